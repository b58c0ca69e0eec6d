"""The term for performing by oneself (自行履行期限) of a party that the decision reached after its own last day.

A decision takes effect with its service (APL art. 61; NRPM art. 35), and only who let a term pass has failed to perform
(ACL art. 34): a term that is over when the decision arrives is none. The party then has as many days from service as
the first one who was served in time had, unless the profile sets their number (``late_service_days``).
"""

from __future__ import annotations

from datetime import date
from typing import Optional

from .course import Course, DecisionItem
from .explained import Explained
from .periods import Reason, compute
from .workdays import WorkCalendar

#: days where neither service nor decision lies before the term: those that LAL art. 83 leaves to decide whether to sue
FALLBACK = 15
_BASIS = "ACL art.34"


def late_days(
    course: Course, item: DecisionItem, party: str, named: Optional[date], setting: Optional[int] = None
) -> Optional[int]:
    """Days of the new term; None where the decision was served before its own last day, or not yet.

    :param named: last day that the decision names
    :param setting: number of days by the profile; 0 for no new term
    """
    served = course.decision_served_on(item.id, party)
    if named is None or served is None or served < named or party in item.party_deadlines or setting == 0:
        return None
    if setting is not None:
        return setting
    days = [course.decision_served_on(item.id, other) for other in item.parties]
    began = min((day for day in days if day is not None and day < named), default=None)
    began = began or course.decided_days.get(item.id) or course.decided_on
    return (named - began).days if began is not None and began < named else FALLBACK


def late_term(served_on: date, days: int, named: date, calendar: WorkCalendar, code: str) -> Explained:
    """The new term, its last day rolled as the law does with days of the party."""
    told: dict[str, str | int] = {"named": named.isoformat(), "served": served_on.isoformat(), "days": days}
    counted = compute(served_on, days, "calendar_day", calendar, roll=True, basis=_BASIS)
    reasons = (Reason("self_term.late", told), *counted.reasons)
    return Explained(counted.last_day, code, reasons, (), counted.provisional)


def own_term(
    course: Course, item: DecisionItem, party: str, calendar: WorkCalendar, setting: Optional[int] = None
) -> Optional[date]:
    """Last day of a party for performing by itself, the new one where the decision came late; None where none is set.

    :param setting: as for :func:`late_days`
    """
    named = item.party_deadlines.get(party) or item.self_deadline
    served = course.decision_served_on(item.id, party)
    days = late_days(course, item, party, named, setting)
    if named is None or served is None or days is None:
        return named
    return late_term(served, days, named, calendar, "due.self_deadline").day or named
