"""The patrol dock: the grid, who covers what, patrols and zero reports, and what was neglected in the last days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSpinBox,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from .desk import Desk
from .icons import icon_path
from .lists import pair, sentences
from .menu_button import MenuButton
from .messages import say, tr
from .part import DockPart
from .patrol_ages import PatrolAge
from .patrol_cells import PatrolCells, is_sure
from .patrol_form import PatrolForm
from .patrol_records import PatrolRecords
from .patrol_tables import UID, officer_model, table_view
from .telling import telling, told_button

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
        self.officers: list[tuple[str, str]] = []
        self._undo: Callable[[], Any] | None = None
        self._path = ""
        self.stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.days = QSpinBox()
        self._make_pages()
        self.form = PatrolForm(desk, self.chosen)
        self.form.recorded.connect(self._recorded)
        self.form.left.connect(self.show_lists)
        self.stack.addWidget(self._lists())
        self.stack.addWidget(self.form)
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """As wide as the form needs, so that nothing is cut at the side."""
        return QSize(max(320, self.form.width_needed(), self.bar.sizeHint().width() + 12), 240)

    def _make_pages(self) -> None:
        self.officer_model = officer_model()
        self.cells = PatrolCells(self.desk, self.days.value)
        self.cells.done.connect(self._offer)
        self.cells.built.connect(self.refresh)
        self.cells.shown.connect(lambda: self.map_action.setChecked(True))
        self.cell_model, self.cell_view, self.to = self.cells.model, self.cells.view, self.cells.to
        self.chosen, self.choose = self.cells.chosen, self.cells.choose
        self.officer_view = table_view(self.officer_model, (100, 55, 60, 70, 55, 55))
        self.officer_view.doubleClicked.connect(self._told(self._officer_asked))
        self.records = PatrolRecords(self.desk, self._show_cells_of, self._withdraw, partial(self._offer, undo=None))
        self.patrol_model, self.patrol_view = self.records.model, self.records.view

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
        self.build_action = menu.addAction(tr("Build the grid…"), self._told(self.cells.build_grid))
        self.remove_action = menu.addAction(
            tr("Remove the grid of the chosen cells…"), self._told(self.cells.remove_grid)
        )
        menu.addSeparator()
        self.export_action = menu.addAction(tr("Month's record (XLSX)…"), self._told(self.records.export))
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
        self.tabs.addTab(self.cells, tr("Cells"))
        self.tabs.addTab(self.officer_view, tr("By officer"))
        self.tabs.addTab(self.records, tr("Patrols"))
        column.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        self.result = QLabel()
        self.result.setWordWrap(True)
        row.addWidget(self.result, 1)
        self.back_button = told_button(self.desk, tr("Take back"), self.take_back, row)
        column.addLayout(row)
        self._offer("", None)
        return page

    def _told(self, slot: Callable[[], Any]) -> Callable[..., None]:
        return telling(self.desk, slot)

    def _action(self, name: str, text: str, slot: Callable[[], Any]) -> Any:
        made = self.bar.addAction(QIcon(str(icon_path(name, "patrol"))), text)
        made.triggered.connect(self._told(slot))
        return made

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
        self.cells.layer.listen()
        there = bool(self.desk.path)
        for widget in (self.bar, self.tabs, self.who, self.days):
            widget.setEnabled(there)
        if not there:
            self.cells.covers, self.officers = (), []
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
            self.cells.covers = coverage(session, today, self.days.value())
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
        layer = self.cells.layer.find()
        self.map_action.setChecked(self.cells.layer.is_shown())
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
        self.cells.show_rows([*bad, *(one for one in mine if not one.neglected(days))])
        self.officer_model.show(by_officer(self.covers, days))
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

    @property
    def covers(self) -> Any:
        """All cells with how they are covered."""
        return self.cells.covers

    def toggle_map(self) -> None:
        """Show or hide the cells on the map."""
        self.map_action.setChecked(self.cells.layer.toggle())

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
            told += [pair(f"⚠ {name}", say(code, **params)) for name, code, params in made.photo_issues]
            self._offer(sentences(*told), self._withdrawing(made.uid))
            self.tabs.setCurrentIndex(2)

    def _withdrawing(self, uid: str) -> Callable[[], None]:
        from ..services.patrol import withdraw_patrol

        def undo() -> None:
            withdraw_patrol(self.desk.store, uid, self.desk.actor, _now())

        return undo

    def _show_cells_of(self, codes: set[str]) -> None:
        self.who.setCurrentIndex(0)
        self._show_cells()
        self.choose({one.uid for one in self.covers if one.code in codes})
        self.cells.zoom()

    def _withdraw(self, line: Any) -> None:
        """Take a patrol back, asked for once with what goes."""
        asked = tr(
            "Withdraw the patrol of {day} by {officer}? With it go {spots} new spots and {photos} photos."
        ).format(day=line.day.isoformat(), officer=line.officer, spots=len(line.found), photos=line.photos)
        if is_sure(self, asked):
            self._withdrawing(line.patrol.uid)()
            self.desk.note_change()
            self._offer(tr("The patrol was withdrawn."), None)

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

    def _officer_asked(self) -> None:
        rows = self.officer_view.selectionModel().selectedRows()
        if rows:
            self.who.setCurrentIndex(max(self.who.findData(rows[0].data(UID)), 0))
            self._show_cells()
            self.tabs.setCurrentIndex(0)

    def leave(self) -> None:
        """Let go of the map, the layer and the dialog."""
        self.cells.leave()
        self.form.remove()


def _now() -> datetime:
    return datetime.now(timezone.utc)
