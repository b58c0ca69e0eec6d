"""What the after-use dock shows and gives away: the map, the form of a plot, workbook and map sheet, new plots."""

from __future__ import annotations

import subprocess
import zipfile

import pytest
from afteruse_dock import accept_uses_of, choose, codes, plot, press, settled
from afteruse_office import FIRST, NOW, SECOND, THIRD, TODAY, accept_use, done, make, make_decided, plots
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QMessageBox
from shapely import MultiPolygon, box

from zhiwei.plugin.gui.afteruse_dock import AfteruseDock
from zhiwei.plugin.gui.tools_undo import stack_of
from zhiwei.plugin.services.plan_afteruse import Request, plan_uses
from zhiwei.plugin.store.workspace import Workspace


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
    qtbot.waitUntil(lambda: {one["code"] for one in layer.selectedFeatures()} == {SECOND}, timeout=20_000)
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
    qtbot.waitUntil(lambda: bool(dock.why.forms), timeout=20_000)
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
        qtbot.waitUntil(lambda: codes(dock) == [FIRST], timeout=20_000)
        dock.actions_by_name["foresee"].trigger()
        qtbot.waitUntil(lambda: not desk._tasks, timeout=20_000)
        qtbot.waitUntil(lambda: codes(dock) == [FIRST, SECOND, THIRD], timeout=20_000)
        assert [row.plot.status for row in dock.model.rows] == ["cleared", "planned", "planned"]
    else:
        assert plots(desk.store) == []
    dock.remove()


def test_a_change_by_somebody_else_is_shown(dock, qtbot):
    plan_uses(dock.desk.store, Request(targets={"build": 350.0}), "乙", NOW, TODAY)
    dock.desk.note_change()
    qtbot.waitUntil(lambda: any(row.proposed == "service" for row in dock.model.rows), timeout=20_000)


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
