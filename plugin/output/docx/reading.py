"""Reads the texts of a Word document back, in their order; a merged cell once."""

from __future__ import annotations

import io
from typing import Any

from .styles import BLANK_ID

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def text_of(data: bytes) -> str:
    """Texts of paragraphs and table cells, one line each, without ruled blanks."""
    import docx

    return "\n".join(_lines(docx.Document(io.BytesIO(data)).element.body))


def _lines(body: Any) -> list[str]:
    covered = {
        cell
        for cell in body.iter(f"{_W}tc")
        if any(mark.get(f"{_W}val") != "restart" for mark in cell.iter(f"{_W}vMerge"))
    }
    return [
        "".join(node.text or "" for node in paragraph.iter(f"{_W}t") if not _is_blank(node.getparent()))
        for paragraph in body.iter(f"{_W}p")
        if not any(parent in covered for parent in paragraph.iterancestors())
    ]


def _is_blank(run: Any) -> bool:
    return any(mark.get(f"{_W}val") == BLANK_ID for mark in run.iter(f"{_W}rStyle"))
