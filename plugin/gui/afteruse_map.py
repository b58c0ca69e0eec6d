"""Plots on the map: a layer of the project coloured by use, full where it is accepted, hatched where it is proposed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from .afteruse_words import Words
from .desk import Desk
from .drawn import draw_with
from .map_labels import label_format
from .messages import tr
from .tools_canvas import rewire

TABLE = "plot"
#: the proposed use of a plot; an accepted one has "!" before it
_PROPOSED = "coalesce(map_get(from_json(\"proposals\"), 'use'), '')"
_MOST = 5000
#: plots are labelled when the map is larger than this
_LABEL_SCALE = 25_000


class PlotLayer(QObject):
    """The layer, and the selection that goes both ways.

    :param map_chose: called with the uids that are selected on the map
    """

    def __init__(self, desk: Desk, map_chose: Callable[[list[str]], None], parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self._map_chose = map_chose
        self._layer: QgsVectorLayer | None = None
        self._own = False

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer where the project shows it."""
        return self.desk.layer(TABLE)

    def show(self, words: Words) -> QgsVectorLayer:
        """Put the layer on top of the project, or show it again, and give it its colours.

        :raises WorkspaceError: ``workspace.layer_not_read``
        """
        from ..domain.errors import WorkspaceError

        layer = self.layer
        project = QgsProject.instance()
        if layer is None:
            layer = QgsVectorLayer(f"{self.desk.path}|layername={TABLE}", tr("Plots after clearing"), "ogr")
            if not layer.isValid():
                raise WorkspaceError("workspace.layer_not_read", path=self.desk.path, layer=TABLE)
            layer.setReadOnly(True)
            layer.setDisplayExpression('"code"')
            project.addMapLayer(layer, False)
            project.layerTreeRoot().insertLayer(0, layer)
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        style(layer, words)
        self.watch()
        return layer

    def hide(self) -> None:
        """Take the tick of the layer away."""
        layer = self.layer
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if node is not None:
            node.setItemVisibilityChecked(False)

    def is_shown(self) -> bool:
        """Whether the map shows it."""
        layer = self.layer
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        return bool(node is not None and node.isVisible())

    def choose(self, uids: Iterable[str]) -> None:
        """Select plots on the map; nobody is told."""
        layer = self.layer
        if layer is None:
            return
        wanted = set(uids)
        self._own = True
        try:
            if not wanted:
                layer.removeSelection()
            else:
                quoted = ",".join(_quoted(uid) for uid in sorted(wanted)[:_MOST])
                layer.selectByExpression(f'"uid" IN ({quoted})')
        finally:
            self._own = False

    def watch(self) -> None:
        """Follow the layer that the project shows now."""
        self._follow(self.layer)

    def leave(self) -> None:
        """Let go of the layer."""
        self._follow(None)

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        rewire(self._layer, layer, (("selectionChanged", self._selected), ("willBeDeleted", self._gone)))
        self._layer = layer

    def _gone(self) -> None:
        self._layer = None

    def _selected(self, *_: Any) -> None:
        if self._own or self._layer is None:
            return
        with self.desk.told():
            self._map_chose(self.desk.selected("plot")[:_MOST])


def style(layer: QgsVectorLayer, words: Words) -> None:
    """Colours by use: full where it is accepted, hatched where it is proposed; codes as labels."""
    pairs = ", ".join(f"{_quoted(direction)}, {_quoted('!' + use)}" for direction, use in words.directions.items())
    rule = f'coalesce(map_get(map({pairs}), "direction"), {_PROPOSED})'
    categories = []
    for use, name in words.uses.items():
        colour = words.colours[use]
        categories.append(QgsRendererCategory(f"!{use}", _full(colour), name))
    for use, name in words.uses.items():
        colour = words.colours[use]
        categories.append(QgsRendererCategory(use, _hatched(colour), tr("{use} (proposed)").format(use=name)))
    categories.append(QgsRendererCategory("", _hatched("#777777"), tr("nothing proposed")))
    draw_with(layer, QgsCategorizedSymbolRenderer(rule, categories))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _full(colour: str) -> QgsFillSymbol:
    shade = QColor(colour)
    fill = f"{shade.red()},{shade.green()},{shade.blue()},190"
    made = QgsFillSymbol.createSimple(
        {"color": fill, "outline_color": shade.darker(170).name(), "outline_width": "0.5"}
    )
    return _with_dot(made, shade, True)


def _hatched(colour: str) -> QgsFillSymbol:
    shade = QColor(colour)
    made = QgsFillSymbol.createSimple(
        {
            "color": shade.darker(115).name(),
            "style": "f_diagonal",
            "outline_color": shade.darker(150).name(),
            "outline_width": "0.6",
        }
    )
    return _with_dot(made, shade, False)


def _with_dot(symbol: QgsFillSymbol, shade: QColor, full: bool) -> QgsFillSymbol:
    """A dot beside the shape where the map is so small that the shape is a speck."""
    dot = QgsCentroidFillSymbolLayer()
    look = {
        "name": "circle",
        "size": "2.6",
        "color": shade.name() if full else "#ffffff",
        "outline_color": shade.darker(170).name(),
        "outline_width": "0.3" if full else "0.8",
    }
    dot.setSubSymbol(QgsMarkerSymbol.createSimple(look))
    far = QgsProperty.fromExpression(f"@map_scale > {_LABEL_SCALE}")
    dot.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, far)
    symbol.appendSymbolLayer(dot)
    return symbol


def _labels() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = "ltrim(regexp_substr(\"code\", '([0-9]+)$'), '0')"
    settings.isExpression = True
    settings.scaleVisibility = True
    settings.minimumScale = _LABEL_SCALE
    settings.setFormat(label_format(8.0))
    return settings
