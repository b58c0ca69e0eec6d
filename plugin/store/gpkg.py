"""The GeoPackage side of a workspace: container tables, reference systems, spatial indexes.

GeoPackage Encoding Standard 1.2 (OGC 12-128r15); table texts as GDAL writes them, so that every reader takes the
file for one of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

import numpy as np
import shapely
from sqlalchemy import ColumnElement, Connection, Table, func, select

from ..domain.errors import WorkspaceError
from ..domain.quoting import named
from .rtree_pack import outward, write_packed

APPLICATION_ID = 0x47504B47
USER_VERSION = 10200
RTREE_DEFINITION = "http://www.geopackage.org/spec120/#extension_rtree"

_CONTAINER = (
    "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, "
    "organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, "
    "description TEXT)",
    "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, "
    "identifier TEXT UNIQUE, description TEXT DEFAULT '', "
    "last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), "
    "min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, "
    "CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))",
    "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, "
    "geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, "
    "CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), "
    "CONSTRAINT uk_gc_table_name UNIQUE (table_name), "
    "CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), "
    "CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))",
    "CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
    "definition TEXT NOT NULL, scope TEXT NOT NULL, "
    "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
    # GDAL's table of feature counts. QGIS counts a filtered layer right only where it is there; it stays empty and
    # without GDAL's triggers, so that every count is taken from the rows and none can grow stale.
    "CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL)",
)
_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,'
    'AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)
_STANDARD_SRS = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS84, "longitude/latitude coordinates in decimal degrees"),
)
#: an index is packed anew when it holds at most this many times the features that come
_REPACK_BELOW = 4
#: so many boxes are looked up in the spatial index by one query, if that brings at most so many rows for each
_MANY_BOXES = 64
_ROWS_FOR_A_BOX = 25
#: srs id of a CRS that no authority numbers (a local grid)
_OWN_SRS_ID = 100000


def reference_system(crs: str) -> tuple[str, int, str, int, str, str]:
    """Row of gpkg_spatial_ref_sys for a projected CRS.

    :param crs: ``"EPSG:4549"`` or WKT
    :raises WorkspaceError: when the CRS is not known or not projected in metres
    """
    from osgeo import osr

    system = osr.SpatialReference()
    with osr.ExceptionMgr() if hasattr(osr, "ExceptionMgr") else _Quiet():
        try:
            failed = system.SetFromUserInput(crs) != 0
        except RuntimeError:
            failed = True
    if failed or not system.IsProjected() or abs(system.GetLinearUnits() - 1.0) > 1e-9:
        raise WorkspaceError("workspace.crs_not_projected", crs=crs)
    wkt = system.ExportToWkt(["FORMAT=WKT1_GDAL"])
    authority, code = system.GetAuthorityName(None), system.GetAuthorityCode(None)
    if authority and code and code.isdigit():
        return system.GetName(), int(code), authority, int(code), wkt, ""
    return system.GetName() or "local", _OWN_SRS_ID, "NONE", _OWN_SRS_ID, wkt, ""


class _Quiet:
    def __enter__(self) -> None:
        from osgeo import gdal

        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        from osgeo import gdal

        gdal.PopErrorHandler()


def make_container(connection: Connection, crs: str) -> int:
    """Lay the GeoPackage tables into an empty database.

    :returns: srs id of the workspace's CRS
    """
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {USER_VERSION}")
    for statement in _CONTAINER:
        connection.exec_driver_sql(statement)
    own = reference_system(crs)
    for row in _STANDARD_SRS + ((own,) if own[1] not in (-1, 0, 4326) else ()):
        connection.exec_driver_sql("INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)", row)
    return own[1]


def register(connection: Connection, tables: Iterable[Table], srs_id: int) -> None:
    """Enter tables in gpkg_contents; feature tables also get their geometry column and spatial index."""
    for table in tables:
        kind = table.info.get("geometry")
        connection.exec_driver_sql(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?,?,?,?)",
            (table.name, "features" if kind else "attributes", table.name, srs_id if kind else None),
        )
        if kind:
            connection.exec_driver_sql(
                "INSERT INTO gpkg_geometry_columns VALUES (?,?,?,?,0,0)", (table.name, "geom", kind, srs_id)
            )
            connection.exec_driver_sql(
                "INSERT INTO gpkg_extensions VALUES (?,?,?,?,?)",
                (table.name, "geom", "gpkg_rtree_index", RTREE_DEFINITION, "write-only"),
            )
            connection.exec_driver_sql(
                f'CREATE VIRTUAL TABLE "{rtree(table.name)}" USING rtree(id, minx, maxx, miny, maxy)'
            )


def rtree(table: str) -> str:
    """Name of a feature table's spatial index."""
    return f"rtree_{table}_geom"


def rtree_triggers(table: str) -> dict[str, str]:
    """Triggers that keep the spatial index right, by name (clause F.3 of the standard)."""
    index = rtree(table)
    fill = (
        f'INSERT OR REPLACE INTO "{index}" VALUES '
        '(NEW."fid",ST_MinX(NEW."geom"),ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"),ST_MaxY(NEW."geom"));'
    )
    some, none = (
        '(NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))',
        '(NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))',
    )
    drop = named("DELETE FROM {index} WHERE id = OLD.{fid};", index=index, fid="fid")
    drop_both = named("DELETE FROM {index} WHERE id IN (OLD.{fid}, NEW.{fid});", index=index, fid="fid")
    bodies = {
        "insert": f'AFTER INSERT ON "{table}" WHEN {some} BEGIN {fill} END',
        "update1": f'AFTER UPDATE OF "geom" ON "{table}" WHEN OLD."fid" = NEW."fid" AND {some} BEGIN {fill} END',
        "update2": f'AFTER UPDATE OF "geom" ON "{table}" WHEN OLD."fid" = NEW."fid" AND {none} BEGIN {drop} END',
        "update3": f'AFTER UPDATE ON "{table}" WHEN OLD."fid" != NEW."fid" AND {some} BEGIN {drop} {fill} END',
        "update4": f'AFTER UPDATE ON "{table}" WHEN OLD."fid" != NEW."fid" AND {none} BEGIN {drop_both} END',
        "delete": f'AFTER DELETE ON "{table}" WHEN OLD."geom" NOTNULL BEGIN {drop} END',
    }
    return {f"{index}_{name}": f'CREATE TRIGGER "{index}_{name}" {body}' for name, body in bodies.items()}


def fill_rtree(connection: Connection, table: str, fids: np.ndarray, bounds: np.ndarray) -> None:
    """Enter new features in the spatial index while its triggers are away.

    The index is written anew, packed, unless the new features are few among many.

    :param fids: n keys
    :param bounds: (n, 4) min x, min y, max x, max y; rows of NaN (no geometry) are left out
    """
    there = ~np.isnan(bounds[:, 0])
    keys, boxes = fids[there], outward(bounds[there])
    if not len(keys):
        return
    index = rtree(table)
    known = connection.exec_driver_sql(named("SELECT count(*) FROM {rows}", rows=f"{index}_rowid")).scalar_one()
    if known > _REPACK_BELOW * len(keys):
        rows = list(zip(keys.tolist(), *boxes.T.astype(float).tolist()))
        connection.exec_driver_sql(named("INSERT INTO {index} VALUES (?,?,?,?,?)", index=index), rows)
        return
    if known:
        old_keys, old_boxes = _entries(connection, index)
        keys, boxes = np.concatenate([old_keys, keys]), np.concatenate([old_boxes, boxes])
    write_packed(connection, index, keys, boxes)


def thin_rtree(connection: Connection, table: str) -> None:
    """Take features that went out of the spatial index while its triggers are away; it is written anew, packed."""
    keys, boxes = _entries(connection, rtree(table))
    rows = connection.exec_driver_sql(named("SELECT fid FROM {table}", table=table)).fetchall()
    left = np.isin(keys, np.fromiter((row[0] for row in rows), dtype=np.int64, count=len(rows)))
    write_packed(connection, rtree(table), keys[left], boxes[left])


def _entries(connection: Connection, index: str) -> tuple[np.ndarray, np.ndarray]:
    """Keys of a spatial index and their boxes as it keeps them: min x, max x, min y, max y."""
    query = named("SELECT id, minx, maxx, miny, maxy FROM {index}", index=index)
    rows = np.array([tuple(row) for row in connection.exec_driver_sql(query).fetchall()]).reshape(-1, 5)
    return rows[:, 0].astype(np.int64), rows[:, 1:].astype(np.float32)


def fids_in_boxes(connection: Connection, table: str, boxes: np.ndarray) -> np.ndarray:
    """Keys of features whose envelope meets one of the boxes (touching counts; single precision, so a few more).

    :param boxes: (m, 4) min x, min y, max x, max y
    """
    boxes = np.asarray(boxes, dtype=float).reshape(-1, 4)
    boxes = boxes[~np.isnan(boxes).any(axis=1)]
    cursor = connection.connection.cursor()
    if len(boxes) >= _MANY_BOXES and np.isfinite(boxes).all():
        # one look for all of them, unless they lie so far apart that most of what is between them is for nothing
        query = "SELECT {columns} FROM {index} WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ? LIMIT ?"
        query = named(query, columns=["id", "minx", "miny", "maxx", "maxy"], index=rtree(table))
        (x0, y0), (x1, y1) = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        most = _ROWS_FOR_A_BOX * len(boxes)
        rows = cursor.execute(query, (float(x0), float(x1), float(y0), float(y1), most + 1)).fetchall()
        if len(rows) <= most:
            cursor.close()
            entries = np.array(rows, dtype=float).reshape(-1, 5)
            near = np.unique(shapely.STRtree(shapely.box(*entries[:, 1:].T)).query(shapely.box(*boxes.T))[1])
            return np.sort(entries[near, 0].astype(np.int64))
    found: set[int] = set()
    query = "SELECT id FROM {index} WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"
    query = named(query, index=rtree(table))
    for x0, y0, x1, y1 in boxes.tolist():
        found.update(row[0] for row in cursor.execute(query, (x0, x1, y0, y1)).fetchall())
    cursor.close()
    return np.fromiter(sorted(found), dtype=np.int64, count=len(found))


def among(column: ColumnElement, values: Iterable[str] | Iterable[int]) -> ColumnElement:
    """Condition that a column holds one of any number of values.

    They travel as one JSON parameter: SQLite takes no more than some ten thousand single ones.
    """
    each = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(each.c.value))


def widen_extent(connection: Connection, table: str, bounds: np.ndarray) -> None:
    """Let the extent in gpkg_contents take in new features.

    :param bounds: (n, 4), NaN rows ignored
    """
    if not len(bounds) or np.isnan(bounds[:, 0]).all():
        return
    x0, y0 = np.nanmin(bounds[:, 0]), np.nanmin(bounds[:, 1])
    x1, y1 = np.nanmax(bounds[:, 2]), np.nanmax(bounds[:, 3])
    connection.exec_driver_sql(
        "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1), min_y = min(coalesce(min_y, ?2), ?2), "
        "max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4) WHERE table_name = ?5",
        (float(x0), float(y0), float(x1), float(y1), table),
    )


def shrink_extent(connection: Connection, table: str) -> None:
    """Take the extent anew from the spatial index, after features went or moved."""
    connection.exec_driver_sql(
        named(
            "UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = "
            "(SELECT min(minx), min(miny), max(maxx), max(maxy) FROM {index}) WHERE table_name = ?",
            index=rtree(table),
        ),
        (table,),
    )


def extent(connection: Connection, table: str) -> tuple[float, float, float, float] | None:
    """(min x, min y, max x, max y) of a layer as gpkg_contents tells it, None when it is empty."""
    row = connection.exec_driver_sql(
        "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?", (table,)
    ).first()
    return None if row is None or row[0] is None else tuple(row)


def touch(connection: Connection, tables: Iterable[str], instant: str) -> None:
    """Note in gpkg_contents when tables changed."""
    connection.exec_driver_sql(
        "UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?", [(instant, name) for name in sorted(tables)]
    )
