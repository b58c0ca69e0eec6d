"""Why a site has its day: what is named must be what stands in the way."""

from __future__ import annotations

from datetime import date, timedelta

from service_cases import beside

from zhiwei.plugin.domain.demolition.board import CONSENT, Board, Place
from zhiwei.plugin.domain.demolition.build import BLOCK, Lock, build
from zhiwei.plugin.domain.demolition.explain import Explainer
from zhiwei.plugin.domain.demolition.plan import Planner

case = beside(__file__, "plan_case")
TABLES = case.tables()
#: nothing is to be prepared any more
READY = {"checked": date(2026, 10, 1), "surveyed": True}


def whys(problem):
    explainer = Explainer(problem, Planner(problem, TABLES).first_come())
    return [explainer.why(unit) for unit in range(len(problem.units))]


def named(binds):
    return [(bind.code, bind.params) for bind in binds]


def test_a_locked_site_has_its_day_by_the_lock_and_not_by_notices():
    axis = case.axis()
    locks = {"a": Lock(40)}
    (why,) = whys(build([case.site("a", **READY)], TABLES, case.crews(), axis, locks=locks))
    assert why.start == axis.day(40)
    assert named(why.binds) == [("bind.fixed", {"day": axis.day(40)})]


def test_the_first_day_of_the_plan_is_the_reason_where_all_is_over_before_it():
    long_ago = case.START - timedelta(days=30)
    agreed = case.site("a", legal_day=None, **READY)
    lawful = case.site("b", legal_day=long_ago, consent=False, **READY)
    for site in (agreed, lawful):
        (why,) = whys(build([site], TABLES, case.crews(), case.axis()))
        assert named(why.binds) == [("bind.start", {"day": case.START})]
    (why,) = whys(build([case.site("c", legal_day=case.START, **READY)], TABLES, case.crews(), case.axis()))
    assert named(why.binds) == [("bind.legal", {"day": case.START})]


def test_a_site_without_room_on_its_locked_day_is_not_told_of_blocked_days():
    locks = {"a": Lock(40), "b": Lock(40)}
    problem = build([case.site("a", **READY), case.site("b", **READY)], TABLES, case.crews(), case.axis(), locks=locks)
    placed, lost = sorted(whys(problem), key=lambda why: why.start is None)
    assert placed.start is not None and lost.binds == ()
    assert [(bind.code, bind.days) for bind in lost.earlier] == [("bind.crew", 1), ("bind.lock", 0)]


def test_a_site_that_would_be_sown_late_is_told_of_the_sowing_and_not_of_blocked_days():
    sowing = case.START + timedelta(days=14)
    site = case.site("a", sowing_day=sowing, **READY)
    problem = build([site], TABLES, case.crews(), case.axis())
    duration = problem.model.modes[problem.activities[0][BLOCK]][0].duration
    due = problem.axis.period(sowing)
    board = Board(problem, {0: Place(0, "crew 1")})
    with board.lifted(0) as hand:
        assert not hand.against(due - duration)
        assert named(hand.against(due - duration + 1)) == [("bind.sowing", {"day": sowing})]
        assert named(hand.against(due + 20, ignoring=frozenset({"blocked"}))) == [("bind.sowing", {"day": sowing})]


def test_what_finds_no_room_is_not_told_of_resources_beyond_the_plan_s_end():
    # one crew, days for one of two sites: what is short is the crew, the lane is free throughout
    problem = build([case.site("a", **READY), case.site("b", lane="L", **READY)], TABLES, case.crews(), case.axis(5))
    lost = next(why for why in whys(problem) if why.start is None)
    assert {bind.code for bind in lost.earlier} == {"bind.crew", "bind.end"}


def test_consent_does_not_take_away_the_waits_that_end_on_the_lawful_day():
    lawful = case.START + timedelta(days=14)
    problem = build([case.site("a", legal_day=lawful, consent=False, **READY)], TABLES, case.crews(), case.axis())
    with Board(problem, {0: Place(30, "crew 1")}).lifted(0, problem.axis.period(lawful)) as hand:
        assert hand.first(0, ignoring=CONSENT) == problem.axis.period(lawful)
        assert {code for code, _ in named(hand.against(0))} == {"bind.legal", "bind.wait"}
