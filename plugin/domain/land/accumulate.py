"""From pairs to areas: what overlaps within one class counts once, and what nothing covers is the rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress
from . import parallel
from .polygonal import only_polygons

Array = np.ndarray

_FEW = 6
"""Up to so many pieces it pays to ask each two of them whether they overlap, before uniting all."""


@dataclass(frozen=True)
class Merged:
    """Pairs brought together by a key, g groups in ascending order of the key.

    :param key: the key of each group
    :param whole: True where a pair of the group holds the whole spot
    :param geometry: the piece, or the union of several; ``None`` where ``whole``, or where several pieces do
        not overlap and ``together`` was not asked for: their areas may be added
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

    Pieces of different features may overlap: these are united. Pieces that do not, such as those of one
    feature, are united only when ``together`` asks for the geometry.
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
    for count in np.unique(size[wanted]).tolist():
        rows = np.flatnonzero(wanted & (size == count))
        members = piece[order[first[rows][:, None] + np.arange(count)]]
        if not together and count <= _FEW:
            met = parallel.apply(overlapping, [members], threads, progress, chunk=512)
            rows, members = rows[met], members[met]
        geometry[rows] = parallel.apply(unite, [members], threads, progress, chunk=512)
    geometry[whole] = None
    return Merged(keys[first], whole, geometry, start, order)


def overlapping(pieces: Array) -> Array:
    """True for each row of a (g, k) array in which two polygons have area in common.

    Asking costs half of what uniting costs, and most neighbours only touch.
    """
    answer = np.zeros(len(pieces), dtype=bool)
    box = shapely.bounds(pieces)
    for one in range(pieces.shape[1]):
        for two in range(one):
            first, second = box[:, one], box[:, two]
            low, high = np.maximum(first[:, :2], second[:, :2]), np.minimum(first[:, 2:], second[:, 2:])
            rows = np.flatnonzero((low < high).all(axis=1) & ~answer)
            answer[rows] = shapely.relate_pattern(pieces[rows, one], pieces[rows, two], "2********")
    return answer


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
    thin = np.flatnonzero(maybe_thin(shapely.area(geometry), shapely.length(geometry), tolerance))
    if len(thin):
        flags[thin] = shapely.is_empty(shapely.buffer(geometry[thin], -tolerance, quad_segs=2))
    return flags


def maybe_thin(area: Array, length: Array, tolerance: float) -> Array:
    """True where the mean width, twice the area by the outline, is below twice the tolerance."""
    return (area > 0) & (area < tolerance * length)


def doubtful_groups(merged: Merged, piece: Array, areas: Array, lengths: Array, tolerance: float) -> Array:
    """:func:`doubtful` for merged pairs; pieces not yet united are united where it matters. Whole spots are not.

    :param areas: planar area of each piece
    :param lengths: length of its outline
    """
    flags = np.zeros(len(merged.key), dtype=bool)
    if tolerance <= 0 or not len(flags):
        return flags
    area, length = merged.sums(areas), merged.sums(lengths)
    # Together the pieces are no thinner than by these sums: where they meet, outline is lost and no width.
    thin = np.flatnonzero(maybe_thin(area, length, tolerance) & ~merged.whole)
    flags[thin] = doubtful(united(merged, thin, piece), tolerance)
    return flags


def united(merged: Merged, groups: Array, piece: Array) -> Array:
    """Geometry of some groups, none of them whole: pieces not yet united are united now."""
    shapes = merged.geometry[groups]
    for place in np.flatnonzero(shapely.is_missing(shapes)).tolist():
        start, end = merged.start[groups[place]], merged.start[groups[place] + 1]
        shapes[place] = shapely.union_all(piece[merged.order[start:end]])
    return shapes
