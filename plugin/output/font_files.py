"""Which font files this machine has for the roles of official papers.

No font is shipped with the product (licences, size): every role has a list of files, and the first one that the
machine has is taken. A role that a machine cannot serve at all falls back on whatever Chinese font there is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FANGSONG = "fangsong"  # 仿宋, body text
SONG = "song"  # 宋, forms and tables
HEI = "hei"  # 黑, headings of first level
KAI = "kai"  # 楷, headings of second level
TITLE = "title"  # 小标宋, titles

# Windows and Office fonts first, then those that Linux and macOS users install, then the widespread free ones.
CANDIDATES: dict[str, tuple[str, ...]] = {
    FANGSONG: (
        "simfang.ttf",
        "stfangso.ttf",
        "fandolfang-regular.otf",
        "lxgwwenkai-regular.ttf",
        "lxgwwenkaigb-regular.ttf",
        "notoserifcjk-regular.ttc",
        "notoserifsc-regular.otf",
        "notoserifcjksc-regular.otf",
        "uming.ttc",
    ),
    SONG: (
        "simsun.ttc",
        "simsun.ttf",
        "stsong.ttf",
        "fandolsong-regular.otf",
        "notoserifcjk-regular.ttc",
        "notoserifsc-regular.otf",
        "notoserifcjksc-regular.otf",
        "uming.ttc",
    ),
    HEI: (
        "simhei.ttf",
        "fandolhei-regular.otf",
        "wqy-zenhei.ttc",
        "notosanscjk-regular.ttc",
        "notosanssc-regular.otf",
        "msyh.ttc",
    ),
    KAI: (
        "simkai.ttf",
        "stkaiti.ttf",
        "fandolkai-regular.otf",
        "lxgwwenkai-regular.ttf",
        "lxgwwenkaigb-regular.ttf",
        "ukai.ttc",
    ),
    TITLE: (
        "fzxbsjw.ttf",
        "fzxbsk.ttf",
        "方正小标宋简体.ttf",
        "stzhongs.ttf",
        "notoserifcjk-bold.ttc",
        "notoserifsc-bold.otf",
        "notoserifcjksc-bold.otf",
        "fandolsong-bold.otf",
        "simhei.ttf",
    ),
}

# Fonts with characters beyond GB 2312, asked when the role's own font lacks one: names hold rare characters.
RARE: tuple[str, ...] = (
    "simsun.ttc",
    "simsunb.ttf",
    "simsunextg.ttf",
    "notoserifcjk-regular.ttc",
    "notoserifsc-regular.otf",
    "notosanscjk-regular.ttc",
    "lxgwwenkai-regular.ttf",
    "wqy-zenhei.ttc",
    "msyh.ttc",
    "hanaminb.ttf",
    "seguisym.ttf",
    "dejavusans.ttf",
)


@dataclass(frozen=True)
class FontFile:
    """One font in a file; ``index`` counts the fonts of a collection (.ttc), ``cff`` means PostScript outlines."""

    path: Path
    index: int
    cff: bool


def font_folders() -> list[Path]:
    """Folders where this operating system keeps fonts, of the machine and of the user."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        local = Path(os.environ.get("LOCALAPPDATA", str(home / "AppData" / "Local")))
        return [windows / "Fonts", local / "Microsoft" / "Windows" / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"]


def known_files(folders: Iterable[Path]) -> dict[str, Path]:
    """Map lower-case file name to path for every known font file below ``folders``; the first one found stays."""
    wanted = {name for names in CANDIDATES.values() for name in names} | set(RARE)
    found: dict[str, Path] = {}
    for folder in folders:
        for parent, folders_below, files in os.walk(folder):
            folders_below.sort()
            for name in sorted(files):
                if name.lower() in wanted:
                    found.setdefault(name.lower(), Path(parent) / name)
    return found


def inspect(path: Path) -> FontFile:
    """Choose the simplified Chinese font of a collection and see which kind of outlines it has.

    :raises OSError: the file cannot be read
    :raises ValueError: the file is no font
    """
    from fontTools.ttLib import TTCollection, TTFont, TTLibError

    try:
        with path.open("rb") as stream:
            if path.suffix.lower() != ".ttc":
                return FontFile(path, 0, "glyf" not in TTFont(stream, lazy=True))
            fonts = TTCollection(stream, lazy=True).fonts
            names = [font["name"].getDebugName(1) or "" for font in fonts]
            index = next((i for i, name in enumerate(names) if name.endswith((" SC", " CN"))), 0)
            return FontFile(path, index, "glyf" not in fonts[index])
    except TTLibError as error:
        raise ValueError(str(error)) from error
