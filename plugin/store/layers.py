"""The workspace as QGIS layers and as a QGIS project: styled, labelled, grouped, with forms and relations.

The only module of this room that knows QGIS. Layers read the GeoPackage through OGR; the project stores relative paths.
Names and legends are Chinese, as printed maps have them; whoever puts layers before a person of another language gives
``words``, which says each of them in that language. Nothing finds a layer by its name.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsLayerTreeGroup,
    QgsProject,
    QgsReferencedRectangle,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFontDatabase
from qgis.PyQt.QtXml import QDomDocument

from ..domain.errors import WorkspaceError
from . import layer_catalogue as catalogue
from .layer_catalogue import Shown
from .map_themes import add_themes

#: says a Chinese term in the language of the windows
Words = Callable[[str], str]
#: a Chinese word in an expression
_HAN = re.compile("'([^']*[\u4e00-\u9fff][^']*)'")
STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"
STYLE_FONT = "SimHei"  # the family that style and layout files name
#: families whose text copies out of a PDF as it was written; Noto Sans CJK comes last, its 面 copies as a radical
FAMILIES = (
    "SimHei",
    "Microsoft YaHei",
    "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei",
    "Source Han Sans SC",
    "LXGW WenKai",
    "AR PL UMing CN",
    "PingFang SC",
    "Noto Sans CJK SC",
)


def map_font(families: Iterable[str] | None = None) -> str:
    """The Chinese font family for maps on this machine, :data:`STYLE_FONT` when none of the known ones is there."""
    here = set(QFontDatabase().families() if families is None else families)
    return next((family for family in FAMILIES if family in here), STYLE_FONT)


def with_font(text: str) -> str:
    """The text of a style or layout file with this machine's font."""
    family = map_font()
    return text if family == STYLE_FONT else text.replace(STYLE_FONT, family)


def zone_codes(path: Path | str) -> frozenset[str]:
    """Zone class codes that a workspace holds.

    :raises WorkspaceError: ``workspace.missing``, ``workspace.not_a_workspace``
    """
    if not Path(path).is_file():
        raise WorkspaceError("workspace.missing", path=str(path))
    connection = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True, timeout=5)
    try:
        rows = connection.execute("SELECT DISTINCT class_code FROM zone").fetchall()
    except sqlite3.DatabaseError as error:
        raise WorkspaceError("workspace.not_a_workspace", path=str(path)) from error
    finally:
        connection.close()
    return frozenset(str(row[0] or "") for row in rows)


def shown_layers(path: Path | str) -> list[Shown]:
    """Everything that the project shows, top of the layer tree first."""
    zones = catalogue.zone_layers(zone_codes(path))
    plain = (catalogue.PERMIT, catalogue.PARCEL, catalogue.LAND_CLASS)
    return [catalogue.EVIDENCE, catalogue.SPOT, catalogue.GRID_CELL, *plain, *zones, *catalogue.TABLES]


def make_layer(path: Path | str, shown: Shown, style: str = "", words: Words = str) -> QgsVectorLayer:
    """One layer of a workspace with style, aliases and form.

    :param style: another style file than the usual one
    :param words: says names, aliases, values and legend in the language of the windows
    :raises WorkspaceError: ``workspace.layer_not_read``
    """
    source = f"{Path(path).absolute().as_posix()}|layername={shown.table}"
    if shown.where:
        # setSubsetString() instead makes GDAL 3.6 fail to read a file that other layers have open
        source += f"|subset={shown.where}"
    layer = QgsVectorLayer(source, words(shown.title), "ogr")
    if not layer.isValid():
        raise WorkspaceError("workspace.layer_not_read", path=str(path), layer=shown.table)
    if style or shown.style:
        load_style(layer, style or shown.style)
    if shown.classes:
        _keep_classes(layer, shown.classes)
    _say_legend(layer, words)
    _form(layer, shown, words)
    if shown.day:
        over_time(layer, shown.day)
    if shown.min_scale:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(shown.min_scale)
    layer.setReadOnly(not shown.editable)
    return layer


def over_time(layer: QgsVectorLayer, start: str, end: str = "") -> None:
    """Let QGIS's temporal controller show a layer's features from a day on.

    :param start: field or expression of the first day
    :param end: expression of the day from which it is gone; empty: it stays
    """
    over: Any = layer.temporalProperties()
    modes = Qgis.VectorTemporalMode
    if start in layer.fields().names() and not end:
        over.setMode(modes.FeatureDateTimeInstantFromField)
        over.setStartField(start)
        over.setEndField("")
        over.setAccumulateFeatures(True)
    else:
        over.setMode(modes.FeatureDateTimeStartAndEndFromExpressions)
        over.setStartExpression(start)
        over.setEndExpression(end)
    over.setIsActive(True)


def map_layers(path: Path | str) -> list[QgsVectorLayer]:
    """The layers of a printed map, top first; the spot of the sheet stands out.

    :raises WorkspaceError: when a layer cannot be read
    """
    layers = [make_layer(path, catalogue.EVIDENCE), make_layer(path, catalogue.SPOT, "spot_map")]
    zones = [shown for shown in catalogue.zone_layers(zone_codes(path)) if shown.visible]
    layers += [make_layer(path, shown) for shown in zones if shown.key not in catalogue.AREA_KEYS]
    layers += [make_layer(path, shown) for shown in (catalogue.PERMIT, catalogue.PARCEL)]
    return layers + [make_layer(path, shown) for shown in zones if shown.key in catalogue.AREA_KEYS]


def load_style(layer: QgsVectorLayer, name: str) -> None:
    """Give a layer one of our styles, with this machine's Chinese font.

    :raises WorkspaceError: ``style.not_read``
    """
    path = STYLES / f"{name}.qml"
    document = QDomDocument()
    if not path.is_file() or not document.setContent(with_font(path.read_text(encoding="utf-8")))[0]:
        raise WorkspaceError("style.not_read", path=str(path))
    done, message = layer.importNamedStyle(document)
    if not done:
        raise WorkspaceError("style.not_read", path=str(path), reason=message)


def _keep_classes(layer: QgsVectorLayer, codes: tuple[str, ...]) -> None:
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        fresh = renderer.clone()
        for at in reversed(range(len(fresh.categories()))):
            if str(fresh.categories()[at].value() or "") not in codes:
                fresh.deleteCategory(at)
        layer.setRenderer(fresh)


def _say_legend(layer: QgsVectorLayer, words: Words) -> None:
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for at, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(at, words(category.label()))
    labels = layer.labeling()
    if labels is not None and labels.type() == "simple":
        settings = labels.settings()
        settings.fieldName = _HAN.sub(lambda found: QgsExpression.quotedValue(words(found[1])), settings.fieldName)
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def _form(layer: QgsVectorLayer, shown: Shown, words: Words) -> None:
    config = layer.editFormConfig()
    for at, item in enumerate(layer.fields()):
        name = item.name()
        alias = shown.aliases.get(name) or catalogue.COMMON.get(name)
        if alias:
            layer.setFieldAlias(at, words(alias))
        config.setReadOnly(at, name in catalogue.COMPUTED or not shown.editable)
        if name in catalogue.HIDDEN:
            layer.setEditorWidgetSetup(at, QgsEditorWidgetSetup("Hidden", {}))
        elif name in shown.values:
            pairs = [{words(text): value} for value, text in shown.values[name].items()]
            layer.setEditorWidgetSetup(at, QgsEditorWidgetSetup("ValueMap", {"map": pairs}))
        if name == "uid":
            # the database fills it by trigger; a default here would only be in the way
            layer.setDefaultValueDefinition(at, QgsDefaultValue())
    if shown.tabs:
        _tabs(config, layer, shown, words)
    layer.setEditFormConfig(config)
    _columns(layer)
    if shown.display:
        layer.setDisplayExpression(shown.display)


def _tabs(config: QgsEditFormConfig, layer: QgsVectorLayer, shown: Shown, words: Words) -> None:
    """Lay a form out in tabs: fields as the catalogue groups them, and last what hangs on the row."""
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    root = config.invisibleRootContainer()
    for title, names in shown.tabs.items():
        tab = QgsAttributeEditorContainer(words(title), root)
        _as_tab(tab)
        for name in names:
            at = layer.fields().lookupField(name)
            if at >= 0:
                tab.addChildElement(QgsAttributeEditorField(name, at, tab))
        config.addTab(tab)
    for key, title, parent, *_ in catalogue.RELATIONS:
        if parent == shown.key:
            tab = QgsAttributeEditorContainer(words(title), root)
            _as_tab(tab)
            tab.addChildElement(QgsAttributeEditorRelation(key, tab))
            config.addTab(tab)


def _as_tab(container: QgsAttributeEditorContainer) -> None:
    if hasattr(container, "setType"):  # QGIS 3.32 and later, where setIsGroupBox is deprecated
        container.setType(Qgis.AttributeEditorContainerType.Tab)
    else:
        container.setIsGroupBox(False)


def _columns(layer: QgsVectorLayer) -> None:
    """The attribute table without what nobody reads, wide enough for codes and names."""
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    columns = table.columns()
    for column in columns:
        column.hidden = column.name in catalogue.UNLISTED
        column.width = catalogue.WIDTHS.get(column.name, -1)
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)


def build_project(workspace_path: Path | str, project_path: Path | str | None = None, words: Words = str) -> QgsProject:
    """A new project that shows a workspace; saved as .qgz with relative paths where a path is given.

    :param words: says names and legends in the language of the windows
    :raises WorkspaceError: when a layer cannot be read or the project cannot be written
    """
    project = QgsProject()
    if project_path is not None:
        # known before the layers come, so that their sources become relative to it
        project.setFileName(str(Path(project_path).absolute()))
    project.setTitle(f"{words('治违')} {Path(workspace_path).stem}")
    groups: dict[str, QgsLayerTreeGroup] = {}
    layers: dict[str, QgsVectorLayer] = {}
    for shown in shown_layers(workspace_path):
        layer = make_layer(workspace_path, shown, words=words)
        layers[shown.key] = layer
        project.addMapLayer(layer, False)
        if shown.group not in groups:
            groups[shown.group] = project.layerTreeRoot().addGroup(words(shown.group))
        node = groups[shown.group].addLayer(layer)
        node.setItemVisibilityChecked(shown.visible)
        # a long list of classes would push everything below it out of sight
        node.setExpanded(
            shown.key == "spot" or (shown.group == catalogue.PLAN and len(shown.classes) <= 4 and shown.visible)
        )
    groups[catalogue.RECORDS].setExpanded(False)
    project.setCrs(layers["spot"].crs())
    project.setEllipsoid(layers["spot"].crs().ellipsoidAcronym())
    _relate(project, layers, words)
    _view(project, layers)
    add_themes(project, layers, words)
    if project_path is not None:
        _save(project, Path(project_path).absolute())
    return project


def write_project(workspace_path: Path | str, project_path: Path | str, words: Words = str) -> Path:
    """Write the project of a workspace and let go of its layers.

    :raises WorkspaceError: as :func:`build_project`
    """
    build_project(workspace_path, project_path, words).clear()
    return Path(project_path)


def _relate(project: QgsProject, layers: dict[str, QgsVectorLayer], words: Words) -> None:
    manager = project.relationManager()
    for key, name, parent, parent_field, child, child_field in catalogue.RELATIONS:
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(key)
        relation.setName(words(name))
        relation.setReferencedLayer(layers[parent].id())
        relation.setReferencingLayer(layers[child].id())
        relation.addFieldPair(child_field, parent_field)
        manager.addRelation(relation)


def _view(project: QgsProject, layers: dict[str, QgsVectorLayer]) -> None:
    """Open where the spots are, on white paper."""
    project.setBackgroundColor(QColor(255, 255, 255))
    settings: Any = project.viewSettings()
    for key in ("spot", "parcel"):
        extent = layers[key].extent()
        if layers[key].featureCount() > 0 and not extent.isEmpty():
            extent.scale(1.05)
            settings.setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
            return


def _save(project: QgsProject, path: Path) -> None:
    project.writeEntryBool("Paths", "/Absolute", False)
    if not project.write(str(path)):
        raise WorkspaceError("workspace.project_not_written", path=str(path), reason=project.error())
