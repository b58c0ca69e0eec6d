"""The form D41 (拆后土地利用登记表) of plots: for which case it is issued, and which are there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from .afteruse_why import cases_of
from .case_facts import officers_left
from .folded_cases import need_case
from .issued_papers import ISSUED
from .plot_paper import plot_told
from .plot_photos import PHASES
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


#: what a person may want otherwise than the workspace knows it
_SHOWN = ("code", "person", "registered_by", *PHASES)


def blanks_of_plot(session: Any, mark: str, case_uid: str, on: date, actor: str) -> dict[tuple[str, str], str]:
    """What the form is filled with before a person looks: the plot, who answers for it, who registers it, photos.

    :raises InputError: ``afteruse.no_plot``
    """
    case = need_case(session, case_uid)
    officers = [one.name for one in officers_left(session, case, session.events.for_case(case_uid))]
    told = plot_told(session, case, on, need_plot(session, mark).code, actor, officers)
    return {("plot", name): str(told.get(name) or "") for name in _SHOWN}


def names_to_choose(session: Any, case_uid: str, actor: str) -> tuple[str, ...]:
    """Who may stand on the form: those in charge of the case first, then who sits here, then the office's others."""
    case = need_case(session, case_uid)
    mine = [one.name for one in officers_left(session, case, session.events.for_case(case_uid))]
    return tuple(dict.fromkeys(name for name in (*mine, actor, *(one.name for one in session.officers.all())) if name))
