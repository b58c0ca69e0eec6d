"""One PDF of many (卷宗): pages bound in order, numbered at the upper right, with bookmarks and page labels.

The PDFs that go in are only read. The same parts give the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.errors import InputError, MissingLibraryError
from .font_files import HEI, SONG
from .fonts import DRAWING, FontBook, FontSession, machine_book
from .page import A4
from .pen import MM, Pen
from .typesetting import Style

#: longest side of a scan that is printed: 300 dpi on A4
_PIXELS = 3508
_MARGIN = 16.0 * MM
_NUMBER = Style(SONG, 12.0, 14.0)
_STAMP = Style(HEI, 9.0, 12.0, gray=0.35)
IMAGES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp")


@dataclass(frozen=True)
class Part:
    """Pages that belong together.

    :param section: bookmark above its own; empty for none
    :param numbered: False for cover and contents, whose pages do not count (卷内页号)
    """

    title: str
    pdf: bytes
    section: str = ""
    numbered: bool = True


def page_count(pdf: bytes, name: str = "") -> int:
    """Number of pages.

    :raises InputError: ``casefile.unreadable`` for what is no PDF, is damaged or locked by a password
    """
    return len(_reader(pdf, name).pages)


def image_pages(content: bytes, name: str = "") -> bytes:
    """A scan or photograph as a PDF, each picture on an A4 sheet of its own; the original is not touched.

    :raises InputError: ``casefile.unreadable``
    """
    from PIL import Image, ImageOps, ImageSequence
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, pageCompression=1)
    try:
        with Image.open(io.BytesIO(content)) as image:
            for frame in ImageSequence.Iterator(image):
                upright = (ImageOps.exif_transpose(frame) or frame).convert("RGB")
                upright.thumbnail((_PIXELS, _PIXELS))
                jpeg = io.BytesIO()
                upright.save(jpeg, "JPEG", quality=85)
                size = (A4[1], A4[0]) if upright.width > upright.height else A4
                scale = min((size[0] - 2 * _MARGIN) / upright.width, (size[1] - 2 * _MARGIN) / upright.height)
                width, height = upright.width * scale, upright.height * scale
                canvas.setPageSize(size)
                left, bottom = (size[0] - width) / 2, (size[1] - height) / 2
                canvas.drawImage(ImageReader(jpeg), left, bottom, width, height)
                canvas.showPage()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise InputError("casefile.unreadable", file=name, reason=str(error)[:120]) from error
    canvas.save()
    return buffer.getvalue()


def bind(parts: Sequence[Part], title: str, stamp: str = "", fonts: FontBook | None = None) -> bytes:
    """Bind parts to one PDF.

    :param title: title of the file
    :param stamp: words at the head of every page, e.g. that it is a masked copy
    :raises InputError: ``casefile.unreadable``
    :raises MissingLibraryError: pypdf is not installed
    """
    try:
        from pypdf import PdfWriter
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="pypdf", job="case file") from error
    writer = PdfWriter()
    section, parent, numbers = "", None, []
    for part in parts:
        first = len(writer.pages)
        for page in _reader(part.pdf, part.title).pages:
            added = writer.add_page(page)
            if added.rotation:
                added.transfer_rotation_to_content()
            numbers.append(part.numbered)
        if part.section != section:
            section = part.section
            parent = writer.add_outline_item(title=section, page_number=first) if section else None
        writer.add_outline_item(title=part.title, page_number=first, parent=parent)
    _stamp(writer, numbers, stamp, FontSession(fonts or machine_book()))
    _label(writer, numbers)
    writer.add_metadata({"/Title": title, "/Creator": "ZhiWei 治违", "/Producer": "pypdf"})
    writer.page_mode = "/UseOutlines"
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _reader(pdf: bytes, name: str) -> Any:
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="pypdf", job="case file") from error
    try:
        reader = PdfReader(io.BytesIO(pdf))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError("casefile.unreadable", file=name, reason="password")
        len(reader.pages)
    except (PyPdfError, OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError("casefile.unreadable", file=name, reason=str(error)[:120]) from error
    return reader


def _stamp(writer: Any, numbers: Sequence[bool], stamp: str, session: FontSession) -> None:
    """Lay page numbers and the words of the copy over the pages."""
    from pypdf import PdfReader

    boxes = [page.cropbox for page in writer.pages]
    sizes = [(float(box.width), float(box.height)) for box in boxes]
    overlay = PdfReader(io.BytesIO(_overlay(sizes, numbers, stamp, session)))
    for page, box, over, numbered in zip(writer.pages, boxes, overlay.pages, numbers):
        if numbered or stamp:
            page.merge_translated_page(over, float(box.left), float(box.bottom))
            page.compress_content_streams()


def _overlay(sizes: Sequence[tuple[float, float]], numbers: Sequence[bool], stamp: str, session: FontSession) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    with DRAWING:
        face = session.face(SONG, "1")
        canvas = Canvas(buffer, invariant=1, initialFontName=session.registered(face) if face else None)
        number = 0
        for (width, height), numbered in zip(sizes, numbers):
            canvas.setPageSize((width, height))
            pen = Pen(canvas, session, height)
            if numbered:
                number += 1
                pen.text(str(number), width - 12.0 * MM, 13.0 * MM, _NUMBER, "right")
            if stamp:
                pen.text(stamp, width / 2, 9.0 * MM, _STAMP, "center")
            canvas.showPage()
        canvas.save()
    return buffer.getvalue()


def _label(writer: Any, numbers: Sequence[bool]) -> None:
    """Page labels, so that a viewer's "go to page" means the number on the paper."""
    first, count = 0, 0
    for position in range(1, len(numbers) + 1):
        if position < len(numbers) and numbers[position] == numbers[first]:
            continue
        if numbers[first]:
            writer.set_page_label(first, position - 1, style="/D", start=count + 1)
            count += position - first
        else:
            writer.set_page_label(first, position - 1, style="/r", prefix="" if first == 0 else "b-")
        first = position
