"""Building footprints (房屋): a rectangle inside most plots, the base map's houses and what spots are set against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from .layers import random
from .settlement import Settlements
from .shapes import snap


@dataclass(frozen=True)
class House:
    """A house on a plot, and the index of its block."""

    shape: Any
    plot: Any
    block: int


def build(seed: int, places: Settlements) -> list[House]:
    """One house on four plots out of five."""
    rng = random(seed, "buildings")
    houses = []
    for index, block in enumerate(places.blocks):
        if block.use in ("park", "utility"):
            continue
        for plot in block.plots:
            if rng.random() < 0.2:
                continue
            shape = fit(plot, rng.uniform(0.62, 0.9) if block.use != "industry" else 0.72)
            if shape is not None and shape.area > 25:
                houses.append(House(shape, plot, index))
    return houses


def fit(plot: Any, part: float) -> Any:
    """The largest tried rectangle with the bearing of the plot that stays inside it; ``None`` when none does."""
    frame = np.asarray(shapely.minimum_rotated_rectangle(plot).exterior.coords)[:4]
    centre = np.asarray(
        plot.representative_point().coords[0] if not plot.contains(plot.centroid) else plot.centroid.coords[0]
    )
    for scale in (part, part * 0.88, part * 0.76, part * 0.64):
        shape = snap(shapely.Polygon((frame - frame.mean(axis=0)) * scale + centre))
        if plot.contains(shape):
            return shape
    return None
