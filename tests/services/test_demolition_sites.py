"""Sites from decided cases: one for each item to demolish, what a planner said stays, the lawful day is today's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
from stepped_case import Case

from zhiwei.plugin.services.calendar import calendar_of
from zhiwei.plugin.services.demolition_sites import build_sites, planned_sites, tables_of

NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)
TODAY = date(2026, 11, 22)


def build(workspace):
    return build_sites(workspace, "甲", NOW, TODAY)


def sites(workspace, today=TODAY):
    with workspace.reader() as session:
        return session.sites.all(), planned_sites(session, today)


def test_a_case_that_is_not_decided_has_no_site(workspace):
    Case(workspace)
    assert build(workspace).made == ()


def test_a_decided_item_becomes_one_site_and_is_not_made_twice(workspace):
    Case(workspace).served(area_m2=260.0)
    assert len(build(workspace).made) == 1
    again = build(workspace)
    assert (again.made, again.kept) == ((), 1)
    (row,), (site,) = sites(workspace)
    assert row.floor_area_m2 == site.floor_area == 260.0
    assert row.structure in {"brick_concrete", "frame", "other", "steel", "shed", "brick_timber"}
    assert site.x > 0 and workspace.verify() == []


def test_the_lawful_day_is_foreseen_until_every_step_is_taken(workspace):
    case = Case(workspace).served(area_m2=260.0)
    build(workspace)
    (_,), (site,) = sites(workspace)
    view = case.view("2026-11-22")
    # remedies ran out before today: reminder 3 + 10 working days, announcement 10, order 10, service 3 from today on
    assert view.earliest_demolition["1"].day is None and view.e0["1"].day is not None
    assert site.foreseen and site.legal_day is not None and site.legal_day > TODAY
    assert [code for code, _ in site.legal_reasons][-1] == "legal.order_ahead"


def test_an_unserved_decision_has_no_day_and_is_refused_by_the_planning(workspace):
    Case(workspace).decided(self_deadline="2026-04-11")
    build(workspace)
    (_,), (site,) = sites(workspace)
    assert site.legal_day is None and site.refused == "demolition.no_legal_day"


def test_consent_makes_the_day_free_and_what_the_planner_said_stays(workspace):
    Case(workspace).served()
    build(workspace)
    (row,), _ = sites(workspace)
    with workspace.unit_of_work("甲", NOW) as unit:
        unit.sites.update(replace(row, consent=True, consent_on=TODAY, structure="frame", persons=4))
    build(workspace)
    (row,), (site,) = sites(workspace)
    assert (row.structure, row.persons, site.consent, site.legal_day, site.refused) == ("frame", 4, True, None, "")


def test_a_site_whose_building_is_gone_is_dropped_and_never_deleted(workspace):
    case = Case(workspace).served()
    build(workspace)
    case.fact("performed", "2026-04-09", items=["1"])
    case.step("T24", "2026-04-10")
    found = build(workspace)
    assert len(found.dropped) == 1
    (row,), planned = sites(workspace)
    assert row.status == "dropped" and planned == []


def test_within_the_purple_line_somebody_must_have_looked(workspace):
    Case(workspace).served(area_m2=100.0)
    build(workspace)
    (row,), _ = sites(workspace)
    with workspace.unit_of_work("甲", NOW) as unit:
        current = unit.assessments.current([row.spot_uid])
        unit.findings.add(
            {"spot_uid": row.spot_uid, "assessment_uid": current[0]["uid"], "kind": "zone", "class_code": "SX-ZI",
             "label": "城市紫线", "area_m2": 10.0, "share": 0.1, "doubtful": False}
        )  # fmt: skip
    assert sites(workspace)[1][0].refused == "demolition.protection_unknown"
    for protected, refused in ((True, "demolition.protected"), (False, "")):
        (row,), _ = sites(workspace)
        with workspace.unit_of_work("甲", NOW) as unit:
            unit.sites.update(replace(row, protected=protected))
        assert sites(workspace)[1][0].refused == refused


def test_a_bureaus_own_figures_go_before_ours(workspace):
    with workspace.unit_of_work("甲", NOW) as unit:
        unit.settings.put("catalogue.demolition", {"methods": {"brick": {"per_day": [50, 60, 70]}}})
    with workspace.reader() as session:
        tables = tables_of(session)
    assert tables.methods["brick"].per_day == (50.0, 60.0, 70.0)
    assert tables.methods["brick"].excavators == 1 and tables.methods["frame"].per_day[1] == 200.0


def test_own_figures_come_in_with_the_settings_and_a_wrong_one_names_its_place(workspace):
    from zhiwei.plugin.domain.errors import InputError
    from zhiwei.plugin.services.own_rules import put_catalogues

    with workspace.unit_of_work("甲", NOW) as unit:
        put_catalogues(unit, {"拆除": {"rubble": {"truck_m3": 15}}}, "s.yaml")
    with workspace.reader() as session:
        assert tables_of(session).truck_m3 == 15.0
    with pytest.raises(InputError) as caught, workspace.unit_of_work("甲", NOW) as unit:
        put_catalogues(unit, {"拆除": {"methods": {"brick": {"per_day": [9, 5, 1]}}}}, "s.yaml")
    assert caught.value.params["place"] == "methods.brick.per_day"


def test_what_an_old_ledger_says_is_to_be_demolished_becomes_a_site_and_is_planned_for(workspace, tmp_path):
    from old_ledgers import building_ledger
    from old_ledgers import row as case_row

    from zhiwei.plugin.services.import_ledger import prepare_ledger
    from zhiwei.plugin.services.ledger_entry import commit_ledger
    from zhiwei.plugin.services.ledger_plan import LedgerOptions

    decided = ("澄城执罚〔2019〕7号", datetime(2019, 6, 4))
    rows = [
        case_row("旧案一", filed=(None, "2019.5.3"), decided=decided, served="2019年6月6日"),
        case_row("旧案二", filed=(None, "2019.5.3")),
    ]
    plan = prepare_ledger(workspace, building_ledger(tmp_path / "台账.xlsx", rows), LedgerOptions(org="01"), TODAY)
    commit_ledger(workspace, plan, "甲", NOW)
    assert len(build(workspace).made) == 1
    (row,), (site,) = sites(workspace)
    assert row.floor_area_m2 == 240.0 and row.status == "open"
    # served in 2019: remedies are over, the reminder and what follows are counted from today
    assert site.foreseen and site.legal_day > TODAY
    assert build(workspace).kept == 1


def test_days_of_reminder_announcement_and_decision_in_an_old_ledger_bring_the_foreseen_day_forward(
    workspace, tmp_path
):
    """From today without the days 3 + 10 + 10 + 10 + 3 working days, with all three only the 3 of service."""
    from openpyxl import Workbook as Excel

    from zhiwei.plugin.services.import_ledger import prepare_ledger
    from zhiwei.plugin.services.ledger_entry import commit_ledger
    from zhiwei.plugin.services.ledger_plan import LedgerOptions

    book = Excel()
    heads = ["案件编号", "当事人", "地址", "违法类型", "处置方式", "建筑面积", "立案日期", "处罚决定日期", "送达日期"]
    book.active.append([*heads, "催告日期", "公告日期", "强制执行决定日期"])
    start = ["未批先建", "拆除", 240, "2019.5.3", "2019.6.4", "2019.6.6"]
    for number, days in {
        "无": (None, None, None),
        "催": ("2026.11.16", None, None),
        "催公": ("2026.2.2", "2026.2.25", None),
        "全": ("2026.2.2", "2026.2.25", "2026.3.20"),
        "误": ("2019.6.1", None, None),
    }.items():
        book.active.append([number, f"陈{number}", f"桠头村{number}号", *start, *days])
    book.save(tmp_path / "旧.xlsx")
    plan = prepare_ledger(workspace, tmp_path / "旧.xlsx", LedgerOptions(org="01"), TODAY)
    assert [(issue.row, issue.code) for issue in plan.refused] == [(6, "ledger.order")]
    commit_ledger(workspace, plan, "甲", NOW)
    build(workspace)
    with workspace.reader() as session:
        numbers = {case.uid: case.number for case in session.cases.all()}
        calendar = calendar_of(session)
    rows, found = sites(workspace)
    legal = {numbers[row.case_uid]: site for row, site in zip(rows, found)}
    assert all(site.foreseen for site in legal.values())

    def after(day, *lengths):
        for length in lengths:
            day = calendar.add_working(day, length)
        return day

    reminded = after(date(2026, 11, 16), 3, 10)
    assert {number: site.legal_day for number, site in legal.items()} == {
        "无": after(TODAY, 3, 10, 10, 10, 3),
        "催": after(reminded, 10, 10, 3),
        "催公": after(TODAY, 10, 3),
        "全": after(TODAY, 3),
    }
    told = dict(legal["催公"].legal_reasons)["legal.ledger"]
    assert told == {"reminded": date(2026, 2, 2), "announced": date(2026, 2, 25), "enforcement": "—"}
    assert "legal.ledger" not in dict(legal["无"].legal_reasons)
