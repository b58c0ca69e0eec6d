"""Undo of what was done to spots: one stack for all map tools, and the assessment that follows every change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from typing import Any

from ..domain.errors import InputError
from .compat import moved
from .messages import tr

QUndoCommand, QUndoStack = moved("QUndoCommand"), moved("QUndoStack")

NAME = "zhiwei_spot_undo"
_DEEP = 50


def stack_of(desk: Any, name: str = NAME) -> Any:
    """A stack of changes at this desk, that of spots; it is empty again when another workspace is shown.

    :param name: of the stack of something else
    """
    stack = desk.findChild(QUndoStack, name)
    if stack is None:
        stack = QUndoStack(desk)
        stack.setObjectName(name)
        stack.setUndoLimit(_DEEP)
        desk.opened.connect(lambda _path: stack.clear())
    return stack


class ChangeCommand(QUndoCommand):  # type: ignore[misc]
    """A change that was made already; undone and done again by a service, whole or not at all.

    :param revert: ``revert(store, change, actor, now)`` brings back what was before a change and returns its opposite
    """

    def __init__(self, desk: Any, text: str, change: Any, revert: Callable[[Any, Any, str, datetime], Any]) -> None:
        super().__init__(text)
        self._desk = desk
        self.change = change
        self._revert = revert
        self._made = False

    def redo(self) -> None:
        """The first time it is done already."""
        if self._made:
            self._turn()
        self._made = True

    def undo(self) -> None:
        """Bring back what was before."""
        self._turn()

    def _turn(self) -> None:
        # an exception in here would end QGIS; what cannot be taken back is told, and leaves the stack
        self.setObsolete(True)
        with self._desk.told():
            self.change = self._revert(self._desk.store, self.change, self._desk.actor, datetime.now(timezone.utc))
            self.setObsolete(False)
            self._desk.note_change()
            self.turned()

    def turned(self) -> None:
        """What follows when it was undone or done again."""


class SpotCommand(ChangeCommand):
    """A change of spots; they are assessed again."""

    def __init__(self, desk: Any, text: str, change: Any) -> None:
        from ..services.spot_state import revert

        super().__init__(desk, text, change, revert)

    def turned(self) -> None:
        """Assess them again."""
        shapes_written(self._desk)
        reassess(self._desk, self.change.uids)


def need_saved(desk: Any, uids: Sequence[str]) -> None:
    """Refuse to write spots with edits that QGIS has not saved: saved later, they would write over what was done.

    :raises InputError: ``spot.edits_unsaved``
    """
    layer = desk.layer("spot")
    buffer = None if layer is None else layer.editBuffer()
    if buffer is None:
        return
    touched = {*buffer.changedGeometries(), *buffer.changedAttributeValues(), *buffer.deletedFeatureIds()}
    if not touched:
        return
    with desk.reader() as session:
        table = session.spots.read(columns=["code"], uids=list(uids), geometry=False)
    codes = [str(code) for fid, code in zip(table.row_numbers(), table.column("code")) if int(fid) in touched]
    if codes:
        raise InputError("spot.edits_unsaved", spots=codes)


def keep(desk: Any, text: str, change: Any) -> SpotCommand:
    """Put a change that was just made onto the stack."""
    command = SpotCommand(desk, text, change)
    stack_of(desk).push(command)
    return command


def shapes_written(desk: Any) -> None:
    """Let QGIS's vertex tool forget the shapes that it read before: it would save them over what was written."""
    layer = desk.layer("spot")
    if layer is not None and layer.isEditable():
        layer.dataChanged.emit()


def reassess(desk: Any, uids: Sequence[str], done: Callable[[Any], None] | None = None) -> Any:
    """Assess in the background those of the spots that need it; ``done`` gets the outcome, None where nothing did."""
    wanted = list(uids)
    store, actor = desk.store, desk.actor

    def job(progress: Any) -> Any:
        from ..services.assess import assess

        with store.reader() as session:
            table = session.spots.read(columns=["needs_assessment"], uids=wanted, geometry=False)
        need = [str(uid) for uid, flag in zip(table.column("uid"), table.column("needs_assessment")) if flag]
        return assess(store, need, actor=actor, progress=progress) if need else None

    def over(outcome: Any) -> None:
        if outcome is not None:
            desk.note_change()
        if done is not None:
            done(outcome)

    return desk.run(tr("Assess spots"), job, over)
