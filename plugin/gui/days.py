"""Days between Python and Qt."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtWidgets import QDateEdit

from ..domain.local_time import CHINA


def qdate(day: date) -> QDate:
    """A day as Qt takes it."""
    return QDate(day.year, day.month, day.day)


def moment(day: date) -> QDateTime:
    """The beginning of a day."""
    return QDateTime(qdate(day), QTime(0, 0))


def clock_text(instant: datetime) -> str:
    """An instant by the law's clock, the same in every window."""
    return instant.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")


def day_edit(day: date) -> QDateEdit:
    """A field for a day, with a calendar to choose from."""
    edit = QDateEdit(qdate(day))
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("yyyy-MM-dd")
    return edit


def day_in(edit: Any) -> date:
    """The day that a field shows."""
    found: date = edit.date().toPyDate()
    return found
