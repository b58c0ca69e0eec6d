"""Two plans side by side: what they come to, where sites differ, and both on the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QPoint, QRect, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from .compat import ALIGN_RIGHT
from .drawn import rest
from .gantt_words import phase_name
from .map_pair import BESIDE, SWIPE, MapPair
from .messages import tr
from .plan_layers import MARK, border_layer, site_layer
from .planning_figures import FigureTable, figure_rows
from .planning_pages import PlanState
from .planning_run import counts_text

_SORT = Qt.ItemDataRole.UserRole
_SHARED = Qt.ItemDataRole.UserRole + 1


def kind_words() -> dict[str, str]:
    """What may have happened to a site between two plans."""
    return {
        "only_first": tr("only in the first"),
        "only_second": tr("only in the second"),
        "day": tr("another day"),
        "crew": tr("another crew"),
        "same": tr("the same"),
        "unplanned": tr("in neither"),
    }


class ChangesModel(QAbstractTableModel):
    """Sites of two plans, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Any] = ()
        self.heads: list[str] = []
        self.names = ("", "")

    def show_changes(self, rows: Sequence[Any], heads: list[str], names: tuple[str, str]) -> None:
        """Other rows. :param names: what the two plans are called"""
        self.beginResetModel()
        self.rows, self.heads, self.names = rows, heads, names
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Sites."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Columns."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Any, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Heads above."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole and section > 2:
            return self.names[(section - 3) % 2]
        return None

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Text of a cell, what it is sorted by, and whether both plans have the site alike."""
        change = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(change, index.column())
        if role == _SORT:
            return self._key(change, index.column())
        if role == _SHARED:
            return change.kind in ("same", "unplanned")
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return ALIGN_RIGHT
        return None

    def _text(self, change: Any, column: int) -> str:
        if column == 0:
            return str(change.name)
        if column == 1:
            return kind_words()[change.kind]
        if column == 2:
            return f"{change.days:+d}" if change.days else ""
        # each figure of both plans side by side
        place = change.first if column % 2 else change.second
        if place is None or place.first_day is None:
            return "–"
        return (str(place.first_day), place.crew, phase_name(place.phase))[(column - 3) // 2]

    def _key(self, change: Any, column: int) -> Any:
        if column == 2:
            return abs(change.days or 0)
        return self._text(change, column)


class _Differing(QSortFilterProxyModel):
    """Leaves out what both plans have alike."""

    def __init__(self) -> None:
        super().__init__()
        self.all_rows = False
        self.setSortRole(int(_SORT))

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Whether a site is shown."""
        return self.all_rows or not self.sourceModel().index(row, 0, parent).data(int(_SHARED))


class CompareWindow(QDialog):
    """The window; it stays beside QGIS's own and follows what is saved."""

    def __init__(self, state: PlanState, first: str, second: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.state, self.desk = state, state.desk
        self.found: Any = None
        self._asked = (first, second)
        self._layers: dict[str, list[Any]] = {}
        self.setWindowTitle(tr("Compare plans"))
        self.first, self.second = QComboBox(), QComboBox()
        for box in (self.first, self.second):
            box.activated.connect(lambda _at: self._told(self._boxes_chosen))
        self.turn_round = QPushButton("⇄")
        self.turn_round.setToolTip(tr("The first becomes the second"))
        self.turn_round.clicked.connect(lambda _on=False: self._told(self.swap))
        head = QHBoxLayout()
        head.addWidget(self.first, 1)
        head.addWidget(self.turn_round)
        head.addWidget(self.second, 1)
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.tabs = QTabWidget()
        self.figures = FigureTable()
        self.tabs.addTab(self.figures, tr("Figures"))
        self.tabs.addTab(self._differences(), tr("Differences"))
        self.tabs.addTab(self._map(), tr("Map"))
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.line)
        layout.addWidget(self.tabs, 1)
        self.maps = MapPair(self.desk.iface.mapCanvas(), self.canvas)
        self.resize(760, 520)
        self.reload()

    def _differences(self) -> QWidget:
        self.model, self.proxy = ChangesModel(), _Differing()
        self.proxy.setSourceModel(self.model)
        self.table = QTableView()
        self.table.setTabKeyNavigation(False)
        self.table.setModel(self.proxy)
        self.table.setSortingEnabled(True)
        # at first as the service gives them: what changes most comes first
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._told(self._rows_chosen))
        self.everything = QCheckBox(tr("Also sites that stay as they are"))
        self.everything.toggled.connect(self._show_all)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(self.everything)
        layout.addWidget(self.table, 1)
        return page

    def _map(self) -> QWidget:
        self.swipe_button, self.beside_button = QPushButton(tr("Swipe over the map")), QPushButton(tr("Two maps"))
        for button, mode in ((self.swipe_button, SWIPE), (self.beside_button, BESIDE)):
            button.setCheckable(True)
            button.clicked.connect(lambda on, mode=mode: self._told(lambda: self.show_maps(mode if on else "")))
        self.map_hint = QLabel(
            tr(
                "Swipe: drag the bar over QGIS's map, or move it with the arrow keys; left of it the first plan, "
                "right of it the second. Two maps: the first in QGIS's map, the second here; both go along."
            )
        )
        self.map_hint.setWordWrap(True)
        self.canvas = QgsMapCanvas(self)
        self.canvas.setCanvasColor(QColor(255, 255, 255))
        self.canvas.setMinimumHeight(160)
        self.canvas.hide()
        row = QHBoxLayout()
        row.addWidget(self.swipe_button)
        row.addWidget(self.beside_button)
        row.addStretch(1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addLayout(row)
        layout.addWidget(self.map_hint)
        layout.addWidget(self.canvas, 1)
        layout.addStretch(0)
        return page

    def leave(self) -> None:
        """Take everything off the map."""
        self.maps.off()
        self._forget_layers()

    def _forget_layers(self) -> None:
        rest(layer for made in self._layers.values() for layer in made)
        self._layers.clear()

    def _told(self, job: Any) -> None:
        with self.desk.told():
            job()

    # What is compared.

    def reload(self) -> None:
        """Both plans as they are now; a plan that is gone gives its place to another."""
        from ..services.demolition_scenarios import compare_scenarios, scenario_lines

        with self.desk.reader() as session:
            rows = {line.row.uid: line.row for line in scenario_lines(session)}
            first, second = (uid if uid in rows else next(iter(rows), "") for uid in self._asked)
            self.found = compare_scenarios(session, rows[first], rows[second]) if rows else None
        self._asked = first, second
        for box, uid in ((self.first, first), (self.second, second)):
            box.blockSignals(True)
            box.clear()
            for row in rows.values():
                box.addItem(row.name, row.uid)
            box.setCurrentIndex(box.findData(uid))
            box.blockSignals(False)
        self._forget_layers()
        self._show()

    def compare(self, first: str, second: str) -> None:
        """Compare two other plans."""
        self._asked = first, second
        self.reload()

    def swap(self) -> None:
        """The first becomes the second."""
        self.compare(self._asked[1], self._asked[0])

    def _boxes_chosen(self) -> None:
        self.compare(str(self.first.currentData()), str(self.second.currentData()))

    def _show(self) -> None:
        found = self.found
        if found is None:
            self.line.setText(tr("No plan is there yet. Make one on the page Run."))
            self.maps.off()
            return
        names = found.first.name, found.second.name
        self.line.setText(counts_text(found.counts, found.down))
        left = {key: pair[0] for key, pair in found.sums.items()}
        right = {key: pair[1] for key, pair in found.sums.items()}
        rows = [row for row in figure_rows(left, right, found.down) if row.key != "moved"]
        self.figures.show_rows(names, rows)
        heads = [tr("Site"), tr("Difference"), tr("Days later")]
        heads += [tr("First: begins"), tr("Second: begins"), tr("First: crew"), tr("Second: crew")]
        heads += [tr("First: phase"), tr("Second: phase")]
        self.model.show_changes(found.changes, heads, names)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.resizeColumnsToContents()
        self.table.setColumnWidth(0, min(self.table.columnWidth(0), 220))
        if self.maps.mode:
            self.show_maps(self.maps.mode)

    def _show_all(self, on: bool) -> None:
        self.proxy.all_rows = on
        self.proxy.invalidate()

    def _rows_chosen(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        picked = [self.model.rows[self.proxy.mapToSource(index).row()].site_uid for index in rows]
        if picked:
            self.state.choose_sites(picked)

    # Both on the map.

    def show_maps(self, mode: str) -> None:
        """``swipe``, ``beside`` or nothing."""
        self.swipe_button.setChecked(mode == SWIPE)
        self.beside_button.setChecked(mode == BESIDE)
        if not mode or self.found is None:
            self.maps.off()
            return
        canvas = self.desk.iface.mapCanvas()
        below = [layer for layer in canvas.layers() if not layer.customProperty(MARK)]
        pair = [[*self._layers_of(row), *below] for row in (self.found.first, self.found.second)]
        if not self.canvas.isVisible():
            self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(str(self.desk.store.crs)))
        self.maps.show(mode, pair, (self.found.first.name, self.found.second.name))
        self._off_the_map(mode)

    def _off_the_map(self, mode: str) -> None:
        """Beside QGIS's map as far as the screen lets, or what is compared on it lies under the window."""
        map_at = QRect(self.desk.iface.mapCanvas().mapToGlobal(QPoint(0, 0)), self.desk.iface.mapCanvas().size())
        mine = self.frameGeometry()
        if not mine.intersects(map_at):
            return
        if mode == SWIPE:
            self.resize(self.width(), self.minimumSizeHint().height())
            mine.setHeight(self.height() + self.frameGeometry().height() - self.geometry().height())
        room = self.screen().availableGeometry()
        # the two corners below are the farthest from what is looked at
        left = room.left() if map_at.center().x() > room.center().x() else room.right() - mine.width() + 1
        self.move(max(left, room.left()), max(room.bottom() - mine.height() + 1, room.top()))

    def _layers_of(self, row: Any) -> list[Any]:
        from ..services.plan_places import read_on_map

        if row.uid not in self._layers:
            with self.desk.reader() as session:
                placed = read_on_map(session, row.uid)
            crs = str(self.desk.store.crs)
            made = [site_layer(placed, row.uid, crs), border_layer(placed, row.uid, crs)] if placed is not None else []
            for layer in made:
                layer.temporalProperties().setIsActive(False)
            self._layers[row.uid] = made
        return self._layers[row.uid]

    def closeEvent(self, event: Any) -> None:
        """Closed by its frame it is finished too, so that nothing stays over the map."""
        super().closeEvent(event)
        self.leave()
