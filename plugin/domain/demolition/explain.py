"""Why a site has its day: what keeps it from an earlier one, and what would have to change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .build import BLOCK, Problem
from .model import Model, Schedule


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

    def __init__(self, problem: Problem, schedule: Schedule, left: Any = None) -> None:
        """:param left: by resource and period what the schedule leaves, where that is known"""
        self.problem, self.schedule = problem, schedule
        model = problem.model
        #: by resource and period; beyond the horizon there is nothing
        self.left = left_of(model, schedule) if left is None else left
        self.before: list[list[tuple[int, int]]] = [[] for _ in range(model.size)]
        for link in model.links:
            self.before[link.after].append((link.before, link.lag))
        self._free: dict[tuple[tuple[int, ...], tuple[int, ...]], Any] = {}
        self._kinds = [self._resource(resource) for resource in range(len(problem.resources))]

    def _use(self, activity: int, sign: int) -> None:
        start = self.schedule.starts[activity]
        mode = self.problem.model.modes[activity][self.schedule.modes[activity]]
        for resource, units in mode.needs:
            self.left[resource, start : start + len(units)] += [sign * amount for amount in units]

    def why(self, unit: int) -> Why:
        """Why a unit is demolished when it is."""
        problem, schedule, model = self.problem, self.schedule, self.problem.model
        block = problem.activities[unit][BLOCK]
        start = schedule.starts[block]
        first, binds = self._gate(unit, block)
        # a crew is free for it on the days on which one is free beside it, or its own without it
        crew = self._any_free(block)
        if start < 0:
            # a day on which it would not end in time was none for it, whatever was free
            duration = model.modes[block][0].duration
            earlier = self._between(block, first, self._until(unit, duration) - duration + 1, crew)
            binds = [bind for bind in binds if bind.code != "bind.fixed"]
            return Why(None, self._day(first), tuple(binds), (*earlier, self._last(unit)))
        self._use(block, 1)
        try:
            earlier = self._between(block, first, start, crew)
        finally:
            self._use(block, -1)
        return Why(self._day(start), self._day(first), tuple(binds), tuple(earlier))

    def _last(self, unit: int) -> Bind:
        """What ends the time of a unit without a place: its locked day, the sowing, or the plan's end."""
        problem = self.problem
        if unit in problem.locked:
            return Bind("bind.lock", {"day": self._day(problem.model.released(problem.activities[unit][BLOCK]))})
        return sowing_of(problem, unit) if unit in problem.sowing else Bind("bind.end")

    def _until(self, unit: int, duration: int) -> int:
        """The period before which a unit has to have ended: its locked day's works, the sowing, or the plan's end."""
        problem = self.problem
        if unit in problem.locked:
            return problem.model.released(problem.activities[unit][BLOCK]) + duration
        return problem.sowing.get(unit, problem.model.horizon)

    def _day(self, period: int) -> date | None:
        return self.problem.axis.day(period) if 0 <= period < len(self.problem.axis) else None

    def _gate(self, unit: int, block: int) -> tuple[int, list[Bind]]:
        """The first period that all but the day's resources leave, and what is the last of it to give way."""
        problem, schedule, model = self.problem, self.schedule, self.problem.model
        released = model.released(block)
        gates: list[tuple[int, Bind]] = []
        legal = max((site.legal_day for site in problem.units[unit].sites if site.legal_day is not None), default=None)
        if legal is not None and problem.axis.period(legal) >= released and legal >= problem.axis.day(0):
            gates.append((released, Bind("bind.legal", {"day": legal})))
        if unit in problem.locked:
            gates.append((released, Bind("bind.fixed", {"day": self._day(released)})))
        elif released == 0 and not gates:
            # whatever had to be over is over when the plan begins
            gates.append((0, Bind("bind.start", {"day": self._day(0)})))
        elif not gates:
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

    def _between(self, block: int, first: int, start: int, crew: Any) -> list[Bind]:
        """What stood in the way on the periods from first to start, by how often.

        :param crew: by period, whether another crew is free
        """
        import numpy as np

        if start <= first:
            return []
        model = self.problem.model
        modes = model.modes[block]
        closed = np.zeros(start - first, dtype=bool)
        for low, high in model.blocked.get(block, ()):
            begin = max(low - modes[0].duration + 1 - first, 0)
            closed[begin : max(high + 1 - first, 0)] = True
        (own, units), *shared = modes[self.schedule.modes[block]].needs
        short: dict[tuple[str, str], Any] = {}
        for resource, amounts in shared:
            lacks = self._short(resource, amounts, first, start)
            kind = self._kinds[resource]
            short[kind] = short[kind] | lacks if kind in short else lacks
        short["crew", ""] = ~crew[first:start] & self._short(own, units, first, start)
        free = ~closed
        found: Counter[tuple[str, str]] = Counter()
        for kind, lacks in short.items():
            found[kind] = int(np.count_nonzero(lacks & ~closed))
            free &= ~lacks
        found["blocked", ""] += int(closed.sum())
        # the day's resources are free: the money or the aims chose a later one
        found["money" if model.budget is not None else "aims", ""] += int(free.sum())
        return [
            Bind(f"bind.{kind}", {"name": name} if name else {}, days)
            for (kind, name), days in sorted(found.items(), key=lambda item: (-item[1], item[0]))
            if days
        ]

    def _short(self, resource: int, units: tuple[int, ...], first: int, start: int) -> Any:
        """The periods from first to start on which a resource is too short for a start."""
        import numpy as np

        row, lacks = self.left[resource], np.zeros(start - first, dtype=bool)
        for offset, amount in enumerate(units):
            if amount:
                lacks |= row[first + offset : start + offset] < amount
        return lacks

    def _any_free(self, block: int) -> Any:
        """The periods on which one of the crews of a block is free for a start, the plan as it is."""
        import numpy as np

        modes = self.problem.model.modes[block]
        crews, units = tuple(mode.needs[0][0] for mode in modes), modes[0].needs[0][1]
        if (crews, units) not in self._free:
            rows, horizon = self.left[list(crews)], self.problem.model.horizon
            fits = np.ones((len(crews), horizon), dtype=bool)
            for offset, amount in enumerate(units):
                fits &= rows[:, offset : horizon + offset] >= amount
            self._free[crews, units] = fits.any(axis=0)
        return self._free[crews, units]

    def _resource(self, resource: int) -> tuple[str, str]:
        name = self.problem.resources[resource]
        for kind in ("crew", "lane", "rubble"):
            if name.startswith(f"{kind} "):
                return kind, name[len(kind) + 1 :] if kind == "lane" else ""
        return name, ""


def sowing_of(problem: Problem, unit: int) -> Bind:
    """The sowing before which a unit has to be ready; one that is lost whatever the plan does is not meant."""
    days = [site.sowing_day for site in problem.units[unit].sites if site.sowing_day is not None]
    return Bind("bind.sowing", {"day": min(day for day in days if problem.axis.period(day) >= problem.sowing[unit])})


def left_of(model: Model, schedule: Schedule) -> Any:
    """By resource and period what a schedule leaves; nothing beyond the horizon."""
    import numpy as np

    longest = max((mode.duration for modes in model.modes for mode in modes), default=0)
    left = np.full((len(model.capacities), model.horizon + longest), -1, dtype=np.int64)
    left[:, : model.horizon] = np.array(model.capacities, dtype=np.int64).reshape(len(model.capacities), model.horizon)
    for activity, start in enumerate(schedule.starts):
        if start >= 0:
            for resource, units in model.modes[activity][schedule.modes[activity]].needs:
                left[resource, start : start + len(units)] -= units
    return left
