"""Cases as chains of events, for tests: each step on its day, the stated facts with it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import yaml

from zhiwei.plugin.domain.case.fold import fold, next_steps
from zhiwei.plugin.domain.case.procedure_catalogue import parse_procedure
from zhiwei.plugin.domain.case.records import Event
from zhiwei.plugin.domain.case.state import CaseState
from zhiwei.plugin.domain.case.workdays import parse_calendar
from zhiwei.plugin.domain.local_time import CHINA

CATALOGUES = Path(__file__).resolve().parents[3] / "resources" / "catalogues"
PROCEDURE = parse_procedure(yaml.safe_load((CATALOGUES / "procedure.yaml").read_text("utf-8")))
CALENDAR = parse_calendar(yaml.safe_load((CATALOGUES / "calendar_cn.yaml").read_text("utf-8")))
OFFICERS = [
    {"uid": "a", "name": "甲", "card_no": "1", "valid_from": "2020-01-01", "valid_to": "2035-01-01"},
    {"uid": "b", "name": "乙", "card_no": "2", "valid_from": "2020-01-01", "valid_to": "2035-01-01"},
]
FACTS: dict[str, Any] = {
    "source": "satellite",
    "location": "甲村",
    "parties": [{"uid": "p", "name": "张某", "role": "builder"}],
    "party_kinds": ["person"],
    "breach": True,
    "going_on": True,
    "officers": OFFICERS,
    "evidence": [item.id for item in PROCEDURE.evidence],
}
DEMOLISH = {
    "id": "1",
    "kind": "demolition",
    "law": "URPL 64",
    "area_m2": 120.5,
    "what": "二层砖混房屋",
    "self_deadline": "2026-03-31",
}
FINE = {"id": "2", "kind": "fine", "law": "URPL 64", "amount": "30000", "what": "违法建设"}


class Chain:
    """Events of one case in the order of their recording."""

    def __init__(self, track: str = "planning", profile: str = "", parties: tuple[str, ...] = ("p",)) -> None:
        self.track = track
        self.profile = PROCEDURE.profiles[profile] if profile else PROCEDURE.profile_for(track)
        named = [{"uid": uid, "name": f"当事人{uid}", "role": "builder"} for uid in parties]
        self.parties = parties
        self.facts: dict[str, Any] = {**FACTS, "parties": named}
        self.events: list[Event] = []
        self.hour = 0

    def add(
        self, transition: str, on: str, clock: str = "", /, *, facts: dict[str, Any] | None = None, **payload: Any
    ) -> Chain:
        """Record an event; without a time of day events follow each other from nine on."""
        self.hour += 1
        at = datetime.combine(date.fromisoformat(on), time(9, 0), tzinfo=CHINA) + timedelta(seconds=self.hour)
        if clock:
            at = datetime.combine(date.fromisoformat(on), time.fromisoformat(clock), tzinfo=CHINA)
        seq = len(self.events) + 1
        content = {"facts": {**self.facts, **(facts or {})}, **payload}
        self.events.append(Event(f"e{seq}", "c", seq, transition, at, at, "tester", content))
        return self

    def fact(self, name: str, on: str, /, **told: Any) -> Chain:
        return self.add("FACT", on, fact=name, **{"day": on, **told})

    def serve(self, form: str, day: str, party: str = "p", **more: Any) -> Chain:
        return self.add("DELIVERY", day, form=form, party=party, method="direct", served_on=day, **more)

    def state(self) -> CaseState:
        return fold(PROCEDURE, self.events, self.track, CALENDAR, self.profile)

    def next(self, day: str) -> dict[str, list]:
        """Next steps on a day by transition."""
        found: dict[str, list] = {}
        on = date.fromisoformat(day)
        for step in next_steps(PROCEDURE, self.state(), self.track, self.facts, on, CALENDAR, self.profile):
            found.setdefault(step.transition.id, []).append(step)
        return found

    # --- stretches ---

    def investigated(self) -> Chain:
        """Filed on 2026-01-05, reported on 2026-01-12."""
        self.add("T01", "2026-01-05").add("T05", "2026-01-05").add("T06", "2026-01-05").add("T07", "2026-01-06")
        return self.add("T10", "2026-01-07").add("T11", "2026-01-12")

    def notified(self, *items: dict[str, Any]) -> Chain:
        """Told of the proposal on 2026-01-13, defence and hearing days over on 2026-01-20."""
        self.investigated().fact("proposal", "2026-01-12", items=list(items) or [DEMOLISH])
        self.add("T15", "2026-01-13")
        for party in self.parties:
            self.serve("D17", "2026-01-13", party).serve("D18", "2026-01-13", party)
        return self

    def decided(self, *items: dict[str, Any], day: str = "2026-03-13") -> Chain:
        """As notified, reviewed, discussed and decided."""
        self.notified(*items).fact("legal_review", "2026-01-22", result="同意").fact("panel", "2026-01-23")
        return self.add("T19", day)

    def served(self, *items: dict[str, Any], day: str = "2026-03-16") -> Chain:
        """Served on every party on ``day``, the term for self-performance running."""
        self.decided(*items)
        for party in self.parties:
            self.serve("D22", day, party).serve("D21", day, party)
            self.add("T22", day, party=party).add("T23", day, party=party)
        return self

    def demolished(self) -> Chain:
        """The forced course of timeline T01 of the vectors, up to the acceptance."""
        self.add("T31", "2026-09-17").serve("D24", "2026-09-17")
        self.add("T32", "2026-09-17", deadline="2026-10-08")
        self.fact("remedy_answer", "2026-09-18", review_body=True, court=True)
        if self.track == "planning":
            self.add("T33", "2026-10-08", number="政强〔2026〕1号").add("T34", "2026-10-09")
        else:
            self.add("T55", "2026-10-09")
        self.serve("D25", "2026-10-09")
        care = {"party_told": True, "belongings_listed": True}
        self.add("T35", "2026-10-14", "10:00", facts=care)
        return self.add("T41", "2026-10-15", "17:00")
