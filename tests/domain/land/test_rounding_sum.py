"""What adds up before rounding adds up after it."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from zhiwei.plugin.domain.land.rounding_sum import round_to_total
from zhiwei.plugin.domain.land.units import round_half_up


def round_shares(values: list[float], total: float, decimals: int) -> np.ndarray:
    """One group."""
    return round_to_total(np.asarray(values), np.zeros(len(values), dtype=int), np.array([total]), decimals)


def test_three_thirds_are_one_whole() -> None:
    assert round_shares([100 / 3] * 3, 100.0, 2).tolist() == [33.34, 33.33, 33.33]


def test_the_part_that_lost_most_gets_the_missing_unit() -> None:
    assert round_shares([10.2, 10.7, 10.1], 31.0, 0).tolist() == [10.0, 11.0, 10.0]


def test_each_group_keeps_its_own_total() -> None:
    values = np.array([0.5, 1.5, 0.5, 2.5])
    group = np.array([1, 0, 1, 0])
    assert round_to_total(values, group, np.array([4.0, 1.0]), 0).tolist() == [1.0, 2.0, 0.0, 2.0]


def test_whole_units_stay_what_they_are() -> None:
    values = np.array([40.0, 30.0, 30.0])
    assert round_shares(values, 100.0, 6).tolist() == values.tolist()


def test_parts_too_small_to_be_scaled_share_the_total() -> None:
    assert round_shares([6e-310, 6e-310], 0.03, 2).tolist() == [0.02, 0.01]
    two = round_to_total(np.array([6e-310, 1.0, 3.0]), np.array([0, 1, 1]), np.array([0.03, 4.0]), 2)
    assert two.tolist() == [0.03, 1.0, 3.0]


def test_nothing() -> None:
    assert round_to_total(np.zeros(0), np.zeros(0, dtype=int), np.zeros(3), 2).tolist() == []


@given(st.lists(st.floats(0.0, 1e5), min_size=1, max_size=30), st.integers(0, 4))
def test_parts_add_up_and_none_is_off_by_a_unit(values: list[float], decimals: int) -> None:
    unit = 10.0**-decimals
    total = float(sum(values))
    rounded = round_shares(values, total, decimals)
    assert round(rounded.sum() / unit) == round(round_half_up(np.array([total]), decimals)[0] / unit)
    # The scaling to the rounded total moves a part by at most half a unit.
    assert np.abs(rounded - values).max() <= 1.5 * unit + 1e-9
