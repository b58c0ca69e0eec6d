"""Write any polygon layer as 国土 TXT: in its 3-degree zone, with the names that the format has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land.crs import GaussKruger, epsg_of, zone_for_longitude
from ..domain.land.geometry import normalise
from ..exchange.coordinate_text import written_as
from ..exchange.mapping import find_mapping, plain, text_column
from ..exchange.transform import transform
from ..output.whole_file import write_whole

_SHEET = ("图幅号", "tfh", "sheet")
_CLASS = ("地类编码", "dlbm", "地类", "class")


def export_coordinates(
    table: FeatureTable,
    path: str | Path,
    *,
    encoding: str = "gb18030",
    prefix: bool = True,
    header: Mapping[str, str] | None = None,
) -> tuple[int, list[tuple[int, str, Mapping[str, Any]]]]:
    """Write the polygons of a layer.

    :param prefix: eastings with the zone number in front
    :returns: number of parcels; (row, code, params) of rows that could not be written
    :raises InputError: ``txt.no_parcels``, ``txt.needs_zone``, ``input.no_crs`` or ``output.not_written``
    """
    name = Path(table.source or table.name).name
    if not table.crs:
        raise InputError("input.no_crs", file=name)
    placed = _in_zone(table)
    normal = normalise(placed.geometry)
    rows = table.row_numbers()
    skipped: list[tuple[int, str, Mapping[str, Any]]] = [
        (int(rows[item.index]), item.code, dict(item.params)) for item in normal.issues if item.refused
    ]
    if not normal.usable.any():
        raise InputError("txt.no_parcels", file=name)
    found = find_mapping(table, "spot").fields
    parcel = find_mapping(table, "parcel").fields
    sources = {"code": found.get("code") or parcel.get("code"), "name": found.get("name"), "use": found.get("use")}
    for key, names in (("sheet", _SHEET), ("class", _CLASS)):
        sources[key] = next((column for column in table.columns if plain(column) in names), None)
    columns = {key: text_column(table.columns[column]) for key, column in sources.items() if column}
    ready = replace(placed, geometry=normal.geometry, columns=columns)
    content, written = written_as(ready, encoding=encoding, prefix=prefix, header=header)
    write_whole(path, content, make_folder=False)
    return written, skipped


def _in_zone(table: FeatureTable) -> FeatureTable:
    """The layer in a Gauss-Krüger zone: its own, else the one of its middle."""
    if GaussKruger.from_epsg(epsg_of(table.crs)) is not None:
        return table
    degrees = transform(table.geometry, table.crs, "EPSG:4490")
    bounds = shapely.bounds(degrees)
    bounds = bounds[np.isfinite(bounds).all(axis=1)]
    if not len(bounds):
        return table
    zone = zone_for_longitude(float((bounds[:, 0].min() + bounds[:, 2].max()) / 2))
    if not 25 <= zone <= 45:
        raise InputError("txt.needs_zone", crs=table.crs)
    crs = f"EPSG:{GaussKruger.cgcs2000(zone).epsg}"
    return replace(table, geometry=transform(degrees, "EPSG:4490", crs), crs=crs)
