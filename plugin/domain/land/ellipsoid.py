"""Official ellipsoidal area (图斑椭球面积) of polygons, vectorised.

Source: rule of the second and third national land surveys (第二次、第三次全国国土调查): plane coordinates to 4
decimals; an edge longer than 70 m gets ``int(length / 70)`` evenly spaced points (6 decimals); inverse Gauss
projection with the five constants K0..K4; latitude and longitude in seconds to 6 decimals; trapezoid formula
between each edge and the prime meridian with the coefficients A..E; rings as absolute values, holes subtracted,
parts added; half up throughout.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..progress import Progress, Silent, check
from .units import round_half_up

if TYPE_CHECKING:
    from .crs import MeasuringCrs

LONGEST_EDGE_M = 70.0
_SECONDS = 180 * 3600 / math.pi
_CHUNK = 50_000


@dataclass(frozen=True)
class Ellipsoid:
    """A reference ellipsoid with the constants that the rule prints (lengths in metres)."""

    name: str
    a: float
    b: float
    e2: float
    ep2: float
    k: tuple[float, float, float, float, float]

    @property
    def c(self) -> float:
        """Polar radius of curvature a²/b in metres."""
        return self.a * self.a / self.b

    @property
    def series(self) -> tuple[float, float, float, float, float]:
        """Coefficients A..E of the trapezoid formula."""
        e2 = self.e2
        e4, e6, e8 = e2**2, e2**3, e2**4
        return (
            1 + (3 / 6) * e2 + (30 / 80) * e4 + (35 / 112) * e6 + (630 / 2304) * e8,
            (1 / 6) * e2 + (15 / 80) * e4 + (21 / 112) * e6 + (420 / 2304) * e8,
            (3 / 80) * e4 + (7 / 112) * e6 + (180 / 2304) * e8,
            (1 / 112) * e6 + (45 / 2304) * e8,
            (5 / 2304) * e8,
        )


CGCS2000 = Ellipsoid(
    "CGCS2000",
    6378137.0,
    6356752.31414036,
    0.00669438002290,
    0.00673949677548,
    (1.57048761144159e-07, 5.05250178820567e-03, 2.98472900956587e-05, 2.41626669230084e-07, 2.22241238938534e-09),
)
XIAN80 = Ellipsoid(
    "Xian 1980",
    6378140.0,
    6356755.29,
    0.00669438499959,
    0.00673950181947,
    (1.57048687472752e-07, 5.05250559291393e-03, 2.98473350966158e-05, 2.41627215981336e-07, 2.22241909461273e-09),
)


def geodetic_from_plane(east: Any, north: Any, meridian: float, ellipsoid: Ellipsoid = CGCS2000) -> tuple[Any, Any]:
    """Inverse Gauss projection by the rule.

    :param east: metres from the central meridian (false easting removed), array
    :param north: metres from the equator, array
    :param meridian: longitude of the central meridian in radians
    :returns: latitude and longitude in radians
    """
    k0, k1, k2, k3, k4 = ellipsoid.k
    e0 = k0 * north
    sin, cos = np.sin(e0), np.cos(e0)
    sin2 = sin * sin
    foot = e0 + cos * sin * (k1 - sin2 * (k2 - sin2 * (k3 - sin2 * k4)))
    cos_foot = np.cos(foot)
    t = np.tan(foot)
    t2 = t * t
    h2 = ellipsoid.ep2 * cos_foot * cos_foot
    v2 = 1 + h2
    r = east * np.sqrt(v2) / ellipsoid.c
    r2 = r * r
    t4 = t2 * t2
    latitude = foot - v2 * t * r2 * (
        0.5 - r2 * ((5 + 3 * t2 + h2 - 9 * h2 * t2) / 24 - r2 * (61 + 90 * t2 + 45 * t4) / 720)
    )
    longitude = meridian + r / cos_foot * (
        1 - r2 * ((1 + 2 * t2 + h2) / 6 - r2 * (5 + 28 * t2 + 24 * t4 + 6 * h2 + 8 * h2 * t2) / 120)
    )
    return latitude, longitude


def _bracket(latitude_step: Any, latitude_middle: Any, ellipsoid: Ellipsoid) -> Any:
    """The bracket of the trapezoid formula; odd multiples of both angles by recurrence instead of ten sines."""
    a, b, c, d, e = ellipsoid.series
    half = latitude_step / 2
    sin1, cos1 = np.sin(half), np.cos(latitude_middle)
    # sin((n+2)x) = 2 cos(2x) sin(nx) - sin((n-2)x), and the same for cosines
    two_cos_sin, two_cos_cos = 2 - 4 * sin1 * sin1, 4 * cos1 * cos1 - 2
    sin3 = two_cos_sin * sin1 + sin1
    cos3 = two_cos_cos * cos1 - cos1
    total = a * sin1 * cos1 - b * sin3 * cos3
    sin5 = two_cos_sin * sin3 - sin1
    cos5 = two_cos_cos * cos3 - cos1
    total += c * sin5 * cos5
    sin7 = two_cos_sin * sin5 - sin3
    cos7 = two_cos_cos * cos5 - cos3
    total -= d * sin7 * cos7
    sin9 = two_cos_sin * sin7 - sin5
    cos9 = two_cos_cos * cos7 - cos5
    total += e * sin9 * cos9
    return total


def sheet_area(
    south: float, latitude_minutes: float, longitude_minutes: float, ellipsoid: Ellipsoid = CGCS2000
) -> float:
    """Theoretical area (图幅理论面积) of a map sheet in m².

    :param south: latitude of its south edge in degrees
    :param latitude_minutes: height of the sheet in minutes of arc
    :param longitude_minutes: width of the sheet in minutes of arc
    """
    step = math.radians(latitude_minutes / 60)
    middle = math.radians(south) + step / 2
    factor = 4 * math.pi * ellipsoid.b**2 * longitude_minutes / (360 * 60)
    return float(factor * _bracket(np.asarray(step), np.asarray(middle), ellipsoid))


def _densify(east: Any, north: Any, last: Any) -> tuple[Any, Any, Any]:
    """Insert the rule's points into edges over 70 m; ``last`` marks the closing vertex of each ring."""
    length = np.hypot(np.diff(east, append=0.0), np.diff(north, append=0.0))
    extra = np.where(~last & (length > LONGEST_EDGE_M), (length / LONGEST_EDGE_M).astype(np.int64), 0)
    if not extra.any():
        return east, north, np.arange(len(east))
    origin = np.repeat(np.arange(len(east)), extra + 1)
    starts = np.cumsum(extra + 1) - (extra + 1)
    step = (np.arange(len(origin)) - starts[origin]) / (extra[origin] + 1)
    following = np.minimum(origin + 1, len(east) - 1)
    dense_east = east[origin] + step * (east[following] - east[origin])
    dense_north = north[origin] + step * (north[following] - north[origin])
    inserted = step > 0
    dense_east[inserted] = round_half_up(dense_east[inserted], 6)
    dense_north[inserted] = round_half_up(dense_north[inserted], 6)
    return dense_east, dense_north, origin


def _ring_areas(rings: Any, crs: MeasuringCrs) -> Any:
    """Absolute ellipsoidal area of closed rings in m²."""
    coordinates, ring_of = shapely.get_coordinates(rings, return_index=True)
    east, north = coordinates[:, 0], coordinates[:, 1]
    last = np.append(ring_of[1:] != ring_of[:-1], True)
    if crs.plane:
        east, north, origin = _densify(round_half_up(east, 4), round_half_up(north, 4), last)
        ring_of, last = ring_of[origin], last[origin]
    latitude, longitude = crs.to_geodetic(east, north)
    latitude = round_half_up(latitude * _SECONDS, 6) / _SECONDS
    longitude = round_half_up(longitude * _SECONDS, 6) / _SECONDS
    edge = ~last[:-1]
    step = np.diff(latitude)[edge]
    middle = (latitude[1:] + latitude[:-1])[edge] / 2
    # any reference meridian gives the same sum; one near the ring keeps the terms small
    reference = longitude[np.searchsorted(ring_of, ring_of[:-1][edge])]
    offset = (longitude[1:] + longitude[:-1])[edge] / 2 - reference
    strip = 2 * crs.ellipsoid.b**2 * offset * _bracket(step, middle, crs.ellipsoid)
    return np.abs(np.bincount(ring_of[:-1][edge], weights=strip, minlength=len(rings)))


def areas(geometries: Any, crs: MeasuringCrs, progress: Progress | None = None) -> Any:
    """Official ellipsoidal areas of polygons and multipolygons.

    :param geometries: array of n shapely geometries; ``None``, empty and non-polygonal ones give 0
    :param crs: Gauss-Krüger zone or longitude/latitude (edges in longitude/latitude are straight as they stand)
    :param progress: cancel is looked at every 50,000 geometries
    :returns: n areas in m², not rounded
    :raises CancelledError: when the job was cancelled
    """
    progress = progress or Silent()
    geometries = np.asarray(geometries, dtype=object)
    result = np.zeros(len(geometries))
    for start in range(0, len(geometries), _CHUNK):
        check(progress)
        block = geometries[start : start + _CHUNK]
        parts, owner = shapely.get_parts(block, return_index=True)
        polygonal = shapely.get_type_id(parts) == 3
        parts, owner = parts[polygonal], owner[polygonal]
        rings, part_of = shapely.get_rings(parts, return_index=True)
        if not len(rings):
            continue
        sizes = _ring_areas(rings, crs)
        outer = np.append(True, part_of[1:] != part_of[:-1])
        result[start : start + len(block)] = np.bincount(
            owner[part_of], weights=np.where(outer, sizes, -sizes), minlength=len(block)
        )
    return result
