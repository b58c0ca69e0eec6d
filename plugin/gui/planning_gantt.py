"""The page with the chart over time: by phase, by crew or by site, chosen sites both ways, saved as PDF or SVG."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from .gantt_paint import phase_colour
from .gantt_view import GanttView
from .gantt_words import phase_name
from .icons import icon_path
from .menu_button import MenuButton
from .messages import tr
from .planning_pages import PlanPage, PlanState

WAY = "zhiwei/planning/gantt"


class GanttPage(PlanPage):
    """The page."""

    def __init__(self, state: PlanState) -> None:
        super().__init__(state)
        self.chart: Any = None
        self._closed: set[str] = set()
        self._build()
        state.sites_chosen.connect(self._chosen_elsewhere)
        self.view.chosen.connect(self._chosen_here)
        self.view.asked.connect(lambda uid: self.told(lambda: self._open_site(uid)))
        self.view.toggled.connect(self._toggle)

    def title(self) -> str:
        return tr("Gantt chart")

    def remove(self) -> None:
        """Let go of the signals."""
        self.state.sites_chosen.disconnect(self._chosen_elsewhere)
        super().remove()

    def _build(self) -> None:
        from ..services.plan_chart import CREW, PHASE, SITE

        self.way = QComboBox()
        for key, text in ((PHASE, tr("By phase")), (CREW, tr("By crew")), (SITE, tr("By site"))):
            self.way.addItem(text, key)
        self.way.setCurrentIndex(max(self.way.findData(QgsSettings().value(WAY, PHASE)), 0))
        self.way.currentIndexChanged.connect(self._way_chosen)
        self.view = GanttView()
        self.close_all = self._button("mActionCollapseTree", tr("Show groups alone"), lambda: self._close(True))
        self.open_all = self._button("mActionExpandTree", tr("Show all sites"), lambda: self._close(False))
        self.out_button = self._button("mActionZoomOut", tr("Narrower days (-, or Ctrl and the wheel)"), self._zoom_out)
        self.in_button = self._button("mActionZoomIn", tr("Wider days (+, or Ctrl and the wheel)"), self._zoom_in)
        self.fit_button = self._button("mActionZoomFullExtent", tr("All days of the plan (Home)"), self.view.fit)
        self.today_button = self._button(tr("Today"), tr("Go to today"), self._to_today)
        self.save_button = MenuButton()
        self.save_button.setIcon(QIcon(str(icon_path("export"))))
        self.save_button.setIconSize(QSize(18, 18))
        self.save_button.setToolTip(tr("Save the chart"))
        menu = QMenu(self.save_button)
        self.save_actions = {}
        for kind, text in (("pdf", tr("As PDF (A3 sheets)…")), ("svg", tr("As SVG…"))):
            action = menu.addAction(text)
            action.triggered.connect(lambda _on=False, kind=kind: self.told(lambda: self.save(kind)))
            self.save_actions[kind] = action
        self.save_button.setMenu(menu)
        bar = QHBoxLayout()
        bar.addWidget(self.way)
        bar.addWidget(self.close_all)
        bar.addWidget(self.open_all)
        bar.addStretch(1)
        for button in (self.out_button, self.in_button, self.fit_button, self.today_button, self.save_button):
            bar.addWidget(button)
        self.legend = QLabel()
        self.legend.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.legend)

    def _button(self, text: str, hint: str, slot: Any) -> QToolButton:
        """A button with one of QGIS's own icons, or with a text where there is none."""
        button = QToolButton()
        icon = QgsApplication.getThemeIcon(f"/{text}.svg") if text.startswith("mAction") else QIcon()
        button.setIcon(icon)
        button.setIconSize(QSize(18, 18))
        button.setText(hint if text.startswith("mAction") else text)
        button.setToolTip(hint)
        button.clicked.connect(lambda _on=False: self.told(slot))
        return button

    # Reading.

    def refresh(self) -> None:
        """The plan as it is now."""
        from ..services.plan_chart import read_chart

        self.chart = None
        if self.desk.path and self.state.scenario:
            with self.desk.reader() as session:
                self.chart = read_chart(session, self.state.scenario, self.desk.today())
        self._arrange()
        self.view.select(self.state.chosen, show=False)
        self.save_button.setEnabled(self.chart is not None)
        self._say_legend()

    def _arrange(self) -> None:
        from ..services.plan_chart import PHASE, SITE, lines_of

        way = str(self.way.currentData())
        rows = self.chart.rows if self.chart is not None else ()
        names = {row.phase: phase_name(row.phase) for row in rows} if way == PHASE else {}
        if way not in (PHASE, SITE):
            names = {row.crew: row.crew or tr("No crew") for row in rows}
        lines = lines_of(rows, way, self._closed)
        self.view.show_chart(self.chart, lines, names, self._closed, self.desk.today())
        for button in (self.close_all, self.open_all):
            button.setEnabled(way != SITE)

    def _say_legend(self) -> None:
        if self.chart is None:
            self.legend.clear()
            return
        numbers = sorted(
            {row.phase.partition("-")[0] for row in self.chart.rows if row.phase}, key=lambda n: (len(n), n)
        )
        parts = [
            f'<span style="color:{phase_colour(number).name()}">■</span> ' + tr("Phase {number}").format(number=number)
            for number in numbers
        ]
        parts.append("▂ " + tr("done"))
        parts.append(f'<span style="color:#d0021b">┃</span> {tr("today")}')
        if self.chart.blocked:
            parts.append("▨ " + tr("no demolition"))
        locked = sum(row.locked for row in self.chart.rows)
        if locked:
            parts.append(tr("padlock: locked ({count})").format(count=locked))
        self.legend.setText("&nbsp;&nbsp; ".join(parts))

    # What a person does.

    def save(self, kind: str) -> None:
        """Write the chart of the plan as the papers have it."""
        uid, store, today = self.state.scenario, self.desk.store, self.desk.today()
        if self.chart is None:
            return
        from ..services.issued_papers import safe_name

        name = Path(self.desk.path).with_name(f"{safe_name(self.chart.name)}_{tr('Gantt chart')}.{kind}")
        path, _kind = QFileDialog.getSaveFileName(self, tr("Save the chart"), str(name), f"{kind.upper()} (*.{kind})")
        if not path:
            return
        target = Path(path if Path(path).suffix else f"{path}.{kind}")

        def job(_progress: Any) -> Any:
            from ..services.demolition_chart import write_chart
            from ..services.demolition_report import papers_of

            with store.reader() as session:
                papers = papers_of(session, session.scenarios.get(uid), today)
            return write_chart(papers, target, today)

        def done(files: Any) -> None:
            self.desk.tell(tr("Saved: {path}").format(path=files[0]))

        self.desk.run(tr("Save the chart"), job, done)

    def _way_chosen(self, _at: int) -> None:
        QgsSettings().setValue(WAY, self.way.currentData())
        self._closed.clear()
        self.told(self._arrange)

    def _toggle(self, key: str) -> None:
        self._closed ^= {key}
        self.told(self._arrange)

    def _close(self, closed: bool) -> None:
        self._closed = set(self.view.names) if closed else set()
        self._arrange()

    def _zoom_in(self) -> None:
        self.view.zoom(1.5)

    def _zoom_out(self) -> None:
        self.view.zoom(1 / 1.5)

    def _to_today(self) -> None:
        self.view.go_to(self.desk.today())

    def _open_site(self, uid: str) -> None:
        from .demolition_forms import open_site

        self._window = open_site(self.desk, uid)

    def _chosen_here(self, uids: list[str]) -> None:
        self.state.choose_sites(uids)

    def _chosen_elsewhere(self, uids: list[str]) -> None:
        if set(uids) != self.view.selected:
            self.view.select(uids)
