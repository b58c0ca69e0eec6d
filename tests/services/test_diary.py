"""The diary: what is due today, this week, overdue, about to lapse, and run out; as ICS and XLSX."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import icalendar
import openpyxl
import pytest

from zhiwei.plugin.domain.case.records import CaseFile, DeadlineRow, OrgUnit, Party
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.diary import GROUPS, Words, diary, group_of, write_ics, write_xlsx
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 4, 15, 2, 0, tzinfo=timezone.utc)
WEDNESDAY = date(2026, 4, 15)


def shift(days: int) -> date:
    return WEDNESDAY + timedelta(days=days)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "库.gpkg", crs="EPSG:4549") as made:
        with made.unit_of_work("张三", NOW) as unit:
            org = unit.orgs.add(OrgUnit("", "01", "城管局", "城"))
            party = unit.parties.add(Party("", "person", "李某㙍"))
            case = unit.cases.add(CaseFile("", "澄城执案字〔2026〕第0001号", org.uid, "", "违建", "planning", "NAT"))
            why = ({"code": "period.calendar_days", "params": {"length": 90, "start": "2026-01-15", "rule": "DR11",
                                                               "article": "APL art.60"}},)  # fmt: skip
            rows = [
                ("DR11", "作出处罚决定", -1, "due", "agency", ""),
                ("DR10", "听证通知", 0, "due", "agency", ""),
                ("DR13", "送达处罚决定书", 4, "due", "agency", ""),
                ("DR22", "法院受理", 5, "due", "court", ""),
                ("DR08", "陈述申辩", -3, "due", "party", party.uid),
                ("DR15", "行政复议申请", 2, "due", "party", party.uid),
                ("DR21", "申请法院强制执行", 20, "window", "agency", ""),
                ("DR38", "申请执行生效裁判", 60, "window", "agency", ""),
                ("DR01", "追诉时效", 29, "limitation", "agency", ""),
                ("DR21", "申请法院强制执行(乙)", -2, "window", "agency", ""),
            ]
            made_rows = [
                DeadlineRow(case.uid, rule, name, shift(days), shift(days + 1), "", who, kind, whose, reasons=why)
                for rule, name, days, kind, whose, who in rows
            ]
            closed = DeadlineRow(case.uid, "DR02", "立案", shift(-9), open=False)
            unit.deadlines.renew(case.uid, [*made_rows, closed])
        yield made


def names(found, group: str) -> list[str]:
    return [entry.row.rule for entry in found.of(group)]


def test_each_date_stands_in_the_group_that_its_last_day_and_duty_give(workspace):
    with workspace.reader() as session:
        found = diary(session, WEDNESDAY, shift(-7), shift(7))
    assert names(found, "overdue") == ["DR21", "DR11"]
    assert names(found, "today") == ["DR10"]
    assert names(found, "week") == ["DR15", "DR13"]  # Sunday is the 19th
    assert names(found, "later") == ["DR22"]
    assert names(found, "lapsing") == ["DR21", "DR01"]
    assert names(found, "ended") == ["DR08"]
    assert found.counts == {group: len(found.of(group)) for group in GROUPS}
    assert found.of("ended")[0].party == "李某㙍"


def test_a_period_of_the_party_that_ran_out_is_not_overdue_for_the_office(workspace):
    with workspace.reader() as session:
        found = diary(session, WEDNESDAY)
    assert "DR08" not in names(found, "overdue") and names(found, "ended") == []


def test_a_limit_cuts_the_entries_and_not_the_counts(workspace):
    with workspace.reader() as session:
        found = diary(session, WEDNESDAY, shift(-7), shift(7), limit=1)
    assert found.counts["overdue"] == 2 and len(found.of("overdue")) == 1
    assert all(len(found.of(group)) <= 1 for group in GROUPS)


def test_how_long_ahead_a_lapse_is_told_is_a_setting(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.settings.put("diary.lapse_days", 60)
    with workspace.reader() as session:
        assert names(diary(session, WEDNESDAY), "lapsing") == ["DR21", "DR01", "DR38"]


def test_every_day_of_a_due_date_in_the_span_falls_into_exactly_one_group():
    first, last, warned = shift(-7), shift(20), shift(30)
    for days in range(-7, 21):
        assert group_of("due", "party", shift(days), WEDNESDAY, first, last, warned)
        assert group_of("due", "agency", shift(days), WEDNESDAY, first, last, warned)
    assert group_of("due", "agency", shift(-400), WEDNESDAY, first, last, warned) == "overdue"
    assert group_of("due", "agency", shift(21), WEDNESDAY, first, last, warned) == ""
    assert group_of("window", "agency", shift(31), WEDNESDAY, first, last, warned) == ""


def test_a_span_that_ends_before_it_begins_is_refused(workspace):
    with workspace.reader() as session, pytest.raises(InputError) as caught:
        diary(session, WEDNESDAY, shift(1), shift(0))
    assert caught.value.code == "diary.bad_span"


WORDS = Words(lambda code, **params: f"{code} {params.get('length', '')}".strip())


def test_the_calendar_file_holds_whole_days_with_the_reasons_and_keeps_its_uids(workspace, tmp_path):
    with workspace.reader() as session:
        found = diary(session, WEDNESDAY, shift(-7), shift(7))
    path = tmp_path / "日程.ics"
    assert write_ics(path, found.entries, WORDS, NOW) == len(found.entries)
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    due = next(e for e in events if "作出处罚决定" in e["summary"])
    assert due["dtstart"].dt == shift(-1) and due["dtend"].dt == shift(0)
    assert "period.calendar_days 90" in due["description"] and "第0001号" in due["summary"]
    uids = [str(e["uid"]) for e in events]
    assert len(set(uids)) == len(uids)
    write_ics(path, found.entries, WORDS, NOW + timedelta(days=1))
    assert [str(e["uid"]) for e in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")] == uids


def test_the_workbook_lists_the_most_urgent_first(workspace, tmp_path):
    with workspace.reader() as session:
        found = diary(session, WEDNESDAY, shift(-7), shift(7))
    path = tmp_path / "日程.xlsx"
    assert write_xlsx(path, found.entries, WORDS, WEDNESDAY) == len(found.entries)
    rows = list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    head = next(i for i, row in enumerate(rows) if row[0] == "类别")
    assert rows[head + 1][0] == "diary.overdue" and rows[head + 1][2] == -2
    assert "李某㙍" in {row[5] for row in rows[head + 1 :]}


def test_files_name_no_rule_that_is_only_a_name_for_programs(workspace, tmp_path):
    """self_deadline and its like are no periods of the catalogue: what they are is said by their name."""
    with workspace.unit_of_work("张三", NOW) as unit:
        case = unit.cases.find()[0]
        own = DeadlineRow(case.uid, "self_deadline", "自行履行期限", shift(1), shift(2), "", "1", "due", "party")
        unit.deadlines.renew(case.uid, [own])
    with workspace.reader() as session:
        found = diary(session, WEDNESDAY, shift(-7), shift(7))
    assert [entry.row.rule for entry in found.entries] == ["self_deadline"]
    write_ics(tmp_path / "日程.ics", found.entries, WORDS, NOW)
    write_xlsx(tmp_path / "日程.xlsx", found.entries, WORDS, WEDNESDAY)
    told = (tmp_path / "日程.ics").read_text(encoding="utf-8")
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "日程.xlsx").active.values for cell in row]
    assert "自行履行期限" in told and "self_deadline" not in told
    assert "自行履行期限" in cells and "self_deadline" not in cells
