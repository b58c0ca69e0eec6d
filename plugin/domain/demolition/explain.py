"""Why a site has its day: what keeps it from an earlier one, and what would have to change."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import accumulate, combinations, product
from typing import Any

from .build import BLOCK, Problem
from .model import Mode, Model, Schedule
from .raised import COURSE, course_key, enough, with_resources, without_rests
from .resources import WEEKDAYS


@dataclass(frozen=True)
class Bind:
    """One thing that keeps a site from an earlier day, or several that do so together (``bind.together``).

    :param code: message code ``bind.…``; ``params`` fill it
    :param days: how many of the earlier working days would be free without it
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


#: a kind of limit with its name, where it has one: ("crew", ""), ("lane", "L1"), ("off_tip", ""), ("rest_crew", "A")
Limit = tuple[str, str]
#: so many crews, and teams, whose weekly rest is thought away in every mixture
_CREWS = 3


class Explainer:
    """Explains the days of one schedule."""

    def __init__(self, problem: Problem, schedule: Schedule, left: Any = None) -> None:
        """:param left: by resource and period what the schedule leaves, where that is known"""
        self.problem, self.schedule = problem, schedule
        self._same: dict[frozenset[str], frozenset[str]] = {}
        self._rested = {(frozenset[str](), frozenset[Limit]()): _View(problem, schedule, left)}
        self.before: list[list[tuple[int, int]]] = [[] for _ in range(problem.model.size)]
        for link in problem.model.links:
            self.before[link.after].append((link.before, link.lag))

    def why(self, unit: int) -> Why:
        """Why a unit is demolished when it is."""
        problem, schedule, model = self.problem, self.schedule, self.problem.model
        block = problem.activities[unit][BLOCK]
        start = schedule.starts[block]
        first, binds = self._gate(unit, block)
        shut = self._shut(block)
        if start < 0 and shut:
            # what must be over before it never is, so that no day is one for it
            return Why(None, None, tuple(shut), (self._last(unit),))
        if start < 0:
            # a day on which it would not end in time was none for it, whatever was free
            stop = self._until(unit) - model.modes[block][0].duration + 1
            earlier = self._between(unit, first, model.released(block) + 1 if unit in problem.locked else stop)
            binds = [bind for bind in binds if bind.code != "bind.fixed"]
            return Why(None, self._day(first), tuple(binds), (*earlier, self._last(unit)))
        earlier = self._between(unit, first, start)
        return Why(self._day(start), self._day(first), tuple(binds), tuple(earlier))

    def _shut(self, block: int) -> list[Bind]:
        """The works before a block that have no place."""
        found = []
        for other, _ in self.before[block]:
            if self.schedule.starts[other] < 0:
                owner, kind = self.problem.owners[other]
                kind, name = f"no_{kind}", self.problem.units[owner].sites[0].name
                found.append(Bind(f"bind.{kind}", {"site": name} if kind == "no_block" else {}))
        return found

    def _last(self, unit: int) -> Bind:
        """What ends the time of a unit without a place: its locked day, the sowing, or the plan's end."""
        problem = self.problem
        if unit in problem.locked:
            return Bind("bind.lock", {"day": self._day(problem.model.released(problem.activities[unit][BLOCK]))})
        return sowing_of(problem, unit) if unit in problem.sowing else Bind("bind.end")

    def _until(self, unit: int) -> int:
        """The period before which a unit has to have ended: the sowing, or the plan's end."""
        return self.problem.sowing.get(unit, self.problem.model.horizon)

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

    def _between(self, unit: int, first: int, start: int) -> list[Bind]:
        """What stood in the way on the periods from first to start, by how often.

        What is named by itself would make a day free by itself; what is named together only together does. A set of
        limits is left out where a part of it would already make as early a day free.
        """
        import numpy as np

        if start <= first:
            return []
        days: dict[frozenset[Limit], set[int]] = {}
        every, until = np.arange(start - first), self._until(unit)
        for raised, rests in product(self._courses, self._rests(unit)):
            view = self._view_of(raised, rests)
            already = frozenset((kind, "") for kind in raised) | rests
            for limits, at in view.short(unit, first, start, every, until):
                # where the works change once more with what is short, they are asked about as they are then
                if self._view_of(COURSE & {kind for kind, _ in limits | already}, rests) is view:
                    days.setdefault(limits | already, set()).update(at.tolist())
        kept = [
            limits
            for limits, at in days.items()
            if not any(other < limits and min(days[other]) <= min(at) for other in days)
        ]
        kept.sort(key=lambda limits: (-len(days[limits]), sorted(limits)))
        return [self._bind(limits, len(days[limits])) for limits in kept]

    def _bind(self, limits: Collection[Limit], days: int) -> Bind:
        """Limits that stand in the way together as one reason; none of them: the aims chose a later day."""
        rows = [(f"bind.{kind}", self._named(kind, name)) for kind, name in sorted(limits)]
        if len(rows) > 1:
            return Bind("bind.together", {"reasons": [list(row) for row in rows]}, days)
        code, params = rows[0] if rows else ("bind.aims", {})
        return Bind(code, params, days)

    def _named(self, kind: str, name: str) -> dict[str, Any]:
        rested = f"crew {name}" if kind == "rest_crew" else kind[len("rest_") :]
        if kind.startswith("rest_"):
            weekdays = ", ".join(WEEKDAYS[day] for day in sorted(self.problem.rests[rested]))
            return {"name": name, "weekdays": weekdays} if name else {"weekdays": weekdays}
        return {"name": name} if name else {}

    def _rests(self, unit: int) -> list[frozenset[Limit]]:
        """What of the weekly rest that a unit stands still for is thought away, the least first."""
        problem, block = self.problem, self.problem.activities[unit][BLOCK]
        names, start = problem.crews[unit], self.schedule.starts[block]
        crews = [names[self.schedule.modes[block]]] if start >= 0 else names[:_CREWS]
        found: list[Limit] = [("rest_crew", name) for name in crews if f"crew {name}" in problem.rests]
        found += [(f"rest_{name}", "") for name in sorted(problem.resting(unit))]
        sizes = range(len(found) + 1) if len(found) <= _CREWS else (0, 1, len(found))
        return [frozenset(limits) for size in sizes for limits in combinations(found, size)]

    @cached_property
    def _courses(self) -> dict[frozenset[str], Problem]:
        """The problem as it is, and with enough of what changes the works of sites, by what there is enough of."""
        known: dict[tuple[object, ...], frozenset[str]] = {
            course_key(self.problem, self.problem.asked.resources): frozenset()
        }
        found: dict[frozenset[str], Problem] = {frozenset(): self.problem}
        limited = sorted(COURSE & set(self.problem.asked.exact))
        for size in range(1, len(limited) + 1):
            for raised in map(frozenset, combinations(limited, size)):
                resources = enough(self.problem.asked.resources, raised)
                key = course_key(self.problem, resources)
                if key not in known:
                    known[key] = raised
                    found[raised] = with_resources(self.problem, resources)
                self._same[raised] = known[key]
        return found

    def _view_of(self, raised: frozenset[str], rests: frozenset[Limit]) -> _View:
        raised = self._same.get(raised, frozenset())
        if (raised, rests) not in self._rested:
            problem = self._courses[raised]
            if rests:
                problem = with_resources(problem, without_rests(problem.asked.resources, rests))
            self._rested[raised, rests] = _View(problem, self.schedule)
        return self._rested[raised, rests]


class _View:
    """What a schedule leaves of one problem, and what is short for a unit on a day."""

    def __init__(self, problem: Problem, schedule: Schedule, left: Any = None) -> None:
        self.problem, self.schedule = problem, schedule
        #: by resource and period; beyond the horizon there is nothing
        self.left = left_of(problem.model, schedule) if left is None else left
        self._free: dict[tuple[tuple[int, ...], tuple[int, ...], int], Any] = {}
        self._open: dict[int, tuple[Any, Any]] = {}
        self._kinds = [_limit(name) for name in problem.resources]
        self._index = {name: number for number, name in enumerate(problem.resources)}
        self._off = _none_there(problem)
        self._top = [max(capacity, default=0) for capacity in problem.model.capacities]
        self._purse = _purse(problem.model, schedule)

    def short(self, unit: int, first: int, start: int, at: Any, until: int) -> Iterator[tuple[frozenset[Limit], Any]]:
        """The limits that stand in the way together, and on which periods of those asked about.

        :param until: the period before which the unit has to have ended
        """
        block = self.problem.activities[unit][BLOCK]
        modes = self.problem.model.modes[block]
        # where the works are faster there may be a sowing to be ready for that was lost: other days are none for it
        until = min(until, self.problem.sowing.get(unit, until))
        if any(mode.pause >= 0 for mode in modes):
            yield from self._short_resting(unit, first, start, until)
            return
        at = at[at + first + modes[0].duration <= until]
        # a crew is free for it on the days on which one is free beside it, or its own without it
        crews = self._crews(unit, first, start)
        with self._without(block):
            rows = {**self._shared(block, first, start), **self._crew_limits(unit, first, start, crews)}
        rows["blocked", ""] = self._blocked(block, first, start)
        if self._purse is not None:
            rows["money", ""] = self._unpaid(block, first, start)
        yield from self._together(rows, at)

    def _short_resting(self, unit: int, first: int, start: int, until: int) -> Iterator[tuple[frozenset[Limit], Any]]:
        """As :meth:`short` where who may do the unit rests on days of the week, by each way in which it may be done.

        With a crew that may come, on the days on which it is free; without its lock with another one; with a new one.
        """
        import numpy as np

        problem, model = self.problem, self.problem.model
        block = problem.activities[unit][BLOCK]
        mode = model.modes[block][self.schedule.modes[block]]
        ways: dict[tuple[int, frozenset[Limit]], list[int]] = {}
        mine = [one.needs[0][0] for one in model.modes[block]]
        for one in model.modes[block]:
            ways.setdefault((one.pause, frozenset()), []).append(one.needs[0][0])
        able = self._able(unit)
        locked = frozenset({("lock_crew", "")} if able != tuple(mine) else ())
        for resource in able:
            if resource not in mine:
                pause = problem.pause(unit, problem.resources[resource][len("crew ") :])
                ways.setdefault((pause, locked), []).append(resource)
        ways[problem.pause(unit), locked | {("crew", "")}] = []
        own, units = mode.needs[0]
        free = {way: self._any_free(tuple(crews), units, way[0])[first:start] for way, crews in ways.items() if crews}
        with self._without(block):
            for (pause, already), crews in ways.items():
                worked = replace(mode, pause=pause)
                columns = self._columns(pause, first, start)
                at = np.arange(start - first)
                fits = columns(mode.duration - 1) < until
                if pause >= 0:
                    fits &= ~np.array(model.pauses[pause][first:start], dtype=bool)
                if crews:
                    mine_free = free[pause, already]
                    if own in crews:
                        # its own crew is free where it is so without it
                        days = (self.left[own, columns(offset)] >= amount for offset, amount in enumerate(units))
                        mine_free = mine_free | np.logical_and.reduce(list(days))
                    fits &= mine_free
                if not fits.any():
                    continue
                rows = self._shared(block, first, start, worked)
                rows["blocked", ""] = self._blocked(block, first, start, worked)
                if self._purse is not None:
                    rows["money", ""] = self._unpaid(block, first, start)
                for limits, periods in self._together(rows, at[fits]):
                    yield limits | already, periods

    def _columns(self, pause: int, first: int, start: int) -> Callable[[int], Any]:
        """By days worked before it, the periods on which the starts from first to start fall then."""
        import numpy as np

        if pause not in self._open:
            periods, position = self.problem.model.open_periods(pause)
            past = range(self.problem.model.horizon, self.left.shape[1])
            self._open[pause] = np.array([*periods, *past], dtype=np.int64), np.array(position, dtype=np.int64)
        whole, begins = self._open[pause]
        return lambda offset: whole[begins[first:start] + offset]

    def _together(self, rows: Mapping[Limit, Any], at: Any) -> Iterator[tuple[frozenset[Limit], Any]]:
        import numpy as np

        names = [name for name, lacks in rows.items() if lacks.any()]
        marks = np.zeros(len(rows["blocked", ""]), dtype=np.int64)
        for bit, name in enumerate(names):
            marks |= rows[name].astype(np.int64) << bit
        marks = marks[at]
        for mark in np.unique(marks).tolist():
            yield frozenset(name for bit, name in enumerate(names) if mark >> bit & 1), at[marks == mark]

    @contextmanager
    def _without(self, activity: int) -> Iterator[None]:
        """What is left as if an activity had no place."""
        if self.schedule.starts[activity] >= 0:
            self._use(activity, 1)
        try:
            yield
        finally:
            if self.schedule.starts[activity] >= 0:
                self._use(activity, -1)

    def _use(self, activity: int, sign: int) -> None:
        mode = self.problem.model.modes[activity][self.schedule.modes[activity]]
        periods = list(self.problem.model.periods(mode, self.schedule.starts[activity]))
        for resource, units in mode.needs:
            self.left[resource, periods] += [sign * amount for amount in units]

    def _shared(self, block: int, first: int, start: int, mode: Mode | None = None) -> dict[Limit, Any]:
        """By limit that all crews need, the periods on which it is too short for a start.

        :param mode: with rest days; without it there are none
        """
        found: dict[Limit, Any] = {}
        columns = self._columns(mode.pause, first, start) if mode is not None else None
        for resource, units in self.problem.model.modes[block][self.schedule.modes[block]].needs[1:]:
            row, lacks, none = self.left[resource], None, None
            off = self._off.get(resource)
            for offset, amount in enumerate(units):
                if amount:
                    days = slice(first + offset, start + offset) if columns is None else columns(offset)
                    here = row[days] < amount
                    if off is not None:
                        there = off[days]
                        none = there if none is None else none | there
                        # what others would use of it on such a day, were there any, is short all the same
                        here &= ~there | (row[days] + self._top[resource] < amount)
                    lacks = here if lacks is None else lacks | here
            kind = self._kinds[resource]
            for limit, short in ((kind, lacks), ((f"off_{kind[0]}", ""), none)):
                if short is not None:
                    found[limit] = found[limit] | short if limit in found else short
        return found

    def _crews(self, unit: int, first: int, start: int) -> tuple[Any, Any]:
        """The periods on which one of the crews that may come is free beside the unit, and one of those that can."""
        problem = self.problem
        modes = problem.model.modes[problem.activities[unit][BLOCK]]
        crews, units = tuple(mode.needs[0][0] for mode in modes), modes[0].needs[0][1]
        mine = self._any_free(crews, units)[first:start]
        able = self._able(unit)
        return mine, mine if able == crews else self._any_free(able, units)[first:start]

    def _able(self, unit: int) -> tuple[int, ...]:
        """The crews that can do a unit, those too that its lock leaves out."""
        problem, methods = self.problem, self.problem.units[unit].methods
        locks = problem.asked.locks
        if not any(site.uid in locks and locks[site.uid].crew for site in problem.units[unit].sites):
            return tuple(mode.needs[0][0] for mode in problem.model.modes[problem.activities[unit][BLOCK]])
        return tuple(
            self._index[f"crew {crew.name}"] for crew in problem.asked.resources.crews if all(map(crew.can, methods))
        )

    def _crew_limits(self, unit: int, first: int, start: int, crews: tuple[Any, Any]) -> dict[Limit, Any]:
        import numpy as np

        block = self.problem.activities[unit][BLOCK]
        resource, units = self.problem.model.modes[block][self.schedule.modes[block]].needs[0]
        row, short = self.left[resource], np.zeros(start - first, dtype=bool)
        for offset, amount in enumerate(units):
            short |= row[first + offset : start + offset] < amount
        mine, able = crews
        if mine is able:
            return {("crew", ""): short & ~mine}
        # another crew helps only where the lock falls with it
        return {("crew", ""): short & ~able, ("lock_crew", ""): short & ~mine}

    def _any_free(self, crews: tuple[int, ...], units: tuple[int, ...], pause: int = -1) -> Any:
        """The periods on which one of some crews is free for a start, the plan as it is."""
        import numpy as np

        if (crews, units, pause) not in self._free:
            rows, horizon = self.left[list(crews)], self.problem.model.horizon
            columns = self._columns(pause, 0, horizon)
            fits = np.ones((len(crews), horizon), dtype=bool)
            for offset, amount in enumerate(units):
                fits &= rows[:, columns(offset)] >= amount
            self._free[crews, units, pause] = fits.any(axis=0)
        return self._free[crews, units, pause]

    def _blocked(self, block: int, first: int, start: int, mode: Mode | None = None) -> Any:
        """:param mode: as :meth:`_shared`"""
        import numpy as np

        model = self.problem.model
        begins = np.arange(first, start)
        duration = model.modes[block][0].duration
        last = begins + duration - 1 if mode is None else self._columns(mode.pause, first, start)(duration - 1)
        closed = np.zeros(start - first, dtype=bool)
        due = self.problem.sowing.get(self.problem.owners[block][0], model.horizon)
        for low, high in model.blocked.get(block, ()):
            if (low, high) == (due, model.horizon - 1):
                continue
            closed |= (begins <= high) & (last >= low)
        return closed

    def _unpaid(self, block: int, first: int, start: int) -> Any:
        """The periods on which the money that has come is spent, by what is paid before the unit has its own day."""
        import numpy as np

        budget, placed = self.problem.model.budget, self.schedule.starts[block]
        short = np.zeros(start - first, dtype=bool)
        left = self._purse
        if budget is None or left is None or budget.amounts[block] <= 0:
            return short
        # from its own day on it has paid already
        last = len(left) if placed < 0 else bisect_right(budget.firsts, placed) - 1
        for span in range(last):
            if left[span] < budget.amounts[block]:
                end = budget.firsts[span + 1] if span + 1 < len(left) else start
                short[: max(end - first, 0)] = True
        return short


def reason_codes(code: str, params: Mapping[str, Any]) -> list[str]:
    """The reasons in a reason: those that are named together one by one."""
    return [str(one) for one, _ in params["reasons"]] if code == "bind.together" else [code]


def _limit(name: str) -> Limit:
    for kind in ("crew", "lane", "rubble"):
        if name.startswith(f"{kind} "):
            return kind, name[len(kind) + 1 :] if kind == "lane" else ""
    return name, ""


def _none_there(problem: Problem) -> dict[int, Any]:
    """By resource that has days off, the periods on which there is none of it; more of it would not help there."""
    import numpy as np

    model, found = problem.model, {}
    longest = max((mode.duration for modes in model.modes for mode in modes), default=0)
    for number, name in enumerate(problem.resources):
        capacity = model.capacities[number]
        if problem.asked.resources.off.get(name) and 0 in capacity and any(capacity):
            found[number] = np.array([*(not units for units in capacity), *[False] * longest], dtype=bool)
    return found


def _purse(model: Model, schedule: Schedule) -> list[int] | None:
    """By span, what a schedule leaves of the money that has come; None where it is not limited."""
    budget = model.budget
    if budget is None:
        return None
    spent = [0] * len(budget.limits)
    for activity, start in enumerate(schedule.starts):
        if start >= 0 and budget.amounts[activity] > 0:
            spent[bisect_right(budget.firsts, start) - 1] += budget.amounts[activity]
    return [limit - paid for limit, paid in zip(budget.limits, accumulate(spent))]


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
            mode = model.modes[activity][schedule.modes[activity]]
            periods = list(model.periods(mode, start))
            for resource, units in mode.needs:
                left[resource, periods] -= units
    return left
