"""One layer laid over the spots: pieces found once, then brought together by any key.

Builds on the overlay engine (``pairs``, ``accumulate``). Areas are legal m²: what the given measure says about a piece,
times the spot's factor (legal area of the source coordinates to the area of the stored ones), so that pieces belong to
the spot's legal area. Overlaps within one key count once.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Callable

import numpy as np
import shapely

from ..progress import Progress
from . import accumulate, pairs
from .polygonal import Note

Array = np.ndarray
Measure = Callable[[Array], Array]

NOISE_M2 = 5e-5  # half a square centimetre: less is noise of computation


@dataclass(frozen=True)
class Ground:
    """The spots, prepared once.

    :param index: spots (n valid polygons) with their spatial index
    :param legal: n legal areas in m², unrounded
    :param measure: m² of an array of polygons in the spots' CRS
    :param tolerance: positional tolerance in metres
    """

    index: pairs.SpotIndex
    legal: Array
    plane: Array
    factor: Array
    measure: Measure
    tolerance: float
    threads: int

    @classmethod
    def prepare(cls, geometry: Array, legal: Array, measure: Measure, tolerance: float, threads: int = 2) -> Ground:
        """Ground of n spots."""
        own = np.asarray(measure(geometry), dtype=float)
        factor = np.divide(legal, own, out=np.ones(len(own)), where=own > 0)
        plane = shapely.area(geometry)
        return cls(pairs.SpotIndex(geometry), np.asarray(legal, float), plane, factor, measure, tolerance, threads)

    def ratio(self) -> Array:
        """Legal m² for one planar m² at each spot."""
        return np.divide(self.legal, self.plane, out=np.ones(len(self.plane)), where=self.plane > 0)


@dataclass(frozen=True)
class Laid:
    """Pieces that spots and features of one layer share; a feature may have several pieces in one spot.

    :param area: legal m² of each piece
    :param thin: True where the piece alone is a sliver
    """

    spot: Array
    feature: Array
    inside: Array
    piece: Array
    area: Array
    thin: Array


@dataclass(frozen=True)
class Groups:
    """Pieces brought together: one row for each spot and key, sorted by spot and key.

    :param geometry: what spot and key share
    :param start: (k + 1) cuts into ``feature``, the features behind each row
    """

    spot: Array
    key: Array
    area: Array
    doubtful: Array
    whole: Array
    geometry: Array
    start: Array
    feature: Array

    def __len__(self) -> int:
        return len(self.spot)

    def instances(self, row: int) -> list[int]:
        """Features behind one row, each once, ascending."""
        return sorted(set(self.feature[self.start[row] : self.start[row + 1]].tolist()))

    def select(self, rows: Array) -> Groups:
        """Some of the rows (booleans), without the features behind them."""
        return Groups(
            self.spot[rows],
            self.key[rows],
            self.area[rows],
            self.doubtful[rows],
            self.whole[rows],
            self.geometry[rows],
            np.zeros(int(rows.sum()) + 1, dtype=np.int64),
            self.feature[:0],
        )


@dataclass(frozen=True)
class Cover:
    """What a layer leaves open of each spot and where its groups overlap each other (n spots, m²).

    :param rest_geometry: the open part; ``None`` where there is none
    """

    rest: Array
    doubtful: Array
    overlap: Array
    rest_geometry: Array


def lay(ground: Ground, geometry: Array, name: str, progress: Progress) -> tuple[Laid, list[Note]]:
    """Find all pieces of one layer.

    :param geometry: n polygons, invalid ones are repaired with a note
    :raises CancelledError: when the person pressed cancel
    """
    found, notes = pairs.find(ground.index, geometry, name, ground.threads, progress)
    area = ground.legal[found.spot].copy()
    thin = np.zeros(len(area), dtype=bool)
    cut = np.flatnonzero(~found.inside)
    if len(cut):
        area[cut] = np.asarray(ground.measure(found.piece[cut]), dtype=float) * ground.factor[found.spot[cut]]
        thin[cut] = accumulate.doubtful(found.piece[cut], ground.tolerance)
    # the rule rounds latitudes and longitudes: of a piece smaller than that noise it may say anything
    kept = shapely.area(found.piece) > NOISE_M2
    return (
        Laid(found.spot[kept], found.feature[kept], found.inside[kept], found.piece[kept], area[kept], thin[kept]),
        notes,
    )


def group(ground: Ground, laid: Laid, key: Array, progress: Progress) -> Groups:
    """Bring the pieces together by ``key`` of their feature; a negative key leaves the feature out.

    :param key: one whole number for each feature of the layer
    """
    own = key[laid.feature]
    rows = np.flatnonzero(own >= 0)
    width = int(own.max()) + 1 if len(rows) else 1
    merged = accumulate.merge(
        laid.spot[rows] * width + own[rows],
        laid.feature[rows],
        laid.inside[rows],
        laid.piece[rows],
        True,
        ground.threads,
        progress,
    )
    spot, code = merged.key // width, merged.key % width
    geometry = merged.geometry.copy()
    geometry[merged.whole] = ground.index.geometry[spot[merged.whole]]
    area = merged.sums(laid.area[rows])
    size = np.diff(merged.start)
    several = np.flatnonzero(~merged.whole & (size > 1))
    if len(several):
        area[several] = np.asarray(ground.measure(geometry[several]), dtype=float) * ground.factor[spot[several]]
    area = np.where(merged.whole, ground.legal[spot], np.minimum(area, ground.legal[spot]))
    doubtful = np.zeros(len(spot), dtype=bool)
    cut = np.flatnonzero(~merged.whole)
    one = cut[size[cut] == 1]
    doubtful[one] = laid.thin[rows[merged.order[merged.start[one]]]]
    more = cut[size[cut] > 1]
    doubtful[more] = accumulate.doubtful(geometry[more], ground.tolerance)
    feature = laid.feature[rows][merged.order]
    return Groups(spot, code, area, doubtful, merged.whole, geometry, merged.start, feature)


def cover(ground: Ground, groups: Groups, progress: Progress) -> Cover:
    """What the groups leave open of each spot, and by how much they overlap each other."""
    count = len(ground.legal)
    merged = accumulate.merge(
        groups.spot, np.arange(len(groups)), groups.whole, groups.geometry, True, ground.threads, progress
    )
    covered = np.zeros(count)
    covered[merged.key] = np.where(merged.whole, ground.plane[merged.key], shapely.area(merged.geometry))
    added = np.bincount(groups.spot, weights=shapely.area(groups.geometry), minlength=count)
    rest = np.maximum(ground.plane - covered, 0.0)
    rest[rest <= NOISE_M2] = 0.0
    overlap = np.maximum(added - covered, 0.0)
    overlap[overlap <= NOISE_M2] = 0.0
    geometry = np.full(count, None, dtype=object)
    place = np.full(count, -1)
    place[merged.key] = np.arange(len(merged.key))
    bare = np.flatnonzero((rest > 0) & (place < 0))
    partly = np.flatnonzero((rest > 0) & (place >= 0))
    geometry[bare] = ground.index.geometry[bare]
    geometry[partly] = accumulate.rest(ground.index.geometry[partly], merged.geometry[place[partly]])
    doubtful = np.zeros(count, dtype=bool)
    doubtful[partly] = accumulate.doubtful(geometry[partly], ground.tolerance)
    ratio = ground.ratio()
    return Cover(rest * ratio, doubtful, overlap * ratio, geometry)


def overlap_places(geometries: Array, start: Array, end: Array) -> list[tuple[shapely.Geometry, list[tuple[int, int]]]]:
    """Where the pieces of each of many spots overlap each other, and which pairs of them do.

    :param geometries: pieces, those of one spot next to each other
    :param start: first piece of each spot
    :param end: one after its last
    :returns: for each spot the common area, and the pairs counted from its first piece
    """
    owner, first, second = [], [], []
    for number, (a, b) in enumerate(zip(start.tolist(), end.tolist())):
        for i, j in combinations(range(a, b), 2):
            owner.append(number)
            first.append(i)
            second.append(j)
    common = np.full(len(owner), shapely.Polygon(), dtype=object)
    boxes = shapely.bounds(geometries)
    low, high = np.maximum(boxes[first, :2], boxes[second, :2]), np.minimum(boxes[first, 2:], boxes[second, 2:])
    met = np.flatnonzero((low < high).all(axis=1))
    if len(met):
        common[met] = pairs.intersection(geometries[np.array(first)[met]], geometries[np.array(second)[met]])
    shared: list[list[int]] = [[] for _ in start]
    for pair in np.flatnonzero(shapely.area(common) > NOISE_M2).tolist():
        shared[owner[pair]].append(pair)
    found = []
    for number, kept in enumerate(shared):
        place = common[kept[0]] if len(kept) == 1 else shapely.union_all(common[kept])
        found.append((place, [(first[pair] - int(start[number]), second[pair] - int(start[number])) for pair in kept]))
    return found
