"""Notices and maps in batches (批量制发): chosen cases, what would be refused, issuing, printing, enforcement maps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .batch_maps import BatchMaps, choose
from .batch_notices import BatchNotices
from .batch_results import BatchResults, told_ahead, told_issued
from .case_words import state_word
from .desk import Desk
from .icons import icon_path
from .lists import listed
from .map_run import MapRun, open_designer
from .messages import tr
from .part import Part

LIST, MAP, FILTER = SOURCES = ("list", "map", "filter")
#: more than this is asked for once
_ASK_ABOVE = 20


class BatchPapersPart(Part):
    """The action and its window."""

    name = "batch_papers"
    in_toolbar = True

    def build(self) -> None:
        self.window: BatchWindow | None = None
        self._chosen: list[str] = []
        self.action("batch_papers", tr("Notices and maps in batches…"), self.open)
        self.desk.papers_asked.connect(self._asked)
        self.desk.spots_chosen.connect(self._spots_chosen)
        self.desk.opened.connect(self._opened)

    def open(self) -> BatchWindow:
        """Show the window with what is chosen now."""
        _ = self.desk.store
        if self.window is None:
            self.window = BatchWindow(self.desk, self.iface.mainWindow())
        self.window.take_spots(self._chosen)
        self.window.show()
        self.window.raise_()
        return self.window

    def remove(self) -> None:
        """Let go of the signals and the window."""
        self.desk.papers_asked.disconnect(self._asked)
        self.desk.spots_chosen.disconnect(self._spots_chosen)
        self.desk.opened.disconnect(self._opened)
        self._drop()

    def _drop(self) -> None:
        if self.window is not None:
            self.desk.said.disconnect(self.window._heard)
            self.window.stop()
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _spots_chosen(self, uids: list[str]) -> None:
        self._chosen = list(uids)

    def _asked(self, uids: list[str]) -> None:
        with self.desk.told():
            self.open().take_rows(uids)

    def _opened(self, _path: str) -> None:
        self._chosen = []
        self._drop()


class BatchWindow(QDialog):
    """Chosen cases above, notices and maps below, and what became of each."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.case_uids: list[str] = []
        self.spot_uids: list[str] = []
        self._rows_uids: list[str] = []
        self._listed_spots: list[str] = []
        self.batch: Any = None
        self.task: Any = None
        self.map_run: MapRun | None = None
        self.printing: Any = None
        self.designer: Any = None
        self.setObjectName("zhiwei_batch_papers_window")
        self.setWindowTitle(tr("Notices and maps in batches"))
        self.setWindowIcon(QIcon(str(icon_path("batch_papers"))))
        self.resize(1060, 640)
        layout = QVBoxLayout(self)
        layout.addLayout(self._build_source())
        self.tabs = QTabWidget()
        self.tabs.addTab(self._build_notices(), tr("Notices"))
        self.tabs.addTab(self._build_maps(), tr("Enforcement maps"))
        layout.addWidget(self.tabs, 2)
        layout.addWidget(self._build_results(), 3)
        layout.addLayout(self._build_bottom())
        # this window lies over QGIS's message bar
        desk.said.connect(self._heard)
        self._busy(False)

    # How it is built.

    def _build_source(self) -> QHBoxLayout:
        self.source = QComboBox()
        for key, name in (
            (LIST, tr("Chosen in the list of cases")),
            (MAP, tr("Selected on the map")),
            (FILTER, tr("All cases that …")),
        ):
            self.source.addItem(name, key)
        self.source.currentIndexChanged.connect(lambda _at: self._told(self.gather))
        self.town, self.state = QComboBox(), QComboBox()
        for box in (self.town, self.state):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _at: self._told(self.gather))
        self.again_look = QToolButton()
        self.again_look.setIcon(QIcon(str(icon_path("refresh", "batch_papers"))))
        self.again_look.setToolTip(tr("Take over what is chosen now"))
        self.again_look.clicked.connect(lambda _checked=False: self._told(self.gather))
        self.counted = QLabel()
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("For")))
        for widget in (self.source, self.town, self.state, self.again_look):
            row.addWidget(widget)
        row.addWidget(self.counted, 1)
        return row

    def _build_notices(self) -> QWidget:
        self.notices = BatchNotices(self.desk)
        self.form_choice, self.folder = self.notices.form_choice, self.notices.folder
        self.form_choice.ticked.connect(lambda: self._busy(self.running))
        self.chosen_forms, self.tick = self.form_choice.chosen, self.form_choice.tick
        self.check_button, self.issue_button = self.notices.check_button, self.notices.issue_button
        self.check_button.clicked.connect(lambda _checked=False: self._told(self.check))
        self.issue_button.clicked.connect(lambda _checked=False: self._told(self.issue))
        return self.notices

    def _build_maps(self) -> QWidget:
        self.maps = BatchMaps(self.desk)
        self.draw_button, self.designer_button = self.maps.draw_button, self.maps.designer_button
        self.draw_button.clicked.connect(lambda _checked=False: self._told(self.draw_maps))
        self.designer_button.clicked.connect(lambda _checked=False: self._told(self.design))
        return self.maps

    def _build_results(self) -> BatchResults:
        self.results = BatchResults(self.desk)
        return self.results

    def _build_bottom(self) -> QVBoxLayout:
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        for key, text, slot in (
            ("folder", tr("Open folder"), self.open_folder),
            ("preview", tr("Print preview…"), partial(self.print_papers, True)),
            ("print", tr("Print all…"), partial(self.print_papers, False)),
            ("one", tr("All as one PDF…"), self.save_one),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, job=slot: self._told(job))
            self.buttons[key] = button
            row.addWidget(button)
        row.addStretch(1)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(lambda _checked=False: self.stop())
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(lambda _checked=False: self.close())
        for button in (self.cancel_button, self.close_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        bottom = QVBoxLayout()
        bottom.addWidget(self.summary)
        bottom.addWidget(self.bar)
        bottom.addLayout(row)
        return bottom

    def _told(self, job: Callable[[], Any]) -> None:
        with self.desk.told():
            job()

    # Which cases.

    def take_rows(self, uids: Sequence[str]) -> None:
        """Take rows of the list of cases."""
        self._rows_uids, self._listed_spots = list(uids), []
        choose(self.source, LIST)
        self.gather()

    def take_spots(self, uids: Sequence[str]) -> None:
        """Take the spots that are chosen in the list."""
        self._rows_uids, self._listed_spots = [], list(uids)
        self.gather()

    def gather(self) -> None:
        """Find the cases and spots, and the forms that belong to them."""
        from ..services import batch_papers as service
        from ..services.case_list import CASE, Filter, choices, keys, town_names

        source = str(self.source.currentData())
        on = self.desk.today()
        with self.desk.reader() as session:
            if source == FILTER:
                self._offer(session, choices, town_names, Filter, on)
                asked = Filter(town=_picked(self.town), state=_picked(self.state), kind=(CASE,))
                # not all cases of the office by an oversight
                some = keys(session, asked, on, "number") if asked.town or asked.state else []
                found = session.case_list.rows(some)
                self.case_uids = [str(row["uid"]) for row in found.values()]
                self.spot_uids = service.spots_of_cases(session, self.case_uids)
            elif source == LIST and self._rows_uids:
                self.case_uids = service.cases_of_rows(session, self._rows_uids)
                self.spot_uids = service.spots_of_cases(session, self._rows_uids)
            else:
                self.spot_uids = self._listed_spots if source == LIST else self.desk.selected("spot")
                self.case_uids = service.cases_of_spots(session, self.spot_uids)
            forms = service.fitting_forms(session, self.case_uids)
            officers = [officer.name for officer in session.officers.all()]
        for box in (self.town, self.state):
            box.setVisible(source == FILTER)
        self.form_choice.show_forms(forms)
        self.notices.offer_people(officers)
        self.counted.setText(
            tr("{cases} cases, {spots} spots").format(cases=len(self.case_uids), spots=len(self.spot_uids))
        )
        self._busy(self.running)

    def _offer(self, session: Any, choices: Any, town_names: Any, filter_: Any, on: Any) -> None:
        names = town_names(session)
        for box, key, word, whole in (
            (self.town, "town", lambda code: names.get(code, code), tr("Any town")),
            (self.state, "state", state_word, tr("Any state")),
        ):
            kept = box.currentData()
            found = choices(session, filter_(kind=("case",)), on, key)
            box.clear()
            box.addItem(whole, None)
            for value, count in found.items():
                box.addItem(f"{word(value) or tr('Not known')} ({count})", value)
            box.setCurrentIndex(max(box.findData(kept), 0) if kept is not None else 0)

    # Notices.

    def order(self) -> Any:
        """What is asked for."""
        return self.notices.order(self.case_uids)

    def check(self) -> None:
        """Say for every case what would become of each form."""
        from ..services.batch_papers import check_papers

        order, store = self.order(), self.desk.store
        self._start(tr("Looking ahead"), lambda progress: check_papers(store, order, progress), self._checked)

    def _checked(self, batch: Any) -> None:
        self._show_batch(batch)
        self.summary.setText(told_ahead(batch))

    def issue(self) -> None:
        """Issue, after one question where it is many."""
        from ..services.batch_papers import issue_papers

        order, store = self.order(), self.desk.store
        count = len(order.forms) * len(order.case_uids)
        if count > _ASK_ABOVE and not self._sure(count, len(order.case_uids)):
            return
        folder = self.notices.remember()
        self._start(tr("Issuing papers"), lambda progress: issue_papers(store, order, folder, progress), self._issued)

    def _sure(self, papers: int, cases: int) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Issue papers"))
        box.setText(
            tr(
                "Up to {papers} papers for {cases} cases are issued and numbered. Numbers are never given twice."
            ).format(papers=papers, cases=cases)
        )
        go = box.addButton(tr("Issue"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is go

    def _issued(self, batch: Any) -> None:
        self._show_batch(batch)
        self.summary.setText(told_issued(batch))
        self.desk.note_change()

    def _show_batch(self, batch: Any) -> None:
        self.batch = batch
        self.results.show_papers(batch.rows)

    def open_folder(self) -> None:
        """Show the folder."""
        from .outside import open_file

        open_file((self.folder if self.tabs.currentIndex() == 0 else self.maps.folder).text().strip())

    # Printing.

    def papers(self) -> list[str]:
        """Papers of the results that are issued."""
        rows = self.batch.rows if self.batch is not None else ()
        return [row.document_uid for row in rows if row.document_uid]

    def print_papers(self, preview: bool) -> None:
        """Print all issued papers of the results, or show how they will be printed."""
        from ..services.batch_papers import one_pdf
        from .paper_print import PREVIEW_DPI, PRINT_DPI, Printing, read_pages

        store, uids = self.desk.store, self.papers()

        def job(progress: Any) -> Any:
            content = one_pdf(store, uids, progress)
            return content, read_pages(content, progress, PREVIEW_DPI if preview else PRINT_DPI)

        def done(made: Any) -> None:
            self.printing = Printing(self.desk, self)
            (self.printing.preview if preview else self.printing.print)(*made)

        self._start(tr("Preparing to print"), job, done)

    def save_one(self) -> None:
        """All issued papers of the results as one file."""
        from ..output.whole_file import write_whole
        from ..services.batch_papers import one_pdf

        start = str(Path(self.folder.text().strip()) / tr("papers.pdf"))
        path, _ = QFileDialog.getSaveFileName(self, tr("All as one PDF"), start, "PDF (*.pdf)")
        if not path:
            return
        target = path if path.lower().endswith(".pdf") else f"{path}.pdf"
        store, uids = self.desk.store, self.papers()

        def done(made: Path) -> None:
            self.summary.setText(tr("Saved: {path}").format(path=made))

        self._start(
            tr("Preparing to print"), lambda progress: write_whole(target, one_pdf(store, uids, progress)), done
        )

    # Maps.

    def draw_maps(self) -> None:
        """Draw the sheets of all spots, one by one between QGIS's own work."""
        from ..services.batch_papers import need_folder

        layout, folder = self.maps.chosen_layout(), Path(self.maps.folder.text().strip())
        whole = self.maps.map_form.currentData() == "pdf"
        output = folder / f"{tr('Enforcement maps')}_{self.desk.today().isoformat()}.pdf" if whole else folder
        need_folder(folder)
        self.maps.remember()
        self.batch = None
        self.results.setRowCount(0)
        self._with_sheets(lambda made: self._draw(made, layout, output))

    def design(self) -> None:
        """Open our layout in QGIS's designer, with a sheet for each spot."""
        layout = self.maps.chosen_layout()

        def go(made: Sequence[Any]) -> None:
            self.designer = open_designer(self.desk, made, layout)

        self._with_sheets(go)

    def _with_sheets(self, then: Callable[[Sequence[Any]], None]) -> None:
        from ..domain.errors import InputError
        from ..services.maps import sheets

        store, uids, today = self.desk.store, list(self.spot_uids), self.desk.today()
        if not uids:
            raise InputError("maps.no_spots")
        self._start(tr("Reading the findings"), lambda _progress: sheets(store, uids, today), then)

    def _draw(self, made: Sequence[Any], layout: Path, output: Path) -> None:
        with self.desk.reader() as session:
            cases = {spot: case.uid for case in session.cases.for_spots(self.spot_uids) for spot in case.spot_uids}
        self._busy(True)

        def told(done: int, count: int, sheet: Any, files: list[Path]) -> None:
            self.bar.setValue(round(100 * done / count))
            self.summary.setText(tr("Map {done} of {count}").format(done=done, count=count))
            self.results.setRowCount(done)
            names = listed(path.name for path in files)
            file = str(files[0]) if files else ""
            cells = (sheet.code, tr("Enforcement map"), tr("Drawn"), names, "")
            self.results.put(done - 1, cells, file, cases.get(sheet.uid, ""), "issued")

        def over(files: list[Path], error: BaseException | None) -> None:
            stopped = self.map_run is not None and self.map_run.cancelled
            self.map_run = None
            self._busy(False)
            if error is not None:
                self.summary.setText("")
                self.desk.tell(error)
                return
            if len(files) == 1:
                self.results.name_file(files[0])
            text = tr("{count} maps drawn into {folder}").format(count=self.results.rowCount(), folder=output)
            self.summary.setText(text + (" · " + tr("Cancelled.") if stopped else ""))

        self.map_run = MapRun(self.desk, made, layout, output, told, over)

    # Running.

    @property
    def running(self) -> bool:
        """True while something is being done."""
        return self.task is not None or self.map_run is not None

    def _start(self, title: str, job: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        if self.running:
            return

        def done(result: Any) -> None:
            self.task = None
            self._told(lambda: then(result))
            self._busy(self.running)

        def failed(error: BaseException) -> None:
            self.task = None
            self._busy(False)
            self.summary.setText("")
            self.desk.tell(error)

        self.summary.setText(title)
        self.bar.setValue(0)
        self.task = self.desk.run(title, job, done, failed)
        self.task.progressChanged.connect(lambda percent: self.bar.setValue(round(percent)))
        self.task.said.connect(self.summary.setText)
        self._busy(True)

    def _heard(self, text: str, _wrong: bool) -> None:
        if self.isVisible():
            self.summary.setText(text)

    def stop(self) -> None:
        """Stop what is being done; what was done until then stays."""
        if self.task is not None:
            self.task.cancel()
        if self.map_run is not None:
            self.map_run.cancel()

    def closeEvent(self, event: Any) -> None:
        """What runs is stopped: its rows would be seen by nobody."""
        self.stop()
        super().closeEvent(event)

    def _busy(self, busy: bool) -> None:
        forms = len(self.chosen_forms())
        papers = forms * len(self.case_uids)
        self.issue_button.setText(tr("Issue ({count})").format(count=papers) if papers else tr("Issue"))
        for button in (self.issue_button, self.check_button):
            button.setEnabled(not busy and papers > 0)
        for button in (self.draw_button, self.designer_button):
            button.setEnabled(not busy and bool(self.spot_uids))
        there = bool(self.papers())
        for key in ("preview", "print", "one"):
            self.buttons[key].setEnabled(not busy and there)
        self.cancel_button.setEnabled(busy)
        self.bar.setVisible(busy)


def _picked(box: QComboBox) -> tuple[str, ...]:
    value = box.currentData()
    return () if value is None else (str(value),)
