"""What a shape measures against independent truth, typed shapes, and what is at a place."""

from __future__ import annotations

import csv
import math
from datetime import date, datetime, timezone

import numpy as np
import pyproj
import pytest
from shapely import MultiPolygon, Polygon, box

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.domain.land.drawn import crossings, cut, mended
from zhiwei.plugin.output.plan_facts import plan_facts
from zhiwei.plugin.services.shape_input import shape_from_text
from zhiwei.plugin.services.shape_measure import (
    bearing_text,
    coordinates_text,
    measure_ring,
    save_coordinates,
)
from zhiwei.plugin.services.what_is_here import here, spot_at
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 10, 10, 2, 0, tzinfo=timezone.utc)
CRS = "EPSG:4549"
E0, N0 = 512_345.678, 3_456_789.012
RING = [(E0, N0), (E0 + 40, N0 + 3), (E0 + 35, N0 - 25), (E0 - 2, N0 - 30)]


def test_the_area_is_that_of_the_ellipsoid_by_geographiclib():
    measured = measure_ring(RING, CRS)
    to_degrees = pyproj.Transformer.from_crs(CRS, "EPSG:4490", always_xy=True)
    geod = pyproj.Geod(a=6378137.0, b=6356752.31414036)
    lon, lat = to_degrees.transform(*np.array(RING).T)
    area, _ = geod.polygon_area_perimeter(lon, lat)
    assert measured.legal == "ellipsoidal"
    # the rule's series and straight edges against geodesics: some square millimetres at this size
    assert math.isclose(measured.ellipsoidal_m2, abs(area), abs_tol=0.02)
    x, y = np.array(RING).T
    shoelace = abs(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)) / 2
    assert math.isclose(measured.planar_m2, shoelace, abs_tol=0.006)
    assert math.isclose(measured.mu, measured.ellipsoidal_m2 * 3 / 2000, abs_tol=1e-9)
    perimeter = sum(math.dist(RING[i], RING[i - 1]) for i in range(4))
    assert math.isclose(measured.perimeter_m, perimeter, abs_tol=0.006)


def test_sides_bearings_and_numbers_are_those_of_the_survey_plan():
    measured = measure_ring(RING[::-1], CRS)
    plan = plan_facts(Polygon(RING), {}, CRS)
    assert [(c.name, c.north, c.east) for c in measured.corners] == [
        (p["name"], p["north"], p["east"]) for p in plan["points"]
    ]
    assert [s.length_m for s in measured.sides] == [s["length_m"] for s in plan["sides"]]
    # clockwise from the north-western corner: the first side goes east, 3 m up on 40
    assert math.isclose(measured.sides[0].bearing, math.degrees(math.atan2(40, 3)), abs_tol=0.01)
    assert bearing_text(85.710846) == "85°42′39″"
    _head, *rows = coordinates_text(measured).splitlines()
    assert len(rows) == 4 and rows[0].split("\t")[0] == "J1" and rows[0].split("\t")[1] == "3456789.012"


def test_a_ring_that_crosses_itself_is_named_and_mended():
    bow = [(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)]
    assert crossings(bow) == [(5.0, 5.0)]
    assert crossings(RING) == []
    assert mended(Polygon(bow)).area == 50.0
    assert crossings([(0, 0), (10, 0), (10, 10), (5, 0), (0, 10)]) == [(5.0, 0.0)]


def test_a_line_cuts_by_polygons_and_leaves_none_out():
    two = MultiPolygon([box(0, 0, 10, 10), box(100, 0, 110, 10)])
    parts = cut(two, [(3, -1), (3, 11)])
    assert [part.area for part in parts] == [170.0, 30.0]
    assert len(cut(two, [(-5, -5), (-1, -1)])) == 1


@pytest.mark.parametrize(
    "text",
    [
        "3456789.012,512345.678\n3456792.012,512385.678\n3456764.012,512380.678\n3456759.012,512343.678",
        "点号\tX\tY\nJ1\t3456789.012\t512345.678\nJ2\t3456792.012\t512385.678\nJ3 3456764.012 512380.678\n"
        "J4 3456759.012 512343.678\nJ1 3456789.012 512345.678",
        "512345.678 3456789.012\n512385.678 3456792.012\n512380.678 3456764.012\n512343.678 3456759.012",
        "1；512345.678；3456789.012\n2；512385.678；3456792.012\n3；512380.678；3456764.012\n4；512343.678；3456759.012",
        "[地块坐标]\n4,0.1,1,房,面,,,,@\nJ1,1,3456789.012,512345.678\nJ2,1,3456792.012,512385.678\n"
        "J3,1,3456764.012,512380.678\nJ4,1,3456759.012,512343.678\nJ1,1,3456789.012,512345.678",
    ],
)
def test_pasted_corners_are_read_however_they_stand(text):
    found = shape_from_text(text, CRS)
    assert found.source is None and found.places == () and found.count == 4
    assert found.geometry.symmetric_difference(Polygon(RING)).area < 1e-6


def test_prefixed_and_geographic_corners_keep_how_they_came():
    prefixed = "\n".join(f"{n:.3f},{e + 40_000_000:.3f}" for e, n in RING)
    found = shape_from_text(prefixed, CRS)
    assert found.source[0] == "EPSG:4528"
    assert found.geometry.symmetric_difference(Polygon(RING)).area < 0.01
    to_degrees = pyproj.Transformer.from_crs(CRS, "EPSG:4490", always_xy=True)
    degrees = "\n".join("{1:.9f} {0:.9f}".format(*to_degrees.transform(*place)) for place in RING)
    found = shape_from_text(degrees, CRS)
    assert found.source[0] == "EPSG:4490"
    assert found.geometry.symmetric_difference(Polygon(RING)).area < 0.01
    found = shape_from_text("119°30′0″ 31°0′0″\n119°30′1″ 31°0′0″\n119°30′1″ 31°0′1″", CRS)
    assert found.source[1].area == pytest.approx((1 / 3600) ** 2 / 2)


def test_lists_that_are_none_are_refused_with_their_line():
    for text, code in (
        ("1,2\nhallo welt\n3,4", "corners.line"),
        ("3456789.012,512345.678", "corners.too_few"),
        ("", "corners.too_few"),
    ):
        with pytest.raises(InputError) as caught:
            shape_from_text(text, CRS)
        assert caught.value.code == code


def test_measured_corners_are_saved_as_txt_and_csv(tmp_path):
    from zhiwei.plugin.exchange.coordinate_text import read

    save_coordinates(Polygon(RING), CRS, tmp_path / "a.txt", "顶楼")
    table = read(tmp_path / "a.txt")
    assert table.crs == "EPSG:4528" and table.column("地块名称")[0] == "顶楼"
    save_coordinates(Polygon(RING), CRS, tmp_path / "a.csv")
    rows = list(csv.reader((tmp_path / "a.csv").open(encoding="utf-8-sig")))
    assert len(rows) == 5 and rows[1][0] == "J1" and rows[1][3] == "40.11"


def objects(*values):
    made = np.empty(len(values), dtype=object)
    made[:] = list(values)
    return made


def test_a_place_tells_parcel_zones_with_their_lines_and_spots(tmp_path):
    with Workspace.create(tmp_path / "w.gpkg", crs=CRS) as workspace:
        with workspace.unit_of_work("set-up", NOW) as unit:
            unit.parcels.add(
                FeatureTable(
                    objects(MultiPolygon([box(0, 0, 100, 100)])), {"code": objects("P1"), "holder": objects("李")}, CRS
                )
            )
            boxes = ((-500, -500, 60, 500), (62.5, 0, 90, 9), (0, 0, 9, 9))
            columns = {
                "class_code": objects("SQ-JJ", "SX-HX", "SX-HX"),
                "effective_to": objects(None, None, date(2020, 1, 1)),
            }
            unit.zones.add(FeatureTable(objects(*(MultiPolygon([box(*b)]) for b in boxes)), columns, CRS))
            uid = unit.spots.add(
                FeatureTable(objects(MultiPolygon([box(40, 40, 60, 60)])), {"code": objects("TB1")}, CRS)
            )[0]
        found = here(workspace, 50.0, 45.0, date(2026, 10, 10))
        assert [row["code"] for row in found.parcels] == ["P1"]
        assert [(zone.code, zone.inside, round(zone.distance_m, 3)) for zone in found.zones] == [
            ("SQ-JJ", True, 10.0),
            ("SX-HX", False, round(math.dist((50, 45), (62.5, 9)), 3)),
        ]
        assert [row["code"] for row in found.spots] == ["TB1"] and found.cases == ()
        assert spot_at(workspace, 61.0, 50.0) == "" and spot_at(workspace, 61.0, 50.0, 2.0) == uid
        assert here(workspace, 9_000.0, 9_000.0, date(2026, 10, 10)).empty
