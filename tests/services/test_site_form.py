"""The form of a site: where each value comes from, what is refused, what was saved by somebody else meanwhile."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from service_cases import service_helper
from stepped_case import Case

from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.services.demolition_scenarios import adopt_scenario
from zhiwei.plugin.services.demolition_sites import build_sites
from zhiwei.plugin.services.plan_demolition import Request, plan_demolition
from zhiwei.plugin.services.site_form import FIELDS, save_site, view_site
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")
NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)
TODAY = date(2026, 11, 22)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(office.make_office(tmp_path)) as opened:
        Case(opened, 1).served(area_m2=200.0)
        build_sites(opened, "甲", NOW, TODAY)
        yield opened


def view(workspace):
    with workspace.reader() as session:
        return view_site(session, session.sites.all()[0].uid, TODAY)


def save(workspace, actor="乙", row=None, **values):
    return save_site(workspace, row or view(workspace).row, values, actor, NOW, TODAY)


def test_a_new_site_says_where_each_value_comes_from(workspace):
    seen = view(workspace)
    origins = {name: code for name, (code, _) in seen.origins.items()}
    assert set(origins) == set(FIELDS)
    assert origins["floor_area_m2"] == "origin.decision" and origins["ground_area_m2"] == "origin.spot"
    assert origins["height_m"] == "origin.storeys" and seen.row.height_m == 3.0 * seen.row.storeys
    assert origins["persons"] == origins["protected"] == "origin.nobody"
    assert seen.case_number and seen.legal.day is not None and seen.refused == ""
    assert ("frame", "框架") in seen.structures and dict(seen.categories).keys() == {f"X{n}" for n in range(1, 7)}


def test_what_is_saved_is_audited_and_named_as_the_origin(workspace):
    before = view(workspace).row
    saved, told = save(
        workspace, structure="frame", floor_area_m2="1,260.5", persons="4", let=True, protected=False, lane="三巷",
        categories=["X3"], blocked=[["2027-06-07", "2027-06-09"]], sowing_day="2027-03-01", consent=True,
        consent_on="2026-11-20",
    )  # fmt: skip
    seen = view(workspace)
    assert seen.row == saved and saved.version == before.version + 1
    assert (saved.floor_area_m2, saved.persons, saved.let, saved.protected) == (1260.5, 4, True, False)
    assert saved.blocked == (("2027-06-07", "2027-06-09"),) and saved.sowing_day == date(2027, 3, 1)
    assert seen.origins["persons"] == ("origin.person", {"actor": "乙", "day": "2026-11-22"})
    assert seen.origins["storeys"][0] == "origin.spot"
    # 400.01 m² of ground, two storeys
    assert [code for code, _ in told] == ["site.floor_odd"] and told[0][1]["most"] == 800.02
    with workspace.reader() as session:
        assert session.audit.for_row(saved.uid)[-1]["reason"] == "site"
    assert workspace.verify() == []


def test_nothing_changed_writes_nothing(workspace):
    row = view(workspace).row
    saved, told = save(workspace, name=row.name, persons="0", height_m=str(row.height_m))
    assert saved.version == row.version and told == []
    with workspace.reader() as session:
        assert len(session.audit.for_row(row.uid)) == 1


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"persons": "-1"}, "site.value", "persons"),
        ({"persons": ""}, "site.needed", "persons"),
        ({"storeys": "2.5"}, "site.value", "storeys"),
        ({"danger": "4"}, "site.value", "danger"),
        ({"floor_area_m2": "viel"}, "site.value", "floor_area_m2"),
        ({"floor_area_m2": "nan"}, "site.value", "floor_area_m2"),
        ({"name": "  "}, "site.needed", "name"),
        ({"structure": "gold"}, "site.value", "structure"),
        ({"blocked": [["2027-06-09", "2027-06-07"]]}, "site.value", "blocked"),
        ({"consent_on": "2026-11-20"}, "site.consent_day", "consent_on"),
        ({"consent": True, "consent_on": "2026-11-23"}, "site.consent_future", "consent_on"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field_and_nothing_is_written(workspace, values, code, field):
    before = view(workspace).row
    with pytest.raises(InputError) as caught:
        save(workspace, **values)
    assert (caught.value.code, caught.value.params["field"]) == (code, field)
    assert view(workspace).row == before


def test_a_site_that_somebody_else_saved_meanwhile_is_not_overwritten(workspace):
    mine = view(workspace).row
    save(workspace, "乙", persons="5")
    with pytest.raises(ConflictError) as caught:
        save(workspace, "甲", mine, persons="1")
    assert caught.value.params["theirs"].persons == 5 == view(workspace).row.persons


def test_a_protected_building_is_refused_by_the_planning_and_the_plan_in_force_is_named(workspace):
    request = Request("一", date(2026, 12, 1), date(2027, 12, 31), {"crews": [{"name": "一队"}]}, tries=1)
    scenario, _ = plan_demolition(workspace, request, "甲", NOW, TODAY)
    adopt_scenario(workspace, scenario.uid, "甲", NOW)
    place = view(workspace).place
    _, told = save(workspace, protected=True)
    assert [code for code, _ in told] == ["site.protected_planned", "site.now_protected"]
    assert told[0][1]["day"] == place.first_day and view(workspace).refused == "demolition.protected"


def test_a_site_that_is_gone_is_said_to_be(workspace):
    with workspace.reader() as session, pytest.raises(InputError) as caught:
        view_site(session, "none", TODAY)
    assert caught.value.code == "site.gone"
