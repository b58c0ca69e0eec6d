"""Fourth page: what will be written, in numbers; then what was written, with the report."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import ZhiweiError
from ...domain.local_time import local_date
from ...services import import_job
from ...services.intake import KINDS
from ..desk import worded
from ..heading import Heading
from ..lists import pair
from ..messages import say, tr
from .words import job_name


class EnterPage(QWidget):
    """One commit in one transaction."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self.window_ = window
        self.desk = window.desk
        self.batch = ""
        self.done = False
        self._build()

    def _build(self) -> None:
        self.title = Heading("", 1.25)
        self.title.setWordWrap(True)
        self.numbers = QFormLayout()
        self.numbers.setHorizontalSpacing(12)
        self.strict = QCheckBox(tr("Write nothing at all if one row is refused"))
        self.strict.toggled.connect(self._show)
        self.with_report = QCheckBox(tr("Write a report of every row (XLSX)"))
        self.with_report.setChecked(True)
        self.report = QLineEdit()
        self.with_report.toggled.connect(self.report.setEnabled)
        self.choose = QPushButton("…")
        self.choose.setFixedWidth(32)
        self.choose.clicked.connect(self._choose_report)
        line = QHBoxLayout()
        line.addWidget(self.with_report)
        line.addWidget(self.report, 1)
        line.addWidget(self.choose)
        self.enter = QPushButton(tr("Import"))
        self.enter.clicked.connect(self._enter_clicked)
        self.save_only = QPushButton(tr("Only write the report"))
        self.save_only.clicked.connect(self._save_clicked)
        buttons = QHBoxLayout()
        buttons.addWidget(self.enter)
        buttons.addWidget(self.save_only)
        buttons.addStretch(1)
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.open_report = QPushButton(tr("Open the report"))
        self.open_report.clicked.connect(self._open_report)
        self.assess = QPushButton(tr("Assess the spots…"))
        self.assess.clicked.connect(self._assess)
        self.take_back = QPushButton(tr("Take this import back…"))
        self.take_back.clicked.connect(self._take_back)
        self.next_file = QPushButton(tr("Next file"))
        self.next_file.clicked.connect(self._next_file)
        self.another = QPushButton(tr("Another import"))
        self.another.clicked.connect(self._another)
        after = QHBoxLayout()
        self.after = (self.assess, self.open_report, self.take_back, self.next_file, self.another)
        for button in self.after:
            after.addWidget(button)
        after.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 0)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addLayout(self.numbers)
        layout.addWidget(self.strict)
        layout.addLayout(line)
        layout.addLayout(buttons)
        layout.addWidget(self.result)
        layout.addLayout(after)
        layout.addStretch(1)
        self.clear()

    # What the window asks.

    def arrive(self) -> None:
        """Say what will happen."""
        source = self.window_.source
        if not self.done:
            name = re.sub(r"[^\w.-]+", "_", Path(source.name).stem)[:60]
            day = local_date(self.window_.now()).isoformat()
            folder = Path(self.desk.path).parent / tr("import_reports")
            self.report.setText(str(_free(folder / f"{name}_{day}.xlsx")))
        self._show()

    def lacks(self) -> str:
        """There is no next page."""
        return ""

    def clear(self) -> None:
        """Nothing was written yet."""
        self.batch = ""
        self.done = False
        self.result.clear()
        self._buttons()

    # What a person does.

    def commit(self) -> None:
        """Write it in one transaction, in the background; then the report."""
        run, decisions, workspace = self.window_.run, dict(self.window_.decisions), self.desk.store
        actor, now, strict = self.desk.actor, self.window_.now(), self.strict.isChecked()

        report = self._report_of(run, decisions) if self.with_report.isChecked() else None

        def job(progress: Any) -> tuple[str, str]:
            batch = import_job.enter(workspace, run, decisions, actor, now, strict, progress)
            return batch, report() if report is not None else ""

        self.window_.work(tr("Importing {0}").format(run.request.source.name), job, self._written)

    def write_report_only(self) -> None:
        """The report of the dry run, nothing else."""
        report = self._report_of(self.window_.run, dict(self.window_.decisions))

        def done(told: str) -> None:
            self.open_report.setVisible(Path(self.report.text()).is_file())
            self.window_.tell(told)

        self.window_.work(tr("Writing the report"), lambda _progress: report(), done)

    # Inside.

    def _enter_clicked(self, _checked: bool = False) -> None:
        with self.window_.told():
            self.commit()

    def _save_clicked(self, _checked: bool = False) -> None:
        with self.window_.told():
            self.write_report_only()

    def _written(self, found: tuple[str, str]) -> None:
        batch, told = found
        tally = self.window_.run.tally(self.window_.decisions)
        self.batch, self.done = batch, True
        self.window_.check_page.leave_map()
        lines = [
            tr("Done: {0} rows written, {1} replaced. {2} were there already, {3} left out, {4} refused.").format(
                tally["written"], tally["replaced"], tally["same"], tally["left_out"], tally["refused"]
            )
            if batch
            else tr("Nothing was written: no row is new.")
        ]
        if told:
            lines.append(told)
        if self.window_.source.job in KINDS and batch:
            lines.append(tr("Spots that this touches have to be assessed again."))
        self.result.setText("\n".join(lines))
        if batch:
            self.desk.note_change()
        self._show()

    def _report_of(self, run: Any, decisions: dict[int, str]) -> Callable[[], str]:
        """What writes the report, in any thread, and says where it is, or why it is not: what was entered stays."""
        path = self.report.text().strip()
        title = tr("Import of {0}: {1}").format(job_name(run.request.source.job), run.request.source.name)

        def write() -> str:
            try:
                return tr("Report: {0}").format(import_job.write_report(path, title, run, decisions, say))
            except ZhiweiError as error:
                return worded(error)

        return write

    def _show(self, *_: Any) -> None:
        while self.numbers.rowCount():
            self.numbers.removeRow(0)
        run = self.window_.run
        if run is None:
            self.title.clear()
            self._buttons()
            return
        self.title.setText(pair(job_name(run.request.source.job), run.request.source.name))
        tally = run.tally(self.window_.decisions)
        for name, count in tally.items():
            label = QLabel(f"<b>{count}</b>")
            self.numbers.addRow(label, QLabel(say(f"tally.{name}")))
        self._buttons()

    def _buttons(self) -> None:
        run = self.window_.run
        tally = run.tally(self.window_.decisions) if run is not None else {}
        work = tally.get("written", 0) + tally.get("replaced", 0)
        barred = self.strict.isChecked() and tally.get("refused", 0) > 0
        self.enter.setEnabled(run is not None and not self.done and work > 0 and not barred)
        self.enter.setText(tr("Import {0} rows").format(work) if work else tr("Import"))
        why = ""
        if run is not None and not self.done:
            if barred:
                why = tr("{0} rows are refused, so nothing would be written.").format(tally["refused"])
            elif not work:
                why = tr("There is nothing to write.")
        self.enter.setToolTip(why)
        if why:
            self.result.setText(why)
        elif not self.done:
            self.result.clear()
        self.save_only.setVisible(not self.done)
        self.strict.setEnabled(not self.done)
        for button in self.after:
            button.setVisible(self.done)
        self.take_back.setVisible(bool(self.batch))
        source = self.window_.source
        self.assess.setVisible(bool(self.batch) and source is not None and source.job in KINDS)
        self.next_file.setVisible(self.done and bool(self.window_.source_page.waiting))
        self.open_report.setVisible(self.done and Path(self.report.text()).is_file())

    def _choose_report(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Report"), self.report.text(), "XLSX (*.xlsx)")
        if path:
            self.report.setText(path if path.lower().endswith(".xlsx") else f"{path}.xlsx")

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.report.text()))

    def _assess(self) -> None:
        with self.desk.told():
            self.desk.start("zhiwei:assess")

    def _take_back(self) -> None:
        with self.window_.told():
            self.window_.batches_page.take_back(self.batch, self._taken_back)

    def _taken_back(self) -> None:
        self.window_.go(2)

    def _next_file(self) -> None:
        self.window_.go(0)
        self.window_.source_page.next_file()

    def _another(self) -> None:
        self.window_.set_source(None)
        self.window_.source_page.start()
        self.window_.go(0)


def _free(path: Path) -> Path:
    """A name that no file has yet."""
    made, count = path, 2
    while made.exists():
        made, count = path.with_name(f"{path.stem}_{count}{path.suffix}"), count + 1
    return made
