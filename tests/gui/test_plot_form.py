"""The form D41 in its window: filled before a person looks, persons and photos chosen by clicks, as it is printed."""

from __future__ import annotations

import subprocess
from datetime import datetime, timezone

import pytest
from afteruse_office import THIRD, accept_use, photo, plots
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from zhiwei.plugin.gui.afteruse_papers import PlotPapers
from zhiwei.plugin.gui.drafts import Drafts
from zhiwei.plugin.gui.plot_form import PhotoPick
from zhiwei.plugin.services.afteruse_why import cases_of

NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def window(uses_desk, qtbot, tmp_path):
    """The form of the third plot, one photo from before and one from after its building went."""
    store = uses_desk.store
    photo(store, datetime(2026, 3, 1, 4, tzinfo=timezone.utc), "P0001", 210)
    photo(store, datetime(2026, 11, 5, 4, tzinfo=timezone.utc), "P0002", 210)
    accept_use(store, THIRD, "甲", NOW, uses_desk.today(), use="增绿")
    uid = next(one.uid for one in plots(store) if one.code == THIRD)
    with uses_desk.reader() as session:
        case = cases_of(session, uid)[0][0]
    papers = PlotPapers(uses_desk, None, Drafts(tmp_path / "drafts"))
    made = papers.open_form(uid, case)
    made.papers = papers
    yield made
    papers.close_form()


def button(window, name):
    return window.lines["plot", name].parent().findChild(QToolButton)


def text(window, name):
    return window.lines["plot", name].text()


def test_what_the_workspace_knows_stands_there_and_can_be_chosen_otherwise(window, qtbot, monkeypatch):
    desk = window.desk
    assert text(window, "registered_by") == desk.actor and text(window, "person") == window.names[0]
    assert (text(window, "photos_before"), text(window, "photos_after")) == ("P0001", "P0002")
    monkeypatch.setattr(QMenu, "exec", lambda menu, *_: menu.actions()[1].trigger())
    button(window, "person").click()
    assert text(window, "person") == window.names[1] != window.names[0]

    def tick(dialog):
        listed = [dialog.list.item(row) for row in range(dialog.list.count())]
        assert [item.text()[:5] for item in listed] == ["P0002", "P0001"]
        assert [item.checkState() for item in listed] == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
        for item in listed:
            item.setCheckState(wanted.pop(0))
        return 1

    monkeypatch.setattr(PhotoPick, "exec", tick)
    wanted = [Qt.CheckState.Checked, Qt.CheckState.Checked]
    button(window, "photos_after").click()
    assert text(window, "photos_after") == "P0002、P0001"
    window.lines["plot", "photos_after"].setText("P0002")
    wanted = [Qt.CheckState.Unchecked, Qt.CheckState.Unchecked]
    button(window, "photos_after").click()
    assert text(window, "photos_after") == "无"


def files(window) -> list:
    return list(window.papers.drafts.folder.glob("*.json"))


def after_a_start(window, qtbot):
    """The same form as the program shows it after a start, and what closes it."""
    papers = PlotPapers(window.desk, None, Drafts(window.papers.drafts.folder))
    return papers.open_form(window.plot_uid, window.case_uid)


def test_half_filled_in_it_is_there_again_after_the_program_was_ended(window, qtbot):
    assert files(window) == [] and not window.back.isVisibleTo(window)
    known = text(window, "person")
    window.lines["plot", "person"].setText("欧阳责任")
    window.lines["plot", "registered_by"].clear()
    # nobody closes anything: the program is killed a moment later
    qtbot.waitUntil(lambda: len(files(window)) == 1, timeout=5_000)
    again = after_a_start(window, qtbot)
    assert text(again, "person") == "欧阳责任" and text(again, "registered_by") == ""
    assert (text(again, "photos_before"), text(again, "photos_after")) == ("P0001", "P0002")
    assert again.back.isVisibleTo(again) and again.back.text()
    # another form was looked at meanwhile
    again.choose("D06")
    again.lines["survey", "weather"].setText("多云")
    again.choose("D41")
    assert text(again, "person") == "欧阳责任"
    again.close()
    fresh = after_a_start(window, qtbot)
    assert text(fresh, "person") == "欧阳责任"
    # what stands as the workspace has it is no input of anybody
    fresh.lines["plot", "person"].setText(known)
    fresh.lines["plot", "registered_by"].setText(window.desk.actor)
    fresh._cancelled()
    assert len(files(window)) == 1
    last = after_a_start(window, qtbot)
    assert text(last, "person") == known and not last.back.isVisibleTo(last)
    last.close()


def test_the_form_goes_with_its_workspace_and_keeps_what_was_typed(window, qtbot, tmp_path):
    papers = window.papers
    assert papers.open_form(window.plot_uid, window.case_uid) is window
    window.lines["plot", "person"].setText("欧阳责任")
    plot, case = window.plot_uid, window.case_uid
    papers.close_form()
    assert papers.dialog is None and len(list(papers.drafts.folder.glob("*.json"))) == 1
    again = papers.open_form(plot, case)
    assert again is not window and text(again, "person") == "欧阳责任"
    # the case's own window offers nothing that it could not open
    assert papers.drafts.of_case(papers.desk.path, case) == []
    with qtbot.waitSignal(again.issued, timeout=60_000):
        again.issue()
    assert not list(papers.drafts.folder.glob("*.json"))


def test_it_is_printed_as_it_stands(window, qtbot):
    desk = window.desk
    window.lines["plot", "person"].setText("欧阳责任")
    with qtbot.waitSignal(window.issued, timeout=60_000) as issued:
        window.issue()
    with desk.reader() as session:
        paper = session.documents.get(issued.args[0])
        folder = {one.ext: session.files.path(one.sha256, one.ext) for one in session.attachments.find()}
    printed = subprocess.run(["pdftotext", "-layout", str(folder["pdf"]), "-"], capture_output=True, text=True).stdout
    for wanted in ("欧阳责任", desk.actor, "P0001", "P0002"):
        assert wanted in printed
    assert paper.facts["plot"]["registered_by"] == desk.actor and "docx" in folder
