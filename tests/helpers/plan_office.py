"""A small office that plans demolition: decided cases, sites, crews, and a plan in two phases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

from service_cases import service_helper
from stepped_case import Case

from zhiwei.plugin.services.demolition_resources import save_resources
from zhiwei.plugin.services.demolition_sites import build_sites
from zhiwei.plugin.services.plan_demolition import Request, plan_demolition
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")
NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)
TODAY = date(2026, 11, 22)
START, END = date(2026, 12, 1), date(2027, 12, 31)
RESOURCES = {
    "crews": [{"name": "一队"}, {"name": "二队"}],
    "excavators": 2,
    "blocked": [{"from": "2026-12-14", "to": "2026-12-18"}],
    "let_to_firm": False,
}
#: spots with a party and an assessment
SPOTS = (1, 2, 6, 7)
NAME = "第一版"


def decide(workspace: Workspace, spots: Sequence[int] = (1, 2)) -> None:
    """Decided and served cases on spots, each to demolish 100 m² more than the one before; the first spot has 100."""
    for spot in spots:
        Case(workspace, spot).served(area_m2=100.0 * (spot + 1))


def make_sites(folder: Path, now: datetime = NOW) -> Path:
    """Two sites, of 200 and 300 m²."""
    path = office.make_office(folder)
    with Workspace.open(path) as workspace:
        decide(workspace)
        build_sites(workspace, "甲", now, now.date())
    return Path(path)


def request(**changes: Any) -> Request:
    """What a plan of those two sites is asked for, with two crews."""
    crews = {"crews": [{"name": "一队"}, {"name": "二队"}], "excavators": 2, "let_to_firm": False}
    return replace(Request(NAME, START, END, crews, tries=5), **changes)


def make_planned(folder: Path) -> Path:
    """Four sites of 200 to 500 m², the bureau's resources, and the draft :data:`NAME`."""
    path = office.make_office(folder, count=8)
    with Workspace.open(path) as workspace:
        for number, spot in enumerate(SPOTS, 2):
            Case(workspace, spot).served(area_m2=100.0 * number)
        build_sites(workspace, "甲", NOW, TODAY)
        save_resources(workspace, RESOURCES, {}, "甲", NOW)
        request = Request(NAME, START, END, RESOURCES, targets=((date(2027, 6, 30), 700.0, ""),), tries=5, phases=2)
        plan_demolition(workspace, request, "甲", NOW, TODAY)
    return Path(path)
