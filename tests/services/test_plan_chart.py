"""The bars of a plan: arranged by phase, crew and site, with the days that are shut."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from plan_office import NAME, NOW, TODAY, make_planned

from zhiwei.plugin.services.demolition_progress import Step, record_progress
from zhiwei.plugin.services.demolition_scenarios import scenario_named
from zhiwei.plugin.services.plan_chart import CREW, PHASE, SITE, ChartRow, lines_of, phase_order, read_chart
from zhiwei.plugin.store.workspace import Workspace


def row(uid, phase, crew, first, days=2, **more) -> ChartRow:
    begin = date(2027, 1, first)
    return ChartRow(uid, f"点{uid}", phase, crew, begin, date(2027, 1, first + days), floor_m2=100.0, **more)


ROWS = [row("c", "2-A", "乙", 20), row("a", "1-A", "甲", 4), row("b", "10-A", "甲", 25), row("d", "1-A", "乙", 5)]


def keys(lines):
    return [line.key for line in lines]


def test_groups_stand_in_the_order_of_their_numbers_and_sites_by_day():
    lines = lines_of(ROWS, PHASE)
    assert keys(lines) == ["1-A", "a", "d", "2-A", "c", "10-A", "b"]
    head = lines[0]
    assert (head.row, head.uids, head.floor_m2) == (None, ("a", "d"), 200.0)
    assert (head.first, head.last) == (date(2027, 1, 4), date(2027, 1, 7))
    assert keys(lines_of(ROWS, CREW)) == ["乙", "d", "c", "甲", "a", "b"]
    assert keys(lines_of(ROWS, SITE)) == ["a", "d", "c", "b"]


def test_a_closed_group_shows_its_head_alone():
    assert keys(lines_of(ROWS, PHASE, ["1-A", "10-A"])) == ["1-A", "2-A", "c", "10-A"]
    assert lines_of([], PHASE) == [] and phase_order("") > phase_order("99-Z")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_planned(tmp_path_factory.mktemp("chart"))


def test_a_plan_with_its_shut_days_locks_and_what_was_done(made):
    with Workspace.open(made) as workspace:
        with workspace.reader() as session:
            uid = scenario_named(session, NAME).uid
            places = sorted(session.assignments.of_scenario(uid), key=lambda one: one.first_day)
        begun = places[0].site_uid
        record_progress(workspace, [Step(begun, "started", date(2026, 11, 20))], "甲", NOW, TODAY)
        with workspace.unit_of_work("甲", NOW) as unit:
            unit.assignments.update(replace(unit.assignments.get(places[1].uid), locked=True))
            scenario = unit.scenarios.get(uid)
            crews = [
                {**crew, "rests": ["sun"]} if crew["name"] == "一队" else crew for crew in scenario.resources["crews"]
            ]
            unit.scenarios.update(replace(scenario, resources={**scenario.resources, "crews": crews}))
        with workspace.reader() as session:
            chart = read_chart(session, uid, TODAY)
            late = read_chart(session, uid, date(2028, 1, 1))
            assert read_chart(session, "", TODAY) is None and read_chart(session, "none", TODAY) is None
    assert chart.name == NAME and len(chart.rows) == 4
    assert chart.blocked == ((date(2026, 12, 14), date(2026, 12, 18)),)
    # a Saturday and New Year's Day are not worked, a Monday is
    assert {date(2026, 12, 5), date(2027, 1, 1)} <= chart.rest and date(2026, 12, 7) not in chart.rest
    assert chart.rests == {"一队": frozenset({6})}
    assert chart.by_uid[begun].done == (date(2026, 11, 20), TODAY) and chart.first == date(2026, 11, 20)
    assert [row.uid for row in chart.rows if row.locked] == [places[1].site_uid]
    assert all(row.late == 0 for row in chart.rows)
    last = places[-1]
    assert late.by_uid[last.site_uid].late == (date(2028, 1, 1) - last.last_day).days
