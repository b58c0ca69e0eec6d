"""What a bureau demolishes with is kept in the workspace: checked, carried by the settings, taken by the plan."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from stepped_case import Case

from zhiwei.plugin.domain.demolition.resources import parse_resources
from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.services.demolition_progress import Step, record_progress
from zhiwei.plugin.services.demolition_resources import (
    by_month,
    office_resources,
    plan_targets,
    read_resources,
    resources_of,
    save_resources,
    targets_for,
    write_resources,
    yearly_targets,
)
from zhiwei.plugin.services.demolition_sites import build_sites
from zhiwei.plugin.services.indicators import put_targets
from zhiwei.plugin.services.settings_export import export_settings
from zhiwei.plugin.services.settings_import import import_settings

NOW = datetime(2027, 3, 1, 2, 0, tzinfo=timezone.utc)
TODAY = date(2027, 3, 1)
EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "resources.yaml"


def stored(workspace):
    with workspace.reader() as session:
        return office_resources(session)


def test_the_example_of_the_guide_is_kept_and_written_as_it_was_read(workspace, tmp_path):
    given = read_resources(EXAMPLE)
    kept = save_resources(workspace, given, {}, "甲", NOW)
    assert kept == stored(workspace)
    assert kept["crews"][1]["off"] == [{"from": "2027-02-01", "to": "2027-02-12"}]
    assert kept["crews"][1]["rests"] == kept["rests"]["notary"] == ["sat", "sun"]
    assert parse_resources(kept) == parse_resources(given)
    written = write_resources(kept, tmp_path / "r.yaml")
    assert parse_resources(read_resources(written)) == parse_resources(given)
    assert workspace.verify() == []


def test_a_crew_that_is_there_for_a_time_only_is_off_before_and_after_it():
    (crew,) = parse_resources({"crews": [{"name": "一队", "from": "2027-03-01", "until": "2027-06-30"}]}).crews
    there = [
        day
        for day in (date(2027, 2, 28), date(2027, 3, 1), date(2027, 6, 30), date(2027, 7, 1))
        if not any(first <= day <= last for first, last in crew.off)
    ]
    assert there == [date(2027, 3, 1), date(2027, 6, 30)]


CREW = [{"name": "一队"}]


def test_a_crew_that_is_there_from_the_first_day_of_time_to_the_last_is_never_off():
    (crew,) = parse_resources({"crews": [{"name": "一队", "from": "0001-01-01", "until": "9999-12-31"}]}).crews
    assert crew.off == ()


def test_a_file_with_a_name_that_nothing_reads_is_refused_by_that_name(tmp_path):
    path = tmp_path / "r.yaml"
    for text, place in (("dragons: 3", "dragons"), ("excavator: 2", "excavator")):
        path.write_text(f"crews: [{{name: 一队}}]\n{text}\n", encoding="utf-8")
        with pytest.raises(InputError) as caught:
            read_resources(path)
        assert (caught.value.code, caught.value.params["place"]) == ("demolition.resource_key", place)
        assert "excavators" in caught.value.params["known"]


@pytest.mark.parametrize(
    ("text", "code", "params"),
    [
        ("crews: [\n", "demolition.resources_line", {"line": 2, "column": 1}),
        ("", "demolition.resources_empty", {}),
        ("crews: [{name: 甲}]\nblocked: [{from: 2027-13-40}]\n", "demolition.resources_file", {}),
    ],
)
def test_a_file_that_is_no_yaml_is_refused_by_its_place(tmp_path, text, code, params):
    path = tmp_path / "r.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_resources(path)
    assert caught.value.code == code and params.items() <= caught.value.params.items()


def test_days_off_of_a_file_are_not_lost_to_yaml_which_reads_off_as_false(tmp_path):
    path = tmp_path / "r.yaml"
    path.write_text(
        "crews:\n- name: 一队\n  off: [2027-05-04]\npolice_teams: 1\noff: {police: [2027-06-05]}\n", "utf-8"
    )
    parsed = parse_resources(read_resources(path))
    assert parsed.crews[0].off == ((date(2027, 5, 4), date(2027, 5, 4)),)
    assert parsed.off == {"police": ((date(2027, 6, 5), date(2027, 6, 5)),)}


@pytest.mark.parametrize(
    ("values", "code", "place"),
    [
        ({"crews": []}, "demolition.resource", "crews"),
        ({"crews": [{"name": "一队", "from": "2027-06-30", "until": "2027-03-01"}]}, "demolition.resource",
         "crews[1].until"),
        ({"crews": [{"name": "一队", "methods": ["blast"]}]}, "demolition.resource", "crews[1].methods"),
        ({"crews": [{"name": "一队", "off_days": []}]}, "demolition.resource_key", "crews[1].off_days"),
        ({"crews": [{"name": "一队", "rests": ["payday"]}]}, "demolition.resource", "crews[1].rests[1]"),
        ({"crews": CREW, "rests": {"army": ["sat"]}}, "demolition.resource_key", "rests.army"),
        ({"crews": CREW, "rests": {"police": ["sat"]}}, "demolition.off_without_limit", "police_teams"),
        ({"crews": CREW, "police_teams": 1, "rests": {"police": "sat"}}, "demolition.resource", "rests.police"),
        ({"crews": CREW, "police_teams": 1, "rests": ["sat"]}, "demolition.resource", "rests"),
        ({"crews": CREW, "diggers": 2}, "demolition.resource_key", "diggers"),
        ({"crews": CREW, "off": {"army": []}}, "demolition.resource_key", "off.army"),
        ({"crews": CREW, "money": [{"on": "2027-01-01", "yuan": 1}]}, "demolition.resource_key", "money[1].on"),
        ({"crews": CREW, "police_teams": 1, "off": {"police": [{"from": "2027-06-05", "til": "2027-06-07"}]}},
         "demolition.resource_key", "off.police[1].til"),
        ({"crews": CREW, "off": {"police": [{"from": "2027-06-05"}]}}, "demolition.off_without_limit", "police_teams"),
        ({"crews": CREW, "money": [{"from": "2027-01-01", "yuan": -1}]}, "demolition.resource", "money[1].yuan"),
        ({"crews": CREW, "money": [{"from": "2027-01-01", "yuan": 1e30}]}, "demolition.resource", "money[1].yuan"),
        ({"crews": CREW, "money": [{"from": "2027-01-12"}]}, "demolition.resource", "money[1].yuan"),
        ({"crews": CREW, "money": 7}, "demolition.resource", "money"),
        ({"crews": CREW, "targets": 5}, "demolition.resource", "targets"),
        ({"crews": CREW, "blocked": "2027-01-05"}, "demolition.resource", "blocked"),
        ({"crews": CREW, "excavators": 2, "off": {"excavators": 3}}, "demolition.resource", "off.excavators"),
        ({"crews": [{"name": "一队", "methods": "by_hand"}]}, "demolition.resource", "crews[1].methods"),
        ({"crews": [{"name": "一队", "off": 3}]}, "demolition.resource", "crews[1].off"),
        ({"crews": CREW, "trucks": 10**20}, "demolition.resource", "trucks"),
        ({"crews": CREW, "tip_m3_per_day": 1e30}, "demolition.resource", "tip_m3_per_day"),
        ({"crews": CREW, "targets": [{"by": "2027-12-32", "m2": 1}]}, "demolition.resource", "targets[1].by"),
        ({"crews": CREW, "targets": [{"by": "2027-12-31", "m2": 0}]}, "demolition.resource", "targets[1].m2"),
        ({"crews": CREW, "targets": [{"by": "2027-12-31", "m2": 9, "town": "甲"}]}, "demolition.resource",
         "targets[1].town"),
    ],
)  # fmt: skip
def test_what_no_plan_could_read_is_refused_by_its_place_and_nothing_is_kept(workspace, values, code, place):
    with pytest.raises(InputError) as caught:
        save_resources(workspace, values, {}, "甲", NOW)
    assert (caught.value.code, caught.value.params["place"]) == (code, place)
    assert stored(workspace) == {}


def test_what_somebody_else_saved_meanwhile_is_not_lost(workspace):
    theirs = save_resources(workspace, {"crews": CREW, "trucks": 3}, {}, "乙", NOW)
    with pytest.raises(ConflictError) as caught:
        save_resources(workspace, {"crews": CREW, "trucks": 5}, {}, "甲", NOW)
    assert caught.value.code == "conflict.setting"
    assert stored(workspace) == theirs == {"crews": CREW, "trucks": 3}


def test_a_plan_takes_the_file_before_the_workspace_and_says_when_there_is_neither(workspace):
    with workspace.reader() as session, pytest.raises(InputError) as caught:
        resources_of(session)
    assert caught.value.code == "demolition.no_resources"
    save_resources(workspace, {"crews": CREW}, {}, "甲", NOW)
    with workspace.reader() as session:
        assert resources_of(session) == {"crews": CREW}
        assert resources_of(session, {"crews": [{"name": "二队"}]}) == {"crews": [{"name": "二队"}]}


def test_the_settings_file_carries_them(workspace, tmp_path):
    kept = save_resources(workspace, read_resources(EXAMPLE), {}, "甲", NOW)
    export_settings(workspace, tmp_path / "s.yaml")
    save_resources(workspace, {}, kept, "甲", NOW)
    assert stored(workspace) == {}
    import_settings(workspace, tmp_path / "s.yaml", "乙", NOW)
    assert stored(workspace) == kept


def test_targets_of_years_count_from_the_first_day_of_the_plan():
    targets = [(date(2027, 6, 30), 500.0, ""), (date(2027, 12, 31), 1200.0, ""), (date(2028, 12, 31), 900.0, ""),
               (date(2028, 12, 31), 300.0, "350001001")]  # fmt: skip
    done = [(date(2026, 12, 30), 999.0, ""), (date(2027, 1, 10), 100.0, "350001001"), (date(2027, 4, 1), 50.0, "")]
    made = plan_targets(targets, date(2027, 3, 1), date(2028, 12, 31), done)
    # 500 - 100; 1200 - 100; 1200 - 100 + 900; the town has no task in 2027, and its task of 2028 begins with that year
    assert [(one.day, one.area, one.town) for one in made] == [
        (date(2027, 6, 30), 400.0, ""),
        (date(2027, 12, 31), 1100.0, ""),
        (date(2028, 12, 31), 2000.0, ""),
        (date(2028, 12, 31), 300.0, "350001001"),
    ]
    # in 2026, 400 more than the task was done: the task of 2027 is as long as ever
    year = [(date(2026, 12, 31), 599.0, ""), (date(2027, 12, 31), 1200.0, "")]
    assert [one.area for one in plan_targets(year, date(2026, 12, 31), date(2027, 12, 31), done)] == [1200.0]
    assert [one.area for one in plan_targets(year[1:], date(2026, 12, 31), date(2027, 12, 31), done)] == [1200.0]
    assert plan_targets(targets[:1], date(2027, 3, 1), date(2027, 5, 31)) == []
    assert plan_targets(targets[:1], date(2027, 3, 1), date(2027, 6, 30), [(date(2027, 2, 1), 500.0, "")]) == []


def test_what_was_demolished_in_the_workspace_is_taken_off(workspace):
    Case(workspace).served(area_m2=260.0)
    build_sites(workspace, "甲", NOW, TODAY)
    with workspace.reader() as session:
        (site,) = session.sites.all()
    steps = [Step(site.uid, "started", date(2027, 2, 1)), Step(site.uid, "demolished", date(2027, 2, 3))]
    record_progress(workspace, steps, "甲", NOW, TODAY)
    values = {"crews": CREW, "targets": [{"by": "2027-12-31", "m2": 1000}]}
    with workspace.reader() as session:
        (target,) = targets_for(session, values, TODAY, date(2027, 12, 31))
    assert target.area == 740.0


def test_a_yearly_target_is_spread_over_the_months():
    made = by_month(date(2027, 4, 30), 1000.0)
    assert made == [
        (date(2027, 1, 31), 250.0),
        (date(2027, 2, 28), 500.0),
        (date(2027, 3, 31), 750.0),
        (date(2027, 4, 30), 1000.0),
    ]


def test_the_yearly_tasks_are_taken_over_where_they_count_floor_area(workspace):
    with workspace.reader() as session, pytest.raises(InputError) as caught:
        yearly_targets(session, 2027)
    assert caught.value.code == "demolition.no_yearly_targets"
    with workspace.unit_of_work("甲", NOW) as unit:
        put_targets(unit, 2027, "floor", {"350001001": 700.0, "350001002": 300.0}, ("ground", {}))
        put_targets(unit, 2028, "ground", {"350001001": 700.0}, ("ground", {}))
    with workspace.reader() as session:
        found = yearly_targets(session, 2027)
        with pytest.raises(InputError) as caught:
            yearly_targets(session, 2028)
    assert [(row["town"], row["m2"]) for row in found] == [("", 1000.0), ("350001001", 700.0), ("350001002", 300.0)]
    assert {row["by"] for row in found} == {"2027-12-31"} and caught.value.code == "demolition.targets_of_ground"
