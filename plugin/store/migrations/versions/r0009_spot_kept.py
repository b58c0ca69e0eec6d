"""A spot on which something hangs is not deleted outside the program any more.

Changes no column: the trigger comes with those that the schema wants after every upgrade.
"""

from __future__ import annotations

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Nothing but the trigger."""
