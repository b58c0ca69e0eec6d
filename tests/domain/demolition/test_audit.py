"""Plans of random counties under everything at once, asked again from the raw facts; each rule broken on purpose."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_cases import beside

from zhiwei.plugin.domain.demolition.audit import Placed, Terms, audit
from zhiwei.plugin.domain.demolition.build import BLOCK, Lock, build
from zhiwei.plugin.domain.demolition.check import faults
from zhiwei.plugin.domain.demolition.plan import Planner, Target
from zhiwei.plugin.domain.demolition.resources import Crew, Resources
from zhiwei.plugin.domain.errors import InputError

case = beside(__file__, "plan_case")
TABLES = case.tables()
START = case.START
END = START + timedelta(days=260)


def day(draw: random.Random, low: int, high: int) -> date:
    return START + timedelta(days=draw.randrange(low, high))


def span(draw: random.Random, longest: int) -> tuple[date, date]:
    first = day(draw, 0, 240)
    return first, first + timedelta(days=draw.randrange(longest))


def some_sites(draw: random.Random, count: int) -> list:
    """Sites with every fact that a rule looks at, in all mixtures."""
    found = []
    for number in range(count):
        chance = draw.random
        found.append(
            case.site(
                f"s{number}",
                name=f"site {number}",
                town=draw.choice("AB"),
                structure=draw.choice(list(TABLES.structures)),
                floor_area=draw.choice([12.0, 80.0, 300.0, 900.0, 2500.0]) * (0.5 + chance()),
                ground_area=draw.uniform(10, 900),
                consent=chance() < 0.5,
                let=chance() < 0.2,
                persons=draw.choice([0, 0, 4]),
                supplied=chance() < 0.6,
                legal_day=None if chance() < 0.1 else day(draw, -60, 200),
                batch=f"row {number // 3}" if chance() < 0.25 else "",
                lane=f"lane {draw.randrange(3)}" if chance() < 0.4 else "",
                lane_order=draw.randrange(4),
                danger=draw.randrange(4),
                protected=draw.choice([None, None, None, False, True]) if chance() < 0.3 else None,
                in_purple_line=chance() < 0.05,
                protected_neighbour=chance() < 0.1,
                sowing_day=day(draw, 0, 300) if chance() < 0.2 else None,
                blocked=(span(draw, 6),) if chance() < 0.2 else (),
                checked=day(draw, -40, 0) if chance() < 0.3 else None,
                surveyed=chance() < 0.2,
                days_done=draw.choice([0.0, 0.0, 0.0, 0.0, 1.0, 4.0]),
                down_on=day(draw, -40, 0) if chance() < 0.08 else None,
                x=draw.uniform(0, 4000),
                y=draw.uniform(0, 4000),
            )
        )
    return found


def some_resources(draw: random.Random) -> Resources:
    """Crews with calendars and skills, and limits of which any may be missing."""

    def maybe(value: object) -> object:
        return None if draw.random() < 0.25 else value

    return Resources(
        (
            Crew("一队", off=(span(draw, 12), span(draw, 12))),
            Crew("二队", frozenset({"shed", "by_hand", "brick"}), off=(span(draw, 12),)),
            Crew("三队"),
        ),
        excavators=maybe(draw.randrange(1, 4)),
        trucks=maybe(draw.randrange(1, 12)),
        tip_m3_per_day=maybe(draw.choice([40.0, 300.0])),
        survey_teams=maybe(draw.randrange(1, 3)),
        notaries=maybe(1),
        police_teams=maybe(draw.randrange(1, 3)),
        command_groups=maybe(draw.randrange(1, 3)),
        off={
            name: (span(draw, 9),) for name in ("excavators", "trucks", "tip", "survey", "notary", "police", "command")
        },
        money=((START, 60_000.0), (day(draw, 1, 200), 2_000_000.0)) if draw.random() < 0.5 else (),
        weekends=draw.random() < 0.3,
        # a closure long enough that rubble would lie too long over it
        blocked=(span(draw, 50), span(draw, 5)),
        let_to_firm=draw.random() < 0.5,
    )


def places_of(problem, schedule) -> dict[str, Placed]:
    found = {}
    for number, unit in enumerate(problem.units):
        block = problem.activities[number][BLOCK]
        start = schedule.starts[block]
        for site in unit.sites if start >= 0 else ():
            crew = problem.crews[number][schedule.modes[block]]
            first, last = problem.axis.day(start), problem.axis.last_day(schedule.end(problem.model, block))
            found[site.uid] = Placed(crew, first, last)
    return found


@given(st.integers(0, 1_000_000), st.integers(1, 30), st.sampled_from(["low", "typical", "high"]))
@settings(max_examples=60)
def test_no_plan_breaks_a_rule_that_the_facts_know(seed, count, level):
    draw = random.Random(seed)
    sites, resources = some_sites(draw, count), some_resources(draw)
    axis = case.make_axis(START, END, case.calendar(), resources.weekends, resources.blocked)
    locks = {
        site.uid: Lock(draw.choice([None, draw.randrange(len(axis))]), draw.choice(["", "一队", "二队"]))
        for site in sites
        if draw.random() < 0.15
    }
    problem = build(sites, TABLES, resources, axis, level, locks)
    planner = Planner(problem, TABLES, [Target(axis.days[len(axis) // 2], 2000.0)], locked=sorted(problem.locked))
    plan = planner.make(random.Random(seed), tries=5)
    # a lock that was said to be impossible is not asked for again
    freed = {note.site.uid for note in problem.notes if note.code.startswith("demolition.lock")}
    kept = {
        uid: (axis.day(lock.start) if lock.start is not None else None, lock.crew)
        for uid, lock in locks.items()
        if uid not in freed
    }
    terms = Terms(resources, TABLES, case.calendar(), START, END, level, kept)
    for schedule in (plan.schedule, planner.first_come(), planner.by_priority()):
        assert faults(problem.model, schedule) == []
        assert audit(sites, places_of(problem, schedule), terms) == []
    # what no plan can beat, this one does not
    measures, bound = plan.measures, planner.earliest_target(planner.targets[0])
    assert measures.target_day is None or (bound is not None and bound <= measures.target_day)
    end = planner.earliest.end()
    assert measures.unplaced or measures.end is None or (end is not None and end <= measures.end)
    assert all(load.least <= load.most for load in planner.earliest.loads(plan.schedule).values())
    # each site is planned or refused, once
    planned = [site.uid for unit in problem.units for site in unit.sites]
    assert sorted(planned + [one.site.uid for one in problem.refused]) == sorted(site.uid for site in sites)


def terms_of(resources: Resources | None = None, **more) -> Terms:
    return Terms(resources or case.crews(2), TABLES, case.calendar(), START, END, **more)


def broken(sites: list, places: dict[str, Placed], terms: Terms) -> set[str]:
    return {one.code for one in audit(sites, places, terms)}


#: three days for one house, from Monday to Wednesday
MONDAY = Placed("crew 1", date(2027, 3, 22), date(2027, 3, 24))


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({}, MONDAY, None),
        ({"protected": True}, MONDAY, "audit.protected"),
        ({"in_purple_line": True}, MONDAY, "audit.protected"),
        ({"legal_day": None, "consent": False}, MONDAY, "audit.no_legal_day"),
        ({"legal_day": date(2027, 3, 23)}, MONDAY, "audit.before_lawful"),
        ({"sowing_day": date(2027, 3, 24)}, MONDAY, "audit.sowing"),
        ({"sowing_day": date(2027, 3, 25)}, MONDAY, None),
        ({"blocked": ((date(2027, 3, 24), date(2027, 3, 30)),)}, MONDAY, "audit.blocked"),
        ({}, replace(MONDAY, first=date(2027, 3, 21)), "audit.rest_day"),
        ({}, replace(MONDAY, last=date(2027, 3, 23)), "audit.too_short"),
        ({}, replace(MONDAY, crew="nobody"), "audit.no_crew"),
        # P1 to 2 March, the talk to the 7th, tenants to the 22nd
        ({"let": True}, MONDAY, "audit.waits"),
        ({"let": True}, Placed("crew 1", date(2027, 3, 23), date(2027, 3, 25)), None),
        # the list on the 8th, power and water on the 9th
        ({"consent": False, "persons": 3}, Placed("crew 1", date(2027, 3, 8), date(2027, 3, 10)), "audit.waits"),
        ({"consent": False, "persons": 3}, Placed("crew 1", date(2027, 3, 9), date(2027, 3, 11)), None),
        ({"supplied": True}, Placed("crew 1", date(2027, 3, 8), date(2027, 3, 10)), "audit.waits"),
    ],
)
def test_each_rule_of_one_site_is_heard_when_it_is_broken(changes, place, code):
    assert broken([case.site("a", **changes)], {"a": place}, terms_of()) == ({code} if code else set())


@pytest.mark.parametrize(
    ("resources", "code"),
    [
        ({"excavators": 0}, "audit.load"),
        ({"trucks": 0}, "audit.load"),
        ({"tip_m3_per_day": 100.0, "off": {"tip": ((date(2027, 3, 23), date(2027, 3, 23)),)}}, "audit.load"),
        ({"money": ((START, 58_000.0), (date(2027, 4, 1), 9_000.0))}, "audit.money"),
        ({"money": ((START, 59_000.0),)}, None),
        ({"blocked": ((date(2027, 3, 23), date(2027, 3, 23)),)}, "audit.too_short"),
        ({"let_to_firm": True}, None),
    ],
)
def test_each_rule_of_the_resources_is_heard_when_it_is_broken(resources, code):
    assert code in {*broken([case.site("a")], {"a": MONDAY}, terms_of(case.crews(2, **resources))), None}


def test_a_crew_is_neither_off_nor_in_two_places_nor_without_the_skill():
    off = Resources((Crew("crew 1", off=((date(2027, 3, 23), date(2027, 3, 23)),)),), let_to_firm=False)
    assert broken([case.site("a")], {"a": MONDAY}, terms_of(off)) == {"audit.crew_off"}
    sheds = Resources((Crew("crew 1", frozenset({"shed"})),), let_to_firm=False)
    assert broken([case.site("a")], {"a": MONDAY}, terms_of(sheds)) == {"audit.method"}
    two = [case.site("a"), case.site("b")]
    assert broken(two, {"a": MONDAY, "b": MONDAY}, terms_of()) == {"audit.load"}
    assert broken(two, {"a": MONDAY, "b": replace(MONDAY, crew="crew 2")}, terms_of()) == set()


def test_batches_lanes_and_forced_sites_are_heard():
    later = Placed("crew 2", date(2027, 3, 25), date(2027, 3, 29))
    apart = [case.site("a", batch="row"), case.site("b", batch="row")]
    assert "audit.batch" in broken(apart, {"a": MONDAY, "b": later}, terms_of())
    assert "audit.batch" in broken(apart, {"a": MONDAY}, terms_of())
    lane = [case.site("a", lane="l", lane_order=2), case.site("b", lane="l", lane_order=1)]
    assert broken(lane, {"a": MONDAY, "b": later}, terms_of()) == {"audit.lane_order"}
    assert broken(lane, {"b": MONDAY, "a": later}, terms_of()) == set()
    beside_it = replace(MONDAY, crew="crew 2")
    same_lane = [case.site("a", lane="l"), case.site("b", lane="l")]
    assert broken(same_lane, {"a": MONDAY, "b": beside_it}, terms_of()) == {"audit.load"}
    forced = [case.site(uid, consent=False) for uid in "ab"]
    for limit in ("command_groups", "police_teams"):
        terms = terms_of(case.crews(2, **{limit: 1}))
        assert broken(forced, {"a": MONDAY, "b": beside_it}, terms) == {"audit.load"}
        assert broken(forced, {"a": MONDAY, "b": later}, terms) == set()


def test_rubble_does_not_lie_longer_than_it_may():
    closed = case.crews(excavators=1, blocked=((date(2027, 3, 25), date(2027, 4, 30)),))
    # one machine: down on Wednesday, haulage on Wednesday and Thursday, which is after the closure
    place = {"a": Placed("crew 1", date(2027, 3, 22), date(2027, 5, 3))}
    assert broken([case.site("a")], place, terms_of(closed)) == {"audit.rubble"}
    axis = case.make_axis(START, END, case.calendar(), False, closed.blocked)
    problem = build([case.site("a", legal_day=date(2027, 3, 22))], TABLES, closed, axis)
    schedule = Planner(problem, TABLES).first_come()
    # a day later: down on 3 May, cleared on the 4th
    assert places_of(problem, schedule)["a"] == Placed("crew 1", date(2027, 3, 23), date(2027, 5, 4))


def test_a_lock_that_was_not_kept_is_heard():
    terms = terms_of(locks={"a": (date(2027, 3, 23), "")})
    assert broken([case.site("a")], {"a": MONDAY}, terms) == {"audit.lock"}
    terms = terms_of(locks={"a": (MONDAY.first, "crew 2")})
    assert broken([case.site("a")], {"a": MONDAY}, terms) == {"audit.lock"}


def test_a_lock_before_the_lawful_day_is_not_kept_but_said():
    axis = case.axis()
    far = date(2027, 4, 20)
    problem = build([case.site("a", legal_day=far)], TABLES, case.crews(), axis, locks={"a": Lock(axis.period(START))})
    schedule = Planner(problem, TABLES, locked=sorted(problem.locked)).first_come()
    assert places_of(problem, schedule)["a"].first == far
    assert [(note.code, note.params["first"]) for note in problem.notes] == [("demolition.lock_early", far)]


def test_a_lock_to_a_crew_that_cannot_do_it_is_not_kept_but_said():
    axis = case.axis()
    resources = Resources((Crew("一队"), Crew("二队", frozenset({"shed"}))), let_to_firm=False)
    problem = build([case.site("a")], TABLES, resources, axis, locks={"a": Lock(None, "二队")})
    assert problem.crews == (("一队",),)
    assert [note.code for note in problem.notes] == ["demolition.lock_crew"]


def test_fields_are_ready_before_they_are_sown_even_where_others_are_more_urgent():
    sites = [case.site(f"u{number}", danger=3) for number in range(6)] + [case.site("f", sowing_day=date(2027, 3, 15))]
    problem = build(sites, TABLES, case.crews(), case.axis())
    planner = Planner(problem, TABLES)
    for schedule in (planner.first_come(), planner.by_priority(), planner.make(random.Random(1), 4).schedule):
        assert places_of(problem, schedule)["f"].last < date(2027, 3, 15)
        assert schedule.unplaced == []


def test_a_season_that_is_lost_binds_no_more_and_is_said():
    site = case.site("f", sowing_day=date(2027, 3, 10))
    problem = build([site], TABLES, case.crews(), case.axis())
    assert [(note.code, note.params) for note in problem.notes] == [
        ("demolition.sowing_missed", {"day": date(2027, 3, 10)})
    ]
    places = places_of(problem, Planner(problem, TABLES).first_come())
    assert broken([site], places, terms_of(case.crews())) == set()


def test_a_lane_waits_for_every_site_of_the_order_before():
    sites = [case.site(uid, lane="l", lane_order=order) for uid, order in (("a", 1), ("b", 1), ("c", 2))]
    problem = build(sites, TABLES, case.crews(3), case.axis())
    places = places_of(problem, Planner(problem, TABLES).first_come())
    assert max(places["a"].last, places["b"].last) < places["c"].first


def test_orders_that_contradict_each_other_are_refused_with_their_names():
    sites = [
        case.site("a", name="a", batch="row", lane="l", lane_order=1),
        case.site("b", name="b", lane="l", lane_order=2),
        case.site("c", name="c", batch="row", lane="l", lane_order=3),
        case.site("d", name="d", lane="l", lane_order=4),
    ]
    problem = build(sites, TABLES, case.crews(), case.axis())
    assert {(one.site.uid, one.code, one.params["sites"]) for one in problem.refused} == {
        (uid, "demolition.lane_order", "a, b, c") for uid in "abc"
    }
    assert [unit.sites[0].uid for unit in problem.units] == ["d"]


def test_one_excavator_breaks_first_and_loads_then():
    problem = build([case.site("a")], TABLES, case.crews(excavators=1), case.axis())
    # 0.5 + 2.0 + 1.125 + 0.13 days instead of 0.5 + 2.0 + 0.13
    assert problem.model.modes[problem.activities[0][BLOCK]][0].duration == 4
    problem = build([case.site("a")], TABLES, case.crews(excavators=0), case.axis())
    assert [one.code for one in problem.refused] == ["demolition.no_excavator"]


def test_rubble_that_can_never_be_cleared_in_time_is_refused():
    big = case.site("a", floor_area=3000.0)
    # 1,687.5 m3 at 48 m3 a day
    problem = build([big], TABLES, case.crews(trucks=1), case.axis())
    assert [(one.code, one.params["within"]) for one in problem.refused] == [("demolition.rubble", 30)]


def test_a_site_whose_works_are_longer_than_the_plan_is_refused_with_both():
    # 0.5 + 1e9 m² / 400 a day, hauled meanwhile, and 400 m² / 3,000 of ground
    axis = case.axis()
    problem = build([case.site("a", floor_area=1e9), case.site("b")], TABLES, case.crews(), axis)
    ((site, code, given),) = ((one.site.uid, one.code, one.params) for one in problem.refused)
    assert (site, code) == ("a", "demolition.longer_than_plan")
    assert given == {"days": 2_500_001, "given": len(axis)}
    assert [unit.sites[0].uid for unit in problem.units] == ["b"]


def test_what_has_begun_takes_only_what_is_left_of_it():
    # by hand: 800 m2 at 60 a day, 13.3 days, 0.5 for the fence and 0.13 for the ground
    site = case.site("a", structure="roof_extension", consent=False, persons=2, days_done=10.0)
    problem = build([site], TABLES, case.crews(), case.axis())
    assert set(problem.activities[0]) == {"block", "accept"}
    block = problem.activities[0][BLOCK]
    assert (problem.model.released(block), problem.model.modes[block][0].duration) == (0, 4)
    whole = 0.5 + 800 / 60 + 400 / 3000
    cost = 800 * 130 + 450 * 60
    assert problem.units[0].cost == pytest.approx(cost * (whole - 10) / whole)
    # what should have ended long ago takes half a day
    over = build([replace(site, days_done=50.0)], TABLES, case.crews(), case.axis())
    assert over.model.modes[over.activities[0][BLOCK]][0].duration == 1


def test_days_of_preparing_works_come_from_the_tables():
    works = {**TABLES.works, "P4": replace(TABLES.works["P4"], days=(1.0, 2.5, 4.0))}
    problem = build(
        [case.site("a", consent=False, persons=2)], replace(TABLES, works=works), case.crews(notaries=1), case.axis()
    )
    notary = problem.model.modes[problem.activities[0]["notary"]][0]
    assert (notary.duration, notary.needs[0][1]) == (3, (4, 4, 2))


@pytest.mark.parametrize(
    "money", [({"from": "2027-01-01", "yuan": -5},), ({"from": "2027-01-01", "yuan": float("nan")},)]
)
def test_money_that_is_none_is_refused(money):
    from zhiwei.plugin.domain.demolition.resources import parse_resources

    with pytest.raises(InputError):
        parse_resources({"crews": [{"name": "一队"}], "money": list(money)})
