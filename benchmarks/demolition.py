"""Demolition plans beside what offices do by hand.

``benchmarks/demolition.py [SIZES] [--seeds 1,2,3] [--county spots]``. By hand means first come, first served, and by
points of priority. The counties are made up and the same each time: sites around twelve towns, or the shapes of the
benchmark county's spots (``--county spots``, made by ``make bench``). The search ends by its tries, so the figures but
for the time repeat. Every plan goes through the checker of the raw facts (``domain/demolition/audit.py``), which
shares no code with the solver. Writes ``build/demolition-<county>.json``.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from dataclasses import asdict, replace
from datetime import date, timedelta
from pathlib import Path
from time import process_time
from typing import Any

from plugin_package import ROOT, load_package

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


def team(sites: list[Any]) -> dict[str, Any]:
    """What a county may have: teams grow with the sites, crews, machines and trucks with their floor area."""
    count = len(sites)
    work = round(sum(site.floor_area for site in sites) / 150.0)
    return {
        "crews": [{"name": f"c{number}"} for number in range(work // 200 + 3)],
        "excavators": work // 200 + 3,
        "trucks": work // 100 + 6,
        "survey_teams": count // 150 + 1,
        "notaries": count // 800 + 1,
        "police_teams": work // 250 + 1,
        "command_groups": work // 250 + 1,
    }


def spots(count: int, seed: int = 1) -> list[Any]:
    """As :func:`county`, but on spots of the benchmark county, drawn around villages: their places and areas."""
    import shapely
    from osgeo import ogr

    ogr.UseExceptions()
    path = ROOT / "build" / "bench" / "full" / "spots.gpkg"
    if not path.is_file():
        import data

        data.make(ROOT / "build" / "bench", "full")
    source = ogr.Open(str(path))
    shapes = shapely.from_wkb([bytes(feature.GetGeometryRef().ExportToWkb()) for feature in source.GetLayer()])
    middles = shapely.get_coordinates(shapely.centroid(shapes))
    draw = random.Random(seed)
    villages = [middles[draw.randrange(len(middles))] for _ in range(40)]
    near = {
        number: min((x - vx) ** 2 + (y - vy) ** 2 for vx, vy in villages) * draw.uniform(0.5, 2.0)
        for number, (x, y) in enumerate(middles)
    }
    chosen = sorted(sorted(near, key=lambda number: (near[number], number))[:count])
    return [
        replace(
            site,
            ground_area=max(float(shapes[number].area), 6.0),
            floor_area=max(float(shapes[number].area) * site.storeys, 6.0),
            x=float(middles[number][0]),
            y=float(middles[number][1]),
        )
        for site, number in zip(county(count, seed), chosen)
    ]


COUNTIES = {"towns": county, "spots": spots}


def run(kind: str, count: int, tries: int, seed: int) -> dict[str, Any]:
    """Plan one county: time of the processor to the first plan and with all tries, and what each way comes to."""
    from zhiwei.plugin.domain.demolition.audit import Placed, Terms, audit
    from zhiwei.plugin.domain.demolition.build import BLOCK
    from zhiwei.plugin.domain.demolition.resources import parse_resources
    from zhiwei.plugin.services.calendar import calendar_of
    from zhiwei.plugin.services.demolition_sites import tables_of
    from zhiwei.plugin.services.plan_demolition import Request, compute_plan

    sites, calendar, tables = COUNTIES[kind](count, seed), calendar_of(None), tables_of(None)
    wanted = sum(site.floor_area for site in sites) * 0.5
    request = Request("", START, END, team(sites), targets=[(date(2027, 12, 31), wanted, "")], tries=0, seed=seed)
    began = process_time()
    compute_plan(sites, request, calendar, tables)
    first = process_time() - began
    began = process_time()
    made = compute_plan(sites, replace(request, tries=tries), calendar, tables)
    whole = process_time() - began
    problem, schedule = made.problem, made.plan.schedule
    places = {}
    for number, unit in enumerate(problem.units):
        block = problem.activities[number][BLOCK]
        start = schedule.starts[block]
        for site in unit.sites if start >= 0 else ():
            crew = problem.crews[number][schedule.modes[block]]
            ends = problem.axis.last_day(schedule.end(problem.model, block))
            places[site.uid] = Placed(crew, problem.axis.day(start), ends)
    began = process_time()
    broken = audit(sites, places, Terms(parse_resources(team(sites)), tables, calendar, START, END))
    ways = {"plan": made.plan.measures, **made.usual}
    return {
        "county": kind,
        "seed": seed,
        "sites": count,
        "tries": tries,
        "first_plan_s": round(first, 2),
        "whole_s": round(whole, 2),
        "audit_s": round(process_time() - began, 2),
        "broken": [str(one) for one in broken[:5]],
        "value_first": made.plan.trace[0],
        "value": made.plan.value,
        "bound": made.bounds[0].isoformat() if made.bounds[0] else None,
        "end_bound": made.end.isoformat() if made.end else None,
        "loads": {kind: asdict(load) for kind, load in made.loads.items()},
        "ways": {
            name: {key: str(value) if isinstance(value, date) else value for key, value in asdict(one).items()}
            for name, one in ways.items()
        },
    }


def better(ways: dict[str, dict[str, Any]]) -> bool:
    """Whether the plan is before both ways by hand in its target day, urgency and moves."""
    plan = ways["plan"]
    return all(
        plan["target_day"] <= other["target_day"]
        and plan["urgency"] <= other["urgency"]
        and plan["moves"] <= other["moves"]
        for name, other in ways.items()
        if name != "plan"
    )


def main() -> int:
    """Plan each size with each seed, print a table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[500, 2000, 5000])
    parser.add_argument("--tries", type=int, default=60)
    parser.add_argument("--seeds", default="1")
    parser.add_argument("--county", choices=sorted(COUNTIES), default="towns")
    arguments = parser.parse_args()
    load_package()
    found = []
    for count in arguments.sizes:
        for seed in arguments.seeds.split(","):
            one = run(arguments.county, count, arguments.tries, int(seed))
            found.append(one)
            print(
                f"{count} sites, seed {seed}: first plan {one['first_plan_s']} s, {one['tries']} tries "
                f"{one['whole_s']} s, checked in {one['audit_s']} s, target not before {one['bound']}, end not before "
                f"{one['end_bound']}, rules broken {one['broken'] or 'none'}, better in all "
                f"{'yes' if better(one['ways']) else 'NO'}"
            )
            for name, way in one["ways"].items():
                print(
                    f"  {name:12s} target {way['target_day']}  urgency {way['urgency']:6.1f}  moves {way['moves']:5d}  "
                    f"{way['distance'] / 1000:7.0f} km  works {way['cost'] / 1e4:7.0f}  "
                    f"moving {way['travel'] / 1e4:6.1f} (10,000 yuan)  end {way['end']}  unplaced {way['unplaced']}  "
                    f"accepted within {way['waited']}",
                    flush=True,
                )
    path = Path(ROOT) / "build" / f"demolition-{arguments.county}.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0 if all(not one["broken"] and better(one["ways"]) for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
