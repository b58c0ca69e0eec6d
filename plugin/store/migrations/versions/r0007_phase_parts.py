"""Phases of demolition: an area may have several parts, where sites of other phases part it.

The table of phases is made anew with another type of geometry. Its rows keep their keys; that a border is kept as the
only part of several is entered in the audit, as any change of a shape is.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_COLUMNS = (
    "fid", "geom", "uid", "scenario_uid", "number", "area", "name", "first_day", "last_day", "sites", "households",
    "floor_m2", "ground_m2", "waste_t", "waste_m3", "loads", "cost", "version",
)  # fmt: skip
#: bytes of an envelope by its kind, of a polygon's beginning, and what stands before the only polygon of several
_ENVELOPES, _POLYGON, _MULTI = (0, 32, 48, 48, 64), b"\x01\x03\x00\x00\x00", b"\x01\x06\x00\x00\x00\x01\x00\x00\x00"


def upgrade() -> None:
    """Make the table anew and bring its rows over."""
    types = op.get_context().opts["types"]
    connection = op.get_bind()
    audit = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'zw_phase_update'").scalar()
    rows = connection.exec_driver_sql(f"SELECT {', '.join(_COLUMNS)} FROM phase").fetchall()  # nosec B608
    op.drop_index("ix_phase_scenario_uid", "phase")
    op.drop_table("phase")
    op.create_table(
        "phase",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("geom", types.Geometry("MULTIPOLYGON"), nullable=True),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("scenario_uid", sa.TEXT(), nullable=True),
        sa.Column("number", sa.INTEGER(), nullable=True),
        sa.Column("area", sa.TEXT(), nullable=True),
        sa.Column("name", sa.TEXT(), nullable=True),
        sa.Column("first_day", sa.DATE(), nullable=True),
        sa.Column("last_day", sa.DATE(), nullable=True),
        sa.Column("sites", sa.INTEGER(), nullable=True),
        sa.Column("households", sa.INTEGER(), nullable=True),
        sa.Column("floor_m2", sa.Double(), nullable=True),
        sa.Column("ground_m2", sa.Double(), nullable=True),
        sa.Column("waste_t", sa.Double(), nullable=True),
        sa.Column("waste_m3", sa.Double(), nullable=True),
        sa.Column("loads", sa.INTEGER(), nullable=True),
        sa.Column("cost", sa.Double(), nullable=True),
        sa.Column("version", sa.INTEGER(), server_default=sa.text("1"), nullable=True),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_phase_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_phase_scenario_uid", "phase", ["scenario_uid"], unique=False)
    places = ", ".join("?" * len(_COLUMNS))
    for row in rows:
        connection.exec_driver_sql(f"INSERT INTO phase ({', '.join(_COLUMNS)}) VALUES ({places})", tuple(row))  # nosec B608
    if audit:
        connection.exec_driver_sql(audit)
    for fid, geom, *_ in rows:
        connection.exec_driver_sql("UPDATE phase SET geom = ? WHERE fid = ?", (_of_several(geom), fid))
    connection.exec_driver_sql(
        "UPDATE gpkg_geometry_columns SET geometry_type_name = 'MULTIPOLYGON' WHERE table_name = 'phase'"
    )


def _of_several(blob: bytes | None) -> bytes | None:
    """A GeoPackage polygon as the only one of several; the envelope stays."""
    if blob is None:
        return None
    body = 8 + _ENVELOPES[blob[3] >> 1 & 7]
    return blob[:body] + _MULTI + blob[body:] if blob[body : body + 5] == _POLYGON else blob
