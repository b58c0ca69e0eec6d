"""When a step was taken: its legal day, and the time of day where that is known."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from qgis.PyQt.QtCore import QDate, QTime, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QTimeEdit, QWidget

from .messages import tr


class WhenLine(QWidget):
    """Day and time in one line.

    :param timed: True where the step asks for the time of day
    """

    changed = pyqtSignal()

    def __init__(self, today: date, timed: bool) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.date = QDateEdit(QDate(today.year, today.month, today.day))
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.timed = QCheckBox(tr("Time"))
        self.time = QTimeEdit(QTime(9, 30))
        self.time.setDisplayFormat("HH:mm")
        self.time.setEnabled(False)
        self.timed.toggled.connect(self.time.setEnabled)
        box.addWidget(self.date)
        box.addWidget(self.timed)
        box.addWidget(self.time)
        box.addStretch()
        self.timed.setChecked(timed)
        for signal in (self.date.dateChanged, self.timed.toggled, self.time.timeChanged):
            signal.connect(self._told)

    def _told(self, *_: Any) -> None:
        self.changed.emit()

    def day(self) -> date:
        """Legal date."""
        shown = self.date.date()
        return date(shown.year(), shown.month(), shown.day())

    def clock(self) -> time | None:
        """Time of day, None where only the day is known."""
        shown = self.time.time()
        return time(shown.hour(), shown.minute()) if self.timed.isChecked() else None

    def put(self, day: str, clock: str) -> None:
        """Fill it as a draft kept it: ``2026-04-20`` and ``09:30``, or what is no day and no time."""
        shown = QDate.fromString(day, "yyyy-MM-dd")
        if shown.isValid():
            self.date.setDate(shown)
        time_of_day = QTime.fromString(clock[:5], "HH:mm")
        self.timed.setChecked(time_of_day.isValid())
        if time_of_day.isValid():
            self.time.setTime(time_of_day)
