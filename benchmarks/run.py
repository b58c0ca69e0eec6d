"""Our overlay beside QGIS, geopandas and PostGIS: all in turn, medians, results compared, build/bench.json."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "benchmarks" / "sides"))
if __package__ in (None, ""):
    sys.path.insert(0, str(ROOT))
    import benchmarks  # noqa: F401

    __package__ = "benchmarks"

from . import data, postgis  # noqa: E402

BUILD = ROOT / "build"
VENV = BUILD / "bench-venv"
TARGETS = {
    "county": {"qgis": (45, 60), "postgis": (20, 25), "postgis_expert": (3, 4), "geopandas": (12, 15)},
    "fractal": {"qgis": (350, 540)},
}
PEAK_MB = 1536
SQUARE_CENTIMETRE = 1e-4


def programs(peers: list[str]) -> dict[str, list[str]]:
    """Side to the interpreter and program that runs it."""
    ours = str(Path(sys.executable))
    sides = ROOT / "benchmarks" / "sides"
    found = {"ours": [ours, str(sides / "ours.py")], "ours_official": [ours, str(sides / "ours_official.py")]}
    if "qgis" in peers:
        found["qgis"] = ["/usr/bin/python3", str(sides / "qgis_side.py")]
    if "geopandas" in peers:
        found["geopandas"] = [str(VENV / "bin" / "python"), str(sides / "geopandas_side.py")]
    return found


def install_geopandas() -> bool:
    """geopandas in an environment of its own, so that its GDAL never meets ours."""
    if not (VENV / "bin" / "python").exists():
        subprocess.run(["/usr/bin/python3", "-m", "venv", str(VENV)], check=True)
    question = [str(VENV / "bin" / "python"), "-c", "import geopandas, pyogrio"]
    here = subprocess.run(question, check=False, capture_output=True)
    if here.returncode:
        command = [str(VENV / "bin" / "pip"), "install", "-q", "geopandas>=1.2,<1.3", "pyogrio"]
        return subprocess.run(command, check=False).returncode == 0
    return True


def child(command: list[str], name: str, folder: Path, target: Path) -> dict[str, float]:
    """One run in a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    arguments = [*command, name, str(folder), str(target)]
    done = subprocess.run(arguments, check=False, capture_output=True, text=True, env=environment)
    if done.returncode:
        raise RuntimeError(f"{command[-1]} failed on {name}:\n{done.stderr[-3000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def largest_difference(first: Path, second: Path) -> float:
    """Largest difference in m² of any spot, kind and class; what one side lacks counts with its whole area."""
    tables = []
    for path in (first, second):
        with np.load(path) as kept:
            tables.append(dict(zip(kept["keys"].tolist(), kept["area"].tolist())))
    keys = tables[0].keys() | tables[1].keys()
    return max((abs(tables[0].get(key, 0.0) - tables[1].get(key, 0.0)) for key in keys), default=0.0)


def measure(sets: list[str], peers: list[str], runs: int, folder: Path, results: Path) -> dict[str, Any]:
    """All runs of all sides on both sets, in turn."""
    commands = programs(peers)
    measured: dict[str, Any] = {name: {} for name in sets}
    with contextlib.ExitStack() as stack:
        cluster = None
        if "postgis" in peers:
            cluster = stack.enter_context(postgis.Cluster(Path("/tmp") / f"zhiwei-bench-{os.getpid()}"))
            measured["postgis_load_seconds"] = postgis.load(cluster, folder)
        for number in range(runs):
            for name in sets:
                for side, command in commands.items():
                    target = results / f"{name}-{side}.npz"
                    once = child(command, name, folder, target)
                    measured[name].setdefault(side, []).append(once)
                    tell(number, name, side, once)
                for side in ("postgis", "postgis_expert") if cluster else ():
                    once = postgis.ask(cluster, name, side == "postgis_expert", results / f"{name}-{side}.npz")
                    measured[name].setdefault(side, []).append(once)
                    tell(number, name, side, once)
    return measured


def one_spot() -> dict[str, Any]:
    """One new spot in a workspace with few and with many parcels."""
    program = ROOT / "benchmarks" / "one_spot.py"
    done = subprocess.run([sys.executable, str(program)], check=False, capture_output=True, text=True)
    if done.returncode not in (0, 1) or not done.stdout:
        raise RuntimeError(f"{program} failed:\n{done.stderr[-3000:]}")
    return json.loads((BUILD / "one_spot.json").read_text(encoding="utf-8"))


def tell(number: int, name: str, side: str, once: dict[str, float]) -> None:
    """One line per run, so that a long benchmark shows that it lives."""
    print(f"  run {number + 1}  {name:8} {side:15} {once['seconds']:9.3f} s", flush=True)


def summarise(measured: dict[str, Any], results: Path) -> dict[str, Any]:
    """Medians, ratios to ours, targets and differences."""
    answer: dict[str, Any] = {}
    for name, targets in TARGETS.items():
        if name not in measured:
            continue
        ours = statistics.median(once["seconds"] for once in measured[name]["ours"])
        answer[name] = {}
        for side, runs in measured[name].items():
            seconds = [once["seconds"] for once in runs]
            row: dict[str, Any] = {"seconds": statistics.median(seconds), "all": seconds}
            if "peak_mb" in runs[0]:
                row["peak_mb"] = max(once["peak_mb"] for once in runs)
            if not side.startswith("ours"):
                row["ratio"] = row["seconds"] / ours
                row["largest_difference_m2"] = largest_difference(
                    results / f"{name}-ours.npz", results / f"{name}-{side}.npz"
                )
                if side in targets:
                    row["target"], row["wish"] = targets[side]
            answer[name][side] = row
    return answer


def table(summary: dict[str, Any]) -> str:
    """The figures as text."""
    lines = [f"{'set':9}{'side':16}{'median s':>10}{'x ours':>9}{'target':>8}{'peak MB':>9}{'difference m2':>15}"]
    for name in TARGETS.keys() & summary.keys():
        for side, row in summary[name].items():
            ratio = f"{row['ratio']:.1f}" if "ratio" in row else ""
            target = f"{row['target']}" if "target" in row else ""
            peak = f"{row['peak_mb']:.0f}" if "peak_mb" in row else ""
            difference = f"{row['largest_difference_m2']:.1e}" if "largest_difference_m2" in row else ""
            lines.append(f"{name:9}{side:16}{row['seconds']:10.3f}{ratio:>9}{target:>8}{peak:>9}{difference:>15}")
    return "\n".join(lines)


def failures(summary: dict[str, Any]) -> list[str]:
    """What was promised and is not so."""
    found = []
    for name in TARGETS.keys() & summary.keys():
        for side, row in summary[name].items():
            if "target" in row and row["ratio"] < row["target"]:
                found.append(f"{name}: {row['ratio']:.1f} times {side}, promised {row['target']}")
            if row.get("largest_difference_m2", 0.0) > SQUARE_CENTIMETRE:
                found.append(f"{name}: differs from {side} by {row['largest_difference_m2']:.6f} m2")
            if side.startswith("ours") and row["peak_mb"] > PEAK_MB:
                found.append(f"{name}: {side} takes {row['peak_mb']:.0f} MB, promised {PEAK_MB}")
    one = summary.get("one_spot")
    if one and one["ratio"] > one["limit"]:
        found.append(f"one new spot: {one['ratio']:.2f} times as long with many parcels, promised 1.5")
    return found


def main() -> int:
    """Run it all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", default="qgis,geopandas,postgis", help="comma separated; those not here are skipped")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--sets", default="county,fractal", help="comma separated: county, fractal")
    parser.add_argument("--scale", choices=("full", "small"), default="full")
    parser.add_argument("--output", type=Path, default=BUILD / "bench.json")
    arguments = parser.parse_args()
    peers = [peer for peer in arguments.peers.split(",") if peer]
    if "geopandas" in peers and not install_geopandas():
        peers.remove("geopandas")
        print("geopandas cannot be installed here: skipped")
    if "postgis" in peers and not postgis.installed():
        peers.remove("postgis")
        print("PostGIS is not installed here (postgresql-15-postgis-3): skipped")
    folder = data.make(BUILD / "bench", arguments.scale)
    results = BUILD / "bench" / "results"
    results.mkdir(parents=True, exist_ok=True)
    measured = measure(arguments.sets.split(","), peers, arguments.runs, folder, results)
    summary = summarise(measured, results)
    if "postgis_load_seconds" in measured:
        summary["postgis_load_seconds"] = measured["postgis_load_seconds"]
    if arguments.scale == "full":
        summary["one_spot"] = one_spot()
    summary["machine"] = {"cpus": os.cpu_count(), "python": platform.python_version(), "scale": arguments.scale}
    print(table(summary))
    if "one_spot" in summary:
        for count, seconds in summary["one_spot"]["seconds"].items():
            print(f"one new spot, {count} parcels: {1000 * seconds:.1f} ms")
        print(f"one new spot: {summary['one_spot']['ratio']:.2f} times (at most {summary['one_spot']['limit']})")
    summary["failures"] = failures(summary) if arguments.scale == "full" else []
    for line in summary["failures"]:
        print(f"NOT REACHED  {line}")
    arguments.output.write_text(json.dumps(summary, indent=2))
    print(f"written: {arguments.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
