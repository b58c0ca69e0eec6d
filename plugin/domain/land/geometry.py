"""Geometry as it must be before anything is measured: flat, valid, polygonal multi-parts; what was done is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7
#: shapes that are looked at in one go
_PIECE = 20_000

#: a repair that moves the area by more than this share is not a repair but a guess
REPAIR_LIMIT = 0.05
#: narrower than this (area over half the perimeter) a polygon is a sliver
SLIVER_WIDTH_M = 0.3


@dataclass(frozen=True)
class GeometryIssue:
    """One thing about one geometry.

    :param index: position in the array
    :param code: message code ``geometry.*``
    :param refused: True when the row cannot be used
    """

    index: int
    code: str
    refused: bool = False
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Normalised:
    """Multipolygons (``None`` where refused) and what happened to them."""

    geometry: Any
    issues: tuple[GeometryIssue, ...]

    @property
    def usable(self) -> Any:
        """Boolean array, True where there is a geometry."""
        return ~shapely.is_missing(self.geometry)


def _polygonal_part(geometry: Any) -> Any:
    """The polygons of a geometry of any type as one multipolygon, None when it has none with an area."""
    polygons = [part for part in _leaves(geometry) if part.geom_type == "Polygon" and part.area > 0]
    return shapely.multipolygons(polygons) if polygons else None


def _leaves(geometry: Any) -> list[Any]:
    parts = shapely.get_parts(geometry)
    if len(parts) == 1 and parts[0].geom_type == geometry.geom_type:
        return [geometry]
    return [leaf for part in parts for leaf in _leaves(part)]


def normalise(geometries: Any, *, sliver_width: float = SLIVER_WIDTH_M) -> Normalised:
    """Bring polygons into the form that everything else expects.

    Z and M are dropped, invalid rings repaired (or refused when the repair would change the area by more than 5 %),
    everything becomes a multipolygon; slivers and exact duplicates are reported but kept.

    :param geometries: array of n shapely geometries or ``None``
    :param sliver_width: metres (or the unit of the layer) below which a polygon is reported as a sliver
    """
    result = np.array(geometries, dtype=object)
    issues: list[GeometryIssue] = []

    def refuse(mask: Any, code: str) -> None:
        for index in np.flatnonzero(mask):
            issues.append(GeometryIssue(int(index), code, refused=True))
            result[index] = None

    refuse(shapely.is_missing(result) | shapely.is_empty(result), "geometry.empty")
    refuse(_not_finite(result), "geometry.not_finite")
    flat = shapely.has_z(result)
    if flat.any():
        issues.extend(GeometryIssue(int(index), "geometry.z_dropped") for index in np.flatnonzero(flat))
        result = shapely.force_2d(result)
    kinds = shapely.get_type_id(result)
    refuse((kinds >= 0) & ~np.isin(kinds, (_POLYGON, _MULTIPOLYGON, _COLLECTION)), "geometry.not_polygon")
    for index in np.flatnonzero(kinds == _COLLECTION):
        polygons = _polygonal_part(result[index])
        result[index] = polygons
        code = "geometry.not_polygon" if polygons is None else "geometry.collection"
        issues.append(GeometryIssue(int(index), code, refused=polygons is None))
    for index in np.flatnonzero(~shapely.is_missing(result) & ~shapely.is_valid(result)):
        result[index], issue = _repair(int(index), result[index])
        issues.append(issue)
    single = shapely.get_type_id(result) == _POLYGON
    if single.any():
        result[single] = shapely.multipolygons(result[single], indices=np.arange(int(single.sum())))
    issues.extend(_slivers(result, sliver_width))
    issues.extend(_duplicates(result))
    return Normalised(result, tuple(sorted(issues, key=lambda issue: issue.index)))


def _not_finite(geometries: Any) -> Any:
    mask = np.zeros(len(geometries), dtype=bool)
    # in pieces: no other thread goes on while coordinates are copied
    for start in range(0, len(geometries), _PIECE):
        coordinates, owner = shapely.get_coordinates(geometries[start : start + _PIECE], return_index=True)
        bad = ~np.isfinite(coordinates).all(axis=1)
        mask[start + owner[bad]] = True
    return mask


def _shoelace(geometry: Any) -> float:
    """Area as the rings stand, shells minus holes, without asking whether they cross."""
    return float(shapely.area(geometry))


def _figures(area: float) -> float:
    """An area for a report: four decimals, six figures where the layer is in degrees."""
    return round(area, 4) if area >= 1 else float(f"{area:.6g}")


def _repair(index: int, geometry: Any) -> tuple[Any, GeometryIssue]:
    reason = str(shapely.is_valid_reason(geometry))
    before = _shoelace(geometry)
    repaired = _polygonal_part(shapely.make_valid(geometry))
    if repaired is None:
        return None, GeometryIssue(index, "geometry.no_area", refused=True, params={"reason": reason})
    after = float(repaired.area)
    params = {"reason": reason, "before_m2": _figures(before), "after_m2": _figures(after)}
    if abs(after - before) > REPAIR_LIMIT * max(before, after):
        return None, GeometryIssue(index, "geometry.repair_ambiguous", refused=True, params=params)
    return repaired, GeometryIssue(index, "geometry.repaired", params=params)


def _slivers(geometries: Any, width: float) -> list[GeometryIssue]:
    length = shapely.length(geometries)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean_width = np.where(length > 0, 2 * shapely.area(geometries) / length, np.inf)
    thin = np.flatnonzero(mean_width < width)
    return [
        GeometryIssue(int(index), "geometry.sliver", params={"width_m": round(float(mean_width[index]), 3)})
        for index in thin
    ]


def _duplicates(geometries: Any) -> list[GeometryIssue]:
    present = np.flatnonzero(~shapely.is_missing(geometries))
    # same area and box is cheap to compare; only such rows are normalised and compared byte by byte
    signature = np.column_stack([shapely.bounds(geometries[present]), shapely.area(geometries[present])])
    _, group, count = np.unique(signature, axis=0, return_inverse=True, return_counts=True)
    suspects = present[count[group.ravel()] > 1]
    first: dict[bytes, int] = {}
    found = []
    for index in suspects:
        key = shapely.to_wkb(shapely.normalize(geometries[index]), output_dimension=2)
        if key in first:
            found.append(GeometryIssue(int(index), "geometry.duplicate", params={"of": first[key]}))
        else:
            first[key] = int(index)
    return found
