"""The first hour: the CRS found from a layer, a workspace made whole or not at all, the sample county."""

from __future__ import annotations

import shutil
from datetime import datetime, timezone

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.case.records import Officer, OrgUnit
from zhiwei.plugin.domain.errors import CancelledError, InputError, WorkspaceError
from zhiwei.plugin.domain.land.crs import GaussKruger, measuring_crs
from zhiwei.plugin.exchange.transform import transform
from zhiwei.plugin.services.first_run import (
    LayerExtent,
    NewWorkspace,
    layer_extent,
    make_workspace,
    propose_crs,
    try_sample,
)
from zhiwei.plugin.services.workspace import verify
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc)
PLANE = (500_000, 2_750_000, 510_000, 2_760_000)


@pytest.mark.parametrize(
    ("bounds", "crs", "wanted", "reason", "doubts"),
    [
        (PLANE, "EPSG:4549", "EPSG:4549", "crs.proposed_same", []),
        ((40_500_000, 2_750_000, 40_510_000, 2_760_000), "EPSG:4528", "EPSG:4549", "crs.proposed_without_prefix", []),
        ((119.9, 24.7, 120.1, 25.0), "EPSG:4490", "EPSG:4549", "crs.proposed_longitude", []),
        ((116.3, 39.7, 116.6, 40.0), "EPSG:4326", "EPSG:4548", "crs.proposed_longitude", ["crs.wgs84_label"]),
        ((40_500_000, 2_750_000, 40_510_000, 2_760_000), "", "EPSG:4549", "crs.proposed_without_prefix",
         ["crs.missing"]),
        ((2_750_000, 40_500_000, 2_760_000, 40_510_000), "", "EPSG:4549", "crs.proposed_without_prefix",
         ["crs.swapped"]),
        ((13_350_000, 2_850_000, 13_360_000, 2_860_000), "EPSG:3857", "EPSG:4549", "crs.proposed_longitude",
         ["crs.web_mercator"]),
        (PLANE, "EPSG:2385", "EPSG:4549", "crs.proposed_datum", ["crs.old_datum"]),
        ((118.0, 24.7, 120.1, 25.0), "EPSG:4490", "EPSG:4549", "crs.proposed_longitude", ["crs.straddles"]),
        # a 6-degree zone: the 3-degree zone by its longitude
        ((500_000, 2_750_000, 510_000, 2_760_000), "EPSG:4509", "EPSG:4548", "crs.proposed_longitude", []),
        (PLANE, "", "", "crs.place_unknown", ["crs.missing"]),
        ((float("nan"),) * 4, "EPSG:4549", "", "crs.empty_layer", []),
        # not in China
        ((2.0, 48.0, 2.5, 48.5), "EPSG:4326", "", "crs.place_unknown", ["crs.wgs84_label"]),
    ],
)  # fmt: skip
def test_a_layer_tells_the_zone(bounds, crs, wanted, reason, doubts):
    found = propose_crs([LayerExtent("图层", bounds, crs)])
    assert (found.crs, found.reason[0]) == (wanted, reason)
    assert [code for code, _ in found.doubts] == doubts
    if wanted:
        assert found.zone == GaussKruger.from_epsg(int(wanted[5:]))
        assert not found.zone.prefixed and found.zone.width == 3


def test_the_proposed_zone_is_the_nearest_by_an_independent_projection():
    for longitude in np.arange(74.0, 135.0, 0.7):
        box = (longitude - 0.05, 30.0, longitude + 0.05, 30.1)
        crs = propose_crs([LayerExtent("x", box, "EPSG:4490")]).crs
        (place,) = transform(np.array([shapely.Point(longitude, 30.05)], dtype=object), "EPSG:4490", crs)
        # half a zone is about 145 km at this latitude
        assert abs(place.x - 500_000) < 150_000, (longitude, crs)
        assert measuring_crs(crs) is not None


def test_the_first_layer_that_tells_counts():
    found = propose_crs([LayerExtent("空", (float("nan"),) * 4, ""), LayerExtent("宗地", PLANE, "EPSG:4549")])
    assert found.crs == "EPSG:4549" and found.reason[1]["layer"] == "宗地"
    assert propose_crs([]).reason[0] == "crs.nothing_to_see"


def test_the_extent_of_a_file(sample_dir):
    found = layer_extent(f"{sample_dir / 'county.gpkg'}|layername=parcel")
    assert found.crs == "EPSG:4549" and found.name == "county.gpkg"
    assert propose_crs([found]).crs == "EPSG:4549"


def office(**more) -> NewWorkspace:
    org = OrgUnit(
        "", "11359921MB00000018", "澄埔县自然资源局", "澄自然资", division_code="359921", review_body="澄埔县人民政府"
    )
    officers = [Officer("", "施㙍禾", "35992100002", ""), Officer("", "庄檐青", "35992100001", "")]
    return NewWorkspace(**{"crs": "EPSG:4549", "org": org, "officers": officers, "county": "澄埔县", **more})


def test_a_new_workspace_has_its_office(tmp_path):
    made = make_workspace(office(path=str(tmp_path / "新" / "澄埔.gpkg")), "庄檐青", NOW)
    with Workspace.open(made.path) as workspace, workspace.reader() as session:
        (org,) = session.orgs.all()
        assert org.review_body == "澄埔县人民政府"
        assert [(one.name, one.org_uid) for one in session.officers.all()] == [("施㙍禾", org.uid), ("庄檐青", org.uid)]
        assert session.settings.get("county") == {"name": "澄埔县", "division_code": "359921"}
        assert {row["actor"] for row in session.audit.find(table_name="officer")} == {"庄檐青"}
    assert verify(made.path) == []


def test_a_new_workspace_takes_settings_over(tmp_path, sample_dir):
    wanted = NewWorkspace(str(tmp_path / "a.gpkg"), "EPSG:4549", settings_file=str(sample_dir / "settings.yaml"))
    with Workspace.open(make_workspace(wanted, "t", NOW).path) as workspace, workspace.reader() as session:
        assert len(session.orgs.all()) == 5 and len(session.officers.all()) == 10


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"org": OrgUnit("", "", "局", "局")}, "settings.org_lacks"),
        ({"officers": [Officer("", "甲", "1", ""), Officer("", "乙", "1", "")]}, "settings.card_used"),
        ({"settings_file": "没有.yaml"}, "input.not_found"),
        ({"org": None}, "settings.officer_org"),
        ({"crs": "EPSG:4490"}, "workspace.crs_not_projected"),
        ({"crs": "EPSG:4528"}, "workspace.crs_with_prefix"),
    ],
)
def test_what_is_refused_leaves_no_file(tmp_path, changes, code):
    with pytest.raises((InputError, WorkspaceError)) as caught:
        make_workspace(office(path=str(tmp_path / "a.gpkg"), **changes), "t", NOW)
    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_stays(tmp_path):
    (tmp_path / "a.gpkg").write_text("mine")
    with pytest.raises(WorkspaceError):
        make_workspace(office(path=str(tmp_path / "a.gpkg")), "t", NOW)
    assert (tmp_path / "a.gpkg").read_text() == "mine"


class Steps:
    """A progress that can be cancelled at a fraction."""

    def __init__(self, stop: float = 2.0) -> None:
        self.stop, self.told, self.at = stop, [], 0.0

    @property
    def cancelled(self) -> bool:
        return self.at >= self.stop

    def report(self, fraction, code="", **params):
        assert fraction >= self.at - 1e-9
        self.at = fraction
        self.told.append(code)


def test_the_sample_county_is_taken_in_assessed_and_has_cases(tmp_path):
    steps = Steps()
    found = try_sample(tmp_path, "庄檐青", NOW, steps)
    assert (found.spots, found.cases) == (400, 12) and {"sample.copying", "sample.cases"} <= set(steps.told)
    with Workspace.open(found.path) as workspace, workspace.reader() as session:
        spots = session.spots.read(columns=["needs_assessment", "severity"], geometry=False)
        assert not any(spots.columns["needs_assessment"])
        assert session.evidence.count() == 30 and len(session.cases.all()) == 12
        first = session.spots.read(columns=["severity", "headline_zone"], uids=[found.spot_uid])
        assert first.columns["severity"][0] == max(s for s in spots.columns["severity"] if s is not None)
        assert session.settings.get("profile_choice") == {"village": "chengpu_village"}
    assert verify(found.path) == []
    with pytest.raises(WorkspaceError) as caught:
        try_sample(tmp_path, "t", NOW)
    assert caught.value.code == "workspace.exists"


@pytest.mark.parametrize("stop", [0.2, 0.6])
def test_a_sample_that_was_cancelled_is_gone(tmp_path, stop):
    with pytest.raises(CancelledError):
        try_sample(tmp_path, "t", NOW, Steps(stop))
    assert list(tmp_path.iterdir()) == []


def test_a_full_folder_is_said(tmp_path, monkeypatch):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", full)
    with pytest.raises(WorkspaceError) as caught:
        try_sample(tmp_path, "t", NOW)
    assert caught.value.code == "workspace.folder" and "space" in caught.value.params["reason"]
