"""Rows of an algorithm's output: fields by name and kind, features with days as ISO text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from qgis.core import QgsFeature, QgsFields, QgsGeometry

from ..plugin.gui.compat import field


def fields_of(names: Iterable[tuple[str, str]]) -> QgsFields:
    """Fields of an output by name and kind."""
    fields = QgsFields()
    for name, kind in names:
        fields.append(field(name, kind))
    return fields


def made_feature(fields: QgsFields, values: Iterable[Any], shape: Any = None) -> QgsFeature:
    """A feature with days as ISO text. :param shape: shapely geometry"""
    feature = QgsFeature(fields)
    feature.setAttributes([value.isoformat() if isinstance(value, date) else value for value in values])
    if shape is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(shape.wkb)
        feature.setGeometry(geometry)
    return feature
