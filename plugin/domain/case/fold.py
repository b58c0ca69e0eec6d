"""The state of a case is the fold of its events: never typed, always recomputed.

Order is (occurred_at, seq). A correcting event (更正) takes back or restates an earlier one and says why; the earlier
one stays in the chain. Each event carries under ``facts`` what its guards saw, so that a fold re-checks every step,
also those after a backdated one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..errors import UnlawfulStepError
from ..local_time import local_date
from .course import CORRECTION, DOCUMENT, DOCUMENT_VOID, STILL
from .predicates import Facts, Missing, Verdict, available, evaluate
from .procedure import Procedure, Transition
from .records import Event


__all__ = ["CORRECTION", "DOCUMENT", "DOCUMENT_VOID", "STILL"]


@dataclass(frozen=True)
class Step:
    """One event as the fold read it: from which state to which."""

    seq: int
    transition: str
    before: str
    after: str
    occurred_at: datetime
    actor: str = ""
    document: str = ""
    form: str = ""


@dataclass(frozen=True)
class CaseState:
    """Where a case stands and how it came there."""

    state: str
    flags: frozenset[str] = frozenset()
    history: tuple[Step, ...] = ()

    def took(self, transition: str) -> bool:
        """True if a step of this id was taken."""
        return any(step.transition == transition for step in self.history)


@dataclass(frozen=True)
class NextStep:
    """A step that the state would allow, and what stands in its way."""

    transition: Transition
    built: bool
    verdicts: tuple[Verdict, ...] = ()

    @property
    def lawful(self) -> bool:
        """True if it may be taken now."""
        return self.built and all(verdict.holds for verdict in self.verdicts)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Everything that is missing, as message codes."""
        return tuple(item for verdict in self.verdicts for item in verdict.missing)


def fold(procedure: Procedure, events: Iterable[Event], track: str = "") -> CaseState:
    """Replay the events of one case.

    :param events: in any order
    :param track: track of the case; taken from the first event's payload when empty
    :raises UnlawfulStepError: at the first step that the procedure does not allow
    """
    ordered = in_force(events)
    if not track:
        track = next((str(event.payload["track"]) for event in ordered if event.payload.get("track")), "")
    current = CaseState(procedure.initial)
    for event in ordered:
        current = advance(procedure, current, event, track)
    return current


def in_force(events: Iterable[Event]) -> list[Event]:
    """The events that count, corrections applied, ordered by (occurred_at, seq).

    A correction names its ``target`` seq and a ``reason``; with ``payload`` or ``occurred_at`` it restates the target,
    without them it takes it back. A later correction may take back an earlier one.

    :raises UnlawfulStepError: ``step.correction`` when it names no reason or no earlier event
    """
    by_seq = {event.seq: event for event in events}
    cancelled: set[int] = set()
    corrections: list[Event] = []
    for event in sorted(by_seq.values(), key=lambda item: item.seq, reverse=True):
        if event.transition != CORRECTION or event.seq in cancelled:
            continue
        target = event.payload.get("target")
        if not event.payload.get("reason") or target not in by_seq or target >= event.seq:
            raise UnlawfulStepError("step.correction", seq=event.seq, target=target)
        corrections.append(event)
        if not _restates(event):
            cancelled.add(target)
    for event in reversed(corrections):
        target = event.payload["target"]
        by_seq[target] = _restated(by_seq[target], event.payload)
    kept = (event for event in by_seq.values() if event.seq not in cancelled)
    return sorted(kept, key=lambda event: (event.occurred_at, event.seq))


def _restates(event: Event) -> bool:
    return bool(event.payload.get("occurred_at")) or event.payload.get("payload") is not None


def _restated(event: Event, payload: Mapping[str, Any]) -> Event:
    changes: dict[str, Any] = {}
    if payload.get("occurred_at"):
        changes["occurred_at"] = datetime.fromisoformat(str(payload["occurred_at"]).replace("Z", "+00:00"))
    if payload.get("payload") is not None:
        changes["payload"] = {**event.payload, **payload["payload"]}
    return replace(event, **changes)


def advance(procedure: Procedure, current: CaseState, event: Event, track: str) -> CaseState:
    """The state after one more event.

    :raises UnlawfulStepError: with transition, state, guard, article and what is missing
    """
    if event.transition in STILL:
        return _with_step(current, event, current.state, current.flags)
    facts = event.payload.get("facts") or {}
    step = lawful_step(procedure, current, event.transition, track, facts, local_date(event.occurred_at))
    flags = (current.flags - set(step.clears)) | set(step.sets)
    return _with_step(current, event, step.arrives(current.state), flags)


def lawful_step(
    procedure: Procedure, current: CaseState, transition: str, track: str, facts: Facts, on: date
) -> Transition:
    """The transition, if it may be taken.

    :param facts: see :mod:`.predicates`
    :param on: legal date of the step
    :raises UnlawfulStepError: ``step.unknown``, ``step.not_from_here``, ``step.wrong_track``, ``step.not_available``
        or ``step.refused``
    """
    step = procedure.transitions.get(transition)
    if step is None:
        raise UnlawfulStepError("step.unknown", transition=transition)
    told = {"transition": step.id, "event": step.event, "state": state_name(procedure, current.state)}
    if not step.leaves(current.state):
        raise UnlawfulStepError("step.not_from_here", **told)
    if track and track not in step.tracks:
        raise UnlawfulStepError("step.wrong_track", track=track, **told)
    target = procedure.states.get(step.arrives(current.state))
    if track and target is not None and track not in target.tracks:
        raise UnlawfulStepError("step.wrong_track", track=track, **told)
    if not available(procedure, step):
        raise UnlawfulStepError("step.not_available", guard=step.guard or ", ".join(step.checks), **told)
    failed = [verdict for verdict in _verdicts(procedure, step, facts, on) if not verdict.holds]
    if failed:
        raise UnlawfulStepError(
            "step.refused",
            guard=", ".join(verdict.predicate for verdict in failed),
            article="; ".join(dict.fromkeys(verdict.basis for verdict in failed if verdict.basis)),
            missing=[item for verdict in failed for item in verdict.missing],
            **told,
        )
    return step


def next_steps(procedure: Procedure, current: CaseState, track: str, facts: Facts, on: date) -> list[NextStep]:
    """Every step that leaves this state on this track, with what is missing for each.

    Steps whose guards are not built yet are listed too, as not available.
    """
    found = []
    for step in procedure.transitions.values():
        if not step.leaves(current.state) or (track and track not in step.tracks):
            continue
        ready = available(procedure, step)
        found.append(NextStep(step, ready, _verdicts(procedure, step, facts, on) if ready else ()))
    return found


def _verdicts(procedure: Procedure, step: Transition, facts: Facts, on: date) -> tuple[Verdict, ...]:
    verdicts = (evaluate(procedure, name, facts, on) for name in step.checks)
    return tuple(verdict for verdict in verdicts if not _warns_only(procedure, verdict))


def _warns_only(procedure: Procedure, verdict: Verdict) -> bool:
    spec = procedure.predicates.get(verdict.predicate)
    return spec is not None and spec.warns_only


def _with_step(current: CaseState, event: Event, state: str, flags: Iterable[str]) -> CaseState:
    document = event.payload.get("document") or {}
    step = Step(
        seq=event.seq,
        transition=event.transition,
        before=current.state,
        after=state,
        occurred_at=event.occurred_at,
        actor=event.actor,
        document=str(document.get("uid", "")),
        form=str(document.get("form", "")),
    )
    return CaseState(state, frozenset(flags), (*current.history, step))


def state_name(procedure: Procedure, state: str) -> str:
    """``调查取证 (INVESTIGATE)``, as messages name a state."""
    known = procedure.states.get(state)
    return f"{known.zh} ({state})" if known else state
