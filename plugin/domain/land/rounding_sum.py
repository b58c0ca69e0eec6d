"""Rounding that keeps sums: what adds up before rounding adds up after it (largest remainder)."""

from __future__ import annotations

import numpy as np

from .units import round_half_up

Array = np.ndarray


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
    with np.errstate(over="ignore"):
        factor = np.divide(wanted, sums, out=np.zeros(len(sums)), where=sums > 0)
    exact = values * factor[group]
    # parts so small that no factor can be written: by shares
    tiny = ~np.isfinite(factor[group])
    exact[tiny] = values[tiny] / sums[group[tiny]] * wanted[group[tiny]]
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
