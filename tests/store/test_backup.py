"""Copies that can be trusted, and the way back."""

from __future__ import annotations

import sqlite3

import pytest

from zhiwei.plugin.domain.errors import WorkspaceError
from zhiwei.plugin.store.workspace import Workspace

from .conftest import NOW, squares


@pytest.fixture
def filled(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.add(squares((0, 0), code=["a"]))
        unit.attachments.add(b"photo", "照片.JPG", "image/jpeg", NOW)
    return workspace


def test_a_backup_holds_rows_and_files_and_comes_back_the_same(filled, folder):
    backup = filled.backup(now=NOW)
    assert backup == folder / "工作库.backups" / "工作库-20260304T010203Z.gpkg"
    with filled.unit_of_work("张三", NOW) as unit:
        unit.spots.add(squares((50, 0), code=["later"]))
    with (
        Workspace.restore(backup, folder / "恢复" / "x.gpkg") if (folder / "恢复").mkdir() is None else None as restored
    ):
        assert restored.verify() == []
        with restored.reader() as reader:
            assert list(reader.spots.read().columns["code"]) == ["a"]
            (photo,) = reader.attachments.find()
            assert reader.attachments.content(photo.uid) == b"photo"
        with restored.unit_of_work("张三", NOW) as unit:
            unit.spots.add(squares((90, 0)))
        assert restored.verify() == []


def test_a_backup_of_a_workspace_in_use_is_one_consistent_state(filled, folder):
    """Somebody holds an open transaction that is not committed: the copy is of before it."""
    writer = sqlite3.connect(filled.path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("INSERT INTO audit_context (actor) VALUES ('half')")
    backup = filled.backup(folder / "b.gpkg")
    writer.execute("ROLLBACK")
    writer.close()
    with Workspace.open(backup) as copy:
        assert copy.verify() == []


def test_two_backups_share_the_files_that_did_not_change(filled):
    first, second = filled.backup(now=NOW), filled.backup(now=NOW)
    assert first != second
    (a,), (b,) = (list(p.with_suffix(".files").glob("??/*")) for p in (first, second))
    assert a.stat().st_ino == b.stat().st_ino
    (original,) = list(filled.files)
    assert original.stat().st_ino != a.stat().st_ino


def test_neither_backup_nor_restore_writes_over_a_file(filled, folder):
    backup = filled.backup(folder / "b.gpkg")
    with pytest.raises(WorkspaceError) as caught:
        filled.backup(backup)
    assert caught.value.code == "backup.exists"
    with pytest.raises(WorkspaceError) as caught:
        Workspace.restore(backup, filled.path)
    assert caught.value.code == "workspace.exists"
    with pytest.raises(WorkspaceError) as caught:
        Workspace.restore(folder / "none.gpkg", folder / "y.gpkg")
    assert caught.value.code == "workspace.missing"


def test_a_read_only_workspace_can_be_backed_up(filled, folder):
    with Workspace.open(filled.path, read_only=True) as reader:
        assert reader.backup(folder / "b.gpkg").exists()


def test_a_file_is_stored_once_and_never_changed(filled):
    with filled.unit_of_work("张三", NOW) as unit:
        one = unit.attachments.add(b"same", "a.jpg", "image/jpeg", NOW)
        assert unit.attachments.add(b"same", "a.jpg", "image/jpeg", NOW) == one
        assert unit.attachments.add(b"same", "b.jpg", "image/jpeg", NOW) != one
        sha256 = unit.attachments.get(one).sha256
    path = filled.files.path(sha256, "jpg")
    assert path.parent.name == sha256[:2]
    assert [p.name for p in path.parent.iterdir()] == [f"{sha256}.jpg"]
    path.write_bytes(b"forged")
    with pytest.raises(WorkspaceError) as caught:
        filled.files.get(sha256, "jpg")
    assert caught.value.code == "workspace.file_changed"
