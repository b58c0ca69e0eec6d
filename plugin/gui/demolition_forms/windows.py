"""The windows of these forms: one of each kind, beside QGIS's own, gone with the workspace they are about.

A window has ``unsaved()`` and ``leave()``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QVBoxLayout, QWidget

from ..desk import Desk
from ..messages import tr
from ..tall import scrolled

#: (id of the desk, name) to the window
_open: dict[tuple[int, str], Any] = {}


def shown(desk: Desk, name: str, make: Callable[[], Any]) -> Any:
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


def _keep(desk: Desk, name: str, window: Any) -> None:
    key, home, title = (id(desk), name), desk.path, window.windowTitle()
    _open[key] = window

    def opened(path: str) -> None:
        """What was typed waits, disabled, until its workspace is open again; else the window goes."""
        if path != home and not window.unsaved():
            _close(window)
            return
        window.setEnabled(path == home)
        waits = tr("{title}: not saved, waits for {workspace}").format(title=title, workspace=Path(home).name)
        window.setWindowTitle(title if path == home else waits)

    def over(_result: int = 0) -> None:
        if _open.pop(key, None) is not None:
            desk.opened.disconnect(opened)
            window.leave()
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


def may_drop(parent: QWidget, unsaved: bool) -> bool:
    """Whether a window may be closed; asked once where something in it is not saved."""
    return not unsaved or sure(parent, tr("What was changed is not saved. Close and drop it?"))


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
        area = scrolled(self.page)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        desk.changed.connect(self.refresh)
        self.refresh()

    def unsaved(self) -> bool:
        """Whether something was changed and is not stored."""
        return bool(self.page.dirty)

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
        if not may_drop(self, self.page.dirty):
            return
        QgsSettings().setValue(self._key, self.size())
        super().reject()
