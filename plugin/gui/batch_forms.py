"""The forms of a batch: those that belong to where its cases stand, searched and ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from .messages import tr
from .terms import paper_word

_DATA = int(Qt.ItemDataRole.UserRole)


class FormChoice(QWidget):
    """A list of forms with a search."""

    #: something was ticked or let go
    ticked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.find = QLineEdit()
        self.find.setClearButtonEnabled(True)
        self.find.setPlaceholderText(tr("Search a form"))
        self.find.textChanged.connect(self._hide)
        self.only_fitting = QCheckBox(tr("Only forms that belong to where the cases stand"))
        self.only_fitting.setChecked(True)
        self.only_fitting.toggled.connect(self._hide)
        self.list = QListWidget()
        self.list.itemChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.find)
        column.addWidget(self.only_fitting)
        column.addWidget(self.list, 1)

    def show_forms(self, forms: Sequence[tuple[Any, bool]]) -> None:
        """Offer forms, each with whether it belongs to where the cases stand; what was ticked stays so."""
        kept = {form.id for form in self.chosen()}
        self.list.blockSignals(True)
        self.list.clear()
        for form, fits in forms:
            item = QListWidgetItem(f"{form.id} {paper_word(form.id, form.title)}")
            item.setData(_DATA, (form, fits))
            item.setToolTip(form.title)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if form.id in kept else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._hide()

    def _items(self) -> list[Any]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _hide(self, *_: Any) -> None:
        words = self.find.text().casefold().split()
        for item in self._items():
            _, fits = item.data(_DATA)
            hidden = self.only_fitting.isChecked() and not fits and not words
            hidden = hidden or not all(word in item.text().casefold() for word in words)
            item.setHidden(hidden and item.checkState() != Qt.CheckState.Checked)

    def chosen(self) -> list[Any]:
        """The forms that are ticked, in the order of the catalogue."""
        found = [item.data(_DATA)[0] for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        return sorted(found, key=lambda form: form.id)

    def tick(self, *form_ids: str) -> None:
        """Tick these forms, and no others."""
        for item in self._items():
            ticked = item.data(_DATA)[0].id in form_ids
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _changed(self, *_: Any) -> None:
        self.ticked.emit()
