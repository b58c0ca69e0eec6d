"""Days of the week to tick: those on which a crew or a team rests."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ...domain.demolition.resources import WEEKDAYS
from ..weekday_words import weekday_word


class WeekDays(QWidget):
    """Seven boxes from Monday to Sunday."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.boxes = {day: QCheckBox(weekday_word(day)) for day in WEEKDAYS}
        for box in self.boxes.values():
            line.addWidget(box)
            box.toggled.connect(lambda _on: self.changed.emit())
        line.addStretch()

    def put(self, days: Collection[str]) -> None:
        """Tick the days, ``mon`` to ``sun``; nothing is told of it."""
        quiet = self.blockSignals(True)
        for day, box in self.boxes.items():
            box.setChecked(day in days)
        self.blockSignals(quiet)

    def value(self) -> list[str]:
        """The days that are ticked, Monday first."""
        return [day for day, box in self.boxes.items() if box.isChecked()]
