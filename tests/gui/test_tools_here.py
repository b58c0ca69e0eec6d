"""What is here, measuring and survey labels, with real clicks on the canvas."""

from __future__ import annotations

import csv
import time
from datetime import date, datetime, timezone

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QImage, QPainter
from qgis.PyQt.QtWidgets import QFileDialog

from zhiwei.plugin.gui.tools_here import HerePart
from zhiwei.plugin.gui.tools_labels import LabelsPart
from zhiwei.plugin.gui.tools_measure import MeasurePart
from zhiwei.plugin.output.plan_facts import plan_facts
from zhiwei.plugin.services.open_case import open_cases

EAST, NORTH = 500_000.0, 3_300_000.0
NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def canvas(map_mouse):
    return map_mouse.canvas


@pytest.fixture
def made(office_desk, canvas, qgis_iface):
    parts = []

    def make(kind):
        part = kind(office_desk)
        part.build()
        parts.append(part)
        return part

    yield make
    for part in parts:
        part.remove()


def rows(tree):
    found = {}
    for index in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(index)
        found[top.text(0)] = [(top.child(i).text(0), top.child(i).text(1)) for i in range(top.childCount())]
    return found


def test_a_click_tells_what_is_there_and_opens_it(made, map_mouse, canvas, office_desk, case_office, told):
    uids = case_office.spot_uids(office_desk.store)
    report = open_cases(office_desk.store, uids[:1], case_office.OFFICERS, "planning", date(2026, 3, 16), "x", NOW)
    part = made(HerePart)
    part.take_action.trigger()
    map_mouse.click(EAST + 10, NORTH + 10)
    shown = rows(part.inside.tree)
    assert told == [] and shown["Spots"][0][0].startswith("TB000") and shown["Spots"][0][1] == "400.01 m²"
    assert shown["Cases here"][0][0].startswith(report.opened[0].number)
    assert shown["Parcels"][0] == ("359921001001JC00001  李某", "15600.00 m²")
    assert part.inside.place.text().startswith("X 33000")
    asked, spots, chosen = [], [], []
    office_desk.case_asked.connect(asked.append)
    office_desk.spot_asked.connect(spots.append)
    office_desk.spots_chosen.connect(chosen.append)
    tree = part.inside.tree
    tree.topLevelItem(0).child(0).setSelected(True)
    part.inside.open_spot.click()
    part.inside.open_case.click()
    assert (spots, chosen, asked) == ([uids[0]], [[uids[0]]], [report.opened[0].case_uid])
    tree.itemDoubleClicked.emit(tree.topLevelItem(1).child(0), 0)
    part.inside.zoom.click()
    assert canvas.extent().contains(QgsPointXY(EAST + 10, NORTH + 10)) and canvas.extent().width() < 200
    part.inside.copy.click()
    assert "TB000" in QGuiApplication.clipboard().text()


def test_an_empty_place_says_so(made, map_mouse, canvas, office_desk):
    part = made(HerePart)
    part.take_action.trigger()
    map_mouse.click(EAST + 150, NORTH + 150)
    shown = rows(part.inside.tree)
    assert len(shown) == 1 and next(iter(shown)).startswith("None here")
    assert not part.inside.open_case.isEnabled() and not part.inside.open_spot.isEnabled()


def test_a_measured_shape_is_copied_and_saved(made, map_mouse, canvas, office_desk, told, tmp_path, monkeypatch):
    part = made(MeasurePart)
    part.take_action.trigger()
    assert not part.inside.copy.isEnabled()
    map_mouse.click(EAST + 110, NORTH + 10, ctrl=True)
    assert part.measured.planar_m2 == 400.0 and part.inside.table.rowCount() == 4
    assert [part.inside.table.item(0, c).text() for c in range(5)] == [
        "J1", "3300020.000", "500100.000", "20.00", "90°00′00″",
    ]  # fmt: skip
    with office_desk.reader() as session:
        shape = session.spots.read(where={"code": "TB001"}).geometry[0]
    plan = plan_facts(shape, {}, "")
    assert [c.name for c in part.measured.corners] == [p["name"] for p in plan["points"]]
    part.inside.copy.click()
    assert QGuiApplication.clipboard().text().count("\n") == 4
    target = tmp_path / "a.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "CSV (*.csv)"))
    part.inside.save.click()
    assert len(list(csv.reader(target.open(encoding="utf-8-sig")))) == 5
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "b"), "国土 TXT (*.txt)"))
    part.inside.save.click()
    assert "[地块坐标]" in (tmp_path / "b.txt").read_bytes().decode("gb18030")
    part.inside.clear.click()
    assert part.measured is None and part.inside.table.rowCount() == 0


def test_a_drawn_shape_is_measured_while_it_grows(made, map_mouse, canvas, office_desk, told):
    part = made(MeasurePart)
    part.take_action.trigger()
    map_mouse.click(EAST + 10, NORTH + 100)
    map_mouse.click(EAST + 60, NORTH + 100)
    assert " m" in part.float.label.text() and "m²" not in part.float.label.text()
    map_mouse.click(EAST + 60, NORTH + 140)
    assert "m²" in part.float.label.text()
    map_mouse.click(EAST + 60, NORTH + 140, right=True)
    assert part.measured is not None and part.float.isHidden()
    with office_desk.reader() as session:
        assert session.spots.count() == 6
    # one that crosses itself is measured as mended, and said to be so
    for x, y in ((0, 0), (40, 40), (40, 0), (0, 40)):
        map_mouse.click(EAST + 100 + x, NORTH + 60 + y)
    map_mouse.click(EAST + 100, NORTH + 100, right=True)
    assert "crosses itself" in told[-1] and abs(part.measured.planar_m2 - 800.0) < 60


def test_selected_spots_carry_the_labels_of_the_survey_plan(made, map_mouse, canvas, office_desk, told, qtbot):
    part = made(LabelsPart)
    layer = office_desk.layer("spot")
    part.toggle.trigger()
    assert "Select" in told[-1]
    layer.selectByExpression("\"code\" = 'TB001'")
    canvas.setExtent(QgsRectangle(EAST + 90, NORTH - 5, EAST + 130, NORTH + 25))
    qtbot.wait(50)
    part.item.lay_out()
    shown = {label.text for label in part.item.labels}
    assert {"J1", "J2", "J3", "J4"} <= shown and any(text.startswith("20.00") for text in shown)
    image = QImage(800, 600, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    part.item.paint(painter)
    painter.end()
    assert any(image.pixelColor(x, y) != Qt.GlobalColor.white for x in range(0, 800, 3) for y in range(0, 600, 3))
    # while the shape is edited the labels follow it
    layer.startEditing()
    wider = QgsGeometry.fromRect(QgsRectangle(EAST + 100, NORTH, EAST + 125, NORTH + 20))
    wider.convertToMultiType()
    layer.changeGeometry(next(layer.getSelectedFeatures()).id(), wider)
    assert any(label.text.startswith("25.00") for label in part.item.labels)
    layer.rollBack()
    layer.removeSelection()
    assert part.item is None
    part.toggle.trigger()
    assert part.layer is None


def test_a_click_is_answered_at_once(made, map_mouse, canvas, county_desk, qgis_iface):
    part = HerePart(county_desk)
    part.build()
    layer = county_desk.layer("spot")
    canvas.setDestinationCrs(layer.crs())
    part.take_action.trigger()
    place = layer.extent().center()
    part.look(place.x(), place.y())
    start = time.perf_counter()
    part.look(place.x() + 30, place.y() + 30)
    assert time.perf_counter() - start < 1.0
    part.remove()
