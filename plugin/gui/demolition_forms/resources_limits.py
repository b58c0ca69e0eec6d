"""The tab of machines and teams: how many there are, and the days on which there is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QSplitter, QVBoxLayout, QWidget

from ...domain.errors import InputError
from ...services.demolition_resources import COUNTS, OFF, TIP
from ..messages import tr
from ..settings.page import cell, table
from . import figures
from .resources_crews import span_columns, whole_spans
from .rows import Rows
from .weekdays import WeekDays
from .words import limit_meaning, limit_word

_NAMES = (*COUNTS[:3], TIP, *COUNTS[3:])
_OFF_OF: Mapping[str, str] = {limit: name for name, limit in OFF.items()}
_FIGURE = 1


class LimitsTab(QWidget):
    """One row for each resource that is counted; an empty figure is no limit."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._off: dict[str, list[dict[str, Any]]] = {}
        self._rests: dict[str, list[str]] = {}
        self._shown = ""
        self._quiet = False
        self.table = table([tr("Resource"), tr("How many"), tr("What it counts")], stretch=2, editable=True)
        self.table.setRowCount(len(_NAMES))
        for row, name in enumerate(_NAMES):
            self.table.setItem(row, 0, cell(limit_word(name), name))
            self.table.setItem(row, _FIGURE, cell("", editable=True, right=True))
            self.table.setItem(row, 2, cell(limit_meaning(name)))
        self.box = QGroupBox()
        inside = QVBoxLayout(self.box)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        inside.addWidget(self.hint)
        self.rests = WeekDays()
        inside.addWidget(QLabel(tr("Rests every week on")))
        inside.addWidget(self.rests)
        self.off = Rows(span_columns())
        inside.addWidget(self.off, 1)
        split = QSplitter()
        split.addWidget(self.table)
        split.addWidget(self.box)
        split.setChildrenCollapsible(False)
        split.setSizes([470, 410])
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        note = QLabel(tr("An empty figure is no limit. 0 means that there is none at all."))
        layout.addWidget(note)
        self.table.itemChanged.connect(self._figure_changed)
        self.table.currentCellChanged.connect(lambda row, *_: self._show_row(row))
        self.off.changed.connect(self._off_changed)
        self.rests.changed.connect(self._rests_changed)
        self.table.setCurrentCell(0, _FIGURE)

    def title(self) -> str:
        """Shown name."""
        return tr("Machines and teams")

    def put(self, values: Mapping[str, Any]) -> None:
        """Show the limits of resources."""
        self._off = {name: [dict(row) for row in rows] for name, rows in (values.get("off") or {}).items()}
        self._rests = {name: list(days) for name, days in (values.get("rests") or {}).items()}
        self._quiet = True
        for row, name in enumerate(_NAMES):
            self.table.item(row, _FIGURE).setText(figures.shown(values.get(name), 2))
        self._quiet = False
        self._shown = ""
        self._show_row(self.table.currentRow())

    def values(self) -> dict[str, Any]:
        """The limits and days off as a resources file has them.

        :raises InputError: ``form.cell``
        """
        if self._shown:
            self._off[self._shown] = self.off.values()
        made: dict[str, Any] = {}
        for row, name in enumerate(_NAMES):
            text = self.table.item(row, _FIGURE).text()
            try:
                value = figures.read(text)
                if value is not None and (value < 0 or (name != TIP and value != int(value))):
                    raise InputError("form.number", value=text)
            except InputError as error:
                self.table.setCurrentCell(row, _FIGURE)
                why = error.code, dict(error.params)
                raise InputError("form.cell", row=row + 1, column=limit_word(name), why=why) from error
            if value is not None:
                made[name] = value if name == TIP else int(value)
        off = {name: whole_spans(rows) for name, rows in self._off.items() if rows}
        rests = {name: days for name, days in self._rests.items() if days}
        return {**made, **({"off": off} if off else {}), **({"rests": rests} if rests else {})}

    def choose(self, name: str) -> None:
        """Show the days off of a resource."""
        self.table.setCurrentCell(_NAMES.index(name), _FIGURE)

    # Inside.

    def _show_row(self, row: int) -> None:
        name = _OFF_OF.get(_NAMES[row], "") if row >= 0 else ""
        if self._shown and self._shown != name and not self._keep_shown():
            return
        self._shown = name
        self.box.setTitle(limit_word(_NAMES[row]) if row >= 0 else "")
        self.off.setEnabled(bool(name))
        self.rests.setEnabled(bool(name))
        self.rests.put(self._rests.get(name, ()))
        self.hint.setText(
            tr("Days on which there is none; they count only where the figure is given.")
            if name
            else tr("It has no days off of its own.")
        )
        quiet, self._quiet = self._quiet, True
        self.off.put(self._off.get(name, []))
        self._quiet = quiet

    def _keep_shown(self) -> bool:
        """Keep the days off that are shown; a wrong one keeps its resource in sight."""
        try:
            self._off[self._shown] = self.off.values()
        except InputError:
            quiet = self.table.blockSignals(True)
            self.table.setCurrentCell(_NAMES.index(OFF[self._shown]), _FIGURE)
            self.table.blockSignals(quiet)
            return False
        return True

    def _figure_changed(self, item: Any) -> None:
        if not self._quiet and item.column() == _FIGURE:
            item.setToolTip(item.text())
            self.changed.emit()

    def _rests_changed(self) -> None:
        if self._shown:
            self._rests[self._shown] = self.rests.value()
            self.changed.emit()

    def _off_changed(self) -> None:
        if not self._quiet:
            self.changed.emit()
