"""Assessing a small real workspace: what is stored, re-assessment, speed of one new spot."""

from __future__ import annotations

from datetime import date, datetime, timezone

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.domain.land.statement import AreaStatement
from zhiwei.plugin.services import assess as service
from zhiwei.plugin.services.assess import assess
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 6, 1, 17, 30, tzinfo=timezone.utc)  # 2 June at +08:00
E, N = 377_000.0, 2_768_000.0


def box(x0, y0, x1, y1):
    return shapely.MultiPolygon([shapely.box(E + x0, N + y0, E + x1, N + y1)])


def table(rows):
    geometry = np.empty(len(rows), dtype=object)
    geometry[:] = [row[0] for row in rows]
    columns = {}
    for name in {key for _, values in rows for key in values}:
        column = np.empty(len(rows), dtype=object)
        column[:] = [values.get(name) for _, values in rows]
        columns[name] = column
    return FeatureTable(geometry, columns, crs="EPSG:4549")


@pytest.fixture
def workspace(tmp_path):
    ws = Workspace.create(tmp_path / "县.gpkg", crs="EPSG:4549")
    with ws.unit_of_work(actor="设置", now=NOW) as unit:
        unit.parcels.add(
            table(
                [
                    (box(0, 0, 50, 100), {"code": "350521001001JC00001", "holder": "甲"}),
                    (box(50, 0, 90, 100), {"code": "350521001001GB00002", "holder": "乙"}),
                ]
            )
        )
        unit.zones.add(
            table(
                [
                    (box(-100, -100, 60, 200), {"class_code": "SQ-JJ", "plan_name": "总规", "approval_no": "1号"}),
                    (box(60, -100, 300, 200), {"class_code": "SQ-SJ", "plan_name": "总规", "approval_no": "1号"}),
                    (box(120, 0, 150, 100), {"class_code": "SX-LV", "effective_from": date(2020, 1, 1)}),
                ]
            )
        )
        unit.permits.add(
            table([(box(0, 0, 30, 30), {"kind": "planning", "number": "建字1号", "issued_on": date(2024, 1, 1)})])
        )
        unit.land_classes.add(
            table([(box(-100, -100, 300, 200), {"code": "0101", "name": "水田", "deduct_ratio": 0.1})])
        )
        unit.spots.add(
            table(
                [
                    (box(20, 20, 100, 40), {"code": "T1", "spot_type": "shed"}),
                    (box(200, 20, 210, 30), {"code": "T2", "spot_type": "house"}),
                ]
            )
        )
    yield ws
    ws.close()


def spot_uids(workspace):
    with workspace.reader() as reader:
        spots = reader.spots.read(columns=("code",), geometry=False)
    return dict(zip(spots.column("code"), spots.column("uid")))


def test_an_assessment_is_stored_with_findings_statement_and_caches(workspace):
    outcome = assess(workspace, "all", actor="王", now=NOW)
    assert outcome.as_of == date(2026, 6, 2)  # the local day
    assert len(outcome.assessed) == 2
    uid = spot_uids(workspace)["T1"]
    with workspace.reader() as reader:
        (assessment,) = reader.assessments.for_spot(uid)
        findings = reader.findings.for_assessment(assessment["uid"])
        (statement,) = reader.statements.for_spot(uid)
        spot = reader.spots.read(uids=[uid])
    legal = statement["area_ellip_m2"]
    assert statement["area_plan_m2"] == 1600.0
    assert legal == pytest.approx(1600 / 1.00036, abs=0.1)
    assert statement["area_mu"] == pytest.approx(legal * 0.0015, abs=1e-9)
    assert AreaStatement(**statement).seal() == statement["sha256"]
    parts = {f["class_code"]: f["area_m2"] for f in findings if f["kind"] == "parcel"}
    rest = next(f["area_m2"] for f in findings if f["kind"] == "uncovered" and f["class_code"] == "parcel")
    assert round(sum(parts.values()) + rest, 2) == legal
    assert parts["350521001001JC00001"] == pytest.approx(legal * 30 / 80, abs=0.01)
    zones = {f["class_code"]: f for f in findings if f["kind"] == "zone"}
    assert round(zones["SQ-JJ"]["area_m2"] + zones["SQ-SJ"]["area_m2"], 2) == legal
    assert zones["SQ-JJ"]["share"] == pytest.approx(0.5, abs=1e-4)
    assert {f["class_code"]: f["distance_m"] for f in findings if f["kind"] == "distance"} == {"SX-LV": 20.0}
    assert assessment["headline_zone"] == spot.column("headline_zone")[0] == "SQ-JJ"
    assert assessment["track"] == spot.column("track")[0] == "land"  # farmland without a land permit
    assert assessment["disposition"] == "拆除并恢复原状"
    assert spot.column("severity")[0] == 5
    assert not spot.column("needs_assessment")[0]
    assert spot.column("area_ellip_m2")[0] == legal
    assert "建字1号" in assessment["explanation"]["zh"]
    with workspace.reader() as reader:
        assert "catalogues" in reader.catalogues.get(assessment["catalogue_sha256"])
    assert workspace.verify() == []


def test_only_what_needs_it_is_assessed_again_and_the_old_assessment_stays(workspace):
    assess(workspace, "all", actor="王", now=NOW)
    assert assess(workspace, "new", actor="王", now=NOW).assessed == ()
    uid = spot_uids(workspace)["T1"]
    with workspace.unit_of_work(actor="李", now=NOW) as unit:
        version = int(unit.spots.read(columns=("version",), uids=[uid]).column("version")[0])
        unit.spots.set_geometry(uid, box(20, 20, 60, 40), version)
    assert assess(workspace, "new", actor="王", now=NOW).assessed == (uid,)
    with workspace.reader() as reader:
        first, second = reader.assessments.for_spot(uid)
        spot = reader.spots.read(uids=[uid])
    assert (first["current"], second["current"]) == (False, True)
    assert spot.column("area_plan_m2")[0] == 800.0


def test_the_area_is_measured_in_the_source_coordinates_where_these_are_kept(workspace):
    # the same field in zone 39 (117 E), 1.8 degrees off the meridian of the workspace's zone
    from pyproj import Transformer

    to_39 = Transformer.from_crs("EPSG:4549", "EPSG:4548", always_xy=True)
    source = shapely.transform(box(20, 20, 100, 40), lambda c: np.column_stack(to_39.transform(c[:, 0], c[:, 1])))
    uid = spot_uids(workspace)["T1"]
    with workspace.unit_of_work(actor="李", now=NOW) as unit:
        unit.spots.update([uid], {"source_crs": ["EPSG:4548"], "source_wkb": [shapely.to_wkb(source)]})
    assess(workspace, [uid], actor="王", now=NOW)
    with workspace.reader() as reader:
        (statement,) = reader.statements.for_spot(uid)
        findings = [f for f in reader.findings.for_spot(uid) if f["kind"] in ("parcel", "uncovered")]
    assert (statement["crs"], statement["zone_number"]) == ("EPSG:4548", 39)
    assert statement["area_plan_m2"] == pytest.approx(source.area, abs=0.006)
    assert statement["area_ellip_m2"] == pytest.approx(1600 / 1.00036, abs=0.1)
    parts = sum(f["area_m2"] for f in findings if f["kind"] == "parcel" or f["class_code"] == "parcel")
    assert round(parts, 2) == statement["area_ellip_m2"]


def test_as_of_a_day_before_the_permit_there_is_none(workspace):
    uid = spot_uids(workspace)["T1"]
    assess(workspace, [uid], as_of=date(2023, 1, 1), actor="王", now=NOW)
    with workspace.reader() as reader:
        (permit,) = [f for f in reader.findings.for_spot(uid) if f["kind"] == "permit"]
    assert permit["detail"]["in_force"] is False


def test_own_settings_of_the_workspace_go_before_the_catalogue(workspace):
    with workspace.unit_of_work(actor="李", now=NOW) as unit:
        unit.settings.put("catalogue.zones", {"SQ-SJ": {"priority": 1}})
        unit.settings.put("catalogue.assessment", {"distance_m": 10.0})
    uid = spot_uids(workspace)["T1"]
    assess(workspace, [uid], actor="王", now=NOW)
    with workspace.reader() as reader:
        (assessment,) = reader.assessments.for_spot(uid)
        assert not [f for f in reader.findings.for_spot(uid) if f["kind"] == "distance"]
    assert assessment["headline_zone"] == "SQ-SJ"


def test_a_spot_that_changed_meanwhile_is_left_for_the_next_run(workspace, monkeypatch):
    uid = spot_uids(workspace)["T1"]
    compute = service._assess_chunk

    def slow(*arguments):
        made = compute(*arguments)
        with workspace.unit_of_work(actor="QGIS", now=NOW) as unit:
            version = int(unit.spots.read(columns=("version",), uids=[uid]).column("version")[0])
            unit.spots.set_geometry(uid, box(0, 0, 5, 5), version)
        return made

    monkeypatch.setattr(service, "_assess_chunk", slow)
    outcome = assess(workspace, "all", actor="王", now=NOW)
    assert outcome.changed == ("T1",)
    with workspace.reader() as reader:
        assert reader.assessments.for_spot(uid) == []
        assert reader.spots.read(uids=[uid]).column("needs_assessment")[0]


def test_a_spot_that_does_not_exist_is_named(workspace):
    with pytest.raises(InputError) as caught:
        assess(workspace, ["nobody"], actor="王", now=NOW)
    assert caught.value.code == "assess.unknown_spot"
    with pytest.raises(InputError) as caught:
        assess(workspace, "some", actor="王", now=NOW)
    assert caught.value.code == "assess.scope"


def test_one_new_spot_never_scans_a_layer(workspace):
    """However many parcels there are, one spot reads what its box meets: every query goes by a key or an index."""
    from sqlalchemy import event

    asked = []
    event.listen(
        workspace.engine, "before_cursor_execute", lambda c, cur, sql, params, ctx, many: asked.append((sql, params))
    )
    assess(workspace, [spot_uids(workspace)["T1"]], actor="王", now=NOW)
    plans = []
    with workspace.engine.connect() as connection:
        for sql, params in asked:
            if sql.startswith("SELECT") and not isinstance(params, list):
                rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", params).fetchall()
                plans += [row[-1] for row in rows]
    assert any("parcel" in plan for plan in plans)
    for layer in ("parcel", "permit", "land_class"):
        scans = [plan for plan in plans if plan.startswith(f"SCAN {layer}") and "VIRTUAL" not in plan]
        assert scans == [], scans
