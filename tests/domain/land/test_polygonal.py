"""The second repair of an invalid polygon, whose area stands in the note beside that of the first."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.land.polygonal import make_valid


@pytest.mark.parametrize(
    ("wkt", "by_line_work", "by_structure"),
    [
        pytest.param("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))", 50.0, 50.0, id="figure of eight"),
        pytest.param(
            "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((5 0, 15 0, 15 10, 5 10, 5 0)))",
            150.0,
            150.0,
            id="two parts over each other",
        ),
        pytest.param(
            "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (20 0, 24 0, 24 4, 20 4, 20 0))",
            116.0,
            116.0,
            id="hole outside of its shell",
        ),
        pytest.param(
            "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (8 2, 12 2, 12 4, 8 4, 8 2))",
            100.0,
            96.0,
            id="hole across its shell",
        ),
    ],
)
def test_both_repairs_are_told(wkt: str, by_line_work: float, by_structure: float) -> None:
    shape = np.array([shapely.from_wkt(wkt)], dtype=object)
    _, (note,) = make_valid(shape, shapely.is_valid(shape), "zone", np.array([7]))
    assert note.index == 7
    assert note.params["area_repaired"] == pytest.approx(by_line_work)
    assert note.params["area_other"] == pytest.approx(by_structure)
