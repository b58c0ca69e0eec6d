"""What a person does to plots: each step in one unit of work, taken back by undo, conflicts told and nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QObject

from ..domain.errors import ConflictError
from .afteruse_words import field_word
from .desk import Desk
from .lists import listed
from .messages import tr
from .tools_undo import ChangeCommand, stack_of

STACK = "zhiwei_plot_undo"
#: more plots than this are accepted in the background
_MANY = 20
#: plots that are named in the message bar
_NAMED = 5


class PlotDoer(QObject):
    """The steps, and the stack that takes them back."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.stack = stack_of(desk, STACK)
        self.job: Any = None

    # Accepting.

    def accept(self, picks: Sequence[Any], seen: Sequence[Any], only: Collection[str] = ()) -> bool:
        """Accept uses of plots; True where it was done, or is being done in the background.

        :param picks: :class:`~..services.track_afteruse.Pick`
        :param seen: the plots as they were read
        :param only: plots that are judged otherwise now stay as they are, and are named
        """
        from ..services.track_afteruse import accept_uses

        store, actor, today = self.desk.store, self.desk.actor, self.desk.today()

        def job() -> Any:
            return accept_uses(store, picks, actor, datetime.now(timezone.utc), today, only)

        def done(after: Any) -> None:
            self.job = None
            self._accepted(seen, after)

        if len(picks) <= _MANY:
            return self._try(job, done)

        def failed(error: BaseException) -> None:
            self.job = None
            self._tell(error)

        text = tr("Accept the use of {count} plots").format(count=len(picks))
        self.job = self.desk.run(text, lambda _progress: job(), done, failed)
        return True

    def _accepted(self, seen: Sequence[Any], after: Sequence[Any]) -> None:
        """Keep what was accepted as one step, and name what stays."""
        there = {one.uid for one in after}
        left = [one.code for one in seen if one.uid not in there]
        stay = tr("{count} plots stay to be decided one by one, as conditions or bans hold there now: {plots}").format(
            count=len(left), plots=listed(left[:_NAMED]) + (" …" if len(left) > _NAMED else "")
        )
        if after:
            self._keep(
                tr("Accept the use of {count} plots").format(count=len(after)), seen, after, stay if left else ""
            )
        else:
            self.desk.tell(stay)
            self.desk.note_change()

    def begin(self, plots: Sequence[Any], day: date) -> bool:
        """Work on plots began, all or none that day."""
        from ..services.track_afteruse import begin_many

        store, actor, today = self.desk.store, self.desk.actor, self.desk.today()
        return self.do(
            tr("Work began on {count} plots").format(count=len(plots)),
            plots,
            lambda: begin_many(store, plots, day, actor, datetime.now(timezone.utc), today),
        )

    def verify(self, plot: Any, day: date, photos: Sequence[str], why: str) -> bool:
        """The use of a plot is there; ``why`` photos count that have no date or were taken elsewhere."""
        from ..services.track_afteruse import verify_use

        store, actor, today = self.desk.store, self.desk.actor, self.desk.today()
        return self.do(
            tr("Verify {plot}").format(plot=plot.code),
            [plot],
            lambda: [
                verify_use(store, plot.uid, day, photos, actor, datetime.now(timezone.utc), today, plot.version, why)
            ],
        )

    def take_back(self, plots: Sequence[Any]) -> bool:
        """One step back for each."""
        from ..services.track_afteruse import take_back

        store, actor = self.desk.store, self.desk.actor
        return self.do(
            tr("Take back a step of {count} plots").format(count=len(plots)),
            plots,
            lambda: take_back(store, plots, actor, datetime.now(timezone.utc)),
        )

    # Keeping what was done.

    def do(self, text: str, seen: Sequence[Any], job: Callable[[], Any]) -> bool:
        """Do it; what goes wrong is told in one line."""
        return self._try(job, lambda after: self._keep(text, seen, after))

    def _try(self, job: Callable[[], Any], done: Callable[[Any], None]) -> bool:
        try:
            after = job()
        except Exception as error:  # noqa: BLE001  last boundary before a person: logged in full, told in one line
            self._tell(error)
            return False
        done(after)
        return True

    def keep_plan(self, before: Sequence[Any], after: Sequence[Any]) -> None:
        """Keep a run of planning, so that the proposals before it can be brought back."""
        from ..services.afteruse_undo import PROPOSED, change_of

        there = {one.uid for one in before}
        self._push(tr("Plan uses"), change_of(before, [one for one in after if one.uid in there], PROPOSED))

    def _keep(self, text: str, seen: Sequence[Any], after: Sequence[Any], more: str = "") -> None:
        from ..services.afteruse_undo import change_of

        self._push(text, change_of(seen, after))
        told = tr("{what}: done. Ctrl+Z takes it back.").format(what=text)
        self.desk.tell(f"{told} {more}".strip())

    def _push(self, text: str, change: Any) -> None:
        from ..services.afteruse_undo import revert

        self.stack.push(ChangeCommand(self.desk, text, change, revert))
        self.desk.note_change()

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, ConflictError) and error.code == "conflict.changed":
            self.desk.tell(conflict_text(error))
            self.desk.note_change()
        else:
            self.desk.tell(error)


def conflict_text(error: ConflictError) -> str:
    """What somebody else made of a plot meanwhile, in words."""
    theirs, ours = error.params.get("theirs"), error.params.get("ours") or {}
    if theirs is None:
        return tr("Somebody else removed this plot meanwhile. Nothing was written.")
    told = [
        f"{field_word(name)}: {value if value not in (None, '') else '–'}"
        for name, value in theirs.items()
        if name != "version" and name in ours and field_word(name) != name
    ]
    return tr(
        "Somebody else changed this plot meanwhile; it now has {what}. Nothing was written: look, and do it again."
    ).format(what="；".join(told))
