"""What the days that decide in court keep to, whatever the course: not to be earlier than what must come before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from zhiwei.plugin.domain.case.court_window import court_window
from zhiwei.plugin.domain.case.demolition_day import earliest_demolition
from zhiwei.plugin.domain.case.e0 import e0
from zhiwei.plugin.domain.case.formula_facts import ItemCourse, PartyCourse
from zhiwei.plugin.domain.case.periods import compute
from zhiwei.plugin.services.calendar import bundled_calendar

CALENDAR = bundled_calendar()
when = st.dates(date(2015, 1, 1), date(2025, 1, 31))
maybe = st.one_of(st.none(), when)
parties = st.builds(
    PartyCourse,
    st.sampled_from("甲乙丙丁"),
    maybe,
    told_of_review=st.booleans(),
    told_of_suit=st.booleans(),
    remedy_pending=st.booleans(),
    review_kept_served_on=maybe,
    review_silent_on_suit=st.booleans(),
    review_ended_paper_on=maybe,
    judgment_in_force_on=maybe,
    reminder_served_on=maybe,
)
courses = st.builds(
    ItemCourse,
    st.just("1"),
    st.sampled_from(("demolition", "fine")),
    st.booleans(),
    maybe,
    st.lists(parties, max_size=4).map(tuple),
    reminder_days=st.integers(1, 15),
    reminder_unit=st.sampled_from(("working_day", "calendar_day")),
    reminder_term=maybe,
    announcement_deadline=maybe,
    enforcement_decision_served=maybe,
    execution_time=maybe,
    gov_order_on=maybe,
    execution_notice_days=st.integers(0, 10),
    fine_delay_end=maybe,
    earlier_end=st.booleans(),
    waits_for_review=st.booleans(),
    enforcement_decision_waits=st.booleans(),
)


@given(courses)
def test_no_demolition_before_e0_of_any_party_nor_before_any_step(course):
    found = earliest_demolition(course, CALENDAR)
    firsts = [e0(course, each, CALENDAR).day for each in course.parties]
    needed = [course.announcement_deadline, course.enforcement_decision_served, *firsts]
    needed += [each.reminder_served_on for each in course.parties]
    if not course.parties or None in needed:
        assert found.day is None
        return
    assert found.day >= max(firsts)
    assert found.day > max(course.announcement_deadline, *(each.reminder_served_on for each in course.parties))
    assert found.day > CALENDAR.add_working(course.enforcement_decision_served, course.execution_notice_days)
    assert CALENDAR.is_working(found.day) and not CALENDAR.is_statutory(found.day)
    for each in course.parties:
        if each.judgment_in_force_on is None and each.review_kept_served_on is None:
            assert found.day > compute(each.served_on, 60, "calendar_day", CALENDAR, roll=True).last_day


@given(courses)
def test_a_window_opens_only_after_reminder_and_suit_and_its_reminder_comes_in_time(course):
    for party in course.parties:
        window = court_window(course, party, CALENDAR)
        if party.served_on is None or party.remedy_pending or party.judgment_in_force_on is not None:
            assert window.start.day is window.end.day is window.latest_reminder.day is None
            continue
        last = window.latest_reminder.day
        for offset, in_time in ((0, True), (1, False)):
            served = last + timedelta(days=offset)
            ends = compute(served, course.reminder_days, course.reminder_unit, CALENDAR).last_day
            assert (ends < window.end.day) is in_time
        if party.reminder_served_on is not None:
            ends = compute(party.reminder_served_on, course.reminder_days, course.reminder_unit, CALENDAR).last_day
            assert window.start.day > ends
            assert window.end.day > min(each.day for each in window.end.parts)


@given(courses, parties)
def test_another_party_never_brings_the_item_forward(course, party):
    more = replace(course, parties=(*course.parties, party))
    before, after = earliest_demolition(course, CALENDAR).day, earliest_demolition(more, CALENDAR).day
    assert after is None or before is None or after >= before
    for each in course.parties:
        assert e0(more, each, CALENDAR) == e0(course, each, CALENDAR)
        assert court_window(more, each, CALENDAR) == court_window(course, each, CALENDAR)


@given(courses, st.integers(0, 400))
def test_a_later_service_never_ends_earlier(course, later):
    for party in course.parties:
        if party.served_on is None:
            continue
        moved = replace(party, served_on=party.served_on + timedelta(days=later))
        first, second = e0(course, party, CALENDAR), e0(course, moved, CALENDAR)
        assert (first.day is None) == (second.day is None)
        assert first.day is None or first.day <= second.day
