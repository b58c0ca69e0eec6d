"""zhiwei:restoreworkspace"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from .base import tr
from .outputs import NewWorkspace


class RestoreWorkspace(NewWorkspace):
    """Lay a backup out as a workspace."""

    id_ = "restoreworkspace"
    group_ = "workspace"

    def title(self) -> str:
        return tr("Restore workspace")

    def help(self) -> str:
        return tr(
            "Lays a backup out as a workspace of its own, with its photos and documents, and verifies the copy. OUTPUT "
            "must not exist yet: nothing is overwritten, so a workspace that is still there is looked at before it "
            "goes. The backup stays as it is."
        )

    def define(self) -> None:
        self.addParameter(
            QgsProcessingParameterFile("BACKUP", tr("Backup"), extension="gpkg", fileFilter="GeoPackage (*.gpkg)")
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("New workspace"), fileFilter="GeoPackage (*.gpkg)", createByDefault=False
            )
        )

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services import workspace

        backup = self.parameterAsFile(parameters, "BACKUP", context)
        path = workspace.restore(backup, self.parameterAsFileOutput(parameters, "OUTPUT", context))
        feedback.pushInfo(str(path))
        return {"OUTPUT": str(path)}
