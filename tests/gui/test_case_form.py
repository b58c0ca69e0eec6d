"""The case form: what it shows of a case, its way back and forward, its tabs, drafts and every button."""

from __future__ import annotations

import json
from datetime import date, datetime, timezone

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton

from zhiwei.plugin.domain.errors import WorkspaceError
from zhiwei.plugin.gui import case_reading, conflict
from zhiwei.plugin.gui.case_form import TAB, CaseForm, CaseFormPart
from zhiwei.plugin.gui.conflict import MERGED, MINE, THEIRS, ConflictDialog
from zhiwei.plugin.gui.drafts import Drafts
from zhiwei.plugin.gui.step_form import StepDialog
from zhiwei.plugin.gui.step_words import procedure_word
from zhiwei.plugin.services.case_catalogues import current_procedure
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.step_context import context_of
from zhiwei.plugin.services.step_form import form_for
from zhiwei.plugin.services.step_take import take

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def cases(office_desk, case_office):
    """Two planning cases of the small office, in their investigation."""
    workspace = office_desk.store
    spots = case_office.spot_uids(workspace)
    report = open_cases(workspace, spots[1:3], case_office.OFFICERS, "planning", date(2026, 3, 16), "颜堃", NOW)
    assert not report.refused
    with workspace.reader() as session:
        return [case.uid for case in session.cases.all()]


@pytest.fixture
def drafts(tmp_path):
    return Drafts(tmp_path / "drafts")


@pytest.fixture
def form(office_desk, drafts, cases, qtbot):
    QgsSettings().remove(TAB)
    case_reading.forget()
    made = CaseForm(office_desk, drafts)
    qtbot.addWidget(made)
    made.resize(460, 700)
    made.show()
    made.open(cases[0])

    def asked(_case_uid: str, step: str) -> None:
        made.take(step)

    # as the part does
    office_desk.step_asked.connect(asked)
    yield made
    office_desk.step_asked.disconnect(asked)
    made.remove()


def rows_of(tree) -> list[str]:
    found = []

    def walk(item):
        found.append(" | ".join(item.text(column) for column in range(tree.columnCount())))
        for at in range(item.childCount()):
            walk(item.child(at))

    for at in range(tree.topLevelItemCount()):
        walk(tree.topLevelItem(at))
    return found


def dated(dialog: StepDialog, day: str) -> None:
    dialog.date.setDate(QDate.fromString(day, "yyyy-MM-dd"))


def record(form: CaseForm, step: str, day: str, qtbot, **values) -> None:
    """Take a step with its dialog alone: fill, look, press the button."""
    dialog = form.take(step)
    dated(dialog, day)
    for key, value in values.items():
        dialog.editors[key].put(value)
    dialog.look()
    assert dialog.save_button.isEnabled(), dialog.follows.toPlainText()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not form.dialogs


def test_the_header_says_where_the_case_stands_and_covers_names(form, cases, told):
    assert "0001" in form.number.text() and form.state.text() == procedure_word("调查取证")
    assert "×" in form.about.text() and "当事人<1>" not in form.about.text()
    form.names.click()
    assert "当事人<1>" in form.about.text()
    assert form.due.isVisibleTo(form) and "2026" in form.due.text()
    assert told == []


def test_back_and_forward_and_the_list_of_those_seen(form, cases, told):
    form.open(cases[1])
    assert "0002" in form.number.text() and form.back_button.isEnabled()
    form.back_button.click()
    assert form.case_uid == cases[0] and form.forward_button.isEnabled()
    form.forward_button.click()
    assert form.case_uid == cases[1]
    form.seen.setCurrentIndex(1)
    form.seen.activated.emit(1)
    assert form.case_uid == cases[0] and form.seen.count() == 2
    assert told == []


def test_the_map_button_chooses_the_spots(form, office_desk, told):
    heard: list[list[str]] = []
    office_desk.spots_chosen.connect(heard.append)
    form.map_button.click()
    with office_desk.reader() as session:
        assert heard == [list(session.cases.find(uid=form.case_uid)[0].spot_uids)]
    assert told == []


def test_the_overview_tells_state_dates_and_what_is_missing(form, told):
    form.open_tab("overview")
    lines = "\n".join(rows_of(form.tab("overview").tree))
    assert all(procedure_word(name) in lines for name in ("调查取证", "作出处罚决定", "征询规划/用地意见"))
    assert told == []


def test_steps_are_offered_and_the_grey_ones_say_why(form, cases, qtbot, told):
    form.open_tab("procedure")
    tab = form.tab("procedure")
    rows = {row.offer.kind: row for row in tab.rows}
    assert rows["T10"].button.isEnabled() and rows["T08"].offer.ready == "to_state"
    blocked = [row for row in tab.rows if row.offer.ready == "blocked"]
    assert blocked
    for row in blocked:
        assert not row.button.isEnabled() and row.button.toolTip()
        row.why.click()
        assert row.panel.isVisibleTo(row) and "<i>" in row.panel.text()
        row.why.click()
        assert not row.panel.isVisibleTo(row)
    rows["T10"].button.click()
    dialog = form.dialogs[(cases[0], "T10")]
    assert dialog.title() == procedure_word("征询规划/用地意见")
    dialog.close()
    assert told == []


def test_every_step_and_kind_opens_its_dialog(form, office_desk, told):
    context = context_of(office_desk.store, form.case_uid, office_desk.today())
    kinds = list(context.procedure.transitions)
    tab = form.tab("procedure")
    asked: list[str] = []
    office_desk.step_asked.connect(lambda _uid, step: asked.append(step))
    tab.show_case(form.case_uid)
    for action in tab.other_menu.actions():
        if not action.isSeparator() and action.isEnabled():
            action.trigger()
    assert len(asked) == 25
    for step in (*kinds, *asked, "CORRECTION:1", "TAKEN_OVER"):
        dialog = form.take(step)
        assert dialog.title() and dialog.follows.toPlainText().strip(), step
        dialog._saved = True
        dialog.close()
    assert told == []


def test_a_case_goes_from_investigation_to_decision_by_the_form_alone(form, office_desk, qtbot, told):
    context = context_of(office_desk.store, form.case_uid, date(2026, 3, 20))
    party = context.parties[0][0]
    record(form, "T10", "2026-03-20", qtbot)
    dialog = form.take("T11")
    dated(dialog, "2026-03-25")
    dialog.look()
    assert not dialog.save_button.isEnabled() and dialog.hints["evidence"].isVisibleTo(dialog)
    dialog.editors["evidence"].put([name for name, _, _ in context.evidence])
    dialog.look()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    dialog = form.take("T15")
    dated(dialog, "2026-03-26")
    rows = dialog.editors["items"]
    rows.more.click()
    rows.more.click()
    rows.less.click()
    rows.table.cellWidget(0, 1).setEditText("URPL 64")
    rows.table.item(0, 2).setText("砖混二层")
    rows.table.item(0, 4).setText("120.5")
    rows.table.cellWidget(0, 5).put("2026-06-15")
    dialog.look()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    for paper in ("D17", "D18"):
        record(
            form, f"DELIVERY:{paper}", "2026-03-30", qtbot, number=f"{paper}〔2026〕1号", issued_on="2026-03-30",
            party=party, method="direct", receiver="本人", relation="本人",
        )  # fmt: skip
    record(form, "FACT:legal_review", "2026-04-10", qtbot)
    record(form, "T18", "2026-04-18", qtbot)
    record(form, "FACT:panel", "2026-04-19", qtbot, conclusion="同意")
    dialog = form.take("T20")
    dated(dialog, "2026-04-20")
    dialog.look()
    assert procedure_word("作出决定") in dialog.follows.toPlainText()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    form.refresh()
    assert form.state.text() == procedure_word("作出决定")
    form.open_tab("overview")
    lines = "\n".join(rows_of(form.tab("overview").tree))
    assert "砖混二层" in lines and "E0" in lines and party not in lines
    form.open_tab("procedure")
    tab = form.tab("procedure")
    timeline = "\n".join(rows_of(tab.timeline))
    assert procedure_word("集体讨论通过") in timeline and "D17" in timeline
    due = tab.diary.topLevelItem(0)
    assert due.childCount()
    tab.diary.itemClicked.emit(due, 0)
    assert due.isExpanded()
    with office_desk.reader() as session:
        assert session.cases.find(uid=form.case_uid)[0].state == "DECIDED"
    assert told == []


def test_a_later_date_is_warned_of_and_refused(form, told):
    dialog = form.take("T10")
    assert dialog.day() == dialog.desk.today()
    dated(dialog, dialog.desk.today().replace(year=dialog.desk.today().year + 1).isoformat())
    dialog.look()
    assert dialog.date_hint.isVisibleTo(dialog) and not dialog.save_button.isEnabled()
    dialog.cancel_button.click()
    assert not form.dialogs and told == []


def test_a_full_disk_is_not_told_as_a_question_of_the_law(form, told, monkeypatch):
    def full(*_args):
        raise WorkspaceError("workspace.disk_full", path="D:/county.gpkg")

    monkeypatch.setattr("zhiwei.plugin.gui.step_form.take", full)
    dialog = form.take("T07")
    dialog.look()
    assert dialog.save_button.isEnabled()
    dialog.save_button.click()
    text = dialog.follows.toPlainText()
    assert "Not saved" in text and "lawful" not in text and dialog.isVisible()
    assert len(told) == 1 and told[0] in text
    told.clear()


def test_what_has_to_come_first_is_one_click_away(form, told):
    for kind, what in (("fact", "panel"), ("delivery", "D17"), ("document", "D07"), ("step", "T08")):
        form.answer(kind, what)
    assert len(form.dialogs) == 4
    form.answer("register", "overview")
    assert form.book.currentIndex() == 0
    assert told == []


def test_unsaved_input_survives_closing_and_is_offered_again(form, drafts, cases, qtbot, told):
    dialog = form.take("T08")
    dialog.editors["ground"].put("不可抗力")
    qtbot.waitUntil(lambda: bool(list(drafts.folder.glob("*.json"))), timeout=20_000)
    dialog.close()
    # another program start
    again = CaseForm(form.desk, Drafts(drafts.folder))
    qtbot.addWidget(again)
    again.show()
    again.open(cases[0])
    assert again.draft_frame.isVisibleTo(again)
    again.draft_frame.findChild(QPushButton, "zhiwei_draft_take").click()
    fresh = again.dialogs[(cases[0], "T08")]
    assert fresh.editors["ground"].value() == "不可抗力"
    fresh.editors["head_approved"].put(True)
    fresh.look()
    qtbot.mouseClick(fresh.save_button, Qt.MouseButton.LeftButton)
    assert not list(drafts.folder.glob("*.json"))
    again.remove()
    assert told == []


def test_a_draft_may_be_thrown_away(form, drafts, told):
    dialog = form.take("T08")
    dialog.editors["ground"].put("疫情")
    assert not form.draft_frame.isVisibleTo(form)
    dialog.close()
    assert form.draft_frame.isVisibleTo(form)
    form.draft_frame.findChild(QPushButton, "zhiwei_draft_drop").click()
    assert not list(drafts.folder.glob("*.json")) and not form.draft_frame.isVisibleTo(form)
    dialog = form.take("T08")
    dialog.editors["ground"].put("疫情")
    dialog.drafts.flush()
    assert json.loads(next(drafts.folder.glob("*.json")).read_text("utf-8"))["values"]["ground"] == "疫情"
    dialog.close()
    assert form.draft_frame.isVisibleTo(form)
    form.take("T08").cancel_button.click()
    assert not form.draft_frame.isVisibleTo(form)
    assert not list(drafts.folder.glob("*.json")) and told == []


def other_records(desk, case_uid: str, kind: str, fact: str = "", **values) -> None:
    """Somebody else records while a form is open."""
    store = desk.store
    today = desk.today()
    form = form_for(context_of(store, case_uid, today), kind, fact)
    take(store, case_uid, form, {**form.defaults, **values}, today, None, "另一人", datetime.now(timezone.utc))


def test_two_writers_see_both_versions_and_decide(form, office_desk, monkeypatch, qtbot, told):
    dialog = form.take("FACT:legal_review")
    dialog.editors["opinion"].put("我的意见")
    other_records(office_desk, form.case_uid, "FACT", "legal_review", result="补充", opinion="他的意见")
    shown: list[ConflictDialog] = []

    def decide(view) -> int:
        shown.append(view)
        view.choose("opinion", THEIRS)
        view.choose("result", MINE)
        view.merge.click()
        return 1

    monkeypatch.setattr(ConflictDialog, "exec", decide)
    dialog.look()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert shown and shown[0].outcome == MERGED and not form.dialogs
    cells = [[shown[0].table.item(row, column).text() for column in range(3)] for row in range(2)]
    assert any("他的意见" in row[1] and "我的意见" in row[2] for row in cells)
    events = context_of(office_desk.store, form.case_uid, office_desk.today()).events
    assert events[-1].payload["opinion"] == "他的意见" and events[-1].payload["result"] == "同意"
    assert events[-2].payload["result"] == "补充" and told == []


def test_theirs_may_be_enough_and_thinking_keeps_everything(form, office_desk, monkeypatch, qtbot, drafts, told):
    dialog = form.take("FACT:panel")
    dialog.editors["conclusion"].put("我的结论")
    other_records(office_desk, form.case_uid, "T07")
    monkeypatch.setattr(ConflictDialog, "exec", lambda view: view.later.click() or 0)
    dialog.look()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert form.dialogs and dialog.editors["conclusion"].value() == "我的结论"
    monkeypatch.setattr(ConflictDialog, "exec", lambda view: view.take_theirs.click() or 1)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not form.dialogs
    kinds = [event.transition for event in context_of(office_desk.store, form.case_uid, office_desk.today()).events]
    assert kinds[-1] == "T07"
    dialog = form.take("FACT:panel")
    dialog.editors["conclusion"].put("我的结论")
    other_records(office_desk, form.case_uid, "T07")
    monkeypatch.setattr(ConflictDialog, "exec", lambda view: view.take_mine.click() or 1)
    dialog.look()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    events = context_of(office_desk.store, form.case_uid, office_desk.today()).events
    assert events[-1].payload.get("conclusion") == "我的结论" and told == []
    assert conflict.MINE == MINE


def test_an_entry_is_corrected_from_the_timeline(form, office_desk, qtbot, told):
    record(form, "FACT:panel", office_desk.today().isoformat(), qtbot, conclusion="同意")
    form.open_tab("procedure")
    tab = form.tab("procedure")
    form.refresh()
    seq = tab.timeline.topLevelItem(0).data(0, 0x0100)
    heard: list[str] = []
    office_desk.step_asked.connect(lambda _uid, step: heard.append(step))
    tab.correct(seq)
    assert heard == [f"CORRECTION:{seq}"]
    dialog = form.take(heard[0])
    assert dialog.editors["target"].value() == seq
    dialog.editors["mode"].put("restate")
    assert dialog.editors["conclusion"].isVisibleTo(dialog)
    dialog.editors["mode"].put("take_back")
    dialog.editors["reason"].put("重复登记")
    dialog.editors["target"].put(1)
    qtbot.wait(10)
    assert "conclusion" not in dialog.editors
    dialog.editors["target"].put(seq)
    qtbot.wait(10)
    dialog.look()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    form.refresh()
    struck = [tab.timeline.topLevelItem(at) for at in range(tab.timeline.topLevelItemCount())]
    assert any(item.font(1).strikeOut() and item.data(0, 0x0100) == seq for item in struck)
    assert told == []


def test_the_history_is_filtered_and_covered(form, told):
    form.open_tab("history")
    tab = form.tab("history")
    lines = "\n".join(rows_of(tab.tree))
    assert "35992119800101" not in lines
    tab.names.click()
    assert "359921198001010001" in "\n".join(rows_of(tab.tree))
    total = tab.tree.topLevelItemCount()

    def seen() -> int:
        return sum(not tab.tree.topLevelItem(at).isHidden() for at in range(total))

    tab.what.setCurrentIndex(1)
    events = seen()
    tab.what.setCurrentIndex(2)
    assert events and seen() == total - events
    tab.what.setCurrentIndex(0)
    tab.search.setText("359921198001010001")
    assert 0 < seen() < total
    assert told == []


def test_a_change_elsewhere_is_followed(form, office_desk, qtbot, told):
    other_records(office_desk, form.case_uid, "T10")
    office_desk.note_change()
    qtbot.waitUntil(lambda: form.state.text() == procedure_word("规划/用地认定"), timeout=20_000)
    assert told == []


def test_the_part_opens_on_the_signals_and_goes_without_a_trace(office_desk, cases, monkeypatch, qtbot, told):
    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(office_desk.iface, "mainWindow", lambda: window)
    monkeypatch.setattr(office_desk.iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(office_desk.iface, "removeDockWidget", window.removeDockWidget, raising=False)
    part = CaseFormPart(office_desk)
    part.build()
    window.show()
    office_desk.case_asked.emit(cases[0])
    assert "0001" in part.inside.number.text()
    office_desk.step_asked.emit(cases[1], "T10")
    assert "0002" in part.inside.number.text() and (cases[1], "T10") in part.inside.dialogs
    part.remove()
    office_desk.case_asked.emit(cases[0])
    assert told == []


def test_every_step_state_and_mark_has_its_english_name():
    procedure = current_procedure()
    names = [step.event for step in procedure.transitions.values()]
    names += [state.zh for state in procedure.states.values()] + [flag.zh for flag in procedure.flags.values()]
    assert [name for name in names if procedure_word(name) == name] == []


def test_a_paper_is_issued_served_and_voided_by_the_form(form, office_desk, qtbot, told):
    dialog = form.take("DOCUMENT:D02")
    assert dialog.editors["form"].value() == "D02"
    dialog.look()
    assert dialog.save_button.isEnabled(), dialog.follows.toPlainText()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not form.dialogs, timeout=30000)
    with office_desk.reader() as session:
        papers = session.documents.find(case_uid=form.case_uid, status="issued")
    assert [paper.form for paper in papers] == ["D02"]
    record(form, "DOCUMENT_VOID", office_desk.today().isoformat(), qtbot, document=papers[0].uid, reason="填写有误")
    with office_desk.reader() as session:
        assert not session.documents.find(case_uid=form.case_uid, status="issued")
    assert told == []


def test_another_workspace_closes_the_dialogs_and_keeps_what_was_typed(
    form, office_desk, drafts, case_office, tmp_path, told
):
    path, uid = office_desk.path, form.case_uid
    form.take("T08").editors["ground"].put("不可抗力")
    other = tmp_path / "other"
    other.mkdir()
    assert office_desk.show(str(case_office.make_office(other)))
    assert not form.dialogs and form.case_uid == "" and form.pages.currentIndex() == 0
    kept = drafts.of_case(path, uid)
    assert [draft.values["ground"] for draft in kept] == ["不可抗力"]
    assert told == []
