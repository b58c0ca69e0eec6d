"""Tabs that stand close together, so that all are seen in a narrow dock."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionTab, QStylePainter, QTabBar, QTabWidget

#: room beside the text of a tab, both sides together; styles take about 24 and shorten the text instead
_SPACE_PX = 10
#: what a style may want at either side of a text
_STYLE_PX = 24


class CloseBar(QTabBar):
    """Tabs as wide as their texts; the shapes are those of QGIS's style."""

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the text."""
        size = super().tabSizeHint(index)
        size.setWidth(min(size.width(), self.fontMetrics().horizontalAdvance(self.tabText(index)) + _SPACE_PX))
        return size

    def minimumTabSizeHint(self, index: int) -> QSize:
        """No narrower."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: Any) -> None:
        """The shapes by the style, the chosen one over its neighbours, and the whole texts."""
        painter = QStylePainter(self)
        order = [at for at in range(self.count()) if at != self.currentIndex()]
        for at in [*order, *([self.currentIndex()] if self.count() else [])]:
            option = QStyleOptionTab()
            self.initStyleOption(option, at)
            painter.drawControl(QStyle.ControlElement.CE_TabBarTabShape, option)
            # by the style too, which knows the colours of the theme, with the room that it wants beside the text
            option.text = self.tabText(at)
            option.rect = option.rect.adjusted(-_STYLE_PX, 0, _STYLE_PX, 0)
            painter.drawControl(QStyle.ControlElement.CE_TabBarTabLabel, option)


class CloseTabs(QTabWidget):
    """A tab widget with such tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabBar(CloseBar())
        self.setDocumentMode(True)
