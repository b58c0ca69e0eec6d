"""zhiwei:periodcalculator"""

from __future__ import annotations

import re
from contextlib import ExitStack
from datetime import date
from typing import Any

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate

from ..plugin.domain.errors import InputError
from .base import ZhiweiAlgorithm, tr

#: year, month and day: a month alone is no start
_WHOLE_DAY = re.compile(r"\d+\D+\d+\D+\d+")
UNITS = ("calendar_day", "working_day", "month", "year", "hour")


class PeriodCalculator(ZhiweiAlgorithm):
    """Last day of a period, and why (期限计算)."""

    id_ = "periodcalculator"
    group_ = "case"

    def title(self) -> str:
        return tr("Calculate a period")

    def help(self) -> str:
        return tr(
            "Says on which day a period ends, from which day the next step is lawful, and why: article, days passed "
            "over, make-up days, excluded time, roll. RULE is the id or name of a period of the procedure: DR08 "
            "defence, DR09 hearing request, DR11 decision, DR14 payment of a fine, DR15 review, DR16 suit, DR17 suit "
            "after review, DR19 suit against a demolition under land law, DR20 reminder before the court, DR21 "
            "application to the court, DR30 service by public notice, and the others from DR01 to DR41; with PROFILE "
            "also decision_due, defence, hearing_request, reminder, execution_notice. Without RULE give LENGTH and "
            "UNIT. The start day is not counted. ROLL moves a last day on a rest day to the next working day, as the "
            "law does for periods of the party; a rule knows by itself whether it rolls. EXCLUDED are days that do "
            "not count, as 2026-04-01/2026-04-10; 2026-05-06. WORKSPACE brings the office's own holiday table and "
            "profiles. In a year whose holidays are not published the result is provisional. Decision support only."
        )

    def define(self) -> None:
        self.addParameter(
            QgsProcessingParameterDateTime(
                "START", tr("Start (day of the event, not counted)"), type=QgsProcessingParameterDateTime.Type.Date
            )
        )
        self.addParameter(QgsProcessingParameterString("RULE", tr("Rule (id or name)"), optional=True))
        self.addParameter(QgsProcessingParameterNumber("LENGTH", tr("Length"), optional=True, minValue=0))
        self.addParameter(
            QgsProcessingParameterEnum(
                "UNIT",
                tr("Unit"),
                list(UNITS),
                defaultValue=UNITS[0],
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean("ROLL", tr("Move a last day on a rest day on"), defaultValue=False)
        )
        self.addParameter(QgsProcessingParameterString("PROFILE", tr("Profile (id)"), optional=True))
        self.addParameter(QgsProcessingParameterBoolean("EXTENDED", tr("Extension granted"), defaultValue=False))
        self.addParameter(QgsProcessingParameterString("EXCLUDED", tr("Days that do not count"), optional=True))
        self.addParameter(
            QgsProcessingParameterFile("WORKSPACE", tr("Workspace (GeoPackage)"), extension="gpkg", optional=True)
        )
        self.addOutput(QgsProcessingOutputString("LAST_DAY", tr("Last day")))
        self.addOutput(QgsProcessingOutputString("NEXT_DAY", tr("Next step lawful from")))
        self.addOutput(QgsProcessingOutputString("EXPLANATION", tr("Why")))
        self.addOutput(QgsProcessingOutputBoolean("PROVISIONAL", tr("Provisional")))

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> Any:
        # QGIS itself knows a day only as YYYY-MM-DD; an office writes 2026年3月16日 as well.
        start = self._start(parameters, context)
        if start is not None:
            parameters = {**parameters, "START": QDate(start.year, start.month, start.day)}
        return super().checkParameterValues(parameters, context)

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.gui.messages import say
        from ..plugin.gui.reckoning import reasons_in_words
        from ..plugin.services.period import Question, calculate, read_excluded

        start = self._start(parameters, context)
        if start is None:
            raise InputError("period.no_start", value=str(parameters.get("START") or ""))
        length = parameters.get("LENGTH")
        question = Question(
            start=start,
            rule=self.parameterAsString(parameters, "RULE", context).strip(),
            length=None if length in (None, "") else self.parameterAsInt(parameters, "LENGTH", context),
            unit=self.parameterAsEnumString(parameters, "UNIT", context),
            roll=self.parameterAsBool(parameters, "ROLL", context),
            profile=self.parameterAsString(parameters, "PROFILE", context).strip(),
            extended=self.parameterAsBool(parameters, "EXTENDED", context),
            excluded=read_excluded(self.parameterAsString(parameters, "EXCLUDED", context)),
        )
        with ExitStack() as opened:
            session = None
            if parameters.get("WORKSPACE"):
                workspace = opened.enter_context(self.workspace(parameters, context, read_only=True))
                session = opened.enter_context(workspace.reader())
            found = calculate(question, session)
        last, following = found.last_day.isoformat(), found.next_day.isoformat()
        lines = [say("period.result", day=last, next=following), *reasons_in_words(found.reasons)]
        if feedback is not None:
            for line in lines:
                feedback.pushInfo(line)
            if found.provisional:
                feedback.pushWarning(lines[-1])
        return {
            "LAST_DAY": last,
            "NEXT_DAY": following,
            "EXPLANATION": "\n".join(lines),
            "PROVISIONAL": found.provisional,
        }

    def _start(self, parameters: dict[str, Any], context: Any) -> date | None:
        from ..plugin.exchange.values import day

        given = parameters.get("START")
        if isinstance(given, date):
            return day(given)
        if isinstance(given, str) and (_WHOLE_DAY.search(given) or given.strip().isdigit()):
            try:
                return day(given)
            except ValueError:
                pass
        found = self.parameterAsDateTime(parameters, "START", context).date()
        return found.toPyDate() if found.isValid() else None
