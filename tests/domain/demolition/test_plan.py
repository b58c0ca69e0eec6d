"""Plans: the aims pull as they say, the bound holds, phases hang together, every day explains itself."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from service_cases import beside

from zhiwei.plugin.domain.demolition.build import BLOCK, Lock, build
from zhiwei.plugin.domain.demolition.check import faults
from zhiwei.plugin.domain.demolition.explain import Explainer
from zhiwei.plugin.domain.demolition.phases import phases_of
from zhiwei.plugin.domain.demolition.plan import Kept, Planner, Target, Weights
from zhiwei.plugin.domain.demolition.resources import Crew, Resources

case = beside(__file__, "plan_case")

TABLES = case.tables()


def county(count: int, seed: int) -> list:
    """Sites of two villages five kilometres apart, some forced, let, in lanes, sharing walls."""
    draw = random.Random(seed)
    found = []
    for number in range(count):
        village = draw.randrange(2)
        found.append(
            case.site(
                f"s{number}",
                name=f"site {number}",
                town=("东镇", "西镇")[village],
                structure=draw.choice(["shed", "brick_concrete", "frame", "steel", "roof_extension", "stone"]),
                floor_area=draw.uniform(20, 900),
                ground_area=draw.uniform(20, 500),
                consent=draw.random() < 0.6,
                let=draw.random() < 0.2,
                persons=draw.choice([0, 0, 3]),
                legal_day=case.START + timedelta(days=draw.randrange(-60, 60)),
                batch=f"row {number // 2}" if draw.random() < 0.1 else "",
                lane=f"lane {number // 4}" if draw.random() < 0.3 else "",
                lane_order=number % 4 + 1,
                danger=draw.choice([0, 0, 1, 3]),
                categories=("X3",) if draw.random() < 0.2 else (),
                severity=draw.randrange(6),
                x=village * 5000.0 + draw.uniform(0, 800),
                y=draw.uniform(0, 800),
            )
        )
    return found


def team(**more) -> Resources:
    return Resources(
        (
            Crew("一队"),
            Crew("二队", off=((case.START + timedelta(days=20), case.START + timedelta(days=27)),)),
            Crew("三队", frozenset({"shed", "by_hand", "brick"})),
        ),
        **{
            "excavators": 2,
            "trucks": 12,
            "survey_teams": 2,
            "notaries": 1,
            "police_teams": 1,
            "command_groups": 1,
            **more,
        },
    )


@given(st.integers(0, 100_000), st.integers(2, 25), st.booleans())
@settings(max_examples=25)
def test_no_plan_breaks_a_rule_whatever_the_sites(seed, count, money):
    draw = random.Random(seed)
    axis = case.axis(300)
    locks = {"s0": Lock(draw.randrange(60, 120))} if draw.random() < 0.5 else {}
    spans = ((case.START, 60_000.0), (case.START + timedelta(days=80), 900_000.0)) if money else ()
    problem = build(county(count, seed), TABLES, team(money=spans), axis, locks=locks)
    locked = [number for number, unit in enumerate(problem.units) if any(site.uid in locks for site in unit.sites)]
    planner = Planner(problem, TABLES, [Target(axis.days[100], 2000.0)], locked=locked)
    plan = planner.make(random.Random(seed), tries=8)
    for schedule in (plan.schedule, planner.first_come(), planner.by_priority()):
        assert faults(problem.model, schedule) == []
    # what the checker cannot know: the lawful day, the lock, one place for each site
    for number, unit in enumerate(problem.units):
        start = plan.schedule.starts[problem.activities[number][BLOCK]]
        if start < 0:
            continue
        for site in unit.sites:
            assert site.legal_day is None or axis.day(start) >= site.legal_day
            assert not site.protected
        if number in locked:
            assert start == locks["s0"].start
    assert sum(len(unit.sites) for unit in problem.units) + len(problem.refused) == count


def test_the_weights_pull_as_they_say():
    problem = build(county(40, 3), TABLES, team(), case.axis(400))

    def made(**weights):
        given = {"urgent": 0.0, "target": 0.0, "compact": 0.0, "steady": 0.0, **weights}
        return Planner(problem, TABLES, (), Weights(**given)).make(random.Random(1), tries=60).measures

    urgent, compact = made(urgent=100.0), made(compact=100.0)
    assert urgent.urgency < compact.urgency
    assert compact.distance < urgent.distance


def test_a_plan_is_no_worse_by_its_weights_than_what_offices_do_by_hand():
    problem = build(county(40, 4), TABLES, team(), case.axis(400))
    planner = Planner(problem, TABLES, [Target(problem.axis.days[60], 6000.0)])
    plan = planner.make(random.Random(1), tries=30)
    for usual in (planner.first_come(), planner.by_priority()):
        assert plan.value <= planner.value(planner.measure(usual))


def test_where_not_all_can_be_done_the_target_is_met_before_many_small_sites_are():
    # six houses of 800 m2, 2.63 days of the crew each, and sheds of 20 m2 that are more urgent: they do not all fit
    houses = [case.site(f"house {number}") for number in range(6)]
    small = {"structure": "shed", "floor_area": 20.0, "ground_area": 20.0, "danger": 3}
    sheds = [case.site(f"shed {number}", **small) for number in range(40)]
    problem = build([*houses, *sheds], TABLES, case.crews(), case.axis(31))
    planner = Planner(problem, TABLES, [Target(problem.axis.days[-1], 4800.0)])
    assert not planner.earliest.fits()
    assert planner.make(random.Random(1), tries=30).measures.shortfall == 0.0


def test_a_site_that_comes_too_late_leaves_the_others_their_days():
    axis = case.axis()
    sites = [*(case.site(uid) for uid in "abcd"), case.site("late", legal_day=axis.days[-1])]
    planner = Planner(build(sites, TABLES, case.crews(), axis), TABLES)
    assert planner.earliest.end() is None and planner.earliest.fits()
    assert planner.make(random.Random(1), tries=5).measures.unplaced == 1


def test_a_new_plan_of_what_has_not_changed_keeps_every_day():
    # more than fits, fields to be sown that find no place, and one survey team that opens and accepts every site
    sites = [
        replace(site, sowing_day=case.START + timedelta(days=50)) if number % 4 == 0 else site
        for number, site in enumerate(county(60, 8))
    ]
    problem = build(sites, TABLES, team(survey_teams=1), case.axis(90))
    targets = [Target(problem.axis.days[-1], 9000.0)]
    planner = Planner(problem, TABLES, targets)
    before = planner.make(random.Random(1), tries=10).schedule
    blocks = {unit: activities[BLOCK] for unit, activities in enumerate(problem.activities)}
    kept = {
        unit: Kept(problem.axis.day(before.starts[block]), problem.crews[unit][before.modes[block]])
        for unit, block in blocks.items()
        if before.starts[block] >= 0
    }
    assert 0 < len(kept) < len(blocks) and planner.ahead - set(kept)
    again = Planner(problem, TABLES, targets, kept=kept).remake(random.Random(1), tries=0)
    assert again.measures.moved == 0
    assert [again.schedule.starts[blocks[unit]] for unit in kept] == [before.starts[blocks[unit]] for unit in kept]


def test_the_same_seed_gives_the_same_plan():
    problem = build(county(30, 5), TABLES, team(), case.axis(400))
    one, other = (Planner(problem, TABLES).make(random.Random(9), tries=15) for _ in range(2))
    assert one.schedule == other.schedule and one.measures == other.measures


def test_cancelled_it_answers_with_what_it_has():
    problem = build(county(30, 5), TABLES, team(), case.axis(400))
    plan = Planner(problem, TABLES).make(random.Random(9), tries=1000, cancelled=lambda: True)
    assert plan.measures.unplaced == 0
    assert faults(problem.model, plan.schedule) == []


def test_measures_counted_by_hand():
    sites = [case.site("a", danger=3), case.site("b", x=1000.0)]
    problem = build(sites, TABLES, case.crews(), case.axis())
    planner = Planner(problem, TABLES, [Target(date(2027, 3, 10), 1000.0)])
    found = planner.measure(planner.first_come())
    # a from 8 to 10 March, b from 11 to 15: one move of a kilometre, 800 of 1000 m2 on the 10th
    assert (found.placed, found.area, found.moves, found.distance) == (2, 1600.0, 1, 1000.0)
    assert found.shortfall == 200.0
    assert (found.target_day, found.end) == (date(2027, 3, 15), date(2027, 3, 15))
    assert found.cost == 2 * (800 * 40 + 450 * 60)


def test_the_bound_of_the_target_day_holds_and_is_reached_where_it_can_be():
    sites = [case.site(uid) for uid in "abcd"]
    problem = build(sites, TABLES, case.crews(), case.axis())
    planner = Planner(problem, TABLES, [Target(date(2027, 12, 1), 1600.0)])
    # two houses, 2.63 days of the crew each, from 8 March on: not before the 15th
    bound = planner.earliest_target(planner.targets[0])
    reached = planner.measure(planner.make(random.Random(1), tries=5).schedule).target_day
    assert bound is not None and reached is not None and bound <= reached == date(2027, 3, 15)
    assert planner.earliest_target(Target(date(2027, 12, 1), 1e9)) is None


@pytest.mark.parametrize("seed", range(6))
def test_no_plan_that_was_made_is_before_the_bound(seed):
    problem = build(county(25, seed), TABLES, team(), case.axis(400))
    area = sum(unit.floor_area for unit in problem.units)
    target = Target(problem.axis.days[-1], area * 0.5)
    planner = Planner(problem, TABLES, [target], Weights(0.0, 100.0, 0.0, 0.0))
    bound = planner.earliest_target(target)
    for schedule in (planner.first_come(), planner.by_priority(), planner.make(random.Random(seed), tries=20).schedule):
        reached = planner.measure(schedule).target_day
        assert bound is not None and reached is not None and bound <= reached


def test_why_names_the_law_the_crew_the_lane_and_the_money():
    far = date(2027, 5, 10)
    problem = build([case.site("a", legal_day=far)], TABLES, case.crews(), case.axis())
    why = Explainer(problem, Planner(problem, TABLES).first_come()).why(0)
    assert (why.start, why.first) == (far, far)
    assert [(bind.code, bind.params) for bind in why.binds] == [("bind.legal", {"day": far})]
    assert why.earlier == ()

    problem = build([case.site("a"), case.site("b")], TABLES, case.crews(), case.axis())
    why = Explainer(problem, Planner(problem, TABLES).first_come()).why(1)
    assert (why.first, why.start) == (date(2027, 3, 8), date(2027, 3, 11))
    assert [(bind.code, bind.days) for bind in why.earlier] == [("bind.crew", 3)]

    problem = build([case.site("a"), case.site("b")], TABLES, case.crews(3, command_groups=1), case.axis())
    assert Explainer(problem, Planner(problem, TABLES).first_come()).why(1).earlier == ()

    money = ((case.START, 60_000.0), (date(2027, 4, 1), 60_000.0))
    problem = build([case.site("a"), case.site("b")], TABLES, case.crews(2, money=money), case.axis())
    why = Explainer(problem, Planner(problem, TABLES).first_come()).why(1)
    assert why.start == date(2027, 4, 1)
    assert {bind.code for bind in why.earlier} == {"bind.money"}


def test_phases_hold_every_site_once_in_order_of_time_within_their_borders():
    sites = county(40, 8)
    problem = build(sites, TABLES, team(), case.axis(400))
    schedule = Planner(problem, TABLES).make(random.Random(1), tries=5).schedule
    phases = phases_of(problem, schedule, count=3)
    assert sorted(unit for phase in phases for unit in phase.units) == list(range(len(problem.units)))
    assert {phase.number for phase in phases} == {1, 2, 3}
    for phase in phases:
        assert phase.border.geom_type in ("Polygon", "MultiPolygon") and phase.border.is_valid
        for unit, row in enumerate(problem.units):
            for site in row.sites:
                assert shapely.covers(phase.border, shapely.Point(site.x, site.y)) == (unit in phase.units)
    starts = {
        number: [
            schedule.starts[problem.activities[unit][BLOCK]]
            for phase in phases
            if phase.number == number
            for unit in phase.units
        ]
        for number in (1, 2, 3)
    }
    assert max(starts[1]) < min(starts[2]) and max(starts[2]) < min(starts[3])
    assert sum(phase.quantities["floor_m2"] for phase in phases) == pytest.approx(
        sum(unit.floor_area for unit in problem.units)
    )


def test_two_villages_are_two_areas_of_a_phase():
    sites = [case.site(f"a{n}", x=n * 50.0) for n in range(4)] + [
        case.site(f"b{n}", x=9000 + n * 50.0) for n in range(3)
    ]
    problem = build(sites, TABLES, case.crews(3), case.axis())
    phases = phases_of(problem, Planner(problem, TABLES).first_come(), count=1)
    assert [(phase.key, len(phase.units)) for phase in phases] == [("1-A", 4), ("1-B", 3)]


def test_a_lone_site_joins_the_village_near_it_and_stays_alone_far_away():
    village = [case.site(f"a{n}", x=10.0 + n * 50.0) for n in range(4)]
    near, far = case.site("near", x=1500.0), case.site("far", x=60_000.0)
    problem = build([*village, near, far], TABLES, case.crews(3), case.axis())
    phases = phases_of(problem, Planner(problem, TABLES).first_come(), count=1)
    assert [(phase.key, len(phase.units)) for phase in phases] == [("1-A", 5), ("1-B", 1)]
    assert not shapely.intersects(phases[0].border, phases[1].border)


def test_a_site_without_a_place_belongs_to_the_largest_area_and_leaves_its_border_alone():
    sites = [case.site(f"a{n}", x=30_000.0 + n * 50.0, y=9000.0) for n in range(4)] + [case.site("lost", x=0.0, y=0.0)]
    problem = build(sites, TABLES, case.crews(3), case.axis())
    (phase,) = phases_of(problem, Planner(problem, TABLES).first_come(), count=1)
    assert len(phase.units) == 5 and phase.border.bounds[0] > 29_000.0
