"""One site asked for other places while all stay: what the board allows keeps every rule, what it refuses not."""

from __future__ import annotations

import random
from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st
from service_cases import beside

from zhiwei.plugin.domain.demolition.board import CONSENT, Board, Place
from zhiwei.plugin.domain.demolition.build import BLOCK, build
from zhiwei.plugin.domain.demolition.check import faults
from zhiwei.plugin.domain.demolition.plan import Planner, Weights
from zhiwei.plugin.domain.demolition.resources import Crew, Resources

case = beside(__file__, "plan_case")
plans = beside(__file__, "test_plan")
TABLES = case.tables()


def board_of(problem, days) -> Board:
    """Units on given first days, by the crew named."""
    return Board(problem, {unit: Place(problem.axis.period(day), crew) for unit, (day, crew) in enumerate(days)})


def codes(binds) -> list[str]:
    return [bind.code for bind in binds]


@given(st.integers(0, 100_000), st.integers(2, 14), st.booleans())
@example(508, 4, False)
@settings(max_examples=25)
def test_what_the_board_allows_keeps_every_rule_and_what_it_refuses_breaks_one(seed, count, money):
    draw = random.Random(seed)
    axis = case.axis(200)
    income = tuple((case.START + timedelta(days=30 * n), 90_000.0) for n in range(6)) if money else ()
    problem = build(plans.county(count, seed), TABLES, plans.team(money=income), axis)
    if not problem.units:
        return
    schedule = Planner(problem, TABLES, (), Weights()).by_priority()
    places = {}
    for unit, row in enumerate(problem.activities):
        block = row[BLOCK]
        if schedule.starts[block] >= 0:
            places[unit] = Place(schedule.starts[block], problem.crews[unit][schedule.modes[block]])
    board = Board(problem, places)
    if faults(problem.model, board.schedule):
        # without room for a survey at the plan's own hours the preparing works stay without a place
        return
    unit = draw.randrange(len(problem.units))
    for _ in range(6):
        start = draw.randrange(len(axis))
        with board.lifted(unit) as hand:
            against, crews = hand.against(start), hand.crews(start)
        # on the same board: laid out anew, the preparing works of the others might take other days
        was = board.schedule
        board.put(unit, Place(start, crews[0] if crews else problem.crews[unit][0]))
        if not against:
            wrong = faults(problem.model, board.schedule)
            assert wrong == []
        elif "bind.end" not in codes(against):
            assert faults(problem.model, board.schedule), against
        board.put(unit, places.get(unit, Place(-1)))
        assert board.schedule == was


def test_each_rule_that_a_day_breaks_is_named():
    """Two sites of one crew, 1 and 2 March; the law leaves the second no day before the 2nd."""
    sites = [
        case.site("one", name="甲", floor_area=100.0, ground_area=50.0),
        case.site("two", name="乙", floor_area=100.0, ground_area=50.0, legal_day=date(2027, 3, 25), consent=False),
    ]
    problem = build(sites, TABLES, case.crews(1), case.axis(60))
    first = problem.axis.day(problem.model.released(problem.activities[0][BLOCK]))
    board = board_of(problem, [(first, "crew 1"), (date(2027, 3, 25), "crew 1")])
    wait = problem.axis.period(first)
    with board.lifted(1, wait) as hand:
        before = hand.against(problem.axis.period(date(2027, 3, 24)))
        assert [(bind.code, bind.params["day"]) for bind in before] == [("bind.legal", date(2027, 3, 25))]
        assert codes(hand.against(problem.axis.period(first))) == ["bind.legal", "bind.crew"]
        assert codes(hand.against(len(problem.axis) - 1)) == []
        # without the law it could begin when the waits are over and the crew has left the first site
        free = hand.first(ignoring=CONSENT)
        assert problem.axis.day(free) > first and "bind.crew" not in codes(hand.against(free))
        assert hand.against(free, ignoring=frozenset({"legal"})) == []
        assert problem.axis.day(hand.first()) == date(2027, 3, 25)
    with board.lifted(0) as hand:
        assert codes(hand.against(problem.axis.period(date(2027, 3, 25)))) == ["bind.crew"]


def test_in_a_lane_a_site_may_not_pass_the_one_before_nor_fall_behind_the_one_after():
    row = {"lane": "巷", "floor_area": 100.0, "ground_area": 50.0}
    sites = [case.site(uid, name=uid, lane_order=order, **row) for order, uid in enumerate(("a", "b", "c"), 1)]
    problem = build(sites, TABLES, case.crews(3), case.axis(60))
    days = (date(2027, 3, 22), date(2027, 3, 29), date(2027, 4, 8))
    board = board_of(problem, [(day, f"crew {number}") for number, day in enumerate(days, 1)])
    assert faults(problem.model, board.schedule) == []
    with board.lifted(1) as hand:
        assert codes(hand.against(problem.axis.period(date(2027, 3, 23)))) == []
        (bind,) = [one for one in hand.against(problem.axis.period(days[0])) if one.code == "bind.block"]
        assert bind.params["site"] == "a"
        late = hand.against(problem.axis.period(date(2027, 4, 9)))
        assert [(one.code, one.params.get("site")) for one in late if one.code == "bind.behind"] == [
            ("bind.behind", "c")
        ]


def test_money_and_machines_that_are_short_are_named_and_may_be_thought_away():
    sites = [case.site(uid, name=uid, floor_area=200.0, ground_area=50.0, structure="frame") for uid in ("a", "b")]
    money = ((case.START, 15_000.0), (date(2027, 4, 20), 90_000.0))
    resources = Resources((Crew("crew 1"), Crew("crew 2")), let_to_firm=False, excavators=1, money=money)
    problem = build(sites, TABLES, resources, case.axis(90))
    cost = [unit.cost for unit in problem.units]
    assert cost[0] + cost[1] > 15_000.0 > 0
    first = problem.model.released(problem.activities[0][BLOCK])
    board = Board(problem, {0: Place(first, "crew 1"), 1: Place(problem.axis.period(date(2027, 4, 26)), "crew 2")})
    with board.lifted(1) as hand:
        found = codes(hand.against(first))
        assert "bind.excavators" in found and "bind.crew" not in found
        assert ("bind.money" in found) == (cost[0] + cost[1] > 15_000.0)
        assert problem.axis.day(hand.first()) == date(2027, 4, 20)
        assert hand.first(ignoring=frozenset({"money", "excavators"})) == first
