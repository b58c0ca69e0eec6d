"""Plan after-use: what may be done on each plot, what suits it, and uses for all that meet the targets.

Proposals are kept with the plot; only what somebody accepts is its use (:mod:`.track_afteruse`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from ..domain.afteruse.assign import Assigned, Choice, Option, assign
from ..domain.afteruse.book import ALLOWED, CRITERIA, FORBIDDEN, Book
from ..domain.afteruse.plots import small_plots
from ..domain.afteruse.rules import Clash, Place, Reason, Verdict, clashes, reserved, verdicts
from ..domain.afteruse.suitability import Facts, Proposal, propose
from ..domain.errors import InputError
from ..domain.progress import Progress, Silent, check
from .make_plots import objects
from .plot_facts import Given, areas_of, book_of, facts_of, places_of

#: uses of a leftover that no other plot takes in (口袋绿地、停车)
POCKET = ("green", "service", "temporary")


@dataclass(frozen=True)
class Request:
    """What a plan of uses is asked for.

    :param targets: target (``green``, ``farm``, ``road``, ``build``) to m²
    :param weights: use to criterion to weight, over the book's
    :param plan: a layer with the plan use, in the workspace's CRS, and ``plan_field``; likewise ``soil``
    :param slope: degrees of shapes, None where unknown
    :param keep_given: what is not given here (plan use, soil, slope) stays as the last plan had it
    """

    targets: Mapping[str, float] = field(default_factory=dict)
    weights: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    plan: Any = None
    plan_field: str = ""
    soil: Any = None
    soil_field: str = ""
    slope: Any = None
    keep_given: bool = False


@dataclass(frozen=True)
class Judged:
    """A plot with what may be done there and what is proposed."""

    uid: str
    code: str
    place: Place
    facts: Facts
    verdicts: Mapping[str, Verdict]
    proposals: tuple[Proposal, ...]
    use: str
    with_plot: str = ""


@dataclass(frozen=True)
class Planned:
    """The plan; ``assigned`` says what targets cost and what is out of reach."""

    plots: tuple[Judged, ...]
    assigned: Assigned


def plan_uses(
    workspace: Any, request: Request, actor: str, now: datetime, today: date, progress: Progress | None = None
) -> Planned:
    """Judge all plots, propose a use for each and keep the proposals.

    A plot whose use is locked, or where work began, keeps its use and counts for the targets.

    :raises InputError: ``afteruse.no_plots``, ``afteruse.target``, ``afteruse.weight``
    :raises CancelledError: nothing was written
    """
    progress = progress or Silent()
    with workspace.reader() as session:
        book = book_of(session)
        _check(request, book)
        table = session.plots.read()
        if not len(table):
            raise InputError("afteruse.no_plots")
        shapes, areas = list(table.geometry), [float(area) for area in table.column("area_m2")]
        progress.report(0.1, "afteruse.judging", plots=len(table))
        given = _given(request, shapes, workspace.crs, list(table.column("proposals")))
        places = places_of(session, shapes, areas, today, given)
        check(progress)
        facts = facts_of(session, shapes, areas, book, given)
    check(progress)
    found = [verdicts(place, book) for place in places]
    ranked = [propose(one, said, book, request.weights) for one, said in zip(facts, found)]
    codes = [str(code) for code in table.column("code")]
    small = small_plots(dict(zip(codes, zip(shapes, areas))), book.number("small_m2"), book.number("small_reach_m"))
    fixed = {codes[row]: _use_of(book, table, row) for row in range(len(table)) if _is_fixed(table, row)}
    choices = [
        Choice(code, area, _options(options, book, code in small), fixed.get(code, ""))
        for code, area, options in zip(codes, areas, ranked)
    ]
    progress.report(0.6, "afteruse.assigning", plots=len(table))
    assigned = assign(choices, request.targets, cancelled=lambda: progress.cancelled)
    check(progress)
    uses = dict(assigned.uses)
    for code, one in small.items():
        other = uses.get(one.with_plot, "")
        joined = other and code not in fixed and found[codes.index(code)][other].verdict != FORBIDDEN
        # what is short of a target is not taken from it by bundling
        if joined and book.counts_for(uses.get(code, "")) in ("", book.counts_for(other)):
            uses[code] = other
    judged = tuple(
        Judged(
            str(table.column("uid")[row]), code, places[row], facts[row], found[row], tuple(ranked[row]),
            uses.get(code, ""), small[code].with_plot if code in small else "",
        )
        for row, code in enumerate(codes)
    )  # fmt: skip
    lost = {one.plot: one for one in assigned.given_up}
    run = _run(request, assigned)
    with workspace.unit_of_work(actor, now, "planafteruse") as unit:
        unit.plots.update(
            [one.uid for one in judged],
            {
                "rules": objects([_rules(one) for one in judged]),
                "proposals": objects(
                    [{**_proposals(one, book, lost.get(one.code), today), "run": run} for one in judged]
                ),
            },
        )
    progress.report(1.0)
    return Planned(judged, assigned)


def _check(request: Request, book: Book) -> None:
    for name, amount in request.targets.items():
        if name not in book.counts or amount < 0:
            raise InputError("afteruse.target", target=f"{name}={amount}", known=", ".join(book.counts))
    for use, weights in request.weights.items():
        for name, weight in weights.items():
            if use not in book.uses or name not in CRITERIA or weight < 0:
                raise InputError("afteruse.weight", weight=f"{use}.{name}={weight}", known=", ".join(CRITERIA))


def _given(request: Request, shapes: Sequence[Any], crs: str, before: Sequence[Any]) -> Given:
    plan: Sequence[Mapping[str, float]] = ()
    soil: Sequence[float | None] = ()
    slope: Sequence[float | None] = ()
    if request.keep_given:
        known = [(one or {}).get("facts") or {} for one in before]
        plan = [((one or {}).get("place") or {}).get("plan") or {} for one in before]
        soil, slope = [one.get("soil") for one in known], [one.get("slope") for one in known]
    if request.plan is not None:
        plan = areas_of(request.plan, shapes, request.plan_field, crs)
    if request.soil is not None:
        soil = [_mean_grade(grades) for grades in areas_of(request.soil, shapes, request.soil_field, crs)]
    if request.slope is not None:
        slope = request.slope(shapes)
    return Given(plan, slope, soil)


def _mean_grade(grades: Mapping[str, float]) -> float | None:
    """Grade of a plot by the area of each; what is no number says nothing."""
    known = [(float(grade), area) for grade, area in grades.items() if _is_number(grade)]
    whole = sum(area for _, area in known)
    return round(sum(grade * area for grade, area in known) / whole, 2) if whole > 0 else None


def _run(request: Request, assigned: Assigned) -> dict[str, Any]:
    """What was asked for and what came of it, kept with every plot of the run."""
    return {
        "targets": {name: amount for name, amount in request.targets.items() if amount > 0},
        "weights": {use: dict(weights) for use, weights in request.weights.items() if weights},
        "reached": dict(assigned.reached),
        "missing": dict(assigned.missing),
        "out_of_reach": dict(assigned.out_of_reach),
        "points": assigned.points,
        "most_points": assigned.most_points,
        "exact": assigned.exact,
    }


def _is_number(text: str) -> bool:
    try:
        return float(text) == float(text)
    except ValueError:
        return False


def _is_fixed(table: Any, row: int) -> bool:
    begun = bool(table.column("locked")[row]) or table.column("status")[row] in ("under_way", "verified")
    return bool(table.column("direction")[row]) and begun


def _use_of(book: Book, table: Any, row: int) -> str:
    return use_named(book, str(table.column("direction")[row] or "")) or ""


def use_named(book: Book, text: str) -> str:
    """A use by its id, its word of the form or its name; empty when there is none."""
    text = text.strip()
    return next((one.id for one in book.uses.values() if text in (one.id, one.direction, one.name)), "")


def _options(ranked: Sequence[Proposal], book: Book, small: bool) -> tuple[Option, ...]:
    options = tuple(Option(one.use, one.points, book.counts_for(one.use)) for one in ranked)
    pocket = tuple(one for one in options if one.use in POCKET)
    must = any(one.verdict == ALLOWED and one.use in ("farm", "road") for one in ranked)
    return pocket if small and pocket and not must else options


def _rules(one: Judged) -> dict[str, Any]:
    return {
        use: {"verdict": said.verdict, "reasons": [asdict(reason) for reason in said.reasons]}
        for use, said in one.verdicts.items()
    }


def clashes_of(rules: Mapping[str, Any] | None) -> tuple[Clash, ...]:
    """Rules that leave a plot no use, as its stored rules say; empty where a use is left or nobody looked yet."""
    stored = {
        use: Verdict(use, said["verdict"], False, tuple(Reason(**reason) for reason in said["reasons"]))
        for use, said in (rules or {}).items()
    }
    return clashes(stored)


def _proposals(one: Judged, book: Book, lost: Any, today: date) -> dict[str, Any]:
    mine = next((proposal for proposal in one.proposals if proposal.use == one.use), None)
    return {
        "made_on": today.isoformat(),
        "use": one.use,
        "points": None if mine is None else mine.points,
        "verdict": one.verdicts[one.use].verdict if one.use else "",
        "with_plot": one.with_plot,
        "given_up": None if lost is None else {"best": lost.best, "points": lost.points},
        "ranked": [asdict(proposal) for proposal in one.proposals],
        "place": {
            "zones": dict(one.place.zones), "land": dict(one.place.land), "plan": dict(one.place.plan),
            "strips": dict(one.place.strips), "reserve_m2": round(reserved(one.place, book), 2),
        },
        "facts": asdict(one.facts),
    }  # fmt: skip
