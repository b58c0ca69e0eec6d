"""The tab of money and targets: what comes when, and what is to be demolished until when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QInputDialog, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from ...domain.errors import InputError
from ..desk import Desk
from ..messages import tr
from . import figures
from .rows import DAY, NUMBER, Column, Rows


class MoneyTab(QWidget):
    """The budget by the day on which it comes, and the targets of the years, whole and by town."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.money = Rows(
            [
                Column("from", tr("Comes on"), DAY, 120),
                Column("yuan", tr("Yuan"), NUMBER, 150),
                Column("note", tr("Paid from")),
            ],
            hint=tr("No limit: money does not bind the plan."),
        )
        self.sum = QLabel()
        self.money.line.insertWidget(3, self.sum)
        left = _box(tr("Budget"), self.money)
        self.targets = Rows(
            [
                Column("by", tr("Until"), DAY, 120),
                Column("m2", tr("Floor area (m²)"), NUMBER, 150, tr("From 1 January of that year to that day")),
                Column("town", tr("Town (code)"), width=130, tip=tr("Empty: the whole county")),
                Column("note", tr("Note")),
            ],
            hint=tr("No target yet."),
        )
        self.months_button = QPushButton(tr("Spread over months"))
        self.months_button.setToolTip(tr("The chosen target in equal shares to the end of each month"))
        self.yearly_button = QPushButton(tr("From the yearly tasks…"))
        for at, (button, slot) in enumerate(
            ((self.months_button, self.spread), (self.yearly_button, self.take_yearly)), 2
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, job=slot: self._told(job))
            self.targets.line.insertWidget(at, button)
        self.hint = QLabel(
            tr(
                "Money that is not spent is carried over; without a row there is no limit. A target's area counts "
                "from 1 January of its year to its day; a plan takes what lies within it, less what was recorded as "
                "demolished since then."
            )
        )
        self.hint.setWordWrap(True)
        right = _box(tr("Targets of the years"), self.targets, self.hint)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setSizes([160, 240])
        layout = QVBoxLayout(self)
        layout.addWidget(split)
        self.money.changed.connect(self._money_changed)
        self.targets.changed.connect(self.changed)

    def title(self) -> str:
        """Shown name."""
        return tr("Budget and targets")

    def put(self, values: Mapping[str, Any]) -> None:
        """Show money and targets of resources."""
        self.money.put(values.get("money") or [])
        self.targets.put(values.get("targets") or [])
        self._show_sum()

    def values(self) -> dict[str, Any]:
        """Money and targets as a resources file has them.

        :raises InputError: ``form.cell``
        """
        money, targets = self.money.values(), self.targets.values()
        return {**({"money": money} if money else {}), **({"targets": targets} if targets else {})}

    def spread(self) -> None:
        """Put the months before the chosen target.

        :raises InputError: ``form.no_target``
        """
        from ...services.demolition_resources import by_month

        row = self.targets.table.currentRow()
        rows = self.targets.values()
        if not 0 <= row < len(rows) or not rows[row].get("by") or not rows[row].get("m2"):
            raise InputError("form.no_target")
        chosen = rows[row]
        day, town = date.fromisoformat(chosen["by"]), chosen.get("town")
        same_year = {
            one["by"] for one in rows if one.get("town") == town and str(one.get("by") or "")[:4] == f"{day.year}"
        }
        made = [
            {**chosen, "by": month.isoformat(), "m2": m2}
            for month, m2 in by_month(day, float(chosen["m2"]))
            if month != day and month.isoformat() not in same_year
        ]
        self.targets.put([*rows[:row], *made, *rows[row:]])
        self.changed.emit()

    def take_yearly(self) -> None:
        """Take the yearly tasks of a year over; targets of that year to its last day are replaced."""
        from ...services.demolition_resources import yearly_targets

        this = self.desk.today().year
        year, good = QInputDialog.getInt(self, tr("Yearly tasks"), tr("Year"), this, 1990, 2100)
        if not good:
            return
        with self.desk.reader() as session:
            found = yearly_targets(session, year)
        days = {row["by"] for row in found}
        self.targets.put([*(row for row in self.targets.values() if row.get("by") not in days), *found])
        self.changed.emit()

    def _told(self, job: Any) -> None:
        with self.desk.told():
            job()

    def _money_changed(self) -> None:
        self._show_sum()
        self.changed.emit()

    def _show_sum(self) -> None:
        try:
            whole = sum(float(row.get("yuan") or 0.0) for row in self.money.values())
        except InputError:
            self.sum.setText("–")
            return
        self.sum.setText(tr("Together {yuan} yuan").format(yuan=figures.shown(whole, 2)) if whole else "")


def _box(title: str, *widgets: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    layout = QVBoxLayout(box)
    for at, widget in enumerate(widgets):
        layout.addWidget(widget, 0 if at else 1)
    return box
