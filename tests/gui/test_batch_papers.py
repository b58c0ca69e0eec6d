"""Notices and maps in batches: from a selection to files, with what is refused told before anything is issued."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QDate, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.gui import batch_maps, batch_notices, batch_papers, pages
from zhiwei.plugin.gui.batch_papers import FILTER, LIST, MAP, BatchPapersPart, BatchWindow
from zhiwei.plugin.services.open_case import open_cases


@pytest.fixture
def opened(office_desk, case_office, tmp_path, monkeypatch):
    """Files the person asked to see."""
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(QUrl(url).toLocalFile()) or True)
    return seen


@pytest.fixture
def spots(office_desk, case_office) -> list[str]:
    """Spots of the office; 0, 1 and 5 have a case."""
    store = office_desk.store
    uids = case_office.spot_uids(store)
    office = case_office
    open_cases(store, [uids[0], uids[1], uids[5]], office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW)
    office_desk.note_change()
    return uids


@pytest.fixture
def window(office_desk, spots, case_office, qtbot, tmp_path):
    for key in (batch_maps.FOLDER, batch_notices.FORMAT, batch_maps.LAYOUT, batch_maps.MAP_FORM):
        QgsSettings().remove(key)
    made = BatchWindow(office_desk)
    qtbot.addWidget(made)
    made.show()
    made.take_spots([spots[0], spots[1], spots[2]])
    made.folder.setText(str(tmp_path / "out"))
    made.maps.folder.setText(str(tmp_path / "maps"))
    day = case_office.DAY
    made.notices.day.setDate(QDate(day.year, day.month, day.day))
    made.notices.who.setCurrentText("颜堃")
    yield made
    made.stop()
    qtbot.waitUntil(lambda: not made.running, timeout=30000)


def table(window) -> list[list[str]]:
    rows, columns = window.results.rowCount(), window.results.columnCount()
    return [[window.results.item(row, column).text() for column in range(columns)] for row in range(rows)]


def wait(qtbot, window) -> None:
    qtbot.waitUntil(lambda: not window.running, timeout=60000)


def shown_forms(window) -> list[str]:
    items = [window.form_choice.list.item(at) for at in range(window.form_choice.list.count())]
    return [item.text().split()[0] for item in items if not item.isHidden()]


def test_the_forms_are_those_that_belong(window):
    assert "D04" in shown_forms(window) and "D21" not in shown_forms(window)
    window.form_choice.only_fitting.setChecked(False)
    assert "D21" in shown_forms(window)
    window.form_choice.find.setText("d05")
    assert shown_forms(window) == ["D05"]
    window.form_choice.find.setText("")
    window.form_choice.only_fitting.setChecked(True)
    assert not window.issue_button.isEnabled()
    window.tick("D04", "D05")
    assert "(4)" in window.issue_button.text() and window.issue_button.isEnabled()


def test_looking_ahead_and_issuing_tell_row_by_row(window, office_desk, qtbot, opened, tmp_path):
    window.tick("D04", "D05")
    window.check_button.click()
    wait(qtbot, window)
    before = table(window)
    assert len(before) == 4 and before[2][4], "why the stop order is refused is told"
    with office_desk.reader() as session:
        assert session.documents.find() == []
    window.issue_button.click()
    wait(qtbot, window)
    after = table(window)
    assert [row[2] for row in after] == [row[2] if row[4] else after[0][2] for row in before]
    assert after[0][3].startswith("澄城执") and len(list((tmp_path / "out").glob("*.pdf"))) == 3
    assert "3" in window.summary.text()
    asked: list[str] = []
    office_desk.case_asked.connect(asked.append)
    window.results.cellActivated.emit(0, 0)
    assert asked == [window.batch.rows[0].case_uid]
    window.results.cellActivated.emit(0, 3)
    assert opened == [window.batch.rows[0].files[0]]
    window.buttons["folder"].click()
    assert opened[-1] == str(tmp_path / "out")


def test_many_papers_are_asked_for_once(window, office_desk, qtbot, monkeypatch):
    monkeypatch.setattr(batch_papers, "_ASK_ABOVE", 1)
    questions: list[str] = []
    roles = [QMessageBox.ButtonRole.RejectRole, QMessageBox.ButtonRole.AcceptRole]

    def answer(box):
        questions.append(box.text())
        role = roles.pop(0)
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    window.tick("D05")
    window.issue_button.click()
    assert "2" in questions[0] and not window.running
    window.issue_button.click()
    wait(qtbot, window)
    assert len(questions) == 2 and window.batch.count("issued") == 2


def test_papers_are_printed_previewed_and_bound(window, qtbot, opened, tmp_path, monkeypatch, prints):
    from pypdf import PdfReader

    window.tick("D05")
    window.issue_button.click()
    wait(qtbot, window)
    path = tmp_path / "alle.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.buttons["one"].click()
    wait(qtbot, window)
    count = len(PdfReader(path).pages)
    assert count >= 2
    window.buttons["preview"].click()
    wait(qtbot, window)
    if pages.can_show_pdf():
        dialog = window.printing.dialog
        assert dialog.isVisible() and len(window.printing._pages) == count
        dialog.close()
        printed = tmp_path / "printed.pdf"
        prints(printed)
        window.buttons["print"].click()
        wait(qtbot, window)
        assert len(PdfReader(printed).pages) == count
    monkeypatch.setattr(pages, "can_show_pdf", lambda: False)
    window.buttons["print"].click()
    wait(qtbot, window)
    assert opened[-1].endswith("papers.pdf") and len(PdfReader(opened[-1]).pages) == count


def test_maps_are_drawn_sheet_by_sheet(window, qtbot, tmp_path, opened):
    from pypdf import PdfReader

    window.tabs.setCurrentIndex(1)
    window.draw_button.click()
    wait(qtbot, window)
    made = list((tmp_path / "maps").glob("*.pdf"))
    assert len(made) == 1 and len(PdfReader(made[0]).pages) == 3
    assert [row[0] for row in table(window)] == ["TB000", "TB001", "TB002"]
    window.results.cellActivated.emit(1, 3)
    assert opened == [str(made[0])]
    window.maps.map_form.setCurrentIndex(1)
    window.draw_button.click()
    qtbot.waitUntil(lambda: window.results.rowCount() == 1, timeout=60000)
    window.cancel_button.click()
    wait(qtbot, window)
    assert 1 <= window.results.rowCount() < 3
    assert (tmp_path / "maps" / "TB000.png").is_file() and (tmp_path / "maps" / "TB000.pdf").is_file()


def test_the_layout_designer_opens_with_a_sheet_for_each_spot(window, office_desk, qtbot, monkeypatch):
    given: list[object] = []
    monkeypatch.setattr(office_desk.iface, "openLayoutDesigner", given.append, raising=False)
    for _ in range(2):
        window.designer_button.click()
        wait(qtbot, window)
    layouts = QgsProject.instance().layoutManager().layouts()
    assert given == layouts and len({layout.name() for layout in layouts}) == 2
    atlas = layouts[0].atlas()
    assert atlas.enabled() and atlas.updateFeatures() == 3
    memory = [layer for layer in QgsProject.instance().mapLayers().values() if layer.providerType() == "memory"]
    assert memory and all(layer.customProperty("skipMemoryLayersCheck") == 1 for layer in memory)


def test_cases_come_from_map_and_filter_too(window, office_desk, spots):
    layer = office_desk.layer("spot")
    layer.selectByExpression("\"code\" = 'TB005'")
    window.source.setCurrentIndex(window.source.findData(MAP))
    assert window.spot_uids == [spots[5]] and len(window.case_uids) == 1
    window.source.setCurrentIndex(window.source.findData(FILTER))
    assert window.case_uids == [] and not window.state.isHidden()
    window.state.setCurrentIndex(1)
    window.state.activated.emit(1)
    assert len(window.case_uids) == 3 and set(window.spot_uids) == {spots[0], spots[1], spots[5]}
    window.take_rows([window.case_uids[0], spots[3]])
    assert len(window.case_uids) == 1 and spots[3] in window.spot_uids
    assert window.source.currentData() == LIST


def test_the_part_opens_with_what_is_chosen_and_goes_with_its_workspace(office_desk, spots, qgis_iface, told):
    part = BatchPapersPart(office_desk)
    part.build()
    office_desk.spots_chosen.emit([spots[0]])
    part.actions[0].trigger()
    assert part.window.isVisible() and part.window.spot_uids == [spots[0]]
    with office_desk.reader() as session:
        case = session.cases.all()[1].uid
    office_desk.papers_asked.emit([case])
    assert part.window.case_uids == [case]
    QgsProject.instance().clear()
    assert part.window is None
    part.actions[0].trigger()
    assert part.window is None and told
    part.remove()


def test_what_goes_wrong_is_told_in_the_window_that_covers_the_message_bar(window, told):
    window.take_spots([])
    window._told(window.draw_maps)
    assert told and window.summary.text() == told[0]


def test_papers_whose_file_could_not_be_written_are_counted(window, qtbot, monkeypatch):
    from zhiwei.plugin.services import batch_papers as service

    def full(_papers, folder, _formats):
        raise InputError("output.not_written", path=str(folder), reason="full")

    monkeypatch.setattr(service, "write_files", full)
    window.tick("D05")
    window.issue_button.click()
    wait(qtbot, window)
    assert window.batch.count("issued") == 2 and "2 of them without a file" in window.summary.text()


def test_maps_are_not_drawn_for_a_folder_that_takes_no_files(window, told, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    window.tabs.setCurrentIndex(1)
    window.maps.folder.setText(str(tmp_path / "file" / "maps"))
    window.draw_button.click()
    assert not window.running and len(told) == 1 and "cannot be written" in told[0]
    # nor does an empty line mean the folder in which QGIS happens to run
    window.maps.folder.setText(" ")
    window.draw_button.click()
    assert not window.running and len(told) == 2 and "Name the folder" in told[1]


def test_time_of_the_order_is_now(window):
    window.tick("D05")
    assert abs((datetime.now(timezone.utc) - window.order().now).total_seconds()) < 60
    assert window.order().formats == ("pdf",)
    window.notices.format.setCurrentIndex(2)
    assert window.order().formats == ("pdf", "docx")
    assert Path(window.folder.text()).name == "out"
