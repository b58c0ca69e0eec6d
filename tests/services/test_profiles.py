"""A bureau's own profile: read line by line, never below the law, kept by hash with the cases filed under it."""

from __future__ import annotations

from datetime import date

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.profiles import profile_for, profile_of
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")
ACTOR, DAY, NOW, OFFICERS = office.ACTOR, office.DAY, office.NOW, office.OFFICERS
make_office, spot_uids = office.make_office, office.spot_uids

OWN = """\
profile: chengpu_2026
version: "1"
zh: 澄埔县办案口径
extends: cn_planning_urban
effective_from: 2026-01-01
effective_to: 2026-12-31
source: 澄政发〔2026〕1号
hearing: [hearing_national, hearing_planning, hearing_chengpu]
thresholds:
  hearing_chengpu:
    basis: 澄政发〔2026〕1号
    rows:
      - {kind: fine, zh: 较大数额罚款, person_min: 5000, entity_min: 50000}
reminder_days: 10
execution_notice_working_days: 5
settings:
  cut_off_date: 2014-03-01
  temporary_retention: true
demolish_first:
  - {id: Y1, zh: 高速公路两侧, zones: [JL-GL]}
"""


@pytest.fixture()
def workspace(tmp_path):
    with Workspace.open(make_office(tmp_path)) as opened:
        yield opened


def put(workspace, tmp_path, text: str, name: str = "own.yaml"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return import_settings(workspace, path, ACTOR, NOW)


def choose(workspace, tmp_path, track: str = "planning", name: str = "chengpu_2026"):
    return put(workspace, tmp_path, f"profiles: {{{track}: {name}}}\n", "choice.yaml")


def faults(workspace, tmp_path, text: str) -> list[tuple[int, str]]:
    with pytest.raises(InputError) as refused:
        put(workspace, tmp_path, text)
    assert refused.value.code == "profile.invalid"
    return [(told["line"], told["what"][0]) for _, told in refused.value.params["faults"]]


def test_an_own_profile_extends_a_known_one_and_answers_open_questions(workspace, tmp_path):
    report = put(workspace, tmp_path, OWN)
    assert (report.counts["profiles"], report.counts["same"]) == (1, 0)
    choose(workspace, tmp_path)
    with workspace.reader() as session:
        profile = profile_for(session, "planning", DAY)
    assert (profile.id, profile.version, profile.execution_notice_days, profile.gov_order) == (
        "chengpu_2026",
        "1",
        5,
        True,
    )
    assert profile.setting("cut_off_date") == date(2014, 3, 1)
    assert profile.setting("demolition_is_penalty") is True
    assert profile.hearing_due([{"kind": "fine", "amount": 5000}], ["person"])
    assert not profile.hearing_due([{"kind": "fine", "amount": 4999}], ["person"])
    assert profile.hearing_due([{"kind": "demolition"}])


def test_reading_it_again_changes_nothing_and_a_changed_text_needs_a_new_version(workspace, tmp_path):
    put(workspace, tmp_path, OWN)
    assert put(workspace, tmp_path, OWN).counts["same"] == 1
    with pytest.raises(InputError) as refused:
        put(workspace, tmp_path, OWN.replace("execution_notice_working_days: 5", "execution_notice_working_days: 4"))
    assert refused.value.code == "profile.version_used"


def test_a_case_keeps_the_profile_as_it_was_at_filing(workspace, tmp_path):
    put(workspace, tmp_path, OWN)
    choose(workspace, tmp_path)
    case = open_cases(workspace, spot_uids(workspace)[:1], OFFICERS, "planning", DAY, ACTOR, NOW).opened[0]
    newer = OWN.replace('"1"', '"2"').replace("working_days: 5", "working_days: 7").replace("2026-01-01", "2026-02-01")
    put(workspace, tmp_path, newer)
    with workspace.reader() as session:
        kept = session.cases.find(uid=case.case_uid)[0]
        assert kept.profile.startswith("chengpu_2026@")
        assert profile_of(session, kept).execution_notice_days == 5
        assert profile_for(session, "planning", DAY).execution_notice_days == 7
        assert profile_for(session, "planning", date(2026, 1, 15)).execution_notice_days == 5


def test_a_profile_out_of_force_or_for_another_track_is_not_filed_under(workspace, tmp_path):
    put(workspace, tmp_path, OWN)
    choose(workspace, tmp_path)
    with workspace.reader() as session, pytest.raises(InputError) as refused:
        profile_for(session, "planning", date(2027, 1, 1))
    assert refused.value.code == "profile.not_in_force"
    with pytest.raises(InputError) as refused:
        choose(workspace, tmp_path, "land")
    assert refused.value.code == "profile.wrong_track"
    with pytest.raises(InputError) as refused:
        choose(workspace, tmp_path, "planning", "atlantis")
    assert refused.value.code == "profile.unknown"
    report = open_cases(workspace, spot_uids(workspace)[:1], OFFICERS, "planning", date(2027, 1, 4), ACTOR, NOW)
    assert [one.code for one in report.refused] == ["profile.not_in_force"]


def test_a_bundled_profile_can_be_chosen(workspace, tmp_path):
    choose(workspace, tmp_path, "planning", "fujian_construction")
    with workspace.reader() as session:
        assert profile_for(session, "planning", DAY).id == "fujian_construction"
        assert profile_for(session, "land", DAY).id == "cn_land"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('version: "1"\n', "", (1, "profile.lacks")),
        ("profile: chengpu_2026", "profile: 澄埔", (1, "profile.bad_id")),
        ("profile: chengpu_2026", "profile: cn_land", (1, "profile.bad_id")),
        ("extends: cn_planning_urban", "extends: atlantis", (4, "profile.unknown_name")),
        ("effective_from: 2026-01-01", "effective_from: soon", (5, "profile.bad_value")),
        ("effective_to: 2026-12-31", "effective_to: 2025-12-31", (6, "profile.bad_value")),
        ("hearing_planning, hearing_chengpu]", "hearing_chengpu]", (8, "profile.undercuts")),
        ("hearing_planning, hearing_chengpu]", "hearing_planning, hearing_x]", (8, "profile.unknown_name")),
        ("kind: fine, zh", "kind: whip, zh", (13, "profile.bad_value")),
        ("person_min: 5000", "person_min: -1", (13, "profile.bad_value")),
        ("reminder_days: 10", "reminder_days: 0", (14, "profile.bad_value")),
        ("execution_notice_working_days: 5", "execution_notice_working_days: many", (15, "profile.bad_value")),
        ("cut_off_date: 2014-03-01", "cut_off_date: 2014", (17, "profile.bad_value")),
        ("temporary_retention: true", "temporary_retention: maybe", (18, "profile.bad_value")),
        ("temporary_retention: true", "temporary_pretention: true", (18, "profile.unknown_key")),
        ("zones: [JL-GL]", "zones: []", (20, "profile.bad_value")),
        ("reminder_days: 10", "gov_order: none", (14, "profile.unknown_key")),
        ("reminder_days: 10", "decision_due: DR38", (14, "profile.bad_value")),
        ("reminder_days: 10", "jurisdiction: atlantis", (14, "profile.bad_value")),
        ("reminder_days: 10", "tracks: [land]", (14, "profile.bad_value")),
        ("reminder_days: 10", "fast_track: {demolish_now: whole, needs: [D04]}", (14, "profile.undercuts")),
        ("reminder_days: 10", "fast_track: {demolish_now: whole, basis: x}", (14, "profile.undercuts")),
        ("reminder_days: 10", "fast_track: {demolish_now: all, basis: x, needs: [D04]}", (14, "profile.bad_value")),
        ("reminder_days: 10", "zh: 又一个名称", (14, "profile.twice")),
    ],
)
def test_what_is_wrong_is_named_with_its_line(workspace, tmp_path, old, new, fault):
    assert OWN.count(old) == 1
    assert fault in faults(workspace, tmp_path, OWN.replace(old, new))


def test_every_fault_is_named_at_once_and_nothing_is_kept(workspace, tmp_path):
    broken = OWN.replace("reminder_days: 10", "reminder_days: x").replace("temporary_retention: true", "a: 1")
    assert [line for line, _ in faults(workspace, tmp_path, broken)] == [14, 18]
    with workspace.reader() as session:
        assert session.settings.get("profiles", None) is None


def test_a_reminder_before_the_court_cannot_be_shortened(workspace, tmp_path):
    land = OWN.replace("cn_planning_urban", "cn_land").replace("hearing_planning", "hearing_land")
    put(workspace, tmp_path, land)
    assert faults(workspace, tmp_path, land.replace("reminder_days: 10", "reminder_days: 9")) == [
        (14, "profile.bad_value")
    ]


def test_harbin_can_be_named_as_the_routing_table(workspace, tmp_path):
    put(workspace, tmp_path, OWN.replace("reminder_days: 10", "jurisdiction: harbin"))
    choose(workspace, tmp_path)
    with workspace.reader() as session:
        assert profile_for(session, "planning", DAY).values["jurisdiction"] == "harbin"


def test_a_text_that_is_no_yaml_is_refused(workspace, tmp_path):
    with pytest.raises(InputError) as refused:
        put(workspace, tmp_path, "profile: [\n")
    assert refused.value.code == "settings.not_readable"


def test_an_alias_that_holds_itself_is_no_trap(workspace, tmp_path):
    assert faults(workspace, tmp_path, OWN + "note: &a [*a]\nnota: 1\n") == [(22, "profile.unknown_key")]
