"""What a schedule is placed with: the money that is left, the choice of a crew, levels of resources kept apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

from .model import UNPLACED, Budget, Model


class Purse:
    """What is left of a budget while activities are placed."""

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self.left = list(budget.limits)

    def first(self, activity: int, start: int) -> int:
        """First period from ``start`` on in which the activity can be paid, -1 if never."""
        amount = self.budget.amounts[activity]
        if amount <= 0:
            return start
        firsts = self.budget.firsts
        for span in range(bisect_right(firsts, start) - 1, len(firsts)):
            # paid now, it is missing in every later span
            if min(self.left[span:]) >= amount:
                return max(start, firsts[span])
        return UNPLACED

    def pay(self, activity: int, start: int) -> None:
        """Take what an activity costs that starts in a period."""
        amount = self.budget.amounts[activity]
        for span in range(bisect_right(self.budget.firsts, start) - 1, len(self.left)):
            self.left[span] -= amount


class Chooser(Protocol):
    """Says which of the modes that differ by a resource kept apart (a crew) an activity takes."""

    def fixed(self, activity: int) -> int:
        """The mode that an activity has to take; -1 for any."""
        ...

    def choose(self, activity: int, start: int, modes: Sequence[int]) -> int:
        """Of the modes that are free from a start on, the one to take; the activity is placed there."""
        ...


def fitting(level: list[int], units: Sequence[int], start: int, before: int) -> int:
    """First start from ``start`` on at which a level holds the units of each period; ``before`` if there is none."""
    first = units[0]
    while start < before:
        if level[start] >= first:
            period = start
            for amount in units:
                if level[period] < amount:
                    break
                period += 1
            else:
                return start
        start += 1
    return before


def take(level: list[int], periods: Sequence[int], units: Sequence[int]) -> None:
    """Take what an activity needs of one resource from its level."""
    for period, amount in zip(periods, units):
        level[period] -= amount


def apart(model: Model) -> frozenset[int]:
    """The resources that modes of an activity choose between, where that is all in which modes differ.

    Each of them is the first need of every mode that needs it, and the modes of one activity need the same of all else.
    """
    chosen: set[int] = set()
    firsts: set[int] = set()
    for modes in model.modes:
        one = modes[0]
        for mode in modes:
            if any(resource in chosen for resource, _ in mode.needs[1:]):
                return frozenset()
            firsts.update(resource for resource, _ in mode.needs[1:])
        if len(modes) < 2:
            continue
        if not all(
            mode.needs and mode.duration == one.duration > 0 and mode.needs[1:] == one.needs[1:] for mode in modes
        ):
            return frozenset()
        chosen.update(mode.needs[0][0] for mode in modes)
    return frozenset() if chosen & firsts else frozenset(chosen)


def past(blocked: tuple[tuple[int, int], ...], start: int, duration: int) -> int:
    """The start, or the first one after the blocked periods that it would touch."""
    for first, last in blocked:
        if start <= last and start + duration > first:
            return last + 1
    return start
