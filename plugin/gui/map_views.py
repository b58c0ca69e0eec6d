"""Map themes and time: show the map for patrol, findings, cases or progress, and spots as they came and went."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsLayerTreeModel, QgsProject, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu

from ..domain.errors import InputError, WorkspaceError
from .desk import table_of, workspace_layers
from .drawn import hold
from .lists import listed
from .messages import tr
from .part import Part
from .terms import term

#: by which days spots are shown: start and end as expressions, empty where they stay
LOOKS = {
    "found": ("found_on", ""),
    # what has no such day is never shown
    "decided": ("coalesce(zhiwei_day('decided', \"uid\"), make_date(9999, 1, 1))", ""),
    "cleared": ("coalesce(zhiwei_day('cleared', \"uid\"), make_date(9999, 1, 1))", ""),
    "standing": ('"found_on"', "coalesce(zhiwei_day('cleared', \"uid\"), make_date(9999, 1, 1))"),
}


class MapViewsPart(Part):
    """Two actions with menus: map themes, and spots over time."""

    name = "map_themes"
    menu = "tools"

    def build(self) -> None:
        """The actions and their menus."""
        self._menus: list[QMenu] = []
        self.themes = self._menu("map_themes", tr("Map themes"))
        for key, text in (
            ("patrol", tr("Patrol")),
            ("findings", tr("Findings")),
            ("procedure", tr("Procedure")),
            ("progress", tr("Progress")),
        ):
            self._entry(self.themes, f"theme_{key}", text, lambda key=key: self.show_theme(key))
        self.themes.menu().addSeparator()
        self._entry(self.themes, "refresh_themes", tr("Make the themes anew in this project"), self.refresh)
        self.times = self._menu("over_time", tr("Spots over time"))
        for key, text in (
            ("found", tr("By the day they were found")),
            ("decided", tr("By the day of the decision")),
            ("cleared", tr("By the day they were cleared")),
            ("standing", tr("As they stood: found and not yet cleared")),
        ):
            self._entry(self.times, f"time_{key}", text, lambda key=key: self.show_time(key))

    def remove(self) -> None:
        """Take the menus away."""
        for menu in self._menus:
            menu.deleteLater()
        self._menus = []

    def show_theme(self, key: str) -> None:
        """Show the map by a theme; a project without it gets the themes first."""
        from ..store.map_themes import THEMES

        project = QgsProject.instance()
        name = term(THEMES[key].name)
        if not project.mapThemeCollection().hasMapTheme(name):
            self.refresh()
        root = project.layerTreeRoot()
        hold(project.mapLayers().values())
        project.mapThemeCollection().applyTheme(name, root, QgsLayerTreeModel(root))
        self.iface.mapCanvas().refresh()

    def refresh(self) -> None:
        """Put the themes into the project that is open, in the place of those of the same names."""
        from ..store.map_themes import add_themes

        found = self._layers()
        hold(found.values())
        names = add_themes(QgsProject.instance(), found, term)
        QgsProject.instance().setDirty(True)
        self.desk.tell(tr("{count} map themes are in the project: {names}. Save the project to keep them.").format(
            count=len(names), names=listed(names)
        ))  # fmt: skip

    def show_time(self, key: str) -> None:
        """Let the spots follow the temporal controller by some day, set its range and open it."""
        from ..services.time_span import time_span
        from ..store.layers import over_time

        layer = self.desk.layer("spot")
        if layer is None:
            raise WorkspaceError("workspace.none_open")
        with self.desk.reader() as session:
            span = time_span(session, key)
        if span is None:
            raise InputError("time.no_days")
        over_time(layer, *LOOKS[key])
        first, last = (QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)) for day in span)
        days = first.daysTo(last)
        unit = QgsUnitTypes.TemporalUnit
        play(
            self.iface,
            first,
            last,
            unit.TemporalMonths if days > 120 else unit.TemporalWeeks if days > 28 else unit.TemporalDays,
        )
        layer.triggerRepaint()

    def _layers(self) -> dict[str, Any]:
        from ..store.layers import shown_layers

        if not self.desk.path:
            raise WorkspaceError("workspace.none_open")
        found: dict[str, Any] = {}
        mine = workspace_layers(self.desk.path)
        for shown in shown_layers(self.desk.path):
            for layer in mine:
                if table_of(layer) == shown.table and (layer.subsetString() or "") == shown.where:
                    found.setdefault(shown.key, layer)
        return found

    def _menu(self, name: str, text: str) -> QAction:
        action = self.action(name, text, lambda: None)
        menu = QMenu(self.iface.mainWindow())
        self._menus.append(menu)
        action.setMenu(menu)
        return action

    def _entry(self, owner: QAction, name: str, text: str, slot: Any) -> None:
        made = self.action(name, text, slot)
        # it stands in the small menu, not beside it
        self.actions.remove(made)
        made.setParent(owner.menu())
        owner.menu().addAction(made)


def play(iface: Any, first: QDateTime, last: QDateTime, frame: Any) -> None:
    """Set QGIS's temporal controller to a span of time, and open it.

    :param frame: the ``QgsUnitTypes.TemporalUnit`` of which each picture shows one
    """
    extent = QgsDateTimeRange(first, last)
    QgsProject.instance().timeSettings().setTemporalRange(extent)
    controller = iface.mapCanvas().temporalController()
    if controller is not None:
        controller.setTemporalExtents(extent)
        controller.setFrameDuration(QgsInterval(1, frame))
        controller.setNavigationMode(_animated(controller))
    dock = iface.mainWindow().findChild(QDockWidget, "Temporal Controller")
    if dock is not None:
        dock.show()
        dock.raise_()


def _animated(controller: Any) -> Any:
    modes = getattr(Qgis, "TemporalNavigationMode", None) or type(controller).NavigationMode
    return modes.Animated
