"""How long a party may ask for a review or sue (复议、起诉期限).

Told of it or not, after a review, after a remedy that ended without a decision on the act.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Optional

from .explained import Explained, explained
from .formula_facts import ItemCourse, PartyCourse
from .periods import cited, compute
from .procedure import Procedure
from .workdays import WorkCalendar


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


def remedy_ends(
    item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL
) -> tuple[Explained, ...]:
    """Last days on which this party may still ask for a review or sue; none while a remedy is open or judged."""
    if party.served_on is None or party.remedy_pending or party.judgment_in_force_on is not None:
        return ()
    return remedies_of(item, party, calendar, terms)


def no_end_of_remedies(party: PartyCourse, room: str) -> Optional[Explained]:
    """Why the remedies of a party have no last day (yet); None where they have."""
    if party.served_on is None:
        return Explained(None, "e0.not_served" if room == "e0" else "window.not_served", ())
    if party.remedy_pending:
        return Explained(None, "e0.remedy_pending" if room == "e0" else "window.remedy_pending", ())
    return None


def remedies_of(
    item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms
) -> tuple[Explained, ...]:
    """Last days of the remedies that this party has; it has been served and none is open."""
    if party.judgment_in_force_on is not None:
        return (Explained(party.judgment_in_force_on, "e0.judgment", ()),)
    suit = suits_of(item, party, calendar, terms)
    if party.review_kept_served_on is not None or party.served_on is None:
        return suit
    if party.told_of_review:
        review = period_from(party.served_on, terms.review, calendar, "remedy.review")
    else:
        untold = period_from(party.served_on, terms.review_untold, calendar, "remedy.review_untold")
        review = _told_later(untold, party.review_told_on, terms.review, calendar, "remedy.review")
    return (review, *suit)


def _told_later(untold: Explained, told_on: Optional[date], term: Term, calendar: WorkCalendar, code: str) -> Explained:
    """Who learns of his right later has its whole period from then, a year from the act at most (ARL 20; ALLI 64)."""
    if told_on is None or untold.day is None:
        return untold
    later = period_from(told_on, term, calendar, code)
    return later if later.day is not None and later.day < untold.day else untold


def suits_of(item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms) -> tuple[Explained, ...]:
    """Last days on which this party may sue: several where a review or suit ended without a decision on the act."""
    found: list[Explained] = []
    if party.review_kept_served_on is not None:
        silent = party.review_silent_on_suit
        term = terms.suit_after_silent_review if silent else terms.suit_after_review
        code = "remedy.suit_after_silent_review" if silent else "remedy.suit_after_review"
        found.append(period_from(party.review_kept_served_on, term, calendar, code))
    elif party.served_on is not None:
        if not party.told_of_suit:
            untold = period_from(party.served_on, terms.suit_untold, calendar, "remedy.suit_untold")
            term = terms.suit_fifteen_days if item.fifteen_days else terms.suit
            code = "remedy.suit_fifteen_days" if item.fifteen_days else "remedy.suit"
            found.append(_told_later(untold, party.suit_told_on, term, calendar, code))
        elif item.fifteen_days:
            found.append(period_from(party.served_on, terms.suit_fifteen_days, calendar, "remedy.suit_fifteen_days"))
        else:
            found.append(period_from(party.served_on, terms.suit, calendar, "remedy.suit"))
    if party.review_ended_paper_on is not None:
        found.append(
            period_from(party.review_ended_paper_on, terms.suit_after_review, calendar, "remedy.suit_after_ended")
        )
    return tuple(found)


def period_from(start: date, term: Term, calendar: WorkCalendar, code: str) -> Explained:
    """The last day of a period that runs from ``start``."""
    counted = compute(start, term.length, term.unit, calendar, roll=term.roll, rule=term.rule, basis=term.basis)
    return explained(counted, code)
