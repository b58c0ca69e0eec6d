"""Filter chips: small buttons in a row that wraps, each with the values it offers and how many rows each leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QLayout, QLayoutItem, QMenu, QToolButton, QWidget

from .lists import listed, pair
from .menu_button import MenuButton
from .messages import tr

_GAP = 4


class FlowLayout(QLayout):
    """Lays small widgets side by side and goes on in the next line where the width ends."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> Any:
        """An item, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Any:
        """Let an item go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Any:
        """It takes no more than it needs."""
        return Qt.Orientations() if hasattr(Qt, "Orientations") else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines."""
        return self._lay(QRect(0, 0, width, 0), False)

    def setGeometry(self, rect: QRect) -> None:
        """Lay the items out."""
        super().setGeometry(rect)
        self._lay(rect, True)

    def sizeHint(self) -> QSize:
        """As small as it may be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, rect: QRect, really: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.widget() is not None and item.widget().isHidden():
                continue
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and line:
                x, y, line = rect.x(), y + line + _GAP, 0
            if really:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + _GAP
            line = max(line, size.height())
        return y + line - rect.y()


class _StayingMenu(QMenu):
    """A menu that stays open while values are ticked."""

    def mouseReleaseEvent(self, event: Any) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)


class Chip(MenuButton):
    """A filter with a menu of values.

    :param offer: (value, shown name, number of rows) of each value, asked when the menu opens
    :param single: at most one value at a time
    """

    chosen = pyqtSignal()

    def __init__(self, title: str, offer: Callable[[], list[tuple[str, str, int]]], single: bool = False) -> None:
        super().__init__()
        self._title = title
        self._offer = offer
        self._single = single
        self._names: dict[str, str] = {}
        self.values: tuple[str, ...] = ()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAutoRaise(False)
        self._menu = QMenu(self) if single else _StayingMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self._word()

    def choose(self, values: tuple[str, ...], tell: bool = False) -> None:
        """Take these values."""
        self.values = values
        if any(value not in self._names for value in values):
            self._names.update({value: name for value, name, _ in self._offer()})
        self._word()
        if tell:
            self.chosen.emit()

    def _fill(self) -> None:
        self._menu.clear()
        offered = self._offer()
        self._names.update({value: name for value, name, _ in offered})
        # what was chosen and has no rows now can still be given up
        known = {value for value, _, _ in offered}
        offered += [(value, self._names.get(value, value), 0) for value in self.values if value not in known]
        every = QAction(tr("All"), self._menu)
        every.setEnabled(bool(self.values))
        every.triggered.connect(lambda _checked=False: self.choose((), True))
        self._menu.addAction(every)
        self._menu.addSeparator()
        for value, name, count in offered:
            action = QAction(f"{name}\t{count}", self._menu)
            action.setCheckable(True)
            action.setChecked(value in self.values)
            action.triggered.connect(lambda checked, one=value: self._ticked(one, checked))
            self._menu.addAction(action)

    def _ticked(self, value: str, checked: bool) -> None:
        if self._single:
            self.choose((value,) if checked else (), True)
            return
        rest = tuple(one for one in self.values if one != value)
        self.choose((*rest, value) if checked else rest, True)

    def _word(self) -> None:
        names = [self._names.get(value, value) for value in self.values]
        shown = listed(names) if len(names) <= 2 else f"{names[0]} +{len(names) - 1}"
        if len(shown) > 16:
            shown = shown[:15] + "…"
        self.setText(pair(self._title, shown) if names else self._title)
        self.setToolTip("\n".join(names))
        font = self.font()
        font.setBold(bool(names))
        self.setFont(font)
        self.updateGeometry()


class Toggle(QToolButton):
    """A filter that is on or off."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__()
        self.setText(title)
        self.setToolTip(hint)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
