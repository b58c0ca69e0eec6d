"""County border, river, hills and roads: what nature and the road office put there first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon

from .layers import random
from .places import BROOK_COURSE, HILLS, ORIGIN, OUTLINE, RIVER_COURSE, ROADS, TOWNS
from .shapes import blob, fractal, rotation, smooth, snap


@dataclass(frozen=True)
class Road:
    """A road's name, class, carriageway width in metres and centre line."""

    name: str
    kind: str
    width: float
    line: LineString


@dataclass(frozen=True)
class Terrain:
    """Polygons in EPSG:4549; ``river`` is the water, ``management`` water and banks."""

    county: Polygon
    river: Any
    management: Any
    blue: Any
    hills: Any
    roads: tuple[Road, ...]

    def open_road(self, town_outlines: Any) -> tuple[Road, ...]:
        """Roads as they run outside the towns; inside, streets take over, but for the main street."""
        free = [
            each if each.kind == "省道" else replace(each, line=each.line.difference(town_outlines))
            for each in self.roads
        ]
        return tuple(each for each in free if not each.line.is_empty)

    def paved(self, extra: float = 0.0, kinds: tuple[str, ...] = ("省道", "县道", "乡道")) -> Any:
        """Carriageways of the chosen classes, widened on both sides by ``extra`` metres."""
        strips = [each.line.buffer(each.width / 2 + extra, quad_segs=2) for each in self.roads if each.kind in kinds]
        return snap(shapely.union_all(strips))


def build(seed: int) -> Terrain:
    """The land before anybody divided it."""
    rng = random(seed, "terrain")
    outline = np.asarray((*OUTLINE, OUTLINE[0]), dtype=float) + ORIGIN
    county = snap(Polygon(fractal(outline, rng, 0.13, 45.0)).buffer(0))
    county = max(shapely.get_parts(county), key=lambda part: part.area)
    water, banks, blue = [], [], []
    for course, width, mouth in ((RIVER_COURSE, 42.0, 78.0), (BROOK_COURSE, 12.0, 18.0)):
        line = smooth(fractal(np.asarray(course, dtype=float) + ORIGIN, rng, 0.10, 330.0), 5)
        half = np.linspace(width, mouth, len(line)) / 2 * (1 + 0.12 * np.sin(np.arange(len(line)) * 0.7))
        water.append(ribbon(line, half))
        banks.append(ribbon(line, half + (32 if width > 20 else 14)))
        blue.append(ribbon(line, half + (18 if width > 20 else 8)))
    hills = shapely.union_all(
        [blob(tuple(np.add(ORIGIN, centre)), radii, turn, rng, 0.2, 55.0) for centre, radii, turn in HILLS]
    )
    hills = shapely.difference(hills, shapely.union_all(banks).buffer(25, quad_segs=1))
    roads = tuple(
        Road(name, kind, width, LineString(_course(points)).simplify(0.5).intersection(county))
        for name, kind, width, points in ROADS
    )
    clip = [snap(shapely.intersection(shapely.union_all(each), county)) for each in (water, banks, blue)]
    return Terrain(county, clip[0], clip[1], clip[2], snap(shapely.intersection(hills, county)), roads)


def ribbon(line: np.ndarray, half: np.ndarray) -> Any:
    """A band along a curve whose half width changes from point to point."""
    step = np.gradient(line, axis=0)
    normal = np.column_stack([-step[:, 1], step[:, 0]]) / np.hypot(step[:, 0], step[:, 1])[:, None]
    left, right = line + normal * half[:, None], line - normal * half[:, None]
    return shapely.make_valid(Polygon(np.vstack([left, right[::-1]]))).buffer(0)


def _course(points: tuple[Any, ...]) -> np.ndarray:
    """Curve through the points; a number stands for the straight main street of that town."""
    stretches: list[np.ndarray] = []
    free: list[Any] = []
    for point in points:
        if not isinstance(point, int):
            free.append(point)
            continue
        town = TOWNS[point]
        reach = town.blocks[0] * 45.0
        ends = np.asarray(town.centre) + np.array([[-reach, 0], [reach, 0]]) @ rotation(town.turn).T
        stretches.append(smooth([*free, ends[0]], 8))
        free = [ends[1]]
    stretches.append(smooth(free, 8))
    return np.vstack(stretches) + ORIGIN
