"""The rows of a dry run on the map: a temporary layer with a colour for each group, and the shapes of one row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import shapely
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor

from ...services.import_job import DryRun, has_shape
from ...services.intake_rows import GROUPS
from ..drawn import take_off
from ..messages import tr
from .words import colour, group_name

#: more rows than this are shown without those that are simply new or there already
MOST = 60_000
#: features that are laid into the layer in one go: some ten milliseconds
_AT_ONCE = 3_000


def features_of(run: DryRun, progress: Any) -> list[QgsFeature]:
    """Features of all rows that have a shape; made in the background.

    Of very many rows only those that somebody has to look at.
    """
    places = has_shape(run)
    rows = run.rows
    if len(places) > MOST:
        places = [place for place in places if rows.groups[place] not in ("new", "same")]
    made = []
    for done, place in enumerate(places):
        if done % 2000 == 0:
            progress.report(done / max(len(places), 1))
        feature = QgsFeature()
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(rows.geometry[place], output_dimension=2))
        feature.setGeometry(geometry)
        key = rows.keys[place]
        feature.setAttributes([int(rows.numbers[place]), "" if key is None else str(key), str(rows.groups[place])])
        made.append(feature)
    return made


class MapRows:
    """What the wizard lays over the map; :meth:`leave` takes all of it away."""

    def __init__(self, desk: Any) -> None:
        self.desk = desk
        self.layer_id = ""
        #: the layer that is being filled, and what is still to come, the next one last
        self._filling: tuple[QgsVectorLayer, list[QgsFeature]] | None = None
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fill)
        self._bands: list[QgsRubberBand] = []

    @property
    def layer(self) -> Any:
        """The temporary layer, None when it is not there (a person may have removed it)."""
        return QgsProject.instance().mapLayer(self.layer_id) if self.layer_id else None

    def show_all(self, name: str, features: Sequence[QgsFeature]) -> None:
        """Show the rows as a temporary layer at the top; many of them are laid in by and by."""
        self.hide_all()
        points = bool(features) and features[0].geometry().type() == QgsWkbTypes.GeometryType.PointGeometry
        kind = "Point" if points else "MultiPolygon"
        layer = QgsVectorLayer(
            f"{kind}?crs={self.desk.store.crs}&field=row:integer&field=name:string&field=group:string",
            tr("Check: {0}").format(name),
            "memory",
        )
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        layer.setRenderer(_renderer(points))
        self._filling = (layer, list(reversed(features)))
        self._fill()

    def _fill(self) -> None:
        if self._filling is None:
            return
        layer, features = self._filling
        layer.dataProvider().addFeatures(features[: -_AT_ONCE - 1 : -1])
        del features[-_AT_ONCE:]
        if features:
            self._timer.start(0)
            return
        self._filling = None
        layer.updateExtents()
        QgsProject.instance().addMapLayer(layer, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
        self.layer_id = layer.id()

    def hide_all(self) -> None:
        """Take the temporary layer away."""
        self._timer.stop()
        self._filling = None
        if self.layer is not None:
            take_off([self.layer_id])
            self.desk.iface.mapCanvas().refresh()
        self.layer_id = ""

    def show_row(self, shape: Any, group: str, there: Sequence[Any], zoom: bool) -> None:
        """Show a row and what is there, one over the other."""
        self.clear_row()
        canvas = self.desk.iface.mapCanvas()
        crs = QgsCoordinateReferenceSystem(self.desk.store.crs)
        for one, shade, width in [*((old, colour("there"), 3) for old in there), (shape, colour(group), 2)]:
            if one is None or one.is_empty:
                continue
            geometry = QgsGeometry()
            geometry.fromWkb(shapely.to_wkb(one, output_dimension=2))
            band = QgsRubberBand(canvas, geometry.type())
            band.setStrokeColor(shade)
            fill = QColor(shade)
            fill.setAlpha(50)
            band.setFillColor(fill)
            band.setWidth(width)
            band.setToGeometry(geometry, crs)
            self._bands.append(band)
        if zoom:
            self.desk.show_on_map([shape, *there])

    def clear_row(self) -> None:
        """Take the shapes of the row away."""
        scene = self.desk.iface.mapCanvas().scene()
        for band in self._bands:
            scene.removeItem(band)
        self._bands.clear()

    def leave(self) -> None:
        """Take everything away."""
        self.clear_row()
        self.hide_all()


def _renderer(points: bool) -> QgsCategorizedSymbolRenderer:
    categories = []
    for group in GROUPS:
        shade = colour(group)
        if points:
            symbol = QgsMarkerSymbol.createSimple({"color": shade.name(), "outline_color": "#ffffff", "size": "2.4"})
        else:
            fill = f"{shade.red()},{shade.green()},{shade.blue()},60"
            symbol = QgsFillSymbol.createSimple({"color": fill, "outline_color": shade.name(), "outline_width": "0.5"})
        categories.append(QgsRendererCategory(group, symbol, group_name(group)))
    return QgsCategorizedSymbolRenderer("group", categories)
