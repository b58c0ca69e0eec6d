"""The days of a plan: which days are worked, and how calendar days and periods answer to each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..case.workdays import WorkCalendar
from ..errors import InputError


@dataclass(frozen=True)
class Axis:
    """The days on which the plan may work, in order; a period is the position of a day."""

    days: tuple[date, ...]

    def __len__(self) -> int:
        return len(self.days)

    def period(self, day: date) -> int:
        """First period on or after a day; the length of the axis when there is none."""
        return bisect_left(self.days, day)

    def day(self, period: int) -> date:
        """The day of a period."""
        return self.days[period]

    def last_day(self, end: int) -> date:
        """The day of the last period before ``end``."""
        return self.days[end - 1]

    def near(self, periods: int, days: int) -> tuple[bool, ...]:
        """By period: whether the day so many periods later is at most so many calendar days away; true past the end."""
        return tuple(
            at + periods >= len(self.days) or (self.days[at + periods] - self.days[at]).days <= days
            for at in range(len(self.days))
        )

    def spans(self, first: date, last: date) -> tuple[int, int] | None:
        """Periods (first, last) within a span of days, None when it holds none."""
        begin, end = self.period(first), bisect_left(self.days, last + timedelta(days=1)) - 1
        return (begin, end) if begin <= end else None


#: a plan over more years is a slip of the pen
MOST_YEARS = 20


def make_axis(
    start: date,
    end: date,
    calendar: WorkCalendar,
    weekends: bool = False,
    blocked: Sequence[tuple[date, date]] = (),
) -> Axis:
    """The days from start to end on which demolition may run.

    Never on a statutory holiday (ACL art. 43), never on a blocked day (examinations, festivals, alerts); on weekends
    only where that is said.

    :raises InputError: ``demolition.no_days``, ``demolition.too_long``
    """
    if (end - start).days > MOST_YEARS * 366:
        raise InputError("demolition.too_long", start=start.isoformat(), end=end.isoformat(), years=MOST_YEARS)
    days = []
    day = start
    while day <= end:
        worked = not calendar.is_statutory(day) if weekends else calendar.is_working(day)
        if worked and not calendar.is_statutory(day) and not any(first <= day <= last for first, last in blocked):
            days.append(day)
        day += timedelta(days=1)
    if not days:
        raise InputError("demolition.no_days", start=start.isoformat(), end=end.isoformat())
    return Axis(tuple(days))
