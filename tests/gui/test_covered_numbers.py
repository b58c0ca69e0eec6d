"""Covered numbers and names: who asks to see them is in the history; where that cannot be noted they stay covered."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QLineEdit

from zhiwei.plugin.domain.errors import WorkspaceError
from zhiwei.plugin.gui.party_dialogs import PartyDialog
from zhiwei.plugin.gui.tab_history import HistoryTab
from zhiwei.plugin.gui.tab_parties import PartiesTab
from zhiwei.plugin.services import shown_numbers
from zhiwei.plugin.services.case_overview import history_of


def looks(desk, case_uid: str) -> list[tuple[str, str]]:
    return [(row.actor, row.reason) for row in history_of(desk.store, case_uid) if row.action == "show"]


@pytest.fixture
def parties(office_desk, case_uid, qtbot):
    tab = PartiesTab(office_desk)
    qtbot.addWidget(tab)
    tab.show_case(case_uid)
    return tab


def test_showing_a_number_is_noted_once(parties, office_desk, case_uid):
    office_desk.actor = "钟篁舟"
    assert looks(office_desk, case_uid) == []
    parties.show_number.click()
    assert "*" not in parties.tree.topLevelItem(0).text(2)
    assert looks(office_desk, case_uid) == [("钟篁舟", "show id_number")]
    parties.refresh()
    assert len(looks(office_desk, case_uid)) == 1


def test_the_dialog_covers_a_number_until_asked(parties, office_desk, case_uid, qtbot):
    one = parties.party
    dialog = PartyDialog(office_desk, case_uid, one.party, one.role)
    qtbot.addWidget(dialog)
    line = dialog.lines["id_number"]
    assert line.echoMode() == QLineEdit.EchoMode.Password and looks(office_desk, case_uid) == []
    dialog.eye.trigger()
    assert line.displayText() == one.party.id_number and len(looks(office_desk, case_uid)) == 1
    # what was shown in the list is not covered again
    again = PartyDialog(office_desk, case_uid, one.party, one.role, None, True)
    qtbot.addWidget(again)
    assert again.lines["id_number"].displayText() == one.party.id_number


def test_the_history_tells_who_was_shown_names(office_desk, case_uid, qtbot):
    tab = HistoryTab(office_desk)
    qtbot.addWidget(tab)
    tab.show_case(case_uid)
    tab.names.setChecked(True)
    assert looks(office_desk, case_uid) == [(office_desk.actor, "show history")]
    tab.names.setChecked(False)
    assert len(looks(office_desk, case_uid)) == 1
    tab.refresh()
    texts = [tab.tree.topLevelItem(n).text(2) for n in range(tab.tree.topLevelItemCount())]
    assert any("shown" in text or "查看" in text for text in texts), texts


def test_what_cannot_be_noted_stays_covered(parties, office_desk, case_uid, qtbot, monkeypatch, told):
    def refused(*_):
        raise WorkspaceError("workspace.locked", path="x")

    tab = HistoryTab(office_desk)
    qtbot.addWidget(tab)
    tab.show_case(case_uid)
    dialog = PartyDialog(office_desk, case_uid, parties.party.party, parties.party.role)
    qtbot.addWidget(dialog)
    monkeypatch.setattr(shown_numbers, "note_shown", refused)
    parties.show_number.click()
    dialog.eye.trigger()
    tab.names.setChecked(True)
    assert "*" in parties.tree.topLevelItem(0).text(2)
    assert dialog.lines["id_number"].echoMode() == QLineEdit.EchoMode.Password and not dialog.eye.isChecked()
    assert not tab.names.isChecked() and len(told) == 3
