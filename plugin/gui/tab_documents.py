"""The papers of a case: seen, issued, printed, saved, served, replaced by the signed scan, voided."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import (
    QAction,
    QFileDialog,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .case_tabs import CaseTab
from .desk import Desk
from .issue_form import IssueDialog
from .lists import pair
from .messages import tr
from .outside import open_file, place_for
from .terms import paper_word

_PREVIEW_DPI = 96
_SCANS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff"
_WORDS = "*.docx *.doc *.wps"


def status_word(status: str) -> str:
    """How a paper stands."""
    return {
        "pending": tr("being made"),
        "issued": tr("issued"),
        "attached": tr("signed version on file"),
        "void": tr("void"),
    }.get(status, status)


def service_word(status: str) -> str:
    """How the service of a paper stands."""
    return {
        "planned": tr("to be served"),
        "running": tr("public notice runs"),
        "served": tr("served"),
        "failed": tr("not served"),
    }.get(status, status)


class DocumentsTab(CaseTab):
    """List of papers above, the chosen one below."""

    name = "documents"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.papers: tuple[Any, ...] = ()
        self.pages: list[QImage] = []
        self.asked = 0
        self.dialog: IssueDialog | None = None
        self.printing: Any = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self.bar = QToolBar()
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.actions_by_name: dict[str, QAction] = {}
        self._action("issue", tr("Issue…"), self.issue)
        self.bar.addSeparator()
        self._action("serve", tr("Record service…"), self._serve)
        self._action("open", tr("Open"), self._open)
        self._action("print", tr("Print…"), self._print)
        self._action("save", tr("Save as…"), self._save)
        self._action("word", tr("Word copy…"), self._word)
        self._action("attach", tr("Attach signed version…"), self._attach)
        self._action("void", tr("Void…"), self._void)
        layout.addWidget(self.bar)
        split = QSplitter(Qt.Orientation.Vertical)
        self.tree = QTreeWidget()
        self.tree.setObjectName("zhiwei_papers")
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setHeaderLabels([tr("Paper"), tr("Date"), tr("Status"), tr("Service")])
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 4):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._chosen_told)
        self.tree.itemDoubleClicked.connect(self._double_clicked)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        split.addWidget(self.tree)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        # pages are as wide as the room beside the bar
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.sheet = QWidget()
        self.sheets = QVBoxLayout(self.sheet)
        self.area.setWidget(self.sheet)
        split.addWidget(self.area)
        split.setSizes([190, 360])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        layout.addWidget(split, 1)

    def _action(self, name: str, text: str, slot: Any) -> None:
        made = QAction(text, self)
        made.setObjectName(f"zhiwei_paper_{name}")

        def called(_checked: bool = False) -> None:
            with self.desk.told():
                slot()

        made.triggered.connect(called)
        self.bar.addAction(made)
        self.actions_by_name[name] = made

    def _menu(self, place: Any) -> None:
        menu = QMenu(self)
        menu.addActions([one for name, one in self.actions_by_name.items() if name != "issue" and one.isEnabled()])
        if not menu.isEmpty():
            menu.exec(self.tree.viewport().mapToGlobal(place))

    def title(self) -> str:
        return tr("Papers")

    def show_case(self, case_uid: str) -> None:
        """Another case; where the workspace is gone its dialog goes too, and what was typed waits."""
        if not case_uid and self.dialog is not None:
            self.dialog.close()
        super().show_case(case_uid)

    def refresh(self) -> None:
        """Read the papers again."""
        from ..services.case_papers import papers_of

        before = self.paper.uid if self.paper else ""
        self.papers = papers_of(self.desk.store, self.case_uid) if self.case_uid else ()
        self.tree.blockSignals(True)
        self.tree.clear()
        for paper in self.papers:
            name = f"{paper.form} {paper_word(paper.form, paper.title)}"
            day = paper.issued_on.isoformat() if paper.issued_on else ""
            served = tr("; ").join(dict.fromkeys(service_word(status) for _, status, _, _ in paper.services))
            item = QTreeWidgetItem(self.tree, [name, day, status_word(paper.status), served])
            item.setData(0, Qt.ItemDataRole.UserRole, paper.uid)
            told = [paper.title, paper.number, paper.void_reason]
            told += [pair(who, f"{service_word(status)} {on or ''}") for who, status, on, _ in paper.services]
            item.setToolTip(0, "\n".join([name, *(line.strip() for line in told if line)]))
            if paper.status == "void":
                font = item.font(0)
                font.setStrikeOut(True)
                item.setFont(0, font)
            if paper.uid == before:
                self.tree.setCurrentItem(item)
        if self.tree.currentItem() is None and self.papers:
            self.tree.setCurrentItem(self.tree.topLevelItem(self.tree.topLevelItemCount() - 1))
        self.tree.blockSignals(False)
        self._chosen()

    @property
    def paper(self) -> Any:
        """The paper that is chosen, None where there is none."""
        item = self.tree.currentItem()
        uid = item.data(0, Qt.ItemDataRole.UserRole) if item else ""
        return next((one for one in self.papers if one.uid == uid), None)

    def choose(self, uid: str) -> None:
        """Choose a paper."""
        for index in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(index)
            if item.data(0, Qt.ItemDataRole.UserRole) == uid:
                self.tree.setCurrentItem(item)

    # Preview.

    def _chosen_told(self, *_: Any) -> None:
        with self.desk.told():
            self._chosen()

    def _chosen(self) -> None:
        paper = self.paper
        there = paper is not None and paper.status in ("issued", "attached")
        for name in ("open", "print", "save", "word", "attach", "void"):
            self.actions_by_name[name].setEnabled(there)
        self.actions_by_name["serve"].setEnabled(there and paper.outward)
        self.actions_by_name["issue"].setEnabled(bool(self.case_uid))
        self.pages = []
        self.asked += 1
        if paper is None:
            self._say(tr("No paper yet.") if self.case_uid else "")
        elif not there:
            self._say(paper.void_reason or status_word(paper.status))
        else:
            self._load(paper.uid)

    def _load(self, uid: str) -> None:
        from ..services.issued_papers import reprint
        from .pages import page_images

        self._say(tr("Reading the paper…"))
        store, asked = self.desk.store, self.asked

        def job(_progress: Any) -> tuple[list[QImage], int]:
            return page_images(reprint(store, uid).pdf, _PREVIEW_DPI)

        def done(made: tuple[list[QImage], int]) -> None:
            if asked == self.asked:
                self._show(*made)

        def failed(error: BaseException) -> None:
            if asked == self.asked:
                from .desk import worded

                self._say(worded(error))

        self.desk.run(tr("Reading the paper…"), job, done, failed)

    def _empty(self) -> None:
        while self.sheets.count():
            item = self.sheets.takeAt(0)
            if item.widget() is not None:
                item.widget().deleteLater()

    def _say(self, text: str) -> None:
        self._empty()
        label = QLabel(text)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sheets.addWidget(label)

    def _show(self, pages: list[QImage], count: int) -> None:
        self.pages = pages
        if not pages:
            self._say(tr("No preview here: this QGIS draws no such file. Open shows it in the system's viewer."))
            button = QPushButton(tr("Open"))
            button.clicked.connect(self.actions_by_name["open"].trigger)
            self.sheets.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
            self.sheets.addStretch()
            return
        self._empty()
        for _ in pages:
            label = QLabel()
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.sheets.addWidget(label)
        if count > len(pages):
            more = QLabel(tr("… {count} more pages").format(count=count - len(pages)))
            self.sheets.addWidget(more, 0, Qt.AlignmentFlag.AlignCenter)
        self.sheets.addStretch()
        self._fit()

    def _fit(self) -> None:
        width = max(self.area.viewport().width() - 24, 120)
        ratio = self.devicePixelRatioF()
        for index, page in enumerate(self.pages):
            item = self.sheets.itemAt(index)
            label = item.widget() if item else None
            if isinstance(label, QLabel):
                wanted = min(round(width * ratio), round(page.width() * 1.5))
                fitted = QPixmap.fromImage(page.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation))
                fitted.setDevicePixelRatio(ratio)
                label.setPixmap(fitted)

    def resizeEvent(self, event: Any) -> None:
        """Pages keep the width of the tab."""
        super().resizeEvent(event)
        if self.pages:
            self._fit()

    # What the buttons do.

    def issue(self) -> IssueDialog:
        """The dialog that issues a paper; it stays beside QGIS."""
        if self.dialog is not None and self.dialog.case_uid == self.case_uid:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return self.dialog
        dialog = IssueDialog(self.desk, self.case_uid, self, self.drafts)
        dialog.issued.connect(self._issued)
        dialog.finished.connect(lambda _result: self._closed(dialog))
        self.dialog = dialog
        dialog.show()
        return dialog

    def _closed(self, dialog: IssueDialog) -> None:
        # it deletes itself
        if self.dialog is dialog:
            self.dialog = None
        self.drafts_moved.emit()

    def open_drafts(self) -> set[str]:
        """The paper that is being filled in."""
        dialog = self.dialog
        return {dialog.kept_form()} if dialog is not None and dialog.case_uid == self.case_uid else set()

    def take_draft(self, what: str) -> None:
        """Open the dialog at a form, with what was typed into it."""
        self.issue().choose(what)

    def _issued(self, uid: str) -> None:
        with self.desk.told():
            self.refresh()
            self.choose(uid)

    def _serve(self) -> None:
        self.desk.step_asked.emit(self.case_uid, f"DELIVERY:{self.paper.form}")

    def _file(self, paper: Any) -> Path:
        """A paper as a file that a viewer can take; viewers may lock it, so it is a copy."""
        from ..services.case_papers import save_as
        from ..services.issued_papers import safe_name

        name = safe_name(f"{paper.form}_{paper.number or paper.title}")
        return save_as(self.desk.store, paper.uid, place_for(name))

    def _open(self) -> None:
        open_file(self._file(self.paper))

    def _double_clicked(self, *_: Any) -> None:
        if self.actions_by_name["open"].isEnabled():
            self.actions_by_name["open"].trigger()

    def _print(self) -> None:
        from ..services.issued_papers import reprint
        from .paper_print import PRINT_DPI, Printing, read_pages

        store, paper = self.desk.store, self.paper

        def job(progress: Any) -> tuple[bytes, list[QImage]]:
            content = reprint(store, paper.uid).pdf
            return content, read_pages(content, progress, PRINT_DPI)

        def done(made: tuple[bytes, list[QImage]]) -> None:
            content, pages = made
            if pages:
                self.printing = Printing(self.desk, self)
                self.printing.print(content, pages)
                return
            open_file(self._file(paper))
            self.desk.tell(tr("Print it from the viewer that opens."))

        self.desk.run(tr("Preparing to print"), job, done)

    def _save(self) -> None:
        from ..services.case_papers import save_as
        from ..services.issued_papers import safe_name

        paper = self.paper
        name = safe_name(f"{paper.form}_{paper.number or paper.title}")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as…"), name + ".pdf", "PDF (*.pdf);;* (*)")
        if path:
            self.desk.tell(tr("Saved: {file}").format(file=save_as(self.desk.store, paper.uid, path)))

    def _word(self) -> None:
        from ..services.case_papers import save_as
        from ..services.form_templates import need_libraries
        from ..services.issue_document import again_as
        from ..services.issued_papers import DOCX, PDF, safe_name

        paper = self.paper
        need_libraries((PDF, DOCX))
        name = safe_name(f"{paper.form}_{paper.number or paper.title}")
        path, _ = QFileDialog.getSaveFileName(self, tr("Word copy…"), name + ".docx", "Word (*.docx)")
        if not path:
            return
        store, actor, uid = self.desk.store, self.desk.actor, paper.uid

        def job(_progress: Any) -> Path:
            with store.reader() as session:
                document = session.documents.get(uid)
            again_as(store, document, (PDF, DOCX), actor, datetime.now(timezone.utc))
            return save_as(store, uid, path, word=True)

        def done(saved: Path) -> None:
            self.desk.note_change()
            self.desk.tell(tr("Saved: {file}").format(file=saved))

        self.desk.run(tr("Word copy…"), job, done)

    def _attach(self) -> None:
        from ..domain.case.paper_files import SCAN, WORD
        from ..services.attach_issued import attach_issued

        kinds = f"{tr('Signed scan')} ({_SCANS});;{tr('Edited Word document')} ({_WORDS})"
        path, _ = QFileDialog.getOpenFileName(self, tr("Attach signed version…"), "", kinds)
        if path:
            kind = WORD if f"*{Path(path).suffix.lower()}" in _WORDS.split() else SCAN
            now = datetime.now(timezone.utc)
            attach_issued(self.desk.store, self.paper.uid, path, kind, self.desk.today(), self.desk.actor, now)
            self.desk.note_change()
            self.refresh()

    def _void(self) -> None:
        from qgis.PyQt.QtWidgets import QInputDialog

        from ..services.issue_document import void_document

        paper = self.paper
        question = tr("{paper} becomes void and its number is never used again. Why?").format(
            paper=paper.number or paper_word(paper.form, paper.title)
        )
        reason, ok = QInputDialog.getText(self, tr("Void…"), question)
        if ok:
            now = datetime.now(timezone.utc)
            void_document(self.desk.store, paper.uid, reason, self.desk.today(), self.desk.actor, now)
            self.desk.note_change()
            self.refresh()

    def remove(self) -> None:
        """Nothing that still runs writes into this tab."""
        self.asked += 1
        if self.dialog is not None:
            self.dialog.close()
            self.dialog = None
