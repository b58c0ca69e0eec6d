"""Spots by hand: registering, reshaping, splitting, merging, and taking each back without losing anything."""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta, timezone

import numpy as np
import pytest
import shapely
from service_cases import service_helper
from shapely import MultiPolygon, Polygon, box

from zhiwei.plugin.domain.case.records import OrgUnit
from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.services.assess import assess
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.spot_edit import merge, register, reshape, split, suggest
from zhiwei.plugin.services.spot_state import read_states, revert
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

NOW = datetime(2026, 10, 10, 2, 0, tzinfo=timezone.utc)
WHO = "钟篁舟"
EAST, NORTH = 500_000.0, 3_300_000.0


def objects(*values):
    made = np.empty(len(values), dtype=object)
    made[:] = list(values)
    return made


@pytest.fixture
def workspace(tmp_path):
    path = tmp_path / "w.gpkg"
    with Workspace.create(path, crs="EPSG:4549") as made:
        with made.unit_of_work("set-up", NOW) as uow:
            uow.orgs.add(OrgUnit("", "01", "澄埔县城市管理局", "澄城执", division_code="359921"))
            uow.land_classes.add(
                FeatureTable(
                    objects(MultiPolygon([box(EAST - 500, NORTH - 500, EAST + 500, NORTH + 500)])),
                    {"code": objects("0103"), "owner_code": objects("3599210010010000000"),
                     "owner_name": objects("云桠镇桠头村")},
                    "EPSG:4549",
                )
            )  # fmt: skip
            uow.parcels.add(
                FeatureTable(
                    objects(MultiPolygon([box(EAST - 50, NORTH - 50, EAST + 70, NORTH + 80)])),
                    {"code": objects("359921001001JC00001"), "location": objects("云桠镇桠头村5号")},
                    "EPSG:4549",
                )
            )
        yield made


def put(workspace, code, x=0.0, size=20.0, **values):
    shape = MultiPolygon([box(EAST + x, NORTH, EAST + x + size, NORTH + size)])
    return register(workspace, shape, {"code": code, "source_kind": "patrol", **values}, WHO, NOW)


def state_of(workspace, uid):
    with workspace.reader() as session:
        return read_states(session, [uid])[0]


def everything(workspace):
    """Spots, leads, parties, photos and current assessments, without versions and keys."""
    with workspace.reader() as session:
        table = session.spots.read()
        spots = {}
        for index, uid in enumerate(table.column("uid")):
            values = {k: v[index] for k, v in table.columns.items() if k not in ("fid", "uid", "version")}
            values = {k: None if v is None or v != v else v for k, v in values.items()}
            spots[uid] = (values, table.geometry[index].normalize().wkt)
        leads = sorted((lead.number, lead.spot_uid) for lead in session.leads.all())
        current = sorted((row["spot_uid"], row["uid"]) for row in session.assessments.current())
        return spots, leads, current, sorted(session.counters.all())


def sound(workspace):
    assert workspace.verify() == []


def test_a_place_is_known_from_what_the_workspace_holds(workspace):
    found = suggest(workspace, box(EAST, NORTH, EAST + 10, NORTH + 10), date(2026, 10, 10), WHO)
    assert (found.village_code, found.town_code, found.village_name) == ("359921001001", "359921001", "云桠镇桠头村")
    assert found.address == "云桠镇桠头村5号"
    assert found.code == "35992120261010001"
    put(workspace, found.code)
    again = suggest(workspace, box(EAST, NORTH, EAST + 10, NORTH + 10), date(2026, 10, 10), WHO)
    assert again.code == "35992120261010002"
    # out where no survey reaches, the next spot's village counts
    put(workspace, "A", 700.0, village_code="359921001009")
    assert suggest(workspace, box(EAST + 750, NORTH, EAST + 760, NORTH + 9), date(2026, 10, 10)).village_code == (
        "359921001009"
    )


def test_the_patrol_grid_tells_the_village_where_no_survey_reaches(workspace):
    cell = MultiPolygon([box(EAST + 5000, NORTH, EAST + 5100, NORTH + 100)])
    columns = {"community_code": objects("359921001007"), "community_name": objects("鹭墩村")}
    with workspace.unit_of_work("x", NOW) as unit:
        unit.grid_cells.add(FeatureTable(objects(cell), columns, "EPSG:4549"))
    found = suggest(workspace, box(EAST + 5010, NORTH, EAST + 5020, NORTH + 10), date(2026, 10, 10))
    assert (found.village_code, found.village_name) == ("359921001007", "鹭墩村")


def test_registering_makes_spot_and_numbered_lead_and_is_taken_back_without_a_gap(workspace):
    before = everything(workspace)
    done = put(workspace, "TB1", remark="顶楼加盖", found_on=date(2026, 10, 9), village_code="359921001001")
    assert done.lead == "澄城执线索〔2026〕第0001号"
    with workspace.reader() as session:
        lead = session.leads.find(spot_uid=done.uid)[0]
        assert (lead.content, lead.found_on, lead.source_kind, lead.registered_by) == (
            "顶楼加盖", date(2026, 10, 9), "patrol", WHO,
        )  # fmt: skip
    assert state_of(workspace, done.uid).columns["town_code"] == "359921001"
    assess(workspace, [done.uid], actor=WHO, now=NOW)
    back = revert(workspace, done.change, WHO, NOW)
    spots, leads, current, counters = everything(workspace)
    assert (spots, leads, current) == before[:3] and counters[0][3] == 0
    sound(workspace)
    again = revert(workspace, back, WHO, NOW)
    state = state_of(workspace, done.uid)
    assert state.code == "TB1" and [lead.number for lead in state.leads] == ["澄城执线索〔2026〕第0001号"]
    assert state.assessment and not state.columns["needs_assessment"]
    sound(workspace)
    revert(workspace, again, WHO, NOW)
    assert everything(workspace)[0] == {}


def test_a_lead_whose_number_others_followed_stays(workspace):
    first, _ = put(workspace, "TB1"), put(workspace, "TB2", 50.0)
    with pytest.raises(InputError) as caught:
        revert(workspace, first.change, WHO, NOW)
    assert caught.value.code == "spot.lead_followed"
    assert len(everything(workspace)[0]) == 2
    sound(workspace)


def test_what_cannot_be_registered_is_refused_with_the_place(workspace):
    bow = Polygon([(EAST, NORTH), (EAST + 10, NORTH + 10), (EAST + 10, NORTH), (EAST, NORTH + 10)])
    with pytest.raises(InputError) as caught:
        register(workspace, bow, {"code": "X"}, WHO, NOW)
    assert caught.value.code == "spot.crosses_itself"
    assert (caught.value.params["x"], caught.value.params["y"]) == ("3300005.00", "500005.00")
    for stated, code in (({"code": " "}, "spot.code_missing"), ({"code": "A"}, "")):
        try:
            register(workspace, box(EAST, NORTH, EAST + 1, NORTH + 1), stated, WHO, NOW)
        except InputError as error:
            assert error.code == code
    with pytest.raises(InputError) as caught:
        put(workspace, "A", 30.0)
    assert caught.value.code == "spot.code_taken"
    with pytest.raises(InputError) as caught:
        register(workspace, Polygon(), {"code": "B"}, WHO, NOW)
    assert caught.value.code == "spot.no_shape"


def test_without_any_body_a_spot_is_registered_without_a_lead(tmp_path):
    with Workspace.create(tmp_path / "e.gpkg", crs="EPSG:4549") as workspace:
        done = put(workspace, "TB1")
        assert done.lead == ""
        sound(workspace)


def test_a_new_shape_is_assessed_again_and_the_former_comes_back(workspace):
    uid = put(workspace, "TB1").uid
    assess(workspace, [uid], actor=WHO, now=NOW)
    before = everything(workspace)
    was = state_of(workspace, uid)
    change = reshape(workspace, was, box(EAST, NORTH, EAST + 40, NORTH + 20), WHO, NOW)
    now = state_of(workspace, uid)
    assert now.columns["needs_assessment"] and now.columns["area_plan_m2"] is None
    assess(workspace, [uid], actor=WHO, now=NOW)
    assert state_of(workspace, uid).columns["area_plan_m2"] == 800.0
    back = revert(workspace, change, WHO, NOW)
    assert everything(workspace) == before
    sound(workspace)
    revert(workspace, back, WHO, NOW)
    again = state_of(workspace, uid)
    assert again.columns["area_plan_m2"] == 800.0 and again.assessment not in ("", was.assessment)
    sound(workspace)


def test_a_former_assessment_is_not_trusted_when_the_surroundings_changed(workspace):
    uid = put(workspace, "TB1").uid
    assess(workspace, [uid], actor=WHO, now=NOW)
    change = reshape(workspace, state_of(workspace, uid), box(EAST, NORTH, EAST + 40, NORTH + 20), WHO, NOW)
    with workspace.unit_of_work("x", NOW) as unit:
        zone = MultiPolygon([box(EAST, NORTH, EAST + 90, NORTH + 90)])
        unit.zones.add(FeatureTable(objects(zone), {"class_code": objects("SQ-JJ")}, "EPSG:4549"))
    revert(workspace, change, WHO, NOW)
    assert state_of(workspace, uid).columns["needs_assessment"]


def test_somebody_elses_save_is_told_and_kept(workspace):
    uid = put(workspace, "TB1").uid
    read, other = state_of(workspace, uid), state_of(workspace, put(workspace, "TB2", 60).uid)
    with workspace.unit_of_work("另一人", NOW) as unit:
        unit.spots.update_one(uid, {"remark": "别人写的"}, read.version)
    for act in (
        lambda: reshape(workspace, read, box(EAST, NORTH, EAST + 4, NORTH + 2), WHO, NOW),
        lambda: split(workspace, read, [(EAST + 10, NORTH - 5), (EAST + 10, NORTH + 25)], WHO, NOW),
        lambda: merge(workspace, [read, other], WHO, NOW),
    ):
        with pytest.raises(ConflictError) as caught:
            act()
        assert caught.value.params["theirs"].columns["remark"] == "别人写的"
    assert state_of(workspace, uid).columns["remark"] == "别人写的"


def test_a_split_covers_the_same_ground_and_its_areas_add_up(workspace):
    uid = put(workspace, "TB1", remark="违建", declared_area_m2=400).uid
    assess(workspace, [uid], actor=WHO, now=NOW)
    before = everything(workspace)
    whole = state_of(workspace, uid)
    change = split(workspace, whole, [(EAST + 5, NORTH - 5), (EAST + 5, NORTH + 25)], WHO, NOW)
    assert len(change.after) == 2
    big, small = change.after
    assert big.uid == uid and (big.geometry.area, small.geometry.area) == (300.0, 100.0)
    assert shapely.equals(shapely.union_all([big.geometry, small.geometry]), whole.geometry)
    assert small.code == "TB1-1" and small.columns["remark"] == "违建"
    assert small.columns["extra"] == {"分割自": "TB1"} and small.leads == () and len(big.leads) == 1
    assess(workspace, change.uids, actor=WHO, now=NOW)
    with workspace.reader() as session:
        parts = session.spots.read(columns=["area_ellip_m2"]).column("area_ellip_m2")
        stated = next(row["area_ellip_m2"] for row in session.statements.find(spot_uid=uid))
    assert math.isclose(sum(parts), stated, abs_tol=0.011)
    sound(workspace)
    back = revert(workspace, change, WHO, NOW)
    assert everything(workspace) == before
    sound(workspace)
    again = revert(workspace, back, WHO, NOW)
    assert {state.uid for state in again.after} == {state.uid for state in change.after}
    sound(workspace)


def test_a_line_that_cuts_nothing_is_refused(workspace):
    state = state_of(workspace, put(workspace, "TB1").uid)
    with pytest.raises(InputError) as caught:
        split(workspace, state, [(EAST + 5, NORTH - 5), (EAST + 5, NORTH + 5)], WHO, NOW)
    assert caught.value.code == "spot.line_cuts_nothing"


def test_merging_keeps_what_both_said_and_all_that_hung_on_them(workspace):
    first = put(workspace, "TB1", remark="东间").uid
    second = put(workspace, "TB2", 20.0, address="桠头村9号", remark="西间").uid
    assess(workspace, [first, second], actor=WHO, now=NOW)
    before = everything(workspace)
    states = [state_of(workspace, first), state_of(workspace, second)]
    change = merge(workspace, states, WHO, NOW, keeper_uid=first)
    assert [state.uid for state in change.after] == [first]
    merged = change.after[0]
    assert merged.geometry.area == 800.0 and len(merged.geometry.geoms) == 1
    assert merged.columns["address"] == "桠头村9号" and merged.columns["remark"] == "东间"
    kept = merged.columns["extra"]["合并自"][0]
    assert (kept["code"], kept["remark"]) == ("TB2", "西间")
    assert [lead.number for lead in merged.leads] == ["澄城执线索〔2026〕第0001号", "澄城执线索〔2026〕第0002号"]
    sound(workspace)
    back = revert(workspace, change, WHO, NOW)
    assert everything(workspace) == before
    sound(workspace)
    revert(workspace, back, WHO, NOW)
    assert list(everything(workspace)[0]) == [first]
    sound(workspace)


@pytest.fixture
def cased(tmp_path):
    with Workspace.open(office.make_office(tmp_path)) as workspace:
        with workspace.reader() as session:
            uids = [str(uid) for uid in session.spots.read(geometry=False).columns["uid"]]
        yield workspace, uids


def test_a_spot_with_a_case_is_split_only_when_the_person_says_so(cased):
    workspace, uids = cased
    report = open_cases(workspace, uids[:1], ["颜堃", "35992100004"], "planning", date(2026, 10, 10), WHO, NOW)
    assert report.opened
    state = state_of(workspace, uids[0])
    x = EAST + 5
    with pytest.raises(InputError) as caught:
        split(workspace, state, [(x, NORTH - 5), (x, NORTH + 25)], WHO, NOW)
    assert caught.value.code == "spot.has_case" and report.opened[0].number in caught.value.params["case"]
    change = split(workspace, state, [(x, NORTH - 5), (x, NORTH + 25)], WHO, NOW, keep_case=True)
    big, small = change.after
    assert big.uid == uids[0] and big.columns["case_number"] == report.opened[0].number
    assert small.columns["case_number"] is None and small.parties == big.parties
    other = state_of(workspace, uids[1])
    with pytest.raises(InputError) as caught:
        merge(workspace, [other, state_of(workspace, uids[0])], WHO, NOW)
    assert caught.value.code == "spot.has_case"
    merged = merge(workspace, [other, state_of(workspace, uids[0])], WHO, NOW, keep_case=True)
    assert [one.uid for one in merged.after] == [uids[0]]
    revert(workspace, merged, WHO, NOW)
    # a case came to a part: the split stays
    part = change.after[1].uid
    assess(workspace, [part], actor=WHO, now=NOW)
    opened = open_cases(
        workspace, [part], ["颜堃", "35992100004"], "planning", date(2026, 10, 10), WHO, NOW + timedelta(hours=1)
    )
    assert opened.opened, opened.refused
    with pytest.raises((InputError, ConflictError)):
        revert(workspace, change, WHO, NOW)
    both = open_cases(workspace, uids[1:2], ["颜堃", "35992100004"], "planning", date(2026, 10, 10), WHO, NOW)
    assert both.opened
    with pytest.raises(InputError) as caught:
        merge(workspace, [state_of(workspace, uid) for uid in uids[:2]], WHO, NOW, keep_case=True)
    assert caught.value.code == "spot.several_cases"


def test_a_register_with_a_case_built_on_it_is_not_taken_back(cased):
    workspace, _uids = cased
    shape = MultiPolygon([box(EAST + 2000, NORTH, EAST + 2020, NORTH + 20)])
    done = register(workspace, shape, {"code": "NEW"}, WHO, NOW)
    with workspace.reader() as session:
        party = session.parties.all()[0]
    with workspace.unit_of_work("x", NOW) as unit:
        unit.spot_parties.add(done.uid, party.uid, "builder")
    with pytest.raises(InputError) as caught:
        revert(workspace, done.change, WHO, NOW)
    assert caught.value.code == "spot.built_on"
    # an old change held against other contents is told too
    with workspace.unit_of_work("x", NOW) as unit:
        unit.spots.update_one(done.uid, {"remark": "别人写的"}, done.change.after[0].version)
    with pytest.raises(ConflictError):
        revert(workspace, done.change, WHO, NOW)


def test_changes_are_taken_back_and_made_again_one_after_the_other(workspace):
    uid = put(workspace, "TB1").uid
    steps = [everything(workspace)[0]]
    changes = []

    def did(change):
        assess(workspace, change.uids, actor=WHO, now=NOW)
        changes.append(change)
        steps.append(everything(workspace)[0])

    assess(workspace, [uid], actor=WHO, now=NOW)
    steps[0] = everything(workspace)[0]
    did(split(workspace, state_of(workspace, uid), [(EAST + 5, NORTH - 5), (EAST + 5, NORTH + 25)], WHO, NOW))
    did(merge(workspace, [state_of(workspace, key) for key in changes[0].uids], WHO, NOW, keeper_uid=uid))
    did(reshape(workspace, state_of(workspace, uid), box(EAST, NORTH, EAST + 40, NORTH + 20), WHO, NOW))
    for _ in range(2):
        for place in (2, 1, 0):
            changes[place] = revert(workspace, changes[place], WHO, NOW)
            assert everything(workspace)[0] == steps[place]
        for place in (0, 1, 2):
            changes[place] = revert(workspace, changes[place], WHO, NOW)
            assert everything(workspace)[0] == steps[place + 1]
    sound(workspace)


def test_what_somebody_else_typed_since_is_never_taken_back(workspace):
    uid = put(workspace, "TB1").uid
    change = reshape(workspace, state_of(workspace, uid), box(EAST, NORTH, EAST + 40, NORTH + 20), WHO, NOW)
    with workspace.unit_of_work("另一人", NOW) as unit:
        unit.spots.update_one(uid, {"remark": "别人写的"}, state_of(workspace, uid).version)
    with pytest.raises(ConflictError) as caught:
        revert(workspace, change, WHO, NOW)
    assert caught.value.params["theirs"].columns["remark"] == "别人写的"
    assert state_of(workspace, uid).geometry.area == 800.0
