"""Who gets the decision after the last day it names has a term of his own (ACL art.34)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from service_cases import beside

from zhiwei.plugin.domain.case.dues import Dates
from zhiwei.plugin.domain.errors import UnlawfulStepError

a_case = beside(__file__, "a_case")
Chain, DEMOLISH, PROCEDURE, CALENDAR = a_case.Chain, a_case.DEMOLISH, a_case.PROCEDURE, a_case.CALENDAR

LAND = {**DEMOLISH, "law": "LAL 77"}  # to be demolished by 2026-03-31
RESTORE = {"id": "2", "kind": "restore", "law": "LAL 77", "what": "退还土地"}


def on_land(*items: dict, p: str = "2026-03-16", q: str = "2026-04-14", days: int | None = None) -> Chain:
    """Decided on 2026-03-13, 15 days from the service on p; q by public notice a fortnight after the term."""
    chain = Chain("land", parties=("p", "q"))
    if days is not None:
        settings = {**(chain.profile.values.get("settings") or {}), "late_service_days": days}
        chain.profile = replace(chain.profile, values={**chain.profile.values, "settings": settings})
    chain.decided(*(items or (LAND,)))
    for party, day in sorted((("p", p), ("q", q)), key=lambda one: one[1]):
        chain.serve("D22", day, party).serve("D21", day, party)
        chain.add("T22", day, party=party).add("T23", day, party=party)
    return chain


def refused(chain: Chain) -> list[tuple[str, dict]]:
    with pytest.raises(UnlawfulStepError) as caught:
        chain.state()
    return caught.value.params["missing"]


def terms(chain: Chain) -> dict[tuple[str, str], date]:
    found = Dates(PROCEDURE, chain.state(), chain.track, CALENDAR, chain.profile).all()
    return {(due.item, due.party): due.last_day for due in found if due.rule == "self_deadline"}


def test_the_party_served_late_has_as_many_days_as_the_first_one_had():
    chain = on_land()
    # p: 03-16 to 03-31 are 15 days; q: 15 days from 04-14 are 04-29
    assert terms(chain) == {("1", "p"): date(2026, 3, 31), ("1", "q"): date(2026, 4, 29)}
    assert chain.add("T31", "2026-04-15", party="p").state().of_item("1")[0].state == "REMINDED"
    missing = refused(chain.add("T31", "2026-04-29", party="q"))
    assert missing == [("need.self_deadline_over", {"item": "1", "last": "2026-04-29"})]
    chain.events.pop()
    assert {lane.state for lane in chain.add("T31", "2026-04-30", party="q").state().lanes} == {"REMINDED"}


def test_the_new_term_says_why():
    due = next(
        due
        for due in Dates(PROCEDURE, on_land().state(), "land", CALENDAR, PROCEDURE.profile_for("land")).all()
        if due.rule == "self_deadline" and due.party == "q"
    )
    first = due.explained.reasons[0]
    assert first.code == "self_term.late"
    assert first.params == {"named": "2026-03-31", "served": "2026-04-14", "days": 15}


def test_the_last_day_of_the_new_term_rolls():
    # 15 days from Tuesday 04-21 are Wednesday 05-06; from 04-16 they are 05-01, a holiday until 05-05
    assert terms(on_land(q="2026-04-21"))["1", "q"] == date(2026, 5, 6)
    assert terms(on_land(q="2026-04-16"))["1", "q"] == date(2026, 5, 6)


def test_served_on_the_last_day_itself_is_late_and_the_day_before_is_not():
    assert terms(on_land(q="2026-03-30"))["1", "q"] == date(2026, 3, 31)
    assert terms(on_land(q="2026-03-31"))["1", "q"] == date(2026, 4, 15)


def test_where_nobody_was_served_in_time_the_decision_says_how_many_days_it_meant():
    # decided 03-13, term 03-31: 18 days; from 04-01: Sunday 04-19, so Monday 04-20
    found = terms(on_land(p="2026-04-01", q="2026-04-02"))
    assert found == {("1", "p"): date(2026, 4, 20), ("1", "q"): date(2026, 4, 20)}


def test_a_profile_sets_the_days_or_none():
    assert terms(on_land(days=20))["1", "q"] == date(2026, 5, 6)  # 05-04 lies in the holidays
    assert terms(on_land(days=10))["1", "q"] == date(2026, 4, 24)
    assert terms(on_land(days=0))["1", "q"] == date(2026, 3, 31)


def test_what_rests_on_the_term_of_the_decision_waits_with_it():
    chain = on_land(LAND, RESTORE)
    missing = refused(chain.add("T31", "2026-04-29", party="q", items=["2"]))
    assert missing == [("need.self_deadline_over", {"item": "2", "last": "2026-04-29"})]


def test_e0_tells_of_the_new_term():
    chain = Chain("village").decided({**DEMOLISH, "law": "URPL 65"})
    chain.serve("D22", "2026-04-14").add("T22", "2026-04-14", party="p")
    # decided 03-13 for 03-31: 18 days from 04-14 are Saturday 05-02 in the holidays: 05-06
    found = Dates(PROCEDURE, chain.state(), "village", CALENDAR, chain.profile).e0["1"]
    codes = {part.code: part.day for part in found.parts[0].parts}
    assert codes["e0.self_deadline_late"] == date(2026, 5, 6)
