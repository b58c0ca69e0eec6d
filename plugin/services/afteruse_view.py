"""Plots as the after-use dock lists them: rows, filters, order, sums, and what the last plan met and gave up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..domain.afteruse.assign import gap_of
from ..domain.afteruse.balance import STATES, VERIFIED
from ..domain.afteruse.book import Book
from .case_list import town_names
from .plot_facts import book_of
from .track_afteruse import Plot, is_open, need_plot, plots_in

#: what of its use is settled: nothing proposed, proposed, accepted as proposed, accepted otherwise
NONE, PROPOSED, ACCEPTED, CHANGED = "none", "proposed", "accepted", "changed"
#: further inputs that a plan may have been given
GIVEN = ("plan", "soil", "slope")


@dataclass(frozen=True)
class PlotRow:
    """One line of the table of plots.

    :param proposed: use that is proposed, with its ``points`` and ``verdict``
    :param given_up: points that the proposal loses for a target, 0 for none; ``best`` the use it stands in for
    :param late_days: days since its day passed without the use being verified, 0 for none
    :param shown: accepted use, else the proposed one
    """

    plot: Plot
    town: str
    proposed: str
    points: float | None
    verdict: str
    given_up: float
    best: str
    decision: str
    late_days: int

    @property
    def uid(self) -> str:
        """Of the plot."""
        return self.plot.uid

    @property
    def shown(self) -> str:
        """The use by which it is drawn."""
        return self.plot.use or self.proposed


@dataclass(frozen=True)
class Asked:
    """What the table is filtered by; what is empty lets everything through.

    :param use: accepted or proposed use
    :param uids: only these (what is selected on the map)
    """

    text: str = ""
    town: str = ""
    status: str = ""
    use: str = ""
    decision: str = ""
    overdue: bool = False
    uids: frozenset[str] | None = None


def rows_of(session: Any, today: date, book: Book | None = None) -> list[PlotRow]:
    """All plots in the order of their codes; their plots hold the proposals in short, and no rules."""
    book = book or book_of(session)
    towns = town_names(session)
    return [row_of(plot, today, towns) for plot in plots_in(session, book, whole=False)]


def row_of(plot: Plot, today: date, towns: Mapping[str, str]) -> PlotRow:
    """The line of a plot."""
    proposal = plot.proposals or {}
    proposed = str(proposal.get("use") or "")
    lost = proposal.get("given_up") or {}
    late = plot.due_on is not None and plot.due_on < today and plot.status != VERIFIED
    if plot.use:
        decision = CHANGED if proposed and plot.use != proposed else ACCEPTED
    else:
        decision = PROPOSED if proposed else NONE
    return PlotRow(
        plot, towns.get(plot.town_code) or plot.town_code, proposed, proposal.get("points"),
        str(proposal.get("verdict") or ""), float(lost.get("points", 0.0)), str(lost.get("best", "")), decision,
        (today - plot.due_on).days if late and plot.due_on else 0,
    )  # fmt: skip


def filtered(rows: Sequence[PlotRow], asked: Asked, words: Mapping[str, str]) -> list[PlotRow]:
    """Rows that a filter lets through.

    :param words: name of each use, which the search looks in too
    """
    wanted = asked.text.strip().casefold()

    def fits(one: PlotRow) -> bool:
        plot = one.plot
        if asked.uids is not None and one.uid not in asked.uids:
            return False
        if asked.overdue and not one.late_days:
            return False
        pairs = (
            (asked.town, plot.town_code), (asked.status, plot.status), (asked.use, one.shown),
            (asked.decision, one.decision),
        )  # fmt: skip
        if any(want and want != has for want, has in pairs):
            return False
        told = (plot.code, plot.name, one.town, words.get(one.shown, ""), plot.direction, plot.use_code,
                plot.responsible, plot.remark)  # fmt: skip
        return not wanted or any(wanted in text.casefold() for text in told)

    return [one for one in rows if fits(one)]


#: column to what it is sorted by; empty values come last whichever way
_KEYS: Mapping[str, Any] = {
    "code": lambda one: one.plot.code,
    "name": lambda one: one.plot.name,
    "town": lambda one: one.town,
    "area_m2": lambda one: one.plot.area_m2,
    "area_mu": lambda one: one.plot.area_m2,
    "cleared_on": lambda one: one.plot.cleared_on,
    "proposed": lambda one: one.proposed,
    "points": lambda one: one.points,
    "given_up": lambda one: one.given_up or None,
    "use": lambda one: one.plot.use,
    "use_code": lambda one: one.plot.use_code,
    "status": lambda one: STATES.index(one.plot.status),
    "responsible": lambda one: one.plot.responsible,
    "due_on": lambda one: one.plot.due_on,
    "late_days": lambda one: one.late_days or None,
    "locked": lambda one: 0 if one.plot.locked else 1,
}


def ordered(rows: Sequence[PlotRow], column: str, descending: bool) -> list[PlotRow]:
    """Rows by a column; equal ones by their code, empty ones last."""
    key = _KEYS[column]
    by_code = sorted(rows, key=lambda one: one.plot.code)
    full = [one for one in by_code if key(one) not in (None, "")]
    empty = [one for one in by_code if key(one) in (None, "")]
    return sorted(full, key=key, reverse=descending) + empty


@dataclass(frozen=True)
class Sums:
    """Figures of some rows; areas in m²."""

    count: int
    area_m2: float
    open: int
    late: int
    by_use: Mapping[str, tuple[int, float]] = field(default_factory=dict)


def sums(rows: Sequence[PlotRow]) -> Sums:
    """Sums of rows; areas are added in hundredths, so that they are exact."""
    by_use: dict[str, list[int]] = {}
    for one in rows:
        found = by_use.setdefault(one.shown, [0, 0])
        found[0] += 1
        found[1] += round(one.plot.area_m2 * 100)
    return Sums(
        len(rows),
        sum(cents for _, cents in by_use.values()) / 100,
        sum(is_open(one.plot) for one in rows),
        sum(bool(one.late_days) for one in rows),
        {use: (count, cents / 100) for use, (count, cents) in by_use.items()},
    )


@dataclass(frozen=True)
class LastPlan:
    """What the last plan was asked for and what came of it.

    :param targets: target to m²; ``weights`` use to criterion to weight, over the book's
    :param given: kinds of further inputs that it had (``plan``, ``soil``, ``slope``)
    :param without: plots on which it found no lawful use
    """

    made_on: str
    targets: Mapping[str, float]
    weights: Mapping[str, Mapping[str, float]]
    reached: Mapping[str, float]
    missing: Mapping[str, float]
    out_of_reach: Mapping[str, float]
    points: float
    most_points: float
    exact: bool
    given: tuple[str, ...]
    given_up: tuple[PlotRow, ...]
    without: tuple[PlotRow, ...]

    @property
    def gap(self) -> float:
        """Points that a better plan could have at most, as a share of them."""
        return gap_of(self.points, self.most_points)


def last_plan(session: Any, rows: Sequence[PlotRow]) -> LastPlan | None:
    """The run that made the newest proposals, None while there is none."""
    planned = [one for one in rows if one.plot.proposals]
    if not planned:
        return None
    newest = max(planned, key=lambda one: str(one.plot.proposals["made_on"]))
    run = need_plot(session, newest.uid).proposals.get("run")
    if not run:
        return None
    given = [name for name in GIVEN if any(one.plot.proposals[name] not in (None, {}) for one in planned)]
    lost = sorted((one for one in planned if one.given_up), key=lambda one: (-one.given_up, one.plot.code))
    return LastPlan(
        str(newest.plot.proposals["made_on"]), run["targets"], run["weights"], run["reached"], run["missing"],
        run["out_of_reach"], float(run["points"]), float(run["most_points"]), bool(run["exact"]), tuple(given),
        tuple(lost), tuple(one for one in planned if not one.proposed),
    )  # fmt: skip


def moved(before: Sequence[Plot], after: Sequence[Plot]) -> list[tuple[Plot, str, str]]:
    """Plots whose proposed use is another than before, with the use before and after, in the order of their codes."""
    was = {one.uid: _proposed(one) for one in before}
    pairs = [(one, was[one.uid], _proposed(one)) for one in after if one.uid in was]
    return [(plot, old, new) for plot, old, new in pairs if old != new]


def _proposed(plot: Plot) -> str:
    return str((plot.proposals or {}).get("use") or "")
