"""zhiwei:opencases"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterString,
)

from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, chosen, day, parse_filter, tell_refusals

TRACKS = ["auto", "planning", "village", "land", "all"]


class OpenCases(ZhiweiAlgorithm):
    """Open a case for each chosen spot."""

    id_ = "opencases"
    group_ = "case"

    def title(self) -> str:
        return tr("Open cases")

    def help(self) -> str:
        return tr(
            "Registers a lead and opens a case for each spot that the filter picks: check, stop order where building "
            "goes on, filing, officers in charge. A spot must be assessed and have a party, and at least two officers "
            "with a card that is valid on the day must be named (names or card numbers, separated by commas). "
            "Officers of several organisations may be named: a case goes to the organisation whose matter the track is "
            "at that place, the village track to the township (URPL art.65), planning and land to the county's bureaus "
            "(URPL art.64, NRPM art.6), unless the settings give an organisation other tracks. "
            "TRACK: auto takes the leading track of the assessment, all opens a linked case beside it where land and "
            "planning law are both broken. Each case is opened whole or not at all; what is not opened is listed with "
            "its reason. Decision support only."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterExpression("FILTER", tr("Spots (expression; empty for all)"), optional=True)
        )
        self.addParameter(QgsProcessingParameterString("OFFICERS", tr("Officers (names or card numbers)")))
        self.addParameter(
            QgsProcessingParameterEnum(
                "TRACK", tr("Track"), TRACKS, defaultValue="auto", optional=True, usesStaticStrings=True
            )
        )
        add_date(self)
        self.add_actor()
        self.addOutput(QgsProcessingOutputNumber("OPENED", tr("Cases opened")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Spots refused")))
        self.addOutput(QgsProcessingOutputString("CASES", tr("Case numbers")))
        self.addOutput(QgsProcessingOutputString("REASONS", tr("Refused, with the reason")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.open_case import AUTO, open_cases
        from ..plugin.services.selection import split

        now = datetime.now(timezone.utc)
        on = day(self, parameters, context, now, feedback)
        expression = parse_filter(self, parameters, context)
        track = self.parameterAsEnumString(parameters, "TRACK", context) or AUTO
        with self.workspace(parameters, context) as workspace:
            spots = chosen(workspace, "spot", expression, feedback)
            report = open_cases(
                workspace,
                spots,
                split(self.parameterAsString(parameters, "OFFICERS", context)),
                track,
                on,
                self.actor(parameters, context),
                now,
                self.progress(feedback),
            )
        for case in report.opened:
            feedback.pushInfo(say("case.opened", number=case.number, spot=case.spot_code, track=case.track))
        tell_refusals(report.notes, feedback)
        return {
            "OPENED": len(report.opened),
            "REFUSED": len(report.refused),
            "CASES": "; ".join(case.number for case in report.opened),
            "REASONS": tell_refusals(report.refused, feedback),
        }
