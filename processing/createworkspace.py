"""zhiwei:createworkspace"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterCrs, QgsProcessingParameterFileDestination

from ..plugin.domain.errors import InputError
from .base import tr
from .outputs import NewWorkspace


class CreateWorkspace(NewWorkspace):
    """Make an empty workspace."""

    id_ = "createworkspace"
    group_ = "workspace"

    def title(self) -> str:
        return tr("Create workspace")

    def help(self) -> str:
        return tr(
            "Makes an empty workspace: one GeoPackage for spots, parcels, zones, permits, cases, documents and their "
            "audit. Choose the 3-degree CGCS2000 zone of your county, the one without zone number in the eastings "
            "(for example EPSG:4549 for 120°E). A file that exists is never overwritten."
        )

    def define(self) -> None:
        self.addParameter(QgsProcessingParameterCrs("CRS", tr("Projected CRS"), defaultValue="EPSG:4549"))
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", tr("New workspace"), fileFilter="GeoPackage (*.gpkg)")
        )

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services import workspace

        crs = self.parameterAsCrs(parameters, "CRS", context)
        if not crs.isValid() or crs.isGeographic() or not crs.authid() or "Pseudo-Mercator" in crs.description():
            raise InputError("workspace.crs_not_projected", crs=crs.authid() or str(parameters.get("CRS")))
        path = workspace.create(self.parameterAsFileOutput(parameters, "OUTPUT", context), crs.authid())
        feedback.pushInfo(str(path))
        return {"OUTPUT": str(path)}
