"""The settings window: a list of pages and the page that is chosen. It never blocks QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..demolition_forms.resources_page import ResourcesPage
from ..demolition_forms.tables_page import TablesPage
from ..desk import Desk
from ..icons import icon_path
from ..lists import listed
from ..messages import tr
from ..tall import scrolled
from .first import FirstPage
from .general import GeneralPage
from .holidays import HolidaysPage
from .numbering import NumberingPage
from .officers import OfficersPage
from .orgs import OrgsPage
from .page import SettingsPage
from .papers import ProfilesPage, TemplatesPage
from .patrol import PatrolPage
from .rules import TolerancesPage, ZonesPage

PAGES = (
    GeneralPage,
    OrgsPage,
    OfficersPage,
    NumberingPage,
    ProfilesPage,
    TemplatesPage,
    TolerancesPage,
    ZonesPage,
    FirstPage,
    HolidaysPage,
    PatrolPage,
    ResourcesPage,
    TablesPage,
)
_PAGE = "zhiwei/settings_page"
_SIZE = "zhiwei/settings_size"


class Pages(QWidget):
    """All pages over one reading of the settings of one workspace."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.list = QListWidget()
        self.list.setIconSize(QSize(20, 20))
        self.list.setSpacing(1)
        row.addWidget(self.list)
        self.stack = QStackedWidget()
        row.addWidget(self.stack, 1)
        self.pages: list[SettingsPage] = []
        self._settings: Any = None
        self._stale: set[int] = set()
        for kind in PAGES:
            page = kind(desk)
            page.dirty_changed.connect(self._mark)
            self.pages.append(page)
            area = scrolled(page)
            self.stack.addWidget(area)
            self.list.addItem(QListWidgetItem(QIcon(str(icon_path(page.icon))), page.title()))
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 24)
        self.list.currentRowChanged.connect(self._chosen)
        self.list.setCurrentRow(min(int(QgsSettings().value(_PAGE, 0) or 0), len(self.pages) - 1))

    def leave(self) -> None:
        """For good: what still runs tells nobody."""
        for page in self.pages:
            page.leave()

    def unsaved(self) -> list[str]:
        """Titles of the pages on which something is not saved."""
        return [page.title() for page in self.pages if page.dirty]

    def drop(self) -> None:
        """Forget what is not saved."""
        for page in self.pages:
            page.set_dirty(False)

    def read(self) -> None:
        """Read the settings again; a page with something typed keeps it."""
        from ...services.office_settings import read_settings

        with self.desk.reader() as session:
            self._settings = read_settings(session)
        self._stale = set(range(len(self.pages)))
        self._show_page()

    def _show_page(self) -> None:
        """Fill the page that is seen; the others are filled when they are."""
        at = self.stack.currentIndex()
        if at in self._stale:
            self._stale.discard(at)
            self.pages[at].show_settings(self._settings)

    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.stack.setCurrentIndex(row)
            with self.desk.told():
                self._show_page()
            QgsSettings().setValue(_PAGE, row)

    def _mark(self, _dirty: bool = False) -> None:
        for at, page in enumerate(self.pages):
            item = self.list.item(at)
            if item is not None:
                font = item.font()
                font.setBold(page.dirty)
                item.setFont(font)


class SettingsWindow(QDialog):
    """The pages of the open workspace; those of another on which something is not saved wait for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.iface.mainWindow())
        self.desk = desk
        self.setObjectName("zhiwei_settings_window")
        self.setWindowTitle(tr("Settings of the office"))
        self.resize(QgsSettings().value(_SIZE, QSize(1000, 640)))
        self._column = QVBoxLayout(self)
        self.closed = QLabel(tr("No workspace is open. Open one from the menu ZhiWei 治违."))
        self.waits = QLabel()
        self.waits.setWordWrap(True)
        self.waits.hide()
        self._column.addWidget(self.waits)
        self._column.addWidget(self.closed)
        #: the workspace whose pages stand here; another to its pages that wait for it
        self.home = desk.path
        self.waiting: dict[str, Pages] = {}
        self.inside = Pages(desk)
        self._column.addWidget(self.inside, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.close)
        self._column.addWidget(buttons)
        desk.opened.connect(self._opened)
        desk.changed.connect(self.refresh)
        self._opened(desk.path)

    @property
    def pages(self) -> list[SettingsPage]:
        """The pages of the open workspace."""
        return self.inside.pages

    @property
    def list(self) -> QListWidget:
        """Their titles."""
        return self.inside.list

    def leave(self) -> None:
        """Let go of the desk."""
        self.desk.opened.disconnect(self._opened)
        self.desk.changed.disconnect(self.refresh)
        for path in list(self.waiting):
            self._let_go(self.waiting.pop(path))
        self.inside.drop()
        self.inside.leave()
        self.close()
        self.deleteLater()

    def page(self, kind: type) -> Any:
        """The page of a kind, brought to the front."""
        at = next(index for index, page in enumerate(self.pages) if isinstance(page, kind))
        self.list.setCurrentRow(at)
        return self.pages[at]

    def refresh(self) -> None:
        """Read the settings again; a page with something typed keeps it."""
        if not self.desk.path or not self.isVisible():
            return
        with self.desk.told():
            self.inside.read()

    def showEvent(self, event: Any) -> None:
        """Read when it is seen."""
        super().showEvent(event)
        self.refresh()

    def reject(self) -> None:
        """Ask once where something is not saved."""
        unsaved = [*self.inside.unsaved(), *(_named(path, one) for path, one in self.waiting.items())]
        if unsaved:
            buttons = QMessageBox.StandardButton
            question = tr("Not saved: {pages}. Close and drop these changes?").format(pages=listed(unsaved))
            answer = QMessageBox.question(self, tr("Settings"), question, buttons.Yes | buttons.No, buttons.No)
            if answer != buttons.Yes:
                return
        self.inside.drop()
        for path in list(self.waiting):
            self._let_go(self.waiting.pop(path))
        self._tell_waiting()
        QgsSettings().setValue(_SIZE, self.size())
        super().reject()

    def _opened(self, path: str) -> None:
        """Another workspace: what is not saved of the one before waits, with its pages."""
        if path and path != self.home:
            self._change_home(path)
        self._tell_waiting()
        self.closed.setVisible(not path)
        self.inside.setVisible(bool(path))
        self.refresh()

    def _change_home(self, path: str) -> None:
        before, row = self.inside, self.list.currentRow()
        back, waits = self.waiting.pop(path, None), bool(before.unsaved())
        if waits or back is not None:
            self.inside = back or Pages(self.desk)
            self._column.replaceWidget(before, self.inside)
            self.list.setCurrentRow(row)
        if waits:
            self.waiting[self.home] = before
            before.hide()
        elif back is not None:
            self._let_go(before)
        self.home = path

    def _let_go(self, pages: Pages) -> None:
        pages.drop()
        pages.leave()
        pages.hide()
        pages.deleteLater()

    def _tell_waiting(self) -> None:
        waiting = list(self.waiting.items())
        if self.inside.unsaved() and not self.desk.path:
            waiting.append((self.home, self.inside))
        told = tr("Not saved: {pages}. These changes wait here until that workspace is open again.")
        self.waits.setText(told.format(pages=listed(_named(path, pages) for path, pages in waiting)))
        self.waits.setVisible(bool(waiting))


def _named(path: str, pages: Pages) -> str:
    return f"{Path(path).name} ({listed(pages.unsaved())})"
