"""What every side shares: the layers of a set, the clock, the peak of memory and the form of a result."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np

SETS = {
    "county": ("spots", "parcels", ("cover", "farmland", "redline", "greenline")),
    "fractal": ("fractal_spots", "", ("fractal_zones",)),
}
Row = tuple[str, str, str, float]


def run(side: Callable[[str, Path], Iterable[Row]]) -> None:
    """Time one run of a side, keep its result and print seconds and megabytes."""
    name, folder, target = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    start = time.perf_counter()
    rows = side(name, folder)
    seconds = time.perf_counter() - start
    peak = peak_megabytes()
    save(rows, target)
    print(json.dumps({"seconds": seconds, "peak_mb": peak}))


def peak_megabytes() -> float:
    """Most memory that this process had; ``ru_maxrss`` alone may be that of the process it was started from."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def save(rows: Iterable[Row], target: Path) -> None:
    """Sums by spot, kind and class, in one order for all sides."""
    sums: dict[str, float] = {}
    for spot, kind, code, area in rows:
        key = f"{spot}\t{kind}\t{code}"
        sums[key] = sums.get(key, 0.0) + area
    keys = sorted(sums)
    np.savez_compressed(target, keys=np.array(keys), area=np.array([sums[key] for key in keys]))
