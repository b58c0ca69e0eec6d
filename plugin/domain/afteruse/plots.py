"""Plots (拆后地块) from the ground of cleared sites: what touches or nearly touches is one plot.

A plot is the ground that was cleared. Pieces that only lie near each other make a plot of several parts; no ground is
added but drawing gaps narrower than the sliver width and holes smaller than the hole limit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..land.rounding_sum import round_to_total
from ..land.units import half_up, mu

Array = np.ndarray


@dataclass(frozen=True)
class Cleared:
    """The ground of one cleared site. :param town: division code; ground of two towns is never one plot."""

    site: str
    spot: str
    town: str
    shape: Any


@dataclass(frozen=True)
class Tidy:
    """How plots are made; lengths in m, areas in m².

    :param gap: pieces at most this far apart are one plot
    :param sliver: drawing gaps narrower than this are closed, parts nowhere wider are left out
    :param hole: holes smaller than this are filled
    :param part: parts smaller than this are left out
    """

    gap: float = 1.0
    sliver: float = 0.2
    hole: float = 1.0
    part: float = 1.0


@dataclass(frozen=True)
class Plot:
    """A plot with its official area.

    :param shares: m² by site, the ground of a shared place under the first site; ``""`` is what filling added; they add
        up exactly to ``area_m2``
    :param area_mu: 亩, exactly 0.0015 times ``area_m2``
    """

    code: str
    town: str
    sites: tuple[str, ...]
    spots: tuple[str, ...]
    shape: Any
    area_m2: float
    area_mu: float
    shares: Mapping[str, float]


def make_plots(
    ground: Sequence[Cleared],
    areas: Callable[[Array], Array],
    tidy: Tidy = Tidy(),
    code: Callable[[int], str] = lambda number: f"DK{number:04d}",
) -> list[Plot]:
    """Plots of cleared ground, numbered town by town from north to south.

    :param areas: official m² of n polygons, unrounded
    :param code: plot code of a number from 1 on
    """
    ground = [one for one in ground if one.shape is not None and not one.shape.is_empty]
    made = []
    for members in _groups(ground, tidy.gap):
        pieces = [ground[index] for index in members]
        shape = _merged([one.shape for one in pieces], tidy)
        if not shape.is_empty:
            made.append((pieces, shape))
    made.sort(key=lambda one: (one[0][0].town, -round(one[1].bounds[3], 3), round(one[1].bounds[0], 3)))
    return [_plot(code(number), pieces, shape, areas) for number, (pieces, shape) in enumerate(made, start=1)]


def _groups(ground: Sequence[Cleared], gap: float) -> list[list[int]]:
    """Members of each plot: connected by distances within the gap, town by town."""
    parent = list(range(len(ground)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    if ground:
        shapes = np.array([one.shape for one in ground], dtype=object)
        first, second = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=gap)
        for a, b in zip(first.tolist(), second.tolist()):
            if a < b and ground[a].town == ground[b].town:
                low, high = sorted((root(a), root(b)))
                parent[high] = low
    found: dict[int, list[int]] = {}
    for index in range(len(ground)):
        found.setdefault(root(index), []).append(index)
    return list(found.values())


def _merged(shapes: Sequence[Any], tidy: Tidy) -> Any:
    whole = shapely.union_all(shapely.make_valid(np.array(shapes, dtype=object)))
    if tidy.sliver > 0 and len(shapely.get_parts(whole)) > 1:
        half = tidy.sliver / 2
        closed = shapely.buffer(shapely.buffer(whole, half, join_style="mitre"), -half, join_style="mitre")
        if len(shapely.get_parts(closed)) < len(shapely.get_parts(whole)):
            whole = shapely.union(whole, closed)
    kept = []
    for part in shapely.get_parts(whole):
        if part.geom_type != "Polygon":
            continue
        holes = [ring for ring in part.interiors if shapely.area(shapely.polygons(ring)) >= tidy.hole]
        part = shapely.Polygon(part.exterior, holes)
        thin = tidy.sliver > 0 and shapely.buffer(part, -tidy.sliver / 2).is_empty
        if part.area >= tidy.part and not thin:
            kept.append(part)
    return shapely.normalize(shapely.multipolygons(kept)) if kept else shapely.MultiPolygon()


def _plot(code: str, pieces: Sequence[Cleared], shape: Any, areas: Callable[[Array], Array]) -> Plot:
    sites: dict[str, Any] = {}
    left = shape
    for piece in pieces:
        own = shapely.intersection(left, shapely.make_valid(piece.shape))
        left = shapely.difference(left, own)
        sites[piece.site] = shapely.union(sites[piece.site], own) if piece.site in sites else own
    names = [*sites, ""]
    measured = areas(_polygonal([*sites.values(), left]))
    total = float(half_up(float(areas(_polygonal([shape]))[0]), 2))
    shares = round_to_total(measured, np.zeros(len(names), dtype=int), np.array([total]), 2)
    return Plot(
        code,
        pieces[0].town,
        tuple(sites),
        tuple(dict.fromkeys(piece.spot for piece in pieces if piece.spot)),
        shape,
        total,
        float(mu(total)),
        {name: float(share) for name, share in zip(names, shares) if name or share > 0},
    )


def _polygonal(shapes: Sequence[Any]) -> Array:
    """Each geometry without its points and lines, as a multipolygon."""
    made = np.empty(len(shapes), dtype=object)
    made[:] = [shapely.MultiPolygon(_polygons(shape)) for shape in shapes]
    return made


def _polygons(shape: Any) -> list[Any]:
    if shape.geom_type == "Polygon":
        return [] if shape.is_empty else [shape]
    return [polygon for part in getattr(shape, "geoms", ()) for polygon in _polygons(part)]


@dataclass(frozen=True)
class Small:
    """A plot too small for a use of its own: goes with ``with_plot``, or becomes a pocket green or parking place."""

    plot: str
    with_plot: str
    metres: float


def small_plots(plots: Mapping[str, tuple[Any, float]], least_m2: float, reach: float) -> dict[str, Small]:
    """What becomes of plots below ``least_m2``: bundled with the nearest larger plot within ``reach`` m, else alone.

    :param plots: code to (shape, m²)
    """
    large = [code for code, (_, area) in plots.items() if area >= least_m2]
    shapes = np.array([plots[code][0] for code in large], dtype=object)
    found = {}
    for code, (shape, area) in plots.items():
        if area >= least_m2:
            continue
        best, metres = "", 0.0
        if large:
            far = shapely.distance(shapes, shape)
            nearest = min(range(len(large)), key=lambda index: (float(far[index]), large[index]))
            if far[nearest] <= reach:
                best, metres = large[nearest], round(float(far[nearest]), 2)
        found[code] = Small(code, best, metres)
    return found
