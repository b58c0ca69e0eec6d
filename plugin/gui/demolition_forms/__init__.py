"""The forms about demolition: a site, what the bureau demolishes with, the tables it reckons by, progress.

Each opens a window beside QGIS's own and returns it; one that is open already comes to the front.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..desk import Desk
from ..messages import tr


def open_site(desk: Desk, uid: str) -> Any:
    """The form of a site (拆除点)."""
    desk.tell(tr("This window cannot be shown here; the message bar says why."))


def open_resources(desk: Desk) -> Any:
    """Crews, machines, teams, their calendars, money, targets and days on which nothing is demolished."""
    desk.tell(tr("This window cannot be shown here; the message bar says why."))


def open_tables(desk: Desk) -> Any:
    """The tables that works, waste and cost are reckoned by."""
    desk.tell(tr("This window cannot be shown here; the message bar says why."))


def record_progress(desk: Desk, uids: Sequence[str]) -> Any:
    """What was done on sites, and the last entry taken back."""
    desk.tell(tr("This window cannot be shown here; the message bar says why."))
