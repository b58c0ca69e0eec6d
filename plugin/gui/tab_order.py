"""The way of the Tab key through widgets that came later than those below them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QWidget


def in_order(widgets: Sequence[QWidget]) -> None:
    """Tab goes from each to the next."""
    for before, after in zip(widgets, widgets[1:]):
        QWidget.setTabOrder(before, after)
