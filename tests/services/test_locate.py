"""Finding things by a few characters; what is found leads to its case and its place."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from service_cases import service_helper

from zhiwei.plugin.services.locate import KINDS, locate, of_feature, place_of, spots_of
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.time_span import time_span
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def office(tmp_path):
    module = service_helper("case_office")
    with Workspace.open(module.make_office(tmp_path)) as workspace:
        uids = module.spot_uids(workspace)
        report = open_cases(workspace, uids[:2], module.OFFICERS, "planning", date(2026, 3, 16), "x", NOW)
        yield workspace, uids, report.opened


def titles(found, kind):
    return [one.title for one in found if one.kind == kind]


def test_each_kind_is_found_and_leads_to_its_case(office):
    workspace, uids, opened = office
    number = opened[0].number
    with workspace.reader() as session:
        found = locate(session, number)
        case = next(one for one in found if one.kind == "case")
        assert (case.title, case.case_uid) == (number, opened[0].case_uid)
        assert spots_of(session, case) == [uids[0]]
        assert len(place_of(session, case)) == 1
        spot = locate(session, "tb000")[0]
        assert (spot.kind, spot.title, spot.spot_uid, spot.case_uid) == ("spot", "TB000", uids[0], opened[0].case_uid)
        parcel = locate(session, "JC00001")[0]
        assert (parcel.kind, parcel.title, len(place_of(session, parcel))) == ("parcel", "359921001001JC00001", 1)
        assert "云桠镇桠头村3号" in titles(locate(session, "桠头村3"), "place")
        assert set(titles(locate(session, "桠头村", limit=2), "place")) and len(locate(session, "桠头村", limit=2)) == 2


def test_parties_are_masked(office):
    workspace, _uids, opened = office
    with workspace.reader() as session:
        (party,) = [one for one in locate(session, "当事人<0>") if one.kind == "party"]
    assert "<0>" not in party.title and party.title.startswith("当×")
    assert (party.case_uid, party.detail) == (opened[0].case_uid, opened[0].number)


def test_one_character_finds_nothing_and_a_cancelled_search_ends(office):
    workspace = office[0]
    with workspace.reader() as session:
        assert locate(session, "T") == [] and locate(session, "  ") == []
        assert locate(session, "TB", cancelled=lambda: True) == []
        assert locate(session, "%_'\"") == []
    assert len(KINDS) == 6


def test_features_lead_to_spot_and_case(office):
    workspace, uids, opened = office
    with workspace.reader() as session:
        assert of_feature(session, "spot", uids[0]) == (uids[0], opened[0].case_uid)
        assert of_feature(session, "spot", uids[4]) == (uids[4], "")
        parcel = str(session.parcels.read(geometry=False).columns["uid"][0])
        assert of_feature(session, "parcel", parcel) == (uids[0], opened[0].case_uid)
        assert of_feature(session, "parcel", "nobody") == ("", "")


def test_the_span_of_days_ends_after_the_last_one(office):
    workspace = office[0]
    with workspace.reader() as session:
        assert time_span(session, "found") == (date(2026, 3, 1), date(2026, 3, 2))
        assert time_span(session, "standing") == (date(2026, 3, 1), date(2026, 3, 2))
        assert time_span(session, "cleared") is None
