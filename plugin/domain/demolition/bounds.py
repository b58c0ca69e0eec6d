"""How good a schedule can be at most: lower bounds on the makespan that are true for every schedule."""

from __future__ import annotations

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
    for resource, capacity in enumerate(model.capacities):
        best = max(best, _load_bound(model, resource, capacity, first, rest))
    return best


def _load_bound(model: Model, resource: int, capacity: tuple[int, ...], first: list[int], rest: list[int]) -> int:
    """Bound by one resource: what starts from a head on must fit between it and the end less the shortest tail."""
    work: list[tuple[int, int, int]] = []
    for activity, modes in enumerate(model.modes):
        loads = [sum(sum(units) for name, units in mode.needs if name == resource) for mode in modes]
        if min(loads) > 0:
            tail = rest[activity] - min(mode.duration for mode in modes)
            work.append((first[activity], tail, min(loads)))
    best = 0
    for head in sorted({head for head, _, _ in work}):
        later = [(tail, load) for start, tail, load in work if start >= head]
        left, tail = sum(load for _, load in later), min(tail for tail, _ in later)
        period = head
        while left > 0 and period < model.horizon:
            left -= capacity[period]
            period += 1
        best = max(best, period + tail)
    return best
