"""The workspace: one GeoPackage with everything, opened, changed in units of work, verified and kept safe."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine

from ..domain.errors import WorkspaceError
from ..domain.progress import Progress, Silent
from . import case_rows, gpkg, schema
from .connect import explained, make_engine, raw_connection, remote_reason
from .files import FileStore, files_folder
from .migrations import HEAD
from .repositories.session import Session
from .triggers import all_triggers
from .types import dump_instant
from .unit import Unit

if TYPE_CHECKING:
    from .verify import Fold, Problem

#: memory for changed pages of one transaction
_WRITE_CACHE_KB = 128 * 1024


class Workspace:
    """An open workspace. Holds no connection: every unit of work and reader opens a short one of its own.

    Made by :meth:`create` or :meth:`open`.
    """

    def __init__(self, path: Path, crs: str, srs_id: int, engine: Engine, read_only_reason: str = "") -> None:
        self.path = path
        self.crs = crs
        self.srs_id = srs_id
        self.files = FileStore(files_folder(path))
        self.read_only_reason = read_only_reason
        self.engine = engine

    @property
    def read_only(self) -> bool:
        """True when nothing may be written; ``read_only_reason`` is the code of why."""
        return bool(self.read_only_reason)

    @classmethod
    def create(cls, path: Path | str, crs: str) -> Workspace:
        """Make a new workspace and open it.

        :param crs: projected, in metres, e.g. ``"EPSG:4549"``, or WKT
        :raises WorkspaceError: ``workspace.exists``, ``workspace.crs_not_projected``, ``workspace.cannot_open`` …
        """
        path = Path(path).absolute()
        if path.exists():
            raise WorkspaceError("workspace.exists", path=str(path))
        if not path.parent.is_dir():
            raise WorkspaceError("workspace.no_folder", path=str(path.parent))
        reason = remote_reason(path.parent)
        if reason:
            raise WorkspaceError(reason, path=str(path))
        gpkg.reference_system(crs)
        # built under another name, so that a half-made file never looks like a workspace
        part = path.with_name(path.name + ".part")
        part.unlink(missing_ok=True)
        try:
            with explained(path):
                raw_connection(part, "rwc").close()
                engine = make_engine(part, read_only=False)
                with engine.connect() as connection:
                    connection = connection.execution_options(zhiwei_begin="BEGIN IMMEDIATE")
                    with connection.begin():
                        build(connection, crs)
                engine.dispose()
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path | str, read_only: bool = False) -> Workspace:
        """Open a workspace; an older schema is migrated after a verified backup.

        On a network share and where the file may not be written it opens read-only.

        :raises WorkspaceError: ``workspace.missing``, ``workspace.not_a_workspace``, ``workspace.damaged``,
            ``workspace.newer``, ``workspace.locked`` …
        """
        path = Path(path).absolute()
        if not path.is_file():
            raise WorkspaceError("workspace.missing", path=str(path))
        reason = "workspace.opened_read_only" if read_only else remote_reason(path)
        if not reason and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            reason = "workspace.not_writable"
        engine = make_engine(path, read_only=bool(reason))
        with explained(path), engine.connect() as connection:
            crs, srs_id = _identify(connection, path)
            revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
        workspace = cls(path, crs, srs_id, engine, reason)
        if revision != HEAD:
            from .migrations.run import migrate

            migrate(workspace, revision or "")
        return workspace

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def unit_of_work(self, actor: str, now: datetime | None = None, reason: str = "") -> Iterator[Unit]:
        """One transaction: committed at the end of the block, rolled back when it raises.

        Compute first and keep the block short: nobody else can save meanwhile.

        :param actor: who does it, for the audit
        :param now: the moment (aware), for the audit
        :param reason: why, where that is worth keeping
        :raises WorkspaceError: ``workspace.locked`` when somebody else is saving for longer than 5 s …
        """
        if self.read_only:
            raise WorkspaceError("workspace.read_only", path=str(self.path), reason=(self.read_only_reason, {}))
        at = dump_instant(now or datetime.now(timezone.utc))
        with explained(self.path), self.engine.connect() as plain:
            connection = plain.execution_options(zhiwei_begin="BEGIN IMMEDIATE")
            with connection.begin():
                # changed pages that spill to the disk before the commit would lock readers out from then on
                connection.exec_driver_sql(f"PRAGMA cache_size = -{_WRITE_CACHE_KB}")
                unit = Unit(self._session(connection, True, actor, now))
                connection.exec_driver_sql(
                    "INSERT INTO audit_context (actor, at, reason) VALUES (?,?,?)", (actor, at, reason or None)
                )
                yield unit
                if case_rows.refresh(connection):
                    unit.session.touched.add("case_row")
                connection.exec_driver_sql("DELETE FROM audit_context")
                gpkg.touch(connection, unit.session.touched | {"audit"}, at)

    @contextmanager
    def reader(self) -> Iterator[Unit]:
        """One short read transaction: everything as of its beginning."""
        with explained(self.path), self.engine.connect() as connection, connection.begin():
            yield Unit(self._session(connection, False, "", None))

    def verify(self, progress: Progress | None = None, fold: Fold | None = None) -> list[Problem]:
        """What is wrong in this workspace, nothing when all is well.

        :param fold: computes state and flags of a case from its events, to check the cached ones
        """
        from .verify import verify

        return verify(self, progress or Silent(), fold)

    def backup(self, target: Path | str | None = None, now: datetime | None = None) -> Path:
        """A verified copy with all files; by default in ``<name>.backups`` under the time of its making.

        :raises WorkspaceError: ``backup.exists``, ``backup.not_sound``, ``workspace.disk_full`` …
        """
        from .backup import back_up

        return back_up(self.path, self.files, Path(target) if target else None, now or datetime.now(timezone.utc))

    @classmethod
    def restore(cls, backup: Path | str, target: Path | str) -> Workspace:
        """Lay a backup out as a workspace again and open it; never over an existing file.

        :raises WorkspaceError: ``workspace.exists``, ``workspace.missing``, ``backup.not_sound`` …
        """
        from .backup import lay_out

        lay_out(Path(backup).absolute(), Path(target).absolute())
        return cls.open(target)

    def _session(self, connection: Connection, writable: bool, actor: str, now: datetime | None) -> Session:
        return Session(connection, self.path, self.files, self.crs, self.srs_id, writable, actor, now)


def build(connection: Connection, crs: str) -> None:
    """Lay the whole schema of the newest revision into an empty database."""
    srs_id = gpkg.make_container(connection, crs)
    schema.metadata.create_all(connection, checkfirst=False)
    gpkg.register(connection, schema.metadata.sorted_tables, srs_id)
    for statement in all_triggers().values():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))


def _identify(connection: Connection, path: Path) -> tuple[str, int]:
    """CRS text and srs id of a workspace.

    :raises WorkspaceError: ``workspace.not_a_workspace``
    """
    tables = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"gpkg_contents", "spot", "case_file", "alembic_version"} <= tables:
        raise WorkspaceError("workspace.not_a_workspace", path=str(path))
    row: Any = connection.exec_driver_sql(
        "SELECT s.srs_id, s.organization, s.organization_coordsys_id, s.definition FROM gpkg_geometry_columns g "
        "JOIN gpkg_spatial_ref_sys s USING (srs_id) WHERE g.table_name = 'spot'"
    ).first()
    if row is None:
        raise WorkspaceError("workspace.not_a_workspace", path=str(path))
    return (row[3] if row[1] == "NONE" else f"{row[1]}:{row[2]}"), row[0]
