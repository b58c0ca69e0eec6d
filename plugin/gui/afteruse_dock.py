"""The after-use dock (拆后利用): plots in a table; why, planning and land balance beside it; what is done to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QLabel,
    QMenu,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..domain.afteruse.book import ALLOWED, CONDITIONAL
from .afteruse_balance import BalancePage
from .afteruse_compare import CompareDialog
from .afteruse_do import PlotDoer
from .afteruse_filters import PlotFilters
from .afteruse_map import PlotLayer
from .afteruse_papers import PlotPapers
from .afteruse_plan import PlanPage
from .afteruse_table import PlotModel, PlotTable
from .afteruse_verify import BeginDialog, VerifyDialog
from .afteruse_why import WhyPanel
from .afteruse_words import Words
from .compat import moved
from .desk import Desk
from .empty_hint import EmptyHint
from .filter_chips import FlowLayout
from .later import Renewed, later
from .menu_button import MenuButton
from .messages import tr

_CHOSEN_MS, _CHANGED_MS = 120, 100
#: from this ratio of width to height on the pages stand beside the table, else below
_WIDE = 1.2
_NARROW_PX = 220
BEGUN = ("under_way", "verified")


class AfteruseDock(Renewed):
    """The inside of the dock."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[Any] = []
        self.words: Words | None = None
        self.dialog: Any = None
        self._quiet = False
        self.doer = PlotDoer(desk, self)
        self.papers = PlotPapers(desk, self)
        self.on_map = PlotLayer(desk, self._map_chose, self)
        self.model = PlotModel()
        self.table = PlotTable(self.model)
        self.empty = EmptyHint(self.table)
        self.filters = PlotFilters()
        self.why = WhyPanel()
        self.plan = PlanPage(desk)
        self.balance = BalancePage(desk)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._picked = later(self, desk, _CHOSEN_MS, self._tell_choice)
        self._renew = later(self, desk, _CHANGED_MS, self.reload)
        self.actions_by_name: dict[str, QAction] = {}
        self._build()
        self._connect()
        self._opened(desk.path)

    # How it is built.

    def _build(self) -> None:
        self.bar = QWidget()
        self._flow = FlowLayout(self.bar)
        self._menu_button(
            tr("Make plots"),
            ("make", tr("Of cleared sites…"), lambda: self.papers.make_plots(False)),
            ("foresee", tr("Of sites still standing too…"), lambda: self.papers.make_plots(True)),
        )
        chosen = tr("Accept the proposed use of the chosen plots")
        self._action("accept", tr("Accept"), chosen, self.accept_chosen)
        self.all_button = self._menu_button(
            tr("Accept all"),
            ("accept_all", tr("Every proposal that waits for it"), self.accept_all),
            ("accept_free", tr("Those that no condition holds for"), self.accept_free),
        )
        for name, text, hint, slot in (
            ("compare", tr("Compare, change…"), tr("Two uses of the plot side by side, to decide"), self.compare),
            ("begin", tr("Begin…"), tr("Work on the accepted use of the chosen plots began"), self.begin),
            ("verify", tr("Verify…"), tr("The use is there: photos and a new overlay"), self.verify),
            ("back", tr("Take back"), tr("One step back for the chosen plots"), self.take_back),
        ):  # fmt: skip
            self._action(name, text, hint, slot)
        self.undo = self.doer.stack.createUndoAction(self, tr("Undo"))
        self.redo = self.doer.stack.createRedoAction(self, tr("Redo"))
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.redo.setShortcut(QKeySequence(QKeySequence.StandardKey.Redo))
        for name, action in (("undo", self.undo), ("redo", self.redo)):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setObjectName(f"zhiwei_afteruse_{name}")
            action.setIconText(tr("Undo") if name == "undo" else tr("Redo"))
            action.changed.connect(lambda one=action, text=name: self._short(one, text))
            self.addAction(action)
            self._put(action)
        self._action("form", tr("D41…"), tr("Issue the registration form of the plot"), self.issue_form)
        self._action("book", tr("Workbook…"), tr("Workbook, report to be signed and map of after-use"), self.save_book)
        self._action("show", tr("On the map"), tr("Show plots on the map, coloured by use"), self.toggle_map, True)
        self._action("zoom", tr("Zoom to"), tr("Go to the chosen plots (Enter)"), self.zoom)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.status)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.why, tr("Why"))
        self.tabs.addTab(self.plan, tr("Plan uses"))
        self.tabs.addTab(self.balance, tr("Land balance"))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.tabs)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setSizes([600, 400])
        # narrower than their contents would have it: else a narrow dock could never lay them below each other
        left.setMinimumWidth(_NARROW_PX)
        self.tabs.setMinimumWidth(_NARROW_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 4)
        layout.setSpacing(3)
        layout.addWidget(self.bar)
        layout.addWidget(self.split, 1)
        self._find = moved("QShortcut")(QKeySequence("Ctrl+F"), self)
        self._find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._find.activated.connect(self.filters.search.setFocus)

    def _menu_button(self, text: str, *entries: tuple[str, str, Callable[[], Any]]) -> MenuButton:
        """A button whose menu has these (name, text, what it does)."""
        button = MenuButton()
        button.setText(text)
        menu = QMenu(button)
        for name, entry, slot in entries:
            action = QAction(entry, menu)
            action.setObjectName(f"zhiwei_afteruse_{name}")
            action.triggered.connect(lambda _on=False, one=slot: self._told(one))
            menu.addAction(action)
            self.actions_by_name[name] = action
        button.setMenu(menu)
        button.setAutoRaise(True)
        self._flow.addWidget(button)
        return button

    def _action(self, name: str, text: str, hint: str, slot: Callable[[], Any], checkable: bool = False) -> None:
        made = QAction(text, self)
        made.setObjectName(f"zhiwei_afteruse_{name}")
        made.setToolTip(hint)
        made.setCheckable(checkable)
        made.triggered.connect(lambda _on=False: self._told(slot))
        if name != "zoom":  # Enter, a double click and the menu do it: no room on the bar
            self._put(made)
        self.actions_by_name[name] = made

    def _put(self, action: QAction) -> None:
        """A button on the bar, which goes on in the next line where the dock is narrow: none is hidden."""
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setDefaultAction(action)
        self._flow.addWidget(button)

    @staticmethod
    def _short(action: QAction, name: str) -> None:
        """On the bar the word alone; what would be undone stands in the hint."""
        word = tr("Undo") if name == "undo" else tr("Redo")
        if action.iconText() != word:
            action.setIconText(word)

    def _connect(self) -> None:
        self.desk.opened.connect(self._opened)
        self.desk.changed.connect(self._changed)
        self.filters.changed.connect(lambda: self._told(self._list))
        self.table.sorted_anew.connect(lambda: self._told(self._list))
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.table.customContextMenuRequested.connect(self._menu_at)
        self.table.doubleClicked.connect(lambda _index: self._told(self.zoom))
        self.table.installEventFilter(self)
        self.why.asked.connect(lambda kind, name: self._told(lambda: self.papers.follow(kind, name)))
        self.plan.plots_asked.connect(lambda uids: self._told(lambda: self.choose(uids)))
        self.plan.planned.connect(lambda before, after: self._told(lambda: self.doer.keep_plan(before, after)))
        self.papers.issued.connect(lambda: self._told(self._show_why))

    def remove(self) -> None:
        """Let go of the desk's and the layer's signals, and of what runs."""
        for timer in (self._picked, self._renew):
            timer.stop()
        self.desk.opened.disconnect(self._opened)
        self.desk.changed.disconnect(self._changed)
        self.on_map.leave()
        self.plan.remove()
        self.balance.remove()
        self._close_dialog()

    def _told(self, slot: Callable[[], Any]) -> None:
        with self.desk.told():
            slot()

    def resizeEvent(self, event: Any) -> None:
        """Pages beside the table where it is wide, below it where it is high."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE * self.height()
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.split.orientation() != wanted:
            self.split.setOrientation(wanted)

    # What is shown.

    def reload(self) -> None:
        """Read the plots anew; what was chosen stays chosen."""
        from ..services.afteruse_view import last_plan, rows_of
        from ..services.plot_facts import book_of

        self._stale = False
        if not self.desk.path:
            self.rows, self.words = [], None
            self.model.show((), None)
            self.empty.tell("")
            self.status.setText(tr("No workspace is open."))
            self.why.say(tr("No workspace is open."))
            self.balance.changed(None)
            self._enable()
            return
        with self.desk.reader() as session:
            book = book_of(session)
            self.rows = rows_of(session, self.desk.today(), book)
            last = last_plan(session, self.rows)
        self.words = Words(book)
        self.filters.set_words(self.words)
        self.plan.show_plots(self.rows, last, self.words, self.desk.path)
        self.balance.changed(self.words)
        if self.on_map.layer is not None:
            self.on_map.watch()
        self._list()

    def _list(self) -> None:
        from ..services.afteruse_view import filtered, ordered, sums

        if self.words is None:
            return
        kept = [row.uid for row in self.table.chosen()]
        found = ordered(filtered(self.rows, self.filters.asked(), self.words.uses), *self.table.order)
        self._quiet = True
        self.model.show(found, self.words)
        self.table.choose_keys(kept)
        self._quiet = False
        nothing = tr("There are no plots yet: make plots of cleared sites first.")
        self.empty.tell("" if found else tr("No plot is like that.") if self.rows else nothing)
        told = sums(found)
        self.status.setText(
            tr("{count} of {whole} plots · {m2} ({mu}) · {open} to be decided · {late} overdue").format(
                count=told.count, whole=len(self.rows), m2=self.words.m2(told.area_m2),
                mu=self.words.mu(told.area_m2), open=told.open, late=told.late,
            )
        )  # fmt: skip
        self._show_why()
        self._enable()

    def _show_why(self) -> None:
        from ..services.afteruse_why import why
        from ..services.plot_forms import forms_of_plot

        rows = self.table.chosen()
        if not self.rows:
            self.why.say(tr("There are no plots yet: make plots of cleared sites first."))
        elif not rows:
            self.why.say(tr("Choose a plot in the table or on the map."))
        elif self.words is not None:
            with self.desk.reader() as session:
                found = why(session, rows[0].uid, self.desk.today())
                forms = forms_of_plot(session, rows[0].uid)
            self.why.show_plot(found, forms, self.words)

    def _opened(self, _path: str) -> None:
        self.filters.map_uids = frozenset()
        self._close_dialog()
        self._told(self.reload)

    # Choosing, in the table and on the map.

    def choose(self, uids: Sequence[str]) -> None:
        """Choose plots; a filter that hides them is cleared."""
        if not set(uids) <= {row.uid for row in self.model.rows}:
            self.filters.clear()
        self.table.choose_keys(uids)

    def _chosen(self, *_: Any) -> None:
        if not self._quiet:
            self._picked.start()
        self._enable()

    def _tell_choice(self) -> None:
        self._show_why()
        self.on_map.choose([row.uid for row in self.table.chosen()])

    def _map_chose(self, uids: list[str]) -> None:
        self.filters.map_uids = frozenset(uids)
        if self.filters.on_map.isChecked():
            self._list()
        self._quiet = True
        self.table.choose_keys(uids)
        self._quiet = False
        self._show_why()
        self._enable()

    def zoom(self) -> None:
        """Go to the chosen plots."""
        self.desk.show_on_map([row.plot.shape for row in self.table.chosen()])

    def toggle_map(self) -> None:
        """Show or hide the layer of plots."""
        if self.words is None:
            self.actions_by_name["show"].setChecked(False)
            _ = self.desk.store
            return
        if self.on_map.is_shown():
            self.on_map.hide()
        else:
            self.on_map.show(self.words)
            self.on_map.choose([row.uid for row in self.table.chosen()])
        self._enable()

    # Doing something.

    def _enable(self) -> None:
        from ..services.track_afteruse import is_open

        plots = [row.plot for row in self.table.chosen()]
        states = {plot.status for plot in plots}
        allowed = {
            "accept": any(is_open(plot) for plot in plots),
            "accept_all": any(is_open(row.plot) for row in self.rows),
            "accept_free": any(is_open(row.plot) and row.verdict == ALLOWED for row in self.rows),
            "compare": len(plots) == 1 and bool(plots[0].proposals),
            "begin": bool(plots) and states == {"cleared"} and all(plot.direction for plot in plots),
            "verify": len(plots) == 1 and states == {"under_way"},
            "back": bool(plots) and all(plot.direction or plot.status in BEGUN for plot in plots),
            "form": len(plots) == 1 and bool(plots[0].direction),
            "book": bool(self.rows),
            "show": self.words is not None,
            "zoom": bool(plots),
        }
        for name, on in allowed.items():
            self.actions_by_name[name].setEnabled(on)
        self.all_button.setEnabled(allowed["accept_all"])
        self.actions_by_name["show"].setChecked(self.on_map.is_shown())

    def accept_chosen(self) -> bool:
        """Accept the proposals of the chosen plots that wait for it."""
        return self._accept([row.plot for row in self.table.chosen()], True)

    def accept_all(self) -> bool:
        """Accept every proposal that waits for it and may be accepted; a plan made anew may still change them."""
        return self._accept([row.plot for row in self.rows], False, (ALLOWED, CONDITIONAL))

    def accept_free(self) -> bool:
        """Accept every proposal that waits and that no condition holds for."""
        return self._accept([row.plot for row in self.rows if row.verdict == ALLOWED], False, (ALLOWED,))

    def _accept(self, plots: Sequence[Any], lock: bool, only: Sequence[str] = ()) -> bool:
        from ..services.track_afteruse import Pick, is_open

        seen = [plot for plot in plots if is_open(plot)]
        picks = [Pick(one.uid, "", one.version, "", one.due_on, lock) for one in seen]
        return bool(picks) and self.doer.accept(picks, seen, only)

    def compare(self) -> None:
        """Two uses of the chosen plot, to decide for one."""
        from ..services.afteruse_why import why

        with self.desk.reader() as session:
            found = why(session, self.table.chosen()[0].uid, self.desk.today())
        if self.words is not None:

            def decide(pick: Any) -> bool:
                return self.doer.accept([pick], [self.dialog.found.plot])

            self._show(CompareDialog(self.desk, found, self.words, decide, self))

    def begin(self) -> None:
        """Work on the chosen plots began."""
        plots = [row.plot for row in self.table.chosen()]

        def decide(day: date) -> bool:
            return self.doer.begin(plots, day)

        self._show(BeginDialog(self.desk, plots, decide, self))

    def verify(self) -> None:
        """The use of the chosen plot is there."""
        plot = self.table.chosen()[0].plot

        def decide(day: date, photos: list[str], why: str) -> bool:
            return self.doer.verify(plot, day, photos, why)

        if self.words is not None:
            self._show(VerifyDialog(self.desk, plot, self.words, decide, self))

    def take_back(self) -> bool:
        """One step back for the chosen plots."""
        return self.doer.take_back([row.plot for row in self.table.chosen()])

    def issue_form(self) -> None:
        """Issue the form D41 of the chosen plot."""
        self.papers.issue(self.table.chosen()[0].plot)

    def save_book(self) -> None:
        """Write the workbook and the map."""
        self.papers.save_book()

    def _show(self, dialog: Any) -> None:
        self._close_dialog()
        self.dialog = dialog
        dialog.destroyed.connect(lambda *_: self._dialog_gone(dialog))
        dialog.show()

    def _dialog_gone(self, dialog: Any) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _close_dialog(self) -> None:
        self.papers.close_form()
        if self.dialog is not None:
            self.dialog.close()
            self.dialog = None

    # Menu and keys.

    def menu(self) -> QMenu:
        """The menu of the chosen plots."""
        menu = QMenu(self)
        for name in ("accept", "compare", "begin", "verify", "back", "form", "zoom"):
            menu.addAction(self.actions_by_name[name])
        return menu

    def _menu_at(self, place: Any) -> None:
        menu = self.menu()
        menu.exec(self.table.viewport().mapToGlobal(place))
        menu.deleteLater()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Enter goes to the chosen plots."""
        pressed = watched is self.table and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._told(self.zoom)
            return True
        return bool(super().eventFilter(watched, event))
