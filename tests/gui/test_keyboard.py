"""By keyboard alone: Tab goes on in the order in which one reads, and leaves every table."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QTableView, QVBoxLayout, QWidget

from zhiwei.plugin.gui.afteruse_plan import PlanPage
from zhiwei.plugin.gui.afteruse_words import Words
from zhiwei.plugin.gui.demolition_forms.resources_crews import CrewsTab
from zhiwei.plugin.gui.import_wizard.window import ImportWindow
from zhiwei.plugin.gui.planning_ask import AskForm
from zhiwei.plugin.gui.settings.window import SettingsWindow
from zhiwei.plugin.services.afteruse_view import rows_of
from zhiwei.plugin.services.plot_facts import book_of

_MOST = 300


def chain(top: QWidget) -> list[QWidget]:
    """What Tab comes to in a window, from its first widget on."""
    found, one = [], top
    for _ in range(3000):
        one = one.nextInFocusChain()
        if one is top:
            break
        tabbed = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if top.isAncestorOf(one) and one.isVisibleTo(top) and one.isEnabledTo(top) and tabbed:
            found.append(one)
    return found


def assert_read_downwards(stops: list[QWidget], top: QWidget) -> None:
    """Within a column of fields none comes before one that stands above it."""
    places = [(one, one.mapTo(top, QPoint(0, 0))) for one in stops]
    for (before, at), (after, then) in zip(places, places[1:]):
        back = then.y() < at.y() - 12 and then.x() < at.x() + 30
        assert not back, f"{after} at {then} comes after {before} at {at}"


@pytest.fixture
def shown(qtbot):
    """Shows a widget in a window and gives its stops."""

    held = []

    def show(widget: QWidget) -> list[QWidget]:
        window = QWidget()
        held.append(window)
        QVBoxLayout(window).addWidget(widget)
        qtbot.addWidget(window)
        window.resize(1000, 700)
        window.show()
        stops = chain(window)
        assert_read_downwards(stops, window)
        return stops

    return show


def test_the_first_page_of_the_import_is_gone_through_from_above(office_desk, qtbot, sample_dir):
    window = ImportWindow(office_desk)
    qtbot.addWidget(window)
    window.show()
    page = window.source_page
    page.open(str(sample_dir / "county.gpkg"), "spot")
    qtbot.waitUntil(lambda: bool(page.crs_box.choices) and window.task is None, timeout=60_000)
    stops = chain(window)
    assert_read_downwards(stops, window)
    assert stops.index(page.path) < stops.index(page.crs_box.group.buttons()[0]) < stops.index(window.next)
    window.close()


def test_what_a_crew_can_do_comes_before_its_days_off(office_desk, shown):
    tab = CrewsTab(office_desk)
    tab.offer([("brick", "砖混"), ("frame", "框架")])
    tab.put({"crews": [{"name": "一队"}]})
    tab.rows.table.setCurrentCell(0, 0)
    stops = shown(tab)
    assert stops.index(tab.methods.list) < stops.index(tab.off.table) < stops.index(tab.place_button)


def test_targets_come_before_the_weights(uses_desk, shown):
    page = PlanPage(uses_desk)
    with uses_desk.reader() as session:
        book = book_of(session)
        rows = rows_of(session, uses_desk.today(), book)
    page.show_plots(rows, None, Words(book), uses_desk.path)
    stops = shown(page)
    boxes = list(page.targets.boxes.values())
    places = [stops.index(one) for one in (*boxes, page.weights.use, page.run_button)]
    assert boxes and places == sorted(places)
    page.remove()


def test_tab_leaves_every_table_of_the_settings(office_desk, qtbot):
    window = SettingsWindow(office_desk)
    qtbot.addWidget(window)
    window.show()
    for row in range(window.list.count()):
        window.list.setCurrentRow(row)
    tables = [one for one in window.findChildren(QTableView) if not one.objectName().startswith("qt_")]
    assert len(tables) > 5 and not [one for one in tables if one.tabKeyNavigation()]
    table = next(one for one in tables if one.isVisible() and one.isEnabled())
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not table
    window.leave()


def test_targets_of_a_plan_are_gone_through_and_left(qtbot, shown):
    ask = AskForm(lambda slot: slot())
    ask.targets.add(date(2026, 12, 31), 1000.0)
    ask.targets.add(date(2027, 12, 31), 2000.0)
    stops = shown(ask)
    cells = [ask.targets.cellWidget(row, column) for row in (0, 1) for column in (0, 1, 2)]
    places = [stops.index(one) for one in (ask.targets, *cells)]
    assert places == list(range(places[0], places[0] + 7)) and places[-1] < len(stops) - 1
