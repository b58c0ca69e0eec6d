"""From pairs to areas: what overlaps within one class counts once, and what nothing covers is the rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress
from . import parallel
from .polygonal import only_polygons

Array = np.ndarray


@dataclass(frozen=True)
class Merged:
    """Pairs brought together by a key, g groups in ascending order of the key.

    :param key: the key of each group
    :param whole: True where a pair of the group holds the whole spot
    :param geometry: the union of the pieces; ``None`` where ``whole``, or where the pieces are parts of one
        feature (disjoint) and ``together`` was not asked for
    :param start: (g + 1) cuts into ``order``: the pairs of each group
    :param order: pair numbers
    """

    key: Array
    whole: Array
    geometry: Array
    start: Array
    order: Array

    def sums(self, values: Array) -> Array:
        """Sum of a value of the pairs in each group."""
        return np.add.reduceat(values[self.order], self.start[:-1]) if len(self.key) else np.zeros(0)


def merge(
    key: Array, feature: Array, inside: Array, piece: Array, together: bool, threads: int, progress: Progress
) -> Merged:
    """Bring pairs with one key together.

    Pieces of different features may overlap: these are united. Pieces of one feature cannot; their
    areas may be added, and they are united only when ``together`` asks for the geometry.
    """
    order = np.lexsort((feature, key))
    keys, features = key[order], feature[order]
    fresh = np.ones(len(order), dtype=bool)
    fresh[1:] = keys[1:] != keys[:-1]
    first = np.flatnonzero(fresh)
    start = np.append(first, len(order))
    size = np.diff(start)
    geometry = np.empty(len(first), dtype=object)
    if not len(first):
        return Merged(keys, np.zeros(0, dtype=bool), geometry, start, order)
    whole = np.logical_or.reduceat(inside[order], first)
    geometry[size == 1] = piece[order[first[size == 1]]]
    another = np.ones(len(order), dtype=np.int64)
    another[1:] = fresh[1:] | (features[1:] != features[:-1])
    many = np.add.reduceat(another, first) > 1
    wanted = ~whole & (size > 1) & (many | together)
    for count in np.unique(size[wanted]):
        rows = np.flatnonzero(wanted & (size == count))
        members = order[first[rows][:, None] + np.arange(count)]
        geometry[rows] = parallel.apply(unite, [piece[members]], threads, progress, chunk=512)
    geometry[whole] = None
    return Merged(keys[first], whole, geometry, start, order)


def unite(pieces: Array) -> Array:
    """Union of each row of a (g, k) array of polygons."""
    return only_polygons(shapely.union_all(pieces, axis=1))


def rest(spots: Array, covered: Array) -> Array:
    """What of each spot is not covered."""
    return only_polygons(shapely.difference(spots, covered))


def doubtful(geometry: Array, tolerance: float) -> Array:
    """True where a piece is nowhere wider than twice the positional tolerance (存疑).

    A strip of area a and perimeter p is 2a/p wide; where that says "thin", the piece is shrunk by the
    tolerance, and thin it is when nothing is left.
    """
    flags = np.zeros(len(geometry), dtype=bool)
    if tolerance <= 0 or not len(geometry):
        return flags
    area, length = shapely.area(geometry), shapely.length(geometry)
    thin = np.flatnonzero((area > 0) & (area < tolerance * length))
    if len(thin):
        flags[thin] = shapely.is_empty(shapely.buffer(geometry[thin], -tolerance, quad_segs=2))
    return flags
