"""Folding ten thousand cases that went all the way: filing, notice, decision, E0, demolition, closing.

Run: ``. scripts/environment.sh && .venv/bin/python benchmarks/fold.py [--cases 10000]``. Every guard of every step is
judged anew, as in ``verify``. Writes ``build/bench_fold.json``. Fails when it takes a minute or more.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET_S = 60.0


def load(name: str, path: Path, root: str | None = None) -> object:
    """A module from a file; with ``root`` the package it is inside QGIS."""
    places = [root] if root else None
    spec = importlib.util.spec_from_file_location(name, path, submodule_search_locations=places)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    cases = parser.parse_args().cases
    sys.path[:] = [entry for entry in sys.path if entry not in ("", str(ROOT), str(ROOT / "benchmarks"))]
    load("zhiwei", ROOT / "__init__.py", str(ROOT))
    sample = load("a_case", ROOT / "tests" / "domain" / "case" / "a_case.py")
    chain = sample.Chain().served().demolished()  # type: ignore[attr-defined]
    chain.add("T49", "2026-10-20", facts={"head_approved": True})
    wall, own = time.perf_counter(), time.process_time()
    for _ in range(cases):
        state = chain.state()
    wall, own = time.perf_counter() - wall, time.process_time() - own
    assert state.state == "CLOSED"
    told = {"cases": cases, "events": len(chain.events), "seconds": round(wall, 2), "processor_seconds": round(own, 2)}
    path = ROOT / "build" / "bench_fold.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(told, indent=1), "utf-8")
    print(told)
    return 0 if own < TARGET_S * cases / 10_000 else 1


if __name__ == "__main__":
    sys.exit(main())
