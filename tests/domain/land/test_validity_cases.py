"""The published validity cases: every invalid one is flagged, every valid one passes untouched."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.land.geometry import normalise

FLAGS = {
    "geometry.repaired",
    "geometry.repair_ambiguous",
    "geometry.no_area",
    "geometry.not_finite",
    "geometry.empty",
    "geometry.not_polygon",
}


def test_published_validity_cases_are_flagged(data_dir):
    lines = (data_dir / "nasty_geometry" / "validity_given.jsonl").read_text("utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    invalid = 0
    for case in cases:
        shape = shapely.from_wkt(case["geometry"], on_invalid="ignore")
        result = normalise(np.array([shape], dtype=object), sliver_width=0.0)
        codes = {issue.code for issue in result.issues}
        if case["expected_valid"] and not case["empty"]:
            assert not codes & FLAGS, case["id"]
            assert shapely.area(result.geometry[0]) == pytest.approx(case["raw_area_shoelace"], rel=1e-9)
        else:
            assert codes & FLAGS, case["id"]
            invalid += 1
            if result.geometry[0] is not None:
                assert result.geometry[0].is_valid
    assert invalid >= 25
