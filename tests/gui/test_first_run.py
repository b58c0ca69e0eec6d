"""The first hour at the desk: welcome page, new workspace, sample county, doctor."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QTableWidgetItem

from zhiwei.plugin.gui import doctor as doctor_module
from zhiwei.plugin.gui import welcome as welcome_module
from zhiwei.plugin.gui.doctor import DoctorPart
from zhiwei.plugin.gui.libraries import NEEDED
from zhiwei.plugin.gui.new_workspace import NewWorkspaceDialog
from zhiwei.plugin.gui.welcome import AT_START, MOST_RECENT, RECENT, WelcomePart, recent, remember
from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture(autouse=True)
def forgotten():
    for key in (RECENT, AT_START):
        QgsSettings().remove(key)
    yield
    for key in (RECENT, AT_START):
        QgsSettings().remove(key)


@pytest.fixture
def welcome(desk):
    part = WelcomePart(desk)
    part.build()
    yield part
    part.remove()


def ok(dialog):
    dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()


# The welcome page.


def test_it_shows_by_itself_only_without_a_workspace(welcome, desk, office_path, monkeypatch):
    assert welcome.page is None
    monkeypatch.setattr(desk.iface.mainWindow(), "isVisible", lambda: True)
    welcome._started()
    assert welcome.page.isVisible()
    welcome.page.close()
    welcome.page.at_start.setChecked(False)
    welcome._started()
    assert not welcome.page.isVisible()
    welcome.page.at_start.setChecked(True)
    desk.show(str(office_path))
    welcome._started()
    assert not welcome.page.isVisible()
    welcome.actions[0].trigger()
    assert welcome.page.isVisible()


def test_it_waits_for_the_window_of_qgis(welcome, desk, monkeypatch):
    monkeypatch.setattr(desk.iface.mainWindow(), "isVisible", lambda: False)
    welcome._timer.stop()
    welcome._started()
    assert welcome.page is None and welcome._timer.isActive()


def test_the_last_workspaces_are_listed_and_opened(welcome, desk, office_path, tmp_path):
    for number in range(MOST_RECENT + 2):
        path = tmp_path / f"{number}.gpkg"
        path.write_bytes(b"")
        remember(str(path))
    (tmp_path / "9.gpkg").unlink()
    assert [Path(path).name for path in recent()] == [f"{n}.gpkg" for n in (8, 7, 6, 5, 4, 3, 2)]
    desk.show(str(office_path))
    QgsProject.instance().clear()
    welcome.show()
    page = welcome.page
    assert page.list.item(0).text().startswith("county\n")
    page.list.itemActivated.emit(page.list.item(0))
    assert desk.path == str(office_path) and not page.isVisible()


def test_a_workspace_is_chosen_or_made_from_it(welcome, desk, office_path, monkeypatch):
    welcome.show()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(office_path), ""))
    welcome.page.choose_button.click()
    assert desk.path == str(office_path)
    welcome.show()
    welcome.page.new.click()
    assert isinstance(desk._new, NewWorkspaceDialog) and desk._new.isVisible()


def test_it_says_what_is_missing_and_how_to_get_it(welcome, monkeypatch):
    monkeypatch.setattr(welcome_module, "missing", lambda: ["sqlalchemy", "docx"])
    welcome.show()
    page = welcome.page
    text = page.missing_text.text()
    assert "pip install SQLAlchemy python-docx" in text and "zhiwei-0.1.0-bundle.zip" in text
    assert page.absent_frame.isVisible() and not page.sample.isEnabled() and not page.list.isEnabled()
    monkeypatch.setattr(welcome_module, "missing", lambda: ["docx"])
    page.fill()
    assert page.sample.isEnabled() and page.new.isEnabled()
    monkeypatch.setattr(welcome_module, "missing", list)
    page.fill()
    assert not page.absent_frame.isVisible()


def test_the_bundle_does_not_send_a_person_to_the_bundle(welcome, monkeypatch, tmp_path):
    monkeypatch.setattr(welcome_module, "VENDOR", tmp_path)
    monkeypatch.setattr(welcome_module, "missing", lambda: ["shapely", "PIL", "ortools"])
    welcome.show()
    text = welcome.page.missing_text.text()
    assert "bundle.zip" not in text and "shapely, Pillow: in the folder zhiwei-0.1.0-wheels" in text
    assert "ortools: no zip of ours brings it" in text and text.endswith("pip install ortools")
    # what only the bundle's own part has is missing in it too: it came without, and is taken anew
    monkeypatch.setattr(welcome_module, "missing", lambda: ["sqlalchemy"])
    welcome.page.fill()
    assert "zhiwei-0.1.0-bundle.zip" in welcome.page.missing_text.text()


def test_what_goes_wrong_is_told_on_the_page_that_covers_the_message_bar(welcome, told, tmp_path, monkeypatch):
    welcome.show()
    page = welcome.page
    bad = tmp_path / "notes.gpkg"
    bad.write_text("no workspace", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(bad), ""))
    page.choose_button.click()
    assert page.wrong.isVisible() and [page.wrong.text()] == told and "notes.gpkg" in told[0]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    page.choose_button.click()
    assert not page.wrong.isVisible()


def test_the_sample_county_ends_in_its_first_finding(welcome, desk, told, tmp_path, monkeypatch, qtbot):
    chosen: list[list[str]] = []
    desk.spots_chosen.connect(chosen.append)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    welcome.show()
    page = welcome.page
    page.sample.click()
    assert page.pages.currentIndex() == 1
    qtbot.waitUntil(lambda: page._task is None, timeout=120_000)
    assert told == [] and page.pages.currentIndex() == 2 and page.isVisible()
    assert desk.path == str(tmp_path / "示例县" / "示例县.gpkg")
    assert "400" in page.finding_head.text() and "12" in page.finding_head.text()
    assert 0 < page.seconds < 300
    # why it is so is said in the language of QGIS, but for names that the office gave
    first, _, why = page.finding.toPlainText().partition("\n")
    assert page._spot.address in first and "Headline zone: Permanent basic farmland" in why
    assert set(re.findall("[\u4e00-\u9fff]+", why)) == {"澄埔县国土空间总体规划", "年", "澄政", "号"}
    assert chosen and page._spot.uid == chosen[0][0]
    page.zoom.click()
    assert len(chosen) == 2
    # once more into the same folder opens what is there
    page.try_sample()
    assert len(told) == 1 and desk.path.endswith("示例县.gpkg")


def test_a_cancelled_sample_leaves_nothing(welcome, desk, told, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    welcome.show()
    page = welcome.page
    page.sample.click()
    qtbot.waitUntil(lambda: page.bar.value() > 10, timeout=60_000)
    page.cancel.click()
    qtbot.waitUntil(lambda: page._task is None, timeout=60_000)
    assert page.pages.currentIndex() == 0 and len(told) == 1 and list(tmp_path.iterdir()) == []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "")
    page.sample.click()
    assert page.pages.currentIndex() == 0


# A new workspace.


@pytest.fixture
def dialog(desk, qtbot, tmp_path):
    opened: list[str] = []
    made = NewWorkspaceDialog(desk, opened.append)
    made.opened = opened
    qtbot.addWidget(made)
    made.show()
    made.folder.setText(str(tmp_path))
    return made


def test_the_crs_comes_from_the_open_project(desk, qtbot):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4490", "宗地", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((116.3 39.8, 116.4 39.8, 116.4 39.9, 116.3 39.8))"))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    made = NewWorkspaceDialog(desk)
    qtbot.addWidget(made)
    assert made.crs.crs().authid() == "EPSG:4548" and made.why.text().startswith("宗地 ") and "39" in made.why.text()
    QgsProject.instance().clear()
    made.from_project.click()
    assert made.crs.crs().authid() == "EPSG:4548" and made.why.text()


def test_the_crs_comes_from_a_file(dialog, tmp_path, monkeypatch):
    ring = [[[113.9, 22.5], [114.0, 22.5], [114.0, 22.6], [113.9, 22.5]]]
    shape = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": ring}}
    file = tmp_path / "图斑.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [shape]}), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    dialog.from_file.click()
    assert dialog.crs.crs().authid() == "EPSG:4547" and "图斑.geojson" in dialog.why.text()
    file.write_text("nothing", "utf-8")
    dialog.from_file.click()
    assert dialog.wrong.isVisible()


def test_a_workspace_is_made_with_office_and_officers(dialog, tmp_path, qtbot):
    assert dialog.where.text()
    dialog.name.setText("澄埔县.gpkg")
    assert dialog.where.text() == str(tmp_path / "澄埔县.gpkg")
    for key, text in (("name", "澄埔县自然资源局"), ("short", "澄自然资"), ("code", "01"), ("division_code", "359921")):
        dialog.org[key].setText(text)
    for name, card in (("施㙍禾", "35992100002"), ("庄檐青", "35992100001"), ("", "")):
        dialog.add_officer.click()
        row = dialog.officers.rowCount() - 1
        for column, text in enumerate((name, card, "2024-01-01" if name else "", "2029年12月31日" if name else "")):
            dialog.officers.setItem(row, column, QTableWidgetItem(text))
    dialog.officers.setCurrentCell(2, 0)
    dialog.drop_officer.click()
    ok(dialog)
    qtbot.waitUntil(lambda: bool(dialog.opened), timeout=20_000)
    assert dialog.opened == [dialog.made] and not dialog.isVisible()
    with Workspace.open(dialog.made) as workspace, workspace.reader() as session:
        officers = session.officers.all()
        assert [one.name for one in officers] == ["施㙍禾", "庄檐青"] and str(officers[0].card_valid_to) == "2029-12-31"
        assert session.orgs.all()[0].division_code == "359921"


def test_a_workspace_takes_settings_over(dialog, sample_dir, monkeypatch, qtbot, tmp_path):
    dialog.name.setText("新县")
    dialog.tabs.setCurrentIndex(1)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(sample_dir / "settings.yaml"), ""))
    dialog.choose_settings()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path / "a b"))
    dialog.browse.click()
    ok(dialog)
    qtbot.waitUntil(lambda: bool(dialog.opened), timeout=20_000)
    with Workspace.open(tmp_path / "a b" / "新县.gpkg") as workspace, workspace.reader() as session:
        assert len(session.officers.all()) == 10


def test_what_is_wrong_is_said_in_the_window_and_nothing_is_made(dialog, tmp_path, qtbot):
    ok(dialog)
    assert dialog.wrong.isVisible()
    dialog.name.setText("a:b")
    ok(dialog)
    assert ":" in dialog.wrong.text()
    dialog.name.setText("好")
    dialog.add_officer.click()
    dialog.officers.setItem(0, 0, QTableWidgetItem("甲"))
    dialog.officers.setItem(0, 3, QTableWidgetItem("明天"))
    ok(dialog)
    assert "明天" in dialog.wrong.text()
    dialog.officers.setItem(0, 3, QTableWidgetItem(""))
    ok(dialog)
    qtbot.waitUntil(lambda: dialog._task is None and dialog.wrong.isVisible(), timeout=20_000)
    assert dialog.opened == [] and dialog.isVisible() and list(tmp_path.iterdir()) == []
    dialog.buttons.button(dialog.buttons.StandardButton.Cancel).click()
    assert not dialog.isVisible()


def test_the_desk_opens_what_was_made(desk, tmp_path, qtbot):
    desk.create()
    made = desk._new
    made.folder.setText(str(tmp_path))
    made.name.setText("县")
    ok(made)
    qtbot.waitUntil(lambda: desk.path == str(tmp_path / "县.gpkg"), timeout=20_000)


# The doctor.


@pytest.fixture
def doctor(desk):
    part = DoctorPart(desk)
    part.build()
    yield part
    part.remove()


def looked(window, qtbot):
    qtbot.waitUntil(lambda: window._task is None and bool(window.sections), timeout=60_000)


def test_the_doctor_looks_checks_backs_up_and_copies(doctor, office_desk, told, qtbot, monkeypatch, tmp_path):
    doctor.actions[0].trigger()
    window = doctor.window
    looked(window, qtbot)
    assert window.tree.topLevelItemCount() == 4 and told == []
    window.verify.click()
    assert not window.verify.isEnabled()
    qtbot.waitUntil(lambda: window.problems is not None, timeout=60_000)
    assert window.problems == [] and window.tree.topLevelItemCount() == 5
    window.backup.click()
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    looked(window, qtbot)
    backups = list(Path(office_desk.path).with_suffix(".backups").glob("*.gpkg"))
    assert len(backups) == 1 and str(backups[0]) in told[0]
    monkeypatch.setattr(Path, "home", classmethod(lambda cls: tmp_path))
    window.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "EPSG:4549" in text and "~" in text and str(tmp_path) not in text
    assert not any(name in text for name in ("颜堃", "钟篁舟", office_desk.actor))
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.log.click()
    assert len(opened) == 1
    window.again.click()
    looked(window, qtbot)
    # the same window again, and what another project has
    doctor.actions[0].trigger()
    assert doctor.window is window
    looked(window, qtbot)
    QgsProject.instance().clear()
    looked(window, qtbot)
    assert not window.verify.isEnabled() and not window.backup.isEnabled() and window.problems is None


def test_the_doctor_names_what_is_damaged(doctor, office_desk, qtbot, told):
    import sqlite3

    connection = sqlite3.connect(office_desk.path)
    connection.execute("DROP INDEX IF EXISTS ix_party_name")
    connection.execute("CREATE TRIGGER strange AFTER INSERT ON setting BEGIN SELECT 1; END")
    connection.commit()
    connection.close()
    doctor.show()
    looked(doctor.window, qtbot)
    doctor.window.check_workspace()
    qtbot.waitUntil(lambda: bool(doctor.window.problems), timeout=60_000)
    assert any("strange" in str(params) for _, params in doctor.window.problems) and told
    # of each kind its number: what is found may name people
    assert "X verify.object_unknown: 1\n" in doctor.window.text() + "\n"


def test_the_doctor_says_what_is_off_without_a_library(doctor, qtbot, monkeypatch):
    monkeypatch.setattr(doctor_module, "missing", lambda: ["docx", "sqlalchemy"])
    doctor.show()
    looked(doctor.window, qtbot)
    text = doctor.window.text()
    assert text.count("X ") >= 2 and "python-docx" in text
    assert set(NEEDED) >= {"docx", "sqlalchemy"}


def test_a_second_call_brings_the_same_window_and_leaving_is_quiet(desk, tmp_path, qtbot, told):
    desk.create()
    first = desk._new
    desk.create()
    assert desk._new is first
    first.folder.setText(str(tmp_path))
    first.name.setText("县")
    ok(first)
    desk._drop_new()
    qtbot.waitUntil(lambda: not desk._tasks, timeout=20_000)
    assert (tmp_path / "县.gpkg").is_file() and told == [] and desk.path == ""


def test_taking_the_parts_away_while_they_work_is_quiet(desk, tmp_path, monkeypatch, qtbot, told):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    welcome, doctor = WelcomePart(desk), DoctorPart(desk)
    for part in (welcome, doctor):
        part.build()
        part.show()
    welcome.page.sample.click()
    for part in (welcome, doctor):
        part.remove()
    qtbot.waitUntil(lambda: not desk._tasks, timeout=60_000)
    assert told == [] and list(tmp_path.iterdir()) == [] and welcome.page is None
