"""Figures of a report, worked out by hand."""

from __future__ import annotations

from datetime import date

import pytest

from zhiwei.plugin.domain.metrics import change, completion, lag, ranks, time_progress


def test_completion_may_exceed_the_task_and_needs_one():
    # the bulletin of Luojiang: 152.52 %
    assert completion(15252.0, 10000.0) == pytest.approx(1.5252)
    assert completion(10.0, 0.0) is None and completion(10.0, None) is None


def test_time_progress_counts_the_day_itself():
    assert time_progress(date(2026, 1, 1)) == pytest.approx(1 / 365)
    assert time_progress(date(2024, 2, 29)) == pytest.approx(60 / 366)
    assert time_progress(date(2026, 8, 21)) == pytest.approx(233 / 365)
    assert time_progress(date(2026, 12, 31)) == 1.0


def test_lag_is_rate_less_time_progress():
    assert lag(0.5, date(2026, 12, 31)) == pytest.approx(-0.5)
    assert lag(None, date(2026, 12, 31)) is None


def test_change_has_no_figure_without_a_base():
    assert change(150.0, 100.0) == pytest.approx(0.5)
    assert change(3.0, 0.0) is None and change(3.0, None) is None


def test_ties_share_a_rank():
    assert ranks([0.5, 0.9, 0.9, None, 0.1]) == [3, 1, 1, None, 4]
