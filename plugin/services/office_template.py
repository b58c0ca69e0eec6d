"""Templates of an office's own (自定义文书格式): another wording of a form, or a form that the catalogue does not have.

A template is kept in the workspace by its hash and used from then on; papers that were issued keep the one they were
drawn with. One that is broken, or that leaves out what the law requires in the form, is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.case.forms import Form
from ..domain.errors import InputError
from .document_facts import gather, photo_bytes
from .folded_cases import need_case
from .form_templates import built_in, form_of, forms_of, need_libraries, template_for
from .issued_papers import DOCX, PDF

#: an own form may not look like one of the catalogue
_OWN_ID = re.compile(r"(?!D\d)[A-Z][A-Z0-9_-]{0,15}")
#: what stands where the number will be
NO_NUMBER = "（样张，未编号）"
_MOST = 2_000_000


@dataclass(frozen=True)
class OfficeTemplate:
    """A template that was looked at: its form, hash and text, and what it looks like.

    :param pdf: the form with the case that it was tried with, or with blanks
    :param kept: True if it is in use now
    """

    form: str
    title: str
    sha256: str
    text: str
    pdf: bytes
    kept: bool = False


def try_template(workspace: Any, file: str | Path, on: date, actor: str, case_uid: str = "") -> OfficeTemplate:
    """Check a template and draw it, with a real case where one is named. Nothing is written.

    :raises InputError: ``template.refused`` with form, line and reason, ``template.lost_requirement``,
        ``template.own_id``, ``input.not_found``
    """
    from ..output.template_check import check_template, preview

    need_libraries((PDF, DOCX))
    text = _text(Path(file))
    with workspace.reader() as session:
        template, form, base = _checked(session, text)
        facts, images = _facts_of(session, form, on, actor, case_uid)
        if case_uid:
            check_template(text, facts, base)
    rendered = preview(template, facts, images)
    return OfficeTemplate(template.id, rendered.title or form.title, template.sha256, text, rendered.pdf)


def draw(session: Any, form_id: str, on: date, actor: str, case_uid: str = "") -> bytes:
    """A form as PDF with the template that is in use, with a real case where one is named. Nothing is written.

    :param session: open reader
    :raises InputError: ``document.unknown_form``, ``template.*``
    """
    from ..output.template_check import preview

    need_libraries((PDF, DOCX))
    form = forms_of(session).form(form_id)
    facts, images = _facts_of(session, form, on, actor, case_uid)
    pdf: bytes = preview(template_for(session, form_id), facts, images).pdf
    return pdf


def _facts_of(session: Any, form: Form, on: date, actor: str, case_uid: str) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Facts and pictures of a case for a form; none without a case."""
    if not case_uid:
        return {}, {}
    case = need_case(session, case_uid)
    org = session.orgs.get(case.org_uid)
    facts = gather(session, forms_of(session), form, case, org, session.events.for_case(case_uid), on, actor)
    facts["document"]["number"] = NO_NUMBER if form.kind else ""
    return facts, photo_bytes(session, facts)


def take_template(unit: Any, text: str, name: str, now: datetime) -> bool:
    """Use a template from a file of settings for its form from now on; says whether that is new.

    :param unit: open unit of work
    :raises InputError: as :func:`try_template`
    """
    need_libraries((PDF, DOCX))
    template, form, _ = _checked(unit, text)
    active = unit.templates.active(template.id)
    if active is not None and active.sha256 == template.sha256:
        return False
    unit.templates.put(template.id, name.strip() or form.title, text, now)
    return True


def _checked(session: Any, text: str) -> tuple[Any, Form, Any]:
    """A template without faults, its form, and the form of the catalogue that it takes the place of, if one."""
    from ..output.template import parse
    from ..output.template_check import check_template

    base = None
    form_id = _id(text)
    catalogue = forms_of(session)
    if form_id and re.fullmatch(r"D\d\d", form_id):
        catalogue.form(form_id)
        base = built_in(form_id)
    elif form_id and not _OWN_ID.fullmatch(form_id):
        raise InputError("template.own_id", template=form_id)
    check_template(text, {}, base)
    template = parse(text)
    form = catalogue.forms.get(template.id) or form_of(template)
    if form.kind and not re.fullmatch(r"\w{1,6}", form.kind):
        raise InputError("template.refused", template=template.id, line=1, reason=f"kind {form.kind}")
    return template, form, base


def keep_template(workspace: Any, tried: OfficeTemplate, name: str, actor: str, now: datetime) -> OfficeTemplate:
    """Use a template that was looked at for its form from now on.

    :param name: what the office calls it
    """
    with workspace.unit_of_work(actor=actor, now=now, reason=f"template {tried.form}") as uow:
        uow.templates.put(tried.form, name.strip() or tried.title, tried.text, now)
    return OfficeTemplate(**{**vars(tried), "kept": True})


def retire_template(workspace: Any, form_id: str, actor: str, now: datetime) -> None:
    """Use the plugin's own template of a form again; an own form can no longer be issued.

    :raises InputError: ``template.none_of_its_own``
    """
    wanted = form_id.strip().upper()
    with workspace.unit_of_work(actor=actor, now=now, reason=f"template {wanted} retired") as uow:
        if uow.templates.active(wanted) is None:
            raise InputError("template.none_of_its_own", template=wanted)
        uow.templates.retire(wanted)


def _text(path: Path) -> str:
    from ..exchange.encoding import decode

    if not path.is_file():
        raise InputError("input.not_found", file=str(path))
    content = path.read_bytes()
    if len(content) > _MOST:
        raise InputError("template.refused", template=path.stem, line=1, reason=f"{len(content)} bytes")
    text: str = decode(content)[0]
    return text.lstrip("\ufeff").replace("\r\n", "\n")


def _id(text: str) -> str:
    found = re.search(r"^id:\s*[\"']?([^\s\"'#]+)", text, re.MULTILINE)
    return found.group(1) if found else ""
