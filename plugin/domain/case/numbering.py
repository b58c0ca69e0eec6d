"""Printed numbers: 文号 of documents, 案号 of cases, numbers of leads. The count itself comes from a counter.

Source: documents catalogue, numbering; GB/T 9704-2012 for letters (no 第, no leading zeros).
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from ..errors import InputError

#: counters of numbers that stand on no form
LEAD_COUNTER = "线索"
CASE_COUNTER = "案号"
#: stands for every kind word
ALL_KINDS = "*"


@dataclass(frozen=True)
class Numbering:
    """Patterns of a bureau; ``{org}`` 机关代字, ``{org_code}``, ``{kind}`` kind word, ``{year}``, ``{seq}``.

    :param letter_kinds: kind words numbered in the style of official letters (函): no 第, no zeros; ``*`` is all
    """

    document: str = "{org}{kind}〔{year}〕第{seq:04d}号"
    letter: str = "{org}{kind}〔{year}〕{seq}号"
    case: str = "{org}案字〔{year}〕第{seq:04d}号"
    lead: str = "{org}线索〔{year}〕第{seq:04d}号"
    letter_kinds: tuple[str, ...] = ("函",)

    def document_number(self, org: str, kind: str, year: int, seq: int) -> str:
        """文号, e.g. ``X城执立字〔2026〕第0001号``; empty for a form without a kind word (``kind`` empty)."""
        if not kind:
            return ""
        letter = kind in self.letter_kinds or ALL_KINDS in self.letter_kinds
        pattern = self.letter if letter else self.document
        # 立 is printed 立字, while a letter is 函 alone.
        word = kind if letter or kind.endswith("字") else f"{kind}字"
        return pattern.format(org=org, kind=word, year=year, seq=seq)

    def case_number(self, org: str, org_code: str, year: int, seq: int) -> str:
        """案号."""
        return self.case.format(org=org, org_code=org_code, kind="", year=year, seq=seq)

    def lead_number(self, org: str, org_code: str, year: int, seq: int) -> str:
        """Number of a lead (线索编号)."""
        return self.lead.format(org=org, org_code=org_code, kind="", year=year, seq=seq)

    def changed(self, values: Mapping[str, Any]) -> Numbering:
        """The numbering with a bureau's own patterns.

        :param values: by field name, or as the catalogue names them (``pattern``, ``letter_pattern`` ...)
        :raises InputError: ``numbering.invalid`` for an unknown name or a pattern that cannot number
        """
        known = {item.name for item in fields(self)}
        changes: dict[str, Any] = {}
        for name, value in values.items():
            name = "document" if name == "pattern" else name.replace("_pattern", "")
            if name not in known:
                raise InputError("numbering.invalid", name=name, value=value)
            if name == "letter_kinds":
                changes[name] = kind_words(value)
            else:
                changes[name] = _pattern(name, value)
        return replace(self, **changes)


def kind_words(value: object) -> tuple[str, ...]:
    """Kind words of a list, or of a text that separates them; 全部 is all of them.

    >>> kind_words("函、移")
    ('函', '移')
    """
    words = re.split(r"[\s,;，、；'\"\[\]]+", value) if isinstance(value, str) else list(value)  # type: ignore[call-overload]
    return tuple(ALL_KINDS if str(word) in ("全部", "all") else str(word) for word in words if str(word))


def year_of(day: date) -> int:
    """The year whose counter counts: that of the local date."""
    return day.year


def _pattern(name: str, value: object) -> str:
    text = str(value)
    try:
        named = {part[1] for part in string.Formatter().parse(text) if part[1] is not None}
        text.format(org="X", org_code="01", kind="立", year=2026, seq=1)
    except (ValueError, KeyError, IndexError):
        raise InputError("numbering.invalid", name=name, value=value) from None
    if "seq" not in named or "year" not in named:
        raise InputError("numbering.invalid", name=name, value=value)
    return text
