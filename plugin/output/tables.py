"""Bordered forms (表) and tables: cells that grow with their text, rows that break over pages, repeated heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .font_files import SONG
from .fonts import FontSession
from .page import Strip
from .pen import MM, Pen
from .typesetting import Line, Style, set_text

CELL = Style(SONG, 12.0, 17.0, align="left")
_BORDER = 0.6
_PAD_X = 1.6 * MM
_PAD_Y = 1.5 * MM
_SIGN_HEIGHT = 8.0 * MM


@dataclass(frozen=True)
class Cell:
    """Content of one cell.

    :param text: the text, newlines allowed
    :param span: columns that it takes
    :param down: rows that it takes
    :param label: a heading cell, centred both ways
    :param least: least height in millimetres
    :param align: ``left``, ``center`` or ``right``
    :param sign: text of the signature line at the foot, right aligned
    """

    text: str
    span: int = 1
    down: int = 1
    label: bool = False
    least: float = 0.0
    align: str = ""
    sign: str = ""
    size: float = 0.0


@dataclass(frozen=True)
class _Set:
    """A cell set to lines: left edge and width in points, row range within its strip."""

    cell: Cell
    lines: tuple[Line, ...]
    x: float
    width: float
    row: int
    down: int

    @property
    def needed(self) -> float:
        text = sum(line.style.pitch for line in self.lines) + 2 * _PAD_Y
        return max(text + (_SIGN_HEIGHT if self.cell.sign else 0.0), self.cell.least * MM)


@dataclass
class RowStrip:
    """One row, or several rows tied by a cell that spans them."""

    cells: list[_Set]
    heights: list[float]
    keep: bool = False
    head: Sequence[Strip] = field(default_factory=tuple)

    @property
    def height(self) -> float:
        return sum(self.heights)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        tops = [top]
        for height in self.heights:
            tops.append(tops[-1] + height)
        for item in self.cells:
            y0, y1 = tops[item.row], tops[item.row + item.down]
            _frame(pen, x + item.x, y0, item.width, y1 - y0)
            _fill(pen, item, x + item.x, y0, y1)

    def split(self, room: float) -> tuple[Strip, Strip] | None:
        if len(self.heights) > 1:
            return self._split_rows(room)
        first = [self._upper(item, room) for item in self.cells]
        rest = [replace(item, lines=item.lines[len(upper.lines) :]) for item, upper in zip(self.cells, first)]
        if not any(upper.lines for upper in first) or room < 2 * CELL.pitch or not any(item.lines for item in rest):
            return None
        upper = RowStrip(first, [room], head=self.head)
        plain = [replace(item, cell=replace(item.cell, least=0.0)) for item in rest]
        height = max(item.needed for item in plain)
        return upper, RowStrip(plain, [height], self.keep, self.head)

    def _upper(self, item: _Set, room: float) -> _Set:
        kept: list[Line] = []
        used = 2 * _PAD_Y
        for line in item.lines:
            if used + line.style.pitch > room:
                break
            kept.append(line)
            used += line.style.pitch
        return replace(item, lines=tuple(kept), cell=replace(item.cell, sign="", least=0.0))

    def _split_rows(self, room: float) -> tuple[Strip, Strip] | None:
        """Divide between rows; a cell that spans the place is drawn in both parts, its text in the first."""
        count, used = 0, 0.0
        while count < len(self.heights) and used + self.heights[count] <= room:
            used += self.heights[count]
            count += 1
        if count == 0:
            return None
        upper: list[_Set] = []
        lower: list[_Set] = []
        for item in self.cells:
            if item.row < count:
                upper.append(replace(item, down=min(item.down, count - item.row)))
            if item.row + item.down > count:
                start = max(item.row, count)
                lines = () if item.row < count and not item.cell.label else item.lines
                lower.append(replace(item, row=start - count, down=item.row + item.down - start, lines=lines))
        return (
            RowStrip(upper, self.heights[:count], head=self.head),
            RowStrip(lower, self.heights[count:], self.keep, self.head),
        )


def _frame(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    pen.canvas.setStrokeGray(0)
    pen.canvas.setLineWidth(_BORDER)
    pen.canvas.rect(x, pen.height - y - height, width, height)


def _fill(pen: Pen, item: _Set, x: float, y0: float, y1: float) -> None:
    text_height = sum(line.style.pitch for line in item.lines)
    foot = _SIGN_HEIGHT if item.cell.sign else 0.0
    y = y0 + _PAD_Y if item.cell.sign or (item.cell.least > 12.0 and not item.cell.label) else 0.0
    if not y:
        y = y0 + max(_PAD_Y, (y1 - y0 - foot - text_height) / 2.0)
    for line in item.lines:
        pen.line_of_text(line, x + _PAD_X, y)
        y += line.style.pitch
    if item.cell.sign:
        pen.text(item.cell.sign, x + item.width - 2 * _PAD_X, y1 - 2.6 * MM, CELL, "right")


def lay_rows(
    rows: Sequence[Sequence[Cell]],
    columns: Sequence[float],
    width: float,
    fonts: FontSession,
    style: Style = CELL,
    head: Sequence[Strip] = (),
) -> list[RowStrip]:
    """Set the rows of a form.

    :param columns: relative widths
    :param width: width of the whole table in points
    :param head: strips that are repeated where the table breaks
    """
    edges = [0.0]
    for part in columns:
        edges.append(edges[-1] + width * part / sum(columns))
    strips: list[RowStrip] = []
    pending: list[list[Cell]] = []
    open_rows = 0
    for row in rows:
        pending.append(list(row))
        open_rows = max(open_rows - 1, max((cell.down for cell in row), default=1) - 1)
        if open_rows == 0:
            strips.append(_lay_group(pending, edges, fonts, style, head))
            pending = []
    if pending:
        strips.append(_lay_group(pending, edges, fonts, style, head))
    return strips


def _lay_group(
    rows: list[list[Cell]], edges: list[float], fonts: FontSession, style: Style, head: Sequence[Strip]
) -> RowStrip:
    taken: set[tuple[int, int]] = set()
    cells: list[_Set] = []
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            last = min(column + cell.span, len(edges) - 1)
            down = min(cell.down, len(rows) - number)
            for covered in range(down):
                taken.update((number + covered, place) for place in range(column, last))
            cells.append(_set_cell(cell, edges[column], edges[last] - edges[column], number, down, fonts, style))
            column = last
    heights = [0.0] * len(rows)
    for item in sorted(cells, key=lambda item: item.down):
        have = sum(heights[item.row : item.row + item.down])
        if item.needed > have:
            heights[item.row + item.down - 1] += item.needed - have
    return RowStrip(cells, heights, head=head)


def _set_cell(cell: Cell, x: float, width: float, row: int, down: int, fonts: FontSession, style: Style) -> _Set:
    align = cell.align or ("center" if cell.label else style.align)
    size = cell.size or style.size
    own = replace(style, align=align, size=size, pitch=style.pitch * size / style.size)
    lines = tuple(set_text(cell.text, own, width - 2 * _PAD_X, fonts)) if cell.text else ()
    return _Set(cell, lines, x, width, row, down)
