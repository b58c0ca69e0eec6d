"""The page of the tables that works, waste and cost are reckoned by; own figures are bold and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QStyledItemDelegate,
    QTableWidget,
    QTabWidget,
)

from ...domain.errors import ConflictError, InputError
from ..compat import ALIGN_RIGHT
from ..lists import listed
from ..messages import tr
from ..settings.page import SettingsPage, cell, table
from ..terms import term
from . import figures
from .settling import settle
from .words import column_word, figure_word, section_word, source_word, table_place, when_word, who_word

_KEY = int(Qt.ItemDataRole.UserRole)
#: with each cell: section, code (empty in a section of single figures), key, place in a figure of three
_WHOLE = -1
SHEETS = ("structures", "methods", "works", "figures")
_LEVELS = 3
_WIDEST_KIND_PX = 190


class TablesPage(SettingsPage):
    """Four sheets over one set of tables."""

    icon = "table"

    def title(self) -> str:
        return tr("Tables of works, waste and cost")

    def build(self) -> None:
        self.tabs = QTabWidget()
        low, typical, high = tr("low"), tr("typical"), tr("high")
        levels = [low, typical, high]
        output = [tr("Output, {level}").format(level=level) for level in levels]
        cost = [tr("Cost, {level}").format(level=level) for level in levels]
        heads = {
            "structures": [column_word(key) for key in ("name", "waste_t_per_m2", "waste_m3_per_m2", "method")],
            "methods": [column_word("name"), *output, column_word("excavators"), *cost],
            "works": ["", tr("Work"), tr("Done by"), tr("Comes after"), tr("Needed"), tr("Counted as"), *levels],
            "figures": [tr("Table"), tr("Figure"), tr("Measured in"), *levels],
        }
        titles = {**{name: section_word(name) for name in SHEETS}, "figures": tr("Other figures")}
        self.sheets: dict[str, QTableWidget] = {}
        for name in SHEETS:
            wide = 1 if name in ("works", "figures") else 0
            sheet = table([*heads[name], column_word("source")], stretch=wide, editable=True)
            if name == "structures":
                sheet.setHorizontalHeaderLabels([_two_lines(head) for head in (*heads[name], column_word("source"))])
            sheet.itemChanged.connect(self._changed)
            self.sheets[name] = sheet
            self.tabs.addTab(sheet, titles[name])
        self._choices = _Choices(self.sheets["structures"])
        ways = self.sheets["structures"]
        ways.setItemDelegateForColumn(3, self._choices)
        # kinds of building can be told apart, and ways of demolishing
        ways.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        ways.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.column.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        self.reset_button = self.button(row, tr("Back to the program's values (chosen rows)"), self.reset)
        self.reset_all_button = self.button(row, tr("All back"), self.reset_all)
        self.add_button = self.button(row, tr("Add a kind of building…"), self.add_structure)
        row.addStretch()
        self.column.addLayout(row)
        self.note(
            tr(
                "Output is m² of floor area that one crew does in a day; cost is yuan per m² (ways) and per loose m³ "
                "(rubble). The order of works is fixed by law and trade; how long each takes is the bureau's. Figures "
                "in bold are the bureau's own; point at one to see the program's. Plans made before keep the figures "
                "that they were made with."
            )
        )

    def show_settings(self, settings: Any) -> None:
        """Show what is stored; what was typed and not saved stays."""
        if not self.dirty:
            self.put(self.read())

    def read(self) -> Any:
        """The tables as they are stored now."""
        from ...services.demolition_tables import read_tables

        with self.desk.reader() as session:
            return read_tables(session)

    def fill(self) -> None:
        from ...services.demolition_tables import figures as single

        data = self.settings.data
        self._choices.offer([(code, term(str(one["name"]))) for code, one in data["methods"].items()])
        self._fill_sheet("structures", [self._structure(code) for code in data["structures"]])
        kinds = self.sheets["structures"]
        kinds.setColumnWidth(0, min(kinds.sizeHintForColumn(0) + 8, _WIDEST_KIND_PX))
        self._fill_sheet("methods", [self._method(code) for code in data["methods"]])
        self._fill_sheet("works", [self._work(code) for code in data["works"]])
        self._fill_sheet("figures", [self._figure(one) for one in single(self.settings)])

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.demolition_tables import own_rows, own_values, save_rows, save_tables

        common = self.desk.actor, self.now()
        try:
            save_tables(self.desk.store, self.settings, *common)
        except ConflictError as error:
            theirs, data = error.params["theirs"], self.settings.data
            sides = [own_rows(side) for side in (theirs, own_values(self.settings), self.settings.own)]
            save_rows(
                self.desk.store,
                settle(self, *sides, lambda place: table_place(place, data), column_word),
                theirs,
                *common,
            )
        except InputError as error:
            if error.code != "demolition.table":
                raise
            place = table_place(str(error.params["place"]), self.settings.data)
            raise InputError(error.code, place=place, value=error.params.get("value", "")) from error
        self.settings = self.read()
        return ()

    # What the buttons do.

    def reset(self) -> None:
        """The chosen rows have the program's values again."""
        from ...services.demolition_tables import reset

        sheet = self.tabs.currentWidget()
        rows = sorted({index.row() for index in sheet.selectedIndexes()})
        places = [sheet.item(row, 1).data(_KEY)[:2] for row in rows]
        if not places:
            raise InputError("form.no_row")
        self._take(reset(self.settings, places))

    def reset_all(self) -> None:
        """Every value is the program's own again, when that is meant."""
        from ...services.demolition_tables import own_values, reset

        own = own_values(self.settings)
        count = sum(len(rows) if isinstance(rows, Mapping) else 1 for rows in own.values())
        if not count:
            return
        if self.sure(tr("Give all tables the program's values back? {count} own entries go.").format(count=count)):
            coded = ("structures", "methods", "works")
            places = [(section, code) for section in coded for code in self.settings.data[section]]
            given = self.settings.given
            places += [(name, "") for name in given if isinstance(given[name], Mapping) and name not in coded]
            self._take(reset(self.settings, places))

    def add_structure(self) -> None:
        """One more kind of building, with the figures of 'other' to begin with."""
        from ...services.demolition_tables import with_structure

        name, good = QInputDialog.getText(self, tr("Add a kind of building"), tr("Name of the kind"))
        if not good or not name.strip():
            return
        changed, code = with_structure(self.settings, name.strip())
        self._take(changed)
        self.tabs.setCurrentIndex(0)
        sheet = self.sheets["structures"]
        at = next(row for row in range(sheet.rowCount()) if sheet.item(row, 1).data(_KEY)[1] == code)
        sheet.setCurrentCell(at, 1)

    # Inside.

    def _take(self, tables: Any) -> None:
        sheet, rows = self.tabs.currentWidget(), self.tabs.currentWidget().currentRow()
        column = max(sheet.currentColumn(), 0)
        self.settings = tables
        self._filling = True
        self.fill()
        self._filling = False
        sheet.setCurrentCell(min(rows, sheet.rowCount() - 1), column)
        self.touched()

    def _fill_sheet(self, name: str, rows: Sequence[Sequence[Any]]) -> None:
        sheet = self.sheets[name]
        sheet.setRowCount(len(rows))
        for at, items in enumerate(rows):
            for column, item in enumerate(items):
                sheet.setItem(at, column, item)

    def _structure(self, code: str) -> list[Any]:
        own = code not in self.settings.given["structures"]
        return [
            self._cell("structures", code, "name") if own else cell(term(self._row("structures", code)["name"])),
            self._cell("structures", code, "waste_t_per_m2"),
            self._cell("structures", code, "waste_m3_per_m2"),
            self._cell("structures", code, "method"),
            self._cell("structures", code, "source"),
        ]

    def _method(self, code: str) -> list[Any]:
        return [
            cell(term(self._row("methods", code)["name"])),
            *(self._cell("methods", code, "per_day", at) for at in range(_LEVELS)),
            self._cell("methods", code, "excavators"),
            *(self._cell("methods", code, "cost_per_m2", at) for at in range(_LEVELS)),
            self._cell("methods", code, "source"),
        ]

    def _work(self, code: str) -> list[Any]:
        row = self._row("works", code)
        key = next((one for one in ("days", "calendar_days") if one in row), "")
        last = [self._cell("works", code, key, at) if key else cell("") for at in range(_LEVELS)]
        return [
            cell(code),
            cell(term(row["name"], "work"), ("works", code, "", _WHOLE)),
            cell(who_word(str(row.get("by", "")))),
            cell(listed(row.get("after", ()))),
            cell(when_word(str(row.get("when", "")))),
            cell(column_word(key) if key else tr("from quantity and output") if code in ("P9", "P10", "P11") else "—"),
            *last,
            self._cell("works", code, "source") if key else cell(""),
        ]

    def _figure(self, one: Any) -> list[Any]:
        name, unit = figure_word(one.section, one.key)
        three = isinstance(one.value, (list, tuple))
        cells = [self._cell(one.section, "", one.key, at) for at in range(_LEVELS)] if three else [
            cell(""), self._cell(one.section, "", one.key), cell(""),
        ]  # fmt: skip
        mark = (one.section, "", "", _WHOLE)
        return [cell(section_word(one.section)), cell(name, mark), cell(unit), *cells, cell(source_word(one.source))]

    def _row(self, section: str, code: str, given: bool = False) -> Mapping[str, Any]:
        rows = (self.settings.given if given else self.settings.data).get(section) or {}
        found: Mapping[str, Any] = (rows.get(code) or {}) if code else rows
        return found

    def _cell(self, section: str, code: str, key: str, at: int = _WHOLE) -> Any:
        """A cell that can be changed; bold and with the program's value where it is the bureau's own."""
        value, given = (_part(self._row(section, code, one).get(key), at) for one in (False, True))
        text = isinstance(value, str) or key in ("source", "name", "method")
        item = cell("", (section, code, key, at), editable=True)
        item.setText(self._word(key, value) if text else figures.shown(value))
        if not text:
            item.setTextAlignment(ALIGN_RIGHT)
        own = value != given
        font = QFont(self.tabs.font())
        font.setBold(own)
        item.setFont(font)
        usual = self._word(key, given) if isinstance(given, str) else figures.shown(given)
        item.setToolTip(tr("The program's value: {value}").format(value=usual) if own and usual else item.text())
        return item

    def _word(self, key: str, value: Any) -> str:
        if key == "source":
            return source_word(str(value or ""))
        return self._choices.word(value) if key == "method" else str(value or "")

    def _changed(self, item: Any) -> None:
        if self._filling or item.data(_KEY) is None:
            return
        from ...services.demolition_tables import changed

        section, code, key, at = item.data(_KEY)
        with self.desk.told():
            before = self._row(section, code).get(key)
            try:
                value = self._typed(item.text(), key, at, before)
            except InputError:
                self._refill()
                raise
            if value != before:
                self.settings = changed(self.settings, section, code, key, value)
                self.touched()
        self._refill()

    def _typed(self, text: str, key: str, at: int, before: Any) -> Any:
        if key in ("source", "name"):
            same = source_word(str(before or "")) == text.strip()
            return before if key == "source" and same else text.strip()
        if key == "method":
            return self._choices.code(text)
        value = figures.read(text)
        if value is None:
            raise InputError("form.number", value="—")
        number = int(value) if value == int(value) else value
        if at == _WHOLE:
            return number
        return [number if place == at else one for place, one in enumerate(before)]

    def _refill(self) -> None:
        self._filling = True
        self.fill()
        self._filling = False


def _two_lines(head: str) -> str:
    """A heading with its unit below."""
    return head.replace(" (", "\n(").replace("（", "\n（")


def _part(value: Any, at: int) -> Any:
    return value if at == _WHOLE or value is None else value[at]


class _Choices(QStyledItemDelegate):
    """A way of demolishing is chosen from those of the tables."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent)
        self._known: list[tuple[str, str]] = []

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """The ways: (code, name)."""
        self._known = choices

    def word(self, code: Any) -> str:
        """Name of a way."""
        return dict(self._known).get(str(code or ""), str(code or ""))

    def code(self, word: str) -> str:
        """Code of a way by its name."""
        return next((code for code, name in self._known if name == word.strip()), word.strip())

    def createEditor(self, parent: Any, _option: Any, _index: Any) -> QComboBox:
        """The editor of a cell."""
        box = QComboBox(parent)
        box.setFrame(False)
        for _, name in self._known:
            box.addItem(name)
        return box

    def setEditorData(self, editor: QComboBox, index: Any) -> None:
        """Begin with the way of the cell."""
        editor.setCurrentText(str(index.data() or ""))

    def setModelData(self, editor: QComboBox, model: Any, index: Any) -> None:
        """Keep the way."""
        model.setData(index, editor.currentText())
