"""Plan demolition in phases: from the open sites to a scenario that is kept, with why each site has its day."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from ..domain.demolition.axis import Axis, make_axis
from ..domain.demolition.build import BLOCK, Lock, Problem, build
from ..domain.demolition.check import faults
from ..domain.demolition.earliest import Load
from ..domain.demolition.explain import Explainer, Why
from ..domain.demolition.model import Schedule
from ..domain.demolition.phases import Phase, phases_of
from ..domain.demolition.plan import Kept, Measures, Plan, Planner, Target, Weights
from ..domain.demolition.records import AssignmentRow, ScenarioRow
from ..domain.demolition.resources import Resources, parse_resources
from ..domain.demolition.site import Site
from ..domain.demolition.tables import LEVELS
from ..domain.demolition.works import priority, work_days
from ..domain.errors import InputError
from ..domain.progress import Progress, Silent, check
from .calendar import calendar_of
from .demolition_sites import planned_sites, tables_of
from .plan_windows import improved

#: working days that a site has run which began on the plan's first day
_JUST = 0.01
#: statuses of sites that are begun and not hauled
UNDER_WAY = ("started", "demolished")
DRAFT, ADOPTED, SUPERSEDED = "draft", "adopted", "superseded"


@dataclass(frozen=True)
class Request:
    """What a plan is asked for.

    :param resources: as :func:`..domain.demolition.resources.parse_resources` takes them
    :param weights: aim to 0..100 (urgent, target, compact, steady)
    :param targets: (day, m² of floor area, town code or empty)
    :param level: output low, typical or high
    :param tries: changes of the heuristic that are measured; ``seconds`` for CP-SAT after it, 0 for none
    :param locks: uid of a site to {"day": ISO day, "crew": name}, either may be missing
    :param phases: stretches of time
    :param known: uid of a site to what is done of it already (days_done, down_on, checked, surveyed of a site)
    :param kept: uid of a site to its place in the plan in force, which a re-plan changes as little as it can
    """

    name: str
    start: date
    end: date
    resources: Mapping[str, Any]
    weights: Mapping[str, float] = field(default_factory=dict)
    targets: Sequence[tuple[date, float, str]] = ()
    level: str = "typical"
    seed: int = 1
    tries: int = 60
    seconds: float = 0.0
    phases: int = 4
    locks: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    based_on: str = ""
    kept: Mapping[str, Kept] = field(default_factory=dict)
    known: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Live:
    """How good the best plan is while it is made.

    :param solver: whether CP-SAT is at work, after the heuristic
    :param tried: changes tried so far; of CP-SAT: windows
    :param bounds: target number to the first day that no plan can beat
    """

    measures: Measures
    bounds: Mapping[int, date | None]
    solver: bool = False
    tried: int = 0

    @property
    def bound(self) -> date | None:
        """First day on which the last target can be reached at all."""
        return self.bounds[max(self.bounds)] if self.bounds else None

    @property
    def gap(self) -> int | None:
        """Days between the day on which the last target is reached and its bound; None where either is open."""
        reached, bound = self.measures.target_day, self.bound
        return (reached - bound).days if reached is not None and bound is not None else None

    def figures(self, end: date | None) -> dict[str, Any]:
        """What is told beside the words of the progress. :param end: no plan ends before it."""
        days = {
            "target_day": self.measures.target_day,
            "bound": self.bound,
            "end": self.measures.end,
            "end_bound": end,
        }
        return {
            "tried": self.tried,
            "unplaced": self.measures.unplaced,
            "gap_days": self.gap,
            **{name: day.isoformat() if day else "" for name, day in days.items()},
        }


Heard = Callable[[Live], None]


@dataclass(frozen=True)
class Planned:
    """A plan that was made, not yet kept.

    :param bounds: target number to the first day that no plan can beat (None: out of reach within the plan)
    :param end: no plan that does everything ends before it
    :param loads: by kind of resource, what the plan takes of it on its busiest day and the least that any plan takes
    :param usual: what first come, first served and priority alone come to
    """

    request: Request
    problem: Problem
    plan: Plan
    phases: tuple[Phase, ...]
    whys: Mapping[int, Why]
    bounds: Mapping[int, date | None]
    usual: Mapping[str, Measures]
    points: Sequence[float]
    end: date | None = None
    loads: Mapping[str, Load] = field(default_factory=dict)


def compute_plan(
    sites: Iterable[Site],
    request: Request,
    calendar: Any,
    tables: Any,
    progress: Progress | None = None,
    outlines: Mapping[str, Any] | None = None,
    heard: Heard = lambda live: None,
) -> Planned:
    """The plan of a request, without a workspace.

    Cancelling keeps the best plan so far once there is a first one.

    :param heard: is told how good the best plan is, each time that this is measured

    :raises InputError: ``demolition.resource``, ``demolition.no_days``, ``demolition.nothing``, ``demolition.lock``
    :raises CancelledError: when cancelled before there is a first plan
    """
    progress = progress or Silent()
    if request.level not in LEVELS:
        raise InputError("demolition.level", level=request.level)
    resources = parse_resources(request.resources)
    axis = make_axis(request.start, request.end, calendar, resources.weekends, resources.blocked)
    sites = [replace(site, **request.known.get(site.uid, {})) for site in sites]
    locks = _locks(request, axis)
    problem = build(sites, tables, resources, axis, request.level, locks)
    if not problem.units:
        if not sites:
            raise InputError("demolition.no_sites")
        raise InputError("demolition.nothing", sites=len(sites), refused=len(problem.refused))
    targets = [Target(day, area, unit) for day, area, unit in request.targets]
    kept = {
        number: request.kept[site.uid]
        for number, unit in enumerate(problem.units)
        for site in unit.sites
        if site.uid in request.kept
    }
    planner = Planner(problem, tables, targets, Weights(**_weights(request.weights)), kept=kept)
    check(progress)
    progress.report(0.05, "demolition.planning", tried=0, tries=request.tries)
    bounds = {number: planner.earliest_target(target) for number, target in enumerate(targets)}
    end = planner.earliest.end()

    def told(share: float, code: str, live: Live, value: float | None = None) -> None:
        progress.report(share, code, tries=request.tries, value=value, **live.figures(end))
        heard(live)

    def measured(tried: int, best: Measures) -> None:
        share = 0.1 + 0.5 * tried / max(request.tries, 1)
        told(share, "demolition.planning", Live(best, bounds, False, tried))

    def windowed(share: float, windows: int, best: Plan) -> None:
        live = Live(best.measures, bounds, True, windows)
        told(0.6 + 0.35 * share, "demolition.improving", live, round(best.value, 2))

    def cancelled() -> bool:
        return progress.cancelled

    making = planner.remake if kept else planner.make
    plan = making(random.Random(request.seed), request.tries, measured, cancelled)  # nosec B311: no secret
    if request.seconds > 0 and not cancelled():
        plan = improved(planner, plan, request.seconds, request.seed, windowed, cancelled)
    wrong = faults(problem.model, plan.schedule)
    if wrong:
        raise AssertionError(f"the plan breaks {len(wrong)} rules: {wrong[:3]}")
    progress.report(0.95, "demolition.explaining")
    explainer = Explainer(problem, plan.schedule)
    return Planned(
        request,
        problem,
        plan,
        tuple(phases_of(problem, plan.schedule, request.phases, outlines=outlines)),
        {unit: explainer.why(unit) for unit in range(len(problem.units))},
        bounds,
        planner.usual_measures,
        planner.points,
        end,
        planner.earliest.loads(plan.schedule),
    )


def _weights(given: Mapping[str, float]) -> dict[str, float]:
    known = Weights.__dataclass_fields__
    for name, value in given.items():
        if name not in known or not 0 <= float(value) <= 100:
            raise InputError("demolition.weight", name=name, value=value, known=", ".join(known))
    return {name: float(value) for name, value in given.items()}


def _locks(request: Request, axis: Axis) -> dict[str, Lock]:
    found = {}
    for uid, lock in request.locks.items():
        start = None
        if lock.get("day"):
            try:
                day = date.fromisoformat(str(lock["day"]))
            except ValueError as error:
                raise InputError("demolition.lock", day=lock["day"], site=uid) from error
            start = axis.period(day)
            if day not in axis.days:
                raise InputError("demolition.lock", day=day, site=uid)
        found[uid] = Lock(start, str(lock.get("crew") or ""))
    return found


def plan_demolition(
    workspace: Any,
    request: Request,
    actor: str,
    now: datetime,
    today: date,
    progress: Progress | None = None,
    statuses: Sequence[str] = ("open",),
    heard: Heard = lambda live: None,
) -> tuple[ScenarioRow, Planned]:
    """Plan the open sites and keep the plan as a new draft scenario.

    :param statuses: of the sites that are planned
    :raises InputError: as :func:`compute_plan`
    :raises CancelledError: when cancelled before there is a first plan; nothing is written then
    """
    with workspace.reader() as session:
        rows = [row for row in session.sites.all() if row.status in statuses]
        sites = planned_sites(session, today, None, rows)
        tables, calendar = tables_of(session), calendar_of(session)
        outlines = _outlines(session, {row.uid: row.spot_uid for row in rows})
    made = compute_plan(sites, request, calendar, tables, progress, outlines, heard)
    return keep_plan(workspace, made, tables, actor, now), made


def replan_demolition(
    workspace: Any,
    scenario_uid: str,
    request: Request,
    actor: str,
    now: datetime,
    today: date,
    progress: Progress | None = None,
    heard: Heard = lambda live: None,
) -> tuple[ScenarioRow, Planned]:
    """Plan anew after delays and new cases: a new draft that changes the given plan as little as it can.

    What is hauled is out of it; of what is demolished the rubble is hauled yet, all of it, as nobody recorded that it
    was; what has begun stays with its crew, is the first thing that it does, and takes the days that are left of it;
    what the planner locked stays on its day while that lies ahead; every other site keeps its day unless the aims gain
    more than ``stability`` weighs. How many days move is in the measures (``moved``).

    :raises InputError: ``demolition.no_scenario``, and as :func:`compute_plan`
    """
    with workspace.reader() as session:
        scenario = session.scenarios.get(scenario_uid)
        if scenario is None:
            raise InputError("demolition.no_scenario", name=scenario_uid, known="")
        places = session.assignments.of_scenario(scenario_uid)
        status = {row.uid: row.status for row in session.sites.all()}
        steps = {(row.site_uid, row.kind): row.day for row in session.progress.all()}
        calendar, tables = calendar_of(session), tables_of(session)
    resources = parse_resources(request.resources)
    rests = {crew.name: crew.rests for crew in resources.crews}
    resting = {place.site_uid: rests.get(place.crew, frozenset()) for place in places}
    known: dict[str, dict[str, Any]] = {
        uid: {
            "days_done": _days_run(
                steps.get((uid, "started"), request.start), request.start, calendar, resources, resting.get(uid, ())
            )
        }
        if state == "started"
        # the law has been asked before it was demolished
        else {"down_on": steps.get((uid, "demolished"), request.start), "legal_day": None}
        for uid, state in status.items()
        if state in UNDER_WAY
    }
    days = make_axis(request.start, request.end, calendar, resources.weekends, resources.blocked).days
    crews = {crew.name for crew in resources.crews}
    locks = {uid: dict(lock) for uid, lock in request.locks.items()}
    kept = {}
    for place in places:
        crew = place.crew if place.crew in crews else ""
        if place.first_day is None:
            continue
        if status.get(place.site_uid) in UNDER_WAY:
            locks.setdefault(place.site_uid, {"crew": crew})
            kept[place.site_uid] = Kept(days[0], crew)
        elif place.locked and place.first_day in days:
            locks.setdefault(place.site_uid, {"day": place.first_day.isoformat(), "crew": crew})
        elif status.get(place.site_uid) == "open":
            kept[place.site_uid] = Kept(place.first_day, crew)
    known = {**_prepared(scenario, places, days, tables, calendar, resources), **known}
    changed = replace(request, locks=locks, kept=kept, known=known, based_on=scenario_uid)
    return plan_demolition(workspace, changed, actor, now, today, progress, ("open", *UNDER_WAY), heard)


def _days_run(first: date, start: date, calendar: Any, resources: Resources, rests: Collection[int]) -> float:
    """Working days from the day on which work began to the day before the plan; a little where there is none yet.

    :param rests: days of the week on which its crew rests
    """
    if first >= start:
        return _JUST
    try:
        days = make_axis(first, start - timedelta(days=1), calendar, resources.weekends, resources.blocked)
    except InputError:
        return _JUST
    return float(sum(day.weekday() not in rests for day in days.days)) or _JUST


def _prepared(
    scenario: ScenarioRow,
    places: Sequence[AssignmentRow],
    days: Sequence[date],
    tables: Any,
    calendar: Any,
    resources: Resources,
) -> dict[str, dict[str, Any]]:
    """What the plan in force has had done of each site by the first of the days: checked, told, surveyed."""
    if scenario.status != ADOPTED or scenario.starts_on is None or scenario.starts_on >= days[0]:
        return {}
    run = make_axis(scenario.starts_on, days[0], calendar, resources.weekends, resources.blocked).days
    works = int(work_days(tables, "P1", scenario.level))
    if works >= len(run):
        return {}
    soon = days[min(tables.planning.prepared_days, len(days) - 1)]
    return {
        place.site_uid: {"checked": run[max(works - 1, 0)], "surveyed": place.first_day <= soon}
        for place in places
        if place.first_day is not None
    }


def _outlines(session: Any, spots: Mapping[str, str]) -> dict[str, Any]:
    table = session.spots.read(columns=(), uids=sorted({uid for uid in spots.values() if uid}))
    shapes = dict(zip(table.columns["uid"], table.geometry))
    return {site: shapes[spot] for site, spot in spots.items() if spot in shapes}


def keep_plan(workspace: Any, made: Planned, tables: Any, actor: str, now: datetime) -> ScenarioRow:
    """Write a plan as a draft scenario with its places and phases, in one transaction."""
    request, problem, schedule = made.request, made.problem, made.plan.schedule
    scenario = ScenarioRow(
        uid="",
        name=request.name,
        starts_on=request.start,
        ends_on=request.end,
        level=request.level,
        resources=_plain(request.resources),
        weights=asdict(Weights(**_weights(request.weights))),
        targets=tuple((day.isoformat(), area, unit) for day, area, unit in request.targets),
        seed=request.seed,
        measures={
            "plan": _plain(asdict(made.plan.measures)),
            **{name: _plain(asdict(measures)) for name, measures in made.usual.items()},
            "bounds": {
                "end": made.end.isoformat() if made.end else None,
                "loads": {kind: asdict(load) for kind, load in made.loads.items()},
            },
            "notes": [[one.site.uid, one.code, _plain(one.params)] for one in problem.notes],
        },
        bounds={str(number): day.isoformat() if day else None for number, day in made.bounds.items()},
        refused=tuple((one.site.uid, one.code, _plain(one.params)) for one in problem.refused),
        based_on=request.based_on,
        made_at=now,
        made_by=actor,
    )
    phase_of = {unit: phase.key for phase in made.phases for unit in phase.units}
    with workspace.unit_of_work(actor, now, "plandemolition") as unit_of_work:
        scenario = unit_of_work.scenarios.add(scenario)
        unit_of_work.assignments.add_all(
            row
            for number in range(len(problem.units))
            for row in _places(scenario.uid, made, number, phase_of.get(number, ""), schedule, tables)
        )
        _add_phases(unit_of_work, scenario.uid, made.phases)
    return scenario


def _places(
    scenario_uid: str, made: Planned, number: int, phase: str, schedule: Schedule, tables: Any
) -> Iterable[AssignmentRow]:
    problem, why = made.problem, made.whys[number]
    unit, block = problem.units[number], problem.activities[number][BLOCK]
    start = schedule.starts[block]
    crew = problem.crews[number][schedule.modes[block]] if start >= 0 else ""
    for site, works in zip(unit.sites, unit.quantities):
        first = site.legal_day is not None and site.legal_day <= problem.axis.days[0]
        points = priority(site, tables, first)
        yield AssignmentRow(
            uid="",
            scenario_uid=scenario_uid,
            site_uid=site.uid,
            phase=phase,
            crew=crew,
            first_day=problem.axis.day(start) if start >= 0 else None,
            last_day=problem.axis.last_day(schedule.end(problem.model, block)) if start >= 0 else None,
            locked=start >= 0 and _kept_lock(made.request.locks.get(site.uid), problem.axis.day(start), crew),
            points=sum(points.values()),
            works={
                "days": round(works.on_site, 3),
                "method": works.method.code,
                "floor_m2": site.standing_area,
                "waste_t": works.waste_t,
                "waste_m3": works.waste_m3,
                "loads": works.loads,
                "cost": works.cost,
                "points": points,
                "foreseen": site.foreseen,
            },
            why=_plain(
                {
                    "first": why.first,
                    "binds": [(bind.code, dict(bind.params), bind.days) for bind in why.binds],
                    "earlier": [(bind.code, dict(bind.params), bind.days) for bind in why.earlier],
                    "legal": site.legal_reasons,
                }
            ),
        )


def _kept_lock(lock: Mapping[str, str] | None, first: date, crew: str) -> bool:
    """Whether a site is locked to the place that it has; what could not be kept is no lock on where it went instead."""
    if lock is None:
        return False
    day = lock.get("day")
    return (not day or date.fromisoformat(str(day)) == first) and lock.get("crew") in (None, "", crew)


def _add_phases(unit: Any, scenario_uid: str, phases: Sequence[Phase]) -> None:
    import numpy as np

    from ..domain.features import FeatureTable

    if not phases:
        return
    names = ("sites", "households", "floor_m2", "ground_m2", "waste_t", "waste_m3", "loads", "cost")
    columns: dict[str, list[Any]] = {
        "scenario_uid": [scenario_uid] * len(phases),
        "number": [phase.number for phase in phases],
        "area": [phase.area for phase in phases],
        "name": [f"第{phase.number}期{phase.area}片" for phase in phases],
        "first_day": [phase.first for phase in phases],
        "last_day": [phase.last for phase in phases],
        **{name: [phase.quantities[name] for phase in phases] for name in names},
    }
    shapes = np.empty(len(phases), dtype=object)
    shapes[:] = [phase.border for phase in phases]
    arrays = {name: _array(values) for name, values in columns.items()}
    unit.phases.add(FeatureTable(shapes, arrays, unit.crs))


def _array(values: list[Any]) -> Any:
    import numpy as np

    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def _plain(value: Any) -> Any:
    """Values as JSON holds them: days as ISO text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, (date, datetime)) else value
