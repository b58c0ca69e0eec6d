"""The settings window: every button, what it writes, what it refuses, and what somebody else wrote meanwhile."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from zhiwei.plugin.gui.desk import ACTOR
from zhiwei.plugin.gui.settings.first import FirstPage
from zhiwei.plugin.gui.settings.general import GeneralPage
from zhiwei.plugin.gui.settings.holidays import HolidaysPage
from zhiwei.plugin.gui.settings.numbering import NumberingPage
from zhiwei.plugin.gui.settings.officers import OfficersPage
from zhiwei.plugin.gui.settings.orgs import OrgsPage
from zhiwei.plugin.gui.settings.papers import ProfilesPage, TemplatesPage
from zhiwei.plugin.gui.settings.part import SettingsPart
from zhiwei.plugin.gui.settings.patrol import PatrolPage
from zhiwei.plugin.gui.settings.rules import TolerancesPage, ZonesPage
from zhiwei.plugin.gui.settings.window import PAGES, SettingsWindow
from zhiwei.plugin.services.office_settings import read_settings
from zhiwei.plugin.services.patrol_coverage import days_of

_UID = Qt.ItemDataRole.UserRole


@pytest.fixture
def window(office_desk, qtbot):
    made = SettingsWindow(office_desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.leave()


def stored(desk):
    with desk.reader() as session:
        return read_settings(session)


def picked(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_kwargs: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: (str(path), ""))


def typed(line, text):
    line.setText(text)
    line.textEdited.emit(text)


def test_the_action_opens_one_window_and_takes_it_away(office_desk, qtbot):
    part = SettingsPart(office_desk)
    part.build()
    part.actions[0].trigger()
    first = part.window
    assert first.isVisible() and first.list.count() == len(PAGES)
    part.actions[0].trigger()
    assert part.window is first
    for row in range(10):
        first.list.setCurrentRow(row)
        assert first.inside.stack.currentIndex() == row
    part.remove()
    assert part.window is None
    office_desk.note_change()


def test_without_a_workspace_it_says_so(desk, office_path, qtbot):
    made = SettingsWindow(desk)
    qtbot.addWidget(made)
    made.show()
    assert made.closed.isVisible() and not made.inside.isVisible()
    desk.show(str(office_path))
    assert made.inside.isVisible() and made.page(OrgsPage).tree.topLevelItemCount() == 2
    made.leave()


def test_organisations_are_added_edited_and_removed(window, office_desk, yes, told, monkeypatch):
    page = window.page(OrgsPage)
    page.choose(page.settings.orgs[0].uid)

    def fill(dialog):
        dialog.editors["name"].put("桠头村村民委员会")
        dialog.editors["short"].put("桠村")
        dialog.save()
        assert "code" in dialog.wrong.text()
        dialog.editors["code"].put("03")
        dialog.editors["level"].put("village")
        dialog.editors["tracks"].put(["village"])
        dialog.save()
        return dialog.result()

    monkeypatch.setattr("zhiwei.plugin.gui.settings.record.RecordDialog.exec", fill)
    page.below_button.click()
    found = stored(office_desk)
    new = found.orgs[-1]
    assert (new.name, new.level, new.parent_code, found.tracks["03"]) == (
        "桠头村村民委员会",
        "village",
        "01",
        ["village"],
    )
    assert page.tree.topLevelItem(0).child(0).text(0) == "桠头村村民委员会"
    page.choose(new.uid)

    def rename(dialog):
        assert dialog.editors["tracks"].value() == ["village"]
        dialog.editors["name"].put("桠头村")
        dialog.editors["tracks"].put([])
        dialog.save()
        return dialog.result()

    monkeypatch.setattr("zhiwei.plugin.gui.settings.record.RecordDialog.exec", rename)
    page.edit_button.click()
    assert stored(office_desk).orgs[-1].name == "桠头村" and stored(office_desk).tracks == {}
    page.choose(new.uid)
    page.remove_button.click()
    assert len(stored(office_desk).orgs) == 2 and "桠头村" in yes[0]
    page.choose(page.settings.orgs[0].uid)
    page.remove_button.click()
    assert len(stored(office_desk).orgs) == 2 and "3" in told[-1]


def test_officers_show_their_cards_and_conflicts_lose_nothing(window, office_desk, yes, monkeypatch):
    from dataclasses import replace

    from zhiwei.plugin.gui.conflict import ConflictDialog

    page = window.page(OfficersPage)
    assert page.table.rowCount() == 5 and page.warning.isVisible() and "1" in page.warning.text()
    page.search.setText("35992100009")
    assert [page.table.isRowHidden(row) for row in range(5)] == [True, True, False, True, True]
    page.search.setText("")
    officer = page.settings.officers[2]
    page.choose(officer.uid)

    def both(dialog):
        dialog.editors["card_valid_to"].put("2031-12-31")
        with office_desk.writer("other") as unit:
            unit.officers.update(replace(officer, title="副队长"))
        dialog.save()
        return dialog.result()

    def settle(dialog):
        dialog.choose("card_valid_to", "mine")
        dialog.choose("title", "theirs")
        dialog.merge.click()
        return 1

    monkeypatch.setattr("zhiwei.plugin.gui.settings.record.RecordDialog.exec", both)
    monkeypatch.setattr(ConflictDialog, "exec", settle)
    page.edit_button.click()
    saved = stored(office_desk).officers[2]
    assert (saved.title, saved.card_valid_to.isoformat()) == ("副队长", "2031-12-31")
    assert not page.warning.isVisible()

    def fresh(dialog):
        for key, value in (("name", "𠅤㙍"), ("card_no", "35992100077"), ("org_uid", page.settings.orgs[1].uid)):
            dialog.editors[key].put(value)
        dialog.save()
        return dialog.result()

    monkeypatch.setattr("zhiwei.plugin.gui.settings.record.RecordDialog.exec", fresh)
    page.add_button.click()
    assert page.table.rowCount() == 6 and stored(office_desk).officers[-1].name == "𠅤㙍"
    page.choose(stored(office_desk).officers[-1].uid)
    page.remove_button.click()
    assert page.table.rowCount() == 5 and len(yes) == 1


def test_who_sits_here_is_chosen_among_the_officers(window, office_desk):
    page = window.page(GeneralPage)
    index = page.actor.findData("颜堃")
    page.actor.setCurrentIndex(index)
    page.actor.activated.emit(index)
    assert office_desk.actor == "颜堃" and QgsSettings().value(ACTOR) == "颜堃"
    typed(page.county, "澄埔县")
    assert page.dirty and page.save_button.isEnabled()
    page.undo_button.click()
    assert not page.dirty and page.county.text() == ""
    typed(page.county, "澄埔县")
    typed(page.division, "359921")
    page.lapse.setValue(9)
    page.save_button.click()
    found = stored(office_desk)
    assert found.county == {"name": "澄埔县", "division_code": "359921"} and found.options["diary.lapse_days"] == 9
    with office_desk.reader() as session:
        assert session.audit.find(table_name="setting")[-1]["actor"] == "颜堃"


def test_settings_go_out_as_a_file_and_come_back(window, office_desk, told, qtbot, monkeypatch, tmp_path, sample_dir):
    page = window.page(GeneralPage)
    picked(monkeypatch, tmp_path / "out.yaml")
    page.export_button.click()
    assert "5" in told[-1] and (tmp_path / "out.yaml").is_file()
    picked(monkeypatch, sample_dir / "settings.yaml")
    page.import_button.click()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20000)
    assert len(stored(office_desk).orgs) == 7 and page.county.text() == "澄埔县"
    picked(monkeypatch, tmp_path / "nothing.yaml")
    page.import_button.click()
    qtbot.waitUntil(lambda: len(told) == 3, timeout=20000)
    assert "nothing.yaml" in told[-1] and page.import_button.isEnabled()


def test_numbers_are_previewed_while_they_are_typed(window, office_desk):
    page = window.page(NumberingPage)
    year = office_desk.today().year
    assert page.preview.item(0, 1).text() == f"澄城执案字〔{year}〕第0001号"
    typed(page.lines["case"], "{org}案〔{year}〕{seq:03d}号")
    assert page.preview.item(0, 1).text() == f"澄城执案〔{year}〕001号"
    typed(page.lines["case"], "{org}案")
    assert page.wrong.isVisible() and page.preview.rowCount() == 0
    typed(page.lines["case"], "{org}案〔{year}〕{seq:03d}号")
    page.scope.setCurrentIndex(2)
    assert page.lines["case"].placeholderText() == "{org}案〔{year}〕{seq:03d}号"
    typed(page.lines["document"], "{org}{kind}{year}-{seq}")
    every = page.kinds.item(0)
    every.setCheckState(Qt.CheckState.Checked)
    texts = [page.preview.item(row, 1).text() for row in range(2, 4)]
    assert all(text.startswith("云政") and text.endswith("1号") for text in texts)
    page.save_button.click()
    numbering = stored(office_desk).numbering
    assert numbering["case"] == "{org}案〔{year}〕{seq:03d}号"
    assert numbering["by_org"]["02"]["document"] == "{org}{kind}{year}-{seq}"
    assert "*" in numbering["by_org"]["02"]["letter_kinds"]
    assert page.scope.itemText(2).endswith("*")


def test_theirs_are_shown_where_somebody_saved_first(window, office_desk, told):
    page = window.page(NumberingPage)
    typed(page.lines["lead"], "{year}{seq}")
    with office_desk.store.unit_of_work("other") as unit:
        unit.settings.put("numbering", {"lead": "L{year}-{seq}"})
    page.save_button.click()
    assert len(told) == 1 and page.lines["lead"].text() == "L{year}-{seq}" and not page.dirty
    assert stored(office_desk).numbering == {"lead": "L{year}-{seq}"}


def test_tolerances_keep_only_what_differs(window, office_desk, told):
    page = window.page(TolerancesPage)
    assert page.tolerance.value() == 0.5
    page.tolerance.setValue(1.0)
    page.system.setCurrentIndex(1)
    typed(page.retention, "永久")
    page.save_button.click()
    own = stored(office_desk).own
    assert own["assessment"] == {"tolerance_m": 1.0} and own["land_use"] == {"system": "guide_2023"}
    assert own["casefile"] == {"retention": "永久"} and len(told) == 1
    page.tolerance.setValue(0.5)
    page.system.setCurrentIndex(0)
    typed(page.retention, "")
    page.save_button.click()
    own = stored(office_desk).own
    assert own["assessment"] == own["land_use"] == own["casefile"] == {}


def test_the_options_of_patrols_are_kept_where_they_differ(window, office_desk):
    page = window.page(PatrolPage)
    assert (page.side.value(), page.share.value(), page.days.value()) == (100.0, 25.0, 7.0)
    page.side.setValue(150)
    page.share.setValue(0)
    page.days.setValue(3)
    page.save_button.click()
    options = stored(office_desk).options
    assert (options["patrol.cell_m"], options["patrol.sliver_share"], options["patrol.days"]) == (150.0, 0.0, 3)
    # the patrol dock goes by it
    with office_desk.reader() as session:
        assert days_of(session) == 3
    page.put(stored(office_desk))
    assert (page.side.value(), page.share.value(), page.days.value()) == (150.0, 0.0, 3.0)
    page.usual_button.click()
    assert page.dirty
    page.save_button.click()
    options = stored(office_desk).options
    assert not any(options[f"patrol.{name}"] for name in ("cell_m", "sliver_share", "days"))


def test_zone_priorities_are_edited_in_the_table(window, office_desk):
    page = window.page(ZonesPage)
    rows = {page.table.item(row, 0).text(): row for row in range(page.table.rowCount())}
    item = page.table.item(rows["KX-ST"], 4)
    item.setData(Qt.ItemDataRole.EditRole, 3)
    assert page.dirty and page.table.item(rows["KX-ST"], 4).font().bold()
    page.save_button.click()
    assert stored(office_desk).own["zones"] == {"KX-ST": {"severity": 3}}
    page.table.selectRow(rows["KX-ST"])
    page.reset_button.click()
    assert page.table.item(rows["KX-ST"], 4).text() == "5"
    page.save_button.click()
    assert stored(office_desk).own["zones"] == {}
    page.search.setText("KX-")
    hidden = [page.table.isRowHidden(row) for row in rows.values()]
    assert not page.table.isRowHidden(rows["KX-NT"]) and any(hidden)


def test_profiles_are_taken_in_with_faults_by_line(window, office_desk, told, monkeypatch, sample_dir, tmp_path):
    page = window.page(ProfilesPage)
    bad = tmp_path / "bad.yaml"
    bad.write_text((sample_dir / "profile.yaml").read_text("utf-8").replace("cn_planning_village", "nowhere"), "utf-8")
    picked(monkeypatch, bad)
    page.take_button.click()
    assert page.faults.isVisible() and "5" in page.faults.toPlainText() and page.table.rowCount() == 0
    picked(monkeypatch, sample_dir / "profile.yaml")
    page.take_button.click()
    assert page.table.rowCount() == 1 and not page.faults.isVisible() and "chengpu_village" in told[-1]
    box = page.tracks["village"]
    box.setCurrentIndex(box.findData("chengpu_village"))
    page.save_button.click()
    with office_desk.reader() as session:
        assert session.settings.get("profile_choice") == {"village": "chengpu_village"}
    page.table.selectRow(0)
    page.show_button.click()
    assert "execution_notice_working_days" in page.text_window.text.toPlainText()
    page.text_window.close()


def test_templates_are_tried_taken_in_and_switched_off(
    window, office_desk, case_office, qtbot, yes, monkeypatch, tmp_path
):
    from qgis.PyQt.QtGui import QDesktopServices

    from zhiwei.plugin.output.template import FOLDER
    from zhiwei.plugin.services.open_case import open_cases

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    uids = case_office.spot_uids(office_desk.store)
    open_cases(office_desk.store, uids[:1], case_office.OFFICERS, "auto", case_office.DAY, "t", case_office.NOW)
    page = window.page(TemplatesPage)
    page.put(page.read())
    assert page.table.rowCount() == 57 and page.case.count() == 2 and page.case.currentData()
    page.choose("D04")
    page.preview_button.click()
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=30000)
    assert page.pdf.read_bytes().startswith(b"%PDF") and opened[0].endswith("D04.pdf")
    own = tmp_path / "D04.yaml"
    text = (FOLDER / "D04.yaml").read_text("utf-8")
    own.write_text(text + "\n# 本局\n", "utf-8")
    picked(monkeypatch, own)
    page.take_button.click()
    qtbot.waitUntil(lambda: bool(yes), timeout=30000)
    qtbot.waitUntil(page.off_button.isEnabled, timeout=20_000)
    with office_desk.reader() as session:
        assert session.templates.active("D04") is not None
    page.off_button.click()
    with office_desk.reader() as session:
        assert session.templates.active("D04") is None
    assert len(yes) == 2


def test_the_demolish_first_list_is_ordered_and_kept(window, office_desk, monkeypatch):
    page = window.page(FirstPage)
    assert page.table.rowCount() == 6
    page.table.selectRow(5)
    page.up_button.click()
    assert [row["id"] for row in page.rows][-2:] == ["X6", "X5"] and page.table.currentRow() == 4
    page.down_button.click()
    page.table.selectRow(0)
    page.remove_button.click()

    def fill(dialog):
        dialog._take()
        assert dialog.result() == 0
        dialog.name.setText("水源保护区内的")
        dialog.zones.put(["SY-1"])
        dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
        return dialog.result()

    monkeypatch.setattr("zhiwei.plugin.gui.settings.first.CategoryDialog.exec", fill)
    page.add_button.click()
    assert page.rows[-1] == {"id": "Y1", "zh": "水源保护区内的", "zones": ["SY-1"]}
    page.save_button.click()
    assert page.before.profile == "own_planning" and not page.dirty
    assert [row["id"] for row in page.rows] == ["X2", "X3", "X4", "X5", "X6", "Y1"]
    monkeypatch.setattr("zhiwei.plugin.gui.settings.first.CategoryDialog.exec", lambda dialog: 0)
    page.table.selectRow(0)
    page.edit_button.click()
    assert not page.dirty
    page.track.setCurrentIndex(2)
    assert page.rows[0]["id"] == "X1"


def test_holidays_of_a_year_are_put_in_and_taken_out(window, office_desk, told):
    page = window.page(HolidaysPage)
    page.year.setValue(2026)
    assert page.table.rowCount() > 20
    page.first.setDate(QDate(2027, 2, 20))
    page.last.setDate(QDate(2027, 2, 20))
    page.kind.setCurrentIndex(page.kind.findData("work"))
    page.add_button.click()
    assert page.year.value() == 2027 and page.days == {"2027-02-20": "work"}
    page.save_button.click()
    assert stored(office_desk).table == {"2027-02-20": "work"} and len(told) == 1
    for row in range(page.table.rowCount()):
        if page.table.item(row, 0).text() == "2027-02-20":
            page.table.selectRow(row)
    page.remove_button.click()
    page.save_button.click()
    assert stored(office_desk).table == {}
    page.first.setDate(QDate(2027, 10, 1))
    page.last.setDate(QDate(2027, 12, 1))
    page.add_button.click()
    assert page.days == {} and len(told) >= 2


def test_what_is_not_saved_is_asked_for_and_survives_a_change(window, office_desk, monkeypatch):
    page = window.page(GeneralPage)
    typed(page.county, "未保存")
    office_desk.note_change()
    assert page.county.text() == "未保存" and window.list.item(0).font().bold()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: answers.pop(0))
    window.close()
    assert window.isVisible()
    window.close()
    assert not window.isVisible() and answers == []


def test_what_is_not_saved_waits_for_its_workspace(window, office_desk, tmp_path, yes, monkeypatch, told):
    first, second = office_desk.path, tmp_path / "另一个 库.gpkg"
    shutil.copyfile(first, second)
    typed(window.page(GeneralPage).county, "未保存")
    before = stored(office_desk).county.get("name", "")
    assert office_desk.show(str(second))
    assert window.page(GeneralPage).county.text() == before and not window.page(GeneralPage).dirty
    assert Path(first).name in window.waits.text() and window.waits.isVisible()
    # the other one is worked at as ever
    typed(window.page(GeneralPage).county, "另一个县")
    window.page(GeneralPage).save_button.click()
    assert stored(office_desk).county["name"] == "另一个县"
    # closing asks for what waits too
    with monkeypatch.context() as no:
        asked: list[str] = []
        no.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or QMessageBox.StandardButton.No)
        window.close()
    assert window.isVisible() and Path(first).name in asked[0]
    assert office_desk.show(first)
    page = window.page(GeneralPage)
    assert page.county.text() == "未保存" and page.dirty and not window.waits.isVisible()
    page.save_button.click()
    assert stored(office_desk).county["name"] == "未保存" and told == []


def test_what_is_not_saved_stays_when_the_project_is_closed(window, office_desk, yes):
    first = office_desk.path
    typed(window.page(GeneralPage).county, "未保存")
    QgsProject.instance().clear()
    assert office_desk.path == "" and not window.inside.isVisible() and window.waits.isVisible()
    assert office_desk.show(first)
    assert window.page(GeneralPage).county.text() == "未保存" and not window.waits.isVisible()
