"""Changes of parties are taken back by new changes, and never over what somebody else did since."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.case.records import Party
from zhiwei.plugin.domain.errors import ConflictError
from zhiwei.plugin.services.case_parties import add_party, parties_of, save_party
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.party_undo import PartyChange, revert, sides_of
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")
NOW = datetime(2026, 3, 20, 1, 30, tzinfo=timezone.utc)


@pytest.fixture
def case(tmp_path):
    """(workspace, uid of a case with a party)."""
    with Workspace.open(office.make_office(tmp_path)) as opened:
        open_cases(opened, office.spot_uids(opened)[:1], office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW)
        with opened.reader() as session:
            uid = session.cases.all()[0].uid
        yield opened, uid


def sides(workspace, uid):
    with workspace.reader() as session:
        return sides_of(session, uid)


def done(workspace, uid, job) -> PartyChange:
    before = sides(workspace, uid)
    job()
    return PartyChange(uid, before, sides(workspace, uid))


def test_an_edit_is_taken_back_and_done_again_each_as_an_audited_change(case):
    workspace, uid = case
    (one,) = parties_of(workspace, uid)
    edited = replace(one.party, name="林某", phone="0590-7")
    change = done(workspace, uid, lambda: save_party(workspace, uid, edited, "使用人", "甲", NOW))
    opposite = revert(workspace, change, "乙", NOW)
    (back,) = parties_of(workspace, uid)
    assert (back.party.name, back.party.phone, back.role) == (one.party.name, one.party.phone, one.role)
    assert back.party.version == one.party.version + 2
    revert(workspace, opposite, "乙", NOW)
    (again,) = parties_of(workspace, uid)
    assert (again.party.name, again.role) == ("林某", "使用人")
    with workspace.reader() as session:
        told = [
            (row["actor"], row["reason"]) for row in session.audit.for_row(one.party.uid) if row["action"] == "update"
        ]
    assert told == [("甲", "edit party"), ("乙", "undo party"), ("乙", "undo party")]
    assert workspace.verify() == []


def test_a_party_that_came_goes_again_and_stays_in_the_workspace(case):
    workspace, uid = case
    new = Party("", "person", "林某")
    change = done(workspace, uid, lambda: add_party(workspace, uid, new, "使用人", "甲", NOW))
    opposite = revert(workspace, change, "甲", NOW)
    assert len(parties_of(workspace, uid)) == 1
    with workspace.reader() as session:
        assert len(session.parties.find(name="林某")) == 1
    revert(workspace, opposite, "甲", NOW)
    assert [one.party.name for one in parties_of(workspace, uid)][1] == "林某"


def test_nothing_is_taken_back_over_somebody_elses_change(case):
    workspace, uid = case
    (one,) = parties_of(workspace, uid)
    change = done(
        workspace, uid, lambda: save_party(workspace, uid, replace(one.party, phone="1"), one.role, "甲", NOW)
    )
    (seen,) = parties_of(workspace, uid)
    save_party(workspace, uid, replace(seen.party, address="新址"), one.role, "乙", NOW)
    with pytest.raises(ConflictError):
        revert(workspace, change, "甲", NOW)
    (left,) = parties_of(workspace, uid)
    assert (left.party.phone, left.party.address) == ("1", "新址")
    added = done(workspace, uid, lambda: add_party(workspace, uid, Party("", "person", "林某"), "", "甲", NOW))
    add_party(workspace, uid, Party("", "person", "陈某"), "", "乙", NOW)
    with pytest.raises(ConflictError):
        revert(workspace, added, "甲", NOW)
    assert len(parties_of(workspace, uid)) == 3
