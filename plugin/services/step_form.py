"""The form of a step or kind of event: its fields, what is filled in beforehand, and what is still lacking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..domain.case.course import CORRECTION, DELIVERY, FACT, DecisionItem
from ..domain.case.established import FACT_KINDS
from ..domain.case.service_ways import RELATIONS
from .case_catalogues import procedure_catalogue
from .step_context import Context
from .step_field import FACTS_PLACE, Field
from .step_fields import correction_fields, needs_a_time, step_fields, still_fields

#: relations of who signed or refused, as the receipts have them, by id
RELATION_WORDS = {
    "party": "本人",
    "family": "同住成年家属",
    "legal_representative": "法定代表人",
    "person_in_charge": "负责人",
    "mail_clerk": "收发部门",
    "agent": "代理人",
    "named": "指定代收人",
}


@dataclass(frozen=True)
class StepForm:
    """The fields of one step or kind of event.

    :param fact: kind of the fact where it is one
    :param defaults: what is filled in beforehand
    """

    kind: str
    fields: tuple[Field, ...]
    fact: str = ""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    timed: bool = False
    basis: str = ""
    note: str = ""


def form_for(context: Context, kind: str, fact: str = "", target: int = 0) -> StepForm:
    """The form of a step or kind of event with what is filled in beforehand.

    :param target: of a correction, seq of the event that it is about
    """
    step = context.procedure.transitions.get(kind)
    if step is not None:
        fields = step_fields(context.procedure, step)
        timed = needs_a_time(step)
        return StepForm(kind, fields, "", _defaults(context, kind, fields), timed, step.basis, step.note)
    if kind == CORRECTION:
        event = next((one for one in context.events if one.seq == target), None)
        own: tuple[Field, ...] = ()
        told: dict[str, Any] = {}
        if event is not None:
            fact_of = str(event.payload.get("fact") or "")
            if event.transition in context.procedure.transitions or event.transition == FACT:
                own = tuple(
                    one for one in form_for(context, event.transition, fact_of).fields if one.place != FACTS_PLACE
                )
            told = {one.key: event.payload[one.key] for one in own if one.key in event.payload}
        return StepForm(kind, correction_fields(own), "", {**told, "target": target, "mode": "take_back"})
    fields = still_fields(kind, context.rules, fact)
    return StepForm(kind, fields, fact, _defaults(context, kind, fields, fact))


def _defaults(context: Context, kind: str, fields: Iterable[Field], fact: str = "") -> dict[str, Any]:
    keys = {one.key: one for one in fields}
    found: dict[str, Any] = {}
    if len(context.parties) == 1 and "party" in keys:
        found["party"] = context.parties[0][0]
    if keys.get("items") and keys["items"].kind == "rows":
        course = context.view.state.course
        rows = course.items if kind == "T64" else (course.notified or course.proposal)
        found["items"] = [row_of(item) for item in rows]
    if keys.get("items") and keys["items"].kind == "left":
        found["items"] = [row_of(item) for item in context.view.state.items]
    if keys.get("officers"):
        found["officers"] = [one.uid for one in context.officers if one.mine]
    if keys.get("evidence") and keys["evidence"].kind == "evidence":
        found["evidence"] = [name for name, _, held in context.evidence if held]
    if kind == DELIVERY:
        found |= {"told_of_review": True, "told_of_suit": True, "method": "direct"}
        found["servers"] = [one.name for one in context.officers if one.mine and one.fit]
        paper = next((one for one in context.papers if one.outward and one.waiting), None)
        if paper is not None:
            found |= {"document": paper.uid, "party": paper.waiting[0]}
    if fact == "legal_review":
        found["result"] = "同意"
    if fact == "defence":
        found["stage"] = "notice"
    return found


def row_of(item: DecisionItem) -> dict[str, Any]:
    """An item of a decision as the form shows it."""
    return {
        "id": item.id,
        "kind": item.kind,
        "law": item.law,
        "amount": None if item.amount is None else str(item.amount),
        "area_m2": item.area_m2,
        "what": item.what,
        "self_deadline": None if item.self_deadline is None else item.self_deadline.isoformat(),
        "parties": list(item.parties),
    }


def relations_of(context: Context, method: str, party: str) -> tuple[str, ...]:
    """Who may sign for this party, or refuse, by this way; all where it does not matter."""
    way = context.rules.ways.get(method)
    kind = next((kind for uid, _, kind in context.parties if uid == party), "person")
    allowed = way.receivers.get(kind, ()) if way and way.receivers else tuple(dict.fromkeys(RELATIONS.values()))
    return tuple(RELATION_WORDS[one] for one in allowed if one in RELATION_WORDS)


def shown_fields(form: StepForm, values: Mapping[str, Any]) -> tuple[Field, ...]:
    """The fields that apply with what is chosen so far."""
    return tuple(
        one
        for one in form.fields
        if not one.shown_for[0] or str(values.get(one.shown_for[0]) or "") in one.shown_for[1]
    )


def lacking(form: StepForm, values: Mapping[str, Any]) -> tuple[str, ...]:
    """Keys of fields that have to be filled and are not."""
    return tuple(one.key for one in shown_fields(form, values) if one.needed and empty(values.get(one.key)))


def empty(value: Any) -> bool:
    """True for what was not stated; False is a statement where the field is yes or no."""
    return value is None or value == "" or value == [] or value == {}


def finding_names() -> dict[str, str]:
    """Facts that a body may establish, with the names that papers give them."""
    names = procedure_catalogue().data.get("fact_names") or {}
    return {key: str(names.get(key, key)) for key, kind in FACT_KINDS.items() if kind != "places"}
