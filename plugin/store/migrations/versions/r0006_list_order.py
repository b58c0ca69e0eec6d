"""The list of cases: the order of its Chinese texts, and an index for each column that it is sorted by.

Only adds columns and indexes: what a workspace of revision 0005 holds stays as it is.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_TEXTS = ("number", "parties", "address", "officers")
_SORTED = (
    *("wait_on", "limit_on", "decided_on", "cleared_on", "due_name", "wait_name", "limit_name"),
    *("zone", "track", "spot_codes", "parcel_codes", "area_m2", "area_mu"),
)


def upgrade() -> None:
    """Make the new columns, fill them, and index them."""
    for name in _TEXTS:
        op.add_column("case_row", sa.Column(f"{name}_order", sa.TEXT(), nullable=True))
    op.execute("UPDATE case_row SET " + ", ".join(f"{name}_order = zw_order({name})" for name in _TEXTS))  # nosec B608
    for name in (*(f"{text}_order" for text in _TEXTS), *_SORTED):
        op.create_index(f"ix_case_row_{name}", "case_row", [name], unique=False)
