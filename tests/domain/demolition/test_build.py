"""From sites to a model: every wait, day and load counted by hand."""

from __future__ import annotations

from datetime import date

import pytest
from service_cases import beside

from zhiwei.plugin.domain.demolition.build import BLOCK, NOTARY, Lock, build
from zhiwei.plugin.domain.demolition.check import faults
from zhiwei.plugin.domain.demolition.resources import Crew, Resources, parse_resources
from zhiwei.plugin.domain.demolition.serial import Placer
from zhiwei.plugin.domain.demolition.works import priority, quantities
from zhiwei.plugin.domain.errors import InputError

case = beside(__file__, "plan_case")


def first_days(problem) -> dict[str, date]:
    order = [number for row in problem.activities for number in row.values()]
    placer = Placer(problem.model)
    schedule = placer.forward(placer.feasible(order))
    assert faults(problem.model, schedule) == []
    return {
        unit.sites[0].uid: problem.axis.day(schedule.starts[row[BLOCK]])
        for unit, row in zip(problem.units, problem.activities)
        if schedule.starts[row[BLOCK]] >= 0
    }


def test_quantities_of_a_brick_house_by_the_table():
    found = quantities(case.site("a"), case.tables())
    # 800 m2 at 400 a day; 800 x 0.5625 = 450 m3 at 400 a day; 400 m2 at 3000 a day
    assert (found.demolition, found.haulage, found.fence) == (2.0, 1.125, 0.5)
    assert found.levelling == pytest.approx(400 / 3000)
    assert (found.waste_t, found.waste_m3, found.loads) == (720.0, 450.0, 38)
    assert found.cost == 800 * 40 + 450 * 60
    # the fence, then demolition (haulage from half a day on ends within it), then the ground
    assert found.on_site == pytest.approx(0.5 + 2.0 + 400 / 3000)


def test_low_output_takes_longer_and_high_shorter():
    low, high = (quantities(case.site("a"), case.tables(), level) for level in ("low", "high"))
    assert (low.demolition, low.fence) == (4.0, 2.0)
    assert (high.demolition, high.fence) == (1.0, 0.25)


def test_beside_a_protected_neighbour_it_is_done_by_hand():
    assert quantities(case.site("a", protected_neighbour=True), case.tables()).method.code == "by_hand"


def test_priority_is_the_sum_of_its_parts():
    site = case.site("a", danger=3, categories=("X3", "X4"), severity=4, complaints=5, sole_home=True, persons=5)
    assert priority(site, case.tables(), True) == {
        "legal_ready": 100.0,
        "safety": 40.0,
        "zone_severity": 20.0,
        "demolish_first": 20.0,
        "complaints": 30.0,
        "sole_home": -15.0,
        "occupied_five_persons": -10.0,
    }


def test_nothing_is_demolished_before_the_lawful_day_nor_on_a_holiday():
    sites = [case.site("a", legal_day=date(2027, 4, 3)), case.site("b")]
    found = first_days(build(sites, case.tables(), case.crews(2), case.axis()))
    # 3 April is a Saturday, 5 April a holiday
    assert found["a"] == date(2027, 4, 6)
    # P1 takes 2 days to 2 March, the talk 5 calendar days from then on: from 8 March
    assert found["b"] == date(2027, 3, 8)


def test_tenants_are_out_and_belongings_listed_before_a_forced_demolition():
    forced = case.site("a", consent=False, let=True, persons=3, supplied=True)
    problem = build([forced], case.tables(), case.crews(), case.axis())
    assert NOTARY in problem.activities[0]
    # 2 March + 5 + 15 calendar days: from 23 March the list (1 day), then a day for power and water
    assert first_days(problem) == {"a": date(2027, 3, 25)}


def test_works_let_to_a_firm_wait_for_their_filing():
    found = first_days(build([case.site("a")], case.tables(), case.crews(let_to_firm=True), case.axis()))
    # 15 calendar days after 2 March
    assert found == {"a": date(2027, 3, 18)}


def test_shared_walls_go_in_one_piece():
    sites = [case.site("a", batch="row 1"), case.site("b", batch="row 1", legal_day=date(2027, 5, 3)), case.site("c")]
    problem = build(sites, case.tables(), case.crews(2), case.axis())
    assert [len(unit.sites) for unit in problem.units] == [2, 1]
    assert first_days(problem)["a"] == date(2027, 5, 3)


def test_what_shares_walls_with_a_protected_building_stays_standing():
    sites = [case.site("a", batch="row 1"), case.site("b", batch="row 1", protected=True)]
    problem = build(sites, case.tables(), case.crews(), case.axis())
    assert [(refused.site.uid, refused.code) for refused in problem.refused] == [
        ("a", "demolition.batch_waits"),
        ("b", "demolition.protected"),
    ]
    assert problem.units == ()


def test_a_site_without_a_lawful_day_is_planned_only_by_consent():
    sites = [case.site("a", legal_day=None, consent=False), case.site("b", legal_day=None)]
    problem = build(sites, case.tables(), case.crews(), case.axis())
    assert [(one.site.uid, one.code) for one in problem.refused] == [("a", "demolition.no_legal_day")]
    assert list(first_days(problem)) == ["b"]


def test_in_a_lane_one_after_the_other_from_its_mouth_inward():
    sites = [case.site("a", lane="l", lane_order=2), case.site("b", lane="l", lane_order=1)]
    found = first_days(build(sites, case.tables(), case.crews(2), case.axis()))
    # three days each: the second begins when the first has ended
    assert found == {"b": date(2027, 3, 8), "a": date(2027, 3, 11)}


def test_at_most_as_many_forced_sites_a_day_as_command_groups():
    sites = [case.site(uid, consent=False) for uid in "abc"]
    found = first_days(build(sites, case.tables(), case.crews(3, command_groups=1), case.axis()))
    # each has its three days of machines under one command group
    assert sorted(found.values()) == [date(2027, 3, 8), date(2027, 3, 11), date(2027, 3, 16)]


def test_two_small_sheds_share_a_day_of_a_crew_where_they_fit():
    sheds = [case.site(uid, structure="shed", floor_area=10.0, ground_area=10.0) for uid in "ab"]
    tables = case.tables()
    assert quantities(sheds[0], tables, "high").on_site < 0.5
    found = first_days(build(sheds, tables, case.crews(), case.axis(), level="high"))
    assert found["a"] == found["b"]


def test_rubble_of_a_day_is_no_more_than_the_trucks_carry():
    sites = [case.site(uid) for uid in "ab"]
    # 450 m3 each; loaded at 400 a day they share 9 trucks (432 m3 a day) only one after the other
    found = first_days(build(sites, case.tables(), case.crews(2, trucks=9), case.axis()))
    assert found["a"] != found["b"]
    # with plenty of trucks they go together
    found = first_days(build(sites, case.tables(), case.crews(2, trucks=40), case.axis()))
    assert found["a"] == found["b"]


def test_few_trucks_make_the_haulage_longer_and_not_impossible():
    # one truck: 48 m3 a day, 450 m3 take ten days
    problem = build([case.site("a")], case.tables(), case.crews(trucks=1), case.axis())
    assert first_days(problem) == {"a": date(2027, 3, 8)}
    assert problem.model.modes[problem.activities[0][BLOCK]][0].duration == 11


def test_examination_days_of_a_site_are_kept_free():
    exam = (date(2027, 3, 9), date(2027, 3, 10))
    assert first_days(build([case.site("a", blocked=(exam,))], case.tables(), case.crews(), case.axis())) == {
        "a": date(2027, 3, 11)
    }


def test_a_locked_site_keeps_its_day_and_its_crew():
    axis = case.axis()
    locks = {"a": Lock(axis.period(date(2027, 4, 1)), "crew 2")}
    problem = build([case.site("a"), case.site("b")], case.tables(), case.crews(2), axis, locks=locks)
    assert first_days(problem)["a"] == date(2027, 4, 1)
    assert problem.crews[0] == ("crew 2",)


def test_a_method_that_no_crew_has_is_said_by_name():
    only_sheds = Resources((Crew("crew 1", frozenset({"shed"})),))
    problem = build([case.site("a")], case.tables(), only_sheds, case.axis())
    assert [(one.code, one.params["methods"]) for one in problem.refused] == [("demolition.no_crew", "挖掘机拆除")]


def test_a_lawful_day_after_the_plan_is_said_with_both_days():
    problem = build([case.site("a", legal_day=date(2030, 1, 1))], case.tables(), case.crews(), case.axis())
    assert problem.refused[0].code == "demolition.legal_after_end"


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ({}, "crews"),
        ({"crews": [{"name": ""}]}, "crews[1].name"),
        ({"crews": [{"name": "一队"}, {"name": "一队"}]}, "crews"),
        ({"crews": [{"name": "一队", "off": [{"from": "2027-02-30"}]}]}, "crews[1].off[1].from"),
        ({"crews": [{"name": "一队"}], "trucks": -1}, "trucks"),
        ({"crews": [{"name": "一队"}], "trucks": True}, "trucks"),
        ({"crews": [{"name": "一队"}], "blocked": [{"from": "2027-06-09", "to": "2027-06-07"}]}, "blocked[1]"),
        ({"crews": [{"name": "一队"}], "money": [{"from": "now", "yuan": 3}]}, "money[1].from"),
    ],
)
def test_a_fault_in_the_resources_names_its_place(data, place):
    with pytest.raises(InputError) as caught:
        parse_resources(data)
    assert caught.value.params["place"] == place
