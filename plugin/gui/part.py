"""What the desktop consists of: parts that add themselves to QGIS and take exactly that away again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QLabel, QVBoxLayout, QWidget

from .desk import Desk
from .icons import icon_path
from .messages import tr


class Part:
    """One part of the desktop. A subclass sets ``name`` and ``menu`` and writes ``build()``.

    Loading a part must not import a heavy library: those are imported when it is used.
    """

    #: name of its object and its drawing in resources/icons
    name = ""
    #: where its actions stand: ``""`` (top of the menu), or a key of :func:`.parts.menu_titles`
    menu = ""
    #: whether its actions stand in the toolbar too
    in_toolbar = False

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.iface = desk.iface
        self.actions: list[QAction] = []

    def build(self) -> None:
        """Make the actions and connect the signals."""
        raise NotImplementedError

    def remove(self) -> None:
        """Take away what :meth:`build` made beside the actions; those are taken away by the plugin."""

    def action(
        self, name: str, text: str, slot: Callable[[], Any], shortcut: str = "", checkable: bool = False
    ) -> QAction:
        """An action of this part; what goes wrong in its slot is told, never thrown at a person."""
        made = QAction(QIcon(str(icon_path(name, self.name))), text, self.iface.mainWindow())
        made.setObjectName(f"zhiwei_{name}")
        made.setCheckable(checkable)
        if shortcut:
            made.setShortcut(QKeySequence(shortcut))

        # `triggered` carries a bool that the slots do not want
        def called(_checked: bool = False) -> None:
            with self.desk.told():
                slot()

        made.triggered.connect(called)
        self.actions.append(made)
        return made


class WindowPart(Part):
    """An action and the one window that it opens or brings to the front.

    A subclass builds the action with ``show`` and writes ``make() -> QWidget``, whose window has ``leave()``.
    """

    window: Any = None

    def make(self) -> Any:
        """The window."""
        raise NotImplementedError

    def remove(self) -> None:
        """Close the window for good."""
        if self.window is not None:
            self.window.leave()
            self.window = None

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self.window is None:
            self.window = self.make()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()


class DockPart(Part):
    """A dock. Its inside is made when it is first seen, so that loading the plugin costs nothing.

    A subclass sets ``name`` and ``area`` and writes ``title()`` and ``make() -> QWidget``.
    """

    area = Qt.DockWidgetArea.RightDockWidgetArea
    in_toolbar = True

    def title(self) -> str:
        """Shown name."""
        raise NotImplementedError

    def make(self) -> QWidget:
        """The inside of the dock."""
        raise NotImplementedError

    def build(self) -> None:
        """Add the empty dock, hidden, and the action that shows it."""
        window = self.iface.mainWindow()
        self.dock = QDockWidget(self.title(), window)
        self.dock.setObjectName(f"zhiwei_{self.name}_dock")
        self.dock.setWindowIcon(QIcon(str(icon_path(self.name))))
        self.inside: QWidget | None = None
        add_dock(self.iface, self.area, self.dock)
        self.dock.hide()
        self.dock.visibilityChanged.connect(self._seen)
        show = self.dock.toggleViewAction()
        show.setIcon(QIcon(str(icon_path(self.name))))
        show.setObjectName(f"zhiwei_{self.name}")
        self.actions.append(show)

    def show(self) -> QWidget:
        """Bring the dock to the front; returns its inside."""
        self._fill()
        self.dock.show()
        self.dock.raise_()
        if self.inside is None:
            raise RuntimeError(f"the dock {self.name} has no inside")
        return self.inside

    def remove(self) -> None:
        """Take the dock away."""
        self.dock.visibilityChanged.disconnect(self._seen)
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.inside = None

    def _seen(self, visible: bool) -> None:
        if visible:
            self._fill()

    def _fill(self) -> None:
        if self.inside is not None:
            return
        with self.desk.told():
            self.inside = self.make()
        if self.inside is None:
            self.inside = _sorry()
        self.dock.setWidget(self.inside)


def add_dock(iface: Any, area: Any, dock: QDockWidget) -> None:
    """Into an area of QGIS, as a tab beside our other docks there: one below the other they would leave no room."""
    window = iface.mainWindow()
    ours = [other for other in _docks_of(window, area) if other is not dock]
    iface.addDockWidget(area, dock)
    if ours:
        window.tabifyDockWidget(ours[-1], dock)


def gather_docks(window: Any) -> None:
    """Lay docks that nobody sees behind ours in their area.

    QGIS takes up the windows of the last time after the plugins are there, and docks that it did not know then stand
    alone: the first that is opened would halve another. What somebody arranged, and sees, stays.
    """
    areas = Qt.DockWidgetArea
    for name in ("Left", "Right", "Top", "Bottom"):
        area = getattr(areas, f"{name}DockWidgetArea")
        ours = [dock for dock in _docks_of(window, area) if not dock.isFloating()]
        first = next((dock for dock in ours if not dock.isHidden()), ours[0] if ours else None)
        for dock in ours:
            if dock is not first and dock.isHidden() and not window.tabifiedDockWidgets(dock):
                window.tabifyDockWidget(first, dock)


def _docks_of(window: Any, area: Any) -> list[QDockWidget]:
    return [
        dock
        for dock in window.findChildren(QDockWidget)
        if dock.objectName().startswith("zhiwei_") and window.dockWidgetArea(dock) == area
    ]


def _sorry() -> QWidget:
    """What a dock shows whose inside could not be made; why is in the message bar."""
    page = QWidget()
    layout = QVBoxLayout(page)
    label = QLabel(tr("This window cannot be shown here; the message bar says why."))
    label.setWordWrap(True)
    layout.addWidget(label)
    layout.addStretch()
    return page
