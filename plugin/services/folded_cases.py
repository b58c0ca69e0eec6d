"""Cases read from their events: the file, its folded state, and the file as that state leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ..domain.case.fold import fold
from ..domain.case.lanes import DONE_STATES
from ..domain.case.records import CaseFile, Event
from ..domain.case.state import CaseState
from ..domain.errors import InputError
from ..domain.local_time import local_date
from .calendar import calendar_of
from .case_catalogues import procedure_of
from .profiles import profile_of

#: states in which nothing of the breach is left; a closed case may still have its building
CLEARED = ("EXECUTED", "RECTIFIED", "CONFISCATED")


def need_case(session: Any, case_uid: str) -> CaseFile:
    """The case file.

    :raises InputError: ``case.unknown``
    """
    found = session.cases.find(uid=case_uid)
    if not found:
        raise InputError("case.unknown", case=case_uid)
    return found[0]  # type: ignore[no-any-return]


def folded(session: Any, case: CaseFile, events: Iterable[Event], until: date | None = None) -> CaseState:
    """The case as these events leave it, by its own procedure and profile and the calendar of the workspace.

    :param session: open reader or unit of work
    :param until: day as of which it is read: public notices whose days have passed by then count as served
    :raises UnlawfulStepError: at the first step that is not lawful
    """
    law = calendar_of(session), profile_of(session, case)
    return fold(procedure_of(session, case), events, case.track, law[0], law[1], until)


def taken_back(events: Sequence[Event]) -> bool:
    """True for a case that came with a ledger which was taken back: nothing was recorded of it since."""
    return bool(events) and bool((events[-1].payload.get("taken_over") or {}).get("withdrawn"))


def left_as(case: CaseFile, state: CaseState) -> CaseFile:
    """The case file as its events leave it."""
    filed = next((local_date(step.occurred_at) for step in state.history if step.after == "FILED" != step.before), None)
    if filed is None and state.course.taken_over:
        filed = state.course.filed_on
    return replace(
        case,
        state=state.state,
        flags=tuple(sorted(state.flags)),
        filed_on=filed,
        decided_on=state.course.decided_on,
        cleared_on=_cleared_on(state),
    )


def _cleared_on(state: CaseState) -> date | None:
    """Day since which nothing of the breach is left: carried out, put right or taken over; None while it stands."""
    if state.state not in DONE_STATES:
        return None
    done: date | None = None
    for step in reversed(state.history):
        if step.after not in DONE_STATES:
            break
        if step.after in CLEARED:
            done = local_date(step.occurred_at)
    return done
