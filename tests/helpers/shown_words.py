"""Every text that widgets show: labels, cells of models, tips, menus, charts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
#: rows of a table and levels of a tree that are read: what comes after is more of the same
_ROWS, _LEVELS = 300, 5


def cells(model: Any, parent: QModelIndex | None = None, level: int = 0) -> Iterator[str]:
    """What a model shows, its headers with it."""
    flat = isinstance(model, (QAbstractListModel, QAbstractTableModel))
    if level == 0 and not flat:
        # a list of Qt's own hides some of its methods
        model = sip.cast(model, QAbstractItemModel)
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    if level == 0:
        for column in range(columns):
            for role in _SHOWN:
                yield model.headerData(column, Qt.Orientation.Horizontal, role)
    for row in range(min(model.rowCount(parent), _ROWS)):
        for column in range(columns):
            for role in _SHOWN:
                yield model.data(model.index(row, column, parent), role)
        child = model.index(row, 0, parent)
        if not flat and level < _LEVELS and model.hasChildren(child):
            yield from cells(model, child, level + 1)


def _own(widget: QWidget) -> Iterator[Any]:
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleName())
    if widget.isWindow() or isinstance(widget, QDockWidget):
        yield widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
        yield from (widget.toPlainText(), widget.placeholderText())
    elif isinstance(widget, QComboBox):
        yield from cells(widget.model())
    elif isinstance(widget, QAbstractSpinBox):
        yield from (widget.text(), widget.specialValueText())
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield from (widget.tabText(at), widget.tabToolTip(at))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells(widget.model())
    elif isinstance(widget, QGraphicsView) and widget.scene() is not None:
        for item in widget.scene().items():
            yield item.toolTip()
            yield item.toPlainText() if hasattr(item, "toPlainText") else item.text() if hasattr(item, "text") else ""
    figure = getattr(widget, "figure", None)
    if figure is not None and hasattr(figure, "findobj"):
        from matplotlib.text import Text

        yield from (found.get_text() for found in figure.findobj(Text))
    for action in QWidget.actions(widget):
        yield from (action.text(), action.toolTip())
        if isinstance(action.menu(), QMenu):
            for one in action.menu().actions():
                yield from (one.text(), one.toolTip())


def shown() -> Iterator[str]:
    """Every text in every window that is seen now."""
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        for widget in [top, *top.findChildren(QWidget)]:
            # the drop-down of a box shows what the box has
            if widget.isVisible() and not isinstance(widget.parentWidget(), QComboBox):
                yield from (str(text) for text in _own(widget) if text)
