"""Whatever happened in whatever order it was written down: the fold is a function of the facts, not of the listing."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.case.fold import advance, fold, in_force
from zhiwei.plugin.domain.case.records import Event
from zhiwei.plugin.domain.case.state import CaseState
from zhiwei.plugin.domain.errors import UnlawfulStepError
from zhiwei.plugin.services.case_catalogues import current_procedure

PROCEDURE = current_procedure()
START = datetime(2026, 3, 16, 1, 0, tzinfo=timezone.utc)
FACTS = {
    "source": "satellite",
    "location": "云桠镇",
    "parties": [{"uid": "p", "name": "甲", "role": "builder"}],
    "breach": True,
    "going_on": True,
    "officers": [
        {"uid": "a", "name": "甲", "card_no": "1", "valid_from": "2024-01-01", "valid_to": "2029-12-31"},
        {"uid": "b", "name": "乙", "card_no": "2", "valid_from": "2024-01-01", "valid_to": "2029-12-31"},
    ],
}
STEPS = ("T01", "T04", "T05", "T06", "T07", "T10", "T51")
steps = st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 40)), max_size=9)


def chain(drawn: list[tuple[str, int]]) -> list[Event]:
    """Events as recorded one after the other; the hours at which they happened are free, so some are backdated."""
    return [
        Event("", "case", seq, step, START + timedelta(hours=hours), START, "x", {"facts": FACTS})
        for seq, (step, hours) in enumerate(drawn, start=1)
    ]


def outcome(events: list[Event]) -> CaseState | tuple[str, str]:
    try:
        return fold(PROCEDURE, events, "planning")
    except UnlawfulStepError as error:
        return error.code, str(error.params)


@settings(max_examples=200)
@given(steps, st.randoms())
def test_replaying_in_any_listing_gives_the_same_state_or_the_same_refusal(drawn, random):
    events = chain(drawn)
    shuffled = list(events)
    random.shuffle(shuffled)
    assert outcome(events) == outcome(events) == outcome(shuffled)


@settings(max_examples=200)
@given(steps)
def test_events_count_by_the_instant_they_happened_and_then_by_their_number(drawn):
    order = [(event.occurred_at, event.seq) for event in in_force(chain(drawn))]
    assert order == sorted(order) and len(order) == len(drawn)


@settings(max_examples=200)
@given(steps)
def test_a_case_that_folds_also_folded_at_every_moment_before(drawn):
    events = in_force(chain(drawn))
    whole = outcome(events)
    states = [outcome(events[:count]) for count in range(len(events) + 1)]
    if isinstance(whole, CaseState):
        assert all(isinstance(state, CaseState) for state in states)
        assert [state.history for state in states] == [whole.history[:count] for count in range(len(events) + 1)]
        for before, event, after in zip(states, events, states[1:]):
            assert advance(PROCEDURE, before, event, "planning") == after


@settings(max_examples=200)
@given(steps.filter(bool), st.data())
def test_a_step_taken_back_is_as_if_it_had_never_been_taken(drawn, data):
    events = chain(drawn)
    target = data.draw(st.integers(1, len(events)))
    back = Event("", "case", len(events) + 1, "CORRECTION", START + timedelta(hours=99), START, "x",
                 {"target": target, "reason": "记错案件"})  # fmt: skip
    assert outcome(in_force([*events, back])) == outcome([*events, back])  # a correction is applied once
    with_it, without = outcome([*events, back]), outcome([event for event in events if event.seq != target])
    if isinstance(without, CaseState):
        assert (with_it.state, with_it.flags) == (without.state, without.flags)
        assert with_it.history[:-1] == without.history and with_it.history[-1].transition == "CORRECTION"
    else:
        assert with_it == without
