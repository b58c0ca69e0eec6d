"""How labels of layers that the windows lay on the map are written: this machine's Chinese font, with a white halo."""

from __future__ import annotations

from qgis.core import QgsTextBufferSettings, QgsTextFormat
from qgis.PyQt.QtGui import QColor, QFont


def label_format(size: float, bold: bool = False) -> QgsTextFormat:
    """Letters of so many points."""
    from ..store.layers import map_font

    form = QgsTextFormat()
    face = QFont(map_font())
    face.setBold(bold)
    form.setFont(face)
    form.setSize(size)
    form.setColor(QColor("#222222"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    form.setBuffer(halo)
    return form
