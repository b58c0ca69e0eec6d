"""What all tables are made of: one metadata, the keys, the origin of what was imported."""

from __future__ import annotations

from sqlalchemy import (
    INTEGER,
    TEXT,
    Column,
    MetaData,
    Table,
    text,
)
from sqlalchemy.schema import SchemaItem

from ..types import Geometry, Json

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)


#: what QGIS's own tools may edit; everything else is read-only for them by trigger
QGIS_EDITABLE = ("spot", "parcel", "zone", "permit", "land_class")


#: columns of the list of cases whose Chinese texts are sorted by sound (see :mod:`..domain.chinese_order`)
ORDERED_BY_SOUND = ("number", "parties", "address", "officers")


def key() -> Column:
    """The key that QGIS wants."""
    return Column("fid", INTEGER, primary_key=True, autoincrement=True, nullable=False)


def uid() -> Column:
    """The UUID by which rows are known."""
    return Column("uid", TEXT, unique=True)


def editable_uid() -> Column:
    """A uid that QGIS may write: a copy or a split brings its model's along, and gets its own by trigger."""
    return Column("uid", TEXT, index=True)


def version() -> Column:
    """What an edit counts up, so that two people notice each other."""
    return Column("version", INTEGER, server_default=text("1"))


def origin() -> list[Column]:
    """Where an imported feature came from: batch, file, layer, row, and every attribute not mapped."""
    return [
        Column("batch_uid", TEXT, index=True),
        Column("source_file", TEXT),
        Column("source_layer", TEXT),
        Column("source_row", INTEGER),
        Column("extra", Json),
    ]


def feature(name: str, kind: str, *columns: Column) -> Table:
    """A table with a geometry."""
    return Table(
        name,
        metadata,
        key(),
        Column("geom", Geometry(kind)),
        editable_uid() if name in QGIS_EDITABLE else uid(),
        *columns,
        version(),
        info={"geometry": kind},
        sqlite_autoincrement=True,
    )


def attributes(name: str, *parts: SchemaItem) -> Table:
    """A table without one."""
    return Table(name, metadata, key(), *parts, sqlite_autoincrement=True)
