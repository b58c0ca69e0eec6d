"""Gantt chart (横道图) of a plan on A3 sheets: a row a site, bars by phase, what was done beneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from .font_files import HEI, SONG
from .pen import MM, Pen
from .sheets_of_paper import write_sheets
from .typesetting import Style, natural_width

_WIDTH, _HEIGHT = 420.0 * MM, 297.0 * MM
_LEFT, _RIGHT, _TOP, _ROW = 15.0 * MM, 405.0 * MM, 42.0 * MM, 5.4 * MM
#: rows on a sheet
ROWS = 42
#: heads and widths (mm) of the columns before the days
_COLUMNS = (("序号", 10.0), ("拆除点", 62.0), ("期片", 12.0), ("施工队", 24.0), ("建筑面积", 20.0), ("起止", 28.0))
_TITLE, _HEAD, _TEXT = Style(HEI, 18.0, 24.0), Style(HEI, 8.5, 12.0), Style(SONG, 8.0, 11.0)
#: colour-blind safe, one a phase, in turn (Okabe and Ito)
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#7d7a00", "#555555")
_DONE = "#222222"


@dataclass(frozen=True)
class Bar:
    """A row. :param done: first and last day of what was really done, None where nothing was."""

    name: str
    phase: str
    crew: str
    floor_m2: float
    first: date
    last: date
    done: tuple[date, date] | None = None


def colour(phase: str) -> str:
    """Colour of a phase by its number."""
    number = phase.partition("-")[0]
    return COLOURS[(int(number) - 1) % len(COLOURS)] if number.isdigit() else COLOURS[-1]


def write_gantt(path: Path, title: str, bars: Sequence[Bar], today: date) -> int:
    """Write the chart as PDF; returns the number of sheets. Each sheet shows the months of its own rows.

    :raises InputError: ``output.not_writable``
    """
    parts = [bars[start : start + ROWS] for start in range(0, len(bars), ROWS)]

    def drawn(number: int, part: Sequence[Bar]) -> object:
        return lambda pen: _sheet(pen, title, part, number * ROWS, *_span(part), today)

    return write_sheets(path, title, (_WIDTH, _HEIGHT), [drawn(n, part) for n, part in enumerate(parts)])  # type: ignore[misc]


def _span(bars: Sequence[Bar]) -> tuple[date, date]:
    days = [day for bar in bars for day in (bar.first, bar.last, *(bar.done or ()))]
    first, last = min(days), max(days)
    return first.replace(day=1), last + timedelta(days=3)


def _sheet(pen: Pen, title: str, bars: Sequence[Bar], before: int, first: date, last: date, today: date) -> None:
    canvas = pen.canvas
    left = _LEFT + sum(width for _, width in _COLUMNS) * MM
    day_width = (_RIGHT - left) / ((last - first).days + 1)
    bottom = _TOP + len(bars) * _ROW

    def at(day: date) -> float:
        return left + (day - first).days * day_width

    pen.text(title, _WIDTH / 2, 18.0 * MM, _TITLE, "center")
    _legend(pen, bars)
    pen.text(f"第{pen.page}页　共{pen.pages}页", _WIDTH / 2, _HEIGHT - 8.0 * MM, _TEXT, "center")
    canvas.setFillColor("#eef1f4")
    canvas.rect(_LEFT, _HEIGHT - _TOP, _RIGHT - _LEFT, 12.0 * MM, stroke=0, fill=1)
    for row in range(1, len(bars), 2):
        canvas.setFillColor("#f7f8fa")
        canvas.rect(_LEFT, _HEIGHT - _TOP - (row + 1) * _ROW, _RIGHT - _LEFT, _ROW, stroke=0, fill=1)
    _months(pen, first, last, at, bottom)
    x = _LEFT
    for head, width in _COLUMNS:
        pen.text(head, x + width * MM / 2, _TOP - 4.5 * MM, _HEAD, "center")
        canvas.setStrokeColor("#c3c8cf")
        canvas.setLineWidth(0.4)
        canvas.line(x, _HEIGHT - _TOP + 12.0 * MM, x, _HEIGHT - bottom)
        x += width * MM
    for row, bar in enumerate(bars):
        _row(pen, bar, before + row + 1, _TOP + row * _ROW, at, day_width)
    if first <= today <= last:
        canvas.setStrokeColor("#c00000")
        canvas.setLineWidth(0.9)
        canvas.line(at(today), _HEIGHT - _TOP, at(today), _HEIGHT - bottom)
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.8)
    canvas.rect(_LEFT, _HEIGHT - bottom, _RIGHT - _LEFT, bottom - _TOP + 12.0 * MM, stroke=1, fill=0)


def _months(pen: Pen, first: date, last: date, at, bottom: float) -> None:  # type: ignore[no-untyped-def]
    canvas = pen.canvas
    month = first
    wide = (at(last) - at(first)) / max((last - first).days / 30.4, 1.0)
    while month <= last:
        following = (month.replace(day=28) + timedelta(days=4)).replace(day=1)
        end = min(at(following), _RIGHT)
        text = (
            f"{month.year}年{month.month}月"
            if wide > 18.0 * MM or month.month == 1 or month == first
            else f"{month.month}月"
        )
        if natural_width(text, _HEAD, pen.fonts) > end - at(month):
            text = str(month.month)
        if end - at(month) > 3.0 * MM:
            pen.text(text, (at(month) + end) / 2, _TOP - 7.5 * MM, _HEAD, "center")
        canvas.setStrokeColor("#8d949c")
        canvas.setLineWidth(0.5)
        canvas.line(at(month), _HEIGHT - _TOP + 12.0 * MM, at(month), _HEIGHT - bottom)
        for tens in (11, 21):
            day = month.replace(day=tens)
            if day > last:
                continue
            canvas.setStrokeColor("#dde1e5")
            canvas.setLineWidth(0.3)
            canvas.line(at(day), _HEIGHT - _TOP + 4.5 * MM, at(day), _HEIGHT - bottom)
            if wide > 16.0 * MM:
                pen.text(str(tens), at(day), _TOP - 1.5 * MM, _TEXT, "center")
        month = following


def _row(pen: Pen, bar: Bar, number: int, top: float, at, day_width: float) -> None:  # type: ignore[no-untyped-def]
    canvas = pen.canvas
    texts = (
        str(number), bar.name, bar.phase, bar.crew, f"{bar.floor_m2:,.1f}", f"{bar.first:%m-%d} 至 {bar.last:%m-%d}",
    )  # fmt: skip
    x = _LEFT
    for (head, width), text in zip(_COLUMNS, texts):
        room = width * MM - 2.0 * MM
        while natural_width(text, _TEXT, pen.fonts) > room and len(text) > 2:
            text = text[:-2] + "…"
        if head == "建筑面积":
            pen.text(text, x + room + 1.0 * MM, top + 3.7 * MM, _TEXT, "right")
        elif head == "拆除点":
            pen.text(text, x + 1.0 * MM, top + 3.7 * MM, _TEXT)
        else:
            pen.text(text, x + width * MM / 2, top + 3.7 * MM, _TEXT, "center")
        x += width * MM
    canvas.setFillColor(colour(bar.phase))
    width = max(((bar.last - bar.first).days + 1) * day_width, 0.8)
    canvas.rect(at(bar.first), _HEIGHT - top - 3.2 * MM, width, 2.2 * MM, stroke=0, fill=1)
    if bar.done is not None:
        canvas.setFillColor(_DONE)
        done = max(((bar.done[1] - bar.done[0]).days + 1) * day_width, 0.8)
        canvas.rect(at(bar.done[0]), _HEIGHT - top - 4.9 * MM, done, 1.1 * MM, stroke=0, fill=1)


def _legend(pen: Pen, bars: Sequence[Bar]) -> None:
    x = _LEFT
    phases = sorted({bar.phase.partition("-")[0] for bar in bars if bar.phase}, key=lambda one: (len(one), one))
    entries = [(f"第{phase}期", colour(phase)) for phase in phases]
    for text, tone in [*entries, ("实际", _DONE), ("今日", "#c00000")]:
        pen.canvas.setFillColor(tone)
        pen.canvas.rect(x, _HEIGHT - 26.5 * MM, 7.0 * MM, 2.2 * MM, stroke=0, fill=1)
        x += 8.5 * MM + pen.text(text, x + 8.0 * MM, 26.3 * MM, _TEXT) + 4.0 * MM
