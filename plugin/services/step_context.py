"""What the forms of a case are filled from: the case as it stands, who may act, its papers and its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain.case.fold import in_force
from ..domain.case.procedure import Procedure
from ..domain.case.records import CaseFile, Document, Event
from ..domain.case.service_ways import ServiceRules
from .case_catalogues import procedure_of
from .case_facts import case_officers, case_parties, evidence_on_file, officer_facts
from .case_facts import current_assessment as assessment_of
from .case_state import CaseView, state_of
from .deliveries import service_rules
from .delivery_rows import PLANNED, outward
from .folded_cases import need_case
from .form_templates import forms_of


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


def named(procedure: Procedure, state: str) -> str:
    """Name of a state."""
    return procedure.states[state].zh if state in procedure.states else state
