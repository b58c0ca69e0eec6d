"""The official area rule against vectors that were computed with other software."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.errors import CancelledError
from zhiwei.plugin.domain.land import ellipsoid
from zhiwei.plugin.domain.land.crs import GaussKruger, Geographic, measuring_crs

VECTORS = json.loads((Path(__file__).parents[2] / "data" / "area_vectors.json").read_text("utf-8"))


def vectors(kind):
    return [pytest.param(item, id=item["id"]) for item in VECTORS["vectors"] if item["kind"] == kind]


def polygon(item, dx=0.0):
    shift = lambda ring: [(x + dx, y) for x, y in ring]  # noqa: E731
    return shapely.Polygon(shift(item["exterior"]), [shift(hole) for hole in item.get("holes", [])])


@pytest.mark.parametrize("item", vectors("gk_polygon"))
def test_rule_area_of_plane_polygons(item):
    crs = measuring_crs(item["crs"])
    assert crs.central_meridian == item["central_meridian"]
    area = ellipsoid.areas(np.array([polygon(item)]), crs)[0]
    # the vectors print four decimals, the largest one two
    assert area == pytest.approx(item["expected"]["rule_ellipsoidal_m2"], rel=5e-11, abs=1e-3)
    assert area == pytest.approx(item["expected"]["geod_dense5m_m2"], abs=item["tolerance_m2"])


@pytest.mark.parametrize("item", vectors("gk_polygon"))
def test_zone_prefix_changes_nothing(item):
    prefixed = measuring_crs(item["crs_with_zone"])
    moved = polygon(item, item["zone_3deg"] * 1_000_000)
    area = ellipsoid.areas(np.array([moved]), prefixed)[0]
    assert area == pytest.approx(item["expected"]["rule_ellipsoidal_m2"], abs=0.005)


@pytest.mark.parametrize("item", vectors("lonlat_polygon"))
def test_trapezoid_area_of_longitude_latitude_polygons(item):
    ring = item.get("exterior") or item["lonlat_epsg4490"]
    area = ellipsoid.areas(np.array([shapely.Polygon(ring)]), Geographic(4490))[0]
    assert area == pytest.approx(item["expected"]["trapezoid_formula_vertices_m2"], abs=item["tolerance_m2"])


@pytest.mark.parametrize("item", vectors("map_sheet"))
def test_map_sheet_area(item):
    area = ellipsoid.sheet_area(item["south_lat_deg"], item["lat_span_min"], item["lon_span_min"])
    assert area == pytest.approx(item["expected"]["formula_m2"], abs=item["tolerance_m2"])


def test_constants_are_those_of_the_rule():
    printed = VECTORS["about"]["zone_constants"]
    assert ellipsoid.CGCS2000.series == pytest.approx(tuple(printed[key] for key in "ABCDE"), rel=1e-12)
    assert ellipsoid.CGCS2000.c == pytest.approx(VECTORS["about"]["ellipsoid"]["c"], abs=1e-5)


def test_inverse_projection_agrees_with_proj():
    pyproj = pytest.importorskip("pyproj")
    transformer = pyproj.Transformer.from_crs(4549, 4490, always_xy=True)
    east, north = np.meshgrid(np.linspace(350_000, 650_000, 7), np.linspace(2_000_000, 5_500_000, 8))
    latitude, longitude = GaussKruger.from_epsg(4549).to_geodetic(east.ravel(), north.ravel())
    expected_longitude, expected_latitude = transformer.transform(east.ravel(), north.ravel())
    assert np.degrees(latitude) == pytest.approx(expected_latitude, abs=2e-8)
    assert np.degrees(longitude) == pytest.approx(expected_longitude, abs=2e-8)


def test_parts_add_holes_subtract_and_order_of_rows_is_kept():
    crs = measuring_crs("EPSG:4549")
    one = shapely.box(500_000, 2_770_000, 500_050, 2_770_050)
    two = shapely.box(500_100, 2_770_000, 500_130, 2_770_030)
    holed = shapely.Polygon(one.exterior, [shapely.box(500_010, 2_770_010, 500_020, 2_770_020).exterior])
    hole = shapely.box(500_010, 2_770_010, 500_020, 2_770_020)
    rows = [shapely.union(one, two), None, holed, shapely.Point(1, 1), shapely.Polygon(), one, two, hole]
    both, none, with_hole, point, empty, first, second, inner = ellipsoid.areas(np.array(rows), crs)
    assert (none, point, empty) == (0, 0, 0)
    assert both == pytest.approx(first + second, abs=1e-6)
    assert with_hole == pytest.approx(first - inner, abs=1e-6)


def test_ring_direction_does_not_matter():
    crs = measuring_crs("EPSG:4549")
    square = shapely.box(400_000, 2_770_000, 400_500, 2_770_500)
    forth, back = ellipsoid.areas(np.array([square, shapely.reverse(square)]), crs)
    assert forth == pytest.approx(back, abs=1e-4)


def test_edges_over_70_m_get_points_exactly_70_m_get_none():
    last = np.array([False, False, False, True])
    east = np.array([0.0, 70.0, 70.0, 211.0])
    north = np.array([0.0, 0.0, 70.01, 70.01])
    dense, _, origin = ellipsoid._densify(east, north, last)
    assert origin.tolist() == [0, 1, 1, 2, 2, 2, 3]
    assert dense[-3:] == pytest.approx([117.0, 164.0, 211.0])


def test_cancel_stops():
    class Stop:
        cancelled = True

        def report(self, fraction, code="", **params):
            pass

    with pytest.raises(CancelledError):
        ellipsoid.areas(np.array([shapely.box(0, 0, 1, 1)]), measuring_crs("EPSG:4549"), Stop())


@settings(max_examples=60)
@given(
    st.floats(350_000, 650_000), st.floats(2_000_000, 5_500_000), st.floats(3, 400), st.floats(3, 400), st.floats(0, 3)
)
def test_area_agrees_with_geodesic_area_of_the_densified_polygon(x, y, width, height, turn):
    pyproj = pytest.importorskip("pyproj")
    square = shapely.affinity.rotate(shapely.box(x, y, x + width, y + height), turn, use_radians=True)
    area = ellipsoid.areas(np.array([square]), measuring_crs("EPSG:4549"))[0]
    dense = shapely.segmentize(square, 5)
    transformer = pyproj.Transformer.from_crs(4549, 4490, always_xy=True)
    geographic = shapely.transform(dense, lambda c: np.column_stack(transformer.transform(c[:, 0], c[:, 1])))
    exact = abs(pyproj.Geod(a=6378137, rf=298.257222101).geometry_area_perimeter(geographic)[0])
    # rounding to 1e-6 arc-seconds moves a vertex by up to 0.03 mm, the chord rule adds a little at high latitude
    assert math.isclose(area, exact, rel_tol=1e-6, abs_tol=0.05)
