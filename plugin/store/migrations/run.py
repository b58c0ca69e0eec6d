"""Bring a workspace to the newest schema revision, after a verified backup, in one transaction.

Revisions change tables only, and feature tables only by adding (a batch rebuild would lose geometry type, key and
triggers). Afterwards every trigger, and every entry in the GeoPackage's own tables, is made what the schema says.
"""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from ...domain.errors import MissingLibraryError, WorkspaceError
from .. import case_rows, gpkg, schema, types
from ..connect import explained
from ..triggers import all_triggers
from ..types import dump_instant
from . import HEAD

if TYPE_CHECKING:
    from ..workspace import Workspace

FOLDER = Path(__file__).parent
ACTOR = "ZhiWei"


def migrate(workspace: Workspace, revision: str, folder: Path = FOLDER, head: str = HEAD) -> Path:
    """Upgrade from a revision to the head.

    :param revision: what the workspace has now
    :param folder: folder with ``versions``
    :returns: path of the backup made before
    :raises WorkspaceError: ``workspace.newer``, ``workspace.older_read_only``, ``workspace.revision_unknown``
    :raises MissingLibraryError: when alembic is not installed
    """
    path = str(workspace.path)
    if revision > head:
        raise WorkspaceError("workspace.newer", path=path, revision=revision, head=head)
    if workspace.read_only:
        raise WorkspaceError("workspace.older_read_only", path=path, revision=revision, head=head)
    try:
        from alembic.script import ScriptDirectory
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="alembic") from error
    script = ScriptDirectory(str(folder))
    if revision not in {s.revision for s in script.walk_revisions()}:
        raise WorkspaceError("workspace.revision_unknown", path=path, revision=revision, head=head)
    now = datetime.now(timezone.utc)
    kept = workspace.backup(now=now)
    with explained(workspace.path), workspace.engine.connect() as plain:
        connection = plain.execution_options(zhiwei_begin="BEGIN IMMEDIATE")
        with connection.begin():
            connection.exec_driver_sql(
                "INSERT INTO audit_context (actor, at, reason) VALUES (?,?,?)",
                (ACTOR, dump_instant(now), f"schema {revision} -> {head}"),
            )
            upgrade(connection, script)
            settle(connection, workspace.srs_id)
            case_rows.refresh(connection)
            connection.exec_driver_sql("DELETE FROM audit_context")
    return kept


def upgrade(connection: Connection, script: Any) -> None:
    """Run the revisions that a database does not have yet, inside the transaction that is open.

    :param script: alembic's directory of revisions; they find the column types under
        ``op.get_context().opts["types"]``, as alembic loads them by file and a relative import leads nowhere
    """
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    def steps(revision: Any, _context: Any) -> Any:
        return script._upgrade_revs("head", revision)

    opts = {"fn": steps, "script": script, "target_metadata": schema.metadata, "types": types}
    context = MigrationContext.configure(connection, opts=opts)
    with Operations.context(context):
        context.run_migrations()


def settle(connection: Connection, srs_id: int) -> None:
    """Make triggers and GeoPackage entries what the schema says, wherever a revision left them behind."""
    known = {row[0] for row in connection.exec_driver_sql("SELECT table_name FROM gpkg_contents")}
    gpkg.register(connection, [t for t in schema.metadata.sorted_tables if t.name not in known], srs_id)
    found = dict(
        connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").tuples().fetchall()
    )
    wanted = all_triggers()
    ours = {name for name in found if name.startswith("zw_") or name in wanted}
    for name in sorted(ours):
        if wanted.get(name) != found[name]:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for name, statement in wanted.items():
        if found.get(name) != statement:
            connection.exec_driver_sql(statement)
