"""Gantt chart (横道图) of a plan: a row a site under the row of its phase, bars by phase, what was done beneath.

As PDF on A3 sheets, or as one tall SVG picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from .board import Board, PdfBoard, SvgBoard
from .font_files import HEI, SONG
from .fonts import FontSession, machine_book
from .pen import MM, Pen
from .sheets_of_paper import Draw, write_sheets
from .typesetting import Style

_WIDTH, _HEIGHT = 420.0 * MM, 297.0 * MM
_LEFT, _RIGHT, _TOP, _ROW = 15.0 * MM, 405.0 * MM, 42.0 * MM, 5.4 * MM
#: rows on a sheet
ROWS = 43
#: heads and widths (mm) of the columns before the days
_COLUMNS = (("序号", 10.0), ("拆除点", 62.0), ("期片", 12.0), ("拆除队", 24.0), ("建筑面积", 20.0), ("起止", 28.0))
_NAME, _AREA = 1, 4
_TITLE, _HEAD, _TEXT = Style(HEI, 18.0, 24.0), Style(HEI, 8.5, 12.0), Style(SONG, 8.0, 11.0)
#: colour-blind safe, one a phase, in turn (Okabe and Ito)
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#7d7a00", "#555555")
_DONE, _TODAY, _LOCKED = "#222222", "#c00000", "#7b1fa2"


@dataclass(frozen=True)
class Bar:
    """A row.

    :param number: as the other papers of the plan count the site; rows of phases have none
    :param done: first and last day of what was really done, None where nothing was
    :param locked: the planner holds it on its day
    :param head: the row of a whole phase
    """

    number: str
    name: str
    phase: str
    crew: str
    floor_m2: float
    first: date
    last: date
    done: tuple[date, date] | None = None
    locked: bool = False
    head: bool = False


def colour(phase: str) -> str:
    """Colour of a phase by its number."""
    number = phase.partition("-")[0]
    return COLOURS[(int(number) - 1) % len(COLOURS)] if number.isdigit() else COLOURS[-1]


def gantt_pdf(path: Path, title: str, bars: Sequence[Bar], today: date) -> int:
    """Write the chart as PDF; returns the number of sheets. Each sheet shows the months of its own rows.

    :raises InputError: ``output.not_written``
    """
    parts = _parts(bars)

    def drawn(part: Sequence[Bar]) -> Draw:
        def draw(pen: Pen) -> None:
            board = PdfBoard(pen)
            _chart(board, title, part, today)
            board.text(f"第{pen.page}页　共{pen.pages}页", _WIDTH / 2, _HEIGHT - 8.0 * MM, _TEXT, "center")

        return draw

    return write_sheets(path, title, (_WIDTH, _HEIGHT), [drawn(part) for part in parts])


def gantt_svg(path: Path, title: str, bars: Sequence[Bar], today: date) -> None:
    """Write the whole chart as one SVG picture, as tall as it has rows.

    :raises InputError: ``output.not_written``
    """
    height = _TOP + len(bars) * _ROW + 15.0 * MM
    board = SvgBoard(_WIDTH, height, FontSession(machine_book()))
    _chart(board, title, bars, today)
    board.write(path, title)


def _parts(rows: Sequence[Bar]) -> list[Sequence[Bar]]:
    """The rows of each sheet; a phase's own row is never the last one of a sheet."""
    found, start = [], 0
    while start < len(rows):
        end = min(start + ROWS, len(rows))
        while end < len(rows) and end > start + 1 and rows[end - 1].head:
            end -= 1
        found.append(rows[start:end])
        start = end
    return found


@dataclass(frozen=True)
class _Scale:
    """Where a day stands: ``left`` and ``day`` (width of one) in points."""

    first: date
    last: date
    left: float
    day: float

    def at(self, day: date) -> float:
        return self.left + (day - self.first).days * self.day


def _scale(rows: Sequence[Bar]) -> _Scale:
    days = [day for bar in rows for day in (bar.first, bar.last, *(bar.done or ()))]
    first, last = min(days).replace(day=1), max(days) + timedelta(days=3)
    left = _LEFT + sum(width for _, width in _COLUMNS) * MM
    return _Scale(first, last, left, (_RIGHT - left) / ((last - first).days + 1))


def _chart(board: Board, title: str, rows: Sequence[Bar], today: date) -> None:
    scale = _scale(rows)
    bottom, above = _TOP + len(rows) * _ROW, _TOP - 12.0 * MM
    board.text(title, _WIDTH / 2, 18.0 * MM, _TITLE, "center")
    _legend(board, rows)
    board.rect(_LEFT, above, _RIGHT - _LEFT, 12.0 * MM, "#eef1f4")
    for place, bar in enumerate(rows):
        if bar.head or place % 2:
            board.rect(_LEFT, _TOP + place * _ROW, _RIGHT - _LEFT, _ROW, "#e3e8ee" if bar.head else "#f7f8fa")
    _months(board, scale, bottom)
    x = _LEFT
    for head, width in _COLUMNS:
        board.text(head, x + width * MM / 2, _TOP - 4.5 * MM, _HEAD, "center")
        board.line(x, above, x, bottom, "#c3c8cf", 0.4)
        x += width * MM
    for place, bar in enumerate(rows):
        _texts(board, bar, _TOP + place * _ROW)
        _bars(board, bar, _TOP + place * _ROW, scale)
    if scale.first <= today <= scale.last:
        board.line(scale.at(today), _TOP, scale.at(today), bottom, _TODAY, 0.9)
    board.rect(_LEFT, above, _RIGHT - _LEFT, bottom - above, edge="#000000", line=0.8)


def _months(board: Board, scale: _Scale, bottom: float) -> None:
    month, above = scale.first, _TOP - 12.0 * MM
    wide = scale.day * 30.4
    while month <= scale.last:
        following = (month.replace(day=28) + timedelta(days=4)).replace(day=1)
        end = min(scale.at(following), _RIGHT)
        named = wide > 18.0 * MM or month.month == 1 or month == scale.first
        text = f"{month.year}年{month.month}月" if named else f"{month.month}月"
        if board.width_of(text, _HEAD) > end - scale.at(month):
            text = str(month.month)
        if end - scale.at(month) > 3.0 * MM:
            board.text(text, (scale.at(month) + end) / 2, _TOP - 7.5 * MM, _HEAD, "center")
        board.line(scale.at(month), above, scale.at(month), bottom, "#8d949c", 0.5)
        for tens in (11, 21):
            day = month.replace(day=tens)
            if day > scale.last:
                continue
            board.line(scale.at(day), _TOP - 4.5 * MM, scale.at(day), bottom, "#dde1e5", 0.3)
            if wide > 16.0 * MM:
                board.text(str(tens), scale.at(day), _TOP - 1.5 * MM, _TEXT, "center")
        month = following


def _texts(board: Board, bar: Bar, top: float) -> None:
    style, x = (_HEAD if bar.head else _TEXT), _LEFT
    days = f"{bar.first:%m-%d} 至 {bar.last:%m-%d}"
    texts = (bar.number, bar.name, bar.phase, bar.crew, f"{bar.floor_m2:,.1f}", days)
    for place, ((_, width), text) in enumerate(zip(_COLUMNS, texts)):
        room = width * MM - 2.0 * MM
        while board.width_of(text, style) > room and len(text) > 2:
            text = text[:-2] + "…"
        if place == _AREA:
            board.text(text, x + room + 1.0 * MM, top + 3.7 * MM, style, "right")
        elif place == _NAME:
            board.text(text, x + 1.0 * MM, top + 3.7 * MM, style)
        else:
            board.text(text, x + width * MM / 2, top + 3.7 * MM, style, "center")
        x += width * MM


def _bars(board: Board, bar: Bar, top: float, scale: _Scale) -> None:
    def span(first: date, last: date) -> tuple[float, float]:
        return scale.at(first), max(((last - first).days + 1) * scale.day, 0.8)

    x, width = span(bar.first, bar.last)
    if bar.head:
        board.rect(x, top + 1.6 * MM, width, 1.0 * MM, colour(bar.phase))
        for end in (x, x + width - 0.6 * MM):
            board.rect(end, top + 1.6 * MM, 0.6 * MM, 2.4 * MM, colour(bar.phase))
        return
    board.rect(x, top + 1.0 * MM, width, 2.2 * MM, colour(bar.phase))
    if bar.locked:
        board.rect(x - 0.3 * MM, top + 0.7 * MM, width + 0.6 * MM, 2.8 * MM, edge=_LOCKED, line=0.9)
    if bar.done is not None:
        x, width = span(*bar.done)
        board.rect(x, top + 3.8 * MM, width, 1.1 * MM, _DONE)


def _legend(board: Board, bars: Sequence[Bar]) -> None:
    x, top = _LEFT, 24.3 * MM
    numbers = sorted({bar.phase.partition("-")[0] for bar in bars if bar.phase}, key=lambda one: (len(one), one))
    entries = [(f"第{number}期", colour(number)) for number in numbers]
    for text, tone in [*entries, ("实际", _DONE), ("今日", _TODAY)]:
        board.rect(x, top, 7.0 * MM, 2.2 * MM, tone)
        x += 8.5 * MM + board.text(text, x + 8.0 * MM, 26.3 * MM, _TEXT) + 4.0 * MM
    if any(bar.locked for bar in bars):
        board.rect(x, top, 7.0 * MM, 2.2 * MM, edge=_LOCKED, line=0.9)
        board.text("锁定", x + 8.0 * MM, 26.3 * MM, _TEXT)
