"""Values that no program of ours could have written: what reads them further on would only stumble."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import BOOLEAN, DATE, INTEGER, TEXT, Double, LargeBinary, Table
from sqlalchemy.exc import DBAPIError

from ..domain.quoting import named
from . import schema
from .problem import NAMED, Problem
from .types import Geometry, Instant, Json, load_instant
from .unit import Unit

#: moments that a hash goes over: there, and as this program writes them
_HASHED = {("event", "occurred_at"), ("event", "recorded_at"), ("area_statement", "made_at")}
_BINARY = (Geometry, LargeBinary)
#: a value as this program writes it; the modifier makes SQLite count, so that 30 February is none
_WRITTEN = {
    Instant: "strftime('%Y-%m-%dT%H:%M:%fZ', {c}, '+0 days') IS {c}",
    DATE: "date({c}, '+0 days') IS {c}",
}
#: what reads the others, which QGIS and GDAL may have written
_READ: dict[type, Callable[[str], object]] = {Instant: load_instant, DATE: date.fromisoformat}


def values(unit: Unit) -> list[Problem]:
    """Values that are not of their column's kind."""
    problems = []
    connection = unit.session.connection
    for table in schema.metadata.sorted_tables:
        tests = {column.name: test for column in table.columns if (test := _test(table, column.name))}
        query = named("SELECT 1 FROM {table} WHERE ", table=table.name) + " OR ".join(tests.values()) + " LIMIT 1"
        if connection.exec_driver_sql(query).first() is None:
            continue
        for name, test in tests.items():
            # as bytes: the database breaks off over a text that is no UTF-8
            query = named("SELECT fid, CAST({c} AS BLOB) FROM {table} WHERE ", c=name, table=table.name) + test
            rows = connection.exec_driver_sql(query + " ORDER BY fid")
            fids = (fid for fid, value in rows if not _is_read(table, name, value))
            for fid in islice(fids, NAMED):
                problems.append(Problem("verify.value_unreadable", {"table": table.name, "fid": fid, "column": name}))
            rows.close()
    return problems


def _is_read(table: Table, name: str, value: bytes | None) -> bool:
    """Whether a day or moment that is written in another way can be read; what else the tests find cannot."""
    read = _READ.get(type(table.c[name].type))
    if read is None or value is None or (table.name, name) in _HASHED:
        return False
    try:
        read(value.decode())
    except ValueError:
        return False
    return True


def undecodable(unit: Unit) -> list[Problem]:
    """Texts that are no UTF-8: every step that reads them breaks off, so this one reads bytes."""
    problems = []
    raw: Any = unit.session.connection.connection.driver_connection
    kept, raw.text_factory = raw.text_factory, bytes
    try:
        for table in schema.metadata.sorted_tables:
            names = [column.name for column in table.columns if not isinstance(column.type, INTEGER)]
            query = named("SELECT fid, {columns} FROM {table} ORDER BY fid", columns=names, table=table.name)
            found = 0
            for fid, *texts in raw.execute(query):
                for name, text in zip(names, texts):
                    if isinstance(text, bytes) and not isinstance(table.c[name].type, _BINARY) and not _is_utf8(text):
                        found += 1
                        if found <= NAMED:
                            params = {"table": table.name, "fid": fid, "column": name}
                            problems.append(Problem("verify.value_unreadable", params))
    finally:
        raw.text_factory = kept
    return problems


def is_undecodable(error: DBAPIError) -> bool:
    """True where the database broke off over a text that is no UTF-8."""
    return "Could not decode to UTF-8" in str(error.orig)


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def _test(table: Table, name: str) -> str:
    """SQL that is true for a value that may be unreadable, empty for columns that another step looks at."""
    kind = table.c[name].type
    if isinstance(kind, Json):
        # json_valid() itself stumbles over a blob
        return named(
            "({c} NOTNULL AND CASE typeof({c}) WHEN 'text' THEN NOT json_valid({c}) ELSE typeof({c}) = 'blob' END)",
            c=name,
        )
    written = _WRITTEN.get(type(kind))
    if written:
        unless = "{c} ISNULL OR NOT " if (table.name, name) in _HASHED else "{c} NOTNULL AND NOT "
        return named(f"({unless}{written})", c=name)
    if isinstance(kind, (Double, INTEGER, BOOLEAN)):
        return named("typeof({c}) IN ('text', 'blob')", c=name)
    return named("typeof({c}) = 'blob'", c=name) if isinstance(kind, TEXT) else ""
