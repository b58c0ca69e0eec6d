"""GCJ-02 and BD-09 against published implementations."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from zhiwei.plugin.domain.land import gcj

VECTORS = json.loads((Path(__file__).parents[2] / "data" / "gcj_vectors.json").read_text("utf-8"))
TOLERANCE = VECTORS["about"]["tolerance_deg_forward"] * 1.01


@pytest.mark.parametrize("item", VECTORS["vectors"], ids=lambda item: item["name"])
def test_forward_and_back(item):
    assert gcj.gcj02_from_wgs84(*item["wgs84"]) == pytest.approx(tuple(item["gcj02"]), abs=TOLERANCE)
    assert gcj.bd09_from_gcj02(*gcj.gcj02_from_wgs84(*item["wgs84"])) == pytest.approx(
        tuple(item["bd09"]), abs=TOLERANCE
    )
    back = gcj.wgs84_from_gcj02(*gcj.gcj02_from_wgs84(*item["wgs84"]))
    assert back == pytest.approx(tuple(item["wgs84"]), abs=1e-10)
    assert gcj.gcj02_from_bd09(*gcj.bd09_from_gcj02(*item["gcj02"])) == pytest.approx(tuple(item["gcj02"]), abs=1e-10)


def test_nothing_moves_outside_the_box():
    lon, lat = np.array([2.35, 139.7, 150.0]), np.array([48.85, 35.6, -30.0])
    assert np.array_equal(gcj.gcj02_from_wgs84(lon, lat), (lon, lat))
    assert np.array_equal(gcj.wgs84_from_gcj02(lon, lat), (lon, lat))
