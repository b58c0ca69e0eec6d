"""The polygons of a geometry, and making an invalid one valid without hiding that it was not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

Array = np.ndarray

_AREAL = (3, 6)
_COLLECTION = 7


@dataclass(frozen=True)
class Note:
    """What was done to one feature before the computation.

    :param layer: name of the layer, empty for the spots
    :param index: position of the feature in its array
    :param code: message code, ``overlay.repaired``, ``overlay.empty`` or ``overlay.not_areal``
    :param params: values for the message
    """

    layer: str
    index: int
    code: str
    params: Mapping[str, Any]


def only_polygons(geometries: Array) -> Array:
    """The polygons among the parts of each geometry; an empty polygon where there are none."""
    result = geometries.copy()
    for index in np.flatnonzero(~np.isin(shapely.get_type_id(geometries), _AREAL)):
        result[index] = _areal(geometries[index])
    return result


def _areal(geometry: shapely.Geometry | None) -> shapely.Geometry:
    if geometry is None:
        return shapely.Polygon()
    parts = shapely.get_parts(shapely.get_parts(np.array([geometry], dtype=object)))
    parts = parts[shapely.get_type_id(parts) == 3]
    if len(parts) == 0:
        return shapely.Polygon()
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)


def _by_structure(geometry: shapely.Geometry) -> shapely.Geometry:
    """What the shells cover without what the holes in them cover, as GEOS's ``structure`` method has it.

    Written out because shapely 2.0, the last for Python 3.9, does not offer that method.
    """
    parts = shapely.get_parts(shapely.get_parts(np.array([geometry], dtype=object)))
    covered = []
    for part in parts[shapely.get_type_id(parts) == 3]:
        shell = _ring_area(part.exterior)
        holes = np.array([_ring_area(ring) for ring in part.interiors], dtype=object)
        inside = shapely.intersects(shell, holes)
        covered.append(shapely.difference(shell, shapely.union_all(holes[inside])))
        # A hole that does not touch its shell is drawn ground too.
        covered.extend(holes[~inside])
    return shapely.union_all(covered)


def _ring_area(ring: shapely.LinearRing) -> shapely.Geometry:
    """All that a ring goes round: line work keeps both loops of an eight, a buffer what is run round twice."""
    plain = shapely.Polygon(ring)
    return shapely.union_all([_areal(shapely.make_valid(plain)), shapely.buffer(plain, 0)])


def make_valid(geometries: Array, valid: Array, layer: str, indices: Array) -> tuple[Array, list[Note]]:
    """Geometries with the invalid ones repaired, and a note for each of these.

    Two repairs are known (by line work and by structure) and may differ; the first is taken, and the
    note gives the areas of both, so that nobody takes the choice for a fact.

    :param valid: n booleans, from ``shapely.is_valid``
    :param layer: name for the notes
    :param indices: positions that the notes name
    """
    bad = np.flatnonzero(~valid)
    if not len(bad):
        return geometries, []
    result = geometries.copy()
    notes = []
    for index in bad:
        geometry = geometries[index]
        repaired = _areal(shapely.make_valid(geometry))
        result[index] = repaired
        other = _by_structure(geometry)
        params = {
            "reason": shapely.is_valid_reason(geometry),
            "area_given": round(float(shapely.area(geometry)), 4),
            "area_repaired": round(float(shapely.area(repaired)), 4),
            "area_other": round(float(shapely.area(other)), 4),
        }
        notes.append(Note(layer, int(indices[index]), "overlay.repaired", params))
    return result, notes
