"""The events that a filled form makes: facts and payload of what was stated, and the day and hour it happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from ..domain.case.course import CORRECTION, DELIVERY, FACT, STILL
from ..domain.case.records import CaseFile, Event
from ..domain.errors import InputError
from ..domain.local_time import CHINA
from .case_facts import seen_facts
from .deliveries import Attempt, delivery_payload, planned_entries
from .record_step import Entry, moment
from .step_field import FACTS_PLACE, NEW_DAY, PAPER, PROOF, RESTATE, STEERS
from .step_form import StepForm, empty, shown_fields


def content_of(form: StepForm, values: Mapping[str, Any], on: date) -> tuple[dict[str, Any], dict[str, Any]]:
    """(facts, payload) of the event that the values make."""
    facts: dict[str, Any] = {}
    payload: dict[str, Any] = {}
    proof: dict[str, Any] = {}
    paper: dict[str, Any] = {}
    places = {FACTS_PLACE: facts, PROOF: proof, PAPER: paper}
    for one in shown_fields(form, values):
        value = values.get(one.key)
        if one.place == STEERS or empty(value) or (one.kind == "flag" and not value):
            continue
        if one.kind in ("rows", "left"):
            value = [_clean_row(row) for row in cast("list[Mapping[str, Any]]", value)]
        elif one.key == "officers":
            value = [{"uid": uid} for uid in cast("list[str]", value)]
        elif one.kind == "number":
            value = int(str(value))
        elif one.kind == "forms" and one.place != FACTS_PLACE and isinstance(value, (list, tuple)):
            value = value[0]
        places.get(one.place, payload)[one.key] = value
    if proof or form.kind == DELIVERY:
        payload["proof"] = proof
    if paper:
        payload["paper"] = paper
    if form.kind == FACT:
        payload = {"fact": form.fact, "day": on.isoformat(), **payload}
    for name in ("review_body", "court"):
        if form.fact == "remedy_answer":
            payload.setdefault(name, False)
    if form.kind == CORRECTION:
        payload = _correction(values, payload)
    return facts, payload


def _correction(values: Mapping[str, Any], payload: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "target": int(values.get("target") or 0),
        "reason": str(payload.get("reason") or "").strip(),
    }
    if values.get("mode") == NEW_DAY and values.get("new_day"):
        made["occurred_at"] = datetime.combine(
            date.fromisoformat(str(values["new_day"])[:10]), time(9), tzinfo=CHINA
        ).isoformat()
    if values.get("mode") == RESTATE:
        made["payload"] = {key: value for key, value in payload.items() if key not in ("target", "reason")}
    return made


def _clean_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of a decision without what was left empty.

    :raises InputError: ``step.bad_number`` naming what is no number
    """
    made = {key: value for key, value in row.items() if not empty(value)}
    for key in ("amount", "area_m2", "open_amount", "open_area_m2"):
        if key in made:
            text = str(made[key]).replace(",", "").replace("，", "").strip()
            try:
                number = Decimal(text)
            except InvalidOperation:
                raise InputError("step.bad_number", value=str(made[key])) from None
            if not number.is_finite() or number < 0:
                raise InputError("step.bad_number", value=str(made[key]))
            made[key] = text if "amount" in key else float(number)
    return made


def entries_of(
    session: Any,
    case: CaseFile,
    events: Sequence[Event],
    form: StepForm,
    values: Mapping[str, Any],
    on: date,
    at: time | None,
    now: datetime,
    dry: bool = False,
) -> list[Entry]:
    """The events that the form makes."""
    facts, payload = content_of(form, values, on)
    when = moment(on, now, list(events))
    if at is not None:
        when = datetime.combine(on, at, tzinfo=CHINA)
    if form.kind == DELIVERY:
        content = delivery_payload(session, case, payload, on, events)
        if dry and payload.get("document"):  # with the step of service that follows it
            return planned_entries(session, attempt_of(payload, on, at), now)
        return [Entry(DELIVERY, when, {}, content)]
    if form.kind == CORRECTION:
        return [Entry(CORRECTION, now, {}, payload)]
    if form.kind in STILL:
        return [Entry(form.kind, when, {}, payload)]
    return [Entry(form.kind, when, seen_facts(session, case, events, on, facts), payload)]


def attempt_of(payload: Mapping[str, Any], on: date, at: time | None) -> Attempt:
    return Attempt(
        str(payload["document"]),
        str(payload.get("party") or ""),
        str(payload.get("method") or ""),
        on,
        payload.get("proof") or {},
        at,
        tuple(payload.get("items") or ()),
        str(payload.get("failed") or ""),
        payload.get("told_of_review") is not False,
        payload.get("told_of_suit") is not False,
    )
