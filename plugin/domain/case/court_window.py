"""When the court may be asked to enforce (申请法院强制执行期限, ACL art. 53-54)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from .demolition_day import reminder_of
from .explained import ONE_DAY, Explained, day_after_latest, days_of, earliest, latest, of_party
from .formula_facts import ItemCourse, PartyCourse
from .periods import compute
from .remedy_terms import NATIONAL, RemedyTerms, no_end_of_remedies, period_from, remedies_of, suits_of
from .workdays import WorkCalendar

DEMOLITION = "demolition"
FINE = "fine"


@dataclass(frozen=True)
class CourtWindow:
    """When the court may be asked: from ``start`` to ``end``, with the reminder served by ``latest_reminder``."""

    start: Explained
    end: Explained
    latest_reminder: Explained

    def contains(self, day: date) -> bool:
        """True if the application may be filed on ``day``."""
        return self.start.day is not None and self.end.day is not None and self.start.day <= day <= self.end.day


def court_window(
    item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL
) -> CourtWindow:
    """When the court may be asked to enforce the item against this party (ACL art. 53-54; ALLI art. 156).

    The start waits for review and suit and for the reminder; the end is three months after the last day to sue, by
    the earliest reading. After a judgment it is another period (two years, ALL art. 95), so there is no window here.
    """
    refused = no_end_of_remedies(party, "window")
    if refused is None and party.judgment_in_force_on is not None:
        refused = Explained(None, "window.after_judgment", ())
    if refused is not None:
        return CourtWindow(refused, refused, refused)
    start, end = _court_bounds(item, party, calendar, terms)
    if item.kind == DEMOLITION and not item.fifteen_days and party.review_kept_served_on is None:
        # Two readings of LAL art. 83; each is told beside the other, since the court decides which one counts.
        by_fifteen_days = _court_bounds(replace(item, fifteen_days=True), party, calendar, terms)
        codes = ("window.start_by_fifteen_days", "window.end_by_fifteen_days")
        other = by_fifteen_days
        if item.earlier_end:
            codes = ("window.start_by_six_months", "window.end_by_six_months")
            start, end, other = *by_fifteen_days, (start, end)
        start, end = (_told_beside(one, two, code) for one, two, code in zip((start, end), other, codes))
    return CourtWindow(start, end, _latest_reminder(item, end, calendar))


def _told_beside(day: Explained, other: Explained, code: str) -> Explained:
    """``day`` with the other reading as one more part, where that is a day."""
    return day if other.day is None else replace(day, parts=(*day.parts, replace(other, code=code, parts=())))


def court_window_group(item: ItemCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL) -> CourtWindow:
    """The window in which the item may be brought against all its parties in one application."""
    windows = [(party, court_window(item, party, calendar, terms)) for party in item.parties]
    if not windows:
        nobody = Explained(None, "window.no_party", ())
        return CourtWindow(nobody, nobody, nobody)
    return CourtWindow(
        latest("window.start", "window.party_open", tuple(of_party(p.party, w.start) for p, w in windows)),
        earliest("window.end", "window.party_open", tuple(of_party(p.party, w.end) for p, w in windows)),
        earliest(
            "window.latest_reminder",
            "window.party_open",
            tuple(of_party(p.party, w.latest_reminder) for p, w in windows),
        ),
    )


def _court_bounds(
    item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms
) -> tuple[Explained, Explained]:
    """First and last day of the window of a party that was served and has no remedy open."""
    delay = item.fine_delay_end if item.kind == FINE else None
    delayed = () if delay is None else (Explained(delay, "window.fine_delay_end", ()),)
    remedies = remedies_of(item, party, calendar, terms)
    if item.fifteen_days and not item.waits_for_review:
        remedies = suits_of(item, party, calendar, terms)
    reminder = reminder_of(item, party, calendar)
    waits = (reminder, *remedies, *delayed)
    if reminder.day is None:
        start = Explained(None, "window.not_reminded", (), waits, any(part.provisional for part in waits))
    else:
        start = day_after_latest("window.start", waits)
    # A delay that ends before the time to sue does not shorten the window: the court hears no earlier application.
    last_to_sue = (*suits_of(item, party, calendar, terms), *delayed)
    end = period_from(max(days_of(last_to_sue)), terms.court, calendar, "window.end")
    return start, replace(end, parts=last_to_sue, provisional=any(part.provisional for part in last_to_sue))


def _latest_reminder(item: ItemCourse, end: Explained, calendar: WorkCalendar) -> Explained:
    """Last day whose reminder still ends before the window does."""
    if end.day is None:
        return end
    day = end.day
    while (counted := compute(day, item.reminder_days, item.reminder_unit, calendar)).last_day >= end.day:
        day -= ONE_DAY
    return Explained(
        day,
        "window.latest_reminder",
        counted.reasons,
        (end,),
        end.provisional or counted.provisional,
    )
