"""What a bureau demolishes with, kept in the workspace: crews, machines, teams, days off, money, targets.

The setting holds the same mapping as a resources file, so that forms, algorithms and files take the same. Days are
ISO text, rest days in the week ``mon`` to ``sun``. Beside what a plan reads, a span of days and an amount may carry a
``note``, and ``targets`` say what is to be demolished: ``{by, m2, town}``, m² of floor area from 1 January of that year
to that day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.demolition.records import SiteRow
from ..domain.demolition.resources import WEEKDAYS, parse_resources, rows_of, weekdays
from ..domain.errors import ConflictError, InputError
from ..output.whole_file import write_whole

RESOURCES = "demolition.resources"
#: limits that are counted, and those of them that can have days off, under the name of those
COUNTS = ("excavators", "trucks", "truck_loads_per_day", "survey_teams", "notaries", "police_teams", "command_groups")
TIP = "tip_m3_per_day"
OFF: Mapping[str, str] = {
    "excavators": "excavators",
    "trucks": "trucks",
    "tip": TIP,
    "survey": "survey_teams",
    "notary": "notaries",
    "police": "police_teams",
    "command": "command_groups",
}
_FLAGS = ("weekends", "let_to_firm")
_KEYS = ("crews", *COUNTS, TIP, "off", "rests", "blocked", *_FLAGS, "money", "targets")
#: what a row of a list may hold; the days off of a resource and of a crew are spans too
_SPAN = ("from", "to", "note")
_ROWS: Mapping[str, tuple[str, ...]] = {
    "crews": ("name", "methods", "from", "until", "off", "rests", "x", "y"),
    "blocked": _SPAN,
    "money": ("from", "yuan", "note"),
    "targets": ("by", "m2", "town", "note"),
}
_MOST = 1e9
_HEAD = "# 治违 ZhiWei: resources of demolition plans; RESOURCES of zhiwei:plandemolition reads it.\n"


@dataclass(frozen=True)
class PlanTarget:
    """A target of a plan. :param area: m² of floor area from the plan's first day; ``town``: code, empty for all."""

    day: date
    area: float
    town: str = ""


def office_resources(session: Any) -> dict[str, Any]:
    """The resources of the workspace; empty where nobody entered any."""
    return dict(session.settings.get(RESOURCES, None) or {})


def resources_of(session: Any, given: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
    """The resources that a plan takes: those given, else those of the workspace.

    :raises InputError: ``demolition.no_resources``
    """
    found = given or office_resources(session)
    if not found:
        raise InputError("demolition.no_resources")
    return found


def read_resources(path: str | Path) -> Mapping[str, Any]:
    """The resources of a YAML file.

    :raises InputError: ``input.not_found``, ``demolition.resources_file``, ``demolition.resources_line``,
        ``demolition.resources_empty``, ``demolition.resource``, ``demolition.resource_key`` for a name that no plan
        would read
    """
    import yaml

    from ..exchange.encoding import decode

    file = Path(path)
    if not file.is_file():
        raise InputError("input.not_found", file=str(path))
    try:
        data = yaml.safe_load(decode(file.read_bytes())[0])
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise InputError("demolition.resources_line", path=file.name, line=line, column=column) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        # a ValueError is a day like 2027-13-40, which YAML itself takes for a date
        reason = str(error).replace("\n", " ")[:200]
        raise InputError("demolition.resources_file", path=file.name, reason=reason) from error
    if data is None:
        raise InputError("demolition.resources_empty", path=file.name)
    if not isinstance(data, Mapping):
        raise InputError("demolition.resource", place=file.name, value=str(data)[:60])
    named: Mapping[str, Any] = _off_named(data)
    _only_known(named)
    return named


def write_resources(values: Mapping[str, Any], path: str | Path) -> Path:
    """Write resources as the file that :func:`read_resources` reads; it stands there whole or not at all.

    :raises InputError: ``output.not_written``
    """
    from .settings_export import yaml_text

    return write_whole(path, (_HEAD + yaml_text(values)).encode(), make_folder=False)


def save_resources(
    workspace: Any, values: Mapping[str, Any], before: Mapping[str, Any], actor: str, now: datetime
) -> dict[str, Any]:
    """Keep the resources as they are given, checked; returns them as they are kept. Empty takes them away.

    :param before: what the window showed
    :raises InputError: as :func:`checked`
    :raises ConflictError: ``conflict.setting``
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: demolition resources") as unit:
        there = office_resources(unit)
        if there != dict(before):
            raise ConflictError("conflict.setting", what=RESOURCES, theirs=there, before=before)
        return put_resources(unit, values)


def put_resources(unit: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    """Keep resources in a unit of work that does more.

    :raises InputError: as :func:`checked`
    """
    from .demolition_sites import tables_of

    made = checked(_off_named(values), tables_of(unit).methods) if values else {}
    unit.settings.put(RESOURCES, made)
    return made


def checked(values: Mapping[str, Any], methods: Iterable[str]) -> dict[str, Any]:
    """Resources as they are kept: days as ISO text, nothing empty, nothing that no plan would read.

    :param methods: codes of the ways of demolishing
    :raises InputError: ``demolition.resource``, ``demolition.resource_key``, ``demolition.off_without_limit``
    """
    _only_known(values)
    parse_resources(values)
    known = set(methods)
    for number, row in enumerate(values["crews"], 1):
        for method in row.get("methods") or ():
            if method not in known:
                raise InputError("demolition.resource", place=f"crews[{number}].methods", value=str(method))
    for name, days in (*(values.get("off") or {}).items(), *(values.get("rests") or {}).items()):
        if days and values.get(OFF[name]) is None:
            raise InputError("demolition.off_without_limit", place=OFF[name])
    read_targets(values)
    made = {key: _plain(value) for key, value in _rests_named(values).items() if key in _KEYS and _is_said(value)}
    if not made.get("weekends"):
        made.pop("weekends", None)
    return made


def read_targets(values: Mapping[str, Any]) -> list[tuple[date, float, str]]:
    """The targets of resources as (day, m² in its year, town), by day.

    :raises InputError: ``demolition.resource``
    """
    found = []
    for number, row in enumerate(rows_of(values.get("targets"), "targets"), 1):
        place = f"targets[{number}]"
        if not isinstance(row, Mapping):
            raise InputError("demolition.resource", place=place, value=str(row))
        try:
            day = row["by"] if isinstance(row.get("by"), date) else date.fromisoformat(str(row.get("by") or ""))
        except ValueError as error:
            raise InputError("demolition.resource", place=f"{place}.by", value=str(row.get("by") or "")) from error
        m2, town = row.get("m2"), str(row.get("town") or "")
        if isinstance(m2, bool) or not isinstance(m2, (int, float)) or not 0 < m2 < _MOST:
            raise InputError("demolition.resource", place=f"{place}.m2", value=m2 if m2 is not None else "")
        if town and not (town.isdecimal() and len(town) in (6, 9, 12)):
            raise InputError("demolition.resource", place=f"{place}.town", value=town)
        found.append((day, float(m2), town))
    return sorted(found)


def plan_targets(
    targets: Sequence[tuple[date, float, str]], start: date, end: date, done: Iterable[tuple[date, float, str]] = ()
) -> list[PlanTarget]:
    """Targets of years as those of a plan, which counts from its first day.

    What was demolished since 1 January of the plan's first year is taken off the task of that year, and of no other:
    what a year did beyond its task does not shorten the next one's. What is left of the tasks of the years before a
    target's own is put on. A target that is reached already is left out.

    :param targets: as :func:`read_targets` gives them
    :param done: (day, m² of floor area, town) of what was demolished
    """
    before = [(m2, town) for day, m2, town in done if date(start.year, 1, 1) <= day < start]

    def left(year: int, m2: float, town: str) -> float:
        mine = sum(area for area, where in before if not town or where == town) if year == start.year else 0.0
        return max(m2 - mine, 0.0)

    made = []
    for day, m2, town in targets:
        if not start <= day <= end:
            continue
        earlier = 0.0
        for year in range(start.year, day.year):
            whole = [row for row in targets if row[0].year == year and row[2] == town]
            earlier += left(year, whole[-1][1], town) if whole else 0.0
        area = left(day.year, m2, town) + earlier
        if area > 0:
            made.append(PlanTarget(day, area, town))
    return made


def demolished_areas(session: Any, rows: Iterable[SiteRow] | None = None) -> list[tuple[date, float, str]]:
    """(Day, m² of floor area, town) of what the workspace says was demolished.

    :param rows: all sites, where they are read already
    """
    sites = {row.uid: row for row in (session.sites.all() if rows is None else rows)}
    return [
        (row.day, row.floor_m2 if row.floor_m2 is not None else sites[row.site_uid].floor_area_m2 or 0.0,
         sites[row.site_uid].town_code)
        for row in session.progress.find(kind="demolished")
    ]  # fmt: skip


def targets_for(session: Any, values: Mapping[str, Any], start: date, end: date) -> list[PlanTarget]:
    """The targets of resources for a plan from a day to another, with what the workspace says was demolished.

    :raises InputError: ``demolition.resource``
    """
    return plan_targets(read_targets(values), start, end, demolished_areas(session))


def by_month(day: date, m2: float) -> list[tuple[date, float]]:
    """A target of a year in equal shares to the end of each month, whole m²; the last is the target itself."""
    from calendar import monthrange

    made = [
        (date(day.year, month, monthrange(day.year, month)[1]), float(round(m2 * month / day.month)))
        for month in range(1, day.month)
    ]
    return [*made, (day, m2)]


def yearly_targets(session: Any, year: int) -> list[dict[str, Any]]:
    """The yearly tasks of the towns, as targets to 31 December.

    :raises InputError: ``demolition.targets_of_ground``, ``demolition.no_yearly_targets``
    """
    from .indicators import targets_of

    kind, towns = targets_of(session, year)
    if not towns:
        raise InputError("demolition.no_yearly_targets", year=year)
    if kind != "floor":
        raise InputError("demolition.targets_of_ground", year=year)
    whole = {"by": date(year, 12, 31).isoformat(), "m2": sum(towns.values()), "town": ""}
    return [whole, *({**whole, "m2": m2, "town": town} for town, m2 in sorted(towns.items()))]


def _off_named(value: Any) -> Any:
    """The key ``off`` as it was written: YAML reads a bare off as False, and days off would be lost without a word."""
    if isinstance(value, Mapping):
        return {"off" if key is False else key: _off_named(one) for key, one in value.items()}
    return [_off_named(one) for one in value] if isinstance(value, list) else value


def _rests_named(values: Mapping[str, Any]) -> dict[str, Any]:
    """Resources with every rest day of the week under its kept name, in the order of the keys of a file."""

    def named(days: Any) -> list[str]:
        return [WEEKDAYS[day] for day in sorted(weekdays(days, "rests"))]

    made = {key: values[key] for key in _KEYS if key in values}
    made["crews"] = [{**row, "rests": named(row.get("rests"))} for row in values["crews"]]
    if values.get("rests"):
        made["rests"] = {name: named(days) for name, days in values["rests"].items()}
    return made


def _is_said(value: Any) -> bool:
    return value not in (None, "", [], {}, ())


def _only_known(values: Mapping[str, Any]) -> None:
    """Refuse a name that no plan would read: it changes nothing and looks as if it did."""
    _only(values, _KEYS, "")
    off, rests = values.get("off"), values.get("rests")
    if isinstance(rests, Mapping):
        _only(rests, tuple(OFF), "rests")
    if isinstance(off, Mapping):
        _only(off, tuple(OFF), "off")
        for name, spans in off.items():
            _only_in_rows(spans, _SPAN, f"off.{name}")
    for name, known in _ROWS.items():
        _only_in_rows(values.get(name), known, name)
    for number, crew in enumerate(values.get("crews") or (), 1):
        if isinstance(crew, Mapping):
            _only_in_rows(crew.get("off"), _SPAN, f"crews[{number}].off")


def _only_in_rows(rows: Any, known: Sequence[str], place: str) -> None:
    for number, row in enumerate(rows if isinstance(rows, (list, tuple)) else (), 1):
        _only(row, known, f"{place}[{number}]")


def _only(row: Any, known: Sequence[str], place: str) -> None:
    for key in row if isinstance(row, Mapping) else ():
        if key not in known:
            where = f"{place}.{key}".lstrip(".")
            raise InputError("demolition.resource_key", place=where, known=", ".join(known))


def _plain(value: Any) -> Any:
    """Days as ISO text; what is empty is left out of a mapping."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items() if _is_said(one)}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, (date, datetime)) else value
