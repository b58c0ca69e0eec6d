"""From mappings to checked profiles: those of the procedure catalogue, and a bureau's own that may not undercut law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Optional

from .profiles import (
    ITEM_KINDS,
    JUDGED,
    ListRow,
    Profile,
    ThresholdList,
    yuan,
)

TRACKS = ("planning", "village", "land")
#: where in the file a fault is: keys and list positions from the top
Path = tuple[Any, ...]


@dataclass(frozen=True)
class Fault:
    """What is wrong in a profile and where; ``code`` is a message, ``params`` name value and what is allowed."""

    path: Path
    code: str
    params: Mapping[str, Any]


def parse_lists(thresholds: object, faults: list[str]) -> dict[str, ThresholdList]:
    """The threshold lists (听证范围、集体讨论范围) of a ``thresholds`` mapping; entries without rows are none.

    :param faults: what is wrong is added here, with its place
    """
    raw = thresholds if isinstance(thresholds, Mapping) else {}
    found: dict[str, ThresholdList] = {}
    for name, entry in raw.items():
        if not isinstance(entry, Mapping) or "rows" not in entry or "same_as" in entry:
            continue
        rows = []
        for position, row in enumerate(entry["rows"] or (), start=1):
            try:
                rows.append(_list_row(row))
            except (KeyError, TypeError, ValueError) as error:
                faults.append(f"thresholds {name} row {position}: {error}")
        found[str(name)] = ThresholdList(str(name), str(entry.get("basis", "")), tuple(rows))
    for name, entry in raw.items():
        if not isinstance(entry, Mapping) or "same_as" not in entry:
            continue
        other = found.get(str(entry["same_as"]))
        picked = [int(number) for number in entry.get("rows") or ()]
        if other is None or not picked or not all(1 <= number <= len(other.rows) for number in picked):
            faults.append(f"thresholds {name}: same_as names no list with these rows")
            continue
        kept = tuple(other.rows[number - 1] for number in picked)
        found[str(name)] = ThresholdList(str(name), str(entry.get("basis", "")), kept)
    return found


def _list_row(row: Any) -> ListRow:
    kind = str(row["kind"])
    if kind not in (*ITEM_KINDS, JUDGED):
        raise ValueError(f"unknown kind {kind}")
    business = row.get("business")
    if business is not None and not isinstance(business, bool):
        raise ValueError("business is neither true nor false")
    person, entity = yuan(row.get("person_min")), yuan(row.get("entity_min"))
    return ListRow(kind, str(row.get("zh", "")), person, entity, business, row.get("figure") == "local")


def parse_profiles(
    rows: Mapping[str, Mapping[str, Any]], lists: Mapping[str, ThresholdList], faults: list[str]
) -> dict[str, Profile]:
    """Profiles of the procedure catalogue, what they extend merged in.

    :param rows: raw rows by id
    :param faults: what is wrong is added here, with its place
    """
    found: dict[str, Profile] = {}
    for name, row in rows.items():
        values = _merged(name, rows, faults)
        unknown = [track for track in _texts(values.get("tracks")) if track not in TRACKS]
        if unknown:
            faults.append(f"profiles {name}: unknown track {unknown[0]}")
        try:
            found[name] = Profile(
                id=name,
                zh=str(row["zh"]),
                tracks=_texts(values.get("tracks")) or TRACKS,
                effective_from=_day(row.get("effective_from")),
                effective_to=_day(row.get("effective_to")),
                values=values,
                lists=lists,
            )
        except (KeyError, ValueError) as error:
            faults.append(f"profiles {name}: {error}")
    return found


def _merged(name: str, rows: Mapping[str, Mapping[str, Any]], faults: list[str]) -> dict[str, Any]:
    chain: list[str] = []
    current: Optional[str] = name
    while current is not None:
        if current in chain:
            faults.append(f"profiles {name}: extends itself")
            break
        if current not in rows:
            faults.append(f"profiles {name}: extends unknown profile {current}")
            break
        chain.append(current)
        parent = rows[current].get("extends")
        current = None if parent is None else str(parent)
    values: dict[str, Any] = {}
    for step in reversed(chain):
        values.update(rows[step])
    return values


def _texts(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(str(item) for item in value) if isinstance(value, (list, tuple)) else (str(value),)


def _day(value: Any) -> Optional[date]:
    """:raises ValueError: when it is no day."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(str(value))
