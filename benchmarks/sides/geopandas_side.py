"""geopandas: read_file, overlay and groupby, as its documentation shows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import geopandas
from common import SETS, Row, run


def rows(name: str, folder: Path) -> Iterable[Row]:
    """Sums by spot and code of the intersection with each layer."""
    spots_name, parcels, zones = SETS[name]
    spots = geopandas.read_file(folder / f"{spots_name}.gpkg")
    found: list[Row] = []
    if parcels:
        found += _sums(spots, geopandas.read_file(folder / f"{parcels}.gpkg"), "parcel", "code")
    for zone in zones:
        found += _sums(spots, geopandas.read_file(folder / f"{zone}.gpkg"), "zone", "class")
    return found


def _sums(spots: Any, other: Any, kind: str, field: str) -> list[Row]:
    pieces = geopandas.overlay(spots, other, how="intersection", keep_geom_type=True)
    pieces["area"] = pieces.area
    sums = pieces.groupby(["id", field])["area"].sum()
    return [(spot, kind, code, area) for (spot, code), area in sums.items()]


if __name__ == "__main__":
    run(rows)
