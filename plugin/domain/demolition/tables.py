"""Tables of demolition planning (测算参数): waste, productivity, cost, works. Values in, checked values out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from .forecast import Pace

#: position in a three-point figure
LEVELS = {"low": 0, "typical": 1, "high": 2}


@dataclass(frozen=True)
class Structure:
    """A kind of building. :param waste_t: t per m² of floor area; :param waste_m3: loose m³ per m²."""

    code: str
    name: str
    waste_t: float
    waste_m3: float
    method: str
    source: str = ""


@dataclass(frozen=True)
class Method:
    """A way of demolishing. :param per_day: m² of floor area a crew does in a day, at low, typical, high output."""

    code: str
    name: str
    per_day: tuple[float, float, float]
    excavators: int
    cost: tuple[float, float, float]
    source: str = ""


@dataclass(frozen=True)
class Work:
    """One of the works P1 to P13. ``days`` are working days, ``wait`` calendar days; both low, typical, high."""

    code: str
    name: str
    by: str
    after: tuple[str, ...] = ()
    when: str = ""
    days: tuple[float, float, float] | None = None
    wait: tuple[float, float, float] | None = None


@dataclass(frozen=True)
class Planning:
    """How plans are made and compared.

    :param settled_days: calendar days by which a day may shift in a re-plan and still counts as kept
    :param near_m: a crew that goes on within this distance has not moved
    :param move_yuan: for the machines, each move; ``km_yuan`` each km of the way
    :param prepared_days: working days before its day in the plan in force by which a site is surveyed and listed
    :param accept_days: working days within which a cleared site is accepted where that can be
    :param window_sites: units that CP-SAT moves at a time
    """

    settled_days: int = 5
    near_m: float = 300.0
    move_yuan: float = 1500.0
    km_yuan: float = 15.0
    prepared_days: int = 15
    accept_days: int = 20
    window_sites: int = 40


@dataclass(frozen=True)
class Tables:
    """All tables of a bureau."""

    structures: Mapping[str, Structure]
    methods: Mapping[str, Method]
    works: Mapping[str, Work]
    load_m3_per_day: tuple[float, float, float]
    truck_m3: float
    cost_per_m3: tuple[float, float, float]
    clear_within_days: int
    level_m2_per_day: tuple[float, float, float]
    priority: Mapping[str, float]
    pace: Pace
    planning: Planning = Planning()

    def structure(self, code: str) -> Structure:
        """A structure by code or Chinese name; what is not in the table counts as ``other``."""
        found = self.structures.get(code) or next((one for one in self.structures.values() if one.name == code), None)
        return found or self.structures["other"]


def parse_tables(data: Mapping[str, Any]) -> Tables:
    """The tables of a mapping as it stands in ``resources/catalogues/demolition.yaml``.

    :raises InputError: ``demolition.table``, naming the place
    """
    structures = {}
    for code, row in _section(data, "structures").items():
        place = f"structures.{code}"
        structures[code] = Structure(
            code,
            str(row.get("name", code)),
            _number(row, "waste_t_per_m2", place),
            _number(row, "waste_m3_per_m2", place),
            str(row.get("method", "")),
            str(row.get("source", "")),
        )
    methods = {}
    for code, row in _section(data, "methods").items():
        place = f"methods.{code}"
        methods[code] = Method(
            code,
            str(row.get("name", code)),
            _three(row, "per_day", place, above=0.0),
            int(_number(row, "excavators", place)),
            _three(row, "cost_per_m2", place),
            str(row.get("source", "")),
        )
    for structure in structures.values():
        if structure.method not in methods:
            raise InputError("demolition.table", place=f"structures.{structure.code}.method", value=structure.method)
    if "other" not in structures:
        raise InputError("demolition.table", place="structures.other", value="")
    works = {}
    for code, row in _section(data, "works").items():
        place = f"works.{code}"
        works[code] = Work(
            code,
            str(row.get("name", code)),
            str(row.get("by", "")),
            tuple(str(other) for other in row.get("after", ())),
            str(row.get("when", "")),
            _three(row, "days", place) if "days" in row else None,
            _three(row, "calendar_days", place) if "calendar_days" in row else None,
        )
    for work in works.values():
        for other in work.after:
            if other not in works:
                raise InputError("demolition.table", place=f"works.{work.code}.after", value=other)
    rubble, levelling = _section(data, "rubble"), _section(data, "levelling")
    priority = {
        key: float(value)
        for key, value in _section(data, "priority").items()
        if isinstance(value, (int, float)) and not isinstance(value, bool)
    }
    truck = _number(rubble, "truck_m3", "rubble")
    if truck <= 0:
        raise InputError("demolition.table", place="rubble.truck_m3", value=truck)
    return Tables(
        structures,
        methods,
        works,
        _three(rubble, "load_m3_per_day", "rubble", above=0.0),
        truck,
        _three(rubble, "cost_per_m3", "rubble"),
        int(_number(rubble, "clear_within_days", "rubble")),
        _three(levelling, "m2_per_day", "levelling", above=0.0),
        priority,
        _pace(data),
        _planning(data),
    )


def _pace(data: Mapping[str, Any]) -> Pace:
    row = _section(data, "pace")
    return Pace(**{key: int(_number(row, key, "pace")) for key in ("reminder", "announcement", "order", "service")})


def _planning(data: Mapping[str, Any]) -> Planning:
    row = _section(data, "planning")
    return Planning(
        int(_number(row, "settled_days", "planning")),
        _number(row, "near_m", "planning"),
        _number(row, "move_yuan", "planning"),
        _number(row, "km_yuan", "planning"),
        int(_number(row, "prepared_days", "planning")),
        int(_number(row, "accept_days", "planning")),
        max(int(_number(row, "window_sites", "planning")), 2),
    )


def _section(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = data.get(name)
    if not isinstance(found, Mapping) or not found:
        raise InputError("demolition.table", place=name, value=found if found is not None else "")
    return found


def _number(row: Any, key: str, place: str) -> float:
    value = row.get(key) if isinstance(row, Mapping) else None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
        raise InputError("demolition.table", place=f"{place}.{key}", value=value if value is not None else "")
    return float(value)


def _three(row: Any, key: str, place: str, above: float | None = None) -> tuple[float, float, float]:
    value = row.get(key) if isinstance(row, Mapping) else None
    good = (
        isinstance(value, (list, tuple))
        and len(value) == 3
        and all(isinstance(one, (int, float)) and not isinstance(one, bool) and one >= 0 for one in value)
        and list(value) == sorted(value)
        and (above is None or value[0] > above)
    )
    if not good or not isinstance(value, (list, tuple)):
        raise InputError("demolition.table", place=f"{place}.{key}", value=str(value))
    return float(value[0]), float(value[1]), float(value[2])
