"""The window of the import wizard: steps at the left, one page at the right, what goes on below."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from ...domain.errors import CancelledError
from ...services.import_job import DryRun, Request
from ...services.import_source import Source
from ..calm import calm, let_go
from ..desk import Desk, worded
from ..icons import icon_path
from ..messages import tr
from .page_batches import BatchesPage
from .page_check import CheckPage
from .page_enter import EnterPage
from .page_mapping import MappingPage
from .page_source import SourcePage

GEOMETRY = "zhiwei/import_wizard/geometry"
SOURCE, MAPPING, CHECK, ENTER, BATCHES = range(5)


class ImportWindow(QDialog):
    """One import after the other; several files wait in line.

    ``source``, ``run`` and ``decisions`` are the state that the pages share.
    """

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("zhiwei_import_wizard_window")
        self.setWindowTitle(tr("Import"))
        self.setWindowIcon(QIcon(str(icon_path("import_wizard"))))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setModal(False)
        self.setAcceptDrops(True)
        self.source: Source | None = None
        self.run: DryRun | None = None
        self.decisions: dict[int, str] = {}
        self.task: Any = None
        self._build()
        desk.opened.connect(self._workspace_changed)
        desk.changed.connect(self._data_changed)
        geometry = QgsSettings().value(GEOMETRY)
        if geometry is None or not self.restoreGeometry(geometry):
            # remarks need the room; with a task bar it fits on a screen of 1366 by 768
            self.resize(1240, 660)
        self.go(SOURCE)

    def _build(self) -> None:
        self.steps = QListWidget()
        self.steps.setFrameShape(QFrame.Shape.NoFrame)
        self.steps.setIconSize(QSize(20, 20))
        self.steps.setFixedWidth(176)
        self.steps.setSpacing(2)
        names = (
            tr("1  File and place"),
            tr("2  Columns"),
            tr("3  Check"),
            tr("4  Import"),
            tr("Former imports"),
        )
        for name in names:
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(160, 34))
            self.steps.addItem(item)
        self.steps.currentRowChanged.connect(self._step_clicked)
        self.pages = QStackedWidget()
        self.source_page = SourcePage(self)
        self.mapping_page = MappingPage(self)
        self.check_page = CheckPage(self)
        self.enter_page = EnterPage(self)
        self.batches_page = BatchesPage(self)
        for page in self._all_pages():
            self.pages.addWidget(page)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(180)
        self.progress.setRange(0, 100)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.stop)
        self.back = QPushButton(tr("Previous"))
        self.back.clicked.connect(lambda: self.go(self.pages.currentIndex() - 1))
        self.next = QPushButton(tr("Next"))
        self.next.setDefault(True)
        self.next.clicked.connect(self._next)
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        for widget in (self.progress, self.cancel, self.back, self.next):
            below.addWidget(widget)
        inner = QHBoxLayout()
        inner.addWidget(self.steps)
        inner.addWidget(self.pages, 1)
        outer = QVBoxLayout(self)
        outer.addLayout(inner, 1)
        outer.addLayout(below)
        self._idle()

    def _all_pages(self) -> Sequence[Any]:
        return (self.source_page, self.mapping_page, self.check_page, self.enter_page, self.batches_page)

    # Where one is.

    def go(self, step: int) -> None:
        """Show a page; the pages before it must be done."""
        if not 0 <= step <= BATCHES:
            return
        page = self._all_pages()[step]
        self.pages.setCurrentIndex(step)
        self.steps.blockSignals(True)
        self.steps.setCurrentRow(step)
        self.steps.blockSignals(False)
        self.tell("")
        with self.desk.told():
            page.arrive()
        self.refresh()

    def reachable(self, step: int) -> bool:
        """True when everything before a step is done."""
        if step in (SOURCE, BATCHES):
            return True
        ready = self.source is not None and self.source.ready
        return ready if step in (MAPPING, CHECK) else ready and self.run is not None

    def refresh(self) -> None:
        """Buttons and steps as the state has them."""
        step = self.pages.currentIndex()
        busy = self.task is not None
        for row in range(self.steps.count()):
            item = self.steps.item(row)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags if self.reachable(row) and not busy else Qt.ItemFlag.NoItemFlags)
        self.back.setEnabled(SOURCE < step < BATCHES and not busy)
        self.back.setVisible(step != BATCHES)
        self.next.setVisible(step < ENTER)
        why = "" if step >= ENTER else self._all_pages()[step].lacks()
        self.next.setEnabled(not busy and not why and step < ENTER and self.reachable(step + 1))
        self.next.setToolTip(why)
        if why and not busy:
            self.said.setText(why)
        for page in self._all_pages():
            page.setEnabled(not busy)

    def _next(self) -> None:
        step = self.pages.currentIndex()
        if step == SOURCE and self.source is not None and self.source.job == "photo":
            self.go(CHECK)
        elif step < ENTER:
            self.go(step + 1)

    def _step_clicked(self, row: int) -> None:
        if self.reachable(row) and self.task is None:
            self.go(row)

    # What was chosen.

    def set_source(self, source: Source | None) -> None:
        """Another file: what was found out about the one before is gone."""
        before, self.source = self.source, source
        self.forget_run()
        let_go(before)
        self.mapping_page.start()
        self.refresh()

    def forget_run(self) -> None:
        """The rows have to be checked anew."""
        before, self.run = self.check_page.model.index_, None
        self.decisions = {}
        self.check_page.clear()
        self.enter_page.clear()
        let_go(before)

    def request(self) -> Request:
        """Everything that was chosen, as the service takes it."""
        if self.source is None:
            raise RuntimeError("no source was chosen")
        return self.source_page.request(self.mapping_page.given(), self.mapping_page.zone_class())

    def now(self) -> datetime:
        """The moment, aware."""
        return datetime.now(timezone.utc)

    # Work in the background.

    def work(self, title: str, job: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        """Do something in the background with progress and cancel; the window stays where it is."""
        if self.task is not None:
            return

        def calmly(progress: Any) -> Any:
            with calm():
                return job(progress)

        def finished(result: Any) -> None:
            self._idle()
            with self.desk.told():
                done(result)
            self.refresh()

        def failed(error: BaseException) -> None:
            self._idle()
            self.refresh()
            self.tell(tr("Cancelled. Nothing was written.") if isinstance(error, CancelledError) else worded(error))

        self.tell(title)
        self.progress.setValue(0)
        self.progress.show()
        self.cancel.show()
        self.task = self.desk.run(title, calmly, finished, failed)
        self.task.progressChanged.connect(self._moved)
        self.task.said.connect(self.tell)
        self.refresh()

    def stop(self) -> None:
        """Cancel what goes on."""
        if self.task is not None:
            self.task.cancel()

    def tell(self, text: str) -> None:
        """One line below the page; what is wrong stays until something else is done."""
        self.said.setText(text)

    @contextmanager
    def told(self) -> Iterator[None]:
        """Around what a click starts here: what is wrong is said in this window, which may cover QGIS's own."""
        try:
            yield
        except Exception as error:  # noqa: BLE001  last boundary before a person: logged in full, told in one line
            self.tell(worded(error))

    def _moved(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def _idle(self) -> None:
        self.task = None
        self.progress.hide()
        self.cancel.hide()
        if hasattr(self, "said"):
            self.said.setText("")

    # The window.

    def dragEnterEvent(self, event: Any) -> None:
        """Files may be dropped anywhere on the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        """The files wait in line."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self.task is None:
            self.go(SOURCE)
            self.source_page.take_files([str(Path(path)) for path in paths])

    def closeEvent(self, event: Any) -> None:
        """What is shown on the map goes; what was chosen stays until the window is opened again."""
        QgsSettings().setValue(GEOMETRY, self.saveGeometry())
        self.stop()
        self.check_page.leave_map()
        # a dialog's own handler would call reject(), which closes
        event.accept()

    def reject(self) -> None:
        """Esc closes."""
        self.close()

    def leave(self) -> None:
        """Let go of the desk's signals, and of what was read."""
        self.stop()
        self.set_source(None)
        self.desk.opened.disconnect(self._workspace_changed)
        self.desk.changed.disconnect(self._data_changed)

    def _data_changed(self) -> None:
        """What was checked may be otherwise now."""
        if self.run is not None and self.task is None and not self.enter_page.done:
            self.tell(tr("The workspace was changed since the check. Check again to be sure."))
        if self.pages.currentIndex() == BATCHES and self.task is None and self.desk.path:
            with self.told():
                self.batches_page.arrive()

    def _workspace_changed(self, path: str) -> None:
        """Another workspace: nothing that was found out is true of it."""
        self.set_source(None)
        self.source_page.start()
        if path:
            self.go(SOURCE)
        else:
            self.close()
