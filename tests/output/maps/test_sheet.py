"""What a sheet says, and at which scale a spot is shown."""

from __future__ import annotations

from datetime import date

import pytest


def test_scale_is_the_largest_usual_one_that_leaves_room():
    from zhiwei.plugin.output.maps.sheet import scale_for

    # 180 m wide in a frame of 180 mm with 0.36 of it: 1:2778, next usual scale 1:5000
    assert scale_for((0, 0, 180, 10), 180, 154) == 5000
    assert scale_for((0, 0, 10, 180), 180, 180) == 5000
    assert scale_for((0, 0, 64.8, 1), 180, 154) == 1000


def test_a_shed_is_not_drawn_larger_than_1_to_500():
    from zhiwei.plugin.output.maps.sheet import scale_for

    assert scale_for((0, 0, 3, 3), 180, 154) == 500


def test_a_spot_larger_than_every_usual_scale_still_fits():
    from zhiwei.plugin.output.maps.sheet import scale_for

    scale = scale_for((0, 0, 9000, 100), 180, 154)
    assert scale % 10000 == 0
    assert 9000 * 1000 / scale <= 180 * 0.36


def test_a_long_table_says_how_much_it_leaves_out():
    from zhiwei.plugin.output.maps.sheet import Row, fitted

    rows = tuple(Row("宗地", str(number)) for number in range(10))
    assert fitted(rows, 10) == rows
    short = fitted(rows, 6)
    assert len(short) == 6
    assert short[:5] == rows[:5]
    assert "另有 5 项" in short[5].label


def test_sheet_shows_the_stored_figures_half_up(mapped_workspace):
    from zhiwei.plugin.services.maps import sheets
    from zhiwei.plugin.store.workspace import Workspace

    with Workspace.open(mapped_workspace, read_only=True) as workspace:
        made = {sheet.code: sheet for sheet in sheets(workspace, None, date(2026, 11, 21))}
    first = made["甲01"]
    assert "椭球面积：199.99 m²（0.3000 亩）" in first.texts["areas"]
    assert "平面面积：200.00 m²" in first.texts["areas"]
    assert "主要管控：永久基本农田（严重程度 5）" in first.texts["verdict"]
    assert first.texts["drawn_on"] == "2026年11月21日"
    assert first.texts["source_text"] == "数据来源：图斑取自文件 county.gpkg；套合数据截至 2026年11月21日"
    assert ("椭球面积", "199.99 m²（0.3000 亩）") in first.facts
    assert "中央经线120°" in first.texts["crs_text"]
    rows = [(row.kind, row.label, row.area, row.share, row.remark) for row in first.rows]
    assert rows[0] == ("管控", "限制建设区", "199.99", "100.00%", "")
    assert ("管控", "永久基本农田", "100.00", "50.00%", "") in rows
    assert ("管控", "道路红线", "0.02", "0.01%", "存疑，实测") in rows
    assert ("邻近", "城市蓝线", "", "", "距 3.85 m") in rows
    # no permit of any kind implies no land permit: said once
    assert [row.label for row in first.rows if row.kind == "未覆盖"] == ["无有效许可"]


def test_spot_without_assessment_says_so(mapped_workspace):
    from zhiwei.plugin.services.maps import sheets
    from zhiwei.plugin.store.workspace import Workspace

    with Workspace.open(mapped_workspace, read_only=True) as workspace:
        second = next(sheet for sheet in sheets(workspace) if sheet.code == "乙/02")
    assert second.texts["verdict"] == "套合结论：未套合"
    assert second.rows == ()


@pytest.mark.parametrize("code", ['a/b\\c:d*?"<>|', "..", ""])
def test_file_names_suit_windows(code):
    from zhiwei.plugin.output.maps.render import file_names
    from zhiwei.plugin.output.maps.sheet import Sheet

    sheet = Sheet("uid-1", code, b"", (0, 0, 1, 1), {})
    names = file_names([sheet, sheet])
    assert len({name.lower() for name in names}) == 2
    assert all(name and not set(name) & set('\\/:*?"<>|') and not name.endswith(".") for name in names)


def test_text_is_broken_where_its_column_ends():
    from zhiwei.plugin.output.maps.sheet import wrapped

    assert wrapped("城镇集中建设区", 3, len) == "城镇集\n中建设\n区"
    assert wrapped("短", 3, len) == "短"
    assert wrapped("", 3, len) == ""
    assert wrapped("宽", 0.5, len) == "宽"


def test_a_headline_zone_that_is_only_grazed_says_so():
    from zhiwei.plugin.services.maps import _names_in_doubt, _verdict

    names = {"KX-NT": "永久基本农田", "SQ-XJ": "限制建设区"}
    found = [
        {"kind": "zone", "class_code": "KX-NT", "doubtful": True},
        {"kind": "zone", "class_code": "SQ-XJ", "doubtful": False},
    ]
    assessment = {"headline_zone": "KX-NT", "severity": 5, "track": "land", "disposition": "", "crime_alert": None}
    told = dict(_verdict({}, assessment, None, _names_in_doubt(names, found)))
    assert told["主要管控"] == "永久基本农田（存疑，须实测）（严重程度 5）"
    firm = dict(_verdict({}, {**assessment, "headline_zone": "SQ-XJ"}, None, _names_in_doubt(names, found)))
    assert firm["主要管控"] == "限制建设区（严重程度 5）"
