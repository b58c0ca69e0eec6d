"""Cases that belong together (关联案件): on one spot, transferred from another body, rebuilt after a demolition."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from ..domain.case.records import CaseFile
from ..domain.local_time import local_date
from .case_facts import REBUILT
from .folded_cases import folded
from .record_step import Entry, append_all, moment

SAME_SPOT, TRANSFERRED = "same_spot", "transferred"
#: the step that marks a closed case whose building stands again (复建)
REBUILT_STEP = "T54"


def link_new_case(uow: Any, case: CaseFile, on: date, actor: str, now: datetime) -> list[CaseFile]:
    """Link a new case with the others of its spots; a closed one whose building was removed is marked as rebuilt.

    The closed case stays closed. A closed case that ended without a demolition is not linked.

    :param uow: open unit of work
    :param on: legal date of the new case
    :returns: the cases that it was linked with
    """
    found = []
    for other in uow.cases.for_spots(case.spot_uids):
        if other.uid == case.uid:
            continue
        kind = _kind(uow, case, other)
        if not kind:
            continue
        uow.case_links.add(case.uid, other.uid, kind)
        if kind == REBUILT:
            _mark_rebuilt(uow, other, case, on, actor, now)
        found.append(other)
    return found


def _kind(uow: Any, case: CaseFile, other: CaseFile) -> str:
    if other.state == "TRANSFERRED":
        return TRANSFERRED if other.org_uid != case.org_uid else SAME_SPOT
    if other.state not in ("CLOSED", "NO_CASE"):
        return SAME_SPOT
    if other.state == "CLOSED" and other.track == case.track and _demolished(uow, other):
        return REBUILT
    return ""


def _demolished(uow: Any, case: CaseFile) -> bool:
    """True if the case ended with a building removed, by force or by the party."""
    course = folded(uow, case, uow.events.for_case(case.uid)).course
    return any(item.kind in ("demolition", "measure") and not item.open for item in course.items)


def _mark_rebuilt(uow: Any, old: CaseFile, new: CaseFile, on: date, actor: str, now: datetime) -> None:
    events = uow.events.for_case(old.uid)
    if any(local_date(event.occurred_at) > on for event in events):
        return  # the old case was closed after the day of the new one: the link alone tells of it
    entry = Entry(REBUILT_STEP, moment(on, now, events), {}, {"new_case": new.uid})
    append_all(uow, old, events, [entry], now, actor)
