"""The earliest lawful demolition (最早可以强制拆除之日) and the end of the reminder that it waits for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .e0 import e0_group
from .explained import (
    ONE_DAY,
    Explained,
    day_after_latest,
    following,
    following_day,
    latest,
    needed,
    of_party,
)
from .formula_facts import ItemCourse, PartyCourse
from .periods import Reason, compute, provisional_reason
from .remedy_terms import NATIONAL, RemedyTerms, period_from
from .workdays import WorkCalendar


def reminder_end(item: ItemCourse, calendar: WorkCalendar) -> Explained:
    """Last day of the reminder's term (催告期满), of the party that was reminded last (ACL art. 35, 54)."""
    parts = tuple(of_party(each.party, reminder_of(item, each, calendar)) for each in item.parties)
    if not parts:
        return Explained(None, "reminder.no_party", ())
    return latest("reminder.latest_party", "reminder.party_open", parts)


def reminder_of(item: ItemCourse, party: PartyCourse, calendar: WorkCalendar) -> Explained:
    if party.reminder_served_on is None:
        return Explained(None, "reminder.not_served", ())
    counted = compute(
        party.reminder_served_on, item.reminder_days, item.reminder_unit, calendar, basis="ACL art.35, 54, 69"
    )
    if item.reminder_term is not None and item.reminder_term > counted.last_day:
        return Explained(item.reminder_term, "reminder.term_named", ())
    return Explained(counted.last_day, "reminder.end", counted.reasons, (), counted.provisional)


def earliest_demolition(item: ItemCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL) -> Explained:
    """First working day on which a demolition that the agency enforces itself is lawful, by daylight (ACL art. 43-44).

    None until every step before it is served. On the fast track the local law's shorter course counts.
    """
    if item.fast_track:
        return _fast_track(item, calendar)
    parts = [
        e0_group(item, calendar, terms),
        following(reminder_end(item, calendar), "demolition.after_reminder"),
        following_day(item.announcement_deadline, "demolition.after_announcement", "demolition.not_announced"),
        _after_notice(item, calendar),
    ]
    if item.enforcement_decision_waits and item.enforcement_decision_served is not None:
        remedies = _own_remedies(item.enforcement_decision_served, calendar, terms)
        parts.append(day_after_latest("demolition.after_own_remedies", remedies))
    if item.execution_time is not None:
        parts.append(Explained(item.execution_time, "demolition.time_named", ()))
    if item.gov_order_on is not None:
        parts.append(Explained(item.gov_order_on, "demolition.gov_order", ()))
    return _first_day(parts, calendar, "demolition.earliest", working=True)


def earliest_demolition_land(item: ItemCourse, calendar: WorkCalendar) -> Explained:
    """First day of a demolition that the court allowed; never without its ruling (ACL art. 57; LAL art. 83)."""
    if item.ruling_served_on is None:
        return Explained(None, "demolition.no_ruling", ())
    served = Explained(item.ruling_served_on, "demolition.ruling_served", ())
    parts = [served]
    if item.ruling_term_days is not None:
        term = compute(item.ruling_served_on, item.ruling_term_days, "calendar_day", calendar, roll=True)
        parts.append(
            Explained(term.next_day, "demolition.after_ruling_term", term.reasons, provisional=term.provisional)
        )
    if item.ruling_term is not None:
        parts.append(Explained(item.ruling_term + ONE_DAY, "demolition.after_ruling_term", ()))
    return _first_day(parts, calendar, "demolition.earliest_land", working=False)


def _fast_track(item: ItemCourse, calendar: WorkCalendar) -> Explained:
    if any(party.remedy_pending for party in item.parties):
        return Explained(None, "demolition.fast_track_ended", ())
    parts = [
        needed(item.stop_order_served_on, "demolition.stop_order", "demolition.no_stop_order"),
        needed(item.refusal_proved_on, "demolition.refusal_proved", "demolition.no_refusal"),
    ]
    if item.fast_track_needs_decision or item.enforcement_decision_served is not None:
        parts.append(needed(item.enforcement_decision_served, "demolition.decided", "demolition.not_decided"))
    if item.gov_order_on is not None:
        parts.append(Explained(item.gov_order_on, "demolition.gov_order", ()))
    return _first_day(parts, calendar, "demolition.earliest_fast_track", working=False)


def _after_notice(item: ItemCourse, calendar: WorkCalendar) -> Explained:
    if item.enforcement_decision_served is None:
        return Explained(None, "demolition.not_decided", ())
    notice = compute(item.enforcement_decision_served, item.execution_notice_days, "working_day", calendar)
    return Explained(notice.next_day, "demolition.after_notice", notice.reasons, (), notice.provisional)


def _own_remedies(served_on: date, calendar: WorkCalendar, terms: RemedyTerms) -> tuple[Explained, ...]:
    return (
        period_from(served_on, terms.review, calendar, "remedy.review"),
        period_from(served_on, terms.suit, calendar, "remedy.suit"),
    )


def _first_day(parts: Sequence[Explained], calendar: WorkCalendar, code: str, working: bool) -> Explained:
    """The first working day (else: the first that is no statutory holiday) on or after the latest of ``parts``."""
    last = latest(code, "demolition.step_missing", tuple(parts))
    if last.day is None:
        return last
    day = last.day
    passed = []
    while calendar.is_statutory(day) or (working and not calendar.is_working(day)):
        passed.append(day)
        day += ONE_DAY
    reasons = list(last.reasons)
    if passed:
        params = {"raw": last.day.isoformat(), "day": day.isoformat(), "article": "ACL art.43"}
        reasons.append(Reason("demolition.moved_on", params))
    open_days = [each for each in (*passed, day) if calendar.provisional(each)]
    if open_days:
        reasons.append(provisional_reason(open_days, calendar))
    return Explained(day, code, tuple(reasons), last.parts, last.provisional or bool(open_days))
