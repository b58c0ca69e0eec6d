"""Track, disposition hint, crime alert and authority: the decision helper as a table of cases."""

from __future__ import annotations

import copy
from decimal import Decimal

import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.land.disposition import AssessmentRules
from zhiwei.plugin.services.catalogues import load

NOTHING = {
    "area_m2": 500.0,
    "max_severity": 1,
    "excluded": (),
    "basic_farmland_m2": 0.0,
    "other_farmland_m2": 0.0,
    "non_construction_m2": 0.0,
    "urban": True,
    "outside_plan_m2": None,
    "conforms_to_plan": None,
    "never_conform_m2": 0.0,
    "land_permit_full": False,
    "land_permit_needed": False,
    "building_permit_full": False,
    "building_permit_partial": False,
    "unpermitted": True,
    "village_house": False,
    "state_share": 0.0,
    "collective_share": 0.0,
}


@pytest.fixture(scope="module")
def rules():
    return AssessmentRules.from_mapping(load("assessment").data)


@pytest.mark.parametrize(
    ("facts", "track", "disposition", "law"),
    [
        ({}, "planning", "限期拆除", "《城乡规划法》第64条"),
        ({"urban": False}, "village", "限期改正，逾期不改正的拆除", "《城乡规划法》第65条"),
        ({"max_severity": 5}, "planning", "拆除", "《城乡规划法》第64条"),
        ({"building_permit_partial": True, "max_severity": 3}, "planning", "限期改正，并处罚款（补办手续）", "第64条"),
        ({"building_permit_partial": True, "max_severity": 4}, "planning", "限期拆除", "第64条"),
        (
            {"basic_farmland_m2": 20.0, "never_conform_m2": 20.0, "max_severity": 5},
            "land",
            "拆除并恢复原状",
            "《土地管理法》第77条",
        ),
        (
            {"non_construction_m2": 80.0, "outside_plan_m2": 30.0, "conforms_to_plan": False},
            "land",
            "拆除恢复原状",
            "第77条",
        ),
        (
            {"non_construction_m2": 80.0, "outside_plan_m2": 0.0, "conforms_to_plan": True},
            "land",
            "没收（可并处罚款）",
            "第77条",
        ),
        ({"non_construction_m2": 80.0}, "land", "退还土地，是否符合规划待认定", "第77条"),
        (
            {"building_permit_full": True, "land_permit_full": True, "unpermitted": False},
            "planning",
            "在许可范围内，核对许可内容（层数、用途、面积）",
            "第64条",
        ),
        ({"urban": None, "collective_share": 0.8}, "village", "限期改正，逾期不改正的拆除", "第65条"),
        ({"urban": None, "state_share": 0.8}, "planning", "限期拆除", "第64条"),
        ({"urban": None}, "planning", "限期拆除", "第64条"),
    ],
)
def test_the_first_rule_that_holds_decides(rules, facts, track, disposition, law):
    decision = rules.decide({**NOTHING, **facts})
    assert (decision.track.track, decision.disposition.zh) == (track, disposition)
    assert law in decision.disposition.basis_text()


def test_a_land_breach_with_a_building_breach_names_the_other_track(rules):
    decision = rules.decide({**NOTHING, "non_construction_m2": 80.0, "urban": False})
    assert (decision.track.track, decision.also_track) == ("land", "village")
    alone = rules.decide({**NOTHING, "non_construction_m2": 80.0, "building_permit_full": True})
    assert alone.also_track == ""


def test_outcomes_that_a_zone_rules_out_are_no_alternatives(rules):
    free = rules.decide({**NOTHING, "urban": False})
    assert "AL3" in {rule.id for rule in free.alternatives}
    bound = rules.decide({**NOTHING, "urban": False, "excluded": ("保留临时使用",)})
    assert "AL3" not in {rule.id for rule in bound.alternatives}
    worst = rules.decide({**NOTHING, "max_severity": 5})
    assert {rule.id for rule in worst.alternatives} == {"AL1"}


@pytest.mark.parametrize(
    ("track_facts", "authority"),
    [
        ({}, "县级以上城乡规划主管部门或者集中行使行政处罚权的机关"),
        ({"urban": False}, "乡镇人民政府"),
        ({"non_construction_m2": 9.0}, "县级自然资源主管部门"),
        ({"non_construction_m2": 9.0, "village_house": True}, "县级以上农业农村主管部门"),
    ],
)
def test_the_authority_goes_by_the_track(rules, track_facts, authority):
    assert rules.decide({**NOTHING, **track_facts}).authority == authority


def test_crime_thresholds_are_exact_in_mu(rules):
    # 5 亩 = 10000/3 m²: 3333.33 m² is 4.999995 亩, 3333.34 m² is 5.00001 亩
    (near,) = rules.crime_alerts({"basic_farmland_m2": 3333.33})
    (alert,) = rules.crime_alerts({"basic_farmland_m2": 3333.34})
    assert (near.level, alert.level) == ("near", "alert")
    assert alert.threshold == Decimal(5)
    assert "刑法" in alert.basis[0].title and alert.basis[0].articles == "342"
    assert rules.crime_alerts({"basic_farmland_m2": 2000.0, "other_farmland_m2": 5000.0}) == ()
    assert rules.crime_alerts({"other_farmland_m2": None}) == ()


def test_an_unknown_fact_fulfils_no_condition(rules):
    assert rules.decide({**NOTHING, "non_construction_m2": None, "urban": None}).track.id == "TR7"


def change_operator(data):
    data["tracks"][0]["when"] = [{"fact": "area_m2", "bigger": 1}]


def drop_last_track(data):
    data["tracks"].pop()


def unknown_law(data):
    data["dispositions"][1]["basis"] = [{"law": "NIX"}]


def twice(data):
    data["tracks"][1]["id"] = "TR1"


def no_texts(data):
    del data["texts"]


def negative_tolerance(data):
    data["settings"]["tolerance_m"] = -1


@pytest.mark.parametrize("damage", [change_operator, drop_last_track, unknown_law, twice, no_texts, negative_tolerance])
def test_damaged_rules_are_refused(damage):
    data = copy.deepcopy(load("assessment").data)
    damage(data)
    with pytest.raises(InputError) as caught:
        AssessmentRules.from_mapping(data)
    assert caught.value.code == "catalogue.invalid"
