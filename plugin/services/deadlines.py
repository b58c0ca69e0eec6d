"""Keep the dates and items of a case as its events leave them, for lists and the diary."""

from __future__ import annotations

from typing import Any

from ..domain.case.dues import Due
from ..domain.case.formulas import Explained
from ..domain.case.lanes import least_advanced
from ..domain.case.records import CaseFile, DeadlineRow, ItemRow
from .case_catalogues import procedure_of
from .case_state import CaseView


def renew(uow: Any, case: CaseFile, view: CaseView) -> None:
    """Make the rows of dates and items of a case what its last event left; called with every event.

    :param uow: open unit of work
    :param view: of :func:`.case_state.dates_of`
    """
    uow.deadlines.renew(case.uid, [_row(case.uid, due) for due in view.due])
    if view.state.items:
        uow.items.renew(case.uid, _items(uow, case, view))


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
        reasons=tuple(
            {"code": reason.code, "params": dict(reason.params)}
            for part in _chosen(due.explained)
            for reason in part.reasons
        ),
    )


def _chosen(day: Explained) -> list[Explained]:
    """The day and, where it only picks among others, those that gave it."""
    if day.reasons:
        return [day]
    return [one for part in day.parts if part.day == day.day for one in _chosen(part)]


def _items(uow: Any, case: CaseFile, view: CaseView) -> list[ItemRow]:
    procedure = procedure_of(uow, case)
    rows = []
    for item in view.state.items:
        lanes = view.state.of_item(item.id)
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
                lanes=tuple((lane.party, lane.state) for lane in lanes),
            )
        )
    return rows
