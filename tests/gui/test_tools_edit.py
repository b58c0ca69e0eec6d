"""Editing, splitting and merging spots on the canvas, what changed before and after, and undo for all of it."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
import shapely
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtWidgets import QMessageBox

from zhiwei.plugin.gui.tools_edit import EditPart
from zhiwei.plugin.services.assess import assess
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.store.workspace import Workspace

EAST, NORTH = 500_000.0, 3_300_000.0
NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def part(office_desk, map_mouse):
    assess(office_desk.store, "all", actor="x", now=NOW)
    made = EditPart(office_desk)
    made.build()
    yield made
    made.remove()
    for action in made.actions:
        action.deleteLater()


def spot(desk, code):
    with desk.reader() as session:
        table = session.spots.read(where={"code": code})
    if not len(table):
        return None
    return {**{name: values[0] for name, values in table.columns.items()}, "geometry": table.geometry[0]}


def select(desk, *codes):
    names = ", ".join(f"'{code}'" for code in codes)
    desk.layer("spot").selectByExpression(f'"code" IN ({names})')


def shown(part):
    table = part.inside.table
    return {table.item(row, 0).text(): (table.item(row, 1).text(), table.item(row, 2).text())
            for row in range(table.rowCount())}  # fmt: skip


def act(part, name):
    next(action for action in part.actions if action.objectName() == f"zhiwei_{name}").trigger()


def test_a_shape_edited_with_qgis_is_assessed_again_and_undone(part, office_desk, map_mouse, told, qtbot):
    layer = office_desk.layer("spot")
    was = spot(office_desk, "TB001")
    act(part, "editshape")
    assert "Click the spot" in part.inside.hint.text()
    map_mouse.click(EAST + 110, NORTH + 10)
    assert layer.isEditable() and part.edit_action.isChecked() and "TB001" in part.inside.hint.text()
    assert "400.00" in part.float.label.text()
    feature = next(layer.getSelectedFeatures())
    bigger = QgsGeometry.fromRect(QgsRectangle(EAST + 100, NORTH, EAST + 130, NORTH + 20))
    bigger.convertToMultiType()
    layer.changeGeometry(feature.id(), bigger)
    assert "600.00" in part.float.label.text() and "before" in part.float.label.text()
    part.inside.save.click()
    assert not layer.isEditable() and part.float.isHidden() and told == []
    qtbot.waitUntil(lambda: "Planar area" in shown(part), timeout=15000)
    assert shown(part)["Planar area"] == ("400.00 m²", "600.00 m²")
    now = spot(office_desk, "TB001")
    assert now["area_plan_m2"] == 600.0 and not now["needs_assessment"] and part.stack.count() == 1
    act(part, "undospot")
    back = spot(office_desk, "TB001")
    assert back["geometry"].equals(was["geometry"]) and back["area_plan_m2"] == 400.0
    qtbot.waitUntil(lambda: shown(part)["Planar area"] == ("600.00 m²", "400.00 m²"), timeout=15000)
    part.inside.buttons["redo"].click()
    assert spot(office_desk, "TB001")["area_plan_m2"] == 600.0
    act(part, "redospot")
    assert "nothing to undo" in told[-1]


def test_an_edit_is_left_without_a_trace(part, office_desk, map_mouse, told):
    select(office_desk, "TB001")
    act(part, "editshape")
    layer = office_desk.layer("spot")
    assert layer.isEditable()
    layer.changeGeometry(
        next(layer.getSelectedFeatures()).id(), QgsGeometry.fromWkt("MultiPolygon(((0 0,1 0,1 1,0 0)))")
    )
    part.inside.cancel.click()
    assert not layer.isEditable() and spot(office_desk, "TB001")["area_plan_m2"] == 400.0 and part.stack.count() == 0


def test_a_line_splits_and_undo_puts_together(part, office_desk, map_mouse, told, qtbot):
    was = spot(office_desk, "TB001")
    act(part, "splitspot")
    assert map_mouse.canvas.mapTool() is part.tools["split"]
    map_mouse.click(EAST + 105, NORTH - 10)
    map_mouse.click(EAST + 105, NORTH + 30)
    map_mouse.click(EAST + 105, NORTH + 30, right=True)
    assert told == [] and spot(office_desk, "TB001-1") is not None
    qtbot.waitUntil(lambda: "TB001-1" in shown(part), timeout=15000)
    assert spot(office_desk, "TB001")["area_plan_m2"] + spot(office_desk, "TB001-1")["area_plan_m2"] == 400.0
    part.inside.buttons["undo"].click()
    assert spot(office_desk, "TB001-1") is None and spot(office_desk, "TB001")["geometry"].equals(was["geometry"])
    assert told == []
    # a line beside them
    part.split_action.trigger()
    map_mouse.click(EAST + 150, NORTH + 60)
    map_mouse.click(EAST + 160, NORTH + 90)
    map_mouse.click(EAST + 160, NORTH + 90, right=True)
    assert "no spot" in told[-1]


def test_selected_spots_are_merged_and_one_alone_is_not(part, office_desk, told, qtbot):
    select(office_desk, "TB001")
    act(part, "mergespots")
    assert "at least two" in told[-1]
    select(office_desk, "TB001", "TB002")
    part.inside.buttons["merge"].click()
    left = [code for code in ("TB001", "TB002") if spot(office_desk, code) is not None]
    assert len(left) == 1 and spot(office_desk, left[0])["geometry"].area == 800.0
    qtbot.waitUntil(lambda: "Planar area" in shown(part), timeout=15000)
    act(part, "undospot")
    assert spot(office_desk, "TB001")["area_plan_m2"] == spot(office_desk, "TB002")["area_plan_m2"] == 400.0


def test_a_case_is_asked_about_before_its_spot_is_split(part, office_desk, case_office, told, monkeypatch):
    uid = case_office.spot_uids(office_desk.store)[0]
    report = open_cases(office_desk.store, [uid], case_office.OFFICERS, "planning", date(2026, 3, 16), "x", NOW)
    asked, answers = [], [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]

    def answer(_parent, _title, text, *_):
        asked.append(text)
        return answers[len(asked) - 1]

    monkeypatch.setattr(QMessageBox, "question", answer)
    line = [(EAST + 5, NORTH - 5), (EAST + 5, NORTH + 25)]
    part.show()
    assert part.split_by(line) == [] and spot(office_desk, "TB000-1") is None
    assert report.opened[0].number in asked[0]
    assert len(part.split_by(line)) == 1 and spot(office_desk, "TB000-1")["case_number"] is None
    assert spot(office_desk, "TB000")["case_number"] == report.opened[0].number


def test_what_somebody_saved_meanwhile_is_not_lost_by_undo(part, office_desk, told):
    select(office_desk, "TB001", "TB002")
    act(part, "mergespots")
    code = next(code for code in ("TB001", "TB002") if spot(office_desk, code) is not None)
    with office_desk.writer("x") as unit:
        row = unit.spots.read(columns=["version"], where={"code": code})
        unit.spots.update_one(str(row.column("uid")[0]), {"remark": "别人写的"}, int(row.column("version")[0]))
    act(part, "undospot")
    assert "Somebody else" in told[-1] and spot(office_desk, code)["remark"] == "别人写的"
    assert part.stack.count() == 0


def test_another_workspace_begins_with_an_empty_stack(part, office_desk, told, tmp_path):
    from qgis.core import QgsProject

    select(office_desk, "TB001", "TB002")
    act(part, "mergespots")
    assert part.stack.count() == 1
    QgsProject.instance().clear()
    assert part.stack.count() == 0 and part.layer is None
    act(part, "mergespots")
    assert len(told) == 1


def reshape_by_hand(layer, code, height):
    """Somebody gives a spot of 20 m by 20 m another height with QGIS's own tools; not saved yet."""
    if not layer.isEditable():
        assert layer.startEditing()
    feature = next(layer.getFeatures(f"\"code\" = '{code}'"))
    box = feature.geometry().boundingBox()
    box.setYMaximum(box.yMinimum() + height)
    shape = QgsGeometry.fromRect(box)
    shape.convertToMultiType()
    assert layer.changeGeometry(feature.id(), shape)


def test_what_qgis_has_not_saved_yet_is_not_written_over_nor_writes_over(part, office_desk, told):
    """Saved after it, the edit would put the whole spot over its parts."""
    canvas = office_desk.iface.mapCanvas()
    # QGIS refuses about one of 25 saves while it draws what has just been written, says so, and takes the next
    canvas.freeze(True)
    canvas.stopRendering()
    layer = office_desk.layer("spot")
    select(office_desk, "TB001", "TB002")
    act(part, "mergespots")
    act(part, "undospot")
    reshape_by_hand(layer, "TB001", 30)
    del told[:]
    part._split_by([(EAST + 105, NORTH - 10), (EAST + 105, NORTH + 50)])
    act(part, "mergespots")
    act(part, "redospot")
    assert len(told) == 3 and all("not saved yet" in said and "TB001" in said for said in told)
    assert spot(office_desk, "TB001-1") is None and spot(office_desk, "TB002") is not None
    # another spot may be split meanwhile, and QGIS's vertex tool forgets the shape that it knew
    forgot: list[int] = []
    layer.dataChanged.connect(lambda: forgot.append(1))
    layer.removeSelection()
    assert len(part.split_by([(EAST + 205, NORTH - 10), (EAST + 205, NORTH + 50)])) == 1 and forgot
    assert layer.commitChanges()
    canvas.freeze(False)
    assert spot(office_desk, "TB001")["geometry"].area == 600.0


def test_undo_waits_for_an_edit_that_is_not_saved_and_stays_on_the_stack(part, office_desk, told):
    select(office_desk, "TB001", "TB002")
    act(part, "mergespots")
    code = next(code for code in ("TB001", "TB002") if spot(office_desk, code) is not None)
    reshape_by_hand(office_desk.layer("spot"), code, 30)
    del told[:]
    act(part, "undospot")
    assert "not saved yet" in told[-1] and part.stack.canUndo()
    office_desk.layer("spot").rollBack()
    act(part, "undospot")
    assert spot(office_desk, "TB001") is not None and spot(office_desk, "TB002") is not None


def test_a_shape_that_somebody_else_changed_during_the_edit_is_told_and_comes_back_by_undo(
    part, office_desk, case_office, told, qtbot
):
    """Another QGIS, or an import: saved later, ours stands; theirs is not lost."""
    layer = office_desk.layer("spot")
    reshape_by_hand(layer, "TB001", 30)
    with Workspace.open(office_desk.path) as other, other.unit_of_work("李四", NOW) as unit:
        row = unit.spots.read(columns=["version"], where={"code": "TB001"})
        theirs = shapely.box(EAST + 100, NORTH, EAST + 120, NORTH + 10)
        unit.spots.set_geometry(str(row.column("uid")[0]), theirs, int(row.column("version")[0]))
    assert layer.commitChanges()
    assert any("TB001" in said and "somebody else" in said for said in told)
    assert spot(office_desk, "TB001")["geometry"].area == 600.0
    qtbot.waitUntil(lambda: not office_desk._tasks, timeout=20_000)
    act(part, "undospot")
    assert spot(office_desk, "TB001")["geometry"].area == 200.0
    # who edits alone hears nothing of it
    qtbot.waitUntil(lambda: not office_desk._tasks, timeout=20_000)
    del told[:]
    reshape_by_hand(layer, "TB001", 40)
    assert layer.commitChanges() and told == []


def test_while_somebody_else_saves_the_edit_stays_and_is_saved_the_next_time(part, office_desk, told):
    select(office_desk, "TB001")
    act(part, "editshape")
    layer = office_desk.layer("spot")
    reshape_by_hand(layer, "TB001", 30)
    with Workspace.open(office_desk.path) as other, other.unit_of_work("李四", NOW):
        part.inside.save.click()
    assert "Nothing is lost" in told[-1] and "locked" not in told[-1] and layer.isEditable()
    part.inside.save.click()
    assert not layer.isEditable() and spot(office_desk, "TB001")["geometry"].area == 600.0


def test_what_the_workspace_refuses_is_said_without_the_words_of_the_database(part, office_desk, told):
    select(office_desk, "TB001")
    act(part, "editshape")
    layer = office_desk.layer("spot")
    layer.changeAttributeValue(layer.selectedFeatureIds()[0], layer.fields().lookupField("case_state"), "CLOSED")
    part.inside.save.click()
    assert "computed by ZhiWei" in told[-1] and "OGR" not in told[-1] and layer.isEditable()
    layer.rollBack()
