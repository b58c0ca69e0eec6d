"""What a click starts, so that an error becomes one line in the message bar: slots, buttons, keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from .compat import moved
from .desk import Desk


class WrongLabel(QLabel):
    """What is wrong, white on red in its window; seen only while something is."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setStyleSheet("background: #c62828; color: #ffffff; border-radius: 3px; padding: 4px 6px;")
        self.hide()


def telling(desk: Desk, slot: Callable[[], Any]) -> Callable[..., None]:
    """A slot that forgets what a signal carries and lets the desk tell what goes wrong."""

    def called(*_: Any) -> None:
        with desk.told():
            slot()

    return called


def told_button(desk: Desk, text: str, slot: Callable[[], Any], row: QHBoxLayout) -> QPushButton:
    """A button in a row."""
    made = QPushButton(text)
    made.clicked.connect(telling(desk, slot))
    row.addWidget(made)
    return made


def keys_for(button: QPushButton, window: QWidget, *keys: str) -> None:
    """Let keys press a button while a window or something in it has the focus."""
    for key in keys or ("Ctrl+Return", "Ctrl+Enter"):
        shortcut = moved("QShortcut")(QKeySequence(key), window)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)
