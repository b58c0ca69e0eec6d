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
from .words import chip, fate_name, group_name, kind_name

ROW, KEY, GROUP, FATE, TOLD = range(5)


class RowModel(QAbstractTableModel):
    """One line per row of the file."""

    def __init__(self) -> None:
        super().__init__()
        self.run: DryRun | None = None
        self.decisions: Mapping[int, str] = {}
        self.order = np.empty(0, dtype=np.int64)
        self.groups: frozenset[str] = frozenset(GROUPS)
        self.words = ""
        self._sort = (ROW, Qt.SortOrder.AscendingOrder)
        self._issues: Mapping[tuple[int, str], list[Issue]] = {}
        self._fates = np.empty(0, dtype=object)
        self._chips: dict[str, Any] = {}
        self._remarks: dict[tuple[str, str], str] = {}

    def show(self, run: DryRun | None, decisions: Mapping[int, str]) -> None:
        """Show another dry run."""
        self.run, self.decisions = run, decisions
        self._remarks.clear()
        self._issues = run.issues_by_row() if run is not None else {}
        self._fates = run.rows.decided(decisions) if run is not None else np.empty(0, dtype=object)
        self._arrange()

    def decided(self) -> None:
        """Other decisions: the same rows in the same order."""
        if self.run is None:
            return
        self._fates = self.run.rows.decided(self.decisions)
        if len(self.order):
            self.dataChanged.emit(self.index(0, FATE), self.index(len(self.order) - 1, FATE))

    def filter(self, groups: Collection[str], words: str) -> None:
        """Show the rows of some groups whose number, name or remark holds a text."""
        self.groups, self.words = frozenset(groups), words.strip().lower()
        self._arrange()

    def sort(self, column: int, order: Any = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order)
        self._arrange()

    def position_at(self, line: int) -> int:
        """Position in the file of a line."""
        return int(self.order[line])

    def line_of(self, position: int) -> int:
        """Line of a position, -1 when it is not shown."""
        found = np.flatnonzero(self.order == position)
        return int(found[0]) if len(found) else -1

    def issues(self, position: int) -> list[Issue]:
        """The remarks about a row."""
        if self.run is None:
            return []
        return self._issues.get((int(self.run.rows.numbers[position]), self.run.sheet_of(position)), [])

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
        if role == Qt.ItemDataRole.ToolTipRole and column == TOLD:
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
        self.order = np.empty(0, dtype=np.int64) if self.run is None else self._found(self.run)
        self.endResetModel()

    def _found(self, run: DryRun) -> np.ndarray:
        rows = run.rows
        found = np.flatnonzero(np.isin(rows.groups.astype(str), list(self.groups)))
        if self.words:
            found = np.array([place for place in found if self._says(run, int(place))], dtype=np.int64)
        column, order = self._sort
        if column == ROW:
            keys: Any = found
        elif column == KEY:
            keys = np.array(["" if rows.keys[place] is None else str(rows.keys[place]) for place in found], dtype=str)
        elif column == GROUP:
            rank = {group: place for place, group in enumerate(GROUPS)}
            keys = np.array([rank.get(str(rows.groups[place]), 9) for place in found])
        elif column == FATE:
            keys = np.array([self.fate(int(place)) for place in found], dtype=str)
        else:
            keys = np.array([-len(self.issues(int(place))) for place in found])
        by = np.argsort(keys, kind="stable")
        if order == Qt.SortOrder.DescendingOrder:
            by = by[::-1]
        return np.asarray(found[by], dtype=np.int64)

    def _says(self, run: DryRun, position: int) -> bool:
        key = run.rows.keys[position]
        if self.words in str(run.rows.numbers[position]) or (key is not None and self.words in str(key).lower()):
            return True
        return any(self.words in self._remark(issue) for issue in self.issues(position))

    def _remark(self, issue: Issue) -> str:
        """A remark as it is searched; thousands of rows say the same."""
        key = (issue.code, str(issue.params))
        text = self._remarks.get(key)
        if text is None:
            text = self._remarks[key] = say(issue.code, **issue.params).lower()
        return text
