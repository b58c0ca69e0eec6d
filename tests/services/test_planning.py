"""The plan as the dock reads it, and changed by hand: moved, refused with the reason, locked, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from plan_office import decide
from service_cases import service_helper
from stepped_case import Case

from zhiwei.plugin.domain.demolition.records import ProgressRow
from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.services.demolition_scenarios import adopt_scenario, copy_scenario, phase_rows
from zhiwei.plugin.services.demolition_sites import build_sites, legal_days
from zhiwei.plugin.services.plan_demolition import Request, plan_demolition, replan_demolition
from zhiwei.plugin.services.planning_board import advice, day_answers, fresh_board, open_board
from zhiwei.plugin.services.planning_edit import move_sites, put_back, set_locked
from zhiwei.plugin.services.planning_view import (
    LOCKED,
    NO_PHASE,
    UNLAWFUL,
    WITHOUT,
    Filter,
    chosen_rows,
    first_scenario,
    read_plan,
    sorted_rows,
    with_legal,
)
from zhiwei.plugin.store.workspace import Workspace

HERE = Path(__file__).parent
office = service_helper("case_office")
NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)
TODAY = date(2026, 11, 22)
WHO = "甲"
CREWS = {"crews": [{"name": "一队"}], "excavators": 1, "let_to_firm": False}


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    """Three sites: two whose party agreed, one that waits for the law; one crew; a plan in two phases."""
    path = office.make_office(tmp_path_factory.mktemp("plan"))
    with Workspace.open(path) as opened:
        decide(opened, (0, 1, 2))
        build_sites(opened, WHO, NOW, TODAY)
        with opened.unit_of_work(WHO, NOW) as unit:
            for site in unit.sites.all()[:2]:
                unit.sites.update(replace(site, consent=True))
        request = Request("第一版", date(2026, 12, 1), date(2027, 12, 31), CREWS, tries=5, phases=2)
        plan_demolition(opened, request, WHO, NOW, TODAY)
    return path


@pytest.fixture
def workspace(planned, tmp_path):
    import shutil

    path = tmp_path / "plan.gpkg"
    shutil.copyfile(planned, path)
    with Workspace.open(path) as opened:
        yield opened


def view_of(workspace):
    with workspace.reader() as session:
        return read_plan(session, first_scenario(session))


def board_of(workspace):
    with workspace.reader() as session:
        return open_board(session, first_scenario(session))


def rows_of(workspace):
    """The rows of the two sites whose party agreed by their days, and the forced one."""
    view = view_of(workspace)
    agreed = sorted((row for row in view.rows if row.site.consent), key=lambda row: row.first)
    (forced,) = [row for row in view.rows if not row.site.consent]
    return (*agreed, forced)


def codes(refusal) -> list[str]:
    return [reason.code for reason in refusal.reasons]


def test_the_dock_reads_each_site_with_its_place_and_counts_phases_from_their_sites(workspace):
    view = view_of(workspace)
    assert view.planned == len(view.rows) == 3
    assert {row.code for row in view.rows} and all(row.case and row.address for row in view.rows)
    with workspace.reader() as session:
        stored = {f"{row['number']}-{row['area']}": row for row in phase_rows(session, view.scenario.uid)}
    assert {phase.key for phase in view.phases} == set(stored)
    for phase in view.phases:
        assert (phase.sites, round(phase.floor, 6)) == (stored[phase.key]["sites"], stored[phase.key]["floor_m2"])
        assert (phase.first, phase.last) == (stored[phase.key]["first_day"], stored[phase.key]["last_day"])
        assert round(phase.cost, 6) == round(stored[phase.key]["cost"], 6)
    assert sum(phase.floor for phase in view.phases) == 100.0 + 200.0 + 300.0


def test_columns_sort_and_filters_leave_what_they_say(workspace):
    view = view_of(workspace)
    by_day = [row.first for row in sorted_rows(view.rows, "first")]
    assert by_day == sorted(by_day) and [row.first for row in sorted_rows(view.rows, "first", True)] == by_day[::-1]
    one = view.rows[0]
    assert chosen_rows(view, Filter(text=f"{one.code} {one.case}")) == [one]
    assert chosen_rows(view, Filter(text="无此地")) == []
    assert chosen_rows(view, Filter(show=LOCKED)) == chosen_rows(view, Filter(show=WITHOUT)) == []
    assert chosen_rows(view, Filter(phases=frozenset({one.phase}))) == [
        row for row in view.rows if row.phase == one.phase
    ]


def test_a_day_that_the_law_of_today_does_not_allow_is_found(workspace):
    *_, forced = rows_of(workspace)
    view = view_of(workspace)
    with workspace.reader() as session:
        days = legal_days(session, TODAY, [forced.site])
        assert days[forced.uid].day == forced.legal.day == forced.first
    assert chosen_rows(with_legal(view, days), Filter(show=UNLAWFUL)) == []
    later = {forced.uid: replace(days[forced.uid], day=forced.first + timedelta(days=1))}
    assert [row.uid for row in chosen_rows(with_legal(view, later), Filter(show=UNLAWFUL))] == [forced.uid]


def test_a_site_made_after_the_plan_stands_without_a_phase(workspace):
    Case(workspace, 5).served(area_m2=50.0)
    build_sites(workspace, WHO, NOW, TODAY)
    view = view_of(workspace)
    assert [(phase.key, phase.sites) for phase in view.phases][-1] == (NO_PHASE, 1)
    (new,) = chosen_rows(view, Filter(show=WITHOUT))
    assert [code for code, _ in new.why] == ["planning.new_site"]
    moved = move_sites(workspace, board_of(workspace), [new.uid], WHO, NOW, TODAY, day=date(2027, 11, 1))
    assert moved.change is None and codes(moved.refused[0]) == ["planning.new_site"]


def test_a_site_is_moved_to_a_free_day_and_locked_and_all_figures_follow(workspace):
    first, second, _ = rows_of(workspace)
    before = view_of(workspace)
    day = date(2027, 11, 1)
    moved = move_sites(workspace, board_of(workspace), [first.uid], WHO, NOW, TODAY, day=day)
    assert moved.refused == () and len(moved.change.after) == 1
    view = view_of(workspace)
    row = view.by_uid[first.uid]
    assert (row.first, row.locked, row.crew) == (day, True, "一队")
    assert row.why[0] == ("planning.by_hand", {"who": WHO, "day": "2026-11-22"})
    # it lies after every stretch of time, so it belongs to the last one
    assert row.phase.startswith("2-")
    with workspace.reader() as session:
        stored = {f"{one['number']}-{one['area']}": one for one in phase_rows(session, view.scenario.uid)}
    for phase in view.phases:
        if phase.sites:
            assert (phase.sites, phase.last) == (stored[phase.key]["sites"], stored[phase.key]["last_day"])
    assert stored[row.phase]["last_day"] == row.last
    assert view.scenario.measures["plan"]["end"] == row.last.isoformat()
    assert before.scenario.measures["plan"]["end"] < row.last.isoformat()
    assert workspace.verify() == []
    # the board that came back is the workspace as it is now
    assert moved.plan.rows[first.uid] == row.place and moved.plan.mark >= 1
    assert view.by_uid[second.uid].place == before.by_uid[second.uid].place


def test_what_law_calendar_or_crew_forbid_is_refused_with_the_reason_and_nothing_is_written(workspace):
    first, second, forced = rows_of(workspace)
    before = view_of(workspace)
    plan = board_of(workspace)

    def refused(uid, day):
        moved = move_sites(workspace, plan, [uid], WHO, NOW, TODAY, day=day)
        assert moved.change is None
        return codes(moved.refused[0])

    assert refused(forced.uid, forced.first - timedelta(days=30))[0] in ("bind.legal", "planning.no_work_day")
    day = next(one.day for one in day_answers(plan, forced.uid, TODAY) if one.day >= date(2026, 12, 15))
    assert refused(forced.uid, day) == ["bind.legal"]
    assert refused(first.uid, date(2026, 12, 5)) == ["planning.no_work_day"]  # a Saturday
    assert refused(first.uid, date(2027, 10, 1)) == ["planning.no_work_day"]  # National Day
    assert refused(first.uid, date(2028, 3, 1)) == ["planning.outside"]
    assert "bind.crew" in refused(first.uid, second.first)
    assert view_of(workspace).rows == before.rows


def test_several_sites_move_one_after_another_and_who_stays_is_named(workspace):
    first, second, _ = rows_of(workspace)
    moved = move_sites(workspace, board_of(workspace), [first.uid, second.uid], WHO, NOW, TODAY, day=date(2027, 11, 1))
    assert [row.site_uid for row in moved.change.after] == [first.uid]
    (stays,) = moved.refused
    assert stays.site_uid == second.uid and "bind.crew" in codes(stays)


def test_into_a_phase_a_site_takes_its_first_free_day(workspace):
    first, _, forced = rows_of(workspace)
    plan = board_of(workspace)
    assert first.phase != forced.phase
    free = [
        one.day for one in day_answers(plan, first.uid, TODAY) if not one.reasons and one.day >= plan.phases[-1].first
    ]
    moved = move_sites(workspace, plan, [first.uid], WHO, NOW, TODAY, phase=forced.phase)
    row = view_of(workspace).by_uid[first.uid]
    if moved.change is None:
        assert not [day for day in free if day <= plan.phases[-1].last]
    else:
        assert (row.first, row.phase, row.locked) == (free[0], forced.phase, True)
    # the law allows the forced site no day in the first phase
    back = move_sites(workspace, board_of(workspace), [forced.uid], WHO, NOW, TODAY, phase=first.phase)
    assert back.change is None and "bind.legal" in codes(back.refused[0])


def test_nothing_is_moved_into_the_past(workspace):
    first, _, forced = rows_of(workspace)
    later = date(2027, 3, 10)
    plan = board_of(workspace)
    for wanted in ({"day": date(2027, 3, 9)}, {"phase": first.phase}):
        moved = move_sites(workspace, plan, [forced.uid], WHO, NOW, later, **wanted)
        assert moved.change is None and codes(moved.refused[0]) == ["planning.past"]
    answers = {one.day: one for one in day_answers(plan, first.uid, later)}
    assert [reason.code for reason in answers[date(2027, 3, 9)].reasons] == ["planning.past"]
    assert answers[later].reasons == ()
    told = advice(plan, forced.uid, later)
    assert told.free is None and told.earlier == ()


def test_what_has_begun_stays(workspace):
    first, *_ = rows_of(workspace)
    with workspace.unit_of_work(WHO, NOW) as unit:
        unit.sites.update(replace(unit.sites.get(first.uid), status="started"))
    moved = move_sites(workspace, board_of(workspace), [first.uid], WHO, NOW, TODAY, day=date(2027, 11, 1))
    assert codes(moved.refused[0]) == ["planning.begun_itself"]


def test_sites_that_share_walls_go_together(workspace):
    first, second, _ = rows_of(workspace)
    with workspace.unit_of_work(WHO, NOW) as unit:
        for uid in (first.uid, second.uid):
            unit.sites.update(replace(unit.sites.get(uid), batch="排屋"))
    moved = move_sites(workspace, board_of(workspace), [second.uid], WHO, NOW, TODAY, day=date(2027, 11, 1))
    assert {row.site_uid for row in moved.change.after} == {first.uid, second.uid}
    assert {row.first_day for row in moved.change.after} == {date(2027, 11, 1)}


def test_locks_are_set_and_taken_and_both_can_be_taken_back(workspace):
    first, second, _ = rows_of(workspace)
    uid = view_of(workspace).scenario.uid
    change = set_locked(workspace, uid, [first.uid, second.uid], True, WHO, NOW)
    assert [row.uid for row in chosen_rows(view_of(workspace), Filter(show=LOCKED))] == [
        row.uid for row in view_of(workspace).rows if row.uid in (first.uid, second.uid)
    ]
    assert set_locked(workspace, uid, [first.uid], True, WHO, NOW) is None
    opposite = put_back(workspace, change, WHO, NOW)
    assert chosen_rows(view_of(workspace), Filter(show=LOCKED)) == []
    put_back(workspace, opposite, WHO, NOW)
    assert len(chosen_rows(view_of(workspace), Filter(show=LOCKED))) == 2


def test_a_move_is_taken_back_and_done_again_whole(workspace):
    first, *_ = rows_of(workspace)
    before = view_of(workspace)
    moved = move_sites(workspace, board_of(workspace), [first.uid], WHO, NOW, TODAY, day=date(2027, 11, 1))
    after = view_of(workspace)
    opposite = put_back(workspace, moved.change, WHO, NOW)
    back = view_of(workspace)

    def plain(view):
        return [replace(row.place, version=0) for row in view.rows]

    assert plain(back) == plain(before) and back.scenario.measures == before.scenario.measures
    assert [replace(one, shape=None) for one in back.phases] == [replace(one, shape=None) for one in before.phases]
    for one, other in zip(back.phases, before.phases):
        assert one.shape.symmetric_difference(other.shape).area < 0.01 * other.shape.area
    put_back(workspace, opposite, WHO, NOW)
    assert plain(view_of(workspace)) == plain(after) and view_of(workspace).scenario.measures == after.scenario.measures
    assert workspace.verify() == []


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(workspace):
    first, *_ = rows_of(workspace)
    plan = board_of(workspace)
    moved = move_sites(workspace, plan, [first.uid], WHO, NOW, TODAY, day=date(2027, 11, 1))
    # another window moves it on; an old board is laid out anew before it is used
    again = move_sites(workspace, plan, [first.uid], "乙", NOW, TODAY, day=date(2027, 11, 2))
    assert again.change.before[0].first_day == date(2027, 11, 1)
    with pytest.raises(ConflictError) as caught:
        put_back(workspace, moved.change, WHO, NOW)
    assert caught.value.code == "planning.changed_since"
    assert view_of(workspace).by_uid[first.uid].first == date(2027, 11, 2)


def test_a_superseded_plan_is_not_changed(workspace):
    first, *_ = rows_of(workspace)
    plan = board_of(workspace)
    adopt_scenario(workspace, plan.scenario.uid, WHO, NOW)
    copy = copy_scenario(workspace, plan.scenario.uid, "第二版", WHO, NOW)
    adopt_scenario(workspace, copy.uid, WHO, NOW)
    with pytest.raises(InputError) as caught:
        move_sites(workspace, plan, [first.uid], WHO, NOW, TODAY, day=date(2027, 11, 1))
    assert caught.value.code == "planning.superseded"
    with pytest.raises(InputError):
        set_locked(workspace, plan.scenario.uid, [first.uid], True, WHO, NOW)
    assert view_of(workspace).scenario.uid == copy.uid


def test_advice_says_what_would_bring_a_site_forward(workspace):
    _, second, forced = rows_of(workspace)
    plan = board_of(workspace)
    told = advice(plan, forced.uid, TODAY)
    assert [reason.code for reason in told.reasons] == ["bind.legal"] and told.free is None
    (consent,) = told.earlier
    assert consent.changes == ("consent",) and consent.gained == (forced.first - consent.day).days > 0
    # proved by doing it: with consent the site may begin on that day and on none before
    with workspace.unit_of_work(WHO, NOW) as unit:
        unit.sites.update(replace(unit.sites.get(forced.uid), consent=True))
    free = [one.day for one in day_answers(board_of(workspace), forced.uid, TODAY) if not one.reasons]
    assert free[0] == consent.day
    # money that is there is no reason: with a budget a free day is left to the aims
    with workspace.unit_of_work("甲", NOW) as unit:
        row = unit.scenarios.get(plan.scenario.uid)
        money = [{"from": "2026-12-01", "yuan": 1e9}]
        unit.scenarios.update(replace(row, resources={**row.resources, "money": money}))
        (late,) = unit.assignments.find(scenario_uid=row.uid, site_uid=second.uid)
        day = date(2027, 11, 1)
        unit.assignments.update(replace(late, first_day=day, last_day=day))
    rich = advice(board_of(workspace), second.uid, TODAY)
    assert rich.free is not None and "bind.money" not in [one.code for one in rich.reasons]
    assert [one.days for one in rich.reasons if one.code == "bind.aims"] == [
        sum(not one.reasons for one in day_answers(board_of(workspace), second.uid, TODAY) if one.day < day)
    ]
    # what somebody locked to its day is there by the lock, not by the aims
    set_locked(workspace, plan.scenario.uid, [second.uid], True, WHO, NOW)
    fixed = advice(board_of(workspace), second.uid, TODAY).reasons
    assert (fixed[0].code, fixed[0].params) == ("bind.fixed", {"day": day})
    assert "bind.aims" not in [one.code for one in fixed]
    # the second of the two waits for the crew alone: one more crew and machine would not help it before the first's day
    told = advice(plan, second.uid, TODAY)
    assert all(one.day < second.first for one in told.earlier)


def test_a_board_that_is_brought_up_is_the_one_that_would_be_laid_out_anew(workspace):
    first, second, forced = rows_of(workspace)
    plan = board_of(workspace)
    places = plan.board

    def check(plan) -> None:
        anew = board_of(workspace)
        units = set(plan.units.values())
        assert plan.board is places, "only places changed, so it was not laid out anew"
        assert {unit: plan.board.place(unit) for unit in units} == {unit: anew.board.place(unit) for unit in units}
        assert (plan.rows, plan.scenario, plan.units) == (anew.rows, anew.scenario, anew.units)
        assert [replace(one, areas={}) for one in plan.phases] == [replace(one, areas={}) for one in anew.phases]
        for uid in (first.uid, second.uid, forced.uid):
            assert day_answers(plan, uid, TODAY) == day_answers(anew, uid, TODAY)
            assert advice(plan, uid, TODAY) == advice(anew, uid, TODAY)
        assert plan.audit is None or (list(plan.audit.all()) == [] and plan.audit.places == plan.placed(units))

    moved = move_sites(workspace, plan, [first.uid], WHO, NOW, TODAY, day=date(2027, 11, 1))
    check(moved.plan)
    opposite = put_back(workspace, moved.change, WHO, NOW)
    check(fresh_board(workspace, moved.plan, [second.uid], TODAY))
    put_back(workspace, opposite, WHO, NOW)
    set_locked(workspace, plan.scenario.uid, [second.uid], True, WHO, NOW)
    check(fresh_board(workspace, moved.plan, (), TODAY))


def test_a_board_is_laid_out_anew_when_more_than_places_changed(workspace):
    first, *_ = rows_of(workspace)
    plan = board_of(workspace)
    assert fresh_board(workspace, plan, [first.uid], TODAY) is plan
    with workspace.unit_of_work(WHO, NOW) as unit:
        unit.sites.update(replace(unit.sites.get(first.uid), floor_area_m2=5000.0))
    longer = fresh_board(workspace, plan, [first.uid], TODAY)
    assert longer is not plan and longer.places[first.uid].floor_area == 5000.0
    with workspace.unit_of_work(WHO, NOW) as unit:
        row = unit.scenarios.get(plan.scenario.uid)
        unit.scenarios.update(replace(row, resources={**row.resources, "crews": [{"name": "二队"}]}))
    assert [crew.name for crew in fresh_board(workspace, longer, (), TODAY).resources.crews] == ["二队"]


def test_a_plan_made_anew_hauls_what_is_down_and_leaves_out_what_is_hauled(workspace):
    first, second, forced = rows_of(workspace)
    scenario = view_of(workspace).scenario
    with workspace.unit_of_work(WHO, NOW) as unit:
        for row, status in ((first, "demolished"), (second, "hauled")):
            unit.sites.update(replace(unit.sites.get(row.uid), status=status))
        unit.progress.add(ProgressRow("", first.uid, "demolished", first.last))
    again = second.last + timedelta(days=1)
    request = Request("第二版", again, date(2027, 12, 31), {**CREWS, "trucks": 2}, tries=5, phases=1)
    made, planned = replan_demolition(workspace, scenario.uid, request, WHO, NOW, again)
    with workspace.reader() as session:
        places = {row.site_uid: row for row in session.assignments.of_scenario(made.uid)}
        plan = open_board(session, made.uid)
    assert set(places) == {first.uid, forced.uid}
    down = places[first.uid]
    assert down.first_day == planned.problem.axis.days[0] and down.works["floor_m2"] == 0 and down.works["loads"] > 0
    assert planned.plan.measures.area == forced.site.floor_area_m2
    # on the board it takes its days of haulage, as in the plan
    unit = plan.units[first.uid]
    assert plan.placed([unit])[first.uid].last == down.last_day
    assert move_sites(workspace, plan, [forced.uid], WHO, NOW, again, day=date(2027, 11, 1)).refused == ()


def test_moving_one_site_leaves_what_was_demolished_since_in_the_figures(workspace):
    """Its floor area was planned and is done: only a plan made after it was down does without."""
    first, _second, forced = rows_of(workspace)
    before = view_of(workspace).scenario.measures["plan"]
    with workspace.unit_of_work(WHO, NOW) as unit:
        unit.sites.update(replace(unit.sites.get(first.uid), status="demolished"))
        unit.progress.add(ProgressRow("", first.uid, "demolished", first.last))
    moved = move_sites(workspace, board_of(workspace), [forced.uid], WHO, NOW, TODAY, day=date(2027, 11, 1))
    assert moved.refused == () and moved.change is not None
    after = view_of(workspace).scenario.measures["plan"]
    assert (after["placed"], after["area"], after["cost"]) == (before["placed"], before["area"], before["cost"])
    assert after["end"] > before["end"]
