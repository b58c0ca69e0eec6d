"""Lawful days for a window: right after each step of a case, and folded once while nothing happens."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from service_cases import service_helper
from stepped_case import Case

from zhiwei.plugin.services import planning_legal
from zhiwei.plugin.services.demolition_sites import build_sites, legal_days
from zhiwei.plugin.services.planning_legal import LegalDays
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")
NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)
TODAY = date(2026, 11, 22)


@pytest.fixture
def opened(tmp_path):
    with Workspace.open(office.make_office(tmp_path)) as workspace:
        cases = [Case(workspace, spot).served(area_m2=100.0) for spot in (1, 2)]
        build_sites(workspace, "甲", NOW, TODAY)
        yield workspace, cases


def test_only_cases_that_went_on_are_folded_again_and_the_answer_is_that_of_today(opened, monkeypatch):
    workspace, cases = opened
    asked = []

    def noted(session, today, rows, progress=None):
        asked.append([row.case_uid for row in rows])
        return legal_days(session, today, rows, progress)

    monkeypatch.setattr(planning_legal, "legal_days", noted)
    known = LegalDays()

    def now(today=TODAY):
        with workspace.reader() as session:
            rows = session.sites.all()
            found = known.of(session, rows, today)
            assert found == legal_days(session, today, rows)
        return found

    first = now()
    assert len(first) == 2 and now() == first and [len(rows) for rows in asked] == [2]
    cases[0].fact("performed", "2026-04-09", items=["1"])
    now()
    assert asked[-1] == [cases[0].uid]
    now(TODAY + timedelta(days=1))
    assert len(asked[-1]) == 2
    with workspace.unit_of_work("甲", NOW) as unit:
        unit.settings.put("catalogue.demolition", {"pace": {"order": 20}})
    later = now(TODAY + timedelta(days=1))
    assert len(asked[-1]) == 2 and all(later[uid].day > first[uid].day for uid in later)
