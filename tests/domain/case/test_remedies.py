"""Review and suit beside whatever a lane has come to: filing stops nothing of itself (ARL art.42; ALL art.56)."""

from __future__ import annotations

from datetime import date

import pytest
from service_cases import beside

from zhiwei.plugin.domain.case.dues import Dates
from zhiwei.plugin.domain.errors import UnlawfulStepError

a_case = beside(__file__, "a_case")
Chain, DEMOLISH, FINE, PROCEDURE, CALENDAR = (
    a_case.Chain,
    a_case.DEMOLISH,
    a_case.FINE,
    a_case.PROCEDURE,
    a_case.CALENDAR,
)

HEAD = {"head_approved": True}
CARE = {"party_told": True, "belongings_listed": True}
LAND = {**DEMOLISH, "law": "LAL 77"}
LATE = {"good_reason": "不可抗力"}


def refused(chain: Chain) -> list[str]:
    with pytest.raises(UnlawfulStepError) as caught:
        chain.state()
    return [code for code, _ in caught.value.params["missing"]]


def dates(chain: Chain) -> Dates:
    return Dates(PROCEDURE, chain.state(), chain.track, CALENDAR, chain.profile)


def lanes(chain: Chain) -> dict[tuple[str, str], str]:
    return {(lane.item, lane.party): lane.state for lane in chain.state().lanes}


def e0(chain: Chain, item: str = "1") -> date | None:
    return dates(chain).e0[item].day


def shown(chain: Chain, rule: str) -> list[tuple[date, bool]]:
    return [(due.last_day, due.open) for due in dates(chain).all() if due.rule == rule]


def applied() -> Chain:
    chain = Chain("land").served(LAND).add("T31", "2026-04-01").serve("D24", "2026-04-01")
    return chain.add("T37", "2026-05-18")


def ruled() -> Chain:
    """A land case whose ruling was served on 2026-06-11 with ten days, to Monday 06-22: carried out from 06-23 on."""
    return applied().add("T38", "2026-06-10", served_on="2026-06-11", term_days=10)


def closed() -> Chain:
    """Fine paid and case closed while the six months to sue (to 2026-09-16) still run."""
    chain = Chain().served(FINE).add("T24", "2026-03-20", facts={"performed": True})
    return chain.add("T49", "2026-03-23", facts=HEAD)


# --- beside the enforcement ---


def test_a_review_out_of_a_court_case_leaves_it_where_it_stands_and_ends_beside_it():
    chain = ruled().add("T26", "2026-06-15", party="p", facts=LATE)
    assert lanes(chain) == {("1", "p"): "COURT_RULED"} and "remedy_pending" in chain.state().flags
    chain.add("T27", "2026-07-15", party="p", served_on="2026-07-15")
    assert lanes(chain) == {("1", "p"): "COURT_RULED"} and "remedy_pending" not in chain.state().flags
    # the ruling stands, no new reminder is asked for
    assert chain.add("T40", "2026-07-16", "10:00", facts=CARE).state().state == "EXECUTING"


def test_the_court_that_ruled_is_told_of_a_suit_before_its_ruling_is_carried_out():
    chain = ruled().add("T28", "2026-06-15", party="p", facts=LATE)
    assert refused(chain.add("T40", "2026-06-23", "10:00", facts=CARE)) == ["need.court_informed"]
    chain.events.pop()
    before = {**CARE, "court_informed_on": "2026-06-12"}
    assert refused(chain.add("T40", "2026-06-23", "10:00", facts=before)) == ["need.court_informed"]
    chain.events.pop()
    told = {**CARE, "court_informed_on": "2026-06-16"}
    assert chain.add("T40", "2026-06-23", "10:00", facts=told).state().state == "EXECUTING"


@pytest.mark.parametrize(("ruling", "state"), [("T38", "COURT_RULED"), ("T39", "COURT_REFUSED")])
def test_the_court_may_rule_while_a_review_is_open(ruling, state):
    chain = applied().add("T26", "2026-05-19", party="p", facts=LATE)
    assert chain.state().state == "COURT_APPLIED"
    assert chain.add(ruling, "2026-05-25", served_on="2026-05-25", term_days=10).state().state == state


def test_a_suit_while_the_building_comes_down_is_recorded_and_decided():
    chain = ruled().add("T40", "2026-06-23", "10:00", facts=CARE).add("T28", "2026-06-24", party="p", facts=LATE)
    assert chain.state().state == "EXECUTING"
    chain.add("T41", "2026-06-25", "17:00")
    chain.add("T29", "2026-12-01", party="p", in_force_on="2026-11-30", second_instance=True, served_on="2026-11-30")
    result = chain.state()
    assert result.state == "EXECUTED" and "remedy_final" in result.flags
    assert [one.outcome for one in result.course.remedies] == ["upheld"]


def test_a_decision_revoked_while_it_is_carried_out_stops_it():
    chain = ruled().add("T40", "2026-06-23", "10:00", facts=CARE).add("T28", "2026-06-24", party="p", facts=LATE)
    chain.add("T30", "2026-09-01", served_on="2026-09-01")
    assert chain.state().state == "REVOKED"


def test_nothing_is_revoked_where_nobody_asked_for_it():
    with pytest.raises(UnlawfulStepError) as caught:
        ruled().add("T30", "2026-09-01", served_on="2026-09-01").state()
    assert caught.value.code == "step.not_from_here"


def test_execution_by_the_court_stops_only_where_that_was_ordered_and_goes_on_from_there():
    chain = ruled().add("T28", "2026-06-15", party="p", facts=LATE)
    chain.add("T42", "2026-06-16", facts={"ground": "ordered_to_stop"})
    assert chain.state().state == "EXEC_SUSPENDED"
    chain.add("T62", "2026-08-03", party="p", paper_on="2026-08-03")
    assert chain.add("T43", "2026-08-04").state().state == "COURT_RULED"
    assert chain.add("T40", "2026-08-05", "10:00", facts=CARE).state().state == "EXECUTING"


def test_a_deferral_outlives_a_review():
    chain = Chain().served().add("T44", "2026-04-01", facts={"local_rule": "ZJ2020 art.20"})
    chain.add("T26", "2026-04-02", party="p")
    assert chain.state().state == "DEFERRED" and e0(chain) is None
    chain.add("T27", "2026-06-01", party="p", served_on="2026-06-01")
    assert chain.state().state == "DEFERRED" and e0(chain) == date(2026, 6, 17)


def test_a_deferral_that_ends_before_the_review_leaves_nothing_of_the_old_reminder():
    chain = Chain().served().add("T31", "2026-09-17").serve("D24", "2026-09-17")
    chain.add("T44", "2026-09-18", facts={"local_rule": "ZJ2020 art.20"}).add("T26", "2026-09-18", party="p")
    chain.add("T45", "2026-10-22")
    assert chain.state().state == "REMINDED" and "remedy_pending" in chain.state().flags
    chain.add("T27", "2026-11-10", party="p", served_on="2026-11-10")
    assert chain.state().state == "SELF_PERFORM"
    assert chain.state().course.reminded_on("1", "p") is None


# --- after the end ---


def reviewed_and_performed() -> Chain:
    chain = Chain().served().add("T26", "2026-04-01", party="p")
    return chain.add("T24", "2026-04-10", facts={"performed": True})


@pytest.mark.parametrize(
    ("step", "told", "outcome"),
    [
        ("T27", {"party": "p", "served_on": "2026-05-29"}, "kept"),
        ("T60", {"party": "p", "paper_on": "2026-05-29", "reason": "withdrawn"}, "ended"),
    ],
)
def test_the_result_of_a_review_is_entered_after_the_party_demolished_itself(step, told, outcome):
    chain = reviewed_and_performed()
    assert chain.state().state == "EXECUTED" and "remedy_pending" in chain.state().flags
    result = chain.add(step, "2026-05-29", **told).state()
    assert result.state == "EXECUTED" and [one.outcome for one in result.course.remedies] == [outcome]


def test_what_was_performed_and_then_revoked_is_revoked():
    chain = reviewed_and_performed().add("T30", "2026-05-29", served_on="2026-05-29")
    assert chain.state().state == "REVOKED"
    assert chain.add("T65", "2026-06-01", facts=HEAD).state().state == "CLOSED"


def test_a_closed_case_can_be_sued_about_within_the_time_to_sue():
    chain = closed()
    assert [one.lawful for one in chain.next("2026-09-16")["T28"]] == [True]
    assert [one.lawful for one in chain.next("2026-09-17")["T28"]] == [False]
    chain.add("T28", "2026-09-16", party="p")
    assert chain.state().state == "CLOSED" and "remedy_pending" in chain.state().flags
    result = chain.add("T62", "2026-11-02", party="p", paper_on="2026-11-02").state()
    assert result.state == "CLOSED" and "remedy_pending" not in result.flags


def test_a_suit_that_the_court_took_late_is_recorded_with_its_reason():
    assert refused(closed().add("T28", "2026-09-17", party="p")) == ["need.remedy_in_time"]
    assert refused(closed().add("T26", "2026-05-18", party="p")) == ["need.remedy_in_time"]
    posted = closed().add("T28", "2026-09-18", party="p", lodged_on="2026-09-16")
    assert "remedy_pending" in posted.state().flags
    assert "remedy_pending" in closed().add("T28", "2026-09-17", party="p", facts=LATE).state().flags


def test_what_was_judged_is_not_brought_again_once_the_case_is_closed():
    chain = closed().add("T28", "2026-04-01", party="p")
    chain.add("T29", "2026-06-01", party="p", in_force_on="2026-06-01", served_on="2026-06-01", second_instance=True)
    assert not any(one.lawful for step in ("T26", "T28") for one in chain.next("2026-06-02")[step])


def test_the_review_of_a_closed_case_keeps_its_dates_open_and_can_open_the_case_again():
    chain = closed().add("T26", "2026-04-01", party="p")
    assert shown(chain, "DR18") == [(date(2026, 5, 31), True)]
    chain.add("T30", "2026-05-28", served_on="2026-05-28", grounds="facts")
    assert chain.state().state == "REVOKED"


def test_a_late_review_of_a_running_case_is_recorded_with_a_warning():
    chain = Chain().served()
    step = chain.next("2026-05-18")["T26"][0]
    assert step.lawful and [code for code, _ in step.warnings] == ["need.remedy_in_time"]
    assert not chain.next("2026-05-15")["T26"][0].warnings
    assert chain.add("T26", "2026-05-18", party="p").state().state == "IN_REVIEW"


def test_nobody_asks_twice_for_what_he_has_asked_already():
    chain = ruled().add("T26", "2026-06-15", party="p", facts=LATE)
    for again in ("T26", "T29"):
        with pytest.raises(UnlawfulStepError) as caught:
            chain.add(again, "2026-06-16", party="p").state()
        assert caught.value.code == "step.not_from_here"
        chain.events.pop()


def test_out_of_an_open_review_beside_the_court_nobody_sues_before_its_time_is_over():
    chain = ruled().add("T26", "2026-06-15", party="p", facts=LATE)
    # 60 days from 06-15: 08-14
    assert refused(chain.add("T28", "2026-08-14", party="p", facts=LATE)) == ["need.review_over"]
    chain.events.pop()
    chain.add("T28", "2026-08-17", party="p", facts=LATE)
    assert [(one.kind, one.open) for one in chain.state().course.remedies] == [("review", False), ("suit", True)]


# --- a review of several items ---


def test_a_review_of_several_items_that_ends_for_one_goes_on_for_the_others():
    chain = Chain().served(DEMOLISH, FINE).add("T26", "2026-04-01", party="p")
    chain.add("T27", "2026-05-20", party="p", items=["2"], served_on="2026-05-20")
    assert e0(chain) is None and lanes(chain) == {("1", "p"): "IN_REVIEW", ("2", "p"): "SELF_PERFORM"}
    course = chain.state().course
    assert course.remedy_pending("p", "1") and not course.remedy_pending("p", "2")
    chain.add("T60", "2026-05-29", party="p", items=["1"], paper_on="2026-05-29", reason="withdrawn")
    # the six months of the decision count on: 2026-09-16
    assert e0(chain) == date(2026, 9, 17) and not chain.state().course.remedy_pending()


def test_a_revocation_of_one_item_leaves_the_review_of_the_other_open():
    chain = Chain().served(DEMOLISH, FINE).add("T26", "2026-04-01", party="p", items=["1", "2"])
    chain.add("T30", "2026-05-20", items=["2"], served_on="2026-05-20")
    assert e0(chain) is None
    chain.add("T64", "2026-05-21", items=[{**FINE, "amount": "10000", "parties": ["p"]}], paper_on="2026-05-20")
    assert e0(chain) is None and lanes(chain)[("1", "p")] == "IN_REVIEW"
    chain.add("T27", "2026-05-27", party="p", items=["1"], served_on="2026-05-27")
    # 15 days from 05-27: 06-11
    assert e0(chain) == date(2026, 6, 12)


def test_a_suit_about_one_item_takes_that_item_alone_out_of_the_review():
    chain = Chain().served(DEMOLISH, FINE).add("T26", "2026-04-01", party="p")
    chain.add("T28", "2026-06-02", party="p", items=["2"])
    open_now = [(one.kind, one.items) for one in chain.state().course.remedies if one.open]
    assert open_now == [("review", ("1",)), ("suit", ("2",))]


def test_the_end_of_a_review_of_the_fine_asks_for_no_new_reminder_of_the_demolition():
    chain = Chain().served(DEMOLISH, FINE).add("T31", "2026-09-17", items=["1"]).serve("D24", "2026-09-17")
    chain.add("T26", "2026-09-18", party="p", items=["2"])
    chain.add("T60", "2026-09-21", party="p", items=["2"], paper_on="2026-09-21", reason="refused")
    course = chain.state().course
    assert str(course.reminded_on("1", "p")) == "2026-09-17" and course.reminded_on("2", "p") is None


# --- a suspended review ---


def test_the_time_of_a_review_stops_while_it_is_suspended():
    chain = Chain().served().add("T26", "2026-04-01", party="p")
    assert shown(chain, "DR18") == [(date(2026, 5, 31), True)]
    chain.add("T61", "2026-04-10", party="p")
    assert [running for _, running in shown(chain, "DR18")] == [False] and e0(chain) is None
    # the review body's time cannot run out meanwhile, so that nobody may sue out of it
    assert refused(chain.add("T28", "2026-07-01", party="p")) == ["need.review_resumed"]
    chain.events.pop()
    chain.add("T61", "2026-04-30", party="p")
    # 20 days stood still: 05-31 becomes 06-20
    assert shown(chain, "DR18") == [(date(2026, 6, 20), True)]
    assert refused(chain.add("T28", "2026-06-20", party="p")) == ["need.review_over"]
    chain.events.pop()
    assert chain.add("T28", "2026-06-21", party="p").state().state == "IN_LITIGATION"


def test_a_review_counts_from_its_acceptance_where_that_is_known():
    chain = Chain().served().add("T26", "2026-04-01", party="p", accepted_on="2026-04-07")
    assert shown(chain, "DR18") == [(date(2026, 6, 6), True)]


def test_a_review_that_is_not_suspended_is_not_resumed():
    chain = Chain().served().add("T26", "2026-04-01", party="p").add("T61", "2026-04-10", party="p", resumed=True)
    with pytest.raises(UnlawfulStepError) as caught:
        chain.state()
    assert caught.value.code == "step.payload"


# --- taken over ---


def taken(state: str, **more: object) -> Chain:
    chain = Chain()
    item = {**DEMOLISH, "parties": ["p"]}
    chain.add("TAKEN_OVER", "2026-06-01", state=state, note="台账接管", items=[item], decided_on="2026-03-13", **more)
    return chain.serve("D22", "2026-03-16")


def test_a_review_taken_over_is_open_and_bars_what_an_open_review_bars():
    chain = taken("IN_REVIEW")
    assert "remedy_pending" in chain.state().flags and e0(chain) is None
    assert shown(chain, "DR18") == []  # nobody knows when it was lodged


def test_a_review_taken_over_with_its_day_shows_its_time():
    assert shown(taken("IN_REVIEW", lodged_on="2026-05-15"), "DR18") == [(date(2026, 7, 14), True)]


@pytest.mark.parametrize(
    ("state", "step", "told", "after", "first"),
    [
        ("IN_REVIEW", "T27", {"party": "p", "served_on": "2026-07-10"}, "SELF_PERFORM", date(2026, 7, 28)),
        ("IN_REVIEW", "T60", {"party": "p", "paper_on": "2026-07-10", "reason": "ended"}, "SELF_PERFORM", None),
        ("IN_LITIGATION", "T62", {"party": "p", "paper_on": "2026-07-10"}, "SELF_PERFORM", None),
        (
            "IN_LITIGATION",
            "T29",
            {"party": "p", "served_on": "2026-07-10", "in_force_on": "2026-07-10", "second_instance": True},
            "SELF_PERFORM",
            date(2026, 7, 11),
        ),
        ("IN_LITIGATION", "T30", {"served_on": "2026-07-10"}, "REVOKED", None),
        ("IN_REVIEW", "T30", {"served_on": "2026-07-10"}, "REVOKED", None),
        ("IN_REVIEW", "T28", {"party": "p"}, "IN_LITIGATION", None),
    ],
)
def test_what_was_taken_over_in_a_remedy_goes_on_as_if_it_had_been_lodged_here(state, step, told, after, first):
    on = "2026-08-03" if step == "T28" else "2026-07-10"
    chain = taken(state).add(step, on, **told)
    assert chain.state().state == after
    assert chain.state().course.remedy_pending() == (step == "T28")
    if first is not None:  # 15 days from Friday 07-10: 07-25 is a Saturday, so Monday 07-27
        assert e0(chain) == first


def test_out_of_a_review_of_unknown_age_nobody_sues_before_sixty_days_of_knowing_of_it():
    assert refused(taken("IN_REVIEW").add("T28", "2026-07-31", party="p")) == ["need.review_over"]


def test_a_case_taken_over_in_a_suit_without_its_items_can_end_it():
    chain = Chain().add("TAKEN_OVER", "2026-06-01", state="IN_LITIGATION", note="台账接管")
    assert "remedy_pending" in chain.state().flags
    chain.add("T62", "2026-07-10", paper_on="2026-07-10")
    assert chain.state().state == "SELF_PERFORM" and "remedy_pending" not in chain.state().flags
