"""Rings that a person draws: where they cross themselves, what they are when mended, and how a line cuts a spot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from shapely.ops import split as split_by

Place = tuple[float, float]

#: corners nearer than this are one corner, in metres
SAME_M = 0.001


def corners(places: Sequence[Place]) -> list[Place]:
    """The corners of a ring without the closing one and without one that was set twice in a row."""
    kept: list[Place] = []
    for x, y in places:
        if not kept or np.hypot(x - kept[-1][0], y - kept[-1][1]) > SAME_M:
            kept.append((float(x), float(y)))
    while len(kept) > 1 and np.hypot(kept[0][0] - kept[-1][0], kept[0][1] - kept[-1][1]) <= SAME_M:
        kept.pop()
    return kept


def crossings(places: Sequence[Place]) -> list[Place]:
    """Where the ring of these corners crosses or touches itself."""
    ring = corners(places)
    count = len(ring)
    if count < 4:
        return []
    ends = np.array(ring)
    sides = shapely.linestrings(np.stack([ends, np.roll(ends, -1, axis=0)], axis=1))
    first, second = shapely.STRtree(sides).query(sides, predicate="intersects")
    apart = (second - first) % count
    pairs = (first < second) & (apart != 1) & (apart != count - 1)
    found: list[Place] = []
    for a, b in zip(first[pairs].tolist(), second[pairs].tolist()):
        for x, y in shapely.get_coordinates(shapely.intersection(sides[a], sides[b])):
            if all(np.hypot(x - u, y - v) > SAME_M for u, v in found):
                found.append((float(x), float(y)))
    return found


def invalid_places(geometry: Any) -> list[Place]:
    """Where the rings of a polygon are not as they must be; empty for a valid one."""
    if shapely.is_valid(geometry):
        return []
    found = [
        place
        for ring in shapely.get_rings(shapely.get_parts(geometry))
        for place in crossings([(x, y) for x, y in shapely.get_coordinates(ring)])
    ]
    if not found:
        _, _, rest = str(shapely.is_valid_reason(geometry)).partition("[")
        numbers = rest.rstrip("]").split()
        found = [(float(numbers[0]), float(numbers[1]))] if len(numbers) >= 2 else []
    return found


def polygons_of(geometry: Any) -> Any:
    """The polygons with an area among the parts of a geometry, as one multipolygon; an empty one where none has."""
    parts = shapely.get_parts(shapely.get_parts(np.array([geometry], dtype=object)))
    parts = parts[(shapely.get_type_id(parts) == shapely.GeometryType.POLYGON) & (shapely.area(parts) > 0)]
    return shapely.multipolygons(parts) if len(parts) else shapely.MultiPolygon()


def mended(geometry: Any) -> Any:
    """A polygon as it may stand: every loop that its rings go round once, as one multipolygon."""
    return polygons_of(shapely.make_valid(shapely.force_2d(geometry)))


def cut(geometry: Any, places: Sequence[Place]) -> list[Any]:
    """Parts into which a line cuts polygons, the biggest first; one part where it cuts nothing.

    A polygon that the line does not cut through stays with the part it is nearest to.

    :param geometry: polygon or multipolygon
    :param places: at least two corners of the line
    :returns: multipolygons that cover the same ground
    """
    line = shapely.LineString(places)
    pieces: list[Any] = []
    whole: list[Any] = []
    for polygon in shapely.get_parts(geometry):
        made = [part for part in split_by(polygon, line).geoms if part.area > 0]
        (pieces if len(made) > 1 else whole).extend(made)
    if not pieces:
        return [polygons_of(geometry)]
    sides = [[piece] for piece in pieces]
    for polygon in whole:
        near = int(np.argmin(shapely.distance(np.array(pieces, dtype=object), polygon)))
        sides[near].append(polygon)
    made_parts = [shapely.MultiPolygon(side) for side in sides]
    return sorted(made_parts, key=lambda part: -part.area)


def united(geometries: Sequence[Any]) -> Any:
    """All polygons as one multipolygon, without borders between those that touch."""
    return polygons_of(shapely.union_all(np.array(list(geometries), dtype=object)))
