"""Plots from cleared ground: what touches is one, areas add up exactly, drawing noise goes."""

from __future__ import annotations

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from zhiwei.plugin.domain.afteruse.plots import Cleared, Tidy, make_plots, small_plots
from zhiwei.plugin.domain.land.statement import measure


def ground(*shapes, town="350521101"):
    return [Cleared(f"s{n}", f"t{n}", town, shape) for n, shape in enumerate(shapes, start=1)]


def plots(*shapes, **tidy):
    return make_plots(ground(*shapes), shapely.area, Tidy(**tidy))


def test_pieces_that_touch_are_one_plot_and_far_ones_are_not():
    first, second = plots(box(0, 0, 10, 10), box(10, 0, 20, 10), box(0, -50, 10, -40))
    assert first.sites == ("s1", "s2") and first.area_m2 == 200.0 and first.shares == {"s1": 100.0, "s2": 100.0}
    assert (second.sites, second.spots, second.area_m2, second.area_mu) == (("s3",), ("t3",), 100.0, 0.15)
    assert [one.code for one in (first, second)] == ["DK0001", "DK0002"]


def test_near_pieces_are_one_plot_of_two_parts_and_no_ground_is_added():
    (one,) = plots(box(0, 0, 10, 10), box(10.8, 0, 20.8, 10), gap=1.0)
    assert one.area_m2 == 200.0 and len(shapely.get_parts(one.shape)) == 2
    assert len(plots(box(0, 0, 10, 10), box(11.2, 0, 20, 10), gap=1.0)) == 2


def test_a_drawing_gap_is_closed_and_told_apart():
    (one,) = plots(box(0, 0, 10, 10), box(10.1, 0, 20.1, 10), sliver=0.2)
    # 20.1 x 10: 1 m2 of it is the gap
    assert one.area_m2 == 201.0 and one.shares == {"s1": 100.0, "s2": 100.0, "": 1.0}


def test_shared_ground_counts_once_for_the_first_site():
    (one,) = plots(box(0, 0, 10, 10), box(5, 0, 15, 10))
    assert one.area_m2 == 150.0 and one.shares == {"s1": 100.0, "s2": 50.0}


def test_a_tiny_hole_is_filled_a_yard_is_not():
    holed = shapely.difference(box(0, 0, 20, 20), shapely.union_all([box(2, 2, 2.5, 2.5), box(5, 5, 10, 10)]))
    (one,) = plots(holed, hole=1.0)
    assert one.area_m2 == 375.0 and one.shares[""] == 0.25


def test_slivers_are_left_out_and_ground_of_two_towns_stays_apart():
    assert plots(box(0, 0, 100, 0.1)) == []
    two = make_plots(
        [Cleared("a", "", "350521101", box(0, 0, 10, 10)), Cleared("b", "", "350521102", box(10, 0, 20, 10))],
        shapely.area,
    )
    assert [one.town for one in two] == ["350521101", "350521102"]


def test_the_area_is_the_official_one():
    shape = box(40_600_000, 2_750_000, 40_600_100, 2_750_100)
    crs = "EPSG:4528"
    (one,) = make_plots(ground(shape), lambda shapes: measure(shapes, crs))
    assert one.area_m2 == pytest.approx(float(measure([shapely.multipolygons([shape])], crs)[0]), abs=0.0051)
    # 100 km off the central meridian lengths are 1.2e-4 too long on the plane
    assert 9_997.0 < one.area_m2 < 9_998.0


def metres(least, most):
    return st.floats(least, most).map(lambda value: round(value, 3))


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            *[st.floats(0, 60).map(lambda v: round(v, 3))] * 2, *[st.floats(0.5, 25).map(lambda v: round(v, 3))] * 2
        ),
        min_size=1,
        max_size=9,
    )
)
def test_shares_of_sites_always_add_up_exactly(boxes):
    made = plots(*(box(x, y, x + w, y + h) for x, y, w, h in boxes))
    for one in made:
        assert sum(round(share * 100) for share in one.shares.values()) == round(one.area_m2 * 100)
    assert len({site for one in made for site in one.sites}) == sum(len(one.sites) for one in made)


def test_a_small_plot_goes_with_the_nearest_large_one_within_reach():
    shapes = {"A": box(0, 0, 20, 20), "B": box(30, 0, 50, 20), "c": box(22, 0, 25, 3), "d": box(500, 0, 505, 5)}
    found = small_plots({code: (shape, shape.area) for code, shape in shapes.items()}, 100.0, 20.0)
    assert {code: (one.with_plot, one.metres) for code, one in found.items()} == {"c": ("A", 2.0), "d": ("", 0.0)}
