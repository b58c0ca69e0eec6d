"""The papers (文书) of a case as its form shows and issues them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.case.fold import DOCUMENT
from ..domain.case.forms import Form
from ..domain.case.paper_files import TAKEN_IN, files_told
from ..domain.case.records import Event
from ..domain.errors import InputError, ZhiweiError
from ..output.enforcement_groups import NO_CASE
from ..output.whole_file import write_whole
from .delivery_rows import VOID as NO_SERVICE
from .delivery_rows import outward
from .document_facts import gather
from .folded_cases import need_case
from .form_templates import forms_of, has_template, template_for
from .issue_document import issue_document
from .issue_entry import look
from .issued_papers import DOCX, ISSUED, PDF, Issued, reprint
from .record_step import moment

ATTACHED = "attached"
#: groups that a person fills on the form itself, beside the one that the form has for its own
_SITE_GROUPS = {"D06": ("survey",), "D07": ("survey",)}
_FILLS = re.compile(r"\{\{[^}]*?\b(?P<group>[a-z_]+)\.(?P<field>[a-z_]+)(?P<rest>[^}]*)\}\}")
_NAME = re.compile(r"([\u4e00-\u9fff（）、／/]{2,16})[：:]?\s*$")


@dataclass(frozen=True)
class Paper:
    """A paper of a case.

    :param status: ``pending``, ``issued``, ``attached`` (a signed scan or edited Word document took the draft's
        place) or ``void``
    :param services: (party, status, day, way) of each addressee
    :param outward: True where it has to be served
    """

    uid: str
    form: str
    title: str
    number: str
    issued_on: date | None
    status: str
    void_reason: str
    word: bool
    outward: bool
    services: tuple[tuple[str, str, date | None, str], ...] = ()


@dataclass(frozen=True)
class Offer:
    """A form that may be issued, or why not now.

    :param problem: None when the law allows it now
    :param again: True where one is there already
    """

    form: Form
    problem: ZhiweiError | None
    again: bool


@dataclass(frozen=True)
class OwnField:
    """A blank of a form that a person fills. ``kind`` is ``text``, ``date``, ``time`` or ``number``."""

    group: str
    name: str
    label: str
    kind: str


@dataclass(frozen=True)
class Check:
    """What stands against issuing a paper: a step that is not lawful, or contents the law demands and nobody has."""

    problem: ZhiweiError | None
    missing: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """True when it may be issued."""
        return self.problem is None and not self.missing


def papers_of(workspace: Any, case_uid: str) -> tuple[Paper, ...]:
    """The papers of a case, oldest first."""
    with workspace.reader() as session:
        events = session.events.for_case(case_uid)
        files = files_told(events)
        names = {uid: _name(session, uid) for uid, _ in need_case(session, case_uid).parties}
        rows = [one for one in session.deliveries.for_case(case_uid) if one.status != NO_SERVICE]
        found = []
        for paper in session.documents.find(case_uid=case_uid):
            roles = {one.role for one in files if one.document == paper.uid}
            attached = paper.status == ISSUED and roles.intersection(TAKEN_IN)
            services = tuple(
                (names.get(one.party_uid) or _name(session, one.party_uid), one.status,
                 one.served_on or one.acted_on, one.method)
                for one in rows
                if one.document_uid == paper.uid
            )  # fmt: skip
            found.append(
                Paper(
                    paper.uid, paper.form, paper.title, paper.number, paper.issued_on,
                    ATTACHED if attached else paper.status, paper.void_reason, "draft_word" in roles,
                    outward(session, paper.form), services,
                )
            )  # fmt: skip
    return tuple(found)


def _name(session: Any, uid: str) -> str:
    party = session.parties.get(uid)
    return party.name if party else ""


def offers(workspace: Any, case_uid: str, on: date, now: datetime, party: str = "") -> tuple[Offer, ...]:
    """Every form of a case's track; those that are lawful on a day come first.

    :param party: uid of the only party that it is to be addressed to, empty for all
    """
    scope = {"party": party} if party else {}
    found = []
    with workspace.reader() as session:
        need_case(session, case_uid)
        there = {paper.form for paper in session.documents.find(case_uid=case_uid, status=ISSUED)}
        for form in forms_of(session).forms.values():
            if form.id in NO_CASE or not has_template(session, form.id) or form.stage in ("supervision", "patrol"):
                continue
            problem: ZhiweiError | None = None
            try:
                look(session, form, case_uid, on, now, {}, scope)
            except ZhiweiError as error:
                problem = error
            found.append(Offer(form, problem, form.id in there))
    return tuple(sorted(found, key=lambda one: (one.problem is not None, one.again)))


def own_fields(workspace: Any, form: Form) -> tuple[OwnField, ...]:
    """The blanks of a form that a person fills, by the names of the catalogue, else by the words that the form prints
    before them."""
    from ..output.facts import FILLED_BY

    with workspace.reader() as session:
        template = template_for(session, form.id)
        names = forms_of(session).blank_names
    groups = {FILLED_BY.get(form.id, ""), *_SITE_GROUPS.get(form.id, ()), *template.groups} - {"", "step"}
    found: dict[tuple[str, str], OwnField] = {}
    for label, text in _labelled(template.blocks):
        end = 0
        for match in _FILLS.finditer(text):
            before = _NAME.search(text[end : match.start()])
            end = match.end()
            key = (match["group"], match["field"])
            name = names.get(".".join(key)) or (before[1] if before else label).strip("（）、／/")
            if key[0] in groups and key not in found and name:
                found[key] = OwnField(*key, name, _kind(match["rest"]))
    return _told_apart(found.values())


def _told_apart(fields: Iterable[OwnField]) -> tuple[OwnField, ...]:
    """Fields that stand behind one label, told apart."""
    made: list[OwnField] = []
    for field in fields:
        same = [at for at, one in enumerate(made) if one.label.partition("（")[0] == field.label]
        if same and (made[same[0]].name, field.name) == ("started_at", "ended_at"):
            made[same[0]] = replace(made[same[0]], label=f"{field.label}（起）")
            field = replace(field, label=f"{field.label}（止）")
        elif same:
            field = replace(field, label=f"{field.label}（{len(same) + 1}）")
        made.append(field)
    return tuple(made)


def _kind(rest: str) -> str:
    for mark, kind in (("time_cn", "time"), ("date_cn", "date"), ("number", "number"), ("area", "number")):
        if f"| {mark}" in rest:
            return kind
    return "text"


def _labelled(value: Any, label: str = "") -> Iterator[tuple[str, str]]:
    """Texts of a template with the cell before them."""
    if isinstance(value, str):
        yield label, value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _labelled(inner, label)
    elif isinstance(value, Sequence):
        before = label
        for inner in value:
            yield from _labelled(inner, before)
            before = inner if isinstance(inner, str) and "{" not in inner else label


def payload_of(
    form: Form,
    values: Mapping[tuple[str, str], Any],
    party: str = "",
    lists: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
) -> dict[str, Any]:
    """What the event of a paper carries: its field values by group, its lists, and whom it is addressed to."""
    data: dict[str, Any] = {name: list(rows) for name, rows in (lists or {}).items() if rows}
    for (group, name), value in values.items():
        if value not in (None, ""):
            data.setdefault(group, {})[name] = value
    told: dict[str, Any] = {"data": {form.id: data}} if data or party else {}
    return {**told, "party": party} if party else told


def check_issue(
    workspace: Any, form: Form, case_uid: str, on: date, actor: str, now: datetime, payload: Mapping[str, Any]
) -> Check:
    """What would stand against issuing a paper now; nothing is written."""
    from ..output.documents import missing_requirements

    with workspace.reader() as session:
        try:
            seen = look(session, form, case_uid, on, now, {}, payload)
            template = template_for(session, form.id)
            events = list(seen.events)
            if payload:
                seq = max((event.seq for event in events), default=0) + 1
                content = {**payload, "facts": dict(seen.plan.facts), "document": {"form": form.id}}
                at = moment(on, now, events)
                events.append(Event("", case_uid, seq, seen.plan.transition or DOCUMENT, at, now, actor, content))
            facts = gather(session, forms_of(session), form, seen.case, seen.org, events, on, actor)
        except ZhiweiError as error:
            return Check(error, ())
    given = ((payload.get("data") or {}).get(form.id)) or {}
    for group in template.groups:
        facts.setdefault(group, given.get(group) or {})
    numbered = {**facts, "document": {**facts["document"], "number": "-"}}
    return Check(None, tuple(str(one) for one in missing_requirements(template, numbered)))


def issue_paper(
    workspace: Any,
    form: Form,
    case_uid: str,
    on: date,
    actor: str,
    now: datetime,
    payload: Mapping[str, Any],
    again: bool,
    word: bool,
) -> Issued:
    """Issue one paper; see :func:`.issue_document.issue_document`."""
    formats = (PDF, DOCX) if word else (PDF,)
    return issue_document(workspace, form, case_uid, on, actor, now, again=again, formats=formats, payload=payload)


def save_as(workspace: Any, document_uid: str, path: str | Path, word: bool = False) -> Path:
    """Write the version of a paper that counts, or its Word document, to a file.

    :raises InputError: ``document.no_word``, ``output.not_written``
    """
    paper = reprint(workspace, document_uid)
    content = paper.word if word else paper.pdf
    if content is None:
        raise InputError("document.no_word", number=paper.document.number or paper.document.title)
    target = Path(path)
    if not word and target.suffix.lower() != f".{paper.ext}":
        target = target.with_name(f"{target.name}.{paper.ext}")
    return write_whole(target, content, make_folder=False)
