"""Patrols: a grid that keeps its history, records that come whole or not at all, zero reports, what was neglected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import numpy as np
import openpyxl
import pytest
import shapely
from service_cases import service_helper
from shapely import box

from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.domain.patrol import NEVER, age_class, by_officer
from zhiwei.plugin.services.own_rules import put_options
from zhiwei.plugin.services.patrol import Find, Walk, patrols, record_patrol, report_zero, withdraw_patrol
from zhiwei.plugin.services.patrol_coverage import coverage, days_of, last_days, neglected, write_month
from zhiwei.plugin.services.patrol_grid import (
    Community,
    assign,
    build_grid,
    communities_of,
    guess_columns,
    plan_grid,
    remove_grid,
    undo_grid,
)
from zhiwei.plugin.services.patrol_paper import cells_in_words, issue_log
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

EAST, NORTH = 500_000.0, 3_300_000.0
WEST_CODE, EAST_CODE = "359921001001", "359921001002"
NOW = datetime(2026, 3, 20, 2, 0, tzinfo=timezone.utc)
WHO = "钟篁舟"


def objects(*values):
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def ground(x0, y0, x1, y1):
    return box(EAST + x0, NORTH + y0, EAST + x1, NORTH + y1)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(office.make_office(tmp_path)) as made:
        yield made


@pytest.fixture
def communities():
    return [
        Community(WEST_CODE, "桠头村", ground(0, 0, 300, 200)),
        Community(EAST_CODE, "椿埕村", ground(300, 0, 520, 200)),
    ]


def planned(workspace, communities, **options):
    with workspace.reader() as session:
        return plan_grid(session, communities, **options)


@pytest.fixture
def grid(workspace, communities):
    build_grid(workspace, planned(workspace, communities), WHO, NOW)
    return cells_of(workspace)


def cells_of(workspace) -> dict[str, str]:
    """Code to uid."""
    with workspace.reader() as session:
        table = session.grid_cells.read(geometry=False)
    return dict(zip(table.column("code").tolist(), table.column("uid").tolist()))


def officer(workspace, name="谢藕舟") -> str:
    with workspace.reader() as session:
        return session.officers.find(name=name)[0].uid


def spot(workspace, code="TB000") -> str:
    with workspace.reader() as session:
        return str(session.spots.read(columns=[], where={"code": code}, geometry=False).column("uid")[0])


def walk(workspace, cells, **values) -> Walk:
    given = {
        "started_at": NOW - timedelta(hours=2),
        "ended_at": NOW - timedelta(hours=1),
        "officer_uid": officer(workspace),
        "cells": tuple(cells),
        "weather": "晴",
    }
    return Walk(**{**given, **values})


# The grid.


def test_columns_of_communities_are_found_by_name_and_by_value():
    shapes = objects(ground(0, 0, 10, 10), ground(10, 0, 20, 10), None)
    table = FeatureTable(
        shapes,
        {
            "BSM": objects("1", "2", "3"),
            "zldwdm": objects("3599210010010000000", "3599210010010000000", "359921001002"),
            "ZLDWMC": objects("桠头村", "桠头村", "椿埕村"),
        },
        "EPSG:4549",
        "村界",
    )
    assert guess_columns(table) == ("zldwdm", "ZLDWMC")
    found, left_out = communities_of(table, "EPSG:4549")
    assert [(one.code, one.name, one.geometry.area) for one in found] == [(WEST_CODE, "桠头村", 200.0)]
    assert left_out == 1
    with pytest.raises(InputError) as caught:
        communities_of(replace(table, columns={"BSM": objects("1", "2", "3")}), "EPSG:4549")
    assert caught.value.code == "grid.no_code_column"


def test_communities_in_degrees_are_brought_to_the_workspace():
    table = FeatureTable(
        objects(box(119.999, 29.8, 120.001, 29.802)), {"code": objects(WEST_CODE)}, "EPSG:4490", "degrees"
    )
    found, _ = communities_of(table, "EPSG:4549")
    assert found[0].geometry.area == pytest.approx(193.2 * 221.7, rel=0.01)


def test_a_grid_is_built_and_taken_back(workspace, communities):
    plan = planned(workspace, communities)
    assert (len(plan.cells), plan.replaced, plan.kept, plan.overlaps) == (10, 0, (), ())
    change = build_grid(workspace, plan, WHO, NOW)
    assert sorted(cells_of(workspace)) == [
        *(f"{WEST_CODE}{n:03d}" for n in range(1, 7)),
        *(f"{EAST_CODE}{n:03d}" for n in range(1, 5)),
    ]
    undone = undo_grid(workspace, change, WHO, NOW)
    assert cells_of(workspace) == {}
    undo_grid(workspace, undone, WHO, NOW)
    assert len(cells_of(workspace)) == 10
    gone = remove_grid(workspace, [WEST_CODE], WHO, NOW)
    assert len(cells_of(workspace)) == 4
    undo_grid(workspace, gone, WHO, NOW)
    assert len(cells_of(workspace)) == 10


def test_a_new_grid_leaves_alone_what_somebody_patrolled_and_keeps_who_covers_the_ground(workspace, communities, grid):
    mine = officer(workspace)
    assign(workspace, {uid: mine for code, uid in grid.items() if code.startswith(EAST_CODE)}, WHO, NOW)
    report_zero(workspace, [grid[WEST_CODE + "001"]], mine, WHO, NOW)
    plan = planned(workspace, communities, size=50.0)
    assert plan.kept == ((WEST_CODE, "桠头村"),) and plan.replaced == 4
    change = build_grid(workspace, plan, WHO, NOW)
    after = cells_of(workspace)
    assert {code: uid for code, uid in after.items() if code.startswith(WEST_CODE)} == {
        code: uid for code, uid in grid.items() if code.startswith(WEST_CODE)
    }
    assert len(after) == 6 + 20
    with workspace.reader() as session:
        east = session.grid_cells.read(where={"community_code": [EAST_CODE]})
        assert set(east.column("officer_uid")) == {mine}
        assert float(shapely.area(east.geometry).sum()) == pytest.approx(220 * 200)
    report_zero(workspace, [after[EAST_CODE + "001"]], mine, WHO, NOW)
    with pytest.raises(InputError) as caught:
        undo_grid(workspace, change, WHO, NOW)
    assert caught.value.code == "grid.patrolled"
    with pytest.raises(InputError) as caught:
        remove_grid(workspace, [EAST_CODE], WHO, NOW)
    assert caught.value.code == "grid.patrolled" and "椿埕村" in caught.value.params["communities"]
    stale = replace(plan, grids=planned(workspace, [replace(communities[1], code="359921001009")]).grids)
    build_grid(workspace, stale, WHO, NOW)
    with pytest.raises(InputError) as caught:
        build_grid(workspace, plan, WHO, NOW)
    assert caught.value.code == "grid.walked_meanwhile"


def test_a_community_that_is_too_big_is_named_and_the_others_are_cut(workspace, communities):
    big = Community("359921001003", "大垵村", ground(1000, 0, 5000, 4000))
    plan = planned(workspace, [*communities, big, replace(communities[0], code="359921001004", name="重叠村")])
    assert [grid.community.name for grid in plan.refused] == ["大垵村"]
    code, params = plan.refused[0].refused
    assert code == "grid.too_many" and params["count"] == 1600 and params["wanted"] > 120
    assert [(one, two, round(area)) for one, two, area in plan.overlaps] == [("桠头村", "重叠村", 60_000)]
    with pytest.raises(InputError) as caught:
        build_grid(workspace, planned(workspace, [big]), WHO, NOW)
    assert caught.value.code == "grid.nothing"


def test_the_office_sets_its_own_size_and_days(workspace, communities):
    with workspace.unit_of_work(WHO, NOW, "t") as unit:
        put_options(unit, {"patrol.cell_m": "50", "巡查网格最小占比": 0.1, "patrol.days": 3}, "x")
        with pytest.raises(InputError):
            put_options(unit, {"patrol.cell_m": "5"}, "x")
        with pytest.raises(InputError):
            put_options(unit, {"patrol.days": "2.5"}, "x")
    plan = planned(workspace, communities)
    assert (plan.size, plan.sliver) == (50.0, 0.1)
    with workspace.reader() as session:
        assert days_of(session) == 3


def test_assigning_tells_what_was_before(workspace, grid):
    one, two = officer(workspace), officer(workspace, "曾埕砚")
    first = grid[WEST_CODE + "001"]
    assert assign(workspace, {first: one}, WHO, NOW) == {first: ""}
    before = assign(workspace, {first: two}, WHO, NOW)
    assert before == {first: one}
    assign(workspace, before, WHO, NOW)
    with workspace.reader() as session:
        assert session.grid_cells.read(uids=[first]).column("officer_uid")[0] == one
    for given, code in (({first: "nobody"}, "patrol.no_officer"), ({"x": one}, "grid.no_cells")):
        with pytest.raises(InputError) as caught:
            assign(workspace, given, WHO, NOW)
        assert caught.value.code == code


# Patrols.


def test_a_patrol_brings_its_finds_with_leads_in_one_piece(workspace, grid):
    new = ground(40, 60, 60, 80)
    made = record_patrol(
        workspace,
        walk(
            workspace,
            [grid[WEST_CODE + "004"], grid[WEST_CODE + "005"]],
            finds=(
                Find(geometry=new, stated={"spot_type": "简易棚", "remark": "新搭"}),
                Find(spot(workspace, "TB001")),
            ),
            note="东侧施工",
        ),
        WHO,
        NOW,
    )
    assert not made.zero and len(made.spots) == 1
    uid, code, lead = made.spots[0]
    with workspace.reader() as session:
        row = session.spots.read(uids=[uid])
        assert (row.column("source_kind")[0], row.column("spot_type")[0], row.column("village_code")[0]) == (
            "patrol",
            "简易棚",
            WEST_CODE,
        )
        found = session.leads.find(spot_uid=uid)
        assert [one.number for one in found] == [lead] and found[0].source_kind == "patrol"
        line = patrols(session, date(2026, 3, 20), date(2026, 3, 20))[0]
    assert (line.officer, line.found, line.checked) == ("谢藕舟", (code,), ("TB001",))
    assert line.cells == (WEST_CODE + "004", WEST_CODE + "005") and line.communities == ("桠头村",)
    assert not line.patrol.zero_report and line.patrol.note == "东侧施工"


def test_two_finds_of_one_patrol_get_two_codes(workspace, grid):
    shapes = (ground(40, 60, 60, 80), ground(10, 60, 30, 80))
    made = record_patrol(
        workspace,
        walk(workspace, [grid[WEST_CODE + "004"]], finds=tuple(Find(geometry=one) for one in shapes)),
        WHO,
        NOW,
    )
    assert len({code for _, code, _ in made.spots}) == 2


def test_looking_at_a_known_spot_again_is_a_zero_report_all_the_same(workspace, grid):
    made = record_patrol(
        workspace, walk(workspace, [grid[WEST_CODE + "004"]], finds=(Find(spot(workspace)),), zero=True), WHO, NOW
    )
    assert made.zero


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"officer_uid": ""}, "patrol.no_officer"),
        ({"officer_uid": "x"}, "patrol.no_officer"),
        ({"cells": ()}, "patrol.no_cells"),
        ({"cells": ("x",)}, "patrol.cells_gone"),
        ({"started_at": NOW}, "patrol.times"),
        ({"started_at": NOW - timedelta(days=3)}, "patrol.times"),
        ({"ended_at": NOW + timedelta(hours=1)}, "patrol.future"),
        ({"zero": True, "finds": (Find(geometry=ground(0, 0, 9, 9)),)}, "patrol.zero_with_finds"),
        ({"finds": (Find(geometry=ground(0, 0, 9, 9)), Find("x"))}, "patrol.spot_gone"),
    ],
)
def test_what_is_not_right_is_refused_and_nothing_is_written(workspace, grid, values, code):
    with pytest.raises(InputError) as caught:
        record_patrol(workspace, replace(walk(workspace, [grid[WEST_CODE + "001"]]), **values), WHO, NOW)
    assert caught.value.code == code
    with workspace.reader() as session:
        assert session.patrols.all() == [] and session.spots.count() == 6 and session.leads.all() == []


def test_photos_come_with_the_patrol_and_go_with_it(workspace, grid, sample_dir):
    folder = sample_dir / "photos"
    photos = sorted(str(path) for path in folder.iterdir() if path.suffix.lower() in (".jpg", ".jpeg"))[:2]
    made = record_patrol(
        workspace,
        walk(workspace, [grid[WEST_CODE + "001"]], photos=tuple(photos), finds=(Find(geometry=ground(0, 0, 9, 9)),)),
        WHO,
        NOW,
    )
    assert made.photos == 2
    with workspace.reader() as session:
        assert session.evidence.count() == 2
        assert patrols(session, date(2026, 3, 1), date(2026, 3, 31))[0].photos == 2
    assert withdraw_patrol(workspace, made.uid, WHO, NOW) == {"cells": 2, "spots": 1, "photos": 2}
    with workspace.reader() as session:
        assert session.evidence.count() == 0 and session.spots.count() == 6
        assert session.patrols.all() == [] and session.patrols.walked() == set() and session.leads.all() == []
    again = record_patrol(workspace, walk(workspace, [grid[WEST_CODE + "001"]], photos=tuple(photos)), WHO, NOW)
    assert again.photos == 2
    with pytest.raises(InputError) as caught:
        withdraw_patrol(workspace, made.uid, WHO, NOW)
    assert caught.value.code == "patrol.gone"


def test_a_patrol_whose_find_somebody_worked_on_stays(workspace, grid):
    made = record_patrol(
        workspace, walk(workspace, [grid[WEST_CODE + "004"]], finds=(Find(geometry=ground(0, 0, 9, 9)),)), WHO, NOW
    )
    uid = made.spots[0][0]
    with workspace.unit_of_work(WHO, NOW, "t") as unit:
        party = unit.parties.all()[0]
        unit.spot_parties.add(uid, party.uid, "builder")
    with pytest.raises(InputError) as caught:
        withdraw_patrol(workspace, made.uid, WHO, NOW)
    assert caught.value.code == "spot.built_on"
    with workspace.unit_of_work(WHO, NOW, "t") as unit:
        unit.spot_parties.remove([uid])
        unit.spots.update_one(uid, {"remark": "核过"}, 1)
    with pytest.raises(ConflictError):
        withdraw_patrol(workspace, made.uid, WHO, NOW)
    with workspace.reader() as session:
        assert len(session.patrols.all()) == 1 and session.spots.count() == 7


# Coverage.


def test_coverage_counts_days_by_the_laws_clock(workspace, grid):
    mine = officer(workspace)
    first, second = grid[WEST_CODE + "001"], grid[WEST_CODE + "002"]
    assign(workspace, {first: mine, second: mine}, WHO, NOW)
    late = datetime(2026, 3, 10, 17, 0, tzinfo=timezone.utc)  # 01:00 on the 11th at +08:00
    report_zero(workspace, [first], mine, WHO, late)
    report_zero(workspace, [first, second], mine, WHO, NOW)
    with workspace.reader() as session:
        covers = {one.uid: one for one in coverage(session, date(2026, 3, 20), 7)}
        assert (covers[first].last_day, covers[first].days_since, covers[first].walks) == (date(2026, 3, 20), 0, 1)
        covers = {one.uid: one for one in coverage(session, date(2026, 3, 18), 7)}
        assert (covers[first].last_day, covers[first].days_since) == (date(2026, 3, 11), 7)
        assert covers[first].neglected(7) and not covers[first].neglected(8) and covers[second].last_day is None
        assert [one.code[-3:] for one in neglected(covers.values(), 7)][-1] == "001"
        assert {one.walks for one in coverage(session, date(2026, 3, 20), 10)} == {0, 1, 2}
        assert last_days(session) == {first: date(2026, 3, 20), second: date(2026, 3, 20)}
        lines = by_officer(coverage(session, date(2026, 3, 20), 7), 7)
        with pytest.raises(InputError):
            coverage(session, date(2026, 3, 20), 0)
    assert [(one.officer, one.cells, one.covered, one.never) for one in lines] == [("", 8, 0, 8), ("谢藕舟", 2, 2, 0)]


def test_classes_of_the_coverage_map():
    assert [age_class(days, 7) for days in (0, 6, 7, 13, 14, 27, 28, 900, None)] == [0, 0, 1, 1, 2, 2, 3, 3, NEVER]


def test_the_months_record_holds_zero_reports_and_cells_nobody_walked(workspace, grid, tmp_path):
    mine = officer(workspace)
    assign(workspace, {uid: mine for code, uid in grid.items() if code.startswith(WEST_CODE)}, WHO, NOW)
    report_zero(workspace, [grid[f"{WEST_CODE}{n:03d}"] for n in (1, 2, 3, 5)], mine, WHO, NOW, "晴")
    record_patrol(
        workspace, walk(workspace, [grid[WEST_CODE + "004"]], finds=(Find(geometry=ground(0, 0, 9, 9)),)), WHO, NOW
    )
    path = tmp_path / "日志.xlsx"
    with workspace.reader() as session:
        counts = write_month(session, path, 2026, 3, date(2026, 3, 31))
        with pytest.raises(InputError):
            write_month(session, path, 2026, 13, date(2026, 3, 31))
        with pytest.raises(InputError):
            write_month(session, path, 2026, 4, date(2026, 3, 31))
    assert counts == {"patrols": 2, "zero": 1, "found": 1, "missed": 5}
    book = openpyxl.load_workbook(path)
    log, people, ground_sheet = (list(book[name].values) for name in ("巡查日志", "人员汇总", "网格覆盖"))
    head = dict(zip(log[1], log[3]))
    assert head["网格编码"] == f"{WEST_CODE} 001-003、005" and head["零报告"] == "是" and head["巡查人"] == "谢藕舟"
    assert dict(zip(log[1], log[2]))["时长(分)"] == 60
    assert dict(zip(people[1], people[3]))["本月未巡"] == 1
    assert sum(1 for row in ground_sheet[2:] if row[3] == 0) == 5


# The log of a patrol as a paper.


def test_cells_are_said_as_an_office_writes_them():
    west, east = [f"{WEST_CODE}{n:03d}" for n in (3, 1, 2, 7)], [f"{EAST_CODE}012"]
    assert cells_in_words([*west, *east], ["桠头村", "堰口村"]) == "桠头村001—003、007；堰口村012（5个单元）"
    assert cells_in_words([], []) == ""


def test_the_log_says_what_the_patrol_recorded_and_is_issued_once(workspace, grid):
    cells = list(cells_of(workspace).values())
    with workspace.reader() as session:
        (who,) = session.officers.find(name=WHO)
        known = next(iter(session.spots.read(columns=["code"]).column("uid")))
    shape = ground(210, 20, 230, 40)
    taken = Walk(
        NOW - timedelta(hours=2), NOW, who.uid, tuple(cells[:3]), "多云", "路边有人堆料",
        (Find(geometry=shape, stated={"address": "桠头村99号"}), Find(known)),
    )  # fmt: skip
    made = record_patrol(workspace, taken, WHO, NOW)
    paper = issue_log(workspace, made.uid, WHO, NOW)
    assert paper.pdf.startswith(b"%PDF") and not paper.reprint
    facts = paper.document.facts
    said = facts["patrol"]
    assert (said["weather"], said["found_new"], said["checked_old"], said["reported"]) == ("多云", 1, 1, 1)
    assert (said["zero"], said["notes"], said["on"]) == (False, "路边有人堆料", "2026-03-20")
    # 02:00 UTC is 10:00 by the law's clock
    assert (said["started_at"][11:16], said["ended_at"][11:16]) == ("08:00", "10:00")
    new, again = facts["finds"]
    assert (new["place"], new["kind"], again["kind"]) == ("桠头村99号", "新增", "复查")
    # 20 m by 20 m on the plane, a little less on the ellipsoid
    area = float(new["what"].split("面积")[1].removesuffix("平方米"))
    assert area == pytest.approx(400.0, rel=2e-3) and made.spots[0][2] in new["action"]
    twice = issue_log(workspace, made.uid, WHO, NOW + timedelta(hours=1))
    assert twice.reprint and twice.document.uid == paper.document.uid
    withdraw_patrol(workspace, made.uid, WHO, NOW)
    with pytest.raises(InputError) as caught:
        issue_log(workspace, made.uid, WHO, NOW)
    assert caught.value.code == "patrol.gone"
