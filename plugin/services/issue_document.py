"""Issue papers (制发文书) in two transactions, so that a number is never doubled, skipped or without its file.

First: lawfulness checked, number drawn, facts frozen, paper ``pending``. Then rendered from the frozen facts outside
any lock. Second: file stored, paper ``issued``, event with the file's hash. What a crash left pending is finished by
:func:`finish_pending`. A paper that is there already is re-printed from its stored bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Callable

from ..domain.case.event_chain import canonical, canonical_hash
from ..domain.case.fold import DOCUMENT, DOCUMENT_VOID
from ..domain.case.forms import Form, FormCatalogue
from ..domain.case.numbering import year_of
from ..domain.case.paper_files import DRAFT_WORD
from ..domain.case.records import Document, Event
from ..domain.errors import ConflictError, InputError, MissingLibraryError, UnlawfulStepError, ZhiweiError
from ..domain.local_time import local_date
from ..domain.progress import Progress, Silent, check
from ..output.enforcement_groups import NO_CASE
from .case_facts import case_parties, party_named
from .delivery_rows import addressees
from .delivery_rows import plan as plan_service
from .document_facts import gather, photo_bytes
from .folded_cases import need_case
from .form_templates import forms_ever, need_libraries, need_template, template_for, template_of
from .issue_entry import RECEIPT, look, need_complete
from .issued_papers import DOCX, ISSUED, PDF, PENDING, VOID, Issued, reprint, word_name
from .record_step import append, moment, show_on_spots
from .selection import Refusal
from .told import concerned

#: parts of an event that the program writes itself
_RESERVED = ("document", "file", "facts", "track")
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
#: ``render(template, facts, images)`` of the output room
Renderer = Callable[[Any, Mapping[str, Any], Mapping[str, bytes]], Any]


@dataclass(frozen=True)
class IssueReport:
    """What was issued, what was printed again and what was refused, with the reason."""

    issued: tuple[Issued, ...]
    refused: tuple[Refusal, ...]


def issue_documents(
    workspace: Any,
    forms: Sequence[Form],
    case_uids: Sequence[str],
    on: date,
    actor: str,
    now: datetime,
    stated: Mapping[str, Any] | None = None,
    renderer: Renderer | None = None,
    progress: Progress | None = None,
    formats: Sequence[str] = (PDF,),
    payload: Mapping[str, Any] | None = None,
    party: str = "",
    again: bool = False,
) -> IssueReport:
    """Issue each form for each case; each paper whole or not at all.

    :param on: legal date that the papers carry
    :param stated: facts the person vouches for, over what the workspace knows (``{"going_on": True}``)
    :param renderer: stands in for the output room
    :param formats: ``pdf``, and ``docx`` where the paper is wanted as a Word document too
    :param payload: what the paper's event is to carry: field values under ``data`` by form id, the scope (``party``,
        ``items``) and particulars of its step
    :param party: name, number or uid of the party of each case that the papers are addressed to, where not to all
    :param again: as :func:`issue_document`
    :raises CancelledError: when cancelled; papers issued until then stay
    :raises MissingLibraryError: before any number is drawn
    """
    progress = progress or Silent()
    renderer = renderer or _renderer(formats)
    issued: list[Issued] = []
    refused: list[Refusal] = []
    jobs = [(uid, form) for uid in case_uids for form in forms]
    for position, (uid, form) in enumerate(jobs):
        check(progress)
        progress.report(position / len(jobs), "document.issuing", done=position, total=len(jobs), form=form.title)
        try:
            own = _to_party(workspace, form, uid, party, payload) if party.strip() else payload
            issued.append(issue_document(workspace, form, uid, on, actor, now, stated, renderer, again, formats, own))
        except MissingLibraryError:
            raise
        except (InputError, UnlawfulStepError, ConflictError) as error:
            refused.append(Refusal(f"{_case_number(workspace, uid)} {form.id}", error.code, error.params))
    progress.report(1.0)
    return IssueReport(tuple(issued), tuple(refused))


def issue_document(
    workspace: Any,
    form: Form,
    case_uid: str,
    on: date,
    actor: str,
    now: datetime,
    stated: Mapping[str, Any] | None = None,
    renderer: Renderer | None = None,
    again: bool = False,
    formats: Sequence[str] = (PDF,),
    payload: Mapping[str, Any] | None = None,
) -> Issued:
    """Issue one paper, or hand out the stored bytes of the one that is there.

    Where the payload names parties, a paper that is not addressed to all of them is another one.

    :param again: draw up another one (a second survey, a second notice) instead of re-printing
    :param formats: see :func:`issue_documents`; likewise ``payload``
    :raises UnlawfulStepError: when the case does not allow this paper now
    :raises InputError: ``document.incomplete`` naming what the law requires and the case does not have,
        ``document.no_case_paper``
    """
    renderer = renderer or _renderer(formats)
    if form.id in NO_CASE:
        raise InputError("document.no_case_paper", form=form.id, title=form.title)
    with workspace.reader() as session:
        need_template(session, form)
    standing = None if again else _standing(workspace, form, case_uid, concerned(payload or {}))
    if standing is None or standing.status != ISSUED:
        told = _Told(dict(stated or {}), _given(payload), tuple(formats))
        standing = standing or _draw(workspace, form, case_uid, on, actor, now, told, again)
        if standing.status != ISSUED:
            return _complete(workspace, standing, actor, now, renderer)
    return again_as(workspace, standing, formats, actor, now)


def again_as(workspace: Any, document: Document, formats: Sequence[str], actor: str, now: datetime) -> Issued:
    """An issued paper once more, with its Word document where that is asked for and was not made yet.

    :raises InputError: ``document.template_changed``
    """
    paper = reprint(workspace, document.uid)
    if DOCX in formats and paper.word is None:
        return replace(paper, word=_add_word(workspace, paper.document, actor, now))
    return paper


def finish(workspace: Any, document: Document, actor: str, now: datetime) -> Issued:
    """Render and store a paper whose number was drawn."""
    return _complete(workspace, document, actor, now, _renderer())


def finish_pending(
    workspace: Any, actor: str, now: datetime, renderer: Renderer | None = None
) -> tuple[list[Issued], list[Refusal]]:
    """Finish papers whose number was drawn and whose file is missing, after a crash.

    A paper that its case no longer allows is voided; its number stays used, with the reason. Where the libraries that
    render are missing it stays pending and is among the refused.
    """
    with workspace.reader() as session:
        waiting: list[Document] = session.documents.pending()
    done: list[Issued] = []
    failed: list[Refusal] = []
    if not waiting or workspace.read_only:
        return done, failed
    for document in waiting:
        try:
            done.append(_complete(workspace, document, actor, now, renderer or _renderer()))
        except (InputError, UnlawfulStepError, ConflictError, MissingLibraryError) as error:
            failed.append(Refusal(document.number or document.title, error.code, error.params))
    return done, failed


def void_document(workspace: Any, document_uid: str, reason: str, on: date, actor: str, now: datetime) -> Document:
    """Void a paper (作废): its number stays used and is never given again.

    :raises InputError: ``document.void_needs_reason``, ``document.already_void``
    """
    if not reason.strip():
        raise InputError("document.void_needs_reason")
    with workspace.unit_of_work(actor=actor, now=now, reason=reason) as uow:
        document: Document = uow.documents.get(document_uid)
        if document.status == VOID:
            raise InputError("document.already_void", number=document.number or document.title)
        return _void(uow, document, reason.strip(), on, actor, now)


@dataclass(frozen=True)
class _Told:
    """What the person says with a paper: facts vouched for, what its event is to carry, the formats wanted."""

    stated: Mapping[str, Any]
    payload: Mapping[str, Any]
    formats: tuple[str, ...]


def _given(payload: Mapping[str, Any] | None) -> dict[str, Any]:
    """What a person may say in an event: not the paper itself, nor what its guards saw."""
    return {key: value for key, value in (payload or {}).items() if key not in _RESERVED}


def _draw(
    workspace: Any,
    form: Form,
    case_uid: str,
    on: date,
    actor: str,
    now: datetime,
    told: _Told,
    again: bool,
) -> Document:
    """First transaction: the paper is pending, its number drawn, its facts frozen.

    Where another process drew up the same paper meanwhile, that one is returned.
    """
    with workspace.reader() as session:
        seen = look(session, form, case_uid, on, now, told.stated, told.payload)
        template = template_for(session, form.id)
        events = seen.events
        if told.payload:
            seq = max((event.seq for event in events), default=0) + 1
            content = {**told.payload, "facts": dict(seen.plan.facts), "document": {"form": form.id}}
            kind = seen.plan.transition or DOCUMENT
            events = [*events, Event("", case_uid, seq, kind, moment(on, now, events), now, actor, content)]
        facts = gather(session, forms_ever(session), form, seen.case, seen.org, events, on, actor)
    _fill_own_groups(facts, template, (told.payload.get("data") or {}).get(form.id) or {})
    if form.id == RECEIPT and not facts["served"]:
        raise InputError("document.nothing_to_serve", case=seen.case.number)
    need_complete(template, facts)
    with workspace.unit_of_work(actor=actor, now=now, reason=f"issue {form.id}") as uow:
        standing = None if again else _last_standing(uow, form, case_uid, concerned(told.payload))
        if standing is not None:
            return standing
        fresh = look(uow, form, case_uid, on, now, told.stated, told.payload)
        year = year_of(on)
        word = form.number_word(facts)
        seq = uow.counters.next(seen.org.uid, word, year) if word else 0
        number = seen.numbering.document_number(seen.org.short, word, year, seq)
        facts["document"]["number"] = number
        facts["step"] = {
            "transition": fresh.plan.transition,
            "facts": dict(fresh.plan.facts),
            "formats": list(told.formats),
            **({"payload": dict(told.payload)} if told.payload else {}),
        }
        # exactly what a later process will read back, so that both render the same bytes
        facts = json.loads(canonical(facts))
        document: Document = uow.documents.add(
            Document(
                uid="",
                case_uid=case_uid,
                form=form.id,
                title=form.title,
                org_uid=seen.org.uid,
                year=year,
                status=PENDING,
                kind=word,
                seq=seq,
                number=number,
                issued_on=on,
                facts=facts,
                facts_sha256=canonical_hash(facts),
                template_sha256=template.sha256,
                created_at=now,
            )
        )
    return document


def _fill_own_groups(facts: dict[str, Any], template: Any, data: Mapping[str, Any]) -> None:
    """Put the values of groups that only this template declares where it looks for them."""
    for group, fields in template.groups.items():
        if group not in facts:
            given = data.get(group)
            values = given if isinstance(given, Mapping) else data
            facts[group] = {name: values[name] for name in fields if name in values}


def _complete(workspace: Any, document: Document, actor: str, now: datetime, renderer: Renderer) -> Issued:
    """Render from the frozen facts, then the second transaction: file, status and event together."""
    with workspace.reader() as session:
        images = photo_bytes(session, document.facts)
        template = template_of(session, document)
    formats = (document.facts.get("step") or {}).get("formats") or (PDF,)
    try:
        rendered = renderer(template, document.facts, images)
        word = _word(template, document, images, rendered.ease) if DOCX in formats else None
    except InputError as error:
        _give_up(workspace, document, error, actor, now)
        raise
    # on the disk before anybody is locked out
    workspace.files.put(rendered.pdf, PDF)
    if word is not None:
        workspace.files.put(word.docx, DOCX)
    try:
        with workspace.unit_of_work(actor=actor, now=now, reason=f"issued {document.form}") as uow:
            current: Document = uow.documents.get(document.uid)
            if current.status == PENDING:
                name = document.number or document.form
                attachment = uow.attachments.add(rendered.pdf, f"{name}.pdf", "application/pdf", now)
                if word is not None:
                    uow.attachments.add(word.docx, word_name(document), WORD_TYPE, now)
                done = uow.documents.update(
                    replace(
                        current,
                        status=ISSUED,
                        title=rendered.title or current.title,
                        attachment_uid=attachment,
                        file_sha256=rendered.sha256,
                        template_sha256=rendered.template_sha256,
                        fonts=tuple(rendered.fonts),
                    )
                )
                number = _enter(uow, done, rendered.missing_characters, word.sha256 if word else "", actor, now)
                if done.case_uid:
                    plan_service(uow, done)
                warnings = (*rendered.warnings, *(word.warnings if word else ()))
                told = tuple(one for n, one in enumerate(warnings) if one not in warnings[:n])
                return Issued(done, number, rendered.pdf, warnings=told, word=word.docx if word else None)
    except UnlawfulStepError as error:
        _give_up(workspace, document, error, actor, now)
        raise
    if current.status == ISSUED:  # another process finished it meanwhile
        return reprint(workspace, document.uid)
    raise InputError("document.not_issued", number=document.number or document.title)


def _word(template: Any, document: Document, images: Mapping[str, bytes], ease: float) -> Any:
    from ..output.docx.document import render

    return render(template, document.facts, images, ease=ease)


def _add_word(workspace: Any, document: Document, actor: str, now: datetime) -> bytes:
    """The Word document of a paper that was issued as PDF alone: from the same facts and the same template.

    :raises InputError: ``document.template_changed`` when the template it was drawn with is no longer there
    """
    with workspace.reader() as session:
        images = photo_bytes(session, document.facts)
        template = template_of(session, document)
    if template.sha256 != document.template_sha256:
        raise InputError("document.template_changed", number=document.number or document.title, form=document.form)
    from ..output.documents import render

    ease = render(template, document.facts, images).ease if template.one_page else 1.0
    word = _word(template, document, images, ease)
    with workspace.unit_of_work(actor=actor, now=now, reason=f"as Word {document.form}") as uow:
        uow.attachments.add(word.docx, word_name(document), WORD_TYPE, now)
        if document.case_uid:
            _tell_word(uow, document, word.sha256, actor, now)
    content: bytes = word.docx
    return content


def _tell_word(uow: Any, document: Document, sha256: str, actor: str, now: datetime) -> None:
    """The event with the hash of a Word document that was made after its paper was issued."""
    case = need_case(uow, document.case_uid)
    file = {
        "document": document.uid,
        "number": document.number,
        "role": DRAFT_WORD,
        "sha256": sha256,
        "draft_sha256": document.file_sha256,
    }
    append(uow, case, uow.events.for_case(case.uid), DOCUMENT, now, now, actor, {}, {"file": file})


def _enter(
    uow: Any, document: Document, missing_characters: Sequence[str], word_sha256: str, actor: str, now: datetime
) -> str:
    """The event of a paper, with the hash of its file. Returns the case number, empty for a paper of no case."""
    if not document.case_uid:
        return ""
    case = need_case(uow, document.case_uid)
    events: list[Event] = uow.events.for_case(case.uid)
    step = document.facts.get("step") or {}
    content: dict[str, Any] = {
        **(step.get("payload") or {}),
        "document": {
            "uid": document.uid,
            "form": document.form,
            "number": document.number,
            "file_sha256": document.file_sha256,
            "facts_sha256": document.facts_sha256,
        },
    }
    if word_sha256:
        content["document"]["word_sha256"] = word_sha256
    if missing_characters:
        content["missing_characters"] = list(missing_characters)
    transition = str(step.get("transition") or DOCUMENT)
    facts = step.get("facts") or {}
    at = moment(document.issued_on or local_date(now), now, events)
    done = append(uow, case, events, transition, at, now, actor, facts, content)
    if done.case.state != case.state:
        show_on_spots(uow, done.case)
    return case.number


def _give_up(workspace: Any, document: Document, error: ZhiweiError, actor: str, now: datetime) -> None:
    """A paper that cannot be made or may no longer be issued: void, with the reason, so that no number is lost."""
    with workspace.unit_of_work(actor=actor, now=now, reason=error.code) as uow:
        current: Document = uow.documents.get(document.uid)
        if current.status == PENDING:
            _void(uow, current, str(error), document.issued_on or local_date(now), actor, now)


def _void(uow: Any, document: Document, reason: str, on: date, actor: str, now: datetime) -> Document:
    done: Document = uow.documents.update(replace(document, status=VOID, void_reason=reason))
    if not document.case_uid:
        return done
    case = need_case(uow, document.case_uid)
    events: list[Event] = uow.events.for_case(case.uid)
    content = {"document": {"uid": document.uid, "form": document.form, "number": document.number}, "reason": reason}
    append(uow, case, events, DOCUMENT_VOID, moment(on, now, events), now, actor, {}, content)
    return done


def _to_party(
    workspace: Any, form: Form, case_uid: str, party: str, payload: Mapping[str, Any] | None
) -> dict[str, Any]:
    """What the event of a paper carries that is addressed to one party.

    :raises InputError: ``events.party``
    """
    with workspace.reader() as session:
        uid = party_named([one for one, _ in case_parties(session, need_case(session, case_uid))], party).uid
    told = {key: value for key, value in (payload or {}).items() if key != "parties"}
    # the scope of a paper is told with its field values
    data = {**(told.get("data") or {})}
    data.setdefault(form.id, {})
    return {**told, "party": uid, "data": data}


def standing(workspace: Any, form: Form, case_uid: str) -> Document | None:
    """The paper that issuing this form to all parties would print again; None where a new one would be drawn up."""
    found = _standing(workspace, form, case_uid, ())
    return found if found is not None and found.status == ISSUED else None


def _standing(workspace: Any, form: Form, case_uid: str, parties: Sequence[str]) -> Document | None:
    with workspace.reader() as session:
        return _last_standing(session, form, case_uid, parties)


def _last_standing(session: Any, form: Form, case_uid: str, parties: Sequence[str] = ()) -> Document | None:
    """The paper of this form that counts: the last that is not void and is addressed to all of these parties.

    A proof of service counts only while it lists everything that is to be served.
    """
    found = [d for d in session.documents.find(case_uid=case_uid, form=form.id) if d.status != VOID]
    if parties and form.id != RECEIPT:
        found = [d for d in found if (to := addressees(d)) is None or to.issuperset(parties)]
    if not found or (form.id == RECEIPT and _unserved(session, case_uid, forms_ever(session), found)):
        return None
    return found[-1]


def _unserved(session: Any, case_uid: str, catalogue: FormCatalogue, receipts: Sequence[Document]) -> bool:
    listed = {row.get("uid") for receipt in receipts for row in receipt.facts.get("served") or ()}
    outward = [
        document
        for document in session.documents.find(case_uid=case_uid, status=ISSUED)
        if document.form in catalogue.forms and catalogue.forms[document.form].receipt
    ]
    return any(document.uid not in listed for document in outward)


def _case_number(workspace: Any, case_uid: str) -> str:
    with workspace.reader() as session:
        found = session.cases.find(uid=case_uid)
    return found[0].number if found else case_uid


def _renderer(formats: Sequence[str] = (PDF,)) -> Renderer:
    """The output room's renderer.

    :raises MissingLibraryError: before anything is drawn up
    """
    need_libraries(tuple(formats))
    from ..output.documents import render

    return render
