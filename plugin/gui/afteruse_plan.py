"""The page that plans uses: what is asked for, running it, what it met and gave up, and which proposals moved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from html import escape
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from .afteruse_ask import InputFields, TargetFields, WeightFields
from .afteruse_words import LATE_COLOUR, Words
from .desk import Desk, worded
from .later import later
from .lists import listed, pair, sentences
from .messages import tr
from .tab_order import in_order
from .tall import scrolled

_LOOK_MS = 350
#: plots that the hint of a look ahead names
_NAMED = 25


class PlanPage(QWidget):
    """The page."""

    #: uids of plots that a link in the outcome names
    plots_asked = pyqtSignal(list)
    #: the plan was made: plots before and after
    planned = pyqtSignal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.words: Words | None = None
        self.job: Any = None
        self._rows: Sequence[Any] = ()
        self._moved: Sequence[Any] = ()
        self._filled = ""
        self.targets, self.weights, self.inputs = TargetFields(), WeightFields(), InputFields()
        self.looking: Any = None
        self._look = later(self, desk, _LOOK_MS, self.look_ahead)
        self.weights.changed.connect(self._look.start)
        self.run_button = QPushButton(tr("Plan uses"))
        self.run_button.clicked.connect(lambda _checked=False: self._told(self.run))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(lambda _checked=False: self.cancel())
        self.keep_button = QPushButton(tr("Weights into the rulebook…"))
        self.keep_button.setToolTip(tr("The changed weights become the office's own, for everybody"))
        self.keep_button.clicked.connect(lambda _checked=False: self._told(self.keep_weights))
        self.bar = QProgressBar()
        self.bar.setMaximumHeight(14)
        self.outcome = QTextBrowser()
        self.outcome.setObjectName("zhiwei_afteruse_outcome")
        self.outcome.setOpenLinks(False)
        self.outcome.setMinimumHeight(70)
        self.outcome.anchorClicked.connect(lambda url: self.plots_asked.emit(url.toString().split(",")))
        buttons = QHBoxLayout()
        for button in (self.run_button, self.cancel_button, self.keep_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(4, 4, 4, 4)
        for widget in (self.targets, self.weights, self.inputs):
            inside.addWidget(widget)
        inside.addStretch(1)
        self.area = area = scrolled(inner)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(area, 1)
        above.addLayout(buttons)
        above.addWidget(self.bar)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(self.outcome)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(split)
        self._busy(False)

    def remove(self) -> None:
        """Let go; a run that goes on is cancelled and tells nobody."""
        self._look.stop()
        for job in (self.job, self.looking):
            if job is not None:
                job.leave()
        self.job = self.looking = None

    def _told(self, slot: Any) -> None:
        with self.desk.told():
            slot()

    def show_plots(self, rows: Sequence[Any], last: Any, words: Words, path: str) -> None:
        """What there is now; another workspace fills what is asked anew.

        :param last: the last plan (:class:`~..services.afteruse_view.LastPlan`), None without one
        """
        self.words, self._rows = words, rows
        self.targets.set_words(words)
        in_order([self.area, *self.targets.boxes.values()])
        self.weights.set_words(words)
        if path != self._filled:
            self._filled, self._moved = path, ()
            self.targets.show_targets(last.targets if last else {})
            self.weights.show_weights(last.weights if last else {})
        self.inputs.show_given(last.given if last else ())
        self.run_button.setEnabled(bool(rows) and self.job is None)
        self._tell(last)

    def _busy(self, on: bool) -> None:
        self.run_button.setEnabled(not on and bool(self._rows))
        self.cancel_button.setVisible(on)
        self.bar.setVisible(on)
        self.keep_button.setVisible(not on)

    # Running.

    def request(self) -> Any:
        """What is asked for (:class:`~..services.plan_afteruse.Request`)."""
        from ..services.plan_afteruse import Request

        given = self.inputs.read(self.desk.store.crs)
        return Request(targets=self.targets.targets(), weights=self.weights.weights(), **given)

    def run(self) -> Any:
        """Plan in the background; what was proposed before can be brought back."""
        from ..services.plan_afteruse import plan_uses
        from ..services.track_afteruse import plots_in

        if self.job is not None:
            return None
        store, actor, today, request = self.desk.store, self.desk.actor, self.desk.today(), self.request()

        def job(progress: Any) -> Any:
            with store.reader() as session:
                before = plots_in(session)
            plan_uses(store, request, actor, datetime.now(timezone.utc), today, progress)
            with store.reader() as session:
                return before, plots_in(session)

        self.bar.setValue(0)
        self.job = self.desk.run(tr("Plan uses"), job, self._done, self._failed)
        self.job.progressChanged.connect(lambda share: self.bar.setValue(round(share)))
        self._busy(True)
        return self.job

    def look_ahead(self) -> Any:
        """Say what the weights would change, in the background; what is asked last is shown."""
        from ..services.afteruse_preview import preview

        if self.looking is not None:
            self.looking.leave()
            self.looking = None
        weights = self.weights.weights()
        if not self._rows or self.words is None:
            return None
        store = self.desk.store

        def job(progress: Any) -> Any:
            with store.reader() as session:
                return preview(session, weights, progress)

        self.looking = self.desk.run(tr("What other weights change"), job, self._looked)
        return self.looking

    def _looked(self, found: Any) -> None:
        self.looking = None
        words = self.words
        if words is None:
            return
        told = tr("With these weights {count} of {whole} plots would rank another use first.")
        self.weights.effect.setText(told.format(count=len(found.changed), whole=found.plots))
        lines = [pair(code, f"{words.use(old)} → {words.use(new)}") for code, old, new in found.changed[:_NAMED]]
        self.weights.effect.setToolTip("\n".join(lines))

    def cancel(self) -> None:
        """Stop; nothing was written then."""
        if self.job is not None:
            self.job.cancel()

    def _done(self, found: Any) -> None:
        from ..services.afteruse_view import moved

        before, after = found
        self.job = None
        self._moved = moved(before, after)
        self._busy(False)
        self.planned.emit(before, after)

    def _failed(self, error: BaseException) -> None:
        self.job = None
        self._busy(False)
        self.outcome.setHtml(f"<p>{escape(worded(error))}</p>")
        self.desk.tell(error)

    def keep_weights(self) -> None:
        """Make the changed weights the office's own; asked once."""
        from ..services.afteruse_weights import keep_weights

        changed = self.weights.weights()
        if not changed or self.words is None:
            self.desk.tell(tr("All weights are as in the rulebook."))
            return
        names = listed(self.words.use(use) for use in changed)
        question = tr("Make the changed weights of {uses} the office's own? Every later plan starts from them.")
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, "ZhiWei", question.format(uses=names), buttons.Yes | buttons.No)
        if answer != buttons.Yes:
            return
        keep_weights(self.desk.store, changed, self.desk.actor, datetime.now(timezone.utc))
        self.weights.show_weights({})
        self.desk.note_change()

    # What came of it.

    def _tell(self, last: Any) -> None:
        if last is None:
            told = tr("No uses are planned yet.") if self._rows else tr("There are no plots yet: make plots first.")
            self.outcome.setHtml(f"<p>{escape(told)}</p>")
            return
        parts = [f"<p>{escape(sentences(tr('Planned on {day}.').format(day=last.made_on), self._proof(last)))}</p>"]
        parts += [self._targets(last), self._without(last), self._given_up(last), self._moves()]
        self.outcome.setHtml("".join(parts))

    def _proof(self, last: Any) -> str:
        if last.exact:
            return tr("Proven: no other choice misses less, and none that misses as little has more points.")
        gap = self.words.number(100 * last.gap, 2) if self.words else ""
        return tr("A better choice could have at most {gap} % more points.").format(gap=gap)

    def _targets(self, last: Any) -> str:
        words = self.words
        if not last.targets or words is None:
            return ""
        rows = []
        for name, wanted in last.targets.items():
            missing, never = float(last.missing.get(name, 0.0)), float(last.out_of_reach.get(name, 0.0))
            told = tr("{reached} of {wanted}").format(
                reached=words.m2(last.reached.get(name, 0.0)), wanted=words.m2(wanted)
            )
            lack = ""
            if missing:
                lack = tr("{missing} are missing").format(missing=words.m2(missing))
            if never:
                lack += tr(", {never} of it no plot could give").format(never=words.m2(never))
            rows.append(
                f"<li><b>{escape(words.targets.get(name, name))}</b> {escape(told)} "
                f'<span style="color:{LATE_COLOUR}">{escape(lack)}</span></li>'
            )
        return f"<p style='margin:0'><b>{escape(tr('Targets'))}</b></p><ul style='margin:0'>{''.join(rows)}</ul>"

    def _without(self, last: Any) -> str:
        if not last.without:
            return ""
        head = tr("No use can be proposed on {count} plots, because rules contradict each other there:")
        links = listed(_link(one.plot) for one in last.without)
        told = escape(head.format(count=len(last.without)))
        return f"<p style='margin:4px 0 0 0'><b style='color:{LATE_COLOUR}'>{told}</b> {links}</p>"

    def _given_up(self, last: Any) -> str:
        words = self.words
        if not last.given_up or words is None:
            return ""
        whole = sum(one.given_up for one in last.given_up)
        head = tr("Given up for the targets: {points} points on {count} plots").format(
            points=words.points(whole), count=len(last.given_up)
        )
        rows = [
            f"<li>{_link(one.plot)} {escape(words.use(one.proposed))} ({escape(tr('instead of'))} "
            f"{escape(words.use(one.best))}) −{words.points(one.given_up)}</li>"
            for one in last.given_up
        ]
        return f"<p style='margin:4px 0 0 0'><b>{escape(head)}</b></p><ul style='margin:0'>{''.join(rows)}</ul>"

    def _moves(self) -> str:
        words = self.words
        if not self._moved or words is None:
            return ""
        nothing = tr("nothing")
        rows = [
            f"<li>{_link(plot)} {escape(words.use(old) or nothing)} → {escape(words.use(new) or nothing)}</li>"
            for plot, old, new in self._moved
        ]
        head = tr("Proposals that changed with this run: {count}").format(count=len(rows))
        return f"<p style='margin:4px 0 0 0'><b>{escape(head)}</b></p><ul style='margin:0'>{''.join(rows)}</ul>"


def _link(plot: Any) -> str:
    return f'<a href="{escape(plot.uid)}">{escape(plot.code)}</a>'
