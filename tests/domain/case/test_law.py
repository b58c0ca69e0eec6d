"""Fines, limitation, routing, enforcement power and which text of a law counts: each row both ways."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from zhiwei.plugin.domain.case import laws
from zhiwei.plugin.domain.case.fines import FineRule, one_fine, parse_fines, suggested_rate, work_out
from zhiwei.plugin.domain.case.jurisdiction import border, route
from zhiwei.plugin.domain.case.lawbook import parse_lawbook
from zhiwei.plugin.domain.case.limitation import limitation
from zhiwei.plugin.domain.case.procedure_catalogue import parse_procedure
from zhiwei.plugin.domain.errors import InputError

PATH = Path(__file__).resolve().parents[3] / "resources" / "catalogues" / "procedure.yaml"
DATA = yaml.safe_load(PATH.read_text("utf-8"))
BOOK = parse_lawbook(DATA)
PROCEDURE = parse_procedure(DATA)


# --- fines ---


@pytest.mark.parametrize(
    ("rule", "base", "least", "most"),
    [
        ("fine_planning_correctable", 1234567, "61728.35", "123456.70"),
        ("fine_planning_not_demolishable", 1000000, "0.00", "100000.00"),
        ("fine_planning_not_removed", 1000000, "0.00", "100000.00"),
        ("fine_temporary", 80000, "0.00", "80000.00"),
        ("fine_land_occupation", "1234.56", "123456.00", "1234560.00"),
        ("fine_land_transfer", 500000, "50000.00", "250000.00"),
        ("fine_farmland_damage", 20000, "100000.00", "200000.00"),
        ("fine_basic_farmland_orchard", 20000, "40000.00", "100000.00"),
        ("fine_reclamation_refused", 30000, "60000.00", "150000.00"),
        ("fine_collective_land_transfer", 500000, "50000.00", "150000.00"),
        ("fine_land_return_refused", 100, "10000.00", "50000.00"),
        ("fine_temporary_land_permanent_building", 30000, "150000.00", "300000.00"),
    ],
)
def test_the_range_of_each_fine(rule, base, least, most):
    sheet = work_out(BOOK.fines[rule], base)
    assert (sheet.least, sheet.most, sheet.amount) == (Decimal(least), Decimal(most), None)
    assert "fine.rate_open" in dict(sheet.lines)


@pytest.mark.parametrize("rule", ["fine_village", "fine_villager_house"])
def test_where_the_law_gives_no_fine_there_is_none(rule):
    sheet = work_out(BOOK.fines[rule], 1000000, 10)
    assert (sheet.amount, sheet.most) == (None, None)
    assert sheet.lines[0][0] == "fine.not_allowed"


def test_every_fine_of_the_thresholds_is_read():
    named = {name for name in DATA["thresholds"] if name.startswith("fine_")} - {"fine_base_planning"}
    assert set(BOOK.fines) == named


@pytest.mark.parametrize(("rate", "amount"), [(5, "61728.35"), ("7.5", "92592.53"), (10, "123456.70")])
def test_arithmetic_is_exact_and_rounds_half_up_to_the_fen(rate, amount):
    sheet = work_out(BOOK.fines["fine_planning_correctable"], 1234567, rate)
    assert sheet.amount == Decimal(amount)
    assert dict(sheet.lines)["fine.product_percent"]["amount"] == amount
    assert work_out(BOOK.fines["fine_planning_correctable"], "0.1", 5).amount == Decimal("0.01")  # 0.005


@pytest.mark.parametrize("rate", ["4.99", "10.01", 11])
def test_a_rate_outside_the_law_is_refused(rate):
    with pytest.raises(InputError) as refused:
        work_out(BOOK.fines["fine_planning_correctable"], 1000, rate)
    assert (refused.value.code, refused.value.params["article"]) == ("fine.rate_outside", "URPL art.64")


@pytest.mark.parametrize("base", [-1, "x", "NaN"])
def test_a_base_that_is_no_sum_is_refused(base):
    with pytest.raises(InputError) as refused:
        work_out(BOOK.fines["fine_land_occupation"], base)
    assert refused.value.code == "fine.not_a_number"


def test_a_sheet_says_base_range_condition_and_article_line_by_line():
    sheet = work_out(BOOK.fines["fine_land_occupation"], "1000", 500)
    assert [code for code, _ in sheet.lines] == [
        "fine.optional",
        "fine.range_per_m2",
        "fine.base_m2",
        "fine.span",
        "fine.product_per_m2",
    ]
    assert dict(sheet.lines)["fine.optional"]["basis"] == "LAL art.77; LALR art.57"
    assert "fine.base_unknown" in dict(work_out(BOOK.fines["fine_land_occupation"]).lines)


def test_one_act_is_fined_once_and_by_the_higher_fine():
    land = work_out(BOOK.fines["fine_land_occupation"], 1000)  # up to 1,000,000
    plan = work_out(BOOK.fines["fine_planning_correctable"], 2000000)  # up to 200,000
    best, why = one_fine([plan, land])
    assert best is land
    assert why[0][0] == "fine.one_for_one_act"
    assert one_fine([plan])[0] is plan
    assert one_fine([plan, work_out(BOOK.fines["fine_village"])]) == (plan, ())
    assert one_fine([]) == (None, ())


def test_which_fine_is_higher_is_open_while_a_base_is():
    best, why = one_fine([work_out(BOOK.fines["fine_land_occupation"]), work_out(BOOK.fines["fine_temporary"], 1)])
    assert (best, why[0][0]) == (None, "fine.compare_open")


@pytest.mark.parametrize(("in_time", "rate"), [(True, 5), (False, 10), (None, None)])
def test_guidance_rate_of_the_ministry(in_time, rate):
    found, line = suggested_rate(BOOK.fines["fine_planning_correctable"], in_time)
    assert found == rate
    assert (line is None) is (rate is None)
    assert suggested_rate(BOOK.fines["fine_temporary"], True) == (None, None)


def test_a_fine_with_a_reversed_range_is_a_fault():
    faults: list[str] = []
    assert parse_fines({"fine_x": {"basis": "b", "per_m2": [5, 1]}, "fine_y": {"basis": "b"}}, faults) == {}
    assert len(faults) == 2


# --- limitation ---


@pytest.mark.parametrize(
    ("ended", "found", "on", "grave", "barred"),
    [
        (date(2024, 3, 16), None, date(2026, 3, 16), False, False),
        (date(2024, 3, 16), None, date(2026, 3, 17), False, True),
        (date(2024, 3, 16), date(2026, 3, 1), date(2026, 9, 1), False, False),  # found in time, decided later
        (date(2024, 3, 16), None, date(2026, 3, 17), True, False),
        (date(2021, 3, 16), None, date(2026, 3, 17), True, True),
        (date(2024, 2, 29), None, date(2026, 2, 28), False, False),
        (date(2024, 2, 29), None, date(2026, 3, 1), False, True),
    ],
)
def test_two_years_or_five_from_the_end_of_the_act(ended, found, on, grave, barred):
    assert limitation(ended, found, on, grave, standing=False).barred is barred


def test_while_it_stands_nothing_runs():
    found = limitation(date(1999, 1, 1), None, date(2026, 1, 1))
    assert (found.barred, found.last_day, found.lines[0][0]) == (False, None, "limitation.continuing")


# --- jurisdiction ---

HARBIN = {
    "land_supply": "划拨",
    "has_site_opinion": True,
    "has_land_planning_permit": False,
    "has_project_planning_permit": False,
    "procedure_defect": False,
    "planning_completion_verified": False,
    "urban": True,
    "land_type": "国有",
    "unpermitted": True,
}


@pytest.mark.parametrize(
    ("change", "row"),
    [
        ({}, "HR1"),
        ({"land_supply": "出让"}, "HR5"),
        ({"land_supply": "出让", "has_land_planning_permit": True}, "HR1"),
        ({"has_site_opinion": False}, "HR5"),
        ({"planning_completion_verified": True}, "HR2"),
        ({"planning_completion_verified": True, "unpermitted": False}, "HR5"),
        ({"has_site_opinion": False, "procedure_defect": True}, "HR3"),
        ({"has_site_opinion": False, "land_type": "集体"}, "HR4"),
        ({"has_site_opinion": False, "land_type": "农用地"}, "HR4"),
        ({"has_site_opinion": False, "land_type": "集体", "urban": False}, "HR5"),
        ({"has_site_opinion": False, "has_project_planning_permit": True}, "NR3"),
    ],
)
def test_harbin_routes_by_permit_state(change, row):
    assert route(BOOK.routings, {**HARBIN, **change}, "planning", "harbin").row == row


@pytest.mark.parametrize(
    ("track", "facts", "row"),
    [
        ("planning", {}, "NR3"),
        ("planning", {"temporary": True}, "NR2"),
        ("planning", {"power_handed_down": True}, "NR1"),
        ("village", {}, "NR4"),
        ("village", {"power_handed_down": True}, "NR1"),
        ("village", {"temporary": True}, "NR4"),
        ("land", {}, "NR7"),
        ("land", {"villager_house": True}, "NR5"),
        ("land", {"farmland_destroyed": True}, "NR6"),
        ("land", {"power_handed_down": True}, "NR7"),
    ],
)
def test_national_law_routes_by_breach(track, facts, row):
    found = route(BOOK.routings, facts, track)
    assert (found.row, bool(found.basis)) == (row, True)


def test_a_route_asks_for_the_facts_that_could_name_another_body():
    assert route(BOOK.routings, {}, "land").asks == ("villager_house", "farmland_destroyed")
    assert route(BOOK.routings, {"villager_house": False, "farmland_destroyed": False}, "land").asks == ()


@pytest.mark.parametrize(
    ("divisions", "first", "code"),
    [
        ([("330102003001", 100.0)], "", None),
        ([("330102003001", 60.0), ("330103001002", 40.0)], "", "border.shared"),
        ([("330102003001", 60.0), ("330103001002", 40.0)], "330103", "border.filed_first"),
        ([("330102003001", 60.0), ("330103001002", 40.0)], "330102003", "border.shared"),
        ([("330103001002", 40.0)], "", "border.outside"),
        ([], "", None),
    ],
)
def test_a_place_on_the_border(divisions, first, code):
    found = border(divisions, "330102", first)
    assert [one[0] for one in found] == ([code] if code else [])


# --- enforcement power: by the item, not by the case ---


@pytest.mark.parametrize(
    ("kind", "track", "own", "court"),
    [
        ("demolition", "planning", True, False),
        ("demolition", "village", True, False),
        ("demolition", "land", False, True),
        ("confiscation", "planning", False, True),
        ("confiscation", "land", False, True),
        ("fine", "planning", False, True),
        ("fine", "village", False, True),
        ("fine", "land", False, True),
        ("restore", "land", False, True),
        ("changed", "planning", False, True),
        ("correct", "planning", False, True),  # no law gives the body power of its own (ACL art.13)
    ],
)
def test_who_enforces_what(kind, track, own, court):
    power = PROCEDURE.power(kind, track)
    assert (power.own, power.court) == (own, court)


# --- which text of a law ---


def test_substance_goes_by_the_day_of_the_act_and_procedure_by_the_day_of_the_step():
    names = ("LAL", "URPL")
    assert laws.substance(BOOK.laws, names, None) == ()
    assert laws.substance(BOOK.laws, names, date(2020, 1, 1)) == ()
    older = laws.substance(BOOK.laws, names, date(2019, 12, 31))
    assert [(code, told["from"]) for code, told in older] == [("law.older_text", "2020-01-01")]
    assert [c for c, _ in laws.procedure(BOOK.laws, ("APL",), date(2021, 7, 14))] == ["law.step_before_text"]
    assert laws.procedure(BOOK.laws, ("APL", "no such law"), date(2021, 7, 15)) == ()


def test_laws_that_a_citation_names():
    assert laws.cited("URPL art.64; ZJ2020 art.12 (x)", "ACL art.44") == ("URPL", "ZJ2020", "ACL")
    assert laws.cited("建法〔2012〕99号 art.4(1); URPL art.64", "") == ("URPL",)


def test_a_rule_that_names_no_fine_of_the_thresholds_is_refused():
    broken = {
        "classification_rules": [{"id": "A", "if": [], "outcome": "none", "items": [{"kind": "fine", "rule": "x"}]}]
    }
    with pytest.raises(InputError) as refused:
        parse_lawbook(broken)
    assert "unknown fine x" in refused.value.params["faults"]


def test_fine_rule_without_a_range_is_zero():
    assert work_out(FineRule("x", "b", base="y"), 100).most == Decimal("0.00")
