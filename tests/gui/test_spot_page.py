"""The page of a spot: what is known of it, and the way from it to a case."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QDate, Qt

from zhiwei.plugin.gui.spot_page import OpenCaseDialog, SpotPage, SpotPart


@pytest.fixture
def spots(office_desk, case_office):
    return case_office.spot_uids(office_desk.store)


@pytest.fixture
def page(office_desk, qtbot):
    made = SpotPage(office_desk)
    qtbot.addWidget(made)
    yield made
    made.leave()


def tick(dialog, *names):
    for row in range(dialog.officers.count()):
        item = dialog.officers.item(row)
        if item.text().split("  ")[0] in names:
            item.setCheckState(Qt.CheckState.Checked)


def test_nothing_is_shown_until_a_spot_is_asked_for(page):
    assert not page.open_case.isEnabled() and page.place.isHidden()


def test_a_spot_says_what_is_known_of_it(page, spots):
    page.show_spot(spots[1])
    assert "TB001" in page.head.text() and page.open_case.isEnabled()
    assert page.place.place.code == "TB001"


def test_a_case_is_opened_from_the_page_and_asked_for(page, spots, office_desk, monkeypatch):
    page.show_spot(spots[1])
    asked = []
    office_desk.case_asked.connect(asked.append)

    def answered(dialog):
        dialog.day.setDate(QDate(2026, 3, 16))
        tick(dialog, "颜堃", "钟篁舟")
        dialog.open_now()

    monkeypatch.setattr(OpenCaseDialog, "exec", answered)
    page.ask_case()
    with office_desk.reader() as session:
        (case,) = session.cases.all()
    assert asked == [case.uid]
    assert page.cases.count() == 1 and case.number in page.cases.item(0).text()
    page.cases.itemActivated.emit(page.cases.item(0))
    assert asked == [case.uid, case.uid]


def test_what_is_refused_is_said_in_the_dialog_and_nothing_is_opened(office_desk, spots, qtbot):
    dialog = OpenCaseDialog(office_desk, spots[3])
    qtbot.addWidget(dialog)
    dialog.day.setDate(QDate(2026, 3, 16))
    tick(dialog, "颜堃", "钟篁舟")
    dialog.open_now()
    assert dialog.opened == [] and not dialog.said.isHidden() and dialog.said.text()
    with office_desk.reader() as session:
        assert session.cases.all() == []


def test_an_officer_with_an_invalid_card_cannot_be_ticked(office_desk, spots, qtbot):
    dialog = OpenCaseDialog(office_desk, spots[1])
    qtbot.addWidget(dialog)
    dialog.day.setDate(QDate(2026, 3, 16))
    rows = [dialog.officers.item(row) for row in range(dialog.officers.count())]
    late = next(item for item in rows if item.text().startswith("过期员"))
    assert not late.flags() & Qt.ItemFlag.ItemIsEnabled
    assert rows[0].flags() & Qt.ItemFlag.ItemIsEnabled


def test_the_attributes_are_saved_by_qgis_under_the_same_audit(page, spots, office_desk, monkeypatch):
    page.show_spot(spots[1])

    def edited(layer, feature, *_):
        return layer.changeAttributeValue(feature.id(), layer.fields().lookupField("remark"), "现场已看")

    monkeypatch.setattr(office_desk.iface, "openFeatureForm", edited, raising=False)
    page.edit_attributes()
    page.refresh()
    assert page.facts.told["remark"] == "现场已看" and "现场已看" in page.head.text()
    assert not office_desk.layer("spot").isEditable()


def test_attributes_that_cannot_be_saved_stay_as_they_were_edited(page, spots, office_desk, told, monkeypatch):
    page.show_spot(spots[1])

    def edited(layer, feature, *_):
        return layer.changeAttributeValue(feature.id(), layer.fields().lookupField("case_state"), "CLOSED")

    monkeypatch.setattr(office_desk.iface, "openFeatureForm", edited, raising=False)
    page.edit_attributes()
    layer = office_desk.layer("spot")
    assert layer.isEditable() and layer.isModified()
    assert "computed by ZhiWei" in told[-1] and "OGR" not in told[-1] and "still being edited" in told[-1]
    layer.rollBack()


def test_a_spot_that_is_gone_leaves_the_page_empty(page, spots, office_desk):
    page.show_spot(spots[1])
    with office_desk.writer("test") as unit:
        unit.spots.delete([spots[1]])
    assert page.facts is None and not page.open_case.isEnabled()


def test_the_dock_opens_for_whoever_asks_for_a_spot(office_desk, spots, qgis_iface, monkeypatch):
    from qgis.PyQt.QtWidgets import QMainWindow

    window = QMainWindow()
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window)
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", window.removeDockWidget, raising=False)
    part = SpotPart(office_desk)
    part.build()
    office_desk.spot_asked.emit(spots[0])
    assert part.inside.uid == spots[0] and not part.dock.isHidden()
    part.remove()
    office_desk.spot_asked.emit(spots[1])
    window.deleteLater()
