"""What the planning dock shows: every site with its place in a scenario, the phases, and their sums."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ..domain.demolition.forecast import LegalDay
from ..domain.demolition.records import AssignmentRow, ScenarioRow, SiteRow
from .demolition_scenarios import phase_rows
from .demolition_sites import tables_of
from .plan_demolition import ADOPTED, SUPERSEDED

Code = tuple[str, Mapping[str, Any]]

#: what of the sites is shown
ALL, PLANNED, WITHOUT, LOCKED, UNLAWFUL, BEGUN, DONE = (
    "all", "planned", "without", "locked", "unlawful", "begun", "done",
)  # fmt: skip
#: of the sites that have no day, in place of a phase
NO_PHASE = "-"
_DONE = ("demolished", "hauled", "accepted")


@dataclass(frozen=True)
class PlanRow:
    """A site as the dock lists it.

    :param town, structure: their names
    :param place: None where the scenario does not know the site
    :param refused: why the scenario refused it, as (message code, parameters)
    :param legal: None while it is not known; ``fresh`` when it is that of today, else that of the plan's making
    """

    site: SiteRow
    code: str = ""
    address: str = ""
    case: str = ""
    town: str = ""
    structure: str = ""
    place: AssignmentRow | None = None
    refused: Code | None = None
    legal: LegalDay | None = None
    fresh: bool = False

    @property
    def uid(self) -> str:
        """Of the site."""
        return self.site.uid

    @property
    def phase(self) -> str:
        """Short name of its phase, e.g. ``2-A``; empty without a day."""
        return self.place.phase if self.place is not None and self.first is not None else ""

    @property
    def first(self) -> date | None:
        """First day on the site."""
        return self.place.first_day if self.place is not None else None

    @property
    def last(self) -> date | None:
        """Last day on the site."""
        return self.place.last_day if self.place is not None else None

    @property
    def crew(self) -> str:
        """Who does it."""
        return self.place.crew if self.place is not None else ""

    @property
    def locked(self) -> bool:
        """Whether the planner's choice stays when the plan is made anew."""
        return self.place is not None and self.place.locked

    @property
    def cost(self) -> float:
        """Yuan."""
        return float(self.place.works.get("cost") or 0.0) if self.place is not None else 0.0

    @property
    def unlawful(self) -> bool:
        """It still stands and has a day that the law does not allow: found by the lawful day of today alone."""
        if self.first is None or self.site.consent or self.site.status != "open" or not self.fresh:
            return False
        return self.legal is None or self.legal.day is None or self.first < self.legal.day

    @property
    def why(self) -> tuple[Code, ...]:
        """What binds its day, or why it has none, as message codes."""
        if self.refused is not None:
            return (self.refused,)
        if self.place is None:
            return (("planning.new_site", {}),)
        binds = codes_of(self.place.why.get("binds"))
        return binds if self.first is not None else (*codes_of(self.place.why.get("earlier")), *binds)[:1]


@dataclass(frozen=True)
class PhaseSums:
    """A phase with what it comes to; counted from its sites, so that it is right after every move.

    :param sites, done, locked: how many; ``floor`` m², ``cost`` yuan, ``waste`` loose m³
    """

    key: str
    number: int
    area: str
    name: str
    first: date | None
    last: date | None
    sites: int = 0
    done: int = 0
    locked: int = 0
    households: int = 0
    floor: float = 0.0
    cost: float = 0.0
    waste: float = 0.0
    shape: Any = None


@dataclass(frozen=True)
class PlanView:
    """A scenario, None for none, with all sites and its phases in their order, the sites without a day last."""

    scenario: ScenarioRow | None
    rows: tuple[PlanRow, ...]
    phases: tuple[PhaseSums, ...] = ()
    by_uid: Mapping[str, PlanRow] = field(default_factory=dict)

    @property
    def planned(self) -> int:
        """Sites with a day."""
        return sum(row.first is not None for row in self.rows)


@dataclass(frozen=True)
class Filter:
    """Which sites are shown. :param text: in code, case, place, name or crew; ``phases`` short names; empty for all."""

    text: str = ""
    show: str = ALL
    phases: frozenset[str] = frozenset()


def codes_of(stored: Any) -> tuple[Code, ...]:
    """Message codes with parameters as a plan stores them: ``[code, params, …]``."""
    return tuple((str(one[0]), dict(one[1] or {})) for one in stored or ())


def stored_legal(place: AssignmentRow) -> LegalDay | None:
    """The lawful day that a plan was made with."""
    reasons = codes_of(place.why.get("legal"))
    if not reasons:
        return None
    code, params = reasons[-1]
    day = params.get("day") if code in ("legal.reached", "legal.order_ahead") else None
    foreseen = bool(place.works.get("foreseen"))
    return LegalDay(date.fromisoformat(str(day)) if day else None, foreseen, reasons)  # type: ignore[arg-type]


def first_scenario(session: Any) -> str:
    """The scenario to look at first: the one in force, else the newest draft; empty for none."""
    rows: list[ScenarioRow] = [row for row in session.scenarios.all() if row.status != SUPERSEDED]
    adopted = [row for row in rows if row.status == ADOPTED]
    found = adopted or rows
    return found[-1].uid if found else ""


def read_plan(session: Any, scenario_uid: str) -> PlanView:
    """Everything that the dock shows of a scenario; a scenario that is gone counts as none."""
    from .case_list import town_names

    scenario: ScenarioRow | None = session.scenarios.get(scenario_uid)
    sites: list[SiteRow] = [row for row in session.sites.all() if row.status != "dropped"]
    places = (
        {place.site_uid: place for place in session.assignments.of_scenario(scenario_uid)}
        if scenario is not None
        else {}
    )
    refused = {str(one[0]): (str(one[1]), dict(one[2] or {})) for one in (scenario.refused if scenario else ())}
    numbers = {case.uid: case.number for case in session.cases.find(uid=sorted({row.case_uid for row in sites}))}
    spots = session.spots.read(columns=("code", "address"), uids=sorted({row.spot_uid for row in sites} - {""}))
    known = {
        str(uid): (str(code or ""), str(address or ""))
        for uid, code, address in zip(spots.column("uid"), spots.column("code"), spots.column("address"))
    }
    towns = town_names(session)
    structures = {code: one.name for code, one in tables_of(session).structures.items()}
    rows = []
    for site in sites:
        place = places.get(site.uid)
        code, address = known.get(site.spot_uid, ("", ""))
        rows.append(
            PlanRow(
                site,
                code or site.name,
                address,
                numbers.get(site.case_uid, ""),
                towns.get(site.town_code, site.town_code),
                structures.get(site.structure, site.structure),
                place,
                refused.get(site.uid) if scenario is not None else None,
                stored_legal(place) if place is not None else None,
            )
        )
    phases = phase_rows(session, scenario_uid) if scenario is not None else []
    return with_sums(scenario, rows, phases)


def with_sums(scenario: ScenarioRow | None, rows: Sequence[PlanRow], phases: Iterable[Mapping[str, Any]]) -> PlanView:
    """The view of rows with their phases counted."""
    groups: dict[str, list[PlanRow]] = {}
    for row in rows:
        groups.setdefault(row.phase or NO_PHASE, []).append(row)
    found = []
    for phase in phases:
        key = f"{phase['number']}-{phase['area']}"
        found.append(
            _sums(
                PhaseSums(
                    key,
                    int(phase["number"]),
                    str(phase["area"]),
                    str(phase["name"] or key),
                    phase["first_day"],
                    phase["last_day"],
                    shape=phase["shape"],
                ),
                groups.get(key, ()),
            )
        )
    if scenario is not None and NO_PHASE in groups:
        found.append(_sums(PhaseSums(NO_PHASE, 0, "", "", None, None), groups[NO_PHASE]))
    return PlanView(scenario, tuple(rows), tuple(found), {row.uid: row for row in rows})


def _sums(phase: PhaseSums, rows: Sequence[PlanRow]) -> PhaseSums:
    days = [day for row in rows for day in (row.first, row.last) if day is not None]
    return replace(
        phase,
        first=min(days, default=phase.first),
        last=max(days, default=phase.last),
        sites=len(rows),
        done=sum(row.site.status in _DONE for row in rows),
        locked=sum(row.locked for row in rows),
        households=sum(row.site.persons > 0 for row in rows),
        floor=sum(row.site.floor_area_m2 or 0.0 for row in rows),
        cost=sum(row.cost for row in rows),
        waste=sum(float(row.place.works.get("waste_m3") or 0.0) for row in rows if row.place is not None),
    )


def with_legal(view: PlanView, days: Mapping[str, LegalDay]) -> PlanView:
    """The view with the lawful days of today where they are known."""
    rows = tuple(replace(row, legal=days[row.uid], fresh=True) if row.uid in days else row for row in view.rows)
    return replace(view, rows=rows, by_uid={row.uid: row for row in rows})


def chosen_rows(view: PlanView, asked: Filter) -> list[PlanRow]:
    """The rows that a filter leaves, in their order."""
    words = asked.text.casefold().split()
    test = _TESTS[asked.show]
    return [
        row
        for row in view.rows
        if test(row)
        and (not asked.phases or (row.phase or NO_PHASE) in asked.phases)
        and all(word in _text(row) for word in words)
    ]


def _text(row: PlanRow) -> str:
    return " ".join((row.code, row.site.name, row.case, row.address, row.town, row.crew)).casefold()


_TESTS: dict[str, Callable[[PlanRow], bool]] = {
    ALL: lambda row: True,
    PLANNED: lambda row: row.first is not None,
    WITHOUT: lambda row: row.first is None,
    LOCKED: lambda row: row.locked,
    UNLAWFUL: lambda row: row.unlawful,
    BEGUN: lambda row: row.site.status == "started",
    DONE: lambda row: row.site.status in _DONE,
}

_STATES = ("open", "started", *_DONE)
_LAST = date.max
#: how a column sorts; what has no value comes last
_KEYS: dict[str, Callable[[PlanRow], Any]] = {
    "code": lambda row: row.code,
    "case": lambda row: row.case,
    "address": lambda row: row.address or row.site.name,
    "town": lambda row: row.town,
    "structure": lambda row: row.structure,
    "floor": lambda row: row.site.floor_area_m2 or 0.0,
    "legal": lambda row: row.legal.day if row.legal is not None and row.legal.day is not None else _LAST,
    "phase": lambda row: _phase_key(row.phase),
    "first": lambda row: row.first or _LAST,
    "last": lambda row: row.last or _LAST,
    "crew": lambda row: row.crew or "\uffff",
    "state": lambda row: _STATES.index(row.site.status) if row.site.status in _STATES else len(_STATES),
    "locked": lambda row: not row.locked,
    "why": lambda row: row.why[0][0] if row.why else "",
    "cost": lambda row: row.cost,
    "points": lambda row: row.place.points if row.place is not None else 0.0,
}


def _phase_key(phase: str) -> tuple[int, str]:
    number, _, area = phase.partition("-")
    return (int(number), area) if number.isdigit() else (10**6, phase)


def sorted_rows(rows: Iterable[PlanRow], key: str, descending: bool = False) -> list[PlanRow]:
    """Rows by a column; equal ones by their code, so that the order is the same each time."""
    found = sorted(rows, key=lambda row: (row.code, row.uid))
    return sorted(found, key=_KEYS[key], reverse=descending) if key in _KEYS else found
