"""The forms about demolition: a site, what the bureau demolishes with, the tables it reckons by, progress.

Each opens a window beside QGIS's own and returns it; one that is open already comes to the front.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..desk import Desk
from ..messages import tr


def open_site(desk: Desk, uid: str) -> Any:
    """The form of a site (拆除点).

    :raises InputError: ``site.gone``
    """
    from .windows import shown

    def make() -> Any:
        from ...services.site_form import view_site
        from .site import SiteForm

        with desk.reader() as session:
            view = view_site(session, uid, desk.today())
        return SiteForm(desk, view)

    return shown(desk, f"demolition_site {uid}", make)


def open_resources(desk: Desk) -> Any:
    """Crews, machines, teams, their calendars, money, targets and days on which nothing is demolished."""
    from qgis.PyQt.QtCore import QSize

    from .resources_page import ResourcesPage
    from .windows import PageWindow, shown

    return shown(desk, "demolition_resources", lambda: PageWindow(desk, ResourcesPage, QSize(1000, 650)))


def open_tables(desk: Desk) -> Any:
    """The tables that works, waste and cost are reckoned by."""
    from qgis.PyQt.QtCore import QSize

    from .tables_page import TablesPage
    from .windows import PageWindow, shown

    return shown(desk, "demolition_tables", lambda: PageWindow(desk, TablesPage, QSize(1060, 600)))


def record_progress(desk: Desk, uids: Sequence[str]) -> Any:
    """What was done on sites, and the last entry taken back."""
    from .progress import ProgressForm
    from .windows import shown

    window = shown(desk, "demolition_progress", lambda: ProgressForm(desk, uids))
    if window.uids != list(dict.fromkeys(uids)):
        window.add_sites(uids)
    return window


def import_sites(desk: Desk) -> int | None:
    """Ask for a table of what only the planner knows of sites and take it in; how many sites changed."""
    from datetime import datetime, timezone

    from qgis.core import Qgis
    from qgis.PyQt.QtWidgets import QFileDialog

    from ...services.demolition_progress import table_rows
    from ...services.planner_facts import import_facts

    path, _ = QFileDialog.getOpenFileName(
        desk.iface.mainWindow(), tr("Facts of sites from a table"), "", "XLSX, CSV (*.xlsx *.csv)"
    )
    if not path:
        return None
    report = import_facts(desk.store, table_rows(path), desk.actor, datetime.now(timezone.utc))
    desk.note_change()
    text = tr("{changed} sites changed, {same} were like that already.")
    desk.tell(text.format(changed=len(report.changed), same=report.same), Qgis.MessageLevel.Success)
    return len(report.changed)
