"""The case dock: what it shows, how it and the map choose for each other, and every one of its actions."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog
from shapely import MultiPolygon, box

from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.gui.case_dock import FOLLOW, CaseDock, CaseListPart
from zhiwei.plugin.gui.case_model import KEPT, TINT, WINDOW, CaseModel
from zhiwei.plugin.gui.case_table import HEADER, CaseTable
from zhiwei.plugin.gui.step_words import procedure_word
from zhiwei.plugin.services.open_case import open_cases

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def dock(office_desk, case_office, qtbot, monkeypatch):
    """The dock with six rows; spots 0, 1 and 5 have a case."""
    for key in (HEADER, FOLLOW):
        QgsSettings().remove(key)
    monkeypatch.setattr(office_desk, "today", lambda: date(2026, 3, 18))
    uids = case_office.spot_uids(office_desk.store)
    open_cases(
        office_desk.store, [uids[0], uids[1], uids[5]], case_office.OFFICERS, "auto", case_office.DAY, "颜堃", NOW
    )
    made = CaseDock(office_desk)
    made.resize(1200, 400)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.remove()
    for key in (HEADER, FOLLOW):
        QgsSettings().remove(key)


def column(dock, key):
    return [one.key for one in dock.model.columns].index(key)


def texts(dock, key):
    place = column(dock, key)
    return [dock.model.index(row, place).data() for row in range(dock.model.rowCount())]


def place_of(dock, code):
    return texts(dock, "spot_codes").index(code)


def search(dock, text, qtbot):
    dock.search.setText(text)
    qtbot.waitUntil(lambda: not dock._typed.isActive(), timeout=20_000)


def act(menu, name):
    next(action for action in menu.actions() if action.text() == name).trigger()


def selected_codes(desk):
    return sorted(one["code"] for one in desk.layer("spot").selectedFeatures())


def test_it_shows_all_rows_with_count_and_area(dock):
    assert sorted(texts(dock, "spot_codes")) == [f"TB00{n}" for n in range(6)]
    assert "6" in dock.status.text() and "2,400.06" in dock.status.text()
    row = place_of(dock, "TB000")
    assert dock.model.index(row, column(dock, "town_code")).data() == "云桠镇"
    assert dock.model.index(row, column(dock, "state")).data(TINT) is not None
    # cases with a date come first
    assert texts(dock, "due_on")[0] and not texts(dock, "due_on")[-1]


def test_searching_waits_for_the_typing_and_escape_clears(dock, qtbot):
    search(dock, "桠头村1号", qtbot)
    assert texts(dock, "spot_codes") == ["TB001"]
    assert dock.status.text().startswith("1 ") and "6" in dock.status.text()
    qtbot.keyClick(dock.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dock.model.rowCount() == 6, timeout=20_000)
    qtbot.keyClick(dock.search, Qt.Key.Key_Down)
    assert dock.table.currentIndex().row() == 0


def test_chips_filter_and_say_what_they_offer(dock):
    chip = dock.filters.chips["track"]
    assert chip._offer() == [("land", "Land", 1), ("planning", "Planning", 2), ("", "Not known", 3)]
    chip._fill()
    next(action for action in chip.menu().actions() if action.text().startswith("Land")).trigger()
    assert texts(dock, "spot_codes") == ["TB005"] and "Land" in chip.text()
    dock.filters.clear.click()
    assert dock.model.rowCount() == 6 and chip.values == ()
    dock.desk.actor = "颜堃"
    dock.filters.mine.click()
    assert dock.model.rowCount() == 3
    dock.filters.mine.click()
    dock.filters.chips["state"].choose(("SPOT",), True)
    assert sorted(texts(dock, "spot_codes")) == ["TB002", "TB003", "TB004"]
    assert [value for value, _, _ in dock.filters.chips["due"]._offer()] == ["overdue", "today", "week", "month"]


def test_a_click_on_a_head_sorts(dock, qtbot):
    header = dock.table.horizontalHeader()
    header.setSortIndicator(column(dock, "spot_codes"), Qt.SortOrder.DescendingOrder)
    assert texts(dock, "spot_codes") == [f"TB00{n}" for n in (5, 4, 3, 2, 1, 0)]
    for one in dock.model.columns:
        header.setSortIndicator(column(dock, one.key), Qt.SortOrder.AscendingOrder)
        assert dock.model.rowCount() == 6, one.key


def test_a_row_chooses_its_spot_on_the_map_and_goes_there(dock, office_desk, qtbot):
    heard, shown = [], []
    office_desk.spots_chosen.connect(heard.append)
    office_desk.show_on_map = lambda shapes: shown.append(len(shapes))
    dock.table.selectRow(place_of(dock, "TB001"))
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert selected_codes(office_desk) == ["TB001"] and len(heard[0]) == 1 and shown == [1]
    dock.follow.setChecked(False)
    dock.table.selectAll()
    # somebody saved in that moment: the layer is read anew and selects what it had
    office_desk.note_change()
    qtbot.waitUntil(lambda: len(selected_codes(office_desk)) == 6, timeout=20_000)
    # on a busy machine the list may be read, and its first choice told, once more in between
    assert len(heard[-1]) == 6 and set(shown) == {1}
    dock.follow.setChecked(True)


def test_the_map_chooses_rows_and_may_be_all_there_is(dock, office_desk):
    layer = office_desk.layer("spot")
    layer.selectByExpression("\"code\" IN ('TB000','TB003')")
    assert sorted(uid for uid in dock.choice.uids()) == sorted(dock.model.marked) and len(dock.model.marked) == 2
    dock.filters.selected.click()
    assert sorted(texts(dock, "spot_codes")) == ["TB000", "TB003"]
    layer.selectByExpression("\"code\" = 'TB005'")
    assert texts(dock, "spot_codes") == ["TB005"]
    dock.filters.selected.click()
    assert dock.model.rowCount() == 6


def test_enter_and_double_click_open_the_case_or_the_spot(dock, office_desk, qtbot):
    cases, spots = [], []
    office_desk.case_asked.connect(cases.append)
    office_desk.spot_asked.connect(spots.append)
    dock.table.selectRow(place_of(dock, "TB000"))
    qtbot.keyClick(dock.table, Qt.Key.Key_Return)
    with office_desk.reader() as session:
        assert session.cases.get(cases[0]).number.endswith("0001号")
    dock.table.doubleClicked.emit(dock.model.index(place_of(dock, "TB003"), 0))
    assert len(cases) == 1 and len(spots) == 1


def test_the_menu_opens_zooms_copies_and_asks_for_a_step(dock, office_desk, qtbot):
    cases, steps, shown = [], [], []
    office_desk.case_asked.connect(cases.append)
    office_desk.step_asked.connect(lambda uid, step: steps.append((uid, step)))
    office_desk.show_on_map = lambda shapes: shown.append(len(shapes))
    dock.table.selectRow(place_of(dock, "TB000"))
    menu = dock.menu()
    act(menu, "Open")
    act(menu, "Zoom to")
    act(menu, "Copy number")
    papers = []
    dock.desk.papers_asked.connect(papers.append)
    act(menu, "Notices and maps…")
    assert papers == [cases]
    assert cases and shown == [1] and QGuiApplication.clipboard().text().endswith("0001号")
    (sub,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    offered = dict(dock.next_steps(cases[0]))
    names = [action.text() for action in sub.actions()]
    assert names[0] == "Order to stop" and names == [procedure_word(name) for name in offered.values()]
    sub.actions()[0].trigger()
    assert steps == [(cases[0], next(iter(offered)))] and len(cases) == 2
    dock.table.selectRow(place_of(dock, "TB003"))
    assert all(action.menu() is None for action in dock.menu().actions())


def test_a_spot_without_a_case_gets_one_from_the_menu(dock, monkeypatch):
    from zhiwei.plugin.gui.spot_page import OpenCaseDialog

    asked = []
    monkeypatch.setattr(OpenCaseDialog, "exec", lambda dialog: asked.append(dialog.spot_uid))
    dock.table.selectRow(place_of(dock, "TB003"))
    act(dock.menu(), "Open a case…")
    assert asked == [dock.model.row(place_of(dock, "TB003"))["spot_uid"]]


def test_the_list_is_saved_as_a_spreadsheet(dock, office_desk, tmp_path, monkeypatch, told, qtbot):
    path = tmp_path / "台账.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dock.filters.chips["kind"].choose(("case",), True)
    dock.export_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=10000)
    assert path.is_file() and "3" in told[0]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dock.export()


def test_a_change_renews_the_list_and_keeps_the_choice(dock, office_desk, qtbot):
    dock.table.selectRow(place_of(dock, "TB003"))
    (chosen,) = dock.choice.uids()
    with office_desk.writer("test") as unit:
        unit.spots.update([chosen], {"address": ["新的地方"]})
    qtbot.waitUntil(lambda: "新的地方" in texts(dock, "address"), timeout=20_000)
    assert dock.choice.uids() == [chosen]


def test_hundreds_of_chosen_rows_stay_chosen_when_somebody_saves(dock, office_desk, case_office, qtbot):
    with office_desk.writer("test") as unit:
        square = MultiPolygon([box(500_000, 3_400_000, 500_010, 3_400_010)])
        codes = [f"VIELE{n:03d}" for n in range(600)]
        unit.spots.add(
            FeatureTable(
                case_office.objects([square] * 600), {"code": case_office.objects(codes)}, office_desk.store.crs
            )
        )
    qtbot.waitUntil(lambda: dock.model.rowCount() == 606, timeout=20_000)
    dock.table.selectAll()
    with office_desk.writer("test") as unit:
        unit.spots.update([case_office.spot_uids(office_desk.store)[3]], {"address": ["新的地方"]})
    qtbot.waitUntil(lambda: "新的地方" in texts(dock, "address"), timeout=20_000)
    assert dock.table.chosen_count() == 606 and "606 rows chosen" in dock.status.text()


def test_more_rows_than_are_taken_at_once_are_told(dock, office_desk, told, monkeypatch):
    monkeypatch.setattr("zhiwei.plugin.gui.case_dock.MOST_CHOSEN", 4)
    dock.table.selectRow(0)
    assert "chosen" not in dock.status.text()
    dock.table.selectAll()
    assert "6 rows chosen, of which only the first 4" in dock.status.text()
    dock.ask_papers()
    dock.copy_numbers()
    assert [text[:13] for text in told] == ["6 rows chosen"] * 2
    dock.table.clearSelection()
    assert "chosen" not in dock.status.text()


def test_an_edit_in_qgis_arrives_in_the_list(dock, office_desk, qtbot):
    layer = office_desk.layer("spot")
    layer.startEditing()
    feature = next(one for one in layer.getFeatures() if one["code"] == "TB002")
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("address"), "手工改址")
    assert layer.commitChanges()
    qtbot.waitUntil(lambda: "手工改址" in texts(dock, "address"), timeout=20_000)


def test_columns_are_hidden_moved_and_remembered(dock, office_desk, qtbot):
    menu = dock.table.columns_menu()
    act(menu, "Town")
    act(menu, "Found on")
    header = dock.table.horizontalHeader()
    assert header.isSectionHidden(column(dock, "town_code")) and not header.isSectionHidden(column(dock, "found_on"))
    header.moveSection(header.visualIndex(column(dock, "address")), 0)
    again = CaseDock(office_desk)
    qtbot.addWidget(again)
    head = again.table.horizontalHeader()
    assert head.isSectionHidden(column(again, "town_code")) and head.visualIndex(column(again, "address")) == 0
    again.remove()
    act(dock.table.columns_menu(), "All columns as at first")
    assert not header.isSectionHidden(column(dock, "town_code")) and header.visualIndex(column(dock, "number")) == 0


def test_without_a_workspace_it_says_so(dock):
    QgsProject.instance().clear()
    assert dock.model.rowCount() == 0 and "workspace" in dock.status.text()
    dock.filters.clear.click()
    assert dock.filters.chips["town"]._offer() == [] and not dock.menu().actions()[-1].isEnabled()


def test_another_window_filters_the_list(office_desk, qgis_iface, monkeypatch, qtbot):
    from qgis.PyQt.QtWidgets import QMainWindow

    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window)
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", window.removeDockWidget, raising=False)
    part = CaseListPart(office_desk)
    part.build()
    window.show()
    office_desk.cases_filtered.emit({"state": "SPOT", "text": "TB005"})
    assert part.inside.asked.state == ("SPOT",) and part.inside.search.text() == "TB005"
    assert texts(part.inside, "spot_codes") == ["TB005"]
    # what only the dashboard asks for is seen while it is asked, and can be given up
    office_desk.cases_filtered.emit({"found": "2026-03", "due_name": "没有这一项"})
    chips = part.inside.filters.chips
    assert part.inside.model.rowCount() == 0 and chips["found"].isVisible() and not chips["cleared"].isVisible()
    chips["due_name"].choose((), True)
    assert part.inside.model.rowCount() == 6 and not chips["due_name"].isVisible()
    office_desk.cases_filtered.emit({"cleared": "2026"})
    assert part.inside.model.rowCount() == 0
    part.inside.filters.clear.click()
    assert part.inside.model.rowCount() == 6 and not chips["cleared"].isVisible()
    part.remove()


def test_the_heads_do_not_ask_of_every_row_whether_it_is_chosen(qtbot):
    class Counted(CaseModel):
        asked = 0

        def rowCount(self, parent=QModelIndex()):  # noqa: B008
            Counted.asked += 1
            return super().rowCount(parent)

    model = Counted(lambda keys: {key: {"uid": str(key)} for key in keys}, lambda _day: "")
    table = CaseTable(model, "zhiwei/test/header", "number")
    qtbot.addWidget(table)
    model.show(range(20_000), {})
    table.show()
    qtbot.waitExposed(table)
    table.selectAll()
    Counted.asked = 0
    table.horizontalHeader().grab()
    assert Counted.asked < 1000 and table.chosen_count() == 20_000


def test_the_model_reads_windows_as_they_are_seen():
    asked: list[int] = []

    def read(keys):
        asked.append(len(keys))
        return {key: {"uid": str(key), "number": f"n{key}", "area_m2": 1.0} for key in keys}

    model = CaseModel(read, lambda _day: "")
    model.show(range(100_000), {})
    assert model.rowCount() == 100_000 and model.rowCount(QModelIndex(model.index(0, 0))) == 0 and asked == []
    assert model.index(99_999, 0).data() == "n99999" and asked == [WINDOW]
    assert model.index(99_998, 0).data() == "n99998" and asked == [WINDOW]
    for row in range(0, 100_000, WINDOW):
        model.index(row, 0).data()
    assert len(model._windows) == KEPT
    # a row that went meanwhile is an empty line until the list is renewed
    model = CaseModel(lambda _keys: {}, lambda _day: "")
    model.show([1], {})
    assert [model.index(0, place).data() for place in range(model.columnCount())] == [""] * model.columnCount()
    assert QItemSelectionModel(model).hasSelection() is False
