"""All plans in a list: looked at, renamed, copied, deleted, put in force, compared by figures, sites and map."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from plan_office import NAME
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLocale, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QInputDialog, QMenu, QMessageBox

from zhiwei.plugin.gui.gantt_paint import phase_colour
from zhiwei.plugin.gui.planning_figures import FigureTable, figure_rows
from zhiwei.plugin.gui.planning_scenarios import ScenariosPage
from zhiwei.plugin.gui.planning_words import figure
from zhiwei.plugin.services.demolition_scenarios import copy_scenario, scenario_lines

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=timezone.utc)
OTHER = "第二版"


@pytest.fixture
def page(plan_state, qtbot, qgis_iface):
    made = ScenariosPage(plan_state)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    yield made
    made.remove()


@pytest.fixture
def other(page) -> str:
    """A second plan: its first site begins ten days later, its last has another crew."""
    made = copy_scenario(page.desk.store, page.state.scenario, OTHER, "乙", NOW)
    with page.desk.writer() as unit:
        rows = sorted(unit.assignments.of_scenario(made.uid), key=lambda row: row.first_day)
        moved = rows[0].first_day + timedelta(days=10)
        unit.assignments.update(replace(rows[0], first_day=moved, last_day=moved))
        unit.assignments.update(replace(rows[-1], crew="三队"))
        row = unit.scenarios.get(made.uid)
        plan = {**row.measures["plan"], "moves": row.measures["plan"]["moves"] + 3}
        unit.scenarios.update(replace(row, measures={**row.measures, "plan": plan}))
    page.refresh()
    return made.uid


def choose(page, *names) -> None:
    page.table.clearSelection()
    page._select({line.row.uid for line in page.lines if line.row.name in names})


def names(page) -> list[str]:
    return [line.row.name for line in page.lines]


def cell(page, name: str, column: int) -> str:
    return page.table.item(names(page).index(name), column).text()


def said(monkeypatch, answer, text=""):
    """Answers questions and asks for names; returns the questions."""
    asked = []
    buttons = QMessageBox.StandardButton
    monkeypatch.setattr(
        QMessageBox,
        "question",
        lambda *words: asked.append(words[2]) or (buttons.Yes if answer else buttons.No),
    )
    monkeypatch.setattr(QInputDialog, "getText", lambda *words: asked.append(words[4]) or (text, answer))
    return asked


def test_a_plan_is_listed_with_what_it_comes_to(page):
    (line,) = page.lines
    assert cell(page, NAME, 2) == str(line.target_day) and cell(page, NAME, 3) == str(line.gap)
    assert line.gap == (line.target_day - line.bound).days >= 0
    assert (cell(page, NAME, 4), cell(page, NAME, 5)) == ("4", "1,400")
    assert cell(page, NAME, 9).endswith("甲") and page.table.item(0, 0).font().bold()
    assert not page.buttons["compare"].isEnabled() and page.buttons["delete"].isEnabled()


def test_the_one_in_force_comes_first_then_drafts_the_newest_first(page, other, monkeypatch):
    assert names(page)[0] in (NAME, OTHER) and cell(page, OTHER, 10) == NAME
    said(monkeypatch, True)
    choose(page, NAME)
    page.buttons["adopt"].click()
    page.refresh()
    assert names(page) == [NAME, OTHER]
    choose(page, OTHER)
    page.buttons["adopt"].click()
    page.refresh()
    assert [line.row.status for line in page.lines] == ["adopted", "superseded"] and names(page)[0] == OTHER


def test_looking_at_another_plan_is_for_every_page(page, other):
    choose(page, OTHER)
    page.buttons["look"].click()
    assert page.state.scenario == other
    page.table.cellDoubleClicked.emit(names(page).index(NAME), 0)
    assert page.state.scenario != other


def test_a_plan_is_renamed_and_copied(page, monkeypatch, told):
    asked = said(monkeypatch, True, "春季")
    page.buttons["rename"].click()
    page.refresh()
    assert names(page) == ["春季"] and asked == [NAME]
    said(monkeypatch, True, "夏季")
    page.buttons["copy"].click()
    page.refresh()
    assert sorted(names(page)) == ["夏季", "春季"]
    with page.desk.reader() as session:
        copy = session.scenarios.get(page.state.scenario)
        assert copy.name == "夏季" and copy.status == "draft"
        assert len(session.assignments.of_scenario(copy.uid)) == 4
    choose(page, "夏季")
    said(monkeypatch, True, "春季")
    page.buttons["rename"].click()
    assert "春季" in told[-1]
    page.refresh()
    assert sorted(names(page)) == ["夏季", "春季"]
    said(monkeypatch, False, "秋季")
    page.buttons["copy"].click()
    page.refresh()
    assert len(names(page)) == 2


def test_a_draft_goes_only_after_a_yes(page, other, monkeypatch):
    choose(page, OTHER)
    asked = said(monkeypatch, False)
    page.buttons["delete"].click()
    page.refresh()
    assert OTHER in asked[0] and "4" in asked[0] and len(page.lines) == 2
    page.state.set_scenario(other)
    said(monkeypatch, True)
    page.buttons["delete"].click()
    page.refresh()
    assert names(page) == [NAME] and page.state.scenario == page.lines[0].row.uid


def test_the_keyboard_does_it_too(page, other, monkeypatch):
    choose(page, OTHER)
    page.table.setFocus()
    said(monkeypatch, True, "键改")
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    page.refresh()
    assert "键改" in names(page)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.state.scenario == other
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    page.refresh()
    assert names(page) == [NAME]


def test_what_is_in_force_cannot_be_deleted_and_is_adopted_once(page, monkeypatch, told):
    asked = said(monkeypatch, True)
    page.buttons["adopt"].click()
    assert "4" in asked[0] and NAME in told[-1]
    page.refresh()
    choose(page, NAME)
    assert not page.buttons["delete"].isEnabled() and not page.buttons["adopt"].isEnabled()


def test_the_menu_offers_what_the_buttons_do(page, monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    page.table.customContextMenuRequested.emit(page.table.rect().center())
    assert [action.isEnabled() for action in page._menu.actions()] == [one.isEnabled() for one in page.buttons.values()]


@pytest.fixture
def window(page, other):
    choose(page, NAME, OTHER)
    page.buttons["compare"].click()
    yield page.window_
    page._close_window()


def test_figures_stand_side_by_side_and_say_which_is_better(page, window):
    found = window.found
    rows = {row.key: row for row in window.figures.rows}
    sense = 1 if found.first.name == OTHER else -1
    assert rows["moves"].sense == sense and rows["moves"].change.startswith("−3" if sense > 0 else "+3")
    assert rows["cost"].change == "" and rows["cost"].first == rows["cost"].second
    heads = [window.figures.horizontalHeaderItem(at).text() for at in (1, 2)]
    assert heads == [found.first.name, found.second.name]
    window.turn_round.click()
    again = {row.key: row for row in window.figures.rows}
    assert again["moves"].sense == -sense and window.first.currentText() == heads[1]


def test_sites_that_differ_are_listed_and_choose_themselves(page, window):
    model = window.table.model()
    assert model.rowCount() == 2
    days = [model.index(row, 2).data() for row in range(2)]
    assert sorted(text.lstrip("+-") for text in days) == ["", "10"]
    window.everything.click()
    assert model.rowCount() == 4
    window.everything.click()
    heard = []
    page.state.sites_chosen.connect(heard.append)
    window.table.selectRow(0)
    assert (
        len(heard[-1]) == 1 and heard[-1][0] == window.model.rows[model.mapToSource(model.index(0, 0)).row()].site_uid
    )
    window.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert model.index(0, 2).data().lstrip("+-") == "10"


def test_what_is_demolished_by_now_is_no_loss_of_the_later_plan(page, other):
    with page.desk.writer() as unit:
        first, *_, last = sorted(unit.assignments.of_scenario(other), key=lambda row: row.first_day)
        unit.assignments.update(replace(first, first_day=None, last_day=None))
        unit.sites.update(replace(unit.sites.get(first.site_uid), status="hauled"))
        row = unit.scenarios.get(other)
        plan = {**row.measures["plan"], "placed": 3, "area": 1200.0, "urgency": 1.0}
        unit.scenarios.update(replace(row, measures={**row.measures, "plan": plan}))
    choose(page, OTHER)
    page.buttons["compare"].click()
    window = page.window_
    assert window.found.counts["only_first"] == 1 == window.found.down
    assert "1 of the first are demolished by now" in window.line.text() and "first alone" not in window.line.text()
    rows = {row.key: row for row in window.figures.rows}
    assert rows["placed"].change == "−1" and rows["area"].change == "−200"
    assert {rows[key].sense for key in ("placed", "area", "urgency")} == {0}
    # a site that still stands and is left out is a loss
    with page.desk.writer() as unit:
        unit.assignments.update(replace(unit.assignments.get(last.uid), first_day=None, last_day=None))
        unit.sites.update(replace(unit.sites.get(first.site_uid), status="open"))
    window.reload()
    assert window.found.down == 0 and window.found.counts["only_first"] == 2
    assert {row.key: row.sense for row in window.figures.rows}["placed"] == -1
    page._close_window()


def test_each_figure_of_both_plans_stands_side_by_side(page, window):
    model = window.model
    names = (window.found.first.name, window.found.second.name)
    horizontal, hint = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    assert [model.headerData(at, horizontal, hint) for at in (3, 4, 5, 6)] == [*names, *names]
    later = next(row for row, change in enumerate(model.rows) if change.days)
    change = model.rows[later]
    texts = [model.index(later, at).data() for at in (3, 4, 5, 6)]
    days = [str(change.first.first_day), str(change.second.first_day)]
    assert days[0] != days[1] and texts == [*days, change.first.crew, change.second.crew]


def test_the_window_makes_way_for_the_map_that_it_compares_on(page, window):
    canvas = window.desk.iface.mapCanvas()
    canvas.setGeometry(0, 0, 300, 200)
    canvas.show()
    window.tabs.setCurrentIndex(2)
    window.move(20, 20)
    tall = window.height()
    over = QRect(canvas.mapToGlobal(QPoint(0, 0)), canvas.size())
    assert window.frameGeometry().intersects(over)
    window.swipe_button.click()
    assert window.height() < tall
    room = window.screen().availableGeometry()
    assert (window.frameGeometry().right(), window.frameGeometry().bottom()) == (room.right(), room.bottom())


def drawn(window, x: int, y: int) -> str:
    canvas = window.desk.iface.mapCanvas()
    image = QImage(canvas.width(), canvas.height(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    window.maps.swipe.item.paint(painter)
    painter.end()
    return image.pixelColor(x, y).name()


def test_both_plans_lie_under_a_bar_over_the_map(page, wide_canvas, window, qtbot):
    canvas = wide_canvas
    window.tabs.setCurrentIndex(2)
    canvas.setDestinationCrs(window._layers_of(window.found.first)[0].crs())
    layer = window._layers_of(window.found.first)[0]
    site = next(iter(layer.getFeatures()))
    canvas.setExtent(site.geometry().boundingBox())
    before = len(QgsProject.instance().mapLayers())
    window.swipe_button.click()
    qtbot.waitUntil(lambda: len(window.maps.swipe.item.images) == 2, timeout=15_000)
    # both plans have the site in the same phase: its colour lies left and right of the bar
    width, height = canvas.width(), canvas.height()
    tones = {drawn(window, int(width * share), int(height * 0.4)) for share in (0.44, 0.56)}
    assert tones == {phase_colour(site["phase"]).name()}
    assert len(QgsProject.instance().mapLayers()) == before, "what is compared does not enter the project"
    window.beside_button.click()
    assert not window.swipe_button.isChecked() and window.maps.mode == "beside"
    assert window.canvas.isVisibleTo(window) and len(window.canvas.layers()) >= 2
    window.beside_button.click()
    assert window.maps.swipe is None and not window.canvas.isVisibleTo(window)


def test_the_map_is_free_again_when_the_window_closes(page, window, qtbot):
    window.swipe_button.click()
    maps = window.maps
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page.window_ is None and maps.swipe is None


def test_a_plan_that_is_deleted_leaves_the_comparison(page, window, monkeypatch, qtbot):
    choose(page, OTHER)
    said(monkeypatch, True)
    page.buttons["delete"].click()
    page.refresh()
    assert window.first.count() == 1 and window.found.first.name == window.found.second.name == NAME
    assert window.table.model().rowCount() == 0


def test_one_plan_is_compared_with_the_one_looked_at(page, other):
    choose(page, OTHER)
    assert page.buttons["compare"].isEnabled()
    page.buttons["compare"].click()
    assert (page.window_.found.first.name, page.window_.found.second.name) == (NAME, OTHER)
    page.window_.second.setCurrentIndex(page.window_.second.findText(NAME))
    page.window_.second.activated.emit(page.window_.second.currentIndex())
    assert page.window_.found.counts["same"] == 4


def test_no_plan_no_list(page, monkeypatch):
    said(monkeypatch, True)
    page.buttons["delete"].click()
    page.refresh()
    assert page.lines == [] and page.hint.text() and not page.buttons["look"].isEnabled()
    assert page.state.scenario == ""


def test_money_is_grouped_where_qgis_leaves_the_separators_out():
    before = QLocale()
    plain = QLocale(QLocale.Language.Chinese, QLocale.Country.China)
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(plain)
    try:
        assert (figure(30089149.7), figure(1234.5, 2), figure(999)) == ("30,089,150", "1,234.50", "999")
    finally:
        QLocale.setDefault(before)


def test_a_long_name_of_a_plan_gives_way_to_the_figures(qtbot):
    table = FigureTable()
    qtbot.addWidget(table)
    name = "二〇二六年至二〇二七年全县违法建设拆除行动总体方案"
    table.resize(420, 300)
    table.show()
    table.show_rows((name, name), figure_rows({"placed": 5, "cost": 10.0}, {"placed": 6, "cost": 9.0}))
    for at in (1, 2):
        head = table.horizontalHeaderItem(at)
        assert "…" in head.text() and head.toolTip() == name
    # nothing of the last column is cut: where there is no room it is scrolled to
    last = table.columnWidth(3)
    assert last >= table.sizeHintForColumn(3)
    table.resize(2000, 300)
    qtbot.wait(10)
    assert table.horizontalHeaderItem(1).text() == name


def test_figures_in_words_and_by_sense():
    one = {"target_day": "2027-03-01", "area": 100.0, "moves": 4, "distance": 1500.0, "urgency": 10.0}
    two = {"target_day": "2027-02-20", "area": 90.0, "moves": 4, "distance": 1540.0, "urgency": 10.04}
    rows = {row.key: row for row in figure_rows(one, two)}
    assert rows["target_day"].sense == 1 and rows["target_day"].change.startswith("-9 ")
    assert rows["area"].sense == -1 and rows["area"].change.startswith("−10")
    assert (rows["moves"].sense, rows["distance"].sense, rows["urgency"].sense) == (0, 0, 0)
    assert (rows["distance"].first, rows["cost"].first) == ("1.5", "–")
    more = {row.key: row for row in figure_rows({"placed": 5, "cost": 10.0}, {"placed": 6, "cost": 9.0})}
    assert more["placed"].sense == 1 and more["cost"].sense == 0 and more["cost"].change == "−1", (
        "other sites, other cost"
    )
    late = {row.key: row for row in figure_rows(one, {**two, "target_day": None})}
    assert late["target_day"].sense == -1 and late["target_day"].second == "–"


def test_lines_of_plans_know_their_bound(page):
    with page.desk.writer() as unit:
        row = unit.scenarios.get(page.state.scenario)
        unit.scenarios.update(replace(row, bounds={"0": "2027-01-01", "1": None}))
    with page.desk.reader() as session:
        (line,) = scenario_lines(session)
    assert line.bound is None and line.gap is None
    with page.desk.writer() as unit:
        row = unit.scenarios.get(page.state.scenario)
        plan = {**row.measures["plan"], "target_day": "2027-01-20"}
        unit.scenarios.update(replace(row, bounds={"0": None, "1": "2027-01-09"}, measures={"plan": plan}))
    with page.desk.reader() as session:
        (line,) = scenario_lines(session)
    assert (line.bound, line.target_day, line.gap) == (date(2027, 1, 9), date(2027, 1, 20), 11)
