"""What was typed into a window of a case and not saved is there again: papers and parties (steps: test_case_form)."""

from __future__ import annotations

import json

import pytest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from zhiwei.plugin.gui.case_form import CaseForm
from zhiwei.plugin.gui.drafts import Drafts
from zhiwei.plugin.gui.party_dialogs import PartyDialog


@pytest.fixture
def drafts(tmp_path) -> Drafts:
    return Drafts(tmp_path / "drafts")


def opened(desk, drafts, case_uid, qtbot) -> CaseForm:
    """The form as the program shows it after a start."""
    made = CaseForm(desk, drafts)
    qtbot.addWidget(made)
    made.show()
    made.open(case_uid)
    return made


def lines_of(bar) -> list[str]:
    """What the bar of drafts shows."""
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisibleTo(bar)]


def test_a_paper_half_filled_in_is_there_again(office_desk, drafts, case_uid, qtbot, told):
    form = opened(office_desk, drafts, case_uid, qtbot)
    form.open_tab("documents")
    dialog = form.tab("documents").issue()
    dialog.choose("D09")
    (answers,) = dialog.lists.values()
    answers.put([{"id": "1", "question": "何时建设？", "answer": "去年三月。"}])
    dialog.choose("D06")
    dialog.lines["survey", "weather"].setText("多云")
    # another form was looked at meanwhile: what was typed into the first is still there
    dialog.choose("D09")
    assert next(iter(dialog.lists.values())).value()[0]["answer"] == "去年三月。"
    assert form.tab("documents").issue() is dialog
    drafts.flush()
    assert len(list(drafts.folder.glob("*.json"))) == 2
    again = opened(office_desk, Drafts(drafts.folder), case_uid, qtbot)
    # lines of a bar that is seen are shown by the event loop
    qtbot.waitUntil(lambda: len(lines_of(again.draft_frame)) == 2, timeout=5000)
    assert {"D09", "D06"} <= set(" ".join(lines_of(again.draft_frame)).replace(",", " ").split())
    again.draft_frame.findChild(QPushButton, "zhiwei_draft_take").click()
    fresh = again.tab("documents").dialog
    fresh.choose("D06")
    assert fresh.lines["survey", "weather"].text() == "多云" and fresh.back.isVisibleTo(fresh)
    fresh.choose("D09")
    assert next(iter(fresh.lists.values())).value()[0]["question"] == "何时建设？"
    # what is being worked at is not offered
    again.open_tab("parties")
    again._offer_drafts()
    qtbot.waitUntil(lambda: len(lines_of(again.draft_frame)) == 1, timeout=5000)
    assert "D06" in lines_of(again.draft_frame)[0]
    fresh._cancelled()
    fresh = again.tab("documents").issue()
    fresh.choose("D09")
    assert next(iter(fresh.lists.values())).value() == [] and not fresh.back.isVisibleTo(fresh)
    fresh.close()
    assert [json.loads(one.read_text("utf-8"))["form"] for one in drafts.folder.glob("*.json")] == ["tab:documents:D06"]
    again.remove()
    form.remove()
    assert told == []


def test_a_paper_half_filled_in_goes_with_its_workspace(office_desk, drafts, case_uid, qtbot, told):
    form = opened(office_desk, drafts, case_uid, qtbot)
    form.open_tab("documents")
    dialog = form.tab("documents").issue()
    dialog.choose("D06")
    dialog.lines["survey", "weather"].setText("多云")
    # as the form does when another workspace is opened
    form.tab("documents").show_case("")
    assert form.tab("documents").dialog is None
    kept = json.loads(next(drafts.folder.glob("*.json")).read_text("utf-8"))
    assert (kept["workspace"], kept["case"]) == (str(office_desk.path), case_uid)
    assert kept["values"]["lines"] == {"survey.weather": "多云"}
    form.remove()
    assert told == []


def test_a_party_half_typed_is_there_again(office_desk, drafts, case_uid, qtbot, told, monkeypatch):
    form = opened(office_desk, drafts, case_uid, qtbot)
    form.open_tab("parties")

    def typed(dialog) -> None:
        dialog.lines["name"].setText("林某")
        dialog.lines["address"].setText("桠头村1号")
        dialog.done(0)

    monkeypatch.setattr(PartyDialog, "exec", typed)
    form.tab("parties").add_new.click()
    assert form.draft_frame.isVisibleTo(form)
    again = opened(office_desk, Drafts(drafts.folder), case_uid, qtbot)
    seen: list[tuple[str, str]] = []

    def saved(dialog) -> None:
        seen.append((dialog.lines["name"].text(), dialog.lines["address"].text()))
        assert dialog.back.isVisibleTo(dialog)
        dialog.save()

    monkeypatch.setattr(PartyDialog, "exec", saved)
    again.draft_frame.findChild(QPushButton, "zhiwei_draft_take").click()
    assert seen == [("林某", "桠头村1号")]
    tab = again.tab("parties")
    assert "林某" in [one.party.name for one in tab.parties]
    assert not list(drafts.folder.glob("*.json")) and not again.draft_frame.isVisibleTo(again)

    # of a party that is edited only what was changed; Cancel is meant
    def phoned(dialog) -> None:
        dialog.lines["phone"].setText("0590-7")
        again.drafts.flush()
        assert json.loads(next(drafts.folder.glob("*.json")).read_text("utf-8"))["values"] == {"phone": "0590-7"}
        dialog._cancelled()

    monkeypatch.setattr(PartyDialog, "exec", phoned)
    tab.edit.click()
    assert not list(drafts.folder.glob("*.json")) and not again.draft_frame.isVisibleTo(again)
    again.remove()
    form.remove()
    assert told == []
