"""zhiwei:assess and zhiwei:exportfindings as QGIS runs them."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
import shapely
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.store.workspace import Workspace
from zhiwei.processing.assess import Assess
from zhiwei.processing.exportfindings import ExportFindings

NOW = datetime(2026, 6, 1, tzinfo=timezone.utc)


@pytest.fixture
def path(tmp_path):
    spot = np.empty(1, dtype=object)
    spot[0] = shapely.MultiPolygon([shapely.box(377_000, 2_768_000, 377_020, 2_768_010)])
    target = tmp_path / "工作库.gpkg"
    with Workspace.create(target, crs="EPSG:4549") as workspace, workspace.unit_of_work(actor="a", now=NOW) as unit:
        unit.spots.add(FeatureTable(spot, {"code": np.array(["T1"], dtype=object)}, crs="EPSG:4549"))
        zone = np.empty(1, dtype=object)
        zone[0] = shapely.MultiPolygon([shapely.box(376_000, 2_767_000, 377_010, 2_769_000)])
        codes = {
            "class_code": np.array(["SX-LV"], dtype=object),
            "effective_from": np.array(["2025-01-01"], dtype=object),
        }
        unit.zones.add(FeatureTable(zone, codes, crs="EPSG:4549"))
    return target


def run(algorithm, parameters):
    """Run as Processing does; returns results and what was said."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    algorithm.initAlgorithm()
    ok, why = algorithm.checkParameterValues(parameters, context)
    assert ok, why
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    return results, feedback.textLog()


def test_new_spots_then_none_then_all(path):
    results, log = run(Assess(), {"WORKSPACE": str(path), "ACTOR": "王"})
    assert results["ASSESSED"] == 1 and results["HEADLINE_ZONES"] == {"SX-LV": 1}
    assert "1 " in log
    assert run(Assess(), {"WORKSPACE": str(path), "SCOPE": "new"})[0]["ASSESSED"] == 0
    assert run(Assess(), {"WORKSPACE": str(path), "SCOPE": "all"})[0]["ASSESSED"] == 1
    with Workspace.open(path) as workspace, workspace.reader() as reader:
        rows = reader.assessments.find()
    assert [row["current"] for row in rows] == [False, True]
    assert rows[0]["actor"] == "王"


def test_as_of_a_day_before_the_zone_there_is_none(path):
    results, _ = run(Assess(), {"WORKSPACE": str(path), "AS_OF": "2024-06-30", "TOLERANCE": 0.0})
    assert results["AS_OF"] == "2024-06-30"
    assert results["HEADLINE_ZONES"] == {"": 1}


def test_the_workbook_needs_an_assessment_first(path, tmp_path):
    output = tmp_path / "findings.xlsx"
    algorithm = ExportFindings()
    algorithm.initAlgorithm()
    with pytest.raises(QgsProcessingException, match="Assess"):
        algorithm.processAlgorithm(
            {"WORKSPACE": str(path), "OUTPUT": str(output)}, QgsProcessingContext(), QgsProcessingFeedback()
        )
    run(Assess(), {"WORKSPACE": str(path)})
    results, _ = run(ExportFindings(), {"WORKSPACE": str(path), "OUTPUT": str(output)})
    assert results["SPOTS"] == 1 and output.is_file()
