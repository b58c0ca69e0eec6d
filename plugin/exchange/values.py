"""Numbers and days as people write them in tables."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date, datetime, timedelta
from typing import Any, Optional

import numpy as np

_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})\s*日?)?(?:[T\s].*)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBER = re.compile(r"([-+]?\d[\d,]*(?:\.\d+)?(?:[eE][-+]?\d+)?)\s*(亩|公顷|平方米|㎡|m²|m2|ha|%|层)?")
#: day 0 of spreadsheet serial numbers
_SPREADSHEET_EPOCH = date(1899, 12, 30)


def number(value: Any) -> Optional[float]:
    """A number, None for nothing.

    Units of area are turned into square metres.

    :raises ValueError: when it is something else than a number
    """
    if value is None or value != value:
        return None
    if isinstance(value, (int, float)):
        if not math.isfinite(value):
            raise ValueError(value)
        return float(value)
    text = unicodedata.normalize("NFKC", str(value)).strip()
    if not text or text in ("/", "-", "—", "无", "null", "NULL"):
        return None
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise ValueError(value)
    factor = {"亩": 10_000 / 15, "公顷": 10_000.0, "ha": 10_000.0, "%": 0.01}.get(match.group(2) or "", 1.0)
    return float(match.group(1).replace(",", "")) * factor


def day(value: Any) -> Optional[date]:
    """A day, None for nothing.

    :raises ValueError: when it is something else than a day
    """
    if value is None or value != value:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, (int, float)):
        if 20_000 <= value <= 80_000:
            return _SPREADSHEET_EPOCH + timedelta(days=int(value))
        value = str(int(value))
    text = unicodedata.normalize("NFKC", str(value)).strip()
    if not text or text in ("/", "-", "—", "无", "长期"):
        return None
    match = _COMPACT.fullmatch(text) or _DAY.fullmatch(text)
    if match is None:
        raise ValueError(value)
    year, month, last = match.groups()
    return date(int(year), int(month), int(last or 1))


def convert(values: np.ndarray, how: Any) -> tuple[list[Any], list[int]]:
    """Each value through ``number`` or ``day``; positions of the ones that are neither (they become None)."""
    made: list[Any] = []
    bad: list[int] = []
    known: dict[Any, Any] = {}
    for index, value in enumerate(values.tolist()):
        try:
            if value in known:
                made.append(known[value])
                continue
            found = known[value] = how(value)
            made.append(found)
        except (ValueError, OverflowError):
            made.append(None)
            bad.append(index)
    return made, bad
