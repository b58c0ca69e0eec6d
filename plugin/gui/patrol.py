"""The patrol dock: the grid, who covers what, patrols and zero reports, and what was neglected in the last days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, QItemSelection, QItemSelectionModel, QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from .desk import Desk
from .icons import icon_path
from .menu_button import MenuButton
from .messages import say, tr
from .part import DockPart
from .patrol_ages import PatrolAge
from .patrol_form import PatrolForm
from .patrol_grid_dialog import GridDialog
from .patrol_tables import UID, cell_model, officer_model, patrol_model
from .tools_canvas import compact

#: patrols of so many days are listed
LISTED_DAYS = 62
ALL, NOBODY = "*", ""


class PatrolPart(DockPart):
    """The dock, and the function that colours the cells on the map."""

    name = "patrol"

    def title(self) -> str:
        """Title of the dock."""
        return tr("Patrol")

    def build(self) -> None:
        """Dock, function, signals."""
        super().build()
        self.ages = PatrolAge(self.desk.today)
        self.ages.register()
        self.desk.opened.connect(self._changed)
        self.desk.changed.connect(self._changed)
        self._changed()

    def remove(self) -> None:
        """Take everything away."""
        self.desk.opened.disconnect(self._changed)
        self.desk.changed.disconnect(self._changed)
        if isinstance(self.inside, PatrolPanel):
            self.inside.leave()
        self.ages.remove()
        super().remove()

    def make(self) -> QWidget:
        """The inside."""
        return PatrolPanel(self.desk, self.ages)

    def _changed(self, *_: Any) -> None:
        """Read the days again where there is a grid to colour; the panel does it by itself."""
        layer = self.desk.layer("grid_cell")
        if isinstance(self.inside, PatrolPanel):
            self.inside.refresh_soon()
        elif layer is not None and layer.featureCount() > 0:
            with self.desk.told():
                from ..services.patrol_coverage import days_of, last_days

                with self.desk.reader() as session:
                    self.ages.know(last_days(session), days_of(session))


class PatrolPanel(QWidget):
    """Lists in tabs, and the form of a new patrol in their place while one is written."""

    def __init__(self, desk: Desk, ages: PatrolAge) -> None:
        super().__init__()
        self.desk, self.ages = desk, ages
        self.covers: list[Any] = []
        self.officers: list[tuple[str, str]] = []
        self.dialog: GridDialog | None = None
        self._undo: Callable[[], Any] | None = None
        self._layer: Any = None
        self._quiet = False
        self._path = ""
        self.stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.form = PatrolForm(desk, self.chosen)
        self.form.recorded.connect(self._recorded)
        self.form.left.connect(self.show_lists)
        self.stack.addWidget(self._lists())
        self.stack.addWidget(self.form)
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """As wide as the form needs, so that nothing is cut at the side."""
        return QSize(max(320, self.form.width_needed(), self.bar.sizeHint().width() + 12), 240)

    def _lists(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 2, 4, 4)
        self.bar = QToolBar()
        self.bar.setIconSize(QSize(20, 20))
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.new_action = self._action("patrol", tr("New patrol"), self.new_patrol)
        self.zero_action = self._action("patrol_zero", tr("Zero report"), self.zero_report)
        self.zero_action.setToolTip(
            tr(
                "Report at once that nothing new was found today: in the chosen cells, else in all cells of the "
                "officer chosen below"
            )
        )
        self.map_action = self._action("patrol_map", tr("Coverage map"), self.toggle_map)
        self.map_action.setCheckable(True)
        # beside the map there is room for two texts
        self.bar.widgetForAction(self.map_action).setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.more = MenuButton()
        self.more.setText(tr("More"))
        menu = QMenu(self.more)
        self.build_action = menu.addAction(tr("Build the grid…"), self._told(self.build_grid))
        self.remove_action = menu.addAction(tr("Remove the grid of the chosen cells…"), self._told(self.remove_grid))
        menu.addSeparator()
        self.export_action = menu.addAction(tr("Month's record (XLSX)…"), self._told(self.export))
        self.more.setMenu(menu)
        self.bar.addWidget(self.more)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        self.who = QComboBox()
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.who.setMinimumContentsLength(7)
        self.who.setToolTip(tr("Show the cells of one officer"))
        self.who.activated.connect(self._filter)
        row.addWidget(self.who, 1)
        self.days = QSpinBox()
        self.days.setRange(1, 366)
        self.days.setPrefix(tr("last "))
        self.days.setSuffix(tr(" days"))
        self.days.setKeyboardTracking(False)
        self.days.valueChanged.connect(self._days_changed)
        row.addWidget(self.days)
        column.addLayout(row)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        column.addWidget(self.summary)
        self.tabs = QTabWidget()
        self.cell_model, self.officer_model, self.patrol_model = (
            cell_model(self.days.value),
            officer_model(),
            patrol_model(),
        )
        self.cell_view = self._table(self.cell_model, (158, 70, 65, 85, 55, 90))
        self.cell_view.setToolTip("")
        self.cell_view.doubleClicked.connect(self._told(self.zoom))
        self.cell_view.selectionModel().selectionChanged.connect(self._rows_chosen)
        cells = QWidget()
        inner = QVBoxLayout(cells)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.addWidget(self.cell_view)
        row = QHBoxLayout()
        self.pick_button = self._button(tr("Choose on the map"), self.pick, row)
        self.neglected_button = self._button(tr("Choose neglected"), self.choose_neglected, row)
        row.addStretch()
        inner.addLayout(row)
        row = QHBoxLayout()
        self.to = QComboBox()
        self.to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.to.setMinimumContentsLength(7)
        row.addWidget(self.to, 1)
        self.assign_button = self._button(tr("Assign the chosen cells"), self.assign, row)
        inner.addLayout(row)
        self.tabs.addTab(cells, tr("Cells"))
        self.officer_view = self._table(self.officer_model, (100, 55, 60, 70, 55, 55))
        self.officer_view.doubleClicked.connect(self._told(self._officer_asked))
        self.tabs.addTab(self.officer_view, tr("By officer"))
        records = QWidget()
        inner = QVBoxLayout(records)
        inner.setContentsMargins(0, 4, 0, 0)
        self.patrol_view = self._table(self.patrol_model, (85, 60, 65, 45, 95, 45, 45, 50, 160))
        self.patrol_view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.patrol_view.doubleClicked.connect(self._told(self.show_patrol))
        inner.addWidget(self.patrol_view)
        row = QHBoxLayout()
        self.show_button = self._button(tr("Show its cells"), self.show_patrol, row)
        self.withdraw_button = self._button(tr("Withdraw…"), self.withdraw, row)
        row.addStretch()
        inner.addLayout(row)
        self.tabs.addTab(records, tr("Patrols"))
        column.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        self.result = QLabel()
        self.result.setWordWrap(True)
        row.addWidget(self.result, 1)
        self.back_button = self._button(tr("Take back"), self.take_back, row)
        column.addLayout(row)
        self._offer("", None)
        return page

    def _told(self, slot: Callable[[], Any]) -> Callable[..., None]:
        def called(*_: Any) -> None:
            with self.desk.told():
                slot()

        return called

    def _action(self, name: str, text: str, slot: Callable[[], Any]) -> Any:
        made = self.bar.addAction(QIcon(str(icon_path(name, "patrol"))), text)
        made.triggered.connect(self._told(slot))
        return made

    def _button(self, text: str, slot: Callable[[], Any], row: QHBoxLayout) -> QPushButton:
        made = QPushButton(text)
        made.clicked.connect(self._told(slot))
        row.addWidget(made)
        return made

    def _table(self, model: Any, widths: tuple[int, ...]) -> QTableView:
        view = QTableView()
        view.setModel(model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        view.horizontalHeader().setStretchLastSection(True)
        for place, width in enumerate(widths):
            view.setColumnWidth(place, width)
        compact(view)
        return view

    # What is shown.

    def refresh_soon(self) -> None:
        """Something changed: read again where somebody looks, else when they look next."""
        if self.isVisible() or self.desk.path != self._path:
            with self.desk.told():
                self.refresh()
        else:
            self._path = "?"

    def showEvent(self, event: Any) -> None:
        """What changed meanwhile is read now."""
        super().showEvent(event)
        if self._path != self.desk.path:
            with self.desk.told():
                self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        from ..services.patrol import patrols
        from ..services.patrol_coverage import coverage, days_of, last_days

        new = self._path not in (self.desk.path, "?")
        self._path = self.desk.path
        self._listen()
        there = bool(self.desk.path)
        for widget in (self.bar, self.tabs, self.who, self.days):
            widget.setEnabled(there)
        if not there:
            self.covers, self.officers = [], []
            for model in (self.cell_model, self.officer_model, self.patrol_model):
                model.show([])
            self.summary.setText(tr("Open a workspace first."))
            self._offer("", None)
            self.show_lists()
            return
        today = self.desk.today()
        with self.desk.reader() as session:
            if new:
                self.days.blockSignals(True)
                self.days.setValue(days_of(session))
                self.days.blockSignals(False)
            self.covers = coverage(session, today, self.days.value())
            lines = patrols(session, today - timedelta(days=LISTED_DAYS), today + timedelta(days=1))
            self.officers = [(one.uid, one.name) for one in session.officers.all()]
            self.ages.know(last_days(session), self.days.value())
        if new:
            self._offer("", None)
            self.form.clear()
            self.show_lists()
        self._officers()
        self.patrol_model.show(lines)
        self._show_cells()
        layer = self.desk.layer("grid_cell")
        self.map_action.setChecked(layer is not None and self._node_visible(layer))
        if layer is not None:
            layer.triggerRepaint()

    def _officers(self) -> None:
        before = self.who.currentData()
        for combo in (self.who, self.to):
            kept = combo.currentData()
            combo.clear()
            if combo is self.who:
                combo.addItem(tr("All cells"), ALL)
            combo.addItem(tr("Nobody's cells") if combo is self.who else tr("nobody"), NOBODY)
            for uid, name in self.officers:
                combo.addItem(name, uid)
            combo.setCurrentIndex(max(combo.findData(kept), 0))
        if before is None:
            self.who.setCurrentIndex(0)

    def _show_cells(self) -> None:
        from ..domain.patrol import by_officer
        from ..services.patrol_coverage import neglected

        days, who = self.days.value(), self.who.currentData()
        mine = [one for one in self.covers if who in (None, ALL) or one.officer_uid == who]
        bad = neglected(mine, days)
        chosen = self._layer_uids()
        self._quiet = True
        self.cell_model.show([*bad, *(one for one in mine if not one.neglected(days))])
        self.officer_model.show(by_officer(self.covers, days))
        self._quiet = False
        self._mark(chosen)
        if not self.covers:
            self.summary.setText(tr("There is no grid yet. Build it under 'More'."))
            return
        never = sum(1 for one in mine if one.last_day is None)
        self.summary.setText(
            tr("{cells} cells: {walked} walked in the last {days} days, {neglected} neglected, {never} of them never.")
            .format(cells=len(mine), walked=len(mine) - len(bad), days=days, neglected=len(bad), never=never)
        )  # fmt: skip

    def _filter(self, *_: Any) -> None:
        with self.desk.told():
            self._show_cells()

    def _days_changed(self, *_: Any) -> None:
        with self.desk.told():
            self.refresh()

    # Choosing cells, in the list and on the map.

    def chosen(self) -> dict[str, str]:
        """Uid to code of the chosen cells."""
        uids = self._layer_uids() | {str(index.data(UID)) for index in self.cell_view.selectionModel().selectedRows()}
        return {one.uid: one.code for one in self.covers if one.uid in uids}

    def _layer_uids(self) -> set[str]:
        layer = self.desk.layer("grid_cell")
        return set() if layer is None else {str(feature["uid"]) for feature in layer.selectedFeatures()}

    def _listen(self) -> None:
        layer = self.desk.layer("grid_cell")
        if layer is self._layer:
            return
        self._deafen()
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._map_chosen)
            layer.willBeDeleted.connect(self._layer_gone)

    def _deafen(self) -> None:
        if self._layer is not None:
            self._layer.selectionChanged.disconnect(self._map_chosen)
            self._layer.willBeDeleted.disconnect(self._layer_gone)
        self._layer = None

    def _layer_gone(self) -> None:
        self._layer = None

    def _map_chosen(self, *_: Any) -> None:
        if self._quiet:
            return
        with self.desk.told():
            self._mark(self._layer_uids())

    def _mark(self, uids: set[str]) -> None:
        """Select the rows of these cells."""
        self._quiet = True
        model, selection = self.cell_model, QItemSelection()
        last = model.columnCount() - 1
        places = model.places(uids)
        for place in places:
            selection.select(model.index(place, 0), model.index(place, last))
        flags = QItemSelectionModel.SelectionFlag
        self.cell_view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if places:
            self.cell_view.scrollTo(model.index(places[0], 0))
        self._quiet = False

    def _rows_chosen(self, *_: Any) -> None:
        if self._quiet:
            return
        with self.desk.told():
            uids = {str(index.data(UID)) for index in self.cell_view.selectionModel().selectedRows()}
            self.choose(uids)

    def choose(self, uids: set[str]) -> None:
        """Select cells on the map, where it shows them, and in the list."""
        layer = self.desk.layer("grid_cell")
        self._quiet = True
        if layer is not None:
            fids = [feature.id() for feature in layer.getFeatures() if str(feature["uid"]) in uids] if uids else []
            layer.selectByIds(fids)
        self._quiet = False
        if uids != {str(index.data(UID)) for index in self.cell_view.selectionModel().selectedRows()}:
            self._mark(uids)

    def choose_neglected(self) -> None:
        """Choose the listed cells where nobody was."""
        days = self.days.value()
        self.choose({one.uid for one in self.cell_model.rows if one.neglected(days)})

    def pick(self) -> None:
        """Take QGIS's own tool for selecting features on the layer of the cells."""
        layer = self.need_layer()
        self._make_visible(layer, True)
        self.map_action.setChecked(True)
        self.desk.iface.setActiveLayer(layer)
        self.desk.iface.actionSelect().trigger()

    def zoom(self) -> None:
        """Show the chosen cells on the map."""
        with self.desk.reader() as session:
            table = session.grid_cells.read(columns=[], uids=list(self.chosen()))
        self._make_visible(self.need_layer(), True)
        self.map_action.setChecked(True)
        self.desk.show_on_map(list(table.geometry))

    # The layer.

    def need_layer(self) -> Any:
        """The layer of the cells; a project made before there was one gets it."""
        layer = self.desk.layer("grid_cell")
        if layer is None:
            from ..store.layer_catalogue import GRID_CELL
            from ..store.layers import make_layer

            _ = self.desk.store
            layer = make_layer(self.desk.path, GRID_CELL)
            project = QgsProject.instance()
            project.addMapLayer(layer, False)
            root = project.layerTreeRoot()
            group = root.findGroup(GRID_CELL.group) or root.insertGroup(1, GRID_CELL.group)
            group.addLayer(layer)
            self._listen()
        return layer

    def toggle_map(self) -> None:
        """Show or hide the cells on the map."""
        layer = self.need_layer()
        shown = not self._node_visible(layer)
        self._make_visible(layer, shown)
        self.map_action.setChecked(shown)
        extent = layer.extent()
        canvas = self.desk.iface.mapCanvas()
        if shown and not extent.isEmpty() and not canvas.extent().intersects(extent):
            extent.scale(1.1)
            canvas.setExtent(extent)
            canvas.refresh()

    def _node_visible(self, layer: Any) -> bool:
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        return node is not None and bool(node.isVisible())

    def _make_visible(self, layer: Any, shown: bool) -> None:
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is None:
            return
        if shown:
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)

    # The grid and who covers it.

    def build_grid(self) -> None:
        """The dialog that builds cells."""
        _ = self.desk.store
        if self.dialog is not None:
            self.dialog.leave()
            self.dialog.deleteLater()
        self.dialog = GridDialog(self.desk, self._built)
        self.dialog.show()
        self.dialog.raise_()

    def _built(self, change: Any, told: str) -> None:
        self._grid_changed(change, told)
        self._make_visible(self.need_layer(), True)
        self.refresh()

    def _grid_changed(self, change: Any, told: str) -> None:
        from ..services.patrol_grid import undo_grid

        def undo() -> None:
            undo_grid(self.desk.store, change, self.desk.actor, _now())

        self.desk.note_change()
        self._offer(told, undo)

    def remove_grid(self) -> None:
        """Remove the cells of the communities of the chosen cells, asked for once."""
        from ..domain.errors import InputError
        from ..services.patrol_grid import remove_grid

        chosen = self.chosen()
        communities = sorted({code[:-3] for code in chosen.values()})
        if not communities:
            raise InputError("grid.no_cells")
        count = sum(1 for one in self.covers if one.community_code in communities)
        if self._sure(
            tr("Remove all {count} cells of {communities} communities?").format(
                count=count, communities=len(communities)
            )
        ):
            change = remove_grid(self.desk.store, communities, self.desk.actor, _now())
            self._grid_changed(change, tr("{count} cells were removed.").format(count=len(change.removed)))

    def assign(self) -> None:
        """Give the chosen cells to the officer chosen beside the button."""
        from ..domain.errors import InputError
        from ..services.patrol_grid import assign

        chosen = self.chosen()
        if not chosen:
            raise InputError("grid.no_cells")
        officer = str(self.to.currentData() or "")
        before = assign(self.desk.store, dict.fromkeys(chosen, officer), self.desk.actor, _now())

        def undo() -> None:
            assign(self.desk.store, before, self.desk.actor, _now())

        self.desk.note_change()
        name = self.to.currentText()
        self._offer(tr("{count} cells are covered by {officer} now.").format(count=len(before), officer=name), undo)

    # Patrols.

    def new_patrol(self) -> None:
        """The form of a new patrol."""
        _ = self.desk.store
        self.form.open(self.officers, self._officer())
        self.stack.setCurrentWidget(self.form)

    def show_lists(self) -> None:
        """Back to the lists; the form keeps its draft."""
        self.stack.setCurrentIndex(0)

    def _officer(self) -> str:
        """The officer chosen for the list, else who sits here."""
        who = str(self.who.currentData() or "")
        if who not in (ALL, NOBODY):
            return who
        actor = self.desk.actor
        return next((uid for uid, name in self.officers if name == actor), "")

    def zero_report(self) -> None:
        """Report zero for today."""
        from ..services.patrol import report_zero

        officer = self._officer()
        cells = self.chosen() or {one.uid: one.code for one in self.covers if officer and one.officer_uid == officer}
        made = report_zero(self.desk.store, list(cells), officer, self.desk.actor, _now())
        self.desk.note_change()
        self._offer(tr("Zero report for {count} cells.").format(count=len(cells)), self._withdrawing(made.uid))

    def _recorded(self, made: Any) -> None:
        with self.desk.told():
            self.desk.note_change()
            self.refresh()
            self.show_lists()
            told = [tr("Zero report recorded.") if made.zero else tr("Patrol recorded.")]
            told += [
                tr("Spot {code} registered, lead {lead}.").format(code=code, lead=lead or "—")
                for _, code, lead in made.spots
            ]
            if made.photos:
                told.append(tr("{count} photos.").format(count=made.photos))
            told += [f"⚠ {name}: {say(code, **params)}" for name, code, params in made.photo_issues]
            self._offer(" ".join(told), self._withdrawing(made.uid))
            self.tabs.setCurrentIndex(2)

    def _withdrawing(self, uid: str) -> Callable[[], None]:
        from ..services.patrol import withdraw_patrol

        def undo() -> None:
            withdraw_patrol(self.desk.store, uid, self.desk.actor, _now())

        return undo

    def _line(self) -> Any:
        rows = self.patrol_view.selectionModel().selectedRows()
        return self.patrol_model.rows[rows[0].row()] if rows else None

    def show_patrol(self) -> None:
        """Choose the cells of a patrol and show them on the map."""
        line = self._line()
        if line is None:
            return
        codes = set(line.cells)
        self.who.setCurrentIndex(0)
        self._show_cells()
        self.choose({one.uid for one in self.covers if one.code in codes})
        self.zoom()

    def withdraw(self) -> None:
        """Take the chosen patrol back, asked for once with what goes."""
        line = self._line()
        if line is None:
            return
        asked = tr(
            "Withdraw the patrol of {day} by {officer}? With it go {spots} new spots and {photos} photos."
        ).format(day=line.day.isoformat(), officer=line.officer, spots=len(line.found), photos=line.photos)
        if self._sure(asked):
            self._withdrawing(line.patrol.uid)()
            self.desk.note_change()
            self._offer(tr("The patrol was withdrawn."), None)

    def export(self) -> None:
        """The record of a month as a workbook; the month is in the name that is proposed."""
        from ..services.patrol_coverage import write_month

        today = self.desk.today()
        month = ask_month(self, today)
        if month is None:
            return
        name = tr("Patrol record {year}-{month}").format(year=month[0], month=f"{month[1]:02d}") + ".xlsx"
        start = str(Path(self.desk.path).parent / name)
        path, _ = QFileDialog.getSaveFileName(self, tr("Month's record (XLSX)…"), start, "Excel (*.xlsx)")
        if not path:
            return
        path = path if path.lower().endswith(".xlsx") else path + ".xlsx"
        store = self.desk.store

        def job(progress: Any) -> Any:
            with store.reader() as session:
                return write_month(session, path, *month, today, progress)

        def done(counts: Any) -> None:
            told = tr("{path}: {patrols} patrols, {zero} zero reports, {missed} cells without a patrol.")
            self._offer(told.format(path=path, **{k: counts[k] for k in ("patrols", "zero", "missed")}), None)

        self.desk.run(tr("Month's record (XLSX)…"), job, done)

    # What was done last.

    def _offer(self, told: str, undo: Callable[[], Any] | None) -> None:
        self._undo = undo
        self.result.setText(told)
        self.back_button.setVisible(undo is not None)

    def take_back(self) -> None:
        """Undo what was done last."""
        if self._undo is None:
            return
        self._undo()
        self._offer(tr("Taken back."), None)
        self.desk.note_change()

    def _sure(self, question: str) -> bool:
        buttons = QMessageBox.StandardButton
        return bool(QMessageBox.question(self, "ZhiWei", question, buttons.Yes | buttons.No) == buttons.Yes)

    def _officer_asked(self) -> None:
        rows = self.officer_view.selectionModel().selectedRows()
        if rows:
            self.who.setCurrentIndex(max(self.who.findData(rows[0].data(UID)), 0))
            self._show_cells()
            self.tabs.setCurrentIndex(0)

    def leave(self) -> None:
        """Let go of the map, the layer and the dialog."""
        self._deafen()
        self.form.remove()
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None


def ask_month(parent: QWidget, today: Any) -> tuple[int, int] | None:
    """Year and month of the last twelve, the current one first; None when cancelled."""
    from qgis.PyQt.QtWidgets import QInputDialog

    months = []
    for back in range(12):
        first = QDate(today.year, today.month, 1).addMonths(-back)
        months.append((first.year(), first.month()))
    words = [f"{year}-{month:02d}" for year, month in months]
    word, done = QInputDialog.getItem(parent, tr("Month's record (XLSX)…"), tr("Month"), words, 0, False)
    return months[words.index(word)] if done else None


def _now() -> datetime:
    return datetime.now(timezone.utc)
