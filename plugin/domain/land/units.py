"""Units of land area and the one way numbers are rounded for people: half up, at output only."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Union

Number = Union[int, float, Decimal]

MU_PER_M2 = Decimal("0.0015")  # 1 亩 = 10000/15 m², so the factor is exact
M2_PER_HECTARE = Decimal(10000)


def _decimal(value: Number) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(repr(value) if isinstance(value, float) else value)


def half_up(value: Number, decimals: int) -> Decimal:
    """``value`` rounded half away from zero to ``decimals`` places."""
    return _decimal(value).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def mu(area_m2: Number) -> Decimal:
    """Area in 亩, not rounded."""
    return _decimal(area_m2) * MU_PER_M2


def hectares(area_m2: Number) -> Decimal:
    """Area in 公顷, not rounded."""
    return _decimal(area_m2) / M2_PER_HECTARE


def text(value: Number, decimals: int) -> str:
    """``value`` as printed: half up, fixed decimals, no exponent, no grouping."""
    return f"{half_up(value, decimals):f}"
