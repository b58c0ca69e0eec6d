"""Is everything in a workspace what it should be? Computes again what can be computed and compares."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
import shapely
from sqlalchemy.exc import DBAPIError

from ..domain.case.event_chain import first_break
from ..domain.case.numbering import CASE_COUNTER, LEAD_COUNTER
from ..domain.case.records import CaseFile, Event
from ..domain.progress import Progress, check
from ..domain.quoting import named
from . import case_rows, gpkg, schema
from .blobs import decode, decode_many
from .connect import explained, raw_connection, reading_mode
from .expected import expected_columns, expected_objects
from .problem import NAMED, Problem, first_of
from .triggers import all_triggers
from .unit import Unit
from .verify_audit import audited, document_facts, statements
from .verify_papers import papers
from .verify_values import is_undecodable, undecodable, values

if TYPE_CHECKING:
    from .workspace import Workspace

#: state and flags of a case, from its events
Fold = Callable[[Unit, CaseFile, Sequence[Event]], "tuple[str, Iterable[str]]"]
_ROWS_AT_ONCE = 50_000


def verify(workspace: Workspace, progress: Progress, fold: Fold | None) -> list[Problem]:
    """All problems of a workspace. A file that SQLite itself finds broken is not looked at further."""
    problems = _file(workspace)
    if problems:
        return problems
    with workspace.reader() as unit:
        unreadable = values(unit)
    problems += unreadable
    undecoded: list[Problem] = []
    steps: list[Callable[[Unit], Iterable[Problem]]] = [
        _objects,
        _keys,
        _context,
        lambda unit: _cases(unit, fold),
        _numbers,
        _documents,
        _attachments,
        document_facts,
        papers,
        statements,
        audited,
        _listed,
        *(_layer_step(table.name) for table in schema.FEATURE_TABLES),
    ]
    for position, step in enumerate(steps):
        check(progress)
        # a reader per step: a long one would keep QGIS from saving
        with workspace.reader() as unit:
            try:
                problems += step(unit)
            except (ValueError, TypeError, AttributeError):
                # a step that stumbles over a value that was named is of no more use; over another it is our mistake
                if not unreadable:
                    raise
            except DBAPIError as error:
                if not is_undecodable(error):
                    raise
                undecoded = undecoded or undecodable(unit)
        progress.report((position + 1) / len(steps), "verify.running")
    return problems + undecoded


def _layer_step(table: str) -> Callable[[Unit], Iterable[Problem]]:
    return lambda unit: [*_index(unit, table), *_uids(unit, table)]


def _file(workspace: Workspace) -> list[Problem]:
    with explained(workspace.path):
        connection = raw_connection(workspace.path, reading_mode(workspace.path))
        try:
            found = [row[0] for row in connection.execute(f"PRAGMA integrity_check({NAMED})")]
        finally:
            connection.close()
    return [] if found == ["ok"] else [Problem("verify.damaged", {"reason": text}) for text in found]


def _objects(unit: Unit) -> list[Problem]:
    """Tables, indexes and triggers against what the schema makes."""
    rows = unit.session.connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master").fetchall()
    found = {(kind, name): sql for kind, name, sql in rows}
    problems = []
    triggers = all_triggers()
    for name, sql in triggers.items():
        if ("trigger", name) not in found:
            problems.append(Problem("verify.object_missing", {"kind": "trigger", "name": name}))
        elif found["trigger", name] != sql:
            problems.append(Problem("verify.object_changed", {"kind": "trigger", "name": name}))
    for kind, name in expected_objects():
        if (kind, name) not in found:
            problems.append(Problem("verify.object_missing", {"kind": kind, "name": name}))
    for name, columns in expected_columns().items():
        if ("table", name) not in found:
            continue
        info = unit.session.connection.exec_driver_sql(f'PRAGMA table_info("{name}")').fetchall()
        stored = {row[1]: row[2] for row in info}
        lost = sorted(c for c, kind in columns.items() if stored.get(c) != kind)
        # without it a key is used again after its row went, and an old reference finds the wrong row
        if lost or "AUTOINCREMENT" not in found["table", name].upper():
            params = {"kind": "table", "name": name, "columns": ", ".join(lost or ["fid"])}
            problems.append(Problem("verify.table_changed", params))
    business = set(schema.metadata.tables)
    for kind, name, sql in rows:
        if kind != "trigger" or name in triggers:
            continue
        if name.startswith("zw_") or _target(sql) in business - _counted_by_gdal(name):
            problems.append(Problem("verify.object_unknown", {"kind": kind, "name": name}))
    return problems


def _target(sql: str) -> str:
    words = sql.replace('"', " ").replace("'", " ").split()
    return next((words[i + 1] for i, word in enumerate(words[:-1]) if word.upper() == "ON"), "")


def _counted_by_gdal(name: str) -> set[str]:
    # GDAL may add its own triggers that keep a feature count
    marker = "_feature_count_"
    return {name.split(marker, 1)[1]} if marker in name else set()


def _keys(unit: Unit) -> list[Problem]:
    rows = unit.session.connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    problems = [
        Problem("verify.orphan", {"table": table, "fid": fid, "wants": parent})
        for table, fid, parent, _ in rows[:NAMED]
    ]
    for table, column in (("case_spot", "spot_uid"), ("lead", "spot_uid"), ("spot_party", "spot_uid")):
        query = named(
            "SELECT fid FROM {table} WHERE {column} NOTNULL "
            "AND {column} NOT IN (SELECT uid FROM spot WHERE uid NOTNULL) LIMIT ?",
            table=table,
            column=column,
        )
        for (fid,) in unit.session.connection.exec_driver_sql(query, (NAMED,)).fetchall():
            problems.append(Problem("verify.orphan", {"table": table, "fid": fid, "wants": "spot"}))
    return problems


def _context(unit: Unit) -> list[Problem]:
    left = unit.session.connection.exec_driver_sql("SELECT count(*) FROM audit_context").scalar_one()
    return [Problem("verify.audit_context_left", {"count": left})] if left else []


def _cases(unit: Unit, fold: Fold | None) -> list[Problem]:
    """Event chains, and cached states by the fold."""
    problems = []
    cases = unit.cases.all()
    events = unit.events.for_cases([case.uid for case in cases])
    for case in cases:
        broken = first_break(events[case.uid], case.event_head, case.event_seq)
        if broken:
            seq, how = broken
            problems.append(Problem("verify.chain_broken", {"case": case.number or case.uid, "seq": seq, "how": how}))
        elif fold is not None and events[case.uid]:
            state, flags = fold(unit, case, events[case.uid])
            if state != case.state or sorted(flags) != sorted(case.flags):
                params = {"case": case.number or case.uid, "stored": case.state, "computed": state}
                problems.append(Problem("verify.state_differs", params))
    known = {case.uid for case in cases}
    query = "SELECT DISTINCT case_uid FROM event WHERE case_uid NOTNULL"
    for (uid,) in unit.session.connection.exec_driver_sql(query).fetchall():
        if uid not in known:
            problems.append(Problem("verify.orphan", {"table": "event", "fid": uid, "wants": "case_file"}))
    return problems


def _numbers(unit: Unit) -> list[Problem]:
    """Document numbers run from 1 to their counter without a gap and without a double."""
    problems = []
    drawn: dict[tuple[str, str, int], list[int]] = {}
    query = "SELECT coalesce(org_uid,''), coalesce(kind,''), year, seq FROM document WHERE seq NOTNULL"
    for org, kind, year, seq in unit.session.connection.exec_driver_sql(query).fetchall():
        drawn.setdefault((org, kind, year), []).append(seq)
    counters = {(org or "", kind or "", year): value for org, kind, year, value in unit.counters.all()}
    for key, numbers in sorted(drawn.items()):
        org, kind, year = key
        named = {"org": org, "kind": kind, "year": year}
        last = counters.get(key, 0)
        gone = sorted(set(range(1, last + 1)) - set(numbers))
        twice = sorted(n for n, times in Counter(numbers).items() if times > 1)
        beyond = sorted(n for n in numbers if n > last)
        for code, which in (
            ("verify.number_skipped", gone),
            ("verify.number_doubled", twice),
            ("verify.number_beyond_counter", beyond),
        ):
            problems += [Problem(code, {**named, "seq": n}) for n in which[:NAMED]]
    return problems + _lead_and_case_numbers(unit)


def _lead_and_case_numbers(unit: Unit) -> list[Problem]:
    """As many leads and cases as numbers were drawn for them: their numbers are printed, not counted."""
    problems = []
    for table, kind in (("lead", LEAD_COUNTER), ("case_file", CASE_COUNTER)):
        query = named(
            "SELECT c.org_uid, sum(c.value), "
            "(SELECT count(*) FROM {table} t WHERE t.org_uid IS c.org_uid AND t.number NOTNULL) "
            "FROM counter c WHERE c.kind = ? GROUP BY c.org_uid",
            table=table,
        )
        for org, drawn, found in unit.session.connection.exec_driver_sql(query, (kind,)).fetchall():
            if found < drawn:
                params = {"org": org, "kind": kind, "drawn": drawn, "found": found}
                problems.append(Problem("verify.number_lost", params))
    return problems


def _documents(unit: Unit) -> list[Problem]:
    """Issued papers have their file."""
    problems = []
    files = {a.uid: a.sha256 for a in unit.attachments.find()}
    for document in unit.documents.find(status="issued"):
        if document.attachment_uid and files.get(document.attachment_uid) != document.file_sha256:
            problems.append(Problem("verify.document_file", {"number": document.number or document.uid}))
    return problems


def _attachments(unit: Unit) -> list[Problem]:
    """Files are there and are what their name says."""
    problems = []
    for attachment in unit.attachments.find():
        path = unit.files.path(attachment.sha256, attachment.ext)
        named = {"name": attachment.original_name, "path": str(path)}
        if not path.is_file():
            problems.append(Problem("verify.file_missing", named))
            continue
        digest = hashlib.sha256()
        with path.open("rb") as stream:
            for block in iter(lambda: stream.read(1 << 20), b""):
                digest.update(block)
        if digest.hexdigest() != attachment.sha256:
            problems.append(Problem("verify.file_changed", named))
    return problems


def _listed(unit: Unit) -> list[Problem]:
    return case_rows.differing(unit.session.connection)


def _index(unit: Unit, table: str) -> list[Problem]:
    """Spatial index and geometries: same features, same bounds; unreadable and invalid shapes are named."""
    connection = unit.session.connection
    query = named("SELECT id, minx, miny, maxx, maxy FROM {index}", index=gpkg.rtree(table))
    boxes = {row[0]: row[1:] for row in connection.exec_driver_sql(query).fetchall()}
    query = named("SELECT fid, geom FROM {table} WHERE fid > ? ORDER BY fid LIMIT ?", table=table)
    problems: list[Problem] = []
    last = -1
    missing, wrong, invalid, unreadable = [], [], [], []
    while True:
        rows = connection.exec_driver_sql(query, (last, _ROWS_AT_ONCE)).fetchall()
        if not rows:
            break
        fids = [row[0] for row in rows]
        last = fids[-1]
        try:
            shapes = decode_many([row[1] for row in rows])
        except ValueError:
            shapes = np.array([_readable(row[1]) for row in rows], dtype=object)
            unreadable += [row[0] for row, shape in zip(rows, shapes) if row[1] is not None and shape is None]
        bounds = shapely.bounds(shapes)
        stored = np.array([boxes.pop(fid, (np.nan,) * 4) for fid in fids], dtype=float)
        has, indexed = ~np.isnan(bounds[:, 0]), ~np.isnan(stored[:, 0])
        # the index keeps single precision, rounded outwards
        slack = np.abs(bounds) * 2.0**-22 + 1e-6
        covers = (stored[:, :2] <= bounds[:, :2] + 1e-9).all(axis=1) & (stored[:, 2:] >= bounds[:, 2:] - 1e-9).all(
            axis=1
        )
        close = (np.abs(stored - bounds) <= slack).all(axis=1)
        key = np.array(fids)
        missing += key[has & ~indexed].tolist()
        wrong += key[(has & indexed & ~(covers & close)) | (indexed & ~has)].tolist()
        invalid += key[has & ~shapely.is_valid(shapes)].tolist()
    for code, found in (
        ("verify.index_missing", missing),
        ("verify.index_wrong", wrong),
        ("verify.index_left_over", sorted(boxes)),
        ("verify.geometry_invalid", invalid),
        ("verify.geometry_unreadable", unreadable),
    ):
        problems += first_of(code, table, [{"table": table, "fid": fid} for fid in found])
    return problems


def _readable(blob: bytes | None) -> Any:
    try:
        return decode(blob)
    except ValueError:
        return None


def _uids(unit: Unit, table: str) -> list[Problem]:
    connection = unit.session.connection
    query = named("SELECT fid FROM {table} WHERE uid ISNULL LIMIT ?", table=table)
    empty = connection.exec_driver_sql(query, (NAMED,)).fetchall()
    query = "SELECT max(fid) FROM {table} WHERE uid NOTNULL GROUP BY uid HAVING count(*) > 1 LIMIT ?"
    double = connection.exec_driver_sql(named(query, table=table), (NAMED,)).fetchall()
    return [
        *(Problem("verify.no_uid", {"table": table, "fid": fid}) for (fid,) in empty),
        *(Problem("verify.uid_double", {"table": table, "fid": fid}) for (fid,) in double),
    ]
