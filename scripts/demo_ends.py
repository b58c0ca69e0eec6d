"""Ten cases of the sample county through ten different ends, by the algorithms that an office uses.

Everything is fictitious; the days are those that the procedure allows: a row one day early would be refused, with the
whole table. What becomes of each case is read back from casestate.
"""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

OPENED_ON = "2026-02-02"
NOTICED_ON = "2026-02-09"
DECIDED_ON = "2026-03-02"
SERVED_ON = "2026-03-03"
PERFORM_UNTIL = "2026-03-20"
#: the enforcement decision of the forced demolition was served the day before
ENFORCED_ON = "2026-09-24"
#: a day after everything below
CLOSED_ON = "2026-11-20"
SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample"
EVIDENCE = yaml.safe_load((SAMPLE / "evidence.yaml").read_text(encoding="utf-8"))
#: what the report on the investigation (D15) states
REPORT = {
    "evidence": [
        {"name": "现场勘验笔录及勘验图", "pages": 3},
        {"name": "现场照片", "pages": 4},
        {"name": "询问笔录", "pages": 2},
        {"name": "规划（用地）认定复函", "pages": 1},
    ],
    "discretion": "未主动改正，适用一般处罚档次",
}


@dataclass(frozen=True)
class End:
    """A case and how it ends: its spot, what is decided and what happens afterwards.

    :param items: of the decision; without them the case ends before one
    :param before: rows (event, day, data) up to the report, in place of the usual ones
    :param after: rows from the service on; ``party`` in the data of a row names whose step it is
    """

    spot: int
    name: str
    state: str
    items: tuple[dict[str, Any], ...] = ()
    before: tuple[tuple[str, str, dict[str, Any]], ...] = ()
    after: tuple[tuple[str, str, dict[str, Any]], ...] = ()
    form: str = "D22"
    established: dict[str, Any] = field(default_factory=dict)


def _item(kind: str, law: str) -> dict[str, Any]:
    return {"id": "1", "kind": kind, "law": law, "self_deadline": PERFORM_UNTIL}


def _close(day: str) -> tuple[str, str, dict[str, Any]]:
    return ("T49", day, {"facts": {"head_approved": True}})


def _done(day: str) -> tuple[str, str, dict[str, Any]]:
    return ("FACT", day, {"fact": "performed", "items": ["1"], "day": day})


DEMOLISH = (_item("demolition", "URPL 64"),)
LAND = (_item("demolition", "LAL 77"),)
NO_PERMIT = {"unpermitted": True, "building_permit_partial": False}

ENDS = (
    End(
        24,
        "self-demolished",
        "CLOSED",
        DEMOLISH,
        after=(_done("2026-03-18"), ("T24", "2026-03-19", {}), _close("2026-03-23")),
        established=NO_PERMIT,
    ),
    End(
        301,
        "forced demolition",
        "CLOSED",
        DEMOLISH,
        after=(
            ("T31", "2026-09-07", {}),
            ("serve D24", "2026-09-07", {}),
            ("T32", "2026-09-08", {"deadline": "2026-09-22"}),
            ("FACT", "2026-09-22", {"fact": "remedy_answer", "day": "2026-09-22", "review_body": True, "court": True}),
            ("T33", "2026-09-22", {"gov_order_on": "2026-09-22", "number": "澄政强拆〔2026〕3号"}),
            ("T34", "2026-09-23", {}),
            ("serve D25", "2026-09-23", {}),
            ("T35", "2026-09-30 09:30", {"facts": {"party_told": True, "belongings_listed": True}}),
            ("T41", "2026-10-10", {}),
            _close("2026-10-14"),
            ("T50", "2026-10-20", {}),
        ),
        established=NO_PERMIT,
    ),
    End(
        5,
        "court application and ruling",
        "CLOSED",
        LAND,
        after=(
            ("T31", "2026-04-20", {}),
            ("serve D24", "2026-04-20", {}),
            ("T37", "2026-05-20", {"court": "澄埔县人民法院"}),
            ("T38", "2026-06-01", {"allows": ["1"], "served_on": "2026-06-03", "term_days": 15}),
            ("T40", "2026-06-24 10:00", {"facts": {"party_told": True, "belongings_listed": True}}),
            ("T41", "2026-06-26", {}),
            _close("2026-07-01"),
        ),
        form="D21",
        established={"land_unpermitted": True, "conforms_to_plan": False},
    ),
    End(
        389,
        "confiscated",
        "CLOSED",
        (_item("confiscation", "LAL 77"),),
        after=(("T46", "2026-03-19", {"facts": {"handed_over": True}}), _close("2026-04-20")),
        form="D21",
        established={"land_unpermitted": True, "conforms_to_plan": True},
    ),
    End(
        26,
        "corrected",
        "CLOSED",
        (_item("correct", "URPL 65"),),
        after=(_done("2026-03-17"), ("T25", "2026-03-18", {"facts": {"performed": True}}), _close("2026-03-24")),
        established={"unpermitted": True},
    ),
    End(
        259,
        "temporary retention, expired",
        "FILED",
        before=(
            ("T47", "2026-02-25", {"facts": {"built_on": "2009-06-01", "head_approved": True}, "until": "2026-10-31"}),
            ("T48", "2026-11-02", {}),
        ),
        established={"unpermitted": True, "built_on": "2009-06-01", "safe": True, "plan_soon": False},
    ),
    End(
        217,
        "transferred",
        "CLOSED",
        before=(
            ("T02", "2026-02-10", {"facts": {"receiving_authority": "澄埔县农业农村局"}}),
            _close("2026-02-12"),
        ),
        established={"villager_house": True, "land_unpermitted": True},
    ),
    End(
        385,
        "not filed",
        "NO_CASE",
        before=(
            ("CORRECTION", "2026-02-03", {"target": 3, "reason": "立案前现场已改正，立案有误"}),
            ("CORRECTION", "2026-02-03", {"target": 2, "reason": "立案前现场已改正，立案有误"}),
            ("T03", "2026-02-03", {"facts": {"minor_corrected": True}}),
        ),
    ),
    End(
        12,
        "reviewed and kept",
        "CLOSED",
        DEMOLISH,
        after=(
            ("T26", "2026-03-30", {"party": 0}),
            ("T27", "2026-05-25", {"party": 0, "served_on": "2026-05-25"}),
            _done("2026-06-05"),
            ("T24", "2026-06-08", {}),
            _close("2026-06-10"),
        ),
        established=NO_PERMIT,
    ),
    End(
        32,
        "revoked",
        "CLOSED",
        DEMOLISH,
        after=(
            ("T26", "2026-03-30", {"party": 0}),
            ("T30", "2026-05-28", {"served_on": "2026-05-28", "grounds": "facts"}),
            ("T65", "2026-06-05", {"facts": {"head_approved": True}}),
        ),
        established=NO_PERMIT,
    ),
)
#: how a step that serves a paper begins
SERVE = "serve "
#: papers of the steps above: form, day, end, and what the form states itself
PAPERS: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("D03", "2026-02-03", "not filed", {}),
    (
        "D34",
        "2026-02-10",
        "transferred",
        {
            "kind": "jurisdiction",
            "to": "澄埔县农业农村局",
            "reasons": "农村村民非法占用土地建住宅，依法由农业农村主管部门管辖",
            "attachments": [{"name": "线索登记表", "pages": "1份（1页）"}],
        },
    ),
    (
        "D39",
        "2026-02-25",
        "temporary retention, expired",
        {
            "policy": "澄政办发〔2025〕88号（虚构）第八条",
            "built_evidence": "2009年航空影像显示建筑物已建成",
            "safety": "澄埔县房屋安全鉴定站评定为B级",
            "planning_effect": "不影响近期规划实施",
            "until": "2026-10-31",
            "recall": "规划实施、征收或者安全鉴定降级时自行无偿拆除",
        },
    ),
    ("D24", "2026-04-20", "court application and ruling", {}),
    ("D30", "2026-05-20", "court application and ruling", {}),
    ("D24", "2026-09-07", "forced demolition", {}),
    ("D26", "2026-09-08", "forced demolition", {}),
    ("D27", "2026-09-22", "forced demolition", {}),
    (
        "D25",
        "2026-09-23",
        "forced demolition",
        {"method": "采用机械和人工相结合的方式整体拆除", "execute_at": "2026-09-30T09:30", "clear_by": "2026-09-29"},
    ),
    (
        "D40",
        "2026-10-14",
        "forced demolition",
        {"ground": 4, "by": "强拆", "execution_text": "当事人逾期未自行拆除，已于2026年9月30日依法强制拆除。"},
    ),
)
SPOTS = 'right("code", 3) IN (' + ", ".join(f"'{end.spot:03d}'" for end in ENDS) + ")"


@dataclass(frozen=True)
class Case:
    """A case of the demo as the workspace has it. :param entities: by party, whether it is no person"""

    number: str
    parties: tuple[str, ...]
    entities: tuple[bool, ...] = ()


def cases_of(workspace: Path) -> dict[int, Case]:
    """The cases by the last three digits of their spot's code."""
    connection = sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)
    try:
        rows = connection.execute(
            "SELECT s.code, c.number, p.name, p.kind FROM spot s JOIN case_spot l ON l.spot_uid = s.uid "
            "JOIN case_file c ON c.uid = l.case_uid JOIN case_party m ON m.case_uid = c.uid "
            "JOIN party p ON p.uid = m.party_uid ORDER BY c.number, p.name"
        ).fetchall()
    finally:
        connection.close()
    found: dict[int, Case] = {}
    for code, number, party, kind in rows:
        known = found.get(int(code[-3:]), Case(number, ()))
        found[int(code[-3:])] = Case(number, (*known.parties, party), (*known.entities, kind == "entity"))
    return found


def proof(party: str) -> dict[str, Any]:
    """A direct service, signed by the party or, for an entity, by its mail office."""
    entity = any(word in party for word in ("公司", "合作社", "加工部"))
    return {"receiver": party, "relation": "收发部门" if entity else "本人", "servers": ["庄檐青", "施㙍禾"]}


def serve(form: str, day: str, party: str) -> tuple[str, str, str, dict[str, Any]]:
    """Row of a service."""
    return ("DELIVERY", day, party, {"form": form, "method": "direct", "proof": proof(party)})


def to_notice(end: End, case: Case) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Rows (event, day, party, data) from the investigation to the notice, or to an end before it."""
    if end.established:
        yield ("FACT", "2026-02-03", "", {"fact": "finding", "day": "2026-02-03", "values": end.established})
    investigated = bool(end.items) or any(step == "T47" for step, _, _ in end.before)
    if investigated:
        yield ("T07", "2026-02-03", "", {"facts": {"evidence": EVIDENCE}})
        yield ("T10", "2026-02-04", "", {})
        yield ("T11", "2026-02-06", "", {"facts": {"evidence": EVIDENCE}, "data": {"D15": REPORT}})
    for event, day, data in end.before:
        yield (event, day, "", data)
    if not end.items:
        return
    yield ("T15", NOTICED_ON, "", {"items": list(end.items)})


def to_decision(end: End, case: Case) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Rows from the service of the notice to the decision."""
    if not end.items:
        return
    for party in case.parties:
        yield serve("D17", "2026-02-09", party)
        yield serve("D18", "2026-02-09", party)
    yield ("FACT", "2026-02-25", "", {"fact": "legal_review", "day": "2026-02-25", "result": "同意"})
    yield ("T18", "2026-02-25", "", {})
    yield ("FACT", "2026-02-27", "", {"fact": "panel", "day": "2026-02-27"})
    yield ("T20", DECIDED_ON, ";".join(case.parties), {"items": list(end.items)})


def to_the_end(end: End, case: Case, leg: int = 0) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Rows from the service of the decision on; each paper that has to be served begins a leg of the way."""
    if not end.items:
        return
    if not leg:
        yield ("T23", "2026-03-04", "", {})
    legs = 0
    for event, day, data in end.after:
        legs += event.startswith(SERVE)
        if legs != leg:
            continue
        if event.startswith(SERVE):
            for party in case.parties:
                yield serve(event[len(SERVE) :], day, party)
            continue
        told = dict(data)
        whose = case.parties[told.pop("party")] if "party" in told else ""
        yield (event, day, whose, told)


def to_serve(end: End, leg: int) -> tuple[str, str, str]:
    """Form, day and end of the paper that begins a leg; it is issued before."""
    found = [(event[len(SERVE) :], day, end.name) for event, day, _ in end.after if event.startswith(SERVE)]
    return found[leg - 1] if leg <= len(found) else ("", "", "")


def write(path: Path, cases: dict[int, Case], rows: Any, actor: str) -> Path:
    """A table of events as an office would hand it in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["case", "event", "date", "actor", "party", "data"])
        for end in ENDS:
            case = cases[end.spot]
            for event, day, party, data in rows(end, case):
                text = json.dumps(data, ensure_ascii=False) if data else ""
                writer.writerow([case.number, event, day, actor, party, text])
    return path


def run(demo: Any, workspace: Path, out: Path, officers: str, actor: str) -> list[str]:
    """Take the ten cases to their ends; returns a line for each, as casestate has it.

    :raises RuntimeError: when one did not end as it should, or a paper was refused
    """
    place = str(workspace)
    for name in ("profile", "profile_choice"):
        demo.step("importsettings", f"importsettings {name}", WORKSPACE=place, INPUT=str(SAMPLE / f"{name}.yaml"))
    opening = {"FILTER": SPOTS, "OFFICERS": officers, "TRACK": "auto", "DATE": OPENED_ON, "ACTOR": actor}
    demo.step("opencases", "opencases ten ends", WORKSPACE=place, **opening)
    cases = cases_of(workspace)
    office = Office(demo, place, out, actor, cases)
    decided = [end for end in ENDS if end.items]
    office.record("to_notice", to_notice)
    office.issue("D17,D18", NOTICED_ON, decided)
    office.record("to_decision", to_decision)
    for form in ("D21", "D22"):
        own = [end for end in decided if end.form == form]
        office.issue(form, DECIDED_ON, own)
        office.serve(form, own)
    waiting = list(PAPERS)
    for leg in range(1 + max(sum(event.startswith(SERVE) for event, _, _ in end.after) for end in ENDS)):
        due = {to_serve(end, leg) for end in ENDS} if leg else set()
        for paper in [paper for paper in waiting if paper[:3] in due]:
            office.issue_for(*paper)
            waiting.remove(paper)
        office.record(f"to_the_end_{leg + 1}", partial(to_the_end, leg=leg))
    for paper in waiting:
        office.issue_for(*paper)
    forced = next(end for end in ENDS if end.name == "forced demolition")
    early = office.state(ENFORCED_ON, [forced])[forced.spot]
    found = office.state(CLOSED_ON, ENDS)
    lines, wrong = [], []
    for end in ENDS:
        line = found[end.spot]
        lines.append(f"  {line['case']}  {end.name:<30} {line['state_name']}")
        if line["state"] != end.state or line["problem"]:
            wrong.append(f"{end.name}: {line['state']} {line['problem'] or ''}")
    if wrong:
        raise RuntimeError("; ".join(wrong))
    first, tear = (early[name][:10].replace("/", "-") for name in ("e0", "earliest_demolition"))
    days = f"E0 {first}, earliest lawful demolition {tear}"
    lines.append(f"  Forced demolition as casestate saw it on {ENFORCED_ON}: {days}")
    return lines


@dataclass(frozen=True)
class Office:
    """What an office does with the ten cases, each thing by one algorithm."""

    demo: Any
    place: str
    out: Path
    actor: str
    cases: dict[int, Case]

    def record(self, name: str, rows: Any) -> None:
        """Record a table of events."""
        table = write(self.out / "events" / f"{name}.csv", self.cases, rows, self.actor)
        self.demo.step("recordevents", f"recordevents {name}", WORKSPACE=self.place, INPUT=str(table), ACTOR=self.actor)

    def issue(
        self, forms: str, day: str, ends: Sequence[End], stated: Mapping[str, Any] = MappingProxyType({})
    ) -> None:
        """Issue papers, PDF and Word.

        :param stated: values of the forms' own fields, by form
        """
        done = self.demo.step(
            "issuedocuments",
            f"issuedocuments {forms}",
            WORKSPACE=self.place,
            DOCUMENT=forms,
            DATE=day,
            FILTER=self.filter(ends),
            FORMAT="both",
            DATA=json.dumps({"data": dict(stated)}, ensure_ascii=False) if stated else "",
            ACTOR=self.actor,
            OUTPUT_FOLDER=str(self.out / "notices"),
        )
        if done["REFUSED"]:
            raise RuntimeError(done["REASONS"])

    def issue_for(self, form: str, day: str, name: str, stated: Mapping[str, Any]) -> None:
        """Issue a paper for the case of one end."""
        self.issue(form, day, [end for end in ENDS if end.name == name], {form: stated} if stated else {})

    def serve(self, form: str, ends: Sequence[End]) -> None:
        """Serve a decision on each party by itself."""
        for end in ends:
            for party in self.cases[end.spot].parties:
                self.demo.step(
                    "recorddelivery",
                    f"recorddelivery {form}",
                    WORKSPACE=self.place,
                    DOCUMENT=form,
                    CASE=self.cases[end.spot].number,
                    PARTY=party,
                    METHOD="direct",
                    DATE=SERVED_ON,
                    PROOF=json.dumps(proof(party), ensure_ascii=False),
                    ACTOR=self.actor,
                )

    def state(self, day: str, ends: Sequence[End]) -> dict[int, dict[str, str]]:
        """What casestate says of cases as of a day."""
        target = self.out / "events" / f"casestate_{day}.csv"
        self.demo.step(
            "casestate",
            f"casestate {day}",
            WORKSPACE=self.place,
            FILTER=self.filter(ends),
            AS_OF=day,
            OUTPUT=str(target),
        )
        with target.open(encoding="utf-8-sig", newline="") as file:
            by_number = {line["case"]: line for line in csv.DictReader(file)}
        return {end.spot: by_number[self.cases[end.spot].number] for end in ends}

    def filter(self, ends: Sequence[End]) -> str:
        """Expression that picks cases."""
        return '"number" IN (' + ", ".join(f"'{self.cases[end.spot].number}'" for end in ends) + ")"
