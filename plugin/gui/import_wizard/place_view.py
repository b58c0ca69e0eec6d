"""A small map without layers: shapes of the county, of a file, of one row and of what is there, over each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import shapely
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPolygonF, QTransform
from qgis.PyQt.QtWidgets import QWidget

from ..messages import tr
from .words import colour

_MARGIN = 14
#: lengths of the scale bar in metres
_BARS = [base * 10**power for power in range(7) for base in (1, 2, 5)]


@dataclass(frozen=True)
class _Layer:
    """Shapes as they are drawn, in the coordinates of the map."""

    paths: list[QPainterPath]
    points: list[QPointF]
    box: QRectF
    shade: QColor
    width: int
    filled: bool


class PlaceView(QWidget):
    """Draws layers of shapely geometries, north up, with a scale bar, in the palette of the theme."""

    def __init__(self) -> None:
        super().__init__()
        self.layers: list[_Layer] = []
        self.labels: list[tuple[str, QColor]] = []
        self.bounds: tuple[float, float, float, float] | None = None
        self.setMinimumSize(200, 150)
        self.setAccessibleName(tr("Map of where the data lies"))

    def sizeHint(self) -> QSize:
        return QSize(320, 260)

    def clear(self) -> None:
        """Draw nothing."""
        self.layers, self.labels, self.bounds = [], [], None
        self.update()

    def show_shapes(self, layers: Sequence[tuple[Any, str, str, int, bool]]) -> None:
        """Draw layers, the last one on top.

        :param layers: shapes, name of a colour (``county`` is that of the text), label, width of the line, filled
        """
        self.layers, self.labels = [], []
        boxes = []
        text = self._ink()
        for shapes, name, label, width, filled in layers:
            present = [shape for shape in shapes if shape is not None and not shape.is_empty]
            if not present:
                continue
            shade = QColor(text.red(), text.green(), text.blue(), 110) if name == "county" else colour(name)
            box = QRectF(QPointF(*shapely.total_bounds(present)[:2]), QPointF(*shapely.total_bounds(present)[2:]))
            paths, points = _drawn(present)
            self.layers.append(_Layer(paths, points, box, shade, width, filled))
            boxes.append(box)
            if label:
                self.labels.append((label, shade))
        self.bounds = None
        if boxes:
            # not united(): a point has no size, and Qt leaves out what is empty
            self.bounds = (
                min(box.left() for box in boxes),
                min(box.top() for box in boxes),
                max(box.right() for box in boxes),
                max(box.bottom() for box in boxes),
            )
        self.update()

    def paintEvent(self, _event: Any) -> None:
        """Everything is drawn anew, from paths that were made once."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.bounds is None:
            painter.setPen(self._ink())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No place to show"))
            return
        x0, y0, x1, y1 = self.bounds
        line = painter.fontMetrics().height() + 4
        room = QRectF(
            _MARGIN, _MARGIN, self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN - line * (len(self.labels) + 1)
        )
        span = max(x1 - x0, y1 - y0, 1.0)
        scale = min(room.width() / max(x1 - x0, span * 0.02), room.height() / max(y1 - y0, span * 0.02))
        middle = QPointF((x0 + x1) / 2, (y0 + y1) / 2)
        centre = room.center()

        place = QTransform(scale, 0, 0, -scale, centre.x() - middle.x() * scale, centre.y() + middle.y() * scale)
        for layer in self.layers:
            painter.setPen(QPen(layer.shade, layer.width))
            fill = QColor(layer.shade)
            fill.setAlpha(70)
            painter.setBrush(fill if layer.filled else Qt.BrushStyle.NoBrush)
            for path in layer.paths:
                painter.drawPath(place.map(path))
            for point in layer.points:
                painter.drawEllipse(place.map(point), 4, 4)
            self._mark_if_tiny(painter, layer, place)
        self._draw_legend(painter, scale, line)

    def _ink(self) -> QColor:
        """Colour of text; a theme by style sheet darkens the ground and leaves the palette's text black."""
        ground = self.palette().color(QPalette.ColorRole.Base)
        ink = self.palette().color(QPalette.ColorRole.Text)
        if abs(ground.lightness() - ink.lightness()) < 110:
            ink = QColor(225, 225, 225) if ground.lightness() < 128 else QColor(30, 30, 30)
        return QColor(ink)

    def _mark_if_tiny(self, painter: QPainter, layer: _Layer, place: QTransform) -> None:
        """A ring round what would be a dot."""
        if max(layer.box.width(), layer.box.height()) * place.m11() < 6:
            painter.setPen(QPen(layer.shade, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place.map(layer.box.center()), 9, 9)

    def _draw_legend(self, painter: QPainter, scale: float, line: int) -> None:
        text = self._ink()
        top = self.height() - line * (len(self.labels) + 1) - 4
        for label, shade in self.labels:
            painter.fillRect(QRectF(_MARGIN, top + 4, 10, 10), shade)
            painter.setPen(text)
            painter.drawText(QPointF(_MARGIN + 16, top + 13), label)
            top += line
        length = next((bar for bar in reversed(_BARS) if bar * scale <= self.width() / 3), _BARS[0])
        painter.setPen(QPen(text, 2))
        painter.drawLine(QPointF(_MARGIN, top + 9), QPointF(_MARGIN + length * scale, top + 9))
        words = f"{length // 1000} km" if length >= 1000 else f"{length} m"
        painter.setPen(text)
        painter.drawText(QPointF(_MARGIN + length * scale + 6, top + 13), words)


def _drawn(shapes: Sequence[Any]) -> tuple[list[QPainterPath], list[QPointF]]:
    """Lines and areas as paths, each by itself because they may overlap, and the points."""
    paths, points = [], []
    for part in shapely.get_parts(list(shapes)):
        path = QPainterPath()
        if part.geom_type == "Polygon":
            for ring in (part.exterior, *part.interiors):
                path.addPolygon(_line(_thinned(list(ring.coords))))
                path.closeSubpath()
            paths.append(path)
        elif part.geom_type == "Point":
            points.append(QPointF(part.x, part.y))
        elif part.geom_type in ("LineString", "LinearRing"):
            path.addPolygon(_line(list(part.coords)))
            paths.append(path)
    return paths, points


def _line(coords: Sequence[Any]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y, *_ in coords])


def _thinned(points: list[Any]) -> list[Any]:
    """Some hundred of very many points: nobody sees more here."""
    step = max(1, math.ceil(len(points) / 400))
    return points[::step] if step > 1 else points
