"""The patrols of the last weeks: their cells on the map, the log of each as a paper, the record of a month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QVBoxLayout,
    QWidget,
)

from .desk import Desk
from .messages import tr
from .outside import show_pdf
from .patrol_tables import patrol_model, table_view
from .telling import telling, told_button


class PatrolRecords(QWidget):
    """The list of patrols with what can be done with one.

    :param show: chooses the cells of these codes and shows them
    :param withdraw: takes a patrol back, when it was asked for
    :param tell: says what was done
    """

    def __init__(
        self,
        desk: Desk,
        show: Callable[[set[str]], None],
        withdraw: Callable[[Any], None],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.desk = desk
        self._show, self._withdraw, self._tell = show, withdraw, tell
        self.model = patrol_model()
        self.view = table_view(self.model, (85, 80, 65, 45, 95, 45, 45, 50, 160))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.doubleClicked.connect(telling(desk, self.show_cells))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.view)
        row = QHBoxLayout()
        self.show_button = told_button(desk, tr("Show its cells"), self.show_cells, row)
        self.log_button = told_button(desk, tr("Patrol log"), self.issue_log, row)
        self.log_button.setToolTip(tr("The patrol log (D42) of this patrol as a paper, filled in and ready to sign"))
        self.withdraw_button = told_button(desk, tr("Withdraw…"), self.withdraw, row)
        row.addStretch()
        column.addLayout(row)

    @property
    def line(self) -> Any:
        """The patrol that is chosen, None where there is none."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()] if rows else None

    def show_cells(self) -> None:
        """Show the cells of the chosen patrol on the map."""
        if self.line is not None:
            self._show(set(self.line.cells))

    def withdraw(self) -> None:
        """Take the chosen patrol back."""
        if self.line is not None:
            self._withdraw(self.line)

    def issue_log(self) -> Any:
        """Issue the log of the chosen patrol in the background, and open it; issued before, it is opened again."""
        from ..services.patrol_paper import issue_log

        if self.line is None:
            self._tell(tr("Choose a patrol in the list first."))
            return None
        store, actor, uid = self.desk.store, self.desk.actor, self.line.patrol.uid

        def job(_progress: Any) -> Any:
            return issue_log(store, uid, actor, datetime.now(timezone.utc))

        def done(paper: Any) -> None:
            self.desk.note_change()
            day = paper.document.issued_on
            told = tr("Patrol log of {day} opened again.") if paper.reprint else tr("Patrol log of {day} issued.")
            self._tell(told.format(day=day.isoformat() if day else "—"))
            show_pdf(paper.pdf)

        return self.desk.run(tr("Patrol log"), job, done)

    def export(self) -> None:
        """The record of a month as a workbook; the month is in the name that is proposed."""
        from ..services.patrol_coverage import write_month

        today = self.desk.today()
        month = ask_month(self, today)
        if month is None:
            return
        name = tr("Patrol record {year}-{month}").format(year=month[0], month=f"{month[1]:02d}") + ".xlsx"
        start = str(Path(self.desk.path).parent / name)
        path, _ = QFileDialog.getSaveFileName(self, tr("Month's record (XLSX)…"), start, "Excel (*.xlsx)")
        if not path:
            return
        path = path if path.lower().endswith(".xlsx") else path + ".xlsx"
        store = self.desk.store

        def job(progress: Any) -> Any:
            with store.reader() as session:
                return write_month(session, path, *month, today, progress)

        def done(counts: Any) -> None:
            told = tr("{path}: {patrols} patrols, {zero} zero reports, {missed} cells without a patrol.")
            self._tell(told.format(path=path, **{k: counts[k] for k in ("patrols", "zero", "missed")}))

        self.desk.run(tr("Month's record (XLSX)…"), job, done)


def ask_month(parent: QWidget, today: date) -> tuple[int, int] | None:
    """Year and month of the last twelve, the current one first; None when cancelled."""
    first = QDate(today.year, today.month, 1)
    months = [(one.year(), one.month()) for one in (first.addMonths(-back) for back in range(12))]
    words = [f"{year}-{month:02d}" for year, month in months]
    word, done = QInputDialog.getItem(parent, tr("Month's record (XLSX)…"), tr("Month"), words, 0, False)
    return months[words.index(word)] if done else None
