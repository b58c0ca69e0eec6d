"""Periods: every vector with its explanation, and what holds for any period."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhiwei.plugin.domain.case.periods import Interval, cited, compute, compute_rule, spelled
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.calendar import bundled_calendar
from zhiwei.plugin.services.case_catalogues import current_procedure

VECTORS = json.loads((Path(__file__).parents[2] / "data" / "deadline_vectors.json").read_text(encoding="utf-8"))
CALENDAR = bundled_calendar()
DAY = timedelta(days=1)

starts = st.dates(date(2015, 1, 1), date(2025, 6, 30))
units = st.sampled_from(("calendar_day", "working_day", "month", "year"))
lengths = st.integers(0, 12)
intervals = st.builds(
    lambda first, more: Interval(first, first + timedelta(days=more)),
    st.dates(date(2015, 1, 1), date(2027, 6, 30)),
    st.integers(0, 45),
)


def day(text):
    return date.fromisoformat(text)


def said(period):
    return {reason.code: dict(reason.params) for reason in period.reasons}


def span(first, last):
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


# --- the vectors, day by day ---


@pytest.mark.parametrize("case", VECTORS["vectors"], ids=lambda case: case["id"])
def test_vector_and_why(case):
    start = day(case["start"])
    period = compute(start, case["n"], case["unit"], CALENDAR, roll=case["roll"], rule=case["rule"])
    assert period.last_day == day(case["last_day"])
    assert period.next_day == day(case["next_step_from"])
    assert period.raw_last_day == day(case.get("raw_last_day", case["last_day"]))
    assert not period.provisional
    why = said(period)
    assert why["period.rule"]["rule"] == case["rule"]
    rolled = why.get("period.rolled")
    assert (rolled is not None) == ("raw_last_day" in case)
    if rolled:
        assert rolled["raw"] == case["raw_last_day"] and rolled["day"] == case["last_day"]
    if case["unit"] == "working_day":
        counted = case["n"] + why.get("period.rest_days", {"count": 0})["count"]
        assert start + timedelta(days=counted) == period.last_day
    else:
        assert "period.rest_days" not in why


def test_the_explanation_of_five_days_over_the_spring_festival():
    period = compute(day("2026-02-12"), 5, "working_day", CALENDAR, basis="NRPM art.33, 57")
    assert [(reason.code, dict(reason.params)) for reason in period.reasons] == [
        ("period.working_days", {"length": 5, "start": "2026-02-12"}),
        ("period.article", {"article": "NRPM art.33, 57"}),
        ("period.rest_days", {"count": 9, "days": "2026-02-15/2026-02-23"}),
        ("period.makeup_days", {"count": 1, "days": "2026-02-14"}),
    ]


def test_a_month_without_the_day_ends_on_its_last_one_and_says_so():
    assert said(compute(day("2026-03-31"), 3, "month", CALENDAR))["period.month_end"]["day"] == "2026-06-30"
    assert compute(day("2025-08-31"), 6, "month", CALENDAR).last_day == day("2026-02-28")
    assert compute(day("2024-02-29"), 1, "year", CALENDAR).last_day == day("2025-02-28")
    assert compute(day("2024-02-29"), 4, "year", CALENDAR).last_day == day("2028-02-29")
    assert "period.month_end" not in said(compute(day("2026-03-30"), 3, "month", CALENDAR))


def test_of_hours_only_whole_days_are_known():
    assert compute(day("2026-04-01"), 24, "hour", CALENDAR).last_day == day("2026-04-02")
    assert compute(day("2026-04-01"), 2, "hour", CALENDAR).last_day == day("2026-04-01")


def test_time_that_does_not_count_pushes_the_end_on_also_by_what_it_meets_there():
    # 90 days end on 2026-04-05; ten days out push to 04-15, where three more are out, so 04-18
    out = (Interval(day("2026-02-01"), day("2026-02-10")), Interval(day("2026-04-10"), day("2026-04-12")))
    period = compute(day("2026-01-05"), 90, "calendar_day", CALENDAR, excluded=out)
    assert period.last_day == day("2026-04-18")
    assert said(period)["period.excluded"] == {"count": 13, "days": "2026-02-01/2026-02-10, 2026-04-10/2026-04-12"}


def test_excluded_time_that_overlaps_counts_once_and_outside_of_the_period_not_at_all():
    once = Interval(day("2026-02-01"), day("2026-02-10"))
    twice = (once, Interval(day("2026-02-05"), day("2026-02-12")))
    before = Interval(day("2025-12-01"), day("2026-01-05"))
    after = Interval(day("2026-06-01"), day("2026-06-30"))
    wanted = day("2026-04-17")
    assert compute(day("2026-01-05"), 90, "calendar_day", CALENDAR, excluded=(*twice, before, after)).last_day == wanted


def test_a_rest_day_that_is_excluded_does_not_lengthen_working_days():
    weekend = Interval(day("2026-03-07"), day("2026-03-08"))
    friday = Interval(day("2026-03-06"), day("2026-03-08"))
    assert compute(day("2026-03-04"), 5, "working_day", CALENDAR, excluded=[weekend]).last_day == day("2026-03-11")
    assert compute(day("2026-03-04"), 5, "working_day", CALENDAR, excluded=[friday]).last_day == day("2026-03-12")


def test_an_extension_is_named():
    period = compute(day("2026-01-05"), 90, "calendar_day", CALENDAR, extension=30)
    assert period.last_day == day("2026-05-05")
    assert said(period)["period.extended_calendar_days"] == {"length": 30}


@pytest.mark.parametrize(
    ("start", "length", "unit", "roll", "provisional"),
    [
        ("2026-12-20", 5, "working_day", False, True),  # 25 December on the notice of 2027 counts
        ("2026-12-14", 5, "working_day", False, False),
        ("2026-12-01", 60, "calendar_day", False, False),  # days of the calendar ask no notice
        ("2026-12-01", 60, "calendar_day", True, True),
        ("2026-07-28", 6, "month", True, True),
    ],
)
def test_what_a_missing_notice_may_move_is_provisional(start, length, unit, roll, provisional):
    period = compute(day(start), length, unit, CALENDAR, roll=roll)
    assert period.provisional is provisional
    assert ("period.provisional" in said(period)) is provisional
    if provisional:
        assert said(period)["period.provisional"]["years"] == "2027"


@pytest.mark.parametrize(("length", "unit"), [(-1, "month"), (200, "year"), (40_000, "calendar_day")])
def test_a_length_that_is_none_is_refused(length, unit):
    with pytest.raises(InputError, match=r"period\.bad_length"):
        compute(day("2026-01-05"), length, unit, CALENDAR)


def test_an_unknown_unit_and_a_turned_interval_are_refused():
    with pytest.raises(InputError, match=r"period\.unknown_unit"):
        compute(day("2026-01-05"), 1, "week", CALENDAR)
    with pytest.raises(InputError, match=r"period\.bad_interval"):
        Interval(day("2026-01-05"), day("2026-01-04"))


# --- rules of the procedure ---


@pytest.mark.parametrize(
    ("rule", "start", "last"),
    [
        ("DR08", "2026-02-12", "2026-02-26"),
        ("DR11", "2026-01-05", "2026-04-05"),  # a Sunday in the Qingming break: the agency's own does not roll
        ("DR14", "2026-07-01", "2026-07-16"),
        ("DR15", "2026-03-16", "2026-05-15"),
        ("DR16", "2026-04-01", "2026-10-08"),
        ("DR17", "2026-06-05", "2026-06-22"),
        ("DR19", "2026-03-16", "2026-03-31"),
        ("DR20", "2026-09-17", "2026-10-08"),
        ("DR21", "2026-03-31", "2026-06-30"),
        ("DR30", "2026-06-01", "2026-07-01"),
        ("DR38", "2024-02-29", "2026-02-28"),
    ],
)
def test_a_rule_of_the_catalogue(rule, start, last):
    found = compute_rule(current_procedure(), rule, day(start), CALENDAR)
    assert found.last_day == day(last)
    assert said(found)["period.rule"]["rule"].startswith(rule)


def test_every_rule_with_a_number_can_be_counted_and_cites_an_article():
    procedure = current_procedure()
    for rule in procedure.deadlines.values():
        if rule.length is not None:
            found = compute_rule(procedure, rule.id, day("2026-03-16"), CALENDAR)
            assert found.last_day >= day("2026-03-16")
            assert said(found)["period.rule"]["article"] not in ("", "-"), rule.id


def test_a_rule_s_extension_counts_only_where_it_was_granted():
    procedure = current_procedure()
    assert compute_rule(procedure, "DR12", day("2026-01-15"), CALENDAR).last_day == day("2026-02-14")
    assert compute_rule(procedure, "DR12", day("2026-01-15"), CALENDAR, extended=True).last_day == day("2026-03-01")
    for rule, code in (("DR99", "unknown_rule"), ("DR02", "no_length"), ("DR15", "not_extendable")):
        with pytest.raises(InputError, match=rf"period\.{code}"):
            compute_rule(procedure, rule, day("2026-01-15"), CALENDAR, extended=True)


def test_articles_are_cited_without_what_is_said_about_them():
    basis = "NRPM art.33, 57: binding on bodies (NRPM art.2); APL art.44-45 gives no number; told apart"
    assert cited(basis) == "NRPM art.33, 57; APL art.44-45"
    assert cited("ACL art.25 (excluded time: para.3); 国办发〔2018〕118号") == "ACL art.25; 国办发〔2018〕118号"


def test_days_are_spelled_as_runs():
    days = [day("2026-02-23"), day("2026-02-28"), day("2026-02-22"), day("2026-03-01"), day("2026-03-05")]
    assert spelled(days) == "2026-02-22/2026-02-23, 2026-02-28/2026-03-01, 2026-03-05"
    assert spelled([]) == ""


# --- what holds for any period ---


@given(starts, st.integers(0, 200), st.lists(intervals, max_size=4))
def test_calendar_days_are_those_that_a_tally_counts(start, length, out):
    last = compute(start, length, "calendar_day", CALENDAR, excluded=out).last_day
    counted = [each for each in span(start + DAY, last) if not any(i.first <= each <= i.last for i in out)]
    assert len(counted) == length
    assert not length or counted[-1] == last


@given(starts, st.integers(0, 40), st.lists(intervals, max_size=4))
def test_working_days_are_those_that_a_tally_counts(start, length, out):
    chinese_calendar = pytest.importorskip("chinese_calendar")
    last = compute(start, length, "working_day", CALENDAR, excluded=out).last_day
    counted = [
        each
        for each in span(start + DAY, last)
        if chinese_calendar.is_workday(each) and not any(i.first <= each <= i.last for i in out)
    ]
    assert len(counted) == length
    assert not length or counted[-1] == last


@given(starts, lengths, units, st.booleans())
def test_a_later_start_or_a_longer_period_never_ends_earlier(start, length, unit, roll):
    last = compute(start, length, unit, CALENDAR, roll=roll).last_day
    assert compute(start + DAY, length, unit, CALENDAR, roll=roll).last_day >= last
    assert compute(start, length + 1, unit, CALENDAR, roll=roll).last_day >= last
    assert compute(start, length, unit, CALENDAR, roll=roll, extension=1).last_day >= last


@given(starts, lengths, units, st.lists(intervals, max_size=3), intervals)
def test_excluded_time_never_shortens_and_not_counting_more_days_never_either(start, length, unit, out, more):
    bare = compute(start, length, unit, CALENDAR)
    some = compute(start, length, unit, CALENDAR, excluded=out)
    assert bare.last_day <= some.last_day <= compute(start, length, unit, CALENDAR, excluded=[*out, more]).last_day
    if not any(start < each <= bare.last_day for i in out for each in (i.first, i.last)) and not any(
        i.first <= start and i.last >= bare.last_day for i in out
    ):
        assert some.last_day == bare.last_day


@given(starts, lengths, units, st.lists(intervals, max_size=2))
def test_a_roll_ends_on_the_first_working_day_and_moves_nothing_else(start, length, unit, out):
    plain = compute(start, length, unit, CALENDAR, excluded=out)
    rolled = compute(start, length, unit, CALENDAR, roll=True, excluded=out)
    assert rolled.raw_last_day == plain.last_day == plain.raw_last_day
    assert CALENDAR.is_working(rolled.last_day)
    assert not any(CALENDAR.is_working(each) for each in span(plain.last_day, rolled.last_day - DAY))
    assert rolled.next_day == rolled.last_day + DAY
    assert ("period.rolled" in said(rolled)) == (rolled.last_day != plain.last_day)


@given(starts, st.integers(1, 36))
def test_months_end_on_the_same_day_or_on_the_last_of_the_month(start, length):
    last = compute(start, length, "month", CALENDAR).last_day
    assert (last.year * 12 + last.month) - (start.year * 12 + start.month) == length
    assert last.day == start.day or (last.day < start.day and (last + DAY).day == 1)
