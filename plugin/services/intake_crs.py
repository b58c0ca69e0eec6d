"""Where a layer lies: its CRS checked against its coordinates and against the workspace, then transformed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land.crs import Diagnosis, diagnose, epsg_of, measuring_crs
from ..domain.land.geometry import GeometryIssue, normalise
from ..exchange.transform import is_local, same_crs, spatial_reference, transform
from .intake_report import DONE, Issue

FAR_DEGREES = 6.0


@dataclass(frozen=True)
class Placed:
    """A layer whose CRS is known.

    :param geometry: geometries in the CRS they came in, axes put right
    :param crs: the CRS they came in
    """

    geometry: np.ndarray
    crs: str
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True)
class Clean:
    """Valid multipolygons in the workspace's CRS.

    :param geometry: n multipolygons, None where refused
    :param source: the same in the CRS they came in
    :param found: what happened to which
    """

    geometry: np.ndarray
    source: np.ndarray
    found: tuple[GeometryIssue, ...]


def whereabouts(reader: Any, crs: str) -> Optional[tuple[float, float]]:
    """Longitude and latitude in degrees of the middle of what the workspace holds, None when it is empty."""
    known = measuring_crs(crs)
    if known is None:
        return None
    for repository in (reader.parcels, reader.zones, reader.spots):
        extent = repository.extent()
        if extent is not None and all(math.isfinite(value) for value in extent):
            x0, y0, x1, y1 = extent
            latitude, longitude = known.to_geodetic((x0 + x1) / 2, (y0 + y1) / 2)
            return math.degrees(longitude), math.degrees(latitude)
    return None


def place(
    table: FeatureTable,
    target: str,
    near: Optional[tuple[float, float]],
    crs: str = "",
    accept_proposal: bool = False,
) -> Placed:
    """Find out the CRS of a layer.

    :param target: CRS of the workspace
    :param near: longitude and latitude where the layer should lie, if known
    :param crs: CRS that the person says the layer has
    :param accept_proposal: apply the proposal instead of refusing
    :raises InputError: ``intake.crs_doubt`` with reason and proposal, ``crs.old_datum_refused``
    """
    geometry = table.geometry
    declared = crs or table.crs
    issues: list[Issue] = []
    if shapely.is_missing(geometry).all():
        return Placed(geometry, declared or target)
    bounds = _bounds(geometry)
    found = diagnose(bounds, declared, near=near) if bounds else []
    if not declared and bounds and not any(item.certain for item in diagnose(bounds, target, near=near)):
        declared = target
        issues.append(Issue(0, "crs.assumed", {"crs": target}))
        found = diagnose(bounds, target, near=near)
    for item in found:
        if item.certain:
            declared, geometry = _follow(item, table, declared, geometry, accept_proposal)
            issues.append(
                Issue(
                    0, "crs.proposal_applied", {"reason": (item.code, item.params), "crs": declared}, done=DONE.repaired
                )
            )
            moved = _bounds(geometry)
            after = diagnose(moved, declared, near=near) if moved else []
            issues += [Issue(0, one.code, dict(one.params)) for one in after if one.code == "crs.far_away"]
            break
        issues.append(Issue(0, item.code, {**item.params, "crs": item.crs}, done=DONE.accepted))
    if not declared or is_local(declared):
        raise InputError("intake.crs_unknown", file=Path(table.source or table.name).name)
    _refuse_old_datum(declared, target, table)
    return Placed(geometry, declared, tuple(issues))


def clean(placed: Placed, target: str) -> Clean:
    """Repair in the coordinates as they came, then transform.

    Validity is judged in the source: a transformation moves points by nanometres, and a ring that touches itself may
    come out valid by luck.
    """
    if same_crs(placed.crs, target):
        done = normalise(placed.geometry)
        return Clean(done.geometry, done.geometry, done.issues)
    first = normalise(placed.geometry, sliver_width=0.0)
    moved = transform(first.geometry, placed.crs, target)
    moved[_far_away(first.geometry, placed.crs, target)] = None
    second = normalise(moved)
    lost = shapely.is_missing(moved) & first.usable
    known = {item.index for item in first.issues if item.code not in ("geometry.z_dropped",)}
    scale = _square_metres(moved, first.geometry)
    found = [_scaled(item, scale) for item in first.issues]
    found += [GeometryIssue(int(index), "crs.outside", True, {"crs": target}) for index in np.flatnonzero(lost)]
    refused = shapely.is_missing(moved)
    found += [
        item
        for item in second.issues
        if item.code == "geometry.sliver" or (item.index not in known and not refused[item.index])
    ]
    return Clean(second.geometry, first.geometry, tuple(found))


def _far_away(geometry: np.ndarray, crs: str, target: str) -> np.ndarray:
    """True where a geometry lies far from the area that the target CRS is made for: there it draws nonsense."""
    area = spatial_reference(target).GetAreaOfUse()
    boxes = shapely.bounds(geometry)
    middle = shapely.points((boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2)
    middle[shapely.is_missing(geometry) | ~np.isfinite(boxes).all(axis=1)] = None
    place = transform(middle, crs, "EPSG:4326")
    lost = shapely.is_missing(place) & ~shapely.is_missing(middle)
    if area is None:
        return lost
    half = (area.east_lon_degree - area.west_lon_degree) % 360.0 / 2
    centre = area.west_lon_degree + half
    longitude, latitude = shapely.get_x(place), shapely.get_y(place)
    with np.errstate(invalid="ignore"):
        aside = np.abs((longitude - centre + 180.0) % 360.0 - 180.0) > half + FAR_DEGREES
        beyond = (latitude < area.south_lat_degree - FAR_DEGREES) | (latitude > area.north_lat_degree + FAR_DEGREES)
    return lost | aside | beyond


def _square_metres(moved: np.ndarray, source: np.ndarray) -> float:
    """Square metres of one square unit of the source."""
    there, here = float(np.nansum(shapely.area(moved))), float(np.nansum(shapely.area(source)))
    return there / here if here > 0 else 1.0


def _scaled(item: GeometryIssue, scale: float) -> GeometryIssue:
    params = {
        name: round(value * scale, 4) if name in ("before_m2", "after_m2") else value
        for name, value in item.params.items()
    }
    return GeometryIssue(item.index, item.code, item.refused, params)


def _bounds(geometry: np.ndarray) -> Optional[tuple[float, float, float, float]]:
    """Extent of what has one; a single row of garbage does not condemn the layer."""
    boxes = shapely.bounds(geometry)
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if not len(boxes):
        return None
    return (
        float(boxes[:, 0].min()),
        float(boxes[:, 1].min()),
        float(boxes[:, 2].max()),
        float(boxes[:, 3].max()),
    )


def _follow(
    item: Diagnosis, table: FeatureTable, declared: str, geometry: np.ndarray, accept: bool
) -> tuple[str, np.ndarray]:
    """CRS and geometry as the proposal has them, if the person accepts it."""
    file = Path(table.source or table.name).name
    if not accept or not item.crs:
        raise InputError(
            "intake.crs_doubt",
            file=file,
            crs=declared or "—",
            reason=(item.code, item.params),
            proposal=item.crs or "—",
        )
    if item.swap:
        geometry = shapely.transform(geometry, lambda points: points[:, ::-1])
    return item.crs, geometry


def _refuse_old_datum(declared: str, target: str, table: FeatureTable) -> None:
    """Xi'an 1980 and Beijing 1954 need local parameters; a plain re-label shifts everything by 100 m."""
    code = epsg_of(declared)
    old = code in (4610, 4214) or 2327 <= code <= 2442
    if old and not same_crs(declared, target):
        raise InputError("crs.old_datum_refused", file=Path(table.source or table.name).name, crs=declared)


def keep_source(columns: dict[str, np.ndarray], crs: str, source: np.ndarray, ok: np.ndarray, target: str) -> None:
    """Add the original coordinates of spots whose CRS is another one: the legal area is computed from them."""
    if same_crs(crs, target):
        return
    blobs = np.full(len(ok), None, dtype=object)
    kept = np.asarray(ok) & ~shapely.is_missing(source)
    blobs[kept] = shapely.to_wkb(source[kept], output_dimension=2)
    columns["source_crs"] = np.array([crs if usable else None for usable in ok], dtype=object)
    columns["source_wkb"] = blobs
