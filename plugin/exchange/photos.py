"""Facts of a photo file by exifread. The file is read, never written."""

from __future__ import annotations

import hashlib
import io
import logging
import math
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Optional

from ..domain.errors import InputError, MissingLibraryError
from ..domain.evidence.photo import PhotoFacts, parse_exif_time

SUFFIXES = (".jpg", ".jpeg", ".heic", ".heif", ".tif", ".tiff", ".png", ".webp", ".jxl", ".avif")
MEDIA_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".png": "image/png",
    ".webp": "image/webp",
    ".jxl": "image/jxl",
    ".avif": "image/avif",
}
_MAGIC = (b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"\x89PNG", b"RIFF", b"\xff\x0a", b"\0\0\0\x0cJXL ")
MAX_BYTES = 200_000_000
logging.getLogger("exifread").addHandler(logging.NullHandler())
Note = tuple[str, Mapping[str, Any]]


def photo_files(folder: Path) -> list[Path]:
    """Photos below a folder, by name.

    :raises InputError: ``input.not_found``
    """
    if folder.is_file():
        return [folder]
    if not folder.is_dir():
        raise InputError("input.not_found", file=str(folder))
    return sorted(
        path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file() and path.name[0] != "."
    )


def read_photo(path: Path) -> tuple[PhotoFacts, list[Note]]:
    """Facts of one file, and what is wrong with the file.

    :raises InputError: ``photo.empty``, ``photo.too_big``, ``photo.not_an_image``, ``input.not_readable``
    :raises MissingLibraryError: without exifread
    """
    try:
        import exifread
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="exifread") from error
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise InputError("photo.too_big", file=path.name, megabytes=size // 1_000_000)
        data = path.read_bytes()
    except OSError as error:
        raise InputError("input.not_readable", source=path.name, reason=error.strerror or str(error)) from error
    if not data:
        raise InputError("photo.empty", file=path.name)
    if not data.startswith(_MAGIC) and data[4:8] != b"ftyp":
        raise InputError("photo.not_an_image", file=path.name)
    notes: list[Note] = []
    if data.startswith(b"\xff\xd8") and b"\xff\xd9" not in data[-65536:]:
        notes.append(("photo.truncated", {"file": path.name}))
    tags: Mapping[str, Any] = {}
    try:
        with path.open("rb") as stream:
            tags = exifread.process_file(stream, details=False)
        place = data.find(b"Exif\0\0", 0, 1_000_000)
        if not tags and place >= 0:  # a segment that exifread did not get to
            tags = exifread.process_file(io.BytesIO(data[place + 6 :]), details=False)
    except Exception as error:  # noqa: BLE001  exifread lets any error of a damaged block through; the photo remains
        notes.append(("photo.exif_damaged", {"file": path.name, "reason": f"{type(error).__name__}: {error}"[:120]}))
    return _facts(path.name, data, tags, notes), notes


def _facts(name: str, data: bytes, tags: Mapping[str, Any], notes: list[Note]) -> PhotoFacts:
    latitude = _angle(tags, "GPS GPSLatitude", "S", 90.0)
    longitude = _angle(tags, "GPS GPSLongitude", "W", 180.0)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        if "GPS GPSLatitude" in tags:
            notes.append(("photo.bad_position", {"file": name}))
        latitude = longitude = None
    altitude = _number(tags, "GPS GPSAltitude")
    if altitude is not None and _number(tags, "GPS GPSAltitudeRef") == 1:
        altitude = -altitude
    direction = _number(tags, "GPS GPSImgDirection")
    text = _text(tags, "EXIF DateTimeOriginal") or _text(tags, "EXIF DateTimeDigitized")
    if not parse_exif_time(text) and text.replace(":", "").replace("0", "").strip() == "":
        text = ""  # 0000:00:00 00:00:00 says nothing
    gps = _gps_instant(tags)
    make, model = _text(tags, "Image Make"), _text(tags, "Image Model")
    device = model if model.lower().startswith(make.lower()) else f"{make} {model}".strip()
    return PhotoFacts(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        longitude=longitude,
        latitude=latitude,
        altitude_m=altitude,
        accuracy_m=_number(tags, "GPS Tag 0x001F", "GPS GPSHPositioningError"),
        direction_deg=direction % 360 if direction is not None else None,
        direction_ref=_text(tags, "GPS GPSImgDirectionRef")[:1].upper() if direction is not None else "",
        taken_text=text,
        taken_at=_instant(text, _text(tags, "EXIF OffsetTimeOriginal") or _text(tags, "EXIF OffsetTime")) or gps,
        gps_at=gps,
        device=device,
        orientation=int(_number(tags, "Image Orientation") or 0),
    )


def _text(tags: Mapping[str, Any], key: str) -> str:
    tag = tags.get(key)
    if tag is None:
        return ""
    values = tag.values
    text = values if isinstance(values, str) else str(tag)
    return text.replace("\0", "").strip()


def _ratios(tag: Any) -> Optional[list[float]]:
    try:
        values = [float(value) for value in (tag.values if isinstance(tag.values, (list, tuple)) else [tag.values])]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return values if values and all(math.isfinite(value) for value in values) else None


def _number(tags: Mapping[str, Any], *keys: str) -> Optional[float]:
    for key in keys:
        values = _ratios(tags[key]) if key in tags else None
        if values:
            return values[0]
    return None


def _angle(tags: Mapping[str, Any], key: str, negative: str, limit: float) -> Optional[float]:
    """Signed degrees of a position; None when a part of it is missing or impossible."""
    values = _ratios(tags[key]) if key in tags else None
    reference = _text(tags, key + "Ref")[:1].upper()
    if not values or len(values) > 3 or not reference or min(values) < 0:
        return None
    parts: Sequence[float] = [*values, 0.0, 0.0]
    degrees = parts[0] + parts[1] / 60 + parts[2] / 3600
    if degrees > limit:
        return None
    return -degrees if reference == negative else degrees


def _instant(text: str, offset: str) -> Optional[datetime]:
    """The instant of a local time whose offset from UTC the file gives."""
    local = parse_exif_time(text)
    if local is None or len(offset) != 6 or offset[0] not in "+-":
        return None
    try:
        shift = timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6]))
    except ValueError:
        return None
    zone = timezone(shift if offset[0] == "+" else -shift)
    return local.replace(tzinfo=zone).astimezone(timezone.utc)


def _gps_instant(tags: Mapping[str, Any]) -> Optional[datetime]:
    day = _text(tags, "GPS GPSDate") or _text(tags, "GPS GPSDateStamp")
    clock = _ratios(tags["GPS GPSTimeStamp"]) if "GPS GPSTimeStamp" in tags else None
    if not day or not clock or len(clock) != 3:
        return None
    begin = parse_exif_time(f"{day.replace('-', ':')} 00:00:00")
    if begin is None or clock[0] >= 24 or clock[1] >= 60 or clock[2] >= 61:
        return None
    moment = begin + timedelta(hours=clock[0], minutes=clock[1], seconds=clock[2])
    return moment.replace(tzinfo=timezone.utc)
