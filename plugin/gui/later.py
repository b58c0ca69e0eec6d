"""What is done a moment later: once after several starts, and only while somebody looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget

from .desk import Desk


def later(parent: QWidget, desk: Desk, wait: int, slot: Callable[[], Any]) -> QTimer:
    """A timer that does ``slot`` once, ``wait`` ms after its last start; what goes wrong is told."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait)

    def run() -> None:
        with desk.told():
            slot()

    timer.timeout.connect(run)
    return timer


class Renewed(QWidget):
    """The inside of a dock: read anew soon after a change while it is seen, else when it is seen next.

    A subclass makes ``_renew`` (:func:`later`) and sets ``_stale`` to False when it has read.
    """

    _renew: QTimer

    def __init__(self) -> None:
        super().__init__()
        self._stale = True

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._renew.start()

    def showEvent(self, event: Any) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._renew.start()
