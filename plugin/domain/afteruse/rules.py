"""What may be done on a plot: each use allowed, under conditions or forbidden, with every reason; forbidden wins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .book import ALLOWED, CONDITIONAL, FORBIDDEN, Book, Rule

#: a verdict for the choice of use, the strongest last
_ORDER = (ALLOWED, CONDITIONAL, FORBIDDEN)
WHOLE, LEAVE_OUT = "whole", "leave_out"


@dataclass(frozen=True)
class Place:
    """Where a plot lies.

    :param area_m2: official m² of the plot
    :param zones: zone class to m² of the plot within it
    :param land: present land class (third survey) to m²
    :param kinds: kind of land to m² (farmland, agricultural, construction, unused)
    :param plan: plan use (2023 guide) to m²
    :param strips: zone class to m² of strips too narrow to be believed, which say nothing until they are
        measured on site
    """

    area_m2: float
    zones: Mapping[str, float] = field(default_factory=dict)
    land: Mapping[str, float] = field(default_factory=dict)
    kinds: Mapping[str, float] = field(default_factory=dict)
    plan: Mapping[str, float] = field(default_factory=dict)
    strips: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Reason:
    """Why: a rule, the m² of the plot that it holds for, and what it says.

    :param kind: zone, land, plan or unruled
    :param how: ``whole``, or ``leave_out``: forbidden on its part of the plot only, which is to be left out
    """

    kind: str
    key: str
    verdict: str
    text: str
    law: str
    articles: str
    area_m2: float
    how: str = WHOLE


@dataclass(frozen=True)
class Verdict:
    """What may be done with a use, and all reasons, the deciding ones first.

    :param named: some rule speaks for the use
    """

    use: str
    verdict: str
    named: bool
    reasons: tuple[Reason, ...]


def verdicts(place: Place, book: Book) -> dict[str, Verdict]:
    """The verdict on each use of a plot."""
    spoken = _spoken(place, book)
    found = {}
    for use in book.uses:
        reasons = []
        for kind, rule, area in spoken:
            verdict = rule.verdicts.get(use)
            if verdict is None:
                continue
            partly = area < book.number("whole_share") * place.area_m2
            if verdict == FORBIDDEN and partly and not rule.strict:
                reasons.append(_reason(kind, rule, CONDITIONAL, area, LEAVE_OUT))
            elif verdict != ALLOWED or not partly or rule.strict:
                reasons.append(_reason(kind, rule, verdict, area))
        if not reasons:
            standing = book.unruled.verdicts.get(use, CONDITIONAL)
            reasons.append(_reason("unruled", book.unruled, standing, place.area_m2))
        worst = max((reason.verdict for reason in reasons), key=_ORDER.index)
        named = any(one.verdict == ALLOWED and one.kind != "unruled" for one in reasons)
        reasons.sort(key=lambda one: (-_ORDER.index(one.verdict), -one.area_m2, one.key))
        found[use] = Verdict(use, worst, named, tuple(reasons))
    return found


def _spoken(place: Place, book: Book) -> list[tuple[str, Rule, float]]:
    """The rules that hold somewhere on the plot, with the m² of each."""
    least = max(book.number("least_zone_m2"), 0.0)
    share = book.number("least_zone_share")
    spoken = [
        ("zone", book.zones[code], area)
        for code, area in place.zones.items()
        if code in book.zones and area >= least and (book.zones[code].strict or area >= share * place.area_m2)
    ]
    for kind, area in place.kinds.items():
        if kind in book.kinds and area >= max(least, share * place.area_m2):
            spoken.append(("land", book.kinds[kind], area))
    plans: dict[str, float] = {}
    for code, area in place.plan.items():
        prefix = max((one for one in book.plans if code.startswith(one)), key=len, default="")
        if prefix:
            plans[prefix] = plans.get(prefix, 0.0) + area
    spoken += [("plan", book.plans[p], area) for p, area in plans.items() if area >= max(least, share * place.area_m2)]
    return sorted(spoken, key=lambda one: (one[0], one[1].key))


def _reason(kind: str, rule: Rule, verdict: str, area: float, how: str = WHOLE) -> Reason:
    return Reason(kind, rule.key, verdict, rule.reason, rule.law, rule.articles, round(area, 2), how)


def reserved(place: Place, book: Book) -> float:
    """m² of a plot within road and water reserves; zones may overlap, never more than the plot."""
    return min(sum(place.zones.get(code, 0.0) for code in book.reserves), place.area_m2)


@dataclass(frozen=True)
class Clash:
    """A rule that has its part in leaving a plot no use at all. :param leaves: uses that it does not forbid"""

    reason: Reason
    leaves: tuple[str, ...]


def clashes(found: Mapping[str, Verdict]) -> tuple[Clash, ...]:
    """Rules that together forbid every use, none of them needless for it; empty where a use is left.

    Where several choices are possible, those that hold for more of the plot are named.
    """
    if not found or any(one.verdict != FORBIDDEN for one in found.values()):
        return ()
    forbids: dict[tuple[str, str], dict[str, Reason]] = {}
    for use, said in found.items():
        for reason in said.reasons:
            if reason.verdict == FORBIDDEN:
                forbids.setdefault((reason.kind, reason.key), {})[use] = reason
    needed = dict(forbids)
    for rule in sorted(forbids, key=lambda key: (max(one.area_m2 for one in forbids[key].values()), key)):
        rest = [uses for key, uses in needed.items() if key != rule]
        if all(any(use in uses for uses in rest) for use in found):
            del needed[rule]
    made = [
        Clash(next(iter(uses.values())), tuple(use for use in found if use not in uses)) for uses in needed.values()
    ]
    return tuple(sorted(made, key=lambda one: (-one.reason.area_m2, one.reason.key)))
