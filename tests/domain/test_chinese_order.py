"""Texts of an office in the order in which its people look them up."""

from __future__ import annotations

import pytest

from zhiwei.plugin.domain.chinese_order import order_key


def ordered(*texts: str) -> list[str]:
    return sorted(texts, key=order_key)


def test_names_stand_by_their_pinyin():
    # ding, li, wang, zhang, zhong; by code point 丁 张 李 王 钟
    assert ordered("钟一", "张三", "王五", "李四", "丁二") == ["丁二", "李四", "王五", "张三", "钟一"]
    # the second character decides where the first is the same: chao, hua, wei
    assert ordered("王伟", "王华", "王超") == ["王超", "王华", "王伟"]


def test_rare_characters_come_behind_all_others():
    assert ordered("𬭚某", "㙍某", "堃某", "张某", "阿某")[:2] == ["阿某", "张某"]
    assert ordered("㙍某", "鑫某") == ["鑫某", "㙍某"]


def test_numbers_stand_by_their_value():
    assert ordered("某村10号", "某村9号", "某村009号", "某村101号") == ["某村9号", "某村009号", "某村10号", "某村101号"]
    assert ordered("城执案字〔2026〕第12号", "城执案字〔2026〕第0003号", "城执案字〔2025〕第99号") == [
        "城执案字〔2025〕第99号", "城执案字〔2026〕第0003号", "城执案字〔2026〕第12号",
    ]  # fmt: skip
    long = ["3" * 20, "4" * 19, "5" * 9, "6" * 8]
    assert ordered(*long) == list(reversed(long))


def test_small_and_capital_letters_are_the_same_and_signs_come_first():
    assert order_key("TB01") == order_key("tb1")
    assert ordered("b", "A", "阿", "1", "(") == ["(", "1", "A", "b", "阿"]


@pytest.mark.parametrize("text", [None, "", "\ud800", "𠅤𬭚", "a\u0000b"])
def test_nothing_is_too_odd_to_be_sorted(text):
    key = order_key(text)
    assert key is None if text is None else key.encode("utf-8") is not None
