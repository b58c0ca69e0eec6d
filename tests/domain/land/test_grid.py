"""The patrol grid: cells are the community, nothing more and nothing less, and always the same."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.land.grid import community_code, grid_cells

CODE = "350521101203"
EAST, NORTH = 500_000.0, 2_750_000.0


def area(*boxes):
    return shapely.union_all([shapely.box(EAST + a, NORTH + b, EAST + c, NORTH + d) for a, b, c, d in boxes])


def star(radii, x=0.0, y=0.0):
    """A star-shaped polygon: corners at even angles with these radii."""
    angles = np.linspace(0, 2 * math.pi, len(radii), endpoint=False)
    xs = EAST + x + np.array(radii) * np.cos(angles)
    ys = NORTH + y + np.array(radii) * np.sin(angles)
    return shapely.Polygon(np.column_stack([xs, ys]))


def test_a_community_of_whole_cells_is_numbered_from_north_to_south_and_west_to_east():
    cells = grid_cells(area((0, 0, 300, 200)), CODE)
    assert [cell.code for cell in cells] == [f"{CODE}{n:03d}" for n in range(1, 7)]
    corners = [(cell.geometry.bounds[0] - EAST, cell.geometry.bounds[3] - NORTH) for cell in cells]
    assert corners == [(0, 200), (100, 200), (200, 200), (0, 100), (100, 100), (200, 100)]
    assert all(cell.geometry.area == 10_000.0 for cell in cells)


def test_a_sliver_joins_the_neighbour_with_the_longest_common_border():
    # 20 m wide strip in the next column: 60 m long beside the lower cell, 20 m beside the upper
    ground = area((0, 0, 100, 200), (100, 40, 120, 120))
    cells = grid_cells(ground, CODE)
    assert [round(cell.geometry.area) for cell in cells] == [10_400, 11_200]
    # the sliver that crosses the line is cut there: each piece joins the cell beside it
    assert cells[0].geometry.bounds == (EAST, NORTH + 100, EAST + 120, NORTH + 200)
    odd = grid_cells(area((0, 0, 100, 100), (100, 0, 110, 100), (100, 100, 105, 200), (105, 100, 200, 200)), CODE)
    assert [round(cell.geometry.area) for cell in odd] == [10_000, 11_000]


def test_a_piece_big_enough_is_a_cell_and_an_island_stays_one_however_small():
    cells = grid_cells(area((0, 0, 100, 100), (100, 0, 130, 100), (300, 300, 310, 310)), CODE)
    assert [round(cell.geometry.area) for cell in cells] == [100, 10_000, 3_000]
    assert len(grid_cells(area((0, 0, 100, 100), (100, 0, 130, 100)), CODE, sliver=0.4)) == 1


def test_parts_in_one_square_that_a_river_divides_are_two_cells():
    cells = grid_cells(area((0, 0, 45, 100), (55, 0, 100, 100)), CODE)
    assert [cell.geometry.geom_type for cell in cells] == ["Polygon", "Polygon"]
    assert cells[0].geometry.bounds[0] < cells[1].geometry.bounds[0]


@settings(max_examples=60)
@given(
    radii=st.lists(st.floats(40, 600), min_size=3, max_size=14),
    x=st.floats(-150, 150),
    y=st.floats(-150, 150),
    size=st.sampled_from([60.0, 100.0, 137.5, 250.0]),
    sliver=st.sampled_from([0.0, 0.1, 0.25, 0.5]),
)
def test_cells_cover_the_community_exactly(radii, x, y, size, sliver):
    ground = star(radii, x, y)
    if not ground.is_valid:
        ground = shapely.make_valid(ground)
    if not ground.area > 1.0:
        return
    cells = grid_cells(ground, CODE, size, sliver)
    shapes = np.array([cell.geometry for cell in cells], dtype=object)
    assert shapely.is_valid(shapes).all()
    assert math.fsum(shapely.area(shapes)) == pytest.approx(ground.area, abs=1e-4)
    assert shapely.area(shapely.symmetric_difference(shapely.union_all(shapes), ground)) < 1e-3
    tree = shapely.STRtree(shapes)
    for first, second in zip(*tree.query(shapes, "intersects")):
        if first < second:
            assert shapely.area(shapely.intersection(shapes[first], shapes[second])) < 1e-4
    least = sliver * size * size
    for index, shape in enumerate(shapes):
        if shape.area < least - 1e-6:
            others = np.delete(shapes, index)
            longest = max(shapely.length(shapely.intersection(shape, others)), default=0.0)
            assert longest < 1e-3, "a sliver with a neighbour stayed"
    tops = [cell.code for cell in cells]
    assert tops == sorted(set(tops)) and all(len(code) == 15 for code in tops)


@settings(max_examples=25)
@given(radii=st.lists(st.floats(80, 500), min_size=4, max_size=9), turn=st.integers(0, 8))
def test_the_same_ground_gives_the_same_cells_however_its_border_is_written(radii, turn):
    ground = star(radii)
    if not ground.is_valid:
        return
    ring = shapely.get_coordinates(ground)[:-1]
    other = shapely.Polygon(np.roll(ring, turn, axis=0)[::-1])
    first, second = grid_cells(ground, CODE), grid_cells(other, CODE)
    assert [cell.code for cell in first] == [cell.code for cell in second]
    for one, two in zip(first, second):
        assert shapely.area(shapely.symmetric_difference(one.geometry, two.geometry)) < 1e-4


def test_neighbouring_communities_share_lines_and_no_cell_crosses_the_border():
    border = [(0, 0), (0, 400), (230, 400), (170, 200), (260, 0)]
    west = shapely.Polygon([(EAST + x, NORTH + y) for x, y in border])
    east = shapely.difference(area((0, 0, 500, 400)), west)
    for ground, other in ((west, east), (east, west)):
        for cell in grid_cells(ground, CODE):
            assert shapely.area(shapely.intersection(cell.geometry, other)) < 1e-6


def test_more_than_999_cells_are_refused_with_a_size_that_does():
    ground = area((0, 0, 4000, 3000))
    with pytest.raises(InputError) as caught:
        grid_cells(ground, CODE)
    assert caught.value.code == "grid.too_many" and caught.value.params["count"] == 1200
    assert len(grid_cells(ground, CODE, caught.value.params["wanted"])) <= 999
    with pytest.raises(InputError) as caught:
        grid_cells(area((0, 0, 400_000, 300_000)), CODE)
    assert caught.value.code == "grid.too_many"


@pytest.mark.parametrize(
    ("ground", "code", "size", "sliver", "refusal"),
    [
        (area((0, 0, 9, 9)), CODE, 5.0, 0.2, "grid.size"),
        (area((0, 0, 9, 9)), CODE, 100.0, 0.9, "grid.sliver"),
        (area((0, 0, 9, 9)), "35052110", 100.0, 0.2, "grid.code"),
        (shapely.Polygon(), CODE, 100.0, 0.2, "grid.no_ground"),
        (shapely.LineString([(0, 0), (1, 1)]), CODE, 100.0, 0.2, "grid.no_ground"),
    ],
)
def test_what_makes_no_grid_is_refused(ground, code, size, sliver, refusal):
    with pytest.raises(InputError) as caught:
        grid_cells(ground, code, size, sliver)
    assert caught.value.code == refusal


@pytest.mark.parametrize(
    ("value", "code"),
    [("350521101203", CODE), (350521101203, CODE), (350521101203.0, CODE), ("3505211012030000000", CODE),
     ("350521101", ""), ("东园村", ""), (None, ""), ("３５０５２１１０１２０３", "")],
)  # fmt: skip
def test_the_code_of_a_community_in_what_layers_say(value, code):
    assert community_code(value) == code
