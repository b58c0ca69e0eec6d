"""One new spot beside few and beside many parcels: the spatial index must make both the same work."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import numpy as np
import shapely

from . import data

RUNS = 41


def measure(folder: Path, scale: str) -> dict[str, float]:
    """Milliseconds for reading about one spot and overlaying it, in turn on both files."""
    few, many = (10_000, 1_000_000) if scale == "full" else (2_500, 40_000)
    paths = {count: _parcels(folder, count) for count in (few, many)}
    from .sides.ours import Settings, Source, gpkg_read, overlay_layers

    taken: dict[int, list[float]] = {few: [], many: []}
    for run in range(RUNS):
        for count, path in paths.items():
            middle = data.ORIGIN + 70.0 * (np.sqrt(count) / 2 + run % 7)
            spot = np.array([shapely.Point(middle).buffer(30.0)], dtype=object)
            start = time.perf_counter()
            table = gpkg_read.FeatureTable(spot, {"id": np.array(["N"], dtype=object)}, f"EPSG:{data.EPSG}")
            parcels = Source(
                "parcels", table.crs, lambda names, boxes, own=path: gpkg_read.read_layer(own, "parcels", names, boxes)
            )
            report = overlay_layers(table, parcels, [], Settings(key="id", parcel_field="code"))
            taken[count].append(time.perf_counter() - start)
            if abs(report.share.sum() - 1.0) > 1e-9:
                raise RuntimeError(f"the new spot is not covered as it should be: {report.share.sum()}")
    medians = {count: 1000 * statistics.median(seconds) for count, seconds in taken.items()}
    return {
        "few": few,
        "many": many,
        "few_ms": medians[few],
        "many_ms": medians[many],
        "ratio": medians[many] / medians[few],
    }


def _parcels(folder: Path, count: int) -> Path:
    path = folder / f"parcels_{count}.gpkg"
    if not path.exists():
        side = int(np.sqrt(count))
        rng = np.random.default_rng(count)
        cells = data.mesh(rng, side, 70.0, points=1, jitter=0.2, rough=0.02)
        part = path.with_suffix(".part.gpkg")
        data.write(part, "parcels", cells, {"code": [f"P{number:07d}" for number in range(len(cells))]})
        part.rename(path)
    return path
