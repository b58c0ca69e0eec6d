"""What bytes of Chinese offices mean: text files and DBF tables without a reliable code page.

Chinese GIS files are GBK (国标扩展) or UTF-8, often with no ``.cpg`` or a wrong one. The rule: a declared code page is
believed when the bytes obey it; otherwise strict UTF-8, then GB18030 when the double bytes look like Chinese, then
Windows-1252.
"""

from __future__ import annotations

import codecs
import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

#: language driver of dBASE files (byte 29) that name a double-byte code page
_LDID = {0x4D: "gb18030", 0x7A: "gb18030", 0x4F: "big5", 0x78: "big5", 0x4E: "cp949", 0x7B: "cp932", 0x13: "cp932"}
_CPG_ALIASES = {
    "936": "gb18030",
    "cp936": "gb18030",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "gb18030": "gb18030",
    "65001": "utf-8",
    "utf8": "utf-8",
    "950": "big5",
    "cp950": "big5",
    "big5": "big5",
    "1252": "cp1252",
    "88591": "iso8859-1",
    "iso88591": "iso8859-1",
}
#: names that GDAL's ENCODING option knows
_GDAL_NAMES = {"gb18030": "GB18030", "utf-8": "UTF-8", "big5": "BIG5", "cp1252": "CP1252", "iso8859-1": "ISO-8859-1"}
_DOUBLE = re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]")
_COMMON = re.compile(rb"[\xa1-\xf7][\xa1-\xfe]")
SAMPLE_BYTES = 4_000_000


@dataclass(frozen=True)
class CodePage:
    """The code page of a file.

    :param name: Python codec name
    :param how: ``cpg``, ``ldid``, ``sniffed`` or ``cpg_wrong`` (the .cpg does not fit the bytes)
    :param ascii: nothing in the file depends on the code page
    """

    name: str
    how: str
    ascii: bool = False

    @property
    def gdal(self) -> str:
        """The name for GDAL's ENCODING open option."""
        return _GDAL_NAMES.get(self.name, self.name.upper())


def decode(data: bytes) -> tuple[str, str]:
    """Text of a file and the codec that read it; byte order marks are obeyed and removed."""
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(codec, errors="replace"), codec
    codec = sniff([data])
    return data.decode(codec, errors="replace"), codec


def sniff(pieces: Iterable[bytes]) -> str:
    """The codec that most likely wrote the pieces (whole fields or files)."""
    samples = [piece for piece in pieces if piece and not piece.isascii()]
    if not samples or fits(samples, "utf-8"):
        return "utf-8"
    if fits(samples, "gb18030") and looks_chinese(samples):
        return "gb18030"
    return "cp1252"


def fits(samples: Iterable[bytes], codec: str) -> bool:
    """True when every sample decodes; a character cut off by the field width at the very end is forgiven."""
    for sample in samples:
        try:
            sample.decode(codec)
        except UnicodeDecodeError as error:
            if error.start < len(sample) - 3 or (
                "incomplete" not in error.reason and "unexpected end" not in error.reason
            ):
                return False
    return True


def looks_chinese(samples: Iterable[bytes]) -> bool:
    """True when most double bytes lie where GB 2312 keeps its characters (accents of Latin text do not)."""
    pairs = common = 0
    for sample in samples:
        found = _DOUBLE.findall(sample)
        pairs += len(found)
        common += sum(1 for pair in found if _COMMON.fullmatch(pair))
    return pairs > 0 and common >= 0.7 * pairs


def codec_named(text: str) -> Optional[str]:
    """Python codec for what a ``.cpg`` file says, None when nobody knows it."""
    name = re.sub(r"[^a-z0-9]", "", text.strip().lower().lstrip("\ufeff"))
    name = re.sub(r"^(ansi|oem|iso)(?=\d)", lambda found: "iso" if found.group(1) == "iso" else "", name)
    if name in _CPG_ALIASES:
        return _CPG_ALIASES[name]
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def dbf_code_page(dbf: bytes, cpg: str = "") -> CodePage:
    """Code page of a DBF table.

    :param dbf: the file, or its beginning (``SAMPLE_BYTES`` are enough)
    :param cpg: text of the .cpg beside it, empty when there is none
    """
    samples = [piece for piece in _dbf_fields(dbf) if not piece.isascii()]
    declared = codec_named(cpg) if cpg.strip() else None
    if declared and (fits(samples, declared) or not samples):
        return CodePage(declared, "cpg", not samples)
    driver = _LDID.get(dbf[29]) if len(dbf) > 29 else None
    if driver and fits(samples, driver):
        return CodePage(driver, "ldid", not samples)
    return CodePage(sniff(samples), "cpg_wrong" if declared else "sniffed", not samples)


def _dbf_fields(dbf: bytes) -> list[bytes]:
    """Field names and text values of a DBF, trailing blanks cut off; what is damaged is left out."""
    if len(dbf) < 32:
        return []
    header, record = struct.unpack_from("<HH", dbf, 8)
    names: list[bytes] = []
    slices: list[tuple[int, int]] = []
    start = 1
    for offset in range(32, min(header, len(dbf)) - 31, 32):
        descriptor = dbf[offset : offset + 32]
        if descriptor[0] == 0x0D:
            break
        names.append(descriptor[:11].split(b"\0")[0])
        if descriptor[11:12] in b"CMc":
            slices.append((start, start + descriptor[16]))
        start += descriptor[16]
    values = list(names)
    if record > 0 and slices:
        for offset in range(header, len(dbf) - record + 1, record):
            row = dbf[offset : offset + record]
            values.extend(row[first:last].rstrip(b" \0") for first, last in slices)
    return values
