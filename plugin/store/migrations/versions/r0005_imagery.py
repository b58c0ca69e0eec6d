"""Imagery: what somebody saw on two pictures of a spot.

Only adds a table: what a workspace of revision 0004 holds stays as it is.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the new table."""
    types = op.get_context().opts["types"]
    op.create_table(
        "image_note",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("spot_uid", sa.TEXT(), nullable=True),
        sa.Column("seen", sa.TEXT(), nullable=True),
        sa.Column("before_on", sa.DATE(), nullable=True),
        sa.Column("after_on", sa.DATE(), nullable=True),
        sa.Column("before_source", sa.TEXT(), nullable=True),
        sa.Column("after_source", sa.TEXT(), nullable=True),
        sa.Column("remark", sa.TEXT(), nullable=True),
        sa.Column("noted_at", types.Instant(), nullable=True),
        sa.Column("noted_by", sa.TEXT(), nullable=True),
        sa.Column("sheet_uid", sa.TEXT(), nullable=True),
        sa.Column("version", sa.INTEGER(), server_default=sa.text("1"), nullable=True),
        sa.ForeignKeyConstraint(["sheet_uid"], ["attachment.uid"], name="fk_image_note_sheet_uid"),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_image_note_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_image_note_spot_uid", "image_note", ["spot_uid"], unique=False)
