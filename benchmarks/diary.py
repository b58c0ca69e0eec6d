"""The diary of a hundred thousand open cases: how long it takes to show.

Run: ``. scripts/environment.sh && .venv/bin/python benchmarks/diary.py [--cases 100000] [FOLDER]``. Makes a workspace
with that many open cases of six dates each, spread from a year back to a year ahead, reads the diary of today and the
coming week as the desktop shows it (all counts, the first thousand of each group), cold and warm, and as an export of
everything. Writes ``build/bench_diary.json``. Fails when showing takes a second or more.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from plugin_package import ROOT, load_package

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 1, 0, tzinfo=timezone.utc)
#: rule, name, kind, whose
DATES = (
    ("DR11", "作出处罚决定", "due", "agency"),
    ("DR08", "陈述申辩", "due", "party"),
    ("DR15", "行政复议申请", "due", "party"),
    ("DR16", "行政诉讼起诉", "due", "party"),
    ("DR21", "申请法院强制执行", "window", "agency"),
    ("DR01", "追诉时效", "limitation", "agency"),
)
TARGET_S = 1.0
ROUNDS = 7
SHOWN = 1000


def make(path: Path, cases: int) -> None:
    """A workspace with open cases and their dates, put in as they are stored."""
    from zhiwei.plugin.domain.case.records import OrgUnit, Party
    from zhiwei.plugin.store.repositories.session import new_uids
    from zhiwei.plugin.store.types import dump_json
    from zhiwei.plugin.store.workspace import Workspace

    rng = random.Random(2026)
    why = dump_json([{"code": "period.calendar_days", "params": {"length": 90, "start": "2026-08-20", "rule": "DR11"}}])
    with Workspace.create(path, crs="EPSG:4549") as workspace, workspace.unit_of_work("bench", NOW) as unit:
        org = unit.orgs.add(OrgUnit("", "01", "县城市管理局", "城"))
        parties = [unit.parties.add(Party("", "person", f"当事人{i}")).uid for i in range(200)]
        connection = unit.session.connection
        uids = new_uids(cases)
        connection.exec_driver_sql(
            "INSERT INTO case_file (uid, number, org_uid, track, state) VALUES (?,?,?,'planning','SERVED')",
            [(uid, f"城执案字〔2026〕第{i:06d}号", org.uid) for i, uid in enumerate(uids)],
        )
        rows = []
        for uid in uids:
            for rule, name, kind, whose in DATES:
                # what is long past is mostly done: one in fifty of the last year is still open
                days = rng.randint(0, 365) if rng.random() > 0.02 else -rng.randint(1, 365)
                day = TODAY + timedelta(days=days)
                party = rng.choice(parties) if whose == "party" else None
                after = (day + timedelta(days=1)).isoformat()
                rows.append((uid, party, rule, name, kind, whose, day.isoformat(), after, why))
        keys = new_uids(len(rows))
        connection.exec_driver_sql(
            "INSERT INTO deadline (uid, case_uid, party_uid, rule, name, kind, whose, last_day, next_day, reasons, "
            "open, provisional) VALUES (?,?,?,?,?,?,?,?,?,?,1,0)",
            [(key, *row) for key, row in zip(keys, rows)],
        )


def measure(path: Path) -> dict[str, object]:
    """Seconds to show and to read everything, each with opening a reader."""
    from zhiwei.plugin.services.diary import diary
    from zhiwei.plugin.store.workspace import Workspace

    result: dict[str, object] = {}
    with Workspace.open(path) as workspace:
        times = []
        for _ in range(ROUNDS):
            clock = time.perf_counter()
            with workspace.reader() as session:
                shown = diary(session, TODAY, TODAY, TODAY + timedelta(days=7), limit=SHOWN)
            times.append(time.perf_counter() - clock)
        clock = time.perf_counter()
        with workspace.reader() as session:
            whole = diary(session, TODAY, TODAY, TODAY + timedelta(days=7))
        result["export_s"] = round(time.perf_counter() - clock, 3)
    result.update(
        first_s=round(times[0], 3),
        median_s=round(statistics.median(times), 3),
        worst_s=round(max(times), 3),
        counts=shown.counts,
        entries_shown=len(shown.entries),
        entries_whole=len(whole.entries),
    )
    return result


def main() -> int:
    """Make, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=str(ROOT / "build" / "bench_diary"))
    parser.add_argument("--cases", type=int, default=100_000)
    asked = parser.parse_args()
    load_package()
    folder = Path(asked.folder)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"diary_{asked.cases}.gpkg"
    path.unlink(missing_ok=True)
    clock = time.perf_counter()
    make(path, asked.cases)
    result = {"cases": asked.cases, "made_s": round(time.perf_counter() - clock, 1), **measure(path)}
    (ROOT / "build" / "bench_diary.json").write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
    print(json.dumps(result, ensure_ascii=False, indent=1))
    path.unlink()
    return 0 if float(result["worst_s"]) < TARGET_S else 1  # type: ignore[arg-type]


if __name__ == "__main__":
    raise SystemExit(main())
