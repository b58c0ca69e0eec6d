"""A lawful day counted ahead is never before the one the procedure would give, and says that it is foreseen."""

from __future__ import annotations

from datetime import date

from service_cases import beside

from zhiwei.plugin.domain.case.explained import Explained
from zhiwei.plugin.domain.demolition.forecast import LegalDay, Pace, latest, legal_day

case = beside(__file__, "plan_case")

NOTHING = Explained(None, "reminder.not_served", ())


def test_what_the_procedure_gives_is_taken_as_it_is():
    day = date(2027, 3, 3)
    found = legal_day(Explained(day, "x", ()), None, None, None, case.calendar())
    assert (found.day, found.foreseen) == (day, False)


def test_without_service_nothing_is_foreseen():
    for e0 in (None, NOTHING):
        found = legal_day(NOTHING, e0, None, None, case.calendar())
        assert found.day is None and found.reasons[0][0] == "legal.not_served"


def test_the_steps_that_lack_are_counted_by_hand():
    # remedies over on Monday 1 March 2027: reminder served on the 4th, ten working days to the 18th,
    # announcement ten working days to 1 April, order ten (the 5th is a holiday) to the 16th, service three to the 21st
    found = legal_day(NOTHING, Explained(date(2027, 3, 1), "e0", ()), None, None, case.calendar())
    days = {code: params["day"] for code, params in found.reasons}
    assert days["legal.reminder_ahead"] == date(2027, 3, 18)
    assert days["legal.announcement_ahead"] == date(2027, 4, 1)
    assert (found.day, found.foreseen) == (date(2027, 4, 21), True)


def test_terms_that_run_already_are_not_counted_twice():
    e0 = Explained(date(2027, 3, 1), "e0", ())
    found = legal_day(NOTHING, e0, date(2027, 3, 10), date(2027, 3, 15), case.calendar(), pace=Pace(order=1, service=1))
    assert found.day == date(2027, 3, 17)


def test_steps_are_not_taken_in_the_past():
    e0 = Explained(date(2026, 3, 2), "e0", ())
    found = legal_day(NOTHING, e0, None, None, case.calendar(), today=date(2027, 3, 1))
    assert found.day == date(2027, 4, 21)


def test_of_several_items_the_last_counts_and_one_without_a_day_holds_all():
    one, other = LegalDay(date(2027, 3, 1), False), LegalDay(date(2027, 5, 1), True)
    assert latest([one, other]) is other
    assert latest([one, LegalDay(None, False)]).day is None
