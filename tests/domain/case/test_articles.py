"""Articles are printed as statutes number them."""

from __future__ import annotations

import pytest

from zhiwei.plugin.domain.case.articles import article_text, numeral


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
