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
from ..domain.land.geometry import normalise
from ..exchange.transform import same_crs, transform
from .intake_report import DONE, Issue


@dataclass(frozen=True)
class Placed:
    """A layer in the workspace's CRS.

    :param geometry: transformed geometries, None where that was impossible
    :param source: the geometries in the CRS they came in, axes put right
    :param crs: the CRS they came in
    """

    geometry: np.ndarray
    source: np.ndarray
    crs: str
    issues: tuple[Issue, ...] = ()


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
    """Bring a layer into the workspace's CRS.

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
        return Placed(geometry, geometry, declared or target)
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
            break
        issues.append(Issue(0, item.code, {**item.params, "crs": item.crs}, done=DONE.accepted))
    if not declared:
        raise InputError("intake.crs_unknown", file=Path(table.source or table.name).name)
    _refuse_old_datum(declared, target, table)
    moved = transform(geometry, declared, target)
    rows = table.row_numbers()
    lost = shapely.is_missing(moved) & ~shapely.is_missing(geometry)
    for index in np.flatnonzero(lost):
        issues.append(Issue(int(rows[index]), "crs.outside", {"crs": target}, done=DONE.refused))
    return Placed(moved, geometry, declared, tuple(issues))


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


def keep_source(columns: dict[str, np.ndarray], placed: Placed, ok: np.ndarray, target: str) -> None:
    """Add the original coordinates of spots whose CRS is another one: the legal area is computed from them."""
    if same_crs(placed.crs, target):
        return
    count = len(ok)
    blobs = np.full(count, None, dtype=object)
    wanted = np.flatnonzero(ok)
    plain = normalise(placed.source[wanted], sliver_width=0.0).geometry
    for index, geometry in zip(wanted, plain):
        blobs[index] = None if geometry is None else shapely.to_wkb(geometry, output_dimension=2)
    columns["source_crs"] = np.array([placed.crs if usable else None for usable in ok], dtype=object)
    columns["source_wkb"] = blobs
