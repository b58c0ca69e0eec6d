"""Line breaking and justification for Chinese official papers.

The rules (GB/T 15834 and the custom of official papers): no closing mark begins a line (避头), no opening mark ends
one (避尾), dashes and ellipses stay whole, numbers and Latin words are not split. A mark that would fall on the next
line is drawn in by narrowing the line's marks; where that is not enough, a character goes down with it and the line is
spaced out to the full measure.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from .fonts import Face, FontSession

BLANK = "\ufdd0"  # one em of ruled blank, to be filled in by hand; a non-character that no text contains
CLOSING = frozenset("，。、；：？！）》〉」』】〕〗］｝”’％‰℃°′″·,.;:?!)]}%²³㎡")
OPENING = frozenset("（《〈「『【〔〖［｛“‘￥№([{¥$")
_SHRINKABLE = frozenset("，。、；：？！）》〉」』】〕〗］｝（《〈「『【〔〖［｛")
_PAIRED = frozenset("—…")
_WIDE_QUOTES = frozenset("“”‘’…—·")
_SHRINK = 0.5  # of a mark's own width: the empty half of its cell
_WHOLE_BLANK = 8  # a ruled blank of so many em is not broken
_STRETCH = 0.5  # em per gap at most, beyond that the line stays short


@dataclass(frozen=True)
class Style:
    """How a piece of text is set.

    :param role: font role, see ``font_files``
    :param size: type size in points
    :param pitch: distance of base lines in points
    :param cell: advance of one full character in points; the type size when 0
    :param indent: first line's indent in characters
    :param align: ``justify``, ``left``, ``center`` or ``right``
    """

    role: str
    size: float
    pitch: float
    cell: float = 0.0
    indent: float = 0.0
    align: str = "justify"
    gray: float = 0.0

    @property
    def advance(self) -> float:
        """Advance of one full character in points."""
        return self.cell or self.size


@dataclass(frozen=True)
class Glyph:
    """One character with its face (None: missing everywhere) and advance in points."""

    char: str
    face: Face | None
    width: float
    full: bool


@dataclass(frozen=True)
class Placed:
    """A glyph at ``x`` points from the line's start; ``cut`` points of its empty half are taken away."""

    glyph: Glyph
    x: float
    cut: float = 0.0

    @property
    def pull(self) -> float:
        """How far the glyph is drawn to the left: opening marks have their empty half in front."""
        return self.cut if self.glyph.char in OPENING else 0.0


@dataclass(frozen=True)
class Line:
    """A set line; ``width`` is the measure it was set to."""

    glyphs: tuple[Placed, ...]
    style: Style
    width: float

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(placed.glyph.char for placed in self.glyphs)

    @property
    def end(self) -> float:
        """Where the last glyph ends."""
        last = self.glyphs[-1] if self.glyphs else None
        return last.x + last.glyph.width - last.cut if last else 0.0


def clean(text: str) -> str:
    """Remove what has no place on paper: control characters, byte order marks, zero-width marks, our own blank."""
    kept = []
    for char in text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "):
        category = unicodedata.category(char)
        if char == "\n" or (category not in ("Cc", "Cf", "Cs") and char != BLANK and not _is_selector(char)):
            kept.append(char)
    return "".join(kept)


def _is_selector(char: str) -> bool:
    code = ord(char)
    return 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF


def is_full(char: str) -> bool:
    """Tell whether a character takes a full cell of the grid."""
    return unicodedata.east_asian_width(char) in "WF" or char in _WIDE_QUOTES or char == BLANK


def glyphs(text: str, style: Style, fonts: FontSession) -> list[Glyph]:
    """Choose face and width for every character of one paragraph."""
    result = []
    for char in text:
        if char == BLANK:
            result.append(Glyph(char, None, style.advance, True))
            continue
        face = fonts.face(style.role, char)
        full = face is None or is_full(char)
        width = style.advance if full or face is None else face.width(char) * style.size / 1000.0
        result.append(Glyph(char, face, width, full))
    return result


def clusters(items: list[Glyph]) -> Iterator[list[Glyph]]:
    """Group glyphs that a line end may not separate; a space stands alone."""
    group: list[Glyph] = []
    blanks = 0
    for number, item in enumerate(items):
        if item.char != BLANK:
            blanks = 0
        elif not blanks:
            blanks = next((n for n, after in enumerate(items[number:]) if after.char != BLANK), len(items) - number)
        whole = bool(group) and group[-1].char == BLANK == item.char and blanks <= _WHOLE_BLANK
        if group and not whole and _may_break(group[-1], item):
            yield group
            group = []
        group.append(item)
    if group:
        yield group


def _may_break(before: Glyph, after: Glyph) -> bool:
    if before.char in OPENING or after.char in CLOSING:
        return False
    if before.char == after.char and before.char in _PAIRED:
        return False
    if before.char == " " or after.char == " ":
        return True
    return before.full or after.full


def set_text(text: str, style: Style, width: float, fonts: FontSession) -> list[Line]:
    """Break a text into lines of ``width`` points; a newline begins a new paragraph with its own indent."""
    lines: list[Line] = []
    for paragraph in text.split("\n"):
        lines.extend(_set_paragraph(paragraph, style, width, fonts))
    return lines


def natural_width(text: str, style: Style, fonts: FontSession) -> float:
    """Width of a text on one line, in points."""
    return sum(glyph.width for glyph in glyphs(text, style, fonts))


def _set_paragraph(text: str, style: Style, width: float, fonts: FontSession) -> Iterable[Line]:
    lines: list[Line] = []
    current: list[Glyph] = []
    used = style.indent * style.advance
    for group in _fitting(clusters(glyphs(text, style, fonts)), width):
        size = sum(item.width for item in group)
        over = used + size - width
        if over > 0.01 and current and group[0].char != " ":
            if over <= _room(current + group) + 0.01 and group[-1].char in CLOSING:
                lines.append(_line(current + group, style, width, first=not lines, last=False))
                current, used = [], 0.0
                continue
            lines.append(_line(current, style, width, first=not lines, last=False))
            current, used = [], 0.0
        if group[0].char == " " and not current and lines:
            continue
        current.extend(group)
        used += size
    if current or not lines:
        lines.append(_line(current, style, width, first=not lines, last=True))
    return lines


def _fitting(groups: Iterable[list[Glyph]], width: float) -> Iterator[list[Glyph]]:
    """Cut a group that is longer than a line (a hash, an address without spaces) between its characters."""
    for group in groups:
        if sum(item.width for item in group) <= width:
            yield group
            continue
        part: list[Glyph] = []
        used = 0.0
        for item in group:
            if part and used + item.width > width:
                yield part
                part, used = [], 0.0
            part.append(item)
            used += item.width
        yield part


def _room(items: list[Glyph]) -> float:
    return sum(item.width * _SHRINK for item in items if item.char in _SHRINKABLE)


def _line(items: list[Glyph], style: Style, width: float, first: bool, last: bool) -> Line:
    while items and items[-1].char == " ":
        items = items[:-1]
    start = style.indent * style.advance if first else 0.0
    natural = sum(item.width for item in items)
    rest = width - start - natural
    shrink = max(0.0, -rest) / (_room(items) or 1.0)
    gaps = [_is_gap(a, b) for a, b in zip(items, items[1:])]
    spread = 0.0
    if style.align == "justify" and not last and rest > 0 and any(gaps):
        spread = min(rest / sum(gaps), _STRETCH * style.advance)
    if style.align == "center":
        start += max(0.0, rest) / 2.0
    elif style.align == "right":
        start += max(0.0, rest)
    placed: list[Placed] = []
    x = start
    for number, item in enumerate(items):
        taken = item.width * _SHRINK * shrink if item.char in _SHRINKABLE else 0.0
        placed.append(Placed(item, x, taken))
        x += item.width - taken
        if number < len(gaps) and gaps[number]:
            x += spread
    return Line(tuple(placed), style, width)


def _is_gap(before: Glyph, after: Glyph) -> bool:
    return (before.full or after.full or before.char == " ") and before.char not in _PAIRED and before.char != BLANK


def hanging(text: str, style: Style, hang: float, width: float, fonts: FontSession) -> list[Line]:
    """Set a text whose first ``hang`` characters stand out to the left of all lines that follow.

    :param style: its ``indent`` is that of the first line
    """
    left = (style.indent + hang) * style.advance
    lines = set_text(text, replace(style, indent=-hang), width - left, fonts)
    return [
        replace(line, glyphs=tuple(replace(placed, x=placed.x + left) for placed in line.glyphs), width=width)
        for line in lines
    ]


def balanced(text: str, style: Style, width: float, fonts: FontSession) -> list[Line]:
    """Set a title: as few lines as possible, none of them left with a single word (GB/T 9704: 词意完整, 排列对称)."""
    lines = set_text(text, style, width, fonts)
    if len(lines) < 2 or "\n" in text:
        return lines
    narrow = width
    while narrow > style.advance * 4:
        tried = set_text(text, style, narrow - style.advance, fonts)
        if len(tried) > len(lines):
            break
        narrow -= style.advance
        lines = tried
    margin = (width - narrow) / 2.0
    return [
        replace(line, glyphs=tuple(replace(placed, x=placed.x + margin) for placed in line.glyphs), width=width)
        for line in lines
    ]
