"""Profiles, templates and the demolish-first list as the settings window changes them."""

from __future__ import annotations

from datetime import date

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.services.office_rules import (
    condition_words,
    first_list,
    profile_text,
    profiles_of,
    save_choice,
    save_first,
    take_profile,
    templates_of,
)
from zhiwei.plugin.services.profiles import profile_for

office = service_helper("case_office")

NOW, DAY = office.NOW, office.DAY


def read(workspace, call, *args):
    with workspace.reader() as session:
        return call(session, *args)


def test_profiles_are_taken_in_and_chosen_by_track(workspace, sample_dir):
    before = read(workspace, profiles_of)
    assert len([row for row in before.rows if not row.own]) == 8 and before.stored == {}
    assert take_profile(workspace, sample_dir / "profile.yaml", "t", NOW) == ("chengpu_village", True)
    assert take_profile(workspace, sample_dir / "profile.yaml", "t", NOW) == ("chengpu_village", False)
    own = next(row for row in read(workspace, profiles_of).rows if row.own)
    assert own.versions == (("1", "2026-01-01", ""),) and own.tracks == ("village",)
    save_choice(workspace, {**before.chosen, "village": own.id}, before.stored, "t", NOW)
    after = read(workspace, profiles_of)
    assert after.chosen["village"] == own.id and after.stored == {"village": own.id}
    assert read(workspace, profile_for, "village", DAY).id == own.id
    with pytest.raises(ConflictError):
        save_choice(workspace, before.chosen, before.stored, "t", NOW)
    with pytest.raises(InputError) as caught:
        save_choice(workspace, {**after.chosen, "land": own.id}, after.stored, "t", NOW)
    assert caught.value.code == "profile.wrong_track"
    save_choice(workspace, before.chosen, after.stored, "t", NOW)
    assert read(workspace, profiles_of).chosen == before.chosen
    assert "profile: chengpu_village" in read(workspace, profile_text, own.id, "1")


def test_faults_of_a_profile_have_lines(workspace, tmp_path):
    bad = tmp_path / "x.yaml"
    bad.write_text("profile: x_y\nversion: 1\nzh: 甲\nextends: nothing\nsource: s\neffective_from: never\n", "utf-8")
    with pytest.raises(InputError) as caught:
        take_profile(workspace, bad, "t", NOW)
    lines = {params["line"] for _, params in caught.value.params["faults"]}
    assert {4, 6} <= lines
    with pytest.raises(InputError):
        take_profile(workspace, tmp_path / "no.yaml", "t", NOW)


def test_every_form_is_listed_own_ones_first(workspace):
    lines = read(workspace, templates_of)
    assert len(lines) == 57 and not any(line.own for line in lines)
    with workspace.unit_of_work("t", NOW) as unit:
        unit.templates.put("D04", "本局停工通知", "id: D04\n", NOW)
    lines = read(workspace, templates_of)
    assert (lines[0].form, lines[0].own, lines[0].name) == ("D04", True, "本局停工通知") and len(lines) == 57


def test_the_demolish_first_list_becomes_a_version_of_the_own_profile(workspace, sample_dir):
    before = read(workspace, first_list, "planning", DAY)
    assert [row["id"] for row in before.rows] == ["X1", "X2", "X3", "X4", "X5", "X6"] and before.profile == ""
    assert condition_words(before.rows[5]).endswith("≥ 3")
    rows = [{"id": "Y1", "zh": "水源保护区内的", "zones": ["SY-1"]}, *before.rows[:2]]
    name = save_first(workspace, "planning", rows, before, DAY, "t", NOW)
    assert name == "own_planning"
    after = read(workspace, first_list, "planning", DAY)
    assert [row["id"] for row in after.rows] == ["Y1", "X1", "X2"] and after.profile == name
    # the day before, and the other tracks, are as they were
    assert [row["id"] for row in read(workspace, first_list, "land", DAY).rows] == [r["id"] for r in before.rows]
    with pytest.raises(ConflictError):
        save_first(workspace, "planning", [], before, DAY, "t", NOW)
    save_first(workspace, "planning", rows[:1], after, DAY, "t", NOW)
    assert [row["id"] for row in read(workspace, first_list, "planning", DAY).rows] == ["Y1"]
    versions = next(row for row in read(workspace, profiles_of).rows if row.id == name).versions
    assert [one[0] for one in versions] == ["1", "2"]
    now_there = read(workspace, first_list, "planning", DAY)
    with pytest.raises(InputError) as caught:
        save_first(workspace, "planning", [{"id": "Z", "zh": "空"}], now_there, DAY, "t", NOW)
    assert caught.value.code == "profile.invalid"
    assert read(workspace, first_list, "planning", DAY) == now_there


def test_an_own_profile_keeps_its_other_values(workspace, sample_dir):
    take_profile(workspace, sample_dir / "profile.yaml", "t", NOW)
    start = read(workspace, profiles_of)
    save_choice(workspace, {**start.chosen, "village": "chengpu_village"}, start.stored, "t", NOW)
    before = read(workspace, first_list, "village", DAY)
    save_first(workspace, "village", before.rows[:1], before, date(2026, 3, 1), "t", NOW)
    profile = read(workspace, profile_for, "village", DAY)
    assert profile.version == "2" and profile.values["execution_notice_working_days"] == 5
    assert str(profile.setting("cut_off_date")) == "2014-03-01"
    # a case of January is still filed under the first version
    assert read(workspace, profile_for, "village", date(2026, 1, 15)).version == "1"
