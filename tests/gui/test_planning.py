"""The planning dock: a person finds, sorts, drags, locks, asks why, takes back; and is led where nothing is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QMessageBox
from stepped_case import Case

from zhiwei.plugin.gui import demolition_forms, planning_actions, planning_pages, planning_sites
from zhiwei.plugin.gui.planning import FOLLOW, Planning
from zhiwei.plugin.gui.planning_move import MoveDialog
from zhiwei.plugin.gui.planning_site_model import MIME, columns
from zhiwei.plugin.gui.planning_sites import HEADER, SPLIT, SitesPage
from zhiwei.plugin.services.demolition_scenarios import adopt_scenario
from zhiwei.plugin.services.planning_view import read_plan

NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)
#: a Tuesday on which nobody of the plan works, after all of it
DAY = date(2027, 11, 2)


@pytest.fixture
def dock(planned_desk, monkeypatch, qtbot):
    """The dock with its own page alone, shown, with everything asked that it asks at first."""
    monkeypatch.setattr(planning_pages, "PAGES", ["planning_sites:SitesPage"])
    for key in (HEADER, SPLIT, FOLLOW):
        QgsSettings().remove(key)
    made = Planning(planned_desk)
    made.resize(1300, 420)
    made.show()
    qtbot.waitUntil(lambda: settled(made), timeout=20000)
    yield made
    qtbot.waitUntil(lambda: settled(made), timeout=20000)
    made.remove()
    made.close()
    made.deleteLater()


def page_of(dock) -> SitesPage:
    return dock.pages[0]


def settled(dock) -> bool:
    """Everything that was asked is answered."""
    page = page_of(dock)
    return not (
        page._legal_job
        or page._read_job
        or page.hand.busy
        or page._picked.isActive()
        or page._typed.isActive()
        or dock.state._renew.isActive()
        or page.view is None
    )


def settle(dock, qtbot) -> None:
    qtbot.wait(30)
    qtbot.waitUntil(lambda: settled(dock), timeout=20000)


def stored(dock):
    """The plan as the workspace has it."""
    with dock.desk.reader() as session:
        return read_plan(session, dock.state.scenario)


def shown(page) -> list[str]:
    return [row.code for row in page.model.rows]


def choose(dock, qtbot, *codes) -> list[str]:
    page = page_of(dock)
    uids = [row.uid for row in page.view.rows if row.code in codes]
    page.table.choose_keys(uids)
    settle(dock, qtbot)
    assert dock.state.chosen == [row.uid for row in page.model.rows if row.uid in uids]
    return dock.state.chosen


def press(page, text: str) -> None:
    """The entry of the context menu with this text."""
    menu = page.actions.menu()
    found = [action for action in _entries(menu) if action.text() == text]
    assert len(found) == 1 and found[0].isEnabled(), [action.text() for action in _entries(menu)]
    found[0].trigger()
    menu.deleteLater()


def _entries(menu):
    for action in menu.actions():
        if action.menu() is not None:
            yield from _entries(action.menu())
        elif not action.isSeparator():
            yield action


def test_the_dock_shows_scenario_phases_sites_and_the_lawful_day_of_today(dock):
    page, view = page_of(dock), stored(dock)
    assert dock.scenarios.currentText() == "第一版 (draft)" and not dock.lead.isVisible()
    assert f"{len(view.rows)} sites" in dock.line.text()
    assert len(shown(page)) == 4 and page.status.text().startswith("4 of 4 sites · 1,400.00 m²")
    heads = [column.key for column in columns()]
    row = page.model.rows[0]
    texts = {key: page.model.data(page.model.index(0, place)) for place, key in enumerate(heads)}
    assert texts["first"] == row.first.isoformat() and texts["phase"] == row.phase and texts["crew"] in ("一队", "二队")
    assert row.fresh and texts["legal"] == f"{row.legal.day} foreseen"
    assert texts["legal_why"].startswith("foreseen: order, decision to enforce")
    phases = page.phases.phases
    assert [phases.data(phases.index(n, 1)) for n in range(phases.rowCount())] == [
        str(phase.sites) for phase in view.phases
    ]
    assert sum(phase.floor for phase in phases.phases) == 1400.0


def test_the_head_says_what_a_plan_leaves_undone_before_what_it_costs(dock, qtbot):
    assert "all done" in dock.line.text() and "not planned" not in dock.line.text()
    with dock.desk.writer() as unit:
        row = unit.scenarios.get(dock.state.scenario)
        plan = {**row.measures["plan"], "unplaced": 7, "shortfall": 90174.6, "target_day": "2028-08-08"}
        unit.scenarios.update(replace(row, measures={**row.measures, "plan": plan}))
    settle(dock, qtbot)
    qtbot.waitUntil(lambda: "7 not planned" in dock.line.text(), timeout=5000)
    text = dock.line.text()
    assert "90,175 m² short when due" in text and "all done" not in text
    assert text.index("7 not planned") < text.index("2028-08-08") < text.index("last day of work") < text.index("yuan")


def test_a_site_that_found_no_day_is_asked_what_would_give_it_one(dock, qtbot):
    page = page_of(dock)
    row = page.model.rows[-1]
    with dock.desk.writer() as unit:
        place = unit.assignments.find(scenario_uid=dock.state.scenario, site_uid=row.uid)[0]
        unit.assignments.update(replace(place, first_day=None, last_day=None, crew="", phase=""))
    settle(dock, qtbot)
    choose(dock, qtbot, row.code)
    text = page.why.label.text()
    assert "Why it has no day" in text and "Why not earlier" not in text
    assert "What would give it a day" in text and "bring it forward" not in text


def test_the_head_leads_to_forms_and_papers(dock, monkeypatch):
    asked = []
    monkeypatch.setattr(demolition_forms, "open_resources", lambda desk: asked.append("resources"))
    monkeypatch.setattr(demolition_forms, "open_tables", lambda desk: asked.append("tables"))
    monkeypatch.setattr(dock.desk, "start", lambda *given: asked.append(given))
    for name in ("resources", "tables", "papers"):
        dock.buttons[name].click()
    assert asked == ["resources", "tables", ("zhiwei:demolitionreport", {"SCENARIO": "第一版"})]


def test_sites_sort_filter_and_search(dock, qtbot):
    page = page_of(dock)
    heads = [column.key for column in page.model.columns]
    page.table.horizontalHeader().setSortIndicator(heads.index("floor"), Qt.SortOrder.DescendingOrder)
    assert [row.site.floor_area_m2 for row in page.model.rows] == [500.0, 400.0, 300.0, 200.0]
    page.search.setText(page.model.rows[2].code)
    settle(dock, qtbot)
    assert [row.site.floor_area_m2 for row in page.model.rows] == [300.0]
    page.search.clear()
    page.take_filter("without")
    assert shown(page) == []
    page.clear_filters()
    first = page.view.phases[0]
    page.phases.selectionModel().select(
        page.phases.phases.index(0, 0),
        page.phases.selectionModel().SelectionFlag.Select | page.phases.selectionModel().SelectionFlag.Rows,
    )
    assert {row.phase for row in page.model.rows} == {first.key} and len(shown(page)) == first.sites
    qtbot.keyClick(page.phases, Qt.Key.Key_Escape)
    assert len(shown(page)) == 4


def test_a_chosen_site_is_explained_with_what_would_bring_it_forward(dock, qtbot):
    page = page_of(dock)
    (uid,) = choose(dock, qtbot, page.model.rows[0].code)
    text = page.why.label.text()
    assert "Why not earlier" in text and "not lawful before" in text
    assert "If its party agrees to demolish, or to be helped" in text
    assert page.answers[0] == uid and len(page.days.days) == len(page.answers[1])
    here = page.here(uid)
    assert page.days.answer(here).reasons == ()
    before = page.days.days[0]
    assert "The chosen site cannot begin" in page.days.text(before)
    assert "not lawful before" in page.days.text(before)


def test_a_case_that_went_on_frees_an_earlier_day_which_one_button_takes(dock, qtbot, told):
    page = page_of(dock)
    row = page.model.rows[-1]
    choose(dock, qtbot, row.code)
    assert not page.why.button.isVisible()
    with dock.desk.writer() as unit:
        unit.sites.update(replace(unit.sites.get(row.uid), consent=True))
    settle(dock, qtbot)
    text = page.why.label.text()
    assert "its party demolishes, or agreed to be helped" in text and "not lawful before" not in text
    free = [one.day for one in page.answers[1] if not one.reasons]
    assert free[0] < row.first and page.why.button.text() == f"Move to {free[0]}"
    page.why.button.click()
    settle(dock, qtbot)
    assert stored(dock).by_uid[row.uid].first == free[0]


def test_a_drop_on_a_day_moves_and_locks_and_undo_and_redo_follow(dock, qtbot, told):
    page = page_of(dock)
    (uid,) = choose(dock, qtbot, page.model.rows[0].code)
    before = stored(dock).by_uid[uid]
    data = page.model.mimeData([page.model.index(0, 0)])
    assert data.hasFormat(MIME)
    _drag_over(page.days, data, QPoint(page.days.x_of(DAY), 20))
    settle(dock, qtbot)
    after = stored(dock).by_uid[uid]
    assert (after.first, after.locked) == (DAY, True) and "1 sites moved to 2027-11-02 and locked." in told[-1]
    assert page.row(uid).first == DAY and dock.state.chosen == [uid]
    page.buttons["undo"].click()
    settle(dock, qtbot)
    assert replace(stored(dock).by_uid[uid].place, version=0) == replace(before.place, version=0)
    page.buttons["redo"].click()
    settle(dock, qtbot)
    assert stored(dock).by_uid[uid].first == DAY and not page.buttons["redo"].isEnabled()


def _drag_over(viewport, data: QMimeData, point: QPoint) -> None:
    """Take something over a view and let it go, as a person's mouse does."""
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, actions, data, buttons, keys)
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    over = QDragMoveEvent(point, actions, data, buttons, keys)
    QApplication.sendEvent(viewport, over)
    assert over.isAccepted()
    try:
        drop = QDropEvent(QPointF(point), actions, data, buttons, keys)
    except TypeError:
        drop = QDropEvent(point, actions, data, buttons, keys)
    QApplication.sendEvent(viewport, drop)


def test_a_drop_that_breaks_the_law_is_refused_with_the_reason(dock, qtbot, told):
    page = page_of(dock)
    choose(dock, qtbot, page.model.rows[0].code)
    before = stored(dock).rows
    point = QPoint(page.days.x_of(page.days.days[0]), 20)
    _drag_over(page.days, page.model.mimeData([page.model.index(0, 0)]), point)
    settle(dock, qtbot)
    assert "stays: not lawful before" in told[-1] and stored(dock).rows == before
    assert not dock.state.undo.canUndo()


def test_a_drop_on_a_phase_without_room_is_refused_with_the_reason(dock, qtbot, told):
    page = page_of(dock)
    early = page.view.phases[0]
    row = next(one for one in page.view.rows if one.phase == early.key)
    late = page.view.phases[-1]
    assert late.key != early.key
    choose(dock, qtbot, row.code)
    assert all(one.reasons for one in page.answers[1] if late.first <= one.day <= late.last)
    data = page.model.mimeData([page.model.index(page.model.keys.index(row.uid), 0)])
    target = page.phases.phases.index(len(page.view.phases) - 1, 0)
    _drag_over(page.phases.viewport(), data, page.phases.visualRect(target).center())
    settle(dock, qtbot)
    after = stored(dock).by_uid[row.uid]
    assert after.place == row.place and "stays:" in told[-1]


def test_lock_and_unlock_from_buttons_menu_and_keys(dock, qtbot, told):
    page = page_of(dock)
    codes = shown(page)
    page.table.clearSelection()
    for name in ("lock", "unlock"):
        page.buttons[name].click()
        assert told[-1] == f"Choose the sites to {name} first."
    first, second = choose(dock, qtbot, *codes[:2])
    page.buttons["lock"].click()
    settle(dock, qtbot)
    assert [row.uid for row in stored(dock).rows if row.locked] == [
        row.uid for row in stored(dock).rows if row.uid in (first, second)
    ]
    assert "2 locked" in page.status.text()
    press(page, "Unlock")
    settle(dock, qtbot)
    assert not any(row.locked for row in stored(dock).rows)
    page.buttons["unlock"].click()
    assert told[-1] == "None of them is locked."
    press(page, "Lock")
    settle(dock, qtbot)
    dock.state.undo.undo()
    settle(dock, qtbot)
    assert not any(row.locked for row in stored(dock).rows)
    dock.state.undo.undo()
    settle(dock, qtbot)
    assert sum(row.locked for row in stored(dock).rows) == 2


def test_the_dialog_offers_free_days_and_says_why_others_are_not(dock, qtbot, monkeypatch):
    page = page_of(dock)
    (uid,) = choose(dock, qtbot, page.model.rows[0].code)
    seen = []

    def answer(dialog: MoveDialog):
        dialog.calendar.setSelectedDate(page.days.days[0])
        seen.append((dialog.told.text(), dialog._button().isEnabled()))
        dialog.calendar.setSelectedDate(date(2027, 10, 1))
        seen.append((dialog.told.text(), dialog._button().isEnabled()))
        dialog.calendar.setSelectedDate(DAY)
        seen.append((dialog.told.text(), dialog._button().isEnabled()))
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(MoveDialog, "exec", answer)
    page.buttons["move"].click()
    settle(dock, qtbot)
    assert seen[0][0].startswith("It cannot begin: not lawful before") and not seen[0][1]
    assert seen[1] == ("No day on which this plan works: weekend, holiday or blocked.", False)
    assert seen[2][0].startswith("It may begin, with ") and seen[2][1]
    assert stored(dock).by_uid[uid].first == DAY
    # the same by the menu, for a site whose answers are not there yet
    other = next(row for row in page.model.rows if row.uid != uid)
    page.answers = ("", ())
    choose(dock, qtbot, other.code)
    press(page, "Move to a day…")
    settle(dock, qtbot)
    assert (
        stored(dock).by_uid[other.uid].first == DAY
        and stored(dock).by_uid[other.uid].crew != stored(dock).by_uid[uid].crew
    )


def test_the_menu_leads_to_case_site_progress_order_and_map(dock, qtbot, monkeypatch, tmp_path, told):
    page = page_of(dock)
    codes = shown(page)
    first, second = choose(dock, qtbot, *codes[:2])
    asked = []
    dock.desk.case_asked.connect(lambda uid: asked.append(("case", uid)))
    monkeypatch.setattr(demolition_forms, "open_site", lambda desk, uid: asked.append(("site", uid)))
    monkeypatch.setattr(demolition_forms, "record_progress", lambda desk, uids: asked.append(("progress", list(uids))))
    monkeypatch.setattr(demolition_forms, "import_sites", lambda desk: asked.append(("import", "")), raising=False)
    press(page, "Record progress…")
    press(page, "Import what is known of sites…")
    press(page, "Copy site numbers")
    assert QGuiApplication.clipboard().text() == "\n".join(codes[:2])
    press(page, "Zoom to")
    target = tmp_path / "orders.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    opened = []
    monkeypatch.setattr(planning_actions.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    press(page, "Work order (PDF)…")
    qtbot.waitUntil(lambda: bool(opened), timeout=20000)
    assert opened == [str(target)] and target.read_bytes().startswith(b"%PDF") and told[-1] == f"Saved: {target}"
    choose(dock, qtbot, codes[0])
    press(page, "Open case")
    press(page, "Edit site…")
    page.table.doubleClicked.emit(page.model.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked == [
        ("progress", [first, second]),
        ("import", ""),
        ("case", page.row(first).site.case_uid),
        ("site", first),
        ("site", first),
        ("site", first),
    ]


def test_the_menu_moves_into_a_phase_where_there_is_room(dock, qtbot, told):
    page = page_of(dock)
    early, late = page.view.phases[0], page.view.phases[-1]
    row = next(one for one in page.view.rows if one.phase == early.key)
    choose(dock, qtbot, row.code)
    press(page, f"Phase {late.key.replace('-', '')}, {late.first} to {late.last}")
    settle(dock, qtbot)
    assert stored(dock).by_uid[row.uid].phase == early.key and "stays:" in told[-1]
    other = next(one for one in page.view.rows if one.phase == late.key)
    choose(dock, qtbot, other.code)
    page.hand.move([other.uid], day=next(one.day for one in page.answers[1] if not one.reasons and one.day > late.last))
    settle(dock, qtbot)
    choose(dock, qtbot, row.code)
    late = next(one for one in page.view.phases if one.key == late.key)
    answers = page.answers[1]
    press(page, f"Phase {late.key.replace('-', '')}, {late.first} to {late.last}")
    settle(dock, qtbot)
    after = stored(dock).by_uid[row.uid]
    # on its first free day there
    free = [one.day for one in answers if not one.reasons and late.first <= one.day <= late.last]
    assert (after.first, after.phase, after.locked) == (free[0], late.key, True)


def test_table_and_map_choose_for_each_other(dock, qtbot):
    page = page_of(dock)
    layer = dock.desk.layer("spot")
    spots = {row.uid: row.site.spot_uid for row in page.view.rows}
    first, second = choose(dock, qtbot, *shown(page)[:2])
    assert {str(one["uid"]) for one in layer.selectedFeatures()} == {spots[first], spots[second]}
    other = page.model.rows[3]
    layer.selectByExpression(f"\"uid\" = '{other.site.spot_uid}'")
    settle(dock, qtbot)
    assert dock.state.chosen == [other.uid]
    assert [row.uid for row in page.chosen_rows()] == [other.uid] and page.why.uid == other.uid
    dock.follow.click()
    assert not QgsSettings().value(FOLLOW, True, type=bool)


def test_a_day_that_became_unlawful_is_marked_when_the_law_is_asked_today(dock, qtbot):
    page = page_of(dock)
    row = page.model.rows[0]
    with dock.desk.writer() as unit:
        (place,) = unit.assignments.find(scenario_uid=dock.state.scenario, site_uid=row.uid)
        unit.assignments.update(replace(place, first_day=row.legal.day - timedelta(days=3)))
    settle(dock, qtbot)
    assert page.row(row.uid).unlawful and "1 on a day that is not lawful today" in page.status.text()
    page.take_filter("unlawful")
    assert shown(page) == [row.code]
    choose(dock, qtbot, row.code)
    assert "By the law as it stands today this day is not lawful." in page.why.label.text()


def test_a_plan_in_force_is_changed_only_when_somebody_says_so(dock, qtbot, monkeypatch):
    page = page_of(dock)
    uid = dock.state.scenario
    adopt_scenario(dock.desk.store, uid, "甲", NOW)
    dock.desk.note_change()
    settle(dock, qtbot)
    assert dock.scenarios.currentText() == "第一版 (in force)"
    (site,) = choose(dock, qtbot, page.model.rows[0].code)
    answers = iter((2, 0, 1))
    boxes = []

    def answer(box):
        boxes.append(box.text())
        box.pressed = _button(box, next(answers))

    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.pressed)
    page.hand.move([site], day=DAY)
    settle(dock, qtbot)
    assert dock.state.scenario == uid and not stored(dock).by_uid[site].locked
    page.hand.move([site], day=DAY)
    settle(dock, qtbot)
    copy = dock.state.scenario
    assert copy != uid and stored(dock).by_uid[site].first == DAY
    assert dock.scenarios.currentText() == "第一版（2） (draft)"
    dock.scenarios.setCurrentIndex(dock.scenarios.findData(uid))
    settle(dock, qtbot)
    assert stored(dock).by_uid[site].first != DAY
    page.hand.move([site], day=DAY)
    settle(dock, qtbot)
    assert dock.state.scenario == uid and stored(dock).by_uid[site].first == DAY
    # it is asked once
    page.hand.lock([site], False)
    assert len(boxes) == 3


def _button(box, place: int):
    """Of the question: 0 work on a copy, 1 change the plan in force, 2 cancel."""
    texts = ("Work on a copy", "Change the plan in force")
    if place < 2:
        return next(button for button in box.buttons() if button.text() == texts[place])
    return box.button(QMessageBox.StandardButton.Cancel)


def test_where_nothing_is_there_the_dock_leads(office_desk, case_office, monkeypatch, qtbot, told):
    monkeypatch.setattr(planning_pages, "PAGES", ["planning_sites:SitesPage"])
    opened = []
    monkeypatch.setattr(demolition_forms, "open_resources", lambda desk: opened.append("resources"))
    monkeypatch.setattr(demolition_forms, "open_tables", lambda desk: opened.append("tables"))
    dock = Planning(office_desk)
    dock.show()
    qtbot.waitUntil(lambda: settled(dock), timeout=20000)
    assert dock.lead.isVisible() and dock.lead.button.text() == "Build sites from decisions"
    dock.lead.button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert told[-1].startswith("No case has a decision yet that orders a demolition.")
    Case(office_desk.store, 1).served(area_m2=200.0)
    dock.buttons["build"].click()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20000)
    settle(dock, qtbot)
    assert told[-1] == "1 sites made from decided cases." and len(shown(page_of(dock))) == 1
    assert "1 sites wait for a plan" in dock.lead.label.text()
    dock.lead.button.click()
    dock.buttons["tables"].click()
    assert opened == ["resources", "tables"]
    dock.buttons["build"].click()
    qtbot.waitUntil(lambda: len(told) == 3, timeout=20000)
    assert told[-1] == "1 were there already and stay as they are."
    settle(dock, qtbot)
    dock.remove()


def test_without_a_workspace_the_dock_offers_to_open_one(desk, monkeypatch, qtbot):
    monkeypatch.setattr(planning_pages, "PAGES", ["planning_sites:SitesPage"])
    dock = Planning(desk)
    dock.show()
    assert dock.lead.button.text() == "Open workspace…" and not dock.buttons["build"].isEnabled()
    opened = []
    monkeypatch.setattr(desk, "open", lambda: opened.append(True))
    dock.lead.button.click()
    assert opened == [True]
    dock.remove()


def test_many_sites_are_read_in_the_background(dock, qtbot, monkeypatch):
    page = page_of(dock)
    monkeypatch.setattr(planning_sites, "_AT_ONCE", 2)
    with dock.desk.writer() as unit:
        site = unit.sites.get(page.model.rows[0].uid)
        unit.sites.update(replace(site, floor_area_m2=777.0))
    settle(dock, qtbot)
    assert page.row(site.uid).site.floor_area_m2 == 777.0 and page.row(site.uid).fresh
    assert page.status.text().startswith(f"4 of 4 sites · {1400.0 - site.floor_area_m2 + 777.0:,.2f} m²")
