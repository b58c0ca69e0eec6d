"""Overlay of spots (图斑) with any number of polygon layers: areas, shares, rests and, if wanted, the pieces.

How to call it::

    result = overlay(
        spots,                                   # object array of n polygons
        [
            Layer("parcel", parcel_polygons, parcel_codes),
            Layer("green line", polygons, class_codes, group="control"),
            Layer("basic farmland", polygons, class_codes, group="control"),
        ],
        Options(areas=ellipsoidal_areas, tolerance=0.5),
        progress,
    )
    result.spot_area                             # (n,) m²
    result.rows                                  # one row for each spot, layer and class that share area
    result.rows.spot, .layer, .code, .area, .share, .doubtful, .geometry
    result.rows.instances(i)                     # positions, in their layer, of the features behind row i
    result.rests["control"]                      # what of each spot no layer of the group covers
    result.notes                                 # features that were repaired or left out, never silently

Features of one class that overlap count once, also across several features; different classes are
independent of each other. Rows are sorted by layer, spot and class. Nothing is rounded here: see
``rounding_sum``. Spots, layers and ``areas`` must use one plane CRS in metres.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np
import shapely

from ..progress import Progress, Silent
from . import accumulate, pairs, parallel
from .polygonal import Note, make_valid, only_polygons

Array = np.ndarray
Areas = Callable[[Array], Array]


@dataclass(frozen=True)
class Layer:
    """A layer to overlay the spots with.

    :param name: name in notes
    :param geometry: n polygons (``None`` and invalid ones allowed)
    :param codes: n class codes: parcel codes, zone classes ...; ``None`` is a class of its own
    :param group: layers of one group have one rest in common; empty: the layer's own name
    """

    name: str
    geometry: Array
    codes: Array
    group: str = ""

    @property
    def rest_group(self) -> str:
        """Key of the rest that this layer takes part in."""
        return self.group or self.name


@dataclass(frozen=True)
class Options:
    """How to compute.

    :param areas: m² of an array of polygons; ``None`` for the planar area
    :param tolerance: positional tolerance in metres; a piece nowhere wider than twice this is doubtful
    :param least: m²; what is smaller is noise of computation and not a row (half a square centimetre)
    :param geometry: build the geometry of every row and rest
    :param threads: threads for the intersections
    """

    areas: Areas | None = None
    tolerance: float = 0.0
    least: float = 5e-5
    geometry: bool = False
    threads: int = 2


@dataclass(frozen=True)
class Rows:
    """k rows: a spot and what it shares with one class of one layer.

    :param spot: (k,) index of the spot
    :param layer: (k,) index of the layer
    :param code: (k,) class code
    :param area: (k,) m², unrounded
    :param plane: (k,) planar m², unrounded; the same as ``area`` when planar areas were asked for
    :param share: (k,) part of the spot's area, 0 to 1
    :param doubtful: (k,) True where the piece is thinner than the tolerance allows to believe (存疑)
    :param whole: (k,) True where the class holds the whole spot
    :param geometry: (k,) the common piece, ``None`` unless it was asked for
    :param start: (k + 1,) cuts into ``feature``
    :param feature: positions, in their layer, of the features behind the rows
    """

    spot: Array
    layer: Array
    code: Array
    area: Array
    plane: Array
    share: Array
    doubtful: Array
    whole: Array
    geometry: Array
    start: Array
    feature: Array

    def __len__(self) -> int:
        return len(self.spot)

    def instances(self, row: int) -> Array:
        """Positions, in their layer, of the features behind one row, ascending."""
        return self.feature[self.start[row] : self.start[row + 1]]


@dataclass(frozen=True)
class Rest:
    """What of the spots no feature of a group covers (n spots).

    :param area: (n,) m², 0 where all is covered
    :param share: (n,) part of the spot's area
    :param doubtful: (n,) True where the rest is thinner than the tolerance allows to believe
    :param adds_up: (n,) True where the rows of the group do not overlap each other: these and the rest are
        the spot, and must add up to it when they are rounded
    :param geometry: (n,) the rest, ``None`` where there is none or it was not asked for
    """

    area: Array
    share: Array
    doubtful: Array
    adds_up: Array
    geometry: Array


@dataclass(frozen=True)
class Overlay:
    """The answer; see the top of this module."""

    spot_area: Array
    rows: Rows
    rests: Mapping[str, Rest]
    notes: tuple[Note, ...] = field(default=())


@dataclass(frozen=True)
class _Part:
    """What came of one layer, kept for the rest of its group."""

    name: str
    pairs: pairs.Pairs
    rows: Rows
    notes: list[Note]


class _Watch:
    """Lets work in threads see the cancel; only the thread that was called tells how far it is."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    @property
    def cancelled(self) -> bool:
        """True once the person pressed cancel."""
        return self._progress.cancelled

    def report(self, fraction: float, code: str = "", **params: Any) -> None:
        """Say nothing."""


def overlay(
    spots: Array,
    layers: Sequence[Layer | Callable[[], Layer]],
    options: Options | None = None,
    progress: Progress | None = None,
) -> Overlay:
    """Areas of the spots in every class of every layer, and outside of them.

    :param spots: object array of n polygons; an invalid one is repaired with a note, an empty one has no rows
    :param layers: a function that gives a layer (one of a group of its own) is called in a thread, so that
        one layer is read while another is computed
    :raises CancelledError: when the person pressed cancel
    """
    options = options or Options()
    progress = progress or Silent()
    watch = _Watch(progress)
    groups: dict[object, list[int]] = {}
    for number, layer in enumerate(layers):
        groups.setdefault(layer.rest_group if isinstance(layer, Layer) else number, []).append(number)
    members = list(groups.values())
    with parallel.Begun([layer for layer in layers if not isinstance(layer, Layer)], options.threads) as begun:
        spots, notes = _prepare(spots, options.threads, watch)
        index = pairs.SpotIndex(spots)
        spot_area = index.area if options.areas is None else np.asarray(options.areas(spots), dtype=float)

        def of_layer(number: int) -> _Part:
            given = layers[number]
            layer = given if isinstance(given, Layer) else begun.answer(given)
            pair, found = pairs.find(index, layer.geometry, layer.name, options.threads, watch)
            return _Part(layer.name, pair, _rows(index, spot_area, number, layer, pair, options, watch), found)

        def of_group(number: int) -> tuple[str, list[_Part], Rest]:
            own = members[number]
            parts = list(parallel.in_order(lambda place: of_layer(own[place]), len(own), options.threads))
            first = layers[own[0]]
            name = first.rest_group if isinstance(first, Layer) else parts[0].name
            return name, parts, _rest(index, spot_area, parts, options, watch)

        parts: dict[int, _Part] = {}
        rests: dict[str, Rest] = {}
        # Groups know nothing of each other: what one does alone runs while another uses the second thread.
        for number, (name, own, rest) in enumerate(parallel.in_order(of_group, len(members), options.threads)):
            progress.report(0.95 * (number + 1) / len(members), "overlay.layer", layer=own[-1].name)
            parts.update(zip(members[number], own))
            rests[name] = rest
    ordered = [parts[number] for number in range(len(layers))]
    for part in ordered:
        notes += part.notes
    rows = _join([part.rows for part in ordered])
    progress.report(1.0)
    return Overlay(spot_area, rows, rests, tuple(notes))


def _prepare(spots: Array, threads: int, progress: Progress) -> tuple[Array, list[Note]]:
    blank = np.flatnonzero(shapely.is_missing(spots) | shapely.is_empty(spots))
    notes = [Note("", int(index), "overlay.empty", {}) for index in blank]
    areal = spots.copy()
    areal[shapely.is_missing(spots)] = shapely.Polygon()
    valid = parallel.apply(shapely.is_valid, [areal], threads, progress)
    areal, repaired = make_valid(areal, valid, "", np.arange(len(areal)))
    return only_polygons(areal), notes + repaired


def _rows(
    index: pairs.SpotIndex,
    spot_area: Array,
    number: int,
    layer: Layer,
    pair: pairs.Pairs,
    options: Options,
    progress: Progress,
) -> Rows:
    classes, codes = _classes(layer.codes, pair.feature)
    key = pair.spot * max(len(codes), 1) + classes
    merged = accumulate.merge(key, pair.feature, pair.inside, pair.piece, options.geometry, options.threads, progress)
    spot = merged.key // max(len(codes), 1)
    measured, area = _measured(index, spot_area, spot, merged, pair, options)
    flags = accumulate.doubtful_groups(merged, pair.piece, pair.area, pair.length, options.tolerance)
    geometry = merged.geometry
    geometry[merged.whole] = index.geometry[spot[merged.whole]]
    kept = measured > options.least
    start, feature = _instances(merged, pair.feature, kept)
    return Rows(
        spot=spot[kept],
        layer=np.full(int(kept.sum()), number),
        code=codes[(merged.key % max(len(codes), 1))[kept]],
        area=area[kept],
        plane=measured[kept],
        share=_share(area[kept], spot_area[spot[kept]]),
        doubtful=flags[kept],
        whole=merged.whole[kept],
        geometry=geometry[kept] if options.geometry else np.full(int(kept.sum()), None, dtype=object),
        start=start,
        feature=feature,
    )


def _measured(
    index: pairs.SpotIndex,
    spot_area: Array,
    spot: Array,
    merged: accumulate.Merged,
    pair: pairs.Pairs,
    options: Options,
) -> tuple[Array, Array]:
    """Planar area of each group, and its area as asked for."""
    united = np.flatnonzero(~merged.whole & ~shapely.is_missing(merged.geometry))
    several = united[np.diff(merged.start)[united] > 1]
    own = spot[merged.whole]
    plane = merged.sums(pair.area)
    plane[several] = shapely.area(merged.geometry[several])
    plane[merged.whole] = index.area[own]
    if options.areas is None:
        return plane, plane
    values = spot_area[pair.spot]
    values[~pair.inside] = options.areas(pair.piece[~pair.inside])
    area = merged.sums(values)
    area[several] = options.areas(merged.geometry[several])
    area[merged.whole] = spot_area[own]
    return plane, area


def _classes(codes: Array, feature: Array) -> tuple[Array, Array]:
    """Class number of each pair and the code of each class; only codes that occur, ascending as text."""
    used, inverse = np.unique(feature, return_inverse=True)
    numbers: dict[object, int] = {}
    mine = [numbers.setdefault(code, len(numbers)) for code in codes[used].tolist()]
    names = list(numbers)
    order = sorted(range(len(names)), key=lambda number: (names[number] is None, str(names[number])))
    place = np.empty(len(names), dtype=np.int64)
    place[order] = np.arange(len(names))
    result = np.empty(len(names), dtype=object)
    result[:] = [names[number] for number in order]
    return place[np.array(mine, dtype=np.int64)][inverse] if len(mine) else np.zeros(0, dtype=np.int64), result


def _instances(merged: accumulate.Merged, feature: Array, kept: Array) -> tuple[Array, Array]:
    """Features behind the kept groups, each once."""
    size = np.diff(merged.start)
    group = np.repeat(np.arange(len(size)), size)
    ordered = feature[merged.order]
    fresh = np.ones(len(ordered), dtype=bool)
    fresh[1:] = (group[1:] != group[:-1]) | (ordered[1:] != ordered[:-1])
    fresh &= kept[group]
    counts = np.bincount(group[fresh], minlength=len(size))[kept]
    return np.concatenate(([0], np.cumsum(counts))), ordered[fresh]


def _share(area: Array, whole: Array) -> Array:
    return np.minimum(np.divide(area, whole, out=np.zeros(len(area)), where=whole > 0), 1.0)


def _join(found: list[Rows]) -> Rows:
    def joined(name: str) -> Array:
        values = [getattr(rows, name) for rows in found]
        return np.concatenate(values) if values else np.zeros(0, dtype=object)

    names = ("spot", "layer", "code", "area", "plane", "share", "doubtful", "whole", "geometry", "feature")
    offsets = np.cumsum([0] + [len(rows.feature) for rows in found])
    starts = [rows.start[:-1] + offset for rows, offset in zip(found, offsets)]
    start = np.concatenate([*starts, offsets[-1:]])
    return Rows(**{name: joined(name) for name in names}, start=start)


def _rest(index: pairs.SpotIndex, spot_area: Array, parts: list[_Part], options: Options, progress: Progress) -> Rest:
    count = len(spot_area)
    feature, offset = [], 0
    for part in parts:
        feature.append(part.pairs.feature + offset)
        offset += int(part.pairs.feature.max(initial=-1)) + 1
    spot = np.concatenate([part.pairs.spot for part in parts])
    piece = np.concatenate([part.pairs.piece for part in parts])
    inside = np.concatenate([part.pairs.inside for part in parts])
    merged = accumulate.merge(spot, np.concatenate(feature), inside, piece, options.geometry, options.threads, progress)
    plane = index.area
    covered = np.zeros(count)
    group_area = merged.sums(np.concatenate([part.pairs.area for part in parts]))
    size = np.diff(merged.start)
    united = np.flatnonzero(~merged.whole & (size > 1) & ~shapely.is_missing(merged.geometry))
    group_area[united] = shapely.area(merged.geometry[united])
    covered[merged.key] = group_area
    covered[merged.key[merged.whole]] = plane[merged.key[merged.whole]]
    open_area = np.where(plane - covered > options.least, plane - covered, 0.0)

    in_rows, in_plane = np.zeros(count), np.zeros(count)
    for part in parts:
        rows = part.rows
        in_rows += np.bincount(rows.spot, weights=rows.area, minlength=count)
        in_plane += np.bincount(rows.spot, weights=rows.plane, minlength=count)
    # Rows below the least area are not there, each of them up to 5e-5 m².
    adds_up = np.abs(in_plane + open_area - plane) <= 1e-9 * plane + 4 * options.least
    ratio = np.divide(spot_area, plane, out=np.ones(count), where=plane > 0)
    area = np.where(adds_up & (open_area > 0), np.maximum(spot_area - in_rows, 0.0), open_area * ratio)
    untouched = covered == 0
    area[untouched] = spot_area[untouched]

    geometry = np.full(count, None, dtype=object)
    flags = np.zeros(count, dtype=bool)
    partly = (open_area > 0) & (covered > 0)
    # What is left may be a sliver where it is thin by the outline of the spot and of all its pieces.
    outline = index.length.copy()
    outline[merged.key] += merged.sums(np.concatenate([part.pairs.length for part in parts]))
    needed = partly if options.geometry else partly & (open_area < options.tolerance * outline)
    if needed.any():
        place = np.searchsorted(merged.key, np.flatnonzero(needed))
        cover = accumulate.united(merged, place, piece)
        geometry[needed] = accumulate.rest(index.geometry[needed], cover)
        flags[needed] = accumulate.doubtful(geometry[needed], options.tolerance)
    if options.geometry:
        untouched &= open_area > 0
        geometry[untouched] = index.geometry[untouched]
    else:
        geometry[:] = None
    return Rest(area, _share(area, spot_area), flags, adds_up, geometry)
