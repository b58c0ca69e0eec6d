"""Patterns of numbers, for all organisations and for single ones, with the next number of each kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
)

from ..desk import worded
from ..messages import tr
from ..telling import WrongLabel
from ..terms import term
from .page import SettingsPage, cell, table

_KEYS = ("document", "letter", "case", "lead")
_BY_ORG = "by_org"
_KINDS = "letter_kinds"
_ALIASES = {"pattern": "document", "letter_pattern": "letter", "case_pattern": "case", "lead_pattern": "lead"}
_ALL = "*"


class NumberingPage(SettingsPage):
    """Four patterns, the kinds numbered as official letters, and a preview."""

    icon = "issuedocuments"

    def title(self) -> str:
        return tr("Numbering")

    def build(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.scope = QComboBox()
        self.scope.currentIndexChanged.connect(self._scope_changed)
        form.addRow(tr("For"), self.scope)
        self.lines: dict[str, QLineEdit] = {}
        for key, label in zip(
            _KEYS, (tr("Papers"), tr("Official letters"), tr("Numbers of cases"), tr("Numbers of leads"))
        ):
            line = QLineEdit()
            line.textEdited.connect(self._typed)
            self.lines[key] = line
            form.addRow(label, line)
        self.kinds = QListWidget()
        self.kinds.setFlow(QListWidget.Flow.LeftToRight)
        self.kinds.setWrapping(True)
        self.kinds.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.kinds.setMaximumHeight(self.fontMetrics().height() * 5)
        self.kinds.itemChanged.connect(self._typed)
        form.addRow(tr("Numbered as letters"), self.kinds)
        self.column.addLayout(form)
        self.note(
            tr(
                "{org} short name, {kind} kind word, {year} year, {seq} number, {seq:04d} with zeros. Empty lines take "
                "what stands in grey. Numbers that were drawn never change."
            )
        )
        self.wrong = WrongLabel()
        self.column.addWidget(self.wrong)
        self.preview_of = QLabel()
        self.column.addWidget(self.preview_of)
        self.preview = table([tr("Kind"), tr("Next number")], stretch=1)
        self.column.addWidget(self.preview, 1)

    def fill(self) -> None:
        from ...services.case_catalogues import current_forms

        self._patterns = _layered(self.settings.numbering)
        self._usual = current_forms().numbering
        self._words = list(dict.fromkeys(form.kind for form in current_forms().forms.values() if form.kind))
        before = self.scope.currentData()
        self.scope.blockSignals(True)
        self.scope.clear()
        self.scope.addItem(tr("All organisations"), "")
        for org in self.settings.orgs:
            own = " *" if self._patterns.get(org.code) else ""
            self.scope.addItem(org.name + own, org.code)
        self.scope.setCurrentIndex(max(self.scope.findData(before), 0))
        self.scope.blockSignals(False)
        self._shown = str(self.scope.currentData() or "")
        self._show_scope()

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.office_settings import save_numbering

        save_numbering(self.desk.store, self.numbering(), self.settings.numbering, self.desk.actor, self.now())
        return ()

    def numbering(self) -> dict[str, Any]:
        """The setting as the fields have it."""
        self._keep()
        own = dict(self._patterns.get("", {}))
        by_org = {code: dict(part) for code, part in self._patterns.items() if code and part}
        return {**own, **({_BY_ORG: by_org} if by_org else {})}

    # Inside.

    def _show_scope(self) -> None:
        self._filling = True
        part = self._patterns.get(self._shown, {})
        above = self._patterns.get("", {}) if self._shown else {}
        for key, line in self.lines.items():
            line.setText(str(part.get(key, "")))
            line.setPlaceholderText(str(above.get(key) or getattr(self._usual, key)))
        ticked = part.get(_KINDS, above.get(_KINDS, self._usual.letter_kinds))
        self.kinds.clear()
        for word in (_ALL, *self._words):
            item = QListWidgetItem(tr("all") if word == _ALL else word)
            item.setData(Qt.ItemDataRole.UserRole, word)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Checked if word in ticked else Qt.CheckState.Unchecked)
            self.kinds.addItem(item)
        self._filling = False
        self._preview()

    def _keep(self) -> None:
        """Take what the fields hold into the patterns of the scope that is shown."""
        part = {key: line.text().strip() for key, line in self.lines.items() if line.text().strip()}
        ticked = []
        for index in range(self.kinds.count()):
            item = self.kinds.item(index)
            if item.checkState() == Qt.CheckState.Checked:
                ticked.append(str(item.data(Qt.ItemDataRole.UserRole)))
        above = self._patterns.get("", {}) if self._shown else {}
        if set(ticked) != set(above.get(_KINDS, self._usual.letter_kinds)):
            part[_KINDS] = ticked
        self._patterns[self._shown] = part

    def _scope_changed(self, _index: int) -> None:
        self._keep()
        self._shown = str(self.scope.currentData() or "")
        self._show_scope()

    def _typed(self, *_: Any) -> None:
        if not self._filling:
            self.touched()
            self._preview()

    def _preview(self) -> None:
        from ...domain.errors import ZhiweiError
        from ...services.office_settings import next_numbers

        orgs = [org for org in self.settings.orgs if org.code == self._shown] or list(self.settings.orgs[:1])
        self.preview.setRowCount(0)
        self.wrong.hide()
        self.preview_of.setVisible(bool(orgs))
        if not orgs:
            return
        self.preview_of.setText(tr("The next numbers of {name}:").format(name=orgs[0].name))
        try:
            with self.desk.reader() as session:
                rows = next_numbers(session, orgs[0], self.numbering(), self._words, self.desk.today())
        except ZhiweiError as error:
            self.wrong.setText(worded(error))
            self.wrong.show()
            return
        self.preview.setRowCount(len(rows))
        for row, (kind, number) in enumerate(rows):
            self.preview.setItem(row, 0, cell(term(kind)))
            self.preview.setItem(row, 1, cell(number))


def _layered(numbering: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Patterns by code of the organisation, "" for all, with the names of the fields."""
    own = dict(numbering)
    by_org = own.pop(_BY_ORG, None) or {}
    parts = {"": own, **by_org}
    return {code: {_ALIASES.get(key, key): value for key, value in part.items()} for code, part in parts.items()}
