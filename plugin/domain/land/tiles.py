"""Cutting a large polygon down to what lies about the spots that cross its border.

The cut follows the spots and not a grid: the spots are halved again and again, and each half takes
the clip of the polygon to its own rectangle. A spot is in exactly one tile, and the tile holds all
of the polygon there, so nothing is counted twice and nothing is lost at the border of a tile.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

Array = np.ndarray

LIMIT = 1024
"""Vertices above which a polygon is cut."""

_MARGIN = 0.0173
"""Share of a tile's size that is left around the spots, so that no cut runs along a border of theirs."""


@dataclass(frozen=True)
class Tile:
    """A part of a polygon and the spots (indices into the caller's array) that need only this part."""

    geometry: shapely.Geometry
    spots: Array


def cut(polygon: shapely.Geometry, bounds: Array, limit: int = LIMIT) -> list[Tile]:
    """Cut one valid polygon for the spots whose bounds are given.

    :param bounds: (n, 4) minx, miny, maxx, maxy of the spots
    :param limit: a tile with no more vertices is not cut further
    :returns: tiles; every spot index 0..n-1 is in exactly one of them
    """
    tiles: list[Tile] = []
    pending: list[tuple[shapely.Geometry, Array]] = [(polygon, np.arange(len(bounds)))]
    while pending:
        geometry, spots = pending.pop()
        own = bounds[spots]
        low, high = own[:, :2].min(axis=0), own[:, 2:].max(axis=0)
        clipped = _clip(geometry, low, high) if shapely.get_num_coordinates(geometry) > limit else geometry
        size = shapely.get_num_coordinates(clipped)
        if size <= limit or len(spots) == 1:
            tiles.append(Tile(clipped, spots))
            continue
        middle = own[:, :2] + own[:, 2:]
        axis = int(np.argmax(middle.max(axis=0) - middle.min(axis=0)))
        order = np.argsort(middle[:, axis], kind="stable")
        half = len(order) // 2
        pending.append((clipped, spots[order[:half]]))
        pending.append((clipped, spots[order[half:]]))
    return tiles


def _clip(geometry: shapely.Geometry, low: Array, high: Array) -> shapely.Geometry:
    """The part of a valid polygon in a rectangle a little larger than ``low``..``high``."""
    margin = _MARGIN * max(float(high[0] - low[0]), float(high[1] - low[1]), 1e-6)
    box = (float(low[0]) - margin, float(low[1]) - margin, float(high[0]) + margin, float(high[1]) + margin)
    try:
        clipped = shapely.clip_by_rect(geometry, *box)
    except shapely.GEOSException:
        clipped = None
    # The fast clip knows no noding: where a ring runs along the rectangle it may answer with an
    # invalid or, rarely, an empty polygon. The slow way is right then.
    if clipped is None or clipped.is_empty or not shapely.is_valid(clipped):
        clipped = shapely.intersection(geometry, shapely.box(*box))
    return clipped
