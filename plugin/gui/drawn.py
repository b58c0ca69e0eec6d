"""Layers and styles that go while the map may still be drawing them.

A drawing thread prepares its own copy of a layer's symbols, and QGIS (3.22 to 3.44) copies their expressions without
holding what it copies from: whoever deletes the layer in that moment, or its style, ends QGIS. Stopping the canvas only
asks the thread to stop. So what was on the map is taken off at once and deleted when nothing is drawn any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsFeatureRenderer, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QThreadPool, QTimer

_CHECK_MS = 500
#: layers, renderers and labelings
_resting: list[Any] = []


def take_off(ids: Iterable[str]) -> None:
    """Take layers off the project now and delete them when nothing is drawn; layers that are not there are passed."""
    project = QgsProject.instance()
    rest(layer for layer in map(project.takeMapLayer, map(project.mapLayer, ids)) if layer is not None)


def draw_with(layer: QgsVectorLayer, renderer: QgsFeatureRenderer) -> None:
    """Give a layer another renderer; the old one's expressions live until nothing is drawn."""
    hold([layer])
    layer.setRenderer(renderer)


def hold(layers: Iterable[QgsMapLayer]) -> None:
    """Let the expressions of layers live until nothing is drawn: before QGIS itself gives them another style, or
    another project takes their place."""
    styles = ((one.renderer(), one.labeling()) for one in layers if isinstance(one, QgsVectorLayer))
    rest(part.clone() for style in styles for part in style if part is not None)


def rest(things: Iterable[Any]) -> None:
    """Keep what a map has shown until nothing is drawn any more."""
    before = len(_resting)
    _resting.extend(things)
    if len(_resting) > before:
        QTimer.singleShot(_CHECK_MS, _let_go)


def _let_go() -> None:
    if QThreadPool.globalInstance().activeThreadCount():
        QTimer.singleShot(_CHECK_MS, _let_go)
    else:
        _resting.clear()
