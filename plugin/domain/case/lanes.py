"""Lanes (线程): from the decision on, where each item of it stands for each party, and what a step moves.

Delivery and remedies move one party's lane. Physical steps (announcement, enforcement, demolition) move the item when
all its lanes are ready. Before the decision, and again when it is done anew, the case has one root state.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .course import Course, DecisionItem
from .procedure import ANY, CLOSED_STATES, Procedure, Transition
from .seen import Missing

#: states in which an item needs nothing more
DONE_STATES = ("EXECUTED", "RECTIFIED", "CONFISCATED", "CLOSED")
#: states of a lane whose review or suit is open
IN_REMEDY = ("IN_REVIEW", "IN_LITIGATION")
#: item of the states that run beside the case (拆后利用跟踪)
BESIDE = "beside"
COURT_ITEMS = "court"
#: state of a lane whose decision was served
SERVED = "SERVED"
SUSPENDED = "EXEC_SUSPENDED"
#: the court was asked and has not refused: its own procedure goes on whatever the party files
RULED = "COURT_RULED"
IN_COURT = ("COURT_APPLIED", RULED)
#: states in which a reminder has done its work: the end of a remedy asks for no new one
BEYOND_REMINDER = (*IN_COURT, "COURT_REFUSED", "EXECUTING", *DONE_STATES)


@dataclass(frozen=True)
class Lane:
    """Where one item stands for one party; a measure before the decision has no party.

    :param suspended_from: state to which it goes back once a suspension ordered in the court's hands is over
    """

    item: str
    party: str
    state: str
    suspended_from: str = ""


@dataclass(frozen=True)
class Scope:
    """What a step moves.

    :param lanes: those that move; empty before the decision
    :param root: the case's own state moves
    :param blocked: why the step may not be taken for what was named, as message codes
    """

    lanes: tuple[Lane, ...] = ()
    root: bool = False
    blocked: tuple[Missing, ...] = ()

    @property
    def items(self) -> tuple[str, ...]:
        """Ids of the items that move."""
        return tuple(dict.fromkeys(lane.item for lane in self.lanes))

    @property
    def parties(self) -> tuple[str, ...]:
        """Uids of the parties that it touches."""
        return tuple(dict.fromkeys(lane.party for lane in self.lanes if lane.party))

    @property
    def found(self) -> bool:
        """True if there is something to move, or to leave where it is."""
        return self.root or bool(self.lanes) or bool(self.blocked)


def named_items(payload: Mapping[str, Any]) -> tuple[str, ...]:
    """Ids of the items that a step names."""
    told = payload.get("items") or ()
    return tuple(str(item.get("id", "")) if isinstance(item, Mapping) else str(item) for item in told)


def named_parties(payload: Mapping[str, Any]) -> tuple[str, ...]:
    """Uids of the parties that a step names."""
    told = payload.get("parties") or ([payload["party"]] if payload.get("party") else ())
    return tuple(str(party) for party in told)


def resolve(
    procedure: Procedure,
    step: Transition,
    root: str,
    lanes: Sequence[Lane],
    course: Course,
    track: str,
    payload: Mapping[str, Any],
) -> Scope:
    """What a step moves in this case: what it names, else all that stands where the step begins.

    :param root: state of the case itself, empty while all of it runs in lanes
    """
    closed = all(state in CLOSED_STATES for state in _states(root, lanes))
    if ANY in step.sources:
        return Scope(root=not closed)
    if not lanes or step.decides or step.measure:
        within = step.leaves(root) or (step.measure and any(step.leaves(lane.state) for lane in lanes))
        within = within or bool(course.taken_over and root and _fits_remedy(step, Lane("", "", root), course))
        return Scope(root=within)
    if step.moves == "beside" or step.new_case:
        return Scope(root=any(step.leaves(state) for state in _states(root, lanes)))
    if step.moves == "case":
        return _whole_case(procedure, step, root, lanes)
    if root and step.leaves(root) and (not named_items(payload) or _proposed(payload)):
        return Scope(root=True)
    chosen = _chosen(procedure, step, lanes, course, track, payload)
    if isinstance(chosen, Scope):
        return chosen
    ready = [lane for lane in chosen if _takes(step, lane, course)]
    if not ready:
        return Scope()
    if step.target == SERVED and not named_items(payload):
        ready = [lane for lane in ready if course.decision_served_on(lane.item, lane.party)] or ready
    if step.moves == "item":
        return _items_whole(procedure, step, lanes, ready, bool(named_items(payload)))
    if step.moves == "whole":
        whole = {lane.item for lane in ready}
        undone = bool(step.while_open)
        return Scope(tuple(lane for lane in lanes if lane.item in whole and (undone or not _done(lane))))
    if step.per_party and not named_parties(payload):
        # whose lane moves goes before those beside whose lanes a remedy may run
        moving = {lane.party for lane in ready if step.arrives(lane.state) != lane.state}
        ready = [lane for lane in ready if not moving or lane.party in moving]
        parties = {lane.party for lane in ready}
        if len(parties) > 1:
            return Scope(tuple(ready), blocked=(("need.party_named", {"parties": sorted(parties)}),))
    return Scope(tuple(ready))


def _takes(step: Transition, lane: Lane, course: Course) -> bool:
    """True if a step may be taken where this lane stands."""
    if step.restores and lane.suspended_from:
        return step.leaves(lane.state)
    if step.runs_beside(lane.state) or not step.leaves(lane.state):
        return _fits_remedy(step, lane, course)
    return True


def _fits_remedy(step: Transition, lane: Lane, course: Course) -> bool:
    """True if a review or suit may be opened, or one that is open may end, beside where this lane stands."""
    if not (step.runs_beside(lane.state) or lane.state in step.while_open or ANY in step.while_open):
        return False
    suing = course.remedy_pending(lane.party, lane.item, "suit")
    reviewed = course.remedy_pending(lane.party, lane.item, "review")
    if step.lodges:
        return not suing and not (reviewed and step.lodges == "review")
    return {"review": reviewed, "suit": suing}.get(step.ends, reviewed or suing)


def _proposed(payload: Mapping[str, Any]) -> bool:
    """True where the items are rows of a proposal, not ids of what was decided."""
    return all(isinstance(item, Mapping) and item.get("kind") for item in payload.get("items") or ())


def move(step: Transition, scope: Scope, lanes: Iterable[Lane], course: Course) -> tuple[Lane, ...]:
    """The lanes after a step.

    :param course: as it was before it
    """
    moving = set(scope.lanes)
    return tuple(_arrived(step, lane, course) if lane in moving else lane for lane in lanes)


def _arrived(step: Transition, lane: Lane, course: Course) -> Lane:
    if step.restores and lane.suspended_from:
        return replace(lane, state=lane.suspended_from, suspended_from="")
    state = step.arrives(lane.state)
    if state == lane.state:
        return lane
    if state != SUSPENDED:
        return replace(lane, state=state, suspended_from="")
    return replace(lane, state=state, suspended_from=_in_court(lane, course))


def _in_court(lane: Lane, course: Course) -> str:
    """Where a lane stands in the court's hands; what was being carried out has its ruling still."""
    if lane.state in IN_COURT:
        return lane.state
    done = course.enforcement.get(lane.item)
    return RULED if done is not None and done.ruling is not None else ""


def least_advanced(procedure: Procedure, root: str, lanes: Iterable[Lane]) -> str:
    """The state that the case shows: that of its least advanced lane."""
    rank = procedure.rank
    states = _states(root, lanes)
    return min(states, key=lambda state: rank.get(state, -1)) if states else procedure.initial


def made(items: Iterable[DecisionItem], state: str) -> tuple[Lane, ...]:
    """The lanes of new items, one for each party."""
    return tuple(Lane(item.id, party, state) for item in items for party in (item.parties or ("",)))


def succeeded(lanes: Iterable[Lane], party: str, successor: str) -> tuple[Lane, ...]:
    """Lanes after another took a party's place: he has to be served first (own periods run from his service).

    A review or suit that is open goes on with him (ARL art.39).
    """
    return tuple(
        Lane(lane.item, successor, lane.state if _done(lane) or lane.state in IN_REMEDY else "DECIDED")
        if lane.party == party
        else lane
        for lane in lanes
    )


def _chosen(
    procedure: Procedure,
    step: Transition,
    lanes: Sequence[Lane],
    course: Course,
    track: str,
    payload: Mapping[str, Any],
) -> Scope | list[Lane]:
    """Lanes that the step is for, by item, kind and party; a scope where what was named does not fit."""
    kinds = {item.id: item for item in course.items}
    items, parties = named_items(payload), named_parties(payload)
    known = {lane.item for lane in lanes}
    unknown = [name for name in items if name not in known]
    if unknown:
        return Scope(blocked=(("need.item_known", {"items": unknown}),))
    wrong = [name for name in items if not _fits(procedure, step, kinds.get(name), track, named=True)]
    if wrong:
        kind = kinds[wrong[0]].kind if wrong[0] in kinds else ""
        return Scope(blocked=(("need.item_kind", {"item": wrong[0], "kind": kind, "step": step.event}),))
    strangers = [party for party in parties if all(lane.party != party for lane in lanes)]
    if strangers:
        return Scope(blocked=(("need.party_known", {"parties": strangers}),))
    return [
        lane
        for lane in lanes
        if lane.item != BESIDE
        and (lane.item in items if items else _fits(procedure, step, kinds.get(lane.item), track, named=False))
        and (not parties or lane.party in parties or step.moves == "whole")
    ]


def _fits(procedure: Procedure, step: Transition, item: DecisionItem | None, track: str, named: bool) -> bool:
    """True if a step is for this kind of item; a named one passes to the guard that says why no court takes it."""
    if not step.kinds or item is None:
        return True
    if COURT_ITEMS in step.kinds:
        return named or item.changed_in_review or procedure.power(item.kind, track).court
    return item.kind in step.kinds


def _items_whole(
    procedure: Procedure, step: Transition, lanes: Sequence[Lane], ready: Sequence[Lane], named: bool
) -> Scope:
    """The items all of whose lanes are ready, or beyond the step already; what holds the others back if none is."""
    aim = procedure.rank.get(step.target, 0)
    moving: list[Lane] = []
    blocked: list[Missing] = []
    for item in dict.fromkeys(lane.item for lane in ready):
        own = [lane for lane in lanes if lane.item == item]
        behind = [lane for lane in own if not step.leaves(lane.state) and not _beyond(procedure, lane.state, aim)]
        if behind:
            blocked.extend(_held_back(procedure, item, behind))
        else:
            moving.extend(lane for lane in own if step.leaves(lane.state))
    return Scope(tuple(moving) or tuple(ready), blocked=() if moving and not (named and blocked) else tuple(blocked))


def _whole_case(procedure: Procedure, step: Transition, root: str, lanes: Sequence[Lane]) -> Scope:
    own = [lane for lane in lanes if lane.item != BESIDE]
    behind = [lane for lane in own if not step.leaves(lane.state) and lane.state != "CLOSED"]
    if root and not step.leaves(root):
        behind.append(Lane("", "", root))
    ready = tuple(lane for lane in own if step.leaves(lane.state))
    if behind:
        if not ready and not (root and step.leaves(root)):
            return Scope()
        return Scope(ready, blocked=tuple(one for lane in behind for one in _held_back(procedure, lane.item, [lane])))
    return Scope(ready, root=bool(root))


def _beyond(procedure: Procedure, state: str, aim: int) -> bool:
    """True where a lane is past the step: further on the way to execution, never in a remedy or suspended."""
    return state not in ("EXEC_SUSPENDED", "DEFERRED", "COURT_REFUSED") and procedure.rank.get(state, 0) >= aim


def _held_back(procedure: Procedure, item: str, behind: Iterable[Lane]) -> list[Missing]:
    return [
        ("need.lane_ready", {"item": item, "party": lane.party, "state": procedure.states[lane.state].zh})
        for lane in behind
    ]


def _done(lane: Lane) -> bool:
    return lane.state in DONE_STATES


def _states(root: str, lanes: Iterable[Lane]) -> list[str]:
    found = [lane.state for lane in lanes if lane.item != BESIDE]
    return [root, *found] if root else found
