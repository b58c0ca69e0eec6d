"""The rows of service (送达): planned when a paper is issued, then a picture of the DELIVERY events in force."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ..domain.case.course import DELIVERY, DOCUMENT_VOID
from ..domain.case.fold import in_force
from ..domain.case.records import CaseFile, Delivery, Document, Event
from ..domain.local_time import local_date
from .form_templates import forms_ever

PLANNED, RUNNING, SERVED, FAILED, VOID = "planned", "running", "served", "failed", "void"
#: receipt (送达回证)
RECEIPT = "D35"
#: papers whose service takes the step of service (APL art.61), and the state in which a lane waits for it
DECISIONS = ("D21", "D22")
AWAITING = "DECIDED"


def plan(uow: Any, document: Document) -> None:
    """A row for each party that a paper just issued is addressed to: on these it has to be served."""
    if not outward(uow, document.form):
        return
    known = {row.party_uid for row in uow.deliveries.for_document(document.uid)}
    case: CaseFile = uow.cases.get(document.case_uid)
    parties = list(dict.fromkeys(uid for uid, _ in case.parties))
    to = addressees(document)
    for party in [uid for uid in parties if to is None or uid in to] or parties:
        if party not in known:
            uow.deliveries.add(Delivery("", case.uid, document.uid, document.form, party))


def addressees(document: Document) -> set[str] | None:
    """Uids of the parties that a paper's frozen facts address it to; None where it names nobody."""
    named = {_uid(row) for row in document.facts.get("parties") or ()} - {""}
    return named or None


def outward(session: Any, form: str) -> bool:
    """True for a form that is served on a party, of the catalogue or of the office's own, also one it gave up since."""
    known = forms_ever(session).forms.get(form)
    return known is not None and bool(known.receipt) and form != RECEIPT


def settle(uow: Any, case: CaseFile, events: list[Event]) -> None:
    """Make the delivery rows of a case what its events in force and its papers say.

    A service that was corrected away is void and planned again; a vain attempt leaves the plan as it is. A service that
    was recorded before its paper was issued here is that of this paper.

    :param events: all of the case
    """
    rows: list[Delivery] = uow.deliveries.for_case(case.uid)
    kept = {event.seq: event for event in in_force(events) if event.transition == DELIVERY}
    if not rows and not kept:
        return
    void = {_uid(event.payload.get("document")) for event in events if event.transition == DOCUMENT_VOID}
    for row in rows:
        gone = row.event_seq and row.event_seq not in kept
        if row.status != VOID and (gone or (row.status == PLANNED and row.document_uid in void)):
            uow.deliveries.update(replace(row, status=VOID))
            # a paper that is not here is not planned again: nobody could say which it is
            if gone and row.status in (RUNNING, SERVED) and row.document_uid and row.document_uid not in void:
                uow.deliveries.add(Delivery("", case.uid, row.document_uid, row.form, row.party_uid))
    if not kept:
        return
    rows = uow.deliveries.for_case(case.uid)
    by_seq = {row.event_seq: row for row in rows if row.event_seq and row.status != VOID}
    planned = {(row.document_uid, row.party_uid): row for row in rows if row.status == PLANNED}
    parties = {
        party.uid for party in uow.parties.find(uid=[_uid(event.payload.get("party")) for event in kept.values()])
    }
    papers = {paper.uid: paper for paper in uow.documents.find(case_uid=case.uid)}
    named = {(_uid(event.payload.get("document")), _uid(event.payload.get("party"))) for event in kept.values()}
    today = local_date(uow.session.now) if uow.session.now else None
    for seq, event in kept.items():
        wanted = _row_of(case, event, today)
        # what an older ledger tells may concern papers and parties that are not here
        wanted = replace(
            wanted,
            document_uid=wanted.document_uid if wanted.document_uid in papers else "",
            party_uid=wanted.party_uid if wanted.party_uid in parties else "",
        )
        if not wanted.document_uid and wanted.status != FAILED:
            meant = _issued_since(event, wanted, papers.values(), named)
            wanted = replace(wanted, document_uid=meant)
            named.add((meant, wanted.party_uid))
        before = by_seq.get(seq)
        if before is None and wanted.status != FAILED:
            before = planned.pop((wanted.document_uid, wanted.party_uid), None)
        if before is None:
            uow.deliveries.add(wanted)
            continue
        doubled = planned.pop((wanted.document_uid, wanted.party_uid), None) if wanted.document_uid else None
        if doubled is not None:
            uow.deliveries.update(replace(doubled, status=VOID))
        fresh = replace(wanted, uid=before.uid, version=before.version, receipt_uid=before.receipt_uid)
        if fresh != before:
            uow.deliveries.update(fresh)


def _issued_since(event: Event, row: Delivery, papers: Iterable[Document], named: Collection[tuple[str, str]]) -> str:
    """Uid of the one issued paper that a service without a paper must mean, empty where none or several may be meant.

    :param named: (paper, party) of services that name their paper
    """
    number = str((event.payload.get("paper") or {}).get("number") or "")
    found = [
        paper.uid
        for paper in papers
        if paper.status == "issued"
        and paper.form == row.form
        and (not number or paper.number == number)
        and (paper.issued_on is None or row.acted_on is None or paper.issued_on <= row.acted_on)
        and ((to := addressees(paper)) is None or row.party_uid in to)
        and (paper.uid, row.party_uid) not in named
    ]
    return found[0] if len(found) == 1 else ""


def first_rows(case: CaseFile, events: list[Event], parties: Collection[str], today: date) -> list[Delivery]:
    """The rows of a case that has none and no papers, by its events in force.

    :param parties: uids of the parties that are in the workspace
    """
    made = [_row_of(case, event, today) for event in in_force(events) if event.transition == DELIVERY]
    return [replace(row, document_uid="", party_uid=row.party_uid if row.party_uid in parties else "") for row in made]


def _row_of(case: CaseFile, event: Event, today: date | None) -> Delivery:
    content = event.payload
    served = day_of(content.get("served_on"))
    acted = day_of(content.get("acted_on")) or served or local_date(event.occurred_at)
    failed = str(content.get("failed") or "")
    running = served is not None and served > acted and today is not None and today <= served
    proof = dict(content.get("proof") or {})
    return Delivery(
        uid="",
        case_uid=case.uid,
        document_uid=_uid(content.get("document")),
        form=str(content.get("form") or ""),
        party_uid=_uid(content.get("party")),
        method=str(content.get("method") or ""),
        status=FAILED if failed else RUNNING if running else SERVED,
        acted_on=acted,
        served_on=None if failed else served,
        proof={**proof, "failed": failed} if failed else proof,
        event_seq=event.seq,
    )


def day_of(value: Any) -> date | None:
    """The day of an ISO text, None for nothing."""
    return date.fromisoformat(str(value)[:10]) if value else None


def _uid(value: Any) -> str:
    return str(value.get("uid") or "") if isinstance(value, Mapping) else str(value or "")
