"""Dates of three whole cases, counted by hand with the State Council notice of 2026, as an independent truth.

Rest days of 2026 that matter here: Labour Day 05-01 to 05-05 (worked: 05-09), Dragon Boat 06-19 to 06-21,
Mid-Autumn 09-25 to 09-27 (worked: 09-20), National Day 10-01 to 10-07 (worked: 10-10). 2026-03-16 is a Monday.
"""

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


def dates(chain: Chain) -> Dates:
    return Dates(PROCEDURE, chain.state(), chain.track, CALENDAR, chain.profile)


def taken(chain: Chain, step: str, on: str, clock: str = "", **payload) -> bool:
    """Whether a step may be taken on a day; it is not kept."""
    chain.add(step, on, clock, **payload)
    try:
        chain.state()
    except UnlawfulStepError as error:
        assert error.code == "step.refused", error
        return False
    else:
        return True
    finally:
        chain.events.pop()


def test_a_planning_case_of_two_parties_served_a_fortnight_apart():
    """甲 served Monday 03-16, 乙 Monday 03-30; the term for self-demolition ends 03-31.

    甲: review 60 days: 15 left of March, 30 April, 15 May = 05-15 (Friday). Suit 6 months: 09-16. E0 09-17.
    乙: review: 1 of March, 30 April, 29 May = 05-29 (Friday). Suit 6 months: 09-30 (Wednesday). E0 10-01.
    Of the item: the later, 10-01. No reminder before; reminded and served on Thursday 10-08.
    Ten working days: 10-09, 10 (worked), 12, 13, 14, 15, 16, 19, 20, 21: over on 10-21, next day 10-22.
    Announced 10-08 until 10-20. Enforcement decision 10-22, served 10-22 on 甲 and 10-23 on 乙; three full working
    days after 10-23 (Friday): 26, 27, 28. First day of the demolition: Thursday 10-29.
    """
    chain = Chain(parties=("甲", "乙")).decided(DEMOLISH)
    for party, day in (("甲", "2026-03-16"), ("乙", "2026-03-30")):
        chain.serve("D22", day, party).add("T22", day, party=party)
    chain.add("T23", "2026-03-30")
    due = {(one.rule, one.party): one.last_day for one in dates(chain).all()}
    assert due["DR15", "甲"] == date(2026, 5, 15) and due["DR16", "甲"] == date(2026, 9, 16)
    assert due["DR15", "乙"] == date(2026, 5, 29) and due["DR16", "乙"] == date(2026, 9, 30)
    assert dates(chain).e0["1"].day == date(2026, 10, 1)
    assert not taken(chain, "T31", "2026-09-30")
    chain.add("T31", "2026-10-08").serve("D24", "2026-10-08", "甲").serve("D24", "2026-10-08", "乙")
    chain.add("T32", "2026-10-08", deadline="2026-10-20").add("T33", "2026-10-20", number="政强〔2026〕1号")
    chain.fact("remedy_answer", "2026-10-09", review_body=True, court=True)
    assert not taken(chain, "T34", "2026-10-21")
    chain.add("T34", "2026-10-22").serve("D25", "2026-10-22", "甲")
    assert dates(chain).earliest_demolition["1"].day is None  # 乙 has not got it
    chain.serve("D25", "2026-10-23", "乙")
    assert dates(chain).earliest_demolition["1"].day == date(2026, 10, 29)
    assert not taken(chain, "T35", "2026-10-28", "10:00", facts=CARE)
    assert not taken(chain, "T35", "2026-10-29", "05:59", facts=CARE)
    assert not taken(chain, "T35", "2026-10-29", "22:00", facts=CARE)
    assert taken(chain, "T35", "2026-10-29", "06:00", facts=CARE)
    assert not taken(chain, "T35", "2027-01-01", "10:00", facts=CARE)  # New Year's Day


def test_a_land_case_to_the_first_and_last_day_of_its_court_window():
    """LAL art.77, served Monday 03-16: 15 days to sue end 03-31; review 60 days 05-15.

    Reminded 04-20: ten working days 04-21 to 24 (4), 27 to 30 (8), 05-06 (9), 05-07 (10): over on 05-07.
    Window: day after the latest of 03-31, 05-15, 05-07 = 05-16; three months after 03-31: June has no 31st: 06-30.
    The fine: 6 months to sue, 09-16; window 09-17 to 12-16, where the same reminder counts.
    """
    fine = {**FINE, "law": "LAL 77"}
    chain = Chain("land").served({**DEMOLISH, "law": "LAL 77"}, fine)
    chain.add("T31", "2026-04-20").serve("D24", "2026-04-20")
    found = dates(chain)
    assert {one.rule: one.last_day for one in found.all() if one.item == "1" and one.rule in ("DR19", "DR15")} == {
        "DR15": date(2026, 5, 15),
        "DR19": date(2026, 3, 31),
    }
    assert {one.rule: one.last_day for one in found.all() if one.item == "2" and one.rule in ("DR14", "DR16")} == {
        "DR14": date(2026, 3, 31),
        "DR16": date(2026, 9, 16),
    }
    house, money = found.court_window["1", "p"], found.court_window["2", "p"]
    assert (house.start.day, house.end.day) == (date(2026, 5, 16), date(2026, 6, 30))
    assert (money.start.day, money.end.day) == (date(2026, 9, 17), date(2026, 12, 16))
    for day, lawful in (("2026-05-15", False), ("2026-05-16", True), ("2026-06-30", True), ("2026-07-01", False)):
        assert taken(chain, "T37", day, items=["1"]) is lawful, day
    for day, lawful in (("2026-09-16", False), ("2026-09-17", True), ("2026-12-16", True), ("2026-12-17", False)):
        assert taken(chain, "T37", day, items=["2"]) is lawful, day


def test_a_village_case_whose_review_kept_the_order():
    """Served Monday 03-16, review lodged 05-15 (its last day), kept, the decision received Friday 08-14.

    15 days to sue: 08-29 is a Saturday, so Monday 08-31; E0 09-01. A reminder before is refused.
    Reminded 09-01: ten working days 09-02, 3, 4, 7, 8, 9, 10, 11, 14, 15: over on 09-15. Announced until 09-16.
    Decision of the township 09-16, served 09-16; three full working days 17, 18, and Sunday 09-20 (worked).
    First day: Monday 09-21.
    """
    chain = Chain("village").served({**DEMOLISH, "law": "URPL 65"}).add("T26", "2026-05-15", party="p")
    assert dates(chain).e0["1"].day is None
    chain.add("T27", "2026-08-14", party="p", served_on="2026-08-14")
    assert dates(chain).e0["1"].day == date(2026, 9, 1)
    assert [one.last_day for one in dates(chain).all() if one.rule == "DR17"] == [date(2026, 8, 31)]
    assert not taken(chain, "T31", "2026-08-31")
    chain.add("T31", "2026-09-01").serve("D24", "2026-09-01").add("T32", "2026-09-01", deadline="2026-09-16")
    chain.fact("remedy_answer", "2026-09-01", review_body=True, court=True)
    assert not taken(chain, "T55", "2026-09-15")
    chain.add("T55", "2026-09-16").serve("D25", "2026-09-16")
    assert dates(chain).earliest_demolition["1"].day == date(2026, 9, 21)
    assert not taken(chain, "T35", "2026-09-20", "10:00", facts=CARE)
    assert taken(chain, "T35", "2026-09-21", "10:00", facts=CARE)


def test_a_public_notice_starts_each_period_thirty_days_later():
    """Published Friday 03-13: thirty days: 18 of March, 12 of April = 04-12; the periods run from there.

    Review 60 days: 18 of April, 31 of May, 11 of June = 06-11 (Thursday). Suit 6 months: 10-12 (Monday). E0 10-13.
    """
    chain = (
        Chain()
        .decided(DEMOLISH)
        .add("DELIVERY", "2026-03-13", form="D22", party="p", method="notice", served_on="2026-04-12")
    )
    assert not taken(chain, "T22", "2026-04-11", party="p")
    chain.add("T22", "2026-04-13", party="p").add("T23", "2026-04-13")
    due = {one.rule: one.last_day for one in dates(chain).all()}
    assert due["DR15"] == date(2026, 6, 11) and due["DR16"] == date(2026, 10, 12)
    assert dates(chain).e0["1"].day == date(2026, 10, 13)


@pytest.mark.parametrize(("day", "lawful"), [("2026-01-20", False), ("2026-01-21", True)])
def test_five_working_days_of_defence_over_a_weekend(day, lawful):
    """Served Tuesday 01-13: 14, 15, 16, 19, 20; the decision may come on the 21st."""
    chain = Chain().notified().fact("legal_review", "2026-01-19", result="同意").fact("panel", "2026-01-20")
    assert taken(chain, "T19", day) is lawful
