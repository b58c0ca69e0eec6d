"""Help (F1): the page of the user guide about the window one is in, read from the guide itself."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage, QKeySequence, QTextCursor, QTextDocument
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .compat import locale_code, moved
from .messages import tr
from .part import Part

DOCS = Path(__file__).resolve().parents[2] / "docs"
GUIDE = DOCS / "user-guide.md"
#: headings between which the guide speaks Chinese; English comes after
CHINESE, ENGLISH = "## 中文", "## English"
#: name of a window or dock, or of something in it, to its section in the guide: how its heading begins in Chinese and
#: in English
SECTIONS: dict[str, tuple[str, str]] = {
    "zhiwei_welcome_page": ("准备", "Prepare"),
    "zhiwei_new_workspace": ("准备", "Prepare"),
    "zhiwei_settings_window": ("单位设置", "Settings of the office"),
    "zhiwei_import_wizard_window": ("导入向导", "Import wizard"),
    "zhiwei_drawspot_dock": ("地图工具", "Map tools"),
    "zhiwei_whatishere_dock": ("地图工具", "Map tools"),
    "zhiwei_measurespot_dock": ("地图工具", "Map tools"),
    "zhiwei_editspots_dock": ("地图工具", "Map tools"),
    "zhiwei_case_list_dock": ("治违台账", "Case list"),
    "zhiwei_case_form_dock": ("案件窗口：办到哪一步", "Case window: what may be done"),
    "zhiwei_case_place": ("案件窗口：位置", "Case window: place"),
    "zhiwei_case_parties": ("案件窗口：位置", "Case window: place"),
    "zhiwei_case_evidence": ("案件窗口：位置", "Case window: place"),
    "zhiwei_case_documents": ("案件窗口：位置", "Case window: place"),
    "zhiwei_party": ("案件窗口：位置", "Case window: place"),
    "zhiwei_known_party": ("案件窗口：位置", "Case window: place"),
    "zhiwei_issue": ("案件窗口：位置", "Case window: place"),
    "zhiwei_step_dialog": ("案件窗口：办到哪一步", "Case window: what may be done"),
    "zhiwei_conflict": ("案件窗口：办到哪一步", "Case window: what may be done"),
    "zhiwei_patrol_dock": ("巡查", "Patrol"),
    "zhiwei_grid_dialog": ("巡查", "Patrol"),
    "zhiwei_imagery_dock": ("影像比对", "Imagery, themes and time"),
    "zhiwei_planning_dock": ("拆除计划窗口：拆除点", "The planning dock: sites"),
    "zhiwei_demolition_site": ("拆除点、力量", "Forms of the plan"),
    "zhiwei_demolition_resources": ("拆除点、力量", "Forms of the plan"),
    "zhiwei_demolition_tables": ("拆除点、力量", "Forms of the plan"),
    "zhiwei_demolition_progress": ("拆除点、力量", "Forms of the plan"),
    "zhiwei_afteruse_dock": ("拆后利用窗口", "After-use"),
    "zhiwei_afteruse_compare": ("拆后利用窗口", "After-use"),
    "zhiwei_afteruse_begin": ("拆后利用窗口", "After-use"),
    "zhiwei_afteruse_verify": ("拆后利用窗口", "After-use"),
    "zhiwei_dashboard_dock": ("指标看板", "Dashboard"),
    "zhiwei_batch_papers_window": ("批量制发", "Notices and maps in batches"),
    "zhiwei_spot_page_dock": ("案件窗口：位置", "Case window: place"),
    "zhiwei_targets_dialog": ("指标看板", "Dashboard"),
    "zhiwei_sources_dialog": ("影像比对", "Imagery, themes and time"),
    "zhiwei_doctor_window": ("保管", "Keep"),
}
#: before a heading: chapters are numbered anew when one comes between
NUMERAL = re.compile(r"^[一二三四五六七八九十]+、")
_PICTURE_WIDTH = 620


def section_of(widget: QObject | None) -> tuple[str, str]:
    """The section about a widget: that of the innermost of its parents that has one; empty when none has."""
    while widget is not None:
        found = SECTIONS.get(widget.objectName())
        if found:
            return found
        widget = widget.parent()
    return "", ""


def half_of(text: str, chinese: bool) -> str:
    """The part of the guide in one language."""
    before, _, english = text.partition(f"\n{ENGLISH}\n")
    if not chinese:
        return f"{ENGLISH}\n{english}"
    _, _, rest = before.partition(f"{CHINESE}\n")
    return f"{CHINESE}\n{rest}"


class Page(QTextBrowser):
    """The guide, with its pictures as wide as the page."""

    def loadResource(self, kind: int, url: QUrl) -> Any:
        """A picture out of the docs folder; nothing else, and nothing from a network."""
        if kind == int(getattr(QTextDocument.ResourceType.ImageResource, "value", 2)) and url.isRelative():
            picture = QImage(str(DOCS / url.path()))
            if picture.width() > _PICTURE_WIDTH:
                smooth = Qt.TransformationMode.SmoothTransformation
                picture = picture.scaledToWidth(_PICTURE_WIDTH, smooth)
            return picture
        return None


class HelpWindow(QDialog):
    """Contents, page and search. It stays beside the work: it is not modal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zhiwei_help_window")
        self.setWindowTitle(tr("ZhiWei help"))
        self.resize(1000, 680)
        self.contents = QTreeWidget()
        self.contents.setHeaderHidden(True)
        self.contents.itemClicked.connect(self._chosen)
        self.contents.itemActivated.connect(self._chosen)
        self.page = Page()
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._link)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search (Ctrl+F); Enter goes on"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self.find_next)
        self.search.textChanged.connect(lambda _text: self.find_next(again=True))
        self.language = QToolButton()
        self.language.setText("中文 / English")
        self.language.clicked.connect(lambda _checked=False: self.fill(not self._chinese))
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.language)
        parts = QSplitter()
        parts.addWidget(self.contents)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([300, 700])
        layout = QVBoxLayout(self)
        layout.addLayout(line)
        layout.addWidget(parts, 1)
        shortcut = moved("QShortcut")
        self._find = shortcut(QKeySequence("Ctrl+F"), self)
        self._find.activated.connect(self._to_search)
        self._again = shortcut(QKeySequence("F3"), self)
        self._again.activated.connect(self.find_next)
        self._chinese = True
        self.fill(locale_code().startswith("zh"))

    def fill(self, chinese: bool) -> None:
        """Show the guide in one language."""
        self._chinese = chinese
        self.page.setMarkdown(half_of(GUIDE.read_text(encoding="utf-8"), chinese))
        self.contents.clear()
        above: dict[int, QTreeWidgetItem] = {}
        for block in self._headings():
            level = block.blockFormat().headingLevel()
            parent = next((above[up] for up in range(level - 1, 0, -1) if up in above), None)
            item = QTreeWidgetItem([block.text()])
            item.setData(0, Qt.ItemDataRole.UserRole, block.position())
            if parent is None:
                self.contents.addTopLevelItem(item)
            else:
                parent.addChild(item)
            above = {up: one for up, one in above.items() if up < level}
            above[level] = item
        self.contents.expandAll()
        self._top()

    def show_section(self, section: tuple[str, str]) -> bool:
        """Go to a section; whether there is one."""
        wanted = section[0 if self._chinese else 1]
        for block in self._headings() if wanted else []:
            if NUMERAL.sub("", block.text()).startswith(wanted):
                self._go(block.position())
                return True
        self._top()
        return False

    def find_next(self, again: bool = False) -> bool:
        """Go to the next place of what is searched, from the top after the last one; whether there is any."""
        wanted = self.search.text()
        if not wanted:
            return False
        if again:
            cursor = self.page.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.page.setTextCursor(cursor)
        if self.page.find(wanted):
            return True
        self._top()
        return bool(self.page.find(wanted))

    def _headings(self) -> list[Any]:
        found = []
        block = self.page.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block)
            block = block.next()
        return found

    def _go(self, position: int) -> None:
        # to the end first: the heading then stands at the top of the page
        self.page.moveCursor(QTextCursor.MoveOperation.End)
        cursor = self.page.textCursor()
        cursor.setPosition(position)
        self.page.setTextCursor(cursor)
        self.page.verticalScrollBar().setValue(
            self.page.verticalScrollBar().value() + self.page.cursorRect(cursor).top() - 6
        )

    def _top(self) -> None:
        cursor = self.page.textCursor()
        cursor.setPosition(0)
        self.page.setTextCursor(cursor)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _chosen(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        self._go(int(item.data(0, Qt.ItemDataRole.UserRole)))

    def _link(self, url: QUrl) -> None:
        if url.isRelative():
            path = DOCS / url.path()
            if url.path() and path.is_file():
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        else:
            QDesktopServices.openUrl(url)


class _Keys(QObject):
    """F1 in a window of the plugin: before QGIS, which means its own help by it."""

    def __init__(self, part: HelpPart) -> None:
        super().__init__()
        self._part = part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F1, leave the rest."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and event.key() == Qt.Key.Key_F1:
            event.accept()
            if kind == QEvent.Type.KeyPress:
                with self._part.desk.told():
                    self._part.open(section_of(QApplication.focusWidget() or watched))
            return True
        return False


class HelpPart(Part):
    """The action, the window, and F1 in every dock and window of the plugin."""

    name = "help"

    def build(self) -> None:
        self.window: HelpWindow | None = None
        self._keys = _Keys(self)
        self._watched: list[QWidget] = []
        self.action("help", tr("Help…"), self.show)
        QApplication.instance().focusChanged.connect(self._focus)

    def remove(self) -> None:
        QApplication.instance().focusChanged.disconnect(self._focus)
        from qgis.PyQt import sip

        for widget in self._watched:
            if not sip.isdeleted(widget):
                widget.removeEventFilter(self._keys)
        self._watched.clear()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def show(self) -> None:
        """The page of where the person was, else the top."""
        self.open(section_of(QApplication.focusWidget()))

    def open(self, section: tuple[str, str]) -> HelpWindow:
        """Bring the guide to the front at a section."""
        if self.window is None:
            self.window = HelpWindow(self.iface.mainWindow())
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if any(section):
            self.window.show_section(section)
        return self.window

    def _focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Keys that nobody took climb to the dock or window: there they are heard, and nowhere else."""
        while now is not None:
            ours = now.objectName().startswith("zhiwei_") or type(now).__module__.startswith("zhiwei.")
            if ours and (now.isWindow() or isinstance(now, QDockWidget)):
                if not any(known is now for known in self._watched):
                    now.installEventFilter(self._keys)
                    self._watched.append(now)
                    now.destroyed.connect(self._gone)
                return
            if now.isWindow():
                return
            now = now.parentWidget()

    def _gone(self, *_: Any) -> None:
        from qgis.PyQt import sip

        self._watched = [widget for widget in self._watched if not sip.isdeleted(widget)]
