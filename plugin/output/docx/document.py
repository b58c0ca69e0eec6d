"""Render a form with the facts of a case to a Word document.

The same facts and template give the same bytes: dates and ids inside the file are fixed.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ...domain.errors import MissingLibraryError
from ..documents import Options, complete_form
from ..facts import complete
from ..fonts import DRAWING, FontSession, machine_book
from ..page import PAPERS, Furniture
from ..template import Template, Writer

_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_MADE = datetime(2000, 1, 1)
#: a word processor sets lines a little wider apart than the PDF: what fills its page there has to shrink more here
_ONE_PAGE = 0.85


@dataclass(frozen=True)
class WordDocument:
    """A finished DOCX. ``warnings`` holds (code, params), e.g. a photo that could not be read."""

    docx: bytes
    sha256: str
    template_sha256: str
    title: str
    warnings: tuple[tuple[str, dict[str, Any]], ...] = field(default_factory=tuple)


def render(
    form: str | Template,
    facts: Mapping[str, Any],
    images: Mapping[str, bytes] | None = None,
    options: Options | None = None,
    ease: float = 1.0,
) -> WordDocument:
    """Render a form.

    :param form: id of a form in resources/documents, or a template
    :param facts: frozen facts of the case by group
    :param images: photo files by SHA-256 or by photo number
    :param ease: factor on the least heights of cells, that of the PDF which fitted on one page
    :raises InputError: ``document.incomplete`` when a fact that the law requires is missing; ``template.*``
    :raises MissingLibraryError: python-docx, Pillow, Jinja2 or PyYAML is not installed
    """
    options = options or Options()
    try:
        import docx
        import PIL  # noqa: F401  (asked here so that the message names it)
    except ImportError as error:
        raise MissingLibraryError("library.missing", library=error.name, job="documents") from error
    from ..blocks import Layout
    from .blocks import Page, write_blocks
    from .furniture import furnish, set_page
    from .styles import Styles

    template = complete_form(form, facts, options)
    paper = PAPERS[template.paper]
    writer = Writer(template, complete(facts, template.groups))
    title = writer.text(template.title, "title")
    document = docx.Document()
    section = set_page(document, paper)
    styles = Styles(document, paper, template.paper == "letter")
    shrunk = ease * _ONE_PAGE if template.one_page else ease
    with DRAWING:
        layout = Layout(writer, FontSession(options.fonts or machine_book()), paper, images or {}, shrunk)
        furniture = Furniture(
            writer.text(template.running_title, "running_title"),
            tuple(writer.text(label, "page_signatures") for label in template.page_signatures),
        )
        write_blocks(Page(document, styles, layout))
    furnish(section, styles, paper, furniture)
    _properties(document, title, str(writer.facts["document"]["number"] or ""))
    data = _saved(document)
    sha256 = hashlib.sha256(data).hexdigest()
    return WordDocument(data, sha256, template.sha256, title, tuple(layout.warnings))


def _properties(document: Any, title: str, number: str) -> None:
    core = document.core_properties
    core.title, core.subject, core.author, core.last_modified_by = title, number, "", ""
    core.comments, core.keywords, core.language = "", "", "zh-CN"
    core.created = core.modified = _MADE
    core.revision = 1


def _saved(document: Any) -> bytes:
    """The file with fixed times, so that it is the same again."""
    out = io.BytesIO()
    document.save(out)
    fixed = io.BytesIO()
    with zipfile.ZipFile(out) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            entry = zipfile.ZipInfo(info.filename, _ZIP_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(info.filename))
    return fixed.getvalue()
