"""How recorded facts (FACT events) add to the course of a case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ..errors import InputError, UnlawfulStepError
from .course import FACTS, Course, Defence, LegalReview, chair_of, changed
from .course_items import decision_items, progress, rights
from .established import checked
from .seen import day_of


def told(course: Course, payload: Mapping[str, Any], on: date) -> Course:
    """The course after a fact was recorded.

    :param on: day of the event: a fact of a later day has not happened yet
    :raises UnlawfulStepError: ``fact.unknown``, ``fact.incomplete``, ``fact.future``, ``fact.waiver_early``,
        ``fact.stranger``, ``fact.before_decision``
    """
    name = str(payload.get("fact") or "")
    if name not in FACTS:
        raise UnlawfulStepError("fact.unknown", fact=name, known=", ".join(FACTS))
    lacking = [key for key in FACTS[name] if payload.get(key) is None]
    if lacking:
        raise UnlawfulStepError("fact.incomplete", fact=name, missing=", ".join(lacking))
    try:
        if payload.get("day") and day_of(payload["day"]) > on:
            raise UnlawfulStepError("fact.future", fact=name, day=str(payload["day"])[:10], on=on.isoformat())
        _of_the_case(course, name, payload, on)
        return FACT_ACTS[name](course, payload if payload.get("day") else {**payload, "day": on.isoformat()})
    except ValueError as error:
        raise UnlawfulStepError("fact.incomplete", fact=name, missing=str(error)) from error


def _of_the_case(course: Course, name: str, payload: Mapping[str, Any], on: date) -> None:
    """A fact about a stranger would count for nobody; a defence found after the decision has to stand before it."""
    party = str(payload.get("party") or "")
    if party and course.parties and party not in course.parties and party not in course.successors:
        raise UnlawfulStepError("fact.stranger", fact=name, party=party)
    day, decided = day_of(payload.get("day") or on), course.decided_on
    before = name == "hearing_asked" or (name == "defence" and str(payload.get("stage") or "notice") == "notice")
    if before and decided is not None and day < decided <= on:
        raise UnlawfulStepError("fact.before_decision", fact=name, day=day.isoformat(), decided=decided.isoformat())


def _waived(course: Course, told: Mapping[str, Any]) -> Course:
    """Given up only by who was told before what he gives up (APL art.44)."""
    form, party, day = str(told["form"]), str(told["party"]), day_of(told["day"])
    served = course.notice_served_on(form, party)
    if served is None or served > day:
        raise UnlawfulStepError("fact.waiver_early", form=form, day=day.isoformat())
    return changed(course, waived=course.waived | {(form, party)})


def _hearing_asked(course: Course, told: Mapping[str, Any]) -> Course:
    """The first request counts; one after a withdrawal is a new one."""
    party, day, known = str(told["party"]), day_of(told["day"]), course.hearing
    first = day if party in known.withdrawn else min(known.asked.get(party, day), day)
    fresh = replace(known, asked={**known.asked, party: first}, withdrawn=known.withdrawn - {party})
    return changed(course, hearing=fresh)


def _hearing_withdrawn(course: Course, told: Mapping[str, Any]) -> Course:
    gone = course.hearing.withdrawn | {str(told["party"])}
    return changed(course, hearing=replace(course.hearing, withdrawn=gone))


def _hearing_lost(course: Course, told: Mapping[str, Any]) -> Course:
    party, known = str(told["party"]), course.hearing
    lost_on = {**known.lost_on, party: day_of(told["day"])}
    return changed(course, hearing=replace(known, lost=known.lost | {party}, lost_on=lost_on))


def _hearing_held(course: Course, told: Mapping[str, Any]) -> Course:
    known = course.hearing
    fresh = replace(known, held_on=day_of(told["day"]), chair=chair_of(told) or known.chair)
    return changed(course, hearing=fresh)


def _defence(course: Course, told: Mapping[str, Any]) -> Course:
    fresh = Defence(str(told["party"]), day_of(told["day"]), str(told.get("stage") or "notice"))
    return changed(course, defences=(*course.defences, fresh))


def _defence_answered(course: Course, told: Mapping[str, Any]) -> Course:
    party, day = str(told["party"]), day_of(told["day"])
    answered = tuple(
        replace(one, answered_on=day, adopted=bool(told["adopted"]), heavier=bool(told.get("heavier")))
        if one.party == party and one.answered_on is None and one.day <= day
        else one
        for one in course.defences
    )
    return changed(course, defences=answered)


def _legal_review(course: Course, told: Mapping[str, Any]) -> Course:
    return changed(course, legal_review=LegalReview(str(told["result"]), day_of(told["day"])))


def _panel(course: Course, told: Mapping[str, Any]) -> Course:
    return changed(course, panel_on=day_of(told["day"]))


def _remedy_told(course: Course, told: Mapping[str, Any]) -> Course:
    return rights(course, str(told["party"]), told.get("review"), told.get("suit"), day_of(told["day"]))


def _remedy_answer(course: Course, told: Mapping[str, Any]) -> Course:
    both = bool(told.get("review_body")) and bool(told.get("court"))
    return changed(course, remedy_answer_on=day_of(told["day"])) if both else course


def _fast_fact(field: str) -> Callable[[Course, Mapping[str, Any]], Course]:
    def act(course: Course, told: Mapping[str, Any]) -> Course:
        return changed(course, fast_track=replace(course.fast_track, **{field: day_of(told["day"])}))

    return act


def _extended(course: Course, told: Mapping[str, Any]) -> Course:
    return changed(course, extended=course.extended | {str(told["rule"])})


def _excluded(course: Course, told: Mapping[str, Any]) -> Course:
    rule, first, last = str(told["rule"]), day_of(told["from"]), day_of(told["to"])
    if last < first:
        raise ValueError(f"{first} > {last}")
    days = (*course.excluded.get(rule, ()), (first, last))
    return changed(course, excluded={**course.excluded, rule: days})


def _performed(course: Course, told: Mapping[str, Any]) -> Course:
    return progress(course, [str(item) for item in told["items"]], done_on=day_of(told["day"]))


def _proposal(course: Course, told: Mapping[str, Any]) -> Course:
    return changed(course, proposal=decision_items(told["items"], course.parties))


def _lifted(course: Course, told: Mapping[str, Any]) -> Course:
    kind, day = str(told["measure"]), day_of(told["day"])
    lifted = tuple(
        replace(one, lifted_on=day) if one.kind == kind and one.lifted_on is None else one for one in course.measures
    )
    return changed(course, measures=lifted)


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
