"""A line of text that says with an ellipsis that there is more of it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy


class ElidedLabel(QLabel):
    """One line in whatever room is left; the whole of it is the tooltip's."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: Any) -> None:
        """As the style draws a label, with the end cut off in words."""
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        # Qt 6 has no number of a flag but its value
        flags = int(getattr(side, "value", side))
        role = self.foregroundRole()
        self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), text, role)
        painter.end()
