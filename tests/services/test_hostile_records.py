"""What somebody states or enters never beats what the workspace knows, and nothing lies ahead of today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.case.records import Document
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.case_facts import seen_facts
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.record_events import record_events
from zhiwei.plugin.services.record_step import append, record_step
from zhiwei.plugin.store.workspace import Workspace

office, courses = service_helper("case_office"), service_helper("case_course")
NOW = datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(office.make_office(tmp_path)) as opened:
        spot = office.spot_uids(opened)[0]
        open_cases(opened, [spot], office.OFFICERS, "planning", office.DAY, office.ACTOR, office.NOW)
        yield opened


def the_case(workspace):
    with workspace.reader() as session:
        (case,) = session.cases.all()
        names = {session.parties.get(uid).name: uid for uid, _ in case.parties}
    return case, names


def test_no_step_is_taken_tomorrow(workspace):
    case, _ = the_case(workspace)
    with pytest.raises(InputError) as caught:
        record_step(workspace, case.uid, "T10", date(2026, 11, 21), "x", NOW)
    assert caught.value.code == "events.future"
    assert record_step(workspace, case.uid, "T10", date(2026, 11, 20), "x", NOW).state.state == "DETERMINE"


def test_no_correction_puts_a_step_into_the_future(workspace):
    case, _ = the_case(workspace)
    done = record_step(workspace, case.uid, "T10", date(2026, 11, 19), "x", NOW)
    told = {"target": done.event.seq, "reason": "日期有误", "occurred_at": "2026-12-01T01:00:00Z"}
    with workspace.unit_of_work("x", NOW) as unit, pytest.raises(InputError) as caught:
        append(unit, case, unit.events.for_case(case.uid), "CORRECTION", NOW, NOW, "x", {}, told)
    assert caught.value.code == "events.future"


def test_an_expired_or_recused_officer_is_not_stated_back_into_office(workspace):
    case, _ = the_case(workspace)
    with workspace.unit_of_work("x", NOW) as unit:
        one, two = unit.officers.find(uid=list(case.officer_uids))[:2]
        unit.officers.update(replace(one, card_valid_to=date(2026, 1, 31)))
    stated = {"officers": [{"name": one.name, "card_no": one.card_no}, {"name": two.name, "card_no": "假证"}, "外单位"]}
    with workspace.reader() as session:
        events = session.events.for_case(case.uid)
        seen = seen_facts(session, case, events, date(2026, 11, 20), stated)["officers"]
    assert [(row["name"], row.get("card_no", "")) for row in seen] == [
        (one.name, one.card_no),
        (two.name, two.card_no),
        ("外单位", ""),
    ]
    assert seen[0]["valid_to"] == "2026-01-31"


def test_a_person_is_not_made_an_entity_by_saying_so(workspace):
    case, names = the_case(workspace)
    stated = {"party_kinds": ["entity"], "parties": [{"uid": "x", "name": "别人"}], "track": "land"}
    with workspace.reader() as session:
        seen = seen_facts(session, case, session.events.for_case(case.uid), date(2026, 11, 20), stated)
    assert seen["party_kinds"] == ["person"] and seen["track"] == "planning"
    assert [row["uid"] for row in seen["parties"]] == list(names.values())


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("2026-04-09", {})], "service.before_paper"),
        ([("2026-04-10", {}), ("2026-04-13", {})], "service.already"),
        ([("2026-11-21", {})], "events.future"),
        ([("2026-04-10", {"method": "张贴"})], "service.posting_alone"),
        ([("2026-04-10", {"method": "notice", "proof": {"notice_ground": "other_ways_failed",
           "notice_reason": "多次联系未果", "notice_place": "政府网站"}})], "service.nothing_tried"),
    ],
)  # fmt: skip
def test_a_table_records_no_service_that_the_screen_refuses(workspace, tmp_path, rows, code):
    case, names = the_case(workspace)
    (name,) = names
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.documents.add(Document("", case.uid, "D17", "D17", case.org_uid, 2026, "issued", number="告1号",
                                    issued_on=date(2026, 4, 10), created_at=NOW))  # fmt: skip
    told = {"document": "告1号", "method": "direct", "proof": courses.direct(name)}
    table = [("DELIVERY", day, name, {**told, **more}) for day, more in rows]
    report = record_events(workspace, courses.write(tmp_path / "e.csv", case.number, table), "x", NOW)
    assert [issue.code for issue in report.refused] == [code]
    assert report.counts["recorded"] == 0
