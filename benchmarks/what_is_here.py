"""What is here: how long a click takes among 200,000 parcels, 20,000 spots and a zone of 100,000 corners.

Run: ``. scripts/environment.sh && .venv/bin/python benchmarks/what_is_here.py``. Makes the workspace in a temporary
folder, asks for 40 places and writes ``build/bench_what_is_here.json``. Fails when the median takes 200 ms or more.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from datetime import date, datetime, timezone
from pathlib import Path

from plugin_package import ROOT, load_package

SIDE, STEP, SPOTS, CORNERS, CLICKS = 450, 25.0, 20_000, 100_000, 40
EAST, NORTH = 460_000.0, 2_750_000.0
TARGET_MS = 200.0


def make(path: Path) -> None:
    """A county of square parcels under one zone with a long wavy line."""
    import numpy as np
    import shapely

    from zhiwei.plugin.domain.features import FeatureTable
    from zhiwei.plugin.store.workspace import Workspace

    along, across = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    x, y = EAST + STEP * along.ravel(), NORTH + STEP * across.ravel()
    squares = shapely.multipolygons(shapely.box(x, y, x + STEP - 1, y + STEP - 1)[:, None])
    turn = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    reach = 4000 + 50 * np.sin(400 * turn)
    middle = STEP * SIDE / 2
    line = np.column_stack([EAST + middle + reach * np.cos(turn), NORTH + middle + reach * np.sin(turn)])
    zone = np.empty(1, dtype=object)
    zone[0] = shapely.MultiPolygon([shapely.Polygon(line)])
    now = datetime.now(timezone.utc)
    with Workspace.create(path, crs="EPSG:4549") as workspace, workspace.unit_of_work("bench", now) as unit:
        codes = np.array([f"P{number}" for number in range(len(squares))], dtype=object)
        unit.parcels.add(FeatureTable(squares, {"code": codes}, "EPSG:4549"), batch_uid="parcels")
        unit.spots.add(FeatureTable(squares[:SPOTS], {"code": codes[:SPOTS]}, "EPSG:4549"), batch_uid="spots")
        unit.zones.add(FeatureTable(zone, {"class_code": np.array(["SQ-JJ"], dtype=object)}, "EPSG:4549"))


def main() -> int:
    """Measure and write the result."""
    load_package()
    import numpy as np

    from zhiwei.plugin.services.what_is_here import here
    from zhiwei.plugin.store.workspace import Workspace

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "county.gpkg"
        make(path)
        random = np.random.default_rng(1)
        taken = []
        with Workspace.open(path) as workspace:
            for east, north in random.random((CLICKS, 2)) * STEP * SIDE:
                start = time.perf_counter()
                here(workspace, EAST + east, NORTH + north, date(2026, 10, 10), 3.0)
                taken.append(1000 * (time.perf_counter() - start))
    result = {
        "parcels": SIDE * SIDE,
        "spots": SPOTS,
        "zone_corners": CORNERS,
        "first_ms": round(taken[0], 1),
        "median_ms": round(statistics.median(taken[1:]), 1),
        "worst_ms": round(max(taken[1:]), 1),
        "target_ms": TARGET_MS,
    }
    target = ROOT / "build" / "bench_what_is_here.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(json.dumps(result) + "\n")
    return 0 if result["median_ms"] < TARGET_MS else 1


if __name__ == "__main__":
    sys.exit(main())
