"""Record a table of events (事件) of many cases: all of them or none, and what stands in the way by row."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from ..domain.case.course import CORRECTION, DELIVERY, FACT, STILL
from ..domain.case.procedure import Procedure
from ..domain.case.records import CaseFile, Event, Party
from ..domain.errors import InputError, UnlawfulStepError, ZhiweiError
from ..domain.local_time import CHINA, local_date
from ..domain.progress import Progress, Silent, check
from ..exchange.mapping import plain
from ..exchange.spreadsheet import read_sheets
from .case_catalogues import procedure_of
from .case_facts import party_named, seen_facts
from .deliveries import delivery_payload
from .folded_cases import folded
from .intake_report import DONE, Issue
from .record_step import Entry, append_all, moment

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "case": ("case", "casenumber", "案号", "案件编号", "案件", "立案号"),
    "event": ("event", "step", "transition", "事件", "步骤", "环节", "办理事项"),
    "date": ("date", "day", "occurredat", "日期", "发生日期", "办理日期", "时间"),
    "actor": ("actor", "经办人", "承办人", "登记人", "办理人"),
    "party": ("party", "parties", "当事人", "受送达人"),
    "data": ("data", "json", "数据", "内容"),
}
#: kinds that a table may record beside the steps; papers are issued, and older ledgers have their own import
KINDS = (DELIVERY, FACT, CORRECTION)
_MOMENT = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]*(\d{1,2})[:时](\d{1,2})(?:[:分]\d{0,2}秒?(?:\.\d+)?)?分?)?"
)
_SEVERAL = re.compile(r"[;；、,，|]")


@dataclass(frozen=True)
class EventsReport:
    """What became of the table: ``recorded`` is 0 where one row was refused."""

    issues: tuple[Issue, ...]
    counts: Mapping[str, int]
    source: str

    @property
    def refused(self) -> tuple[Issue, ...]:
        """Lines about rows that may not be recorded."""
        return tuple(issue for issue in self.issues if issue.done is DONE.refused)


@dataclass(frozen=True)
class _Row:
    number: int
    values: Mapping[str, Any]
    on: date
    at: time | None
    content: Mapping[str, Any] = field(default_factory=dict)


class _NothingDone(Exception):
    """Takes everything back that the table had recorded until its first refused row."""


def record_events(
    workspace: Any, path: Path | str, actor: str, now: datetime, progress: Progress | None = None
) -> EventsReport:
    """Record every row of a table (case, event, date, actor, party, data) in one transaction, or none of them.

    Rows of one case are taken by date, those of one day as they stand in the file. ``data`` is a JSON object: what the
    event carries (see :mod:`..domain.case.course`), with what is stated under ``facts``.

    :param actor: who records it, and who did it where a row names nobody
    :raises InputError: ``events.no_columns``, ``input.empty`` …
    :raises CancelledError: when cancelled; nothing was recorded
    """
    progress = progress or Silent()
    source, lines, fields = _read(path)
    issues: list[Issue] = []
    by_case: dict[str, list[_Row]] = {}
    for number, line in lines:
        values = {target: line.get(name) for target, name in fields.items()}
        try:
            row = _row(number, values, now)
        except InputError as error:
            issues.append(Issue(number, error.code, error.params, done=DONE.refused))
            continue
        by_case.setdefault(_text(values["case"]), []).append(row)
    counts = {"rows": len(lines), "cases": 0, "recorded": 0, "refused": 0}
    try:
        with workspace.unit_of_work(actor=actor, now=now, reason="record events") as uow:
            for position, (name, rows) in enumerate(by_case.items()):
                check(progress)
                progress.report(position / len(by_case), "events.recording", done=position, total=len(by_case))
                rows.sort(key=lambda row: (row.on, row.number))
                found = _record(uow, name, rows, actor, now)
                if isinstance(found, Issue):
                    issues.append(found)
                else:
                    counts["cases"] += 1
                    counts["recorded"] += found
            if issues:
                raise _NothingDone
    except _NothingDone:
        counts["recorded"] = 0
        counts["cases"] = 0
    progress.report(1.0)
    counts["refused"] = len(issues)
    return EventsReport(tuple(sorted(issues, key=lambda issue: issue.row)), counts, source)


def _record(uow: Any, name: str, rows: list[_Row], actor: str, now: datetime) -> int | Issue:
    """Record the rows of one case; how many, or what is wrong with the first that cannot be."""
    number = rows[0].number
    entries: list[Entry] = []
    try:
        case = _case(uow, name)
        procedure, known = procedure_of(uow, case), list(uow.events.for_case(case.uid))
        parties: list[Party] = uow.parties.find(uid=[uid for uid, _ in case.parties])
        past = list(known)
        for row in rows:
            number = row.number
            entry = _entry(uow, case, procedure, past, parties, row, actor, now)
            entries.append(entry)
            past.append(_draft(case, past, entry, actor, now))
        number = 0
        append_all(uow, case, known, entries, now, actor)
    except (InputError, UnlawfulStepError) as error:
        at = number or _culprit(uow, case, known, entries, rows, actor, now)
        return Issue(at, error.code, error.params, done=DONE.refused)
    return len(entries)


def _culprit(
    uow: Any, case: CaseFile, known: list[Event], entries: list[Entry], rows: list[_Row], actor: str, now: datetime
) -> int:
    """Row of the first entry with which the case is no lawful course any more."""
    past = list(known)
    for row, entry in zip(rows, entries):
        past.append(_draft(case, past, entry, actor, now))
        try:
            folded(uow, case, past)
        except ZhiweiError:
            return row.number
    return rows[-1].number


def _draft(case: CaseFile, past: list[Event], entry: Entry, actor: str, now: datetime) -> Event:
    content = {**entry.payload, **({"facts": dict(entry.facts)} if entry.facts else {})}
    seq = max((event.seq for event in past), default=0) + 1
    return Event("", case.uid, seq, entry.transition, entry.occurred_at, now, entry.actor or actor, content)


def _entry(
    uow: Any,
    case: CaseFile,
    procedure: Procedure,
    past: list[Event],
    parties: list[Party],
    row: _Row,
    actor: str,
    now: datetime,
) -> Entry:
    transition = _transition(procedure, case, _text(row.values["event"]))
    at = moment(row.on, now, past)
    if row.at is not None:
        at = datetime.combine(row.on, row.at, tzinfo=CHINA)
    content = {key: value for key, value in row.content.items() if key != "facts"}
    named = [party_named(parties, text) for text in _SEVERAL.split(_text(row.values.get("party"))) if text.strip()]
    if len(named) == 1:
        content["party"] = named[0].uid
    elif named:
        content["parties"] = [party.uid for party in named]
    who = _text(row.values.get("actor")) or actor
    if transition == DELIVERY:
        content = delivery_payload(uow, case, content, row.on, past)
    if transition in STILL:
        return Entry(transition, at, {}, content, who)
    facts = seen_facts(uow, case, past, row.on, row.content.get("facts") or {})
    return Entry(transition, at, facts, content, who)


def _transition(procedure: Procedure, case: CaseFile, name: str) -> str:
    """Id of a step or kind of event by id or Chinese name.

    :raises InputError: ``events.unknown``, ``events.ambiguous``, ``events.not_by_table``
    """
    if name.upper() in KINDS or name.upper() in procedure.transitions:
        return name.upper()
    if name.upper() in STILL:
        raise InputError("events.not_by_table", event=name)
    found = [step.id for step in procedure.transitions.values() if step.event == name and case.track in step.tracks]
    if not found:
        raise InputError("events.unknown", event=name)
    if len(found) > 1:
        raise InputError("events.ambiguous", event=name, steps=", ".join(found))
    return found[0]


def _case(uow: Any, name: str) -> CaseFile:
    """The case by number or uid.

    :raises InputError: ``case.unknown``
    """
    found: list[CaseFile] = (uow.cases.find(number=name) or uow.cases.find(uid=name)) if name else []
    if not found:
        raise InputError("case.unknown", case=name)
    return found[0]


def _row(number: int, values: Mapping[str, Any], now: datetime) -> _Row:
    """One line, read.

    :raises InputError: ``events.no_value``, ``input.date``, ``events.bad_json``, ``events.future``
    """
    for name in ("case", "event", "date"):
        if not _text(values.get(name)):
            raise InputError("events.no_value", column=name)
    on, at = moment_of(values["date"])
    if on > local_date(now):
        raise InputError("events.future", day=on.isoformat(), today=local_date(now).isoformat())
    text = _text(values.get("data"))
    try:
        content = json.loads(text) if text else {}
    except ValueError as error:
        raise InputError("events.bad_json", reason=str(error)) from error
    if not isinstance(content, dict) or not isinstance(content.get("facts") or {}, dict):
        raise InputError("events.bad_json", reason="{…}")
    return _Row(number, values, on, at, content)


def moment_of(value: Any) -> tuple[date, time | None]:
    """Legal date and, where it was written down, the time of day of a cell.

    :raises InputError: ``input.date``
    """
    if isinstance(value, datetime):
        return value.date(), (value.time().replace(second=0, microsecond=0) if value.time() != time() else None)
    if isinstance(value, date):
        return value, None
    text = _text(value)
    found = _MOMENT.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        year, month, day, hour, minute = (int(part) if part else None for part in found.groups())
        on = date(year or 0, month or 0, day or 0)
        return on, None if hour is None else time(hour, minute or 0)
    except ValueError:
        raise InputError("input.date", value=text) from None


def _read(path: Path | str) -> tuple[str, list[tuple[int, Mapping[str, Any]]], dict[str, str]]:
    source = Path(str(path).split("|")[0]).name
    sheets = [sheet for sheet in read_sheets(path) if sheet.rows]
    if not sheets:
        raise InputError("input.empty", file=source)
    needed = {"case", "event", "date"}
    sheet = next((one for one in sheets if _fields(one.columns).keys() >= needed), sheets[0])
    fields = _fields(sheet.columns)
    if not fields.keys() >= needed:
        raise InputError("events.no_columns", file=source, columns=", ".join(sheet.columns))
    return source, list(sheet.rows), fields


def _fields(columns: Iterable[str]) -> dict[str, str]:
    by_plain = {plain(name): name for name in reversed(list(columns))}
    found: dict[str, str] = {}
    for target, names in COLUMNS.items():
        column = next((by_plain[plain(name)] for name in names if plain(name) in by_plain), None)
        if column is not None:
            found[target] = column
    return found


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()
