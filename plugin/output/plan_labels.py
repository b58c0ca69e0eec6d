"""Where the labels of a plan stand: names of points and lengths of sides outside the spot, none over another.

All coordinates here are points on paper, y upwards.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import shapely
from shapely import affinity

Place = tuple[float, float]


@dataclass(frozen=True)
class Label:
    """A text centred at (x, y), turned by ``angle`` degrees; ``lead`` is the place it belongs to when far away."""

    text: str
    x: float
    y: float
    angle: float = 0.0
    lead: Place | None = None


class Labels:
    """Places labels one after the other; what was placed before is never covered.

    :param material: the spot on paper, which labels stay out of
    :param frame: the map frame on paper
    """

    def __init__(self, material: Any, frame: Any) -> None:
        self._material = material
        self._frame = frame
        self._taken: list[Any] = []
        self.placed: list[Label] = []
        shapely.prepare(self._material)

    def reserve(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Keep a rectangle free, for the north arrow."""
        self._taken.append(shapely.box(x0, y0, x1, y1))

    def try_place(self, label: Label, width: float, height: float, inside: bool = False) -> bool:
        """Place a label if it covers nothing, stays in the frame and (unless ``inside``) out of the spot."""
        body = shapely.box(label.x - width / 2, label.y - height / 2, label.x + width / 2, label.y + height / 2)
        if label.angle:
            body = affinity.rotate(body, label.angle, origin=(label.x, label.y))
        if not self._frame.contains(body) or (not inside and self._material.intersects(body)):
            return False
        if label.lead is not None and not inside:
            leader = shapely.LineString([label.lead, (label.x, label.y)])
            if leader.intersection(self._material).length > 1.0:
                return False
        if self._taken and bool(shapely.intersects(self._taken, body).any()):
            return False
        self._taken.append(body)
        self.placed.append(label)
        return True


def place_point(
    labels: Labels,
    text: str,
    at: Place,
    outward: Place,
    width: float,
    height: float,
    far: float = 36.0,
    inside: bool = False,
) -> bool:
    """Place a point's name near its corner, first along the outward bisector, then turning away from it.

    :param far: greatest distance in points; beyond 12 a leader is drawn
    """
    base = math.atan2(outward[1], outward[0])
    for distance in (value for value in (5.0, 8.0, 12.0, 18.0, 26.0, 36.0) if value <= far):
        for turn in (0, 30, -30, 60, -60, 90, -90, 120, -120):
            angle = base + math.radians(turn)
            # The label's own half size in that direction is added, so that its edge keeps the distance.
            reach = distance + abs(math.cos(angle)) * width / 2 + abs(math.sin(angle)) * height / 2 - height / 2
            x, y = at[0] + reach * math.cos(angle), at[1] + reach * math.sin(angle)
            if labels.try_place(Label(text, x, y, 0.0, at if distance > 12.0 else None), width, height, inside):
                return True
    return False


def place_side(labels: Labels, text: str, start: Place, end: Place, width: float, height: float) -> bool:
    """Place a length along its side, on the left of the running direction, which is outside (see ``plan_facts``)."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    if length == 0:
        return False
    angle = math.degrees(math.atan2(dy, dx))
    upright = angle - 180 if angle > 90 else angle + 180 if angle <= -90 else angle
    normal = (-dy / length, dx / length)
    for offset in (2.2, 4.0, 8.0, 13.0, 20.0):
        for along in (0.5, 0.38, 0.62, 0.25, 0.75):
            reach = offset + height / 2
            x = start[0] + dx * along + normal[0] * reach
            y = start[1] + dy * along + normal[1] * reach
            lead = (start[0] + dx * along, start[1] + dy * along) if offset > 8.0 else None
            if labels.try_place(Label(text, x, y, upright, lead), width, height):
                return True
    return False


def outward(before: Place, at: Place, after: Place) -> Place:
    """Direction of the outward bisector at a corner of a ring whose outside is on the left."""
    first, second = _left(before, at), _left(at, after)
    x, y = first[0] + second[0], first[1] + second[1]
    size = math.hypot(x, y)
    return (x / size, y / size) if size > 1e-9 else first


def _left(start: Place, end: Place) -> Place:
    dx, dy = end[0] - start[0], end[1] - start[1]
    size = math.hypot(dx, dy) or 1.0
    return -dy / size, dx / size


def round_scale(width_m: float, height_m: float, paper_width: float, paper_height: float, share: float = 0.76) -> int:
    """Return the largest round scale number at which a spot fills at most ``share`` of the frame.

    :param width_m: extent of the spot in metres
    :param paper_width: extent of the frame in millimetres
    """
    needed = max(width_m * 1000.0 / (paper_width * share), height_m * 1000.0 / (paper_height * share), 1.0)
    magnitude = 10 ** math.floor(math.log10(needed))
    for step in (1, 2, 5, 10, 20):
        if step * magnitude >= max(needed, 100):
            return int(step * magnitude)
    return max(100, int(20 * magnitude))


def nice_step(length: float) -> float:
    """Round a length down to 1, 2 or 5 times a power of ten."""
    magnitude = 10.0 ** math.floor(math.log10(length))
    return max(step * magnitude for step in (1, 2, 5) if step * magnitude <= length * 1.0001)


def ring_places(points: Sequence[Any], first: int, count: int) -> Iterable[tuple[Place, Place, Place]]:
    """Yield (before, at, after) for every corner of a ring."""
    for number in range(count):
        yield (
            points[first + (number - 1) % count],
            points[first + number],
            points[first + (number + 1) % count],
        )
