"""Papers of the office that belong to no case: patrol logs, reports received, supervision, public lists.

They are numbered, frozen, rendered and stored like the papers of a case, but enter no chain of events. Who reported a
breach stands on the report (举报受理登记表) alone, so that paper is never one of a case's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ..domain.case.event_chain import canonical, canonical_hash
from ..domain.case.forms import Form
from ..domain.case.numbering import Numbering, year_of
from ..domain.case.records import Document, OrgUnit
from ..domain.errors import ConflictError, InputError
from ..output.enforcement_groups import NO_CASE, OFFICE_FILLS
from ..output.facts import GROUPS, LISTS
from .case_catalogues import numbering_of
from .form_templates import forms_of, need_libraries, need_template, template_for
from .issue_document import IssueReport, again_as, finish
from .issue_entry import need_complete
from .issued_papers import ISSUED, PDF, PENDING, Issued
from .selection import Refusal

#: key of what a person states that names the body which issues the paper
BODY = "organisation"


@dataclass(frozen=True)
class Wanted:
    """What is to be issued: the legal day, by whom, in which formats, with which values by form id."""

    on: date
    actor: str
    now: datetime
    data: Mapping[str, Any]
    organisation: str = ""
    formats: tuple[str, ...] = (PDF,)


def belongs_to_no_case(form: Form, payload: Mapping[str, Any]) -> bool:
    """True where a form is issued for the office: always for some, for supervision where a body is named."""
    return form.id in NO_CASE or (form.id in OFFICE_FILLS and bool(payload.get(BODY)))


def issue_office_papers(workspace: Any, forms: Sequence[Form], wanted: Wanted, again: bool = False) -> IssueReport:
    """Issue each form once; each paper whole or not at all.

    :param again: as :func:`issue_office_paper`
    """
    issued: list[Issued] = []
    refused: list[Refusal] = []
    for form in forms:
        try:
            issued.append(issue_office_paper(workspace, form, wanted, again))
        except (InputError, ConflictError) as error:
            refused.append(Refusal(form.id, error.code, error.params))
    return IssueReport(tuple(issued), tuple(refused))


def issue_office_paper(workspace: Any, form: Form, wanted: Wanted, again: bool = False) -> Issued:
    """Issue one paper of the office, or hand out the one that says the same on that day.

    :param again: draw up another one although there is one
    :raises InputError: ``document.case_paper`` for a form of a case, ``document.incomplete``, ``document.which_body``
    :raises MissingLibraryError: before any number is drawn
    """
    need_libraries(wanted.formats)
    if form.id not in OFFICE_FILLS:
        raise InputError("document.case_paper", form=form.id, title=form.title)
    with workspace.reader() as session:
        need_template(session, form)
        org = _body(session, wanted.organisation)
        form = forms_of(session).form(form.id)
        facts = office_facts(form, org, wanted)
        template = template_for(session, form.id)
        numbering = numbering_of(session, org.code)
        standing = None if again else _standing(session, form, org, facts)
    if standing is not None:
        return again_as(workspace, standing, wanted.formats, wanted.actor, wanted.now)
    need_complete(template, facts)
    draft = _draw(workspace, form, org, facts, template.sha256, numbering, wanted, again)
    if draft.status == ISSUED:  # another process issued it meanwhile
        return again_as(workspace, draft, wanted.formats, wanted.actor, wanted.now)
    return finish(workspace, draft, wanted.actor, wanted.now)


def _standing(session: Any, form: Form, org: OrgUnit, facts: Mapping[str, Any]) -> Document | None:
    """The issued paper of this body that says the same, day and all."""
    said = _said(json.loads(canonical(dict(facts))))
    papers: list[Document] = session.documents.find(form=form.id, org_uid=org.uid, status=ISSUED)
    return next((one for one in reversed(papers) if not one.case_uid and _said(one.facts) == said), None)


def _said(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Facts of a paper without its number and the formats it was asked for in."""
    told = {name: value for name, value in facts.items() if name not in ("document", "step")}
    return {**told, "document": {name: value for name, value in facts["document"].items() if name != "number"}}


def _draw(
    workspace: Any,
    form: Form,
    org: OrgUnit,
    facts: dict[str, Any],
    template_sha256: str,
    numbering: Numbering,
    wanted: Wanted,
    again: bool,
) -> Document:
    """Number drawn, facts frozen, paper pending; the same paper that another process issued meanwhile is returned."""
    year = year_of(wanted.on)
    with workspace.unit_of_work(actor=wanted.actor, now=wanted.now, reason=f"issue {form.id}") as uow:
        standing = None if again else _standing(uow, form, org, facts)
        if standing is not None:
            return standing
        seq = uow.counters.next(org.uid, form.kind, year) if form.kind else 0
        facts["document"]["number"] = numbering.document_number(org.short, form.kind, year, seq)
        # exactly what a later process will read back, so that both render the same bytes
        facts = json.loads(canonical(facts))
        draft: Document = uow.documents.add(
            Document(
                uid="",
                case_uid="",
                form=form.id,
                title=form.title,
                org_uid=org.uid,
                year=year,
                status=PENDING,
                kind=form.kind,
                seq=seq,
                number=facts["document"]["number"],
                issued_on=wanted.on,
                facts=facts,
                facts_sha256=canonical_hash(facts),
                template_sha256=template_sha256,
                created_at=wanted.now,
            )
        )
    return draft


def office_facts(form: Form, org: OrgUnit, wanted: Wanted) -> dict[str, Any]:
    """The facts of a paper of the office: the body, and what was stated for this form."""
    facts: dict[str, Any] = {
        "agency": {
            "name": org.name,
            "short": org.short,
            "address": org.address,
            "contact": org.contact,
            "phone": org.phone,
        },
        "document": {
            "title": form.title,
            "number": "",
            "date": wanted.on.isoformat(),
            "date_cn": f"{wanted.on.year}年{wanted.on.month}月{wanted.on.day}日",
            "copies": form.copies,
        },
        "step": {"formats": list(wanted.formats)},
    }
    own: dict[str, Any] = {}
    for name, value in (wanted.data.get(form.id) or {}).items():
        if name in LISTS and isinstance(value, (list, tuple)):
            facts[name] = [dict(row) for row in value if isinstance(row, Mapping)]
        elif name in GROUPS and isinstance(value, Mapping):
            facts.setdefault(name, {}).update(value)
        else:
            own[name] = value
    group = OFFICE_FILLS[form.id]
    facts[group] = {**facts.get(group, {}), **own}
    return facts


def _body(session: Any, name: str) -> OrgUnit:
    """The body that issues, by code or name; the only one where there is one.

    :raises InputError: ``document.which_body``
    """
    bodies: list[OrgUnit] = session.orgs.all()
    if not name.strip() and len(bodies) == 1:
        return bodies[0]
    for body in bodies:
        if name.strip() in (body.code, body.name, body.short, body.uid):
            return body
    raise InputError("document.which_body", value=name or "-", known="、".join(body.name for body in bodies))
