"""The cells of the patrol grid: chosen in the list and on the map alike, given to officers, built and removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from .desk import Desk
from .messages import tr
from .patrol_grid_dialog import GridDialog
from .patrol_layer import CellLayer
from .patrol_tables import UID, cell_model, table_view
from .telling import telling, told_button


class PatrolCells(QWidget):
    """The list of cells.

    :param days: within how many days a cell is to be walked
    """

    #: something was done: what is said of it, and what takes it back
    done = pyqtSignal(str, object)
    #: a grid was built: everything has to be read again
    built = pyqtSignal()
    #: the cells are shown on the map now
    shown = pyqtSignal()

    def __init__(self, desk: Desk, days: Callable[[], int]) -> None:
        super().__init__()
        self.desk, self._days = desk, days
        self.covers: Sequence[Any] = ()
        self.dialog: GridDialog | None = None
        self.layer = CellLayer(desk, self._map_chosen)
        self._quiet = False
        self.model = cell_model(days)
        self.view = table_view(self.model, (158, 64, 64, 82, 40, 90))
        self.view.setToolTip("")
        self.view.doubleClicked.connect(telling(desk, self.zoom))
        self.view.selectionModel().selectionChanged.connect(self._rows_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.view)
        row = QHBoxLayout()
        self.pick_button = told_button(desk, tr("Choose on the map"), self.pick, row)
        self.neglected_button = told_button(desk, tr("Choose neglected"), self.choose_neglected, row)
        row.addStretch()
        column.addLayout(row)
        row = QHBoxLayout()
        self.to = QComboBox()
        self.to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.to.setMinimumContentsLength(7)
        row.addWidget(self.to, 1)
        self.assign_button = told_button(desk, tr("Assign the chosen cells"), self.assign, row)
        column.addLayout(row)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """List these cells; what is chosen on the map stays chosen."""
        chosen = self.layer.uids()
        self._quiet = True
        self.model.show(list(rows))
        self._quiet = False
        self._mark(chosen)

    def leave(self) -> None:
        """Let go of the layer and the dialog."""
        self.layer.deafen()
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    # Choosing, in the list and on the map.

    def chosen(self) -> dict[str, str]:
        """Uid to code of the chosen cells."""
        uids = self.layer.uids() | self._row_uids()
        return {one.uid: one.code for one in self.covers if one.uid in uids}

    def _row_uids(self) -> set[str]:
        return {str(index.data(UID)) for index in self.view.selectionModel().selectedRows()}

    def choose(self, uids: set[str]) -> None:
        """Select cells on the map, where it shows them, and in the list."""
        self.layer.select(uids)
        if uids != self._row_uids():
            self._mark(uids)

    def choose_neglected(self) -> None:
        """Choose the listed cells where nobody was."""
        days = self._days()
        self.choose({one.uid for one in self.model.rows if one.neglected(days)})

    def _map_chosen(self) -> None:
        if not self._quiet:
            with self.desk.told():
                self._mark(self.layer.uids())

    def _rows_chosen(self, *_: Any) -> None:
        if not self._quiet:
            with self.desk.told():
                self.choose(self._row_uids())

    def _mark(self, uids: set[str]) -> None:
        """Select the rows of these cells."""
        self._quiet = True
        model, selection = self.model, QItemSelection()
        last = model.columnCount() - 1
        places = model.places(uids)
        for place in places:
            selection.select(model.index(place, 0), model.index(place, last))
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if places:
            self.view.scrollTo(model.index(places[0], 0))
        self._quiet = False

    def pick(self) -> None:
        """Choose cells on the map with QGIS's own tool."""
        self.layer.pick()
        self.shown.emit()

    def zoom(self) -> None:
        """Show the chosen cells on the map."""
        with self.desk.reader() as session:
            table = session.grid_cells.read(columns=[], uids=list(self.chosen()))
        self.layer.show()
        self.shown.emit()
        self.desk.show_on_map(list(table.geometry))

    # The grid and who covers it.

    def build_grid(self) -> None:
        """The dialog that builds cells."""
        _ = self.desk.store
        if self.dialog is not None:
            self.dialog.leave()
            self.dialog.deleteLater()
        self.dialog = GridDialog(self.desk, self._built)
        self.dialog.show()
        self.dialog.raise_()

    def _built(self, change: Any, told: str) -> None:
        self._grid_changed(change, told)
        self.layer.show()
        self.built.emit()

    def _grid_changed(self, change: Any, told: str) -> None:
        from ..services.patrol_grid import undo_grid

        def undo() -> None:
            undo_grid(self.desk.store, change, self.desk.actor, datetime.now(timezone.utc))

        self.desk.note_change()
        self.done.emit(told, undo)

    def remove_grid(self) -> None:
        """Remove the cells of the communities of the chosen cells, asked for once."""
        from ..domain.errors import InputError
        from ..services.patrol_grid import remove_grid

        chosen = self.chosen()
        communities = sorted({code[:-3] for code in chosen.values()})
        if not communities:
            raise InputError("grid.no_cells")
        count = sum(1 for one in self.covers if one.community_code in communities)
        question = tr("Remove all {count} cells of {communities} communities?")
        if is_sure(self, question.format(count=count, communities=len(communities))):
            change = remove_grid(self.desk.store, communities, self.desk.actor, datetime.now(timezone.utc))
            self._grid_changed(change, tr("{count} cells were removed.").format(count=len(change.removed)))

    def assign(self) -> None:
        """Give the chosen cells to the officer chosen beside the button."""
        from ..domain.errors import InputError
        from ..services.patrol_grid import assign

        chosen = self.chosen()
        if not chosen:
            raise InputError("grid.no_cells")
        officer, name = str(self.to.currentData() or ""), self.to.currentText()
        actor = self.desk.actor
        before = assign(self.desk.store, dict.fromkeys(chosen, officer), actor, datetime.now(timezone.utc))

        def undo() -> None:
            assign(self.desk.store, before, self.desk.actor, datetime.now(timezone.utc))

        self.desk.note_change()
        told = tr("{count} cells are covered by {officer} now.").format(count=len(before), officer=name)
        self.done.emit(told, undo)


def is_sure(parent: QWidget, question: str) -> bool:
    """Ask once, plainly."""
    buttons = QMessageBox.StandardButton
    return bool(QMessageBox.question(parent, "ZhiWei", question, buttons.Yes | buttons.No) == buttons.Yes)
