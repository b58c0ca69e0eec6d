"""The panel of the editing of spots: buttons, the spot being edited, what changed before and after, what was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QUndoView,
    QVBoxLayout,
    QWidget,
)

from .compat import ALIGN_RIGHT
from .empty_hint import EmptyHint
from .messages import tr
from .tools_canvas import compact
from .tools_undo import stack_of

if TYPE_CHECKING:
    from .tools_edit import EditPart


class EditPanel(QWidget):
    """Buttons, the spot being edited, what changed, and the list of what was done."""

    def __init__(self, part: EditPart) -> None:
        super().__init__()
        grid = QGridLayout()
        self.buttons: dict[str, QPushButton] = {}
        for index, (name, text, slot) in enumerate(
            (
                ("edit", tr("Edit shape"), part.take_edit),
                ("split", tr("Split"), part.take_split),
                ("merge", tr("Merge selected"), part.merge_selected),
                ("undo", tr("Undo"), part.undo),
                ("redo", tr("Redo"), part.redo),
            )
        ):
            button = QPushButton(text)
            button.clicked.connect(part.guarded(slot))
            self.buttons[name] = button
            grid.addWidget(button, 0 if index < 3 else 1, index if index < 3 else index - 3)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.save = QPushButton(tr("Save shape"))
        self.save.clicked.connect(part.guarded(part.save_shape))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(part.guarded(part.cancel_shape))
        editing = QHBoxLayout()
        editing.addWidget(self.save)
        editing.addWidget(self.cancel)
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.heading.hide()
        self.table = QTableWidget(0, 3)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(["", tr("Before"), tr("After")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        compact(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            # as wide as a figure; a longer text is shown whole by its tip
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(column, self.fontMetrics().horizontalAdvance("1000000.00 m²") + 18)
        self.nothing = EmptyHint(self.table)
        self.nothing.tell(tr("What a change does is shown here, before and after."))
        self.history = QUndoView(stack_of(part.desk))
        self.history.setEmptyLabel(tr("As it was"))
        self.none = QLabel(tr("Nothing done yet"))
        self.none.setEnabled(False)
        # a click in the list would undo many things at once
        self.history.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.history.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.history.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        self.history.setMaximumHeight(110)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(grid)
        layout.addWidget(self.hint)
        layout.addLayout(editing)
        layout.addWidget(self.heading)
        layout.addWidget(self.table, 1)
        layout.addWidget(QLabel(tr("What was done")))
        layout.addWidget(self.none)
        layout.addWidget(self.history)

    def show_done(self, something: bool) -> None:
        """The list of what was done, or that it is nothing yet."""
        self.history.setVisible(something)
        self.none.setVisible(not something)

    def show_rows(self, heading: str, rows: Sequence[tuple[str, str, str, bool]]) -> None:
        """What changed: name, before, after, and whether it differs."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.nothing.setVisible(not rows)
        self.table.clearSpans()
        self.table.setRowCount(len(rows))
        for place, (name, before, after, differs) in enumerate(rows):
            for column, value in enumerate((name, before, after)):
                item = QTableWidgetItem(value)
                item.setToolTip(value)
                font = item.font()
                font.setBold(differs and column == 2)
                item.setFont(font)
                if column:
                    item.setTextAlignment(ALIGN_RIGHT)
                self.table.setItem(place, column, item)
            if not before and not after:
                self.table.setSpan(place, 0, 1, 3)
