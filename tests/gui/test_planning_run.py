"""The page that runs the planner: what it asks for, what it says while it runs, what it keeps and what changed."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
import yaml
from plan_office import END, NAME, RESOURCES, START
from qgis.PyQt.QtWidgets import QFileDialog

from zhiwei.plugin.domain.demolition.plan import Weights
from zhiwei.plugin.gui.planning_ask import resources_line
from zhiwei.plugin.gui.planning_run import RunPage, bound_text
from zhiwei.plugin.services import plan_run
from zhiwei.plugin.services.demolition_progress import Step, record_progress
from zhiwei.plugin.services.demolition_scenarios import scenario_named


@pytest.fixture
def page(plan_state, qtbot):
    made = RunPage(plan_state)
    qtbot.addWidget(made)
    made.resize(460, 700)
    made.show()
    yield made
    made.remove()


def scenarios(desk) -> dict[str, str]:
    with desk.reader() as session:
        return {row.name: row.uid for row in session.scenarios.all()}


def places(desk, uid):
    with desk.reader() as session:
        return {row.site_uid: row for row in session.assignments.of_scenario(uid)}


def ended(page, qtbot):
    qtbot.waitUntil(lambda: page._job is None, timeout=60_000)


def test_it_begins_as_the_plan_that_is_looked_at_was_asked_for(page):
    ask = page.ask
    assert ask.name.text() == f"{NAME}（2）"
    # from the plan's first day, which lies ahead, or from today on
    assert ask.days() == (max(START, page.desk.today()), END)
    assert ask.targets.targets() == ((date(2027, 6, 30), 700.0, ""),)
    assert ask.resources() == RESOURCES and "2 " in ask.with_what.text() and "一队, 二队" in ask.with_what.text()
    assert ask.aims.weights() == {key: float(value) for key, value in vars(Weights()).items()}
    assert ask.aims.preset.currentData() == "balanced"
    assert "4 " in page.sites.text() and "1,400" in page.sites.text()


def test_a_later_plan_takes_off_what_was_demolished_since_the_one_before(page, monkeypatch):
    again = date(2027, 3, 1)
    monkeypatch.setattr(page.desk, "today", lambda: again)
    with page.desk.reader() as session:
        first, second = sorted(session.sites.all(), key=lambda site: site.floor_area_m2)[:2]
    assert (first.floor_area_m2, second.floor_area_m2) == (200.0, 300.0)
    with page.desk.writer() as unit:
        row = unit.scenarios.get(page.state.scenario)
        # due before, reached already, and two that go on
        dues = (("2026-12-31", 600.0, ""), ("2027-03-31", 350.0, ""), ("2027-06-30", 700.0, ""))
        targets = (*dues, ("2027-12-31", 500.0, "350001001"))
        unit.sites.update(replace(first, town_code="350001001"))
        unit.scenarios.update(replace(row, targets=targets))
    # the second was measured when it was down; what was down before the plan's first day never counted
    steps = []
    for site, day, area in ((first, date(2027, 1, 12), None), (second, date(2027, 2, 9), 180.0)):
        steps += [Step(site.uid, "started", day), Step(site.uid, "demolished", day, floor_m2=area)]
    record_progress(page.desk.store, steps, "甲", datetime(2027, 3, 1, tzinfo=timezone.utc), again)
    page.state.set_scenario("")
    page.state.set_scenario(row.uid)
    assert page.ask.targets.targets() == ((date(2027, 6, 30), 320.0, ""), (END, 300.0, "350001001"))


def test_a_preset_sets_the_sliders_and_a_moved_slider_is_no_preset(page):
    aims = page.ask.aims
    aims.sliders["stability"].setValue(33)
    aims.preset.setCurrentIndex(aims.preset.findData("danger_first"))
    aims.preset.activated.emit(aims.preset.currentIndex())
    assert (aims.weights()["urgent"], aims.weights()["stability"]) == (80.0, 33.0)
    assert aims.preset.currentData() == "danger_first"
    aims.sliders["urgent"].setValue(79)
    assert aims.preset.currentData() == ""


def test_targets_are_added_changed_and_taken_away(page):
    ask, table = page.ask, page.ask.targets
    ask.add_target.click()
    assert table.rowCount() == 2 and len(table.targets()) == 1, "0 m² asks for nothing"
    table.cellWidget(1, 1).setValue(1200.0)
    assert table.targets()[-1] == (END, 1200.0, "")
    table.selectRow(0)
    ask.drop_target.click()
    assert table.targets() == ((END, 1200.0, ""),)
    table.clearSelection()
    ask.drop_target.click()
    assert table.targets() == ()


def test_the_bureaus_targets_are_taken(page, told):
    from datetime import datetime, timezone

    from zhiwei.plugin.services.demolition_resources import save_resources

    now = datetime(2026, 11, 22, tzinfo=timezone.utc)
    page.ask.office_targets.click()
    assert page.ask.targets.targets() == () and len(told) == 1
    # yearly targets count from 1 January: that of 2027 alone, none of 2026
    wanted = {**RESOURCES, "targets": [{"by": "2027-12-31", "m2": 900.0}]}
    save_resources(page.desk.store, wanted, RESOURCES, "甲", now)
    page.ask.office_targets.click()
    assert page.ask.targets.targets() == ((date(2027, 12, 31), 900.0, ""),)


def test_resources_come_from_the_plan_the_bureau_or_a_file(page, tmp_path, monkeypatch, told):
    ask = page.ask
    file = tmp_path / "人员.yaml"
    file.write_text(yaml.safe_dump({"crews": [{"name": "丙队"}]}, allow_unicode=True), encoding="utf-8")

    def choose(key, path=""):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
        ask.source.setCurrentIndex(ask.source.findData(key))
        ask.source.activated.emit(ask.source.currentIndex())

    choose("file", str(file))
    assert ask.resources() == {"crews": [{"name": "丙队"}]} and ask.source.currentData() == "given"
    choose("office")
    assert ask.resources()["excavators"] == 2
    choose("file", str(tmp_path / "gone.yaml"))
    assert "gone.yaml" in told[-1]
    opened = []
    monkeypatch.setattr("zhiwei.plugin.gui.demolition_forms.open_resources", opened.append)
    ask.edit_resources.click()
    assert opened == [page.desk]


def test_no_resources_no_run(page, told):
    page.ask._given = page.ask._office = {}
    page.plan_button.click()
    assert page._job is None and len(told) == 1
    assert resources_line({}) and page.desk.path


def test_a_plan_is_made_told_live_kept_and_held_against_the_one_before(page, qtbot):
    heard = []
    page._wire.heard.connect(heard.append)
    page.ask.tries.setValue(8)
    page.ask.aims.sliders["compact"].setValue(80)
    page.plan_button.click()
    assert page.running.isVisible() and not page.plan_button.isEnabled() and not page.ask.isEnabled()
    ended(page, qtbot)
    assert [live.tried for live in heard] == list(range(9))
    assert all(live.bound == heard[0].bound and live.gap >= 0 for live in heard)
    assert str(heard[-1].bound) in page.live.text()
    uid = scenarios(page.desk)[f"{NAME}（2）"]
    assert page.state.scenario == uid and len(places(page.desk, uid)) == 4
    with page.desk.reader() as session:
        row = session.scenarios.get(uid)
    assert (row.weights["compact"], row.status) == (80.0, "draft")
    assert page.result.isVisible() and page.figures.rows[0].key == "placed"
    heads = [page.figures.horizontalHeaderItem(at).text() for at in (1, 2)]
    assert heads == [NAME, f"{NAME}（2）"]
    assert f"{NAME}（2）" in page.outcome.text() and not page.running.isVisible()
    assert page.ask.name.text() == f"{NAME}（3）", "the next run needs another name"


def test_a_name_that_is_taken_is_said_and_nothing_is_written(page, qtbot, told):
    page.ask.name.setText(NAME)
    page.plan_button.click()
    ended(page, qtbot)
    assert NAME in told[-1] and list(scenarios(page.desk)) == [NAME] and page.plan_button.isEnabled()


def test_stopping_keeps_the_best_so_far_and_says_so(page, qtbot):
    page.ask.tries.setValue(5000)
    first = threading.Event()
    page._wire.heard.connect(lambda _live: first.set())
    page.plan_button.click()
    qtbot.waitUntil(first.is_set, timeout=30_000)
    page.stop_button.click()
    assert not page.stop_button.isEnabled()
    ended(page, qtbot)
    run = page._last
    assert run.stopped and run.made.plan.tried < 5000
    assert len(places(page.desk, run.scenario.uid)) == 4
    assert page.outcome.text().splitlines()[0] != "" and page.result.isVisible()


def lock(desk, uid, day: date) -> str:
    """Lock the first site of a plan to a day; returns its uid."""
    from dataclasses import replace

    with desk.writer() as unit:
        place = unit.assignments.of_scenario(uid)[0]
        unit.assignments.update(replace(place, first_day=day, last_day=day, locked=True, crew="二队"))
    return place.site_uid


def test_a_target_out_of_reach_is_told_with_what_stands_in_its_way(page, qtbot):
    page.ask.targets.show_targets(((date(2026, 12, 7), 1400.0, ""), (END, 1400.0, "")))
    page.plan_button.click()
    ended(page, qtbot)
    text = page.outcome.text()
    assert "No plan can have 1,400 m² down by 2026-12-07: at most the lawful days allow 0 m²" in text
    assert text.count("No plan can have") == 1, "the other target is met"


def test_what_is_locked_stays_in_a_plan_from_the_beginning_and_in_a_re_plan(page, qtbot):
    base = page.state.scenario
    site = lock(page.desk, base, date(2027, 9, 16))
    qtbot.waitUntil(page.keep_locked.isVisible, timeout=20_000)
    for button, name in ((page.plan_button, "锁定一"), (page.replan_button, "锁定二")):
        page.state.set_scenario(base)
        page.ask.name.setText(name)
        button.click()
        ended(page, qtbot)
        place = places(page.desk, scenarios(page.desk)[name])[site]
        assert (place.first_day, place.crew, place.locked) == (date(2027, 9, 16), "二队", True), name
    page.state.set_scenario(base)
    page.keep_locked.setChecked(False)
    page.ask.name.setText("放开")
    page.plan_button.click()
    ended(page, qtbot)
    place = places(page.desk, scenarios(page.desk)["放开"])[site]
    assert place.first_day < date(2027, 9, 16) and not place.locked


def test_a_re_plan_of_an_unchanged_plan_moves_nothing(page, qtbot):
    page.ask.tries.setValue(0)
    page.replan_button.click()
    ended(page, qtbot)
    assert page._last.made.plan.measures.moved == 0
    moved = next(row for row in page.figures.rows if row.key == "moved")
    assert moved.second == "0"
    assert page._last.scenario.based_on == scenarios(page.desk)[NAME]


def test_without_or_tools_it_plans_and_says_what_is_off(page, qtbot, monkeypatch):
    monkeypatch.setattr("zhiwei.plugin.solver.cpsat.available", lambda: False)
    page._shown = None
    page.refresh()
    assert page.ask.no_solver.isVisible() and not page.ask.seconds.isEnabled()
    page.plan_button.click()
    ended(page, qtbot)
    assert page._last.made.plan.measures.placed == 4 and page._last.made.request.seconds == 0


def test_or_tools_goes_on_after_the_heuristic(page, qtbot):
    pytest.importorskip("ortools")
    heard = []
    page._wire.heard.connect(heard.append)
    page.ask.tries.setValue(1)
    page.ask.seconds.setValue(2)
    page.plan_button.click()
    ended(page, qtbot)
    assert heard[-1].solver and heard[-1].tried == 1 and page._last.solver


def test_a_run_that_ends_in_another_workspace_is_told_and_nothing_is_shown(page, qtbot, told, monkeypatch):
    page.ask.tries.setValue(1)
    page.plan_button.click()
    page._ran_in = "elsewhere.gpkg"
    ended(page, qtbot)
    assert f"{NAME}（2）" in told[-1] and not page.result.isVisible() and page.plan_button.isEnabled()
    assert len(scenarios(page.desk)) == 2


def test_no_plan_is_looked_at(page, qtbot):
    page.state.set_scenario("")
    assert not page.replan_button.isEnabled() and page.plan_button.isEnabled()
    assert page.ask.source.currentData() == "office"
    page.ask.tries.setValue(1)
    page.plan_button.click()
    ended(page, qtbot)
    assert page.figures.rows and page._last.scenario.based_on in ("", None)


def test_gaps_in_words():
    day = date(2027, 1, 12)
    texts = [bound_text(None, None), bound_text(day, None), bound_text(day, 0), bound_text(day, 3)]
    assert len(set(texts)) == 4 and all("2027-01-12" in text for text in texts[1:]) and "3" in texts[3]


def test_names_count_on_and_every_preset_is_its_own():
    assert (
        plan_run.unused_name("甲", {"甲"}) == "甲（2）"
        and plan_run.unused_name("甲（2）", {"甲", "甲（2）"}) == "甲（3）"
    )
    assert plan_run.unused_name("甲", set()) == "甲"
    for name in plan_run.PRESETS:
        assert plan_run.preset_of(plan_run.weights_of_preset(name)) == name
    assert plan_run.preset_of({"urgent": 1.0}) == ""


def test_a_lock_outside_of_the_days_or_of_a_crew_that_is_gone_is_loosened(planned_desk):
    from dataclasses import replace

    from zhiwei.plugin.services.plan_demolition import Request

    with planned_desk.reader() as session:
        uid = scenario_named(session, NAME).uid
    site = lock(planned_desk, uid, date(2027, 9, 16))
    asked = Request("x", START, END, RESOURCES)
    with planned_desk.reader() as session:
        assert plan_run.locks_of(session, uid, asked) == {site: {"day": "2027-09-16", "crew": "二队"}}
        fewer = replace(asked, resources={"crews": [{"name": "一队"}]})
        assert plan_run.locks_of(session, uid, fewer) == {site: {"day": "2027-09-16"}}
        assert plan_run.locks_of(session, uid, replace(asked, end=date(2027, 6, 30))) == {}
