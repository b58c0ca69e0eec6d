"""Layers for the locator (位置示意图) of a map sheet: as coarse as they are small."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsMapLayer, QgsVectorLayer, QgsWkbTypes

#: what is finer than this part of the locator's width is left out
_PARTS = 1500.0


def coarse_copy(layer: QgsMapLayer, width: float) -> QgsMapLayer:
    """The layer as a locator needs it: an outline that is finer than a hair only makes every sheet heavy.

    :param width: of what the locator shows, in map units
    """
    if (
        layer.type() != QgsMapLayer.LayerType.VectorLayer
        or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry
    ):
        return layer.clone()
    made = QgsVectorLayer(f"MultiPolygon?crs={layer.crs().authid()}", layer.name(), "memory")
    made.dataProvider().addAttributes(layer.fields())
    made.updateFields()
    features = []
    for feature in layer.getFeatures():
        copy = QgsFeature(made.fields())
        copy.setAttributes(feature.attributes())
        shape = feature.geometry().simplify(width / _PARTS)
        shape.convertToMultiType()
        copy.setGeometry(shape)
        features.append(copy)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    made.setRenderer(layer.renderer().clone())
    return made
