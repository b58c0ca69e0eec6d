"""Indicators of an office (指标): yearly targets against what was done, new against cleared, states, zones, dues.

What is cleared is a case whose breach is gone: carried out, put right or taken over (治理面积). A day in the past tells
what was found and cleared up to it; states, zones and open dates are those of today.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from ..domain.errors import ConflictError, InputError
from ..domain.metrics import completion, lag, ranks, time_progress
from .case_list import due_span, state_ranks, town_names

#: key of the setting with the yearly tasks (年度任务): {"2026": {"kind": "ground", "towns": {code: m²}}}
TARGETS = "targets"
GROUND, FLOOR = AREA_KINDS = ("ground", "floor")
#: groups of the next dates that are counted, as the list of cases has them: the later ones hold the earlier
DUE_GROUPS = ("overdue", "week", "month")
_YEARS = (1990, 2100)
_HEADS = {
    "year": ("年度", "年份", "年", "year"),
    "town": ("镇街", "乡镇", "镇街名称", "街道", "行政区划代码", "town", "town code"),
    "m2": ("年度任务", "任务", "任务数", "目标", "年度任务(m2)", "年度任务(m²)", "任务面积", "m2", "m²", "target"),
}


@dataclass(frozen=True)
class Amount:
    """Number of rows with their official area."""

    number: int = 0
    m2: float = 0.0
    mu: float = 0.0

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.number + other.number, self.m2 + other.m2, self.mu + other.mu)


@dataclass(frozen=True)
class TownLine:
    """What a town was to clear in the year and did; areas in m² of the kind that the targets are in.

    ``rate`` and ``ahead`` (rate less time progress) are None without a target, ``rank`` too.
    """

    town: str
    target: float | None
    done: float
    cases: int
    rate: float | None
    ahead: float | None
    rank: int | None = None


@dataclass(frozen=True)
class MonthLine:
    """What was found and what was cleared in a month (``2026-03``)."""

    month: str
    new: Amount
    cleared: Amount


@dataclass(frozen=True)
class ValueLine:
    """Rows of the list with one value: a state, a zone class."""

    value: str
    amount: Amount


@dataclass(frozen=True)
class DueLine:
    """A kind of next date (``due``: the office's own; ``limit``: a window or limitation) by :data:`DUE_GROUPS`."""

    kind: str
    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Indicators:
    """Everything that the dashboard shows.

    :param on: figures that have a day are those up to this one
    :param area_kind: of targets and done: ``ground`` (official area of the spots) or ``floor`` (建筑面积)
    :param unknown_floor: cleared cases without a surveyed floor area (only where floor is counted)
    :param overdue: rows whose next date of the office has passed
    """

    on: date
    today: date
    area_kind: str
    time_progress: float
    towns: tuple[TownLine, ...]
    whole: TownLine
    months: tuple[MonthLine, ...]
    states: tuple[ValueLine, ...]
    zones: tuple[ValueLine, ...]
    dues: tuple[DueLine, ...]
    town_names: Mapping[str, str]
    unknown_floor: int
    overdue: int
    rows: int

    @property
    def new(self) -> Amount:
        """What was found in the year."""
        return sum((line.new for line in self.months), Amount())

    @property
    def cleared(self) -> Amount:
        """What was cleared in the year."""
        return sum((line.cleared for line in self.months), Amount())


def indicators(session: Any, on: date, today: date) -> Indicators:
    """All indicators of the year of ``on``.

    :param session: open reader
    :param on: figures up to this day
    :param today: by which dates are due or overdue
    """
    first = date(on.year, 1, 1)
    found, cleared = (session.indicators.by_month(name, first, on) for name in ("found_on", "cleared_on"))
    kind, targets = targets_of(session, on.year)
    done: dict[str, float] = defaultdict(float)
    cases: dict[str, int] = defaultdict(int)
    unknown = 0
    for town, _, number, m2, _ in cleared:
        cases[town] += number
        if kind == GROUND:
            done[town] += m2
    if kind == FLOOR:
        for town, area in session.indicators.demolished(first, on):
            done[town] += area
        for town, floor in session.indicators.cleared_floors(first, on):
            done[town] += floor or 0.0
            unknown += floor is None
    spans = [due_span(group, today) for group in DUE_GROUPS]
    dues = [
        DueLine(which, name, counts)
        for which in ("due", "limit")
        for name, counts in session.indicators.by_date(f"{which}_name", f"{which}_on", spans)
    ]
    places = state_ranks()
    sums: tuple[dict[str, Amount], ...] = (defaultdict(Amount), defaultdict(Amount))
    for state, zone, *rest in session.indicators.by_state_and_zone():
        for value, into in zip((state, zone), sums):
            into[value] += Amount(*rest)
    states, zones = ([ValueLine(value, amount) for value, amount in one.items()] for one in sums)
    return Indicators(
        on,
        today,
        kind,
        time_progress(on),
        tuple(town_lines(targets, done, cases, on)),
        _line("", sum(targets.values()) or None, sum(done.values()), sum(cases.values()), on),
        tuple(month_lines(found, cleared, on)),
        tuple(sorted(states, key=lambda line: (places.get(line.value, len(places)), line.value))),
        tuple(sorted(zones, key=lambda line: (not line.value, -line.amount.number, line.value))),
        tuple(sorted(dues, key=lambda line: (line.kind, *(-count for count in line.counts), line.name))),
        town_names(session),
        unknown,
        session.indicators.within("due_on", *due_span("overdue", today)),
        sum(line.amount.number for line in states),
    )


def town_lines(
    targets: Mapping[str, float], done: Mapping[str, float], cases: Mapping[str, int], on: date
) -> list[TownLine]:
    """A line for each town with a target or something done, the best rate first, then those without a target."""
    lines = [
        _line(town, targets.get(town) or None, done.get(town, 0.0), cases.get(town, 0), on)
        for town in {*targets, *done, *cases}
    ]
    lines.sort(key=lambda line: (line.rate is None, -(line.rate or 0.0), -line.done, line.town))
    return [replace(line, rank=rank) for line, rank in zip(lines, ranks([line.rate for line in lines]))]


def _line(town: str, target: float | None, done: float, cases: int, on: date) -> TownLine:
    rate = completion(done, target)
    return TownLine(town, target, done, cases, rate, lag(rate, on))


def month_lines(found: Sequence[Sequence[Any]], cleared: Sequence[Sequence[Any]], on: date) -> list[MonthLine]:
    """A line for each month from January to that of ``on``, also where nothing was found or cleared."""
    sums: list[dict[str, Amount]] = [defaultdict(Amount), defaultdict(Amount)]
    for rows, into in zip((found, cleared), sums):
        for _, month, *rest in rows:
            into[month] += Amount(*rest)
    months = [f"{on.year:04d}-{number:02d}" for number in range(1, on.month + 1)]
    return [MonthLine(month, sums[0][month], sums[1][month]) for month in months]


# Targets.


def targets_of(session: Any, year: int) -> tuple[str, dict[str, float]]:
    """(kind of area, town code to m²) of the yearly tasks of a year."""
    stored = (session.settings.get(TARGETS, None) or {}).get(str(year)) or {}
    kind = stored.get("kind") if stored.get("kind") in AREA_KINDS else GROUND
    return str(kind), {str(town): float(m2) for town, m2 in (stored.get("towns") or {}).items()}


def put_targets(
    unit: Any, year: int, kind: str, towns: Mapping[str, float], seen: tuple[str, Mapping[str, float]]
) -> None:
    """Keep the yearly tasks of a year.

    :param seen: what was there when they were shown to the person, as :func:`targets_of` gave it
    :raises ConflictError: ``targets.changed`` where somebody else kept others meanwhile
    :raises InputError: ``targets.bad_area``, ``targets.bad_year``
    """
    if not _YEARS[0] <= year <= _YEARS[1]:
        raise InputError("targets.bad_year", value=year)
    for town, m2 in towns.items():
        if not 0.0 <= m2 < 1e10:
            raise InputError("targets.bad_area", town=town, value=m2)
    now = targets_of(unit, year)
    if now != (seen[0], dict(seen[1])):
        raise ConflictError("targets.changed", year=year, theirs=now[1], yours=dict(towns))
    stored = dict(unit.settings.get(TARGETS, None) or {})
    stored[str(year)] = {"kind": kind, "towns": {town: m2 for town, m2 in sorted(towns.items()) if m2}}
    unit.settings.put(TARGETS, stored)


def take_targets(unit: Any, section: Mapping[str, Any], file: str) -> None:
    """Keep the yearly tasks of a settings file, year by year; what it does not name stays.

    :param section: year to ``{"kind": "ground", "towns": {code: m²}}``, or to ``{code: m²}``
    :raises InputError: ``settings.bad_value``
    """
    for year, values in section.items():
        if not isinstance(values, Mapping):
            raise InputError("settings.bad_value", file=file, key=str(year), value=str(values))
        plain = {str(key): value for key, value in values.items() if key not in ("kind", "towns")}
        kind, towns = values.get("kind", GROUND), {**plain, **(values.get("towns") or {})}
        if kind not in AREA_KINDS:
            raise InputError("settings.bad_value", file=file, key=f"{year}.kind", value=str(kind))
        try:
            when, areas = int(year), {str(town): float(m2) for town, m2 in towns.items()}
        except (TypeError, ValueError) as error:
            raise InputError("settings.bad_value", file=file, key=str(year), value=str(towns)) from error
        put_targets(unit, when, kind, areas, targets_of(unit, when))


def read_targets(path: Path | str, names: Mapping[str, str]) -> dict[int, dict[str, float]]:
    """Yearly tasks from a table (XLSX, CSV) with the columns 年度, 镇街 and 年度任务.

    :param names: town code to name; the table may have either
    :raises InputError: ``targets.no_columns``, ``targets.unknown_town``, ``targets.bad_row``
    """
    from ..exchange.spreadsheet import read_sheets

    codes = {name: code for code, name in names.items()}
    found: dict[int, dict[str, float]] = {}
    known = False
    for sheet in read_sheets(path):
        columns = {
            key: column for key, heads in _HEADS.items() for column in sheet.columns if column.strip().lower() in heads
        }
        if len(columns) < len(_HEADS):
            continue
        known = True
        for number, row in sheet.rows:
            year, town, m2 = (row.get(columns[key]) for key in ("year", "town", "m2"))
            if town in (None, "") and m2 in (None, ""):
                continue
            named = str(town).strip().removesuffix(".0") if isinstance(town, str) else str(town).partition(".")[0]
            code = named if named in names or (named.isdigit() and len(named) == 9) else codes.get(named, "")
            if not code:
                raise InputError("targets.unknown_town", file=Path(path).name, row=number, town=named)
            try:
                when, area = int(float(str(year).strip().rstrip("年"))), float(str(m2).replace(",", ""))
            except ValueError as error:
                raise InputError("targets.bad_row", file=Path(path).name, row=number) from error
            if not (_YEARS[0] <= when <= _YEARS[1] and 0.0 <= area < 1e10):
                raise InputError("targets.bad_row", file=Path(path).name, row=number)
            found.setdefault(when, {})[code] = area
    if not known:
        raise InputError("targets.no_columns", file=Path(path).name)
    return found


# The spreadsheet.


def export(path: Path | str, shown: Indicators) -> None:
    """Write all indicators as a workbook, a sheet for each.

    :raises InputError: ``output.not_written``
    :raises MissingLibraryError: openpyxl is not installed
    """
    from ..output.spreadsheet import AREA, MU, PERCENT, Column, Sheet, write_workbook
    from .case_catalogues import zone_looks
    from .case_list import state_names

    names, states = shown.town_names, state_names()
    zones = {code: look[0] for code, look in zone_looks().items()}
    kind = "建筑面积" if shown.area_kind == FLOOR else "占地面积"
    day, now = f"截至 {shown.on.isoformat()}", f"现状 {shown.today.isoformat()}"
    share = f"时间进度 {100.0 * shown.time_progress:.2f}%"
    towns = [
        (
            line.rank,
            names.get(line.town, line.town) or "未知",
            line.target,
            line.done,
            line.rate,
            line.ahead,
            line.cases,
        )
        for line in shown.towns
    ]
    whole = shown.whole
    towns.append((None, "合计", whole.target, whole.done, whole.rate, whole.ahead, whole.cases))
    both = (Column("宗数", 10), Column("面积(m²)", 16, AREA), Column("面积(亩)", 14, MU))
    sheets = [
        Sheet(
            "年度任务",
            [
                Column("排名", 8), Column("镇街", 16), Column("年度任务(m²)", 16, AREA),
                Column(f"累计治理{kind}(m²)", 22, AREA), Column("完成率", 12, PERCENT),
                Column("比时间进度", 14, PERCENT), Column("宗数", 10),
            ],
            towns,
            (day, share),
        ),
        Sheet(
            "新增与消除",
            [
                Column("月份", 12), Column("新发现宗数", 12), Column("新发现面积(m²)", 18, AREA),
                Column("消除宗数", 12), Column("消除面积(m²)", 18, AREA),
            ],
            [(one.month, one.new.number, one.new.m2, one.cleared.number, one.cleared.m2) for one in shown.months],
            (day,),
        ),
        Sheet(
            "状态", [Column("状态", 22), *both],
            [
                (states.get(one.value, one.value), one.amount.number, one.amount.m2, one.amount.mu)
                for one in shown.states
            ],
            (now,),
        ),
        Sheet(
            "管控分区", [Column("主要管控分区", 26), *both],
            [
                (zones.get(one.value, one.value) or "未知", one.amount.number, one.amount.m2, one.amount.mu)
                for one in shown.zones
            ],
            (now,),
        ),
        Sheet(
            "期限",
            [Column("类别", 12), Column("期限事项", 26), Column("已超期", 10), Column("本周", 10), Column("本月", 10)],
            [("期限" if one.kind == "due" else "时效", one.name, *one.counts) for one in shown.dues],
            (now, "本月含本周"),
        ),
    ]  # fmt: skip
    write_workbook(Path(path), sheets, "治违指标")
