"""A new workspace in one window: its file, its CRS with the reason, its office with officers, settings to take over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from .desk import Desk, worded
from .lists import sentences
from .messages import say, tr
from .tall import scrolled
from .telling import WrongLabel

_BAD_IN_NAMES = '\\/:*?"<>|'
#: columns of the table of officers
_NAME, _CARD, _FROM, _TO = range(4)


class NewWorkspaceDialog(QDialog):
    """Everything that a new workspace needs; ``made`` is its path once it is there.

    :param done: called with the path when the workspace was made
    """

    def __init__(self, desk: Desk, done: Callable[[str], Any] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent or desk.iface.mainWindow())
        self.desk = desk
        self.made = ""
        self._done = done
        self._task: Any = None
        self._left = False
        self.setObjectName("zhiwei_new_workspace")
        self.setWindowTitle(tr("New workspace"))
        self.resize(780, 620)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self._file_box())
        column.addWidget(self._crs_box())
        column.addWidget(self._office_box(), 1)
        area = scrolled(inside)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        self.wrong = WrongLabel()
        layout.addWidget(self.wrong)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setMaximumHeight(6)
        self.bar.hide()
        layout.addWidget(self.bar)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Make the workspace"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.make)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        self._told(self.propose_from_project)
        self.name.setFocus()

    def leave(self) -> None:
        """Go for good; what is being made is made, and nobody hears of it."""
        self._left = True
        self.hide()
        self.deleteLater()

    # What it looks like.

    def _file_box(self) -> QGroupBox:
        box = QGroupBox(tr("File"))
        grid = QGridLayout(box)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("for example the name of the county"))
        known = Path(self.desk.workspace).parent if self.desk.workspace else Path.home()
        self.folder = QLineEdit(str(known))
        self.browse = QPushButton(tr("Browse…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(lambda _checked=False: self._told(self.choose_folder))
        self.where = QLabel()
        self.where.setWordWrap(True)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(QLabel(tr("Name of the workspace")), 0, 0)
        grid.addWidget(self.name, 0, 1, 1, 2)
        grid.addWidget(QLabel(tr("Folder")), 1, 0)
        grid.addWidget(self.folder, 1, 1)
        grid.addWidget(self.browse, 1, 2)
        grid.addWidget(self.where, 2, 1, 1, 2)
        for line in (self.name, self.folder):
            line.textChanged.connect(self._show_path)
        self._show_path()
        return box

    def _crs_box(self) -> QGroupBox:
        box = QGroupBox(tr("Projected CRS"))
        column = QVBoxLayout(box)
        row = QHBoxLayout()
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4549"))
        row.addWidget(self.crs, 1)
        self.from_project = QPushButton(tr("From the open project"))
        self.from_file = QPushButton(tr("From a file…"))
        for button, slot in ((self.from_project, self.propose_from_project), (self.from_file, self.choose_layer)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, called=slot: self._told(called))
            row.addWidget(button)
        column.addLayout(row)
        self.why = QLabel()
        self.why.setWordWrap(True)
        column.addWidget(self.why)
        return box

    def _office_box(self) -> QGroupBox:
        box = QGroupBox(tr("Office"))
        column = QVBoxLayout(box)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._typed_office(), tr("Enter it here"))
        self.tabs.addTab(self._taken_office(), tr("Take settings over"))
        column.addWidget(self.tabs)
        return box

    def _typed_office(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        form = QGridLayout()
        self.org: dict[str, QLineEdit] = {}
        for key, label, hint in (
            ("name", tr("Name of the office"), tr("e.g. Natural Resources Bureau of Chengpu County")),
            ("short", tr("Short name, as numbers carry it"), tr("begins the numbers")),
            ("code", tr("Credit code"), tr("18 characters")),
            ("division_code", tr("Division code"), tr("6 digits, 9 for a town")),
            ("review_body", tr("Review body"), ""),
            ("court", tr("Court"), ""),
        ):
            line = QLineEdit()
            line.setPlaceholderText(hint)
            at = len(self.org)
            form.addWidget(QLabel(label), at // 2, at % 2 * 2)
            form.addWidget(line, at // 2, at % 2 * 2 + 1)
            self.org[key] = line
        column.addLayout(form)
        head = QHBoxLayout()
        head.addWidget(QLabel(tr("Officers with their enforcement cards")))
        head.addStretch()
        self.add_officer = QPushButton(tr("Add"))
        self.drop_officer = QPushButton(tr("Delete"))
        for button, slot in ((self.add_officer, self.add_row), (self.drop_officer, self.remove_row)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, called=slot: self._told(called))
            head.addWidget(button)
        column.addLayout(head)
        self.officers = QTableWidget(0, 4)
        self.officers.setTabKeyNavigation(False)
        self.officers.setHorizontalHeaderLabels(
            [tr("Officer's name"), tr("Card number"), tr("Valid from"), tr("Valid to")]
        )
        self.officers.verticalHeader().hide()
        self.officers.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.officers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.officers.setMinimumHeight(96)
        self.officers.setToolTip(tr("Days as 2029-12-31"))
        column.addWidget(self.officers, 1)
        hint = QLabel(
            tr("Leave it empty to enter it later in the settings. A case needs two officers with valid cards.")
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        return page

    def _taken_office(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        text = QLabel(
            tr(
                "A settings file (YAML or XLSX) brings organisations, officers, numbering, profiles, templates and "
                "holidays. Another workspace writes it: Settings, Save all settings as a file."
            )
        )
        text.setWordWrap(True)
        column.addWidget(text)
        row = QHBoxLayout()
        self.settings_file = QLineEdit()
        browse = QPushButton(tr("Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(lambda _checked=False: self._told(self.choose_settings))
        row.addWidget(self.settings_file, 1)
        row.addWidget(browse)
        column.addLayout(row)
        column.addStretch()
        return page

    # What it does.

    def choose_folder(self) -> None:
        """Ask for the folder."""
        path = QFileDialog.getExistingDirectory(self, tr("Folder"), self.folder.text())
        if path:
            self.folder.setText(path)

    def choose_settings(self) -> None:
        """Ask for a settings file."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Settings of an office"), self.folder.text(), "YAML, XLSX (*.yaml *.yml *.json *.xlsx)"
        )
        if path:
            self.settings_file.setText(path)

    def choose_layer(self) -> None:
        """Ask for a file whose layer says where the county lies."""
        path, _ = QFileDialog.getOpenFileName(self, tr("A layer of the county"), self.folder.text())
        if path:
            self.propose_from_file(path)

    def propose_from_file(self, path: str) -> None:
        """Propose the CRS by the layer of a file."""
        from ..services.first_run import layer_extent, propose_crs

        self._propose(propose_crs([layer_extent(path)]))

    def propose_from_project(self) -> None:
        """Propose the CRS by the layers of the open project."""
        from ..services.first_run import propose_crs

        self._propose(propose_crs(_project_layers()))

    def add_row(self) -> None:
        """Another line for an officer."""
        row = self.officers.rowCount()
        self.officers.insertRow(row)
        for column in range(4):
            self.officers.setItem(row, column, QTableWidgetItem(""))
        self.officers.setCurrentCell(row, _NAME)
        self.officers.editItem(self.officers.item(row, _NAME))

    def remove_row(self) -> None:
        """Take the chosen line away."""
        row = self.officers.currentRow()
        if row >= 0:
            self.officers.removeRow(row)

    def path(self) -> str:
        """The file that will be made."""
        name = self.name.text().strip()
        if name.lower().endswith(".gpkg"):
            name = name[:-5]
        return str(Path(self.folder.text().strip()) / f"{name}.gpkg") if name else ""

    def make(self) -> None:
        """Make the workspace in the background; what is wrong is said in the window."""
        from ..services.first_run import make_workspace

        if self._task is not None:
            return
        self.wrong.hide()
        try:
            wanted = self.wanted()
        except Exception as error:  # noqa: BLE001  last boundary before a person: told in the window
            self._failed(error)
            return
        actor, now = self.desk.actor, datetime.now(timezone.utc)
        self._busy(True)
        self._task = self.desk.run(
            tr("Making the workspace"), lambda _progress: make_workspace(wanted, actor, now), self._made, self._failed
        )

    def wanted(self) -> Any:
        """What was filled in.

        :raises InputError: ``new.no_name``, ``new.bad_name``, ``new.bad_day``
        """
        from ..domain.case.records import Officer, OrgUnit
        from ..domain.errors import InputError
        from ..services.first_run import NewWorkspace

        if not self.name.text().strip():
            raise InputError("new.no_name")
        if set(self.name.text()) & set(_BAD_IN_NAMES):
            raise InputError("new.bad_name", characters=" ".join(_BAD_IN_NAMES))
        crs = self.crs.crs()
        name = crs.authid() if crs.isValid() else ""
        if not name or crs.isGeographic() or "Pseudo-Mercator" in crs.description():
            raise InputError("workspace.crs_not_projected", crs=name or "—")
        if self.tabs.currentIndex() == 1:
            return NewWorkspace(self.path(), name, settings_file=self.settings_file.text().strip())
        typed = {key: line.text().strip() for key, line in self.org.items()}
        rows = [[self._cell(row, column) for column in range(4)] for row in range(self.officers.rowCount())]
        officers = [
            Officer("", row[_NAME], row[_CARD], "", _day(row[_FROM]), _day(row[_TO])) for row in rows if any(row)
        ]
        office = OrgUnit(uid="", **typed) if any(typed.values()) or officers else None
        return NewWorkspace(self.path(), name, office, officers)

    # Inside.

    def reject(self) -> None:
        """Not while the workspace is being made."""
        if self._task is None:
            super().reject()

    def _cell(self, row: int, column: int) -> str:
        item = self.officers.item(row, column)
        return item.text().strip() if item is not None else ""

    def _show_path(self) -> None:
        path = self.path()
        self.where.setText(path or tr("Put it on a disk of this machine, not on a network share."))

    def _propose(self, found: Any) -> None:
        if found.crs:
            self.crs.setCrs(QgsCoordinateReferenceSystem(found.crs))
        lines = [say(found.reason[0], **found.reason[1]), *(say(code, **params) for code, params in found.doubts)]
        self.why.setText("\n".join(lines))

    def _busy(self, on: bool) -> None:
        self.bar.setVisible(on)
        self.buttons.setEnabled(not on)

    def _made(self, made: Any) -> None:
        self._task = None
        if self._left:
            return
        self._busy(False)
        self.made = made.path
        self.accept()
        if self._done is not None:
            self._done(made.path)
        if made.told:
            self.desk.tell(sentences(*(say(code, **params) for code, params in made.told)))

    def _failed(self, error: BaseException) -> None:
        self._task = None
        if self._left:
            return
        self._busy(False)
        self.wrong.setText(worded(error))
        self.wrong.show()

    def _told(self, slot: Callable[[], Any]) -> None:
        self.wrong.hide()
        try:
            slot()
        except Exception as error:  # noqa: BLE001  last boundary before a person: told in the window
            self._failed(error)


def _day(text: str) -> date | None:
    from ..domain.errors import InputError
    from ..exchange.values import day

    try:
        return day(text) if text else None
    except ValueError:
        raise InputError("new.bad_day", value=text) from None


def _project_layers() -> list[Any]:
    """Extents of the polygon layers of the project, in the order of its tree."""
    from ..services.first_run import LayerExtent

    found = []
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        layer = node.layer()
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
            continue
        extent = layer.extent()
        if layer.featureCount() == 0 or extent.isEmpty():
            continue
        bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        found.append(LayerExtent(layer.name(), bounds, layer.crs().authid()))
    return found


def ask_new_workspace(desk: Desk) -> NewWorkspaceDialog:
    """Show the window; the workspace is opened when it was made."""
    dialog = NewWorkspaceDialog(desk, desk.show)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
    return dialog
