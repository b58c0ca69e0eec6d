"""Take an office's old ledger (台账) over: cases with or without a shape, parties checked, history as entered events.

``prepare_ledger`` computes everything, the report too, and writes nothing. ``commit_ledger`` writes the accepted cases
in one transaction. ``withdraw_ledger`` takes a batch back while nothing was built on it: the events stay in the chain,
corrected, and the case counts as never filed.
"""

from __future__ import annotations

import hashlib
import json
import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np

from ..domain.case.course import CORRECTION, TAKEN_OVER
from ..domain.case.numbering import CASE_COUNTER, Numbering, year_of
from ..domain.case.procedure import TRACKS
from ..domain.case.records import CaseFile, Event, Officer, OrgUnit, Party
from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.local_time import local_date
from ..domain.progress import Part, Progress, Silent, check
from ..exchange.ledger_sheet import LEVEL, LedgerRow, LedgerSheet, read_ledgers
from ..exchange.ledger_values import Stated, area, money, month, stated, whole
from ..store.repositories.session import new_uid
from .case_catalogues import current_procedure, numbering_of, procedure_catalogue
from .intake_report import DONE, Issue
from .ledger_columns import LedgerColumns, find_columns, is_known, signature
from .ledger_course import Drafted, History, deliveries, drafts, items_of
from .ledger_places import SHEET_ROWS, Places
from .open_case import CAUSES
from .parties import KnownParties, number_issues, party_of
from .record_step import Entry, append_all, moment, show_on_spots
from .selection import split

AUTO = "auto"
KIND = "ledger"
#: key of the setting with heads that persons named in earlier mappings; they help to find the head of a sheet
HEADS = "mapping.ledger"
#: what a ledger writes where nobody knows who did it
_NOBODY = re.compile(r"^(不详|不明|无主|未知|待查|待核实|未查明|无|/|-|—|暂无)*$")
#: columns with data of persons: kept with the party, never in the chain of events
_PERSONAL = ("party", "id_number", "phone", "party_address", "legal_rep")
_WITHDRAWN = "台账导入撤回"


@dataclass(frozen=True)
class LedgerOptions:
    """What the person chose.

    :param mapping: target or step to column, over what is found
    :param track: ``planning``, ``village``, ``land``, or ``auto`` by the columns and 违法类型
    :param org: code or name of the body whose ledger it is; needed where the workspace has several
    :param strict: refuse all if one row is refused
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    track: str = AUTO
    org: str = ""
    crs: str = ""
    strict: bool = False


@dataclass(frozen=True)
class TakenCase:
    """One case that will be entered; ``spot_uid`` where it stands on a spot that is there."""

    row: int
    number: str
    org: OrgUnit
    track: str
    cause: str
    officers: tuple[str, ...]
    parties: tuple[Party, ...]
    events: tuple[Drafted, ...]
    spot: Mapping[str, Any]
    spot_uid: str = ""
    case_uid: str = ""
    digest: str = ""
    key: int = 0
    shape: int | None = None


@dataclass(frozen=True)
class LedgerPlan:
    """What the import will do, before anything is written.

    :param shapes: geometry and origin of the spots to be made, in the workspace's CRS
    """

    source: str
    cases: tuple[TakenCase, ...]
    issues: tuple[Issue, ...]
    counts: Mapping[str, int]
    fields: Mapping[str, str]
    signatures: tuple[str, ...]
    options: LedgerOptions
    on: date
    shapes: FeatureTable | None = None

    @property
    def refused(self) -> tuple[Issue, ...]:
        """The issues that refused a row."""
        return tuple(issue for issue in self.issues if issue.done == DONE.refused)


def prepare_ledger(
    workspace: Any,
    path: str | Path,
    options: LedgerOptions,
    on: date,
    progress: Progress | None = None,
) -> LedgerPlan:
    """Read a ledger and decide about each row.

    :param path: XLSX, CSV, or a vector file (``path|layername=NAME``) whose shapes become spots
    :param on: day of the taking over
    :raises InputError: ``ledger.no_head``, ``ledger.no_rows``, ``mapping.no_field``, ``ledger.org_unknown`` …
    :raises CancelledError: when cancelled
    """
    progress = progress or Silent()
    if options.track not in (AUTO, *TRACKS):
        raise InputError("case.unknown_track", track=options.track)
    source = Path(str(path).split("|")[0]).name
    with workspace.reader() as session:
        named = {*_heads(options.mapping), *session.settings.get(HEADS, ())}
    sheets = read_ledgers(path, lambda head: is_known(head) or _head(head) in named)
    if not any(sheet.rows for sheet in sheets):
        raise InputError("ledger.no_rows", file=source)
    with workspace.reader() as session:
        reading = _Reading(session, options, on, source, workspace.crs)
        total = sum(len(sheet.rows) for sheet in sheets)
        done = 0
        for place, sheet in enumerate(sheets):
            columns = reading.columns(sheet)
            for row in sheet.rows:
                if done % 50 == 0:
                    check(progress)
                    progress.report(0.8 * done / total, "ledger.reading", done=done, total=total)
                reading.take(row, columns, sheet.name if len(sheets) > 1 else "", place * SHEET_ROWS)
                done += 1
    shapes = reading.places.shapes(workspace, path, options.crs, Part(progress, 0.8, 0.95))
    cases = [replace(case, shape=reading.places.index_of(case.key)) for case in reading.cases]
    issues = sorted([*reading.issues, *reading.places.issues], key=lambda issue: issue.row)
    counts = {
        "rows": total,
        "accepted": len(cases),
        "refused": reading.refused,
        "same": reading.same,
        "with_spot": sum(1 for case in cases if case.spot_uid),
        "with_shape": sum(1 for case in cases if case.shape is not None),
        "without_shape": sum(1 for case in cases if not case.spot_uid and case.shape is None),
    }
    progress.report(1.0)
    return LedgerPlan(
        source, tuple(cases), tuple(issues), counts, reading.fields, tuple(reading.signatures), options, on, shapes
    )


def commit_ledger(workspace: Any, plan: LedgerPlan, actor: str, now: datetime, progress: Progress | None = None) -> str:
    """Enter the accepted cases in one transaction.

    :returns: uid of the batch, empty when there was nothing to enter
    :raises InputError: ``intake.strict`` when the plan is strict and refused a row; ``ledger.known`` when somebody
        else entered one of the cases meanwhile
    """
    progress = progress or Silent()
    if plan.options.strict and plan.counts["refused"]:
        first = plan.refused[0]
        reason = (first.code, first.params)
        raise InputError(
            "intake.strict", file=plan.source, refused=plan.counts["refused"], row=first.row, reason=reason
        )
    if not plan.cases:
        return ""
    with workspace.unit_of_work(actor=actor, now=now, reason="import ledger") as unit:
        numbering = numbering_of(unit)
        catalogue = unit.catalogues.put("procedure", procedure_catalogue().text)
        cases = [replace(case, case_uid=case.case_uid or new_uid()) for case in plan.cases]
        made = {
            "fields": dict(plan.fields),
            "cases": [case.case_uid for case in cases],
            "digests": [case.digest for case in cases if not case.number],
        }
        batch = unit.batches.add(KIND, plan.source, actor, now, dict(plan.counts), made)
        spots = _add_spots(unit, cases, plan, batch)
        _add_parties(unit, cases)
        for case in cases:
            if case.number:
                _count_on(unit, case, numbering)
        for position, case in enumerate(cases):
            if position % 50 == 0:
                check(progress)
                progress.report(position / len(cases), "ledger.entering", done=position, total=len(cases))
            _enter(unit, case, spots[position], numbering, catalogue, plan.on, actor, now, batch)
        if plan.options.mapping:
            unit.settings.put(HEADS, sorted({*_heads(plan.options.mapping), *unit.settings.get(HEADS, ())}))
            for key in plan.signatures:
                unit.settings.put(key, dict(plan.options.mapping))
    progress.report(1.0)
    return batch


def withdraw_ledger(workspace: Any, batch_uid: str, actor: str, now: datetime) -> int:
    """Take a ledger back: every entered event is corrected, the cases count as not filed, their own spots go.

    :returns: number of cases
    :raises InputError: ``intake.built_on`` when a case was worked on since
    """
    on = local_date(now)
    with workspace.unit_of_work(actor=actor, now=now, reason="withdraw ledger") as unit:
        batch = unit.batches.get(batch_uid)
        uids = [str(uid) for uid in batch.mapping.get("cases", ())]
        events = unit.events.for_cases(uids)
        worked = sum(1 for uid in uids if any(not _of_batch(event, batch_uid) for event in _standing(events[uid])))
        papers = len(unit.documents.find(case_uid=uids)) if uids else 0
        standing = {"cases": worked, "documents": papers}
        if any(standing.values()):
            what = ", ".join(f"{count} {name}" for name, count in standing.items() if count)
            raise InputError("intake.built_on", batch=batch_uid, what=what)
        for uid in uids:
            case = unit.cases.get(uid)
            entries = [
                Entry(CORRECTION, now, {}, {"target": event.seq, "reason": _WITHDRAWN})
                for event in _standing(events[uid])
            ]
            gone = {"state": "NO_CASE", "note": _WITHDRAWN, "taken_over": {"withdrawn": batch_uid}}
            entries.append(Entry(TAKEN_OVER, moment(on, now, events[uid]), {}, gone))
            case = append_all(unit, case, events[uid], entries, now, actor).case
            bare = [None] * len(case.spot_uids)
            unit.spots.update(case.spot_uids, {"case_number": bare, "case_state": bare})
            unit.cases.update(replace(case, spot_uids=()))
        own = unit.spots.read(columns=[], where={"batch_uid": batch_uid}, geometry=False)
        unit.spot_parties.remove([str(uid) for uid in own.columns["uid"]])
        unit.spots.delete_batch(batch_uid)
        unit.batches.set_status(batch_uid, "withdrawn")
    return len(uids)


class _Reading:
    """One reading of a ledger, row by row."""

    def __init__(self, session: Any, options: LedgerOptions, on: date, source: str, crs: str) -> None:
        self.options, self.on, self.source = options, on, source
        self.session = session
        self.orgs: list[OrgUnit] = list(session.orgs.all())
        self.officers: list[Officer] = list(session.officers.all())
        self.org = self._org(options.org) if options.org else (self.orgs[0] if len(self.orgs) == 1 else None)
        if options.org and self.org is None:
            raise InputError("ledger.org_unknown", value=options.org, known="、".join(org.name for org in self.orgs))
        self.known = KnownParties(session.parties.all())
        self.places = Places(session, source, crs)
        self.cases_by_number = {case.number: case for case in session.cases.all()}
        self.cases: list[TakenCase] = []
        self.issues: list[Issue] = []
        self.fields: dict[str, str] = {}
        self.signatures: list[str] = []
        self.same = self.refused = 0
        self.numbers: dict[str, int] = {}
        batches = session.batches.find(kind=KIND, status="committed")
        self.digests = {digest for batch in batches for digest in batch.mapping.get("digests", ())}
        self.alike: dict[tuple[str, str, str], int] = {}

    def columns(self, sheet: LedgerSheet) -> LedgerColumns:
        """Which column says what; what the person gave an earlier time for these columns counts too."""
        key = signature(sheet.columns)
        remembered = self.session.settings.get(key, None) or {}
        found = find_columns(sheet.columns, {**remembered, **self.options.mapping})
        if not found.fields:
            raise InputError("ledger.no_head", file=self.source)
        self.signatures.append(key)
        self.fields.update(found.fields)
        return found

    def take(self, row: LedgerRow, columns: LedgerColumns, sheet: str, offset: int) -> None:
        """Decide about one row.

        :param sheet: its name where the file has several ledgers
        :param offset: makes row numbers of several sheets differ
        """
        issues: list[Issue] = []
        try:
            case = _Row(self, row, columns, sheet, offset, issues).case()
        except InputError as error:
            params = {key: value for key, value in error.params.items() if key != "field"}
            issues = [Issue(row.number, error.code, params, str(error.params.get("field", "")), DONE.refused)]
            self.refused += 1
            case = None
        named = (replace(issue, field=f"{sheet} {issue.field}".strip()) for issue in issues) if sheet else issues
        self.issues += named
        if case is not None:
            self.cases.append(case)

    def org_of(self, text: str) -> OrgUnit:
        """The body that a row names, else the one of the whole ledger.

        :raises InputError: ``ledger.org_unknown``
        """
        found = (self._org(text) if text else None) or self.org
        if found is None:
            raise InputError("ledger.org_unknown", value=text, known="、".join(org.name for org in self.orgs))
        return found

    def _org(self, text: str) -> OrgUnit | None:
        wanted = text.strip()
        return next((org for org in self.orgs if wanted in (org.code, org.name, org.short, org.uid)), None)


class _Row:
    """One row on its way to a case."""

    def __init__(
        self, reading: _Reading, row: LedgerRow, columns: LedgerColumns, sheet: str, offset: int, issues: list[Issue]
    ) -> None:
        self.reading, self.row, self.columns, self.sheet, self.issues = reading, row, columns, sheet, issues
        self.key = offset + row.number

    def case(self) -> TakenCase | None:
        """The case, None where it is there already.

        :raises InputError: why the row is refused
        """
        reading, row = self.reading, self.row
        number = self.text("case_number")
        if not (number or self.text("party") or self.place() or self.text("spot_code")):
            raise InputError("ledger.nothing")
        self._refuse_double(number)
        known = reading.cases_by_number.get(number) if number else None
        if known is not None and not _is_withdrawn(reading.session, known):
            reading.same += 1
            self.note("ledger.known", {"number": number}, "case_number", DONE.skipped)
            return None
        digest = self._digest()
        if not number and digest in reading.digests:
            reading.same += 1
            self.note("ledger.known_row", {}, "party", DONE.skipped)
            return None
        track = self._track()
        org = reading.org_of(self.text("org"))
        parties = self._parties()
        history = self._history()
        source = {"file": reading.source, "row": row.number, **({"sheet": self.sheet} if self.sheet else {})}
        uids = [party.uid for party in parties]
        floor = self.area("floor_area")
        items = items_of(
            self.text("disposition"),
            track,
            floor if floor is not None else self.area("footprint"),
            self._money("fine"),
            self.area("confiscated_area"),
            self._self_deadline(),
            uids,
            "demolished" in history.steps,
        )
        events = drafts(history, items, reading.on, source)
        words = self._words()
        events[0] = replace(events[0], payload={**events[0].payload, "ledger": words})
        if "crime" in history.steps:
            events[0].payload["flags"] = ["crime_alert"]  # type: ignore[index]
        if "stopped" in history.steps:
            flags = [*events[0].payload.get("flags", ()), "stop_ordered"]
            events[0] = replace(events[0], payload={**events[0].payload, "flags": flags})
        if history.steps.get("served") is not None:
            events += deliveries(history, items, uids, source)
            events.sort(key=lambda draft: draft.day)
        spot_uid, spot = self._spot(history)
        return TakenCase(
            row.number,
            number,
            org,
            track,
            self.text("cause") or CAUSES[track],
            self._officers(org),
            tuple(parties),
            tuple(events),
            spot,
            spot_uid,
            known.uid if known is not None else "",
            digest,
            self.key,
        )

    def text(self, target: str) -> str:
        """Text of a column, empty where there is none."""
        value = self._value(target)
        return "" if value is None else re.sub(r"\s+", " ", str(value)).strip()

    def area(self, target: str) -> float | None:
        """Area in m²; one that cannot be read is told and left out."""
        try:
            return area(self._value(target), self.columns.one.get(target, ""))
        except ValueError:
            self.note("ledger.no_area", {"value": self.text(target)[:60]}, target)
            return None

    def place(self) -> str:
        """Where it is, in the words of the ledger, each level once."""
        made = ""
        for target in ("county", "town", "village", "address"):
            part = self.text(target)
            if part and part not in made:
                made = part if made and part.startswith(made) else made + part
        return made

    def note(self, code: str, params: Mapping[str, Any], target: str = "", done: DONE = DONE.accepted) -> None:
        """A line of the report."""
        self.issues.append(Issue(self.row.number, code, params, self.columns.one.get(target, target), done))

    def _value(self, target: str) -> Any:
        column = self.columns.one.get(target)
        return self.row.values.get(column) if column else None

    def _refuse_double(self, number: str) -> None:
        reading = self.reading
        if number:
            if number in reading.numbers:
                raise InputError("ledger.twice", value=number, of=reading.numbers[number])
            reading.numbers[number] = self.row.number
            return
        key = (self.text("party"), self.place(), self.text("footprint") or self.text("floor_area"))
        if all(key) and key in reading.alike:
            self.note("ledger.alike", {"of": reading.alike[key]})
        reading.alike.setdefault(key, self.row.number)

    def _track(self) -> str:
        if self.reading.options.track != AUTO:
            return self.reading.options.track
        breach = f"{self.text('breach')} {self.text('cause')}"
        if "乡村" in breach:
            return "village"
        land = self.columns.land or any(word in breach for word in ("占地", "违法用地", "占用土地", "破坏耕地"))
        return "land" if land else "planning"

    def _parties(self) -> list[Party]:
        found: list[Party] = []
        for number, values in ((self.row.number, self.row.values), *self.row.more):
            for told in self._told_parties(values):
                party = party_of(told)
                column = self.columns.one.get("id_number", "")
                for issue in number_issues(number, party, column, self.reading.on):
                    if issue.code != "party.no_number":
                        self.issues.append(issue)
                known = self.reading.known.find(party)
                if known is None:
                    known = replace(party, uid=new_uid())
                    self.reading.known.add(known)
                elif known.name != party.name:
                    params = {"name": party.name, "known": known.name}
                    self.issues.append(Issue(number, "party.other_name", params, column, DONE.accepted))
                if known not in found:
                    found.append(known)
        if not found:
            self.note("ledger.no_party", {}, "party")
        return found

    def _told_parties(self, values: Mapping[str, Any]) -> list[dict[str, str]]:
        told = {target: _plain(values.get(self.columns.one.get(target, ""))) for target in _PERSONAL}
        word = _plain(values.get(self.columns.one.get("party_kind", "")))
        names = _names(told["party"])
        numbers = re.split(r"[\s、,，;；/]+", told["id_number"]) if told["id_number"] else []
        phones = re.split(r"[\s、,，;；/]+", told["phone"]) if told["phone"] else []
        kind = "单位" if word and not re.search(r"个人|自然人|村民|居民", word) else ("个人" if word else "")
        made = []
        for position, name in enumerate(names):
            made.append(
                {
                    "name": name,
                    "kind": kind,
                    "id_number": numbers[position] if len(numbers) == len(names) else "",
                    "phone": phones[position] if len(phones) == len(names) else (told["phone"] if not position else ""),
                    "address": told["party_address"],
                    "legal_rep": told["legal_rep"],
                }
            )
        return made

    def _history(self) -> History:
        steps: dict[str, Stated] = {}
        for step, names in self.columns.steps.items():
            told = Stated()
            for name in names:
                told = told.joined(self._stated(name))
            if told.done:
                if told.several:
                    self.note("ledger.several_days", {"value": told.text[:60], "day": told.day}, names[0])
                elif told.day is None and step not in ("remedy", "crime", "stopped"):
                    self.note("ledger.no_day", {"value": told.text[:60]}, names[0], DONE.noted)
                steps[step] = told
        filing = self.text("filing")
        filed = re.search(r"非立案|未立案|不予立案|不立案", filing) is None
        if filed and "立案" in filing and "filed" not in steps:
            steps["filed"] = Stated(filing, done=True)
        status = " ".join(part for part in (self.text("status"), self._remedy_words(steps)) if part)
        found = self._stated(self.columns.one["found_on"]) if "found_on" in self.columns.one else Stated()
        return History(steps, status, not filed and "filed" not in steps, found.day)

    def _remedy_words(self, steps: Mapping[str, Stated]) -> str:
        """A remedy counts as open only where the ledger says that it goes on."""
        text = steps["remedy"].text if "remedy" in steps else ""
        return text if re.search(r"复议中|诉讼中|审理中|未判决|在诉|二审", text) else ""

    def _stated(self, column: str) -> Stated:
        value = self.row.values.get(column)
        try:
            return stated(value, self.reading.on)
        except ValueError:
            raise InputError("ledger.date", value=str(value)[:60], field=column) from None

    def _self_deadline(self) -> date | None:
        column = self.columns.one.get("self_deadline")
        return self._stated(column).day if column else None

    def _money(self, target: str) -> float | None:
        try:
            return money(self._value(target), self.columns.one.get(target, ""))
        except ValueError:
            self.note("ledger.no_amount", {"value": self.text(target)[:60]}, target)
            return None

    def _officers(self, org: OrgUnit) -> tuple[str, ...]:
        found = []
        for name in split(self.text("officers").replace(" ", "、")):
            matches = [one for one in self.reading.officers if name in (one.name, one.card_no)]
            own = [one for one in matches if one.org_uid == org.uid] or matches
            if len(own) == 1:
                found.append(own[0].uid)
            else:
                self.note("ledger.officer", {"value": name}, "officers", DONE.noted)
        return tuple(found)

    def _digest(self) -> str:
        """What the row says, in short; by it a row without a case number is known again."""
        rows = [self.row.values, *(values for _, values in self.row.more)]
        said = sorted(f"{name}={_plain(value)}" for values in rows for name, value in values.items() if _plain(value))
        return hashlib.sha256(chr(10).join(said).encode()).hexdigest()[:24]

    def _words(self) -> dict[str, str]:
        """Everything the row says, in its words, but for the data of persons."""
        personal = {self.columns.one.get(target) for target in _PERSONAL}
        return {
            name: _plain(value) for name, value in self.row.values.items() if name not in personal and _plain(value)
        }

    def _spot(self, history: History) -> tuple[str, dict[str, Any]]:
        code = self.text("spot_code")
        coordinates = self.text("coordinates") or " ".join(
            part for part in (self.text("longitude"), self.text("latitude")) if part
        )
        uid = self.reading.places.find(self.key, code, coordinates, self.columns.one.get("coordinates", ""))
        if uid:
            return uid, {}
        building = _plain(self._value("building_state"))
        return "", {
            "code": code or self.text("case_number") or f"{Path(self.reading.source).stem}-{self.row.number}",
            "name": self.text("project") or None,
            "source_kind": KIND,
            "spot_type": self.text("breach") or None,
            "found_on": history.found_on,
            "structure": self.text("structure") or None,
            "storeys": whole(self._value("storeys")),
            "floor_area_m2": self.area("floor_area"),
            "building_state": building or None,
            "use": self.text("use") or None,
            "address": self.place() or None,
            "declared_area_m2": self.area("footprint"),
            "remark": self.text("remark") or None,
            "status": "cleared" if "demolished" in history.steps else "open",
            "extra": {
                "built_on": month(self._value("built_on")) or None,
                "parcel_code": self.text("parcel_code") or None,
            },
        }


def _heads(mapping: Mapping[str, str]) -> set[str]:
    """Heads that a person named, level by level."""
    return {_head(part) for column in mapping.values() for part in re.split(rf"[|{LEVEL}]", column)} - {""}


def _head(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (date, datetime)):
        return value.isoformat()[:10]
    return re.sub(r"\s+", " ", str(value)).strip()


def _names(text: str) -> list[str]:
    """Names in one cell: 陈某、林某 are two, 陈 某 is one, 不详 none."""
    if _NOBODY.match(text):
        return []
    parts = [part.strip() for part in re.split(r"[、,，;；/\n]+", text) if part.strip()]
    made: list[str] = []
    for part in parts:
        words = part.split(" ")
        made += ["".join(words)] if len(words) > 1 and any(len(word) == 1 for word in words) else words
    return [name for name in dict.fromkeys(made) if not _NOBODY.match(name)]


def _is_withdrawn(session: Any, case: CaseFile) -> bool:
    """True for a case that came with a ledger which was taken back."""
    events: list[Event] = session.events.for_case(case.uid)
    return bool(events) and bool((events[-1].payload.get("taken_over") or {}).get("withdrawn"))


def _of_batch(event: Event, batch: str) -> bool:
    return (event.payload.get("taken_over") or {}).get("batch") == batch


def _standing(events: Sequence[Event]) -> list[Event]:
    """Events that no correction took back, corrections left out."""
    targets = {event.payload.get("target") for event in events if event.transition == CORRECTION}
    return [event for event in events if event.transition != CORRECTION and event.seq not in targets]


def _add_spots(unit: Any, cases: Sequence[TakenCase], plan: LedgerPlan, batch: str) -> list[str]:
    """Uid of the spot of each case; spots that are not there are made, with or without a shape."""
    fresh = [case for case in cases if not case.spot_uid]
    if fresh:
        geometry = np.empty(len(fresh), dtype=object)
        columns: dict[str, np.ndarray] = {
            name: _objects(case.spot.get(name) for case in fresh) for name in fresh[0].spot
        }
        columns["extra"] = _objects(_json(case.spot["extra"]) for case in fresh)
        columns["source_file"] = _objects(plan.source for _ in fresh)
        columns["source_row"] = _objects(case.row for case in fresh)
        columns["needs_assessment"] = _objects(case.shape is not None for case in fresh)
        kept = ("source_crs", "source_wkb")
        for name in kept if plan.shapes is not None else ():
            values = plan.shapes.columns.get(name)  # type: ignore[union-attr]
            if values is not None:
                columns[name] = _objects(None if case.shape is None else values[case.shape] for case in fresh)
        for position, case in enumerate(fresh):
            if case.shape is not None and plan.shapes is not None:
                geometry[position] = plan.shapes.geometry[case.shape]
        made = iter(unit.spots.add(FeatureTable(geometry, columns, unit.crs), batch_uid=batch))
    return [case.spot_uid or str(next(made)) for case in cases]


def _objects(values: Any) -> np.ndarray:
    rows = list(values)
    made = np.empty(len(rows), dtype=object)
    made[:] = rows
    return made


def _json(values: Mapping[str, Any]) -> str | None:
    kept = {name: value for name, value in values.items() if value}
    return json.dumps(kept, ensure_ascii=False) if kept else None


def _add_parties(unit: Any, cases: Sequence[TakenCase]) -> None:
    added: set[str] = {party.uid for party in unit.parties.all()}
    for case in cases:
        for party in case.parties:
            if party.uid not in added:
                unit.parties.add(party)
                added.add(party.uid)


def _enter(
    unit: Any,
    case: TakenCase,
    spot_uid: str,
    numbering: Numbering,
    catalogue: str,
    on: date,
    actor: str,
    now: datetime,
    batch: str,
) -> None:
    number = case.number
    if not number:
        year = year_of(on)
        seq = unit.counters.next(case.org.uid, CASE_COUNTER, year)
        number = numbering.case_number(case.org.short, case.org.code, year, seq)
    record = CaseFile(
        uid=case.case_uid,
        number=number,
        org_uid=case.org.uid,
        lead_uid="",
        cause=case.cause,
        track=case.track,
        profile=current_procedure().profile_for(case.track).id,
        catalogue_sha256=catalogue,
        officer_uids=case.officers,
        spot_uids=(spot_uid,),
        parties=tuple((party.uid, "builder") for party in case.parties),
    )
    known = unit.cases.find(number=number)
    past: list[Event] = []
    entries: list[Entry] = []
    if known:
        if known[0].uid != case.case_uid or not _is_withdrawn(unit, known[0]):
            raise InputError("ledger.known", number=number)
        past = unit.events.for_case(case.case_uid)
        record = unit.cases.update(
            replace(record, version=known[0].version, event_seq=known[0].event_seq, event_head=known[0].event_head)
        )
        entries.append(Entry(CORRECTION, now, {}, {"target": past[-1].seq, "reason": "台账重新导入"}))
    else:
        record = unit.cases.add(record)
    for party in case.parties:
        unit.spot_parties.add(spot_uid, party.uid, "builder")
    for draft in case.events:
        told = {**draft.payload, "taken_over": {**draft.payload["taken_over"], "batch": batch}}
        entries.append(Entry(draft.kind, moment(draft.day, now, []), {}, told))
    done = append_all(unit, record, past, entries, now, actor)
    show_on_spots(unit, done.case)


def _count_on(unit: Any, case: TakenCase, numbering: Numbering) -> None:
    """Let the counter go on after a number of our own pattern that the ledger holds."""
    pattern = ""
    for literal, name, _, _ in string.Formatter().parse(numbering.case):
        pattern += re.escape(literal)
        if name == "year":
            pattern += r"(?P<year>\d{4})"
        elif name == "seq":
            pattern += r"(?P<seq>\d+)"
        elif name:
            pattern += re.escape({"org": case.org.short, "org_code": case.org.code}.get(name, ""))
    found = re.fullmatch(pattern, case.number)
    if found is not None:
        unit.counters.at_least(case.org.uid, CASE_COUNTER, int(found["year"]), int(found["seq"]))
