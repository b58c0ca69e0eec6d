"""The forms from the investigation to the decision, on each track: what the law asks of them and what they refuse."""

from __future__ import annotations

import copy
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from service_cases import beside

from zhiwei.plugin.domain.case.records import OrgUnit
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.documents import load, missing_requirements, render
from zhiwei.plugin.output.docx.document import render as render_word
from zhiwei.plugin.output.docx.reading import text_of
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.remedy_facts import review_body

case = beside(__file__, "decision_case")

TRACKS = ("planning", "village", "land")
_TOLD = yaml.safe_load(Path(__file__).with_name("decision_contents.yaml").read_text(encoding="utf-8"))
REQUIRED, BY_TRACK, MUST = _TOLD["required"], _TOLD["by_track"], _TOLD["must"]
FORMS = tuple(REQUIRED)


@pytest.fixture
def base(facts) -> dict[str, Any]:
    """The case of the common fixture, with figures that the tracks share."""
    facts["site"].update(town="东溪镇", village="上坂村", center="X=2788304.500，Y=500306.000")
    return {name: facts[name] for name in ("party", "site", "build", "land", "officers", "case")}


@pytest.fixture
def read(read_pdf):
    """Text of a PDF over all pages, without their numbers."""
    return lambda pdf: re.sub(r"第\d+页共\d+页", "", read_pdf(pdf))


def facts_of(track: str, form: str, base: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return case.facts_of(track, form, copy.deepcopy(base), **changes)


@pytest.mark.parametrize("track", TRACKS)
@pytest.mark.parametrize("form", FORMS)
def test_a_form_prints_what_the_law_asks_of_it_on_its_track(form, track, base, read):
    made = facts_of(track, form, base)
    assert missing_requirements(form, made) == []
    document = render(form, made)
    text = read(document.pdf)
    wanted = [*REQUIRED[form], *BY_TRACK.get(f"{form} {track}", ())]
    assert [part for part in wanted if "".join(part.split()) not in text] == []
    assert document.missing_characters == () and document.warnings == ()
    groups = current_forms().forms[form].groups
    common = {
        "party": ["陈堃", "350599198001010011", "东溪镇上坂村12号", "13900000000", "林喆<甲>&乙"],
        "site": ["云岭县东溪镇上坂村后垄", "350599101001JC00012", "X=2788304.500"],
        "officers": ["黄喆", "35059900001", "王旸", "35059900002"],
        "agency": [case.BODY[track].name, case.BODY[track].contact, case.BODY[track].phone],
        "remedy": ["澄埔县人民政府申请行政复议", "澄埔县人民法院"],
        "seal": ["印章", "2026年4月25日"],
        "build": ["砖混结构", "2层"],
        "land": ["0.16亩", "90.01平方米"],
    }
    absent = [part for group in groups for part in common.get(group, ()) if part not in text]
    if form in ("D05", "D48"):  # one person is asked or confirms an address
        absent = [part for part in absent if not part.startswith("林喆")]
    assert absent == []


@pytest.mark.parametrize("form", FORMS)
def test_a_form_carries_number_basis_copies_and_receipt_of_the_catalogue(form):
    template, known = load(form), current_forms().forms[form]
    assert (template.kind or "", template.copies, template.receipt) == (known.kind, known.copies, known.receipt)
    assert template.stage == known.stage and template.basis


@pytest.mark.parametrize("form", FORMS)
def test_whatever_must_be_in_a_form_is_named_when_it_is_not(form, base):
    made = facts_of("land", form, base)
    for entry in load(form).must:
        paths = entry.get("any") or [entry["fact"]]
        lacking = copy.deepcopy(made)
        for path in paths:
            _take_away(lacking, path)
        found = [missing.label for missing in missing_requirements(form, lacking)]
        assert entry["label"] in found, (entry, found)
        with pytest.raises(InputError) as caught:
            render(form, lacking)
        assert entry["label"] in str(caught.value.params["missing"])


@pytest.mark.parametrize("form", [form for form in FORMS if current_forms().forms[form].must])
def test_every_content_that_the_law_demands_is_checked(form):
    labels = " ".join(str(entry["label"]) for entry in load(form).must)
    assert [demand for demand in current_forms().forms[form].must if MUST[form][demand] not in labels] == []


def _take_away(facts: dict[str, Any], path: str) -> None:
    head, star, rest = path.partition(".*.")
    if star:
        facts[head][-1].pop(rest, None)
        return
    steps = path.split(".")
    if steps[0] == "officers":
        facts["officers"] = facts["officers"][:1]
    elif len(steps) == 1:
        facts[path] = []
    else:
        facts[steps[0]] = {**facts[steps[0]], steps[1]: None}


def test_an_item_stands_in_one_decision_only(base):
    issued = {**case.told("planning").papers, "D22": case.paper("D22", "planning", case.DAY, ("1",))}
    penalty = facts_of("planning", "D21", base, papers=issued)
    assert [item["id"] for item in penalty["items"]] == ["2"]
    assert "拆除" not in penalty["decision"]["items_text"]
    order = facts_of("planning", "D22", base)
    assert [item["kind"] for item in order["items"]] == ["demolition"]
    held = {**case.told("planning").papers, "D21": case.paper("D21", "planning", case.DAY, ("1", "2"))}
    assert "拆除（改正）的内容" in [
        missing.label for missing in missing_requirements("D22", facts_of("planning", "D22", base, papers=held))
    ]


def test_an_older_decision_that_was_revoked_takes_no_item_away(base):
    old = {**case.told("planning").papers, "D21": case.paper("D21", "planning", date(2026, 3, 1), ("1", "2"))}
    assert [item["id"] for item in facts_of("planning", "D22", base, papers=old)["items"]] == ["1"]


@pytest.mark.parametrize(
    ("law", "short"),
    [
        ("LAL 77", True),
        ("LAL art.78", True),
        ("LAL 74", False),
        ("LALR 52", False),
        ("URPL 64", False),
        ("LAL 7", False),
    ],
)
def test_fifteen_days_to_sue_are_for_the_land_demolition_item_alone(law, short, base):
    items = ({"id": "1", "kind": "demolition", "law": law, "self_deadline": "2026-05-15"},)
    remedy = facts_of("land", "D22", base, items=items)["remedy"]
    assert (remedy["short_suit_term"], remedy["suit_term"], remedy["review_term"]) == (
        "15日" if short else None,
        "6个月",
        "60日",
    )


@pytest.mark.parametrize("form", ["D12", "D23", "D25"])
def test_other_papers_are_sued_within_six_months_also_on_the_land_track(form, base):
    assert facts_of("land", form, base)["remedy"]["short_suit_term"] is None


def test_a_decision_on_the_spot_is_reviewed_before_it_is_sued(base, read):
    made = facts_of("planning", "D21", base)
    made["remedy"]["review_first"] = True
    text = read(render("D21", made).pdf)
    assert "第二十三条的规定，应当先自收到本决定书之日起60日内" in text
    assert "6个月" not in text


@pytest.mark.parametrize(
    ("name", "level", "division", "body"),
    [
        ("澄埔县城市管理局", "county", "359921", "澄埔县人民政府"),
        ("澄州市丰泽区城市管理局", "county", "359922", "澄州市丰泽区人民政府"),
        ("澄州市城市管理局", "city", "3599", "澄州市人民政府"),
        ("云桠镇人民政府", "town", "359921001", "澄埔县人民政府"),
        ("澄埔经济开发区管理委员会", "county", "359921", None),
        ("云外镇人民政府", "town", "359999001", None),
    ],
)
def test_the_review_body_is_the_government_of_the_same_level_or_the_county_for_a_township(name, level, division, body):
    org = OrgUnit("x", "x", name, "x", level=level, division_code=division)
    assert review_body(org, [case.BUREAU, case.LAND, case.TOWN]) == body


def test_the_review_body_of_the_settings_counts_first():
    assert review_body(OrgUnit("x", "x", "澄埔县城市管理局", "x", review_body="某市人民政府"), []) == "某市人民政府"


SERVED = tuple(
    {"form": form, "party": party, "served_on": "2026-04-02"} for form in ("D17", "D18") for party in case.PARTIES
)


@pytest.mark.parametrize(
    ("changes", "wanted", "unwanted"),
    [
        ({"facts": (), "deliveries": SERVED}, ["当事人在法定期限内未提出陈述、申辩意见", "未要求举行听证"], []),
        ({"facts": (), "deliveries": ()}, ["告知依法享有要求听证的权利"], ["未提出", "未要求", "送达"]),
        (
            {"facts": ({"fact": "waived", "form": "D17", "party": "p1", "day": "2026-04-03"},)},
            ["陈堃于2026年4月3日书面放弃陈述、申辩的权利", "林喆<甲>&乙在法定期限内未提出"],
            ["当事人在法定期限内未提出"],
        ),
        (
            {
                "facts": (
                    {"fact": "hearing_asked", "party": "p1", "day": "2026-04-04"},
                    {"fact": "hearing_held", "day": "2026-04-22"},
                )
            },
            ["陈堃于2026年4月4日要求举行听证", "2026年4月22日依法举行听证", "听证意见为：事实清楚、证据确凿"],
            ["未要求举行听证"],
        ),
        (
            {"deliveries": ({**SERVED[0], "served_on": "2026-04-02"}, {**SERVED[1], "served_on": "2026-04-09"})},
            ["于2026年4月2日送达陈堃、于2026年4月9日送达林喆<甲>&乙"],
            [],
        ),
    ],
)  # fmt: skip
def test_a_decision_tells_how_the_parties_were_told_and_heard(changes, wanted, unwanted, base):
    text = facts_of("land", "D21", base, **changes)["decision"]["notice_text"]
    assert [part for part in wanted if part not in text] == []
    assert [part for part in unwanted if part in text] == []


def test_without_a_notice_there_is_no_decision(base):
    made = facts_of("land", "D21", base, papers={})
    assert "告知及陈述申辩、听证情况" in [missing.label for missing in missing_requirements("D21", made)]


def test_nothing_is_proposed_or_decided_that_nobody_stated(base):
    made = facts_of("land", "D17", base, proposal=(), items=())
    assert [missing.label for missing in missing_requirements("D17", made)] == ["拟处罚内容"]
    labels = [missing.label for missing in missing_requirements("D21", facts_of("land", "D21", base, items=()))]
    assert "处罚的种类和内容" in labels and "履行方式和期限" in labels


def test_an_inventory_of_a_hundred_and_twenty_lines_repeats_its_head_and_loses_none(base, read):
    made = facts_of("planning", "D10", base)
    made["goods"] = [
        {"name": f"钢筋<{number}>&{{{{ 7*7 }}}}𬭚", "quantity": number, "unit": "根"} for number in range(1, 121)
    ]
    document = render("D10", made)
    text = read(document.pdf)
    assert document.pages >= 6 and document.missing_characters == ()
    assert all(f"钢筋<{number}>&{{{{7*7}}}}𬭚" in text for number in range(1, 121))
    assert text.count("完好程度") >= 4


def test_many_parties_with_long_names_are_all_named(base, read):
    made = facts_of("planning", "D21", base)
    long = "澄埔县云桠镇桠头村股份经济合作联合社与澄州市某某建设工程机械设备租赁有限责任公司第七分公司"
    made["parties"] = [
        {"name": f"{long}{number}", "kind": "entity", "legal_rep": "㙍𠅤", "address": "云桠镇"} for number in range(12)
    ]
    document = render("D21", made)
    text = read(document.pdf)
    assert all(f"当事人：{long}{number}，" in text for number in range(12))
    assert document.missing_characters == ()
    assert "印章" in text


def test_what_events_state_stands_before_what_is_composed(base):
    data = {**case.DATA, "D17": {"facts_text": "自己写明的事实", "proposal_text": "自己写明的内容"}}
    made = facts_of("planning", "D17", base, data=data)
    assert made["notice"]["facts_text"] == "自己写明的事实" and made["notice"]["proposal_text"] == "自己写明的内容"
    assert made["decision"]["facts_text"] == "自己写明的事实"


def test_lists_of_one_form_do_not_stand_in_another(base):
    assert [row["name"] for row in facts_of("planning", "D10", base)["goods"]] == ["钢筋切割机"]
    assert [row["name"] for row in facts_of("planning", "D12", base)["goods"]] == ["施工现场"]
    assert "goods" not in facts_of("planning", "D21", base)


def test_letters_and_measures_are_no_evidence_but_answers_are(base):
    papers = {form: case.paper(form, "land", case.DAY) for form in ("D06", "D10", "D12", "D13", "D14")}
    names = [row["name"] for row in facts_of("land", "D15", base, papers=papers)["evidence"]]
    assert names == ["现场勘验(检查)笔录", "复函（澄自然资函〔2026〕8号）"]


@pytest.mark.parametrize(("track", "days"), [("land", 30), ("planning", None), ("village", None)])
def test_the_time_to_decide_is_extended_where_a_rule_allows_it(track, days, base):
    data = {**case.DATA, "D50": {"reason": "案情复杂"}}
    extension = facts_of(track, "D50", base, data=data)["extension"]
    assert extension["original_due"] == "2026-06-14" and extension["days"] == days
    assert extension["new_due"] == ("2026-07-14" if days else None)


def test_a_paper_is_addressed_to_whom_its_items_name(base):
    items = ({**case.ITEMS["planning"][1], "parties": ["p2"]}, {**case.ITEMS["planning"][0], "parties": ["p1"]})
    held = {**case.told("planning").papers, "D22": case.paper("D22", "planning", case.DAY, ("1",))}
    penalty = facts_of("planning", "D21", base, items=items, papers=held)
    assert [one["name"] for one in penalty["parties"]] == ["林喆<甲>&乙"] and penalty["case"]["names"] == "林喆<甲>&乙"
    told = penalty["decision"]["notice_text"]
    assert "房屋是唯一住房" not in told and "当事人在法定期限内未提出陈述、申辩意见" in told
    order = facts_of("planning", "D22", base, items=items)
    assert order["party"]["name"] == "陈堃" and len(order["parties"]) == 1
    assert len(facts_of("planning", "D21", base)["parties"]) == 2


def test_a_paper_is_addressed_to_the_party_it_is_issued_for(base):
    made = facts_of("land", "D47", base, scopes={"D47": ("p2",)})
    assert made["party"]["name"] == "林喆<甲>&乙" and made["case"]["names"] == "林喆<甲>&乙"


@pytest.mark.parametrize("track", TRACKS)
@pytest.mark.parametrize("form", FORMS)
def test_the_word_document_says_the_same(form, track, base):
    made = facts_of(track, form, base)
    text = "".join(text_of(render_word(form, made).docx).split())
    wanted = [*REQUIRED[form], *BY_TRACK.get(f"{form} {track}", ())]
    assert [part for part in wanted if "".join(part.split()) not in text] == []


def test_a_slip_in_what_one_form_states_stops_no_other_form(base, read):
    data = {
        "D10": {"from_on": "下周一"},
        "D12": {"from_on": 5},
        "D50": {"kind": "sealing"},
        "D19": {"at": "待定"},
        "D11": {},
    }
    items = (
        {"id": 1, "kind": "demolition", "law": "URPL 64", "area_m2": "约100", "self_deadline": "尽快"},
        {"kind": "odd"},
    )
    made = facts_of("planning", "D22", base, data=data, items=items, proposal=({},))
    assert (
        made["decision"]["items_text"]
        == "责令限期拆除，于尽快前（含当日）自行拆除上述违法建设的建筑物、构筑物和其他设施（面积约100平方米）。"
    )
    assert "尽快" in read(render("D22", made).pdf)


@pytest.mark.parametrize("form", ["D15", "D17", "D46"])
def test_an_area_is_the_same_figure_wherever_it_stands(form, base, read):
    text = read(render(form, facts_of("land", form, base)).pdf)  # 90.005 m²
    assert "占用耕地90.01平方米" in text and "90.00平方米" not in text


@pytest.mark.parametrize("form", ["D14", "D15"])
def test_conformity_with_the_plan_is_told_apart_from_its_label(form, base, read):
    assert "是否符合规划：不符合" in read(render(form, facts_of("land", form, base)).pdf)


def test_an_order_to_correct_is_not_called_an_order_to_demolish(base, read):
    items = ({"id": "1", "kind": "correct", "law": "URPL 65", "self_deadline": "2026-05-15"},)
    document = render("D22", facts_of("village", "D22", base, items=items))
    text = read(document.pdf)
    assert document.title == "责令限期改正决定书" and "责令限期改正决定书" in text
    assert "改正范围：" in text and "改正截止日期：2026年5月15日" in text and "逾期不改正的" in text
    assert "责令限期拆除" not in text and "自行拆除" not in text and "拆除范围" not in text


@pytest.mark.parametrize(("parties", "words"), [(1, "一式3份，一份送达当事人"), (2, "一式4份，当事人各一份")])
@pytest.mark.parametrize("form", ["D21", "D22"])
def test_each_party_has_a_copy_of_its_own(form, parties, words, base, read):
    made = facts_of("planning", form, base)
    made["document"]["copies"] = 3
    made["parties"] = made["parties"][:parties]
    assert words in read(render(form, made).pdf)


def test_land_is_returned_when_what_stands_on_it_is_gone(base):
    told = facts_of("land", "D21", base)["decision"]
    assert told["perform_text"].startswith("应当于2026年5月15日前（含当日）退还土地、恢复原状")
    assert "不履行缴纳罚款、退还土地、恢复原状义务" in told["consequence"]


def test_a_served_decision_leaves_out_what_is_not_known_of_the_building(base, read):
    text = read(render("D22", facts_of("planning", "D22", base)).pdf)
    assert "宗地代码：350599101001JC00012" in text and "；占地面积107.96平方米，砖混结构，2层" in text
    assert not any(word in text for word in ("网格编号", "超出许可面积", "造价", "开工日期", "用途"))
    made = facts_of("planning", "D22", base)
    made["build"].update(excess_m2=12.345, height=6.5, use="居住", started_on="2026-02-01")
    made["site"]["grid_code"] = "WG07"
    text = read(render("D22", made).pdf)
    for words in ("网格编号：WG07", "超出许可面积12.35平方米", "高6.50米", "用途居住", "开工日期2026年2月1日"):
        assert words in text


def test_days_that_do_not_count_move_the_time_to_decide_and_are_named(base, read):
    # 90 days from 16 March end on 14 June; ten days of an appraisal (1 to 10 April) make it 24 June, 30 more 24 July
    appraisal = {"fact": "excluded", "rule": "DR11", "from": "2026-04-01", "to": "2026-04-10", "reason": "工程造价鉴定"}
    other = {"fact": "excluded", "rule": "DR18", "from": "2026-05-01", "to": "2026-05-10", "reason": "复议中止"}
    data = {**case.DATA, "D50": {"reason": "案情复杂"}}
    facts = facts_of("land", "D50", base, data=data, facts=(*case.told("land").facts, appraisal, other))
    extension = facts["extension"]
    assert (extension["original_due"], extension["new_due"]) == ("2026-06-24", "2026-07-24")
    text = read(render("D50", facts).pdf)
    assert "工程造价鉴定（2026年4月1日至2026年4月10日）　共10日".replace("　", "") in text.replace("　", "")
    assert "复议中止" not in text


def test_an_extension_of_another_length_is_counted_too(base):
    data = {**case.DATA, "D50": {"reason": "案情复杂", "days": 20}}
    extension = facts_of("land", "D50", base, data=data)["extension"]
    assert extension["new_due"] == "2026-07-04"


def test_the_order_names_the_survey_plan_of_the_case(base, read):
    made = facts_of("planning", "D22", {**base, "survey": {"plan_number": "澄城执案字〔2026〕第0001号图1"}})
    assert "见附图（编号：澄城执案字〔2026〕第0001号图1）" in read(render("D22", made).pdf)


@pytest.mark.parametrize("form", ["D06", "D15"])
def test_zones_are_not_printed_as_the_planned_use(form, base, read):
    made = facts_of("planning", form, base)
    made["land"].update(planned_use=None, zones="城镇集中建设区、蓝线")
    assert "规划用途，涉及规划控制线：城镇集中建设区、蓝线" in read(render(form, made).pdf)
    made["land"]["planned_use"] = "公园绿地"
    assert "规划用途公园绿地，涉及规划控制线" in read(render(form, made).pdf)
