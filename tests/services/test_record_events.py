"""A table of events is recorded whole or not at all, each step checked as by hand."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.case.records import Document
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.case_state import state_of
from zhiwei.plugin.services.delivery_rows import plan, settle
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.record_events import moment_of, record_events
from zhiwei.plugin.services.record_step import Entry, append_all, correct_step
from zhiwei.plugin.services.told import read_told
from zhiwei.plugin.store.workspace import Workspace

office, courses = service_helper("case_office"), service_helper("case_course")
NOW = datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(office.make_office(tmp_path)) as opened:
        spot = office.spot_uids(opened)[0]
        with opened.unit_of_work("张三", office.NOW) as unit:
            other = unit.parties.add(office.Party("", "person", "李乙㙍"))
            unit.spot_parties.add(spot, other.uid, "builder")
        open_cases(opened, [spot], office.OFFICERS, "planning", office.DAY, office.ACTOR, office.NOW)
        yield opened


def the_case(workspace):
    with workspace.reader() as session:
        (case,) = session.cases.all()
        names = {session.parties.get(uid).name: uid for uid, _ in case.parties}
    return case, names


def record(workspace, tmp_path, rows):
    case, _ = the_case(workspace)
    return record_events(workspace, courses.write(tmp_path / "事件.csv", case.number, rows), "录入员", NOW)


def test_a_whole_course_is_recorded_in_one_go_with_its_dates_items_and_service(workspace, tmp_path):
    case, names = the_case(workspace)
    rows = courses.course(names)
    report = record(workspace, tmp_path, rows)
    assert report.issues == () and report.counts == {"rows": len(rows), "cases": 1, "recorded": len(rows), "refused": 0}
    with workspace.reader() as session:
        case = session.cases.get(case.uid)
        assert case.state == "DECIDED"
        (item,) = session.items.for_case(case.uid)
        assert item.kind == "demolition" and dict(item.lanes) == dict.fromkeys(names.values(), "DECIDED")
        assert {(d.rule, d.last_day, d.open) for d in session.deadlines.for_case(case.uid)} >= {
            ("DR13", date(2026, 4, 29), True), ("DR08", date(2026, 4, 9), False)}  # fmt: skip
        assert {row.status for row in session.deliveries.for_case(case.uid)} == {"served"}
        assert len(session.deliveries.for_case(case.uid)) == 4
    assert workspace.verify() == []


def test_one_step_too_many_and_nothing_is_recorded(workspace, tmp_path):
    _, names = the_case(workspace)
    rows = [*courses.course(names), ("T31", "2026-05-04", "", {})]
    before = len_of_events(workspace)
    report = record(workspace, tmp_path, rows)
    (issue,) = report.refused
    assert issue.row == len(rows) + 1 and issue.code == "step.not_from_here"
    assert report.counts["recorded"] == 0 and len_of_events(workspace) == before


def test_a_guard_in_the_middle_names_its_row_article_and_what_is_missing(workspace, tmp_path):
    _, names = the_case(workspace)
    rows = [row for row in courses.course(names) if not (row[0] == "DELIVERY" and row[3]["form"] == "D18")]
    (issue,) = record(workspace, tmp_path, rows).refused
    at = next(i for i, row in enumerate(rows, start=2) if row[0] == "T18")
    assert issue.row == at and issue.code == "step.refused"
    assert "P_NOTICE_OVER" in issue.params["guard"] and issue.params["article"] and issue.params["missing"]


def test_service_without_its_proof_is_refused_in_a_table_too(workspace, tmp_path):
    _, names = the_case(workspace)
    rows = courses.course(names)
    at = next(i for i, row in enumerate(rows) if row[0] == "DELIVERY")
    rows[at] = (*rows[at][:3], {**rows[at][3], "proof": {}})
    (issue,) = record(workspace, tmp_path, rows).refused
    assert (issue.row, issue.code) == (at + 2, "service.proof_missing")


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("T99", "2026-03-20", "", {}), "events.unknown"),
        (("DOCUMENT", "2026-03-20", "", {}), "events.not_by_table"),
        (("T10", "2026-13-20", "", {}), "input.date"),
        (("T10", "2027-01-20", "", {}), "events.future"),
        (("T10", "", "", {}), "events.no_value"),
        (("T10", "2026-03-20", "无此人", {}), "events.party"),
        (("T10", "2026-03-20", "", []), "events.bad_json"),
        (("FACT", "2026-03-20", "", {"fact": "no such fact", "day": "2026-03-20"}), "fact.unknown"),
    ],
)
def test_a_row_that_cannot_be_read_is_named(workspace, tmp_path, row, code):
    case, _ = the_case(workspace)
    path = courses.write(tmp_path / "事件.csv", case.number, [row])
    if row[3] == []:
        path.write_text(path.read_text(encoding="utf-8-sig").rstrip() + "[]\n", encoding="utf-8")
    report = record_events(workspace, path, "录入员", NOW)
    assert [(issue.row, issue.code) for issue in report.refused] == [(2, code)]


def test_every_wrong_case_of_a_table_is_told_at_once(workspace, tmp_path):
    path = courses.write(tmp_path / "事件.csv", "无此案", [("T10", "2026-03-20", "", {})])
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(text + "也无此案,T10,2026-03-20,,\n", encoding="utf-8")
    report = record_events(workspace, path, "录入员", NOW)
    assert [(issue.row, issue.code) for issue in report.refused] == [(2, "case.unknown"), (3, "case.unknown")]


def test_a_table_without_the_columns_is_refused(workspace, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        record_events(workspace, path, "录入员", NOW)
    assert caught.value.code == "events.no_columns"


def test_taking_the_decision_back_takes_its_items_and_dates_back(workspace, tmp_path):
    case, names = the_case(workspace)
    record(workspace, tmp_path, courses.course(names))
    with workspace.reader() as session:
        last = session.events.for_case(case.uid)[-1]
    correct_step(workspace, case.uid, last.seq, "决定未经负责人签发", "张三", NOW)
    with workspace.reader() as session:
        assert session.items.for_case(case.uid) == []
        assert "DR13" not in {row.rule for row in session.deadlines.for_case(case.uid)}
        view = state_of(session, session.cases.get(case.uid), date(2026, 5, 1))
        assert view.state.state == "PANEL"
    assert workspace.verify() == []


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("2026-03-20", (date(2026, 3, 20), None)),
        ("2026年3月20日 9时05分", (date(2026, 3, 20), (9, 5))),
        ("2026/3/20 09:30", (date(2026, 3, 20), (9, 30))),
        ("2026-03-20T09:30:15", (date(2026, 3, 20), (9, 30))),
        (datetime(2026, 3, 20), (date(2026, 3, 20), None)),
        (datetime(2026, 3, 20, 9, 30), (date(2026, 3, 20), (9, 30))),
        (date(2026, 3, 20), (date(2026, 3, 20), None)),
    ],
)
def test_dates_are_read_as_people_write_them(cell, found):
    on, at = moment_of(cell)
    assert (on, None if at is None else (at.hour, at.minute)) == found


def len_of_events(workspace) -> int:
    with workspace.reader() as session:
        return sum(len(events) for events in session.events.for_cases([c.uid for c in session.cases.all()]).values())


def deliver(workspace, tmp_path, data, day="2026-04-01"):
    _, names = the_case(workspace)
    name = next(iter(names))
    told = {"method": "direct", "proof": courses.direct(name), **data}
    return record(workspace, tmp_path, [("DELIVERY", day, name, told)])


@pytest.mark.parametrize("form", ["D04", "D17", "D18", "D19", "D21", "D22", "D24", "D25"])
def test_a_paper_that_starts_a_period_is_not_served_before_anybody_knows_it(workspace, tmp_path, form):
    (issue,) = deliver(workspace, tmp_path, {"form": form}).refused
    assert (issue.row, issue.code, issue.params["form"]) == (2, "service.paper_unknown", form)


@pytest.mark.parametrize(
    ("paper", "code"),
    [
        ({"number": "澄城执告字〔2026〕第0031号"}, "service.paper_outside"),
        ({"issued_on": "2026-03-30"}, "service.paper_outside"),
        ({"number": "告31号", "issued_on": "三月"}, "service.paper_outside"),
        ("告31号", "service.paper_outside"),
        ({"number": "告31号", "issued_on": "2026-04-02"}, "service.before_paper"),
    ],
)
def test_a_paper_issued_outside_is_named_by_number_and_day(workspace, tmp_path, paper, code):
    (issue,) = deliver(workspace, tmp_path, {"form": "D17", "paper": paper}).refused
    assert issue.code == code


def test_a_paper_issued_outside_keeps_its_number_with_the_service(workspace, tmp_path):
    paper = {"number": "告31号", "issued_on": "2026-03-30"}
    assert deliver(workspace, tmp_path, {"form": "D17", "paper": paper}).refused == ()
    case, _ = the_case(workspace)
    with workspace.reader() as session:
        events = session.events.for_case(case.uid)
        told = read_told(session, case, events, date(2026, 4, 2))
    assert events[-1].payload["paper"] == paper
    assert (told.number("D17"), told.day("D17")) == ("告31号", "2026-03-30")


def test_a_summons_of_paper_may_be_served_as_before(workspace, tmp_path):
    assert deliver(workspace, tmp_path, {"form": "D05"}).refused == ()


def test_a_case_that_was_taken_over_is_served_as_its_file_says(workspace, tmp_path):
    case, _ = the_case(workspace)
    with workspace.unit_of_work("张三", NOW) as unit:
        events = unit.events.for_case(case.uid)
        told = {"state": "INVESTIGATE", "note": "旧台账", "taken_over": {"sheet": "台账"}}
        draft = Entry("TAKEN_OVER", NOW, {}, told)
        for event in events:
            assert event.transition != "TAKEN_OVER"
        corrections = [
            Entry("CORRECTION", NOW, {}, {"target": event.seq, "reason": "台账"})
            for event in events
            if event.transition != "CORRECTION"
        ]
        append_all(unit, case, events, [*corrections, draft], NOW, "张三")
    assert deliver(workspace, tmp_path, {"form": "D17"}, "2026-05-06").refused == ()


def test_of_several_papers_that_wait_the_one_that_was_served_is_asked_for(workspace, tmp_path):
    case, _ = the_case(workspace)
    with workspace.unit_of_work("张三", NOW) as unit:
        for number in ("告1号", "告2号"):
            paper = Document("", case.uid, "D17", "D17", case.org_uid, 2026, "issued", number=number,
                             issued_on=date(2026, 3, 30), created_at=NOW)  # fmt: skip
            plan(unit, unit.documents.add(paper))
    (issue,) = deliver(workspace, tmp_path, {"form": "D17"}).refused
    assert issue.code == "service.which_paper" and issue.params["numbers"] == "告1号、告2号"
    assert deliver(workspace, tmp_path, {"document": "告2号"}).refused == ()
    assert deliver(workspace, tmp_path, {"form": "D17"}, "2026-04-02").refused == ()


def test_a_service_recorded_before_its_paper_was_issued_here_is_that_of_the_paper(workspace, tmp_path):
    """Also where the plan of an earlier version stands beside it."""
    assert deliver(workspace, tmp_path, {"form": "D05"}).refused == ()
    case, names = the_case(workspace)
    uid = next(iter(names.values()))
    with workspace.unit_of_work("张三", NOW) as unit:
        paper = unit.documents.add(Document("", case.uid, "D05", "D05", case.org_uid, 2026, "issued", number="询1号",
                                            issued_on=date(2026, 3, 31), created_at=NOW))  # fmt: skip
        plan(unit, paper)
        settle(unit, case, unit.events.for_case(case.uid))
        rows = [row for row in unit.deliveries.for_case(case.uid) if row.form == "D05" and row.status != "void"]
        assert {(row.party_uid == uid, row.status, row.document_uid) for row in rows} == {
            (True, "served", paper.uid),
            (False, "planned", paper.uid),
        }
        later = unit.documents.add(Document("", case.uid, "D05", "D05", case.org_uid, 2026, "issued", number="询2号",
                                            issued_on=date(2026, 4, 2), created_at=NOW))  # fmt: skip
        plan(unit, later)
        settle(unit, case, unit.events.for_case(case.uid))
        assert sorted(row.status for row in unit.deliveries.for_document(later.uid)) == ["planned", "planned"]
    assert workspace.verify() == []


def test_a_proposal_told_as_a_fact_is_read_until_a_step_proposes_something_else(workspace, tmp_path):
    case, names = the_case(workspace)
    rows = courses.course(names)
    record(workspace, tmp_path, rows[:5])  # until the FACT of 27 March
    with workspace.reader() as session:
        events = session.events.for_case(case.uid)
        assert read_told(session, case, events, date(2026, 3, 26)).proposal == ()
        assert [row["id"] for row in read_told(session, case, events, date(2026, 3, 27)).proposal] == ["i1"]
    other = [{**courses.items(*names.values())[0], "id": "i2"}]
    record(workspace, tmp_path, [("T14", "2026-03-30", "", {"items": other})])
    with workspace.reader() as session:
        events = session.events.for_case(case.uid)
        assert [row["id"] for row in read_told(session, case, events, date(2026, 3, 30)).proposal] == ["i2"]
