"""The layers that phase maps and the progress map (挂图作战图) show above the zones: areas and numbered sites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .letters import letters


@dataclass(frozen=True)
class Mark:
    """A shape on the map.

    :param kind: its class in the legend; :param label: what stands at it
    :param sheet: uid of the sheet on which it stands out; empty where it does on each
    """

    kind: str
    label: str
    wkb: bytes
    sheet: str = ""


#: marks of other sheets
OTHER = "其他"
_FAINT = "#777777"
_OWN = "coalesce(\"sheet\", '') IN ('', attribute(@atlas_feature, 'uid'))"


def mark_layer(
    name: str,
    geometry: str,
    crs: str,
    marks: Sequence[Mark],
    colours: Mapping[str, str],
    font: str,
    solid: bool = False,
) -> QgsVectorLayer:
    """A memory layer of marks, coloured by kind and labelled.

    :param geometry: ``Polygon`` or ``MultiPolygon`` (see-through, with a border) or ``Point``
    :param colours: kind to colour, in the order of the legend
    :param solid: polygons are filled, as houses are
    """
    layer = QgsVectorLayer(f"{geometry}?field=kind:string&field=label:string&field=sheet:string", name, "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    features = []
    for mark in marks:
        shape = QgsGeometry()
        shape.fromWkb(mark.wkb)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([mark.kind, mark.label, mark.sheet])
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    categories = [
        QgsRendererCategory(kind, _symbol(geometry, colour, solid=solid), f"{name}　{kind}" if kind else name)
        for kind, colour in colours.items()
    ]
    if any(mark.sheet for mark in marks):
        categories.append(QgsRendererCategory(OTHER, _symbol(geometry, _FAINT, True, solid), f"{name}　{OTHER}"))
    layer.setRenderer(QgsCategorizedSymbolRenderer(f"if({_OWN}, \"kind\", '{OTHER}')", categories))
    settings = QgsPalLayerSettings()
    settings.fieldName = f"if({_OWN}, \"label\", '')" if geometry == "Point" else "label"
    settings.isExpression = geometry == "Point"
    settings.setFormat(letters(font, 7.0 if geometry == "Point" else 13.0, geometry != "Point"))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def _symbol(geometry: str, colour: str, faint: bool = False, solid: bool = False) -> QgsFillSymbol | QgsMarkerSymbol:
    if geometry == "Point":
        return QgsMarkerSymbol.createSimple(
            {
                "name": "circle",
                "color": colour,
                "outline_color": "#ffffff",
                "outline_width": "0.25",
                "size": "1.4" if faint else "2.6",
            }
        )
    if solid:
        fill = "#e2e2e2" if faint else colour
        return QgsFillSymbol.createSimple({"color": fill, "outline_color": "#3c3c3c", "outline_width": "0.15"})
    shade = QColor(colour)
    fill = f"{shade.red()},{shade.green()},{shade.blue()},{0 if faint else 60}"
    width = "0.3" if faint else "0.9"
    style = "dash" if faint else "solid"
    return QgsFillSymbol.createSimple(
        {"color": fill, "outline_color": colour, "outline_width": width, "outline_style": style}
    )
