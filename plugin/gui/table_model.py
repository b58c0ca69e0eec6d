"""What tables with heads have in common, however their rows come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

_TEXT = int(Qt.ItemDataRole.DisplayRole)


class HeadedModel(QAbstractTableModel):
    """A table whose ``columns`` have a ``head`` each; rows are numbered from 1."""

    columns: Sequence[Any] = ()

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Any, role: int = _TEXT) -> Any:
        """Heads of the columns; rows have their place."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.columns[section].head if orientation == Qt.Orientation.Horizontal else section + 1
