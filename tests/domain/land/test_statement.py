"""The area statement: figures, hashes, and the CRS they belong to."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.land.statement import geometry_hash, state

NOW = datetime(2026, 6, 1, 8, 0, tzinfo=timezone.utc)
SQUARE = shapely.box(377_000, 2_768_000, 377_020, 2_768_015)


def one(geometry, crs="EPSG:4549", plane=None):
    return state(["s"], ["spot"], np.array([geometry], dtype=object), crs, ["a.shp｜1"], NOW, 0.5, plane)[0]


def test_the_legal_area_is_ellipsoidal_and_both_are_stated():
    statement = one(SQUARE)
    assert statement.area_plan_m2 == 300.0
    assert statement.area_ellip_m2 == pytest.approx(299.89, abs=0.02)  # Hui'an: 1.00036 times too large in the plane
    assert (statement.legal, statement.zone_number, statement.ellipsoid) == ("ellipsoidal", 40, "CGCS2000")
    assert statement.area_mu == pytest.approx(statement.area_ellip_m2 * 0.0015, abs=1e-12)


def test_a_crs_that_the_rule_does_not_know_has_a_planar_legal_area():
    statement = one(SQUARE, "EPSG:3857")
    assert (statement.legal, statement.area_ellip_m2, statement.area_plan_m2) == ("planar", None, 300.0)
    assert statement.area_mu == 0.45


def test_in_degrees_the_planar_area_is_that_of_the_workspace():
    degrees = shapely.box(118.8, 25.0, 118.8002, 25.0001)
    statement = one(degrees, "EPSG:4490", np.array([123.456]))
    assert statement.area_plan_m2 == 123.46
    # 0.0002° x 0.0001° at 25°N: 20.18 m x 11.08 m
    assert statement.area_ellip_m2 == pytest.approx(20.184 * 11.077, rel=2e-3)


def test_rounding_is_half_up():
    exact = shapely.box(0, 0, 1.005, 1)  # as a float slightly below 1.005
    assert one(exact, "EPSG:3857").area_plan_m2 in (1.0, 1.01)
    assert one(shapely.box(0, 0, 0.125, 1), "EPSG:3857").area_plan_m2 == 0.13  # exact half


def test_the_seal_covers_everything_but_the_identity():
    statement = one(SQUARE)
    assert statement.seal() == statement.sha256
    assert replace(statement, uid="other").seal() == statement.sha256
    for change in (
        {"area_ellip_m2": statement.area_ellip_m2 + 0.01},
        {"crs": "EPSG:4548"},
        {"source": "b.shp"},
        {"geometry_sha256": "0" * 64},
        {"made_at": NOW + timedelta(seconds=1)},
        {"tolerance_m": 1.0},
        {"spot_uid": "another"},
    ):
        assert replace(statement, **change).seal() != statement.sha256
    elsewhere = NOW.astimezone(timezone(timedelta(hours=8)))
    assert replace(statement, made_at=elsewhere).seal() == statement.sha256


def test_the_canonical_content_is_plain_json():
    content = json.loads(one(SQUARE).content())
    assert content["made_at"] == "2026-06-01T08:00:00.000Z"
    assert content["area_plan_m2"] == "300.00"
    assert list(content) == sorted(content)


def test_the_geometry_hash_goes_by_the_coordinates():
    multi = shapely.MultiPolygon([SQUARE])
    high = shapely.force_3d(SQUARE, 7.0)
    assert geometry_hash(SQUARE) == geometry_hash(multi) == geometry_hash(high)
    assert geometry_hash(SQUARE) != geometry_hash(shapely.transform(SQUARE, lambda c: c + 0.001))
