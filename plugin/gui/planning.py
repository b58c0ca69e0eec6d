"""The planning dock (拆除计划): scenarios of demolition, their sites and phases, beside the map."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from . import demolition_forms
from .desk import Desk
from .elided import ElidedLabel
from .icons import icon_path
from .messages import tr
from .part import DockPart
from .planning_lead import Lead, built_text
from .planning_map import PlanMap
from .planning_pages import PlanPage, PlanState, make_pages
from .planning_selection import SiteSelection
from .planning_words import day_text, figure, scenario_state_word

FOLLOW = "zhiwei/planning/follow"


class PlanningPart(DockPart):
    """The dock."""

    name = "planning"
    area = Qt.DockWidgetArea.BottomDockWidgetArea

    def title(self) -> str:
        return tr("Demolition plan")

    def make(self) -> QWidget:
        return Planning(self.desk)

    def remove(self) -> None:
        if isinstance(self.inside, Planning):
            self.inside.remove()
        super().remove()


class Corner(QWidget):
    """What stands beside the tabs, as wide as they leave it."""

    wide = 400

    def take(self, wide: int) -> None:
        """Be so wide."""
        self.wide = wide
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as it was told, and no narrower than it can be."""
        least = super().minimumSizeHint()
        return QSize(max(self.wide, least.width()), least.height())


class Planning(QWidget):
    """Scenario and what it comes to, a line that leads where something lacks, and the pages."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.state = PlanState(desk)
        self._stale = True
        self._job: Any = None
        self._own_scenarios = False
        self._build()
        self.selection = SiteSelection(self.state, self.follow.isChecked, self.isVisible, self)
        self.state.plan_changed.connect(self._changed)
        self.state.scenario_changed.connect(self._changed)
        self.state.page_asked.connect(self.show_page)

    def _build(self) -> None:
        self.scenarios = QComboBox()
        self.scenarios.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.scenarios.setMaximumWidth(320)
        self.scenarios.setToolTip(tr("The plan that is looked at"))
        self.scenarios.currentIndexChanged.connect(lambda _place: self._told(self._scenario_chosen))
        self.line = ElidedLabel()
        self.corner = Corner()
        bar = QHBoxLayout(self.corner)
        bar.setContentsMargins(8, 0, 0, 0)
        bar.addWidget(self.line, 1)
        bar.addWidget(self.scenarios)
        self.buttons: dict[str, QToolButton] = {}
        for name, icon, hint, slot in (
            ("build", "buildsites", tr("Build sites from decisions"), self.build_sites),
            ("resources", "resources", tr("Crews, machines, money and targets…"), self.open_resources),
            ("tables", "table", tr("Tables of works, waste and cost…"), self.open_tables),
            ("papers", "export", tr("Papers of this plan: batch list, Gantt chart, work orders, maps…"), self.papers),
        ):
            button = self._button(icon, hint)
            button.clicked.connect(lambda _checked=False, job=slot: self._told(job))
            bar.addWidget(button)
            self.buttons[name] = button
        self.follow = self._button("case_follow", tr("The map goes to the chosen sites"))
        self.follow.setCheckable(True)
        self.follow.setChecked(QgsSettings().value(FOLLOW, True, type=bool))
        self.follow.toggled.connect(lambda on: QgsSettings().setValue(FOLLOW, on))
        bar.addWidget(self.follow)
        self.on_map = PlanMap(self.state)
        for button in self.on_map.buttons:
            bar.addWidget(button)
        self.lead = Lead()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setCornerWidget(self.corner, Qt.Corner.TopRightCorner)
        self.pages: list[PlanPage] = make_pages(self.state)
        for page in self.pages:
            self.tabs.addTab(page, page.title())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 0)
        layout.setSpacing(3)
        layout.addWidget(self.lead)
        layout.addWidget(self.tabs, 1)
        self.setMinimumSize(420, 220)

    def sizeHint(self) -> QSize:
        """Room for some sites beside their phases."""
        return QSize(1000, 380)

    def resizeEvent(self, event: Any) -> None:
        """The corner beside the tabs takes what they leave."""
        super().resizeEvent(event)
        taken = self.tabs.tabBar().sizeHint().width() + 12
        self.corner.take(self.width() - taken)

    def _button(self, icon: str, hint: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(QIcon(str(icon_path(icon, "planning"))))
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        return button

    def remove(self) -> None:
        """Let go of all signals."""
        if self._job is not None:
            self._job.leave()
        self.selection.leave()
        self.on_map.remove()
        for page in self.pages:
            page.remove()
        self.state.plan_changed.disconnect(self._changed)
        self.state.scenario_changed.disconnect(self._changed)
        self.state.page_asked.disconnect(self.show_page)
        self.state.leave()

    def _told(self, job: Callable[[], Any]) -> None:
        with self.desk.told():
            job()

    def show_page(self, name: str) -> None:
        """Bring a page to the front by the name of its class."""
        for page in self.pages:
            if type(page).__name__ == name:
                self.tabs.setCurrentWidget(page)

    def has_page(self, name: str) -> bool:
        """Whether there is such a page."""
        return any(type(page).__name__ == name for page in self.pages)

    # What is shown.

    def showEvent(self, event: Any) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._told(self.reload)

    def _changed(self, _uid: str = "") -> None:
        self._stale = True
        if self.isVisible():
            self._told(self.reload)

    def reload(self) -> None:
        """Read the scenarios, choose one where none is, and lead where something lacks."""
        from ..services.planning_view import first_scenario

        self._stale = False
        self.selection.watch(self.desk.layer("spot") if self.desk.path else None)
        rows, sites, first = [], 0, ""
        if self.desk.path:
            with self.desk.reader() as session:
                rows, sites = session.scenarios.all(), session.sites.count()
                first = first_scenario(session)
        if self.state.scenario not in {row.uid for row in rows} and self.state.scenario != first:
            # comes back here
            self.state.set_scenario(first)
            return
        self._show_scenarios(rows)
        self._say(rows)
        self._lead(rows, sites)
        for name, button in self.buttons.items():
            button.setEnabled(bool(self.state.scenario if name == "papers" else self.desk.path))

    def _show_scenarios(self, rows: list[Any]) -> None:
        self._own_scenarios = True
        try:
            self.scenarios.clear()
            for row in reversed(rows):
                text = tr("{name} ({state})").format(name=row.name, state=scenario_state_word(row.status))
                self.scenarios.addItem(text, row.uid)
            self.scenarios.setCurrentIndex(self.scenarios.findData(self.state.scenario))
        finally:
            self._own_scenarios = False
        self.scenarios.setVisible(bool(rows))

    def _scenario_chosen(self) -> None:
        if not self._own_scenarios and self.scenarios.currentData():
            self.state.set_scenario(str(self.scenarios.currentData()))

    def _say(self, rows: list[Any]) -> None:
        found = next((row for row in rows if row.uid == self.state.scenario), None)
        if found is None:
            self.line.setText("")
            return
        plan = found.measures.get("plan") or {}
        parts = [
            tr("{count} sites, {area} m²").format(
                count=figure(plan.get("placed") or 0), area=figure(plan.get("area") or 0.0)
            ),
        ]
        waiting = len(found.refused) + int(plan.get("unplaced") or 0)
        if waiting:
            parts.append(tr("{count} not planned").format(count=figure(waiting)))
        if plan.get("target_day"):
            parts.append(tr("target reached {day}").format(day=plan["target_day"]))
        if plan.get("shortfall"):
            parts.append(tr("{area} m² short when due").format(area=figure(plan["shortfall"])))
        if plan.get("end"):
            # with sites that wait, not all is done then
            text = tr("last day of work {day}") if waiting else tr("all done {day}")
            parts.append(text.format(day=plan["end"]))
        parts.append(tr("{cost} yuan").format(cost=figure(plan.get("cost") or 0.0)))
        days = tr("{first} to {last}").format(first=day_text(found.starts_on), last=day_text(found.ends_on))
        parts.append(tr("plan of {days}").format(days=days))
        text = " · ".join(parts)
        self.line.setText(text)
        self.line.setToolTip(text)

    def _lead(self, rows: list[Any], sites: int) -> None:
        if not self.desk.path:
            self.lead.lead(tr("No workspace is open."), tr("Open workspace…"), lambda: self._told(self.desk.open))
        elif not sites:
            self.lead.lead(
                tr(
                    "There are no sites yet. A site is what is to be removed of one decided case; sites are made from "
                    "the decisions that order a demolition."
                ),
                tr("Build sites from decisions"),
                lambda: self._told(self.build_sites),
            )
        elif not rows:
            self.lead.lead(
                tr("{count} sites wait for a plan: say who demolishes, then make it.").format(count=sites),
                tr("Make a plan…") if self.has_page("RunPage") else tr("Crews, machines, money and targets…"),
                lambda: self._told(self._to_plan),
            )
        else:
            self.lead.hide()

    def _to_plan(self) -> None:
        if self.has_page("RunPage"):
            self.state.page_asked.emit("RunPage")
        else:
            self.open_resources()

    # What is done.

    def build_sites(self) -> None:
        """Make sites from decided cases, and say plainly what came of it."""
        store, actor, today = self.desk.store, self.desk.actor, self.desk.today()

        def job(progress: Any) -> Any:
            from ..services.demolition_sites import build_sites

            return build_sites(store, actor, datetime.now(timezone.utc), today, progress=progress)

        def done(built: Any) -> None:
            self.buttons["build"].setEnabled(True)
            self.desk.note_change()
            self.desk.tell(built_text(built))

        def failed(error: BaseException) -> None:
            self.buttons["build"].setEnabled(True)
            self.desk.tell(error)

        self.buttons["build"].setEnabled(False)
        self._job = self.desk.run(tr("Build sites from decisions"), job, done, failed)

    def open_resources(self) -> None:
        """Crews, machines, money and targets."""
        self.desk.store  # noqa: B018  says that no workspace is open
        demolition_forms.open_resources(self.desk)

    def open_tables(self) -> None:
        """Tables of works, waste and cost."""
        self.desk.store  # noqa: B018  says that no workspace is open
        demolition_forms.open_tables(self.desk)

    def papers(self) -> None:
        """All papers of the plan that is looked at, by the algorithm that writes them."""
        from ..services.demolition_scenarios import scenario_named

        with self.desk.reader() as session:
            name = scenario_named(session, self.state.scenario).name
        self.desk.start("zhiwei:demolitionreport", {"SCENARIO": name})
