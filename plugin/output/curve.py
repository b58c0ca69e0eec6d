"""The curve of a plan: floor area down by day as planned and as done, and the targets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from .board import Board
from .font_files import SONG
from .typesetting import Style

_TEXT = Style(SONG, 8.0, 11.0)
_PLAN, _DONE, _GOAL, _GRID = "#0072b2", "#222222", "#c00000", "#d5d9de"
_LEFT, _FOOT, _HEAD = 46.0, 16.0, 18.0
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True)
class Goal:
    """A target: so much area by a day."""

    day: date
    area: float


def draw_curve(
    board: Board,
    box: tuple[float, float, float, float],
    planned: Mapping[date, float],
    done: Mapping[date, float],
    goals: Iterable[Goal],
) -> None:
    """Draw the curve into a box (x, top, width, height in points).

    :param planned: area by the day on which it is down; ``done`` as it really went
    """
    goals = list(goals)
    days = [*planned, *done, *(goal.day for goal in goals)]
    if not days:
        return
    x, top, width, height = box
    first, last = min(days).replace(day=1), max(days) + timedelta(days=5)
    most = max(sum(planned.values()), sum(done.values()), *(goal.area for goal in goals), 1.0)
    step = _step(most)
    left, right, bottom = x + _LEFT, x + width - 4.0, top + height - _FOOT
    tall = bottom - top - _HEAD
    ceiling = step * -(-most // step)

    def at(day: date) -> float:
        return left + (right - left) * (day - first).days / max((last - first).days, 1)

    def level(area: float) -> float:
        return bottom - tall * area / ceiling

    value = 0.0
    while value <= ceiling + step / 2:
        board.line(left, level(value), right, level(value), _GRID, 0.4)
        board.text(f"{value:,.0f}", left - 3.0, level(value) + 3.0, _TEXT, "right")
        value += step
    _months(board, first, last, at, bottom)
    _stairs(board, planned, at, level, last, _PLAN, 1.4)
    if done:
        _stairs(board, done, at, level, max(done), _DONE, 1.8)
    for goal in goals:
        board.rect(at(goal.day) - 2.5, level(goal.area) - 2.5, 5.0, 5.0, _GOAL)
    board.line(left, top + _HEAD, left, bottom, "#000000", 0.6)
    board.line(left, bottom, right, bottom, "#000000", 0.6)
    place = left
    for text, tone in (("计划累计拆除(m²)", _PLAN), ("实际累计拆除(m²)", _DONE), ("目标", _GOAL)):
        board.rect(place, top + 4.0, 10.0, 4.0, tone)
        place += 14.0 + board.text(text, place + 13.0, top + 9.0, _TEXT) + 12.0


def _months(board: Board, first: date, last: date, at: Callable[[date], float], bottom: float) -> None:
    """Below the line, each month as its room allows; where a year begins, the year is told before its neighbours."""
    months = [first]
    while (following := (months[-1].replace(day=28) + timedelta(days=4)).replace(day=1)) <= last:
        months.append(following)
    years = [month for month in months if month.month == 1] or months[:1]
    taken: list[tuple[float, float]] = []
    for month in [*years, *months]:
        text = f"{month.year}-{month.month:02d}" if month in years or month == first else f"{month.month}"
        left = at(month) + 2.0
        right = left + board.width_of(text, _TEXT)
        if right <= at(last) + 4.0 and all(right + 2.0 <= begins or ends + 2.0 <= left for begins, ends in taken):
            board.text(text, left, bottom + 11.0, _TEXT)
            taken.append((left, right))
    for month in months:
        board.line(at(month), bottom, at(month), bottom + 3.0, "#000000", 0.5)


def _step(most: float) -> float:
    """The round figure by which some five lines fit below ``most``.

    >>> _step(31546.9), _step(90.0)
    (10000.0, 20.0)
    """
    unit = 1.0
    while unit * 10 * 5 < most:
        unit *= 10
    return next((unit * step for step in _STEPS if unit * step * 5 >= most), unit * 10)


def _stairs(board: Board, areas: Mapping[date, float], at, level, last: date, colour: str, line: float) -> None:  # type: ignore[no-untyped-def]
    total, before = 0.0, None
    for day in sorted(areas):
        x = at(day)
        if before is not None:
            board.line(before, level(total), x, level(total), colour, line)
        board.line(x, level(total), x, level(total + areas[day]), colour, line)
        total += areas[day]
        before = x
    if before is not None:
        board.line(before, level(total), at(last), level(total), colour, line)
