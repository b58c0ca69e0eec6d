"""Turn single characters of a font with PostScript outlines (CFF) into TrueType, which is all ReportLab embeds.

Only the characters that documents need are converted. They are kept in a cache file that grows, so a character is
converted once on a machine. Everything that a document copies from the font besides glyphs (bounds, maxima, dates) is
fixed, so that the bytes of a document do not depend on what the cache has held before.
"""

from __future__ import annotations

import hashlib
import io
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .font_files import FontFile

_FIXED_MAXP = {
    "maxPoints": 4096,
    "maxContours": 512,
    "maxCompositePoints": 0,
    "maxCompositeContours": 0,
    "maxZones": 1,
    "maxTwilightPoints": 0,
    "maxStorage": 0,
    "maxFunctionDefs": 0,
    "maxInstructionDefs": 0,
    "maxStackElements": 0,
    "maxSizeOfInstructions": 0,
    "maxComponentElements": 0,
    "maxComponentDepth": 0,
}
_FORMAT = "1"  # raise when a cached file of an older version may not be used any more
_SENTINEL = 0x10FFFD  # mapped to .notdef: keeps the last character index in OS/2 the same for every content


def cache_folder() -> Path:
    """Where converted fonts are kept: a folder of the user, never one of the plugin."""
    named = os.environ.get("ZHIWEI_CACHE")
    if named:
        return Path(named) / "fonts"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "zhiwei" / "fonts"
    return Path(os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))) / "zhiwei" / "fonts"


class ConvertedFont:
    """A CFF font seen through its TrueType copy; ``data()`` holds every character asked for so far."""

    def __init__(self, file: FontFile, folder: Path) -> None:
        from fontTools.ttLib import TTFont

        self.file = file
        self._source = TTFont(file.path, fontNumber=file.index, lazy=True)
        self._cmap: dict[int, str] = self._source.getBestCmap()
        self._widths = self._source["hmtx"].metrics
        self.units_per_em: int = self._source["head"].unitsPerEm
        stat = file.path.stat()
        key = f"{_FORMAT}|{file.path.name}|{file.index}|{stat.st_size}|{stat.st_mtime_ns}"
        self._cache = folder / f"{file.path.stem}-{file.index}-{hashlib.sha256(key.encode()).hexdigest()[:16]}.ttf"
        self._bytes = self._read_cache()

    def covers(self, code: int) -> bool:
        """Tell whether the font has a glyph for this code point."""
        return code in self._cmap

    def width(self, code: int) -> float:
        """Advance width in thousandths of the type size."""
        return float(self._widths[self._cmap[code]][0]) * 1000.0 / self.units_per_em

    def data(self, codes: Iterable[int]) -> bytes:
        """Return a TrueType font that has at least ``codes`` (those that the source covers)."""
        from fontTools.ttLib import TTFont

        wanted = {code for code in codes if code in self._cmap}
        font = TTFont(io.BytesIO(self._bytes), recalcBBoxes=False, recalcTimestamp=False) if self._bytes else None
        have = set(font.getBestCmap()) if font is not None else set()
        new = sorted(wanted - have)
        if not new and font is not None:
            return self._bytes
        if font is None:
            font = self._empty()
        self._append(font, new)
        out = io.BytesIO()
        font.save(out, reorderTables=None)
        self._bytes = out.getvalue()
        self._write_cache()
        return self._bytes

    def _empty(self) -> Any:
        from fontTools.fontBuilder import FontBuilder

        source = self._source
        builder = FontBuilder(self.units_per_em, isTTF=True)
        builder.setupGlyphOrder([".notdef"])
        builder.setupCharacterMap({_SENTINEL: ".notdef"})
        builder.setupGlyf({".notdef": self._outline(".notdef")})
        builder.setupHorizontalMetrics({".notdef": (self._widths[".notdef"][0], 0)})
        hhea = source["hhea"]
        builder.setupHorizontalHeader(ascent=hhea.ascent, descent=hhea.descent, advanceWidthMax=self.units_per_em * 3)
        name = source["name"].getDebugName(6) or self.file.path.stem
        builder.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name, "fullName": name})
        os2 = source["OS/2"]
        builder.setupOS2(
            sTypoAscender=os2.sTypoAscender,
            sTypoDescender=os2.sTypoDescender,
            usWinAscent=os2.usWinAscent,
            usWinDescent=os2.usWinDescent,
            xAvgCharWidth=self.units_per_em,
            usWeightClass=os2.usWeightClass,
        )
        builder.setupPost(keepGlyphNames=False)
        builder.setupMaxp()
        font = builder.font
        font.recalcBBoxes = False
        head, source_head = font["head"], source["head"]
        for field in ("xMin", "yMin", "xMax", "yMax", "created", "modified"):
            setattr(head, field, getattr(source_head, field))
        for field, value in _FIXED_MAXP.items():
            setattr(font["maxp"], field, value)
        return font

    def _append(self, font: Any, codes: list[int]) -> None:
        glyf, hmtx = font["glyf"], font["hmtx"]
        order = list(font.getGlyphOrder())
        tables = [table for table in font["cmap"].tables if table.isUnicode()]
        for code in codes:
            name = f"uni{code:04X}" if code <= 0xFFFF else f"u{code:05X}"
            glyph = self._outline(self._cmap[code])
            glyph.recalcBounds(glyf)
            order.append(name)
            glyf.glyphs[name] = glyph
            hmtx.metrics[name] = (self._widths[self._cmap[code]][0], getattr(glyph, "xMin", 0))
            for table in tables:
                if code <= 0xFFFF or table.format >= 12:
                    table.cmap[code] = name
        font.setGlyphOrder(order)
        glyf.setGlyphOrder(order)
        font["maxp"].numGlyphs = len(order)
        font["hhea"].numberOfHMetrics = len(order)

    def _outline(self, name: str) -> Any:
        from fontTools.pens.cu2quPen import Cu2QuPen
        from fontTools.pens.ttGlyphPen import TTGlyphPen

        pen = TTGlyphPen(None)
        # One unit of a 1000-unit em is finer than any office printer draws at title size.
        self._source.getGlyphSet()[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        return pen.glyph()

    def _read_cache(self) -> bytes:
        from fontTools.ttLib import TTFont, TTLibError

        try:
            data = self._cache.read_bytes()
            TTFont(io.BytesIO(data), lazy=True).getBestCmap()
            return data
        except (OSError, TTLibError, AssertionError, KeyError):
            return b""  # absent or damaged: it is made again

    def _write_cache(self) -> None:
        # A cache that cannot be written (full disk, read-only profile) costs time, never a document.
        try:
            self._cache.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._cache.parent, suffix=".tmp")
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(self._bytes)
                Path(name).replace(self._cache)
            finally:
                Path(name).unlink(missing_ok=True)
        except OSError:
            return
