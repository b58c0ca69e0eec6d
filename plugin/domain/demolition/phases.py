"""Phases (分期分片): sites of one stretch of time that lie together, with a border, dates and quantities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from .build import BLOCK, Problem
from .model import Schedule

#: letters of the areas within a phase
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Phase:
    """One area of one stretch of time.

    :param number: of the stretch, 1 and up; ``area`` the letter of the area within it
    :param units: positions in the problem, by start
    :param border: shapely polygon around the sites, in the workspace's CRS
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
    stretches = _stretches(problem, schedule, placed, count)
    found = []
    for number, units in enumerate(stretches, 1):
        for position, members in enumerate(_areas(problem, units, near)):
            found.append(_phase(problem, schedule, number, position, members, margin, outlines or {}))
    return found


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
    """Units that hang together by steps shorter than ``near``; the largest area first, lone ones join the nearest."""
    import shapely
    from shapely import STRtree

    points = shapely.points([problem.units[unit].place for unit in units])
    parent = list(range(len(units)))

    def root(one: int) -> int:
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    tree = STRtree(points)
    for one, other in tree.query(points, predicate="dwithin", distance=near).T.tolist():
        parent[root(one)] = root(other)
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for position in range(len(units)):
        groups[root(position)].append(position)
    areas = sorted(groups.values(), key=lambda members: (-len(members), members[0]))
    while len(areas) > 1 and (len(areas) > len(_LETTERS) or len(areas[-1]) < 3):
        lone = areas.pop()
        cloud = shapely.multipoints(points[lone])
        apart = [float(shapely.distance(cloud, shapely.multipoints(points[area]))) for area in areas]
        nearest = apart.index(min(apart))
        areas[nearest] += lone
        areas.sort(key=lambda members: (-len(members), min(members)))
    return [[units[position] for position in sorted(members)] for members in areas]


def _phase(
    problem: Problem,
    schedule: Schedule,
    number: int,
    position: int,
    units: Sequence[int],
    margin: float,
    outlines: Mapping[str, Any],
) -> Phase:
    import shapely

    model, axis = problem.model, problem.axis
    blocks = [problem.activities[unit][BLOCK] for unit in units]
    sites = [site for unit in units for site in problem.units[unit].sites]
    shapes = [outlines.get(site.uid) or shapely.Point(site.x, site.y) for site in sites]
    grown = shapely.buffer(shapely.geometrycollections(shapes), margin)
    border = grown if grown.geom_type == "Polygon" else shapely.concave_hull(grown, ratio=0.3)
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
            "floor_m2": sum(site.floor_area for site in sites),
            "ground_m2": sum(site.ground_area for site in sites),
            "waste_t": sum(one.waste_t for one in works),
            "waste_m3": sum(one.waste_m3 for one in works),
            "loads": sum(one.loads for one in works),
            "cost": sum(one.cost for one in works),
            "households": sum(1 for site in sites if site.persons > 0),
        },
    )
