"""One new spot, workspace open: the time with 10,000 parcels beside the time with 1,000,000.

Run: ``.venv/bin/python benchmarks/one_spot.py [FOLDER]``. Writes ``build/one_spot.json`` and prints a table. The
workspaces are kept in FOLDER (default ``build/bench``) and made again only when they are missing.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from plugin_package import ROOT, load_package

CRS = "EPSG:4549"
EAST, NORTH, SIDE = 377_000.0, 2_700_000.0, 20.0
COUNTS = (10_000, 1_000_000)
ROUNDS = 9
LIMIT = 1.5
NOW = datetime(2026, 6, 1, tzinfo=timezone.utc)


def _table(geometry: Any, **columns: Any) -> Any:
    from zhiwei.plugin.domain.features import FeatureTable

    multi = shapely.multipolygons(np.asarray(geometry, dtype=object)[:, None])
    return FeatureTable(multi, {name: np.asarray(values, dtype=object) for name, values in columns.items()}, crs=CRS)


def make(path: Path, parcels: int) -> None:
    """A workspace with a square of parcels, six zones across it and land classes."""
    from zhiwei.plugin.store.workspace import Workspace

    wide = round(parcels**0.5)
    column, row = (axis.ravel() for axis in np.meshgrid(np.arange(wide), np.arange(wide)))
    x, y = EAST + column * SIDE, NORTH + row * SIDE
    boxes = shapely.box(x, y, x + SIDE - 1, y + SIDE - 1)
    length = wide * SIDE
    cuts = np.linspace(0, length, 4)
    zones = [shapely.box(EAST + a, NORTH, EAST + b, NORTH + length) for a, b in zip(cuts[:-1], cuts[1:])]
    with Workspace.create(path, crs=CRS) as workspace, workspace.unit_of_work(actor="bench", now=NOW) as unit:
        codes = [f"350521{i // 100000:06d}GB{i % 100000:05d}" for i in range(len(boxes))]
        unit.parcels.add(_table(boxes, code=codes))
        unit.zones.add(_table(zones, class_code=["SQ-JJ", "SQ-XJ", "SQ-SJ"], plan_name=["总规"] * 3))
        unit.land_classes.add(_table(zones, code=["0101", "0702", "0301"], name=["水田", "农村宅基地", "乔木林地"]))


def measure(path: Path) -> float:
    """Median seconds of assessing one new spot in an open workspace."""
    from zhiwei.plugin.services.assess import assess
    from zhiwei.plugin.store.workspace import Workspace

    rng = np.random.default_rng(5)
    seconds = []
    with Workspace.open(path) as workspace:
        with workspace.reader() as reader:
            _, _, x1, y1 = reader.parcels.extent() or (0.0, 0.0, 0.0, 0.0)
        for number in range(ROUNDS + 1):
            x, y = rng.uniform(EAST, x1 - 30), rng.uniform(NORTH, y1 - 30)
            spot = _table([shapely.box(x, y, x + 25, y + 18)], code=[f"B{time.time_ns()}-{number}"])
            with workspace.unit_of_work(actor="bench", now=NOW) as unit:
                uids = unit.spots.add(spot)
            start = time.perf_counter()
            outcome = assess(workspace, uids.tolist(), actor="bench", now=NOW)
            seconds.append(time.perf_counter() - start)
            if len(outcome.assessed) != 1:
                raise RuntimeError("the spot was not assessed")
    return statistics.median(seconds[1:])


def main() -> int:
    """Make what is missing, measure in turn, write and print."""
    load_package()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    paths = {count: folder / f"one_spot_{count}.gpkg" for count in COUNTS}
    for count, path in paths.items():
        if not path.exists():
            make(path, count)
    turns = [{count: measure(path) for count, path in paths.items()} for _ in range(3)]
    times = {count: statistics.median(turn[count] for turn in turns) for count in COUNTS}
    ratio = times[COUNTS[1]] / times[COUNTS[0]]
    result = {
        "seconds": {str(count): round(t, 4) for count, t in times.items()},
        "ratio": round(ratio, 3),
        "limit": LIMIT,
    }
    target = ROOT / "build" / "one_spot.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(result, indent=1), encoding="utf-8")
    lines = [f"{count:>9,} parcels  {t * 1000:8.1f} ms" for count, t in times.items()]
    sys.stdout.write("\n".join([*lines, f"ratio {ratio:.2f} (at most {LIMIT})", ""]))
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
