"""The bars of a plan over its days (横道图), for the screen: by phase, by crew or by site, with days that are shut."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

PHASE, CREW, SITE = "phase", "crew", "site"
#: how the bars can be arranged
WAYS = (PHASE, CREW, SITE)
Span = tuple[date, date]


@dataclass(frozen=True)
class ChartRow:
    """A site's bar.

    :param done: first and last day of what was really done, None before it began
    :param late: days behind the plan
    """

    uid: str
    name: str
    phase: str
    crew: str
    first: date
    last: date
    locked: bool = False
    floor_m2: float = 0.0
    done: Span | None = None
    late: int = 0


@dataclass(frozen=True)
class Line:
    """A line of the chart: a site, or the head of a group (``row`` None) with its sites below.

    :param key: uid of the site, or the phase or crew of the group; ``uids`` of all its sites
    """

    key: str
    first: date
    last: date
    row: ChartRow | None
    uids: tuple[str, ...]
    floor_m2: float = 0.0


@dataclass(frozen=True)
class PlanChart:
    """Everything that the chart of a scenario shows.

    :param blocked: spans on which nothing is demolished (examinations, festivals, alerts)
    :param rest: other days that the plan does not work on
    :param rests: by crew that rests in the week, its days, 0 for Monday
    """

    name: str
    rows: tuple[ChartRow, ...]
    first: date
    last: date
    blocked: tuple[Span, ...] = ()
    rest: frozenset[date] = frozenset()
    by_uid: Mapping[str, ChartRow] = field(default_factory=dict)
    rests: Mapping[str, frozenset[int]] = field(default_factory=dict)


def read_chart(session: Any, scenario_uid: str, today: date) -> PlanChart | None:
    """The chart of a scenario; None where there is none or no site of it has a day."""
    from ..domain.demolition.resources import parse_resources
    from .calendar import calendar_of
    from .demolition_progress import against_plan, begun_and_ended

    scenario = session.scenarios.get(scenario_uid) if scenario_uid else None
    if scenario is None:
        return None
    rows = []
    for one in against_plan(session, scenario_uid, today):
        place, site = one.place, one.site
        if place is None or place.first_day is None or place.last_day is None:
            continue
        done = begun_and_ended(one.done, today)
        rows.append(
            ChartRow(
                site.uid, site.name, place.phase, place.crew, place.first_day, place.last_day, place.locked,
                site.floor_area_m2 or 0.0, done, one.late,
            )
        )  # fmt: skip
    if not rows:
        return None
    days = [day for row in rows for day in (row.first, row.last, *(row.done or ()))]
    first, last = min(days), max(days)
    resources = parse_resources(scenario.resources) if scenario.resources.get("crews") else None
    blocked = resources.blocked if resources is not None else ()
    weekends = bool(resources is not None and resources.weekends)
    rest = _rest(first - timedelta(days=31), last + timedelta(days=31), calendar_of(session), weekends)
    rests = {crew.name: crew.rests for crew in resources.crews if crew.rests} if resources is not None else {}
    by_uid = {row.uid: row for row in rows}
    return PlanChart(scenario.name, tuple(rows), first, last, tuple(blocked), rest, by_uid, rests)


def _rest(first: date, last: date, calendar: Any, weekends: bool) -> frozenset[date]:
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return frozenset(
        day for day in days if calendar.is_statutory(day) or not (weekends or calendar.is_working(day))
    )  # fmt: skip


def lines_of(rows: Iterable[ChartRow], way: str, closed: Iterable[str] = ()) -> list[Line]:
    """The lines of the chart from top to bottom.

    :param way: :data:`PHASE` or :data:`CREW` for groups with a head, :data:`SITE` for sites by day alone
    :param closed: keys of groups whose sites are not shown
    """
    ordered = sorted(rows, key=lambda row: (row.first, row.last, row.crew, row.name, row.uid))
    if way == SITE:
        return [_line(row) for row in ordered]
    key: Callable[[ChartRow], str] = (lambda row: row.phase) if way == PHASE else (lambda row: row.crew)
    groups: dict[str, list[ChartRow]] = {}
    for row in ordered:
        groups.setdefault(key(row), []).append(row)
    shut, found = set(closed), []
    for name in sorted(groups, key=phase_order if way == PHASE else str):
        found.append(_head(name, groups[name]))
        if name not in shut:
            found += [_line(row) for row in groups[name]]
    return found


def phase_order(key: str) -> tuple[int, str]:
    """Where a phase stands among the others; sites without one come last."""
    number, _, area = key.partition("-")
    return (int(number), area) if number.isdigit() else (10**9, key)


def _line(row: ChartRow) -> Line:
    return Line(row.uid, row.first, row.last, row, (row.uid,), row.floor_m2)


def _head(key: str, rows: Sequence[ChartRow]) -> Line:
    return Line(
        key,
        min(row.first for row in rows),
        max(row.last for row in rows),
        None,
        tuple(row.uid for row in rows),
        sum(row.floor_m2 for row in rows),
    )
