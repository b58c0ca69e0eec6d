"""How a paper enters the chain of its case: the step it takes, whether that is lawful, and what it must say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ..domain.case.course_events import MEASURE_FORMS
from ..domain.case.fold import in_force, lawful_step, state_name
from ..domain.case.forms import Form, steps_of
from ..domain.case.lanes import named_items
from ..domain.case.numbering import Numbering
from ..domain.case.predicates import available
from ..domain.case.procedure import Procedure, Transition
from ..domain.case.profiles import Profile
from ..domain.case.records import CaseFile, Event, OrgUnit
from ..domain.case.state import CaseState
from ..domain.case.workdays import WorkCalendar
from ..domain.errors import InputError, UnlawfulStepError
from ..domain.local_time import local_date
from .calendar import calendar_of
from .case_catalogues import numbering_of, procedure_of
from .case_facts import seen_facts
from .delivery_rows import addressees
from .folded_cases import folded, need_case
from .profiles import profile_of
from .record_step import moment
from .told import concerned

#: the proof of service: lists what is to be served instead of belonging to one step
RECEIPT = "D35"
#: steps that are recorded by themselves, never taken by issuing one of their papers: service, the removal of what is
#: being built on, a change of party, part performance; and the government's order, which its request (D27) is not yet
NOT_BY_PAPER = ("T22", "T33", "T36", "T71", "T72")
#: papers that decide: a party gets one of them, and another only when the one before is void or decided anew
ONCE = ("D21", "D22", "D23", "D25", "D31")
#: papers of a step that another of its papers takes: the list of belongings begins no demolition, the record on the
#: spot accepts none (复查验收 D37 does)
BESIDE = (("D29", "T35"), ("D29", "T40"), ("D28", "T41"))
#: the removal of what is being built on: its guards hold for the sealing that goes with it
FAST_TRACK = "T36"
#: papers that take something from a party: each is issued by a step of its own whose guards hold, however often the
#: step was taken before (the measures share theirs with the survey and the interview)
EACH_BY_ITS_STEP = (*MEASURE_FORMS, "D31")


@dataclass(frozen=True)
class Plan:
    """How a paper enters the chain: the step it takes, or none where the step was taken before."""

    transition: str
    facts: Mapping[str, Any]


@dataclass(frozen=True)
class Seen:
    case: CaseFile
    org: OrgUnit
    events: list[Event]
    numbering: Numbering
    plan: Plan


def look(
    session: Any,
    form: Form,
    case_uid: str,
    on: date,
    now: datetime,
    stated: Mapping[str, Any],
    payload: Mapping[str, Any] | None = None,
) -> Seen:
    """The case as it is now, and how this paper would enter it.

    :param payload: what the paper's event will carry: scope, items, field values
    :raises UnlawfulStepError: when it may not
    """
    case = need_case(session, case_uid)
    events: list[Event] = session.events.for_case(case_uid)
    procedure = procedure_of(session, case)
    facts = seen_facts(session, case, events, on, stated)
    # the state on the paper's day: a backdated paper is judged by what was there then
    at = moment(on, now, events)
    then = folded(session, case, [event for event in in_force(events) if event.occurred_at <= at], on)
    law = calendar_of(session), profile_of(session, case)
    plan = entry(procedure, then, case.track, form, facts, on, payload or {}, law[0], law[1], at)
    if form.id in ONCE and not plan.transition:
        _need_unheld(session, case, form, steps_of(procedure, form.id), then, payload or {})
    org = session.orgs.get(case.org_uid)
    return Seen(case, org, events, numbering_of(session, org.code), plan)


def entry(
    procedure: Procedure,
    state: CaseState,
    track: str,
    form: Form,
    facts: Mapping[str, Any],
    on: date,
    payload: Mapping[str, Any] | None = None,
    calendar: WorkCalendar | None = None,
    profile: Profile | None = None,
    at: datetime | None = None,
) -> Plan:
    """How a paper enters the chain of a case.

    Papers of no step (a recusal, an address for service) are entered as they are; evidence papers take their step
    each time; the paper of a step that was taken is entered as such, and first of all that of the last step, if none
    was issued since; otherwise issuing it takes the first step that is lawful.

    :param payload: what the paper's event will carry: scope, items, field values
    :raises UnlawfulStepError: ``document.not_lawful_now`` or the reason of the step
    """
    known = steps_of(procedure, form.id)
    steps = [step for step in known if step.id not in NOT_BY_PAPER]
    off_track = bool(known) and not any(track in step.tracks for step in known)
    if form.id == RECEIPT or not (steps or off_track):
        return Plan("", {})
    steps = [step for step in steps if available(procedure, step) and track in step.tracks]
    beside = [step for step in steps if (form.id, step.id) in BESIDE]
    steps = [step for step in steps if step not in beside]
    if _awaits_paper(state, form, steps):
        return Plan("", {})
    content = {**(payload or {}), "document": {"form": form.id}}
    refused: list[UnlawfulStepError] = []
    for step in steps:
        again = step.target == state.state or not state.took(step.id) or bool(state.lanes)
        if not again or not state.stands_where(step):
            continue
        try:
            lawful_step(procedure, state, step.id, track, facts, on, content, calendar, profile, at)
        except UnlawfulStepError as error:
            refused.append(error)
        else:
            return Plan(step.id, facts)
    if any(state.took(step.id) or state.stands_where(step) for step in beside):
        return Plan("", {})
    if any(state.took(step.id) for step in steps) and (
        form.id not in EACH_BY_ITS_STEP or _recorded(state, form, steps)
    ):
        return Plan("", {})
    if refused:
        raise refused[0]
    raise UnlawfulStepError(
        "document.not_lawful_now",
        form=form.id,
        title=form.title,
        state=state_name(procedure, state.state),
        steps=", ".join(f"{step.id} {step.event}" for step in steps) or "-",
    )


def _recorded(state: CaseState, form: Form, steps: Sequence[Transition]) -> bool:
    """True if an event took the step of such a paper, with its guards, and no paper of it was issued since."""
    if form.id in MEASURE_FORMS:
        kind = MEASURE_FORMS[form.id]
        latest = [one for one in state.course.measures if one.kind == kind][-1:]
        return state.took(FAST_TRACK) or any(not one.document for one in latest)
    ids = {step.id for step in steps}
    return any(not done.form for done in [done for done in state.history if done.transition in ids][-1:])


def _need_unheld(
    session: Any, case: CaseFile, form: Form, steps: Sequence[Transition], state: CaseState, payload: Mapping[str, Any]
) -> None:
    """Refuse a second decision of the same items to a party that holds one since the step was taken.

    :param payload: who is named here is addressed, all parties of the case where nobody is
    :raises InputError: ``document.held``
    """
    ids = {step.id for step in steps}
    taken = max((local_date(done.occurred_at) for done in state.history if done.transition in ids), default=date.min)
    items = set(named_items(payload))
    to = set(concerned(payload)) or {uid for uid, _ in case.parties}
    for paper in session.documents.find(case_uid=case.uid, form=form.id, status="issued"):
        if paper.issued_on is None or paper.issued_on < taken:
            continue
        others = set(named_items((paper.facts.get("step") or {}).get("payload") or {}))
        if items and others and not items & others:
            continue
        named = addressees(paper)
        held = sorted(to if named is None else to & named)
        if held:
            party = session.parties.get(held[0])
            name, number = party.name if party else held[0], paper.number or paper.title
            raise InputError("document.held", party=name, form=form.id, title=form.title, number=number)


def _awaits_paper(state: CaseState, form: Form, steps: Sequence[Transition]) -> bool:
    """True if the step that brought the case where it stands is one of this form and has no such paper yet."""
    ids = {step.id for step in steps}
    for done in reversed(state.history):
        if done.form == form.id:
            return False
        if done.before != done.after:
            return done.transition in ids
    return False


def need_complete(template: Any, facts: Mapping[str, Any]) -> None:
    """Refuse a paper that lacks what the law requires, before a number is drawn.

    :raises InputError: ``document.incomplete``
    """
    from ..output.documents import missing_requirements

    numbered = {**facts, "document": {**facts["document"], "number": "-"}}
    lacking = missing_requirements(template, numbered)
    if lacking:
        raise InputError("document.incomplete", form=template.id, missing=[str(one) for one in lacking])
