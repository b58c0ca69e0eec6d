"""How far a spot is from control lines and zone borders."""

from __future__ import annotations

import numpy as np
import shapely
from shapely import LineString, box

from zhiwei.plugin.domain.land.distances import distances


def array(*items) -> np.ndarray:
    made = np.empty(len(items), dtype=object)
    made[:] = items
    return made


SPOTS = array(box(0, 0, 10, 10), box(100, 0, 110, 10))


def test_the_nearest_line_of_each_class_counts() -> None:
    lines = array(LineString([(13, -50), (13, 50)]), LineString([(30, -50), (30, 50)]), LineString([(5, 20), (6, 99)]))
    found = distances(SPOTS, lines, array("road", "road", "river"), reach=50.0)
    assert list(zip(found.spot, found.code, found.feature, found.distance)) == [
        (0, "river", 2, 10.0),
        (0, "road", 0, 3.0),
    ]


def test_what_meets_a_spot_is_at_no_distance() -> None:
    assert distances(SPOTS, array(LineString([(5, -5), (5, 5)])), array("road"), 1.0).distance.tolist() == [0.0]


def test_inside_a_zone_the_border_has_a_distance() -> None:
    zone = array(box(-4, -100, 200, 100))
    assert distances(SPOTS, zone, array("Z"), 50.0).distance.tolist() == [0.0, 0.0]
    found = distances(SPOTS, zone, array("Z"), 50.0, to_border=True)
    assert list(zip(found.spot, found.distance)) == [(0, 4.0)]


def test_missing_and_empty_features_are_passed_over() -> None:
    found = distances(SPOTS, array(None, shapely.LineString()), array("a", "b"), 1e6)
    assert len(found.spot) == 0
