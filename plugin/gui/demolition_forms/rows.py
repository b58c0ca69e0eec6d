"""A table of rows that are typed, pasted from a spreadsheet, added and removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDateEdit,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import InputError
from ..compat import ALIGN_RIGHT
from ..empty_hint import EmptyHint
from ..messages import say, tr
from . import figures

TEXT, DAY, NUMBER, WHOLE = "text", "day", "number", "whole"
_EXTRA = int(Qt.ItemDataRole.UserRole)
_WRONG = QColor(198, 40, 40, 110)


@dataclass(frozen=True)
class Column:
    """A column. :param kind: text, day, number or whole; :param width: pixels, 0 for what is left over."""

    key: str
    title: str
    kind: str = TEXT
    width: int = 0
    tip: str = ""


class Rows(QWidget):
    """Rows of typed cells. What else belongs to a row travels with it (:meth:`extra`)."""

    changed = pyqtSignal()
    #: number of the row that is chosen, -1 for none
    chosen = pyqtSignal(int)

    def __init__(self, columns: Sequence[Column], add_text: str = "", remove_text: str = "", hint: str = "") -> None:
        """:param hint: what an empty table says in its own room"""
        super().__init__()
        self.columns = list(columns)
        self._quiet = False
        self.table = _Table(self)
        self._hint, self._hint_text = EmptyHint(self.table), hint
        self.table.setColumnCount(len(self.columns))
        self.table.setHorizontalHeaderLabels([column.title for column in self.columns])
        self.table.verticalHeader().hide()
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 10)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        head = self.table.horizontalHeader()
        self._days = _Days(self.table)
        for at, column in enumerate(self.columns):
            if column.width:
                self.table.setColumnWidth(at, column.width)
            else:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
            if column.kind == DAY:
                self.table.setItemDelegateForColumn(at, self._days)
            self.table.horizontalHeaderItem(at).setToolTip(column.tip)
        self.add_button = QPushButton(add_text or tr("Add row"))
        self.remove_button = QPushButton(remove_text or tr("Remove row"))
        self.line = QHBoxLayout()
        for button, slot in ((self.add_button, self._add_clicked), (self.remove_button, self._remove_clicked)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            self.line.addWidget(button)
        self.line.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addLayout(self.line)
        self.table.itemChanged.connect(self._cell_changed)
        self.table.currentCellChanged.connect(lambda row, *_: None if self._quiet else self.chosen.emit(row))
        self._show_state()

    def put(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show rows; values that no column shows stay with their row."""
        self._quiet = True
        self.table.setRowCount(0)
        for row in rows:
            self._append(row)
        self._quiet = False
        if rows:
            self.table.setCurrentCell(0, 0)
        self._show_state()
        self.chosen.emit(self.table.currentRow())

    def values(self) -> list[dict[str, Any]]:
        """The rows, empty ones left out; days as ISO text, numbers as such.

        :raises InputError: ``form.cell`` with row and column
        """
        found = []
        for row in range(self.table.rowCount()):
            made = {column.key: self._value(row, at) for at, column in enumerate(self.columns)}
            if any(value not in (None, "") for value in made.values()):
                found.append({**self.unshown(row), **{key: one for key, one in made.items() if one not in (None, "")}})
        return found

    def unshown(self, row: int) -> dict[str, Any]:
        """What belongs to a row beside its cells."""
        item = self.table.item(row, 0)
        return dict(item.data(_EXTRA) or {}) if item is not None else {}

    def set_unshown(self, row: int, values: Mapping[str, Any]) -> None:
        """Put what belongs to a row beside its cells."""
        quiet, self._quiet = self._quiet, True
        self.table.item(row, 0).setData(_EXTRA, dict(values))
        self._quiet = quiet
        self._told()

    def add(self, row: Mapping[str, Any] | None = None) -> int:
        """One more row at the end, chosen; returns its number."""
        self._quiet = True
        self._append(row or {})
        self._quiet = False
        at = self.table.rowCount() - 1
        self.table.setCurrentCell(at, 0)
        self._told()
        return at

    def remove(self) -> None:
        """Take the rows away in which something is chosen."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()}) or [self.table.currentRow()]
        # what is shown of a row beside the table is kept before its number changes
        self.chosen.emit(-1)
        self._quiet = True
        for row in reversed([row for row in rows if row >= 0]):
            self.table.removeRow(row)
        self._quiet = False
        self.chosen.emit(self.table.currentRow())
        self._told()

    def paste(self) -> None:
        """Lay what the clipboard has (cells of a spreadsheet) from the chosen cell on; rows are added as needed."""
        lines = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
        first, left = max(self.table.currentRow(), 0), max(self.table.currentColumn(), 0)
        self._quiet = True
        for down, cells in enumerate(lines):
            if first + down >= self.table.rowCount():
                self._append({})
            for right, text in enumerate(cells):
                if left + right < len(self.columns):
                    self._set(first + down, left + right, text)
        self._quiet = False
        self._told()

    def clear_cells(self) -> None:
        """Empty the chosen cells."""
        self._quiet = True
        for item in self.table.selectedItems():
            item.setText("")
            self._judge(item)
        self._quiet = False
        self._told()

    # Inside.

    def _append(self, row: Mapping[str, Any]) -> None:
        at = self.table.rowCount()
        self.table.insertRow(at)
        keys = {column.key for column in self.columns}
        for column, spec in enumerate(self.columns):
            value = row.get(spec.key)
            numeric = spec.kind in (NUMBER, WHOLE) and isinstance(value, (int, float))
            self._set(at, column, figures.shown(value, 2) if numeric else "" if value is None else str(value))
        self.table.item(at, 0).setData(_EXTRA, {key: value for key, value in row.items() if key not in keys})

    def _set(self, row: int, column: int, text: str) -> None:
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            if self.columns[column].kind in (NUMBER, WHOLE):
                item.setTextAlignment(ALIGN_RIGHT)
            self.table.setItem(row, column, item)
        item.setText(text.strip())
        self._judge(item)

    def _value(self, row: int, column: int) -> Any:
        spec, text = self.columns[column], self.table.item(row, column).text()
        try:
            return _read(spec.kind, text)
        except InputError as error:
            self.table.setCurrentCell(row, column)
            raise InputError(
                "form.cell", row=row + 1, column=spec.title, why=(error.code, dict(error.params))
            ) from error

    def _judge(self, item: QTableWidgetItem) -> None:
        """Bring a cell into its usual form, or mark it."""
        kind = self.columns[item.column()].kind if item.column() >= 0 else TEXT
        try:
            value = _read(kind, item.text())
        except InputError as error:
            item.setBackground(QBrush(_WRONG))
            item.setToolTip(say(error.code, **error.params))
            return
        if kind == DAY:
            item.setText(value)
        item.setBackground(QBrush())
        item.setToolTip(item.text())

    def _cell_changed(self, item: QTableWidgetItem) -> None:
        if self._quiet:
            return
        self._quiet = True
        self._judge(item)
        self._quiet = False
        self._told()

    def _add_clicked(self, _checked: bool = False) -> None:
        at = self.add()
        self.table.setFocus()
        self.table.editItem(self.table.item(at, 0))

    def _remove_clicked(self, _checked: bool = False) -> None:
        self.remove()

    def _told(self) -> None:
        self._show_state()
        if not self._quiet:
            self.changed.emit()

    def _show_state(self) -> None:
        self.remove_button.setEnabled(self.table.rowCount() > 0)
        self._hint.tell("" if self.table.rowCount() else self._hint_text)


def _read(kind: str, text: str) -> Any:
    if kind == DAY:
        return figures.day(text)
    if kind in (NUMBER, WHOLE):
        value = figures.read(text)
        if value is not None and (value < 0 or (kind == WHOLE and value != int(value))):
            raise InputError("form.number", value=text.strip())
        return int(value) if value is not None and (kind == WHOLE or value == int(value)) else value
    return text.strip()


class _Table(QTableWidget):
    """Takes paste and delete for its rows."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self.setTabKeyNavigation(False)
        self._rows = rows

    def keyPressEvent(self, event: Any) -> None:
        """Ctrl+V pastes cells, Delete empties the chosen ones."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._rows.paste()
        elif event.key() == Qt.Key.Key_Delete:
            self._rows.clear_cells()
        else:
            super().keyPressEvent(event)


class _Days(QStyledItemDelegate):
    """A day is typed, or chosen from a calendar."""

    def createEditor(self, parent: Any, _option: Any, _index: Any) -> QDateEdit:
        """The editor of a cell."""
        edit = QDateEdit(parent)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setFrame(False)
        return edit

    def setEditorData(self, editor: QDateEdit, index: Any) -> None:
        """Begin with the day of the cell, else with the one beside or above it, else with today."""
        beside = [index, index.sibling(index.row(), index.column() - 1), index.sibling(index.row() - 1, index.column())]
        days = [QDate.fromString(str(one.data() or ""), "yyyy-MM-dd") for one in beside if one.isValid()]
        editor.setDate(next((one for one in days if one.isValid()), QDate.currentDate()))

    def setModelData(self, editor: QDateEdit, model: Any, index: Any) -> None:
        """Keep the day."""
        editor.interpretText()
        model.setData(index, editor.date().toString("yyyy-MM-dd"))
