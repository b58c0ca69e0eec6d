"""Where and within what time a party may seek relief (救济途径) against a decision."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..domain.case.records import OrgUnit
from .case_facts import TOWNSHIP_LEVELS, TOWNSHIP_NAMES
from .item_texts import is_short

#: ARL art.20, ALL art.46, LAL art.83
REVIEW_TERM, SUIT_TERM, SHORT_SUIT_TERM = "60日", "6个月", "15日"
_DIVISION = re.compile(r"^.+(?:自治县|县|自治旗|旗|(?<!城)市|区|省)")
#: bodies whose government the name does not tell: the agencies of a development zone
_ZONE_BODY = re.compile(r"开发区|园区|新区|管理委员会|管委会")


def remedy_facts(org: OrgUnit, orgs: Iterable[OrgUnit], items: Sequence[Mapping[str, Any]] = ()) -> dict[str, Any]:
    """Review body, court and terms for a decision with these items.

    :param orgs: all bodies of the workspace
    """
    short = [item for item in items if is_short(item)]
    return {
        "review_body": review_body(org, orgs),
        "review_term": REVIEW_TERM,
        "court": org.court or None,
        "suit_term": SUIT_TERM,
        "short_suit_term": SHORT_SUIT_TERM if short else None,
        "only_short": bool(short) and len(short) == len(items),
    }


def is_township(org: OrgUnit) -> bool:
    """True for a township government or subdistrict office."""
    return org.level.strip().lower() in TOWNSHIP_LEVELS or org.name.endswith(TOWNSHIP_NAMES)


def review_body(org: OrgUnit, orgs: Iterable[OrgUnit]) -> str | None:
    """The body that reviews decisions of an agency (ARL art.24): the government of the agency's own level, for a
    township that of the county. None where neither the settings nor a name tells it: then nothing is guessed.
    """
    if org.review_body:
        return org.review_body
    if not is_township(org):
        return _government(org.name)
    above = [
        other
        for other in orgs
        if not is_township(other) and len(org.division_code) > 6 and other.division_code == org.division_code[:6]
    ]
    names = {name for name in (_government(other.name) for other in above) if name}
    return names.pop() if len(names) == 1 else None


def _government(name: str) -> str | None:
    found = None if _ZONE_BODY.search(name) else _DIVISION.match(name)
    return f"{found.group()}人民政府" if found else None
