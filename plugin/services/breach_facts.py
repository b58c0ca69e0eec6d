"""What the breach (违法行为) is called, under which articles, and what is known of it, in the words of papers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from ..domain.case.records import Party
from ..output.formats import decimal_text
from .case_facts import assessment_facts

#: 违法行为 as papers name it, by track
ACTS = {
    "planning": "未取得建设工程规划许可证，擅自进行建设",
    "village": "未取得乡村建设规划许可证，擅自进行建设",
    "land": "未经批准，擅自占用土地",
}
AGAINST_PERMIT = "未按照建设工程规划许可证的规定，进行建设"
TEMPORARY = "未经批准，进行临时建设"
BASIC_FARMLAND = "KX-NT"
#: so many parties are named in the facts, more are counted
_NAMED = 5


def citation_facts(
    assessment: Mapping[str, Any],
    established: Mapping[str, Any],
    parties: list[tuple[Party, str]],
    land: Mapping[str, Any],
) -> dict[str, Any]:
    """The facts that pick the articles to cite; what the body established goes before what the overlay says."""
    told = assessment_facts(assessment)
    entity = any(party.kind == "entity" for party, _ in parties)
    house = established.get("villager_house", told.get("village_house"))
    return {
        "permit_held": bool(established.get("building_permit_partial", told.get("building_permit_partial"))),
        "temporary": bool(established.get("temporary")),
        "villager_house": bool(house) and not entity,
        "farmland_m2": land.get("farmland_m2"),
        "entity": entity,
    }


def act_of(track: str, told: Mapping[str, Any]) -> str:
    """The act as papers name it.

    :param told: see :func:`citation_facts`
    """
    if track == "planning" and told.get("temporary"):
        return TEMPORARY
    if track == "planning" and told.get("permit_held"):
        return AGAINST_PERMIT
    return ACTS[track]


def facts_text(
    act: str,
    names: Sequence[str],
    site: Mapping[str, Any],
    build: Mapping[str, Any],
    land: Mapping[str, Any],
    findings: Iterable[Mapping[str, Any]],
    lead: Mapping[str, Any],
) -> str:
    """案情简述: what is known so far, in one paragraph; figures with two decimals.

    :param act: see :func:`act_of`
    :param names: of all parties of the paper
    """
    who = "、".join(names[:_NAMED]) or "当事人待查"
    if len(names) > _NAMED:
        who += f"等{len(names)}名当事人"
    found = f"{_day(lead['found_on'])}，" if lead.get("found_on") else ""
    what = build.get("structure") or ""
    parts = [f"{found}本机关{_channel(lead)}发现{who}在{site['address']}{act.replace('，', '')}"]
    size = []
    if what:
        size.append(f"{what}结构" if not what.endswith("结构") else what)
    if build.get("storeys"):
        size.append(f"{build['storeys']}层")
    if land.get("area_m2") is not None:
        size.append(f"占地面积{decimal_text(land['area_m2'])}平方米")
    if build.get("floor_m2"):
        size.append(f"建筑面积{decimal_text(build['floor_m2'])}平方米")
    if size:
        parts.append("，".join(size))
    if land.get("basic_farmland_m2"):
        parts.append(f"其中占用永久基本农田{decimal_text(land['basic_farmland_m2'])}平方米")
    elif land.get("farmland_m2"):
        parts.append(f"其中占用耕地{decimal_text(land['farmland_m2'])}平方米")
    zones = [one for one in findings if one["kind"] == "zone" and one["class_code"] != BASIC_FARMLAND]
    if zones:
        named = "、".join(f"{one['label']}{decimal_text(one['area_m2'])}平方米" for one in zones if one.get("area_m2"))
        parts.append(f"经与规划控制线套合，涉及{named}")
    return "，".join(parts) + "。"


def _channel(lead: Mapping[str, Any]) -> str:
    kind = str(lead.get("source_kind") or "")
    return f"通过{kind}" if kind else ""


def _day(iso: str) -> str:
    day = date.fromisoformat(iso[:10])
    return f"{day.year}年{day.month}月{day.day}日"
