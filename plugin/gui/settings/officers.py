"""Officers with their enforcement cards; a card that has ended or soon will is marked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel

from ..case_reading import dot
from ..lists import sentences
from ..messages import tr
from ..step_widgets import ChoiceEditor, DayEditor, TextEditor
from .page import SettingsPage, cell, show_found, table
from .record import RecordDialog

_UID = Qt.ItemDataRole.UserRole
_LOOKS = {"expired": "overdue", "ends_soon": "soon", "not_yet": "soon", "no_term": "soon", "valid": "later"}


def card_words() -> dict[str, str]:
    """States of a card in words."""
    return {
        "expired": tr("expired"),
        "ends_soon": tr("ends soon"),
        "not_yet": tr("not valid yet"),
        "no_term": tr("term not known"),
        "valid": tr("valid"),
    }


class OfficersPage(SettingsPage):
    """The table, and a window for each officer."""

    icon = "checkcards"
    saves = False

    def title(self) -> str:
        return tr("Officers and cards")

    def build(self) -> None:
        self.search = self.search_line(tr("Search name, card or organisation"), self._filter)
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.column.addWidget(self.warning)
        heads = [
            tr("Officer's name"),
            tr("Organisation"),
            tr("Card number"),
            tr("Valid from"),
            tr("Valid to"),
            tr("Card"),
        ]
        self.table = table(heads, stretch=1)
        self.table.itemActivated.connect(lambda *_: self._told(self.edit))
        self.table.itemSelectionChanged.connect(self._chosen)
        self.column.addWidget(self.table, 1)
        row = QHBoxLayout()
        self.add_button = self.button(row, tr("Add…"), self.add)
        self.edit_button = self.button(row, tr("Edit…"), self.edit)
        self.remove_button = self.button(row, tr("Delete"), self.remove_officer)
        row.addStretch()
        self.column.addLayout(row)

    def fill(self) -> None:
        from ...services.office_settings import card_state

        wanted = self.chosen_uid()
        today = self.desk.today()
        names = {org.uid: org.name for org in self.settings.orgs}
        self.table.setRowCount(0)
        states = []
        for officer in self.settings.officers:
            row = self.table.rowCount()
            self.table.insertRow(row)
            state = card_state(officer, today)
            states.append(state)
            texts = (
                officer.name + (tr(" ({title})").format(title=officer.title) if officer.title else ""),
                names.get(officer.org_uid, "—"),
                officer.card_no,
                _day(officer.card_valid_from),
                _day(officer.card_valid_to),
                card_words()[state],
            )
            for column, text in enumerate(texts):
                self.table.setItem(row, column, cell(text, officer.uid))
            self.table.item(row, 5).setIcon(dot(_LOOKS[state]))
            if officer.uid == wanted:
                self.table.selectRow(row)
        bad, soon = states.count("expired"), states.count("ends_soon")
        lines = []
        if bad:
            lines.append(tr("{count} cards have expired: their officers cannot take a case.").format(count=bad))
        if soon:
            lines.append(tr("{count} cards end within two months.").format(count=soon))
        self.warning.setText(sentences(*lines))
        self.warning.setVisible(bool(lines))
        self._filter()
        self._chosen()

    def chosen_uid(self) -> str:
        """Uid of the chosen officer."""
        items = self.table.selectedItems()
        return str(items[0].data(_UID)) if items else ""

    def choose(self, uid: str) -> None:
        """Choose an officer."""
        for row in range(self.table.rowCount()):
            if self.table.item(row, 0).data(_UID) == uid:
                self.table.selectRow(row)

    def add(self) -> None:
        """A new officer."""
        self._open(tr("New officer"), "")

    def edit(self) -> None:
        """The chosen officer."""
        if self.chosen_uid():
            self._open(tr("Officer"), self.chosen_uid())

    def remove_officer(self) -> None:
        """Take the chosen officer away, once asked."""
        from ...services.office_settings import remove_officer

        officer = self._officer(self.chosen_uid())
        if officer is not None and self.sure(tr("Remove the officer {name}?").format(name=officer.name)):
            remove_officer(self.desk.store, officer, self.desk.actor, self.now())
            self.after()

    def dialog(self, title: str, uid: str) -> RecordDialog:
        """The window of an officer; an empty uid is a new one."""
        from ...domain.case.records import Officer

        first = self.settings.orgs[0].uid if len(self.settings.orgs) == 1 else ""
        officer = self._officer(uid) or Officer("", "", "", first)
        today = self.desk.today()
        fields = [
            ("name", tr("Officer's name"), TextEditor()),
            ("org_uid", tr("Organisation"), ChoiceEditor([(org.uid, org.name) for org in self.settings.orgs])),
            ("card_no", tr("Card number"), TextEditor()),
            ("card_valid_from", tr("Valid from"), DayEditor(today)),
            ("card_valid_to", tr("Valid to"), DayEditor(today)),
            ("title", tr("Post"), TextEditor()),
            ("phone", tr("Telephone"), TextEditor()),
        ]
        return RecordDialog(self, title, officer, fields, self._save)

    def _open(self, title: str, uid: str) -> None:
        self.window_open = self.dialog(title, uid)
        if self.window_open.exec():
            self.after()

    def _save(self, record: Any, values: Mapping[str, Any]) -> None:
        from ...services.office_settings import save_officer

        given: dict[str, Any] = {key: value or "" for key, value in values.items()}
        for key in ("card_valid_from", "card_valid_to"):
            given[key] = date.fromisoformat(given[key]) if given[key] else None
        save_officer(self.desk.store, replace(record, **given), self.desk.actor, self.now())

    def _officer(self, uid: str) -> Any:
        return next((one for one in self.settings.officers if one.uid == uid), None)

    def _filter(self, *_: Any) -> None:
        show_found(self.table, self.search.text())

    def _chosen(self) -> None:
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(bool(self.chosen_uid()))

    def _told(self, slot: Any) -> None:
        with self.desk.told():
            slot()


def _day(value: date | None) -> str:
    return value.isoformat() if value is not None else "—"
