"""A small office with cleared ground: three decided sites, 20 m by 20 m, 100 m apart; the first on basic farmland."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

from service_cases import service_helper
from shapely import MultiPolygon, Point, box
from stepped_case import Case

from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.services.demolition_progress import Step, record_progress
from zhiwei.plugin.services.demolition_sites import build_sites
from zhiwei.plugin.services.make_plots import plots_of_sites
from zhiwei.plugin.services.plan_afteruse import Request, plan_uses
from zhiwei.plugin.services.record_step import record_step
from zhiwei.plugin.services.track_afteruse import Pick, accept_uses, plots_in
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")
objects = office.objects
NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)
TODAY = date(2026, 11, 22)
EAST, NORTH = office.EAST, office.NORTH
FIRST, SECOND, THIRD = (f"DK2026-000{number}" for number in (1, 2, 3))
#: farmland, a built-up area with a strip of 3 m by 20 m of the third plot in a road red line
ZONES = ((-5, -5, 40, 40, "KX-NT"), (90, -20, 240, 60, "CZ-01"), (200, 0, 203, 20, "HX-DL"))
LAND = ((-50, -50, 60, 90, "0103"), (60, -50, 300, 90, "0702"), (60, 90, 300, 95, "1003"))


def layer(names: Sequence[str], *rows: Sequence[Any]) -> FeatureTable:
    """Polygons as (x0, y0, x1, y1) from the corner of the office's first spot, with values."""
    shapes = [MultiPolygon([box(EAST + r[0], NORTH + r[1], EAST + r[2], NORTH + r[3])]) for r in rows]
    columns = {name: objects([row[4 + at] for row in rows]) for at, name in enumerate(names)}
    return FeatureTable(objects(shapes), columns, "EPSG:4549")


def make_decided(folder: Path, zones: Sequence[Any] = ZONES, land: Sequence[Any] = LAND) -> Path:
    """The office with its three sites; nothing is cleared yet."""
    path = Path(office.make_office(folder))
    with Workspace.open(path) as opened:
        for spot in range(3):
            Case(opened, spot).served(area_m2=300.0)
        with opened.unit_of_work("甲", NOW) as unit:
            unit.zones.add(layer(("class_code",), *zones))
            unit.land_classes.add(layer(("code",), *land))
        build_sites(opened, "甲", NOW, TODAY)
    return path


def make_cleared(folder: Path) -> Path:
    """Three cleared plots: broken on 2 November 2026, hauled on the 3rd."""
    path = make_decided(folder)
    with Workspace.open(path) as opened:
        done(opened, 3)
        make(opened)
    return path


def make_planned_uses(folder: Path) -> Path:
    """Three cleared plots, a use proposed for each; the party of the third demolished by itself, as was accepted."""
    path = make_decided(folder)
    with Workspace.open(path) as opened:
        done(opened, 3)
        with opened.reader() as session:
            case = max(session.sites.all(), key=lambda row: row.name).case_uid
        day = date(2026, 4, 10)
        record_step(
            opened, case, "FACT", day, "甲", NOW, None, {"fact": "performed", "items": ["1"], "day": "2026-04-10"}
        )
        record_step(opened, case, "T24", day, "甲", NOW, None, {})
        make(opened)
        plan_uses(opened, Request(), "甲", NOW, TODAY)
    return path


def done(workspace: Workspace, count: int, kind: str = "hauled", first: int = 0) -> None:
    """Progress of sites up to a step, a day each from 1 November 2026 on."""
    kinds = ("started", "demolished", "hauled", "accepted")
    with workspace.reader() as session:
        sites = sorted(session.sites.all(), key=lambda row: row.name)[first : first + count]
    for at, one in enumerate(kinds[: kinds.index(kind) + 1], start=1):
        record_progress(workspace, [Step(site.uid, one, date(2026, 11, at)) for site in sites], "甲", NOW, TODAY)


def make(workspace: Workspace, **options: Any) -> Any:
    """Make plots."""
    return plots_of_sites(workspace, "甲", NOW, TODAY, **options)


def plots(workspace: Workspace) -> list[Any]:
    """All plots."""
    with workspace.reader() as session:
        return plots_in(session)


def photo(
    workspace: Workspace,
    taken: datetime | None,
    number: str = "P0001",
    east: float | None = 10.0,
    text: str | None = None,
) -> None:
    """A photo in the workspace, taken so far east of the first spot's corner, or nobody knows where."""
    with workspace.unit_of_work("甲", NOW) as unit:
        columns = {
            "number": objects([number]), "taken_at": objects([taken]), "taken_text": objects([text]),
            "attachment_uid": objects([None]),
        }  # fmt: skip
        place = None if east is None else Point(EAST + east, NORTH + 10)
        unit.evidence.add(FeatureTable(objects([place]), columns, "EPSG:4549"))


def accept_use(workspace, mark, actor, now, today, use="", version=None):
    """Accept the proposed use of one plot, or another."""
    (plot,) = accept_uses(workspace, [Pick(mark, use, version)], actor, now, today)
    return plot
