"""What normalising does to geometry, and what it says about it."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.land.geometry import normalise


def one(wkt):
    geometry = shapely.from_wkt(wkt) if isinstance(wkt, str) else wkt
    done = normalise(np.array([geometry], dtype=object))
    return done.geometry[0], [(issue.code, issue.refused) for issue in done.issues]


def test_a_good_polygon_becomes_a_multipolygon_without_a_word():
    geometry, issues = one("POLYGON((0 0,10 0,10 10,0 10,0 0))")
    assert geometry.geom_type == "MultiPolygon" and geometry.area == 100 and issues == []


@pytest.mark.parametrize(
    ("wkt", "code"),
    [
        (None, "geometry.empty"),
        ("POLYGON EMPTY", "geometry.empty"),
        ("POINT(1 1)", "geometry.not_polygon"),
        ("LINESTRING(0 0,1 1)", "geometry.not_polygon"),
        ("GEOMETRYCOLLECTION(POINT(0 0),LINESTRING(0 0,1 1))", "geometry.not_polygon"),
        ("POLYGON((0 0,5 0,10 0,0 0))", "geometry.no_area"),
    ],
)
def test_what_cannot_be_used_is_refused(wkt, code):
    assert one(wkt) == (None, [(code, True)])


def test_coordinates_that_are_no_numbers_are_refused():
    geometry = shapely.Polygon([(0, 0), (1, 0), (float("nan"), 1), (0, 0)])
    assert one(geometry) == (None, [("geometry.not_finite", True)])


def test_heights_are_dropped_and_named():
    geometry, issues = one("POLYGON Z((0 0 5,10 0 5,10 10 5,0 10 5,0 0 5))")
    assert not geometry.has_z and issues == [("geometry.z_dropped", False)]


def test_polygons_are_taken_out_of_a_collection():
    geometry, issues = one("GEOMETRYCOLLECTION(POLYGON((0 0,10 0,10 10,0 10,0 0)),POINT(3 3))")
    assert geometry.area == 100 and issues == [("geometry.collection", False)]


def test_a_spike_is_repaired_with_reason_and_both_areas():
    spike = shapely.from_wkt("POLYGON((0 0,10 0,10 10,5 10,5 15,5 10,0 10,0 0))")
    done = normalise(np.array([spike], dtype=object))
    assert done.geometry[0].area == 100
    assert [issue.code for issue in done.issues] == ["geometry.repaired"]
    assert done.issues[0].params["before_m2"] == done.issues[0].params["after_m2"] == 100


def test_a_bow_tie_whose_area_is_a_guess_is_refused():
    assert one("POLYGON((0 0,10 10,10 0,0 10,0 0))") == (None, [("geometry.repair_ambiguous", True)])


def test_slivers_and_duplicates_are_kept_and_named():
    square = shapely.box(0, 0, 10, 10)
    turned = shapely.Polygon([(10, 10), (10, 0), (0, 0), (0, 10)])
    sliver = shapely.box(50, 0, 150, 0.1)
    done = normalise(np.array([square, sliver, turned], dtype=object))
    assert [(issue.index, issue.code) for issue in done.issues] == [(1, "geometry.sliver"), (2, "geometry.duplicate")]
    assert done.issues[1].params == {"of": 0}
    assert done.usable.all()
