"""F1 opens the guide at the section about the window one is in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from zhiwei.plugin.gui import help as module

GUIDE = module.GUIDE.read_text(encoding="utf-8")
GUI = Path(module.__file__).parent


@pytest.fixture
def part(desk, qgis_iface):
    made = module.HelpPart(desk)
    made.build()
    yield made
    made.remove()
    for action in made.actions:
        action.deleteLater()


def test_every_section_stands_in_the_guide():
    for place, chinese in enumerate((True, False)):
        headings = re.findall(r"^#+ (.*)$", module.half_of(GUIDE, chinese), flags=re.MULTILINE)
        for name, section in module.SECTIONS.items():
            assert [one for one in headings if module.NUMERAL.sub("", one).startswith(section[place])], (name, section)


def test_every_window_that_names_itself_has_a_section():
    source = "".join(path.read_text(encoding="utf-8") for path in GUI.rglob("*.py"))
    names = set(re.findall(r'setObjectName\("(zhiwei_\w+_(?:window|page|dialog|dock))"\)', source))
    assert names - set(module.SECTIONS) - {"zhiwei_help_window"} == set()


def test_the_guide_has_two_halves():
    assert "## English" not in module.half_of(GUIDE, True) and "一、准备" in module.half_of(GUIDE, True)
    assert "一、准备" not in module.half_of(GUIDE, False) and "Prepare" in module.half_of(GUIDE, False)


def test_f1_opens_the_section_of_the_window(part, qtbot):
    class Window(QDialog):
        pass

    Window.__module__ = "zhiwei.plugin.gui.test"
    window = Window()
    window.setObjectName("zhiwei_settings_window")
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    part._focus(None, field)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert part.window is not None and part.window.isVisible()
    part.window.fill(True)
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert part.window.page.textCursor().block().text() == "单位设置"
    part.window.fill(False)
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert part.window.page.textCursor().block().text() == "Settings of the office"


def test_the_innermost_window_that_has_a_section_counts():
    dock, tab = QWidget(), QWidget()
    dock.setObjectName("zhiwei_case_form_dock")
    tab.setObjectName("zhiwei_case_parties")
    tab.setParent(dock)
    field = QLineEdit(tab)
    assert module.section_of(field) == module.SECTIONS["zhiwei_case_parties"]
    assert module.section_of(dock) == module.SECTIONS["zhiwei_case_form_dock"]
    assert module.section_of(QWidget()) == ("", "")


def test_contents_search_and_language(part, qtbot):
    window = part.open(("保管", "Keep"))
    window.fill(True)
    assert window.show_section(("保管", "Keep"))
    assert window.page.textCursor().block().text().endswith("、保管")
    top = window.contents.topLevelItem(0)
    item = top.child(0) if top.childCount() else top
    window.contents.itemClicked.emit(item, 0)
    assert window.page.textCursor().block().text() == item.text(0)
    window.search.setText("图斑")
    first = window.page.textCursor().selectionStart()
    assert window.page.textCursor().selectedText() == "图斑"
    window.search.returnPressed.emit()
    assert window.page.textCursor().selectionStart() > first
    window._find.activated.emit()
    assert window.search.selectedText() == "图斑"
    window.language.click()
    assert "Prepare" in window.page.toPlainText() and "一、准备" not in window.page.toPlainText()
    chapters = window.contents.topLevelItem(0)
    assert [chapters.child(row).text(0) for row in (0, 1)] == ["Prepare", "Take spots in"]
    assert chapters.child(1).child(0).text(0) == "Import wizard" and window.contents.isVisible()
    window.language.click()
    assert "一、准备" in window.page.toPlainText()


def test_a_picture_is_as_wide_as_the_page_and_nothing_comes_from_a_network(part, qtbot):
    from qgis.PyQt.QtCore import QUrl

    page = part.open(("", "")).page
    assert page.loadResource(2, QUrl("images/overview.png")).width() == module._PICTURE_WIDTH
    assert page.loadResource(2, QUrl("https://example.org/a.png")) is None
