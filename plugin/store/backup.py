"""Verified copies of a workspace and their way back.

The database goes through SQLite's backup interface: opening the file with anything else would drop the locks that
this program holds on it (POSIX locks belong to the process), and could catch a half-written page.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime, timezone
from pathlib import Path

from ..domain.errors import WorkspaceError
from ..domain.quoting import named
from .connect import explained, raw_connection, reading_mode
from .files import FileStore, files_folder


def back_up(path: Path, files: FileStore, target: Path | None, now: datetime) -> Path:
    """Copy a workspace as one consistent state, with its files, and check the copy.

    :param target: where to, None for ``<name>.backups/<name>-<UTC time>.gpkg`` beside the workspace
    :returns: path of the copy
    :raises WorkspaceError: ``backup.exists``, ``backup.not_sound``, ``backup.not_written`` …
    """
    target = _default_target(path, now) if target is None else target.absolute()
    if target.exists():
        raise WorkspaceError("backup.exists", path=str(target))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # files first would miss one that is added meanwhile; a file more than the rows know does no harm
        _copy_database(path, target)
        _copy_files(files.root, files_folder(target), _newest_other(target))
    except OSError as error:
        raise WorkspaceError("backup.not_written", path=str(target), reason=error.strerror or "") from error
    return target


def lay_out(backup: Path, target: Path) -> None:
    """Restore a backup as a new workspace.

    :raises WorkspaceError: ``workspace.missing``, ``workspace.exists``, ``backup.not_sound`` …
    """
    if not backup.is_file():
        raise WorkspaceError("workspace.missing", path=str(backup))
    if target.exists() or files_folder(target).exists():
        raise WorkspaceError("workspace.exists", path=str(target))
    try:
        # the files come first, so that the workspace never stands there without them
        _copy_files(files_folder(backup), files_folder(target), None)
        _copy_database(backup, target)
    except OSError as error:
        raise WorkspaceError("backup.not_written", path=str(target), reason=error.strerror or "") from error


def _default_target(path: Path, now: datetime) -> Path:
    folder = path.with_suffix(".backups")
    stem = f"{path.stem}-{now.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}"
    target, number = folder / f"{stem}.gpkg", 1
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}.gpkg"
    return target


def _copy_database(source: Path, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with explained(source), closing(raw_connection(source, reading_mode(source))) as old:
            # one read transaction round counting and copying: both see the same state
            old.execute("BEGIN")
            wanted = _row_counts(old)
            with explained(target), closing(raw_connection(part, "rwc")) as new:
                old.backup(new)
                new.execute("PRAGMA journal_mode = DELETE")
                faults = [row[0] for row in new.execute("PRAGMA integrity_check")]
                found = _row_counts(new)
            old.execute("COMMIT")
        if faults != ["ok"]:
            raise WorkspaceError("backup.not_sound", path=str(source), reason="; ".join(faults[:3]))
        if found != wanted:
            different = sorted(t for t in wanted if wanted[t] != found.get(t))
            raise WorkspaceError("backup.not_sound", path=str(source), reason=", ".join(different))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: connection.execute(named("SELECT count(*) FROM {table}", table=name)).fetchone()[0]
        for name in names
        if not name.startswith("sqlite_")
    }


def _copy_files(source: Path, target: Path, earlier: Path | None) -> None:
    for path in FileStore(source):
        copy = target / path.parent.name / path.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        same = earlier / path.parent.name / path.name if earlier else None
        # content never changes under one name, so an earlier backup's file can be shared instead of copied
        if same and same.is_file() and same.stat().st_size == path.stat().st_size:
            with suppress(OSError):  # a disk without hard links
                os.link(same, copy)
        if not copy.exists():
            shutil.copy2(path, copy)
    if source.exists():
        target.mkdir(parents=True, exist_ok=True)


def _newest_other(target: Path) -> Path | None:
    others = [p for p in target.parent.glob("*.files") if p != files_folder(target)]
    return max(others, key=lambda p: p.stat().st_mtime, default=None)
