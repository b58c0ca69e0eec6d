"""Thirty drawn photographs with position, direction, time and device in EXIF.

Most stand near a spot and face it; one is far away, one has no position, one a clock that was never set, one no
direction, one claims tomorrow.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from osgeo import osr
from PIL import Image, ImageDraw
from PIL.TiffImagePlugin import IFDRational

from .layers import Layer, random
from .places import EPSG

COUNT = 30
SIZE = (960, 720)


@dataclass(frozen=True)
class Photo:
    """What is written into one file. ``position`` is longitude, latitude, or ``None``."""

    name: str
    kind: str
    position: tuple[float, float] | None
    direction: float | None
    taken: str
    device: tuple[str, str]
    altitude: float
    scene: int


def plan(seed: int, spots: Layer) -> list[Photo]:
    """Where each photograph is taken, when, and what it looks at."""
    rng = random(seed, "photos")
    kinds = [name for name, _ in spots.fields].index("TBLX")
    chosen = [row for row in spots.rows if row[0].area > 60][:: max(1, len(spots.rows) // (COUNT + 8))][:COUNT]
    photos = []
    for number, (shape, values) in enumerate(chosen, start=1):
        centre = np.asarray(shape.centroid.coords[0])
        reach = float(shapely.length(shape)) / 6 + rng.uniform(8, 18)
        if number == 27:
            reach = 2600.0
        angle = rng.uniform(0, 2 * np.pi)
        eye = centre + np.array([np.sin(angle), np.cos(angle)]) * reach
        look = (np.degrees(np.arctan2(*(centre - eye))) + rng.normal(0, 5)) % 360
        day, hour, minute, second = (int(rng.integers(*span)) for span in ((12, 29), (9, 17), (0, 60), (0, 60)))
        taken = f"2026:10:{day:02d} {hour:02d}:{minute:02d}:{second:02d}"
        taken = {29: "2002:01:01 00:00:07", 30: "2036:05:06 10:20:30"}.get(number, taken)
        position = None if number == 28 else _geographic(eye)
        direction = None if number in (26, 28) else round(float(look), 2)
        device = (("ZhiWei", "Sample-1"), ("ZhiWei", "Sample-2"))[number % 2]
        photos.append(
            Photo(
                f"IMG_2026{number:04d}.jpg",
                values[kinds],
                position,
                direction,
                taken,
                device,
                round(float(rng.uniform(12, 90)), 1),
                int(rng.integers(2**31)),
            )
        )
    return photos


def _geographic(point: np.ndarray) -> tuple[float, float]:
    """Longitude and latitude of a point in the county's CRS."""
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(EPSG)
    target.ImportFromEPSG(4490)
    for each in (source, target):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    longitude, latitude, _ = osr.CoordinateTransformation(source, target).TransformPoint(
        float(point[0]), float(point[1])
    )
    return round(longitude, 7), round(latitude, 7)


def write(photos: list[Photo], folder: Path) -> None:
    """Draw and save all photographs into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for photo in photos:
        draw(photo).save(folder / photo.name, "JPEG", quality=72, exif=_exif(photo))


def _exif(photo: Photo) -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = photo.device
    exif[0x0112] = 1
    exif[0x0132] = photo.taken
    exif[0x8769] = {0x9003: photo.taken, 0x9004: photo.taken, 0x9011: "+08:00", 0x920A: 4.5}
    if photo.position is not None:
        longitude, latitude = photo.position
        gps: dict[int, Any] = {
            0: b"\x02\x03\x00\x00",
            1: "N",
            2: _sexagesimal(latitude),
            3: "E",
            4: _sexagesimal(longitude),
        }
        gps.update({5: b"\x00", 6: photo.altitude, 0x12: "WGS-84", 0x1F: IFDRational(4)})
        if photo.direction is not None:
            gps.update({0x10: "T", 0x11: photo.direction})
        exif[0x8825] = gps
    return exif.tobytes()


def _sexagesimal(value: float) -> tuple[float, float, float]:
    minutes = (value % 1) * 60
    return float(int(value)), float(int(minutes)), round((minutes % 1) * 60, 4)


def draw(photo: Photo) -> Image.Image:
    """A plain scene: sky, hills, ground, and the thing that was built."""
    rng = np.random.default_rng(photo.scene)
    width, height = SIZE
    horizon = int(height * rng.uniform(0.42, 0.5))
    shade = np.linspace(0, 1, horizon)[:, None, None]
    sky = np.array([128, 172, 214]) * (1 - shade) + np.array([226, 234, 238]) * shade
    depth = np.linspace(0, 1, height - horizon)[:, None, None]
    earth = np.array([[142, 158, 104], [166, 148, 112], [120, 146, 92]][int(rng.integers(3))])
    ground = (earth * 0.92) * (1 - depth) + earth * 1.12 * depth
    pixels = np.vstack([np.repeat(sky, width, axis=1), np.repeat(ground, width, axis=1)])
    pixels += rng.normal(0, 3, (height, width, 1))
    image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    pen = ImageDraw.Draw(image)
    for layer, tone in enumerate(((112, 138, 128), (92, 122, 96))):
        ridge = np.cumsum(rng.normal(0, 5, width // 8 + 1))
        ridge = horizon - 26 + layer * 18 - np.abs(ridge - ridge.mean()) * (0.9 - layer * 0.4)
        points = [(at * 8, float(level)) for at, level in enumerate(ridge)]
        pen.polygon([(0, horizon + 2), *points, (width, horizon + 2)], fill=tone)
    for _ in range(9):
        _tree(pen, rng, horizon)
    _building(pen, rng, photo.kind, horizon)
    pen.polygon(
        [(width * 0.3, height), (width * 0.47, horizon + 150), (width * 0.53, horizon + 150), (width * 0.85, height)],
        fill=(176, 170, 158),
    )
    return image


def _tree(pen: Any, rng: np.random.Generator, horizon: int) -> None:
    x, size = float(rng.uniform(0, SIZE[0])), float(rng.uniform(14, 40))
    base = horizon + size * 0.5
    pen.rectangle([x - 2, base - size, x + 2, base], fill=(88, 70, 52))
    green = tuple(int(value) for value in np.array([58, 104, 58]) + rng.integers(-14, 15, 3))
    for _ in range(5):
        at_x, at_y = x + float(rng.uniform(-size, size)) * 0.4, base - size * float(rng.uniform(0.8, 1.7))
        pen.ellipse([at_x - size * 0.4, at_y - size * 0.4, at_x + size * 0.4, at_y + size * 0.4], fill=green)


def _building(pen: Any, rng: np.random.Generator, kind: str, horizon: int) -> None:
    base = horizon + int(rng.uniform(110, 170))
    left, right = int(rng.uniform(170, 260)), int(rng.uniform(640, 760))
    if kind == "硬化地面":
        pen.polygon(
            [(left - 90, base + 60), (left + 90, base - 70), (right - 40, base - 70), (right + 130, base + 60)],
            fill=(188, 186, 180),
            outline=(120, 118, 112),
        )
        pen.rectangle([left + 150, base - 120, left + 240, base - 66], fill=(206, 120, 48), outline=(60, 50, 40))
        return
    storeys = {"住宅": 3, "加层": 4, "厂房": 2, "店面搭建": 2}.get(kind, 1)
    tall = 62 * storeys if kind != "厂房" else 170
    wall = {"住宅": (214, 200, 180), "加层": (206, 196, 188), "厂房": (152, 172, 190), "店面搭建": (220, 210, 196)}.get(
        kind, (150, 140, 128)
    )
    side = right + int(rng.uniform(70, 120))
    pen.polygon(
        [(right, base), (side, base - 34), (side, base - tall + 12), (right, base - tall)],
        fill=tuple(int(each * 0.78) for each in wall),
    )
    pen.rectangle([left, base - tall, right, base], fill=wall, outline=(90, 84, 78))
    roof = (70, 120, 170) if kind in ("厂房", "简易棚", "养殖棚", "加层") else (150, 82, 66)
    pen.polygon(
        [
            (left - 14, base - tall),
            (left + 60, base - tall - 42),
            (side - 20, base - tall - 26),
            (side + 10, base - tall + 12),
            (right + 8, base - tall),
        ],
        fill=roof,
        outline=(70, 60, 54),
    )
    if kind == "加层":
        pen.rectangle([left, base - tall, right, base - tall + 60], fill=(178, 84, 66), outline=(90, 60, 50))
    for row in range(storeys):
        for column in range(5):
            x = left + 26 + column * (right - left - 50) // 5
            y = base - tall + 16 + row * (tall - 8) // storeys
            pen.rectangle([x, y, x + 44, y + 30], fill=(92, 112, 128), outline=(240, 240, 236))
    pen.rectangle([left + 40, base - 52, left + 84, base], fill=(104, 72, 52))
