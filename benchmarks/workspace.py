"""The workspace's jobs at the size of a county, through the algorithms that users have, beside ogr2ogr.

Run: ``. scripts/environment.sh && .venv/bin/python benchmarks/workspace.py [--scale small] [FOLDER]``. Takes 200,000
parcels in (and again), 20,000 spots (and again), zones, permits and land classes, assesses, exports, opens cases,
issues papers, verifies, backs up and withdraws. Each job is told in seconds by the clock and of the processor, because
the clock lies on a busy machine. Writes ``build/bench_workspace.json`` and prints a table.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT / "scripts")]

import data  # noqa: E402

CRS = "EPSG:4549"
SIDES = {"full": 470, "small": 94}
CASES = {"full": 500, "small": 50}
ROUNDS = 3
OFFICERS = "庄檐青,施㙍禾"
ZONES = {"farmland": "KX-NT", "redline": "KX-ST", "greenline": "SX-LV"}
COVER = {"NYKJ": "SQ-JJ", "STKJ": "SQ-XJ", "CZKJ": "SQ-SJ"}


def make(folder: Path, scale: str) -> Path:
    """The layers of the overlay benchmark at this size, and permits and land classes that go with them."""
    target = folder / f"workspace_{scale}"
    stamp = target / f"made_{data.VERSION}"
    if stamp.exists():
        return target
    target.mkdir(parents=True, exist_ok=True)
    data.county(target, SIDES[scale])
    rng = np.random.default_rng(2026)
    spots = _geometries(target / "spots.gpkg")
    some = spots[:: max(1, len(spots) // 3000)]
    grown = shapely.buffer(shapely.envelope(some), 3.0, join_style="mitre")
    moved = shapely.transform(grown, lambda points: points + 4.0)
    columns = {
        "kind": [("land_approval", "land_supply", "planning")[i % 3] for i in range(len(moved))],
        "number": [f"地字第{i:06d}号" for i in range(len(moved))],
        "authority": ["县自然资源局"] * len(moved),
        "issued_on": ["2015-05-01"] * len(moved),
    }
    data.write(target / "permits.gpkg", "permits", moved, columns)
    across = SIDES[scale] // 3
    ground = data.mesh(rng, across, SIDES[scale] * 70.0 / across, points=6, jitter=0.2, rough=0.03)
    codes = np.array(["0101", "0103", "0301", "0702", "1006"])[rng.integers(0, 5, len(ground))]
    names = {"0101": "水田", "0103": "旱地", "0301": "乔木林地", "0702": "农村宅基地", "1006": "农村道路"}
    land = {"DLBM": codes.tolist(), "DLMC": [names[c] for c in codes], "KCXS": ["0.05"] * len(ground)}
    data.write(target / "land.gpkg", "land", ground, land)
    stamp.touch()
    return target


def _geometries(path: Path) -> np.ndarray:
    from osgeo import ogr

    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    return shapely.from_wkb([bytes(feature.GetGeometryRef().ExportToWkb()) for feature in layer])


def _cpu() -> float:
    return time.process_time()


class Bench:
    """Runs jobs and keeps what they cost."""

    def __init__(self) -> None:
        self.jobs: dict[str, dict[str, Any]] = {}

    def measure(self, name: str, work: Callable[[], Any], rows: int = 0) -> Any:
        """One run of one job, added to the earlier ones of the same name."""
        clock, cpu = time.perf_counter(), _cpu()
        result = work()
        self.note(name, time.perf_counter() - clock, _cpu() - cpu, rows)
        return result

    def note(self, name: str, seconds: float, cpu: float, rows: int) -> None:
        """Keep one run."""
        job = self.jobs.setdefault(name, {"seconds": [], "cpu": [], "rows": rows})
        job["seconds"].append(round(seconds, 3))
        job["cpu"].append(round(cpu, 3))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        job["peak_mb"] = round(peak)
        print(f"  {name:<34} {seconds:8.2f} s  {cpu:8.2f} s CPU  {peak:6.0f} MB", file=sys.stderr, flush=True)

    def summary(self) -> dict[str, dict[str, Any]]:
        """Medians."""
        return {
            name: {
                "seconds": statistics.median(job["seconds"]),
                "cpu_seconds": statistics.median(job["cpu"]),
                "runs": len(job["seconds"]),
                "rows": job["rows"],
                "peak_mb_so_far": job["peak_mb"],
            }
            for name, job in self.jobs.items()
        }


def ogr2ogr(source: Path, target: Path) -> tuple[float, float]:
    """Seconds by the clock and of the processor of copying a layer into a new GeoPackage."""
    target.unlink(missing_ok=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    clock = time.perf_counter()
    subprocess.run(["ogr2ogr", "-f", "GPKG", str(target), str(source)], check=True)
    seconds = time.perf_counter() - clock
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def algorithm(name: str, **parameters: Any) -> dict[str, Any]:
    """One algorithm as a user runs it."""
    import processing

    return dict(processing.run(f"zhiwei:{name}", parameters))


def run(folder: Path, work: Path, cases: int, rounds: int) -> Bench:
    """Every job once, the imports of parcels ``rounds`` times."""
    bench = Bench()
    workspace = str(work / "workspace.gpkg")
    parcels, spots = folder / "parcels.gpkg", folder / "spots.gpkg"

    def new(path: str) -> None:
        Path(path).unlink(missing_ok=True)
        algorithm("createworkspace", CRS=CRS, OUTPUT=path)

    for turn in range(rounds):
        if shutil.which("ogr2ogr"):
            bench.note("ogr2ogr parcels", *ogr2ogr(parcels, work / "ogr.gpkg"), rows=0)
        path = workspace if turn == rounds - 1 else str(work / "turn.gpkg")
        new(path)
        found = bench.measure(
            "importparcels", lambda path=path: algorithm("importparcels", WORKSPACE=path, INPUT=str(parcels))
        )
        bench.jobs["importparcels"]["rows"] = found["ROWS"]
    again = bench.measure(
        "importparcels again",
        lambda: algorithm("importparcels", WORKSPACE=workspace, INPUT=str(parcels)),
        found["ROWS"],
    )
    if again["SAME"] != found["ROWS"]:
        raise RuntimeError("importing the same parcels again found other ones")
    count = bench.measure("importspots", lambda: algorithm("importspots", WORKSPACE=workspace, INPUT=str(spots)))
    bench.jobs["importspots"]["rows"] = count["ROWS"]
    bench.measure(
        "importspots again", lambda: algorithm("importspots", WORKSPACE=workspace, INPUT=str(spots)), count["ROWS"]
    )
    algorithm("importsettings", WORKSPACE=workspace, INPUT=str(ROOT / "resources" / "sample" / "settings.yaml"))
    for name, code in ZONES.items():
        algorithm("importzones", WORKSPACE=workspace, INPUT=str(folder / f"{name}.gpkg"), ZONE_CLASS=code)
    for kind, code in COVER.items():
        layer = f"{folder / 'cover.gpkg'}|layername=cover|subset=class='{kind}'"
        algorithm("importzones", WORKSPACE=workspace, INPUT=layer, ZONE_CLASS=code)
    algorithm("importpermits", WORKSPACE=workspace, INPUT=str(folder / "permits.gpkg"))
    algorithm("importlandclasses", WORKSPACE=workspace, INPUT=str(folder / "land.gpkg"))
    parties = work / "parties.csv"
    lines = [f"S{i:06d},张{i:04d},个人,澄埔县某村{i}号,responsible" for i in range(cases)]
    parties.write_text("\n".join(["spot,name,kind,address,role", *lines]), encoding="utf-8")
    algorithm("importparties", WORKSPACE=workspace, INPUT=str(parties))
    bench.measure("assess", lambda: algorithm("assess", WORKSPACE=workspace), count["ROWS"])
    some = f"\"code\" < 'S{cases - 1:06d}x'"
    opened = bench.measure(
        "opencases",
        lambda: algorithm(
            "opencases", WORKSPACE=workspace, FILTER=some, OFFICERS=OFFICERS, DATE="2026-10-12", ACTOR="bench"
        ),
        cases,
    )
    if opened["OPENED"] != cases:
        raise RuntimeError(f"{opened['OPENED']} of {cases} cases were opened: {opened['REASONS'][:300]}")
    for paper in ("D01", "D04"):
        bench.measure(
            f"issuedocuments {paper}",
            lambda paper=paper: algorithm(
                "issuedocuments",
                WORKSPACE=workspace,
                DOCUMENT=paper,
                DATE="2026-10-13",
                ACTOR="bench",
                OUTPUT_FOLDER=str(work / "papers"),
            ),
            cases,
        )
    bench.measure(
        "exportfindings",
        lambda: algorithm("exportfindings", WORKSPACE=workspace, OUTPUT=str(work / "findings.xlsx")),
        count["ROWS"],
    )
    verified = bench.measure("verifyworkspace", lambda: algorithm("verifyworkspace", WORKSPACE=workspace))
    if verified["PROBLEMS"]:
        raise RuntimeError(f"the workspace does not verify: {verified}")
    bench.measure(
        "backupworkspace", lambda: algorithm("backupworkspace", WORKSPACE=workspace, OUTPUT=str(work / "backup.gpkg"))
    )
    bench.measure("withdraw parcels", lambda: _withdraw(str(work / "turn.gpkg")), found["ROWS"])
    return bench


def _withdraw(path: str) -> int:
    from zhiwei.plugin.services.intake import withdraw
    from zhiwei.plugin.store.workspace import Workspace

    with Workspace.open(path) as workspace:
        with workspace.reader() as reader:
            batch = reader.batches.find(kind="parcel")[-1]
        return withdraw(workspace, batch.uid, "bench", datetime.now(timezone.utc))


def main() -> int:
    """Make what is missing, run, write and print."""
    from headless import headless_qgis

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "bench")
    parser.add_argument("--scale", choices=tuple(SIDES), default="full")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    folder = make(arguments.folder, arguments.scale)
    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    with headless_qgis():
        bench = run(folder, work, CASES[arguments.scale], max(2, arguments.rounds))
    result = {"scale": arguments.scale, "jobs": bench.summary()}
    target = ROOT / "build" / "bench_workspace.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, indent=1, ensure_ascii=False), encoding="utf-8")
    for name, job in result["jobs"].items():
        rate = f"{job['rows'] / job['seconds']:10,.0f} rows/s" if job["rows"] else ""
        sys.stdout.write(f"{name:<24} {job['seconds']:8.2f} s {job['cpu_seconds']:8.2f} s CPU {rate}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
