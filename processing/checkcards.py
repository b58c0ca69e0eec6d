"""zhiwei:checkcards"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFolderDestination,
)

from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, chosen, day, parse_filter, tell_refusals


class CheckCards(ZhiweiAlgorithm):
    """The cards with which satellite spots go out to be checked."""

    id_ = "checkcards"
    group_ = "assess"

    def title(self) -> str:
        return tr("Check cards of spots")

    def help(self) -> str:
        return tr(
            "Issues the check card (疑似违法图斑核查登记卡) of each spot that the filter picks, also of spots "
            "without a case, as PDF into a folder. Filled in are the spot, its legal area, land "
            "classes, control zones, permits, party and case as far as they are known; what only the "
            "check on the spot can find is left to tick by hand. The facts are frozen and the file is "
            "hashed; while nothing changed, the same bytes are handed out again. The overlay is a "
            "clue, no finding."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterExpression("FILTER", tr("Spots (expression; empty for all)"), optional=True)
        )
        add_date(self)
        self.add_actor()
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the PDF files")))
        self.addOutput(QgsProcessingOutputNumber("ISSUED", tr("Cards issued")))
        self.addOutput(QgsProcessingOutputNumber("REPRINTED", tr("Cards printed again")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Spots refused")))
        self.addOutput(QgsProcessingOutputString("REASONS", tr("Refused, with the reason")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.check_cards import issue_cards, write_cards

        now = datetime.now(timezone.utc)
        on = day(self, parameters, context, now, feedback)
        expression = parse_filter(self, parameters, context)
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        with self.workspace(parameters, context) as workspace:
            spots = chosen(workspace, "spot", expression, feedback)
            actor = self.actor(parameters, context)
            report = issue_cards(workspace, spots, on, actor, now, self.progress(feedback))
        write_cards(report.cards, folder)
        again = sum(1 for card in report.cards if card.reprint)
        return {
            "OUTPUT": folder,
            "ISSUED": len(report.cards) - again,
            "REPRINTED": again,
            "REFUSED": len(report.refused),
            "REASONS": tell_refusals(report.refused, feedback),
        }
