"""Why a plot should become what is proposed: ranked uses with their sums, what may be done and by which rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from ..domain.afteruse.book import ALLOWED, CONDITIONAL, FORBIDDEN, Book
from ..domain.errors import InputError
from .afteruse_view import PlotRow, row_of
from .case_catalogues import zone_looks
from .case_list import town_names
from .catalogues import law_title
from .plan_afteruse import clashes_of
from .plot_facts import book_of, class_names, guide_codes
from .track_afteruse import Plot, need_plot, plots_in

VERDICTS = (ALLOWED, CONDITIONAL, FORBIDDEN)


@dataclass(frozen=True)
class Ranked:
    """A lawful use with the sum of its points.

    :param parts: (criterion, measured, score, share of the weights in per cent, points): points are share times score
    """

    use: str
    verdict: str
    points: float
    parts: tuple[tuple[str, float | None, float, float, float], ...]
    less: float
    unknown: tuple[str, ...]


@dataclass(frozen=True)
class Because:
    """A rule that speaks on a use.

    :param what: name of the zone, or of the class of land or plan use
    :param law: id of the law, with its Chinese ``title``
    :param leave_out: only its part of the plot has to be left out
    """

    kind: str
    key: str
    what: str
    verdict: str
    text: str
    law: str
    title: str
    articles: str
    area_m2: float
    leave_out: bool


@dataclass(frozen=True)
class Said:
    """What may be done with a use, and every reason."""

    use: str
    verdict: str
    reasons: tuple[Because, ...]


@dataclass(frozen=True)
class Why:
    """All that is known of one plot.

    :param ranked: lawful uses, the best first; ``said`` all uses: allowed, under conditions, forbidden
    :param zones: (code, name, m²) of the zones it lies in; ``land`` and ``plan`` likewise of classes
    :param cases: (uid, number) of the cases its ground was cleared in
    :param clashes: where no use is lawful, the rules that leave none together, each with the uses that it leaves
    :param strips: (code, name, m²) of zones' strips that are too narrow to be counted
    """

    row: PlotRow
    ranked: tuple[Ranked, ...]
    said: tuple[Said, ...]
    zones: tuple[tuple[str, str, float], ...]
    land: tuple[tuple[str, str, float], ...]
    plan: tuple[tuple[str, str, float], ...]
    cases: tuple[tuple[str, str], ...]
    clashes: tuple[tuple[Because, tuple[str, ...]], ...]
    strips: tuple[tuple[str, str, float], ...]

    @property
    def plot(self) -> Plot:
        """The plot."""
        return self.row.plot

    def verdict(self, use: str) -> str:
        """What may be done with a use; empty where nobody looked yet."""
        return next((one.verdict for one in self.said if one.use == use), "")


def why(session: Any, mark: str, today: date) -> Why:
    """Everything about one plot.

    :raises InputError: ``afteruse.no_plot``
    """
    book, plot = book_of(session), need_plot(session, mark)
    zones = {code: name for code, (name, _) in zone_looks().items()}
    names = class_names()
    # a class of the third survey is called as the class of the guide that it became
    surveyed = {code: names.get(guide, "") for code, guide in guide_codes().items()}
    place = (plot.proposals or {}).get("place") or {}
    return Why(
        row_of(plot, today, town_names(session)),
        ranked_of(plot),
        _said(plot, book, zones, names),
        _named(place.get("zones"), zones),
        _named(place.get("land"), surveyed),
        _named(place.get("plan"), names),
        cases_of(session, plot.uid),
        tuple((_because(asdict(one.reason), zones, names), one.leaves) for one in clashes_of(plot.rules)),
        _named(place.get("strips"), zones),
    )


def ranked_of(plot: Plot) -> tuple[Ranked, ...]:
    """The lawful uses of a plot as planning ranked them."""
    found = []
    for one in (plot.proposals or {}).get("ranked", ()):
        total = sum(part["weight"] for part in one["parts"]) or 1.0
        parts = tuple(
            (part["criterion"], part["value"], part["score"], 100 * part["weight"] / total, part["points"])
            for part in one["parts"]
        )
        found.append(
            Ranked(one["use"], one["verdict"], float(one["points"]), parts, float(one["less"]), tuple(one["unknown"]))
        )
    return tuple(found)


def _said(plot: Plot, book: Book, zones: Mapping[str, str], classes: Mapping[str, str]) -> tuple[Said, ...]:
    found = []
    for use, told in (plot.rules or {}).items():
        reasons = tuple(_because(one, zones, classes) for one in told["reasons"])
        found.append(Said(use, told["verdict"], reasons))
    order = list(book.uses)
    return tuple(sorted(found, key=lambda one: (VERDICTS.index(one.verdict), order.index(one.use))))


def _because(one: Mapping[str, Any], zones: Mapping[str, str], classes: Mapping[str, str]) -> Because:
    return Because(
        one["kind"], one["key"], (zones if one["kind"] == "zone" else classes).get(one["key"], ""), one["verdict"],
        one["text"], one["law"], law_title(one["law"]), one["articles"], float(one["area_m2"]),
        one["how"] == "leave_out",
    )  # fmt: skip


def _named(areas: Any, names: Mapping[str, str]) -> tuple[tuple[str, str, float], ...]:
    rows = [(str(code), names.get(str(code), ""), round(float(m2), 2)) for code, m2 in (areas or {}).items()]
    return tuple(sorted(rows, key=lambda one: (-one[2], one[0])))


def cases_of(session: Any, plot_uid: str) -> tuple[tuple[str, str], ...]:
    """(uid, number) of the cases whose sites a plot is made of, by number."""
    table = session.plots.read(columns=("site_uids",), uids=[plot_uid], geometry=False)
    wanted = {str(site) for row in range(len(table)) for site in table.column("site_uids")[row] or ()}
    cases = {site.case_uid for site in session.sites.all() if site.uid in wanted}
    found = [(case.uid, case.number) for case in session.cases.find(uid=sorted(cases))] if cases else []
    return tuple(sorted(found, key=lambda one: one[1]))


@dataclass(frozen=True)
class Side:
    """One of two uses that are compared.

    :param ranked: its points, None where it is forbidden
    :param target: target that it counts for, empty for none; ``reached_m2`` of it with this use and all others as they
        are accepted or proposed, ``wanted_m2`` what the last plan was to reach
    :param usable_m2: what of the plot counts as usable with it: reserves only where it is given back to them
    """

    said: Said
    ranked: Ranked | None
    name: str
    code: str
    class_name: str
    responsible: str
    target: str
    reached_m2: float
    wanted_m2: float
    usable_m2: float


def compare_uses(session: Any, mark: str, uses: Sequence[str], today: date) -> tuple[Side, ...]:
    """Uses of one plot side by side.

    :raises InputError: ``afteruse.no_plot``, ``afteruse.no_proposal``
    """
    book = book_of(session)
    found = why(session, mark, today)
    proposal = found.plot.proposals or {}
    if not proposal.get("ranked") and not found.said:
        raise InputError("afteruse.no_proposal", plot=found.plot.code)
    names = class_names()
    others = [one for one in plots_in(session, book) if one.uid != found.plot.uid]
    wanted = (proposal.get("run") or {}).get("targets") or {}
    reserve = float((proposal.get("place") or {}).get("reserve_m2") or 0.0)
    sides = []
    for use in uses:
        target = book.counts_for(use)
        cents = sum(
            round(one.area_m2 * 100)
            for one in others
            if target and book.counts_for(one.use or str((one.proposals or {}).get("use") or "")) == target
        )
        own = round(found.plot.area_m2 * 100)
        kept = 0 if target in ("road", "green") else round(reserve * 100)
        entry = book.uses[use]
        sides.append(
            Side(
                next(one for one in found.said if one.use == use),
                next((one for one in found.ranked if one.use == use), None),
                entry.name, entry.code, names.get(entry.code, names.get(entry.code[:4], "")), entry.responsible, target,
                (cents + own) / 100 if target else 0.0, float(wanted.get(target, 0.0)), (own - kept) / 100,
            )
        )  # fmt: skip
    return tuple(sides)
