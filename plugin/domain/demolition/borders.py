"""Borders of areas (分片界线) as a planner would draw them: round, without spikes, each around its own sites.

Every area has a core that it cannot do without: its sites with a margin, and the shortest links between them, wide
enough to be no thread. What lies between the cores of several areas belongs to the nearest, so that borders cross only
where cores do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

#: gaps up to twice this (m) between sites of one area are filled
_FILL = 250.0
#: half the width of a link by its length, at least and at most (m)
_LINK_SHARE, _LINK_MOST = 0.12, 60.0
#: part of the way to the nearest site of another area that a site or a link takes, and what it takes at least, m
_SHARE, _LEAST_SITE, _LEAST_LINK = 0.45, 1.0, 4.0
#: half the room that two borders leave between them, m
_GAP = 3.0
#: where cells cannot be joined as they are: on a grid of this, m
_GRID = 0.01


@dataclass(frozen=True)
class _Grain:
    """How fine borders are drawn.

    :param cut: how far a corner may be cut, m; :param step: how far apart the places are that stand for a core where
        land is divided, m; :param round: corners of a quarter of a circle
    """

    cut: float
    step: float
    round: int


#: a village's plan, and from so many sites on a county's, which is seen from afar and would take long otherwise
_FINE, _COARSE, _MANY = _Grain(2.0, 30.0, 4), _Grain(6.0, 90.0, 3), 1000


def borders_of(areas: Sequence[Sequence[Any]], margin: float = 30.0) -> list[Any]:
    """A polygon for each area.

    :param areas: shapely outlines (or points) of the sites of each area, in metres
    :param margin: how far a border stays from its sites, m; less where a site of another area is near
    """
    import shapely

    grain = _COARSE if sum(map(len, areas)) > _MANY else _FINE
    cores = _cores(areas, margin, grain)
    lands = _lands(cores, grain)
    made = []
    for sites, core, land in zip(areas, cores, lands):
        body = _closed(core, _FILL, grain)
        if land is not None:
            own = shapely.union_all(
                [shapely.buffer(shapely.simplify(land, grain.cut), -_GAP, join_style="mitre"), core]
            )
            body = shapely.simplify(shapely.intersection(body, own), grain.cut)
            opened = shapely.buffer(
                shapely.buffer(body, -margin / 2, quad_segs=grain.round), margin / 2, quad_segs=grain.round
            )
            body = shapely.intersection(_closed(shapely.union_all([opened, core]), margin, grain), own)
        made.append(_one(shapely.union_all([body, core]), core, sites, grain))
    return [_without_foreign(border, areas, place) for place, border in enumerate(made)]


def _closed(shape: Any, reach: float, grain: _Grain) -> Any:
    """The shape with gaps and notches filled that are narrower than twice ``reach`` m."""
    import shapely

    coarse = max(grain.cut, reach / 30.0)
    grown = shapely.buffer(shapely.simplify(_unholed(shape, reach), coarse), reach, quad_segs=grain.round)
    return shapely.buffer(shapely.simplify(grown, coarse), -reach, quad_segs=grain.round)


def _unholed(shape: Any, reach: float) -> Any:
    """The shape without the holes that close when it grows by ``reach`` m, as far as their size tells."""
    import shapely

    parts = []
    for part in shapely.get_parts(shape):
        kept = [hole for hole in part.interiors if shapely.length(hole) > 4.0 * reach]
        parts.append(shapely.Polygon(part.exterior, kept))
    return shapely.multipolygons(parts)


def _cores(areas: Sequence[Sequence[Any]], margin: float, grain: _Grain) -> list[Any]:
    """Sites with their margin and the links between them, one polygon an area."""
    import numpy as np
    import shapely

    foreign = _Foreign(areas)
    made = []
    for number, sites in enumerate(areas):
        lines, wide = _lines(sites, margin)
        room = np.minimum(margin, foreign.room(sites, number, margin, _LEAST_SITE))
        link = np.minimum(wide, foreign.room(lines, number, _LINK_MOST, _LEAST_LINK))
        around = shapely.buffer(np.array(sites, dtype=object), room, quad_segs=grain.round)
        parts = [*around, *shapely.buffer(lines, link, quad_segs=grain.round)]
        made.append(shapely.union_all(parts))
    return made


class _Foreign:
    """Tells how near the sites of other areas are."""

    def __init__(self, areas: Sequence[Sequence[Any]]) -> None:
        import numpy as np
        import shapely

        self._sites = np.array([site for area in areas for site in area], dtype=object)
        self._owner = np.repeat(np.arange(len(areas)), [len(area) for area in areas])
        self._tree = shapely.STRtree(self._sites)

    def room(self, shapes: Any, own: int, most: float, least: float) -> Any:
        """For each shape of an area: less than half the way to the nearest site of another one, m."""
        import numpy as np
        import shapely

        shapes = np.array(shapes, dtype=object)
        found = np.full(len(shapes), most)
        one, other = self._tree.query(shapes, predicate="dwithin", distance=most / _SHARE)
        foreign = self._owner[other] != own
        one, other = one[foreign], other[foreign]
        apart = shapely.distance(shapes[one], self._sites[other])
        np.minimum.at(found, one, np.maximum(_SHARE * apart, least))
        return found


def _lines(sites: Sequence[Any], margin: float) -> tuple[Any, Any]:
    """The links between sites as lines from middle to middle, and half the width of each."""
    import numpy as np
    import shapely

    lines, wide = [], []
    for one, other in _links(sites):
        gap = shapely.shortest_line(sites[one], sites[other])
        ends = [sites[end].representative_point().coords[0] for end in (one, other)]
        lines.append(shapely.LineString([ends[0], *gap.coords, ends[1]]))
        wide.append(min(max(margin / 2, _LINK_SHARE * gap.length), _LINK_MOST))
    return np.array(lines, dtype=object), np.array(wide)


def _links(sites: Sequence[Any]) -> list[tuple[int, int]]:
    """The shortest links that hold the sites together (a minimum spanning tree)."""
    import numpy as np
    import shapely

    if len(sites) < 2:
        return []
    places = shapely.get_coordinates(shapely.centroid(np.array(sites, dtype=object)))
    apart = np.full(len(sites), np.inf)
    nearest = np.zeros(len(sites), dtype=int)
    waiting = np.ones(len(sites), dtype=bool)
    found, newest = [], 0
    waiting[0] = False
    while waiting.any():
        way = np.hypot(*(places - places[newest]).T)
        closer = waiting & (way < apart)
        apart[closer], nearest[closer] = way[closer], newest
        newest = int(np.argmin(np.where(waiting, apart, np.inf)))
        found.append((int(nearest[newest]), newest))
        waiting[newest] = False
    return found


def _lands(cores: Sequence[Any], grain: _Grain) -> list[Any]:
    """The land that is nearer to each core than to any other one; None where there is one core alone."""
    import numpy as np
    import shapely

    if len(cores) < 2:
        return [None] * len(cores)
    edges = [shapely.segmentize(shapely.simplify(shapely.boundary(core), grain.cut), grain.step) for core in cores]
    places = [shapely.get_coordinates(edge) for edge in edges]
    owner = np.repeat(np.arange(len(cores)), [len(one) for one in places])
    every, first = np.unique(np.round(np.concatenate(places)), axis=0, return_index=True)
    around = shapely.buffer(shapely.envelope(shapely.multipoints(every)), 4 * _FILL)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(every), extend_to=around))
    tree = shapely.STRtree(cells)
    place, cell = tree.query(shapely.points(every), predicate="within")
    mine = np.full(len(cells), -1)
    mine[cell] = owner[first[place]]
    return [_joined(cells[mine == number]) for number in range(len(cores))]


def _joined(cells: Any) -> Any:
    """Cells that touch as one shape."""
    import shapely

    try:
        return shapely.coverage_union_all(cells)
    except shapely.errors.GEOSException:
        return shapely.union_all(cells, grid_size=_GRID)


def _one(shape: Any, core: Any, sites: Sequence[Any], grain: _Grain) -> Any:
    """The one polygon of a shape that holds the core, with corners cut and small holes closed."""
    import shapely

    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and part.intersects(core)]
    body = max(parts, key=lambda part: part.area)
    plain = shapely.simplify(shapely.Polygon(body.exterior, [hole for hole in body.interiors if _big(hole)]), grain.cut)
    shapely.prepare(plain)
    whole = plain if shapely.covers(plain, list(sites)).all() else shapely.union_all([plain, *sites])
    return whole if whole.geom_type == "Polygon" else body


def _big(hole: Any) -> bool:
    import shapely

    return not shapely.buffer(shapely.Polygon(hole), -4 * _GAP).is_empty


def _without_foreign(border: Any, areas: Sequence[Sequence[Any]], own: int) -> Any:
    """The border without holes that hold no site of another area: nobody would draw them."""
    import shapely

    if not border.interiors:
        return border
    foreign = [site for place, area in enumerate(areas) if place != own for site in area]
    tree = shapely.STRtree(foreign)
    kept = [hole for hole in border.interiors if len(tree.query(shapely.Polygon(hole), predicate="intersects"))]
    return shapely.Polygon(border.exterior, kept)
