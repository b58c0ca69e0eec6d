"""Any changed byte of an event or of a paper is found by verify, also where nothing else of the file tells of it."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from service_cases import service_helper

from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.issue_document import issue_document
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.store import connect
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

#: what a row of the table says; keys and counters of the file are no part of it
EVENT = ("uid", "case_uid", "seq", "transition", "occurred_at", "recorded_at", "actor", "payload", "prev_hash", "hash")
DOCUMENT = (
    "uid", "case_uid", "form", "title", "org_uid", "kind", "year", "seq", "number", "status", "issued_on", "facts",
    "facts_sha256", "template_sha256", "fonts", "attachment_uid", "file_sha256", "created_at",
)  # fmt: skip


@pytest.fixture(scope="module")
def office_file(tmp_path_factory) -> Path:
    """A workspace with three cases and one issued paper, sound."""
    folder = tmp_path_factory.mktemp("卷宗 库")
    path = office.make_office(folder, 3)
    with Workspace.open(path) as workspace:
        open_cases(workspace, office.spot_uids(workspace), office.OFFICERS, "all", office.DAY, office.ACTOR, office.NOW)
        with workspace.reader() as session:
            case = session.cases.all()[0]
        form = current_forms().forms["D02"]
        issue_document(workspace, form, case.uid, office.DAY, office.ACTOR, office.NOW)
        assert workspace.verify() == []
    return path


@pytest.fixture(scope="module")
def copy(office_file, tmp_path_factory) -> Path:
    """Where a changed copy is laid out, with the files beside it."""
    folder = tmp_path_factory.mktemp("改动")
    shutil.copytree(office_file.with_suffix(".files"), folder / "county.files")
    return folder / "county.gpkg"


def change(path: Path, table: str, column: str, row: int, place: int, other: int) -> bool:
    """Change one byte of one value under the triggers' nose, and put the triggers back; False where nothing changed."""
    connection = connect.raw_connection(path)
    try:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).fetchall()
        connection.execute("PRAGMA foreign_keys = OFF")
        fids = [fid for (fid,) in connection.execute(f"SELECT fid FROM {table} ORDER BY fid")]
        fid = fids[row % len(fids)]
        kind, raw = connection.execute(
            f"SELECT typeof({column}), CAST({column} AS BLOB) FROM {table} WHERE fid = ?", (fid,)
        ).fetchone()
        if not raw:
            return False
        made = bytearray(raw)
        made[place % len(made)] ^= other
        value = bytes(made)
        connection.execute("BEGIN")
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        to = "INTEGER" if kind == "integer" else "TEXT"
        try:
            connection.execute(f"UPDATE {table} SET {column} = CAST(? AS {to}) WHERE fid = ?", (value, fid))
        except sqlite3.IntegrityError:
            connection.execute("ROLLBACK")
            return False
        for _, sql in triggers:
            connection.execute(sql)
        (after,) = connection.execute(f"SELECT CAST({column} AS BLOB) FROM {table} WHERE fid = ?", (fid,)).fetchone()
        connection.execute("COMMIT")
        return after != raw
    finally:
        connection.close()


bytes_changed = st.tuples(st.integers(0, 50), st.integers(0, 20_000), st.integers(1, 255))
with_folders = settings(
    max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@with_folders
@given(column=st.sampled_from(EVENT), where=bytes_changed)
def test_any_changed_byte_of_an_event_is_found(office_file, copy, column, where):
    shutil.copy(office_file, copy)
    if change(copy, "event", column, *where):
        with Workspace.open(copy, read_only=True) as workspace:
            assert workspace.verify() != []


@with_folders
@given(column=st.sampled_from(DOCUMENT), where=bytes_changed)
def test_any_changed_byte_of_a_document_is_found(office_file, copy, column, where):
    shutil.copy(office_file, copy)
    if change(copy, "document", column, *where):
        with Workspace.open(copy, read_only=True) as workspace:
            assert workspace.verify() != []


@with_folders
@given(place=st.integers(0, 200_000), other=st.integers(1, 255))
def test_any_changed_byte_of_an_issued_file_is_found(office_file, copy, place, other):
    shutil.copy(office_file, copy)
    (file,) = copy.with_suffix(".files").rglob("*.pdf")
    sound = file.read_bytes()
    made = bytearray(sound)
    made[place % len(made)] ^= other
    file.chmod(0o644)
    try:
        file.write_bytes(bytes(made))
        with Workspace.open(copy, read_only=True) as workspace:
            assert "verify.file_changed" in {problem.code for problem in workspace.verify()}
    finally:
        file.write_bytes(sound)


def test_a_text_that_is_no_text_any_more_is_named_and_does_not_break_verify_off(office_file, copy):
    shutil.copy(office_file, copy)
    assert change(copy, "event", "actor", 0, 0, 0x80)
    with Workspace.open(copy, read_only=True) as workspace:
        found = [problem.params for problem in workspace.verify() if problem.code == "verify.value_unreadable"]
    assert {"table": "event", "fid": 1, "column": "actor"} in found
