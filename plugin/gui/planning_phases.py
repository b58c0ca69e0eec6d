"""The phases of a plan as a list beside its sites: what each comes to, which are shown, and where sites are dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from .compat import ALIGN_RIGHT
from .messages import tr
from .planning_site_model import MIME, sites_of
from .planning_words import figure
from .terms import term

_TEXT = int(Qt.ItemDataRole.DisplayRole)
_NO_PHASE = "-"
#: columns of names and days
_LEFT = (0, 3, 4)


class PhaseModel(QAbstractTableModel):
    """Rows of phases (:class:`~..services.planning_view.PhaseSums`).

    :param dropped: called with (uids, short name of the phase) when sites are let go over a phase
    """

    def __init__(self, dropped: Callable[[list[str], str], Any]) -> None:
        super().__init__()
        self._dropped = dropped
        self.phases: Sequence[Any] = ()
        self.heads = [
            tr("Phase"),
            tr("Sites"),
            tr("m²"),
            tr("From"),
            tr("To"),
            tr("Done"),
            tr("Yuan"),
            tr("Waste (m³)"),
            tr("Households"),
        ]

    def show(self, phases: Sequence[Any]) -> None:
        """Show these phases."""
        self.beginResetModel()
        self.phases = phases
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of phases."""
        return 0 if parent.isValid() else len(self.phases)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of columns."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Any, role: int = _TEXT) -> Any:
        """Heads of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.heads[section]
        return None

    def data(self, index: QModelIndex, role: int = _TEXT) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        phase = self.phases[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(phase)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() not in _LEFT:
            return ALIGN_RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Drop sites here to move them into this phase: on its first free day, locked")
        return None

    def texts(self, phase: Any) -> list[str]:
        """The cells of a phase."""
        if phase.key == _NO_PHASE:
            name, first, last = tr("Without a day"), "", ""
        else:
            name = term(phase.name)
            first, last = (str(phase.first or ""), str(phase.last or ""))
        return [
            name,
            figure(phase.sites),
            figure(phase.floor),
            first,
            last,
            figure(phase.done),
            figure(phase.cost),
            figure(phase.waste),
            figure(phase.households),
        ]

    def flags(self, index: QModelIndex) -> Any:
        """Sites may be dropped on phases."""
        found = super().flags(index)
        if index.isValid() and self.phases[index.row()].key != _NO_PHASE:
            return found | Qt.ItemFlag.ItemIsDropEnabled
        return found

    def mimeTypes(self) -> list[str]:
        """Sites."""
        return [MIME]

    def supportedDropActions(self) -> Any:
        """They are moved."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dropMimeData(self, data: Any, _action: Any, _row: int, _column: int, parent: QModelIndex) -> bool:
        """Ask for the sites to be moved. It is no move of rows, so the answer is False: the table keeps its own."""
        uids = sites_of(data)
        if uids and parent.isValid():
            self._dropped(uids, self.phases[parent.row()].key)
        return False


class PhaseList(QTreeView):
    """The list. Chosen phases filter the sites; none means all."""

    #: short names of the chosen phases
    phases_chosen = pyqtSignal(list)

    def __init__(self, phases: PhaseModel) -> None:
        super().__init__()
        self.phases = phases
        self.setModel(phases)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        # on a phase, never between two
        self.setDragDropOverwriteMode(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in enumerate((76, 42, 54, 90, 90, 42, 72, 72, 60)):
            header.resizeSection(place, width)
        self.selectionModel().selectionChanged.connect(lambda *_: self.phases_chosen.emit(self.chosen()))

    def chosen(self) -> list[str]:
        """Short names of the chosen phases."""
        return [self.phases.phases[index.row()].key for index in self.selectionModel().selectedRows()]

    def show_phases(self, phases: Sequence[Any]) -> None:
        """Show phases; what was chosen stays chosen."""
        kept = set(self.chosen())
        self.blockSignals(True)
        self.phases.show(phases)
        flags = QItemSelectionModel.SelectionFlag
        for row, phase in enumerate(phases):
            if phase.key in kept:
                self.selectionModel().select(self.phases.index(row, 0), flags.Select | flags.Rows)
        self.blockSignals(False)

    def keyPressEvent(self, event: Any) -> None:
        """Escape shows all phases again."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            return
        super().keyPressEvent(event)
