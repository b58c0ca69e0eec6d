"""zhiwei:issuedocuments"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, chosen, day, parse_filter, tell_refusals


class IssueDocuments(ZhiweiAlgorithm):
    """Issue papers of cases as PDF."""

    id_ = "issuedocuments"
    group_ = "case"

    def title(self) -> str:
        return tr("Issue documents")

    def help(self) -> str:
        return tr(
            "Issues papers for each case that the filter picks and writes them as PDF into a folder. DOCUMENT is the "
            "id or title of a form, several separated by commas: D01 lead registration, D02 filing approval, D04 stop "
            "notice, D06 survey record, D07 survey plan, D08 photo evidence, D35 proof of service. Numbers are drawn "
            "without gap, the facts are frozen, the file's hash enters the case. A paper that was issued before is "
            "printed again, byte for byte. A paper that the case does not allow now, or that lacks what the law "
            "requires, is refused with the reason and no number is drawn. Decision support only."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString("DOCUMENT", tr("Documents (D01, D04 ...)")))
        self.addParameter(
            QgsProcessingParameterExpression("FILTER", tr("Cases (expression; empty for all)"), optional=True)
        )
        add_date(self)
        self.add_actor()
        going_on = QgsProcessingParameterBoolean(
            "GOING_ON", tr("Seen on the spot: the breach is going on"), defaultValue=False, optional=True
        )
        going_on.setFlags(going_on.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(going_on)
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the PDF files")))
        self.addOutput(QgsProcessingOutputNumber("ISSUED", tr("Documents issued")))
        self.addOutput(QgsProcessingOutputNumber("REPRINTED", tr("Documents printed again")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Documents refused")))
        self.addOutput(QgsProcessingOutputString("FILES", tr("Files")))
        self.addOutput(QgsProcessingOutputString("REASONS", tr("Refused, with the reason")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.case_catalogues import current_forms
        from ..plugin.services.issue_document import finish_pending, issue_documents, write_files
        from ..plugin.services.selection import forms_named

        now = datetime.now(timezone.utc)
        on = day(self, parameters, context, now, feedback)
        expression = parse_filter(self, parameters, context)
        forms = forms_named(current_forms(), self.parameterAsString(parameters, "DOCUMENT", context))
        actor = self.actor(parameters, context)
        stated = {"going_on": True} if self.parameterAsBool(parameters, "GOING_ON", context) else {}
        folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)
        with self.workspace(parameters, context) as workspace:
            cases = chosen(workspace, "case_file", expression, feedback)
            _, failed = finish_pending(workspace, actor, now)
            report = issue_documents(workspace, forms, cases, on, actor, now, stated, progress=self.progress(feedback))
        files = write_files(report.issued, folder)
        for paper in report.issued:
            for code, params in paper.warnings:
                feedback.pushWarning(f"{paper.document.number or paper.case_number}: {say(code, **params)}")
        fresh = [paper for paper in report.issued if not paper.reprint]
        return {
            "OUTPUT_FOLDER": folder,
            "ISSUED": len(fresh),
            "REPRINTED": len(report.issued) - len(fresh),
            "REFUSED": len(report.refused),
            "FILES": "; ".join(str(path) for path in files),
            "REASONS": tell_refusals([*failed, *report.refused], feedback),
        }
