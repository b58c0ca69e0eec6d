"""How each step of the procedure adds to the course of a case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, Optional

from ..errors import UnlawfulStepError
from .course import MEASURE, Course, DecisionItem, Enforcement, Remedy, Ruling, chair_of, changed
from .course_items import decision_items, progress, told_day
from .lanes import BEYOND_REMINDER, Scope
from .seen import day_of

FAST_TRACK_ITEM = "fast_track"

Act = Callable[[Course, Mapping[str, Any], date, Scope], Course]


def _filed(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return changed(course, filed_on=on)


def _renotice(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    """Back to the investigation: whatever was told, heard and reviewed before counts no more."""
    fresh = Course()
    heard = bool(course.defences or course.hearing.asked)
    return changed(
        course,
        defended=course.notified if heard else course.defended,
        notified_on=None,
        notified=(),
        waived=fresh.waived,
        hearing=fresh.hearing,
        defences=(),
        legal_review=None,
        panel_on=None,
        notice_from=len(course.deliveries),
    )


def _redone(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    """A revoked decision is made anew (撤销后重作): the whole notice again, the revoked items are gone."""
    gone = set(scope.items)
    course = _renotice(course, told, on, scope)
    left = tuple(item for item in course.items if item.id not in gone)
    return changed(
        course,
        filed_on=on,
        proposal=(),
        items=left,
        decided_on=None,
        enforcement={name: done for name, done in course.enforcement.items() if name not in gone},
        remedies=tuple(one for one in course.remedies if any(one.concerns(item.id) for item in left)),
        not_told=course.not_told if left else frozenset(),
        told_later=course.told_later if left else {},
        remedy_answer_on=None if not left else course.remedy_answer_on,
    )


def _notified(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    items = decision_items(told["items"], course.parties) if told.get("items") else course.proposal
    return changed(course, notified_on=on, notified=items, proposal=items)


def _hearing_called(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    chair = chair_of(told) or course.hearing.chair
    return changed(course, hearing=replace(course.hearing, notice_on=on, chair=chair))


def _hearing_ended(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    held = told.get("held_on")
    return course if not held else changed(course, hearing=replace(course.hearing, held_on=day_of(held)))


def _decided(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    items = decided_items(course, told)
    taken = {item.id for item in course.items} & {item.id for item in items}
    if taken:
        raise UnlawfulStepError("item.invalid", row=0, fault=f"id {', '.join(sorted(taken))}")
    count = len(course.deliveries)
    since = {**course.decided_from, **{item.id: count for item in items}}
    days = {**course.decided_days, **{item.id: on for item in items}}
    return changed(course, decided_on=on, items=(*course.items, *items), decided_from=since, decided_days=days)


def decided_items(course: Course, told: Mapping[str, Any]) -> tuple[DecisionItem, ...]:
    """The items that a decision makes: those it lists, else the proposal as it was told."""
    if told.get("items"):
        return decision_items(told["items"], course.parties)
    return tuple(
        item if item.parties else replace(item, parties=course.parties) for item in course.notified or course.proposal
    )


def _fast(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    item = DecisionItem(FAST_TRACK_ITEM, MEASURE, what=str(told.get("part") or ""), parties=course.parties)
    proof = ("evidence_before_on", "building_seen_on", "refusal_proved_on")
    days = {name: told_day(told, name) or getattr(course.fast_track, name) for name in proof}
    course = changed(course, items=(*course.items, item), fast_track=replace(course.fast_track, **days, taken_on=on))
    return progress(course, [item.id], announced_on=on, announcement_deadline=told_day(told, "deadline"))


def _lodged(kind: str) -> Act:
    def act(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
        lodged, accepted = told_day(told, "lodged_on") or on, told_day(told, "accepted_on")
        items = scope.items if told.get("items") else ()
        fresh = [
            Remedy(kind, party, lodged, items, recorded_on=on, accepted_on=accepted)
            for party in scope.parties or course.parties or ("",)
        ]
        if kind == "suit":  # a suit out of a review that ended takes its place
            course = _close(course, told, scope, "taken_to_court", None, kinds=("review",))
        return changed(course, remedies=(*course.remedies, *fresh))

    return act


def _close(
    course: Course,
    told: Mapping[str, Any],
    scope: Scope,
    outcome: str,
    paper_on: Optional[date],
    kinds: tuple[str, ...] = (),
    **more: Any,
) -> Course:
    """The course after the open remedies in scope ended; where the step names items, for these items only."""
    parties = set(scope.parties)

    def ended(one: Remedy) -> list[Remedy]:
        if not one.open or (parties and one.party and one.party not in parties) or (kinds and one.kind not in kinds):
            return [one]
        if one.items and scope.items and not set(one.items) & set(scope.items):
            return [one]
        return _parted(course, one, told, scope, outcome=outcome, paper_on=paper_on, **more)

    return changed(course, remedies=tuple(part for one in course.remedies for part in ended(one)))


def _parted(course: Course, one: Remedy, told: Mapping[str, Any], scope: Scope, **end: Any) -> list[Remedy]:
    """A remedy as it ended for the items that the step names, and as it goes on for the others."""
    if not told.get("items"):
        return [replace(one, **end)]
    own = one.items or tuple(item.id for item in course.items if not one.party or one.party in item.parties)
    left = tuple(item for item in own if item not in scope.items)
    if not left:
        return [replace(one, **end)]
    over = tuple(item for item in own if item in scope.items)
    return [replace(one, items=over, **end), replace(one, items=left)]


def _new_reminder(course: Course, scope: Scope) -> Course:
    """After a remedy the party is reminded anew, unless the court has the item in its hands already."""
    count = len(course.deliveries)
    again = {
        (lane.item, lane.party): count
        for lane in scope.lanes
        if lane.state not in BEYOND_REMINDER and not lane.suspended_from
    }
    return changed(course, reminder_from={**course.reminder_from, **again})


def _review_kept(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    paper, silent = told_day(told, "served_on", "paper_on") or on, bool(told.get("silent_on_suit"))
    return _new_reminder(_close(course, told, scope, "kept", paper, ("review",), silent_on_suit=silent), scope)


def _remedy_ended(kind: str) -> Act:
    def act(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
        paper = told_day(told, "paper_on", "served_on") or on
        return _new_reminder(_close(course, told, scope, "ended", paper, (kind,)), scope)

    return act


def _review_suspended(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    """A review is suspended, or goes on where it was (ARL art.39)."""
    parties, resumed = set(scope.parties), told.get("resumed")

    def moved(one: Remedy) -> Remedy:
        if not one.open or one.kind != "review" or (parties and one.party and one.party not in parties):
            return one
        if told.get("items") and not any(one.concerns(item) for item in scope.items):
            return one
        if resumed is not None and bool(resumed) != one.suspended:
            raise ValueError("resumed")
        if one.suspended:
            return replace(one, suspensions=(*one.suspensions[:-1], (one.suspensions[-1][0], on)))
        return replace(one, suspensions=(*one.suspensions, (on, None)))

    return changed(course, remedies=tuple(moved(one) for one in course.remedies))


def _suit_lost(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    course = _close(
        course,
        told,
        scope,
        "upheld",
        told_day(told, "judgment_served_on", "served_on") or on,
        ("suit",),
        in_force_on=told_day(told, "in_force_on"),
        performance_until=told_day(told, "performance_until"),
    )
    return _new_reminder(course, scope)


def _revoked(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    paper = told_day(told, "served_on") or on
    remedies = tuple(
        part
        for one in course.remedies
        for part in (
            _parted(course, one, told, scope, outcome="revoked", paper_on=paper)
            if one.open and (not scope.items or any(one.concerns(item) for item in scope.items))
            else [one]
        )
    )
    return changed(course, remedies=remedies, revoked_on=on, revoked_for=str(told.get("grounds") or ""))


def _still_due(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    """After a change or part revocation what is left is due; a decision changed in review goes to others."""
    rows = [row for row in told.get("items") or () if isinstance(row, Mapping) and row.get("kind")]
    revised = {item.id: item for item in decision_items(rows, course.parties)}
    ended = [one for one in course.remedies if one.outcome == "revoked"]
    by_review = bool(told.get("review_decision", not ended or any(one.kind == "review" for one in ended)))
    items = tuple(
        replace(revised.get(item.id, item), changed_in_review=by_review) if item.id in scope.items else item
        for item in course.items
    )
    course = changed(course, items=items)
    paper = told_day(told, "paper_on", "served_on") or on
    remedies = tuple(
        replace(one, outcome="kept", paper_on=paper)
        if one.outcome == "revoked" and (not scope.items or any(one.concerns(item) for item in scope.items))
        else one
        for one in course.remedies
    )
    return _new_reminder(changed(course, remedies=remedies), scope)


def _reminded(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    term = told_day(told, "term")
    for item in scope.items:
        known = course.enforcement.get(item, Enforcement())
        since = {**known.reminded_from, **{lane.party: on for lane in scope.lanes if lane.item == item}}
        course = progress(course, [item], reminded_from=since, reminder_term=term or known.reminder_term)
    return course


def _announced(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    deadline = told_day(told, "deadline") or told_day((told.get("data") or {}).get("D26") or {}, "deadline")
    return progress(course, scope.items, announced_on=on, announcement_deadline=deadline or on)


def _ordered(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return progress(course, scope.items, gov_order_on=told_day(told, "gov_order_on") or on)


def _enforcement_decided(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return progress(course, scope.items, decided_on=on, execution_time=told_day(told, "execution_time"))


def _started(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return progress(course, scope.items, started_on=on)


def _done(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    course = progress(course, scope.items, done_on=on)
    return changed(
        course, items=tuple(replace(item, open=False) if item.id in scope.items else item for item in course.items)
    )


def _applied(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return progress(course, scope.items, applied_on=on)


def _ruled(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    term_days = told.get("term_days")
    ruling = Ruling(told_day(told, "served_on"), None if term_days is None else int(term_days), told_day(told, "term"))
    return progress(course, scope.items, ruling=ruling)


def _court_refused(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return progress(course, scope.items, refused_on=told_day(told, "served_on") or on)


def _exec_suspended(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return progress(course, scope.items, suspended_on=on)


def _delayed(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return progress(course, scope.items, delay_until=told_day(told, "until"))


def _partly(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    rows = {str(row.get("id")): row for row in told.get("items") or () if isinstance(row, Mapping)}

    def left(item: DecisionItem) -> DecisionItem:
        row = rows.get(item.id)
        if row is None:
            return item
        area, amount = row.get("open_area_m2"), row.get("open_amount")
        return replace(
            item,
            area_m2=item.area_m2 if area is None else float(area),
            amount=item.amount if amount is None else Decimal(str(amount)),
        )

    return changed(course, items=tuple(left(item) for item in course.items))


def _retained(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    until = told_day(told, "until") or told_day((told.get("data") or {}).get("D39") or {}, "until")
    return changed(course, retained_until=until)


def _succeeded(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    old, new = str(told.get("party") or ""), str(told.get("successor") or "")
    if not new:
        return course

    def named(parties: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(new if party == old else party for party in parties))

    deadline = told_day(told, "self_deadline")

    def handed_on(item: DecisionItem) -> DecisionItem:
        if old not in item.parties:
            return item
        later = item.party_deadlines if deadline is None else {**item.party_deadlines, new: deadline}
        return replace(item, parties=named(item.parties), party_deadlines=later)

    return changed(
        course,
        parties=named(course.parties),
        successors={**course.successors, old: new},
        items=tuple(handed_on(item) for item in course.items),
        notified=tuple(handed_on(item) for item in course.notified),
        proposal=tuple(handed_on(item) for item in course.proposal),
        # what he said in his defence has to be answered still, a hearing that he asked for to be held
        defences=tuple(replace(one, party=new) if one.party == old else one for one in course.defences),
        hearing=replace(
            course.hearing,
            asked={new if party == old else party: day for party, day in course.hearing.asked.items()},
            withdrawn=frozenset(named(tuple(course.hearing.withdrawn))),
            lost=frozenset(named(tuple(course.hearing.lost))),
            lost_on={new if party == old else party: day for party, day in course.hearing.lost_on.items()},
        ),
        # a remedy that the old party had open goes on or ends by its own step (ARL art.39, 41)
        remedies=tuple(replace(one, party=new) if one.party == old and one.open else one for one in course.remedies),
    )


def _crime(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return changed(course, crime_sent=True)


def _inv_suspended(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return changed(course, suspended_on=on)


def _inv_resumed(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return changed(course, suspended_on=None)


def _closed(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return changed(course, closed_on=on)


ACTS: Mapping[str, Act] = {
    "T05": _filed,
    "T08": _inv_suspended,
    "T09": _inv_resumed,
    "T14": _notified,
    "T15": _notified,
    "T16": _hearing_called,
    "T17": _hearing_ended,
    "T19": _decided,
    "T20": _decided,
    "T24": _done,
    "T25": _done,
    "T26": _lodged("review"),
    "T27": _review_kept,
    "T28": _lodged("suit"),
    "T29": _suit_lost,
    "T30": _revoked,
    "T31": _reminded,
    "T32": _announced,
    "T33": _ordered,
    "T34": _enforcement_decided,
    "T35": _started,
    "T36": _fast,
    "T37": _applied,
    "T38": _ruled,
    "T39": _court_refused,
    "T40": _started,
    "T41": _done,
    "T42": _exec_suspended,
    "T46": _done,
    "T47": _retained,
    "T48": _filed,
    "T49": _closed,
    "T51": _crime,
    "T55": _enforcement_decided,
    "T58": _decided,
    "T59": _renotice,
    "T60": _remedy_ended("review"),
    "T61": _review_suspended,
    "T62": _remedy_ended("suit"),
    "T63": _redone,
    "T64": _still_due,
    "T66": _applied,
    "T67": _revoked,
    "T71": _succeeded,
    "T72": _partly,
    "T73": _delayed,
    "T79": _applied,
}
