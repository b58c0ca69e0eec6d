"""Service: each party by itself, nothing runs before it counts, and a correction takes it back with what followed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timezone

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.case.records import Document
from zhiwei.plugin.domain.errors import InputError, UnlawfulStepError
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.case_state import state_of
from zhiwei.plugin.services.deliveries import Attempt, fill_receipt, find_paper, record_delivery, settle_notices
from zhiwei.plugin.services.delivery_rows import plan
from zhiwei.plugin.services.diary import diary
from zhiwei.plugin.services.issue_document import issue_document, void_document
from zhiwei.plugin.services.issue_entry import look
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.record_events import record_events
from zhiwei.plugin.services.record_step import correct_step, record_step
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.store.workspace import Workspace

office, courses = service_helper("case_office"), service_helper("case_course")
NOW = datetime(2026, 5, 6, 2, 0, tzinfo=timezone.utc)
LATER = datetime(2026, 7, 1, 2, 0, tzinfo=timezone.utc)
FIRST, SECOND = "当事人<0>&㙍", "李乙㙍"
NOTICE = {"notice_ground": "missing", "notice_reason": "外出下落不明，经……", "notice_place": "住所地、县政府网站"}


@pytest.fixture
def workspace(tmp_path):
    """A case of two parties with a decision that is issued and not served; reminder and stop order beside it."""
    with Workspace.open(office.make_office(tmp_path)) as opened:
        spot = office.spot_uids(opened)[0]
        with opened.unit_of_work("张三", office.NOW) as unit:
            other = unit.parties.add(office.Party("", "person", SECOND))
            unit.spot_parties.add(spot, other.uid, "builder")
        open_cases(opened, [spot], office.OFFICERS, "planning", office.DAY, office.ACTOR, office.NOW)
        with opened.reader() as session:
            (case,) = session.cases.all()
            names = {session.parties.get(uid).name: uid for uid, _ in case.parties}
        report = record_events(opened, courses.write(tmp_path / "e.csv", case.number, courses.course(names)), "x", NOW)
        assert report.refused == ()
        with opened.unit_of_work("张三", NOW) as unit:
            for form, number in (("D21", "决1号"), ("D24", "催1号"), ("D46", "")):
                paper = Document("", case.uid, form, form, case.org_uid, 2026, "issued", number=number,
                                 issued_on=date(2026, 4, 20), created_at=NOW)  # fmt: skip
                plan(unit, unit.documents.add(paper))
        yield opened


def attempt(workspace, form: str = "D21", party: str = FIRST, way: str = "direct", on=date(2026, 4, 21), **more):
    with workspace.reader() as session:
        (case,) = session.cases.all()
        paper, uid = find_paper(session, case.number, form, party)
    proof = more.pop("proof", courses.direct(party))
    return Attempt(paper, uid, way, on, proof, **more)


def lanes(workspace) -> dict[str, str]:
    with workspace.reader() as session:
        (case,) = session.cases.all()
        (item,) = session.items.for_case(case.uid)
        return {session.parties.get(uid).name: state for uid, state in item.lanes}


def rows(workspace, form: str = "D21") -> list[tuple[str, str]]:
    with workspace.reader() as session:
        return sorted((session.parties.get(r.party_uid).name, r.status) for r in session.deliveries.find(form=form))


def dates(workspace, party: str) -> dict[str, date]:
    with workspace.reader() as session:
        (case,) = session.cases.all()
        found = session.deadlines.for_case(case.uid, open_only=True)
        return {row.rule: row.last_day for row in found if row.party_uid and
                session.parties.get(row.party_uid).name == party}  # fmt: skip


def test_an_outward_paper_is_planned_to_be_served_on_each_party(workspace):
    assert rows(workspace) == [(FIRST, "planned"), (SECOND, "planned")] == rows(workspace, "D24")
    assert rows(workspace, "D46") == []


def test_the_service_of_one_party_moves_its_lane_alone_and_starts_its_periods_alone(workspace):
    done = record_delivery(workspace, attempt(workspace, at=time(10, 20)), "张三", NOW)
    assert (done.delivery.status, done.delivery.served_on) == ("served", date(2026, 4, 21))
    assert lanes(workspace) == {FIRST: "SERVED", SECOND: "DECIDED"}
    assert rows(workspace) == [(FIRST, "served"), (SECOND, "planned")]
    assert dates(workspace, FIRST)["DR16"] == date(2026, 10, 21) and "DR16" not in dates(workspace, SECOND)
    record_delivery(workspace, attempt(workspace, party=SECOND, on=date(2026, 5, 6)), "张三", NOW)
    assert dates(workspace, FIRST)["DR16"] == date(2026, 10, 21)
    assert dates(workspace, SECOND)["DR16"] == date(2026, 11, 6)
    assert done.case.state == "DECIDED" and lanes(workspace) == {FIRST: "SERVED", SECOND: "SERVED"}
    assert workspace.verify() == []


def test_the_receipt_is_filled_from_what_was_recorded(workspace):
    record_delivery(workspace, attempt(workspace, at=time(10, 20)), "张三", NOW)
    with workspace.reader() as session:
        (case,) = session.cases.all()
        event = next(e for e in session.events.for_case(case.uid) if e.payload.get("document") and
                     e.transition == "DELIVERY")  # fmt: skip
    fields = event.payload["receipt"]
    assert fields["method"] == "direct" and fields["delivered_at"] == "2026-04-21 10:20" and fields["receiver"] == FIRST


def test_a_filled_receipt_is_issued_for_one_service_and_leaves_the_others_alone(workspace):
    done = record_delivery(workspace, attempt(workspace, party=SECOND, at=time(10, 20)), "张三", NOW)
    linked, paper = fill_receipt(workspace, done.delivery, "张三", NOW)
    facts = paper.document.facts
    assert linked.receipt_uid == paper.document.uid and paper.pdf.startswith(b"%PDF")
    assert [one["number"] for one in facts["served"]] == ["决1号"]
    assert facts["service"]["recipient"] == facts["party"]["name"] == SECOND
    assert facts["service"]["method"] == "direct" and facts["service"]["delivered_at"] == "2026-04-21 10:20"
    form = current_forms().forms["D35"]
    with workspace.reader() as session:
        (case,) = session.cases.all()
    blank = issue_document(workspace, form, case.uid, date(2026, 5, 6), "张三", NOW, again=True)
    assert not blank.document.facts["service"].get("method")
    assert [one["number"] for one in blank.document.facts["served"]] == ["催1号"]
    assert workspace.verify() == []


def test_who_signed_for_somebody_else_stands_on_the_receipt_as_proxy(workspace):
    proof = {**courses.direct("李妻"), "relation": "同住成年家属"}
    record_delivery(workspace, attempt(workspace, proof=proof), "张三", NOW)
    with workspace.reader() as session:
        (case,) = session.cases.all()
        fields = [e for e in session.events.for_case(case.uid) if e.transition == "DELIVERY"][-1].payload["receipt"]
    assert fields["proxy"] == "李妻" and not fields.get("receiver")


def test_nothing_runs_from_a_public_notice_before_its_thirty_days(workspace):
    notice = attempt(workspace, way="notice", on=date(2026, 5, 6), proof=NOTICE)
    done = record_delivery(workspace, notice, "张三", NOW)
    assert (done.delivery.status, done.delivery.served_on) == ("running", date(2026, 6, 5))
    assert lanes(workspace)[FIRST] == "DECIDED"
    assert rows(workspace) == [(FIRST, "running"), (SECOND, "planned")]
    assert dates(workspace, FIRST)["DR30"] == date(2026, 6, 5) and "DR16" not in dates(workspace, SECOND)
    assert settle_notices(workspace, date(2026, 6, 5), "张三", datetime(2026, 6, 5, 2, tzinfo=timezone.utc)) == []
    (settled,) = settle_notices(workspace, date(2026, 7, 1), "张三", LATER)
    assert settled.delivery.status == "served" and lanes(workspace) == {FIRST: "SERVED", SECOND: "DECIDED"}
    assert dates(workspace, FIRST)["DR16"] == date(2026, 12, 7)  # 5 December is a Saturday
    assert "DR30" not in dates(workspace, FIRST)
    assert settle_notices(workspace, date(2026, 7, 2), "张三", LATER) == []
    assert workspace.verify() == []


def test_a_notice_entered_after_its_time_counts_at_once(workspace):
    late = attempt(workspace, way="notice", on=date(2026, 5, 6), proof=NOTICE)
    assert record_delivery(workspace, late, "张三", LATER).delivery.status == "served"
    assert lanes(workspace)[FIRST] == "SERVED"


def test_a_vain_attempt_is_kept_and_lets_another_way_be_taken(workspace):
    tried = {**NOTICE, "notice_ground": "other_ways_failed"}
    with pytest.raises(UnlawfulStepError) as caught:
        record_delivery(workspace, attempt(workspace, way="notice", proof=tried), "张三", NOW)
    assert caught.value.code == "service.nothing_tried"
    vain = attempt(workspace, way="mail", on=date(2026, 4, 25), proof={}, failed="退回：查无此人")
    assert record_delivery(workspace, vain, "张三", NOW).delivery.status == "failed"
    assert lanes(workspace)[FIRST] == "DECIDED"
    assert rows(workspace) == [(FIRST, "failed"), (FIRST, "planned"), (SECOND, "planned")]
    done = record_delivery(workspace, attempt(workspace, way="notice", proof=tried), "张三", NOW)
    assert done.delivery.status == "running"
    assert rows(workspace) == [(FIRST, "failed"), (FIRST, "running"), (SECOND, "planned")]


def test_a_reminder_goes_directly_first(workspace):
    electronic = {"confirmation": "地址确认书", "system_record": "到达"}
    with pytest.raises(UnlawfulStepError) as caught:
        record_delivery(workspace, attempt(workspace, "D24", way="electronic", proof=electronic), "张三", NOW)
    assert caught.value.code == "service.direct_first"
    vain = attempt(workspace, "D24", proof={}, failed="住所无人居住")
    record_delivery(workspace, vain, "张三", NOW)
    done = record_delivery(workspace, attempt(workspace, "D24", way="electronic", proof=electronic), "张三", NOW)
    assert done.delivery.status == "served"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"on": date(2026, 4, 19)}, "service.before_paper"),
        ({"on": date(2026, 5, 7)}, "service.future"),
        ({"way": "张贴"}, "service.posting_alone"),
        ({"way": "口头"}, "service.unknown_way"),
        ({"proof": {}}, "service.proof_missing"),
        ({"form": "D46"}, "service.not_outward"),
    ],
)
def test_what_is_no_service_is_refused_and_leaves_nothing_behind(workspace, changes, code):
    before = rows(workspace)
    with pytest.raises((InputError, UnlawfulStepError)) as caught:
        record_delivery(workspace, attempt(workspace, **changes), "张三", NOW)
    assert caught.value.code == code and rows(workspace) == before


def test_a_paper_is_served_once_on_each_party(workspace):
    record_delivery(workspace, attempt(workspace), "张三", NOW)
    with pytest.raises(InputError) as caught:
        record_delivery(workspace, attempt(workspace, on=date(2026, 4, 22)), "张三", NOW)
    assert caught.value.code == "service.already"


def test_a_service_corrected_away_is_to_be_done_again_and_its_periods_are_gone(workspace):
    record_delivery(workspace, attempt(workspace), "张三", NOW)
    with workspace.reader() as session:
        (case,) = session.cases.all()
        delivery, step = session.events.for_case(case.uid)[-2:]
    assert (delivery.transition, step.transition) == ("DELIVERY", "T22")
    with pytest.raises(UnlawfulStepError):
        correct_step(workspace, case.uid, delivery.seq, "签收人不是本人", "张三", NOW)
    correct_step(workspace, case.uid, step.seq, "签收人不是本人", "张三", NOW)
    correct_step(workspace, case.uid, delivery.seq, "签收人不是本人", "张三", NOW)
    assert rows(workspace) == [(FIRST, "planned"), (FIRST, "void"), (SECOND, "planned")]
    assert lanes(workspace)[FIRST] == "DECIDED" and "DR16" not in dates(workspace, FIRST)
    record_delivery(workspace, attempt(workspace, on=date(2026, 4, 30)), "张三", NOW)
    assert dates(workspace, FIRST)["DR16"] == date(2026, 10, 30)
    assert workspace.verify() == []


def test_a_new_holiday_notice_moves_the_dates_of_open_cases(workspace, tmp_path):
    record_delivery(workspace, attempt(workspace), "张三", NOW)
    assert dates(workspace, FIRST)["DR16"] == date(2026, 10, 21)
    settings = tmp_path / "节假日.yaml"
    settings.write_text("calendar: [{day: 2026-10-21, last: 2026-10-22, kind: off}]\n", encoding="utf-8")
    report = import_settings(workspace, settings, "张三", NOW)
    assert [issue.code for issue in report.issues] == []
    assert dates(workspace, FIRST)["DR16"] == date(2026, 10, 23)
    assert workspace.verify() == []


def at_day(workspace, day: date) -> dict[str, str]:
    """Lanes as of a day, by party."""
    with workspace.reader() as session:
        (case,) = session.cases.all()
        view = state_of(session, case, day)
        return {session.parties.get(lane.party).name: lane.state for lane in view.lanes}


def test_a_public_notice_counts_by_itself_wherever_the_case_is_read_after_its_days(workspace):
    record_delivery(workspace, attempt(workspace, way="notice", on=date(2026, 5, 6), proof=NOTICE), "张三", NOW)
    assert at_day(workspace, date(2026, 6, 5)) == {FIRST: "DECIDED", SECOND: "DECIDED"}
    assert at_day(workspace, date(2026, 6, 6)) == {FIRST: "SERVED", SECOND: "DECIDED"}
    with workspace.reader() as session:
        (case,) = session.cases.all()
        uid = next(uid for uid, _ in case.parties if session.parties.get(uid).name == FIRST)
        assert [event.transition for event in session.events.for_case(case.uid)][-1] == "DELIVERY"
    with pytest.raises(UnlawfulStepError):  # a review of 5 June came before the decision was served
        record_step(workspace, case.uid, "T26", date(2026, 6, 5), "张三", LATER, payload={"party": uid})
    record_step(workspace, case.uid, "T26", date(2026, 6, 10), "张三", LATER, payload={"party": uid})
    assert lanes(workspace) == {FIRST: "IN_REVIEW", SECOND: "DECIDED"}
    assert rows(workspace) == [(FIRST, "served"), (SECOND, "planned")]
    assert lanes(workspace)[FIRST] == "IN_REVIEW" and workspace.verify() == []


def test_a_step_of_service_written_down_later_says_again_what_the_notice_did(workspace):
    record_delivery(workspace, attempt(workspace, way="notice", on=date(2026, 5, 6), proof=NOTICE), "张三", NOW)
    record_delivery(
        workspace, attempt(workspace, party=SECOND, on=date(2026, 6, 20)), "张三", LATER
    )  # the notice counted before this event
    assert at_day(workspace, date(2026, 6, 20)) == {FIRST: "SERVED", SECOND: "SERVED"}
    with workspace.reader() as session:
        (case,) = session.cases.all()
        uid = next(uid for uid, _ in case.parties if session.parties.get(uid).name == FIRST)
    record_step(workspace, case.uid, "T22", date(2026, 6, 25), "张三", LATER, payload={"party": uid})
    assert lanes(workspace) == {FIRST: "SERVED", SECOND: "SERVED"} and workspace.verify() == []
    with pytest.raises(UnlawfulStepError):  # the second was served directly, once is enough
        record_step(
            workspace, case.uid, "T22", date(2026, 6, 25), "张三", LATER, payload={"party": other(workspace, uid)}
        )


def other(workspace, uid: str) -> str:
    with workspace.reader() as session:
        (case,) = session.cases.all()
        return next(found for found, _ in case.parties if found != uid)


def test_a_notice_corrected_away_serves_nobody(workspace):
    record_delivery(workspace, attempt(workspace, way="notice", on=date(2026, 5, 6), proof=NOTICE), "张三", NOW)
    with workspace.reader() as session:
        (case,) = session.cases.all()
        seq = session.events.for_case(case.uid)[-1].seq
    correct_step(workspace, case.uid, seq, "公告内容有误", "张三", LATER)
    assert at_day(workspace, date(2026, 7, 1)) == {FIRST: "DECIDED", SECOND: "DECIDED"}


@pytest.mark.parametrize("form", ["D24", "D21"])
def test_the_day_on_which_a_notice_of_any_paper_counts_stands_in_the_diary(workspace, form):
    record_delivery(workspace, attempt(workspace, form, way="notice", on=date(2026, 5, 6),
                                       proof={**NOTICE, "impossible_reason": "住所无人"}), "张三", NOW)  # fmt: skip
    with workspace.reader() as session:
        (entry,) = diary(session, date(2026, 6, 5)).of("today")
    assert (entry.row.rule, entry.row.last_day, entry.party) == ("DR30", date(2026, 6, 5), FIRST)
    assert form in entry.row.name and entry.row.next_day == date(2026, 6, 6)


def test_nobody_gets_a_second_decision_while_he_holds_the_first(workspace):
    form = current_forms().form("D21")
    with workspace.reader() as session:
        (case,) = session.cases.all()
        (paper,) = session.documents.find(form="D21")
        with pytest.raises(InputError) as caught:
            look(session, form, case.uid, date(2026, 4, 21), NOW, {})
        assert caught.value.code == "document.held" and caught.value.params["number"] == "决1号"
    held = case.parties[0][0]
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.documents.update(replace(paper, facts={"parties": [{"uid": held}]}))
    with workspace.reader() as session:
        for who, free in ((held, False), (case.parties[1][0], True)):
            if free:
                assert look(session, form, case.uid, date(2026, 4, 21), NOW, {}, {"party": who}).plan.transition == ""
            else:
                with pytest.raises(InputError):
                    look(session, form, case.uid, date(2026, 4, 21), NOW, {}, {"party": who})
    void_document(workspace, paper.uid, "文书有误", date(2026, 4, 21), "张三", NOW)
    with workspace.reader() as session:
        assert look(session, form, case.uid, date(2026, 4, 21), NOW, {}).plan.transition == ""
