"""A day and how it was reached (为什么是这一天): chosen among others, or the last day of a period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Optional

from .periods import PeriodResult, Reason

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Explained:
    """A day and how it was reached.

    :param day: None where there is no such day (yet); ``code`` then says why
    :param code: message code; its text may name ``{day}``
    :param reasons: how ``day`` was counted
    :param parts: the days that it was chosen from
    :param provisional: a working-day calendar that is not published yet may still move it
    """

    day: Optional[date]
    code: str
    reasons: tuple[Reason, ...]
    parts: tuple[Explained, ...] = ()
    provisional: bool = False


def explained(period: PeriodResult, code: str) -> Explained:
    """A computed period as an explained day, its last one."""
    return Explained(period.last_day, code, period.reasons, (), period.provisional)


def of_party(party: str, day: Explained) -> Explained:
    """The day as one party's, by his uid."""
    return replace(day, reasons=(Reason("explained.of_party", {"party": party}), *day.reasons))


def needed(day: Optional[date], code: str, missing: str) -> Explained:
    """A day that has to be there; without it ``missing`` says why there is none."""
    return Explained(day, missing if day is None else code, ())


def following_day(day: Optional[date], code: str, missing: str) -> Explained:
    """The day after ``day``; without it ``missing`` says why there is none."""
    return Explained(None, missing, ()) if day is None else Explained(day + ONE_DAY, code, ())


def following(last: Explained, code: str) -> Explained:
    """The day after ``last``, which stays its only part; a day that does not exist stays as it is."""
    return last if last.day is None else Explained(last.day + ONE_DAY, code, (), (last,), last.provisional)


def latest(code: str, missing: str, parts: tuple[Explained, ...]) -> Explained:
    """The latest of ``parts``; none, for the reason ``missing``, where one of them does not exist."""
    return _chosen(code, missing, parts, max)


def earliest(code: str, missing: str, parts: tuple[Explained, ...]) -> Explained:
    """The earliest of ``parts``; none, for the reason ``missing``, where one of them does not exist."""
    return _chosen(code, missing, parts, min)


def _chosen(code: str, missing: str, parts: tuple[Explained, ...], choose: Any) -> Explained:
    provisional = any(part.provisional for part in parts)
    if any(part.day is None for part in parts):
        return Explained(None, missing, (), parts, provisional)
    return Explained(choose(days_of(parts)), code, (), parts, provisional)


def days_of(parts: Iterable[Explained]) -> list[date]:
    """The days among ``parts`` that exist."""
    return [part.day for part in parts if part.day is not None]


def day_after_latest(code: str, parts: tuple[Explained, ...]) -> Explained:
    """The day after the latest of ``parts``."""
    last = max(days_of(parts))
    reasons = (Reason("explained.day_after", {"last": last.isoformat(), "day": (last + ONE_DAY).isoformat()}),)
    return Explained(last + ONE_DAY, code, reasons, parts, any(part.provisional for part in parts))
