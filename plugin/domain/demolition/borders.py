"""Borders of areas (分片界线) as a planner would draw them: compact, each around its own sites and around no other's.

Every place belongs to the nearest site, so that areas which lie inside one another part in the middle between their
sites, with a strip of nobody's ground between them. An area takes of its land what lies around and between its sites;
where sites of others part it, it has several parts. No part is narrower than :data:`WIDTH`, but at a site whose
neighbour of another area leaves no room for that.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

#: what is narrower (m) is no area that a planner would draw
WIDTH = 20.0
#: gaps up to twice this (m) between sites of one area are filled
FILL = 250.0
#: half the strip that two borders leave between them, m
_GAP = 4.0
#: how far a corner may be cut, m; less than the gap
_CUT = 1.5
#: sites stand so far apart as those nearer than this (m) say; a border stays this share of it from its site, at most m
_AROUND, _SHARE, _MOST = 400.0, 0.35, 120.0
#: least way (m) to a site of another area from which on a site counts as a point where land is divided; else the
#: distance of the places that stand for its outline
_APART, _STEP = 40.0, 15.0
#: corners of a quarter of a circle
_ROUND = 5


def borders_of(areas: Sequence[Sequence[Any]], margin: float = 30.0, only: Collection[int] | None = None) -> list[Any]:
    """A polygon for each area, of several parts where others part it.

    :param areas: shapely outlines (or points) of the sites of each area, in metres
    :param margin: how far a border stays from its sites at least, m; less where a site of another area is near
    :param only: positions of the areas that are drawn, the others only leave them room: None is returned for them
    """
    import numpy as np
    import shapely

    drawn = [number for number in range(len(areas)) if areas[number] and (only is None or number in only)]
    found: list[Any] = [None] * len(areas)
    if not drawn:
        return found
    sites = np.array([site for area in areas for site in area], dtype=object)
    owner = np.repeat(np.arange(len(areas)), [len(area) for area in areas])
    middles = shapely.get_coordinates(shapely.centroid(sites))
    sizes = np.sqrt(shapely.area(shapely.envelope(sites)))
    reach, room = _room(sites, owner, middles, sizes, margin)
    least = np.where(shapely.area(sites) > 0, 0.0, 1.0)
    cores = shapely.buffer(
        sites, np.clip(np.maximum(room / 2 - _GAP, room / 4), least, margin), quad_segs=_ROUND, join_style="round"
    )
    near = room < 4 * sizes + _APART
    lands = _lands(sites, middles, owner, near, drawn)
    around = shapely.buffer(shapely.points(middles), reach + sizes / 2 + FILL, quad_segs=_ROUND)
    closed = np.array([shapely.union_all(around[owner == number]) for number in drawn], dtype=object)
    closed = shapely.buffer(shapely.simplify(closed, 2 * _CUT), -FILL, quad_segs=_ROUND)
    parts, area = shapely.get_parts(shapely.simplify(shapely.intersection(closed, lands), _CUT), return_index=True)
    area = np.array(drawn, dtype=int)[area]
    parts = _without(_opened(parts), area, cores[near], owner[near])
    every = shapely.STRtree(sites)
    for number in drawn:
        mine = _with_cores(parts[area == number], cores[owner == number])
        found[number] = _whole(mine, every, owner != number)
    return found


def _room(sites: Any, owner: Any, middles: Any, sizes: Any, margin: float) -> tuple[Any, Any]:
    """For each site how far its border stays from it, and how far the nearest site of another area is, m."""
    import numpy as np
    import shapely

    points = shapely.points(middles)
    far = max(_AROUND, 2 * margin + 2 * float(sizes.max()))
    one, other = shapely.STRtree(points).query(points, predicate="dwithin", distance=far)
    apart = np.hypot(*(middles[one] - middles[other]).T)
    count = np.bincount(one[apart <= _AROUND], minlength=len(sites))
    reach = np.clip(_SHARE * _AROUND * np.sqrt(np.pi / count), margin, max(margin, _MOST))
    room = np.full(len(sites), np.inf)
    # those whose middles are further apart leave more than both could use
    foreign = (owner[one] != owner[other]) & (apart < 2 * margin + 2 * _APART + 4 * sizes[one] + sizes[other])
    np.minimum.at(room, one[foreign], shapely.distance(sites[one[foreign]], sites[other[foreign]]))
    return reach, room


def _lands(sites: Any, middles: Any, owner: Any, near: Any, drawn: Sequence[int]) -> Any:
    """The land of each area that is drawn, which is nearer to one of its sites than to any other area's."""
    import numpy as np
    import shapely

    shapes = shapely.points(middles)
    shapes[near] = shapely.segmentize(shapely.simplify(sites[near], _CUT / 2), _STEP)
    places, site = shapely.get_coordinates(shapes, return_index=True)
    every, first = np.unique(np.round(places, 1), axis=0, return_index=True)
    low, high = every.min(axis=0) - 4 * FILL, every.max(axis=0) + 4 * FILL
    if len(every) < 2:
        return np.array([shapely.box(*low, *high)] * len(drawn), dtype=object)
    bounds = shapely.box(*low, *high)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(every), extend_to=bounds))
    place, cell = shapely.STRtree(cells).query(shapely.points(every), predicate="intersects")
    mine = np.full(len(cells), -1)
    mine[cell] = owner[site[first[place]]]
    lands = np.array([_joined(cells[mine == number]) for number in drawn], dtype=object)
    return shapely.buffer(lands, -_GAP, join_style="mitre")


def _joined(cells: Any) -> Any:
    """Cells that touch as one shape."""
    import shapely

    try:
        return shapely.coverage_union_all(cells)
    except shapely.errors.GEOSException:
        return shapely.union_all(cells, grid_size=0.01)


def _opened(parts: Any) -> Any:
    """Parts without what is narrower than :data:`WIDTH`."""
    import shapely

    thin = shapely.buffer(parts, -WIDTH / 2, quad_segs=3)
    return shapely.simplify(shapely.buffer(thin, WIDTH / 2, quad_segs=3), _CUT / 2)


def _without(parts: Any, area: Any, cores: Any, owner: Any) -> Any:
    """Parts without the cores of other areas."""
    import numpy as np
    import shapely

    part, core = shapely.STRtree(cores).query(parts, predicate="intersects")
    foreign = area[part] != owner[core]
    part, core = part[foreign], core[foreign]
    for number in np.unique(part):
        parts[number] = shapely.difference(parts[number], shapely.union_all(cores[core[part == number]]))
    return parts


def _with_cores(parts: Any, cores: Any) -> Any:
    """The parts that hold a core, each with its cores; a core that lies in none is one itself."""
    import numpy as np
    import shapely

    parts = shapely.get_parts(parts)
    tree = shapely.STRtree(cores)
    held = np.unique(tree.query(parts, predicate="covers"), axis=1)
    left = np.delete(np.arange(len(cores)), np.unique(held[1]))
    part, core = tree.query(parts, predicate="intersects")
    touched = np.unique(part[np.isin(core, left)])
    kept = np.setdiff1d(np.unique(held[0]), touched)
    joined = shapely.get_parts(shapely.union_all([*parts[touched], *cores[left]]))
    return np.concatenate([parts[kept], joined[shapely.get_type_id(joined) == 3]])


def _whole(parts: Any, every: Any, foreign: Any) -> Any:
    """Parts as one shape, without holes that hold no site of another area: nobody would draw them."""
    import shapely

    made = []
    for part in parts:
        holes = [
            hole for hole in part.interiors if foreign[every.query(shapely.Polygon(hole), predicate="intersects")].any()
        ]
        made.append(shapely.Polygon(part.exterior, holes))
    return made[0] if len(made) == 1 else shapely.multipolygons(made)
