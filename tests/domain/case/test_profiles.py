"""What the profiles make due: hearing, collective discussion, legal review; and how far a fast track goes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from zhiwei.plugin.domain.case.procedure_catalogue import parse_procedure
from zhiwei.plugin.domain.case.profiles import OPEN_QUESTIONS, Profile, ThresholdList, item_kind, yuan

PATH = Path(__file__).resolve().parents[3] / "resources" / "catalogues" / "procedure.yaml"
PROCEDURE = parse_procedure(yaml.safe_load(PATH.read_text("utf-8")))
P = PROCEDURE.profiles
DEMOLISH = {"id": "i1", "kind": "demolition", "law": "URPL 64"}
CONFISCATE = {"id": "i2", "kind": "confiscation", "what": "没收实物"}
GAIN = {"id": "i3", "kind": "confiscation", "what": "没收违法所得", "amount": 1000}
CORRECT = {"id": "i4", "kind": "correct"}


def fine(amount) -> dict:
    return {"id": "f", "kind": "fine", "amount": amount}


def own(profile: Profile, **settings) -> Profile:
    return replace(profile, values={**profile.values, "settings": settings})


def test_the_eight_profiles_of_the_catalogue_are_there():
    assert set(P) == {
        "cn_planning_urban",
        "cn_planning_village",
        "cn_land",
        "quanzhou_2007",
        "zhejiang",
        "shanghai",
        "beijing",
        "fujian_construction",
    }


@pytest.mark.parametrize(
    ("profile", "item", "due"),
    [
        ("cn_planning_urban", DEMOLISH, True),
        ("cn_planning_urban", CONFISCATE, True),
        ("cn_planning_urban", GAIN, True),
        ("cn_planning_urban", fine(1), True),  # no local figure: any fine counts as large
        ("cn_planning_urban", CORRECT, False),
        ("cn_planning_urban", {"kind": "stop_business"}, True),
        ("cn_planning_village", DEMOLISH, True),
        ("cn_land", DEMOLISH, True),
        ("cn_land", CONFISCATE, True),
        ("cn_land", {"kind": "restore"}, False),
        ("zhejiang", DEMOLISH, True),
        ("fujian_construction", DEMOLISH, True),
    ],
)
def test_hearing_lists(profile, item, due):
    assert bool(P[profile].hearing_due([item], ["person"])) is due


@pytest.mark.parametrize(
    ("kind", "amount", "due"),
    [
        ("person", 10000, True),
        ("person", "9999.99", False),
        ("entity", 99999, False),
        ("entity", 100000, True),
        ("", 10000, True),  # not known who: the lower figure
        ("person", None, True),  # not known how much
    ],
)
def test_fujian_figures_decide_what_a_large_fine_is(kind, amount, due):
    assert bool(P["fujian_construction"].hearing_due([fine(amount)], [kind])) is due


@pytest.mark.parametrize(
    ("kind", "business", "amount", "due"),
    [
        ("person", False, 999, False),
        ("person", False, 1000, True),
        ("entity", False, 29999, False),
        ("entity", False, 30000, True),
        ("person", True, 4999, False),
        ("person", True, 5000, True),
        ("entity", True, 99999, False),
        ("entity", True, 100000, True),
        ("person", None, 1000, True),  # nobody said whether in business: the lower figure
    ],
)
def test_quanzhou_2007_figures_for_hearing_and_collective_discussion(kind, business, amount, due):
    profile = P["quanzhou_2007"]
    assert bool(profile.hearing_due([fine(amount)], [kind], business)) is due
    assert bool(profile.panel_due([fine(amount)], [kind], business, complex_or_major=False)) is due


def test_quanzhou_2007_gain_is_discussed_from_1000_and_30000():
    due = P["quanzhou_2007"].panel_due
    assert due([GAIN], ["person"], complex_or_major=False)
    assert not due([{**GAIN, "amount": 999}], ["person"], complex_or_major=False)
    assert not due([{**GAIN, "amount": 29999}], ["entity"], complex_or_major=False)
    assert due([{**GAIN, "amount": 30000}], ["entity"], complex_or_major=False)


def test_national_collective_discussion_is_a_judgement_and_taken_as_due_for_demolition_until_somebody_judged():
    due = P["cn_planning_urban"].panel_due
    assert [ground.code for ground in due([DEMOLISH])] == ["list.not_judged"]
    assert not due([DEMOLISH], complex_or_major=False)
    assert [ground.code for ground in due([fine(1)], complex_or_major=True)] == ["list.judged"]
    assert not due([fine(10**9)])
    assert not own(P["cn_planning_urban"], major_kinds=[]).panel_due([DEMOLISH])


def test_grounds_name_list_article_item_and_figure():
    ground = P["fujian_construction"].hearing_due([fine(20000)], ["person"])[0]
    assert (ground.code, ground.name, ground.item) == ("list.figure", "hearing_fujian_construction", "f")
    assert (ground.amount, ground.figure) == (yuan(20000), yuan(10000))
    assert P["cn_land"].hearing_due([DEMOLISH])[0].basis == "NRPM art.34"


def test_a_local_figure_of_the_settings_is_used_where_no_list_has_one():
    profile = own(P["cn_land"], large_fine={"person": 5000, "entity": 50000})
    assert not profile.hearing_due([fine(4999)], ["person"])
    assert profile.hearing_due([fine(5000)], ["person"])
    assert not profile.hearing_due([fine(5000)], ["entity"])


def test_open_question_whether_the_order_to_demolish_is_a_penalty():
    assert not own(P["cn_planning_urban"], demolition_is_penalty=False).hearing_due([DEMOLISH])
    assert own(P["cn_land"], demolition_is_penalty=False).hearing_due([DEMOLISH])  # LAL art.83: it is one


def test_legal_review_is_due_for_what_is_on_a_hearing_list_after_a_hearing_and_when_stated():
    review = P["cn_planning_urban"].legal_review_due
    assert review([DEMOLISH])
    assert not review([CORRECT])
    assert review([CORRECT], hearing_held=True)
    assert review([CORRECT], stated=True)


def test_a_list_that_cannot_be_read_makes_everything_due():
    profile = replace(P["cn_land"], lists={"hearing_land": ThresholdList("hearing_land", "")})
    assert {ground.code for ground in profile.hearing_due([CORRECT])} == {"list.unreadable"}


@pytest.mark.parametrize(
    ("profile", "now", "reminder", "seal"),
    [
        ("cn_planning_urban", "none", False, True),
        ("cn_planning_village", "none", False, False),
        ("cn_land", "none", False, False),
        ("quanzhou_2007", "none", False, False),
        ("zhejiang", "after_order_part", True, False),
        ("shanghai", "whole", True, False),
        ("beijing", "whole", True, True),
        ("fujian_construction", "none", False, True),
    ],
)
def test_fast_track_goes_as_far_as_local_law(profile, now, reminder, seal):
    track = P[profile].fast_track
    assert (track.demolish_now, track.without_reminder, track.seal_site) == (now, reminder, seal)
    assert track.allowed is (now != "none")
    assert track.allowed is bool(track.basis)


def test_a_fast_track_without_a_legal_basis_allows_nothing():
    bare = replace(P["shanghai"], values={**P["shanghai"].values, "fast_track": {"demolish_now": "whole"}})
    assert not bare.fast_track.allowed


def test_figures_of_the_clock():
    assert [
        (P[name].gov_order, P[name].decision_due) for name in ("cn_planning_urban", "quanzhou_2007", "cn_land")
    ] == [
        (True, "DR11"),
        (True, "DR12"),
        (False, "DR11"),
    ]
    assert not P["cn_planning_village"].gov_order
    for profile in P.values():
        assert (profile.reminder_days, profile.reminder_unit, profile.execution_notice_days) == (10, "working_day", 3)
        assert (profile.defence, profile.hearing_request, profile.reminder_before_e0) == ("DR08", "DR09", False)


def test_only_natural_resources_bodies_and_local_rules_extend_the_time_to_decide():
    assert P["cn_land"].may_extend_decision
    assert P["quanzhou_2007"].may_extend_decision
    assert not P["cn_planning_urban"].may_extend_decision
    assert own(P["cn_planning_urban"], decision_extension=True).may_extend_decision


def test_open_questions_have_safe_defaults():
    profile = P["cn_planning_urban"]
    assert profile.setting("demolition_is_penalty") is True
    assert profile.setting("temporary_retention") is False
    assert profile.setting("land_waits_for_review") is True
    assert profile.setting("cut_off_date") is None
    assert all(setting.why for setting in OPEN_QUESTIONS.values())
    with pytest.raises(KeyError):
        profile.setting("no_such_setting")


def test_confiscated_income_is_gain_and_a_building_is_not():
    assert (item_kind(GAIN), item_kind(CONFISCATE)) == ("gain", "confiscation")


@pytest.mark.parametrize("text", ["-1", "x", "NaN", "Infinity"])
def test_a_sum_is_a_number_of_zero_or_more(text):
    with pytest.raises(ValueError, match="no sum"):
        yuan(text)


def test_what_a_case_keeps_of_its_profile():
    assert P["cn_land"].reference == "cn_land"
    assert replace(P["cn_land"], sha256="ab").reference == "cn_land@ab"


def test_every_open_question_and_key_of_a_profile_is_documented():
    from zhiwei.plugin.domain.case import profile_catalogue

    text = (PATH.parents[2] / "docs" / "profiles.md").read_text("utf-8")
    assert [name for name in OPEN_QUESTIONS if f"`{name}`" not in text] == []
    keys = (*profile_catalogue._TOP, *profile_catalogue._OWN)
    assert [key for key in keys if f"`{key}`" not in text and key != "note"] == []
    assert [name for name in P if f"`{name}`" not in text] == []
