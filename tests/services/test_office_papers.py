"""Papers of the office that belong to no case: numbered and stored like the others, and in no chain of events."""

from __future__ import annotations

from datetime import date

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.issue_document import finish_pending, issue_document
from zhiwei.plugin.services.issued_papers import reprint
from zhiwei.plugin.services.office_papers import Wanted, belongs_to_no_case, issue_office_paper, issue_office_papers
from zhiwei.plugin.services.open_case import open_cases

office = service_helper("case_office")

TOWN = "云桠镇人民政府"
REPORT = {"number": "JB2026-1", "channel": "12345", "received_at": "2026-03-16T09:00", "content": "桠头村有人违建",
          "reporter_name": "匿某甲", "reporter_phone": "13811112222", "named": True}  # fmt: skip
LIST = {
    "kind": "plan",
    "batch": "第一批",
    "listed": [{"division": TOWN, "place": "桠头村", "party": "陈×", "area_m2": 100}],
}
NOTE = {"unit": TOWN, "problem": "迟报", "matters": "补报", "due_on": "2026-03-20", "inspectors": "甲、乙"}
DATA = {
    "D42": {
        "grid": "网格12",
        "patrollers": "谢藕舟、曾埕砚",
        "finds": [{"time": "9:10", "place": "后垄", "what": "新建"}],
    },
    "D43": REPORT,
    "D51": NOTE,
    "D57": LIST,
}


def form(name):
    return current_forms().form(name)


def wanted(**changes):
    values = {"on": office.DAY, "actor": office.ACTOR, "now": office.NOW, "data": DATA, "organisation": TOWN}
    return Wanted(**{**values, **changes})


def test_they_are_numbered_stored_and_printed_again(workspace):
    report = issue_office_papers(workspace, [form(name) for name in DATA], wanted())
    assert report.refused == () and [paper.pdf[:4] for paper in report.issued] == [b"%PDF"] * 4
    numbers = [paper.document.number for paper in report.issued]
    assert numbers == ["", "", "云政督提字〔2026〕第0001号", "云政公字〔2026〕第0001号"]
    same = issue_office_paper(workspace, form("D51"), wanted())
    assert same.reprint and same.pdf == report.issued[2].pdf
    again = issue_office_paper(workspace, form("D51"), wanted(), again=True)
    assert again.document.number == "云政督提字〔2026〕第0002号"
    assert reprint(workspace, again.document.uid).pdf == again.pdf
    with workspace.reader() as session:
        papers = session.documents.all()
        assert {paper.case_uid for paper in papers} == {""} and {paper.status for paper in papers} == {"issued"}
        assert finish_pending(workspace, office.ACTOR, office.NOW) == ([], [])


def test_another_thing_said_or_another_day_is_another_paper(workspace):
    first = issue_office_paper(workspace, form("D51"), wanted())
    other = {**DATA, "D51": {**NOTE, "problem": "漏报"}}
    for changes in ({"data": other}, {"on": date(2026, 3, 17)}):
        paper = issue_office_paper(workspace, form("D51"), wanted(**changes))
        assert not paper.reprint and paper.document.number != first.document.number


@pytest.mark.parametrize("name", ["D42", "D51"])
def test_the_word_document_is_made_when_it_is_asked_for_and_stays_the_same(workspace, name):
    first = issue_office_paper(workspace, form(name), wanted())
    assert first.word is None
    word = issue_office_paper(workspace, form(name), wanted(formats=("docx",)))
    assert word.reprint and word.document.uid == first.document.uid and word.word.startswith(b"PK")
    assert reprint(workspace, first.document.uid).word == word.word
    both = issue_office_paper(workspace, form(name), wanted(formats=("pdf", "docx")), again=True)
    assert both.word is not None and reprint(workspace, both.document.uid).word == both.word
    assert reprint(workspace, first.document.uid).word == word.word
    assert not [problem for problem in workspace.verify() if "attachment" in problem.code]


def test_a_workspace_with_them_verifies(workspace):
    with workspace.reader() as session:
        old = [(problem.code, problem.params) for problem in workspace.verify()]
        assert session.documents.all() == []
    issue_office_papers(workspace, [form(name) for name in DATA], wanted())
    assert [(problem.code, problem.params) for problem in workspace.verify()] == old


def test_what_is_missing_is_named_and_no_number_drawn(workspace):
    lean = {name: {**values} for name, values in DATA.items()}
    lean["D51"].pop("matters")
    report = issue_office_papers(workspace, [form("D51"), form("D43")], wanted(data=lean))
    assert [refusal.code for refusal in report.refused] == ["document.incomplete"]
    assert "提醒事项" in report.refused[0].params["missing"]
    with workspace.reader() as session:
        assert all(kind != "督提" for _, kind, _, _ in session.counters.all())


def test_the_body_that_issues_must_be_named(workspace):
    for name in ("", "不存在的机关"):
        with pytest.raises(InputError) as caught:
            issue_office_paper(workspace, form("D43"), wanted(organisation=name))
        assert caught.value.code == "document.which_body" and TOWN in caught.value.params["known"]


def test_a_report_never_enters_a_case(workspace):
    spot = office.spot_uids(workspace)[1]
    open_cases(workspace, [spot], office.OFFICERS, "planning", office.DAY, office.ACTOR, office.NOW)
    with workspace.reader() as session:
        uid = session.cases.all()[0].uid
        before = session.events.for_case(uid)
    for name in ("D42", "D43", "D57"):
        with pytest.raises(InputError) as caught:
            issue_document(workspace, form(name), uid, office.DAY, office.ACTOR, office.NOW, payload={"data": DATA})
        assert caught.value.code == "document.no_case_paper"
    # stated with another paper of the case, who reported stays out of what is frozen
    paper = issue_document(
        workspace, form("D02"), uid, office.DAY, office.ACTOR, office.NOW, payload={"data": {"D43": REPORT}}
    )
    groups = {name: value for name, value in paper.document.facts.items() if name != "step"}
    assert "匿某甲" not in str(groups)
    with workspace.reader() as session:
        assert len(session.events.for_case(uid)) == len(before) + 1


def test_a_case_paper_needs_a_case(workspace):
    with pytest.raises(InputError) as caught:
        issue_office_paper(workspace, form("D24"), wanted())
    assert caught.value.code == "document.case_paper"


def test_supervision_belongs_to_a_case_unless_a_body_is_named():
    assert not belongs_to_no_case(form("D51"), {}) and belongs_to_no_case(form("D51"), {"organisation": TOWN})
    assert belongs_to_no_case(form("D43"), {}) and not belongs_to_no_case(form("D24"), {"organisation": TOWN})
