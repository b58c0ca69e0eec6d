"""Every part of the desktop, as ``module:Class`` in this folder, in the order of the menu."""

from __future__ import annotations

from .messages import tr

PARTS: list[str] = []


def menu_titles() -> dict[str, str]:
    """Submenus for actions of parts: key to shown name, in their order."""
    return {
        "tools": tr("Map tools"),
        "windows": tr("Windows"),
    }
