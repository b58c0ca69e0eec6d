"""Where names of corners, lengths and bearings stand about a spot on the screen, as on the survey plan (D07)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.land.units import text
from .shape_measure import Measured

#: beyond so many corners short sides carry no label
MANY = 40
_THIN_PX = 14.0

Place = tuple[float, float]


@dataclass(frozen=True)
class ScreenLabel:
    """A text centred at (x, y) pixels, turned clockwise by ``angle`` degrees; ``kind`` is ``corner`` or ``side``."""

    text: str
    x: float
    y: float
    angle: float
    kind: str
    lead: Place | None = None


def lay_labels(
    measured: Measured,
    places: Sequence[Place],
    size: tuple[float, float],
    width_of: Callable[[str], float],
    height: float,
    bearings: bool = True,
) -> list[ScreenLabel]:
    """Labels of one spot; none covers another or leaves the screen.

    :param places: pixel (x right, y down) of each corner, in the order of ``measured.corners``
    :param size: width and height of the screen in pixels
    :param width_of: width of a text in pixels
    :param height: height of a line of text in pixels
    """
    import shapely

    from ..output.plan_labels import Labels, outward, place_point, place_side, ring_places

    up = [(x, size[1] - y) for x, y in places]
    rings = _rings(measured)
    if not up or any(count < 3 for _, count in rings):
        return []
    shells = [shapely.make_valid(shapely.Polygon(up[first : first + count])) for first, count in rings]
    material = shapely.union_all(shells)
    labels = Labels(material, shapely.box(2, 2, size[0] - 2, size[1] - 2))
    many = len(up) > MANY
    kinds: dict[int, str] = {}
    sides: list[tuple[float, str, Place, Place]] = []
    for first, count in rings:
        last: Place | None = None
        for number, (before, at, after) in enumerate(ring_places(up, first, count)):
            side = measured.sides[first + number]
            length = text(side.length_m, 2)
            shown = f"{length}  {side.bearing_text}" if bearings else length
            sides.append((side.length_m, shown, at, after))
            if many and last is not None and math.dist(last, at) < _THIN_PX:
                continue
            last = at
            name = measured.corners[first + number].name
            place_point(
                labels, name, at, outward(before, at, after), width_of(name) + 2, height, 12.0 if many else 26.0
            )
    for index in range(len(labels.placed)):
        kinds[index] = "corner"
    for _length, shown, start, end in sorted(sides, key=lambda one: -one[0]):
        wide = width_of(shown) + 2
        if math.dist(start, end) > wide:
            place_side(labels, shown, start, end, wide, height)
        elif bearings and math.dist(start, end) > width_of(shown.split()[0]) + 2:
            place_side(labels, shown.split()[0], start, end, width_of(shown.split()[0]) + 2, height)
    return [_flipped(label, size[1], kinds.get(index, "side")) for index, label in enumerate(labels.placed)]


def _rings(measured: Measured) -> list[tuple[int, int]]:
    """(first corner, number of corners) of each ring."""
    found: list[list[int]] = []
    last = -1
    for index, side in enumerate(measured.sides):
        if side.ring != last:
            found.append([index, 0])
            last = side.ring
        found[-1][1] += 1
    return [(first, count) for first, count in found]


def _flipped(label: Any, height: float, kind: str) -> ScreenLabel:
    lead = None if label.lead is None else (label.lead[0], height - label.lead[1])
    return ScreenLabel(label.text, label.x, height - label.y, -label.angle, kind, lead)
