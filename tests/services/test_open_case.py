"""Cases are opened whole or not at all, and whatever is not opened says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
import yaml
from service_cases import service_helper

from zhiwei.plugin.domain.case.event_chain import first_break
from zhiwei.plugin.domain.case.fold import fold
from zhiwei.plugin.domain.case.predicates import available
from zhiwei.plugin.domain.case.procedure import Procedure
from zhiwei.plugin.domain.errors import ConflictError, InputError, UnlawfulStepError
from zhiwei.plugin.services.case_catalogues import current_procedure, procedure_catalogue, procedure_of
from zhiwei.plugin.services.case_state import state_of
from zhiwei.plugin.services.open_case import open_cases, tracks_of
from zhiwei.plugin.services.record_step import correct_step, record_step

office = service_helper("case_office")


def open_all(workspace, spots=None, officers=office.OFFICERS, track="all", on=office.DAY, now=office.NOW):
    wanted = office.spot_uids(workspace) if spots is None else spots
    return open_cases(workspace, wanted, officers, track, on, office.ACTOR, now)


def filed_under(workspace, change) -> Procedure:
    """The procedure of a case that was filed under another text than today's."""
    data = yaml.safe_load(procedure_catalogue().text)
    change({row["id"]: row for row in data["transitions"]})
    with workspace.unit_of_work(actor=office.ACTOR, now=office.NOW) as uow:
        sha256 = uow.catalogues.put("procedure", yaml.safe_dump(data, allow_unicode=True, sort_keys=False))
        case = uow.cases.find()[0]
        return procedure_of(uow, replace(case, catalogue_sha256=sha256))


def test_a_case_keeps_the_text_it_was_filed_under(workspace):
    open_all(workspace)
    assert (
        filed_under(workspace, lambda steps: steps["T15"].update(event="另一种告知")).transitions["T15"].event
        == "另一种告知"
    )


def test_a_case_from_before_every_step_had_guards_goes_by_those_of_today(workspace):
    open_all(workspace)

    def unguarded(steps):
        steps["T15"].pop("check")
        steps["T15"].update(event="另一种告知", guard="in words only")

    procedure = filed_under(workspace, unguarded)
    assert procedure.transitions["T15"] == current_procedure().transitions["T15"]
    assert all(available(procedure, step) for step in procedure.transitions.values())


def test_every_spot_is_opened_or_reported_with_its_reason(workspace):
    report = open_all(workspace)
    assert [(case.spot_code, case.track) for case in report.opened] == [
        ("TB000", "planning"),
        ("TB001", "planning"),
        ("TB002", "planning"),
        ("TB005", "land"),
        ("TB005", "planning"),
    ]
    assert [(refusal.subject, refusal.code) for refusal in report.refused] == [
        ("TB003", "case.no_party"),
        ("TB004", "case.not_assessed"),
    ]


def test_a_case_stands_in_investigation_with_its_chain_whole(workspace):
    opened = open_all(workspace).opened
    with workspace.reader() as session:
        for one in opened:
            case = session.cases.get(one.case_uid)
            events = session.events.for_case(case.uid)
            assert first_break(events, case.event_head, case.event_seq) is None
            state = fold(current_procedure(), events, case.track)
            assert (case.state, case.flags) == (state.state, tuple(sorted(state.flags)))
            assert case.state == "INVESTIGATE" and case.filed_on == office.DAY
            assert session.leads.get(case.lead_uid).spot_uid == one.spot_uid


def test_a_stop_order_is_recorded_only_where_building_goes_on(workspace):
    flags = {}
    with workspace.reader() as session:
        before = session.cases.all()
    assert before == []
    for one in open_all(workspace).opened:
        with workspace.reader() as session:
            flags[one.spot_code] = session.cases.get(one.case_uid).flags
    assert flags["TB000"] == ("stop_ordered",)
    assert flags["TB001"] == () and flags["TB002"] == ()


def test_land_and_planning_breach_on_one_spot_are_two_linked_cases(workspace):
    opened = [case for case in open_all(workspace).opened if case.spot_code == "TB005"]
    assert [case.track for case in opened] == ["land", "planning"]
    assert opened[1].linked == (opened[0].number,)
    with workspace.reader() as session:
        filed = [e for e in session.events.for_case(opened[1].case_uid) if e.transition == "T05"]
    assert filed[0].payload["linked_cases"] == [opened[0].case_uid]


def test_numbers_are_gapless_in_order_and_the_spots_show_them(workspace):
    report = open_all(workspace)
    assert [case.number for case in report.opened] == [f"澄城执案字〔2026〕第{i:04d}号" for i in range(1, 6)]
    with workspace.reader() as session:
        leads = [lead.number for lead in session.leads.all()]
        table = session.spots.read(columns=["case_number", "case_state"], geometry=False)
    assert leads == [f"澄城执线索〔2026〕第{i:04d}号" for i in range(1, 6)]
    assert list(table.column("case_state")) == ["INVESTIGATE"] * 3 + [None, None] + ["INVESTIGATE"]


def test_a_second_run_opens_nothing_and_draws_nothing(workspace):
    first = open_all(workspace)
    again = open_all(workspace)
    assert again.opened == ()
    assert [r.code for r in again.refused].count("case.already_open") == len(first.opened)
    with workspace.reader() as session:
        assert max(value for _, kind, _, value in session.counters.all() if kind == "案号") == 5


def test_one_officer_or_an_expired_card_opens_nothing(workspace):
    for officers in (["颜堃"], ["颜堃", "过期员"], ["颜堃", "35992100003"]):
        report = open_all(workspace, officers=officers)
        assert report.opened == () and {r.code for r in report.refused} == {"case.officers"}
    with workspace.reader() as session:
        assert session.cases.all() == [] and session.leads.all() == []


def test_an_expired_card_was_valid_on_an_earlier_day(workspace):
    spots = office.spot_uids(workspace)[:1]
    assert open_all(workspace, spots, ["颜堃", "过期员"], on=date(2025, 12, 31)).opened


@pytest.mark.parametrize(("officers", "code"), [(["无此人"], "officer.unknown"), ([], "officer.none")])
def test_officers_nobody_knows_stop_the_job(workspace, officers, code):
    with pytest.raises(InputError) as caught:
        open_all(workspace, officers=officers)
    assert caught.value.code == code


def test_two_officers_of_one_name_must_be_named_by_card(workspace):
    with workspace.unit_of_work(actor="x", now=office.NOW) as uow:
        twin = uow.officers.all()[0]
        uow.officers.add(type(twin)("", twin.name, "999", twin.org_uid))
    with pytest.raises(InputError) as caught:
        open_all(workspace)
    assert caught.value.code == "officer.ambiguous"


def test_the_place_must_lie_in_the_bodys_division(workspace):
    spots = office.spot_uids(workspace)[1:2]
    with workspace.unit_of_work(actor="x", now=office.NOW) as uow:
        uow.spots.update(spots, {"village_code": ["359922001001"]})
        uow.spots.update(spots, {"needs_assessment": [0]})
    report = open_all(workspace, spots)
    assert report.refused[0].code == "step.refused"
    assert report.refused[0].params["missing"][0][0] == "need.jurisdiction"
    with workspace.reader() as session:
        assert session.cases.all() == [] and session.counters.all() == []


def test_the_village_track_is_the_townships_and_the_county_bureau_is_told_so(workspace):
    # URPL art.65 gives the township the power, art.64 the planning authority of the county
    spots = office.spot_uids(workspace)[1:2]
    refused = open_all(workspace, spots, track="village").refused[0]
    assert refused.code == "step.refused"
    assert refused.params["missing"] == [
        ("need.competence", {"org": "澄埔县城市管理局", "authority": "云桠镇人民政府", "article": "URPL art.65"})
    ]
    refused = open_all(workspace, spots, office.TOWN_OFFICERS, track="planning").refused[0]
    assert refused.params["missing"][0][1]["authority"] == "澄埔县城市管理局"
    with workspace.reader() as session:
        assert session.cases.all() == [] and session.counters.all() == []


def test_each_case_goes_to_the_body_whose_matter_it_is_and_to_its_officers(workspace):
    spots = office.spot_uids(workspace)[:2]
    everybody = [*office.OFFICERS, *office.TOWN_OFFICERS]
    town = open_all(workspace, spots[:1], everybody, track="village").opened[0]
    county = open_all(workspace, spots[1:], everybody, track="planning").opened[0]
    assert (town.number, county.number) == ("云政案字〔2026〕第0001号", "澄城执案字〔2026〕第0001号")
    with workspace.reader() as session:
        for case, names in ((town, office.TOWN_OFFICERS), (county, ["颜堃", "钟篁舟"])):
            officers = [session.officers.get(uid).name for uid in session.cases.get(case.case_uid).officer_uids]
            assert officers == names


def test_officers_of_two_bodies_do_not_add_up_to_two(workspace):
    report = open_all(workspace, officers=["颜堃", "谢藕舟"])
    assert report.opened == () and {r.code for r in report.refused} == {"case.officers"}


def test_a_villagers_house_is_opened_with_a_word_about_the_agriculture_authority(workspace):
    spots = office.spot_uids(workspace)[5:6]
    with workspace.unit_of_work(actor="x", now=office.NOW) as uow:
        office._assess(uow, spots[0], "land", "", village_house=True)
    (note,) = open_all(workspace, spots, track="auto").notes
    assert (note.code, note.params["article"]) == ("case.other_authority", "LAL art.67, 78")
    assert note.params["authority"] == "县级以上农业农村主管部门"  # whatever control line the spot touches


def test_a_power_that_was_handed_down_is_a_setting_of_the_organisation(workspace):
    with workspace.unit_of_work(actor="x", now=office.NOW) as uow:
        uow.settings.put("org_tracks", {"02": ["village", "planning"]})  # APL art.24
    spots = office.spot_uids(workspace)[1:2]
    assert open_all(workspace, spots, office.TOWN_OFFICERS, track="planning").opened


def test_auto_opens_the_leading_track_and_a_later_run_links_the_other(workspace):
    spots = office.spot_uids(workspace)[5:6]
    first = open_all(workspace, spots, track="auto").opened
    second = open_all(workspace, spots, track="planning").opened
    assert [case.track for case in (*first, *second)] == ["land", "planning"]
    assert second[0].linked == (first[0].number,)


def test_a_spot_changed_after_its_assessment_is_not_opened(workspace):
    spots = office.spot_uids(workspace)[1:2]
    with workspace.unit_of_work(actor="x", now=office.NOW) as uow:
        uow.spots.update(spots, {"needs_assessment": [1]})
    assert [r.code for r in open_all(workspace, spots).refused] == ["case.not_assessed"]


def test_an_explicit_track_overrides_and_an_unknown_one_is_refused(workspace):
    spots = office.spot_uids(workspace)[1:2]
    assert open_all(workspace, spots, office.TOWN_OFFICERS, track="village").opened[0].track == "village"
    with pytest.raises(InputError):
        open_all(workspace, spots, track="air")


def test_tracks_of_an_assessment():
    both = {"track": "land", "explanation": {"also_track": "planning"}}
    assert tracks_of(both) == ["land"]
    assert tracks_of(both, "all") == ["land", "planning"]
    assert tracks_of(both, "village") == ["village"]
    assert tracks_of({"track": "village", "explanation": {"also_track": ""}}, "all") == ["village"]
    assert tracks_of(None) == tracks_of({"track": None}) == []


def test_year_of_a_number_is_that_of_the_local_date(workspace):
    spots = office.spot_uids(workspace)[1:2]
    late = datetime(2026, 12, 31, 17, 0, tzinfo=timezone.utc)  # already 1 January in China
    number = open_all(workspace, spots, on=date(2027, 1, 1), now=late).opened[0].number
    assert number == "澄城执案字〔2027〕第0001号"


def test_a_step_is_recorded_with_what_its_guards_saw_and_a_wrong_one_is_taken_back(workspace):
    case_uid = open_all(workspace).opened[0].case_uid
    later = office.NOW + timedelta(hours=1)
    done = record_step(workspace, case_uid, "T10", office.DAY, office.ACTOR, later)
    assert done.case.state == "DETERMINE"
    assert done.event.payload["facts"]["officers"][0]["name"] == "颜堃"
    back = correct_step(workspace, case_uid, done.event.seq, "wrong case", office.ACTOR, later)
    assert back.case.state == "INVESTIGATE"
    with workspace.reader() as session:
        assert [e.transition for e in session.events.for_case(case_uid)][-2:] == ["T10", "CORRECTION"]


def test_a_refused_step_leaves_nothing_behind(workspace):
    case_uid = open_all(workspace).opened[0].case_uid
    with workspace.reader() as session:
        before = session.cases.get(case_uid)
    with pytest.raises(UnlawfulStepError):
        record_step(workspace, case_uid, "T19", office.DAY, office.ACTOR, office.NOW)
    with pytest.raises(ConflictError):
        record_step(workspace, case_uid, "T07", office.DAY, office.ACTOR, office.NOW, version=before.version + 7)
    with workspace.reader() as session:
        assert session.cases.get(case_uid) == before


def test_a_recused_officer_no_longer_counts(workspace):
    case_uid = open_all(workspace).opened[0].case_uid
    with workspace.reader() as session:
        officer = session.cases.get(case_uid).officer_uids[0]
    record_step(workspace, case_uid, "T07", office.DAY, office.ACTOR, office.NOW, payload={"recused": [officer]})
    with workspace.reader() as session:
        ahead = state_of(session, session.cases.get(case_uid), office.DAY).next_steps
    t07 = next(step for step in ahead if step.transition.id == "T07")
    assert not t07.lawful and "need.officer_recused" in [code for code, _ in t07.missing]
