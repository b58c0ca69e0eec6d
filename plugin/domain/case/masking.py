"""What is covered before a paper or a list leaves the office (脱敏): identity numbers, telephones, names, the reporter.

Identity numbers keep the division code and the last four digits (350521********0012), as data standards of the field
ask for lists. A text is searched too: numbers stand in minutes and remarks as well as in their own fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

_COMPOUND = (
    "欧阳太史端木上官司马东方独孤南宫万俟闻人夏侯诸葛尉迟公羊赫连澹台皇甫宗政濮阳公冶太叔申屠公孙慕容仲孙"
    "钟离长孙宇文司徒鲜于司空闾丘子车亓官司寇巫马公西颛孙壤驷公良漆雕乐正宰父谷梁拓跋夹谷轩辕令狐段干百里"
    "呼延东郭南门羊舌微生梁丘左丘东门西门欧侯"
)
#: 复姓: their bearers keep both characters
COMPOUND_SURNAMES = frozenset(_COMPOUND[i : i + 2] for i in range(0, len(_COMPOUND), 2))
CONFIDENTIAL = "（依法保密）"
#: keys of facts whose value is the identity of who reported the breach (举报人), whatever stands in it
_REPORTER = re.compile(r"reporter|complainant|informer|举报人|投诉人|反映人|信访人")
_IDENTITY_KEYS = ("id_number", "identity", "证件号码", "身份证号")
_PHONE_KEYS = ("phone", "mobile", "tel", "联系电话", "电话", "手机")
#: a body's own telephone is public, and files are known by their hash
_OPEN_GROUPS = ("agency", "agencies", "document", "step", "template")
_OPEN_KEYS = ("sha256", "attachment_uid", "uid", "card_no", "parcel_code")

#: sources of a lead behind which a person stands; the words of a report may tell who that is
_REPORTED = re.compile(r"举报|投诉|信访|来信|来访|12345|12319|12336|report|hotline")

# Chinese text stands close to numbers, so only digits and Latin letters end one.
_EDGE_L, _EDGE_R = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
_ID18 = re.compile(_EDGE_L + r"(\d{6})(\d{8})(\d{3}[\dXx])" + _EDGE_R)
_ID15 = re.compile(_EDGE_L + r"(\d{6})(\d{6})(\d{3})" + _EDGE_R)
_MOBILE = re.compile(_EDGE_L + r"(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})" + _EDGE_R)
_LANDLINE = re.compile(_EDGE_L + r"(0\d{2,3})([-—－ ]?)(\d{7,8})" + _EDGE_R)


def mask_identity(number: str) -> str:
    """An identity number with its middle covered; any other number keeps four characters at each end at most.

    >>> mask_identity("350521198001010012"), mask_identity("E12345678")
    ('350521********0012', 'E1*****78')
    """
    text = number.strip()
    if len(text) in (15, 18):
        tail = len(text) - (4 if len(text) == 18 else 3)
        return text[:6] + "*" * (tail - 6) + text[tail:]
    kept = min(4, len(text) // 4)
    return text[:kept] + "*" * (len(text) - 2 * kept) + text[len(text) - kept :]


def mask_phone(number: str) -> str:
    """A telephone number without its middle (mobile) or its last four digits (landline).

    >>> mask_phone("13812345678"), mask_phone("0595-87654321")
    ('138****5678', '0595-8765****')
    """
    covered = mask_text(number)
    if covered != number or not number.strip():
        return covered
    text = number.strip()
    return text[: max(0, len(text) - 4)] + "*" * min(4, len(text))


def mask_name(name: str, entity: bool = False) -> str:
    """A person by surname and ×, one for each character of the given name; a body by its full name.

    >>> mask_name("陈堃"), mask_name("欧阳某某"), mask_name("云岭县某某有限公司", entity=True)
    ('陈×', '欧阳××', '云岭县某某有限公司')
    """
    text = name.strip()
    if entity or not text:
        return text
    if "·" in text:  # 买买提·艾力: what stands before the dot is the person's own name
        return text[0] + "×" * 2
    surname = text[:2] if len(text) > 2 and text[:2] in COMPOUND_SURNAMES else text[:1]
    return surname + "×" * max(1, len(text) - len(surname))


def mask_text(text: str, known: Iterable[str] = ()) -> str:
    """A text with all identity numbers and telephones in it covered.

    :param known: numbers of the parties that look like none (a passport), covered wherever they stand
    """
    for number in sorted((value for value in known if len(value) >= 5), key=len, reverse=True):
        if number in text:
            text = text.replace(number, mask_identity(number))
    text = _ID18.sub(_id18, text)
    text = _ID15.sub(lambda found: f"{found[1]}******{found[3]}" if _is_day("19" + found[2]) else found[0], text)
    text = _MOBILE.sub(lambda found: f"{found[1]}****{found[3]}", text)
    return _LANDLINE.sub(lambda found: f"{found[1]}{found[2]}{found[3][:-4]}****", text)


def mask_facts(facts: Mapping[str, Any], known: Iterable[str] = ()) -> dict[str, Any]:
    """Frozen facts of a paper as they may be shown to a third party.

    What a reporter wrote (反映内容) goes too: it may tell who that is. The body's own address and telephone, numbers of
    papers and hashes of files stay.

    :param known: further numbers to cover, see :func:`mask_text`
    """
    numbers = {*known, *_numbers(facts)}
    made = {name: value if name in _OPEN_GROUPS else _masked(name, value, numbers) for name, value in facts.items()}
    lead = made.get("lead")
    if isinstance(lead, dict) and lead.get("content") and _REPORTED.search(str(lead.get("source_kind") or "")):
        lead["content"] = CONFIDENTIAL
    return made


def _numbers(value: Any, key: str = "") -> set[str]:
    """Identity numbers that stand in fields of their own."""
    if isinstance(value, Mapping):
        if value.get("kind") == "entity":
            return set()
        return {number for name, item in value.items() for number in _numbers(item, str(name))}
    if isinstance(value, (list, tuple)):
        return {number for item in value for number in _numbers(item, key)}
    return {value.strip()} if isinstance(value, str) and key in _IDENTITY_KEYS and value.strip() else set()


def _masked(key: str, value: Any, known: set[str], entity: bool = False) -> Any:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if _REPORTER.search(key):
        return CONFIDENTIAL if value else value
    if isinstance(value, Mapping):
        body = value.get("kind") == "entity"
        return {name: _masked(str(name), item, known, body) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_masked(key, item, known, entity) for item in value]
    if not isinstance(value, str) or key in _OPEN_KEYS:
        return value
    if key in _IDENTITY_KEYS:
        return value if entity else mask_identity(value)
    if key in _PHONE_KEYS:
        return mask_phone(value)
    return mask_text(value, known)


def _id18(found: re.Match[str]) -> str:
    return f"{found[1]}********{found[3]}" if _is_day(found[2]) else found[0]


def _is_day(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return 1880 <= int(digits[:4]) <= 2100
