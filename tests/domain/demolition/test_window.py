"""A window leaves the rest of the plan where it is: whatever is found in it, the whole keeps every rule."""

from __future__ import annotations

import random

import pytest
from service_cases import beside

from zhiwei.plugin.domain.demolition.build import BLOCK, Lock, build
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


@pytest.mark.parametrize("seed", range(12))
def test_windows_keep_sowing_locks_budgets_and_batches(seed):
    audits = beside(__file__, "test_audit")
    draw = random.Random(seed)
    sites, resources = audits.some_sites(draw, 24), audits.some_resources(draw)
    axis = case.make_axis(audits.START, audits.END, case.calendar(), resources.weekends, resources.blocked)
    locks = {sites[0].uid: Lock(draw.randrange(len(axis)))}
    problem = build(sites, case.tables(), resources, axis, locks=locks)
    schedule = Planner(problem, case.tables()).first_come()
    placed = [unit for unit, row in enumerate(problem.activities) if schedule.starts[row[BLOCK]] >= 0]
    window = window_of(problem, schedule, draw.sample(placed, min(len(placed), 8)))
    if window is None:
        return
    assert faults(window.model, window.begin) == []
    placer = Placer(window.model)
    for _ in range(4):
        order = list(range(window.model.size))
        draw.shuffle(order)
        part = placer.forward(placer.feasible(order))
        whole = window.merged(schedule, part)
        # money is asked of the whole: a window that breaks it is not taken
        wrong = [one for one in faults(problem.model, whole) if "spent" not in one]
        assert part.unplaced or wrong == []
