"""The days that decide a case in court, as formulas with their parts.

E0 is the first day on which no review or suit can stand in the way of a forced demolition (ACL art. 44); from it
follows the earliest lawful demolition. The court window (申请法院强制执行期限) is when the agency may apply to the
court (ACL art. 53-54). Everything is computed per party and item from what has happened so far; a day that does not
exist yet (nothing served, a review still open) is None and says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Optional

from .periods import Interval, PeriodResult, Reason, cited, compute, provisional_reason
from .procedure import Procedure
from .workdays import WorkCalendar

DEMOLITION = "demolition"
FINE = "fine"
_DAY = timedelta(days=1)
#: extra fine for late payment per day, as a share of the fine (APL art. 72)
SURCHARGE_PER_DAY = Decimal("0.03")


@dataclass(frozen=True)
class PartyCourse:
    """What has happened to one party of an item.

    :param served_on: day on which the decision (D21 or D22) was served on the party
    :param told_of_review: the decision told of right, body and period of review; likewise ``told_of_suit``
    :param review_told_on: where it did not, the day on which the party learned of it; likewise ``suit_told_on``
    :param remedy_pending: a review or suit is open, a suspended one included
    :param review_kept_served_on: service of the review decision that kept the act (维持)
    :param review_silent_on_suit: that decision did not name the period for suing
    :param review_ended_paper_on: receipt of the paper by which a review or suit was not accepted, rejected or ended
    :param judgment_in_force_on: day on which the judgment that keeps the decision came into force
    :param reminder_served_on: service of the reminder (催告书)
    """

    party: str
    served_on: Optional[date]
    told_of_review: bool = True
    told_of_suit: bool = True
    remedy_pending: bool = False
    review_kept_served_on: Optional[date] = None
    review_silent_on_suit: bool = False
    review_ended_paper_on: Optional[date] = None
    judgment_in_force_on: Optional[date] = None
    reminder_served_on: Optional[date] = None
    review_told_on: Optional[date] = None
    suit_told_on: Optional[date] = None


@dataclass(frozen=True)
class ItemCourse:
    """What has happened to one item of the decision.

    :param kind: demolition, fine, confiscation, restore or correct
    :param fifteen_days: demolition of buildings on unlawfully occupied land (LAL art. 77, 78): 15 days to sue (art. 83)
    :param self_deadline: last day of the term for performing in the decision
    :param reminder_days: term of the reminder in ``reminder_unit``; ``reminder_term`` is a later day written in it
    :param announcement_deadline: last day of the term in the demolition announcement (D26)
    :param enforcement_decision_served: service of the enforcement decision (D25) on the last party
    :param execution_time: day of execution that it names
    :param gov_order_on: order of the government to the departments (责成)
    :param execution_notice_days: full working days between enforcement decision and demolition
    :param fine_delay_end: last day of an approved delay or of the last instalment of the fine
    :param ruling_served_on: service of the court's ruling; ``ruling_term_days`` is the term that it gives,
        ``ruling_term`` the last day that it names
    :param fast_track: the profile's local law lets building that goes on be removed at once
    :param refusal_proved_on: day on which it is proved that the stop order was not followed
    :param earlier_end: a demolition item that goes to the court but is not named in LAL art. 83 (LAL art. 74, LALR
        art. 52-53): its court window is counted by the 15 days all the same, so that no court finds it late; the
        other reading is told beside it
    :param waits_for_review: the court window of a 15-day item waits for the 60 days of review too
    :param fast_track_needs_decision: work in progress too is removed only on a served enforcement decision
    :param enforcement_decision_waits: the enforcement decision's own periods for review and suit are awaited
    """

    item: str
    kind: str
    fifteen_days: bool
    self_deadline: Optional[date]
    parties: tuple[PartyCourse, ...]
    reminder_days: int = 10
    reminder_unit: str = "working_day"
    reminder_term: Optional[date] = None
    announcement_deadline: Optional[date] = None
    enforcement_decision_served: Optional[date] = None
    execution_time: Optional[date] = None
    gov_order_on: Optional[date] = None
    execution_notice_days: int = 3
    fine_delay_end: Optional[date] = None
    ruling_served_on: Optional[date] = None
    ruling_term_days: Optional[int] = None
    ruling_term: Optional[date] = None
    fast_track: bool = False
    stop_order_served_on: Optional[date] = None
    refusal_proved_on: Optional[date] = None
    earlier_end: bool = False
    waits_for_review: bool = True
    fast_track_needs_decision: bool = True
    enforcement_decision_waits: bool = False


@dataclass(frozen=True)
class Explained:
    """A day and how it was reached.

    :param day: None where there is no such day (yet); ``code`` then says why
    :param code: message code; its text may name ``{day}``
    :param reasons: how ``day`` was counted
    :param parts: the days that it was chosen from
    :param provisional: a working-day calendar that is not published yet may still move it
    """

    day: Optional[date]
    code: str
    reasons: tuple[Reason, ...]
    parts: tuple[Explained, ...] = ()
    provisional: bool = False


@dataclass(frozen=True)
class CourtWindow:
    """When the court may be asked: from ``start`` to ``end``, with the reminder served by ``latest_reminder``."""

    start: Explained
    end: Explained
    latest_reminder: Explained

    def contains(self, day: date) -> bool:
        """True if the application may be filed on ``day``."""
        return self.start.day is not None and self.end.day is not None and self.start.day <= day <= self.end.day


@dataclass(frozen=True)
class Term:
    """Length and article of a period that the formulas use."""

    length: int
    unit: str
    roll: bool
    rule: str
    basis: str


@dataclass(frozen=True)
class RemedyTerms:
    """The periods for review, suit and application to the court; national law as it stands.

    The three of one year replace the ordinary one where the paper did not tell of the remedy.
    """

    review: Term = Term(60, "calendar_day", True, "DR15", "ARL art.20")
    suit: Term = Term(6, "month", True, "DR16", "ALL art.46")
    suit_fifteen_days: Term = Term(15, "calendar_day", True, "DR19", "LAL art.83")
    suit_after_review: Term = Term(15, "calendar_day", True, "DR17", "ALL art.45; ALLI art.59")
    court: Term = Term(3, "month", False, "DR21", "ACL art.53; ALLI art.156")
    review_untold: Term = Term(1, "year", True, "", "ARL art.20")
    suit_untold: Term = Term(1, "year", True, "", "ALLI art.64")
    suit_after_silent_review: Term = Term(1, "year", True, "", "ALLI art.64(2)")


NATIONAL = RemedyTerms()


def terms_of(procedure: Procedure) -> RemedyTerms:
    """The periods as the catalogue has them; one that it lacks stays national law's."""
    found: dict[str, Term] = {}
    for name in ("review", "suit", "suit_fifteen_days", "suit_after_review", "court"):
        term: Term = getattr(NATIONAL, name)
        rule = procedure.deadlines.get(term.rule)
        if rule is not None and rule.length is not None:
            found[name] = Term(rule.length, rule.unit, rule.roll, rule.id, cited(rule.basis))
    return replace(NATIONAL, **found)


# --- E0 ---


def e0(item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL) -> Explained:
    """First day on which neither a remedy of this party nor the term to perform stands in the way (ACL art. 44)."""
    refused = _no_end_of_remedies(party, "e0")
    if refused is not None:
        return refused
    parts = _remedies(item, party, calendar, terms)
    if item.self_deadline is not None:
        parts = (Explained(item.self_deadline, "e0.self_deadline", ()), *parts)
    return _day_after_latest(_variant(party), parts)


def e0_group(item: ItemCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL) -> Explained:
    """E0 of the item: the latest of its parties; none as long as one of them has none."""
    parts = tuple(_of_party(each, e0(item, each, calendar, terms)) for each in item.parties)
    if not parts:
        return Explained(None, "e0.no_party", ())
    return _latest("e0.latest_party", "e0.party_open", parts)


def _variant(party: PartyCourse) -> str:
    if party.judgment_in_force_on is not None:
        return "e0.sued"
    if party.review_ended_paper_on is not None:
        return "e0.remedy_ended"
    return "e0.no_remedy_used" if party.review_kept_served_on is None else "e0.review_kept"


def _no_end_of_remedies(party: PartyCourse, room: str) -> Optional[Explained]:
    """Why the remedies of a party have no last day (yet); None where they have."""
    if party.served_on is None:
        return Explained(None, "e0.not_served" if room == "e0" else "window.not_served", ())
    if party.remedy_pending:
        return Explained(None, "e0.remedy_pending" if room == "e0" else "window.remedy_pending", ())
    return None


def remedy_ends(
    item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL
) -> tuple[Explained, ...]:
    """Last days on which this party may still ask for a review or sue; none while a remedy is open or judged."""
    if party.served_on is None or party.remedy_pending or party.judgment_in_force_on is not None:
        return ()
    return _remedies(item, party, calendar, terms)


def _remedies(
    item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms
) -> tuple[Explained, ...]:
    """Last days of the remedies that this party has; it has been served and none is open."""
    if party.judgment_in_force_on is not None:
        return (Explained(party.judgment_in_force_on, "e0.judgment", ()),)
    suit = _suit(item, party, calendar, terms)
    if party.review_kept_served_on is not None or party.served_on is None:
        return suit
    if party.told_of_review:
        review = _period(party.served_on, terms.review, calendar, "remedy.review")
    else:
        untold = _period(party.served_on, terms.review_untold, calendar, "remedy.review_untold")
        review = _told_later(untold, party.review_told_on, terms.review, calendar, "remedy.review")
    return (review, *suit)


def _told_later(untold: Explained, told_on: Optional[date], term: Term, calendar: WorkCalendar, code: str) -> Explained:
    """Who learns of his right later has its whole period from then, a year from the act at most (ARL 20; ALLI 64)."""
    if told_on is None or untold.day is None:
        return untold
    later = _period(told_on, term, calendar, code)
    return later if later.day is not None and later.day < untold.day else untold


def _suit(item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms) -> tuple[Explained, ...]:
    """Last days on which this party may sue: several where a review or suit ended without a decision on the act."""
    found: list[Explained] = []
    if party.review_kept_served_on is not None:
        silent = party.review_silent_on_suit
        term = terms.suit_after_silent_review if silent else terms.suit_after_review
        code = "remedy.suit_after_silent_review" if silent else "remedy.suit_after_review"
        found.append(_period(party.review_kept_served_on, term, calendar, code))
    elif party.served_on is not None:
        if not party.told_of_suit:
            untold = _period(party.served_on, terms.suit_untold, calendar, "remedy.suit_untold")
            term = terms.suit_fifteen_days if item.fifteen_days else terms.suit
            code = "remedy.suit_fifteen_days" if item.fifteen_days else "remedy.suit"
            found.append(_told_later(untold, party.suit_told_on, term, calendar, code))
        elif item.fifteen_days:
            found.append(_period(party.served_on, terms.suit_fifteen_days, calendar, "remedy.suit_fifteen_days"))
        else:
            found.append(_period(party.served_on, terms.suit, calendar, "remedy.suit"))
    if party.review_ended_paper_on is not None:
        found.append(_period(party.review_ended_paper_on, terms.suit_after_review, calendar, "remedy.suit_after_ended"))
    return tuple(found)


# --- reminder and forced demolition ---


def reminder_end(item: ItemCourse, calendar: WorkCalendar) -> Explained:
    """Last day of the reminder's term (催告期满), of the party that was reminded last (ACL art. 35, 54)."""
    parts = tuple(_of_party(each, _reminder_of(item, each, calendar)) for each in item.parties)
    if not parts:
        return Explained(None, "reminder.no_party", ())
    return _latest("reminder.latest_party", "reminder.party_open", parts)


def _reminder_of(item: ItemCourse, party: PartyCourse, calendar: WorkCalendar) -> Explained:
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
        _following(reminder_end(item, calendar), "demolition.after_reminder"),
        _following_day(item.announcement_deadline, "demolition.after_announcement", "demolition.not_announced"),
        _after_notice(item, calendar),
    ]
    if item.enforcement_decision_waits and item.enforcement_decision_served is not None:
        remedies = _own_remedies(item.enforcement_decision_served, calendar, terms)
        parts.append(_day_after_latest("demolition.after_own_remedies", remedies))
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
        parts.append(Explained(item.ruling_term + _DAY, "demolition.after_ruling_term", ()))
    return _first_day(parts, calendar, "demolition.earliest_land", working=False)


def _fast_track(item: ItemCourse, calendar: WorkCalendar) -> Explained:
    if any(party.remedy_pending for party in item.parties):
        return Explained(None, "demolition.fast_track_ended", ())
    parts = [
        _needed(item.stop_order_served_on, "demolition.stop_order", "demolition.no_stop_order"),
        _needed(item.refusal_proved_on, "demolition.refusal_proved", "demolition.no_refusal"),
    ]
    if item.fast_track_needs_decision or item.enforcement_decision_served is not None:
        parts.append(_needed(item.enforcement_decision_served, "demolition.decided", "demolition.not_decided"))
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
        _period(served_on, terms.review, calendar, "remedy.review"),
        _period(served_on, terms.suit, calendar, "remedy.suit"),
    )


def _first_day(parts: Sequence[Explained], calendar: WorkCalendar, code: str, working: bool) -> Explained:
    """The first working day (else: the first that is no statutory holiday) on or after the latest of ``parts``."""
    latest = _latest(code, "demolition.step_missing", tuple(parts))
    if latest.day is None:
        return latest
    day = latest.day
    passed = []
    while calendar.is_statutory(day) or (working and not calendar.is_working(day)):
        passed.append(day)
        day += _DAY
    reasons = list(latest.reasons)
    if passed:
        params = {"raw": latest.day.isoformat(), "day": day.isoformat(), "article": "ACL art.43"}
        reasons.append(Reason("demolition.moved_on", params))
    open_days = [each for each in (*passed, day) if calendar.provisional(each)]
    if open_days:
        reasons.append(provisional_reason(open_days, calendar))
    return Explained(day, code, tuple(reasons), latest.parts, latest.provisional or bool(open_days))


# --- application to the court ---


def court_window(
    item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL
) -> CourtWindow:
    """When the court may be asked to enforce the item against this party (ACL art. 53-54; ALLI art. 156).

    The start waits for review and suit and for the reminder; the end is three months after the last day to sue, by
    the earliest reading. After a judgment it is another period (two years, ALL art. 95), so there is no window here.
    """
    refused = _no_end_of_remedies(party, "window")
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
        _latest("window.start", "window.party_open", tuple(_of_party(p, w.start) for p, w in windows)),
        _earliest("window.end", "window.party_open", tuple(_of_party(p, w.end) for p, w in windows)),
        _earliest(
            "window.latest_reminder", "window.party_open", tuple(_of_party(p, w.latest_reminder) for p, w in windows)
        ),
    )


def _court_bounds(
    item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms
) -> tuple[Explained, Explained]:
    """First and last day of the window of a party that was served and has no remedy open."""
    delay = item.fine_delay_end if item.kind == FINE else None
    delayed = () if delay is None else (Explained(delay, "window.fine_delay_end", ()),)
    remedies = _remedies(item, party, calendar, terms)
    if item.fifteen_days and not item.waits_for_review:
        remedies = _suit(item, party, calendar, terms)
    reminder = _reminder_of(item, party, calendar)
    waits = (reminder, *remedies, *delayed)
    if reminder.day is None:
        start = Explained(None, "window.not_reminded", (), waits, any(part.provisional for part in waits))
    else:
        start = _day_after_latest("window.start", waits)
    # A delay that ends before the time to sue does not shorten the window: the court hears no earlier application.
    last_to_sue = (*_suit(item, party, calendar, terms), *delayed)
    end = _period(max(_days(last_to_sue)), terms.court, calendar, "window.end")
    return start, replace(end, parts=last_to_sue, provisional=any(part.provisional for part in last_to_sue))


def _latest_reminder(item: ItemCourse, end: Explained, calendar: WorkCalendar) -> Explained:
    """Last day whose reminder still ends before the window does."""
    if end.day is None:
        return end
    day = end.day
    while (counted := compute(day, item.reminder_days, item.reminder_unit, calendar)).last_day >= end.day:
        day -= _DAY
    return Explained(
        day,
        "window.latest_reminder",
        counted.reasons,
        (end,),
        end.provisional or counted.provisional,
    )


# --- other formulas ---


def decision_due(
    filed_on: date,
    length: int,
    extension: int,
    excluded: Sequence[Interval],
    calendar: WorkCalendar,
    rule: str = "",
    basis: str = "APL art.60; NRPM art.38",
    roll: bool = False,
) -> Explained:
    """Last day for the decision: calendar days from filing, extension and excluded days added.

    :param roll: the local reading lets the agency's own period roll over rest days; the safe one does not
    """
    due = compute(
        filed_on,
        length,
        "calendar_day",
        calendar,
        roll,
        excluded,
        extension,
        rule,
        cited(basis),
    )
    return explained(due, "due.decision")


def surcharge(fine: Decimal, days_late: int) -> Decimal:
    """Extra fine (加处罚款) in yuan: 3 % of the fine per day, never above the fine (APL art. 72), half up to 0.01.

    :param fine: yuan
    :param days_late: days after the last day to pay, without those of a review or suit (APL art. 73)
    """
    due = min(fine, fine * SURCHARGE_PER_DAY * max(days_late, 0))
    return due.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def days_late(last_day: date, on: date, excluded: Sequence[Interval] = ()) -> int:
    """Days after ``last_day`` up to and with ``on`` that are in none of the intervals (APL art. 73: review, suit)."""
    late = (last_day + timedelta(days=n) for n in range(1, (on - last_day).days + 1))
    return sum(1 for day in late if not any(day in interval for interval in excluded))


def explained(period: PeriodResult, code: str) -> Explained:
    """A computed period as an explained day, its last one."""
    return Explained(period.last_day, code, period.reasons, (), period.provisional)


def plain(day: Explained) -> dict[str, Any]:
    """As values that JSON can hold; :func:`from_plain` turns them back."""
    return {
        "day": None if day.day is None else day.day.isoformat(),
        "code": day.code,
        "reasons": [[reason.code, dict(reason.params)] for reason in day.reasons],
        "parts": [plain(part) for part in day.parts],
        "provisional": day.provisional,
    }


def from_plain(values: Mapping[str, Any]) -> Explained:
    """The explained day that :func:`plain` wrote down."""
    return Explained(
        None if values["day"] is None else date.fromisoformat(values["day"]),
        str(values["code"]),
        tuple(Reason(str(code), dict(params)) for code, params in values["reasons"]),
        tuple(from_plain(part) for part in values["parts"]),
        bool(values["provisional"]),
    )


# --- choosing among explained days ---


def _period(start: date, term: Term, calendar: WorkCalendar, code: str) -> Explained:
    counted = compute(start, term.length, term.unit, calendar, roll=term.roll, rule=term.rule, basis=term.basis)
    return explained(counted, code)


def _of_party(party: PartyCourse, day: Explained) -> Explained:
    return replace(day, reasons=(Reason("explained.of_party", {"party": party.party}), *day.reasons))


def _needed(day: Optional[date], code: str, missing: str) -> Explained:
    return Explained(day, missing if day is None else code, ())


def _following_day(day: Optional[date], code: str, missing: str) -> Explained:
    return Explained(None, missing, ()) if day is None else Explained(day + _DAY, code, ())


def _following(last: Explained, code: str) -> Explained:
    """The day after ``last``, which stays its only part; a day that does not exist stays as it is."""
    return last if last.day is None else Explained(last.day + _DAY, code, (), (last,), last.provisional)


def _latest(code: str, missing: str, parts: tuple[Explained, ...]) -> Explained:
    return _chosen(code, missing, parts, max)


def _earliest(code: str, missing: str, parts: tuple[Explained, ...]) -> Explained:
    return _chosen(code, missing, parts, min)


def _chosen(code: str, missing: str, parts: tuple[Explained, ...], choose: Any) -> Explained:
    provisional = any(part.provisional for part in parts)
    if any(part.day is None for part in parts):
        return Explained(None, missing, (), parts, provisional)
    return Explained(choose(_days(parts)), code, (), parts, provisional)


def _days(parts: Iterable[Explained]) -> list[date]:
    return [part.day for part in parts if part.day is not None]


def _day_after_latest(code: str, parts: tuple[Explained, ...]) -> Explained:
    """The day after the latest of ``parts``."""
    last = max(_days(parts))
    reasons = (Reason("explained.day_after", {"last": last.isoformat(), "day": (last + _DAY).isoformat()}),)
    return Explained(last + _DAY, code, reasons, parts, any(part.provisional for part in parts))
