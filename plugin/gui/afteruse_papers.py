"""What comes out of the after-use dock: plots made, the form D41 as PDF and Word, the workbook with the map."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from .desk import Desk
from .drafts import Drafts
from .lists import listed, sentences
from .messages import say, tr
from .plot_form import PlotFormDialog

LAYOUT = Path(__file__).resolve().parents[2] / "resources" / "layouts" / "afteruse_a3.qpt"
#: sites without ground that are named in the message bar
_NAMED = 3


class PlotPapers(QObject):
    """Jobs around the plots."""

    #: a form was issued
    issued = pyqtSignal()

    def __init__(self, desk: Desk, window: QWidget, drafts: Drafts | None = None) -> None:
        super().__init__(window)
        self.desk, self.window = desk, window
        self.job: Any = None
        self.dialog: PlotFormDialog | None = None
        #: what was typed into a form and not issued
        self.drafts = drafts or Drafts(parent=self)

    # Plots.

    def make_plots(self, foreseen: bool) -> Any:
        """Make plots of sites; asked once, because plots nobody decided about may be joined anew."""
        from ..services.make_plots import plots_of_sites

        _ = self.desk.store
        question = tr(
            "Make plots of the sites that are in none yet? A plot about which nobody decided is joined with ground "
            "beside it and has to be planned again; decided plots stay as they are."
        )
        buttons = QMessageBox.StandardButton
        if QMessageBox.question(self.window, "ZhiWei", question, buttons.Yes | buttons.No) != buttons.Yes:
            return None
        store, actor, today = self.desk.store, self.desk.actor, self.desk.today()

        def job(progress: Any) -> Any:
            return plots_of_sites(store, actor, datetime.now(timezone.utc), today, "hauled", foreseen, progress)

        def done(made: Any) -> None:
            self.desk.note_change()
            told = tr("{made} plots made, {cleared} planned ones are cleared now, {kept} kept.").format(
                made=len(made.made), cleared=len(made.cleared), kept=made.kept
            )
            lost = [say("afteruse.no_ground", site=name) for name in made.without[:_NAMED]]
            self.desk.tell(sentences(told, *lost))

        self.job = self.desk.run(tr("Make plots"), job, done)
        return self.job

    # The form D41.

    def issue(self, plot: Any) -> None:
        """Ask for the rest of the form D41; where the plot has several cases, for which of them."""
        from ..domain.errors import InputError
        from ..services.afteruse_why import cases_of

        with self.desk.reader() as session:
            cases = cases_of(session, plot.uid)
        if not cases:
            raise InputError("afteruse.no_case", plot=plot.code)
        if len(cases) == 1:
            self.open_form(plot.uid, cases[0][0])
            return
        menu = QMenu(self.window)
        for uid, number in cases:
            menu.addAction(number).triggered.connect(lambda _on=False, one=uid: self._told(plot.uid, one))
        menu.exec(QCursor.pos())
        menu.deleteLater()

    def _told(self, plot_uid: str, case_uid: str) -> None:
        with self.desk.told():
            self.open_form(plot_uid, case_uid)

    def open_form(self, plot_uid: str, case_uid: str) -> PlotFormDialog:
        """The window that issues the form D41 of a plot, as PDF and Word; an open one comes to the front."""
        if self.dialog is not None and (self.dialog.plot_uid, self.dialog.case_uid) == (plot_uid, case_uid):
            self.dialog.raise_()
            self.dialog.activateWindow()
            return self.dialog
        self.close_form()
        dialog = PlotFormDialog(self.desk, case_uid, plot_uid, self.window, self.drafts)
        dialog.issued.connect(lambda _uid: self.issued.emit())
        dialog.finished.connect(lambda _result: self._gone(dialog))
        self.dialog = dialog
        dialog.show()
        return dialog

    def close_form(self) -> None:
        """The form goes with its workspace; what was typed into it stays."""
        if self.dialog is not None:
            self.dialog.close()
        self.drafts.flush()

    def _gone(self, dialog: PlotFormDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def follow(self, kind: str, name: str) -> Any:
        """A link in the panel: a case, or a form as PDF or Word."""
        if kind == "case":
            self.desk.case_asked.emit(name)
            return None
        from ..services.issued_papers import safe_name

        with self.desk.reader() as session:
            paper = session.documents.get(name)
        ending = "docx" if kind == "word" else "pdf"
        first = safe_name(f"{paper.form}_{paper.number or paper.title}")
        folder = Path(self.desk.path).parent
        path, _ = QFileDialog.getSaveFileName(
            self.window, tr("Save as…"), str(folder / f"{first}.{ending}"), f"{ending.upper()} (*.{ending})"
        )
        return self.save_form(name, path, kind == "word") if path else None

    def save_form(self, uid: str, path: str, word: bool) -> Any:
        """Write a form to a file; a Word document that was not made yet is made."""
        from ..services.case_papers import save_as
        from ..services.issue_document import again_as
        from ..services.issued_papers import DOCX, PDF

        store, actor = self.desk.store, self.desk.actor

        def job(_progress: Any) -> Path:
            if word:
                with store.reader() as session:
                    paper = session.documents.get(uid)
                again_as(store, paper, (PDF, DOCX), actor, datetime.now(timezone.utc))
            return save_as(store, uid, path, word)

        return self._run(tr("Save as…"), job, lambda saved: [saved])

    # Workbook and map.

    def save_book(self) -> Any:
        """Ask where to, and write the workbook, with the report and the map beside it."""
        folder = Path(self.desk.path).parent
        name = f"拆后利用台账{self.desk.today().isoformat()}.xlsx"
        path, _ = QFileDialog.getSaveFileName(self.window, tr("Workbook…"), str(folder / name), "XLSX (*.xlsx)")
        return self.write_book(path) if path else None

    def write_book(self, path: str) -> Any:
        """Write the workbook and the report to be signed in the background, then draw the map, all side by side."""
        from ..services.afteruse_paper import write_paper
        from ..services.afteruse_report import write_report

        store, today = self.desk.store, self.desk.today()
        book = Path(path)
        paper, drawing = (book.with_name(f"{book.stem}_{name}.pdf") for name in ("方案", "利用图"))

        def job(_progress: Any) -> Any:
            found = write_report(store, book, today)
            write_paper(store, found, paper, today)
            return found

        return self._run(tr("Workbook…"), job, lambda found: [book, paper, *self._draw(found, drawing)])

    def _draw(self, found: Any, path: Path) -> list[Path]:
        from ..services.afteruse_map import draw_map
        from ..store.layers import map_layers

        def zones() -> list[Any]:
            return [layer for layer in map_layers(self.desk.path) if "|layername=zone" in layer.source()]

        return draw_map(self.desk.store, found, path, LAYOUT, self.desk.today(), zones)

    def _run(self, title: str, job: Callable[[Any], Any], files: Callable[[Any], list[Path]]) -> Any:
        """Do it in the background and say which files there are."""

        def done(found: Any) -> None:
            self.desk.note_change()
            self.desk.tell(tr("Saved: {path}").format(path=listed(str(one) for one in files(found))))

        self.job = self.desk.run(title, job, done)
        return self.job
