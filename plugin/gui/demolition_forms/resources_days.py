"""The tab of days on which nothing is demolished: examinations, festivals, alerts; and what holds for all works."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QCheckBox, QLabel, QMenu, QVBoxLayout, QWidget

from ..menu_button import MenuButton
from ..messages import tr
from .resources_crews import span_columns, whole_spans
from .rows import Rows


class DaysTab(QWidget):
    """Blocked spans, beside weekends and statutory holidays."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        note = QLabel(
            tr(
                "Weekends and statutory holidays are kept by themselves, from the holiday calendar of the settings. "
                "Here: examinations, festivals, storm or heat alerts, visits."
            )
        )
        note.setWordWrap(True)
        layout.addWidget(note)
        self.rows = Rows(span_columns(130), hint=tr("No day is blocked yet."))
        self.exam_button = MenuButton()
        self.exam_button.setText(tr("Usual days"))
        self.menu = QMenu(self.exam_button)
        self.exam_button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._offer)
        self.rows.line.insertWidget(2, self.exam_button)
        layout.addWidget(self.rows, 1)
        self.weekends = QCheckBox(tr("Works on rest days too, where all parties agreed (never on statutory holidays)"))
        self.to_firm = QCheckBox(tr("The works are let to a firm (filed 15 days before they begin)"))
        layout.addWidget(self.weekends)
        layout.addWidget(self.to_firm)
        self.rows.changed.connect(self.changed)
        self.weekends.toggled.connect(self.changed)
        self.to_firm.toggled.connect(self.changed)

    def title(self) -> str:
        """Shown name."""
        return tr("Days without work")

    def put(self, values: Mapping[str, Any]) -> None:
        """Show the blocked days of resources."""
        self.rows.put(values.get("blocked") or [])
        self.weekends.setChecked(bool(values.get("weekends", False)))
        self.to_firm.setChecked(bool(values.get("let_to_firm", True)))

    def values(self) -> dict[str, Any]:
        """The blocked days as a resources file has them.

        :raises InputError: ``form.cell``
        """
        spans = whole_spans(self.rows.values())
        made: dict[str, Any] = {"blocked": spans} if spans else {}
        if self.weekends.isChecked():
            made["weekends"] = True
        return {**made, "let_to_firm": self.to_firm.isChecked()}

    def add_usual(self, first: date, last: date, why: str) -> None:
        """A row for days that are blocked every year."""
        self.rows.add({"from": first.isoformat(), "to": last.isoformat(), "note": why})

    def _offer(self) -> None:
        """The usual days of this year and the next."""
        self.menu.clear()
        for year in (date.today().year, date.today().year + 1):
            # the days of the entrance examination are the same all over the country; some provinces go on to the 9th
            exam = date(year, 6, 7), date(year, 6, 9), "高考"
            action = QAction(tr("College entrance examination {year} (7 to 9 June)").format(year=year), self.menu)
            action.triggered.connect(lambda _checked=False, days=exam: self.add_usual(*days))
            self.menu.addAction(action)
