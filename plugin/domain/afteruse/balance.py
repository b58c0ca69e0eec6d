"""Land balance (用地平衡) of plots before and after, and the figures of the report; all adds up exactly.

Definitions: 腾出土地面积 is the ground of the plots that are cleared, of what still stands nothing; 可利用面积 that
less the road and water reserves which are not given back to them; 拆后利用率 = 已利用 / 可利用.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..land.rounding_sum import round_to_total
from .book import DONE, STARTED, Book

PLANNED, CLEARED, UNDER_WAY, VERIFIED = "planned", "cleared", "under_way", "verified"
STATES = (PLANNED, CLEARED, UNDER_WAY, VERIFIED)
#: what is counted as used, by the setting
COUNTED = {STARTED: (UNDER_WAY, VERIFIED), DONE: (VERIFIED,)}
UNKNOWN = ""
#: m² of a plot of no known class that are noise of computation
_NOISE_M2 = 0.05


@dataclass(frozen=True)
class Used:
    """A plot for the balance.

    :param before: present land class to m²; what it leaves of the plot is of unknown class
    :param use: use, empty while none is chosen; ``code`` of the 2023 guide
    :param reserve_m2: within road and water reserves
    """

    plot: str
    town: str
    area_m2: float
    before: Mapping[str, float]
    use: str
    code: str
    status: str
    reserve_m2: float = 0.0


@dataclass(frozen=True)
class Line:
    """m² of one class in one town before and after."""

    town: str
    code: str
    before_m2: float
    after_m2: float

    @property
    def change_m2(self) -> float:
        """More or less of the class."""
        return round(self.after_m2 - self.before_m2, 2)


@dataclass(frozen=True)
class Figures:
    """Figures of a town, or of all (town empty); m². ``rate`` is None where nothing is usable.

    :param plots: cleared ones; ``standing`` those whose buildings still stand, which no area counts
    """

    town: str
    plots: int
    standing: int
    freed_m2: float
    usable_m2: float
    used_m2: float
    green_m2: float
    farm_m2: float
    road_m2: float
    build_m2: float

    @property
    def other_m2(self) -> float:
        """In use for what none of the four counts (tidied ground), so that what is in use adds up."""
        return round(self.used_m2 - self.green_m2 - self.farm_m2 - self.road_m2 - self.build_m2, 2)

    @property
    def rate(self) -> Optional[float]:
        """Use rate (拆后利用率), 0 to 1."""
        return self.used_m2 / self.usable_m2 if self.usable_m2 > 0 else None


def balance(plots: Sequence[Used], guide_of: Mapping[str, str]) -> list[Line]:
    """Lines by town and class of the 2023 guide; before and after of a town add up to its plots exactly.

    A plot without a use keeps its classes.

    :param guide_of: class of the third survey to its class of the guide; a class without one keeps its own code
    """
    sums: dict[tuple[str, str], list[int]] = {}
    for one in plots:
        parts = _parts(one)
        for code, cents in parts.items():
            sums.setdefault((one.town, _guide(code, guide_of)), [0, 0])[0] += cents
        after = {one.code: sum(parts.values())} if one.use else {_guide(c, guide_of): 0 for c in parts}
        if not one.use:
            for code, cents in parts.items():
                after[_guide(code, guide_of)] += cents
        for code, cents in after.items():
            sums.setdefault((one.town, code), [0, 0])[1] += cents
    return [
        Line(town, code, before / 100, after / 100)
        for (town, code), (before, after) in sorted(sums.items())
        if before or after
    ]


def _guide(code: str, guide_of: Mapping[str, str]) -> str:
    return guide_of.get(code) or guide_of.get(code[:4]) or code


def _parts(one: Used) -> dict[str, int]:
    """Hundredths of m² by class, adding up to the plot's area."""
    total = round(one.area_m2 * 100)
    names = [code for code, area in one.before.items() if area > 0]
    known = sum(one.before[name] for name in names)
    values = [one.before[name] for name in names]
    if one.area_m2 - known > _NOISE_M2:
        names, values = [*names, UNKNOWN], [*values, one.area_m2 - known]
    if not names:
        return {UNKNOWN: total}
    rounded = round_to_total(np.array(values), np.zeros(len(names), dtype=int), np.array([one.area_m2]), 2)
    found: dict[str, int] = {}
    for name, value in zip(names, rounded):
        found[name] = found.get(name, 0) + round(float(value) * 100)
    return found


def figures(plots: Iterable[Used], book: Book, count_from: str = "") -> list[Figures]:
    """Figures of each town and, last, of all; the towns add up to all exactly.

    :param count_from: ``started`` or ``done``, empty for the book's setting
    """
    counted = COUNTED[count_from or str(book.settings["count_from"])]
    sums: dict[str, list[int]] = {}
    standing: Counter[str] = Counter()
    names = ("green", "farm", "road", "build")
    for one in plots:
        row = sums.setdefault(one.town, [0] * 8)
        if one.status == PLANNED:
            standing[one.town] += 1
            continue
        area, reserve = round(one.area_m2 * 100), round(min(one.reserve_m2, one.area_m2) * 100)
        target = book.counts_for(one.use)
        # a reserve that is given back to the road or the water is used as it should be
        usable = area if target in ("road", "green") else area - reserve
        row[0] += 1
        row[1] += area
        row[2] += usable
        if one.use and one.status in counted:
            row[3] += usable
            if target in names:
                row[4 + names.index(target)] += usable
    found = [_figures(town, standing[town], row) for town, row in sorted(sums.items())]
    total = [sum(row[index] for row in sums.values()) for index in range(8)]
    return [*found, _figures("", sum(standing.values()), total)]


def _figures(town: str, standing: int, row: Sequence[int]) -> Figures:
    return Figures(town, row[0], standing, *(value / 100 for value in row[1:]))
