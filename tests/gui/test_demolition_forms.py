"""The forms about demolition: site, resources, tables, progress. Every button is pressed and leaves its mark."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QPushButton
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.gui import demolition_forms as forms
from zhiwei.plugin.gui.demolition_forms import figures, windows
from zhiwei.plugin.services.demolition_resources import office_resources, save_resources
from zhiwei.plugin.services.demolition_sites import build_sites
from zhiwei.plugin.services.demolition_tables import changed, read_tables, save_tables
from zhiwei.plugin.services.indicators import put_targets
from zhiwei.plugin.services.site_form import save_site, view_site
from zhiwei.plugin.services.site_progress import site_lines
from zhiwei.plugin.store.workspace import Workspace

states = service_helper("test_case_state")
ROOT = Path(__file__).resolve().parents[2]
PHOTOS = sorted((ROOT / "resources" / "sample" / "photos").glob("*.jpg"))
NOW = datetime.now(timezone.utc)


@pytest.fixture(scope="module")
def sites_made(case_office, tmp_path_factory):
    """The small office with two sites; made once, never opened."""
    path = Path(case_office.make_office(tmp_path_factory.mktemp("sites")))
    with Workspace.open(path) as opened:
        for spot in (1, 2):
            states.Case(opened, spot).served(area_m2=100.0 * (spot + 1))
        build_sites(opened, "甲", NOW, NOW.date())
    return path


@pytest.fixture
def at_desk(desk, sites_made, copied):
    """The desk with the two sites on it."""
    assert desk.show(str(copied(sites_made)))
    yield desk
    windows.close_all(desk)


@pytest.fixture
def uids(at_desk):
    with at_desk.reader() as session:
        return [row.uid for row in session.sites.all()]


@pytest.fixture
def yes(monkeypatch):
    """Every question is answered with yes; what was asked."""
    asked: list[str] = []

    def answer(_parent, _title, text, *_):
        asked.append(text)
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", answer)
    return asked


def opens(monkeypatch, *paths):
    """The next file dialogs give these files."""
    found = list(map(str, paths))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (found.pop(0) if found else "", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (found, ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (found.pop(0) if found else "", ""))


def stored(desk):
    with desk.reader() as session:
        return office_resources(session)


def lines(desk, uids):
    with desk.reader() as session:
        return site_lines(session, uids)


# Resources.


@pytest.fixture
def resources(at_desk):
    return forms.open_resources(at_desk).page


def test_a_bureau_enters_what_it_has_and_the_plan_finds_it(at_desk, resources):
    crews = resources.crews
    crews.rows.add_button.click()
    crews.rows.table.item(0, 0).setText("拆除一队")
    crews.methods.put(["brick", "frame"])
    crews.off.put([{"from": "2027-02-01", "to": "2027-02-12", "note": "检修"}])
    crews.off.changed.emit()
    crews.set_place((500012.34, 3300001.0))
    crews.rows.add_button.click()
    crews.rows.table.item(1, 0).setText("高处作业队")
    crews.rows.table.item(1, 1).setText("2027/3/1")
    limits = resources.limits
    for row, text in ((0, "2"), (1, "8"), (3, "500"), (6, "1")):
        limits.table.item(row, 1).setText(text)
    limits.choose("police_teams")
    limits.off.put([{"from": "2027-06-05", "to": "2027-06-10"}])
    resources.days.add_usual(date(2027, 6, 7), date(2027, 6, 9), "高考")
    resources.days.weekends.setChecked(True)
    resources.money.money.put([{"from": "2026-12-01", "yuan": 600000}])
    resources.money.targets.put([{"by": "2027-12-31", "m2": 12000}])
    assert resources.dirty
    resources.save_button.click()
    assert not resources.dirty
    assert stored(at_desk) == {
        "crews": [
            {
                "name": "拆除一队",
                "methods": ["brick", "frame"],
                "off": [{"from": "2027-02-01", "to": "2027-02-12", "note": "检修"}],
                "x": 500012.3,
                "y": 3300001.0,
            },
            {"name": "高处作业队", "from": "2027-03-01"},
        ],
        "excavators": 2,
        "trucks": 8,
        "police_teams": 1,
        "tip_m3_per_day": 500,
        "off": {"police": [{"from": "2027-06-05", "to": "2027-06-10"}]},
        "blocked": [{"from": "2027-06-07", "to": "2027-06-09", "note": "高考"}],
        "weekends": True,
        "let_to_firm": True,
        "money": [{"from": "2026-12-01", "yuan": 600000}],
        "targets": [{"by": "2027-12-31", "m2": 12000}],
    }


def test_what_is_shown_is_what_is_stored_and_undo_brings_it_back(at_desk, resources, tmp_path, monkeypatch):
    opens(monkeypatch, ROOT / "docs" / "examples" / "resources.yaml")
    resources.import_button.click()
    assert resources.dirty and stored(at_desk) == {}
    resources.save_button.click()
    kept = stored(at_desk)
    assert [crew["name"] for crew in kept["crews"]] == ["拆除一队", "拆除二队", "高处作业队"]
    resources.put(resources.read())
    again = resources.values()
    assert {key: value for key, value in again.items() if value} == kept
    # looking at each crew and each limit changes nothing
    for row in (2, 0, 1):
        resources.crews.rows.table.setCurrentCell(row, 0)
    for row in range(8):
        resources.limits.table.setCurrentCell(row, 1)
    assert resources.values() == again and not resources.dirty
    resources.limits.table.item(0, 1).setText("9")
    assert resources.dirty
    resources.undo_button.click()
    assert resources.values() == again
    opens(monkeypatch, tmp_path / "out.yaml")
    resources.export_button.click()
    from zhiwei.plugin.services.demolition_resources import checked, read_resources

    assert checked(read_resources(tmp_path / "out.yaml"), ["shed", "brick", "frame", "by_hand"]) == kept


def test_a_crew_that_is_removed_takes_its_days_off_with_it_and_no_others(resources):
    resources.crews.put({"crews": [{"name": name, "off": [{"from": f"2027-01-0{day}"}]} for day, name in
                                   enumerate("甲乙丙丁", 1)]})  # fmt: skip
    resources.crews.rows.table.setCurrentCell(2, 0)
    resources.crews.rows.remove_button.click()
    found = {row["name"]: row["off"][0]["from"] for row in resources.crews.values()["crews"]}
    assert found == {"甲": "2027-01-01", "乙": "2027-01-02", "丁": "2027-01-04"}


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        (lambda page: page.crews.rows.table.item(0, 1).setText("2027-13-01"), "2027-13-01"),
        (lambda page: page.limits.table.item(0, 1).setText("-1"), "-1"),
        (lambda page: page.limits.table.item(1, 1).setText("viele"), "viele"),
        (lambda page: page.days.rows.put([{"to": "2027-06-07"}]), "1"),
        (lambda page: (page.limits.choose("police_teams"), page.limits.off.put([{"from": "2027-06-05"}])), "off"),
        (lambda page: page.crews.rows.remove(), "crew"),
    ],
)
def test_what_cannot_be_is_said_in_words_and_nothing_is_stored(at_desk, resources, told, spoil, word):
    resources.crews.put({"crews": [{"name": "一队"}]})
    resources.limits.table.item(2, 1).setText("3")
    spoil(resources)
    resources.save_button.click()
    assert told and word in told[-1] and "[" not in told[-1]
    assert stored(at_desk) == {} and resources.dirty


@pytest.fixture
def decides(monkeypatch):
    """What the person does with both versions (a method of the dialog, or nothing); what was asked."""
    from zhiwei.plugin.gui.conflict import ConflictDialog

    seen: list[list[str]] = []
    todo = {"do": lambda dialog: None}

    def answer(dialog):
        seen.append(sorted(dialog.keys))
        todo["do"](dialog)
        return 1

    monkeypatch.setattr(ConflictDialog, "exec", answer)
    todo["seen"] = seen
    return todo


def test_resources_that_somebody_else_saved_first_are_merged_part_by_part(at_desk, resources, told, decides):
    resources.crews.put({"crews": [{"name": "一队"}]})
    resources.limits.table.item(1, 1).setText("5")
    theirs = save_resources(at_desk.store, {"crews": [{"name": "他队"}], "excavators": 2}, {}, "乙", NOW)
    # later: nothing is written, what was typed stays
    resources.save_button.click()
    assert stored(at_desk) == theirs and resources.dirty and resources.values()["trucks"] == 5
    assert decides["seen"] == [["crews", "excavators", "let_to_firm", "trucks"]]

    def merge(dialog):
        rows = {key: dialog.table.item(row, 1).text() for row, key in enumerate(dialog.keys)}
        assert rows["crews"] == "name 他队" and rows["excavators"] == "2" and rows["trucks"] == "—"
        dialog.choose("crews", "theirs")
        dialog._merged()

    decides["do"] = merge
    resources.save_button.click()
    assert stored(at_desk) == {"crews": [{"name": "他队"}], "excavators": 2, "trucks": 5, "let_to_firm": True}
    assert not resources.dirty and resources.crews.values()["crews"] == [{"name": "他队"}]


def test_tables_that_somebody_else_saved_first_are_merged_row_by_row(at_desk, tables, decides):
    sheet_cell(tables, "structures", "frame", 1).setText("1.25")
    sheet_cell(tables, "figures", "truck_m3", 4, 4).setText("15")
    with at_desk.reader() as session:
        other = changed(read_tables(session), "methods", "brick", "per_day", [200, 350, 800])
    save_tables(at_desk.store, other, "乙", NOW)
    decides["do"] = lambda dialog: dialog._merged()
    tables.save_button.click()
    assert decides["seen"] == [["methods.brick", "rubble.source", "rubble.truck_m3", "structures.frame"]]
    assert own(at_desk) == {
        "methods": {"brick": {"per_day": [200, 350, 800], "source": "own"}},
        "rubble": {"truck_m3": 15, "source": "own"},
        "structures": {"frame": {"waste_t_per_m2": 1.25, "source": "own"}},
    }
    assert sheet_cell(tables, "methods", "brick", 2).text() == "350" and not tables.dirty


def test_cells_of_a_spreadsheet_are_pasted(resources):
    rows = resources.money.money
    QApplication.clipboard().setText("2027/1/1\t500,000\t预拨\n2027年4月1日\t700000\t二批\n")
    rows.paste()
    assert rows.values() == [
        {"from": "2027-01-01", "yuan": 500000, "note": "预拨"},
        {"from": "2027-04-01", "yuan": 700000, "note": "二批"},
    ]
    assert "1,200,000" in resources.money.sum.text() and resources.dirty
    rows.table.setCurrentCell(1, 2)
    rows.clear_cells()
    assert "note" not in rows.values()[1]


def test_targets_are_spread_over_months_and_taken_from_the_yearly_tasks(at_desk, resources, told, monkeypatch):
    money = resources.money
    money.months_button.click()
    assert told and money.targets.values() == []
    money.targets.put([{"by": "2027-03-31", "m2": 900, "note": "一季度"}])
    money.months_button.click()
    assert [(row["by"], row["m2"], row["note"]) for row in money.targets.values()] == [
        ("2027-01-31", 300, "一季度"),
        ("2027-02-28", 600, "一季度"),
        ("2027-03-31", 900, "一季度"),
    ]
    with at_desk.writer("targets") as unit:
        put_targets(unit, 2027, "floor", {"350001001": 700.0}, ("ground", {}))
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (2027, True))
    money.yearly_button.click()
    assert [(row["m2"], row.get("town", "")) for row in money.targets.values() if row["by"] == "2027-12-31"] == [
        (700, ""),
        (700, "350001001"),
    ]


def test_the_usual_days_of_this_year_and_the_next_are_offered(resources):
    resources.days.menu.aboutToShow.emit()
    first, second = resources.days.menu.actions()
    second.trigger()
    year = date.today().year + 1
    assert resources.days.values()["blocked"] == [{"from": f"{year}-06-07", "to": f"{year}-06-09", "note": "高考"}]
    assert str(year - 1) in first.text()


def test_where_a_crew_comes_from_is_clicked_on_the_map(at_desk, resources):
    resources.crews.put({"crews": [{"name": "一队"}]})
    resources.crews.place_button.click()
    canvas = at_desk.iface.mapCanvas()
    canvas.setDestinationCrs(at_desk.layer("spot").crs())
    tool = canvas.mapTool()
    from qgis.core import QgsPointXY

    tool.canvasClicked.emit(QgsPointXY(500100.0, 3300050.0), Qt.MouseButton.LeftButton)
    (crew,) = resources.crews.values()["crews"]
    assert (crew["x"], crew["y"]) == (500100.0, 3300050.0) and not resources.crews.place_button.isChecked()
    assert canvas.mapTool() is not tool
    resources.crews.clear_button.click()
    assert resources.crews.values()["crews"] == [{"name": "一队"}]


def test_closing_asks_once_where_something_is_not_saved(at_desk, resources, monkeypatch):
    window = forms.open_resources(at_desk)
    assert window.page is resources
    resources.touched()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    window.reject()
    assert window.isVisible() and len(answers) == 1
    window.reject()
    assert answers == [] and forms.open_resources(at_desk) is not window


def test_the_windows_go_with_their_workspace(at_desk, resources, uids):
    forms.open_tables(at_desk)
    forms.open_site(at_desk, uids[0])
    forms.record_progress(at_desk, uids)
    mine = [key for key in windows._open if key[0] == id(at_desk)]
    assert len(mine) == 4
    site = forms.open_site(at_desk, uids[0])
    site.editors["persons"].put(3)
    path = at_desk.path
    at_desk.opened.emit("")
    assert [window for key, window in windows._open.items() if key[0] == id(at_desk)] == [site]
    # what was typed waits for its workspace
    assert not site.isEnabled() and Path(path).name in site.windowTitle()
    at_desk.opened.emit(path)
    assert site.isEnabled() and site.windowTitle() == "Demolition site"
    site.save()
    assert row_of(at_desk, uids[0]).persons == 3


# Tables.


@pytest.fixture
def tables(at_desk):
    return forms.open_tables(at_desk).page


def sheet_cell(page, sheet, code, column, key_column=1):
    rows = page.sheets[sheet]
    key = int(Qt.ItemDataRole.UserRole)
    at = next(row for row in range(rows.rowCount()) if code in rows.item(row, key_column).data(key)[:3])
    return rows.item(at, column)


def own(desk):
    with desk.reader() as session:
        return read_tables(session).own


def test_an_own_figure_is_bold_has_a_source_and_goes_back(at_desk, tables):
    sheet_cell(tables, "structures", "frame", 1).setText("1.25")
    item = sheet_cell(tables, "structures", "frame", 1)
    assert item.font().bold() and "1" in item.toolTip() and tables.dirty
    sheet_cell(tables, "methods", "brick", 2).setText("350")
    sheet_cell(tables, "works", "P2", 7).setText("6")
    sheet_cell(tables, "structures", "frame", 4).setText("2026年招标价")
    tables.save_button.click()
    assert own(at_desk) == {
        "structures": {"frame": {"waste_t_per_m2": 1.25, "source": "2026年招标价"}},
        "methods": {"brick": {"per_day": [200, 350, 800], "source": "own"}},
        "works": {"P2": {"calendar_days": [3, 6, 10], "source": "own"}},
    }


def test_a_row_and_everything_go_back_to_the_given_values(at_desk, tables, yes):
    for code, text in (("frame", "1.25"), ("steel", "0.3")):
        sheet_cell(tables, "structures", code, 1).setText(text)
    tables.save_button.click()
    sheet = tables.sheets["structures"]
    sheet.setCurrentItem(sheet_cell(tables, "structures", "frame", 1))
    tables.reset_button.click()
    tables.save_button.click()
    assert own(at_desk) == {"structures": {"steel": {"waste_t_per_m2": 0.3, "source": "own"}}}
    tables.reset_all_button.click()
    tables.save_button.click()
    assert own(at_desk) == {} and len(yes) == 1 and "1" in yes[0]


def test_a_single_figure_and_an_own_kind_of_building(at_desk, tables, monkeypatch):
    sheet_cell(tables, "figures", "truck_m3", 4, 4).setText("15")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("土坯房", True))
    tables.add_button.click()
    sheet_cell(tables, "structures", "own_1", 3).setText("人工拆除")
    tables.save_button.click()
    kept = own(at_desk)
    assert kept["rubble"] == {"truck_m3": 15, "source": "own"}
    assert kept["structures"]["own_1"] == {
        "name": "土坯房", "waste_t_per_m2": 1.3, "waste_m3_per_m2": 0.8125, "method": "by_hand", "source": "own",
    }  # fmt: skip


def test_a_figure_that_is_none_is_refused_and_the_old_one_stays(at_desk, tables, told):
    before = sheet_cell(tables, "methods", "brick", 2).text()
    sheet_cell(tables, "methods", "brick", 2).setText("viel")
    assert told and sheet_cell(tables, "methods", "brick", 2).text() == before
    sheet_cell(tables, "methods", "brick", 2).setText("100")
    tables.save_button.click()
    # low 200 above typical 100
    assert "brick" not in told[-1] and "挖掘机拆除" in told[-1] and own(at_desk) == {}
    tables.undo_button.click()
    assert sheet_cell(tables, "methods", "brick", 2).text() == before and not tables.dirty


# Site.


@pytest.fixture
def site(at_desk, uids):
    return forms.open_site(at_desk, uids[0])


def row_of(desk, uid):
    with desk.reader() as session:
        return session.sites.get(uid)


def test_the_form_of_a_site_saves_every_fact(at_desk, site, uids, told):
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
    row = row_of(at_desk, uids[0])
    found = {name: getattr(row, name) for name in facts}
    plain = {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in found.items()}
    assert plain == facts and row.version == 2 and not told
    with at_desk.reader() as session:
        assert view_site(session, uids[0], at_desk.today()).origins["persons"][0] == "origin.person"


def test_an_unchanged_site_is_not_written_and_closes_without_a_question(at_desk, site, uids, yes):
    site.save()
    assert row_of(at_desk, uids[0]).version == 1
    again = forms.open_site(at_desk, uids[0])
    assert again is not site
    again.reject()
    assert yes == []
    third = forms.open_site(at_desk, uids[0])
    third.editors["persons"].put(3)
    third.reject()
    assert len(yes) == 1 and row_of(at_desk, uids[0]).persons == 0


def test_a_wrong_fact_is_named_by_its_label_in_the_window(at_desk, site, uids):
    site.editors["persons"].line.setText("viele")
    site.save()
    assert "Persons living in it" in site.wrong.text() and site.isVisible()
    site.editors["persons"].put(2)
    site.editors["blocked"].put([("2027-06-09", "2027-06-07")])
    site.save()
    assert "Days on which" in site.wrong.text() and row_of(at_desk, uids[0]).version == 1


def test_both_versions_of_a_site_are_laid_side_by_side(at_desk, site, uids, decides):
    with at_desk.reader() as session:
        theirs = session.sites.get(uids[0])
    save_site(at_desk.store, theirs, {"persons": 5}, "乙", NOW, at_desk.today())
    site.editors["lane"].put("三巷")
    decides["do"] = lambda dialog: dialog._merged()
    site.save()
    row = row_of(at_desk, uids[0])
    # only what differs is asked: their persons stay, my lane is kept
    assert decides["seen"] == [["lane", "persons"]]
    assert (row.persons, row.lane, row.version) == (5, "三巷", 3)


def test_a_protected_building_is_shown_as_such_and_a_dropped_site_is_only_seen(at_desk, site, uids, told):
    assert not site.banner.isVisibleTo(site) and "lawful day" in site.law.text()
    site.editors["protected"].put(True)
    site.save()
    assert told
    again = forms.open_site(at_desk, uids[0])
    assert again.banner.isVisibleTo(again) and again.origin_labels["protected"].text()
    from dataclasses import replace

    with at_desk.writer("x") as unit:
        unit.sites.update(replace(unit.sites.get(uids[1]), status="dropped"))
    gone = forms.open_site(at_desk, uids[1])
    assert not gone.editors["persons"].isEnabled() and gone.banner.text()


def test_the_buttons_of_the_form_lead_to_case_map_and_progress(at_desk, site, uids, monkeypatch):
    asked, shapes = [], []
    at_desk.case_asked.connect(asked.append)
    monkeypatch.setattr(at_desk, "show_on_map", shapes.extend)
    buttons = [button for button in site.buttons.findChildren(QPushButton) if button.text().endswith("…") or "map" in
               button.text()]  # fmt: skip
    assert len(buttons) == 3
    for button in buttons:
        button.click()
    assert asked == [row_of(at_desk, uids[0]).case_uid] and len(shapes) == 1
    assert forms.record_progress(at_desk, [uids[0]]).uids == [uids[0]]


def test_facts_of_many_sites_come_from_a_table(at_desk, uids, tmp_path, monkeypatch, told):
    one, other = (row_of(at_desk, uid).name for uid in uids)
    path = tmp_path / "t.csv"
    path.write_text(f"拆除点,居住人数\n{one},4\n{other},0\n", encoding="utf-8")
    opens(monkeypatch, path)
    assert forms.import_sites(at_desk) == 1
    assert row_of(at_desk, uids[0]).persons == 4 and told
    assert forms.import_sites(at_desk) is None


# Progress.


@pytest.fixture
def progress(at_desk, uids):
    form = forms.record_progress(at_desk, uids)
    form.day.setDate(QDate(2026, 5, 4))
    return form


def test_a_step_of_many_sites_is_recorded_and_the_next_one_follows(at_desk, progress, uids):
    assert progress.kind.currentData() == "started" and "2" in progress.record_button.text()
    progress.note.setText("进场")
    progress.record_button.click()
    assert [line.site.status for line in lines(at_desk, uids)] == ["started", "started"]
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
    one, other = lines(at_desk, uids)
    assert (one.last.how, one.last.floor_m2, one.last.waste_m3, one.last.cost) == ("forced", 200.0, 112.5, 8000.0)
    assert other.next == "demolished" and progress.tree.topLevelItemCount() == 2


def test_a_wrong_order_is_refused_in_plain_words(at_desk, progress, uids):
    progress.kind.setCurrentIndex(progress.kind.findData("hauled"))
    assert not progress.record_button.isEnabled()
    progress.tick(uids)
    progress.record_button.click()
    assert progress.wrong.isVisibleTo(progress)
    assert "Rubble hauled away" in progress.wrong.text() and "Demolished" in progress.wrong.text()
    assert [line.done for line in lines(at_desk, uids)] == [(), ()]
    progress.kind.setCurrentIndex(0)
    progress.table.item(0, 6).setText("viel")
    progress.record_button.click()
    assert "viel" in progress.wrong.text() and lines(at_desk, uids)[0].done == ()


def test_photos_go_with_the_step_of_their_site(at_desk, progress, uids, monkeypatch, qtbot):
    opens(monkeypatch, *PHOTOS[:2])
    progress.table.setCurrentCell(1, 0)
    progress.photo_button.click()
    assert progress.table.item(1, 8).text() == "2"
    progress.record_button.click()
    qtbot.waitUntil(progress.isEnabled, timeout=30000)
    one, other = lines(at_desk, uids)
    assert one.last is not None and sum(one.photos.values()) == 0 and sum(other.photos.values()) == 2
    assert progress.table.item(1, 8).text() == ""


def test_the_last_entry_is_taken_back_after_one_question(at_desk, progress, uids, yes):
    progress.record_button.click()
    progress.table.setCurrentCell(0, 0)
    progress.back_button.click()
    assert [line.site.status for line in lines(at_desk, uids)] == ["open", "started"]
    assert len(yes) == 1 and "2026-05-04" in yes[0]
    assert not progress.back_button.isEnabled()


def test_progress_comes_from_a_table_whole_or_not_at_all(at_desk, progress, uids, tmp_path, monkeypatch, told):
    name = row_of(at_desk, uids[0]).name
    path = tmp_path / "p.csv"
    path.write_text(f"拆除点,进度,日期\n{name},清运,2026-05-04\n", encoding="utf-8")
    opens(monkeypatch, path)
    progress.table_button.click()
    assert progress.wrong.isVisibleTo(progress) and lines(at_desk, uids)[0].done == ()
    path.write_text(f"拆除点,进度,日期\n{name},开工,2026-05-04\n", encoding="utf-8")
    opens(monkeypatch, path)
    progress.table_button.click()
    assert lines(at_desk, uids)[0].next == "demolished" and told


def test_what_was_typed_stays_when_the_workspace_changes_elsewhere(at_desk, progress, uids):
    progress.table.item(0, 6).setText("77")
    progress.tick([uids[0]])
    at_desk.note_change()
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
