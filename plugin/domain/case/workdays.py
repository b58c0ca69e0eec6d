"""Working days (工作日) of the State Council's calendar: weekdays less announced rest days, plus make-up days (调休).

The table comes in as values. A year whose notice is not in it is computed from what the law itself fixes and is
provisional: the bridged and make-up days of that year are not known yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from ..errors import InputError

#: (month, day) that are holidays in every year (全国年节及纪念日放假办法 art. 2, as in force since 2025)
FIXED_STATUTORY = frozenset({(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)})
#: first day of December that the notice of the next year may still change
DECEMBER_OPEN_FROM = 25
_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True)
class WorkCalendar:
    """Which days are worked.

    :param off_days: announced rest days, weekends inside a break included
    :param makeup_days: weekend days that are worked in exchange (调休上班)
    :param published: years whose notice is in the table
    :param statutory: holidays by law (法定节假日), on which nothing may be enforced (ACL art. 43). A published year
        without any entry here treats all its announced rest days so.
    """

    off_days: frozenset[date]
    makeup_days: frozenset[date]
    published: frozenset[int]
    statutory: frozenset[date]
    _listed: frozenset[int] = field(init=False, repr=False, compare=False, default=frozenset())

    def __post_init__(self) -> None:
        object.__setattr__(self, "_listed", frozenset(day.year for day in self.statutory))

    def is_working(self, day: date) -> bool:
        """True on a working day; in a provisional year by weekday and the holidays that the law fixes."""
        if day in self.makeup_days:
            return True
        if day in self.off_days or day.weekday() >= _SATURDAY:
            return False
        return day.year in self.published or not self.is_statutory(day)

    def provisional(self, day: date) -> bool:
        """True where a notice that is not in the table may still change the day.

        That is every day of a year that is not published, and the last week of December before such a year: the
        notice of the new year arranges the days around 1 January (29 December 2018 was worked for 2019).
        """
        if day.year not in self.published:
            return True
        return day.month == 12 and day.day >= DECEMBER_OPEN_FROM and day.year + 1 not in self.published

    def is_statutory(self, day: date) -> bool:
        """True on a statutory holiday; where a published year lists none, on each of its announced rest days."""
        if day in self.statutory:
            return True
        if day.year not in self.published:
            return (day.month, day.day) in FIXED_STATUTORY
        return day.year not in self._listed and day in self.off_days

    def next_working(self, day: date) -> date:
        """The day itself if it is worked, else the first working day after it."""
        while not self.is_working(day):
            day += _DAY
        return day

    def add_working(self, day: date, n: int) -> date:
        """The ``n``-th working day after ``day``, which is not counted itself; ``day`` for 0.

        :raises InputError: ``period.bad_length`` for a negative number
        """
        if n < 0:
            raise InputError("period.bad_length", length=n)
        while n:
            day += _DAY
            if self.is_working(day):
                n -= 1
        return day


def parse_calendar(data: object, source: str = "calendar_cn") -> WorkCalendar:
    """A calendar from the mapping of the table.

    :param data: ``years`` maps a year to ``off_days`` and ``makeup_workdays``; ``statutory_dates`` maps a year to its
        holidays by law. A year under ``years`` counts as published.
    :raises InputError: ``calendar.invalid`` with every fault
    """
    faults: list[str] = []
    years = data.get("years") if isinstance(data, Mapping) else None
    if not isinstance(data, Mapping) or not isinstance(years, Mapping):
        raise InputError("calendar.invalid", source=source, faults="no mapping 'years'")
    off: set[date] = set()
    makeup: set[date] = set()
    statutory: set[date] = set()
    published: set[int] = set()
    for name, content in years.items():
        if not isinstance(content, Mapping):
            faults.append(f"years {name}: no mapping")
            continue
        try:
            published.add(int(name))
        except (TypeError, ValueError):
            faults.append(f"years {name}: no year")
        off.update(_days(content.get("off_days"), f"years {name}, off_days", faults))
        makeup.update(_days(content.get("makeup_workdays"), f"years {name}, makeup_workdays", faults))
    listed = data.get("statutory_dates") or {}
    if isinstance(listed, Mapping):
        for name, rows in listed.items():
            statutory.update(_days(rows, f"statutory_dates {name}", faults))
    else:
        faults.append("statutory_dates: no mapping")
    faults.extend(f"{day.isoformat()}: both off and worked" for day in sorted((off | statutory) & makeup))
    if faults:
        raise InputError("calendar.invalid", source=source, faults="; ".join(faults))
    return WorkCalendar(frozenset(off), frozenset(makeup), frozenset(published), frozenset(statutory))


def _days(rows: object, place: str, faults: list[str]) -> Iterable[date]:
    if rows is None:
        return []
    if not isinstance(rows, (list, tuple)):
        faults.append(f"{place}: no list")
        return []
    found: list[date] = []
    for row in rows:
        try:
            found.append(_day(row))
        except ValueError:
            faults.append(f"{place}: {row!r} is no day")
    return found


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


OFF, WORK, STATUTORY = "off", "work", "statutory"
KINDS = (OFF, WORK, STATUTORY)


def overlaid(calendar: WorkCalendar, table: Mapping[date, str]) -> WorkCalendar:
    """The calendar with an office's own table on top, day by day.

    :param table: day to ``off``, ``work`` or ``statutory``. A year becomes published when its notice is all there
        (see :func:`is_whole_year`, and no holiday that the law fixes is missing); single days of it count, but
        the year stays provisional.
    """
    off = set(calendar.off_days) | {day for day, kind in table.items() if kind in (OFF, STATUTORY)}
    worked = {day for day, kind in table.items() if kind == WORK}
    makeup = (calendar.makeup_days | worked) - {day for day, kind in table.items() if kind != WORK}
    statutory = calendar.statutory | {day for day, kind in table.items() if kind == STATUTORY}
    off -= worked
    published = set(calendar.published)
    published.update(
        year
        for year in {day.year for day in table}
        if is_whole_year(year, off) and off.issuperset(day for day in statutory if day.year == year)
    )
    return WorkCalendar(frozenset(off), frozenset(makeup), frozenset(published), frozenset(statutory - worked))


def is_whole_year(year: int, off_days: Iterable[date]) -> bool:
    """True if the rest days of a year hold all seven holidays, so that no part of its notice is missing.

    Spring Festival and the two lunar holidays are looked for where the lunar calendar lets them fall.
    """
    days = {day for day in off_days if day.year == year}
    seasons = (
        ((1, 1), (1, 1)),
        ((1, 21), (2, 23)),
        ((4, 3), (4, 7)),
        ((5, 1), (5, 1)),
        ((5, 27), (6, 27)),
        ((9, 7), (10, 9)),
        ((10, 1), (10, 1)),
    )
    return all(any(first <= (day.month, day.day) <= last for day in days) for first, last in seasons)
