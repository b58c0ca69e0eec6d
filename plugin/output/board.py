"""A board for charts: rectangles, lines and short texts, on a PDF page or in an SVG file.

Coordinates are points from the top left corner.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Protocol

from .font_files import HEI, SONG
from .fonts import FontSession
from .pen import Pen
from .typesetting import Style, clean, natural_width
from .whole_file import write_whole

#: families that an SVG names for a font role, the usual Windows one first
_FAMILIES = {
    HEI: "SimHei, 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', sans-serif",
    SONG: "SimSun, 'Noto Serif CJK SC', 'WenQuanYi Zen Hei', serif",
}
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}


class Board(Protocol):
    """What a chart is drawn on."""

    def rect(
        self, x: float, top: float, width: float, height: float, fill: str = "", edge: str = "", line: float = 0.0
    ) -> None:
        """A rectangle, filled with a colour, with an edge of a colour and width, or both."""

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: str, width: float) -> None:
        """A straight line."""

    def text(self, text: str, x: float, baseline: float, style: Style, align: str = "left") -> float:
        """A short text on a base line; returns its width in points."""

    def width_of(self, text: str, style: Style) -> float:
        """Width of a text in points."""


class PdfBoard:
    """A page of a PDF."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def rect(
        self, x: float, top: float, width: float, height: float, fill: str = "", edge: str = "", line: float = 0.0
    ) -> None:
        canvas = self._pen.canvas
        if fill:
            canvas.setFillColor(fill)
        if edge:
            canvas.setStrokeColor(edge)
            canvas.setLineWidth(line)
        canvas.rect(x, self._pen.height - top - height, width, height, stroke=int(bool(edge)), fill=int(bool(fill)))

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: str, width: float) -> None:
        canvas = self._pen.canvas
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(width)
        canvas.line(x0, self._pen.height - y0, x1, self._pen.height - y1)

    def text(self, text: str, x: float, baseline: float, style: Style, align: str = "left") -> float:
        return self._pen.text(text, x, baseline, style, align)

    def width_of(self, text: str, style: Style) -> float:
        return natural_width(text, style, self._pen.fonts)


class SvgBoard:
    """A picture as SVG; texts stay texts."""

    def __init__(self, width: float, height: float, fonts: FontSession) -> None:
        self._size = (width, height)
        self._fonts = fonts
        self._parts: list[str] = []

    def rect(
        self, x: float, top: float, width: float, height: float, fill: str = "", edge: str = "", line: float = 0.0
    ) -> None:
        box = f'x="{x:.2f}" y="{top:.2f}" width="{width:.2f}" height="{height:.2f}"'
        stroke = f' stroke="{edge}" stroke-width="{line:g}"' if edge else ""
        self._parts.append(f'<rect {box} fill="{fill or "none"}"{stroke}/>')

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: str, width: float) -> None:
        ends = f'x1="{x0:.2f}" y1="{y0:.2f}" x2="{x1:.2f}" y2="{y1:.2f}"'
        self._parts.append(f'<line {ends} stroke="{colour}" stroke-width="{width:g}"/>')

    def text(self, text: str, x: float, baseline: float, style: Style, align: str = "left") -> float:
        if not text:
            return 0.0
        shade = round(style.gray * 255)
        anchor = "" if align == "left" else f' text-anchor="{_ANCHORS[align]}"'
        self._parts.append(
            f'<text x="{x:.2f}" y="{baseline:.2f}" font-family="{escape(_FAMILIES[style.role])}" '
            f'font-size="{style.size:g}" fill="#{shade:02x}{shade:02x}{shade:02x}"{anchor}>{escape(clean(text))}</text>'
        )
        return self.width_of(text, style)

    def width_of(self, text: str, style: Style) -> float:
        return natural_width(text, style, self._fonts)

    def write(self, path: Path, title: str) -> None:
        """Write the file, white ground beneath.

        :raises InputError: ``output.not_written``
        """
        width, height = self._size
        head = (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="{width:.2f}pt" '
            f'height="{height:.2f}pt" viewBox="0 0 {width:.2f} {height:.2f}">\n<title>{escape(clean(title))}</title>\n'
            '<rect width="100%" height="100%" fill="#ffffff"/>\n'
        )
        write_whole(path, (head + "\n".join(self._parts) + "\n</svg>\n").encode())
