"""Feature layers of the workspace as feature tables, in bulk and one by one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
import shapely
from sqlalchemy import BOOLEAN, DATE, INTEGER, Double, LargeBinary, Table, literal_column, select, text

from ...domain.errors import ConflictError, WorkspaceError
from ...domain.features import FeatureTable
from ...domain.quoting import named
from .. import case_rows, gpkg
from ..blobs import decode_many, encode, encode_many, misfits
from ..seals import seal_features
from ..triggers import audit_of_deleted, names_dropped_for_bulk, names_dropped_for_bulk_delete, triggers_for
from ..types import Instant, Json, dump_instant, dump_json, load_instant
from .session import Session, new_uids

#: fewer rows than this go through the triggers; more are inserted with the triggers away and their work done in bulk
_BULK_ROWS = 200
_ROWS_PER_STATEMENT = 20_000
#: a batch is deleted in bulk when the layer holds at most this many times its features
_REPACK_BELOW = 4


class FeatureRepository:
    """One feature layer.

    :param table: its table in the schema
    """

    def __init__(self, session: Session, table: Table) -> None:
        self._session = session
        self._table = table
        self.name = table.name

    def add(self, table: FeatureTable, batch_uid: str = "") -> np.ndarray:
        """Insert features; spatial index, extent and audit are kept right.

        :param table: columns named as in the schema; a ``uid`` column is kept where it has values
        :param batch_uid: the import batch that brings them
        :returns: n uids
        :raises WorkspaceError: ``store.geometry_type`` when a geometry does not fit, ``store.crs_differs``
        """
        connection = self._session.write(self.name)
        self._check(table)
        count = len(table)
        uids = _uids(count, table.columns.get("uid"))
        if not count:
            return uids
        columns = {k: v for k, v in table.columns.items() if k not in ("fid", "geom", "uid", "version")}
        if batch_uid:
            columns["batch_uid"] = np.full(count, batch_uid, dtype=object)
        first = self._next_fid()
        fids = np.arange(first, first + count)
        blobs = encode_many(table.geometry, self._session.srs_id, self._kind)
        names = ["fid", "geom", "uid", *columns]
        values: list[Sequence[Any]] = [fids.tolist(), blobs, uids.tolist()]
        values += [self._stored(name, array) for name, array in columns.items()]
        statement = named("INSERT INTO {table} ({names}) VALUES ", table=self.name, names=names)
        statement += f"({', '.join('?' * len(names))})"
        bulk = count >= _BULK_ROWS
        own = triggers_for(self._table)
        away = [n for n in names_dropped_for_bulk(self.name) if n in own] if bulk else []
        for name in away:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        for start in range(0, count, _ROWS_PER_STATEMENT):
            rows = zip(*(column[start : start + _ROWS_PER_STATEMENT] for column in values))
            connection.exec_driver_sql(statement, list(rows))
        bounds = shapely.bounds(table.geometry)
        if bulk:
            self._refuse_doubles(uids if "uid" in table.columns else uids[:0])
            gpkg.fill_rtree(connection, self.name, fids, bounds)
            self._audit_inserts(first, count, batch_uid)
            case_rows.mark(connection, self.name, "fid BETWEEN ? AND ?", (first, first + count - 1))
        for name in away:
            connection.exec_driver_sql(own[name])
        seal_features(connection, self._table, first, count)
        gpkg.widen_extent(connection, self.name, bounds)
        return uids

    def read(
        self,
        columns: Iterable[str] | None = None,
        bbox: Any = None,
        where: Any = None,
        uids: Iterable[str] | None = None,
        geometry: bool = True,
    ) -> FeatureTable:
        """Features ordered by fid; ``rows`` of the table are the fids, ``uid`` is always a column.

        Numbers come as float64 (NaN is null) or int64, with nulls among integers and for everything else as objects.

        :param columns: names, None for all
        :param bbox: (x0, y0, x1, y1), or (m, 4) for what meets any of m boxes
        :param where: mapping of column to value, None or list of values; or an SQLAlchemy condition, or SQL text
            written by the caller (never by a person)
        :param uids: only these
        :param geometry: False leaves the geometries None and is faster
        """
        chosen = [c.name for c in self._table.columns if c.name not in ("fid", "geom", "uid")]
        if columns is not None:
            wanted = set(columns)
            unknown = wanted - set(self._table.c.keys())
            if unknown:
                raise KeyError(f"{self.name} has no column {sorted(unknown)}")
            chosen = [c for c in chosen if c in wanted]
        names = ["fid", "uid", *chosen, *(["geom"] if geometry else [])]
        query = select(*(literal_column(f'"{self.name}"."{n}"') for n in names)).select_from(self._table)
        query = query.order_by(self._table.c.fid)
        for condition in self._conditions(where):
            query = query.where(condition)
        if bbox is not None:
            keys = gpkg.fids_in_boxes(self._session.connection, self.name, np.asarray(bbox))
            query = query.where(gpkg.among(self._table.c.fid, keys.tolist()))
        if uids is not None:
            query = query.where(gpkg.among(self._table.c.uid, (str(uid) for uid in uids)))
        rows = self._session.connection.execute(query).fetchall()
        arrays = list(zip(*rows)) if rows else [()] * len(names)
        made: dict[str, np.ndarray] = {"uid": _objects(arrays[1])}
        for position, name in enumerate(chosen, start=2):
            made[name] = self._loaded(name, arrays[position])
        try:
            shapes = decode_many(arrays[-1]) if geometry else np.full(len(rows), None, dtype=object)
        except ValueError as error:
            raise WorkspaceError("store.geometry_unreadable", table=self.name, reason=str(error)) from error
        return FeatureTable(
            shapes, made, self._session.crs, self.name, str(self._session.path), np.array(arrays[0], dtype=np.int64)
        )

    def update(self, uids: Iterable[str], columns: Mapping[str, Any]) -> None:
        """Set attribute columns of many features, without looking at versions (for what the program computed).

        :param columns: name to n values
        """
        connection = self._session.write(self.name)
        keys = [str(u) for u in uids]
        values = [self._stored(name, np.asarray(array, dtype=object)) for name, array in columns.items()]
        if any(len(v) != len(keys) for v in values):
            raise ValueError("as many values as uids")
        if not keys or not values:
            return
        statement = self._named("UPDATE {table} SET ") + _settings(columns) + ' WHERE "uid" = ?'
        connection.exec_driver_sql(statement, list(zip(*values, keys)))

    def update_one(self, uid: str, values: Mapping[str, Any], version: int) -> int:
        """Change attributes of one feature that nobody changed since it was read.

        :param version: the version that was read
        :returns: the new version
        :raises ConflictError: ``conflict.changed`` with ``ours`` and ``theirs``
        """
        self._check_columns(values)
        stored = {name: self._stored(name, np.array([value], dtype=object))[0] for name, value in values.items()}
        return self._swap(uid, stored, dict(values), version)

    def set_geometry(self, uid: str, geometry: Any, version: int) -> int:
        """Give a feature another shape; a spot is marked for re-assessment.

        :returns: the new version
        :raises ConflictError: as :meth:`update_one`
        """
        one = np.empty(1, dtype=object)
        one[0] = geometry
        self._check(FeatureTable(one, name=self.name))
        blob = encode(geometry, self._session.srs_id, self._kind)
        version = self._swap(uid, {"geom": blob}, {"geom": geometry}, version)
        gpkg.widen_extent(self._session.connection, self.name, shapely.bounds(one))
        return version

    def replace_many(
        self, uids: Sequence[str], versions: Sequence[int], geometry: Any, columns: Mapping[str, Any]
    ) -> None:
        """Give many features other shapes and attributes; spots are marked for re-assessment.

        :param versions: the versions that were read
        :param geometry: n shapes
        :param columns: name to n values
        :raises ConflictError: ``conflict.changed`` when one was changed or deleted since it was read
        """
        shapes = np.empty(len(uids), dtype=object)
        shapes[:] = list(geometry)
        self._check(FeatureTable(shapes, columns, name=self.name))
        connection = self._session.write(self.name)
        values: list[Sequence[Any]] = [self._stored(name, array) for name, array in columns.items()]
        values += [encode_many(shapes, self._session.srs_id, self._kind), [version + 1 for version in versions]]
        statement = self._named("UPDATE {table} SET ") + _settings([*columns, "geom", "version"])
        statement += ' WHERE "uid" = ? AND "version" = ?'
        rows = list(zip(*values, uids, versions))
        for start in range(0, len(rows), _ROWS_PER_STATEMENT):
            some = rows[start : start + _ROWS_PER_STATEMENT]
            if connection.exec_driver_sql(statement, some).rowcount != len(some):
                raise ConflictError("conflict.changed", table=self.name, uid="", ours=None, theirs=None)
        if rows:
            gpkg.widen_extent(connection, self.name, shapely.bounds(shapes))

    def delete_batch(self, batch_uid: str) -> int:
        """Take an import batch back; returns how many features went."""
        connection = self._session.write(self.name)
        count = self._named("SELECT count(*), (SELECT count(*) FROM {table}) FROM {table} WHERE batch_uid = ?")
        going, there = connection.exec_driver_sql(count, (batch_uid,)).one()
        bulk = going >= _BULK_ROWS and there <= _REPACK_BELOW * going
        own = triggers_for(self._table)
        away = [n for n in names_dropped_for_bulk_delete(self.name) if n in own] if bulk else []
        if bulk:
            connection.exec_driver_sql(audit_of_deleted(self._table, "batch_uid"), (batch_uid,))
            case_rows.mark(connection, self.name, "batch_uid = ?", (batch_uid,))
        for name in away:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        statement = self._named("DELETE FROM {table} WHERE batch_uid = ?")
        gone = connection.exec_driver_sql(statement, (batch_uid,)).rowcount
        for name in away:
            connection.exec_driver_sql(own[name])
        if bulk:
            gpkg.thin_rtree(connection, self.name)
        if gone:
            gpkg.shrink_extent(connection, self.name)
        return gone

    def delete(self, uids: Iterable[str]) -> int:
        """Delete features; returns how many went."""
        connection = self._session.write(self.name)
        keys = json.dumps([str(u) for u in uids])
        gone = connection.exec_driver_sql(
            self._named("DELETE FROM {table} WHERE uid IN (SELECT value FROM json_each(?))"), (keys,)
        ).rowcount
        if gone:
            gpkg.shrink_extent(connection, self.name)
        return gone

    def uids_at(self, fids: Iterable[int]) -> list[str]:
        """Uids of the features with these keys, in their order; a key that is not there is left out."""
        query = select(self._table.c.uid).where(gpkg.among(self._table.c.fid, list(fids)))
        return list(self._session.connection.execute(query.order_by(self._table.c.fid)).scalars())

    def count(self) -> int:
        """Number of features."""
        return self._session.connection.exec_driver_sql(self._named("SELECT count(*) FROM {table}")).scalar_one()

    def extent(self) -> tuple[float, float, float, float] | None:
        """(x0, y0, x1, y1) of all features, None when there are none."""
        return gpkg.extent(self._session.connection, self.name)

    def _named(self, statement: str) -> str:
        return named(statement, table=self.name)

    @property
    def _kind(self) -> str:
        return self._table.info["geometry"]

    def _check(self, table: FeatureTable) -> None:
        self._check_columns(table.columns)
        ours, theirs = self._session.crs, table.crs
        if theirs and ours.startswith("EPSG:") and theirs.startswith("EPSG:") and ours != theirs:
            raise WorkspaceError("store.crs_differs", table=self.name, crs=theirs, workspace_crs=ours)
        wrong = misfits(table.geometry, self._kind)
        if len(wrong):
            first = int(wrong[0])
            raise WorkspaceError(
                "store.geometry_type",
                table=self.name,
                row=int(table.row_numbers()[first]),
                found=table.geometry[first].geom_type,
                wanted=self._kind,
            )

    def _check_columns(self, columns: Iterable[str]) -> None:
        unknown = set(columns) - set(self._table.c.keys())
        if unknown:
            raise KeyError(f"{self.name} has no column {sorted(unknown)}")

    def _next_fid(self) -> int:
        row = self._session.connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (self.name,)
        ).first()
        return (row[0] if row else 0) + 1

    def _refuse_doubles(self, uids: np.ndarray) -> None:
        query = self._named(
            "SELECT uid FROM {table} WHERE uid IN (SELECT value FROM json_each(?)) "
            "GROUP BY uid HAVING count(*) > 1 LIMIT 1"
        )
        row = self._session.connection.exec_driver_sql(query, (json.dumps(uids.tolist()),)).first()
        if row:
            raise WorkspaceError(
                "workspace.not_unique", path=str(self._session.path), reason=f"{self.name}.uid {row[0]}"
            )

    def _audit_inserts(self, first: int, count: int, batch_uid: str) -> None:
        new = json.dumps({"batch_uid": batch_uid} if batch_uid else {}, ensure_ascii=False, separators=(",", ":"))
        self._session.connection.exec_driver_sql(
            self._named(
                "INSERT INTO audit (at, actor, table_name, row_uid, action, old, new, reason) "
                "SELECT c.at, c.actor, ?, t.uid, 'insert', NULL, ?, c.reason FROM {table} t "
                "JOIN audit_context c WHERE t.fid BETWEEN ? AND ? ORDER BY t.fid"
            ),
            (self.name, new, first, first + count - 1),
        )

    def _swap(self, uid: str, stored: dict[str, Any], ours: dict[str, Any], version: int) -> int:
        connection = self._session.write(self.name)
        statement = self._named("UPDATE {table} SET ") + _settings([*stored, "version"])
        statement += ' WHERE "uid" = ? AND "version" = ?'
        changed = connection.exec_driver_sql(statement, (*stored.values(), version + 1, uid, version)).rowcount
        if changed:
            return version + 1
        row = connection.execute(select(self._table).where(self._table.c.uid == uid)).mappings().first()
        raise ConflictError(
            "conflict.changed",
            table=self.name,
            uid=uid,
            ours={**ours, "version": version},
            theirs=None if row is None else {k: v for k, v in row.items() if k in ours or k == "version"},
        )

    def _conditions(self, where: Any) -> list[Any]:
        if where is None:
            return []
        if isinstance(where, str):
            return [text(f"({where})")]
        if not isinstance(where, Mapping):
            return [where]
        made = []
        for name, value in where.items():
            column = self._table.c[name]
            if isinstance(value, (list, tuple, set, frozenset, np.ndarray)):
                made.append(gpkg.among(column, [_plain(v) for v in value]))
            else:
                made.append(column.is_(None) if value is None else column == _plain(value))
        return made

    def _stored(self, name: str, values: Any) -> list[Any]:
        kind = self._table.c[name].type
        array = np.asarray(values)
        if array.dtype.kind == "f" and not isinstance(kind, (INTEGER, BOOLEAN)):
            missing = np.isnan(array)
            plain = array.tolist()
            return [None if m else v for v, m in zip(plain, missing.tolist())] if missing.any() else plain
        plain = array.tolist()
        if isinstance(kind, Json):
            return [v if v is None or isinstance(v, str) else dump_json(v) for v in plain]
        if isinstance(kind, Instant):
            return [v if v is None or isinstance(v, str) else dump_instant(v) for v in plain]
        if isinstance(kind, DATE):
            return [None if _is_null(v) else v if isinstance(v, str) else v.isoformat() for v in plain]
        if isinstance(kind, (INTEGER, BOOLEAN)):
            return [None if _is_null(v) else int(v) for v in plain]
        if isinstance(kind, Double):
            return [None if _is_null(v) else float(v) for v in plain]
        if isinstance(kind, LargeBinary):
            return plain
        return [None if _is_null(v) else v if isinstance(v, str) else str(v) for v in plain]

    def _loaded(self, name: str, values: Sequence[Any]) -> np.ndarray:
        kind = self._table.c[name].type
        if isinstance(kind, Double):
            return np.array(values, dtype=float)
        if isinstance(kind, BOOLEAN):
            return _objects(values) if None in values else np.array(values, dtype=bool)
        if isinstance(kind, INTEGER):
            return _objects(values) if None in values else np.array(values, dtype=np.int64)
        if isinstance(kind, DATE):
            return _objects([None if v is None else date.fromisoformat(v[:10]) for v in values])
        if isinstance(kind, Instant):
            return _objects([None if v is None else load_instant(v) for v in values])
        if isinstance(kind, Json):
            return _objects([None if v is None else json.loads(v) for v in values])
        return _objects(values)


def _objects(values: Sequence[Any]) -> np.ndarray:
    made = np.empty(len(values), dtype=object)
    made[:] = values if isinstance(values, list) else list(values)
    return made


def _settings(columns: Iterable[str]) -> str:
    return ", ".join(f'"{name}" = ?' for name in columns)


def _is_null(value: Any) -> bool:
    return value is None or value != value


def _plain(value: Any) -> Any:
    return value.item() if isinstance(value, np.generic) else value


def _uids(count: int, given: Any) -> np.ndarray:
    made = np.empty(count, dtype=object)
    made[:] = new_uids(count)
    if given is not None:
        for i, value in enumerate(given):
            if value:
                made[i] = str(value)
    return made
