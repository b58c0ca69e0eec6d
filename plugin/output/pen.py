"""Drawing on a PDF page: set lines, rules, placeholders. Coordinates are points from the page's top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .fonts import Face, FontSession
from .typesetting import BLANK, CLOSING, OPENING, Glyph, Line, Placed, Style, glyphs

MM = 72.0 / 25.4


class Pen:
    """A ReportLab canvas with its fonts; ``height`` is the paper's height in points."""

    def __init__(self, canvas: Any, fonts: FontSession, height: float) -> None:
        self.canvas = canvas
        self.fonts = fonts
        self.height = height
        self.page = 1
        self.pages = 1

    def line_of_text(self, line: Line, x: float, top: float) -> None:
        """Draw a set line whose box begins at ``top``; the text stands in the middle of the line's pitch."""
        style = line.style
        baseline = top + style.pitch / 2.0 + style.size * 0.36
        self.canvas.setFillGray(style.gray)
        for face, start, text, space in _segments(line.glyphs, style.size):
            if face is None:
                self._placeholders(text, x + start, baseline, style)
            else:
                self._show(text, face, x + start, baseline, style.size, space)

    def text(self, text: str, x: float, baseline: float, style: Style, align: str = "left") -> float:
        """Draw one short text on a base line, not broken; returns its width in points."""
        items = glyphs(text, style, self.fonts)
        width = sum(item.width for item in items)
        shift = {"left": 0.0, "center": width / 2.0, "right": width}[align]
        position = x - shift
        placed = []
        for item in items:
            placed.append(Placed(item, position))
            position += item.width
        self.canvas.setFillGray(style.gray)
        for face, start, part, space in _segments(placed, style.size):
            if face is None:
                self._placeholders(part, start, baseline, style)
            else:
                self._show(part, face, start, baseline, style.size, space)
        return width

    def rule(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.5) -> None:
        """Draw a straight black line."""
        self.canvas.setStrokeGray(0)
        self.canvas.setLineWidth(width)
        self.canvas.line(x0, self.height - y0, x1, self.height - y1)

    def _show(self, text: str, face: Face, x: float, baseline: float, size: float, space: float) -> None:
        shown = self.canvas.beginText(x, self.height - baseline)
        shown.setFont(self.fonts.registered(face), size)
        shown.setCharSpace(round(space, 3) + 0.0)  # stays in force beyond this text, so it is always set
        shown.textOut(text)
        self.canvas.drawText(shown)

    def _placeholders(self, text: str, x: float, baseline: float, style: Style) -> None:
        for char in text:
            if char == BLANK:
                self.rule(x, baseline + style.size * 0.18, x + style.advance, baseline + style.size * 0.18)
            else:
                self._box(char, x, baseline, style)
            x += style.advance

    def _box(self, char: str, x: float, baseline: float, style: Style) -> None:
        """An empty frame with the code point inside; it still copies as the character that it stands for."""
        code = char.encode("utf-16-be").hex().upper()
        size = style.size
        self.canvas.setStrokeGray(0)
        self.canvas.setLineWidth(0.5)
        self.canvas.rect(x + size * 0.06, self.height - baseline - size * 0.1, size * 0.86, size * 0.86)
        self.canvas.addLiteral(f"/Span <</ActualText <FEFF{code}>>> BDC")
        small = Style(style.role, size * 0.24, size)
        self.text(f"{ord(char):X}", x + size * 0.49, baseline - size * 0.24, small, "center")
        self.canvas.addLiteral("EMC")


def _segments(placed: Sequence[Placed], size: float) -> list[tuple[Face | None, float, str, float]]:
    """Join neighbours of one face that stand at an even extra distance: (face, x, text, extra distance)."""
    result: list[tuple[Face | None, float, str, float]] = []
    starts = [item.x - item.pull + _inset(item.glyph, size) for item in placed]
    before = 0.0
    for number, item in enumerate(placed):
        face, char = item.glyph.face, item.glyph.char
        after = starts[number + 1] if number + 1 < len(placed) else starts[number] + item.glyph.width
        extra = after - starts[number] - _natural(item.glyph, size)
        if face is not None and result and result[-1][0] is face and abs(before - result[-1][3]) < 0.005:
            result[-1] = (face, result[-1][1], result[-1][2] + char, result[-1][3])
        else:
            result.append((face, starts[number], char, extra))
        before = extra
    return result


def _natural(glyph: Glyph, size: float) -> float:
    return glyph.width if glyph.face is None else glyph.face.width(glyph.char) * size / 1000.0


def _inset(glyph: Glyph, size: float) -> float:
    """Where a proportional mark stands in its full cell: opening marks at the right end, others in the middle."""
    if not glyph.full or glyph.face is None:
        return 0.0
    free = glyph.width - _natural(glyph, size)
    if free <= size * 0.05:
        return 0.0
    if glyph.char in OPENING:
        return free
    return 0.0 if glyph.char in CLOSING else free / 2.0
