"""What every repository works on: one connection inside one transaction."""

from __future__ import annotations

import os
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from ...domain.errors import WorkspaceError
from ..files import FileStore


@dataclass
class Session:
    """A transaction that is open now.

    :param srs_id: id of the workspace's CRS in its reference systems
    :param writable: False in a reader; repositories refuse to write then
    :param touched: tables that were written to
    """

    connection: Connection
    path: Path
    files: FileStore
    crs: str
    srs_id: int
    writable: bool
    actor: str = ""
    now: datetime | None = None
    touched: set[str] = field(default_factory=set)

    def write(self, table: str) -> Connection:
        """The connection for a change of a table.

        :raises WorkspaceError: in a reader
        """
        if not self.writable:
            raise WorkspaceError("workspace.reader_cannot_write", path=str(self.path), table=table)
        self.touched.add(table)
        return self.connection


def new_uid() -> str:
    """A fresh random UUID as text."""
    return str(uuid.uuid4())


def new_uids(count: int) -> list[str]:
    """Many fresh random UUIDs in ascending order: an index on them is appended to instead of jumped about in."""
    digits = os.urandom(16 * count).hex()
    return sorted(
        f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{'89ab'[int(h[16], 16) & 3]}{h[17:20]}-{h[20:]}"
        for h in (digits[i : i + 32] for i in range(0, 32 * count, 32))
    )
