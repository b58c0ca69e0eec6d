"""Draws map sheets with a print layout as an atlas: one PDF, or a PDF and a PNG for each sheet.

Runs on the main thread, in a project of its own that nobody sees. What a layout must hold is known by item ids:
``map`` (main map), ``overview`` (locator), ``findings`` and ``facts`` (attribute tables), ``legend``; all but the map
may be missing. Where ``facts_title``, ``findings_title`` and ``overview_title`` are there too, the three parts stand
below each other, each as high as it must be, and the locator takes what is left.
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
    QgsLayoutPoint,
    QgsLayoutRenderContext,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont, QFontMetricsF
from qgis.PyQt.QtXml import QDomDocument

from ...domain.errors import CancelledError, InputError
from ...domain.progress import Progress, check
from ..whole_file import whole
from .coarse import coarse_copy
from .sheet import COLUMNS, FACTS, FIELDS, Row, Sheet, fitted, scale_for, wrapped

STYLE_FONT = "SimHei"  # the family that layout files name; every Chinese Windows has it
ROW_MM = 3.6  # no table line is lower; more rows than fit by this are never tried
GAP_MM = 2.5  # between the parts of the side column
LOCATOR_MM = 32.0  # the locator is never lower
DPI = 300
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
PIXELS = 40  # to the millimetre, where text is measured


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
    project, layout = _set_up(sheets, layers, template, font)
    try:
        return _export(layout, sheets, output, progress)
    finally:
        project.clear()


def _set_up(
    sheets: Sequence[Sheet], layers: Sequence[QgsMapLayer], template: Path, font: str
) -> tuple[QgsProject, QgsPrintLayout]:
    """A project that nobody sees with the layout tied to the sheets."""
    project = QgsProject()
    project.setCrs(layers[0].crs())
    # a legend begins with what the map is about; the drawing order is the map's own
    for layer in sorted(layers, key=lambda each: "|layername=spot" not in each.source()):
        project.addMapLayer(layer, False)
        node = project.layerTreeRoot().addLayer(layer)
        if layer.type() == QgsMapLayer.LayerType.VectorLayer and _categorised(layer):
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    layout = load_layout(project, template, font)
    prepare(layout, sheets, layers)
    return project, layout


class Drawing:
    """Sheets that are drawn one at a time, so that the window of the person stays alive between them.

    Main thread only; :meth:`close` lets go of the layers. Parameters as for :func:`render`.
    """

    def __init__(
        self, sheets: Sequence[Sheet], layers: Sequence[QgsMapLayer], template: Path, font: str = STYLE_FONT
    ) -> None:
        self.sheets = sheets
        self._names = file_names(sheets)
        self._project, self._layout = _set_up(sheets, layers, template, font)
        self._layout.atlas().beginRender()

    def draw(self, page: int, folder: Path, endings: Sequence[str] = (".pdf", ".png")) -> list[Path]:
        """Draw one sheet into a folder.

        :raises InputError: ``maps.not_written``
        """
        folder.mkdir(parents=True, exist_ok=True)
        self._layout.atlas().seekTo(page)
        self._layout.refresh()
        return [_write(self._layout, folder / f"{self._names[page]}{ending}") for ending in endings]

    def close(self) -> None:
        """Let go of everything."""
        self._layout.atlas().endRender()
        self._project.clear()


def _categorised(layer: Any) -> bool:
    """Whether its classes name themselves: then the layer's own name above them says nothing more."""
    renderer = layer.renderer()
    return renderer is not None and (renderer.type() == "categorizedSymbol" or len(renderer.legendSymbolItems()) > 1)


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
    findings = _table(layout, project, "findings", COLUMNS)
    facts = _table(layout, project, "facts", FACTS)
    _legend(layout, main)
    wide = _locator(layout, main, layers)
    full = max((item.frame(0).rect().height() for item in [findings] if item is not None), default=0.0)
    atlas = layout.atlas()
    atlas.setCoverageLayer(cover)
    atlas.setHideCoverage(True)
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"page"')
    atlas.setFilenameExpression('"file"')
    atlas.setEnabled(True)
    by_uid = {sheet.uid: sheet for sheet in sheets}
    usual = [column.heading() for column in findings.columns()] if findings is not None else []
    above = layout.itemById("findings_title")
    said = above.text() if above is not None else ""

    def turn(feature: QgsFeature) -> None:
        if not feature.isValid():
            return
        sheet = by_uid[str(feature["uid"])]
        if findings is not None:
            _head(findings, sheet.heads or usual)
        if above is not None:
            above.setText(sheet.caption or said)
        high = 0.0
        if facts is not None:
            high = _put(facts, sheet, sheet.facts)
        if not _arrange(layout, (facts, high), findings, sheet, wide) and findings is not None:
            _fill(findings, sheet, full)
        _shrink(layout)

    atlas.featureChanged.connect(turn)


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
        scale = scale_for(sheet.bounds, width_mm, height_mm, sheet.part)
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


def _table(layout: QgsPrintLayout, project: QgsProject, name: str, fields: Sequence[tuple[str, str]]) -> Any:
    """The attribute table of that id, tied to an empty layer of rows; None when the layout has none."""
    for item in layout.multiFrames():
        if not isinstance(item, QgsLayoutItemAttributeTable) or not item.frameCount() or item.frame(0).id() != name:
            continue
        columns = item.columns()
        listed = "&".join(f"field={field}:string" for field, _ in fields)
        layer = QgsVectorLayer(f"None?field=spot_uid:string&field=place:integer&{listed}", name, "memory")
        project.addMapLayer(layer, False)
        item.setVectorLayer(layer)
        # setVectorLayer() forgets the columns of the layout
        item.setColumns(columns)
        return item
    return None


def _head(table: Any, heads: Sequence[str]) -> None:
    columns = table.columns()
    for column, head in zip(columns, heads):
        column.setHeading(head)
    table.setColumns(columns)


def _fill(table: Any, sheet: Sheet, room: float) -> float:
    """Put the findings of a sheet into the table, as many as ``room`` millimetres hold; how high it is, in mm."""
    rows = sheet.rows or (Row("—", "未套合"),)
    most = min(len(rows), max(2, int(room / ROW_MM) - 1))
    high = _put(table, sheet, fitted(rows, most, sheet.more))
    while most > 2 and high > room:
        most -= 1
        high = _put(table, sheet, fitted(rows, most, sheet.more))
    return high


def _put(table: Any, sheet: Sheet, rows: Sequence[Any]) -> float:
    """Put rows into a table, wrapped to its columns; how high they are with the header, in mm."""
    layer = table.sourceLayer()
    layer.dataProvider().truncate()
    metrics = QFontMetricsF(_sized(table.contentTextFormat()))
    features, lines = [], []
    for place, row in enumerate(rows):
        values = row if isinstance(row, tuple) else [getattr(row, name) for name, _ in COLUMNS]
        cells = [
            wrapped(str(value), column.width(), lambda text: metrics.horizontalAdvance(text) / PIXELS)
            for value, column in zip(values, table.columns())
        ]
        feature = QgsFeature(layer.fields())
        feature.setAttributes([sheet.uid, place, *cells])
        features.append(feature)
        lines.append(max(cell.count("\n") + 1 for cell in cells))
    layer.dataProvider().addFeatures(features)
    table.setMaximumNumberOfFeatures(max(1, len(features)))
    table.refreshAttributes()
    return _height(table, lines)


def _height(table: Any, lines: Sequence[int]) -> float:
    """How high a table is with rows of so many lines, in mm. Its own totalSize() is never less than its frame."""
    forms = [(table.contentTextFormat(), count) for count in lines]
    if table.headerMode() != QgsLayoutTable.HeaderMode.NoHeaders:
        forms.insert(0, (table.headerTextFormat(), 1))
    high = 0.0
    for form, count in forms:
        metrics = QFontMetricsF(_sized(form))
        high += (metrics.ascent() + (count - 1) * metrics.lineSpacing()) / PIXELS
    return high + 2 * table.cellMargin() * len(forms) + table.gridStrokeWidth() * (len(forms) + 1)


def _sized(form: Any) -> QFont:
    """The font of a text format at :data:`PIXELS` to the millimetre."""
    sized = QFont(form.font())
    sized.setPixelSize(max(1, round(form.size() * 25.4 / 72 * PIXELS)))
    return sized


def _arrange(layout: QgsPrintLayout, facts: tuple[Any, float], findings: Any, sheet: Sheet, wide: QgsRectangle) -> bool:
    """Set facts, findings and locator below each other, each as high as it must be, the locator as the rest."""
    titles = [layout.itemById(f"{name}_title") for name in ("facts", "findings", "overview")]
    locator = layout.itemById("overview")
    if facts[0] is None or findings is None or locator is None or None in titles:
        return False
    bottom = locator.pos().y() + locator.rect().height()
    first, second, third = titles
    bar = first.rect().height()
    top = _below(first, *facts) + GAP_MM
    _lift(second, top)
    room = bottom - LOCATOR_MM - bar - GAP_MM - top - bar
    top = _below(second, findings, _fill(findings, sheet, room)) + GAP_MM
    _lift(third, top)
    locator.attemptMove(QgsLayoutPoint(third.pos().x(), top + bar, MM))
    locator.attemptResize(QgsLayoutSize(third.rect().width(), bottom - top - bar, MM))
    locator.zoomToExtent(wide)
    return True


def _below(title: Any, table: Any, high: float) -> float:
    """Put a table below its title and make it as high as its rows; where it ends, in mm."""
    top = title.pos().y() + title.rect().height()
    frame = table.frame(0)
    frame.attemptMove(QgsLayoutPoint(title.pos().x(), top, MM))
    # a frame that is a hair too low loses a row: it reaches into the gap, which shows nothing
    frame.attemptResize(QgsLayoutSize(title.rect().width(), high + 0.8 * GAP_MM, MM))
    return float(top + high)


def _lift(item: Any, top: float) -> None:
    item.attemptMove(QgsLayoutPoint(item.pos().x(), top, MM))


def _legend(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend):
        legend.setLinkedMap(main)
        legend.setAutoUpdateModel(True)
        legend.setLegendFilterByMapEnabled(True)


def _shrink(layout: QgsPrintLayout) -> None:
    """Let the legend start small again: QGIS lets it grow to what is in view, and never back."""
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend) and legend.resizeToContents():
        legend.attemptResize(QgsLayoutSize(10, 10, MM))


def _locator(layout: QgsPrintLayout, main: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> QgsRectangle:
    """Tie the locator to the main map; the extent that it shows."""
    locator = layout.itemById("overview")
    if not isinstance(locator, QgsLayoutItemMap):
        return QgsRectangle()
    wide = _zones(layers) or list(layers)
    extent = QgsRectangle()
    for layer in wide:
        extent.combineExtentWith(layer.extent())
    extent.scale(1.06)
    coarse = [coarse_copy(layer, extent.width()) for layer in wide]
    for layer in coarse:
        layout.project().addMapLayer(layer, False)
    locator.setLayers(coarse)
    locator.setKeepLayerSet(True)
    locator.setAtlasDriven(False)
    locator.zoomToExtent(extent)
    if locator.overviews().size():
        locator.overview().setLinkedMap(main)
    return extent


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
        with whole(output) as part:
            result, message = QgsLayoutExporter.exportToPdf(atlas, str(part), _pdf(), feedback)
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
                made.append(_write(layout, path))
            progress.report((page + 1) / len(sheets), "maps.sheet", spot=sheets[page].code)
    finally:
        atlas.endRender()
    return made


def _write(layout: QgsPrintLayout, path: Path) -> Path:
    exporter = QgsLayoutExporter(layout)
    if path.suffix == ".pdf":
        with whole(path) as part:
            _done(exporter.exportToPdf(str(part), _pdf()), exporter.errorFile(), path, None)
    else:
        # further pages get names of their own beside this one
        _done(exporter.exportToImage(str(path), _image()), exporter.errorFile(), path, None)
    return path


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
    # hatches are pictures of few colours: without loss they are sharper and smaller
    settings.flags = settings.flags | _lossless()
    return settings


def _lossless() -> Any:
    """The flag for pictures without loss, where this QGIS has it."""
    newer = getattr(Qgis, "LayoutRenderFlag", None)
    return QgsLayoutRenderContext.Flag.FlagLosslessImageRendering if newer is None else newer.LosslessImageRendering


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
