"""A button that opens a menu at once, with room for the arrow beside its text."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QToolButton, QWidget

_ARROW_PX = 12


class MenuButton(QToolButton):
    """Like QGIS's own, but wider: the styles draw the arrow into the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def sizeHint(self) -> QSize:
        """Text and arrow."""
        return super().sizeHint() + QSize(_ARROW_PX, 0)

    def minimumSizeHint(self) -> Any:
        """No narrower."""
        return self.sizeHint()
