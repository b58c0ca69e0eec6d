"""Facts of a photograph (照片证据) and which spot it shows; what is odd about it is named, nothing is made up."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Optional

import numpy as np
import shapely

from ..local_time import CHINA

NEAR_M = 30.0
#: as far as a camera that faces a spot may stand
FACES_M = 150.0
FAR_M = 1_000.0
#: half the field of view of a phone, and what its compass is wrong by
HALF_VIEW_DEG = 33.0
#: half of what is the middle of the picture
CENTRE_DEG = 10.0
#: magnetic against true north in China: -12 to +4 degrees
MAGNETIC_DEG = 10.0
#: cameras without a set clock begin on one of these days
_CLOCK_DEFAULTS = ("1970:01:01", "1980:01:01", "1998:01:01", "2000:01:01", "2001:01:01", "2002:01:01", "2004:01:01")


@dataclass(frozen=True)
class PhotoFacts:
    """What stands in the file.

    :param longitude: degrees, east positive; None without a position (never 0/0)
    :param direction_deg: where the camera looked, 0..360
    :param direction_ref: ``T`` true north, ``M`` magnetic, empty unknown
    :param taken_text: time as EXIF has it, local to nobody knows where
    :param taken_at: the instant, only where the file says its time zone or carries GPS time
    :param orientation: EXIF orientation 1..8, 0 unknown
    """

    name: str
    sha256: str = ""
    size: int = 0
    longitude: Optional[float] = None
    latitude: Optional[float] = None
    altitude_m: Optional[float] = None
    accuracy_m: Optional[float] = None
    direction_deg: Optional[float] = None
    direction_ref: str = ""
    taken_text: str = ""
    taken_at: Optional[datetime] = None
    gps_at: Optional[datetime] = None
    device: str = ""
    orientation: int = 0

    @property
    def has_position(self) -> bool:
        """True when the file says where it was taken."""
        return self.longitude is not None and self.latitude is not None


@dataclass(frozen=True)
class PhotoMatch:
    """Which spot a photo shows.

    :param kind: ``inside``, ``faces``, ``near``, ``far`` or ``none``
    :param spot: position of the spot, -1 for none
    :param distance_m: from camera to spot, 0 inside
    :param others: positions of other spots that the camera also sees
    """

    kind: str
    spot: int = -1
    distance_m: Optional[float] = None
    others: tuple[int, ...] = ()


def match_photo(
    x: float, y: float, spots: np.ndarray, direction_deg: Optional[float] = None, direction_ref: str = ""
) -> PhotoMatch:
    """The spot a photo belongs to.

    :param x: easting of the camera in metres, same CRS as the spots
    :param y: northing
    :param spots: n polygons
    :param direction_deg: where the camera looked
    """
    if not len(spots):
        return PhotoMatch("none")
    camera = shapely.Point(x, y)
    distances = shapely.distance(spots, camera)
    distances = np.where(np.isnan(distances), np.inf, distances)
    nearest = int(np.argmin(distances))
    seen: list[int] = []
    if direction_deg is not None:
        view = _view(x, y, direction_deg, direction_ref)
        found = [int(index) for index in np.flatnonzero(distances <= FACES_M) if shapely.intersects(view, spots[index])]
        ahead = _view(x, y, direction_deg, direction_ref, CENTRE_DEG)
        # what stands in the middle of the picture comes before what is nearer at its edge
        seen = sorted(found, key=lambda index: (not shapely.intersects(ahead, spots[index]), distances[index]))
    if distances[nearest] == 0:
        return PhotoMatch("inside", nearest, 0.0, tuple(index for index in seen if distances[index] > 0))
    if seen:
        return PhotoMatch("faces", seen[0], round(float(distances[seen[0]]), 2), tuple(seen[1:]))
    distance = float(distances[nearest])
    if distance <= NEAR_M:
        return PhotoMatch("near", nearest, round(distance, 2))
    if distance <= FAR_M:
        return PhotoMatch("far", nearest, round(distance, 2))
    return PhotoMatch("none", -1, round(distance, 2) if math.isfinite(distance) else None)


def _view(x: float, y: float, direction: float, reference: str, half: float = HALF_VIEW_DEG) -> Any:
    """The sector that the camera sees, or its middle."""
    half = half + (MAGNETIC_DEG if reference == "M" else 0.0)
    angles = np.radians(np.linspace(direction - half, direction + half, 13))
    rim = np.column_stack([x + FACES_M * np.sin(angles), y + FACES_M * np.cos(angles)])
    return shapely.Polygon(np.vstack([[x, y], rim, [x, y]]))


Warning_ = tuple[str, Mapping[str, Any]]


def photo_warnings(facts: PhotoFacts, match: PhotoMatch, now: datetime) -> list[Warning_]:
    """What an officer should know before the photo is used: (message code, params).

    :param now: aware instant of the import
    """
    found: list[Warning_] = []
    if not facts.has_position:
        found.append(("photo.no_position", {}))
    elif match.kind in ("far", "none"):
        found.append(("photo.far", {"distance_m": match.distance_m if match.distance_m is not None else "—"}))
    if facts.accuracy_m is not None and facts.accuracy_m > NEAR_M:
        found.append(("photo.inaccurate", {"accuracy_m": round(facts.accuracy_m, 1)}))
    if facts.has_position and facts.direction_deg is None:
        found.append(("photo.no_direction", {}))
    found.extend(_time_warnings(facts, now))
    return found


def _time_warnings(facts: PhotoFacts, now: datetime) -> list[Warning_]:
    if not facts.taken_text:
        return [("photo.no_time", {})]
    local = parse_exif_time(facts.taken_text)
    if local is None:
        return [("photo.odd_time", {"text": facts.taken_text[:40]})]
    if facts.taken_text[:10] in _CLOCK_DEFAULTS and facts.taken_text[11:13] in ("00", "12", "08"):
        return [("photo.clock_default", {"text": facts.taken_text})]
    found: list[Warning_] = []
    if local > now.astimezone(CHINA).replace(tzinfo=None) + timedelta(hours=1):
        found.append(("photo.future", {"text": facts.taken_text}))
    elif local.year < 2000:
        found.append(("photo.odd_time", {"text": facts.taken_text}))
    if facts.gps_at is not None:
        # 14 hours ahead to 12 behind is a time zone; more is a wrong clock
        hours = (local - facts.gps_at.replace(tzinfo=None)).total_seconds() / 3600
        if not -12.5 <= hours <= 14.5:
            found.append(("photo.clock_differs", {"text": facts.taken_text, "hours": round(hours, 1)}))
    return found


def parse_exif_time(text: str) -> Optional[datetime]:
    """EXIF's ``2026:11:21 08:30:00`` as a naive datetime, None when it is none."""
    try:
        return datetime.strptime(text.strip()[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
