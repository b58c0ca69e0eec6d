"""Borders of areas: around all their own sites and none of another area, apart from each other, nowhere a thread."""

from __future__ import annotations

import random

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.demolition.borders import FILL, WIDTH, borders_of

#: m² that are lost in adding up along a wall that two areas share
_LOST = 1e-4


def house(x: float, y: float, wide: float = 14.0, deep: float = 9.0):
    return shapely.box(x, y, x + wide, y + deep)


def village(seed: int, count: int, x: float, y: float, spread: float) -> list:
    draw = random.Random(seed)
    return [house(x + draw.gauss(0, spread), y + draw.gauss(0, spread)) for _ in range(count)]


def apart(draw: random.Random, count: int, spread: float, least: float) -> list:
    """Houses of any shape of which no two are nearer than ``least`` m."""
    found: list = []
    while len(found) < count:
        x, y = draw.gauss(460_000, spread), draw.gauss(2_760_000, spread)
        one = house(x, y, draw.uniform(5, 60), draw.uniform(5, 25))
        one = shapely.affinity.rotate(one, draw.uniform(0, 90)) if draw.random() < 0.5 else one
        if not found or shapely.distance(one, np.array(found, dtype=object)).min() >= least:
            found.append(one)
    return found


def parts_of(border) -> list:
    return list(shapely.get_parts(border))


def check(borders, areas) -> None:
    """What holds for borders of any areas whose sites do not touch."""
    for number, (border, sites) in enumerate(zip(borders, areas)):
        own = shapely.union_all(sites)
        others = shapely.union_all([site for other, area in enumerate(areas) if other != number for site in area])
        assert border.geom_type in ("Polygon", "MultiPolygon") and border.is_valid and not border.is_empty
        assert shapely.difference(own, border).area < _LOST, "every own site is inside"
        assert shapely.intersection(others, border).area < _LOST, "every other site is outside"
        for part in parts_of(border):
            assert part.intersects(own), "no part without a site"
            assert all(shapely.Polygon(hole).intersects(others) for hole in part.interiors), "no hole without a reason"
        check_wide(border, sites, others)
    tree = shapely.STRtree(borders)
    for one, other in tree.query(borders, predicate="dwithin", distance=0.0).T.tolist():
        assert one == other or shapely.intersection(borders[one], borders[other]).area < _LOST, "borders do not cross"


def check_wide(border, sites, others) -> None:
    """What is narrower than the stated width lies at a site that a neighbour of another area leaves no room."""
    blunt = shapely.buffer(shapely.buffer(border, -WIDTH / 2 + 1.5), WIDTH / 2 + 3.0)
    thin = shapely.difference(border, blunt)
    if thin.is_empty:
        return
    pressed = [shapely.buffer(site, 40.0) for site in sites if shapely.distance(site, others) < 80.0]
    assert shapely.difference(thin, shapely.union_all(pressed)).area < 1.0


@given(st.integers(0, 100_000), st.integers(1, 5), st.integers(1, 45), st.sampled_from([60.0, 250.0, 1200.0]))
@settings(max_examples=60)
def test_whatever_lies_in_whatever_each_border_holds_its_own_sites_alone(seed, kinds, count, spread):
    draw = random.Random(seed)
    sites = apart(draw, count, max(spread, 12.0 * count**0.5), 1.0)
    # in part mixed at random, in part by quarters of the land
    mixed = draw.random() < 0.5
    owner = [
        draw.randrange(kinds) if mixed else int(shapely.centroid(site).x * 7 // (spread * 4)) % kinds for site in sites
    ]
    areas = [[site for site, key in zip(sites, owner) if key == kind] for kind in sorted(set(owner))]
    check(borders_of(areas), areas)


@pytest.mark.parametrize("count", [1, 2, 7, 40])
def test_a_village_alone_has_one_compact_border(count):
    sites = village(3, count, 460_000.0, 2_760_000.0, 90.0)
    (border,) = borders_of([sites])
    check([border], [sites])
    assert border.geom_type == "Polygon" and not border.interiors
    assert shapely.distance(border.exterior, shapely.union_all(sites)) >= 25.0
    # a circle has 1: nothing like a star or a thread
    assert 4 * np.pi * border.area / border.length**2 > 0.6


def test_villages_beside_each_other_do_not_share_ground():
    areas = [village(place, 25, 700.0 * place, 300.0 * (place % 2), 90.0) for place in range(5)]
    found = borders_of(areas)
    check(found, areas)
    assert [len(parts_of(border)) for border in found] == [1] * 5


def test_a_street_between_two_phases_parts_them():
    left = [house(0.0, 30.0 * row) for row in range(12)]
    right = [house(26.0, 30.0 * row) for row in range(12)]
    one, other = borders_of([left, right])
    check([one, other], [left, right])
    assert len(parts_of(one)) == len(parts_of(other)) == 1
    # the street is 12 m wide from x = 14 to 26: both borders leave a strip of it
    assert 14.0 <= one.bounds[2] <= 18.0 and 22.0 <= other.bounds[0] <= 26.0


def test_a_site_of_another_phase_in_the_middle_is_left_out():
    ring = [house(100.0 * column, 100.0 * row) for column in range(5) for row in range(5) if (column, row) != (2, 2)]
    inner = [house(200.0, 200.0)]
    around, middle = borders_of([ring, inner])
    check([around, middle], [ring, inner])
    assert len(around.interiors) == 1 and shapely.Polygon(around.interiors[0]).contains(middle)


def test_an_area_in_truly_two_places_has_two_parts():
    """Two hamlets of one phase with one of another between them: no thread holds the two together."""
    west, east = village(1, 8, 0.0, 0.0, 40.0), village(2, 8, 600.0, 0.0, 40.0)
    between = village(3, 12, 300.0, 0.0, 50.0)
    found = borders_of([[*west, *east], between])
    check(found, [[*west, *east], between])
    assert len(parts_of(found[0])) == 2 and len(parts_of(found[1])) == 1


def test_what_is_near_is_joined_and_what_is_far_is_not():
    near = [house(0.0, 0.0), house(FILL * 0.8, 0.0)]
    far = [house(0.0, 50_000.0), house(6 * FILL, 50_000.0)]
    one, two = borders_of([near, far])
    assert len(parts_of(one)) == 1 and len(parts_of(two)) == 2


def test_sites_that_share_a_wall_part_at_the_wall():
    row = [house(14.0 * number, 0.0) for number in range(6)]
    left, right = borders_of([row[:3], row[3:]])
    assert shapely.intersection(left, right).area < _LOST
    assert shapely.intersection(left, row[3]).area < _LOST and shapely.difference(row[2], left).area < _LOST


def test_two_sites_on_one_place_of_two_phases_are_both_inside_their_own():
    one, other = borders_of([[house(0, 0)], [house(0, 0), house(40, 0)]])
    assert shapely.difference(house(0, 0), one).area < _LOST and shapely.difference(house(0, 0), other).area < _LOST


def test_points_without_an_outline_have_a_border_too():
    (border,) = borders_of([[shapely.Point(0, 0)]])
    assert border.contains(shapely.Point(0, 0)) and border.area > 3.14 * 900 * 0.9


def test_some_are_drawn_as_they_are_among_all_others():
    """A phase that a person changes is drawn anew by itself: the same as with all, and with those near alone."""
    draw = random.Random(4)
    sites = apart(draw, 120, 500.0, 3.0)
    areas = [[site for number, site in enumerate(sites) if number % 4 == kind] for kind in range(4)]
    whole = borders_of(areas)
    again = borders_of(areas, only=[2])
    assert again[:2] == [None, None] and again[3] is None and again[2].equals(whole[2])
    swapped = borders_of([areas[2], areas[0], areas[3], areas[1]], only=range(1))
    assert shapely.symmetric_difference(swapped[0], whole[2]).area < 1.0
