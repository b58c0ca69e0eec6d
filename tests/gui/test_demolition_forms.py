"""The forms about demolition of the bureau: resources and tables. Every button is pressed and leaves its mark."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QInputDialog, QMessageBox

from zhiwei.plugin.gui import demolition_forms as forms
from zhiwei.plugin.gui.demolition_forms import windows
from zhiwei.plugin.services.demolition_resources import office_resources, save_resources
from zhiwei.plugin.services.demolition_tables import changed, read_tables, save_tables
from zhiwei.plugin.services.indicators import put_targets

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime.now(timezone.utc)


def stored(desk):
    with desk.reader() as session:
        return office_resources(session)


# Resources.


@pytest.fixture
def resources(sites_desk):
    return forms.open_resources(sites_desk).page


def test_a_bureau_enters_what_it_has_and_the_plan_finds_it(sites_desk, resources):
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
    assert stored(sites_desk) == {
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


def test_what_is_shown_is_what_is_stored_and_undo_brings_it_back(sites_desk, resources, tmp_path, opens):
    opens(ROOT / "docs" / "examples" / "resources.yaml")
    resources.import_button.click()
    assert resources.dirty and stored(sites_desk) == {}
    resources.save_button.click()
    kept = stored(sites_desk)
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
    opens(tmp_path / "out.yaml")
    resources.export_button.click()
    from zhiwei.plugin.services.demolition_resources import checked, read_resources

    assert checked(read_resources(tmp_path / "out.yaml"), ["shed", "brick", "frame", "by_hand"]) == kept


def test_rest_days_of_the_week_are_ticked_kept_shown_again_and_go_with_their_crew(sites_desk, resources):
    crews, limits = resources.crews, resources.limits
    crews.put({"crews": [{"name": "一队"}, {"name": "二队", "rests": ["wed"]}]})
    crews.rows.table.setCurrentCell(0, 0)
    for day in ("sun", "sat"):
        crews.rests.boxes[day].click()
    crews.rows.table.setCurrentCell(1, 0)
    assert crews.rests.value() == ["wed"]
    crews.rests.boxes["wed"].click()
    limits.choose("notaries")
    limits.table.item(5, 1).setText("1")
    for day in ("sat", "sun"):
        limits.rests.boxes[day].click()
    limits.choose("truck_loads_per_day")
    assert not limits.rests.isEnabled() and limits.rests.value() == []
    assert resources.dirty
    resources.save_button.click()
    kept = stored(sites_desk)
    assert kept["crews"] == [{"name": "一队", "rests": ["sat", "sun"]}, {"name": "二队"}]
    assert kept["rests"] == {"notary": ["sat", "sun"]} and kept["notaries"] == 1
    crews.rows.table.setCurrentCell(0, 0)
    assert crews.rests.value() == ["sat", "sun"]
    limits.choose("notaries")
    assert limits.rests.value() == ["sat", "sun"]
    crews.rows.remove_button.click()
    assert resources.crews.values()["crews"] == [{"name": "二队"}]
    assert crews.rests.value() == []


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
def test_what_cannot_be_is_said_in_words_and_nothing_is_stored(sites_desk, resources, told, spoil, word):
    resources.crews.put({"crews": [{"name": "一队"}]})
    resources.limits.table.item(2, 1).setText("3")
    spoil(resources)
    resources.save_button.click()
    assert told and word in told[-1] and "[" not in told[-1]
    assert stored(sites_desk) == {} and resources.dirty


def test_resources_that_somebody_else_saved_first_are_merged_part_by_part(sites_desk, resources, told, decides):
    resources.crews.put({"crews": [{"name": "一队"}]})
    resources.limits.table.item(1, 1).setText("5")
    theirs = save_resources(sites_desk.store, {"crews": [{"name": "他队"}], "excavators": 2}, {}, "乙", NOW)
    # later: nothing is written, what was typed stays
    resources.save_button.click()
    assert stored(sites_desk) == theirs and resources.dirty and resources.values()["trucks"] == 5
    assert decides["seen"] == [["crews", "excavators", "let_to_firm", "trucks"]]

    def merge(dialog):
        rows = {key: dialog.table.item(row, 1).text() for row, key in enumerate(dialog.keys)}
        assert rows["crews"] == "name 他队" and rows["excavators"] == "2" and rows["trucks"] == "—"
        dialog.choose("crews", "theirs")
        dialog._merged()

    decides["do"] = merge
    resources.save_button.click()
    assert stored(sites_desk) == {"crews": [{"name": "他队"}], "excavators": 2, "trucks": 5, "let_to_firm": True}
    assert not resources.dirty and resources.crews.values()["crews"] == [{"name": "他队"}]


def test_tables_that_somebody_else_saved_first_are_merged_row_by_row(sites_desk, tables, decides):
    sheet_cell(tables, "structures", "frame", 1).setText("1.25")
    sheet_cell(tables, "figures", "truck_m3", 4, 4).setText("15")
    with sites_desk.reader() as session:
        other = changed(read_tables(session), "methods", "brick", "per_day", [200, 350, 800])
    save_tables(sites_desk.store, other, "乙", NOW)
    decides["do"] = lambda dialog: dialog._merged()
    tables.save_button.click()
    assert decides["seen"] == [["methods.brick", "rubble.source", "rubble.truck_m3", "structures.frame"]]
    assert own(sites_desk) == {
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


def test_targets_are_spread_over_months_and_taken_from_the_yearly_tasks(sites_desk, resources, told, monkeypatch):
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
    with sites_desk.writer("targets") as unit:
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


def test_where_a_crew_comes_from_is_clicked_on_the_map(sites_desk, resources):
    resources.crews.put({"crews": [{"name": "一队"}]})
    resources.crews.place_button.click()
    canvas = sites_desk.iface.mapCanvas()
    canvas.setDestinationCrs(sites_desk.layer("spot").crs())
    tool = canvas.mapTool()
    from qgis.core import QgsPointXY

    tool.canvasClicked.emit(QgsPointXY(500100.0, 3300050.0), Qt.MouseButton.LeftButton)
    (crew,) = resources.crews.values()["crews"]
    assert (crew["x"], crew["y"]) == (500100.0, 3300050.0) and not resources.crews.place_button.isChecked()
    assert canvas.mapTool() is not tool
    resources.crews.clear_button.click()
    assert resources.crews.values()["crews"] == [{"name": "一队"}]


def test_closing_asks_once_where_something_is_not_saved(sites_desk, resources, monkeypatch):
    window = forms.open_resources(sites_desk)
    assert window.page is resources
    resources.touched()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    window.reject()
    assert window.isVisible() and len(answers) == 1
    window.reject()
    assert answers == [] and forms.open_resources(sites_desk) is not window


def test_the_windows_go_with_their_workspace(sites_desk, resources, uids):
    forms.open_tables(sites_desk)
    forms.open_site(sites_desk, uids[0])
    forms.record_progress(sites_desk, uids)
    mine = [key for key in windows._open if key[0] == id(sites_desk)]
    assert len(mine) == 4
    site = forms.open_site(sites_desk, uids[0])
    site.editors["persons"].put(3)
    path = sites_desk.path
    sites_desk.opened.emit("")
    assert [window for key, window in windows._open.items() if key[0] == id(sites_desk)] == [site]
    # what was typed waits for its workspace
    assert not site.isEnabled() and Path(path).name in site.windowTitle()
    sites_desk.opened.emit(path)
    assert site.isEnabled() and site.windowTitle() == "Demolition site"
    site.save()
    with sites_desk.reader() as session:
        assert session.sites.get(uids[0]).persons == 3


# Tables.


@pytest.fixture
def tables(sites_desk):
    return forms.open_tables(sites_desk).page


def sheet_cell(page, sheet, code, column, key_column=1):
    rows = page.sheets[sheet]
    key = int(Qt.ItemDataRole.UserRole)
    at = next(row for row in range(rows.rowCount()) if code in rows.item(row, key_column).data(key)[:3])
    return rows.item(at, column)


def own(desk):
    with desk.reader() as session:
        return read_tables(session).own


def test_an_own_figure_is_bold_has_a_source_and_goes_back(sites_desk, tables):
    sheet_cell(tables, "structures", "frame", 1).setText("1.25")
    item = sheet_cell(tables, "structures", "frame", 1)
    assert item.font().bold() and "1" in item.toolTip() and tables.dirty
    sheet_cell(tables, "methods", "brick", 2).setText("350")
    sheet_cell(tables, "works", "P2", 7).setText("6")
    sheet_cell(tables, "structures", "frame", 4).setText("2026年招标价")
    tables.save_button.click()
    assert own(sites_desk) == {
        "structures": {"frame": {"waste_t_per_m2": 1.25, "source": "2026年招标价"}},
        "methods": {"brick": {"per_day": [200, 350, 800], "source": "own"}},
        "works": {"P2": {"calendar_days": [3, 6, 10], "source": "own"}},
    }


def test_a_row_and_everything_go_back_to_the_given_values(sites_desk, tables, yes):
    for code, text in (("frame", "1.25"), ("steel", "0.3")):
        sheet_cell(tables, "structures", code, 1).setText(text)
    tables.save_button.click()
    sheet = tables.sheets["structures"]
    sheet.setCurrentItem(sheet_cell(tables, "structures", "frame", 1))
    tables.reset_button.click()
    tables.save_button.click()
    assert own(sites_desk) == {"structures": {"steel": {"waste_t_per_m2": 0.3, "source": "own"}}}
    tables.reset_all_button.click()
    tables.save_button.click()
    assert own(sites_desk) == {} and len(yes) == 1 and "1" in yes[0]


def test_a_single_figure_and_an_own_kind_of_building(sites_desk, tables, monkeypatch):
    sheet_cell(tables, "figures", "truck_m3", 4, 4).setText("15")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("土坯房", True))
    tables.add_button.click()
    sheet_cell(tables, "structures", "own_1", 3).setText("By hand")
    tables.save_button.click()
    kept = own(sites_desk)
    assert kept["rubble"] == {"truck_m3": 15, "source": "own"}
    assert kept["structures"]["own_1"] == {
        "name": "土坯房", "waste_t_per_m2": 1.3, "waste_m3_per_m2": 0.8125, "method": "by_hand", "source": "own",
    }  # fmt: skip


def test_a_figure_that_is_none_is_refused_and_the_old_one_stays(sites_desk, tables, told):
    before = sheet_cell(tables, "methods", "brick", 2).text()
    sheet_cell(tables, "methods", "brick", 2).setText("viel")
    assert told and sheet_cell(tables, "methods", "brick", 2).text() == before
    sheet_cell(tables, "methods", "brick", 2).setText("100")
    tables.save_button.click()
    # low 200 above typical 100
    assert "brick" not in told[-1] and "Excavator" in told[-1] and own(sites_desk) == {}
    tables.undo_button.click()
    assert sheet_cell(tables, "methods", "brick", 2).text() == before and not tables.dirty
