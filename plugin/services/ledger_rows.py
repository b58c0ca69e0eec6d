"""Rows of an old ledger (台账) on their way to cases: parties checked, history as entered events, doubts told."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.case.records import Officer, OrgUnit, Party
from ..domain.errors import InputError
from ..exchange.ledger_sheet import LedgerRow, LedgerSheet
from ..exchange.ledger_values import Stated, area, money, month, stated, whole
from ..store.repositories.session import new_uid
from .intake_report import DONE, Issue
from .ledger_columns import LedgerColumns, find_columns, signature
from .ledger_course import History, deliveries, drafts, items_of
from .ledger_places import Places
from .ledger_plan import AUTO, KIND, LedgerOptions, TakenCase, is_withdrawn
from .open_case import CAUSES
from .parties import KnownParties, number_issues, party_of
from .selection import split

#: what a ledger writes where nobody knows who did it
_NOBODY = re.compile(r"^(不详|不明|无主|未知|待查|待核实|未查明|无|/|-|—|暂无)*$")
#: columns with data of persons: kept with the party, never in the chain of events
_PERSONAL = ("party", "id_number", "phone", "party_address", "legal_rep")


class Reading:
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
            code = "ledger.org_unknown" if text else "ledger.org_missing"
            raise InputError(code, value=text, known="、".join(org.name for org in self.orgs))
        return found

    def _org(self, text: str) -> OrgUnit | None:
        wanted = text.strip()
        return next((org for org in self.orgs if wanted in (org.code, org.name, org.short, org.uid)), None)


class _Row:
    """One row on its way to a case."""

    def __init__(
        self, reading: Reading, row: LedgerRow, columns: LedgerColumns, sheet: str, offset: int, issues: list[Issue]
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
        if known is not None and not is_withdrawn(reading.session, known):
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
