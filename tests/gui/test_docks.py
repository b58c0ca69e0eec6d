"""Docks that leave one another room, and tabs that are all seen in a narrow one."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QWidget

from zhiwei.plugin.gui.close_tabs import CloseTabs
from zhiwei.plugin.gui.part import gather_docks

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QWidget())
    for name in ("zhiwei_a", "zhiwei_b", "zhiwei_c", "other"):
        dock = QDockWidget(name, made)
        dock.setObjectName(name)
        made.addDockWidget(RIGHT, dock)
    made.show()
    return made


def dock(window, name: str) -> QDockWidget:
    return window.findChild(QDockWidget, name)


def beside(window, name: str) -> set[str]:
    return {one.objectName() for one in window.tabifiedDockWidgets(dock(window, name))}


def test_docks_that_nobody_sees_are_laid_behind_ours(window):
    for name in ("zhiwei_a", "zhiwei_b", "zhiwei_c"):
        dock(window, name).hide()
    gather_docks(window)
    assert not any(dock(window, name).isVisible() for name in ("zhiwei_a", "zhiwei_b", "zhiwei_c"))
    for name in ("zhiwei_a", "zhiwei_b", "zhiwei_c"):
        dock(window, name).show()
    assert beside(window, "zhiwei_a") == {"zhiwei_b", "zhiwei_c"} and beside(window, "other") == set()


def test_what_somebody_arranged_and_sees_stays(window):
    dock(window, "zhiwei_c").hide()
    gather_docks(window)
    # a and b stand one below the other, as somebody left them; c is behind the first of them
    assert beside(window, "zhiwei_a") == {"zhiwei_c"} and beside(window, "zhiwei_b") == set()


def test_tabs_stand_as_close_as_their_texts_allow(qtbot):
    tabs = CloseTabs()
    qtbot.addWidget(tabs)
    texts = ("概览", "位置", "当事人", "证据", "程序", "文书", "记录")
    for text in texts:
        tabs.addTab(QWidget(), text)
    bar = tabs.tabBar()
    wide = sum(bar.fontMetrics().horizontalAdvance(text) for text in texts)
    assert wide < bar.sizeHint().width() <= wide + 12 * len(texts)
    tabs.resize(bar.sizeHint().width() + 10, 200)
    tabs.show()
    assert all(bar.tabRect(at).right() <= bar.width() for at in range(bar.count()))
    tabs.setCurrentIndex(6)
    assert not tabs.grab().isNull()
