"""Demolition plans of 500, 2,000 and 5,000 sites beside what offices do by hand: ``benchmarks/demolition.py [SIZES]``.

By hand means first come, first served, and by points of priority. The county is made up and the same each time, the
search ends by its tries, so the figures but for the time repeat. Writes ``build/demolition.json``.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from time import process_time
from typing import Any

from psplib import ROOT, load_package

START, END = date(2027, 1, 4), date(2028, 12, 31)
STRUCTURES = ["shed", "brick_concrete", "brick_timber", "frame", "steel", "roof_extension", "stone"]


def county(count: int, seed: int = 1) -> list[Any]:
    """Sites around twelve towns: areas, structures, lawful days, lanes and shared walls as a county has them."""
    from zhiwei.plugin.domain.demolition.site import Site

    draw = random.Random(seed)
    towns = [(draw.uniform(0, 40_000), draw.uniform(0, 30_000), f"T{number}") for number in range(12)]
    found = []
    for number in range(count):
        x, y, town = draw.choice(towns)
        area = min(3000.0, max(15.0, draw.lognormvariate(4.7, 0.8)))
        found.append(
            Site(
                f"s{number}",
                f"site {number}",
                town=town,
                structure=draw.choices(STRUCTURES, [25, 30, 10, 15, 10, 7, 3])[0],
                storeys=draw.randint(1, 4),
                floor_area=area,
                ground_area=area / 2,
                persons=draw.choice([0, 0, 0, 2, 5]),
                let=draw.random() < 0.1,
                consent=draw.random() < 0.6,
                legal_day=START + timedelta(days=int(draw.triangular(-100, 300, 0))),
                batch=f"b{number // 2}" if draw.random() < 0.04 else "",
                lane=f"l{number // 3}" if draw.random() < 0.1 else "",
                lane_order=number % 3 + 1,
                danger=draw.choice([0, 0, 0, 1, 3]),
                severity=draw.randint(0, 5),
                categories=("X3",) if draw.random() < 0.2 else (),
                x=x + draw.gauss(0, 1500),
                y=y + draw.gauss(0, 1500),
            )
        )
    return found


def team(count: int) -> dict[str, Any]:
    """What a county of so many sites may have: every figure grows with the sites."""
    return {
        "crews": [{"name": f"c{number}"} for number in range(count // 200 + 3)],
        "excavators": count // 200 + 3,
        "trucks": count // 100 + 6,
        "survey_teams": count // 150 + 1,
        "notaries": count // 800 + 1,
        "police_teams": count // 250 + 1,
        "command_groups": count // 250 + 1,
    }


def run(count: int, tries: int) -> dict[str, Any]:
    """Plan one county: time of the processor to the first plan and with all tries, and what each way comes to."""
    from zhiwei.plugin.services.calendar import calendar_of
    from zhiwei.plugin.services.demolition_sites import tables_of
    from zhiwei.plugin.services.plan_demolition import Request, compute_plan

    sites, calendar, tables = county(count), calendar_of(None), tables_of(None)
    request = Request("", START, END, team(count), targets=[(date(2027, 12, 31), count * 80.0, "")], tries=0)
    began = process_time()
    compute_plan(sites, request, calendar, tables)
    first = process_time() - began
    began = process_time()
    made = compute_plan(sites, Request(**{**request.__dict__, "tries": tries}), calendar, tables)
    whole = process_time() - began
    ways = {"plan": made.plan.measures, **made.usual}
    return {
        "sites": count,
        "tries": tries,
        "first_plan_s": round(first, 2),
        "whole_s": round(whole, 2),
        "value_first": made.plan.trace[0],
        "value": made.plan.value,
        "bound": made.bounds[0].isoformat() if made.bounds[0] else None,
        "ways": {name: {key: str(v) if isinstance(v, date) else v for key, v in asdict(one).items()}
                 for name, one in ways.items()},
    }  # fmt: skip


def main() -> None:
    """Plan each size, print a table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[500, 2000, 5000])
    parser.add_argument("--tries", type=int, default=60)
    arguments = parser.parse_args()
    load_package()
    found = []
    for count in arguments.sizes:
        one = run(count, arguments.tries)
        found.append(one)
        print(
            f"{count} sites: first plan {one['first_plan_s']} s, {one['tries']} tries {one['whole_s']} s, "
            f"value {one['value_first']:.2f} -> {one['value']:.2f}, target not before {one['bound']}"
        )
        for name, way in one["ways"].items():
            print(
                f"  {name:12s} target {way['target_day']}  urgency {way['urgency']:7.1f}  moves {way['moves']:5d}  "
                f"distance {way['distance'] / 1000:9.0f} km  end {way['end']}  cost {way['cost'] / 1e4:7.0f}0,000 yuan"
            )
    path = Path(ROOT) / "build" / "demolition.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
