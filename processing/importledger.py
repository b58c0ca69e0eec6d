"""zhiwei:importledger"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, day
from .importreport import add_counts, add_report, in_words, tell, write_report

TRACKS = ["auto", "planning", "village", "land"]
COUNTS = ("ROWS", "ACCEPTED", "REFUSED", "SAME", "WITH_SPOT", "WITH_SHAPE", "WITHOUT_SHAPE")


class ImportLedger(ZhiweiAlgorithm):
    """An office's old ledger (违法建设台账, 违法用地台账)."""

    id_ = "importledger"
    group_ = "import"

    def title(self) -> str:
        return tr("Take an old ledger over")

    def help(self) -> str:
        return tr(
            "Takes the cases of an office's old ledger in: XLSX with merged heads, CSV, or a vector layer whose shapes "
            "become spots. Columns are found by their names; MAPPING (target=column;target=column) says what is not. "
            "A row belongs to the spot it names by number or point, gets one from corner points, or one without a "
            "shape. Parties are checked, days, areas and amounts read in the forms people type. Each step with an "
            "exact day becomes an event marked taken over; a step without one is told in words, no day is made up. A "
            "row with a day that cannot be, or days in an order the procedure does not know, is refused and named. "
            "All accepted rows are entered together or none; the batch can be taken back while no case was worked on."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterFile("INPUT", tr("Ledger (file)")))
        self.addParameter(
            QgsProcessingParameterEnum(
                "TRACK", tr("Track"), TRACKS, defaultValue="auto", optional=True, usesStaticStrings=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString("ORG", tr("Organisation (code or name; needed with several)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString("MAPPING", tr("Mapping of columns (empty to find out)"), optional=True)
        )
        self.addParameter(QgsProcessingParameterString("CRS", tr("CRS of coordinates, if not declared"), optional=True))
        self.addParameter(
            QgsProcessingParameterBoolean("STRICT", tr("Refuse all if one row is refused"), defaultValue=False)
        )
        add_date(self)
        self.add_actor()
        add_report(self)
        add_counts(self, COUNTS)

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.domain.progress import Part
        from ..plugin.exchange.mapping import parse_mapping
        from ..plugin.services.import_ledger import prepare_ledger
        from ..plugin.services.intake_report import report_rows
        from ..plugin.services.ledger_entry import commit_ledger
        from ..plugin.services.ledger_plan import LedgerOptions

        now = datetime.now(timezone.utc)
        options = LedgerOptions(
            parse_mapping(self.parameterAsString(parameters, "MAPPING", context)),
            self.parameterAsEnumString(parameters, "TRACK", context) or "auto",
            self.parameterAsString(parameters, "ORG", context).strip(),
            self.parameterAsString(parameters, "CRS", context).strip(),
            self.parameterAsBool(parameters, "STRICT", context),
        )
        path = self.parameterAsString(parameters, "INPUT", context)
        on = day(self, parameters, context, now, feedback)
        progress = self.progress(feedback)
        with self.workspace(parameters, context) as workspace:
            plan = prepare_ledger(workspace, path, options, on, Part(progress, 0.0, 0.6))
            for target, column in plan.fields.items():
                feedback.pushInfo(f"{target} ← {column}")
            lines = in_words(report_rows(plan.source, plan.issues))
            tell(feedback, lines, plan.counts)
            report = write_report(
                self.parameterAsFileOutput(parameters, "REPORT", context), self.title(), lines, plan.counts
            )
            batch = commit_ledger(workspace, plan, self.actor(parameters, context), now, Part(progress, 0.6, 1.0))
        return {**{name.upper(): number for name, number in plan.counts.items()}, "BATCH": batch, "REPORT": report}
