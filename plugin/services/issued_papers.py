"""Papers that were issued (已制发文书): their stored bytes again, and as files in a folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.case.paper_files import DRAFT_WORD, file_of
from ..domain.case.records import Document
from ..domain.errors import InputError
from ..output.whole_file import write_whole
from .folded_cases import need_case

PENDING, ISSUED, VOID = "pending", "issued", "void"
PDF, DOCX = "pdf", "docx"


@dataclass(frozen=True)
class Issued:
    """A paper with its bytes; ``reprint`` where it was issued before.

    :param pdf: the version that counts: the PDF, or the file that was taken in as issued
    :param word: the Word document of the same facts where there is one
    :param ext: how the file name of ``pdf`` ends
    """

    document: Document
    case_number: str
    pdf: bytes
    reprint: bool = False
    warnings: tuple[Any, ...] = ()
    word: bytes | None = None
    ext: str = PDF


def reprint(workspace: Any, document_uid: str) -> Issued:
    """The stored bytes of an issued paper, as they were.

    :raises WorkspaceError: when the file is missing or is no longer what its hash says
    :raises InputError: ``document.not_issued``
    """
    with workspace.reader() as session:
        document: Document = session.documents.get(document_uid)
        if document.status != ISSUED:
            raise InputError("document.not_issued", number=document.number or document.title)
        number = need_case(session, document.case_uid).number if document.case_uid else ""
        file = session.attachments.get(document.attachment_uid)
        content: bytes = session.attachments.content(document.attachment_uid)
        word = _word(session, document)
    return Issued(document, number, content, reprint=True, word=word, ext=file.ext or PDF)


def word_name(document: Document) -> str:
    """The name under which the Word document of a paper is kept.

    No event of a case points at that of a paper without one: it is found by its name, which holds the paper's uid.
    """
    name = document.number or document.form
    return f"{name}.{DOCX}" if document.case_uid else f"{name}_{document.uid}.{DOCX}"


def _word(session: Any, document: Document) -> bytes | None:
    if not document.case_uid:
        kept = session.attachments.find(original_name=word_name(document))
        return session.attachments.content(kept[0].uid) if kept else None
    told = file_of(session.events.for_case(document.case_uid), document.uid, DRAFT_WORD)
    found = session.attachments.find(sha256=told.sha256, ext=DOCX) if told else []
    return session.attachments.content(found[0].uid) if found else None


def write_files(papers: Iterable[Issued], folder: str | Path, formats: Iterable[str] = (PDF,)) -> list[Path]:
    """Write each paper into a folder, named by case, form and title.

    :param formats: ``pdf``, ``docx``
    :raises InputError: ``output.not_written``
    """
    target = Path(folder)
    wanted = tuple(formats)
    written: list[Path] = []
    for paper in papers:
        document = paper.document
        name = safe_name(f"{paper.case_number}_{document.form}_{document.title}")
        contents = [(paper.ext, paper.pdf)] if PDF in wanted else []
        if DOCX in wanted and paper.word is not None:
            contents.append((DOCX, paper.word))
        taken = {path.stem for path in written}
        stem = f"{name}_{document.uid[:8]}" if name in taken else name
        for position, (ext, content) in enumerate(contents):
            double = position > 0 and ext == contents[0][0]
            path = target / f"{stem}{'_底稿' if double else ''}.{ext}"
            written.append(write_whole(path, content))
    return written


def safe_name(text: str) -> str:
    """A file name that Windows and archives take: no reserved characters, at most 80 characters.

    >>> safe_name('X城执案字〔2026〕第0001号_D13_鉴定(认定/测绘)委托书?')
    'X城执案字〔2026〕第0001号_D13_鉴定(认定_测绘)委托书_'
    """
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", text)[:80].strip(" .")
