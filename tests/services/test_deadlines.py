"""The dates that a case leaves behind for the diary, beside those that follow from its steps."""

from __future__ import annotations

import gzip
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.case.records import CaseFile, OrgUnit
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.services.deadlines import renew_all
from zhiwei.plugin.services.diary import diary
from zhiwei.plugin.services.record_step import record_step
from zhiwei.plugin.store.files import FileStore, files_folder
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


def lead(workspace, **facts) -> str:
    """A case of which only the lead is registered."""
    spot = office.spot_uids(workspace)[0]
    with workspace.unit_of_work("张三", NOW) as unit:
        org = unit.orgs.find(code="01")[0]
        case = unit.cases.add(CaseFile("", "", org.uid, "", "违法建设", "planning", "", spot_uids=(spot,)))
    record_step(workspace, case.uid, "T01", office.DAY, "张三", NOW, facts)
    return case.uid


@pytest.mark.parametrize(("facts", "last"), [({}, date(2026, 4, 10)), ({"grave_harm": True}, date(2029, 4, 10))])
def test_the_limitation_of_an_act_that_is_over_is_in_the_diary_until_the_case_is_filed(workspace, facts, last):
    uid = lead(workspace, breach_ended_on="2024-04-10", **facts)
    with workspace.reader() as session:
        (row,) = session.deadlines.for_case(uid)
        assert (row.rule, row.kind, row.last_day, row.open) == ("DR01", "limitation", last, True)
        assert row.reasons and row.next_day == last + timedelta(days=1)
        found = diary(session, date(2026, 3, 16))
        assert [entry.row.rule for entry in found.of("lapsing")] == (["DR01"] if last.year == 2026 else [])


def test_a_breach_that_goes_on_has_no_limitation(workspace):
    uid = lead(workspace)
    with workspace.reader() as session:
        assert session.deadlines.for_case(uid) == []


def test_computing_all_again_changes_nothing_where_nothing_changed(workspace):
    lead(workspace, breach_ended_on="2024-04-10")
    with workspace.reader() as session:
        before = len(session.audit.find(table_name="deadline"))
    assert renew_all(workspace, "张三", NOW) == (1, [])
    with workspace.reader() as session:
        assert len(session.audit.find(table_name="deadline")) == before == 1
    assert workspace.verify() == []


def test_a_workspace_made_by_this_version_has_nothing_to_compute_when_it_is_opened(tmp_path):
    from zhiwei.plugin.services.workspace import create

    with Workspace.open(create(tmp_path / "new.gpkg", "EPSG:4549")) as workspace:
        with workspace.unit_of_work("张三", NOW) as unit:
            unit.orgs.add(OrgUnit("", "01", "澄埔县城市管理局", "澄城执"))
            columns = {"code": office.objects(["TB000"])}
            unit.spots.add(FeatureTable(office.objects([office.square(0)]), columns, "EPSG:4549"))
        lead(workspace, breach_ended_on="2024-04-10")
        with workspace.reader() as session:
            assert not session.deadlines.never_renewed()
        assert workspace.verify() == []


def test_cases_of_an_older_workspace_get_their_dates_by_the_procedure_they_were_filed_under(tmp_path):
    path = tmp_path / "county.gpkg"
    stored = Path(__file__).parent.parent / "data" / "workspace_0001.gpkg.gz"
    path.write_bytes(gzip.decompress(stored.read_bytes()))
    FileStore(files_folder(path)).put(b"a photo", "jpg")
    with Workspace.open(path) as workspace:
        with workspace.reader() as session:
            assert session.deadlines.never_renewed()
        assert renew_all(workspace, "张三", NOW) == (3, [])
        with workspace.reader() as session:
            assert not session.deadlines.never_renewed()
            rules = {row.rule for case in session.cases.all() for row in session.deadlines.for_case(case.uid, True)}
        assert "DR11" in rules
        assert workspace.verify() == []
