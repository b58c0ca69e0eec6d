"""The lawful day a site will have if everything is done in time (预计可拆日): for planning only, and said to be so.

The earliest lawful demolition of the procedure has no day until every step before it is served. A planner of a year
must count with decisions that are served and still run: so the steps that lack are taken as soon as the law allows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..case.explained import Explained
from ..case.periods import compute
from ..case.workdays import WorkCalendar


@dataclass(frozen=True)
class Pace:
    """How fast an office takes the steps that lack, in working days; editable settings.

    :param reminder: from the end of the remedies to the service of the reminder
    :param announcement: term that the announcement gives
    :param order: for the government's order and the decision to enforce
    :param service: for serving a paper
    """

    reminder: int = 3
    announcement: int = 10
    order: int = 10
    service: int = 3


@dataclass(frozen=True)
class LegalDay:
    """First lawful day of a site.

    :param day: None while the law gives none and none can be foreseen
    :param foreseen: the day is counted ahead, not reached: steps are still to be taken
    :param reasons: message codes with parameters
    """

    day: date | None
    foreseen: bool
    reasons: tuple[tuple[str, dict[str, object]], ...] = ()


def legal_day(
    reached: Explained,
    e0: Explained | None,
    reminded_until: date | None,
    announced_until: date | None,
    calendar: WorkCalendar,
    reminder_days: int = 10,
    pace: Pace | None = None,
    today: date | None = None,
) -> LegalDay:
    """The lawful day that the procedure gives, else one counted ahead from what has been served.

    :param reached: earliest lawful demolition by the procedure
    :param e0: when remedies have run out; None or without a day while a paper is not served: nothing is foreseen then
    :param reminded_until, announced_until: ends of terms that already run
    :param today: steps that lack cannot be taken before it
    """
    pace = pace or Pace()
    if reached.day is not None:
        return LegalDay(reached.day, False, (("legal.reached", {"day": reached.day}),))
    if e0 is None or e0.day is None:
        return LegalDay(None, False, (("legal.not_served", {}),))
    start = max(e0.day, today or e0.day)
    reasons: list[tuple[str, dict[str, object]]] = [("legal.remedies", {"day": e0.day})]
    if reminded_until is not None:
        over = reminded_until
        reasons.append(("legal.reminded", {"day": over}))
    else:
        over = compute(calendar.add_working(start, pace.reminder), reminder_days, "working_day", calendar).last_day
        reasons.append(("legal.reminder_ahead", {"day": over}))
    if announced_until is not None:
        told = announced_until
        reasons.append(("legal.announced", {"day": told}))
    else:
        told = calendar.add_working(max(over, start), pace.announcement)
        reasons.append(("legal.announcement_ahead", {"day": told}))
    day = calendar.next_working(
        calendar.add_working(calendar.add_working(max(over, told, start), pace.order), pace.service)
    )
    reasons.append(("legal.order_ahead", {"day": day}))
    return LegalDay(day, True, tuple(reasons))


def latest(days: Sequence[LegalDay]) -> LegalDay:
    """Of several items of one site: the last one counts; none while one has none."""
    for one in days:
        if one.day is None:
            return one
    return max(days, key=lambda one: one.day or date.min)
