"""What no plan can do better, held against the best of all plans of small problems, found by trying every order."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from service_cases import beside

from zhiwei.plugin.domain.demolition.aims import Target
from zhiwei.plugin.domain.demolition.build import BLOCK, build
from zhiwei.plugin.domain.demolition.earliest import Earliest
from zhiwei.plugin.domain.demolition.plan import Planner
from zhiwei.plugin.domain.demolition.serial import Placer

case = beside(__file__, "plan_case")
TABLES = case.tables()


def small(seed: int):
    """Four or five sites, two crews, few machines and little truck room: every order can be tried."""
    draw = random.Random(seed)
    sites = [
        case.site(
            f"s{number}",
            town=draw.choice("AB"),
            structure=draw.choice(["brick_concrete", "frame", "shed"]),
            floor_area=draw.uniform(60, 1500),
            ground_area=draw.uniform(20, 400),
            consent=draw.random() < 0.5,
            legal_day=case.START + timedelta(days=draw.randrange(30)),
        )
        for number in range(draw.choice([4, 5]))
    ]
    resources = case.crews(
        2,
        excavators=draw.choice([2, 3]),
        trucks=draw.choice([6, 12]),
        command_groups=draw.choice([1, 2]),
        survey_teams=9,
    )
    return build(sites, TABLES, resources, case.axis(150))


def every_plan(problem, model=None):
    """All active schedules: every order of the sites, every choice of crews; one of them is the best by any bound."""
    model = model or problem.model
    placer = Placer(model)
    blocks = [row[BLOCK] for row in problem.activities]
    for order in itertools.permutations(range(len(blocks))):
        activities = placer.feasible([number for unit in order for number in problem.activities[unit].values()])
        for crews in itertools.product(*(range(len(model.modes[block])) for block in blocks)):
            modes = [-1] * model.size
            for block, crew in zip(blocks, crews):
                modes[block] = crew
            schedule = placer.forward(activities, modes)
            if not schedule.unplaced:
                yield schedule


def last_end(problem, schedule) -> int:
    return max(schedule.end(problem.model, row[BLOCK]) for row in problem.activities)


def reached(problem, schedule, area: float, town: str = "") -> date:
    """The day on which so much is down, added up by hand."""
    ends = sorted(
        (
            schedule.end(problem.model, row[BLOCK]),
            sum(site.floor_area for site in unit.sites if town in ("", site.town)),
        )
        for row, unit in zip(problem.activities, problem.units)
    )
    for at, done in zip((end for end, _ in ends), itertools.accumulate(size for _, size in ends)):
        if done >= area - 1e-6:
            return problem.axis.last_day(at)
    raise AssertionError("not so much is there")


@pytest.mark.parametrize("seed", range(12))
def test_no_bound_is_behind_the_best_of_all_plans(seed):
    problem = small(seed)
    bounds = Earliest(problem)
    whole = sum(unit.floor_area for unit in problem.units)
    in_a = sum(site.floor_area for unit in problem.units for site in unit.sites if site.town == "A")
    targets = [(whole * share, "") for share in (0.3, 0.6, 1.0)] + ([(in_a * 0.7, "A")] if in_a else [])
    best: dict[int, date] = {}
    best_end = problem.model.horizon
    for schedule in every_plan(problem):
        best_end = min(best_end, last_end(problem, schedule))
        for number, (area, town) in enumerate(targets):
            day = reached(problem, schedule, area, town)
            best[number] = min(best.get(number, day), day)
    for number, (area, town) in enumerate(targets):
        bound = bounds.target(Target(problem.axis.days[-1], area, town))
        assert bound is not None and bound <= best[number]
    end = bounds.end()
    assert end is not None and end <= problem.axis.last_day(best_end)


@pytest.mark.parametrize("seed", range(4))
def test_what_stands_in_the_way_of_a_target_is_named_when_the_bound_lies_behind_it(seed):
    problem = small(seed)
    bounds, axis = Earliest(problem), problem.axis
    area = 0.6 * sum(unit.floor_area for unit in problem.units)
    bound = bounds.target(Target(axis.days[-1], area))
    told = {}
    for day in axis.days[:60:6]:
        told[day] = bounds.short(Target(day, area))
        assert bool(told[day]) == (bound > day), "the bound is where nothing is short any more"
        assert all(most < area for most in told[day].values())
    assert any(told.values()) and not all(told.values())
    # and no plan has more down by then than any of them allows
    for schedule in every_plan(problem):
        for day, most in told.items():
            down = sum(
                unit.floor_area
                for number, unit in enumerate(problem.units)
                if axis.last_day(schedule.end(problem.model, problem.activities[number][BLOCK])) <= day
            )
            assert all(down <= one + 1e-6 for one in most.values())


def test_a_single_crew_is_what_stands_in_the_way():
    # three houses of some 2.6 days each: two of them in a week, and as many machines as one likes
    problem = build([case.site(uid) for uid in "abc"], TABLES, case.crews(1), case.axis())
    bounds = Earliest(problem)
    whole = sum(unit.floor_area for unit in problem.units)
    day = bounds.target(Target(problem.axis.days[-1], whole))
    eve = problem.axis.days[problem.axis.period(day) - 1]
    assert list(bounds.short(Target(eve, whole))) == ["crew"] and bounds.short(Target(day, whole)) == {}
    assert bounds.short(Target(problem.axis.days[0], whole))[""] == 0.0


def test_bounds_are_near_the_best_and_not_only_true():
    gaps = []
    for seed in range(12):
        problem = small(seed)
        bound = Earliest(problem).end()
        best = min(last_end(problem, schedule) for schedule in every_plan(problem))
        gaps.append(best - (problem.axis.period(bound) + 1))
    # working days behind the best of all plans
    assert min(gaps) == 0 and sum(gaps) / len(gaps) <= 3.0


@pytest.mark.parametrize("seed", range(8))
def test_no_plan_that_ends_as_soon_does_with_less_than_the_least(seed):
    problem = small(seed)
    schedule = Planner(problem, TABLES).first_come()
    end = last_end(problem, schedule)
    loads = Earliest(problem).loads(schedule)
    for kind, quarters in (("excavators", 4), ("command", 1)):
        if kind not in loads:
            continue
        resource = problem.resources.index(kind)
        assert loads[kind].least <= loads[kind].most
        # with one less than the least nothing ends so soon
        given = (loads[kind].least - 1) * quarters
        capacities = list(problem.model.capacities)
        capacities[resource] = tuple(min(units, given) for units in capacities[resource])
        tighter = replace(problem.model, capacities=tuple(capacities))
        assert all(last_end(problem, other) > end for other in every_plan(problem, tighter))


def test_the_load_by_hand():
    # three houses of 2.63 days from 8 March on, one crew each: all three on the first days
    problem = build([case.site(uid) for uid in "abc"], TABLES, case.crews(3), case.axis())
    loads = Earliest(problem).loads(Planner(problem, TABLES).first_come())
    # 11 quarters each within the three days
    assert (loads["crew"].most, loads["crew"].least) == (3, 3)
    one = build([case.site(uid) for uid in "abc"], TABLES, case.crews(1), case.axis())
    loads = Earliest(one).loads(Planner(one, TABLES).first_come())
    assert (loads["crew"].most, loads["crew"].least) == (1, 1)
