"""What has to be stated for each step and kind of event: plain fields, and where what no field can bring comes from.

A step's fields follow from its row in the procedure (scope, items, guards) and from what its event carries
(:mod:`..domain.case.course`). Guards name what is missing by ``need.…`` codes: for each there is a field that meets it
or an :class:`.step_answers.Answer` that says what to do first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..domain.case.course import CORRECTION, DELIVERY, FACT
from ..domain.case.procedure import Procedure, Transition
from ..domain.case.service_ways import ServiceRules
from .step_event_fields import FACT_FIELDS, PAPER_FIELDS, STEP_FIELDS
from .step_field import (
    CHOICE,
    DAY,
    EVENT,
    FILE,
    FORMS,
    ITEMS,
    LEFT,
    LONG,
    NAMES,
    NEW_DAY,
    PAPER,
    PAPER_CHOICE,
    PARTIES,
    PARTY,
    PROOF,
    RESTATE,
    STEERS,
    TAKE_BACK,
    TEXT,
    YES_NO,
    Field,
    own_field,
)
from .step_guard_fields import GUARD_FIELDS, ROWS_FIELD

#: states of a lane: from the decision on
LANE_STATES = frozenset(
    [
        "DECIDED",
        "SERVED",
        "SELF_PERFORM",
        "IN_REVIEW",
        "IN_LITIGATION",
        "REVOKED",
        "REMINDED",
        "ANNOUNCED",
        "GOV_ORDERED",
        "ENFORCE_DECIDED",
        "COURT_APPLIED",
        "COURT_RULED",
        "COURT_REFUSED",
        "EXEC_SUSPENDED",
        "DEFERRED",
        "EXECUTING",
        "EXECUTED",
        "RECTIFIED",
        "CONFISCATED",
    ]
)


def parts_of(procedure: Procedure, names: Iterable[str]) -> list[str]:
    """Guards with everything that they are made of, each once; a negation by what it negates."""
    found: list[str] = []
    for name in names:
        bare = name[4:] if name.startswith("not ") else name
        if bare in found:
            continue
        found.append(bare)
        spec = procedure.predicates.get(bare)
        if spec is not None:
            found.extend(one for one in parts_of(procedure, spec.all_of + spec.any_of) if one not in found)
    return found


def step_fields(procedure: Procedure, step: Transition) -> tuple[Field, ...]:
    """The fields of a step: its scope, what its event carries, what its guards look at."""
    fields: list[Field] = []
    if step.per_party:
        fields.append(own_field("party", PARTY, "party_named", "party_known"))
    if step.decides:
        fields.append(ROWS_FIELD)
    elif step.id == "T72":
        fields.append(own_field("items", LEFT, "items", "item_known", "item_kind"))
    elif step.id == "T64":
        fields.append(ROWS_FIELD)
    elif step.moves not in ("case", "beside") and not step.measure and LANE_STATES & set(step.sources):
        fields.append(own_field("items", ITEMS, "items", "item_known", "item_kind", "court_item", "own_power"))
        if not step.per_party and step.moves == "lane":
            fields.append(own_field("parties", PARTIES, "party_known", "lane_ready"))
    fields.extend(STEP_FIELDS.get(step.id, ()))
    for part in parts_of(procedure, step.checks):
        fields.extend(GUARD_FIELDS.get(part, ()))
    return _merged(fields)


def delivery_fields(rules: ServiceRules) -> tuple[Field, ...]:
    """The fields of a service: the paper, on whom, how, and the proof of each way."""
    ways: dict[str, tuple[str, ...]] = {}
    meets: dict[str, tuple[str, ...]] = {}
    for way in rules.ways.values():
        for keys in way.proof:
            for key in keys:
                ways[key] = (*ways.get(key, ()), way.id)
                meets[key] = (*meets.get(key, ()), "service.need." + "_or_".join(keys))
    for key in rules.excuses:
        ways[key] = tuple(dict.fromkeys((*ways.get(key, ()), *(way for way in rules.ways if way != "direct"))))
    kinds = {
        "servers": NAMES,
        "relation": CHOICE,
        "refused_by": CHOICE,
        "notice_ground": CHOICE,
        "refusal_reason": LONG,
        "notice_reason": LONG,
        "impossible_reason": LONG,
    }
    proof = tuple(
        Field(key, kinds.get(key, TEXT), PROOF, meets=meets.get(key, ()), shown_for=("method", shown))
        for key, shown in ways.items()
    )
    return (
        own_field("document", PAPER_CHOICE),
        Field("form", FORMS, meets=(), shown_for=("document", ("",))),
        Field("number", TEXT, PAPER, shown_for=("document", ("",))),
        Field("issued_on", DAY, PAPER, shown_for=("document", ("",))),
        own_field("party", PARTY, needed=True),
        own_field("method", CHOICE, choices=tuple(rules.ways), needed=True),
        *proof,
        own_field("items", ITEMS),
        own_field("failed", LONG),
        own_field("told_of_review", YES_NO),
        own_field("told_of_suit", YES_NO),
        Field("scan", FILE, STEERS),
    )


def correction_fields(target: tuple[Field, ...] = ()) -> tuple[Field, ...]:
    """The fields of a correction; with those of the event that it restates."""
    base = (
        own_field("target", EVENT, needed=True),
        Field("mode", CHOICE, STEERS, needed=True, choices=(TAKE_BACK, NEW_DAY, *((RESTATE,) if target else ()))),
        # without it the entry would be taken back
        Field("new_day", DAY, STEERS, needed=True, shown_for=("mode", (NEW_DAY,))),
        own_field("reason", LONG, needed=True),
    )
    own = {field.key for field in base}
    more = tuple(
        replace(field, needed=False, shown_for=("mode", (RESTATE,)))
        for field in target
        if field.key not in own and not field.shown_for[0]
    )
    return (*base, *more)


def still_fields(kind: str, rules: ServiceRules, fact: str = "") -> tuple[Field, ...]:
    """The fields of an event that is no step.

    :param fact: kind of a fact
    :raises KeyError: for a kind that nobody enters
    """
    if kind == FACT:
        return FACT_FIELDS[fact]
    if kind == DELIVERY:
        return delivery_fields(rules)
    if kind == CORRECTION:
        return correction_fields()
    return PAPER_FIELDS[kind]


def needs_a_time(step: Transition) -> bool:
    """True where the hour matters: nothing is carried out by night."""
    return "P_NOT_BANNED_TIME" in step.checks


def _merged(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Each key once, with everything that it meets."""
    found: dict[str, Field] = {}
    for field in fields:
        known = found.get(field.key)
        if known is None:
            found[field.key] = field
        else:
            meets = tuple(dict.fromkeys((*known.meets, *field.meets)))
            found[field.key] = replace(known, meets=meets, needed=known.needed or field.needed)
    return tuple(found.values())
