"""A good schedule in a fixed number of tries: sampling by latest finish, justification, and a small population.

The number of tries, not the time, ends the search, so that the same seed gives the same schedule on every machine.
(Hartmann 1998 for the order crossover; Valls, Ballestín, Quintanilla 2008 for justification within a population.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from .bounds import makespan_bound, tails
from .model import Model, Schedule
from .serial import Placer


class Random(Protocol):
    """What the search needs of a source of random numbers (``random.Random``)."""

    def random(self) -> float:
        """A number in [0, 1)."""
        ...

    def randrange(self, start: int, stop: int) -> int:
        """A whole number in [start, stop)."""
        ...


@dataclass(frozen=True)
class Found:
    """What a search found.

    :param bound: no schedule is shorter than this
    :param made: schedules generated, each pass of a justification counted
    """

    schedule: Schedule
    makespan: int
    bound: int
    made: int

    @property
    def proved(self) -> bool:
        """Whether nothing better can exist."""
        return not self.schedule.unplaced and self.makespan == self.bound


def shortest(
    model: Model,
    dice: Random,
    schedules: int = 1000,
    population: int = 40,
    cancelled: Callable[[], bool] = lambda: False,
    hint: Sequence[int] | None = None,
) -> Found:
    """A short schedule of a model; always answers.

    :param schedules: how many may be generated
    :param hint: an order to begin with, e.g. that of a plan that is to change little
    """
    placer = Placer(model)
    bound = makespan_bound(model, placer)
    search = _Search(model, placer, dice, bound)
    search.begin(min(population, max(4, schedules // 8)), hint, schedules, cancelled)
    while placer.made < schedules and search.best_key > (0, bound) and not cancelled():
        search.breed()
    best = search.best
    return Found(best, best.makespan(model), bound, placer.made)


class _Search:
    """The population of one search: orders with their schedules, the shortest first."""

    def __init__(self, model: Model, placer: Placer, dice: Random, bound: int) -> None:
        self.model, self.placer, self.dice, self.bound = model, placer, dice, bound
        self.members: list[tuple[tuple[int, int], tuple[int, ...], Schedule]] = []
        self.rest = tails(model, placer.topological)
        self.best: Schedule = placer.forward(placer.feasible(self._by_rule()))
        self.best_key = self._key(self.best)

    def _by_rule(self) -> list[int]:
        return sorted(range(self.model.size), key=lambda activity: -self.rest[activity])

    def _key(self, schedule: Schedule) -> tuple[int, int]:
        return len(schedule.unplaced), schedule.makespan(self.model)

    def begin(self, count: int, hint: Sequence[int] | None, limit: int, cancelled: Callable[[], bool]) -> None:
        """The first population: the rule, the hint, and orders drawn with a bias to long tails."""
        self._take(self.best)
        if hint is not None:
            self._try(self.placer.feasible(hint))
        while len(self.members) < count and self.placer.made < limit and not cancelled():
            if self.best_key <= (0, self.bound):
                return
            self._try(self._drawn())

    def _drawn(self) -> list[int]:
        """An order drawn by regret: the longer the rest behind an activity, the likelier it comes next."""
        placer, rest, dice = self.placer, self.rest, self.dice
        waiting = [len(before) for before in placer.before]
        ready = [activity for activity in range(self.model.size) if not waiting[activity]]
        order: list[int] = []
        while ready:
            worst = min(rest[activity] for activity in ready)
            weights = [(rest[activity] - worst + 1) ** 2 for activity in ready]
            mark = dice.random() * sum(weights)
            position = 0
            while position < len(ready) - 1 and mark >= weights[position]:
                mark -= weights[position]
                position += 1
            activity = ready.pop(position)
            order.append(activity)
            for other, _, _ in placer.after[activity]:
                waiting[other] -= 1
                if not waiting[other]:
                    ready.append(other)
        return order

    def _try(self, order: Sequence[int]) -> None:
        self._take(self.placer.forward(order))

    def _take(self, schedule: Schedule) -> None:
        """Justify a schedule and keep it with the order of its starts."""
        schedule = self.placer.justified(schedule)
        key = self._key(schedule)
        if key < self.best_key:
            self.best, self.best_key = schedule, key
        starts = schedule.starts
        last = self.model.horizon
        order = sorted(range(self.model.size), key=lambda activity: starts[activity] if starts[activity] >= 0 else last)
        self.members.append((key, tuple(self.placer.feasible(order)), schedule))

    def breed(self) -> None:
        """Two children of two members drawn by tournament; the worst members go."""
        mother, father = self._drawn_member(), self._drawn_member()
        size = self.model.size
        first, second = sorted((self.dice.randrange(0, size), self.dice.randrange(0, size)))
        for one, other in ((mother, father), (father, mother)):
            self._try(self._mutated(_crossed(one, other, first, second)))
        self.members.sort(key=lambda member: member[0])
        seen: set[tuple[tuple[int, int], tuple[int, ...]]] = set()
        kept = []
        for member in self.members:
            mark = (member[0], member[2].starts)
            if mark not in seen:
                seen.add(mark)
                kept.append(member)
        self.members = kept[:40]

    def _drawn_member(self) -> tuple[int, ...]:
        count = len(self.members)
        return self.members[min(self.dice.randrange(0, count), self.dice.randrange(0, count))][1]

    def _mutated(self, order: list[int]) -> list[int]:
        """Neighbours swap with a chance of one in twenty; precedence is kept."""
        after = [{other for other, _, _ in links} for links in self.placer.after]
        for position in range(len(order) - 1):
            one, other = order[position], order[position + 1]
            if self.dice.random() < 0.05 and other not in after[one]:
                order[position], order[position + 1] = other, one
        return order


def _crossed(one: Sequence[int], other: Sequence[int], first: int, second: int) -> list[int]:
    """The first parent's order outside of two cuts, the other's between them; keeps precedence of both."""
    head = list(one[:first])
    taken = set(head)
    middle: list[int] = []
    for activity in other:
        if len(middle) == second - first:
            break
        if activity not in taken:
            taken.add(activity)
            middle.append(activity)
    return head + middle + [activity for activity in one if activity not in taken]
