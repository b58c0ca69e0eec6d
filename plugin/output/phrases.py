"""Set phrases (套语) that many forms share, with a ruled blank wherever a fact is missing: filters of the templates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from .facts import is_missing
from .typesetting import BLANK, clean

_CAPITALS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")


def filled(value: Any, width: int = 6) -> str:
    """A fact as text, or a ruled blank of ``width`` characters."""
    return BLANK * width if is_missing(value) else str(clean(str(value)))


def party_line(party: Mapping[str, Any]) -> str:
    """A party (当事人) in one sentence, without its full stop, as decisions begin."""
    name = filled(party.get("name"), 6)
    if party.get("kind") == "entity":
        position = f"（{filled(party.get('position'))}）" if party.get("position") else ""
        return (
            f"{name}，{filled(party.get('id_kind') or '统一社会信用代码')}{filled(party.get('id_number'), 9)}，"
            f"法定代表人（负责人）{filled(party.get('legal_rep'), 4)}{position}，"
            f"住所{filled(party.get('address'), 8)}，联系电话{filled(party.get('phone'), 6)}"
        )
    position = f"职务{filled(party.get('position'))}，" if party.get("position") else ""
    return (
        f"{name}，{filled(party.get('gender'), 2)}，{filled(party.get('age'), 2)}岁，{position}"
        f"{filled(party.get('id_kind') or '居民身份证')}号码{filled(party.get('id_number'), 9)}，"
        f"住{filled(party.get('address'), 8)}，联系电话{filled(party.get('phone'), 6)}"
    )


def party_lines(parties: Sequence[Mapping[str, Any]], label: str = "当事人：") -> str:
    """Every party on a paragraph of its own."""
    rows = list(parties) or [{}]
    return "\n".join(f"{label}{party_line(one)}。" for one in rows)


def party_names(parties: Sequence[Mapping[str, Any]]) -> str:
    """The names of the parties, with 、 between."""
    return "、".join(filled(one.get("name")) for one in parties) if parties else BLANK * 6


def officers_line(officers: Sequence[Mapping[str, Any]]) -> str:
    """The officers with their card numbers; two places at least (APL art.42)."""
    rows = [*officers, {}, {}][: max(2, len(officers))]
    return "、".join(f"{filled(one.get('name'), 4)}（执法证号{filled(one.get('card_no'), 5)}）" for one in rows)


def yuan_words(amount: Any) -> Any:
    """Money in capital numerals (大写), rounded half up to 分; what is no amount stays as it is.

    >>> yuan_words(10500.3), yuan_words(100000), yuan_words(20010005)
    ('壹万零伍佰元叁角整', '壹拾万元整', '贰仟零壹万零伍元整')
    """
    if is_missing(amount) or isinstance(amount, bool):
        return amount
    try:
        cents = int((Decimal(str(amount)) * 100).quantize(Decimal(1), ROUND_HALF_UP))
    except InvalidOperation:
        return amount
    if not 0 <= cents < 10**18:
        return amount
    yuan, rest = divmod(cents, 100)
    jiao, fen = divmod(rest, 10)
    text = f"{_whole(yuan)}元" if yuan or not rest else ""
    if jiao:
        text += f"{_CAPITALS[jiao]}角"
    elif fen and yuan:
        text += "零"
    return text + (f"{_CAPITALS[fen]}分" if fen else "整")


def _whole(number: int) -> str:
    if number == 0:
        return _CAPITALS[0]
    parts: list[str] = []
    groups: list[int] = []
    while number:
        number, group = divmod(number, 10_000)
        groups.append(group)
    gap = False
    for position in range(len(groups) - 1, -1, -1):
        group = groups[position]
        if group == 0:
            gap = bool(parts)
            continue
        if parts and (gap or group < 1000):
            parts.append(_CAPITALS[0])
        parts.append(_four(group) + _GROUPS[position])
        gap = False
    return "".join(parts)


def _four(group: int) -> str:
    text, zero = "", False
    for place in range(3, -1, -1):
        digit = group // 10**place % 10
        if digit:
            text += (_CAPITALS[0] if zero and text else "") + _CAPITALS[digit] + _PLACES[place]
            zero = False
        else:
            zero = True
    return text


def remedy_text(remedy: Mapping[str, Any], paper: str = "决定书") -> str:
    """How to seek relief against a paper (救济途径), in one paragraph.

    60 days for review and six months for a suit (ARL art.20, ALL art.46); fifteen days against the order to demolish
    buildings on unlawfully occupied land (LAL art.83); a decision on the spot is reviewed before it is sued (ARL
    art.23). The review body follows ARL art.24.

    :param paper: how the paper calls itself, after 本
    """
    body = filled(remedy.get("review_body"), 8)
    court = filled(remedy.get("court"), 8)
    review = filled(remedy.get("review_term"), 3)
    suit = filled(remedy.get("suit_term"), 3)
    short = remedy.get("short_suit_term")
    start, this = f"自收到本{paper}之日起", f"本{paper[:-1] if paper.endswith('书') else paper}"
    ask = f"{start}{review}内依法向{body}申请行政复议"
    if remedy.get("review_first"):
        return (
            f"如不服{this}，依据《中华人民共和国行政复议法》第二十三条的规定，应当先{ask}；"
            f"对行政复议决定不服的，可以自收到复议决定书之日起15日内依法向{court}提起行政诉讼。"
        )
    if not short:
        sue = f"也可以{start}{suit}内依法直接向{court}提起行政诉讼"
    elif remedy.get("only_short"):
        sue = f"也可以依据《中华人民共和国土地管理法》第八十三条的规定，{start}{short}内依法直接向{court}提起行政诉讼"
    else:
        sue = (
            f"也可以依法直接向{court}提起行政诉讼，其中对责令限期拆除的处罚不服的，依据《中华人民共和国土地管理法》"
            f"第八十三条的规定，应当{start}{filled(short)}内起诉，对其他处理内容不服的，应当{start}{suit}内起诉"
        )
    return f"如不服{this}，可以{ask}；{sue}。"
