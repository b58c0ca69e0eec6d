"""Intake: the report before anything is written, one transaction, matching, and taking back."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.exchange import vector
from zhiwei.plugin.services.intake import IntakeOptions, commit, prepare, withdraw
from zhiwei.plugin.services.intake_report import DONE, report_rows
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=timezone.utc)
X, Y = 500000.0, 2800000.0


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "county.gpkg", "EPSG:4549") as made:
        yield made


def box(x: float, y: float, width: float = 10, height: float = 10):
    return shapely.box(X + x, Y + y, X + x + width, Y + y + height)


def table(shapes, crs="EPSG:4549", name="图斑", **columns) -> FeatureTable:
    arrays = {}
    for key, values in columns.items():
        arrays[key] = np.array(values, dtype=object if any(isinstance(v, str) or v is None for v in values) else None)
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    return FeatureTable(geometry, arrays, crs, name, f"{name}.shp")


def codes(plan, done=None) -> list[tuple[int, str]]:
    return [(issue.row, issue.code) for issue in plan.issues if done is None or issue.done is done]


def take(workspace, layer, kind, **options):
    plan = prepare(workspace, layer, kind, IntakeOptions(**options))
    return plan, commit(workspace, plan, "tester", NOW)


def test_preparing_writes_nothing(workspace):
    before = workspace.path.read_bytes()
    plan = prepare(workspace, table([box(0, 0)], JCBH=["A"]), "spot")
    assert plan.counts["accepted"] == 1
    assert workspace.path.read_bytes() == before


def test_monitoring_fields_find_their_columns(workspace):
    layer = table(
        [box(0, 0)],
        XZQDM=["359921001001"],
        JCBH=["S1"],
        TBLX=["彩钢棚"],
        QSX=["2025Q3"],
        HSX=["2026Q1"],
        JCMJ=[0.15],
        WPND=[2026],
        ZL=["某村1号"],
        FXRQ=["2026年3月5日"],
        CS=[2],
    )
    _, batch = take(workspace, layer, "spot")
    with workspace.reader() as reader:
        spot = reader.spots.read()
    row = {name: values[0] for name, values in spot.columns.items()}
    assert (row["code"], row["spot_type"], row["before_phase"], row["after_phase"]) == (
        "S1",
        "彩钢棚",
        "2025Q3",
        "2026Q1",
    )
    assert row["village_code"] == "359921001001" and row["town_code"] == "359921001"
    assert row["found_on"].isoformat() == "2026-03-05" and row["storeys"] == 2
    assert row["declared_area_m2"] == pytest.approx(100.0)  # 0.15 亩
    assert row["extra"] == {"WPND": 2026}
    assert (row["batch_uid"], row["source_file"], row["source_row"]) == (batch, "图斑.shp", 1)


def test_a_place_code_that_is_none_is_told_with_its_row(workspace):
    shapes = [box(0, 0), box(100, 0), box(200, 0), box(300, 0)]
    # the nineteen digits of a parcel's place (座落单位代码) begin with the village's twelve
    places = ["359921001001", "3599210010010000000", "99210010010", "999921001001"]
    plan = prepare(workspace, table(shapes, 村代码=places, JCBH=list("ABCD")), "spot")
    found = [(one.row, one.code, one.params["value"]) for one in plan.issues if one.code.startswith("code.division")]
    assert found == [(3, "code.division_form", "99210010010"), (4, "code.division_province", "999921001001")]
    assert plan.counts["accepted"] == 4


def test_invalid_rings_are_repaired_or_refused_with_the_reason(workspace):
    spike = shapely.Polygon([(X, Y), (X + 10, Y), (X + 10, Y + 10), (X + 10, Y + 15), (X + 10, Y + 10), (X, Y + 10)])
    bow = shapely.Polygon([(X, Y + 50), (X + 10, Y + 60), (X + 10, Y + 50), (X, Y + 60)])
    layer = table([spike, bow, None, shapely.Point(X, Y), shapely.LineString([(X, Y), (X + 1, Y)])], JCBH=list("ABCDE"))
    plan = prepare(workspace, layer, "spot")
    assert (1, "geometry.repaired") in codes(plan, DONE.repaired)
    assert codes(plan, DONE.refused) == [
        (2, "geometry.repair_ambiguous"),
        (3, "geometry.empty"),
        (4, "geometry.not_polygon"),
        (5, "geometry.not_polygon"),
    ]
    assert (plan.counts["accepted"], plan.counts["refused"], plan.counts["repaired"]) == (1, 4, 1)


def test_strict_writes_nothing_when_one_row_is_refused(workspace):
    layer = table([box(0, 0), None], JCBH=["A", "B"])
    plan = prepare(workspace, layer, "spot", IntakeOptions(strict=True))
    with pytest.raises(InputError) as refused:
        commit(workspace, plan, "tester", NOW)
    assert refused.value.code == "intake.strict" and refused.value.params["row"] == 2
    with workspace.reader() as reader:
        assert reader.spots.count() == 0 and reader.batches.find() == []


def test_without_strict_the_good_rows_are_one_batch(workspace):
    _, batch = take(workspace, table([box(0, 0), None, box(20, 0)], JCBH=["A", "B", "C"]), "spot")
    with workspace.reader() as reader:
        assert reader.spots.read().columns["code"].tolist() == ["A", "C"]
        assert reader.batches.get(batch).counts["refused"] == 1


def test_the_second_batch_is_matched_with_the_first(workspace):
    take(workspace, table([box(0, 0), box(30, 0), box(60, 0), box(70, 0)], JCBH=list("ABCD")), "spot")
    layer = table([box(0, 0), box(30, 0, 14), box(60, 0, 20), box(200, 0)], JCBH=["A2", "B", "E", "F"])
    plan, _ = take(workspace, layer, "spot")
    assert {name: plan.counts[name] for name in ("same", "grown", "merged", "new")} == {
        "same": 1,
        "grown": 1,
        "merged": 1,
        "new": 1,
    }
    with workspace.reader() as reader:
        assert reader.spots.count() == 4 + 3
        grown = reader.spots.read(where={"code": "B"})
    assert grown.columns["extra"][1]["relation"]["kind"] == "grown"


def test_a_cleared_spot_that_shows_again_is_taken_and_named(workspace):
    take(workspace, table([box(0, 0)], JCBH=["A"]), "spot")
    with workspace.unit_of_work("tester", NOW) as unit:
        unit.spots.update(unit.spots.read().columns["uid"], {"status": np.array(["cleared"], dtype=object)})
    plan = prepare(workspace, table([box(0, 0)], JCBH=["A"]), "spot")
    assert plan.counts["cleared"] == 1 and plan.counts["accepted"] == 1
    assert (1, "match.cleared") in codes(plan)


@pytest.mark.parametrize(
    ("kind", "columns"),
    [
        ("parcel", {"ZDDM": ["350521001001JC00001", "350521001001JC00002"]}),
        ("zone", {"GZQLXDM": ["010", "030"]}),
        ("permit", {"WH": ["惠政地〔2020〕1号", "惠政地〔2020〕2号"]}),
        ("land_class", {"DLBM": ["0101", "0702"]}),
    ],
)
def test_the_same_file_twice_doubles_nothing(workspace, kind, columns):
    layer = table([box(0, 0), box(10, 0)], name="JSYDGZQ" if kind == "zone" else "层", **columns)
    take(workspace, layer, kind)
    plan, batch = take(workspace, layer, kind)
    assert (plan.counts["same"], plan.counts["accepted"], batch) == (2, 0, "")


def test_a_parcel_code_with_another_shape_is_refused(workspace):
    take(workspace, table([box(0, 0)], ZDDM=["350521001001JC00001"]), "parcel")
    plan = prepare(workspace, table([box(0, 0, 12)], ZDDM=["350521001001JC00001"]), "parcel")
    assert codes(plan, DONE.refused) == [(1, "match.code_taken")]


def test_parcel_codes_are_checked_and_found_by_content(workspace):
    layer = table(
        [box(0, 0), box(20, 0), box(40, 0)],
        字段甲=["350521001001JC00001", "350521001001JC00001", "350521001001GB00002"],
    )
    plan = prepare(workspace, layer, "parcel")
    assert plan.mapping.fields["code"] == "字段甲" and plan.mapping.how["code"] == "content"
    assert (2, "code.twice_in_file") in codes(plan)
    named = table([box(0, 0), box(20, 0)], ZDDM=["350521001001JC0001", None])
    assert [code for _, code in codes(prepare(workspace, named, "parcel"))] == [
        "code.parcel_length",
        "code.parcel_none",
    ]


def test_the_same_row_twice_in_a_file_is_taken_once(workspace):
    layer = table([box(0, 0), box(0, 0), box(0, 0)], ZDDM=["350521001001JC00001"] * 2 + ["350521001001JC00002"])
    plan = prepare(workspace, layer, "parcel")
    assert codes(plan, DONE.refused) == [(2, "geometry.duplicate")]
    assert (3, "geometry.duplicate") in codes(plan, DONE.accepted)


@pytest.mark.parametrize(
    ("name", "columns", "zone_class", "expected"),
    [
        ("YJJBNT", {"BSM": ["1"]}, "", "KX-NT"),
        ("STBHHX", {"LHLX": ["水源涵养"]}, "", "KX-ST"),
        ("ZXCQCSLVX", {"MC": ["公园"]}, "", "SX-LV"),
        ("规划", {"分区": ["禁止建设区"]}, "", "SQ-JJ"),
        ("JSYDGZQ", {"GZQLXDM": ["040"]}, "", "GZ-040"),
        ("JSYDGZQ", {"GZQLXMC": ["禁止建设区"]}, "", "GZ-040"),
        ("任意", {"code": ["SX-ZI"]}, "", "SX-ZI"),
        ("任意", {"a": ["x"]}, "JL-HD", "JL-HD"),
        ("任意", {"a": ["x"]}, "城市蓝线", "SX-LA"),
        ("任意", {"a": ["x"], "b": ["绿线"]}, "b", "SX-LV"),
    ],
)
def test_zone_classes_by_code_name_layer_and_hand(workspace, name, columns, zone_class, expected):
    plan = prepare(workspace, table([box(0, 0)], name=name, **columns), "zone", IntakeOptions(zone_class=zone_class))
    assert plan.table.columns["class_code"].tolist() == [expected]


def test_an_unknown_zone_class_refuses_the_row_and_shows_the_value(workspace):
    plan = prepare(workspace, table([box(0, 0), box(20, 0)], 分区=["绿线", "未知区"]), "zone")
    assert codes(plan, DONE.refused) == [(2, "zone.class_unknown")]
    assert plan.refused[0].params["value"] == "未知区" and plan.refused[0].field == "分区"
    with pytest.raises(InputError) as refused:
        prepare(workspace, table([box(0, 0)], 分区=["绿线"]), "zone", IntakeOptions(zone_class="没有这个"))
    assert refused.value.code == "zone.class_not_known"


def test_permits_and_land_classes_are_understood(workspace):
    words = ["地字第350521202600001号", "乡字第3号", "惠国土出让〔2020〕3号", "闽政地〔2019〕3号"]
    layer = table([box(20 * i, 0) for i in range(4)], 文号=words, 批准日期=["20200102", "2020/1/2", "2020.1.2", "无"])
    plan = prepare(workspace, layer, "permit")
    assert plan.table.columns["kind"].tolist() == ["planning", "village", "land_supply", "land_approval"]
    assert [str(day) for day in plan.table.columns["issued_on"]] == ["2020-01-02"] * 3 + ["None"]
    land = table([box(0, 0), box(20, 0)], DLBM=[101, 1202], KCXS=[12.5, 0])
    plan = prepare(workspace, land, "land_class")
    assert plan.table.columns["code"].tolist() == ["0101", "1202"]
    assert plan.table.columns["deduct_ratio"].tolist() == [0.125, 0.0]


def test_a_mapping_by_hand_wins_is_remembered_and_wrong_names_are_refused(workspace):
    layer = table([box(0, 0)], JCBH=["A"], 我的编号=["M1"])
    plan, _ = take(workspace, layer, "spot", mapping={"code": "我的编号"})
    assert plan.table.columns["code"].tolist() == ["M1"]
    again = prepare(workspace, table([box(50, 0)], JCBH=["B"], 我的编号=["M2"]), "spot")
    assert again.mapping.how["code"] == "remembered" and again.table.columns["code"].tolist() == ["M2"]
    for mapping, code in (({"code": "没有"}, "mapping.no_field"), ({"kode": "JCBH"}, "mapping.no_target")):
        with pytest.raises(InputError) as refused:
            prepare(workspace, layer, "spot", IntakeOptions(mapping=mapping))
        assert refused.value.code == code


CASES = {
    "swapped": (shapely.Polygon([(Y, X), (Y, X + 10), (Y + 10, X + 10), (Y + 10, X)]), "EPSG:4549", "crs.swapped"),
    "prefix": (shapely.box(40 * 1e6 + X, Y, 40 * 1e6 + X + 10, Y + 10), "EPSG:4549", "crs.prefix_not_in_crs"),
    "no prefix": (box(0, 0), "EPSG:4528", "crs.prefix_missing"),
    "degrees": (shapely.box(120.0, 25.3, 120.0001, 25.3001), "EPSG:4549", "crs.degrees_in_metres"),
}


@pytest.mark.parametrize("case", CASES)
def test_crs_mistakes_are_refused_with_a_proposal_that_works(workspace, case):
    shape, crs, reason = CASES[case]
    layer = table([shape], crs=crs, JCBH=["A"])
    with pytest.raises(InputError) as refused:
        prepare(workspace, layer, "spot")
    assert refused.value.code == "intake.crs_doubt"
    assert refused.value.params["reason"][0] == reason and refused.value.params["proposal"].startswith("EPSG:")
    plan = prepare(workspace, layer, "spot", IntakeOptions(accept_proposal=True))
    x, y = shapely.get_coordinates(shapely.centroid(plan.table.geometry))[0]
    assert abs(x - X) < 20 and abs(y - Y) < 3000
    assert (0, "crs.proposal_applied") in codes(plan)


def test_the_neighbour_zone_is_told_by_what_the_workspace_holds(workspace):
    take(workspace, table([box(0, 0)], ZDDM=["350521001001JC00001"]), "parcel")
    with pytest.raises(InputError) as refused:
        prepare(workspace, table([box(0, 0)], crs="EPSG:4548", JCBH=["A"]), "spot")
    assert refused.value.params["reason"][0] == "crs.neighbour_zone"
    assert refused.value.params["proposal"] == "EPSG:4549"


def test_a_missing_prj_is_assumed_where_the_coordinates_fit_and_said(workspace):
    plan = prepare(workspace, table([box(0, 0)], crs="", JCBH=["A"]), "spot")
    assert (0, "crs.assumed") in codes(plan) and plan.crs == "EPSG:4549"
    with pytest.raises(InputError):
        prepare(workspace, table([shapely.box(40 * 1e6 + X, Y, 40 * 1e6 + X + 9, Y + 9)], crs="", JCBH=["A"]), "spot")


def test_old_systems_are_never_relabelled(workspace):
    with pytest.raises(InputError) as refused:
        prepare(workspace, table([box(0, 0)], crs="EPSG:2385", JCBH=["A"]), "spot")
    assert refused.value.code == "crs.old_datum_refused"


def test_another_crs_is_transformed_and_the_original_kept(workspace):
    from zhiwei.plugin.exchange.transform import transform

    shape = transform(np.array([box(0, 0)]), "EPSG:4549", "EPSG:4490")[0]
    take(workspace, table([shape], crs="EPSG:4490", JCBH=["A"]), "spot")
    with workspace.reader() as reader:
        spot = reader.spots.read()
    assert shapely.area(spot.geometry)[0] == pytest.approx(100, abs=1e-5)
    assert spot.columns["source_crs"][0] == "EPSG:4490"
    assert shapely.from_wkb(spot.columns["source_wkb"][0]).equals(shapely.MultiPolygon([shape]))


def test_the_web_mercator_area_is_seen_through(workspace, data_dir):
    layer = vector.read(data_dir / "cn_map" / "yantan_village_boundary" / "yantan_village.geojson")
    with Workspace.create(workspace.path.with_name("b.gpkg"), "EPSG:4547") as other:
        plan = prepare(other, layer, "spot")
        assert shapely.area(plan.table.geometry).sum() == pytest.approx(10_060_856.161, abs=1)
        found = [issue for issue in plan.issues if issue.code == "area.field_differs"]
        assert found and found[0].params["percent"] == pytest.approx(20.4, abs=0.1)


def test_declared_areas_that_differ_are_named(workspace):
    plan = prepare(workspace, table([box(0, 0), box(20, 0)], JCBH=["A", "B"], JCMJ=[100.0, 130.0]), "spot")
    assert [(issue.row, issue.code) for issue in plan.issues] == [(2, "area.differs")]


def test_heights_are_noted_once_for_many_rows(workspace):
    shapes = [shapely.force_3d(box(20 * i, 0), 5.0) for i in range(80)]
    plan = prepare(workspace, table(shapes, JCBH=[str(i) for i in range(80)]), "spot")
    lines = report_rows(plan.source, plan.issues)
    assert [(line["row"], line["code"]) for line in lines] == [(0, "geometry.z_dropped")]


def test_a_batch_is_taken_back_until_something_rests_on_it(workspace):
    from zhiwei.plugin.domain.case.records import Lead

    _, batch = take(workspace, table([box(0, 0)], JCBH=["A"]), "spot")
    assert withdraw(workspace, batch, "tester", NOW) == 1
    with pytest.raises(InputError) as refused:
        withdraw(workspace, batch, "tester", NOW)
    assert refused.value.code == "intake.already_withdrawn"
    _, batch = take(workspace, table([box(0, 0)], JCBH=["A"]), "spot")
    with workspace.unit_of_work("tester", NOW) as unit:
        uid = str(unit.spots.read().columns["uid"][0])
        unit.leads.add(Lead(uid="", number="L1", spot_uid=uid, source_kind="satellite", registered_at=NOW))
    with pytest.raises(InputError) as refused:
        withdraw(workspace, batch, "tester", NOW)
    assert refused.value.code == "intake.built_on"
    with workspace.reader() as reader:
        assert reader.spots.count() == 1
    assert workspace.verify() == []


def test_new_zones_send_the_spots_under_them_to_assessment(workspace):
    take(workspace, table([box(0, 0), box(500, 0)], JCBH=["A", "B"]), "spot")
    with workspace.unit_of_work("tester", NOW) as unit:
        uids = unit.spots.read().columns["uid"]
        unit.spots.update(uids, {"needs_assessment": np.zeros(2, dtype=bool)})
    take(workspace, table([box(5, 5, 50, 50)], name="YJJBNT", BSM=["1"]), "zone")
    with workspace.reader() as reader:
        assert [bool(v) for v in reader.spots.read().columns["needs_assessment"]] == [True, False]


def test_an_empty_file_is_refused_in_words(workspace):
    with pytest.raises(InputError) as refused:
        prepare(workspace, table([], JCBH=[]), "spot")
    assert refused.value.code == "input.no_rows"


def test_zoning_with_many_invalid_polygons_accounts_for_every_row(workspace, data_dir, tmp_path):
    import gzip
    import json

    source = data_dir / "zoning_chicago" / "chicago-zoning-2024-10-21-simple.geojson.gz"
    path = tmp_path / "zoning.geojson"
    path.write_bytes(gzip.decompress(source.read_bytes()))
    truth = json.loads((data_dir / "zoning_chicago" / "truth_given.json").read_text("utf-8"))
    assert truth
    layer = vector.read(path)
    assert len(layer) == 14592
    with Workspace.create(tmp_path / "chicago.gpkg", "EPSG:26916") as other:
        plan = prepare(other, layer, "zone", IntakeOptions(zone_class="SQ-XJ"))
    named = {
        issue.row
        for issue in plan.issues
        if issue.code in ("geometry.repaired", "geometry.repair_ambiguous", "geometry.no_area")
    }
    assert 250 <= len(named) <= 266
    assert plan.counts["accepted"] + plan.counts["refused"] == 14592
    assert shapely.is_valid(plan.table.geometry).all()


@pytest.mark.parametrize(
    ("kind", "name", "code", "done"),
    [("spot", "JCBH", "match.code_elsewhere", DONE.accepted), ("parcel", "ZDDM", "match.code_taken", DONE.refused)],
)
def test_a_code_that_stands_far_away_is_noticed_wherever_the_batch_lies(workspace, kind, name, code, done):
    one = "359921001001GB00001"
    take(workspace, table([box(0, 0)], **{name: [one]}), kind)
    plan = prepare(workspace, table([box(8000, 9000)], **{name: [one]}), kind)
    assert codes(plan, done) == [(1, code)]


def test_a_zone_number_that_is_one_too_small_is_named_and_nothing_is_guessed(workspace):
    take(workspace, table([box(0, 0)], JCBH=["A"]), "spot")
    wrong = shapely.transform(box(100, 0), lambda points: points + np.array([39_000_000, 0]))
    for crs in ("", "EPSG:4549"):
        with pytest.raises(InputError) as refused:
            prepare(workspace, table([wrong], crs, JCBH=["B"]), "spot", IntakeOptions(accept_proposal=True))
        assert refused.value.params["reason"] == ("crs.prefix_wrong", {"zone": 39, "right": 40})
    # who says that it is so is believed, and told how far that is
    plan = prepare(workspace, table([wrong], "EPSG:4527", JCBH=["B"]), "spot")
    assert (0, "crs.far_away") in codes(plan) and plan.counts["accepted"] == 1
