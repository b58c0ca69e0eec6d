"""Overlay any spots with any parcels and zones: what ``zhiwei:overlay`` does, without QGIS and without a workspace.

Where areas are measured: in the CRS of the spots when that is a plane CRS in metres. Degrees, feet and Web
Mercator have no areas of their own; such spots are overlaid in the CGCS2000 3-degree zone of their middle,
outside China in an equal-area plane about it, and the pieces are brought back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land import crs as land_crs
from ..domain.land import ellipsoid
from ..domain.land.overlay import Layer, Options, Overlay, overlay
from ..domain.land.rounding_sum import round_to_total
from ..domain.land.units import round_half_up
from ..domain.progress import Part, Progress, Silent
from ..exchange import transform
from ..exchange.near import Near
from .collector import without_collector
from .crs_doubt import refuse_doubtful

Array = np.ndarray

PARCEL, ZONE, UNCOVERED = "parcel", "zone", "uncovered"
DECIMALS = 6
_LONGEST_EDGE_M = 70.0
_WITHOUT_AREA = (0, 1, 2, 4, 5)  # shapely's numbers of points, lines, rings and their multi types
_COLLECTION = 7
_FARTHEST = 1e9


@dataclass(frozen=True)
class Source:
    """A layer that is read once it is known where the spots are.

    :param name: shown name
    :param crs: CRS text of its coordinates
    :param file: where it is kept, for messages; empty for the name
    :param read: called with column names and where the spots are in ``crs``; may return more than what is near
    :param apart: ``read`` may be called in another thread
    """

    name: str
    crs: str
    read: Callable[[Sequence[str], Near], FeatureTable]
    file: str = ""
    apart: bool = False


@dataclass(frozen=True)
class Settings:
    """What the person chose.

    :param key: field that names a spot; empty for the row number
    :param parcel_field: field with the parcel code; empty for the row number
    :param zone_field: field with the zone class, one name for all layers; empty for the layer's name
    :param ellipsoidal: official ellipsoidal areas; ``None`` for these where the spots are in CGCS2000
    :param tolerance: positional tolerance in metres
    :param min_area: rows below this many m² are left out
    :param pieces: build the polygons of the rows
    """

    key: str = ""
    parcel_field: str = ""
    zone_field: str = ""
    ellipsoidal: bool | None = None
    tolerance: float = 0.0
    min_area: float = 0.0
    pieces: bool = False
    threads: int = 2


@dataclass(frozen=True)
class Report:
    """Rows sorted by spot, kind and class; arrays of one length.

    :param index: position of the spot
    :param spot: its name
    :param kind: ``parcel``, ``zone`` or ``uncovered``
    :param code: parcel code or zone class; in uncovered rows what is missing, ``parcel`` or ``zone``
    :param area: m², rounded to the square millimetre so that what adds up does so exactly
    :param share: part of the spot, 0 to 1
    :param doubtful: True for slivers below the tolerance (存疑)
    :param geometry: the pieces in the CRS of the spots, ``None`` unless asked for
    :param crs: plane CRS that the work was done in
    :param ellipsoidal: which area it is
    :param notes: (layer, row, message code, params)
    """

    index: Array
    spot: Array
    kind: Array
    code: Array
    area: Array
    share: Array
    doubtful: Array
    geometry: Array
    crs: str
    ellipsoidal: bool
    notes: tuple[tuple[str, int, str, dict[str, Any]], ...] = field(default=())

    def __len__(self) -> int:
        return len(self.index)


@without_collector()
def overlay_layers(
    spots: FeatureTable,
    parcels: Source | None,
    zones: Sequence[Source],
    settings: Settings,
    progress: Progress | None = None,
) -> Report:
    """Areas and shares of the spots in parcels and zones, and outside of them.

    :raises InputError: ``overlay.nothing``, ``overlay.no_crs``, ``overlay.no_polygons``, ``input.no_field``,
        ``crs.unknown``, ``crs.contradicted``, ``overlay.no_place``
    :raises CancelledError: when the person pressed cancel
    """
    progress = progress or Silent()
    if parcels is None and not zones:
        raise InputError("overlay.nothing")
    if not spots.crs or transform.is_local(spots.crs):
        raise InputError("overlay.no_crs", source=_place(spots.name, spots.source))
    spots = _usable(spots)
    refuse_doubtful(spots.geometry, spots.crs, _place(spots.name, spots.source))
    work = working_crs(spots)
    shapes = transform.transform(spots.geometry, spots.crs, work)
    reader = _Reader(spots.geometry, spots.crs, work)
    ellipsoidal = land_crs.is_cgcs2000(spots.crs) if settings.ellipsoidal is None else settings.ellipsoidal
    tables: dict[str, list[FeatureTable]] = {}
    layers: list[Layer | Callable[[], Layer]] = []
    wanted = ((PARCEL, [parcels] if parcels else [], settings.parcel_field), (ZONE, list(zones), settings.zone_field))
    for kind, sources, column in wanted:
        if not sources:
            continue
        tables[kind] = []
        for source in sources:
            progress.report(0.0, "overlay.reading", layer=source.name)
            reader.look(source)
        read = partial(_read, reader, kind, sources, column, tables)
        layers.append(read if all(source.apart for source in sources) else read())
    options = Options(
        areas=area_function(work) if ellipsoidal else None,
        tolerance=settings.tolerance,
        geometry=settings.pieces,
        threads=settings.threads,
    )
    result = overlay(shapes, layers, options, Part(progress, 0.0, 0.95))
    return _report(spots, result, tables, settings, work, ellipsoidal)


def _place(name: str, file: str) -> str:
    """A layer as messages name it: with its file where that says more."""
    return name if not file or Path(file).stem == name or file == name else f"{Path(file).name}, {name}"


def _usable(spots: FeatureTable) -> FeatureTable:
    """The spots without geometry that has no area or lies nowhere on earth; a note on each.

    :raises InputError: ``overlay.no_polygons`` when there are geometries and no area among them
    """
    flat = _without_area(spots)
    box = shapely.bounds(spots.geometry)
    x, y = (360.0, 90.0) if transform.spatial_reference(spots.crs).IsGeographic() else (_FARTHEST, _FARTHEST)
    far = ~flat & ((np.abs(box[:, [0, 2]]) > x).any(axis=1) | (np.abs(box[:, [1, 3]]) > y).any(axis=1))
    if not (flat.any() or far.any()):
        return spots
    rows = spots.row_numbers()
    notes: list[tuple[int, str, dict[str, Any]]]
    notes = [(int(rows[index]), "overlay.not_a_polygon", {}) for index in np.flatnonzero(flat)]
    notes += [(int(rows[index]), "crs.outside", {"crs": spots.crs}) for index in np.flatnonzero(far)]
    geometry = spots.geometry.copy()
    geometry[flat | far] = None
    return replace(spots, geometry=geometry, notes=(*spots.notes, *notes))


def _without_area(table: FeatureTable) -> Array:
    """True where a geometry is none of an area.

    :raises InputError: ``overlay.no_polygons`` when there are geometries and no area among them
    """
    kind = shapely.get_type_id(table.geometry)
    flat: Array = np.isin(kind, _WITHOUT_AREA) | ((kind == _COLLECTION) & ~(shapely.area(table.geometry) > 0))
    if flat.any() and (flat | (kind < 0)).all():
        raise InputError("overlay.no_polygons", source=_place(table.name, table.source))
    return flat


def working_crs(spots: FeatureTable) -> str:
    """The plane CRS in metres to overlay the spots in.

    :raises InputError: ``crs.unknown`` when they have none, ``overlay.no_place`` when they have no extent
    """
    reference = transform.spatial_reference(spots.crs)
    if reference.IsProjected() and abs(reference.GetLinearUnits() - 1.0) < 1e-9 and not _is_web_mercator(spots.crs):
        return spots.crs
    if not len(spots) or not np.isfinite(shapely.total_bounds(spots.geometry)).all():
        raise InputError("overlay.no_place", source=_place(spots.name, spots.source))
    x0, y0, x1, y1 = shapely.total_bounds(spots.geometry)
    corner = transform.transform(np.array([shapely.Point((x0 + x1) / 2, (y0 + y1) / 2)]), spots.crs, "EPSG:4326")[0]
    if corner is None or not (abs(corner.x) <= 360 and abs(corner.y) <= 90):
        raise InputError("overlay.no_place", source=_place(spots.name, spots.source))
    zone = land_crs.zone_for_longitude(corner.x)
    if 25 <= zone <= 45 and 3 <= corner.y <= 54:
        return f"EPSG:{land_crs.GaussKruger.cgcs2000(zone).epsg}"
    return f"+proj=laea +lat_0={corner.y:.4f} +lon_0={corner.x:.4f} +datum=WGS84 +units=m +no_defs"


def _is_web_mercator(crs: str) -> bool:
    return land_crs.epsg_of(crs) in (3857, 3785, 900913) or "Pseudo-Mercator" in crs


def area_function(crs: str) -> Callable[[Array], Array]:
    """Official ellipsoidal areas of geometries in a plane CRS.

    In a CRS that the rule does not know, the outline is brought to CGCS2000 longitude and latitude, with a
    point at least every 70 m.
    """
    measured = land_crs.measuring_crs(crs)
    if measured is not None:
        return lambda geometries: ellipsoid.areas(geometries, measured)
    geographic = land_crs.Geographic(4490)

    def areas(geometries: Array) -> Array:
        dense = shapely.segmentize(geometries, _LONGEST_EDGE_M)
        return ellipsoid.areas(transform.transform(dense, crs, "EPSG:4490"), geographic)

    return areas


class _Reader:
    """Reads layers about the spots and brings them to the working CRS."""

    def __init__(self, spots: Array, crs: str, work: str) -> None:
        self._spots = spots
        self._crs = crs
        self._work = work
        self._near: dict[str, Near] = {}

    def look(self, source: Source) -> None:
        """Find where the spots are in the CRS of a source, before it is read.

        :raises InputError: ``overlay.no_crs``
        """
        crs = source.crs or self._crs
        if transform.is_local(crs):
            raise InputError("overlay.no_crs", source=_place(source.name, source.file))
        if crs not in self._near:
            self._near[crs] = self._where(crs)

    def read(self, source: Source, column: str) -> FeatureTable:
        crs = source.crs or self._crs
        table = source.read([column] if column else [], self._near[crs])
        _without_area(table)
        notes = table.notes if source.crs else (*table.notes, (0, "overlay.crs_assumed", {"crs": crs}))
        return FeatureTable(
            transform.transform(table.geometry, crs, self._work),
            table.columns,
            self._work,
            source.name,
            table.source,
            table.row_numbers(),
            notes,
        )

    def _where(self, crs: str) -> Near:
        """The boxes of the spots in the CRS of a layer."""
        if transform.same_crs(crs, self._crs):
            boxes = shapely.bounds(self._spots)
            return Near(boxes[np.isfinite(boxes).all(axis=1)])
        boxes = shapely.bounds(transform.transform(self._spots, self._crs, crs))
        boxes = boxes[np.isfinite(boxes).all(axis=1)]
        # The box of a moved outline may miss a hair of what lies between its points.
        reach = 1e-3 * (boxes[:, 2:] - boxes[:, :2])
        return Near(np.hstack((boxes[:, :2] - reach, boxes[:, 2:] + reach)))


def _read(
    reader: _Reader, kind: str, sources: Sequence[Source], column: str, tables: dict[str, list[FeatureTable]]
) -> Layer:
    """The sources of one kind as one layer; their tables are kept for the report."""
    tables[kind] = [reader.read(source, column) for source in sources]
    geometry = np.concatenate([table.geometry for table in tables[kind]])
    codes = np.concatenate([_codes(kind, table, column) for table in tables[kind]])
    return Layer(kind, geometry, codes)


def _codes(kind: str, table: FeatureTable, column: str) -> Array:
    if column:
        names = {name.lower(): name for name in table.columns}
        if column.lower() not in names:
            raise InputError(
                "input.no_field", file=table.source, layer=table.name, field=column, fields=", ".join(table.columns)
            )
        return _as_text(table.columns[names[column.lower()]])
    if kind == PARCEL:
        return _as_text(table.row_numbers())
    return np.full(len(table), table.name, dtype=object)


def _as_text(values: Array) -> Array:
    """Codes as text, so that one class is one class whatever type its column has; no value is the empty text."""
    if values.dtype != object:
        found, place = np.unique(values, return_inverse=True)
        words = np.array([_text(value) for value in found.tolist()], dtype=object)
        return words[place] if len(words) else values.astype(object)
    kinds = set(map(type, values.tolist()))
    if kinds <= {str}:
        return values
    words = np.empty(len(values), dtype=object)
    words[:] = [value if type(value) is str else _text(value) for value in values.tolist()]
    return words


def _text(value: Any) -> str:
    if value is None or value != value:  # NaN is what a number column holds where there is none
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _report(
    spots: FeatureTable,
    result: Overlay,
    tables: dict[str, list[FeatureTable]],
    settings: Settings,
    work: str,
    ellipsoidal: bool,
) -> Report:
    columns: list[tuple[Array, ...]] = []
    for number, name in enumerate(tables):
        rows, rest = result.rows, result.rests[name]
        own = np.flatnonzero(rows.layer == number)
        gaps = np.flatnonzero(rest.area > 0)
        spot = np.concatenate((rows.spot[own], gaps))
        area = np.concatenate((rows.area[own], rest.area[gaps]))
        kind = np.full(len(spot), 2, dtype=np.int64)
        kind[: len(own)] = (PARCEL, ZONE).index(name)
        code = np.full(len(spot), name, dtype=object)
        code[: len(own)] = rows.code[own]
        columns.append(
            (
                spot,
                kind,
                code,
                _rounded(area, spot, rest.adds_up, result.spot_area),
                np.concatenate((rows.doubtful[own], rest.doubtful[gaps])),
                np.concatenate((rows.geometry[own], rest.geometry[gaps])),
            )
        )
    spot, kind, code, area, doubtful, geometry = (np.concatenate(parts) for parts in zip(*columns))
    # Codes come in ascending order from the engine; a stable sort keeps them so.
    order = np.lexsort((np.arange(len(spot)), kind, spot))
    order = order[(area[order] > 0) & (area[order] >= settings.min_area)]
    spot, kind, area, geometry = spot[order], kind[order], area[order], geometry[order]
    total = result.spot_area[spot]
    names = np.array([PARCEL, ZONE, UNCOVERED], dtype=object)
    keys = _keys(spots, settings.key)
    return Report(
        index=spot,
        spot=keys[spot],
        kind=names[kind],
        code=code[order],
        area=area,
        share=np.clip(np.divide(area, total, out=np.zeros(len(area)), where=total > 0), 0.0, 1.0),
        doubtful=doubtful[order],
        geometry=transform.transform(geometry, work, spots.crs) if settings.pieces else geometry,
        crs=work,
        ellipsoidal=ellipsoidal,
        notes=_notes(spots, result, tables, keys),
    )


def _rounded(area: Array, spot: Array, adds_up: Array, totals: Array) -> Array:
    result = round_half_up(area, DECIMALS)
    exact = adds_up[spot]
    result[exact] = round_to_total(area[exact], spot[exact], totals, DECIMALS)
    return result


def _keys(spots: FeatureTable, key: str) -> Array:
    if not key:
        return spots.row_numbers().astype(object)
    names = {name.lower(): name for name in spots.columns}
    if key.lower() not in names:
        raise InputError(
            "input.no_field", file=spots.source, layer=spots.name, field=key, fields=", ".join(spots.columns)
        )
    values = spots.columns[names[key.lower()]]
    keys = values.astype(object)
    if values.dtype.kind == "f":  # whole numbers with gaps come as fractions
        keys[:] = [None if v != v else int(v) if v.is_integer() else v for v in values.tolist()]
    return keys


def _key_notes(spots: FeatureTable, keys: Array) -> list[tuple[str, int, str, dict[str, Any]]]:
    """Spots without a name, and names that stand more than once: their rows cannot be told apart."""
    rows = spots.row_numbers().tolist()
    seen: set[Any] = set()
    notes: list[tuple[str, int, str, dict[str, Any]]] = []
    for row, key in zip(rows, keys.tolist()):
        if key is None or key == "":
            notes.append((spots.name, row, "overlay.no_key", {}))
        elif key in seen:
            notes.append((spots.name, row, "overlay.key_repeated", {"key": key}))
        else:
            seen.add(key)
    return notes


def _notes(
    spots: FeatureTable, result: Overlay, tables: dict[str, list[FeatureTable]], keys: Array
) -> tuple[tuple[str, int, str, dict[str, Any]], ...]:
    """Notes of reading and computing, with the layer's name and the row number in the file."""
    notes: list[tuple[str, int, str, dict[str, Any]]] = _key_notes(spots, keys)
    for table in (spots, *(table for own in tables.values() for table in own)):
        notes += [(table.name, row, code, dict(params)) for row, code, params in table.notes]
    told = {(layer, row) for layer, row, code, _ in notes if code in ("overlay.not_a_polygon", "crs.outside")}
    for note in result.notes:
        index, candidates = note.index, tables[note.layer] if note.layer else [spots]
        for table in candidates:
            if index < len(table):
                row = int(table.row_numbers()[index])
                if note.code != "overlay.empty" or (table.name, row) not in told:
                    notes.append((table.name, row, note.code, dict(note.params)))
                break
            index -= len(table)
    return tuple(notes)
