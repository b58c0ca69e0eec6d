"""Articles are printed as statutes number them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from zhiwei.plugin.domain.case.articles import article_text, basis_in_chinese, numeral

RESOURCES = Path(__file__).resolve().parents[3] / "resources" / "catalogues"


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"),
     (77, "七十七"), (100, "一百"), (105, "一百零五"), (110, "一百一十"),
     (119, "一百一十九"), (342, "三百四十二")],
)  # fmt: skip
def test_numerals_of_articles(number, text):
    assert numeral(number) == text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("LAL 77", "《中华人民共和国土地管理法》第七十七条"),
        ("URPL art.53(1)(3)", "《中华人民共和国城乡规划法》第五十三条第一款第三项"),
        ("LALR 52, 53", "《中华人民共和国土地管理法实施条例》第五十二条、第五十三条"),
        ("NRPM 35(3)", "《自然资源行政处罚办法》第三十五条第三款"),
        ("《某省违法建设处置规定》第三条", "《某省违法建设处置规定》第三条"),
        ("SH2018 11", "《上海市拆除违法建筑若干规定》第十一条"),
        ("XX 11", "XX 11"),
        ("", ""),
    ],
)
def test_codes_become_what_papers_print_and_other_texts_stay(code, text):
    assert article_text(code) == text


@pytest.mark.parametrize(
    ("basis", "text"),
    [
        ("LALR art.52-53", "《中华人民共和国土地管理法实施条例》第五十二条、第五十三条"),
        (
            "ALLI art.155-157",
            "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》（法释〔2018〕1号）第一百五十五条至第一百五十七条",
        ),
        ("刑法 art.342", "《中华人民共和国刑法》第三百四十二条"),
        ("CL art.342", "《中华人民共和国刑法》第三百四十二条"),
        (
            "泉政文〔2007〕59号",
            "《泉州市人民政府关于开展城市管理相对集中行政处罚权工作暂行规定》（泉政文〔2007〕59号）",
        ),
        (
            "URPL art.64; 建法〔2012〕99号第八条",
            "《中华人民共和国城乡规划法》第六十四条、"
            "《住房城乡建设部关于规范城乡规划行政处罚裁量权的指导意见》（建法〔2012〕99号）第八条",
        ),
        ("LAL art.78 gives no fine", "《中华人民共和国土地管理法》第七十八条"),
        (
            "SPC2013-5: no court takes it; URPL art.64-66, 68",
            "《最高人民法院关于违法的建筑物、构筑物、设施等强制拆除问题的批复》（法释〔2013〕5号）、"
            "《中华人民共和国城乡规划法》第六十四条至第六十六条、第六十八条",
        ),
    ],
)
def test_a_basis_of_the_catalogues_is_printed_with_full_names_and_without_notes(basis, text):
    assert basis_in_chinese(basis) == text


def _bases(node):
    """Every legal basis below a node of a catalogue."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("basis", "law") and isinstance(value, str):
                yield value
            else:
                yield from _bases(value)
    elif isinstance(node, list):
        for value in node:
            yield from _bases(value)


def test_no_basis_that_can_reach_a_paper_prints_a_code():
    catalogue = yaml.safe_load((RESOURCES / "procedure.yaml").read_text(encoding="utf-8"))
    parts = ("thresholds", "classification_rules", "enforcement_power", "item_laws", "jurisdiction_rules", "profiles")
    found = {basis for part in parts for basis in _bases(catalogue[part])}
    # where the crime alert rests on
    alerts = yaml.safe_load((RESOURCES / "assessment.yaml").read_text(encoding="utf-8"))["crime_alerts"]
    rows = [row for alert in alerts for row in (alert, alert["interpretation"])]
    found |= {f"{row['law']} art.{row['articles']}" for row in rows}
    assert len(found) > 40
    printed = {basis: basis_in_chinese(basis) for basis in found}
    assert {basis: text for basis, text in printed.items() if not text or re.search(r"[A-Za-z]", text)} == {}
