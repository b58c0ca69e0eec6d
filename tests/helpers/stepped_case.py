"""A case of the small office, taken from step to step."""

from __future__ import annotations

from datetime import date, datetime, timezone

from service_cases import service_helper

from zhiwei.plugin.services.case_state import state_of
from zhiwei.plugin.services.folded_cases import need_case
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.record_step import record_step

office = service_helper("case_office")
NOW = datetime(2027, 6, 1, 2, 0, tzinfo=timezone.utc)
EVIDENCE = ("survey_record", "survey_plan", "site_photos", "interview", "planning_permit_check")
ASKED = ("land_approval_check", "planning_opinion")


class Case:
    """One case, taken through its steps by days."""

    def __init__(self, workspace, spot=1, track="planning", on=office.DAY) -> None:
        self.workspace = workspace
        report = open_cases(workspace, [office.spot_uids(workspace)[spot]], office.OFFICERS, track, on, "甲", NOW)
        assert not report.refused, report.refused
        self.uid = report.opened[0].case_uid
        with workspace.reader() as session:
            self.party = need_case(session, self.uid).parties[0][0]

    def step(self, transition, on, facts=None, /, **payload):
        day = date.fromisoformat(on)
        return record_step(self.workspace, self.uid, transition, day, "甲", NOW, facts, payload)

    def fact(self, name, on, /, **told):
        return self.step("FACT", on, fact=name, **{"day": on, **told})

    def serve(self, form, day):
        return self.step("DELIVERY", day, form=form, party=self.party, method="direct", served_on=day)

    def view(self, day):
        with self.workspace.reader() as session:
            return state_of(session, need_case(session, self.uid), date.fromisoformat(day))

    def decided(self, kind="demolition", **item):
        self.step("T10", "2026-03-17")
        self.step("T11", "2026-03-18", {"evidence": [*EVIDENCE, *ASKED]})
        row = {"id": "1", "kind": kind, "law": "URPL 64", "what": "房屋", **item}
        self.fact("proposal", "2026-03-18", items=[row])
        self.step("T15", "2026-03-19")
        self.serve("D17", "2026-03-19")
        self.serve("D18", "2026-03-19")
        self.fact("legal_review", "2026-03-27", result="同意")
        self.fact("panel", "2026-03-30")
        self.step("T19", "2026-03-31")
        return self

    def served(self, **item):
        self.decided(self_deadline="2026-04-11", **item)
        self.serve("D22", "2026-04-01")
        self.step("T22", "2026-04-01")
        self.step("T23", "2026-04-01")
        return self
