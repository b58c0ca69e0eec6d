"""Indicators of a small office whose figures were worked out by hand."""

from __future__ import annotations

from datetime import date

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.demolition.records import ProgressRow, SiteRow
from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.services.case_list import Filter, totals
from zhiwei.plugin.services.indicators import (
    FLOOR,
    GROUND,
    export,
    indicators,
    put_targets,
    read_targets,
    targets_of,
    town_lines,
)
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.settings_export import export_settings
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

A, B = "359921001", "359921002"
ON = date(2026, 8, 21)
#: found, town, m², surveyed floor m², cleared (cases are on 0, 1 and 5)
SPOTS = (
    ("2026-01-05", A, 100.0, 200.0, "2026-02-10"),
    ("2026-01-31", A, 50.0, None, "2026-08-21"),
    ("2025-12-31", A, 10.0, 10.0, None),
    ("2026-08-21", B, 30.0, None, None),
    ("2026-08-22", B, 40.0, None, None),
    ("2026-03-01", B, 300.0, 500.0, "2025-11-30"),
)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(office.make_office(tmp_path)) as opened:
        uids = office.spot_uids(opened)
        report = open_cases(
            opened, [uids[0], uids[1], uids[5]], office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW
        )
        assert len(report.opened) == 3
        with opened.unit_of_work("test", office.NOW) as unit:
            sql = unit.session.connection.exec_driver_sql
            for uid, (found, town, m2, floor, cleared) in zip(uids, SPOTS):
                sql(
                    "UPDATE spot SET found_on=?, town_code=?, area_ellip_m2=?, area_mu=?, floor_area_m2=?, "
                    "headline_zone=? WHERE uid=?",
                    (found, town, m2, m2 / 666.6667, floor, "KX-NT" if town == A else None, uid),
                )
                sql(
                    "UPDATE case_file SET cleared_on=? WHERE uid IN (SELECT case_uid FROM case_spot WHERE spot_uid=?)",
                    (cleared, uid),
                )
        yield opened


def shown(workspace, on=ON, today=date(2026, 3, 18)):
    with workspace.reader() as session:
        return indicators(session, on, today)


def test_new_and_cleared_are_counted_in_their_month_up_to_the_day(workspace):
    found = shown(workspace)
    assert [line.month for line in found.months] == [f"2026-{month:02d}" for month in range(1, 9)]
    by_month = {
        line.month: (line.new.number, line.new.m2, line.cleared.number, line.cleared.m2) for line in found.months
    }
    assert by_month["2026-01"] == (2, 150.0, 0, 0.0)
    assert by_month["2026-02"] == (0, 0.0, 1, 100.0)
    assert by_month["2026-03"] == (1, 300.0, 0, 0.0)
    assert by_month["2026-08"] == (1, 30.0, 1, 50.0)
    assert (found.new.number, found.new.m2, found.cleared.number, found.cleared.m2) == (4, 480.0, 2, 150.0)
    # the year before counts only what was cleared in it
    assert shown(workspace, date(2025, 12, 31)).cleared.m2 == 300.0


def test_done_by_town_stands_beside_the_task_and_the_time(workspace):
    with workspace.unit_of_work("test", office.NOW) as unit:
        put_targets(unit, 2026, GROUND, {A: 200.0, B: 400.0}, targets_of(unit, 2026))
    found = shown(workspace)
    assert found.time_progress == pytest.approx(233 / 365)
    first, second = found.towns
    assert (first.town, first.target, first.done, first.cases, first.rank) == (A, 200.0, 150.0, 2, 1)
    assert first.rate == pytest.approx(0.75) and first.ahead == pytest.approx(0.75 - 233 / 365)
    assert (second.town, second.done, second.rate, second.rank) == (B, 0.0, 0.0, 2)
    assert found.whole.rate == pytest.approx(150 / 600)
    assert found.town_names[A] == "云桠镇"


def test_floor_is_what_was_demolished_and_else_what_was_surveyed(workspace):
    with workspace.reader() as session:
        cases = {case.spot_uids[0]: case.uid for case in session.cases.all()}
    uids = office.spot_uids(workspace)
    with workspace.unit_of_work("test", office.NOW) as unit:
        put_targets(unit, 2026, FLOOR, {A: 1000.0}, targets_of(unit, 2026))
    # case 0: 200 m² surveyed; case 1 was cleared and nobody surveyed its floor
    found = shown(workspace)
    assert (found.towns[0].done, found.unknown_floor) == (200.0, 1)
    with workspace.unit_of_work("test", office.NOW) as unit:
        done = unit.sites.add(SiteRow("", cases[uids[0]], "1", uids[0], town_code=A, floor_area_m2=200.0))
        part = unit.sites.add(SiteRow("", cases[uids[5]], "1", uids[5], town_code=B, floor_area_m2=500.0))
        unit.progress.add(ProgressRow("", done.uid, "demolished", date(2026, 2, 9), floor_m2=180.0))
        unit.progress.add(ProgressRow("", part.uid, "started", date(2026, 5, 1), floor_m2=99.0))
        unit.progress.add(ProgressRow("", part.uid, "demolished", date(2026, 5, 2), floor_m2=70.0))
        unit.progress.add(ProgressRow("", part.uid, "demolished", date(2026, 8, 22), floor_m2=430.0))
    found = shown(workspace)
    assert {line.town: line.done for line in found.towns} == {A: 180.0, B: 70.0}
    assert found.unknown_floor == 1


def test_states_zones_and_dates_are_those_that_the_list_shows(workspace):
    today = date(2027, 1, 20)
    found = shown(workspace, today=today)
    assert {line.value: line.amount.number for line in found.states} == {"SPOT": 3, "INVESTIGATE": 3}
    assert {line.value: (line.amount.number, line.amount.m2) for line in found.zones} == {
        "KX-NT": (3, 160.0),
        "": (3, 370.0),
    }
    assert found.rows == 6
    with workspace.reader() as session:
        for line in found.states:
            assert totals(session, Filter(state=(line.value,)), today)[0] == line.amount.number
        for line in found.zones:
            assert totals(session, Filter(zone=(line.value,)), today)[0] == line.amount.number
        listed = [totals(session, Filter(due=group), today)[0] for group in ("overdue", "week", "month")]
    dues = [line for line in found.dues if line.kind == "due"]
    assert [sum(line.counts[at] for line in dues) for at in range(3)] == listed
    assert found.overdue == listed[0] == 3


def test_towns_without_a_task_have_no_rate_and_stand_last():
    lines = town_lines({A: 100.0, B: 100.0}, {A: 10.0, B: 10.0, "C": 99.0}, {}, ON)
    assert [(line.town, line.rate, line.rank) for line in lines] == [(A, 0.1, 1), (B, 0.1, 1), ("C", None, None)]
    assert [line.ahead for line in lines][2] is None


def test_tasks_of_two_savers_are_not_lost(workspace):
    with workspace.reader() as session:
        seen = targets_of(session, 2026)
    with workspace.unit_of_work("one", office.NOW) as unit:
        put_targets(unit, 2026, GROUND, {A: 5.0, B: 0.0}, seen)
    with pytest.raises(ConflictError) as caught, workspace.unit_of_work("two", office.NOW) as unit:
        put_targets(unit, 2026, GROUND, {A: 6.0}, seen)
    assert caught.value.code == "targets.changed" and caught.value.params["theirs"] == {A: 5.0}
    with workspace.reader() as session:
        assert targets_of(session, 2026) == (GROUND, {A: 5.0})
    with pytest.raises(InputError), workspace.unit_of_work("one", office.NOW) as unit:
        put_targets(unit, 2026, GROUND, {A: -1.0}, (GROUND, {A: 5.0}))


def test_tasks_come_from_a_table(tmp_path):
    path = tmp_path / "任务.csv"
    path.write_text(
        "年度,镇街,年度任务\n2026,云桠镇,12000.5\n2026,359921002,800\n2025年,云桠镇,7\n,,\n", encoding="utf-8"
    )
    assert read_targets(path, {A: "云桠镇"}) == {2026: {A: 12000.5, B: 800.0}, 2025: {A: 7.0}}
    path.write_text("年度,镇街,年度任务\n2026,无此镇,1\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_targets(path, {A: "云桠镇"})
    assert caught.value.code == "targets.unknown_town" and caught.value.params["row"] == 2
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_targets(path, {})
    assert caught.value.code == "targets.no_columns"


def test_tasks_travel_with_the_settings_of_the_office(workspace, tmp_path):
    with workspace.unit_of_work("test", office.NOW) as unit:
        put_targets(unit, 2026, FLOOR, {A: 200.5, B: 10.0}, targets_of(unit, 2026))
    path = tmp_path / "office.yaml"
    export_settings(workspace, path)
    with Workspace.create(tmp_path / "other.gpkg", "EPSG:4549") as other:
        import_settings(other, path, "x", office.NOW)
        with other.reader() as session:
            assert targets_of(session, 2026) == (FLOOR, {A: 200.5, B: 10.0})
        path.write_text(f"年度任务: {{2026.{A}: 7, 2025: {{kind: ground, towns: {{{B}: 3}}}}}}", encoding="utf-8")
        import_settings(other, path, "x", office.NOW)
        with other.reader() as session:
            assert targets_of(session, 2026) == (GROUND, {A: 7.0}) and targets_of(session, 2025)[1] == {B: 3.0}
        path.write_text("targets: {2026: {kind: roof}}", encoding="utf-8")
        with pytest.raises(InputError) as caught:
            import_settings(other, path, "x", office.NOW)
        assert caught.value.code == "settings.bad_value"


def test_the_workbook_says_the_same(workspace, tmp_path):
    from openpyxl import load_workbook

    with workspace.unit_of_work("test", office.NOW) as unit:
        put_targets(unit, 2026, GROUND, {A: 200.0}, targets_of(unit, 2026))
    path = tmp_path / "指标.xlsx"
    export(path, shown(workspace))
    book = load_workbook(path)
    assert book.sheetnames == ["年度任务", "新增与消除", "状态", "管控分区", "期限"]
    rows = [[cell.value for cell in row] for row in book["年度任务"].iter_rows(min_row=4)]
    assert rows[0][:5] == [1, "云桠镇", 200, 150, 0.75] and rows[-1][1:4] == ["合计", 200, 150]
