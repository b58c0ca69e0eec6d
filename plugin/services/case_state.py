"""Where a case stands on a day: its lanes, what is lawful next, what is missing, and which day is the last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..domain.case.court_window import CourtWindow
from ..domain.case.dues import Dates, Due
from ..domain.case.explained import Explained
from ..domain.case.fold import in_force, next_steps
from ..domain.case.lanes import DONE_STATES, Lane
from ..domain.case.records import CaseFile, Event
from ..domain.case.state import CaseState, NextStep
from ..domain.local_time import local_date
from .calendar import calendar_of
from .case_catalogues import procedure_of
from .case_facts import facts_of_case
from .folded_cases import folded
from .profiles import profile_of


@dataclass(frozen=True)
class CaseView:
    """A case on a day.

    :param next_steps: every step that may leave where it stands, lawful or not
    :param missing: by step and scope, what stands in its way, as message codes
    :param due: dates of the case by last day
    :param e0: by item to demolish; likewise ``earliest_demolition``
    :param court_window: by (item, party), for what goes to the court
    :param legal_ready: by item, whether all its lanes have left remedies and periods behind (may be carried out)
    """

    case: CaseFile
    on: date
    state: CaseState
    next_steps: tuple[NextStep, ...] = ()
    due: tuple[Due, ...] = ()
    e0: Mapping[str, Explained] = field(default_factory=dict)
    earliest_demolition: Mapping[str, Explained] = field(default_factory=dict)
    court_window: Mapping[tuple[str, str], CourtWindow] = field(default_factory=dict)
    legal_ready: Mapping[str, bool] = field(default_factory=dict)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """One per item and party from the decision on."""
        return self.state.lanes

    @property
    def lawful(self) -> tuple[NextStep, ...]:
        """Steps that may be taken on the day."""
        return tuple(step for step in self.next_steps if step.lawful)

    @property
    def missing(self) -> dict[str, list[tuple[str, Mapping[str, Any]]]]:
        """What stands in the way of each step that is not lawful, each reason once."""
        found: dict[str, list[tuple[str, Mapping[str, Any]]]] = {}
        for step in self.next_steps:
            if not step.lawful:
                known = found.setdefault(step.transition.id, [])
                known.extend(one for one in step.missing if one not in known)
        return found

    @property
    def warnings(self) -> dict[str, list[tuple[str, Mapping[str, Any]]]]:
        """What does not hold of a lawful step and stops nobody, by step."""
        return {step.transition.id: list(step.warnings) for step in self.lawful if step.warnings}

    @property
    def next_due(self) -> Due | None:
        """The next date that has not passed on the day."""
        return next((due for due in self.due if due.open and due.last_day >= self.on), None)


def state_of(session: Any, case: CaseFile, on: date, events: Iterable[Event] | None = None) -> CaseView:
    """Where a case stood on a day; what was recorded as happening later is left out.

    :param session: open reader or unit of work
    :param events: those of the case where they were read before
    :raises UnlawfulStepError: when its events are no lawful course
    """
    known = list(session.events.for_case(case.uid) if events is None else events)
    past = [event for event in in_force(known) if local_date(event.occurred_at) <= on]
    state = folded(session, case, past, on)
    procedure, calendar, profile = procedure_of(session, case), calendar_of(session), profile_of(session, case)
    facts = facts_of_case(session, case, past, on)
    steps = tuple(next_steps(procedure, state, case.track, facts, on, calendar, profile))
    dates = Dates(procedure, state, case.track, calendar, profile)
    return CaseView(
        case=case,
        on=on,
        state=state,
        next_steps=steps,
        due=tuple(dates.all()),
        e0=dates.e0,
        earliest_demolition=dates.earliest_demolition,
        court_window=dates.court_window,
        legal_ready=_ready(state, dates, on),
    )


def dates_of(session: Any, case: CaseFile, state: CaseState) -> CaseView:
    """The dates of a case after its last event, without asking what may come next.

    :param state: as folded by :func:`.record_step.folded`
    """
    dates = Dates(procedure_of(session, case), state, case.track, calendar_of(session), profile_of(session, case))
    last = max((local_date(step.occurred_at) for step in state.history), default=date.min)
    return CaseView(
        case=case,
        on=last,
        state=state,
        due=tuple(dates.all()),
        e0=dates.e0,
        earliest_demolition=dates.earliest_demolition,
        court_window=dates.court_window,
        legal_ready=_ready(state, dates, last),
    )


def _ready(state: CaseState, dates: Dates, on: date) -> dict[str, bool]:
    """By item, whether it may be carried out on the day: demolished by the body, or brought to the court."""
    ready: dict[str, bool] = {}
    for item in state.items:
        lanes = state.of_item(item.id)
        if not lanes or all(lane.state in DONE_STATES for lane in lanes):
            ready[item.id] = False
            continue
        windows = [window for (name, _), window in dates.court_window.items() if name == item.id]
        if windows:
            ready[item.id] = all(window.contains(on) for window in windows)
        else:
            first = dates.earliest_demolition.get(item.id)
            ready[item.id] = first is not None and first.day is not None and on >= first.day
    return ready
