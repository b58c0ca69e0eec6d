"""What the after-use dock reads: rows, filters, order, the last plan, why, two uses beside each other, the balance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from afteruse_office import FIRST, NOW, SECOND, THIRD, TODAY, done, make, make_decided

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.afteruse_balance import balance_shown
from zhiwei.plugin.services.afteruse_preview import preview
from zhiwei.plugin.services.afteruse_view import Asked, filtered, last_plan, moved, ordered, rows_of, sums
from zhiwei.plugin.services.afteruse_weights import keep_weights
from zhiwei.plugin.services.afteruse_why import compare_uses, why
from zhiwei.plugin.services.own_rules import put_catalogues
from zhiwei.plugin.services.plan_afteruse import Request, plan_uses
from zhiwei.plugin.services.plot_facts import book_of
from zhiwei.plugin.services.track_afteruse import Pick, accept_uses, begin, plots_in
from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(make_decided(tmp_path)) as opened:
        yield opened


@pytest.fixture
def planned(workspace):
    """Three cleared plots with proposals: farmland first, then two greens of which one is given up for building."""
    done(workspace, 3)
    make(workspace)
    plan_uses(workspace, Request(targets={"build": 350.0}), "甲", NOW, TODAY)
    return workspace


def rows(workspace, on=TODAY):
    with workspace.reader() as session:
        return rows_of(session, on)


def whole(workspace):
    with workspace.reader() as session:
        return plots_in(session)


def last_of(workspace):
    with workspace.reader() as session:
        return last_plan(session, rows_of(session, TODAY))


def codes(found):
    return [one.plot.code for one in found]


def test_a_row_says_what_is_proposed_and_what_is_settled(planned):
    accept_uses(planned, [Pick(FIRST), Pick(SECOND, "增绿", why="居民要求")], "甲", NOW, TODAY)
    first, second, third = rows(planned, date(2027, 5, 5))
    assert (first.proposed, first.verdict, first.decision, first.late_days) == ("farm", "allowed", "accepted", 3)
    (farm,) = whole(planned)[0].proposals["ranked"]
    assert (farm["use"], first.points) == ("farm", farm["points"])
    assert first.plot.rules is None and "ranked" not in first.plot.proposals, "a list reads what it shows"
    assert second.plot.remark == "居民要求" and second.plot.use == "green"
    assert third.decision == "proposed" and third.plot.direction == ""
    # of two like plots one is given up for the building target of 350 m², and the row says for how much
    lost = [one for one in (second, third) if one.given_up]
    assert [(one.proposed, one.best) for one in lost] == [("service", "green")] and lost[0].given_up > 0


def test_filters_narrow_and_search_looks_in_names_of_uses(planned):
    accept_uses(planned, [Pick(FIRST)], "甲", NOW, TODAY)
    found = rows(planned, date(2027, 6, 1))
    words = {"farm": "宜耕（复耕）", "green": "宜绿", "build": "宜建"}
    assert codes(filtered(found, Asked(), words)) == [FIRST, SECOND, THIRD]
    assert codes(filtered(found, Asked(text="复耕"), words)) == [FIRST]
    assert codes(filtered(found, Asked(text="dk2026-0003"), words)) == [THIRD]
    assert codes(filtered(found, Asked(overdue=True), words)) == [FIRST]
    assert codes(filtered(found, Asked(decision="proposed"), words)) == [SECOND, THIRD]
    assert codes(filtered(found, Asked(use="farm", status="cleared"), words)) == [FIRST]
    assert codes(filtered(found, Asked(status="verified"), words)) == []
    assert codes(filtered(found, Asked(uids=frozenset([found[2].uid])), words)) == [THIRD]
    assert codes(filtered(found, Asked(town="0"), words)) == []


def test_order_puts_empty_values_last_both_ways(planned):
    accept_uses(planned, [Pick(SECOND, "增绿")], "甲", NOW, TODAY)
    found = rows(planned)
    assert codes(ordered(found, "due_on", False))[0] == codes(ordered(found, "due_on", True))[0] == SECOND
    assert codes(ordered(found, "code", True)) == [THIRD, SECOND, FIRST]
    sized = [replace(one, plot=replace(one.plot, area_m2=area)) for one, area in zip(found, (9.0, 30.0, 8.5))]
    assert codes(ordered(sized, "area_m2", False)) == [THIRD, FIRST, SECOND]


def test_sums_are_exact_in_hundredths(planned):
    sized = [replace(one, plot=replace(one.plot, area_m2=area)) for one, area in zip(rows(planned), (0.1, 0.2, 0.7))]
    found = sums(sized)
    assert (found.count, found.area_m2, found.open, found.late) == (3, 1.0, 3, 0)
    assert found.by_use["farm"] == (1, 0.1)


def test_the_last_plan_is_told_again_after_it_was_read_anew(planned):
    found = last_of(planned)
    area = {one.plot.code: one.plot.area_m2 for one in rows(planned)}
    assert found.targets == {"build": 350.0} and found.exact and found.gap == 0.0
    (lost,) = found.given_up
    assert found.reached == {"build": area[lost.plot.code]} and found.missing == {"build": 0.0}
    assert found.made_on == "2026-11-22" and found.given == ()
    before = whole(planned)
    plan_uses(planned, Request(targets={"farm": 5000.0}), "甲", NOW, TODAY)
    again = last_of(planned)
    assert again.out_of_reach["farm"] == pytest.approx(5000.0 - sum(area.values()), abs=0.01)
    # the two like plots became farmland: both are told with what they were
    told = moved(before, whole(planned))
    assert [(plot.code, new) for plot, _old, new in told] == [(SECOND, "farm"), (THIRD, "farm")]
    assert {old for _plot, old, _new in told} == {"green", "service"}


def test_without_a_plan_there_is_none(workspace):
    done(workspace, 1)
    make(workspace)
    assert last_of(workspace) is None and rows(workspace)[0].decision == "none"


def test_why_shows_the_sum_and_every_rule(planned):
    with planned.reader() as session:
        found = why(session, FIRST, TODAY)
        town = why(session, THIRD, TODAY)
    (only,) = found.ranked
    assert only.use == "farm"
    assert sum(part[3] for part in only.parts) == pytest.approx(100.0)
    for _criterion, _value, score, share, points in only.parts:
        assert points == pytest.approx(score * share, abs=0.1)
    assert only.points == pytest.approx(sum(part[4] for part in only.parts) - only.less, abs=0.05)
    assert found.verdict("farm") == "allowed"
    assert {one.use for one in found.said if one.verdict == "forbidden"} == {
        "build", "green", "road", "order", "scenery", "service", "temporary",
    }  # fmt: skip
    barred = next(one for one in found.said if one.use == "build").reasons[0]
    assert (barred.kind, barred.what, barred.title, barred.articles) == (
        "zone", "永久基本农田", "土地管理法", "33-37",
    )  # fmt: skip
    assert barred.area_m2 == pytest.approx(found.plot.area_m2, abs=0.01) and not barred.leave_out
    assert found.zones[0][:2] == ("KX-NT", "永久基本农田") and found.land[0][:2] == ("0103", "旱地")
    assert [number for _, number in found.cases] and len(found.cases) == 1
    # 60 of 400 m² in the road red line: what is no road has to leave that part out
    road = next(reason for one in town.said if one.use == "build" for reason in one.reasons if reason.key == "HX-DL")
    assert (road.verdict, road.leave_out) == ("conditional", True)
    assert road.area_m2 == pytest.approx(60.0, abs=0.1)


def test_two_uses_beside_each_other(planned):
    with planned.reader() as session:
        green, build = compare_uses(session, THIRD, ("green", "build"), TODAY)
        whole = {one.code: one for one in plots_in(session)}
    ranked = {one["use"]: one["points"] for one in whole[THIRD].proposals["ranked"]}
    assert (green.ranked.points, build.ranked.points) == (ranked["green"], ranked["build"])
    assert (green.code, green.class_name, green.target) == ("1401", "公园绿地", "green")
    others = {code: one.proposals["use"] for code, one in whole.items() if code != THIRD}
    # public service counts for building land
    built = (
        sum(whole[code].area_m2 for code, use in others.items() if use in ("build", "service")) + whole[THIRD].area_m2
    )
    assert build.reached_m2 == pytest.approx(built, abs=0.01) and build.wanted_m2 == 350.0
    # the road reserve of 60 m² is lost to building, and given back as green it is not lost
    assert green.usable_m2 == whole[THIRD].area_m2
    assert build.usable_m2 == pytest.approx(whole[THIRD].area_m2 - 60.0, abs=0.1)
    with planned.reader() as session:
        farm, barred = compare_uses(session, FIRST, ("farm", "build"), TODAY)
    assert farm.ranked is not None and barred.ranked is None and barred.said.verdict == "forbidden"


def test_a_plot_nobody_planned_cannot_be_compared(workspace):
    done(workspace, 1)
    make(workspace)
    with workspace.reader() as session, pytest.raises(InputError, match=r"afteruse\.no_proposal"):
        compare_uses(session, FIRST, ("farm", "green"), TODAY)


def test_the_balance_by_class_of_all_towns_is_the_sum_of_the_towns(planned):
    accept_uses(planned, [Pick(FIRST), Pick(SECOND, "增绿")], "甲", NOW, TODAY)
    begin(planned, FIRST, date(2026, 11, 10), "甲", NOW, TODAY)
    with planned.reader() as session:
        found = balance_shown(session, TODAY)
        strict = balance_shown(session, TODAY, "done")
        area = {one.code: one.area_m2 for one in plots_in(session)}
    after = {one.code: (one.name, one.before_m2, one.after_m2) for one in found.of()}
    assert after["01"] == ("耕地", 0.0, area[FIRST]) and after["1401"] == ("公园绿地", 0.0, area[SECOND])
    whole = found.figures_of()
    assert round(sum(one.before_m2 for one in found.of()), 2) == whole.freed_m2 == round(sum(area.values()), 2)
    assert round(sum(one.change_m2 for one in found.of()), 2) == 0.0
    assert whole.used_m2 == whole.farm_m2 == area[FIRST] and (found.count_from, strict.count_from) == (
        "started",
        "done",
    )
    assert strict.figures_of().used_m2 == 0.0
    (town,) = found.towns
    assert found.of(town[0]) == tuple(one for one in found.lines if one.town == town[0])


def test_looking_ahead_ranks_as_planning_would(planned):
    """The same weights through planning itself: the same first uses, plot by plot."""
    # green by its 70 m to the road alone
    nothing = dict.fromkeys(("plan", "size", "neighbours", "green", "slope", "services"), 0.0)
    weights = {"green": {**nothing, "road": 100.0}}
    with planned.reader() as session:
        found = preview(session, weights)
        same = preview(session, {})
    before = {one.code: one.proposals["ranked"][0]["use"] for one in whole(planned)}
    plan_uses(planned, Request(weights=weights), "甲", NOW, TODAY)
    after = {one.code: one.proposals["ranked"][0]["use"] for one in whole(planned)}
    assert same.changed == () and found.plots == 3
    assert found.changed == tuple((code, before[code], after[code]) for code in before if before[code] != after[code])
    assert [code for code, _before, _after in found.changed] == [SECOND]  # the third lies at a road


def test_weights_are_laid_over_the_offices_own(planned):
    with planned.unit_of_work("甲", NOW) as unit:
        own = {"settings": {"due_days": 30}, "weights": {"road": {"road": 40}}}
        put_catalogues(unit, {"afteruse": own}, "s.yaml")
    keep_weights(planned, {"road": {"shape": 15.0}, "farm": {"soil": 0.0}}, "甲", NOW)
    with planned.reader() as session:
        book = book_of(session)
        kept = session.settings.get("catalogue.afteruse")
    assert book.weights["road"] == {"plan": 70.0, "shape": 15.0, "road": 40.0}
    assert book.weights["farm"]["soil"] == 0.0 and book.number("due_days") == 30.0
    assert kept["weights"] == {"road": {"road": 40, "shape": 15.0}, "farm": {"soil": 0.0}}
