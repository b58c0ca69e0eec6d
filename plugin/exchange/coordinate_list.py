"""A list of corners as people paste it: from a spreadsheet, a GNSS handset, a message, with names or without.

One corner a line; the numbers may be parted by tab, comma, semicolon or blanks, and a name or a running number may
stand before them. Degrees may be written 119°30′15.2″. An empty line begins the next ring.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from ..domain.errors import InputError
from ..domain.land.crs import GaussKruger, epsg_of, zone_in_easting

Place = tuple[float, float]

_PARTS = re.compile(r"[\s,;，；、|]+")
_DMS = re.compile(r"(\d+)\s*[°度]\s*(?:(\d+)\s*[′'’分]\s*)?(?:(\d+(?:\.\d+)?)\s*(?:[″\"”秒]|''))?\s*([NSEW北南东西]?)")
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
_LETTERS = re.compile(r"^[XYENSBL东北经纬]+[:：=]?", re.IGNORECASE)


@dataclass(frozen=True)
class CornerList:
    """Rings of (east, north) and the CRS they are in."""

    rings: tuple[tuple[Place, ...], ...]
    crs: str
    swapped: bool = False


def parse_corners(text: str, crs: str) -> CornerList:
    """Read a pasted list.

    Which number is north is told by their size: northings in China lie between 1,800 and 6,200 km, eastings below
    1,000 km or with the zone number in front; latitudes are smaller than longitudes.

    :param text: what was pasted
    :param crs: CRS that plain metres are in (the workspace's)
    :raises InputError: ``corners.line`` with the line that cannot be read, ``corners.too_few``
    """
    rings: list[list[Place]] = [[]]
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            if rings[-1]:
                rings.append([])
            continue
        pair = _pair(line)
        if pair is None:
            if not any(rings) and not _NUMBER.search(line):
                continue  # a heading
            if not any(rings) and _is_heading(line):
                continue
            raise InputError("corners.line", line=number, text=line.strip()[:60])
        rings[-1].append(pair)
    found = [ring for ring in rings if ring]
    if not found or any(len(ring) < 3 for ring in found):
        raise InputError("corners.too_few", count=min((len(ring) for ring in found), default=0))
    return _placed(found, crs)


def _is_heading(line: str) -> bool:
    return len(_NUMBER.findall(line)) < 2 and any(word in line for word in ("点", "X", "Y", "坐标", "经", "纬"))


def _pair(line: str) -> Place | None:
    angles = [match for match in _DMS.finditer(line) if match.group(0).strip()]
    if len(angles) >= 2:
        values = []
        for degrees, minutes, seconds, _ in (match.groups() for match in angles[:2]):
            values.append(float(degrees) + float(minutes or 0) / 60 + float(seconds or 0) / 3600)
        return values[0], values[1]
    parts = [part for part in _PARTS.split(line.strip()) if part]
    if parts and not _as_number(parts[0]):
        parts = parts[1:]
    numbers = [value for value in (_as_number(part) for part in parts) if value is not None]
    if len(numbers) != len(parts) and len(numbers) < 2:
        return None
    # a running number or a ring number before the coordinates
    while len(numbers) > 2 and numbers[0] == int(numbers[0]) and abs(numbers[0]) < 10_000 and abs(numbers[1]) >= 3:
        numbers = numbers[1:]
    return (numbers[0], numbers[1]) if len(numbers) >= 2 else None


def _as_number(part: str) -> float | None:
    bare = _LETTERS.sub("", part).rstrip("mM米")
    return float(bare) if _NUMBER.fullmatch(bare) else None


def _placed(rings: list[list[Place]], crs: str) -> CornerList:
    pairs = np.array([place for ring in rings for place in ring])
    first, second = np.median(pairs[:, 0]), np.median(pairs[:, 1])
    if np.abs(pairs).max() <= 180:
        return _made(rings, "EPSG:4490", first < second)
    north_first = 1_800_000 <= first <= 6_200_000 and not 1_800_000 <= second <= 6_200_000
    east = float(second if north_first else first)
    zone = zone_in_easting(east)
    known = GaussKruger.from_epsg(epsg_of(crs))
    if zone and (known is None or not (known.prefixed and known.zone == zone)):
        crs = f"EPSG:{GaussKruger.cgcs2000(zone, prefixed=True).epsg}"
    return _made(rings, crs, bool(north_first))


def _made(rings: list[list[Place]], crs: str, swap: bool) -> CornerList:
    made = tuple(tuple((b, a) if swap else (a, b) for a, b in ring) for ring in rings)
    return CornerList(made, crs, bool(swap))
