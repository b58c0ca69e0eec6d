"""The yearly tasks (年度任务) of the towns: typed, pasted from a table, kept for each year."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain.errors import InputError
from .compat import ALIGN_RIGHT
from .desk import Desk
from .messages import tr

_CODE = int(Qt.ItemDataRole.UserRole)


class TargetsDialog(QDialog):
    """Town by town, m² for a year."""

    def __init__(self, desk: Desk, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._seen: tuple[str, dict[str, float]] = ("ground", {})
        self._names: dict[str, str] = {}
        self.setObjectName("zhiwei_targets_dialog")
        self.setWindowTitle(tr("Yearly targets"))
        self.resize(430, 480)
        self.year = QSpinBox()
        self.year.setRange(1990, 2100)
        self.year.setValue(year)
        self.year.valueChanged.connect(lambda _year: self._told(self.load))
        self.kind = QComboBox()
        self.kind.addItem(tr("Ground area (official area of the spots)"), "ground")
        self.kind.addItem(tr("Floor area (demolished, else surveyed)"), "floor")
        self.table = QTableWidget(0, 2)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels([tr("Town"), tr("Target (m²)")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, 140)
        self.table.verticalHeader().hide()
        self.whole = QLabel()
        self.table.itemChanged.connect(lambda _item: self._sum())
        self.add_button = QPushButton(tr("Add town…"))
        self.add_button.clicked.connect(lambda _checked=False: self._told(self.add_town))
        self.import_button = QPushButton(tr("From a table…"))
        self.import_button.setToolTip(tr("XLSX or CSV with the columns 年度, 镇街 and 年度任务 (m²)"))
        self.import_button.clicked.connect(lambda _checked=False: self._told(self.read_table))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(tr("Save"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.import_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.accepted.connect(lambda: self._told(self.save))
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("Year"), self.year)
        form.addRow(tr("Counted in"), self.kind)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.whole)
        layout.addWidget(self.buttons)
        self._told(self.load)

    def _told(self, job: Any) -> None:
        with self.desk.told():
            job()

    def load(self) -> None:
        """Show the tasks of the year."""
        from ..services.case_list import town_names
        from ..services.indicators import targets_of

        with self.desk.reader() as session:
            self._seen = targets_of(session, self.year.value())
            self._names = town_names(session)
        self.kind.setCurrentIndex(max(self.kind.findData(self._seen[0]), 0))
        self._show(dict(self._seen[1]))

    def _show(self, towns: dict[str, float]) -> None:
        self.table.blockSignals(True)
        codes = sorted({*self._names, *towns})
        self.table.setRowCount(len(codes))
        for row, code in enumerate(codes):
            self._put(row, code, towns.get(code))
        self.table.blockSignals(False)
        self._sum()

    def _put(self, row: int, code: str, m2: float | None) -> None:
        name = self._names.get(code, "")
        town = QTableWidgetItem(f"{name} ({code})" if name else code)
        town.setData(_CODE, code)
        town.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        area = QTableWidgetItem("" if not m2 else QLocale().toString(m2, "f", 2))
        area.setTextAlignment(ALIGN_RIGHT)
        self.table.setItem(row, 0, town)
        self.table.setItem(row, 1, area)

    def towns(self) -> dict[str, float]:
        """Town code to m², as typed.

        :raises InputError: ``targets.bad_area``
        """
        found: dict[str, float] = {}
        for row in range(self.table.rowCount()):
            text = self.table.item(row, 1).text().strip()
            if not text:
                continue
            value, good = QLocale().toDouble(text)
            if not good:
                value, good = QLocale.c().toDouble(text.replace(",", ""))
            if not good:
                raise InputError("targets.bad_area", town=self.table.item(row, 0).text(), value=text)
            found[str(self.table.item(row, 0).data(_CODE))] = value
        return {town: m2 for town, m2 in found.items() if m2}

    def _sum(self) -> None:
        try:
            whole = sum(self.towns().values())
        except InputError:
            self.whole.setText("–")
            return
        self.whole.setText(tr("Together {m2} m²").format(m2=QLocale().toString(float(whole), "f", 2)))

    def add_town(self) -> None:
        """Ask for the code of a town that the list does not know yet."""
        code, good = QInputDialog.getText(self, tr("Add town"), tr("Code of the town (9 digits)"))
        code = code.strip()
        if not good or not code:
            return
        if not (code.isdigit() and len(code) == 9):
            raise InputError("settings.division_code", value=code)
        towns = self.towns()
        self._names.setdefault(code, "")
        self._show(towns)

    def read_table(self) -> None:
        """Take the tasks of this year from a table; those of other years in it are kept at once when saved."""
        from ..services.indicators import read_targets

        path, _ = QFileDialog.getOpenFileName(self, tr("Targets from a table"), "", "XLSX, CSV (*.xlsx *.csv)")
        if not path:
            return
        found = read_targets(path, {code: name for code, name in self._names.items() if name})
        if self.year.value() not in found and found:
            self.year.setValue(max(found))
        self._show({**self.towns(), **found.get(self.year.value(), {})})

    def save(self) -> None:
        """Keep them, unless somebody else kept others meanwhile."""
        from ..services.indicators import put_targets

        with self.desk.writer("targets") as unit:
            put_targets(unit, self.year.value(), str(self.kind.currentData()), self.towns(), self._seen)
        self.accept()
