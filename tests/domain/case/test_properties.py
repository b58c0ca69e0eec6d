"""Whatever an office tries, in whatever order and on whatever day: what the law forbids is never reached.

A random office pushes a case on: it tries steps too early, by night, without service, in the middle of a review. What
is refused leaves no trace; what was accepted is then checked by days counted here by hand, not by the formulas.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, currently_in_test_context, event, given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.case.dues import Dates
from zhiwei.plugin.domain.case.fold import advance, beginning, fold
from zhiwei.plugin.domain.case.records import Event
from zhiwei.plugin.domain.case.state import CaseState
from zhiwei.plugin.domain.errors import UnlawfulStepError
from zhiwei.plugin.domain.local_time import CHINA, local_date
from zhiwei.plugin.services.calendar import calendar_of
from zhiwei.plugin.services.case_catalogues import current_procedure

PROCEDURE = current_procedure()
CALENDAR = calendar_of(None)
PARTIES = ("甲", "乙")
OFFICERS = [
    {"uid": "a", "name": "a", "card_no": "1", "valid_from": "2020-01-01", "valid_to": "2039-12-31"},
    {"uid": "b", "name": "b", "card_no": "2", "valid_from": "2020-01-01", "valid_to": "2039-12-31"},
]
FACTS: dict[str, Any] = {
    "source": "satellite",
    "location": "云桠镇",
    "parties": [{"uid": uid, "name": uid, "role": "builder"} for uid in PARTIES],
    "breach": True,
    "going_on": True,
    "officers": OFFICERS,
    "evidence": [item.id for item in PROCEDURE.evidence],
    "party_kinds": ["person"],
    "party_told": True,
    "belongings_listed": True,
}
START = date(2025, 9, 1)
#: days that an office lets pass between two things it does: many near the ends of periods
GAPS = (0, 0, 1, 2, 3, 5, 7, 8, 11, 14, 16, 31, 61, 92, 184, 190)


def months_later(day: date, count: int) -> date:
    """The corresponding day, or the month's last: counted here, as a check on the clock."""
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    for last in range(day.day, 27, -1):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    return date(year, month, min(day.day, 28))


@dataclass
class Office:
    """A case that is pushed on; only what the procedure accepts stays."""

    track: str
    day: date = START
    hour: int = 10
    state: CaseState = field(default_factory=lambda: beginning(PROCEDURE))
    events: list[Event] = field(default_factory=list)
    refused: int = 0

    def push(self, transition: str, **payload: Any) -> bool:
        """Try a step today; says whether it was taken."""
        at = datetime(self.day.year, self.day.month, self.day.day, self.hour, tzinfo=CHINA).astimezone(timezone.utc)
        if self.events and at < self.events[-1].occurred_at:
            at = self.events[-1].occurred_at
        if transition.startswith("T"):
            payload.setdefault("facts", FACTS)
        fresh = Event("", "case", len(self.events) + 1, transition, at, at, "x", payload)
        try:
            self.state = advance(PROCEDURE, self.state, fresh, self.track, CALENDAR)
        except UnlawfulStepError:
            self.refused += 1
            return False
        self.events.append(fresh)
        return True

    def serve(self, form: str, party: str, later: int = 0) -> None:
        """A delivery that counts from a later day where it is one by public notice."""
        served = (self.day + timedelta(days=later)).isoformat()
        self.push("DELIVERY", form=form, party=party, method="direct", served_on=served)

    def items(self, days: int, fine: bool) -> list[dict[str, Any]]:
        law = {"planning": "URPL 64", "village": "URPL 65", "land": "LAL 77"}[self.track]
        deadline = (self.day + timedelta(days=days)).isoformat()
        rows: list[dict[str, Any]] = [
            {"id": "i1", "kind": "demolition", "law": law, "self_deadline": deadline, "parties": list(PARTIES)}
        ]
        if fine:
            law = "某省乡村建设管理条例 50" if self.track == "village" else law  # URPL art.65 itself gives no fine
            rows.append({"id": "i2", "kind": "fine", "law": law, "amount": 1000, "what": "罚款", "parties": ["甲"]})
        return rows


def act(office: Office, choice: int, party: str, fine: bool, later: int) -> None:
    """One thing that an office does: mostly the next step, now and then something that does not belong there."""
    states = {lane.state for lane in office.state.lanes} | ({office.state.root} - {""})
    one = {"items": ["i1"]} if office.state.lanes else {}
    answer = {"fact": "remedy_answer", "day": office.day.isoformat(), "review_body": True, "court": True}
    ways: list[tuple[str, Any]] = [
        ("LEAD", lambda: office.push("T01")),
        ("VERIFY", lambda: office.push("T05")),
        ("FILED", lambda: office.push("T06")),
        ("INVESTIGATE", lambda: office.push("T10")),
        ("DETERMINE", lambda: office.push("T11")),
        ("REPORTED", lambda: office.push("T15", items=office.items(60, fine))),
        ("REPORTED", lambda: office.push("T13")),
        ("NOTIFIED", lambda: (office.serve("D17", party, later), office.serve("D18", party, later))),
        ("NOTIFIED", lambda: (office.serve("D17", party), office.serve("D18", party))),
        ("NOTIFIED", lambda: office.push("FACT", fact="legal_review", day=office.day.isoformat(), result="同意")),
        ("NOTIFIED", lambda: office.push("T18")),
        ("NOTIFIED", lambda: office.push("T19", items=office.items(15, fine))),
        ("NOTIFIED", lambda: office.push("FACT", fact="hearing_asked", party=party, day=office.day.isoformat())),
        ("NOTIFIED", lambda: office.push("FACT", fact="defence", party=party, day=office.day.isoformat())),
        ("NOTIFIED", lambda: office.push("FACT", fact="waived", form="D17", party=party, day=office.day.isoformat())),
        ("LEGAL_REVIEW", lambda: office.push("FACT", fact="legal_review", day=office.day.isoformat(), result="同意")),
        ("LEGAL_REVIEW", lambda: office.push("T14", items=office.items(60, fine))),
        ("LEGAL_REVIEW", lambda: office.push("T57")),
        ("LEGAL_REVIEW", lambda: office.push("T58", items=office.items(15, fine))),
        ("PANEL", lambda: office.push("FACT", fact="panel", day=office.day.isoformat())),
        ("PANEL", lambda: office.push("FACT", fact="legal_review", day=office.day.isoformat(), result="同意")),
        ("PANEL", lambda: office.push("T20", items=office.items(15, fine))),
        ("DECIDED", lambda: (office.serve("D22", party, later), office.push("T22", party=party))),
        ("DECIDED", lambda: (office.serve("D22", party), office.push("T22", party=party))),
        ("SERVED", lambda: office.push("T23")),
        ("SERVED", lambda: office.push("T23", party=party, **one)),
        ("SELF_PERFORM", lambda: office.push("T31", **one)),
        ("SELF_PERFORM", lambda: office.push("T31", party=party, **one)),
        ("REMINDED", lambda: [office.serve("D24", uid) for uid in PARTIES]),
        ("REMINDED", lambda: office.serve("D24", party)),
        ("REMINDED", lambda: office.push("T32", deadline=(office.day + timedelta(days=later)).isoformat(), **one)),
        ("REMINDED", lambda: office.push("T37", **one)),
        ("ANNOUNCED", lambda: [office.serve("D24", uid) for uid in PARTIES]),
        ("ANNOUNCED", lambda: office.push("FACT", **answer)),
        ("GOV_ORDERED", lambda: office.push("FACT", **answer)),
        ("ANNOUNCED", lambda: office.push("T33" if office.track == "planning" else "T55", number="1", **one)),
        ("GOV_ORDERED", lambda: office.push("T34", **one)),
        ("ENFORCE_DECIDED", lambda: [office.serve("D25", uid) for uid in PARTIES]),
        ("ENFORCE_DECIDED", lambda: office.push("T35", **one)),
        ("ENFORCE_DECIDED", lambda: office.push("T35", **one)),
        ("COURT_APPLIED", lambda: office.push("T38", served_on=office.day.isoformat(), term_days=5, **one)),
        ("COURT_RULED", lambda: office.push("T40", **one)),
    ]
    noise: list[Any] = [
        lambda: office.push("FACT", **answer),
        lambda: office.push("T26", party=party),
        lambda: office.push("T27", party=party, served_on=office.day.isoformat()),
        lambda: office.push("T28", party=party),
        lambda: office.push("T62", party=party, paper_on=office.day.isoformat()),
        lambda: office.push("T35", **one),
        lambda: office.push("T36", facts={**FACTS, "head_approved": True}),
        lambda: office.push("T34", **one),
        lambda: office.push("FACT", fact="remedy_told", party=party, review=False, suit=False),
        lambda: office.push(
            "FACT", fact="defence_answered", party=party, day=office.day.isoformat(), adopted=False, reason="x"
        ),
    ]
    fitting = [way for state, way in ways if state in states]
    # five of six things done belong to where the case stands
    if fitting and choice % 6:
        fitting[choice // 6 % len(fitting)]()
    else:
        noise[choice // 6 % len(noise)]()


def moves(least: int, most: int) -> Any:
    """Things done one after the other: what, after how many days, by which party, served how late, at which hour."""
    one = st.tuples(
        st.integers(0, 3000),
        st.sampled_from(GAPS),
        st.sampled_from(PARTIES),
        st.sampled_from((0, 0, 3, 30)),
        st.sampled_from((10, 10, 10, 23, 3)),
    )
    return st.lists(one, min_size=least, max_size=most)


def reported(track: str) -> Office:
    """A case whose investigation is over."""
    office = Office(track)
    for step in ("T01", "T05", "T06", "T10", "T11"):
        assert office.push(step)
    return office


def decided(track: str, fine: bool = False) -> Office:
    """A case with a decision about two parties, made as the procedure wants it."""
    office = reported(track)
    assert office.push("T15", items=office.items(60, fine))
    for party in PARTIES:
        office.serve("D17", party)
        office.serve("D18", party)
    office.day += timedelta(days=20)
    assert office.push("FACT", fact="legal_review", day=office.day.isoformat(), result="同意")
    assert office.push("T18")
    assert office.push("FACT", fact="panel", day=office.day.isoformat())
    assert office.push("T20", items=office.items(15, fine))
    return office


def reminded(track: str, fine: bool = False) -> Office:
    """A case in which both parties were served, let their remedies lapse and stand before the reminder."""
    office = decided(track, fine)
    for party in PARTIES:
        office.serve("D22", party)
        assert office.push("T22", party=party)
    assert office.push("T23")
    if track != "land":
        office.day = months_later(office.day, 5)
    return office


def announced(track: str, fine: bool = False) -> Office:
    """A case whose building was announced to be demolished; on the land track one that was reminded only."""
    office = reminded(track, fine)
    office.day = months_later(office.day, 2 if track != "land" else 1)
    assert office.push("T31", items=["i1"])
    for party in PARTIES:
        office.serve("D24", party)
    if track != "land":
        assert office.push("T32", deadline=(office.day + timedelta(days=3)).isoformat(), items=["i1"])
    return office


BEGINNINGS = {"reported": reported, "decided": decided, "served": reminded, "announced": announced}
begun = st.sampled_from(("reported", "decided", "served", "served", "announced", "announced", "announced"))


def walk(track: str, begin: str, drawn: list[tuple[int, int, str, int, int]], fine: bool = False) -> Office:
    office = reported(track) if begin == "reported" else BEGINNINGS[begin](track, fine)
    for choice, gap, party, later, hour in drawn:
        office.day += timedelta(days=gap)
        office.hour = hour
        act(office, choice, party, fine, later)
        if office.day > date(2031, 1, 1) or office.state.state in ("EXECUTING", "CLOSED"):
            break
    seen(f"ended in {office.state.state}")
    return office


def served(events: list[Event], form: str, party: str, since: int = 0) -> list[date]:
    """Days on which a paper was served on a party, of what was recorded after an event."""
    return [
        date.fromisoformat(one.payload["served_on"])
        for one in events
        if one.seq > since
        and one.transition == "DELIVERY"
        and (one.payload["form"], one.payload["party"]) == (form, party)
    ]


def last_seq(events: list[Event], *transitions: str) -> int:
    return max((one.seq for one in events if one.transition in transitions), default=0)


def remedies(events: list[Event], party: str) -> list[tuple[str, Event]]:
    """Reviews and suits of a party in the order in which they were lodged and ended."""
    names = {"T26": "lodged", "T28": "lodged", "T27": "kept", "T62": "ended"}
    return [
        (names[one.transition], one) for one in events if one.transition in names and one.payload.get("party") == party
    ]


def seen(what: str) -> None:
    """Told in hypothesis's statistics, so that one sees how far the random offices come."""
    if currently_in_test_context():
        event(what)


def check_decision(events: list[Event]) -> None:
    """Each party was told before and his days to answer ran out, or he gave them up in writing (APL art.44, 62)."""
    taken = next((one for one in events if one.transition in ("T19", "T20", "T58")), None)
    if taken is None:
        return
    seen("decided")
    before = [one for one in events if one.seq < taken.seq]
    on = local_date(taken.occurred_at)
    told = last_seq(before, "T15", "T14")
    assert told, "decided without a notice"
    for party in PARTIES:
        waived = any(
            one.payload.get("fact") == "waived" and one.payload.get("party") == party
            for one in before
            if one.seq > told
        )
        days = served(before, "D17", party)
        assert days and min(days) <= on, f"{party} was never told"
        if not waived:
            assert on > min(days) + timedelta(days=5), f"{party} had not five days"
    for one in [one for one in before if one.payload.get("fact") == "hearing_asked" and one.seq > told]:
        told_on = min(served(before, "D18", one.payload["party"]), default=on)
        if date.fromisoformat(one.payload["day"]) <= told_on + timedelta(days=5):  # in time, however days are counted
            assert any(other.transition == "T17" for other in before), "asked for in time and not held"
    open_defences = {one.payload["party"] for one in before if one.payload.get("fact") == "defence" and one.seq > told}
    for party in open_defences:
        lodged = last_fact(before, "defence", party)
        assert last_fact(before, "defence_answered", party) > lodged, f"{party} was not answered"


def last_fact(events: list[Event], fact: str, party: str) -> int:
    return max(
        (one.seq for one in events if one.payload.get("fact") == fact and one.payload.get("party") == party), default=0
    )


def check_demolition(office: Office) -> None:
    """No demolition before E0 and what follows it (ACL art.35-38, 43, 44), for every party."""
    started = next((one for one in office.events if one.transition == "T35"), None)
    if started is None:
        return
    seen("demolished")
    before = [one for one in office.events if one.seq < started.seq]
    on, at = local_date(started.occurred_at), started.occurred_at.astimezone(CHINA)
    assert 6 <= at.hour < 22, "by night"
    decision = next(one for one in before if one.transition in ("T19", "T20", "T58"))
    deadline = date.fromisoformat(decision.payload["items"][0]["self_deadline"])
    assert on > deadline
    for party in PARTIES:
        days = [day for day in served(before, "D22", party) if day <= on]
        assert days, f"{party} was not served"
        first = min(days)
        ways = remedies(before, party)
        assert not ways or ways[-1][0] != "lodged", "a review or suit is open"
        if any(kind == "kept" for kind, _ in ways):
            got = date.fromisoformat([one for kind, one in ways if kind == "kept"][-1].payload["served_on"])
            assert on > got + timedelta(days=15)
        else:
            assert on > first + timedelta(days=60)
            assert on > months_later(first, 6)
        told = [one for one in before if one.payload.get("fact") == "remedy_told" and one.payload["party"] == party]
        if told and not any(kind == "kept" for kind, _ in ways):
            assert on > months_later(first, 12), "not told of the remedies: a year"
        # a reminder from before a remedy of this party ended counts no more
        ended = max((one.seq for kind, one in ways if kind != "lodged"), default=decision.seq)
        reminded = served(before, "D24", party, ended)
        assert reminded and on > min(reminded) + timedelta(days=10), "reminder not over"
        decided = last_seq(before, "T34", "T55")
        noticed = served(before, "D25", party, decided)
        assert noticed and on > min(noticed) + timedelta(days=3), "enforcement decision not served or notice not over"
    if office.track == "planning":
        assert any(one.transition == "T33" for one in before), "no order of the government"
    answers = [one for one in before if one.payload.get("fact") == "remedy_answer"]
    assert answers, "review body and court were not asked"


def check_court(office: Office) -> None:
    """On the land track nothing is removed without a ruling, and nothing is asked of the court before its window."""
    applied = next((one for one in office.events if one.transition == "T37"), None)
    assert not any(one.transition in ("T35", "T34", "T33", "T32", "T36") for one in office.events)
    if applied is not None:
        seen("court")
        on = local_date(applied.occurred_at)
        before = [one for one in office.events if one.seq < applied.seq]
        # each party has its own window: the court is asked for those whose lane the step moved
        concerned = next(step.parties for step in office.state.history if step.seq == applied.seq)
        assert concerned
        for party in concerned:
            first = min(day for day in served(before, "D22", party) if day <= on)
            reminded = served(before, "D24", party)
            assert reminded and on > min(reminded) + timedelta(days=10)
            if not remedies(before, party):
                assert on > first + timedelta(days=60)
    started = next((one for one in office.events if one.transition == "T40"), None)
    if started is not None:
        seen("court executed")
        assert all(served(office.events, "D22", party) for party in PARTIES)
        ruling = next(one for one in office.events if one.transition == "T38")
        assert local_date(started.occurred_at) > date.fromisoformat(ruling.payload["served_on"]) + timedelta(days=5)


quick = settings(
    max_examples=150,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking such a course takes minutes and tells little
)


@quick
@given(begun, moves(10, 60), st.booleans(), st.sampled_from(["planning", "village"]))
def test_no_random_office_decides_before_the_notice_ran_or_demolishes_before_E0(begin, drawn, fine, track):
    office = walk(track, begin, drawn, fine)
    check_decision(office.events)
    check_demolition(office)


@quick
@given(begun, moves(10, 50), st.booleans())
def test_on_the_land_track_nothing_is_removed_without_a_ruling(begin, drawn, fine):
    office = walk("land", begin, drawn, fine)
    check_decision(office.events)
    check_court(office)


@quick
@given(begun, moves(5, 40), st.booleans(), st.sampled_from(["planning", "village", "land"]), st.randoms())
def test_folding_twice_in_any_listing_or_in_pieces_is_the_same(begin, drawn, fine, track, random):
    office = walk(track, begin, drawn, fine)
    whole = fold(PROCEDURE, office.events, track, CALENDAR)
    assert whole == office.state == fold(PROCEDURE, office.events, track, CALENDAR)
    shuffled = list(office.events)
    random.shuffle(shuffled)
    assert fold(PROCEDURE, shuffled, track, CALENDAR) == whole
    cut = random.randint(0, len(office.events))
    state = fold(PROCEDURE, office.events[:cut], track, CALENDAR)
    for one in office.events[cut:]:
        state = advance(PROCEDURE, state, one, track, CALENDAR)
    assert state == whole


def dates_of(office: Office, party: str) -> set[tuple[str, date]]:
    found = Dates(PROCEDURE, office.state, office.track, CALENDAR, PROCEDURE.profile_for(office.track)).all()
    return {(due.rule, due.last_day) for due in found if due.party == party}


@pytest.mark.parametrize("track", ["planning", "village", "land"])
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(early=st.integers(0, 30), late=st.integers(31, 400), first=st.sampled_from(PARTIES))
def test_one_partys_late_service_never_holds_back_another_partys_periods(track, early, late, first):
    second = next(party for party in PARTIES if party != first)

    def both(gap: int | None) -> tuple[Office, set[tuple[str, date]], str]:
        office = decided(track)
        base = office.day
        office.day = base + timedelta(days=early)
        office.serve("D22", first)
        assert office.push("T22", party=first)
        assert office.push("T23", party=first)
        seen = dates_of(office, first)
        if gap is not None:
            office.day = base + timedelta(days=gap)
            office.serve("D22", second)
            assert office.push("T22", party=second)
        lane = next(lane.state for lane in office.state.lanes if lane.party == first)
        assert dates_of(office, first) == seen
        return office, seen, lane

    alone, dates, lane = both(None)
    _, same, other_lane = both(late)
    assert dates == same
    assert dates, "no period runs for a party who was served"
    assert lane == other_lane == "SELF_PERFORM"
    assert next(one.state for one in alone.state.lanes if one.party == second) == "DECIDED"
    # but the building falls for all of them together: nothing physical moves before the last was served
    assert not alone.push("T32", items=["i1"], deadline=alone.day.isoformat())


def test_asking_for_a_hearing_again_and_late_takes_nothing_away_from_having_asked_in_time():
    """Found by the random offices: the later request overwrote the one in time, and nobody was heard."""
    office = reported("land")
    assert office.push("T15", items=office.items(60, False))
    for party in PARTIES:
        office.serve("D17", party)
        office.serve("D18", party)
    assert office.push("FACT", fact="hearing_asked", party="甲", day=office.day.isoformat())
    office.day += timedelta(days=30)
    assert office.push("FACT", fact="hearing_asked", party="甲", day=office.day.isoformat())
    assert office.push("FACT", fact="legal_review", day=office.day.isoformat(), result="同意")
    assert not office.push("T18")
    assert not office.push("T19", items=office.items(15, False))


def test_the_random_office_does_reach_the_end_of_a_lawful_course():
    """The properties above would hold of an office that never gets anywhere; this one does."""
    office = decided("planning")
    for party in PARTIES:
        office.serve("D22", party)
        assert office.push("T22", party=party)
    assert office.push("T23")
    office.day = months_later(office.day, 6) + timedelta(days=10)
    assert office.push("T31")
    for party in PARTIES:
        office.serve("D24", party)
    assert office.push("T32", deadline=(office.day + timedelta(days=10)).isoformat())
    office.day += timedelta(days=25)
    assert office.push("T33", number="1")
    assert office.push("FACT", fact="remedy_answer", day=office.day.isoformat(), review_body=True, court=True)
    assert office.push("T34")
    for party in PARTIES:
        office.serve("D25", party)
    assert not office.push("T35")  # the notice of the enforcement decision has not run
    office.day += timedelta(days=8)
    while not CALENDAR.is_working(office.day):
        office.day += timedelta(days=1)
    assert office.push("T35"), office.state.state
    check_decision(office.events)
    check_demolition(office)
    assert office.state.state == "EXECUTING"
