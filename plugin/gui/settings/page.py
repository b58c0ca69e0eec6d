"""What the pages of the settings window have in common: what they show, what was changed, how it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..desk import Desk
from ..heading import Heading
from ..lists import sentences
from ..messages import say, tr


class SettingsPage(QWidget):
    """A page. A subclass writes ``title()``, ``build()``, ``fill()`` and, where it saves as a whole, ``save()``."""

    #: icon of its line in the list, of resources/icons
    icon = "officesettings"
    #: whether the page has the buttons Save and Undo changes
    saves = True
    #: something was changed and is not saved, or no longer
    dirty_changed = pyqtSignal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.settings: Any = None
        self.dirty = False
        self.left = False
        self._filling = False
        self.column = QVBoxLayout(self)
        self.column.addWidget(Heading(self.title(), 1.2))
        self.build()
        if self.saves:
            row = QHBoxLayout()
            row.addStretch()
            self.undo_button = self.button(row, tr("Undo changes"), self.undo)
            self.save_button = self.button(row, tr("Save"), self.keep)
            self.column.addLayout(row)
            self.set_dirty(False)

    # For subclasses.

    def title(self) -> str:
        """Shown name."""
        raise NotImplementedError

    def build(self) -> None:
        """Make the inside."""
        raise NotImplementedError

    def fill(self) -> None:
        """Show ``self.settings``."""
        raise NotImplementedError

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        """Write what was changed by the service; returns what to mind, as message codes."""
        return ()

    # For all.

    def button_row(self) -> QHBoxLayout:
        """A row at the end of the page, for buttons."""
        row = QHBoxLayout()
        self.column.addLayout(row)
        return row

    def search_line(self, hint: str, slot: Any) -> QLineEdit:
        """A line at the top of the page in which a list is searched."""
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setClearButtonEnabled(True)
        line.textChanged.connect(slot)
        self.column.addWidget(line)
        return line

    def leave(self) -> None:
        """The window goes for good: what still runs tells nobody."""
        self.dirty = False
        self.left = True

    def show_settings(self, settings: Any) -> None:
        """Show settings that were just read; what was typed and not saved stays."""
        if self.dirty:
            return
        self.put(settings)

    def put(self, settings: Any) -> None:
        """Show settings, whatever was typed."""
        self.settings = settings
        self._filling = True
        try:
            self.fill()
        finally:
            self._filling = False
        self.set_dirty(False)

    def touched(self, *_: Any) -> None:
        """Something was changed by hand."""
        if not self._filling:
            self.set_dirty(True)

    def set_dirty(self, dirty: bool) -> None:
        """Remember whether something is not saved."""
        self.dirty = dirty
        if self.saves and hasattr(self, "save_button"):
            self.save_button.setEnabled(dirty)
            self.undo_button.setEnabled(dirty)
        self.dirty_changed.emit(dirty)

    def undo(self) -> None:
        """Show what is stored again."""
        self.put(self.read())

    def read(self) -> Any:
        """The settings as they are stored now."""
        from ...services.office_settings import read_settings

        with self.desk.reader() as session:
            return read_settings(session)

    def keep(self) -> None:
        """Save; on a conflict theirs are shown and nothing is written."""
        from ...domain.errors import ConflictError

        try:
            told = list(self.save())
        except ConflictError:
            self.put(self.read())
            raise
        self.set_dirty(False)
        self.after(told)

    def after(self, told: Sequence[tuple[str, Mapping[str, Any]]] = ()) -> None:
        """The settings were written: tell what to mind, and everybody."""
        self.desk.note_change()
        if told:
            self.desk.tell(sentences(*(say(code, **params) for code, params in told)), Qgis.MessageLevel.Warning)

    def now(self) -> datetime:
        """The moment."""
        return datetime.now(timezone.utc)

    def button(self, row: QHBoxLayout, text: str, slot: Callable[[], Any]) -> QPushButton:
        """A button whose mistakes are told."""
        made = QPushButton(text)
        made.setAutoDefault(False)

        def called(_checked: bool = False) -> None:
            with self.desk.told():
                slot()

        made.clicked.connect(called)
        row.addWidget(made)
        return made

    def note(self, text: str) -> QLabel:
        """A line of explanation."""
        label = quiet(QLabel(text))
        self.column.addWidget(label)
        return label

    def sure(self, question: str) -> bool:
        """Ask once before something goes."""
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, tr("Settings"), question, buttons.Yes | buttons.No, buttons.No)
        return bool(answer == buttons.Yes)


def quiet(label: QLabel) -> QLabel:
    """A label in smaller letters, readable in every theme."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    label.setFont(font)
    label.setWordWrap(True)
    return label


def show_found(rows: QTableWidget, text: str) -> None:
    """Show the rows that have a text in their first three columns, and no others."""
    wanted = text.strip().lower()
    for row in range(rows.rowCount()):
        words = " ".join(rows.item(row, column).text() for column in range(3)).lower()
        rows.setRowHidden(row, wanted not in words)


def table(heads: Sequence[str], stretch: int = 0, editable: bool = False) -> QTableWidget:
    """A table of whole rows."""
    made = QTableWidget(0, len(heads))
    made.setTabKeyNavigation(False)
    made.setHorizontalHeaderLabels(list(heads))
    made.verticalHeader().hide()
    made.setAlternatingRowColors(True)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    if not editable:
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    made.horizontalHeader().setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    made.verticalHeader().setDefaultSectionSize(made.fontMetrics().height() + 10)
    return made


def cell(text: Any, key: Any = None, editable: bool = False, right: bool = False) -> QTableWidgetItem:
    """A cell; ``key`` is kept with it."""
    item = QTableWidgetItem("" if text is None else str(text))
    item.setToolTip(item.text())
    if key is not None:
        item.setData(Qt.ItemDataRole.UserRole, key)
    if not editable:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    if right:
        item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
    return item


def spin(low: float, high: float, decimals: int, suffix: str) -> QDoubleSpinBox:
    """A box for a figure with its unit."""
    box = QDoubleSpinBox()
    box.setRange(low, high)
    box.setDecimals(decimals)
    box.setSingleStep(10.0**-decimals * 10)
    box.setSuffix(suffix)
    return box
