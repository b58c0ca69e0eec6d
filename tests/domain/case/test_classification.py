"""Classified disposition: each rule of the catalogue holds where the law says so and nowhere else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from zhiwei.plugin.domain.case.classification import NEW, STOCK, age_of, classify, parse_first, parse_rules
from zhiwei.plugin.domain.case.lawbook import parse_lawbook
from zhiwei.plugin.domain.errors import InputError

PATH = Path(__file__).resolve().parents[3] / "resources" / "catalogues" / "procedure.yaml"
BOOK = parse_lawbook(yaml.safe_load(PATH.read_text("utf-8")))
CUT_OFF = date(2014, 3, 1)
#: a building without any permit in an ordinary place of a town
TOWN = {
    "unpermitted": True,
    "building_permit_partial": False,
    "building_permit_full": False,
    "max_severity": 2,
    "temporary": False,
    "minor_corrected": False,
    "no_fault": False,
    "scheme_approved": False,
    "fits_scheme": False,
    "demolition_endangers": False,
    "safety_finding": False,
}
SCHEME = {**TOWN, "scheme_approved": True, "fits_scheme": True}
DEVIATES = {**TOWN, "building_permit_partial": True, "deviation_removable": True}
ENDANGERS = {**TOWN, "demolition_endangers": True, "safety_finding": True}
OLD = {
    **TOWN,
    "built_on": date(2009, 5, 1),
    "safe": True,
    "plan_soon": False,
    "local_retention": True,
    "conditions_met": True,
}
LAND = {
    "land_unpermitted": True,
    "unpermitted": True,
    "conforms_to_plan": False,
    "never_conform_m2": 0.0,
    "max_severity": 2,
    "villager_house": False,
    "farmland_destroyed": False,
    "minor_corrected": False,
    "no_fault": False,
}


def rule(facts: dict, track: str, chosen: str = "") -> tuple[str, str]:
    found = classify(BOOK.rules, facts, track, CUT_OFF, BOOK.first, chosen)
    return found.rule, found.outcome


@pytest.mark.parametrize(
    ("facts", "track", "expected"),
    [
        ({**TOWN, "minor_corrected": True}, "planning", ("CR12", "none")),
        ({**TOWN, "no_fault": True}, "village", ("CR12", "none")),
        ({**LAND, "no_fault": True}, "land", ("CR12", "none")),
        (DEVIATES, "planning", ("CR1", "correct")),
        ({**DEVIATES, "max_severity": 4}, "planning", ("CR3", "demolish")),
        ({**DEVIATES, "deviation_removable": False}, "planning", ("CR3", "demolish")),
        ({**DEVIATES, "building_permit_partial": False}, "planning", ("CR3", "demolish")),
        (DEVIATES, "village", ("CR5", "correct")),
        (SCHEME, "planning", ("CR2", "complete")),
        ({**SCHEME, "scheme_approved": False}, "planning", ("CR3", "demolish")),
        ({**SCHEME, "fits_scheme": False}, "planning", ("CR3", "demolish")),
        ({**SCHEME, "max_severity": 4}, "planning", ("CR3", "demolish")),
        ({**SCHEME, "excluded": ("补办",)}, "planning", ("CR3", "demolish")),
        (TOWN, "planning", ("CR3", "demolish")),
        ({**TOWN, "unpermitted": False}, "planning", ("", "open")),
        (ENDANGERS, "planning", ("CR4", "confiscate")),
        ({**ENDANGERS, "safety_finding": False}, "planning", ("CR3", "demolish")),
        ({**ENDANGERS, "demolition_endangers": False}, "planning", ("CR3", "demolish")),
        ({**ENDANGERS, "max_severity": 5}, "planning", ("CR3", "demolish")),
        (TOWN, "village", ("CR5", "correct")),
        ({**TOWN, "max_severity": 5}, "village", ("CR5S", "demolish")),
        ({**TOWN, "unpermitted": False}, "village", ("", "open")),
        ({**TOWN, "temporary": True}, "planning", ("CR6", "demolish")),
        ({**TOWN, "temporary": True}, "village", ("CR5", "correct")),
        (LAND, "land", ("CR7", "demolish")),
        ({**LAND, "conforms_to_plan": True, "never_conform_m2": 1.1}, "land", ("CR7", "demolish")),
        ({**LAND, "conforms_to_plan": True, "max_severity": 5}, "land", ("CR7", "demolish")),
        ({**LAND, "land_unpermitted": False}, "land", ("", "open")),
        ({**LAND, "conforms_to_plan": True}, "land", ("CR8", "confiscate")),
        ({**LAND, "conforms_to_plan": None}, "land", ("", "open")),
        ({**LAND, "villager_house": True}, "land", ("CR9", "demolish")),
        ({**LAND, "villager_house": True, "land_unpermitted": False}, "land", ("", "open")),
        ({**LAND, "farmland_destroyed": True}, "land", ("CR10", "correct")),
    ],
)
def test_rule_and_outcome(facts, track, expected):
    assert rule(facts, track) == expected


@pytest.mark.parametrize(
    ("chosen", "outcome", "change"),
    [
        ("CR11K", "keep", {}),
        ("CR11K", None, {"built_on": date(2014, 3, 1)}),
        ("CR11K", None, {"built_on": None}),
        ("CR11K", None, {"safe": False}),
        ("CR11K", None, {"plan_soon": True}),
        ("CR11K", None, {"max_severity": 4}),
        ("CR11K", None, {"local_retention": False}),
        ("CR11K", None, {"excluded": ("保留临时使用",)}),
        ("CR11P", "complete", {}),
        ("CR11P", None, {"conditions_met": None}),
        ("CR11P", None, {"excluded": ("补办",)}),
        ("CR12M", "none", {"first_slight_corrected": True}),
        ("CR12M", None, {"first_slight_corrected": False}),
        ("CR7", None, {}),  # a rule of another track
    ],
)
def test_what_the_body_may_choose_it_chooses_only_where_its_conditions_hold(chosen, outcome, change):
    facts = {**OLD, **change}
    assert rule(facts, "planning") == ("CR3", "demolish")
    if outcome is None:
        with pytest.raises(InputError) as refused:
            rule(facts, "planning", chosen)
        assert refused.value.code == "classify.not_open"
    else:
        assert rule(facts, "planning", chosen) == (chosen, outcome)


def test_every_rule_of_the_catalogue_is_tried_above():
    assert {one.id for one in BOOK.rules} == {
        *("CR1", "CR2", "CR3", "CR4", "CR5", "CR5S", "CR6", "CR7", "CR8", "CR9", "CR10", "CR11K", "CR11P"),
        *("CR12", "CR12M"),
    }


def test_alternatives_name_the_facts_that_must_be_established_first():
    unknown = {**TOWN, "scheme_approved": None, "fits_scheme": None, "demolition_endangers": None}
    found = classify(BOOK.rules, unknown, "planning", CUT_OFF)
    asks = {one.id: facts for one, facts in found.alternatives}
    assert asks["CR2"] == ("scheme_approved", "fits_scheme")
    assert "CR4" not in asks  # no qualified firm has found so
    assert "CR1" not in asks  # there is no permit
    assert found.outcome == "demolish"


def test_what_is_open_asks_for_the_determination():
    found = classify(BOOK.rules, {**LAND, "conforms_to_plan": None}, "land", CUT_OFF)
    assert found.zh == "待认定"
    assert dict(found.lines)["classify.open"]["asks"] == "conforms_to_plan"


def test_reasons_name_rule_basis_and_the_facts_it_rests_on():
    found = classify(BOOK.rules, LAND, "land", CUT_OFF)
    assert found.basis == "LAL art.77"
    codes = dict(found.lines)
    assert codes["classify.rule"] == {"rule": "CR7", "result": "违法用地-不符合规划", "basis": "LAL art.77"}
    facts = [params["fact"] for code, params in found.lines if code == "classify.fact"]
    assert facts == ["land_unpermitted", "conforms_to_plan"]


def test_items_are_those_of_the_article():
    kinds = {name: [item.kind for item in next(r for r in BOOK.rules if r.id == name).items] for name in ("CR7", "CR8")}
    assert kinds == {"CR7": ["restore", "demolition", "fine"], "CR8": ["restore", "confiscation", "fine"]}
    house = next(r for r in BOOK.rules if r.id == "CR9")
    assert [(item.kind, item.law) for item in house.items] == [("restore", "LAL 78"), ("demolition", "LAL 78")]


def test_a_protected_building_is_never_proposed_for_demolition():
    found = classify(BOOK.rules, {**TOWN, "excluded": ("拆除",)}, "planning", CUT_OFF)
    assert (found.outcome, found.items) == ("open", ())
    assert "classify.protected" in dict(found.lines)


@pytest.mark.parametrize(
    ("built", "cut_off", "age", "code"),
    [
        (date(2014, 2, 28), CUT_OFF, STOCK, "classify.stock"),
        (date(2014, 3, 1), CUT_OFF, NEW, "classify.new"),
        (None, CUT_OFF, NEW, "classify.built_unknown"),
        (date(1990, 1, 1), None, NEW, "classify.no_cut_off"),
    ],
)
def test_stock_or_new_by_the_cut_off_date(built, cut_off, age, code):
    assert (age_of(built, cut_off)[0], age_of(built, cut_off)[1][0]) == (age, code)


@pytest.mark.parametrize(
    ("facts", "category", "belongs"),
    [
        ({"official_builder": True}, "X1", True),
        ({"official_builder": None}, "X1", False),
        ({"defied_order": True, "built_on": date(2015, 1, 1)}, "X2", True),
        ({"defied_order": True, "built_on": date(2010, 1, 1)}, "X2", False),
        ({"dangerous": True}, "X3", True),
        ({"zones_m2": {"JL-DL": 20.0}}, "X3", True),
        ({"farmland_m2": 1.0}, "X4", False),
        ({"farmland_m2": 1.1}, "X4", True),
        ({"zones_m2": {"SY-1": 3.0}}, "X4", True),
        ({"zones_m2": {"HX-DL": 1.0}}, "X5", False),
        ({"zones_m2": {"HX-DL": 1.5}}, "X5", True),
        ({"blocks_project": True}, "X5", True),
        ({"complaints": 2}, "X6", False),
        ({"complaints": 3}, "X6", True),
        ({"for_profit": True}, "X6", True),
    ],
)
def test_demolish_first(facts, category, belongs):
    found = classify(BOOK.rules, {**TOWN, **facts}, "planning", CUT_OFF, BOOK.first)
    assert (category in dict(found.first)) is belongs


def test_the_list_of_what_goes_first_can_be_a_bureaus_own():
    own = parse_first([{"id": "Y1", "zh": "高速公路两侧", "zones": ["JL-GL"]}])
    found = classify(BOOK.rules, {**TOWN, "zones_m2": {"JL-GL": 9.0}}, "planning", CUT_OFF, own)
    assert found.first == (("Y1", "高速公路两侧"),)


@pytest.mark.parametrize(
    "row",
    [
        {"id": "A", "if": [], "outcome": "explode"},
        {"id": "A", "if": [], "outcome": "none", "tracks": ["sea"]},
        {"id": "A", "if": [{"fact": "x"}], "outcome": "none"},
        {"id": "A", "if": [], "outcome": "none", "items": [{"kind": "arrest"}]},
    ],
)
def test_a_broken_rule_is_refused(row):
    with pytest.raises(InputError) as refused:
        parse_rules([row])
    assert refused.value.params["catalogue"] == "procedure"


@pytest.mark.parametrize("row", [{}, {"id": "Y", "zh": "x"}, {"zh": "x", "zones": ["A"]}, "Y"])
def test_a_broken_category_is_refused(row):
    with pytest.raises(InputError):
        parse_first([row])


def test_an_older_catalogue_whose_rules_were_prose_has_no_rules():
    assert parse_rules([{"id": "CR3", "when": "anything else"}]) == ()
