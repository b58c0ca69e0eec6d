"""What suits a plot: uses that are lawful, ranked by points whose sum is shown part by part."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..land.rounding_sum import round_to_total
from ..land.units import half_up
from .book import ALLOWED, CONDITIONAL, FORBIDDEN, Book, Curve
from .rules import Verdict


@dataclass(frozen=True)
class Facts:
    """What is known of a plot and its surroundings; None where nobody knows.

    :param shape: compactness 4πA/P², 1 for a circle
    :param road_m: to the nearest road; ``green_m``, ``services_m`` likewise; the reach where there is none within it
    :param ring: land class (third survey) to its share of the ground around
    :param slope: degrees
    :param soil: grade of farmland quality, 1 (best) to 10
    """

    area_m2: float
    shape: float
    road_m: Optional[float] = None
    green_m: Optional[float] = None
    services_m: Optional[float] = None
    ring: Mapping[str, float] = field(default_factory=dict)
    slope: Optional[float] = None
    soil: Optional[float] = None


@dataclass(frozen=True)
class Part:
    """One part of the sum: ``points`` = share of the weight × score × 100. :param value: what was measured."""

    criterion: str
    value: Optional[float]
    score: float
    weight: float
    points: float


@dataclass(frozen=True)
class Proposal:
    """A use with its points; ``points`` is the sum of the parts less what its conditions cost.

    :param unknown: criteria that have a weight but no value; the other weights then count more
    """

    use: str
    verdict: str
    points: float
    parts: tuple[Part, ...]
    less: float
    unknown: tuple[str, ...]


def compactness(area: float, perimeter: float) -> float:
    """4πA/P² of a shape, 0 without a perimeter."""
    return min(4 * math.pi * area / perimeter**2, 1.0) if perimeter > 0 else 0.0


def propose(
    facts: Facts, verdicts: Mapping[str, Verdict], book: Book, weights: Mapping[str, Mapping[str, float]] | None = None
) -> list[Proposal]:
    """Lawful uses of a plot, the best first; equal points in the order of the book.

    :param weights: a planner's own weights by use and criterion, in the place of the book's
    """
    order = list(book.uses)
    found = [
        _proposal(facts, verdicts[use], book, {**book.weights.get(use, {"plan": 1.0}), **(weights or {}).get(use, {})})
        for use in order
        if verdicts[use].verdict != FORBIDDEN
    ]
    return sorted(found, key=lambda one: (-one.points, order.index(one.use)))


def _proposal(facts: Facts, verdict: Verdict, book: Book, weights: Mapping[str, float]) -> Proposal:
    values = _values(facts, verdict, book)
    known = {name: weight for name, weight in weights.items() if weight > 0 and values.get(name) is not None}
    unknown = tuple(name for name, weight in weights.items() if weight > 0 and name not in known)
    total = sum(known.values())
    scores = {name: _score(book, name, verdict.use, values[name] or 0.0) for name in known}
    exact = np.array([100 * weight / total * scores[name] for name, weight in known.items()])
    whole = float(half_up(float(exact.sum()), 1))
    shown = round_to_total(exact, np.zeros(len(exact), dtype=int), np.array([whole]), 1)
    parts = tuple(
        Part(name, values[name], round(scores[name], 4), weight, float(points))
        for (name, weight), points in zip(known.items(), shown)
    )
    less = min(book.number("conditional_points") if verdict.verdict == CONDITIONAL else 0.0, whole)
    return Proposal(verdict.use, verdict.verdict, round(whole - less, 1), parts, less, unknown)


def _values(facts: Facts, verdict: Verdict, book: Book) -> dict[str, Optional[float]]:
    wanted = book.neighbours.get(verdict.use)
    near = None
    if wanted is not None and facts.ring:
        near = sum(share for code, share in facts.ring.items() if code.startswith(wanted))
    plan = 1.0 if verdict.named and verdict.verdict == ALLOWED else 0.5 if verdict.verdict == ALLOWED else 0.25
    return {
        "plan": plan,
        "size": facts.area_m2,
        "shape": facts.shape,
        "road": facts.road_m,
        "neighbours": near,
        "green": facts.green_m,
        "services": facts.services_m,
        "slope": facts.slope,
        "soil": facts.soil,
    }


def _score(book: Book, criterion: str, use: str, value: float) -> float:
    if criterion == "plan":
        return value
    curves = book.curves.get(criterion, {})
    curve = curves.get(use) or curves.get("any")
    return _on(curve, value) if curve else 0.5


def _on(curve: Curve, value: float) -> float:
    if value <= curve[0][0]:
        return curve[0][1]
    for (x0, y0), (x1, y1) in zip(curve, curve[1:]):
        if value <= x1:
            return y0 + (y1 - y0) * (value - x0) / (x1 - x0)
    return curve[-1][1]
