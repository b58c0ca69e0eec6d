"""The table of plots: its model, its columns as the person left them, and which rows are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QColor

from .afteruse_words import LATE_COLOUR, Words, decision_word, status_colour, status_word, verdict_word
from .case_model import TINT
from .case_table import CaseTable
from .compat import ALIGN_RIGHT, speaks_chinese
from .messages import tr
from .table_model import HeadedModel
from .terms import term

HEADER = "zhiwei/afteruse/header.1"
UID = int(Qt.ItemDataRole.UserRole) + 1
_TEXT = int(Qt.ItemDataRole.DisplayRole)
_RIGHT = frozenset(("area_m2", "area_mu", "points", "given_up", "late_days"))


@dataclass(frozen=True)
class Column:
    """A column: key, head, width in pixels at first and whether it is hidden at first."""

    key: str
    head: str
    width: int
    hidden: bool = False


def columns() -> list[Column]:
    """All columns in their order."""
    # words of uses are long in English
    use_px = 135 if speaks_chinese() else 168
    return [
        Column("code", tr("Plot"), 105),
        Column("town", tr("Town"), 75),
        Column("area_m2", tr("Area (m²)"), 80),
        Column("proposed", tr("Proposed use"), use_px),
        Column("points", tr("Points"), 55),
        Column("use", tr("Accepted use"), use_px),
        Column("use_code", tr("Land-use code"), 70),
        Column("status", tr("State"), 90),
        Column("responsible", tr("Department"), 110),
        Column("due_on", tr("Due"), 85),
        Column("late_days", tr("Days overdue"), 75),
        Column("cleared_on", tr("Freed on"), 85),
        Column("given_up", tr("Points given up"), 80),
        Column("name", tr("Ground of"), 160),
        Column("area_mu", tr("Area (mu)"), 75, True),
        Column("locked", tr("Locked"), 55, True),
    ]


class PlotModel(HeadedModel):
    """Rows of plots."""

    def __init__(self) -> None:
        super().__init__()
        self.columns = columns()
        self.rows: Sequence[Any] = ()
        self.words: Words | None = None

    def show(self, rows: Sequence[Any], words: Words | None) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows, self.words = rows, words
        self.endResetModel()

    @property
    def keys(self) -> list[str]:
        """Uids of the rows."""
        return [row.uid for row in self.rows]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = _TEXT) -> Any:
        """What a cell shows."""
        if not index.isValid() or index.row() >= len(self.rows) or self.words is None:
            return None
        row, key = self.rows[index.row()], self.columns[index.column()].key
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, key, self.words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, key, self.words)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGN_RIGHT if key in _RIGHT else None
        if role == TINT:
            return self._tint(row, key, self.words)
        if role == UID:
            return row.uid
        return None

    def _text(self, row: Any, key: str, words: Words) -> str:
        plot = row.plot
        if key == "proposed":
            return words.use(row.proposed)
        if key == "use":
            return words.use(plot.use)
        if key == "status":
            return status_word(plot.status)
        if key == "points":
            return words.points(row.points)
        if key == "given_up":
            return words.points(row.given_up) if row.given_up else ""
        if key == "late_days":
            return str(row.late_days) if row.late_days else ""
        if key == "town":
            return str(row.town)
        if key == "area_m2":
            return words.number(plot.area_m2)
        if key == "area_mu":
            return words.mu_number(plot.area_m2)
        if key == "locked":
            return tr("yes") if plot.locked else ""
        if key == "responsible":
            return term(plot.responsible)
        value = getattr(plot, key)
        return "" if value is None else value.isoformat() if hasattr(value, "isoformat") else str(value)

    def _hint(self, row: Any, key: str, words: Words) -> str:
        if key == "proposed" and row.proposed:
            return f"{words.use(row.proposed)} · {verdict_word(row.verdict)} · {words.points(row.points)}"
        if key == "use" and row.plot.use:
            parts = (words.use(row.plot.use), decision_word(row.decision), row.plot.remark)
            return "\n".join(part for part in parts if part)
        if key == "given_up" and row.given_up:
            return tr("{best} would have {points} points more; the targets take it").format(
                best=words.use(row.best), points=words.points(row.given_up)
            )
        return self._text(row, key, words)

    def _tint(self, row: Any, key: str, words: Words) -> QColor | None:
        if key == "proposed":
            return words.colour(row.proposed)
        if key == "use":
            return words.colour(row.plot.use)
        if key == "status":
            return status_colour(row.plot.status)
        if key in ("due_on", "late_days") and row.late_days:
            return QColor(LATE_COLOUR)
        return None


class PlotTable(CaseTable):
    """The rows of plots; columns are kept as the case list keeps its own."""

    def __init__(self, model: PlotModel) -> None:
        super().__init__(model, HEADER, "code")
        self.plots = model

    def chosen(self) -> list[Any]:
        """The chosen rows in their order."""
        return [self.plots.rows[place] for place in self.chosen_rows() if place < len(self.plots.rows)]
