"""A TrueType font for ReportLab whose text copies correctly, also beyond the basic plane.

ReportLab writes the code point of 𬭚 (U+2CB5A) with five digits into the ToUnicode map, which viewers read as another
character. The PDF reference asks for UTF-16, that is surrogates, and for at most 100 entries in a block.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont


def unicode_map(name: str, codes: Sequence[int]) -> str:
    """Return the ToUnicode CMap of a subset.

    :param name: the subset's PDF name
    :param codes: code point of each one-byte character code, 0 where the code is unused
    """
    entries = [f"<{i:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for i, code in enumerate(codes) if code]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), 100):
        block = entries[start : start + 100]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


class UnicodeFont(TTFont):
    """TTFont with a right ToUnicode map; ASCII is not forced into the first subset."""

    def __init__(self, name: str, file: Any, subfontIndex: int = 0) -> None:
        super().__init__(name, file, subfontIndex=subfontIndex, asciiReadable=False)

    def addObjects(self, doc: Any) -> None:
        """Write the font's objects, then replace the maps that ReportLab made."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            base = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("pdfdoc")
            doc.idToObject["toUnicodeCMap:" + base].content = unicode_map(base, subset)
