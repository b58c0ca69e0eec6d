"""The windows of these forms: one of each kind, beside QGIS's own, gone with the workspace they are about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QScrollArea, QVBoxLayout, QWidget

from ..desk import Desk
from ..messages import tr

#: (id of the desk, name) to the window
_open: dict[tuple[int, str], QDialog] = {}


def shown(desk: Desk, name: str, make: Callable[[], QDialog]) -> QDialog:
    """The window of a name, made where there is none, in front of the others."""
    window = _open.get((id(desk), name))
    if window is None:
        window = make()
        window.setObjectName(f"zhiwei_{name.partition(' ')[0]}")
        _keep(desk, name, window)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


def close_all(desk: Desk) -> None:
    """Close every window of a desk; nothing is asked."""
    for (owner, _), window in list(_open.items()):
        if owner == id(desk):
            _close(window)


def _keep(desk: Desk, name: str, window: QDialog) -> None:
    key = id(desk), name
    _open[key] = window

    def opened(_path: str) -> None:
        _close(window)

    def over(_result: int = 0) -> None:
        if _open.pop(key, None) is not None:
            desk.opened.disconnect(opened)
            leave = getattr(window, "leave", None)
            if leave is not None:
                leave()
            window.deleteLater()

    desk.opened.connect(opened)
    window.finished.connect(over)


def _close(window: QDialog) -> None:
    """Without a question: what it is about is no longer there."""
    QDialog.done(window, 0)


def sure(parent: QWidget, question: str) -> bool:
    """Ask once before something goes."""
    buttons = QMessageBox.StandardButton
    answer = QMessageBox.question(parent, "ZhiWei", question, buttons.Yes | buttons.No, buttons.No)
    return bool(answer == buttons.Yes)


class PageWindow(QDialog):
    """A page of the settings in a window of its own.

    :param kind: class of the page
    """

    def __init__(self, desk: Desk, kind: type, size: QSize) -> None:
        super().__init__(desk.iface.mainWindow())
        self.desk = desk
        self._key = f"zhiwei/{kind.__name__.lower()}_size"
        self.resize(QgsSettings().value(self._key, size))
        self.page: Any = kind(desk)
        self.setWindowTitle(self.page.title())
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self.page)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        desk.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read again, unless something was typed."""
        with self.desk.told():
            self.page.show_settings(None)

    def leave(self) -> None:
        """Let go of the desk."""
        self.desk.changed.disconnect(self.refresh)
        self.page.leave()

    def reject(self) -> None:
        """Ask once where something is not saved."""
        if self.page.dirty and not sure(self, tr("What was changed is not saved. Close and drop it?")):
            return
        QgsSettings().setValue(self._key, self.size())
        super().reject()
