"""A re-plan keeps what is done, begun and locked, and moves little else; CP-SAT goes on from it by the same rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from service_cases import demolition_helper

from zhiwei.plugin.domain.demolition.audit import Terms, audit
from zhiwei.plugin.domain.demolition.plan import Kept
from zhiwei.plugin.domain.demolition.resources import parse_resources
from zhiwei.plugin.services.plan_demolition import Request, compute_plan

case, audits, plans = (demolition_helper(name) for name in ("plan_case", "test_audit", "test_plan"))
START, END = case.START, case.START + timedelta(days=500)
CREWS = {
    "crews": [{"name": "一队"}, {"name": "二队"}, {"name": "三队"}],
    "excavators": 3,
    "trucks": 12,
    "survey_teams": 2,
    "notaries": 1,
    "police_teams": 1,
    "command_groups": 1,
    "let_to_firm": False,
}
#: the day of the re-plan, a Wednesday
AGAIN = date(2027, 4, 14)


def request(**changes) -> Request:
    given = Request("x", START, END, CREWS, targets=((date(2027, 8, 31), 9000.0, ""),), tries=25)
    return replace(given, **changes)


def made_of(sites: list, asked: Request):
    return compute_plan(sites, asked, case.calendar(), case.tables())


def later(sites: list, places: dict):
    """A month on: what should have ended has, but for three that have begun only; five sites are new."""
    done = {uid for uid, place in places.items() if place.last < AGAIN}
    begun = sorted(uid for uid, place in places.items() if place.first < AGAIN <= place.last)
    left = [replace(site, batch="") for site in sites if site.uid not in done]
    new = [replace(site, uid=f"new {site.uid}", legal_day=AGAIN) for site in plans.county(5, 77)]
    locked = next(uid for uid, place in sorted(places.items()) if place.first > AGAIN + timedelta(days=20))
    kept = {uid: Kept(place.first, place.crew) for uid, place in places.items() if uid not in done}
    for uid in begun:
        kept[uid] = Kept(AGAIN, places[uid].crew)
    asked = request(
        start=AGAIN,
        kept={uid: place for uid, place in kept.items() if uid != locked},
        # what the plan in force has had done: checked on its second day, surveyed three weeks ahead
        known={
            **{
                uid: {"checked": date(2027, 3, 2), "surveyed": place.first <= AGAIN + timedelta(days=21)}
                for uid, place in places.items()
            },
            **{uid: {"days_done": float(sum(1 for _ in working(places[uid].first, AGAIN)))} for uid in begun},
        },
        locks={
            locked: {"day": places[locked].first.isoformat(), "crew": places[locked].crew},
            **{uid: {"crew": places[uid].crew} for uid in begun},
        },
    )
    return left + new, asked, begun, locked


def working(first: date, until: date):
    day = first
    while day < until:
        if case.calendar().is_working(day):
            yield day
        day += timedelta(days=1)


@pytest.fixture(scope="module")
def story():
    sites = [replace(site, batch="") for site in plans.county(70, 6)]
    first = made_of(sites, request())
    places = audits.places_of(first.problem, first.plan.schedule)
    assert first.plan.measures.unplaced == 0
    return sites, places, *later(sites, places)


def clean(sites: list, made, asked: Request) -> list:
    begun = [replace(site, **asked.known.get(site.uid, {})) for site in sites]
    locks = {
        uid: (date.fromisoformat(lock["day"]) if lock.get("day") else None, lock.get("crew", ""))
        for uid, lock in asked.locks.items()
    }
    terms = Terms(parse_resources(CREWS), case.tables(), case.calendar(), asked.start, asked.end, "typical", locks)
    return audit(begun, audits.places_of(made.problem, made.plan.schedule), terms)


def test_a_replan_moves_little_and_keeps_what_has_begun_and_is_locked(story):
    _, places, sites, asked, begun, locked = story
    made = made_of(sites, asked)
    now = audits.places_of(made.problem, made.plan.schedule)
    assert clean(sites, made, asked) == []
    assert now[locked] == places[locked]
    assert begun and all(now[uid].crew == places[uid].crew for uid in begun)
    # a plan made anew from nothing tears nearly all up
    fresh = made_of(sites, replace(asked, kept={}))
    anew = audits.places_of(fresh.problem, fresh.plan.schedule)

    def moved(found: dict) -> int:
        return sum(abs((found[uid].first - kept.day).days) > 5 for uid, kept in asked.kept.items())

    assert made.plan.measures.moved == moved(now)
    assert moved(now) <= 0.1 * len(asked.kept) and moved(anew) > 3 * max(moved(now), 1)
    assert made.plan.measures.unplaced == 0


def test_begun_sites_end_as_soon_as_what_is_left_of_them_takes(story):
    _, places, sites, asked, begun, _ = story
    made = made_of(sites, asked)
    now = audits.places_of(made.problem, made.plan.schedule)
    for uid in begun:
        whole = sum(1 for _ in working(places[uid].first, places[uid].last + timedelta(days=1)))
        again = sum(1 for _ in working(now[uid].first, now[uid].last + timedelta(days=1)))
        assert now[uid].first == AGAIN
        assert again <= max(whole - asked.known[uid]["days_done"] + 1, 1)


def test_cp_sat_goes_on_from_a_replan_by_the_same_rules(story):
    pytest.importorskip("ortools")
    _, places, sites, asked, begun, locked = story
    plain = made_of(sites, replace(asked, tries=2))
    better = made_of(sites, replace(asked, tries=2, seconds=5.0))
    now = audits.places_of(better.problem, better.plan.schedule)
    assert clean(sites, better, asked) == []
    assert better.plan.value <= plain.plan.value
    assert now[locked] == places[locked]
    assert all(now[uid].crew == places[uid].crew for uid in begun)
    assert better.plan.measures.moved <= 0.1 * len(asked.kept)


class StopAt:
    """Cancelled when a stage is reached."""

    def __init__(self, code: str) -> None:
        self.code, self.cancelled, self.told = code, False, []

    def report(self, _share, code="", **params):
        self.told.append((code, params))
        self.cancelled = self.cancelled or code == self.code


@pytest.mark.parametrize("code", ["demolition.planning", "demolition.improving"])
def test_cancelled_at_any_stage_the_best_is_kept(story, code):
    if code == "demolition.improving":
        pytest.importorskip("ortools")
    sites = story[0]
    stop = StopAt(code)
    asked = request(tries=30, seconds=30.0)
    if code == "demolition.planning":
        # the first word comes before there is a plan
        stop.report = lambda share, word="", **params: setattr(stop, "cancelled", params.get("tried", 0) > 2)
    made = compute_plan(sites, asked, case.calendar(), case.tables(), stop)
    assert made.plan.measures.unplaced == 0 and clean(sites, made, asked) == []


def test_progress_tells_the_best_day_its_bound_and_the_gap(story):
    told = StopAt("")
    compute_plan(story[0], request(tries=3), case.calendar(), case.tables(), told)
    words = [params for code, params in told.told if code == "demolition.planning" and "bound" in params]
    assert [params["tried"] for params in words] == [0, 1, 2, 3]
    for params in words:
        bound, day = date.fromisoformat(params["bound"]), date.fromisoformat(params["target_day"])
        assert bound <= day and params["gap_days"] == (day - bound).days
        assert params["end_bound"] <= params["end"] and params["unplaced"] == 0


def test_the_same_seed_gives_the_same_plan_and_replan(story):
    _, _, sites, asked, _, _ = story
    one, other = (made_of(sites, asked) for _ in range(2))
    assert one.plan.schedule == other.plan.schedule and one.plan.measures == other.plan.measures
    assert [phase.key for phase in one.phases] == [phase.key for phase in other.phases]


def test_the_rubble_of_what_is_down_takes_trucks_machine_and_crew_and_nothing_else():
    """600 m² of brick and concrete: 337.5 m³ at 0.5625, one truck of 4 loads of 10 m³ takes 40 m³ a day."""
    tables = case.tables()
    crews = {**CREWS, "excavators": 1, "trucks": 1}
    cubic = int(4 * tables.truck_m3)
    down = case.site("down", floor_area=600.0, ground_area=60.0, consent=False, persons=3, legal_day=AGAIN, lane="巷")
    waiting = case.site("open", floor_area=100.0, ground_area=20.0)
    asked = request(
        start=AGAIN,
        resources=crews,
        tries=0,
        known={"down": {"down_on": AGAIN - timedelta(days=3), "legal_day": None}},
        targets=((date(2027, 8, 31), 100.0, ""),),
    )
    made = made_of([down, waiting], asked)
    problem, schedule = made.problem, made.plan.schedule
    (unit,) = [number for number, one in enumerate(problem.units) if one.sites[0].uid == "down"]
    block = problem.activities[unit]["block"]
    mode = problem.model.modes[block][0]
    needs = {problem.resources[resource].split()[0]: amounts for resource, amounts in mode.needs}
    assert set(needs) == {"crew", "lane", "excavators", "trucks"}, "no police, no command group: it stands no more"
    volume = 600.0 * tables.structures["brick_concrete"].waste_m3
    assert sum(needs["trucks"]) == pytest.approx(volume, abs=mode.duration) and max(needs["trucks"]) <= cubic
    assert schedule.starts[block] == 0 and set(problem.activities[unit]) == {"block", "accept"}
    # its floor area is counted no more: the target waits for the other site
    assert made.plan.measures.area == 100.0 and made.bounds[0] >= AGAIN
    places = audits.places_of(problem, schedule)
    sites = [replace(down, **asked.known["down"]), waiting]
    terms = Terms(parse_resources(crews), tables, case.calendar(), AGAIN, END)
    assert audit(sites, places, terms) == []
    # the independent checker sees the trucks too: half of them are too few, and so is half the time
    half = Terms(parse_resources({**crews, "trucks": 1, "truck_loads_per_day": 2}), tables, case.calendar(), AGAIN, END)
    assert {one.code for one in audit(sites, places, half)} >= {"audit.too_short"}
    closed = {**crews, "off": {"trucks": [{"from": AGAIN.isoformat(), "to": places["down"].last.isoformat()}]}}
    off = Terms(parse_resources(closed), tables, case.calendar(), AGAIN, END)
    assert {one.params["what"] for one in audit(sites, places, off) if one.code == "audit.load"} == {"trucks"}
