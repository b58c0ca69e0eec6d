"""The figures of a survey plan (勘验图), frozen from geometry: numbered points, side lengths, what lies around.

Computed once, when the document is issued; drawing uses only these plain values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..domain.land.units import half_up


@dataclass(frozen=True)
class Neighbour:
    """A parcel around the spot: geometry, 宗地代码, 权利人."""

    geometry: Any
    code: str
    holder: str = ""


@dataclass(frozen=True)
class ZoneShape:
    """A zone that touches the plan: geometry, class code, name, line colour as in the zone catalogue."""

    geometry: Any
    code: str
    name: str
    colour: tuple[int, int, int]


def plan_facts(
    geometry: Any,
    areas: Mapping[str, Any],
    crs_text: str,
    neighbours: Iterable[Neighbour] = (),
    zones: Iterable[ZoneShape] = (),
    source_text: str = "",
    date: str = "",
    title: str = "",
) -> dict[str, Any]:
    """Freeze a plan.

    :param geometry: polygon or multipolygon in a projected CRS, x = east, y = north, metres
    :param areas: ``ellipsoidal_m2``, ``planar_m2``, ``mu`` and ``legal`` (``ellipsoidal`` or ``planar``)
    :param crs_text: e.g. ``CGCS2000 3度带 中央子午线120°（EPSG:4549）``
    :param source_text: base map or survey that the lines come from
    :returns: JSON values: ``points`` (name, north, east), ``rings`` (part, hole, first, count), ``sides``,
        ``neighbours`` and ``zones`` clipped to the surroundings, and the texts
    """
    points: list[dict[str, Any]] = []
    rings: list[dict[str, Any]] = []
    sides: list[dict[str, Any]] = []
    for part, polygon in enumerate(_parts(geometry), 1):
        for hole, ring in [(False, polygon.exterior), *((True, ring) for ring in polygon.interiors)]:
            corners = _ordered(np.asarray(ring.coords)[:-1, :2], clockwise=not hole)
            first = len(points)
            names = [f"J{first + number + 1}" for number in range(len(corners))]
            rounded = [(_round(east), _round(north)) for east, north in corners]
            points += [{"name": name, "north": n, "east": e} for name, (e, n) in zip(names, rounded)]
            rings.append({"part": part, "hole": hole, "first": first, "count": len(corners)})
            for number, name in enumerate(names):
                after = (number + 1) % len(names)
                length = float(np.hypot(*(np.subtract(rounded[after], rounded[number]))))
                sides.append({"start": name, "end": names[after], "length_m": _round(length)})
    window = _window(geometry)
    return {
        "title": title,
        "points": points,
        "rings": rings,
        "sides": sides,
        "areas": dict(areas),
        "neighbours": [row for item in neighbours for row in _neighbour(item, geometry, window)],
        "zones": [row for item in zones for row in _zone(item, window)],
        "crs_text": crs_text,
        "source_text": source_text,
        "date": date,
    }


def _round(value: float) -> float:
    return float(half_up(float(value), 3))


def _parts(geometry: Any) -> list[Any]:
    return [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon" and not part.is_empty]


def _ordered(corners: np.ndarray, clockwise: bool) -> np.ndarray:
    """Start at the north-western corner; outer rings run clockwise, holes against the clock (界址点编号 custom)."""
    x, y = corners[:, 0] - corners[0, 0], corners[:, 1] - corners[0, 1]
    doubled = float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))
    if (doubled < 0) != clockwise:
        corners = corners[::-1]
    start = int(np.argmax(corners[:, 1] - corners[:, 0]))
    return np.roll(corners, -start, axis=0)


def _window(geometry: Any) -> tuple[float, float, float, float]:
    """Surroundings that may come into the picture at the next smaller round scale."""
    x0, y0, x1, y1 = geometry.bounds
    reach = 3.5 * max(x1 - x0, y1 - y0, 10.0)
    middle_x, middle_y = (x0 + x1) / 2, (y0 + y1) / 2
    return middle_x - reach, middle_y - reach, middle_x + reach, middle_y + reach


def _coordinates(ring: Any) -> list[list[float]]:
    return [[_round(east), _round(north)] for east, north in np.asarray(ring.coords)[:, :2]]


def _clip(geometry: Any, window: Sequence[float]) -> list[Any]:
    if not shapely.box(*window).intersects(geometry):
        return []
    clipped = shapely.clip_by_rect(shapely.make_valid(geometry), *window)
    return [part for part in shapely.get_parts(clipped) if part.geom_type == "Polygon" and part.area > 0]


def _neighbour(item: Neighbour, spot: Any, window: Sequence[float]) -> list[dict[str, Any]]:
    if item.geometry is None or spot.equals(item.geometry):
        return []
    return [
        {"code": item.code, "holder": item.holder, "rings": [_coordinates(r) for r in (part.exterior, *part.interiors)]}
        for part in _clip(item.geometry, window)
    ]


def _zone(item: ZoneShape, window: Sequence[float]) -> list[dict[str, Any]]:
    return [
        {
            "code": item.code,
            "name": item.name,
            "colour": list(item.colour),
            "rings": [_coordinates(r) for r in (part.exterior, *part.interiors)],
        }
        for part in _clip(item.geometry, window)
    ]
