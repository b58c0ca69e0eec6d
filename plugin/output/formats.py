"""How figures and dates are written in official papers: Arabic figures, half-up rounding at output only."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from ..domain.land import units
from ..domain.local_time import CHINA

_EXIF = re.compile(r"^(\d{4}):(\d{2}):(\d{2}) (?=\d)")  # date as cameras write it


def decimal_text(value: Any, decimals: int = 2) -> Any:
    """Write a number with fixed decimals, rounded half up; what is no number stays as it is."""
    if value is None or value == "" or isinstance(value, bool):
        return value
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return value
    if not number.is_finite():
        return None
    return units.text(number, decimals)


def percent(value: Any, decimals: int = 2) -> Any:
    """Write a share (0 to 1) as percent."""
    if value is None or value == "":
        return value
    return f"{decimal_text(Decimal(str(value)) * 100, decimals)}%"


def mu(value: Any, decimals: int = 2) -> Any:
    """Write m² as 亩: × 0.0015 exactly (domain standard, 1 亩 = 10000/15 m²)."""
    if value is None or value == "":
        return value
    return decimal_text(units.mu(Decimal(str(value))), decimals)


def _moment(value: Any) -> datetime | date | None:
    if isinstance(value, (datetime, date)):
        moment: datetime | date = value
    else:
        text = _EXIF.sub(r"\1-\2-\3T", str(value).strip()).replace("Z", "+00:00")
        try:
            moment = date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
        except ValueError:
            return None
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        return moment.astimezone(CHINA)
    return moment


def date_cn(value: Any) -> Any:
    """Write a date as 2026年11月21日; instants count by the day in Beijing."""
    if value is None or value == "":
        return value
    moment = _moment(value)
    return value if moment is None else f"{moment.year}年{moment.month}月{moment.day}日"


def time_cn(value: Any) -> Any:
    """Write an instant to the minute as 2026年11月21日9时05分; a plain date stays a date."""
    if value is None or value == "":
        return value
    moment = _moment(value)
    if isinstance(moment, datetime):
        return f"{date_cn(moment)}{moment.hour}时{moment.minute:02d}分"
    return date_cn(value)


def yes_no(value: Any, yes: str = "是", no: str = "否") -> Any:
    """Write a truth value in words; texts stay."""
    if isinstance(value, bool):
        return yes if value else no
    return value


def bearing(value: Any) -> Any:
    """Write a direction in degrees clockwise from north as 北偏东45.0°（方位角45.0°）; texts stay."""
    if value is None or isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return value
    angle = float(value) % 360.0
    quarter = int(angle // 90)
    start, turn = (("北", "东"), ("南", "东"), ("南", "西"), ("北", "西"))[quarter]
    part = angle - 90 * quarter if quarter % 2 == 0 else 90 * (quarter + 1) - angle
    if round(part, 1) in (0.0, 90.0):
        words = "正" + (start if round(part, 1) == 0.0 else turn)
    else:
        words = f"{start}偏{turn}{part:.1f}°"
    return f"{words}（方位角{angle:.1f}°）"


def ending(value: Any, word: str) -> Any:
    """Add a word that a text should end with, unless it does: 砖混 and 砖混结构 both become 砖混结构."""
    if value is None or value == "" or str(value).endswith(word):
        return value
    return f"{value}{word}"


def lines(value: Any) -> Any:
    """Put each item of a list with 、 on a line of its own, for narrow cells."""
    return value.replace("、", "\n") if isinstance(value, str) else value
