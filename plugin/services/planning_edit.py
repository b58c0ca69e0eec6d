"""A plan changed by hand: sites moved to a day or a phase, locked and unlocked; asked by every rule before it is kept.

What the law or a resource does not allow is refused with the reason and nothing of it is written. What is allowed is
kept as a lock, so that the next plan keeps it. Every change can be put back whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any

from ..domain.demolition.aims import Aims, Target, Weights
from ..domain.demolition.audit import Audit, Terms
from ..domain.demolition.board import Lifted, Place
from ..domain.demolition.build import BLOCK
from ..domain.demolition.explain import Bind
from ..domain.demolition.records import AssignmentRow
from ..domain.errors import ConflictError, InputError
from .demolition_scenarios import phase_rows
from .plan_demolition import SUPERSEDED
from .planning_board import PlanBoard, fresh_board, open_board
from .planning_phases import Stretch, phase_on, renew_phases, stretches

#: reasons that are named where a whole phase has no day for a site
_NAMED = 3


@dataclass(frozen=True)
class Refusal:
    """A site that stays where it is, and why."""

    site_uid: str
    name: str
    reasons: tuple[Bind, ...]


@dataclass(frozen=True)
class Change:
    """What a change by hand wrote; :func:`put_back` takes it back and does it again.

    :param measures: what the plan came to before and after; empty where it did not change
    """

    scenario_uid: str
    before: tuple[AssignmentRow, ...]
    after: tuple[AssignmentRow, ...]
    measures: tuple[Mapping[str, Any], Mapping[str, Any]] = field(default_factory=lambda: ({}, {}))


@dataclass(frozen=True)
class Moved:
    """What became of a move. :param change: None when nothing was written."""

    change: Change | None
    refused: tuple[Refusal, ...]
    plan: PlanBoard


def move_sites(
    workspace: Any,
    plan: PlanBoard,
    site_uids: Sequence[str],
    actor: str,
    now: datetime,
    today: date,
    day: date | None = None,
    phase: str = "",
    crew: str = "",
) -> Moved:
    """Move sites to a first day, or into a phase on the first day in it that is free; one after another.

    Sites that share walls go together. What is moved is locked.

    :param crew: only this crew; empty for its own, else any that is free
    :raises InputError: ``planning.superseded``
    :raises ConflictError: when somebody changed the plan meanwhile; nothing is written then
    """
    plan = fresh_board(workspace, plan, site_uids, today)
    if plan.scenario.status == SUPERSEDED:
        raise InputError("planning.superseded", name=plan.scenario.name)
    refused: list[Refusal] = []
    moved: dict[int, str] = {}
    audit = _audit_of(plan)
    for unit in dict.fromkeys(plan.units.get(uid, -1 - n) for n, uid in enumerate(site_uids)):
        if unit < 0:
            refused.append(_unknown(plan, site_uids[-1 - unit]))
            continue
        reasons = _try(plan, unit, day, phase, crew, today, moved)
        if reasons:
            first = next(uid for uid in site_uids if plan.units.get(uid) == unit)
            refused.append(Refusal(first, plan.sites[first].name, tuple(reasons)))
    wrong = [Bind(one.code, dict(one.params)) for one in audit.newly(plan.placed(moved))]
    if wrong:
        # a rule that the board does not know: nothing is kept, and the board is laid out anew
        uids = [uid for uid in site_uids if plan.units.get(uid) in moved]
        with workspace.reader() as session:
            plan = open_board(session, plan.scenario.uid)
        refused += [Refusal(uid, plan.sites[uid].name, tuple(wrong[:_NAMED])) for uid in uids]
        return Moved(None, tuple(refused), plan)
    change = _keep(workspace, plan, moved, actor, now, today) if moved else None
    return Moved(change, tuple(refused), plan)


def _audit_of(plan: PlanBoard) -> Audit:
    """What asks the raw facts alone about the plan as it lies on the board."""
    if plan.audit is None:
        scenario, days = plan.scenario, plan.problem.axis.days
        terms = Terms(
            plan.resources,
            plan.tables,
            plan.calendar,
            scenario.starts_on or days[0],
            scenario.ends_on or days[-1],
            scenario.level,
        )
        placed = plan.placed(set(plan.units.values()))
        plan.audit = Audit(
            list(plan.places.values()), {uid: one for uid, one in placed.items() if one is not None}, terms
        )
    return plan.audit


def _unknown(plan: PlanBoard, uid: str) -> Refusal:
    site = plan.sites.get(uid)
    for one in plan.problem.refused:
        if one.site.uid == uid:
            return Refusal(uid, one.site.name, (Bind(one.code, dict(one.params)),))
    for one_uid, code, params in plan.scenario.refused:
        if one_uid == uid:
            return Refusal(uid, site.name if site is not None else "", (Bind(str(code), dict(params or {})),))
    return Refusal(uid, site.name if site is not None else "", (Bind("planning.new_site"),))


def _try(
    plan: PlanBoard, unit: int, day: date | None, phase: str, crew: str, today: date, moved: dict[int, str]
) -> list[Bind]:
    """Put a unit where it is wanted and note its phase; why not, where it may not."""
    sites = plan.problem.units[unit].sites
    begun = [site for site in sites if plan.sites[site.uid].status != "open"]
    if begun:
        # who shares walls with it is told which site it is
        mine = len(begun) == len(sites)
        return [Bind("planning.begun_itself") if mine else Bind("planning.begun", {"site": begun[0].name})]
    present = plan.rows[sites[0].uid].phase
    axis = plan.problem.axis
    with plan.board.lifted(unit) as hand:
        if day is not None:
            start, reasons = _on_day(hand, day, crew, today)
            wanted = phase_on(plan.phases, day, plan.problem.units[unit].place, present)
        else:
            stretch = next((one for one in plan.phases if phase in one.areas), None)
            if stretch is None:
                return [Bind("planning.no_phase", {"phase": phase})]
            start, reasons = _in_stretch(hand, stretch, crew, today)
            wanted = phase
        if reasons:
            return reasons
        chosen = hand.crews(start, crew)[0]
    if start >= len(axis):
        return [Bind("bind.end")]
    plan.board.put(unit, Place(start, chosen))
    moved[unit] = wanted
    return []


def _on_day(hand: Lifted, day: date, crew: str, today: date) -> tuple[int, list[Bind]]:
    axis = hand.problem.axis
    if not axis.days[0] <= day <= axis.days[-1]:
        span = {"day": day, "first": axis.days[0], "last": axis.days[-1]}
        return -1, [Bind("planning.outside", span)]
    if day < today:
        return -1, [Bind("planning.past", {"day": day})]
    if day not in axis.days:
        return -1, [Bind("planning.no_work_day", {"day": day})]
    start = axis.period(day)
    return start, hand.against(start, crew)


def _in_stretch(hand: Lifted, stretch: Stretch, crew: str, today: date) -> tuple[int, list[Bind]]:
    """The first free day of a stretch, its present one where that lies in it; else what is mostly in the way."""
    axis = hand.problem.axis
    if stretch.last < today:
        return -1, [Bind("planning.past", {"day": stretch.last})]
    low, high = axis.period(max(stretch.first, today)), min(axis.period(stretch.last), len(axis) - 1)
    tried = [hand.was.start] if low <= hand.was.start <= high else []
    found: Counter[str] = Counter()
    example: dict[str, Bind] = {}
    for start in (*tried, *range(low, high + 1)):
        reasons = hand.against(start, crew)
        if not reasons:
            return start, []
        for reason in reasons:
            found[reason.code] += 1
            example.setdefault(reason.code, reason)
    return -1, [replace(example[code], days=count) for code, count in found.most_common(_NAMED)]


def _keep(workspace: Any, plan: PlanBoard, moved: Mapping[int, str], actor: str, now: datetime, today: date) -> Change:
    """Write the new places of units with their phases and what the plan comes to."""
    axis = plan.problem.axis
    rows = []
    for unit, phase in moved.items():
        place, why = plan.board.place(unit), plan.board.why(unit)
        block = plan.problem.activities[unit][BLOCK]
        binds = [["planning.by_hand", {"who": actor, "day": today.isoformat()}, 0], *_stored(why.binds)]
        for site in plan.problem.units[unit].sites:
            row = plan.rows[site.uid]
            rows.append(
                replace(
                    row,
                    phase=phase,
                    crew=place.crew,
                    first_day=axis.day(place.start),
                    last_day=axis.last_day(plan.board.end(block)),
                    locked=True,
                    why={
                        **row.why,
                        "first": why.first.isoformat() if why.first is not None else None,
                        "binds": binds,
                        "earlier": _stored(why.earlier),
                        "legal": [[code, _plain(params)] for code, params in site.legal_reasons],
                    },
                )
            )
    old = {row.site_uid: plan.rows[row.site_uid] for row in rows}
    measures = {**plan.scenario.measures, "plan": _measured(plan)}
    with workspace.unit_of_work(actor, now, "movesites") as unit_of_work:
        after = tuple(unit_of_work.assignments.update(row) for row in rows)
        scenario = unit_of_work.scenarios.update(replace(plan.scenario, measures=measures))
        renew_phases(unit_of_work, plan.scenario.uid, [(old[row.site_uid], row) for row in after])
        plan.phases = stretches(phase_rows(unit_of_work, plan.scenario.uid))
        plan.mark = unit_of_work.audit.last()
    change = Change(
        plan.scenario.uid, tuple(old.values()), after, (dict(plan.scenario.measures), dict(scenario.measures))
    )
    plan.scenario = scenario
    plan.rows.update({row.site_uid: row for row in after})
    return change


def _measured(plan: PlanBoard) -> dict[str, Any]:
    """What the plan comes to now, by every aim."""
    scenario = plan.scenario
    if plan.aims is None:
        targets = [Target(date.fromisoformat(str(day)), float(area), str(town)) for day, area, town in scenario.targets]
        weights = {name: value for name, value in scenario.weights.items() if name in Weights.__dataclass_fields__}
        plan.aims = Aims(plan.problem, plan.tables, targets, Weights(**weights), {})
    found: dict[str, Any] = _plain(asdict(plan.aims.measure(plan.board.schedule)))
    # how far it is from the plan before is not counted anew here
    found["moved"] = (scenario.measures.get("plan") or {}).get("moved", 0)
    return found


def _stored(binds: Iterable[Bind]) -> list[list[Any]]:
    """As the workspace gives it back."""
    return [[bind.code, _plain(bind.params), bind.days] for bind in binds]


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in values.items()}


def set_locked(
    workspace: Any, scenario_uid: str, site_uids: Iterable[str], locked: bool, actor: str, now: datetime
) -> Change | None:
    """Keep sites on their day when the plan is made anew, or let them go; None when all are so already.

    :raises InputError: ``planning.superseded``, ``demolition.no_scenario``
    """
    with workspace.unit_of_work(actor, now, "locksites") as unit:
        scenario = unit.scenarios.get(scenario_uid)
        if scenario is None:
            raise InputError("demolition.no_scenario", name=scenario_uid, known="")
        if scenario.status == SUPERSEDED:
            raise InputError("planning.superseded", name=scenario.name)
        rows = [
            row
            for row in unit.assignments.find(scenario_uid=scenario_uid, site_uid=sorted(set(site_uids)))
            if row.locked != locked and row.first_day is not None
        ]
        after = tuple(unit.assignments.update(replace(row, locked=locked)) for row in rows)
    return Change(scenario_uid, tuple(rows), after) if rows else None


def put_back(workspace: Any, change: Change, actor: str, now: datetime) -> Change:
    """Take a change back, whole or not at all; returns its opposite, with which it is done again.

    :raises ConflictError: ``planning.changed_since`` when a site it concerns was changed since; nothing is written
    """
    with workspace.unit_of_work(actor, now, "undoplan") as unit:
        present = {row.uid: row for row in unit.assignments.find(uid=[row.uid for row in change.after])}
        changed = [row for row in change.after if row.uid not in present or not _alike(present[row.uid], row)]
        if changed:
            raise ConflictError("planning.changed_since", count=len(changed))
        restored = tuple(
            unit.assignments.update(replace(row, version=present[row.uid].version)) for row in change.before
        )
        before, after = change.measures
        scenario = unit.scenarios.get(change.scenario_uid)
        if before and scenario is not None and dict(scenario.measures) == dict(after):
            unit.scenarios.update(replace(scenario, measures=before))
        renew_phases(unit, change.scenario_uid, list(zip(change.after, change.before)))
    return Change(change.scenario_uid, tuple(present[row.uid] for row in change.after), restored, (after, before))


def _alike(one: AssignmentRow, other: AssignmentRow) -> bool:
    names = ("phase", "crew", "first_day", "last_day", "locked")
    return all(getattr(one, name) == getattr(other, name) for name in names)
