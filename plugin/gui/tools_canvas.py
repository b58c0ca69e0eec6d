"""What the map tools share: drawing with the project's snapping, a click, figures that float over the map, places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapTool, QgsRubberBand, QgsSnapIndicator, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QFrame, QLabel, QVBoxLayout, QWidget

from .messages import tr
from .part import Part, add_dock

POLYGON, LINE = QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.LineGeometry
POINT = QgsWkbTypes.GeometryType.PointGeometry
#: the red of the survey plan; seen on pictures and on white
RED = QColor(214, 39, 40)
WRONG = QColor(255, 127, 14)
#: a click counts for what lies so many pixels off
SLACK_PX = 6
_CONTRAST = 110

Place = tuple[float, float]


class ShapeTool(QgsMapTool):
    """Draws a polygon or a line. Left click sets a corner, right click or Enter ends, Backspace takes one back.

    Esc takes all back. Ctrl and click takes the shape of a feature of any polygon layer. Corners are in the map's CRS.
    """

    #: corners set so far, the one under the mouse last
    drawn = pyqtSignal(list)
    #: corners of the finished shape
    finished = pyqtSignal(list)
    cancelled = pyqtSignal()
    #: shape of a feature as it is in its layer, and the layer
    picked = pyqtSignal(object, object)

    def __init__(self, canvas: Any, line: bool = False, pick: bool = True) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.places: list[QgsPointXY] = []
        self._line = line
        self._pick = pick
        self._least = 2 if line else 3
        self._band = QgsRubberBand(canvas, LINE if line else POLYGON)
        self._band.setStrokeColor(RED)
        self._band.setFillColor(QColor(214, 39, 40, 40))
        self._band.setWidth(2)
        self._snap = QgsSnapIndicator(canvas)

    def canvasMoveEvent(self, event: Any) -> None:
        """Show what the corner would snap to, and what the shape would be."""
        place = event.snapPoint()
        self._snap.setMatch(event.mapPointMatch())
        if self.places:
            self._show([*self.places, place])

    def canvasReleaseEvent(self, event: Any) -> None:
        """Set a corner, pick a feature or end."""
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            if self._pick and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._take(self.toMapCoordinates(event.pos()))
            else:
                self.places.append(QgsPointXY(event.snapPoint()))
                self._show(self.places)

    def keyPressEvent(self, event: Any) -> None:
        """Backspace, Esc, Enter."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            if self.places:
                self.places.pop()
                self._show(self.places)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.cancelled.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
            event.accept()
        else:
            event.ignore()

    def finish(self) -> None:
        """End the shape, if it has enough corners."""
        if len(self.places) < self._least:
            return
        found = [(place.x(), place.y()) for place in self.places]
        self.clear()
        self.finished.emit(found)

    def clear(self) -> None:
        """Forget what was drawn."""
        self.places = []
        self._show([])

    def deactivate(self) -> None:
        """Another tool was taken; what is half drawn waits."""
        self._snap.setVisible(False)
        super().deactivate()

    def remove(self) -> None:
        """Take everything from the canvas."""
        self.places = []
        for item in (self._band,):
            self.canvas().scene().removeItem(item)
        self._snap.setVisible(False)

    def _show(self, places: Sequence[QgsPointXY]) -> None:
        self._band.reset(LINE if self._line else POLYGON)
        for place in places:
            self._band.addPoint(place, False)
        self._band.show()
        self._band.update()
        self._band.updatePosition()
        self.drawn.emit([(place.x(), place.y()) for place in places])

    def _take(self, place: QgsPointXY) -> None:
        found = polygon_at(self.canvas(), place)
        if found is not None:
            self.clear()
            self.picked.emit(*found)


class ClickTool(QgsMapTool):
    """Tells where somebody clicked, in the map's CRS."""

    clicked = pyqtSignal(float, float)
    cancelled = pyqtSignal()

    def __init__(self, canvas: Any, cursor: Any = Qt.CursorShape.WhatsThisCursor) -> None:
        super().__init__(canvas)
        self.setCursor(cursor)

    def canvasReleaseEvent(self, event: Any) -> None:
        """A click with the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            place = self.toMapCoordinates(event.pos())
            self.clicked.emit(place.x(), place.y())

    def keyPressEvent(self, event: Any) -> None:
        """Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            event.accept()
        else:
            event.ignore()


class Marks:
    """A shape and places shown on the map: what was drawn, and where it is wrong."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._band: QgsRubberBand | None = None
        self._markers: list[QgsVertexMarker] = []

    def shape(self, geometry: Any, desk: Any, colour: QColor = RED) -> None:
        """Show a shapely geometry of the workspace's CRS."""
        self.clear()
        self._band = QgsRubberBand(self._canvas, POLYGON)
        self._band.setStrokeColor(colour)
        self._band.setFillColor(QColor(colour.red(), colour.green(), colour.blue(), 40))
        self._band.setWidth(2)
        made = QgsGeometry()
        made.fromWkb(geometry.wkb)
        made.transform(to_map(desk))
        self._band.setToGeometry(made, None)

    def places(self, places: Sequence[Place], desk: Any) -> None:
        """Mark places of the workspace's CRS."""
        transform = to_map(desk)
        for x, y in places:
            marker = QgsVertexMarker(self._canvas)
            marker.setCenter(transform.transform(QgsPointXY(x, y)))
            marker.setColor(WRONG)
            marker.setIconType(QgsVertexMarker.IconType.ICON_X)
            marker.setIconSize(16)
            marker.setPenWidth(3)
            self._markers.append(marker)

    @property
    def count(self) -> int:
        """Places marked."""
        return len(self._markers)

    def clear(self) -> None:
        """Take all away."""
        for item in [*self._markers, *([self._band] if self._band is not None else [])]:
            self._canvas.scene().removeItem(item)
        self._markers, self._band = [], None


class Float(QFrame):
    """Figures in a small frame over the map's upper left corner."""

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self.setObjectName("zhiwei_float")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 5, 8, 5)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.RichText)
        layout.addWidget(self.label)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text; nothing hides the frame."""
        ground, ink = _ground_and_ink()
        self.setStyleSheet(
            f"#zhiwei_float {{ background-color: {ground}; border: 1px solid {ink}; }} "
            f"#zhiwei_float QLabel {{ color: {ink}; background: transparent; }}"
        )
        self.label.setText(text)
        self.setVisible(bool(text))
        self.adjustSize()
        self.move(10, 10)
        self.raise_()


class ToolPart(Part):
    """A part with a map tool and a dock: one action that takes the tool and shows the dock.

    A subclass sets ``name``, writes ``text()``, ``make_tool()`` and ``make() -> QWidget``, and may write ``taken()``
    and ``let_go()``.
    """

    menu = "tools"
    in_toolbar = True
    area = Qt.DockWidgetArea.RightDockWidgetArea

    def text(self) -> str:
        """Text of the action."""
        raise NotImplementedError

    def title(self) -> str:
        """Title of the dock."""
        return self.text()

    def make_tool(self) -> QgsMapTool:
        """The map tool."""
        raise NotImplementedError

    def make(self) -> QWidget:
        """The inside of the dock."""
        raise NotImplementedError

    def build(self) -> None:
        """The action and the empty dock."""
        self.tool: Any = None
        self.inside: Any = None
        self.canvas = self.iface.mapCanvas()
        self.take_action: QAction = self.action(self.name, self.text(), self._toggled, checkable=True)
        self.dock = QDockWidget(self.title(), self.iface.mainWindow())
        self.dock.setObjectName(f"zhiwei_{self.name}_dock")
        add_dock(self.iface, self.area, self.dock)
        self.dock.hide()
        self.canvas.mapToolSet.connect(self._tool_set)

    def remove(self) -> None:
        """Take tool and dock away."""
        self.canvas.mapToolSet.disconnect(self._tool_set)
        if self.tool is not None:
            if self.canvas.mapTool() is self.tool:
                self.canvas.unsetMapTool(self.tool)
            if isinstance(self.tool, ShapeTool):
                self.tool.remove()
            self.tool.deleteLater()
            self.tool = None
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.inside = None

    def take(self) -> None:
        """Take the tool and show the dock."""
        if not self.desk.path:
            self.take_action.setChecked(False)
            _ = self.desk.store  # says that no workspace is open
        self.fill()
        if self.tool is None:
            self.tool = self.make_tool()
            self.tool.setAction(self.take_action)
        self.canvas.setMapTool(self.tool)
        self.take_action.setChecked(True)
        self.show_dock()
        self.canvas.setFocus()

    def fill(self) -> None:
        """Make the dock's inside where it is not there."""
        if self.inside is None:
            self.inside = self.make()
            self.dock.setWidget(self.inside)

    def show_dock(self) -> None:
        """Bring the dock to the front."""
        self.dock.show()
        self.dock.raise_()

    def let_go(self) -> None:
        """Another tool was taken."""

    def _toggled(self) -> None:
        if self.take_action.isChecked():
            self.take()
        elif self.tool is not None and self.canvas.mapTool() is self.tool:
            self.canvas.unsetMapTool(self.tool)
            self.dock.hide()

    def _tool_set(self, tool: Any, _old: Any = None) -> None:
        mine = self.tool is not None and tool is self.tool
        self.take_action.setChecked(mine)
        if not mine and self.tool is not None:
            self.let_go()


class DrawingPart(ToolPart):
    """A tool with marks on the map and a frame over it that says what was drawn; a subclass writes ``_opened``."""

    def build(self) -> None:
        """Action, dock and marks."""
        super().build()
        self.float: Float | None = None
        self.marks = Marks(self.canvas)
        self.desk.opened.connect(self._opened)

    def remove(self) -> None:
        """Take marks, frame, tool and dock away."""
        self.desk.opened.disconnect(self._opened)
        self.marks.clear()
        if self.float is not None:
            self.float.deleteLater()
            self.float = None
        super().remove()

    def _opened(self, path: str) -> None:
        """Another workspace is shown, or none."""
        raise NotImplementedError


def rewire(old: Any, new: Any, slots: Sequence[tuple[str, Callable[..., None]]]) -> None:
    """Take slots off the signals of one layer, which may have gone with its project, and put them on another's.

    :param slots: name of the signal, and what it starts
    """
    if old is not None:
        try:
            for name, slot in slots:
                getattr(old, name).disconnect(slot)
        except (RuntimeError, TypeError):  # the layer went with its project
            pass
    if new is not None:
        for name, slot in slots:
            getattr(new, name).connect(slot)


class Opened(QObject):
    """Calls a slot when an object is shown or hidden."""

    def __init__(self, watched: QWidget, slot: Callable[[bool], None]) -> None:
        super().__init__(watched)
        self._slot = slot
        watched.installEventFilter(self)

    def eventFilter(self, _watched: Any, event: Any) -> bool:
        """Pass everything on."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._slot(event.type() == QEvent.Type.Show)
        return False


def _ground_and_ink() -> tuple[str, str]:
    """Colours of a frame over the map: those of the windows, told apart where a theme's palette has them alike."""
    palette = QApplication.palette()
    ground, ink = palette.color(palette.ColorRole.Window), palette.color(palette.ColorRole.WindowText)
    if abs(ground.lightness() - ink.lightness()) < _CONTRAST:
        ink = QColor(240, 240, 240) if ground.lightness() < 128 else QColor(32, 32, 32)
    return ground.name(), ink.name()


def to_map(desk: Any) -> QgsCoordinateTransform:
    """From the workspace's CRS to the map's."""
    canvas = desk.iface.mapCanvas()
    return QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(desk.store.crs), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )


def to_workspace(desk: Any, places: Sequence[Place]) -> list[Place]:
    """Places of the map in the workspace's CRS."""
    crs = desk.iface.mapCanvas().mapSettings().destinationCrs()
    way = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(desk.store.crs), QgsProject.instance())
    moved = [way.transform(QgsPointXY(x, y)) for x, y in places]
    return [(place.x(), place.y()) for place in moved]


def slack(desk: Any) -> float:
    """So many metres are :data:`SLACK_PX` on the map."""
    canvas = desk.iface.mapCanvas()
    centre = canvas.extent().center()
    aside = QgsPointXY(centre.x() + SLACK_PX * canvas.mapUnitsPerPixel(), centre.y())
    (x0, y0), (x1, y1) = to_workspace(desk, [(centre.x(), centre.y()), (aside.x(), aside.y())])
    return float(((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)


def polygon_at(canvas: Any, place: QgsPointXY) -> tuple[QgsGeometry, QgsVectorLayer] | None:
    """The smallest polygon of the uppermost visible layer that has one at a place of the map."""
    for layer in canvas.layers():
        if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != POLYGON:
            continue
        way = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance())
        point = way.transform(place)
        request = QgsFeatureRequest(QgsRectangle(point.x(), point.y(), point.x(), point.y()).buffered(1e-9))
        request.setNoAttributes()
        at = QgsGeometry.fromPointXY(point)
        found = [feature.geometry() for feature in layer.getFeatures(request) if feature.geometry().intersects(at)]
        if found:
            return QgsGeometry(min(found, key=lambda geometry: geometry.area())), layer
    return None


def compact(table: Any) -> None:
    """Rows of a table no higher than a line of text needs."""
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)


def figures(measured: Any) -> list[tuple[str, str]]:
    """Figures of a shape as (name, text): both areas, 亩, perimeter. The legal area comes first."""
    ellipsoidal = None if measured.ellipsoidal_m2 is None else f"{measured.ellipsoidal_m2:.2f} m²"
    planar = None if measured.planar_m2 is None else f"{measured.planar_m2:.2f} m²"
    rows = [(tr("Ellipsoidal area"), ellipsoidal), (tr("Planar area"), planar)]
    if measured.legal == "planar":
        rows.reverse()
    rows += [(tr("Area in mu"), mu_text(measured.mu)), (tr("Perimeter"), f"{measured.perimeter_m:.2f} m")]
    return [(name, value) for name, value in rows if value is not None]


def mu_text(value: float) -> str:
    """亩 with four decimals, half up."""
    from ..domain.land.units import text

    return text(value, 4)


def rich(rows: Sequence[tuple[str, str]], note: str = "") -> str:
    """Figures for the floating frame; the first is the one that counts."""
    cells = "".join(
        f"<tr><td>{name}&nbsp;&nbsp;</td><td align='right'>{value if i else f'<b>{value}</b>'}</td></tr>"
        for i, (name, value) in enumerate(rows)
    )
    return f"<table cellspacing='1'>{cells}</table>" + (f"<div>{note}</div>" if note else "")
