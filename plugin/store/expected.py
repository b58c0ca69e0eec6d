"""The tables and indexes that the schema makes in a GeoPackage, as ``verify`` looks for them."""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy.dialects import sqlite

from . import gpkg, schema

_CONTAINER = ("gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions", "alembic_version")


@lru_cache(maxsize=1)
def expected_objects() -> tuple[tuple[str, str], ...]:
    """(``table`` | ``index``, name) of everything but triggers."""
    made = [("table", name) for name in _CONTAINER]
    for table in schema.metadata.sorted_tables:
        made.append(("table", table.name))
        made += [("index", str(index.name)) for index in table.indexes]
        if table.info.get("geometry"):
            made.append(("table", gpkg.rtree(table.name)))
    return tuple(made)


@lru_cache(maxsize=1)
def expected_columns() -> dict[str, dict[str, str]]:
    """Table to column name to declared type."""
    dialect = sqlite.dialect()
    return {
        table.name: {column.name: column.type.compile(dialect) for column in table.columns}
        for table in schema.metadata.sorted_tables
    }
