"""The Processing provider: loads what ``algorithms`` lists."""

from __future__ import annotations

from importlib import import_module

from qgis.core import Qgis, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..plugin.gui.icons import icon_path
from ..plugin.gui.messages import say
from .algorithms import ALGORITHMS
from .base import ZhiweiAlgorithm


class ZhiweiProvider(QgsProcessingProvider):
    """All algorithms of ZhiWei 治违 under the id ``zhiwei``."""

    def id(self) -> str:
        return "zhiwei"

    def name(self) -> str:
        return "ZhiWei 治违"

    def longName(self) -> str:
        return self.name()

    def icon(self) -> QIcon:
        return QIcon(str(icon_path("zhiwei")))

    def svgIconPath(self) -> str:
        return str(icon_path("zhiwei"))

    def loadAlgorithms(self) -> None:
        self._order: list[str] = []
        for entry in ALGORITHMS:
            algorithm = load(entry)
            if algorithm is not None:
                self._order.append(algorithm.name())
                self.addAlgorithm(algorithm)

    def algorithms_in_order(self) -> list[ZhiweiAlgorithm]:
        """The algorithms as :data:`ALGORITHMS` orders them; QGIS itself sorts by id."""
        return sorted(self.algorithms(), key=lambda algorithm: self._order.index(algorithm.name()))


def load(entry: str) -> ZhiweiAlgorithm | None:
    """Make the algorithm that an entry names; a missing library turns it off and is told in the log panel."""
    module, _, name = entry.partition(":")
    try:
        return getattr(import_module(f".{module}", __package__), name)()
    except ImportError as error:
        text = say("provider.not_loaded", name=module, reason=error)
        QgsMessageLog.logMessage(text, "ZhiWei", Qgis.MessageLevel.Warning)
        return None
