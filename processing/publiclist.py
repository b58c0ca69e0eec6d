"""zhiwei:publiclist"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, chosen, day, parse_filter, tell_refusals

KINDS = ["plan", "done"]
NAMES = ["surname", "hidden"]


class PublishList(ZhiweiAlgorithm):
    """The list of what is to be demolished, or was."""

    id_ = "publiclist"
    group_ = "case"

    def title(self) -> str:
        return tr("List for publication")

    def help(self) -> str:
        return tr(
            "Makes the list of buildings that are to be demolished (KIND plan, 拟拆名单公示) or were (done, "
            "拆除情况公布) from the cases that the filter picks, as PDF and XLSX. Persons stand with their surname and "
            "× (NAMES hidden: as 个人), bodies with their name; no number and no telephone leaves the office. Only a "
            "demolition that is decided, served on every party and under no review or suit is listed as to come; its "
            "day is the one named in the decision, else the earliest lawful one. ISSUE draws a number and freezes the "
            "list as a paper of the office. Cases that may not be listed are "
            "named with the reason."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterExpression("FILTER", tr("Cases (expression; empty for all)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "KIND", tr("Kind of list"), KINDS, defaultValue="plan", optional=True, usesStaticStrings=True
            )
        )
        self.addParameter(QgsProcessingParameterString("BATCH", tr("Batch, as printed")))
        self.addParameter(QgsProcessingParameterString("UNTIL", tr("Objections until (YYYY-MM-DD)"), optional=True))
        self.addParameter(
            QgsProcessingParameterEnum(
                "NAMES", tr("Names of persons"), NAMES, defaultValue="surname", optional=True, usesStaticStrings=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString("ORG", tr("Organisation (code or name; needed with several)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterBoolean("ISSUE", tr("Issue it with a number (else a draft)"), defaultValue=False)
        )
        add_date(self)
        self.add_actor()
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("List (PDF)"), fileFilter="PDF (*.pdf)"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "SPREADSHEET", tr("Spreadsheet"), fileFilter="Excel (*.xlsx)", optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputString("NUMBER", tr("Document number")))
        self.addOutput(QgsProcessingOutputNumber("LISTED", tr("Cases listed")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Cases refused")))
        self.addOutput(QgsProcessingOutputString("REASONS", tr("Refused, with the reason")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.output.whole_file import write_whole
        from ..plugin.services.public_list import draw_list, issue_list, public_list, write_sheet

        now = datetime.now(timezone.utc)
        on = day(self, parameters, context, now, feedback)
        until = None
        if parameters.get("UNTIL"):
            until = day(self, {"DATE": self.parameterAsString(parameters, "UNTIL", context)}, context, now)
        expression = parse_filter(self, parameters, context)
        issue = self.parameterAsBool(parameters, "ISSUE", context)
        with self.workspace(parameters, context, read_only=not issue) as workspace:
            made = public_list(
                workspace,
                chosen(workspace, "case_file", expression, feedback),
                self.parameterAsEnumString(parameters, "KIND", context) or "plan",
                self.parameterAsString(parameters, "BATCH", context),
                on,
                until,
                self.parameterAsString(parameters, "ORG", context),
                self.parameterAsEnumString(parameters, "NAMES", context) or "surname",
                self.progress(feedback),
            )
            issued = issue_list(workspace, made, self.actor(parameters, context), now) if issue else None
        reasons = tell_refusals(made.refused, feedback)
        pdf = issued.pdf if issued else draw_list(made)
        path = write_whole(self.parameterAsFileOutput(parameters, "OUTPUT", context), pdf)
        sheet = self.parameterAsFileOutput(parameters, "SPREADSHEET", context)
        if sheet:
            write_sheet(made, sheet)
        return {
            "OUTPUT": str(path),
            "SPREADSHEET": sheet,
            "NUMBER": issued.document.number if issued else "",
            "LISTED": len(made.rows),
            "REFUSED": len(made.refused),
            "REASONS": reasons,
        }
