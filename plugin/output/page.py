"""Paper, flow of strips over pages, headers and footers.

A block is laid out to strips (a line, a table row, a picture). The flow puts strips on pages first; only then is the
number of pages known and everything drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Callable, Protocol

from .font_files import SONG
from .pen import MM, Pen
from .typesetting import Line, Style

A4 = (210.0 * MM, 297.0 * MM)


@dataclass(frozen=True)
class Paper:
    """Measures of a page in points. The default is GB/T 9704: top 37 mm, left 28 mm, type area 156 × 225 mm."""

    width: float = A4[0]
    height: float = A4[1]
    top: float = 37.0 * MM
    left: float = 28.0 * MM
    area_width: float = 156.0 * MM
    area_height: float = 225.0 * MM

    @property
    def bottom(self) -> float:
        """Lower edge of the type area, from the page's top."""
        return self.top + self.area_height


LETTER = Paper()  # notices, 28 characters × 22 lines
FORM = Paper(top=22.0 * MM, left=25.0 * MM, area_width=160.0 * MM, area_height=253.0 * MM)  # 表格 fill the sheet
# lists of many columns (名单、登记表): the sheet across
LIST = Paper(A4[1], A4[0], top=20.0 * MM, left=15.0 * MM, area_width=267.0 * MM, area_height=168.0 * MM)
PAPERS = {"letter": LETTER, "form": FORM, "list": LIST}


class Strip(Protocol):
    """An unbroken piece of a page. ``keep`` ties it to the next strip; ``head`` is repeated over a broken table."""

    keep: bool
    head: Sequence[Strip]

    @property
    def height(self) -> float:
        """Height in points."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw with the type area's left edge at ``x``."""

    def split(self, room: float) -> tuple[Strip, Strip] | None:
        """Divide so that the first part is at most ``room`` high; None when it cannot be divided there."""


@dataclass
class Piece:
    """A strip drawn by a function."""

    height: float
    paint: Callable[[Pen, float, float], None]
    keep: bool = False
    head: Sequence[Strip] = ()
    blank: bool = False  # white space, dropped at the top of a page

    def draw(self, pen: Pen, x: float, top: float) -> None:
        self.paint(pen, x, top)

    def split(self, room: float) -> tuple[Strip, Strip] | None:
        return None


def line_piece(line: Line, keep: bool = False) -> Piece:
    """A line of text that was set."""
    return Piece(line.style.pitch, lambda pen, x, top: pen.line_of_text(line, x, top), keep)


def space(height: float) -> Piece:
    """White space that vanishes at the top of a page."""
    return Piece(height, lambda pen, x, top: None, blank=True)


@dataclass
class PageBreak(Piece):
    """Ends the page."""


def page_break() -> PageBreak:
    """Begin a new page, unless nothing stands on this one yet."""
    return PageBreak(0.0, lambda pen, x, top: None)


@dataclass
class Page:
    """Strips with their tops."""

    strips: list[tuple[float, Strip]] = field(default_factory=list)


@dataclass(frozen=True)
class Furniture:
    """What every page carries: the running title from page 2 on, signature places, the page number."""

    running_title: str = ""
    signatures: tuple[str, ...] = ()
    numbered: bool = True

    def height(self) -> float:
        """Room that the signature places take from the type area's foot, in points."""
        return 13.0 * MM * len(_signature_rows(self.signatures)) if self.signatures else 0.0


def flow(strips: Iterable[Strip], paper: Paper, furniture: Furniture) -> list[Page]:
    """Fill pages with strips.

    Tied strips go to the next page together; a table's head is repeated; a strip higher than a page is divided.
    """
    bottom = paper.bottom - furniture.height()
    filler = _Filler(paper.top, bottom)
    for group in _tied(list(strips)):
        filler.put(group)
    return filler.pages


class _Filler:
    def __init__(self, top: float, bottom: float) -> None:
        self.pages = [Page()]
        self._first = top
        self._bottom = bottom
        self._y = top

    def put(self, group: list[Strip]) -> None:
        if isinstance(group[0], PageBreak):
            if self.pages[-1].strips:
                self._turn()
            return
        height = sum(strip.height for strip in group)
        whole = len(group) > 1 or not group[0].head
        if self._y + height > self._bottom + 0.01 and height <= self._bottom - self._first and whole:
            self._turn(group[0].head)
        for strip in group:
            self._place(strip)

    def _place(self, strip: Strip) -> None:
        if isinstance(strip, Piece) and strip.blank and not self.pages[-1].strips:
            return
        room = self._bottom - self._y
        if strip.height <= room + 0.01:
            self._add(strip)
            return
        parts = strip.split(room)
        if parts is None and self.pages[-1].strips:
            self._turn(strip.head)
            parts = strip.split(self._bottom - self._y) if strip.height > self._bottom - self._y else None
        if parts is None:
            self._add(strip)
            return
        self._add(parts[0])
        self._turn(strip.head)
        self._place(parts[1])

    def _add(self, strip: Strip) -> None:
        self.pages[-1].strips.append((self._y, strip))
        self._y += strip.height

    def _turn(self, head: Sequence[Strip] = ()) -> None:
        self.pages.append(Page())
        self._y = self._first
        for strip in head:
            self._add(strip)


def _tied(strips: list[Strip]) -> Iterable[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group


_FOOT = Style(SONG, 10.5, 14.0)
_SIGN = Style(SONG, 10.5, 14.0)


def _signature_rows(labels: Sequence[str]) -> list[Sequence[str]]:
    return [labels[i : i + 3] for i in range(0, len(labels), 3)]


def draw_furniture(pen: Pen, paper: Paper, furniture: Furniture) -> None:
    """Draw the page number (第x页 共y页), the running title and the signature places of this page."""
    middle = paper.left + paper.area_width / 2.0
    if furniture.numbered:
        pen.text(f"第{pen.page}页　共{pen.pages}页", middle, paper.bottom + 10.0 * MM, _FOOT, "center")
    if furniture.running_title and pen.page > 1:
        pen.text(furniture.running_title, middle, paper.top - 6.0 * MM, _FOOT, "center")
        pen.rule(paper.left, paper.top - 4.0 * MM, paper.left + paper.area_width, paper.top - 4.0 * MM, 0.4)
    top = paper.bottom - furniture.height()
    for row in _signature_rows(furniture.signatures):
        part = paper.area_width / len(row)
        for number, label in enumerate(row):
            x = paper.left + number * part
            width = pen.text(label + "：", x, top + 9.0 * MM, _SIGN)
            pen.rule(x + width, top + 9.7 * MM, x + part - 3.0 * MM, top + 9.7 * MM, 0.4)
        top += 13.0 * MM
