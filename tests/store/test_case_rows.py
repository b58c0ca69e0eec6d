"""The list of cases: every change of what it shows is in it when the unit of work ends, whoever made it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date

import pytest

from zhiwei.plugin.domain.case.records import CaseFile, DeadlineRow, Lead, Officer, OrgUnit, Party
from zhiwei.plugin.store import case_rows, connect

from .conftest import NOW, squares


def listed(workspace) -> dict[str, dict]:
    """Rows by number, or by spot code where there is none."""
    connection = connect.raw_connection(workspace.path)
    connection.row_factory = sqlite3.Row
    rows = [dict(row) for row in connection.execute("SELECT * FROM case_row")]
    connection.close()
    return {row["number"] or row["spot_codes"]: row for row in rows}


@pytest.fixture
def case(workspace) -> CaseFile:
    """A case over two of three spots, with a party and an officer."""
    with workspace.unit_of_work("张三", NOW) as unit:
        org = unit.orgs.add(OrgUnit("", "01", "某局", "某执"))
        officer = unit.officers.add(Officer("", "颜堃", "1", org.uid))
        party = unit.parties.add(Party("", "person", "李某", "", ""))
        spots = unit.spots.add(
            squares(
                (0, 0), (20, 0), (40, 0), code=["a", "b", "c"], village_code=["359921001001"] * 3,
                area_ellip_m2=[100.25, 50.5, 10.0], headline_zone=["X", "Y", None], severity=[1, 5, None],
                address=["甲村1号", "乙村2号", "丙村"],
            )
        )  # fmt: skip
        unit.spot_parties.add(spots[2], party.uid, "builder")
        return unit.cases.add(
            CaseFile(
                "", "某执〔2026〕1号", org.uid, "", "", "land", "", "FILED", filed_on=date(2026, 3, 1),
                officer_uids=(officer.uid,), spot_uids=tuple(spots[:2]), parties=((party.uid, "builder"),),
            )
        )  # fmt: skip


def test_a_case_and_a_spot_without_one_are_each_one_row(workspace, case):
    rows = listed(workspace)
    assert set(rows) == {"某执〔2026〕1号", "c"}
    row = rows["某执〔2026〕1号"]
    assert (row["kind"], row["uid"], row["state"], row["track"]) == ("case", case.uid, "FILED", "land")
    assert (row["spot_codes"], row["area_m2"], row["address"]) == ("a、b", 150.75, "甲村1号")
    assert (row["zone"], row["severity"]) == ("Y", 5)
    assert (row["parties"], row["officers"], row["filed_on"]) == ("李某", "颜堃", "2026-03-01")
    assert rows["c"]["kind"] == "spot" and rows["c"]["state"] == "SPOT" and rows["c"]["parties"] == "李某"
    assert "甲村1号" in row["search"] and "李某" in row["search"]
    assert workspace.verify() == []


def test_the_next_date_of_the_office_and_of_others_and_the_next_end(workspace, case):
    def due(name: str, day: int, kind: str = "due", whose: str = "agency", is_open: bool = True) -> DeadlineRow:
        return DeadlineRow(case.uid, "R", name, date(2026, 4, day), date(2026, 4, day + 1), kind=kind, whose=whose,
                           open=is_open)  # fmt: skip

    rows = [
        due("late", 20), due("first", 10), due("done", 1, is_open=False), due("theirs", 5, whose="party"),
        due("window", 8, kind="window"), due("limit", 3, kind="limitation"),
    ]  # fmt: skip
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.deadlines.renew(case.uid, rows)
    row = listed(workspace)[case.number]
    assert (row["due_on"], row["due_name"]) == ("2026-04-10", "first")
    assert (row["wait_on"], row["wait_name"]) == ("2026-04-05", "theirs")
    assert (row["limit_on"], row["limit_name"]) == ("2026-04-03", "limit")
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.deadlines.renew(case.uid, rows[:1])
    assert listed(workspace)[case.number]["due_on"] == "2026-04-20"


def test_names_links_and_leads_are_followed(workspace, case):
    with workspace.unit_of_work("张三", NOW) as unit:
        party = unit.parties.all()[0]
        unit.parties.update(replace(party, name="李某某"))
        unit.officers.update(replace(unit.officers.all()[0], name="颜坤"))
    rows = listed(workspace)
    assert rows["c"]["parties"] == rows[case.number]["parties"] == "李某某"
    assert rows[case.number]["officers"] == "颜坤"
    spot = rows["c"]["spot_uid"]
    with workspace.unit_of_work("张三", NOW) as unit:
        lead = unit.leads.add(Lead("", "某线〔2026〕1号", spot, "patrol", NOW))
    rows = listed(workspace)
    assert set(rows) == {case.number, "某线〔2026〕1号"} and rows["某线〔2026〕1号"]["uid"] == lead.uid
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.leads.update(replace(lead, case_uid=case.uid))
        stored = unit.cases.get(case.uid)
        unit.cases.update(replace(stored, spot_uids=(*stored.spot_uids, spot)))
    rows = listed(workspace)
    assert set(rows) == {case.number} and rows[case.number]["spot_codes"] == "a、b、c"
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.update([spot], {"address": ["丁村"], "status": ["withdrawn"]})
        unit.cases.update(replace(unit.cases.get(case.uid), spot_uids=(spot,)))
        unit.leads.remove(unit.leads.get(lead.uid))
    rows = listed(workspace)
    assert rows[case.number]["address"] == "丁村" and set(rows) == {case.number, "a", "b"}
    assert workspace.verify() == []


def test_an_edit_by_qgis_waits_for_the_next_unit_of_work(workspace, case):
    connection = connect.raw_connection(workspace.path)
    connection.execute("UPDATE spot SET address = '改过的地方' WHERE code = 'a'")
    connection.commit()
    connection.close()
    assert listed(workspace)[case.number]["address"] == "甲村1号"
    assert workspace.verify() == []
    with workspace.unit_of_work("张三", NOW):
        pass
    assert listed(workspace)[case.number]["address"] == "改过的地方"


def test_a_row_changed_by_hand_is_seen(workspace, case):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.session.connection.exec_driver_sql("UPDATE case_row SET state = 'CLOSED' WHERE uid = ?", (case.uid,))
    assert [(p.code, p.params["uid"]) for p in workspace.verify()] == [("verify.list_row", case.uid)]


def test_nobody_else_edits_the_list(workspace, case):
    connection = connect.raw_connection(workspace.path)
    with pytest.raises(sqlite3.DatabaseError, match="kept by ZhiWei"):
        connection.execute("UPDATE case_row SET state = 'CLOSED'")
    connection.close()


def test_the_dates_of_a_case_are_found_by_the_case(workspace, case):
    """By the index of all open dates every case would look at those of all others."""
    query = "EXPLAIN QUERY PLAN " + case_rows._query("case", stale_only=True)
    connection = connect.raw_connection(workspace.path)
    steps = [row[3] for row in connection.execute(query) if " d " in row[3]]
    connection.close()
    assert len(steps) == 6 and all("ix_deadline_case_uid" in step for step in steps)


def test_what_comes_and_goes_in_bulk_is_listed_as_what_comes_one_by_one(workspace, case):
    corners = [(100 + 10 * n, 0) for n in range(300)]
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.add(squares(*corners, side=5.0, code=[f"B{n:03d}" for n in range(300)]), batch_uid="batch")
    assert len(listed(workspace)) == 302 and workspace.verify() == []
    with workspace.unit_of_work("张三", NOW) as unit:
        assert unit.spots.delete_batch("batch") == 300
    assert len(listed(workspace)) == 2
