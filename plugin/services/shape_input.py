"""A shape from what a person typed or pasted: 国土 TXT or any list of corners, in the workspace's CRS and as typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.land.drawn import corners, crossings, invalid_places, polygons_of
from ..exchange.coordinate_list import parse_corners
from ..exchange.coordinate_text import is_coordinate_text, nest, read_text
from ..exchange.transform import same_crs, transform


@dataclass(frozen=True)
class TypedShape:
    """A shape that was typed.

    :param geometry: in the workspace's CRS
    :param source: (CRS, shape as typed) where that is another CRS, else None: the legal area is measured in it
    :param places: where its rings cross themselves, in the workspace's CRS
    """

    geometry: Any
    source: tuple[str, Any] | None = None
    places: tuple[tuple[float, float], ...] = ()
    count: int = 0


def shape_from_text(text: str, crs: str) -> TypedShape:
    """Read a typed or pasted shape.

    :param crs: the workspace's CRS; what has no other sign is taken to be in it
    :raises InputError: ``corners.line``, ``corners.too_few``, ``txt.no_parcels``, ``corners.outside``
    """
    if is_coordinate_text(text.encode("utf-8")):
        table = read_text(text, "…")
        known = [shape for shape in table.geometry if shape is not None]
        if not known:
            code, params = next(
                ((code, params) for _, code, params in table.notes if code.startswith("txt.")), ("txt.no_parcels", {})
            )
            raise InputError(code, **{"file": "…", **params})
        found, shape = table.crs or crs, shapely.MultiPolygon([p for one in known for p in shapely.get_parts(one)])
    else:
        typed = parse_corners(text, crs)
        rings = [np.array([*ring, *([] if ring[0] == ring[-1] else [ring[0]])]) for ring in typed.rings]
        found = typed.crs
        shape = nest(rings) if len(rings) > 1 else shapely.Polygon(rings[0])
    return shape_in(shape, found, crs)


def shape_from_corners(places: Sequence[tuple[float, float]]) -> TypedShape:
    """A shape that was drawn in the workspace's CRS.

    :raises InputError: ``spot.no_shape``
    """
    ring = corners(places)
    if len(ring) < 3:
        raise InputError("spot.no_shape")
    shape = shapely.Polygon(ring)
    return TypedShape(_whole(shape), None, tuple(crossings(ring)), len(ring))


def shape_from_wkb(wkb: bytes, found: str, crs: str) -> TypedShape:
    """The shape of a feature of any layer.

    :param found: CRS of the layer
    """
    return shape_in(shapely.force_2d(shapely.from_wkb(wkb)), found, crs)


def shape_in(shape: Any, found: str, crs: str) -> TypedShape:
    """A shape brought into the workspace's CRS.

    :raises InputError: ``corners.outside``
    """
    count = len(shapely.get_coordinates(shape)) - len(shapely.get_rings(shapely.get_parts(shape)))
    if same_crs(found, crs):
        return TypedShape(_whole(shape), None, tuple(invalid_places(shape)), count)
    one = np.array([shape], dtype=object)
    moved = transform(one, found, crs)[0]
    if moved is None or not np.isfinite(shapely.get_coordinates(moved)).all():
        raise InputError("corners.outside", crs=found)
    return TypedShape(_whole(moved), (found, _whole(shape)), tuple(invalid_places(moved)), count)


def _whole(shape: Any) -> Any:
    return polygons_of(shape) if shape.is_valid else shape
