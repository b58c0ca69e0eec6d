"""Coordinates from one CRS to another, many at once, through PROJ as GDAL ships it."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import shapely
from osgeo import gdal, ogr, osr

from ..domain.errors import InputError

CHUNK = 500_000


def spatial_reference(crs: str) -> Any:
    """``osr.SpatialReference`` of a CRS text, longitude before latitude.

    :raises InputError: ``crs.unknown``
    """
    reference = osr.SpatialReference()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        failed = reference.SetFromUserInput(crs) != 0
    except RuntimeError:
        failed = True
    finally:
        gdal.PopErrorHandler()
    if failed or not crs:
        raise InputError("crs.unknown", crs=crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def same_crs(first: str, second: str) -> bool:
    """True when both texts mean the same CRS."""
    if first == second:
        return True
    return bool(spatial_reference(first).IsSame(spatial_reference(second)))


def is_local(crs: str) -> bool:
    """True for a CRS that says nothing about where on earth it is."""
    return bool(spatial_reference(crs).IsLocal())


def identify(reference: Any) -> str:
    """``EPSG:n`` for a spatial reference if it is one, else its WKT; empty when it says nothing."""
    if reference is None or not reference.ExportToWkt() or "Undefined" in (reference.GetName() or ""):
        return ""
    if reference.IsLocal():
        return ""
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    if authority == "EPSG" and code:
        return f"EPSG:{code}"
    for candidate, confidence in reference.FindMatches() or []:
        if confidence >= 70 and candidate.GetAuthorityName(None) == "EPSG":
            return f"EPSG:{candidate.GetAuthorityCode(None)}"
    return str(reference.ExportToWkt())


def transform(geometries: np.ndarray, source: str, target: str) -> np.ndarray:
    """Geometries in the target CRS.

    :param geometries: object array of shapely geometries (None stays None), x y order, longitude first
    :param source: CRS text of the geometries
    :param target: CRS text wanted
    :returns: new array; a geometry that has a point outside the reach of the projection becomes None
    :raises InputError: ``crs.unknown``, ``crs.no_way``
    """
    if same_crs(source, target):
        return geometries
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        change = osr.CreateCoordinateTransformation(spatial_reference(source), spatial_reference(target))
    except RuntimeError:
        change = None
    finally:
        gdal.PopErrorHandler()
    if change is None:
        raise InputError("crs.no_way", source=identify(spatial_reference(source)) or "—", target=target)
    flat = shapely.force_2d(geometries)
    points, owner = shapely.get_coordinates(flat, return_index=True)
    moved = np.vstack(
        [_move(points[start : start + CHUNK], change) for start in range(0, len(points), CHUNK)] or [points]
    )
    lost = np.unique(owner[~np.isfinite(moved).all(axis=1)])
    moved[~np.isfinite(moved)] = 0.0
    result = shapely.set_coordinates(flat.copy(), moved)
    result[lost] = None
    return result


def _move(points: np.ndarray, change: Any) -> np.ndarray:
    """Transform (n, 2) points: as one line string in C; point by point only when a point fails."""
    line = ogr.CreateGeometryFromWkb(
        struct.pack("<BII", 1, 2, len(points)) + np.ascontiguousarray(points, "<f8").tobytes()
    )
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        if len(points) > 1 and line.Transform(change) == 0:
            return np.frombuffer(bytes(line.ExportToWkb(ogr.wkbNDR)), "<f8", offset=9).reshape(-1, 2).copy()
    except RuntimeError:
        pass  # with GDAL exceptions switched on by somebody else: the same as a failure code
    finally:
        gdal.PopErrorHandler()
    return _one_by_one(points, change)


def _one_by_one(points: np.ndarray, change: Any) -> np.ndarray:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        found = np.array(change.TransformPoints(points.tolist()), dtype=float)[:, :2]
    except RuntimeError:
        found = np.full(points.shape, np.nan)
    finally:
        gdal.PopErrorHandler()
    return found
