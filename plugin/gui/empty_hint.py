"""What an empty list says in its own room: why nothing is there, and what to do."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QLabel


class EmptyHint(QLabel):
    """A text over the middle of a list or table; the mouse does not notice it."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view.viewport())
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        self.hide()
        # held, so that it is the same object when its events come
        self._ground = view.viewport()
        self._ground.installEventFilter(self)

    def tell(self, text: str) -> None:
        """Say something, or nothing."""
        self.setText(text)
        self.setVisible(bool(text))
        self._fit()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        self.setGeometry(self._ground.rect().adjusted(16, 8, -16, -8))
