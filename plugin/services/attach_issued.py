"""Take in the version of a paper that was issued in fact: the scan of the signed and sealed paper (签章扫描件), or the
Word document that was edited outside. It stands beside the draft it came from; both hashes enter the case.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.case.fold import DOCUMENT
from ..domain.case.paper_files import DRAFT, SCAN, TAKEN_IN, WORD, PaperFile, file_of, files_told
from ..domain.case.records import Document, Event
from ..domain.errors import InputError
from ..domain.local_time import local_date
from .folded_cases import need_case
from .issued_papers import ISSUED, VOID
from .record_step import append, moment

#: how each kind of file begins, and its media type by suffix
SCANS: Mapping[str, tuple[tuple[bytes, ...], str]] = {
    "pdf": ((b"%PDF-",), "application/pdf"),
    "jpg": ((b"\xff\xd8\xff",), "image/jpeg"),
    "jpeg": ((b"\xff\xd8\xff",), "image/jpeg"),
    "png": ((b"\x89PNG\r\n\x1a\n",), "image/png"),
    "tif": ((b"II*\x00", b"MM\x00*"), "image/tiff"),
    "tiff": ((b"II*\x00", b"MM\x00*"), "image/tiff"),
}
WORDS: Mapping[str, tuple[tuple[bytes, ...], str]] = {
    "docx": ((b"PK\x03\x04",), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "doc": ((b"\xd0\xcf\x11\xe0",), "application/msword"),
    "wps": ((b"\xd0\xcf\x11\xe0",), "application/vnd.ms-works"),
}
_BODY, _MACROS = "word/document.xml", "word/vbaProject.bin"


@dataclass(frozen=True)
class Attached:
    """What was taken in: the paper as it is now, the hash of the draft and that of the version issued."""

    document: Document
    case_number: str
    draft_sha256: str
    sha256: str


def attach_issued(
    workspace: Any, paper: str, file: str | Path, kind: str, dated_on: date, actor: str, now: datetime
) -> Attached:
    """Take a file in as the issued version of a paper, whole or not at all. The draft stays.

    :param paper: number (文号) or uid of the paper
    :param kind: ``scan`` or ``word``
    :param dated_on: legal date that the version carries
    :raises InputError: ``attach.unknown_paper``, ``attach.several``, ``document.not_issued``, ``attach.kind``,
        ``attach.macros``, ``attach.too_early``, ``attach.future``, ``attach.same``
    """
    path = Path(file)
    content = _read(path)
    media = _checked(path, content, kind)
    if dated_on > local_date(now):
        raise InputError("attach.future", day=dated_on.isoformat())
    with workspace.unit_of_work(actor=actor, now=now, reason=f"issued version of {paper}") as uow:
        document = find_paper(uow, paper)
        named = document.number or document.title
        if document.status != ISSUED:
            raise InputError("document.not_issued", number=named)
        if document.issued_on is not None and dated_on < document.issued_on:
            raise InputError(
                "attach.too_early", day=dated_on.isoformat(), number=named, issued=document.issued_on.isoformat()
            )
        events: list[Event] = uow.events.for_case(document.case_uid) if document.case_uid else []
        draft = file_of(events, document.uid, DRAFT)
        draft_sha256 = draft.sha256 if draft else document.file_sha256
        attachment = uow.attachments.add(content, path.name, media, now)
        sha256: str = uow.attachments.get(attachment).sha256
        if sha256 == document.file_sha256:
            raise InputError("attach.same", number=named, file=path.name)
        done: Document = uow.documents.update(replace(document, attachment_uid=attachment, file_sha256=sha256))
        told = {
            "document": document.uid,
            "number": document.number,
            "role": kind,
            "sha256": sha256,
            "draft_sha256": draft_sha256,
            "dated_on": dated_on.isoformat(),
        }
        number = _enter(uow, document, events, told, actor, now)
    return Attached(done, number, draft_sha256, sha256)


def _enter(
    uow: Any, document: Document, events: list[Event], told: Mapping[str, str], actor: str, now: datetime
) -> str:
    """The event of a version; returns the case number. For a paper of no case the audit tells of both hashes."""
    if not document.case_uid:
        return ""
    case = need_case(uow, document.case_uid)
    append(uow, case, events, DOCUMENT, moment(local_date(now), now, events), now, actor, {}, {"file": told})
    return case.number


def find_paper(session: Any, paper: str) -> Document:
    """A paper by its number or uid; one that is void only by its uid.

    :raises InputError: ``attach.unknown_paper``, ``attach.several``
    """
    wanted = paper.strip()
    found: list[Document] = session.documents.find(uid=wanted) if wanted else []
    if not found and wanted:
        found = [one for one in session.documents.find(number=wanted) if one.status != VOID]
    if not found:
        raise InputError("attach.unknown_paper", paper=wanted)
    if len(found) > 1:
        raise InputError("attach.several", paper=wanted, uids=", ".join(one.uid for one in found))
    return found[0]


def versions(session: Any, document: Document) -> list[PaperFile]:
    """The files of a paper: draft, Word document, versions taken in, in the order in which they came."""
    events = session.events.for_case(document.case_uid) if document.case_uid else []
    return [one for one in files_told(events) if one.document == document.uid]


def _read(path: Path) -> bytes:
    if not path.is_file():
        raise InputError("input.not_found", file=str(path))
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError("input.not_readable", source=str(path), reason=error.strerror or str(error)) from error


def _checked(path: Path, content: bytes, kind: str) -> str:
    """Media type of a file that is what its name and the kind say.

    :raises InputError: ``attach.kind``, ``attach.macros``
    """
    if kind not in TAKEN_IN:
        raise InputError("attach.kind", file=path.name, kind=kind)
    known = SCANS if kind == SCAN else WORDS
    begins, media = known.get(path.suffix.lstrip(".").lower(), ((), ""))
    if not any(content.startswith(start) for start in begins):
        raise InputError("attach.kind", file=path.name, kind=kind)
    if kind == WORD and content.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as parts:
                names = set(parts.namelist())
        except zipfile.BadZipFile:
            names = set()
        if _BODY not in names:
            raise InputError("attach.kind", file=path.name, kind=kind)
        if _MACROS in names:
            raise InputError("attach.macros", file=path.name)
    return media
