"""Refuse to measure where the coordinates contradict the CRS: every area would be wrong, and nothing would show it."""

from __future__ import annotations

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.land.crs import diagnose

# What says nothing against the areas: no CRS is told elsewhere, an old datum has areas of its own.
_HARMLESS = ("crs.missing", "crs.no_extent", "crs.old_datum")


def refuse_doubtful(geometry: np.ndarray, crs: str, source: str) -> None:
    """Check the extent of geometries against their CRS.

    :param source: name of the layer for the message
    :raises InputError: ``crs.contradicted`` with the reason and what the CRS seems to be
    """
    boxes = shapely.bounds(geometry)
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if not len(boxes):
        return
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    bounds = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    for found in diagnose(bounds, crs):
        if found.certain and found.code not in _HARMLESS:
            raise InputError(
                "crs.contradicted",
                source=source,
                crs=crs,
                reason=(found.code, found.params),
                proposal=found.crs or "—",
            )
