"""Issuing a paper: what may not be issued is grey with its reason, lists are filled row by row, numbers are covered."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QLineEdit

from zhiwei.plugin.gui.issue_form import IssueDialog
from zhiwei.plugin.services.case_papers import offers
from zhiwei.plugin.services.paper_lists import own_lists, stated_rows


@pytest.fixture
def dialog(office_desk, case_uid):
    made = IssueDialog(office_desk, case_uid)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield made
    made.close()
    made.deleteLater()


def place_of(dialog, form: str) -> int:
    return next(n for n in range(dialog.form.count()) if dialog.form.itemData(n).form.id == form)


def test_forms_that_may_not_be_issued_are_grey_and_say_why(dialog, office_desk, case_uid):
    lawful = {one.form.id for one in offers(office_desk.store, case_uid, dialog.on(), datetime.now(timezone.utc))
              if one.problem is None}  # fmt: skip
    assert "D09" in lawful and "D21" not in lawful
    for place in range(dialog.form.count()):
        offer, item = dialog.form.itemData(place), dialog.form.model().item(place)
        assert item.isEnabled() == (offer.form.id in lawful), offer.form.id
        assert bool(dialog.form.itemData(place, Qt.ItemDataRole.ToolTipRole)) != item.isEnabled()
    assert dialog.offer.problem is None


def test_another_day_or_party_offers_anew(dialog):
    at = place_of(dialog, "D09")
    assert dialog.form.model().item(at).isEnabled()
    # the case was not open then
    dialog.day.setDate(QDate(2020, 1, 2))
    before = [dialog.form.itemData(n).problem is None for n in range(dialog.form.count())]
    dialog.day.setDate(dialog.day.maximumDate())
    after = [dialog.form.itemData(n).problem is None for n in range(dialog.form.count())]
    assert sum(before) < sum(after) and dialog.form.model().item(at).isEnabled()
    dialog.party.setCurrentIndex(1)
    assert dialog.form.itemData(at).problem is None


def test_blanks_are_named_in_both_languages_and_leave_room_to_write(dialog):
    dialog.choose("D18")
    rows = dialog.area.widget().layout()
    names = [rows.labelForField(line) for line in dialog.lines.values()]
    # what is too long for one line goes on with the words of the paper on the next
    assert {"Legal basis (依据)", "Working days to ask for a hearing\n(申请听证期限)"} <= {
        name.text() for name in names
    }
    assert max(name.minimumSizeHint().width() for name in names) <= 250
    dialog.choose("D30")
    table = next(table.table for one, table in dialog.lists.items() if one.name == "attachments")
    heads = [table.horizontalHeaderItem(at) for at in range(table.columnCount())]
    assert [head.text() for head in heads][:2] == ["Name of the material", "Number of the paper"]
    assert heads[0].toolTip() == "Name of the material (材料名称)"
    assert all(table.columnWidth(at) >= table.horizontalHeader().sectionSizeHint(at) for at in range(2))


def test_the_lists_of_a_form_are_those_that_it_prints(office_desk):
    from zhiwei.plugin.services.form_templates import forms_of

    with office_desk.reader() as session:
        forms = forms_of(session).forms
    named = {form: {one.name: dict(one.columns) for one in own_lists(office_desk.store, forms[form])} for form in forms}
    assert named["D09"] == {"answers": {"question": "问", "answer": "答"}}
    assert named["D10"]["goods"]["name"] == "名称" and "keeper" in named["D10"]["goods"]
    assert {name for form in named.values() for name in form} == {
        "answers", "goods", "papers", "chattels", "attachments", "requests",
    }  # fmt: skip
    assert named["D06"] == {} and set(named["D30"]) == {"attachments", "requests"}


def test_rows_are_added_and_removed_and_printed(dialog, office_desk, qtbot):
    dialog.choose("D09")
    ((one, table),) = dialog.lists.items()
    for question, answer in (("何时建的？", "去年三月。"), ("有没有手续？", "没有。"), ("", "")):
        table.more.click()
        row = table.table.rowCount() - 1
        table.table.item(row, 0).setText(question)
        table.table.item(row, 1).setText(answer)
    table.more.click()
    table.table.setCurrentCell(3, 0)
    table.less.click()
    assert table.table.rowCount() == 3
    # an empty row is none
    assert stated_rows(one, table.value()) == [
        {"question": "何时建的？", "answer": "去年三月。"}, {"question": "有没有手续？", "answer": "没有。"},
    ]  # fmt: skip
    dialog.look()
    assert dialog.go.isEnabled(), dialog.told.text()
    with qtbot.waitSignal(dialog.issued, timeout=30000) as told:
        dialog.go.click()
    with office_desk.reader() as session:
        facts = session.documents.get(told.args[0]).facts
    assert [row["answer"] for row in facts["answers"]] == ["去年三月。", "没有。"]
    assert facts["document"]["date"] == dialog.on().isoformat()


def test_the_number_of_a_person_is_covered_until_asked(dialog):
    dialog.choose("D09")
    line = next(line for (_, name), line in dialog.lines.items() if name == "id_number")
    line.setText("359921198001010013")
    assert line.echoMode() == QLineEdit.EchoMode.Password
    (show,) = line.actions()
    show.trigger()
    assert line.echoMode() == QLineEdit.EchoMode.Normal and line.displayText() == "359921198001010013"
    show.trigger()
    assert "359921" not in line.displayText()
