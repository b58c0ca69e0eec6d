"""Changes of a plan by hand, for every window of the dock: asked, done in the background, told, and on the stack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timezone
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from .lists import sentences
from .messages import tr
from .planning_pages import PlanState
from .planning_words import binds_text
from .tools_undo import ChangeCommand

#: so many sites that stay are named, the others counted
_NAMED = 3
#: so many reasons are told of each; the strip of days tells all
_REASONS = 2


class Hand(QObject):
    """Moves and locks sites of the scenario that is looked at. One job at a time has the board."""

    def __init__(self, state: PlanState, parent: QWidget) -> None:
        super().__init__(parent)
        self.state, self.desk, self.window = state, state.desk, parent
        self._board: Any = None
        self._job: Any = None
        self._waiting: list[Callable[[], None]] = []
        self._asked: tuple[str, Callable[[Any], None]] | None = None
        #: plans in force that the person chose to change as they are
        self._agreed: set[str] = set()

    def leave(self) -> None:
        """Let go of what runs."""
        self._waiting.clear()
        self._asked = None
        if self._job is not None:
            self._job.leave()
            self._job = None

    @property
    def busy(self) -> bool:
        """Whether something is asked or done right now."""
        return self._job is not None

    # Asking.

    def ask(self, site_uid: str, answered: Callable[[Any], None]) -> None:
        """Ask why a site has its day, and which days it could have; only what was asked last is answered.

        :param answered: takes (uid, Advice, day answers, working days, sites at work by day)
        """
        self._asked = (site_uid, answered)
        if not self.busy:
            self._next()

    def _answer(self, site_uid: str, answered: Callable[[Any], None]) -> None:
        store, scenario, today = self.desk.store, self.state.scenario, self.desk.today()

        def job(progress: Any) -> Any:
            from ..services.planning_board import advice, at_work, day_answers, fresh_board

            board = self._laid_out(store, scenario)
            if site_uid:
                board = fresh_board(store, board, [site_uid], today)
            progress.report(0.5)
            return board, advice(board, site_uid, today), day_answers(board, site_uid, today), at_work(board)

        def done(found: Any) -> None:
            self._board, told, answers, loads = found
            if self._asked is None:
                answered((site_uid, told, answers, self._board.problem.axis.days, loads))

        self._run(tr("Asking where the site may go"), job, done)

    def _laid_out(self, store: Any, scenario: str) -> Any:
        from ..services.planning_board import fresh_board, open_board

        board = self._board
        if board is not None and board.scenario.uid == scenario:
            return fresh_board(store, board, (), self.desk.today())
        with store.reader() as session:
            return open_board(session, scenario)

    # Changing.

    def move(self, uids: Sequence[str], day: date | None = None, phase: str = "") -> None:
        """Move sites to a day, or into a phase."""
        if uids and self._may_change():
            self._in_turn(lambda: self._move(list(uids), day, phase))

    def _move(self, uids: list[str], day: date | None, phase: str) -> None:
        store, scenario, actor, today = self.desk.store, self.state.scenario, self.desk.actor, self.desk.today()

        def job(progress: Any) -> Any:
            from ..services.planning_edit import move_sites

            board = self._laid_out(store, scenario)
            progress.report(0.3)
            return move_sites(store, board, uids, actor, datetime.now(timezone.utc), today, day, phase)

        def done(moved: Any) -> None:
            self._board = moved.plan
            if moved.change is not None:
                self._keep(tr("Move sites"), moved.change)
            self._tell(moved)

        self._run(tr("Moving sites"), job, done)

    def lock(self, uids: Sequence[str], locked: bool) -> None:
        """Keep sites on their day when the plan is made anew, or let them go."""
        from ..services.planning_edit import set_locked

        if not uids or not self._may_change():
            return
        now = datetime.now(timezone.utc)
        change = set_locked(self.desk.store, self.state.scenario, uids, locked, self.desk.actor, now)
        if change is not None:
            self._keep(tr("Lock sites") if locked else tr("Unlock sites"), change)
            return
        nothing = tr("Nothing to lock: they are locked, or have no day.") if locked else tr("None of them is locked.")
        self.desk.tell(nothing)

    def _keep(self, text: str, change: Any) -> None:
        from ..services.planning_edit import put_back

        self.state.undo.push(ChangeCommand(self.desk, text, change, put_back))
        self.desk.note_change()

    def _tell(self, moved: Any) -> None:
        levels = Qgis.MessageLevel
        lines = []
        if moved.change is not None:
            rows = moved.change.after
            days = sorted({row.first_day for row in rows})
            span = str(days[0]) if len(days) == 1 else tr("{first} to {last}").format(first=days[0], last=days[-1])
            lines.append(tr("{count} sites moved to {days} and locked.").format(count=len(rows), days=span))
        for one in moved.refused[:_NAMED]:
            lines.append(tr("{name} stays: {why}.").format(name=one.name, why=binds_text(_weightiest(one.reasons))))
        if len(moved.refused) > _NAMED:
            lines.append(tr("{count} more stay.").format(count=len(moved.refused) - _NAMED))
        self.desk.tell(sentences(*lines), levels.Warning if moved.refused else levels.Success)

    def _may_change(self) -> bool:
        """Whether the plan may be changed; one in force only when the person says so."""
        from ..services.demolition_scenarios import copy_scenario
        from ..services.plan_demolition import ADOPTED
        from ..services.plan_run import unused_name

        uid = self.state.scenario
        if not uid:
            return False
        with self.desk.reader() as session:
            scenario = session.scenarios.get(uid)
            taken = {row.name for row in session.scenarios.all()}
            name = unused_name(scenario.name, taken) if scenario is not None else ""
        if scenario is None or scenario.status != ADOPTED or uid in self._agreed:
            return scenario is not None
        box = QMessageBox(self.window)
        box.setWindowTitle("ZhiWei")
        box.setText(tr("The plan {name} is in force.").format(name=scenario.name))
        box.setInformativeText(
            tr("Work on a copy, which is compared and adopted when it is right? The plan in force stays as it is then.")
        )
        roles = QMessageBox.ButtonRole
        copy = box.addButton(tr("Work on a copy"), roles.AcceptRole)
        change = box.addButton(tr("Change the plan in force"), roles.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(copy)
        box.exec()
        if box.clickedButton() is copy:
            made = copy_scenario(self.desk.store, uid, name, self.desk.actor, datetime.now(timezone.utc))
            self.desk.note_change()
            self.state.set_scenario(made.uid)
            return True
        if box.clickedButton() is change:
            self._agreed.add(uid)
            return True
        return False

    # One after another.

    def _in_turn(self, start: Callable[[], None]) -> None:
        self._waiting.append(start)
        if not self.busy:
            self._next()

    def _next(self) -> None:
        with self.desk.told():
            if self._waiting:
                self._waiting.pop(0)()
            elif self._asked is not None and self.desk.path and self.state.scenario:
                asked, self._asked = self._asked, None
                self._answer(*asked)

    def _run(self, title: str, job: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        def ended(result: Any) -> None:
            self._job = None
            try:
                done(result)
            finally:
                self._next()

        def failed(error: BaseException) -> None:
            self._job = None
            # what the board holds may not be what the workspace holds
            self._board = None
            self.desk.tell(error)
            self._next()

        self._job = self.desk.run(title, job, ended, failed)


def _weightiest(reasons: Sequence[Any]) -> list[Any]:
    """The reasons that last longest; a lawful day goes before all."""
    found = sorted(reasons, key=lambda one: (one.code == "bind.legal", str(one.params.get("day") or "")), reverse=True)
    return found[:_REASONS]
