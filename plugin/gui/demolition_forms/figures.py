"""Figures and days as people write them, and as they are shown."""

from __future__ import annotations

import re
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ...domain.errors import InputError

_DAY = re.compile(r"\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*")


def shown(value: Any, most: int = 4) -> str:
    """A number in the language of QGIS, without idle zeros; empty for None."""
    if value is None or value == "":
        return ""
    number = float(value)
    decimals = next((count for count in range(most) if round(number, count) == round(number, most)), most)
    locale = QLocale()
    # QGIS may leave the groups out; a sum of money cannot be read without them
    locale.setNumberOptions(QLocale.NumberOption(0))
    return str(locale.toString(number, "f", decimals))


def read(text: str) -> float | None:
    """A number as it was typed or pasted; None for empty text.

    :raises InputError: ``form.number``
    """
    text = text.strip()
    if not text:
        return None
    value, good = QLocale().toDouble(text)
    if not good:
        value, good = QLocale.c().toDouble(text.replace(",", "").replace("，", ""))
    if not good or value != value or value in (float("inf"), float("-inf")):
        raise InputError("form.number", value=text)
    return value


def day(text: str) -> str:
    """A day as ISO text from 2027-06-07, 2027/6/7 or 2027年6月7日; empty for empty text.

    :raises InputError: ``form.day``
    """
    from datetime import date

    if not text.strip():
        return ""
    found = _DAY.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
    except ValueError:
        raise InputError("form.day", value=text.strip()) from None
