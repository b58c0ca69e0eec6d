"""What no plan can do better: the first day of a target, the first day of the end, the least that resources must give.

Every figure comes from a problem that is easier than the plan's: one kind of resource at a time, all crews as one,
buildings cut into pieces, only the first days kept. What the model rounds up (quarters of a day, m³) counts here as it
is, so that it holds for every plan of the raw facts, however it was found and whatever the model left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from math import ceil
from typing import Any

from .aims import Target
from .bounds import load_bound
from .build import BLOCK, IN_QUARTERS, NOTARY, SURVEY, Problem, limits_of
from .model import Schedule
from .needs import amounts, length, stays
from .units import Unit
from .works import QUARTERS, work_days

#: parts of a day and of a m³ in which loads are counted, rounded down; what there is, rounded up
_PARTS = 1000
_CUBIC = ("trucks", "tip")
#: works before the block: kind of resource, work of the tables
_BEFORE = {SURVEY: "P6", NOTARY: "P4"}


@dataclass(frozen=True)
class Load:
    """A kind of resource in a plan, in whole ones a day (crews, machines, teams) or m³ a day.

    :param most: what the plan takes of it on its busiest day
    :param least: no plan that ends by the same day does with less on its busiest day
    """

    most: int
    least: int


@dataclass(frozen=True)
class _Work:
    """One unit's block as the bounds see it.

    :param first: released
    :param asks: by kind what it needs, that of surveys and lists before it too; ``tops`` on one day
    """

    first: int
    duration: int
    asks: dict[str, _Ask]
    tops: dict[str, int]


@dataclass(frozen=True)
class _Ask:
    """What is needed of a kind, in parts. :param first: not before; ``tail`` periods from its end to the block's."""

    first: int
    load: int
    tail: int = 0


class Earliest:
    """The bounds of one problem."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self._kinds = ["crew" if name.startswith("crew ") else name for name in problem.resources]
        self._limits = dict(problem.asked.exact)
        self.works = [self._work(number, unit) for number, unit in enumerate(problem.units)]
        self.given = {kind: self._given(kind) for kind in sorted({kind for work in self.works for kind in work.asks})}

    def _work(self, number: int, unit: Unit) -> _Work:
        model, activities, asked = self.problem.model, self.problem.activities[number], self.problem.asked
        block, rows, limits = activities[BLOCK], unit.stays, self._limits
        if any(limits.get(name, 0.0) % 1 for name in _CUBIC):
            rows = tuple(stays(unit.sites, unit.quantities, limits_of(limits, asked.resources)))
        first, duration = model.released(block), length(rows)
        asks = {kind: _Ask(first, int(own * _PARTS)) for kind, own in amounts(rows).items()}
        for kind, work in _BEFORE.items():
            if kind in activities:
                days = work_days(asked.tables, work, asked.level, whole=False)
                asks[kind] = _Ask(model.released(activities[kind]), int(days * _PARTS), duration)
        tops: dict[str, int] = {}
        for kind, top in self._loads(block, max).items():
            # a day's m³ are rounded up by less than one
            tops[kind] = top * _PARTS // QUARTERS if kind in IN_QUARTERS else (top - (kind in _CUBIC)) * _PARTS
        limited = {kind: ask for kind, ask in asks.items() if ask.load and (kind == "crew" or kind in limits)}
        return _Work(first, duration, limited, tops)

    def shares(self) -> list[float]:
        """By unit, what all its works take of the scarce: of each kind's supply, the scarcest kinds first."""
        model = self.problem.model
        rows: list[dict[str, int]] = []
        for row in self.problem.activities:
            mine: dict[str, int] = defaultdict(int)
            for activity in row.values():
                for kind, load in self._loads(activity, sum).items():
                    mine[kind] += load
            rows.append(mine)
        asked: dict[str, int] = defaultdict(int)
        for mine in rows:
            for kind, load in mine.items():
                asked[kind] += load
        given = dict.fromkeys(asked, 1)
        for resource, capacity in enumerate(model.capacities):
            kind = self._kinds[resource]
            if kind in given:
                given[kind] += sum(capacity)
        tight = {kind: load / given[kind] for kind, load in asked.items()}
        top = max(tight.values(), default=0.0) or 1.0
        price = {kind: (tight[kind] / top) ** 4 / given[kind] for kind in asked}
        return [sum(load * price[kind] for kind, load in mine.items()) or 1.0 / len(rows) for mine in rows]

    # The target.

    def target(self, target: Target) -> date | None:
        """No plan of this problem reaches a target before this day; None when none reaches it within the plan."""
        axis, rows = self.problem.axis, self._asked_of(target)
        low, high = 0, len(axis) + 1
        while low < high:
            until = (low + high) // 2
            if until <= len(axis) and not self._possible(rows, target.area, until):
                low = until + 1
            else:
                high = until
        return axis.last_day(low) if 0 < low <= len(axis) else (None if low else axis.days[0])

    def short(self, target: Target) -> dict[str, float]:
        """What stands in the way of a target: by kind of resource, the most m² that it lets be down when it is due.

        The lawful days alone stand under an empty name. What allows the target is left out.
        """
        until = self.problem.axis.period(target.day + timedelta(days=1))
        due = [(area, work) for area, work in self._asked_of(target) if work.first + work.duration <= until]
        most = {"": sum(area for area, _ in due), **{kind: self._reach(kind, due, until) for kind in self.given}}
        return {kind: area for kind, area in most.items() if area < target.area - 1e-6}

    def _asked_of(self, target: Target) -> list[tuple[float, _Work]]:
        """The units that count for a target, with their area."""
        areas = [
            sum(site.standing_area for site in unit.sites if not target.unit or site.town == target.unit)
            for unit in self.problem.units
        ]
        return [(area, work) for area, work in zip(areas, self.works) if area > 0]

    def _possible(self, rows: Sequence[tuple[float, _Work]], wanted: float, until: int) -> bool:
        """Whether each kind of resource by itself would let so much area be down by the end of so many periods."""
        due = [(area, work) for area, work in rows if work.first + work.duration <= until]
        if sum(area for area, _ in due) < wanted - 1e-6:
            return False
        return all(self._reach(kind, due, until) >= wanted - 1e-6 for kind in self.given)

    def _reach(self, kind: str, due: Sequence[tuple[float, _Work]], until: int) -> float:
        """The most area that one kind allows: the most area for the least of it first, none before its first day.

        What is released in a period and later has only what the resource gives from then on; these limits lie one
        within the other, so that taking the best first is exact.
        """
        import numpy as np

        free = sum(area for area, work in due if kind not in work.asks)
        asking = [(work.asks[kind].load / area, area, work.asks[kind]) for area, work in due if kind in work.asks]
        asking.sort(key=lambda row: row[0])
        last = until - min((ask.tail for _, _, ask in asking), default=0)
        given: Any = np.array(self.given[kind][:last], dtype=float)
        #: by period, what is left of all that the resource gives from it on
        left = np.cumsum(given[::-1])[::-1].copy()
        for _, area, ask in asking:
            taken = min(float(left[: ask.first + 1].min()), ask.load)
            if taken > 0:
                left[: ask.first + 1] -= taken
                free += area * taken / ask.load
        return float(free)

    # The end, and what it takes.

    def end(self) -> date | None:
        """No plan that does everything ends before this day; None when none can within the plan."""
        axis = self.problem.axis
        last = self._end(self.works)
        return axis.last_day(last) if 0 < last <= len(axis) else None

    def fits(self) -> bool:
        """Whether neither a resource nor the money rules out that all find a day which are released in time."""
        whole, budget = len(self.problem.axis), self.problem.model.budget
        if budget is not None and sum(budget.amounts) > budget.limits[-1]:
            return False
        return self._end([work for work in self.works if work.first + work.duration <= whole]) <= whole

    def _end(self, works: Sequence[_Work]) -> int:
        last = max((work.first + work.duration for work in works), default=0)
        for kind, given in self.given.items():
            asks = [work.asks[kind] for work in works if kind in work.asks]
            if asks:
                last = max(last, load_bound(tuple(given), [(ask.first, ask.tail, ask.load) for ask in asks]))
        return last

    def loads(self, schedule: Schedule) -> dict[str, Load]:
        """By kind of resource, what a schedule takes of it and what every plan takes that does the same as soon."""
        model = self.problem.model
        end, placed = 0, []
        used: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        for number, row in enumerate(self.problem.activities):
            block = row[BLOCK]
            if schedule.starts[block] < 0:
                continue
            placed.append(self.works[number])
            end = max(end, schedule.end(model, block))
            mode = model.modes[block][schedule.modes[block]]
            periods = model.periods(mode, schedule.starts[block])
            for resource, units in mode.needs:
                for period, amount in zip(periods, units):
                    used[self._kinds[resource]][period] += amount
        found = {}
        for kind, given in self.given.items():
            if not used[kind]:
                continue
            most, least = max(used[kind].values()), self._least(kind, placed, given[:end])
            if kind in _CUBIC:
                found[kind] = Load(most, least // _PARTS)
            else:
                # machines and teams come whole
                found[kind] = Load(-(-most // (QUARTERS if kind in IN_QUARTERS else 1)), -(-least // _PARTS))
        return found

    def _least(self, kind: str, works: Sequence[_Work], given: Sequence[int]) -> int:
        """What has to be done after a period shares the periods that are left; a single work takes what it takes."""
        rows = sorted(((work.first, work.asks[kind].load) for work in works if kind in work.asks), reverse=True)
        least = max((work.tops.get(kind, 0) for work in works), default=0)
        open_after = [0, *accumulate(int(amount > 0) for amount in reversed(given))]
        load = 0
        for position, (first, own) in enumerate(rows):
            load += own
            if position + 1 == len(rows) or rows[position + 1][0] != first:
                periods = open_after[max(len(given) - first, 0)]
                if periods:
                    least = max(least, load // periods)
        return least

    # Kinds of resources.

    def _loads(self, activity: int, by: Any) -> dict[str, int]:
        """What an activity needs of each kind, added up or at its top: its modes differ by the crew alone."""
        found: dict[str, int] = defaultdict(int)
        for resource, units in self.problem.model.modes[activity][0].needs:
            kind = self._kinds[resource]
            # a lane or the rubble of one kind of site never binds a whole plan
            if not kind.startswith(("lane ", "rubble ")):
                found[kind] += by(units)
        return {kind: load for kind, load in found.items() if load}

    def _given(self, kind: str) -> list[int]:
        """By period what there is of a kind, in parts."""
        total = [0] * len(self.problem.axis)
        for resource, capacity in enumerate(self.problem.model.capacities):
            if self._kinds[resource] == kind:
                total = [one + other for one, other in zip(total, capacity)]
        if kind == "crew":
            return [units * _PARTS // QUARTERS for units in total]
        limit = self._limits[kind]
        # what is less than one m³ is none in the model
        return [ceil(limit * _PARTS) if units or limit < 1 else 0 for units in total]
