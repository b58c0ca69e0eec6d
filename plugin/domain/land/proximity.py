"""How far a spot is from control lines that it does not touch."""

from __future__ import annotations

import numpy as np
import shapely

Array = np.ndarray

_LINK = 48  # vertices in one piece of outline: small boxes keep the index sharp


def nearest(spots: Array, geometry: Array, key: Array, reach: float) -> tuple[Array, Array, Array]:
    """Planar distance from each spot to the nearest outline of each key within reach.

    Outlines are cut into short pieces, so that a zone of 100,000 vertices costs no more than what lies about the spot.
    A spot inside a polygon counts with its distance to the outline as well: leave those out beforehand.

    :param spots: n polygons
    :param geometry: m polygons
    :param key: m whole numbers, e.g. of the zone class; a negative one leaves the feature out
    :param reach: metres
    :returns: spot, key and distance in metres, sorted by spot and key
    """
    wanted = np.flatnonzero((key >= 0) & ~shapely.is_missing(geometry) & ~shapely.is_empty(geometry))
    bounds = shapely.bounds(geometry[wanted]) + np.array([-reach, -reach, reach, reach])
    used = wanted[np.unique(shapely.STRtree(spots).query(shapely.box(*bounds.T))[0])]
    links, owner = _links(geometry[used])
    if not len(links):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0)
    spot, link = shapely.STRtree(links).query(spots, predicate="dwithin", distance=reach)
    distance = shapely.distance(spots[spot], links[link])
    own = key[used][owner[link]]
    order = np.lexsort((distance, own, spot))
    spot, own, distance = spot[order], own[order], distance[order]
    fresh = np.ones(len(spot), dtype=bool)
    fresh[1:] = (spot[1:] != spot[:-1]) | (own[1:] != own[:-1])
    return spot[fresh], own[fresh], distance[fresh]


def _links(geometry: Array) -> tuple[Array, Array]:
    """Short pieces of the outlines and the polygon that each belongs to."""
    parts, part_of = shapely.get_parts(geometry, return_index=True)
    rings, ring_of = shapely.get_rings(parts, return_index=True)
    if not len(rings):
        return np.zeros(0, dtype=object), np.zeros(0, dtype=np.int64)
    points, point_of = shapely.get_coordinates(rings, return_index=True)
    sizes = np.bincount(point_of, minlength=len(rings))
    first = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    position = np.arange(len(points)) - first[point_of]
    last = sizes[point_of] - 1
    number = np.minimum(position // _LINK, np.maximum(last - 1, 0) // _LINK)
    # every piece ends on the first vertex of the next
    shared = np.flatnonzero((position % _LINK == 0) & (position > 0) & (position < last))
    pool = np.concatenate((points, points[shared]))
    ring = np.concatenate((point_of, point_of[shared]))
    piece = np.concatenate((number, number[shared] - 1))
    along = np.concatenate((position, position[shared]))
    order = np.lexsort((along, piece, ring))
    pool, ring, piece = pool[order], ring[order], piece[order]
    fresh = np.ones(len(ring), dtype=bool)
    fresh[1:] = (ring[1:] != ring[:-1]) | (piece[1:] != piece[:-1])
    links = shapely.linestrings(pool, indices=np.cumsum(fresh) - 1)
    return links, part_of[ring_of[ring[fresh]]]
