"""The desk: what it opens, what it says, and that every change in the workspace is heard."""

from __future__ import annotations

import gzip
import os
import shutil
import sqlite3
import subprocess
import threading
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QLabel, QMessageBox

from zhiwei.plugin.domain.errors import CancelledError, WorkspaceError
from zhiwei.plugin.gui.desk import table_of, workspace_layers
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


def read_anew(desk) -> list[str]:
    """The tables whose layers QGIS reads anew from now on."""
    heard: list[str] = []
    for layer in workspace_layers(desk.path):
        layer.dataProvider().dataChanged.connect(partial(heard.append, table_of(layer)))
    return heard


def test_beginning_to_edit_lets_the_other_layers_be_read_by_new_connections(office_desk, qtbot):
    spots = office_desk.layer("spot")
    heard = read_anew(office_desk)
    canvas = office_desk.iface.mapCanvas()
    canvas.refresh()
    qtbot.waitUntil(canvas.isDrawing, timeout=20_000)
    heard.clear()
    assert spots.startEditing()
    assert len(heard) == 1 and heard != ["spot"]
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=20_000):
        pass  # what was being drawn then is drawn again
    assert sum(1 for _ in spots.getFeatures()) == 6
    spots.rollBack()


def test_editing_a_layer_of_another_file_reads_nothing_of_ours_anew(office_desk):
    memory = QgsVectorLayer("Point?crs=EPSG:4549", "m", "memory")
    QgsProject.instance().addMapLayer(memory)
    heard = read_anew(office_desk)
    assert memory.startEditing()
    assert heard == []
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


def test_beginning_to_edit_keeps_what_is_selected_on_every_other_layer(office_desk):
    others = [layer for layer in workspace_layers(office_desk.path) if table_of(layer) != "spot"]
    for layer in others:
        layer.selectByIds([1])
    spots = office_desk.layer("spot")
    assert spots.startEditing()
    assert [layer.selectedFeatureIds() for layer in others] == [[1]] * len(others)
    spots.rollBack()


def test_the_map_draws_a_layer_again_that_is_edited_when_somebody_else_wrote(office_desk, qtbot):
    spots = office_desk.layer("spot")
    assert spots.startEditing()
    with qtbot.waitSignal(spots.repaintRequested, timeout=20_000), office_desk.writer("test") as unit:
        uids = unit.spots.read(columns=[], geometry=False).column("uid").tolist()
        unit.spots.update(uids, {"remark": ["别人写的"] * len(uids)})
    assert {feature["remark"] for feature in spots.getFeatures()} == {"别人写的"}
    spots.rollBack()


def test_edits_that_are_not_saved_are_asked_about_before_another_workspace_is_shown(
    office_desk, office_made, tmp_path, monkeypatch
):
    other = tmp_path / "other"
    other.mkdir()
    copy = shutil.copyfile(office_made, other / "other.gpkg")
    was = office_desk.path
    spots = office_desk.layer("spot")
    assert spots.startEditing()
    spots.deleteFeature(next(spots.getFeatures()).id())
    asked: list[bool] = []

    def new_project(ask: bool) -> bool:
        asked.append(ask)
        return answer

    monkeypatch.setattr(office_desk.iface, "newProject", new_project)
    answer = False
    assert not office_desk.show(str(copy)) and asked == [True]
    assert office_desk.path == was and spots.isModified()
    answer = True
    assert office_desk.show(str(copy)) and asked == [True, True] and office_desk.path == str(copy)
    # a project in which nothing waits to be saved goes without a question
    QgsProject.instance().setDirty(False)
    assert office_desk.show(was) and len(asked) == 2


#: a program that holds the file as in the midst of a large commit, until it is told to end
_SAVES = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
connection.execute("CREATE TABLE other (x)")
print("saving", flush=True)
sys.stdin.readline()
connection.execute("COMMIT")
print("saved", flush=True)
sys.stdin.readline()
"""


def test_nothing_is_read_while_another_program_saves(office_desk, qtbot):
    """Each of the layers would wait for ten seconds, and be empty after it."""
    heard: list[int] = []
    office_desk.changed.connect(lambda: heard.append(1))
    with running(_SAVES, office_desk.path) as told:
        assert told() == "saving"
        os.utime(office_desk.path)
        office_desk._look()
        assert heard == []
        assert told() == "saved"
    office_desk._look()
    assert heard == [1]
    assert sum(1 for _ in office_desk.layer("spot").getFeatures()) == 6


#: a second QGIS that edits the same workspace
_EDITS = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import QgsApplication, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1] + "|layername=parcel", "parcel", "ogr")
layer.startEditing()
print("editing", flush=True)
sys.stdin.readline()
os._exit(0)
"""


@pytest.mark.parametrize("at_work", [False, True])
def test_another_qgis_that_begins_to_edit_hides_nothing(office_desk, qtbot, at_work):
    """Not while a job of ours runs either, when nothing is read anew otherwise."""
    spots = office_desk.layer("spot")
    office_desk._timer.stop()
    free = threading.Event()
    if at_work:
        office_desk.run("long work", lambda progress: free.wait(60))
    with running(_EDITS, office_desk.path) as told:
        assert told() == "editing"
        office_desk._look()
        assert sum(1 for _ in spots.getFeatures()) == 6
    free.set()
    qtbot.waitUntil(lambda: not office_desk._tasks, timeout=20_000)


@contextmanager
def running(program: str, path: str):
    """Another program on a workspace; gives a function that lets it go on and returns the next line it says."""
    process = subprocess.Popen(
        ["/usr/bin/python3", "-c", program, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    began = []

    def told() -> str:
        if began:
            process.stdin.write("\n")
            process.stdin.flush()
        began.append(1)
        return process.stdout.readline().strip()

    try:
        yield told
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()
