"""A new batch beside the old one: what each spot is to the ones that are there."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from zhiwei.plugin.domain.land.matching import Match, match_exactly, match_spots

OLD = np.array(
    [shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10), shapely.box(30, 0, 40, 10), shapely.box(0, 50, 20, 60)]
)
CODES = np.array(["A", "B", "C", "D"], dtype=object)


def one(shape, code=None, cleared=None) -> Match:
    return match_spots(np.array([shape]), OLD, np.array([code], dtype=object), CODES, cleared)[0]


@pytest.mark.parametrize(
    ("shape", "kind", "partners"),
    [
        (shapely.box(100, 100, 110, 110), "new", ()),
        (shapely.box(0, 0, 10, 10), "same", (0,)),
        (shapely.box(0.2, 0.1, 10.1, 10.2), "same", (0,)),
        (shapely.box(0, 0, 14, 10), "grown", (0,)),
        (shapely.box(0, 0, 6, 10), "shrunk", (0,)),
        (shapely.box(20, 0, 40, 10), "merged", (1, 2)),
        (shapely.box(6, 6, 16, 16), "new", (0,)),
        (shapely.box(10, 0, 19, 10), "new", ()),  # only touches
    ],
)
def test_each_relation(shape, kind, partners):
    found = one(shape)
    assert found.kind == kind
    assert tuple(sorted(found.partners)) == partners


def test_two_parts_of_one_old_spot_are_a_split():
    new = np.array([shapely.box(0, 50, 9, 60), shapely.box(10, 50, 20, 60)])
    assert [item.kind for item in match_spots(new, OLD)] == ["split", "split"]


def test_a_spot_on_cleared_ground_is_said_to_be():
    cleared = np.array([True, False, False, False])
    assert one(shapely.box(0, 0, 10, 10), cleared=cleared).kind == "cleared"


def test_codes_that_contradict_shapes_are_told():
    assert one(shapely.box(0, 0, 10, 10), "Z").code_differs
    assert not one(shapely.box(0, 0, 10, 10), "A").code_differs
    assert one(shapely.box(100, 100, 110, 110), "C").code_elsewhere == 2


def test_nothing_there_everything_new():
    assert [item.kind for item in match_spots(OLD, OLD[:0])] == ["new"] * 4


@given(st.integers(0, 2**32 - 1))
def test_a_batch_against_itself_is_all_same(seed):
    rng = np.random.default_rng(seed)
    corners = rng.uniform(0, 500, (12, 2))
    # well apart, so that no shape lies in another
    shapes = np.array([shapely.box(100 * i + x, y, 100 * i + x + 20, y + 30) for i, (x, y) in enumerate(corners % 50)])
    found = match_spots(shapes, shapes)
    assert [item.kind for item in found] == ["same"] * 12
    assert [item.partners[0] for item in found] == list(range(12))


def test_exact_match_by_key_and_shape_whatever_the_ring_begins_with():
    ring = [(0, 0), (0, 10), (10, 10), (10, 0)]
    turned = shapely.MultiPolygon([shapely.Polygon(ring[2:] + ring[:2])])
    old = np.array([shapely.MultiPolygon([shapely.Polygon(ring)]), shapely.MultiPolygon([shapely.box(5, 5, 6, 6)])])
    new = np.array([turned, turned, shapely.MultiPolygon([shapely.box(0, 0, 9, 9)])])
    same, changed = match_exactly(new, np.array(["P", "Q", "P"], dtype=object), old, np.array(["P", "R"], dtype=object))
    assert same.tolist() == [0, -1, -1]
    assert changed.tolist() == [-1, -1, 0]
