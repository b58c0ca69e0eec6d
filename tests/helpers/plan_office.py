"""A small office that plans demolition: decided cases, sites, crews, and a plan in two phases."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

from service_cases import service_helper

from zhiwei.plugin.services.demolition_resources import save_resources
from zhiwei.plugin.services.demolition_sites import build_sites
from zhiwei.plugin.services.plan_demolition import Request, plan_demolition
from zhiwei.plugin.store.workspace import Workspace

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


def make_planned(folder: Path) -> Path:
    """Four sites of 200 to 500 m², the bureau's resources, and the draft :data:`NAME`."""
    office, states = service_helper("case_office"), service_helper("test_case_state")
    path = office.make_office(folder, count=8)
    with Workspace.open(path) as workspace:
        for number, spot in enumerate(SPOTS, 2):
            states.Case(workspace, spot).served(area_m2=100.0 * number)
        build_sites(workspace, "甲", NOW, TODAY)
        save_resources(workspace, RESOURCES, {}, "甲", NOW)
        request = Request(NAME, START, END, RESOURCES, targets=((date(2027, 6, 30), 700.0, ""),), tries=5, phases=2)
        plan_demolition(workspace, request, "甲", NOW, TODAY)
    return Path(path)
