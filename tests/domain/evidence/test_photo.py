"""Which spot a photo shows, and what is odd about it."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.evidence.photo import PhotoFacts, PhotoMatch, match_photo, photo_warnings

#: one shed 20 m north of the camera, one 20 m east
SPOTS = np.array([shapely.box(-5, 20, 5, 30), shapely.box(20, -5, 30, 5), shapely.box(2000, 0, 2010, 10)])
NOW = datetime(2026, 11, 21, 2, 0, tzinfo=timezone.utc)


NEAR = PhotoMatch("near", 0, 5.0)


def codes(facts: PhotoFacts, match: PhotoMatch = NEAR) -> list[str]:
    return [code for code, _ in photo_warnings(facts, match, NOW)]


@pytest.mark.parametrize(
    ("x", "y", "direction", "kind", "spot", "distance"),
    [
        (0, 25, None, "inside", 0, 0.0),
        (0, 0, 0.0, "faces", 0, 20.0),
        (0, 0, 90.0, "faces", 1, 20.0),
        (0, 0, 359.0, "faces", 0, 20.0),
        (0, 5, None, "near", 0, 15.0),
        (0, 5, 200.0, "near", 0, 15.0),
        (0, -100, 0.0, "faces", 0, 120.0),
        (0, -100, 180.0, "far", 1, 97.08),
        (10000, 10000, None, "none", -1, None),
    ],
)
def test_match_by_distance_and_direction(x, y, direction, kind, spot, distance):
    found = match_photo(x, y, SPOTS, direction)
    assert (found.kind, found.spot) == (kind, spot)
    if distance is not None:
        assert found.distance_m == pytest.approx(distance, abs=0.01)


def test_inside_one_and_looking_at_another_names_both():
    found = match_photo(0, 25, SPOTS, 135.0)
    assert (found.kind, found.spot, found.others) == ("inside", 0, (1,))


def test_a_magnetic_direction_is_given_more_room():
    assert match_photo(0, 0, SPOTS[:1], 52.0, "T").kind == "near"
    assert match_photo(0, 0, SPOTS[:1], 52.0, "M").kind == "faces"


def test_no_spots_no_match():
    assert match_photo(0, 0, SPOTS[:0]).kind == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026:11:21 09:59:00", []),
        ("2026:11:21 12:30:00", ["photo.future"]),  # 10:00 in Beijing
        ("2026:11:24 08:00:00", ["photo.future"]),
        ("1998:01:01 00:00:00", ["photo.clock_default"]),
        ("2002:01:01 00:00:07", ["photo.clock_default"]),
        ("1995:06:01 10:00:00", ["photo.odd_time"]),
        ("yesterday", ["photo.odd_time"]),
        ("", ["photo.no_time"]),
    ],
)
def test_odd_times_are_named(text, expected):
    assert codes(PhotoFacts("a", longitude=118.0, latitude=25.0, direction_deg=1.0, taken_text=text)) == expected


def test_a_clock_that_no_time_zone_explains_is_named():
    gps = datetime(2026, 11, 20, 1, 0, tzinfo=timezone.utc)
    facts = PhotoFacts("a", longitude=118.0, latitude=25.0, direction_deg=1.0, gps_at=gps)
    right = PhotoFacts(**{**vars(facts), "taken_text": "2026:11:20 09:00:30"})
    wrong = PhotoFacts(**{**vars(facts), "taken_text": "2026:11:18 09:00:30"})
    assert codes(right) == []
    assert codes(wrong) == ["photo.clock_differs"]


def test_far_without_position_and_inaccurate_are_named():
    facts = PhotoFacts("a", taken_text="2026:11:20 09:00:00")
    assert codes(facts, PhotoMatch("none")) == ["photo.no_position"]
    placed = PhotoFacts("a", longitude=1.0, latitude=1.0, accuracy_m=80.0, taken_text="2026:11:20 09:00:00")
    assert codes(placed, PhotoMatch("far", 1, 300.0)) == ["photo.far", "photo.inaccurate", "photo.no_direction"]
