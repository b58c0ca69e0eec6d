"""The bar of a case's unsaved input: what there is, since when, and to take it up or discard it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .days import clock_text
from .drafts import Draft
from .messages import tr


class DraftBar(QFrame):
    """A line for each draft; hidden where there is none."""

    #: the draft that somebody takes up, or throws away
    taken = pyqtSignal(object)
    dropped = pyqtSignal(object)

    def __init__(self, title_of: Callable[[Draft], str]) -> None:
        """Make the empty bar.

        :param title_of: shown name of what a draft is of
        """
        super().__init__()
        self._title_of = title_of
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(6, 2, 6, 2)
        self.hide()

    def offer(self, drafts: Iterable[Draft]) -> None:
        """Show these and no others."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            if item.widget() is not None:
                # it is deleted later, and stood over the new ones until then
                item.widget().hide()
                item.widget().deleteLater()
        found = list(drafts)
        self.setVisible(bool(found))
        for draft in found:
            self._rows.addWidget(self._row(draft))

    def _row(self, draft: Draft) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(
            tr("Unsaved: {what}, {when}").format(what=self._title_of(draft), when=clock_text(draft.saved_at))
        )
        label.setWordWrap(True)
        take, drop = QPushButton(tr("Take it up")), QPushButton(tr("Discard"))
        take.setObjectName("zhiwei_draft_take")
        drop.setObjectName("zhiwei_draft_drop")
        line.addWidget(label, 1)
        line.addWidget(take)
        line.addWidget(drop)
        take.clicked.connect(partial(self._chosen, self.taken, draft))
        drop.clicked.connect(partial(self._chosen, self.dropped, draft))
        return row

    @staticmethod
    def _chosen(signal: Any, draft: Draft, _checked: bool = False) -> None:
        signal.emit(draft)
