"""Enter many cases with their first steps: folded and dated before anybody is locked out, written in bulk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..domain.case.records import CaseFile, Event
from ..domain.local_time import local_date
from .case_state import CaseView, dates_of
from .deadlines import deadline_rows, item_rows
from .delivery_rows import first_rows
from .folded_cases import folded, left_as
from .record_step import Entry, drafted


@dataclass(frozen=True)
class NewCase:
    """A case that is not in the workspace yet: its file as its events leave it, these events and its dates."""

    record: CaseFile
    events: tuple[Event, ...]
    view: CaseView


def new_case(session: Any, record: CaseFile, entries: Sequence[Entry], now: datetime, actor: str) -> NewCase:
    """Fold the first steps of a case; nothing is written.

    :param session: open reader or unit of work
    :param record: with its uid; number and spots may come later
    :raises UnlawfulStepError: when one of these steps is not lawful
    :raises InputError: ``events.future``
    """
    events = drafted(record, [], entries, now, actor)
    state = folded(session, record, events)
    record = left_as(record, state)
    return NewCase(record, tuple(events), dates_of(session, record, state))


def enter_new_cases(uow: Any, cases: Sequence[NewCase], now: datetime) -> None:
    """Write new cases, their events, and the rows that they leave behind for lists, diary and map.

    :param uow: open unit of work in which their parties and spots are
    """
    if not cases:
        return
    uow.cases.add_all([case.record for case in cases])
    events: dict[str, list[Event]] = {case.record.uid: [] for case in cases}
    for event in uow.events.append_all([event for case in cases for event in case.events]):
        events[event.case_uid].append(event)
    known = {party.uid for party in uow.parties.all()}
    items, deliveries, deadlines = [], [], []
    for case in cases:
        record, own = case.record, events[case.record.uid]
        items += item_rows(uow, record, case.view.state, known)
        served = first_rows(record, own, known, local_date(now))
        deliveries += served
        deadlines += deadline_rows(uow, record, case.view, own, served)
    uow.items.add_all(items)
    uow.deliveries.add_all(deliveries)
    uow.deadlines.add_all(deadlines)
    shown = [(uid, case.record) for case in cases for uid in case.record.spot_uids]
    uow.spots.update(
        [uid for uid, _ in shown],
        {"case_number": [one.number for _, one in shown], "case_state": [one.state for _, one in shown]},
    )
