"""Whoever is shown a covered number stands in the audit, and nothing else changes."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.case_overview import history_of
from zhiwei.plugin.services.case_parties import parties_of
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.shown_numbers import HISTORY, NUMBER, note_shown
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")
LATER = datetime(2026, 3, 20, 1, 30, tzinfo=timezone.utc)


@pytest.fixture
def case(tmp_path):
    """(workspace, uid of a case with a party)."""
    with Workspace.open(office.make_office(tmp_path)) as opened:
        spot = office.spot_uids(opened)[0]
        open_cases(opened, [spot], office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW)
        with opened.reader() as session:
            uid = session.cases.all()[0].uid
        yield opened, uid


def test_a_look_is_audited_with_who_when_and_for_which_case(case):
    workspace, uid = case
    (party,) = parties_of(workspace, uid)
    with workspace.reader() as session:
        mark, number = session.audit.last(), session.cases.get(uid).number
    note_shown(workspace, uid, [party.party.uid], NUMBER, "钟篁舟", LATER)
    with workspace.reader() as session:
        told = session.audit.for_row(party.party.uid)[-1]
        assert session.audit.last() == mark + 1
        # a look is no change: what waits for changes of parties does not wake
        assert not session.audit.any_after(mark, ["party"])
    assert (told["actor"], told["at"], told["action"], told["new"]) == ("钟篁舟", LATER, "show", {"number": number})
    first = history_of(workspace, uid)[0]
    assert (first.actor, first.table, first.action, first.reason) == ("钟篁舟", "party", "show", "show id_number")
    secret = party.party.id_number
    assert secret and not any(secret in new for row in history_of(workspace, uid) for *_, new in row.changes)
    assert workspace.verify() == []


def test_a_look_after_a_change_does_not_hide_a_change_round_the_audit(case):
    workspace, uid = case
    (party,) = parties_of(workspace, uid)
    note_shown(workspace, uid, [party.party.uid], HISTORY, "钟篁舟", LATER)
    from zhiwei.plugin.store.connect import raw_connection

    connection = raw_connection(workspace.path)
    connection.execute("DROP TRIGGER zw_party_guard_update")
    (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'zw_party_update'").fetchone()
    connection.execute("DROP TRIGGER zw_party_update")
    connection.execute("UPDATE party SET name = '别人'")
    connection.execute(sql)
    connection.close()
    assert any(one.code == "verify.row_changed" or "party" in str(one.params) for one in workspace.verify())


def test_a_case_that_is_not_there_is_said(case):
    workspace, _ = case
    with pytest.raises(InputError) as caught:
        note_shown(workspace, "nobody", [], NUMBER, "钟篁舟", LATER)
    assert caught.value.code == "case.unknown"
