"""Schema revisions: the way by revisions and the way by metadata lead to the same file; an upgrade loses nothing."""

from __future__ import annotations

import builtins
import gzip
import re
import shutil
import sqlite3
from pathlib import Path

import pytest
import shapely

from zhiwei.plugin.domain.chinese_order import order_key
from zhiwei.plugin.domain.errors import MissingLibraryError, WorkspaceError
from zhiwei.plugin.store import connect, gpkg, migrations, schema
from zhiwei.plugin.store import workspace as workspace_module
from zhiwei.plugin.store.files import FileStore, files_folder
from zhiwei.plugin.store.migrations import run
from zhiwei.plugin.store.triggers import all_triggers
from zhiwei.plugin.store.workspace import Workspace

from .conftest import NOW, squares

ADDS_A_COLUMN = """
import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade():
    op.add_column("spot", sa.Column("grid_code", sa.TEXT()))
    op.create_index("ix_spot_grid_code", "spot", ["grid_code"])
    op.execute("UPDATE spot SET grid_code = 'G-' || code")
"""


@pytest.fixture
def next_revision(folder, monkeypatch) -> Path:
    """A copy of the revisions with one more, in a folder with another name, as if the program were newer."""
    copy = folder / "插件 旧版" / "migrations"
    shutil.copytree(run.FOLDER, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "versions" / "r0010_next.py").write_text(ADDS_A_COLUMN, encoding="utf-8")
    plain = run.migrate
    monkeypatch.setattr(workspace_module, "HEAD", "0010")
    monkeypatch.setattr(run, "migrate", lambda ws, revision: plain(ws, revision, copy, "0010"))
    return copy


def objects(path: Path) -> dict[str, str]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql NOTNULL").fetchall()
    connection.close()
    return {name: re.sub(r"\s+", " ", sql).replace(" )", ")") for name, sql in rows}


def test_the_revisions_lead_to_the_schema_that_a_new_workspace_has(workspace, folder):
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(run.FOLDER))
    assert script.get_current_head() == migrations.HEAD
    path = folder / "by revisions.gpkg"
    connect.raw_connection(path, "rwc").close()
    engine = connect.make_engine(path, read_only=False)
    with engine.connect() as connection, connection.begin():
        srs_id = gpkg.make_container(connection, "EPSG:4549")
        run.upgrade(connection, script)
        run.settle(connection, srs_id)
    made, wanted = objects(path), objects(workspace.path)
    made.pop("alembic_version"), wanted.pop("alembic_version")
    assert made.keys() == wanted.keys()
    for name, text in wanted.items():
        assert sorted(re.split(r"[(),\s]+", made[name])) == sorted(re.split(r"[(),\s]+", text)), name
    with Workspace.open(path) as opened:
        assert opened.verify() == []


def test_an_older_workspace_is_backed_up_and_upgraded_with_its_triggers(workspace, next_revision):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.add(squares((0, 0), code=["a"]))
    workspace.close()
    with Workspace.open(workspace.path) as upgraded:
        connection = connect.raw_connection(upgraded.path)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0010",)]
        assert connection.execute("SELECT grid_code FROM spot").fetchall() == [("G-a",)]
        found = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
        connection.close()
        assert found == all_triggers()
        assert upgraded.verify() == []
        with upgraded.unit_of_work("张三", NOW) as unit:
            unit.spots.add(squares((20, 0), code=["b"]))
    (backup,) = workspace.path.with_suffix(".backups").glob("*.gpkg")
    connection = sqlite3.connect(backup)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0009",)]
    assert connection.execute("SELECT code FROM spot").fetchall() == [("a",)]
    connection.close()


def test_an_upgrade_that_fails_leaves_the_workspace_as_it_was(workspace, next_revision):
    (next_revision / "versions" / "r0010_next.py").write_text(
        ADDS_A_COLUMN + "    op.execute('UPDATE no_such_table SET a = 1')\n", encoding="utf-8"
    )
    before = objects(workspace.path)
    with pytest.raises(WorkspaceError):
        Workspace.open(workspace.path)
    assert objects(workspace.path) == before
    assert workspace.verify() == []


def test_a_table_rebuilt_by_a_careless_revision_is_seen(workspace):
    connection = connect.raw_connection(workspace.path)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(zone)").fetchall()]
    listed = ", ".join(columns)
    rebuild = f"CREATE TABLE copy AS SELECT {listed} FROM zone; DROP TABLE zone; ALTER TABLE copy RENAME TO zone;"
    connection.executescript(f"BEGIN; {rebuild} COMMIT;")
    connection.close()
    found = {(p.code, p.params.get("name")) for p in workspace.verify()}
    assert ("verify.table_changed", "zone") in found
    assert ("verify.object_missing", "zw_zone_update") in found
    assert ("verify.object_missing", "rtree_zone_geom_insert") in found


def test_a_newer_workspace_is_refused_by_name(workspace):
    connection = connect.raw_connection(workspace.path)
    connection.execute("UPDATE alembic_version SET version_num = '0099'")
    connection.close()
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(workspace.path)
    assert caught.value.code == "workspace.newer"
    assert caught.value.params["revision"] == "0099"


def test_an_older_workspace_opened_read_only_is_not_touched(workspace, next_revision):
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(workspace.path, read_only=True)
    assert caught.value.code == "workspace.older_read_only"
    assert not workspace.path.with_suffix(".backups").exists()


def test_alembic_is_needed_for_an_upgrade_only(workspace, next_revision, monkeypatch):
    plain = builtins.__import__

    def without(name, *args, **options):
        if name.split(".")[0] == "alembic":
            raise ImportError(name)
        return plain(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingLibraryError) as caught:
        Workspace.open(workspace.path)
    assert caught.value.params["library"] == "alembic"
    monkeypatch.setattr(workspace_module, "HEAD", "0009")
    with Workspace.open(workspace.path) as opened, opened.reader() as reader:
        assert reader.spots.count() == 0


@pytest.fixture
def first_revision(folder) -> Path:
    """A workspace as the program of revision 0001 left it: three cases with events, one attachment."""
    path = folder / "旧库.gpkg"
    path.write_bytes(gzip.decompress((Path(__file__).parent.parent / "data" / "workspace_0001.gpkg.gz").read_bytes()))
    FileStore(files_folder(path)).put(b"a photo", "jpg")
    return path


def test_a_workspace_of_the_first_revision_is_upgraded_and_loses_nothing(first_revision):
    plain = sqlite3.connect(first_revision)
    tables = [row[0] for row in plain.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    before = {t: plain.execute(f'SELECT count(*) FROM "{t}"').fetchone() for t in tables if t in schema.metadata.tables}
    events = plain.execute("SELECT * FROM event ORDER BY fid").fetchall()
    plain.close()
    assert before["event"][0] > 0 and "deadline" not in tables
    with Workspace.open(first_revision) as upgraded:
        assert upgraded.verify() == []
        connection = connect.raw_connection(upgraded.path)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(migrations.HEAD,)]
        assert {t: connection.execute(f'SELECT count(*) FROM "{t}"').fetchone() for t in before} == before
        assert connection.execute("SELECT * FROM event ORDER BY fid").fetchall() == events
        known = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
        connection.close()
        assert {"delivery", "decision_item", "item_party", "deadline", "case_link", "template"} <= known
    backups = list(first_revision.with_suffix(".backups").glob("*.gpkg"))
    assert len(backups) == 1


@pytest.fixture
def second_revision(folder) -> Path:
    """A workspace as the program of revision 0002 left it: six spots, three cases, one of them decided."""
    path = folder / "旧库二.gpkg"
    path.write_bytes(gzip.decompress((Path(__file__).parent.parent / "data" / "workspace_0002.gpkg.gz").read_bytes()))
    return path


def test_a_workspace_of_the_second_revision_lists_its_cases_and_knows_their_days(second_revision):
    from zhiwei.plugin.services.workspace import finish_what_was_left

    with Workspace.open(second_revision) as upgraded:
        assert upgraded.verify() == []
        connection = connect.raw_connection(upgraded.path)
        listed = "SELECT kind, state, town_code, parties FROM case_row ORDER BY kind, number, spot_codes"
        rows = connection.execute(listed).fetchall()
        assert [row[:3] for row in rows] == [
            ("case", "DECIDED", "359921001"),
            ("case", "INVESTIGATE", "359921001"),
            ("case", "INVESTIGATE", "359921001"),
            *[("spot", "SPOT", "359921001")] * 3,
        ]
        assert rows[0][3] == "当事人<0>&㙍"
        decided = "SELECT filed_on, decided_on FROM case_row WHERE state = 'DECIDED'"
        assert connection.execute(decided).fetchall() == [("2026-03-16", None)]
        finish_what_was_left(upgraded, "张三", NOW)
        assert connection.execute(decided).fetchall() == [("2026-03-16", "2026-04-20")]
        connection.close()
        assert upgraded.verify() == []


def test_the_list_of_an_older_workspace_is_ordered_by_sound_after_the_upgrade(second_revision):
    with Workspace.open(second_revision) as upgraded:
        connection = connect.raw_connection(upgraded.path)
        rows = connection.execute("SELECT number, number_order, address, address_order FROM case_row").fetchall()
        connection.close()
    assert len(rows) == 6
    assert all((key is None) == (text is None) for *_, text, key in rows)
    assert [row[3] for row in rows] == [order_key(row[2]) for row in rows]
    assert [row[1] for row in rows] == [order_key(row[0]) for row in rows]


def test_phases_of_revision_0006_keep_their_borders_and_may_have_several_parts(folder):
    """Two phases, one of them drawn again once, one with a hole."""
    path = folder / "旧库六.gpkg"
    path.write_bytes(gzip.decompress((Path(__file__).parent.parent / "data" / "workspace_0006.gpkg.gz").read_bytes()))
    with Workspace.open(path) as upgraded:
        assert upgraded.verify() == []
        with upgraded.reader() as session:
            phases = session.phases.read()
        assert list(phases.columns["number"]) == [1, 2] and list(phases.columns["sites"]) == [3, 4]
        assert [one.geom_type for one in phases.geometry] == ["MultiPolygon"] * 2
        assert phases.geometry[0].equals(shapely.box(460000, 2760000, 460110, 2760050))
        assert phases.geometry[1].area == 100 * 100 - 20 * 20
        several = shapely.multipolygons([shapely.box(460000 + x, 2760000, 460010 + x, 2760010) for x in (0, 30)])
        with upgraded.unit_of_work("张三", NOW) as unit:
            unit.phases.set_geometry(phases.columns["uid"][0], several, int(phases.columns["version"][0]))
        with upgraded.reader() as session:
            assert session.phases.read().geometry[0].equals(several)
        assert upgraded.verify() == []
