"""zhiwei:exportsettings"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from .base import ZhiweiAlgorithm, tr


class ExportSettings(ZhiweiAlgorithm):
    """All settings of an office as one file."""

    id_ = "exportsettings"
    group_ = "export"

    def title(self) -> str:
        return tr("Export settings of the office")

    def help(self) -> str:
        return tr(
            "Writes all settings of a workspace into one YAML file: organisations, officers, numbering, profiles with "
            "their texts, templates, holidays, own values of the catalogues and options. 'Import settings of the "
            "office' sets another workspace up with it to the last value."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Settings (YAML)"), fileFilter="YAML (*.yaml)")
        )
        for name, label in (
            ("ORGANISATIONS", tr("Organisations")),
            ("OFFICERS", tr("Officers")),
            ("PROFILES", tr("Profiles")),
            ("TEMPLATES", tr("Templates")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.settings_export import export_settings

        target = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with self.workspace(parameters, context) as workspace:
            counts = export_settings(workspace, target)
        feedback.pushInfo(target)
        return {
            "OUTPUT": target,
            "ORGANISATIONS": counts["organisations"],
            "OFFICERS": counts["officers"],
            "PROFILES": counts["profile_texts"],
            "TEMPLATES": counts["templates"],
        }
