"""What a guard looks at: the step, its scope, the facts stated with it and the course of the case before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Optional

from .course import Course, DecisionItem
from .formula_facts import ItemCourse
from .item_course import item_course
from .periods import Interval, PeriodResult, compute_rule
from .procedure import Procedure, Transition
from .profiles import Profile
from .remedy_terms import RemedyTerms, terms_of
from .workdays import WorkCalendar

Facts = Mapping[str, Any]
#: message code and parameters of what is missing
Missing = tuple[str, Mapping[str, Any]]

#: no notice of any year: every working-day period is provisional
UNPUBLISHED = WorkCalendar(frozenset(), frozenset(), frozenset(), frozenset())
#: the course of a case of which nothing is known yet
NOTHING_YET = Course()


@dataclass(frozen=True)
class Seen:
    """A step as its guards see it.

    :param facts: what was stated with the step; its JSON is kept in the event
    :param on: legal date of the step; ``at`` its instant, None where only the day is known
    :param course: what happened before it
    :param flags: those that stand before it
    :param items: in scope; for a decision those that it makes
    :param parties: in scope
    :param payload: what else the event carries
    """

    procedure: Procedure
    facts: Facts
    on: date
    course: Course = NOTHING_YET
    flags: frozenset[str] = frozenset()
    track: str = ""
    step: Optional[Transition] = None
    states: tuple[str, ...] = ()
    items: tuple[DecisionItem, ...] = ()
    parties: tuple[str, ...] = ()
    payload: Mapping[str, Any] = field(default_factory=dict)
    calendar: WorkCalendar = UNPUBLISHED
    own_profile: Optional[Profile] = None
    at: Optional[datetime] = None

    @cached_property
    def profile(self) -> Profile:
        """The profile of the case, else the national one of its track."""
        return self.own_profile or self.procedure.profile_for(self.track or "planning")

    @cached_property
    def terms(self) -> RemedyTerms:
        """The remedy periods of the catalogue."""
        return terms_of(self.procedure)

    @property
    def fast_track(self) -> bool:
        """True where the step concerns building that goes on and is removed at once (在建快速处置)."""
        return "fast_track" in self.flags and bool(self.items) and all(item.kind == "measure" for item in self.items)

    @property
    def concerned(self) -> tuple[str, ...]:
        """The parties whose rights the step touches: those in scope, else those of the case."""
        if self.parties:
            return self.parties
        named = self.facts.get("parties") or ()
        told = tuple(str(party.get("uid", "")) for party in named if isinstance(party, Mapping))
        return self.course.parties or tuple(self.course.successors.get(uid, uid) for uid in told)

    def stated(self, *names: str) -> Any:
        """The first of these that the payload or the facts of the step hold; the course reads them alike."""
        for name in names:
            for source in (self.payload, self.facts):
                if source.get(name) is not None:
                    return source[name]
        return None

    def day(self, *names: str) -> Optional[date]:
        """A day that the step states."""
        told = self.stated(*names)
        return None if not told else day_of(told)

    def has_paper(self, *forms: str) -> bool:
        """True if one of these papers stands, or this step issues it."""
        own = (self.payload.get("document") or {}).get("form")
        listed = self.facts.get("papers") or ()
        return any(form == own or form in listed or self.course.issued(form) is not None for form in forms)

    def period(
        self, rule: str, start: date, extended: bool = False, stopped: tuple[tuple[date, date], ...] = ()
    ) -> PeriodResult:
        """A period of the procedure, without the days that do not count.

        :param stopped: more days on which this one stood still, as (first, last)
        """
        out = tuple(Interval(first, last) for first, last in (*self.course.excluded.get(rule, ()), *stopped))
        return compute_rule(self.procedure, rule, start, self.calendar, out, extended)

    def item_courses(self, kinds: tuple[str, ...] = ()) -> tuple[ItemCourse, ...]:
        """The items in scope as the formulas take them."""
        return tuple(
            item_course(self.course, item, self.profile, track=self.track, fast_track=self.fast_track)
            for item in self.items
            if not kinds or item.kind in kinds
        )


def day_of(value: Any) -> date:
    """A legal day from ISO text (a time after it is cut) or a date.

    :raises ValueError: when it is none
    """
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])
