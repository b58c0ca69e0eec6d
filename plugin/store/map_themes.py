"""Map themes of a workspace's project: what is shown, and how spots are drawn, for patrol, findings, cases, progress.

Names and legends are Chinese as those of the layers, said in the language of the windows where ``words`` says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLayerTreeModel,
    QgsMapThemeCollection,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..domain.case.phases import DONE, ELSEWHERE, PHASES

_CASE = "coalesce(\"case_number\", '') <> ''"


def _among(states: tuple[str, ...]) -> str:
    return '"case_state" IN ({})'.format(", ".join(f"'{state}'" for state in states))


def _phase() -> str:
    whens = " ".join(f"WHEN {_among(states)} THEN '{title}'" for title, _, states in PHASES)
    return f"CASE {whens} ELSE '未登记立案' END"


_PROGRESS = (
    f"CASE WHEN \"status\" = 'withdrawn' OR {_among(ELSEWHERE.states)} THEN '不予处罚、移送或撤回' "
    f"WHEN \"status\" = 'cleared' OR {_among(DONE.states)} THEN '已整改' WHEN {_CASE} THEN '办理中' ELSE '未立案' END"
)
_PATROL = (
    f"CASE WHEN \"status\" IN ('cleared', 'withdrawn') THEN '已消除或撤回' WHEN {_CASE} THEN '已立案' ELSE '待核查' END"
)
_RED, _AMBER, _GREEN, _GREY, _BLUE = "#d32f2f", "#e6a100", "#2e9e4f", "#8a9499", "#2f7fc1"


@dataclass(frozen=True)
class Theme:
    """A theme: the keys of the layers it shows, and how spots are drawn (empty: by severity, as usual).

    :param zones: whether control lines and zones are shown, those that usually are
    :param classes: value that the expression gives, to its colour
    """

    name: str
    layers: tuple[str, ...]
    zones: bool = False
    expression: str = ""
    classes: Mapping[str, str] = field(default_factory=dict)


THEMES: Mapping[str, Theme] = {
    "patrol": Theme(
        "巡查",
        ("evidence", "spot", "grid_cell", "parcel"),
        False,
        _PATROL,
        {"待核查": _RED, "已立案": _BLUE, "已消除或撤回": _GREY},
    ),
    "findings": Theme("研判", ("spot", "permit", "parcel"), True),
    "procedure": Theme(
        "办案",
        ("spot", "parcel"),
        False,
        _phase(),
        {"未登记立案": "#37474f", **{title: colour for title, colour, _ in PHASES}},
    ),
    "progress": Theme(
        "进度",
        ("spot",),
        False,
        _PROGRESS,
        {"未立案": _RED, "办理中": _AMBER, "已整改": _GREEN, "不予处罚、移送或撤回": _GREY},
    ),
}


def add_themes(
    project: QgsProject, layers: Mapping[str, QgsVectorLayer], words: Callable[[str], str] = str
) -> list[str]:
    """Put the themes into a project, in the place of those of the same names; what is shown now stays shown.

    :param layers: layers of the project by the key of the catalogue
    :param words: says names and legends in the language of the windows
    :returns: names of the themes
    """
    root = project.layerTreeRoot()
    nodes = {key: root.findLayer(layer.id()) for key, layer in layers.items()}
    nodes = {key: node for key, node in nodes.items() if node is not None}
    before = {node.layerId(): node.itemVisibilityChecked() for node in root.findLayers()}
    groups = {group: group.itemVisibilityChecked() for group in root.findGroups()}
    spot = layers["spot"]
    manager = spot.styleManager()
    current = manager.currentStyle()
    usual = _usual_style(manager, words)
    model = QgsLayerTreeModel(root)
    collection = project.mapThemeCollection()
    try:
        for group in groups:
            group.setItemVisibilityChecked(True)
        for theme in THEMES.values():
            name = words(theme.name)
            for key, node in nodes.items():
                zone = key.startswith("zone_") and theme.zones
                node.setItemVisibilityChecked(key in theme.layers or (zone and before[node.layerId()]))
            for node in root.findLayers():
                # what an office put into its project is its own, and stands in every theme as it stands now
                if node.layerId() not in {one.id() for one in layers.values()}:
                    node.setItemVisibilityChecked(before[node.layerId()])
            manager.setCurrentStyle(usual)
            if theme.expression:
                manager.removeStyle(name)
                manager.addStyleFromLayer(name)
                manager.setCurrentStyle(name)
                spot.setRenderer(_renderer(theme, words))
            record = QgsMapThemeCollection.createThemeFromCurrentState(root, model)
            if collection.hasMapTheme(name):
                collection.update(name, record)
            else:
                collection.insert(name, record)
    finally:
        manager.setCurrentStyle(current if current in manager.styles() else usual)
        for node in root.findLayers():
            node.setItemVisibilityChecked(before[node.layerId()])
        for group, checked in groups.items():
            group.setItemVisibilityChecked(checked)
    return [words(theme.name) for theme in THEMES.values()]


def _usual_style(manager: Any, words: Callable[[str], str]) -> str:
    # a project may have been made in another language
    ours = {name for theme in THEMES.values() if theme.expression for name in (theme.name, words(theme.name))}
    return str(next((name for name in manager.styles() if name not in ours), manager.currentStyle()))


def _renderer(theme: Theme, words: Callable[[str], str]) -> QgsCategorizedSymbolRenderer:
    categories = []
    for title, colour in theme.classes.items():
        symbol = QgsFillSymbol.createSimple({"outline_color": colour, "outline_width": "0.5", "joinstyle": "miter"})
        fill = QColor(colour)
        fill.setAlpha(110)
        symbol.symbolLayer(0).setFillColor(fill)
        categories.append(QgsRendererCategory(title, symbol, words(title)))
    return QgsCategorizedSymbolRenderer(theme.expression, categories)
