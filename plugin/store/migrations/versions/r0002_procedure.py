"""Procedure: service of papers, items of decisions, deadlines, linked cases and a bureau's own templates.

Only adds tables: what a workspace of revision 0001 holds stays as it is.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the new tables."""
    types = op.get_context().opts["types"]
    op.create_table(
        "delivery",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("case_uid", sa.TEXT(), nullable=True),
        sa.Column("document_uid", sa.TEXT(), nullable=True),
        sa.Column("form", sa.TEXT(), nullable=True),
        sa.Column("party_uid", sa.TEXT(), nullable=True),
        sa.Column("method", sa.TEXT(), nullable=True),
        sa.Column("status", sa.TEXT(), nullable=True),
        sa.Column("acted_on", sa.DATE(), nullable=True),
        sa.Column("served_on", sa.DATE(), nullable=True),
        sa.Column("receipt_uid", sa.TEXT(), nullable=True),
        sa.Column("proof", types.Json(), nullable=True),
        sa.Column("event_seq", sa.INTEGER(), nullable=True),
        sa.Column("version", sa.INTEGER(), server_default=sa.text("1"), nullable=True),
        sa.ForeignKeyConstraint(["case_uid"], ["case_file.uid"], name="fk_delivery_case_uid"),
        sa.ForeignKeyConstraint(["document_uid"], ["document.uid"], name="fk_delivery_document_uid"),
        sa.ForeignKeyConstraint(["party_uid"], ["party.uid"], name="fk_delivery_party_uid"),
        sa.ForeignKeyConstraint(["receipt_uid"], ["document.uid"], name="fk_delivery_receipt_uid"),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_delivery_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_delivery_case_uid", "delivery", ["case_uid"], unique=False)
    op.create_index("ix_delivery_document_uid", "delivery", ["document_uid"], unique=False)
    op.create_table(
        "decision_item",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("case_uid", sa.TEXT(), nullable=True),
        sa.Column("item", sa.TEXT(), nullable=True),
        sa.Column("kind", sa.TEXT(), nullable=True),
        sa.Column("law", sa.TEXT(), nullable=True),
        sa.Column("amount", sa.Double(), nullable=True),
        sa.Column("area_m2", sa.Double(), nullable=True),
        sa.Column("what", sa.TEXT(), nullable=True),
        sa.Column("self_deadline", sa.DATE(), nullable=True),
        sa.Column("state", sa.TEXT(), nullable=True),
        sa.ForeignKeyConstraint(["case_uid"], ["case_file.uid"], name="fk_decision_item_case_uid"),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_decision_item_uid"),
        sa.UniqueConstraint("case_uid", "item", name="uq_decision_item_case_uid_item"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "item_party",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("item_uid", sa.TEXT(), nullable=True),
        sa.Column("party_uid", sa.TEXT(), nullable=True),
        sa.Column("state", sa.TEXT(), nullable=True),
        sa.ForeignKeyConstraint(["item_uid"], ["decision_item.uid"], name="fk_item_party_item_uid"),
        sa.ForeignKeyConstraint(["party_uid"], ["party.uid"], name="fk_item_party_party_uid"),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("item_uid", "party_uid", name="uq_item_party_item_uid_party_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_item_party_party_uid", "item_party", ["party_uid"], unique=False)
    op.create_table(
        "deadline",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("case_uid", sa.TEXT(), nullable=True),
        sa.Column("item", sa.TEXT(), nullable=True),
        sa.Column("party_uid", sa.TEXT(), nullable=True),
        sa.Column("rule", sa.TEXT(), nullable=True),
        sa.Column("name", sa.TEXT(), nullable=True),
        sa.Column("kind", sa.TEXT(), nullable=True),
        sa.Column("whose", sa.TEXT(), nullable=True),
        sa.Column("last_day", sa.DATE(), nullable=True),
        sa.Column("next_day", sa.DATE(), nullable=True),
        sa.Column("open", sa.BOOLEAN(), nullable=True),
        sa.Column("provisional", sa.BOOLEAN(), nullable=True),
        sa.Column("reasons", types.Json(), nullable=True),
        sa.ForeignKeyConstraint(["case_uid"], ["case_file.uid"], name="fk_deadline_case_uid"),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_deadline_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deadline_case_uid", "deadline", ["case_uid"], unique=False)
    op.create_index("ix_deadline_diary", "deadline", ["open", "last_day", "kind", "whose"], unique=False)
    op.create_table(
        "case_link",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("case_uid", sa.TEXT(), nullable=True),
        sa.Column("other_uid", sa.TEXT(), nullable=True),
        sa.Column("kind", sa.TEXT(), nullable=True),
        sa.ForeignKeyConstraint(["case_uid"], ["case_file.uid"], name="fk_case_link_case_uid"),
        sa.ForeignKeyConstraint(["other_uid"], ["case_file.uid"], name="fk_case_link_other_uid"),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_case_link_uid"),
        sa.UniqueConstraint("case_uid", "other_uid", "kind", name="uq_case_link_case_uid_other_uid_kind"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_case_link_other_uid", "case_link", ["other_uid"], unique=False)
    op.create_table(
        "template",
        sa.Column("fid", sa.INTEGER(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.TEXT(), nullable=True),
        sa.Column("form", sa.TEXT(), nullable=True),
        sa.Column("name", sa.TEXT(), nullable=True),
        sa.Column("sha256", sa.TEXT(), nullable=True),
        sa.Column("text", sa.TEXT(), nullable=True),
        sa.Column("active", sa.BOOLEAN(), nullable=True),
        sa.Column("added_at", types.Instant(), nullable=True),
        sa.Column("version", sa.INTEGER(), server_default=sa.text("1"), nullable=True),
        sa.PrimaryKeyConstraint("fid"),
        sa.UniqueConstraint("uid", name="uq_template_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_template_form", "template", ["form"], unique=False)
