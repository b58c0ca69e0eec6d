"""Draws the overview of the demo: the whole county as its project shows it, as a map sheet with names and legend."""

from __future__ import annotations

from pathlib import Path
from typing import Any

SIZE = (297.0, 210.0)
MAP = (8.0, 22.0, 234.0, 180.0)
DPI = 137


def draw(project_path: Path, county: Path, output: Path) -> str:
    """Draw the sheet; returns what went wrong, in words, or nothing.

    :param county: the sample's GeoPackage, for the names of towns and villages
    """
    from qgis.core import QgsLayoutExporter, QgsPrintLayout, QgsProject, QgsRectangle

    project = QgsProject()
    if not project.read(str(project_path)):
        return f"the project {project_path.name} does not open"
    nodes = [node for node in project.layerTreeRoot().findLayers() if node.isVisible() and node.layer()]
    layers = [node.layer() for node in nodes if node.layer().isSpatial()]
    invalid = [layer.name() for layer in layers if not layer.isValid()]
    if invalid:
        return f"layers of {project_path.name} do not open: {', '.join(invalid)}"
    extent = QgsRectangle()
    for one in layers:
        if one.featureCount():
            extent.combineExtentWith(one.extent())
    extent.scale(1.03)
    names = _names(project, county, project_path.with_suffix("").parent / "workspace.gpkg")
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    _lay_out(layout, [*names, *layers], extent)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    settings.generateWorldFile = False
    settings.exportMetadata = False
    done = QgsLayoutExporter(layout).exportToImage(str(output), settings)
    layout.refresh()
    return "" if done == QgsLayoutExporter.ExportResult.Success else f"{output.name} cannot be written"


def _names(project: Any, county: Path, workspace: Path) -> list[Any]:
    """Town names at the town's built-up area, village names in the village, both above all other layers."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    division = QgsVectorLayer(f"{county}|layername=division", "division", "ogr")
    villages = [feature for feature in division.getFeatures() if feature["JB"] == "村"]

    def places(code: str, field: str) -> dict[str, Any]:
        zones = QgsVectorLayer(f"{workspace}|layername=zone|subset=\"class_code\" = '{code}'", code, "ogr")
        found: dict[str, Any] = {}
        for zone in zones.getFeatures():
            point = zone.geometry().pointOnSurface()
            inside = next((village for village in villages if village.geometry().contains(point)), None)
            if inside is not None:
                box = zone.geometry().boundingBox()
                top = QgsGeometry.fromPointXY(QgsPointXY(box.center().x(), box.yMaximum()))
                name = str(inside[field])
                # a town's seat lies in a village as well: the village itself is the smaller place
                found[name] = min(found.get(name, (box.width(), top)), (box.width(), top), key=lambda each: each[0])
        return found

    towns = places("CZ-01", "SJMC")
    settled = places("SQ-SJ", "XZQMC")
    wide = min((width for width, _ in towns.values()), default=0.0)
    made = []
    for title, size, rows in (
        ("镇", 12.0, [(name, top) for name, (_, top) in towns.items()]),
        ("村", 8.5, [(name, top) for name, (width, top) in settled.items() if width < wide]),
    ):
        layer = QgsVectorLayer(f"Point?crs={project.crs().authid()}&field=name:string", title, "memory")
        features = []
        for name, point in rows:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(point)
            feature.setAttributes([name])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        _label(layer, size, above=title == "镇")
        project.addMapLayer(layer, False)
        made.append(layer)
    return made


def _label(layer: Any, size: float, above: bool) -> None:
    from qgis.core import (
        QgsNullSymbolRenderer,
        QgsPalLayerSettings,
        QgsTextBufferSettings,
        QgsTextFormat,
        QgsUnitTypes,
        QgsVectorLayerSimpleLabeling,
    )
    from qgis.PyQt.QtGui import QColor, QFont

    form = QgsTextFormat()
    font = QFont(_family())
    font.setBold(above)
    form.setFont(font)
    form.setSize(size)
    form.setColor(QColor(20, 20, 20) if above else QColor(70, 70, 70))
    edge = QgsTextBufferSettings()
    edge.setEnabled(True)
    edge.setSize(0.9)
    edge.setColor(QColor(255, 255, 255))
    form.setBuffer(edge)
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.setFormat(form)
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantAbove
    settings.displayAll = True
    settings.offsetUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    layer.setRenderer(QgsNullSymbolRenderer())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _family() -> str:
    from zhiwei.plugin.store.layers import map_font

    return str(map_font())


def _lay_out(layout: Any, layers: list[Any], extent: Any) -> None:
    from qgis.core import (
        QgsLayoutItemLabel,
        QgsLayoutItemLegend,
        QgsLayoutItemMap,
        QgsLayoutItemScaleBar,
        QgsLegendRenderer,
        QgsLegendStyle,
        QgsTextFormat,
        QgsUnitTypes,
    )
    from qgis.PyQt.QtCore import QRectF, Qt
    from qgis.PyQt.QtGui import QFont

    def font(size: float, bold: bool = False) -> QFont:
        made = QFont(_family())
        made.setPointSizeF(size)
        made.setBold(bold)
        return made

    def words(text: str, box: tuple[float, float, float, float], size: float, bold: bool = False) -> None:
        item = QgsLayoutItemLabel(layout)
        item.setText(text)
        item.setFont(font(size, bold))
        item.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        layout.addLayoutItem(item)
        item.attemptSetSceneRect(QRectF(*box))

    chart = QgsLayoutItemMap(layout)
    layout.addLayoutItem(chart)
    chart.attemptSetSceneRect(QRectF(*MAP))
    chart.setLayers(layers)
    chart.setKeepLayerSet(True)
    chart.zoomToExtent(extent)
    chart.setFrameEnabled(True)
    words("澄埔县违法用地、违法建设图斑分布图", (8, 6, 281, 12), 22, True)
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    shown = {layer.id() for layer in layers if layer.name() not in ("镇", "村")}
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in layers:
        if layer.id() in shown and not layer.hasScaleBasedVisibility():
            node = root.addLayer(layer)
            many = layer.renderer() is not None and len(layer.renderer().legendSymbolItems()) > 1
            style = QgsLegendStyle.Style
            QgsLegendRenderer.setNodeLegendStyle(node, style.Subgroup if many else style.Hidden)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(chart)
    legend.setLegendFilterByMapEnabled(True)
    legend.setTitle("图例")
    styles = QgsLegendStyle.Style
    sizes = ((styles.Title, 11, True), (styles.Subgroup, 8.5, True), (styles.SymbolLabel, 8, False))
    for style, size, bold in sizes:
        look = legend.style(style)
        look.setFont(font(size, bold))
        legend.setStyle(style, look)
    legend.setSymbolWidth(7)
    legend.setSymbolHeight(3.6)
    legend.attemptSetSceneRect(QRectF(245, 22, 44, 150))
    form = QgsTextFormat()
    form.setFont(font(8))
    form.setSize(8)
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(chart)
    bar.setStyle("Single Box")
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("公里")
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(0.5)
    bar.setHeight(1.6)
    bar.setTextFormat(form)
    bar.attemptSetSceneRect(QRectF(11, 187, 60, 13))
