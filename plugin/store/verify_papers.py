"""The files of papers against what the events of their cases tell: draft, Word document, version taken in as issued."""

from __future__ import annotations

from ..domain.case.paper_files import DRAFT_WORD, files_told
from .problem import Problem, first_of
from .unit import Unit


def papers(unit: Unit) -> list[Problem]:
    """Papers whose file is not the last one told, and files that were told of and are not there."""
    stored = {attachment.sha256 for attachment in unit.attachments.find()}
    issued = unit.documents.find(status="issued")
    events = unit.events.for_cases(list({document.case_uid for document in issued}))
    told = {}
    lost, other = [], []
    for rows in events.values():
        for file in files_told(rows):
            if file.role != DRAFT_WORD:
                told[file.document] = file
            if file.sha256 not in stored:
                lost.append({"number": file.number or file.document, "role": file.role, "sha256": file.sha256})
    for document in issued:
        last = told.get(document.uid)
        if last is not None and last.sha256 != document.file_sha256:
            other.append({"number": document.number or document.uid, "role": last.role})
    return [
        *first_of("verify.paper_lost", "document", lost),
        *first_of("verify.paper_version", "document", other),
    ]
