"""Days, areas and answers as people type them into ledgers (台账).

A day that is not exact (2019年5月, 年底) is kept in its words and never made up: periods would run from it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Optional

_EPOCH = date(1899, 12, 30)
_NO = re.compile(
    r"^(否|无|未|没有|不|非|×|x|✗|n|no|false|/+|-+|—+|－+|\\+|0)$|^(未|没有|不需|无需|暂未|尚未)",
    re.IGNORECASE,
)
_FULL = re.compile(
    r"(?<!\d)((?:19|20)\d{2}|'?\d{2})\s*[-/.年。,，、]\s*(\d{1,2})\s*[-/.月。,，、]\s*(\d{1,2})(?!\d)\s*[日号]?"
)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)")
_MONTH = re.compile(r"(?<![\d〔\[(（])((?:19|20)\d{2}|\d{2}年)\s*[-/.年]?\s*(\d{1,2})?\s*月?")
#: 文号: a year in brackets, then a number
NUMBER = re.compile(r"[^\s,，;；。、]*?[〔\[（(【]\s*\d{4}\s*[〕\]）)】]\s*(?:第)?\s*[\d-]+\s*号?")
_DIGITS = {char: digit for digit, char in enumerate("〇一二三四五六七八九")}
_DIGITS.update({"零": 0, "○": 0, "Ｏ": 0, "两": 2})
_UNITS = {"十": 10, "百": 100, "千": 1000}
_AREA_UNITS: tuple[tuple[str, float], ...] = (
    (r"万(?:平方米|平米|㎡|m2|m\u00b2|平)", 10_000.0),
    (r"(?:平方米|平方|平米|平|㎡|m2|m\u00b2|方)", 1.0),
    (r"亩", 10_000 / 15),
    (r"(?:公顷|ha)", 10_000.0),
)
_FIGURE = r"\d[\d,]*(?:\.\d+)?"


@dataclass(frozen=True)
class Stated:
    """What a cell says of a step: on which day, under which number, in which words.

    :param done: False where the cell says that the step was not taken
    :param several: more than one day stands in the cell; ``day`` is the last
    """

    text: str = ""
    day: Optional[date] = None
    number: str = ""
    done: bool = False
    several: bool = False

    def joined(self, other: Stated) -> Stated:
        """Both cells together (文号 and 日期)."""
        days = [day for day in (self.day, other.day) if day is not None]
        return Stated(
            " ".join(part for part in (self.text, other.text) if part),
            max(days) if days else None,
            self.number or other.number,
            self.done or other.done,
            self.several or other.several,
        )


def stated(value: Any, today: date, exact: bool = True) -> Stated:
    """What a cell says.

    :param today: two-digit years after it belong to the last century
    :param exact: the column holds days, so that a bare number is the serial number of a spreadsheet
    :raises ValueError: for a day that no calendar has (2019.2.30)
    """
    if value is None or (isinstance(value, float) and value != value):
        return Stated()
    if isinstance(value, datetime):
        return Stated(value.date().isoformat(), value.date(), done=True)
    if isinstance(value, date):
        return Stated(value.isoformat(), value, done=True)
    if isinstance(value, bool):
        return Stated("是" if value else "", done=value)
    if isinstance(value, (int, float)) and exact and 20_000 <= value <= 80_000:
        day = _EPOCH + timedelta(days=int(value))
        return Stated(day.isoformat(), day, done=True)
    raw = str(value).strip()
    text = _arabic_dates(unicodedata.normalize("NFKC", raw))
    if not text or _NO.search(text):
        return Stated()
    numbers = [found.group(0).strip() for found in NUMBER.finditer(text)]
    rest = NUMBER.sub(" ", text)
    days = [_day(found, today) for found in _FULL.finditer(rest)]
    days += [_day(found, today) for found in _COMPACT.finditer(_FULL.sub(" ", rest))]
    number = _as_written(raw, numbers[0]) if numbers else ""
    return Stated(raw, max(days) if days else None, number, True, len(set(days)) > 1)


def _as_written(raw: str, number: str) -> str:
    """The number with the brackets that stand in the file (NFKC makes 〔 of none, but （ of full width ones)."""
    found = NUMBER.search(raw)
    return found.group(0).strip() if found else number


def _day(found: re.Match[str], today: date) -> date:
    year = int(found[1].lstrip("'"))
    if year < 100:
        year += 2000 if year <= today.year % 100 else 1900
    return date(year, int(found[2]), int(found[3]))


def month(value: Any) -> str:
    """建设时间 as far as it is told, ``2019``, ``2019-05`` or ``2019-05-03``; empty where no year can be read."""
    if isinstance(value, (date, datetime)):
        return value.strftime("%Y-%m-%d")
    if value is None:
        return ""
    if isinstance(value, (int, float)) and 20_000 <= value <= 80_000:
        return (_EPOCH + timedelta(days=int(value))).isoformat()
    text = _arabic_dates(unicodedata.normalize("NFKC", str(value)))
    full = _FULL.search(text) or _COMPACT.search(text)
    try:
        if full is not None and len(full[1]) == 4:
            return date(int(full[1]), int(full[2]), int(full[3])).isoformat()
    except ValueError:
        return full[1] if full else ""
    found = _MONTH.search(text)
    if found is None:
        return ""
    year = found[1].rstrip("年")
    year = year if len(year) == 4 else ("20" if int(year) < 50 else "19") + year
    if found[2] and 1 <= int(found[2]) <= 12:
        return f"{year}-{int(found[2]):02d}"
    return year


def area(value: Any, head: str = "") -> Optional[float]:
    """An area in m²; None for nothing.

    Understands ``120㎡``, ``0.5亩``, ``约1,200平方``, ``12*10``, ``80+40``, ``1.2万平方米``, ``一百二十平方米``.

    :param head: name of the column, whose unit counts where the cell names none
    :raises ValueError: for anything else, ranges too
    """
    if value is None or (isinstance(value, float) and value != value):
        return None
    head = unicodedata.normalize("NFKC", head)
    factor = _unit(head) or 1.0
    # a head that names both units says nothing of a bare figure
    either = "亩" in head and re.search(r"平方米|平米|㎡|m2", head, re.IGNORECASE) is not None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if value < 0 or either:
            raise ValueError(value)
        return float(value) * factor
    text = re.sub(r"\s", "", unicodedata.normalize("NFKC", str(value)))
    if not text or _NO.search(text):
        return None
    text = re.sub(r"^(?:约|大约|共|合计|近|总|面积)+[:为]?|(?:左右|余|多|许)$", "", text)
    own = _unit(text)
    if either and own is None:
        raise ValueError(value)
    for pattern, _ in _AREA_UNITS:
        text = re.sub(pattern + r"(?:左右|余|多)?", "", text, flags=re.IGNORECASE)
    text = re.sub(r"(?<=\d)(?:米|m)", "", text)
    text = _arabic(text)
    if re.fullmatch(rf"{_FIGURE}(?:[*xX×乘]{_FIGURE}){{1,2}}", text):
        made = 1.0
        for part in re.split(r"[*xX×乘]", text):
            made *= float(part.replace(",", ""))
    elif re.fullmatch(rf"{_FIGURE}(?:\+{_FIGURE})*", text):
        made = sum(float(part.replace(",", "")) for part in text.split("+"))
    else:
        raise ValueError(value)
    return made * (own or factor)


def whole(value: Any) -> Optional[int]:
    """Storeys: ``2``, ``2层``, ``二层半`` (2), ``3F``; None where nothing can be read."""
    if value is None:
        return None
    text = _arabic(unicodedata.normalize("NFKC", str(value)))
    found = re.search(r"\d+", text)
    return int(found.group(0)) if found else None


def money(value: Any, head: str = "") -> Optional[float]:
    """Yuan; 万元 in the cell or the head counts.

    :raises ValueError: for what is no amount
    """
    if value is None or (isinstance(value, float) and value != value):
        return None
    text = unicodedata.normalize("NFKC", str(value)).replace(",", "").replace(" ", "").lstrip("¥")
    if not text or _NO.search(text):
        return None
    found = re.fullmatch(r"(\d+(?:\.\d+)?)(万)?(?:元|人民币)?", text)
    if found is None:
        raise ValueError(value)
    return round(float(found[1]) * (10_000 if found[2] or "万元" in head else 1), 2)


def _unit(text: str) -> Optional[float]:
    for pattern, factor in _AREA_UNITS:
        if re.search(pattern, text, re.IGNORECASE):
            return factor
    return None


def _arabic(text: str) -> str:
    """Chinese numerals in Arabic figures: 一百二十 is 120, 二 is 2."""
    return re.sub(r"[〇零○一二两三四五六七八九十百千]+", lambda found: str(_value(found.group(0))), text)


def _arabic_dates(text: str) -> str:
    """二〇一九年五月十三日 is 2019年5月13日; other numerals stay."""
    pattern = r"[〇零○Ｏ一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,3}(?=月)|[一二三四五六七八九十]{1,3}(?=日)"
    return re.sub(pattern, lambda found: _figures(found.group(0)), text)


def _figures(text: str) -> str:
    if text.endswith("年"):
        return "".join(str(_DIGITS[char]) for char in text[:-1]) + "年"
    return str(_value(text))


def _value(text: str) -> int:
    if not any(char in _UNITS for char in text):
        return int("".join(str(_DIGITS[char]) for char in text))
    total, digit = 0, 0
    for char in text:
        if char in _UNITS:
            total += (digit or 1) * _UNITS[char]
            digit = 0
        else:
            digit = _DIGITS[char]
    return total + digit
