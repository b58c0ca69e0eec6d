"""勘测定界界址点坐标交换格式 (the "国土 TXT"): boundary points of parcels as text, read and written.

Traps that the reader knows: X is north; the ring number does not say hole or part (containment does); J1 or J01; the
zone prefix may be there or not; the unit of the stated area is nowhere in the file; GBK or UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land.crs import GaussKruger, epsg_of, zone_in_easting
from .encoding import decode

COLUMNS = ("点数", "面积", "地块编号", "地块名称", "图形", "图幅号", "用途", "地类编码")
Note = tuple[int, str, Mapping[str, Any]]
Ring = list[tuple[float, float]]
#: square metres of the units that people state areas in
UNITS = {"m²": 1.0, "公顷": 10_000.0, "亩": 10_000.0 / 15.0}


@dataclass
class _Parcel:
    line: int
    head: list[str]
    rings: list[Ring] = field(default_factory=list)
    ring_name: str = ""
    problem: Optional[Note] = None


def is_coordinate_text(data: bytes) -> bool:
    """True when the beginning of a file looks like this format."""
    text, _ = decode(data[:20_000])
    return "[地块坐标]" in text or bool(re.search(r"^[^\n]*,@\s*\n\s*J?\d+\s*,\s*\d+\s*,", text, re.MULTILINE))


def read(path: str | Path, crs: str = "") -> FeatureTable:
    """Parcels of one file as polygons.

    :param path: the text file
    :param crs: CRS to take instead of what header and coordinates say
    :raises InputError: ``txt.no_parcels`` when there is nothing that could be a parcel
    """
    path = Path(path)
    text, codec = decode(path.read_bytes())
    note = (0, "txt.encoding", {"encoding": "GBK" if codec == "gb18030" else codec.upper()})
    return read_text(text, path.name, crs, str(path), (note,))


def read_text(text: str, name: str, crs: str = "", source: str = "", notes_before: Sequence[Note] = ()) -> FeatureTable:
    """Parcels of a text as polygons, as :func:`read` does it for a file.

    :param name: what messages call it
    :raises InputError: ``txt.no_parcels``
    """
    header, parcels, notes = _parse(text)
    if not parcels:
        raise InputError("txt.no_parcels", file=name)
    notes.extend(notes_before)
    found_crs, swap = _coordinate_system(header, parcels, notes)
    geometry = np.empty(len(parcels), dtype=object)
    columns: dict[str, list[Any]] = {name: [] for name in COLUMNS}
    areas: list[Optional[float]] = []
    for index, parcel in enumerate(parcels):
        if parcel.problem is not None:
            notes.append(parcel.problem)
        else:
            geometry[index] = _polygon(parcel, swap, notes)
        head = (parcel.head + [""] * 8)[:8]
        for name, value in zip(COLUMNS, head):
            columns[name].append(value.strip() or None)
        areas.append(_declared_area(parcel, head[1], geometry[index], notes))
    arrays = {name: np.array(values, dtype=object) for name, values in columns.items()}
    arrays["面积平方米"] = np.array([np.nan if value is None else value for value in areas], dtype=float)
    rows = np.array([parcel.line for parcel in parcels])
    return FeatureTable(geometry, arrays, crs or found_crs, Path(name).stem, source, rows, tuple(notes))


def _parse(text: str) -> tuple[dict[str, str], list[_Parcel], list[Note]]:
    header: dict[str, str] = {}
    parcels: list[_Parcel] = []
    notes: list[Note] = []
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip().replace("，", ",").replace("＝", "=")
        if not line or line.startswith("["):
            continue
        if "@" in line:
            parcels.append(_Parcel(number, line.split("@")[0].split(",")))
        elif not parcels and "=" in line:
            key, value = line.split("=", 1)
            header[key.strip()] = value.strip()
        elif parcels:
            _add_point(parcels[-1], number, line)
        else:
            notes.append((number, "txt.stray_line", {"line": number}))
    for parcel in parcels:
        _finish(parcel, notes)
    return header, parcels, notes


def _add_point(parcel: _Parcel, number: int, line: str) -> None:
    parts = [part.strip() for part in line.split(",")]
    try:
        ring_name, north, east = parts[1], float(parts[2]), float(parts[3])
    except (IndexError, ValueError):
        parcel.problem = parcel.problem or (parcel.line, "txt.bad_point", {"line": number, "text": line[:60]})
        return
    if not (np.isfinite(north) and np.isfinite(east)):
        parcel.problem = parcel.problem or (parcel.line, "txt.bad_point", {"line": number, "text": line[:60]})
        return
    rings = parcel.rings
    closed = bool(rings) and len(rings[-1]) > 3 and rings[-1][0] == rings[-1][-1]
    if not rings or ring_name != parcel.ring_name or closed:
        rings.append([])
        parcel.ring_name = ring_name
    rings[-1].append((north, east))


def _finish(parcel: _Parcel, notes: list[Note]) -> None:
    """Close open rings, drop rings of no extent and compare the point count."""
    points = sum(len(ring) for ring in parcel.rings)
    declared = parcel.head[0].strip() if parcel.head else ""
    if declared.isdigit() and int(declared) != points and parcel.problem is None:
        notes.append((parcel.line, "txt.point_count", {"declared": int(declared), "found": points}))
    for ring in parcel.rings:
        if ring[0] != ring[-1]:
            ring.append(ring[0])
            notes.append((parcel.line, "txt.ring_closed", {}))
    kind = parcel.head[4].strip() if len(parcel.head) > 4 else ""
    if parcel.problem is None and kind in ("线", "点"):
        parcel.problem = (parcel.line, "txt.not_area", {"kind": kind})
    elif parcel.problem is None and not any(len(ring) >= 4 for ring in parcel.rings):
        parcel.problem = (parcel.line, "txt.too_few_points", {"found": points})


def _coordinate_system(header: Mapping[str, str], parcels: Sequence[_Parcel], notes: list[Note]) -> tuple[str, bool]:
    """CRS text, and whether the file has easting before northing against the format."""
    points = [point for parcel in parcels for ring in parcel.rings for point in ring]
    if not points:
        return "", False
    first = np.array([point[0] for point in points])
    second = np.array([point[1] for point in points])
    if max(np.abs(first).max(), np.abs(second).max()) <= 180:
        swap = bool(np.median(first) > 60)
        return "EPSG:4490", swap
    swap = bool(np.median(second) < 6_200_000 < np.median(first)) or bool(
        np.median(first) < 1_000_000 < np.median(second) < 6_200_000
    )
    if swap:
        notes.append((0, "txt.axes_swapped", {}))
    east = float(np.median(first if swap else second))
    system = header.get("坐标系", "")
    prefix = zone_in_easting(east)
    stated = int(header["带号"]) if header.get("带号", "").isdigit() else 0
    if stated > 45:  # some write the central meridian
        stated = round(stated / 3)
    if prefix and stated and prefix != stated:
        notes.append((0, "txt.zone_mismatch", {"stated": stated, "found": prefix}))
    zone = prefix or stated
    if not zone:
        notes.append((0, "txt.no_zone", {}))
        return "", swap
    if "80" in system or "西安" in system:
        base = {(3, True): 2324, (3, False): 2345, (6, True): 2314, (6, False): 2325}[
            (3 if zone >= 25 else 6, bool(prefix))
        ]
        return f"EPSG:{base + zone}", swap
    if "54" in system or "北京" in system:
        notes.append((0, "txt.old_system", {"system": system}))
        return "", swap
    if not system:
        notes.append((0, "txt.no_system", {}))
    return f"EPSG:{GaussKruger.cgcs2000(zone, prefixed=bool(prefix)).epsg}", swap


def _polygon(parcel: _Parcel, swap: bool, notes: list[Note]) -> Any:
    """Polygon of the rings by even-odd nesting: a ring inside an odd number of others is a hole."""
    rings = []
    for ring in parcel.rings:
        points = np.array(ring)
        if len(points) < 4:
            notes.append((parcel.line, "txt.ring_dropped", {"points": len(points)}))
            continue
        rings.append(points if swap else points[:, ::-1])
    return nest(rings)


def nest(rings: Sequence[np.ndarray]) -> Any:
    """Polygon or multipolygon of closed rings, holes and islands told by containment.

    :param rings: (n, 2) arrays of east, north; first point repeated at the end
    """
    plain = shapely.polygons([shapely.linearrings(ring) for ring in rings])
    order = np.argsort(-shapely.area(plain), kind="stable")
    inside = shapely.point_on_surface(plain)
    parents: dict[int, list[int]] = {}
    for place, index in enumerate(order):
        larger = order[:place]
        holding = larger[shapely.covers(plain[larger], inside[index])] if place else larger
        parents[int(index)] = [int(item) for item in holding]
    shells = [index for index in range(len(rings)) if len(parents[index]) % 2 == 0]
    holes: dict[int, list[np.ndarray]] = {index: [] for index in shells}
    for index, holding in parents.items():
        if len(holding) % 2:
            holes[holding[-1]].append(rings[index])  # the smallest that holds it; larger ones come first
    parts = [shapely.Polygon(rings[index], holes[index]) for index in shells]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def _declared_area(parcel: _Parcel, text: str, geometry: Any, notes: list[Note]) -> Optional[float]:
    """Stated area in m²: the unit (m², 公顷, 亩) is the one that the coordinates confirm."""
    try:
        stated = float(text)
    except ValueError:
        return None
    if geometry is None or stated <= 0:
        return None
    area = shapely.area(geometry)
    if area < 1e-3:  # degrees: nothing to compare with
        return None
    unit, factor = min(UNITS.items(), key=lambda item: abs(np.log(stated * item[1] / area)))
    off = abs(stated * factor - area)
    if off > max(0.02 * area, 0.6):
        notes.append((parcel.line, "txt.area_differs", {"stated": stated, "unit": unit, "computed": round(area, 2)}))
    return stated * factor


def written_as(
    table: FeatureTable,
    *,
    encoding: str = "gb18030",
    prefix: bool = True,
    decimals: int = 3,
    header: Optional[Mapping[str, str]] = None,
) -> tuple[bytes, int]:
    """Polygons as a file has them, and the number of parcels.

    :param table: polygons in a Gauss-Krüger zone; columns ``code``, ``name``, ``use``, ``sheet``, ``class`` if there
    :param prefix: eastings with the zone number in front
    :raises InputError: ``txt.needs_zone`` when the CRS is not a Gauss-Krüger zone
    """
    zone = GaussKruger.from_epsg(epsg_of(table.crs))
    if zone is None:
        raise InputError("txt.needs_zone", crs=table.crs)
    shift = (0 if zone.prefixed else zone.zone * 1e6) if prefix else (-zone.zone * 1e6 if zone.prefixed else 0)
    head = {
        "格式版本号": "1.01",
        "数据产生单位": "",
        "数据产生日期": "",
        "坐标系": "2000国家大地坐标系" if epsg_of(table.crs) >= 4490 else "1980西安坐标系",
        "几度分带": str(zone.width),
        "投影类型": "高斯克吕格",
        "计量单位": "米",
        "带号": str(zone.zone),
        "精度": f"{10.0**-decimals:.{decimals}f}",
        "转换参数": ",,,,,,",
        **(header or {}),
    }
    lines = ["[属性描述]", *(f"{key}={value}" for key, value in head.items()), "[地块坐标]"]
    written = 0
    for index, geometry in enumerate(table.geometry):
        if geometry is None or geometry.is_empty:
            continue
        points = list(_points(geometry, shift, decimals))
        values = [_cell(table, name, index) for name in ("code", "name", "sheet", "use", "class")]
        area = f"{shapely.area(geometry) / 10_000:.4f}"
        lines.append(",".join([str(len(points)), area, values[0] or str(index + 1), values[1], "面", *values[2:], "@"]))
        lines.extend(points)
        written += 1
    text = "\r\n".join(lines) + "\r\n"
    return text.encode(encoding, errors="replace"), written


def _cell(table: FeatureTable, name: str, index: int) -> str:
    value = table.columns[name][index] if name in table.columns else None
    return "" if value is None else str(value).replace(",", "，").replace("@", "").replace("\n", " ").strip()


def _points(geometry: Any, shift: float, decimals: int) -> Any:
    """Point lines; numbers run on over all rings and the closing point has the number of the first."""
    ring_number = number = 0
    for part in shapely.get_parts(geometry):
        part = shapely.force_2d(part)
        for position, ring in enumerate([part.exterior, *part.interiors]):
            ring_number += 1
            points = shapely.get_coordinates(ring)
            if shapely.is_ccw(ring) == (position == 0):  # boundary points run clockwise, holes the other way
                points = points[::-1]
            for place, (east, north) in enumerate(points):
                label = number + 1 + (place if place < len(points) - 1 else 0)
                yield f"J{label},{ring_number},{north:.{decimals}f},{east + shift:.{decimals}f}"
            number += len(points) - 1
