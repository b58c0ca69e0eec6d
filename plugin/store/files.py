"""The files of a workspace: photos, scans and issued papers, named by their content and never changed."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..domain.errors import WorkspaceError


class FileStore:
    """``<root>/<first two of sha256>/<sha256>.<ext>``.

    :param root: folder, made at the first write
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, sha256: str, ext: str) -> Path:
        """Where a file lies, whether it exists or not."""
        suffix = _clean(ext)
        return self.root / sha256[:2] / (f"{sha256}.{suffix}" if suffix else sha256)

    def put(self, content: bytes, ext: str) -> str:
        """Store bytes and return their SHA-256; the same bytes are stored once.

        The file appears whole or not at all, and is on the disk when this returns.

        :raises WorkspaceError: ``workspace.disk_full`` or ``workspace.file_not_written``
        """
        sha256 = hashlib.sha256(content).hexdigest()
        target = self.path(sha256, ext)
        if target.exists() and target.stat().st_size == len(content):
            return sha256
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".part-", dir=target.parent)
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(content)
                    stream.flush()
                    os.fsync(stream.fileno())
                Path(temporary).replace(target)
            except OSError:
                Path(temporary).unlink(missing_ok=True)
                raise
            _sync_folder(target.parent)
        except OSError as error:
            raise WorkspaceError("workspace.file_not_written", path=str(target), reason=error.strerror or "") from error
        return sha256

    def get(self, sha256: str, ext: str) -> bytes:
        """Bytes of a stored file.

        :raises WorkspaceError: when it is missing or its content is no longer what its name says
        """
        target = self.path(sha256, ext)
        try:
            content = target.read_bytes()
        except OSError as error:
            raise WorkspaceError("workspace.file_missing", path=str(target), reason=error.strerror or "") from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise WorkspaceError("workspace.file_changed", path=str(target))
        return content

    def __iter__(self) -> Iterator[Path]:
        """Every stored file, in order."""
        if self.root.exists():
            yield from sorted(p for p in self.root.glob("??/*") if p.is_file() and not p.name.startswith(".part-"))


def files_folder(path: Path) -> Path:
    """Folder of a workspace's files: ``county.gpkg`` has ``county.files``."""
    return path.with_suffix(".files")


def _clean(ext: str) -> str:
    return re.sub(r"[^0-9a-z]", "", ext.lower())[:16]


def _sync_folder(folder: Path) -> None:
    # the name of the new file is in the folder's own data; Windows cannot open folders and needs no such call
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
