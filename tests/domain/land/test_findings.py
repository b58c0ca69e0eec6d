"""Findings of spots against squares whose areas can be worked out by hand."""

from __future__ import annotations

from datetime import date, datetime, timezone

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.domain.land.assessing import Surroundings, assess_spots
from zhiwei.plugin.domain.land.statement import legal_areas, state
from zhiwei.plugin.services.catalogues import rulebook

DAY = date(2026, 6, 1)
NOW = datetime(2026, 6, 1, 8, 0, tzinfo=timezone.utc)


def box(x0, y0, x1, y1):
    return shapely.box(x0, y0, x1, y1)


def table(name, rows):
    """A layer from (geometry, {column: value}) pairs."""
    geometry = np.empty(len(rows), dtype=object)
    geometry[:] = [row[0] for row in rows]
    names = sorted({key for _, values in rows for key in values})
    columns = {"uid": np.array([f"{name}-{i}" for i in range(len(rows))], dtype=object)}
    for key in names:
        column = np.empty(len(rows), dtype=object)
        column[:] = [values.get(key) for _, values in rows]
        columns[key] = column
    return FeatureTable(geometry, columns, name=name)


def assess(spots, parcels=(), zones=(), permits=(), land=(), day=DAY, crs="LOCAL", tolerance=0.5, types=None):
    """Assess polygons in a plane without a name: the legal area is the planar one."""
    spot_table = table("spot", [(g, {"spot_type": (types or [""] * len(spots))[i]}) for i, g in enumerate(spots)])
    uids = spot_table.column("uid").tolist()
    statements = state(uids, uids, spot_table.geometry, crs, ["hand"] * len(uids), NOW, tolerance)
    ellipsoidal, plane, legal = legal_areas(spot_table.geometry, crs)
    book = rulebook().book
    loaded = [c for c in {values["class_code"] for _, values in zones} if c in book.zones]
    around = Surroundings(
        table("parcel", list(parcels)),
        table("zone", list(zones)),
        table("permit", list(permits)),
        table("land_class", list(land)),
        frozenset(book.zones[c].group for c in loaded),
        frozenset(loaded),
        bool(land),
    )
    return assess_spots(
        spot_table,
        plane if legal == "planar" else ellipsoidal,
        statements,
        around,
        book,
        day,
        lambda g: legal_areas(g, crs)[0 if legal == "ellipsoidal" else 1],
        tolerance,
    )


def areas(assessment, kind):
    return {f.class_code: f.area_m2 for f in assessment.of_kind(kind)}


def zone(code, geometry, **more):
    return geometry, {"class_code": code, **more}


def test_parcels_and_their_rest_add_up_to_the_spot_exactly():
    # thirds of 100 m²: 33.333… each, the cent that is missing goes to one part
    spot = box(0, 0, 10, 10)
    third = 10 / 3
    parcels = [
        (box(0, 0, third, 10), {"code": "350521001001JC00001", "holder": "甲"}),
        (box(third, 0, 2 * third, 10), {"code": "350521001001GB00002"}),
    ]
    (result,) = assess([spot], parcels)
    figures = [f.area_m2 for f in result.of_kind("parcel")]
    (rest,) = [f for f in result.of_kind("uncovered") if f.class_code == "parcel"]
    assert sorted([*figures, rest.area_m2]) == [33.33, 33.33, 33.34]
    assert round(sum(figures) + rest.area_m2, 2) == 100.00
    assert result.of_kind("parcel")[0].detail["holder"] == "甲"


def test_overlapping_zones_of_one_class_count_once():
    spot = box(0, 0, 10, 10)
    zones = [zone("SX-LV", box(-1, -1, 6, 11)), zone("SX-LV", box(4, -1, 8, 11)), zone("SX-LA", box(5, -1, 20, 11))]
    (result,) = assess([spot], zones=zones)
    assert areas(result, "zone") == {"SX-LV": 80.0, "SX-LA": 50.0}
    (green,) = [f for f in result.of_kind("zone") if f.class_code == "SX-LV"]
    assert green.ref_uids == ("zone-0", "zone-1")
    assert green.share == 0.8


def test_headline_zone_is_the_lowest_priority_number_above_one_square_metre():
    spot = box(0, 0, 10, 10)
    zones = [
        zone("KX-NT", box(-5, 0, 0.05, 10)),  # 0.5 m²: not above 1 m²
        zone("SQ-JJ", box(0, 0, 10, 10)),  # priority 10, severity 5
        zone("SX-LV", box(0, 0, 5, 10)),  # priority 9, severity 4
        zone("HL-FX", box(0, 0, 9, 10)),  # priority 9, severity 3, larger
    ]
    (result,) = assess([spot], zones=zones)
    assert (result.headline_zone, result.severity) == ("SX-LV", 4)
    assert areas(result, "zone")["KX-NT"] == 0.5


def test_the_explanation_names_other_authorities_and_the_conditions_of_theirs():
    spot = box(0, 0, 10, 10)
    zones = [zone("KX-NT", box(-5, 0, 5, 10)), zone("JL-HD", box(4, 0, 20, 10)), zone("SX-LV", box(-5, -5, 20, 20))]
    (result,) = assess([spot], zones=zones)
    told = result.explanation["zh"].split("\n")
    where = told.index(f"处理或移送机关：{result.hand_to}。")
    assert told[where + 1 : where + 3] == [
        "另涉河道管理范围，宜同时通报水行政主管部门。",
        "仅占用绿地的，移送城市绿化主管部门（城市绿线）。",
    ]
    assert "辅助判断" in told[-1]


def test_a_sliver_is_marked_doubtful_and_neither_dropped_nor_believed():
    spot = box(0, 0, 20, 10)
    zones = [zone("KX-NT", box(-5, -5, 0.8, 15)), zone("SX-LV", box(15, -5, 30, 15))]
    (result,) = assess([spot], zones=zones, tolerance=0.5)
    found = {f.class_code: f for f in result.of_kind("zone")}
    assert found["KX-NT"].area_m2 == 8.0 and found["KX-NT"].doubtful
    assert not found["SX-LV"].doubtful
    assert result.headline_zone == "KX-NT"
    assert "存疑" in result.explanation["zh"]
    assert result.disposition != "拆除并恢复原状"  # severity 5 rests on the sliver alone
    (wide,) = assess([spot], zones=zones, tolerance=0.3)
    assert not {f.class_code: f for f in wide.of_kind("zone")}["KX-NT"].doubtful


def test_a_full_group_adds_up_and_a_gap_is_a_data_error_with_its_place():
    spot = box(0, 0, 10, 10)
    zones = [zone("SQ-JJ", box(0, 0, 4, 10)), zone("SQ-XJ", box(4, 0, 9.5, 10)), zone("SQ-SJ", box(50, 0, 60, 10))]
    (result,) = assess([spot], zones=zones)
    (rest,) = [f for f in result.of_kind("uncovered") if f.class_code == "三区"]
    assert areas(result, "zone") == {"SQ-JJ": 40.0, "SQ-XJ": 55.0}
    assert rest.area_m2 == 5.0
    (error,) = result.data_errors
    assert (error.code, error.params["area_m2"]) == ("assess.gap", "5.00")
    assert 9.5 < error.place[0] < 10 and 0 < error.place[1] < 10


def test_an_overlap_in_a_full_group_is_a_data_error_that_names_the_classes():
    spot = box(0, 0, 10, 10)
    zones = [zone("SQ-JJ", box(0, 0, 6, 10)), zone("SQ-XJ", box(4, 0, 10, 10))]
    (result,) = assess([spot], zones=zones)
    (error,) = result.data_errors
    assert error.code == "assess.overlap"
    assert error.params["area_m2"] == "20.00"
    assert set(error.params["members"].split("、")) == {"禁止建设区", "限制建设区"}
    assert 4 <= error.place[0] <= 6


def test_a_gap_and_an_overlap_of_the_same_size_do_not_cancel():
    spot = box(0, 0, 10, 10)
    zones = [zone("SQ-JJ", box(0, 0, 5, 10)), zone("SQ-XJ", box(0, 0, 5, 10))]
    (result,) = assess([spot], zones=zones)
    assert sorted(e.code for e in result.data_errors) == ["assess.gap", "assess.overlap"]


def test_gaps_in_a_disjoint_group_are_normal_but_overlaps_are_not():
    spot = box(0, 0, 10, 10)
    (result,) = assess([spot], zones=[zone("KX-NT", box(0, 0, 3, 10)), zone("KX-ST", box(2, 0, 5, 10))])
    (error,) = result.data_errors
    assert (error.code, error.params["area_m2"]) == ("assess.overlap", "10.00")


def test_two_plans_that_disagree_are_both_printed_and_no_data_error():
    spot = box(0, 0, 10, 10)
    old = {"plan_name": "县城总规2010", "approval_no": "政综〔2010〕1号", "effective_from": date(2010, 1, 1)}
    new = {"plan_name": "国土空间总规2035", "approval_no": "政综〔2024〕8号", "effective_from": date(2024, 5, 1)}
    zones = [
        zone("SQ-SJ", box(0, 0, 10, 10), **old),
        zone("SQ-SJ", box(0, 0, 7, 10), **new),
        zone("SQ-JJ", box(7, 0, 10, 10), **new),
    ]
    (result,) = assess([spot], zones=zones)
    assert result.data_errors == ()
    found = {f.class_code: f for f in result.of_kind("zone")}
    assert found["SQ-SJ"].area_m2 == 100.0 and found["SQ-JJ"].area_m2 == 30.0
    by_plan = {plan["plan_name"]: plan["area_m2"] for plan in found["SQ-SJ"].detail["plans"]}
    assert by_plan == {"国土空间总规2035": 70.0, "县城总规2010": 100.0}
    assert "政综〔2010〕1号" in result.explanation["zh"] and "政综〔2024〕8号" in result.explanation["zh"]


def test_zones_and_permits_count_as_of_a_day():
    spot = box(0, 0, 10, 10)
    zones = [zone("SX-LV", spot, effective_from=date(2025, 1, 1)), zone("SX-LA", spot, effective_to=date(2024, 12, 31))]
    permits = [
        (spot, {"kind": "planning", "number": "P1", "issued_on": date(2020, 1, 1), "expires_on": date(2021, 1, 1)})
    ]
    (today,) = assess([spot], zones=zones, permits=permits)
    (before,) = assess([spot], zones=zones, permits=permits, day=date(2020, 6, 1))
    assert set(areas(today, "zone")) == {"SX-LV"} and set(areas(before, "zone")) == {"SX-LA"}
    assert not today.of_kind("permit")[0].detail["in_force"]
    assert {f.class_code: f.area_m2 for f in today.of_kind("uncovered")}["permit"] == 100.0
    assert before.of_kind("permit")[0].detail["in_force"]
    assert "permit" not in {f.class_code for f in before.of_kind("uncovered")}


def test_inside_and_outside_of_every_permit():
    spot = box(0, 0, 10, 10)
    permits = [
        (
            box(0, 0, 6, 10),
            {
                "kind": "land_approval",
                "number": "闽政地〔2019〕5号",
                "authority": "省政府",
                "holder": "某厂",
                "issued_on": date(2019, 3, 1),
                "approved_area_m2": 60.0,
            },
        ),
        (box(4, 0, 8, 10), {"kind": "planning", "number": "建字第1号", "issued_on": date(2020, 3, 1)}),
    ]
    (result,) = assess([spot], permits=permits)
    assert areas(result, "permit") == {"闽政地〔2019〕5号": 60.0, "建字第1号": 40.0}
    outside = areas(result, "uncovered")
    assert (outside["permit"], outside["permit:building"], outside["permit:land"]) == (20.0, 60.0, 40.0)
    approval = result.of_kind("permit")[0].detail
    assert approval["authority"] == "省政府" and approval["issued_on"] == "2019-03-01"
    assert approval["beyond_approved_m2"] == 40.0


def test_farmland_is_net_of_the_deduction_ratio_and_split_by_basic_farmland():
    spot = box(0, 0, 100, 100)
    land = [
        (box(0, 0, 60, 100), {"code": "0101", "name": "水田", "deduct_ratio": 0.1}),
        (box(60, 0, 80, 100), {"code": "0101", "name": "水田", "deduct_ratio": 0.0}),
        (box(80, 0, 100, 100), {"code": "0702", "name": "农村宅基地"}),
    ]
    (result,) = assess([spot], zones=[zone("KX-NT", box(0, 0, 50, 100))], land=land)
    (paddy,) = [f for f in result.of_kind("land_class") if f.class_code == "0101"]
    assert paddy.area_m2 == 8000.0
    assert paddy.detail["net_m2"] == 6000 * 0.9 + 2000
    lines = {line["code"]: line["params"] for line in result.explanation["lines"]}
    assert lines["assess.farmland"]["area_m2"] == "7400.00"
    assert lines["assess.farmland"]["basic_m2"] == "4500.00"  # 50 × 100 × 0.9


@pytest.mark.parametrize(
    ("basic", "other", "level"),
    [
        (3333.0, 0.0, "near"),
        (3334.0, 0.0, "alert"),
        (0.0, 6666.0, "near"),
        (0.0, 6667.0, "alert"),
        (2000.0, 4000.0, None),
    ],
)
def test_crime_alert_from_5_mu_of_basic_and_10_mu_of_other_farmland(basic, other, level):
    # 5 亩 = 3333.33… m², 10 亩 = 6666.66… m²
    spot = box(0, 0, (basic + other) / 10, 10)
    zones = [zone("KX-NT", box(0, 0, basic / 10, 10))] if basic else []
    (result,) = assess([spot], zones=zones, land=[(spot, {"code": "0103", "name": "旱地"})])
    assert (result.crime_alert or {}).get("level") == level


def test_distance_to_a_control_line_that_is_not_touched():
    spot = box(0, 0, 10, 10)
    zones = [
        zone("SX-LA", box(22.5, 0, 40, 10)),
        zone("SX-LA", box(30, 30, 40, 40)),
        zone("SX-LV", box(5, 5, 20, 20)),
        zone("SX-ZI", box(100, 0, 110, 10)),
        zone("SQ-JJ", box(12, 0, 14, 10)),
    ]
    (result,) = assess([spot], zones=zones)
    assert {f.class_code: f.distance_m for f in result.of_kind("distance")} == {"SX-LA": 12.5}


def test_an_unknown_zone_class_is_reported_and_not_counted():
    spot = box(0, 0, 10, 10)
    (result,) = assess([spot], zones=[zone("XX-99", spot)])
    assert not result.of_kind("zone")
    assert [e.code for e in result.data_errors] == ["assess.unknown_class"]


def test_parcels_that_overlap_are_a_data_error():
    spot = box(0, 0, 10, 10)
    parcels = [(box(0, 0, 6, 10), {"code": "A"}), (box(5, 0, 10, 10), {"code": "B"})]
    (result,) = assess([spot], parcels)
    assert areas(result, "parcel") == {"A": 60.0, "B": 50.0}
    assert [(e.code, e.params["members"]) for e in result.data_errors] == [("assess.overlap", "A、B")]


def test_multipart_spots_with_holes_and_repaired_zones():
    spot = shapely.MultiPolygon([box(0, 0, 10, 10).difference(box(4, 4, 6, 6)), box(20, 0, 25, 4)])
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    (result,) = assess([spot], zones=[zone("SX-LV", bow_tie), zone("SX-LA", box(20, 0, 30, 2))])
    # two triangles of 25 m² each; the hole takes two triangles of 1 m² each
    assert areas(result, "zone") == {"SX-LV": 48.0, "SX-LA": 10.0}
    assert "assess.repaired" in [e.code for e in result.data_errors]


def test_a_batch_gives_what_each_spot_gives_alone():
    rng = np.random.default_rng(7)
    corners = rng.uniform(0, 80, (40, 2))
    spots = [box(x, y, x + 12, y + 9) for x, y in corners]
    parcels = [(box(x, y, x + 10, y + 10), {"code": f"{x}-{y}"}) for x in range(0, 90, 10) for y in range(0, 90, 10)]
    zones = [zone("SQ-JJ", box(0, 0, 40, 100)), zone("SQ-XJ", box(40, 0, 90, 100)), zone("SX-LV", box(10, 10, 33, 77))]
    together = assess(spots, parcels, zones)
    for spot, mine in zip(spots, together):
        (alone,) = assess([spot], parcels, zones)
        assert areas(alone, "parcel") == areas(mine, "parcel")
        assert areas(alone, "zone") == areas(mine, "zone")
        parts = [f.area_m2 for f in mine.of_kind("parcel")]
        parts += [f.area_m2 for f in mine.of_kind("uncovered") if f.class_code == "parcel"]
        assert round(sum(parts), 2) == 108.0
        for code, area in areas(mine, "parcel").items():
            x, y = map(float, code.split("-"))
            assert area == pytest.approx(spot.intersection(box(x, y, x + 10, y + 10)).area, abs=0.011)


def test_official_areas_of_pieces_add_up_to_the_official_area_of_the_spot():
    east, north = 377_000.0, 2_768_000.0  # Hui'an: planar areas are 0.036 % too large here
    spot = box(east, north, east + 137.31, north + 91.77)
    parcels = [(box(east - 10, north - 10, east + 50.123, north + 200), {"code": "A"})]
    zones = [
        zone("SQ-JJ", box(east - 10, north - 10, east + 77.7, north + 200)),
        zone("SQ-SJ", box(east + 77.7, north - 10, east + 300, north + 200)),
    ]
    (result,) = assess([spot], parcels, zones, crs="EPSG:4549")
    total = result.legal_m2
    assert total == pytest.approx(137.31 * 91.77 / 1.00036, rel=5e-5)
    rest = areas(result, "uncovered")["parcel"]
    assert round(areas(result, "parcel")["A"] + rest, 2) == total
    assert round(sum(areas(result, "zone").values()), 2) == total
    assert areas(result, "parcel")["A"] == pytest.approx(total * 50.123 / 137.31, abs=0.02)
