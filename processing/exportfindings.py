"""zhiwei:exportfindings"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from .base import ZhiweiAlgorithm, tr


class ExportFindings(ZhiweiAlgorithm):
    """Write the current findings of a workspace as a spreadsheet."""

    id_ = "exportfindings"
    group_ = "export"

    def title(self) -> str:
        return tr("Export findings")

    def help(self) -> str:
        return tr(
            "Writes the current findings of all assessed spots as an XLSX workbook: a summary line per spot, then "
            "parcels, zones, permits, land classes, control lines nearby, data errors with their place, and the method "
            "with the area statement of every spot."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Spreadsheet"), fileFilter="Excel (*.xlsx)")
        )
        self.addOutput(QgsProcessingOutputNumber("SPOTS", tr("Spots")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.export_findings import export_findings

        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with self.workspace(parameters, context, read_only=True) as workspace:
            counts = export_findings(workspace, path, self.progress(feedback))
        feedback.pushInfo(path)
        return {"OUTPUT": path, "SPOTS": counts["图斑汇总"], "ROWS": counts}
