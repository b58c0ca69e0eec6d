"""A line whose text is covered until somebody asks to see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLineEdit

from .icons import icon_path
from .messages import tr


def cover(line: QLineEdit, before: Callable[[], bool] = lambda: True) -> Any:
    """Cover what stands in a line; the eye at its end shows it.

    :param before: asked each time somebody wants to see it; False keeps it covered
    :return: the action of the eye
    """
    modes = QLineEdit.EchoMode
    line.setEchoMode(modes.Password)
    show = line.addAction(QIcon(str(icon_path("show"))), QLineEdit.ActionPosition.TrailingPosition)
    show.setToolTip(tr("Show what is covered"))
    show.setCheckable(True)

    def toggled(on: bool) -> None:
        if on and not before():
            show.setChecked(False)
            return
        line.setEchoMode(modes.Normal if on else modes.Password)

    show.toggled.connect(toggled)
    return show
