"""The welcome page: open a workspace, one of the last ones, make one, or try the sample county.

It shows by itself when QGIS starts without a workspace, until the person says that it should not.
"""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from time import perf_counter
from typing import Any

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QCommandLinkButton,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from .desk import Desk
from .heading import Heading
from .icons import icon_path
from .libraries import DISTRIBUTIONS, NEEDED, NOT_CARRIED, VENDOR, WHEELS, missing
from .lists import listed
from .messages import say, tr
from .part import Part
from .telling import WrongLabel

RECENT = "zhiwei/recent"
AT_START = "zhiwei/welcome_at_start"
#: workspaces that are remembered
MOST_RECENT = 8
#: after the start of QGIS; its windows stand by then
_AFTER_START_MS = 1500
_PATH = Qt.ItemDataRole.UserRole
#: without these no workspace can be opened
_VITAL = ("sqlalchemy", "alembic", "shapely", "yaml")


def recent() -> list[str]:
    """The workspaces opened last that are still there, the newest first."""
    kept = QgsSettings().value(RECENT, [])
    names = [kept] if isinstance(kept, str) else list(kept or [])
    return [str(path) for path in names if path and Path(str(path)).is_file()]


def remember(path: str) -> None:
    """Put a workspace at the head of the list."""
    names = [path, *(name for name in recent() if name != path)]
    QgsSettings().setValue(RECENT, names[:MOST_RECENT])


def how_to_get(absent: list[str]) -> str:
    """How this office gets the libraries: the bundle, the wheels beside it, or whoever looks after its machines."""
    from .doctor import plugin_version

    bundled = VENDOR.is_dir()
    name = f"zhiwei-{plugin_version()}"
    wheels = [one for one in absent if one in WHEELS and bundled]
    online = [one for one in absent if one in NOT_CARRIED]
    others = [one for one in absent if one not in (*wheels, *online)]
    lines = []
    if others:
        lines.append(
            tr(
                "The zip of the plugin site comes without libraries. Take {bundle} instead: Plugins, Manage and "
                "Install Plugins, Install from ZIP; it needs no internet. Or ask who looks after this machine to run "
                "in the OSGeo4W Shell: {command}"
            ).format(bundle=f"{name}-bundle.zip", command=_pip(others))
        )
    if wheels:
        lines.append(
            tr(
                "{libraries}: in the folder {folder} that came with the bundle, with a guide how to add it; it needs "
                "no internet."
            ).format(libraries=listed(_distributions(wheels)), folder=f"{name}-wheels")
        )
    if online:
        lines.append(
            tr(
                "{libraries}: no zip of ours brings it, and all else works without it. Where there is internet, run in "
                "the OSGeo4W Shell: {command}"
            ).format(libraries=listed(_distributions(online)), command=_pip(online))
        )
    return "\n".join(lines)


def _distributions(names: list[str]) -> list[str]:
    return list(dict.fromkeys(DISTRIBUTIONS.get(name, name) for name in names))


def _pip(names: list[str]) -> str:
    return "python -m pip install " + " ".join(_distributions(names))


class WelcomePart(Part):
    """The action, the page, and the list of workspaces opened last."""

    name = "welcome"

    def build(self) -> None:
        self.page: WelcomePage | None = None
        self.action("welcome", tr("Welcome…"), self.show)
        self.desk.opened.connect(self._opened)
        if self.desk.path:
            remember(self.desk.path)
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._started)
        self._timer.start(_AFTER_START_MS)

    def remove(self) -> None:
        self._timer.stop()
        self.desk.opened.disconnect(self._opened)
        if self.page is not None:
            self.page.leave()
            self.page = None

    def show(self) -> None:
        """Open the page, or bring it to the front."""
        if self.page is None:
            self.page = WelcomePage(self.desk)
        self.page.fill()
        if not self.page.isVisible():
            self.page.in_the_middle()
        self.page.show()
        self.page.raise_()
        self.page.activateWindow()

    def _started(self) -> None:
        if not self.iface.mainWindow().isVisible():
            # QGIS is still behind its splash
            self._timer.start(_AFTER_START_MS)
            return
        wanted = QgsSettings().value(AT_START, True, type=bool)
        if wanted and not self.desk.path and not self.desk.workspace:
            with self.desk.told():
                self.show()

    def _opened(self, path: str) -> None:
        if path:
            remember(path)
        if self.page is not None:
            self.page.workspace_opened(path)


class WelcomePage(QDialog):
    """Three ways on, the workspaces opened last, and what is missing on this machine."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.iface.mainWindow())
        self.desk = desk
        self.seconds = 0.0
        self._task: Any = None
        self._began = 0.0
        self._spot: Any = None
        self._left = False
        self.setObjectName("zhiwei_welcome_page")
        self.setWindowTitle(tr("Welcome to ZhiWei 治违"))
        self.resize(820, 520)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 12)
        layout.addLayout(self._head())
        self.pages = QStackedWidget()
        self.pages.addWidget(self._start_page())
        self.pages.addWidget(self._work_page())
        self.pages.addWidget(self._finding_page())
        layout.addWidget(self.pages, 1)
        # the page lies over QGIS's message bar
        self.wrong = WrongLabel()
        layout.addWidget(self.wrong)
        desk.said.connect(self._heard)
        layout.addWidget(self._missing_box())
        foot = QHBoxLayout()
        self.at_start = QCheckBox(tr("Show this page when QGIS starts without a workspace"))
        self.at_start.setChecked(QgsSettings().value(AT_START, True, type=bool))
        self.at_start.toggled.connect(lambda on: QgsSettings().setValue(AT_START, on))
        foot.addWidget(self.at_start)
        foot.addStretch()
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(lambda _checked=False: self.close())
        foot.addWidget(close)
        layout.addLayout(foot)

    def leave(self) -> None:
        """Let go of what runs."""
        self._left = True
        self.desk.said.disconnect(self._heard)
        if self._task is not None:
            self._task.said.disconnect()
            self._task.progressChanged.disconnect()
            self._task.cancel()
        self.close()
        self.deleteLater()

    # What it looks like.

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        picture = QLabel()
        picture.setPixmap(QIcon(str(icon_path("zhiwei"))).pixmap(QSize(40, 40)))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.addWidget(Heading("治违 ZhiWei", 1.6))
        words.addWidget(QLabel(tr("Enforcement against illegal land use and construction, from the spot to closing.")))
        row.addLayout(words)
        row.addStretch()
        return row

    def _start_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 8, 0, 8)
        ways = QVBoxLayout()
        self.sample = self._way(
            "sample",
            tr("Try the sample county"),
            tr("400 spots of an invented county, assessed in front of you in less than a minute."),
            self.try_sample,
        )
        self.new = self._way(
            "createworkspace",
            tr("Make a workspace"),
            tr("Name, CRS found from your first layer, your office and its officers."),
            self.make,
        )
        self.choose_button = self._way(
            "openworkspace", tr("Open a workspace"), tr("A GeoPackage (.gpkg) made by ZhiWei."), self.choose
        )
        for button in (self.sample, self.new, self.choose_button):
            ways.addWidget(button)
        ways.addStretch()
        row.addLayout(ways, 3)
        column = QVBoxLayout()
        column.addWidget(QLabel(tr("Opened last")))
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAlternatingRowColors(True)
        self.list.setSpacing(1)
        self.list.itemActivated.connect(self._chosen)
        column.addWidget(self.list)
        row.addLayout(column, 2)
        return page

    def _way(self, icon: str, title: str, text: str, slot: Any) -> QCommandLinkButton:
        button = QCommandLinkButton(title, text)
        button.setIcon(QIcon(str(icon_path(icon, "workspace"))))
        button.setIconSize(QSize(28, 28))

        def called(_checked: bool = False) -> None:
            self.wrong.hide()
            with self.desk.told():
                slot()

        button.clicked.connect(called)
        return button

    def _work_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch()
        self.doing = QLabel()
        self.doing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.doing)
        self.bar = QProgressBar()
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.addStretch()
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self._cancel)
        row.addWidget(self.cancel)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        return page

    def _finding_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        self.finding_head = Heading()
        self.finding_head.setWordWrap(True)
        column.addWidget(self.finding_head)
        self.finding = QTextBrowser()
        self.finding.setOpenLinks(False)
        column.addWidget(self.finding, 1)
        row = QHBoxLayout()
        self.zoom = QPushButton(tr("Show it on the map"))
        self.zoom.setAutoDefault(False)
        self.zoom.clicked.connect(lambda _checked=False: self._to_the_map())
        row.addWidget(self.zoom)
        back = QPushButton(tr("Back"))
        back.setAutoDefault(False)
        back.clicked.connect(lambda _checked=False: self.pages.setCurrentIndex(0))
        row.addWidget(back)
        row.addStretch()
        column.addLayout(row)
        return page

    def _missing_box(self) -> QFrame:
        self.absent_frame = QFrame()
        self.absent_frame.setFrameShape(QFrame.Shape.StyledPanel)
        row = QHBoxLayout(self.absent_frame)
        sign = QLabel()
        sign.setPixmap(QIcon(str(icon_path("missing"))).pixmap(QSize(28, 28)))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(sign)
        self.missing_text = QLabel()
        self.missing_text.setWordWrap(True)
        self.missing_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.missing_text, 1)
        return self.absent_frame

    # What it does.

    def fill(self) -> None:
        """Renew the list of workspaces and what is missing."""
        self.list.clear()
        for path in recent():
            item = QListWidgetItem(QIcon(str(icon_path("workspace"))), f"{Path(path).stem}\n{Path(path).parent}")
            item.setData(_PATH, path)
            item.setToolTip(path)
            self.list.addItem(item)
        if not self.list.count():
            none = QListWidgetItem(tr("None yet"))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(none)
        absent = missing()
        self.absent_frame.setVisible(bool(absent))
        lines = [tr("Libraries are missing on this machine, and what needs them is off:")]
        lines += [say("library.off", library=name, what=say(NEEDED[name])) for name in absent]
        lines.append(how_to_get(absent))
        self.missing_text.setText("\n".join(lines))
        able = not set(absent) & set(_VITAL)
        for button in (self.sample, self.new, self.choose_button, self.list):
            button.setEnabled(able)
        if self._task is None and not (self.pages.currentIndex() == 2 and self.desk.path):
            self.pages.setCurrentIndex(0)

    def in_the_middle(self) -> None:
        """Over the middle of QGIS's window."""
        frame = self.frameGeometry()
        frame.moveCenter(self.desk.iface.mainWindow().frameGeometry().center())
        self.move(max(frame.left(), 0), max(frame.top(), 0))

    def workspace_opened(self, path: str) -> None:
        """Another workspace is shown."""
        if path and self._task is None and self.pages.currentIndex() == 0:
            self.close()
        self.fill()

    def choose(self) -> None:
        """Ask for a workspace and open it."""
        self.desk.open()

    def make(self) -> None:
        """Make a workspace."""
        self.desk.create()

    def try_sample(self) -> None:
        """Ask for a folder and lay the sample county out there, in the background."""
        from ..services.first_run import SAMPLE_NAME, try_sample

        home = str(Path(self.desk.workspace).parent.parent if self.desk.workspace else Path.home())
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the sample county"), home)
        if not folder:
            return
        there = Path(folder) / Path(SAMPLE_NAME).stem / SAMPLE_NAME
        if there.is_file():
            self.desk.tell(tr("The sample county is in this folder already; it is opened."))
            self.desk.show(str(there))
            return
        actor, now = self.desk.actor, datetime.now(timezone.utc)
        self._began = perf_counter()
        self.doing.setText(tr("Making the sample county"))
        self.bar.setRange(0, 100)
        self.bar.setValue(0)
        self.cancel.setEnabled(True)
        self.pages.setCurrentIndex(1)
        self._task = self.desk.run(
            tr("Making the sample county"),
            lambda progress: try_sample(folder, actor, now, progress),
            self._sample_made,
            self._failed,
        )
        self._task.said.connect(self.doing.setText)
        self._task.progressChanged.connect(lambda percent: self.bar.setValue(int(percent)))

    def show_finding(self) -> None:
        """Zoom to the spot and let the other windows follow."""
        if self._spot is not None:
            self.desk.show_on_map([self._spot.geometry])
            self.desk.spots_chosen.emit([self._spot.uid])

    # Inside.

    def _heard(self, text: str, wrong: bool) -> None:
        if wrong and self.isVisible():
            self.wrong.setText(text)
            self.wrong.show()

    def _to_the_map(self) -> None:
        """The spot on the map and its page beside it, and nothing over them."""
        self.close()
        with self.desk.told():
            self.show_finding()
            if self._spot is not None:
                self.desk.spot_asked.emit(self._spot.uid)

    def _chosen(self, item: QListWidgetItem) -> None:
        path = item.data(_PATH)
        if path:
            self.wrong.hide()
            with self.desk.told():
                self.desk.show(str(path))

    def _cancel(self) -> None:
        if self._task is not None:
            self.cancel.setEnabled(False)
            self._task.cancel()

    def _sample_made(self, made: Any) -> None:
        from ..services.case_place import place_of

        if self._left:
            return
        with self.desk.told():
            shown = self.desk.show(made.path)
            self._task = None
            self.seconds = perf_counter() - self._began
            if not shown:
                self.pages.setCurrentIndex(0)
                return
            self._spot = place_of(self.desk.store, made.spot_uid)
            self._tell_finding(made)
            self.show_finding()
            self.raise_()
            self.activateWindow()
        self._task = None

    def _tell_finding(self, made: Any) -> None:
        spot = self._spot
        self.finding_head.setText(
            tr("{spots} spots assessed, {cases} cases opened, in {seconds} seconds. The gravest spot:").format(
                spots=made.spots, cases=made.cases, seconds=f"{self.seconds:.0f}"
            )
        )
        area = spot.statement.get("area_ellip_m2")
        told = (spot.code, spot.address, f"{area:.2f} m²" if area is not None else "")
        why = (say(code, **params) for code, params in spot.lines)
        self.finding.setPlainText("\n".join(("  ".join(filter(None, told)), "", *why)))
        self.pages.setCurrentIndex(2)

    def _failed(self, error: BaseException) -> None:
        from ..domain.errors import CancelledError

        self._task = None
        if self._left:
            return
        self.pages.setCurrentIndex(0)
        if isinstance(error, CancelledError):
            self.desk.tell(tr("Cancelled; nothing of the sample county is left."), Qgis.MessageLevel.Info)
        else:
            self.desk.tell(error)
