"""Borders of areas: one clean polygon each, around its own sites and, where that can be, around no other's."""

from __future__ import annotations

import random

import pytest
import shapely

from zhiwei.plugin.domain.demolition.borders import borders_of


def house(x: float, y: float, wide: float = 14.0, deep: float = 9.0):
    return shapely.box(x, y, x + wide, y + deep)


def village(seed: int, count: int, x: float, y: float, spread: float) -> list:
    draw = random.Random(seed)
    return [house(x + draw.gauss(0, spread), y + draw.gauss(0, spread)) for _ in range(count)]


def thinned(border, width: float):
    return shapely.buffer(border, -width / 2)


def check_clean(border, sites) -> None:
    """One valid polygon over its sites that nothing thinner than 16 m holds together and no spike leaves."""
    assert border.geom_type == "Polygon" and border.is_valid and border.is_simple
    assert shapely.covers(border, shapely.union_all(sites))
    assert thinned(border, 16.0).geom_type == "Polygon"
    blunt = shapely.buffer(thinned(border, 8.0), 4.5)
    assert shapely.area(shapely.difference(border, blunt)) < 0.01 * border.area + 60.0


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("count", [1, 2, 7, 40])
def test_a_border_is_one_clean_polygon_around_its_sites(seed, count):
    sites = village(seed, count, 460_000.0, 2_760_000.0, 350.0)
    (border,) = borders_of([sites])
    check_clean(border, sites)
    assert shapely.distance(border.exterior, shapely.union_all(sites)) >= 25.0


@pytest.mark.parametrize("seed", range(6))
def test_villages_beside_each_other_do_not_share_ground(seed):
    areas = [village(seed * 10 + place, 25, 700.0 * place, 300.0 * (place % 2), 90.0) for place in range(5)]
    found = borders_of(areas)
    for border, sites in zip(found, areas):
        check_clean(border, sites)
    hulls = [shapely.convex_hull(shapely.union_all(sites)) for sites in areas]
    for one in range(5):
        for other in range(one):
            if shapely.distance(hulls[one], hulls[other]) > 40.0:
                assert shapely.area(shapely.intersection(found[one], found[other])) == 0.0


def test_a_street_between_two_phases_parts_them():
    left = [house(0.0, 30.0 * row) for row in range(12)]
    right = [house(26.0, 30.0 * row) for row in range(12)]
    one, other = borders_of([left, right])
    assert shapely.area(shapely.intersection(one, other)) < 0.02 * one.area
    assert not shapely.intersects(one, shapely.union_all(right)) and not shapely.intersects(
        other, shapely.union_all(left)
    )


def test_a_site_of_another_phase_in_the_middle_is_left_out():
    ring = [house(100.0 * column, 100.0 * row) for column in range(5) for row in range(5) if (column, row) != (2, 2)]
    inner = [house(200.0, 200.0)]
    around, middle = borders_of([ring, inner])
    assert len(around.interiors) == 1 and shapely.area(shapely.intersection(around, middle)) == 0.0
    assert shapely.covers(middle, inner[0])


def test_where_phases_lie_in_each_other_every_site_is_still_within_its_own():
    draw = random.Random(5)
    mixed = village(5, 90, 0.0, 0.0, 250.0)
    owner = [draw.randrange(3) for _ in mixed]
    areas = [[site for site, key in zip(mixed, owner) if key == number] for number in range(3)]
    for border, sites in zip(borders_of(areas), areas):
        assert border.geom_type == "Polygon" and border.is_valid
        assert shapely.covers(border, shapely.union_all(sites))


def test_two_sites_far_apart_are_held_by_more_than_a_thread():
    sites = [house(0.0, 0.0), house(900.0, 300.0)]
    (border,) = borders_of([sites])
    assert thinned(border, 80.0).geom_type == "Polygon"


def test_points_without_an_outline_have_a_border_too():
    (border,) = borders_of([[shapely.Point(0, 0)]])
    assert border.area == pytest.approx(3.14159 * 900, rel=0.08)
