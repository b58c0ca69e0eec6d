"""Set texts of the enforcement papers: grounds as their articles name them, citations joined law by law."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..domain.case.predicates_enforcement import END_GROUNDS, SUSPENSION_GROUNDS
from ..output.formats import date_cn, decimal_text
from .item_texts import CONFISCATION, CORRECT, DEMOLITION, FINE, RESTORE, given_back, is_short, said, thing_of

#: grounds of ACL art.39(1) for suspending and of ACL art.40 for ending, in the articles' order, by the name that the
#: step states
SUSPEND_WORDS = dict(
    zip(
        SUSPENSION_GROUNDS,
        (
            "当事人履行行政决定确有困难或者暂无履行能力",
            "第三人对执行标的主张权利，确有理由",
            "执行可能造成难以弥补的损失，且中止执行不损害公共利益",
            "行政机关认为需要中止执行的其他情形",
        ),
    )
)
END_WORDS = dict(
    zip(
        END_GROUNDS,
        (
            "公民死亡，无遗产可供执行，又无义务承受人",
            "法人或者其他组织终止，无财产可供执行，又无义务承受人",
            "执行标的灭失",
            "据以执行的行政决定被撤销",
            "行政机关认为需要终结执行的其他情形",
        ),
    )
)
#: a review body or a court ordered to stop (ARL art.42, ALL art.56): no ground of ACL art.39
ORDERED = (
    "行政复议机关或者人民法院决定停止执行",
    "《中华人民共和国行政复议法》第四十二条、《中华人民共和国行政诉讼法》第五十六条",
)
#: state in which a case is closed, and its ground in NRPM art.46(1)
CLOSING_GROUNDS = {
    "TRANSFERRED": 1,
    "WITHDRAWN": 2,
    "NO_PENALTY": 3,
    "EXECUTED": 4,
    "RECTIFIED": 4,
    "CONFISCATED": 4,
    "EXEC_SUSPENDED": 5,
    "COURT_APPLIED": 6,
    "COURT_RULED": 6,
    "COURT_REFUSED": 7,
    "REVOKED": 7,
}
#: what a state says of the execution
EXECUTION_WORDS = {
    "TRANSFERRED": "案件已经移送有管辖权的机关。",
    "WITHDRAWN": "案件终止调查，未作出行政处罚决定。",
    "NO_PENALTY": "决定不予行政处罚，无执行内容。",
    "EXECUTED": "行政决定确定的义务已经履行完毕，并经复查验收。",
    "RECTIFIED": "违法行为已经改正（补办手续），并经复查验收。",
    "CONFISCATED": "没收的建筑物和其他设施已经移交。",
    "EXEC_SUSPENDED": "执行已经终结。",
    "COURT_APPLIED": "已经依法申请人民法院强制执行。",
    "COURT_RULED": "人民法院已经裁定准予强制执行。",
    "COURT_REFUSED": "人民法院裁定不予受理（不准予）强制执行。",
    "REVOKED": "据以执行的行政决定已经被撤销、变更或者确认违法。",
}
_HOW = {
    DEMOLITION: "自行拆除上述违法建筑物、构筑物和其他设施并清理场地",
    FINE: "按照下列方式缴纳罚款",
    CONFISCATION: "将没收的建筑物和其他设施移交本机关",
    RESTORE: "退还非法占用的土地并恢复土地原状",
    CORRECT: "按照决定的要求改正并书面报告本机关",
}
_LAND_BUILDINGS = "在非法占用的土地上新建的建筑物和其他设施"
_CITED = re.compile(r"《([^》]+)》([^《]*)")


def join_citations(citations: Iterable[str]) -> str:
    """Citations with each law named once, in the order of their first mention.

    >>> join_citations(["《甲法》第一条、《乙法》第二条", "《甲法》第三条"])
    '《甲法》第一条、第三条、《乙法》第二条'
    """
    found: dict[str, list[str]] = {}
    for citation in citations:
        for law, articles in _CITED.findall(citation or ""):
            kept = found.setdefault(law, [])
            kept += [one for one in articles.strip("、，和 ").split("、") if one and one not in kept]
    return "、".join(f"《{law}》{'、'.join(articles)}" for law, articles in found.items())


def how_text(duties: Sequence[Mapping[str, Any]]) -> str | None:
    """How the open items are to be performed (履行方式), None where there are none."""
    parts = list(dict.fromkeys(_HOW[duty["kind"]] for duty in duties if duty.get("kind") in _HOW))
    return "；".join(parts) or None


def obligation_text(duty: Mapping[str, Any], track: str, until: str = "") -> str:
    """What a party owes under one item of the decision (义务), as a reminder names it.

    :param until: until when, in words, where the day of the item is not everybody's
    """
    if not until and duty.get("self_deadline"):
        until = f"于{date_cn(duty['self_deadline'])}前"
    building = _LAND_BUILDINGS if track == "land" else "违法建设的建筑物、构筑物和其他设施"
    kind = duty.get("kind")
    if kind == DEMOLITION:
        return f"{until}自行拆除{thing_of(duty, building)}"
    if kind == FINE:
        return f"缴纳罚款人民币{decimal_text(duty.get('amount'))}元"
    if kind == CONFISCATION:
        return f"将没收的{thing_of(duty, building)}移交本机关"
    if kind == RESTORE:
        return f"{until}{given_back(duty)}"
    return f"{until}改正{f'：{said(duty)}' if said(duty) else '违法行为'}"


def request_text(duty: Mapping[str, Any]) -> str:
    """What the court is asked for (申请执行事项) for one item."""
    kind = duty.get("kind")
    if kind == DEMOLITION:
        return f"强制拆除{thing_of(duty, _LAND_BUILDINGS)}"
    if kind == FINE:
        return f"强制执行罚款人民币{decimal_text(duty.get('amount'))}元，以及依法加处的罚款"
    if kind == CONFISCATION:
        return f"强制执行没收{thing_of(duty, _LAND_BUILDINGS)}"
    if kind == RESTORE:
        return f"强制执行{given_back(duty)}"
    return f"强制执行改正{f'：{said(duty)}' if said(duty) else '违法行为'}"


def consequence_text(duties: Sequence[Mapping[str, Any]], track: str, enforce: Mapping[str, Any]) -> str:
    """What follows when a reminder stays without effect (逾期后果), by who enforces each item."""
    parts = []
    if any(duty.get("own") for duty in duties):
        power = enforce.get("decision_village" if track == "village" else "decision_planning") or ""
        whom = "由县级以上地方人民政府责成有关部门强制拆除" if track == "planning" else "由本机关强制拆除"
        parts.append(f"逾期不拆除且无正当理由的，将依据{power}的规定，依法作出强制执行决定，{whom}")
    court = [duty for duty in duties if duty.get("court")]
    if court:
        other = "其他义务" if len(court) < len(duties) else "上述义务"
        parts.append(
            f"本催告书送达十日后仍未履行{other}的，本机关将依据{court_basis(court, track, enforce)}的规定，"
            "向有管辖权的人民法院申请强制执行"
        )
    return "；".join(parts) + ("。" if parts else "")


def court_basis(duties: Sequence[Mapping[str, Any]], track: str, enforce: Mapping[str, Any]) -> str:
    """Articles by which the court is asked to enforce these items."""
    short = any(is_short(duty) for duty in duties)
    cited = [str(enforce.get("court_land_demolition" if short else "court_other") or "")]
    if track == "land":
        cited.append("《自然资源行政处罚办法》第四十四条、第四十五条")
    return join_citations(cited)


def ground_text(kind: str, ground: Any) -> tuple[str, str]:
    """Words and article of a ground for suspending (ACL art.39) or ending (ACL art.40) the execution.

    :param ground: its name, as the step states it, or its number in the article
    """
    words, article = (END_WORDS, "第四十条") if kind == "end" else (SUSPEND_WORDS, "第三十九条第一款")
    if kind == "suspend" and ground == "ordered_to_stop":
        return ORDERED
    names = list(words)
    number = int(ground) if str(ground or "").isdigit() else names.index(ground) + 1 if ground in names else 0
    if kind not in ("suspend", "end") or not 1 <= number <= len(names):
        return "", ""
    return words[names[number - 1]], f"《中华人民共和国行政强制法》{article}第{'一二三四五'[number - 1]}项"


def heard_on_reminder(
    defences: Sequence[Mapping[str, Any]], answers: Sequence[Mapping[str, Any]], them: str
) -> str | None:
    """What the party said to the reminder and how it was answered (ACL art.36); None while a defence is unanswered."""
    if not defences:
        return f"催告期间，{them}未提出陈述和申辩"
    if len(answers) < len(defences):
        return None
    parts = []
    for made, answer in zip(defences, answers):
        content = str(made.get("content") or "").strip().rstrip("。")
        adopted = answer.get("adopted")
        words = "予以采纳" if adopted is True else "不予采纳" if adopted is False else str(adopted or "予以答复")
        reason = str(answer.get("reason") or "").strip().rstrip("。")
        day = date_cn(str(made.get("day") or "")[:10])
        parts.append(
            f"{f'{day}，' if day else ''}{them}提出陈述和申辩{f'：{content}' if content else ''}。"
            f"经复核，{words}{f'，理由是：{reason}' if reason else ''}"
        )
    return "；".join(parts)
