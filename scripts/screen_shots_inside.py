"""Inside QGIS, by ``screenshots.py``: show each screen of the plugin and take a picture of the whole desktop.

Called by ``qgis --code``; where to and of which workspace stands in the environment.
"""

from __future__ import annotations

import os
import subprocess
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget
from qgis.utils import iface, plugins

OUT = Path(os.environ.get("ZHIWEI_SHOTS", "."))
WORKSPACE = os.environ.get("ZHIWEI_SHOTS_WORKSPACE", "")
SAMPLE = Path(os.environ["ZHIWEI_ROOT"]) / "resources" / "sample"
ONLY = set(filter(None, os.environ.get("ZHIWEI_SHOTS_ONLY", "").split(",")))
SPOT = "359921202600001"


class Stage:
    """The desktop with the plugin on it."""

    def __init__(self) -> None:
        self.window = iface.mainWindow()
        self.plugin = plugins["zhiwei"]
        self.desk = self.plugin.desk

    def part(self, name: str) -> Any:
        """A part of the plugin by its name."""
        return next(part for part in self.plugin.parts if part.name == name)

    def settle(self, seconds: float = 0.6) -> None:
        """Until nothing runs in the background and the map is drawn."""
        until = time.monotonic() + 30
        quiet = time.monotonic() + seconds
        while time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(0.01)
            if self.desk._tasks or iface.mapCanvas().isDrawing():
                quiet = time.monotonic() + seconds
            elif time.monotonic() > quiet:
                return

    def clear(self) -> None:
        """Close what the screen before opened."""
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QDialog) and one.isVisible():
                one.reject()
        for dock in self.window.findChildren(QDockWidget):
            if dock.objectName().startswith("zhiwei"):
                dock.hide()
        self.settle(0.2)

    def shoot(self, name: str) -> None:
        """Take the picture."""
        self.settle()
        subprocess.run(["import", "-window", "root", str(OUT / f"{name}.png")], check=True)

    def case_uid(self) -> str:
        """The case of the spot of the pictures, else any."""
        with self.desk.reader() as session:
            cases = session.cases.all()
            return str(next((case.uid for case in cases if "0009" in case.number), cases[0].uid))

    def to_spot(self, grow: float = 4.0) -> Any:
        """The map at the spot of the pictures."""
        layer = self.desk.layer("spot")
        layer.selectByExpression(f"\"code\" = '{SPOT}'")
        feature = next(layer.getSelectedFeatures())
        canvas = iface.mapCanvas()
        canvas.zoomToSelected(layer)
        canvas.zoomByFactor(grow)
        self.settle(0.3)
        return feature.geometry()


def shot_welcome(stage: Stage) -> None:
    stage.part("welcome").show()


def shot_new_workspace(stage: Stage) -> None:
    stage.desk.create()


def shot_case_list(stage: Stage) -> None:
    inside = stage.part("case_list").show()
    stage.settle()
    inside.table.selectRow(0)


def shot_case_overview(stage: Stage) -> None:
    _case(stage, "overview")


def shot_case_place(stage: Stage) -> None:
    _case(stage, "place")


def shot_case_parties(stage: Stage) -> None:
    _case(stage, "parties")


def shot_case_evidence(stage: Stage) -> None:
    _case(stage, "evidence")


def shot_case_procedure(stage: Stage) -> None:
    _case(stage, "procedure")


def shot_case_documents(stage: Stage) -> None:
    _case(stage, "documents")


def shot_case_history(stage: Stage) -> None:
    _case(stage, "history")


def _case(stage: Stage, tab: str) -> Any:
    stage.to_spot()
    form = stage.part("case_form").show()
    form.open(stage.case_uid())
    form.open_tab(tab)
    stage.part("case_form").dock.resize(620, 700)
    stage.window.resizeDocks([stage.part("case_form").dock], [620], _horizontal())
    stage.settle()
    return form


def _horizontal() -> Any:
    from qgis.PyQt.QtCore import Qt

    return Qt.Orientation.Horizontal


def shot_step(stage: Stage) -> None:
    form = _case(stage, "procedure")
    from zhiwei.plugin.gui.tab_procedure import StepRow

    rows = [row for row in form.findChildren(StepRow) if row.button.isEnabled()]
    if rows:
        rows[0].button.click()


def shot_import_wizard(stage: Stage) -> None:
    window = stage.part("import_wizard").show()
    window.source_page.take_files([f"{SAMPLE / 'county.gpkg'}"])


def shot_dashboard(stage: Stage) -> None:
    part = stage.part("dashboard")
    part.show()
    stage.window.resizeDocks([part.dock], [640], _horizontal())
    stage.settle(3.0)


def shot_draw_spot(stage: Stage) -> None:
    _tool(stage, "draw")


def shot_what_is_here(stage: Stage) -> None:
    place = stage.to_spot().centroid().asPoint()
    part = _tool(stage, "here")
    part.look(place.x(), place.y())


def shot_measure(stage: Stage) -> None:
    _tool(stage, "measure")


def _tool(stage: Stage, word: str) -> Any:
    part = next(part for part in stage.plugin.parts if type(part).__name__.lower().startswith(word))
    stage.to_spot()
    part.take()
    return part


def shot_settings(stage: Stage) -> None:
    stage.part("officesettings").show()


def shot_doctor(stage: Stage) -> None:
    stage.part("doctor").show()
    stage.settle(1.0)


def shot_batch_papers(stage: Stage) -> None:
    with stage.desk.reader() as session:
        uids = [case.uid for case in session.cases.all()][:12]
    stage.desk.papers_asked.emit(uids)


def shot_help(stage: Stage) -> None:
    part = next((part for part in stage.plugin.parts if part.name == "help"), None)
    if part is not None:
        part.open(("治违台账", "The case list"))


def shot_menu(stage: Stage) -> None:
    bar = stage.window.menuBar()
    place = bar.mapToGlobal(bar.actionGeometry(stage.plugin.menu.menuAction()).bottomLeft())
    stage.plugin.menu.popup(place)


SHOTS: dict[str, Callable[[Stage], None]] = {
    name[5:]: made for name, made in sorted(globals().items()) if name.startswith("shot_")
}


def main() -> None:
    """Take every picture; one that fails is named in the log and keeps nobody from the others."""
    status = 0
    log = (OUT / "log.txt").open("w", encoding="utf-8")
    try:
        stage = Stage()
        stage.window.showMaximized()
        stage.settle(1.0)
        stage.clear()
        # of an older schema, it would ask
        from zhiwei.plugin.store.workspace import Workspace

        Workspace.open(WORKSPACE).close()
        stage.desk.show(WORKSPACE)
        stage.settle(1.5)
        QgsSettings().setValue("zhiwei/actor", "庄檐青")
        # the map wants the room: QGIS's own docks besides the layers are put away
        for dock in stage.window.findChildren(QDockWidget):
            if dock.objectName() not in ("Layers",) and not dock.objectName().startswith("zhiwei"):
                dock.hide()
        for name, shot in SHOTS.items():
            if ONLY and name not in ONLY:
                continue
            try:
                stage.clear()
                iface.messageBar().clearWidgets()
                shot(stage)
                stage.shoot(name)
                said = [item.text() for item in iface.messageBar().items()]
                if said:
                    log.write(f"{name}: message bar: {said}\n")
            except Exception:  # noqa: BLE001  the next picture is taken all the same
                status = 1
                log.write(f"{name}: {traceback.format_exc()}\n")
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
    except Exception:  # noqa: BLE001  told by the script outside
        status = 1
        log.write(traceback.format_exc())
    log.close()
    # without QGIS's questions about projects that were not saved
    os._exit(status)


if "ZHIWEI_SHOTS" in os.environ:
    QTimer.singleShot(3000, main)
