"""Where the drawings for menus and algorithms are."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"


def icon_path(name: str, fallback: str = "zhiwei") -> Path:
    """The drawing called ``name``, or the one of its group, or the plugin's own."""
    for candidate in (name, fallback):
        path = FOLDER / f"{candidate}.svg"
        if path.is_file():
            return path
    return FOLDER / "zhiwei.svg"
