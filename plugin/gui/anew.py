"""Layers of the workspace read anew: because somebody wrote, or because their connections read nothing any more.

QGIS reads a GeoPackage without locks, and whoever begins to edit it turns its journal to WAL, which connections without
locks cannot read: every layer would look empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsVectorLayer


def read_anew(layers: Sequence[QgsVectorLayer]) -> None:
    """Let QGIS read what was written."""
    for layer in layers:
        if layer.isEditable():
            # it reads what was saved by itself; only its picture is of before
            layer.triggerRepaint()
        else:
            _reload(layer)


def connect_anew(layers: Sequence[QgsVectorLayer], canvas: Any, drawn: bool) -> None:
    """Let QGIS read by new connections. One layer read anew empties the pool of them all.

    :param drawn: whether what is on the map may have been drawn with holes already
    """
    one = next((layer for layer in layers if not layer.isEditable()), None)
    if one is not None:
        _reload(one)
    if drawn or canvas.isDrawing():
        # what came out with holes would be kept
        canvas.clearCache()
        canvas.refresh()


def _reload(layer: QgsVectorLayer) -> None:
    selected = layer.selectedFeatureIds()
    layer.reload()
    if selected:
        # reading anew forgets what a person selected
        layer.selectByIds(selected)
