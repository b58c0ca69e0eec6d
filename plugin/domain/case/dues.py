"""The dates of a case (期限): which periods run, whose they are, when they end and why. Nothing depends on today."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from .course import MEASURE, DecisionItem, Enforcement
from .court_window import CourtWindow, court_window
from .decision_time import decision_due
from .demolition_day import earliest_demolition, earliest_demolition_land, reminder_end
from .e0 import e0_group
from .explained import Explained, explained
from .formula_facts import ItemCourse, PartyCourse
from .item_course import item_course, party_course
from .lanes import DONE_STATES
from .periods import Interval, compute_rule
from .procedure import Procedure
from .profiles import Profile
from .remedy_terms import remedy_ends, terms_of
from .self_terms import late_days, late_term
from .state import CaseState
from .workdays import WorkCalendar

DUE, WINDOW = "due", "window"
AGENCY, PARTY = "agency", "party"
ENDED_STATES = ("NO_CASE", "CLOSED")


@dataclass(frozen=True)
class Due:
    """A date of the case.

    :param rule: id of the period, or of the formula it comes from (``self_deadline``, ``reminder``,
        ``announcement``, ``latest_reminder``, ``retained``)
    :param kind: ``due``, ``window`` (a power that lapses) or ``limitation``
    :param whose: as :attr:`.procedure.DeadlineRule.whose`
    :param open: the period still matters
    """

    rule: str
    name: str
    party: str
    item: str
    last_day: date
    explained: Explained
    kind: str = DUE
    whose: str = AGENCY
    open: bool = True

    @property
    def next_day(self) -> date:
        """First day after it."""
        return self.last_day + timedelta(days=1)


class Dates:
    """The dates of one case, from its folded state."""

    def __init__(
        self, procedure: Procedure, state: CaseState, track: str, calendar: WorkCalendar, profile: Profile
    ) -> None:
        self.procedure, self.state, self.track = procedure, state, track
        self.calendar, self.profile = calendar, profile
        self.course = state.course

    @cached_property
    def items(self) -> dict[str, ItemCourse]:
        """The items of the decision as the formulas take them."""
        fast = "fast_track" in self.state.flags
        return {
            item.id: item_course(self.course, item, self.profile, self.track, fast and item.kind == MEASURE)
            for item in self.course.items
        }

    @cached_property
    def e0(self) -> dict[str, Explained]:
        """E0 of each item to demolish that the body enforces itself."""
        terms = terms_of(self.procedure)
        return {
            name: e0_group(item, self.calendar, terms) for name, item in self.items.items() if item.kind == "demolition"
        }

    @cached_property
    def earliest_demolition(self) -> dict[str, Explained]:
        """The earliest lawful demolition of each item to demolish."""
        terms = terms_of(self.procedure)
        return {
            name: earliest_demolition_land(item, self.calendar)
            if self.track == "land"
            else earliest_demolition(item, self.calendar, terms)
            for name, item in self.items.items()
            if item.kind in ("demolition", MEASURE)
        }

    @cached_property
    def court_window(self) -> dict[tuple[str, str], CourtWindow]:
        """When the court may be asked, by item and party, for what goes to the court."""
        terms = terms_of(self.procedure)
        return {
            (item.id, party.party): court_window(self.items[item.id], party, self.calendar, terms)
            for item in self.course.items
            if self._for_court(item)
            for party in self.items[item.id].parties
        }

    def _for_court(self, item: DecisionItem) -> bool:
        if item.kind == MEASURE:
            return False
        return item.changed_in_review or self.procedure.power(item.kind, self.track).court

    def all(self) -> list[Due]:
        """Every date, by last day."""
        found = [
            *self._before_decision(),
            *self._measures(),
            *self._notices(),
            *self._decision(),
            *self._remedies(),
            *self._enforcement(),
        ]
        ended = self.state.state in ENDED_STATES and "execution_open" not in self.state.flags
        if ended:  # what a review or suit of a closed case asks for still runs
            found = [due if due.rule in REMEDY_DUES else _closed(due) for due in found]
        return sorted(found, key=lambda due: (due.last_day, due.rule, due.item, due.party))

    def _rule(
        self,
        rule: str,
        start: date | None,
        party: str = "",
        item: str = "",
        kind: str = DUE,
        running: bool = True,
        extended: bool = False,
        stopped: tuple[tuple[date, date], ...] = (),
    ) -> list[Due]:
        spec = self.procedure.deadlines.get(rule)
        if spec is None or spec.length is None or start is None:
            return []
        out = tuple(Interval(first, last) for first, last in (*self.course.excluded.get(rule, ()), *stopped))
        counted = compute_rule(self.procedure, rule, start, self.calendar, out, extended and bool(spec.extension))
        return [
            Due(
                rule,
                spec.name,
                party,
                item,
                counted.last_day,
                explained(counted, "due.rule"),
                kind,
                spec.whose,
                running,
            )
        ]

    def _before_decision(self) -> Iterable[Due]:
        filed = self.course.filed_on
        spec = self.procedure.deadlines.get(self.profile.decision_due)
        if filed is not None and spec is not None and spec.length is not None:
            extended = spec.id in self.course.extended and self.profile.may_extend_decision
            out = tuple(Interval(first, last) for first, last in self.course.excluded.get(spec.id, ()))
            longer = spec.extension if extended else 0
            roll = bool(self.profile.setting("decision_time_rolls"))
            last = decision_due(filed, spec.length, longer, out, self.calendar, spec.id, spec.basis, roll)
            running = bool(self.state.root) and self.state.state in UNDECIDED
            if last.day is not None:
                yield Due(spec.id, spec.name, "", "", last.day, last, open=running)
        if self.course.suspended_on is not None:
            yield from self._rule("DR28", self.course.suspended_on)
        until = self.course.retained_until
        if until is not None:
            running = self.state.state == "TEMP_RETAINED"
            yield Due("retained", "保留临时使用期满", "", "", until, Explained(until, "due.retained", ()), open=running)

    def _measures(self) -> Iterable[Due]:
        for measure in self.course.measures:
            rule = "DR06" if measure.kind == "sealed" else "DR05"
            open_now = measure.lifted_on is None
            yield from self._rule(rule, measure.since, running=open_now, extended=rule in self.course.extended)

    def _notices(self) -> Iterable[Due]:
        waiting = bool(self.state.root) and self.state.state in ("NOTIFIED", "HEARING", "LEGAL_REVIEW", "PANEL")
        for party in self.course.parties:
            for form, rule in (("D17", self.profile.defence), ("D18", self.profile.hearing_request)):
                served = self.course.notice_served_on(form, party)
                running = waiting and (form, party) not in self.course.waived
                yield from self._rule(rule, served, party, running=running)

    def _decision(self) -> Iterable[Due]:
        unserved = any(lane.state == "DECIDED" for lane in self.state.lanes)
        yield from self._rule("DR13", self.course.decided_on, running=unserved)
        for item in self.course.items:
            if item.kind == MEASURE:
                continue
            for party in item.parties:
                served = self.course.decision_served_on(item.id, party)
                running = self._lane(item.id, party) not in DONE_STATES
                if served is None:
                    continue
                if item.kind == "fine":
                    yield from self._rule("DR14", served, party, item.id, running=running)
                last = item.party_deadlines.get(party) or item.self_deadline
                if last is not None:
                    why = Explained(last, "due.self_deadline", ())
                    days = late_days(self.course, item, party, last, self.profile.setting("late_service_days"))
                    if days is not None:
                        why = late_term(served, days, last, self.calendar, "due.self_deadline")
                        last = why.day or last
                    yield Due("self_deadline", "自行履行期限", party, item.id, last, why, whose=PARTY, open=running)
                if item.kind == "confiscation":
                    yield from self._rule("DR27", served, party, item.id, running=running)

    def _remedies(self) -> Iterable[Due]:
        for item in self.course.items:
            if item.kind == MEASURE:
                continue
            for party in item.parties:
                yield from self._remedies_of(item, party)
        yield from self._rule("DR39", self.course.revoked_on, running=self.state.state == "REVOKED")
        for remedy in self.course.remedies:
            if remedy.kind == "review":
                extended = "DR18" in self.course.extended
                yield from self._rule(
                    "DR18",
                    remedy.accepted_on or remedy.lodged_on,
                    remedy.party,
                    running=remedy.open and not remedy.suspended,
                    extended=extended,
                    stopped=remedy.stood_still,
                )

    def _remedies_of(self, item: DecisionItem, party: str) -> Iterable[Due]:
        course = party_course(self.course, item, party)
        free = not course.remedy_pending and course.judgment_in_force_on is None
        running = free and self._lane(item.id, party) not in DONE_STATES
        if course.judgment_in_force_on is not None:
            upheld = [one for one in self.course.remedies_of(party, item.id) if one.outcome == "upheld"][-1]
            start = upheld.performance_until or upheld.paper_on or upheld.in_force_on
            open_now = self._lane(item.id, party) in ("SELF_PERFORM", "REMINDED")
            if self._for_court(item):
                yield from self._rule("DR38", start, party, item.id, WINDOW, running=open_now)
        elif course.review_kept_served_on is not None:
            yield from self._untold(item, course, running)
            if not course.review_silent_on_suit:
                yield from self._rule("DR17", course.review_kept_served_on, party, item.id, running=running)
        elif course.served_on is not None:
            yield from self._untold(item, course, running)
            if course.told_of_review:
                yield from self._rule("DR15", course.served_on, party, item.id, running=running)
            if course.told_of_suit:
                rule = "DR19" if item.fifteen_days else "DR16"
                yield from self._rule(rule, course.served_on, party, item.id, running=running)

    def _untold(self, item: DecisionItem, course: PartyCourse, running: bool) -> Iterable[Due]:
        """Periods of remedies that the papers did not tell of, and of a suit after a remedy that ended."""
        told = {"remedy.review": course.told_of_review, "remedy.suit": course.told_of_suit}
        told["remedy.suit_fifteen_days"] = course.told_of_suit
        if all(told.values()) and course.review_ended_paper_on is None and not course.review_silent_on_suit:
            return
        for end in remedy_ends(self.items[item.id], course, self.calendar, terms_of(self.procedure)):
            rule = REMEDY_RULES.get(end.code)
            if rule is None or told.get(end.code, False) or end.day is None:
                continue
            name = self.procedure.deadlines[rule].name
            yield Due(rule, name, course.party, item.id, end.day, end, whose=PARTY, open=running)

    def _enforcement(self) -> Iterable[Due]:
        for item in self.course.items:
            states = {lane.state for lane in self.state.of_item(item.id)}
            progress = self.course.enforcement.get(item.id, Enforcement())
            running = not states <= set(DONE_STATES)
            end = reminder_end(self.items[item.id], self.calendar)
            if end.day is not None and item.kind != MEASURE:
                reminded = "REMINDED" in states or "ANNOUNCED" in states
                yield Due("reminder", "催告期满", "", item.id, end.day, end, whose=PARTY, open=running and reminded)
            if progress.announcement_deadline is not None:
                last = progress.announcement_deadline
                why = Explained(last, "due.announcement", ())
                yield Due(
                    "announcement", "公告自拆期限", "", item.id, last, why, whose=PARTY, open="ANNOUNCED" in states
                )
            yield from self._rule("DR22", progress.applied_on, "", item.id, running="COURT_APPLIED" in states)
            yield from self._rule("DR24", progress.refused_on, "", item.id, WINDOW, running="COURT_REFUSED" in states)
            yield from self._rule("DR35", progress.suspended_on, "", item.id, running="EXEC_SUSPENDED" in states)
        for (item_id, party), window in self.court_window.items():
            waiting = self._lane(item_id, party) in BEFORE_COURT
            if window.end.day is not None:
                yield Due(
                    "court_window",
                    "申请法院强制执行期限",
                    party,
                    item_id,
                    window.end.day,
                    window.end,
                    WINDOW,
                    open=waiting,
                )
            latest = window.latest_reminder.day
            if latest is not None:
                unreminded = waiting and self.course.reminded_on(item_id, party) is None
                yield Due(
                    "latest_reminder", "催告最迟日", party, item_id, latest, window.latest_reminder, open=unreminded
                )

    def _lane(self, item: str, party: str) -> str:
        return next((lane.state for lane in self.state.of_item(item) if lane.party == party), "")


#: rule of each remedy that does not run as the decision says: untold, told later, after a remedy that ended
REMEDY_RULES = {
    "remedy.review": "DR15",
    "remedy.review_untold": "DR15",
    "remedy.suit": "DR16",
    "remedy.suit_fifteen_days": "DR19",
    "remedy.suit_untold": "DR16",
    "remedy.suit_after_silent_review": "DR17",
    "remedy.suit_after_ended": "DR17",
}
#: what runs on beside a case that is closed
REMEDY_DUES = ("DR18", "DR39")
#: states before the decision, in which the time to decide runs
UNDECIDED = (
    "FILED",
    "INVESTIGATE",
    "SUSPENDED_INV",
    "DETERMINE",
    "REPORTED",
    "LEGAL_REVIEW",
    "PANEL",
    "NOTIFIED",
    "HEARING",
)
#: states from which an item may still go to the court
BEFORE_COURT = ("SERVED", "SELF_PERFORM", "REMINDED", "EXEC_SUSPENDED", "DEFERRED")


def _closed(due: Due) -> Due:
    return replace(due, open=False)
