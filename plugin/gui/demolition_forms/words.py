"""The words of the forms about demolition: fields with their units, steps, ways, sources, places of a resource."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from ..messages import tr
from ..terms import term


@lru_cache(maxsize=4)
def _site_fields(_language: str) -> dict[str, str]:
    return {
        "name": tr("Name of the site"),
        "structure": tr("Structure"),
        "storeys": tr("Storeys"),
        "floor_area_m2": tr("Floor area (m²)"),
        "ground_area_m2": tr("Ground area (m²)"),
        "height_m": tr("Height (m)"),
        "new_building": tr("New, still being built"),
        "persons": tr("Persons living in it"),
        "let": tr("Let to tenants"),
        "supplied": tr("Water, power or gas connected"),
        "sole_home": tr("Only home of the party"),
        "consent": tr("The party demolishes or agreed"),
        "consent_on": tr("Day of the consent"),
        "batch": tr("Shares walls with (mark)"),
        "lane": tr("Access lane (mark)"),
        "lane_order": tr("Place in the lane, from its mouth"),
        "danger": tr("Danger"),
        "protected": tr("Itself a protected building"),
        "protected_neighbour": tr("Protected or occupied neighbour close by"),
        "categories": tr("Demolish-first categories"),
        "complaints": tr("Complaints"),
        "public_project": tr("In the way of a public project"),
        "sowing_day": tr("Farmland to be ready before"),
        "blocked": tr("Days on which nothing may be done here"),
        "remark": tr("Remark"),
    }


def site_field(name: str) -> str:
    """A field of a site with its unit."""
    return _site_fields(tr("Date")).get(name, name)


def step_word(kind: str) -> str:
    """A step of progress."""
    return {
        "started": tr("Work begun"),
        "demolished": tr("Demolished"),
        "hauled": tr("Rubble hauled away"),
        "accepted": tr("Accepted"),
    }.get(kind, kind)


def status_word(status: str) -> str:
    """The status of a site."""
    return {"open": tr("Still stands"), "dropped": tr("Dropped from planning")}.get(status) or step_word(status)


def way_word(how: str) -> str:
    """A way in which it was demolished."""
    return {
        "": tr("not stated"),
        "self": tr("by the party"),
        "assisted": tr("with help"),
        "forced": tr("by force"),
    }.get(how, how)


def danger_word(grade: int) -> str:
    """A danger grade."""
    return f"{grade} {(tr('none'), tr('slight'), tr('serious'), tr('acute'))[grade]}"


def source_word(source: str) -> str:
    """Where a figure of the tables comes from; what somebody wrote stays."""
    return {
        "law": tr("law"),
        "found": tr("published figure"),
        "medium": tr("working value"),
        "low": tr("working value"),
        "own": tr("own figure"),
    }.get(source, source)


@lru_cache(maxsize=4)
def _limits(_language: str) -> dict[str, tuple[str, str]]:
    return {
        "excavators": (tr("Excavators"), tr("machines; loading rubble takes one too")),
        "trucks": (tr("Trucks"), tr("vehicles for rubble")),
        "truck_loads_per_day": (tr("Loads of a truck"), tr("a day; 4 where nothing is stated")),
        "tip_m3_per_day": (tr("Tip"), tr("loose m³ that it takes a day")),
        "survey_teams": (tr("Survey teams"), tr("survey before, acceptance after")),
        "notaries": (tr("Notaries"), tr("lists of belongings in forced demolition")),
        "police_teams": (tr("Police teams"), tr("forced sites at a time")),
        "command_groups": (tr("Command groups"), tr("forced sites at a time")),
    }


def limit_word(name: str) -> str:
    """A resource that is counted."""
    return _limits(tr("Date")).get(name, (name, ""))[0]


def limit_meaning(name: str) -> str:
    """What its number counts."""
    return _limits(tr("Date")).get(name, (name, ""))[1]


def place_word(place: str) -> str:
    """A place in the resources (``crews[2].off[1].from``) in words."""
    names = {
        "crews": tr("Crew"),
        "off": tr("Days off"),
        "rests": tr("Weekly rest days"),
        "blocked": tr("Day without work"),
        "money": tr("Money"),
        "targets": tr("Target"),
        "weekends": tr("Rest days worked"),
        "let_to_firm": tr("Let to a firm"),
        "name": tr("name"),
        "methods": tr("ways of demolishing"),
        "from": tr("from"),
        "to": tr("last day"),
        "until": tr("last day"),
        "by": tr("day"),
        "m2": tr("area"),
        "yuan": tr("sum"),
        "town": tr("town"),
        "note": tr("Note"),
    }
    words = []
    for part in place.split("."):
        found = re.fullmatch(r"(\w+)(?:\[(\d+)\])?", part)
        if found is None:
            words.append(part)
            continue
        name = names.get(found[1]) or limit_word(found[1])
        words.append(f"{name} {found[2]}" if found[2] else name)
    return " · ".join(words)


@lru_cache(maxsize=4)
def _figures(_language: str) -> dict[tuple[str, str], tuple[str, str]]:
    return {
        ("rubble", "load_m3_per_day"): (tr("Loading by one excavator"), tr("loose m³ a day")),
        ("rubble", "truck_m3"): (tr("Load of a truck"), tr("loose m³")),
        ("rubble", "cost_per_m3"): (tr("Haulage and tip"), tr("yuan per loose m³")),
        ("rubble", "clear_within_days"): (tr("Rubble to be gone within"), tr("calendar days after demolition")),
        ("levelling", "m2_per_day"): (tr("Levelling"), tr("m² a day")),
        ("priority", "legal_ready"): (tr("Lawful day reached"), tr("points")),
        ("priority", "safety"): (tr("Acute danger"), tr("points")),
        ("priority", "new_building"): (tr("New building"), tr("points")),
        ("priority", "zone_severity"): (tr("Worst zone"), tr("points at severity 5")),
        ("priority", "demolish_first"): (tr("Demolish-first category"), tr("points")),
        ("priority", "complaints"): (tr("Complaints"), tr("points each, three at most")),
        ("priority", "public_project"): (tr("Public project"), tr("points")),
        ("priority", "sole_home"): (tr("Only home"), tr("points")),
        ("priority", "occupied_five_persons"): (tr("Five persons living in it"), tr("points")),
        ("planning", "settled_days"): (tr("A day counts as kept when it shifts by"), tr("calendar days at most")),
        ("planning", "near_m"): (tr("A crew has not moved within"), tr("m")),
        ("planning", "move_yuan"): (tr("Moving machines farther"), tr("yuan each time")),
        ("planning", "km_yuan"): (tr("Moving machines, for the way"), tr("yuan per km")),
        ("planning", "accept_days"): (tr("A cleared site is accepted within"), tr("working days, where that can be")),
        ("planning", "window_sites"): (tr("CP-SAT moves at a time"), tr("sites")),
        ("pace", "reminder"): (tr("Reminder, after the remedies have ended"), tr("working days")),
        ("pace", "announcement"): (tr("Term of the announcement"), tr("working days")),
        ("pace", "order"): (tr("Order and decision to enforce"), tr("working days")),
        ("pace", "service"): (tr("Service of a paper"), tr("working days")),
    }


def figure_word(section: str, key: str) -> tuple[str, str]:
    """Name and unit of a single figure of the tables."""
    return _figures(tr("Date")).get((section, key), (f"{section}.{key}", ""))


def section_word(section: str) -> str:
    """A section of the tables."""
    return {
        "structures": tr("Buildings and waste"),
        "methods": tr("Ways and cost"),
        "works": tr("Works P1–P13"),
        "rubble": tr("Rubble"),
        "levelling": tr("Levelling"),
        "priority": tr("Priority"),
        "planning": tr("Making a plan"),
        "pace": tr("Pace of the office"),
    }.get(section, section)


def who_word(by: str) -> str:
    """Who does a work."""
    return {
        "office": tr("office"),
        "town": tr("town"),
        "notary": tr("notary"),
        "supply": tr("suppliers"),
        "survey": tr("survey team"),
        "crew": tr("crew"),
        "trucks": tr("trucks"),
        "responsible": tr("responsible body"),
    }.get(by, by)


def when_word(when: str) -> str:
    """When a work is needed."""
    return {
        "": tr("always"),
        "let": tr("if let"),
        "occupied": tr("if lived in"),
        "supplied": tr("if supplied"),
        "let_to_firm": tr("if a firm does it"),
    }.get(when, when)


def table_place(place: str, data: Any) -> str:
    """A place in the tables (``methods.brick.per_day``) in words."""
    section, _, rest = place.partition(".")
    code, _, key = rest.partition(".")
    row = (data.get(section) or {}).get(code)
    if isinstance(row, dict):
        named = [section_word(section), term(str(row.get("name") or "")) or code, column_word(key) if key else ""]
        return " · ".join(part for part in named if part)
    return f"{section_word(section)} · {figure_word(section, code)[0]}"


def column_word(key: str) -> str:
    """A column of the tables."""
    return {
        "waste_t_per_m2": tr("Waste (t/m²)"),
        "waste_m3_per_m2": tr("Waste (loose m³/m²)"),
        "method": tr("Way of demolishing"),
        "per_day": tr("Output (m² a day and crew)"),
        "cost_per_m2": tr("Cost (yuan/m²)"),
        "excavators": tr("Excavators"),
        "days": tr("Working days"),
        "calendar_days": tr("Calendar days"),
        "source": tr("Source"),
        "name": tr("Kind"),
    }.get(key, key)
