"""Fast reading of a plain GeoPackage layer: SQLite rows and WKB, without a feature object in between.

The file is opened through SQLite only. Opening it in any other way and closing it again would drop
all locks that this process holds on it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.quoting import named, quoted
from . import rtree
from .near import Near

Array = np.ndarray

_BATCH = 20_000
_ENVELOPE_SIZE = np.array([0, 32, 48, 48, 64, 0, 0, 0])
_HEADER = 8
_USUAL = 40
"""Bytes of a header with the usual envelope: the file is asked for these and for what follows, so that no geometry
is copied to take its header off."""
_EMPTY, _EXTENDED = 0x10, 0x20
_SINGLE_SEARCHES = 16
_KEYS = 500
_LARGE_SHARE = 0.6


@dataclass(frozen=True)
class LayerInfo:
    """What the GeoPackage says about one feature layer.

    :param geometry: name of the geometry column
    :param key: name of the row key column
    :param columns: names of the other columns
    :param index: name of the spatial index table, empty when there is none
    """

    name: str
    geometry: str
    key: str
    columns: tuple[str, ...]
    crs: str
    index: str


def layers(path: str | Path) -> list[LayerInfo]:
    """The feature layers of a GeoPackage.

    :raises InputError: ``input.not_readable`` when it is none
    """
    try:
        with closing(_open(path)) as connection:
            names = connection.execute("SELECT table_name FROM gpkg_geometry_columns ORDER BY table_name").fetchall()
            return [_info(connection, path, str(name)) for (name,) in names]
    except sqlite3.Error as error:
        raise InputError("input.not_readable", source=str(path), reason=str(error)) from error


def read_layer(
    path: str | Path,
    layer: str = "",
    columns: Sequence[str] | None = None,
    bbox: Array | Sequence[float] | Near | None = None,
) -> FeatureTable:
    """Read one layer.

    :param layer: name of the layer; empty for the only one
    :param columns: names of the columns wanted (any case); ``None`` for all
    :param bbox: minx, miny, maxx, maxy or an (n, 4) array of such: only features whose box meets one of
        them, and a few that are very near; a :class:`Near` of them when several layers are read
    :returns: features in the order of their key; ``rows`` holds the key
    :raises InputError: ``input.not_readable``, ``input.no_layer_named``, ``input.no_field``
    """
    try:
        with closing(_open(path)) as connection:
            info = _choose(connection, path, layer)
            names = _columns(info, path, columns)
            near = bbox if bbox is None or isinstance(bbox, Near) else Near(np.asarray(bbox, dtype=float))
            return _Reader(connection, info, names, near, str(path)).table()
    except sqlite3.Error as error:
        raise InputError("input.not_readable", source=str(path), reason=str(error)) from error


def _open(path: str | Path) -> sqlite3.Connection:
    address = Path(path).resolve().as_uri() + "?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=5.0, check_same_thread=False)
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("PRAGMA mmap_size = 1073741824")
    return connection


def _choose(connection: sqlite3.Connection, path: str | Path, layer: str) -> LayerInfo:
    names = [
        str(row[0]) for row in connection.execute("SELECT table_name FROM gpkg_geometry_columns ORDER BY table_name")
    ]
    if layer:
        found = [name for name in names if name.lower() == layer.lower()]
    else:
        found = names if len(names) == 1 else []
    if not found:
        raise InputError("input.no_layer_named", file=str(path), layer=layer, layers=", ".join(names))
    return _info(connection, path, found[0])


def _info(connection: sqlite3.Connection, path: str | Path, name: str) -> LayerInfo:
    geometry, srs = connection.execute(
        "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (name,)
    ).fetchone()
    described = connection.execute(named("PRAGMA table_info({table})", table=name)).fetchall()
    keys = [row[1] for row in described if row[5]]
    key = keys[0] if len(keys) == 1 else "rowid"
    columns = tuple(row[1] for row in described if row[1] not in (geometry, key))
    index = f"rtree_{name}_{geometry}"
    has_index = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index,)).fetchone()
    return LayerInfo(name, geometry, key, columns, _crs(connection, srs), index if has_index else "")


def _crs(connection: sqlite3.Connection, srs: int) -> str:
    row = connection.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (srs,)
    ).fetchone()
    if row is None or srs in (0, -1):
        return ""
    organization, number, definition = row
    if str(organization).upper() == "EPSG":
        return f"EPSG:{number}"
    return "" if definition in (None, "undefined") else str(definition)


def _columns(info: LayerInfo, path: str | Path, wanted: Sequence[str] | None) -> list[str]:
    if wanted is None:
        return list(info.columns)
    known = {name.lower(): name for name in (info.key, *info.columns)}
    for name in wanted:
        if name.lower() not in known:
            raise InputError(
                "input.no_field", file=str(path), layer=info.name, field=name, fields=", ".join(info.columns)
            )
    return [known[name.lower()] for name in wanted]


class _Reader:
    """One reading of one layer."""

    def __init__(
        self, connection: sqlite3.Connection, info: LayerInfo, columns: list[str], near: Near | None, path: str
    ) -> None:
        self._connection = connection
        self._info = info
        self._columns = columns
        self._near = near
        self._path = path
        self._notes: list[tuple[int, str, dict[str, Any]]] = []
        self._searched_all = False
        halves = f"SELECT {{key}}, substr({{geometry}}, 1, {_USUAL}), substr({{geometry}}, {_USUAL + 1})"
        more = "".join(", " + quoted(name) for name in columns)
        self._select = named(halves, key=info.key, geometry=info.geometry) + more + named(" FROM {t}", t=info.name)

    def table(self) -> FeatureTable:
        parts: list[tuple[Array, Array, list[Array]]] = []
        parts = [self._parse(batch) for batch in self._batches()]
        rows = np.concatenate([part[0] for part in parts]) if parts else np.zeros(0, dtype=np.int64)
        geometry = np.concatenate([part[1] for part in parts]) if parts else np.zeros(0, dtype=object)
        columns = {
            name: np.concatenate([part[2][number] for part in parts]) if parts else np.zeros(0, dtype=object)
            for number, name in enumerate(self._columns)
        }
        return FeatureTable(
            geometry,
            {name: _typed(values) for name, values in columns.items()},
            crs=self._info.crs,
            name=self._info.name,
            source=self._path,
            rows=rows,
            notes=tuple(self._notes),
        )

    def _batches(self) -> Iterator[list[tuple[Any, ...]]]:
        keys = self._indexed()
        self._searched_all = keys is not None
        key = quoted(self._info.key)
        if keys is None:
            # Ascending by key is the order of the table itself: no sorting, and the same answer each time.
            cursor = self._connection.execute(f"{self._select} ORDER BY {key}")
            while batch := cursor.fetchmany(_BATCH):
                yield batch
            return
        batch = []
        for start in range(0, len(keys), _KEYS):
            some = keys[start : start + _KEYS]
            marks = ",".join("?" * len(some))
            batch += self._connection.execute(
                f"{self._select} WHERE {key} IN ({marks}) ORDER BY {key}", some
            ).fetchall()
            if len(batch) >= _BATCH // 4:
                yield batch
                batch = []
        if batch:
            yield batch

    def _indexed(self) -> list[int] | None:
        """Keys that the spatial index finds, ``None`` where going through the table is faster."""
        if self._near is None or not self._info.index:
            return None
        if len(self._near.boxes) <= _SINGLE_SEARCHES:
            return self._searched(self._near.boxes)
        found = rtree.search(self._connection, self._info.index, self._near)
        if found is None:
            return None
        query = named("SELECT max(rowid) FROM {table}", table=self._info.name)
        count = self._connection.execute(query).fetchone()[0] or 0
        return None if len(found) > _LARGE_SHARE * count else found.tolist()

    def _searched(self, boxes: Array) -> list[int]:
        query = named(
            "SELECT id FROM {index} WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?", index=self._info.index
        )
        found: set[int] = set()
        for x0, y0, x1, y1 in boxes.tolist():
            found.update(row[0] for row in self._connection.execute(query, (x0, x1, y0, y1)))
        return sorted(found)

    def _parse(self, batch: list[tuple[Any, ...]]) -> tuple[Array, Array, list[Array]]:
        rows, heads, bodies, *values = zip(*batch)
        key = np.array(rows, dtype=np.int64)
        kept, offset = self._wanted(key, heads)
        wkb = np.empty(len(key), dtype=object)
        wkb[:] = bodies
        for row in np.flatnonzero(offset != _USUAL).tolist():
            wkb[row] = (heads[row] + bodies[row])[offset[row] :] if offset[row] else None
        geometry = self._geometries(wkb[kept], key[kept])
        columns = []
        for column in values:
            array = np.empty(len(column), dtype=object)
            array[:] = column
            columns.append(array[kept])
        return key[kept], geometry, columns

    def _wanted(self, key: Array, heads: tuple[Any, ...]) -> tuple[Array, Array]:
        """Positions of the rows wanted, and for all rows where the WKB starts (0: no geometry)."""
        count = len(heads)
        if not all(heads) or min(map(len, heads)) < _USUAL:
            heads = tuple((head or b"").ljust(_USUAL, b"\0") for head in heads)
        head = np.frombuffer(b"".join(heads), dtype=np.uint8).reshape(count, _USUAL)
        plain = (head[:, 0] == ord("G")) & (head[:, 1] == ord("P"))
        flags = head[:, 3].astype(np.int64)
        for row in np.flatnonzero(plain & ((flags & _EXTENDED) > 0)):
            self._notes.append((int(key[row]), "input.geometry_extended", {}))
        plain &= (flags & _EXTENDED) == 0
        code = (flags >> 1) & 7
        offset = np.where(plain, _HEADER + _ENVELOPE_SIZE[code], 0)
        if self._near is None or self._searched_all:
            return np.arange(count), offset
        boxed = plain & (code >= 1) & (code <= 4) & ((flags & _EMPTY) == 0)
        wanted = plain & ~boxed & ((flags & _EMPTY) == 0)
        at = np.flatnonzero(boxed)
        box = _envelopes(head[at, 8:40], (flags[at] & 1) == 1)
        wanted[at] = self._near.touches(box[:, [0, 2, 1, 3]])
        return np.flatnonzero(wanted), offset

    def _geometries(self, wkb: Array, key: Array) -> Array:
        try:
            geometry = shapely.from_wkb(wkb)
        except (shapely.GEOSException, TypeError, ValueError):
            geometry = np.empty(len(wkb), dtype=object)
            for index, item in enumerate(wkb):
                try:
                    geometry[index] = shapely.from_wkb(item)
                except (shapely.GEOSException, TypeError, ValueError) as error:
                    self._notes.append((int(key[index]), "input.geometry_not_readable", {"reason": str(error)}))
        if shapely.has_z(geometry).any():
            geometry = shapely.force_2d(geometry)
        return geometry


def _envelopes(raw: Array, little: Array) -> Array:
    """(n, 4) minx, maxx, miny, maxy from the raw bytes of the headers."""
    raw = np.ascontiguousarray(raw)
    return np.where(little[:, None], raw.view("<f8"), raw.view(">f8"))


def _typed(values: Array) -> Array:
    """Integers or floats where the whole column is; else the values as they are."""
    kinds = set(map(type, values.tolist()))
    if kinds == {int}:
        return values.astype(np.int64)
    if kinds == {float} or kinds == {int, float}:
        return values.astype(float)
    return values
