"""The state of a case is the fold of its events: never typed, always recomputed.

Order is (occurred_at, seq). A correcting event (更正) takes back or restates an earlier one and says why; the earlier
one stays in the chain. Each event carries under ``facts`` what was stated with it; what guards derive from the events
before it is derived anew in every fold, so that a backdated event re-checks every later one. From the decision on the
case runs in lanes, see :mod:`.lanes`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Optional

from ..errors import UnlawfulStepError
from ..local_time import CHINA, local_date
from .corrections import in_force
from .course import (
    CORRECTION,
    DELIVERY,
    DOCUMENT,
    DOCUMENT_VOID,
    FACT,
    STILL,
    TAKEN_OVER,
    Course,
    changed,
)
from .course_events import after
from .course_steps import decided_items
from .lanes import BESIDE, Lane, Scope, least_advanced, made, move, named_items, named_parties, resolve, succeeded
from .predicates import Verdict, available, judge
from .procedure import ANY, Procedure, Transition
from .profiles import Profile
from .records import Event
from .seen import UNPUBLISHED, Facts, Missing, Seen
from .state import CaseState, NextStep, Step
from .workdays import WorkCalendar

__all__ = ["CORRECTION", "DELIVERY", "DOCUMENT", "DOCUMENT_VOID", "FACT", "STILL", "TAKEN_OVER", "in_force"]

#: the guard that holds back a step whose lanes do not stand where it begins
LANES_READY = "P_LANES_READY"
#: the step of service, and the way of service whose day lies ahead when it is recorded (公告送达)
SERVICE_STEP, PUBLIC_NOTICE = "T22", "notice"
NOTHING: Mapping[str, Any] = {}


@dataclass(frozen=True)
class Law:
    """What a fold is done by: the procedure, the calendar, the profile and the track of the case."""

    procedure: Procedure
    track: str = ""
    calendar: WorkCalendar = UNPUBLISHED
    profile: Optional[Profile] = None


def fold(
    procedure: Procedure,
    events: Iterable[Event],
    track: str = "",
    calendar: Optional[WorkCalendar] = None,
    profile: Optional[Profile] = None,
    until: Optional[date] = None,
) -> CaseState:
    """Replay the events of one case.

    :param events: in any order
    :param track: track of the case; taken from the first event's payload when empty
    :param calendar: working days; without it only weekends and the holidays that the law fixes are known
    :param profile: of the case; the national one of its track when None
    :param until: day as of which the case is read, for public notices whose days have passed since its last event
    :raises UnlawfulStepError: at the first step that the procedure does not allow
    """
    ordered = in_force(events)
    if not track:
        track = next((str(event.payload["track"]) for event in ordered if event.payload.get("track")), "")
    current = beginning(procedure)
    for event in ordered:
        current = advance(procedure, current, event, track, calendar, profile)
    law = Law(procedure, track, calendar or UNPUBLISHED, profile)
    return current if until is None else _with_passed_notices(law, current, until)


def beginning(procedure: Procedure) -> CaseState:
    """The state of a case without events; its first one tells the course its track."""
    return CaseState(procedure.initial, root=procedure.initial)


def advance(
    procedure: Procedure,
    current: CaseState,
    event: Event,
    track: str,
    calendar: Optional[WorkCalendar] = None,
    profile: Optional[Profile] = None,
) -> CaseState:
    """The state after one more event.

    :raises UnlawfulStepError: with transition, state, guard, article and what is missing
    """
    if track and current.course.track != track:
        current = replace(current, course=changed(current.course, track=track))
    law = Law(procedure, track, calendar or UNPUBLISHED, profile)
    if _written_down(procedure, current, event):
        return _with_step(
            current, event, current.state, current.flags, current.lanes, current.root, current.course, Scope()
        )
    spared = named_parties(event.payload) if event.transition == SERVICE_STEP else ()
    current = _with_passed_notices(law, current, local_date(event.occurred_at), spared)
    if event.transition in STILL:
        return _without_step(procedure, current, event)
    return _stepped(law, current, event)


def _stepped(law: Law, current: CaseState, event: Event) -> CaseState:
    """The state after an event that is a step.

    :raises UnlawfulStepError: as :func:`advance`
    """
    procedure = law.procedure
    facts = event.payload.get("facts") or NOTHING
    on = local_date(event.occurred_at)
    step, scope = _permit(law, current, event.transition, facts, on, event.payload, event.occurred_at)
    course = after(current.course, event, step, scope)
    root, lanes = _moved(current, step, scope, course, event.payload)
    stated = {flag for flag in step.may_set if event.payload.get(flag) or facts.get(flag)}
    flags = (current.flags - set(step.clears)) | set(step.sets) | stated
    state = least_advanced(procedure, root, lanes)
    return _with_step(current, event, state, _kept_flags(flags, course), lanes, root, course, scope)


def _with_passed_notices(law: Law, current: CaseState, on: date, spared: Iterable[str] = ()) -> CaseState:
    """The state with the service that the law fixes: a public notice (公告送达) counts when its days have passed.

    :param on: day as of which the case is read; a notice whose last day it is still runs
    :param spared: parties whose service the next event tells of itself
    """
    step = law.procedure.transitions.get(SERVICE_STEP)
    if step is None or not current.lanes or not any(one.method == PUBLIC_NOTICE for one in current.course.deliveries):
        return current
    passed: dict[tuple[date, str], list[str]] = {}
    for lane in current.lanes:
        day = current.course.decision_served_on(lane.item, lane.party) if step.leaves(lane.state) else None
        if day is not None and day < on and lane.party not in spared and _by_notice(current.course, lane, day):
            passed.setdefault((day, lane.party), []).append(lane.item)
    for (day, party), items in sorted(passed.items()):
        at = datetime.combine(day + timedelta(days=1), time(), tzinfo=CHINA)
        event = Event("", "", 0, step.id, at, at, "", {"party": party, "items": items})
        try:
            current = _stepped(law, current, event)
        except UnlawfulStepError:  # the step on record will say what stands in its way
            continue
    return current


def _by_notice(course: Course, lane: Lane, day: date) -> bool:
    return any(
        one.method == PUBLIC_NOTICE and one.party == lane.party and one.served_on == day and not one.void
        for one in course.deliveries
    )


def _written_down(procedure: Procedure, current: CaseState, event: Event) -> bool:
    """True for a recorded step of service that the passed days of a public notice had already taken."""
    step = procedure.transitions.get(SERVICE_STEP)
    if step is None or event.transition != SERVICE_STEP:
        return False
    parties, items = set(named_parties(event.payload)), set(named_items(event.payload))
    named = [lane for lane in current.lanes if lane.party in parties and (not items or lane.item in items)]
    if not named or any(step.leaves(lane.state) for lane in named):
        return False
    taken = [one for one in current.history if one.seq == 0 and one.transition == SERVICE_STEP]
    return all(any(lane.party in one.parties and lane.item in one.items for one in taken) for lane in named)


def lawful_step(
    procedure: Procedure,
    current: CaseState,
    transition: str,
    track: str,
    facts: Facts,
    on: date,
    payload: Mapping[str, Any] = NOTHING,
    calendar: Optional[WorkCalendar] = None,
    profile: Optional[Profile] = None,
    at: Optional[datetime] = None,
) -> Transition:
    """The transition, if it may be taken.

    :param facts: see :mod:`.predicates`
    :param on: legal date of the step
    :param payload: what its event will carry: scope, items, paper
    :param at: its instant, None where only the day is known
    :raises UnlawfulStepError: ``step.unknown``, ``step.not_from_here``, ``step.wrong_track``, ``step.not_available``
        or ``step.refused``
    """
    law = Law(procedure, track, calendar or UNPUBLISHED, profile)
    return _permit(law, current, transition, facts, on, payload, at)[0]


def _permit(
    law: Law,
    current: CaseState,
    transition: str,
    facts: Facts,
    on: date,
    payload: Mapping[str, Any],
    at: Optional[datetime],
) -> tuple[Transition, Scope]:
    procedure, track = law.procedure, law.track
    step = procedure.transitions.get(transition)
    if step is None:
        raise UnlawfulStepError("step.unknown", transition=transition)
    told = {"transition": step.id, "event": step.event, "state": state_name(procedure, current.state)}
    scope = resolve(procedure, step, current.root, current.lanes, current.course, track, payload)
    if not scope.found:
        raise UnlawfulStepError("step.not_from_here", **told)
    if track and track not in step.tracks:
        raise UnlawfulStepError("step.wrong_track", track=track, **told)
    target = procedure.states.get(step.arrives(current.state))
    if track and target is not None and track not in target.tracks:
        raise UnlawfulStepError("step.wrong_track", track=track, **told)
    if not available(procedure, step):
        raise UnlawfulStepError("step.not_available", guard=step.guard or ", ".join(step.checks), **told)
    seen = _seen(law, current, step, scope, facts, on, payload, at)
    failed = [verdict for verdict in _verdicts(seen, scope) if not verdict.holds]
    if failed:
        raise UnlawfulStepError(
            "step.refused",
            guard=", ".join(verdict.predicate for verdict in failed),
            article="; ".join(dict.fromkeys(verdict.basis for verdict in failed if verdict.basis)),
            missing=[item for verdict in failed for item in verdict.missing],
            **told,
        )
    return step, scope


def next_steps(
    procedure: Procedure,
    current: CaseState,
    track: str,
    facts: Facts,
    on: date,
    calendar: Optional[WorkCalendar] = None,
    profile: Optional[Profile] = None,
    at: Optional[datetime] = None,
) -> list[NextStep]:
    """Every step that may leave this state on this track, with what is missing for each.

    From the decision on a step is listed for each item, and for each party where it moves one party's lane. Steps
    whose guards are not built are listed too, as not available.
    """
    law = Law(procedure, track, calendar or UNPUBLISHED, profile)
    found = []
    for step in procedure.transitions.values():
        if track and track not in step.tracks:
            continue
        for payload in _ways(procedure, step, current, track):
            scope = resolve(procedure, step, current.root, current.lanes, current.course, track, payload)
            if not scope.found:
                continue
            ready = available(procedure, step)
            seen = _seen(law, current, step, scope, facts, on, payload, at)
            verdicts = _verdicts(seen, scope) if ready else ()
            found.append(NextStep(step, ready, verdicts, scope.items, scope.parties, _warnings(seen)))
    return found


def _ways(procedure: Procedure, step: Transition, current: CaseState, track: str) -> list[Mapping[str, Any]]:
    """The scopes for which a step is listed."""
    scope = resolve(procedure, step, current.root, current.lanes, current.course, track, NOTHING)
    if scope.root or not scope.lanes or step.moves == "case":
        return [NOTHING]
    if step.per_party:
        parties = scope.parties if ANY in step.sources else tuple(dict.fromkeys(lane.party for lane in current.lanes))
        return [{"party": party} for party in parties if party] or [NOTHING]
    if step.moves == "lane":
        return [{"items": [lane.item], **({"party": lane.party} if lane.party else {})} for lane in scope.lanes]
    return [{"items": [item]} for item in scope.items]


def _seen(
    law: Law,
    current: CaseState,
    step: Transition,
    scope: Scope,
    facts: Facts,
    on: date,
    payload: Mapping[str, Any],
    at: Optional[datetime],
) -> Seen:
    course = current.course
    if step.decides:
        items = decided_items(course, payload)
        parties = tuple(dict.fromkeys(party for item in items for party in item.parties))
    else:
        inside = set(scope.items)
        items = tuple(item for item in course.items if item.id in inside)
        parties = scope.parties or named_parties(payload)
    return Seen(
        procedure=law.procedure,
        facts=facts,
        on=on,
        course=course,
        flags=current.flags,
        track=law.track or course.track,
        step=step,
        states=tuple(dict.fromkeys(lane.state for lane in scope.lanes)) or (current.root,),
        items=items,
        parties=parties,
        payload=payload,
        calendar=law.calendar,
        own_profile=law.profile,
        at=at,
    )


def _verdicts(seen: Seen, scope: Scope) -> tuple[Verdict, ...]:
    found = [Verdict(LANES_READY, seen.step.basis if seen.step else "", scope.blocked)] if scope.blocked else []
    checks = seen.step.checks if seen.step else ()
    found.extend(judge(seen, name) for name in checks if not _warns_only(seen.procedure, name))
    return tuple(found)


def _warnings(seen: Seen) -> tuple[Missing, ...]:
    checks = seen.step.checks if seen.step else ()
    return tuple(item for name in checks if _warns_only(seen.procedure, name) for item in judge(seen, name).missing)


def _warns_only(procedure: Procedure, name: str) -> bool:
    spec = procedure.predicates.get(name)
    return spec is not None and spec.warns_only


def _moved(
    current: CaseState,
    step: Transition,
    scope: Scope,
    course: Course,
    payload: Mapping[str, Any],
) -> tuple[str, tuple[Lane, ...]]:
    """Root and lanes after a step."""
    old = {item.id for item in current.course.items}
    if step.decides or step.measure:
        fresh = made((item for item in course.items if item.id not in old), step.target)
        lanes = (*current.lanes, *fresh)
        return ("" if step.decides else current.root), lanes
    if step.moves == "beside":
        if any(lane.item == BESIDE for lane in current.lanes):
            return current.root, current.lanes
        return current.root, (*current.lanes, Lane(BESIDE, "", step.target))
    lanes = move(step, scope, current.lanes, current.course)
    if payload.get("successor") and step.per_party:
        lanes = succeeded(lanes, str(payload.get("party") or ""), str(payload["successor"]))
    if scope.lanes and course.items != current.course.items:
        kept = {item.id for item in course.items}
        lanes = tuple(lane for lane in lanes if lane.item in kept or lane.item == BESIDE)
        if step.target in ROOT_STATES:  # the revoked decision is made anew
            return step.target, lanes
    root = step.arrives(current.root) if scope.root and current.root and not step.new_case else current.root
    return root, lanes


#: where a decision that is made anew (撤销后重作) begins
ROOT_STATES = ("INVESTIGATE",)


def _without_step(procedure: Procedure, current: CaseState, event: Event) -> CaseState:
    """A delivery, a fact, a paper or a correction; a state that was taken over from an older ledger."""
    root, lanes = current.root, current.lanes
    payload = event.payload
    course = after(current.course, event)
    if event.transition == TAKEN_OVER:
        if any(step.transition not in STILL for step in current.history):
            raise UnlawfulStepError("step.taken_over", seq=event.seq)
        state = str(payload.get("state") or "")
        if state not in procedure.states or not payload.get("note"):
            raise UnlawfulStepError("step.taken_over_state", state=state)
        lanes = made(course.items, state)
        root = "" if lanes else state
    flags = _told_flags(current.flags, event)
    state = least_advanced(procedure, root, lanes)
    return _with_step(current, event, state, _kept_flags(flags, course), lanes, root, course, Scope())


def _told_flags(flags: frozenset[str], event: Event) -> frozenset[str]:
    """Flags that facts set: building goes on in spite of the order, permits are frozen."""
    payload = event.payload
    fact = payload.get("fact") if event.transition == FACT else ""
    if event.transition == TAKEN_OVER:
        return flags | {str(flag) for flag in payload.get("flags") or ()}
    if fact in ("still_building", "refusal_proved") and "stop_ordered" in flags:
        return flags | {"still_building"}
    if fact == "permit_freeze":
        return flags - {"permit_freeze"} if payload.get("lifted") else flags | {"permit_freeze"}
    return flags


def _kept_flags(flags: Iterable[str], course: Course) -> frozenset[str]:
    """Flags that follow from the course: measures in force, remedies open."""
    derived = {one.kind for one in course.measures if one.lifted_on is None}
    if any(one.open for one in course.remedies):
        derived.add("remedy_pending")
    return frozenset((set(flags) - {"sealed", "preserved", "remedy_pending"}) | derived)


def _with_step(
    current: CaseState,
    event: Event,
    state: str,
    flags: frozenset[str],
    lanes: tuple[Lane, ...],
    root: str,
    course: Course,
    scope: Scope,
) -> CaseState:
    document = event.payload.get("document") or NOTHING
    step = Step(
        seq=event.seq,
        transition=event.transition,
        before=current.state,
        after=state,
        occurred_at=event.occurred_at,
        actor=event.actor,
        document=str(document.get("uid", "")) if isinstance(document, Mapping) else str(document),
        form=str(document.get("form", "")) if isinstance(document, Mapping) else str(event.payload.get("form", "")),
        items=scope.items or named_items(event.payload),
        parties=scope.parties or named_parties(event.payload),
    )
    return CaseState(state, flags, (*current.history, step), lanes, root, course)


def state_name(procedure: Procedure, state: str) -> str:
    """``调查取证 (INVESTIGATE)``, as messages name a state."""
    known = procedure.states.get(state)
    return f"{known.zh} ({state})" if known else state
