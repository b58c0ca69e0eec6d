"""The procedure catalogue is complete, consistent, and says clearly what is wrong with a broken one."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
import yaml

from zhiwei.plugin.domain.case.forms import citation, parse_forms, steps_of
from zhiwei.plugin.domain.case.procedure_catalogue import parse_procedure
from zhiwei.plugin.domain.errors import InputError

CATALOGUES = Path(__file__).resolve().parents[3] / "resources" / "catalogues"
URPL = "《中华人民共和国城乡规划法》"
LAL = "《中华人民共和国土地管理法》"


@pytest.fixture(scope="module")
def raw() -> dict:
    return yaml.safe_load((CATALOGUES / "procedure.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def forms():
    return parse_forms(yaml.safe_load((CATALOGUES / "documents.yaml").read_text("utf-8")))


def test_catalogue_holds_all_states_steps_flags_and_profiles(raw):
    procedure = parse_procedure(raw)
    assert (len(procedure.states), len(procedure.transitions), len(procedure.flags)) == (37, 80, 11)
    assert len(procedure.profiles) == 8
    assert procedure.initial == "LEAD"


def test_profile_inherits_what_it_extends(raw):
    procedure = parse_procedure(raw)
    assert procedure.profiles["zhejiang"].values["decision_due"] == "DR11"
    assert procedure.profiles["zhejiang"].values["fast_track"]["demolish_now"] == "after_order_part"
    assert procedure.profiles["zhejiang"].tracks == ("planning",)


def test_every_fault_of_a_broken_catalogue_is_named(raw):
    broken = copy.deepcopy(raw)
    broken["transitions"][0]["to"] = "NOWHERE"
    broken["transitions"][1]["check"] = ["P_UNKNOWN"]
    broken["states"].append({"id": "LEAD", "zh": "twice"})
    broken["profiles"][0]["extends"] = broken["profiles"][0]["id"]
    with pytest.raises(InputError) as caught:
        parse_procedure(broken, "mine.yaml")
    faults = caught.value.params["faults"]
    assert caught.value.code == "procedure.invalid" and caught.value.params["source"] == "mine.yaml"
    for text in ("T01: unknown state NOWHERE", "T02: unknown predicate P_UNKNOWN", "LEAD: twice", "extends itself"):
        assert text in faults


@pytest.mark.parametrize("data", [None, [], "text", {"states": []}])
def test_a_file_that_is_no_procedure_is_refused(data):
    with pytest.raises(InputError):
        parse_procedure(data)


def test_forms_know_their_number_word_and_their_steps(raw, forms):
    procedure = parse_procedure(raw)
    assert len(forms.forms) == 57
    assert {name: forms.forms[name].kind for name in ("D01", "D02", "D04", "D06", "D07", "D08", "D35")} == {
        "D01": "",
        "D02": "立",
        "D04": "停",
        "D06": "",
        "D07": "",
        "D08": "",
        "D35": "送",
    }
    assert [step.id for step in steps_of(procedure, "D02")] == ["T05"]
    assert forms.forms["D04"].must == ("违法行为人姓名或名称", "违法事实和依据")


@pytest.mark.parametrize(
    ("track", "facts", "breach", "basis"),
    [
        ("planning", {}, URPL + "第四十条第一款", URPL + "第六十四条"),
        ("planning", {"permit_held": True, "entity": True}, URPL + "第四十三条第一款", URPL + "第六十四条"),
        ("planning", {"permit_held": True}, URPL + "第四十条第一款", URPL + "第六十四条"),
        ("planning", {"temporary": True, "overdue": True}, URPL + "第四十四条第二款", URPL + "第六十六条"),
        ("village", {}, URPL + "第四十一条", URPL + "第六十五条"),
        ("land", {"farmland_m2": 12.0}, LAL + "第二条第三款、第四十四条第一款", LAL + "第七十七条"),
        ("land", {"villager_house": True}, LAL + "第六十二条第四款", LAL + "第七十八条"),
    ],
)
def test_citations_follow_track_and_facts(forms, track, facts, breach, basis):
    assert citation(forms, track, facts) == (breach, basis)
