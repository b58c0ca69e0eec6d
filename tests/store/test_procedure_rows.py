"""Service, items, deadlines, links and templates: kept, renewed by difference, audited and guarded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from zhiwei.plugin.domain.case.records import CaseFile, DeadlineRow, Delivery, ItemRow, OrgUnit, Party
from zhiwei.plugin.domain.errors import ConflictError
from zhiwei.plugin.store import connect

from .conftest import NOW


@pytest.fixture
def case(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        org = unit.orgs.add(OrgUnit("", "01", "城管局", "城"))
        for name in ("甲", "乙"):
            unit.parties.add(Party("", "person", name))
        parties = tuple((party.uid, "builder") for party in unit.parties.all())
        return unit.cases.add(CaseFile("", "一号", org.uid, "", "违法建设", "planning", "NAT", parties=parties))


def row(case, day: int, **changed) -> DeadlineRow:
    made = DeadlineRow(case.uid, "DR11", "作出处罚决定", date(2026, 4, day), reasons=({"code": "why.start"},))
    return replace(made, **changed)


def audit_of(workspace, table: str) -> list[str]:
    with workspace.reader() as unit:
        return [entry["action"] for entry in unit.audit.find(table_name=table)]


def test_deadlines_are_renewed_by_difference(workspace, case):
    first = [row(case, 10), row(case, 12, rule="DR08", party_uid=case.parties[0][0], whose="party")]
    with workspace.unit_of_work("张三", NOW) as unit:
        assert unit.deadlines.renew(case.uid, first)
    with workspace.unit_of_work("张三", NOW) as unit:
        assert not unit.deadlines.renew(case.uid, first)
        assert unit.deadlines.for_case(case.uid) == first
    assert audit_of(workspace, "deadline") == ["insert", "insert"]
    moved = [replace(first[0], last_day=date(2026, 4, 20), next_day=date(2026, 4, 21))]
    with workspace.unit_of_work("张三", NOW) as unit:
        assert unit.deadlines.renew(case.uid, moved)
        assert unit.deadlines.for_case(case.uid) == moved
    assert sorted(audit_of(workspace, "deadline")) == ["delete", "insert", "insert", "update"]
    assert workspace.verify() == []


def test_two_periods_of_one_name_are_two_rows(workspace, case):
    rows = [row(case, 10), row(case, 11)]
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.deadlines.renew(case.uid, rows)
        assert unit.deadlines.for_case(case.uid) == rows


def test_open_dates_between_two_days_come_by_their_day_with_the_case_number(workspace, case):
    rows = [row(case, 9), row(case, 10), row(case, 11, open=False), row(case, 12, kind="window"), row(case, 20)]
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.deadlines.renew(case.uid, rows)
    with workspace.reader() as unit:
        found = list(unit.deadlines.between(date(2026, 4, 10), date(2026, 4, 12)))
        assert [(r.last_day.day, number) for r, number in found] == [(10, "一号"), (12, "一号")]
        assert [r.last_day.day for r, _ in unit.deadlines.between(None, date(2026, 4, 10))] == [9, 10]
        assert [r.kind for r, _ in unit.deadlines.between(None, date(2026, 5, 1), ["window"])] == ["window"]
        assert sum(unit.deadlines.counts(None, date(2026, 4, 12)).values()) == 3


def test_items_carry_their_lanes_and_are_renewed_by_difference(workspace, case):
    one, two = (uid for uid, _ in case.parties)
    item = ItemRow(case.uid, "i1", "demolition", "URPL 64", None, 120.5, "砖混二层", date(2026, 5, 1), "DECIDED")
    item = replace(item, lanes=((one, "DECIDED"), (two, "DECIDED")))
    fine = ItemRow(case.uid, "i2", "fine", "LAL 77", 5000.0, lanes=((one, "DECIDED"),))
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.items.renew(case.uid, [item, fine])
        unit.items.renew(case.uid, [item, fine])
        assert unit.items.for_case(case.uid) == [item, fine]
    assert audit_of(workspace, "decision_item") == ["insert", "insert"]
    served = replace(item, lanes=((one, "SERVED"), (two, "DECIDED")))
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.items.renew(case.uid, [served])
        assert unit.items.for_case(case.uid) == [served]
    assert workspace.verify() == []


def test_a_delivery_that_somebody_else_changed_meanwhile_is_refused(workspace, case):
    with workspace.unit_of_work("张三", NOW) as unit:
        made = unit.deliveries.add(Delivery("", case.uid, "", "D21", case.parties[0][0]))
        done = replace(made, status="served", method="direct", served_on=date(2026, 4, 1), proof={"signed_by": "甲"})
        assert unit.deliveries.update(done).version == 2
    with workspace.reader() as unit:
        assert unit.deliveries.for_case(case.uid) == [replace(done, version=2)]
    with pytest.raises(ConflictError), workspace.unit_of_work("李四", NOW) as unit:
        unit.deliveries.update(done)


def test_a_link_of_two_cases_is_one_from_both_sides(workspace, case):
    with workspace.unit_of_work("张三", NOW) as unit:
        other = unit.cases.add(replace(case, uid="", number="二号"))
        link = unit.case_links.add(case.uid, other.uid, "same_spot")
        assert unit.case_links.add(other.uid, case.uid, "same_spot") == link
        assert unit.case_links.for_case(other.uid) == unit.case_links.for_case(case.uid) == [link]


def test_a_bureau_template_replaces_the_one_before_and_every_text_is_kept(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        first = unit.templates.put("D21", "本局", "title: 甲", NOW)
        second = unit.templates.put("D21", "本局", "title: 乙", NOW)
        assert unit.templates.active("D21") == second
        assert unit.templates.by_hash(first.sha256).text == "title: 甲"
        again = unit.templates.put("D21", "本局", "title: 甲", NOW)
        assert again.uid == first.uid and unit.templates.active("D21") == again
        unit.templates.retire("D21")
        assert unit.templates.active("D21") is None and len(unit.templates.all()) == 2
    assert workspace.verify() == []


@pytest.mark.parametrize("table", ["delivery", "decision_item", "item_party", "deadline", "case_link", "template"])
def test_what_the_program_keeps_cannot_be_edited_from_qgis(workspace, case, table):
    connection = connect.raw_connection(workspace.path)
    with pytest.raises(Exception, match=f"zhiwei: {table} is kept by ZhiWei"):
        connection.execute(f"INSERT INTO {table} DEFAULT VALUES")
    connection.close()


def test_a_deadline_moved_behind_the_program_is_found(workspace, case):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.deadlines.renew(case.uid, [row(case, 10)])
    connection = connect.raw_connection(workspace.path)
    connection.execute("DROP TRIGGER zw_deadline_update")
    connection.execute("DROP TRIGGER zw_deadline_guard_update")
    for change in ("last_day = '2026-05-10'", "reasons = '[]'"):
        connection.execute("BEGIN")
        connection.execute(f"UPDATE deadline SET {change}")
        connection.commit()
        assert ("verify.row_changed", "deadline") in {(p.code, p.params.get("table")) for p in workspace.verify()}
    connection.close()
