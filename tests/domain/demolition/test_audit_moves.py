"""A move asked by itself finds what the whole plan asked before and after it finds: no rule is lost on the way."""

from __future__ import annotations

import random
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from service_cases import beside

from zhiwei.plugin.domain.demolition.audit import Audit, Placed, Terms, audit, worse
from zhiwei.plugin.domain.demolition.build import BLOCK, build
from zhiwei.plugin.domain.demolition.plan import Planner
from zhiwei.plugin.domain.demolition.resources import Crew, Resources

case = beside(__file__, "plan_case")
audits = beside(__file__, "test_audit")
TABLES, START, END = audits.TABLES, audits.START, audits.END


def said(found) -> list[tuple]:
    """What was found, in one order, figures as a person reads them."""
    return sorted((one.key, sorted((k, str(v)) for k, v in one.params.items() if k != "used")) for one in found)


def group_of(sites, uid: str) -> list[str]:
    batch = next(site.batch for site in sites if site.uid == uid)
    return [site.uid for site in sites if site.uid == uid or (batch and site.batch == batch)]


@given(st.integers(0, 100_000), st.integers(4, 24))
@settings(max_examples=60)
def test_a_move_breaks_for_itself_what_it_breaks_for_the_whole(seed, count):
    draw = random.Random(seed)
    sites, resources = audits.some_sites(draw, count), audits.some_resources(draw)
    terms = Terms(resources, TABLES, case.calendar(), START, END)
    problem = build(sites, TABLES, resources, case.axis(260, weekends=resources.weekends, blocked=resources.blocked))
    if not problem.units:
        return
    places = audits.places_of(problem, Planner(problem, TABLES).by_priority())
    asked = Audit(sites, places, terms)
    assert said(asked.all()) == said(audit(sites, places, terms))
    for _ in range(8):
        uid = draw.choice(sites).uid
        members = group_of(sites, uid) if draw.random() < 0.8 else [uid]
        first = START + timedelta(days=draw.randrange(-5, 270))
        new = Placed(draw.choice(["一队", "二队", "三队", "四队"]), first, first + timedelta(days=draw.randrange(12)))
        moved = {one: None if draw.random() < 0.1 else new for one in members}
        before = audit(sites, places, terms)
        places = {one: place for one, place in {**places, **moved}.items() if place is not None}
        after = audit(sites, places, terms)
        assert said(asked.newly(moved)) == said(worse(before, after))
        assert said(asked.all()) == said(after)
        assert {one.key for one in after} - {one.key for one in before} <= {one.key for one in worse(before, after)}


def test_a_day_that_is_overdrawn_already_may_be_left_but_not_joined():
    """Three sites of one machine: two on one day overdraw it; to join them is worse, to leave them is not."""
    sites = [case.site(uid, floor_area=300.0, ground_area=40.0) for uid in ("a", "b", "c")]
    resources = Resources((Crew("一"), Crew("二"), Crew("三")), excavators=1, let_to_firm=False)
    terms = Terms(resources, TABLES, case.calendar(), START, END)
    problem = build(sites[:1], TABLES, resources, case.axis())
    days = problem.model.modes[problem.activities[0][BLOCK]][0].duration

    def on(crew: str, first: date) -> Placed:
        return Placed(crew, first, problem.axis.last_day(problem.axis.period(first) + days))

    busy, later = date(2027, 4, 12), date(2027, 5, 12)
    asked = Audit(sites, {"a": on("一", busy), "b": on("二", busy), "c": on("三", later)}, terms)
    assert {one.params["what"] for one in asked.all() if one.code == "audit.load"} == {"excavators"}
    assert {one.code for one in asked.newly({"c": on("三", busy)})} == {"audit.load"}
    assert asked.newly({"c": on("三", later)}) == []
    assert asked.newly({"b": on("二", date(2027, 4, 26))}) == [] and list(asked.all()) == []
