"""Lines and rings that look like nature drew them, and covers without gaps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely
import shapely.ops
from shapely.geometry import LineString, Polygon

MILLIMETRE = 0.001


def snap(geometry: Any) -> Any:
    """Coordinates to whole millimetres."""
    return shapely.set_precision(geometry, MILLIMETRE)


def fractal(points: np.ndarray, rng: np.random.Generator, roughness: float, finest: float) -> np.ndarray:
    """Displace midpoints until no edge is longer than ``finest`` metres.

    :param points: (n, 2) corner points, kept as they are
    :param roughness: sideways shift as a part of the edge's length, about 0.1 to 0.25
    """
    points = np.asarray(points, dtype=float)
    while True:
        step = np.diff(points, axis=0)
        length = np.hypot(step[:, 0], step[:, 1])
        if length.max() <= finest:
            return points
        shift = rng.uniform(-roughness, roughness, len(step))
        middle = points[:-1] + step / 2 + np.column_stack([-step[:, 1], step[:, 0]]) * shift[:, None]
        keep = length > finest / 2
        merged = np.empty((len(points) + int(keep.sum()), 2))
        place = np.arange(len(points)) + np.concatenate([[0], np.cumsum(keep)])
        merged[place] = points
        merged[place[:-1][keep] + 1] = middle[keep]
        points = merged


def blob(
    centre: tuple[float, float],
    radii: tuple[float, float],
    turn: float,
    rng: np.random.Generator,
    roughness: float = 0.16,
    finest: float = 60.0,
    corners: int = 11,
) -> Polygon:
    """A closed shape around ``centre`` with a fractal border; ``turn`` in degrees."""
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    radius = rng.uniform(0.76, 1.16, corners)
    ring = np.column_stack([np.cos(angle) * radii[0] * radius, np.sin(angle) * radii[1] * radius])
    turned = ring @ rotation(turn).T + np.asarray(centre)
    closed = np.vstack([turned, turned[:1]])
    shape = Polygon(fractal(closed, rng, roughness, finest)).buffer(0)
    largest = max(shapely.get_parts(shape), key=lambda part: part.area)
    return snap(Polygon(largest.exterior))


def rotation(degrees: float) -> np.ndarray:
    """Matrix that turns counter-clockwise."""
    angle = np.radians(degrees)
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def smooth(points: Any, per_edge: int = 10) -> np.ndarray:
    """Catmull-Rom curve through the points."""
    points = np.asarray(points, dtype=float)
    padded = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    steps = np.linspace(0, 1, per_edge, endpoint=False)[:, None]
    curve = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:]):
        curve.append(
            0.5
            * (2 * b + (c - a) * steps + (2 * a - 5 * b + 4 * c - d) * steps**2 + (3 * b - a - 3 * c + d) * steps**3)
        )
    return np.vstack([*curve, points[-1:]])


def cover(lines: Iterable[Any]) -> list[Polygon]:
    """Faces between the lines; neighbours share every vertex, so there is no gap and no overlap."""
    noded = shapely.union_all([each for each in lines if not each.is_empty], grid_size=MILLIMETRE)
    return [face for face in shapely.get_parts(shapely.polygonize(shapely.get_parts(noded))) if face.area > 0]


def divide(polygon: Polygon, size: float, rng: np.random.Generator, slant: float = 0.06) -> list[Polygon]:
    """Cut a block into plots of about ``size`` m², each cut across the longer side, like heirs do."""
    cuts: list[Any] = []
    waiting = [polygon]
    while waiting:
        piece = waiting.pop()
        if piece.area < size * rng.uniform(1.25, 1.75):
            continue
        cut = _cut_line(piece, rng, slant)
        halves = [
            part
            for part in shapely.get_parts(shapely.ops.split(piece, cut))
            if isinstance(part, Polygon) and part.area > 0
        ]
        if len(halves) < 2 or min(half.area for half in halves) < size * 0.3:
            continue
        cuts.append(cut.intersection(piece))
        waiting.extend(halves)
    return cover([polygon.boundary, *cuts])


def _cut_line(piece: Polygon, rng: np.random.Generator, slant: float) -> LineString:
    box = np.asarray(shapely.minimum_rotated_rectangle(piece).exterior.coords)[:4]
    sides = np.diff(np.vstack([box, box[:1]]), axis=0)
    long = int(np.hypot(sides[0, 0], sides[0, 1]) < np.hypot(sides[1, 0], sides[1, 1]))
    along, across = sides[long], sides[(long + 1) % 4]
    start = box[long] + along * rng.uniform(0.42, 0.58)
    lean = along * rng.uniform(-slant, slant)
    return LineString([start - across * 0.05 - lean, start + across * 1.05 + lean])


def cells(region: Any, spacing: tuple[float, float], turn: float, rng: np.random.Generator) -> list[Any]:
    """Irregular cells over the region, longer in one direction and not clipped."""
    centre = np.asarray(region.centroid.coords[0])
    corners = (np.asarray(region.envelope.exterior.coords) - centre) @ rotation(turn)
    low, high = corners.min(axis=0), corners.max(axis=0)
    x = np.arange(low[0], high[0] + spacing[0], spacing[0])
    y = np.arange(low[1], high[1] + spacing[1], spacing[1])
    grid = np.stack(np.meshgrid(x, y), axis=-1).astype(float)
    grid[1::2, :, 0] += spacing[0] / 2
    seeds = grid.reshape(-1, 2) + rng.uniform(-0.3, 0.3, (grid.size // 2, 2)) * np.asarray(spacing)
    squeezed = seeds / np.asarray(spacing)
    diagram = shapely.voronoi_polygons(shapely.multipoints(squeezed))
    back = shapely.transform(diagram, lambda xy: (xy * np.asarray(spacing)) @ rotation(turn).T + centre)
    parts = shapely.get_parts(back)
    order = np.lexsort(np.round(shapely.get_coordinates(shapely.centroid(parts)), 3).T)
    return list(parts[order])
