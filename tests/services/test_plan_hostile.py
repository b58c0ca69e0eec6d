"""Plans of bureaus in which somebody never comes: every site has a day, or the true reason why it has none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from service_cases import demolition_helper

from zhiwei.plugin.domain.demolition.audit import Terms, audit
from zhiwei.plugin.domain.demolition.explain import reason_codes
from zhiwei.plugin.domain.demolition.plan import Kept
from zhiwei.plugin.domain.demolition.resources import parse_resources
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.plan_demolition import Request, compute_plan

case, audits = (demolition_helper(name) for name in ("plan_case", "test_audit"))
START, END = case.START, case.START + timedelta(days=60)
ALWAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
CREWS = [{"name": "甲"}, {"name": "乙"}]
#: one that its party demolishes, one that is lived in and one that is not, both by force
SITES = [case.site("own"), case.site("lived in", consent=False, persons=3), case.site("empty", consent=False)]
#: a plan in force
KEPT = {
    "own": Kept(date(2027, 3, 24), "甲"),
    "lived in": Kept(date(2027, 4, 1), "甲"),
    "empty": Kept(date(2027, 4, 6), "乙"),
}


def planned(resources: dict, **more):
    """A plan that keeps every rule of the raw facts."""
    given = {"let_to_firm": False, **resources}
    request = replace(Request("x", START, END, given, tries=3), **more)
    made = compute_plan(SITES, request, case.calendar(), case.tables())
    known = [replace(site, **request.known.get(site.uid, {})) for site in SITES]
    terms = Terms(parse_resources(given), case.tables(), case.calendar(), START, END)
    assert audit(known, audits.places_of(made.problem, made.plan.schedule), terms) == []
    return made


def places(made) -> dict:
    return audits.places_of(made.problem, made.plan.schedule)


def reasons(made, uid: str) -> set[str]:
    """The reasons for a site's day, those that are named together one by one."""
    (why,) = (made.whys[unit] for unit, one in enumerate(made.problem.units) if one.sites[0].uid == uid)
    return {code for bind in (*why.binds, *why.earlier) for code in reason_codes(bind.code, bind.params)}


def notes(made) -> set[tuple[str, str]]:
    return {(note.site.uid, note.code) for note in made.problem.notes}


def test_crews_that_always_rest_leave_all_sites_without_a_day_and_are_named():
    made = planned({"crews": [{"name": "甲", "rests": ALWAYS}]})
    assert made.plan.measures.unplaced == 3 and made.end is None
    assert all("bind.rest_crew" in reasons(made, site.uid) for site in SITES)
    # another one does their work
    made = planned({"crews": [{"name": "甲", "rests": ALWAYS}, {"name": "乙"}]})
    assert made.plan.measures.unplaced == 0
    assert {place.crew for place in places(made).values()} == {"乙"}


@pytest.mark.parametrize(
    ("limit", "resource", "without", "code"),
    [
        ("survey_teams", "survey", {"own", "lived in", "empty"}, "bind.no_survey"),
        ("notaries", "notary", {"lived in"}, "bind.no_notary"),
        ("police_teams", "police", {"lived in", "empty"}, "bind.police"),
        ("command_groups", "command", {"lived in", "empty"}, "bind.command"),
        ("trucks", "trucks", {"own", "lived in", "empty"}, "bind.trucks"),
    ],
)
def test_what_there_is_none_of_or_always_rests_is_the_reason_where_it_is_needed(limit, resource, without, code):
    made = planned({"crews": CREWS, limit: 0})
    assert {site.uid for site in SITES} - set(places(made)) == without
    assert all(code in reasons(made, uid) and "bind.aims" not in reasons(made, uid) for uid in without)
    made = planned({"crews": CREWS, limit: 2, "rests": {resource: ALWAYS}})
    assert {site.uid for site in SITES} - set(places(made)) == without
    rested = code if ".no_" in code else f"bind.rest_{resource}"
    assert all(rested in reasons(made, uid) and "bind.aims" not in reasons(made, uid) for uid in without)


def test_no_excavator_at_all_is_refused_for_every_site():
    with pytest.raises(InputError) as caught:
        planned({"crews": CREWS, "excavators": 0})
    assert (caught.value.code, caught.value.params["refused"]) == ("demolition.nothing", 3)


def test_a_site_behind_one_that_has_no_day_says_so():
    front = case.site("front", name="front", consent=False, lane="l", lane_order=1)
    behind = case.site("behind", lane="l", lane_order=2)
    request = Request("x", START, END, {"crews": CREWS, "police_teams": 0, "let_to_firm": False}, tries=3)
    made = compute_plan([front, behind], request, case.calendar(), case.tables())
    assert reasons(made, "behind") == {"bind.no_block", "bind.end"}


def test_a_target_of_a_month_without_working_days_is_bound_by_the_next_one():
    march = {"crews": CREWS, "blocked": [{"from": "2027-03-01", "to": "2027-03-31"}]}
    made = planned(march, targets=((date(2027, 3, 31), 500.0, ""), (date(2027, 4, 30), 800.0, "")))
    assert min(place.first for place in places(made).values()) > date(2027, 4, 1)
    assert made.plan.measures.shortfall == pytest.approx(500.0)
    assert all(bound is not None and bound > date(2027, 4, 1) for bound in made.bounds.values())


TUESDAY = "2027-03-23"


@pytest.mark.parametrize(
    ("crews", "lock", "code"),
    [
        ([{"name": "甲", "rests": ["tue"]}], {"day": TUESDAY}, "demolition.lock_rest"),
        ([{"name": "甲", "rests": ["tue"]}, {"name": "乙"}], {"day": TUESDAY, "crew": "甲"}, "demolition.lock_rest"),
        ([{"name": "甲", "off": [{"from": TUESDAY}]}], {"day": TUESDAY}, "demolition.lock_rest"),
        ([{"name": "甲", "until": "2027-03-17"}, {"name": "乙"}], {"day": TUESDAY, "crew": "甲"},
         "demolition.lock_rest"),
        ([{"name": "甲", "rests": ALWAYS}, {"name": "乙"}], {"crew": "甲"}, "demolition.lock_crew"),
        ([{"name": "甲", "until": "2027-02-10"}, {"name": "乙"}], {"crew": "甲"}, "demolition.lock_crew"),
    ],
)  # fmt: skip
def test_a_lock_on_a_day_without_its_crew_is_not_kept_but_said_and_the_site_has_a_day(crews, lock, code):
    made = planned({"crews": crews}, locks={"own": lock})
    assert notes(made) == {("own", code)}
    assert made.plan.measures.unplaced == 0
    assert places(made)["own"].first != date(2027, 3, 23)


def test_a_lock_on_the_rest_day_of_one_crew_is_kept_by_the_other():
    made = planned({"crews": [{"name": "甲", "rests": ["tue"]}, {"name": "乙"}]}, locks={"own": {"day": TUESDAY}})
    assert notes(made) == set()
    assert (places(made)["own"].first, places(made)["own"].crew) == (date(2027, 3, 23), "乙")


@pytest.mark.parametrize(
    "crew",
    [
        {"rests": ALWAYS},
        {"until": "2027-03-10"},
        {"until": "2027-03-24"},
        {"off": [{"from": "2027-03-01", "to": "2027-12-10"}]},
    ],
)
def test_a_replan_gives_the_sites_of_a_crew_that_no_longer_comes_to_another(crew):
    made = planned({"crews": [{"name": "甲", **crew}, {"name": "乙"}]}, kept=KEPT)
    assert made.plan.measures.unplaced == 0
    assert {place.crew for place in places(made).values()} == {"乙"}


def test_a_replan_after_a_change_of_rest_days_moves_what_stood_on_them_and_nothing_else():
    # 24 March is a Wednesday, 1 April a Thursday, 6 April a Tuesday
    rests = {"crews": [{"name": "甲", "rests": ["wed"]}, {"name": "乙", "rests": ["wed"]}]}
    before, made = planned({"crews": CREWS}, kept=KEPT), planned(rests, kept=KEPT)
    assert {uid: place.first for uid, place in places(before).items()} == {uid: one.day for uid, one in KEPT.items()}
    firsts = {uid: place.first for uid, place in places(made).items()}
    assert firsts == {"own": date(2027, 3, 25), "lived in": date(2027, 4, 1), "empty": date(2027, 4, 6)}
    locked = planned(rests, kept={}, locks={uid: {"day": one.day.isoformat()} for uid, one in KEPT.items()})
    assert notes(locked) == {("own", "demolition.lock_rest")}
    firsts = {uid: place.first for uid, place in places(locked).items() if uid != "own"}
    assert firsts == {"lived in": date(2027, 4, 1), "empty": date(2027, 4, 6)}


def test_what_has_begun_goes_on_with_another_crew_when_its_own_has_left():
    begun = {"kept": {"own": Kept(START, "甲")}, "known": {"own": {"days_done": 1.0}}, "locks": {"own": {"crew": "甲"}}}
    for crew in ({"rests": ALWAYS}, {"until": "2027-02-10"}):
        made = planned({"crews": [{"name": "甲", **crew}, {"name": "乙"}]}, **begun)
        assert notes(made) == {("own", "demolition.lock_crew")}
        assert (places(made)["own"].crew, places(made)["own"].first) == ("乙", START)
    made = planned({"crews": [{"name": "甲", "rests": ["mon"]}, {"name": "乙"}]}, **begun)
    assert (places(made)["own"].crew, places(made)["own"].first) == ("甲", START + timedelta(days=1))
