"""Desktop: the list of cases and what keeps it fresh, days of decision and clearing, patrol grid and patrols.

Only adds tables and columns: what a workspace of revision 0002 holds stays as it is.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the new tables and columns; all cases, leads and spots are to be listed."""
    types = op.get_context().opts["types"]
    op.add_column("case_file", sa.Column("decided_on", sa.DATE(), nullable=True))
    op.add_column("case_file", sa.Column("cleared_on", sa.DATE(), nullable=True))
    op.create_table(
        "grid_cell",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("geom", types.Geometry("MULTIPOLYGON"), nullable=True),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("code", sa.TEXT(), nullable=True),
        sa.Column("community_code", sa.TEXT(), nullable=True),
        sa.Column("community_name", sa.TEXT(), nullable=True),
        sa.Column("serial", sa.INTEGER(), nullable=True),
        sa.Column("officer_uid", sa.TEXT(), nullable=True),
        sa.Column("remark", sa.TEXT(), nullable=True),
        sa.Column("version", sa.INTEGER(), server_default=sa.text("1"), nullable=True),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_grid_cell_uid"),
        sqlite_autoincrement=True,
    )
    for column in ("code", "community_code", "officer_uid"):
        op.create_index(f"ix_grid_cell_{column}", "grid_cell", [column], unique=False)
    op.create_table(
        "case_row",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("kind", sa.TEXT(), nullable=True),
        sa.Column("number", sa.TEXT(), nullable=True),
        sa.Column("spot_uid", sa.TEXT(), nullable=True),
        sa.Column("town_code", sa.TEXT(), nullable=True),
        sa.Column("village_code", sa.TEXT(), nullable=True),
        sa.Column("state", sa.TEXT(), nullable=True),
        sa.Column("track", sa.TEXT(), nullable=True),
        sa.Column("zone", sa.TEXT(), nullable=True),
        sa.Column("severity", sa.INTEGER(), nullable=True),
        sa.Column("due_on", sa.DATE(), nullable=True),
        sa.Column("due_name", sa.TEXT(), nullable=True),
        sa.Column("wait_on", sa.DATE(), nullable=True),
        sa.Column("wait_name", sa.TEXT(), nullable=True),
        sa.Column("limit_on", sa.DATE(), nullable=True),
        sa.Column("limit_name", sa.TEXT(), nullable=True),
        sa.Column("found_on", sa.DATE(), nullable=True),
        sa.Column("filed_on", sa.DATE(), nullable=True),
        sa.Column("decided_on", sa.DATE(), nullable=True),
        sa.Column("cleared_on", sa.DATE(), nullable=True),
        sa.Column("area_m2", sa.Double(), nullable=True),
        sa.Column("area_mu", sa.Double(), nullable=True),
        sa.Column("parties", sa.TEXT(), nullable=True),
        sa.Column("address", sa.TEXT(), nullable=True),
        sa.Column("spot_codes", sa.TEXT(), nullable=True),
        sa.Column("parcel_codes", sa.TEXT(), nullable=True),
        sa.Column("officer_uids", types.Json(), nullable=True),
        sa.Column("officers", sa.TEXT(), nullable=True),
        sa.Column("search", sa.TEXT(), nullable=True),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_case_row_uid"),
        sqlite_autoincrement=True,
    )
    covered = ["town_code", "state", "track", "zone", "due_on", "kind", "area_m2", "area_mu"]
    op.create_index("ix_case_row_filter", "case_row", covered, unique=False)
    for column in ("spot_uid", "number", "state", "due_on", "filed_on", "found_on"):
        op.create_index(f"ix_case_row_{column}", "case_row", [column], unique=False)
    op.create_table(
        "case_row_stale",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("kind", sa.TEXT(), nullable=True),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("kind", "uid", name="uq_case_row_stale_kind_uid"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "patrol",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("started_at", types.Instant(), nullable=True),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.Column("officer_uid", sa.TEXT(), nullable=True),
        sa.Column("weather", sa.TEXT(), nullable=True),
        sa.Column("zero_report", sa.BOOLEAN(), nullable=True),
        sa.Column("note", sa.TEXT(), nullable=True),
        sa.Column("version", sa.INTEGER(), server_default=sa.text("1"), nullable=True),
        sa.ForeignKeyConstraint(["officer_uid"], ["officer.uid"], name="fk_patrol_officer_uid"),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_patrol_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_patrol_officer_uid", "patrol", ["officer_uid"], unique=False)
    op.create_table(
        "patrol_cell",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("patrol_uid", sa.TEXT(), nullable=True),
        sa.Column("cell_uid", sa.TEXT(), nullable=True),
        sa.Column("result", sa.TEXT(), nullable=True),
        sa.Column("spot_uid", sa.TEXT(), nullable=True),
        sa.ForeignKeyConstraint(["patrol_uid"], ["patrol.uid"], name="fk_patrol_cell_patrol_uid"),
        sa.PrimaryKeyConstraint("fid"),
        sqlite_autoincrement=True,
    )
    for column in ("patrol_uid", "cell_uid", "spot_uid"):
        op.create_index(f"ix_patrol_cell_{column}", "patrol_cell", [column], unique=False)
    op.create_table(
        "patrol_photo",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("patrol_uid", sa.TEXT(), nullable=True),
        sa.Column("attachment_uid", sa.TEXT(), nullable=True),
        sa.Column("evidence_uid", sa.TEXT(), nullable=True),
        sa.ForeignKeyConstraint(["patrol_uid"], ["patrol.uid"], name="fk_patrol_photo_patrol_uid"),
        sa.ForeignKeyConstraint(["attachment_uid"], ["attachment.uid"], name="fk_patrol_photo_attachment_uid"),
        sa.PrimaryKeyConstraint("fid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_patrol_photo_patrol_uid", "patrol_photo", ["patrol_uid"], unique=False)
    for kind, table in (("case", "case_file"), ("lead", "lead"), ("spot", "spot")):
        op.execute(f"INSERT INTO case_row_stale (kind, uid) SELECT '{kind}', uid FROM \"{table}\" WHERE uid NOTNULL")  # nosec B608: names of our own
