"""What is demolished first (优先拆除): the list of a track, in its order; it becomes a version of the own profile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..case_words import track_words
from ..lists import listed
from ..messages import tr
from ..step_widgets import ManyEditor
from ..terms import term
from ..zone_names import zone_names
from .holidays import plain_day
from .page import SettingsPage, cell, table


class FirstPage(SettingsPage):
    """Categories of a track; each applies by one of its conditions or zones."""

    icon = "enforcementmaps"

    def title(self) -> str:
        return tr("Demolish first")

    def build(self) -> None:
        self.rows: list[dict[str, Any]] = []
        top = QHBoxLayout()
        top.addWidget(QLabel(tr("Track")))
        self.track = QComboBox()
        for key, word in track_words().items():
            self.track.addItem(word, key)
        self.track.currentIndexChanged.connect(lambda _index: self._read())
        top.addWidget(self.track)
        self.state = QLabel()
        self.state.setWordWrap(True)
        top.addWidget(self.state, 1)
        self.column.addLayout(top)
        self.table = table([tr("Category"), tr("Condition"), tr("or in zones"), tr("new ones only")], stretch=0)
        self.table.setWordWrap(True)
        self.table.itemActivated.connect(lambda *_: self._told(self.edit))
        self.column.addWidget(self.table, 1)
        row = QHBoxLayout()
        self.add_button = self.button(row, tr("Add…"), self.add)
        self.edit_button = self.button(row, tr("Edit…"), self.edit)
        self.remove_button = self.button(row, tr("Delete"), self.remove_row)
        self.up_button = self.button(row, tr("Up"), lambda: self.move_row(-1))
        self.down_button = self.button(row, tr("Down"), lambda: self.move_row(1))
        row.addStretch()
        row.addWidget(QLabel(tr("In force from")))
        today = self.desk.today()
        self.on = QDateEdit(QDate(today.year, today.month, today.day))
        self.on.setCalendarPopup(True)
        self.on.setDisplayFormat("yyyy-MM-dd")
        row.addWidget(self.on)
        self.column.addLayout(row)
        self.note(
            tr(
                "Saved as a new version of the office's own profile of this track; cases filed before keep theirs. "
                "One condition, or more than 1 m² in one of the zones, is enough."
            )
        )

    def fill(self) -> None:
        self._read()

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.office_rules import save_first

        track, on = str(self.track.currentData()), plain_day(self.on.date())
        save_first(self.desk.store, track, self.rows, self.before, on, self.desk.actor, self.now())
        return ()

    def keep(self) -> None:
        """Save, then show what is in force now."""
        super().keep()
        self.put(self.read())

    def add(self) -> None:
        """A category that holds in zones."""
        used = {str(row["id"]) for row in self.rows}
        number = next(n for n in range(1, 1000) if f"Y{n}" not in used)
        self._edit({"id": f"Y{number}", "zh": "", "zones": []}, len(self.rows))

    def edit(self) -> None:
        """Name and zones of the chosen category."""
        at = self.table.currentRow()
        if at >= 0:
            self._edit(self.rows[at], at)

    def remove_row(self) -> None:
        """Leave the chosen category out."""
        at = self.table.currentRow()
        if at >= 0:
            del self.rows[at]
            self._show(min(at, len(self.rows) - 1))
            self.touched()

    def move_row(self, by: int) -> None:
        """Move the chosen category."""
        at = self.table.currentRow()
        if at >= 0 and 0 <= at + by < len(self.rows):
            self.rows.insert(at + by, self.rows.pop(at))
            self._show(at + by)
            self.touched()

    def _edit(self, row: Mapping[str, Any], at: int) -> None:
        self.window_open = CategoryDialog(self, row, self._zones())
        if self.window_open.exec():
            self.rows[at : at + 1] = [self.window_open.row()]
            self._show(at)
            self.touched()

    def _zones(self) -> list[tuple[str, str]]:
        from ...services.catalogues import zone_catalogue

        names = zone_names()
        return [(code, f"{names.get(code, zone.zh)}  {code}") for code, zone in zone_catalogue().classes.items()]

    def _read(self) -> None:
        from ...services.office_rules import first_list

        with self.desk.reader() as session:
            self.before = first_list(session, str(self.track.currentData()), plain_day(self.on.date()))
        self.rows = [dict(row) for row in self.before.rows]
        self._show()
        name = self.before.profile
        self.state.setText(tr("From the profile {name}").format(name=name) if name else tr("The program's own list"))
        self.set_dirty(False)

    def _show(self, chosen: int = -1) -> None:
        from ...services.office_rules import condition_words

        zones = dict(self._zones())
        self.table.setRowCount(len(self.rows))
        for at, row in enumerate(self.rows):
            named = listed(zones.get(code, code).split("  ")[0] for code in row.get("zones") or ())
            texts = (
                term(row["zh"]),
                condition_words(row, term, tr("; ")),
                named,
                tr("Yes") if row.get("new_only") else "",
            )
            for column, text in enumerate(texts):
                self.table.setItem(at, column, cell(text))
        for column in (1, 2):
            self.table.horizontalHeader().setSectionResizeMode(column, self.table.horizontalHeader().ResizeMode.Stretch)
        self.table.resizeRowsToContents()
        if chosen >= 0:
            self.table.selectRow(chosen)

    def _told(self, slot: Any) -> None:
        with self.desk.told():
            slot()


class CategoryDialog(QDialog):
    """Name and zones of a category; its conditions stay as they are."""

    def __init__(self, parent: QWidget, row: Mapping[str, Any], zones: Sequence[tuple[str, str]]) -> None:
        from ...services.office_rules import condition_words

        super().__init__(parent)
        self._row = dict(row)
        self.setWindowTitle(tr("Category"))
        self.resize(460, 360)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name = QLineEdit(term(str(row.get("zh") or "")))
        self.zones = ManyEditor([(code, text, True) for code, text in zones])
        self.zones.put(list(row.get("zones") or ()))
        form.addRow(tr("Category"), self.name)
        if row.get("any"):
            when = QLabel(condition_words(row, term, tr("; ")))
            when.setWordWrap(True)
            form.addRow(tr("Condition"), when)
        form.addRow(tr("Zones"), self.zones)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Take"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)

    def row(self) -> dict[str, Any]:
        """The category as it was edited."""
        typed, before = self.name.text().strip(), str(self._row.get("zh") or "")
        return {**self._row, "zh": before if typed == term(before) else typed, "zones": list(self.zones.value() or ())}

    def _take(self) -> None:
        made = self.row()
        if made["zh"] and (made["zones"] or made.get("any")):
            self.accept()
            return
        (self.zones if made["zh"] else self.name).setFocus()
