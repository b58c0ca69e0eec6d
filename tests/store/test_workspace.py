"""Making, opening and refusing workspaces; units of work that hold or leave nothing."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from zhiwei.plugin.domain.case.records import CaseFile, OrgUnit, Party
from zhiwei.plugin.domain.errors import ConflictError, WorkspaceError
from zhiwei.plugin.store import connect
from zhiwei.plugin.store.workspace import Workspace

from .conftest import NOW, random_polygons, squares


def raw(workspace) -> sqlite3.Connection:
    return connect.raw_connection(workspace.path)


def test_a_new_workspace_is_a_geopackage_that_gdal_reads_without_a_warning(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.add(squares((0, 0), code=["a"]))
    for layer in ("spot", "case_file"):
        done = subprocess.run(
            ["ogrinfo", "-al", str(workspace.path), layer], capture_output=True, text=True, timeout=60, check=True
        )
        assert done.stderr == ""
        assert "Warning" not in done.stdout and "ERROR" not in done.stdout
    assert (
        'ID["EPSG",4549]'
        in subprocess.run(
            ["ogrinfo", "-so", str(workspace.path), "spot"], capture_output=True, text=True, timeout=60, check=True
        ).stdout
    )
    with sqlite3.connect(workspace.path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()


def test_an_existing_file_is_never_overwritten(workspace):
    with pytest.raises(WorkspaceError) as caught:
        Workspace.create(workspace.path, crs="EPSG:4549")
    assert caught.value.code == "workspace.exists"


@pytest.mark.parametrize("crs", ["EPSG:4490", "EPSG:999999", "nonsense", ""])
def test_a_crs_that_is_not_projected_in_metres_is_refused_and_leaves_no_file(folder, crs):
    with pytest.raises(WorkspaceError) as caught:
        Workspace.create(folder / "x.gpkg", crs=crs)
    assert caught.value.code == "workspace.crs_not_projected"
    assert list(folder.iterdir()) == []


def test_a_local_grid_given_as_wkt_is_kept(folder):
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromProj4("+proj=tmerc +lat_0=0 +lon_0=119.7 +k=1 +x_0=500000 +y_0=-3000000 +ellps=GRS80 +units=m")
    with Workspace.create(folder / "local.gpkg", crs=system.ExportToWkt()) as workspace:
        assert "119.7" in workspace.crs
    with Workspace.open(folder / "local.gpkg") as workspace:
        assert "119.7" in workspace.crs


def test_what_is_no_workspace_is_said_to_be_none(folder):
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(folder / "none.gpkg")
    assert caught.value.code == "workspace.missing"
    text = folder / "text.gpkg"
    text.write_bytes(b"This is no database. " * 400)
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(text)
    assert caught.value.code == "workspace.damaged"
    other = folder / "other.gpkg"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(other)
    assert caught.value.code == "workspace.not_a_workspace"
    (folder / "empty.gpkg").touch()
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(folder / "empty.gpkg")
    assert caught.value.code == "workspace.not_a_workspace"


def test_a_damaged_file_is_named_as_damaged(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        from zhiwei.plugin.domain.features import FeatureTable

        unit.parcels.add(FeatureTable(random_polygons(3000)))
    workspace.close()
    content = bytearray(workspace.path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096 * 40] = os.urandom(4096 * 40)
    workspace.path.write_bytes(bytes(content))
    reopened = Workspace.open(workspace.path)
    problems = reopened.verify()
    assert {p.code for p in problems} == {"verify.damaged"}
    with pytest.raises(WorkspaceError) as caught:
        reopened.backup()
    assert caught.value.code in {"workspace.damaged", "backup.not_sound"}
    assert list(workspace.path.with_suffix(".backups").glob("*")) == []


def test_a_unit_of_work_that_fails_leaves_nothing(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.add(squares((0, 0), code=["kept"]))
    before = dump(workspace)
    with pytest.raises(RuntimeError), workspace.unit_of_work("张三", NOW) as unit:
        org = unit.orgs.add(OrgUnit("", "01", "某局", "某"))
        unit.spots.add(squares((50, 0), code=["gone"]))
        from zhiwei.plugin.domain.features import FeatureTable

        unit.parcels.add(FeatureTable(random_polygons(500)))
        unit.counters.next(org.uid, "立案", 2026)
        unit.settings.put("a", 1)
        raise RuntimeError("stop")
    assert dump(workspace) == before
    assert workspace.verify() == []


def dump(workspace) -> list[str]:
    connection = raw(workspace)
    rows = []
    for name, sql in connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall():
        rows.append(f"{name} {sql}")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
        rows += [f"{name} {row}" for row in connection.execute(f'SELECT * FROM "{name}"').fetchall()]
    connection.close()
    return rows


def test_a_disk_that_is_full_is_said_so_and_nothing_is_half_written(workspace, monkeypatch):
    before = dump(workspace)
    plain = connect.raw_connection

    def small(*args, **options):
        connection = plain(*args, **options)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        return connection

    monkeypatch.setattr(connect, "raw_connection", small)
    from zhiwei.plugin.domain.features import FeatureTable

    with pytest.raises(WorkspaceError) as caught, workspace.unit_of_work("张三", NOW) as unit:
        unit.parcels.add(FeatureTable(random_polygons(2000)))
    assert caught.value.code == "workspace.disk_full"
    monkeypatch.undo()
    assert dump(workspace) == before
    assert workspace.verify() == []


def test_a_workspace_that_was_moved_away_is_said_to_be_gone_and_goes_on_where_it_is_back(workspace):
    there, away = workspace.path, workspace.path.with_name("别处.gpkg")
    there.rename(away)
    for job in (workspace.reader, lambda: workspace.unit_of_work("张三", NOW)):
        with pytest.raises(WorkspaceError) as caught, job():
            pass
        assert caught.value.code == "workspace.gone"
    assert not there.exists()
    away.rename(there)
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.add(squares((0, 0), code=["a"]))
    assert connect.explain(there, sqlite3.OperationalError("disk I/O error")).code == "workspace.no_answer"


def test_a_full_disk_while_making_a_workspace_leaves_no_file(folder):
    """A real file system of 256 KB, when this machine lets us mount one."""
    point = folder / "small"
    point.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(point)], capture_output=True).returncode:
        pytest.skip("needs the right to mount")
    try:
        with pytest.raises(WorkspaceError) as caught:
            Workspace.create(point / "x.gpkg", crs="EPSG:4549")
        assert caught.value.code == "workspace.disk_full"
        assert list(point.iterdir()) == []
    finally:
        subprocess.run(["umount", str(point)], check=True)


def test_a_second_writer_waits_and_is_then_told_who_is_saving(workspace, monkeypatch):
    child = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
            "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()",
            str(workspace.path),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert child.stdout.readline().strip() == b"held"
        monkeypatch.setattr(connect.raw_connection, "__defaults__", ("rw", 0.3))
        with pytest.raises(WorkspaceError) as caught, workspace.unit_of_work("李四", NOW) as unit:
            unit.settings.put("a", 1)
        assert caught.value.code == "workspace.locked_by"
        assert str(child.pid) in caught.value.params["holder"]
        with workspace.reader() as reader:
            assert reader.settings.get("a") is None
    finally:
        child.communicate(b"")
    with workspace.unit_of_work("李四", NOW) as unit:
        unit.settings.put("a", 1)


def test_a_reader_refuses_to_write(workspace):
    with workspace.reader() as reader, pytest.raises(WorkspaceError) as caught:
        reader.settings.put("a", 1)
    assert caught.value.code == "workspace.reader_cannot_write"


def test_a_workspace_opened_read_only_says_why_it_does_not_save(workspace):
    with Workspace.open(workspace.path, read_only=True) as other:
        assert other.read_only
        with pytest.raises(WorkspaceError) as caught, other.unit_of_work("李四", NOW):
            pass
    assert caught.value.code == "workspace.read_only"


def test_a_file_on_a_network_share_opens_read_only_with_the_reason(workspace, monkeypatch):
    monkeypatch.setattr(connect, "_on_network", lambda path: True)
    with Workspace.open(workspace.path) as shared:
        assert shared.read_only_reason == "workspace.network_share"
        with shared.reader() as reader:
            assert reader.spots.count() == 0
    with pytest.raises(WorkspaceError) as caught:
        Workspace.create(workspace.path.with_name("b.gpkg"), crs="EPSG:4549")
    assert caught.value.code == "workspace.network_share"


def test_shares_of_windows_and_drives_become_paths_that_sqlite_takes():
    assert connect.file_uri(Path("/数据 1/a#b%.gpkg"), "ro") == ("file:///%E6%95%B0%E6%8D%AE%201/a%23b%25.gpkg?mode=ro")


def test_a_later_save_of_the_same_row_is_refused_with_both_versions(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        party = unit.parties.add(Party("", "person", "赵六"))
        (spot,) = unit.spots.add(squares((0, 0), code=["a"]))
    with workspace.reader() as reader:
        mine, yours = reader.parties.get(party.uid), reader.parties.get(party.uid)
    from dataclasses import replace

    with workspace.unit_of_work("李四", NOW) as unit:
        saved = unit.parties.update(replace(yours, phone="1"))
        assert saved.version == 2
        assert unit.spots.update_one(spot, {"remark": "李四"}, 1) == 2
    with pytest.raises(ConflictError) as caught, workspace.unit_of_work("张三", NOW) as unit:
        unit.parties.update(replace(mine, phone="2"))
    assert caught.value.code == "conflict.changed"
    assert caught.value.params["ours"].phone == "2"
    assert caught.value.params["theirs"].phone == "1"
    with pytest.raises(ConflictError) as caught, workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.update_one(spot, {"remark": "张三"}, 1)
    assert caught.value.params["theirs"] == {"remark": "李四", "version": 2}
    with pytest.raises(ConflictError) as caught, workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.set_geometry(spot, squares((9, 9)).geometry[0], 1)
    assert caught.value.params["theirs"]["version"] == 2
    with workspace.reader() as reader:
        assert reader.parties.get(party.uid).phone == "1"


def test_two_threads_of_one_program_take_turns(workspace):
    errors = []

    def work(name: str) -> None:
        try:
            for _ in range(20):
                with workspace.unit_of_work(name, NOW) as unit:
                    unit.counters.next("", "n", 2026)
        except WorkspaceError as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(str(i),)) for i in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    with workspace.reader() as reader:
        assert reader.counters.all() == [("", "n", 2026, 60)]


def test_an_orphan_cannot_be_saved(workspace):
    """A row with a violated foreign key would keep GDAL from opening the whole file."""
    with pytest.raises(WorkspaceError) as caught, workspace.unit_of_work("张三", NOW) as unit:
        unit.cases.add(CaseFile("", "x", "no such org", "", "", "land", "default"))
    assert caught.value.code == "workspace.orphan"


def test_the_audit_names_actor_moment_reason_and_both_values(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        org = unit.orgs.add(OrgUnit("", "01", "某局", "某"))
    from dataclasses import replace

    with workspace.unit_of_work("李四", NOW, reason="改名") as unit:
        unit.orgs.update(replace(org, name="某分局"))
    with workspace.reader() as reader:
        first, second = reader.audit.for_row(org.uid)
    assert (first["action"], first["actor"], first["at"]) == ("insert", "张三", NOW)
    assert first["new"]["name"] == "某局"
    assert (second["action"], second["actor"], second["reason"]) == ("update", "李四", "改名")
    assert (second["old"], second["new"]) == ({"name": "某局"}, {"name": "某分局"})


def test_nobody_can_change_or_delete_the_audit(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.settings.put("a", 1)
    for statement in ("UPDATE audit SET actor = 'x'", "DELETE FROM audit"):
        with pytest.raises(WorkspaceError) as caught, workspace.unit_of_work("张三", NOW) as unit:
            unit.session.connection.exec_driver_sql(statement)
        assert caught.value.code == "workspace.refused"


def test_what_a_killed_writer_left_half_done_is_taken_back_even_when_opened_read_only(workspace):
    """The journal of the dead writer lies there; a connection that may not write at all could not read."""
    child = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "c.execute('PRAGMA cache_size = 5'); c.execute('BEGIN IMMEDIATE'); "
        "c.executemany('INSERT INTO audit_context (actor) VALUES (?)', [('x' * 900,)] * 3000); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", child, str(workspace.path)]).returncode == 9
    assert workspace.path.with_name(workspace.path.name + "-journal").exists()
    with Workspace.open(workspace.path, read_only=True) as reopened:
        assert reopened.verify() == []
        backup = reopened.backup()
    with Workspace.open(backup) as copy:
        assert copy.verify() == []
