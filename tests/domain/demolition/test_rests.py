"""Rest days of crews and teams in the week: what stands still on them, and that every plan keeps them."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_cases import beside

from zhiwei.plugin.domain.demolition.audit import Placed, Terms, audit
from zhiwei.plugin.domain.demolition.board import Board, Place
from zhiwei.plugin.domain.demolition.build import BLOCK, NOTARY, Lock, build
from zhiwei.plugin.domain.demolition.check import faults
from zhiwei.plugin.domain.demolition.explain import Explainer
from zhiwei.plugin.domain.demolition.plan import Planner, Target
from zhiwei.plugin.domain.demolition.resources import Crew, Resources, parse_resources
from zhiwei.plugin.domain.errors import InputError

case = beside(__file__, "plan_case")
random_plans, by_change = beside(__file__, "test_audit"), beside(__file__, "test_by_change")
TABLES, places_of = case.tables(), random_plans.places_of
#: days of the week
WEDNESDAY, SATURDAY, SUNDAY = 2, 5, 6


def rested(resources: Resources, draw: random.Random) -> Resources:
    """The resources with rest days in the week for some crews and teams."""

    def days() -> frozenset[int]:
        return frozenset(draw.sample(range(7), draw.choice([0, 1, 1, 2, 3])))

    names = ("excavators", "trucks", "tip", "survey", "notary", "police", "command")
    return replace(
        resources,
        crews=tuple(replace(crew, rests=days()) for crew in resources.crews),
        rests={name: frozenset(draw.sample(range(7), draw.choice([1, 2]))) for name in names if draw.random() < 0.3},
    )


@given(st.integers(0, 1_000_000), st.integers(1, 30), st.sampled_from(["low", "typical", "high"]))
@settings(max_examples=60)
def test_no_plan_breaks_a_rule_where_crews_and_teams_rest_in_the_week(seed, count, level):
    draw = random.Random(seed)
    sites = random_plans.some_sites(draw, count)
    resources = rested(random_plans.some_resources(draw), draw)
    axis = case.make_axis(random_plans.START, random_plans.END, case.calendar(), resources.weekends, resources.blocked)
    locks = {
        site.uid: Lock(draw.choice([None, draw.randrange(len(axis))]), draw.choice(["", "一队", "二队"]))
        for site in sites
        if draw.random() < 0.15
    }
    problem = build(sites, TABLES, resources, axis, level, locks)
    planner = Planner(problem, TABLES, [Target(axis.days[len(axis) // 2], 2000.0)], locked=sorted(problem.locked))
    plan = planner.make(random.Random(seed), tries=5)
    freed = {note.site.uid for note in problem.notes if note.code.startswith("demolition.lock")}
    kept = {
        uid: (axis.day(lock.start) if lock.start is not None else None, lock.crew)
        for uid, lock in locks.items()
        if uid not in freed
    }
    terms = Terms(resources, TABLES, case.calendar(), random_plans.START, random_plans.END, level, kept)
    for schedule in (plan.schedule, planner.first_come(), planner.by_priority()):
        assert faults(problem.model, schedule) == []
        assert audit(sites, places_of(problem, schedule), terms) == []
    measures, bound = plan.measures, planner.earliest_target(planner.targets[0])
    assert measures.target_day is None or (bound is not None and bound <= measures.target_day)
    end = planner.earliest.end()
    assert measures.unplaced or measures.end is None or (end is not None and end <= measures.end)
    assert all(load.least <= load.most for load in planner.earliest.loads(plan.schedule).values())
    # laid out on a board, each site may stay where it is by every rule that is asked of it alone
    places = {unit: row for unit, row in enumerate(board_places(problem, plan.schedule)) if row.start >= 0}
    board = Board(problem, places)
    for unit, place in places.items():
        assert board.end(problem.activities[unit][BLOCK]) == plan.schedule.end(
            problem.model, problem.activities[unit][BLOCK]
        )
        with board.lifted(unit) as hand:
            codes = {bind.code for bind in hand.against(place.start, place.crew)}
            # what is laid out anew before it (surveys, lists) may come later than the plan had it
            assert codes <= {"bind.survey", "bind.notary", "bind.money"}, codes
            assert codes or hand.crews(place.start, place.crew) == [place.crew]


def board_places(problem, schedule) -> list[Place]:
    found = []
    for number in range(len(problem.units)):
        block = problem.activities[number][BLOCK]
        start = schedule.starts[block]
        found.append(Place(start, problem.crews[number][schedule.modes[block]] if start >= 0 else ""))
    return found


@pytest.mark.parametrize("seed", range(16))
def test_whoever_is_said_to_rest_gives_an_earlier_day_when_it_does_not(seed):
    assert by_change.reasons_hold(by_change.County(seed, rested))


def plan_of(sites, resources, days: int = 60, locks=None, **more):
    """A problem, its plan in the order of priority and the places by uid."""
    problem = build(sites, TABLES, resources, case.axis(days, weekends=resources.weekends), locks=locks, **more)
    schedule = Planner(problem, TABLES).by_priority()
    assert faults(problem.model, schedule) == []
    return problem, schedule, places_of(problem, schedule)


def test_a_site_stands_still_over_the_weekend_of_its_crew_and_goes_on_after_it():
    # 0.5 + 2,000 / 400 days a site, hauled meanwhile, and 400 m² of ground: 6 days
    site = case.site("a", floor_area=2000.0, checked=date(2027, 2, 1), surveyed=True)
    works = case.crews(weekends=True)
    _, _, places = plan_of([site], works)
    assert places["a"] == Placed("crew 1", date(2027, 3, 1), date(2027, 3, 6))
    rests = replace(works, crews=(Crew("crew 1", rests=frozenset({SATURDAY, SUNDAY})),))
    problem, schedule, places = plan_of([site], rests)
    assert places["a"] == Placed("crew 1", date(2027, 3, 1), date(2027, 3, 8))
    # the weekend is no day of it
    model, block = problem.model, problem.activities[0][BLOCK]
    worked = [problem.axis.day(at).day for at in model.periods(model.modes[block][0], schedule.starts[block])]
    assert worked == [1, 2, 3, 4, 5, 8]
    board = Board(problem, {0: Place(schedule.starts[block], "crew 1")})
    assert [problem.axis.day(at).day for at in board.periods(0)] == worked


def test_a_team_that_rests_stops_only_what_needs_it():
    resources = case.crews(2, weekends=True, police_teams=1, rests={"police": frozenset({SATURDAY, SUNDAY})})
    ready = {"checked": date(2027, 2, 1), "surveyed": True, "floor_area": 2000.0}
    _, _, places = plan_of([case.site("own", **ready), case.site("forced", consent=False, **ready)], resources)
    assert places["own"].last == date(2027, 3, 6)
    assert places["forced"].last == date(2027, 3, 8)


def test_a_notary_lists_on_no_rest_day_and_a_list_goes_on_after_it():
    works = {**TABLES.works, "P4": replace(TABLES.works["P4"], days=(1.0, 3.0, 4.0))}
    tables = replace(TABLES, works=works)
    # told by 7 March; three days of lists from Monday the 8th on, but none on Wednesday
    site = case.site("a", consent=False, persons=2)
    resources = case.crews(notaries=1, rests={"notary": frozenset({WEDNESDAY})})
    problem = build([site], tables, resources, case.axis())
    schedule = Planner(problem, tables).first_come()
    listing = problem.activities[0][NOTARY]
    mode = problem.model.modes[listing][0]
    days = [problem.axis.day(at) for at in problem.model.periods(mode, schedule.starts[listing])]
    assert days == [date(2027, 3, 8), date(2027, 3, 9), date(2027, 3, 11)]
    assert faults(problem.model, schedule) == []


def test_the_reason_names_the_crew_and_its_days_and_falls_with_them():
    crew = Crew("crew 1", rests=frozenset({0, 1}))
    resources = replace(case.crews(), crews=(crew,))
    site = case.site("a", checked=date(2027, 2, 1), surveyed=True)
    problem, schedule, places = plan_of([site], resources)
    assert places["a"].first == date(2027, 3, 3)
    binds = {bind.code: (bind.days, bind.params) for bind in Explainer(problem, schedule).why(0).earlier}
    # another crew that does not rest would do it on these days too
    assert binds == {"bind.rest_crew": (2, {"name": "crew 1", "weekdays": "mon, tue"}), "bind.crew": (2, {})}
    _, _, places = plan_of([site], case.crews())
    assert places["a"].first == date(2027, 3, 1)


def test_the_audit_hears_a_day_on_which_a_crew_or_a_team_rests():
    site = case.site("a", checked=date(2027, 2, 1), surveyed=True, consent=False)
    monday = Placed("crew 1", date(2027, 3, 22), date(2027, 3, 24))

    def broken(place: Placed, **resources) -> set[str]:
        crew = Crew("crew 1", rests=resources.pop("crew", frozenset()))
        terms = Terms(
            replace(case.crews(**resources), crews=(crew,)), TABLES, case.calendar(), case.START, date(2027, 6, 1)
        )
        return {one.code for one in audit([site], {"a": place}, terms)}

    assert broken(monday) == set()
    assert broken(monday, crew=frozenset({0})) == {"audit.crew_rests", "audit.too_short"}
    # Monday, Wednesday and Thursday are three days of work, Monday to Wednesday are two
    assert broken(monday, crew=frozenset({1})) == {"audit.too_short"}
    assert broken(replace(monday, last=date(2027, 3, 25)), crew=frozenset({1})) == set()
    police = {"police_teams": 1, "rests": {"police": frozenset({0})}}
    assert broken(monday, **police) == {"audit.team_rests", "audit.too_short"}
    # of what is not counted there is always enough
    assert broken(monday, rests={"police": frozenset({0})}) == set()


@pytest.mark.parametrize(
    "written", [["sat", "sun"], ["Saturday", "Sunday"], [6, 7], ["周六", "周日"], ["星期六", "星期天"], ["六", "日"]]
)
def test_days_of_the_week_are_read_as_people_write_them(written):
    data = {"crews": [{"name": "一队", "rests": written}], "notaries": 1, "rests": {"notary": written}}
    resources = parse_resources(data)
    assert resources.crews[0].rests == resources.rests["notary"] == {SATURDAY, SUNDAY}


@pytest.mark.parametrize("written", ["sat", ["s"], [0], [8], ["周八"], [True], ["weekend"], [""], [1.5], {"sat": 1}])
def test_what_is_no_day_of_the_week_is_refused_by_its_place(written):
    with pytest.raises(InputError) as caught:
        parse_resources({"crews": [{"name": "一队", "rests": written}]})
    assert caught.value.code == "demolition.resource"
    assert str(caught.value.params["place"]).startswith("crews[1].rests")
