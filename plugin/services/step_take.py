"""Record what a form says, whole or not at all, unless somebody recorded more of the case meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from ..domain.case.course import DELIVERY, DOCUMENT, DOCUMENT_VOID
from ..domain.case.records import Event
from ..domain.errors import ConflictError
from .deliveries import RecordedDelivery, record_delivery
from .folded_cases import need_case
from .form_templates import forms_of
from .record_step import append_all
from .step_entries import attempt_of, content_of, entries_of
from .step_form import StepForm


@dataclass(frozen=True)
class Done:
    """What was recorded: the case afterwards, and the service where it was one."""

    case_uid: str
    state: str
    delivery: RecordedDelivery | None = None


def take(
    workspace: Any,
    case_uid: str,
    form: StepForm,
    values: Mapping[str, Any],
    on: date,
    at: time | None,
    actor: str,
    now: datetime,
    seq: int | None = None,
) -> Done:
    """Record what the form says, whole or not at all.

    :param seq: of the last event that the person saw; None skips that check
    :raises ConflictError: ``conflict.case_moved`` where somebody recorded more of this case meanwhile
    :raises UnlawfulStepError: with guard, article and what is missing
    :raises InputError: where a value cannot be used
    """
    _, payload = content_of(form, values, on)
    if form.kind == DOCUMENT_VOID:
        from .issue_document import void_document

        void_document(workspace, str(payload["document"]), str(payload["reason"]), on, actor, now)
    elif form.kind == DOCUMENT:
        from .issue_document import issue_document

        with workspace.reader() as session:
            wanted = forms_of(session).form(str(payload["form"]))
        scope = {"party": payload["party"]} if payload.get("party") else None
        issue_document(workspace, wanted, case_uid, on, actor, now, payload=scope)
    elif form.kind == DELIVERY and payload.get("document"):
        _unmoved(workspace, case_uid, seq)
        attempt = attempt_of(payload, on, at)
        served = record_delivery(workspace, attempt, actor, now, values.get("scan") or None)
        return Done(case_uid, served.case.state, served)
    else:
        with workspace.unit_of_work(actor=actor, now=now, reason=form.fact or form.kind) as uow:
            case = need_case(uow, case_uid)
            events: list[Event] = uow.events.for_case(case_uid)
            last = max((event.seq for event in events), default=0)
            if seq is not None and last != seq:
                raise ConflictError("conflict.case_moved", seq=seq, last=last)
            entries = entries_of(uow, case, events, form, values, on, at, now)
            recorded = append_all(uow, case, events, entries, now, actor)
        return Done(case_uid, recorded.state.state)
    with workspace.reader() as session:
        return Done(case_uid, need_case(session, case_uid).state)


def _unmoved(workspace: Any, case_uid: str, seq: int | None) -> None:
    if seq is None:
        return
    with workspace.reader() as session:
        last = max((event.seq for event in session.events.for_case(case_uid)), default=0)
    if last != seq:
        raise ConflictError("conflict.case_moved", seq=seq, last=last)


def recorded_since(workspace: Any, case_uid: str, seq: int) -> list[Event]:
    """What was recorded of a case after an event, by anybody."""
    with workspace.reader() as session:
        found: list[Event] = [event for event in session.events.for_case(case_uid) if event.seq > seq]
    return found
