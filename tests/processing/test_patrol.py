"""The patrol grid and its coverage as algorithms."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer
from service_cases import service_helper

from zhiwei.plugin.services.patrol import report_zero
from zhiwei.plugin.store.workspace import Workspace

_OFFICE = Path(__file__).resolve().parents[1] / "services" / "case_office.py"
office = service_helper("case_office")

EAST, NORTH = 500_000.0, 3_300_000.0
CODE = "359921001001"


def villages(*rows):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4549&field=dm:string&field=XZQMC:string", "村界", "memory")
    for code, name, x, width, height in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, name])
        a, b, c, d = EAST + x, NORTH, EAST + x + width, NORTH + height
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({a} {b}, {c} {b}, {c} {d}, {a} {d}, {a} {b}))"))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def run(run_algorithm):
    return lambda name, **parameters: run_algorithm(f"zhiwei:{name}", parameters)


def test_a_grid_is_built_and_its_coverage_told(run, tmp_path):
    path = office.make_office(tmp_path)
    layer = villages(
        (CODE, "桠头村", 0, 300, 200), ("", "无码", 900, 100, 100), (CODE[:-1] + "2", "大村", 9000, 5000, 5000)
    )
    made = run("patrolgrid", WORKSPACE=str(path), INPUT=layer, ACTOR="钟篁舟")
    assert (made["CELLS"], made["COMMUNITIES"], made["REFUSED"], made["KEPT"]) == (6, 1, 1, 0)
    now = datetime.now(timezone.utc)
    with Workspace.open(path) as workspace:
        with workspace.reader() as session:
            uids = list(session.grid_cells.read(geometry=False).column("uid"))
            officer = session.officers.find(name="谢藕舟")[0].uid
        report_zero(workspace, [uids[0]], officer, "钟篁舟", now)
    later = (now + timedelta(hours=8)).date()
    told = run(
        "patrolcoverage", WORKSPACE=str(path), AS_OF=later.isoformat(), DAYS=3, OUTPUT="memory:", TABLE="memory:"
    )
    assert [told[name] for name in ("CELLS", "WALKED", "NEGLECTED", "NEVER")] == [6, 1, 5, 5]
    cells = {feature["code"]: feature for feature in told["OUTPUT"].getFeatures()}
    assert (cells[CODE + "001"]["days_since"], cells[CODE + "001"]["neglected"]) == (0, 0)
    assert cells[CODE + "001"]["last_patrol"] == later.isoformat()
    assert cells[CODE + "006"].geometry().area() == pytest.approx(10_000)
    assert [feature["cells"] for feature in told["TABLE"].getFeatures()] == [6]
    before = (later - timedelta(days=1)).isoformat()
    assert run("patrolcoverage", WORKSPACE=str(path), AS_OF=before, OUTPUT="memory:")["NEVER"] == 6
    again = run("patrolgrid", WORKSPACE=str(path), INPUT=villages((CODE, "桠头村", 0, 300, 200)))
    assert (again["CELLS"], again["KEPT"]) == (0, 1)


def test_a_layer_without_codes_is_refused_in_words(run, tmp_path):
    path = office.make_office(tmp_path)
    with pytest.raises(QgsProcessingException, match="12"):
        run("patrolgrid", WORKSPACE=str(path), INPUT=villages(("x", "桠头村", 0, 300, 200)))
