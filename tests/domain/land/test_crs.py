"""Choice of the zone and the mistakes that layers arrive with."""

from __future__ import annotations

import math

import pytest

from zhiwei.plugin.domain.land.crs import GaussKruger, diagnose, is_cgcs2000, measuring_crs, zone_for_longitude

HUIAN = (378_000.0, 2_770_000.0, 379_000.0, 2_771_000.0)
HUIAN_PREFIXED = (40_378_000.0, 2_770_000.0, 40_379_000.0, 2_771_000.0)
NEAR_HUIAN = (118.8, 25.03)


@pytest.mark.parametrize(
    ("longitude", "zone"), [(118.8, 40), (118.6, 40), (116.4, 39), (113.3, 38), (121.45, 40), (123.4, 41), (126.6, 42)]
)
def test_three_degree_zone_of_known_cities(longitude, zone):
    assert zone_for_longitude(longitude) == zone


def test_epsg_numbers_follow_the_published_rule():
    pyproj = pytest.importorskip("pyproj")
    for code in [*range(4491, 4555), *range(2327, 2391)]:
        crs = GaussKruger.from_epsg(code)
        official = pyproj.CRS.from_epsg(code).to_dict()
        assert official["lon_0"] == crs.central_meridian, code
        assert official["x_0"] == crs.false_easting, code
    assert GaussKruger.cgcs2000(40, prefixed=True).epsg == 4528
    assert GaussKruger.cgcs2000(40).epsg == 4549
    assert GaussKruger.cgcs2000(20, prefixed=True).epsg == 4498
    assert measuring_crs("EPSG:3857") is None
    assert is_cgcs2000("EPSG:4549") and not is_cgcs2000("EPSG:2370") and not is_cgcs2000("")


@pytest.mark.parametrize("crs", ["EPSG:4549"])
def test_a_right_layer_raises_no_suspicion(crs):
    assert diagnose(HUIAN, crs, near=NEAR_HUIAN) == []
    assert diagnose(HUIAN_PREFIXED, "EPSG:4528", near=NEAR_HUIAN) == []
    assert diagnose((118.7, 25.0, 118.9, 25.1), "EPSG:4490", near=NEAR_HUIAN) == []


@pytest.mark.parametrize(
    ("bounds", "crs", "code", "proposal", "swap"),
    [
        ((2_770_000, 378_000, 2_771_000, 379_000), "EPSG:4549", "crs.swapped", "EPSG:4549", True),
        ((2_770_000, 40_378_000, 2_771_000, 40_379_000), "", "crs.swapped", "EPSG:4528", True),
        ((25.0, 118.7, 25.1, 118.9), "EPSG:4490", "crs.swapped", "EPSG:4490", True),
        (HUIAN_PREFIXED, "EPSG:4549", "crs.prefix_not_in_crs", "EPSG:4528", False),
        ((20_378_000, 2_770_000, 20_379_000, 2_771_000), "EPSG:4508", "crs.prefix_not_in_crs", "EPSG:4498", False),
        (HUIAN, "EPSG:4528", "crs.prefix_missing", "EPSG:4549", False),
        (HUIAN_PREFIXED, "EPSG:4527", "crs.other_zone", "EPSG:4528", False),
        (HUIAN, "EPSG:4548", "crs.neighbour_zone", "EPSG:4549", False),
        (HUIAN, "EPSG:4550", "crs.neighbour_zone", "EPSG:4549", False),
        ((118.7, 25.0, 118.9, 25.1), "EPSG:4549", "crs.degrees_in_metres", "EPSG:4490", False),
        (HUIAN_PREFIXED, "EPSG:4490", "crs.metres_in_degrees", "EPSG:4528", False),
        ((118.7, 25.0, 118.9, 25.1), "", "crs.missing", "EPSG:4490", False),
        (HUIAN_PREFIXED, "", "crs.missing", "EPSG:4528", False),
        (HUIAN, "", "crs.missing", "EPSG:4549", False),
    ],
)
def test_frequent_mistakes_are_named_with_a_proposal(bounds, crs, code, proposal, swap):
    found = diagnose(bounds, crs, near=NEAR_HUIAN)
    assert [(item.code, item.certain, item.crs, item.swap) for item in found] == [(code, True, proposal, swap)]


def test_harmless_and_unproved_suspicions_are_not_certain():
    assert [item.code for item in diagnose((118.7, 25.0, 118.9, 25.1), "EPSG:4326")] == ["crs.wgs84_label"]
    mercator = (13_220_000, 2_870_000, 13_230_000, 2_880_000)
    assert [(item.code, item.certain) for item in diagnose(mercator, "EPSG:3857")] == [("crs.web_mercator", False)]
    assert [item.code for item in diagnose(HUIAN, "EPSG:2384")] == ["crs.old_datum"]
    assert [item.code for item in diagnose(HUIAN, "EPSG:2436")] == ["crs.old_datum"]


def test_a_layer_without_extent_is_named():
    assert diagnose((math.nan,) * 4, "EPSG:4549")[0].code == "crs.no_extent"


def test_a_wrong_zone_number_before_the_easting_is_no_proposal():
    wrong = (39_378_000.0, 2_770_000.0, 39_379_000.0, 2_771_000.0)
    for crs in ("", "EPSG:4549", "EPSG:4528"):
        found = diagnose(wrong, crs, near=NEAR_HUIAN)
        assert [(item.code, item.certain, item.crs) for item in found] == [("crs.prefix_wrong", True, "")]
        assert found[0].params == {"zone": 39, "right": 40}
    # a county that nobody knows yet cannot contradict
    assert diagnose(wrong, "")[0].crs == "EPSG:4527"
