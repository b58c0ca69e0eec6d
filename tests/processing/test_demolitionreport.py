"""The papers of a plan as files: sums that agree with the plan, one order a site, one event a site."""

from __future__ import annotations

import re

import icalendar
import openpyxl
import pytest
from qgis.core import QgsProcessingException
from service_cases import beside

from zhiwei.plugin.store.workspace import Workspace

steps = beside(__file__, "test_demolition")
path = steps.path


def test_the_papers_say_what_the_plan_says(run_algorithm, path, tmp_path):
    run_algorithm("zhiwei:buildsites", {"WORKSPACE": path})
    one, other = steps.names_of(path)
    run_algorithm("zhiwei:plandemolition", steps.asked(path))
    done = steps.table(
        tmp_path / "a.csv", f"拆除点,进度,日期,方式\n{one},开工,2026-11-18,助拆\n{one},已拆,2026-11-20,助拆\n"
    )
    run_algorithm("zhiwei:recordprogress", {"WORKSPACE": path, "INPUT": done})
    folder = tmp_path / "成果"
    result = run_algorithm(
        "zhiwei:demolitionreport", {"WORKSPACE": path, "SCENARIO": "春季", "OUTPUT_FOLDER": str(folder)}
    )
    with Workspace.open(path) as workspace, workspace.reader() as session:
        (scenario,) = session.scenarios.all()
        places = session.assignments.of_scenario(scenario.uid)
    assert result["SITES"] == 2 and result["FILES"] == len([file for file in folder.rglob("*") if file.is_file()])
    book = openpyxl.load_workbook(folder / "拆除计划表.xlsx")
    batch = list(book["批次清单及概算"].iter_rows(values_only=True))
    assert batch[-1][0] == "合计" and batch[-1][9] == 500.0
    reasons = [row[15] for row in batch if row[6] in (one, other)]
    assert len(reasons) == 2 and all(reasons) and not re.search("[a-z]{3}", " ".join(reasons)), "an English QGIS too"
    assert batch[-1][13] == pytest.approx(sum(place.works["cost"] for place in places))
    trucks = [row for row in book["清运用车"].iter_rows(values_only=True) if isinstance(row[1], (int, float))]
    assert sum(row[2] for row in trucks) == pytest.approx(sum(place.works["waste_m3"] for place in places))
    ticked = {row[2]: row for row in book["挂图作战销项表"].iter_rows(values_only=True) if row[2] in (one, other)}
    assert ticked[one][5] == "已拆除" and ticked[one][3] == "助拆" and ticked[other][5] == "未开工"
    events = [
        event
        for file in (folder / "拆除队日历").glob("*.ics")
        for event in icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    ]
    summaries = {str(event["summary"]) for event in events}
    # and the days of the week on which a crew of the example rests
    assert {text for text in summaries if not text.endswith("队 休息")} == {f"拆除 {one}", f"拆除 {other}"}
    assert (folder / "作业单.pdf").read_bytes().startswith(b"%PDF") and (folder / "横道图.pdf").stat().st_size > 3000


def test_without_a_scenario_it_says_so(run_algorithm, path, tmp_path):
    with pytest.raises(QgsProcessingException):
        run_algorithm("zhiwei:demolitionreport", {"WORKSPACE": path, "OUTPUT_FOLDER": str(tmp_path)})
