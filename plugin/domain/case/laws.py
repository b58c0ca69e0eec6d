"""Which text of a law counts (法律适用): substance by the day of the act, procedure by the day of the step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

#: a law's short name at the beginning of a citation, e.g. "URPL art.64"
_CITED = re.compile(r"(?:^|;\s*)([A-Z][A-Za-z0-9-]*)\s+art\.")


@dataclass(frozen=True)
class Law:
    """A law with the text the catalogue goes by.

    :param in_force_from: first day of this text; None where the catalogue does not say
    :param first_in_force: first day of the law in an older text
    """

    id: str
    title: str
    version: str = ""
    in_force_from: Optional[date] = None
    first_in_force: Optional[date] = None


def parse_laws(rows: object) -> dict[str, Law]:
    """The ``law_registry`` by short name."""
    return {
        str(row["id"]): Law(
            str(row["id"]),
            str(row.get("title", "")),
            str(row.get("version", "")),
            _day(row.get("in_force_from")),
            _day(row.get("first_in_force")),
        )
        for row in (rows if isinstance(rows, list) else ())
        if isinstance(row, Mapping) and "id" in row
    }


def _day(value: Any) -> Optional[date]:
    return None if value is None else date.fromisoformat(str(value))


def cited(*bases: str) -> tuple[str, ...]:
    """Short names of the laws that citations name: ``"URPL art.64; ACL art.44"`` gives URPL and ACL."""
    return tuple(dict.fromkeys(name for basis in bases for name in _CITED.findall(basis)))


def substance(
    laws: Mapping[str, Law], ids: Iterable[str], act_on: Optional[date]
) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """Laws whose text here is younger than the act: the older text counts, unless the new one is lighter (APL art.37).

    :param act_on: day on which the act ended; None while it goes on, then today's text counts
    """
    if act_on is None:
        return ()
    return tuple(("law.older_text", told) for told in _younger(laws, ids, act_on))


def procedure(laws: Mapping[str, Law], ids: Iterable[str], step_on: date) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """Laws whose text here was not in force on the day of a step: the step goes by the text of that day."""
    return tuple(("law.step_before_text", told) for told in _younger(laws, ids, step_on))


def _younger(laws: Mapping[str, Law], ids: Iterable[str], on: date) -> list[dict[str, Any]]:
    found = []
    for name in dict.fromkeys(ids):
        law = laws.get(name)
        if law is not None and law.in_force_from is not None and law.in_force_from > on:
            told = {"title": law.title, "version": law.version, "from": law.in_force_from.isoformat()}
            found.append({**told, "day": on.isoformat()})
    return found
