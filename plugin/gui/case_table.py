"""The table of cases: its columns, their order and widths as the person left them, and which rows are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from .case_model import TINT, CaseModel
from .messages import tr

HEADER = "zhiwei/case_list/header.1"
#: more rows than this are not chosen on the map at once, nor taken from it
MOST_CHOSEN = 5000


class Tinted(QStyledItemDelegate):
    """Cells with a colour: laid thinly under the text, with a full edge, so that both read on any theme."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a cell."""
        tint = index.data(TINT)
        if tint is None:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        text, own.text = own.text, ""
        style = own.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        selected = bool(own.state & QStyle.StateFlag.State_Selected)
        rect = own.rect.adjusted(2, 2, -3, -2)
        painter.save()
        thin = QColor(tint)
        thin.setAlpha(70)
        painter.fillRect(rect, thin)
        painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(tint))
        palette = own.palette
        role = palette.ColorRole.HighlightedText if selected else palette.ColorRole.Text
        painter.setPen(palette.color(role))
        painter.setFont(own.font)
        inner = rect.adjusted(8, 0, -2, 0)
        text = own.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        # Qt 6 has no number of a flag but its value
        painter.drawText(inner, int(getattr(side, "value", side)), text)
        painter.restore()


class CaseTable(QTableView):
    """The rows of the case list."""

    #: another order is wanted: what is shown has to be asked anew
    sorted_anew = pyqtSignal()

    def __init__(self, cases: CaseModel, header: str = HEADER, first: str = "due_on") -> None:
        """A table of a model that has ``columns`` and ``keys`` as that of the cases.

        :param header: setting that keeps the columns; ``first`` key of the column by which the rows stand at first
        """
        super().__init__()
        self.cases = cases
        self._header, self._first = header, first
        #: key of the column by which the rows stand, and whether the last comes first
        self.order: tuple[str, bool] = (first, False)
        self.setModel(cases)
        self.setItemDelegate(Tinted(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorShown(True)
        # a head asks of each row of its column whether it is chosen, in Python a second for a hundred thousand: of
        # a choice of its own, where nothing ever is
        header.setSelectionModel(QItemSelectionModel(cases, header))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._first_columns()
        header.customContextMenuRequested.connect(self._choose_columns)
        header.sortIndicatorChanged.connect(self._sorted)
        header.sectionMoved.connect(lambda *_: self._keep_columns())
        header.sectionResized.connect(lambda *_: self._keep_columns())

    def _first_columns(self) -> None:
        header = self.horizontalHeader()
        stored = QgsSettings().value(self._header)
        if stored is None or not header.restoreState(stored):
            self._default_columns()
        place, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        if 0 <= place < len(self.cases.columns):
            self.order = (self.cases.columns[place].key, order == Qt.SortOrder.DescendingOrder)

    def _default_columns(self) -> None:
        header = self.horizontalHeader()
        for place, column in enumerate(self.cases.columns):
            head = header.fontMetrics().horizontalAdvance(column.head) + 10
            header.resizeSection(place, max(column.width, head))
            header.setSectionHidden(place, column.hidden)
            header.moveSection(header.visualIndex(place), place)
        place = [column.key for column in self.cases.columns].index(self._first)
        header.setSortIndicator(place, Qt.SortOrder.AscendingOrder)

    def _keep_columns(self) -> None:
        QgsSettings().setValue(self._header, self.horizontalHeader().saveState())

    def _sorted(self, place: int, order: Any) -> None:
        if 0 <= place < len(self.cases.columns):
            self.order = (self.cases.columns[place].key, order == Qt.SortOrder.DescendingOrder)
            self._keep_columns()
            self.sorted_anew.emit()

    def columns_menu(self) -> QMenu:
        """The menu that shows and hides columns."""
        menu = QMenu(self)
        header = self.horizontalHeader()
        for place, column in enumerate(self.cases.columns):
            action = QAction(column.head, menu)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(place))
            action.triggered.connect(partial(self._show_column, place))
            menu.addAction(action)
        menu.addSeparator()
        action = QAction(tr("All columns as at first"), menu)
        action.triggered.connect(lambda _checked=False: self._reset_columns())
        menu.addAction(action)
        return menu

    def _choose_columns(self, place: Any) -> None:
        menu = self.columns_menu()
        menu.exec(self.horizontalHeader().mapToGlobal(place))
        menu.deleteLater()

    def _show_column(self, place: int, shown: bool) -> None:
        header = self.horizontalHeader()
        if shown or header.count() - header.hiddenSectionCount() > 1:
            header.setSectionHidden(place, not shown)
            if shown and header.sectionSize(place) < 20:
                header.resizeSection(place, self.cases.columns[place].width)
            self._keep_columns()

    def _reset_columns(self) -> None:
        self._default_columns()
        self._keep_columns()

    def chosen_count(self) -> int:
        """How many rows are chosen, however many."""
        ranges = self.selectionModel().selection()
        return sum(ranges[n].height() for n in range(len(ranges)))

    def chosen_rows(self, most: int = MOST_CHOSEN) -> list[int]:
        """Places of the chosen rows in their order, at most so many: of ranges, as there may be a hundred thousand."""
        found: list[int] = []
        ranges = self.selectionModel().selection()
        for one in sorted((ranges[n].top(), ranges[n].bottom()) for n in range(len(ranges))):
            found += range(one[0], min(one[1], one[0] + most - len(found) - 1) + 1)
            if len(found) >= most:
                break
        return list(dict.fromkeys(found))

    def choose_keys(self, found: Sequence[Any]) -> None:
        """Choose the rows of these keys."""
        wanted = set(found)
        places = [place for place, key in enumerate(self.cases.keys) if key in wanted] if wanted else []
        selection = QItemSelection()
        last = self.cases.columnCount() - 1
        start = 0
        for end in range(1, len(places) + 1):
            if end == len(places) or places[end] != places[end - 1] + 1:
                selection.select(self.cases.index(places[start], 0), self.cases.index(places[end - 1], last))
                start = end
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if places:
            first = self.cases.index(places[0], max(self.columnAt(1), 0))
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)
