"""The rows of a dry run as a table that is filtered and sorted by numbers, and read only where it is seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ...services.import_job import DryRun
from ...services.intake_report import Issue
from ...services.intake_rows import GROUPS
from ..messages import say, tr
from .row_index import RowIndex
from .words import chip, fate_name, group_name, kind_name

ROW, KEY, GROUP, FATE, TOLD = range(5)


class RowModel(QAbstractTableModel):
    """One line per row of the file."""

    def __init__(self) -> None:
        super().__init__()
        self.index_: RowIndex | None = None
        self.run: DryRun | None = None
        self.decisions: Mapping[int, str] = {}
        self.order = np.empty(0, dtype=np.int64)
        self.groups: frozenset[str] = frozenset(GROUPS)
        #: positions that a search left over, None where nothing is searched
        self.found: np.ndarray | None = None
        self._sort = (ROW, Qt.SortOrder.AscendingOrder)
        self._fates = np.empty(0, dtype=object)
        self._chips: dict[str, Any] = {}

    def show(self, index: RowIndex | None, decisions: Mapping[int, str]) -> None:
        """Show another dry run."""
        self.index_, self.found = index, None
        self.run, self.decisions = index.run if index is not None else None, decisions
        self._fates = self.run.rows.decided(decisions) if self.run is not None else np.empty(0, dtype=object)
        self._arrange()

    def decided(self) -> None:
        """Other decisions: the same rows in the same order."""
        if self.run is None:
            return
        self._fates = self.run.rows.decided(self.decisions)
        if len(self.order):
            self.dataChanged.emit(self.index(0, FATE), self.index(len(self.order) - 1, FATE))

    def filter(self, groups: Collection[str], found: np.ndarray | None) -> None:
        """Show the rows of some groups.

        :param found: positions that a search left over, None where nothing is searched
        """
        self.groups, self.found = frozenset(groups), found
        self._arrange()

    def sort(self, column: int, order: Any = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order)
        self._arrange()

    def position_at(self, line: int) -> int:
        """Position in the file of a line."""
        return int(self.order[line])

    def positions_at(self, first: int, last: int) -> np.ndarray:
        """Positions in the file of lines that follow each other, the last one too."""
        return self.order[first : last + 1]

    def line_of(self, position: int) -> int:
        """Line of a position, -1 when it is not shown."""
        found = np.flatnonzero(self.order == position)
        return int(found[0]) if len(found) else -1

    def issues(self, position: int) -> list[Issue]:
        """The remarks about a row."""
        return self.index_.issues(position) if self.index_ is not None else []

    def fate(self, position: int) -> str:
        """What happens to a row, ``same`` where it is there already."""
        fate = str(self._fates[position])
        if self.run is not None and fate == "skip" and self.run.rows.kinds[position] == "same":
            return "skip" if position in self.decisions else "same"
        return fate

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.order)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("Row"), tr("Number or name"), tr("What it is"), tr("What happens"), tr("Remarks"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.run is None:
            return None
        rows, position = self.run.rows, int(self.order[index.row()])
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == ROW:
                sheet = self.run.sheet_of(position)
                return f"{sheet} {rows.numbers[position]}" if sheet else int(rows.numbers[position])
            if column == KEY:
                return "" if rows.keys[position] is None else str(rows.keys[position])
            if column == GROUP:
                return self._group(position)
            if column == FATE:
                mark = "● " if position in self.decisions else ""
                return mark + fate_name(self.fate(position))
            return "  ".join(say(issue.code, **issue.params) for issue in self.issues(position))
        if role == Qt.ItemDataRole.DecorationRole and column == GROUP:
            group = str(rows.groups[position])
            if group not in self._chips:
                self._chips[group] = chip(group)
            return self._chips[group]
        if role == Qt.ItemDataRole.ToolTipRole:
            if column != TOLD:
                return str(self.data(index))
            return "\n".join(say(issue.code, **issue.params) for issue in self.issues(position))
        return None

    def _group(self, position: int) -> str:
        if self.run is None:
            return ""
        group, kind = str(self.run.rows.groups[position]), str(self.run.rows.kinds[position])
        told = group_name(group)
        if kind in ("new", "same", "refused") or kind == group:
            return told
        return f"{told} · {kind_name(kind)}"

    def _arrange(self) -> None:
        self.beginResetModel()
        self.order = np.empty(0, dtype=np.int64) if self.index_ is None else self._found(self.index_)
        self.endResetModel()

    def _found(self, index: RowIndex) -> np.ndarray:
        found = index.of_groups(self.groups)
        if self.found is not None:
            found = np.intersect1d(found, self.found)
        column, order = self._sort
        if column == ROW:
            keys = found
        elif column == KEY:
            keys = index.keys[found]
        elif column == GROUP:
            keys = index.groups[found]
        elif column == FATE:
            keys = index.fates(self._fates, self.decisions)[found]
        else:
            keys = -index.told[found]
        by = np.argsort(keys, kind="stable")
        if order == Qt.SortOrder.DescendingOrder:
            by = by[::-1]
        return np.asarray(found[by], dtype=np.int64)
