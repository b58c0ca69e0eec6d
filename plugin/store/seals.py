"""Seals: short hashes in the audit of what it would double by holding it in full, so that verify can compare.

An audit row of the action ``seal`` has no ``row_uid``. For a feature layer ``new`` is ``{"first": fid, "sha256": …}``,
one pair of hashes (shape, attributes) for each of the rows from ``first`` on; for findings ``{assessment uid: [number
of findings, hash]}``; for assessments ``{assessment uid: hash of the explanation}``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table

from ..domain.quoting import named
from . import schema
from .types import Geometry

#: hex digits of one hash: it guards against a slip or a quiet edit, whoever can forge the audit needs no collision
_DIGITS = 12
SEAL = "seal"
#: action of an audit row that tells of a look at what is covered; it changes nothing
LOOKED_AT = "show"
_ROWS_AT_ONCE = 20_000
_encode = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def sealed_columns(table: Table) -> tuple[list[str], list[str]]:
    """(shape, attribute) columns of a feature table that an import brings; not what is computed later."""
    computed = {"fid", "version", "needs_assessment", *(schema.WORKED_OUT if table.name == "spot" else ())}
    shape = [c.name for c in table.columns if isinstance(c.type, (Geometry, LargeBinary))]
    return shape, [c.name for c in table.columns if c.name not in computed and c.name not in shape]


def shape_seal(blobs: Iterable[bytes | None]) -> str:
    """Hash of the binary columns of one row."""
    parts = [b"-" if blob is None else len(blob).to_bytes(8, "little") + blob for blob in blobs]
    return hashlib.sha256(b"".join(parts)).hexdigest()[:_DIGITS]


def text_seal(values: Any) -> str:
    """Hash of plain values as SQLite gives them back."""
    return hashlib.sha256(_encode(values).encode("ascii")).hexdigest()[:_DIGITS]


def pairs(digits: str) -> list[tuple[str, str]]:
    """(shape, attributes) hashes of the rows of one seal."""
    step = 2 * _DIGITS
    return [(digits[i : i + _DIGITS], digits[i + _DIGITS : i + step]) for i in range(0, len(digits), step)]


def seal_features(connection: Connection, table: Table, first: int, count: int) -> None:
    """Seal features that were just inserted, as the file holds them now."""
    shape, attributes = sealed_columns(table)
    query = named(
        "SELECT {columns} FROM {table} WHERE fid BETWEEN ? AND ? ORDER BY fid",
        columns=[*shape, *attributes],
        table=table.name,
    )
    split = len(shape)
    for start in range(first, first + count, _ROWS_AT_ONCE):
        end = min(start + _ROWS_AT_ONCE, first + count) - 1
        rows = connection.exec_driver_sql(query, (start, end)).fetchall()
        digits = "".join(shape_seal(row[:split]) + text_seal(list(row[split:])) for row in rows)
        write_seal(connection, table.name, {"first": start, "sha256": digits})


def seal_findings(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """Seal findings as they are stored, by their assessment."""
    groups: dict[str, list[list[Any]]] = {}
    for row in rows:
        groups.setdefault(row["assessment_uid"], []).append(finding_values(row))
    if groups:
        write_seal(connection, "finding", {uid: [len(found), text_seal(found)] for uid, found in groups.items()})


def finding_values(row: Mapping[str, Any]) -> list[Any]:
    """What is sealed of a finding."""
    return [row[name] for name in FINDING_COLUMNS]


FINDING_COLUMNS: Sequence[str] = [c.name for c in schema.finding.columns if c.name not in ("fid", "assessment_uid")]


def write_seal(connection: Connection, table: str, new: Mapping[str, Any]) -> None:
    """Put a seal into the audit, under who writes now."""
    connection.exec_driver_sql(
        "INSERT INTO audit (at, actor, table_name, row_uid, action, old, new, reason) "
        "SELECT at, actor, ?, NULL, ?, NULL, ?, reason FROM audit_context LIMIT 1",
        (table, SEAL, json.dumps(new, ensure_ascii=False, separators=(",", ":"))),
    )
