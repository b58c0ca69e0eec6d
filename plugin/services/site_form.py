"""A site (拆除点) as its form shows and saves it: what is known, where it comes from, whether it may be planned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from ..domain.case.records import CaseFile
from ..domain.demolition.forecast import LegalDay
from ..domain.demolition.records import AssignmentRow, ScenarioRow, SiteRow
from ..domain.demolition.site import Site
from ..domain.errors import InputError
from ..domain.local_time import local_date
from .case_list import town_names
from .demolition_scenarios import scenario_named
from .demolition_sites import STOREY_M, planned_sites, ready_items, tables_of
from .office_rules import first_list
from .planner_facts import FACTS

#: fields that a person may change, beside the facts of :data:`.planner_facts.FACTS`
NAME = "name"
FIELDS = (NAME, *FACTS)
#: fields that may stay empty
_OPEN = ("consent_on", "sowing_day", "floor_area_m2", "ground_area_m2", "height_m")
_COUNTS = ("storeys", "persons", "lane_order", "danger", "complaints")
#: where a value comes from
SPOT, DECISION, GROUND_TIMES_STOREYS, STOREYS, PERSON, NOBODY = (
    "origin.spot", "origin.decision", "origin.ground_times_storeys", "origin.storeys", "origin.person", "origin.nobody",
)  # fmt: skip
_OF_THE_SPOT = ("structure", "storeys", "ground_area_m2", "new_building", NAME)
Said = tuple[str, Mapping[str, Any]]


@dataclass(frozen=True)
class SiteView:
    """A site for its form.

    :param case_number: number of its case; ``town`` name of its town, else the code
    :param planned: as the planning takes it, None where it is no longer planned
    :param legal: first lawful day with its reasons, None where the case says nothing of this item any more
    :param scenario: the plan in force and ``place`` in it, None without one
    :param origins: field to where its value comes from, as message code with parameters
    :param structures: (code, name) of the tables
    :param categories: (mark, name) of the demolish-first list of the case
    """

    row: SiteRow
    case_number: str = ""
    town: str = ""
    planned: Site | None = None
    legal: LegalDay | None = None
    scenario: ScenarioRow | None = None
    place: AssignmentRow | None = None
    origins: Mapping[str, Said] = field(default_factory=dict)
    structures: tuple[tuple[str, str], ...] = ()
    categories: tuple[tuple[str, str], ...] = ()

    @property
    def refused(self) -> str:
        """Message code of why it may not be planned; empty where it may."""
        return self.planned.refused if self.planned is not None else ""


def view_site(session: Any, uid: str, today: date) -> SiteView:
    """A site with everything that its form shows.

    :raises InputError: ``site.gone``
    """
    row = session.sites.get(uid)
    if row is None:
        raise InputError("site.gone")
    cases: list[CaseFile] = session.cases.find(uid=row.case_uid)
    ready = next((one for one in ready_items(session, cases, today) if one.item == row.item), None)
    scenario, place = _in_force(session, uid)
    return SiteView(
        row,
        cases[0].number if cases else "",
        town_names(session).get(row.town_code) or row.town_code,
        next(iter(planned_sites(session, today, None, [row] if row.status in ("open", "started") else [])), None),
        ready.legal if ready is not None else None,
        scenario,
        place,
        _origins(session, row, ready.area if ready is not None else 0.0),
        tuple((one.code, one.name) for one in tables_of(session).structures.values()),
        _categories(session, cases, today),
    )


def _in_force(session: Any, uid: str) -> tuple[ScenarioRow | None, AssignmentRow | None]:
    try:
        scenario = scenario_named(session, "")
    except InputError:
        return None, None
    found = session.assignments.find(scenario_uid=scenario.uid, site_uid=uid)
    return scenario, found[0] if found else None


def _categories(session: Any, cases: list[CaseFile], today: date) -> tuple[tuple[str, str], ...]:
    if not cases:
        return ()
    rows = first_list(session, cases[0].track, today).rows
    return tuple((str(one.get("id") or ""), str(one.get("zh") or one.get("name") or "")) for one in rows)


def _origins(session: Any, row: SiteRow, decided: float) -> dict[str, Said]:
    """Where each value comes from: who changed it last, else what the site was made from."""
    entries = session.audit.for_row(row.uid)
    made = next((entry for entry in entries if entry["action"] == "insert"), None)
    first: Mapping[str, Any] = (made or {}).get("new") or {}
    found: dict[str, Said] = {}
    for name in FIELDS:
        found[name] = (SPOT, {}) if name in _OF_THE_SPOT and first.get(name) else (NOBODY, {})
    if first.get("floor_area_m2"):
        found["floor_area_m2"] = (_origin_of_floor(session, row, first, decided), {})
    if first.get("height_m") and first["height_m"] == STOREY_M * (first.get("storeys") or 0):
        found["height_m"] = (STOREYS, {"m": STOREY_M})
    for entry in entries:
        if entry["action"] != "update":
            continue
        who = {"actor": entry["actor"] or "", "day": local_date(entry["at"]).isoformat()}
        for name in {*(entry["old"] or {}), *(entry["new"] or {})} & set(FIELDS):
            found[name] = (PERSON, who)
    return found


def _origin_of_floor(session: Any, row: SiteRow, first: Mapping[str, Any], decided: float) -> str:
    area = float(first["floor_area_m2"])
    if decided and abs(decided - area) < 0.005:
        return DECISION
    ground, storeys = float(first.get("ground_area_m2") or 0.0), int(first.get("storeys") or 1)
    spots = session.spots.read(columns=["floor_area_m2"], uids=[row.spot_uid] if row.spot_uid else [], geometry=False)
    stated = [float(value) for value in spots.columns["floor_area_m2"] if value is not None and value == value]
    if not any(stated) and abs(ground * storeys - area) < 0.005:
        return GROUND_TIMES_STOREYS
    return SPOT


def save_site(
    workspace: Any, row: SiteRow, values: Mapping[str, Any], actor: str, now: datetime, today: date
) -> tuple[SiteRow, list[Said]]:
    """Save what was changed of a site that nobody changed since; returns it and what to mind.

    :param row: as the form showed it
    :param values: field to value or text; a field left out stays
    :raises InputError: ``site.value`` and ``site.needed`` with the field, ``site.consent_day``,
        ``site.consent_future``, ``site.gone``
    :raises ConflictError: ``conflict.changed``
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="site") as unit:
        tables = tables_of(unit)
        wanted = replace(row, **{name: _read(name, values[name]) for name in FIELDS if name in values})
        if wanted.structure and wanted.structure not in tables.structures:
            known = "、".join(one.name for one in tables.structures.values())
            raise InputError("site.value", field="structure", value=wanted.structure, wanted=known)
        if wanted.consent_on is not None and not wanted.consent:
            raise InputError("site.consent_day", field="consent_on")
        if wanted.consent_on is not None and wanted.consent_on > today:
            raise InputError("site.consent_future", field="consent_on", day=wanted.consent_on)
        if unit.sites.get(row.uid) is None:
            raise InputError("site.gone")
        saved = unit.sites.update(wanted) if wanted != row else row
        _, place = _in_force(unit, row.uid)
    return saved, list(_to_mind(row, saved, place))


def _read(name: str, value: Any) -> Any:
    """A value of a field as the site keeps it.

    :raises InputError: ``site.value``, ``site.needed``
    """
    if isinstance(value, bool):
        return value
    if name == "blocked":
        value = "; ".join("..".join(str(day) for day in span) for span in value or ())
    elif name == "categories":
        value = "、".join(str(one) for one in value or ())
    text = "" if value is None else str(value).strip()
    if not text:
        if name in (NAME, *_COUNTS):
            raise InputError("site.needed", field=name)
        return {"protected": None, "blocked": (), "categories": ()}.get(name, None if name in _OPEN else "")
    if name == NAME:
        return text
    try:
        return FACTS[name][1](text)
    except ValueError as error:
        raise InputError("site.value", field=name, value=text, wanted=str(error)) from error


def _to_mind(before: SiteRow, after: SiteRow, place: AssignmentRow | None) -> Any:
    if after.protected and place is not None and place.first_day is not None:
        yield "site.protected_planned", {"day": place.first_day}
    if after.protected and not before.protected:
        yield "site.now_protected", {}
    size = ("floor_area_m2", "ground_area_m2", "storeys", "height_m")
    if all(getattr(before, name) == getattr(after, name) for name in size):
        return
    most = round((after.ground_area_m2 or 0.0) * after.storeys, 2)
    if after.floor_area_m2 and most and after.floor_area_m2 > most * 1.1:
        yield "site.floor_odd", {"floor": after.floor_area_m2, "most": most}
    if after.height_m and not 2.0 * after.storeys <= after.height_m <= 8.0 * after.storeys:
        yield "site.height_odd", {"height": after.height_m, "storeys": after.storeys}
