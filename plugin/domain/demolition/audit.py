"""A finished plan looked at again from the raw facts: sites, calendar, resources, tables and nothing of the solver.

What the model holds is not asked here, so that a rule that was lost on the way to the model is found. Loads are added
up as fractions of days, not as the model's rounded quarters.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from .audit_facts import Broken, Placed, Terms
from .site import Site

__all__ = ["Audit", "Broken", "Placed", "Terms", "audit", "worse"]

#: fractions of a day and of a m³ that are lost in adding up
_LOST = 1e-3


def audit(sites: Iterable[Site], places: Mapping[str, Placed], terms: Terms) -> list[Broken]:
    """Every rule that a plan breaks; empty for a lawful one.

    :param places: by uid of a site; what is not planned is left out
    """
    return list(Audit(list(sites), places, terms).all())


def worse(before: Iterable[Broken], after: Iterable[Broken]) -> list[Broken]:
    """What is broken after a change that was not before, and days or money that are overdrawn more than before."""
    known: dict[tuple[object, ...], float] = {}
    for one in before:
        known[one.key] = max(one.amount, known.get(one.key, 0.0))
    return [one for one in after if one.key not in known or one.amount > known[one.key] + _LOST]


class Audit:
    """A plan that is asked as a whole, or about some sites that are moved about: what a move cannot touch stays."""

    def __init__(self, sites: Sequence[Site], places: Mapping[str, Placed], terms: Terms) -> None:
        self.places: dict[str, Placed] = {}
        self.terms = terms
        self.tables, self.resources = terms.tables, terms.resources
        self.slow = {"low": 2, "typical": 1, "high": 0}[terms.level]
        self.groups: dict[str, list[Site]] = defaultdict(list)
        self.lanes: dict[str, list[Site]] = defaultdict(list)
        self.keys: dict[str, str] = {}
        for site in sites:
            self.keys[site.uid] = f"b{site.batch}" if site.batch else f"s{site.uid}"
            self.groups[self.keys[site.uid]].append(site)
            if site.lane and site.lane_order:
                self.lanes[site.lane].append(site)
        self.days = [day for day in _span(terms.start, terms.end) if self._works(day)]
        self.at = {day: number for number, day in enumerate(self.days)}
        self._crews = {crew.name: crew for crew in self.resources.crews}
        self._open: dict[frozenset[int], list[date]] = {}
        self._course: dict[str, dict[str, tuple[float, ...]]] = {}
        self._costs: dict[str, float] = {}
        #: by what is used on a day, how much each group uses; and by group, what it uses
        self._used: dict[tuple[str, date], dict[str, float]] = defaultdict(dict)
        self._uses: dict[str, list[tuple[str, date]]] = {}
        self.put({uid: places[uid] for uid in self.keys if uid in places})

    def _works(self, day: date) -> bool:
        calendar = self.terms.calendar
        if calendar.is_statutory(day) or _within(day, self.resources.blocked):
            return False
        return self.resources.weekends or calendar.is_working(day)

    def put(self, places: Mapping[str, Placed | None]) -> None:
        """Give sites other places, None for none; who shares walls with them stays where it is."""
        for uid, place in places.items():
            if place is None:
                self.places.pop(uid, None)
            else:
                self.places[uid] = place
        for key in {self.keys[uid] for uid in places}:
            self._lay(key)

    def all(self) -> Iterator[Broken]:
        """Every rule in turn."""
        return self._asked(self.groups, self.lanes, self._used)

    def newly(self, places: Mapping[str, Placed | None]) -> list[Broken]:
        """What it breaks to give sites other places, which they keep; what was broken before is not its fault.

        Asked is every rule in which they have a part: their own, those of their lanes, of their days, and the money.
        """
        keys = dict.fromkeys(self.keys[uid] for uid in places)
        lanes = {site.lane for key in keys for site in self.groups[key]} & set(self.lanes)
        old = {uid: self.places.get(uid) for uid in places}
        self.put(places)
        uses = {use for key in keys for use in self._uses[key]}
        self.put(old)
        uses |= {use for key in keys for use in self._uses[key]}
        before = list(self._asked(keys, lanes, uses))
        self.put(places)
        return worse(before, self._asked(keys, lanes, uses))

    def _asked(self, keys: Iterable[str], lanes: Iterable[str], uses: Iterable[tuple[str, date]]) -> Iterator[Broken]:
        for key in keys:
            yield from self._together(self.groups[key])
            for site in self.groups[key]:
                if site.uid in self.places:
                    yield from self._own(site, self.places[site.uid])
            yield from self._rubble(key)
        for lane in sorted(lanes):
            yield from self._lane(lane)
        yield from self._loads(uses)
        yield from self._money()

    def _own(self, site: Site, place: Placed) -> Iterator[Broken]:
        yield from self._may_go(site, place)
        yield from self._days(site, place)
        yield from self._crew(site, place)
        yield from self._lock(site, place)
        if not any(self._begun(other) for other in self._group(site)):
            yield from self._waits(site, place)

    def _group(self, site: Site) -> list[Site]:
        return self.groups[self.keys[site.uid]]

    # One site.

    def _begun(self, site: Site) -> bool:
        return site.days_done > 0 or site.down_on is not None

    def _may_go(self, site: Site, place: Placed) -> Iterator[Broken]:
        if site.down_on is None:
            yield from self._lawful(site, place)
        if site.sowing_day is not None and self._sowable(site) and place.last >= site.sowing_day:
            yield Broken("audit.sowing", site.uid, {"day": place.last, "sowing": site.sowing_day})

    def _lawful(self, site: Site, place: Placed) -> Iterator[Broken]:
        if site.protected or (site.in_purple_line and site.protected is None):
            yield Broken("audit.protected", site.uid)
        if site.legal_day is None and not site.consent:
            yield Broken("audit.no_legal_day", site.uid)
        if site.legal_day is not None and place.first < site.legal_day:
            yield Broken("audit.before_lawful", site.uid, {"day": place.first, "lawful": site.legal_day})

    def _sowable(self, site: Site) -> bool:
        """Whether its batch could be ready for the sowing at all: a season that is lost binds no more."""
        members = self._group(site)
        sowing = site.sowing_day or self.terms.end
        if sowing > self.terms.end:
            return False
        lawful = max((other.legal_day for other in members if other.legal_day is not None), default=self.terms.start)
        ready = [self._ready(other) for other in members if not any(self._begun(one) for one in members)]
        open_days = bisect_left(self.days, sowing) - bisect_left(self.days, max([lawful, *ready]))
        return open_days >= self._length(members)

    def _rests(self, members: Sequence[Site], name: str) -> frozenset[int]:
        """The days of the week on which a group stands still: those of its crew, and of what it needs."""
        crew, given = self._crews.get(name), self.resources
        rests = crew.rests if crew is not None else frozenset()
        if not given.rests:
            return rests
        needed: set[str] = set()
        for site in members:
            at, fence, down, haul, clear, _ = self._courses(members)[site.uid]
            breaks, hauls = down - max(fence, at) > _LOST, clear - max(haul, at) > _LOST
            machines = self.tables.methods[self._method(site)].excavators
            needed |= {"excavators"} if hauls or (breaks and machines) else set()
            needed |= {"trucks", "tip"} if hauls else set()
            needed |= {"police", "command"} if breaks and site.forced else set()
        for what in needed:
            if self._there(what) is not None:
                rests |= given.rests.get(what, frozenset())
        return rests

    def _open_days(self, members: Sequence[Site], crew: str) -> list[date]:
        """The working days on which a group does not stand still."""
        rests = self._rests(members, crew)
        if not rests:
            return self.days
        if rests not in self._open:
            self._open[rests] = [day for day in self.days if day.weekday() not in rests]
        return self._open[rests]

    def _days(self, site: Site, place: Placed) -> Iterator[Broken]:
        members = self._group(site)
        days, crew = self._open_days(members, place.crew), self._crews.get(place.crew)
        for day in (place.first, place.last):
            if day not in self.at:
                yield Broken("audit.rest_day", site.uid, {"day": day})
            elif crew is not None and day.weekday() in crew.rests:
                yield Broken("audit.crew_rests", site.uid, {"crew": crew.name, "day": day})
            elif day not in days:
                yield Broken("audit.team_rests", site.uid, {"day": day})
        for day in _span(place.first, place.last):
            if day in self.at and _within(day, site.blocked):
                yield Broken("audit.blocked", site.uid, {"day": day})
        found = bisect_right(days, place.last) - bisect_left(days, place.first)
        needed = self._length(members)
        if found < needed:
            yield Broken("audit.too_short", site.uid, {"days": found, "needed": needed})

    def _crew(self, site: Site, place: Placed) -> Iterator[Broken]:
        crew = self._crews.get(place.crew)
        if crew is None:
            yield Broken("audit.no_crew", site.uid, {"crew": place.crew})
            return
        method = self._method(site)
        if crew.methods and method not in crew.methods:
            yield Broken("audit.method", site.uid, {"crew": crew.name, "method": self.tables.methods[method].name})
        days = self._open_days(self._group(site), crew.name)
        for day in days[bisect_left(days, place.first) : bisect_right(days, place.last)]:
            if _within(day, crew.off):
                yield Broken("audit.crew_off", site.uid, {"crew": crew.name, "day": day})

    def _lock(self, site: Site, place: Placed) -> Iterator[Broken]:
        day, crew = self.terms.locks.get(site.uid, (None, ""))
        if (day is not None and place.first != day) or (crew and place.crew != crew):
            yield Broken("audit.lock", site.uid, {"day": day, "crew": crew})

    def _waits(self, site: Site, place: Placed) -> Iterator[Broken]:
        ready = self._ready(site)
        if place.first < ready:
            yield Broken("audit.waits", site.uid, {"day": place.first, "ready": ready})

    def _ready(self, site: Site) -> date:
        """First day that notice, tenants, list, supplies, survey and filing leave a site, P1 begun with the plan."""
        checked = site.checked or self._after_work(self.terms.start - timedelta(days=1), self._work("P1"))
        told = self._wait("P2") + (self._wait("P3") if site.let else 0)
        out = checked + timedelta(days=told)
        # what is still to be done is done from the plan's first day on
        before = self.terms.start - timedelta(days=1)
        surveyed = before if site.surveyed else self._after_work(max(checked, before), self._work("P6"))
        if site.forced and site.occupied and not site.surveyed:
            out = self._after_work(max(out, before), self._work("P4"))
        if site.supplied and not site.surveyed:
            out = self._after_work(max(out, before), self._work("P5"))
        filed = checked + timedelta(days=self._wait("P7") if self.resources.let_to_firm else 0)
        return max(out, surveyed, filed) + timedelta(days=1)

    def _after_work(self, day: date, days: float) -> date:
        """The day on which so many working days after a day have passed."""
        left = -int(-days // 1)
        while left > 0:
            day += timedelta(days=1)
            left -= day in self.at
            if day > self.terms.end:
                break
        return day

    def _work(self, code: str) -> float:
        three = self.tables.works[code].days
        return three[self.slow] if three else 0.0

    def _wait(self, code: str) -> int:
        three = self.tables.works[code].wait
        return -int(-three[self.slow] // 1) if three else 0

    # What a site takes.

    def _method(self, site: Site) -> str:
        by_hand = site.protected_neighbour and "by_hand" in self.tables.methods
        return "by_hand" if by_hand else self.tables.structure(site.structure).method

    def _courses(self, members: Sequence[Site]) -> dict[str, tuple[float, ...]]:
        """By site: from when on, fence up, down, haulage from, cleared, level, in days of the batch's stay."""
        key = self.keys[members[0].uid]
        if key not in self._course:
            self._course[key] = self._run(members)
        return self._course[key]

    def _run(self, members: Sequence[Site]) -> dict[str, tuple[float, ...]]:
        tables, fast = self.tables, 2 - self.slow
        found: dict[str, tuple[float, ...]] = {}
        at = 0.0
        for site in sorted(members, key=lambda one: (one.down_on is None, -one.days_done)):
            method = tables.methods[self._method(site)]
            volume = site.floor_area * tables.structure(site.structure).waste_m3
            fence = at - site.days_done + self._work("P8")
            down = fence + site.floor_area / method.per_day[fast]
            haul = volume / tables.load_m3_per_day[fast]
            cubic = self._cubic()
            if cubic is not None and cubic > 0 and volume > 0:
                haul = max(haul, volume / cubic)
            machines = self.resources.excavators
            begin = min(down, fence + 0.5) if machines is None or machines > method.excavators else down
            if site.down_on is not None:
                # nothing is left of it but its rubble, all of it, and the ground
                fence, down, begin = at - site.floor_area / method.per_day[fast], at, at
            level = max(down, begin + haul) + site.ground_area / tables.level_m2_per_day[fast]
            shift = max(at + 0.5 - level, 0.0) if site.days_done and site.down_on is None else 0.0
            found[site.uid] = (at, fence + shift, down + shift, begin + shift, begin + haul + shift, level + shift)
            at = level + shift
        return found

    def _cubic(self) -> int | None:
        limits = [limit for limit in (self._trucks(), self.resources.tip_m3_per_day) if limit is not None]
        return int(min(limits)) if limits else None

    def _trucks(self) -> float | None:
        given = self.resources
        return None if given.trucks is None else given.trucks * given.truck_loads_per_day * self.tables.truck_m3

    def _length(self, members: Sequence[Site]) -> int:
        """Working days that a batch takes."""
        days = max(course[-1] for course in self._courses(members).values())
        return max(-int(-(days - _LOST) // 1), 1)

    # Several sites.

    def _together(self, members: Sequence[Site]) -> Iterator[Broken]:
        """Shared walls or structure: all of one batch on the same days by one crew, or none."""
        places = [self.places.get(site.uid) for site in members]
        if any(place != places[0] for place in places[1:]):
            for site in members:
                yield Broken("audit.batch", site.uid, {"batch": site.batch})

    def _lane(self, lane: str) -> Iterator[Broken]:
        """From the lane inward: what lies deeper begins after what stands before it has ended."""
        members = [site for site in self.lanes[lane] if site.uid in self.places]
        for site in members:
            for other in members:
                same = site.batch and site.batch == other.batch
                ended = self.places[other.uid].last < self.places[site.uid].first
                if other.lane_order < site.lane_order and not same and not ended:
                    yield Broken("audit.lane_order", site.uid, {"lane": lane, "before": other.name})

    def _begun_on(self, key: str) -> Placed | None:
        """The place of a group that begins on a working day; None while it has none."""
        place = self.places.get(self.groups[key][0].uid)
        return place if place is not None and place.first in self.at else None

    def _lay(self, key: str) -> None:
        """Take down what a group uses, day by day, in place of what it used before."""
        for use in self._uses.pop(key, ()):
            del self._used[use][key]
        members, place = self.groups[key], self._begun_on(key)
        found: dict[tuple[str, date], float] = defaultdict(float)
        if place is not None:
            days = self._open_days(members, place.crew)
            days = days[bisect_left(days, place.first) :]
            forced_days: set[date] = set()
            courses = self._courses(members)
            for site in members:
                self._add(site, courses[site.uid], days, place.crew, found, forced_days)
            for day in forced_days:
                found["police", day] = found["command", day] = 1.0
        for use, amount in found.items():
            self._used[use][key] = amount
        self._uses[key] = list(found)

    def _add(
        self,
        site: Site,
        course: tuple[float, ...],
        days: Sequence[date],
        crew: str,
        used: dict[tuple[str, date], float],
        forced_days: set[date],
    ) -> None:
        """Add what a site uses by day: crew, lane, machines, trucks, tip; and its days of force.

        :param days: on which its group is worked, from its first one on
        """
        at, fence, down, haul, clear, level = course
        method = self.tables.methods[self._method(site)]
        volume = site.floor_area * self.tables.structure(site.structure).waste_m3
        for low, day in enumerate(days[: int(level - _LOST) + 1]):
            high = low + 1

            def share(first: float, end: float, low: int = low, high: int = high) -> float:
                return max(min(end, high) - max(first, low, at), 0.0)

            used[f"crew {crew}", day] += share(at, level)
            if site.lane:
                used[f"lane {site.lane}", day] += share(at, level)
            used["excavators", day] += share(fence, down) * method.excavators + share(haul, clear)
            if clear > haul:
                used["trucks", day] += volume * share(haul, clear) / (clear - haul)
                used["tip", day] += volume * share(haul, clear) / (clear - haul)
            if site.forced and share(fence, down) > _LOST:
                forced_days.add(day)

    def _loads(self, uses: Iterable[tuple[str, date]]) -> Iterator[Broken]:
        """By day: crews, lanes, machines, trucks, tip, police and command groups are not used more than there are."""
        for name, day in sorted(uses):
            limit, amount = self._limit(name, day), sum(self._used[name, day].values())
            if limit is not None and amount > limit + _LOST:
                yield Broken("audit.load", "", {"what": name, "day": day, "used": round(amount, 2), "limit": limit})

    def _rubble(self, key: str) -> Iterator[Broken]:
        """Rubble lies no longer than it may."""
        place = self._begun_on(key)
        if place is None:
            return
        members = self.groups[key]
        days = self._open_days(members, place.crew)
        begin = bisect_left(days, place.first)
        for site in members:
            if site.down_on is not None or not days:
                continue
            _, _, down, _, clear, _ = self._courses(members)[site.uid]
            gone, cleared = (days[min(begin + max(int(end - _LOST), 0), len(days) - 1)] for end in (down, clear))
            if (cleared - gone).days > self.tables.clear_within_days:
                yield Broken("audit.rubble", site.uid, {"day": gone, "cleared": cleared})

    def _limit(self, name: str, day: date) -> float | None:
        given = self.resources
        if name.startswith(("crew ", "lane ")):
            return 1.0
        limit, rests = self._there(name), day.weekday() in given.rests.get(name, ())
        return 0.0 if limit is not None and (rests or _within(day, given.off.get(name, ()))) else limit

    def _there(self, name: str) -> float | None:
        """What there is of a resource on a day on which there is any; None for no limit."""
        given = self.resources
        return {
            "excavators": given.excavators,
            "trucks": self._trucks(),
            "tip": given.tip_m3_per_day,
            "police": given.police_teams,
            "command": given.command_groups,
        }[name]

    def _money(self) -> Iterator[Broken]:
        """What has begun by the end of a span costs no more than the money that has come by then."""
        if not self.resources.money:
            return
        spent = [
            (self.places[site.uid].first, self._cost(site))
            for members in self.groups.values()
            for site in members
            if site.uid in self.places
        ]
        comes = sorted({max(day, self.terms.start) for day, _ in self.resources.money} | {self.terms.start})
        for day, later in zip(comes, [*comes[1:], self.terms.end + timedelta(days=1)]):
            given = sum(amount for came, amount in self.resources.money if came <= day)
            taken = sum(cost for first, cost in spent if first < later)
            if taken > given + 1:
                yield Broken("audit.money", "", {"day": day, "spent": round(taken), "given": round(given)})

    def _cost(self, site: Site) -> float:
        if site.uid not in self._costs:
            self._costs[site.uid] = self._left_cost(site)
        return self._costs[site.uid]

    def _left_cost(self, site: Site) -> float:
        method, tables = self.tables.methods[self._method(site)], self.tables
        volume = site.floor_area * tables.structure(site.structure).waste_m3
        whole = site.floor_area * method.cost[1] + volume * tables.cost_per_m3[1]
        if not self._begun(site):
            return whole
        at, fence, *_, level = self._courses(self._group(site))[site.uid]
        return whole * min((level - at) / (level - fence + self._work("P8")), 1.0)


def _span(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)


def _within(day: date, spans: Iterable[tuple[date, date]]) -> bool:
    return any(first <= day <= last for first, last in spans)
