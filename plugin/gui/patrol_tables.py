"""Tables of the patrol dock: cells with their coverage, officers, patrols. Rows come ready from the services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableView

from ..domain.local_time import CHINA
from ..domain.patrol import CellCover, OfficerCover, age_class
from .lists import listed
from .messages import tr
from .table_model import HeadedModel
from .terms import term
from .tools_canvas import compact

UID = int(Qt.ItemDataRole.UserRole) + 1
_TEXT = int(Qt.ItemDataRole.DisplayRole)
#: colours of the classes, as on the map (resources/styles/grid_cell.qml)
AGE_COLOURS = ((90, 180, 90), (240, 220, 80), (245, 160, 60), (220, 70, 50), (150, 90, 160))


@dataclass(frozen=True)
class Column:
    """A column: head, what a row shows, and what it is sorted by (None sorts first)."""

    head: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any]
    number: bool = False


class RowModel(HeadedModel):
    """Rows of one kind, sorted by any column.

    :param uid: key of a row
    :param tint: colour of the chip before the first column, None without
    """

    def __init__(
        self,
        columns: Sequence[Column],
        uid: Callable[[Any], str],
        tint: Callable[[Any], tuple[int, int, int] | None] | None = None,
        hint: Callable[[Any], str] | None = None,
    ) -> None:
        super().__init__()
        self.columns = list(columns)
        self.rows: list[Any] = []
        self._uid, self._tint, self._hint = uid, tint, hint
        self._sorted: tuple[int, Any] | None = None
        self._chips: dict[tuple[int, int, int], QIcon] = {}

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows, in their order or as the person sorted them."""
        self.beginResetModel()
        self.rows = list(rows)
        self._order()
        self.endResetModel()

    def places(self, uids: set[str]) -> list[int]:
        """Rows with these keys."""
        return [place for place, row in enumerate(self.rows) if self._uid(row) in uids]

    def sort(self, column: int, order: Any = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order of the service."""
        self._sorted = None if column < 0 else (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._uid(self.rows[index.row()]) for index in before]
        self._order()
        places = {self._uid(row): place for place, row in enumerate(self.rows)}
        after = [self.index(places[key], index.column()) for key, index in zip(keys, before)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _order(self) -> None:
        if self._sorted is not None:
            column, order = self._sorted
            key = self.columns[column].key
            self.rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = _TEXT) -> Any:
        """What a cell shows."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and self._tint is not None:
            tint = self._tint(row)
            return None if tint is None else self._chip(tint)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row) if self._hint is not None else column.text(row)
        return self._uid(row) if role == UID else None

    def _chip(self, tint: tuple[int, int, int]) -> QIcon:
        if tint not in self._chips:
            picture = QPixmap(12, 12)
            picture.fill(QColor(0, 0, 0, 0))
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(*tint))
            painter.setPen(QColor(120, 120, 120))
            painter.drawEllipse(1, 1, 9, 9)
            painter.end()
            self._chips[tint] = QIcon(picture)
        return self._chips[tint]


def cell_model(days: Callable[[], int]) -> RowModel:
    """Cells and how they are covered."""

    def since(row: CellCover) -> int:
        return 10**6 if row.days_since is None else row.days_since

    return RowModel(
        [
            Column(tr("Cell"), lambda row: row.code, lambda row: row.code),
            Column(tr("Days ago"), lambda row: "" if row.days_since is None else str(row.days_since), since, True),
            Column(tr("Officer"), lambda row: row.officer or "—", lambda row: row.officer),
            Column(
                tr("Last patrol"),
                lambda row: row.last_day.isoformat() if row.last_day else tr("never"),
                lambda row: -since(row),
            ),
            Column(tr("Patrols"), lambda row: str(row.walks), lambda row: row.walks, True),
            Column(tr("Community"), lambda row: row.community_name, lambda row: row.community_name),
        ],
        lambda row: str(row.uid),
        lambda row: AGE_COLOURS[age_class(row.days_since, days())],
    )


def officer_model() -> RowModel:
    """Officers and their cells."""

    def count(name: str) -> dict[str, Any]:
        return {"text": lambda row: str(getattr(row, name)), "key": lambda row: getattr(row, name), "number": True}

    def share(row: OfficerCover) -> float:
        return row.covered / row.cells if row.cells else 0.0

    return RowModel(
        [
            Column(tr("Officer"), lambda row: row.officer or tr("nobody"), lambda row: row.officer),
            Column(tr("Cells"), **count("cells")),
            Column(tr("Walked"), **count("covered")),
            Column(tr("Neglected"), **count("neglected")),
            Column(tr("Never"), **count("never")),
            Column(tr("Share"), lambda row: f"{share(row):.0%}", share, True),
        ],
        lambda row: str(row.officer_uid),
    )


def patrol_model() -> RowModel:
    """Patrols."""

    def clock(row: Any) -> str:
        begin, end = (moment.astimezone(CHINA) for moment in (row.patrol.started_at, row.patrol.ended_at))
        return f"{begin:%H:%M}" if begin == end else f"{begin:%H:%M}–{end:%H:%M}"

    def found(row: Any) -> str:
        return tr("zero report") if row.patrol.zero_report else str(len(row.found))

    def hint(row: Any) -> str:
        told = [listed(row.communities), " ".join(code[-3:] for code in row.cells)]
        told += [tr("New spots: {codes}").format(codes=listed(row.found))] if row.found else []
        told += [tr("Looked at again: {codes}").format(codes=listed(row.checked))] if row.checked else []
        return "\n".join(part for part in (*told, row.patrol.note) if part)

    return RowModel(
        [
            Column(tr("Day"), lambda row: row.day.isoformat(), lambda row: row.patrol.ended_at),
            Column(tr("Found"), found, lambda row: len(row.found)),
            Column(tr("Officer"), lambda row: row.officer, lambda row: row.officer),
            Column(tr("Cells"), lambda row: str(len(row.cells)), lambda row: len(row.cells), True),
            Column(tr("Time"), clock, clock),
            Column(tr("Again"), lambda row: str(len(row.checked) or ""), lambda row: len(row.checked), True),
            Column(tr("Photos"), lambda row: str(row.photos or ""), lambda row: row.photos, True),
            Column(tr("Weather"), lambda row: term(row.patrol.weather), lambda row: term(row.patrol.weather)),
            Column(tr("Note"), lambda row: row.patrol.note, lambda row: row.patrol.note),
        ],
        lambda row: str(row.patrol.uid),
        hint=hint,
    )


def table_view(model: RowModel, widths: tuple[int, ...]) -> QTableView:
    """A table of whole rows that is sorted by its heads."""
    view = QTableView()
    view.setTabKeyNavigation(False)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    view.setSortingEnabled(True)
    header = view.horizontalHeader()
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    for place, width in enumerate(widths):
        head = view.fontMetrics().horizontalAdvance(model.columns[place].head) + 14
        view.setColumnWidth(place, max(width, head))
    compact(view)
    return view
