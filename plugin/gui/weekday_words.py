"""Days of the week in words."""

from __future__ import annotations

from collections.abc import Iterable

from .lists import listed
from .messages import tr


def weekday_word(day: str) -> str:
    """A day of the week, ``mon`` to ``sun``."""
    return {
        "mon": tr("Mon"),
        "tue": tr("Tue"),
        "wed": tr("Wed"),
        "thu": tr("Thu"),
        "fri": tr("Fri"),
        "sat": tr("Sat"),
        "sun": tr("Sun"),
    }.get(day, day)


def weekdays_text(days: Iterable[str]) -> str:
    """Several of them in one line."""
    return listed(weekday_word(day) for day in days)
