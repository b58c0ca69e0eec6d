"""How labels of layers that the windows lay on the map are written: this machine's Chinese font, with a white halo."""

from __future__ import annotations

from qgis.core import QgsTextFormat


def label_format(size: float, bold: bool = False) -> QgsTextFormat:
    """Letters of so many points."""
    from ..output.maps.letters import letters
    from ..store.layers import map_font

    return letters(map_font(), size, bold, halo_mm=0.8)
