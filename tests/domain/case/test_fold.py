"""The state is a fold of the events, and no event gets a case where the law does not allow it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from zhiwei.plugin.domain.case.fold import fold, lawful_step, next_steps
from zhiwei.plugin.domain.case.predicates import available
from zhiwei.plugin.domain.case.procedure_catalogue import parse_procedure
from zhiwei.plugin.domain.case.records import Event
from zhiwei.plugin.domain.errors import UnlawfulStepError

PATH = Path(__file__).resolve().parents[3] / "resources" / "catalogues" / "procedure.yaml"
PROCEDURE = parse_procedure(yaml.safe_load(PATH.read_text("utf-8")))
START = datetime(2026, 3, 16, 1, 0, tzinfo=timezone.utc)
FACTS = {
    "source": "satellite",
    "location": "甲村",
    "parties": [{"uid": "p", "name": "张某", "role": "builder"}],
    "breach": True,
    "going_on": True,
    "officers": [
        {"uid": "a", "name": "甲", "card_no": "1", "valid_to": "2030-01-01"},
        {"uid": "b", "name": "乙", "card_no": "2", "valid_from": "2020-01-01"},
    ],
}


def event(seq: int, transition: str, hours: float = 0.0, facts=FACTS, **payload) -> Event:
    instant = START + timedelta(hours=hours or seq)
    return Event(f"e{seq}", "c", seq, transition, instant, instant, "tester", {"facts": facts, **payload})


def chain(*transitions: str) -> list[Event]:
    return [event(seq, name) for seq, name in enumerate(transitions, start=1)]


def test_no_event_is_a_lead():
    assert fold(PROCEDURE, []).state == "LEAD"


def test_filing_chain_ends_in_investigation_with_the_stop_order_beside_it():
    result = fold(PROCEDURE, chain("T01", "T04", "T05", "T06", "T07", "T07"), "planning")
    assert result.state == "INVESTIGATE"
    assert result.flags == {"stop_ordered"}
    assert [step.after for step in result.history] == [
        "VERIFY",
        "VERIFY",
        "FILED",
        "INVESTIGATE",
        "INVESTIGATE",
        "INVESTIGATE",
    ]


def test_order_is_by_instant_then_by_sequence_whatever_the_input_order():
    events = chain("T01", "T05", "T06")
    assert fold(PROCEDURE, events[::-1]) == fold(PROCEDURE, events)


def test_a_backdated_event_rechecks_every_later_one():
    # NO_CASE recorded afterwards, but dated between check and filing: filing is then no longer lawful.
    events = [*chain("T01", "T05"), event(3, "T03", hours=1.5, facts={"source": "x", "location": "y"})]
    with pytest.raises(UnlawfulStepError) as caught:
        fold(PROCEDURE, events)
    assert caught.value.code == "step.not_from_here"
    assert caught.value.params["transition"] == "T05"


def test_a_refused_step_names_guard_article_and_what_is_missing():
    facts = {**FACTS, "parties": []}
    with pytest.raises(UnlawfulStepError) as caught:
        fold(PROCEDURE, [event(1, "T01"), event(2, "T05", facts=facts)])
    params = caught.value.params
    assert caught.value.code == "step.refused"
    assert params["guard"] == "P_FILEABLE" and params["article"] == "NRPM art.16"
    assert params["missing"] == [("need.party", {})]


def test_every_guard_of_the_catalogue_is_built():
    assert [name for name, step in PROCEDURE.transitions.items() if not available(PROCEDURE, step)] == []
    assert (len(PROCEDURE.states), len(PROCEDURE.transitions), len(PROCEDURE.flags)) == (37, 80, 11)


def test_a_step_whose_guard_is_only_prose_is_refused_as_not_available():
    bare = replace(PROCEDURE.transitions["T02"], checks=())
    procedure = replace(PROCEDURE, transitions={**PROCEDURE.transitions, "T02": bare})
    with pytest.raises(UnlawfulStepError) as caught:
        fold(procedure, chain("T01", "T02"))
    assert caught.value.code == "step.not_available"


def test_a_step_of_another_track_is_refused():
    with pytest.raises(UnlawfulStepError) as caught:
        fold(PROCEDURE, chain("T01", "T36"), "land")
    assert caught.value.code == "step.wrong_track"


def test_a_correction_takes_a_step_back_and_keeps_it_in_the_history():
    wrong = event(4, "CORRECTION", target=3, reason="recorded in the wrong case")
    result = fold(PROCEDURE, [*chain("T01", "T05", "T06"), wrong])
    assert result.state == "FILED"
    again = event(5, "CORRECTION", target=4, reason="it was right after all")
    assert fold(PROCEDURE, [*chain("T01", "T05", "T06"), wrong, again]).state == "INVESTIGATE"


def test_a_correction_restates_date_and_facts():
    moved = event(3, "CORRECTION", target=2, reason="day misread", occurred_at="2026-03-20T02:00:00Z")
    step = fold(PROCEDURE, [*chain("T01", "T05"), moved]).history[-1]
    assert step.transition == "T05" and step.occurred_at.day == 20


def test_the_latest_of_two_restatements_counts():
    first = event(3, "CORRECTION", target=2, reason="day misread", occurred_at="2026-03-20T02:00:00Z")
    second = event(4, "CORRECTION", target=2, reason="misread again", occurred_at="2026-03-21T02:00:00Z")
    steps = fold(PROCEDURE, [*chain("T01", "T05"), first, second]).history
    assert [s.occurred_at.day for s in steps if s.transition == "T05"] == [21]


@pytest.mark.parametrize("payload", [{"target": 1}, {"reason": "x", "target": 9}, {"reason": "x", "target": 2}])
def test_a_correction_needs_a_reason_and_an_earlier_event(payload):
    with pytest.raises(UnlawfulStepError):
        fold(PROCEDURE, [*chain("T01"), event(2, "CORRECTION", **payload)])


def test_correcting_away_the_filing_makes_the_investigation_unlawful():
    with pytest.raises(UnlawfulStepError):
        fold(PROCEDURE, [*chain("T01", "T05", "T06"), event(4, "CORRECTION", target=2, reason="never approved")])


def test_star_leaves_the_state_and_rebuilding_leaves_the_old_case_closed():
    assert fold(PROCEDURE, chain("T01", "T51")).state == "VERIFY"
    assert "crime_alert" in fold(PROCEDURE, chain("T01", "T51")).flags
    assert PROCEDURE.transitions["T54"].arrives("CLOSED") == "CLOSED"
    assert not PROCEDURE.transitions["T51"].leaves("CLOSED")


def test_next_steps_tell_for_each_blocked_one_why():
    state = fold(PROCEDURE, chain("T01"))
    steps = {
        s.transition.id: s
        for s in next_steps(PROCEDURE, state, "planning", {**FACTS, "parties": []}, date(2026, 3, 16))
    }
    assert not steps["T05"].lawful and steps["T05"].missing == (("need.party", {}),)
    assert steps["T03"].lawful  # not fileable, so it may be turned down
    assert steps["T02"].built and steps["T02"].missing == (("need.receiving_authority", {}),)
    assert "T06" not in steps


@given(st.lists(st.sampled_from(sorted(PROCEDURE.transitions)), max_size=12))
def test_random_sequences_never_reach_a_decision_or_a_demolition(names):
    events: list[Event] = []
    for name in names:
        state = fold(PROCEDURE, events, "planning")
        try:
            lawful_step(PROCEDURE, state, name, "planning", FACTS, date(2026, 3, 16))
        except UnlawfulStepError:
            continue
        events.append(event(len(events) + 1, name))
    result = fold(PROCEDURE, events, "planning")
    assert result.state not in {"DECIDED", "SERVED", "ENFORCE_DECIDED", "EXECUTING", "EXECUTED", "CONFISCATED"}
    for cut in range(len(events) + 1):
        assert fold(PROCEDURE, events[:cut], "planning").history == result.history[:cut]
