"""zhiwei:recorddelivery"""

from __future__ import annotations

import json
import re
from datetime import datetime, time, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..plugin.domain.errors import InputError
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, day

WAYS = ["direct", "leave", "electronic", "mail", "entrusted", "forward", "notice"]
_TIME = re.compile(r"(\d{1,2})[:：时](\d{1,2})分?")


class RecordDelivery(ZhiweiAlgorithm):
    """Service of a paper on a party (登记送达)."""

    id_ = "recorddelivery"
    group_ = "case"

    def title(self) -> str:
        return tr("Record service of a paper")

    def help(self) -> str:
        return tr(
            "Records that an issued paper was served on a party, in one of the seven ways (CPL art.87-95), with what "
            "each needs; without it the service is refused with the article. PROOF is a JSON object: direct receiver, "
            "relation, servers; leave refused_by, refusal_reason, servers, witness or media_number; electronic "
            "confirmation (or a D48 on file), system_record; mail impossible_reason, mail_receipt, tracking; "
            "entrusted commission, entrusted_to, receiver, relation; forward forwarded_by, receiver, relation; notice "
            "notice_ground (missing or other_ways_failed), notice_reason, notice_place. Reminder and enforcement "
            "decision are served directly first (ACL art.38). A public notice counts by itself when its 30 days have "
            "passed, wherever the case is read; each party's periods run from its own service. The service of a "
            "decision moves the lanes of this party alone. FAILED says why an attempt came to nothing. RECEIPT_FOLDER "
            "takes the receipt (D35) filled with all this. With DOCUMENT empty the service by public notices whose "
            "time has passed is written down in their cases and lists. Decision support only."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterString("DOCUMENT", tr("Paper (number or uid; with CASE its form)"), optional=True)
        )
        self.addParameter(QgsProcessingParameterString("CASE", tr("Case (number)"), optional=True))
        self.addParameter(QgsProcessingParameterString("PARTY", tr("Party (name or number)"), optional=True))
        self.addParameter(
            QgsProcessingParameterEnum(
                "METHOD", tr("Way of service"), WAYS, defaultValue=WAYS[0], usesStaticStrings=True
            )
        )
        add_date(self)
        self.addParameter(QgsProcessingParameterString("TIME", tr("Time (HH:MM)"), optional=True))
        self.addParameter(QgsProcessingParameterString("PROOF", tr("Proof (JSON)"), optional=True, multiLine=True))
        self.addParameter(QgsProcessingParameterString("FAILED", tr("Why it could not be served"), optional=True))
        self.addParameter(
            QgsProcessingParameterFile("SCAN", tr("Signed receipt, slip or picture (file)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                "RECEIPT_FOLDER",
                tr("Folder for the filled receipt (empty: none is issued)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.add_actor()
        self.addOutput(QgsProcessingOutputString("STATUS", tr("Status")))
        self.addOutput(QgsProcessingOutputString("SERVED_ON", tr("Counts as served on")))
        self.addOutput(QgsProcessingOutputString("STATE", tr("State of the case")))
        self.addOutput(QgsProcessingOutputString("EXPLANATION", tr("Why")))
        self.addOutput(QgsProcessingOutputString("RECEIPT", tr("Filled receipt")))
        self.addOutput(QgsProcessingOutputNumber("SETTLED", tr("Public notices that count now")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.domain.local_time import local_date
        from ..plugin.services.deliveries import Attempt, fill_receipt, find_paper, record_delivery, settle_notices
        from ..plugin.services.issued_papers import write_files

        now = datetime.now(timezone.utc)
        actor = self.actor(parameters, context)
        told = {
            name: self.parameterAsString(parameters, name, context).strip()
            for name in ("DOCUMENT", "CASE", "PARTY", "TIME", "PROOF", "FAILED", "SCAN")
        }
        with self.workspace(parameters, context) as workspace:
            if not told["DOCUMENT"]:
                settled = settle_notices(workspace, local_date(now), actor, now)
                for one in settled:
                    text = say("service.settled", case=one.case.number, form=one.delivery.form)
                    feedback.pushInfo(text)
                empty = dict.fromkeys(("STATUS", "SERVED_ON", "STATE", "EXPLANATION", "RECEIPT"), "")
                return {**empty, "SETTLED": len(settled)}
            with workspace.reader() as session:
                paper, party = find_paper(session, told["CASE"], told["DOCUMENT"], told["PARTY"])
            attempt = Attempt(
                document_uid=paper,
                party_uid=party,
                method=self.parameterAsEnumString(parameters, "METHOD", context),
                on=day(self, parameters, context, now, feedback),
                proof=_proof(told["PROOF"]),
                at=_time(told["TIME"]),
                failed=told["FAILED"],
            )
            done = record_delivery(workspace, attempt, actor, now, told["SCAN"] or None)
            receipt = ""
            if parameters.get("RECEIPT_FOLDER"):
                _, paper = fill_receipt(workspace, done.delivery, actor, now)
                (file,) = write_files([paper], self.parameterAsString(parameters, "RECEIPT_FOLDER", context))
                receipt = str(file)
        lines = [say(reason.code, **reason.params) for reason in done.reasons]
        for line in lines:
            feedback.pushInfo(line)
        if done.provisional:
            feedback.pushWarning(lines[-1])
        return {
            "STATUS": done.delivery.status,
            "SERVED_ON": str(done.delivery.served_on or ""),
            "STATE": done.case.state,
            "EXPLANATION": "\n".join(lines),
            "RECEIPT": receipt,
            "SETTLED": 0,
        }


def _proof(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text) if text else {}
    except ValueError as error:
        raise InputError("events.bad_json", reason=str(error)) from error
    if not isinstance(found, dict):
        raise InputError("events.bad_json", reason="{…}")
    return found


def _time(text: str) -> time | None:
    if not text:
        return None
    found = _TIME.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        return time(int(found[1]), int(found[2]))
    except ValueError:
        raise InputError("service.time", value=text) from None
