"""Record a step of a case: guards checked, event appended, caches renewed, all in one unit of work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timezone
from typing import Any

from ..domain.case.fold import CORRECTION
from ..domain.case.records import CaseFile, Event
from ..domain.case.state import CaseState
from ..domain.errors import ConflictError, InputError
from ..domain.local_time import CHINA, local_date
from .case_facts import seen_facts
from .case_state import dates_of
from .deadlines import renew
from .folded_cases import folded, left_as, need_case

#: hour of a legal date on which nobody wrote down the hour
OFFICE_OPENS = time(9, 0)


@dataclass(frozen=True)
class Recorded:
    """The case after a step: its file as stored and its folded state."""

    case: CaseFile
    state: CaseState
    event: Event


def record_step(
    workspace: Any,
    case_uid: str,
    transition: str,
    on: date,
    actor: str,
    now: datetime,
    facts: Mapping[str, Any] | None = None,
    payload: Mapping[str, Any] | None = None,
    version: int | None = None,
) -> Recorded:
    """Take one step of a case, whole or not at all.

    :param on: legal date of the step
    :param now: aware instant of the recording
    :param facts: what the person states, over what the workspace knows (see :mod:`..domain.case.predicates`)
    :param version: version of the case file the person looked at; None skips that check
    :raises UnlawfulStepError: with guard, article and what is missing
    :raises ConflictError: when somebody else changed the case meanwhile
    """
    with workspace.unit_of_work(actor=actor, now=now, reason=transition) as uow:
        case = need_case(uow, case_uid)
        if version is not None and version != case.version:
            raise ConflictError("conflict.changed", table="case_file", uid=case_uid, ours=version, theirs=case.version)
        events = uow.events.for_case(case_uid)
        seen = seen_facts(uow, case, events, on, facts or {})
        return append(uow, case, events, transition, moment(on, now, events), now, actor, seen, payload)


def correct_step(workspace: Any, case_uid: str, target: int, reason: str, actor: str, now: datetime) -> Recorded:
    """Take an earlier event back by a correcting event (更正); the earlier one stays in the chain.

    :param target: seq of the event that was wrong
    :raises UnlawfulStepError: when what remains is no lawful course, or no reason is given
    """
    with workspace.unit_of_work(actor=actor, now=now, reason=reason) as uow:
        case = need_case(uow, case_uid)
        events = uow.events.for_case(case_uid)
        extra = {"target": target, "reason": reason.strip()}
        return append(uow, case, events, CORRECTION, now, now, actor, {}, extra)


@dataclass(frozen=True)
class Entry:
    """A step to be appended: what was seen and what goes with it."""

    transition: str
    occurred_at: datetime
    facts: Mapping[str, Any] = field(default_factory=dict)
    payload: Mapping[str, Any] = field(default_factory=dict)
    #: who did it, where that is not who records it
    actor: str = ""


def append(
    uow: Any,
    case: CaseFile,
    events: list[Event],
    transition: str,
    occurred_at: datetime,
    now: datetime,
    actor: str,
    facts: Mapping[str, Any],
    payload: Mapping[str, Any] | None = None,
) -> Recorded:
    """Append one event inside an open unit of work; see :func:`append_all`."""
    return append_all(uow, case, events, [Entry(transition, occurred_at, facts, payload or {})], now, actor)


def append_all(
    uow: Any, case: CaseFile, events: list[Event], entries: Sequence[Entry], now: datetime, actor: str
) -> Recorded:
    """Append events inside an open unit of work; the whole case is folded with them before anything is written.

    :param events: those of the case so far
    :raises UnlawfulStepError: when one of these steps, or a later one after it, is not lawful
    :raises InputError: ``events.future`` where one lies ahead of today
    """
    drafts = drafted(case, events, entries, now, actor)
    state = folded(uow, case, [*events, *drafts])
    event: Event = uow.events.append_all(drafts)[-1]
    fresh = need_case(uow, case.uid)
    changed = left_as(fresh, state)
    if changed != fresh:
        fresh = uow.cases.update(changed)
    _renew_dates(uow, fresh, state)
    return Recorded(fresh, state, event)


def drafted(
    case: CaseFile, events: Sequence[Event], entries: Sequence[Entry], now: datetime, actor: str
) -> list[Event]:
    """The entries as the next events of a case, not chained yet.

    :param events: those of the case so far
    :raises InputError: ``events.future`` where one lies ahead of today
    """
    seq = max((event.seq for event in events), default=0)
    drafts: list[Event] = []
    for entry in entries:
        _not_ahead(entry, now)
        content: dict[str, Any] = dict(entry.payload)
        if entry.facts:
            content["facts"] = dict(entry.facts)
        if not events and not drafts:
            content.setdefault("track", case.track)
        seq += 1
        who = entry.actor or actor
        drafts.append(Event("", case.uid, seq, entry.transition, entry.occurred_at, now, who, content))
    return drafts


def _not_ahead(entry: Entry, now: datetime) -> None:
    """Refuse what has not happened yet, also where a correction puts an earlier event there."""
    days = [local_date(entry.occurred_at)]
    if entry.transition == CORRECTION and entry.payload.get("occurred_at"):
        days.append(local_date(datetime.fromisoformat(str(entry.payload["occurred_at"]).replace("Z", "+00:00"))))
    today = local_date(now)
    if max(days) > today:
        raise InputError("events.future", day=max(days).isoformat(), today=today.isoformat())


def _renew_dates(uow: Any, case: CaseFile, state: CaseState) -> None:
    """Let the dates of the case follow its events."""
    renew(uow, case, dates_of(uow, case, state))


def show_on_spots(uow: Any, case: CaseFile) -> None:
    """Renew the case number and state that the spots of a case carry for lists and map styles."""
    uids = list(case.spot_uids)
    if uids:
        count = len(uids)
        uow.spots.update(uids, {"case_number": [case.number] * count, "case_state": [case.state] * count})


def moment(on: date, now: datetime, events: list[Event]) -> datetime:
    """The instant that stands for a legal date: now if it is today, else nine o'clock, never before what came that day.

    :param now: aware
    """
    if local_date(now) == on:
        instant = now.astimezone(timezone.utc)
    else:
        instant = datetime.combine(on, OFFICE_OPENS, tzinfo=CHINA).astimezone(timezone.utc)
    same_day = [event.occurred_at for event in events if local_date(event.occurred_at) == on]
    return max([instant, *same_day])
