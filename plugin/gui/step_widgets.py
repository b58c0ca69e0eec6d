"""The fields of the step form as widgets: each takes and gives a plain value and says when it changed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIntValidator
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..domain.case.course import ITEM_KINDS
from ..domain.local_time import local_date
from ..services.step_context import Context
from ..services.step_form import relations_of
from .evidence_words import evidence_word
from .lists import listed
from .messages import tr
from .step_words import choice_word, fact_name, kind_name, procedure_word
from .terms import paper_word, term

_SEVERAL = re.compile(r"[、,，;；\s]+")
_LINES = 3
#: least width of a cell
_CELL = 84
#: choices of a column that holds days
DAYS: tuple[tuple[Any, str], ...] = (("day", ""),)
#: laws that items usually rest on, by track
LAWS = {
    "planning": ("URPL 64", "URPL 66"),
    "village": ("URPL 65",),
    "land": ("LAL 77", "LAL 74", "LAL 75", "LAL 78", "LALR 52", "LALR 53"),
}


class Editor(QWidget):
    """One field. ``value()`` is None or empty while nothing was stated."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        # a form layout would share what is left over among the lists
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def value(self) -> Any:
        """What was stated."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Fill it."""
        raise NotImplementedError

    def hold(self, widget: QWidget) -> None:
        """Let a widget be the inside, and take the focus for it."""
        self.box.addWidget(widget)
        self.setFocusProxy(widget)

    def told(self, *_: Any) -> None:
        """Something changed."""
        self.changed.emit()


class TextEditor(Editor):
    """One line."""

    def __init__(self, number: bool = False, several: bool = False) -> None:
        super().__init__()
        self.line = QLineEdit()
        self._several = several
        if number:
            self.line.setValidator(QIntValidator(0, 100000, self))
        self.hold(self.line)
        self.line.textChanged.connect(self.told)

    def value(self) -> Any:
        text = self.line.text().strip()
        return [one for one in _SEVERAL.split(text) if one] if self._several else text

    def put(self, value: Any) -> None:
        self.line.setText(listed(map(str, value)) if isinstance(value, (list, tuple)) else str(value or ""))


class LongEditor(Editor):
    """Several lines."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LINES + 12)
        self.hold(self.text)
        self.text.textChanged.connect(self.told)

    def value(self) -> Any:
        return self.text.toPlainText().strip()

    def put(self, value: Any) -> None:
        self.text.setPlainText(str(value or ""))


class DayEditor(Editor):
    """A day, or none: the box before it says whether it is stated."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.stated = QCheckBox()
        self.stated.setToolTip(tr("Stated"))
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setEnabled(False)
        self.box.addWidget(self.stated)
        self.box.addWidget(self.day, 1)
        self.setFocusProxy(self.stated)
        self.stated.toggled.connect(self.day.setEnabled)
        self.stated.toggled.connect(self.told)
        self.day.dateChanged.connect(self.told)

    def value(self) -> Any:
        return self.day.date().toString("yyyy-MM-dd") if self.stated.isChecked() else None

    def put(self, value: Any) -> None:
        shown = QDate.fromString(str(value or "")[:10], "yyyy-MM-dd")
        if shown.isValid():
            self.day.setDate(shown)
        self.stated.setChecked(shown.isValid())


class FlagEditor(Editor):
    """A box to tick."""

    def __init__(self) -> None:
        super().__init__()
        self.tick = QCheckBox()
        self.hold(self.tick)
        self.tick.toggled.connect(self.told)

    def value(self) -> Any:
        return self.tick.isChecked()

    def put(self, value: Any) -> None:
        self.tick.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One of several; the first, empty one states nothing."""

    def __init__(self, choices: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.offer(choices)
        self.hold(self.combo)
        self.combo.currentIndexChanged.connect(self.told)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Other choices; what was chosen stays where it is still among them."""
        wanted = [("—", None), *((text, value) for value, text in choices)]
        if wanted == [(self.combo.itemText(at), self.combo.itemData(at)) for at in range(self.combo.count())]:
            return
        before = self.combo.currentData()
        self.combo.blockSignals(True)
        self.combo.clear()
        self.combo.addItem("—", None)
        for value, text in choices:
            self.combo.addItem(text, value)
        self.put(before)
        self.combo.blockSignals(False)

    def value(self) -> Any:
        return self.combo.currentData()

    def put(self, value: Any) -> None:
        index = next((at for at in range(self.combo.count()) if self.combo.itemData(at) == value), 0)
        self.combo.setCurrentIndex(index)


class ManyEditor(Editor):
    """Any of several, ticked in a list; choices are (value, text, whether it can be ticked)."""

    def __init__(self, choices: Sequence[tuple[Any, str, bool]]) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for value, text, fit in choices:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Unchecked)
            if not fit:
                font = item.font()
                font.setStrikeOut(True)
                item.setFont(font)
            self.list.addItem(item)
        rows = min(max(len(choices), 2), 6)
        self.list.setFixedHeight(rows * (self.list.fontMetrics().height() + 7) + 6)
        self.hold(self.list)
        self.list.itemChanged.connect(self.told)

    def value(self) -> Any:
        found = [self.list.item(at) for at in range(self.list.count())]
        return [one.data(Qt.ItemDataRole.UserRole) for one in found if one.checkState() == Qt.CheckState.Checked]

    def put(self, value: Any) -> None:
        wanted = list(value or ())
        self.list.blockSignals(True)
        for at in range(self.list.count()):
            item = self.list.item(at)
            ticked = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.told()


class FileEditor(Editor):
    """A file of this machine."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.button = QToolButton()
        self.button.setText("…")
        self.button.setToolTip(tr("Choose a file"))
        self.box.addWidget(self.line, 1)
        self.box.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.told)
        self.button.clicked.connect(self._choose)

    def _choose(self, _checked: bool = False) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a file"), "", "PDF, PNG, JPEG (*.pdf *.png *.jpg *.jpeg)"
        )
        if path:
            self.line.setText(path)

    def value(self) -> Any:
        return self.line.text().strip()

    def put(self, value: Any) -> None:
        self.line.setText(str(value or ""))


class TableEditor(Editor):
    """Rows; a column is (key, title, choices or :data:`DAYS` or None, whether it may be edited)."""

    def __init__(
        self,
        columns: Sequence[tuple[str, str, Sequence[tuple[Any, str]] | None, bool]],
        grows: bool = True,
        today: date | None = None,
    ) -> None:
        super().__init__()
        self._today = today or date.today()
        self.columns = list(columns)
        self._kept: list[dict[str, Any]] = []
        self.table = QTableWidget(0, len(self.columns))
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels([title for _, title, _, _ in self.columns])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setFixedHeight(132)
        column = QVBoxLayout()
        column.addWidget(self.table)
        if grows:
            line = QHBoxLayout()
            self.more, self.less = QPushButton(tr("Add row")), QPushButton(tr("Remove row"))
            line.addWidget(self.more)
            line.addWidget(self.less)
            line.addStretch()
            column.addLayout(line)
            self.more.clicked.connect(lambda _checked=False: self._grow())
            self.less.clicked.connect(lambda _checked=False: self._shrink())
        self.box.addLayout(column)
        self.setFocusProxy(self.table)
        self.table.itemChanged.connect(self.told)

    def value(self) -> Any:
        found = []
        for row in range(self.table.rowCount()):
            told = dict(self._kept[row]) if row < len(self._kept) else {}
            for at, (key, _, _choices, editable) in enumerate(self.columns):
                if not editable:
                    continue
                cell = self.table.cellWidget(row, at)
                if isinstance(cell, DayEditor):
                    told[key] = cell.value()
                elif isinstance(cell, QComboBox):
                    text = cell.currentText().strip()
                    known = cell.currentData() if cell.currentText() == cell.itemText(cell.currentIndex()) else None
                    told[key] = known if known is not None else text
                else:
                    item = self.table.item(row, at)
                    told[key] = item.text().strip() if item else ""
            told["id"] = told.get("id") or str(row + 1)
            found.append(told)
        return found

    def put(self, value: Any) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        self._kept = []
        for row in value or ():
            self._add(row if isinstance(row, Mapping) else {"id": str(row)})
        self.table.blockSignals(False)
        self.told()

    def _add(self, row: Mapping[str, Any]) -> None:
        at = self.table.rowCount()
        self.table.insertRow(at)
        self._kept.append(dict(row))
        for column, (key, _, choices, editable) in enumerate(self.columns):
            value = row.get(key)
            if choices == DAYS:
                day = DayEditor(self._today)
                day.put(value)
                day.changed.connect(self.told)
                self.table.setCellWidget(at, column, day)
                continue
            if choices is not None and editable:
                combo = QComboBox()
                combo.setEditable(key not in ("kind", "fact"))
                for known, text in choices:
                    combo.addItem(text, known)
                index = combo.findData(value) if value not in (None, "") else 0
                if index >= 0:
                    combo.setCurrentIndex(index)
                elif combo.isEditable():
                    combo.setEditText(str(value))
                combo.currentIndexChanged.connect(self.told)
                if combo.isEditable():
                    combo.editTextChanged.connect(self.told)
                self.table.setCellWidget(at, column, combo)
                continue
            words = dict(choices or ())
            item = QTableWidgetItem("" if value is None else str(words.get(value, value)))
            if not editable:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(at, column, item)
        self.table.resizeColumnsToContents()
        for column in range(len(self.columns)):
            self.table.setColumnWidth(column, max(_CELL, self.table.columnWidth(column)))

    def _grow(self) -> None:
        self._add({})
        self.told()

    def _shrink(self) -> None:
        row = self.table.currentRow() if self.table.currentRow() >= 0 else self.table.rowCount() - 1
        if row >= 0:
            self.table.removeRow(row)
            if row < len(self._kept):
                del self._kept[row]
            self.told()


class ValuesEditor(TableEditor):
    """Facts that were established: name and value of each."""

    def __init__(self, names: Sequence[tuple[str, str]]) -> None:
        super().__init__([("fact", tr("Fact"), names, True), ("value", tr("Value"), None, True)])

    def value(self) -> Any:
        return {str(row["fact"]): row["value"] for row in super().value() if row.get("fact") and row.get("value") != ""}

    def put(self, value: Any) -> None:
        super().put([{"fact": key, "value": one} for key, one in dict(value or {}).items()])


def editor_for(field: Any, context: Context, fact_names: Mapping[str, str]) -> Editor:
    """The widget of a field."""
    kind = field.kind
    simple = {
        "text": TextEditor,
        "long": LongEditor,
        "flag": FlagEditor,
        "file": FileEditor,
        "number": lambda: TextEditor(number=True),
        "names": lambda: TextEditor(several=True),
        "day": lambda: DayEditor(context.on),
        "yes_no": lambda: ChoiceEditor([(True, tr("Yes")), (False, tr("No"))]),
    }
    if kind in simple:
        return simple[kind]()
    if kind in ("rows", "left"):
        return _items_table(context, kind == "left")
    if kind == "values":
        return ValuesEditor([(key, fact_names.get(key, key)) for key in fact_names])
    if kind == "forms" and field.place == "facts":
        return ManyEditor([(form, f"{form} {paper_word(form, title)}", True) for form, title in context.forms])
    if kind in ("parties", "items", "officers", "evidence"):
        many = ManyEditor(_many(kind, context))
        if kind in ("items", "parties"):
            many.setToolTip(tr("Nothing ticked: all that stand where the step begins."))
        return many
    return ChoiceEditor(_choices(field, context))


def _items_table(context: Context, left: bool) -> TableEditor:
    kinds = [(kind, choice_word(kind)) for kind in ITEM_KINDS]
    laws = [(law, law) for law in LAWS.get(context.case.track, ())]
    if left:
        return TableEditor(
            [
                ("kind", tr("What is ordered"), kinds, False),
                ("what", tr("Object"), None, False),
                ("open_area_m2", tr("Area left (m²)"), None, True),
                ("open_amount", tr("Sum left (yuan)"), None, True),
            ],
            grows=False,
        )
    return TableEditor(
        [
            ("kind", tr("What is ordered"), kinds, True),
            ("law", tr("Law"), laws, True),
            ("what", tr("Object"), None, True),
            ("amount", tr("Sum (yuan)"), None, True),
            ("area_m2", tr("Area (m²)"), None, True),
            ("self_deadline", tr("Own term until"), DAYS, True),
        ],
        today=context.on,
    )


def _many(kind: str, context: Context) -> list[tuple[Any, str, bool]]:
    if kind == "parties":
        return [(uid, name, True) for uid, name, _ in context.parties]
    if kind == "items":
        return [
            (item.id, " ".join(filter(None, (item.id, choice_word(item.kind), item.what))), True)
            for item in context.view.state.items
        ]
    if kind == "officers":
        return [(one.uid, f"{one.name} {one.card_no}", one.fit) for one in context.officers]
    return [(name, evidence_word(name, text), True) for name, text, _ in context.evidence]


def _choices(field: Any, context: Context) -> list[tuple[Any, str]]:
    procedure = context.procedure
    if field.key == "method":
        return [(way.id, procedure_word(way.zh)) for way in context.rules.ways.values()]
    if field.key in ("relation", "refused_by"):
        return [(one, term(one)) for one in relations_of(context, "", "")]
    if field.key == "notice_ground":
        return [(one, choice_word(one)) for one in ("missing", "other_ways_failed")]
    if field.kind == "party":
        return [(uid, name) for uid, name, _ in context.parties]
    if field.kind == "document":
        return [(one.uid, f"{paper_word(one.form, one.title)} {one.number}".strip()) for one in context.papers]
    if field.kind == "forms":
        return [(form, f"{form} {paper_word(form, title)}") for form, title in context.forms]
    if field.kind == "rule":
        rules = [rule for rule in procedure.deadlines.values() if rule.length]
        return [(rule.id, f"{procedure_word(rule.name)} ({rule.id})") for rule in rules]
    if field.kind == "state":
        return [(state.id, procedure_word(state.zh)) for state in procedure.states.values()]
    if field.kind == "event":
        return [(event.seq, event_words(context, event)) for event in reversed(context.events)]
    return [(one, term(choice_word(one))) for one in field.choices]


def event_words(context: Context, event: Any) -> str:
    """An event in one line: number, day, what."""
    step = context.procedure.transitions.get(event.transition)
    what = procedure_word(step.event) if step else kind_name(event.transition)
    if event.payload.get("fact"):
        what = fact_name(str(event.payload["fact"]))
    elif event.transition == "DELIVERY":
        what = f"{what} {event.payload.get('form') or ''}".strip()
    return f"{event.seq}  {local_date(event.occurred_at).isoformat()}  {what}"
