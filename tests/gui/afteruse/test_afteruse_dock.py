"""The after-use dock: plots listed, explained, decided, compared, begun, verified, taken back, by clicks."""

from __future__ import annotations

from datetime import date

import pytest
from afteruse_dock import NEXT, WORK, accept_uses_of, choose, codes, plot, press, settled, uids
from afteruse_office import FIRST, NOW, SECOND, THIRD, TODAY, accept_use, layer, photo, plots
from qgis.PyQt.QtCore import QDate, Qt, QUrl
from qgis.PyQt.QtTest import QTest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.plan_afteruse import Request, plan_uses
from zhiwei.plugin.services.track_afteruse import begin


def enabled(dock):
    return {name for name, action in dock.actions_by_name.items() if action.isEnabled()}


def add_zone(store, code, x0, x1):
    """A zone over ground from so far to so far east of the first plot's corner."""
    with store.unit_of_work("甲", NOW) as unit:
        unit.zones.add(layer(("class_code",), (x0, -30, x1, 60, code)))


def begun(dock, code=FIRST):
    accept_uses_of(dock, code)
    begin(dock.desk.store, code, WORK, "甲", NOW, TODAY)
    dock.desk.note_change()
    dock.reload()
    choose(dock, code)


def test_the_table_lists_what_there_is_and_sorts(dock):
    assert codes(dock) == [FIRST, SECOND, THIRD]
    texts = {column.key: place for place, column in enumerate(dock.model.columns)}

    def cell(row, key):
        return dock.model.index(row, texts[key]).data()

    one = plot(dock, FIRST)
    assert cell(0, "code") == FIRST and cell(0, "area_m2") == dock.words.number(one.area_m2, 2)
    assert cell(0, "proposed") == dock.words.use("farm") and cell(0, "use") == ""
    points = next(row["points"] for row in one.proposals["ranked"] if row["use"] == "farm")
    assert cell(0, "points") == dock.words.number(points, 1)
    header = dock.table.horizontalHeader()
    header.setSortIndicator(texts["points"], Qt.SortOrder.DescendingOrder)
    values = [row.points for row in dock.model.rows]
    assert values == sorted(values, reverse=True) and codes(dock) != []
    assert "3" in dock.status.text()


def test_filters_search_and_what_is_chosen_on_the_map(dock, qtbot):
    dock.filters.search.setText(dock.words.use("farm"))
    qtbot.waitUntil(lambda: codes(dock) == [FIRST], timeout=20_000)
    dock.filters.search.setText("没有")
    qtbot.waitUntil(lambda: codes(dock) == [], timeout=20_000)
    assert dock.empty.isVisible() and "No plot" in dock.empty.text()
    dock.filters.clear()
    assert len(codes(dock)) == 3 and not dock.empty.isVisible()
    dock.filters.use.setCurrentIndex(dock.filters.use.findData("green"))
    dock.filters.changed.emit()
    assert codes(dock) == [SECOND, THIRD]
    # choosing what a filter hides clears the filter
    choose(dock, FIRST)
    assert codes(dock) == [FIRST, SECOND, THIRD] and [row.plot.code for row in dock.table.chosen()] == [FIRST]


def test_the_panel_shows_the_sum_the_rules_and_their_laws(dock, qtbot):
    assert "Choose a plot" in dock.why.toPlainText()
    choose(dock, FIRST)
    qtbot.waitUntil(lambda: dock.why.found is not None, timeout=20_000)
    text = dock.why.toPlainText()
    ranked = plot(dock, FIRST).proposals["ranked"][0]
    assert FIRST in text and dock.words.number(ranked["points"], 1) in text
    assert "Permanent basic farmland" in text and "Land Administration Law art. 33-37" in text
    for part in ranked["parts"]:
        assert dock.words.number(part["points"], 1) in text
    # a click on a use opens its sum, another one closes it
    choose(dock, THIRD)
    qtbot.waitUntil(lambda: dock.why.found.plot.code == THIRD, timeout=20_000)
    second = dock.why.found.ranked[1].use
    before = len(dock.why.toPlainText())
    dock.why.anchorClicked.emit(QUrl(f"sum:{second}"))
    assert len(dock.why.toPlainText()) > before
    dock.why.anchorClicked.emit(QUrl(f"sum:{second}"))
    assert len(dock.why.toPlainText()) == before
    heard = []
    dock.desk.case_asked.connect(heard.append)
    dock.why.anchorClicked.emit(QUrl(f"case:{dock.why.found.cases[0][0]}"))
    assert heard == [dock.why.found.cases[0][0]]


def test_buttons_are_offered_as_the_plots_stand(dock):
    always = {"make", "foresee", "accept_all", "accept_free", "book", "show"}
    assert enabled(dock) == always
    choose(dock, FIRST)
    assert enabled(dock) == always | {"accept", "compare", "zoom"}
    choose(dock, FIRST, SECOND)
    assert enabled(dock) == always | {"accept", "zoom"}


def test_accepting_one_is_undone_and_done_again_by_keys(dock, qtbot, told):
    choose(dock, FIRST)
    press(dock, "accept")
    settled(dock, qtbot)
    assert (plot(dock, FIRST).use, plot(dock, FIRST).locked) == ("farm", True)
    assert [row.plot.code for row in dock.table.chosen()] == [FIRST], "the choice stays"
    assert told and "1" in told[-1]
    assert "accept" not in enabled(dock) and {"begin", "back", "form"} <= enabled(dock)
    # a narrow column cuts the use: pointing at it names it
    (row,), column = dock.table.chosen_rows(), [one.key for one in dock.model.columns].index("use")
    cell = dock.model.index(row, column)
    hint = dock.model.data(cell, Qt.ItemDataRole.ToolTipRole)
    assert hint.startswith(dock.model.data(cell)) and len(hint) > len(dock.model.data(cell)) > 0
    QTest.keySequence(dock.table, "Ctrl+Z")
    assert plot(dock, FIRST).use == ""
    dock.redo.trigger()
    assert plot(dock, FIRST).use == "farm"
    dock.undo.trigger()
    assert plot(dock, FIRST).use == "" and not dock.undo.isEnabled()


def test_accepting_all_takes_what_waits_and_leaves_what_is_decided(dock, qtbot):
    store = dock.desk.store
    accept_use(store, SECOND, "乙", NOW, TODAY, use="临时绿化或停车")
    dock.desk.note_change()
    settled(dock, qtbot)
    press(dock, "accept_all")
    settled(dock, qtbot)
    assert [plot(dock, code).use for code in (FIRST, SECOND, THIRD)] == ["farm", "temporary", "green"]
    assert [plot(dock, code).locked for code in (FIRST, SECOND, THIRD)] == [False, True, False]
    assert "accept_all" not in enabled(dock)
    dock.undo.trigger()
    assert [plot(dock, code).use for code in (FIRST, SECOND, THIRD)] == ["", "temporary", ""]


def test_what_no_condition_holds_for_is_accepted_in_one_step(dock, qtbot, told):
    verdicts = {row.plot.code: row.verdict for row in dock.rows}
    free = [code for code, verdict in verdicts.items() if verdict == "allowed"]
    assert free and len(free) < len(verdicts), verdicts
    press(dock, "accept_free")
    settled(dock, qtbot)
    assert [code for code in codes(dock) if plot(dock, code).use] == free
    assert "accept_free" not in enabled(dock) and "accept_all" in enabled(dock)
    dock.undo.trigger()
    assert not any(one.use for one in plots(dock.desk.store)) and not dock.undo.isEnabled()


def test_what_may_not_be_any_more_stays_and_is_named_the_rest_is_accepted(dock, qtbot, told):
    add_zone(dock.desk.store, "KX-NT", 95, 130)  # the green of the second plot lies on basic farmland now
    press(dock, "accept_all")
    settled(dock, qtbot)
    assert [code for code in codes(dock) if not plot(dock, code).use] == [SECOND]
    assert SECOND in told[-1]
    dock.undo.trigger()
    assert not any(one.use for one in plots(dock.desk.store))


def test_many_are_accepted_in_the_background(dock, qtbot, monkeypatch):
    monkeypatch.setattr("zhiwei.plugin.gui.afteruse_do._MANY", 1)
    press(dock, "accept_all")
    settled(dock, qtbot)
    assert all(one.use for one in plots(dock.desk.store)) and dock.undo.isEnabled()


def test_another_use_needs_a_reason_and_a_forbidden_one_cannot_be_taken(dock, qtbot):
    choose(dock, THIRD)
    press(dock, "compare")
    window = dock.dialog
    assert window.uses()[0] == "green"
    window.right.setCurrentIndex(window.right.findData("build"))
    rows = {window.table.item(place, 0).text().strip(): place for place in range(window.table.rowCount())}
    points = {one["use"]: one["points"] for one in plot(dock, THIRD).proposals["ranked"]}
    for column, use in ((1, "green"), (2, "build")):
        assert window.table.item(rows["Points"], column).text() == dock.words.number(points[use], 1)
    assert "Road red line" in window.table.item(rows["Why"], 2).text()
    # a reserve of 60 m² is lost to building
    area = plot(dock, THIRD).area_m2
    assert window.table.item(rows["Usable of the plot"], 1).text() == dock.words.m2(area)
    assert window.table.item(rows["Usable of the plot"], 2).text() != dock.words.m2(area)
    assert window.take_left.isEnabled() and not window.take_right.isEnabled() and "reason" in window.told.text()
    window.reason.setText("镇里建停车楼")
    window.department.setText("住建局")
    window.day.setDate(QDate(2027, 3, 1))
    window.take_right.click()
    settled(dock, qtbot)
    found = plot(dock, THIRD)
    assert (found.use, found.remark, found.responsible, found.due_on) == (
        "build", "镇里建停车楼", "住建局", date(2027, 3, 1),
    )  # fmt: skip
    assert "镇里建停车楼" in dock.why.toPlainText()
    # the same use again, with another department: the reason and the day stay
    press(dock, "compare")
    window = dock.dialog
    assert window.uses()[0] == "build" and window.reason.text() == "镇里建停车楼" and not window.take_left.isEnabled()
    window.department.setText("云桠镇人民政府")
    window.take_left.click()
    settled(dock, qtbot)
    found = plot(dock, THIRD)
    assert (found.use, found.remark, found.responsible, found.due_on) == (
        "build", "镇里建停车楼", "云桠镇人民政府", date(2027, 3, 1),
    )  # fmt: skip
    choose(dock, FIRST)
    press(dock, "compare")
    window = dock.dialog
    window.right.setCurrentIndex(window.right.findData("build"))
    window.reason.setText("x")
    assert not window.take_right.isEnabled()


def test_what_was_typed_stays_when_somebody_else_was_first(dock, qtbot, told):
    choose(dock, THIRD)
    press(dock, "compare")
    window = dock.dialog
    window.right.setCurrentIndex(window.right.findData("order"))
    window.reason.setText("先平整")
    accept_use(dock.desk.store, THIRD, "乙", NOW, TODAY, use="临时绿化或停车")
    window.take_right.click()
    assert any("Somebody else changed this plot" in line and "临时绿化或停车" in line for line in told)
    assert plot(dock, THIRD).use == "temporary" and window.reason.text() == "先平整" and window.isVisible()
    window.take_right.click()
    assert (plot(dock, THIRD).use, plot(dock, THIRD).remark) == ("order", "先平整")


def test_begun_then_taken_back_step_by_step(dock, qtbot):
    accept_uses_of(dock, FIRST, SECOND)
    choose(dock, FIRST, SECOND)
    press(dock, "begin")
    window = dock.dialog
    assert window.day.minimumDate() == QDate(2026, 11, 3) and window.day.maximumDate() == QDate(2026, 11, 22)
    window.day.setDate(QDate(2026, 11, 10))
    window._go()
    settled(dock, qtbot)
    assert {(plot(dock, code).status, plot(dock, code).started_on) for code in (FIRST, SECOND)} == {("under_way", WORK)}
    press(dock, "back")
    settled(dock, qtbot)
    assert {(plot(dock, code).status, plot(dock, code).use != "") for code in (FIRST, SECOND)} == {("cleared", True)}
    press(dock, "back")
    settled(dock, qtbot)
    assert [plot(dock, code).use for code in (FIRST, SECOND)] == ["", ""]
    for _ in range(3):
        dock.undo.trigger()
    assert {plot(dock, code).status for code in (FIRST, SECOND)} == {"cleared"}
    assert [plot(dock, code).use for code in (FIRST, SECOND)] == ["farm", "green"]


def test_verified_by_a_photo_that_fits_and_a_new_overlay(dock, qtbot):
    begun(dock)
    photo(dock.desk.store, NEXT, "P0001")
    photo(dock.desk.store, NEXT.replace(day=8), "P0002")
    press(dock, "verify")
    window = dock.dialog
    texts = [window.list.item(place).text() for place in range(window.list.count())]
    assert texts[0].startswith("P0001 · 2026-11-20 10:00") and "before work began" in texts[1]
    assert not window.go.isEnabled() and "photo" in window.state.text()
    assert not window.list.item(1).flags() & Qt.ItemFlag.ItemIsUserCheckable
    window.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert window.go.isEnabled() and "nothing new stands there" in window.state.text()
    window.go.click()
    settled(dock, qtbot)
    found = plot(dock, FIRST)
    assert (found.status, found.verified_on, found.verified_by["photos"]) == ("verified", TODAY, ["P0001"])
    assert "P0001" in dock.why.toPlainText()


def road_drawn_over_the_first(dock, qtbot):
    """A road red line over the first plot, uses planned again, the plot chosen."""
    add_zone(dock.desk.store, "HX-DL", -5, 40)
    plan_uses(dock.desk.store, Request(), "甲", NOW, TODAY)
    dock.desk.note_change()
    dock.reload()
    choose(dock, FIRST)
    settled(dock, qtbot)


def test_an_accepted_use_that_the_rules_forbid_since_is_said_and_does_not_begin(dock, qtbot):
    accept_uses_of(dock, FIRST)
    choose(dock, FIRST)
    settled(dock, qtbot)
    assert "any more" not in dock.why.toPlainText()
    road_drawn_over_the_first(dock, qtbot)
    assert "The rules do not allow this use any more: choose another." in dock.why.toPlainText()
    with pytest.raises(InputError, match=r"afteruse\.forbidden"):
        begin(dock.desk.store, FIRST, WORK, "甲", NOW, TODAY)


def test_rules_that_contradict_each_other_are_told_in_words(dock, qtbot):
    road_drawn_over_the_first(dock, qtbot)
    text = dock.why.toPlainText()
    assert "contradict each other" in text and "planning and natural resources authority" in text
    assert text.count("leaves only") == 2 and "basic farmland" in text.split("What may be done")[0]


def test_a_photo_without_a_date_or_from_elsewhere_asks_why_it_counts(dock, qtbot):
    begun(dock)
    photo(dock.desk.store, None, "P0001")
    photo(dock.desk.store, NEXT, "P0002", east=5000.0)
    photo(dock.desk.store, NEXT.replace(year=2031), "P0003")
    press(dock, "verify")
    window = dock.dialog
    assert [window.list.item(at).text().split(" · ")[0] for at in range(window.list.count())] == ["P0001", "P0003"]
    assert not window.list.item(1).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "1" in window.elsewhere.text() and not window.why.isVisible()
    window.elsewhere.click()
    window.list.item(0).setCheckState(Qt.CheckState.Checked)
    window.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert window.why.isVisible() and not window.go.isEnabled()
    assert "P0001" in window.state.text() and "P0002" in window.state.text()
    window.why.setText("drone from afar")
    assert window.go.isEnabled()
    window.go.click()
    settled(dock, qtbot)
    found = plot(dock, FIRST)
    assert (found.status, found.verified_by["why"]) == ("verified", "drone from afar")
    assert "drone from afar" in dock.why.toPlainText() and "time not known" in dock.why.toPlainText()


def test_a_new_building_on_the_plot_stops_the_verification(dock, qtbot):
    begun(dock)
    photo(dock.desk.store, NEXT)
    with dock.desk.writer() as unit:
        unit.spots.add(layer(("code", "found_on", "status"), (5, 5, 9, 10, "TB900", date(2026, 11, 15), "open")))
    dock.reload()
    press(dock, "verify")
    window = dock.dialog
    window.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert not window.go.isEnabled() and "TB900" in window.state.text() and "20.0" in window.state.text()


def test_photos_are_taken_in_from_the_window(dock, qtbot, sample_dir):
    begun(dock)
    press(dock, "verify")
    window = dock.dialog
    some = sorted((sample_dir / "photos").rglob("*.jpg"))[:2]
    assert len(some) == 2 and window.list.count() == 0
    window.import_photos([str(path) for path in some])
    settled(dock, qtbot)
    assert window.list.count() == 2
    # they are of October, and work began in November
    assert all("before work began" in window.list.item(place).text() for place in range(2))


def test_a_plot_still_built_on_gets_no_last_day_unless_one_is_set(dock, qtbot):
    """Its days run from the clearing: makeplots sets the day then."""
    with dock.desk.store.unit_of_work("甲", NOW) as unit:
        unit.plots.update(uids(dock, FIRST), {"status": ["planned"], "cleared_on": [None]})
    dock.desk.note_change()
    settled(dock, qtbot)
    choose(dock, FIRST)
    press(dock, "compare")
    dock.dialog.take_left.click()
    settled(dock, qtbot)
    assert (plot(dock, FIRST).use, plot(dock, FIRST).due_on) == ("farm", None)
    press(dock, "compare")
    assert not dock.dialog.take_left.isEnabled(), "nothing is other than accepted"
    dock.dialog.day.setDate(QDate(2027, 8, 1))
    dock.dialog.take_left.click()
    settled(dock, qtbot)
    assert plot(dock, FIRST).due_on == date(2027, 8, 1)


def test_overdue_plots_are_listed_with_their_days(dock, qtbot, monkeypatch):
    accept_uses_of(dock, FIRST)
    # 180 days after 3 November 2026 is 2 May 2027
    monkeypatch.setattr(dock.desk, "today", lambda: date(2027, 5, 5))
    dock.reload()
    dock.filters.late.setChecked(True)
    assert codes(dock) == [FIRST]
    place = [column.key for column in dock.model.columns].index("late_days")
    assert dock.model.index(0, place).data() == "3"
