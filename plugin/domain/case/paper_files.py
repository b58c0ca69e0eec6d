"""The files of a paper (文书) as its case's events tell: the draft, its Word form, and what was taken in as issued.

An event of kind ``DOCUMENT`` carries ``document`` {uid, form, number, file_sha256, word_sha256?} when the paper is
issued, and ``file`` {document, role, sha256, draft_sha256, dated_on?} for a file that came later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from .records import Event

#: the PDF that was drawn, and the Word document of the same facts
DRAFT, DRAFT_WORD = "draft", "draft_word"
#: the scan of the signed and sealed paper (签章件), and the Word file that was edited outside
SCAN, WORD = "scan", "word"
#: files that take the place of the draft as the version that was issued
TAKEN_IN = (SCAN, WORD)


@dataclass(frozen=True)
class PaperFile:
    """One file of a paper.

    :param dated_on: legal date of a version that was taken in
    :param seq: of the event that tells of it
    """

    document: str
    role: str
    sha256: str
    seq: int
    number: str = ""
    dated_on: Optional[date] = None


def files_told(events: Iterable[Event]) -> list[PaperFile]:
    """Every file that the events of a case tell of, in the order of the chain."""
    found: list[PaperFile] = []
    for event in sorted(events, key=lambda event: event.seq):
        paper = _mapping(event.payload.get("document"))
        uid, number = str(paper.get("uid") or ""), str(paper.get("number") or "")
        for role, key in ((DRAFT, "file_sha256"), (DRAFT_WORD, "word_sha256")):
            if uid and paper.get(key):
                found.append(PaperFile(uid, role, str(paper[key]), event.seq, number))
        later = _mapping(event.payload.get("file"))
        if later.get("document") and later.get("sha256"):
            day = later.get("dated_on")
            found.append(
                PaperFile(
                    str(later["document"]),
                    str(later.get("role") or SCAN),
                    str(later["sha256"]),
                    event.seq,
                    str(later.get("number") or ""),
                    date.fromisoformat(str(day)) if day else None,
                )
            )
    return found


def file_of(events: Iterable[Event], document: str, *roles: str) -> Optional[PaperFile]:
    """The last file of a paper in one of these roles."""
    found = [one for one in files_told(events) if one.document == document and one.role in roles]
    return found[-1] if found else None


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
