"""The case dock (治违台账): all cases, leads and spots that nobody has registered, beside the map."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QEvent, QLocale, Qt
from qgis.PyQt.QtGui import QGuiApplication, QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .case_choice import CaseChoice
from .case_filters import CaseFilters
from .case_model import CaseModel
from .case_table import MOST_CHOSEN, CaseTable
from .compat import moved
from .desk import Desk
from .empty_hint import EmptyHint
from .icons import icon_path
from .later import Renewed, later
from .messages import tr
from .part import DockPart
from .terms import term, told

FOLLOW = "zhiwei/case_list/follow"
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


class CaseDock(Renewed):
    """Search, chips, table and status line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._locale = QLocale()
        self._task: Any = None
        self._towns: dict[str, str] | None = None
        self._whole: int | None = None
        self._found = ""
        self.model = CaseModel(self._read, self._group)
        self._typed = later(self, desk, _TYPED_MS, self.reload)
        self._picked = later(self, desk, _CHOSEN_MS, self._tell_choice)
        self._renew = later(self, desk, _CHANGED_MS, self._catch_up)
        self._build()
        desk.opened.connect(self._opened)
        desk.changed.connect(self._changed)
        self._opened(desk.path)

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
        self.filters = CaseFilters(self.desk, self.model, lambda: self.asked)
        self.filters.changed.connect(lambda: self._told(self.reload))
        self.filters.clear.clicked.connect(lambda _checked=False: self.clear_filters())
        self.table = CaseTable(self.model)
        self.empty = EmptyHint(self.table)
        self.table.sorted_anew.connect(lambda: self._told(self.reload))
        self.table.customContextMenuRequested.connect(self._menu_at)
        self.table.doubleClicked.connect(lambda index: self._told(self.open_row, index.row()))
        self.table.installEventFilter(self)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._say_chosen())
        self.choice = CaseChoice(self.desk, self.table, self._picked, self.follow.isChecked, self._map_chosen, self)

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
        layout.addWidget(self.filters)
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
        self.choice.watch(None)

    # What is asked.

    @property
    def asked(self) -> Any:
        """The filter as the chips and the search have it."""
        return self.filters.asked(self.search.text(), self.choice.map_uids)

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
        self.search.blockSignals(True)
        self.search.setText(asked.text)
        self.search.blockSignals(False)
        self.filters.put(asked, mine)

    # What is shown.

    def reload(self) -> None:
        """Ask the database anew; the chosen rows stay chosen."""
        from ..services.case_list import Filter, listed, town_names

        self._typed.stop()
        self._stale = False
        if not self.desk.path:
            self.model.show((), {})
            self.status.setText(tr("No workspace is open."))
            self.empty.tell(tr("No workspace is open. Open one from the menu ZhiWei 治违."))
            return
        chosen = self.choice.uids()
        asked, on = self.asked, self.desk.today()
        with self.desk.reader() as session:
            found, m2, mu = listed(session, asked, on, *self.table.order)
            if self._whole is None or asked == Filter():
                self._whole = session.case_list.count_all() if asked != Filter() else len(found)
            if self._towns is None:
                self._towns = town_names(session)
            kept = session.case_list.keys_of(chosen) if chosen else []
        with self.choice.quiet():
            self.model.show(found, self._towns)
            self.table.choose_keys(kept)
        self.empty.tell(self._why_empty(len(found)))
        self._found = tr("{count} of {whole} rows · {m2} m² ({mu} mu)").format(
            count=self._locale.toString(len(found)),
            whole=self._locale.toString(self._whole),
            m2=self._locale.toString(m2, "f", 2),
            mu=self._locale.toString(mu, "f", 4),
        )
        self._say_chosen()

    def _say_chosen(self) -> None:
        """Beside what was found, how many rows are chosen, and that more than so many are not taken at once."""
        count = self.table.chosen_count()
        texts = [self._found, self._chosen_text(count)] if count > 1 else [self._found]
        self.status.setText(" · ".join(texts))

    def _chosen_text(self, count: int) -> str:
        number = self._locale.toString(count)
        if count <= MOST_CHOSEN:
            return tr("{count} rows chosen").format(count=number)
        text = tr("{count} rows chosen, of which only the first {most} are taken at once: narrow the list")
        return text.format(count=number, most=self._locale.toString(MOST_CHOSEN))

    def _warn_of_more(self) -> None:
        """Before something is done with the chosen rows: nobody is to believe that it was done with all of them."""
        count = self.table.chosen_count()
        if count > MOST_CHOSEN:
            self.desk.tell(self._chosen_text(count), Qgis.MessageLevel.Warning)

    def _why_empty(self, count: int) -> str:
        if count:
            return ""
        if not self._whole:
            return tr("Nothing is here yet. Take spots in by 'Import…' in the menu ZhiWei 治违.")
        return tr("No row fits what is asked. 'Clear filters' shows all of them again.")

    def _tell_choice(self) -> None:
        self.choice.tell()

    def _map_chosen(self) -> None:
        if self.filters.selected.isChecked():
            self.reload()

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
            self.choice.watch(self.desk.layer("spot"))
            self.choice.map_uids = ()
            self._catch_up()

    def _catch_up(self) -> None:
        from ..services.case_list import catch_up

        self._towns = self._whole = None
        if self.desk.path:
            catch_up(self.desk.store, self.desk.actor, datetime.now(timezone.utc))
        self.reload()

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
        found = [self.model.row(row) for row in self.table.chosen_rows()]
        texts = [str(row.get("number") or row.get("spot_codes") or "") for row in found]
        self._warn_of_more()
        QGuiApplication.clipboard().setText("\n".join(texts))

    def export(self) -> None:
        """Save the list as it is filtered and sorted."""
        from ..services.case_list import export

        with self.desk.told():
            name = f"{term('治违台账')}{self.desk.today().isoformat()}.xlsx"
            folder = Path(self.desk.path).parent if self.desk.path else Path()
            path, _ = QFileDialog.getSaveFileName(
                self, tr("Save the list as a spreadsheet…"), str(folder / name), "XLSX (*.xlsx)"
            )
            if not path or not self.desk.path:
                return
            store, asked, on, order = self.desk.store, self.asked, self.desk.today(), self.table.order

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
        rows = self.table.chosen_rows()
        if rows:
            one = self.model.row(rows[0])
            self._add(menu, tr("Open"), partial(self.open_row, rows[0]), len(rows) == 1)
            self._add(menu, tr("Zoom to"), self.choice.zoom)
            if len(rows) == 1 and one.get("kind") == "case":
                uid = str(one["uid"])
                steps = menu.addMenu(tr("Next steps"))
                with self.desk.told():
                    for step, name in self.next_steps(uid):
                        self._add(steps, told(name), partial(self._ask_step, uid, step))
                if steps.isEmpty():
                    self._add(steps, tr("No step is lawful today"), lambda: None, False)
            elif len(rows) == 1 and one.get("spot_uid"):
                self._add(menu, tr("Open a case…"), partial(self._ask_case, str(one["spot_uid"])))
            self._add(menu, tr("Copy number"), self.copy_numbers)
            self._add(menu, tr("Notices and maps…"), self.ask_papers)
            menu.addSeparator()
        self._add(menu, tr("Save the list as a spreadsheet…"), self.export, bool(self.desk.path))
        return menu

    def ask_papers(self) -> None:
        """Ask for notices and maps of the chosen rows."""
        rows = [self.model.row(row) for row in self.table.chosen_rows()]
        self._warn_of_more()
        self.desk.papers_asked.emit([str(one["uid"]) for one in rows if one.get("uid")])

    def _ask_case(self, spot_uid: str) -> None:
        from .spot_page import ask_case

        ask_case(self.desk, spot_uid, self)

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
