"""The desk: what it opens, what it says, and that every change in the workspace is heard."""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QLabel, QMessageBox

from zhiwei.plugin.domain.errors import CancelledError, WorkspaceError
from zhiwei.plugin.gui.desk import workspace_layers
from zhiwei.plugin.gui.part import DockPart


def test_opening_and_closing_a_project_is_told(desk, office_path, qtbot):
    heard: list[str] = []
    desk.opened.connect(heard.append)
    with pytest.raises(WorkspaceError) as caught:
        _ = desk.store
    assert caught.value.code == "workspace.none_open"
    assert desk.show(str(office_path))
    assert heard == [str(office_path)] and desk.path == str(office_path)
    assert {desk.layer(name).isValid() for name in ("spot", "parcel", "zone")} == {True}
    with desk.reader() as session:
        assert session.spots.count() == 6
    QgsProject.instance().clear()
    assert heard == [str(office_path), ""] and desk.path == ""


def test_a_change_is_heard_once_whoever_made_it(office_desk, qtbot):
    heard: list[int] = []
    office_desk.changed.connect(lambda: heard.append(1))
    with office_desk.writer("test") as unit:
        unit.settings.put("test.key", 1)
    assert heard == [1]
    qtbot.wait(1300)
    assert heard == [1]
    # another program
    connection = sqlite3.connect(office_desk.path)
    connection.execute("CREATE TABLE other (x)")
    connection.commit()
    connection.close()
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=20_000)


def test_an_edit_in_qgis_is_heard(office_desk, qtbot):
    layer = office_desk.layer("spot")
    heard: list[int] = []
    office_desk.changed.connect(lambda: heard.append(1))
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("remark"), "改过")
    assert layer.commitChanges()
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)


def test_beginning_to_edit_lets_the_other_layers_be_read_by_new_connections(office_desk, qtbot):
    spots = office_desk.layer("spot")
    heard: list[str] = []
    for layer in workspace_layers(office_desk.path):
        layer.dataProvider().dataChanged.connect(lambda name=layer.name(): heard.append(name))
    canvas = office_desk.iface.mapCanvas()
    canvas.refresh()
    qtbot.waitUntil(canvas.isDrawing, timeout=20_000)
    heard.clear()
    assert spots.startEditing()
    assert len(heard) == 1 and heard[0] != spots.name()
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=20_000):
        pass  # what was being drawn then is drawn again
    assert sum(1 for _ in spots.getFeatures()) == 6
    spots.rollBack()
    # a layer of another file is none of ours
    heard.clear()
    memory = QgsVectorLayer("Point?crs=EPSG:4549", "m", "memory")
    QgsProject.instance().addMapLayer(memory)
    assert memory.startEditing() and heard == []
    memory.rollBack()


def test_the_actor_is_the_one_chosen(desk):
    before = desk.actor
    desk.actor = " 颜堃 "
    assert desk.actor == "颜堃" != before


def test_what_fails_in_a_click_is_one_line(desk, told):
    with desk.told():
        raise WorkspaceError("workspace.missing", path="没有.gpkg")
    with desk.told():
        raise ZeroDivisionError("三")
    assert "没有.gpkg" in told[0]
    assert "zhiwei.log" in told[1] and "三" in told[1]


def test_work_in_the_background_ends_in_its_result_or_its_error(desk, told, qtbot):
    results: list[object] = []

    def job(progress):
        progress.report(0.5, "job.cancelled")
        return 42

    task = desk.run("t", job, results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=20_000)
    assert results == [42] and told == []

    def broken(_progress):
        raise WorkspaceError("workspace.missing", path="x.gpkg")

    task = desk.run("t", broken)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "x.gpkg" in told[0]

    def patient(progress):
        while not progress.cancelled:
            pass
        raise CancelledError

    task = desk.run("t", patient, results.append)
    qtbot.waitUntil(task.isActive, timeout=20_000)
    task.cancel()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    assert results == [42]


class Page(DockPart):
    name = "test"
    made = 0

    def title(self):
        return "T"

    def make(self):
        type(self).made += 1
        return QLabel("inside")


def test_a_dock_makes_its_inside_when_it_is_first_seen(desk, qgis_iface, monkeypatch):
    from qgis.PyQt.QtWidgets import QMainWindow

    window = QMainWindow()
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window)
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", window.removeDockWidget, raising=False)
    part = Page(desk)
    part.build()
    assert Page.made == 0 and part.dock.isHidden()
    assert part.show().text() == "inside"
    part.show()
    assert Page.made == 1
    part.remove()
    window.deleteLater()


@pytest.mark.parametrize("agreed", [True, False])
def test_an_older_workspace_is_brought_up_to_date_when_the_person_agrees(desk, tmp_path, monkeypatch, agreed):
    path = tmp_path / "旧库.gpkg"
    packed = Path(__file__).resolve().parents[1] / "data" / "workspace_0001.gpkg.gz"
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    buttons = QMessageBox.StandardButton
    asked = []

    def question(*words):
        asked.append(words[2])
        return buttons.Yes if agreed else buttons.No

    monkeypatch.setattr(QMessageBox, "question", question)
    assert desk.show(str(path)) is agreed
    assert len(asked) == 1 and str(path) in asked[0]
    assert bool(list(path.with_suffix(".backups").glob("*.gpkg"))) is agreed
    assert (desk.path == str(path)) is agreed


def test_what_is_selected_on_the_map_stays_selected_when_the_workspace_changes(office_desk):
    layer = office_desk.layer("spot")
    layer.selectByIds(list(layer.allFeatureIds())[:2])
    chosen = sorted(layer.selectedFeatureIds())
    office_desk.note_change()
    assert sorted(layer.selectedFeatureIds()) == chosen and len(chosen) == 2


def test_what_is_selected_is_told_by_uid_and_what_was_only_drawn_has_none(office_desk):
    from qgis.core import QgsFeature, QgsGeometry

    layer = office_desk.layer("spot")
    uids = [str(feature["uid"]) for feature in layer.getFeatures()]
    assert office_desk.selected("spot") == []
    assert layer.startEditing()
    drawn = QgsFeature(layer.fields())
    drawn.setGeometry(QgsGeometry.fromWkt("MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)))"))
    assert layer.addFeature(drawn)
    layer.selectAll()
    assert layer.selectedFeatureCount() == len(uids) + 1
    assert office_desk.selected("spot") == uids
    layer.rollBack()


def test_a_workspace_in_a_folder_that_may_only_be_read_is_shown(desk, office_path, monkeypatch, told):
    from zhiwei.plugin.store import layers

    project, save = office_path.with_suffix(".qgz"), layers._save

    def saved(made, path):
        if path == project:  # as QGIS says it of a CD
            raise WorkspaceError("workspace.project_not_written", path=str(path), reason="read-only")
        save(made, path)

    monkeypatch.setattr(layers, "_save", saved)
    assert desk.show(str(office_path)) and desk.path == str(office_path) and told == []
    assert not project.exists() and desk.layer("spot").isValid()
    # another of that name has a project of its own
    assert Path(QgsProject.instance().fileName()).stem.startswith(f"{office_path.stem}-")
