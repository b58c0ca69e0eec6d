"""Fonts of a document: the face of every character, what was used and what no font of this machine can draw.

A ``FontBook`` knows the machine; a ``FontSession`` is one document. ReportLab's own font table is global, therefore
fonts are shared between documents and drawing runs under ``DRAWING``.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from ..domain.errors import WorkspaceError
from .font_convert import ConvertedFont, cache_folder
from .font_files import CANDIDATES, RARE, FontFile, font_folders, inspect, known_files

DRAWING = threading.RLock()  # ReportLab's font objects keep a read position: one document is drawn at a time

# Converted together with the first text of a font, since page numbers and rulers need them late.
_BASE = "".join(map(chr, range(32, 127))) + "第页共年月日〔〕（）：，。、《》“”°′″²㎡×"


class Face(Protocol):
    """One font file as typesetting and drawing see it."""

    name: str
    file: FontFile

    def covers(self, char: str) -> bool:
        """Tell whether there is a glyph."""

    def width(self, char: str) -> float:
        """Advance in thousandths of the type size."""

    def registered(self, chars: Iterable[str]) -> str:
        """Return the ReportLab name of the font, which then can draw ``chars``."""


class _TrueTypeFace:
    def __init__(self, file: FontFile) -> None:
        from reportlab.pdfbase import pdfmetrics

        from .unicode_font import UnicodeFont

        self.name = file.path.stem
        self.file = file
        name = f"zhiwei-{file.path.stem}-{file.index}"
        # ReportLab leaves a file open that it is given by path.
        self._font = UnicodeFont(name, io.BytesIO(file.path.read_bytes()), subfontIndex=file.index)
        pdfmetrics.registerFont(self._font)

    def covers(self, char: str) -> bool:
        return ord(char) in self._font.face.charToGlyph

    def width(self, char: str) -> float:
        return float(self._font.face.getCharWidth(ord(char)))

    def registered(self, chars: Iterable[str]) -> str:
        return str(self._font.fontName)


class _ConvertedFace:
    def __init__(self, file: FontFile, cache: Path) -> None:
        self.name = file.path.stem
        self.file = file
        self._font_name = f"zhiwei-{file.path.stem}-{file.index}"
        self._source = ConvertedFont(file, cache)
        self._font: Any = None
        self._ready: set[str] = set()

    def covers(self, char: str) -> bool:
        return self._source.covers(ord(char))

    def width(self, char: str) -> float:
        return self._source.width(ord(char))

    def registered(self, chars: Iterable[str]) -> str:
        new = set(chars) - self._ready
        if new or self._font is None:
            self._ready |= new | set(_BASE)
            data = self._source.data(map(ord, self._ready))
            self._load(data)
        return self._font_name

    def _load(self, data: bytes) -> None:
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFontFace

        from .unicode_font import UnicodeFont

        if self._font is None:
            self._font = UnicodeFont(self._font_name, io.BytesIO(data))
            pdfmetrics.registerFont(self._font)
        else:
            # The font object remembers code assignments of open documents; only its outlines grow.
            self._font.face = TTFontFace(io.BytesIO(data))


class FontBook:
    """The fonts of this machine by role, opened when first needed.

    :param folders: where to look instead of the operating system's folders
    :param cache: where converted fonts are kept
    :raises WorkspaceError: ``fonts.none`` when no Chinese font was found at all
    """

    def __init__(self, folders: Iterable[Path] | None = None, cache: Path | None = None) -> None:
        self._files = known_files(font_folders() if folders is None else folders)
        self._cache = cache or cache_folder()
        self._faces: dict[str, Face | None] = {}
        self._by_role: dict[str, tuple[Face, ...]] = {}
        self._lock = threading.RLock()
        if not self._files:
            raise WorkspaceError("fonts.none", wanted="SimFang, SimSun, SimHei, LXGW WenKai, Noto Serif CJK SC")

    def faces(self, role: str) -> tuple[Face, ...]:
        """Faces to ask for a character of ``role``, the best first."""
        if role not in self._by_role:
            names = [*CANDIDATES[role], *RARE, *(name for names in CANDIDATES.values() for name in names)]
            present = [name for name in dict.fromkeys(names) if name in self._files]
            self._by_role[role] = tuple(_Lazy(self, name) for name in present)
        return self._by_role[role]

    def open(self, name: str) -> Face | None:
        """Open a font file by its lower-case name; None when it cannot be used."""
        with self._lock:
            if name not in self._faces:
                self._faces[name] = self._open(name)
            return self._faces[name]

    def file(self, name: str) -> FontFile:
        """The font file of a lower-case name."""
        return inspect(self._files[name])

    def _open(self, name: str) -> Face | None:
        from reportlab.pdfbase.ttfonts import TTFError

        try:
            file = inspect(self._files[name])
            return _ConvertedFace(file, self._cache) if file.cff else _TrueTypeFace(file)
        except (OSError, ValueError, TTFError):
            return None  # a damaged font file of the machine: the next candidate serves


class _Lazy:
    """Stands for a font file until a character is asked of it."""

    def __init__(self, book: FontBook, name: str) -> None:
        self._book = book
        self._key = name
        self.name = Path(name).stem

    def covers(self, char: str) -> bool:
        face = self._book.open(self._key)
        return face is not None and face.covers(char)

    def width(self, char: str) -> float:
        face = self._book.open(self._key)
        return face.width(char) if face else 1000.0

    @property
    def file(self) -> FontFile:
        return self._book.file(self._key)

    def registered(self, chars: Iterable[str]) -> str:
        face = self._book.open(self._key)
        if face is None:
            raise WorkspaceError("fonts.unreadable", font=self._key)
        return face.registered(chars)


class FontSession:
    """Choices made for one document. ``used`` maps a face's name to its characters, ``missing`` keeps their order."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._chosen: dict[tuple[str, str], Face | None] = {}
        self._chars: dict[str, set[str]] = {}
        self._faces: dict[str, Face] = {}
        self._missing: dict[str, None] = {}

    def face(self, role: str, char: str) -> Face | None:
        """Return the face that draws ``char`` in ``role``, None when no font of this machine has it."""
        key = (role, char)
        if key not in self._chosen:
            face = next((face for face in self._book.faces(role) if face.covers(char)), None)
            self._chosen[key] = face
            if face is None:
                self._missing[char] = None
            else:
                self._chars.setdefault(face.name, set()).add(char)
                self._faces[face.name] = face
        return self._chosen[key]

    def registered(self, face: Face) -> str:
        """Return the ReportLab name of ``face``, able to draw all that this document has asked of it."""
        return face.registered(self._chars.get(face.name, ()))

    @property
    def used(self) -> tuple[str, ...]:
        """Names of the fonts in the document, sorted."""
        return tuple(sorted(self._faces))

    @property
    def missing(self) -> tuple[str, ...]:
        """Characters that no font of this machine has, in order of appearance."""
        return tuple(self._missing)


@lru_cache(maxsize=1)
def machine_book() -> FontBook:
    """The book of this machine, made once per process."""
    return FontBook()
