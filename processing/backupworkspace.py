"""zhiwei:backupworkspace"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputFile, QgsProcessingParameterFileDestination

from .base import ZhiweiAlgorithm, tr


class BackupWorkspace(ZhiweiAlgorithm):
    """Copy a workspace as one consistent state."""

    id_ = "backupworkspace"
    group_ = "workspace"

    def title(self) -> str:
        return tr("Back up workspace")

    def help(self) -> str:
        return tr(
            "Copies a workspace as one consistent state while others may work in it, together with its photos and "
            "documents, and verifies the copy. Without OUTPUT the copy stands beside the workspace with date and time."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Backup"), fileFilter="GeoPackage (*.gpkg)", optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputFile("BACKUP", tr("Backup")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services import workspace

        target = self.parameterAsFileOutput(parameters, "OUTPUT", context) if parameters.get("OUTPUT") else ""
        path = workspace.backup(self.parameterAsFile(parameters, "WORKSPACE", context), target or None)
        feedback.pushInfo(str(path))
        return {"OUTPUT": str(path), "BACKUP": str(path)}
