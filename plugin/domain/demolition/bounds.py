"""How good a schedule can be at most: lower bounds on the makespan that are true for every schedule."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from .model import Model
from .serial import Placer


def heads(model: Model, topological: list[int]) -> list[int]:
    """Earliest starts by precedence, lags and release alone."""
    before: list[list[tuple[int, int, int]]] = [[] for _ in range(model.size)]
    for link in model.links:
        before[link.after].append((link.before, link.lag, link.table))
    shortest = [min(mode.duration for mode in modes) for modes in model.modes]
    found = [0] * model.size
    for activity in topological:
        first = model.released(activity)
        for other, lag, table in before[activity]:
            end = found[other] + shortest[other]
            if table >= 0:
                end = model.tables[table][min(end, model.horizon)]
            first = max(first, end + lag)
        found[activity] = first
    return found


def tails(model: Model, topological: list[int]) -> list[int]:
    """Periods that must pass after an activity's start until all that waits for it has ended; lags in tables as 0."""
    after: list[list[tuple[int, int]]] = [[] for _ in range(model.size)]
    for link in model.links:
        after[link.before].append((link.after, link.lag))
    shortest = [min(mode.duration for mode in modes) for modes in model.modes]
    found = [0] * model.size
    for activity in reversed(topological):
        rest = max((lag + found[other] for other, lag in after[activity]), default=0)
        found[activity] = shortest[activity] + max(rest, 0)
    return found


def makespan_bound(model: Model, placer: Placer | None = None) -> int:
    """No schedule ends before this period.

    The larger of the longest chain and, by resource, the load: after each head nothing of what is released later can
    have been done, and what is left needs the resource's capacity, and then the shortest tail.
    """
    order = (placer or Placer(model)).topological
    first, rest = heads(model, order), tails(model, order)
    best = max((head + tail for head, tail in zip(first, rest)), default=0)
    work: list[list[tuple[int, int, int]]] = [[] for _ in model.capacities]
    for activity, modes in enumerate(model.modes):
        tail = rest[activity] - min(mode.duration for mode in modes)
        loads: dict[int, int] = {}
        for mode in modes:
            for resource, units in mode.needs:
                loads[resource] = min(loads.get(resource, sum(units)), sum(units))
        for resource, load in loads.items():
            # a mode that leaves the resource alone needs nothing of it
            if load and all(any(name == resource for name, _ in mode.needs) for mode in modes):
                work[resource].append((first[activity], tail, load))
    for capacity, rows in zip(model.capacities, work):
        if rows:
            best = max(best, load_bound(capacity, rows))
    return best


def load_bound(capacity: tuple[int, ...], work: list[tuple[int, int, int]]) -> int:
    """Bound by one resource: what starts from a head on must fit between it and the end less the shortest tail.

    :param work: (head, tail, load) of what needs the resource
    """
    given = [0, *accumulate(capacity)]
    best, left, tail = 0, 0, 0
    rows = sorted(work, reverse=True)
    for position, (head, own, load) in enumerate(rows):
        left += load
        tail = own if position == 0 else min(tail, own)
        if position + 1 < len(rows) and rows[position + 1][0] == head:
            continue
        start = min(head, len(capacity))
        best = max(best, bisect_left(given, given[start] + left, start) + tail)
    return best
