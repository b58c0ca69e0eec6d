"""zhiwei:issuedocuments"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..plugin.domain.errors import InputError
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, chosen, day, parse_filter, tell_refusals

FORMATS = ("pdf", "docx", "both")


class IssueDocuments(ZhiweiAlgorithm):
    """Issue papers of cases as PDF and Word documents."""

    id_ = "issuedocuments"
    group_ = "case"

    def title(self) -> str:
        return tr("Issue documents")

    def help(self) -> str:
        return tr(
            "Issues papers for each case that the filter picks and writes them into a folder. DOCUMENT is the id or "
            "title of a form (D01 to D57, or a form of the office's own), several separated by commas. Numbers are "
            "drawn without gap, the facts are frozen, the files' hashes enter the case. FORMAT: pdf, docx (the same "
            "content to be edited in Word or WPS) or both; the PDF is always kept, the Word document beside it when "
            "it is asked for. A paper that was issued before is handed out again, byte for byte; where a scan or an "
            "edited Word file was taken in as the issued version, that one. PARTY (name, number or uid of a party of "
            "the case) addresses the paper to that party alone and plans its service on that party only; where no "
            "paper of the form is addressed to the party yet, another one is issued. AGAIN draws up another paper "
            "although there is one (a second survey, a second notice). DATA is a JSON object that enters the "
            "case with the paper: values of the form's own fields by form id, the scope and particulars of the step, "
            'for example {"data": {"D19": {"place": "..."}}, "party": "..."}. Patrol logs, reports received and '
            "public lists (D42, D43, D57) belong to no case: their values come from DATA, which names the issuing "
            'body under "organisation"; so do supervision papers (D51 to D55) where a body is named. A paper that '
            "the case does not allow now, or that lacks what the law requires, is refused with the reason and no "
            "number is drawn. Decision support only."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString("DOCUMENT", tr("Documents (D01, D04 ...)")))
        self.addParameter(
            QgsProcessingParameterExpression("FILTER", tr("Cases (expression; empty for all)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(
                "PARTY", tr("Addressed to one party (name, number or uid; empty for all)"), optional=True
            )
        )
        add_date(self)
        self.add_actor()
        going_on = QgsProcessingParameterBoolean(
            "GOING_ON", tr("Seen on the spot: the breach is going on"), defaultValue=False, optional=True
        )
        going_on.setFlags(going_on.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(going_on)
        again = QgsProcessingParameterBoolean(
            "AGAIN", tr("Issue another paper although there is one"), defaultValue=False, optional=True
        )
        again.setFlags(again.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(again)
        self.addParameter(
            QgsProcessingParameterEnum(
                "FORMAT", tr("Format"), options=list(FORMATS), defaultValue="pdf", usesStaticStrings=True
            )
        )
        data = QgsProcessingParameterString("DATA", tr("Values of the form's fields (JSON)"), optional=True)
        data.setFlags(data.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(data)
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the files")))
        self.addOutput(QgsProcessingOutputNumber("ISSUED", tr("Documents issued")))
        self.addOutput(QgsProcessingOutputNumber("REPRINTED", tr("Documents printed again")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Documents refused")))
        self.addOutput(QgsProcessingOutputString("FILES", tr("Files")))
        self.addOutput(QgsProcessingOutputString("REASONS", tr("Refused, with the reason")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.form_templates import forms_of
        from ..plugin.services.issue_document import finish_pending, issue_documents
        from ..plugin.services.issued_papers import write_files
        from ..plugin.services.office_papers import BODY, Wanted, belongs_to_no_case, issue_office_papers
        from ..plugin.services.selection import forms_named

        now = datetime.now(timezone.utc)
        on = day(self, parameters, context, now, feedback)
        expression = parse_filter(self, parameters, context)
        asked = self.parameterAsString(parameters, "DOCUMENT", context)
        payload = _json(self.parameterAsString(parameters, "DATA", context))
        choice = self.parameterAsEnumString(parameters, "FORMAT", context) or "pdf"
        formats = ("pdf", "docx") if choice == "both" else (choice,)
        actor = self.actor(parameters, context)
        stated = {"going_on": True} if self.parameterAsBool(parameters, "GOING_ON", context) else {}
        party = self.parameterAsString(parameters, "PARTY", context)
        again = self.parameterAsBool(parameters, "AGAIN", context)
        folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)
        with self.workspace(parameters, context) as workspace:
            with workspace.reader() as session:
                named = forms_named(forms_of(session), asked)
            office = [form for form in named if belongs_to_no_case(form, payload)]
            forms = [form for form in named if form not in office]
            cases = chosen(workspace, "case_file", expression, feedback) if forms else []
            _, failed = finish_pending(workspace, actor, now)
            wanted = Wanted(on, actor, now, payload.get("data") or {}, str(payload.get(BODY) or ""), formats)
            own = issue_office_papers(workspace, office, wanted, again)
            report = issue_documents(
                workspace,
                forms,
                cases,
                on,
                actor,
                now,
                stated,
                progress=self.progress(feedback),
                formats=formats,
                payload=payload,
                party=party,
                again=again,
            )
        issued, refused = [*own.issued, *report.issued], [*own.refused, *report.refused]
        files = write_files(issued, folder, formats)
        for paper in issued:
            for code, params in paper.warnings:
                feedback.pushWarning(f"{paper.document.number or paper.case_number}: {say(code, **params)}")
        fresh = [paper for paper in issued if not paper.reprint]
        return {
            "OUTPUT_FOLDER": folder,
            "ISSUED": len(fresh),
            "REPRINTED": len(issued) - len(fresh),
            "REFUSED": len(refused),
            "FILES": "; ".join(str(path) for path in files),
            "REASONS": tell_refusals([*failed, *refused], feedback),
        }


def _json(text: str) -> dict[str, Any]:
    """:raises InputError: ``document.data``"""
    if not text.strip():
        return {}
    try:
        data = json.loads(text)
    except ValueError as error:
        raise InputError("document.data", reason=str(error)) from error
    if not isinstance(data, Mapping):
        raise InputError("document.data", reason=type(data).__name__)
    return dict(data)
