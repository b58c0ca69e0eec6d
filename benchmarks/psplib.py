"""The scheduling core on the public PSPLIB instances (Kolisch, Sprecher 1997): makespan, bound, best known and gap.

``benchmarks/psplib.py DIR [--seconds S] [--schedules N] [--sets j30,j60] [--out FILE]`` reads every ``.sm`` file below
DIR. With ``--seconds`` CP-SAT goes on from the heuristic's schedule; without it the heuristic alone answers, with a
fixed number of schedules so that the figure repeats. Best known values: ``truth_given.csv`` in DIR, where it is.
Every schedule goes through a checker of this file that shares no code with the solver.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import re
import sys
import time
from collections import defaultdict
from pathlib import Path

from plugin_package import load_package


class Instance:
    """A single-mode instance as its file gives it."""

    def __init__(self, path: Path) -> None:
        text = path.read_text(encoding="latin-1")
        self.name = path.stem
        self.successors: list[list[int]] = []
        rows = re.search(r"PRECEDENCE RELATIONS:\n.*\n((?:\s*\d+.*\n)+)", text).group(1)
        for line in rows.splitlines():
            figures = [int(part) for part in line.split()]
            self.successors.append([job - 1 for job in figures[3:]])
        rows = re.search(r"REQUESTS/DURATIONS:\n.*\n-+\n((?:\s*\d+.*\n)+)", text).group(1)
        self.durations, self.requests = [], []
        for line in rows.splitlines():
            figures = [int(part) for part in line.split()]
            self.durations.append(figures[2])
            self.requests.append(figures[3:])
        rows = re.search(r"RESOURCEAVAILABILITIES:\n.*\n(.*)\n", text).group(1)
        self.available = [int(part) for part in rows.split()]

    def faults(self, starts: list[int]) -> list[str]:
        """What a schedule breaks, computed from the file's figures alone."""
        wrong = []
        for job, successors in enumerate(self.successors):
            wrong += [
                f"{job + 1}->{other + 1}" for other in successors if starts[other] < starts[job] + self.durations[job]
            ]
        load = defaultdict(lambda: [0] * len(self.available))
        for job, start in enumerate(starts):
            for period in range(start, start + self.durations[job]):
                for resource, amount in enumerate(self.requests[job]):
                    load[period][resource] += amount
        wrong += [
            f"period {period}"
            for period, used in load.items()
            if any(amount > limit for amount, limit in zip(used, self.available))
        ]
        return wrong + [f"job {job + 1} starts before 0" for job, start in enumerate(starts) if start < 0]


def model_of(instance: Instance):
    """The instance as the product's own model."""
    from zhiwei.plugin.domain.demolition.model import Link, Model, constant

    horizon = sum(instance.durations)
    modes = tuple((constant(duration, requests),) for duration, requests in zip(instance.durations, instance.requests))
    links = tuple(Link(job, other) for job, successors in enumerate(instance.successors) for other in successors)
    capacities = tuple((amount,) * horizon for amount in instance.available)
    return Model(modes, capacities, links, horizon)


def best_known(folder: Path) -> dict[str, tuple[int, bool]]:
    """By instance: best known makespan, and whether it is proved to be optimal."""
    path = folder / "truth_given.csv"
    if not path.is_file():
        return {}
    found = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[Path(row["file"]).stem] = (int(row["best_known_makespan"]), row["optimal"] == "True")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=0.0, help="time for CP-SAT per instance; 0: heuristic alone")
    parser.add_argument("--schedules", type=int, default=1000, help="schedules of the heuristic per instance")
    parser.add_argument("--sets", default="", help="only these folders, e.g. j30,j60")
    parser.add_argument("--limit", type=int, default=0, help="only so many instances of a set, spread over it")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    load_package()
    known = best_known(options.folder)
    wanted = {part for part in options.sets.split(",") if part}
    groups = defaultdict(list)
    for path in sorted(options.folder.rglob("*.sm")):
        group = re.match(r"j(?:30|60|90|120)|", path.stem).group(0) or path.parent.name
        if not wanted or group in wanted:
            groups[group].append(path)
    summary, broken = [], 0
    for group, paths in sorted(groups.items(), key=lambda item: (len(item[0]), item[0])):
        if options.limit and len(paths) > options.limit:
            paths = [paths[len(paths) * position // options.limit] for position in range(options.limit)]
        rows = []
        for path in paths:
            row = solve(path, known, options)
            broken += bool(row["faults"])
            rows.append(row)
            print(
                f"{row['instance']:<10} makespan {row['makespan']:4d}  bound {row['bound']:4d}  best known "
                f"{row['best_known'] or '-':>4}  gap {row['gap_percent']:5.2f} %  {row['seconds']:6.2f} s"
                + (f"  WRONG: {row['faults'][:3]}" if row["faults"] else ""),
                flush=True,
            )
        with_best = [row for row in rows if row["best_known"]]
        line = {
            "set": group,
            "instances": len(rows),
            "mean_gap_to_best_known_percent": _mean([row["gap_percent"] for row in with_best]),
            "at_best_known": sum(row["makespan"] <= row["best_known"] for row in with_best),
            "mean_gap_to_bound_percent": _mean([100.0 * (row["makespan"] / row["bound"] - 1) for row in rows]),
            "mean_seconds": _mean([row["seconds"] for row in rows]),
            "wrong": sum(bool(row["faults"]) for row in rows),
        }
        summary.append(line)
        print(json.dumps(line), flush=True)
        if options.out:
            options.out.parent.mkdir(parents=True, exist_ok=True)
            options.out.write_text(json.dumps({"options": vars(options) | {"folder": "", "out": ""}, "sets": summary}))
    return 1 if broken else 0


def solve(path: Path, known: dict, options: argparse.Namespace) -> dict:
    """One instance: heuristic, then CP-SAT where time is given."""
    from zhiwei.plugin.domain.demolition.search import shortest

    instance = Instance(path)
    model = model_of(instance)
    began = time.perf_counter()
    found = shortest(model, random.Random(options.seed), schedules=options.schedules)
    schedule, bound = found.schedule, found.bound
    if options.seconds and not found.proved:
        from zhiwei.plugin.solver.cpsat import improve

        spent = time.perf_counter() - began
        better = improve(
            model, schedule, bound, seconds=max(0.5, options.seconds - spent), workers=options.workers, seed=1
        )
        schedule, bound = better.schedule, better.bound
    seconds = time.perf_counter() - began
    makespan = schedule.makespan(model)
    best = known.get(instance.name, (0, False))[0]
    return {
        "instance": instance.name,
        "makespan": makespan,
        "bound": bound,
        "best_known": best,
        "gap_percent": 100.0 * (makespan / best - 1) if best else 0.0,
        "seconds": seconds,
        "faults": instance.faults(list(schedule.starts)),
    }


def _mean(figures: list[float]) -> float:
    return round(sum(figures) / len(figures), 3) if figures else 0.0


if __name__ == "__main__":
    sys.exit(main())
