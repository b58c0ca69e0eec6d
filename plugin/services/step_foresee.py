"""What would follow if a form were recorded now: state, dates, flags, or why it may not be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from ..domain.case.course import DOCUMENT, DOCUMENT_VOID, STILL
from ..domain.case.dues import Due
from ..domain.case.fold import next_steps
from ..domain.case.lanes import BESIDE, Lane
from ..domain.case.procedure import Procedure
from ..domain.case.records import CaseFile, Event
from ..domain.case.state import CaseState
from ..domain.errors import ZhiweiError
from .calendar import calendar_of
from .case_catalogues import procedure_of
from .case_facts import facts_of_case
from .case_state import dates_of
from .folded_cases import folded, need_case
from .form_templates import forms_of
from .issue_entry import look
from .profiles import profile_of
from .record_step import drafted
from .step_context import named
from .step_entries import content_of, entries_of
from .step_form import StepForm


@dataclass(frozen=True)
class Foreseen:
    """What would follow if the step were recorded now.

    :param error: why it may not be, None where it may
    :param lanes: (item, party, name of the state before and after) of those that move
    :param dates: those that would be new or other than now
    :param gone: those that would no longer stand
    :param step: name of the step that a paper takes by being issued
    """

    error: ZhiweiError | None = None
    before: str = ""
    after: str = ""
    lanes: tuple[tuple[str, str, str, str], ...] = ()
    flags: tuple[str, ...] = ()
    dates: tuple[Due, ...] = ()
    gone: tuple[Due, ...] = ()
    warnings: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    step: str = ""

    @property
    def lawful(self) -> bool:
        """True if nothing stands in the way."""
        return self.error is None


def foresee(
    workspace: Any,
    case_uid: str,
    form: StepForm,
    values: Mapping[str, Any],
    on: date,
    at: time | None,
    actor: str,
    now: datetime,
) -> Foreseen:
    """What would follow; nothing is written and no lock is taken."""
    with workspace.reader() as session:
        case = need_case(session, case_uid)
        events: list[Event] = session.events.for_case(case_uid)
        procedure = procedure_of(session, case)
        before = folded(session, case, events)
        was = named(procedure, before.state)
        try:
            if form.kind in (DOCUMENT, DOCUMENT_VOID):
                return _paper_foreseen(session, case, form, values, on, now, was)
            entries = entries_of(session, case, events, form, values, on, at, now, dry=True)
            after = folded(session, case, [*events, *drafted(case, events, entries, now, actor)])
        except ZhiweiError as error:
            return Foreseen(error, was)
        known = {_mark(due) for due in dates_of(session, case, before).due if due.open}
        fresh = [due for due in dates_of(session, case, after).due if due.open]
        kept = {_mark(due) for due in fresh}
        view = dates_of(session, case, before)
        return Foreseen(
            None,
            was,
            named(procedure, after.state),
            tuple(_moved(procedure, before, after)),
            tuple(sorted(procedure.flags[one].zh for one in after.flags - before.flags if one in procedure.flags)),
            tuple(due for due in fresh if _mark(due) not in known),
            tuple(due for due in view.due if due.open and _mark(due) not in kept),
            _warnings(session, case, before, form, on),
        )


def _paper_foreseen(
    session: Any, case: CaseFile, form: StepForm, values: Mapping[str, Any], on: date, now: datetime, was: str
) -> Foreseen:
    """What issuing or voiding a paper would do; the paper's own content is checked when it is issued."""
    _, payload = content_of(form, values, on)
    if form.kind == DOCUMENT_VOID:
        return Foreseen(None, was, was)
    scope = {"party": payload["party"]} if payload.get("party") else {}
    wanted = forms_of(session).form(str(payload["form"]))
    plan = look(session, wanted, case.uid, on, now, {}, scope).plan
    step = procedure_of(session, case).transitions.get(plan.transition)
    if step is None:
        return Foreseen(None, was, was)
    return Foreseen(None, was, was, step=step.event)


def _warnings(
    session: Any, case: CaseFile, before: CaseState, form: StepForm, on: date
) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    if form.kind in STILL:
        return ()
    facts = facts_of_case(session, case, session.events.for_case(case.uid), on)
    steps = next_steps(
        procedure_of(session, case), before, case.track, facts, on, calendar_of(session), profile_of(session, case)
    )
    return tuple(
        dict.fromkeys(_frozen(one) for step in steps if step.transition.id == form.kind for one in step.warnings)
    )


def _frozen(one: tuple[str, Mapping[str, Any]]) -> Any:
    return one if not isinstance(one[1], dict) else (one[0], _Params(one[1]))


class _Params(dict):  # type: ignore[type-arg]
    """Parameters of a message that can be told apart."""

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(tuple(sorted((key, str(value)) for key, value in self.items())))


def _mark(due: Due) -> tuple[str, str, str, date]:
    return due.rule, due.item, due.party, due.last_day


def _moved(procedure: Procedure, before: CaseState, after: CaseState) -> Iterable[tuple[str, str, str, str]]:
    old = {(lane.item, lane.party): lane for lane in before.lanes}
    for lane in after.lanes:
        known: Lane | None = old.get((lane.item, lane.party))
        if lane.item == BESIDE or (known is not None and known.state == lane.state):
            continue
        first = procedure.states[known.state].zh if known and known.state in procedure.states else ""
        last = procedure.states[lane.state].zh if lane.state in procedure.states else lane.state
        yield lane.item, lane.party, first, last
