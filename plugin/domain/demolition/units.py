"""What is planned as one piece, and what cannot be planned at all, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .axis import Axis
from .needs import Limits, Stay, left_share, length, rubble_spans, stays
from .resources import Resources
from .site import Site
from .tables import Tables
from .works import Quantities, quantities


@dataclass(frozen=True)
class Unit:
    """Sites that go together: one site, or all of one batch (shared walls or structure).

    :param quantities: by site, in the order of ``sites``
    :param stays: its works on the site, one site after the other
    """

    key: str
    sites: tuple[Site, ...]
    quantities: tuple[Quantities, ...]
    stays: tuple[Stay, ...] = ()

    @property
    def floor_area(self) -> float:
        """m², planar, that still stands."""
        return sum(site.standing_area for site in self.sites)

    @property
    def forced(self) -> bool:
        """Any of its sites is demolished against the party's will."""
        return any(site.forced for site in self.sites)

    @property
    def begun(self) -> bool:
        """Work on any of its sites has begun."""
        return any(site.begun for site in self.sites)

    @property
    def cost(self) -> float:
        """Yuan that are still to be spent."""
        if not self.stays:
            return sum(one.cost for one in self.quantities)
        return sum(stay.works.cost * left_share(stay) for stay in self.stays)

    @property
    def methods(self) -> frozenset[str]:
        """Ways of demolishing that its sites need."""
        return frozenset(one.method.code for one in self.quantities)

    @property
    def place(self) -> tuple[float, float]:
        """Mean of the sites' middles."""
        count = len(self.sites)
        return sum(site.x for site in self.sites) / count, sum(site.y for site in self.sites) / count


@dataclass(frozen=True)
class Refused:
    """A site that is not planned, or not as it was asked for, and why, as a message code."""

    site: Site
    code: str
    params: Mapping[str, object] = field(default_factory=dict)


def units_of(
    sites: Iterable[Site], tables: Tables, resources: Resources, axis: Axis, level: str, limits: Limits
) -> tuple[list[Unit], list[Refused]]:
    """The units that may be planned, and the sites that may not."""
    groups: dict[str, list[Site]] = defaultdict(list)
    for site in sites:
        groups[f"batch {site.batch}" if site.batch else f"site {site.uid}"].append(site)
    units, refused = [], []
    for key, members in groups.items():
        codes = {site.uid: site.refused for site in members}
        if any(codes.values()):
            # what shares its walls with a site that may not go stays standing with it
            refused += [Refused(site, codes[site.uid] or "demolition.batch_waits") for site in members]
            continue
        works = tuple(quantities(site, tables, level) for site in members)
        unit = Unit(key, tuple(members), works, tuple(stays(members, works, limits)))
        code, params = _impossible(unit, tables, resources, axis, limits)
        if code:
            refused += [Refused(site, code, params) for site in members]
        else:
            units.append(unit)
    return units, refused


def _impossible(
    unit: Unit, tables: Tables, resources: Resources, axis: Axis, limits: Limits
) -> tuple[str, Mapping[str, object]]:
    """Why no day whatever will do for a unit; an empty code when one may."""
    if not any(all(crew.can(method) for method in unit.methods) for crew in resources.crews):
        return "demolition.no_crew", {"methods": ", ".join(sorted(tables.methods[one].name for one in unit.methods))}
    machines = max(one.method.excavators for one in unit.quantities)
    if limits.excavators is not None and machines > limits.excavators:
        return "demolition.no_excavator", {"needed": machines, "given": limits.excavators}
    days = max((site.legal_day for site in unit.sites if site.legal_day is not None), default=None)
    if days is not None and days > axis.days[-1]:
        return "demolition.legal_after_end", {"day": days, "end": axis.days[-1]}
    needed = length(unit.stays)
    if needed > len(axis):
        return "demolition.longer_than_plan", {"days": needed, "given": len(axis)}
    within = tables.clear_within_days
    for _, lying in rubble_spans(unit.stays):
        # days of haulage within a week fit everywhere but over a long closure
        if lying > within // 7 and not any(axis.near(lying, within)[: max(len(axis) - lying, 0)]):
            return "demolition.rubble", {"days": lying, "within": within}
    return "", {}


def lane_pairs(units: Sequence[Unit]) -> set[tuple[int, int]]:
    """(before, after) of units in one lane, from the lane inward: each group waits for the one before it."""
    lanes: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for number, unit in enumerate(units):
        for site in unit.sites:
            if site.lane and site.lane_order:
                lanes[site.lane][site.lane_order].add(number)
    found = set()
    for orders in lanes.values():
        rows = [orders[order] for order in sorted(orders)]
        for befores, afters in zip(rows, rows[1:]):
            found |= {(before, after) for before in befores for after in afters if before != after}
    return found


def contradictory(units: Sequence[Unit], pairs: Iterable[tuple[int, int]]) -> list[set[int]]:
    """Groups of units each of which would have to go before another of its group: no order serves them all."""
    after: dict[int, list[int]] = defaultdict(list)
    before: dict[int, list[int]] = defaultdict(list)
    for one, other in pairs:
        after[one].append(other)
        before[other].append(one)
    # Kosaraju: by the order in which a walk forward ends, walk back
    ended: list[int] = []
    _walks(sorted(after), after, ended, set())
    groups: list[set[int]] = []
    seen: set[int] = set()
    for unit in reversed(ended):
        if unit not in seen:
            group: list[int] = []
            _walks([unit], before, group, seen)
            groups.append(set(group))
    return [group for group in groups if len(group) > 1]


def _walks(starts: Iterable[int], steps: Mapping[int, Sequence[int]], ended: list[int], seen: set[int]) -> None:
    for start in starts:
        stack = [(start, False)]
        while stack:
            one, over = stack.pop()
            if over:
                ended.append(one)
            elif one not in seen:
                seen.add(one)
                stack.append((one, True))
                stack += [(other, False) for other in steps.get(one, ()) if other not in seen]
