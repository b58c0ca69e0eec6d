"""Texts of a paper as paragraphs and runs; a ruled blank becomes low lines in a character style."""

from __future__ import annotations

import re
from typing import Any

from ..typesetting import BLANK
from .styles import BLANK_ID, Styles

_PIECES = re.compile(f"{BLANK}+|[^{BLANK}]+")
#: draw a line half a character and one character wide; underlined space vanishes at a line's end in one word
#: processor or the other. The half ones stand together as one word, which no justified line pulls apart.
_HALF, _FULL = "_", "＿"
#: a blank of so many characters is not broken
_WHOLE = 8
#: what XML cannot hold; the texts are cleaned of control characters before
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write(paragraph: Any, text: str) -> Any:
    """Append a text to a paragraph; returns the paragraph."""
    for piece in _PIECES.findall(_NO_XML.sub("", text)):
        if piece[0] == BLANK:
            paragraph.add_run(_rule(len(piece)))._r.style = BLANK_ID
        else:
            paragraph.add_run(piece)
    return paragraph


def _rule(width: int) -> str:
    return _HALF * 2 * width if width <= _WHOLE else _FULL * width


def fill_cell(cell: Any, text: str, style: str, styles: Styles) -> None:
    """Write a text into a table cell, a paragraph for every line."""
    for number, line in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        write(styles.put_on(paragraph, style), line)
