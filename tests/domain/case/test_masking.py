"""What third parties do not see: identity numbers, telephones, the reporter."""

from __future__ import annotations

import pytest

from zhiwei.plugin.domain.case.masking import (
    CONFIDENTIAL,
    mask_facts,
    mask_identity,
    mask_name,
    mask_phone,
    mask_text,
)


@pytest.mark.parametrize(
    ("number", "covered"),
    [
        ("350521198001010012", "350521********0012"),  # the form of data standards section 7
        ("11010519491231002X", "110105********002X"),
        ("350521800101001", "350521******001"),
        ("E12345678", "E1*****78"),
        ("H0123", "H***3"),
        ("", ""),
    ],
)
def test_identity_numbers_keep_division_and_end(number, covered):
    assert mask_identity(number) == covered


@pytest.mark.parametrize(
    ("number", "covered"),
    [
        ("13812345678", "138****5678"),
        ("+86 138-1234-5678", "138****5678"),
        ("0595-87654321", "0595-8765****"),
        ("8765432", "876****"),
        ("", ""),
    ],
)
def test_telephones_lose_four_digits(number, covered):
    assert mask_phone(number) == covered


@pytest.mark.parametrize(
    ("name", "covered"),
    [
        ("陈堃", "陈×"),
        ("陈某某", "陈××"),
        ("欧阳某", "欧阳×"),
        ("司马", "司×"),  # two characters: the first alone is the surname
        ("𠅤某", "𠅤×"),
        ("阿卜杜·热合曼", "阿××"),
        ("陈", "陈×"),
    ],
)
def test_persons_are_published_by_surname(name, covered):
    assert mask_name(name) == covered


def test_bodies_are_published_by_their_name():
    assert mask_name("云岭县某某石材有限公司", entity=True) == "云岭县某某石材有限公司"


def test_numbers_in_running_text_are_covered_and_other_figures_stay():
    text = "陈某（身份证号350521198001010012，电话13812345678、0595-87654321）占地1234567890.12平方米"
    assert (
        mask_text(text) == "陈某（身份证号350521********0012，电话138****5678、0595-8765****）占地1234567890.12平方米"
    )


@pytest.mark.parametrize(
    "text",
    [
        "宗地代码350521001002JC00012",  # a parcel code
        "不动产单元号350521001002JC00012F00010001",
        "91350500MA1234567X",  # a credit code
        "X=2788300.123，Y=40500300.456",
        "云自然资停字〔2026〕第0001号",
        "350521999999999999",  # eighteen digits that hold no day
        "a3f5b813812345678c0ffee",  # part of a hash
        "2026年3月16日10时05分",
    ],
)
def test_what_only_looks_like_a_number_of_a_person_stays(text):
    assert mask_text(text) == text


def test_facts_are_covered_wherever_the_number_stands():
    facts = {
        "agency": {"name": "甲局", "phone": "0595-87654321"},
        "document": {"number": "甲停字〔2026〕第0001号"},
        "party": {"kind": "person", "name": "陈某", "id_number": "E12345678", "phone": "13812345678"},
        "parties": [{"kind": "entity", "name": "乙公司", "id_number": "911350500123456789", "phone": "0595-1234567"}],
        "record": {"answer": "我的护照是E12345678，手机13812345678。"},
        "officers": [{"name": "黄某", "card_no": "35059900001"}],
        "data": {"D43": {"举报人": "林某", "reporter_phone": "13987654321", "content": "林某说有人盖房"}},
        "photos": [{"sha256": "0" * 64, "number": "P0001"}],
        "land": {"area_m2": 400.01, "conforms": None},
    }
    covered = mask_facts(facts)
    assert covered["agency"]["phone"] == "0595-87654321"
    assert covered["party"] == {"kind": "person", "name": "陈某", "id_number": "E1*****78", "phone": "138****5678"}
    assert covered["parties"][0]["id_number"] == "911350500123456789"  # a credit code is public
    assert covered["parties"][0]["phone"] == "0595-123****"
    assert covered["record"]["answer"] == "我的护照是E1*****78，手机138****5678。"
    assert covered["data"]["D43"]["举报人"] == CONFIDENTIAL == covered["data"]["D43"]["reporter_phone"]
    assert covered["officers"] == facts["officers"] and covered["photos"] == facts["photos"]
    assert covered["land"] == facts["land"] and covered["document"] == facts["document"]


def test_covering_leaves_the_facts_themselves_alone():
    facts = {"party": {"kind": "person", "phone": "13812345678"}}
    mask_facts(facts)
    assert facts == {"party": {"kind": "person", "phone": "13812345678"}}


@pytest.mark.parametrize(
    ("source", "shown"), [("举报", CONFIDENTIAL), ("12345", CONFIDENTIAL), ("卫片", "西边邻居盖房")]
)
def test_what_a_reporter_wrote_is_covered_too(source, shown):
    facts = {"lead": {"source_kind": source, "content": "西边邻居盖房"}}
    assert mask_facts(facts)["lead"]["content"] == shown
    assert facts["lead"]["content"] == "西边邻居盖房"
