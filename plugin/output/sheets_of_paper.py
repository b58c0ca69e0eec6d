"""Strips on paper as a PDF, and sheets that are drawn freely; both with this machine's Chinese fonts."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from .font_files import SONG
from .fonts import FontSession, machine_book
from .page import Furniture, Paper, Strip, draw_furniture, flow
from .pen import Pen
from .whole_file import write_whole

#: makes the strips, or draws one page
Lay = Callable[[FontSession], Iterable[Strip]]
Draw = Callable[[Pen], None]


def write_strips(path: Path, title: str, lay: Lay, paper: Paper, furniture: Furniture) -> int:
    """Write what ``lay`` makes, page by page; returns the number of pages.

    :raises InputError: ``output.not_written``
    """
    fonts = FontSession(machine_book())
    pages = flow(lay(fonts), paper, furniture)

    def drawn(strips: Sequence[tuple[float, Strip]]) -> Draw:
        def draw(pen: Pen) -> None:
            for top, strip in strips:
                strip.draw(pen, paper.left, top)
            draw_furniture(pen, paper, furniture)

        return draw

    return _write(path, title, (paper.width, paper.height), [drawn(page.strips) for page in pages], fonts)


def write_sheets(path: Path, title: str, size: tuple[float, float], sheets: Sequence[Draw]) -> int:
    """Write freely drawn sheets of one size in points; returns how many.

    :raises InputError: ``output.not_written``
    """
    return _write(path, title, size, sheets, FontSession(machine_book()))


def _write(path: Path, title: str, size: tuple[float, float], sheets: Sequence[Draw], fonts: FontSession) -> int:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    face = fonts.face(SONG, "一")
    canvas = Canvas(
        buffer, size, pageCompression=1, invariant=1, initialFontName=fonts.registered(face) if face else None
    )
    canvas.setTitle(title)
    pen = Pen(canvas, fonts, size[1])
    pen.pages = len(sheets)
    for number, draw in enumerate(sheets, 1):
        pen.page = number
        draw(pen)
        canvas.showPage()
    canvas.save()
    write_whole(path, buffer.getvalue())
    return len(sheets)
