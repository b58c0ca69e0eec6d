"""The list's rows by uid, read for labels and map drawing: from any thread, with the standard library alone."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

_ROWS = (
    "SELECT uid, spot_uid, kind, number, state, due_on, due_name, zone, found_on, decided_on, cleared_on "
    "FROM case_row ORDER BY CASE kind WHEN 'spot' THEN 0 WHEN 'lead' THEN 1 ELSE 2 END, fid"
)
_LINKS = "SELECT spot_uid, case_uid FROM case_spot WHERE spot_uid NOTNULL ORDER BY fid"
_SPOTS = "SELECT uid, headline_zone, found_on FROM spot WHERE uid NOTNULL"


class RowFacts(NamedTuple):
    """What labels tell of a case, a lead or a spot; days as ``YYYY-MM-DD``, None where there is none."""

    number: str | None = None
    state: str | None = None
    due_on: str | None = None
    due_name: str | None = None
    zone: str | None = None
    found_on: str | None = None
    decided_on: str | None = None
    cleared_on: str | None = None


def row_facts(path: str) -> dict[str, RowFacts]:
    """Facts by uid of case, lead and spot, and by case number. A spot has those of its newest case, else of its lead.

    Nothing where the file is no workspace that can be read now.
    """
    if not path or not Path(path).is_file():
        return {}
    try:
        connection = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True, timeout=5)
    except sqlite3.Error:
        return {}
    try:
        rows = connection.execute(_ROWS).fetchall()
        links = connection.execute(_LINKS).fetchall()
        spots = connection.execute(_SPOTS).fetchall()
    except sqlite3.Error:
        return {}
    finally:
        connection.close()
    found: dict[str, RowFacts] = {}
    for uid, spot, _kind, number, *rest in rows:
        facts = RowFacts(number, *rest)
        found[uid] = facts
        if spot:
            found[spot] = facts
        if number:
            found[number] = facts
    for spot, case in links:
        if case in found:
            found[spot] = found[case]
    for uid, zone, day in spots:
        mine = found.get(uid, RowFacts())
        # a case with many spots has one headline; each spot keeps its own
        found[uid] = mine._replace(zone=zone, found_on=day or mine.found_on)
    return found
