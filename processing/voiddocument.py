"""zhiwei:voiddocument"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterString

from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, day


class VoidDocument(ZhiweiAlgorithm):
    """Void a paper with a reason."""

    id_ = "voiddocument"
    group_ = "case"

    def title(self) -> str:
        return tr("Void a document")

    def help(self) -> str:
        return tr(
            "Voids an issued paper. DOCUMENT is its number or uid. The number stays used and is never given again; "
            "the paper, its file and the REASON stay in the case, and the voiding is an event of its own. A step that "
            "was taken by the paper is not undone by this: it is taken back by a correcting event."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString("DOCUMENT", tr("Number or uid of the document")))
        self.addParameter(QgsProcessingParameterString("REASON", tr("Reason")))
        add_date(self)
        self.add_actor()
        self.addOutput(QgsProcessingOutputString("NUMBER", tr("Number that is void")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.attach_issued import find_paper
        from ..plugin.services.issue_document import void_document

        now = datetime.now(timezone.utc)
        paper = self.parameterAsString(parameters, "DOCUMENT", context)
        reason = self.parameterAsString(parameters, "REASON", context)
        on = day(self, parameters, context, now, feedback)
        with self.workspace(parameters, context) as workspace:
            with workspace.reader() as session:
                uid = find_paper(session, paper).uid
            done = void_document(workspace, uid, reason, on, self.actor(parameters, context), now)
        return {"NUMBER": done.number or done.title}
