"""Why a site has its day: what keeps it from an earlier one, and what would have to change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .build import BLOCK, Problem
from .model import Schedule


@dataclass(frozen=True)
class Bind:
    """One thing that keeps a site from an earlier day.

    :param code: message code ``bind.…``; ``params`` fill it
    :param days: on how many of the earlier working days it stood in the way
    """

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)
    days: int = 0


@dataclass(frozen=True)
class Why:
    """A site's day explained.

    :param first: first day that the law, the waits and the preparation leave; ``start`` its day in the plan
    :param earlier: what stood in the way of the days between, the most frequent first
    """

    start: date | None
    first: date | None
    binds: tuple[Bind, ...]
    earlier: tuple[Bind, ...] = ()


class Explainer:
    """Explains the days of one schedule."""

    def __init__(self, problem: Problem, schedule: Schedule) -> None:
        self.problem, self.schedule = problem, schedule
        model = problem.model
        self.left = [list(capacity) for capacity in model.capacities]
        for activity, start in enumerate(schedule.starts):
            if start >= 0:
                self._use(activity, -1)
        self.before: list[list[tuple[int, int]]] = [[] for _ in range(model.size)]
        for link in model.links:
            self.before[link.after].append((link.before, link.lag))

    def _use(self, activity: int, sign: int) -> None:
        start = self.schedule.starts[activity]
        mode = self.problem.model.modes[activity][self.schedule.modes[activity]]
        for resource, units in mode.needs:
            for offset, amount in enumerate(units):
                self.left[resource][start + offset] += sign * amount

    def why(self, unit: int) -> Why:
        """Why a unit is demolished when it is."""
        problem, schedule, model = self.problem, self.schedule, self.problem.model
        block = problem.activities[unit][BLOCK]
        start = schedule.starts[block]
        first, binds = self._gate(unit, block)
        if start < 0:
            earlier = self._between(block, first, model.horizon)
            return Why(None, self._day(first), tuple(binds), (*earlier, Bind("bind.end")))
        self._use(block, 1)
        try:
            earlier = self._between(block, first, start)
        finally:
            self._use(block, -1)
        return Why(self._day(start), self._day(first), tuple(binds), tuple(earlier))

    def _day(self, period: int) -> date | None:
        return self.problem.axis.day(period) if 0 <= period < len(self.problem.axis) else None

    def _gate(self, unit: int, block: int) -> tuple[int, list[Bind]]:
        """The first period that all but the day's resources leave, and what is the last of it to give way."""
        problem, schedule, model = self.problem, self.schedule, self.problem.model
        released = model.released(block)
        gates: list[tuple[int, Bind]] = []
        legal = max((site.legal_day for site in problem.units[unit].sites if site.legal_day is not None), default=None)
        if legal is not None and problem.axis.period(legal) >= released:
            gates.append((released, Bind("bind.legal", {"day": legal})))
        else:
            gates.append((released, Bind("bind.wait", {"day": self._day(released)})))
        for other, lag in self.before[block]:
            if schedule.starts[other] < 0:
                continue
            owner, kind = problem.owners[other]
            end = schedule.end(model, other) + lag
            name = problem.units[owner].sites[0].name if kind == BLOCK else ""
            gates.append((end, Bind(f"bind.{kind}", {"site": name, "day": self._day(end)})))
        last = max(period for period, _ in gates)
        return last, [bind for period, bind in gates if period == last]

    def _between(self, block: int, first: int, start: int) -> list[Bind]:
        """What stood in the way on the periods from first to start, by how often; the best crew of each counts."""
        model = self.problem.model
        found: Counter[tuple[str, str]] = Counter()
        for period in range(first, start):
            if any(low - model.modes[block][0].duration < period <= high for low, high in model.blocked.get(block, ())):
                found["blocked", ""] += 1
                continue
            reasons: set[tuple[str, str]] | None = None
            for mode in model.modes[block]:
                short = {
                    self._resource(resource)
                    for resource, units in mode.needs
                    for offset, amount in enumerate(units)
                    if amount and (period + offset >= model.horizon or self.left[resource][period + offset] < amount)
                }
                if not short:
                    # the day's resources are free: the money or the aims chose a later one
                    reasons = {("money" if model.budget is not None else "aims", "")}
                    break
                if reasons is None or len(short) < len(reasons):
                    reasons = short
            for reason in reasons or ():
                found[reason] += 1
        return [
            Bind(f"bind.{kind}", {"name": name} if name else {}, days)
            for (kind, name), days in sorted(found.items(), key=lambda item: (-item[1], item[0]))
        ]

    def _resource(self, resource: int) -> tuple[str, str]:
        name = self.problem.resources[resource]
        for kind in ("crew", "lane"):
            if name.startswith(f"{kind} "):
                return kind, "" if kind == "crew" else name[len(kind) + 1 :]
        return name, ""
