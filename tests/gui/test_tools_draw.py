"""Draw, pick or type a spot with real clicks on the canvas, and register it in the same stroke."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from zhiwei.plugin.gui.tools_draw import DrawPart
from zhiwei.plugin.gui.tools_undo import stack_of

EAST, NORTH = 500_000.0, 3_300_000.0


@pytest.fixture
def canvas(map_mouse):
    return map_mouse.canvas


@pytest.fixture
def part(office_desk, canvas, qgis_iface):
    made = DrawPart(office_desk)
    made.build()
    yield made
    made.remove()
    for action in made.actions:
        action.deleteLater()


def draw(part, map_mouse, corners):
    if not part.take_action.isChecked():
        part.take_action.trigger()
    for x, y in corners:
        map_mouse.click(x, y)
    map_mouse.click(*corners[-1], right=True)


BOX = [(EAST + 10, NORTH + 100), (EAST + 40, NORTH + 100), (EAST + 40, NORTH + 120), (EAST + 10, NORTH + 120)]


def spots(desk):
    with desk.reader() as session:
        table = session.spots.read(columns=["code", "needs_assessment", "area_plan_m2", "source_kind", "remark"])
    return {code: index for index, code in enumerate(table.column("code"))}, table


def test_a_spot_is_drawn_measured_and_registered_in_one_stroke(part, map_mouse, canvas, office_desk, told, qtbot):
    part.take_action.trigger()
    assert canvas.mapTool() is part.tool and part.take_action.isChecked()
    for x, y in BOX[:3]:
        map_mouse.click(x, y)
    assert "m²" in part.float.label.text() and not part.inside.save.isEnabled()
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert len(part.tool.places) == 2
    map_mouse.click(*BOX[2])
    map_mouse.click(*BOX[3])
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    form = part.inside
    assert told == [] and part.shape is not None and form.save.isEnabled()
    # the canvas is coarse: a metre or two a pixel
    assert abs(part.shape.area - 600.0) < 120.0
    assert f"{part.shape.area:.2f}" in form.area.text()
    assert form.village.text() == "359921001001" and form.code.text().startswith("359921")
    form.code.setText("TB900")
    form.remark.setPlainText("屋顶加盖")
    form.kind.setCurrentIndex(form.kind.findData("report"))
    form.save.click()
    rows, table = spots(office_desk)
    assert told == [] and "TB900" in rows
    row = rows["TB900"]
    assert (table.column("source_kind")[row], table.column("remark")[row]) == ("report", "屋顶加盖")
    with office_desk.reader() as session:
        lead = session.leads.find(spot_uid=str(table.column("uid")[row]))[0]
    assert lead.number in form.result.text() and lead.content == "屋顶加盖"
    # assessed in the background
    qtbot.waitUntil(lambda: "m²" in form.result.text(), timeout=15000)
    assert not spots(office_desk)[1].column("needs_assessment")[row]
    # and taken back, but not over an edit that QGIS has not saved
    layer = office_desk.layer("spot")
    assert layer.startEditing()
    fid = next(layer.getFeatures("\"code\" = 'TB900'")).id()
    layer.changeAttributeValue(fid, layer.fields().lookupField("remark"), "看过")
    form.back.click()
    assert "not saved yet" in told[-1] and "TB900" in spots(office_desk)[0]
    layer.rollBack()
    form.back.click()
    assert "TB900" not in spots(office_desk)[0] and not form.back.isVisible()
    stack_of(office_desk).redo()
    assert "TB900" in spots(office_desk)[0]


def test_escape_forgets_and_another_tool_lets_what_was_drawn_wait(part, map_mouse, canvas, office_desk):
    part.take_action.trigger()
    map_mouse.click(*BOX[0])
    map_mouse.click(*BOX[1])
    part.take_action.trigger()
    assert canvas.mapTool() is not part.tool and not part.take_action.isChecked()
    part.take_action.trigger()
    assert len(part.tool.places) == 2
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert part.tool.places == [] and part.float.isHidden()


def test_a_ring_that_crosses_itself_is_marked_and_mended(part, map_mouse, canvas, office_desk, told):
    draw(part, map_mouse, [BOX[0], BOX[2], BOX[1], BOX[3]])
    assert part.shape is None and part.marks.count == 1 and not part.inside.save.isEnabled()
    assert len(told) == 1 and "crosses itself" in told[0]
    part.inside.mend.click()
    assert part.shape is not None and len(part.shape.geoms) == 2 and part.inside.save.isEnabled()
    part.inside.drop.click()
    assert part.shape is None and part.marks.count == 0


def test_ctrl_click_takes_the_shape_of_any_polygon(part, map_mouse, canvas, office_desk, told):
    part.take_action.trigger()
    map_mouse.click(EAST + 210, NORTH + 10, ctrl=True)
    assert part.shape is not None and part.shape.bounds == (EAST + 200, NORTH, EAST + 220, NORTH + 20)
    # the parcel where no spot lies over it
    map_mouse.click(EAST - 30, NORTH - 30, ctrl=True)
    assert part.shape.area == 120 * 130 and told == []


def test_corners_are_typed_and_what_is_wrong_is_told(part, map_mouse, canvas, office_desk, told):
    part.take_action.trigger()
    form = part.inside
    form.type_more.setChecked(True)
    form.typed.setPlainText("1,2\nhello there")
    form.take_typed.click()
    assert "Line 2" in told[-1] and part.shape is None
    form.typed.setPlainText("\n".join(f"J{i},{y:.3f},{x + 40_000_000:.3f}" for i, (x, y) in enumerate(BOX, 1)))
    form.take_typed.click()
    assert len(told) == 1 and part.source[0] == "EPSG:4528" and abs(part.shape.area - 600.0) < 0.01
    form.save.click()
    with office_desk.reader() as session:
        table = session.spots.read(columns=["source_crs"])
    assert table.column("source_crs")[-1] == "EPSG:4528"


def test_a_code_that_is_taken_keeps_the_shape_and_the_input(part, map_mouse, canvas, office_desk, told):
    draw(part, map_mouse, BOX)
    part.inside.code.setText("TB001")
    part.inside.remark.setPlainText("留着")
    part.inside.save.click()
    assert "TB001" in told[-1] and part.shape is not None and part.inside.remark.toPlainText() == "留着"


def test_without_a_workspace_the_tool_says_so(desk, qgis_iface, told, monkeypatch):
    made = DrawPart(desk)
    made.build()
    made.take_action.trigger()
    assert len(told) == 1 and not made.take_action.isChecked()
    made.remove()


def test_corners_snap_as_the_project_snaps(part, map_mouse, canvas, office_desk, told, qtbot):
    from qgis.core import QgsSnappingConfig, QgsTolerance

    config = QgsSnappingConfig(QgsProject.instance())
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    config.setTypeFlag(QgsSnappingConfig.SnappingTypes.VertexFlag)
    config.setTolerance(12)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    canvas.snappingUtils().setConfig(config)
    part.take_action.trigger()
    # the index of the corners is made in the background when the mouse first comes by
    for x in (EAST + 150, EAST + 110):
        QTest.mouseMove(canvas.viewport(), map_mouse.pixel(x, NORTH + 40))
        qtbot.wait(500)
    draw(part, map_mouse, [(EAST + 101, NORTH + 19), (EAST + 119, NORTH + 19), (EAST + 110, NORTH + 60)])
    corners = set(part.shape.geoms[0].exterior.coords)
    assert {(EAST + 100, NORTH + 20), (EAST + 120, NORTH + 20)} <= corners
