"""Enter the cases of an old ledger (台账), and take them back.

``commit_ledger`` writes the accepted cases in one transaction. ``withdraw_ledger`` takes a batch back while nothing was
built on it: the events stay in the chain, corrected, and the case counts as never filed.
"""

from __future__ import annotations

import json
import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import numpy as np

from ..domain.case.course import CORRECTION, TAKEN_OVER
from ..domain.case.fold import fold
from ..domain.case.numbering import CASE_COUNTER, Numbering, year_of
from ..domain.case.records import CaseFile, Event
from ..domain.case.state import CaseState
from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.local_time import local_date
from ..domain.progress import Progress, Silent, check
from ..store.repositories.session import new_uid
from .calendar import calendar_of
from .case_catalogues import current_procedure, numbering_of, procedure_catalogue, procedure_of
from .enter_cases import NewCase, enter_new_cases, new_case
from .folded_cases import left_as
from .intake import refuse_built_on
from .ledger_plan import HEADS, KIND, LedgerPlan, TakenCase, is_withdrawn, named_heads
from .profiles import profile_of
from .record_step import Entry, append_all, drafted, moment, show_on_spots

_WITHDRAWN = "台账导入撤回"
#: state of a case whose ledger was taken back
NOT_FILED = "NO_CASE"


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
    batch = new_uid()
    ready = _fold(workspace, plan, batch, actor, now, progress)
    cases = [case for case, _ in ready]
    made = {
        "fields": dict(plan.fields),
        "cases": [case.case_uid for case in cases],
        "digests": [case.digest for case in cases if not case.number],
    }
    with workspace.unit_of_work(actor=actor, now=now, reason="import ledger") as unit:
        numbering = numbering_of(unit)
        unit.catalogues.put("procedure", procedure_catalogue().text)
        unit.batches.add(KIND, plan.source, actor, now, dict(plan.counts), made, batch)
        spots = _add_spots(unit, cases, plan, batch)
        _add_parties(unit, cases)
        numbered = [case for case in cases if case.number]
        _count_on(unit, numbered, numbering)
        known = {case.number: case for case in unit.cases.find(number=[case.number for case in numbered])}
        fresh: list[NewCase] = []
        for (case, folded), spot in zip(ready, spots):
            number = case.number or _next_number(unit, case, numbering, plan.on)
            record = replace(folded.record, number=number, spot_uids=(spot,))
            if number in known:
                _enter_again(unit, case, known[number], record, folded, actor, now)
            else:
                fresh.append(replace(folded, record=record))
        check(progress)
        progress.report(0.7, "ledger.entering", done=len(cases), total=len(cases))
        enter_new_cases(unit, fresh, now)
        links = [(spot, party.uid, "builder") for case, spot in zip(cases, spots) for party in case.parties]
        unit.spot_parties.add_all(links)
        check(progress)
        if plan.options.mapping:
            unit.settings.put(HEADS, sorted({*named_heads(plan.options.mapping), *unit.settings.get(HEADS, ())}))
            for key in plan.signatures:
                unit.settings.put(key, dict(plan.options.mapping))
    progress.report(1.0)
    return batch


def withdraw_ledger(workspace: Any, batch_uid: str, actor: str, now: datetime) -> int:
    """Take a ledger back: every entered event is corrected, the cases count as not filed, their own spots go.

    :returns: number of cases
    :raises InputError: ``intake.built_on`` when a case was worked on since
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="withdraw ledger") as unit:
        batch = unit.batches.get(batch_uid)
        uids = [str(uid) for uid in batch.mapping.get("cases", ())]
        events = unit.events.for_cases(uids)
        numbers = {case.uid: case.number for case in unit.cases.named(uids)}
        worked = [uid for uid in uids if any(not _of_batch(event, batch_uid) for event in _standing(events[uid]))]
        papers = unit.documents.find(case_uid=uids) if uids else []
        built = {
            "cases": [numbers.get(uid, uid) for uid in worked],
            "documents": [paper.number or paper.title for paper in papers],
        }
        refuse_built_on(batch_uid, built)
        _never_filed(unit, batch_uid, events, actor, now)
        own = unit.spots.read(columns=[], where={"batch_uid": batch_uid}, geometry=False)
        unit.spot_parties.remove([str(uid) for uid in own.columns["uid"]])
        unit.spots.delete_batch(batch_uid)
        unit.batches.set_status(batch_uid, "withdrawn")
    return len(uids)


def _never_filed(unit: Any, batch: str, events: Mapping[str, list[Event]], actor: str, now: datetime) -> None:
    """Correct all events of these cases, so that they count as not filed; write it for all of them at once.

    What a case leaves behind for lists follows from its events, and none but the last is left: no item, no date, no
    service. The fold of each case says so before anything is written.

    :param events: by case
    """
    on = local_date(now)
    cases = unit.cases.named(events)
    calendar = calendar_of(unit)
    drafts: list[Event] = []
    states: dict[str, CaseState] = {}
    for case in cases:
        own = events[case.uid]
        entries = [Entry(CORRECTION, now, {}, {"target": event.seq, "reason": _WITHDRAWN}) for event in _standing(own)]
        gone = {"state": NOT_FILED, "note": _WITHDRAWN, "taken_over": {"withdrawn": batch}}
        entries.append(Entry(TAKEN_OVER, moment(on, now, own), {}, gone))
        fresh = drafted(case, own, entries, now, actor)
        state = fold(procedure_of(unit, case), [*own, *fresh], case.track, calendar, profile_of(unit, case))
        if state.state != NOT_FILED or state.items or state.course.deliveries:
            refuse_built_on(batch, {"cases": [case.number]})
        states[case.uid] = state
        drafts += fresh
    unit.events.append_all(drafts)
    uids = [case.uid for case in cases]
    left = [replace(left_as(case, states[case.uid]), spot_uids=()) for case in unit.cases.named(uids)]
    spots = [uid for case in cases for uid in case.spot_uids]
    unit.spots.update(spots, {"case_number": [None] * len(spots), "case_state": [None] * len(spots)})
    unit.cases.leave_spots(left)
    unit.items.remove_all(uids)
    unit.deliveries.void_all(uids)
    unit.deadlines.remove_all(uids)


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
    known = {party.uid for party in unit.parties.all()}
    fresh = {party.uid: party for case in cases for party in case.parties if party.uid not in known}
    unit.parties.add_all(fresh.values())


def _fold(
    workspace: Any, plan: LedgerPlan, batch: str, actor: str, now: datetime, progress: Progress
) -> list[tuple[TakenCase, NewCase]]:
    """Each case with its history folded, before anybody is locked out."""
    made: list[tuple[TakenCase, NewCase]] = []
    with workspace.reader() as session:
        for position, taken in enumerate(plan.cases):
            if position % 50 == 0:
                check(progress)
                progress.report(
                    0.7 * position / len(plan.cases), "ledger.entering", done=position, total=len(plan.cases)
                )
            case = replace(taken, case_uid=taken.case_uid or new_uid())
            record = CaseFile(
                uid=case.case_uid,
                number=case.number,
                org_uid=case.org.uid,
                lead_uid="",
                cause=case.cause,
                track=case.track,
                profile=current_procedure().profile_for(case.track).id,
                catalogue_sha256=procedure_catalogue().sha256,
                officer_uids=case.officers,
                parties=tuple((party.uid, "builder") for party in case.parties),
            )
            made.append((case, new_case(session, record, _entries(case, batch, now), now, actor)))
    return made


def _entries(case: TakenCase, batch: str, now: datetime) -> list[Entry]:
    entries = []
    for draft in case.events:
        told = {**draft.payload, "taken_over": {**draft.payload["taken_over"], "batch": batch}}
        entries.append(Entry(draft.kind, moment(draft.day, now, []), {}, told))
    return entries


def _next_number(unit: Any, case: TakenCase, numbering: Numbering, on: date) -> str:
    year = year_of(on)
    seq = unit.counters.next(case.org.uid, CASE_COUNTER, year)
    return numbering.case_number(case.org.short, case.org.code, year, seq)


def _enter_again(
    unit: Any, case: TakenCase, known: CaseFile, record: CaseFile, folded: NewCase, actor: str, now: datetime
) -> None:
    """Enter a case that came before with a ledger which was taken back: its chain goes on.

    :raises InputError: ``ledger.known`` where somebody else entered it meanwhile
    """
    if known.uid != case.case_uid or not is_withdrawn(unit, known):
        raise InputError("ledger.known", number=case.number)
    past: list[Event] = unit.events.for_case(case.case_uid)
    record = unit.cases.update(
        replace(record, version=known.version, event_seq=known.event_seq, event_head=known.event_head)
    )
    entries = [Entry(CORRECTION, now, {}, {"target": past[-1].seq, "reason": "台账重新导入"})]
    entries += [Entry(event.transition, event.occurred_at, {}, event.payload) for event in folded.events]
    show_on_spots(unit, append_all(unit, record, past, entries, now, actor).case)


def _count_on(unit: Any, cases: Sequence[TakenCase], numbering: Numbering) -> None:
    """Let the counters go on after the numbers of our own pattern that the ledger holds."""
    patterns: dict[str, re.Pattern[str]] = {}
    highest: dict[tuple[str, int], int] = {}
    for case in cases:
        pattern = patterns.get(case.org.uid) or patterns.setdefault(case.org.uid, _pattern(case, numbering))
        found = pattern.fullmatch(case.number)
        if found is not None:
            key = case.org.uid, int(found["year"])
            highest[key] = max(highest.get(key, 0), int(found["seq"]))
    for (org, year), seq in highest.items():
        unit.counters.at_least(org, CASE_COUNTER, year, seq)


def _pattern(case: TakenCase, numbering: Numbering) -> re.Pattern[str]:
    """What a case number of this body looks like."""
    pattern = ""
    for literal, name, _, _ in string.Formatter().parse(numbering.case):
        pattern += re.escape(literal)
        if name == "year":
            pattern += r"(?P<year>\d{4})"
        elif name == "seq":
            pattern += r"(?P<seq>\d+)"
        elif name:
            pattern += re.escape({"org": case.org.short, "org_code": case.org.code}.get(name, ""))
    return re.compile(pattern)
