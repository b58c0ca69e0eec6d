"""Each of the eighty steps is taken somewhere, on a track where it is lawful."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from service_cases import beside

a_case = beside(__file__, "a_case")
Chain, DEMOLISH, FINE, PROCEDURE = a_case.Chain, a_case.DEMOLISH, a_case.FINE, a_case.PROCEDURE

HEAD = {"head_approved": True}
CARE = {"party_told": True, "belongings_listed": True}
LAND = {**DEMOLISH, "law": "LAL 77"}
CONFISCATE = {"id": "3", "kind": "confiscation", "law": "LAL 77", "what": "建筑物"}
CORRECT = {"id": "4", "kind": "correct", "law": "URPL 64", "what": "改正", "self_deadline": "2026-03-31"}


def filed() -> Chain:
    return Chain().add("T01", "2026-01-05").add("T05", "2026-01-05").add("T06", "2026-01-05")


def elsewhere() -> Chain:
    return Chain().add("T01", "2026-01-05").add("T02", "2026-01-06", facts={"receiving_authority": "某局"})


def dropped() -> Chain:
    return Chain().add("T01", "2026-01-05").add("T03", "2026-01-06", facts={"minor_corrected": True})


def suspended() -> Chain:
    chain = filed().add("T08", "2026-01-06", facts={"ground": "不可抗力", **HEAD}).add("T09", "2026-01-20")
    return chain.add("T51", "2026-01-21").add("T12", "2026-01-22", facts={"ground": "facts_not_made_out", **HEAD})


def reviewed_first() -> Chain:
    """Review before the notice, discussion after it, decided by the panel."""
    chain = Chain().investigated().add("T13", "2026-01-12").fact("legal_review", "2026-01-13", result="同意")
    chain.fact("proposal", "2026-01-13", items=[DEMOLISH]).add("T14", "2026-01-14")
    chain.serve("D17", "2026-01-14").serve("D18", "2026-01-14")
    return chain.add("T18", "2026-01-22").fact("panel", "2026-01-23").add("T20", "2026-01-26")


def heard() -> Chain:
    chain = Chain().notified().fact("hearing_asked", "2026-01-15", party="p").add("T16", "2026-01-16")
    chain.serve("D19", "2026-01-16").fact("hearing_held", "2026-01-28")
    chain.fact("legal_review", "2026-01-29", result="同意")
    return chain.add("T17", "2026-01-30", document={"uid": "h", "form": "D20"})


def panel_after_review() -> Chain:
    chain = Chain().notified().add("T56", "2026-01-21").fact("legal_review", "2026-01-22", result="同意")
    return chain.add("T57", "2026-01-23").add("T59", "2026-01-26")


def reviewed_then_decided() -> Chain:
    chain = Chain().notified(FINE).add("T56", "2026-01-21").fact("legal_review", "2026-01-22", result="同意")
    return chain.add("T58", "2026-01-23", facts={"complex_or_major": False})


def unpunished() -> Chain:
    return Chain().investigated().add("T21", "2026-01-15", facts={"ground": "no_fault", **HEAD})


def corrected() -> Chain:
    chain = Chain().served(CORRECT).add("T72", "2026-03-20", items=[{"id": "4", "open_area_m2": 5}])
    return chain.add("T25", "2026-03-25", facts={"performed": True})


def suspended_review() -> Chain:
    chain = Chain().served().add("T26", "2026-04-01", party="p").add("T61", "2026-04-10", party="p")
    return chain.add("T60", "2026-05-20", party="p", paper_on="2026-05-20", reason="withdrawn")


def kept() -> Chain:
    chain = Chain().served().add("T26", "2026-04-01", party="p")
    return chain.add("T27", "2026-06-05", party="p", served_on="2026-06-05")


def sued() -> Chain:
    chain = Chain("land").served(LAND).add("T28", "2026-03-20", party="p")
    chain.add("T29", "2026-07-01", party="p", judgment_served_on="2026-06-01", in_force_on="2026-06-17")
    return chain.add("T31", "2026-07-02").serve("D24", "2026-07-02").add("T79", "2026-07-20").add("T39", "2026-07-24")


def suit_rejected() -> Chain:
    chain = Chain().served().add("T28", "2026-03-20", party="p")
    return chain.add("T62", "2026-06-01", party="p", paper_on="2026-06-01")


def changed() -> Chain:
    """Changed in review, so that the rest is the court's; then the court refuses and the body revokes."""
    chain = Chain().served().add("T26", "2026-04-01", party="p").add("T30", "2026-06-05", served_on="2026-06-05")
    chain.add("T64", "2026-06-05", items=[{**DEMOLISH, "area_m2": 60, "parties": ["p"]}], paper_on="2026-06-05")
    chain.add("T31", "2026-06-23").serve("D24", "2026-06-23").add("T37", "2026-07-10").add("T39", "2026-07-20")
    return chain.add("T67", "2026-07-21").add("T65", "2026-07-22", facts=HEAD)


def redone() -> Chain:
    chain = Chain().served().add("T26", "2026-04-01", party="p").add("T30", "2026-06-05", grounds="procedure")
    return chain.add("T63", "2026-06-10")


def on_land() -> Chain:
    chain = Chain("land").served(LAND).add("T31", "2026-04-01").serve("D24", "2026-04-01")
    chain.add("T74", "2026-04-20", facts={"evasion_feared": True}).add("T37", "2026-05-18")
    return chain.add("T75", "2026-05-19", facts={"public_safety": True, "president_approved": True})


def refused_then_taken() -> Chain:
    chain = on_land().add("T39", "2026-05-22", served_on="2026-05-22")
    chain.add("T66", "2026-06-02", facts={"reconsideration_asked_on": "2026-06-01"})
    chain.add("T38", "2026-06-10", served_on="2026-06-11", term_days=10)
    return chain.add("T40", "2026-06-24", "10:00", facts=CARE).add("T53", "2026-06-25", facts={"agreement": "分期"})


def refused_for_good() -> Chain:
    return on_land().add("T39", "2026-05-22", served_on="2026-05-22").add("T68", "2026-06-20", facts=HEAD)


def closed_while_executed() -> Chain:
    chain = on_land().add("T38", "2026-06-10", served_on="2026-06-11", term_days=10)
    return chain.add("T80", "2026-06-25", facts=HEAD).add("T78", "2026-08-01")


def reminded() -> Chain:
    return Chain().served().add("T31", "2026-09-17").serve("D24", "2026-09-17")


def resumed() -> Chain:
    chain = reminded().add("T42", "2026-09-18", facts={"ground": "unable"}).add("T43", "2026-09-21")
    return chain.add("T44", "2026-09-22", facts={"local_rule": "ZJ2020 art.20"}).add("T45", "2026-10-22")


def resumed_without_reminder() -> Chain:
    chain = Chain().served().add("T42", "2026-04-01", facts={"ground": "unable"}).add("T76", "2026-05-01")
    return chain.add("T44", "2026-05-02", facts={"local_rule": "ZJ2020 art.20"}).add("T77", "2026-06-01")


def cleared_by_another() -> Chain:
    facts = {
        "clearing_or_restoring": True,
        "danger": True,
        "second_reminder_on": "2026-09-18",
        "performance_on": "2026-09-28",
    }
    return reminded().add("T52", "2026-09-21", facts=facts)


def three_years() -> Chain:
    chain = reminded().add("T42", "2026-09-18", facts={"ground": "unable"})
    return chain.add("T70", "2029-09-19", facts={"no_social_harm": True, "party_unable": True, **HEAD})


def ended() -> Chain:
    return reminded().add("T69", "2026-09-18", facts={"ground": "object_gone", **HEAD})


def confiscated() -> Chain:
    chain = (
        Chain("land")
        .decided(CONFISCATE, {**FINE, "law": "LAL 77"})
        .serve("D21", "2026-03-16")
        .add("T22", "2026-03-16")
        .add("T23", "2026-03-16")
    )
    chain.add("T73", "2026-03-20", facts=HEAD, until="2026-06-30")
    return chain.add("T46", "2026-04-20", facts={"handed_over": True})


def retained() -> Chain:
    chain = Chain()
    settings = {"temporary_retention": True, "cut_off_date": date(2014, 1, 1)}
    chain.profile = replace(chain.profile, values={**chain.profile.values, "settings": settings})
    chain.investigated().add("T47", "2026-01-15", facts={"built_on": "2010-05-01", "until": "2027-01-15", **HEAD})
    return chain.add("T48", "2027-01-16")


def fast() -> Chain:
    chain = filed().fact("evidence_before_order", "2026-01-12")
    chain.profile = PROCEDURE.profiles["beijing"]
    chain.add("T04", "2026-01-13", document={"uid": "d", "form": "D04"}).serve("D04", "2026-01-13")
    chain.fact("still_building", "2026-01-14").add("T36", "2026-01-15", facts=HEAD)
    return chain.add("T33", "2026-01-16", number="政强〔2026〕1号").add("T34", "2026-01-16")


def self_demolished() -> Chain:
    return (
        Chain()
        .served()
        .add("T71", "2026-03-17", party="p", kind="changed")
        .add("T24", "2026-03-20", facts={"performed": True})
    )


def village() -> Chain:
    chain = Chain("village").served({**DEMOLISH, "law": "URPL 65"}).demolished().add("T50", "2026-10-16")
    return chain.add("T49", "2026-10-20", facts=HEAD).add("T54", "2027-01-05")


def forced() -> Chain:
    return Chain().served().demolished()


ENDS = {
    elsewhere: "TRANSFERRED",
    dropped: "NO_CASE",
    suspended: "WITHDRAWN",
    reviewed_first: "DECIDED",
    heard: "PANEL",
    panel_after_review: "INVESTIGATE",
    reviewed_then_decided: "DECIDED",
    unpunished: "NO_PENALTY",
    corrected: "RECTIFIED",
    suspended_review: "SELF_PERFORM",
    kept: "SELF_PERFORM",
    sued: "COURT_REFUSED",
    suit_rejected: "SELF_PERFORM",
    changed: "CLOSED",
    redone: "INVESTIGATE",
    refused_then_taken: "EXECUTING",
    refused_for_good: "CLOSED",
    closed_while_executed: "COURT_APPLIED",
    resumed: "REMINDED",
    resumed_without_reminder: "SELF_PERFORM",
    cleared_by_another: "REMINDED",
    three_years: "CLOSED",
    ended: "CLOSED",
    confiscated: "SELF_PERFORM",
    retained: "FILED",
    fast: "INVESTIGATE",
    self_demolished: "EXECUTED",
    village: "CLOSED",
    forced: "EXECUTED",
}


@pytest.mark.parametrize(("course", "end"), ENDS.items(), ids=lambda value: getattr(value, "__name__", ""))
def test_the_course_is_lawful_and_ends_where_it_should(course, end):
    assert course().state().state == end


def test_each_of_the_eighty_steps_is_taken_somewhere():
    taken = {event.transition for course in ENDS for event in course().events}
    assert set(PROCEDURE.transitions) - taken == set()


def test_each_of_the_thirty_seven_states_is_reached_somewhere():
    reached = {"LEAD"}
    for course in ENDS:
        chain = course()
        for count in range(1, len(chain.events) + 1):
            part = Chain(chain.track)
            part.profile, part.events = chain.profile, chain.events[:count]
            state = part.state()
            reached |= {state.state, *(lane.state for lane in state.lanes)}
    assert set(PROCEDURE.states) - reached == set()
