"""A holiday notice of the State Council, taken in with the settings of an office."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.calendar import TABLE, calendar_of, product_calendar
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)

#: the shape of a notice: breaks with their first and last day, worked weekends; the days are made up
NOTICE = """
节假日:
  - {日期: 2027-01-01, 至: 2027-01-03, 类型: 放假}
  - {日期: 2027-02-05, 至: 2027-02-11, 类型: 放假}
  - {日期: 2027-02-20, 类型: 调休上班}
  - {日期: 2027-04-03, 至: 2027-04-05, 类型: 放假}
  - {日期: 2027-05-01, 至: 2027-05-05, 类型: 放假}
  - {日期: 2027-06-09, 类型: 放假}
  - {日期: 2027-09-15, 类型: 放假}
  - {日期: 2027-10-01, 至: 2027-10-07, 类型: 放假}
"""


@pytest.fixture()
def workspace(tmp_path):
    with Workspace.create(tmp_path / "county.gpkg", crs="EPSG:4549") as opened:
        yield opened


def take(workspace, tmp_path, text, name="notice.yaml"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    report = import_settings(workspace, path, "tester", NOW)
    with workspace.reader() as session:
        return report, calendar_of(session)


def test_a_whole_notice_ends_the_provisional_year(workspace, tmp_path):
    report, calendar = take(workspace, tmp_path, NOTICE)
    assert report.issues == ()
    assert not calendar.is_working(date(2027, 2, 11)) and calendar.is_working(date(2027, 2, 20))
    assert not calendar.provisional(date(2027, 2, 11)) and not calendar.provisional(date(2026, 12, 31))
    assert product_calendar().provisional(date(2027, 2, 11))


def test_a_part_of_a_notice_counts_and_says_that_the_year_stays_provisional(workspace, tmp_path):
    report, calendar = take(workspace, tmp_path, "calendar: [{day: 2027-02-09, kind: off}]")
    assert [(issue.code, issue.params) for issue in report.issues] == [("calendar.part_of_year", {"year": 2027})]
    assert not calendar.is_working(date(2027, 2, 9)) and calendar.provisional(date(2027, 2, 9))


def test_a_second_file_adds_and_corrects(workspace, tmp_path):
    take(workspace, tmp_path, "calendar: [{day: 2026-11-25, kind: off}, {day: 2026-11-26, kind: off}]")
    _, calendar = take(workspace, tmp_path, "calendar: [{day: 2026-11-25, kind: work}, {day: 2026-11-27, kind: off}]")
    working = [calendar.is_working(date(2026, 11, number)) for number in (25, 26, 27)]
    assert working == [True, False, False]


def test_a_sheet_of_a_workbook_is_taken_too(workspace, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "节假日"
    for row in (["日期", "至", "类型"], [date(2026, 11, 25), date(2026, 11, 26), "休"], ["2026年11月28日", None, "班"]):
        sheet.append(row)
    book.save(tmp_path / "notice.xlsx")
    import_settings(workspace, tmp_path / "notice.xlsx", "tester", NOW)
    with workspace.reader() as session:
        assert session.settings.get(TABLE) == {"2026-11-25": "off", "2026-11-26": "off", "2026-11-28": "work"}


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("{day: 2027-02-09, kind: maybe}", "calendar.bad_kind"),
        ("{day: 2027-02-09, last: 2028-02-11, kind: off}", "calendar.too_long"),
        ("{day: 2027-02-09, last: 2027-02-08, kind: off}", "calendar.too_long"),
        ("{day: 2027-10-02, kind: work}", "calendar.holiday_worked"),
        ("{day: 2027-02-07, kind: work}", "calendar.holiday_worked"),
        ("{day: soon, kind: off}", "settings.bad_day"),
        ("{day: 2027-02-09}", "settings.missing"),
    ],
)
def test_a_slip_is_refused_with_its_row_and_nothing_is_kept(workspace, tmp_path, row, code):
    with pytest.raises(InputError) as refused:
        take(workspace, tmp_path, f"calendar: [{{day: 2027-03-01, kind: off}}, {row}]")
    assert refused.value.code == code
    assert refused.value.params["row"] == 2
    with workspace.reader() as session:
        assert session.settings.get(TABLE, None) is None
