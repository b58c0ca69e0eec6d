"""Set phrases: money in capital numerals, parties with blanks, two officers at least."""

from __future__ import annotations

import pytest

from zhiwei.plugin.output.phrases import officers_line, party_line, party_lines, yuan_words
from zhiwei.plugin.output.typesetting import BLANK


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "零元整"),
        (10, "壹拾元整"),
        (105, "壹佰零伍元整"),
        (1000, "壹仟元整"),
        (10500.30, "壹万零伍佰元叁角整"),
        (100000, "壹拾万元整"),
        (1000001, "壹佰万零壹元整"),
        (20010005, "贰仟零壹万零伍元整"),
        (100000000, "壹亿元整"),
        (100050000, "壹亿零伍万元整"),
        ("3000.05", "叁仟元零伍分"),
        (0.29, "贰角玖分"),
        (12.345, "壹拾贰元叁角伍分"),
        ("待定", "待定"),
        (None, None),
        (-1, -1),
    ],
)
def test_money_in_capital_numerals(amount, words):
    assert yuan_words(amount) == words


def test_what_is_not_known_of_a_party_is_a_blank():
    text = party_line({"name": "陈堃", "kind": "person"})
    assert text.startswith("陈堃，" + BLANK * 2 + "，") and "居民身份证号码" + BLANK * 9 in text


def test_an_entity_is_told_by_code_and_representative():
    text = party_line({"name": "某公司", "kind": "entity", "id_number": "91350000MA0000000X", "legal_rep": "林喆"})
    assert "统一社会信用代码91350000MA0000000X，法定代表人（负责人）林喆，" in text


def test_a_name_cannot_bring_a_blank_or_a_line_of_its_own_into_the_paper():
    assert BLANK not in party_line({"name": f"陈{BLANK}\x00堃", "kind": "person"}).split("，")[0]


def test_parties_stand_each_on_a_paragraph_and_officers_are_two():
    assert party_lines([{"name": "甲"}, {"name": "乙"}]).count("\n") == 1
    assert officers_line([]).count("执法证号") == 2
    assert officers_line([{"name": "甲", "card_no": "1"}] * 3).count("执法证号1") == 3
