"""The rows that a case leaves behind for lists, diary and map: its dates, its items with their lanes, its service.

They are a picture of the events and renewed with each of them; nothing in them depends on today.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from typing import Any

from ..domain.case.dues import Due
from ..domain.case.explained import Explained
from ..domain.case.fold import PUBLIC_NOTICE, in_force
from ..domain.case.lanes import least_advanced
from ..domain.case.limitation import YEARS, YEARS_GRAVE
from ..domain.case.periods import PeriodResult, cited, compute, compute_rule
from ..domain.case.procedure import CLOSED_STATES
from ..domain.case.records import CaseFile, DeadlineRow, Delivery, Event, ItemRow
from ..domain.case.state import CaseState
from ..domain.errors import ZhiweiError
from ..domain.progress import Progress, Silent, check
from .calendar import calendar_of
from .case_catalogues import procedure_of
from .case_state import CaseView, dates_of
from .delivery_rows import AWAITING, DECISIONS, RUNNING, SERVED, settle
from .folded_cases import folded, left_as
from .form_templates import forms_of

#: the time of a public notice (CPL art.95), and the limitation (APL art.36)
NOTICE_RULE = "DR30"
LIMITATION_RULE = "DR01"
#: states in which nobody has filed the case yet
UNFILED = ("LEAD", "VERIFY")
_AT_ONCE = 200


def renew(uow: Any, case: CaseFile, view: CaseView) -> None:
    """Make the rows of a case what its events say now; what did not change is not touched.

    :param uow: open unit of work
    :param view: as :func:`.case_state.dates_of` gives it after the last event
    """
    events: list[Event] = uow.events.for_case(case.uid)
    known = {party.uid for party in uow.parties.find(uid=sorted({lane.party for lane in view.lanes} - {""}))}
    uow.items.renew(case.uid, item_rows(uow, case, view.state, known))
    settle(uow, case, events)
    uow.deadlines.renew(case.uid, deadline_rows(uow, case, view, events, uow.deliveries.for_case(case.uid)))


def deadline_rows(
    session: Any, case: CaseFile, view: CaseView, events: list[Event], deliveries: Iterable[Delivery]
) -> list[DeadlineRow]:
    """The rows of a case by its events and by what was served.

    :param session: open reader or unit of work
    """
    own = [*_limitation(session, case, view.state, events), *_notices(session, case, view.state, deliveries)]
    return [*(_row(case.uid, due) for due in view.due), *own]


def renew_all(workspace: Any, actor: str, now: datetime, progress: Progress | None = None) -> tuple[int, list[str]]:
    """Compute the dates of all cases again: after a new holiday table or setting they may lie elsewhere.

    :returns: how many cases were looked at, and the numbers of those that cannot be folded: no lawful course, or their
        procedure is gone
    :raises CancelledError: when cancelled; cases renewed until then stay so
    """
    progress = progress or Silent()
    with workspace.reader() as session:
        uids = [case.uid for case in session.cases.all()]
    broken: list[str] = []
    for start in range(0, len(uids), _AT_ONCE):
        check(progress)
        progress.report(start / len(uids), "deadlines.renewing", done=start, total=len(uids))
        with workspace.unit_of_work(actor=actor, now=now, reason="deadlines") as uow:
            some = uids[start : start + _AT_ONCE]
            events = uow.events.for_cases(some)
            for case in uow.cases.find(uid=some):
                if not events[case.uid]:
                    continue
                try:
                    state = folded(uow, case, events[case.uid])
                    changed = left_as(case, state)
                    if changed != case:
                        # an older ZhiWei kept less of the fold
                        case = uow.cases.update(changed)
                    renew(uow, case, dates_of(uow, case, state))
                except ZhiweiError:
                    broken.append(case.number or case.uid)
    with workspace.unit_of_work(actor=actor, now=now, reason="deadlines") as uow:
        uow.deadlines.note_renewed()
    progress.report(1.0)
    return len(uids), broken


def _row(case_uid: str, due: Due) -> DeadlineRow:
    return DeadlineRow(
        case_uid=case_uid,
        rule=due.rule,
        name=due.name,
        last_day=due.last_day,
        next_day=due.next_day,
        item=due.item,
        party_uid=due.party,
        kind=due.kind,
        whose=due.whose,
        open=due.open,
        provisional=due.explained.provisional,
        reasons=tuple(_reasons(due.explained)),
    )


def _limitation(uow: Any, case: CaseFile, state: CaseState, events: list[Event]) -> Iterator[DeadlineRow]:
    """Last day on which an act that is over may still be filed (APL art.36); nothing runs while the breach goes on."""
    stated = [event.payload.get("facts") or {} for event in in_force(events)]
    told = next((facts for facts in reversed(stated) if facts.get("breach_ended_on")), None)
    rule = procedure_of(uow, case).deadlines.get(LIMITATION_RULE)
    if told is None or rule is None:
        return
    years = YEARS_GRAVE if told.get("grave_harm") else YEARS
    ended = date.fromisoformat(str(told["breach_ended_on"]))
    period = compute(ended, years, "year", calendar_of(uow), rule=f"{rule.id} {rule.name}", basis=cited(rule.basis))
    yield _own_row(case, rule.id, rule.name, period, "limitation", "agency", state.state in UNFILED)


def _notices(session: Any, case: CaseFile, state: CaseState, deliveries: Iterable[Delivery]) -> Iterator[DeadlineRow]:
    """Public notices (公告送达) of any paper: somebody has to come back to them when their time has passed."""
    procedure = procedure_of(session, case)
    for row in deliveries:
        if row.method != PUBLIC_NOTICE or row.status not in (RUNNING, SERVED) or row.acted_on is None:
            continue
        period = compute_rule(procedure, NOTICE_RULE, row.acted_on, calendar_of(session))
        waiting = state.state not in CLOSED_STATES
        if row.form in DECISIONS:
            waiting = any(lane.party == row.party_uid and lane.state == AWAITING for lane in state.lanes)
        yield _own_row(
            case,
            NOTICE_RULE,
            f"公告送达期满（{_title(session, row.form)}）",
            period,
            "due",
            "wait",
            waiting,
            row.party_uid,
        )


def _title(session: Any, form: str) -> str:
    known = forms_of(session).forms.get(form)
    return f"{form} {known.title}" if known is not None else form


def _own_row(
    case: CaseFile, rule: str, name: str, period: PeriodResult, kind: str, whose: str, waits: bool, party: str = ""
) -> DeadlineRow:
    return DeadlineRow(
        case_uid=case.uid,
        rule=rule,
        name=name,
        last_day=period.last_day,
        next_day=period.next_day,
        party_uid=party,
        kind=kind,
        whose=whose,
        open=waits,
        provisional=period.provisional,
        reasons=tuple({"code": reason.code, "params": dict(reason.params)} for reason in period.reasons),
    )


def _reasons(explained: Explained) -> Iterator[dict[str, Any]]:
    """Code and parameters of each line of the answer to "why this day".

    Where the day was only picked among others, those that gave it.
    """
    if explained.reasons or not explained.parts:
        for reason in explained.reasons:
            yield {"code": reason.code, "params": dict(reason.params)}
        return
    for part in explained.parts:
        if part.day == explained.day:
            yield from _reasons(part)


def item_rows(session: Any, case: CaseFile, state: CaseState, known: Collection[str]) -> list[ItemRow]:
    """The items of a case with their lanes.

    :param session: open reader or unit of work
    :param known: uids of the parties of its lanes that are in the workspace
    """
    procedure = procedure_of(session, case)
    rows = []
    for item in state.items:
        lanes = state.of_item(item.id)
        rows.append(
            ItemRow(
                case_uid=case.uid,
                item=item.id,
                kind=item.kind,
                law=item.law,
                amount=None if item.amount is None else float(item.amount),
                area_m2=item.area_m2,
                what=item.what,
                self_deadline=item.self_deadline,
                state=least_advanced(procedure, "", lanes) if lanes else "",
                # an older ledger may name parties that are not here
                lanes=tuple((lane.party, lane.state) for lane in lanes if lane.party in known or not lane.party),
            )
        )
    return rows
