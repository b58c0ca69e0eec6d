"""Former imports, and taking one back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...services import import_job
from ...services.intake import LEDGER, withdraw
from ...services.intake_replace import KEY as REPLACED
from ..compat import ALIGN_RIGHT
from ..days import clock_text
from ..messages import tr
from .words import job_name

_UID = Qt.ItemDataRole.UserRole
_COUNT = 3


class BatchesPage(QWidget):
    """The list of batches."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self.window_ = window
        self.desk = window.desk
        self.found: dict[str, Any] = {}
        self.table = QTableWidget(0, 6)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(
            [tr("When"), tr("What"), tr("File or layer"), tr("Count of rows"), tr("Who"), tr("State")]
        )
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._selected)
        self.back = QPushButton(tr("Take back…"))
        self.back.clicked.connect(self._back_clicked)
        self.told = QLabel(
            tr(
                "Taking an import back removes its rows and brings back what they replaced, "
                "as long as nothing rests on them."
            )
        )
        self.told.setWordWrap(True)
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)

    def arrive(self) -> None:
        """Read the list."""
        batches = import_job.batches(self.desk.store)
        self.found = {batch.uid: batch for batch in batches}
        self.table.setRowCount(len(batches))
        locale = QLocale()
        for row, batch in enumerate(batches):
            state = tr("taken back") if batch.status == "withdrawn" else ""
            texts = (
                clock_text(batch.made_at),
                job_name(batch.kind),
                " · ".join(part for part in (batch.source, str(batch.mapping.get("layer", ""))) if part),
                locale.toString(int(batch.counts.get("accepted", 0)) + len(batch.mapping.get(REPLACED, ()))),
                batch.actor,
                state,
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(_UID, batch.uid)
                item.setToolTip(text)
                if column == _COUNT:
                    item.setTextAlignment(ALIGN_RIGHT)
                if batch.status == "withdrawn":
                    font = item.font()
                    font.setStrikeOut(column < 5)
                    item.setFont(font)
                self.table.setItem(row, column, item)
        self._selected()

    def lacks(self) -> str:
        """There is no next page."""
        return ""

    def chosen(self) -> str:
        """Uid of the selected batch."""
        items = self.table.selectedItems()
        return str(items[0].data(_UID)) if items else ""

    def take_back(self, uid: str, after: Callable[[], None] | None = None) -> None:
        """Ask once, with the numbers, then take a batch back in the background."""
        if uid not in self.found:
            self.found = {batch.uid: batch for batch in import_job.batches(self.desk.store)}
        batch = self.found.get(uid)
        if batch is None:
            return
        count = int(batch.counts.get("accepted", 0))
        replaced = len(batch.mapping.get(REPLACED, ()))
        question = tr("Take back {0} rows that came in from {1}?").format(count, batch.source)
        if replaced:
            question += "\n" + tr("{0} that were replaced become again what they were.").format(replaced)
        if batch.kind == LEDGER:
            question += "\n" + tr(
                "Its cases leave the case list. With their history and numbers they are still there: "
                "State > 'Taken back with its import'."
            )
        answer = QMessageBox.question(self, tr("Take back"), question)
        if answer != QMessageBox.StandardButton.Yes:
            return
        workspace, actor, now = self.desk.store, self.desk.actor, self.window_.now()

        def done(removed: int) -> None:
            # what was checked was matched with what is gone now
            self.window_.forget_run()
            self.desk.note_change()
            if after is not None:
                after()
            else:
                self.arrive()
            self.window_.tell(tr("Taken back: {0} rows.").format(removed))

        self.window_.work(
            tr("Taking back {0}").format(batch.source), lambda _: withdraw(workspace, uid, actor, now), done
        )

    def _back_clicked(self, _checked: bool = False) -> None:
        with self.window_.told():
            self.take_back(self.chosen())

    def _selected(self) -> None:
        batch = self.found.get(self.chosen())
        self.back.setEnabled(batch is not None and batch.status != "withdrawn")
