"""A person who presses everything: each action of menu and toolbar, each button of each dock, window and form.

The sample county is on the desk. What opens a window of its own that waits (a file dialog, a question, the dialog of
an algorithm) is answered at once with "no", like somebody who only looks. Nobody may be shown a traceback, and unload
leaves QGIS as it was.
"""

from __future__ import annotations

import gc

import pytest
from qgis.core import QgsApplication, QgsExpression, QgsFeedback, QgsLocatorContext, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QApplication,
    QDialog,
    QDockWidget,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QTabWidget,
    QToolBar,
    QToolButton,
)

from zhiwei.plugin.gui import compat, log
from zhiwei.plugin.gui.messages import MESSAGES, tr
from zhiwei.plugin.plugin import ZhiweiPlugin

#: what Qt makes inside its own widgets: not ours to press
_QTS_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton")
#: a button is pressed at most once in each of its looks; so many in one window are enough
_MOST = 250


@pytest.fixture
def window(gui_window):
    """QGIS's main window with docks and toolbars."""
    return gui_window


@pytest.fixture(autouse=True)
def own_log(monkeypatch, tmp_path):
    """The log of this test alone: another run on this machine may write into that of the profile."""
    monkeypatch.setattr(log, "log_path", lambda: tmp_path / "zhiwei.log")


@pytest.fixture
def said(qgis_iface, monkeypatch):
    """Everything in the message bar."""
    lines: list[str] = []
    monkeypatch.setattr(qgis_iface.messageBar(), "pushMessage", lambda *words, **_: lines.append(str(words[1])))
    return lines


@pytest.fixture
def only_looks(monkeypatch):
    """Every window that waits for an answer gets "no"; returns what was opened."""
    opened: list[str] = []

    def note(name, answer):
        def asked(*_args, **_named):
            opened.append(name)
            return answer

        return asked

    import processing

    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda name, *_: opened.append(name) or {}, raising=False)
    buttons = QMessageBox.StandardButton
    for name, answer in {"question": buttons.No, "information": buttons.Ok, "warning": buttons.Ok}.items():
        monkeypatch.setattr(QMessageBox, name, note(name, answer))
    for name, answer in {
        "getOpenFileName": ("", ""),
        "getOpenFileNames": ([], ""),
        "getSaveFileName": ("", ""),
        "getExistingDirectory": "",
    }.items():
        monkeypatch.setattr(QFileDialog, name, note(name, answer))
    for name in ("getText", "getItem", "getMultiLineText"):
        monkeypatch.setattr(QInputDialog, name, note(name, ("", False)), raising=False)

    def look_and_close(dialog):
        opened.append(type(dialog).__name__)
        QTimer.singleShot(0, dialog.reject)
        return real_exec(dialog)

    real_exec = QDialog.exec
    monkeypatch.setattr(QDialog, "exec", look_and_close)
    for name in ("exec", "popup"):
        monkeypatch.setattr(QMenu, name, note("menu", None))
    # the machine's own programs
    from qgis.PyQt.QtGui import QDesktopServices

    monkeypatch.setattr(QDesktopServices, "openUrl", note("openUrl", True))
    return opened


class NobodyAnswers:
    """While a button is pressed: what opens in QGIS's own C++ and waits there is closed again."""

    def __enter__(self):
        self.before = QApplication.activeModalWidget()
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(150)
        return self

    def look(self):
        for waits in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if waits is not None and waits is not self.before:
                waits.close()
                return

    def __exit__(self, *_):
        self.timer.stop()


def settle(qtbot, desk) -> None:
    """Until nothing runs in the background."""
    qtbot.waitUntil(lambda: not desk._tasks, timeout=60_000)
    qtbot.wait(1)


def name_of(button) -> tuple[str, ...]:
    above = []
    parent = button
    while parent is not None and len(above) < 3:
        if parent.objectName():
            above.append(parent.objectName())
        parent = parent.parent()
    text = button.text() or button.toolTip()
    return (*above, type(button).__name__, text)


def pressed_in(top, qtbot, desk, done, left=_MOST) -> int:
    """Press every button of a window that can be pressed, those that come up by pressing too; how many."""
    count = 0
    while count < left:
        if sip.isdeleted(top):
            return count
        for button in top.findChildren(QAbstractButton):
            own = button.objectName().startswith(_QTS_OWN)
            if own or not button.isVisible() or not button.isEnabled() or name_of(button) in done:
                continue
            break
        else:
            return count
        done.add(name_of(button))
        if isinstance(button, QToolButton) and button.menu() is not None:
            for action in leaves(button.menu()):
                if not sip.isdeleted(action) and action.isEnabled():
                    with NobodyAnswers():
                        action.trigger()
        # showMenu would wait for a choice
        waits = isinstance(button, QToolButton) and button.popupMode() == QToolButton.ToolButtonPopupMode.InstantPopup
        if not waits and not sip.isdeleted(button):
            with NobodyAnswers():
                button.click()
        QApplication.processEvents()
        settle(qtbot, desk)
        count += 1
    return count


def leaves(menu):
    """The actions of a menu and its submenus that do something."""
    menu.aboutToShow.emit()
    for action in list(menu.actions()):
        if action.menu() is not None:
            yield from leaves(action.menu())
        elif not action.isSeparator():
            yield action


def searched(plugin, desk, said, qtbot) -> set[str]:
    """Search as QGIS does, take every result and everything its menu offers; which kinds were found."""
    (part,) = [one for one in plugin.parts if one.name == "locator"]
    with desk.reader() as session:
        texts = [session.cases.all()[0].number, session.parties.all()[0].name]
        texts += [str(session.spots.read(columns=[name]).column(name)[0]) for name in ("code", "address")]
        texts.append(str(session.parcels.read(columns=["code"]).column("code")[0]))
    kinds = set()
    for text in ["", "%", *texts]:
        search = part.filter.clone()
        found = []
        search.resultFetched.connect(found.append)
        search.prepare(text, QgsLocatorContext())
        search.fetchResults(text, QgsLocatorContext(), QgsFeedback())
        assert text not in texts or found, text
        for result in found[:3]:
            kinds.add(dict(compat.user_data(result))["kind"])
            part.filter.triggerResult(result)
            settle(qtbot, desk)
            for action in result.actions:
                part.filter.triggerResultFromAction(result, action.id)
                settle(qtbot, desk)
    return kinds


def windows_of_ours():
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and type(one).__module__.startswith("zhiwei.") and not isinstance(one, QMenu)
    ]


def traces(window) -> dict[str, object]:
    """What a plugin can leave behind in QGIS."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    shortcut = compat.moved("QShortcut")
    return {
        "docks": sorted(one.objectName() for one in window.findChildren(QDockWidget)),
        "actions": sorted(one.objectName() for one in window.findChildren(QAction) if "zhiwei" in one.objectName()),
        "shortcuts": len(window.findChildren(shortcut)),
        "toolbars": sorted(one.objectName() for one in window.findChildren(QToolBar)),
        "menus": [one.text() for one in window.menuBar().actions()],
        "functions": sorted(one for one in (f.name() for f in QgsExpression.Functions()) if one.startswith("zhiwei")),
        "windows": sorted(type(one).__name__ for one in windows_of_ours()),
        "provider": QgsApplication.processingRegistry().providerById("zhiwei") is not None,
        "children": sorted(
            type(one).__name__ for one in window.findChildren(QObject) if type(one).__module__.startswith("zhiwei.")
        ),
    }


def no_traceback_in(said) -> None:
    assert not log.log_path().is_file(), log.log_path().read_text(encoding="utf-8")
    unexpected = tr(MESSAGES["job.unexpected"]).split("{")[0]
    assert [line for line in said if line.startswith(unexpected)] == []


@pytest.mark.slow
def test_everything_can_be_pressed_and_nothing_is_left_behind(
    qgis_iface, not_loaded, qgis_new_project, window, said, only_looks, county_path, qtbot, monkeypatch
):
    before = traces(window)
    plugin = ZhiweiPlugin(qgis_iface)
    plugin.initGui()
    desk = plugin.desk
    try:
        assert desk.show(str(county_path))
        settle(qtbot, desk)
        spots = desk.layer("spot")
        done: set[tuple[str, ...]] = set()

        # menu and toolbar, twice each: what is checked is let go again
        acts = list({id(one): one for one in [*leaves(plugin.menu), *plugin.toolbar.actions()]}.values())
        assert len(acts) > 50
        for action in acts:
            assert action.isSeparator() or action.text(), action.objectName()
            for _ in range(2 if action.isCheckable() else 1):
                with NobodyAnswers():
                    action.trigger()
                settle(qtbot, desk)
        no_traceback_in(said)

        # docks and windows with a case, a spot and rows that are chosen
        with desk.reader() as session:
            cases = [case.uid for case in session.cases.all()]
        spots.selectByIds(sorted(spots.allFeatureIds())[:3])
        desk.case_asked.emit(cases[0])
        settle(qtbot, desk)
        count = 0
        for dock in window.findChildren(QDockWidget):
            dock.show()
            dock.raise_()
            QApplication.processEvents()
            settle(qtbot, desk)
            books = dock.findChildren(QTabWidget)
            for book in books or [None]:
                for index in range(book.count() if book else 1):
                    if book is not None and not sip.isdeleted(book):
                        book.setCurrentIndex(index)
                    QApplication.processEvents()
                    settle(qtbot, desk)
                    count += pressed_in(dock, qtbot, desk, done)
            for tops in range(3):
                del tops
                for top in windows_of_ours():
                    count += pressed_in(top, qtbot, desk, done)
            no_traceback_in(said)
        for action in acts:
            # the windows that the menu opens
            if not sip.isdeleted(action) and not action.isCheckable() and action.text().endswith("…"):
                action.trigger()
                settle(qtbot, desk)
                for top in windows_of_ours():
                    count += pressed_in(top, qtbot, desk, done)
                    if not sip.isdeleted(top):
                        top.close()
                no_traceback_in(said)
        assert count > 60

        # the search box: each kind of result, and each line of its menu
        kinds = searched(plugin, desk, said, qtbot)
        assert {"case", "party", "parcel", "place", "spot"} <= kinds
        for top in windows_of_ours():
            count += pressed_in(top, qtbot, desk, done)
        no_traceback_in(said)
    finally:
        for top in windows_of_ours():
            top.close()
        plugin.unload()
        QgsProject.instance().clear()
    del plugin, desk, acts
    gc.collect()
    no_traceback_in(said)
    assert traces(window) == before


def test_loaded_and_unloaded_twice_leaves_nothing_behind(
    qgis_iface, not_loaded, qgis_new_project, window, said, county_path, qtbot
):
    before = traces(window)
    seen = []
    for _ in range(2):
        plugin = ZhiweiPlugin(qgis_iface)
        plugin.initGui()
        assert plugin.desk.show(str(county_path))
        for dock in window.findChildren(QDockWidget):
            dock.show()
            settle(qtbot, plugin.desk)
        seen.append(len(plugin.actions))
        plugin.unload()
        QgsProject.instance().clear()
        del plugin
        gc.collect()
        assert traces(window) == before
    assert seen[0] == seen[1] > 50
    no_traceback_in(said)
