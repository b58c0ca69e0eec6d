"""CP-SAT on window after window of a plan: the whole keeps what makes it better by the aims."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from ..domain.demolition.build import BLOCK
from ..domain.demolition.check import faults
from ..domain.demolition.model import Schedule
from ..domain.demolition.plan import Measures, Plan, Planner
from ..domain.demolition.window import window_of

#: seconds that one window takes at most
_EACH = 5.0
#: what floor area counts beside points of priority in a window
_AREA = 0.15


def improved(
    planner: Planner,
    plan: Plan,
    seconds: float,
    seed: int,
    heard: Callable[[float, int, Plan], None],
    cancelled: Callable[[], bool],
) -> Plan:
    """Go on from a plan for some seconds; the answer is never worse, and the same plan where OR-Tools is not there.

    :param heard: is told the share of the time that is over, the windows looked at and the best plan
    """
    from ..solver.cpsat import available, improve

    if not available():
        return plan
    problem = planner.problem
    began = monotonic()
    source = random.Random(seed)  # nosec B311: no secret
    size = planner.aims.settings.window_sites
    weights = _weights(planner)
    free = [
        unit
        for unit, block in enumerate(planner.blocks)
        if plan.schedule.starts[block] >= 0 and unit not in planner.locked
    ]
    windows = 0
    while free and not cancelled():
        spent = monotonic() - began
        if spent >= seconds:
            break
        heard(spent / seconds, windows, plan)
        schedule = plan.schedule
        free.sort(key=lambda unit: (schedule.starts[planner.blocks[unit]], unit))
        first = source.randrange(0, max(len(free) - size, 0) + 1)
        window = window_of(problem, schedule, free[first : first + size])
        if window is None:
            break
        owners = [problem.owners[activity] for activity in window.activities]
        found = improve(
            window.model,
            window.begin,
            seconds=min(_EACH, seconds - spent),
            seed=seed + windows,
            weights=[weights[unit] if kind == BLOCK else 0 for unit, kind in owners],
            cancelled=cancelled,
        )
        merged = window.merged(schedule, found.schedule)
        plan = _better(planner, plan, merged)
        windows += 1
        heard(min((monotonic() - began) / seconds, 1.0), windows, plan)
        if len(free) <= size and found.proved:
            break
    return plan


def _weights(planner: Planner) -> list[int]:
    """By unit, what a period earlier is worth: points of priority and floor area, whole numbers for the solver."""
    points, areas = sum(planner.points) or 1.0, sum(planner.aims.areas) or 1.0
    scale = 100.0 * len(planner.points)
    return [
        max(round(scale * ((1.0 - _AREA) * own / points + _AREA * area / areas)), 1)
        for own, area in zip(planner.points, planner.aims.areas)
    ]


def _better(planner: Planner, plan: Plan, found: Schedule) -> Plan:
    """The best of a plan, what was found, and the same with crews that are near."""
    for schedule in (found, planner.followed(found)):
        measures: Measures = planner.measure(schedule)
        value = planner.value(measures)
        if value < plan.value and not faults(planner.problem.model, schedule):
            plan = replace(plan, schedule=schedule, measures=measures, value=value, trace=(*plan.trace, value))
    return plan
