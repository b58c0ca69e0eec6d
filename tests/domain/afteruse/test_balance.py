"""Land balance: by hand, and exact sums whatever the areas are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.afteruse.balance import Used, balance, figures
from zhiwei.plugin.domain.afteruse.book import parse_book
from zhiwei.plugin.services.catalogues import load

LAND = load("land_use").data
BOOK = parse_book(load("afteruse").data, LAND, [row["code"] for row in load("zones").data["zones"]])
GUIDE = LAND["third_survey"]["to_guide_2023"]["map"]


def test_before_and_after_by_class_and_town():
    plots = [
        Used("a", "T1", 300.0, {"0702": 200.0, "0103": 100.0}, "farm", "01", "under_way"),
        Used("b", "T1", 50.0, {"0702": 50.0}, "", "", "cleared"),
        Used("c", "T2", 80.0, {}, "green", "1401", "verified"),
    ]
    lines = {(one.town, one.code): (one.before_m2, one.after_m2, one.change_m2) for one in balance(plots, GUIDE)}
    assert lines == {
        ("T1", "01"): (0.0, 300.0, 300.0),
        ("T1", "0103"): (100.0, 0.0, -100.0),
        ("T1", "0703"): (250.0, 50.0, -200.0),
        ("T2", ""): (80.0, 0.0, -80.0),
        ("T2", "1401"): (0.0, 80.0, 80.0),
    }


def test_the_use_rate_counts_from_the_start_or_from_the_end():
    plots = [
        Used("a", "T1", 300.0, {}, "farm", "01", "under_way"),
        Used("b", "T1", 100.0, {}, "build", "07", "verified", reserve_m2=20.0),
        Used("c", "T1", 40.0, {}, "road", "1207", "cleared", reserve_m2=40.0),
    ]
    town, whole = figures(plots, BOOK, "started")
    assert (whole.freed_m2, whole.usable_m2, whole.used_m2) == (440.0, 420.0, 380.0)
    assert (whole.farm_m2, whole.build_m2, whole.road_m2, whole.green_m2) == (300.0, 80.0, 0.0, 0.0)
    assert whole.rate == pytest.approx(380 / 420) and town.town == "T1"
    assert figures(plots, BOOK, "done")[-1].used_m2 == 80.0


def test_what_is_in_use_is_the_sum_of_its_uses_also_of_ground_that_is_only_tidied():
    plots = [
        Used("a", "T1", 300.1, {}, "farm", "01", "under_way"),
        Used("b", "T1", 168.97, {}, "order", "16", "under_way"),
        Used("c", "T1", 40.0, {}, "order", "16", "cleared"),
    ]
    whole = figures(plots, BOOK, "started")[-1]
    assert (whole.used_m2, whole.farm_m2, whole.other_m2) == (469.07, 300.1, 168.97)


def test_land_whose_building_still_stands_is_not_freed():
    plots = [
        Used("a", "T1", 300.0, {"0702": 300.0}, "farm", "01", "under_way"),
        Used("b", "T1", 900.0, {"0702": 900.0}, "green", "1401", "planned"),
        Used("c", "T2", 100.0, {"0702": 100.0}, "", "", "planned"),
    ]
    first, second, whole = figures(plots, BOOK, "started")
    assert (whole.freed_m2, whole.usable_m2, whole.used_m2, whole.rate) == (300.0, 300.0, 300.0, 1.0)
    assert [(one.plots, one.standing) for one in (first, second, whole)] == [(1, 1), (0, 1), (1, 2)]
    # what becomes of the land is balanced for all of it
    assert sum(one.after_m2 for one in balance(plots, GUIDE)) == 1300.0


def test_nothing_usable_has_no_rate():
    assert figures([], BOOK)[-1].rate is None


areas = st.floats(0.01, 5000).map(lambda value: round(value, 2))


@settings(max_examples=100)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["T1", "T2", "T3"]),
            areas,
            st.lists(st.floats(0.0, 1.0), max_size=4),
            st.sampled_from(["", "farm", "green", "road", "build"]),
            st.sampled_from(["cleared", "under_way", "verified"]),
        ),
        max_size=12,
    )
)
def test_sums_are_exact(rows):
    codes = ["0103", "0702", "1004", "0810"]
    plots = [
        Used(str(n), town, area, {c: area * s / max(sum(shares), 1) for c, s in zip(codes, shares)}, use, use, status)
        for n, (town, area, shares, use, status) in enumerate(rows)
    ]
    lines = balance(plots, GUIDE)
    for town in {one.town for one in plots}:
        own = sum(round(one.area_m2 * 100) for one in plots if one.town == town)
        assert sum(round(one.before_m2 * 100) for one in lines if one.town == town) == own
        assert sum(round(one.after_m2 * 100) for one in lines if one.town == town) == own
    *towns, whole = figures(plots, BOOK)
    for name in ("freed_m2", "usable_m2", "used_m2", "green_m2"):
        assert sum(round(getattr(one, name) * 100) for one in towns) == round(getattr(whole, name) * 100)
