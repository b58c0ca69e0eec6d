"""How each event adds to the course of a case; the payloads are described in :mod:`.course`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Optional

from ..errors import UnlawfulStepError
from ..local_time import local_date
from .course import (
    DELIVERY,
    DOCUMENT_VOID,
    FACT,
    TAKEN_OVER,
    Course,
    Delivery,
    LegalReview,
    Measure,
    Paper,
    Remedy,
    changed,
)
from .course_facts import told
from .course_items import decision_items, parties_of, rights, told_day
from .course_steps import ACTS
from .lanes import Scope
from .procedure import Transition
from .records import Event
from .seen import day_of

__all__ = ["after", "decision_items"]

#: papers that tell of review and suit
DECISION_FORMS = ("D21", "D22")
#: notices without which there is no decision
NOTICES = ("D17", "D18", "D19")
#: what a step may state among its facts as well: guards and course read the same
STATED = (
    "served_on", "paper_on", "judgment_served_on", "in_force_on", "performance_until", "held_on", "deadline", "term",
    "term_days", "gov_order_on", "execution_time", "until", "lodged_on", "accepted_on", "resumed",
    "silent_on_suit", "grounds", "evidence_before_on", "building_seen_on", "refusal_proved_on",
)  # fmt: skip
#: papers that put a measure in force, and its kind
MEASURE_FORMS = {"D10": "preserved", "D12": "sealed"}


def after(course: Course, event: Event, step: Optional[Transition] = None, scope: Optional[Scope] = None) -> Course:
    """The course after one more event.

    :param step: None for events that are no step of the procedure
    :param scope: what the step moves
    :raises UnlawfulStepError: ``fact.unknown``, ``fact.incomplete``, ``delivery.incomplete``, ``item.invalid``,
        ``document.relied_on``
    """
    on = local_date(event.occurred_at)
    payload = event.payload
    if event.transition == DELIVERY:
        return _delivered(course, payload)
    if event.transition == FACT:
        return told(course, payload, on)
    if event.transition == DOCUMENT_VOID:
        void = (payload.get("document") or {}).get("uid")
        _relied_on(course, str(void or ""))
        return changed(
            course,
            papers=tuple(paper for paper in course.papers if paper.uid != void),
            deliveries=tuple(
                replace(one, void=True) if void and one.document == void else one for one in course.deliveries
            ),
            measures=tuple(one for one in course.measures if not void or one.document != void),
        )
    if event.transition == TAKEN_OVER:
        return _taken_over(_named_parties(course, payload), payload, on)
    course = _named_parties(course, payload)
    course = _paper(course, payload, on)
    if step is not None:
        act = ACTS.get(step.id)
        try:
            if act is not None:
                course = act(course, _stated(payload), on, scope or Scope())
            course = _reviewed(course, payload, on)
        except ValueError as error:
            raise UnlawfulStepError("step.payload", transition=step.id, event=step.event, fault=str(error)) from error
    return course


#: remedy that is open in a state
REMEDY_STATES = {"IN_REVIEW": "review", "IN_LITIGATION": "suit"}


def _taken_over(course: Course, payload: Mapping[str, Any], on: date) -> Course:
    """What an older ledger tells; a case in review or in court has its remedy open, of everybody who may have one."""
    items = decision_items(payload.get("items") or (), course.parties)
    parties = course.parties or parties_of(items)
    kind = REMEDY_STATES.get(str(payload.get("state") or ""), "")
    remedies = course.remedies
    if kind:
        lodged = told_day(payload, "lodged_on")
        remedies = tuple(Remedy(kind, party, lodged, recorded_on=on) for party in parties or ("",))
    return changed(
        course,
        taken_over=True,
        items=items,
        parties=parties,
        remedies=remedies,
        filed_on=told_day(payload, "filed_on"),
        decided_on=told_day(payload, "decided_on"),
        ledger_days={**course.ledger_days, **_ledger_days(payload)},
    )


def _ledger_days(payload: Mapping[str, Any]) -> dict[str, date]:
    told = payload.get("days") or {}
    found = {str(step): told_day(told, step) for step in told}
    return {step: day for step, day in found.items() if day is not None}


def _relied_on(course: Course, paper: str) -> None:
    """Refuse to void the notice that a decision in force rests on: first the decision is taken back (APL art.44)."""
    told = course.deliveries[course.notice_from :]
    form = next((one.form for one in told if paper and one.document == paper and one.form in NOTICES), "")
    if form and course.decided_on is not None:
        raise UnlawfulStepError("document.relied_on", form=form, day=course.decided_on.isoformat())


def _stated(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """The payload with what its facts state beside it."""
    facts = payload.get("facts") or {}
    more = {key: facts[key] for key in STATED if facts.get(key) is not None and payload.get(key) is None}
    return {**payload, **more} if more else payload


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
    return course if not uids or uids == course.parties else changed(course, parties=uids)


def _paper(course: Course, payload: Mapping[str, Any], on: date) -> Course:
    document = payload.get("document") or {}
    form = str(document.get("form") or "")
    if not form:
        stated = str((payload.get("facts") or {}).get("measure_form") or payload.get("measure_form") or "")
        return _in_force(course, stated, "", on)
    uid = str(document.get("uid") or "")
    paper = Paper(form, uid, str(document.get("number") or ""), on)
    course = changed(course, papers=(*course.papers, paper))
    return _in_force(course, form, uid, on)


def _in_force(course: Course, form: str, uid: str, on: date) -> Course:
    """With the measure that a paper, or a step taken on paper elsewhere, puts in force."""
    if form not in MEASURE_FORMS:
        return course
    return changed(course, measures=(*course.measures, Measure(MEASURE_FORMS[form], on, uid)))


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
    course = changed(course, deliveries=(*course.deliveries, delivery))
    if form not in DECISION_FORMS:
        return course
    return rights(course, party, payload.get("told_of_review"), payload.get("told_of_suit"), delivery.served_on)


def _reviewed(course: Course, payload: Mapping[str, Any], on: date) -> Course:
    """The opinion of the legal review (D45) where the step brings it."""
    data = payload.get("data") or {}
    opinion = data.get("D45") or {}
    result = str(opinion.get("result") or "")
    if not result:
        return course
    return changed(course, legal_review=LegalReview(result, day_of(opinion.get("day") or on)))
