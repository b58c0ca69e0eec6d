"""The patrol dock: every button, on a grid over the small office's spots."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMainWindow, QMessageBox

from zhiwei.plugin.gui import patrol_records
from zhiwei.plugin.gui.drafts import Drafts
from zhiwei.plugin.gui.patrol import PatrolPanel, PatrolPart
from zhiwei.plugin.gui.patrol_ages import NAME, PatrolAge
from zhiwei.plugin.gui.patrol_tables import UID
from zhiwei.plugin.gui.tools_canvas import ShapeTool

EAST, NORTH = 500_000.0, 3_300_000.0
CODE = "359921001001"


@pytest.fixture(autouse=True)
def own_drafts(tmp_path, monkeypatch):
    monkeypatch.setattr("zhiwei.plugin.gui.drafts.drafts_folder", lambda: tmp_path / "drafts")


@pytest.fixture
def villages(office_desk):
    """A layer with one village of 300 by 200 m, and one row without a code."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4549&field=XZQDM:string&field=XZQMC:string", "村界", "memory")
    for code, name, x in ((CODE, "桠头村", 0), ("", "无码村", 5000)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, name])
        ring = f"{EAST + x} {NORTH}, {EAST + x + 300} {NORTH}, {EAST + x + 300} {NORTH + 200}, {EAST + x} {NORTH + 200}"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}, {EAST + x} {NORTH}))"))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def panel(office_desk, qtbot):
    ages = PatrolAge(office_desk.today)
    ages.register()
    made = PatrolPanel(office_desk, ages)
    qtbot.addWidget(made)
    office_desk.changed.connect(made.refresh_soon)
    made.show()
    yield made
    office_desk.changed.disconnect(made.refresh_soon)
    made.leave()
    ages.remove()


@pytest.fixture
def grid(panel, villages, qtbot):
    """The panel with six cells."""
    build(panel, qtbot)
    return panel


def build(panel, qtbot, size=100.0):
    panel.build_action.trigger()
    dialog = panel.cells.dialog
    dialog.layer.setCurrentIndex(dialog.layer.findText("村界"))
    dialog.size_m.setValue(size)
    dialog.preview_button.click()
    qtbot.waitUntil(lambda: dialog._task is None, timeout=60000)
    assert dialog.build_button.isEnabled(), dialog.summary.text()
    dialog.build_button.click()
    return dialog


def codes(model) -> list[str]:
    return [row.code for row in model.rows]


def choose(panel, *serials):
    panel.choose({one.uid for one in panel.covers if one.code[-3:] in serials})


def officer(panel, name):
    return next(uid for uid, known in panel.officers if known == name)


def sit(panel, name):
    panel.who.setCurrentIndex(panel.who.findText(name))
    panel._filter()


# The grid.


def test_the_preview_says_what_will_be_built_before_it_is(panel, villages, qtbot, office_desk):
    panel.build_action.trigger()
    dialog = panel.cells.dialog
    assert dialog.layer.currentText() == "村界" and dialog.code.currentText() == "XZQDM"
    dialog.preview_button.click()
    qtbot.waitUntil(lambda: dialog._task is None, timeout=60000)
    assert "6" in dialog.summary.text() and "桠头村: 6" in dialog.details.toPlainText()
    assert dialog._band.asGeometry().constGet().numGeometries() == 6
    with office_desk.reader() as session:
        assert session.grid_cells.count() == 0
    dialog.size_m.setValue(50.0)
    assert not dialog.build_button.isEnabled() and dialog.plan is None
    dialog.code.setCurrentIndex(dialog.code.findData("XZQMC"))
    dialog.preview_button.click()
    qtbot.waitUntil(lambda: dialog._task is None, timeout=60000)
    assert "村界" in dialog.summary.text() and not dialog.build_button.isEnabled()
    dialog.close_button.click()
    assert not dialog.isVisible() and dialog._band.scene() is None


def test_a_grid_is_built_shown_and_taken_back(grid, office_desk):
    assert len(grid.covers) == 6 and office_desk.layer("grid_cell").featureCount() == 6
    assert grid.cell_model.rowCount() == 6 and "6" in grid.summary.text()
    assert grid.map_action.isChecked()
    grid.back_button.click()
    assert grid.covers == [] and grid.back_button.isHidden()


def test_removing_a_grid_is_asked_for_with_its_number(grid, monkeypatch, told):
    asked = []
    buttons = QMessageBox.StandardButton
    answer = [buttons.No]
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or answer[0])
    grid.remove_action.trigger()
    assert told and not asked
    choose(grid, "001")
    grid.remove_action.trigger()
    assert "6" in asked[0] and len(grid.covers) == 6
    answer[0] = buttons.Yes
    grid.remove_action.trigger()
    assert grid.covers == []
    grid.back_button.click()
    assert len(grid.covers) == 6


# Choosing and assigning.


def test_the_list_and_the_map_choose_together(grid, office_desk):
    layer = office_desk.layer("grid_cell")
    choose(grid, "002", "003")
    assert sorted(feature["code"][-3:] for feature in layer.selectedFeatures()) == ["002", "003"]
    layer.selectByExpression('"serial" = 5')
    rows = grid.cell_view.selectionModel().selectedRows()
    assert [index.data() for index in rows] == [CODE + "005"]
    grid.cell_view.selectRow(0)
    assert [feature["code"] for feature in layer.selectedFeatures()] == [grid.cell_model.rows[0].code]
    grid.cells.neglected_button.click()
    assert len(grid.chosen()) == 6


def test_choosing_on_the_map_takes_the_tool_of_qgis(grid, office_desk, monkeypatch):
    taken = []

    class Action:
        def trigger(self):
            taken.append(office_desk.iface.activeLayer().name())

    monkeypatch.setattr(office_desk.iface, "actionSelect", Action, raising=False)
    grid.cells.pick_button.click()
    assert taken == ["Patrol grid"]


def test_cells_are_assigned_and_given_back(grid, told):
    grid.cells.assign_button.click()
    assert told
    choose(grid, "001", "002")
    grid.to.setCurrentIndex(grid.to.findText("谢藕舟"))
    grid.cells.assign_button.click()
    assert [one.officer for one in grid.covers][:2] == ["谢藕舟", "谢藕舟"]
    assert [(row.officer, row.cells) for row in grid.officer_model.rows] == [("", 4), ("谢藕舟", 2)]
    sit(grid, "谢藕舟")
    assert codes(grid.cell_model) == [CODE + "001", CODE + "002"]
    grid.tabs.setCurrentIndex(1)
    grid.officer_view.selectRow(0)
    grid.officer_view.doubleClicked.emit(grid.officer_model.index(0, 0))
    assert grid.tabs.currentIndex() == 0 and grid.cell_model.rowCount() == 4
    grid.back_button.click()
    assert {one.officer for one in grid.covers} == {""}


def test_rows_are_sorted_by_their_heads_and_keep_their_selection(grid):
    choose(grid, "002")
    grid.cell_view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert codes(grid.cell_model)[0] == CODE + "006"
    assert [index.data(UID) for index in grid.cell_view.selectionModel().selectedRows()] == list(grid.chosen())


# Patrols.


def test_a_zero_report_is_one_click(grid, told):
    grid.zero_action.trigger()
    assert told, "nobody said who patrolled"
    sit(grid, "谢藕舟")
    choose(grid, "001", "004")
    grid.zero_action.trigger()
    assert grid.patrol_model.rowCount() == 1 and grid.patrol_model.rows[0].patrol.zero_report
    assert {one.code[-3:] for one in grid.covers if one.days_since == 0} == {"001", "004"}
    assert [grid.ages.func([one.uid], None, None, None) for one in grid.covers] == [0, 4, 4, 0, 4, 4]
    grid.back_button.click()
    assert grid.patrol_model.rowCount() == 0


def test_a_zero_report_without_a_choice_is_for_all_cells_of_the_officer(grid):
    choose(grid, "002", "003")
    grid.to.setCurrentIndex(grid.to.findText("曾埕砚"))
    grid.cells.assign_button.click()
    grid.choose(set())
    sit(grid, "曾埕砚")
    grid.zero_action.trigger()
    assert grid.patrol_model.rows[0].cells == (CODE + "002", CODE + "003")


def fill(panel, *serials):
    choose(panel, *serials)
    panel.new_action.trigger()
    form = panel.form
    form.officer.setCurrentIndex(form.officer.findText("谢藕舟"))
    return form


def test_a_patrol_with_a_new_and_a_known_spot_and_photos(grid, office_desk, qtbot, sample_dir, monkeypatch, told):
    form = fill(grid, "004", "005")
    assert "2" in form.cells_label.text()
    office_desk.layer("spot").selectByExpression("\"code\" = 'TB001'")
    form.known_button.click()
    form.known_button.click()
    assert form.finds.count() == 1 and "TB001" in form.finds.item(0).text()
    form.draw_button.click()
    tool = office_desk.iface.mapCanvas().mapTool()
    assert isinstance(tool, ShapeTool)
    tool.finished.emit([(EAST + 40, NORTH + 60), (EAST + 60, NORTH + 60), (EAST + 60, NORTH + 80)])
    assert form.finds.count() == 2 and "m²" in form.finds.item(1).text() and "1" in form.zero.text()
    photo = str(sorted((sample_dir / "photos").glob("*.jpg"))[0])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([photo], ""))
    form.photo_button.click()
    form.photo_button.click()
    assert form.photos.count() == 1
    form.weather.setCurrentText("晴")
    form.note.setPlainText("东侧施工")
    form.save_button.click()
    qtbot.waitUntil(lambda: grid.patrol_model.rowCount() == 1 or bool(told), timeout=60000)
    assert told == []
    line = grid.patrol_model.rows[0]
    assert (line.officer, len(line.found), line.checked, line.photos) == ("谢藕舟", 1, ("TB001",), 1)
    assert (line.patrol.weather, line.patrol.note) == ("晴", "东侧施工") and not line.patrol.zero_report
    assert grid.stack.currentIndex() == 0 and line.found[0] in grid.result.text()
    grid.patrol_view.selectRow(0)
    grid.records.show_button.click()
    assert {code[-3:] for code in grid.chosen().values()} == {"004", "005"}
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    grid.patrol_view.selectRow(0)
    grid.records.withdraw_button.click()
    assert grid.patrol_model.rowCount() == 0
    with office_desk.reader() as session:
        assert session.spots.count() == 6 and session.evidence.count() == 0


def test_files_are_dropped_on_the_form_and_taken_off_again(grid, tmp_path):
    form = fill(grid, "001")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "一.jpg")), QUrl.fromLocalFile(str(tmp_path / "二.jpg"))])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    form.dropEvent(event)
    assert form.photos.count() == 2
    form.photos.setCurrentRow(0)
    form.drop_photo_button.click()
    assert [form.photos.item(at).text() for at in range(form.photos.count())] == ["二.jpg"]


def test_what_was_not_recorded_is_there_again_after_a_crash(grid, office_desk, qtbot):
    form = fill(grid, "001", "002")
    form.note.setPlainText("未存")
    form.add_find({"wkt": "POLYGON((500000 3300000, 500010 3300000, 500010 3300010, 500000 3300000))"})
    form.drafts.flush()
    again = PatrolPanel(office_desk, PatrolAge(office_desk.today))
    qtbot.addWidget(again)
    again.new_action.trigger()
    assert again.form.note.toPlainText() == "未存" and again.form.finds.count() == 1
    assert sorted(code[-3:] for code in again.form.cells.values()) == ["001", "002"]
    assert again.form.officer.currentText() == "谢藕舟"
    again.form.finds.setCurrentRow(0)
    again.form.drop_find_button.click()
    assert again.form.finds.count() == 0
    again.form.discard_button.click()
    assert Drafts().read(office_desk.path, "", "patrol") is None and again.stack.currentIndex() == 0
    again.leave()


def test_what_is_refused_stays_in_the_form(grid, told, qtbot):
    form = fill(grid, "001")
    form.officer.setCurrentIndex(0)
    form.note.setPlainText("留下")
    form.save_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=60000)
    qtbot.waitUntil(form.isEnabled, timeout=20_000)
    assert form.note.toPlainText() == "留下" and grid.patrol_model.rowCount() == 0
    form.back_button.click()
    assert grid.stack.currentIndex() == 0
    grid.choose(set())
    grid.new_action.trigger()
    told.clear()
    form.take_button.click()
    assert told


def test_the_months_record_is_saved(grid, tmp_path, qtbot, monkeypatch):
    sit(grid, "谢藕舟")
    choose(grid, "001")
    grid.zero_action.trigger()
    path = tmp_path / "日志"
    monkeypatch.setattr(QInputDialog, "getItem", lambda *words: (words[3][0], True))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    grid.export_action.trigger()
    qtbot.waitUntil(lambda: "日志.xlsx" in grid.result.text(), timeout=60000)
    assert path.with_suffix(".xlsx").is_file()
    monkeypatch.setattr(patrol_records, "ask_month", lambda *_: None)
    grid.export_action.trigger()


# Coverage on the map.


def test_the_log_of_a_patrol_is_one_click(grid, office_desk, qtbot, monkeypatch, told):
    opened = []
    monkeypatch.setattr(patrol_records, "show_pdf", opened.append)
    grid.records.log_button.click()
    assert opened == [] and grid.result.text()
    sit(grid, "钟篁舟")
    choose(grid, "001", "002", "004")
    grid.zero_action.trigger()
    for times in (1, 2):
        grid.patrol_view.selectRow(0)
        grid.records.log_button.click()
        qtbot.waitUntil(lambda times=times: len(opened) == times, timeout=60000)
    with office_desk.reader() as session:
        (paper,) = [one for one in session.documents.all() if one.form == "D42"]
    assert opened[0] == opened[1] and opened[0].startswith(b"%PDF")
    said = paper.facts["patrol"]
    assert (said["grid"], said["patrollers"], said["zero"]) == ("桠头村001—002、004（3个单元）", "钟篁舟", True)


def test_the_map_is_coloured_by_the_last_patrol(grid, office_desk):
    sit(grid, "谢藕舟")
    choose(grid, "001")
    grid.zero_action.trigger()
    layer = office_desk.layer("grid_cell")
    renderer = layer.renderer()
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils

    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    expression = QgsExpression(renderer.classAttribute())
    found = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found[feature["code"][-3:]] = expression.evaluate(context)
    assert found == {"001": 0, **{f"{n:03d}": 4 for n in range(2, 7)}}
    assert {int(category.value()) for category in renderer.categories()} == {0, 1, 2, 3, 4, -1}
    assert "uid" in renderer.usedAttributes(_render_context())
    grid.ages.remove()
    assert QgsExpression(renderer.classAttribute()).evaluate(context) == -1


def _render_context():
    from qgis.core import QgsRenderContext

    return QgsRenderContext()


def test_the_coverage_map_is_switched_on_and_off(grid, office_desk):
    layer = office_desk.layer("grid_cell")
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    grid.map_action.trigger()
    assert not node.isVisible() and not grid.map_action.isChecked()
    grid.map_action.trigger()
    assert node.isVisible()
    grid.cell_view.selectRow(0)
    grid.cell_view.doubleClicked.emit(grid.cell_model.index(0, 0))


def test_an_older_project_gets_the_layer(grid, office_desk):
    QgsProject.instance().removeMapLayer(office_desk.layer("grid_cell").id())
    assert office_desk.layer("grid_cell") is None
    assert grid.cells.layer.need().featureCount() == 6
    assert QgsProject.instance().layerTreeRoot().findGroup("Patrol") is not None


def test_other_days_are_counted_at_once(grid):
    grid.days.setValue(30)
    assert grid.ages.days == 30 and "30" in grid.summary.text()


def test_without_a_workspace_the_dock_says_so(desk, qtbot):
    made = PatrolPanel(desk, PatrolAge(desk.today))
    qtbot.addWidget(made)
    made.show()
    assert not made.tabs.isEnabled() and made.summary.text()
    made.leave()


def test_the_part_comes_and_goes_whole(office_desk, qgis_iface, monkeypatch):
    window = QMainWindow()
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window)
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", window.removeDockWidget, raising=False)
    part = PatrolPart(office_desk)
    part.build()
    assert QgsExpression.isFunctionName(NAME)
    assert isinstance(part.show(), PatrolPanel)
    office_desk.note_change()
    part.remove()
    assert not QgsExpression.isFunctionName(NAME)
    office_desk.note_change()
    window.deleteLater()
