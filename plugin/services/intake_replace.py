"""Rows of an import that take the place of what is there; what was there is kept with the batch."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import shapely

from ..domain.errors import InputError
from ..domain.features import plain
from .intake_rows import objects

#: columns that stay what they are: who the row is, where it stands in its life
_OWN = ("uid", "fid", "geom", "version", "batch_uid", "status")
#: key in the batch's mapping
KEY = "replaced"


def replace_rows(
    unit: Any,
    repository: str,
    uids: Sequence[str],
    columns: Mapping[str, Any],
    shapes: Any,
    versions: Mapping[str, int],
) -> list[Any]:
    """Give features other attributes and shapes; returns what has to be kept so that it can be taken back.

    :param uids: features that are there, one per row
    :param columns: column to n values
    :param shapes: n multipolygons
    :param versions: what each was at when it was looked at
    :raises InputError: ``intake.replaced_gone`` when one went meanwhile, ``intake.replaced_moved`` when one was changed
    """
    there = getattr(unit, repository)
    given = {name: [plain(value) for value in values] for name, values in columns.items() if name not in _OWN}
    if repository == "spots":
        for name in ("source_crs", "source_wkb"):
            given.setdefault(name, [None] * len(uids))
    before = _read(there, uids)
    for uid in uids:
        if uid not in before:
            raise InputError("intake.replaced_gone", uid=uid)
        if versions.get(uid) != int(before[uid]["version"]):
            raise InputError("intake.replaced_moved", name=str(before[uid].get("code") or uid))
    there.replace_many(uids, [versions[uid] for uid in uids], shapes, {name: objects(v) for name, v in given.items()})
    after = _read(there, uids)
    made = []
    for uid in uids:
        kept = {name: _json(before[uid][name]) for name in given}
        wkb = before[uid]["geom"].wkb_hex
        made.append({"uid": uid, "values": kept, "wkb": wkb, "digest": _digest(after[uid], kept)})
    return made


def bring_back(unit: Any, repository: str, entries: Sequence[Mapping[str, Any]]) -> list[Any]:
    """Give features back what they were before a batch; returns their shapes, those of the batch too.

    :raises InputError: ``intake.replaced_changed`` with the names of those that were changed since
    """
    there = getattr(unit, repository)
    uids = [str(entry["uid"]) for entry in entries]
    now = _read(there, uids)
    changed = [
        str(now.get(uid, {}).get("code") or uid)
        for uid, entry in zip(uids, entries)
        if uid not in now or _digest(now[uid], entry["values"]) != entry["digest"]
    ]
    if changed:
        raise InputError("intake.replaced_changed", count=len(changed), names="、".join(changed[:5]))
    shapes = [shapely.from_wkb(bytes.fromhex(entry["wkb"])) for entry in entries]
    names = list(entries[0]["values"]) if entries else []
    values = {name: objects(_unjson(entry["values"][name]) for entry in entries) for name in names}
    there.replace_many(uids, [int(now[uid]["version"]) for uid in uids], shapes, values)
    return [*shapes, *(now[uid]["geom"] for uid in uids)]


def _read(repository: Any, uids: Sequence[str]) -> dict[str, dict[str, Any]]:
    table = repository.read(uids=uids)
    rows: dict[str, dict[str, Any]] = {}
    for position in range(len(table)):
        row = {name: values[position] for name, values in table.columns.items()}
        rows[str(row["uid"])] = {**row, "geom": table.geometry[position]}
    return rows


def _json(value: Any) -> Any:
    value = plain(value)
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


def _unjson(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"hex"}:
        return bytes.fromhex(value["hex"])
    return value


def _digest(row: Mapping[str, Any], names: Mapping[str, Any]) -> str:
    """What a feature says in these columns, and its shape, in short."""
    told = {name: _json(row[name]) for name in sorted(names)}
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, default=str) + str(row["geom"].wkb_hex)
    return hashlib.sha256(text.encode()).hexdigest()
