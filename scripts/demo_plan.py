"""The decided demolitions of the sample county as a plan in phases with all its papers, by the algorithms of an office.

It is made between the service of the decisions and what becomes of them, when there is something to plan; the plan
begins today, so that its lawful days lie ahead.
"""

from __future__ import annotations

import csv
import sqlite3
from datetime import date, timedelta
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parents[1] / "docs" / "examples" / "resources.yaml"
SCENARIO = "示范方案"


def run(demo: Any, workspace: Path, out: Path) -> None:
    """Sites, what the planner knows of them, a plan with a target of half the area, a second one, their papers."""
    place, folder = str(workspace), out / "demolition"
    folder.mkdir(parents=True, exist_ok=True)
    demo.step("buildsites", WORKSPACE=place)
    sites = read(workspace, "SELECT name, floor_area_m2 FROM site WHERE status = 'open' ORDER BY fid")
    facts = folder / "拆除点情况.csv"
    with facts.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(["拆除点", "同意自拆", "居住人数", "危险等级", "受保护"])
        # every second party has agreed; some buildings are lived in, some are dangerous
        table.writerows([name, "是" if at % 2 else "否", at % 3, at % 4, "否"] for at, (name, _) in enumerate(sites))
    demo.step("importsites", WORKSPACE=place, INPUT=str(facts))
    today = date.today()
    area = sum(floor or 0.0 for _, floor in sites)
    asked = {
        "WORKSPACE": place,
        "START": today.isoformat(),
        "END": (today + timedelta(days=420)).isoformat(),
        "RESOURCES": str(RESOURCES),
        "TARGETS": f"{today + timedelta(days=300)}={area / 2:.0f}",
        "PHASES": 3,
    }
    first = demo.step(
        "plandemolition",
        SCENARIO=SCENARIO,
        OUTPUT=str(folder / "phases.gpkg"),
        ASSIGNMENTS=str(folder / "sites.csv"),
        **asked,
    )
    print(f"      target {first['TARGET_DAY']}, no plan before {first['BOUND']}")
    rows = read(workspace, "SELECT name, first_day, last_day, sites, floor_m2, cost FROM phase ORDER BY number, area")
    for name, begins, ends, count, floor, cost in rows:
        print(f"      {name}  {begins} to {ends}  {count} sites  {floor:,.0f} m²  {cost:,.0f} yuan")
    weights = "urgent=80, target=10, compact=5, steady=5"
    demo.step("plandemolition", "plandemolition urgent", SCENARIO="急案先拆", WEIGHTS=weights, OUTPUT=None, **asked)
    demo.step(
        "comparescenarios",
        WORKSPACE=place,
        FIRST=SCENARIO,
        SECOND="急案先拆",
        OUTPUT=str(folder / "differences.csv"),
    )
    demo.step("demolitionreport", WORKSPACE=place, SCENARIO=SCENARIO, OUTPUT_FOLDER=str(folder))


def read(workspace: Path, query: str) -> list[tuple[Any, ...]]:
    """Rows of the workspace."""
    connection = sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
