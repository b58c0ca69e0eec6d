"""Which law an item of a decision may rest on, by track: what it does not give nobody may order (处罚法定)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Optional


@dataclass(frozen=True)
class ItemLaw:
    """A law, or one article of it, that items may not rest on.

    :param law: short name, with an article where only this one is meant (``"LAL 78"``)
    :param tracks: tracks on which it is no ground
    :param kinds: kinds of item it does not give; empty for all
    """

    law: str
    tracks: tuple[str, ...]
    kinds: tuple[str, ...]
    basis: str


def parse_item_laws(rows: object) -> tuple[ItemLaw, ...]:
    """The rows of ``item_laws`` of the procedure catalogue."""
    found = []
    for row in rows if isinstance(rows, (list, tuple)) else ():
        if isinstance(row, Mapping):
            found.append(ItemLaw(str(row["law"]), _texts(row, "not_on"), _texts(row, "not_kinds"), str(row["basis"])))
    return tuple(found)


def law_against(rules: Iterable[ItemLaw], law: str, kind: str, track: str) -> Optional[ItemLaw]:
    """The row that speaks against an item of this kind by this law on this track; None for local rules it leaves."""
    cited = articles(law)
    for rule in rules:
        named = articles(rule.law)
        if cited[: len(named)] == named and track in rule.tracks and (not rule.kinds or kind in rule.kinds):
            return rule
    return None


def articles(law: str) -> tuple[str, ...]:
    """``"URPL art.64"`` and ``"URPL 64"`` alike: the short name and the article."""
    return tuple(law.replace("art.", " ").split())


def _texts(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(str(one) for one in row.get(key) or ())
