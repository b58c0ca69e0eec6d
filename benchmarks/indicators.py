"""The indicators of a hundred thousand cases and spots: how long the dashboard waits for the database.

Run: ``. scripts/environment.sh && .venv/bin/python benchmarks/indicators.py [--rows 100000] [FOLDER]``. Makes the
workspace of ``benchmarks/case_list.py``, clears a third of the cases over five years, and writes
``build/bench_indicators.json``. Fails where all indicators together take a second or more.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
TARGET_MS = 1000.0


def main() -> int:
    """Make, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=str(ROOT / "build" / "bench_indicators"))
    parser.add_argument("--rows", type=int, default=100_000)
    asked = parser.parse_args()
    from benchmarks.case_list import TODAY, make, timed
    from benchmarks.diary import NOW
    from benchmarks.plugin_package import load_package

    load_package()
    from zhiwei.plugin.services.indicators import FLOOR, indicators, put_targets, targets_of
    from zhiwei.plugin.store.workspace import Workspace

    folder = Path(asked.folder)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"indicators_{asked.rows}.gpkg"
    path.unlink(missing_ok=True)
    make(path, asked.rows)
    rng = random.Random(2026)
    result: dict[str, object] = {"rows": asked.rows}
    with Workspace.open(path) as workspace:
        with workspace.unit_of_work("bench", NOW) as unit:
            sql = unit.session.connection.exec_driver_sql
            uids = [row[0] for row in sql("SELECT uid FROM case_file WHERE fid % 3 = 0").fetchall()]
            days = [(TODAY - timedelta(days=rng.randint(0, 1500))).isoformat() for _ in uids]
            sql("UPDATE case_file SET cleared_on = ? WHERE uid = ?", list(zip(days, uids)))

        def ask() -> object:
            with workspace.reader() as session:
                return indicators(session, TODAY, TODAY)

        result["ground_ms"], _ = timed(ask)
        with workspace.unit_of_work("bench", NOW) as unit:
            put_targets(unit, TODAY.year, FLOOR, {"359921101": 1.0}, targets_of(unit, TODAY.year))
        result["floor_ms"], _ = timed(ask)
    path.unlink()
    (ROOT / "build" / "bench_indicators.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
    print(json.dumps(result, indent=1))
    return 0 if max(float(result[name]) for name in ("ground_ms", "floor_ms")) < TARGET_MS else 1  # type: ignore[arg-type]


if __name__ == "__main__":
    raise SystemExit(main())
