"""zhiwei:diary as a user runs it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import icalendar
import openpyxl
import pytest
from qgis.core import QgsProcessingException

from zhiwei.plugin.domain.case.records import CaseFile, DeadlineRow, OrgUnit
from zhiwei.plugin.domain.local_time import local_date
from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture
def path(tmp_path):
    now = datetime.now(timezone.utc)
    today = local_date(now)
    file = tmp_path / "库.gpkg"
    with Workspace.create(file, crs="EPSG:4549") as workspace, workspace.unit_of_work("张三", now) as unit:
        org = unit.orgs.add(OrgUnit("", "01", "城管局", "城"))
        case = unit.cases.add(CaseFile("", "城执案字〔2026〕第0001号", org.uid, "", "违建", "planning", "NAT"))
        why = {"code": "period.calendar_days",
               "params": {"length": 90, "start": "2026-01-15", "rule": "DR11", "article": "APL art.60"}}  # fmt: skip
        rows = [
            DeadlineRow(case.uid, "DR11", "作出处罚决定", today - timedelta(days=3), reasons=(why,)),
            DeadlineRow(case.uid, "DR10", "听证通知", today, reasons=(why,)),
            DeadlineRow(case.uid, "DR21", "申请法院强制执行", today + timedelta(days=12), kind="window"),
        ]
        unit.deadlines.renew(case.uid, rows)
    return str(file)


def test_the_diary_is_told_and_written_as_a_calendar_and_as_a_workbook(run_algorithm, path, tmp_path):
    told = run_algorithm("zhiwei:diary", {"WORKSPACE": path})
    assert (told["OVERDUE"], told["TODAY"], told["LAPSING"], told["ENTRIES"]) == (1, 1, 1, 3)
    ics, xlsx = str(tmp_path / "a.ics"), str(tmp_path / "a.xlsx")
    run_algorithm("zhiwei:diary", {"WORKSPACE": path, "OUTPUT": ics})
    events = icalendar.Calendar.from_ical(Path(ics).read_bytes()).walk("VEVENT")
    assert len(events) == 3
    assert "90" in events[0]["description"] and "period.calendar_days" not in events[0]["description"]
    run_algorithm("zhiwei:diary", {"WORKSPACE": path, "OUTPUT": xlsx})
    rows = list(openpyxl.load_workbook(xlsx).worksheets[0].iter_rows(values_only=True))
    assert len([row for row in rows if row[3] == "城执案字〔2026〕第0001号"]) == 3


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"FROM": "2026-05-02", "TO": "2026-05-01"}, "2026-05-01"),
        ({"OUTPUT": "/tmp/diary.doc"}, ".ics"),
        ({"FROM": "soon"}, "soon"),
        ({"OUTPUT": "/no/such/folder/a.ics"}, "/no/such/folder"),
    ],
)
def test_what_cannot_be_done_is_one_clear_line(run_algorithm, path, parameters, text):
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:diary", {"WORKSPACE": path, **parameters})
    assert text in str(caught.value) and "Traceback" not in str(caught.value)
