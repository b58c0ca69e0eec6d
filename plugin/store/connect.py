"""Connections to a workspace file: short, with the functions that its triggers need, and clear when refused."""

from __future__ import annotations

import ctypes
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event, exc
from sqlalchemy.pool import NullPool

from ..domain.chinese_order import order_key
from ..domain.errors import WorkspaceError
from .blobs import envelope
from .triggers import MARK

#: seconds that a writer waits for another one
BUSY_SECONDS = 5.0
_REMOTE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ncpfs", "davfs", "fuse.sshfs", "fuse.davfs2"}
_DRIVE_REMOTE = 4


def file_uri(path: Path, mode: str) -> str:
    """SQLite URI of a file; any character may be in the path.

    :param mode: ``ro``, ``rw`` or ``rwc``
    """
    text = path.absolute().as_posix()
    # C:/x becomes ///C:/x and a share //server/x becomes ////server/x: SQLite knows no host part
    prefix = "//" if text.startswith("/") else "///"
    return f"file:{prefix}{quote(text, safe='/:')}?mode={mode}"


def raw_connection(path: Path, mode: str = "rw", timeout: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A plain connection that begins no transaction on its own and knows the functions of the RTree triggers.

    :param mode: ``rw``, ``rwc`` (made if it is not there), ``ro``, or ``read``: writes nothing of its own but may take
        back what a killed writer left half done, which ``ro`` may not and then cannot read at all
    """
    connection = sqlite3.connect(
        file_uri(path, "rw" if mode == "read" else mode),
        uri=True,
        timeout=timeout,
        isolation_level=None,
        check_same_thread=False,
    )
    add_functions(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    if mode == "read":
        connection.execute("PRAGMA query_only = ON")
    return connection


def reading_mode(path: Path) -> str:
    """Mode for a connection that only reads: on a network share nothing at all may be written."""
    return "ro" if remote_reason(path) else "read"


def add_functions(connection: sqlite3.Connection) -> None:
    """Register ``ST_MinX`` … ``ST_IsEmpty``, which read the blob's envelope, and ``zw_order``, the order of a text.

    The last one is for statements of ours alone: no trigger and no index may call it, as QGIS does not know it.
    """

    def coordinate(position: int) -> Any:
        def read(blob: bytes | None) -> float | None:
            box = envelope(blob)
            return None if box is None else box[position]

        return read

    for position, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(name, 1, coordinate(position), deterministic=True)
    connection.create_function(
        "ST_IsEmpty", 1, lambda blob: None if blob is None else int(envelope(blob) is None), deterministic=True
    )
    connection.create_function("zw_order", 1, order_key, deterministic=True)


def make_engine(path: Path, read_only: bool) -> Engine:
    """Engine whose every connection is opened for one session and closed after it.

    The transaction begins by the session itself (``BEGIN IMMEDIATE`` or ``BEGIN``), not by the driver.
    """
    mode = reading_mode(path) if read_only else "rw"
    engine = create_engine("sqlite://", creator=lambda: raw_connection(path, mode), poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        wanted = connection.get_execution_options().get("zhiwei_begin", "BEGIN")
        connection.exec_driver_sql(wanted)

    return engine


def remote_reason(path: Path) -> str:
    """Code of the reason why a file may only be read where it lies, empty when it may be written.

    SQLite's locks cannot be trusted on a network share.
    """
    return "workspace.network_share" if _on_network(path.absolute()) else ""


def _on_network(path: Path) -> bool:
    if sys.platform == "win32":
        text = str(path)
        if text.startswith("\\\\") and not text.startswith("\\\\?\\"):
            return True
        return ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return False
    best = ("", "")
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        parts = line.split()
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ")
        inside = point == "/" or str(path) == point or str(path).startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best[0]):
            best = (point, parts[2])
    return best[1] in _REMOTE_SYSTEMS


def lock_holder(path: Path) -> str:
    """Name and id of the program that holds a lock on the file, as far as the system tells; else empty."""
    locks = Path("/proc/locks")
    if not locks.exists():
        return ""
    try:
        # stat only: opening and closing the file here would drop our own locks
        inode = path.stat().st_ino
        for line in locks.read_text(encoding="ascii", errors="replace").splitlines():
            parts = line.split()
            if "WRITE" in parts and any(p.endswith(f":{inode}") for p in parts):
                pid = int(parts[parts.index("WRITE") + 1])
                name = Path(f"/proc/{pid}/comm").read_text(encoding="utf-8", errors="replace").strip()
                return f"{name} ({pid})" + (", this program" if pid == os.getpid() else "")
    except (OSError, ValueError):
        return ""
    return ""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the database says into what a person can act on.

    :raises WorkspaceError: locked, disk full, damaged, read-only, refused by a trigger or a constraint
    """
    try:
        yield
    except exc.DBAPIError as error:
        raise explain(path, error.orig) from error
    except sqlite3.Error as error:
        raise explain(path, error) from error


def explain(path: Path, error: BaseException | None) -> WorkspaceError:
    """The workspace error that says what a database error means here."""
    text = str(error)
    low = text.lower()
    name = str(path)
    if MARK in text:
        return WorkspaceError("workspace.refused", path=name, reason=text.replace(MARK, "").strip())
    if "unable to open" in low and not path.exists():
        return WorkspaceError("workspace.gone", path=name)
    if "locked" in low or "busy" in low:
        holder = lock_holder(path)
        if holder:
            return WorkspaceError("workspace.locked_by", path=name, holder=holder)
        return WorkspaceError("workspace.locked", path=name)
    if "full" in low:
        return WorkspaceError("workspace.disk_full", path=name)
    if "readonly" in low or "read-only" in low:
        return WorkspaceError("workspace.read_only", path=name, reason=("workspace.not_writable", {"path": name}))
    if "malformed" in low or "not a database" in low or "corrupt" in low:
        return WorkspaceError("workspace.damaged", path=name, reason=text)
    if "disk i/o" in low:
        return WorkspaceError("workspace.no_answer" if path.exists() else "workspace.gone", path=name)
    if "unable to open" in low:
        return WorkspaceError("workspace.cannot_open", path=name, reason=text)
    if "unique" in low:
        return WorkspaceError("workspace.not_unique", path=name, reason=text)
    if "foreign key" in low:
        return WorkspaceError("workspace.orphan", path=name, reason=text)
    return WorkspaceError("workspace.database", path=name, reason=text)
