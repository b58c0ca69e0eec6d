"""Progress (进度) of demolition: steps recorded in order, undone from the last one, and held against the plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain.demolition.records import AssignmentRow, ProgressRow, SiteRow
from ..domain.errors import InputError, ZhiweiError

#: steps in their order; a site's status is the last one reached
STEPS = ("started", "demolished", "hauled", "accepted")
WAYS = ("", "self", "assisted", "forced")
#: the words of the field for both
_WORDS = {
    "开工": "started",
    "进场": "started",
    "已拆": "demolished",
    "拆除": "demolished",
    "拆完": "demolished",
    "清运": "hauled",
    "验收": "accepted",
    "销项": "accepted",
    "自拆": "self",
    "助拆": "assisted",
    "强拆": "forced",
}


@dataclass(frozen=True)
class Step:
    """A step to record. :param site: uid, name or case number; areas in m², loose m³, yuan."""

    site: str
    kind: str
    day: date
    how: str = ""
    floor_m2: float | None = None
    waste_m3: float | None = None
    cost: float | None = None
    note: str = ""
    row: int = 0


@dataclass(frozen=True)
class Against:
    """A site's plan and what happened. :param late: days behind the plan's last day, by today where it still stands."""

    site: SiteRow
    place: AssignmentRow | None
    done: Mapping[str, ProgressRow]
    late: int


def word(text: str) -> str:
    """A step or way by its code or its word of the field."""
    return _WORDS.get(text.strip(), text.strip().lower())


def site_finder(session: Any) -> Any:
    """A function from uid, name or case number to the sites it means."""
    sites = session.sites.all()
    numbers = {case.uid: case.number for case in session.cases.find(uid=sorted({row.case_uid for row in sites}))}
    found: dict[str, list[SiteRow]] = {}
    for site in sites:
        for mark in {site.uid, site.name, numbers.get(site.case_uid, "")} - {""}:
            found.setdefault(mark, []).append(site)
    return lambda mark: found.get(str(mark or "").strip(), [])


def record_progress(workspace: Any, steps: Iterable[Step], actor: str, now: datetime, today: date) -> list[ProgressRow]:
    """Record steps of sites, all or none; each needs the one before it, no earlier than that one's day.

    :raises InputError: ``progress.site``, ``progress.many_sites``, ``progress.kind``, ``progress.how``,
        ``progress.future``, ``progress.dropped``, ``progress.twice``, ``progress.order``, ``progress.before``,
        ``progress.negative``, each with the row
    """
    with workspace.unit_of_work(actor, now, "recordprogress") as unit:
        return record_in(unit, steps, actor, now, today)


def record_in(unit: Any, steps: Iterable[Step], actor: str, now: datetime, today: date) -> list[ProgressRow]:
    """Record steps as part of a unit of work that does more.

    :raises InputError: as :func:`record_progress`
    """
    steps = sorted(steps, key=lambda step: STEPS.index(step.kind) if step.kind in STEPS else 0)
    made = []
    find = site_finder(unit)
    status: dict[str, SiteRow] = {}
    done: dict[str, dict[str, ProgressRow]] = {}
    for row in unit.progress.all():
        done.setdefault(row.site_uid, {})[row.kind] = row
    for step in steps:
        site = _site(find, step, today)
        before = done.setdefault(site.uid, {})
        _in_order(step, site, before)
        row = ProgressRow(
            "", site.uid, step.kind, step.day, step.how, step.floor_m2, step.waste_m3, step.cost, step.note, "",
            now, actor,
        )  # fmt: skip
        before[step.kind] = row
        made.append(row)
        status[site.uid] = replace(site, status=step.kind)
    stored: list[ProgressRow] = unit.progress.add_all(made)
    for site in status.values():
        unit.sites.update(site)
    return stored


def _site(find: Any, step: Step, today: date) -> SiteRow:
    where = {"row": step.row, "site": step.site}
    found = find(step.site)
    if not found:
        raise InputError("progress.site", **where)
    if len(found) > 1:
        raise InputError("progress.many_sites", count=len(found), **where)
    if step.kind not in STEPS:
        raise InputError("progress.kind", kind=step.kind, known=[_named(kind) for kind in STEPS], **where)
    if step.how not in WAYS:
        raise InputError("progress.how", how=step.how, known=[_named(how) for how in WAYS[1:]], **where)
    if step.day > today:
        raise InputError("progress.future", day=step.day, **where)
    if any(value is not None and value < 0 for value in (step.floor_m2, step.waste_m3, step.cost)):
        raise InputError("progress.negative", **where)
    site: SiteRow = found[0]
    if site.status == "dropped":
        raise InputError("progress.dropped", **where)
    return site


def _in_order(step: Step, site: SiteRow, done: Mapping[str, ProgressRow]) -> None:
    where = {"row": step.row, "site": site.name}
    if step.kind in done:
        raise InputError("progress.twice", kind=_named(step.kind), day=done[step.kind].day, **where)
    position = STEPS.index(step.kind)
    if position and STEPS[position - 1] not in done:
        raise InputError("progress.order", kind=_named(step.kind), missing=_named(STEPS[position - 1]), **where)
    if position and step.day < done[STEPS[position - 1]].day:
        raise InputError("progress.before", day=step.day, other=done[STEPS[position - 1]].day, **where)


def _named(code: str) -> tuple[str, dict[str, Any]]:
    """A step or way as a message puts it into words."""
    return f"progress.{code}", {}


def begun_early(session: Any, steps: Iterable[Step], today: date) -> list[tuple[str, dict[str, Any]]]:
    """What was begun without consent before the day on which the procedure allows it, as messages.

    It may be recorded, since it has happened; who answers for it has to know.
    """
    from .demolition_sites import legal_days

    find = site_finder(session)
    begun = [(site, step.day) for step in steps if step.kind == "started" for site in find(step.site)]
    forced = [(site, day) for site, day in begun if not site.consent]
    legal = legal_days(session, today, [site for site, _ in forced])
    found: list[tuple[str, dict[str, Any]]] = []
    for site, day in forced:
        lawful = legal[site.uid].day
        if lawful is None:
            found.append(("progress.early_none", {"site": site.name, "day": day}))
        elif day < lawful:
            found.append(("progress.early", {"site": site.name, "day": day, "lawful": lawful}))
    return found


def remove_progress(workspace: Any, uid: str, actor: str, now: datetime) -> SiteRow:
    """Take the last recorded step of a site back; the audit keeps who recorded and who removed it.

    :raises InputError: ``progress.none``, ``progress.not_last``
    """
    with workspace.unit_of_work(actor, now, "removeprogress") as unit:
        row = unit.progress.get(uid)
        if row is None:
            raise InputError("progress.none", uid=uid)
        kinds = {other.kind for other in unit.progress.find(site_uid=row.site_uid)}
        position = STEPS.index(row.kind)
        if position + 1 < len(STEPS) and STEPS[position + 1] in kinds:
            raise InputError("progress.not_last", kind=_named(row.kind), later=_named(STEPS[position + 1]))
        unit.progress.remove(row)
        site = unit.sites.get(row.site_uid)
        back: SiteRow = unit.sites.update(replace(site, status=STEPS[position - 1] if position else "open"))
    return back


def table_rows(path: str) -> list[tuple[int, Mapping[str, Any]]]:
    """The rows of a table's first sheet with their numbers.

    :raises InputError: ``demolition.no_rows``
    """
    from ..exchange.spreadsheet import read_sheets

    rows: list[tuple[int, Mapping[str, Any]]] = [row for sheet in read_sheets(path)[:1] for row in sheet.rows]
    if not rows:
        raise InputError("demolition.no_rows", path=path)
    return rows


def steps_of(rows: Sequence[tuple[int, Mapping[str, Any]]]) -> list[Step]:
    """Steps from the numbered rows of a table with the columns site, kind, day, how, floor_m2, waste_m3, cost, note.

    Chinese headings are taken too (拆除点、进度、日期、方式、建筑面积、方量、费用、备注).

    :raises InputError: ``progress.no_column``; ``progress.value`` with row and column
    """
    names = {
        "拆除点": "site", "案号": "site", "进度": "kind", "日期": "day", "方式": "how", "建筑面积": "floor_m2",
        "方量": "waste_m3", "费用": "cost", "备注": "note",
    }  # fmt: skip
    heads = {names.get(str(key).strip(), str(key).strip().lower()) for _, given in rows for key in given}
    missing = [name for name in ("site", "kind", "day") if name not in heads]
    if missing:
        raise InputError("progress.no_column", missing=", ".join(missing))
    found = []
    for number, given in rows:
        row = {names.get(str(key).strip(), str(key).strip().lower()): value for key, value in given.items()}
        try:
            found.append(
                Step(
                    str(row.get("site") or "").strip(),
                    word(str(row.get("kind") or "")),
                    _as_day(row.get("day")),
                    word(str(row.get("how") or "")),
                    _as_figure(row.get("floor_m2"), "floor_m2"),
                    _as_figure(row.get("waste_m3"), "waste_m3"),
                    _as_figure(row.get("cost"), "cost"),
                    str(row.get("note") or ""),
                    number,
                )
            )
        except ZhiweiError:
            raise
        except ValueError as error:
            raise InputError("progress.value", row=number, value=str(error)) from error
    return found


def _as_day(value: Any) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = str(value or "").strip()
    try:
        return date.fromisoformat(text.replace("/", "-")[:10])
    except ValueError:
        raise ValueError(f"day: {text}") from None


def _as_figure(value: Any, name: str) -> float | None:
    if value is None or str(value).strip() == "":
        return None
    try:
        found = float(str(value).replace(",", ""))
    except ValueError:
        raise ValueError(f"{name}: {value}") from None
    if found != found or found in (float("inf"), float("-inf")):
        raise ValueError(f"{name}: {value}")
    return found


def against_plan(session: Any, scenario_uid: str, today: date) -> list[Against]:
    """Each site of a scenario: its place, what was recorded, and how many days it is behind."""
    sites = {row.uid: row for row in session.sites.all()}
    done: dict[str, dict[str, ProgressRow]] = {}
    for row in session.progress.all():
        done.setdefault(row.site_uid, {})[row.kind] = row
    found = []
    for place in session.assignments.of_scenario(scenario_uid):
        mine = done.get(place.site_uid, {})
        late = 0
        if place.last_day is not None:
            ended = mine["demolished"].day if "demolished" in mine else today
            late = max((ended - place.last_day).days, 0)
        found.append(Against(sites[place.site_uid], place, mine, late))
    return found


def begun_and_ended(done: Mapping[str, ProgressRow], today: date) -> tuple[date, date] | None:
    """First and last day of what was really done on a site; while it goes on, until today. None before it began."""
    begun = done.get("started") or done.get("demolished")
    if begun is None:
        return None
    ended = done.get("demolished")
    return begun.day, ended.day if ended else max(today, begun.day)
