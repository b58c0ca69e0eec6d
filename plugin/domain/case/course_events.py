"""How each event adds to the course of a case; the payloads are described in :mod:`.course`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Optional

from ..errors import InputError, UnlawfulStepError
from ..local_time import local_date
from .course import (
    DELIVERY,
    DOCUMENT_VOID,
    FACT,
    FACTS,
    ITEM_KINDS,
    MEASURE,
    TAKEN_OVER,
    Course,
    DecisionItem,
    Defence,
    Delivery,
    Enforcement,
    LegalReview,
    Measure,
    Paper,
    Remedy,
    Ruling,
)
from .established import checked
from .lanes import Scope
from .procedure import Transition
from .records import Event
from .seen import day_of

FAST_TRACK_ITEM = "fast_track"
#: papers that put a measure in force, and its kind
MEASURE_FORMS = {"D10": "preserved", "D12": "sealed"}
FREEZE_FORM = "D44"


def decision_items(rows: object, parties: tuple[str, ...] = ()) -> tuple[DecisionItem, ...]:
    """The items that a decision or proposal lists.

    :param rows: mappings {id, kind, law, amount, area_m2, what, self_deadline, parties}
    :param parties: of the case, for rows that name none
    :raises UnlawfulStepError: ``item.invalid`` naming the row and what is wrong with it
    """
    if not isinstance(rows, (list, tuple)):
        raise UnlawfulStepError("item.invalid", row=0, fault="items")
    found = []
    for position, row in enumerate(rows, start=1):
        if not isinstance(row, Mapping):
            raise UnlawfulStepError("item.invalid", row=position, fault=str(row))
        try:
            found.append(_item(row, position, parties))
        except (ValueError, TypeError, InvalidOperation) as error:
            raise UnlawfulStepError("item.invalid", row=position, fault=str(error)) from error
    names = [item.id for item in found]
    if len(set(names)) < len(names):
        raise UnlawfulStepError("item.invalid", row=len(names), fault="id")
    return tuple(found)


def _item(row: Mapping[str, Any], position: int, parties: tuple[str, ...]) -> DecisionItem:
    kind = str(row.get("kind") or "")
    if kind not in ITEM_KINDS:
        raise ValueError(f"kind {kind!r}: {', '.join(ITEM_KINDS)}")
    amount, area, deadline = row.get("amount"), row.get("area_m2"), row.get("self_deadline")
    return DecisionItem(
        id=str(row.get("id") or position),
        kind=kind,
        law=str(row.get("law") or ""),
        amount=None if amount in (None, "") else Decimal(str(amount)),
        area_m2=None if area in (None, "") else float(area),  # type: ignore[arg-type]
        what=str(row.get("what") or ""),
        self_deadline=None if not deadline else day_of(deadline),
        parties=tuple(str(party) for party in row.get("parties") or parties),
    )


def after(course: Course, event: Event, step: Optional[Transition] = None, scope: Optional[Scope] = None) -> Course:
    """The course after one more event.

    :param step: None for events that are no step of the procedure
    :param scope: what the step moves
    :raises UnlawfulStepError: ``fact.unknown``, ``fact.incomplete``, ``delivery.incomplete``, ``item.invalid``
    """
    on = local_date(event.occurred_at)
    payload = event.payload
    if event.transition == DELIVERY:
        return _delivered(course, payload)
    if event.transition == FACT:
        return _told(course, payload)
    if event.transition == DOCUMENT_VOID:
        void = (payload.get("document") or {}).get("uid")
        return replace(course, papers=tuple(paper for paper in course.papers if paper.uid != void))
    if event.transition == TAKEN_OVER:
        items = decision_items(payload.get("items") or (), course.parties)
        return replace(course, taken_over=True, items=items, parties=course.parties or _parties_of(items))
    course = _named_parties(course, payload)
    course = _paper(course, payload, on)
    if step is not None:
        act = ACTS.get(step.id)
        try:
            if act is not None:
                course = act(course, payload, on, scope or Scope())
            course = _reviewed(course, payload, on)
        except ValueError as error:
            raise UnlawfulStepError("step.payload", transition=step.id, event=step.event, fault=str(error)) from error
    return course


def _named_parties(course: Course, payload: Mapping[str, Any]) -> Course:
    facts = payload.get("facts") or {}
    told = facts.get("parties")
    if not told:
        return course
    uids = tuple(
        dict.fromkeys(
            course.successors.get(str(party.get("uid", "")), str(party.get("uid", "")))
            for party in told
            if isinstance(party, Mapping) and party.get("uid")
        )
    )
    return course if not uids or uids == course.parties else replace(course, parties=uids)


def _paper(course: Course, payload: Mapping[str, Any], on: date) -> Course:
    document = payload.get("document") or {}
    form = str(document.get("form") or "")
    if not form:
        return course
    uid = str(document.get("uid") or "")
    paper = Paper(form, uid, str(document.get("number") or ""), on)
    course = replace(course, papers=(*course.papers, paper))
    if form in MEASURE_FORMS:
        measure = Measure(MEASURE_FORMS[form], on, uid)
        course = replace(course, measures=(*course.measures, measure))
    return course


def _delivered(course: Course, payload: Mapping[str, Any]) -> Course:
    vain = bool(payload.get("failed"))
    needed = ("form", "party", "method") if vain else ("form", "party", "method", "served_on")
    lacking = [key for key in needed if not payload.get(key)]
    if lacking:
        raise UnlawfulStepError("delivery.incomplete", missing=", ".join(lacking))
    if vain:  # an attempt that came to nothing serves nobody
        return course
    party, form = str(payload["party"]), str(payload["form"])
    delivery = Delivery(
        form=form,
        party=party,
        served_on=day_of(payload["served_on"]),
        document=str(payload.get("document") or ""),
        method=str(payload["method"]),
        items=tuple(str(item) for item in payload.get("items") or ()),
    )
    course = replace(course, deliveries=(*course.deliveries, delivery))
    return _rights(course, party, payload.get("told_of_review"), payload.get("told_of_suit"))


def _rights(course: Course, party: str, review: object, suit: object) -> Course:
    lost = {(party, name) for name, told in (("review", review), ("suit", suit)) if told is False}
    given = {(party, name) for name, told in (("review", review), ("suit", suit)) if told is True}
    fresh = (course.not_told | lost) - given
    return course if fresh == course.not_told else replace(course, not_told=frozenset(fresh))


def _reviewed(course: Course, payload: Mapping[str, Any], on: date) -> Course:
    """The opinion of the legal review (D45) where the step brings it."""
    data = payload.get("data") or {}
    opinion = data.get("D45") or {}
    result = str(opinion.get("result") or "")
    if not result:
        return course
    return replace(course, legal_review=LegalReview(result, day_of(opinion.get("day") or on)))


# --- facts ---


def _told(course: Course, payload: Mapping[str, Any]) -> Course:
    name = str(payload.get("fact") or "")
    if name not in FACTS:
        raise UnlawfulStepError("fact.unknown", fact=name, known=", ".join(FACTS))
    lacking = [key for key in FACTS[name] if payload.get(key) is None]
    if lacking:
        raise UnlawfulStepError("fact.incomplete", fact=name, missing=", ".join(lacking))
    try:
        return FACT_ACTS[name](course, payload)
    except ValueError as error:
        raise UnlawfulStepError("fact.incomplete", fact=name, missing=str(error)) from error


def _waived(course: Course, told: Mapping[str, Any]) -> Course:
    return replace(course, waived=course.waived | {(str(told["form"]), str(told["party"]))})


def _hearing_asked(course: Course, told: Mapping[str, Any]) -> Course:
    asked = {**course.hearing.asked, str(told["party"]): day_of(told["day"])}
    return replace(course, hearing=replace(course.hearing, asked=asked))


def _hearing_withdrawn(course: Course, told: Mapping[str, Any]) -> Course:
    gone = course.hearing.withdrawn | {str(told["party"])}
    return replace(course, hearing=replace(course.hearing, withdrawn=gone))


def _hearing_lost(course: Course, told: Mapping[str, Any]) -> Course:
    return replace(course, hearing=replace(course.hearing, lost=course.hearing.lost | {str(told["party"])}))


def _hearing_held(course: Course, told: Mapping[str, Any]) -> Course:
    return replace(course, hearing=replace(course.hearing, held_on=day_of(told["day"])))


def _defence(course: Course, told: Mapping[str, Any]) -> Course:
    fresh = Defence(str(told["party"]), day_of(told["day"]), str(told.get("stage") or "notice"))
    return replace(course, defences=(*course.defences, fresh))


def _defence_answered(course: Course, told: Mapping[str, Any]) -> Course:
    party, day = str(told["party"]), day_of(told["day"])
    answered = tuple(
        replace(one, answered_on=day, adopted=bool(told["adopted"]), heavier=bool(told.get("heavier")))
        if one.party == party and one.answered_on is None and one.day <= day
        else one
        for one in course.defences
    )
    return replace(course, defences=answered)


def _legal_review(course: Course, told: Mapping[str, Any]) -> Course:
    return replace(course, legal_review=LegalReview(str(told["result"]), day_of(told["day"])))


def _panel(course: Course, told: Mapping[str, Any]) -> Course:
    return replace(course, panel_on=day_of(told["day"]))


def _remedy_told(course: Course, told: Mapping[str, Any]) -> Course:
    return _rights(course, str(told["party"]), told.get("review"), told.get("suit"))


def _remedy_answer(course: Course, told: Mapping[str, Any]) -> Course:
    both = bool(told.get("review_body")) and bool(told.get("court"))
    return replace(course, remedy_answer_on=day_of(told["day"])) if both else course


def _fast_fact(field: str) -> Callable[[Course, Mapping[str, Any]], Course]:
    def act(course: Course, told: Mapping[str, Any]) -> Course:
        return replace(course, fast_track=replace(course.fast_track, **{field: day_of(told["day"])}))

    return act


def _extended(course: Course, told: Mapping[str, Any]) -> Course:
    return replace(course, extended=course.extended | {str(told["rule"])})


def _excluded(course: Course, told: Mapping[str, Any]) -> Course:
    rule, first, last = str(told["rule"]), day_of(told["from"]), day_of(told["to"])
    if last < first:
        raise ValueError(f"{first} > {last}")
    days = (*course.excluded.get(rule, ()), (first, last))
    return replace(course, excluded={**course.excluded, rule: days})


def _performed(course: Course, told: Mapping[str, Any]) -> Course:
    return _progress(course, [str(item) for item in told["items"]], done_on=day_of(told["day"]))


def _proposal(course: Course, told: Mapping[str, Any]) -> Course:
    return replace(course, proposal=decision_items(told["items"], course.parties))


def _lifted(course: Course, told: Mapping[str, Any]) -> Course:
    kind, day = str(told["measure"]), day_of(told["day"])
    lifted = tuple(
        replace(one, lifted_on=day) if one.kind == kind and one.lifted_on is None else one for one in course.measures
    )
    return replace(course, measures=lifted)


def _finding(course: Course, told: Mapping[str, Any]) -> Course:
    if not isinstance(told["values"], Mapping):
        raise ValueError("values")
    try:
        checked(told["values"])
    except InputError as error:
        raise ValueError(f"{error.params['fact']}: {error.params.get('value', '')}") from error
    return course


def _nothing(course: Course, told: Mapping[str, Any]) -> Course:
    return course


FACT_ACTS: Mapping[str, Callable[[Course, Mapping[str, Any]], Course]] = {
    "waived": _waived,
    "hearing_asked": _hearing_asked,
    "hearing_withdrawn": _hearing_withdrawn,
    "hearing_lost": _hearing_lost,
    "hearing_held": _hearing_held,
    "defence": _defence,
    "defence_answered": _defence_answered,
    "legal_review": _legal_review,
    "panel": _panel,
    "remedy_told": _remedy_told,
    "remedy_answer": _remedy_answer,
    "still_building": _fast_fact("building_seen_on"),
    "evidence_before_order": _fast_fact("evidence_before_on"),
    "refusal_proved": _fast_fact("refusal_proved_on"),
    "extended": _extended,
    "excluded": _excluded,
    "performed": _performed,
    "proposal": _proposal,
    "finding": _finding,
    "lifted": _lifted,
    "permit_freeze": _nothing,  # a flag only
}


# --- steps ---

Act = Callable[[Course, Mapping[str, Any], date, Scope], Course]


def _filed(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return replace(course, filed_on=on)


def _renotice(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    """Back to the investigation: whatever was told, heard and reviewed before counts no more."""
    fresh = Course()
    return replace(
        course,
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
    return replace(
        course,
        filed_on=on,
        proposal=(),
        items=tuple(item for item in course.items if item.id not in gone),
        decided_on=None,
    )


def _notified(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    items = decision_items(told["items"], course.parties) if told.get("items") else course.proposal
    return replace(course, notified_on=on, notified=items, proposal=items)


def _hearing_called(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return replace(course, hearing=replace(course.hearing, notice_on=on))


def _hearing_ended(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    held = told.get("held_on")
    return course if not held else replace(course, hearing=replace(course.hearing, held_on=day_of(held)))


def _decided(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    items = decided_items(course, told)
    return replace(course, decided_on=on, items=(*course.items, *items), decided_from=len(course.deliveries))


def decided_items(course: Course, told: Mapping[str, Any]) -> tuple[DecisionItem, ...]:
    """The items that a decision makes: those it lists, else the proposal as it was told."""
    if told.get("items"):
        return decision_items(told["items"], course.parties)
    return tuple(
        item if item.parties else replace(item, parties=course.parties) for item in course.notified or course.proposal
    )


def _fast(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    item = DecisionItem(FAST_TRACK_ITEM, MEASURE, what=str(told.get("part") or ""), parties=course.parties)
    course = replace(course, items=(*course.items, item), fast_track=replace(course.fast_track, taken_on=on))
    return _progress(course, [item.id], announced_on=on, announcement_deadline=_day(told, "deadline"))


def _lodged(kind: str) -> Act:
    def act(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
        lodged = _day(told, "lodged_on") or on
        items = scope.items if told.get("items") else ()
        fresh = [Remedy(kind, party, lodged, items) for party in scope.parties or course.parties]
        if kind == "suit":  # a suit out of a review that ended takes its place
            course = _close(course, scope, "taken_to_court", None, kinds=("review",))
        return replace(course, remedies=(*course.remedies, *fresh))

    return act


def _close(
    course: Course, scope: Scope, outcome: str, paper_on: Optional[date], kinds: tuple[str, ...] = (), **more: Any
) -> Course:
    parties = set(scope.parties)

    def ended(one: Remedy) -> Remedy:
        if not one.open or (parties and one.party not in parties) or (kinds and one.kind not in kinds):
            return one
        return replace(one, outcome=outcome, paper_on=paper_on, **more)

    return replace(course, remedies=tuple(ended(one) for one in course.remedies))


def _new_reminder(course: Course, scope: Scope) -> Course:
    count = len(course.deliveries)
    return replace(course, reminder_from={**course.reminder_from, **dict.fromkeys(scope.parties, count)})


def _review_kept(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    paper = _day(told, "served_on") or on
    course = _close(course, scope, "kept", paper, silent_on_suit=bool(told.get("silent_on_suit")))
    return _new_reminder(course, scope)


def _remedy_ended(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return _new_reminder(_close(course, scope, "ended", _day(told, "paper_on", "served_on") or on), scope)


def _suit_lost(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    course = _close(
        course,
        scope,
        "upheld",
        _day(told, "judgment_served_on", "served_on") or on,
        in_force_on=_day(told, "in_force_on"),
        performance_until=_day(told, "performance_until"),
    )
    return _new_reminder(course, scope)


def _revoked(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    course = _close(course, Scope(), "revoked", _day(told, "served_on") or on)
    return replace(course, revoked_on=on, revoked_for=str(told.get("grounds") or ""))


def _still_due(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    """After a change or part revocation what is left is due; a decision changed in review goes to others."""
    rows = [row for row in told.get("items") or () if isinstance(row, Mapping) and row.get("kind")]
    changed = {item.id: item for item in decision_items(rows, course.parties)}
    by_review = bool(told.get("review_decision", True))
    items = tuple(
        replace(changed.get(item.id, item), changed_in_review=by_review) if item.id in scope.items else item
        for item in course.items
    )
    course = replace(course, items=items)
    paper = _day(told, "paper_on", "served_on") or on
    remedies = tuple(
        replace(one, outcome="kept", paper_on=paper) if one.outcome == "revoked" else one for one in course.remedies
    )
    return _new_reminder(replace(course, remedies=remedies), scope)


def _reminded(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    term = _day(told, "term")
    return course if term is None else _progress(course, scope.items, reminder_term=term)


def _announced(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    deadline = _day(told, "deadline") or _day((told.get("data") or {}).get("D26") or {}, "deadline")
    return _progress(course, scope.items, announced_on=on, announcement_deadline=deadline or on)


def _ordered(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return _progress(course, scope.items, gov_order_on=_day(told, "gov_order_on") or on)


def _enforcement_decided(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return _progress(course, scope.items, decided_on=on, execution_time=_day(told, "execution_time"))


def _started(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return _progress(course, scope.items, started_on=on)


def _done(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    course = _progress(course, scope.items, done_on=on)
    return replace(
        course, items=tuple(replace(item, open=False) if item.id in scope.items else item for item in course.items)
    )


def _applied(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return _progress(course, scope.items, applied_on=on)


def _ruled(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    term_days = told.get("term_days")
    ruling = Ruling(_day(told, "served_on"), None if term_days is None else int(term_days), _day(told, "term"))
    return _progress(course, scope.items, ruling=ruling)


def _court_refused(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return _progress(course, scope.items, refused_on=_day(told, "served_on") or on)


def _exec_suspended(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return _progress(course, scope.items, suspended_on=on)


def _delayed(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return _progress(course, scope.items, delay_until=_day(told, "until"))


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

    return replace(course, items=tuple(left(item) for item in course.items))


def _retained(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    until = _day(told, "until") or _day((told.get("data") or {}).get("D39") or {}, "until")
    return replace(course, retained_until=until)


def _succeeded(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    old, new = str(told.get("party") or ""), str(told.get("successor") or "")
    if not new:
        return course

    def named(parties: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(new if party == old else party for party in parties))

    deadline = _day(told, "self_deadline")

    def handed_on(item: DecisionItem) -> DecisionItem:
        if old not in item.parties:
            return item
        later = item.party_deadlines if deadline is None else {**item.party_deadlines, new: deadline}
        return replace(item, parties=named(item.parties), party_deadlines=later)

    return replace(
        course,
        parties=named(course.parties),
        successors={**course.successors, old: new},
        items=tuple(handed_on(item) for item in course.items),
        notified=tuple(handed_on(item) for item in course.notified),
        proposal=tuple(handed_on(item) for item in course.proposal),
        # a remedy that the old party had open goes on or ends by its own step (ARL art.39, 41)
        remedies=tuple(replace(one, party=new) if one.party == old and one.open else one for one in course.remedies),
    )


def _crime(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return replace(course, crime_sent=True)


def _inv_suspended(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return replace(course, suspended_on=on)


def _inv_resumed(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return replace(course, suspended_on=None)


def _closed(course: Course, told: Mapping[str, Any], on: date, scope: Scope) -> Course:
    return replace(course, closed_on=on)


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
    "T60": _remedy_ended,
    "T62": _remedy_ended,
    "T63": _redone,
    "T64": _still_due,
    "T66": _applied,
    "T71": _succeeded,
    "T72": _partly,
    "T73": _delayed,
    "T79": _applied,
}


def _progress(course: Course, items: Iterable[str], **changes: Any) -> Course:
    fresh = dict(course.enforcement)
    for item in items:
        fresh[item] = replace(fresh.get(item, Enforcement()), **changes)
    return replace(course, enforcement=fresh)


def _day(told: Mapping[str, Any], *names: str) -> Optional[date]:
    for name in names:
        if told.get(name):
            return day_of(told[name])
    return None


def _parties_of(items: Iterable[DecisionItem]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party for item in items for party in item.parties))
