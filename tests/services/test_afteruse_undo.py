"""Taking back what was done to plots: by a step, by undo, and never over what somebody did since."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
from afteruse_office import FIRST, NOW, SECOND, THIRD, TODAY, accept_use, layer, make_planned_uses, photo, plots

from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.services.afteruse_undo import PROPOSED, change_of, revert
from zhiwei.plugin.services.plan_afteruse import Request, plan_uses
from zhiwei.plugin.services.plot_evidence import photos_of_plot
from zhiwei.plugin.services.plot_facts import book_of
from zhiwei.plugin.services.track_afteruse import (
    Pick,
    accept_all,
    accept_uses,
    begin,
    begin_many,
    overlay_now,
    take_back,
    verify_use,
)
from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture
def planned(tmp_path):
    with Workspace.open(make_planned_uses(tmp_path)) as opened:
        yield opened


def facts(workspace):
    """What a person decided, by plot; not the version."""
    return {
        one.code: (
            one.use,
            one.use_code,
            one.responsible,
            one.due_on,
            one.status,
            one.started_on,
            one.locked,
            one.remark,
        )
        for one in plots(workspace)
    }


def test_accepting_many_is_undone_and_done_again(planned):
    before, told = plots(planned), facts(planned)
    after = accept_uses(planned, [Pick(FIRST), Pick(SECOND, "临时绿化或停车", why="等规划")], "甲", NOW, TODAY)
    made = facts(planned)
    assert [made[code][0] for code in (FIRST, SECOND, THIRD)] == ["farm", "temporary", ""]
    assert made[SECOND][7] == "等规划"
    change = revert(planned, change_of(before, after), "甲", NOW)
    assert facts(planned) == told
    back = revert(planned, change, "甲", NOW)
    assert facts(planned) == made
    revert(planned, back, "甲", NOW)
    assert facts(planned) == told and planned.verify() == []


def test_another_proposal_is_another_departments_and_the_day_stays(planned):
    accept_all(planned, "甲", NOW, TODAY)
    before = facts(planned)
    plan_uses(planned, Request(targets={"road": 350.0}), "甲", NOW, TODAY)
    (code,) = accept_all(planned, "甲", NOW, TODAY)
    after = facts(planned)
    assert (before[code][0], after[code][0]) == ("green", "road")
    assert (before[code][2], after[code][2]) == ("园林绿化部门", "住建（交通）部门")
    assert before[code][3] == after[code][3]


def test_all_or_none_is_accepted(planned):
    told = facts(planned)
    with pytest.raises(InputError, match=r"afteruse\.forbidden"):
        accept_uses(planned, [Pick(SECOND), Pick(FIRST, "建设")], "甲", NOW, TODAY)
    with pytest.raises(InputError, match=r"afteruse\.no_plot"):
        accept_uses(planned, [Pick(SECOND), Pick("DK9")], "甲", NOW, TODAY)
    assert facts(planned) == told


def test_those_judged_otherwise_are_left_where_asked_and_the_rest_is_accepted(planned):
    picks = [Pick(SECOND), Pick(FIRST, "建设"), Pick(THIRD)]
    assert [one.code for one in accept_uses(planned, picks, "甲", NOW, TODAY, ("allowed", "conditional"))] == [
        SECOND,
        THIRD,
    ]
    assert [facts(planned)[code][0] for code in (FIRST, SECOND, THIRD)] == ["", "green", "green"]
    assert accept_uses(planned, [Pick(FIRST, "建设")], "甲", NOW, TODAY, ("allowed",)) == []


def test_what_another_did_since_is_not_undone(planned):
    before = plots(planned)
    after = accept_uses(planned, [Pick(FIRST), Pick(SECOND)], "甲", NOW, TODAY)
    begin(planned, SECOND, date(2026, 11, 10), "乙", NOW, TODAY)
    told = facts(planned)
    with pytest.raises(ConflictError):
        revert(planned, change_of(before, after), "甲", NOW)
    assert facts(planned) == told


def test_a_plan_is_undone_without_touching_what_was_accepted_meanwhile(planned):
    before = plots(planned)
    plan_uses(planned, Request(targets={"build": 350.0}), "甲", NOW, TODAY)
    change = change_of(before, plots(planned), PROPOSED)
    assert [one.proposals["use"] for one in change.before] != [one.proposals["use"] for one in change.after]
    revert(planned, change, "甲", NOW)
    assert [(one.proposals, one.rules) for one in plots(planned)] == [(one.proposals, one.rules) for one in before]


def test_one_step_back_at_a_time(planned):
    accept_use(planned, FIRST, "甲", NOW, TODAY)
    begin(planned, FIRST, date(2026, 11, 10), "甲", NOW, TODAY)
    photo(planned, datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc))
    verify_use(planned, FIRST, TODAY, ["P0001"], "甲", NOW, TODAY)

    def back():
        (plot,) = [one for one in plots(planned) if one.code == FIRST]
        (found,) = take_back(planned, [plot], "甲", NOW)
        return found

    one = back()
    assert (one.status, one.verified_on, one.verified_by, one.use) == ("under_way", None, None, "farm")
    one = back()
    assert (one.status, one.started_on, one.use) == ("cleared", None, "farm")
    one = back()
    assert (one.use, one.due_on, one.locked, one.proposals["use"]) == ("", None, False, "farm")
    with pytest.raises(InputError, match=r"afteruse\.nothing_back"):
        back()
    assert planned.verify() == []


def test_a_stale_view_is_refused_at_every_step(planned):
    seen = plots(planned)[0]
    accept_use(planned, FIRST, "乙", NOW, TODAY)
    for job in (
        lambda: begin_many(planned, [replace(seen, direction="复耕")], TODAY, "甲", NOW, TODAY),
        lambda: take_back(planned, [replace(seen, direction="复耕")], "甲", NOW),
        lambda: accept_uses(planned, [Pick(seen.uid, "", seen.version)], "甲", NOW, TODAY),
    ):
        with pytest.raises(ConflictError):
            job()


def test_the_plan_use_that_was_given_still_forbids_when_it_is_accepted(planned):
    """Without the plan, building on the second plot is allowed; the plan says park."""
    plan = layer(("code",), (90, -5, 130, 40, "1401"))
    plan_uses(planned, Request(plan=plan, plan_field="code"), "甲", NOW, TODAY)
    with pytest.raises(InputError) as caught:
        accept_use(planned, SECOND, "甲", NOW, TODAY, use="建设")
    assert caught.value.code == "afteruse.forbidden" and "绿地" in caught.value.params["reason"]
    plan_uses(planned, Request(keep_given=True), "甲", NOW, TODAY)
    assert plots(planned)[0].proposals["place"]["plan"] == {}
    assert list(plots(planned)[1].proposals["place"]["plan"]) == ["1401"]
    plan_uses(planned, Request(), "甲", NOW, TODAY)
    assert accept_use(planned, SECOND, "甲", NOW, TODAY, use="建设").use == "build"


def test_work_on_a_use_that_the_layers_forbid_by_now_does_not_begin(planned):
    """A red line was drawn over the plot after its use was accepted."""
    accept_use(planned, SECOND, "甲", NOW, TODAY, use="建设")
    with planned.unit_of_work("甲", NOW) as unit:
        unit.zones.add(layer(("class_code",), (90, -5, 130, 40, "KX-ST")))
    with pytest.raises(InputError) as caught:
        begin(planned, SECOND, date(2026, 11, 10), "甲", NOW, TODAY)
    assert caught.value.code == "afteruse.forbidden" and "生态保护红线" in caught.value.params["reason"]
    assert plots(planned)[1].status == "cleared" and plots(planned)[1].started_on is None


def test_photos_are_told_with_why_they_show_nothing(planned):
    accept_use(planned, FIRST, "甲", NOW, TODAY)
    plot = begin(planned, FIRST, date(2026, 11, 10), "甲", NOW, TODAY)
    day = datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc)
    photo(planned, day, "P0001", east=30.0)
    photo(planned, day.replace(day=8), "P0002")
    photo(planned, day, "P0003", east=5000.0)
    photo(planned, day.replace(hour=23), "P0004")  # the 21st in China
    photo(planned, None, "P0005", east=30.0)
    photo(planned, day, "P0006", east=None)
    with planned.reader() as session:
        found = photos_of_plot(session, plot.shape, plot.started_on, date(2026, 11, 20))
        overlay = overlay_now(session, book_of(session), plot, TODAY)
    assert [(one.number, one.unfit, one.doubts) for one in found] == [
        ("P0001", "", ()),
        ("P0005", "", ("undated",)),
        ("P0003", "", ("far",)),
        ("P0006", "", ("unplaced",)),
        ("P0004", "later", ()),
        ("P0002", "old", ()),
    ]
    # the plot ends 20 m east of its corner, the camera stood at 30 m
    assert found[0].distance_m == 10.0
    assert overlay.built == () and overlay.said.verdict == "allowed"
