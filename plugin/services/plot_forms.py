"""The form D41 (拆后土地利用登记表) of plots: for which case it is issued, and which are there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from .afteruse_why import cases_of
from .issued_papers import ISSUED
from .track_afteruse import need_plot

FORM = "D41"


@dataclass(frozen=True)
class PlotForm:
    """A form D41 that is there. :param number: empty where it has none"""

    uid: str
    case_uid: str
    case_number: str
    number: str
    issued_on: date | None


def forms_of_plot(session: Any, mark: str) -> tuple[PlotForm, ...]:
    """The forms D41 that tell of a plot, oldest first.

    :raises InputError: ``afteruse.no_plot``
    """
    plot = need_plot(session, mark)
    found = []
    for case_uid, number in cases_of(session, plot.uid):
        for paper in session.documents.find(case_uid=case_uid, form=FORM, status=ISSUED):
            told = ((paper.facts or {}).get("plot") or {}).get("code")
            if told == plot.code:
                found.append(PlotForm(paper.uid, case_uid, number, paper.number or "", paper.issued_on))
    return tuple(sorted(found, key=lambda one: (one.issued_on or date.min, one.uid)))


def blanks_of_plot(session: Any, mark: str) -> dict[tuple[str, str], str]:
    """What the form of a case with several plots is told: which plot is meant."""
    return {("plot", "code"): need_plot(session, mark).code}
