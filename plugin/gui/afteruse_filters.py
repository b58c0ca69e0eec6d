"""What the table of plots is filtered by: a search, the state, the use, what is decided, overdue, chosen on the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ..domain.afteruse.balance import STATES
from .afteruse_words import Words, decision_word, status_word
from .filter_chips import FlowLayout
from .messages import tr

_TYPED_MS = 150
_SEARCH_PX = 190


class PlotFilters(QWidget):
    """One row of filters."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self.changed)
        self.map_uids: frozenset[str] = frozenset()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Search plot, town, use or department"))
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.status, self.use, self.decision = (self._box() for _ in range(3))
        self._fill(
            self.status, tr("all states"),
            [(key, status_word(key)) for key in STATES],
        )  # fmt: skip
        self._fill(
            self.decision, tr("decided or not"),
            [(key, decision_word(key)) for key in ("none", "proposed", "accepted", "changed")],
        )  # fmt: skip
        self._fill(self.use, tr("all uses"), [])
        self.late = QCheckBox(tr("overdue"))
        self.on_map = QCheckBox(tr("chosen on the map"))
        for box in (self.late, self.on_map):
            box.toggled.connect(lambda _on: self.changed.emit())
        self.search.setMinimumWidth(_SEARCH_PX)
        row = FlowLayout(self)
        for widget in (self.search, self.status, self.use, self.decision, self.late, self.on_map):
            row.addWidget(widget)

    def _box(self) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(lambda _at: self.changed.emit())
        return box

    def _fill(self, box: QComboBox, whole: str, entries: list[tuple[str, str]]) -> None:
        kept = box.currentData()
        box.clear()
        box.addItem(whole, "")
        for key, name in entries:
            box.addItem(name, key)
        box.setCurrentIndex(max(box.findData(kept), 0))

    def set_words(self, words: Words) -> None:
        """Offer the uses of this office."""
        self._fill(self.use, tr("all uses"), list(words.uses.items()))

    def asked(self) -> Any:
        """The filter as its service takes it."""
        from ..services.afteruse_view import Asked

        self._typed.stop()
        return Asked(
            self.search.text(), "", self.status.currentData() or "", self.use.currentData() or "",
            self.decision.currentData() or "", self.late.isChecked(),
            self.map_uids if self.on_map.isChecked() else None,
        )  # fmt: skip

    def clear(self) -> None:
        """Let everything through."""
        for widget in (self.search, self.late, self.on_map):
            widget.blockSignals(True)
        self.search.clear()
        self.late.setChecked(False)
        self.on_map.setChecked(False)
        for widget in (self.search, self.late, self.on_map):
            widget.blockSignals(False)
        for box in (self.status, self.use, self.decision):
            box.setCurrentIndex(0)
        self.changed.emit()
