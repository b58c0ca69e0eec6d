"""The list of cases: what a filter, a search and an order mean, and the spreadsheet that says the same."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from service_cases import service_helper

from zhiwei.plugin.services import case_list
from zhiwei.plugin.services.case_list import Filter
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

ON = date(2026, 3, 18)


@pytest.fixture
def workspace(tmp_path):
    """Six spots; 0, 1 and 5 have a case of the county's officers."""
    with Workspace.open(office.make_office(tmp_path)) as opened:
        uids = office.spot_uids(opened)
        report = open_cases(
            opened, [uids[0], uids[1], uids[5]], office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW
        )
        assert len(report.opened) == 3
        yield opened


def found(workspace, asked=None, column="spot_codes", descending=False, **values) -> list[str]:
    """Spot codes of the rows in their order."""
    with workspace.reader() as session:
        keys = case_list.keys(session, asked or Filter(**values), ON, column, descending)
        rows = session.case_list.rows(keys)
        assert case_list.totals(session, asked or Filter(**values), ON)[0] == len(keys)
    return [rows[key]["spot_codes"] for key in keys]


def test_every_case_and_every_spot_without_one_is_listed(workspace):
    assert found(workspace) == ["TB000", "TB001", "TB002", "TB003", "TB004", "TB005"]
    assert found(workspace, kind=("case",)) == ["TB000", "TB001", "TB005"]
    assert found(workspace, state=("SPOT",), descending=True) == ["TB004", "TB003", "TB002"]


def test_words_are_all_wanted_wherever_they_stand(workspace):
    assert found(workspace, text="桠头村1号") == ["TB001"]
    assert found(workspace, text="tb00 事人<5") == ["TB005"]
    assert found(workspace, text="钟篁舟 0002号") == ["TB001"]
    assert found(workspace, text="没有 桠头村") == []
    # what SQL or a pattern would take for its own is only text
    assert found(workspace, text="%") == found(workspace, text="_") == found(workspace, text="' OR 1") == []
    assert found(workspace, text="&㙍") == ["TB000", "TB001", "TB002", "TB004", "TB005"]


def test_filters_hold_together(workspace):
    assert found(workspace, track=("land",)) == ["TB005"]
    assert found(workspace, town=("359921001",), track=("planning", "land"), kind=("case",)) == [
        "TB000", "TB001", "TB005",
    ]  # fmt: skip
    assert found(workspace, town=("nowhere",)) == []
    assert len(found(workspace, zone=("",))) == 6
    assert found(workspace, mine="颜堃") == ["TB000", "TB001", "TB005"]
    assert found(workspace, mine="nobody") == []
    with workspace.reader() as session:
        uids = tuple(session.case_list.uids_at(office.spot_uids(workspace)[3:5]))
    assert found(workspace, uids=uids) == ["TB003", "TB004"] and found(workspace, uids=()) == []


def test_dates_fall_into_their_groups(workspace):
    wednesday = date(2026, 3, 18)
    assert case_list.due_span("overdue", wednesday) == (None, date(2026, 3, 17))
    assert case_list.due_span("week", wednesday) == (wednesday, date(2026, 3, 22))
    assert case_list.due_span("month", date(2026, 12, 5)) == (date(2026, 12, 5), date(2026, 12, 31))
    groups = [case_list.due_group(date(2026, 3, day), wednesday) for day in (17, 18, 22, 23, 31)]
    assert groups == ["overdue", "today", "week", "month", "month"]
    assert case_list.due_group(date(2026, 4, 1), wednesday) == case_list.due_group(None, wednesday) == ""
    with workspace.reader() as session:
        row = next(iter(session.case_list.rows(case_list.keys(session, Filter(text="TB000"), ON)).values()))
        day = row["due_on"]
        assert day is not None
        for due, on in (("today", day), ("overdue", date(2027, 12, 31))):
            keys = case_list.keys(session, Filter(due=due), on)
            assert any(one["spot_codes"] == "TB000" for one in session.case_list.rows(keys).values())
        assert case_list.due_choices(session, Filter(), date(2027, 12, 31))["overdue"] >= 1


def test_rows_without_a_value_come_last_whichever_way(workspace):
    ascending, descending = found(workspace, column="number"), found(workspace, column="number", descending=True)
    assert ascending[:3] == ["TB000", "TB001", "TB005"] and descending[:3] == ["TB005", "TB001", "TB000"]
    assert set(ascending[3:]) == set(descending[3:]) == {"TB002", "TB003", "TB004"}
    # states in the order of the procedure, not of their names
    assert found(workspace, column="state")[:3] == ["TB002", "TB003", "TB004"]


def test_what_a_filter_offers_is_counted_under_the_others(workspace):
    with workspace.reader() as session:
        assert case_list.choices(session, Filter(), ON, "track") == {"planning": 2, "land": 1, "": 3}
        asked = Filter(track=("land",), kind=("case",))
        assert case_list.choices(session, asked, ON, "track") == {"planning": 2, "land": 1}
        assert case_list.town_names(session) == {"359921001": "云桠镇"}


def test_a_filter_from_another_window():
    asked = Filter.of({"town": "1", "state": ["A", "B"], "mine": True, "due": "week", "text": None, "else": 1}, "甲")
    assert asked == Filter(town=("1",), state=("A", "B"), mine="甲", due="week")


def test_an_edit_by_qgis_is_caught_up_with(workspace):
    connection = sqlite3.connect(workspace.path)
    connection.execute("CREATE TEMP TABLE t (x)")
    from zhiwei.plugin.store.connect import raw_connection

    connection.close()
    connection = raw_connection(workspace.path)
    connection.execute("UPDATE spot SET address = '新址' WHERE code = 'TB003'")
    connection.commit()
    connection.close()
    assert found(workspace, text="新址") == []
    assert case_list.catch_up(workspace, "甲", office.NOW) is True
    assert found(workspace, text="新址") == ["TB003"]
    assert case_list.catch_up(workspace, "甲", office.NOW) is False


def test_the_spreadsheet_says_what_the_list_shows(workspace, tmp_path):
    from openpyxl import load_workbook

    path = tmp_path / "台账.xlsx"
    assert case_list.export(workspace, path, Filter(kind=("case",)), ON, "spot_codes", True) == 3
    sheet = load_workbook(path).active
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    head = next(place for place, row in enumerate(rows) if row[0] == "序号")
    assert rows[head][1] == "案号" and len(rows) == head + 4
    first = dict(zip(rows[head], rows[head + 1]))
    assert first["图斑编号"] == "TB005" and first["状态"] == "调查取证" and first["办理途径"] == "土地"
    assert first["乡镇"] == "云桠镇" and first["面积(m²)"] == 400.01 and first["立案日期"].date() == office.DAY
