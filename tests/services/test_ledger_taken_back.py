"""Cases of an old ledger that was taken back: out of the list, kept with their history, found again where asked for."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timezone

import pytest
from old_ledgers import building_ledger, row
from service_cases import service_helper

from zhiwei.plugin.domain.case.phases import TAKEN_BACK
from zhiwei.plugin.services import case_list
from zhiwei.plugin.services.case_list import Filter
from zhiwei.plugin.services.case_overview import overview_of
from zhiwei.plugin.services.case_table import case_lines
from zhiwei.plugin.services.import_ledger import prepare_ledger
from zhiwei.plugin.services.indicators import indicators
from zhiwei.plugin.services.intake import withdraw
from zhiwei.plugin.services.ledger_entry import commit_ledger
from zhiwei.plugin.services.ledger_plan import LedgerOptions
from zhiwei.plugin.store import migrations
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

ON = date(2026, 3, 16)
NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)
NUMBERS = ["A-1", "A-2", "A-3"]


@pytest.fixture
def ledger(tmp_path):
    """Three cases; the last one was never filed."""
    rows = [row("A-1", "陈某"), row("A-2", "林某"), row("A-3", "黄某")]
    return building_ledger(tmp_path / "台账.xlsx", rows)


def taken(workspace, path):
    plan = prepare_ledger(workspace, path, LedgerOptions(org="01"), ON)
    return commit_ledger(workspace, plan, office.ACTOR, NOW)


def listed(workspace, **asked):
    """(number, state) of the rows, after what is counted was compared with what is listed."""
    with workspace.reader() as session:
        keys = case_list.keys(session, Filter(**asked), ON, "number")
        assert case_list.totals(session, Filter(**asked), ON)[0] == len(keys)
        rows = session.case_list.rows(keys)
    return [(rows[key]["number"], rows[key]["state"]) for key in keys]


def test_a_ledger_taken_back_leaves_the_list_and_is_found_where_it_is_asked_for(workspace, ledger):
    before = listed(workspace)
    batch = taken(workspace, ledger)
    assert [number for number, _ in listed(workspace, kind=("case",))] == NUMBERS
    withdraw(workspace, batch, office.ACTOR, NOW)
    assert listed(workspace) == before and listed(workspace, kind=("case",)) == []
    assert listed(workspace, text="A-1") == [] and listed(workspace, state=("NO_CASE",)) == []
    with workspace.reader() as session:
        assert session.case_list.count_all() == len(before)
        offered = case_list.choices(session, Filter(), ON, "state")
        assert case_list.choices(session, Filter(), ON, "kind") == {"spot": 6}
    assert offered == {"SPOT": 6, TAKEN_BACK: 3}
    assert listed(workspace, state=(TAKEN_BACK,)) == [(number, TAKEN_BACK) for number in NUMBERS]
    assert listed(workspace, state=(TAKEN_BACK, "SPOT"), text="a-2") == [("A-2", TAKEN_BACK)]
    assert workspace.verify() == []


def test_the_history_of_a_case_taken_back_stays_and_says_so(workspace, ledger):
    withdraw(workspace, taken(workspace, ledger), office.ACTOR, NOW)
    with workspace.reader() as session:
        uids = {case.number: case.uid for case in session.cases.all()}
    shown = overview_of(workspace, uids["A-1"], ON)
    assert shown.state == "随批次撤回" and [one.standing for one in shown.timeline][-1]
    assert {line.state for line in case_lines(workspace, list(uids.values()), ON)} == {"随批次撤回"}


def test_a_dashboard_does_not_count_what_was_taken_back(workspace, ledger):
    with workspace.reader() as session:
        before = indicators(session, ON, ON)
    withdraw(workspace, taken(workspace, ledger), office.ACTOR, NOW)
    with workspace.reader() as session:
        assert indicators(session, ON, ON) == before


def test_read_again_the_cases_are_back_under_their_numbers(workspace, ledger):
    withdraw(workspace, taken(workspace, ledger), office.ACTOR, NOW)
    batch = taken(workspace, ledger)
    again = listed(workspace, kind=("case",))
    assert [number for number, _ in again] == NUMBERS and TAKEN_BACK not in dict(again).values()
    assert listed(workspace, state=(TAKEN_BACK,)) == []
    withdraw(workspace, batch, office.ACTOR, NOW)
    assert [state for _, state in listed(workspace, state=(TAKEN_BACK,))] == [TAKEN_BACK] * 3
    assert workspace.verify() == []


def test_a_number_drawn_for_a_case_without_one_is_not_drawn_again(workspace, tmp_path):
    first = building_ledger(tmp_path / "一.xlsx", [row(None, "陈某")])
    withdraw(workspace, taken(workspace, first), office.ACTOR, NOW)
    ((drawn, _),) = listed(workspace, state=(TAKEN_BACK,))
    taken(workspace, building_ledger(tmp_path / "二.xlsx", [row(None, "林某", location="桠头村99号")]))
    ((other, _),) = listed(workspace, kind=("case",))
    assert drawn and other and drawn != other


def test_what_an_older_program_took_back_leaves_the_list_with_the_upgrade(workspace, ledger):
    withdraw(workspace, taken(workspace, ledger), office.ACTOR, NOW)
    workspace.close()
    plain = sqlite3.connect(workspace.path)
    plain.execute("INSERT INTO audit_context (actor, at, reason) VALUES ('x', '2026-03-16T02:00:00.000Z', 'x')")
    plain.execute("UPDATE case_row SET state = 'NO_CASE' WHERE kind = 'case'")
    plain.execute("UPDATE alembic_version SET version_num = '0007'")
    text = plain.execute("SELECT sql FROM sqlite_master WHERE name = 'zw_case_file_listed_update'").fetchone()[0]
    plain.execute("DROP TRIGGER zw_case_file_listed_update")
    plain.execute(text.replace(', "event_seq" ON', " ON").replace(' OR OLD."event_seq" IS NOT NEW."event_seq"', ""))
    plain.execute("DELETE FROM audit_context")
    plain.commit()
    plain.close()
    with Workspace.open(workspace.path) as upgraded:
        assert upgraded.verify() == []
        assert listed(upgraded, kind=("case",)) == []
        assert [state for _, state in listed(upgraded, state=(TAKEN_BACK,))] == [TAKEN_BACK] * 3
    plain = sqlite3.connect(workspace.path)
    assert plain.execute("SELECT version_num FROM alembic_version").fetchall() == [(migrations.HEAD,)]
    plain.close()
