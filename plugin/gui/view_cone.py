"""Where a photo was taken and what it shows, drawn over the map."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

#: how far the cone is drawn, in metres
_REACH_M = 60.0
_LINE, _FILL = QColor(211, 84, 0, 220), QColor(243, 156, 18, 70)


class ViewCone:
    """A camera with its cone on a canvas. It stays until :meth:`clear`."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas
        self.items: list[Any] = []

    def show(self, photo: Any, crs: str) -> None:
        """Draw a photo's place, and its cone where its direction is known.

        :param crs: of the workspace, in which the place is
        """
        self.clear()
        if photo.x is None:
            return
        source = QgsCoordinateReferenceSystem(crs)
        target = self.canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(source, target, QgsProject.instance())
        if photo.direction_deg is not None:
            band = QgsRubberBand(self.canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setColor(_LINE)
            band.setFillColor(_FILL)
            band.setWidth(2)
            shape = QgsGeometry.fromPolygonXY([cone(photo.x, photo.y, photo.direction_deg, photo.half_view_deg)])
            shape.transform(transform)
            band.setToGeometry(shape, None)
            self.items.append(band)
        marker = QgsVertexMarker(self.canvas)
        marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
        marker.setColor(_LINE)
        marker.setFillColor(QColor(255, 255, 255))
        marker.setIconSize(11)
        marker.setPenWidth(3)
        marker.setCenter(transform.transform(QgsPointXY(photo.x, photo.y)))
        self.items.append(marker)

    def clear(self) -> None:
        """Take everything off the canvas."""
        scene = self.canvas.scene()
        for item in self.items:
            scene.removeItem(item)
        self.items = []


def cone(x: float, y: float, direction_deg: float, half_deg: float, reach: float = _REACH_M) -> list[QgsPointXY]:
    """The ring of what a camera sees: from it along an arc and back.

    :param direction_deg: clockwise from north
    """
    steps = 12
    angles = [math.radians(direction_deg - half_deg + 2 * half_deg * step / steps) for step in range(steps + 1)]
    rim = [QgsPointXY(x + reach * math.sin(angle), y + reach * math.cos(angle)) for angle in angles]
    return [QgsPointXY(x, y), *rim, QgsPointXY(x, y)]
