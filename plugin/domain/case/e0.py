"""E0: the first day on which no review or suit can stand in the way of a forced demolition (ACL art. 44)."""

from __future__ import annotations

from datetime import date

from .explained import Explained, day_after_latest, latest, of_party
from .formula_facts import ItemCourse, PartyCourse
from .remedy_terms import NATIONAL, RemedyTerms, no_end_of_remedies, remedies_of
from .self_terms import late_term
from .workdays import WorkCalendar


def e0(item: ItemCourse, party: PartyCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL) -> Explained:
    """First day on which neither a remedy of this party nor the term to perform stands in the way (ACL art. 44)."""
    refused = no_end_of_remedies(party, "e0")
    if refused is not None:
        return refused
    parts = remedies_of(item, party, calendar, terms)
    if item.self_deadline is not None:
        parts = (_self_term(party, item.self_deadline, calendar), *parts)
    return day_after_latest(_variant(party), parts)


def e0_group(item: ItemCourse, calendar: WorkCalendar, terms: RemedyTerms = NATIONAL) -> Explained:
    """E0 of the item: the latest of its parties; none as long as one of them has none."""
    parts = tuple(of_party(each.party, e0(item, each, calendar, terms)) for each in item.parties)
    if not parts:
        return Explained(None, "e0.no_party", ())
    return latest("e0.latest_party", "e0.party_open", parts)


def _self_term(party: PartyCourse, named: date, calendar: WorkCalendar) -> Explained:
    if party.served_on is not None and party.late_days is not None:
        late = late_term(party.served_on, party.late_days, named, calendar, "e0.self_deadline_late")
        if late.day is not None and late.day > named:
            return late
    return Explained(named, "e0.self_deadline", ())


def _variant(party: PartyCourse) -> str:
    if party.judgment_in_force_on is not None:
        return "e0.sued"
    if party.review_ended_paper_on is not None:
        return "e0.remedy_ended"
    return "e0.no_remedy_used" if party.review_kept_served_on is None else "e0.review_kept"
