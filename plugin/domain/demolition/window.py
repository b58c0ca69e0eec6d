"""A part of a plan as a problem of its own: some units are free, everything else stays where it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .build import Problem
from .model import Link, Model, Schedule


@dataclass(frozen=True)
class Window:
    """The free part of a plan.

    :param model: of the free activities alone; what the others use is taken off the capacities
    :param activities: by activity of the window, its number in the whole
    :param begin: the free activities as the plan has them
    """

    model: Model
    activities: tuple[int, ...]
    begin: Schedule

    def merged(self, whole: Schedule, part: Schedule) -> Schedule:
        """The whole plan with the window's activities where ``part`` puts them."""
        starts, modes = list(whole.starts), list(whole.modes)
        for position, activity in enumerate(self.activities):
            starts[activity], modes[activity] = part.starts[position], part.modes[position]
        return Schedule(tuple(starts), tuple(modes))


def window_of(problem: Problem, schedule: Schedule, units: Iterable[int]) -> Window | None:
    """The window of some units, all of whose activities are placed; None where there is nothing to move.

    Money is left out: a plan under a budget is measured again as a whole, and one that breaks it is not taken.
    """
    model = problem.model
    free = sorted(
        activity
        for unit in set(units)
        for activity in problem.activities[unit].values()
        if schedule.starts[activity] >= 0
    )
    if len(free) < 2:
        return None
    position = {activity: number for number, activity in enumerate(free)}
    left = [list(capacity) for capacity in model.capacities]
    for activity, start in enumerate(schedule.starts):
        if start < 0 or activity in position:
            continue
        mode = model.modes[activity][schedule.modes[activity]]
        for resource, amounts in mode.needs:
            for period, amount in zip(model.periods(mode, start), amounts):
                left[resource][period] -= amount
    release = [model.released(activity) for activity in free]
    latest = [model.horizon] * len(free)
    links = []
    for link in model.links:
        before, after = position.get(link.before), position.get(link.after)
        if before is not None and after is not None:
            links.append(Link(before, after, link.lag, link.table))
        elif after is not None and schedule.starts[link.before] >= 0:
            end = schedule.end(model, link.before)
            bound = model.tables[link.table][end] if link.table >= 0 else end
            release[after] = max(release[after], bound + link.lag)
        elif before is not None and schedule.starts[link.after] >= 0:
            # what waits outside stays where it is: its predecessor ends in time for it
            latest[before] = min(latest[before], _last_end(model, link, schedule.starts[link.after]))
    blocked = {}
    for number, activity in enumerate(free):
        spans = list(model.blocked.get(activity, ()))
        if latest[number] < model.horizon:
            spans.append((latest[number], model.horizon - 1))
        if spans:
            blocked[number] = tuple(sorted(spans))
    part = Model(
        tuple(model.modes[activity] for activity in free),
        tuple(tuple(max(units, 0) for units in capacity) for capacity in left),
        tuple(links),
        model.horizon,
        tuple(release),
        blocked,
        model.tables,
        pauses=model.pauses,
    )
    begin = Schedule(
        tuple(schedule.starts[activity] for activity in free), tuple(schedule.modes[activity] for activity in free)
    )
    return Window(part, tuple(free), begin)


def _last_end(model: Model, link: Link, start: int) -> int:
    """The last period before which the predecessor may end when its successor starts in ``start``."""
    if link.table < 0:
        return start - link.lag
    table = model.tables[link.table]
    end = model.horizon
    while end > 0 and table[end] + link.lag > start:
        end -= 1
    return end
