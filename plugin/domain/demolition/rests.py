"""Weekly rest days as calendars of the model: on which periods what needs some resources stands still."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from .axis import Axis


class Rests:
    """The calendars of one problem.

    :ivar days: by resource that rests on days of the week of which the axis has some, those days, 0 for Monday
    :ivar pauses: by the resources that rest, the calendar of what needs them all
    :ivar calendars: by calendar and period, whether it rests
    """

    def __init__(self, axis: Axis) -> None:
        self.axis = axis
        self.days: dict[str, frozenset[int]] = {}
        self.pauses: dict[frozenset[str], int] = {}
        self.calendars: list[tuple[bool, ...]] = []

    def resting(self, name: str, days: frozenset[int]) -> list[int]:
        """Take note of the rest days of a resource: the periods on which it rests."""
        found = [period for period, day in enumerate(self.axis.days) if day.weekday() in days] if days else []
        if found:
            self.days[name] = days
        return found

    def pause(self, names: Iterable[str]) -> int:
        """The calendar of what needs some resources; -1 where none of them rests."""
        resting = frozenset(names) & set(self.days)
        if not resting:
            return -1
        if resting not in self.pauses:
            days = frozenset[int]().union(*(self.days[name] for name in resting))
            self.pauses[resting] = self._add(day.weekday() in days for day in self.axis.days)
        return self.pauses[resting]

    def only(self, periods: Collection[int]) -> int:
        """A calendar of what is worked on these periods and on no others."""
        return self._add(period not in periods for period in range(len(self.axis)))

    def _add(self, rests: Iterable[bool]) -> int:
        self.calendars.append(tuple(rests))
        return len(self.calendars) - 1

    def open(self, pause: int) -> Sequence[int]:
        """The periods that are no rest days of a calendar."""
        if pause < 0:
            return range(len(self.axis))
        return [period for period, rests in enumerate(self.calendars[pause]) if not rests]

    def worked(self, pause: int, start: int, duration: int) -> Collection[int]:
        """The periods in which something is worked that begins in one; none where that is a rest day."""
        if pause < 0:
            return range(start, start + duration)
        periods = [period for period in self.open(pause) if period >= start]
        return frozenset(periods[:duration] if periods[:1] == [start] else ())
