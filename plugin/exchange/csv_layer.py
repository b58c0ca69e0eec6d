"""CSV tables with WKT, with longitude and latitude, or with the boundary points of plots, one point a line."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land.crs import GaussKruger, zone_in_easting
from .coordinate_text import nest
from .encoding import decode
from .ogr_read import Note, as_array

_WKT = ("wkt", "geom", "geometry", "the_geom", "wkt_geom", "几何", "图形")
_LON = ("经度", "lon", "lng", "long", "longitude", "东经", "jd")
_LAT = ("纬度", "lat", "latitude", "北纬", "wd")
_NORTH = ("x", "x坐标", "纵坐标", "北坐标", "北", "north", "northing")
_EAST = ("y", "y坐标", "横坐标", "东坐标", "东", "east", "easting")
_PLOT = (
    "地块编号",
    "地块号",
    "图斑编号",
    "宗地代码",
    "宗地号",
    "jcbh",
    "zddm",
    "plot",
    "parcel",
    "ring",
    "地块",
    "图斑号",
)
_POINT = ("编号", "点号", "界址点号", "序号", "point", "no", "id", "jzdh")
_AS_TEXT = re.compile(r'\s*=\s*"((?:[^"]|"")*)"\s*')
#: what a spreadsheet program would work out: a cell, a number, a function
_FORMULA = re.compile(r"\s*=\s*[-+(@]*(?:\$?[A-Za-z]{1,3}\$?\d|\d|[A-Za-z][A-Za-z0-9.]*\()")
csv.field_size_limit(100_000_000)


def rows_of(path: Path, encoding: str = "") -> tuple[list[str], list[tuple[int, list[str]]]]:
    """Header and rows of a delimited text file; the separator is the one the header uses most.

    Each row has the number that it has in a spreadsheet program, empty ones counted.

    :param encoding: code page, over what the bytes tell
    :raises InputError: ``input.empty``, ``csv.quotes``
    """
    data = path.read_bytes()
    text = data.decode(encoding, errors="replace") if encoding else decode(data)[0]
    if not text.strip():
        raise InputError("input.empty", file=path.name)
    header = text.strip().splitlines()[0]
    separator = max(",;\t|，", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        rows = [(number, row) for number, row in enumerate(reader, start=1) if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise InputError("csv.quotes", file=path.name, reason=str(error)) from error
    names = [name.strip().lstrip("\ufeff") for name in rows[0][1]]
    return names, [(number, [_plain(cell) for cell in row]) for number, row in rows[1:]]


def _plain(cell: str) -> str:
    """A value without ``="…"``, by which spreadsheet programs are kept from making a number of a code."""
    found = _AS_TEXT.fullmatch(cell) if cell.lstrip().startswith("=") else None
    return found[1].replace('""', '"') if found else cell


def read(path: Path, encoding: str = "") -> FeatureTable:
    """The table with its geometry; a table without coordinates has None in every row.

    :param encoding: code page, over what the bytes tell
    :raises InputError: ``input.empty``, ``csv.quotes``
    """
    names, rows = rows_of(path, encoding)
    width = len(names)
    notes: list[Note] = []
    for number, row in rows:
        if len(row) != width:
            notes.append((number, "csv.width", {"expected": width, "found": len(row)}))
        formula = next((cell for cell in row if _FORMULA.match(cell)), "")
        if formula:
            notes.append((number, "csv.formula", {"text": formula.strip()[:60]}))
    cells = [(row + [""] * width)[:width] for _, row in rows]
    columns = {name or f"field_{index + 1}": _typed([row[index] for row in cells]) for index, name in enumerate(names)}
    lines = np.array([number for number, _ in rows], dtype=np.int64)
    lower = [name.lower() for name in names]
    wkt = _position(lower, _WKT)
    if wkt is not None:
        geometry = _from_wkt([row[wkt] for row in cells], lines, notes)
        columns.pop(names[wkt], None)
        return FeatureTable(geometry, columns, "", path.stem, str(path), lines, tuple(notes))
    points, crs = _points(lower, cells, lines, notes)
    if points is None:
        notes.append((0, "csv.no_coordinates", {"file": path.name}))
        return FeatureTable(
            np.full(len(rows), None, dtype=object), columns, "", path.stem, str(path), lines, tuple(notes)
        )
    return _plots(points, crs, lower, cells, columns, lines, notes, path)


def _position(names: Sequence[str], wanted: Sequence[str]) -> Optional[int]:
    return next((names.index(name) for name in wanted if name in names), None)


def _typed(values: list[str]) -> np.ndarray:
    """Numbers when every value is one (codes with leading zeros stay text)."""
    stripped = [value.strip() or None for value in values]
    filled = [value for value in stripped if value is not None]
    number = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d+)?")
    if filled and all(number.fullmatch(value) for value in filled):
        return as_array([None if value is None else float(value) if "." in value else int(value) for value in stripped])
    return as_array(list(stripped))


def _from_wkt(texts: Sequence[str], lines: np.ndarray, notes: list[Note]) -> np.ndarray:
    geometry = np.full(len(texts), None, dtype=object)
    for index, text in enumerate(texts):
        if not text.strip():
            continue
        try:
            geometry[index] = shapely.from_wkt(re.sub(r"^\s*SRID=\d+;", "", text))
        except shapely.errors.GEOSException as error:
            notes.append((int(lines[index]), "geometry.unreadable", {"reason": str(error)[:120]}))
    return geometry


def _points(
    names: Sequence[str], cells: Sequence[Sequence[str]], lines: np.ndarray, notes: list[Note]
) -> tuple[Optional[np.ndarray], str]:
    """East, north of each line and the CRS; Chinese tables have X north and Y east, told by the numbers."""
    first, second = _position(names, _LON), _position(names, _LAT)
    plane = first is None or second is None
    if plane:
        first, second = _position(names, _EAST), _position(names, _NORTH)
    if first is None or second is None:
        return None, ""
    points = np.full((len(cells), 2), np.nan)
    for index, row in enumerate(cells):
        try:
            points[index] = float(row[first]), float(row[second])
        except ValueError:
            notes.append((int(lines[index]), "csv.bad_number", {"text": f"{row[first]} {row[second]}"[:60]}))
    if not np.isfinite(points).any():
        return None, ""
    if not plane or np.nanmax(np.abs(points)) <= 180:
        return (points[:, ::-1] if np.nanmedian(points[:, 1]) > 60 else points), "EPSG:4490"
    east, north = np.nanmedian(points, axis=0)
    if north > 6_200_000 or (north < 1_000_000 < east < 6_200_000):  # Y and X in the sense of mathematics
        points = points[:, ::-1]
        east = north
    zone = zone_in_easting(float(east))
    return points, f"EPSG:{GaussKruger.cgcs2000(zone, prefixed=True).epsg}" if zone else ""


def _plots(
    points: np.ndarray,
    crs: str,
    names: Sequence[str],
    cells: Sequence[Sequence[str]],
    columns: dict[str, np.ndarray],
    lines: np.ndarray,
    notes: list[Note],
    path: Path,
) -> FeatureTable:
    """Boundary points become one polygon per plot; other points stay points."""
    plot, point = _position(names, _PLOT), _position(names, _POINT)
    good = np.isfinite(points).all(axis=1)
    numbered = point is not None and _runs_on([row[point] for row in cells])
    if plot is None and not (numbered and len(cells) >= 3):
        geometry = np.full(len(cells), None, dtype=object)
        geometry[good] = shapely.points(points[good])
        return FeatureTable(geometry, columns, crs, path.stem, str(path), lines, tuple(notes))
    keys = [row[plot].strip() for row in cells] if plot is not None else [path.stem] * len(cells)
    groups: dict[str, list[int]] = {}
    for index, key in enumerate(keys):
        groups.setdefault(key, []).append(index)
    shapes: list[Any] = []
    firsts: list[int] = []
    for members in groups.values():
        firsts.append(members[0])
        rings = _rings(points[[index for index in members if good[index]]])
        shapes.append(nest(rings) if rings else None)
        told = "csv.plot_from_points" if rings else "csv.too_few_points"
        notes.append((int(lines[members[0]]), told, {"points": len(members)}))
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    kept = {name: values[firsts] for name, values in columns.items()}
    if plot is None:
        kept["地块编号"] = np.array(list(groups), dtype=object)
    return FeatureTable(geometry, kept, crs, path.stem, str(path), lines[firsts], tuple(notes))


def _runs_on(values: Sequence[str]) -> bool:
    """True when point numbers count 1, 2, 3 … (J1, J2 …), perhaps starting again."""
    numbers = [re.sub(r"^[Jj]0*", "", value.strip()).lstrip("0") for value in values]
    if not all(number.isdigit() for number in numbers):
        return False
    found = [int(number) for number in numbers]
    return found[0] == 1 and all(after in (before + 1, 1) for before, after in zip(found, found[1:]))


def _rings(points: np.ndarray) -> list[np.ndarray]:
    """Closed rings of a run of points; a return to the start begins another ring."""
    rings: list[list[np.ndarray]] = [[]]
    for point in points:
        ring = rings[-1]
        ring.append(point)
        if len(ring) > 3 and np.array_equal(ring[0], point):
            rings.append([])
    closed = []
    for ring in rings:
        if len(ring) >= 3:
            closed.append(np.array(ring if np.array_equal(ring[0], ring[-1]) else [*ring, ring[0]]))
    return closed
