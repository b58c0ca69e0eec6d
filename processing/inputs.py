"""A layer or any vector file as the INPUT of an algorithm: project layer, path, TXT, archive, .gdb, table.

QGIS's own layer parameter refuses what its providers do not open (国土 TXT, archives, tables); here every path that
exists passes the check and is read by ``exchange.vector``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessing, QgsProcessingParameterMapLayer

from ..plugin.domain.errors import InputError
from .base import FeedbackProgress, ZhiweiAlgorithm, tr


class AnyVectorAlgorithm(ZhiweiAlgorithm):
    """An algorithm whose parameter INPUT takes any vector layer or file."""

    def add_input(self, label: str) -> None:
        """Add the parameter INPUT."""
        self.addParameter(QgsProcessingParameterMapLayer("INPUT", label, types=[QgsProcessing.SourceType.TypeVector]))

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:
        """As QGIS checks, but INPUT may be any path that exists."""
        for definition in self.parameterDefinitions():
            value = parameters.get(definition.name())
            if definition.name() == "INPUT":
                if value in (None, ""):
                    return False, tr("INPUT is missing: give a layer or the path of a file.")
                if isinstance(value, str) and not _is_known(value, context):
                    return False, tr("INPUT {0} is neither a layer of the project nor a file.").format(value)
                continue
            if not definition.checkValueIsAcceptable(value, context):
                return False, tr("{0} is missing or not usable: {1}").format(definition.name(), value)
        return True, ""

    def input_table(self, parameters: dict[str, Any], context: Any, feedback: Any) -> Any:
        """INPUT as a FeatureTable, read in this thread.

        :raises InputError: with file and reason
        """
        from ..plugin.exchange.vector import from_source, read

        value = parameters.get("INPUT")
        progress = FeedbackProgress(feedback)
        if isinstance(value, QgsMapLayer):
            return from_source(value, progress=progress)
        if isinstance(value, str) and _exists(value):
            return read(_local(value), progress=progress)
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            raise InputError("input.not_found", file=str(value))
        return from_source(layer, progress=progress)


def _local(text: str) -> str:
    return text[7:] if text.startswith("file://") else text


def _exists(text: str) -> bool:
    path = _local(text).split("|")[0]
    try:
        return bool(path) and Path(path).exists()
    except OSError:  # a name that is too long to be a path
        return False


def _is_known(text: str, context: Any) -> bool:
    if _exists(text):
        return True
    project = context.project() if context is not None else None
    return project is not None and (text in project.mapLayers() or bool(project.mapLayersByName(text)))
