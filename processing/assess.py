"""zhiwei:assess"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr

SCOPES = ["new", "all"]


class Assess(ZhiweiAlgorithm):
    """Overlay the spots of a workspace with everything in it and store findings and area statements."""

    id_ = "assess"
    group_ = "assess"

    def title(self) -> str:
        return tr("Assess spots")

    def help(self) -> str:
        return tr(
            "Measures the official area of every spot and lays it over parcels, zones, permits and land classes: area "
            "and share in each, what none covers, distances to control lines, farmland net of deductions. From that "
            "the headline zone, the track, a disposition hint with its legal basis, a crime alert for farmland and the "
            "authority to hand to. Decision support only. SCOPE new assesses what was never assessed or has changed; "
            "zones and permits count as of AS_OF (today when empty); TOLERANCE is the positional error in metres, "
            "pieces narrower than twice that are marked doubtful."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterEnum(
                "SCOPE", tr("Spots"), options=SCOPES, defaultValue="new", usesStaticStrings=True, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterDateTime(
                "AS_OF", tr("Zones and permits as of"), type=QgsProcessingParameterDateTime.Type.Date, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "TOLERANCE",
                tr("Positional tolerance (m)"),
                type=QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.0,
            )
        )
        self.add_actor()
        self.addOutput(QgsProcessingOutputNumber("ASSESSED", tr("Spots assessed")))
        self.addOutput(QgsProcessingOutputNumber("CRIME_ALERTS", tr("Crime alerts")))
        self.addOutput(QgsProcessingOutputNumber("DATA_ERRORS", tr("Data errors")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.assess import assess

        scope = self.parameterAsString(parameters, "SCOPE", context) or "new"
        day = self.parameterAsDateTime(parameters, "AS_OF", context) if parameters.get("AS_OF") else None
        tolerance = parameters.get("TOLERANCE")
        with self.workspace(parameters, context) as workspace:
            outcome = assess(
                workspace,
                scope,
                day.date().toPyDate() if day is not None and day.isValid() else None,
                self.actor(parameters, context),
                datetime.now(timezone.utc),
                self.progress(feedback),
                None if tolerance in (None, "") else self.parameterAsDouble(parameters, "TOLERANCE", context),
            )
        for code in outcome.skipped:
            feedback.pushWarning(say("assess.skipped", spot=code))
        for code in outcome.changed:
            feedback.pushWarning(say("assess.changed", spot=code))
        feedback.pushInfo(
            say("assess.done", count=len(outcome.assessed), day=outcome.as_of, errors=outcome.data_errors)
        )
        if outcome.alerts:
            feedback.pushWarning(say("assess.alerts", count=outcome.alerts))
        return {
            "ASSESSED": len(outcome.assessed),
            "SKIPPED": len(outcome.skipped),
            "CHANGED": len(outcome.changed),
            "CRIME_ALERTS": outcome.alerts,
            "DATA_ERRORS": outcome.data_errors,
            "AS_OF": outcome.as_of.isoformat(),
            "TRACKS": outcome.tracks,
            "HEADLINE_ZONES": outcome.headlines,
        }
