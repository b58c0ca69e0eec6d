"""An OGR layer as a FeatureTable: geometry as WKB in bulk, what GEOS cannot read taken one by one through OGR."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from typing import Any, Callable, Optional

import numpy as np
import shapely
from osgeo import gdal, ogr

from ..domain.features import FeatureTable
from ..domain.progress import Progress, Silent, check
from .transform import identify

SILENT: Progress = Silent()
Note = tuple[int, str, Mapping[str, Any]]
_PLAIN = (1, 2, 3, 4, 5, 6, 7)
REPORT_EVERY = 20_000


class Messages:
    """Collects what GDAL says while a block runs, instead of letting it print."""

    def __init__(self) -> None:
        self.errors: list[str] = []
        self.warnings: list[str] = []

    def __enter__(self) -> Messages:
        gdal.PushErrorHandler(self._take)
        return self

    def __exit__(self, *_: object) -> None:
        gdal.PopErrorHandler()

    def _take(self, level: int, _number: int, text: str) -> None:
        kept = self.errors if level >= gdal.CE_Failure else self.warnings
        if text not in kept and len(kept) < 20:
            kept.append(text)


def read_layer(
    layer: Any,
    *,
    source: str,
    columns: Optional[Sequence[str]] = None,
    close_lines: bool = False,
    keyed: bool = False,
    progress: Progress = SILENT,
) -> FeatureTable:
    """All features of an OGR layer. Nothing is allocated by a count that the file claims.

    :param close_lines: closed line strings are polygons (DXF)
    :param keyed: row numbers are the keys of a database, else they count from 1
    :raises CancelledError: when the person pressed cancel
    """
    definition = layer.GetLayerDefn()
    names = _field_names(definition)
    wanted = [(index, name) for index, name in enumerate(names) if columns is None or name in columns]
    getters = [(index, _getter(definition.GetFieldDefn(index))) for index, _ in wanted]
    values: list[list[Any]] = [[] for _ in wanted]
    blobs: list[Optional[bytes]] = []
    rows: list[int] = []
    expected = _plausible_count(layer)
    layer.ResetReading()
    for feature in layer:
        rows.append(feature.GetFID() if keyed else len(rows) + 1)
        shape = feature.GetGeometryRef()
        blobs.append(None if shape is None else bytes(shape.ExportToWkb(ogr.wkbNDR)))
        for store, (index, getter) in zip(values, getters):
            store.append(getter(feature, index) if feature.IsFieldSetAndNotNull(index) else None)
        if len(rows) % REPORT_EVERY == 0:
            check(progress)
            progress.report(min(len(rows) / expected, 1.0) if expected else 0.5, "input.reading", rows=len(rows))
    notes: list[Note] = []
    numbers = np.array(rows, dtype=np.int64)
    geometry = geometries_from_wkb(blobs, numbers, notes, close_lines)
    arrays = {name: as_array(store) for (_, name), store in zip(wanted, values)}
    crs = identify(layer.GetSpatialRef())
    return FeatureTable(geometry, arrays, crs, layer.GetName(), source, numbers, tuple(notes))


def _plausible_count(layer: Any) -> int:
    """Feature count for the progress bar only; a file may claim anything."""
    count = layer.GetFeatureCount(0)
    return count if 0 < count < 100_000_000 else 0


def _field_names(definition: Any) -> list[str]:
    """Names of the fields, made unique where a file has two of one name."""
    names: list[str] = []
    for index in range(definition.GetFieldCount()):
        name = text_of(definition.GetFieldDefn(index).GetName()) or f"field_{index + 1}"
        count = 2
        unique = name
        while unique in names:
            unique, count = f"{name}_{count}", count + 1
        names.append(unique)
    return names


def text_of(value: Any) -> Any:
    """Text of what the bindings hand out; raw bytes are told to be GBK or Latin."""
    if isinstance(value, (bytes, bytearray)):
        from .encoding import decode

        return decode(bytes(value))[0]
    return value


def _getter(definition: Any) -> Callable[[Any, int], Any]:
    kind = definition.GetType()
    if kind in (ogr.OFTInteger, ogr.OFTInteger64):
        return lambda feature, index: feature.GetFieldAsInteger64(index)
    if kind == ogr.OFTReal:
        return lambda feature, index: feature.GetFieldAsDouble(index)
    if kind in (ogr.OFTDate, ogr.OFTDateTime):
        return _moment
    if kind == ogr.OFTBinary:
        return lambda feature, index: bytes(feature.GetFieldAsBinary(index))
    return lambda feature, index: text_of(feature.GetFieldAsString(index))


def _moment(feature: Any, index: int) -> Any:
    year, month, day, hour, minute, second, zone = feature.GetFieldAsDateTime(index)
    try:
        if feature.GetFieldDefnRef(index).GetType() == ogr.OFTDate:
            return date(year, month, day)
        offset = timezone(timedelta(minutes=15 * (zone - 100))) if zone > 1 else None
        return datetime(year, month, day, hour, minute, int(second), int(second % 1 * 1e6), tzinfo=offset)
    except ValueError:  # 0000-00-00 and the like: no date
        return None


def as_array(values: list[Any]) -> np.ndarray:
    """A column: float64 (NaN is null) for numbers with a fraction or gaps, int64 for whole numbers, else objects.

    Whole numbers with gaps that float64 would change, such as long codes, stay objects.
    """
    kinds = {type(value) for value in values}
    if kinds and kinds <= {int} and all(-(2**63) <= value < 2**63 for value in values):
        return np.array(values, dtype=np.int64)
    exact = float not in kinds and all(value is None or abs(value) <= 2**53 for value in values if type(value) is int)
    if kinds - {type(None)} and kinds <= {int, float, type(None)} and (exact or float in kinds):
        return np.array([math.nan if value is None else value for value in values], dtype=float)
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def geometries_from_wkb(
    blobs: Sequence[Optional[bytes]], rows: np.ndarray, notes: list[Note], close_lines: bool = False
) -> np.ndarray:
    """Shapely geometries of WKB values; curves are linearised, surfaces become polygons, all with a note.

    :param blobs: n WKB values, little endian, None for no geometry
    :param rows: n row numbers for the notes, which are appended
    """
    kinds = np.zeros(len(blobs), dtype=np.uint32)
    filled = [index for index, blob in enumerate(blobs) if blob]
    kinds[filled] = np.frombuffer(b"".join(blobs[index][1:5] for index in filled), "<u4")  # type: ignore[index]
    base = (kinds & 0x0FFFFFFF) % 1000
    geometry = np.full(len(blobs), None, dtype=object)
    plain = np.flatnonzero(np.isin(base, _PLAIN))
    try:
        geometry[plain] = shapely.from_wkb([blobs[index] for index in plain])
        odd = np.flatnonzero((base > 0) & ~np.isin(base, _PLAIN))
    except shapely.errors.GEOSException:  # an open ring somewhere: look at each
        odd = np.flatnonzero(base > 0)
    for index in odd:
        geometry[index] = _through_ogr(blobs[index], int(rows[index]), int(base[index]), notes)
    if close_lines:
        _close_lines(geometry, rows, notes)
    return geometry


def _through_ogr(blob: Any, row: int, kind: int, notes: list[Note]) -> Any:
    shape = ogr.CreateGeometryFromWkb(blob)
    if shape is None:
        notes.append((row, "geometry.unreadable", {"reason": f"WKB {kind}"}))
        return None
    if shape.HasCurveGeometry():
        shape = shape.GetLinearGeometry()
        notes.append((row, "geometry.curve_linearised", {}))
    elif _has_surface(shape):
        notes.append((row, "geometry.surface_flattened", {}))
        return _footprint(shape)
    try:
        return shapely.from_wkb(bytes(shape.ExportToWkb(ogr.wkbNDR)))
    except shapely.errors.GEOSException:
        pass
    try:
        shape.CloseRings()
        closed = shapely.from_wkb(bytes(shape.ExportToWkb(ogr.wkbNDR)))
    except (shapely.errors.GEOSException, RuntimeError) as error:
        notes.append((row, "geometry.unreadable", {"reason": str(error)}))
        return None
    notes.append((row, "geometry.ring_closed", {}))
    return closed


def _has_surface(shape: Any) -> bool:
    if ogr.GT_Flatten(shape.GetGeometryType()) in (15, 16, 17):
        return True
    collection = ogr.GT_Flatten(shape.GetGeometryType()) == ogr.wkbGeometryCollection
    return collection and any(_has_surface(shape.GetGeometryRef(index)) for index in range(shape.GetGeometryCount()))


def _footprint(surface: Any) -> Any:
    """What a 3D surface (MultiPatch, TIN) covers on the ground."""
    faces: list[Any] = []
    _collect_faces(surface, faces)
    return shapely.union_all(faces) if faces else None


def _collect_faces(shape: Any, faces: list[Any]) -> None:
    if shape.GetGeometryCount() == 0:
        points = [point[:2] for point in shape.GetPoints() or []]
        face = shapely.Polygon(points) if len(points) > 3 else shapely.Polygon()
        if face.is_valid and face.area > 0:
            faces.append(face)
    for index in range(shape.GetGeometryCount()):
        _collect_faces(shape.GetGeometryRef(index), faces)


def _close_lines(geometry: np.ndarray, rows: np.ndarray, notes: list[Note]) -> None:
    """Closed polylines of drawings are areas."""
    for index in np.flatnonzero(shapely.get_type_id(geometry) == 1):
        line = geometry[index]
        points = shapely.get_coordinates(line)
        if len(points) >= 4 and np.abs(points[0] - points[-1]).max() <= 1e-6 * max(line.length, 1.0):
            points[-1] = points[0]
            geometry[index] = shapely.Polygon(points)
            notes.append((int(rows[index]), "geometry.line_closed", {}))


def polygon_layers(dataset: Any) -> Iterator[Any]:
    """The layers of a data set that may hold areas, private tables left out."""
    for index in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(index)
        flat = ogr.GT_Flatten(layer.GetGeomType())
        if flat in (ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbLineString, ogr.wkbMultiLineString, ogr.wkbNone):
            continue
        yield layer


def joined(tables: Iterable[FeatureTable]) -> FeatureTable:
    """Several layers of one drawing as one table; a column that a layer does not have is null there."""
    parts = [table for table in tables if len(table)]
    if len(parts) == 1:
        return parts[0]
    names = list(dict.fromkeys(name for table in parts for name in table.columns))
    columns = {}
    for name in names:
        values: list[Any] = []
        for table in parts:
            column = table.columns.get(name)
            values.extend([None] * len(table) if column is None else column.tolist())
        columns[name] = as_array(values)
    first = parts[0]
    rows = np.arange(1, sum(len(table) for table in parts) + 1)
    notes: list[Note] = []
    start = 0
    for table in parts:
        numbers = {int(row): start + place + 1 for place, row in enumerate(table.row_numbers())}
        notes.extend((numbers.get(row, 0), code, params) for row, code, params in table.notes)
        start += len(table)
    geometry = np.concatenate([table.geometry for table in parts])
    return FeatureTable(geometry, columns, first.crs, first.name, first.source, rows, tuple(notes))
