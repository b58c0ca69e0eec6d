"""An independent look at a schedule: every rule of the model asked again, by other means than those that made it."""

from __future__ import annotations

from collections import defaultdict

from .model import Mode, Model, Schedule


def faults(model: Model, schedule: Schedule) -> list[str]:
    """What is wrong with a schedule, in words for a programmer; empty when it keeps every rule."""
    wrong: list[str] = []
    if len(schedule.starts) != model.size or len(schedule.modes) != model.size:
        return [f"{len(schedule.starts)} starts and {len(schedule.modes)} modes for {model.size} activities"]
    used: defaultdict[tuple[int, int], int] = defaultdict(int)
    ends: dict[int, int] = {}
    for activity, start in enumerate(schedule.starts):
        number = schedule.modes[activity]
        if not 0 <= number < len(model.modes[activity]):
            wrong.append(f"activity {activity} has no mode {number}")
            continue
        mode = model.modes[activity][number]
        if start < 0:
            continue
        worked = _worked(model, mode, start)
        ends[activity] = worked[-1] + 1 if worked else start
        if worked and worked[0] != start:
            wrong.append(f"activity {activity} starts in {start}, a rest day")
        if start < model.released(activity):
            wrong.append(f"activity {activity} starts in {start}, released in {model.released(activity)}")
        if ends[activity] > model.horizon:
            wrong.append(f"activity {activity} ends in {ends[activity]}, after the horizon {model.horizon}")
        busy = set(range(start, ends[activity]))
        for first, last in model.blocked.get(activity, ()):
            if busy & set(range(first, last + 1)):
                wrong.append(f"activity {activity} touches the blocked periods {first} to {last}")
        for resource, units in mode.needs:
            for period, amount in zip(worked, units):
                used[resource, period] += amount
    for (resource, period), amount in sorted(used.items()):
        limit = model.capacities[resource][period] if period < model.horizon else 0
        if amount > limit:
            wrong.append(f"resource {resource} gives {limit} in period {period}, {amount} are used")
    if model.budget is not None:
        for number, limit in enumerate(model.budget.limits):
            later = model.budget.firsts[number + 1] if number + 1 < len(model.budget.firsts) else model.horizon + 1
            spent = sum(model.budget.amounts[activity] for activity in ends if schedule.starts[activity] < later)
            if spent > limit:
                wrong.append(f"{spent} spent by the end of span {number}, {limit} may be")
    for link in model.links:
        if link.after not in ends:
            continue
        if link.before not in ends:
            wrong.append(f"activity {link.after} is placed, {link.before} before it is not")
            continue
        earliest = ends[link.before]
        if link.table >= 0:
            earliest = model.tables[link.table][earliest]
        if schedule.starts[link.after] < earliest + link.lag:
            wrong.append(f"activity {link.after} starts in {schedule.starts[link.after]}, before {earliest + link.lag}")
    return wrong


def _worked(model: Model, mode: Mode, start: int) -> list[int]:
    """The periods in which a mode is worked, found by walking from its start past its rest days."""
    found: list[int] = []
    period = start
    while len(found) < mode.duration:
        if mode.pause < 0 or period >= model.horizon or not model.pauses[mode.pause][period]:
            found.append(period)
        period += 1
    return found
