"""The days that decide in court: every case of deadline_vectors.json, and what the vectors do not reach."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from zhiwei.plugin.domain.case.court_window import court_window, court_window_group
from zhiwei.plugin.domain.case.decision_time import decision_due
from zhiwei.plugin.domain.case.demolition_day import earliest_demolition, earliest_demolition_land, reminder_end
from zhiwei.plugin.domain.case.e0 import e0, e0_group
from zhiwei.plugin.domain.case.formula_facts import ItemCourse, PartyCourse
from zhiwei.plugin.domain.case.late_payment import days_late, surcharge
from zhiwei.plugin.domain.case.periods import Interval
from zhiwei.plugin.domain.case.remedy_terms import NATIONAL, terms_of
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


def test_the_start_waits_for_the_day_of_the_reminder_only_when_it_is_the_latest():
    party = PartyCourse("张三", day("2026-03-16"), reminder_served_on=day("2026-06-01"))
    window = court_window(item(party, fifteen_days=True), party, CALENDAR)
    assert window.start.day == day("2026-06-16")
    assert part(window.start, "reminder.end").day == day("2026-06-15")


# --- E0: every variant of the formulas ---

SERVED = day("2026-03-16")
TERM = day("2026-03-31")


@pytest.mark.parametrize(
    ("change", "wanted", "code"),
    [
        ({}, "2026-09-17", "e0.no_remedy_used"),
        # the year replaces the 60 days or the six months, each for itself
        ({"told_of_review": False}, "2027-03-17", "e0.no_remedy_used"),
        ({"told_of_suit": False}, "2027-03-17", "e0.no_remedy_used"),
        ({"review_kept_served_on": day("2026-06-05")}, "2026-06-23", "e0.review_kept"),
        # silent on the period: a year from 2026-06-05 ends on a Saturday, so on Monday 2027-06-07
        (
            {"review_kept_served_on": day("2026-06-05"), "review_silent_on_suit": True},
            "2027-06-08",
            "e0.review_kept",
        ),
        ({"review_ended_paper_on": day("2026-05-20")}, "2026-09-17", "e0.remedy_ended"),
        # a paper that comes late gives its own 15 days: 2026-10-15
        ({"review_ended_paper_on": day("2026-09-30")}, "2026-10-16", "e0.remedy_ended"),
        ({"judgment_in_force_on": day("2026-05-08")}, "2026-05-09", "e0.sued"),
        ({"judgment_in_force_on": day("2026-03-20")}, "2026-04-01", "e0.sued"),  # the term to perform is later
    ],
)
def test_e0_of_a_party(change, wanted, code):
    party = PartyCourse("张三", SERVED, **change)
    found = e0(item(party, self_deadline=TERM), party, CALENDAR)
    assert (found.day, found.code) == (day(wanted), code)
    assert found.day == max(each.day for each in found.parts) + timedelta(days=1)
    assert found.provisional == (found.day.year > 2026)


def test_e0_waits_for_a_long_term_to_perform():
    party = PartyCourse("张三", SERVED)
    found = e0(item(party, self_deadline=day("2026-12-01")), party, CALENDAR)
    assert found.day == day("2026-12-02")


def test_e0_by_the_fifteen_days_of_land_law_still_waits_for_review():
    party = PartyCourse("张三", SERVED)
    assert e0(item(party, fifteen_days=True, self_deadline=TERM), party, CALENDAR).day == day("2026-05-16")


@pytest.mark.parametrize(
    ("change", "code"),
    [({"served_on": None}, "e0.not_served"), ({"remedy_pending": True}, "e0.remedy_pending")],
)
def test_there_is_no_e0_without_service_or_with_a_remedy_open(change, code):
    done = replace(PartyCourse("张三", SERVED), **change)
    other = PartyCourse("李四", SERVED)
    assert e0(item(done), done, CALENDAR).code == code
    group = e0_group(item(done, other, self_deadline=TERM), CALENDAR)
    assert group.day is None and group.code == "e0.party_open"
    assert [each.day for each in group.parts] == [None, day("2026-09-17")]
    assert e0_group(item(), CALENDAR).day is None


def test_one_party_s_late_service_holds_no_other_party_s_e0():
    early, late = PartyCourse("张三", SERVED), PartyCourse("李四", day("2026-08-03"))
    together = item(early, late, self_deadline=TERM)
    assert e0(together, early, CALENDAR) == e0(item(early, self_deadline=TERM), early, CALENDAR)
    group = e0_group(together, CALENDAR)
    assert group.day == e0(together, late, CALENDAR).day == day("2027-02-04")
    assert [reason.params for each in group.parts for reason in each.reasons[:1]] == [
        {"party": "张三"},
        {"party": "李四"},
    ]


def test_the_periods_of_the_formulas_are_those_of_the_catalogue():
    counted = [replace(term, basis="") for term in vars(terms_of(current_procedure())).values()]
    assert counted == [replace(term, basis="") for term in vars(NATIONAL).values()]


# --- reminder and demolition ---

READY = PartyCourse("张三", SERVED, reminder_served_on=day("2026-09-17"))


def ready(**change):
    return item(
        READY,
        **{
            "self_deadline": TERM,
            "announcement_deadline": day("2026-10-08"),
            "enforcement_decision_served": day("2026-10-09"),
            **change,
        },
    )


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({}, "2026-10-14"),
        ({"announcement_deadline": day("2026-10-15")}, "2026-10-16"),
        ({"reminder_term": day("2026-10-20")}, "2026-10-21"),
        ({"reminder_term": day("2026-09-20")}, "2026-10-14"),  # a term shorter than the law's does not count
        ({"execution_time": day("2026-10-17")}, "2026-10-19"),  # a Saturday
        ({"gov_order_on": day("2026-10-21")}, "2026-10-21"),
        ({"execution_notice_days": 0}, "2026-10-10"),  # a Saturday that is worked
        ({"reminder_days": 15, "reminder_unit": "calendar_day"}, "2026-10-14"),
        ({"execution_time": day("2027-02-05")}, "2027-02-09"),  # the four days of the Spring Festival
        # its own review and suit awaited: six months from 2026-10-09
        ({"enforcement_decision_waits": True}, "2027-04-12"),
    ],
)
def test_the_earliest_demolition_comes_after_all_that_must_come_before(change, wanted):
    found = earliest_demolition(ready(**change), CALENDAR)
    assert found.day == day(wanted)
    assert CALENDAR.is_working(found.day) and not CALENDAR.is_statutory(found.day)
    assert all(each.day <= found.day for each in found.parts)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"announcement_deadline": None}, "demolition.not_announced"),
        ({"enforcement_decision_served": None}, "demolition.not_decided"),
        ({"parties": (replace(READY, reminder_served_on=None),)}, "reminder.not_served"),
        ({"parties": (replace(READY, remedy_pending=True),)}, "e0.remedy_pending"),
        ({"parties": (READY, replace(READY, party="李四", served_on=None))}, "e0.not_served"),
        ({"parties": ()}, "e0.no_party"),
    ],
)
def test_there_is_no_demolition_while_a_step_before_it_is_missing(change, code):
    found = earliest_demolition(replace(ready(), **change), CALENDAR)
    assert found.day is None and found.code == "demolition.step_missing"
    assert code in [each.code for each in walk(found)]


def test_a_demolition_that_moves_on_says_from_where():
    found = earliest_demolition(ready(execution_time=day("2026-10-17")), CALENDAR)
    moved = [reason for reason in found.reasons if reason.code == "demolition.moved_on"]
    assert [reason.params for reason in moved] == [{"raw": "2026-10-17", "day": "2026-10-19", "article": "ACL art.43"}]


def test_the_fast_track_waits_for_its_papers_and_for_no_e0():
    quick = item(
        PartyCourse("张三", None),
        fast_track=True,
        stop_order_served_on=day("2026-09-28"),
        refusal_proved_on=day("2026-09-29"),
        gov_order_on=day("2026-09-30"),
        enforcement_decision_served=day("2026-10-01"),
    )
    # 1-3 October are statutory holidays; the bridged days after them bar nothing by law
    assert earliest_demolition(quick, CALENDAR).day == day("2026-10-04")
    undecided = replace(quick, enforcement_decision_served=None)
    assert earliest_demolition(undecided, CALENDAR).day is None
    assert earliest_demolition(replace(undecided, fast_track_needs_decision=False), CALENDAR).day == day("2026-09-30")
    for missing in ("stop_order_served_on", "refusal_proved_on"):
        assert earliest_demolition(replace(quick, **{missing: None}), CALENDAR).day is None
    open_remedy = replace(quick, parties=(PartyCourse("张三", None, remedy_pending=True),))
    assert earliest_demolition(open_remedy, CALENDAR).code == "demolition.fast_track_ended"


def test_on_the_land_track_only_a_ruling_lets_demolish():
    course = ready(fifteen_days=True)
    assert earliest_demolition_land(course, CALENDAR).code == "demolition.no_ruling"
    served = replace(course, ruling_served_on=day("2026-07-03"))
    assert earliest_demolition_land(served, CALENDAR).day == day("2026-07-03")
    # seven days end on 2026-07-10
    assert earliest_demolition_land(replace(served, ruling_term_days=7), CALENDAR).day == day("2026-07-11")
    holiday = replace(course, ruling_served_on=day("2026-09-25"))
    assert earliest_demolition_land(holiday, CALENDAR).day == day("2026-09-26")


# --- court window ---


def fine(party, **more):
    return item(party, kind="fine", **more)


def test_a_delayed_fine_counts_from_the_end_of_the_delay():
    party = PartyCourse("张三", SERVED, reminder_served_on=day("2026-12-01"))
    window = court_window(fine(party, fine_delay_end=day("2026-11-30")), party, CALENDAR)
    assert (window.start.day, window.end.day) == (day("2026-12-16"), day("2027-02-28"))
    # one that ends before the time to sue shortens nothing
    early = court_window(fine(party, fine_delay_end=day("2026-05-01")), party, CALENDAR)
    assert early.end.day == day("2026-12-16")
    # a delay of the fine is none of the demolition
    other = item(party, fifteen_days=True, fine_delay_end=day("2026-11-30"))
    assert court_window(other, party, CALENDAR).end.day == day("2026-06-30")


def test_a_party_not_told_of_the_suit_has_a_year_and_the_window_follows():
    party = PartyCourse("张三", SERVED, told_of_suit=False, reminder_served_on=day("2026-09-17"))
    window = court_window(fine(party), party, CALENDAR)
    assert (window.start.day, window.end.day) == (day("2027-03-17"), day("2027-06-16"))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"served_on": None}, "window.not_served"),
        ({"remedy_pending": True}, "window.remedy_pending"),
        ({"judgment_in_force_on": day("2026-05-08")}, "window.after_judgment"),
    ],
)
def test_there_is_no_window_then(change, code):
    party = replace(PartyCourse("张三", SERVED), **change)
    window = court_window(fine(party), party, CALENDAR)
    assert {window.start.code, window.end.code, window.latest_reminder.code} == {code}
    assert not window.contains(day("2026-10-09"))


def test_without_a_reminder_the_end_and_the_latest_reminder_are_known_but_no_start():
    party = PartyCourse("张三", SERVED)
    window = court_window(item(party, fifteen_days=True), party, CALENDAR)
    assert window.start.day is None and window.start.code == "window.not_reminded"
    assert window.end.day == day("2026-06-30")
    # ten working days from 2026-06-14 (Sunday) end on 06-29, over the Dragon Boat break; from 06-15 on 06-30, too late
    assert window.latest_reminder.day == day("2026-06-14")


def test_the_window_holds_its_first_and_last_day():
    party = PartyCourse("张三", SERVED, reminder_served_on=day("2026-04-01"))
    window = court_window(item(party, fifteen_days=True), party, CALENDAR)
    inside = [day(text) for text in ("2026-05-15", "2026-05-16", "2026-06-30", "2026-07-01")]
    assert [window.contains(each) for each in inside] == [False, True, True, False]


def test_a_land_item_outside_of_article_83_tells_both_readings():
    party = PartyCourse("张三", SERVED, reminder_served_on=day("2026-04-01"))
    by_six_months = court_window(item(party), party, CALENDAR)
    assert (by_six_months.start.day, by_six_months.end.day) == (day("2026-09-17"), day("2026-12-16"))
    assert part(by_six_months.end, "window.end_by_fifteen_days").day == day("2026-06-30")
    assert part(by_six_months.start, "window.start_by_fifteen_days").day == day("2026-05-16")
    cautious = court_window(item(party, earlier_end=True), party, CALENDAR)
    assert (cautious.start.day, cautious.end.day) == (day("2026-05-16"), day("2026-06-30"))
    assert part(cautious.end, "window.end_by_six_months").day == day("2026-12-16")
    assert part(cautious.start, "window.start_by_six_months").day == day("2026-09-17")


def test_a_bureau_whose_court_counts_only_the_fifteen_days_need_not_wait_for_review():
    party = PartyCourse("张三", SERVED, reminder_served_on=day("2026-04-01"))
    window = court_window(item(party, fifteen_days=True, waits_for_review=False), party, CALENDAR)
    assert (window.start.day, window.end.day) == (day("2026-04-17"), day("2026-06-30"))


def test_the_window_of_all_parties_is_where_theirs_overlap():
    early = PartyCourse("张三", SERVED, reminder_served_on=day("2026-04-01"))
    late = PartyCourse("李四", day("2026-04-10"), reminder_served_on=day("2026-04-28"))
    together = item(early, late, fifteen_days=True)
    window = court_window_group(together, CALENDAR)
    assert window.start.day == court_window(together, late, CALENDAR).start.day == day("2026-06-10")
    assert window.end.day == court_window(together, early, CALENDAR).end.day == day("2026-06-30")
    open_case = court_window_group(item(early, replace(late, remedy_pending=True), fifteen_days=True), CALENDAR)
    assert open_case.start.day is None and open_case.end.day is None
    assert court_window_group(item(), CALENDAR).start.day is None


# --- the others ---


def test_the_decision_is_due_with_extension_and_excluded_days_and_rolls_by_local_reading_only():
    assert decision_due(day("2026-01-05"), 90, 0, (), CALENDAR).day == day("2026-04-05")
    assert decision_due(day("2026-01-05"), 90, 0, (), CALENDAR, roll=True).day == day("2026-04-07")
    assert decision_due(day("2026-01-05"), 90, 30, (), CALENDAR).day == day("2026-05-05")
    out = (Interval(day("2026-02-01"), day("2026-02-20")),)
    assert decision_due(day("2026-01-05"), 90, 30, out, CALENDAR).day == day("2026-05-25")


@pytest.mark.parametrize(
    ("amount", "late", "wanted"),
    [
        ("10000", 0, "0.00"),
        ("10000", 1, "300.00"),
        ("10000", 33, "9900.00"),
        ("10000", 34, "10000.00"),
        ("0.5", 1, "0.02"),
        ("10000", -3, "0.00"),
    ],
)
def test_the_extra_fine_never_exceeds_the_fine(amount, late, wanted):
    assert str(surcharge(Decimal(amount), late)) == wanted


def test_days_late_leave_out_review_and_suit():
    due = day("2026-07-16")
    assert days_late(due, due) == 0
    assert days_late(due, day("2026-07-26")) == 10
    assert days_late(due, day("2026-07-26"), [Interval(day("2026-07-10"), day("2026-07-20"))]) == 6
    assert days_late(due, day("2026-07-01")) == 0


def test_every_line_of_an_explanation_has_words():
    from zhiwei.plugin.gui.messages import MESSAGES
    from zhiwei.plugin.gui.reckoning import in_words

    window = court_window(ready(), READY, CALENDAR)
    for found in (earliest_demolition(ready(), CALENDAR), window.start, window.end, window.latest_reminder):
        for each in walk(found):
            assert {each.code, *(reason.code for reason in each.reasons)} <= set(MESSAGES)
        assert "{" not in in_words(found)
    told = in_words(earliest_demolition(ready(), CALENDAR)).splitlines()
    assert told[0].startswith("Earliest lawful demolition: 2026-10-14")
    assert "            Application for review: until 2026-05-15" in told


def test_the_second_timeline_tells_every_day_of_its_way():
    """T02: the six months end on National Day, the notice of the enforcement decision runs over a weekend."""
    from zhiwei.plugin.gui.reckoning import in_words

    case = next(each for each in VECTORS["forced_demolition_timelines"] if each["id"] == "T02")
    party = PartyCourse("张三", day(case["decision_served"]), reminder_served_on=day(case["reminder_served"]))
    course = item(
        party,
        self_deadline=day(case["self_demolish_deadline"]),
        announcement_deadline=day(case["reminder_end"]),
        enforcement_decision_served=day(case["enforcement_decision_served"]),
    )
    told = [line.strip() for line in in_words(earliest_demolition(course, CALENDAR)).splitlines()]
    rolled = "is a rest day: the period of a party ends on the next working day,"
    for line in (
        "Earliest day without remedies (E0), of the party that comes last: 2026-10-09",
        "Term in the decision for performing it: until 2026-04-11",
        "Application for review: until 2026-06-01",
        "60 days after 2026-04-01; the start day is not counted.",
        "Rule DR15: Administrative Reconsideration Law art. 20",
        f"2026-05-31 {rolled} 2026-06-01 (Civil Procedure Law art. 85).",
        "Suit: until 2026-10-08",
        "6 month(s) after 2026-04-01, to the corresponding day.",
        f"2026-10-01 {rolled} 2026-10-08 (Civil Procedure Law art. 85).",
        "Day after the term of the reminder: 2026-10-23",
        "10 working days after 2026-10-09; the start day is not counted.",
        "Rest days passed over (3): 2026-10-11, 2026-10-17/2026-10-18",
        "Weekend days counted because they are worked (1): 2026-10-10",
        "Day after the term in the demolition announcement: 2026-10-23",
        "Day after the notice period of the enforcement decision: 2026-10-29",
        "Rest days passed over (2): 2026-10-24/2026-10-25",
    ):
        assert line in told, line
    assert told[0].startswith("Earliest lawful demolition: 2026-10-29")
