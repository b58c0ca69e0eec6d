"""What a decision orders (处理事项) in the words of papers: contents, articles, how and until when, what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..domain.case.articles import article_text
from ..domain.case.course import ITEM_KINDS
from ..domain.case.forms import FormCatalogue
from ..output.formats import date_cn, decimal_text
from ..output.phrases import yuan_words

FINE, DEMOLITION, CONFISCATION, RESTORE, CORRECT = "fine", "demolition", "confiscation", "restore", "correct"
#: what is demolished or confiscated where the item does not say
_BUILDINGS = {
    "land": "在非法占用的土地上新建的建筑物和其他设施",
    "planning": "上述违法建设的建筑物、构筑物和其他设施",
    "village": "上述违法建设的建筑物、构筑物和其他设施",
}
_SHORT = re.compile(r"^LAL\s*(?:art\.)?\s*(77|78)\b")
_DUTIES = ((FINE, "缴纳罚款"), (CONFISCATION, "没收"), (RESTORE, "退还土地、恢复原状"), (CORRECT, "改正"))
_FINE_DAYS = 15  # APL art.67
_NUMERALS = "一二三四五六七八九十"


def written(rows: Iterable[Mapping[str, Any]], track: str) -> list[dict[str, Any]]:
    """Items with what each says (``text``) and its article (``citation``)."""
    made = []
    for number, row in enumerate(rows, 1):
        item = {**row, "id": str(row.get("id") or number)}
        if item.get("kind") in ITEM_KINDS:
            item["citation"] = citation_of(str(item.get("law") or ""))
            item["text"] = str(row.get("text") or "") or _text(item, track)
            made.append(item)
    return made


def citation_of(law: str) -> str:
    """Articles of an item, several divided by semicolons, as printed."""
    return "、".join(article_text(part) for part in re.split(r"[;；]", law) if part.strip())


def is_short(item: Mapping[str, Any]) -> bool:
    """True for an order to demolish that is sued within fifteen days (LAL art.83: LAL art.77 and 78 only)."""
    return item.get("kind") == DEMOLITION and bool(_SHORT.match(str(item.get("law") or "").strip()))


def basis_text(items: Sequence[Mapping[str, Any]], catalogue: FormCatalogue) -> str:
    """The articles that the items rest on, each once; a fine on the land track with the article of its amount."""
    found: list[str] = []
    for item in items:
        texts = [str(item.get("citation") or "")]
        if item.get("kind") == FINE:
            texts.append(_fine_article(texts[0], catalogue))
        found.extend(text for text in texts if text and text not in found)
    return "、".join(found)


def numbered(texts: Sequence[str]) -> str:
    """Texts as numbered paragraphs; a single one without number."""
    if len(texts) < 2:
        return "".join(f"{text}。" for text in texts)
    return "\n".join(f"{numeral(number)}、{text}；" for number, text in enumerate(texts[:-1], 1)) + (
        f"\n{numeral(len(texts))}、{texts[-1]}。"
    )


def numeral(number: int) -> str:
    """Numbers of paragraphs, 一 to 十, then figures."""
    return _NUMERALS[number - 1] if number <= len(_NUMERALS) else str(number)


def perform_text(items: Sequence[Mapping[str, Any]], fine: Mapping[str, Any]) -> str:
    """How and until when each item is to be performed (履行方式和期限), in one paragraph."""
    parts = []
    torn = max((_until(item) for item in items if item["kind"] == DEMOLITION), default="")
    for item in items:
        # the land is clear when what stands on it is gone
        until = _until(item) or (torn if item["kind"] == RESTORE else "")
        if item["kind"] == FINE:
            where = str(fine.get("bank") or "")
            account = f"（户名：{fine['account_name']}，账号：{fine['account']}）" if fine.get("account") else ""
            payable = f"到{where}{account}" if where else "到本机关指定的银行或者通过电子支付系统"
            parts.append(f"罚款应当自收到本决定书之日起{_FINE_DAYS}日内，{payable}缴纳")
        elif item["kind"] == DEMOLITION:
            parts.append(f"应当{until or '在上述期限内'}自行拆除完毕并清理场地，拆除时自行搬离屋内财物，注意施工安全")
        elif item["kind"] == CONFISCATION:
            parts.append("没收的财物自本决定生效之日起不得擅自处分，并按照本机关通知的时间办理移交")
        elif item["kind"] == RESTORE:
            parts.append(f"应当{until or '在上述期限内'}退还土地、恢复原状，并接受本机关验收")
        else:
            parts.append(f"应当{until or '在上述期限内'}改正完毕，并书面报告本机关")
    return "；".join(dict.fromkeys(parts)) + ("。" if parts else "")


def consequence_text(items: Sequence[Mapping[str, Any]], track: str, township: bool) -> str:
    """What follows when an item is not performed (逾期后果): who enforces it, by which article."""
    kinds = {item["kind"] for item in items}
    parts = []
    if DEMOLITION in kinds:
        parts.append(_demolition_consequence(items, track, township))
    if FINE in kinds:
        parts.append(
            "逾期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，"
            "每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额"
        )
    rest = [name for kind, name in _DUTIES if kind in kinds and not (kind == CORRECT and track == "village")]
    if CORRECT in kinds and track == "village" and DEMOLITION not in kinds:
        parts.append("逾期不改正的，依据《中华人民共和国城乡规划法》第六十五条的规定，可以依法拆除")
    if rest:
        parts.append(
            f"在法定期限内不申请行政复议或者提起行政诉讼，又不履行{'、'.join(rest)}义务的，"
            "本机关将依据《中华人民共和国行政强制法》第五十三条的规定申请人民法院强制执行"
        )
    return "；".join(parts) + ("。" if parts else "")


def _demolition_consequence(items: Sequence[Mapping[str, Any]], track: str, township: bool) -> str:
    if track == "land" and any(is_short(item) for item in items):
        return (
            "期满不起诉又不自行拆除的，本机关将依据《中华人民共和国土地管理法》第八十三条的规定，"
            "申请人民法院强制执行，费用由违法者承担"
        )
    if track == "land":
        return (
            "在法定期限内不申请行政复议或者提起行政诉讼，又不自行拆除的，本机关将依据《中华人民共和国行政强制法》"
            "第五十三条的规定申请人民法院强制执行"
        )
    if track == "village":
        body = "本机关" if township else "乡、镇人民政府"
        return (
            "逾期不拆除的，依据《中华人民共和国城乡规划法》第六十五条、《中华人民共和国行政强制法》第四十四条的规定，"
            f"由{body}依法强制拆除"
        )
    return (
        "逾期不拆除的，依据《中华人民共和国城乡规划法》第六十八条、《中华人民共和国行政强制法》第四十四条的规定，"
        "由建设工程所在地县级以上地方人民政府责成有关部门依法强制拆除"
    )


def thing_of(item: Mapping[str, Any], otherwise: str) -> str:
    """What an item is about, with its area: what it says itself, or the general words."""
    area = f"（面积{decimal_text(item['area_m2'])}平方米）" if item.get("area_m2") else ""
    return f"{said(item) or otherwise}{area}"


def said(item: Mapping[str, Any]) -> str:
    """What an item says itself, without its full stop."""
    return str(item.get("what") or "").strip().rstrip("。")


def given_back(item: Mapping[str, Any]) -> str:
    """The land that is given back (退还土地), as the item says it or with its area."""
    size = f"{decimal_text(item['area_m2'])}平方米" if item.get("area_m2") else ""
    return said(item) or f"退还非法占用的土地{size}，恢复土地原状"


def _text(item: Mapping[str, Any], track: str) -> str:
    kind, what, until = item["kind"], said(item), _until(item)
    if kind == DEMOLITION:
        if until:
            return f"责令限期拆除，{until}自行拆除{thing_of(item, _BUILDINGS[track])}"
        return f"责令限期拆除{thing_of(item, _BUILDINGS[track])}"
    if kind == FINE:
        how = f"{what}，" if what else ""
        return f"{how}处以罚款人民币{decimal_text(item.get('amount'))}元（大写：{yuan_words(item.get('amount'))}）"
    if kind == CONFISCATION:
        return f"没收{thing_of(item, _BUILDINGS[track])}"
    if kind == RESTORE:
        return f"责令{until}{given_back(item)}"
    return f"责令{until or '限期'}改正{f'：{what}' if what else '违法行为'}"


def _until(item: Mapping[str, Any]) -> str:
    return f"于{date_cn(item['self_deadline'])}前（含当日）" if item.get("self_deadline") else ""


def _fine_article(basis: str, catalogue: FormCatalogue) -> str:
    for row in catalogue.citations.values():
        if basis and row.get("basis") == basis:
            return str(row.get("fine_basis") or "")
    return ""
