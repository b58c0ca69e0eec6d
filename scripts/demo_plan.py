"""The decided demolitions of the sample county as a plan that is worked with: phases, a rival, delays, a new plan.

What an office does in a season, by its algorithms: the year's plan is made in September and adopted, crews work till
November, some sites are late, and what is left is planned anew with as few moves as possible. All days are fixed.
"""

from __future__ import annotations

import csv
import random
import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parents[1] / "resources" / "sample" / "demolition_resources.yaml"
PLAN, RIVAL, ANEW = "2026—2027年度拆除方案", "急案先拆方案", "11月调整方案"
STARTS, ENDS = date(2026, 9, 7), date(2027, 12, 31)
#: the state of things: nothing is recorded after it, the new plan begins on the next working day
AS_OF, AGAIN = date(2026, 11, 20), date(2026, 11, 23)
#: shares of the floor area that are to be down by a day
TASK = ((date(2026, 12, 31), 0.25), (date(2027, 6, 30), 0.7))
#: sites that the planner holds on their days
LOCKED = 4
YES = {True: "是", False: "否"}


def run(demo: Any, workspace: Path, out: Path) -> list[str]:
    """Sites, what the planner knows of them, two plans, progress, a plan anew, the papers; lines about them."""
    place, folder = str(workspace), out / "demolition"
    folder.mkdir(parents=True, exist_ok=True)
    demo.step("buildsites", WORKSPACE=place)
    sites = read(workspace, "SELECT name, floor_area_m2 FROM site WHERE status = 'open' ORDER BY name")
    demo.step(
        "importsites", WORKSPACE=place, INPUT=str(write_facts(folder / "拆除点情况.csv", [name for name, _ in sites]))
    )
    area = sum(floor or 0.0 for _, floor in sites)
    asked = {
        "WORKSPACE": place,
        "START": STARTS.isoformat(),
        "END": ENDS.isoformat(),
        "RESOURCES": str(RESOURCES),
        "TARGETS": "; ".join(f"{day}={share * area:.0f}" for day, share in TASK),
        "PHASES": 5,
    }
    first = demo.step(
        "plandemolition",
        SCENARIO=PLAN,
        OUTPUT=str(folder / "phases.gpkg"),
        ASSIGNMENTS=str(folder / "sites.csv"),
        **asked,
    )
    weights = "urgent=80, target=10, compact=5, steady=5"
    demo.step("plandemolition", "plandemolition rival", SCENARIO=RIVAL, WEIGHTS=weights, OUTPUT=None, **asked)
    compared = demo.step(
        "comparescenarios", WORKSPACE=place, FIRST=PLAN, SECOND=RIVAL, OUTPUT=str(folder / "两方案差异.csv")
    )
    demo.timed("adopt and lock", lambda: adopt(workspace, PLAN, LOCKED))
    done = write_progress(folder / "进度登记.csv", workspace)
    demo.step("recordprogress", WORKSPACE=place, INPUT=str(done))
    # both plans count from their own first day: what is down by now is none of the second one's task
    ((down,),) = read(workspace, "SELECT sum(coalesce(p.floor_m2, s.floor_area_m2)) FROM progress p JOIN site s ON "
                                 "s.uid = p.site_uid WHERE p.kind = 'demolished'")  # fmt: skip
    left = [(day, share * area - down) for day, share in TASK if share * area > down]
    targets = "; ".join(f"{day}={left_m2:.0f}" for day, left_m2 in left)
    again = {**asked, "START": AGAIN.isoformat(), "PHASES": 4, "TARGETS": targets}
    anew = demo.step("plandemolition", "plandemolition anew", SCENARIO=ANEW, REPLAN=PLAN, OUTPUT=None, **again)
    demo.step(
        "comparescenarios", "comparescenarios anew", WORKSPACE=place, FIRST=PLAN, SECOND=ANEW,
        OUTPUT=str(folder / "调整前后差异.csv"),
    )  # fmt: skip
    demo.step("demolitionreport", WORKSPACE=place, SCENARIO="", OUTPUT_FOLDER=str(folder))
    return lines(workspace, first, compared, anew)


def write_facts(path: Path, names: Iterable[str]) -> Path:
    """What the planner went to see: consent, who lives there, danger, shared walls, lanes."""
    draw = random.Random(2)  # nosec B311: no secret
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(["拆除点", "同意自拆", "居住人数", "出租", "危险等级", "受保护", "六先拆", "投诉"])
        for name in names:
            agreed, persons = draw.random() < 0.62, draw.choice([0, 0, 0, 0, 2, 3, 5])
            let = persons > 0 and draw.random() < 0.4
            kind, danger, told = draw.choice(["", "", "X3", "X4"]), draw.choice([0, 0, 1, 2, 3]), draw.choice([0, 1, 2])
            table.writerow([name, YES[agreed], persons, YES[let], danger, "否", kind, told])
    return path


def adopt(workspace: Path, name: str, locks: int) -> None:
    """Adopt a plan and hold some sites of its last months on their days, as the planner does in the dock."""
    from zhiwei.plugin.services.demolition_scenarios import adopt_scenario, scenario_named
    from zhiwei.plugin.services.planning_edit import set_locked
    from zhiwei.plugin.store.workspace import Workspace

    now = datetime.now(timezone.utc)
    with Workspace.open(str(workspace)) as opened:
        with opened.reader() as session:
            scenario = scenario_named(session, name)
            rows = [row for row in session.assignments.of_scenario(scenario.uid) if row.first_day is not None]
        adopt_scenario(opened, scenario.uid, "庄檐青", now)
        late = sorted((row for row in rows if row.first_day > AS_OF), key=lambda row: (row.first_day, row.site_uid))
        chosen = [row.site_uid for row in late[:: max(len(late) // locks, 1)][:locks]]
        set_locked(opened, scenario.uid, chosen, True, "庄檐青", now)


def write_progress(path: Path, workspace: Path) -> Path:
    """What was done by :data:`AS_OF`: most as planned, every sixth site late, the last ones still under way."""
    rows = read(
        workspace,
        "SELECT s.name, a.first_day, a.last_day, s.consent, s.floor_area_m2, a.works FROM assignment a "
        "JOIN site s ON s.uid = a.site_uid JOIN scenario c ON c.uid = a.scenario_uid "
        f"WHERE c.status = 'adopted' AND a.first_day <= '{AS_OF}' ORDER BY a.first_day, s.name",
    )
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(["拆除点", "进度", "日期", "方式", "建筑面积", "备注"])
        for number, (name, begins, ends, consent, floor, _) in enumerate(rows, 1):
            delay = timedelta(days=16 if number % 6 == 0 else 0)
            first, last = date.fromisoformat(begins) + delay, date.fromisoformat(ends) + delay
            way = ("自拆", "助拆")[number % 3 == 0] if consent else "强拆"
            steps = (
                ("开工", first),
                ("已拆", last),
                ("清运", last + timedelta(days=4)),
                ("验收", last + timedelta(days=9)),
            )
            for step, day in steps:
                if day <= AS_OF:
                    table.writerow([name, step, day, way, round(floor or 0.0, 2) if step == "已拆" else "", ""])
    return path


def lines(workspace: Path, first: Any, compared: Any, anew: Any) -> list[str]:
    """What became of it, for the end of the demo."""
    rows = read(
        workspace,
        "SELECT p.name, p.first_day, p.last_day, p.sites, p.floor_m2, p.cost FROM phase p JOIN scenario c "
        "ON c.uid = p.scenario_uid WHERE c.status = 'adopted' ORDER BY p.number, p.area",
    )
    made = [f"  {name}  {begins} to {ends}  {count} sites  {floor:,.0f} m²  {cost:,.0f} yuan"
            for name, begins, ends, count, floor, cost in rows]  # fmt: skip
    made.append(f"  last target reached {first['TARGET_DAY']}, no plan before {first['BOUND']}")
    made.append(f"  beside {RIVAL}: {compared['SAME']} sites on the same day, {compared['MOVED']} on another")
    made.append(f"  {ANEW} from {AGAIN}: {anew['PLACED']} sites left, {anew['MOVED']} of them moved")
    return made


def read(workspace: Path, query: str) -> list[tuple[Any, ...]]:
    """Rows of the workspace."""
    connection = sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
