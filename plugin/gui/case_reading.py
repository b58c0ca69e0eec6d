"""One reading of a case for all tabs of its form, made anew when the workspace changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from .desk import Desk

#: colours of chips, readable on both themes: (ground, text)
CHIPS = {
    "overdue": ("#c62828", "#ffffff"),
    "today": ("#d84315", "#ffffff"),
    "soon": ("#f9a825", "#000000"),
    "later": ("#2e7d32", "#ffffff"),
    "passed": ("#757575", "#ffffff"),
    "state": ("#1565c0", "#ffffff"),
    "flag": ("#6a1b9a", "#ffffff"),
}
_last: dict[str, tuple[Any, Any]] = {}


def read_case(desk: Desk, case_uid: str) -> Any:
    """The case as :func:`..services.case_overview.overview_of` tells it today; read once for all who show it."""
    from ..services.case_overview import overview_of

    key = (desk.path, case_uid, desk.today(), _stamp(desk.path))
    known = _last.get("case")
    if known is None or known[0] != key:
        known = _last["case"] = (key, overview_of(desk.store, case_uid, desk.today()))
    return known[1]


def forget() -> None:
    """Let go of what was read: the workspace changed or was closed."""
    _last.clear()


def chip(text: str, look: str) -> QLabel:
    """A small coloured label."""
    label = QLabel(text)
    paint(label, look)
    return label


def paint(label: QLabel, look: str) -> None:
    """Give a label the colours of a chip."""
    ground, ink = CHIPS[look]
    label.setStyleSheet(f"background: {ground}; color: {ink}; border-radius: 3px; padding: 1px 6px;")


def dot(look: str) -> QIcon:
    """A small coloured square, for lists."""
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(CHIPS[look][0]))
    painter.setPen(QColor(CHIPS[look][0]))
    painter.drawRoundedRect(1, 1, 10, 10, 2, 2)
    painter.end()
    return QIcon(pixmap)


class Wrapping(QStyledItemDelegate):
    """Lets the first column of a tree break its text into lines instead of cutting it off."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setWordWrap(True)
        tree.header().sectionResized.connect(self._resized)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """As high as the text is at the width that there is."""
        size = super().sizeHint(option, index)
        tree, text = self._tree, index.data()
        if index.column() or not text:
            return size
        depth, above = 1, index.parent()
        spanned = tree.isFirstColumnSpanned(index.row(), above)
        while above.isValid():
            depth, above = depth + 1, above.parent()
        whole = tree.viewport().width() if spanned else tree.columnWidth(0)
        icon = 0 if index.data(Qt.ItemDataRole.DecorationRole) is None else option.decorationSize.width() + 4
        width = max(60, whole - depth * tree.indentation() - icon - 10)
        flags = number_of(Qt.TextFlag.TextWordWrap)
        lines = option.fontMetrics.boundingRect(QRect(0, 0, width, 10_000), flags, str(text))
        return QSize(size.width(), max(size.height(), lines.height() + 4))

    def _resized(self, *_: Any) -> None:
        self._tree.scheduleDelayedItemsLayout()


def number_of(flags: Any) -> int:
    """Flags of Qt as the number that some calls want, in Qt 5 and 6."""
    return int(getattr(flags, "value", flags))


def _stamp(path: str) -> tuple[int, ...]:
    found: list[int] = []
    for one in (Path(path), Path(path + "-wal")):
        try:
            status = one.stat()
        except OSError:
            continue
        found += [status.st_mtime_ns, status.st_size]
    return tuple(found)
