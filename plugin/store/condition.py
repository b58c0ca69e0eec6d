"""In what condition a workspace's file is: size, journal, locks, copies. Looks only; nothing is made or changed."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from .connect import explained, lock_holder, raw_connection, reading_mode
from .files import files_folder
from .migrations import HEAD

#: how long to wait for a lock before it is said that somebody holds it, in seconds
_LOOK_SECONDS = 0.2
FREE, SAVING, READ_ONLY = "free", "saving", "read_only"


@dataclass(frozen=True)
class Condition:
    """What was found.

    :param size: bytes of the database with its journal; ``files_size`` bytes of its files, ``files_count`` how many
    :param lock: ``free``, ``saving`` (somebody is saving now) or ``read_only``
    :param holder: program that holds the lock, where the system tells it
    :param backup: newest backup beside the workspace; ``backup_at`` when it was made
    :param disk_free: bytes free where the workspace lies
    """

    size: int
    files_size: int
    files_count: int
    revision: str
    newest_revision: str
    journal: str
    lock: str
    holder: str
    backup: str
    backup_at: datetime | None
    disk_free: int


def condition(path: Path | str, read_only: bool) -> Condition:
    """Look at a workspace's file.

    :raises WorkspaceError: when it cannot be read
    """
    path = Path(path).absolute()
    parts = [path, *(path.with_name(path.name + end) for end in ("-wal", "-journal"))]
    stored = [one for one in files_folder(path).rglob("*") if one.is_file()]
    with explained(path), closing(raw_connection(path, reading_mode(path), _LOOK_SECONDS)) as connection:
        journal = str(connection.execute("PRAGMA journal_mode").fetchone()[0])
        revision = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    backup = newest_backup(path)
    lock = READ_ONLY if read_only else _lock(path)
    return Condition(
        size=sum(part.stat().st_size for part in parts if part.is_file()),
        files_size=sum(one.stat().st_size for one in stored),
        files_count=len(stored),
        revision=revision,
        newest_revision=HEAD,
        journal=journal,
        lock=lock,
        holder=lock_holder(path) if lock == SAVING else "",
        backup=str(backup or ""),
        backup_at=datetime.fromtimestamp(backup.stat().st_mtime, timezone.utc) if backup else None,
        disk_free=shutil.disk_usage(path.parent).free,
    )


def being_saved(path: Path | str) -> bool:
    """Whether somebody saves this very moment, so that a reader would have to wait. What a killed writer left half
    done is taken back."""
    path = Path(path)
    try:
        with closing(raw_connection(path, reading_mode(path), 0.0)) as connection:
            connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    return False


def newest_backup(path: Path) -> Path | None:
    """The newest copy in ``<name>.backups`` beside a workspace."""
    copies = path.with_suffix(".backups").glob("*.gpkg")
    return max(copies, key=lambda one: one.stat().st_mtime, default=None)


def _lock(path: Path) -> str:
    """Whether somebody is saving: a writer may begin now, or not."""
    with closing(raw_connection(path, "rw", _LOOK_SECONDS)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return SAVING
        connection.execute("ROLLBACK")
    return FREE
