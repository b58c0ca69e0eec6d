"""The form of progress: a step of one site or of many at once, with quantities and photos; the last one taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import InputError
from ...services.demolition_progress import STEPS, WAYS
from ..days import day_edit, day_in
from ..desk import Desk, worded
from ..empty_hint import EmptyHint
from ..lists import pair, sentences
from ..messages import say, tr
from ..settings.page import cell, table
from ..telling import WrongLabel
from . import figures
from .windows import may_drop, sure
from .words import status_word, step_word, way_word

_UID = int(Qt.ItemDataRole.UserRole)
_FLOOR, _WASTE, _COST, _PHOTOS = 5, 6, 7, 8
_QUANTITIES = {_FLOOR: "floor_m2", _WASTE: "waste_m3", _COST: "cost"}
#: messages told at once
_TOLD = 5
_PHOTO_FILES = "*.jpg *.jpeg *.png *.tif *.tiff *.heic"


class ProgressForm(QDialog):
    """Sites with what is done and what comes next; one step is recorded for all that are ticked."""

    def __init__(self, desk: Desk, uids: Sequence[str]) -> None:
        super().__init__(desk.iface.mainWindow())
        self.desk = desk
        self.uids = list(dict.fromkeys(uids))
        self.lines: list[Any] = []
        self._photos: dict[str, list[str]] = {}
        self._task: Any = None
        self._home = desk.path
        self._filling = False
        self.setWindowTitle(tr("Progress of demolition"))
        self.resize(1260, 600)
        layout = QVBoxLayout(self)
        layout.addLayout(self._step_row())
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._sites())
        split.addWidget(self._history())
        split.setChildrenCollapsible(False)
        split.setSizes([340, 180])
        layout.addWidget(split, 1)
        self.wrong = WrongLabel()
        layout.addWidget(self.wrong)
        layout.addWidget(self._buttons())
        desk.changed.connect(self.refresh)
        self.refresh()

    # What it is made of.

    def _step_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.kind = QComboBox()
        for kind in STEPS:
            self.kind.addItem(step_word(kind), kind)
        self.day = day_edit(self.desk.today())
        self.how = QComboBox()
        for how in WAYS:
            self.how.addItem(way_word(how), how)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Note"))
        for label, widget, share in (
            (tr("Step"), self.kind, 0),
            (tr("Day"), self.day, 0),
            (tr("How"), self.how, 0),
            (tr("Note"), self.note, 1),
        ):
            head = QLabel(label)
            head.setBuddy(widget)
            row.addWidget(head)
            row.addWidget(widget, share)
        self.kind.currentIndexChanged.connect(lambda _index: self._kind_chosen())
        return row

    def _sites(self) -> QWidget:
        heads = [
            tr("Site"), tr("Case"), tr("Now"), tr("Planned days"), tr("Behind (days)"), tr("Floor area (m²)"),
            tr("Rubble (loose m³)"), tr("Cost (yuan)"), tr("Photos"),
        ]  # fmt: skip
        self.table: QTableWidget = table(heads, stretch=0, editable=True)
        self.table.itemChanged.connect(self._cell_changed)
        self.table.currentCellChanged.connect(lambda *_: self._show_history())
        return self.table

    def _history(self) -> QWidget:
        held = QWidget()
        box = QVBoxLayout(held)
        box.setContentsMargins(0, 0, 0, 0)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels(
            [tr("Step"), tr("Day"), tr("How"), tr("Floor area (m²)"), tr("Rubble (loose m³)"), tr("Cost (yuan)"),
             tr("Photos"), tr("Recorded by"), tr("Note")]
        )  # fmt: skip
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.nothing = EmptyHint(self.tree)
        row = QHBoxLayout()
        self.history_head = QLabel()
        row.addWidget(self.history_head, 1)
        self.back_button = self._button(tr("Take back the last entry…"), self.take_back)
        row.addWidget(self.back_button)
        box.addLayout(row)
        box.addWidget(self.tree, 1)
        return held

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self.record_button = self._button(tr("Record"), self.record)
        self.record_button.setDefault(True)
        self.record_button.setShortcut(QKeySequence("Ctrl+Return"))
        self.record_button.setToolTip(tr("Record the step for every ticked site") + " (Ctrl+Enter)")
        self.photo_button = self._button(tr("Photos of the chosen site…"), self.add_photos)
        self.table_button = self._button(tr("From a table…"), self.take_table)
        columns = "拆除点、进度、日期、方式、建筑面积、方量、费用、备注"
        self.table_button.setToolTip(tr("XLSX or CSV with the columns {columns}").format(columns=columns))
        role = QDialogButtonBox.ButtonRole.ActionRole
        for button in (self.record_button, self.photo_button, self.table_button):
            buttons.addButton(button, role)
        return buttons

    def _button(self, text: str, slot: Any) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)

        def clicked(_checked: bool = False) -> None:
            self.wrong.hide()
            try:
                slot()
            except Exception as error:  # noqa: BLE001  last boundary before a person: told in the window
                self._tell(error)

        made.clicked.connect(clicked)
        return made

    # What it shows.

    def add_sites(self, uids: Sequence[str]) -> None:
        """Other sites in the place of those shown."""
        self.uids = list(dict.fromkeys(uids))
        self._photos = {}
        self.refresh()

    def refresh(self) -> None:
        """Read again; what was typed of quantities stays where the site is where it was."""
        from ...services.site_progress import site_lines

        if self.desk.path != self._home or self._task is not None:
            return
        with self.desk.told():
            typed = {line.site.uid: (line.site.version, self._typed(row)) for row, line in enumerate(self.lines)}
            with self.desk.reader() as session:
                self.lines = site_lines(session, self.uids)
            self._fill(typed)

    def _typed(self, row: int) -> dict[int, str]:
        return {column: self.table.item(row, column).text() for column in _QUANTITIES}

    def _fill(self, typed: dict[str, tuple[int, dict[int, str]]]) -> None:
        chosen = self.table.currentRow()
        ticked = {self.table.item(row, 0).data(_UID) for row in range(self.table.rowCount()) if self._is_ticked(row)}
        self._filling = True
        self.table.setRowCount(len(self.lines))
        for row, line in enumerate(self.lines):
            name = cell(line.site.name, line.site.uid)
            name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            _tick(name, line.site.uid in ticked and line.next == self.kind.currentData())
            late = line.late(self.desk.today())
            for column, item in enumerate(
                (name, cell(line.case_number), cell(status_word(line.site.status)), cell(_planned(line.place)),
                 cell(str(late) if late else "", right=True))
            ):  # fmt: skip
                self.table.setItem(row, column, item)
            kept = typed.get(line.site.uid)
            for column in _QUANTITIES:
                text = kept[1][column] if kept and kept[0] == line.site.version else ""
                self.table.setItem(row, column, cell(text, editable=True, right=True))
            self._show_photos(row)
        self._filling = False
        if not any(line.next == self.kind.currentData() for line in self.lines) or not typed:
            self._propose()
        self._show_step()
        self.table.setCurrentCell(min(max(chosen, 0), len(self.lines) - 1), 0)
        self._show_history()

    def _propose(self) -> None:
        """The earliest step that a site waits for, for all that wait for it."""
        following = [line.next for line in self.lines if line.next]
        if following:
            self.kind.blockSignals(True)
            self.kind.setCurrentIndex(self.kind.findData(min(following, key=STEPS.index)))
            self.kind.blockSignals(False)
        self._tick_fitting()

    def _tick_fitting(self) -> None:
        kind = self.kind.currentData()
        self._filling = True
        for row, line in enumerate(self.lines):
            _tick(self.table.item(row, 0), line.next == kind)
        self._filling = False

    def _kind_chosen(self) -> None:
        self._tick_fitting()
        self._show_step()

    def _show_step(self) -> None:
        """Which sites the step fits, and what the tables reckon for it."""
        kind = str(self.kind.currentData())
        self.how.setEnabled(kind == "demolished")
        self._filling = True
        for row, line in enumerate(self.lines):
            fits = line.next == kind
            name = self.table.item(row, 0)
            name.setToolTip(line.site.name if fits else f"{line.site.name}\n{self._why_not(line, kind)}")
            font = name.font()
            font.setItalic(not fits)
            for column in range(3):
                self.table.item(row, column).setFont(font)
            floor = self.table.item(row, _FLOOR)
            if kind == "demolished" and fits and not floor.text():
                floor.setText(figures.shown(line.site.floor_area_m2, 2))
            hints = {_WASTE: line.reckoned.waste_m3, _COST: line.reckoned.cost, _FLOOR: line.site.floor_area_m2}
            for column, value in hints.items():
                text = tr("By the tables: {value}") if column != _FLOOR else tr("Of the site: {value}")
                self.table.item(row, column).setToolTip(text.format(value=figures.shown(value, 0) or "—"))
        self._filling = False
        self._show_count()

    def _why_not(self, line: Any, kind: str) -> str:
        if line.site.status == "dropped":
            return tr("Dropped from planning")
        if STEPS.index(kind) < len(line.done):
            return tr("{step} is recorded already").format(step=step_word(kind))
        return tr("{step} comes first").format(step=step_word(line.next))

    def _show_count(self) -> None:
        count = sum(self._is_ticked(row) for row in range(self.table.rowCount()))
        self.record_button.setText(tr("Record for {count} sites").format(count=count))
        self.record_button.setEnabled(count > 0)
        self.photo_button.setEnabled(self.table.currentRow() >= 0)

    def _show_history(self) -> None:
        self.tree.clear()
        line = self._line()
        self.back_button.setEnabled(line is not None and line.last is not None)
        if line is None:
            self.history_head.setText("")
            self.nothing.tell("")
            return
        self.history_head.setText(tr("Recorded of {site}").format(site=line.site.name))
        self.nothing.tell("" if line.done else tr("Nothing is recorded of this site yet."))
        for row in line.done:
            photos = line.photos.get(row.uid, 0)
            QTreeWidgetItem(
                self.tree,
                [step_word(row.kind), row.day.isoformat(), way_word(row.how) if row.how else "",
                 figures.shown(row.floor_m2, 2), figures.shown(row.waste_m3, 2), figures.shown(row.cost, 2),
                 str(photos or ""), row.recorded_by, row.note],
            )  # fmt: skip
        self._show_count()

    def _show_photos(self, row: int) -> None:
        paths = self._photos.get(self.lines[row].site.uid, [])
        item = cell(str(len(paths) or ""), right=True)
        item.setToolTip("\n".join(paths))
        self.table.setItem(row, _PHOTOS, item)

    def _line(self) -> Any:
        row = self.table.currentRow()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def _is_ticked(self, row: int) -> bool:
        return bool(self.table.item(row, 0).checkState() == Qt.CheckState.Checked)

    def _cell_changed(self, item: Any) -> None:
        if not self._filling and item.column() == 0:
            self._show_count()

    # What it does.

    def tick(self, uids: Sequence[str]) -> None:
        """Tick these sites and no others."""
        for row, line in enumerate(self.lines):
            _tick(self.table.item(row, 0), line.site.uid in uids)

    def add_photos(self) -> None:
        """Ask for photos of the chosen site."""
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Add photos…"), "", f"{tr('Photos')} ({_PHOTO_FILES})")
        self.take_photos(paths)

    def take_photos(self, paths: Sequence[str]) -> None:
        """Photos that go with the step of the chosen site, each once."""
        line = self._line()
        if line is None or not paths:
            return
        mine = self._photos.setdefault(line.site.uid, [])
        mine += [path for path in paths if path not in mine]
        self._filling = True
        self._show_photos(self.table.currentRow())
        self._filling = False

    def steps(self) -> list[Any]:
        """The step of each ticked site as its service takes it.

        :raises InputError: ``form.cell``
        """
        from ...services.demolition_progress import Step

        kind, day = str(self.kind.currentData()), day_in(self.day)
        how = str(self.how.currentData()) if self.how.isEnabled() else ""
        found = []
        for row, line in enumerate(self.lines):
            if not self._is_ticked(row):
                continue
            quantities = {name: self._quantity(row, column) for column, name in _QUANTITIES.items()}
            note = self.note.text().strip()
            found.append(Step(line.site.uid, kind, day, how, note=note, row=row + 1, **quantities))
        return found

    def _quantity(self, row: int, column: int) -> float | None:
        try:
            return figures.read(self.table.item(row, column).text())
        except InputError as error:
            self.table.setCurrentCell(row, column)
            title = self.table.horizontalHeaderItem(column).text()
            why = error.code, dict(error.params)
            raise InputError("form.cell", row=row + 1, column=title, why=why) from error

    def record(self) -> None:
        """Record the step, in the background where there are photos to read."""
        from ...services.site_progress import record_steps

        steps = self.steps()
        if self._task is not None or not steps:
            return
        if not self._lawful(steps):
            return
        photos = {step.site: list(self._photos.get(step.site, ())) for step in steps}
        store, actor, today = self.desk.store, self.desk.actor, self.desk.today()
        now = datetime.now(timezone.utc)

        def job(progress: Any) -> Any:
            return record_steps(store, steps, photos, actor, now, today, progress)

        if not any(photos.values()):
            self._recorded(record_steps(store, steps, {}, actor, now, today))
            return
        self.setEnabled(False)
        self._task = self.desk.run(tr("Recording progress"), job, self._recorded, self._failed)

    def _lawful(self, steps: Sequence[Any]) -> bool:
        """Whether the work may be recorded as begun; asked where the procedure does not allow it by then."""
        from ...services.demolition_progress import begun_early

        with self.desk.reader() as session:
            early = [say(code, **params) for code, params in begun_early(session, steps, self.desk.today())]
        if not early:
            return True
        more = tr("{count} sites more.").format(count=len(early) - _TOLD) if len(early) > _TOLD else ""
        return sure(self, "\n\n".join(filter(None, [*early[:_TOLD], more, tr("Record it all the same?")])))

    def _recorded(self, made: Any) -> None:
        self._task = None
        self.setEnabled(True)
        for row in made.rows:
            self._photos.pop(row.site_uid, None)
        self.note.clear()
        self.desk.note_change()
        told = tr("Recorded for {count} sites.").format(count=len(made.rows))
        odd = [pair(name, say(code, **params)) for name, code, params in made.said]
        level = Qgis.MessageLevel.Warning if odd else Qgis.MessageLevel.Success
        self.desk.tell(sentences(told, *odd[:_TOLD]), level)

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self.setEnabled(True)
        self._tell(error)

    def take_back(self) -> None:
        """Take the last entry of the chosen site back, when that is meant."""
        from ...services.demolition_progress import remove_progress

        line = self._line()
        if line is None or line.last is None:
            return
        question = tr('Take back "{step}" of {day} of {site}? Its photos stay with the spot.')
        text = question.format(step=step_word(line.last.kind), day=line.last.day.isoformat(), site=line.site.name)
        if not sure(self, text):
            return
        remove_progress(self.desk.store, line.last.uid, self.desk.actor, datetime.now(timezone.utc))
        self.desk.note_change()

    def take_table(self) -> None:
        """Record the steps of a table, all or none."""
        from ...services.demolition_progress import record_progress, steps_of, table_rows

        path, _ = QFileDialog.getOpenFileName(self, tr("Progress from a table"), "", "XLSX, CSV (*.xlsx *.csv)")
        if not path:
            return
        now = datetime.now(timezone.utc)
        steps = steps_of(table_rows(path))
        if not self._lawful(steps):
            return
        made = record_progress(self.desk.store, steps, self.desk.actor, now, self.desk.today())
        self.desk.note_change()
        self.desk.tell(tr("{count} steps recorded.").format(count=len(made)), Qgis.MessageLevel.Success)

    def leave(self) -> None:
        """Let go of the desk."""
        self.desk.changed.disconnect(self.refresh)
        if self._task is not None:
            self._task.leave()

    def unsaved(self) -> bool:
        """Whether something was typed and not recorded."""
        typed = any(text for row in range(len(self.lines)) for at, text in self._typed(row).items() if at != _FLOOR)
        return bool(typed or self.note.text().strip() or self._photos)

    def reject(self) -> None:
        """Ask once where something was typed and not recorded."""
        if may_drop(self, self.unsaved()):
            super().reject()

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, InputError) and error.code.startswith("progress."):
            names = {str(row + 1): line.site.name for row, line in enumerate(self.lines)}
            params = dict(error.params)
            if params.get("site") in {line.site.uid for line in self.lines}:
                params["site"] = names.get(str(params.get("row")), params["site"])
            error = InputError(error.code, **params)
        self.wrong.setText(worded(error))
        self.wrong.show()


def _tick(item: Any, ticked: bool) -> None:
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


def _planned(place: Any) -> str:
    """First and last day of a place in the plan, the year said once."""
    if place is None or place.first_day is None:
        return ""
    first, last = place.first_day.isoformat(), (place.last_day or place.first_day).isoformat()
    return first if last == first else f"{first} – {last[5:] if last[:4] == first[:4] else last}"
