"""Who sits here, the county, single options, and all settings as one file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QFormLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QSpinBox

from ..desk import ACTOR
from ..lists import sentences
from ..messages import say, tr
from .page import SettingsPage, quiet


class GeneralPage(SettingsPage):
    """This desk and this office."""

    def title(self) -> str:
        return tr("This desk and this office")

    def build(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.actor = QComboBox()
        self.actor.activated.connect(self._actor_chosen)
        form.addRow(tr("Who sits here"), self.actor)
        note = tr("The audit and the papers name this person; it is kept for this machine at once.")
        self.actor_note = quiet(QLabel(note))
        form.addRow("", self.actor_note)
        self.county = QLineEdit()
        self.division = QLineEdit()
        self.division.setMaxLength(6)
        self.lapse = QSpinBox()
        self.lapse.setRange(0, 366)
        self.lapse.setSpecialValueText(tr("as the program has it"))
        self.lapse.setSuffix(tr(" days"))
        self.review = QLineEdit()
        form.addRow(tr("County"), self.county)
        form.addRow(tr("Division code"), self.division)
        form.addRow(tr("Warn of dates ahead"), self.lapse)
        form.addRow(tr("Review number of maps"), self.review)
        for line in (self.county, self.division, self.review):
            line.textEdited.connect(self.touched)
        self.lapse.valueChanged.connect(self.touched)
        self.column.addLayout(form)
        box = QGroupBox(tr("All settings as one file"))
        row = QHBoxLayout(box)
        self.export_button = self.button(row, tr("Save all settings as a file…"), self.export)
        self.import_button = self.button(row, tr("Take settings over from a file…"), self.take_over)
        row.addStretch()
        self.column.addWidget(box)
        self.note(
            tr(
                "The file holds organisations, officers, numbering, profiles with their texts, templates, holidays and "
                "own values; another workspace takes them over to the last one."
            )
        )
        self.column.addStretch()

    def fill(self) -> None:
        from ...services.diary import LAPSE_DAYS
        from ...services.own_rules import REVIEW_NO

        self.actor.clear()
        chosen = str(QgsSettings().value(ACTOR, "") or "")
        self.actor.addItem(tr("The account of this machine"), "")
        for officer in self.settings.officers:
            self.actor.addItem(f"{officer.name}  {officer.card_no}", officer.name)
        if chosen and self.actor.findData(chosen) < 0:
            self.actor.addItem(chosen, chosen)
        self.actor.setCurrentIndex(max(self.actor.findData(chosen), 0))
        self.county.setText(str(self.settings.county.get("name") or ""))
        self.division.setText(str(self.settings.county.get("division_code") or ""))
        self.lapse.setValue(int(self.settings.options[LAPSE_DAYS] or 0))
        self.review.setText(str(self.settings.options[REVIEW_NO]))

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.diary import LAPSE_DAYS
        from ...services.office_settings import save_office
        from ...services.own_rules import REVIEW_NO

        county = {
            **self.settings.county,
            "name": self.county.text().strip(),
            "division_code": self.division.text().strip(),
        }
        options = {LAPSE_DAYS: self.lapse.value() or "", REVIEW_NO: self.review.text().strip()}
        save_office(self.desk.store, county, options, self.settings, self.desk.actor, self.now())
        return ()

    def export(self) -> None:
        """Write all settings into a file."""
        from ...services.settings_export import export_settings

        start = str(Path(self.desk.path).with_suffix("")) + "-settings.yaml"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save all settings as a file…"), start, "YAML (*.yaml)")
        if not path:
            return
        if not path.lower().endswith((".yaml", ".yml")):
            path += ".yaml"
        counts = export_settings(self.desk.store, path)
        text = tr(
            "{path}: {orgs} organisations, {officers} officers, {profiles} profiles, {templates} templates."
        ).format(
            path=path,
            orgs=counts["organisations"],
            officers=counts["officers"],
            profiles=counts["profile_texts"],
            templates=counts["templates"],
        )
        self.desk.tell(text, Qgis.MessageLevel.Success)

    def take_over(self) -> None:
        """Read settings from a file, in the background."""
        from ...services.settings_import import import_settings

        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Settings of an office"),
            str(Path(self.desk.path).parent),
            "YAML, XLSX (*.yaml *.yml *.json *.xlsx)",
        )
        if not path:
            return
        store, actor, now = self.desk.store, self.desk.actor, self.now()
        self.import_button.setEnabled(False)
        self.desk.run(
            tr("Taking settings over"),
            lambda _progress: import_settings(store, path, actor, now),
            self._taken,
            self._failed,
        )

    def _taken(self, report: Any) -> None:
        if self.left:
            return
        self.import_button.setEnabled(True)
        self.desk.note_change()
        counts = report.counts
        lines = [
            tr("{file}: {orgs} organisations, {officers} officers, {profiles} profiles, {templates} templates; "
               "{changed} changed, {same} as before.").format(
                file=report.source, orgs=counts["organisations"], officers=counts["officers"],
                profiles=counts["profiles"], templates=counts["templates"], changed=counts["changed"],
                same=counts["same"],
            ),
            *(say(issue.code, **issue.params) for issue in report.issues),
        ]  # fmt: skip
        self.desk.tell(sentences(*lines), Qgis.MessageLevel.Warning if report.issues else Qgis.MessageLevel.Success)

    def _failed(self, error: BaseException) -> None:
        if self.left:
            return
        self.import_button.setEnabled(True)
        self.desk.tell(error)

    def _actor_chosen(self, _index: int) -> None:
        self.desk.actor = str(self.actor.currentData() or "")
