"""zhiwei:verifyworkspace"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr


class VerifyWorkspace(ZhiweiAlgorithm):
    """Say what is wrong with a workspace."""

    id_ = "verifyworkspace"
    group_ = "workspace"

    def title(self) -> str:
        return tr("Verify workspace")

    def help(self) -> str:
        return tr(
            "Checks a workspace without changing it: the hash chain of every case, cached states, references, the "
            "spatial index, the files and the schema. Each problem is named; REPORT writes them as a table."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), fileFilter="CSV (*.csv)", optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("PROBLEMS", tr("Number of problems")))
        self.addOutput(QgsProcessingOutputBoolean("CLEAN", tr("Nothing is wrong")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services import workspace

        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        problems = workspace.verify(path, self.progress(feedback))
        for code, params in problems:
            feedback.pushWarning(say(code, **params))
        if not problems:
            feedback.pushInfo(tr("Nothing is wrong."))
        results: dict[str, Any] = {"PROBLEMS": len(problems), "CLEAN": not problems}
        report = self.parameterAsFileOutput(parameters, "REPORT", context) if parameters.get("REPORT") else ""
        if report:
            workspace.write_problems(report, problems, say)
            results["REPORT"] = report
        return results
