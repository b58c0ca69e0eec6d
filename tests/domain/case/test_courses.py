"""Whole courses: lawful from the lead to the closing, and refused wherever the law says no."""

from __future__ import annotations

from datetime import date

import pytest
from service_cases import beside

from zhiwei.plugin.domain.case.fold import advance, beginning, fold, in_force
from zhiwei.plugin.domain.errors import UnlawfulStepError
from zhiwei.plugin.domain.local_time import local_date

a_case = beside(__file__, "a_case")
CALENDAR, DEMOLISH, FINE, PROCEDURE, Chain = (
    a_case.CALENDAR,
    a_case.DEMOLISH,
    a_case.FINE,
    a_case.PROCEDURE,
    a_case.Chain,
)

CLOSE = {"head_approved": True}


def refused(chain: Chain) -> tuple[str, list[str]]:
    """The guards of the refusal and the codes of what is missing."""
    with pytest.raises(UnlawfulStepError) as caught:
        chain.state()
    assert caught.value.code == "step.refused", caught.value
    assert caught.value.params["article"]
    return caught.value.params["guard"], [code for code, _ in caught.value.params["missing"]]


# --- to their ends ---


def test_a_planning_case_is_demolished_on_the_day_of_the_vectors_and_closed():
    chain = Chain().served().demolished().add("T49", "2026-10-20", facts=CLOSE)
    result = chain.state()
    assert result.state == "CLOSED"
    assert [step.after for step in result.history if step.transition in ("T34", "T35", "T41", "T49")] == [
        "ENFORCE_DECIDED",
        "EXECUTING",
        "EXECUTED",
        "CLOSED",
    ]


def test_a_village_case_needs_no_order_of_the_government():
    item = {**DEMOLISH, "law": "URPL 65"}
    chain = Chain("village").served(item).demolished().add("T49", "2026-10-20", facts=CLOSE)
    assert chain.state().state == "CLOSED"
    assert not chain.state().took("T33")


def test_a_land_case_goes_through_the_court_inside_its_window():
    item = {**DEMOLISH, "law": "LAL 77"}
    chain = Chain("land").served(item).add("T31", "2026-04-01").serve("D24", "2026-04-01")
    chain.add("T37", "2026-05-18").add("T38", "2026-06-01", served_on="2026-06-03", term_days=10)
    care = {"party_told": True, "belongings_listed": True}
    chain.add("T40", "2026-06-17", "10:00", facts=care).add("T41", "2026-06-18", "17:00")
    assert chain.add("T49", "2026-06-22", facts=CLOSE).state().state == "CLOSED"


def test_self_demolition_closes_the_case_early():
    chain = Chain().served().add("T24", "2026-03-25", facts={"performed": True})
    assert chain.state().state == "EXECUTED"
    assert chain.add("T49", "2026-03-27", facts=CLOSE).state().state == "CLOSED"


def test_an_unfounded_case_ends_without_penalty():
    told = {"ground": "facts_not_made_out", "head_approved": True}
    chain = Chain().investigated().add("T21", "2026-01-15", facts=told).add("T49", "2026-01-16", facts=CLOSE)
    assert chain.state().state == "CLOSED"


def test_rebuilding_leaves_the_old_case_closed_and_marks_it():
    chain = Chain().served().demolished().add("T49", "2026-10-20", facts=CLOSE).add("T54", "2026-12-01")
    assert chain.state().state == "CLOSED" and "rebuilt" in chain.state().flags


def test_use_after_demolition_runs_beside_the_case():
    chain = Chain().served().demolished().add("T50", "2026-10-16").add("T49", "2026-10-20", facts=CLOSE)
    result = chain.state()
    assert result.state == "CLOSED"
    assert [lane.state for lane in result.lanes if lane.item == "beside"] == ["POST_USE"]


# --- before the decision ---


def test_no_decision_before_the_notice_ran_out():
    chain = Chain().notified().fact("legal_review", "2026-01-15", result="同意").fact("panel", "2026-01-15")
    guard, missing = refused(chain.add("T19", "2026-01-20"))
    assert guard == "P_NOTICE_OVER" and missing == ["need.notice_over", "need.notice_over"]
    chain.events.pop()
    assert chain.add("T19", "2026-01-21").state().state == "DECIDED"


def test_a_written_waiver_ends_the_notice_at_once():
    chain = Chain().notified().fact("legal_review", "2026-01-14", result="同意").fact("panel", "2026-01-14")
    chain.fact("waived", "2026-01-14", form="D17", party="p").fact("waived", "2026-01-14", form="D18", party="p")
    assert chain.add("T19", "2026-01-14").state().state == "DECIDED"


def test_no_decision_without_the_hearing_notice_where_a_hearing_is_due():
    chain = Chain().investigated().fact("proposal", "2026-01-12", items=[DEMOLISH]).add("T15", "2026-01-13")
    chain.serve("D17", "2026-01-13").fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23")
    guard, missing = refused(chain.add("T19", "2026-03-13"))
    assert guard == "P_NOTICE_OVER" and missing == ["need.notice_served"]


def test_no_decision_beyond_what_was_told():
    chain = Chain().notified(FINE).fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23")
    heavier = {**FINE, "amount": "50000", "parties": ["p"]}
    assert refused(chain.add("T19", "2026-03-13", items=[heavier]))[0] == "P_AS_NOTIFIED"
    chain.events.pop()
    assert chain.add("T19", "2026-03-13", items=[{**FINE, "amount": "20000"}]).state().state == "DECIDED"


def test_no_decision_without_legal_review_and_discussion_of_a_major_case():
    guard, missing = refused(Chain().notified().add("T19", "2026-03-13"))
    assert guard == "P_LEGAL_REVIEW_OK, P_PANEL_NOT_DUE"
    assert missing == ["need.legal_review", "need.panel"]


def test_a_hearing_that_was_asked_for_is_held_first():
    chain = Chain().notified().fact("hearing_asked", "2026-01-15", party="p")
    chain.fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23")
    assert refused(chain.add("T19", "2026-03-13"))[0] == "P_NO_OPEN_HEARING"
    chain.events.pop()
    chain.add("T16", "2026-01-16").serve("D19", "2026-01-16")
    early = Chain()
    early.events = list(chain.events)
    early.fact("hearing_held", "2026-01-27")
    early.add("T56", "2026-01-28", document={"uid": "h", "form": "D20"})
    assert "need.hearing_days" in refused(early)[1]
    chain.fact("hearing_held", "2026-01-28").add("T56", "2026-01-29", document={"uid": "h", "form": "D20"})
    assert chain.state().state == "LEGAL_REVIEW"
    assert "need.legal_review_after" in refused(chain.add("T58", "2026-02-02"))[1]
    chain.events.pop()
    chain.fact("legal_review", "2026-02-02", result="同意").fact("panel", "2026-02-03")
    assert chain.add("T58", "2026-02-03").state().state == "DECIDED"


def test_a_late_request_for_a_hearing_opens_none():
    chain = Chain().notified().fact("hearing_asked", "2026-01-26", party="p")
    assert refused(chain.add("T16", "2026-01-27"))[1] == ["need.hearing_asked_late"]
    chain.events.pop()
    chain.fact("legal_review", "2026-01-27", result="同意").fact("panel", "2026-01-27")
    assert chain.add("T19", "2026-03-13").state().state == "DECIDED"


def test_a_defence_has_to_be_answered_and_makes_nothing_heavier():
    chain = Chain().notified().fact("defence", "2026-01-15", party="p")
    chain.fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23")
    assert refused(chain.add("T19", "2026-03-13"))[1] == ["need.defence_answered"]
    chain.events.pop()
    chain.fact("defence_answered", "2026-01-24", party="p", adopted=False, reason="无证据", heavier=True)
    assert refused(chain.add("T19", "2026-03-13"))[1] == ["need.defence_heavier"]


def test_one_act_is_fined_once():
    chain = Chain().notified(FINE).fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23")
    chain.add("T19", "2026-03-13", facts={"fines_elsewhere": [{"case": "乙案", "amount": 100}]})
    guard, missing = refused(chain)
    assert guard == "P_ONE_FINE" and missing == ["need.one_fine"]


def test_back_to_the_investigation_means_a_new_notice():
    chain = Chain().investigated().add("T13", "2026-01-12").fact("legal_review", "2026-01-13", result="同意")
    chain.fact("proposal", "2026-01-13", items=[DEMOLISH]).add("T14", "2026-01-13")
    chain.serve("D17", "2026-01-13").serve("D18", "2026-01-13").add("T56", "2026-01-21").add("T59", "2026-01-22")
    chain.add("T10", "2026-01-23").add("T11", "2026-01-26").add("T15", "2026-01-27")
    chain.fact("legal_review", "2026-02-10", result="同意").fact("panel", "2026-02-10")
    assert refused(chain.add("T19", "2026-03-13"))[1] == ["need.notice_served", "need.notice_served"]


# --- after the decision ---


def test_no_reminder_before_e0_on_the_planning_track():
    guard, missing = refused(Chain().served().add("T31", "2026-09-16"))
    assert guard == "P_REMINDER_TIMING" and missing == ["need.e0"]
    assert Chain().served().add("T31", "2026-09-17").state().state == "REMINDED"


def test_no_demolition_a_day_early_by_night_or_on_a_holiday():
    chain = Chain().served().demolished()
    del chain.events[-2:]
    care = {"party_told": True, "belongings_listed": True}

    def demolish(day: str, clock: str) -> tuple[str, list[str]]:
        chain.add("T35", day, clock, facts=care)
        try:
            return refused(chain)
        finally:
            chain.events.pop()

    assert demolish("2026-10-13", "10:00") == ("P_EARLIEST_DEMOLITION", ["need.earliest_demolition"])
    assert demolish("2026-10-14", "22:30") == ("P_NOT_BANNED_TIME", ["need.daytime"])
    assert demolish("2027-01-01", "10:00") == ("P_NOT_BANNED_TIME", ["need.no_holiday"])


def test_a_review_bars_every_step_towards_demolition():
    chain = Chain().served().add("T31", "2026-09-17").serve("D24", "2026-09-17")
    chain.add("T32", "2026-09-17", deadline="2026-10-08").add("T26", "2026-09-18", party="p")
    result = chain.state()
    assert result.state == "IN_REVIEW" and "remedy_pending" in result.flags
    with pytest.raises(UnlawfulStepError) as caught:
        chain.add("T33", "2026-10-08", number="政强〔2026〕1号").state()
    assert caught.value.code == "step.not_from_here"


def test_a_kept_decision_needs_a_new_reminder_and_its_fifteen_days():
    chain = (
        Chain().served().add("T26", "2026-04-01", party="p").add("T27", "2026-06-05", party="p", served_on="2026-06-05")
    )
    assert refused(chain.add("T31", "2026-06-22"))[1] == ["need.e0"]
    chain.events.pop()
    assert chain.add("T31", "2026-06-23").state().state == "REMINDED"


def test_the_court_is_asked_neither_early_nor_late_nor_for_a_planning_demolition():
    chain = Chain().served(FINE).add("T31", "2026-09-17").serve("D24", "2026-09-17")
    assert refused(chain.add("T37", "2026-10-08"))[1] == ["need.court_window_open"]
    chain.events.pop()
    assert refused(chain.add("T37", "2026-12-17"))[1] == ["need.court_window_past"]
    chain.events.pop()
    assert chain.add("T37", "2026-12-16").state().state == "COURT_APPLIED"
    demolition = Chain().served().add("T31", "2026-09-17").serve("D24", "2026-09-17")
    assert refused(demolition.add("T37", "2026-10-12", items=["1"]))[0].startswith("P_COURT_ITEM")


def test_confiscated_buildings_of_a_land_case_go_to_the_court_with_the_land():
    land = {"id": "1", "kind": "restore", "law": "LAL 77", "what": "退还土地", "self_deadline": "2026-03-31"}
    house = {"id": "2", "kind": "confiscation", "law": "LAL 77", "what": "建筑物"}
    chain = Chain("land").served(land, house)
    assert refused(chain.add("T31", "2026-03-31"))[1] == ["need.self_deadline_over", "need.self_deadline_over"]
    chain.events.pop()
    chain.add("T31", "2026-09-17").serve("D24", "2026-09-17").add("T37", "2026-10-12")
    assert {lane.state for lane in chain.state().lanes} == {"COURT_APPLIED"}


# --- lanes ---


def test_one_partys_late_service_holds_back_only_what_is_done_to_the_whole_item():
    chain = Chain(parties=("p", "q")).decided({**DEMOLISH, "self_deadline": "2026-04-11"})
    chain.serve("D22", "2026-03-16", "p").add("T22", "2026-03-16", party="p").add("T23", "2026-03-16", party="p")
    states = {lane.party: lane.state for lane in chain.state().lanes}
    assert states == {"p": "SELF_PERFORM", "q": "DECIDED"} and chain.state().state == "DECIDED"
    chain.serve("D22", "2026-04-01", "q").add("T22", "2026-04-01", party="q").add("T23", "2026-04-01", party="q")
    chain.add("T31", "2026-09-17", party="p").serve("D24", "2026-09-17", "p")
    assert {lane.party: lane.state for lane in chain.state().lanes} == {"p": "REMINDED", "q": "SELF_PERFORM"}
    assert "need.lane_ready" in refused(chain.add("T32", "2026-09-18", deadline="2026-10-08"))[1]
    chain.events.pop()
    # vectors E03: the latest party decides for the item
    chain.add("T31", "2026-10-09", party="q").serve("D24", "2026-10-09", "q")
    assert chain.add("T32", "2026-10-09", deadline="2026-10-22").state().state == "ANNOUNCED"


def test_each_item_counts_by_the_service_of_its_own_paper():
    chain = Chain().decided(DEMOLISH, FINE).add("DOCUMENT", "2026-03-13", document={"uid": "o", "form": "D22"})
    chain.serve("D21", "2026-03-16").add("T22", "2026-03-16", party="p")
    chain.serve("D22", "2026-04-01").add("T22", "2026-04-01", party="p")
    course = chain.state().course
    assert str(course.decision_served_on("1", "p")) == "2026-04-01"
    assert str(course.decision_served_on("2", "p")) == "2026-03-16"


def test_service_of_a_party_that_was_not_served_is_refused():
    chain = Chain(parties=("p", "q")).decided().serve("D22", "2026-03-16", "p")
    assert refused(chain.add("T22", "2026-03-16", party="q"))[1] == ["need.decision_served"]
    chain.events.pop()
    chain.add("T22", "2026-03-16")  # without a name those who were served
    assert {lane.party: lane.state for lane in chain.state().lanes} == {"p": "SERVED", "q": "DECIDED"}


def test_fine_and_demolition_run_apart_and_the_case_shows_the_least_advanced():
    chain = Chain().served(DEMOLISH, FINE).add("T24", "2026-03-20", items=["2"], facts={"performed": True})
    result = chain.state()
    assert {lane.item: lane.state for lane in result.lanes} == {"1": "SELF_PERFORM", "2": "EXECUTED"}
    assert result.state == "SELF_PERFORM"
    assert refused(chain.add("T49", "2026-03-23", facts=CLOSE))[1] == ["need.lane_ready"]
    chain.events.pop()
    chain.demolished().add("T49", "2026-10-20", facts=CLOSE)
    assert chain.state().state == "CLOSED"


def test_a_successor_is_served_anew_and_his_own_periods_run():
    chain = Chain().served().add("T71", "2026-05-01", party="p", successor="h", kind="death")
    result = chain.state()
    assert [(lane.party, lane.state) for lane in result.lanes] == [("h", "DECIDED")]
    chain.serve("D22", "2026-05-11", "h").add("T22", "2026-05-11", party="h").add("T23", "2026-05-11", party="h")
    assert refused(chain.add("T31", "2026-09-17"))[1] == ["need.e0"]


def test_a_revoked_decision_is_made_anew_only_with_new_facts_and_a_new_notice():
    chain = Chain().served().add("T26", "2026-04-01", party="p").add("T30", "2026-06-05", served_on="2026-06-05")
    assert chain.state().state == "REVOKED"
    assert refused(chain.add("T63", "2026-06-10"))[1] == ["need.new_facts"]
    chain.events.pop()
    result = chain.add("T63", "2026-06-10", facts={"new_facts": "重新测绘"}).state()
    assert result.state == "INVESTIGATE" and not result.lanes and not result.items


def test_fast_track_is_an_item_of_its_own_beside_the_investigation():
    chain = Chain(profile="shanghai").add("T01", "2026-01-05").add("T05", "2026-01-05").add("T06", "2026-01-05")
    chain.fact("evidence_before_order", "2026-01-12")
    chain.add("T04", "2026-01-13", document={"uid": "d", "form": "D04"}).serve("D04", "2026-01-13")
    chain.fact("still_building", "2026-01-14").fact("refusal_proved", "2026-01-14")
    chain.add("T36", "2026-01-15", facts={"head_approved": True})
    result = chain.state()
    assert result.state == "INVESTIGATE" and {"fast_track", "still_building"} <= result.flags
    assert [(lane.item, lane.state) for lane in result.lanes] == [("fast_track", "ANNOUNCED")]
    chain.add("T33", "2026-01-15", number="政强〔2026〕1号").add("T34", "2026-01-16").serve("D25", "2026-01-16")
    chain.add("T35", "2026-01-19", "10:00", facts={"party_told": True, "belongings_listed": True})
    assert chain.add("T41", "2026-01-19", "15:00").state().state == "INVESTIGATE"


def test_no_fast_track_without_local_law():
    chain = Chain().investigated().add("T04", "2026-01-13").serve("D04", "2026-01-13")
    chain.fact("evidence_before_order", "2026-01-05").fact("still_building", "2026-01-14")
    chain.add("T36", "2026-01-15", facts={"head_approved": True})
    with pytest.raises(UnlawfulStepError) as caught:
        chain.state()
    assert caught.value.code in ("step.refused", "step.not_from_here")


# --- the freeze of permits ---


def test_permits_are_frozen_from_the_filing_on_where_it_says_so_and_free_after_the_end():
    chain = Chain().add("T01", "2026-01-05").add("T05", "2026-01-05", permit_freeze=True)
    assert "permit_freeze" in chain.state().flags
    chain.add("T02", "2026-01-06", facts={"receiving_authority": "某局"}).add("T49", "2026-01-07", facts=CLOSE)
    assert "permit_freeze" not in chain.state().flags


def test_permits_are_frozen_when_a_decision_is_not_performed():
    chain = Chain().served().add("T31", "2026-09-17", facts={"permit_freeze": True})
    assert "permit_freeze" in chain.state().flags
    assert "permit_freeze" not in Chain().served().add("T31", "2026-09-17").state().flags


def test_no_other_step_freezes_permits():
    chain = Chain().add("T01", "2026-01-05", permit_freeze=True)
    assert "permit_freeze" not in chain.state().flags


# --- the fold itself ---


def test_folding_twice_or_in_pieces_gives_the_same_state():
    chain = (
        Chain(parties=("p",)).served(DEMOLISH, FINE).add("T24", "2026-03-20", items=["2"], facts={"performed": True})
    )
    chain.demolished()
    whole = chain.state()
    assert whole == chain.state()
    current = beginning(PROCEDURE)
    for event in in_force(chain.events):
        current = advance(PROCEDURE, current, event, "planning", CALENDAR, chain.profile)
    assert current == whole


def test_a_backdated_review_rechecks_every_later_step():
    chain = Chain().served().demolished()
    assert chain.state().state == "EXECUTED"
    chain.add("T26", "2026-09-16", party="p")  # recorded last, lodged before the reminder
    with pytest.raises(UnlawfulStepError) as caught:
        chain.state()
    assert caught.value.params["transition"] == "T31"


def test_a_correction_of_the_day_of_service_rechecks_the_reminder():
    chain = Chain().served().add("T31", "2026-09-17")
    served = next(e for e in chain.events if e.transition == "DELIVERY" and e.payload["form"] == "D22")
    assert chain.state().state == "REMINDED"
    chain.add("CORRECTION", "2026-09-18", target=served.seq, reason="签收日误", payload={"served_on": "2026-03-18"})
    with pytest.raises(UnlawfulStepError):
        chain.state()


# --- service by public notice (公告送达) ---


def by_notice(chain: Chain, published: str = "2026-03-13", counts: str = "2026-04-12", party: str = "p") -> Chain:
    """The decision published: 30 days are over on 12 April (CPL art.95)."""
    return chain.add("DELIVERY", published, form="D22", party=party, method="notice", served_on=counts)


def as_of(chain: Chain, day: str):
    return fold(PROCEDURE, chain.events, "planning", CALENDAR, chain.profile, date.fromisoformat(day))


def test_a_public_notice_serves_by_itself_when_its_days_have_passed():
    chain = by_notice(Chain().decided())
    assert [as_of(chain, day).state for day in ("2026-03-20", "2026-04-12", "2026-04-13")] == [
        "DECIDED",
        "DECIDED",
        "SERVED",
    ]
    assert chain.state().state == "DECIDED"  # nothing happened since
    step = as_of(chain, "2026-05-01").history[-1]
    assert (step.seq, step.transition, step.parties, local_date(step.occurred_at)) == (
        0,
        "T22",
        ("p",),
        date(2026, 4, 13),
    )


def test_steps_after_a_public_notice_ask_for_no_step_of_service():
    chain = by_notice(Chain().decided()).add("T26", "2026-04-13", party="p")
    assert chain.state().state == "IN_REVIEW"
    early = by_notice(Chain().decided()).add("T23", "2026-04-12", party="p")
    with pytest.raises(UnlawfulStepError) as caught:
        early.state()
    assert caught.value.code == "step.not_from_here"


def test_a_notice_serves_one_party_and_leaves_the_others_alone():
    chain = by_notice(Chain(parties=("p", "q")).decided())
    assert {lane.party: lane.state for lane in as_of(chain, "2026-04-13").lanes} == {"p": "SERVED", "q": "DECIDED"}


def test_folding_in_pieces_sees_the_notice_too():
    chain = by_notice(Chain().decided()).add("T23", "2026-04-20", party="p").add("T26", "2026-04-21", party="p")
    current = beginning(PROCEDURE)
    for event in in_force(chain.events):
        current = advance(PROCEDURE, current, event, "planning", CALENDAR, chain.profile)
    assert current == chain.state() and current.state == "IN_REVIEW"


def test_a_recorded_step_of_service_stands_beside_the_notice_once_and_not_for_a_new_decision():
    chain = by_notice(Chain().decided()).fact("remedy_told", "2026-04-20", party="p")
    assert chain.add("T22", "2026-04-21", party="p").state().state == "SERVED"
    chain.add("T26", "2026-04-22", party="p")
    chain.add("T30", "2026-05-20", party="p", served_on="2026-05-20", grounds="facts")
    chain.add("T63", "2026-06-10", facts={"new_facts": "重新测绘"})
    assert chain.state().state == "INVESTIGATE"
    with pytest.raises(UnlawfulStepError):  # the notice was of the decision that is gone
        chain.add("T22", "2026-06-11", party="p").state()


def test_a_direct_service_waits_for_its_step():
    chain = Chain().decided().serve("D22", "2026-03-16")
    assert as_of(chain, "2026-05-01").state == "DECIDED"
