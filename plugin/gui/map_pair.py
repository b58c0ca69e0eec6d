"""Two lists of layers of one place: over the map with a bar between them, or beside it in a second map."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from qgis.PyQt.QtCore import QObject, QSize
from qgis.PyQt.QtWidgets import QLabel

from .swipe import Swipe

SWIPE, BESIDE = "swipe", "beside"


class MapPair(QObject):
    """Shows two lists of layers, top first, and takes everything off the map again.

    :param second: a map canvas of the window's own; hidden while it is not used
    """

    def __init__(self, canvas: Any, second: Any) -> None:
        super().__init__()
        self.canvas, self.second = canvas, second
        self.swipe: Swipe | None = None
        self.mode = ""
        self._syncing = False
        self._size = QSize()
        self.caption = QLabel(second)
        # over pictures, so in the same colours in every theme
        self.caption.setStyleSheet("background: rgba(0, 0, 0, 170); color: white; font-weight: bold; padding: 3px 6px;")
        self.caption.move(8, 8)
        self.caption.hide()

    def show(self, mode: str, layers: Sequence[Sequence[Any]], captions: tuple[str, str]) -> None:
        """Show a pair.

        :param mode: :data:`SWIPE` for a bar over the map, :data:`BESIDE` for the first over it and the other beside
        """
        if mode != self.mode:
            self.off()
        if self.swipe is None:
            self.swipe = Swipe(self.canvas)
            if mode == BESIDE:
                self.canvas.extentsChanged.connect(self._follow)
                self.second.extentsChanged.connect(self._lead)
        self.mode = mode
        if mode == BESIDE:
            self.second.setDestinationCrs(self.canvas.mapSettings().destinationCrs())
            self.second.setLayers(list(layers[1]))
            self.caption.setText(captions[1])
            self.caption.adjustSize()
            self.caption.setVisible(bool(captions[1]))
            self.second.show()
            self._follow()
        self.swipe.show(layers, captions, bar=mode == SWIPE)
        self.canvas.setFocus()

    def off(self) -> None:
        """Take everything off the map; the second map goes."""
        self.mode = ""
        with suppress(TypeError):
            self.canvas.extentsChanged.disconnect(self._follow)
        if self.swipe is not None:
            self.swipe.remove()
            self.swipe.deleteLater()
            self.swipe = None
        # the window of the second map may be gone before its map
        with suppress(TypeError, RuntimeError):
            self.second.extentsChanged.disconnect(self._lead)
        with suppress(RuntimeError):
            self.second.hide()
            self.second.setLayers([])

    def _follow(self) -> None:
        self._sync(self.canvas, self.second)

    def _lead(self) -> None:
        if self.second.size() != self._size:
            # the window was drawn larger or smaller: that moves nobody's map
            self._size = self.second.size()
            self._follow()
            return
        self._sync(self.second, self.canvas)

    def _sync(self, leader: Any, follower: Any) -> None:
        if self._syncing:
            return
        self._syncing = True
        try:
            follower.setExtent(leader.extent())
            follower.zoomScale(leader.scale())
            follower.setCenter(leader.center())
            follower.refresh()
        finally:
            self._syncing = False
