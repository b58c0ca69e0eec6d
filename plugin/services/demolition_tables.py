"""The tables of demolition planning (测算参数) as their form shows and changes them: own values over the given ones.

Only what differs from the catalogue is kept, as setting ``catalogue.demolition``, which settings files carry.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .catalogues import load
from .demolition_sites import table_data
from .office_settings import save_own
from .own_rules import catalogue_key, nested

NAME = "demolition"
#: sections with a row for each code; the others hold single figures
CODED = ("structures", "methods", "works")
#: source of a figure that the bureau put in without saying from where
OWN = "own"
_NO_FIGURES = ("source", "version")


@dataclass(frozen=True)
class TableSet:
    """The tables at one moment.

    :param data: in force; ``given`` the program's own; ``own`` what the bureau keeps in the place of those
    """

    data: Mapping[str, Any]
    given: Mapping[str, Any]
    own: Mapping[str, Any]


@dataclass(frozen=True)
class Figure:
    """A single figure of a section. :param value: a number, or low, typical, high."""

    section: str
    key: str
    value: Any
    given: Any
    source: str


def read_tables(session: Any) -> TableSet:
    """The tables as they stand."""
    return TableSet(
        deepcopy(table_data(session)),
        deepcopy(dict(load(NAME).data)),
        session.settings.get(catalogue_key(NAME), None) or {},
    )


def figures(tables: TableSet) -> list[Figure]:
    """The single figures of all sections but the coded ones, in the order of the catalogue."""
    found = []
    for section, rows in tables.data.items():
        if section in CODED or not isinstance(rows, Mapping):
            continue
        given = tables.given.get(section) or {}
        source = str(rows.get("source") or "")
        found += [
            Figure(section, key, value, given.get(key), source) for key, value in rows.items() if key not in _NO_FIGURES
        ]
    return found


def changed(tables: TableSet, section: str, code: str, key: str, value: Any) -> TableSet:
    """The tables with another value; a figure that is no longer the given one gets the bureau as its source.

    :param code: empty in a section of single figures
    """
    data: dict[str, Any] = deepcopy(dict(tables.data))
    row = data[section][code] if code else data[section]
    given: Mapping[str, Any] = tables.given.get(section) or {}
    given = (given.get(code) or {}) if code else given
    row[key] = value
    if key not in (*_NO_FIGURES, "name"):
        same = all(row.get(one) == given.get(one) for one in row if one != "source")
        if same and row.get("source") == OWN:
            row.pop("source")
            row.update({one: given[one] for one in ("source",) if one in given})
        elif not same and row.get("source") == given.get("source"):
            row["source"] = OWN
    return TableSet(data, tables.given, tables.own)


def reset(tables: TableSet, places: Sequence[tuple[str, str]]) -> TableSet:
    """The tables with the program's own values at some places; a row that only the bureau has goes.

    :param places: (section, code), the code empty for a section of single figures
    """
    data: dict[str, Any] = deepcopy(dict(tables.data))
    for section, code in places:
        given: Mapping[str, Any] = tables.given.get(section) or {}
        if not code:
            data[section] = deepcopy(dict(given))
        elif code in given:
            data[section][code] = deepcopy(given[code])
        else:
            data[section].pop(code, None)
    return TableSet(data, tables.given, tables.own)


def with_structure(tables: TableSet, name: str) -> tuple[TableSet, str]:
    """The tables with one more kind of building, with the figures of ``other``; and its code."""
    data: dict[str, Any] = deepcopy(dict(tables.data))
    rows = data["structures"]
    number = 1
    while f"own_{number}" in rows:
        number += 1
    code = f"own_{number}"
    rows[code] = {**rows["other"], "name": name, "source": OWN}
    return TableSet(data, tables.given, tables.own), code


def own_values(tables: TableSet) -> dict[str, Any]:
    """What differs from the program's own values."""
    found: dict[str, Any] = {}
    for section, rows in tables.data.items():
        given = tables.given.get(section)
        if not isinstance(rows, Mapping):
            if rows != given:
                found[section] = rows
            continue
        other = {key: _difference(value, (given or {}).get(key)) for key, value in rows.items()}
        kept = {key: value for key, value in other.items() if value is not None}
        if kept:
            found[section] = kept
    return found


def _difference(value: Any, given: Any) -> Any:
    """What of a value is not given; None where nothing is."""
    if isinstance(value, Mapping) and isinstance(given, Mapping):
        return {key: one for key, one in value.items() if one != given.get(key)} or None
    return None if value == given else value


def own_rows(own: Mapping[str, Any]) -> dict[str, Any]:
    """Own values laid out by their place (``structures.frame``, ``rubble.truck_m3``)."""
    return {
        f"{section}.{key}": value
        for section, rows in own.items()
        for key, value in (rows.items() if isinstance(rows, Mapping) else ())
    }


def save_rows(workspace: Any, rows: Mapping[str, Any], before: Mapping[str, Any], actor: str, now: datetime) -> None:
    """Keep own values that are laid out by their place.

    :param before: what they replace, as the setting has it
    :raises InputError: ``demolition.table``
    :raises ConflictError: ``conflict.setting``
    """
    save_own(workspace, NAME, nested(rows), before, actor, now)


def save_tables(workspace: Any, tables: TableSet, actor: str, now: datetime) -> dict[str, Any]:
    """Keep what differs from the program's own values, unless somebody else kept others meanwhile.

    :raises InputError: ``demolition.table`` with the place of a figure that cannot be
    :raises ConflictError: ``conflict.setting``
    """
    own = own_values(tables)
    save_own(workspace, NAME, own, tables.own, actor, now)
    return own
