"""Second page: which column of the file says what, with the first rows as they stand and as they would be written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QSplitter,
    QStyle,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import ZhiweiError
from ...services import import_job, import_preview
from ...services.import_preview import Preview
from ..desk import worded
from ..lists import listed, sentences
from ..messages import say, tr
from ..tab_order import in_order
from ..tools_draw import source_titles
from .words import colour, how_name, target_name

_TARGET, _COLUMN, _HOW, _FILE, _OURS = range(5)


class PreviewModel(QAbstractTableModel):
    """The first rows: one column per column of ours, what stands there and what becomes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.job = ""
        self.targets: list[str] = []
        self.preview = Preview((), {}, {}, {})

    def show(self, job: str, targets: tuple[str, ...], preview: Preview) -> None:
        """Show another preview."""
        self.beginResetModel()
        self.job, self.preview = job, preview
        self.targets = [target for target in targets if target in preview.original or target in preview.mapped]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.preview.numbers)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.targets)

    def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Vertical:
            problem = self.preview.problems.get((section, ""))
            return say(problem.code, **problem.params) if problem is not None else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            mark = " ⚠" if (section, "") in self.preview.problems else ""
            return f"{self.preview.numbers[section]}{mark}"
        return target_name(self.job, self.targets[section])

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        target = self.targets[index.column()]
        problem = self.preview.problems.get((index.row(), target))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), target)
        if role == Qt.ItemDataRole.BackgroundRole and problem is not None:
            shade = QColor(colour("doubtful"))
            shade.setAlpha(70)
            return shade
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(problem.code, **problem.params) if problem is not None else self._text(index.row(), target)
        return None

    def _text(self, row: int, target: str) -> str:
        there, ours = shown(self.preview.original, target, row), shown(self.preview.mapped, target, row)
        if target not in self.preview.original or there == ours:
            return ours
        return f"{there} → {ours or '—'}"


def shown(values: Mapping[str, Any], target: str, row: int) -> str:
    """A value as text, empty for none."""
    value = values.get(target, ())[row] if row < len(values.get(target, ())) else None
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4f}".rstrip("0").rstrip(".")
    return source_titles().get(str(value), str(value)) if target == "source_kind" else str(value)


class MappingPage(QWidget):
    """Columns of ours against those of the file."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self.window_ = window
        self.desk = window.desk
        self._given: dict[str, str] = {}
        self._error = ""
        self._build()

    def _build(self) -> None:
        self.presets = QComboBox()
        self.presets.activated.connect(self._preset_chosen)
        self.save = QPushButton(tr("Save as preset…"))
        self.save.clicked.connect(self.save_preset)
        self.drop = QPushButton(tr("Delete preset"))
        self.drop.clicked.connect(self.drop_preset)
        self.again = QPushButton(tr("As found"))
        self.again.setToolTip(tr("Forget what you chose here"))
        self.again.clicked.connect(lambda: self.set_given({}))
        self.zone_label = QLabel(tr("Class of all rows, or the column that holds it"))
        self.zone = QComboBox()
        self.zone.setEditable(True)
        self.zone.setMinimumWidth(220)
        self.zone.currentTextChanged.connect(self._changed)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Preset")))
        line.addWidget(self.presets, 1)
        for button in (self.save, self.drop, self.again):
            line.addWidget(button)
        zone_line = QHBoxLayout()
        zone_line.addWidget(self.zone_label)
        zone_line.addWidget(self.zone, 1)
        self.table = QTableWidget(0, 5)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(
            [tr("Column of the workspace"), tr("Column of the file"), tr("Told by"), tr("First value"), tr("Becomes")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setAlternatingRowColors(True)
        header = self.table.horizontalHeader()
        for column in (_TARGET, _HOW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (_COLUMN, _FILE, _OURS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.unused = QLabel()
        self.unused.setWordWrap(True)
        self.model = PreviewModel()
        self.rows = QTableView()
        self.rows.setTabKeyNavigation(False)
        self.rows.setModel(self.model)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.horizontalHeader().setDefaultSectionSize(130)
        self.rows.verticalHeader().setDefaultSectionSize(self.rows.fontMetrics().height() + 8)
        self.told = QLabel()
        self.told.setWordWrap(True)
        upper, lower = QWidget(), QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.table, 1)
        above.addWidget(self.unused)
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.told)
        below.addWidget(self.rows, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.addLayout(line)
        layout.addLayout(zone_line)
        layout.addWidget(split, 1)

    # What the window asks.

    def arrive(self) -> None:
        """Show the mapping of the file."""
        source = self.window_.source
        self._fill_presets()
        zones = source.job == "zone"
        self.zone_label.setVisible(zones)
        self.zone.setVisible(zones)
        if zones and not self.zone.count():
            self._fill_zones()
        self.show_mapping()

    def lacks(self) -> str:
        """Why one cannot go on."""
        source = self.window_.source
        if self._error or source is None:
            return self._error
        missing = [target for target in import_preview.needed_of(source.job) if target not in self.fields]
        if missing:
            names = listed(target_name(source.job, target) for target in missing)
            return tr("Choose the column for: {0}").format(names)
        return ""

    def start(self) -> None:
        """Another file: what was chosen for the one before is forgotten."""
        self._given = {}
        self._error = ""
        self.fields: Mapping[str, str] = {}
        self.table.setRowCount(0)
        self.zone.blockSignals(True)
        self.zone.clear()
        self.zone.blockSignals(False)

    def given(self) -> dict[str, str]:
        """What the person chose over what was found."""
        return dict(self._given)

    def zone_class(self) -> str:
        """Class of a zone layer, or the field that holds it; empty to find out."""
        place = self.zone.findText(self.zone.currentText())
        data = self.zone.itemData(place) if place >= 0 else None
        return str(data if data is not None else self.zone.currentText()).strip()

    # Choosing.

    def set_given(self, given: Mapping[str, str]) -> None:
        """Take a mapping over what was found."""
        self._given = dict(given)
        self.window_.forget_run()
        self.show_mapping()
        self.window_.refresh()

    def choose(self, target: str, column: str) -> None:
        """Say which column of the file fills one of ours; empty: none."""
        self.set_given({**self._given, target: column})

    def save_preset(self) -> None:
        """Keep the mapping under a name."""
        name, taken = QInputDialog.getText(self, tr("Save as preset"), tr("Name"), text=self.window_.source.layer)
        if taken and name.strip():
            with self.desk.told():
                source = self.window_.source
                kept = {target: self.fields.get(target, "") for target in import_preview.targets_of(source.job)}
                import_job.save_preset(
                    self.desk.store, source.job, name.strip(), kept, self.desk.actor, self.window_.now()
                )
                self.desk.note_change()
                self._fill_presets(name.strip())

    def drop_preset(self) -> None:
        """Take the chosen preset away; mappings of batches that came in with it stay."""
        name = self.presets.currentData()
        if name:
            with self.desk.told():
                import_job.save_preset(
                    self.desk.store, self.window_.source.job, name, None, self.desk.actor, self.window_.now()
                )
                self.desk.note_change()
                self._fill_presets()

    def _preset_chosen(self, _index: int) -> None:
        name = self.presets.currentData()
        self.drop.setEnabled(bool(name))
        if not name:
            self.set_given({})
            return
        with self.desk.told():
            source = self.window_.source
            kept = import_job.presets(self.desk.store, source.job).get(name, {})
            there = {
                target: column
                for target, column in kept.items()
                if not column or all(part.strip() in source.columns for part in column.split(" | "))
            }
            self.set_given(there)
            lost = [column for target, column in kept.items() if target not in there]
            if lost:
                self.window_.tell(tr("The file lacks columns of the preset: {0}").format(listed(lost)))

    def _fill_presets(self, chosen: str = "") -> None:
        chosen = chosen or str(self.presets.currentData() or "")
        self.presets.clear()
        self.presets.addItem(tr("as found and as last time"), "")
        for name in import_job.presets(self.desk.store, self.window_.source.job):
            self.presets.addItem(name, name)
        self.presets.setCurrentIndex(max(0, self.presets.findData(chosen)))
        self.drop.setEnabled(bool(self.presets.currentData()))

    def _fill_zones(self) -> None:
        self.zone.blockSignals(True)
        self.zone.addItem(tr("found in the data"), "")
        for code, name in import_job.zone_classes(self.desk.store):
            self.zone.addItem(f"{name} ({code})", code)
        for column in self.window_.source.columns:
            self.zone.addItem(tr("column {0}").format(column), column)
        self.zone.blockSignals(False)

    def _changed(self, *_: Any) -> None:
        self.window_.forget_run()
        self._show_preview()
        self.window_.refresh()

    # Showing.

    def show_mapping(self) -> None:
        """Fill the table of columns and the preview."""
        source = self.window_.source
        self._error = ""
        try:
            found = import_preview.mapped(self.desk.store, source, self._given)
        except ZhiweiError as error:
            self._error = worded(error)
            self.window_.refresh()
            return
        self.fields = found.fields
        self._found = found
        self.table.setRowCount(len(found.targets))
        needed = import_preview.needed_of(source.job)
        for row, target in enumerate(found.targets):
            name = target_name(source.job, target) + (" *" if target in needed else "")
            item = QTableWidgetItem(name)
            item.setToolTip(target)
            self.table.setItem(row, _TARGET, item)
            self.table.setCellWidget(row, _COLUMN, self._columns(row, target))
            self.table.setItem(row, _HOW, QTableWidgetItem(how_name(found.how.get(target, ""))))
        boxes = [self.table.cellWidget(row, _COLUMN) for row in range(self.table.rowCount())]
        in_order([self.again, self.zone, self.table, *boxes, self.rows])
        kept = listed(found.unused)
        self.unused.setText(tr("Kept as they are, beside the columns above: {0}").format(kept) if kept else "")
        self.unused.setToolTip(kept)
        self._show_preview()

    def _columns(self, row: int, target: str) -> QComboBox:
        box = self.table.cellWidget(row, _COLUMN)
        if not isinstance(box, QComboBox):
            box = QComboBox()
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            # a wheel over the table scrolls the table
            box.wheelEvent = lambda event: event.ignore()
            box.activated.connect(lambda _place, kept=box: self.choose(kept.target, str(kept.currentData() or "")))
        box.target = target
        box.clear()
        box.addItem("—", "")
        value = self.fields.get(target, "")
        for column in self.window_.source.columns:
            box.addItem(column, column)
        if value and box.findData(value) < 0:
            box.addItem(value, value)
        box.setCurrentIndex(max(0, box.findData(value)))
        return box

    def _show_preview(self) -> None:
        source = self.window_.source
        if source is None or not hasattr(self, "_found"):
            return
        try:
            preview = import_preview.preview(self.desk.store, self.window_.request())
            self._error = ""
        except ZhiweiError as error:
            self._error = worded(error)
            preview = Preview((), {}, {}, {})
        self.model.show(source.job, self._found.targets, preview)
        self.rows.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            self.rows.setColumnWidth(column, min(260, max(80, self.rows.columnWidth(column) + 8)))
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        for row, target in enumerate(self._found.targets):
            first = first_value(preview, target)
            for column, values in ((_FILE, preview.original), (_OURS, preview.mapped)):
                item = QTableWidgetItem(shown(values, target, first))
                item.setToolTip(item.text())
                odd = next((issue for (_, name), issue in preview.problems.items() if name == target), None)
                if column == _OURS and odd is not None:
                    item.setIcon(icon)
                    item.setToolTip(say(odd.code, **odd.params))
                self.table.setItem(row, column, item)
        count, odd_rows = len(preview.numbers), len({place for place, _ in preview.problems})
        text = tr("The first {0} rows, as they stand → as they would be written.").format(count)
        odd = tr("{0} of them hold something to be looked at; point at a coloured cell.")
        self.told.setText(sentences(text, odd.format(odd_rows) if odd_rows else ""))


def first_value(preview: Preview, target: str) -> int:
    """The first row that says something."""
    values = preview.original.get(target) or preview.mapped.get(target) or ()
    return next((row for row, value in enumerate(values) if value not in (None, "")), 0)
