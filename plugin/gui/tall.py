"""Scroll areas, and an inside that is never pressed flat."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QScrollArea, QWidget


def scrolled(inside: QWidget, sideways: bool = True) -> QScrollArea:
    """A scroll area without a frame round something that fills it.

    :param sideways: whether it may be wider than the area
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


class Tall(QWidget):
    """As high as its layout needs at its width; the scroll area alone does not always ask wrapped texts for it."""

    def event(self, event: Any) -> bool:
        """Something inside wants another height."""
        done = bool(super().event(event))
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def resizeEvent(self, event: Any) -> None:
        """Another width: perhaps another height."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height."""
        layout = self.layout()
        if layout is None:
            return
        needed = layout.totalMinimumSize().height()
        if layout.hasHeightForWidth():
            needed = max(needed, layout.totalHeightForWidth(self.width()))
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
