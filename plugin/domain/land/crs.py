"""Coordinate systems of Chinese cadastral work, their choice, and the mistakes people make with them.

Source: EPSG registry; domain notes on zone choice (3-degree zone n = floor((L + 1.5) / 3), meridian 3n; 6-degree zone
N = floor(L / 6) + 1, meridian 6N - 3). Zone numbers 25..45 and 13..23 do not overlap, so a prefixed easting tells the
width of its zone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional, Union

from .ellipsoid import CGCS2000, XIAN80, Ellipsoid, geodetic_from_plane

PREFIX = 1_000_000.0
FALSE_EASTING = 500_000.0
#: a layer of a county lies less far than this from its middle
NEAR_DEGREES = 1.5


@dataclass(frozen=True)
class GaussKruger:
    """A Gauss-Krüger zone (高斯-克吕格 3 度带 or 6 度带).

    :param width: zone width in degrees, 3 or 6
    :param zone: zone number (带号)
    :param prefixed: eastings carry the zone number as millions
    """

    width: int
    zone: int
    prefixed: bool
    ellipsoid: Ellipsoid = CGCS2000
    epsg: int = 0
    plane = True

    @property
    def central_meridian(self) -> float:
        """Longitude of the central meridian in degrees."""
        return float(3 * self.zone if self.width == 3 else 6 * self.zone - 3)

    @property
    def false_easting(self) -> float:
        """What is added to every easting, in metres."""
        return FALSE_EASTING + (self.zone * PREFIX if self.prefixed else 0.0)

    def to_geodetic(self, east: Any, north: Any) -> tuple[Any, Any]:
        """Latitude and longitude in radians of plane coordinates in metres (arrays)."""
        return geodetic_from_plane(
            east - self.false_easting, north, math.radians(self.central_meridian), self.ellipsoid
        )

    @classmethod
    def from_epsg(cls, code: int) -> Optional[GaussKruger]:
        """The zone of an EPSG code, None when the code is not a CGCS2000 or Xi'an 1980 zone."""
        for first, last, width, zone, prefixed, ellipsoid in _EPSG_RANGES:
            if first <= code <= last:
                return cls(width, zone + code - first, prefixed, ellipsoid, code)
        return None

    @classmethod
    def cgcs2000(cls, zone: int, prefixed: bool = False) -> GaussKruger:
        """The CGCS2000 zone with this number; the number tells the width."""
        width = 3 if zone >= 25 else 6
        base = {(3, True): 4488, (3, False): 4509, (6, True): 4478, (6, False): 4489}[(width, prefixed)]
        return cls(width, zone, prefixed, CGCS2000, base + zone)


_EPSG_RANGES = (
    (4491, 4501, 6, 13, True, CGCS2000),
    (4502, 4512, 6, 13, False, CGCS2000),
    (4513, 4533, 3, 25, True, CGCS2000),
    (4534, 4554, 3, 25, False, CGCS2000),
    (2327, 2337, 6, 13, True, XIAN80),
    (2338, 2348, 6, 13, False, XIAN80),
    (2349, 2369, 3, 25, True, XIAN80),
    (2370, 2390, 3, 25, False, XIAN80),
)


@dataclass(frozen=True)
class Geographic:
    """Longitude and latitude in degrees, longitude first as layers keep them."""

    epsg: int
    ellipsoid: Ellipsoid = CGCS2000
    plane = False

    def to_geodetic(self, east: Any, north: Any) -> tuple[Any, Any]:
        """Latitude and longitude in radians of longitude and latitude in degrees (arrays)."""
        return north * (math.pi / 180), east * (math.pi / 180)


MeasuringCrs = Union[GaussKruger, Geographic]
_GEOGRAPHIC = {4490: CGCS2000, 4326: CGCS2000, 4610: XIAN80}


def epsg_of(crs: str) -> int:
    """EPSG number in a CRS text such as ``EPSG:4549``, 0 when there is none."""
    match = re.fullmatch(r"\s*EPSG\s*:\s*(\d+)\s*", crs or "", re.IGNORECASE)
    return int(match.group(1)) if match else 0


def measuring_crs(crs: str) -> Optional[MeasuringCrs]:
    """The CRS as the official area rule can use it, None when the rule does not know it."""
    code = epsg_of(crs)
    if code in _GEOGRAPHIC:
        return Geographic(code, _GEOGRAPHIC[code])
    return GaussKruger.from_epsg(code)


def is_cgcs2000(crs: str) -> bool:
    """True for CGCS2000 longitude/latitude and its Gauss-Krüger zones."""
    return epsg_of(crs) == 4490 or 4491 <= epsg_of(crs) <= 4554


def zone_for_longitude(longitude: float, width: int = 3) -> int:
    """Zone number (带号) that a longitude in degrees falls in."""
    return math.floor((longitude + 1.5) / 3) if width == 3 else math.floor(longitude / 6) + 1


def zone_in_easting(easting: float) -> int:
    """Zone number that a prefixed easting carries, 0 when it carries none that exists in China."""
    zone = int(easting // PREFIX)
    return zone if 13 <= zone <= 23 or 25 <= zone <= 45 else 0


@dataclass(frozen=True)
class Diagnosis:
    """One suspicion about the CRS of a layer, with a proposal.

    :param code: message code ``crs.*``
    :param certain: True when the coordinates cannot be right as they are
    :param crs: proposed CRS, empty when none can be proposed
    :param swap: proposed swapping of the two axes
    """

    code: str
    certain: bool
    crs: str = ""
    swap: bool = False
    params: Mapping[str, Any] = field(default_factory=dict)


def _is_degrees(x0: float, y0: float, x1: float, y1: float) -> bool:
    return max(abs(x0), abs(x1)) <= 180 and max(abs(y0), abs(y1)) <= 180


def _is_northing(low: float, high: float) -> bool:
    return low >= 1_800_000 and high <= 6_200_000


def _is_easting(low: float, high: float) -> bool:
    plain = low >= 100_000 and high <= 900_000
    return plain or (zone_in_easting(low) != 0 and zone_in_easting(low) == zone_in_easting(high))


def diagnose(
    bounds: tuple[float, float, float, float], crs: str, *, near: Optional[tuple[float, float]] = None
) -> list[Diagnosis]:
    """Find the frequent mistakes in the CRS of a layer.

    :param bounds: x0, y0, x1, y1 of the layer in its own units
    :param crs: CRS as declared, empty when there is none (missing .prj)
    :param near: longitude and latitude in degrees where the layer should lie (the workspace), if known
    :returns: suspicions, certain ones first; empty when nothing speaks against the CRS
    """
    if not all(math.isfinite(value) for value in bounds):
        return [Diagnosis("crs.no_extent", True)]
    x0, y0, x1, y1 = bounds
    if _is_degrees(x0, y0, x1, y1):
        found = _diagnose_degrees(x0, y0, x1, y1, crs)
    elif _is_northing(x0, x1) and _is_easting(y0, y1):
        found = [Diagnosis("crs.swapped", True, _plane_proposal(y0, crs, near), True)]
    elif not crs:
        proposal = _plane_proposal(x0, "", near) if _is_easting(x0, x1) else ""
        found = [Diagnosis("crs.missing", True, proposal)]
    else:
        found = _diagnose_plane(x0, y0, x1, y1, crs)
    if near is not None:
        found = [_prefix_judged(item, x0, x1, y0, y1, near) for item in found]
        found = found or _diagnose_place(x0, y0, x1, y1, crs, near)
    return sorted(found, key=lambda item: not item.certain)


def _diagnose_degrees(x0: float, y0: float, x1: float, y1: float, crs: str) -> list[Diagnosis]:
    swapped = 3 <= x0 <= x1 <= 54 and 73 <= y0 <= y1 <= 136
    if swapped:
        return [Diagnosis("crs.swapped", True, "EPSG:4490", True)]
    if not crs:
        return [Diagnosis("crs.missing", True, "EPSG:4490")]
    code = epsg_of(crs)
    if code == 3857 or GaussKruger.from_epsg(code) is not None:
        in_china = 73 <= x0 <= x1 <= 136 and 3 <= y0 <= y1 <= 54
        return [Diagnosis("crs.degrees_in_metres", True, "EPSG:4490" if in_china else "")]
    if code == 4326:
        return [Diagnosis("crs.wgs84_label", False, "EPSG:4490")]
    return []


def _plane_proposal(east: float, crs: str, near: Optional[tuple[float, float]]) -> str:
    """CRS for an easting: by its prefix, else as declared, else by where the layer should lie."""
    zone = zone_in_easting(east)
    if zone:
        return f"EPSG:{GaussKruger.cgcs2000(zone, prefixed=True).epsg}"
    declared = GaussKruger.from_epsg(epsg_of(crs))
    if declared is not None:
        return f"EPSG:{GaussKruger.cgcs2000(declared.zone).epsg}" if declared.prefixed else crs
    if near is not None:
        return f"EPSG:{GaussKruger.cgcs2000(zone_for_longitude(near[0])).epsg}"
    return ""


def _diagnose_plane(x0: float, y0: float, x1: float, y1: float, crs: str) -> list[Diagnosis]:
    code = epsg_of(crs)
    if code in _GEOGRAPHIC:
        proposal = _plane_proposal(x0, "", None) if _is_easting(x0, x1) else ""
        return [Diagnosis("crs.metres_in_degrees", True, proposal)]
    if code == 3857:
        return [Diagnosis("crs.web_mercator", False)]
    if 2401 <= code <= 2442 or code == 4214:
        return [Diagnosis("crs.old_datum", True, params={"datum": "北京54"})]
    declared = GaussKruger.from_epsg(code)
    if declared is None:
        return []
    if declared.ellipsoid is XIAN80:
        return [Diagnosis("crs.old_datum", False, params={"datum": "西安80"})]
    zone = zone_in_easting(x0)
    if zone and not declared.prefixed:
        return [Diagnosis("crs.prefix_not_in_crs", True, _plane_proposal(x0, crs, None), params={"zone": zone})]
    if zone and zone != declared.zone:
        params = {"zone": zone, "declared": declared.zone}
        return [Diagnosis("crs.other_zone", True, _plane_proposal(x0, crs, None), params=params)]
    if not zone and declared.prefixed and _is_easting(x0, x1):
        return [Diagnosis("crs.prefix_missing", True, f"EPSG:{GaussKruger.cgcs2000(declared.zone).epsg}")]
    if not _is_northing(y0, y1) or not _is_easting(x0, x1):
        return [Diagnosis("crs.out_of_zone", False)]
    return []


def _prefix_judged(item: Diagnosis, x0: float, x1: float, y0: float, y1: float, near: tuple[float, float]) -> Diagnosis:
    """A proposal that follows the zone number in the eastings, unless that number alone leads away from the county."""
    proposed = GaussKruger.from_epsg(epsg_of(item.crs))
    if proposed is None or not proposed.prefixed:
        return item
    east, north = ((y0 + y1) / 2, (x0 + x1) / 2) if item.swap else ((x0 + x1) / 2, (y0 + y1) / 2)
    right = GaussKruger.cgcs2000(zone_for_longitude(near[0], proposed.width))
    if proposed.zone == right.zone or not _lies_near(right, east - proposed.zone * PREFIX, north, near):
        return item
    if _lies_near(proposed, east, north, near):
        return item
    return Diagnosis("crs.prefix_wrong", True, params={"zone": proposed.zone, "right": right.zone})


def _lies_near(crs: GaussKruger, east: float, north: float, near: tuple[float, float]) -> bool:
    latitude, longitude = (math.degrees(value) for value in crs.to_geodetic(east, north))
    return math.hypot(longitude - near[0], latitude - near[1]) < NEAR_DEGREES


def _diagnose_place(x0: float, y0: float, x1: float, y1: float, crs: str, near: tuple[float, float]) -> list[Diagnosis]:
    """Right numbers, wrong place: the neighbour zone (about 300 km away) or somewhere else."""
    known = measuring_crs(crs)
    if known is None:
        return []
    latitude, longitude = (math.degrees(value) for value in known.to_geodetic((x0 + x1) / 2, (y0 + y1) / 2))
    away = longitude - near[0]
    if isinstance(known, GaussKruger) and not known.prefixed and abs(away) > 1.5 and abs(latitude - near[1]) < 1.5:
        steps = round(away / known.width)
        if steps and abs(away - steps * known.width) < 1.0:
            proposal = GaussKruger.cgcs2000(known.zone - steps)
            return [Diagnosis("crs.neighbour_zone", True, f"EPSG:{proposal.epsg}", params={"zone": proposal.zone})]
    if math.hypot(away, latitude - near[1]) > 2.0:
        return [Diagnosis("crs.far_away", False, params={"degrees": round(math.hypot(away, latitude - near[1]), 1)})]
    return []
