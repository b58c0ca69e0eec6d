"""Scenarios kept, copied, adopted, compared and re-planned; progress recorded in order and held against the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from plan_office import NOW, TODAY, make_sites, request

from zhiwei.plugin.domain.demolition.records import AssignmentRow, ScenarioRow
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.gui.messages import explain
from zhiwei.plugin.services.demolition_progress import (
    Step,
    against_plan,
    begun_early,
    record_progress,
    remove_progress,
    steps_of,
)
from zhiwei.plugin.services.demolition_scenarios import (
    adopt_scenario,
    compare_scenarios,
    copy_scenario,
    delete_draft,
    phase_rows,
    rename_scenario,
    scenario_named,
)
from zhiwei.plugin.services.demolition_sites import legal_days
from zhiwei.plugin.services.plan_demolition import plan_demolition, replan_demolition
from zhiwei.plugin.store.workspace import Workspace

HERE = Path(__file__).parent


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(make_sites(tmp_path)) as opened:
        yield opened


def planned(workspace, **changes):
    return plan_demolition(workspace, request(**changes), "甲", NOW, TODAY)[0]


def test_a_copy_is_a_draft_with_the_same_places_and_phases(workspace):
    first = planned(workspace)
    copy = copy_scenario(workspace, first.uid, "第二版", "乙", NOW)
    assert (copy.status, copy.based_on, copy.made_by) == ("draft", first.uid, "乙")
    with workspace.reader() as session:
        one, other = (session.assignments.of_scenario(uid) for uid in (first.uid, copy.uid))
        shapes = [[row["shape"].wkb for row in phase_rows(session, uid)] for uid in (first.uid, copy.uid)]
        comparison = compare_scenarios(session, first, copy)
    assert [(row.site_uid, row.first_day, row.crew) for row in one] == [
        (row.site_uid, row.first_day, row.crew) for row in other
    ]
    assert shapes[0] == shapes[1] and shapes[0]
    assert comparison.counts["same"] == 2 and sum(comparison.counts.values()) == 2


def test_names_are_used_once_and_blank_ones_refused(workspace):
    first = planned(workspace)
    for name, code in (("第一版", "demolition.name_taken"), (" ", "demolition.scenario_name")):
        with pytest.raises(InputError) as caught:
            copy_scenario(workspace, first.uid, name, "甲", NOW)
        assert caught.value.code == code
    assert rename_scenario(workspace, first.uid, " 春季 ", "甲", NOW).name == "春季"
    with workspace.reader() as session:
        assert scenario_named(session, "春季").uid == first.uid
        with pytest.raises(InputError) as caught:
            scenario_named(session, "")
    assert caught.value.params["known"] == "春季"


def test_exactly_one_is_adopted_and_what_was_is_kept(workspace):
    first = planned(workspace)
    second = copy_scenario(workspace, first.uid, "第二版", "甲", NOW)
    third = copy_scenario(workspace, first.uid, "第三版", "甲", NOW)
    adopt_scenario(workspace, first.uid, "甲", NOW)
    adopt_scenario(workspace, second.uid, "甲", NOW)
    with workspace.reader() as session:
        assert [row.status for row in session.scenarios.all()] == ["superseded", "adopted", "draft"]
        assert scenario_named(session, "").uid == second.uid
    for uid in (first.uid, second.uid):
        with pytest.raises(InputError) as caught:
            delete_draft(workspace, uid, "甲", NOW)
        assert caught.value.code == "demolition.not_draft"
    delete_draft(workspace, third.uid, "甲", NOW)
    with workspace.reader() as session:
        assert session.assignments.of_scenario(third.uid) == [] and phase_rows(session, third.uid) == []
        assert len(session.scenarios.all()) == 2
    assert workspace.verify() == []


def test_differences_counted_by_hand(workspace):
    with workspace.reader() as session:
        a, b = (row.uid for row in session.sites.all())
    days = date(2027, 3, 1), date(2027, 3, 11)
    with workspace.unit_of_work("甲", NOW) as unit:
        one = unit.scenarios.add(ScenarioRow("", "一", measures={"plan": {"moves": 5, "cost": 100.0}}))
        two = unit.scenarios.add(ScenarioRow("", "二", measures={"plan": {"moves": 3, "cost": 120.0}}))
        unit.assignments.add_all(
            [
                AssignmentRow("", one.uid, a, crew="一队", first_day=days[0], last_day=days[0]),
                AssignmentRow("", one.uid, b, crew="一队", first_day=days[0], last_day=days[0]),
                AssignmentRow("", two.uid, a, crew="一队", first_day=days[1], last_day=days[1]),
                AssignmentRow("", two.uid, b),
            ]
        )
    with workspace.reader() as session:
        found = compare_scenarios(session, one, two)
    assert [(row.site_uid, row.kind, row.days) for row in found.changes] == [(b, "only_first", None), (a, "day", 10)]
    assert found.sums["moves"] == (5, 3) and found.sums["cost"] == (100.0, 120.0)


def test_a_delay_moves_only_what_it_must(workspace):
    first = planned(workspace)
    with workspace.reader() as session:
        before = {row.site_uid: row for row in session.assignments.of_scenario(first.uid)}
    late, other = sorted(before, key=lambda uid: before[uid].first_day)
    away = before[late].first_day, before[late].first_day + timedelta(days=30)
    with workspace.unit_of_work("甲", NOW) as unit:
        site = unit.sites.get(late)
        unit.sites.update(replace(site, blocked=(tuple(day.isoformat() for day in away),)))
    second, made = replan_demolition(workspace, first.uid, request(name="改"), "甲", NOW, TODAY)
    with workspace.reader() as session:
        after = {row.site_uid: row for row in session.assignments.of_scenario(second.uid)}
    assert second.based_on == first.uid and made.plan.measures.moved == 1
    assert after[late].first_day > away[1]
    assert (after[other].first_day, after[other].crew) == (before[other].first_day, before[other].crew)


def test_what_is_hauled_leaves_the_plan_and_what_has_begun_keeps_its_crew(workspace):
    first = planned(workspace)
    with workspace.reader() as session:
        places = session.assignments.of_scenario(first.uid)
    done, begun = places
    day = date(2026, 11, 20)
    record_progress(
        workspace,
        [
            Step(done.site_uid, "demolished", day),
            Step(done.site_uid, "started", day),
            Step(begun.site_uid, "started", day),
        ],
        "甲",
        NOW,
        TODAY,
    )
    second, _ = replan_demolition(workspace, first.uid, request(name="改"), "甲", NOW, TODAY)
    with workspace.reader() as session:
        planned_again = {row.site_uid: row for row in session.assignments.of_scenario(second.uid)}
        rows = {one.site.uid: one for one in against_plan(session, first.uid, TODAY)}
    assert planned_again[begun.site_uid].crew == begun.crew
    # what lies there is still hauled, no longer demolished
    before, left = (one.last_day - one.first_day for one in (done, planned_again[done.site_uid]))
    assert left < before
    record_progress(workspace, [Step(done.site_uid, "hauled", day)], "甲", NOW, TODAY)
    third, _ = replan_demolition(workspace, first.uid, request(name="再改"), "甲", NOW, TODAY)
    with workspace.reader() as session:
        assert [row.site_uid for row in session.assignments.of_scenario(third.uid)] == [begun.site_uid]
    assert rows[done.site_uid].done["demolished"].day == day and rows[done.site_uid].late == 0


@pytest.mark.parametrize(
    ("steps", "code"),
    [
        ([("no such", "started", TODAY, "")], "progress.site"),
        ([("a", "burnt", TODAY, "")], "progress.kind"),
        ([("a", "started", TODAY, "by magic")], "progress.how"),
        ([("a", "started", TODAY + timedelta(days=1), "")], "progress.future"),
        ([("a", "demolished", TODAY, "")], "progress.order"),
        ([("a", "started", TODAY, ""), ("a", "started", TODAY, "")], "progress.twice"),
        ([("a", "started", TODAY, ""), ("a", "demolished", TODAY - timedelta(days=1), "")], "progress.before"),
    ],
)
def test_a_step_out_of_order_is_refused_and_nothing_is_written(workspace, steps, code):
    with workspace.reader() as session:
        uid, good = (row.uid for row in session.sites.all())
    given = [Step(good, "started", TODAY)]
    given += [Step(uid if site == "a" else site, kind, day, how) for site, kind, day, how in steps]
    with pytest.raises(InputError) as caught:
        record_progress(workspace, given, "甲", NOW, TODAY)
    assert caught.value.code == code
    with workspace.reader() as session:
        assert session.progress.all() == [] and {row.status for row in session.sites.all()} == {"open"}


def test_a_step_is_named_in_words_where_it_is_refused(workspace):
    with workspace.reader() as session:
        site = session.sites.all()[0]
    with pytest.raises(InputError) as caught:
        record_progress(workspace, [Step(site.uid, "demolished", TODAY)], "甲", NOW, TODAY)
    assert explain(caught.value) == f"Row 0, {site.name}: Demolished cannot be recorded before Work begun is."


def test_work_before_its_lawful_day_is_recorded_and_told(workspace):
    with workspace.reader() as session:
        forced, agreed = session.sites.all()
        lawful = legal_days(session, TODAY, [forced])[forced.uid].day
    with workspace.unit_of_work("甲", NOW) as unit:
        agreed = unit.sites.update(replace(agreed, consent=True))
    steps = [Step(site.uid, "started", TODAY) for site in (forced, agreed)]
    assert len(record_progress(workspace, steps, "甲", NOW, TODAY)) == 2
    with workspace.reader() as session:
        told = begun_early(session, steps, TODAY)
        assert told == [("progress.early", {"site": forced.name, "day": TODAY, "lawful": lawful})] and lawful > TODAY
        # a table names sites as people do
        assert begun_early(session, [replace(steps[0], site=forced.name)], TODAY) == told
        assert begun_early(session, [replace(step, day=lawful) for step in steps], TODAY) == []


def test_the_last_step_can_be_taken_back_and_the_site_with_it(workspace):
    with workspace.reader() as session:
        uid = session.sites.all()[0].uid
    rows = record_progress(
        workspace, [Step(uid, "started", TODAY), Step(uid, "demolished", TODAY, "forced")], "甲", NOW, TODAY
    )
    with pytest.raises(InputError) as caught:
        remove_progress(workspace, rows[0].uid, "甲", NOW)
    assert caught.value.code == "progress.not_last"
    assert remove_progress(workspace, rows[1].uid, "甲", NOW).status == "started"
    assert remove_progress(workspace, rows[0].uid, "甲", NOW).status == "open"
    with workspace.reader() as session:
        assert session.progress.all() == []
    assert workspace.verify() == []


def test_rows_of_a_table_in_the_words_of_the_field():
    (step,) = steps_of(
        [(2, {"拆除点": "TB001", "进度": "已拆", "日期": "2026/11/20", "方式": "助拆", "建筑面积": "1,200"})]
    )
    assert step == Step("TB001", "demolished", date(2026, 11, 20), "assisted", 1200.0, row=2)
    with pytest.raises(InputError) as caught:
        steps_of([(2, {"site": "x", "kind": "started", "day": "soon"})])
    assert (caught.value.code, caught.value.params["row"]) == ("progress.value", 2)


def test_days_are_read_without_what_explains_them(workspace):
    scenario = planned(workspace)
    with workspace.reader() as session:
        whole, lean = (read(scenario.uid) for read in (session.assignments.of_scenario, session.assignments.days_of))
    assert whole and any(place.works and place.why for place in whole)
    assert lean == [replace(place, works={}, why={}) for place in whole]
