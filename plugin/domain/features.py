"""A layer without QGIS: geometries, columns, CRS and where the rows came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

Array = np.ndarray


@dataclass(frozen=True)
class FeatureTable:
    """Features as parallel arrays.

    :param geometry: object array of n shapely geometries (``None`` where a row has none)
    :param columns: name to array of n values (object arrays for text; ``None`` is null)
    :param crs: ``"EPSG:4549"``-like text, else WKT; empty when unknown
    :param name: layer name as a person knows it
    :param source: file path or description used in messages
    :param rows: n row numbers in the source (fid for databases, 1-based line otherwise)
    :param notes: what happened to rows on reading, as (row number, message code, params)
    """

    geometry: Array
    columns: Mapping[str, Array] = field(default_factory=dict)
    crs: str = ""
    name: str = ""
    source: str = ""
    rows: Array | None = None
    notes: tuple[tuple[int, str, Mapping[str, Any]], ...] = ()

    def __post_init__(self) -> None:
        count = len(self.geometry)
        for name, values in self.columns.items():
            if len(values) != count:
                raise ValueError(f"column {name!r} has {len(values)} values for {count} geometries")

    def __len__(self) -> int:
        return len(self.geometry)

    def column(self, name: str) -> Array:
        """Values of one column.

        :raises KeyError: when there is no such column
        """
        return self.columns[name]

    def row_numbers(self) -> Array:
        """Row numbers of the source, 1..n when it has none."""
        return np.arange(1, len(self) + 1) if self.rows is None else self.rows

    def take(self, index: Array) -> FeatureTable:
        """The rows that ``index`` (integers or booleans) picks."""
        return replace(
            self,
            geometry=self.geometry[index],
            columns={name: values[index] for name, values in self.columns.items()},
            rows=self.row_numbers()[index],
        )


def plain(value: Any) -> Any:
    """A cell as Python has it; not-a-number is None."""
    value = value.item() if isinstance(value, np.generic) else value
    return None if isinstance(value, float) and value != value else value
