"""Units and half-up rounding."""

from __future__ import annotations

from decimal import Decimal

import pytest

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
    assert units.hectares(12345) == Decimal("1.2345")
