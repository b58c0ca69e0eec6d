"""Sites, scenarios, assignments and progress come back as they were stored; two savers are told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import pytest

from zhiwei.plugin.domain.case.records import CaseFile, OrgUnit
from zhiwei.plugin.domain.demolition.records import AssignmentRow, ProgressRow, ScenarioRow, SiteRow
from zhiwei.plugin.domain.errors import ConflictError

NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def case_uid(workspace) -> str:
    with workspace.unit_of_work("张三", NOW) as unit:
        org = unit.orgs.add(OrgUnit("", "3599", "局", "局"))
        return unit.cases.add(CaseFile("", "案1", org.uid, "", "违法建设", "planning", "national")).uid


def test_everything_comes_back_as_it_was_stored(workspace, case_uid):
    site = SiteRow(
        "", case_uid, "1", name="㙍庄<1>", structure="frame", floor_area_m2=812.5, let=True, categories=("X1", "X4"),
        sowing_day=date(2027, 3, 1), blocked=(("2027-06-07", "2027-06-10"),), consent=False,
    )  # fmt: skip
    with workspace.unit_of_work("张三", NOW) as unit:
        site = unit.sites.add(site)
        plan = unit.scenarios.add(
            ScenarioRow(
                "", "一", starts_on=date(2027, 1, 4), weights={"urgent": 40.0}, targets=(("2027-12-31", 3.2e5, ""),)
            )
        )
        place = unit.assignments.add(
            AssignmentRow("", plan.uid, site.uid, "1-A", "一队", date(2027, 3, 8), date(2027, 3, 10), why={"binds": []})
        )
        done = unit.progress.add(ProgressRow("", site.uid, "demolished", date(2027, 3, 10), "forced", 812.5))
    with workspace.reader() as session:
        assert session.sites.all() == [site]
        assert session.scenarios.all() == [plan]
        assert session.assignments.of_scenario(plan.uid) == [place]
        assert session.progress.find(site_uid=site.uid) == [done]
    assert workspace.verify() == []


def test_who_saves_second_is_told(workspace, case_uid):
    with workspace.unit_of_work("张三", NOW) as unit:
        site = unit.sites.add(SiteRow("", case_uid))
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.sites.update(replace(site, persons=3))
    with pytest.raises(ConflictError), workspace.unit_of_work("李四", NOW) as unit:
        unit.sites.update(replace(site, persons=4))


def test_a_scenario_is_made_anew_without_the_places_it_had(workspace, case_uid):
    with workspace.unit_of_work("张三", NOW) as unit:
        site = unit.sites.add(SiteRow("", case_uid))
        plans = [unit.scenarios.add(ScenarioRow("", name)) for name in "ab"]
        for plan in plans:
            unit.assignments.add(AssignmentRow("", plan.uid, site.uid))
        assert unit.assignments.clear(plans[0].uid) == 1
    with workspace.reader() as session:
        assert [row.scenario_uid for row in session.assignments.all()] == [plans[1].uid]
