"""Service of papers (送达): recorded with its proof, for each addressee by itself; only then do periods run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..domain.case.corrections import in_force
from ..domain.case.course import DELIVERY, TAKEN_OVER
from ..domain.case.periods import Reason
from ..domain.case.records import CaseFile, Delivery, Document, Event, Party
from ..domain.case.service_ways import (
    PERIOD_PAPERS,
    Served,
    ServiceRules,
    ServiceWay,
    check_proof,
    counts_from,
    parse_service,
)
from ..domain.errors import InputError
from ..domain.local_time import CHINA, local_date
from .calendar import calendar_of
from .case_catalogues import PROCEDURE, current_forms, procedure_catalogue, procedure_of
from .case_facts import facts_of_case, party_named
from .catalogues import parse
from .delivery_rows import AWAITING, DECISIONS, FAILED, PLANNED, RECEIPT, RUNNING, SERVED, outward, settle
from .folded_cases import folded, need_case
from .form_templates import forms_of
from .issue_document import issue_document
from .issued_papers import Issued
from .record_step import Entry, append_all, moment

#: the step of service
SERVICE_STEP = "T22"
#: who signs for himself: everybody else is a proxy (代收人)
OWN_SIGNATURE = ("", "party", "本人", "当事人", "legal_representative", "法定代表人")
MEDIA = {".pdf": "application/pdf", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


@dataclass(frozen=True)
class Attempt:
    """What somebody did to serve a paper on one party.

    :param method: id or Chinese name of the way
    :param on: day signed, left, arrived or published
    :param at: time of day at +08:00 where it was written down
    :param proof: see :mod:`..domain.case.service_ways`
    :param items: items of the decision that the paper holds; empty for all
    :param failed: why it came to nothing; empty where it was served
    """

    document_uid: str
    party_uid: str
    method: str
    on: date
    proof: Mapping[str, Any]
    at: time | None = None
    items: tuple[str, ...] = ()
    failed: str = ""
    told_of_review: bool = True
    told_of_suit: bool = True


@dataclass(frozen=True)
class RecordedDelivery:
    """A service as it was recorded: its row, the case, and why it counts from that day."""

    delivery: Delivery
    case: CaseFile
    reasons: tuple[Reason, ...] = ()
    provisional: bool = False


def service_rules() -> ServiceRules:
    """The ways of service by the law in force now: procedure follows the day of the step, not that of the filing."""
    return _rules(procedure_catalogue().text)


def record_delivery(
    workspace: Any, attempt: Attempt, actor: str, now: datetime, scan: Path | str | None = None
) -> RecordedDelivery:
    """Record that a paper was served on a party, or that it could not be; whole or not at all.

    The service of a decision moves the lanes of this party alone, and only from the day on which it counts.

    :param scan: the signed receipt, the slip or a picture of the act
    :raises UnlawfulStepError: where the way lacks what it needs, with the article
    :raises InputError: ``service.not_issued``, ``service.not_outward``, ``service.stranger``, ``service.already``,
        ``service.before_paper``, ``service.future``
    """
    rules = service_rules()
    way = rules.way(attempt.method)
    content = None if scan is None else _read(Path(scan))
    with workspace.unit_of_work(actor=actor, now=now, reason=f"{DELIVERY} {way.id}") as uow:
        document, case, party = _look(uow, attempt, now)
        done = [row for row in uow.deliveries.for_document(document.uid) if row.party_uid == party.uid]
        if any(row.status in (SERVED, RUNNING) for row in done):
            raise InputError("service.already", number=document.number or document.title, party=party.name)
        if not attempt.failed:
            failed = [row.method for row in done if row.status == FAILED]
            papers = [paper.form for paper in uow.documents.find(case_uid=case.uid, status="issued")]
            check_proof(rules, way, document.form, attempt.proof, party.kind, papers, failed)
        proof = dict(attempt.proof)
        if content is not None and scan is not None:
            name = Path(scan).name
            kind = MEDIA.get(Path(scan).suffix.lower(), "application/octet-stream")
            proof["attachment"] = uow.attachments.add(content, name, kind, now)
        events: list[Event] = uow.events.for_case(case.uid)
        entries, reasons, provisional = _entries(uow, case, events, document, way, attempt, proof, now)
        recorded = append_all(uow, case, events, entries, now, actor)
        rows = [row for row in uow.deliveries.for_document(document.uid) if row.party_uid == party.uid]
        made = max((row for row in rows if row.event_seq), key=lambda row: row.event_seq)
    return RecordedDelivery(made, recorded.case, reasons, provisional)


def planned_entries(session: Any, attempt: Attempt, now: datetime) -> list[Entry]:
    """The events that recording this service would make; nothing is checked of its proof, and nothing is written.

    :raises InputError: as :func:`record_delivery`
    """
    document, case, _party = _look(session, attempt, now)
    events: list[Event] = session.events.for_case(case.uid)
    way = service_rules().way(attempt.method)
    return _entries(session, case, events, document, way, attempt, attempt.proof, now)[0]


def fill_receipt(
    workspace: Any, delivery: Delivery, actor: str, now: datetime, renderer: Any = None
) -> tuple[Delivery, Issued]:
    """Issue the receipt (送达回证) of a service that was recorded, filled, and link it.

    :raises InputError: ``service.no_receipt`` where the paper or the service is not in the workspace
    """
    with workspace.reader() as session:
        events = session.events.for_case(delivery.case_uid)
        form = current_forms().forms[RECEIPT]
    event = next((event for event in events if event.seq == delivery.event_seq), None)
    if event is None or not delivery.document_uid:
        raise InputError("service.no_receipt")
    told = {
        "document": delivery.document_uid,
        "party": delivery.party_uid,
        "fields": event.payload.get("receipt") or {},
    }
    payload = {"party": delivery.party_uid, "receipt": told}
    on = delivery.acted_on or local_date(now)
    paper = issue_document(
        workspace, form, delivery.case_uid, on, actor, now, renderer=renderer, again=True, payload=payload
    )
    with workspace.unit_of_work(actor=actor, now=now, reason=f"{RECEIPT} {paper.document.number}") as uow:
        current: Delivery = uow.deliveries.get(delivery.uid)
        linked = uow.deliveries.update(replace(current, receipt_uid=paper.document.uid))
    return linked, paper


def find_paper(session: Any, case: str, document: str, party: str = "") -> tuple[str, str]:
    """Uids of an issued paper and of a party, as people name them.

    :param case: number of the case; may be empty where the number of the paper says it
    :param document: number or uid of the paper, or its form (the last that was issued)
    :param party: name, number or uid; may be empty where the case has one party
    :raises InputError: ``case.unknown``, ``service.not_issued``, ``events.party``
    """
    if case:
        found: list[CaseFile] = session.cases.find(number=case) or session.cases.find(uid=case)
        if not found:
            raise InputError("case.unknown", case=case)
        papers: list[Document] = session.documents.find(case_uid=found[0].uid, status="issued")
    else:
        papers = [*session.documents.find(number=document), *session.documents.find(uid=document)]
    fitting = [paper for paper in papers if document in (paper.number, paper.uid)] or [
        paper for paper in papers if document.upper() == paper.form
    ]
    if not fitting:
        raise InputError("service.not_issued", number=document)
    owner: CaseFile = session.cases.get(fitting[-1].case_uid)
    parties: list[Party] = session.parties.find(uid=[uid for uid, _ in owner.parties])
    return fitting[-1].uid, party_named(parties, party).uid


def settle_notices(workspace: Any, on: date, actor: str, now: datetime) -> list[RecordedDelivery]:
    """Take the step of service for public notices whose time has passed: until then nothing ran.

    :param on: today; a notice whose last day is today still runs
    :returns: those that count as served now
    """
    with workspace.reader() as session:
        waiting = [row for row in session.deliveries.find(status=RUNNING) if row.served_on and row.served_on < on]
    made = []
    for row in waiting:
        with workspace.unit_of_work(actor=actor, now=now, reason=f"{SERVICE_STEP} {row.method}") as uow:
            case = need_case(uow, row.case_uid)
            events: list[Event] = uow.events.for_case(case.uid)
            if row.form in DECISIONS and _awaits(uow, case, events, row.party_uid):
                case = append_all(uow, case, events, [_service_step(uow, case, events, row, now)], now, actor).case
            else:
                settle(uow, case, events)
            made.append(RecordedDelivery(uow.deliveries.get(row.uid), case))
    return made


def delivery_payload(
    uow: Any, case: CaseFile, told: Mapping[str, Any], on: date, past: Sequence[Event] = ()
) -> dict[str, Any]:
    """The payload of a DELIVERY event that somebody enters by hand, checked like one recorded on the screen.

    A paper that starts a period has to be known: issued here, or with ``paper`` (``number`` and ``issued_on``) where
    it was issued outside the workspace; a case that was taken over from an older ledger is served as its file says.

    :param told: ``document`` (uid or number) or ``form`` alone: then the issued paper of that form which waits for
        service on the party, else one that is not in the workspace; ``party`` uid, ``method``, ``proof``, optional
        ``paper``, ``items``, ``failed``, ``told_of_review``, ``told_of_suit``
    :param on: day signed, left, arrived or published
    :param past: events of the case before, also of the same table
    :raises UnlawfulStepError: where the way lacks what it needs
    :raises InputError: as :func:`record_delivery`, and ``service.paper_unknown``, ``service.which_paper``,
        ``service.paper_outside``
    """
    rules = service_rules()
    way = rules.way(str(told.get("method") or ""))
    proof = told.get("proof") or {}
    name = str(told.get("document") or "")
    papers: list[Document] = uow.documents.find(case_uid=case.uid, status="issued")
    document = next((paper for paper in papers if name and name in (paper.uid, paper.number)), None)
    form = document.form if document else str(told.get("form") or "").strip().upper()
    if name and document is None:
        raise InputError("service.not_issued", number=name)
    if not outward(uow, form):
        raise InputError("service.not_outward", number=name or form or "-")
    party: Party | None = uow.parties.get(str(told.get("party") or ""))
    if party is None or party.uid not in {uid for uid, _ in case.parties}:
        raise InputError("service.stranger", party=party.name if party else "-", case=case.number)
    outside = _outside(told, on)
    if document is None and not outside:
        document = _planned(uow, case, papers, form, party.uid, on)
    label = (document.number or document.title) if document else outside.get("number") or form
    if document is None and not outside and form in PERIOD_PAPERS:
        _need_paper(uow, case, papers, form, party, past)
    if document and document.issued_on and on < document.issued_on:
        raise InputError("service.before_paper", day=str(on), number=label, issued=str(document.issued_on))
    if _done_before(past, document, form, party.uid, on):
        raise InputError("service.already", number=label, party=party.name)
    if not told.get("failed"):
        done = [row for row in uow.deliveries.for_case(case.uid) if (row.form, row.party_uid) == (form, party.uid)]
        failed = [row.method for row in done if row.status == FAILED]
        check_proof(rules, way, form, proof, party.kind, [paper.form for paper in papers], failed)
    attempt = Attempt(
        document.uid if document else "", party.uid, way.id, on, proof, None,
        tuple(told.get("items") or ()), str(told.get("failed") or ""),
        told.get("told_of_review") is not False, told.get("told_of_suit") is not False,
    )  # fmt: skip
    content = _payload(uow, case, form, way, attempt, proof)[0]
    return {**content, "paper": outside} if outside and document is None else content


def _outside(told: Mapping[str, Any], on: date) -> dict[str, str]:
    """Number and day of a paper that was issued outside the workspace, empty where none is named.

    :raises InputError: ``service.paper_outside``, ``service.before_paper``
    """
    paper = told.get("paper")
    if not paper or told.get("document"):
        return {}
    number = str(paper.get("number") or "").strip() if isinstance(paper, Mapping) else ""
    try:
        issued = date.fromisoformat(str(paper.get("issued_on"))[:10]) if isinstance(paper, Mapping) else None
    except ValueError:
        issued = None
    if not number or issued is None:
        raise InputError("service.paper_outside")
    if on < issued:
        raise InputError("service.before_paper", day=str(on), number=number, issued=str(issued))
    return {"number": number, "issued_on": issued.isoformat()}


def _need_paper(
    uow: Any, case: CaseFile, papers: Sequence[Document], form: str, party: Party, past: Sequence[Event]
) -> None:
    """Refuse the service of a paper that nobody knows and that would start a period.

    :raises InputError: ``service.already``, ``service.which_paper``, ``service.paper_unknown``
    """
    if any(event.transition == TAKEN_OVER for event in in_force(past)):
        return
    rows = [row for row in uow.deliveries.for_case(case.uid) if (row.form, row.party_uid) == (form, party.uid)]
    numbers = {paper.uid: paper.number or paper.title for paper in papers if paper.form == form}
    waiting = [numbers[row.document_uid] for row in rows if row.status == PLANNED and row.document_uid in numbers]
    if len(waiting) > 1:
        raise InputError("service.which_paper", form=form, party=party.name, numbers="、".join(waiting))
    done = [
        numbers[row.document_uid] for row in rows if row.status in (RUNNING, SERVED) and row.document_uid in numbers
    ]
    if done and not waiting:
        raise InputError("service.already", number=done[-1], party=party.name)
    known = forms_of(uow).forms.get(form)
    raise InputError("service.paper_unknown", form=form, title=known.title if known else form, party=party.name)


def _planned(uow: Any, case: CaseFile, papers: Sequence[Document], form: str, party: str, on: date) -> Document | None:
    """The one paper of a form that was issued by that day and waits for service on the party."""
    waiting = {
        row.document_uid
        for row in uow.deliveries.for_case(case.uid)
        if (row.form, row.party_uid, row.status) == (form, party, PLANNED)
    }
    found = [paper for paper in papers if paper.uid in waiting and (paper.issued_on is None or paper.issued_on <= on)]
    return found[0] if len(found) == 1 else None


def _done_before(past: Sequence[Event], document: Document | None, form: str, party: str, on: date) -> bool:
    """True if this paper was served on the party already; one that is not here: on the same day."""
    for event in in_force(past):
        told = event.payload
        if event.transition != DELIVERY or told.get("failed") or (told.get("form"), told.get("party")) != (form, party):
            continue
        if document is not None and told.get("document") == document.uid:
            return True
        if document is None and not told.get("document") and told.get("acted_on") == on.isoformat():
            return True
    return False


def _payload(
    uow: Any, case: CaseFile, form: str, way: ServiceWay, attempt: Attempt, proof: Mapping[str, Any]
) -> tuple[dict[str, Any], Served | None]:
    content: dict[str, Any] = {
        "form": form,
        "document": attempt.document_uid,
        "party": attempt.party_uid,
        "method": way.id,
        "acted_on": attempt.on.isoformat(),
        "proof": dict(proof),
        "receipt": _receipt_fields(way, attempt, proof),
    }
    if attempt.items:
        content["items"] = list(attempt.items)
    if attempt.failed:
        return {**content, "failed": attempt.failed}, None
    counted = counts_from(way, attempt.on, procedure_of(uow, case), calendar_of(uow))
    content["served_on"] = counted.served_on.isoformat()
    for right, told in (("told_of_review", attempt.told_of_review), ("told_of_suit", attempt.told_of_suit)):
        if not told:
            content[right] = False
    return content, counted


def _entries(
    uow: Any,
    case: CaseFile,
    events: list[Event],
    document: Document,
    way: ServiceWay,
    attempt: Attempt,
    proof: Mapping[str, Any],
    now: datetime,
) -> tuple[list[Entry], tuple[Reason, ...], bool]:
    content, counted = _payload(uow, case, document.form, way, attempt, proof)
    at = moment(attempt.on, now, events)
    if attempt.at is not None:
        at = datetime.combine(attempt.on, attempt.at, tzinfo=CHINA)
    if counted is None:
        return [Entry(DELIVERY, at, {}, content)], (), False
    entries = [Entry(DELIVERY, at, {}, content)]
    runs = document.form in DECISIONS and local_date(now) >= counted.from_day
    if runs and _awaits(uow, case, events, attempt.party_uid):
        row = Delivery("", case.uid, document.uid, document.form, attempt.party_uid, served_on=counted.served_on)
        step = _service_step(uow, case, events, row, now, attempt.items)
        entries.append(replace(step, occurred_at=max(step.occurred_at, at)))
    return entries, counted.reasons, counted.provisional


def _service_step(
    uow: Any, case: CaseFile, events: list[Event], row: Delivery, now: datetime, items: Sequence[str] = ()
) -> Entry:
    on = row.served_on or local_date(now)
    told = next((event.payload.get("items") for event in events if event.seq == row.event_seq), None)
    named = list(items or told or ())
    payload = {"party": row.party_uid, **({"items": named} if named else {})}
    return Entry(SERVICE_STEP, moment(on, now, events), facts_of_case(uow, case, events, on), payload)


def _awaits(uow: Any, case: CaseFile, events: list[Event], party: str) -> bool:
    """True if an item of the decision waits for service on this party."""
    return any(lane.party == party and lane.state == AWAITING for lane in folded(uow, case, events).lanes)


def _look(uow: Any, attempt: Attempt, now: datetime) -> tuple[Document, CaseFile, Party]:
    document: Document | None = uow.documents.get(attempt.document_uid)
    if document is None or document.status != "issued":
        name = attempt.document_uid if document is None else document.number or document.title
        raise InputError("service.not_issued", number=name)
    name = document.number or document.title
    if not outward(uow, document.form):
        raise InputError("service.not_outward", number=name)
    case = need_case(uow, document.case_uid)
    party: Party | None = uow.parties.get(attempt.party_uid)
    if party is None or party.uid not in {uid for uid, _ in case.parties}:
        raise InputError("service.stranger", party=party.name if party else attempt.party_uid, case=case.number)
    if document.issued_on and attempt.on < document.issued_on:
        raise InputError("service.before_paper", day=str(attempt.on), number=name, issued=str(document.issued_on))
    if attempt.on > local_date(now):
        raise InputError("service.future", day=str(attempt.on), today=str(local_date(now)))
    return document, case, party


def _receipt_fields(way: ServiceWay, attempt: Attempt, proof: Mapping[str, Any]) -> dict[str, Any]:
    """The receipt (送达回证) as it is to be filled."""
    at = attempt.on.isoformat() if attempt.at is None else f"{attempt.on.isoformat()} {attempt.at:%H:%M}"
    fields = {key: value for key, value in proof.items() if key not in ("attachment", "servers")}
    fields.update(method=way.id, delivered_at=at)
    if way.after:
        fields["notice_on"] = attempt.on.isoformat()
    if str(proof.get("relation", "")) in OWN_SIGNATURE:
        fields.pop("relation", None)
    else:
        fields["proxy"] = fields.pop("receiver", None)
    if attempt.failed:
        fields["impossible_reason"] = attempt.failed
    return fields


@lru_cache(maxsize=2)
def _rules(text: str) -> ServiceRules:
    return parse_service(parse(PROCEDURE, text).data)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError("input.not_readable", source=str(path), reason=error.strerror or "") from error
