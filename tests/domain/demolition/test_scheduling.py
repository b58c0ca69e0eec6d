"""The scheduling core: every rule kept, by the checker that shares no code with it; bounds below every schedule."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.demolition.bounds import makespan_bound
from zhiwei.plugin.domain.demolition.check import faults
from zhiwei.plugin.domain.demolition.model import UNPLACED, Budget, Link, Mode, Model, Schedule, constant
from zhiwei.plugin.domain.demolition.search import shortest
from zhiwei.plugin.domain.demolition.serial import Placer


def two_crews(horizon: int = 20, **more) -> Model:
    """Three buildings of 4, 3 and 2 days; a crew each, two crews."""
    modes = tuple((constant(days, [1]),) for days in (4, 3, 2))
    return Model(modes, ((2,) * horizon,), (), horizon, **more)


def test_two_crews_share_three_buildings():
    found = shortest(two_crews(), random.Random(1), schedules=20)
    assert (found.makespan, found.bound, found.proved) == (5, 5, True)
    assert faults(two_crews(), found.schedule) == []


def test_a_crew_that_is_away_is_waited_for():
    capacity = (1,) * 3 + (0,) * 4 + (1,) * 13
    model = Model(((constant(4, [1]),),), (capacity,), (), 20)
    assert Placer(model).forward([0]).starts == (7,)


def test_blocked_days_are_never_touched():
    model = two_crews(blocked={0: ((2, 5), (8, 9))})
    schedule = Placer(model).forward([0, 1, 2])
    assert schedule.starts[0] == 10
    assert faults(model, schedule) == []


def test_a_lag_in_calendar_days_goes_by_its_table():
    # a week has five periods; seven calendar days after the end is the same weekday of the next week
    table = tuple(period + 5 for period in range(21))
    model = Model(((constant(1, [1]),), (constant(1, [1]),)), ((1,) * 20,), (Link(0, 1, table=0),), 20, tables=(table,))
    assert Placer(model).forward([0, 1]).starts == (0, 6)
    assert faults(model, Schedule((0, 5), (0, 0))) == ["activity 1 starts in 5, before 6"]


def test_the_mode_that_ends_first_is_taken():
    modes = ((constant(4, [1, 0], "by hand"), constant(2, [0, 1], "excavator")),) * 2
    model = Model(modes, ((1,) * 9, (1,) * 9), (), 9)
    schedule = Placer(model).forward([0, 1])
    assert (schedule.starts, schedule.modes) == ((0, 0), (1, 0))


def test_needs_may_change_from_day_to_day():
    # two days of demolition with a crew, then a day with two trucks
    mode = Mode(3, ((0, (1, 1, 0)), (1, (0, 0, 2))))
    model = Model(((mode,), (mode,)), ((1,) * 9, (2,) * 9), (), 9)
    schedule = Placer(model).forward([0, 1])
    assert schedule.starts == (0, 2)
    assert faults(model, schedule) == []


def test_what_finds_no_place_is_named_and_so_is_what_waits_for_it():
    model = Model(((constant(4, [1]),), (constant(9, [1]),), (constant(1, [1]),)), ((1,) * 10,), (Link(1, 2),), 10)
    schedule = Placer(model).forward([0, 1, 2])
    assert schedule.starts == (0, UNPLACED, UNPLACED) and schedule.unplaced == [1, 2]
    assert faults(model, schedule) == []


def test_money_that_comes_later_lets_the_dear_building_wait_and_the_cheap_one_go_on():
    budget = Budget((0, 10), (60, 100), (50, 40, 10))
    model = two_crews(budget=budget)
    schedule = Placer(model).forward([0, 1, 2])
    assert schedule.starts == (0, 10, 0)
    assert faults(model, schedule) == []
    assert faults(model, Schedule((0, 0, 5), (0, 0, 0))) == ["100 spent by the end of span 0, 60 may be"]


def test_what_a_later_span_needs_for_what_is_placed_already_is_not_spent_before_it():
    # the second building is locked to period 12 and takes the whole money of both spans but 10
    budget = Budget((0, 10), (50, 60), (20, 50, 10))
    model = two_crews(budget=budget, release=(0, 12, 0))
    schedule = Placer(model).forward([1, 0, 2])
    assert schedule.starts == (UNPLACED, 12, 0)
    assert faults(model, schedule) == []


def test_a_cycle_is_refused():
    with pytest.raises(ValueError, match="cycle"):
        Placer(Model(((constant(1, []),),) * 2, (), (Link(0, 1), Link(1, 0)), 5))


@st.composite
def models(draw) -> Model:
    size = draw(st.integers(2, 7))
    resources = draw(st.integers(1, 3))
    horizon = 60
    capacities = []
    for _ in range(resources):
        capacity = [draw(st.integers(2, 4))] * horizon
        for _ in range(draw(st.integers(0, 2))):
            first, length = draw(st.integers(0, 20)), draw(st.integers(1, 3))
            capacity[first : first + length] = [0] * length
        capacities.append(tuple(capacity))
    modes = []
    for _ in range(size):
        rows = []
        for _ in range(draw(st.integers(1, 2))):
            days = draw(st.integers(0, 4))
            needs = []
            for resource in range(resources):
                if days and draw(st.booleans()):
                    needs.append((resource, tuple(draw(st.integers(0, 2)) for _ in range(days))))
            rows.append(Mode(days, tuple(needs)))
        modes.append(tuple(rows))
    table = tuple(min(period + 1 + period % 3, horizon) for period in range(horizon + 1))
    table = tuple(itertools.accumulate(table, max))
    links = [
        Link(one, other, draw(st.integers(0, 2)), draw(st.sampled_from([-1, -1, 0])))
        for one in range(size)
        for other in range(one + 1, size)
        if draw(st.integers(0, 3)) == 0
    ]
    blocked = {0: ((draw(st.integers(0, 5)), draw(st.integers(6, 9))),)} if draw(st.booleans()) else {}
    release = tuple(draw(st.integers(0, 6)) for _ in range(size))
    return Model(tuple(modes), tuple(capacities), tuple(links), horizon, release, blocked, (table,))


@given(models(), st.integers(0, 10_000))
@settings(max_examples=150)
def test_every_schedule_keeps_every_rule_and_none_is_below_the_bound(model, seed):
    placer = Placer(model)
    order = list(range(model.size))
    random.Random(seed).shuffle(order)
    first = placer.forward(placer.feasible(order))
    assert faults(model, first) == []
    better = placer.justified(first)
    assert faults(model, better) == []
    if not first.unplaced:
        assert better.makespan(model) <= first.makespan(model)
        assert makespan_bound(model) <= better.makespan(model)
    found = shortest(model, random.Random(seed), schedules=60)
    assert faults(model, found.schedule) == []
    assert len(found.schedule.unplaced) <= len(first.unplaced)


def _exhaustive(model: Model) -> int:
    """The shortest makespan by trying every order and every choice of modes (serial schedules hold an optimum)."""
    placer = Placer(model)
    best = model.horizon
    choices = itertools.product(*(range(len(modes)) for modes in model.modes))
    for modes in choices:
        for order in itertools.permutations(range(model.size)):
            if placer.feasible(order) == list(order):
                schedule = placer.forward(order, modes)
                if not schedule.unplaced:
                    best = min(best, schedule.makespan(model))
    return best


def test_small_problems_are_solved_to_the_optimum_found_by_trying_everything():
    draw = random.Random(7)
    for _ in range(12):
        modes = tuple((constant(draw.randint(1, 5), [draw.randint(0, 3), draw.randint(0, 2)]),) for _ in range(6))
        links = tuple(Link(one, one + draw.randint(1, 2)) for one in range(4) if draw.random() < 0.6)
        model = Model(modes, ((3,) * 40, (2,) * 40), links, 40)
        found = shortest(model, random.Random(3), schedules=300)
        assert found.makespan == _exhaustive(model)
        assert found.bound <= found.makespan


def test_the_same_seed_gives_the_same_schedule():
    draw = random.Random(5)
    modes = tuple((constant(draw.randint(1, 9), [draw.randint(0, 4), draw.randint(1, 5)]),) for _ in range(40))
    links = tuple(Link(one, other) for one in range(40) for other in (one + 3, one + 7) if other < 40)
    model = Model(modes, ((7,) * 400, (8,) * 400), links, 400)
    one, other = (shortest(model, random.Random(11), schedules=200) for _ in range(2))
    assert one == other
    assert faults(model, one.schedule) == []
