"""Make, check and back up a workspace (工作库): the one GeoPackage that holds a bureau's enforcement data."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Callable

from ..domain.case.records import CaseFile, Event
from ..domain.errors import WorkspaceError
from ..domain.progress import Progress, Silent
from ..output.whole_file import write_whole
from .folded_cases import folded

#: who does what nobody at a desk does
PROGRAM = "ZhiWei"


def create(path: str | Path, crs: str) -> Path:
    """Make an empty workspace.

    :param path: a GeoPackage that does not exist yet
    :param crs: projected CRS as ``"EPSG:4549"``, eastings without zone prefix
    :raises WorkspaceError: when the file exists or its folder cannot be written
    """
    from ..store.workspace import Workspace

    with Workspace.create(_with_folder(Path(path)), crs=crs) as workspace:
        # whoever opens it with thousands of cases has no dates of an older ZhiWei to compute
        with workspace.unit_of_work(actor=PROGRAM, reason="create") as unit:
            unit.deadlines.note_renewed()
        return Path(workspace.path)


def _with_folder(target: Path) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceError("workspace.folder", path=str(target.parent), reason=error.strerror) from error
    return target


def open_at_desk(path: str | Path, actor: str, now: datetime) -> Any:
    """Open a workspace for work; what a crash left half done is finished first.

    :param now: the moment (aware)
    :raises WorkspaceError: when it cannot be opened
    """
    from ..store.workspace import Workspace

    workspace = Workspace.open(path)
    if not workspace.read_only:
        finish_what_was_left(workspace, actor, now)
    return workspace


def finish_what_was_left(workspace: Any, actor: str, now: datetime) -> None:
    """Finish papers that a crash left half issued, and give dates to what an older ZhiWei recorded without them."""
    with workspace.reader() as session:
        waiting = session.documents.pending()
        undated = session.deadlines.never_renewed()
    if waiting:
        from .issue_document import finish_pending

        finish_pending(workspace, actor, now)
    if undated:
        from .deadlines import renew_all

        renew_all(workspace, actor, now)


def verify(path: str | Path, progress: Progress | None = None) -> list[tuple[str, Mapping[str, Any]]]:
    """Re-compute chains, cached states, keys and spatial index.

    :return: what is wrong, as (message code, parameters); empty when all is well
    """
    from ..store.workspace import Workspace

    with Workspace.open(path, read_only=True) as workspace:
        return [(problem.code, problem.params) for problem in workspace.verify(progress or Silent(), _state)]


def _state(session: Any, case: CaseFile, events: Sequence[Event]) -> tuple[str, frozenset[str]]:
    """State and flags of a case by its events alone, under the procedure it was filed with."""
    state = folded(session, case, events)
    return state.state, frozenset(state.flags)


def write_problems(
    path: str | Path, problems: Sequence[tuple[str, Mapping[str, Any]]], words: Callable[..., str]
) -> None:
    """Write the problems as a CSV that Excel opens with Chinese intact.

    :param words: puts a code and its parameters into the reader's language
    :raises InputError: ``output.not_written``
    """
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(["code", "problem"])
    writer.writerows([code, words(code, **params)] for code, params in problems)
    write_whole(path, made.getvalue().encode("utf-8-sig"))


def backup(path: str | Path, target: str | Path | None = None) -> Path:
    """Copy the workspace as one consistent state, with its files; a name with the date when ``target`` is missing."""
    from ..store.workspace import Workspace

    with Workspace.open(path, read_only=True) as workspace:
        return Path(workspace.backup(Path(target) if target else None))


def restore(backup_path: str | Path, target: str | Path) -> Path:
    """Lay a backup out as a new workspace, with its files.

    :raises WorkspaceError: ``workspace.missing``, ``workspace.exists``, ``workspace.folder``, ``backup.not_sound`` …
    """
    from ..store.workspace import Workspace

    # a wrong file is refused before anything is made for it
    with Workspace.open(backup_path, read_only=True):
        pass
    path = _with_folder(Path(target))
    with Workspace.restore(Path(backup_path), path) as workspace:
        return Path(workspace.path)
