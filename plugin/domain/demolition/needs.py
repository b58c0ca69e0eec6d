"""What a unit needs while it is on the site, day by day: crew, excavators, trucks, tip, police, command group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from .site import Site
from .works import QUARTERS, Quantities

#: what is lost in adding up days is no quarter more
SLACK = 1e-6


@dataclass(frozen=True)
class Limits:
    """What there is at most on a day. None is no limit. :param excavators: machines; ``cubic`` loose m³ hauled."""

    excavators: int | None = None
    cubic: float | None = None


@dataclass(frozen=True)
class Stay:
    """One site's works, in days from the unit's first morning; what began before the plan begins before it.

    :param at: from here on in this plan
    :param begin: the crew comes; ``cut`` the fence stands, demolition begins; ``down`` it is demolished
    :param tip: haulage begins; ``clear`` the rubble is gone; ``end`` the ground is level
    """

    site: Site
    works: Quantities
    at: float
    begin: float
    cut: float
    down: float
    tip: float
    clear: float
    end: float


def stays(sites: Sequence[Site], quantities: Sequence[Quantities], limits: Limits) -> list[Stay]:
    """The sites of a unit one after the other, what has begun first."""
    found: list[Stay] = []
    at = 0.0
    for site, works in sorted(zip(sites, quantities), key=lambda pair: (pair[0].down_on is None, -pair[0].days_done)):
        down_already = site.down_on is not None
        begin = at - (works.fence + works.demolition if down_already else site.days_done)
        cut = begin + works.fence
        down = cut + works.demolition
        # one machine cannot break and load at once
        alone = limits.excavators is not None and limits.excavators <= works.method.excavators
        tip = down if alone or down_already else min(down, cut + 0.5)
        clear = tip + _haulage(works, limits)
        end = max(down, clear) + works.levelling
        if site.days_done and not down_already:
            # what has begun takes half a day more at least: somebody has to end it
            late = max(0.5 - (end - at), 0.0)
            begin, cut, down, tip, clear, end = (day + late for day in (begin, cut, down, tip, clear, end))
        found.append(Stay(site, works, at, begin, cut, down, tip, clear, end))
        at = end
    return found


def _haulage(works: Quantities, limits: Limits) -> float:
    """Days of haulage: no faster than all trucks and the tip together take on a day."""
    if limits.cubic is None or limits.cubic <= 0 or works.waste_m3 <= 0:
        return works.haulage
    return max(works.haulage, works.waste_m3 / limits.cubic)


@dataclass(frozen=True)
class Needs:
    """What a unit needs by day: ``crew`` and ``excavators`` quarters of a day, ``cubic`` m³, ``forced`` 0 or 1."""

    crew: tuple[int, ...]
    excavators: tuple[int, ...]
    cubic: tuple[int, ...]
    forced: tuple[int, ...]

    @property
    def duration(self) -> int:
        """Days on the site."""
        return len(self.crew)


def length(rows: Sequence[Stay]) -> int:
    """Working days of a unit on the site."""
    return max(ceil(max(row.end for row in rows) - SLACK), 1)


def needs(rows: Sequence[Stay]) -> Needs:
    """The needs of a unit, rounded up to quarters and m³.

    Sites of one unit share a structure: the forced ones among them are one operation with one command group.
    """
    duration = length(rows)
    busy, diggers, haul = [0.0] * duration, [0.0] * duration, [0.0] * duration
    forced = [0] * duration
    for row in rows:
        _spread(busy, row.at, row.end, 1.0)
        _spread(diggers, max(row.cut, row.at), row.down, float(row.works.method.excavators))
        _spread(diggers, max(row.tip, row.at), row.clear, 1.0)
        if row.clear > row.tip:
            _spread(haul, max(row.tip, row.at), row.clear, row.works.waste_m3 / (row.clear - row.tip))
        if row.site.forced and row.down > row.at:
            for day in range(int(max(row.cut, row.at)), min(ceil(row.down - SLACK), duration)):
                forced[day] = 1
    return Needs(
        tuple(min(ceil(day * QUARTERS - SLACK), QUARTERS) for day in busy),
        tuple(ceil(day * QUARTERS - SLACK) for day in diggers),
        tuple(ceil(day - SLACK) for day in haul),
        tuple(forced),
    )


def amounts(rows: Sequence[Stay]) -> dict[str, float]:
    """What a unit takes in all, by kind of resource, as it is and not rounded: days, m³, days of force.

    :returns: ``crew`` and ``excavators`` days; ``trucks`` and ``tip`` m³; ``police`` and ``command`` days touched
    """
    found = {"crew": max(row.end for row in rows), "excavators": 0.0, "trucks": 0.0}
    forced: set[int] = set()
    for row in rows:
        hauling = max(row.clear - max(row.tip, row.at), 0.0)
        found["excavators"] += max(row.down - max(row.cut, row.at), 0.0) * row.works.method.excavators + hauling
        if hauling > 0:
            found["trucks"] += row.works.waste_m3 * hauling / (row.clear - row.tip)
        if row.site.forced and row.down > row.at:
            forced.update(range(int(max(row.cut, row.at)), ceil(row.down - SLACK)))
    found["tip"] = found["trucks"]
    found["police"] = found["command"] = float(len(forced))
    return found


def left_share(row: Stay) -> float:
    """How much of a site's works is still to be done, 0 to 1."""
    whole = row.end - row.begin
    return min((row.end - row.at) / whole, 1.0) if whole > 0 else 1.0


def rubble_spans(rows: Sequence[Stay]) -> set[tuple[int, int]]:
    """(day on which a site is down, days from it to the last haulage) of sites that are not cleared the same day.

    What is down before the plan is not among them: it is begun, and goes first.
    """
    found = set()
    for row in rows:
        if row.site.down_on is not None:
            continue
        down, clear = (max(ceil(day - SLACK) - 1, 0) for day in (row.down, row.clear))
        if clear > down:
            found.add((down, clear - down))
    return found


def _spread(days: list[float], begin: float, end: float, rate: float) -> None:
    """Add what runs from begin to end (days on the site) at a rate per day to the days it falls on."""
    for day in range(int(begin), min(ceil(end), len(days))):
        share = min(end, day + 1) - max(begin, day)
        if share > 0:
            days[day] += share * rate
