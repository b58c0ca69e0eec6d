"""Render a form with the facts of a case to PDF.

The same facts, template and fonts give the same bytes: dates and ids inside the file are fixed.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..domain.errors import InputError, MissingLibraryError
from .facts import complete
from .font_files import SONG
from .fonts import DRAWING, FontBook, FontSession, machine_book
from .page import PAPERS, Furniture, Page, Paper, draw_furniture, flow
from .template import Template, Writer, load, missing_requirements

__all__ = ["Options", "RenderedDocument", "load", "missing_requirements", "render"]

_EASES = (1.0, 0.85, 0.7, 0.55, 0.45)


@dataclass(frozen=True)
class Options:
    """How to render.

    :param fonts: fonts to use instead of this machine's
    :param allow_incomplete: draw a draft although the law requires facts that are missing
    """

    fonts: FontBook | None = None
    allow_incomplete: bool = False


@dataclass(frozen=True)
class RenderedDocument:
    """A finished PDF. ``warnings`` holds (code, params), e.g. a photo that could not be read.

    ``ease`` is the factor on the least heights of cells with which a form fitted on one page.
    """

    pdf: bytes
    sha256: str
    fonts: tuple[str, ...]
    missing_characters: tuple[str, ...]
    pages: int
    template_sha256: str
    title: str
    warnings: tuple[tuple[str, dict[str, Any]], ...] = field(default_factory=tuple)
    ease: float = 1.0


def complete_form(form: str | Template, facts: Mapping[str, Any], options: Options) -> Template:
    """The template, where its paper is known and no fact that the law requires is missing.

    :raises InputError: ``document.incomplete``, ``template.*``
    """
    template = load(form) if isinstance(form, str) else form
    lacking = missing_requirements(template, facts)
    if lacking and not options.allow_incomplete:
        raise InputError("document.incomplete", form=template.id, missing=[str(one) for one in lacking])
    if template.paper not in PAPERS:
        raise InputError("template.invalid", template=template.id, line=1, reason=f"unknown paper {template.paper}")
    return template


def render(
    form: str | Template,
    facts: Mapping[str, Any],
    images: Mapping[str, bytes] | None = None,
    options: Options | None = None,
) -> RenderedDocument:
    """Render a form.

    :param form: id of a form in resources/documents, or a template
    :param facts: frozen facts of the case by group, see ``facts``
    :param images: photo files by SHA-256 or by photo number
    :raises InputError: ``document.incomplete`` when a fact that the law requires is missing; ``template.*``
    :raises MissingLibraryError: ReportLab, Jinja2, PyYAML or fontTools is not installed
    """
    options = options or Options()
    try:
        import fontTools  # noqa: F401  (asked here so that the message names it)
        import jinja2  # noqa: F401
        import reportlab  # noqa: F401
        import yaml  # noqa: F401
    except ImportError as error:
        raise MissingLibraryError("library.missing", library=error.name, job="documents") from error
    from .blocks import Layout, lay_out

    template = complete_form(form, facts, options)
    paper = PAPERS[template.paper]
    session = FontSession(options.fonts or machine_book())
    writer = Writer(template, complete(facts, template.groups))
    with DRAWING:
        title = writer.text(template.title, "title")
        furniture = Furniture(
            writer.text(template.running_title, "running_title"),
            tuple(writer.text(label, "page_signatures") for label in template.page_signatures),
            template.page_numbers,
        )
        for ease in _EASES if template.one_page else _EASES[:1]:
            layout = Layout(writer, session, paper, images or {}, ease)
            pages = flow(lay_out(layout), paper, furniture)
            if len(pages) == 1:
                break
        pdf = _draw(pages, paper, furniture, session, title, str(writer.facts["document"]["number"] or ""))
    return RenderedDocument(
        pdf=pdf,
        sha256=hashlib.sha256(pdf).hexdigest(),
        fonts=session.used,
        missing_characters=session.missing,
        pages=len(pages),
        template_sha256=template.sha256,
        title=title,
        warnings=tuple(layout.warnings),
        ease=ease,
    )


def _draw(
    pages: list[Page], paper: Paper, furniture: Furniture, session: FontSession, title: str, number: str
) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    from .pen import Pen

    buffer = io.BytesIO()
    face = session.face(SONG, "页")
    canvas = Canvas(
        buffer,
        pagesize=(paper.width, paper.height),
        invariant=1,
        pageCompression=1,
        lang="zh-CN",
        # Without it every page names Helvetica, which is not embedded.
        initialFontName=session.registered(face) if face else None,
    )
    canvas.setTitle(title)
    canvas.setSubject(number)
    canvas.setAuthor("")
    canvas.setCreator("ZhiWei 治违")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    pen = Pen(canvas, session, paper.height)
    pen.pages = len(pages)
    for page_number, page in enumerate(pages, 1):
        pen.page = page_number
        for top, strip in page.strips:
            strip.draw(pen, paper.left, top)
        draw_furniture(pen, paper, furniture)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
