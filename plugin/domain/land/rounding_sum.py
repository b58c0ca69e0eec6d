"""Rounding that keeps sums: what adds up before rounding adds up after it (largest remainder)."""

from __future__ import annotations

import numpy as np

Array = np.ndarray


def round_half_up(values: Array, decimals: int) -> Array:
    """Round half up at ``decimals`` places; non-negative values."""
    scale = 10.0**decimals
    scaled = np.asarray(values, dtype=float) * scale
    # A product such as 1.005 * 100 falls just below the half; one part in 10^12 puts it back.
    return np.floor(scaled * (1 + 1e-12) + 0.5) / scale


def round_to_total(values: Array, group: Array, totals: Array, decimals: int) -> Array:
    """Round the parts of each group so that they add up exactly to the rounded total of the group.

    Largest remainder: every part is rounded down, and the units that are then missing go to the
    parts that lost most. No part is off by a whole unit.

    :param values: n non-negative parts
    :param group: n group numbers, indices into ``totals``
    :param totals: g totals, one for each group; the parts are scaled to them first, which takes up
        noise of computation and is meant for no more than that
    :param decimals: places of the answer
    :returns: n rounded parts; as whole multiples of ``10**-decimals`` they sum to the rounded total
    """
    values = np.asarray(values, dtype=float)
    if not len(values):
        return values
    scale = 10.0**decimals
    wanted = np.rint(round_half_up(totals, decimals) * scale)
    sums = np.bincount(group, weights=values, minlength=len(totals))
    factor = np.divide(wanted, sums, out=np.zeros(len(sums)), where=sums > 0)
    exact = values * factor[group]
    # Values that are whole units already must not fall a unit by noise.
    whole = np.floor(exact + 1e-6 * np.minimum(1.0, exact))
    missing = (wanted - np.bincount(group, weights=whole, minlength=len(totals))).astype(np.int64)
    order = np.lexsort((np.arange(len(values)), whole - exact, group))
    ranked = group[order]
    first = np.concatenate(([True], ranked[1:] != ranked[:-1]))
    start = np.flatnonzero(first)
    rank = np.arange(len(values)) - np.repeat(start, np.diff(np.append(start, len(values))))
    whole[order] += rank < missing[ranked]
    return whole / scale


def round_shares(values: Array, total: float, decimals: int) -> Array:
    """One group: parts that add up to ``total`` once rounded."""
    values = np.asarray(values, dtype=float)
    return round_to_total(values, np.zeros(len(values), dtype=np.int64), np.array([total]), decimals)
