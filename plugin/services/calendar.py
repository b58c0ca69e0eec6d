"""The working-day calendar that an office reckons with: bundled table, library, and its own imported table on top."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from ..domain.case.workdays import (
    FIXED_STATUTORY,
    KINDS,
    OFF,
    STATUTORY,
    WORK,
    WorkCalendar,
    is_whole_year,
    overlaid,
    parse_calendar,
)
from ..domain.errors import InputError
from .catalogues import load, parse

#: key of the setting that holds the office's own table: ISO day to off, work or statutory
TABLE = "calendar.table"
#: no break is longer; a slip in the year of its last day would fill years with rest days
_LONGEST_BREAK = 31
#: since this year the holidays of FIXED_STATUTORY are law (全国年节及纪念日放假办法 of 2024-11-10)
_LAW_OF_2025 = 2025
# YAML reads a bare ``off`` as False
_WORDS = {
    OFF: ("off", "false", "休", "放假", "休息", "休息日", "公休"),
    WORK: ("work", "班", "上班", "调休上班", "工作日"),
    STATUTORY: ("statutory", "法定", "法定节假日", "法定假日"),
}


def calendar_of(session: Any = None) -> WorkCalendar:
    """The calendar of a workspace; without one, that of the product.

    The library chinesecalendar counts before the bundled table where it is installed and knows the year; the table
    that the office imported (setting ``calendar.table``) counts before both.

    :param session: open reader or unit of work, or None"""
    base = product_calendar()
    table = session.settings.get(TABLE, None) if session is not None else None
    if not table:
        return base
    return _overlaid(base, tuple(sorted((str(day), str(kind)) for day, kind in table.items())))


def product_calendar() -> WorkCalendar:
    """The bundled table, with the years of the library chinesecalendar in its place where that is installed."""
    return _product(load("calendar_cn").text)


def bundled_calendar() -> WorkCalendar:
    """The table that comes with the product, for itself."""
    return _bundled(load("calendar_cn").text)


def take_table(unit: Any, rows: Iterable[tuple[date, date, str, Mapping[str, Any]]]) -> WorkCalendar:
    """Put days over the office's own table and keep it; the calendar as it is then.

    :param unit: open unit of work
    :param rows: first day, last day, kind (off, work, statutory, or their Chinese words) and the place in the file
    :raises InputError: ``calendar.bad_kind``, ``calendar.too_long``, ``calendar.holiday_worked``
    """
    table = dict(unit.settings.get(TABLE, None) or {})
    for first, last, word, place in rows:
        kind = next((kind for kind, words in _WORDS.items() if word.strip().lower() in words), "")
        if not kind:
            raise InputError("calendar.bad_kind", **place, value=word, known=", ".join(KINDS))
        if not 0 <= (last - first).days < _LONGEST_BREAK:
            raise InputError("calendar.too_long", **place, first=first.isoformat(), last=last.isoformat())
        for day in (first + timedelta(days=n) for n in range((last - first).days + 1)):
            if kind == WORK and _holiday_by_law(day):
                raise InputError("calendar.holiday_worked", **place, day=day.isoformat())
            table[day.isoformat()] = kind
    unit.settings.put(TABLE, table)
    return calendar_of(unit)


def _holiday_by_law(day: date) -> bool:
    fixed = day.year >= _LAW_OF_2025 and (day.month, day.day) in FIXED_STATUTORY
    return fixed or day in bundled_calendar().statutory


@lru_cache(maxsize=2)
def _bundled(text: str) -> WorkCalendar:
    return parse_calendar(parse("calendar_cn", text).data, "calendar_cn.yaml")


@lru_cache(maxsize=2)
def _product(text: str) -> WorkCalendar:
    bundled = _bundled(text)
    try:
        from chinese_calendar import constants
    except ImportError:
        return bundled
    return with_years(bundled, frozenset(constants.holidays), frozenset(constants.workdays))


def with_years(calendar: WorkCalendar, off_days: frozenset[date], makeup_days: frozenset[date]) -> WorkCalendar:
    """The calendar with the whole years of another table in the place of its own.

    :param off_days: announced rest days of that table; a year of which a holiday is missing is left out
    """
    years = {year for year in {day.year for day in off_days} if is_whole_year(year, off_days)}
    return WorkCalendar(
        frozenset(day for day in calendar.off_days if day.year not in years)
        | frozenset(day for day in off_days if day.year in years),
        frozenset(day for day in calendar.makeup_days if day.year not in years)
        | frozenset(day for day in makeup_days if day.year in years),
        calendar.published | years,
        calendar.statutory,
    )


@lru_cache(maxsize=8)
def _overlaid(base: WorkCalendar, table: tuple[tuple[str, str], ...]) -> WorkCalendar:
    return overlaid(base, {date.fromisoformat(day): kind for day, kind in table})
