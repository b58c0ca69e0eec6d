"""Scenarios of demolition (拆除方案): found by name, copied, renamed, deleted, adopted and compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain.demolition.records import AssignmentRow, ScenarioRow
from ..domain.errors import InputError
from .plan_demolition import ADOPTED, DRAFT, SUPERSEDED

SAME, DAY, CREW, ONLY_FIRST, ONLY_SECOND, UNPLANNED = "same", "day", "crew", "only_first", "only_second", "unplanned"
#: states of sites that a plan made since leaves out
_DOWN = ("demolished", "hauled", "accepted")
#: measures that a comparison sums up
MEASURES = (
    "placed", "unplaced", "area", "target_day", "shortfall", "urgency", "moves", "distance", "end", "cost", "travel",
    "unsteady", "moved",
)  # fmt: skip


@dataclass(frozen=True)
class ScenarioLine:
    """A scenario in the list of them.

    :param based_on: name of the scenario it was copied or re-planned from
    :param target_day, bound: day on which the last target is reached, and the first on which any plan could
    """

    row: ScenarioRow
    based_on: str
    target_day: date | None
    bound: date | None

    @property
    def gap(self) -> int | None:
        """Days between the two; None where either is open."""
        return (self.target_day - self.bound).days if self.target_day is not None and self.bound is not None else None

    @property
    def measures(self) -> Mapping[str, Any]:
        """What the plan comes to."""
        return measures_of(self.row)


@dataclass(frozen=True)
class Change:
    """A site in two scenarios.

    :param kind: same, day (another first day), crew (another crew on the same day), only_first or only_second (has a
        day in one of them alone), unplanned (in neither)
    :param days: calendar days by which the second is later; None where one has no day
    """

    site_uid: str
    name: str
    kind: str
    first: AssignmentRow | None
    second: AssignmentRow | None
    days: int | None


@dataclass(frozen=True)
class Comparison:
    """Two scenarios side by side.

    :param sums: measure to (first, second)
    :param counts: kind of change to the number of sites
    :param down: of those in the first alone, how many are demolished by now
    """

    first: ScenarioRow
    second: ScenarioRow
    changes: tuple[Change, ...]
    sums: Mapping[str, tuple[Any, Any]]
    counts: Mapping[str, int]
    down: int = 0


def measures_of(row: ScenarioRow) -> Mapping[str, Any]:
    """What a scenario comes to, by aim."""
    return row.measures.get("plan") or {}


def scenario_lines(session: Any) -> list[ScenarioLine]:
    """All scenarios: the one in force first, then drafts, then those that were in force, the newest of each first."""
    rows = sorted(session.scenarios.all(), key=lambda row: str(row.made_at or ""), reverse=True)
    names = {row.uid: row.name for row in rows}
    rows.sort(key=lambda row: (ADOPTED, DRAFT, SUPERSEDED).index(row.status))
    found = []
    for row in rows:
        last = max(row.bounds, key=int, default=None)
        reached, bound = measures_of(row).get("target_day"), row.bounds.get(last) if last is not None else None
        found.append(ScenarioLine(row, names.get(row.based_on or "", ""), _day(reached), _day(bound)))
    return found


def _day(text: Any) -> date | None:
    return date.fromisoformat(str(text)) if text else None


def scenario_named(session: Any, name: str) -> ScenarioRow:
    """The scenario of a name or uid; empty for the adopted one.

    :raises InputError: ``demolition.no_scenario``, ``demolition.none_adopted`` with the names that there are
    """
    rows: list[ScenarioRow] = session.scenarios.all()
    found = [row for row in rows if (row.status == ADOPTED if not name else name in (row.name, row.uid))]
    if not found:
        known = ", ".join(row.name for row in rows) or "-"
        if not name:
            raise InputError("demolition.none_adopted", known=known)
        raise InputError("demolition.no_scenario", name=name, known=known)
    return found[-1]


def free_name(session: Any, name: str, uid: str = "") -> str:
    """A name that no other scenario has, without blanks around it.

    :raises InputError: ``demolition.scenario_name``, ``demolition.name_taken``
    """
    name = name.strip()
    if not name:
        raise InputError("demolition.scenario_name")
    if any(row.name == name and row.uid != uid for row in session.scenarios.all()):
        raise InputError("demolition.name_taken", name=name)
    return name


def rename_scenario(workspace: Any, uid: str, name: str, actor: str, now: datetime) -> ScenarioRow:
    """Give a scenario another name.

    :raises InputError: ``demolition.scenario_name``, ``demolition.name_taken``, ``demolition.no_scenario``
    """
    with workspace.unit_of_work(actor, now, "renamescenario") as unit:
        row = scenario_named(unit, uid)
        renamed: ScenarioRow = unit.scenarios.update(replace(row, name=free_name(unit, name, row.uid)))
    return renamed


def copy_scenario(workspace: Any, uid: str, name: str, actor: str, now: datetime) -> ScenarioRow:
    """A draft that is the same as a scenario: places, reasons and phases.

    :raises InputError: as :func:`rename_scenario`
    """
    with workspace.unit_of_work(actor, now, "copyscenario") as unit:
        row = scenario_named(unit, uid)
        draft = replace(row, uid="", name=free_name(unit, name), status=DRAFT, based_on=row.uid, made_at=now)
        made: ScenarioRow = unit.scenarios.add(replace(draft, made_by=actor, version=1))
        unit.assignments.add_all(
            replace(place, uid="", scenario_uid=made.uid, version=1) for place in unit.assignments.of_scenario(row.uid)
        )
        _copy_phases(unit, row.uid, made.uid)
    return made


def phase_rows(session: Any, scenario_uid: str) -> list[dict[str, Any]]:
    """The phases of a scenario as mappings, ``shape`` among them, by number and area."""
    table = session.phases.read()
    rows = [
        {
            **{name: _plain(values[position]) for name, values in table.columns.items()},
            "shape": table.geometry[position],
        }
        for position in range(len(table))
    ]
    mine = [row for row in rows if row["scenario_uid"] == scenario_uid]
    return sorted(mine, key=lambda row: (row["number"] or 0, row["area"] or ""))


def _plain(value: Any) -> Any:
    return value.item() if hasattr(value, "item") else value


def _copy_phases(unit: Any, source: str, target: str) -> None:
    import numpy as np

    from ..domain.features import FeatureTable

    rows = phase_rows(unit, source)
    if not rows:
        return
    names = [name for name in rows[0] if name not in ("uid", "version", "shape", "batch_uid", "fid")]
    shapes = np.empty(len(rows), dtype=object)
    shapes[:] = [row["shape"] for row in rows]
    columns = {}
    for name in names:
        columns[name] = np.empty(len(rows), dtype=object)
        columns[name][:] = [target if name == "scenario_uid" else row[name] for row in rows]
    unit.phases.add(FeatureTable(shapes, columns, unit.crs))


def delete_draft(workspace: Any, uid: str, actor: str, now: datetime) -> ScenarioRow:
    """Take a draft away with its places and phases; the audit keeps it. What was adopted stays.

    :raises InputError: ``demolition.not_draft``, ``demolition.no_scenario``
    """
    with workspace.unit_of_work(actor, now, "deletescenario") as unit:
        row = scenario_named(unit, uid)
        if row.status != DRAFT:
            raise InputError("demolition.not_draft", name=row.name)
        unit.assignments.clear(row.uid)
        unit.phases.delete([phase["uid"] for phase in phase_rows(unit, row.uid)])
        unit.scenarios.remove(row)
    return row


def adopt_scenario(workspace: Any, uid: str, actor: str, now: datetime) -> ScenarioRow:
    """Make a scenario the one in force; the one before it is superseded and kept.

    :raises InputError: ``demolition.no_scenario``
    """
    with workspace.unit_of_work(actor, now, "adoptscenario") as unit:
        row = scenario_named(unit, uid)
        if row.status == ADOPTED:
            return row
        for other in unit.scenarios.find(status=ADOPTED):
            unit.scenarios.update(replace(other, status=SUPERSEDED))
        adopted: ScenarioRow = unit.scenarios.update(replace(row, status=ADOPTED))
    return adopted


def compare_scenarios(session: Any, first: ScenarioRow, second: ScenarioRow) -> Comparison:
    """Where two scenarios differ, site by site and in sum; the sites that change most come first."""
    ones = {place.site_uid: place for place in session.assignments.days_of(first.uid)}
    others = {place.site_uid: place for place in session.assignments.days_of(second.uid)}
    sites = session.sites.all()
    names = {row.uid: row.name for row in sites}
    gone = {row.uid for row in sites if row.status in _DOWN}
    changes = [_change(uid, names.get(uid, ""), ones.get(uid), others.get(uid)) for uid in {**ones, **others}]
    changes.sort(key=lambda one: (_KINDS.index(one.kind), -abs(one.days or 0), one.name, one.site_uid))
    left, right = measures_of(first), measures_of(second)
    return Comparison(
        first,
        second,
        tuple(changes),
        {name: (left.get(name), right.get(name)) for name in MEASURES},
        {kind: sum(one.kind == kind for one in changes) for kind in _KINDS},
        sum(one.kind == ONLY_FIRST and one.site_uid in gone for one in changes),
    )


_KINDS = (ONLY_FIRST, ONLY_SECOND, DAY, CREW, SAME, UNPLANNED)


def _change(uid: str, name: str, one: AssignmentRow | None, other: AssignmentRow | None) -> Change:
    before: date | None = one.first_day if one is not None else None
    after: date | None = other.first_day if other is not None else None
    if before is None or after is None:
        kind = UNPLANNED if before is None and after is None else ONLY_SECOND if before is None else ONLY_FIRST
        return Change(uid, name, kind, one, other, None)
    days = (after - before).days
    same_crew = one is not None and other is not None and one.crew == other.crew
    return Change(uid, name, DAY if days else SAME if same_crew else CREW, one, other, days)
