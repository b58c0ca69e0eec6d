"""Inside QGIS: the desktop with the plugin on it, as the pictures and the technician's day use it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QVBoxLayout
from qgis.utils import iface, plugins

#: the spot of the pictures, and how the number of its case ends
SPOT = "359921202600001"
CASE = "0009"
#: longest wait for one screen
_PATIENCE_S = 60.0


class Stage:
    """The desktop with the plugin on it."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.window = iface.mainWindow()
        self.plugin = plugins["zhiwei"]
        self.desk = self.plugin.desk
        #: windows that a picture made by itself: nobody else holds them
        self.held: list[Any] = []

    def part(self, name: str) -> Any:
        """A part of the plugin by its name."""
        return next(part for part in self.plugin.parts if part.name == name)

    def dock(self, name: str, width: int) -> Any:
        """A part with its dock open and so wide; returns its inside."""
        part = self.part(name)
        inside = part.show()
        self.widen(part.dock, width)
        return inside

    def widen(self, dock: Any, width: int) -> None:
        """Give a dock so much of the window."""
        self.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)

    def hold(self, window: Any) -> Any:
        """Show a window that is otherwise asked with exec(), so that its picture can be taken."""
        self.held.append(window)
        window.setModal(False)
        window.show()
        window.raise_()
        return window

    def frame(self, widget: Any, width: int, height: int) -> Any:
        """A widget of a dock in a window of its own."""
        window = QDialog(self.window)
        window.setWindowTitle(self.window.windowTitle().split(" — ")[0])
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        window.resize(width, height)
        return self.hold(window)

    def settle(self, seconds: float = 0.5) -> None:
        """Until nothing runs in the background and the map is drawn."""
        until = time.monotonic() + _PATIENCE_S
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
        self.held.clear()
        for dock in self.window.findChildren(QDockWidget):
            if dock.objectName().startswith("zhiwei"):
                dock.hide()
        self.tidy_map()
        iface.messageBar().clearWidgets()
        self.settle(0.15)

    def tidy_map(self) -> None:
        """Leave tools, marks, edits, and QGIS's own docks that came with them."""
        self.part("editspots").cancel_shape()
        for name in ("drawspot", "measurespot"):
            part = self.part(name)
            if part.inside is not None:
                part.discard() if name == "drawspot" else part.clear()
        imagery = self.part("imagery")
        if imagery.inside is not None and imagery._mode:
            imagery.turn("")
        self.toggle("surveylabels", False)
        iface.actionPan().trigger()
        for dock in self.window.findChildren(QDockWidget):
            if dock.objectName() not in ("Layers",) and not dock.objectName().startswith("zhiwei"):
                dock.hide()

    def toggle(self, name: str, on: bool) -> None:
        """Switch the actions of a part on or off."""
        for action in self.part(name).actions:
            if action.isCheckable() and action.isChecked() != on:
                action.trigger()

    def shoot(self, name: str) -> None:
        """Take the picture: the whole screen, with popups and the frames of windows."""
        self.settle()
        bar = iface.messageBar()
        for item in bar.items():
            # QGIS's own word that a task is over comes when it likes
            if item.title() != "ZhiWei":
                bar.popWidget(item)
        self.settle(0.1)
        picture = QApplication.primaryScreen().grabWindow(0)
        if not picture.save(str(self.out / f"{name}.png")):
            raise OSError(f"{name}.png was not written")

    def case_uid(self) -> str:
        """The case of the pictures, else any."""
        with self.desk.reader() as session:
            cases = session.cases.all()
            return str(next((case.uid for case in cases if CASE in case.number), cases[0].uid))

    def spot_uid(self, code: str = SPOT) -> str:
        """The uid of a spot."""
        layer = self.desk.layer("spot")
        layer.selectByExpression(f"\"code\" = '{code}'")
        return str(next(layer.getSelectedFeatures())["uid"])

    def to_spot(self, grow: float = 4.0) -> Any:
        """The map at the spot of the pictures; its geometry."""
        layer = self.desk.layer("spot")
        layer.selectByExpression(f"\"code\" = '{SPOT}'")
        feature = next(layer.getSelectedFeatures())
        canvas = iface.mapCanvas()
        canvas.zoomToSelected(layer)
        canvas.zoomByFactor(grow)
        self.settle(0.3)
        return feature.geometry()
