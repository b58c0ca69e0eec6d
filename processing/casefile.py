"""zhiwei:casefile"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFolderDestination,
)

from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, chosen, day, parse_filter, tell_refusals


class CaseFiles(ZhiweiAlgorithm):
    """Bind the files of cases."""

    id_ = "casefile"
    group_ = "case"

    def title(self) -> str:
        return tr("Bind case files")

    def help(self) -> str:
        return tr(
            "Binds the file of each case that the filter picks to one PDF: cover, contents with page numbers, every "
            "issued paper in the order of filing, scans and photographs, and the closing sheet with the void numbers; "
            "with bookmarks, and page numbers at the upper right. MASKED makes a copy for third parties: each paper is "
            "drawn again from its frozen facts with identity numbers, telephones and the reporter covered; scans that "
            "cannot be covered, and papers that are not open to third parties, are replaced by a sheet that says so. "
            "The stored papers are never changed. DATE leaves out what is later, and is the filing date of closed "
            "cases."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterExpression("FILTER", tr("Cases (expression; empty for all)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterBoolean("MASKED", tr("Copy for third parties, personal data covered"), False)
        )
        add_date(self)
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the PDF files")))
        self.addOutput(QgsProcessingOutputNumber("BOUND", tr("Case files bound")))
        self.addOutput(QgsProcessingOutputNumber("PAGES", tr("Pages")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Cases refused")))
        self.addOutput(QgsProcessingOutputString("FILES", tr("Files")))
        self.addOutput(QgsProcessingOutputString("REASONS", tr("Refused, with the reason")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.case_volume import write_volumes

        now = datetime.now(timezone.utc)
        on = day(self, parameters, context, now, feedback)
        stated = on if parameters.get("DATE") else None
        expression = parse_filter(self, parameters, context)
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        masked = self.parameterAsBool(parameters, "MASKED", context)
        with self.workspace(parameters, context, read_only=True) as workspace:
            cases = chosen(workspace, "case_file", expression, feedback)
            report = write_volumes(workspace, cases, folder, on, masked, stated, self.progress(feedback))
        for path, volume in report.written:
            feedback.pushInfo(say("casefile.bound", file=path.name, papers=volume.papers, pages=volume.pages))
        return {
            "OUTPUT": folder,
            "BOUND": len(report.written),
            "PAGES": sum(volume.pages for _, volume in report.written),
            "REFUSED": len(report.refused),
            "FILES": "\n".join(str(path) for path, _ in report.written),
            "REASONS": tell_refusals(report.refused, feedback),
        }
