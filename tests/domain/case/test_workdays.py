"""Working days against an independent source, and what holds for any table."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.case.workdays import (
    OFF,
    STATUTORY,
    WORK,
    WorkCalendar,
    is_whole_year,
    overlaid,
    parse_calendar,
)
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.calendar import bundled_calendar, calendar_of, product_calendar, with_years

CALENDAR = bundled_calendar()
DAY = timedelta(days=1)
days = st.dates(date(2014, 6, 1), date(2031, 6, 30))


def span(first, last):
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


@pytest.mark.parametrize("year", range(2015, 2027))
def test_the_bundled_table_agrees_with_chinesecalendar_every_day(year):
    chinese_calendar = pytest.importorskip("chinese_calendar")
    for day in span(date(year, 1, 1), date(year, 12, 31)):
        assert CALENDAR.is_working(day) == chinese_calendar.is_workday(day), day


def test_the_library_adds_the_years_that_the_table_lacks():
    pytest.importorskip("chinese_calendar")
    known = product_calendar()
    assert known.published >= set(range(2008, 2027))
    assert not known.is_working(date(2010, 2, 19)) and known.is_working(date(2010, 2, 20))  # Spring Festival 2010


@pytest.mark.parametrize(
    ("day", "working"),
    [
        ("2026-02-14", True),  # Saturday worked for the Spring Festival
        ("2026-02-16", False),
        ("2026-02-23", False),  # a Monday off in exchange
        ("2026-02-24", True),
        ("2026-03-21", False),
        ("2026-10-10", True),
        ("2020-01-31", False),  # prolonged by the special notice of 2020-01-26
    ],
)
def test_days_of_the_notices(day, working):
    assert CALENDAR.is_working(date.fromisoformat(day)) is working


def test_an_unpublished_year_rests_on_what_the_law_fixes_and_is_provisional():
    bare = WorkCalendar(frozenset(), frozenset(), frozenset(), frozenset())
    for text in ("2040-01-01", "2040-05-01", "2040-05-02", "2040-10-01", "2040-10-02", "2040-10-03", "2040-03-03"):
        assert not bare.is_working(date.fromisoformat(text)), text
    assert bare.is_working(date(2040, 10, 4)) and bare.provisional(date(2040, 10, 4))
    # known from the lunar calendar although the notice of 2027 is not there
    assert not CALENDAR.is_working(date(2027, 2, 8)) and CALENDAR.is_statutory(date(2027, 2, 8))
    assert CALENDAR.is_working(date(2027, 2, 9)) and CALENDAR.provisional(date(2027, 2, 9))


def test_the_end_of_december_waits_for_the_notice_of_the_next_year():
    assert not CALENDAR.provisional(date(2026, 12, 24))
    assert CALENDAR.provisional(date(2026, 12, 25))
    assert not CALENDAR.provisional(date(2025, 12, 31))


def test_statutory_holidays_are_thirteen_days_and_older_years_bar_every_announced_day():
    for year in (2025, 2026, 2027, 2029, 2030):
        assert sum(CALENDAR.is_statutory(day) for day in span(date(year, 1, 1), date(year, 12, 31))) == 13
    assert not CALENDAR.is_statutory(date(2026, 10, 5)) and not CALENDAR.is_working(date(2026, 10, 5))
    assert CALENDAR.is_statutory(date(2024, 10, 7))


@given(days, st.integers(0, 40), st.integers(0, 40))
def test_adding_working_days_adds_up_grows_and_ends_on_a_working_day(day, one, more):
    there = CALENDAR.add_working(day, one)
    assert CALENDAR.add_working(there, more) == CALENDAR.add_working(day, one + more)
    assert there > day if one else there == day
    if one:
        assert CALENDAR.is_working(there)
        assert sum(CALENDAR.is_working(each) for each in span(day + DAY, there)) == one


@given(days, st.integers(0, 30))
def test_a_later_start_never_ends_earlier(day, length):
    assert CALENDAR.add_working(day, length) <= CALENDAR.add_working(day + DAY, length)


@given(days)
def test_the_next_working_day_is_the_first_one(day):
    found = CALENDAR.next_working(day)
    assert CALENDAR.is_working(found)
    assert not any(CALENDAR.is_working(each) for each in span(day, found - DAY))


def test_working_days_cannot_be_taken_back():
    with pytest.raises(InputError, match=r"period\.bad_length"):
        CALENDAR.add_working(date(2026, 3, 2), -1)


# --- the office's own table ---


def whole_notice(year):
    """Rest days of a year as a notice would list them."""
    return {day: OFF for day in CALENDAR.statutory if day.year == year}


def test_a_whole_notice_makes_its_year_published():
    table = {**whole_notice(2027), date(2027, 2, 9): OFF, date(2027, 2, 20): WORK}
    found = overlaid(CALENDAR, table)
    assert not found.provisional(date(2027, 2, 9)) and not found.is_working(date(2027, 2, 9))
    assert found.is_working(date(2027, 2, 20))  # a Saturday
    assert not found.provisional(date(2026, 12, 31))


@pytest.mark.parametrize("missing", sorted(whole_notice(2027)))
def test_a_notice_that_lacks_a_holiday_counts_but_stays_provisional(missing):
    table = {day: kind for day, kind in whole_notice(2027).items() if day != missing}
    found = overlaid(CALENDAR, {**table, date(2027, 3, 1): OFF})
    assert found.provisional(date(2027, 3, 1)) and not found.is_working(date(2027, 3, 1))


def test_the_office_s_table_counts_before_everything_else():
    found = overlaid(CALENDAR, {date(2026, 10, 10): OFF, date(2026, 10, 8): STATUTORY, date(2026, 10, 7): WORK})
    assert not found.is_working(date(2026, 10, 10))
    assert found.is_statutory(date(2026, 10, 8)) and not found.is_working(date(2026, 10, 8))
    assert found.is_working(date(2026, 10, 7))


def test_an_older_library_leaves_the_bundled_years_alone():
    part = frozenset({date(2025, 1, 1), date(2026, 1, 1)})  # as if it ended with New Year
    assert with_years(CALENDAR, part, frozenset()) == CALENDAR


def test_a_year_is_whole_with_all_seven_holidays():
    assert all(is_whole_year(year, CALENDAR.off_days) for year in range(2015, 2027))
    assert not is_whole_year(2027, CALENDAR.off_days)


class Session:
    """A workspace's settings."""

    def __init__(self, **values):
        self.settings = {key.replace("_", "."): value for key, value in values.items()}


def test_a_workspace_s_table_is_read_from_its_setting():
    session = Session(calendar_table={"2026-11-25": "off"})
    assert not calendar_of(session).is_working(date(2026, 11, 25))
    assert calendar_of(Session()).is_working(date(2026, 11, 25))
    assert calendar_of() == product_calendar()


# --- the table's file ---


def test_every_fault_of_a_table_is_named():
    data = {
        "years": {
            "2030": {"off_days": ["2030-01-01", "new year"], "makeup_workdays": "2030-01-05"},
            "soon": {"off_days": []},
            "2031": 5,
        },
        "statutory_dates": {"2030": ["2030-01-06"]},
    }
    with pytest.raises(InputError) as refused:
        parse_calendar(data, "own.yaml")
    told = refused.value.params["faults"]
    for place in ("2030, off_days", "2030, makeup_workdays: no list", "years soon: no year", "years 2031: no mapping"):
        assert place in told
    with pytest.raises(InputError, match="both off and worked"):
        parse_calendar({"years": {2030: {"off_days": ["2030-01-06"], "makeup_workdays": [date(2030, 1, 6)]}}})
    for nothing in (None, [], {"years": []}):
        with pytest.raises(InputError, match="no mapping"):
            parse_calendar(nothing)


@settings(max_examples=30)
@given(st.sets(days, max_size=20), st.sets(days, max_size=20))
def test_a_table_holds_exactly_its_days(off, worked):
    found = overlaid(CALENDAR, {**dict.fromkeys(worked, WORK), **dict.fromkeys(off, OFF)})
    for day in off:
        assert not found.is_working(day)
    for day in worked - off:
        assert found.is_working(day)
    for day in list(span(date(2026, 1, 1), date(2026, 12, 31))):
        if day not in off | worked:
            assert found.is_working(day) == CALENDAR.is_working(day)
