"""The list of a hundred thousand cases and spots: how long the dock waits for the database.

Run: ``. scripts/environment.sh && .venv/bin/python benchmarks/case_list.py [--rows 100000] [FOLDER]``. Makes a
workspace with that many rows, six in ten of them cases with a party and six dates each, asks for them as the dock does
(each figure with opening a reader, the median of seven), and writes ``build/bench_case_list.json``. Fails where a
person would wait.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Callable

sys.path.insert(0, str(Path(__file__).resolve().parent))
from diary import DATES, NOW
from plugin_package import ROOT, load_package

TODAY = date(2026, 11, 20)
ROUNDS = 7
#: what a person does not take for a pause
PAUSE_MS = 400.0
SURNAMES, GIVEN = "王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗", "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀英霞平"
STATES = ("INVESTIGATE", "NOTIFIED", "DECIDED", "SERVED", "SELF_PERFORM", "REMINDED", "EXECUTING", "EXECUTED", "CLOSED")
ZONES = ("KX-NT", "KX-ST", "KX-CZ", "SQ-JJ", "SX-HH", None)


def make(path: Path, count: int) -> None:
    """A workspace with spots and cases, put in as they are stored; the list is made by the unit of work itself."""
    from zhiwei.plugin.domain.case.records import Officer, OrgUnit
    from zhiwei.plugin.store.repositories.session import new_uids
    from zhiwei.plugin.store.types import dump_json
    from zhiwei.plugin.store.workspace import Workspace

    rng = random.Random(2026)
    with Workspace.create(path, crs="EPSG:4549") as workspace, workspace.unit_of_work("bench", NOW) as unit:
        org = unit.orgs.add(OrgUnit("", "01", "县城市管理局", "城"))
        officers = [unit.officers.add(Officer("", f"执法员{i}", f"{i:06d}", org.uid)).uid for i in range(30)]
        sql = unit.session.connection.exec_driver_sql
        for name in ("zw_spot_insert", "zw_case_file_insert", "zw_deadline_insert", "zw_case_party_insert"):
            sql(f'DROP TRIGGER "{name}"')  # the audit of the set-up is no part of what is measured
        spots, parties, cases = new_uids(count), new_uids(count // 2), new_uids(count * 6 // 10)
        names = [rng.choice(SURNAMES) + rng.choice(GIVEN) + rng.choice(GIVEN) for _ in parties]
        sql("INSERT INTO party (uid, kind, name) VALUES (?,'person',?)", list(zip(parties, names)))
        places = []
        for i, uid in enumerate(spots):
            town, village = rng.randint(1, 16), rng.randint(1, 20)
            code = f"3599211{town:02d}{village:03d}"
            m2 = round(rng.lognormvariate(5.5, 1.0), 2)
            found = (TODAY - timedelta(days=rng.randint(0, 1500))).isoformat()
            address = f"第{town}镇第{village}村{rng.randint(1, 400)}号"
            zone = rng.choice(ZONES)
            places.append((uid, f"TB{i:06d}", code[:9], code, address, found, m2, m2 / 666.67, zone, rng.randint(1, 5)))
        sql(
            "INSERT INTO spot (uid, code, town_code, village_code, address, found_on, area_ellip_m2, area_mu, "
            "headline_zone, severity, track) VALUES (?,?,?,?,?,?,?,?,?,?,'land')",
            places,
        )
        filed = [
            (
                uid, f"城执案字〔{rng.randint(2022, 2026)}〕第{i:06d}号", org.uid,
                rng.choice(("land", "planning", "village")), rng.choice(STATES),
                (TODAY - timedelta(days=rng.randint(0, 1400))).isoformat(), dump_json(rng.sample(officers, 2)),
            )
            for i, uid in enumerate(cases)
        ]  # fmt: skip
        sql(
            "INSERT INTO case_file (uid, number, org_uid, track, state, filed_on, officer_uids) VALUES (?,?,?,?,?,?,?)",
            filed,
        )
        sql("INSERT INTO case_spot (case_uid, spot_uid, role) VALUES (?,?,'site')", list(zip(cases, spots)))
        linked = [(uid, rng.choice(parties)) for uid in cases]
        sql("INSERT INTO case_party (case_uid, party_uid, role) VALUES (?,?,'builder')", linked)
        rows = []
        for uid in cases:
            for rule, name, kind, whose in DATES:
                day = TODAY + timedelta(days=rng.randint(-30, 365))
                rows.append((uid, rule, name, kind, whose, day.isoformat()))
        sql(
            "INSERT INTO deadline (uid, case_uid, rule, name, kind, whose, last_day, open, provisional) "
            "VALUES (?,?,?,?,?,?,?,1,0)",
            [(key, *row) for key, row in zip(new_uids(len(rows)), rows)],
        )


def timed(job: Callable[[], Any]) -> tuple[float, Any]:
    """Median milliseconds of a job, and what it returned."""
    times, result = [], None
    for _ in range(ROUNDS):
        clock = time.perf_counter()
        result = job()
        times.append(1000.0 * (time.perf_counter() - clock))
    return round(statistics.median(times), 1), result


def measure(path: Path) -> dict[str, Any]:
    """Milliseconds of what the dock asks for, each with opening a reader."""
    from zhiwei.plugin.services import case_list
    from zhiwei.plugin.services.case_list import Filter
    from zhiwei.plugin.store.workspace import Workspace

    result: dict[str, Any] = {}
    with Workspace.open(path) as workspace:

        def told(name: str, job: Callable[[Any], Any]) -> Any:
            def whole() -> Any:
                with workspace.reader() as session:
                    return job(session)

            result[f"{name}_ms"], found = timed(whole)
            return found

        def shown(asked: Filter, column: str = "due_on", descending: bool = False) -> Callable[[Any], int]:
            def job(session: Any) -> int:
                found = case_list.listed(session, asked, TODAY, column, descending)[0]
                session.case_list.rows(found[:200])
                return len(found)

            return job

        result["rows"] = told("first_page", shown(Filter()))
        told("sort_by_number", shown(Filter(), "number", True))
        told("sort_by_state", shown(Filter(), "state"))
        told("sort_by_place", shown(Filter(), "address"))
        told("sort_by_party", shown(Filter(), "parties"))
        told("sort_by_officer", shown(Filter(), "officers", True))
        told("sort_by_what_is_due", shown(Filter(), "due_name"))
        told("sort_by_area", shown(Filter(), "area_m2", True))
        told("sort_by_end_of_power", shown(Filter(), "limit_on"))
        told("filter_town", shown(Filter(town=("359921103",)), "number"))
        told("filter_states_and_track", shown(Filter(state=("SERVED", "DECIDED"), track=("land",))))
        told("filter_overdue", shown(Filter(due="overdue")))
        told("filter_mine", shown(Filter(mine="执法员3")))
        told("search_one_word", shown(Filter(text="王伟")))
        told("search_two_words", shown(Filter(text="王 第3镇")))
        told("what_a_chip_offers", lambda session: case_list.choices(session, Filter(), TODAY, "state"))
        told("what_the_dates_offer", lambda session: case_list.due_choices(session, Filter(), TODAY))
        with workspace.reader() as session:
            found = case_list.keys(session, Filter(), TODAY)
        deep = len(found) - 400
        told("deep_scroll_window", lambda session: session.case_list.rows(found[deep : deep + 200]))
        uid = workspace_uid(workspace, found[0])
        clock = time.perf_counter()
        with workspace.unit_of_work("bench") as unit:
            unit.spots.update(unit.case_list.spots_of([uid]), {"address": ["改了"]})
        result["one_row_made_anew_ms"] = round(1000.0 * (time.perf_counter() - clock), 1)
    return result


def workspace_uid(workspace: Any, key: int) -> str:
    """Uid of a row."""
    with workspace.reader() as session:
        return str(session.case_list.rows([key])[key]["uid"])


def main() -> int:
    """Make, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=str(ROOT / "build" / "bench_case_list"))
    parser.add_argument("--rows", type=int, default=100_000)
    asked = parser.parse_args()
    load_package()
    folder = Path(asked.folder)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"cases_{asked.rows}.gpkg"
    path.unlink(missing_ok=True)
    clock = time.perf_counter()
    make(path, asked.rows)
    result = {"made_s": round(time.perf_counter() - clock, 1), **measure(path)}
    told = json.dumps(result, ensure_ascii=False, indent=1)
    (ROOT / "build" / "bench_case_list.json").write_text(told, encoding="utf-8")
    print(told)
    path.unlink()
    waited = [value for name, value in result.items() if name.endswith("_ms")]
    return 0 if max(waited) < PAUSE_MS else 1


if __name__ == "__main__":
    raise SystemExit(main())
