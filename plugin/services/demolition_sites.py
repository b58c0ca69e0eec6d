"""Sites (拆除点) from decided cases: made once for each item to demolish, and read with the lawful day of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from ..domain.case.course import MEASURE, Course
from ..domain.case.demolition_day import reminder_end
from ..domain.case.dues import Dates
from ..domain.case.formula_facts import ItemCourse
from ..domain.case.lanes import DONE_STATES
from ..domain.case.periods import compute
from ..domain.case.records import CaseFile
from ..domain.case.workdays import WorkCalendar
from ..domain.demolition.forecast import LegalDay, Pace, legal_day
from ..domain.demolition.records import SiteRow
from ..domain.demolition.site import Site
from ..domain.demolition.tables import Tables, parse_tables
from ..domain.errors import ZhiweiError
from ..domain.progress import Progress, Silent, check
from .calendar import calendar_of
from .case_catalogues import procedure_of
from .catalogues import with_own
from .folded_cases import folded
from .profiles import profile_of

#: kinds of decision items whose building goes
KINDS = ("demolition", MEASURE)
#: zone class of the urban purple line (城市紫线)
PURPLE = "SX-ZI"
#: height of a storey where nothing else is known, m
STOREY_M = 3.0
#: steps towards enforcement whose days an older ledger tells
STEPS_OF_LEDGER = ("reminded", "announced", "enforcement")
_AT_ONCE = 200


@dataclass(frozen=True)
class Built:
    """What :func:`build_sites` did.

    :param made: names of sites made; ``kept`` how many were there already; ``dropped`` whose item is no more
    :param refused: (number of the case, message code, parameters)
    """

    made: tuple[str, ...]
    kept: int
    dropped: tuple[str, ...]
    refused: tuple[tuple[str, str, Mapping[str, Any]], ...] = ()


@dataclass(frozen=True)
class Ready:
    """An item to demolish of a case on a day."""

    case: CaseFile
    item: str
    area: float
    what: str
    legal: LegalDay
    done: bool
    shapes: Mapping[str, Any] = field(default_factory=dict)


def tables_of(session: Any) -> Tables:
    """The tables of demolition planning, the bureau's own values on top (setting ``catalogue.demolition``).

    :raises InputError: ``demolition.table``
    """
    return parse_tables(table_data(session))


def table_data(session: Any) -> dict[str, Any]:
    """The tables as they stand in their file, the bureau's own values on top."""
    return with_own("demolition", session)


def ready_items(
    session: Any, cases: Iterable[CaseFile], today: date, progress: Progress | None = None
) -> Iterator[Ready]:
    """The items to demolish of cases, with the first lawful day of each.

    A case whose events are no lawful course is left out; ``verify`` names it.

    :raises CancelledError: when cancelled
    """
    progress = progress or Silent()
    calendar, pace = calendar_of(session), tables_of(session).pace
    held = session.items.cases_with(KINDS)
    decided = [case for case in cases if case.uid in held]
    for start in range(0, len(decided), _AT_ONCE):
        some = decided[start : start + _AT_ONCE]
        events = session.events.for_cases([case.uid for case in some])
        for position, case in enumerate(some):
            check(progress)
            progress.report((start + position) / len(decided), "casestate.folding", done=start, total=len(decided))
            try:
                state = folded(session, case, events[case.uid], today)
            except ZhiweiError:
                continue
            profile = profile_of(session, case)
            dates = Dates(procedure_of(session, case), state, case.track, calendar, profile)
            for item in state.course.items:
                if item.kind not in KINDS:
                    continue
                course = dates.items[item.id]
                reached = dates.earliest_demolition[item.id]
                told = _ledger_days(state.course, course, reminder_end(course, calendar).day, calendar, pace)
                legal = legal_day(
                    reached,
                    dates.e0.get(item.id),
                    told.reminded_until,
                    told.announced_until,
                    calendar,
                    course.reminder_days,
                    told.pace,
                    today,
                )
                if told.days and legal.foreseen:
                    legal = replace(legal, reasons=(("legal.ledger", told.days), *legal.reasons))
                lanes = state.of_item(item.id)
                done = bool(lanes) and all(lane.state in DONE_STATES for lane in lanes)
                yield Ready(case, item.id, float(item.area_m2 or 0.0), item.what, legal, done)
    progress.report(1.0)


@dataclass(frozen=True)
class _Told:
    """Ends of terms that run and what is still to be done, with the days that an older ledger gives of the steps."""

    reminded_until: date | None
    announced_until: date | None
    pace: Pace
    days: dict[str, object]


def _ledger_days(
    course: Course, item: ItemCourse, reminded_until: date | None, calendar: WorkCalendar, pace: Pace
) -> _Told:
    """What is known of the steps towards enforcement; what was served in the case goes before what a ledger tells.

    A ledger tells of acts, not of their service: that takes its days. Days before the decision in force do not count.
    """
    since = course.decided_on
    days = {step: day for step, day in course.ledger_days.items() if since is None or day >= since}
    announced = item.announcement_deadline
    used: dict[str, object] = dict.fromkeys(STEPS_OF_LEDGER, "—")
    if reminded_until is None and "reminded" in days:
        served = calendar.add_working(days["reminded"], pace.service)
        reminded_until = compute(served, item.reminder_days, item.reminder_unit, calendar).last_day
        used["reminded"] = days["reminded"]
    if announced is None and "announced" in days:
        announced = calendar.add_working(days["announced"], pace.announcement)
        used["announced"] = days["announced"]
    if "enforcement" in days:
        pace = replace(pace, order=0)
        used["enforcement"] = days["enforcement"]
    return _Told(reminded_until, announced, pace, used if set(used.values()) != {"—"} else {})


def build_sites(
    workspace: Any,
    actor: str,
    now: datetime,
    today: date,
    case_uids: Iterable[str] | None = None,
    progress: Progress | None = None,
) -> Built:
    """Make a site for each item to demolish that has none; what a planner said about a site stays as it is.

    A site whose item is gone, revoked or done by the procedure is dropped from planning, never deleted.

    :param case_uids: only these cases; None for all
    :raises CancelledError: when cancelled; nothing is written then
    """
    with workspace.reader() as session:
        cases = session.cases.all() if case_uids is None else session.cases.find(uid=list(case_uids))
        ready = list(ready_items(session, cases, today, progress))
        known = {(row.case_uid, row.item): row for row in session.sites.all()}
        spots = _spots(session, {uid for one in ready for uid in one.case.spot_uids})
        tables = tables_of(session)
    _measure(spots.values(), workspace.crs)
    made = []
    current = {(one.case.uid, one.item) for one in ready if not one.done}
    for one in ready:
        if one.done or (one.case.uid, one.item) in known:
            continue
        made.append(_site_of(one, spots, tables))
    looked_at = {case.uid for case in cases}
    dropped = [
        row for key, row in known.items() if row.case_uid in looked_at and row.status == "open" and key not in current
    ]
    with workspace.unit_of_work(actor, now, "buildsites") as unit:
        unit.sites.add_all(made)
        for row in dropped:
            unit.sites.update(_with(row, status="dropped"))
    kept = sum(key in current for key in known)
    return Built(tuple(row.name for row in made), kept, tuple(row.name for row in dropped))


def _with(row: SiteRow, **changes: Any) -> SiteRow:
    from dataclasses import replace

    return replace(row, **changes)


def _spots(session: Any, uids: set[str]) -> dict[str, dict[str, Any]]:
    columns = (
        "code", "address", "town_code", "structure", "storeys", "floor_area_m2", "area_ellip_m2", "building_state",
        "severity", "found_on",
    )  # fmt: skip
    if not uids:
        return {}
    table = session.spots.read(columns=columns, uids=uids)
    return {
        str(table.columns["uid"][row]): {
            **{name: _plain(table.columns[name][row]) for name in columns},
            "shape": table.geometry[row],
        }
        for row in range(len(table))
    }


def _measure(spots: Iterable[dict[str, Any]], crs: str) -> None:
    """State the official area of spots that were not assessed yet."""
    from ..domain.land.statement import measure

    without = [spot for spot in spots if not spot["area_ellip_m2"] and spot["shape"] is not None]
    for spot, area in zip(without, measure([spot["shape"] for spot in without], crs) if without else ()):
        spot["area_ellip_m2"] = float(area)


def _plain(value: Any) -> Any:
    """A cell's value; not-a-number and empty text are None."""
    if value is None or value != value or value == "":
        return None
    return value.item() if hasattr(value, "item") else value


def _site_of(one: Ready, spots: Mapping[str, Mapping[str, Any]], tables: Tables) -> SiteRow:
    """A new site by what case, decision and spot say."""
    mine = [spots[uid] for uid in one.case.spot_uids if uid in spots]
    first: Mapping[str, Any] = mine[0] if mine else {}
    ground = sum(float(spot.get("area_ellip_m2") or 0.0) for spot in mine)
    storeys = max((int(spot.get("storeys") or 1) for spot in mine), default=1)
    floor = one.area or sum(float(spot.get("floor_area_m2") or 0.0) for spot in mine) or ground * storeys
    structure = tables.structure(str(first.get("structure") or "other")).code
    return SiteRow(
        uid="",
        case_uid=one.case.uid,
        item=one.item,
        spot_uid=next((uid for uid in one.case.spot_uids if uid in spots), ""),
        name=" ".join(str(part) for part in (first.get("code"), one.what or first.get("address")) if part)
        or one.case.number,
        town_code=str(first.get("town_code") or ""),
        structure=structure,
        storeys=storeys,
        floor_area_m2=floor or None,
        ground_area_m2=ground or None,
        height_m=STOREY_M * storeys,
        new_building=first.get("building_state") == "在建",
    )


def planned_sites(
    session: Any, today: date, progress: Progress | None = None, rows: Iterable[SiteRow] | None = None
) -> list[Site]:
    """Sites as the planning takes them, with the lawful day of today and the middle of their spot.

    :param rows: which; None for those that are open or begun
    :raises CancelledError: when cancelled
    """
    wanted = list(rows) if rows is not None else session.sites.find(status=["open", "started"])
    return as_sites(session, wanted, legal_days(session, today, wanted, progress))


def legal_days(
    session: Any, today: date, rows: Iterable[SiteRow], progress: Progress | None = None
) -> dict[str, LegalDay]:
    """The lawful day of sites by uid, as the events of their cases give it today.

    :raises CancelledError: when cancelled
    """
    rows = list(rows)
    cases = session.cases.find(uid=sorted({row.case_uid for row in rows}))
    ready = {(one.case.uid, one.item): one.legal for one in ready_items(session, cases, today, progress)}
    missing = LegalDay(None, False, (("legal.not_served", {}),))
    return {row.uid: ready.get((row.case_uid, row.item), missing) for row in rows}


def as_sites(session: Any, rows: Iterable[SiteRow], days: Mapping[str, LegalDay]) -> list[Site]:
    """Rows as the planning takes them, with these lawful days and the middle of their spot."""
    rows = list(rows)
    spots = _spots(session, {row.spot_uid for row in rows if row.spot_uid})
    purple = _in_purple_line(session, spots)
    return [_as_site(row, days[row.uid], spots.get(row.spot_uid, {}), row.spot_uid in purple) for row in rows]


def _as_site(row: SiteRow, legal: LegalDay, spot: Mapping[str, Any], purple: bool) -> Site:
    shape = spot.get("shape")
    middle = shape.centroid if shape is not None and not shape.is_empty else None
    return Site(
        uid=row.uid,
        name=row.name,
        case_uid=row.case_uid,
        town=row.town_code,
        structure=row.structure or "other",
        storeys=row.storeys,
        floor_area=row.floor_area_m2 or 0.0,
        ground_area=row.ground_area_m2 or 0.0,
        height=row.height_m or 0.0,
        persons=row.persons,
        let=row.let,
        supplied=row.supplied,
        consent=row.consent,
        legal_day=legal.day if not row.consent else None,
        legal_reasons=legal.reasons,
        foreseen=legal.foreseen and not row.consent,
        batch=row.batch,
        lane=row.lane,
        lane_order=row.lane_order,
        danger=row.danger,
        protected=row.protected,
        in_purple_line=purple,
        protected_neighbour=row.protected_neighbour,
        new_building=row.new_building,
        categories=row.categories,
        severity=int(spot.get("severity") or 0),
        complaints=row.complaints,
        public_project=row.public_project,
        sole_home=row.sole_home,
        sowing_day=row.sowing_day,
        blocked=tuple((date.fromisoformat(str(a)), date.fromisoformat(str(b))) for a, b in row.blocked),
        x=float(middle.x) if middle is not None else 0.0,
        y=float(middle.y) if middle is not None else 0.0,
    )


def _in_purple_line(session: Any, spots: Mapping[str, Mapping[str, Any]]) -> set[str]:
    """Spots that touch the purple line, as they were assessed or as the zones lie now, whichever says so."""
    import shapely

    current = {str(row["uid"]): str(row["spot_uid"]) for row in session.assessments.current(sorted(spots))}
    rows = session.findings.find(only=("assessment_uid", "class_code"), kind="zone", class_code=PURPLE)
    found = {current[str(row["assessment_uid"])] for row in rows if str(row["assessment_uid"]) in current}
    zones = session.zones.read(columns=("class_code",), where={"class_code": PURPLE}).geometry
    shapes = {uid: spot["shape"] for uid, spot in spots.items() if spot["shape"] is not None}
    tree = shapely.STRtree(list(shapes.values()))
    uids = list(shapes)
    for zone in zones:
        near = tree.query(zone, predicate="intersects")
        within = shapely.area(shapely.intersection(tree.geometries[near], zone)) > 0
        found |= {uids[number] for number in near[within]}
    return found
