"""Take a step of a case from a form: what there is to choose from, what would follow, and the recording of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from ..domain.case.course import CORRECTION, DELIVERY, DOCUMENT, DOCUMENT_VOID, FACT, STILL, DecisionItem
from ..domain.case.dues import Due
from ..domain.case.established import FACT_KINDS
from ..domain.case.fold import CaseState, NextStep, in_force, next_steps
from ..domain.case.lanes import BESIDE, Lane
from ..domain.case.procedure import Procedure
from ..domain.case.records import CaseFile, Document, Event
from ..domain.case.service_ways import RELATIONS, ServiceRules
from ..domain.errors import ConflictError, InputError, ZhiweiError
from ..domain.local_time import CHINA
from .calendar import calendar_of
from .case_catalogues import procedure_catalogue, procedure_of
from .case_facts import case_officers, case_parties, evidence_on_file, facts_of_case, officer_facts, seen_facts
from .case_facts import current_assessment as assessment_of
from .case_state import CaseView, dates_of, state_of
from .deliveries import (
    Attempt,
    RecordedDelivery,
    delivery_payload,
    planned_entries,
    record_delivery,
    service_rules,
)
from .delivery_rows import PLANNED, outward
from .folded_cases import folded, need_case
from .form_templates import forms_of
from .issue_entry import look
from .profiles import profile_of
from .record_step import Entry, append_all, drafted, moment
from .step_fields import (
    ANSWERS,
    FACTS_PLACE,
    NEW_DAY,
    PAPER,
    PROOF,
    RESTATE,
    STEERS,
    Answer,
    Field,
    correction_fields,
    needs_a_time,
    step_fields,
    still_fields,
)

#: how a step stands: see :class:`Offer`
LAWFUL, TO_STATE, BLOCKED = "lawful", "to_state", "blocked"
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
class OfficerChoice:
    """An officer as the form offers him: ``fit`` is False where his card is not valid on the day or he is recused."""

    uid: str
    name: str
    card_no: str
    fit: bool
    mine: bool


@dataclass(frozen=True)
class PaperChoice:
    """A paper that may be served or voided; ``waiting`` are the parties on whom it is still to be served."""

    uid: str
    form: str
    title: str
    number: str
    outward: bool
    waiting: tuple[str, ...] = ()


@dataclass(frozen=True)
class Context:
    """What a form is filled from.

    :param seq: of the last event when this was read: what came later is somebody else's
    :param parties: (uid, name, kind)
    :param evidence: (id, name, on file)
    :param forms: (id, title)
    """

    case: CaseFile
    on: date
    seq: int
    view: CaseView
    procedure: Procedure
    rules: ServiceRules
    parties: tuple[tuple[str, str, str], ...] = ()
    officers: tuple[OfficerChoice, ...] = ()
    evidence: tuple[tuple[str, str, bool], ...] = ()
    papers: tuple[PaperChoice, ...] = ()
    events: tuple[Event, ...] = ()
    forms: tuple[tuple[str, str], ...] = ()

    def name_of(self, party: str) -> str:
        """Name of a party of the case."""
        return next((name for uid, name, _ in self.parties if uid == party), party)

    def title_of(self, kind: str) -> str:
        """Name of a step or kind of event, as the procedure has it."""
        step = self.procedure.transitions.get(kind)
        return step.event if step else kind


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


@dataclass(frozen=True)
class Done:
    """What was recorded: the case afterwards, and the service where it was one."""

    case_uid: str
    state: str
    delivery: RecordedDelivery | None = None


def context_of(workspace: Any, case_uid: str, on: date) -> Context:
    """What a form of this case is filled from on a day."""
    with workspace.reader() as session:
        return read_context(session, case_uid, on)


def read_context(session: Any, case_uid: str, on: date) -> Context:
    """As :func:`context_of`, inside an open reader."""
    case = need_case(session, case_uid)
    events: list[Event] = session.events.for_case(case_uid)
    view = state_of(session, case, on, events)
    procedure = procedure_of(session, case)
    catalogue = forms_of(session)
    parties = case_parties(session, case)
    mine = {officer.uid for officer in case_officers(session, case)}
    recused = {str(uid) for event in events for uid in event.payload.get("recused", ())}
    day = on.isoformat()
    officers = [
        OfficerChoice(
            one["uid"], one["name"], one["card_no"],
            bool(one["card_no"]) and not one["recused"]
            and (not one["valid_from"] or one["valid_from"] <= day) and (not one["valid_to"] or day <= one["valid_to"]),
            one["uid"] in mine,
        )
        for one in officer_facts(session.officers.all(), recused)
    ]  # fmt: skip
    officers.sort(key=lambda one: (not one.mine, not one.fit))
    assessment = assessment_of(session, case.spot_uids[0]) if case.spot_uids else None
    held = set(evidence_on_file(parties, assessment, bool(case.lead_uid), events))
    issued: list[Document] = session.documents.find(case_uid=case_uid, status="issued")
    shown = {paper.form for paper in issued}
    waiting: dict[str, list[str]] = {}
    for row in session.deliveries.for_case(case_uid):
        if row.status == PLANNED:
            waiting.setdefault(row.document_uid, []).append(row.party_uid)
    return Context(
        case=case,
        on=on,
        seq=max((event.seq for event in events), default=0),
        view=view,
        procedure=procedure,
        rules=service_rules(),
        parties=tuple((party.uid, party.name, party.kind) for party, _ in parties),
        officers=tuple(officers),
        evidence=tuple((one.id, one.zh, one.id in held or one.form in shown) for one in procedure.evidence),
        papers=tuple(
            PaperChoice(
                paper.uid, paper.form, paper.title, paper.number, outward(session, paper.form),
                tuple(waiting.get(paper.uid, ())),
            )
            for paper in issued
        ),
        events=tuple(in_force(events)),
        forms=tuple((form.id, form.title) for form in catalogue.forms.values()),
    )  # fmt: skip


def form_for(context: Context, kind: str, fact: str = "", target: int = 0) -> StepForm:
    """The form of a step or kind of event with what is filled in beforehand.

    :param target: of a correction, seq of the event that it is about
    """
    step = context.procedure.transitions.get(kind)
    if step is not None:
        fields = step_fields(context.procedure, step)
        timed = needs_a_time(context.procedure, step)
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
        payload = _correction(form, values, payload)
    return facts, payload


def _correction(form: StepForm, values: Mapping[str, Any], payload: Mapping[str, Any]) -> dict[str, Any]:
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
            entries = _entries(session, case, events, form, values, on, at, now, dry=True)
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


def _entries(
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
        content = delivery_payload(session, case, payload, on, now, events)
        if dry and payload.get("document"):  # with the step of service that follows it
            return planned_entries(session, _attempt(payload, on, at), now)
        return [Entry(DELIVERY, when, {}, content)]
    if form.kind == CORRECTION:
        return [Entry(CORRECTION, now, {}, payload)]
    if form.kind in STILL:
        return [Entry(form.kind, when, {}, payload)]
    return [Entry(form.kind, when, seen_facts(session, case, events, on, facts), payload)]


def _attempt(payload: Mapping[str, Any], on: date, at: time | None) -> Attempt:
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
        attempt = _attempt(payload, on, at)
        served = record_delivery(workspace, attempt, actor, now, values.get("scan") or None)
        return Done(case_uid, served.case.state, served)
    else:
        with workspace.unit_of_work(actor=actor, now=now, reason=form.fact or form.kind) as uow:
            case = need_case(uow, case_uid)
            events: list[Event] = uow.events.for_case(case_uid)
            last = max((event.seq for event in events), default=0)
            if seq is not None and last != seq:
                raise ConflictError("conflict.case_moved", seq=seq, last=last)
            entries = _entries(uow, case, events, form, values, on, at, now)
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


@dataclass(frozen=True)
class Offer:
    """A step that may leave where the case is.

    :param ready: ``lawful`` as it is, ``to_state`` where all that is missing can be stated in its form, ``blocked``
        where something else has to come first
    :param missing: what is missing, as message codes; ``articles`` of the guards that ask for it
    """

    kind: str
    name: str
    ready: str
    missing: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    guards: tuple[str, ...] = ()
    articles: str = ""
    answers: tuple[Answer, ...] = ()
    note: str = ""
    after: str = ""


def offered(context: Context) -> list[Offer]:
    """Every step that may leave where the case is, what is lawful first.

    A step that several items or parties could take is named once: it is lawful where it is for one of them.
    """
    ways: dict[str, list[NextStep]] = {}
    for one in context.view.next_steps:
        ways.setdefault(one.transition.id, []).append(one)
    found = [_offer(context, some) for some in ways.values()]
    return sorted(found, key=lambda one: (LAWFUL, TO_STATE, BLOCKED).index(one.ready))


def _offer(context: Context, ways: Sequence[NextStep]) -> Offer:
    step = ways[0].transition
    missing: list[tuple[str, Mapping[str, Any]]] = []
    articles: list[str] = []
    guards: list[str] = []
    lawful = any(one.lawful for one in ways)
    for one in () if lawful else ways:
        for verdict in one.verdicts:
            missing.extend(lack for lack in verdict.missing if lack not in missing)
            if verdict.missing and verdict.predicate not in guards:
                guards.append(verdict.predicate)
            if verdict.missing and verdict.basis and verdict.basis not in articles:
                articles.append(verdict.basis)
    met = {code for one in step_fields(context.procedure, step) for code in one.meets}
    ready = LAWFUL if lawful else TO_STATE if all(code in met for code, _ in missing) else BLOCKED
    answers = [answer for code, params in missing if code not in met for answer in answers_to(code, params)]
    target = step.arrives(context.view.state.state)
    return Offer(
        step.id, step.event, ready, tuple(missing), tuple(guards), "; ".join(articles), tuple(dict.fromkeys(answers)),
        step.note, named(context.procedure, target) if target != context.view.state.state else "",
    )  # fmt: skip


def answers_to(code: str, params: Mapping[str, Any]) -> list[Answer]:
    """What to do first about something missing, with the form that it names."""
    form = str(params.get("form") or "")
    return [
        Answer(one.kind, form) if one.kind in ("document", "delivery") and not one.what else one
        for one in ANSWERS.get(code, ())
    ]


def named(procedure: Procedure, state: str) -> str:
    """Name of a state."""
    return procedure.states[state].zh if state in procedure.states else state


def finding_names() -> dict[str, str]:
    """Facts that a body may establish, with the names that papers give them."""
    names = procedure_catalogue().data.get("fact_names") or {}
    return {key: str(names.get(key, key)) for key, kind in FACT_KINDS.items() if kind != "places"}
