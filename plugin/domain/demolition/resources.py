"""What a bureau demolishes with: crews, machines, trucks, teams, days off, money and targets."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import isfinite
from typing import Any

from ..errors import InputError

Span = tuple[date, date]
#: before and after every plan
_ALWAYS, _FOREVER = date(1900, 1, 1), date(9000, 1, 1)
#: machines, teams and m³ a day, and yuan, of which there are fewer anywhere
_MANY, _RICH = 1_000_000, 1e12
#: days of the week as they are kept, Monday first; and as a file may have them too
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK = ("", "周", "星期", "礼拜")


@dataclass(frozen=True)
class Crew:
    """A demolition crew (拆除队).

    :param methods: codes of the methods it can do; empty for all
    :param off: days on which it does not work, as (first, last); no site goes on over them
    :param rests: its rest days in each week, 0 for Monday; a site that it is at stands still on them
    :param x, y: where it comes from, in the workspace's CRS; None when that does not matter
    """

    name: str
    methods: frozenset[str] = frozenset()
    off: tuple[Span, ...] = ()
    x: float | None = None
    y: float | None = None
    rests: frozenset[int] = frozenset()

    def can(self, method: str) -> bool:
        """Whether it can demolish this way."""
        return not self.methods or method in self.methods


@dataclass(frozen=True)
class Resources:
    """Everything that limits the works on a day. A limit of None is no limit.

    :param truck_loads_per_day: loads of one truck in a day
    :param tip_m3_per_day: what the tip takes, loose m³
    :param survey_teams, notaries, police_teams: how many may be out on a day
    :param command_groups: how many forced sites may run on a day
    :param off: by name (excavators, trucks, survey, notary, police, command): spans in which there is none
    :param rests: by such a name, the rest days in each week, 0 for Monday; what needs it stands still on them
    :param money: (first day, yuan that comes on it); what is not spent is carried over; empty for no limit
    """

    crews: tuple[Crew, ...]
    excavators: int | None = None
    trucks: int | None = None
    truck_loads_per_day: int = 4
    tip_m3_per_day: float | None = None
    survey_teams: int | None = None
    notaries: int | None = None
    police_teams: int | None = None
    command_groups: int | None = None
    off: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    money: tuple[tuple[date, float], ...] = ()
    weekends: bool = False
    blocked: tuple[Span, ...] = ()
    let_to_firm: bool = True
    rests: Mapping[str, frozenset[int]] = field(default_factory=dict)


def parse_resources(data: Mapping[str, Any]) -> Resources:
    """Resources from a mapping as a YAML file holds it (the guide shows one).

    A crew that is there for a time only has ``from`` and ``until``, its first and last day.

    :raises InputError: ``demolition.resource``, naming the place
    """
    rows = data.get("crews")
    if not isinstance(rows, Sequence) or isinstance(rows, str) or not rows:
        raise InputError("demolition.resource", place="crews", value=rows or "")
    crews = []
    for number, row in enumerate(rows, 1):
        place = f"crews[{number}]"
        if not isinstance(row, Mapping) or not row.get("name"):
            raise InputError("demolition.resource", place=f"{place}.name", value="")
        crews.append(
            Crew(
                str(row["name"]),
                frozenset(str(method) for method in rows_of(row.get("methods"), f"{place}.methods")),
                (*_outside(row, place), *_spans(row.get("off"), f"{place}.off")),
                _figure(row, "x", place),
                _figure(row, "y", place),
                weekdays(row.get("rests"), f"{place}.rests"),
            )
        )
    names = [crew.name for crew in crews]
    if len(set(names)) < len(names):
        raise InputError("demolition.resource", place="crews", value=", ".join(names))
    off = data.get("off") or {}
    if not isinstance(off, Mapping):
        raise InputError("demolition.resource", place="off", value=str(off))
    rests = data.get("rests") or {}
    if not isinstance(rests, Mapping):
        raise InputError("demolition.resource", place="rests", value=str(rests))
    money = []
    for number, row in enumerate(rows_of(data.get("money"), "money"), 1):
        place = f"money[{number}]"
        if not isinstance(row, Mapping):
            raise InputError("demolition.resource", place=place, value=str(row))
        yuan = _figure(row, "yuan", place)
        if yuan is None or not 0 <= yuan < _RICH:
            raise InputError("demolition.resource", place=f"{place}.yuan", value="" if yuan is None else str(yuan))
        money.append((_day(row.get("from"), f"{place}.from"), yuan))
    return Resources(
        tuple(crews),
        _count(data, "excavators"),
        _count(data, "trucks"),
        _count(data, "truck_loads_per_day") or 4,
        _positive(data, "tip_m3_per_day"),
        _count(data, "survey_teams"),
        _count(data, "notaries"),
        _count(data, "police_teams"),
        _count(data, "command_groups"),
        {str(name): _spans(spans, f"off.{name}") for name, spans in off.items()},
        tuple(sorted(money)),
        bool(data.get("weekends", False)),
        _spans(data.get("blocked"), "blocked"),
        bool(data.get("let_to_firm", True)),
        {str(name): weekdays(days, f"rests.{name}") for name, days in rests.items()},
    )


def weekdays(value: Any, place: str) -> frozenset[int]:
    """Days of the week as a file has them, 0 for Monday: ``sat``, ``Saturday``, ``周六``, or 1 (Monday) to 7.

    :raises InputError: ``demolition.resource``
    """
    return frozenset(_weekday(row, f"{place}[{number}]") for number, row in enumerate(rows_of(value, place), 1))


def _weekday(value: Any, place: str) -> int:
    text = str(value).strip().lower()
    if text.isascii() and text.isdecimal():
        number = int(text) - 1
    elif text.isascii():
        number = next((at for at, name in enumerate(_ENGLISH) if len(text) > 2 and name.startswith(text)), -1)
    else:
        number = "一二三四五六日".find(text[-1].replace("天", "日")) if text[:-1] in _WEEK else -1
    if isinstance(value, bool) or not 0 <= number < len(WEEKDAYS):
        raise InputError("demolition.resource", place=place, value=str(value))
    return number


def rows_of(value: Any, place: str) -> Collection[Any]:
    """A list as a file has it; nothing is an empty one.

    :raises InputError: ``demolition.resource`` for what is no list
    """
    found = () if value is None or value == "" else value
    if not isinstance(found, Collection) or isinstance(found, (str, Mapping)):
        raise InputError("demolition.resource", place=place, value=str(value))
    return found


def _count(data: Mapping[str, Any], key: str) -> int | None:
    value = data.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MANY:
        raise InputError("demolition.resource", place=key, value=str(value))
    return value


def _figure(data: Mapping[str, Any], key: str, place: str) -> float | None:
    value = data.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value):
        raise InputError("demolition.resource", place=f"{place}.{key}".lstrip("."), value=str(value))
    return float(value)


def _outside(row: Mapping[str, Any], place: str) -> tuple[Span, ...]:
    """The days before and after the time in which a crew is there (``from``, ``until``)."""
    first, last = (_day(row[key], f"{place}.{key}") if row.get(key) else None for key in ("from", "until"))
    if first is not None and last is not None and last < first:
        raise InputError("demolition.resource", place=f"{place}.until", value=f"{first} > {last}")
    before = () if first is None or first <= _ALWAYS else ((_ALWAYS, first - timedelta(days=1)),)
    return before if last is None or last >= _FOREVER else (*before, (last + timedelta(days=1), _FOREVER))


def _positive(data: Mapping[str, Any], key: str) -> float | None:
    value = _figure(data, key, "")
    if value is not None and not 0 <= value <= _MANY:
        raise InputError("demolition.resource", place=key, value=str(value))
    return value


def _day(value: Any, place: str) -> date:
    try:
        return value if isinstance(value, date) else date.fromisoformat(str(value))
    except ValueError as error:
        raise InputError("demolition.resource", place=place, value=str(value)) from error


def _spans(value: Any, place: str) -> tuple[Span, ...]:
    found = []
    for number, row in enumerate(rows_of(value, place), 1):
        at = f"{place}[{number}]"
        if isinstance(row, Mapping):
            first, last = _day(row.get("from"), f"{at}.from"), _day(row.get("to", row.get("from")), f"{at}.to")
        else:
            first = last = _day(row, at)
        if last < first:
            raise InputError("demolition.resource", place=at, value=f"{first} > {last}")
        found.append((first, last))
    return tuple(found)
