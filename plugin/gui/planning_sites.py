"""The page of sites and phases: find, sort, move, lock, and see why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QLocale, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .case_table import CaseTable
from .compat import moved
from .icons import icon_path
from .later import later
from .messages import tr
from .planning_actions import SiteActions
from .planning_days import DayStrip
from .planning_hand import Hand
from .planning_pages import PlanPage, PlanState
from .planning_phases import PhaseList, PhaseModel
from .planning_site_model import SiteModel
from .planning_why import WhyPanel
from .planning_words import show_words

HEADER, SPLIT = "zhiwei/planning/header.1", "zhiwei/planning/split.1"
_TYPED_MS, _CHOSEN_MS = 200, 150
#: more sites than this are read in the background
_AT_ONCE = 800


class SitesPage(PlanPage):
    """Phases at the left, sites in the middle, why at the right; the days of the plan below."""

    def __init__(self, state: PlanState) -> None:
        super().__init__(state)
        from ..services.planning_legal import LegalDays

        self._view: Any = None
        self._legal: Any = LegalDays()
        self._legal_path = ""
        self._legal_job: Any = None
        self._read_job: Any = None
        self._quiet = False
        self.hand = Hand(state, self)
        self.model = SiteModel()
        self.actions = SiteActions(self)
        self._typed = later(self, state.desk, _TYPED_MS, self.show_rows)
        self._picked = later(self, state.desk, _CHOSEN_MS, self._tell_choice)
        self._build()
        state.sites_chosen.connect(self._choose)

    def title(self) -> str:
        return tr("Sites and phases")

    # How it is built.

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Search site, case, place, town or crew"))
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.installEventFilter(self)
        self.show_box = QComboBox()
        for key, name in show_words():
            self.show_box.addItem(name, key)
        self.show_box.currentIndexChanged.connect(lambda _place: self.told(self.show_rows))
        self.phases = PhaseList(PhaseModel(lambda uids, phase: self.told(lambda: self.hand.move(uids, phase=phase))))
        self.phases.phases_chosen.connect(lambda _keys: self.told(self.show_rows))
        self.table = CaseTable(self.model, HEADER, "first")
        self.table.setDragEnabled(True)
        self.table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.table.sorted_anew.connect(lambda: self.told(self.show_rows))
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.customContextMenuRequested.connect(self._menu_at)
        self.table.doubleClicked.connect(lambda _index: self.told(self.actions.edit_site))
        self.table.installEventFilter(self)
        self.why = WhyPanel()
        self.why.move_asked.connect(lambda uid, day: self.told(lambda: self.hand.move([uid], day=day)))
        self.days = DayStrip()
        self.days.dropped.connect(lambda uids, day: self.told(lambda: self.hand.move(uids, day=day)))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for widget, share in ((self.phases, 0), (self.table, 1), (self.why, 0)):
            self.split.addWidget(widget)
            self.split.setStretchFactor(self.split.indexOf(widget), share)
        self.split.setSizes([276, 812, 222])
        kept = QgsSettings().value(SPLIT)
        if kept is not None:
            self.split.restoreState(kept)
        self.split.splitterMoved.connect(lambda *_: QgsSettings().setValue(SPLIT, self.split.saveState()))
        self.status = QLabel()
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 2)
        layout.setSpacing(3)
        layout.addLayout(self._bar())
        layout.addWidget(self.split, 1)
        layout.addWidget(self.days)
        layout.addWidget(self.status)
        for keys, slot in (
            ("Ctrl+F", self._to_search),
            ("Ctrl+Z", self.state.undo.undo),
            ("Ctrl+Y", self.state.undo.redo),
            ("Ctrl+L", lambda: self.actions.lock(True)),
        ):
            shortcut = moved("QShortcut")(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda job=slot: self.told(job))

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.addWidget(self.search, 1)
        bar.addWidget(self.show_box)
        self.buttons: dict[str, QToolButton] = {}
        for name, icon, hint, slot in (
            ("undo", "undospot", tr("Undo (Ctrl+Z)"), self.state.undo.undo),
            ("redo", "redospot", tr("Redo (Ctrl+Y)"), self.state.undo.redo),
            ("lock", "lock", tr("Lock: the next plan keeps these sites on their day (Ctrl+L)"), self._lock),
            ("unlock", "unlock", tr("Unlock"), lambda: self.actions.lock(False)),
            ("move", "moveday", tr("Move to a day…"), self.actions.move_to_day),
            ("zoom", "case_follow", tr("Zoom to the chosen sites"), self.actions.zoom),
            ("clear", "refresh", tr("Show all sites and phases"), self.clear_filters),
        ):
            button = QToolButton()
            button.setIcon(QIcon(str(icon_path(icon, "planning"))))
            button.setToolTip(hint)
            button.setAccessibleName(hint)
            button.clicked.connect(lambda _checked=False, job=slot: self.told(job))
            bar.addWidget(button)
            self.buttons[name] = button
        stack = self.state.undo
        stack.canUndoChanged.connect(self.buttons["undo"].setEnabled)
        stack.canRedoChanged.connect(self.buttons["redo"].setEnabled)
        self.buttons["undo"].setEnabled(stack.canUndo())
        self.buttons["redo"].setEnabled(stack.canRedo())
        return bar

    def _lock(self) -> None:
        self.actions.lock(True)

    def remove(self) -> None:
        """Let go of signals and of what runs."""
        self._typed.stop()
        self._picked.stop()
        self.hand.leave()
        self._drop("_read_job")
        self._drop("_legal_job")
        stack = self.state.undo
        stack.canUndoChanged.disconnect(self.buttons["undo"].setEnabled)
        stack.canRedoChanged.disconnect(self.buttons["redo"].setEnabled)
        self.state.sites_chosen.disconnect(self._choose)
        super().remove()

    # What is shown.

    @property
    def view(self) -> Any:
        """What is read of the scenario; None before that."""
        return self._view

    def refresh(self) -> None:
        """Read the scenario anew; the lawful days of today follow in the background."""
        from ..services.planning_view import PlanView, read_plan

        if not self.desk.path:
            self._view = PlanView(None, ())
            self._put(self._view)
            return
        if self._legal_path != self.desk.path:
            from ..services.planning_legal import LegalDays

            self._legal, self._legal_path = LegalDays(), self.desk.path
        with self.desk.reader() as session:
            if session.sites.count() <= _AT_ONCE:
                self._read(read_plan(session, self.state.scenario))
                return
        store, scenario = self.desk.store, self.state.scenario

        def job(_progress: Any) -> Any:
            with store.reader() as session:
                return read_plan(session, scenario)

        def done(view: Any) -> None:
            self._read_job = None
            self._read(view)

        self._drop("_read_job")
        self._read_job = self.desk.run(tr("Reading the plan"), job, done)

    def _drop(self, name: str) -> None:
        """Let go of a job that runs."""
        running = getattr(self, name)
        if running is not None:
            running.leave()
            setattr(self, name, None)

    def _read(self, view: Any) -> None:
        from ..services.planning_view import with_legal

        # what is known of the law stays shown until it is asked again
        known = {row.uid: row.legal for row in self._view.rows if row.fresh} if self._view is not None else {}
        self._view = with_legal(view, known)
        self._put(self._view)
        self._ask_law()

    def _put(self, view: Any) -> None:
        self.phases.show_phases(view.phases)
        self.show_rows()

    def _ask_law(self) -> None:
        self._drop("_legal_job")
        store, today, law = self.desk.store, self.desk.today(), self._legal
        sites = [row.site for row in self._view.rows if row.site.status in ("open", "started")]
        if not sites:
            return

        def job(progress: Any) -> Any:
            with store.reader() as session:
                return law.of(session, sites, today, progress)

        def done(days: Any) -> None:
            from ..services.planning_view import with_legal

            self._legal_job = None
            self._view = with_legal(self._view, days)
            self.show_rows()

        self._legal_job = self.desk.run(tr("Lawful days of the sites"), job, done)

    @property
    def asked(self) -> Any:
        """The filter as the page has it."""
        from ..services.planning_view import Filter

        return Filter(self.search.text(), str(self.show_box.currentData()), frozenset(self.phases.chosen()))

    def show_rows(self) -> None:
        """Filter and sort what was read; the chosen sites stay chosen."""
        from ..services.planning_view import chosen_rows, sorted_rows

        self._typed.stop()
        if self._view is None:
            return
        rows = sorted_rows(chosen_rows(self._view, self.asked), *self.table.order)
        self._quiet = True
        try:
            self.model.show(rows)
            self.table.choose_keys(self.state.chosen)
        finally:
            self._quiet = False
        self._say(rows)
        self._explain()

    def _say(self, rows: Sequence[Any]) -> None:
        whole = self._view.rows
        locale = QLocale()
        area = sum(row.site.floor_area_m2 or 0.0 for row in rows)
        parts = [
            tr("{count} of {whole} sites · {area} m²").format(
                count=locale.toString(len(rows)),
                whole=locale.toString(len(whole)),
                area=locale.toString(float(area), "f", 2),
            )
        ]
        for count, text in (
            (sum(row.first is None for row in rows), tr("{count} without a day")),
            (sum(row.locked for row in rows), tr("{count} locked")),
            (sum(row.unlawful for row in rows), tr("{count} on a day that is not lawful today")),
        ):
            if count:
                parts.append(text.format(count=locale.toString(count)))
        self.status.setText(" · ".join(parts))

    def clear_filters(self) -> None:
        """Show everything."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.show_box.blockSignals(True)
        self.show_box.setCurrentIndex(0)
        self.show_box.blockSignals(False)
        self.phases.blockSignals(True)
        self.phases.clearSelection()
        self.phases.blockSignals(False)
        self.show_rows()

    def take_filter(self, show: str) -> None:
        """Show only some of the sites (``locked``, ``unlawful`` …)."""
        self.show_box.setCurrentIndex(max(self.show_box.findData(show), 0))

    # What is chosen.

    def chosen_rows(self) -> list[Any]:
        """The chosen rows in their order."""
        return [self.model.rows[place] for place in self.table.chosen_rows() if place < len(self.model.rows)]

    def row(self, uid: str) -> Any:
        """A row of the whole plan; None where there is none."""
        return self._view.by_uid.get(uid) if self._view is not None else None

    def _selected(self, *_: Any) -> None:
        if not self._quiet:
            self._picked.start()

    def _tell_choice(self) -> None:
        self.state.choose_sites(row.uid for row in self.chosen_rows())
        self._explain()

    def _choose(self, uids: list[str]) -> None:
        if [row.uid for row in self.chosen_rows()] != uids:
            self._quiet = True
            try:
                self.table.choose_keys(uids)
            finally:
                self._quiet = False
        if self.isVisible():
            self.told(self._explain)

    def _explain(self) -> None:
        """Explain the first chosen site, and ask for the days that it could have."""
        chosen = self.state.chosen
        row = self.row(chosen[0]) if chosen else None
        self.why.show_row(row, len(chosen))
        if self.desk.path and self.state.scenario and self._view is not None and self._view.scenario is not None:
            self.hand.ask(row.uid if row is not None else "", self.take_answers)
        else:
            self.days.show_plan((), ())

    def take_answers(self, found: Any) -> None:
        """Show what was answered about a site."""
        uid, advice, answers, days, loads = found
        row = self.row(uid)
        self.days.show_plan(days, loads)
        self.days.show_answers(answers, row.first if row is not None else None)
        if row is not None and uid == self.why.uid:
            self.why.show_advice(advice)
        self.answers = (uid, answers)

    #: what the days mean for the site that was asked about last: (uid, answers)
    answers: tuple[str, Sequence[Any]] = ("", ())

    def here(self, uid: str) -> date | None:
        """First day of a site in the plan."""
        row = self.row(uid)
        return row.first if row is not None else None

    # Keys and menus.

    def _menu_at(self, place: Any) -> None:
        with self.desk.told():
            menu = self.actions.menu()
            menu.exec(self.table.viewport().mapToGlobal(place))
            menu.deleteLater()

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QWidget, event: Any) -> bool:
        """Enter opens the site, Escape clears, Down leads from the search into the table."""
        if event.type() != QEvent.Type.KeyPress:
            return bool(super().eventFilter(watched, event))
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.table.clearSelection()
            return True
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.search and (enter or key == Qt.Key.Key_Down):
            self.told(self.show_rows)
            if self.model.rowCount():
                self.table.setFocus()
                self.table.selectRow(max(self.table.currentIndex().row(), 0))
            return True
        if watched is self.table and enter:
            self.told(self.actions.edit_site)
            return True
        return bool(super().eventFilter(watched, event))
