"""Which spot meets which feature, and the common piece of each pair.

Most pairs need no intersection at all: a spot that lies wholly inside a feature has its own area,
a feature wholly inside a spot has that feature's. Only what crosses a border is intersected, and of a
large polygon only the tile about the spot.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress
from . import parallel, tiles
from .polygonal import Note, make_valid, only_polygons

Array = np.ndarray


@dataclass(frozen=True)
class Pairs:
    """n pairs of a spot and a feature that share area.

    :param spot: index of the spot
    :param feature: index of the feature; a feature may come several times, with disjoint pieces
    :param inside: True where the whole spot lies in the feature; its piece is then the spot
    :param piece: what both share
    :param area: planar area of the piece
    :param length: length of its outline
    """

    spot: Array
    feature: Array
    inside: Array
    piece: Array
    area: Array
    length: Array


_WORTH_PREPARING = 120
"""Vertices of a unit times its pairs from which a prepared geometry pays."""


class SpotIndex:
    """The spots with their spatial index, made once for all layers."""

    def __init__(self, geometry: Array) -> None:
        self.geometry = geometry
        self.bounds = shapely.bounds(geometry)
        self.area = shapely.area(geometry)
        self.length = shapely.length(geometry)
        self.tree = shapely.STRtree(geometry)
        self.tree.query(geometry[:1])  # the first question builds the tree: not in two threads at once


def find(spots: SpotIndex, geometry: Array, layer: str, threads: int, progress: Progress) -> tuple[Pairs, list[Note]]:
    """All pairs of a spot and a feature of one layer.

    :param geometry: n polygons or multipolygons, valid or not, ``None`` allowed
    :param layer: name for the notes
    :raises CancelledError: when the person pressed cancel
    """
    units, owner, unit, spot, notes = _units(spots, geometry, layer, threads, progress)
    order = np.lexsort((spot, unit))
    unit, spot = unit[order], spot[order]
    inside, crossing = _classify(spots, units, unit, spot, threads, progress)
    whole = np.flatnonzero(inside)
    cross = np.flatnonzero(crossing)
    piece = _pieces(spots, units, unit[cross], spot[cross], threads, progress)
    area = shapely.area(piece)
    kept = area > 0
    cross, piece, area = cross[kept], piece[kept], area[kept]
    index = np.concatenate((whole, cross))
    held = spot[whole]
    pieces = np.concatenate((spots.geometry[held], piece))
    areas = np.concatenate((spots.area[held], area))
    lengths = np.concatenate((spots.length[held], shapely.length(piece)))
    flags = np.zeros(len(index), dtype=bool)
    flags[: len(whole)] = True
    return Pairs(spot[index], owner[unit[index]], flags, pieces, areas, lengths), notes


def _units(
    spots: SpotIndex, geometry: Array, layer: str, threads: int, progress: Progress
) -> tuple[Array, Array, Array, Array, list[Note]]:
    """Single valid polygons of the features that lie near a spot, the features they belong to, and which unit may
    meet which spot: (units, owner, unit of each pair, spot of each pair, notes)."""
    asked, met = spots.tree.query(geometry)
    near, place = np.unique(asked, return_inverse=True)
    found = geometry[near]
    valid = parallel.apply(shapely.is_valid, [found], threads, progress, chunk=_chunk(found))
    found, notes = make_valid(found, valid, layer, near)
    found = only_polygons(found)
    # Taking parts copies them: what is of one piece, and as it was, stays as it is and has its pairs already.
    whole = valid & (shapely.get_num_geometries(found) == 1)
    parts, part_of = shapely.get_parts(found[~whole], return_index=True)
    number = np.cumsum(whole) - 1
    kept = whole[place]
    part, spot = spots.tree.query(parts)
    units = np.concatenate((found[whole], parts))
    owner = np.concatenate((near[whole], near[~whole][part_of]))
    unit = np.concatenate((number[place[kept]], part + int(whole.sum())))
    return units, owner, unit, np.concatenate((met[kept], spot)), notes


def _chunk(geometry: Array) -> int:
    """Features for one slice of work: few where they are large."""
    mean = float(shapely.get_num_coordinates(geometry).mean()) if len(geometry) else 1.0
    return int(np.clip(40_000 / max(mean, 1.0), 1, parallel.CHUNK))


def _classify(
    spots: SpotIndex, units: Array, unit: Array, spot: Array, threads: int, progress: Progress
) -> tuple[Array, Array]:
    """For each pair (sorted by unit): does the unit hold the whole spot, does it cross it?

    A prepared geometry builds its index at its first use and must not be used by two threads at once:
    the work is shared out by unit. A small unit with few spots is asked without an index: making one costs more.
    """
    inside = np.zeros(len(unit), dtype=bool)
    crossing = np.zeros(len(unit), dtype=bool)
    if not len(unit):
        return inside, crossing
    geometry = spots.geometry
    effort = shapely.get_num_coordinates(units) * np.bincount(unit, minlength=len(units))
    cuts = _shares(unit, threads)

    def work(share: int) -> None:
        rows = slice(cuts[share], cuts[share + 1])
        mine, own, other = unit[rows], units[unit[rows]], geometry[spot[rows]]
        worth = own[effort[mine] > _WORTH_PREPARING]
        shapely.prepare(worth)
        held = shapely.contains_properly(own, other)
        open_ = np.flatnonzero(~held)
        inside[rows] = held
        crossing[rows][open_] = shapely.intersects(own[open_], other[open_])
        shapely.destroy_prepared(worth)

    parallel.each(work, len(cuts) - 1, threads, progress)
    return inside, crossing


def _shares(unit: Array, threads: int) -> Array:
    """Cuts 0..n of sorted pairs into shares that never part the pairs of one unit."""
    starts = np.flatnonzero(np.concatenate(([True], unit[1:] != unit[:-1])))
    wanted = np.linspace(0, len(unit), 16 * threads + 1)[:-1]
    cuts = np.unique(starts[np.minimum(np.searchsorted(starts, wanted), len(starts) - 1)])
    return np.append(cuts, len(unit))


def _pieces(spots: SpotIndex, units: Array, unit: Array, spot: Array, threads: int, progress: Progress) -> Array:
    """The common piece of each crossing pair (sorted by unit)."""
    other = units[unit]
    large = shapely.get_num_coordinates(other) > tiles.LIMIT
    if large.any():
        rows = np.flatnonzero(large)
        for group in np.split(rows, np.flatnonzero(np.diff(unit[rows])) + 1):
            for tile in tiles.cut(units[unit[group[0]]], spots.bounds[spot[group]]):
                other[group[tile.spots]] = tile.geometry
    piece = np.empty(len(unit), dtype=object)
    mine = spots.geometry[spot]
    box, held = spots.bounds[spot], shapely.bounds(other)
    swallowed = np.flatnonzero(
        (held[:, 0] > box[:, 0]) & (held[:, 1] > box[:, 1]) & (held[:, 2] < box[:, 2]) & (held[:, 3] < box[:, 3])
    )
    swallowed = swallowed[shapely.contains_properly(mine[swallowed], other[swallowed])]
    piece[swallowed] = other[swallowed]
    rest = np.ones(len(unit), dtype=bool)
    rest[swallowed] = False
    rows = np.flatnonzero(rest)
    piece[rows] = parallel.apply(intersection, [mine[rows], other[rows]], threads, progress, chunk=512)
    return piece


def intersection(first: Array, second: Array) -> Array:
    """Polygons that both have in common; where the exact overlay fails, on a grid of a micrometre."""
    try:
        return only_polygons(shapely.intersection(first, second))
    except shapely.GEOSException:
        if len(first) > 1:
            half = len(first) // 2
            return np.concatenate(
                (intersection(first[:half], second[:half]), intersection(first[half:], second[half:]))
            )
    return only_polygons(shapely.intersection(first, second, grid_size=1e-6))
