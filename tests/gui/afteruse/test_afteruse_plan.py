"""Uses planned from the dock with targets and weights, and the land balance beside them."""

from __future__ import annotations

import pytest
from afteruse_dock import WORK, accept_uses_of, plot, settled
from afteruse_office import FIRST, NOW, SECOND, TODAY, plots
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from zhiwei.plugin.services.track_afteruse import begin


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
    assert dock.balance.figures["other_m2"].text().startswith(dock.words.m2(0.0))
    rows = {cells[0]: cells[1:] for cells in dock.balance.card.chart.rows}
    assert rows["1401 Park"] == (
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
