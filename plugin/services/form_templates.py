"""Which template a form is drawn with: the plugin's own, or the wording that the office put in its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from ..domain.case.forms import Form, FormCatalogue
from ..domain.case.records import Document, TemplateRow
from ..domain.errors import InputError, MissingLibraryError
from .case_catalogues import current_forms
from .issued_papers import DOCX, PDF


def need_libraries(formats: tuple[str, ...] = (PDF,)) -> None:
    """Ask for what rendering needs, before any number is drawn.

    Imports that stand as such, because the offline bundle turns imports to its own copies, not names in texts.

    :raises MissingLibraryError: naming the first that is missing
    """
    try:
        import fontTools  # noqa: F401
        import jinja2  # noqa: F401
        import reportlab  # noqa: F401
        import yaml  # noqa: F401

        if DOCX in formats:
            import docx  # noqa: F401
            import PIL  # noqa: F401
    except ImportError as error:
        raise MissingLibraryError("library.missing", library=error.name) from error


def template_for(session: Any, form_id: str) -> Any:
    """The template that a paper of this form is drawn with today.

    :param session: open reader
    :raises InputError: ``template.*``
    """
    own = session.templates.active(form_id)
    return read_own(own.text) if own is not None else built_in(form_id)


def template_of(session: Any, document: Document) -> Any:
    """The template that a paper was drawn with, today's where the plugin's own changed since."""
    own = session.templates.by_hash(document.template_sha256) if document.template_sha256 else None
    return read_own(own.text) if own is not None else built_in(document.form)


def built_in(form_id: str) -> Any:
    """The plugin's own template, read again only when its file changed.

    :raises InputError: ``template.not_found``, ``template.invalid``
    """
    from ..output.template import FOLDER

    path = FOLDER / f"{form_id}.yaml"
    return _read(form_id, path.stat().st_mtime_ns if path.exists() else 0)


def forms_of(session: Any) -> FormCatalogue:
    """The forms of the catalogue, and those that the office added."""
    return _with(current_forms(), session.templates.find(active=True))


def forms_ever(session: Any) -> FormCatalogue:
    """As :func:`forms_of`, with own forms that were given up: papers of them go on being served and bound."""
    return _with(current_forms(), sorted(session.templates.find(), key=lambda row: row.active))


def _with(catalogue: FormCatalogue, rows: Iterable[TemplateRow]) -> FormCatalogue:
    added = [row for row in rows if row.form not in catalogue.forms]
    own = {row.form: form_of(read_own(row.text)) for row in added}
    return replace(catalogue, forms={**catalogue.forms, **own}) if own else catalogue


def form_of(template: Any) -> Form:
    """The form that an office's own template describes."""
    title = template.title if "{" not in template.title else template.id
    return Form(
        id=template.id,
        title=title,
        kind=template.kind,
        stage=template.stage or "any",
        must=tuple(str(entry.get("label", "")) for entry in template.must),
        basis=template.basis,
        copies=template.copies,
        receipt=template.receipt,
    )


def has_template(session: Any, form_id: str) -> bool:
    """True if papers of this form can be drawn."""
    from ..output.template import FOLDER

    return (FOLDER / f"{form_id}.yaml").exists() or session.templates.active(form_id) is not None


def need_template(session: Any, form: Form) -> None:
    """:raises InputError: ``document.not_built``"""
    if not has_template(session, form.id):
        raise InputError("document.not_built", form=form.id, title=form.title)


@lru_cache(maxsize=64)
def _read(form_id: str, stamp: int) -> Any:
    from ..output.documents import load

    return load(form_id)


@lru_cache(maxsize=64)
def read_own(text: str) -> Any:
    """An office's own template; what the law requires in a form of the catalogue it cannot leave out.

    :raises InputError: ``template.invalid``
    """
    from ..output.template import FOLDER, parse

    own = parse(text)
    if not (FOLDER / f"{own.id}.yaml").exists():
        return own
    base = built_in(own.id)
    told = {entry.get("fact") or str(entry.get("any")) for entry in own.must}
    must = [entry for entry in base.must if (entry.get("fact") or str(entry.get("any"))) not in told]
    return replace(
        own,
        must=(*own.must, *must),
        groups={**base.groups, **own.groups},
        kind=base.kind,
        receipt=base.receipt,
    )
