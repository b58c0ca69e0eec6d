"""Articles as papers print them: ``LAL 77`` becomes 《中华人民共和国土地管理法》第七十七条."""

from __future__ import annotations

import re

LAWS = {
    "URPL": "中华人民共和国城乡规划法",
    "LAL": "中华人民共和国土地管理法",
    "LALR": "中华人民共和国土地管理法实施条例",
    "APL": "中华人民共和国行政处罚法",
    "ACL": "中华人民共和国行政强制法",
    "ARL": "中华人民共和国行政复议法",
    "ALL": "中华人民共和国行政诉讼法",
    "CPL": "中华人民共和国民事诉讼法",
    "NRPM": "自然资源行政处罚办法",
    "ZJ2020": "浙江省违法建筑处置规定",
    "SH2018": "上海市拆除违法建筑若干规定",
    "BJ2021": "北京市城乡规划条例",
}
_CODE = re.compile(r"^(?P<law>[A-Z]{2,}(?:\d{4})?)\s*(?:art\.)?\s*(?P<articles>\d[\d()\s,]*)$")
_ARTICLE = re.compile(r"(\d+)(?:\((\d+)\))?(?:\((\d+)\))?")
_DIGITS = "零一二三四五六七八九"


def numeral(number: int) -> str:
    """A number from 1 to 999 in Chinese numerals, as statutes number their articles.

    >>> numeral(10), numeral(77), numeral(105), numeral(110)
    ('十', '七十七', '一百零五', '一百一十')
    """
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else _DIGITS[tens]) + "十"
    elif hundreds and ones:
        text += "零"
    return text + (_DIGITS[ones] if ones else "")


def article_text(code: str) -> str:
    """The Chinese name of an article; a text that is no code of a known law comes back as it is.

    Brackets hold paragraph (款) and item (项).

    >>> article_text("LAL 77"), article_text("URPL art.53(1)(3)")
    ('《中华人民共和国土地管理法》第七十七条', '《中华人民共和国城乡规划法》第五十三条第一款第三项')
    >>> article_text("ZJ2020 art.17")
    '《浙江省违法建筑处置规定》第十七条'
    >>> article_text("《某省违法建设处置规定》第三条")
    '《某省违法建设处置规定》第三条'
    """
    found = _CODE.match(code.strip())
    if found is None or found["law"] not in LAWS:
        return code.strip()
    parts = [_one(match) for match in _ARTICLE.finditer(found["articles"])]
    return f"《{LAWS[found['law']]}》{'、'.join(parts)}"


def _one(match: re.Match[str]) -> str:
    article, paragraph, item = match.groups()
    text = f"第{numeral(int(article))}条"
    if paragraph:
        text += f"第{numeral(int(paragraph))}款"
    return text + (f"第{numeral(int(item))}项" if item else "")
