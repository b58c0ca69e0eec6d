"""zhiwei:importtemplate"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..plugin.domain.errors import InputError
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, chosen, day, parse_filter


class ImportTemplate(ZhiweiAlgorithm):
    """Take in a document form of the office's own."""

    id_ = "importtemplate"
    group_ = "case"

    def title(self) -> str:
        return tr("Import a document template")

    def help(self) -> str:
        return tr(
            "Takes in a template of the office's own: another wording of a form (the id of the form, D01 to D57) or a "
            "form that the catalogue does not have (an id of its own, such as B01). INPUT is a YAML file as those in "
            "resources/documents of the plugin, where README.md says what may stand in it. It is checked first: a "
            "broken template, an unknown fact, or one that leaves out what the law requires in the form is refused "
            "with form, line and reason. PREVIEW writes it as PDF with the first case that FILTER picks, without "
            "drawing a number. KEEP takes it into use; it is kept in the workspace by its hash, and papers that were "
            "issued keep the template they were drawn with. RETIRE goes back to the plugin's own template of a form."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterFile("INPUT", tr("Template (YAML)"), optional=True))
        self.addParameter(QgsProcessingParameterString("NAME", tr("Name of the template"), optional=True))
        self.addParameter(
            QgsProcessingParameterExpression("FILTER", tr("Case for the preview (expression)"), optional=True)
        )
        self.addParameter(QgsProcessingParameterBoolean("KEEP", tr("Take into use"), defaultValue=True))
        self.addParameter(
            QgsProcessingParameterString("RETIRE", tr("Form that goes back to the plugin's template"), optional=True)
        )
        add_date(self)
        self.add_actor()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "PREVIEW", tr("Preview"), fileFilter="PDF (*.pdf)", optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputString("FORM", tr("Form")))
        self.addOutput(QgsProcessingOutputString("SHA256", tr("SHA-256 of the template")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.output.whole_file import write_whole
        from ..plugin.services.office_template import keep_template, retire_template, try_template

        now = datetime.now(timezone.utc)
        on = day(self, parameters, context, now, feedback)
        actor = self.actor(parameters, context)
        expression = parse_filter(self, parameters, context)
        file = self.parameterAsFile(parameters, "INPUT", context)
        retired = self.parameterAsString(parameters, "RETIRE", context).strip()
        if not file and not retired:
            raise InputError("template.nothing_asked")
        with self.workspace(parameters, context) as workspace:
            if retired:
                retire_template(workspace, retired, actor, now)
            if not file:
                return {"FORM": retired.upper(), "SHA256": ""}
            cases = chosen(workspace, "case_file", expression, feedback) if expression is not None else []
            tried = try_template(workspace, file, on, actor, cases[0] if cases else "")
            target = self.parameterAsFileOutput(parameters, "PREVIEW", context)
            if target:
                write_whole(target, tried.pdf)
            if self.parameterAsBool(parameters, "KEEP", context):
                keep_template(workspace, tried, self.parameterAsString(parameters, "NAME", context), actor, now)
        return {"FORM": tried.form, "SHA256": tried.sha256, "PREVIEW": target}
