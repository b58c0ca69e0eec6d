"""What an edit of a spot changed, in words: each figure with its unit before and after."""

from __future__ import annotations

from typing import Any

from .compat import speaks_chinese
from .messages import tr


def row_in_words(row: Any) -> tuple[str, str, str, bool]:
    names = {
        "area": tr("Ellipsoidal area"),
        "plane": tr("Planar area"),
        "mu": tr("Area in mu"),
        "headline": tr("Headline zone"),
        "disposition": tr("Proposed disposition"),
    }
    name = names.get(row.what) or row.label or row.what
    if row.what == "distance":
        name = tr("{what} (distance)").format(what=name)
    return name, _value(row.what, row.before), _value(row.what, row.after), row.differs


def _value(what: str, value: Any) -> str:
    if value is None or value == "":
        return "—"
    if isinstance(value, (int, float)):
        unit = {"mu": "", "distance": " m"}.get(what, " m²")
        return f"{value:.4f}" if what == "mu" else f"{value:.2f}{unit}"
    if what == "headline":
        return zone_title(str(value))
    return str(value)


def why_not_saved(layer: Any) -> str:
    """Why QGIS could not save what was edited in a layer, as a person can act on it; the edit itself is kept."""
    from ..store.triggers import MARK

    lines = [line.strip() for line in layer.commitErrors() if line.strip()]
    text = " ".join(lines)
    if "locked" in text:
        return tr(
            "somebody else is saving just now. Nothing is lost: the edit is still open, save it again in a moment."
        )
    refused = [line.partition(MARK)[2].strip() for line in lines if MARK in line]
    return "; ".join(refused or lines)


def zone_title(code: str) -> str:
    """Name of a zone class in the language of the windows."""
    from ..services.catalogues import zone_catalogue

    known = zone_catalogue().classes.get(code)
    if known is None:
        return code
    return known.zh if speaks_chinese() else known.en
