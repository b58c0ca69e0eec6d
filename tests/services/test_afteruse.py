"""After-use from end to end: plots of cleared sites, uses that meet targets, tracking until verified, the balance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import numpy as np
import pytest
from afteruse_office import (
    EAST,
    FIRST,
    NORTH,
    NOW,
    SECOND,
    THIRD,
    TODAY,
    accept_use,
    done,
    layer,
    make,
    make_decided,
    office,
    photo,
    plots,
)
from shapely import MultiPolygon, box

from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.domain.land.statement import measure
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.document_facts import gather
from zhiwei.plugin.services.own_rules import put_catalogues
from zhiwei.plugin.services.plan_afteruse import Request, plan_uses
from zhiwei.plugin.services.track_afteruse import (
    Pick,
    accept_all,
    accept_uses,
    begin,
    land_balance,
    overdue,
    plots_in,
    verify_use,
)
from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(make_decided(tmp_path)) as opened:
        yield opened


def test_only_cleared_sites_become_plots_and_none_twice(workspace):
    assert make(workspace).made == ()
    done(workspace, 1)
    assert make(workspace, cleared_from="accepted").made == ()
    assert make(workspace).made == ("DK2026-0001",)
    again = make(workspace)
    assert (again.made, again.kept) == ((), 1)
    (one,) = plots(workspace)
    assert (one.status, one.cleared_on) == ("cleared", date(2026, 11, 3))
    shape = np.array([office.square(0)], dtype=object)
    assert one.area_m2 == round(float(measure(shape, "EPSG:4549")[0]), 2)
    assert workspace.verify() == []


def test_a_planned_plot_is_cleared_when_its_site_is(workspace):
    assert len(make(workspace, foreseen=True).made) == 3
    assert {one.status for one in plots(workspace)} == {"planned"}
    done(workspace, 1)
    assert make(workspace).cleared == ("DK2026-0001",)
    assert [one.status for one in plots(workspace)] == ["cleared", "planned", "planned"]


def test_ground_cleared_beside_joins_a_plot_that_nobody_decided_about(workspace):
    done(workspace, 1)
    make(workspace)
    with workspace.unit_of_work("甲", NOW) as unit:
        table = unit.spots.read(columns=("version",))
        unit.spots.set_geometry(
            str(table.column("uid")[1]),
            MultiPolygon([box(EAST + 20, NORTH, EAST + 40, NORTH + 20)]),
            int(table.column("version")[1]),
        )
    done(workspace, 1, first=1)
    assert make(workspace).made == ("DK2026-0001",)
    (one,) = plots(workspace)
    assert one.area_m2 == pytest.approx(800.0, abs=0.5) and one.name.endswith("等2处")


def test_farmland_goes_back_to_farming_and_targets_are_met_at_a_stated_price(workspace):
    done(workspace, 3)
    make(workspace)
    plain = plan_uses(workspace, Request(), "甲", NOW, TODAY)
    uses = {one.code: one.use for one in plain.plots}
    assert uses == {"DK2026-0001": "farm", "DK2026-0002": "green", "DK2026-0003": "green"}
    first = next(one for one in plain.plots if one.code == "DK2026-0001")
    assert {one.use for one in first.proposals} == {"farm"}
    assert first.verdicts["build"].reasons[0].key == "KX-NT"
    farm = plan_uses(workspace, Request(targets={"farm": 5000.0}), "甲", NOW, TODAY).assigned
    whole = sum(one.area_m2 for one in plots(workspace))
    assert farm.out_of_reach["farm"] == farm.missing["farm"] == pytest.approx(5000 - whole, abs=0.01)
    build = plan_uses(workspace, Request(targets={"build": 350.0}), "甲", NOW, TODAY).assigned
    assert build.missing["build"] == 0.0 and build.exact
    (lost,) = build.given_up
    kept = next(one for one in plots(workspace) if one.code == lost.plot)
    assert kept.proposals["use"] == lost.chosen and kept.proposals["given_up"]["points"] == lost.points
    for one in kept.proposals["ranked"]:
        assert one["points"] == pytest.approx(sum(part["points"] for part in one["parts"]) - one["less"], abs=0.05)


def test_a_target_or_weight_that_nobody_knows_is_refused(workspace):
    done(workspace, 1)
    with pytest.raises(InputError) as caught:
        plan_uses(workspace, Request(), "甲", NOW, TODAY)
    assert caught.value.code == "afteruse.no_plots"
    make(workspace)
    for request, code in (
        (Request(targets={"grass": 5.0}), "afteruse.target"),
        (Request(weights={"farm": {"view": 5.0}}), "afteruse.weight"),
    ):
        with pytest.raises(InputError) as caught:
            plan_uses(workspace, request, "甲", NOW, TODAY)
        assert caught.value.code == code


def test_a_forbidden_use_cannot_be_accepted_and_a_stale_view_is_refused(workspace):
    done(workspace, 2)
    make(workspace)
    with pytest.raises(InputError) as caught:
        accept_use(workspace, "DK2026-0001", "甲", NOW, TODAY, use="建设")
    assert caught.value.code == "afteruse.forbidden" and "永久基本农田" in caught.value.params["reason"]
    with pytest.raises(InputError) as caught:
        accept_use(workspace, "DK2026-0001", "甲", NOW, TODAY)
    assert caught.value.code == "afteruse.no_proposal"
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    seen = plots(workspace)[1]
    accepted = accept_use(workspace, seen.uid, "甲", NOW, TODAY, version=seen.version)
    assert accepted.locked and accepted.version == seen.version + 1
    with pytest.raises(ConflictError):
        accept_use(workspace, seen.uid, "乙", NOW, TODAY, use="增绿", version=seen.version)


def test_a_locked_use_stays_when_the_plan_is_made_anew(workspace):
    done(workspace, 2)
    make(workspace)
    accept_use(workspace, "DK2026-0002", "甲", NOW, TODAY, use="增绿")
    again = plan_uses(workspace, Request(), "甲", NOW, TODAY)
    assert {one.code: one.use for one in again.plots} == {"DK2026-0001": "farm", "DK2026-0002": "green"}


def test_from_accepted_to_verified_and_what_is_overdue(workspace):
    done(workspace, 1)
    make(workspace)
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    assert accept_all(workspace, "甲", NOW, TODAY) == ["DK2026-0001"]
    (one,) = plots(workspace)
    # 180 calendar days after 3 November 2026
    assert (one.direction, one.use_code, one.responsible) == ("复耕", "01", "农业农村部门")
    assert one.due_on == date(2027, 5, 2)
    with workspace.reader() as session:
        assert overdue(session, date(2027, 5, 2)) == []
        assert [(late.code, days) for late, days in overdue(session, date(2027, 5, 5))] == [("DK2026-0001", 3)]
    with pytest.raises(InputError, match=r"afteruse\.not_begun"):
        verify_use(workspace, one.uid, TODAY, ["P0001"], "甲", NOW, TODAY)
    with pytest.raises(InputError, match=r"afteruse\.day"):
        begin(workspace, one.code, date(2026, 11, 1), "甲", NOW, TODAY)
    begin(workspace, one.code, date(2026, 11, 10), "甲", NOW, TODAY)
    with pytest.raises(InputError, match=r"afteruse\.photo"):
        verify_use(workspace, one.code, TODAY, ["P0001"], "甲", NOW, TODAY)
    day = datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc)
    photo(workspace, day.replace(day=8), "P0002")  # before work began
    photo(workspace, day.replace(year=2031), "P0004")  # the clock of the camera is wrong
    for number in ("P0002", "P0004"):
        with pytest.raises(InputError) as caught:
            verify_use(workspace, one.code, TODAY, [number], "甲", NOW, TODAY, why="就是这块地")
        assert (caught.value.code, caught.value.params["photo"]) == ("afteruse.photo", number)
    photo(workspace, day)
    verified = verify_use(workspace, one.code, TODAY, ["P0001"], "甲", NOW, TODAY)
    assert (verified.status, verified.verified_on) == ("verified", TODAY)
    with workspace.reader() as session:
        stored = session.plots.read().column("verified_by")[0]
        assert overdue(session, date(2028, 1, 1)) == []
    assert stored["photos"] == ["P0001"] and stored["overlay"]["verdict"] == "allowed"
    assert stored["overlay"]["zones"]["KX-NT"] == pytest.approx(one.area_m2, abs=0.01)
    assert workspace.verify() == []


def test_a_building_that_came_back_stops_the_verification(workspace):
    done(workspace, 1)
    make(workspace)
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    accept_all(workspace, "甲", NOW, TODAY)
    begin(workspace, "DK2026-0001", date(2026, 11, 10), "甲", NOW, TODAY)
    photo(workspace, datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc))
    with workspace.unit_of_work("甲", NOW) as unit:
        unit.spots.add(layer(("code", "found_on", "status"), (5, 5, 9, 10, "TB900", date(2026, 11, 15), "open")))
    with pytest.raises(InputError) as caught:
        verify_use(workspace, "DK2026-0001", TODAY, ["P0001"], "甲", NOW, TODAY)
    assert caught.value.code == "afteruse.built_again"
    assert (caught.value.params["spot"], round(caught.value.params["area"])) == ("TB900", 20)


def test_the_balance_adds_up_and_counts_from_the_start_or_the_end(workspace):
    done(workspace, 3)
    make(workspace)
    accept_use(workspace, "DK2026-0001", "甲", NOW, TODAY, use="复耕")
    accept_use(workspace, "DK2026-0002", "甲", NOW, TODAY, use="增绿")
    begin(workspace, "DK2026-0001", date(2026, 11, 10), "甲", NOW, TODAY)
    with workspace.reader() as session:
        found = land_balance(session, TODAY)
        strict = land_balance(session, TODAY, "done")
    first, second, third = found.plots
    whole = found.figures[-1]
    total = round(first.area_m2 + second.area_m2 + third.area_m2, 2)
    assert whole.freed_m2 == total == round(sum(one.before_m2 for one in found.lines), 2)
    assert total == round(sum(one.after_m2 for one in found.lines), 2)
    after = {one.code: (one.before_m2, one.after_m2) for one in found.lines}
    assert after["0103"] == (first.area_m2, 0.0) and after["01"] == (0.0, first.area_m2)
    assert after["1401"] == (0.0, second.area_m2) and after["0703"][1] == third.area_m2
    # 60 m² of the third plot lie within the road red line
    assert whole.usable_m2 == pytest.approx(total - 60.0, abs=0.1)
    assert whole.used_m2 == whole.farm_m2 == first.area_m2 and strict.figures[-1].used_m2 == 0.0


def test_the_register_form_is_filled_from_the_plot(workspace):
    done(workspace, 3)
    make(workspace)
    accept_use(workspace, "DK2026-0003", "甲", NOW, TODAY, use="增绿")
    begin(workspace, "DK2026-0003", date(2026, 11, 10), "甲", NOW, TODAY)
    with workspace.reader() as session:
        site = next(row for row in session.sites.all() if row.name.startswith("TB002"))
        case = session.cases.get(site.case_uid)
        forms, org = current_forms(), session.orgs.get(case.org_uid)
        events = session.events.for_case(case.uid)
        told = gather(session, forms, forms.form("D41"), case, org, events, TODAY, "甲")["plot"]
        area = plots_in(session)[2].area_m2
    assert (told["code"], told["cases"], told["direction"]) == ("DK2026-0003", case.number, "增绿")
    assert told["freed_m2"] == told["usable_m2"] == told["used_m2"] == told["green_m2"] == area
    assert told["cleared_on"] == "2026-11-03" and told["due_on"] == "2027-05-02"
    assert "道路红线" in told["zones"] and told["used_share"] == 1.0 and told.get("farm_m2") is None
    assert told["registered_by"] == "甲" and not told.get("photos_before") and not told.get("photos_after")


def test_own_rules_come_in_with_the_settings(workspace):
    done(workspace, 1)
    make(workspace)
    with workspace.unit_of_work("甲", NOW) as unit:
        put_catalogues(unit, {"拆后利用": {"settings": {"due_days": 30}}}, "s.yaml")
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    accept_all(workspace, "甲", NOW, TODAY)
    assert plots(workspace)[0].due_on == date(2026, 12, 3)
    with pytest.raises(InputError) as caught, workspace.unit_of_work("甲", NOW) as unit:
        put_catalogues(unit, {"afteruse": {"settings": {"count_from": "soon"}}}, "s.yaml")
    assert caught.value.params["place"] == "settings.count_from"


def test_a_dropped_site_gives_no_plot(workspace):
    with workspace.unit_of_work("甲", NOW) as unit:
        for row in unit.sites.all():
            unit.sites.update(replace(row, status="dropped"))
    assert make(workspace, foreseen=True).made == ()


def test_the_days_of_a_use_run_from_the_clearing_not_from_the_decision(workspace):
    """Accepted while the building stands: no last day yet, hence never late; 180 days from 3 November 2026 on."""
    make(workspace, foreseen=True)
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    own = date(2028, 1, 31)
    accept_uses(workspace, [Pick(FIRST), Pick(SECOND, due_on=own), Pick(THIRD, due_on=date(2026, 11, 1))],
                "甲", NOW, TODAY)  # fmt: skip
    assert [one.due_on for one in plots(workspace)] == [None, own, date(2026, 11, 1)]
    done(workspace, 3)
    assert make(workspace).cleared == (FIRST, SECOND, THIRD)
    # an own day stays, but for one that passed before the ground was free
    assert [one.due_on for one in plots(workspace)] == [date(2027, 5, 2), own, date(2027, 5, 2)]
    with workspace.reader() as session:
        assert [late.code for late, _ in overdue(session, date(2027, 5, 3))] == [FIRST, THIRD]


def test_a_plot_nobody_decided_about_has_no_day_when_it_is_cleared(workspace):
    make(workspace, foreseen=True)
    done(workspace, 1)
    make(workspace)
    assert [(one.status, one.due_on) for one in plots(workspace)] == [
        ("cleared", None),
        ("planned", None),
        ("planned", None),
    ]


def test_a_photo_without_a_time_zone_is_dated_by_the_clock_of_its_phone(workspace):
    """The day before work began shows nothing, though the photo bears no moment, only its clock's text."""
    done(workspace, 1)
    make(workspace)
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    accept_all(workspace, "甲", NOW, TODAY)
    begin(workspace, FIRST, date(2026, 11, 10), "甲", NOW, TODAY)
    for number, text in (("P0001", "2026:11:09 23:30:00"), ("P0002", "2026:11:10 00:10:00")):
        photo(workspace, None, number, text=text)
    with pytest.raises(InputError, match=r"afteruse\.photo"):
        verify_use(workspace, FIRST, TODAY, ["P0001"], "甲", NOW, TODAY)
    assert verify_use(workspace, FIRST, TODAY, ["P0002"], "甲", NOW, TODAY).status == "verified"
