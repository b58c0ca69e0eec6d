"""What the audit tells against what the tables hold: whoever went round the triggers left a difference.

Every value that the audit tells last has to stand in its row, every row has to have come and gone through the audit,
and what the audit only seals (rows of an import, findings) has to meet its seal. Changes that the audit does tell are
no problem here, whoever made them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Double, LargeBinary, Table

from ..domain.case.event_chain import canonical_hash
from ..domain.land.statement import AreaStatement
from ..domain.quoting import named
from . import schema
from .problem import Problem, first_of
from .seals import FINDING_COLUMNS, LOOKED_AT, SEAL, pairs, sealed_columns, shape_seal, text_seal
from .types import Geometry
from .unit import Unit

#: left out of the audit of an insert, see ``triggers``
_BULKY = {"geom", "source_wkb", "explanation"}
#: doubles stand in the audit with 15 digits
_CLOSE = 1e-12


@dataclass
class _Told:
    """What the audit tells of the rows of one table, in its order, as JSON text."""

    new: dict[str, list[str]] = field(default_factory=dict)
    old: dict[str, list[str]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    seals: list[str] = field(default_factory=list)


def audited(unit: Unit) -> list[Problem]:
    """Gaps in the audit, and rows that are not as the audit tells."""
    told, problems = _read(unit)
    for table in schema.metadata.sorted_tables:
        if table.name in schema.UNAUDITED:
            continue
        about = told.pop(table.name, _Told())
        if table.name not in schema.UNAUDITED_INSERTS:
            problems += _rows(unit, table, about)
        if table.name == "finding":
            problems += _findings(unit, about)
        elif table.name == "assessment":
            problems += _explanations(unit, about)
    return problems


def statements(unit: Unit) -> list[Problem]:
    """Area statements against their own hash."""
    wrong = []
    for row in unit.statements.find():
        stated = AreaStatement(**{name: row[name] for name in AreaStatement.__dataclass_fields__})
        try:
            met = stated.seal() == stated.sha256
        except (TypeError, ValueError, AttributeError):  # something that it states is gone or no figure
            met = False
        if not met:
            wrong.append({"spot": stated.spot_uid, "uid": stated.uid})
    return first_of("verify.statement_changed", "area_statement", wrong)


def document_facts(unit: Unit) -> list[Problem]:
    """Frozen facts of documents against their hash."""
    wrong = [
        {"number": document.number or document.uid}
        for document in unit.documents.all()
        if document.facts_sha256 and canonical_hash(document.facts) != document.facts_sha256
    ]
    return first_of("verify.document_facts", "document", wrong)


def _read(unit: Unit) -> tuple[dict[str, _Told], list[Problem]]:
    """The whole audit by table, and what is missing in it."""
    told: dict[str, _Told] = {}
    missing: list[dict[str, Any]] = []
    connection = unit.session.connection
    expected = 1
    query = "SELECT fid, table_name, row_uid, action, old, new FROM audit ORDER BY fid"
    for fid, table, uid, action, old, new in connection.exec_driver_sql(query):
        if fid != expected:
            missing.append({"first": expected, "last": fid - 1})
        expected = fid + 1
        if action == LOOKED_AT:
            continue
        about = told.setdefault(table, _Told())
        if action == SEAL:
            about.seals.append(new)
        elif action == "delete":
            about.gone.add(uid)
        else:
            if action == "insert" and uid in about.gone:
                # a row that came back when its going was undone: it is told anew
                about.gone.discard(uid)
                about.new.pop(uid, None)
                about.old.pop(uid, None)
            about.new.setdefault(uid, []).append(new)
            if action == "update":
                about.old.setdefault(uid, []).append(old)
    row = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'audit'").first()
    if row and row[0] >= expected:
        missing.append({"first": expected, "last": row[0]})
    return told, first_of("verify.audit_gap", "audit", missing)


def _rows(unit: Unit, table: Table, about: _Told) -> list[Problem]:
    names = [c.name for c in table.columns if c.name not in ("fid", "version")]
    has_uid = "uid" in table.c
    seals = _seals(about)
    shape, attributes = sealed_columns(table)
    doubles = {c.name for c in table.columns if isinstance(c.type, Double)}
    binary = {c.name for c in table.columns if isinstance(c.type, (Geometry, LargeBinary))}
    changed, added, imported, redrawn = [], [], [], []
    query = named("SELECT fid, {columns} FROM {table} ORDER BY fid", columns=names, table=table.name)
    for fid, *values in unit.session.connection.exec_driver_sql(query):
        row = dict(zip(names, values))
        key = str(row["uid"]) if has_uid else str(fid)
        texts = about.new.pop(key, None)
        if texts is None or key in about.gone:
            added.append({"table": table.name, "fid": fid})
            continue
        wrong = _differences(row, [json.loads(text) for text in texts], "geom" in table.c)
        if wrong:
            changed.append({"table": table.name, "fid": fid, "columns": ", ".join(wrong)})
        elif fid in seals:
            before = _as_inserted(row, about.old.get(key, ()), binary)
            of_shape, of_text = seals[fid]
            # a double that was changed comes back from the audit with 15 digits: not the number that was sealed
            exact = not doubles.intersection(attributes, before)
            whole = {**row, **before}
            if shape_seal(whole[name] for name in shape) != of_shape:
                redrawn.append({"table": table.name, "fid": fid})
            elif exact and text_seal([whole[name] for name in attributes]) != of_text:
                imported.append({"table": table.name, "fid": fid})
    gone = [{"table": table.name, "uid": key} for key in about.new if key not in about.gone]
    return [
        *first_of("verify.row_changed", table.name, changed),
        *first_of("verify.row_added", table.name, added),
        *first_of("verify.row_gone", table.name, gone),
        *first_of("verify.import_changed", table.name, imported),
        *first_of("verify.shape_changed", table.name, redrawn),
    ]


def _differences(row: dict[str, Any], told: list[dict[str, Any]], feature: bool) -> list[str]:
    """Columns whose value is not the last one that the audit tells."""
    last: dict[str, Any] = {}
    for values in told:
        last.update(values)
    # features that came in bulk are told by their batch alone, their values by a seal
    whole = not feature or bool(set(told[0]) - {"batch_uid"})
    wrong = []
    for name, value in row.items():
        if name == "uid" or (name not in last and (not whole or name in _BULKY)):
            continue
        # a spot asks to be assessed by a trigger inside the change that is told after it, and it claims nothing
        if not _same(value, last.get(name)) and not (name == "needs_assessment" and value == 1):
            wrong.append(name)
    return wrong


def _same(value: Any, told: Any) -> bool:
    if isinstance(value, bytes):
        return told == value.hex().upper()
    if isinstance(value, float) and isinstance(told, (int, float)):
        return value == told or math.isclose(value, told, rel_tol=_CLOSE)
    return bool(value == told)


def _as_inserted(row: dict[str, Any], old: Iterable[str], binary: set[str]) -> dict[str, Any]:
    """Columns that changed since the row came, as they were then."""
    before: dict[str, Any] = {}
    for text in old:
        for name, value in json.loads(text).items():
            before.setdefault(name, bytes.fromhex(value) if name in binary and value is not None else value)
    return {name: value for name, value in before.items() if name in row}


def _seals(about: _Told) -> dict[int, tuple[str, str]]:
    made: dict[int, tuple[str, str]] = {}
    for text in about.seals:
        seal = json.loads(text)
        if "first" in seal:
            made.update(enumerate(pairs(seal["sha256"]), start=seal["first"]))
    return made


def _findings(unit: Unit, about: _Told) -> list[Problem]:
    """Findings against their seals; findings that the program changed itself are told by the audit and left out."""
    if not about.seals:
        return []  # none were computed, or before there were seals; one that was taken out leaves a gap
    seals: dict[str, list[list[Any]]] = {}
    for text in about.seals:
        for uid, seal in json.loads(text).items():
            seals.setdefault(uid, []).append(seal)
    wrong = []
    for uid, spot, found in _by_assessment(unit):
        start, whole = 0, True
        for count, digest in seals.pop(uid, []):
            whole = whole and text_seal(found[start : start + count]) == digest
            start += count
        if not whole or start != len(found):
            wrong.append({"spot": spot, "uid": uid})
    wrong += [{"spot": "", "uid": uid} for uid in seals]
    return first_of("verify.findings_changed", "finding", wrong)


def _by_assessment(unit: Unit) -> Iterator[tuple[str, str, list[list[Any]]]]:
    query = named(
        "SELECT assessment_uid, {columns} FROM finding ORDER BY assessment_uid, fid", columns=list(FINDING_COLUMNS)
    )
    spot_at = list(FINDING_COLUMNS).index("spot_uid")
    current, found = None, []
    for uid, *values in unit.session.connection.exec_driver_sql(query):
        if uid != current and found:
            yield str(current), found[0][spot_at], found
            found = []
        current = uid
        found.append(values)
    if found:
        yield str(current), found[0][spot_at], found


def _explanations(unit: Unit, about: _Told) -> list[Problem]:
    if not about.seals:
        return []
    seals: dict[str, str] = {}
    for text in about.seals:
        seals.update(json.loads(text))
    query = "SELECT uid, spot_uid, explanation FROM assessment ORDER BY fid"
    wrong = [
        {"spot": spot, "uid": uid}
        for uid, spot, explanation in unit.session.connection.exec_driver_sql(query)
        if seals.get(uid) != text_seal(explanation)
    ]
    return first_of("verify.explanation_changed", "assessment", wrong)
