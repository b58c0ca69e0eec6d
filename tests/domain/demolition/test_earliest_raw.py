"""The bounds against the best plan of the raw facts: days as they are, every start tried, nothing of the model used."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from service_cases import beside

from zhiwei.plugin.domain.demolition.aims import Target
from zhiwei.plugin.domain.demolition.build import build
from zhiwei.plugin.domain.demolition.earliest import Earliest

case = beside(__file__, "plan_case")
TABLES = case.tables()
AXIS = case.axis(60)
LOST = 1e-9
#: days on which there is no excavator
REPAIR = (case.START + timedelta(days=2), case.START + timedelta(days=3))


def tiny(seed: int):
    """A few sites, one or two crews, little of everything else; of every third county nothing is surveyed."""
    draw = random.Random(seed)
    count, surveyed = draw.choice([3, 4, 4, 5]), seed % 3 > 0
    sites = [
        case.site(
            f"s{number}",
            structure=draw.choice(["brick_concrete", "frame", "shed", "steel", "other"]),
            floor_area=draw.uniform(20, draw.choice([250, 900])),
            ground_area=draw.uniform(20, 400),
            consent=draw.random() < 0.5,
            legal_day=case.START + timedelta(days=draw.choice([0, 0, 0, draw.randrange(12)])),
            batch="row" if number < 2 and seed % 5 == 0 else "",
            checked=date(2026, 10, 1),
            surveyed=surveyed,
        )
        for number in range(count)
    ]
    resources = case.crews(
        draw.choice([1, 1, 2]),
        excavators=draw.choice([None, 1, 2, 2]),
        trucks=draw.choice([None, 2, 3, 6]),
        tip_m3_per_day=draw.choice([None, None, 61.5, 150.0]),
        command_groups=draw.choice([None, 1]),
        survey_teams=None if surveyed else 1,
        off={"excavators": (REPAIR,)} if seed % 4 == 0 else {},
    )
    return sites, resources


def spread(begin: float, end: float, rate: float = 1.0) -> Counter:
    """What runs at a rate per day, by the day it falls on."""
    shares = {day: min(end, day + 1) - max(begin, day) for day in range(int(begin), int(end) + 1)}
    return Counter({day: share * rate for day, share in shares.items() if share > LOST})


class Stay:
    """A batch on the site: what it takes by day from its first morning."""

    def __init__(self, members, resources) -> None:
        self.members = members
        self.uses = {name: Counter() for name in ("crew", "excavators", "cubic", "command")}
        at = 0.0
        for site in members:
            structure = TABLES.structures[site.structure]
            method, volume = TABLES.methods[structure.method], site.floor_area * structure.waste_m3
            fence = at + 0.5
            down = fence + site.floor_area / method.per_day[1]
            haul = volume / min(400.0, cubic_of(resources))
            # one machine cannot break and load at once
            alone = resources.excavators is not None and resources.excavators <= method.excavators
            load = down if alone else min(down, fence + 0.5)
            end = max(down, load + haul) + site.ground_area / 3000.0
            self.uses["crew"] += spread(at, end)
            self.uses["excavators"] += spread(fence, down, method.excavators) + spread(load, load + haul)
            self.uses["cubic"] += spread(load, load + haul, volume / haul)
            if not site.consent:
                self.uses["command"] |= Counter(dict.fromkeys(spread(fence, down), 1))
            at = end
        self.days = int(at) + (at - int(at) > LOST)
        prepared = 0 if members[0].surveyed else 1
        self.first = max(prepared, *(AXIS.period(site.legal_day) for site in members))
        self.area = sum(site.floor_area for site in members)


def cubic_of(resources) -> float:
    trucks = float("inf") if resources.trucks is None else resources.trucks * 4 * 12.0
    return min(trucks, float("inf") if resources.tip_m3_per_day is None else resources.tip_m3_per_day)


class Raw:
    """All plans of the raw facts."""

    def __init__(self, sites, resources) -> None:
        groups: dict[str, list] = {}
        for site in sites:
            groups.setdefault(site.batch or site.uid, []).append(site)
        self.stays = [Stay(members, resources) for members in groups.values()]
        self.resources = resources
        self.crews, self.teams = len(resources.crews), resources.survey_teams
        endless = float("inf")
        self.limits = {
            "excavators": endless if resources.excavators is None else float(resources.excavators),
            "cubic": cubic_of(resources),
            "command": endless if resources.command_groups is None else float(resources.command_groups),
        }
        spans = resources.off.get("excavators", ())
        self.off = {n for n, day in enumerate(AXIS.days) if any(first <= day <= last for first, last in spans)}

    def earliest(self, area: float) -> int:
        """The least period before which so much area is down."""
        for until in range(1, len(AXIS)):
            for size in range(1, len(self.stays) + 1):
                for chosen in itertools.combinations(self.stays, size):
                    if sum(stay.area for stay in chosen) >= area - 1e-6 and self.goes(chosen, until, Counter(), ()):
                        return until
        raise AssertionError("there are days enough")

    def goes(self, left, until: int, used: Counter, starts: tuple[int, ...]) -> bool:
        """Whether those that are left have places that end before a period."""
        if not left:
            # a survey takes a team's day before the site's first
            return self.teams is None or all(sum(one <= start for one in starts) <= start for start in starts)
        stay = left[0]
        for start in range(stay.first, until - stay.days + 1):
            for crew in range(self.crews):
                days = self.days(stay, crew, start, until)
                if days is None:
                    continue
                mine = Counter(
                    {
                        (crew if name == "crew" else name, days[day]): amount
                        for name, use in stay.uses.items()
                        for day, amount in use.items()
                    }
                )
                fits = all(used[key] + amount <= self.limit(*key) + LOST for key, amount in mine.items())
                if fits and self.goes(left[1:], until, used + mine, (*starts, start)):
                    return True
        return False

    def days(self, stay, crew: int, start: int, until: int) -> list[int] | None:
        """The periods on which a batch is worked that begins in one: not on its crew's rest days, nor its machines'."""
        rests = set(self.resources.crews[crew].rests)
        for name, days in self.resources.rests.items():
            use = "cubic" if name in ("trucks", "tip") else name
            if stay.uses[use] and self.limits[use] < float("inf"):
                rests |= days
        found = [day for day in range(start, until) if AXIS.days[day].weekday() not in rests][: stay.days]
        return found if len(found) == stay.days and found[0] == start else None

    def limit(self, name, period: int) -> float:
        if name == "excavators" and period in self.off and self.limits[name] < float("inf"):
            return 0.0
        return self.limits.get(name, 1.0)


#: counties of which a bound that counts in quarters of a day is a working day late
LATE = (35, 110, 158, 215, 219, 230, 238, 249, 275, 314, 317, 350)


@pytest.mark.parametrize("seed", (*range(18), *LATE))
def test_no_bound_is_behind_the_best_plan_of_the_raw_facts(seed):
    holds(*tiny(seed))


@pytest.mark.parametrize("seed", range(24))
def test_no_bound_is_behind_it_where_crews_and_machines_rest_in_the_week(seed):
    sites, resources = tiny(seed)
    draw = random.Random(-seed)
    crews = tuple(
        replace(crew, rests=frozenset(draw.sample(range(5), draw.choice([0, 1, 2])))) for crew in resources.crews
    )
    names = [name for name in ("excavators", "command") if draw.random() < 0.4]
    rests = {name: frozenset(draw.sample(range(5), 1)) for name in names}
    holds(sites, replace(resources, crews=crews, rests=rests))


def holds(sites, resources) -> None:
    problem = build(sites, TABLES, resources, AXIS)
    assert not problem.refused
    bounds, raw = Earliest(problem), Raw(sites, resources)
    whole = sum(stay.area for stay in raw.stays)
    end = bounds.end()
    assert end is not None and end <= AXIS.last_day(raw.earliest(whole))
    for share in (0.3, 0.5, 0.7, 0.9):
        day = bounds.target(Target(AXIS.days[-1], whole * share))
        assert day is not None and day <= AXIS.last_day(raw.earliest(whole * share)), share
