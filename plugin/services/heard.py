"""How the parties were told and heard (告知及陈述申辩、听证情况), as a decision says it (APL art.44, 45, 62-65)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..output.formats import date_cn
from .told import Told

_RIGHTS = {"D17": "陈述、申辩", "D18": "要求听证"}


def heard_text(told: Told, facts: Mapping[str, Any], parties: Mapping[str, str]) -> str:
    """The paragraph that a decision must hold; empty where no notice was given.

    :param parties: names by party uid
    """
    first = _notified(told, "D17", "告知拟作出的处理内容及事实、理由、依据，以及依法享有的陈述、申辩权利", parties)
    if not first:
        return ""
    second = _notified(told, "D18", "告知依法享有要求听证的权利", parties)
    return "".join(
        (first, second, _waived(told, parties), _defended(told, facts, parties), _hearing(told, facts, parties))
    )


def _notified(told: Told, form: str, content: str, parties: Mapping[str, str]) -> str:
    paper = told.papers.get(form)
    if paper is None:
        return ""
    number = f"（{paper.number}）" if paper.number else ""
    served = served_text(told, form, parties)
    return f"本机关于{date_cn(told.day(form))}作出《{paper.title}》{number}{served}，{content}。"


def served_text(told: Told, form: str, parties: Mapping[str, str]) -> str:
    """When a paper was served on whom, beginning with a comma; empty where nothing was recorded."""
    days = {party: day for party, day in told.served(form).items() if not party or party in parties}
    if not days:
        return ""
    if len(set(days.values())) == 1:
        return f"，并于{date_cn(next(iter(days.values())))}送达当事人"
    told_each = "、".join(f"于{date_cn(day)}送达{_name(party, parties)}" for party, day in days.items())
    return f"，并{told_each}"


def _waived(told: Told, parties: Mapping[str, str]) -> str:
    return "".join(
        f"{_who(fact, parties)}书面放弃{_RIGHTS.get(str(fact.get('form')), '上述')}的权利。"
        for fact in _named(told, parties, "waived")
    )


def _defended(told: Told, facts: Mapping[str, Any], parties: Mapping[str, str]) -> str:
    made = [fact for fact in _named(told, parties, "defence") if fact.get("stage", "notice") == "notice"]
    record = facts.get("defence") or {}
    if not made:
        silent = _silent(told, "D17", parties, ())
        return f"{silent}在法定期限内未提出陈述、申辩意见。" if silent else ""
    parts = []
    for fact in made:
        content = str(fact.get("content") or record.get("content") or "").strip().rstrip("。")
        parts.append(f"{_who(fact, parties)}提出陈述、申辩{f'：{content}' if content else '意见'}。")
    for fact in _named(told, parties, "defence_answered"):
        adopted = fact.get("adopted")
        result = (
            "对其意见予以采纳" if adopted is True else "对其意见不予采纳" if adopted is False else str(adopted or "")
        )
        reason = str(fact.get("reason") or "").strip().rstrip("。")
        parts.append(f"本机关经复核，{result}{f'，理由是：{reason}' if reason else ''}。")
    silent = _silent(told, "D17", parties, (str(fact.get("party") or "") for fact in made))
    if silent and len(made) < len(parties):
        parts.append(f"{silent}在法定期限内未提出陈述、申辩意见。")
    return "".join(parts)


def _hearing(told: Told, facts: Mapping[str, Any], parties: Mapping[str, str]) -> str:
    if "D18" not in told.papers:
        return ""
    asked = _named(told, parties, "hearing_asked")
    if not asked:
        silent = _silent(told, "D18", parties, ())
        return f"{silent}在法定期限内未要求举行听证。" if silent else ""
    parts = [f"{_who(fact, parties)}要求举行听证。" for fact in asked]
    parts += [f"{_who(fact, parties)}撤回听证要求。" for fact in _named(told, parties, "hearing_withdrawn")]
    parts += [
        f"{_name(fact.get('party'), parties)}无正当理由未出席听证或者中途退出听证，视为放弃听证权利。"
        for fact in _named(told, parties, "hearing_lost")
    ]
    held = _named(told, parties, "hearing_held")
    if held:
        opinion = str((facts.get("hearing") or {}).get("opinion") or "").strip().rstrip("。")
        told_opinion = f"，听证意见为：{opinion}" if opinion else ""
        parts.append(f"本机关于{date_cn(_day(held[-1]))}依法举行听证并制作听证笔录{told_opinion}。")
    return "".join(parts)


def _named(told: Told, parties: Mapping[str, str], *names: str) -> list[Mapping[str, Any]]:
    """What these parties did; what others did stands in their own papers."""
    return [fact for fact in told.named(*names) if not fact.get("party") or str(fact["party"]) in parties]


def _silent(told: Told, form: str, parties: Mapping[str, str], spoke: Iterable[str]) -> str:
    """Who was served and neither spoke nor gave the right up: 当事人 where all did so, else their names."""
    gone = {str(fact.get("party") or "") for fact in _named(told, parties, "waived") if fact.get("form") == form} | set(
        spoke
    )
    served = told.served(form)
    left = [name for uid, name in parties.items() if uid not in gone and (uid in served or "" in served)]
    return "当事人" if len(left) == len(parties) else "、".join(left)


def _who(fact: Mapping[str, Any], parties: Mapping[str, str]) -> str:
    return f"{_name(fact.get('party'), parties)}于{date_cn(_day(fact))}"


def _name(party: object, parties: Mapping[str, str]) -> str:
    return parties.get(str(party or ""), "当事人")


def _day(fact: Mapping[str, Any]) -> str:
    return str(fact.get("day") or "")[:10]
