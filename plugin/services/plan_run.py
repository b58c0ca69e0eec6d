"""What somebody asks of a run of the planner: what the asking begins with, the run itself, what it changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain.demolition.plan import Weights
from ..domain.demolition.records import ScenarioRow
from ..domain.progress import Progress, Silent
from .demolition_scenarios import free_name, scenario_named
from .plan_demolition import Heard, Planned, Request, plan_demolition, replan_demolition

#: weights by the name of what they stand for
PRESETS: Mapping[str, Mapping[str, float]] = {
    "balanced": {},
    "target_first": {"urgent": 20.0, "target": 80.0, "compact": 10.0, "steady": 0.0},
    "danger_first": {"urgent": 80.0, "target": 10.0, "compact": 5.0, "steady": 5.0},
    "few_moves": {"urgent": 20.0, "target": 30.0, "compact": 80.0, "steady": 10.0},
    "even_load": {"urgent": 20.0, "target": 30.0, "compact": 15.0, "steady": 80.0},
}


@dataclass(frozen=True)
class Begin:
    """What the page of a run begins with.

    :param request: as it would be asked now
    :param before: the scenario that is looked at, None where there is none
    :param sites, floor_m2: open and begun ones, that would be planned
    :param locked: of the scenario's places
    :param towns: code to name of the towns that have such sites
    """

    request: Request
    before: ScenarioRow | None
    sites: int
    floor_m2: float
    locked: int
    towns: Mapping[str, str]


@dataclass(frozen=True)
class Short:
    """A target that no plan can reach in time.

    :param most: by kind of resource that stands in its way, the most m² that it lets be down by then; the lawful days
        alone under an empty name
    """

    day: date
    area: float
    town: str
    most: Mapping[str, float]


@dataclass(frozen=True)
class Run:
    """A run that ended with a plan. :param stopped: cancelled, with the best plan until then."""

    scenario: ScenarioRow
    made: Planned
    stopped: bool
    solver: bool
    short: tuple[Short, ...] = ()


def weights_of_preset(name: str) -> dict[str, float]:
    """All weights of a preset."""
    return {**asdict(Weights()), **PRESETS[name]}


def preset_of(weights: Mapping[str, float]) -> str:
    """The preset that has these weights, stability aside; empty when none has."""
    known = [name for name in asdict(Weights()) if name != "stability"]
    for name in PRESETS:
        wanted = weights_of_preset(name)
        if all(abs(float(weights.get(key, wanted[key])) - wanted[key]) < 0.5 for key in known):
            return name
    return ""


def begin_of(session: Any, scenario_uid: str, today: date) -> Begin:
    """What a run begins with: as the scenario that is looked at was asked for, from today on."""
    from .case_list import town_names
    from .demolition_resources import demolished_areas, office_resources

    names_of_towns = town_names(session)
    rows = session.sites.all()
    sites = [row for row in rows if row.status in ("open", "started")]
    before = session.scenarios.get(scenario_uid) if scenario_uid else None
    names = {row.name for row in session.scenarios.all()}
    resources = office_resources(session)
    if before is None:
        end = date(today.year + (1 if today.month > 6 else 0), 12, 31)
        name = unused_name(f"{end.year}年拆除方案", names)
        targets = office_targets(session, resources, today, end)
        request = Request(name, today, end, resources, weights_of_preset("balanced"), targets)
    else:
        starts, ends = before.starts_on or today, before.ends_on or date(today.year, 12, 31)
        request = Request(
            unused_name(before.name, names),
            max(starts, today),
            max(ends, today),
            before.resources or resources,
            {**asdict(Weights()), **before.weights},
            targets_left(before, demolished_areas(session, rows), max(starts, today)),
            before.level,
            before.seed,
        )
    locked = session.assignments.count(scenario_uid=before.uid, locked=True) if before is not None else 0
    return Begin(
        request,
        before,
        len(sites),
        sum(row.floor_area_m2 or 0.0 for row in sites),
        locked,
        {code: names_of_towns.get(code, code) for code in sorted({row.town_code for row in sites if row.town_code})},
    )


def targets_left(
    before: ScenarioRow, demolished: Iterable[tuple[date, float, str]], start: date
) -> tuple[tuple[date, float, str], ...]:
    """The targets of a plan as one that begins later takes them: both count from their own first day.

    What was demolished in between is taken off; what is due before, or reached already, is left out.

    :param demolished: as :func:`.demolition_resources.demolished_areas` gives them
    """
    since = before.starts_on or start
    done = [(area, town) for day, area, town in demolished if since <= day < start]
    found = []
    for due, area, town in before.targets:
        day, wanted, town = date.fromisoformat(str(due)), float(area), str(town)
        left = round(wanted - sum(one for one, where in done if not town or where == town), 2)
        if day >= start and left > 0:
            found.append((day, left, town))
    return tuple(found)


def office_targets(
    session: Any, resources: Mapping[str, Any], start: date, end: date
) -> tuple[tuple[date, float, str], ...]:
    """The targets kept with the resources, as a plan from one day to another takes them.

    :raises InputError: ``demolition.resource``
    """
    from .demolition_resources import targets_for

    return tuple((one.day, one.area, one.town) for one in targets_for(session, resources, start, end))


def unused_name(name: str, taken: set[str]) -> str:
    """The name, with the first number behind it that is free where it is taken."""
    number, found = 2, name
    base = name.rpartition("（")[0] if name.endswith("）") and name.rpartition("（")[2][:-1].isdigit() else name
    while found in taken:
        found = f"{base}（{number}）"
        number += 1
    return found


def locks_of(session: Any, scenario_uid: str, request: Request) -> dict[str, dict[str, str]]:
    """What the planner locked in a scenario, as a run takes it; a lock on a day outside of the run is left out."""
    crews = {str(crew.get("name")) for crew in request.resources.get("crews") or ()}
    found = {}
    for place in session.assignments.find(scenario_uid=scenario_uid, locked=True):
        if place.first_day is not None and request.start <= place.first_day <= request.end:
            lock = {"day": place.first_day.isoformat()}
            found[place.site_uid] = {**lock, "crew": place.crew} if place.crew in crews else lock
    return found


def run_plan(
    workspace: Any,
    request: Request,
    actor: str,
    now: datetime,
    today: date,
    progress: Progress | None = None,
    heard: Heard = lambda live: None,
    replan: str = "",
    locked_in: str = "",
) -> Run:
    """Plan and keep the plan as a draft; what is cancelled keeps the best plan until then.

    :param replan: uid of the scenario that is changed as little as possible; empty for a plan from the beginning
    :param locked_in: uid of a scenario whose locked days are kept in a plan from the beginning
    :raises InputError: as :func:`.plan_demolition.plan_demolition` and :func:`.demolition_scenarios.free_name`
    :raises CancelledError: when cancelled before there is a first plan; nothing is written then
    """
    from ..solver.cpsat import available

    progress = progress or Silent()
    with workspace.reader() as session:
        request = replace(request, name=free_name(session, request.name))
        if replan:
            scenario_named(session, replan)
        elif locked_in:
            request = replace(request, locks=locks_of(session, locked_in, request), based_on=locked_in)
    common = request, actor, now, today, progress
    if replan:
        scenario, made = replan_demolition(workspace, replan, *common, heard=heard)
    else:
        scenario, made = plan_demolition(workspace, *common, ("open", "started"), heard)
    return Run(scenario, made, bool(progress.cancelled), request.seconds > 0 and available(), _short(made))


def _short(made: Planned) -> tuple[Short, ...]:
    """The targets that no plan can reach in time, with what stands in their way."""
    from ..domain.demolition.aims import Target
    from ..domain.demolition.earliest import Earliest

    asked = made.request.targets
    if all(bound is not None and bound <= asked[number][0] for number, bound in made.bounds.items()):
        return ()
    earliest = Earliest(made.problem)
    found = [Short(day, area, town, earliest.short(Target(day, area, town))) for day, area, town in asked]
    return tuple(one for one in found if one.most)
