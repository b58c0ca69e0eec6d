"""What sites take from where their spots lie, assessed or not: the official area, and the purple line."""

from __future__ import annotations

import numpy as np
import pytest
from plan_office import NOW, TODAY, office
from shapely import MultiPolygon, box
from stepped_case import Case

from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.domain.land.statement import measure
from zhiwei.plugin.services.demolition_sites import build_sites, planned_sites


def planned(workspace):
    build_sites(workspace, "甲", NOW, TODAY)
    with workspace.reader() as session:
        return session.sites.all(), planned_sites(session, TODAY)


def test_a_spot_that_was_not_assessed_gives_its_site_the_official_area(workspace):
    with workspace.unit_of_work("甲", NOW) as unit:
        uids = unit.spots.read(columns=("code",), where={"code": "TB001"}, geometry=False).column("uid")
        unit.spots.update(uids, {"area_ellip_m2": office.objects([None])})
    Case(workspace, 1).served(area_m2=260.0)
    (row,), _ = planned(workspace)
    expected = measure(np.array([office.square(1)], dtype=object), workspace.crs)[0]
    assert row.ground_area_m2 == pytest.approx(expected) and 390.0 < expected < 410.0


@pytest.mark.parametrize(("east", "refused"), [(119.0, "demolition.protection_unknown"), (120.0, "")])
def test_the_purple_line_holds_before_anybody_assessed(workspace, east, refused):
    # the house stands from 100 to 120 m east of the origin; a line that only touches it does not count
    zone = box(office.EAST + east, office.NORTH - 10, office.EAST + 300, office.NORTH + 50)
    with workspace.unit_of_work("甲", NOW) as unit:
        shapes, codes = office.objects([MultiPolygon([zone])]), office.objects(["SX-ZI"])
        unit.zones.add(FeatureTable(shapes, {"class_code": codes}, workspace.crs))
    Case(workspace, 1).served(area_m2=260.0)
    _, (site,) = planned(workspace)
    assert site.refused == refused
