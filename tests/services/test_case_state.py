"""The state of a case on a day, through the workspace: what is lawful, what is missing, which day is the last."""

from __future__ import annotations

from datetime import date

import pytest
from stepped_case import NOW, Case

from zhiwei.plugin.domain.errors import UnlawfulStepError
from zhiwei.plugin.services.case_facts import fines_elsewhere
from zhiwei.plugin.services.folded_cases import need_case
from zhiwei.plugin.services.record_step import correct_step


def test_a_case_after_service_shows_its_lanes_dates_and_what_is_missing(workspace):
    case = Case(workspace).served()
    view = case.view("2026-04-02")
    assert view.state.state == "SELF_PERFORM"
    assert [(lane.item, lane.party, lane.state) for lane in view.lanes] == [("1", case.party, "SELF_PERFORM")]
    assert view.e0["1"].day == date(2026, 10, 9)  # vectors T02
    assert view.earliest_demolition["1"].day is None
    assert view.legal_ready == {"1": False}
    due = {item.rule: item.last_day for item in view.due if item.open}
    assert due["self_deadline"] == date(2026, 4, 11)
    assert due["DR15"] == date(2026, 6, 1) and due["DR16"] == date(2026, 10, 8)
    assert "DR11" not in due
    assert [code for code, _ in view.missing["T31"]] == ["need.self_deadline_over", "need.e0"]
    assert {step.transition.id for step in view.lawful} >= {"T26", "T28"}


def test_a_day_before_the_decision_knows_nothing_of_it(workspace):
    case = Case(workspace).served()
    view = case.view("2026-03-30")
    assert view.state.state == "NOTIFIED" and not view.lanes
    assert {item.rule for item in view.due if item.open} == {"DR08", "DR09", "DR11"}


def test_the_dates_of_a_case_are_stored_with_every_event(workspace):
    case = Case(workspace).served()
    with workspace.reader() as session:
        rows = {row.rule: row.last_day for row in session.deadlines.for_case(case.uid, open_only=True)}
        items = session.items.for_case(case.uid)
    assert rows["DR16"] == date(2026, 10, 8)
    assert [(item.item, item.kind, item.state) for item in items] == [("1", "demolition", "SELF_PERFORM")]


def test_a_correction_that_leaves_no_lawful_course_is_refused(workspace):
    case = Case(workspace).served()
    with workspace.reader() as session:
        notice = next(event for event in session.events.for_case(case.uid) if event.payload.get("form") == "D17")
    with pytest.raises(UnlawfulStepError):
        correct_step(workspace, case.uid, notice.seq, "送达有误", "甲", NOW)


def test_rebuilding_opens_a_linked_case_and_leaves_the_old_one_closed(workspace):
    old = Case(workspace).served()
    old.step("T24", "2026-04-08", {"performed": True})
    old.step("T49", "2026-04-09", {"head_approved": True})
    new = Case(workspace, on=date(2026, 5, 6))
    with workspace.reader() as session:
        links = session.case_links.for_case(new.uid)
        before = need_case(session, old.uid)
    assert [(link.other_uid, link.kind) for link in links] == [(old.uid, "rebuilt")]
    assert before.state == "CLOSED" and "rebuilt" in before.flags


def test_one_act_on_two_tracks_is_fined_once(workspace):
    land = Case(workspace, spot=5, track="land")
    building = Case(workspace, spot=5, track="planning")
    land.decided(kind="fine", amount=4000, law="LAL 77")
    with workspace.reader() as session:
        found = fines_elsewhere(session, need_case(session, building.uid))
    assert [one["amount"] for one in found] == [4000]
    with pytest.raises(UnlawfulStepError) as caught:
        building.decided(kind="fine", amount=30000)
    assert "P_ONE_FINE" in caught.value.params["guard"]
