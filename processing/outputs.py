"""Outputs of algorithms: rows with fields by name and kind, days as ISO text; a new workspace."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsProcessing

from ..plugin.gui.compat import field
from .base import ZhiweiAlgorithm, tr


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


class NewWorkspace(ZhiweiAlgorithm):
    """An algorithm whose ``OUTPUT`` is a workspace that is not there yet."""

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:
        # the dialog offers a temporary file, which QGIS deletes when it is closed
        if parameters.get("OUTPUT") == QgsProcessing.TEMPORARY_OUTPUT:
            return False, tr("Choose a file for the new workspace; a temporary one would be lost.")
        return super().checkParameterValues(parameters, context)
