"""What became of each paper and map of a batch: a row each, with the way to its file and its case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from .desk import Desk
from .lists import clauses
from .messages import say, tr
from .outside import open_file
from .terms import paper_word

_DATA = int(Qt.ItemDataRole.UserRole)
_FILE = 3


class BatchResults(QTableWidget):
    """The rows; a double click opens the case, on the number the file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(0, 5)
        self.setTabKeyNavigation(False)
        self.desk = desk
        self.setHorizontalHeaderLabels(
            [tr("Case or spot"), tr("Paper"), tr("Result"), tr("Number or file"), tr("Why, or what is missing")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        # why a paper cannot be issued is read whole; what tells two numbers apart stands at their end
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column, width in enumerate((215, 160, 75, 110)):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.setToolTip(tr("Double click opens the case; on the number, the file"))
        self.cellActivated.connect(self._activated)

    def show_papers(self, rows: Sequence[Any]) -> None:
        """The papers of a batch as its service tells them."""
        self.setRowCount(len(rows))
        words = {
            "ready": tr("Can be issued"),
            "reprint": tr("Printed again"),
            "issued": tr("Issued"),
            "refused": tr("Refused"),
        }
        for at, row in enumerate(rows):
            told = [say(row.code, **row.params)] if row.code else []
            told += [say(code, **params) for code, params in row.warnings]
            file = row.files[0] if row.files else ""
            cells = (
                row.case_number,
                f"{row.form} {paper_word(row.form, row.title)}",
                words[row.outcome],
                row.number,
                clauses(told),
            )
            self.put(at, cells, file, row.case_uid, row.outcome)

    def put(self, at: int, cells: Sequence[str], file: str, case_uid: str, outcome: str) -> None:
        """Fill a row."""
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(file if column == _FILE and file else text)
            item.setData(_DATA, (file, case_uid))
            if outcome == "refused" and column == 2:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.setItem(at, column, item)

    def name_file(self, file: Any) -> None:
        """All rows are in one file."""
        for at in range(self.rowCount()):
            item = self.item(at, _FILE)
            item.setText(file.name)
            item.setData(_DATA, (str(file), item.data(_DATA)[1]))

    def open_row(self, row: int, column: int) -> None:
        """Open the file on its number, else the case."""
        file, case_uid = self.item(row, column).data(_DATA)
        if file and (column == _FILE or not case_uid):
            open_file(file)
        elif case_uid:
            self.desk.case_asked.emit(case_uid)

    def _activated(self, row: int, column: int) -> None:
        with self.desk.told():
            self.open_row(row, column)


def told_ahead(batch: Any) -> str:
    """What would become of a batch, in figures."""
    return tr("{ready} can be issued, {there} are there already and are printed again, {refused} cannot").format(
        ready=batch.count("ready"), there=batch.count("reprint"), refused=batch.count("refused")
    )


def told_issued(batch: Any) -> str:
    """What became of a batch, in figures; papers whose file could not be written are issued all the same."""
    told = [
        tr("{issued} issued, {there} printed again, {refused} refused").format(
            issued=batch.count("issued"), there=batch.count("reprint"), refused=batch.count("refused")
        )
    ]
    unwritten = sum(bool(row.document_uid and not row.files) for row in batch.rows)
    if unwritten:
        told.append(
            tr("{count} of them without a file in the folder: the last column says why").format(count=unwritten)
        )
    if batch.cancelled:
        told.append(tr("Cancelled; what was issued until then stays."))
    return " · ".join(told)
