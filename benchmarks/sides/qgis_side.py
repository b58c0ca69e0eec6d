"""QGIS: native:intersection with each layer, then the areas of the pieces added up by spot and code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.append("/usr/share/qgis/python/plugins")

from common import SETS, Row, run
from qgis.core import QgsApplication

application = QgsApplication([], False)
application.initQgis()

import processing  # noqa: E402
from processing.core.Processing import Processing  # noqa: E402

Processing.initialize()


def rows(name: str, folder: Path) -> Iterable[Row]:
    """Sums by spot and code of the intersection with each layer."""
    spots, parcels, zones = SETS[name]
    layers = ([(parcels, "parcel", "code")] if parcels else []) + [(zone, "zone", "class") for zone in zones]
    found: list[Row] = []
    for layer, kind, field in layers:
        result = processing.run(
            "native:intersection",
            {
                "INPUT": str(folder / f"{spots}.gpkg"),
                "OVERLAY": str(folder / f"{layer}.gpkg"),
                "INPUT_FIELDS": ["id"],
                "OVERLAY_FIELDS": [field],
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )
        sums: dict[tuple[str, str], float] = {}
        for feature in result["OUTPUT"].getFeatures():
            key = (feature["id"], feature[field])
            sums[key] = sums.get(key, 0.0) + feature.geometry().area()
        found += [(spot, kind, code, area) for (spot, code), area in sums.items()]
    return found


if __name__ == "__main__":
    run(rows)
    sys.stdout.flush()
    os._exit(0)
