"""Figures of a report (报表指标): rate of completion, time progress, lag, change against an earlier period, rank.

A base that is missing or zero gives no figure, never 0 %.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date


def completion(done: float, target: float | None) -> float | None:
    """Rate of completion (完成率): done / target; may exceed 1; None without a target.

    >>> completion(1525.2, 1000.0)
    1.5252
    """
    return done / target if target else None


def time_progress(on: date) -> float:
    """Time progress (时间进度): days of the year that have passed, this one included, by the days of the year.

    >>> time_progress(date(2026, 12, 31)), time_progress(date(2024, 1, 1)) == 1 / 366
    (1.0, True)
    """
    first = date(on.year, 1, 1)
    return ((on - first).days + 1) / (date(on.year + 1, 1, 1) - first).days


def lag(rate: float | None, on: date) -> float | None:
    """Rate of completion less time progress (滞后 where it is below zero); None without a rate."""
    return None if rate is None else rate - time_progress(on)


def change(now: float, before: float | None) -> float | None:
    """Change against an earlier period (同比, 环比): (now - before) / before; None without a base.

    >>> change(150.0, 100.0), change(3.0, 0.0)
    (0.5, None)
    """
    return (now - before) / before if before else None


def ranks(values: Sequence[float | None]) -> list[int | None]:
    """Place of each value, the highest first; ties share a place and the next one is left out; None has none.

    >>> ranks([0.5, 0.9, 0.9, None, 0.1])
    [3, 1, 1, None, 4]
    """
    known = [value for value in values if value is not None]
    return [None if value is None else 1 + sum(other > value for other in known) for value in values]
