"""Survey labels: corners, side lengths and bearings of the selected spots on the map, as the survey plan has them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from .messages import tr
from .part import Part
from .tools_canvas import RED, rewire, to_map

#: spots labelled at once
MOST = 20


class LabelItem(QgsMapCanvasItem):
    """Draws the labels over the canvas; laid out anew when the map moves."""

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.spots: list[Any] = []
        self.transform: QgsCoordinateTransform | None = None
        self.labels: list[Any] = []
        self.corners: list[tuple[float, float]] = []
        self.font = QFont(canvas.font())
        self.font.setPointSizeF(max(canvas.font().pointSizeF(), 8.0))
        self.setZValue(1000)
        self.updatePosition()

    def updatePosition(self) -> None:
        """The canvas calls this when it moved or was zoomed."""
        self.prepareGeometryChange()
        self.setPos(0.0, 0.0)
        self.lay_out()

    def boundingRect(self) -> QRectF:
        """The whole canvas."""
        return QRectF(0.0, 0.0, float(self._canvas.width()), float(self._canvas.height()))

    def lay_out(self) -> None:
        """Find a place for every label."""
        self.labels, self.corners = [], []
        if not self.spots or self.transform is None:
            return
        from ..services.survey_labels import lay_labels

        metrics = QFontMetricsF(self.font)
        size = (float(self._canvas.width()), float(self._canvas.height()))
        for measured in self.spots:
            places = [self._pixel(corner.east, corner.north) for corner in measured.corners]
            inside = [1 for x, y in places if -size[0] < x < 2 * size[0] and -size[1] < y < 2 * size[1]]
            if not inside:
                continue
            self.corners += places
            self.labels += lay_labels(measured, places, size, metrics.horizontalAdvance, metrics.height() * 0.8)
        self.update()

    def paint(self, painter: QPainter, _option: Any = None, _widget: Any = None) -> None:
        """Draw texts with a light edge, so that they read on pictures and on lines."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(RED, 1.2))
        painter.setBrush(QColor(255, 255, 255))
        for x, y in self.corners:
            painter.drawEllipse(QPointF(x, y), 2.5, 2.5)
        metrics = QFontMetricsF(self.font)
        for label in self.labels:
            if label.lead is not None:
                painter.setPen(QPen(RED, 0.8))
                painter.drawLine(QPointF(*label.lead), QPointF(label.x, label.y))
            path = QPainterPath()
            width = metrics.horizontalAdvance(label.text)
            path.addText(-width / 2, metrics.ascent() / 2 - metrics.descent() / 4, self.font, label.text)
            painter.save()
            painter.translate(label.x, label.y)
            painter.rotate(label.angle)
            edge = QPen(QColor(255, 255, 255), 3.0)
            edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, edge)
            painter.fillPath(path, RED if label.kind == "corner" else QColor(30, 30, 30))
            painter.restore()
        painter.restore()

    def _pixel(self, east: float, north: float) -> tuple[float, float]:
        place = self._canvas.getCoordinateTransform().transform(self.transform.transform(QgsPointXY(east, north)))
        return place.x(), place.y()


class LabelsPart(Part):
    """A toggle; while it is on, the selected spots carry their labels."""

    name = "surveylabels"
    menu = "tools"
    in_toolbar = True

    def build(self) -> None:
        """The action and the signals."""
        self.canvas = self.iface.mapCanvas()
        self.item: LabelItem | None = None
        self.layer: Any = None
        self.toggle = self.action("surveylabels", tr("Corners, lengths and bearings"), self.show_labels, checkable=True)
        self.toggle.setToolTip(tr("Label the selected spots as the survey plan (D07) numbers and measures them"))
        self.desk.opened.connect(self._opened)
        self.desk.changed.connect(self._renew)
        self.canvas.destinationCrsChanged.connect(self._renew)

    def remove(self) -> None:
        """Take labels and signals away."""
        self.desk.opened.disconnect(self._opened)
        self.desk.changed.disconnect(self._renew)
        self.canvas.destinationCrsChanged.disconnect(self._renew)
        self._watch(None)
        self._drop()

    def show_labels(self) -> None:
        """Show or hide the labels of the selected spots."""
        if not self.toggle.isChecked():
            self._watch(None)
            self._drop()
            return
        try:
            store = self.desk.store
        except Exception:
            self.toggle.setChecked(False)
            raise
        self._watch(self.desk.layer("spot"))
        from ..services.shape_measure import measure_wkb

        # from the layer, so that a shape that is being edited carries its figures of this moment
        shapes = self._selected()
        if not shapes:
            self.desk.tell(tr("Select spots on the map: their corners, lengths and bearings appear."))
        self._drop()
        self.item = LabelItem(self.canvas)
        self.item.transform = to_map(self.desk)
        self.item.spots = [measure_wkb(bytes(shape.asWkb()), store.crs) for shape in shapes]
        self.item.lay_out()

    def _selected(self) -> list[QgsGeometry]:
        if self.layer is None or not self.layer.selectedFeatureCount():
            return []
        shapes = [feature.geometry() for feature in self.layer.getSelectedFeatures()]
        return [shape for shape in shapes if not shape.isNull()][:MOST]

    def _watch(self, layer: Any) -> None:
        if self.layer is layer:
            return
        slots = [(name, self._renew) for name in ("selectionChanged", "geometryChanged")]
        rewire(self.layer, layer, [*slots, ("willBeDeleted", self._gone)])
        self.layer = layer

    def _gone(self) -> None:
        self.layer = None
        self._drop()

    def _renew(self, *_: Any) -> None:
        if self.toggle.isChecked() and self.desk.path and self.layer is not None and self._selected():
            with self.desk.told():
                self.show_labels()
        else:
            self._drop()

    def _opened(self, path: str) -> None:
        self._watch(None)
        self._drop()
        if path and self.toggle.isChecked():
            self._watch(self.desk.layer("spot"))

    def _drop(self) -> None:
        if self.item is not None:
            self.canvas.scene().removeItem(self.item)
            self.item = None
