"""The days that decide in court: every case of deadline_vectors.json, and what the vectors do not reach."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from zhiwei.plugin.domain.case.formulas import (
    NATIONAL,
    ItemCourse,
    PartyCourse,
    court_window,
    court_window_group,
    days_late,
    decision_due,
    e0,
    e0_group,
    earliest_demolition,
    earliest_demolition_land,
    from_plain,
    plain,
    reminder_end,
    surcharge,
    terms_of,
)
from zhiwei.plugin.domain.case.periods import Interval, Reason, compute
from zhiwei.plugin.services.calendar import bundled_calendar
from zhiwei.plugin.services.case_catalogues import current_procedure

VECTORS = json.loads((Path(__file__).parents[2] / "data" / "deadline_vectors.json").read_text(encoding="utf-8"))
CALENDAR = bundled_calendar()


def day(text):
    return date.fromisoformat(text)


def of(section):
    return pytest.mark.parametrize("case", VECTORS[section], ids=lambda case: case["id"])


def item(*parties, kind="demolition", fifteen_days=False, self_deadline=None, **more):
    return ItemCourse("1", kind, fifteen_days, self_deadline, tuple(parties), **more)


def part(explained, code):
    found = [each for each in walk(explained) if each.code == code]
    assert len(found) == 1, [each.code for each in walk(explained)]
    return found[0]


def walk(explained):
    yield explained
    for each in explained.parts:
        yield from walk(each)


# --- the vectors ---


@of("forced_demolition_timelines")
def test_timeline_of_a_forced_demolition(case):
    served = PartyCourse("张三", day(case["decision_served"]))
    course = item(served, self_deadline=day(case["self_demolish_deadline"]))
    first = e0_group(course, CALENDAR)
    assert first.day == day(case["E0"])
    assert part(first, "remedy.review").day == day(case["review_last"])
    assert part(first, "remedy.suit").day == day(case["litigation_last"])
    assert part(first, "e0.self_deadline").day == day(case["self_demolish_deadline"])

    assert CALENDAR.next_working(first.day) == day(case["reminder_served"]) == day(case["announcement_posted"])
    reminded = replace(served, reminder_served_on=day(case["reminder_served"]))
    course = replace(course, parties=(reminded,))
    end = reminder_end(course, CALENDAR)
    assert end.day == day(case["reminder_end"])

    decided = CALENDAR.next_working(end.day + timedelta(days=1))
    assert decided == day(case["enforcement_decision_served"])
    course = replace(
        course,
        announcement_deadline=end.day,
        enforcement_decision_served=decided,
        execution_notice_days=case["planned_execution_notice_working_days"],
    )
    earliest = earliest_demolition(course, CALENDAR)
    assert earliest.day == day(case["earliest_demolition"])
    assert not earliest.provisional
    assert part(earliest, "e0.no_remedy_used").day == day(case["E0"])


@of("E0_cases")
def test_first_day_without_remedies(case):
    services = case.get("decision_served", "2026-03-16")
    parties = [PartyCourse(text, day(text)) for text in ([services] if isinstance(services, str) else services)]
    if "review_decision_served" in case:
        parties = [replace(each, review_kept_served_on=day(case["review_decision_served"])) for each in parties]
    if "paper_received" in case:
        parties = [replace(each, review_ended_paper_on=day(case["paper_received"])) for each in parties]
    found = e0_group(item(*parties, self_deadline=day(case["self_demolish_deadline"])), CALENDAR)
    assert found.day == day(case["E0"])
    if "review_last_to_sue" in case:
        assert part(found, "remedy.suit_after_review").day == day(case["review_last_to_sue"])


@of("court_windows")
def test_window_for_the_court(case):
    party = PartyCourse(
        "张三",
        day(case.get("decision_served", "2026-01-12")),
        review_kept_served_on=day(case["review_decision_served"]) if "review_decision_served" in case else None,
        reminder_served_on=day(case["reminder_served"]),
    )
    fine = case["item"] == "罚款"
    course = item(party, kind="fine" if fine else "demolition", fifteen_days=not fine)
    window = court_window(course, party, CALENDAR)
    assert window.start.day == day(case["window_start"])
    assert window.end.day == day(case["window_end"])
    assert part(window.start, "reminder.end").day == day(case["reminder_end"])
    assert max(each.day for each in window.end.parts) == day(case["litigation_last"])
    if "review_last" in case:
        assert part(window.start, "remedy.review").day == day(case["review_last"])
    last = window.latest_reminder.day
    assert CALENDAR.add_working(last, 10) < window.end.day <= CALENDAR.add_working(last + timedelta(days=1), 10)
