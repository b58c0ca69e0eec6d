"""Issue papers (制发文书) in two transactions, so that a number is never doubled, skipped or without its file.

First: lawfulness checked, number drawn, facts frozen, paper ``pending``. Then rendered from the frozen facts outside
any lock. Second: file stored, paper ``issued``, event with the file's hash. What a crash left pending is finished by
:func:`finish_pending`. A paper that is there already is re-printed from its stored bytes.
"""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable

from ..domain.case.event_chain import canonical, canonical_hash
from ..domain.case.fold import (
    DOCUMENT,
    DOCUMENT_VOID,
    CaseState,
    fold,
    in_force,
    lawful_step,
    state_name,
)
from ..domain.case.forms import Form, FormCatalogue, steps_of
from ..domain.case.numbering import Numbering, year_of
from ..domain.case.predicates import available
from ..domain.case.procedure import Procedure, Transition
from ..domain.case.records import CaseFile, Document, Event, OrgUnit
from ..domain.errors import ConflictError, InputError, MissingLibraryError, UnlawfulStepError, ZhiweiError
from ..domain.local_time import local_date
from ..domain.progress import Progress, Silent, check
from .case_catalogues import current_forms, numbering_of, procedure_of
from .case_facts import facts_of_case
from .document_facts import gather, photo_bytes
from .record_step import append, moment, need_case, show_on_spots
from .selection import Refusal

PENDING, ISSUED, VOID = "pending", "issued", "void"
#: the proof of service: lists what is to be served instead of belonging to one step
RECEIPT = "D35"
#: ``render(form id, facts, images)`` of the output room
Renderer = Callable[[str, Mapping[str, Any], Mapping[str, bytes]], Any]


@dataclass(frozen=True)
class Issued:
    """A paper with its bytes; ``reprint`` where it was issued before."""

    document: Document
    case_number: str
    pdf: bytes
    reprint: bool = False
    warnings: tuple[Any, ...] = ()


@dataclass(frozen=True)
class IssueReport:
    """What was issued, what was printed again and what was refused, with the reason."""

    issued: tuple[Issued, ...]
    refused: tuple[Refusal, ...]


@dataclass(frozen=True)
class _Plan:
    """How a paper enters the chain: the step it takes, or none where the step was taken before."""

    transition: str
    facts: Mapping[str, Any]


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
) -> IssueReport:
    """Issue each form for each case; each paper whole or not at all.

    :param on: legal date that the papers carry
    :param stated: facts the person vouches for, over what the workspace knows (``{"going_on": True}``)
    :param renderer: stands in for the output room
    :raises CancelledError: when cancelled; papers issued until then stay
    :raises MissingLibraryError: before any number is drawn
    """
    progress = progress or Silent()
    renderer = renderer or _renderer()
    issued: list[Issued] = []
    refused: list[Refusal] = []
    jobs = [(uid, form) for uid in case_uids for form in forms]
    for position, (uid, form) in enumerate(jobs):
        check(progress)
        progress.report(position / len(jobs), "document.issuing", done=position, total=len(jobs), form=form.title)
        try:
            issued.append(issue_document(workspace, form, uid, on, actor, now, stated, renderer))
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
) -> Issued:
    """Issue one paper, or hand out the stored bytes of the one that is there.

    :param again: draw up another one (a second survey, a second notice) instead of re-printing
    :raises UnlawfulStepError: when the case does not allow this paper now
    :raises InputError: ``document.incomplete`` naming what the law requires and the case does not have
    """
    renderer = renderer or _renderer()
    if not _has_template(form.id):
        raise InputError("document.not_built", form=form.id, title=form.title)
    standing = None if again else _standing(workspace, form, case_uid)
    if standing is not None and standing.status == ISSUED:
        return reprint(workspace, standing.uid)
    draft = standing or _draw(workspace, form, case_uid, on, actor, now, stated or {}, again)
    if draft.status == ISSUED:
        return reprint(workspace, draft.uid)
    return _complete(workspace, draft, actor, now, renderer)


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


def reprint(workspace: Any, document_uid: str) -> Issued:
    """The stored bytes of an issued paper, as they were.

    :raises WorkspaceError: when the file is missing or is no longer what its hash says
    :raises InputError: ``document.not_issued``
    """
    with workspace.reader() as session:
        document: Document = session.documents.get(document_uid)
        if document.status != ISSUED:
            raise InputError("document.not_issued", number=document.number or document.title)
        number = need_case(session, document.case_uid).number
        pdf: bytes = session.attachments.content(document.attachment_uid)
    return Issued(document, number, pdf, reprint=True)


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


def write_files(papers: Iterable[Issued], folder: str | Path) -> list[Path]:
    """Write the PDF of each paper into a folder, named by case, form and title.

    :raises InputError: ``output.not_written``
    """
    target = Path(folder)
    written: list[Path] = []
    for paper in papers:
        document = paper.document
        path = target / f"{safe_name(f'{paper.case_number}_{document.form}_{document.title}')}.pdf"
        if path in written:
            path = path.with_name(f"{path.stem}_{document.uid[:8]}.pdf")
        try:
            target.mkdir(parents=True, exist_ok=True)
            path.write_bytes(paper.pdf)
        except OSError as error:
            raise InputError("output.not_written", path=str(path), reason=error.strerror or str(error)) from error
        written.append(path)
    return written


def safe_name(text: str) -> str:
    """A file name that Windows and archives take: no reserved characters, at most 80 characters.

    >>> safe_name('X城执案字〔2026〕第0001号_D13_鉴定(认定/测绘)委托书?')
    'X城执案字〔2026〕第0001号_D13_鉴定(认定_测绘)委托书_'
    """
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", text)[:80].strip(" .")


def _draw(
    workspace: Any,
    form: Form,
    case_uid: str,
    on: date,
    actor: str,
    now: datetime,
    stated: Mapping[str, Any],
    again: bool,
) -> Document:
    """First transaction: the paper is pending, its number drawn, its facts frozen.

    Where another process drew up the same paper meanwhile, that one is returned.
    """
    catalogue = current_forms()
    with workspace.reader() as session:
        seen = _look(session, form, case_uid, on, now, stated)
        facts = gather(session, catalogue, form, seen.case, seen.org, seen.events, on, actor)
    if form.id == RECEIPT and not facts["served"]:
        raise InputError("document.nothing_to_serve", case=seen.case.number)
    _need_complete(form, facts)
    with workspace.unit_of_work(actor=actor, now=now, reason=f"issue {form.id}") as uow:
        standing = None if again else _last_standing(uow, form, case_uid)
        if standing is not None:
            return standing
        fresh = _look(uow, form, case_uid, on, now, stated)
        year = year_of(on)
        seq = uow.counters.next(seen.org.uid, form.kind, year) if form.kind else 0
        number = seen.numbering.document_number(seen.org.short, form.kind, year, seq)
        facts["document"]["number"] = number
        facts["step"] = {"transition": fresh.plan.transition, "facts": dict(fresh.plan.facts)}
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
                kind=form.kind,
                seq=seq,
                number=number,
                issued_on=on,
                facts=facts,
                facts_sha256=canonical_hash(facts),
                created_at=now,
            )
        )
    return document


def _complete(workspace: Any, document: Document, actor: str, now: datetime, renderer: Renderer) -> Issued:
    """Render from the frozen facts, then the second transaction: file, status and event together."""
    with workspace.reader() as session:
        images = photo_bytes(session, document.facts)
    try:
        rendered = renderer(document.form, document.facts, images)
    except InputError as error:
        _give_up(workspace, document, error, actor, now)
        raise
    name = f"{document.number or document.form}.pdf"
    # on the disk before anybody is locked out
    workspace.files.put(rendered.pdf, "pdf")
    try:
        with workspace.unit_of_work(actor=actor, now=now, reason=f"issued {document.form}") as uow:
            current: Document = uow.documents.get(document.uid)
            if current.status == PENDING:
                attachment = uow.attachments.add(rendered.pdf, name, "application/pdf", now)
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
                number = _enter(uow, done, rendered.missing_characters, actor, now)
                return Issued(done, number, rendered.pdf, warnings=tuple(rendered.warnings))
    except UnlawfulStepError as error:
        _give_up(workspace, document, error, actor, now)
        raise
    if current.status == ISSUED:  # another process finished it meanwhile
        return reprint(workspace, document.uid)
    raise InputError("document.not_issued", number=document.number or document.title)


def _enter(uow: Any, document: Document, missing_characters: Sequence[str], actor: str, now: datetime) -> str:
    """The event of a paper, with the hash of its file. Returns the case number."""
    case = need_case(uow, document.case_uid)
    events: list[Event] = uow.events.for_case(case.uid)
    step = document.facts.get("step") or {}
    content: dict[str, Any] = {
        "document": {
            "uid": document.uid,
            "form": document.form,
            "number": document.number,
            "file_sha256": document.file_sha256,
            "facts_sha256": document.facts_sha256,
        }
    }
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
    case = need_case(uow, document.case_uid)
    events: list[Event] = uow.events.for_case(case.uid)
    content = {"document": {"uid": document.uid, "form": document.form, "number": document.number}, "reason": reason}
    append(uow, case, events, DOCUMENT_VOID, moment(on, now, events), now, actor, {}, content)
    return done


@dataclass(frozen=True)
class _Seen:
    case: CaseFile
    org: OrgUnit
    events: list[Event]
    numbering: Numbering
    plan: _Plan


def _look(session: Any, form: Form, case_uid: str, on: date, now: datetime, stated: Mapping[str, Any]) -> _Seen:
    """The case as it is now, and how this paper would enter it.

    :raises UnlawfulStepError: when it may not
    """
    case = need_case(session, case_uid)
    events: list[Event] = session.events.for_case(case_uid)
    procedure = procedure_of(session, case)
    facts = {**facts_of_case(session, case, events, on), **stated}
    # the state on the paper's day: a backdated paper is judged by what was there then
    at = moment(on, now, events)
    then = fold(procedure, [event for event in in_force(events) if event.occurred_at <= at], case.track)
    plan = entry(procedure, then, case.track, form, facts, on)
    org = session.orgs.get(case.org_uid)
    return _Seen(case, org, events, numbering_of(session), plan)


def entry(procedure: Procedure, state: CaseState, track: str, form: Form, facts: Mapping[str, Any], on: date) -> _Plan:
    """How a paper enters the chain of a case.

    Papers of no step (a recusal, an address for service) are entered as they are; evidence papers take their step
    each time; the paper of a step that was taken is entered as such; otherwise issuing it takes the step, if lawful.

    :raises UnlawfulStepError: ``document.not_lawful_now`` or the reason of the step
    """
    if form.id == RECEIPT or not steps_of(procedure, form.id):
        return _Plan("", {})
    steps = [step for step in steps_of(procedure, form.id) if available(procedure, step) and track in step.tracks]
    here = [step for step in steps if step.leaves(state.state)]
    for step in here:
        if step.target == state.state or not state.took(step.id):
            return _taking(procedure, state, track, step, facts, on)
    if any(state.took(step.id) for step in steps):
        return _Plan("", {})
    raise UnlawfulStepError(
        "document.not_lawful_now",
        form=form.id,
        title=form.title,
        state=state_name(procedure, state.state),
        steps=", ".join(f"{step.id} {step.event}" for step in steps) or "-",
    )


def _taking(
    procedure: Procedure, state: CaseState, track: str, step: Transition, facts: Mapping[str, Any], on: date
) -> _Plan:
    lawful_step(procedure, state, step.id, track, facts, on)
    return _Plan(step.id, facts)


def _need_complete(form: Form, facts: Mapping[str, Any]) -> None:
    """Refuse a paper that lacks what the law requires, before a number is drawn.

    :raises InputError: ``document.incomplete``
    """
    from ..output.documents import missing_requirements

    numbered = {**facts, "document": {**facts["document"], "number": "-"}}
    lacking = missing_requirements(_template(form.id), numbered)
    if lacking:
        raise InputError("document.incomplete", form=form.id, missing="、".join(map(str, lacking)))


def _standing(workspace: Any, form: Form, case_uid: str) -> Document | None:
    with workspace.reader() as session:
        return _last_standing(session, form, case_uid)


def _last_standing(session: Any, form: Form, case_uid: str) -> Document | None:
    """The paper of this form that counts: the last that is not void.

    A proof of service counts only while it lists everything that is to be served.
    """
    found = [d for d in session.documents.find(case_uid=case_uid, form=form.id) if d.status != VOID]
    if not found or (form.id == RECEIPT and _unserved(session, case_uid, current_forms(), found)):
        return None
    return found[-1]


def _unserved(session: Any, case_uid: str, catalogue: FormCatalogue, receipts: Sequence[Document]) -> bool:
    listed = {row.get("uid") for receipt in receipts for row in receipt.facts.get("served") or ()}
    outward = [
        document
        for document in session.documents.find(case_uid=case_uid, status=ISSUED)
        if catalogue.forms[document.form].receipt
    ]
    return any(document.uid not in listed for document in outward)


def _case_number(workspace: Any, case_uid: str) -> str:
    with workspace.reader() as session:
        found = session.cases.find(uid=case_uid)
    return found[0].number if found else case_uid


def _renderer() -> Renderer:
    """The output room's renderer.

    :raises MissingLibraryError: before anything is drawn up
    """
    for name in ("yaml", "jinja2", "reportlab", "fontTools"):
        if importlib.util.find_spec(name) is None:
            raise MissingLibraryError("library.missing", library=name)
    from ..output.documents import render

    return lambda form, facts, images: render(_template(form), facts, images)


def _has_template(form: str) -> bool:
    from ..output.template import FOLDER

    return (FOLDER / f"{form}.yaml").exists()


def _template(form: str) -> Any:
    """The template of a form, read again only when its file changed."""
    from ..output.template import FOLDER

    path = FOLDER / f"{form}.yaml"
    return _read_template(form, path.stat().st_mtime_ns if path.exists() else 0)


@lru_cache(maxsize=64)
def _read_template(form: str, stamp: int) -> Any:
    from ..output.documents import load

    return load(form)
