"""Draws map sheets with a print layout as an atlas: one PDF, or a PDF and a PNG for each sheet.

Runs on the main thread, in a project of its own that nobody sees. What a layout must hold is known by item ids:
``map`` (main map), ``overview`` (locator), ``findings`` (attribute table), ``legend``; each of them may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutObject,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...domain.errors import CancelledError, InputError
from ...domain.progress import Progress, check
from .sheet import COLUMNS, FIELDS, Row, Sheet, fitted, scale_for

STYLE_FONT = "SimHei"  # the family that layout files name; every Chinese Windows has it
ROW_MM = 4.7  # height of a table line in our layouts; used where a layout does not tell
DPI = 300


def render(
    sheets: Sequence[Sheet],
    layers: Sequence[QgsMapLayer],
    template: Path,
    output: Path,
    progress: Progress,
    font: str = STYLE_FONT,
) -> list[Path]:
    """Draw every sheet.

    :param layers: map layers, top first; they become the property of the private project
    :param template: a .qpt
    :param font: Chinese font family of this machine
    :param output: ``.pdf``: all sheets in one file; ``.png``: pictures of this name; else a folder
    :returns: the files, in the order of the sheets
    :raises InputError: ``maps.layout_missing``, ``maps.layout_broken``, ``maps.not_written``
    """
    project = QgsProject()
    project.setCrs(layers[0].crs())
    for layer in layers:
        project.addMapLayer(layer, False)
        node = project.layerTreeRoot().addLayer(layer)
        if layer.type() == QgsMapLayer.LayerType.VectorLayer and _categorised(layer):
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    layout = load_layout(project, template, font)
    prepare(layout, sheets, layers)
    # hatches are pictures of few colours: without loss they are sharper and smaller
    layout.setCustomProperty("pdfLosslessImages", True)
    try:
        return _export(layout, sheets, output, progress)
    finally:
        project.clear()


def _categorised(layer: Any) -> bool:
    return layer.renderer() is not None and len(layer.renderer().legendSymbolItems()) > 1


def load_layout(project: QgsProject, template: Path, font: str = STYLE_FONT) -> QgsPrintLayout:
    """Read a .qpt, with ``font`` in the place of :data:`STYLE_FONT`.

    :raises InputError: ``maps.layout_missing``, ``maps.layout_broken``
    """
    if not template.is_file():
        raise InputError("maps.layout_missing", path=str(template))
    text = template.read_text(encoding="utf-8").replace(STYLE_FONT, font)
    document = QDomDocument()
    layout = QgsPrintLayout(project)
    if not document.setContent(text)[0]:
        raise InputError("maps.layout_broken", path=str(template))
    _, done = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not done or not layout.pageCollection().pageCount():
        raise InputError("maps.layout_broken", path=str(template))
    return layout


def prepare(layout: QgsPrintLayout, sheets: Sequence[Sheet], layers: Sequence[QgsMapLayer]) -> None:
    """Tie the items of a layout to the sheets: atlas, scale, table, legend, locator."""
    project = layout.project()
    main = layout.itemById("map")
    if not isinstance(main, QgsLayoutItemMap):
        raise InputError("maps.layout_no_map")
    size = main.rect()
    cover = _atlas_layer(sheets, size.width(), size.height(), layers[0].crs().authid())
    project.addMapLayer(cover, False)
    main.setLayers(list(layers))
    main.setKeepLayerSet(True)
    main.setAtlasDriven(True)
    main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    # the frame keeps its size: zoomToExtent, never setExtent
    main.zoomToExtent(QgsRectangle(*sheets[0].bounds))
    main.dataDefinedProperties().setProperty(
        QgsLayoutObject.DataDefinedProperty.MapScale, QgsProperty.fromExpression('"map_scale"')
    )
    _table(layout, project, sheets)
    _legend(layout, main)
    _locator(layout, main, layers)
    atlas = layout.atlas()
    atlas.setCoverageLayer(cover)
    atlas.setHideCoverage(True)
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"page"')
    atlas.setFilenameExpression('"file"')
    atlas.setEnabled(True)


def _atlas_layer(sheets: Sequence[Sheet], width_mm: float, height_mm: float, crs: str) -> QgsVectorLayer:
    fields = "&".join(f"field={name}:string" for name, _ in FIELDS)
    layer = QgsVectorLayer(
        f"MultiPolygon?crs={crs}&{fields}&field=map_scale:integer&field=page:integer&field=file:string",
        "atlas",
        "memory",
    )
    features = []
    names = file_names(sheets)
    for page, sheet in enumerate(sheets):
        geometry = QgsGeometry()
        geometry.fromWkb(sheet.wkb)
        geometry.convertToMultiType()
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        scale = scale_for(sheet.bounds, width_mm, height_mm)
        feature.setAttributes([*(sheet.texts.get(name, "") for name, _ in FIELDS), scale, page, names[page]])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def file_names(sheets: Sequence[Sheet]) -> list[str]:
    """File names without ending: the spot's code without what Windows forbids, each once."""
    made: list[str] = []
    for sheet in sheets:
        base = re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", sheet.code).strip(". ") or sheet.uid
        name, again = base, 1
        while name.lower() in {each.lower() for each in made}:
            again += 1
            name = f"{base}_{again}"
        made.append(name)
    return made


def _table(layout: QgsPrintLayout, project: QgsProject, sheets: Sequence[Sheet]) -> None:
    for item in layout.multiFrames():
        if not isinstance(item, QgsLayoutItemAttributeTable) or not item.frameCount():
            continue
        frame = item.frame(0)
        if frame.id() != "findings":
            continue
        most = max(2, int(frame.rect().height() / ROW_MM) - 1)
        columns = item.columns()
        layer = _findings_layer(sheets, most)
        project.addMapLayer(layer, False)
        item.setVectorLayer(layer)
        # setVectorLayer() forgets the columns of the layout
        item.setColumns(columns)
        item.setFilterFeatures(True)
        item.setFeatureFilter("\"spot_uid\" = attribute(@atlas_feature, 'uid')")
        item.setMaximumNumberOfFeatures(most)
        item.refresh()


def _findings_layer(sheets: Sequence[Sheet], most: int) -> QgsVectorLayer:
    fields = "&".join(f"field={name}:string" for name, _ in COLUMNS)
    layer = QgsVectorLayer(f"None?field=spot_uid:string&field=place:integer&{fields}", "findings", "memory")
    features = []
    for sheet in sheets:
        rows = fitted(sheet.rows, most) or (Row("—", "未套合"),)
        for place, row in enumerate(rows):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([sheet.uid, place, *(getattr(row, name) for name, _ in COLUMNS)])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def _legend(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend):
        legend.setLinkedMap(main)
        legend.setAutoUpdateModel(True)
        legend.setLegendFilterByMapEnabled(True)


def _locator(layout: QgsPrintLayout, main: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> None:
    locator = layout.itemById("overview")
    if not isinstance(locator, QgsLayoutItemMap):
        return
    wide = _zones(layers) or list(layers)
    extent = QgsRectangle()
    for layer in wide:
        extent.combineExtentWith(layer.extent())
    extent.scale(1.06)
    locator.setLayers(wide)
    locator.setKeepLayerSet(True)
    locator.setAtlasDriven(False)
    locator.zoomToExtent(extent)
    if locator.overviews().size():
        locator.overview().setLinkedMap(main)


def _zones(layers: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    """Layers that tell where in the county one is: the lowest of the zones, not plots, spots and photographs."""
    found = [layer for layer in layers if "|layername=zone" in layer.source() and not layer.extent().isEmpty()]
    return found[-1:]


def _export(layout: QgsPrintLayout, sheets: Sequence[Sheet], output: Path, progress: Progress) -> list[Path]:
    atlas = layout.atlas()
    ending = output.suffix.lower()
    folder = output.parent if ending in (".pdf", ".png") else output
    folder.mkdir(parents=True, exist_ok=True)
    feedback = _Listener(progress)
    if ending == ".pdf":
        result, message = QgsLayoutExporter.exportToPdf(atlas, str(output), _pdf(), feedback)
        _done(result, message, output, feedback)
        return [output]
    made: list[Path] = []
    atlas.beginRender()
    try:
        for page, name in enumerate(file_names(sheets)):
            check(progress)
            atlas.seekTo(page)
            layout.refresh()
            for path in _targets(output, ending, name, len(sheets)):
                exporter = QgsLayoutExporter(layout)
                if path.suffix == ".pdf":
                    result = exporter.exportToPdf(str(path), _pdf())
                else:
                    result = exporter.exportToImage(str(path), _image())
                _done(result, exporter.errorFile(), path, None)
                made.append(path)
            progress.report((page + 1) / len(sheets), "maps.sheet", spot=sheets[page].code)
    finally:
        atlas.endRender()
    return made


def _targets(output: Path, ending: str, name: str, count: int) -> list[Path]:
    if ending == ".png":
        return [output if count == 1 else output.with_name(f"{output.stem}_{name}.png")]
    return [output / f"{name}.pdf", output / f"{name}.png"]


def _pdf() -> Any:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.forceVectorOutput = True
    settings.exportMetadata = True
    return settings


def _image() -> Any:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 200
    settings.generateWorldFile = False
    # QGIS would write the map's place into the PNG and complain that it cannot
    settings.exportMetadata = False
    return settings


def _done(result: Any, message: str, path: Path, feedback: Any) -> None:
    if feedback is not None and feedback.isCanceled():
        raise CancelledError
    if result != QgsLayoutExporter.ExportResult.Success:
        raise InputError("maps.not_written", path=str(path), reason=message or str(result))


class _Listener(QgsFeedback):
    """Tells QGIS's progress on, and stops QGIS when the person pressed cancel."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress
        self.progressChanged.connect(self._tell)

    def _tell(self, percent: float) -> None:
        self._progress.report(percent / 100.0)
        if self._progress.cancelled:
            self.cancel()
