"""Third page: what happens to every row, as a table and on the map, and what a person decides instead."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...services import import_job
from ...services.intake_rows import DECISIONS, GROUPS
from ..lists import listed
from ..messages import say, tr
from .map_rows import MOST, MapRows, features_of
from .place_view import PlaceView
from .row_index import RowIndex
from .row_model import FATE, GROUP, KEY, ROW, RowModel
from .words import chip, decision_name, group_name, target_name

_OWN = (
    "uid",
    "version",
    "batch_uid",
    "extra",
    "source_file",
    "source_layer",
    "source_row",
    "source_wkb",
    "source_crs",
    "path",
)


#: more rows than this are searched when the typing stops
_MANY = 30_000
#: rows by which the widths of columns are told
_MEASURED = 100
#: widest column of a word at first: what is remarked needs the room
_WIDEST_PX = 112


class CheckPage(QWidget):
    """The dry run."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self.window_ = window
        self.desk = window.desk
        self.map = MapRows(window.desk)
        self._build()

    def _build(self) -> None:
        self.groups: dict[str, QToolButton] = {}
        above = QHBoxLayout()
        for group in GROUPS:
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(True)
            button.setIcon(chip(group))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.toggled.connect(self._filter)
            self.groups[group] = button
            above.addWidget(button)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search row, name or remark"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._searched)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._search)
        #: the job that looks for what is typed
        self._searching: Any = None
        above.addWidget(self.search, 1)
        self.again = QPushButton(tr("Check again"))
        self.again.clicked.connect(self._again)
        above.addWidget(self.again)
        self.whole = QLabel()
        self.whole.setWordWrap(True)
        self.model = RowModel()
        self.table = QTableView()
        self.table.setTabKeyNavigation(False)
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(ROW, Qt.SortOrder.AscendingOrder)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 8)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        # else Qt asks every row of a selection whether it is selected, for every head it draws
        header.setSelectionModel(QItemSelectionModel(self.model, header))
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_MEASURED)
        for column, width in ((ROW, 44), (KEY, 140), (GROUP, 88), (FATE, 96)):
            header.resizeSection(column, width)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        self.view = PlaceView()
        self.remarks = QLabel()
        self.remarks.setWordWrap(True)
        self.remarks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.values = QTableWidget(0, 3)
        self.values.setTabKeyNavigation(False)
        self.values.verticalHeader().hide()
        self.values.verticalHeader().setDefaultSectionSize(self.values.fontMetrics().height() + 6)
        self.values.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # codes differ at their end
        self.values.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.values.setHorizontalHeaderLabels([tr("Column"), tr("In the file"), tr("There")])
        self.values.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.values.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        side = QWidget()
        detail = QVBoxLayout(side)
        detail.setContentsMargins(0, 0, 0, 0)
        detail.addWidget(self.view, 3)
        detail.addWidget(self.remarks)
        detail.addWidget(self.values, 2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setSizes([660, 380])
        self.buttons: dict[str, QPushButton] = {}
        below = QHBoxLayout()
        self.chosen = QLabel()
        below.addWidget(self.chosen)
        for decision in DECISIONS:
            button = QPushButton(decision_name(decision))
            button.clicked.connect(lambda _checked=False, kept=decision: self.decide(kept))
            self.buttons[decision] = button
            below.addWidget(button)
        self.reset = QPushButton(tr("As proposed"))
        self.reset.clicked.connect(lambda: self.decide(""))
        below.addWidget(self.reset)
        below.addStretch(1)
        self.follow = QCheckBox(tr("Map follows"))
        self.follow.setChecked(True)
        self.on_map = QCheckBox(tr("All rows on the map"))
        self.on_map.toggled.connect(self._on_map)
        below.addWidget(self.follow)
        below.addWidget(self.on_map)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.addLayout(above)
        layout.addWidget(self.whole)
        layout.addWidget(split, 1)
        layout.addLayout(below)
        self.clear()

    # What the window asks.

    def arrive(self) -> None:
        """Check, unless it was done with just these choices."""
        if self.window_.run is None:
            self._again()

    def lacks(self) -> str:
        """Why one cannot go on."""
        return "" if self.window_.run is not None else self.window_.said.text() or tr("The rows were not checked yet.")

    def clear(self) -> None:
        """Nothing was checked."""
        self.model.show(None, {})
        self.map.leave()
        self.on_map.blockSignals(True)
        self.on_map.setChecked(False)
        self.on_map.blockSignals(False)
        for group, button in self.groups.items():
            button.setText(group_name(group))
        self.whole.clear()
        self.whole.hide()
        self._selected()

    def leave_map(self) -> None:
        """Take away what lies over the map."""
        self.on_map.blockSignals(True)
        self.on_map.setChecked(False)
        self.on_map.blockSignals(False)
        self.map.leave()

    # What a person does.

    def check(self) -> None:
        """Decide about every row in the background; nothing is written."""
        self.window_.forget_run()
        request, workspace, now = self.window_.request(), self.desk.store, self.window_.now()

        def job(progress: Any) -> Any:
            return RowIndex(import_job.dry_run(workspace, request, now, progress))

        self.window_.work(tr("Checking {0}").format(request.source.name), job, self._checked)

    def decide(self, decision: str) -> None:
        """Decide about the selected rows; empty: as proposed. Rows that do not allow it stay as they are."""
        run = self.window_.run
        if run is None:
            return
        chosen, decisions = self.positions(), self.window_.decisions
        fitting = chosen[run.rows.allowed[decision][chosen]] if decision else chosen
        as_usual = run.rows.usual_fates[fitting] == decision if decision else np.ones(len(fitting), dtype=bool)
        for position in fitting[as_usual].tolist():
            decisions.pop(position, None)
        decisions.update(dict.fromkeys(fitting[~as_usual].tolist(), decision))
        self.model.decided()
        told, left = self._summary(), len(chosen) - len(fitting)
        if left:
            told = tr("{0} of the selected rows do not allow that and stay as they were.").format(left) + "  " + told
        self.window_.tell(told)

    def menu(self) -> QMenu:
        """What may be decided about the selected rows."""
        made = QMenu(self)
        for decision, button in self.buttons.items():
            if button.isEnabled():
                made.addAction(button.text()).triggered.connect(partial(self._from_menu, decision))
        if self.reset.isEnabled():
            made.addSeparator()
            made.addAction(self.reset.text()).triggered.connect(partial(self._from_menu, ""))
        return made

    def positions(self) -> np.ndarray:
        """Positions in the file of the selected rows."""
        # by ranges: a list of two hundred thousand indexes takes a quarter of a minute
        ranges = self.table.selectionModel().selection()
        found = [self.model.positions_at(one.top(), one.bottom()) for one in ranges]
        return np.unique(np.concatenate(found)) if found else np.empty(0, dtype=np.int64)

    def select(self, position: int) -> None:
        """Select one row."""
        line = self.model.line_of(position)
        if line >= 0:
            self.table.selectRow(line)
            self.table.scrollTo(self.model.index(line, 0))

    # Inside.

    def _again(self, _checked: bool = False) -> None:
        with self.window_.told():
            self.check()

    def _checked(self, index: RowIndex) -> None:
        run = index.run
        self.window_.run = run
        self.window_.decisions = {}
        self.model.show(index, self.window_.decisions)
        self._search()
        for column in (GROUP, FATE):
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), _WIDEST_PX))
        counts = {group: index.count(group) for group in GROUPS}
        for group, button in self.groups.items():
            button.setText(f"{group_name(group)} {counts[group]}")
            button.setEnabled(counts[group] > 0)
        told = [say(issue.code, **issue.params) for issue in run.issues_by_row.get((0, ""), ())]
        told += [self.window_.source_page.far_words()] if self.window_.source_page.far_words() else []
        self.whole.setText("\n".join(dict.fromkeys(told)))
        self.whole.setVisible(bool(told))
        self.on_map.setEnabled(len(import_job.has_shape(run)) > 0)
        self.window_.tell(self._summary())
        self.table.clearSelection()
        self._selected()

    def _summary(self) -> str:
        run = self.window_.run
        tally = run.tally(self.window_.decisions)
        return tr("{0} rows: {1} written, {2} replace, {3} there already, {4} left out, {5} refused").format(
            tally["rows"], tally["written"], tally["replaced"], tally["same"], tally["left_out"], tally["refused"]
        )

    def _menu(self, place: Any) -> None:
        if len(self.positions()):
            self.menu().exec(self.table.viewport().mapToGlobal(place))

    def _from_menu(self, decision: str, _checked: bool = False) -> None:
        self.decide(decision)

    def _searched(self, _text: str = "") -> None:
        """At once; with very many rows only when the typing stops."""
        many = self.window_.run is not None and len(self.window_.run.rows) > _MANY
        if many:
            self._typing.start(300)
        else:
            self._search()

    def _search(self) -> None:
        """Look for what is typed; among very many rows in the background, while one may type on."""
        index, words = self.model.index_, self.search.text().strip().lower()
        if index is None or not words or len(index.run.rows) <= _MANY:
            self._found(index.find(words) if index is not None and words else None)
            return
        if self._searching is not None:
            # looks again when it comes back
            return

        def done(found: Any) -> None:
            self._searching = None
            if index is self.model.index_ and words == self.search.text().strip().lower():
                self._found(found)
            else:
                self._search()

        def failed(error: BaseException) -> None:
            self._searching = None
            self.desk.tell(error)

        self._searching = self.desk.run(tr("Search"), lambda _progress: index.find(words), done, failed)

    def _found(self, found: Any) -> None:
        self.model.filter(self._shown_groups(), found)

    def _filter(self, *_: Any) -> None:
        self.model.filter(self._shown_groups(), self.model.found)

    def _shown_groups(self) -> list[str]:
        return [group for group, button in self.groups.items() if button.isChecked()]

    def _selected(self, *_: Any) -> None:
        run, positions = self.window_.run, self.positions()
        allowed = {choice for choice in DECISIONS if run is not None and run.rows.allowed[choice][positions].any()}
        for decision, button in self.buttons.items():
            button.setEnabled(decision in allowed)
        self.reset.setEnabled(bool(allowed))
        count = len(positions)
        self.chosen.setText(tr("{0} selected").format(count) if count else tr("Select rows to decide:"))
        if run is None or len(positions) != 1:
            self.map.clear_row()
            self.view.clear()
            self.remarks.clear()
            self.values.setRowCount(0)
            return
        with self.desk.told():
            self._show_row(run, int(positions[0]))

    def _show_row(self, run: Any, position: int) -> None:
        there = import_job.there_already(self.desk.store, run, position)
        shape, group = run.rows.geometry[position], str(run.rows.groups[position])
        names = listed(name for name, _, _ in there[:3])
        self.view.show_shapes(
            [
                ([old for _, _, old in there], "there", tr("there: {0}").format(names) if names else "", 3, False),
                ([shape], group, tr("its spot") if run.request.source.job == "party" else tr("in the file"), 2, True),
            ]
        )
        self.map.show_row(shape, group, [old for _, _, old in there], self.follow.isChecked())
        told = [say(issue.code, **issue.params) for issue in self.model.issues(position)]
        self.remarks.setText("\n".join(told) or tr("Nothing to remark."))
        self._show_values(run, position, there)

    def _show_values(self, run: Any, position: int, there: Sequence[Any]) -> None:
        told = import_job.told_by_file(run, position)
        self.values.setColumnHidden(2, bool(told))
        self.values.setRowCount(0)
        for name, value in told.items():
            self._add_value((name, _text(value), ""), False)
        columns = [] if told else [name for name in run.rows.columns if name not in _OWN and name != "key"]
        old = there[0][1] if there else {}
        for name in columns:
            ours, theirs = _text(run.rows.columns[name][position]), _text(old.get(name))
            if not ours and not theirs:
                continue
            called = target_name(run.request.source.job, name)
            self._add_value((called, ours, theirs), bool(there) and ours != theirs)
        self.values.setVisible(self.values.rowCount() > 0)

    def _add_value(self, texts: Sequence[str], differs: bool) -> None:
        row = self.values.rowCount()
        self.values.insertRow(row)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            font = item.font()
            font.setBold(differs)
            item.setFont(font)
            self.values.setItem(row, column, item)

    def _on_map(self, wanted: bool) -> None:
        run = self.window_.run
        if not wanted or run is None:
            self.map.hide_all()
            return

        def done(features: Any) -> None:
            self.map.show_all(run.request.source.name, features)
            if len(import_job.has_shape(run)) > MOST:
                self.window_.tell(tr("Very many rows: the map shows those to be looked at only."))

        self.window_.work(tr("Rows for the map"), lambda progress: features_of(run, progress), done)


def _text(value: Any) -> str:
    if value is None or value != value or isinstance(value, bytes):
        return ""
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".")
    return str(value)
