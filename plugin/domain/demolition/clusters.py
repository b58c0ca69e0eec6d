"""Near units that may go in one round (片): gathered around the most urgent, as long as they are not much less so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from .aims import apart


def clusters_of(
    places: Sequence[tuple[float, float]],
    worth: Sequence[float],
    days: Sequence[float],
    first: Sequence[int],
    near: float,
    share: float,
    most: float,
    wait: int = 10,
) -> list[list[int]]:
    """Units by clusters, the worthiest unit's cluster first, each cluster as a round from unit to nearest unit.

    :param places: by unit, m; ``worth`` its place in the queue; ``days`` of one crew's work; ``first`` period it may go
    :param near: m that a unit is from another of its cluster at most
    :param share: of the worth of the cluster's first unit that the others have at least; above 1: each by itself
    :param most: days of work in one cluster; ``wait`` periods by which they may be released apart
    """
    order = sorted(range(len(places)), key=lambda unit: (-worth[unit], unit))
    if share > 1.0:
        return [[unit] for unit in order]
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for unit, (x, y) in enumerate(places):
        cells[int(x // near), int(y // near)].append(unit)
    taken = [False] * len(places)
    found = []
    for unit in order:
        if taken[unit]:
            continue
        taken[unit] = True
        cluster, load, last = [unit], days[unit], unit
        while load < most:
            beside = [
                other
                for other in _around(cells, places[last], near)
                if not taken[other]
                and worth[other] >= share * worth[unit]
                and abs(first[other] - first[unit]) <= wait
                and load + days[other] <= most
                and apart(places[last], places[other]) <= near
            ]
            if not beside:
                break
            last = min(beside, key=lambda other: (apart(places[last], places[other]), other))
            taken[last] = True
            cluster.append(last)
            load += days[last]
        found.append(cluster)
    return found


def _around(cells: dict[tuple[int, int], list[int]], place: tuple[float, float], near: float) -> Iterator[int]:
    column, row = int(place[0] // near), int(place[1] // near)
    for x in (column - 1, column, column + 1):
        for y in (row - 1, row, row + 1):
            yield from cells.get((x, y), ())
