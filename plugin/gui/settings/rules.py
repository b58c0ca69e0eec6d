"""Own values of the catalogues: tolerances of the assessment, and priority and severity of zones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
)

from ..messages import tr
from ..terms import term
from ..zone_names import zone_names
from .page import SettingsPage, cell, show_found, spin, table

_KEY = Qt.ItemDataRole.UserRole
_PRIORITY, _SEVERITY, _DISPOSITION = 3, 4, 5
_NAMES = {_PRIORITY: "priority", _SEVERITY: "severity", _DISPOSITION: "disposition"}


class TolerancesPage(SettingsPage):
    """Figures of the assessment, the land-use standard, how case files are kept."""

    icon = "measurearea"

    def title(self) -> str:
        return tr("Tolerances and standards")

    def build(self) -> None:
        form = QFormLayout()
        self.tolerance = spin(0.0, 50.0, 2, " m")
        self.distance = spin(0.0, 5000.0, 1, " m")
        self.share = spin(0.0, 10.0, 3, " %")
        self.system = QComboBox()
        self.system.addItem(tr("Third national survey, working classes"), "third_survey")
        self.system.addItem(tr("Classification guide of 2023"), "guide_2023")
        self.retention = QLineEdit()
        form.addRow(tr("Positional tolerance"), self.tolerance)
        form.addRow(tr("Control lines nearer than this are named"), self.distance)
        form.addRow(tr("A group may differ from the spot by"), self.share)
        form.addRow(tr("Land-use standard"), self.system)
        form.addRow(tr("Retention on the cover of case files"), self.retention)
        for box in (self.tolerance, self.distance, self.share):
            box.valueChanged.connect(self.touched)
        self.system.currentIndexChanged.connect(self.touched)
        self.retention.textEdited.connect(self.touched)
        self.column.addLayout(form)
        self.note(
            tr(
                "0.5 m is the positional error of 1:500 mapping, 1.0 m that of 1:1000. Findings made before rest on "
                "the values until now: assess the spots again after a change."
            )
        )
        self.column.addStretch()

    def fill(self) -> None:
        own = self.settings.own
        values = {**_usual("assessment"), **own["assessment"]}
        self.tolerance.setValue(float(values["tolerance_m"]))
        self.distance.setValue(float(values["distance_m"]))
        self.share.setValue(float(values["group_tolerance_share"]) * 100.0)
        self.system.setCurrentIndex(max(self.system.findData(own["land_use"].get("system", "third_survey")), 0))
        self.retention.setText(str(own["casefile"].get("retention") or ""))

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.office_settings import save_own_all

        before, usual = self.settings.own, _usual("assessment")
        typed = {
            "tolerance_m": round(self.tolerance.value(), 2),
            "distance_m": round(self.distance.value(), 1),
            "group_tolerance_share": round(self.share.value() / 100.0, 5),
        }
        kept = {key: value for key, value in before["assessment"].items() if key not in typed}
        system = str(self.system.currentData())
        casefile = {key: value for key, value in before["casefile"].items() if key != "retention"}
        if self.retention.text().strip():
            casefile["retention"] = self.retention.text().strip()
        values = {
            "assessment": {**kept, **{key: value for key, value in typed.items() if value != usual.get(key)}},
            "land_use": {} if system == "third_survey" else {"system": system},
            "casefile": casefile,
        }
        again = save_own_all(self.desk.store, values, before, self.desk.actor, self.now())
        return [("settings.assess_again", {})] if again else []


class ZonesPage(SettingsPage):
    """Priority, severity and usual disposition of each class of zone; own values are bold."""

    icon = "importzones"

    def title(self) -> str:
        return tr("Zone priorities")

    def build(self) -> None:
        self.search = self.search_line(tr("Search code, name or group"), self._filter)
        heads = [tr("Code"), tr("Zone class"), tr("Group"), tr("Priority"), tr("Severity"), tr("Usual disposition")]
        self.table = table(heads, stretch=_DISPOSITION, editable=True)
        self.delegate = _Whole(self.table)
        self.table.setItemDelegateForColumn(_PRIORITY, self.delegate)
        self.table.setItemDelegateForColumn(_SEVERITY, self.delegate)
        self.table.itemChanged.connect(self._changed)
        self.column.addWidget(self.table, 1)
        row = QHBoxLayout()
        self.reset_button = self.button(row, tr("Back to the program's values"), self.reset)
        row.addStretch()
        self.column.addLayout(row)
        self.note(
            tr(
                "Priority 1 is the strongest and names the headline zone; severity 5 is the worst. Findings keep the "
                "values they were made with until the spot is assessed again."
            )
        )

    def fill(self) -> None:
        from ...services.catalogues import zone_catalogue

        usual = zone_catalogue()
        self._usual = {zone.code: zone for zone in usual.classes.values()}
        self._own = {code: dict(values) for code, values in self.settings.own["zones"].items()}
        named = zone_names()
        self.table.setRowCount(len(self._usual))
        for row, zone in enumerate(self._usual.values()):
            self.table.setItem(row, 0, cell(zone.code, zone.code))
            self.table.setItem(row, 1, cell(named.get(zone.code, zone.zh)))
            self.table.setItem(row, 2, cell(term(zone.group)))
            for column in _NAMES:
                self._put(row, column, zone.code)
        # long names leave room for what is done there, on lines of their own
        for column, widest in ((1, 172), (2, 92)):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(column, min(self.table.sizeHintForColumn(column) + 8, widest))
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._filter()

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.office_settings import save_own

        again = save_own(self.desk.store, "zones", self._own, self.settings.own["zones"], self.desk.actor, self.now())
        return [("settings.assess_again", {})] if again else []

    def reset(self) -> None:
        """Give the chosen zone, or all when none is chosen, the program's values back."""
        rows = sorted({item.row() for item in self.table.selectedItems()}) or range(self.table.rowCount())
        self._filling = True
        for row in rows:
            code = str(self.table.item(row, 0).data(_KEY))
            self._own.pop(code, None)
            for column in _NAMES:
                self._put(row, column, code)
        self._filling = False
        self.touched()

    def _put(self, row: int, column: int, code: str) -> None:
        name = _NAMES[column]
        usual = getattr(self._usual[code], name)
        value = self._own.get(code, {}).get(name, usual)
        shown = term(value) if column == _DISPOSITION else value
        item = cell(shown, editable=True, right=column != _DISPOSITION)
        if column != _DISPOSITION:
            item.setData(Qt.ItemDataRole.EditRole, int(value))
        font = QFont(self.table.font())
        font.setBold(value != usual)
        item.setFont(font)
        self.table.setItem(row, column, item)

    def _changed(self, item: Any) -> None:
        if self._filling or item.column() not in _NAMES:
            return
        code, name = str(self.table.item(item.row(), 0).data(_KEY)), _NAMES[item.column()]
        usual = getattr(self._usual[code], name)
        value: Any = item.text().strip() if item.column() == _DISPOSITION else int(item.data(Qt.ItemDataRole.EditRole))
        if item.column() == _DISPOSITION and value == term(usual):
            value = usual
        own = self._own.setdefault(code, {})
        own[name] = value
        if value == usual:
            own.pop(name)
        if not own:
            self._own.pop(code)
        self._filling = True
        self._put(item.row(), item.column(), code)
        self._filling = False
        self.touched()

    def _filter(self, *_: Any) -> None:
        show_found(self.table, self.search.text())


class _Whole(QStyledItemDelegate):
    """A spin box for priority and severity."""

    def createEditor(self, parent: Any, _option: Any, index: Any) -> QSpinBox:
        box = QSpinBox(parent)
        box.setRange(1, 5 if index.column() == _SEVERITY else 99)
        box.setFrame(False)
        return box


def _usual(name: str) -> Mapping[str, Any]:
    """The program's own settings of a catalogue."""
    from ...services.catalogues import load

    found: Mapping[str, Any] = load(name).data.get("settings") or {}
    return found
