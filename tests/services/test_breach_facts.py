"""Articles and act follow the facts: permit, temporary building, villager's house, farmland."""

from __future__ import annotations

import pytest

from zhiwei.plugin.domain.case.forms import citation
from zhiwei.plugin.domain.case.records import Party
from zhiwei.plugin.services.breach_facts import act_of, citation_facts, facts_text
from zhiwei.plugin.services.case_catalogues import current_forms

PERSON, ENTITY = Party("p", "person", "陈堃"), Party("e", "entity", "某公司")
AGAINST = {"building_permit_partial": True}
URPL, LAL = "《中华人民共和国城乡规划法》", "《中华人民共和国土地管理法》"


@pytest.mark.parametrize(
    ("track", "party", "established", "farmland", "breach", "basis", "act"),
    [
        ("planning", PERSON, {}, 0, f"{URPL}第四十条第一款", f"{URPL}第六十四条", "未取得建设工程规划许可证"),
        ("planning", ENTITY, AGAINST, 0, f"{URPL}第四十三条第一款", f"{URPL}第六十四条", "未按照"),
        ("planning", PERSON, {"temporary": True}, 0, f"{URPL}第四十四条第一款", f"{URPL}第六十六条", "临时建设"),
        ("village", PERSON, {}, 0, f"{URPL}第四十一条", f"{URPL}第六十五条", "未取得乡村建设规划许可证"),
        ("land", PERSON, {}, 0, f"{LAL}第二条第三款", f"{LAL}第七十七条", "擅自占用土地"),
        ("land", PERSON, {}, 90, f"{LAL}第二条第三款、第四十四条第一款", f"{LAL}第七十七条", "擅自占用土地"),
        ("land", PERSON, {"villager_house": True}, 90, f"{LAL}第六十二条第四款", f"{LAL}第七十八条", "擅自占用土地"),
        ("land", ENTITY, {"villager_house": True}, 0, f"{LAL}第二条第三款", f"{LAL}第七十七条", "擅自占用土地"),
    ],
)  # fmt: skip
def test_articles_and_act_follow_the_facts(track, party, established, farmland, breach, basis, act):
    told = citation_facts({}, established, [(party, "builder")], {"farmland_m2": farmland})
    assert citation(current_forms(), track, told) == (breach, basis)
    assert act in act_of(track, told)


def test_what_was_established_goes_before_the_overlay():
    assessment = {"explanation": {"facts": {"building_permit_partial": True, "village_house": True}}}
    told = citation_facts(assessment, {"building_permit_partial": False}, [(PERSON, "builder")], {})
    assert told["permit_held"] is False and told["villager_house"] is True


@pytest.mark.parametrize(
    ("names", "who"),
    [
        (["陈堃", "林㙍"], "陈堃、林㙍在"),
        (["甲", "乙", "丙", "丁", "戊", "己"], "甲、乙、丙、丁、戊等6名当事人在"),
        ([], "当事人待查在"),
    ],
)
def test_the_facts_name_every_party_and_round_half_up(names, who):
    land = {"area_m2": 107.955, "farmland_m2": 90.005}
    text = facts_text("未经批准，擅自占用土地", names, {"address": "上坂村"}, {}, land, [], {})
    assert f"本机关发现{who}上坂村未经批准擅自占用土地" in text
    assert "占地面积107.96平方米" in text and "其中占用耕地90.01平方米" in text
