"""zhiwei:recordevents"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsProcessingParameterFile

from ..plugin.domain.errors import InputError
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .importreport import add_counts, add_report, in_words, tell, write_report


class RecordEvents(ZhiweiAlgorithm):
    """Events of many cases from a table (批量登记事件)."""

    id_ = "recordevents"
    group_ = "case"

    def title(self) -> str:
        return tr("Record events from a table")

    def help(self) -> str:
        return tr(
            "Records every row of a table (XLSX, CSV, or a table of a vector file as path|layername=NAME), or none of "
            "them. Columns: case (number), event (step T01 to T80 or its name; DELIVERY, FACT, CORRECTION), date "
            "(YYYY-MM-DD, with HH:MM where it matters), actor, party (name or number; several with ;), data (a JSON "
            "object with what the event carries; what is stated to the guards stands under facts). Rows of one case "
            "are taken by date. A paper that starts a period (notice, decision, reminder ...) is served when it was "
            "issued here; of one issued outside, data holds paper with number and issued_on. Every step is checked as "
            "if it were taken by hand, also those that come after an earlier one; the report names the row, the guard, "
            "the article and what is missing. Decision support only."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterFile("INPUT", tr("Table of events (file)")))
        self.add_actor()
        add_report(self)
        add_counts(self, ("ROWS", "CASES", "RECORDED", "REFUSED"), batch=False)

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.intake_report import report_rows
        from ..plugin.services.record_events import record_events

        with self.workspace(parameters, context) as workspace:
            report = record_events(
                workspace,
                self.parameterAsString(parameters, "INPUT", context),
                self.actor(parameters, context),
                datetime.now(timezone.utc),
                self.progress(feedback),
            )
        lines = in_words(report_rows(report.source, report.issues))
        tell(feedback, lines, report.counts)
        path = write_report(
            self.parameterAsFileOutput(parameters, "REPORT", context), self.title(), lines, report.counts
        )
        if report.refused:
            first = report.refused[0]
            reason = say(first.code, **first.params)
            raise InputError(
                "events.refused", file=report.source, refused=len(report.refused), row=first.row, reason=reason
            )
        return {**{name.upper(): number for name, number in report.counts.items()}, "REPORT": path}
