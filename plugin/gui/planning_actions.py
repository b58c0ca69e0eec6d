"""What a person does with chosen sites: the menu of the table and the buttons above it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QAction, QDialog, QFileDialog, QMenu

from . import demolition_forms
from .messages import say, tr
from .planning_move import MoveDialog
from .planning_selection import spots_of_sites
from .terms import term


class SiteActions(QObject):
    """Works on the chosen rows of a :class:`~.planning_sites.SitesPage`."""

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self.page, self.desk, self.state = page, page.desk, page.state
        self._job: Any = None

    def uids(self) -> list[str]:
        """The chosen sites."""
        return [row.uid for row in self.page.chosen_rows()]

    def menu(self) -> QMenu:
        """The menu of the chosen rows."""
        menu = QMenu(self.page)
        rows = self.page.chosen_rows()
        one = len(rows) == 1
        placed = [row for row in rows if row.first is not None]
        if rows:
            self._add(menu, tr("Open case"), self.open_case, one)
            self._add(menu, tr("Edit site…"), self.edit_site, one)
            self._add(menu, tr("Record progress…"), self.record_progress)
            self._add(menu, tr("Work order (PDF)…"), self.work_order, bool(placed))
            menu.addSeparator()
            self._add(menu, tr("Move to a day…"), self.move_to_day, self._movable(rows))
            self._add_phases(menu, rows)
            self._add(menu, tr("Lock"), partial(self.lock, True), any(not row.locked for row in placed))
            self._add(menu, tr("Unlock"), partial(self.lock, False), any(row.locked for row in rows))
            menu.addSeparator()
            self._add(menu, tr("Zoom to"), self.zoom)
            self._add(menu, tr("Copy site numbers"), self.copy)
            menu.addSeparator()
        self._add(menu, tr("Import what is known of sites…"), self.import_sites, bool(self.desk.path))
        return menu

    def _add(self, menu: QMenu, text: str, slot: Callable[[], Any], enabled: bool = True) -> None:
        action = QAction(text, menu)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: self.page.told(slot))
        menu.addAction(action)

    def _add_phases(self, menu: QMenu, rows: Any) -> None:
        phases = menu.addMenu(tr("Move to phase"))
        present = {row.phase for row in rows}
        for phase in self.page.view.phases:
            if phase.first is not None and phase.key != "-":
                text = tr("{name}, {first} to {last}").format(name=term(phase.name), first=phase.first, last=phase.last)
                self._add(phases, text, partial(self.move_to_phase, phase.key), present != {phase.key})
        phases.setEnabled(not phases.isEmpty() and self._movable(rows))

    @staticmethod
    def _movable(rows: Any) -> bool:
        return any(row.place is not None and row.refused is None for row in rows)

    # What they do.

    def open_case(self) -> None:
        """Open the form of the case."""
        for row in self.page.chosen_rows()[:1]:
            self.desk.case_asked.emit(row.site.case_uid)

    def edit_site(self) -> None:
        """Open the form of the site."""
        for uid in self.uids()[:1]:
            demolition_forms.open_site(self.desk, uid)

    def record_progress(self) -> None:
        """Record what was done on the chosen sites."""
        demolition_forms.record_progress(self.desk, self.uids())

    def import_sites(self) -> None:
        """Read what is known of sites from a table."""
        demolition_forms.import_sites(self.desk)

    def lock(self, locked: bool) -> None:
        """Lock or unlock the chosen sites."""
        if not self.uids():
            self.desk.tell(tr("Choose the sites to lock first.") if locked else tr("Choose the sites to unlock first."))
        self.page.hand.lock(self.uids(), locked)

    def move_to_phase(self, key: str) -> None:
        """Move the chosen sites into a phase."""
        self.page.hand.move(self.uids(), phase=key)

    def move_to_day(self) -> None:
        """Ask for a day, and move the chosen sites to it."""
        uids = self.uids()
        if not uids:
            self.desk.tell(tr("Choose the sites to move first."))
            return
        if self.page.answers[0] == uids[0] and not self.page.hand.busy:
            self._ask_day(uids)
            return
        self.page.hand.ask(uids[0], lambda found: self._answered(uids, found))

    def _answered(self, uids: list[str], found: Any) -> None:
        self.page.take_answers(found)
        if self.page.answers[0] == uids[0]:
            self._ask_day(uids)

    def _ask_day(self, uids: list[str]) -> None:
        row = self.page.row(uids[0])
        answers = self.page.answers[1]
        if row is None or not answers:
            self.desk.tell(tr("The site {name} is not in this plan.").format(name=row.code if row is not None else ""))
            return
        dialog = MoveDialog(row.code, answers, row.first, len(uids), self.page)
        try:
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self.page.hand.move(uids, day=dialog.day)
        finally:
            dialog.deleteLater()

    def zoom(self) -> None:
        """Go to the chosen sites on the map."""
        self.desk.show_on_map(list(spots_of_sites(self.desk, self.uids()).geometry))

    def copy(self) -> None:
        """Put the numbers of the chosen sites on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(row.code for row in self.page.chosen_rows()))

    def work_order(self) -> None:
        """Write the work orders of the chosen sites as one PDF and open it."""
        rows = [row for row in self.page.chosen_rows() if row.first is not None]
        if not rows:
            self.desk.tell(tr("Only a site with a day has a work order."))
            return
        name = f"拆除作业单_{rows[0].code}.pdf" if len(rows) == 1 else f"拆除作业单_{len(rows)}处.pdf"
        folder = Path(self.desk.path).parent
        path, _ = QFileDialog.getSaveFileName(self.page, tr("Save the work orders"), str(folder / name), "PDF (*.pdf)")
        if not path:
            return
        store, scenario, today = self.desk.store, self.state.scenario, self.desk.today()
        uids = [row.uid for row in rows]

        def job(_progress: Any) -> str:
            from ..services.planning_orders import work_orders

            with store.reader() as session:
                return str(work_orders(session, scenario, uids, Path(path), say, today))

        def done(written: str) -> None:
            self.desk.tell(tr("Saved: {path}").format(path=written))
            QDesktopServices.openUrl(QUrl.fromLocalFile(written))

        self._job = self.desk.run(tr("Work orders"), job, done)
