"""How far spots are from control lines and from the borders of zones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

Array = np.ndarray

_POLYGONS = (3, 6)


@dataclass(frozen=True)
class Distances:
    """k rows, one for each spot and class within reach, sorted by spot and class.

    :param spot: index of the spot
    :param code: class code
    :param feature: index of the nearest feature of the class
    :param distance: metres, 0 where the spot meets it
    """

    spot: Array
    code: Array
    feature: Array
    distance: Array


def distances(spots: Array, features: Array, codes: Array, reach: float, to_border: bool = False) -> Distances:
    """Distance from each spot to the nearest feature of each class.

    :param spots: n geometries in a plane CRS in metres
    :param features: lines, polygons or points; ``None`` and empty ones are passed over
    :param codes: class code of each feature
    :param reach: metres; what is farther away is no row
    :param to_border: of a polygon measure to its border, so that a spot inside has a distance too
    """
    targets = features.copy()
    if to_border:
        areal = np.isin(shapely.get_type_id(targets), _POLYGONS)
        targets[areal] = shapely.boundary(targets[areal])
    # Single lines have tight boxes, and a long border is looked up by its parts.
    parts, part_of = shapely.get_parts(targets, return_index=True)
    tree = shapely.STRtree(parts)
    spot, part = tree.query(spots, predicate="dwithin", distance=reach)
    feature = part_of[part]
    distance = shapely.distance(spots[spot], parts[part])
    names = sorted({codes[index] for index in np.unique(feature)}, key=lambda code: (code is None, str(code)))
    number = {name: place for place, name in enumerate(names)}
    group = np.array([number[codes[index]] for index in feature.tolist()], dtype=np.int64)
    order = np.lexsort((feature, distance, group, spot))
    spot, group = spot[order], group[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = (spot[1:] != spot[:-1]) | (group[1:] != group[:-1])
    code = np.empty(int(first.sum()), dtype=object)
    code[:] = [names[place] for place in group[first].tolist()]
    return Distances(spot[first], code, feature[order][first], distance[order][first])
