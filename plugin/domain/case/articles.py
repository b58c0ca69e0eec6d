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
    "CL": "中华人民共和国刑法",
    "CC": "中华人民共和国民法典",
    "NPL": "中华人民共和国噪声污染防治法",
    "CSR": "建设工程安全生产管理条例",
}
#: texts that are called by their title and the number they were issued under
NUMBERED = {
    "ALLI": ("最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释", "法释〔2018〕1号"),
    "SPC2013-5": ("最高人民法院关于违法的建筑物、构筑物、设施等强制拆除问题的批复", "法释〔2013〕5号"),
    "SPC2000-14": ("最高人民法院关于审理破坏土地资源刑事案件具体应用法律若干问题的解释", "法释〔2000〕14号"),
    "PEN-DISC": ("住房城乡建设部关于规范城乡规划行政处罚裁量权的指导意见", "建法〔2012〕99号"),
    "QZ2007": ("泉州市人民政府关于开展城市管理相对集中行政处罚权工作暂行规定", "泉政文〔2007〕59号"),
}
#: other names by which the catalogues call a text
_ALIASES = {"刑法": "CL", "民法典": "CC", **{number: law for law, (_, number) in NUMBERED.items()}}
_LAW = "|".join(sorted(map(re.escape, (*LAWS, *NUMBERED, *_ALIASES)), key=len, reverse=True))
_CODE = re.compile(rf"^(?P<law>{_LAW})(?![A-Za-z\d])\s*(?:art\.)?\s*(?P<articles>(?:\d[\d()\s,-]*|第.*)?)$")
_BEGINS = re.compile(rf"^(?P<code>(?:{_LAW})(?![A-Za-z\d])\s*(?:art\.)?\s*(?:\d[\d()\s,-]*|第[^A-Za-z]*)?)")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_ARTICLE = re.compile(r"(\d+)(?:\((\d+)\))?(?:\((\d+)\))?(?:\s*(-)\s*(\d+))?")
_IN_CHINESE = re.compile("第([零一二三四五六七八九十百]+)([条款项])")
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
    >>> article_text("刑法 art.342")
    '《中华人民共和国刑法》第三百四十二条'
    >>> article_text("《某省违法建设处置规定》第三条")
    '《某省违法建设处置规定》第三条'
    """
    found = _CODE.match(code.strip())
    if found is None:
        return code.strip()
    law = _ALIASES.get(found["law"], found["law"])
    title, number = NUMBERED.get(law) or (LAWS[law], "")
    articles = found["articles"].strip()
    if not articles.startswith("第"):
        articles = "、".join(_one(match) for match in _ARTICLE.finditer(articles))
    return f"《{title}》{f'（{number}）' if number else ''}{articles}"


def law_and_articles(code: str) -> tuple[str, str]:
    """Code of the law that a text names and its articles in digits; both empty where it is no code of a known law.

    >>> law_and_articles("刑法 art.342"), law_and_articles("SPC2013-5")
    (('CL', '342'), ('SPC2013-5', ''))
    >>> law_and_articles("建法〔2012〕99号第四条第一项"), law_and_articles("建法〔2012〕99号第二条第二款、第九条")
    (('PEN-DISC', '4 item 1'), ('PEN-DISC', '2(2), 9'))
    >>> law_and_articles("某市某办法")
    ('', '')
    """
    found = _CODE.match(code.strip())
    if found is None:
        return "", ""
    articles = _IN_CHINESE.sub(_digits, found["articles"].strip()).replace("、", ", ").replace("至", "-")
    return _ALIASES.get(found["law"], found["law"]), articles


def _digits(match: re.Match[str]) -> str:
    number = next((n for n in range(1, 1000) if numeral(n) == match[1]), match[1])
    return {"条": f"{number}", "款": f"({number})", "项": f" item {number}"}[match[2]]


def basis_in_chinese(basis: str) -> str:
    """A basis of the catalogues, its texts divided by semicolons, as papers print it; English notes in it are left out.

    >>> basis_in_chinese("URPL art.65 gives no fine; only a local regulation can")
    '《中华人民共和国城乡规划法》第六十五条'
    >>> basis_in_chinese("LALR art.52-53; 哈尔滨市城市管理体制改革方案")
    '《中华人民共和国土地管理法实施条例》第五十二条、第五十三条、哈尔滨市城市管理体制改革方案'
    """
    found = []
    for part in re.split(r"[;；]", basis):
        begins = _BEGINS.match(part.strip())
        text = article_text(begins["code"].strip(" ,-") if begins else part)
        if _CHINESE.search(text) and text not in found:
            found.append(text)
    return "、".join(found)


def _one(match: re.Match[str]) -> str:
    article, paragraph, item, _, last = match.groups()
    text = f"第{numeral(int(article))}条"
    if last:
        return f"{text}{'、' if int(last) == int(article) + 1 else '至'}第{numeral(int(last))}条"
    if paragraph:
        text += f"第{numeral(int(paragraph))}款"
    return text + (f"第{numeral(int(item))}项" if item else "")
