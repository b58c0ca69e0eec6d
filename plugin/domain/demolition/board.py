"""A plan laid out as on a board: where else one site may go while all others stay, and what stands in the way.

What is asked here is asked of one unit at a time and by every rule of the model, so that a person who moves a site by
hand hears of each rule that the day would break. :mod:`.check` looks at the whole again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from .build import ACCEPT, BLOCK, NOTARY, SURVEY, Problem, day_limits
from .explain import Bind, Explainer, Why, left_of, sowing_of
from .model import UNPLACED, Mode, Schedule
from .resources import WEEKDAYS, Resources

#: rules that fall away when the party itself demolishes, or agreed to it (自拆、助拆)
CONSENT = frozenset({"legal", "notary", "police", "command"})


@dataclass(frozen=True)
class Place:
    """Where a unit is. :param start: period of its first day on the site, -1 for none; ``crew`` its crew."""

    start: int
    crew: str = ""


class Board:
    """The places of all units of a problem.

    :param places: by unit; a unit that is missing has none
    """

    def __init__(self, problem: Problem, places: Mapping[int, Place]) -> None:
        self.problem = problem
        model = problem.model
        self._starts, self._modes = [UNPLACED] * model.size, [0] * model.size
        for unit, place in places.items():
            block = problem.activities[unit][BLOCK]
            crews = problem.crews[unit]
            self._starts[block] = place.start
            self._modes[block] = crews.index(place.crew) if place.crew in crews else 0
        self.left = left_of(model, self.schedule)
        self.before: list[list[tuple[int, int]]] = [[] for _ in range(model.size)]
        self.after: list[list[tuple[int, int]]] = [[] for _ in range(model.size)]
        for link in model.links:
            self.before[link.after].append((link.before, link.lag))
            self.after[link.before].append((link.after, link.lag))
        order = sorted(places, key=lambda unit: (self.place(unit).start, problem.units[unit].key))
        for kind in (SURVEY, NOTARY, ACCEPT):
            for unit in order:
                if self.place(unit).start >= 0 and kind in problem.activities[unit]:
                    self._prepare(unit, kind)

    @property
    def schedule(self) -> Schedule:
        """The board as a schedule, the preparing works where they find room before their block."""
        return Schedule(tuple(self._starts), tuple(self._modes))

    def place(self, unit: int) -> Place:
        """Where a unit is."""
        block = self.problem.activities[unit][BLOCK]
        start = self._starts[block]
        return Place(start, self.problem.crews[unit][self._modes[block]] if start >= 0 else "")

    def put(self, unit: int, place: Place) -> None:
        """Put a unit on a place, asked or not, with its preparing works."""
        for kind in (ACCEPT, NOTARY, SURVEY, BLOCK):
            activity = self.problem.activities[unit].get(kind)
            if activity is not None:
                self._set(activity, UNPLACED, 0)
        if place.start < 0:
            return
        crews = self.problem.crews[unit]
        block = self.problem.activities[unit][BLOCK]
        self._set(block, place.start, crews.index(place.crew) if place.crew in crews else 0)
        for kind in (SURVEY, NOTARY, ACCEPT):
            if kind in self.problem.activities[unit]:
                self._prepare(unit, kind)

    def _set(self, activity: int, start: int, mode: int) -> None:
        for sign, at in ((1, self._starts[activity]), (-1, start)):
            number = self._modes[activity] if sign > 0 else mode
            if at >= 0:
                used = self.problem.model.modes[activity][number]
                periods = list(self.problem.model.periods(used, at))
                for resource, units in used.needs:
                    self.left[resource, periods] += [sign * amount for amount in units]
        self._starts[activity], self._modes[activity] = start, mode

    def start(self, activity: int) -> int:
        """The period in which an activity begins, -1 while it has no place."""
        return self._starts[activity]

    def end(self, activity: int) -> int:
        """The period before which an activity that has a place has ended."""
        return self.problem.model.ended(self.mode(activity), self._starts[activity])

    def mode(self, activity: int) -> Mode:
        """The mode of an activity that has a place."""
        return self.problem.model.modes[activity][self._modes[activity]]

    def periods(self, unit: int) -> Sequence[int]:
        """The periods on which a unit that has a place is worked."""
        block = self.problem.activities[unit][BLOCK]
        return self.problem.model.periods(self.mode(block), self._starts[block])

    def _prepare(self, unit: int, kind: str) -> None:
        """Place a work before or after its block as early as there is room; without room it stays without a place."""
        activity = self.problem.activities[unit][kind]
        model = self.problem.model
        first = model.released(activity)
        if kind == ACCEPT:
            first = max(first, self.end(self.problem.activities[unit][BLOCK]))
        start = self.room(activity, first)
        self._set(activity, start, 0)

    def room(self, activity: int, first: int) -> int:
        """First period from ``first`` on with room for an activity that has one mode; -1 for none."""
        import numpy as np

        model = self.problem.model
        mode = model.modes[activity][0]
        end = model.horizon - mode.duration + 1
        if first >= end:
            return UNPLACED
        if mode.pause >= 0:
            fitting = (start for start in range(first, end) if self.has(mode, start, range(len(mode.needs))))
            return next(fitting, UNPLACED)
        free = np.ones(end - first, dtype=bool)
        for resource, units in mode.needs:
            for offset, amount in enumerate(units):
                if amount:
                    free &= self.left[resource, first + offset : end + offset] >= amount
        found = int(free.argmax())
        return first + found if free[found] else UNPLACED

    def has(self, mode: Mode, start: int, needs: Iterable[int]) -> bool:
        """Whether a mode may begin in a period and finds some of its needs, which are named by their positions."""
        model = self.problem.model
        if model.rests(mode, start):
            return False
        periods, rows = model.periods(mode, start), (mode.needs[position] for position in needs)
        return all(
            self.left[resource, period] >= amount
            for resource, units in rows
            for period, amount in zip(periods, units)
            if amount
        )

    # Asking.

    def lifted(self, unit: int, wait: int = 0) -> Lifted:
        """The unit taken in the hand: its own works free what they use while it is asked about.

        :param wait: first period that notices, tenants and filing leave, where the lawful day is later than that
        """
        return Lifted(self, unit, wait)

    def why(self, unit: int) -> Why:
        """Why the unit is where it is."""
        return Explainer(self.problem, self.schedule, self.left).why(unit)


class Lifted:
    """A unit in the hand: every place may be asked about. Use as a context manager; at its end it is back."""

    def __init__(self, board: Board, unit: int, wait: int = 0) -> None:
        self.board, self.unit, self.wait = board, unit, wait
        self.problem = board.problem
        self.was = board.place(unit)

    def __enter__(self) -> Lifted:
        self.board.put(self.unit, Place(UNPLACED))
        self._gates = self._gate()
        self._money = self._purse()
        return self

    def __exit__(self, *_: object) -> None:
        self.board.put(self.unit, self.was)

    @contextmanager
    def more(self, resources: Resources) -> Iterator[Lifted]:
        """As if there were other resources, which leave the works as they are: days off stay days off."""
        problem, tables = self.problem, self.problem.asked.tables
        given, wanted = (day_limits(one, tables) for one in (problem.asked.resources, resources))
        added = []
        for name in wanted:
            if wanted[name] != given.get(name):
                row = self.board.left[problem.resources.index(name)]
                units = [wanted[name] - given[name]] * problem.model.horizon
                if name in problem.rests:
                    units = [
                        0 if day.weekday() in problem.rests[name] else more
                        for day, more in zip(problem.axis.days, units)
                    ]
                for first, last in problem.asked.resources.off.get(name, ()):
                    span = problem.axis.spans(first, last)
                    if span is not None:
                        units[span[0] : span[1] + 1] = [0] * (span[1] - span[0] + 1)
                added.append((row, units))
        gates = self._gates
        for row, units in added:
            row[: len(units)] += units
        try:
            self._gates = self._gate()
            yield self
        finally:
            for row, units in added:
                row[: len(units)] -= units
            self._gates = gates

    def _gate(self) -> list[tuple[int, str, Bind]]:
        """(first period, kind, what it is) of all that must be over before the block begins."""
        board, problem, model = self.board, self.problem, self.problem.model
        activities = problem.activities[self.unit]
        block = activities[BLOCK]
        legal = max(
            (site.legal_day for site in problem.units[self.unit].sites if site.legal_day is not None), default=None
        )
        released = model.released(block)
        found: list[tuple[int, str, Bind]] = []
        if legal is not None and problem.axis.period(legal) >= released:
            found.append((problem.axis.period(legal), "legal", Bind("bind.legal", {"day": legal})))
            if 0 < self.wait <= released:
                found.append((self.wait, "wait", Bind("bind.wait", {"day": self._day(self.wait)})))
        else:
            found.append((released, "wait", Bind("bind.wait", {"day": self._day(released)})))
        for other, lag in board.before[block]:
            owner, kind = problem.owners[other]
            if kind == BLOCK:
                if board.start(other) >= 0:
                    end = board.end(other) + lag
                    name = problem.units[owner].sites[0].name
                    found.append((end, "lane", Bind("bind.block", {"site": name, "day": self._day(end)})))
                continue
            start = board.room(other, model.released(other))
            end = start + model.modes[other][0].duration + lag if start >= 0 else model.horizon + 1
            found.append((end, kind, Bind(f"bind.{kind}", {"day": self._day(end)})))
        return found

    def _day(self, period: int) -> Any:
        days = self.problem.axis.days
        return days[min(period, len(days) - 1)]

    def _purse(self) -> list[int]:
        """What is left of the money by span, without this unit."""
        budget = self.problem.model.budget
        if budget is None:
            return []
        left = list(budget.limits)
        for activity, start in enumerate(self.board.schedule.starts):
            amount = budget.amounts[activity]
            if start >= 0 and amount > 0:
                for span in range(bisect_right(budget.firsts, start) - 1, len(left)):
                    left[span] -= amount
        return left

    def against(self, start: int, crew: str = "", ignoring: frozenset[str] = frozenset()) -> list[Bind]:
        """Every rule that a first day would break; empty when the unit may begin on it.

        :param crew: only this crew; empty for any that is free
        :param ignoring: kinds of rules that are not asked (``crew``, ``excavators``, ``legal`` …)
        """
        ways = self._ways(crew, ignoring)
        first: list[Bind] | None = None
        for mode, crews in ways:
            found = self._against(start, mode, crews, ignoring)
            if not found:
                return found
            first = found if first is None else first
        return first or []

    def _ways(self, crew: str, ignoring: frozenset[str]) -> list[tuple[Mode, list[str]]]:
        """The crews that may come, the unit's own first, by the rest days that it has with them."""
        problem = self.problem
        modes, names = problem.model.modes[problem.activities[self.unit][BLOCK]], problem.crews[self.unit]
        if "crew" in ignoring:
            # whoever comes then does not rest
            return [(replace(modes[0], pause=problem.pause(self.unit)), [])]
        found: dict[int, tuple[Mode, list[str]]] = {}
        for name, mode in sorted(zip(names, modes), key=lambda row: row[0] != self.was.crew):
            if not crew or name == crew:
                found.setdefault(mode.pause, (mode, []))[1].append(name)
        return list(found.values()) or [(modes[0], [])]

    def _against(self, start: int, mode: Mode, crews: Collection[str], ignoring: frozenset[str]) -> list[Bind]:
        model, board = self.problem.model, self.board
        block = self.problem.activities[self.unit][BLOCK]
        end = model.ended(mode, start)
        found = [bind for first, kind, bind in self._gates if start < first and kind not in ignoring]
        if end > model.horizon:
            return [*found, Bind("bind.end")]
        if "lane" not in ignoring:
            found += [
                Bind("bind.behind", {"site": self._name(other), "day": self._day(board.start(other))})
                for other, lag in board.after[block]
                if self.problem.owners[other][1] == BLOCK and 0 <= board.start(other) < end + lag
            ]
        if model.rests(mode, start):
            found.append(self._rest(start, crews))
        due = self.problem.sowing.get(self.unit, model.horizon)
        if end > due:
            found.append(sowing_of(self.problem, self.unit))
        spans = [span for span in model.blocked.get(block, ()) if span != (due, model.horizon - 1)]
        if "blocked" not in ignoring and any(low < end and start <= high for low, high in spans):
            found.append(Bind("bind.blocked"))
        short = {
            self.kind(resource)
            for position, (resource, _) in enumerate(mode.needs)
            if position and not model.rests(mode, start) and not board.has(mode, start, [position])
        }
        for kind in sorted(short, key=lambda one: one.partition(" ")):
            name, _, lane = kind.partition(" ")
            if name not in ignoring:
                found.append(Bind(f"bind.{name}", {"name": lane} if lane else {}))
        if "crew" not in ignoring and not model.rests(mode, start) and not self._free(start, crews):
            found.append(Bind("bind.crew"))
        if "money" not in ignoring and self._money and not self._paid(block, start):
            found.append(Bind("bind.money"))
        return found

    def _paid(self, block: int, start: int) -> bool:
        budget = self.problem.model.budget
        if budget is None or budget.amounts[block] <= 0:
            return True
        first = bisect_right(budget.firsts, start) - 1
        return min(self._money[first:]) >= budget.amounts[block]

    def kind(self, resource: int) -> str:
        """A resource's kind: ``crew``, ``lane <name>`` or its own name."""
        name = self.problem.resources[resource]
        return "crew" if name.startswith("crew ") else name

    def _name(self, activity: int) -> str:
        return self.problem.units[self.problem.owners[activity][0]].sites[0].name

    def crews(self, start: int, only: str = "") -> list[str]:
        """The crews that may begin on a first day that :meth:`against` leaves, its own first."""
        free = [
            self._free(start, crews)
            for mode, crews in self._ways(only, frozenset())
            if not self.problem.pauses or not self._against(start, mode, crews, frozenset())
        ]
        names = self.problem.crews[self.unit]
        return sorted(
            (name for row in free for name in row), key=lambda name: (name != self.was.crew, names.index(name))
        )

    def _free(self, start: int, crews: Collection[str]) -> list[str]:
        """Those of some crews that are free from a first day on."""
        modes = self.problem.model.modes[self.problem.activities[self.unit][BLOCK]]
        rows = zip(self.problem.crews[self.unit], modes)
        return [name for name, mode in rows if name in crews and self.board.has(mode, start, [0])]

    def _rest(self, start: int, crews: Collection[str]) -> Bind:
        """Who rests on a day of the week: the crews, or what the unit needs whatever crew does it."""
        problem = self.problem
        day = problem.axis.day(start).weekday()
        for name in sorted(problem.resting(self.unit)):
            if day in problem.rests[name]:
                kind = f"rest_{name}"
                return Bind(f"bind.{kind}", {"weekdays": WEEKDAYS[day]})
        return Bind("bind.rest_crew", {"name": ", ".join(crews), "weekdays": WEEKDAYS[day]})

    def first(self, low: int = 0, high: int | None = None, ignoring: frozenset[str] = frozenset()) -> int:
        """First period from ``low`` to ``high`` on which the unit may begin; -1 for none."""
        last = self.problem.model.horizon - 1 if high is None else high
        for start in range(max(low, 0), last + 1):
            if not self.against(start, ignoring=ignoring):
                return start
        return UNPLACED
