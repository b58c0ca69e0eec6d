"""The after-use dock: plots listed, explained, planned, decided, compared, verified, taken back, issued, by clicks."""

from __future__ import annotations

import subprocess
import zipfile
from datetime import date, datetime, timezone

import pytest
from afteruse_office import FIRST, NOW, SECOND, THIRD, TODAY, accept_use, done, layer, make, make_decided, photo, plots
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QMessageBox
from shapely import MultiPolygon, box

from zhiwei.plugin.gui.afteruse_dock import AfteruseDock
from zhiwei.plugin.gui.afteruse_table import HEADER
from zhiwei.plugin.gui.tools_undo import stack_of
from zhiwei.plugin.services.plan_afteruse import Request, plan_uses
from zhiwei.plugin.services.track_afteruse import Pick, accept_uses, begin
from zhiwei.plugin.store.workspace import Workspace

WORK, NEXT = date(2026, 11, 10), datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def dock(uses_desk, told, qtbot):
    """The dock, seen, with the three plots in it."""
    QgsSettings().remove(HEADER)
    made = AfteruseDock(uses_desk)
    qtbot.addWidget(made)
    made.resize(1300, 420)
    made.show()
    qtbot.waitUntil(lambda: len(made.model.rows) == 3, timeout=5000)
    yield made
    made.remove()


def codes(dock):
    return [row.plot.code for row in dock.model.rows]


def plot(dock, code):
    return next(one for one in plots(dock.desk.store) if one.code == code)


def uids(dock, *wanted):
    return [row.uid for row in dock.rows if row.plot.code in wanted]


def choose(dock, *wanted):
    dock.choose(uids(dock, *wanted))


def press(dock, name):
    assert dock.actions_by_name[name].isEnabled(), name
    dock.actions_by_name[name].trigger()


def settled(dock, qtbot):
    """Until nothing runs and the dock has caught up."""
    qtbot.waitUntil(lambda: not dock.desk._tasks, timeout=60_000)
    qtbot.waitUntil(lambda: not dock._renew.isActive() and not dock._stale, timeout=5000)


def enabled(dock):
    return {name for name, action in dock.actions_by_name.items() if action.isEnabled()}


def test_the_table_lists_what_there_is_and_sorts(dock):
    assert codes(dock) == [FIRST, SECOND, THIRD]
    texts = {column.key: place for place, column in enumerate(dock.model.columns)}

    def cell(row, key):
        return dock.model.index(row, texts[key]).data()

    one = plot(dock, FIRST)
    assert cell(0, "code") == FIRST and cell(0, "area_m2") == dock.words.number(one.area_m2, 2)
    assert cell(0, "proposed") == dock.words.use("farm") and cell(0, "use") == ""
    points = next(row["points"] for row in one.proposals["ranked"] if row["use"] == "farm")
    assert cell(0, "points") == dock.words.number(points, 1)
    header = dock.table.horizontalHeader()
    header.setSortIndicator(texts["points"], Qt.SortOrder.DescendingOrder)
    values = [row.points for row in dock.model.rows]
    assert values == sorted(values, reverse=True) and codes(dock) != []
    assert "3" in dock.status.text()


def test_filters_search_and_what_is_chosen_on_the_map(dock, qtbot):
    dock.filters.search.setText(dock.words.use("farm"))
    qtbot.waitUntil(lambda: codes(dock) == [FIRST], timeout=2000)
    dock.filters.search.setText("没有")
    qtbot.waitUntil(lambda: codes(dock) == [], timeout=2000)
    assert dock.empty.isVisible() and "No plot" in dock.empty.text()
    dock.filters.clear()
    assert len(codes(dock)) == 3 and not dock.empty.isVisible()
    dock.filters.use.setCurrentIndex(dock.filters.use.findData("green"))
    dock.filters.changed.emit()
    assert codes(dock) == [SECOND, THIRD]
    # choosing what a filter hides clears the filter
    choose(dock, FIRST)
    assert codes(dock) == [FIRST, SECOND, THIRD] and [row.plot.code for row in dock.table.chosen()] == [FIRST]


def test_the_panel_shows_the_sum_the_rules_and_their_laws(dock, qtbot):
    assert "Choose a plot" in dock.why.toPlainText()
    choose(dock, FIRST)
    qtbot.waitUntil(lambda: dock.why.found is not None, timeout=2000)
    text = dock.why.toPlainText()
    ranked = plot(dock, FIRST).proposals["ranked"][0]
    assert FIRST in text and dock.words.number(ranked["points"], 1) in text
    assert "永久基本农田" in text and "Land Administration Law art. 33-37" in text
    for part in ranked["parts"]:
        assert dock.words.number(part["points"], 1) in text
    # a click on a use opens its sum, another one closes it
    choose(dock, THIRD)
    qtbot.waitUntil(lambda: dock.why.found.plot.code == THIRD, timeout=2000)
    second = dock.why.found.ranked[1].use
    before = len(dock.why.toPlainText())
    dock.why.anchorClicked.emit(QUrl(f"sum:{second}"))
    assert len(dock.why.toPlainText()) > before
    dock.why.anchorClicked.emit(QUrl(f"sum:{second}"))
    assert len(dock.why.toPlainText()) == before
    heard = []
    dock.desk.case_asked.connect(heard.append)
    dock.why.anchorClicked.emit(QUrl(f"case:{dock.why.found.cases[0][0]}"))
    assert heard == [dock.why.found.cases[0][0]]


def test_buttons_are_offered_as_the_plots_stand(dock):
    always = {"make", "foresee", "accept_all", "accept_free", "book", "show"}
    assert enabled(dock) == always
    choose(dock, FIRST)
    assert enabled(dock) == always | {"accept", "compare", "zoom"}
    choose(dock, FIRST, SECOND)
    assert enabled(dock) == always | {"accept", "zoom"}


def test_accepting_one_is_undone_and_done_again_by_keys(dock, qtbot, told):
    choose(dock, FIRST)
    press(dock, "accept")
    settled(dock, qtbot)
    assert (plot(dock, FIRST).use, plot(dock, FIRST).locked) == ("farm", True)
    assert [row.plot.code for row in dock.table.chosen()] == [FIRST], "the choice stays"
    assert told and "1" in told[-1]
    assert "accept" not in enabled(dock) and {"begin", "back", "form"} <= enabled(dock)
    QTest.keySequence(dock.table, "Ctrl+Z")
    assert plot(dock, FIRST).use == ""
    dock.redo.trigger()
    assert plot(dock, FIRST).use == "farm"
    dock.undo.trigger()
    assert plot(dock, FIRST).use == "" and not dock.undo.isEnabled()


def test_accepting_all_takes_what_waits_and_leaves_what_is_decided(dock, qtbot):
    store = dock.desk.store
    accept_use(store, SECOND, "乙", NOW, TODAY, use="临时绿化或停车")
    dock.desk.note_change()
    settled(dock, qtbot)
    press(dock, "accept_all")
    settled(dock, qtbot)
    assert [plot(dock, code).use for code in (FIRST, SECOND, THIRD)] == ["farm", "temporary", "green"]
    assert [plot(dock, code).locked for code in (FIRST, SECOND, THIRD)] == [False, True, False]
    assert "accept_all" not in enabled(dock)
    dock.undo.trigger()
    assert [plot(dock, code).use for code in (FIRST, SECOND, THIRD)] == ["", "temporary", ""]


def add_zone(store, code, x0, x1):
    """A zone over ground from so far to so far east of the first plot's corner."""
    with store.unit_of_work("甲", NOW) as unit:
        unit.zones.add(layer(("class_code",), (x0, -30, x1, 60, code)))


def test_what_no_condition_holds_for_is_accepted_in_one_step(dock, qtbot, told):
    verdicts = {row.plot.code: row.verdict for row in dock.rows}
    free = [code for code, verdict in verdicts.items() if verdict == "allowed"]
    assert free and len(free) < len(verdicts), verdicts
    press(dock, "accept_free")
    settled(dock, qtbot)
    assert [code for code in codes(dock) if plot(dock, code).use] == free
    assert "accept_free" not in enabled(dock) and "accept_all" in enabled(dock)
    dock.undo.trigger()
    assert not any(one.use for one in plots(dock.desk.store)) and not dock.undo.isEnabled()


def test_what_may_not_be_any_more_stays_and_is_named_the_rest_is_accepted(dock, qtbot, told):
    add_zone(dock.desk.store, "KX-NT", 95, 130)  # the green of the second plot lies on basic farmland now
    press(dock, "accept_all")
    settled(dock, qtbot)
    assert [code for code in codes(dock) if not plot(dock, code).use] == [SECOND]
    assert SECOND in told[-1]
    dock.undo.trigger()
    assert not any(one.use for one in plots(dock.desk.store))


def test_many_are_accepted_in_the_background(dock, qtbot, monkeypatch):
    monkeypatch.setattr("zhiwei.plugin.gui.afteruse_do._MANY", 1)
    press(dock, "accept_all")
    settled(dock, qtbot)
    assert all(one.use for one in plots(dock.desk.store)) and dock.undo.isEnabled()


def test_another_use_needs_a_reason_and_a_forbidden_one_cannot_be_taken(dock, qtbot):
    choose(dock, THIRD)
    press(dock, "compare")
    window = dock.dialog
    assert window.uses()[0] == "green"
    window.right.setCurrentIndex(window.right.findData("build"))
    rows = {window.table.item(place, 0).text().strip(): place for place in range(window.table.rowCount())}
    points = {one["use"]: one["points"] for one in plot(dock, THIRD).proposals["ranked"]}
    for column, use in ((1, "green"), (2, "build")):
        assert window.table.item(rows["Points"], column).text() == dock.words.number(points[use], 1)
    assert "道路红线" in window.table.item(rows["Why"], 2).text()
    # a reserve of 60 m² is lost to building
    area = plot(dock, THIRD).area_m2
    assert window.table.item(rows["Usable of the plot"], 1).text() == dock.words.m2(area)
    assert window.table.item(rows["Usable of the plot"], 2).text() != dock.words.m2(area)
    assert window.take_left.isEnabled() and not window.take_right.isEnabled() and "reason" in window.told.text()
    window.reason.setText("镇里建停车楼")
    window.department.setText("住建局")
    window.day.setDate(QDate(2027, 3, 1))
    window.take_right.click()
    settled(dock, qtbot)
    found = plot(dock, THIRD)
    assert (found.use, found.remark, found.responsible, found.due_on) == (
        "build", "镇里建停车楼", "住建局", date(2027, 3, 1),
    )  # fmt: skip
    assert "镇里建停车楼" in dock.why.toPlainText()
    # the same use again, with another department: the reason and the day stay
    press(dock, "compare")
    window = dock.dialog
    assert window.uses()[0] == "build" and window.reason.text() == "镇里建停车楼" and not window.take_left.isEnabled()
    window.department.setText("云桠镇人民政府")
    window.take_left.click()
    settled(dock, qtbot)
    found = plot(dock, THIRD)
    assert (found.use, found.remark, found.responsible, found.due_on) == (
        "build", "镇里建停车楼", "云桠镇人民政府", date(2027, 3, 1),
    )  # fmt: skip
    choose(dock, FIRST)
    press(dock, "compare")
    window = dock.dialog
    window.right.setCurrentIndex(window.right.findData("build"))
    window.reason.setText("x")
    assert not window.take_right.isEnabled()


def test_what_was_typed_stays_when_somebody_else_was_first(dock, qtbot, told):
    choose(dock, THIRD)
    press(dock, "compare")
    window = dock.dialog
    window.right.setCurrentIndex(window.right.findData("order"))
    window.reason.setText("先平整")
    accept_use(dock.desk.store, THIRD, "乙", NOW, TODAY, use="临时绿化或停车")
    window.take_right.click()
    assert any("Somebody else changed this plot" in line and "临时绿化或停车" in line for line in told)
    assert plot(dock, THIRD).use == "temporary" and window.reason.text() == "先平整" and window.isVisible()
    window.take_right.click()
    assert (plot(dock, THIRD).use, plot(dock, THIRD).remark) == ("order", "先平整")


def test_begun_then_taken_back_step_by_step(dock, qtbot):
    accept_uses_of(dock, FIRST, SECOND)
    choose(dock, FIRST, SECOND)
    press(dock, "begin")
    window = dock.dialog
    assert window.day.minimumDate() == QDate(2026, 11, 3) and window.day.maximumDate() == QDate(2026, 11, 22)
    window.day.setDate(QDate(2026, 11, 10))
    window._go()
    settled(dock, qtbot)
    assert {(plot(dock, code).status, plot(dock, code).started_on) for code in (FIRST, SECOND)} == {("under_way", WORK)}
    press(dock, "back")
    settled(dock, qtbot)
    assert {(plot(dock, code).status, plot(dock, code).use != "") for code in (FIRST, SECOND)} == {("cleared", True)}
    press(dock, "back")
    settled(dock, qtbot)
    assert [plot(dock, code).use for code in (FIRST, SECOND)] == ["", ""]
    for _ in range(3):
        dock.undo.trigger()
    assert {plot(dock, code).status for code in (FIRST, SECOND)} == {"cleared"}
    assert [plot(dock, code).use for code in (FIRST, SECOND)] == ["farm", "green"]


def accept_uses_of(dock, *wanted):
    accept_uses(dock.desk.store, [Pick(code) for code in wanted], "甲", NOW, TODAY)
    dock.desk.note_change()
    dock.reload()


def begun(dock, code=FIRST):
    accept_uses_of(dock, code)
    begin(dock.desk.store, code, WORK, "甲", NOW, TODAY)
    dock.desk.note_change()
    dock.reload()
    choose(dock, code)


def test_verified_by_a_photo_that_fits_and_a_new_overlay(dock, qtbot):
    begun(dock)
    photo(dock.desk.store, NEXT, "P0001")
    photo(dock.desk.store, NEXT.replace(day=8), "P0002")
    press(dock, "verify")
    window = dock.dialog
    texts = [window.list.item(place).text() for place in range(window.list.count())]
    assert texts[0].startswith("P0001 · 2026-11-20 10:00") and "before work began" in texts[1]
    assert not window.go.isEnabled() and "photo" in window.state.text()
    assert not window.list.item(1).flags() & Qt.ItemFlag.ItemIsUserCheckable
    window.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert window.go.isEnabled() and "nothing new stands there" in window.state.text()
    window.go.click()
    settled(dock, qtbot)
    found = plot(dock, FIRST)
    assert (found.status, found.verified_on, found.verified_by["photos"]) == ("verified", TODAY, ["P0001"])
    assert "P0001" in dock.why.toPlainText()


def test_a_new_building_on_the_plot_stops_the_verification(dock, qtbot):
    begun(dock)
    photo(dock.desk.store, NEXT)
    with dock.desk.writer() as unit:
        unit.spots.add(layer(("code", "found_on", "status"), (5, 5, 9, 10, "TB900", date(2026, 11, 15), "open")))
    dock.reload()
    press(dock, "verify")
    window = dock.dialog
    window.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert not window.go.isEnabled() and "TB900" in window.state.text() and "20.0" in window.state.text()


def test_photos_are_taken_in_from_the_window(dock, qtbot, sample_dir):
    begun(dock)
    press(dock, "verify")
    window = dock.dialog
    some = sorted((sample_dir / "photos").rglob("*.jpg"))[:2]
    assert len(some) == 2 and window.list.count() == 0
    window.import_photos([str(path) for path in some])
    settled(dock, qtbot)
    assert window.list.count() == 2
    # they are of October, and work began in November
    assert all("before work began" in window.list.item(place).text() for place in range(2))


def test_overdue_plots_are_listed_with_their_days(dock, qtbot, monkeypatch):
    accept_uses_of(dock, FIRST)
    # 180 days after 3 November 2026 is 2 May 2027
    monkeypatch.setattr(dock.desk, "today", lambda: date(2027, 5, 5))
    dock.reload()
    dock.filters.late.setChecked(True)
    assert codes(dock) == [FIRST]
    place = [column.key for column in dock.model.columns].index("late_days")
    assert dock.model.index(0, place).data() == "3"


def test_planning_with_targets_and_weights_says_what_it_costs_and_is_undone(dock, qtbot):
    dock.tabs.setCurrentWidget(dock.plan)
    dock.plan.targets.boxes["build"].setValue(350)
    before = [one.proposals for one in plots(dock.desk.store)]
    dock.plan.run_button.click()
    settled(dock, qtbot)
    lost = [one for one in plots(dock.desk.store) if one.proposals["given_up"]]
    assert len(lost) == 1
    text = dock.plan.outcome.toPlainText()
    assert lost[0].code in text and dock.words.number(lost[0].proposals["given_up"]["points"], 1) in text
    assert "Proposals that changed with this run: 1" in text and "Proven" in text
    dock.plan.plots_asked.emit([lost[0].uid])
    assert [row.uid for row in dock.table.chosen()] == [lost[0].uid]
    dock.undo.trigger()
    assert [one.proposals for one in plots(dock.desk.store)] == before
    # road alone counts for the farmland: the sum of its parts has one part
    dock.plan.weights.use.setCurrentIndex(dock.plan.weights.use.findData("farm"))
    for name, slider in dock.plan.weights.sliders.items():
        slider.setValue(100 if name == "road" else 0)
    assert dock.plan.weights.weights()["farm"]["road"] == 100.0
    dock.plan.targets.boxes["build"].setValue(0)
    dock.plan.run_button.click()
    settled(dock, qtbot)
    (farm,) = (one for one in plot(dock, FIRST).proposals["ranked"] if one["use"] == "farm")
    assert [part["criterion"] for part in farm["parts"]] == ["road"]
    dock.plan.weights.reset.click()
    assert dock.plan.weights.weights() == {}


def test_a_slider_says_at_once_what_it_would_change(dock, qtbot):
    """Green is judged by its way to a road alone, 70 m: it falls back on one plot; nothing is written by looking."""
    before = [one.proposals for one in plots(dock.desk.store)]
    weights = dock.plan.weights
    weights.use.setCurrentIndex(weights.use.findData("green"))
    for name, slider in weights.sliders.items():
        slider.setValue(100 if name == "road" else 0)
    qtbot.waitUntil(lambda: "1 of 3 plots" in weights.effect.text(), timeout=20_000)
    assert f"{SECOND}: {dock.words.use('green')} → " in weights.effect.toolTip()
    weights.reset.click()
    qtbot.waitUntil(lambda: "0 of 3 plots" in weights.effect.text(), timeout=20_000)
    assert [one.proposals for one in plots(dock.desk.store)] == before


def test_a_target_out_of_reach_is_said_in_square_metres(dock, qtbot):
    dock.plan.targets.boxes["farm"].setValue(5000)
    dock.plan.run_button.click()
    settled(dock, qtbot)
    whole = sum(one.area_m2 for one in plots(dock.desk.store))
    assert dock.words.m2(round(5000 - whole, 2)) in dock.plan.outcome.toPlainText()


def test_a_cancelled_plan_writes_nothing(dock, qtbot, told):
    before = [one.proposals for one in plots(dock.desk.store)]
    dock.plan.targets.boxes["build"].setValue(350)
    job = dock.plan.run()
    dock.plan.cancel_button.click()
    qtbot.waitUntil(lambda: job.is_over, timeout=20_000)
    assert [one.proposals for one in plots(dock.desk.store)] == before and dock.plan.run_button.isEnabled()


@pytest.mark.parametrize("agreed", [True, False])
def test_weights_go_into_the_rulebook_when_the_person_agrees(dock, qtbot, monkeypatch, agreed):
    buttons = QMessageBox.StandardButton
    monkeypatch.setattr(QMessageBox, "question", lambda *_: buttons.Yes if agreed else buttons.No)
    dock.plan.weights.use.setCurrentIndex(dock.plan.weights.use.findData("road"))
    dock.plan.weights.sliders["shape"].setValue(55)
    dock.plan.keep_button.click()
    settled(dock, qtbot)
    assert dock.words.weights["road"]["shape"] == (55.0 if agreed else 5.0)
    assert dock.words.weights["road"]["plan"] == 70.0
    assert (dock.plan.weights.weights() == {}) is agreed


def test_plan_use_of_a_layer_of_the_project_is_looked_at(dock, qtbot):
    """A plan that wants a park on the second plot rules building out there."""
    park = QgsVectorLayer("Polygon?crs=EPSG:4549&field=code:string", "规划", "memory")
    one = QgsFeature(park.fields())
    one.setAttributes(["1401"])
    one.setGeometry(
        QgsGeometry.fromWkt("POLYGON((500090 3299990, 500140 3299990, 500140 3300040, 500090 3300040, 500090 3299990))")
    )
    park.dataProvider().addFeature(one)
    QgsProject.instance().addMapLayer(park)
    dock.plan.inputs.layers["plan"].setLayer(park)
    dock.plan.inputs.fields["plan"].setField("code")
    dock.plan.run_button.click()
    settled(dock, qtbot)
    found = plot(dock, SECOND)
    assert list(found.proposals["place"]["plan"]) == ["1401"]
    assert found.rules["build"]["verdict"] == "forbidden" and found.rules["green"]["verdict"] == "allowed"
    # the next run keeps it, unless somebody says otherwise
    dock.plan.inputs.layers["plan"].setLayer(None)
    assert dock.plan.inputs.keep.isVisibleTo(dock.plan) and dock.plan.inputs.keep.isChecked()
    dock.plan.run_button.click()
    settled(dock, qtbot)
    assert plot(dock, SECOND).rules["build"]["verdict"] == "forbidden"
    dock.plan.inputs.keep.setChecked(False)
    dock.plan.run_button.click()
    settled(dock, qtbot)
    assert plot(dock, SECOND).rules["build"]["verdict"] == "allowed"


def test_the_balance_as_figures_chart_and_table(dock, qtbot, tmp_path, monkeypatch):
    accept_uses_of(dock, FIRST, SECOND)
    begin(dock.desk.store, FIRST, WORK, "甲", NOW, TODAY)
    dock.desk.note_change()
    dock.tabs.setCurrentWidget(dock.balance)
    qtbot.waitUntil(lambda: dock.balance.shown is not None, timeout=10_000)
    settled(dock, qtbot)
    area = {one.code: one.area_m2 for one in plots(dock.desk.store)}
    whole = round(sum(area.values()), 2)
    assert dock.balance.figures["freed_m2"].text().startswith(dock.words.m2(whole))
    assert dock.balance.figures["farm_m2"].text().startswith(dock.words.m2(area[FIRST]))
    rows = {cells[0]: cells[1:] for cells in dock.balance.card.chart.rows}
    assert rows["1401 公园绿地"] == (
        dock.words.number(0.0),
        dock.words.number(area[SECOND]),
        f"+{dock.words.number(area[SECOND])}",
    )
    assert rows["Whole"] == (dock.words.number(whole), dock.words.number(whole), dock.words.number(0.0))
    dock.balance.count.setCurrentIndex(2)
    dock.balance.count.activated.emit(2)
    settled(dock, qtbot)
    assert dock.balance.figures["farm_m2"].text().startswith(dock.words.m2(0.0))
    dock.balance.town.setCurrentIndex(1)
    dock.balance.town.activated.emit(1)
    assert dock.balance.figures["plots"].text() == "3"
    target = tmp_path / "图.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dock.balance.card.save_button.click()
    assert target.read_bytes()[:4] == b"\x89PNG"


def test_plots_on_the_map_are_coloured_and_chosen_both_ways(dock, qtbot):
    press(dock, "show")
    layer = dock.on_map.layer
    assert layer is not None and layer.featureCount() == 3 and layer.readOnly()
    renderer = layer.renderer()
    by_value = {category.value(): category for category in renderer.categories()}
    features = {one["code"]: one for one in layer.getFeatures()}

    def kind(code):
        context = QgsExpressionContext()
        context.setFields(layer.fields())
        context.setFeature(next(one for one in layer.getFeatures() if one["code"] == code))
        return QgsExpression(renderer.classAttribute()).evaluate(context)

    assert [kind(code) for code in (FIRST, SECOND)] == ["farm", "green"]
    assert by_value["farm"].symbol().symbolLayer(0).brushStyle() == Qt.BrushStyle.FDiagPattern
    accept_uses_of(dock, FIRST)
    assert kind(FIRST) == "!farm"
    assert by_value["!farm"].symbol().color().red() == 230
    # from the table to the map, and back
    choose(dock, SECOND)
    qtbot.waitUntil(lambda: {one["code"] for one in layer.selectedFeatures()} == {SECOND}, timeout=2000)
    layer.selectByIds([features[FIRST].id(), features[THIRD].id()])
    assert [row.plot.code for row in dock.table.chosen()] == [FIRST, THIRD]
    dock.filters.on_map.setChecked(True)
    assert codes(dock) == [FIRST, THIRD]
    dock.filters.on_map.setChecked(False)
    assert dock.actions_by_name["show"].isChecked()
    press(dock, "show")
    assert not dock.on_map.is_shown() and not dock.actions_by_name["show"].isChecked()
    QTest.keyClick(dock.table, Qt.Key.Key_Return)
    # a project that goes away takes the layer with it, and nobody minds
    QgsProject.instance().clear()
    assert dock.on_map.layer is None and dock.model.rows == ()


def test_the_form_is_issued_as_pdf_and_word_and_saved_from_the_panel(dock, qtbot, told, tmp_path, monkeypatch):
    accept_uses_of(dock, THIRD)
    choose(dock, THIRD)
    press(dock, "form")
    window = dock.papers.dialog
    assert window.offer.form.id == "D41" and window.word.isChecked()
    assert window.lines["plot", "code"].text() == THIRD
    assert window.go.isEnabled(), window.told.text()
    window.go.click()
    settled(dock, qtbot)
    qtbot.waitUntil(lambda: bool(dock.why.forms), timeout=5000)
    (form,) = dock.why.forms
    assert "D41" in dock.why.toPlainText()
    for kind, name in (("pdf", "登记表.pdf"), ("word", "登记表.docx")):
        target = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=target: (str(to), ""))
        dock.why.anchorClicked.emit(QUrl(f"{kind}:{form.uid}"))
        settled(dock, qtbot)
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "登记表.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    found = plot(dock, THIRD)
    assert THIRD in text and f"{found.area_m2:.2f}" in text and "■增绿" in text
    with zipfile.ZipFile(tmp_path / "登记表.docx") as file:
        assert THIRD in file.read("word/document.xml").decode()


def test_a_plot_of_two_cases_asks_for_which_the_form_is_issued(desk, qtbot, told, tmp_path, monkeypatch):
    path = make_decided(tmp_path)
    with Workspace.open(path) as opened:
        with opened.unit_of_work("甲", NOW) as unit:
            spots = unit.spots.read(columns=("version",))
            beside = MultiPolygon([box(500_020, 3_300_000, 500_040, 3_300_020)])
            unit.spots.set_geometry(str(spots.column("uid")[1]), beside, int(spots.column("version")[1]))
        done(opened, 2)
        make(opened)
        plan_uses(opened, Request(), "甲", NOW, TODAY)
        accept_use(opened, FIRST, "甲", NOW, TODAY)
    monkeypatch.setattr(desk, "today", lambda: TODAY)
    assert desk.show(str(path))
    dock = AfteruseDock(desk)
    qtbot.addWidget(dock)
    dock.show()
    choose(dock, FIRST)
    dock._show_why()
    numbers = [number for _, number in dock.why.found.cases]
    assert len(numbers) == 2
    offered = []

    def chosen(menu, *_place):
        offered.extend(action.text() for action in menu.actions())
        menu.actions()[1].trigger()

    monkeypatch.setattr(QMenu, "exec", chosen)
    press(dock, "form")
    assert offered == numbers
    window = dock.papers.dialog
    assert window.case_uid == dock.why.found.cases[1][0] and window.offer.form.id == "D41"
    # nothing was carried out there: the window says why it cannot be issued yet
    assert not window.go.isEnabled() and "T50" in window.told.text()
    window.close()
    dock.remove()


def test_the_workbook_and_the_map_are_written(dock, qtbot, told, tmp_path, monkeypatch):
    target = tmp_path / "台账.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(dock, "book")
    settled(dock, qtbot)
    written = {path.name for path in tmp_path.glob("台账*")}
    assert written == {"台账.xlsx", "台账_方案.pdf", "台账_利用图.pdf"}
    assert all(name in told[-1] for name in written)


@pytest.mark.parametrize("agreed", [True, False])
def test_plots_are_made_when_the_person_agrees(desk, qtbot, told, tmp_path, monkeypatch, agreed):
    path = make_decided(tmp_path)
    with Workspace.open(path) as opened:
        done(opened, 1)
    monkeypatch.setattr(desk, "today", lambda: TODAY)
    assert desk.show(str(path))
    dock = AfteruseDock(desk)
    qtbot.addWidget(dock)
    dock.show()
    assert "make plots" in dock.empty.text()
    assert "make plots" in dock.why.toPlainText().lower() and not dock.plan.run_button.isEnabled()
    buttons = QMessageBox.StandardButton
    monkeypatch.setattr(QMessageBox, "question", lambda *_: buttons.Yes if agreed else buttons.No)
    dock.actions_by_name["make"].trigger()
    qtbot.waitUntil(lambda: not desk._tasks, timeout=20_000)
    if agreed:
        qtbot.waitUntil(lambda: codes(dock) == [FIRST], timeout=5000)
        dock.actions_by_name["foresee"].trigger()
        qtbot.waitUntil(lambda: not desk._tasks, timeout=20_000)
        qtbot.waitUntil(lambda: codes(dock) == [FIRST, SECOND, THIRD], timeout=5000)
        assert [row.plot.status for row in dock.model.rows] == ["cleared", "planned", "planned"]
    else:
        assert plots(desk.store) == []
    dock.remove()


def test_a_change_by_somebody_else_is_shown(dock, qtbot):
    plan_uses(dock.desk.store, Request(targets={"build": 350.0}), "乙", NOW, TODAY)
    dock.desk.note_change()
    qtbot.waitUntil(lambda: any(row.proposed == "service" for row in dock.model.rows), timeout=5000)


def test_columns_are_hidden_and_the_menu_offers_what_can_be_done(dock):
    menu = dock.table.columns_menu()
    place = [column.key for column in dock.model.columns].index("name")
    menu.actions()[place].trigger()
    assert dock.table.isColumnHidden(place)
    choose(dock, FIRST)
    offered = [action.objectName() for action in dock.menu().actions() if action.isEnabled()]
    assert offered == ["zhiwei_afteruse_accept", "zhiwei_afteruse_compare", "zhiwei_afteruse_zoom"]


def test_the_stack_of_plots_is_its_own(dock):
    assert dock.doer.stack is stack_of(dock.desk, "zhiwei_plot_undo")
    assert dock.doer.stack is not stack_of(dock.desk)
