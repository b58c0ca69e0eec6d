"""Settings changed by a window: checked, saved whole, never over what somebody else saved meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.case.records import Officer, OrgUnit
from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.services.calendar import calendar_of
from zhiwei.plugin.services.catalogues import zone_catalogue
from zhiwei.plugin.services.diary import LAPSE_DAYS
from zhiwei.plugin.services.office_settings import (
    card_state,
    next_numbers,
    org_tree,
    read_settings,
    remove_officer,
    remove_org,
    save_calendar,
    save_county,
    save_numbering,
    save_office,
    save_officer,
    save_org,
    save_own,
)
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.own_rules import REVIEW_NO
from zhiwei.plugin.services.workspace import verify

office = service_helper("case_office")

NOW = office.NOW


def settings(workspace):
    with workspace.reader() as session:
        return read_settings(session)


def code_of(call, *args) -> str:
    with pytest.raises((InputError, ConflictError)) as caught:
        call(*args)
    return caught.value.code


def test_organisations_form_a_tree_and_no_circle(workspace):
    town = settings(workspace).orgs[1]
    saved, told = save_org(workspace, replace(town, parent_code="01"), ("village",), "t", NOW)
    assert saved.version == town.version + 1 and told == []
    village, _ = save_org(
        workspace, OrgUnit("", " 03 ", "桠头村", "桠村", "village", "02", "359921001001"), (), "t", NOW
    )
    found = settings(workspace)
    assert [(org.code, depth) for org, depth in org_tree(found.orgs)] == [("01", 0), ("02", 1), ("03", 2)]
    assert found.tracks == {"02": ["village"]}
    top = found.orgs[0]
    assert code_of(save_org, workspace, replace(top, parent_code="03"), (), "t", NOW) == "settings.org_circle"
    assert code_of(save_org, workspace, replace(top, parent_code="01"), (), "t", NOW) == "settings.org_circle"
    assert code_of(save_org, workspace, replace(top, parent_code="99"), (), "t", NOW) == "settings.no_parent"
    assert code_of(save_org, workspace, replace(village, code="02"), (), "t", NOW) == "settings.org_code_used"
    assert code_of(save_org, workspace, replace(village, name=" "), (), "t", NOW) == "settings.org_lacks"
    assert code_of(save_org, workspace, replace(village, division_code="35"), (), "t", NOW) == "settings.division_code"
    assert code_of(save_org, workspace, village, ("sea",), "t", NOW) == "settings.bad_value"
    assert settings(workspace) == found


def test_a_new_code_takes_along_what_names_the_old_one(workspace):
    town = settings(workspace).orgs[1]
    town, _ = save_org(workspace, replace(town, parent_code="01"), ("village",), "t", NOW)
    save_numbering(workspace, {"by_org": {"02": {"letter_kinds": ["函"]}}}, {}, "t", NOW)
    save_org(workspace, replace(town, code="11359921MB0000003E"), ("village",), "t", NOW)
    top = settings(workspace).orgs[0]
    save_org(workspace, replace(top, code="11359921MB0000002B"), (), "t", NOW)
    found = settings(workspace)
    assert found.tracks == {"11359921MB0000003E": ["village"]}
    assert list(found.numbering["by_org"]) == ["11359921MB0000003E"]
    assert found.orgs[1].parent_code == "11359921MB0000002B"
    assert verify(workspace.path) == []


def test_a_wrong_credit_code_is_told_and_saved(workspace):
    org = settings(workspace).orgs[0]
    _, told = save_org(workspace, replace(org, code="11359921MB0000002C"), (), "t", NOW)
    assert len(told) == 1 and told[0][1]["name"] == org.name
    assert settings(workspace).orgs[0].code == "11359921MB0000002C"


def test_circles_that_came_from_elsewhere_are_still_shown():
    one, two = OrgUnit("a", "1", "甲", "甲", parent_code="2"), OrgUnit("b", "2", "乙", "乙", parent_code="1")
    assert [(org.uid, depth) for org, depth in org_tree([one, two])] == [("a", 0), ("b", 0)]


def test_what_has_something_hanging_on_it_stays(workspace):
    open_cases(workspace, office.spot_uids(workspace)[:1], office.OFFICERS, "auto", office.DAY, "t", NOW)
    found = settings(workspace)
    with pytest.raises(InputError) as caught:
        remove_org(workspace, found.orgs[0], "t", NOW)
    hangs = {code: params["count"] for code, params in caught.value.params["what"]}
    assert hangs["settings.n_officers"] == 3 and hangs["settings.n_cases"] == 1 and hangs["settings.n_leads"] == 1
    busy = next(one for one in found.officers if one.name == "颜堃")
    assert code_of(remove_officer, workspace, busy, "t", NOW) == "settings.officer_in_use"
    idle = next(one for one in found.officers if one.name == "过期员")
    remove_officer(workspace, idle, "t", NOW)
    empty, _ = save_org(workspace, OrgUnit("", "09", "空局", "空"), ("land",), "t", NOW)
    remove_org(workspace, empty, "t", NOW)
    after = settings(workspace)
    assert [one.name for one in after.officers] == [one.name for one in found.officers if one.name != "过期员"]
    assert len(after.orgs) == 2 and after.tracks == {}
    assert verify(workspace.path) == []


def test_cards_are_judged_by_the_day():
    card = Officer("", "甲", "1", "o", date(2026, 1, 1), date(2026, 12, 31))
    days = [(2025, 12, 31), (2026, 1, 1), (2026, 10, 31), (2026, 11, 1), (2026, 12, 31), (2027, 1, 1)]
    states = [card_state(card, date(*day)) for day in days]
    assert states == ["not_yet", "valid", "valid", "ends_soon", "ends_soon", "expired"]
    assert card_state(replace(card, card_valid_to=None), date(2026, 1, 1)) == "no_term"


def test_officers_are_checked_and_saved_by_version(workspace):
    found = settings(workspace)
    one = found.officers[0]
    assert code_of(save_officer, workspace, replace(one, name=""), "t", NOW) == "settings.officer_lacks"
    assert code_of(save_officer, workspace, replace(one, card_no="35992100004"), "t", NOW) == "settings.card_used"
    assert code_of(save_officer, workspace, replace(one, org_uid=""), "t", NOW) == "settings.officer_org"
    backwards = replace(one, card_valid_from=date(2027, 1, 1), card_valid_to=date(2026, 1, 1))
    assert code_of(save_officer, workspace, backwards, "t", NOW) == "settings.card_term"
    save_officer(workspace, replace(one, title="中队长"), "甲", NOW)
    with pytest.raises(ConflictError) as caught:
        save_officer(workspace, replace(one, title="大队长"), "乙", NOW)
    assert caught.value.params["theirs"].title == "中队长"
    assert settings(workspace).officers[0].title == "中队长"


def test_the_next_number_is_the_one_that_is_drawn(workspace):
    numbering = {
        "case_pattern": "{org}案〔{year}〕{seq:03d}号",
        "by_org": {"01": {"pattern": "{org}{kind}{year}-{seq}"}},
    }
    with workspace.reader() as session:
        org = session.orgs.all()[0]
        before = dict(next_numbers(session, org, numbering, ["立", "函"], office.DAY))
    assert before == {
        "案号": "澄城执案〔2026〕001号",
        "线索": "澄城执线索〔2026〕第0001号",
        "立": "澄城执立字2026-1",
        "函": "澄城执函〔2026〕1号",
    }
    save_numbering(workspace, numbering, {}, "t", NOW)
    report = open_cases(workspace, office.spot_uids(workspace)[:1], office.OFFICERS, "auto", office.DAY, "t", NOW)
    assert report.opened[0].number == before["案号"]
    with workspace.reader() as session:
        after = dict(next_numbers(session, org, settings(workspace).numbering, [], office.DAY))
    assert after["案号"] == "澄城执案〔2026〕002号"
    assert code_of(save_numbering, workspace, {"pattern": "{org}号"}, numbering, "t", NOW) == "numbering.invalid"


def test_nothing_is_saved_over_what_somebody_else_saved(workspace):
    save_numbering(workspace, {"case_pattern": "{year}{seq}"}, {}, "甲", NOW)
    assert code_of(save_numbering, workspace, {"case_pattern": "{seq}{year}"}, {}, "乙", NOW) == "conflict.setting"
    save_own(workspace, "assessment", {"tolerance_m": 1.0}, {}, "甲", NOW)
    assert code_of(save_own, workspace, "assessment", {}, {}, "乙", NOW) == "conflict.setting"
    save_county(workspace, {"name": "澄埔县"}, {}, "甲", NOW)
    assert code_of(save_county, workspace, {"name": "别县"}, {}, "乙", NOW) == "conflict.setting"
    save_calendar(workspace, {"2027-02-06": "off"}, {}, "甲", NOW)
    assert code_of(save_calendar, workspace, {}, {}, "乙", NOW) == "conflict.setting"
    found = settings(workspace)
    save_office(workspace, {"name": "澄埔县"}, {LAPSE_DAYS: 9}, found, "甲", NOW)
    assert code_of(save_office, workspace, {"name": "澄埔县"}, {LAPSE_DAYS: 8}, found, "乙", NOW) == "conflict.setting"
    assert settings(workspace).numbering == {"case_pattern": "{year}{seq}"}


def test_own_values_are_kept_and_given_back(workspace):
    own = {"KX-ST": {"priority": 9, "severity": 1}}
    assert save_own(workspace, "zones", own, {}, "t", NOW) is True
    with workspace.reader() as session:
        assert zone_catalogue(session.settings)["KX-ST"].severity == 1
    assert code_of(save_own, workspace, "zones", {"KX-ST": {"severity": 99}}, own, "t", NOW) == "catalogue.invalid"
    assert code_of(save_own, workspace, "zones", {"KX-ST": {"colour": 1}}, own, "t", NOW) == "settings.unknown_key"
    assert save_own(workspace, "zones", {}, own, "t", NOW) is True
    assert settings(workspace).own["zones"] == {}


def test_options_and_county(workspace):
    before = settings(workspace)
    county, options = {"name": "澄埔县", "division_code": "359921"}, {LAPSE_DAYS: "9", REVIEW_NO: "闽S(2026)1号"}
    save_office(workspace, county, options, before, "t", NOW)
    found = settings(workspace)
    assert {key: value for key, value in found.options.items() if value != ""} == {
        LAPSE_DAYS: 9,
        REVIEW_NO: "闽S(2026)1号",
    }
    assert found.county == county
    assert code_of(save_office, workspace, county, {LAPSE_DAYS: "9999"}, found, "t", NOW) == "settings.bad_value"
    short = {"division_code": "3599"}
    assert code_of(save_office, workspace, short, {}, found, "t", NOW) == "settings.division_code"
    assert code_of(save_county, workspace, short, found.county, "t", NOW) == "settings.division_code"
    save_office(workspace, {}, {LAPSE_DAYS: "", REVIEW_NO: ""}, found, "t", NOW)
    assert settings(workspace) == before


def test_a_holiday_table_counts_and_can_be_taken_back(workspace):
    open_cases(workspace, office.spot_uids(workspace)[:1], office.OFFICERS, "auto", office.DAY, "t", NOW)

    def works(day):
        with workspace.reader() as session:
            return calendar_of(session).is_working(day)

    wednesday = date(2026, 6, 17)
    assert works(wednesday)
    told = save_calendar(workspace, {"2026-06-17": "off", "2029-02-12": "off"}, {}, "t", NOW)
    assert not works(wednesday) and told == [("calendar.part_of_year", {"year": 2029})]
    save_calendar(workspace, {}, {"2026-06-17": "off", "2029-02-12": "off"}, "t", NOW)
    assert works(wednesday) and settings(workspace).table == {}
    assert code_of(save_calendar, workspace, {"2026-10-01": "work"}, {}, "t", NOW) == "calendar.holiday_worked"
