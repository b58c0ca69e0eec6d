"""Headings inside windows."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel


class Heading(QLabel):
    """A label in bold letters, so many times as large as others."""

    def __init__(self, text: str = "", scale: float = 1.0) -> None:
        super().__init__(text)
        font = self.font()
        font.setBold(True)
        if scale != 1.0:
            font.setPointSizeF(font.pointSizeF() * scale)
        self.setFont(font)
