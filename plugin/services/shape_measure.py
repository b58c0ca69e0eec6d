"""Measure a shape as the area statement and the survey plan do: both areas, 亩, sides, bearings, numbered corners."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..domain.features import FeatureTable
from ..domain.land.drawn import corners, mended, polygons_of
from ..domain.land.statement import state
from ..domain.land.units import half_up, text
from ..output.plan_facts import plan_facts
from ..output.whole_file import write_whole

_THEN = datetime(2000, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Corner:
    """A boundary point (界址点): X is north, Y is east, in metres."""

    name: str
    north: float
    east: float


@dataclass(frozen=True)
class Side:
    """A side from one corner to the next: length in metres, bearing (方位角) in degrees clockwise from grid north."""

    start: str
    end: str
    length_m: float
    bearing: float
    ring: int = 0

    @property
    def bearing_text(self) -> str:
        """The bearing in degrees, minutes and seconds."""
        return bearing_text(self.bearing)


@dataclass(frozen=True)
class Measured:
    """What a shape measures, each figure rounded as an area statement or a survey plan prints it.

    :param legal: ``ellipsoidal`` or ``planar``: which area counts
    :param ellipsoidal_m2: None where the official rule does not know the CRS
    """

    crs: str
    legal: str
    ellipsoidal_m2: float | None
    planar_m2: float | None
    mu: float
    perimeter_m: float
    corners: tuple[Corner, ...] = ()
    sides: tuple[Side, ...] = ()

    @property
    def legal_m2(self) -> float:
        """The area that counts."""
        return (self.ellipsoidal_m2 if self.legal == "ellipsoidal" else self.planar_m2) or 0.0


def measure_shape(geometry: Any, crs: str, source: tuple[str, Any] | None = None) -> Measured:
    """Measure a polygon.

    Corners are named and run as on the survey plan (D07): from the north-western one, clockwise, holes the other way,
    numbers going on over all rings.

    :param geometry: polygon or multipolygon
    :param crs: its CRS, plane and in metres
    :param source: CRS and shape as it came: the areas are measured in it, as the area statement does
    """
    shape = polygons_of(geometry)
    measured_in, measured = source if source is not None else (crs, shape)
    one = np.array([measured], dtype=object)
    plane = np.array([float(shapely.area(shape))])
    stated = state([""], [""], one, measured_in, [""], _THEN, 0.0, plane)[0]
    plan = plan_facts(shape, {}, "")
    points = {point["name"]: point for point in plan["points"]}
    ring_of = {
        plan["points"][row["first"] + number]["name"]: ring
        for ring, row in enumerate(plan["rings"])
        for number in range(row["count"])
    }
    sides = tuple(
        Side(
            side["start"],
            side["end"],
            side["length_m"],
            _bearing(points[side["start"]], points[side["end"]]),
            ring_of[side["start"]],
        )
        for side in plan["sides"]
    )
    return Measured(
        crs=crs,
        legal=stated.legal,
        ellipsoidal_m2=stated.area_ellip_m2,
        planar_m2=stated.area_plan_m2,
        mu=stated.area_mu,
        perimeter_m=float(half_up(float(shapely.length(shape)), 2)),
        corners=tuple(Corner(point["name"], point["north"], point["east"]) for point in plan["points"]),
        sides=sides,
    )


def measure_wkb(wkb: bytes, crs: str) -> Measured:
    """Measure a polygon given as WKB; one whose rings cross measures as mended."""
    shape = shapely.force_2d(shapely.from_wkb(wkb))
    return measure_shape(shape if shape.is_valid else mended(shape), crs)


def measure_ring(places: Sequence[tuple[float, float]], crs: str) -> Measured | None:
    """Measure a ring while it is drawn; None below three corners. A ring that crosses itself measures as mended."""
    ring = corners(places)
    if len(ring) < 3:
        return None
    shape = shapely.make_valid(shapely.Polygon(ring))
    return measure_shape(shape, crs)


def length_of(places: Sequence[tuple[float, float]]) -> float:
    """Length of a line in metres, to 0.01."""
    ring = corners(places)
    total = float(shapely.length(shapely.LineString(ring))) if len(ring) > 1 else 0.0
    return float(half_up(total, 2))


def bearing_text(degrees: float) -> str:
    """Degrees, minutes and whole seconds, half up.

    >>> bearing_text(359.99999), bearing_text(90.5)
    ('0°00′00″', '90°30′00″')
    """
    seconds = int(half_up(degrees * 3600.0, 0)) % (360 * 3600)
    return f"{seconds // 3600}°{seconds // 60 % 60:02d}′{seconds % 60:02d}″"


def coordinates_text(measured: Measured) -> str:
    """Corners with length and bearing to the next, tab separated, as a spreadsheet takes them."""
    rows = ["点号\tX（北）/m\tY（东）/m\t至下点边长/m\t方位角"]
    for corner, side in zip(measured.corners, measured.sides):
        cells = (corner.name, text(corner.north, 3), text(corner.east, 3), text(side.length_m, 2), side.bearing_text)
        rows.append("\t".join(cells))
    return "\n".join(rows)


def save_coordinates(geometry: Any, crs: str, path: str | Path, name: str = "") -> None:
    """Save a measured shape: 国土 TXT where the name ends so, else CSV.

    :raises InputError: ``output.not_written``, ``txt.needs_zone`` …
    """
    target = Path(path)
    if target.suffix.lower() == ".txt":
        from .coordinates import export_coordinates

        one = np.array([polygons_of(geometry)], dtype=object)
        columns = {"name": np.array([name], dtype=object)} if name else {}
        export_coordinates(FeatureTable(one, columns, crs, name or target.stem, str(target)), target)
        return
    rows = [line.split("\t") for line in coordinates_text(measure_shape(geometry, crs)).splitlines()]
    made = io.StringIO(newline="")
    csv.writer(made).writerows(rows)
    write_whole(target, made.getvalue().encode("utf-8-sig"), make_folder=False)


def _bearing(start: Any, end: Any) -> float:
    return math.degrees(math.atan2(end["east"] - start["east"], end["north"] - start["north"])) % 360.0
