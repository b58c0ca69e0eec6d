"""The list of cases: cases whose ledger was taken back stand there as such, no longer as not filed.

Changes no column: the rows of the list are made anew where they may differ, and the triggers that mark them follow the
events of a case.
"""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Mark the cases that count as not filed."""
    op.execute(
        "INSERT OR IGNORE INTO case_row_stale (kind, uid) SELECT 'case', uid FROM case_file WHERE state = 'NO_CASE'"
    )
