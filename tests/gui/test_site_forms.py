"""The forms about a site of demolition: its facts and its progress. Every button is pressed and leaves its mark."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.gui import demolition_forms as forms
from zhiwei.plugin.gui.demolition_forms import figures
from zhiwei.plugin.services.site_form import save_site, view_site
from zhiwei.plugin.services.site_progress import site_lines

ROOT = Path(__file__).resolve().parents[2]
PHOTOS = sorted((ROOT / "resources" / "sample" / "photos").glob("*.jpg"))
NOW = datetime.now(timezone.utc)


def lines(desk, uids):
    with desk.reader() as session:
        return site_lines(session, uids)


# Site.


@pytest.fixture
def site(sites_desk, uids):
    return forms.open_site(sites_desk, uids[0])


def row_of(desk, uid):
    with desk.reader() as session:
        return session.sites.get(uid)


def test_the_form_of_a_site_saves_every_fact(sites_desk, site, uids, told):
    facts = {
        "name": "一号点", "structure": "frame", "storeys": 3, "floor_area_m2": 600.5, "ground_area_m2": 210.25,
        "height_m": 9.5, "new_building": True, "persons": 4, "let": True, "supplied": False, "sole_home": True,
        "consent": True, "consent_on": "2026-05-06", "remark": "旁有学校", "protected": False,
        "protected_neighbour": True, "danger": 2, "batch": "A", "lane": "三巷", "lane_order": 2,
        "sowing_day": "2027-03-01", "complaints": 2, "public_project": True, "categories": ("X3", "X5"),
        "blocked": (("2027-06-07", "2027-06-09"),),
    }  # fmt: skip
    assert set(facts) == set(site.editors)
    for name, value in facts.items():
        site.editors[name].put(value)
    site.save()
    row = row_of(sites_desk, uids[0])
    found = {name: getattr(row, name) for name in facts}
    plain = {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in found.items()}
    assert plain == facts and row.version == 2 and not told
    with sites_desk.reader() as session:
        assert view_site(session, uids[0], sites_desk.today()).origins["persons"][0] == "origin.person"


def test_an_unchanged_site_is_not_written_and_closes_without_a_question(sites_desk, site, uids, yes):
    site.save()
    assert row_of(sites_desk, uids[0]).version == 1
    again = forms.open_site(sites_desk, uids[0])
    assert again is not site
    again.reject()
    assert yes == []
    third = forms.open_site(sites_desk, uids[0])
    third.editors["persons"].put(3)
    third.reject()
    assert len(yes) == 1 and row_of(sites_desk, uids[0]).persons == 0


def test_a_wrong_fact_is_named_by_its_label_in_the_window(sites_desk, site, uids):
    site.editors["persons"].line.setText("viele")
    site.save()
    assert "Persons living in it" in site.wrong.text() and site.isVisible()
    site.editors["persons"].put(2)
    site.editors["blocked"].put([("2027-06-09", "2027-06-07")])
    site.save()
    assert "Days on which" in site.wrong.text() and row_of(sites_desk, uids[0]).version == 1


def test_both_versions_of_a_site_are_laid_side_by_side(sites_desk, site, uids, decides):
    with sites_desk.reader() as session:
        theirs = session.sites.get(uids[0])
    save_site(sites_desk.store, theirs, {"persons": 5}, "乙", NOW, sites_desk.today())
    site.editors["lane"].put("三巷")
    decides["do"] = lambda dialog: dialog._merged()
    site.save()
    row = row_of(sites_desk, uids[0])
    # only what differs is asked: their persons stay, my lane is kept
    assert decides["seen"] == [["lane", "persons"]]
    assert (row.persons, row.lane, row.version) == (5, "三巷", 3)


def test_a_protected_building_is_shown_as_such_and_a_dropped_site_is_only_seen(sites_desk, site, uids, told):
    assert not site.banner.isVisibleTo(site) and "lawful day" in site.law.text()
    site.editors["protected"].put(True)
    site.save()
    assert told
    again = forms.open_site(sites_desk, uids[0])
    assert again.banner.isVisibleTo(again) and again.origin_labels["protected"].text()
    from dataclasses import replace

    with sites_desk.writer("x") as unit:
        unit.sites.update(replace(unit.sites.get(uids[1]), status="dropped"))
    gone = forms.open_site(sites_desk, uids[1])
    assert not gone.editors["persons"].isEnabled() and gone.banner.text()


def test_the_buttons_of_the_form_lead_to_case_map_and_progress(sites_desk, site, uids, monkeypatch):
    asked, shapes = [], []
    sites_desk.case_asked.connect(asked.append)
    monkeypatch.setattr(sites_desk, "show_on_map", shapes.extend)
    buttons = [button for button in site.buttons.findChildren(QPushButton) if button.text().endswith("…") or "map" in
               button.text()]  # fmt: skip
    assert len(buttons) == 3
    for button in buttons:
        button.click()
    assert asked == [row_of(sites_desk, uids[0]).case_uid] and len(shapes) == 1
    assert forms.record_progress(sites_desk, [uids[0]]).uids == [uids[0]]


def test_facts_of_many_sites_come_from_a_table(sites_desk, uids, tmp_path, opens, told):
    one, other = (row_of(sites_desk, uid).name for uid in uids)
    path = tmp_path / "t.csv"
    path.write_text(f"拆除点,居住人数\n{one},4\n{other},0\n", encoding="utf-8")
    opens(path)
    assert forms.import_sites(sites_desk) == 1
    assert row_of(sites_desk, uids[0]).persons == 4 and told
    assert forms.import_sites(sites_desk) is None


# Progress.


@pytest.fixture
def progress(sites_desk, uids, yes):
    form = forms.record_progress(sites_desk, uids)
    form.day.setDate(QDate(2026, 5, 4))
    return form


def test_a_step_of_many_sites_is_recorded_and_the_next_one_follows(sites_desk, progress, uids):
    assert progress.kind.currentData() == "started" and "2" in progress.record_button.text()
    progress.note.setText("进场")
    progress.record_button.click()
    assert [line.site.status for line in lines(sites_desk, uids)] == ["started", "started"]
    # what comes next is proposed for all that wait for it
    assert progress.note.text() == "" and progress.kind.currentData() == "demolished"
    assert "2" in progress.record_button.text()
    progress.tick([uids[0]])
    progress.kind.setCurrentIndex(progress.kind.findData("demolished"))
    progress.how.setCurrentIndex(progress.how.findData("forced"))
    assert progress.table.item(0, 5).text() == "200"
    progress.table.item(0, 6).setText("112.5")
    progress.table.item(0, 7).setText("8,000")
    progress.record_button.click()
    one, other = lines(sites_desk, uids)
    assert (one.last.how, one.last.floor_m2, one.last.waste_m3, one.last.cost) == ("forced", 200.0, 112.5, 8000.0)
    assert other.next == "demolished" and progress.tree.topLevelItemCount() == 2


def test_work_before_its_lawful_day_is_recorded_only_when_that_is_meant(sites_desk, progress, uids, yes, monkeypatch):
    with monkeypatch.context() as refusing:
        refusing.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
        progress.record_button.click()
    assert [line.done for line in lines(sites_desk, uids)] == [(), ()]
    progress.record_button.click()
    assert [line.site.status for line in lines(sites_desk, uids)] == ["started", "started"]
    (question,) = yes
    assert all(line.site.name in question for line in lines(sites_desk, uids)) and "2026-05-04" in question


def test_a_wrong_order_is_refused_in_plain_words(sites_desk, progress, uids):
    progress.kind.setCurrentIndex(progress.kind.findData("hauled"))
    assert not progress.record_button.isEnabled()
    progress.tick(uids)
    progress.record_button.click()
    assert progress.wrong.isVisibleTo(progress)
    assert "Rubble hauled away" in progress.wrong.text() and "Demolished" in progress.wrong.text()
    assert [line.done for line in lines(sites_desk, uids)] == [(), ()]
    progress.kind.setCurrentIndex(0)
    progress.table.item(0, 6).setText("viel")
    progress.record_button.click()
    assert "viel" in progress.wrong.text() and lines(sites_desk, uids)[0].done == ()


def test_photos_go_with_the_step_of_their_site(sites_desk, progress, uids, opens, qtbot):
    opens(*PHOTOS[:2])
    progress.table.setCurrentCell(1, 0)
    progress.photo_button.click()
    assert progress.table.item(1, 8).text() == "2"
    progress.record_button.click()
    qtbot.waitUntil(progress.isEnabled, timeout=30000)
    one, other = lines(sites_desk, uids)
    assert one.last is not None and sum(one.photos.values()) == 0 and sum(other.photos.values()) == 2
    assert progress.table.item(1, 8).text() == ""


def test_the_last_entry_is_taken_back_after_one_question(sites_desk, progress, uids, yes):
    progress.record_button.click()
    progress.table.setCurrentCell(0, 0)
    progress.back_button.click()
    assert [line.site.status for line in lines(sites_desk, uids)] == ["open", "started"]
    assert len(yes) == 2 and "2026-05-04" in yes[1]
    assert not progress.back_button.isEnabled()


def test_progress_comes_from_a_table_whole_or_not_at_all(sites_desk, progress, uids, tmp_path, opens, told):
    name = row_of(sites_desk, uids[0]).name
    path = tmp_path / "p.csv"
    path.write_text(f"拆除点,进度,日期\n{name},清运,2026-05-04\n", encoding="utf-8")
    opens(path)
    progress.table_button.click()
    assert progress.wrong.isVisibleTo(progress) and lines(sites_desk, uids)[0].done == ()
    path.write_text(f"拆除点,进度,日期\n{name},开工,2026-05-04\n", encoding="utf-8")
    opens(path)
    progress.table_button.click()
    assert lines(sites_desk, uids)[0].next == "demolished" and told


def test_what_was_typed_stays_when_the_workspace_changes_elsewhere(sites_desk, progress, uids):
    progress.table.item(0, 6).setText("77")
    progress.tick([uids[0]])
    sites_desk.note_change()
    assert progress.table.item(0, 6).text() == "77"
    assert [progress._is_ticked(row) for row in (0, 1)] == [True, False]


def test_days_and_figures_are_read_as_people_write_them():
    assert figures.day("2027年6月7日") == figures.day("2027/6/7") == figures.day("2027.06.07") == "2027-06-07"
    assert figures.day(" ") == "" and figures.read("1,200.5") == 1200.5 and figures.read("") is None
    for text in ("2027-02-30", "明天"):
        with pytest.raises(InputError):
            figures.day(text)
    for text in ("nan", "inf", "viel"):
        with pytest.raises(InputError):
            figures.read(text)
    assert (figures.shown(1200.50), figures.shown(3), figures.shown(None)) == ("1,200.5", "3", "")
