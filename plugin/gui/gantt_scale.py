"""Days and pixels of a chart over time: where a day stands, which days are written above it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

#: pixels of a line, and of what is written above all lines
ROW, HEAD = 20, 40
#: pixels of a day, at least and at most
LEAST, MOST = 0.4, 48.0
#: from so many pixels of a day on: every day, every week (Monday), every tenth is written
_EACH_DAY, _EACH_WEEK = 18.0, 4.5


@dataclass(frozen=True)
class Tick:
    """A line above the chart at a day. :param strong: a month or year begins."""

    day: date
    text: str
    strong: bool = False


@dataclass(frozen=True)
class Scale:
    """Days from ``first`` on, each so many pixels wide."""

    first: date
    last: date
    day_px: float

    @property
    def width(self) -> float:
        """Of all days."""
        return ((self.last - self.first).days + 1) * self.day_px

    def x(self, day: date) -> float:
        """Left edge of a day."""
        return (day - self.first).days * self.day_px

    def day(self, x: float) -> date:
        """The day at a place."""
        return self.first + timedelta(days=int(x // self.day_px))

    def zoomed(self, factor: float) -> Scale:
        """Wider or narrower days, within what can be read."""
        return Scale(self.first, self.last, min(max(self.day_px * factor, LEAST), MOST))

    def fitted(self, width: float) -> Scale:
        """All days within a width."""
        return Scale(self.first, self.last, min(max(width / ((self.last - self.first).days + 1), LEAST), MOST))

    def months(self) -> list[tuple[date, date]]:
        """First and last day of each month, cut to the days shown."""
        found, day = [], self.first
        while day <= self.last:
            following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
            found.append((day, min(following - timedelta(days=1), self.last)))
            day = following
        return found

    def years(self) -> list[tuple[date, date]]:
        """First and last day of each year, cut to the days shown."""
        numbers = range(self.first.year, self.last.year + 1)
        return [(max(date(year, 1, 1), self.first), min(date(year, 12, 31), self.last)) for year in numbers]

    def ticks(self) -> list[Tick]:
        """The days written in the second line: each, each Monday, or the 11th and 21st of a month."""
        days = [self.first + timedelta(days=number) for number in range((self.last - self.first).days + 1)]
        if self.day_px >= _EACH_DAY:
            return [Tick(day, str(day.day), day.day == 1) for day in days]
        if self.day_px >= _EACH_WEEK:
            return [Tick(day, str(day.day), day.day == 1) for day in days if day.weekday() == 0]
        if self.day_px >= 2.0:
            return [Tick(day, str(day.day)) for day in days if day.day in (11, 21)]
        return []


def scale_of(first: date, last: date, today: date, day_px: float = 6.0) -> Scale:
    """The scale of a plan: whole months, with a few days of air, and today where it lies near."""
    if first - timedelta(days=62) <= today <= last + timedelta(days=62):
        first, last = min(first, today), max(last, today)
    begin = (first - timedelta(days=3)).replace(day=1)
    return Scale(begin, last + timedelta(days=10), day_px)
