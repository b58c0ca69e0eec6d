"""Inside QGIS: the pictures of the demolition plan, its forms, and the after-use of cleared land."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTabWidget
from qgis.utils import iface
from screens_stage import Stage

RESOURCES = str(Path(os.environ["ZHIWEI_ROOT"]) / "docs" / "examples" / "resources.yaml")
#: so much of the window's height has a dock below the map
_HEIGHT_PX = 380
#: shown name of a picture to the page of the planning dock
PAGES = {
    "planning_sites": "SitesPage",
    "planning_run": "RunPage",
    "planning_scenarios": "ScenariosPage",
    "planning_gantt": "GanttPage",
}


def _page(name: str, stage: Stage) -> Any:
    dock = _below(stage, "planning")
    if not dock.has_page(name):
        raise LookupError(f"no page {name}")
    if not dock.on_map.is_shown:
        dock.on_map.show()
    dock.follow.setChecked(False)
    dock.state.choose_sites(_sites(stage)[:1])
    dock.show_page(name)
    stage.settle(1.0)
    return dock


SHOTS = {shown: partial(_page, name) for shown, name in PAGES.items()}


def shot_site_form(stage: Stage) -> None:
    from zhiwei.plugin.gui.demolition_forms import open_site

    open_site(stage.desk, _sites(stage)[0])


def shot_resources(stage: Stage) -> None:
    _resource_tab(stage, 0)


def shot_resources_money(stage: Stage) -> None:
    _resource_tab(stage, 1)


def shot_resources_days(stage: Stage) -> None:
    _resource_tab(stage, 2)


def shot_demolition_tables(stage: Stage) -> None:
    from zhiwei.plugin.gui.demolition_forms import open_tables

    open_tables(stage.desk)


def shot_record_progress(stage: Stage) -> None:
    from zhiwei.plugin.gui.demolition_forms import record_progress

    record_progress(stage.desk, _sites(stage)[:2])


def shot_afteruse(stage: Stage) -> None:
    _plots(stage)


def shot_afteruse_plan(stage: Stage) -> None:
    _plots(stage).tabs.setCurrentIndex(1)


def shot_afteruse_balance(stage: Stage) -> None:
    _plots(stage).tabs.setCurrentIndex(2)


def shot_afteruse_compare(stage: Stage) -> None:
    _ask(stage, "compare")


def shot_afteruse_begin(stage: Stage) -> None:
    _ask(stage, "begin")


def shot_afteruse_verify(stage: Stage) -> None:
    _ask(stage, "verify")


def _ask(stage: Stage, name: str) -> None:
    dock = _plots(stage)
    button = dock.actions_by_name[name]
    # the first plot of which it may be asked
    for uid in dock.model.keys:
        dock.table.choose_keys([uid])
        if button.isEnabled():
            break
    else:
        raise LookupError(f"no plot for {name}")
    stage.settle(1.0)
    button.trigger()


def _plots(stage: Stage) -> Any:
    dock = _below(stage, "afteruse")
    if not dock.actions_by_name["show"].isChecked():
        dock.toggle_map()
    stage.settle(1.0)
    dock.table.selectRow(0)
    stage.settle(1.0)
    dock.tabs.setCurrentIndex(0)
    return dock


def _below(stage: Stage, name: str) -> Any:
    for layer in filter(None, map(stage.desk.layer, ("grid_cell", "plot"))):
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    planning = stage.part("planning").inside
    if name != "planning" and planning is not None:
        planning.on_map.hide()
    part = stage.part(name)
    inside = part.show()
    stage.window.resizeDocks([part.dock], [_HEIGHT_PX], Qt.Orientation.Vertical)
    iface.mapCanvas().zoomToFullExtent()
    stage.settle(1.0)
    return inside


def _sites(stage: Stage) -> list[str]:
    with stage.desk.reader() as session:
        return [site.uid for site in session.sites.all()]


def _resource_tab(stage: Stage, at: int) -> None:
    from zhiwei.plugin.gui.demolition_forms import open_resources
    from zhiwei.plugin.services.demolition_resources import office_resources, put_resources, read_resources

    with stage.desk.reader() as session:
        known = office_resources(session)
    if not known:
        with stage.desk.writer("resources") as unit:
            put_resources(unit, read_resources(RESOURCES))
    window = open_resources(stage.desk)
    window.findChildren(QTabWidget)[0].setCurrentIndex(at)
