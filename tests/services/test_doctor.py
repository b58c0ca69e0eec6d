"""The doctor tells what is there, names no person, and changes nothing by looking."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from service_cases import service_helper

from zhiwei.plugin.services import doctor
from zhiwei.plugin.services.workspace import backup
from zhiwei.plugin.store import condition as store_condition

office = service_helper("case_office")

NEEDED = {"sqlalchemy": "library.off_workspace", "yaml": "library.off_catalogues", "nothere": "library.off_word"}

NAMES = {"sqlalchemy": "SQLAlchemy", "yaml": "PyYAML"}


@pytest.fixture
def path(tmp_path):
    return str(office.make_office(tmp_path))


def rows(path, now=None) -> dict[str, doctor.Row]:
    found = doctor.workspace_rows(path, now or datetime.now(timezone.utc))
    return {row.name[0]: row for row in found}


def test_all_sections_are_there_and_nobody_is_named(path, monkeypatch):
    monkeypatch.setattr(Path, "home", classmethod(lambda cls: Path(path).parent))
    sections = doctor.examine(path, NEEDED, ["nothere"], NAMES, [("QGIS", "3.22")], datetime.now(timezone.utc))
    assert [one.code for one in sections] == [
        "doctor.workspace", "doctor.libraries", "doctor.fonts", "doctor.versions"
    ]  # fmt: skip
    names = {row.name[1].get("name"): row.text for row in sections[3].rows}
    assert names["QGIS"] == "3.22" and names["SQLite"] == sqlite3.sqlite_version
    assert all(names[one] not in ("", "—") for one in ("Python", "GDAL", "GEOS", "PROJ"))
    levels = {row.name[1]["name"]: row.level for row in sections[1].rows}
    assert levels == {"SQLAlchemy": "ok", "PyYAML": "ok", "nothere": "bad"}
    everything = repr(sections)
    assert str(Path(path).parent) not in everything and "颜堃" not in everything
    assert doctor.worst(sections) == "bad"


def test_a_file_that_is_well_is_told_so_and_not_touched(path):
    stamp = Path(path).stat().st_mtime_ns
    found = rows(path)
    assert found["doctor.lock"].code == "doctor.lock_free" and found["doctor.writing"].code == "doctor.may_write"
    assert found["doctor.backup"].code == "doctor.backup_none" and found["doctor.crs"].text == "EPSG:4549"
    assert found["doctor.journal"].params["mode"] == "DELETE" and found["doctor.schema"].level == "ok"
    assert Path(path).stat().st_mtime_ns == stamp


def test_a_lock_that_somebody_holds_is_seen(path):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert rows(path)["doctor.lock"].code == "doctor.lock_held"
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert rows(path)["doctor.lock"].code == "doctor.lock_free"


def test_the_age_of_the_last_backup_counts(path):
    made = backup(path)
    now = datetime.now(timezone.utc)
    assert rows(path, now)["doctor.backup"].level == "ok"
    late = rows(path, now + timedelta(days=9))["doctor.backup"]
    assert late.level == "warn" and late.params["days"] == 9
    assert store_condition.newest_backup(Path(path)) == made


def test_a_network_share_and_a_full_disk_are_said(path, monkeypatch):
    from zhiwei.plugin.store import connect

    monkeypatch.setattr(connect, "_on_network", lambda _path: True)
    found = rows(path)
    assert found["doctor.writing"].code == "workspace.network_share" and found["doctor.writing"].level == "bad"
    assert "doctor.lock" not in found
    monkeypatch.undo()
    monkeypatch.setattr(store_condition.shutil, "disk_usage", lambda _path: type("Usage", (), {"free": 900_000_000})())
    assert rows(path)["doctor.disk"].level == "bad"


def test_what_cannot_be_opened_is_one_line(tmp_path):
    broken = tmp_path / "x.gpkg"
    broken.write_bytes(b"nothing" * 1000)
    found = rows(str(broken))
    assert found["doctor.state"].level == "bad" and set(found) == {"doctor.file", "doctor.state"}
    assert doctor.examine("", {}, [], {}, [], datetime.now(timezone.utc))[0].rows[0].code == "workspace.none_open"


def test_fonts_are_named_by_role_and_by_character():
    found = doctor.fonts()
    assert [row.name[0] for row in found[:5]] == list(doctor.ROLES.values())
    characters = {row.name[1]["char"]: row for row in found[5:]}
    assert list(characters) == list("㙍堃喆旸䶮𬭚𠅤")
    assert characters["𠅤"].name[1]["code"] == "U+20164"
    assert all(row.text or row.level in ("warn", "bad") for row in found)


def test_sizes_and_paths():
    assert [doctor.size_text(n) for n in (12, 2048, 5 * 1024**2, 3 * 1024**3)] == ["12 B", "2 KB", "5.0 MB", "3.0 GB"]
    home = str(Path.home())
    assert doctor.without_person(f"{home}/a/b.gpkg") == "~/a/b.gpkg"
    assert doctor.without_person(f"{home}other/b.gpkg") == f"{home}other/b.gpkg"
