"""A window leaves the rest of the plan where it is: whatever is found in it, the whole keeps every rule."""

from __future__ import annotations

import random

import pytest
from service_cases import beside

from zhiwei.plugin.domain.demolition.build import build
from zhiwei.plugin.domain.demolition.check import faults
from zhiwei.plugin.domain.demolition.plan import Planner
from zhiwei.plugin.domain.demolition.serial import Placer
from zhiwei.plugin.domain.demolition.window import window_of

case, plans = beside(__file__, "plan_case"), beside(__file__, "test_plan")


@pytest.mark.parametrize("seed", range(8))
def test_any_order_within_a_window_leaves_the_whole_lawful(seed):
    draw = random.Random(seed)
    problem = build(plans.county(25, seed), case.tables(), plans.team(), case.axis(400))
    schedule = Planner(problem, case.tables()).first_come()
    units = draw.sample(range(len(problem.units)), 8)
    window = window_of(problem, schedule, units)
    assert faults(window.model, window.begin) == []
    placer = Placer(window.model)
    for _ in range(5):
        order = list(range(window.model.size))
        draw.shuffle(order)
        part = placer.forward(placer.feasible(order))
        assert faults(window.model, part) == []
        if not part.unplaced:
            assert faults(problem.model, window.merged(schedule, part)) == []


def test_nothing_to_move_is_no_window():
    problem = build([case.site("a")], case.tables(), case.crews(), case.axis())
    schedule = Planner(problem, case.tables()).first_come()
    assert window_of(problem, schedule, []) is None
