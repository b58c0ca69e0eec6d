"""A small workspace of the sample county with stored findings, made once."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
import shapely

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=timezone.utc)


def table(shapes, **columns):
    from zhiwei.plugin.domain.features import FeatureTable

    arrays = {name: np.array(values, dtype=object) for name, values in columns.items()}
    return FeatureTable(
        np.array([shapely.multipolygons([shape]) for shape in shapes], dtype=object), arrays, "EPSG:4549"
    )


def finding(spot, assessment, kind, code, label, area, share, **more):
    row = {"spot_uid": spot, "assessment_uid": assessment, "kind": kind, "class_code": code, "label": label}
    return {**row, "area_m2": area, "share": share, "doubtful": False, "ref_uids": [], "detail": {}, **more}


@pytest.fixture(scope="module")
def mapped_workspace(tmp_path_factory):
    """Two spots: 图斑甲 half in basic farmland, assessed; 图斑乙 far away on nothing, not assessed."""
    from zhiwei.plugin.store.workspace import Workspace

    path = tmp_path_factory.mktemp("maps") / "县 工作区.gpkg"
    workspace = Workspace.create(path, "EPSG:4549")
    x, y = 462000.0, 2761000.0
    with workspace.unit_of_work("测试", NOW) as unit:
        spots = unit.spots.add(
            table(
                [shapely.box(x, y, x + 20, y + 10), shapely.box(x + 3000, y, x + 3015, y + 9)],
                code=["甲01", "乙/02"],
                name=["堃记<&>工棚", "住宅"],
                source_file=["county.gpkg", "county.gpkg"],
            )
        )
        unit.parcels.add(table([shapely.box(x - 30, y - 30, x + 60, y + 40)], code=["359921001001JC00012"]))
        unit.zones.add(
            table(
                [shapely.box(x + 10, y - 200, x + 300, y + 200), shapely.box(x - 5000, y - 5000, x + 5000, y + 5000)],
                class_code=["KX-NT", "SQ-XJ"],
            )
        )
        spot = str(spots[0])
        statement = unit.statements.add(
            {
                "spot_uid": spot,
                "legal": "ellipsoidal",
                "area_ellip_m2": 199.985,
                "area_plan_m2": 200.0,
                "area_mu": 0.2999775,
                "crs": "EPSG:4549",
                "source": "county.gpkg",
            }
        )
        assessment = unit.assessments.add(
            {
                "spot_uid": spot,
                "current": True,
                "headline_zone": "KX-NT",
                "severity": 5,
                "track": "land",
                "disposition": "拆除并恢复原状",
                "statement_uid": statement,
                "as_of": NOW.date(),
            }
        )
        unit.findings.add_many(
            [
                finding(spot, assessment, "parcel", "359921001001JC00012", "", 199.99, 1.0),
                finding(spot, assessment, "zone", "KX-NT", "永久基本农田", 99.995, 0.5),
                finding(spot, assessment, "zone", "SQ-XJ", "限制建设区", 199.99, 1.0),
                finding(spot, assessment, "zone", "HX-DL", "道路红线", 0.02, 0.0001, doubtful=True),
                finding(spot, assessment, "uncovered", "permit", "无有效许可", 199.99, 1.0),
                finding(spot, assessment, "uncovered", "permit:land", "无有效用地批准", 199.99, 1.0),
                finding(spot, assessment, "distance", "SX-LA", "城市蓝线", None, None, distance_m=3.845),
            ]
        )
    workspace.close()
    return path
