"""Units and half-up rounding."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhiwei.plugin.domain.land import units


def test_mu_factor_is_exact():
    assert units.mu(Decimal(10000)) == Decimal(15)
    assert units.half_up(units.mu(299.8914), 4) == Decimal("0.4498")


@pytest.mark.parametrize(("value", "decimals", "printed"), [(0.125, 2, "0.13"), (2.675, 2, "2.68"), (0.5, 0, "1")])
def test_half_is_rounded_up_as_people_read_the_number(value, decimals, printed):
    # 2.675 as a float lies below 2.675; what a person sees on the screen is 2.675
    assert units.text(value, decimals) == printed


def test_large_and_small_values_print_without_exponent():
    assert units.text(1e15, 2) == "1000000000000000.00"
    assert units.text(1e-9, 2) == "0.00"


@pytest.mark.parametrize(("value", "wanted"), [(1.005, 1.01), (2.675, 2.68), (0.125, 0.13), (1.0049, 1.0)])
def test_half_goes_up_in_arrays_too(value, wanted):
    assert units.round_half_up(np.array([value, -value]), 2).tolist() == [wanted, -wanted]


def test_rounding_is_not_to_even():
    assert units.round_half_up(np.array([0.5, 1.5, 2.5, -2.5]), 0).tolist() == [1, 2, 3, -3]


def test_a_large_area_just_below_the_half_stays_below():
    assert units.round_half_up(np.array([100_000_000.00496]), 2).tolist() == [100_000_000.0]


@given(st.one_of(st.floats(0, 1e10), st.integers(0, 10**12).map(lambda whole: whole / 1000)), st.integers(0, 6))
def test_an_array_is_rounded_as_its_numbers_are_printed(value, decimals):
    assert units.round_half_up(np.array([value]), decimals)[0] == float(units.half_up(value, decimals))
