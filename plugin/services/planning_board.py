"""A scenario laid out for changes by hand: which days a site could have, why it has its own, what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..domain.demolition.aims import Aims
from ..domain.demolition.audit import Audit, Placed
from ..domain.demolition.axis import Axis, make_axis
from ..domain.demolition.board import Board, Place
from ..domain.demolition.build import BLOCK, Problem, build
from ..domain.demolition.explain import Bind
from ..domain.demolition.forecast import LegalDay
from ..domain.demolition.forward import Forwards
from ..domain.demolition.model import UNPLACED
from ..domain.demolition.records import AssignmentRow, ScenarioRow, SiteRow
from ..domain.demolition.resources import Resources, parse_resources
from ..domain.demolition.site import Site
from ..domain.demolition.tables import Tables
from ..domain.errors import InputError
from .calendar import calendar_of
from .demolition_scenarios import phase_rows
from .demolition_sites import as_sites, legal_days, tables_of
from .planning_phases import Stretch, stretches
from .planning_view import stored_legal

#: what a board is made of; a change of any of them makes it anew, but for so many places that are put on it
_MADE_OF = ("site", "setting", "spot")
_PLACES = 500


@dataclass
class PlanBoard:
    """A scenario laid out for changes by hand.

    :param rows: places by uid of the site; ``units`` position in the problem by uid of the site
    :param mark: newest entry of the audit when it was made
    :param audit: asks the raw facts about it, ``aims`` measures it, ``forwards`` says what would bring a site forward;
        all made when they are first needed
    """

    scenario: ScenarioRow
    rows: dict[str, AssignmentRow]
    sites: dict[str, SiteRow]
    places: dict[str, Site]
    board: Board
    units: dict[str, int]
    phases: list[Stretch]
    resources: Resources
    tables: Tables
    calendar: Any
    mark: int
    audit: Audit | None = None
    aims: Aims | None = None
    forwards: Forwards | None = None

    @property
    def problem(self) -> Problem:
        """The model of all sites of the scenario."""
        return self.board.problem

    def placed(self, units: Iterable[int]) -> dict[str, Placed | None]:
        """The places of the sites of units, as the audit asks about them; None without a day."""
        found: dict[str, Placed | None] = {}
        axis = self.problem.axis
        for unit in units:
            place = self.board.place(unit)
            row = None
            if place.start >= 0:
                end = self.board.end(self.problem.activities[unit][BLOCK])
                row = Placed(place.crew, axis.day(place.start), axis.last_day(min(end, len(axis))))
            found.update({site.uid: row for site in self.problem.units[unit].sites})
        return found


@dataclass(frozen=True)
class DayAnswer:
    """A day of the plan for one site: free, or what it would break. ``crew`` is who would come."""

    day: date
    reasons: tuple[Bind, ...]
    crew: str = ""


@dataclass(frozen=True)
class Earlier:
    """What would bring a site forward: the changes, the day it could have then, and the days gained.

    :param changes: one of :data:`..domain.demolition.forward.SINGLE`, or several that help together
    :param machines: how many more excavators, where they are among them
    """

    changes: tuple[str, ...]
    day: date
    gained: int
    machines: int = 0


@dataclass(frozen=True)
class Advice:
    """A site's day explained beside what would have to change. :param free: an earlier day that is free as it is."""

    reasons: tuple[Bind, ...]
    free: date | None
    earlier: tuple[Earlier, ...]


def open_board(session: Any, scenario_uid: str, days: Mapping[str, LegalDay] | None = None) -> PlanBoard:
    """Lay out a scenario.

    :param days: lawful days of today by uid of a site; the others have that of the plan's making
    :raises InputError: ``demolition.no_scenario``, and as ``parse_resources`` and ``make_axis``
    """
    mark = session.audit.last()
    scenario: ScenarioRow | None = session.scenarios.get(scenario_uid)
    if scenario is None or scenario.starts_on is None or scenario.ends_on is None:
        known = ", ".join(row.name for row in session.scenarios.all())
        raise InputError("demolition.no_scenario", name=scenario_uid, known=known)
    rows = {row.site_uid: row for row in session.assignments.of_scenario(scenario_uid)}
    sites = {row.uid: row for row in session.sites.all() if row.uid in rows and row.status != "dropped"}
    legal = {uid: _legal(rows[uid], (days or {}).get(uid)) for uid in sites}
    resources, tables, calendar = parse_resources(scenario.resources), tables_of(session), calendar_of(session)
    axis = make_axis(scenario.starts_on, scenario.ends_on, calendar, resources.weekends, resources.blocked)
    found = [
        replace(site, down_on=scenario.starts_on, legal_day=None) if _rubble(sites[site.uid], rows[site.uid]) else site
        for site in as_sites(session, sites.values(), legal)
    ]
    problem = build(found, tables, resources, axis, scenario.level)
    units = {site.uid: number for number, unit in enumerate(problem.units) for site in unit.sites}
    places = {unit: place for uid, unit in units.items() for place in (_place(rows[uid], axis),) if place.start >= 0}
    return PlanBoard(
        scenario,
        rows,
        sites,
        {site.uid: site for site in found},
        Board(problem, places),
        units,
        stretches(phase_rows(session, scenario_uid)),
        resources,
        tables,
        calendar,
        mark,
    )


def _rubble(site: SiteRow, row: AssignmentRow) -> bool:
    """Whether the plan counts on the rubble alone: it was made when the site was down, so none of its area is in it."""
    return site.status == "demolished" and not row.works.get("floor_m2")


def _place(row: AssignmentRow, axis: Axis) -> Place:
    if row.first_day is None:
        return Place(UNPLACED)
    period = axis.period(row.first_day)
    return Place(period, row.crew) if period < len(axis) and axis.day(period) == row.first_day else Place(UNPLACED)


def _legal(row: AssignmentRow, today: LegalDay | None) -> LegalDay:
    if today is not None:
        return today
    stored = stored_legal(row)
    if stored is not None and stored.day is not None:
        return stored
    # it stands in the plan, so it takes its crew on its day whatever the law says of it now
    return LegalDay(row.first_day, False, stored.reasons if stored is not None else ())


def fresh_board(workspace: Any, plan: PlanBoard, uids: Iterable[str], today: date) -> PlanBoard:
    """The board as the workspace stands now, with the lawful days of some sites as they are today."""
    asked = set(uids)
    with workspace.reader() as session:
        batches = {plan.sites[uid].batch for uid in asked if uid in plan.sites} - {""}
        wanted = [row for uid, row in plan.sites.items() if uid in asked or row.batch in batches]
        days = legal_days(session, today, wanted)
        other = {
            uid: legal
            for uid, legal in days.items()
            if uid in plan.places and not plan.places[uid].consent and plan.places[uid].legal_day != legal.day
        }
        if other or session.audit.any_after(plan.mark, _MADE_OF) or not _brought_up(session, plan):
            return open_board(session, plan.scenario.uid, days)
    return plan


def _brought_up(session: Any, plan: PlanBoard) -> bool:
    """Put the places on the board that changed since; False where more changed than places."""
    mark = session.audit.last()
    changed = session.audit.changed_after(plan.mark, "assignment")
    if not changed and not session.audit.any_after(plan.mark, ("scenario",)):
        return True
    scenario = session.scenarios.get(plan.scenario.uid)
    if scenario is None or _made_with(scenario) != _made_with(plan.scenario) or len(changed) > _PLACES:
        return False
    rows = {
        row.site_uid: row
        for row in session.assignments.find(uid=sorted(changed))
        if row.scenario_uid == plan.scenario.uid
    }
    gone = changed - {row.uid for row in rows.values()}
    if any(row.uid in gone for row in plan.rows.values()) or not all(_known(plan, row) for row in rows.values()):
        return False
    plan.rows.update(rows)
    _lay(plan, {plan.units[uid] for uid in rows if uid in plan.units})
    plan.scenario, plan.phases, plan.mark = scenario, stretches(phase_rows(session, scenario.uid)), mark
    return True


def _known(plan: PlanBoard, row: AssignmentRow) -> bool:
    """Whether the board knows a place, with the lawful day that it has."""
    if row.site_uid not in plan.rows or plan.rows[row.site_uid].uid != row.uid:
        return False
    site = plan.places.get(row.site_uid)
    return site is None or site.consent or _legal(row, None).day == site.legal_day


def _made_with(scenario: ScenarioRow) -> tuple[Any, ...]:
    return scenario.starts_on, scenario.ends_on, scenario.level, scenario.resources


def _lay(plan: PlanBoard, units: Iterable[int]) -> None:
    """Units on the places of their rows: all are taken off first, then put back in the order of their days."""
    board = plan.board
    wanted = {unit: _place(plan.rows[plan.problem.units[unit].sites[-1].uid], plan.problem.axis) for unit in units}
    moved = {unit: place for unit, place in wanted.items() if place != board.place(unit)}
    for unit in moved:
        board.put(unit, Place(UNPLACED))
    for unit, place in sorted(moved.items(), key=lambda one: (one[1].start, plan.problem.units[one[0]].key)):
        board.put(unit, place)
    if plan.audit is not None:
        plan.audit.put(plan.placed(moved))


# Asking.


def day_answers(plan: PlanBoard, site_uid: str, today: date) -> list[DayAnswer]:
    """Every working day of the plan for one site while all others stay where they are; what is past is over."""
    unit = plan.units.get(site_uid)
    if unit is None:
        return []
    days = plan.problem.axis.days
    found = []
    with plan.board.lifted(unit) as hand:
        for period, day in enumerate(days):
            reasons = tuple(hand.against(period)) if day >= today else (Bind("planning.past", {"day": day}),)
            found.append(DayAnswer(day, reasons, "" if reasons else hand.crews(period)[0]))
    return found


def at_work(plan: PlanBoard) -> list[int]:
    """How many sites are worked on, by working day of the plan."""
    found = [0] * len(plan.problem.axis)
    for number, unit in enumerate(plan.problem.units):
        for period in plan.board.periods(number) if plan.board.place(number).start >= 0 else ():
            if period < len(found):
                found[period] += len(unit.sites)
    return found


def advice(plan: PlanBoard, site_uid: str, today: date) -> Advice:
    """Why a site has its day, whether an earlier one is free, and what would have to change for one.

    Each change is really made by itself, and several at once where none helps by itself; all other sites stay on their
    days, worked as the change lets them be. What gains nothing is left out.
    """
    unit = plan.units.get(site_uid)
    if unit is None:
        return Advice((), None, ())
    axis, start = plan.problem.axis, plan.board.place(unit).start
    why = plan.board.why(unit)
    low, last = axis.period(today), start - 1 if start >= 0 else len(axis) - 1
    if plan.forwards is None:
        plan.forwards = Forwards(plan.board)
    free, forwards = plan.forwards.of(unit, low, last)
    found = []
    for one in forwards:
        gained = (axis.day(start) - axis.day(one.period)).days if start >= 0 else 0
        found.append(Earlier(one.kinds, axis.day(one.period), gained, one.machines))
    reasons = [*why.binds, *why.earlier]
    if start >= 0 and plan.rows[site_uid].locked:
        # neither the money nor the aims chose its day
        reasons = [Bind("bind.fixed", {"day": axis.day(start)}), *(one for one in reasons if one.code != "bind.aims")]
    return Advice(tuple(reasons), axis.day(free) if free >= 0 else None, tuple(found))
