"""CP-SAT goes on from a schedule: better or the same, true to every rule, with a bound that holds."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from service_cases import demolition_helper

from zhiwei.plugin.domain.demolition.bounds import makespan_bound
from zhiwei.plugin.domain.demolition.check import faults
from zhiwei.plugin.domain.demolition.model import Budget, Link, Mode, Model, constant
from zhiwei.plugin.domain.demolition.search import shortest
from zhiwei.plugin.domain.demolition.serial import Placer

pytest.importorskip("ortools")
from zhiwei.plugin.solver.cpsat import improve

scheduling = demolition_helper("test_scheduling")


def test_a_poor_schedule_becomes_the_best_one_and_is_proved():
    model = Model(tuple((constant(days, [1]),) for days in (4, 3, 2, 3)), ((2,) * 20,), (), 20)
    poor = Placer(model).forward([2, 1, 3, 0])
    assert poor.makespan(model) == 7
    found = improve(model, poor, seconds=5, seed=1)
    assert (found.value, found.bound, found.proved) == (6, 6, True)
    assert faults(model, found.schedule) == []


def test_weights_bring_what_is_urgent_first():
    model = Model(tuple((constant(3, [1]),) for _ in range(3)), ((1,) * 20,), (), 20)
    begin = Placer(model).forward([0, 1, 2])
    found = improve(model, begin, seconds=5, seed=1, weights=[1, 1, 10])
    assert found.schedule.starts[2] == 0
    assert found.value == found.bound == 10 * 3 + 6 + 9


def test_calendars_blocks_tables_and_modes_are_kept():
    table = tuple(period + 2 for period in range(31))
    modes = (
        (Mode(3, ((0, (1, 1, 0)), (1, (0, 0, 2)))), Mode(2, ((0, (2, 2)),))),
        (constant(4, [1, 0]),),
        (constant(2, [0, 1]),),
        (constant(1, [2, 0]),),
    )
    capacities = ((2, 2, 0, 0) + (2,) * 26, (2,) * 30)
    model = Model(modes, capacities, (Link(0, 2, table=0), Link(1, 3, 1)), 30, (1, 0, 0, 0), {1: ((6, 8),)}, (table,))
    begin = Placer(model).forward([0, 1, 2, 3])
    found = improve(model, begin, seconds=5, seed=1)
    assert faults(model, found.schedule) == []
    assert found.proved and found.value <= begin.makespan(model)
    best = min(
        schedule.makespan(model)
        for order in ([0, 1, 2, 3], [1, 0, 2, 3], [1, 3, 0, 2], [0, 2, 1, 3], [1, 0, 3, 2], [0, 1, 3, 2])
        for first in (0, 1)
        for schedule in [Placer(model).forward(order, [first, 0, 0, 0])]
        if not schedule.unplaced
    )
    assert found.value == best


def test_a_search_that_is_cancelled_keeps_what_it_had():
    draw = random.Random(2)
    modes = tuple((constant(draw.randint(1, 9), [draw.randint(1, 5)]),) for _ in range(60))
    model = Model(modes, ((7,) * 400,), (), 400)
    begin = shortest(model, random.Random(1), schedules=1).schedule
    found = improve(model, begin, seconds=20, seed=1, cancelled=lambda: True)
    assert found.value <= begin.makespan(model)
    assert faults(model, found.schedule) == []


def test_a_budget_is_kept():
    budget = Budget((0, 10), (60, 100), (50, 40, 10))
    model = Model(tuple((constant(days, [1]),) for days in (4, 3, 2)), ((2,) * 20,), (), 20, budget=budget)
    begin = Placer(model).forward([0, 1, 2])
    assert begin.makespan(model) == 13
    found = improve(model, begin, seconds=5, seed=1)
    # 40 and 10 first, 50 when the money is there: 10 + 4 is longer than 40 waiting for period 10
    assert (found.value, found.proved) == (13, True)
    assert faults(model, found.schedule) == []


@given(scheduling.models())
@settings(max_examples=25)
def test_any_small_model_is_made_no_worse_with_a_bound_that_holds(model):
    placer = Placer(model)
    begin = placer.forward(placer.feasible(list(range(model.size))))
    if begin.unplaced:
        return
    found = improve(model, begin, makespan_bound(model), seconds=3, seed=1, workers=1)
    assert faults(model, found.schedule) == []
    assert makespan_bound(model) <= found.bound <= found.value <= begin.makespan(model)
    # nothing that the heuristic finds is below the bound
    assert found.bound <= shortest(model, random.Random(1), schedules=60).schedule.makespan(model)
