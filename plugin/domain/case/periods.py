"""Periods (期限): how long from when, and why the last day is that day.

The start day is not counted (民事诉讼法 art. 85). Months and years end on the corresponding day of the last month,
without one on its last day (民法典 art. 202). Excluded and suspended days are not counted. Periods of the party whose
last day is a rest day end on the next working day (民事诉讼法 art. 85); the agency's own do not.
"""

from __future__ import annotations

import calendar as gregorian
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Union

from ..errors import InputError
from .procedure import Procedure
from .workdays import WorkCalendar

UNITS = ("calendar_day", "working_day", "month", "year", "hour")
#: no period of the procedure is longer than the twenty years of real estate (ARL art. 21, ALLI art. 65)
LONGEST_DAYS = 36_600
_DAY = timedelta(days=1)
_CITATION = re.compile(r"[A-Z]{2,}[\d-]* (art\.|item )[\d(),\- ]*\d\)?|[^\x00-\x7f]+〔\d+〕\d+号")
_HOURS_OF_A_DAY = 24
_COUNTED = {
    "calendar_day": "period.calendar_days",
    "working_day": "period.working_days",
    "month": "period.months",
    "year": "period.years",
    "hour": "period.hours",
}
_EXTENDED = {
    "calendar_day": "period.extended_calendar_days",
    "working_day": "period.extended_working_days",
    "month": "period.extended_months",
    "year": "period.extended_years",
    "hour": "period.extended_hours",
}


@dataclass(frozen=True)
class Interval:
    """Days that do not count, both ends included, e.g. an appraisal (鉴定期间)."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InputError("period.bad_interval", first=self.first.isoformat(), last=self.last.isoformat())

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Reason:
    """One line of the answer to "why this day": a message code with its parameters (texts and numbers)."""

    code: str
    params: Mapping[str, Union[str, int]]


@dataclass(frozen=True)
class PeriodResult:
    """A period that was computed.

    :param last_day: the period ends with the end of this day
    :param next_day: first day on which the next step is lawful
    :param raw_last_day: last day before it rolled over rest days
    :param provisional: True where a calendar that is not published yet may still move the day
    """

    start: date
    last_day: date
    next_day: date
    raw_last_day: date
    provisional: bool
    reasons: tuple[Reason, ...]


def compute(
    start: date,
    length: int,
    unit: str,
    calendar: WorkCalendar,
    roll: bool = False,
    excluded: Sequence[Interval] = (),
    extension: int = 0,
    rule: str = "",
    basis: str = "",
) -> PeriodResult:
    """The last day of a period and why.

    :param start: day of the event, not counted itself
    :param length: in units; 0 ends on the start day
    :param unit: ``calendar_day``, ``working_day``, ``month``, ``year`` or ``hour`` (of hours only the day is known:
        24 hours end on the next day, fewer on the same one)
    :param roll: the period is the party's: a last day that is a rest day moves to the next working day
    :param excluded: days that do not count; intervals may overlap. One still open is given with today as its last day.
    :param extension: further length in the same unit, where it was granted
    :param rule: id of the rule, for the explanation
    :param basis: its article, for the explanation
    :raises InputError: ``period.bad_length``, ``period.unknown_unit``
    """
    if unit not in UNITS:
        raise InputError("period.unknown_unit", unit=unit, known=", ".join(UNITS))
    if length < 0 or extension < 0 or _roughly(length + extension, unit) > LONGEST_DAYS:
        raise InputError("period.bad_length", length=length if length < 0 else length + extension)
    reasons = [Reason(_COUNTED[unit], {"length": length, "start": start.isoformat()})]
    if rule:
        reasons.append(Reason("period.rule", {"rule": rule, "article": basis or "-"}))
    elif basis:
        reasons.append(Reason("period.article", {"article": basis}))
    if extension:
        reasons.append(Reason(_EXTENDED[unit], {"length": extension}))
    if unit == "working_day":
        raw, why, open_days = _working(start, length + extension, calendar, excluded)
    else:
        raw, why = _by_calendar(start, length + extension, unit, excluded)
        open_days = []
    reasons.extend(why)
    last = raw
    if roll:
        last = calendar.next_working(raw)
        open_days = [*open_days, *(day for day in _span(raw, last) if calendar.provisional(day))]
        if last != raw:
            reasons.append(
                Reason("period.rolled", {"raw": raw.isoformat(), "day": last.isoformat(), "article": "CPL art.85"})
            )
    if open_days:
        reasons.append(provisional_reason(open_days, calendar))
    return PeriodResult(start, last, last + _DAY, raw, bool(open_days), tuple(reasons))


def compute_rule(
    procedure: Procedure,
    rule_id: str,
    start: date,
    calendar: WorkCalendar,
    excluded: Sequence[Interval] = (),
    extended: bool = False,
) -> PeriodResult:
    """As :func:`compute`, by a rule of the procedure: its length, unit, roll and article.

    :param extended: the extension that the rule allows was granted
    :raises InputError: ``period.unknown_rule``, ``period.no_length`` where the law gives no number,
        ``period.not_extendable``
    """
    rule = procedure.deadlines.get(rule_id)
    if rule is None:
        raise unknown_rule(procedure, rule_id)
    if rule.length is None:
        raise InputError("period.no_length", rule=rule.id, name=rule.name, article=cited(rule.basis))
    if extended and not rule.extension:
        raise InputError("period.not_extendable", rule=rule.id, name=rule.name, article=cited(rule.basis))
    return compute(
        start,
        rule.length,
        rule.unit,
        calendar,
        roll=rule.roll,
        excluded=excluded,
        extension=rule.extension if extended else 0,
        rule=f"{rule.id} {rule.name}",
        basis=cited(rule.basis),
    )


def unknown_rule(procedure: Procedure, asked: str) -> InputError:
    """The refusal of a rule that is not there, with those that are."""
    known = ", ".join(f"{rule.id} {rule.name}" for rule in procedure.deadlines.values())
    return InputError("period.unknown_rule", rule=asked, known=known)


@lru_cache(maxsize=256)
def cited(basis: str) -> str:
    """The articles of a rule's basis without what the catalogue explains beside them."""
    found = []
    for part in basis.split(";"):
        match = _CITATION.match(part.strip())
        if match:
            found.append(match.group().rstrip(" ,"))
    return "; ".join(found)


def provisional_reason(days: Iterable[date], calendar: WorkCalendar) -> Reason:
    """Names the years whose notice is missing; ``days`` are provisional in ``calendar``."""
    years = {day.year if day.year not in calendar.published else day.year + 1 for day in days}
    return Reason("period.provisional", {"years": ", ".join(str(year) for year in sorted(years))})


def spelled(days: Iterable[date]) -> str:
    """Days as text, neighbours joined: ``2026-02-15/2026-02-23, 2026-02-28``."""
    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and day - runs[-1][1] == _DAY:
            runs[-1][1] = day
        else:
            runs.append([day, day])
    return ", ".join(
        first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}" for first, last in runs
    )


def _working(
    start: date, length: int, calendar: WorkCalendar, excluded: Sequence[Interval]
) -> tuple[date, list[Reason], list[date]]:
    """Last day of working days, what was passed over, and the days that a missing notice may change."""
    day, left = start, length
    rest: list[date] = []
    made_up: list[date] = []
    out: list[date] = []
    while left:
        day += _DAY
        if not calendar.is_working(day):
            rest.append(day)
        elif any(day in interval for interval in excluded):
            out.append(day)
        else:
            left -= 1
            if day in calendar.makeup_days:
                made_up.append(day)
    reasons = []
    if rest:
        reasons.append(Reason("period.rest_days", {"count": len(rest), "days": spelled(rest)}))
    if made_up:
        reasons.append(Reason("period.makeup_days", {"count": len(made_up), "days": spelled(made_up)}))
    if out:
        reasons.append(Reason("period.excluded", {"count": len(out), "days": spelled(out)}))
    return day, reasons, [each for each in _span(start + _DAY, day) if calendar.provisional(each)]


def _by_calendar(start: date, length: int, unit: str, excluded: Sequence[Interval]) -> tuple[date, list[Reason]]:
    """Last day by the calendar, pushed on by each excluded day that falls into the period."""
    reasons = []
    if unit in ("month", "year"):
        end = _add_months(start, length * (12 if unit == "year" else 1))
        if end.day != start.day:
            reasons.append(Reason("period.month_end", {"day": end.isoformat(), "article": "CC art.202"}))
    else:
        end = start + timedelta(days=length if unit == "calendar_day" else length // _HOURS_OF_A_DAY)
    out = {day for day in _all_days(excluded) if start < day <= end}
    pushed = len(out)
    while pushed:
        end += _DAY
        if any(end in interval for interval in excluded):
            out.add(end)
        else:
            pushed -= 1
    if out:
        reasons.append(Reason("period.excluded", {"count": len(out), "days": spelled(out)}))
    return end, reasons


def _add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, gregorian.monthrange(year, month + 1)[1]))


def _span(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def _all_days(intervals: Sequence[Interval]) -> Iterable[date]:
    return (day for interval in intervals for day in _span(interval.first, interval.last))


def _roughly(length: int, unit: str) -> int:
    return length * {"year": 366, "month": 31, "hour": 1}.get(unit, 1)
