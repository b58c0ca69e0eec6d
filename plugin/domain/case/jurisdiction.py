"""Which body's matter it is (管辖): routing by permit state and breach, transfer, places that lie in two divisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ..errors import InputError
from ..land.disposition import Condition, parse_condition
from .predicates import division_prefix

NATIONAL = "national"
Facts = Mapping[str, Any]


@dataclass(frozen=True)
class RoutingRow:
    """One row: on which tracks and when, whose matter it is, and with whom."""

    id: str
    authority: str
    when: tuple[Condition, ...] = ()
    tracks: tuple[str, ...] = ()
    joint: tuple[str, ...] = ()
    basis: str = ""
    note: str = ""

    def holds(self, facts: Facts, track: str) -> bool:
        """True when the row is for this track and every condition holds."""
        return (not self.tracks or track in self.tracks) and all(one.holds(facts) for one in self.when)

    def unknown(self, facts: Facts, track: str) -> tuple[str, ...]:
        """Facts that decide whether the row holds and that nobody knows."""
        if self.tracks and track not in self.tracks:
            return ()
        open_facts = [name for one in self.when for name in one.unknown(facts)]
        false = any(not one.holds(facts) and not one.unknown(facts) for one in self.when)
        return () if false else tuple(dict.fromkeys(open_facts))


@dataclass(frozen=True)
class Routing:
    """A routing table; ``permitted`` are the sets of conditions of which one makes ``permitted_for_routing``."""

    name: str
    rows: tuple[RoutingRow, ...]
    permitted: tuple[tuple[Condition, ...], ...] = ()
    basis: str = ""


@dataclass(frozen=True)
class Route:
    """Whose matter it is.

    :param asks: facts nobody knows that could name another body
    :param lines: why, message code and parameters
    """

    authority: str
    row: str
    basis: str
    joint: tuple[str, ...] = ()
    note: str = ""
    asks: tuple[str, ...] = ()
    lines: tuple[tuple[str, Mapping[str, Any]], ...] = ()


def parse_routings(data: object) -> dict[str, Routing]:
    """The routing tables of ``jurisdiction_rules``.

    :raises InputError: ``catalogue.invalid``
    """
    raw = data.get("routings") if isinstance(data, Mapping) else None
    return {str(name): _routing(str(name), table) for name, table in (raw or {}).items()}


def _routing(name: str, table: Mapping[str, Any]) -> Routing:
    rows = tuple(
        RoutingRow(
            id=str(row["id"]),
            authority=str(row["authority"]),
            when=tuple(parse_condition(item, str(row["id"]), "procedure") for item in row.get("if") or ()),
            tracks=tuple(row.get("tracks") or ()),
            joint=tuple(row.get("joint") or ()),
            basis=str(row.get("basis") or table.get("basis") or ""),
            note=str(row.get("note") or ""),
        )
        for row in table.get("rows") or ()
    )
    permitted = tuple(
        tuple(parse_condition(item, name, "procedure") for item in part) for part in table.get("permitted") or ()
    )
    if not rows:
        raise InputError("catalogue.invalid", catalogue="procedure", entry=name, key="rows", reason="no rows")
    return Routing(name, rows, permitted, str(table.get("basis") or ""))


def route(routings: Mapping[str, Routing], facts: Facts, track: str, table: str = "") -> Route:
    """The body whose matter a breach is: by the local table where the profile names one, else by national law.

    :param facts: names as in the tables; None or absent where nobody knows
    :param table: local table, e.g. ``harbin``
    :raises InputError: ``catalogue.invalid`` when no row of the national table is for this track
    """
    asks: list[str] = []
    for name in [*([table] if table else []), NATIONAL]:
        known = routings.get(name)
        if known is None:
            continue
        told = {**facts, "permitted_for_routing": _permitted(known, facts)}
        for row in known.rows:
            if row.holds(told, track):
                line = ("route.row", {"row": row.id, "authority": row.authority, "basis": row.basis})
                return Route(row.authority, row.id, row.basis, row.joint, row.note, tuple(dict.fromkeys(asks)), (line,))
            asks += row.unknown(told, track)
    raise InputError("catalogue.invalid", catalogue="procedure", entry="routings", key=track, reason="no row")


def _permitted(routing: Routing, facts: Facts) -> Optional[bool]:
    if any(all(one.holds(facts) for one in part) for part in routing.permitted):
        return True
    unknown = any(one.unknown(facts) for part in routing.permitted for one in part)
    return None if unknown else False


def border(
    divisions: Sequence[tuple[str, float]], own: str, filed_first: str = ""
) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """What to do where a place lies in several divisions (APL art.22, 25; NRPM art.6-10).

    :param divisions: (division code, m²) of the parts of the place
    :param own: division code of the body
    :param filed_first: division of another body that has filed before
    :returns: lines; empty when the whole place lies in the own division
    """
    prefix = division_prefix(own)
    if not prefix or not divisions:
        return ()
    inside = sum(area for code, area in divisions if code.startswith(prefix))
    others = sorted({code for code, _ in divisions if code and not code.startswith(prefix)})
    if not others:
        return ()
    told = {"others": "、".join(others), "inside_m2": round(inside, 2)}
    if inside <= 0:
        return (("border.outside", told),)
    if filed_first and not filed_first.startswith(prefix):
        return (("border.filed_first", {**told, "first": filed_first}),)
    return (("border.shared", told),)
