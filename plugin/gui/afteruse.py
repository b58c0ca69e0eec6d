"""After-use of cleared land (拆后利用) as a part of the desktop."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from .messages import tr
from .part import DockPart


class AfterusePart(DockPart):
    """The dock."""

    name = "afteruse"
    area = Qt.DockWidgetArea.BottomDockWidgetArea

    def title(self) -> str:
        return tr("After-use")

    def make(self) -> QWidget:
        from .afteruse_dock import AfteruseDock

        return AfteruseDock(self.desk)

    def remove(self) -> None:
        """Let go of the signals of the inside."""
        from .afteruse_dock import AfteruseDock

        if isinstance(self.inside, AfteruseDock):
            self.inside.remove()
        super().remove()
