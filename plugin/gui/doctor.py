"""The doctor: how this machine, its libraries and fonts, and the open workspace are; to be read, mended and copied."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStyle,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from .desk import Desk
from .libraries import DISTRIBUTIONS, NEEDED, missing
from .log import log_path
from .messages import say, tr
from .part import WindowPart

METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"
#: problems shown one by one; the rest is a number
_MOST_PROBLEMS = 200
_ICONS = {
    "ok": QStyle.StandardPixmap.SP_DialogApplyButton,
    "warn": QStyle.StandardPixmap.SP_MessageBoxWarning,
    "bad": QStyle.StandardPixmap.SP_MessageBoxCritical,
}
_MARKS = {"ok": "  ", "info": "  ", "warn": "! ", "bad": "X "}


def plugin_version() -> str:
    """Version of the plugin, as its metadata say."""
    for line in METADATA.read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.partition("=")[2].strip()
    return "—"


class DoctorPart(WindowPart):
    """The action and its window."""

    name = "doctor"

    def build(self) -> None:
        self.action("doctor", tr("Doctor…"), self.show)

    def make(self) -> DoctorWindow:
        return DoctorWindow(self.desk)

    def show(self) -> None:
        """Open the window and look."""
        super().show()
        self.window.look()


class DoctorWindow(QDialog):
    """A tree of what was found, and what can be done about it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.iface.mainWindow())
        self.desk = desk
        self.setObjectName("zhiwei_doctor_window")
        self.setWindowTitle(tr("Doctor"))
        self.resize(760, 620)
        self.sections: list[Any] = []
        self.problems: list[tuple[str, Any]] | None = None
        self._task: Any = None
        self._left = False
        layout = QVBoxLayout(self)
        self.head = QLabel()
        self.head.setWordWrap(True)
        layout.addWidget(self.head)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        # a path has no blanks to wrap at: its end, which tells files apart, would be gone
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        layout.addWidget(self.tree)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.bar.hide()
        layout.addWidget(self.bar)
        layout.addLayout(self._buttons())
        desk.opened.connect(self._opened)

    def leave(self) -> None:
        """Let go of the desk and of what runs."""
        self._left = True
        self.desk.opened.disconnect(self._opened)
        if self._task is not None:
            self._task.progressChanged.disconnect()
            self._task.cancel()
        self.close()
        self.deleteLater()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.again = self._button(row, tr("Look again"), self.look)
        self.verify = self._button(row, tr("Check the workspace"), self.check_workspace)
        self.verify.setToolTip(tr("Computes chains, states, files and indexes again; it may take minutes."))
        self.backup = self._button(row, tr("Back up now"), self.back_up)
        self.log = self._button(row, tr("Open the log"), self.open_log)
        row.addStretch()
        self.copy = self._button(row, tr("Copy as text"), self.copy_text)
        self.copy.setToolTip(tr("For a message to who helps you; no name of a person is in it."))
        close = self._button(row, tr("Close"), self.close)
        close.setDefault(False)
        return row

    def _button(self, row: QHBoxLayout, text: str, slot: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)

        def called(_checked: bool = False) -> None:
            with self.desk.told():
                slot()

        button.clicked.connect(called)
        row.addWidget(button)
        return button

    # What it does.

    def look(self) -> None:
        """Look at everything but the inside of the workspace, in the background."""
        from ..services.doctor import examine

        path, absent = self.desk.path, missing()
        extra = [("ZhiWei", plugin_version()), ("QGIS", Qgis.QGIS_VERSION), ("Qt", QT_VERSION_STR)]
        now = datetime.now(timezone.utc)
        self._start(
            tr("Looking at machine and workspace"),
            lambda progress: examine(path, NEEDED, absent, DISTRIBUTIONS, extra, now, progress),
            self._looked,
        )

    def check_workspace(self) -> None:
        """Verify the open workspace in the background."""
        from ..services.workspace import verify

        path = self.desk.path
        self._start(tr("Checking the workspace"), lambda progress: verify(path, progress), self._verified)

    def back_up(self) -> None:
        """Make a backup beside the workspace."""
        from ..services.workspace import backup

        path = self.desk.path
        self._start(tr("Backing up"), lambda _progress: backup(path), self._backed_up)

    def open_log(self) -> None:
        """Show the folder of the log in the file manager."""
        folder = log_path().parent
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def copy_text(self) -> None:
        """Everything that is shown, as text without names of persons."""
        QGuiApplication.clipboard().setText(self.text())
        self.desk.tell(tr("Copied."))

    def text(self) -> str:
        """Everything that is shown, as text."""
        from ..services.doctor import without_person

        lines: list[str] = []
        for section in self.sections:
            lines.append(f"[{say(section.code)}]")
            lines += [f"{_MARKS[row.level]}{say(row.name[0], **row.name[1])}: {_value(row)}" for row in section.rows]
        if self.problems is not None:
            lines.append(f"[{say('doctor.verify')}]")
            # what is found says names; how often each is found says enough
            found = Counter(code for code, _ in self.problems).most_common()
            lines += [f"X {code}: {count}" for code, count in found] or [f"  {tr('Nothing wrong was found.')}"]
        return without_person("\n".join(lines))

    # Inside.

    def _start(self, title: str, job: Any, done: Any) -> None:
        if self._task is not None:
            return
        self._enable(False)
        self.bar.setRange(0, 0)
        self.bar.show()

        def over(result: Any) -> None:
            if not self._left:
                self._over()
                done(result)

        def failed(error: BaseException) -> None:
            if not self._left:
                self._over()
                self.desk.tell(error)

        self._task = self.desk.run(title, job, over, failed)
        self._task.progressChanged.connect(self._progress)

    def _progress(self, percent: float) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(int(percent))

    def _over(self) -> None:
        self._task = None
        self.bar.hide()
        self._enable(True)

    def _enable(self, on: bool) -> None:
        for button in (self.again, self.copy):
            button.setEnabled(on)
        for button in (self.verify, self.backup):
            button.setEnabled(on and bool(self.desk.path))

    def _opened(self, _path: str) -> None:
        self.problems = None
        if self.isVisible():
            self.look()

    def _looked(self, sections: list[Any]) -> None:
        self.sections = sections
        self._show()

    def _verified(self, problems: list[tuple[str, Any]]) -> None:
        self.problems = problems
        self._show()
        if problems:
            text = tr("{count} problems were found in the workspace.").format(count=len(problems))
            self.desk.tell(text, Qgis.MessageLevel.Warning)

    def _backed_up(self, path: Path) -> None:
        self.desk.tell(tr("The backup is {path}.").format(path=path), Qgis.MessageLevel.Success)
        self.look()

    def _show(self) -> None:
        from ..services.doctor import worst

        self.tree.clear()
        if self.problems is not None:
            shown = self.problems[:_MOST_PROBLEMS]
            rows = [("bad", "", say(code, **params)) for code, params in shown]
            if len(self.problems) > len(shown):
                rows.append(("bad", "", tr("… and {count} more").format(count=len(self.problems) - len(shown))))
            self._add(say("doctor.verify"), rows or [("ok", "", tr("Nothing wrong was found."))])
        for section in self.sections:
            rows = [(row.level, say(row.name[0], **row.name[1]), _value(row)) for row in section.rows]
            self._add(say(section.code), rows)
        level = "bad" if self.problems else worst(self.sections)
        self.head.setText(
            {
                "bad": tr("Something needs to be mended; the lines with a red mark say what."),
                "warn": tr("All works; some lines deserve a look."),
            }.get(level, tr("All is well."))
        )

    def _add(self, heading: str, rows: list[tuple[str, str, str]]) -> None:
        top = QTreeWidgetItem([heading, ""])
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(top)
        style = self.style()
        # names stand below each other, with a mark and without
        nothing = QPixmap(self.tree.iconSize() if self.tree.iconSize().isValid() else QSize(16, 16))
        nothing.fill(Qt.GlobalColor.transparent)
        blank = QIcon(nothing)
        for level, name, value in rows:
            item = QTreeWidgetItem([name, value])
            item.setToolTip(1, value)
            item.setIcon(0 if name else 1, style.standardIcon(_ICONS[level]) if level in _ICONS else blank)
            top.addChild(item)
        top.setExpanded(True)


def _value(row: Any) -> str:
    return str(say(row.code, **row.params)) if row.code else str(row.text)
