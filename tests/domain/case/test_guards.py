"""Every guard both ways: what it lets pass, and what it says is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from zhiwei.plugin.domain.case.course import (
    Course,
    DecisionItem,
    Defence,
    Delivery,
    Enforcement,
    FastTrackCourse,
    Hearing,
    LegalReview,
    Paper,
    Remedy,
    Ruling,
)
from zhiwei.plugin.domain.case.predicates import judge
from zhiwei.plugin.domain.case.seen import Seen
from zhiwei.plugin.services.calendar import bundled_calendar
from zhiwei.plugin.services.case_catalogues import current_procedure

PROCEDURE = current_procedure()
CALENDAR = bundled_calendar()
SERVED = date(2026, 3, 16)  # vectors T01: review until 05-15, suit until 09-16, E0 09-17
HOUSE = DecisionItem("1", "demolition", "URPL 64", self_deadline=date(2026, 3, 31), parties=("p",))
LAND = DecisionItem("1", "demolition", "LAL 77", self_deadline=date(2026, 3, 31), parties=("p",))
FINE = DecisionItem("2", "fine", "URPL 64", amount=Decimal(30000), parties=("p",))
MEASURE = DecisionItem("fast_track", "measure", parties=("p",))


def day(text: str) -> date:
    return date.fromisoformat(text)


def served(form: str, on: str, party: str = "p") -> Delivery:
    return Delivery(form, party, day(on), method="direct")


DECIDED = Course("planning", ("p",), items=(HOUSE,), deliveries=(Delivery("D22", "p", SERVED),))
REMINDED = Course(
    "planning", ("p",), items=(HOUSE,), deliveries=(Delivery("D22", "p", SERVED), served("D24", "2026-09-17"))
)
READY = Course(
    "planning",
    ("p",),
    items=(HOUSE,),
    deliveries=(Delivery("D22", "p", SERVED), served("D24", "2026-09-17"), served("D25", "2026-10-09")),
    enforcement={
        "1": Enforcement(
            announced_on=day("2026-09-17"), announcement_deadline=day("2026-10-08"), decided_on=day("2026-10-09")
        )
    },
)
ON_LAND = Course("land", ("p",), items=(LAND,), deliveries=(Delivery("D22", "p", SERVED), served("D24", "2026-04-01")))
TOLD = Course(
    "planning",
    ("p",),
    notified=(HOUSE,),
    notified_on=day("2026-01-13"),
    deliveries=(served("D17", "2026-01-13"), served("D18", "2026-01-13")),
)


def told(course: Course, **changes) -> Course:
    return replace(course, **changes)


def codes(name: str, on: str, facts=None, **seen) -> list[str]:
    seen.setdefault("course", Course())
    seen.setdefault("track", "planning")
    look = Seen(PROCEDURE, facts or {}, day(on), calendar=CALENDAR, **seen)
    return [code for code, _ in judge(look, name).missing]


def step(name: str):
    return PROCEDURE.transitions[name]


#: guard, what is stated that satisfies it, what is missing without it
STATED = [
    ("P_LEAD_RECORDED", {"source": "patrol", "location": "甲村"}, ["need.source", "need.location"]),
    ("P_OTHER_AUTHORITY", {"receiving_authority": "某局"}, ["need.receiving_authority"]),
    ("P_SUSPENSION", {"ground": "不可抗力", "head_approved": True}, ["need.suspension_ground", "need.head_approval"]),
    (
        "P_TERMINATION",
        {"ground": "out_of_time", "head_approved": True},
        ["need.termination_ground", "need.head_approval"],
    ),
    ("P_NO_PENALTY", {"ground": "no_fault", "head_approved": True}, ["need.no_penalty_ground", "need.head_approval"]),
    ("P_PERFORMED", {"performed": True}, ["need.performed"]),
    ("P_CORRECTABLE", {"correctable": "CR1"}, ["need.correctable"]),
    ("P_REMEDY_PAPER", {"served_on": "2026-10-01"}, ["need.remedy_paper"]),
    ("P_RULING_IN_FORCE", {"paper_on": "2026-10-01"}, ["need.remedy_paper"]),
    ("P_JUDGMENT_IN_FORCE", {"in_force_on": "2026-10-01", "second_instance": True}, ["need.judgment_in_force"]),
    ("P_NOT_SAME_ACT", {"new_facts": "重新测绘"}, ["need.new_facts"]),
    ("P_ANNOUNCEMENT", {"deadline": "2026-10-21"}, ["need.announcement_deadline"]),
    ("P_GOV_ORDER", {"number": "澄政强〔2026〕1号"}, ["need.gov_order_number"]),
    ("P_EXECUTION_CARE", {"witness": "公证员", "belongings_listed": True}, ["need.witness", "need.belongings"]),
    ("P_EXECUTION_SUSPENSION", {"ground": "unable"}, ["need.ground"]),
    ("P_DEFERRAL", {"local_rule": "ZJ2020 art.20"}, ["need.local_rule"]),
    ("P_END_OF_EXECUTION", {"ground": "object_gone"}, ["need.ground"]),
    ("P_HANDED_OVER", {"handed_over": True}, ["need.handed_over"]),
    ("P_HEAD_APPROVED", {"head_approved": True}, ["need.head_approval"]),
    ("P_AGREEMENT", {"agreement": "分阶段履行"}, ["need.agreement"]),
    ("P_DELAY_APPROVED", {"head_approved": True, "until": "2026-12-31"}, ["need.head_approval", "need.delay_until"]),
    ("P_EVASION", {"evasion_feared": True}, ["need.evasion"]),
    ("P_IMMEDIATE", {"public_safety": True, "president_approved": True}, ["need.public_safety", "need.president"]),
    ("P_CLOSING_WHILE_EXECUTED", {"natural_resources_body": True}, ["need.executed_first"]),
    ("P_PANEL_HELD", {"papers": ["D16"]}, ["need.panel_held"]),
]


@pytest.mark.parametrize(("name", "facts", "missing"), STATED, ids=[row[0] for row in STATED])
def test_what_is_stated_satisfies_a_guard_and_its_absence_is_named(name, facts, missing):
    assert codes(name, "2026-10-20", facts) == []
    assert codes(name, "2026-10-20") == missing


def test_every_guard_of_the_catalogue_is_tried_here_or_in_whole_courses():
    text = "".join(
        (Path(__file__).parent / name).read_text("utf-8")
        for name in ("test_guards.py", "test_courses.py", "test_predicates.py", "test_fold.py")
    )
    assert [name for name in PROCEDURE.predicates if name not in text] == []


def test_a_remedy_is_lodged_in_its_period_or_with_a_reason():
    # review until 05-15, suit until 09-16
    at = {"course": DECIDED, "items": (HOUSE,), "parties": ("p",)}
    for step_id, last, late in (("T26", "2026-05-15", "2026-05-18"), ("T28", "2026-09-16", "2026-09-17")):
        assert codes("P_REMEDY_IN_TIME", last, step=step(step_id), **at) == []
        assert codes("P_REMEDY_IN_TIME", late, step=step(step_id), **at) == ["need.remedy_in_time"]
        assert codes("P_REMEDY_IN_TIME", late, {"lodged_on": last}, step=step(step_id), **at) == []
        assert codes("P_REMEDY_IN_TIME", late, {"good_reason": "不可抗力"}, step=step(step_id), **at) == []
        # it stops nobody while the case runs, and is asked for once it is over
        assert codes("P_REMEDY_AFTER_END", late, step=step(step_id), states=("REMINDED",), **at) == []
        asked = codes("P_REMEDY_AFTER_END", late, step=step(step_id), states=("EXECUTED",), **at)
        assert asked == ["need.remedy_in_time"]


def test_the_court_is_told_of_a_remedy_before_its_ruling_is_carried_out():
    sued = told(ON_LAND, remedies=(Remedy("suit", "p", day("2026-06-15")),))
    at = {"course": sued, "items": (LAND,), "parties": ("p",), "track": "land"}
    assert codes("P_COURT_INFORMED", "2026-06-22", {}, **{**at, "course": ON_LAND}) == []
    assert codes("P_COURT_INFORMED", "2026-06-22", {}, **at) == ["need.court_informed"]
    assert codes("P_COURT_INFORMED", "2026-06-22", {"court_informed_on": "2026-06-14"}, **at) == ["need.court_informed"]
    assert codes("P_COURT_INFORMED", "2026-06-22", {"court_informed_on": "2026-06-23"}, **at) == ["need.court_informed"]
    assert codes("P_COURT_INFORMED", "2026-06-22", {"court_informed_on": "2026-06-16"}, **at) == []


@pytest.mark.parametrize(
    ("name", "on", "good", "later", "bad", "missing"),
    [
        # guard, day on which it holds, course; day on which it does not, course, what is missing
        ("P_PROPOSAL", "2026-01-13", told(Course(), proposal=(HOUSE,)), "2026-01-13", Course(), ["need.proposal"]),
        ("P_NOT_YET_NOTIFIED", "2026-01-13", Course(), "2026-01-14", TOLD, ["need.not_notified"]),
        ("P_NOTICE_OVER", "2026-01-21", TOLD, "2026-01-20", TOLD, ["need.notice_over", "need.notice_over"]),
        ("P_HEARING_DUE", "2026-01-14", TOLD, "2026-01-14", told(TOLD, notified=(
            DecisionItem("c", "correct", parties=("p",)),)), ["need.hearing_due"]),
        ("P_HEARING_ASKED_IN_TIME", "2026-01-21", told(TOLD, hearing=Hearing({"p": day("2026-01-20")})),
         "2026-01-22", told(TOLD, hearing=Hearing({"p": day("2026-01-21")})), ["need.hearing_asked_late"]),
        ("P_HEARING_NEUTRAL", "2026-02-10", told(TOLD, hearing=Hearing(chair="王听证")), "2026-02-10",
         told(TOLD, hearing=Hearing(chair="甲")), ["need.hearing_chair"]),
        ("P_HEARING_CLOSED", "2026-02-10", told(TOLD, hearing=Hearing({"p": day("2026-01-20")}, frozenset("p"))),
         "2026-02-10", told(TOLD, hearing=Hearing({"p": day("2026-01-20")})), ["need.hearing_held"]),
        ("P_NO_OPEN_HEARING", "2026-02-10", TOLD, "2026-02-10", told(TOLD, hearing=Hearing({"p": day("2026-01-20")})),
         ["need.hearing_held"]),
        ("P_DEFENCE_ANSWERED", "2026-02-10", told(TOLD, defences=(
            Defence("p", day("2026-01-15"), answered_on=day("2026-01-20")),)), "2026-02-10",
         told(TOLD, defences=(Defence("p", day("2026-01-15")),)), ["need.defence_answered"]),
        ("P_LEGAL_REVIEW_OK", "2026-02-10", told(TOLD, legal_review=LegalReview("同意", day("2026-02-01"))),
         "2026-02-10", told(TOLD, legal_review=LegalReview("纠正", day("2026-02-01"))), ["need.legal_review_agreed"]),
        ("P_IN_DECISION_TIME", "2026-04-05", told(TOLD, filed_on=day("2026-01-05")), "2026-04-06",
         told(TOLD, filed_on=day("2026-01-05")), ["need.decision_time"]),
        ("P_LEADS_SENT", "2026-04-05", told(Course(), crime_sent=True), "2026-04-05", Course(), ["need.leads_sent"]),
        ("P_RETENTION_OVER", "2027-01-02", told(Course(), retained_until=day("2027-01-01")), "2027-01-01",
         told(Course(), retained_until=day("2027-01-01")), ["need.retention_over"]),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("P_") else "",
)  # fmt: skip
def test_guards_of_notice_and_decision(name, on, good, later, bad, missing):
    facts = {"crime_suspected": True, "officers": [{"name": "甲", "card_no": "1"}]}
    assert codes(name, on, facts, course=good) == []
    assert codes(name, later, facts, course=bad) == missing


@pytest.mark.parametrize(
    ("name", "on", "good", "later", "bad", "missing"),
    [
        ("P_SERVED", "2026-03-16", DECIDED, "2026-03-15", DECIDED, ["need.decision_served"]),
        ("P_NOT_PERFORMED", "2026-04-01", DECIDED, "2026-04-01",
         told(DECIDED, items=(DecisionItem("1", "demolition", open=False, parties=("p",)),)), ["need.open_item"]),
        ("P_SELF_DEADLINE_OVER", "2026-04-01", DECIDED, "2026-03-31", DECIDED, ["need.self_deadline_over"]),
        ("P_NO_REMEDY_PENDING", "2026-04-01", DECIDED, "2026-04-01",
         told(DECIDED, remedies=(Remedy("review", "p", SERVED),)), ["need.no_remedy"]),
        ("P_NO_REMEDY_CONFIRMED", "2026-09-20", told(REMINDED, remedy_answer_on=day("2026-09-18")), "2026-09-20",
         told(REMINDED, remedy_answer_on=day("2026-09-16")), ["need.remedy_answer_after"]),
        ("P_REMINDER_TIMING", "2026-09-17", DECIDED, "2026-09-16", DECIDED, ["need.e0"]),
        ("P_REMINDER_SERVED", "2026-09-17", REMINDED, "2026-09-17", DECIDED, ["need.reminder"]),
        ("P_NO_REMINDER_YET", "2026-09-17", DECIDED, "2026-09-17", REMINDED, ["need.not_so"]),
        ("P_REMINDER_OVER", "2026-10-09", REMINDED, "2026-10-08", REMINDED, ["need.reminder_over"]),
        ("P_OWN_POWER", "2026-09-17", DECIDED, "2026-09-17", told(DECIDED, items=(FINE,)), ["need.own_power"]),
        ("P_E0", "2026-09-17", DECIDED, "2026-09-16", DECIDED, ["need.e0"]),
        ("P_EARLIEST_DEMOLITION", "2026-10-14", READY, "2026-10-13", READY, ["need.earliest_demolition"]),
        ("P_AS_NOTIFIED", "2026-03-13", told(DECIDED, notified=(HOUSE,)), "2026-03-13", told(DECIDED, notified=(FINE,)),
         ["need.notify_again"]),
        ("P_DECISION_ITEMS", "2026-03-13", DECIDED, "2026-03-13",
         told(DECIDED, items=(DecisionItem("1", "demolition", parties=("p",)),)), ["need.self_deadline"]),
        ("P_SUSPENDED_THREE_YEARS", "2029-10-20", told(DECIDED, enforcement={
            "1": Enforcement(suspended_on=day("2026-10-19"))}), "2029-10-19",
         told(DECIDED, enforcement={"1": Enforcement(suspended_on=day("2026-10-19"))}), ["need.suspended_three_years"]),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("P_") else "",
)  # fmt: skip
def test_guards_of_service_and_enforcement(name, on, good, later, bad, missing):
    facts = {"no_social_harm": True, "party_unable": True}
    assert codes(name, on, facts, course=good, items=good.items, parties=("p",)) == []
    assert codes(name, later, facts, course=bad, items=bad.items, parties=("p",)) == missing


@pytest.mark.parametrize(
    ("name", "on", "good", "later", "bad", "missing"),
    [
        ("P_COURT_ITEM", "2026-05-18", ON_LAND, "2026-05-18", DECIDED, ["need.court_item"]),
        ("P_COURT_WINDOW", "2026-05-16", ON_LAND, "2026-05-15", ON_LAND, ["need.court_window_open"]),
        ("P_COURT_WINDOW", "2026-06-30", ON_LAND, "2026-07-01", ON_LAND, ["need.court_window_past"]),
        ("P_RECONSIDERED_OR_WINDOW", "2026-06-30", ON_LAND, "2026-07-01", ON_LAND, ["need.court_window_past"]),
        ("P_RULING_SERVED", "2026-06-16", told(ON_LAND, enforcement={
            "1": Enforcement(ruling=Ruling(day("2026-06-03"), 10))}), "2026-06-13", told(ON_LAND, enforcement={
            "1": Enforcement(ruling=Ruling(day("2026-06-03"), 10))}), ["need.ruling_served"]),
        ("P_RULING_SERVED", "2026-06-16", told(ON_LAND, enforcement={
            "1": Enforcement(ruling=Ruling(day("2026-06-03"), 10))}), "2026-06-16", ON_LAND, ["need.ruling"]),
    ],
)  # fmt: skip
def test_guards_of_the_way_to_the_court(name, on, good, later, bad, missing):
    track = "planning" if bad is DECIDED else "land"
    assert codes(name, on, course=good, items=good.items, parties=("p",), track="land") == []
    assert codes(name, later, course=bad, items=bad.items, parties=("p",), track=track) == missing


def test_flags_open_the_way_back_to_the_court():
    assert codes("P_EXECUTION_OPEN", "2026-05-18", flags=frozenset({"execution_open"})) == []
    assert codes("P_EXECUTION_OPEN", "2026-05-18") == ["need.execution_open"]
    judged = Remedy("suit", "p", SERVED, outcome="upheld", paper_on=day("2026-06-01"), in_force_on=day("2026-06-20"))
    course, final = told(ON_LAND, remedies=(judged,)), frozenset({"remedy_final"})
    assert codes("P_REMEDY_FINAL", "2028-06-01", course=course, parties=("p",), flags=final) == []
    assert codes("P_REMEDY_FINAL", "2028-06-02", course=course, parties=("p",), flags=final) == ["need.judgment_time"]
    assert codes("P_REMEDY_FINAL", "2026-07-01", course=ON_LAND, parties=("p",)) == ["need.remedy_final"]


def test_a_review_is_awaited_until_its_time_is_over():
    course = told(DECIDED, remedies=(Remedy("review", "p", day("2026-04-01")),))
    assert codes("P_REVIEW_OVER", "2026-06-01", course=course, states=("IN_REVIEW",)) == []
    assert codes("P_REVIEW_OVER", "2026-05-31", course=course, states=("IN_REVIEW",)) == ["need.review_over"]
    assert codes("P_REVIEW_OVER", "2026-05-31", {"review_decided_on": "2026-05-30"}, course=course,
                 states=("IN_REVIEW",)) == []  # fmt: skip


def test_a_judgment_of_the_first_instance_waits_for_the_time_to_appeal():
    facts = {"in_force_on": "2026-06-17", "judgment_served_on": "2026-06-01"}
    assert codes("P_JUDGMENT_IN_FORCE", "2026-06-17", facts) == []
    assert codes("P_JUDGMENT_IN_FORCE", "2026-06-16", {**facts, "in_force_on": "2026-06-16"}) == ["need.appeal_over"]


@pytest.mark.parametrize(
    ("hour_utc", "on", "missing"),
    [
        (2, "2026-10-14", []),  # ten in the morning
        (13, "2026-10-14", []),  # nine in the evening
        (14, "2026-10-14", ["need.daytime"]),  # ten in the evening
        (21, "2026-10-13", ["need.daytime"]),  # five in the morning of the 14th
        (2, "2026-10-01", ["need.no_holiday"]),
        (2, "2026-10-05", []),  # bridged rest day: no statutory one
    ],
)
def test_nothing_is_enforced_by_night_or_on_a_statutory_holiday(hour_utc, on, missing):
    at = datetime.fromisoformat(on).replace(hour=hour_utc, tzinfo=timezone.utc)
    assert codes("P_NOT_BANNED_TIME", on, at=at) == missing
    assert codes("P_NOT_BANNED_TIME", on, {"urgent_reason": "危及公共安全"}, at=at) == []


def test_the_fast_track_needs_local_law_order_and_dated_proof():
    facts = {"head_approved": True}
    proved = Course(
        "planning",
        ("p",),
        deliveries=(served("D04", "2026-01-13"),),
        papers=(Paper("D04", "d", "", day("2026-01-13")),),
        fast_track=FastTrackCourse(day("2026-01-12"), day("2026-01-14")),
    )
    seen = {"course": proved, "flags": frozenset({"stop_ordered"}), "own_profile": PROCEDURE.profiles["shanghai"]}
    assert codes("P_FAST_TRACK", "2026-01-15", facts, **seen) == []
    assert codes("P_FAST_TRACK", "2026-01-15", facts, **{**seen, "own_profile": None}) == ["need.fast_track_law"]
    late = told(proved, fast_track=FastTrackCourse(day("2026-01-14"), day("2026-01-12")))
    assert codes("P_FAST_TRACK", "2026-01-15", facts, **{**seen, "course": late}) == [
        "need.evidence_before_order",
        "need.evidence_after_order",
    ]
    assert codes("P_FAST_TRACK", "2026-01-15", {}, own_profile=PROCEDURE.profiles["shanghai"]) == [
        "need.stop_order",
        "need.stop_order_served",
        "need.evidence_before_order",
        "need.evidence_after_order",
        "need.head_approval",
    ]


def test_the_fast_track_goes_only_as_far_as_the_local_law():
    seen = {"items": (MEASURE,), "flags": frozenset({"fast_track", "still_building"})}
    zhejiang = {**seen, "own_profile": PROCEDURE.profiles["zhejiang"]}
    assert codes("P_FAST_SCOPE", "2026-01-15", {"planned_part": "whole"}, **zhejiang) == ["need.fast_track_part"]
    assert codes("P_FAST_SCOPE", "2026-01-15", {"planned_part": "after_order_part"}, **zhejiang) == []
    assert codes("P_FAST_SCOPE", "2026-01-15", **{**seen, "own_profile": PROCEDURE.profiles["beijing"]}) == []
    assert codes("P_FAST_SCOPE", "2026-01-15", **seen) == ["need.fast_track_law"]


def test_sealing_needs_approval_and_a_law():
    sealed = {"payload": {"document": {"form": "D12"}}, "track": "village"}
    assert codes("P_MEASURE_LAWFUL", "2026-01-15", **sealed) == ["need.head_approval", "need.sealing_basis"]
    assert (
        codes("P_MEASURE_LAWFUL", "2026-01-15", {"head_approved": True, "sealing_basis": "ACL art.22"}, **sealed) == []
    )
    assert codes("P_MEASURE_LAWFUL", "2026-01-15", payload={"document": {"form": "D06"}}) == []


def test_one_act_is_fined_once():
    assert codes("P_ONE_FINE", "2026-03-13", items=(FINE,)) == []
    assert codes("P_ONE_FINE", "2026-03-13", {"fines_elsewhere": [{"case": "乙案"}]}, items=(FINE,)) == [
        "need.one_fine"
    ]
    assert codes("P_ONE_FINE", "2026-03-13", {"fines_elsewhere": [{"case": "乙案"}]}, items=(HOUSE,)) == []
    again = DecisionItem("3", "fine", amount=Decimal(1), parties=("p",))
    assert codes("P_ONE_FINE", "2026-03-13", items=(FINE, again)) == ["need.one_fine_item"]


def test_a_major_case_is_discussed_unless_the_body_judged_otherwise():
    seen = {"items": (HOUSE,), "step": step("T19")}
    assert codes("P_PANEL_NOT_DUE", "2026-03-13", **seen) == ["need.panel"]
    assert codes("P_PANEL_NOT_DUE", "2026-03-13", {"complex_or_major": False}, **seen) == []
    assert codes("P_PANEL_NOT_DUE", "2026-03-13", course=told(Course(), panel_on=day("2026-03-10")), **seen) == []


def test_permits_stay_frozen_until_the_breach_is_dealt_with():
    frozen = {"flags": frozenset({"permit_freeze"})}
    assert codes("P_NO_PERMIT_FREEZE", "2026-03-13", {"by_permit": True}, **frozen) == ["need.permit_freeze"]
    assert codes("P_NO_PERMIT_FREEZE", "2026-03-13", {"by_permit": True}) == []


def test_temporary_retention_is_for_stock_where_local_policy_has_it():
    facts = {"built_on": "2010-01-01", "until": "2027-01-01", "head_approved": True}
    assert codes("P_TEMP_RETENTION", "2026-03-13", facts) == ["need.local_policy"]
    national = PROCEDURE.profile_for("planning")
    own = replace(
        national,
        values={**national.values, "settings": {"temporary_retention": True, "cut_off_date": date(2014, 1, 1)}},
    )
    assert codes("P_TEMP_RETENTION", "2026-03-13", facts, own_profile=own) == []
    bad = {"built_on": "2015-01-01", "forbidding_zones": ["一级水源保护区"]}
    assert codes("P_TEMP_RETENTION", "2026-03-13", bad, own_profile=own) == [
        "need.historic_stock",
        "need.retention_until",
        "need.zone_allows",
        "need.head_approval",
    ]


def test_limitation_is_checked_again_before_a_decision_is_made_anew():
    assert codes("P_WITHIN_LIMITATION", "2026-03-16", {"breach_ended_on": "2024-03-16"}) == []
    assert codes("P_WITHIN_LIMITATION", "2026-03-17", {"breach_ended_on": "2024-03-16"}) == ["need.limitation"]


def test_performance_by_another_is_no_way_round_e0():
    facts = {
        "clearing_or_restoring": True,
        "danger": True,
        "second_reminder_on": "2026-09-18",
        "performance_on": "2026-09-28",
    }
    seen = {"items": (HOUSE,), "parties": ("p",)}
    assert codes("P_SUBSTITUTE_PERFORMANCE", "2026-09-18", facts, course=REMINDED, **seen) == []
    early = told(REMINDED, deliveries=(Delivery("D22", "p", SERVED), served("D24", "2026-04-01")))
    assert codes("P_SUBSTITUTE_PERFORMANCE", "2026-04-20", facts, course=early, **seen) == ["need.e0"]
    assert codes("P_SUBSTITUTE_PERFORMANCE", "2026-09-18", course=REMINDED, **seen) == [
        "need.clearing_or_restoring",
        "need.substitute_danger",
        "need.second_reminder",
    ]
