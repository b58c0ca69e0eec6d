"""How labels on maps are written: in one font, dark, with a white halo."""

from __future__ import annotations

from qgis.core import QgsTextBufferSettings, QgsTextFormat
from qgis.PyQt.QtGui import QColor, QFont


def letters(font: str, size: float, bold: bool = False, halo_mm: float = 0.7) -> QgsTextFormat:
    """Letters of so many points, with a halo of so many millimetres."""
    form = QgsTextFormat()
    face = QFont(font)
    face.setBold(bold)
    form.setFont(face)
    form.setSize(size)
    form.setColor(QColor("#222222"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(halo_mm)
    halo.setColor(QColor("#ffffff"))
    form.setBuffer(halo)
    return form
