"""A layer of the sample as the generator hands it to the writer."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely


@dataclass(frozen=True)
class Layer:
    """Rows with a geometry each (``None`` for plain tables) and attributes in field order.

    :param fields: (name, type) with type ``text``, ``integer`` or ``real``
    """

    name: str
    kind: str  # Polygon, MultiPolygon, LineString, Point or None
    fields: tuple[tuple[str, str], ...]
    rows: list[tuple[Any, tuple[Any, ...]]] = field(default_factory=list)


def random(seed: int, subject: str) -> np.random.Generator:
    """A stream of its own for each subject, so that a change in one leaves the others as they were."""
    return np.random.default_rng([seed, zlib.crc32(subject.encode())])


def digest(layers: list[Layer]) -> str:
    """SHA-256 over names, fields, sorted geometries (normal form, millimetres) and attributes; not over file bytes."""
    total = hashlib.sha256()
    for layer in sorted(layers, key=lambda each: each.name):
        total.update(repr((layer.name, layer.kind, layer.fields)).encode())
        total.update("\n".join(sorted(_row_text(*row) for row in layer.rows)).encode())
    return total.hexdigest()


def _row_text(geometry: Any, values: tuple[Any, ...]) -> str:
    if geometry is None:
        form = ""
    else:
        parts = (
            shapely.multipolygons(shapely.get_parts(geometry)) if geometry.geom_type.endswith("Polygon") else geometry
        )
        form = shapely.to_wkt(shapely.normalize(parts), rounding_precision=3)
    return form + "|" + "|".join(_value_text(value) for value in values)


def _value_text(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.6f}" if isinstance(value, float) else str(value)
