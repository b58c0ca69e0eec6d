"""One case as its form shows it: where it stands, what is due and why, what came before, who changed what."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from ..domain.case.corrections import Applied, in_force
from ..domain.case.dues import Due
from ..domain.case.explained import Explained
from ..domain.case.lanes import BESIDE, DONE_STATES, named_items, named_parties
from ..domain.case.masking import mask_facts, mask_name
from ..domain.case.records import CaseFile, Event
from ..domain.errors import UnlawfulStepError
from .case_catalogues import procedure_of
from .case_facts import case_officers, case_parties
from .case_list import TAKEN_BACK_NAME
from .folded_cases import need_case, taken_back
from .step_context import Context, named, read_context
from .step_offers import Offer, offered

OVERDUE, TODAY, SOON, LATER, PASSED = "overdue", "today", "soon", "later", "passed"
#: days ahead in which a date counts as near
NEAR = 7


@dataclass(frozen=True)
class LaneRow:
    """Where one item stands for one party."""

    item: str
    kind: str
    what: str
    party: str
    state: str
    done: bool


@dataclass(frozen=True)
class DueRow:
    """A date of the case; ``when`` says how near it is."""

    due: Due
    when: str
    party: str


@dataclass(frozen=True)
class DayRow:
    """A day that the law names, with why: ``code`` is ``e0``, ``demolition``, ``court_from`` or ``court_until``."""

    code: str
    item: str
    party: str
    explained: Explained


@dataclass(frozen=True)
class TimelineRow:
    """One event of the case.

    :param kind: id of the step or kind of event; ``name`` its name in the procedure, empty for other kinds
    :param papers: (uid, form, number, title, void) issued on it
    :param standing: False where a correction took it back
    """

    seq: int
    kind: str
    name: str
    fact: str
    on: datetime
    recorded_at: datetime
    actor: str
    parties: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    papers: tuple[tuple[str, str, str, str, bool], ...] = ()
    after: str = ""
    standing: bool = True
    payload: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Overview:
    """Everything the form shows of a case on a day.

    :param context: None where its events are no lawful course; ``error`` says why
    :param parties: (uid, name, name as it is masked, role)
    :param steps: as :func:`.step_offers.offered`
    """

    case: CaseFile
    on: date
    state: str
    parties: tuple[tuple[str, str, str, str], ...] = ()
    officers: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    lanes: tuple[LaneRow, ...] = ()
    dues: tuple[DueRow, ...] = ()
    days: tuple[DayRow, ...] = ()
    steps: tuple[Offer, ...] = ()
    timeline: tuple[TimelineRow, ...] = ()
    context: Context | None = None
    error: UnlawfulStepError | None = None

    def covered(self, text: str) -> str:
        """A text that names parties, or has their ids as reasons do, with their names masked."""
        for uid, name, masked, _ in self.parties:
            text = text.replace(uid, masked)
            text = text.replace(name, masked) if name else text
        return text

    @property
    def next_due(self) -> DueRow | None:
        """What is overdue for the office, else the next date that has not passed."""
        late = [row for row in self.dues if row.when == OVERDUE]
        return next(iter(late), next((row for row in self.dues if row.when in (TODAY, SOON, LATER)), None))


def overview_of(workspace: Any, case_uid: str, on: date) -> Overview:
    """A case as it stands on a day.

    :raises InputError: ``case.unknown``
    """
    with workspace.reader() as session:
        case = need_case(session, case_uid)
        procedure = procedure_of(session, case)
        parties = tuple(
            (party.uid, party.name, mask_name(party.name, party.kind == "entity"), role)
            for party, role in case_parties(session, case)
        )
        names = {uid: covered for uid, _, covered, _ in parties}
        officers = tuple(officer.name for officer in case_officers(session, case))
        events: list[Event] = session.events.for_case(case_uid)
        papers = session.documents.find(case_uid=case_uid)
        try:
            context = read_context(session, case_uid, on)
        except UnlawfulStepError as error:
            rows = tuple(_timeline(events, procedure, {}, papers))
            return Overview(case, on, named(procedure, case.state), parties, officers, timeline=rows, error=error)
        view = context.view
        kinds = {item.id: item for item in view.state.items}
        after = {step.seq: step.after for step in view.state.history if step.before != step.after}
        return Overview(
            case=case,
            on=on,
            state=TAKEN_BACK_NAME if taken_back(events) else named(procedure, view.state.state),
            parties=parties,
            officers=officers,
            flags=tuple(sorted(procedure.flags[one].zh for one in view.state.flags if one in procedure.flags)),
            lanes=tuple(
                LaneRow(
                    lane.item,
                    kinds[lane.item].kind if lane.item in kinds else "",
                    kinds[lane.item].what if lane.item in kinds else "",
                    names.get(lane.party, lane.party),
                    named(procedure, lane.state),
                    lane.state in DONE_STATES,
                )
                for lane in view.lanes
                if lane.item != BESIDE
            ),
            dues=tuple(DueRow(due, near(due, on), names.get(due.party, due.party)) for due in view.due if due.open),
            days=tuple(_days(context, names)),
            steps=tuple(offered(context)),
            timeline=tuple(
                _timeline(events, procedure, {seq: procedure.states[s].zh for seq, s in after.items()}, papers)
            ),
            context=context,
        )


def near(due: Due, on: date) -> str:
    """How near a date is: what binds the office and passed is overdue, another's has merely passed."""
    if due.last_day < on:
        return OVERDUE if due.whose == "agency" and due.kind == "due" else PASSED
    if due.last_day == on:
        return TODAY
    return SOON if due.last_day <= on + timedelta(days=NEAR) else LATER


def _days(context: Context, names: Mapping[str, str]) -> Iterator[DayRow]:
    view = context.view
    for code, found in (("e0", view.e0), ("demolition", view.earliest_demolition)):
        for item, explained in found.items():
            lanes = view.state.of_item(item)
            if not lanes or any(lane.state not in DONE_STATES for lane in lanes):
                yield DayRow(code, item, "", explained)
    for (item, party), window in view.court_window.items():
        own = [lane for lane in view.state.of_item(item) if lane.party == party]
        if not own or any(lane.state not in DONE_STATES for lane in own):
            yield DayRow("court_from", item, names.get(party, party), window.start)
            yield DayRow("court_until", item, names.get(party, party), window.end)


def _timeline(
    events: Iterable[Event], procedure: Any, after: Mapping[int, str], papers: Iterable[Any]
) -> Iterator[TimelineRow]:
    known = list(events)
    by_uid = {paper.uid: paper for paper in papers}
    standing: dict[int, Event] = {}
    try:
        standing = {event.seq: event for event in in_force(known)}
    except UnlawfulStepError:
        standing = {event.seq: event for event in known}
    for event in known:
        told = standing.get(event.seq, event)
        step = procedure.transitions.get(event.transition)
        document = event.payload.get("document")
        uid = str(document.get("uid") or "") if isinstance(document, Mapping) else str(document or "")
        paper = by_uid.get(uid)
        yield TimelineRow(
            seq=event.seq,
            kind=event.transition,
            name=step.event if step else "",
            fact=str(event.payload.get("fact") or ""),
            on=told.occurred_at,
            recorded_at=event.recorded_at,
            actor=event.actor,
            parties=named_parties(told.payload),
            items=named_items(told.payload),
            papers=((paper.uid, paper.form, paper.number, paper.title, paper.status == "void"),) if paper else (),
            after=after.get(event.seq, ""),
            standing=event.seq in standing or isinstance(told, Applied),
            payload=told.payload,
        )


@dataclass(frozen=True)
class HistoryRow:
    """One change, by whom and when.

    :param table: table of the row, ``event`` for an event of the case
    :param action: ``insert``, ``update``, ``delete``, ``event``
    :param changes: (field, old, new), masked
    """

    at: datetime
    actor: str
    table: str
    action: str
    what: str
    changes: tuple[tuple[str, str, str], ...] = ()
    reason: str = ""


#: columns that say nothing to a person: identity, caches of the fold, hashes, shapes
_SILENT = (
    "fid",
    "uid",
    "version",
    "event_seq",
    "event_head",
    "geom",
    "facts",
    "sha256",
    "source_wkb",
    "catalogue_sha256",
)


def history_of(workspace: Any, case_uid: str, open_names: bool = False) -> list[HistoryRow]:
    """Every change of the rows of a case and every event, newest first.

    :param open_names: False covers names, identity numbers and telephones
    """
    with workspace.reader() as session:
        case = need_case(session, case_uid)
        procedure = procedure_of(session, case)
        uids = [case_uid, case.lead_uid, *(uid for uid, _ in case.parties), *case.spot_uids]
        uids += [paper.uid for paper in session.documents.find(case_uid=case_uid)]
        uids += [row.uid for row in session.deliveries.for_case(case_uid)]
        rows = [
            HistoryRow(
                event.recorded_at,
                event.actor,
                "event",
                "event",
                _event_name(procedure, event),
                tuple(_told(event, open_names)),
                str(event.payload.get("reason") or ""),
            )
            for event in session.events.for_case(case_uid)
        ]
        for uid in dict.fromkeys(one for one in uids if one):
            for entry in session.audit.for_row(uid):
                changes = tuple(_changes(entry.get("old"), entry.get("new"), open_names))
                if entry["action"] == "update" and not changes:
                    continue
                rows.append(
                    HistoryRow(
                        entry["at"], str(entry["actor"] or ""), str(entry["table_name"]), str(entry["action"]),
                        "", changes, str(entry["reason"] or ""),
                    )
                )  # fmt: skip
    return sorted(rows, key=lambda row: row.at, reverse=True)


def _event_name(procedure: Any, event: Event) -> str:
    step = procedure.transitions.get(event.transition)
    if step is not None:
        return f"{event.transition} {step.event}"
    return event.transition


def _told(event: Event, open_names: bool) -> Iterator[tuple[str, str, str]]:
    told = {key: value for key, value in event.payload.items() if key not in ("facts", "data", "receipt")}
    shown: Mapping[str, Any] = told if open_names else mask_facts(told)
    for key, value in shown.items():
        for name, text in _fields(key, value):
            yield name, "", text


def _changes(old: Any, new: Any, open_names: bool) -> Iterator[tuple[str, str, str]]:
    before, after = _read(old), _read(new)
    if not open_names:
        before, after = _covered(before), _covered(after)
    for key in dict.fromkeys((*before, *after)):
        if key in _SILENT:
            continue
        first, last = dict(_fields(key, before.get(key))), dict(_fields(key, after.get(key)))
        for name in dict.fromkeys((*first, *last)):
            if first.get(name, "") != last.get(name, ""):
                yield name, first.get(name, ""), last.get(name, "")


def _read(row: Any) -> Mapping[str, Any]:
    """A row as it was kept; what its columns hold as JSON is read, so that it is covered and told field by field."""
    found = dict(row) if isinstance(row, Mapping) else {}
    for key, value in found.items():
        if isinstance(value, str) and value.startswith("{"):
            with suppress(ValueError):
                found[key] = json.loads(value)
    return found


def _fields(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(value, Mapping):
        yield key, _short(value)
        return
    for name, one in value.items():
        if one not in (None, "", [], {}):
            yield str(name), _short(one)


def _covered(row: Mapping[str, Any]) -> Mapping[str, Any]:
    shown = mask_facts(row)
    if row.get("name") and "id_number" in row:
        shown["name"] = mask_name(str(row["name"] or ""), row.get("kind") == "entity")
    return shown


def _short(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_short(one)}" for key, one in value.items() if one not in (None, "", [], {}))
    if isinstance(value, (list, tuple)):
        return ", ".join(_short(one) for one in value)
    text = str(value)
    return text if len(text) <= 200 else text[:199] + "…"
