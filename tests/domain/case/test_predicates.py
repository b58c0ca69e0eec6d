"""Each guard of the filing stage, by the article it comes from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from zhiwei.plugin.domain.case.limitation import same_day_in
from zhiwei.plugin.domain.case.predicates import division_prefix, evaluate
from zhiwei.plugin.domain.case.procedure_catalogue import parse_procedure

PATH = Path(__file__).resolve().parents[3] / "resources" / "catalogues" / "procedure.yaml"
PROCEDURE = parse_procedure(yaml.safe_load(PATH.read_text("utf-8")))
DAY = date(2026, 3, 16)
FILEABLE = {"parties": [{"name": "张某"}], "breach": True}


def codes(name: str, facts: dict, on: date = DAY) -> list[str]:
    return [code for code, _ in evaluate(PROCEDURE, name, facts, on).missing]


def officer(name: str, **changes) -> dict:
    return {"name": name, "card_no": name, "valid_from": "2024-01-01", "valid_to": "2027-01-01", **changes}


def test_filing_needs_all_five_conditions():
    assert codes("P_FILEABLE", FILEABLE) == []
    assert codes("P_FILEABLE", {}) == ["need.party", "need.breach"]
    assert codes("P_FILEABLE", {**FILEABLE, "liable": False}) == ["need.liability"]


def test_not_fileable_is_the_opposite_or_minor_and_corrected():
    assert codes("P_NOT_FILEABLE", FILEABLE) != []
    assert codes("P_NOT_FILEABLE", {}) == []
    assert codes("P_NOT_FILEABLE", {**FILEABLE, "minor_corrected": True}) == []


@pytest.mark.parametrize(
    ("ended", "on", "grave", "barred"),
    [
        (None, DAY, False, False),  # still standing: a continuing state
        ("2024-03-16", DAY, False, False),  # the corresponding day itself is in time
        ("2024-03-15", DAY, False, True),
        ("2024-03-15", DAY, True, False),  # five years for safety and harm
        ("2024-02-29", date(2026, 2, 28), False, False),
        ("2024-02-29", date(2026, 3, 1), False, True),
    ],
)
def test_two_years_after_the_end_of_the_breach(ended, on, grave, barred):
    facts = {**FILEABLE, "breach_ended_on": ended, "grave_harm": grave}
    assert (codes("P_FILEABLE", facts, on) == ["need.limitation"]) is barred


@pytest.mark.parametrize(
    ("site", "org", "own"),
    [
        ("330102003001", "330102", True),
        ("330102003001", "330100000000", True),
        ("330103001", "330102000000", False),
        ("330102003", "330102003000", True),
        ("330102004", "330102003000", False),
        ("", "330102", True),
        ("330102003", "", True),
    ],
)
def test_jurisdiction_goes_by_division(site, org, own):
    assert (codes("P_FILEABLE", {**FILEABLE, "site_division": site, "org_division": org}) == []) is own


def test_division_prefix_keeps_a_zero_inside_a_code():
    assert division_prefix("330110") == "330110"
    assert division_prefix("331000") == "3310"
    assert division_prefix("330110100000") == "330110100"


def test_two_officers_need_valid_cards_on_the_day_and_no_recusal():
    assert codes("P_TWO_OFFICERS", {"officers": [officer("甲"), officer("乙")]}) == []
    assert codes("P_TWO_OFFICERS", {"officers": [officer("甲")]}) == ["need.two_officers"]
    assert codes("P_TWO_OFFICERS", {"officers": [officer("甲"), officer("甲")]}) == ["need.two_officers"]
    expired = codes("P_TWO_OFFICERS", {"officers": [officer("甲"), officer("乙", valid_to="2026-03-15")]})
    assert expired == ["need.two_officers", "need.officer_card"]
    assert codes("P_TWO_OFFICERS", {"officers": [officer("甲"), officer("乙", valid_to="2026-03-16")]}) == []
    assert codes("P_TWO_OFFICERS", {"officers": [officer("甲"), officer("乙", valid_from="2026-03-16")]}) == []
    early = codes("P_TWO_OFFICERS", {"officers": [officer("甲"), officer("乙", valid_from="2026-03-17")]})
    assert early == ["need.two_officers", "need.officer_card"]
    recused = codes("P_TWO_OFFICERS", {"officers": [officer("甲"), officer("乙", recused=True)]})
    assert recused == ["need.two_officers", "need.officer_recused"]
    assert "need.officer_no_card" in codes("P_TWO_OFFICERS", {"officers": [officer("甲"), officer("乙", card_no="")]})


def test_a_stop_order_needs_a_breach_that_is_known_to_go_on():
    assert codes("P_GOING_ON", {"going_on": True}) == []
    assert codes("P_GOING_ON", {"going_on": False}) == ["need.going_on"]
    assert codes("P_GOING_ON", {}) == ["need.going_on_unknown"]


def test_corresponding_day_of_a_leap_day():
    assert same_day_in(date(2024, 2, 29), 2) == date(2026, 2, 28)
    assert same_day_in(date(2024, 2, 29), 4) == date(2028, 2, 29)


def test_minimum_evidence_asks_entities_for_more():
    def missing(kind):
        facts = {"evidence": ["identity_paper"], "party_kinds": [kind]}
        verdict = evaluate(PROCEDURE, "P_EVIDENCE_COMPLETE", facts, DAY)
        return {params["item"] for _, params in verdict.missing}

    (paper,) = [item.zh for item in PROCEDURE.evidence if item.id == "legal_representative_paper"]
    assert missing("entity") - missing("person") == {paper}
    everything = [item.id for item in PROCEDURE.evidence]
    assert evaluate(PROCEDURE, "P_EVIDENCE_COMPLETE", {"evidence": everything, "party_kinds": ["entity"]}, DAY).holds
