"""The page that runs the planner: what is asked for, how far it is, what came of it, and what that changed."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .lists import listed, pair, sentences
from .messages import say, tr
from .planning_ask import AskForm
from .planning_figures import FigureTable, figure_rows, figure_text
from .planning_pages import PlanPage, PlanState
from .planning_words import figure, kind_names
from .tall import scrolled

#: of the tries, the least between two lines about how good the plan is
_MOST_LINES = 100
#: wishes that are told one by one
_MOST_NOTES = 8
#: from this width on, what comes of a run stands beside what is asked
_BESIDE_PX = 760


class _Wire(QObject):
    """Carries what the job hears, in its own thread, to the window in the main one."""

    heard = pyqtSignal(object)


class RunPage(PlanPage):
    """The page."""

    def __init__(self, state: PlanState) -> None:
        super().__init__(state)
        self._begin: Any = None
        self._shown: str | None = None
        self._job: Any = None
        self._last: Any = None
        self._ran_in = ""
        self._stopped = False
        self._wire = _Wire()
        self._wire.heard.connect(self._hear)
        self.ask = AskForm(self.told)
        self.ask.resources_asked.connect(lambda: self.told(self._edit_resources))
        self.ask.targets_asked.connect(lambda: self.told(self.take_office_targets))
        self._build()

    def title(self) -> str:
        return tr("Run")

    def remove(self) -> None:
        """Let go; a run that goes on is cancelled, and tells nobody."""
        if self._job is not None:
            self._job.leave()
            self._job = None
        self._wire.heard.disconnect(self._hear)
        super().remove()

    def _build(self) -> None:
        self.sites = QLabel()
        self.sites.setWordWrap(True)
        self.keep_locked = QCheckBox(tr("Keep the days that are locked in the plan looked at"))
        self.keep_locked.setChecked(True)
        self.plan_button = QPushButton(tr("Plan from the beginning"))
        self.replan_button = QPushButton(tr("Re-plan, changing little"))
        self.replan_button.setToolTip(
            tr(
                "From the plan looked at: what is demolished leaves it, what has begun and what is locked stays, "
                "everything else keeps its day unless the aims gain more than Keep days weighs"
            )
        )
        self.stop_button = QPushButton(tr("Stop and keep the best"))
        for button, slot in (
            (self.plan_button, lambda: self.run(False)),
            (self.replan_button, lambda: self.run(True)),
            (self.stop_button, self.stop),
        ):
            button.clicked.connect(lambda _on=False, slot=slot: self.told(slot))
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.now = QLabel()
        self.live = QLabel()
        self.live.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.now, self.live):
            label.setWordWrap(True)
        self.running = QGroupBox(tr("At work"))
        inner = QVBoxLayout(self.running)
        for widget in (self.bar, self.now, self.live, self.stop_button):
            inner.addWidget(widget)
        self.running.hide()
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures = FigureTable()
        self.result = QGroupBox(tr("What came of it"))
        inner = QVBoxLayout(self.result)
        inner.addWidget(self.outcome)
        inner.addWidget(self.figures)
        self.result.hide()
        self.scroll = scrolled(self.ask, sideways=False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.plan_button)
        buttons.addWidget(self.replan_button)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.sites)
        column.addLayout(buttons)
        column.addWidget(self.keep_locked)
        column.addWidget(self.running)
        column.addWidget(self.result, 1)
        column.addStretch(0)
        self.side = scrolled(side, sideways=False)
        self.parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.addWidget(self.scroll, 5)
        self.parts.addWidget(self.side, 4)

    def resizeEvent(self, event: Any) -> None:
        """What is asked beside what comes of it where there is room, else above it."""
        super().resizeEvent(event)
        wide = self.width() >= _BESIDE_PX
        directions = QBoxLayout.Direction
        self.parts.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self.parts.activate()
        self.ask.fit()

    # Reading.

    def show_scenario(self, uid: str) -> None:
        """Another plan is looked at: what a run begins with is another too."""
        self._shown = None
        super().show_scenario(uid)

    def refresh(self) -> None:
        """What a run would begin with; what somebody typed stays while the plan looked at is the same."""
        from ..services.demolition_resources import office_resources
        from ..services.plan_run import begin_of
        from ..solver.cpsat import available

        key = f"{self.desk.path} {self.state.scenario}"
        if not self.desk.path:
            self._begin, self._shown = None, None
            self.sites.setText(tr("No workspace is open."))
            self._enable()
            return
        with self.desk.reader() as session:
            self._begin = begin_of(session, self.state.scenario, self.desk.today())
            office = office_resources(session)
        if self._shown == key:
            self.ask.show_office(office)
        else:
            self.ask.fill(self._begin, office, available())
            self._shown = key
        self._say_begin()
        self._enable()

    def _say_begin(self) -> None:
        begin = self._begin
        if begin.sites:
            told = tr("To plan: {count} sites, {area} m² of floor area.")
            before = begin.before
            text = sentences(
                told.format(count=begin.sites, area=figure(begin.floor_m2)),
                tr("Plan looked at: {name}.").format(name=before.name) if before is not None else "",
            )
        else:
            text = tr("No site is open. Make sites from the decided cases first.")
        self.sites.setText(text)
        self.keep_locked.setText(
            tr("Keep the {count} days that are locked in the plan looked at").format(count=begin.locked)
        )
        self.keep_locked.setVisible(begin.locked > 0)

    def _enable(self) -> None:
        ready = self._begin is not None and self._begin.sites > 0 and self._job is None
        self.plan_button.setEnabled(ready)
        self.replan_button.setEnabled(ready and self._begin.before is not None)
        self.ask.setEnabled(self._begin is not None and self._job is None)
        self.running.setVisible(self._job is not None)
        self.stop_button.setEnabled(self._job is not None and not self._stopped)

    def take_office_targets(self) -> None:
        """The targets that are kept with the resources, as a plan of these days takes them."""
        from ..services.demolition_resources import office_resources
        from ..services.plan_run import office_targets

        with self.desk.reader() as session:
            found = office_targets(session, office_resources(session), *self.ask.days())
        self.ask.targets.show_targets(found)
        if not found:
            self.desk.tell(tr("No target of the bureau lies within these days. Enter it under Resources…"))

    def _edit_resources(self) -> None:
        from .demolition_forms import open_resources

        self._window = open_resources(self.desk)

    # Running.

    def run(self, replan: bool) -> None:
        """Plan in the background and keep what comes of it as a draft."""
        from ..services.plan_run import run_plan

        if self._job is not None:
            return
        request = self.ask.request()
        store, actor, today = self.desk.store, self.desk.actor, self.desk.today()
        now, before, wire = datetime.now(timezone.utc), self._begin.before, self._wire
        looked_at = before.uid if before is not None else ""
        keeps = self.keep_locked.isChecked() and self._begin.locked > 0
        lines = max(request.tries // _MOST_LINES, 1)

        def heard(live: Any) -> None:
            if live.solver or live.tried % lines == 0:
                wire.heard.emit(live)

        def job(progress: Any) -> Any:
            return run_plan(
                store,
                request,
                actor,
                now,
                today,
                progress,
                heard,
                replan=looked_at if replan else "",
                locked_in=looked_at if keeps else "",
            )

        self._stopped = False
        self._ran_in = self.desk.path
        self.bar.setValue(0)
        self.now.clear()
        self.live.setText(tr("Looking for a first plan"))
        self.result.hide()
        self._job = self.desk.run(tr("Plan demolition"), job, self._done, self._failed)
        self._job.said.connect(self.now.setText)
        self._job.progressChanged.connect(lambda share: self.bar.setValue(round(share)))
        self._enable()

    def stop(self) -> None:
        """Ask the run to stop; the best plan so far is kept."""
        if self._job is not None:
            self._stopped = True
            self._job.cancel()
            self.now.setText(tr("Stopping; the best plan so far is written"))
            self._enable()

    def _hear(self, live: Any) -> None:
        if self._job is not None:
            self.live.setText(live_text(live))

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._enable()
        self.desk.tell(error)

    def _done(self, run: Any) -> None:
        self._job = None
        if self.desk.path != self._ran_in:
            # kept in the workspace it was made in; another one is open now
            self.desk.tell(outcome_text(run))
            self._enable()
            return
        before = self._begin.before if self._begin is not None else None
        self._last = run
        self.state.set_scenario(run.scenario.uid)
        self.desk.note_change()
        self._show_outcome(run, before)
        self._enable()

    def _show_outcome(self, run: Any, before: Any) -> None:
        from ..services.demolition_scenarios import compare_scenarios, measures_of

        mine = measures_of(run.scenario)
        lines = [outcome_text(run)]
        usual = run.scenario.measures.get("first_come") or {}
        heads = (tr("First come, first served"), run.scenario.name)
        rows = figure_rows(usual, mine)
        if before is not None:
            with self.desk.reader() as session:
                found = compare_scenarios(session, before, run.scenario)
            rows, heads = figure_rows(measures_of(before), mine, found.down), (before.name, run.scenario.name)
            lines.append(counts_text(found.counts, found.down))
        self.outcome.setText("\n".join(line for line in lines if line))
        # what is moved is counted against the plan in force, in re-plans alone
        hidden = () if run.made.request.kept else ("moved",)
        self.figures.show_rows(heads, [row for row in rows if row.key not in hidden])
        self.result.show()
        self.side.verticalScrollBar().setValue(0)


def live_text(live: Any) -> str:
    """How good the best plan is, while it is made."""
    found = live.measures
    parts = []
    if live.bounds:
        reached = str(found.target_day) if found.target_day is not None else tr("not within the plan")
        parts.append(tr("Target reached: {day}").format(day=reached))
        parts.append(bound_text(live.bound, live.gap))
    else:
        parts.append(tr("No target is given, so there is no bound to hold the plan against."))
    parts.append(
        tr("Last day {end}; {moves} moves; {placed} sites placed, {unplaced} without a place").format(
            end=figure_text("end", found.end), moves=found.moves, placed=found.placed, unplaced=found.unplaced
        )
    )
    return "\n".join(parts)


def bound_text(bound: Any, gap: int | None) -> str:
    """How far from the best a plan can be at most."""
    if bound is None:
        return tr("No plan within these days can reach the target.")
    if gap is None:
        return tr("No plan can reach it before {day}.").format(day=bound)
    if gap <= 0:
        return tr("No plan can reach it before {day}: this is proven best.").format(day=bound)
    return tr("No plan can reach it before {day}: at most {count} days from the best.").format(day=bound, count=gap)


def outcome_text(run: Any) -> str:
    """What came of a run, in plain words."""
    measures, bounds = run.made.plan.measures, run.made.bounds
    name, refused = run.scenario.name, len(run.made.problem.refused)
    lines = []
    if run.stopped:
        lines.append(tr("Stopped: the best plan until then is kept as the draft {name}.").format(name=name))
    else:
        lines.append(tr("The plan is kept as the draft {name}.").format(name=name))
    if measures.unplaced or refused:
        lines.append(
            tr(
                "{unplaced} sites find no place within these days, {refused} cannot be planned; the sites say why."
            ).format(unplaced=measures.unplaced, refused=refused)
        )
    if bounds:
        bound = bounds[max(bounds)]
        reached = measures.target_day
        lines.append(bound_text(bound, (reached - bound).days if reached is not None and bound is not None else None))
    lines += [short_text(one) for one in run.short]
    end = (run.scenario.measures.get("bounds") or {}).get("end")
    if end and measures.end is not None:
        lines.append(tr("Last day of work {day}; no plan can end before {bound}.").format(day=measures.end, bound=end))
    notes = run.made.problem.notes
    if notes:
        lines.append(tr("{count} wishes could not be kept:").format(count=len(notes)))
        lines += [pair(f"· {one.site.name}", say(one.code, **one.params)) for one in notes[:_MOST_NOTES]]
    if run.made.request.seconds > 0 and not run.solver:
        lines.append(tr("OR-Tools is not installed: the plan was not improved by it."))
    return "\n".join(lines)


def short_text(short: Any) -> str:
    """Why a target cannot be reached in time, the scarcest first. :param short: :class:`~..services.plan_run.Short`"""
    names = kind_names()
    most = sorted(short.most.items(), key=lambda one: one[1])
    allowed = [
        tr("{what} allow {area} m²").format(what=names.get(kind, kind), area=figure(area)) for kind, area in most
    ]
    return tr("No plan can have {area} m² down by {day}: at most {most}.").format(
        area=figure(short.area), day=short.day, most=listed(allowed)
    )


def counts_text(counts: Any, down: int = 0) -> str:
    """How many sites differ between two plans. :param down: of those in the first alone, demolished by now"""
    words = {
        "same": tr("{count} sites stay"),
        "day": tr("{count} have another day"),
        "crew": tr("{count} another crew on the same day"),
        "only_first": tr("{count} are planned in the first alone"),
        "only_second": tr("{count} are planned in the second alone"),
    }
    told = {**counts, "only_first": counts.get("only_first", 0) - down}
    shown = [text.format(count=told[key]) for key, text in words.items() if told.get(key)]
    if down:
        shown.append(tr("{count} of the first are demolished by now").format(count=down))
    parts = tr("; ").join(shown)
    return tr("{parts}.").format(parts=parts) if parts else ""
