"""The page of all plans with what they come to: look at, rename, copy, delete a draft, adopt, compare two."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from .compat import ALIGN_RIGHT, moved
from .empty_hint import EmptyHint
from .lists import sentences
from .messages import tr
from .planning_compare import CompareWindow
from .planning_figures import figure_text
from .planning_pages import PlanPage, PlanState
from .planning_words import scenario_state_word

_UID = Qt.ItemDataRole.UserRole
#: figures of a plan that the list shows
_FIGURES = ("placed", "area", "moves", "end", "cost")


class ScenariosPage(PlanPage):
    """The page."""

    def __init__(self, state: PlanState) -> None:
        super().__init__(state)
        self.lines: list[Any] = []
        self.window_: CompareWindow | None = None
        self._filling = False
        self._build()
        self.desk.opened.connect(self._opened)

    def title(self) -> str:
        return tr("Plans")

    def remove(self) -> None:
        """Let go; the window of a comparison goes too."""
        self.desk.opened.disconnect(self._opened)
        self._close_window()
        super().remove()

    def _build(self) -> None:
        heads = [tr("Plan name"), tr("State"), tr("Target reached on"), tr("Days from the bound"),
                 tr("Sites with a day"), tr("Floor area (m²)"), tr("Moves"), tr("Last day of work"), tr("Cost (yuan)"),
                 tr("Made"), tr("Made from")]  # fmt: skip
        self.table = QTableWidget(0, len(heads))
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setAlternatingRowColors(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu_at)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.cellDoubleClicked.connect(lambda row, _column: self.told(lambda: self._look_at(row)))
        self.hint = EmptyHint(self.table)
        self.buttons: dict[str, QPushButton] = {}
        bar = QHBoxLayout()
        for name, text, hint, slot in (
            ("look", tr("Look at"), tr("All pages and the map show this plan (double click)"), self.look_at),
            ("rename", tr("Rename…"), "", self.rename),
            ("copy", tr("Copy…"), tr("A draft that is the same, to be changed"), self.copy),
            ("delete", tr("Delete draft…"), tr("What is or was in force is kept"), self.delete),
            ("adopt", tr("Put in force…"), tr("Makes it the plan in force; the one before it is kept"), self.adopt),
            ("compare", tr("Compare"), tr("Two chosen plans, or one with the plan looked at"), self.compare),
        ):
            button = QPushButton(text)
            button.setToolTip(hint)
            button.clicked.connect(lambda _on=False, slot=slot: self.told(slot))
            bar.addWidget(button)
            self.buttons[name] = button
        bar.addStretch(1)
        self._keys = []
        for name, key in (("look", "Return"), ("rename", "F2"), ("delete", "Delete")):
            shortcut = moved("QShortcut")(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.buttons[name].click)
            self._keys.append(shortcut)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)

    # Reading.

    def refresh(self) -> None:
        """All plans as they are now; what was chosen stays chosen."""
        from ..services.demolition_scenarios import scenario_lines

        chosen = {line.row.uid for line in self._chosen()} or {self.state.scenario}
        self.lines = []
        if self.desk.path:
            with self.desk.reader() as session:
                self.lines = scenario_lines(session)
        self._filling = True
        try:
            self.table.clearSelection()
            self.table.setRowCount(len(self.lines))
            for at, line in enumerate(self.lines):
                self._fill(at, line)
            self._select(chosen)
        finally:
            self._filling = False
        self.hint.tell("" if self.lines else tr("No plan is there yet. Make one on the page Run."))
        self._enable()
        if self.window_ is not None:
            self.window_.reload()

    def _fill(self, at: int, line: Any) -> None:
        row = line.row
        made = f"{row.made_at:%Y-%m-%d} {row.made_by}".strip() if row.made_at is not None else row.made_by
        texts = [row.name, scenario_state_word(row.status), figure_text("target_day", line.target_day),
                 "–" if line.gap is None else str(line.gap),
                 *(figure_text(key, line.measures.get(key)) for key in _FIGURES), made, line.based_on]  # fmt: skip
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setData(_UID, row.uid)
            if 2 <= column <= 8:
                item.setTextAlignment(ALIGN_RIGHT)
            if row.uid == self.state.scenario:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            item.setToolTip(row.remark or "")
            self.table.setItem(at, column, item)

    def _select(self, uids: set[str]) -> None:
        model = self.table.selectionModel()
        flags = model.SelectionFlag if hasattr(model, "SelectionFlag") else type(model)
        for at, line in enumerate(self.lines):
            if line.row.uid in uids:
                model.select(self.table.model().index(at, 0), flags.Select | flags.Rows)

    def _chosen(self) -> list[Any]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self.lines[at] for at in rows if at < len(self.lines)]

    def _one(self) -> Any:
        return self._chosen()[0].row

    def _enable(self) -> None:
        if self._filling:
            return
        chosen = self._chosen()
        one = chosen[0].row if len(chosen) == 1 else None
        for name in ("look", "rename", "copy"):
            self.buttons[name].setEnabled(one is not None)
        self.buttons["delete"].setEnabled(one is not None and one.status == "draft")
        self.buttons["adopt"].setEnabled(one is not None and one.status != "adopted")
        other = one is not None and one.uid != self.state.scenario and bool(self.state.scenario)
        self.buttons["compare"].setEnabled(len(chosen) == 2 or other)

    # What a person does.

    def _menu_at(self, place: Any) -> None:
        self._menu = QMenu(self.table)
        for button in self.buttons.values():
            action = self._menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _on=False, button=button: button.click())
        self._menu.popup(self.table.viewport().mapToGlobal(place))

    def _look_at(self, at: int) -> None:
        self.state.set_scenario(self.lines[at].row.uid)

    def look_at(self) -> None:
        """Show this plan everywhere."""
        self.state.set_scenario(self._one().uid)

    def _now(self) -> datetime:
        return datetime.now(timezone.utc)

    def _asked_name(self, title: str, name: str) -> str:
        text, agreed = QInputDialog.getText(self, title, tr("Name of the plan"), QLineEdit.EchoMode.Normal, name)
        return str(text).strip() if agreed else ""

    def rename(self) -> None:
        """Another name."""
        from ..services.demolition_scenarios import rename_scenario

        row = self._one()
        name = self._asked_name(tr("Rename plan"), row.name)
        if name and name != row.name:
            rename_scenario(self.desk.store, row.uid, name, self.desk.actor, self._now())
            self.desk.note_change()

    def copy(self) -> None:
        """A draft that is the same; it is looked at then."""
        from ..services.demolition_scenarios import copy_scenario
        from ..services.plan_run import unused_name

        row = self._one()
        name = self._asked_name(tr("Copy plan"), unused_name(row.name, {line.row.name for line in self.lines}))
        if name:
            made = copy_scenario(self.desk.store, row.uid, name, self.desk.actor, self._now())
            self.state.set_scenario(made.uid)
            self.desk.note_change()

    def delete(self) -> None:
        """A draft goes, after it was asked for once."""
        from ..services.demolition_scenarios import delete_draft

        row = self._one()
        question = tr(
            "Delete the draft {name} with the days of {count} sites and its phases? The sites stay. "
            "The audit keeps what was deleted, but this window cannot bring it back."
        ).format(name=row.name, count=self._sites(row))
        if self._agreed(question):
            delete_draft(self.desk.store, row.uid, self.desk.actor, self._now())
            if self.state.scenario == row.uid:
                self.state.set_scenario(next((one.row.uid for one in self.lines if one.row.uid != row.uid), ""))
            self.desk.note_change()

    def adopt(self) -> None:
        """It is the plan in force, after it was asked for once."""
        from ..services.demolition_scenarios import adopt_scenario

        row = self._one()
        before = next((line.row.name for line in self.lines if line.row.status == "adopted"), "")
        question = tr("Put the plan {name} in force? It holds the days of {count} sites.").format(
            name=row.name, count=self._sites(row)
        )
        kept = tr("{name} is in force now; it is kept as superseded.")
        if self._agreed(sentences(question, kept.format(name=before) if before else "")):
            adopt_scenario(self.desk.store, row.uid, self.desk.actor, self._now())
            self.state.set_scenario(row.uid)
            self.desk.note_change()
            self.desk.tell(tr("{name} is the plan in force now.").format(name=row.name))

    def _sites(self, row: Any) -> int:
        with self.desk.reader() as session:
            return sum(place.first_day is not None for place in session.assignments.days_of(row.uid))

    def _agreed(self, question: str) -> bool:
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, "ZhiWei", question, buttons.Yes | buttons.No, buttons.No)
        return bool(answer == buttons.Yes)

    def compare(self) -> None:
        """Two plans side by side, in a window of its own beside the map."""
        chosen = [line.row.uid for line in self._chosen()]
        first, second = chosen if len(chosen) == 2 else (self.state.scenario, chosen[0])
        self._close_window()
        self.window_ = CompareWindow(self.state, first, second, self.desk.iface.mainWindow())
        self.window_.finished.connect(self._window_closed)
        self.window_.show()

    def _window_closed(self, _code: int) -> None:
        self._close_window()

    def _close_window(self) -> None:
        if self.window_ is not None:
            window, self.window_ = self.window_, None
            window.finished.disconnect(self._window_closed)
            window.leave()
            window.close()
            window.deleteLater()

    def _opened(self, _path: str) -> None:
        self._close_window()
