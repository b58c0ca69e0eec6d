"""The QGIS plugin: builds the menu, the toolbar and the provider, and takes exactly that away again."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .gui.compat import locale_code
from .gui.icons import icon_path
from .gui.messages import tr
from .gui.outside import take_away
from .gui.own_geos import leave_geos, prefer_own_geos

ROOT = Path(__file__).resolve().parents[1]
TITLE = "ZhiWei 治违"
TOOLBAR = ("importspots", "assess", "opencases", "issuedocuments", "enforcementmaps")


def translator(folder: Path = ROOT / "i18n") -> QTranslator | None:
    """The translation for the language of the interface, or None for English without one."""
    language = "zh" if locale_code().startswith("zh") else "en"
    path = folder / f"zhiwei_{language}.qm"
    if not path.is_file():
        return None
    found = QTranslator()
    # by its bytes: Qt would map the file, and QGIS would die when an update of the plugin writes over it
    found.texts = path.read_bytes()
    return found if found.loadFromData(found.texts) else None


class ZhiweiPlugin:
    """What QGIS drives: ``initGui`` and ``initProcessing`` on load, ``unload`` on leave."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Any = None
        self.menu: QMenu | None = None
        self.toolbar: Any = None
        self.actions: list[QAction] = []
        self.desk: Any = None
        self.parts: list[Any] = []
        prefer_own_geos()
        self.translator = translator()
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self) -> None:
        """Register the algorithms; this alone is what ``qgis_process`` calls."""
        from ..processing.provider import ZhiweiProvider

        self.provider = ZhiweiProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Build provider, menu and toolbar."""
        from .gui.desk import Desk

        self.initProcessing()
        self.desk = Desk(self.iface)
        self.menu = QMenu(TITLE, self.iface.mainWindow())
        self.menu.setObjectName("zhiweiMenu")
        self.toolbar = self.iface.addToolBar(TITLE)
        self.toolbar.setObjectName("zhiweiToolbar")
        self._add_workspace_actions()
        self._add_parts()
        self._add_algorithms()
        self._add_missing()
        self.iface.mainWindow().menuBar().addMenu(self.menu)
        # where the plugin is there before QGIS has taken up its windows
        if hasattr(self.iface, "initializationCompleted"):
            self.iface.initializationCompleted.connect(self._gather)

    def _gather(self) -> None:
        from .gui.part import gather_docks

        gather_docks(self.iface.mainWindow())

    def unload(self) -> None:
        """Take away what ``initGui`` and ``initProcessing`` built."""
        if hasattr(self.iface, "initializationCompleted"):
            self.iface.initializationCompleted.disconnect(self._gather)
        for part in reversed(self.parts):
            part.remove()
        self.parts.clear()
        if self.menu is not None:
            self.iface.mainWindow().menuBar().removeAction(self.menu.menuAction())
            self.menu.deleteLater()
            self.menu = None
        if self.toolbar is not None:
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.toolbar = None
        for action in self.actions:
            action.deleteLater()
        self.actions.clear()
        if self.desk is not None:
            self.desk.leave()
            self.desk = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        leave_geos()
        take_away()
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _add_workspace_actions(self) -> None:
        for name, text, slot in (
            ("createworkspace", tr("New workspace…"), self.desk.create),
            ("openworkspace", tr("Open workspace…"), self.desk.open),
        ):
            action = self._action(name, "workspace", text, slot)
            self.menu.addAction(action)
            self.toolbar.addAction(action)
        self.menu.addSeparator()
        self.toolbar.addSeparator()

    def _add_parts(self) -> None:
        """Windows and map tools; one that cannot be loaded is named and keeps nobody from the others."""
        from .gui.parts import PARTS, menu_titles

        submenus: dict[str, QMenu] = {}
        for entry in PARTS:
            module, _, name = entry.partition(":")
            try:
                part = getattr(import_module(f".gui.{module}", __package__), name)(self.desk)
                part.build()
            except Exception as error:  # noqa: BLE001  a window less is better than no plugin
                self.desk.tell(error)
                continue
            self.parts.append(part)
            if part.menu and part.menu not in submenus:
                submenus[part.menu] = QMenu(menu_titles()[part.menu], self.menu)
            for action in part.actions:
                (submenus[part.menu] if part.menu else self.menu).addAction(action)
                if part.in_toolbar:
                    self.toolbar.addAction(action)
                self.actions.append(action)
        for key in menu_titles():
            if key in submenus:
                self.menu.addMenu(submenus[key])
        if self.parts:
            self.menu.addSeparator()
            self.toolbar.addSeparator()

    def _add_algorithms(self) -> None:
        submenus: dict[str, QMenu] = {}
        for algorithm in self.provider.algorithms_in_order():
            name, group = algorithm.name(), algorithm.groupId()
            if name == "createworkspace":
                continue
            if group not in submenus:
                submenus[group] = self.menu.addMenu(QIcon(str(icon_path(group))), algorithm.group())
            action = self._action(name, group, algorithm.displayName(), self._starter(algorithm.id()))
            submenus[group].addAction(action)
            if name in TOOLBAR:
                self.toolbar.addAction(action)

    def _add_missing(self) -> None:
        from .gui.libraries import missing

        absent = missing()
        if absent:
            self.menu.addSeparator()
            text = tr("Some functions are off…")
            self.menu.addAction(self._action("missing", "zhiwei", text, lambda: self.desk.explain_missing(absent)))

    def _starter(self, algorithm_id: str) -> Any:
        return lambda: self.desk.start(algorithm_id)

    def _action(self, name: str, group: str, text: str, slot: Any) -> QAction:
        action = QAction(QIcon(str(icon_path(name, group))), text, self.menu)
        action.setObjectName(f"zhiwei_{name}")
        # `triggered` carries a bool that the slots do not want.
        action.triggered.connect(lambda _checked=False: slot())
        self.actions.append(action)
        return action
