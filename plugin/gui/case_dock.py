"""The case dock (治违台账): all cases, leads and spots that nobody has registered, beside the map."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QItemSelection, QItemSelectionModel, QLocale, QModelIndex, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QGuiApplication, QIcon, QKeySequence, QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .case_model import TINT, CaseModel
from .case_words import due_word, kind_word, state_word, track_word, zone_words
from .compat import moved
from .desk import Desk
from .filter_chips import Chip, FlowLayout, Toggle
from .icons import icon_path
from .messages import tr
from .part import DockPart

HEADER = "zhiwei/case_list/header.1"
FOLLOW = "zhiwei/case_list/follow"
#: more spots than this are not chosen on the map at once, nor taken from it
MOST_SPOTS = 5000
#: filters of one value, and those that only another window sets
_ONE_VALUE = ("due", "found", "cleared")
_FROM_ELSEWHERE = ("due_name", "limit_name", "found", "cleared")
#: so many chosen rows stay chosen when the list is asked anew
_KEPT_CHOSEN = 500
_TYPED_MS, _CHOSEN_MS, _CHANGED_MS = 200, 120, 100


class CaseListPart(DockPart):
    """The dock, and the way in from other windows."""

    name = "case_list"
    area = Qt.DockWidgetArea.BottomDockWidgetArea

    def title(self) -> str:
        return tr("Case list")

    def build(self) -> None:
        super().build()
        self.desk.cases_filtered.connect(self._filtered)

    def make(self) -> QWidget:
        return CaseDock(self.desk)

    def remove(self) -> None:
        self.desk.cases_filtered.disconnect(self._filtered)
        if isinstance(self.inside, CaseDock):
            self.inside.remove()
        super().remove()

    def _filtered(self, values: dict[str, Any]) -> None:
        with self.desk.told():
            inside = self.show()
            if isinstance(inside, CaseDock):
                inside.take_filter(values)


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


class CaseDock(QWidget):
    """Search, chips, table and status line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._layer: Any = None
        self._own_choice = False
        self._map_uids: tuple[str, ...] = ()
        self._order: tuple[str, bool] = ("due_on", False)
        self._stale = True
        self._locale = QLocale()
        self._task: Any = None
        self._towns: dict[str, str] | None = None
        self.model = CaseModel(self._read, self._group)
        self._typed = self._timer(_TYPED_MS, self.reload)
        self._picked = self._timer(_CHOSEN_MS, self._tell_choice)
        self._renew = self._timer(_CHANGED_MS, self._catch_up)
        self._build()
        desk.opened.connect(self._opened)
        desk.changed.connect(self._changed)
        self._opened(desk.path)

    def _timer(self, wait: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)

        def run() -> None:
            with self.desk.told():
                slot()

        timer.timeout.connect(run)
        return timer

    # How it is built.

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Search number, party, place, parcel, spot or officer"))
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.installEventFilter(self)
        self.follow = QToolButton()
        self.follow.setIcon(QIcon(str(icon_path("case_follow", "case_list"))))
        self.follow.setCheckable(True)
        self.follow.setToolTip(tr("The map goes to the chosen row"))
        self.follow.setChecked(QgsSettings().value(FOLLOW, True, type=bool))
        self.follow.toggled.connect(lambda on: QgsSettings().setValue(FOLLOW, on))
        self.export_button = QToolButton()
        self.export_button.setIcon(QIcon(str(icon_path("export"))))
        self.export_button.setToolTip(tr("Save the list as a spreadsheet…"))
        self.export_button.clicked.connect(lambda _checked=False: self.export())
        self.chips: dict[str, Chip] = {
            "town": Chip(tr("Town"), partial(self._offer, "town")),
            "state": Chip(tr("State"), partial(self._offer, "state")),
            "track": Chip(tr("Track"), partial(self._offer, "track")),
            "zone": Chip(tr("Zone"), partial(self._offer, "zone")),
            "due": Chip(tr("Due"), self._offer_due, single=True),
            "kind": Chip(tr("Kind"), partial(self._offer, "kind")),
            # seen only while another window asks for them
            "due_name": Chip(tr("What is due"), partial(self._offer, "due_name")),
            "limit_name": Chip(tr("Which power ends"), partial(self._offer, "limit_name")),
            "found": Chip(tr("Found on"), partial(self._offer_day, "found"), single=True),
            "cleared": Chip(tr("Cleared on"), partial(self._offer_day, "cleared"), single=True),
        }
        self.mine = Toggle(tr("Mine"), tr("Only cases of the officer who sits here"))
        self.selected = Toggle(tr("Selected on the map"), tr("Only rows whose spots are selected on the map"))
        self.clear = QToolButton()
        self.clear.setText(tr("Clear filters"))
        self.clear.clicked.connect(lambda _checked=False: self.clear_filters())
        bar = QWidget()
        flow = FlowLayout(bar)
        for widget in (*self.chips.values(), self.mine, self.selected, self.clear):
            flow.addWidget(widget)
        for chip in self.chips.values():
            chip.chosen.connect(self._filter_changed)
        self._show_chips()
        for toggle in (self.mine, self.selected):
            toggle.toggled.connect(lambda _on: self._filter_changed())

        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(Tinted(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu_at)
        self.table.doubleClicked.connect(lambda index: self._told(self.open_row, index.row()))
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.table.installEventFilter(self)
        header = self.table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._columns_menu)
        self._first_columns()
        header.sortIndicatorChanged.connect(lambda column, order: self._told(self._sorted, column, order))
        header.sectionMoved.connect(lambda *_: self._keep_columns())
        header.sectionResized.connect(lambda *_: self._keep_columns())

        self.status = QLabel()
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.follow)
        top.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.status)
        self._shortcut = moved("QShortcut")(QKeySequence("Ctrl+F"), self)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self._to_search)

    def remove(self) -> None:
        """Let go of the desk's and the layer's signals."""
        for timer in (self._typed, self._picked, self._renew):
            timer.stop()
        self.desk.opened.disconnect(self._opened)
        self.desk.changed.disconnect(self._changed)
        self._watch(None)

    # What is asked.

    @property
    def asked(self) -> Any:
        """The filter as the chips and the search have it."""
        from ..services.case_list import Filter

        lists = {name: chip.values for name, chip in self.chips.items() if name not in _ONE_VALUE}
        return Filter(
            **lists,
            **{name: "".join(self.chips[name].values) for name in _ONE_VALUE},
            mine=self.desk.actor if self.mine.isChecked() else "",
            text=self.search.text(),
            uids=self._map_uids if self.selected.isChecked() else None,
        )

    def take_filter(self, values: dict[str, Any]) -> None:
        """Filter as another window asks; what it does not name is cleared."""
        from ..services.case_list import Filter

        asked = Filter.of(values, self.desk.actor)
        self._set_filters(asked, bool(asked.mine))
        self.reload()

    def clear_filters(self) -> None:
        """Show everything."""
        from ..services.case_list import Filter

        self._set_filters(Filter(), False)
        with self.desk.told():
            self.reload()

    def _set_filters(self, asked: Any, mine: bool) -> None:
        widgets = (self.search, self.mine, self.selected)
        for widget in widgets:
            widget.blockSignals(True)
        self.search.setText(asked.text)
        self.mine.setChecked(mine)
        self.selected.setChecked(False)
        for widget in widgets:
            widget.blockSignals(False)
        for name, chip in self.chips.items():
            value = getattr(asked, name)
            chip.choose(((value,) if value else ()) if name in _ONE_VALUE else value)
        self._show_chips()

    def _show_chips(self) -> None:
        for name in _FROM_ELSEWHERE:
            self.chips[name].setVisible(bool(self.chips[name].values))

    def _offer_day(self, name: str) -> list[tuple[str, str, int]]:
        """The year or month that another window asked for."""
        return [(value, value, self.model.rowCount()) for value in self.chips[name].values]

    def _offer(self, name: str) -> list[tuple[str, str, int]]:
        from ..services.case_list import choices, state_ranks

        if not self.desk.path:
            return []
        with self.desk.told():
            with self.desk.reader() as session:
                found = choices(session, self.asked, self.desk.today(), name)
            words = {"town": self.model.towns, "zone": zone_words()}.get(name, {})
            word = {"state": state_word, "track": track_word, "kind": kind_word}.get(name)
            ranks = state_ranks() if name == "state" else {}
            values = sorted(found, key=lambda value: (not value, ranks.get(value, len(ranks)), value))
            return [(v, (word(v) if word else words.get(v, v)) or tr("Not known"), found[v]) for v in values]
        return []

    def _offer_due(self) -> list[tuple[str, str, int]]:
        from ..services.case_list import due_choices

        if not self.desk.path:
            return []
        with self.desk.told():
            with self.desk.reader() as session:
                found = due_choices(session, self.asked, self.desk.today())
            return [(due, due_word(due), count) for due, count in found.items()]
        return []

    def _filter_changed(self) -> None:
        self._show_chips()
        with self.desk.told():
            self.reload()

    # What is shown.

    def reload(self) -> None:
        """Ask the database anew; the chosen rows stay chosen."""
        from ..services.case_list import Filter, keys, totals, town_names

        self._typed.stop()
        self._stale = False
        if not self.desk.path:
            self.model.show((), {})
            self.status.setText(tr("No workspace is open."))
            return
        chosen = self.chosen_uids(_KEPT_CHOSEN)
        asked, on = self.asked, self.desk.today()
        with self.desk.reader() as session:
            found = keys(session, asked, on, *self._order)
            count, m2, mu = totals(session, asked, on)
            whole = session.case_list.count_all() if asked != Filter() else count
            if self._towns is None:
                self._towns = town_names(session)
            kept = session.case_list.keys_of(chosen) if chosen else []
        self._own_choice = True
        try:
            self.model.show(found, self._towns)
            self._choose_keys(kept)
        finally:
            self._own_choice = False
        self.status.setText(
            tr("{count} of {whole} rows · {m2} m² ({mu} mu)").format(
                count=self._locale.toString(count),
                whole=self._locale.toString(whole),
                m2=self._locale.toString(m2, "f", 2),
                mu=self._locale.toString(mu, "f", 4),
            )
        )

    def _read(self, some: Sequence[int]) -> dict[int, dict[str, Any]]:
        with self.desk.told():
            with self.desk.reader() as session:
                found: dict[int, dict[str, Any]] = session.case_list.rows(some)
            return found
        return {}

    def _group(self, day: date | None) -> str:
        from ..services.case_list import due_group

        return due_group(day, self.desk.today())

    def _opened(self, _path: str) -> None:
        with self.desk.told():
            self._watch(self.desk.layer("spot"))
            self._map_uids = ()
            self._catch_up()

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._renew.start()

    def showEvent(self, event: Any) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._renew.start()

    def _catch_up(self) -> None:
        from ..services.case_list import catch_up

        self._towns = None
        if self.desk.path:
            catch_up(self.desk.store, self.desk.actor, datetime.now(timezone.utc))
        self.reload()

    # Choosing rows.

    def chosen_rows(self, most: int = MOST_SPOTS) -> list[int]:
        """Places of the chosen rows in their order, at most so many: of ranges, as there may be a hundred thousand."""
        found: list[int] = []
        ranges = self.table.selectionModel().selection()
        for one in sorted((ranges[n].top(), ranges[n].bottom()) for n in range(len(ranges))):
            found += range(one[0], min(one[1], one[0] + most - len(found) - 1) + 1)
            if len(found) >= most:
                break
        return list(dict.fromkeys(found))

    def chosen_uids(self, most: int = MOST_SPOTS) -> list[str]:
        """Uids of the chosen rows in their order, at most so many."""
        places = [place for place in self.chosen_rows(most) if place < len(self.model.keys)]
        if len(places) <= _KEPT_CHOSEN:
            # as they were read: the key of a row that was made anew since is another
            return [str(self.model.row(place).get("uid") or "") for place in places]
        if not self.desk.path:
            return []
        with self.desk.reader() as session:
            found: list[str] = session.case_list.uids_of([self.model.keys[place] for place in places])
        return found

    def _choose_keys(self, found: Sequence[int]) -> None:
        wanted = set(found)
        places = [place for place, key in enumerate(self.model.keys) if key in wanted] if wanted else []
        selection = QItemSelection()
        last = self.model.columnCount() - 1
        start = 0
        for end in range(1, len(places) + 1):
            if end == len(places) or places[end] != places[end - 1] + 1:
                selection.select(self.model.index(places[start], 0), self.model.index(places[end - 1], last))
                start = end
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(selection, flags.ClearAndSelect)
        if places:
            first = self.model.index(places[0], max(self.table.columnAt(1), 0))
            self.table.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.table.scrollTo(first)

    def _chosen(self, *_: Any) -> None:
        if not self._own_choice:
            self._picked.start()

    def _tell_choice(self) -> None:
        """Choose the spots of the chosen rows on the map, go there and flash."""
        uids = self.chosen_uids()
        if not self.desk.path:
            return
        with self.desk.reader() as session:
            spots = session.case_list.spots_of(uids)[:MOST_SPOTS] if uids else []
            found = session.spots.read(columns=[], uids=spots) if spots else None
        self.desk.spots_chosen.emit(spots)
        layer = self._layer
        if layer is not None:
            self._own_choice = True
            try:
                layer.selectByIds([] if found is None else [int(row) for row in found.row_numbers()])
            finally:
                self._own_choice = False
        self.model.mark(set())
        if found is not None and self.follow.isChecked():
            self.desk.show_on_map(list(found.geometry))

    def zoom(self) -> None:
        """Go to the spots of the chosen rows, whatever the map follows."""
        uids = self.chosen_uids()
        with self.desk.reader() as session:
            spots = session.case_list.spots_of(uids)[:MOST_SPOTS]
            found = session.spots.read(columns=[], uids=spots)
        self.desk.show_on_map(list(found.geometry))

    # The map's choice.

    def _watch(self, layer: Any) -> None:
        if self._layer is not None:
            try:
                self._layer.selectionChanged.disconnect(self._map_chose)
                self._layer.willBeDeleted.disconnect(self._layer_gone)
            except (RuntimeError, TypeError):
                # QGIS has deleted it with its project
                pass
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._map_chose)
            layer.willBeDeleted.connect(self._layer_gone)

    def _layer_gone(self) -> None:
        self._layer = None

    def _map_chose(self, *_: Any) -> None:
        if self._own_choice or self._layer is None:
            return
        with self.desk.told():
            spots = [str(one["uid"]) for one in self._layer.selectedFeatures()][:MOST_SPOTS]
            with self.desk.reader() as session:
                uids = session.case_list.uids_at(spots) if spots else []
                found = session.case_list.keys_of(uids) if uids else []
            self._map_uids = tuple(uids)
            if self.selected.isChecked():
                self.reload()
            self.model.mark(set(uids))
            self._own_choice = True
            try:
                self._choose_keys(found)
            finally:
                self._own_choice = False

    # Doing something.

    def open_row(self, place: int) -> None:
        """Ask for the form of a case, or for the page of a spot that has none."""
        row = self.model.row(place)
        if row.get("kind") == "case":
            self.desk.case_asked.emit(str(row["uid"]))
        elif row.get("spot_uid"):
            self.desk.spot_asked.emit(str(row["spot_uid"]))

    def copy_numbers(self) -> None:
        """Put the numbers of the chosen rows on the clipboard."""
        found = [self.model.row(row) for row in self.chosen_rows()]
        texts = [str(row.get("number") or row.get("spot_codes") or "") for row in found]
        QGuiApplication.clipboard().setText("\n".join(texts))

    def export(self) -> None:
        """Save the list as it is filtered and sorted."""
        from ..services.case_list import export

        with self.desk.told():
            name = f"治违台账{self.desk.today().isoformat()}.xlsx"
            folder = Path(self.desk.path).parent if self.desk.path else Path()
            path, _ = QFileDialog.getSaveFileName(
                self, tr("Save the list as a spreadsheet…"), str(folder / name), "XLSX (*.xlsx)"
            )
            if not path or not self.desk.path:
                return
            store, asked, on, order = self.desk.store, self.asked, self.desk.today(), self._order

            def job(progress: Any) -> int:
                return export(store, path, asked, on, *order, progress=progress)

            def done(count: int) -> None:
                self.desk.tell(tr("{count} rows saved: {path}").format(count=count, path=path))

            self._task = self.desk.run(tr("Case list"), job, done)

    def next_steps(self, case_uid: str) -> list[tuple[str, str]]:
        """(id, name) of the steps that are lawful for a case today, each once."""
        from ..services.case_list import lawful_steps

        return lawful_steps(self.desk.store, case_uid, self.desk.today())

    def menu(self) -> QMenu:
        """The menu of the chosen rows."""
        menu = QMenu(self)
        rows = self.chosen_rows()
        if rows:
            one = self.model.row(rows[0])
            self._add(menu, tr("Open"), partial(self.open_row, rows[0]), len(rows) == 1)
            self._add(menu, tr("Zoom to"), self.zoom)
            if len(rows) == 1 and one.get("kind") == "case":
                uid = str(one["uid"])
                steps = menu.addMenu(tr("Next steps"))
                with self.desk.told():
                    for step, name in self.next_steps(uid):
                        self._add(steps, name, partial(self._ask_step, uid, step))
                if steps.isEmpty():
                    self._add(steps, tr("No step is lawful today"), lambda: None, False)
            self._add(menu, tr("Copy number"), self.copy_numbers)
            menu.addSeparator()
        self._add(menu, tr("Save the list as a spreadsheet…"), self.export, bool(self.desk.path))
        return menu

    def _ask_step(self, case_uid: str, step: str) -> None:
        self.desk.case_asked.emit(case_uid)
        self.desk.step_asked.emit(case_uid, step)

    def _add(self, menu: QMenu, text: str, slot: Any, enabled: bool = True) -> None:
        action = QAction(text, menu)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: self._told(slot))
        menu.addAction(action)

    def _menu_at(self, place: Any) -> None:
        with self.desk.told():
            menu = self.menu()
            menu.exec(self.table.viewport().mapToGlobal(place))
            menu.deleteLater()

    def _told(self, slot: Any, *values: Any) -> None:
        with self.desk.told():
            slot(*values)

    # Columns.

    def _first_columns(self) -> None:
        header = self.table.horizontalHeader()
        stored = QgsSettings().value(HEADER)
        if stored is None or not header.restoreState(stored):
            self._default_columns()
        place, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        if 0 <= place < len(self.model.columns):
            self._order = (self.model.columns[place].key, order == Qt.SortOrder.DescendingOrder)

    def _default_columns(self) -> None:
        header = self.table.horizontalHeader()
        for place, column in enumerate(self.model.columns):
            header.resizeSection(place, column.width)
            header.setSectionHidden(place, column.hidden)
            header.moveSection(header.visualIndex(place), place)
        due = [column.key for column in self.model.columns].index("due_on")
        header.setSortIndicator(due, Qt.SortOrder.AscendingOrder)

    def _keep_columns(self) -> None:
        QgsSettings().setValue(HEADER, self.table.horizontalHeader().saveState())

    def _sorted(self, place: int, order: Any) -> None:
        if 0 <= place < len(self.model.columns):
            self._order = (self.model.columns[place].key, order == Qt.SortOrder.DescendingOrder)
            self._keep_columns()
            self.reload()

    def columns_menu(self) -> QMenu:
        """The menu that shows and hides columns."""
        menu = QMenu(self)
        header = self.table.horizontalHeader()
        for place, column in enumerate(self.model.columns):
            action = QAction(column.head, menu)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(place))
            action.triggered.connect(partial(self._show_column, place))
            menu.addAction(action)
        menu.addSeparator()
        self._add(menu, tr("All columns as at first"), self._reset_columns)
        return menu

    def _columns_menu(self, place: Any) -> None:
        menu = self.columns_menu()
        menu.exec(self.table.horizontalHeader().mapToGlobal(place))
        menu.deleteLater()

    def _show_column(self, place: int, shown: bool) -> None:
        header = self.table.horizontalHeader()
        if shown or header.count() - header.hiddenSectionCount() > 1:
            header.setSectionHidden(place, not shown)
            if shown and header.sectionSize(place) < 20:
                header.resizeSection(place, self.model.columns[place].width)
            self._keep_columns()

    def _reset_columns(self) -> None:
        self._default_columns()
        self._keep_columns()

    # Keys.

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Enter opens, Escape clears, Down leads from the search into the table."""
        if event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self._escape()
                return True
            if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                with self.desk.told():
                    if self._typed.isActive():
                        self.reload()
                    if self.model.rowCount():
                        self.table.setFocus()
                        self.table.selectRow(max(self.table.currentIndex().row(), 0))
                return True
            if watched is self.table and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                current = self.table.currentIndex()
                if current.isValid():
                    self._told(self.open_row, current.row())
                return True
        return bool(super().eventFilter(watched, event))

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.table.clearSelection()
            self.table.setFocus()
