"""The plan on the map: its layers come when they are asked for, follow the plan, and go tidily."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProject, QgsReferencedRectangle, QgsUnitTypes
from qgis.PyQt.QtCore import QObject, QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QToolButton

from .days import moment
from .drawn import take_off
from .icons import icon_path
from .map_views import play
from .messages import tr
from .plan_layers import MARK, border_layer, fill_borders, fill_sites, site_layer
from .planning_pages import PlanState


class PlanMap(QObject):
    """Shows the plan that is looked at in a group of its own at the top of the layers."""

    def __init__(self, state: PlanState) -> None:
        super().__init__()
        self.state = state
        self.desk = state.desk
        self.sites: Any = None
        self.borders: Any = None
        self._uid = ""
        self._span: Any = None
        self._choosing = False
        self._job: Any = None
        self.show_button = self._button("map", tr("Show the plan on the map, coloured by phase"), self._toggled)
        self.show_button.setCheckable(True)
        self.play_button = self._button("over_time", tr("Play the plan on the map, week by week"), self.play)
        #: for the head of the dock
        self.buttons = [self.show_button, self.play_button]
        state.scenario_changed.connect(self._follow)
        state.plan_changed.connect(self._follow)
        state.sites_chosen.connect(self._choose)
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._going)
        project.readProject.connect(self._opened)
        clear_plans()

    def remove(self) -> None:
        """Take the layers off the map and let go of signals."""
        self.state.scenario_changed.disconnect(self._follow)
        self.state.plan_changed.disconnect(self._follow)
        self.state.sites_chosen.disconnect(self._choose)
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._going)
        project.readProject.disconnect(self._opened)
        self.hide()

    def _button(self, icon: str, hint: str, slot: Any) -> QToolButton:
        button = QToolButton()
        button.setIcon(QIcon(str(icon_path(icon))))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(hint)

        def pressed(_on: bool = False) -> None:
            with self.desk.told():
                slot()

        button.clicked.connect(pressed)
        return button

    # What is shown.

    @property
    def is_shown(self) -> bool:
        """Whether the plan is on the map."""
        return self.sites is not None

    def show(self, zoom: bool = True) -> bool:
        """Put the plan that is looked at on the map; False where there is nothing to show."""
        found = self._read()
        self.hide()
        if found is None or not found.sites:
            self.desk.tell(tr("No site of this plan has a day, so there is nothing to show on the map."))
            return False
        crs, project = str(self.desk.store.crs), QgsProject.instance()
        self._uid, self._span = self.state.scenario, found.span
        self.sites = site_layer(found, self._uid, crs)
        self.borders = border_layer(found, self._uid, crs)
        group = project.layerTreeRoot().insertGroup(0, tr("Demolition plan: {name}").format(name=found.name))
        group.setCustomProperty(MARK, self._uid)
        for layer in (self.sites, self.borders):
            project.addMapLayer(layer, False)
            group.addLayer(layer)
        self.sites.selectionChanged.connect(self._selected)
        self._choose(self.state.chosen)
        self.show_button.setChecked(True)
        if zoom:
            self._zoom()
        return True

    def hide(self) -> None:
        """Take the plan off the map, also what an older session left in the project."""
        self._drop_job()
        if self.sites is not None:
            self.sites.selectionChanged.disconnect(self._selected)
        self.sites = self.borders = None
        self._uid, self._span = "", None
        self.show_button.setChecked(False)
        clear_plans()

    def play(self) -> None:
        """Let QGIS's temporal controller play the plan from its first day to its last."""
        if self.sites is None and not self.show():
            return
        first, last = self._span
        unit = QgsUnitTypes.TemporalUnit
        long = (last - first).days
        frame = unit.TemporalDays if long <= 45 else unit.TemporalWeeks if long <= 800 else unit.TemporalMonths
        play(self.desk.iface, moment(first), moment(last).addDays(1), frame)
        for layer in (self.sites, self.borders):
            layer.triggerRepaint()

    # Inside.

    def _zoom(self) -> None:
        extent = self.sites.extent()
        extent.grow(max(extent.width(), extent.height(), 100.0) * 0.1)
        canvas = self.desk.iface.mapCanvas()
        canvas.setReferencedExtent(QgsReferencedRectangle(extent, self.sites.crs()))
        canvas.refresh()

    def _read(self) -> Any:
        from ..services.plan_places import read_on_map

        with self.desk.reader() as session:
            return read_on_map(session, self.state.scenario)

    def _toggled(self) -> None:
        if self.is_shown:
            self.hide()
        else:
            self.show()

    def _follow(self, _uid: str = "") -> None:
        """The plan has changed, or another is looked at: the layers are those of now, where they are shown."""
        if not self.is_shown:
            return
        with self.desk.told():
            if not self.desk.path or not self.state.scenario:
                self.hide()
            elif self.state.scenario == self._uid:
                self._renew()
            else:
                self.show(zoom=False)

    def _renew(self) -> None:
        """The same plan with other values, read in the background: QGIS goes on while thousands of sites are read."""
        from ..services.plan_places import read_on_map

        store, scenario = self.desk.store, self._uid

        def job(_progress: Any) -> Any:
            with store.reader() as session:
                return read_on_map(session, scenario)

        def done(found: Any) -> None:
            self._job = None
            if self.is_shown and self._uid == scenario:
                self._fill(found)

        self._drop_job()
        self._job = self.desk.run(tr("Reading the plan"), job, done)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.leave()
            self._job = None

    def _fill(self, found: Any) -> None:
        """Into the same layers, so that what somebody set about them stays."""
        if found is None or not found.sites:
            self.hide()
            return
        self._span = found.span
        self._choosing = True
        try:
            fill_sites(self.sites, found)
            fill_borders(self.borders, found)
        finally:
            self._choosing = False
        self._choose(self.state.chosen)

    def _selected(self, *_: Any) -> None:
        """Chosen on the map."""
        if self._choosing or self.sites is None:
            return
        self._choosing = True
        try:
            self.state.choose_sites(str(one["uid"]) for one in self.sites.selectedFeatures())
        finally:
            self._choosing = False

    def _choose(self, uids: Iterable[str]) -> None:
        """Chosen elsewhere."""
        if self._choosing or self.sites is None:
            return
        wanted = set(uids)
        self._choosing = True
        try:
            self.sites.selectByIds([one.id() for one in self.sites.getFeatures() if one["uid"] in wanted])
        finally:
            self._choosing = False

    def _going(self, ids: list[str]) -> None:
        """Somebody takes our layers away, or closes the project."""
        if self.sites is not None and {self.sites.id(), self.borders.id()} & set(ids):
            self._drop_job()
            self.sites.selectionChanged.disconnect(self._selected)
            self.sites = self.borders = None
            self.show_button.setChecked(False)

    def _opened(self, *_: Any) -> None:
        """A project keeps no features of such layers: what it names is empty and goes."""
        if self.sites is None:
            clear_plans()


def clear_plans() -> None:
    """Take every layer and group off the project that shows a plan."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    for group in [node for node in root.findGroups() if node.customProperty(MARK)]:
        root.removeChildNode(group)
    take_off([layer.id() for layer in project.mapLayers().values() if layer.customProperty(MARK)])
