"""The builder's lawyer at work: every step that a court would take apart is refused, however it is recorded."""

from __future__ import annotations

from datetime import date

import pytest
from service_cases import beside

from zhiwei.plugin.domain.case.dues import Dates
from zhiwei.plugin.domain.errors import UnlawfulStepError

a_case = beside(__file__, "a_case")
CALENDAR, DEMOLISH, FINE, PROCEDURE, Chain = (
    a_case.CALENDAR,
    a_case.DEMOLISH,
    a_case.FINE,
    a_case.PROCEDURE,
    a_case.Chain,
)
CARE = {"party_told": True, "belongings_listed": True}
LAND = {**DEMOLISH, "law": "LAL 77"}


def refused(chain: Chain) -> list[str]:
    """Codes of what is missing, for a step that is refused, or the code of the error for other events."""
    with pytest.raises(UnlawfulStepError) as caught:
        chain.state()
    if caught.value.code != "step.refused":
        return [caught.value.code]
    return [code for code, _ in caught.value.params["missing"]]


def dates(chain: Chain) -> Dates:
    return Dates(PROCEDURE, chain.state(), chain.track, CALENDAR, chain.profile)


def told(*items, **more) -> Chain:
    """Told of the proposal, reviewed and discussed; the decision may come on 2026-03-13."""
    return Chain(**more).notified(*items).fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23")


def e0(chain: Chain, item: str = "1") -> date | None:
    return dates(chain).e0[item].day


# --- notice and hearing ---


def test_a_notice_served_before_there_was_a_proposal_tells_nothing():
    chain = Chain().investigated().serve("D17", "2026-01-06").serve("D18", "2026-01-06")
    chain.fact("proposal", "2026-01-12", items=[DEMOLISH]).add("T15", "2026-01-13")
    chain.fact("legal_review", "2026-01-13", result="同意").fact("panel", "2026-01-13")
    assert refused(chain.add("T19", "2026-01-14")) == ["need.notice_served", "need.notice_served"]


def test_a_void_notice_tells_nothing():
    chain = Chain().investigated().fact("proposal", "2026-01-12", items=[DEMOLISH])
    chain.add("T15", "2026-01-13", document={"uid": "n1", "form": "D17"})
    chain.serve("D17", "2026-01-13", document="n1").serve("D18", "2026-01-13")
    chain.add("DOCUMENT_VOID", "2026-01-15", document={"uid": "n1"}, reason="错字")
    chain.fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23")
    assert refused(chain.add("T19", "2026-03-13")) == ["need.notice_served"]
    chain.events.pop()
    chain.serve("D17", "2026-02-02", document="n2")
    assert chain.add("T19", "2026-03-13").state().state == "DECIDED"


def test_a_waiver_before_the_notice_gives_up_nothing():
    chain = Chain().investigated().fact("proposal", "2026-01-12", items=[DEMOLISH])
    chain.fact("waived", "2026-01-12", form="D17", party="p").fact("waived", "2026-01-12", form="D18", party="p")
    chain.add("T15", "2026-01-13").serve("D17", "2026-01-13").serve("D18", "2026-01-13")
    chain.fact("legal_review", "2026-01-13", result="同意").fact("panel", "2026-01-13")
    assert refused(chain.add("T19", "2026-01-14")) == ["fact.waiver_early"]


def test_a_request_that_was_withdrawn_leaves_the_days_to_ask_again():
    chain = Chain().investigated().fact("proposal", "2026-01-12", items=[DEMOLISH]).add("T15", "2026-01-13")
    chain.serve("D17", "2026-01-13").serve("D18", "2026-01-19")
    chain.fact("hearing_asked", "2026-01-19", party="p").fact("hearing_withdrawn", "2026-01-20", party="p")
    chain.fact("legal_review", "2026-01-21", result="同意").fact("panel", "2026-01-21")
    assert refused(chain.add("T19", "2026-01-22")) == ["need.notice_over"]  # until 01-26
    chain.events.pop()
    assert chain.add("T19", "2026-01-27").state().state == "DECIDED"


def test_nobody_loses_a_hearing_that_he_was_not_called_to():
    chain = Chain().notified().fact("hearing_asked", "2026-01-15", party="p")
    chain.fact("hearing_lost", "2026-01-22", party="p")
    chain.fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23")
    assert refused(chain.add("T19", "2026-03-13")) == ["need.notice_served"]
    chain.events.pop()
    late = Chain().notified().fact("hearing_asked", "2026-01-15", party="p").serve("D19", "2026-01-16")
    late.fact("hearing_lost", "2026-01-27", party="p")
    late.fact("legal_review", "2026-01-28", result="同意").fact("panel", "2026-01-28")
    assert refused(late.add("T19", "2026-03-13")) == ["need.hearing_days"]
    fair = Chain().notified().fact("hearing_asked", "2026-01-15", party="p").serve("D19", "2026-01-16")
    fair.fact("hearing_lost", "2026-01-28", party="p")
    fair.fact("legal_review", "2026-01-28", result="同意").fact("panel", "2026-01-28")
    assert fair.add("T19", "2026-03-13").state().state == "DECIDED"


@pytest.mark.parametrize("where", ["D19", "D20"])
def test_a_hearing_is_not_chaired_by_an_investigator(where):
    chain = Chain().notified().fact("hearing_asked", "2026-01-15", party="p")
    chain.add("T16", "2026-01-16", data={"D19": {"chair": "甲" if where == "D19" else "王听证"}})
    chain.serve("D19", "2026-01-16").fact("legal_review", "2026-01-30", result="同意")
    if where == "D19":
        assert refused(chain) == ["need.hearing_chair"]
        return
    held = {"held_on": "2026-01-28", "document": {"uid": "h", "form": "D20"}}
    assert refused(chain.add("T17", "2026-01-30", data={"D20": {"chair": "甲"}}, **held)) == ["need.hearing_chair"]
    chain.events.pop()
    assert chain.add("T17", "2026-01-30", data={"D20": {"chair": "王听证"}}, **held).state().state == "PANEL"


def test_the_heads_discuss_what_the_hearing_brought():
    chain = Chain().notified().fact("panel", "2026-01-14").fact("hearing_asked", "2026-01-15", party="p")
    chain.serve("D19", "2026-01-16").fact("hearing_held", "2026-01-28")
    chain.add("T56", "2026-01-29", document={"uid": "h", "form": "D20"}).fact(
        "legal_review", "2026-02-02", result="同意"
    )
    assert refused(chain.add("T58", "2026-02-03")) == ["need.panel_after"]
    chain.events.pop()
    assert chain.fact("panel", "2026-02-03").add("T58", "2026-02-03").state().state == "DECIDED"


def test_a_review_opinion_of_the_day_before_the_hearing_is_none():
    chain = Chain().notified().fact("hearing_asked", "2026-01-15", party="p")
    chain.add("T16", "2026-01-16").serve("D19", "2026-01-16")
    opinion = {"D45": {"result": "同意", "day": "2026-01-14"}}
    held = {"held_on": "2026-01-28", "document": {"uid": "h", "form": "D20"}}
    assert refused(chain.add("T17", "2026-01-30", data=opinion, **held)) == ["need.legal_review_after"]


def test_what_lies_ahead_has_not_happened():
    chain = Chain().notified()
    assert refused(chain.add("FACT", "2026-01-22", fact="legal_review", day="2026-02-22", result="同意")) == [
        "fact.future"
    ]
    chain.events.pop()
    assert refused(chain.add("FACT", "2026-01-22", fact="panel", day="2026-03-22")) == ["fact.future"]


# --- what is decided ---


def test_a_fine_without_a_sum_in_the_notice_is_notified_again():
    bare = {key: value for key, value in FINE.items() if key != "amount"}
    assert refused(told(bare).add("T19", "2026-03-13", items=[FINE])) == ["need.notify_again"]


def test_another_law_than_told_is_notified_again():
    other = {**DEMOLISH, "law": "URPL 66"}
    assert refused(told(DEMOLISH).add("T19", "2026-03-13", items=[other])) == ["need.notify_again"]


def test_one_notified_fine_does_not_cover_two():
    second = {**FINE, "id": "9", "what": "另一处"}
    assert "need.notify_again" in refused(told(FINE).add("T19", "2026-03-13", items=[FINE, second]))


def test_two_fines_on_one_party_need_two_acts():
    second = {**FINE, "id": "9", "law": "URPL 66", "what": "违法建设(临时)"}
    assert refused(told(FINE, second).add("T19", "2026-03-13")) == ["need.one_fine_item"]
    two = told(FINE, second).add("T19", "2026-03-13", facts={"separate_acts": True})
    assert two.state().state == "DECIDED"
    same = {**second, "what": FINE["what"]}
    again = told(FINE, same).add("T19", "2026-03-13", facts={"separate_acts": True})
    assert refused(again) == ["need.one_fine_item"]


def test_a_fine_that_stands_is_not_doubled_when_the_rest_is_made_anew():
    chain = Chain().served(DEMOLISH, FINE).add("T26", "2026-04-01", party="p", items=["1"])
    chain.add("T30", "2026-05-20", items=["1"], served_on="2026-05-20", grounds="procedure")
    chain.add("T63", "2026-05-25", items=["1"], facts={"new_facts": "重新测绘"})
    assert [item.id for item in chain.state().items] == ["2"]
    chain.add("T10", "2026-05-26").add("T11", "2026-05-27")
    new = [{**DEMOLISH, "id": "3", "self_deadline": "2026-08-31"}, {**FINE, "id": "4"}]
    chain.add("T15", "2026-05-28", items=new).serve("D17", "2026-05-28").serve("D18", "2026-05-28")
    chain.fact("legal_review", "2026-06-10", result="同意").fact("panel", "2026-06-10")
    assert refused(chain.add("T19", "2026-06-15")) == ["need.one_fine_item"]


@pytest.mark.parametrize(
    ("track", "item"),
    [
        ("planning", LAND),  # only the court demolishes by the land law
        ("land", DEMOLISH),  # no court takes a demolition by the planning law
        ("village", {**FINE, "law": "URPL 65"}),  # URPL art.65 gives no fine
        ("village", {**DEMOLISH, "kind": "confiscation", "law": "URPL 65"}),
        ("land", {**FINE, "law": "LAL 78"}),  # nor does LAL art.78
    ],
)
def test_an_item_that_its_law_does_not_give_is_not_decided(track, item):
    assert refused(told(item, track=track).add("T19", "2026-03-13")) == ["need.item_law"]


def test_who_defended_himself_is_not_punished_harder_for_it():
    chain = Chain().notified(FINE).fact("defence", "2026-01-15", party="p")
    chain.fact("defence_answered", "2026-01-16", party="p", adopted=False, reason="无证据").add("T18", "2026-01-21")
    chain.add("T59", "2026-01-22").add("T10", "2026-01-23").add("T11", "2026-01-26")
    heavier = {**FINE, "amount": "50000"}
    assert refused(chain.add("T15", "2026-01-27", items=[heavier])) == ["need.no_heavier"]
    chain.events.pop()
    chain.add("T15", "2026-01-27", items=[heavier], facts={"new_facts": "另查明二层"})
    assert chain.state().state == "NOTIFIED"


# --- remedies ---


def test_the_end_of_a_suit_about_the_fine_leaves_the_review_of_the_demolition_open():
    chain = Chain().served(DEMOLISH, FINE).add("T26", "2026-04-01", party="p", items=["1"])
    chain.add("T28", "2026-04-02", party="p", items=["2"])
    chain.add("T62", "2026-04-20", party="p", items=["2"], paper_on="2026-04-20")
    assert e0(chain) is None
    assert chain.state().course.remedy_pending("p", "1") and not chain.state().course.remedy_pending("p", "2")


def test_a_review_of_one_item_ends_for_that_item_only():
    chain = Chain().served(DEMOLISH, FINE).add("T26", "2026-04-01", party="p", items=["1"])
    chain.add("T26", "2026-04-02", party="p", items=["2"])
    chain.add("T27", "2026-05-20", party="p", items=["2"], served_on="2026-05-20")
    assert e0(chain) is None


def test_a_judgment_of_the_first_instance_alone_is_not_in_force():
    chain = Chain().served().add("T28", "2026-04-01", party="p")
    assert refused(chain.add("T29", "2026-07-01", party="p", in_force_on="2026-07-01")) == ["need.judgment_served"]
    chain.events.pop()
    done = {"in_force_on": "2026-07-01", "second_instance": True}
    assert e0(chain.add("T29", "2026-07-02", party="p", **done)) == date(2026, 7, 2)


def test_a_judgment_about_the_demolition_opens_no_two_years_for_the_fine():
    chain = Chain().served(DEMOLISH, FINE).add("T28", "2026-04-01", party="p", items=["1"])
    chain.add("T29", "2026-07-02", party="p", items=["1"], in_force_on="2026-07-01", second_instance=True)
    assert refused(chain.add("T79", "2027-06-01", items=["2"])) == ["need.judgment_of_party"]


def test_days_stated_as_facts_and_days_of_the_step_are_the_same_days():
    chain = Chain().served().add("T26", "2026-04-01", party="p")
    chain.add("T27", "2026-06-20", party="p", facts={"served_on": "2026-06-01"})
    # 15 days from 06-01: 06-16 (Tuesday); E0 06-17
    assert e0(chain) == date(2026, 6, 17)


def test_rights_told_of_later_run_from_then_for_a_year_at_most():
    # served 2026-03-16, told on 2026-08-03: review 60 days to 2026-10-02, on to 10-08 (holiday and its days off);
    # suit 6 months to 2027-02-03; both before the year ends on 2027-03-16
    chain = Chain().decided()
    chain.serve("D22", "2026-03-16", told_of_review=False, told_of_suit=False)
    chain.add("T22", "2026-03-16", party="p").add("T23", "2026-03-16", party="p")
    assert e0(chain) == date(2027, 3, 17)
    chain.add("FACT", "2026-08-03", fact="remedy_told", party="p", day="2026-08-03", review=True, suit=True)
    assert e0(chain) == date(2027, 2, 4)
    late = Chain().decided().serve("D22", "2026-03-16", told_of_review=False, told_of_suit=False)
    late.add("T22", "2026-03-16", party="p")
    late.add("FACT", "2027-01-04", fact="remedy_told", party="p", day="2027-01-04", review=True, suit=True)
    assert e0(late) == date(2027, 3, 17)


def test_only_the_decision_tells_of_its_remedies():
    chain = Chain().decided().serve("D22", "2026-03-16", told_of_suit=False)
    chain.add("T22", "2026-03-16", party="p")
    chain.serve("D24", "2026-03-17", told_of_suit=True)
    assert e0(chain) == date(2027, 3, 17)


def test_a_kept_decision_that_names_no_time_to_sue_shows_the_year():
    chain = Chain().served().add("T26", "2026-04-01", party="p")
    chain.add("T27", "2026-05-20", party="p", served_on="2026-05-20", silent_on_suit=True)
    assert e0(chain) == date(2027, 5, 21)
    assert [due.last_day for due in dates(chain).all() if due.rule == "DR17"] == [date(2027, 5, 20)]


def test_an_untold_party_is_shown_the_year():
    chain = Chain().decided().serve("D22", "2026-03-16", told_of_suit=False)
    chain.add("T22", "2026-03-16", party="p")
    shown = {due.rule: due.last_day for due in dates(chain).all() if due.rule in ("DR15", "DR16")}
    assert shown == {"DR15": date(2026, 5, 15), "DR16": date(2027, 3, 16)}


# --- enforcement ---


def test_a_reminder_served_before_its_time_is_none():
    chain = Chain().served().serve("D24", "2026-04-01")
    chain.add("T31", "2026-09-17").add("T32", "2026-09-17", deadline="2026-09-18")
    chain.fact("remedy_answer", "2026-09-18", review_body=True, court=True).add("T33", "2026-09-21", number="1号")
    assert refused(chain.add("T34", "2026-09-21")) == ["need.reminder"]


def test_a_void_reminder_is_none():
    chain = Chain().served().add("T31", "2026-09-17", document={"uid": "r", "form": "D24"})
    chain.serve("D24", "2026-09-17", document="r").add("DOCUMENT_VOID", "2026-09-18", document={"uid": "r"})
    chain.add("T32", "2026-09-17", deadline="2026-10-08").add("T33", "2026-10-08", number="1号")
    chain.fact("remedy_answer", "2026-10-08", review_body=True, court=True)
    assert refused(chain.add("T34", "2026-10-09")) == ["need.reminder"]


def test_a_void_decision_served_nobody():
    chain = Chain().decided().add("DOCUMENT", "2026-03-13", document={"uid": "d", "form": "D22"})
    chain.serve("D22", "2026-03-16", document="d").add("DOCUMENT_VOID", "2026-03-17", document={"uid": "d"})
    assert refused(chain.add("T22", "2026-03-17", party="p")) == ["need.decision_served"]


@pytest.mark.parametrize("deadline", ["2020-01-01", "2026-09-17"])
def test_an_announcement_leaves_a_term(deadline):
    chain = Chain().served().add("T31", "2026-09-17").serve("D24", "2026-09-17")
    assert refused(chain.add("T32", "2026-09-17", deadline=deadline)) == ["need.announcement_deadline"]


def test_the_term_of_the_announcement_is_kept_wherever_it_is_written():
    chain = Chain().served().add("T31", "2026-09-17").serve("D24", "2026-09-17")
    chain.add("T32", "2026-09-17", facts={"deadline": "2026-11-02"})
    assert chain.state().course.enforcement["1"].announcement_deadline == date(2026, 11, 2)


def test_the_term_of_a_ruling_as_a_day_is_shown_too():
    chain = Chain("land").served(LAND).add("T31", "2026-04-01").serve("D24", "2026-04-01").add("T37", "2026-05-18")
    chain.add("T38", "2026-06-01", served_on="2026-06-03", term="2026-06-30")
    assert dates(chain).earliest_demolition["1"].day == date(2026, 7, 1)
    assert refused(chain.add("T40", "2026-06-30", "10:00", facts=CARE)) == ["need.ruling_served"]


def test_no_fast_track_on_evidence_of_tomorrow():
    chain = Chain(profile="shanghai").add("T01", "2026-03-02").add("T04", "2026-03-02").serve("D04", "2026-03-02")
    chain.add("T05", "2026-03-03").add("T06", "2026-03-03")
    proof = {"evidence_before_on": "2026-03-01", "building_seen_on": "2026-04-01", "head_approved": True}
    assert refused(chain.add("T36", "2026-03-05", facts=proof)) == ["need.evidence_after_order"]


def test_a_decision_taken_back_by_the_body_is_not_made_again_as_if_for_procedure():
    chain = Chain("land").served(LAND).add("T26", "2026-04-01", party="p")
    chain.add("T30", "2026-05-20", served_on="2026-05-20", grounds="procedure").add("T63", "2026-05-21")
    chain.add("T10", "2026-05-26").add("T11", "2026-05-27")
    new = {**LAND, "id": "3", "self_deadline": "2026-07-31"}
    chain.add("T15", "2026-05-28", items=[new]).serve("D17", "2026-05-28").serve("D18", "2026-05-28")
    chain.fact("legal_review", "2026-06-10", result="同意").fact("panel", "2026-06-10").add("T19", "2026-06-15")
    chain.serve("D22", "2026-06-15").add("T22", "2026-06-15", party="p").add("T23", "2026-06-15")
    # served 06-15: to sue 06-30, review 60 days 08-14; reminder 08-03 + 10 working days 08-17; window from 08-18
    chain.add("T31", "2026-08-03").serve("D24", "2026-08-03").add("T37", "2026-08-18")
    chain.add("T39", "2026-09-01", served_on="2026-09-01").add("T67", "2026-09-02")
    assert refused(chain.add("T63", "2026-09-03")) == ["need.new_facts"]


# --- facts in the wrong place, successors ---


def test_a_term_for_self_demolition_that_is_over_before_it_begins_is_none():
    past = {**DEMOLISH, "self_deadline": "2026-03-13"}
    assert refused(told(past).add("T19", "2026-03-13")) == ["need.self_deadline"]


def test_a_defence_of_nobody_known_is_not_recorded():
    assert refused(Chain().notified().fact("defence", "2026-01-15", party="张某")) == ["fact.stranger"]


@pytest.mark.parametrize("fact", ["defence", "hearing_asked"])
def test_what_came_before_the_decision_is_not_entered_after_it(fact):
    chain = told().add("T19", "2026-03-13").add("FACT", "2026-03-20", fact=fact, party="p", day="2026-01-15")
    assert refused(chain) == ["fact.before_decision"]


def test_the_successor_has_the_defence_of_the_dead_answered():
    chain = Chain().notified().fact("defence", "2026-01-15", party="p")
    chain.add("T71", "2026-01-20", party="p", successor="heir").serve("D17", "2026-01-21", "heir")
    chain.serve("D18", "2026-01-21", "heir").fact("legal_review", "2026-02-02", result="同意")
    chain.fact("panel", "2026-02-03")
    assert refused(chain.add("T19", "2026-03-13")) == ["need.defence_answered"]


def test_the_successor_keeps_the_hearing_that_was_asked_for():
    chain = Chain().notified().fact("hearing_asked", "2026-01-15", party="p")
    chain.add("T71", "2026-01-20", party="p", successor="heir").serve("D17", "2026-01-21", "heir")
    chain.serve("D18", "2026-01-21", "heir").fact("legal_review", "2026-02-02", result="同意")
    chain.fact("panel", "2026-02-03")
    assert refused(chain.add("T19", "2026-03-13")) == ["need.hearing_held"]


# --- the way to the court, work in progress ---


@pytest.mark.parametrize(
    ("asked", "on", "lawful"),
    [
        ("2026-06-08", "2026-07-20", False),  # refused 05-22: fifteen days end on Saturday 06-06
        ("2026-06-05", "2026-07-20", True),
        ("2026-06-05", "2026-06-01", False),  # not asked yet
        ("2026-05-01", "2026-07-20", False),  # before there was a refusal
    ],
)
def test_a_refusal_is_reconsidered_when_asked_in_its_days(asked, on, lawful):
    chain = Chain("land").served(LAND).add("T31", "2026-04-01").serve("D24", "2026-04-01").add("T37", "2026-05-18")
    chain.add("T39", "2026-05-22", served_on="2026-05-22").add("T66", on, facts={"reconsideration_asked_on": asked})
    if lawful:
        assert chain.state().state == "COURT_APPLIED"
    else:
        assert refused(chain) == ["need.reconsideration"]


def test_a_delay_of_the_fine_revives_no_lapsed_window():
    # fine served 03-16: to sue until 09-16, the court until 12-16
    chain = Chain("land").served({**FINE, "law": "LAL 77"}).add("T31", "2026-04-20").serve("D24", "2026-04-20")
    told = {"head_approved": True}
    assert refused(chain.add("T73", "2026-12-17", facts=told, until="2027-03-31")) == ["need.court_window_past"]
    chain.events.pop()
    chain.add("T73", "2026-12-16", facts=told, until="2027-03-31")
    window = dates(chain).court_window["2", "p"]
    assert (window.start.day, window.end.day) == (date(2027, 4, 1), date(2027, 6, 30))
    chain.events.pop()
    assert refused(chain.add("T73", "2026-06-01", facts=told, until="2026-05-31")) == ["need.delay_until"]


def test_the_proof_stated_with_the_fast_track_counts_for_its_day():
    chain = Chain(profile="shanghai").add("T01", "2026-03-02").add("T04", "2026-03-02").serve("D04", "2026-03-02")
    chain.add("T05", "2026-03-03").add("T06", "2026-03-03")
    proof = {"evidence_before_on": "2026-03-01", "building_seen_on": "2026-03-04", "head_approved": True}
    chain.add("T36", "2026-03-05", facts=proof).add("T33", "2026-03-06", number="1号").add("T34", "2026-03-06")
    chain.serve("D25", "2026-03-06")
    assert dates(chain).earliest_demolition["fast_track"].day == date(2026, 3, 6)
    assert chain.add("T35", "2026-03-06", "10:00", facts=CARE).state().lanes[0].state == "EXECUTING"


def test_what_the_review_changed_is_not_carried_out_by_the_body():
    chain = Chain().served().add("T26", "2026-04-01", party="p")
    chain.add("T30", "2026-05-20", served_on="2026-05-20").add("T64", "2026-05-21", paper_on="2026-05-20")
    # 15 days from 05-20: 06-04 (Thursday), E0 06-05; reminded 06-10: ten working days to 06-25 (holiday 06-19)
    assert e0(chain) == date(2026, 6, 5)
    chain.add("T31", "2026-06-10").serve("D24", "2026-06-10").add("T32", "2026-06-10", deadline="2026-06-20")
    chain.fact("remedy_answer", "2026-06-25", review_body=True, court=True).add("T33", "2026-06-26", number="1号")
    assert refused(chain.add("T34", "2026-06-26")) == ["need.own_power"]
    chain.events = [one for one in chain.events if one.transition != "T34"]
    changed = next(one for one in chain.events if one.transition == "T64")
    changed.payload["review_decision"] = False
    assert chain.add("T34", "2026-06-26").state().state == "ENFORCE_DECIDED"


def test_nobody_is_served_with_a_decision_before_it_is_made():
    chain = (
        Chain().decided().add("DELIVERY", "2026-03-16", form="D22", party="p", method="direct", served_on="2026-03-01")
    )
    assert refused(chain.add("T22", "2026-03-16", party="p")) == ["need.decision_served"]


def test_a_land_decision_on_the_hearing_list_is_reviewed_whatever_is_said():
    chain = Chain("land").notified(LAND).fact("panel", "2026-02-02")
    assert refused(chain.add("T19", "2026-03-13", facts={"review_due": False})) == ["need.legal_review"]


def test_the_notice_that_a_decision_rests_on_is_not_voided_under_it():
    chain = Chain().investigated().fact("proposal", "2026-01-12", items=[DEMOLISH]).add("T15", "2026-01-13")
    chain.serve("D17", "2026-01-13", document="n1").serve("D18", "2026-01-13")
    chain.fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23").add("T19", "2026-03-13")
    assert refused(chain.add("DOCUMENT_VOID", "2026-03-20", document={"uid": "n1"})) == ["document.relied_on"]
