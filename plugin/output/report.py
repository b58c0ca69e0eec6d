"""A report (方案、报告) on A4 sheets: title, numbered headings, paragraphs, tables, places to sign, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .board import Board, PdfBoard
from .font_files import FANGSONG, HEI, KAI, SONG, TITLE
from .fonts import FontSession
from .page import FORM, Furniture, Piece, Strip, line_piece, page_break, space
from .pen import MM, Pen
from .sheets_of_paper import write_strips
from .tables import Cell, RowStrip, lay_rows
from .typesetting import Style, balanced, set_text

_TITLE = Style(TITLE, 22.0, 34.0, align="center")
_UNDER = Style(KAI, 14.0, 22.0, align="center")
_HEADING = Style(HEI, 14.0, 26.0, align="left")
_SUBHEADING = Style(KAI, 12.0, 22.0, align="left")
_BODY = Style(FANGSONG, 12.0, 20.0, indent=2.0)
_NUMERALS = "一二三四五六七八九十"
Part = Callable[[FontSession], Iterable[Strip]]


@dataclass(frozen=True)
class Col:
    """A column of a table. :param width: relative; :param align: ``left``, ``center`` or ``right``"""

    head: str
    width: float
    align: str = "left"


class Report:
    """A report that is put together part by part and then written.

    :param under: lines below the title: who, when
    """

    def __init__(self, title: str, under: Sequence[str] = ()) -> None:
        self.title = title
        self._headings = 0
        self._parts: list[Part] = [lambda fonts: _top(title, under, fonts)]

    def heading(self, text: str) -> None:
        """A heading with the next numeral (一、)."""
        number = self._headings
        self._headings += 1
        named = f"{_NUMERALS[number]}、{text}"
        self._parts.append(lambda fonts: [space(6.0), *_tied(named, _HEADING, fonts)])

    def subheading(self, text: str) -> None:
        """A heading of second level."""
        self._parts.append(lambda fonts: [space(3.0), *_tied(text, _SUBHEADING, fonts)])

    def paragraph(self, text: str) -> None:
        """A paragraph."""
        self._parts.append(lambda fonts: _lines(text, _BODY, fonts))

    def pairs(self, rows: Sequence[tuple[str, str, str, str]]) -> None:
        """A table of labels and what they say, two to a row; an empty second label gives its room to the first."""

        def lay(fonts: FontSession) -> Iterable[Strip]:
            cells = [
                [Cell(one, label=True), Cell(said, span=1 if other else 3)]
                + ([Cell(other, label=True), Cell(more)] if other else [])
                for one, said, other, more in rows
            ]
            return [
                space(4.0),
                *lay_rows(cells, [26.0, 54.0, 26.0, 54.0], FORM.area_width, fonts, _cell(10.5)),
                space(6.0),
            ]

        self._parts.append(lay)

    def table(self, columns: Sequence[Col], rows: Sequence[Sequence[str]], size: float = 9.0, total: int = 0) -> None:
        """A table with a head that is repeated; :param total: rows at the end that are never alone on a page."""

        def lay(fonts: FontSession) -> Iterable[Strip]:
            widths, style = [one.width for one in columns], _cell(size)
            head = lay_rows([[Cell(one.head, label=True) for one in columns]], widths, FORM.area_width, fonts, style)
            head[0].keep = True
            cells = [[Cell(text, align=one.align) for text, one in zip(row, columns)] for row in rows]
            if not cells:
                cells = [[Cell("无", span=len(columns), align="center")]]
            body = [_whole(row) for row in lay_rows(cells, widths, FORM.area_width, fonts, style, head)]
            for strip in body[-total - 1 : -1] if total else ():
                strip.keep = True
            return [*head, *body, space(8.0)]

        self._parts.append(lay)

    def picture(self, height_mm: float, draw: Callable[[Board, float, float, float], None]) -> None:
        """A chart: ``draw(board, x, top, width)``, all in points."""

        def paint(pen: Pen, x: float, top: float) -> None:
            draw(PdfBoard(pen), x, top, FORM.area_width)

        self._parts.append(lambda fonts: [Piece(height_mm * MM, paint), space(6.0)])

    def new_page(self) -> None:
        """What follows begins a page."""
        self._parts.append(lambda fonts: [page_break()])

    def signatures(self, labels: Sequence[str]) -> None:
        """A table in which these sign: opinion, name and date."""

        def lay(fonts: FontSession) -> Iterable[Strip]:
            rows = [
                [Cell(label, label=True), Cell("", least=22.0, sign="（签字）　　　　　年　　月　　日　　")]
                for label in labels
            ]
            strips: list[Any] = lay_rows(rows, [26.0, 134.0], FORM.area_width, fonts, _cell(10.5))
            for strip in strips[:-1]:
                strip.keep = True
            return [space(6.0), *strips]

        self._parts.append(lay)

    def write(self, path: Path) -> int:
        """Write the report as PDF; returns the number of pages.

        :raises InputError: ``output.not_written``
        """

        def lay(fonts: FontSession) -> Iterable[Strip]:
            return [strip for part in self._parts for strip in part(fonts)]

        return write_strips(path, self.title, lay, FORM, Furniture(running_title=self.title))


class _WholeRow(RowStrip):
    """A row that goes to the next page as a whole, unless no page could hold it."""

    def split(self, room: float) -> tuple[Strip, Strip] | None:
        return super().split(room) if self.height > FORM.area_height else None


def _whole(row: RowStrip) -> RowStrip:
    return _WholeRow(row.cells, row.heights, row.keep, row.head)


def _cell(size: float) -> Style:
    return Style(SONG, size, size * 1.4, align="left")


def _top(title: str, under: Sequence[str], fonts: FontSession) -> list[Strip]:
    made: list[Strip] = [line_piece(line, keep=True) for line in balanced(title, _TITLE, FORM.area_width, fonts)]
    for text in under:
        made += [line_piece(line, keep=True) for line in set_text(text, _UNDER, FORM.area_width, fonts)]
    return [*made, replace(space(8.0), keep=True)]


def _lines(text: str, style: Style, fonts: FontSession) -> list[Strip]:
    return [line_piece(line) for line in set_text(text, style, FORM.area_width, fonts)]


def _tied(text: str, style: Style, fonts: FontSession) -> list[Strip]:
    return [line_piece(line, keep=True) for line in set_text(text, style, FORM.area_width, fonts)]
