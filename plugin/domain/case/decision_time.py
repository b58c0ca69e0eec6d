"""Until when a case has to be decided (办案期限, APL art. 60)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .explained import Explained, explained
from .periods import Interval, cited, compute
from .workdays import WorkCalendar


def decision_due(
    filed_on: date,
    length: int,
    extension: int,
    excluded: Sequence[Interval],
    calendar: WorkCalendar,
    rule: str = "",
    basis: str = "APL art.60; NRPM art.38",
    roll: bool = False,
) -> Explained:
    """Last day for the decision: calendar days from filing, extension and excluded days added.

    :param roll: the local reading lets the agency's own period roll over rest days; the safe one does not
    """
    due = compute(
        filed_on,
        length,
        "calendar_day",
        calendar,
        roll,
        excluded,
        extension,
        rule,
        cited(basis),
    )
    return explained(due, "due.decision")
