"""Place, parties, evidence and documents of the case form: every button, on the workspace."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from html import escape
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDesktopServices, QDropEvent, QImage, QPainter
from qgis.PyQt.QtPrintSupport import QPrinter
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox

from zhiwei.plugin.domain.case.records import Party
from zhiwei.plugin.gui import conflict, pages, paper_print
from zhiwei.plugin.gui.issue_form import IssueDialog
from zhiwei.plugin.gui.party_dialogs import KnownDialog, PartyDialog
from zhiwei.plugin.gui.tab_documents import DocumentsTab
from zhiwei.plugin.gui.tab_evidence import EvidenceTab
from zhiwei.plugin.gui.tab_parties import PartiesTab
from zhiwei.plugin.gui.tab_place import PlaceTab
from zhiwei.plugin.gui.terms import term
from zhiwei.plugin.services.case_evidence import photos_of
from zhiwei.plugin.services.case_parties import parties_of, save_party

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


def shown(made, qtbot, case_uid):
    qtbot.addWidget(made)
    made.resize(460, 640)
    made.show()
    made.show_case(case_uid)
    return made


def county_case(desk, photos=False):
    with desk.reader() as session:
        cases = session.cases.all()
    if not photos:
        return cases[0].uid
    return next(case.uid for case in cases if any(one.linked for one in photos_of(desk.store, case.uid)))


# Place.


def test_place_shows_findings_why_and_a_map(county_desk, qtbot):
    tab = shown(PlaceTab(county_desk), qtbot, county_case(county_desk))
    groups = [tab.tree.topLevelItem(at) for at in range(tab.tree.topLevelItemCount())]
    figures = [float(one.text(1).replace(",", "")) for one in groups if one.text(1)]
    # parcels and land classes each add up to the spot
    assert len(set(figures)) == 1 and figures[0] == tab.place.statement["area_ellip_m2"]
    assert term(tab.place.disposition) in tab.head.text()
    assert tab.place.statement["crs"] in tab.why.toPlainText() and "assess." not in tab.why.toPlainText()
    qtbot.waitUntil(lambda: tab.picture.pixmap() is not None and not tab.picture.pixmap().isNull(), timeout=20000)
    image = tab.picture.pixmap().toImage()
    assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 1
    canvas = county_desk.iface.mapCanvas()
    qtbot.mouseClick(tab.picture, Qt.MouseButton.LeftButton)
    centre = tab.place.geometry.centroid
    assert canvas.extent().contains(canvas.extent().center())
    assert abs(canvas.extent().center().x() - centre.x) < 200
    assert not tab.again.isVisible()
    tab.remove()


def test_place_assesses_again_what_needs_it(county_desk, qtbot, told):
    case_uid = county_case(county_desk)
    with county_desk.writer("test") as unit:
        spot = unit.cases.get(case_uid).spot_uids[0]
        unit.spots.update([spot], {"needs_assessment": [True]})
    tab = shown(PlaceTab(county_desk), qtbot, case_uid)
    assert tab.again.isVisible()
    tab.again.click()
    qtbot.waitUntil(lambda: not tab.again.isVisible(), timeout=30000)
    assert not tab.place.needs_assessment and told
    tab.remove()


# Parties.


def test_numbers_are_masked_until_asked_for(office_desk, case_uid, qtbot):
    tab = shown(PartiesTab(office_desk), qtbot, case_uid)
    number = tab.party.party.id_number
    assert "*" in tab.tree.topLevelItem(0).text(2)
    tab.show_number.click()
    assert tab.tree.topLevelItem(0).text(2) == number
    tab.show_case(case_uid)
    assert "*" in tab.tree.topLevelItem(0).text(2)
    assert "⚠" in tab.told.text() and not tab.take_out.isEnabled()


def test_a_long_name_leaves_room_for_role_and_number(office_desk, case_uid, qtbot):
    tab = shown(PartiesTab(office_desk), qtbot, case_uid)
    long = "=1+1<b>㙍堃𬭚</b>&" + "澄埔县云桠镇桠头村养殖专业合作社" * 8
    with office_desk.writer("test") as unit:
        party = tab.party.party
        unit.parties.update(replace(party, name=long))
    tab.resize(480, 400)
    tab.refresh()
    header = tab.tree.header()
    assert sum(header.sectionSize(column) for column in range(3)) <= tab.tree.viewport().width()
    assert header.sectionSize(2) >= tab.tree.sizeHintForColumn(2) > 0
    # a tip with < in it is read as HTML
    assert tab.tree.topLevelItem(0).toolTip(0) == f"<p>{escape(long)}</p>"


def test_a_party_is_made_edited_and_taken_out(office_desk, case_uid, qtbot, monkeypatch):
    tab = shown(PartiesTab(office_desk), qtbot, case_uid)

    def filled(dialog):
        dialog.lines["id_number"].setText("11010519491231002")
        assert dialog.hint.text().startswith("⚠")
        dialog.lines["id_number"].setText("11010519491231002X")
        assert not dialog.hint.text().startswith("⚠")
        dialog.save()
        assert dialog.wrong.text() and dialog.result() == 0
        dialog.lines["name"].setText("林某")
        dialog.role.setCurrentText("使用人")
        dialog.save()
        assert dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(PartyDialog, "exec", filled)
    tab.add_new.click()
    assert tab.tree.topLevelItemCount() == 2
    tab.tree.setCurrentItem(tab.tree.topLevelItem(1))

    def edited(dialog):
        dialog.lines["phone"].setText("0590-7")
        dialog.save()

    monkeypatch.setattr(PartyDialog, "exec", edited)
    tab.edit.click()
    assert parties_of(office_desk.store, case_uid)[1].party.phone == "0590-7"
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    tab.take_out.click()
    assert tab.tree.topLevelItemCount() == 2
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    tab.take_out.click()
    assert tab.tree.topLevelItemCount() == 1

    def known(dialog):
        dialog.search.setText("林")
        dialog.add()

    monkeypatch.setattr(KnownDialog, "exec", known)
    tab.add_known.click()
    assert [one.party.name for one in parties_of(office_desk.store, case_uid)][1] == "林某"

    # and back again: known, removed, edited; then forward
    def names():
        return [(one.party.name, one.party.phone) for one in parties_of(office_desk.store, case_uid)][1:]

    seen = [names()]
    while tab.back.isEnabled():
        tab.back.click()
        seen.append(names())
    assert seen == [[("林某", "0590-7")], [], [("林某", "0590-7")], [("林某", "")], []]
    tab.again.click()
    assert names() == [("林某", "")] and tab.tree.topLevelItemCount() == 2
    tab.show_case(case_uid)
    assert not tab.back.isEnabled() and not tab.again.isEnabled()
    tab.remove()


def test_two_people_who_edit_a_party_lose_nothing(office_desk, case_uid, qtbot, monkeypatch):
    (one,) = parties_of(office_desk.store, case_uid)
    dialog = PartyDialog(office_desk, case_uid, one.party, one.role)
    qtbot.addWidget(dialog)
    dialog.lines["phone"].setText("0590-1")
    save_party(office_desk.store, case_uid, replace(one.party, address="新址"), one.role, "钟篁舟", NOW)
    monkeypatch.setattr(conflict.ConflictDialog, "exec", lambda shown: None)
    dialog.save()
    assert dialog.result() == 0 and dialog.lines["phone"].text() == "0590-1"
    monkeypatch.setattr(conflict.ConflictDialog, "exec", lambda shown: shown.merge.click())
    dialog.save()
    (saved,) = parties_of(office_desk.store, case_uid)
    assert (saved.party.phone, saved.party.address) == ("0590-1", "新址")


# Evidence.


def test_photos_are_seen_linked_and_shown_on_the_map(county_desk, qtbot, monkeypatch, told):
    case_uid = county_case(county_desk, photos=True)
    tab = shown(EvidenceTab(county_desk), qtbot, case_uid)
    qtbot.waitUntil(lambda: len(tab.small) == len(tab.photos), timeout=30000)
    qtbot.waitUntil(lambda: tab.preview.pixmap() is not None and not tab.preview.pixmap().isNull(), timeout=20000)
    assert tab.cone.items and tab.photo.linked
    uid = tab.photo.uid
    tab.link.click()
    assert not next(one for one in photos_of(county_desk.store, case_uid) if one.uid == uid).linked
    assert tab.photo.uid == uid
    tab.link.click()
    assert tab.photo.linked
    tab.on_map.click()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or bool(opened[1:]))
    tab.original.click()
    tab.list.itemDoubleClicked.emit(tab.list.currentItem())
    assert opened == [str(tab.photo.file)] * 2 and len(told) == 1
    tab.hide()
    assert not tab.cone.items
    tab.show()
    assert tab.cone.items
    tab.remove()
    assert not tab.cone.items


def test_a_damaged_photo_is_told_as_such(county_desk, qtbot):
    case_uid = county_case(county_desk, photos=True)
    photos_of(county_desk.store, case_uid)[0].file.write_bytes(b"?")
    tab = shown(EvidenceTab(county_desk), qtbot, case_uid)
    qtbot.waitUntil(lambda: len(tab.small) == len(tab.photos), timeout=30000)
    assert tab.small[tab.photo.uid][1] and tab.small[tab.photo.uid][1] in tab.told.text()
    tab.remove()
    photos_of(county_desk.store, case_uid)[0].file.unlink()
    tab = shown(EvidenceTab(county_desk), qtbot, case_uid)
    qtbot.waitUntil(lambda: len(tab.small) == len(tab.photos), timeout=30000)
    assert "cannot be read: No such file" in tab.told.text() or "cannot be read: the file" in tab.told.text()
    tab.remove()


def test_dropped_files_and_chosen_ones_are_taken_in(office_desk, case_uid, qtbot, tmp_path, monkeypatch, told):
    tab = shown(EvidenceTab(office_desk), qtbot, case_uid)
    folder = tmp_path / "new photos"
    folder.mkdir()
    for name, colour in (("甲.jpg", "red"), ("b.jpg", "blue")):
        image = QImage(64, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert image.save(str(folder / name))
    (folder / "bad.jpg").write_bytes(b"no picture")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    tab.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert len(tab.photos) == 2 and "bad.jpg" in told[0]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(folder / "b.jpg")], ""))
    tab.add.click()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20000)
    assert len(tab.photos) == 2
    assert not tab.photos[0].linked
    # the file of a photo that went is put back by the same photo
    lost = next(one.file for one in tab.photos if one.name == "b.jpg")
    lost.unlink()
    tab.add.click()
    qtbot.waitUntil(lambda: len(told) == 3, timeout=20000)
    assert "1 files that were missing are there again" in told[2] and lost.is_file()
    tab.remove()


# Documents.


@pytest.fixture
def documents(office_desk, case_uid, qtbot):
    tab = shown(DocumentsTab(office_desk), qtbot, case_uid)
    yield tab
    tab.remove()


def issue(tab, qtbot, form="D06", word=False):
    before = len(tab.papers)
    tab.actions_by_name["issue"].trigger()
    dialog = tab.dialog
    assert isinstance(dialog, IssueDialog)
    dialog.choose(form)
    dialog.word.setChecked(word)
    dialog.look()
    assert dialog.go.isEnabled(), dialog.told.text()
    for key, line in dialog.lines.items():
        if key[1] == "weather":
            line.setText("多云")
    dialog.go.click()
    qtbot.waitUntil(lambda: len(tab.papers) > before, timeout=30000)


def test_a_paper_is_issued_seen_and_voided(documents, office_desk, qtbot, monkeypatch):
    tab = documents
    issue(tab, qtbot)
    assert (tab.paper.form, tab.paper.status) == ("D06", "issued")
    qtbot.waitUntil(lambda: bool(tab.pages), timeout=20000)
    assert tab.pages[0].height() > tab.pages[0].width() > 600
    with office_desk.reader() as session:
        assert session.documents.get(tab.paper.uid).facts["survey"]["weather"] == "多云"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", False))
    tab.actions_by_name["void"].trigger()
    assert tab.paper.status == "issued"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("写错", True))
    tab.actions_by_name["void"].trigger()
    assert (tab.paper.status, tab.paper.void_reason) == ("void", "写错")
    assert not tab.actions_by_name["print"].isEnabled()


def test_what_is_missing_is_told_before_a_number_is_drawn(documents, office_desk, qtbot):
    dialog = documents.issue()
    dialog.choose("D21")
    assert not dialog.go.isEnabled() and dialog.told.text()
    dialog.go.click()
    dialog.issue()
    with office_desk.reader() as session:
        assert not [one for one in session.documents.all() if one.form == "D21"]


def test_a_paper_is_opened_saved_printed_and_had_as_word(documents, qtbot, monkeypatch, tmp_path, told, prints):
    tab = documents
    issue(tab, qtbot)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    tab.actions_by_name["open"].trigger()
    assert opened[0].read_bytes().startswith(b"%PDF")
    tab.actions_by_name["open"].trigger()
    assert opened[1].is_file() and opened[1] != opened[0], "a viewer may lock the first"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    tab.actions_by_name["save"].trigger()
    assert (tmp_path / "a.pdf").read_bytes() == opened[0].read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.docx"), ""))
    tab.actions_by_name["word"].trigger()
    qtbot.waitUntil((tmp_path / "a.docx").is_file, timeout=30000)
    printed = tmp_path / "printed.pdf"
    prints(printed)
    tab.actions_by_name["print"].trigger()
    qtbot.waitUntil(printed.is_file, timeout=60_000)
    count = pages.page_images(opened[0].read_bytes(), 40)[1]
    assert pages.page_images(printed.read_bytes(), 40)[1] == count >= 1
    # where this QGIS draws no PDF, the viewer of the machine does
    monkeypatch.setattr(pages, "can_show_pdf", lambda: False)
    tab.actions_by_name["print"].trigger()
    qtbot.waitUntil(lambda: len(opened) == 3, timeout=60_000)


def test_pages_are_printed_each_on_its_sheet(tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(printer)
    paper_print.paint_pages(painter, printer, [image, image])
    painter.end()
    again, count = pages.page_images((tmp_path / "out.pdf").read_bytes(), 40)
    assert count == 2 and QColor(again[0].pixel(again[0].width() // 2, again[0].height() // 2)).red() > 200


def test_the_signed_scan_takes_the_drafts_place(documents, qtbot, monkeypatch, tmp_path):
    tab = documents
    issue(tab, qtbot)
    scan = tmp_path / "scan.png"
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(scan))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(scan), ""))
    tab.actions_by_name["attach"].trigger()
    assert tab.paper.status == "attached"
    qtbot.waitUntil(lambda: bool(tab.pages), timeout=20000)
    assert (tab.pages[0].width(), tab.pages[0].height()) == (200, 300)


def test_service_is_recorded_by_the_step_of_the_case(documents, office_desk, qtbot):
    tab = documents
    asked = []
    office_desk.step_asked.connect(lambda *words: asked.append(words))
    issue(tab, qtbot, "D06")
    assert not tab.actions_by_name["serve"].isEnabled()
    issue(tab, qtbot, "D05")
    tab.actions_by_name["serve"].trigger()
    assert asked == [(tab.case_uid, "DELIVERY:D05")]


def test_a_new_party_of_the_workspace_needs_a_name(office_desk, case_uid, qtbot):
    dialog = PartyDialog(office_desk, case_uid, Party("", "entity", ""), "")
    qtbot.addWidget(dialog)
    assert dialog.lines["legal_rep"].isEnabled() and not dialog.lines["gender"].isEnabled()
    dialog.kind.setCurrentIndex(0)
    assert not dialog.lines["legal_rep"].isEnabled()
