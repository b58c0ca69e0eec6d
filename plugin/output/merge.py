"""One PDF of many (合并), to print in one go: pages as they are, a bookmark for each file."""

from __future__ import annotations

import io
from collections.abc import Sequence

from ..domain.errors import InputError, MissingLibraryError


def merge_pdfs(parts: Sequence[tuple[str, bytes]]) -> bytes:
    """Pages of all files, in their order.

    :param parts: (bookmark, PDF)
    :raises InputError: ``casefile.unreadable`` for what is no PDF, ``print.nothing`` without any
    :raises MissingLibraryError: pypdf is not installed
    """
    if not parts:
        raise InputError("print.nothing")
    try:
        from pypdf import PdfReader, PdfWriter
        from pypdf.errors import PyPdfError
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="pypdf") from error
    writer = PdfWriter()
    for title, content in parts:
        try:
            writer.append(PdfReader(io.BytesIO(content)), outline_item=title)
        except (PyPdfError, ValueError, KeyError) as error:
            raise InputError("casefile.unreadable", file=title, reason=str(error)[:120]) from error
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()
