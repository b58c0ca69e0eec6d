"""Units of land area (亩) and the one way numbers are rounded: half up, never to even."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Union

import numpy as np

Number = Union[int, float, Decimal]

_FEW_PLACES = 2.0**50
MU_PER_M2 = Decimal("0.0015")  # 1 亩 = 10000/15 m², so the factor is exact


def _decimal(value: Number) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(repr(value) if isinstance(value, float) else value)


def half_up(value: Number, decimals: int) -> Decimal:
    """``value`` rounded half away from zero to ``decimals`` places."""
    return _decimal(value).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def round_half_up(values: Any, decimals: int) -> Any:
    """Round an array as :func:`half_up` rounds each of its numbers.

    :param values: n finite floats
    :returns: n floats, rounded half away from zero
    """
    values = np.asarray(values, dtype=float)
    scale = 10.0**decimals
    scaled = np.abs(values) * scale
    below = np.floor(scaled)
    whole = below + (scaled - below >= 0.5)
    rounded = whole / scale
    # Scaling is off by a unit in the last place or two: next to a half, and where floats have hardly any
    # places left, the decimal digits decide.
    near = np.flatnonzero((np.abs(scaled - below - 0.5) <= 4 * np.spacing(scaled)) | (scaled >= _FEW_PLACES))
    if len(near):
        rounded[near] = [float(half_up(abs(value), decimals)) for value in values[near].tolist()]
    return np.copysign(rounded, values)


def mu(area_m2: Number) -> Decimal:
    """Area in 亩, not rounded."""
    return _decimal(area_m2) * MU_PER_M2


def text(value: Number, decimals: int) -> str:
    """``value`` as printed: half up, fixed decimals, no exponent, no grouping."""
    return f"{half_up(value, decimals):f}"
