"""The dialog that moves sites to a day: a calendar with the free days of the first site, and why others are not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from qgis.PyQt.QtGui import QBrush, QColor, QTextCharFormat
from qgis.PyQt.QtWidgets import QCalendarWidget, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from .days import qdate
from .messages import tr
from .planning_words import binds_text

_FREE = QColor("#2e9e5b")


class MoveDialog(QDialog):
    """Which day.

    :param answers: what each working day of the plan means for the site
    :param count: how many sites are moved, one after another
    """

    def __init__(self, name: str, answers: Sequence[Any], here: date | None, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Move to a day"))
        self._answers: Mapping[date, Any] = {one.day: one for one in answers}
        head = tr("First day on the site {name}").format(name=name)
        if count > 1:
            head = tr("First day on the site {name}, and of {count} more").format(name=name, count=count - 1)
        label = QLabel(head)
        label.setWordWrap(True)
        self.calendar = QCalendarWidget()
        self.calendar.setGridVisible(True)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        days = sorted(self._answers)
        if days:
            self.calendar.setDateRange(qdate(days[0]), qdate(days[-1]))
        for day in days:
            self.calendar.setDateTextFormat(qdate(day), self._format(day, here))
        free = [day for day in days if not self._answers[day].reasons]
        first = here if here is not None else (free[0] if free else None)
        if first is not None:
            self.calendar.setSelectedDate(qdate(first))
        self.calendar.selectionChanged.connect(self._chosen)
        self.calendar.activated.connect(lambda _day: self._take())
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.button(kinds.Ok).setText(tr("Move and lock"))
        self.buttons.button(kinds.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.calendar)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)
        self._chosen()

    @property
    def day(self) -> date:
        """The chosen day."""
        found: date = self.calendar.selectedDate().toPyDate()
        return found

    def _format(self, day: date, here: date | None) -> QTextCharFormat:
        made = QTextCharFormat()
        if not self._answers[day].reasons:
            made.setBackground(QBrush(_FREE))
            made.setForeground(QBrush(QColor("white")))
        if day == here:
            made.setFontWeight(75)
            made.setFontUnderline(True)
        return made

    def _chosen(self) -> None:
        found = self._answers.get(self.day)
        if found is None:
            self.told.setText(tr("No day on which this plan works: weekend, holiday or blocked."))
        elif found.reasons:
            self.told.setText(tr("It cannot begin: {why}").format(why=binds_text(found.reasons)))
        else:
            self.told.setText(tr("It may begin, with {crew}").format(crew=found.crew))
        self._button().setEnabled(found is not None and not found.reasons)

    def _button(self) -> Any:
        return self.buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _take(self) -> None:
        if self._button().isEnabled():
            self.accept()
