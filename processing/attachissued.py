"""zhiwei:attachissued"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, day

KINDS = ("scan", "word")


class AttachIssued(ZhiweiAlgorithm):
    """Take in the scan or the edited Word document of an issued paper."""

    id_ = "attachissued"
    group_ = "case"

    def title(self) -> str:
        return tr("Take in an issued version")

    def help(self) -> str:
        return tr(
            "Takes the version of a paper that was issued in fact into the case: the scan of the signed and sealed "
            "paper (PDF, JPEG, PNG, TIFF) or the Word document that was edited outside (DOCX, DOC, WPS). DOCUMENT is "
            "the number of the paper or its uid. The file is kept under its SHA-256 beside the draft it came from, "
            "both hashes enter the case as an event, and from then on it is what is handed out again and bound into "
            "the case file. A later version takes the place of an earlier one; none is lost. DATE is the day that "
            "the version carries. Verification compares the files with what the events tell."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString("DOCUMENT", tr("Number or uid of the document")))
        self.addParameter(QgsProcessingParameterFile("FILE", tr("Scan or Word document")))
        self.addParameter(
            QgsProcessingParameterEnum(
                "KIND", tr("Kind"), options=list(KINDS), defaultValue="scan", usesStaticStrings=True
            )
        )
        add_date(self)
        self.add_actor()
        self.addOutput(QgsProcessingOutputString("CASE", tr("Case number")))
        self.addOutput(QgsProcessingOutputString("DRAFT_SHA256", tr("SHA-256 of the draft")))
        self.addOutput(QgsProcessingOutputString("SHA256", tr("SHA-256 of the issued version")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.attach_issued import attach_issued

        now = datetime.now(timezone.utc)
        paper = self.parameterAsString(parameters, "DOCUMENT", context)
        file = self.parameterAsFile(parameters, "FILE", context)
        kind = self.parameterAsEnumString(parameters, "KIND", context) or "scan"
        on = day(self, parameters, context, now, feedback)
        with self.workspace(parameters, context) as workspace:
            done = attach_issued(workspace, paper, file, kind, on, self.actor(parameters, context), now)
        return {"CASE": done.case_number, "DRAFT_SHA256": done.draft_sha256, "SHA256": done.sha256}
