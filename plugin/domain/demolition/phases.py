"""Phases (分期分片): sites of one stretch of time that lie together, with a border, dates and quantities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from .borders import borders_of
from .build import BLOCK, Problem
from .model import Schedule

#: letters of the areas within a phase
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#: fewer units than this are no area of their own, unless all others are further than this many times ``near``
_FEW, _FAR = 3, 1.5
#: middle of a site that has no shape
_NOWHERE = (0.0, 0.0)


@dataclass(frozen=True)
class Phase:
    """One area of one stretch of time.

    :param number: of the stretch, 1 and up; ``area`` the letter of the area within it
    :param units: positions in the problem, by start
    :param border: shapely polygon around the sites, of several parts where others part it, in the workspace's CRS
    :param quantities: sites, floor_m2, ground_m2, waste_t, waste_m3, loads, cost, households
    """

    number: int
    area: str
    units: tuple[int, ...]
    first: date
    last: date
    border: Any
    quantities: Mapping[str, float]

    @property
    def key(self) -> str:
        """Short name, e.g. ``2-A``."""
        return f"{self.number}-{self.area}"


def phases_of(
    problem: Problem,
    schedule: Schedule,
    count: int = 4,
    near: float = 1000.0,
    margin: float = 30.0,
    outlines: Mapping[str, Any] | None = None,
) -> list[Phase]:
    """The phases of a schedule.

    :param count: stretches of time with about the same floor area each
    :param near: sites nearer than this (m) lie together
    :param margin: how far the border stays from the sites, m
    :param outlines: shapely geometry by uid of a site; its middle where there is none
    """
    placed = [unit for unit, row in enumerate(problem.activities) if schedule.starts[row[BLOCK]] >= 0]
    placed.sort(key=lambda unit: (schedule.starts[problem.activities[unit][BLOCK]], problem.units[unit].key))
    areas = [
        (number, position, members)
        for number, units in enumerate(_stretches(problem, schedule, placed, count), 1)
        for position, members in enumerate(_areas(problem, units, near))
    ]
    borders = borders_of([_shapes(problem, members, outlines or {}) for _, _, members in areas], margin)
    return [_phase(problem, schedule, *area, border) for area, border in zip(areas, borders)]


def _shapes(problem: Problem, units: Sequence[int], outlines: Mapping[str, Any]) -> list[Any]:
    """Outlines of the sites of units; sites of which nobody knows the place are left out where others are known."""
    import shapely

    sites = [site for unit in units for site in problem.units[unit].sites]
    placed = [site for site in sites if site.uid in outlines or (site.x, site.y) != _NOWHERE] or sites
    return [outlines.get(site.uid) or shapely.Point(site.x, site.y) for site in placed]


def _stretches(problem: Problem, schedule: Schedule, placed: Sequence[int], count: int) -> list[list[int]]:
    """The units by start, cut where the floor area of a stretch is full; what starts on one day stays together."""
    total = sum(problem.units[unit].floor_area for unit in placed)
    found: list[list[int]] = []
    done, last = 0.0, -1
    for unit in placed:
        start = schedule.starts[problem.activities[unit][BLOCK]]
        if not found or (start != last and done >= total * len(found) / count and len(found) < count):
            found.append([])
        found[-1].append(unit)
        done += problem.units[unit].floor_area
        last = start
    return found


def _areas(problem: Problem, units: Sequence[int], near: float) -> list[list[int]]:
    """Units that hang together by steps shorter than ``near``; the largest area first.

    A few lone ones join the nearest area, unless that is far; those of which nobody knows the place join the largest.
    """
    import shapely

    places = [problem.units[unit].place for unit in units]
    known = [position for position, place in enumerate(places) if place != _NOWHERE]
    if not known:
        return [list(units)]
    points = shapely.points(places)
    areas = _groups(points, known, near)
    kept: list[list[int]] = []
    while areas and len(areas) + len(kept) > 1:
        crowded = len(areas) + len(kept) > len(_LETTERS)
        if len(areas[-1]) >= _FEW and not crowded:
            break
        lone = areas.pop()
        others = [*areas, *kept]
        apart = [float(shapely.distance(_cloud(points, lone), _cloud(points, area))) for area in others]
        nearest = apart.index(min(apart))
        if apart[nearest] > _FAR * near and not crowded:
            kept.append(lone)
        else:
            others[nearest] += lone
            areas.sort(key=_largest)
    areas = sorted([*areas, *kept], key=_largest)
    areas[0] += sorted(set(range(len(units))) - set(known))
    return [[units[position] for position in sorted(members)] for members in areas]


def _groups(points: Any, known: Sequence[int], near: float) -> list[list[int]]:
    """Positions that hang together by steps shorter than ``near``, the largest group first."""
    from shapely import STRtree

    parent = {position: position for position in known}

    def root(one: int) -> int:
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    tree = STRtree(points[list(known)])
    for one, other in tree.query(points[list(known)], predicate="dwithin", distance=near).T.tolist():
        parent[root(known[one])] = root(known[other])
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for position in known:
        groups[root(position)].append(position)
    return sorted(groups.values(), key=_largest)


def _largest(members: Sequence[int]) -> tuple[int, int]:
    return -len(members), min(members)


def _cloud(points: Any, members: Sequence[int]) -> Any:
    import shapely

    return shapely.multipoints(points[list(members)])


def _phase(
    problem: Problem,
    schedule: Schedule,
    number: int,
    position: int,
    units: Sequence[int],
    border: Any,
) -> Phase:
    model, axis = problem.model, problem.axis
    blocks = [problem.activities[unit][BLOCK] for unit in units]
    sites = [site for unit in units for site in problem.units[unit].sites]
    works = [one for unit in units for one in problem.units[unit].quantities]
    return Phase(
        number,
        _LETTERS[position],
        tuple(units),
        axis.day(min(schedule.starts[block] for block in blocks)),
        axis.last_day(max(schedule.end(model, block) for block in blocks)),
        border,
        {
            "sites": len(sites),
            "floor_m2": sum(site.standing_area for site in sites),
            "ground_m2": sum(site.ground_area for site in sites),
            "waste_t": sum(one.waste_t for one in works),
            "waste_m3": sum(one.waste_m3 for one in works),
            "loads": sum(one.loads for one in works),
            "cost": sum(one.cost for one in works),
            "households": sum(1 for site in sites if site.persons > 0),
        },
    )
