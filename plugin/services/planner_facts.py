"""What only the planner knows of sites: consent, tenants, persons, batch, lane, danger, protection; from a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain.demolition.records import SiteRow
from ..domain.errors import InputError
from ..exchange.mapping import plain
from .demolition_progress import site_finder
from .demolition_sites import tables_of

_YES = {"是", "有", "已同意", "同意", "yes", "y", "true", "1", "√", "对"}
_NO = {"否", "无", "不同意", "未同意", "no", "n", "false", "0", "×", "错"}
SITE = ("site", "拆除点", "案号", "案件编号", "case", "点名")


@dataclass(frozen=True)
class FactsReport:
    """What a table of facts did: sites changed and sites that were like that already."""

    changed: tuple[str, ...]
    same: int


def _yes(text: str) -> bool:
    if text.lower() in _YES:
        return True
    if text.lower() in _NO:
        return False
    raise ValueError("是/否")


def _unknown_or_yes(text: str) -> bool | None:
    return None if text in ("未知", "?", "？", "unknown") else _yes(text)


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        wanted = f"{least}…{most}"
        try:
            value = float(text.replace(",", ""))
        except ValueError:
            raise ValueError(wanted) from None
        if value != int(value) or not least <= value <= most:
            raise ValueError(wanted)
        return int(value)

    return read


def _figure(text: str) -> float:
    try:
        value = float(text.replace(",", ""))
    except ValueError:
        raise ValueError(">= 0") from None
    if not 0 <= value < 1e9:
        raise ValueError(">= 0")
    return value


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.replace("/", "-")[:10])
    except ValueError:
        raise ValueError("YYYY-MM-DD") from None


def _marks(text: str) -> tuple[str, ...]:
    parts = text.replace("，", ",").replace("、", ",").replace(";", ",").split(",")
    return tuple(part.strip() for part in parts if part.strip())


def _spans(text: str) -> tuple[Any, ...]:
    """Blocked days: ``2027-06-07..2027-06-10; 2027-02-05``."""
    found = []
    for part in text.replace("；", ";").split(";"):
        if part.strip():
            first, _, last = part.strip().replace("至", "..").partition("..")
            span = _day(first.strip()), _day((last or first).strip())
            if span[1] < span[0]:
                raise ValueError("YYYY-MM-DD..YYYY-MM-DD")
            found.append((span[0].isoformat(), span[1].isoformat()))
    return tuple(found)


#: field of a site: headings beside its own name, how its cells are read
FACTS: Mapping[str, tuple[tuple[str, ...], Callable[[str], Any]]] = {
    "consent": (("同意自拆", "是否同意", "自拆"), _yes),
    "consent_on": (("同意日期",), _day),
    "let": (("出租", "是否出租"), _yes),
    "persons": (("居住人数", "人数"), _whole(0, 10_000)),
    "supplied": (("通水电气", "水电气"), _yes),
    "batch": (("同批", "批次", "共墙"), str),
    "lane": (("通道", "巷道"), str),
    "lane_order": (("通道次序", "次序"), _whole(0, 10_000)),
    "danger": (("危险等级", "危险"), _whole(0, 3)),
    "protected": (("受保护", "保护建筑"), _unknown_or_yes),
    "protected_neighbour": (("邻近保护", "邻近保护建筑"), _yes),
    "new_building": (("新建", "抢建"), _yes),
    "categories": (("六先拆", "先拆类别"), _marks),
    "complaints": (("投诉数", "投诉"), _whole(0, 10_000)),
    "public_project": (("公共项目",), _yes),
    "sole_home": (("唯一住房",), _yes),
    "sowing_day": (("播种日期", "复耕期限"), _day),
    "blocked": (("不可施工日", "避让日期"), _spans),
    "structure": (("结构",), str),
    "storeys": (("层数",), _whole(1, 200)),
    "floor_area_m2": (("建筑面积",), _figure),
    "ground_area_m2": (("占地面积",), _figure),
    "height_m": (("高度",), _figure),
    "remark": (("备注",), str),
}


def import_facts(
    workspace: Any, rows: Sequence[tuple[int, Mapping[str, Any]]], actor: str, now: datetime
) -> FactsReport:
    """Take the facts of a table, all rows or none; an empty cell leaves what is known alone.

    :param rows: (number, column to value); a site is known by its name, or by its case's number where that has one
    :raises InputError: ``sitefacts.column``, ``sitefacts.site``, ``sitefacts.many``, ``sitefacts.value``
    """
    headings = {plain(name): name for name in SITE}
    known = {plain(word): name for name, (words, _) in FACTS.items() for word in (name, *words)}
    columns = {key: known[plain(str(key))] for _, row in rows[:1] for key in row if plain(str(key)) in known}
    marks = [key for _, row in rows[:1] for key in row if plain(str(key)) in headings]
    if not columns or not marks:
        raise InputError("sitefacts.column", known=", ".join((SITE[0], *FACTS)))
    changed, same = [], 0
    with workspace.unit_of_work(actor, now, "importsites") as unit:
        find, structures = site_finder(unit), tables_of(unit).structures
        names = {one.name for one in structures.values()} | set(structures)
        sites: dict[str, SiteRow] = {}
        before: dict[str, SiteRow] = {}
        for number, row in rows:
            mark = next((str(row[key]).strip() for key in marks if str(row[key] or "").strip()), "")
            found = find(mark)
            if not found:
                raise InputError("sitefacts.site", row=number, site=mark)
            if len(found) > 1:
                raise InputError("sitefacts.many", row=number, site=mark, count=len(found))
            site = before.setdefault(found[0].uid, found[0])
            sites[site.uid] = replace(sites.get(site.uid, site), **_values(number, row, columns, names))
        for uid, site in sites.items():
            if site == before[uid]:
                same += 1
                continue
            unit.sites.update(site)
            changed.append(site.name)
    return FactsReport(tuple(changed), same)


def _values(number: int, row: Mapping[str, Any], columns: Mapping[str, str], structures: set[str]) -> dict[str, Any]:
    made = {}
    for key, name in columns.items():
        value = row.get(key)
        text = "" if value is None else str(value).strip()
        if not text:
            continue
        try:
            made[name] = FACTS[name][1](text)
            if name == "structure" and text not in structures:
                raise ValueError(", ".join(sorted(structures)))
        except ValueError as error:
            raise InputError("sitefacts.value", row=number, column=key, value=text, wanted=str(error)) from error
    return made
