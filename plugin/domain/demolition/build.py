"""From sites, tables and resources to the scheduling model, and what each of its activities stands for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import ceil

from .axis import Axis
from .model import Budget, Link, Mode, Model
from .needs import SLACK, Limits, Needs, needs, rubble_spans
from .resources import Crew, Resources, Span
from .rests import Rests
from .site import Site
from .tables import Tables
from .units import Refused, Unit, contradictory, lane_pairs, units_of
from .works import QUARTERS, wait_days, work_days

SURVEY, NOTARY, BLOCK, ACCEPT = "survey", "notary", "block", "accept"
#: resources whose figures in the model are quarters of a day
IN_QUARTERS = frozenset({"crew", "excavators", "survey", "notary"})
#: more than there are units
_MANY = 1 << 20


@dataclass(frozen=True)
class Lock:
    """A choice of the planner that stays: the first day on the site, the crew, or both."""

    start: int | None = None
    crew: str = ""


@dataclass(frozen=True)
class Asked:
    """What a problem was built from. :param level: output low, typical or high; ``locks`` by uid of a site."""

    sites: tuple[Site, ...]
    tables: Tables
    resources: Resources
    axis: Axis
    level: str
    locks: Mapping[str, Lock]

    @property
    def exact(self) -> Mapping[str, float]:
        """What there is at most on a day, not rounded; see :func:`exact_limits`."""
        return exact_limits(self.resources, self.tables)

    def with_resources(self, resources: Resources) -> Problem:
        """The same sites with other resources."""
        return build(self.sites, self.tables, resources, self.axis, self.level, self.locks)


@dataclass(frozen=True)
class Problem:
    """The scheduling model of a plan.

    :param units: what is scheduled; ``activities[unit]`` names its activities by kind
    :param owners: by activity: (unit, kind)
    :param resources: name of each resource of the model
    :param crews: by unit, the crews of the block's modes, in their order
    :param refused: sites that are not planned; ``notes`` wishes that could not be kept (a lock before the lawful day,
        a sowing day that is lost), each with its reason
    :param locked: units whose first day the planner locked
    :param sowing: by unit that has to be ready before a sowing day, the period of that day
    :param rests: by resource that rests on days of the week of which the plan has some, those days, 0 for Monday
    :param pauses: by the resources that rest, the model's calendar of what needs them all
    """

    asked: Asked
    model: Model
    axis: Axis
    units: tuple[Unit, ...]
    activities: tuple[Mapping[str, int], ...]
    owners: tuple[tuple[int, str], ...]
    resources: tuple[str, ...]
    crews: tuple[tuple[str, ...], ...]
    refused: tuple[Refused, ...]
    notes: tuple[Refused, ...] = ()
    locked: frozenset[int] = frozenset()
    sowing: Mapping[int, int] = field(default_factory=dict)
    rests: Mapping[str, frozenset[int]] = field(default_factory=dict)
    pauses: Mapping[frozenset[str], int] = field(default_factory=dict)

    def resting(self, unit: int) -> frozenset[str]:
        """The resources that a unit needs whoever does it and that rest on days of the week."""
        if not self.rests:
            return frozenset()
        mode = self.model.modes[self.activities[unit][BLOCK]][0]
        return frozenset(self.resources[resource] for resource, _ in mode.needs[1:]) & set(self.rests)

    def pause(self, unit: int, crew: str = "") -> int:
        """The calendar of rest days on which a unit stands still with a crew, or whatever crew does it; -1 for none."""
        names = self.resting(unit) | ({f"crew {crew}"} & set(self.rests))
        return self.pauses[names] if names else -1


def build(
    sites: Iterable[Site],
    tables: Tables,
    resources: Resources,
    axis: Axis,
    level: str = "typical",
    locks: Mapping[str, Lock] | None = None,
) -> Problem:
    """The model of all sites that may be planned.

    :param level: output low, typical or high
    :param locks: by uid of a site
    """
    asked = Asked(tuple(sites), tables, resources, axis, level, locks or {})
    given = day_limits(resources, tables)
    units, refused = units_of(asked.sites, tables, resources, axis, level, limits_of(given, resources))
    stuck = contradictory(units, lane_pairs(units))
    for group in stuck:
        names = ", ".join(sorted(site.name for one in group for site in units[one].sites))
        refused += [
            Refused(site, "demolition.lane_order", {"sites": names})
            for one in sorted(group)
            for site in units[one].sites
        ]
    units = [unit for number, unit in enumerate(units) if not any(number in group for group in stuck)]
    maker = _Maker(asked, given)
    for unit in units:
        maker.add(unit)
    for before, after in sorted(lane_pairs(units)):
        maker.links.append(Link(maker.activities[before][BLOCK], maker.activities[after][BLOCK]))
    return maker.problem(units, refused)


def exact_limits(resources: Resources, tables: Tables) -> dict[str, float]:
    """What there is at most on a day, whole ones or m³; what is not limited is left out."""
    given = resources.trucks
    limits = {
        "excavators": resources.excavators,
        "survey": resources.survey_teams,
        "notary": resources.notaries,
        "trucks": None if given is None else given * resources.truck_loads_per_day * tables.truck_m3,
        "tip": resources.tip_m3_per_day,
        "police": resources.police_teams,
        "command": resources.command_groups,
    }
    return {name: float(limit) for name, limit in limits.items() if limit is not None}


def day_limits(resources: Resources, tables: Tables) -> dict[str, int]:
    """As :func:`exact_limits` by the name and in the units of the model's resource, rounded down."""
    found = exact_limits(resources, tables)
    return {name: int(limit * (QUARTERS if name in IN_QUARTERS else 1)) for name, limit in found.items()}


def limits_of(given: Mapping[str, float], resources: Resources) -> Limits:
    """What holds a single site back."""
    cubic = [given[name] for name in ("trucks", "tip") if name in given]
    return Limits(resources.excavators, min(cubic) if cubic else None)


def _asked(wanted: Needs) -> dict[str, tuple[int, ...]]:
    return {
        "excavators": wanted.excavators,
        "trucks": wanted.cubic,
        "tip": wanted.cubic,
        "police": wanted.forced,
        "command": wanted.forced,
    }


class _Maker:
    """Collects activities, links and capacities."""

    def __init__(self, asked: Asked, limits: Mapping[str, int]) -> None:
        self.asked, self.tables, self.resources = asked, asked.tables, asked.resources
        self.axis, self.level, self.locks = asked.axis, asked.level, asked.locks
        self.modes: list[tuple[Mode, ...]] = []
        self.links: list[Link] = []
        self.release: list[int] = []
        self.blocked: dict[int, tuple[tuple[int, int], ...]] = {}
        self.owners: list[tuple[int, str]] = []
        self.activities: list[dict[str, int]] = []
        self.crews: list[tuple[str, ...]] = []
        self.amounts: list[int] = []
        self.names: list[str] = []
        self.capacities: list[tuple[int, ...]] = []
        self.index: dict[str, int] = {}
        self.locked: set[int] = set()
        self.sowing: dict[int, int] = {}
        self.notes: list[Refused] = []
        self.lying: set[str] = set()
        #: crews by the ways of demolishing that they can all do
        self.able: dict[frozenset[str], list[Crew]] = {}
        self.rests = Rests(self.axis)
        for crew in self.resources.crews:
            self._resource(f"crew {crew.name}", QUARTERS, crew.off, crew.rests)
        for name, limit in limits.items():
            self._resource(name, limit, self.resources.off.get(name, ()), self.resources.rests.get(name, frozenset()))

    def _resource(self, name: str, limit: int, off: Sequence[Span] = (), rests: frozenset[int] = frozenset()) -> int:
        capacity = [limit] * len(self.axis)
        for period in self.rests.resting(name, rests):
            capacity[period] = 0
        for first, last in off:
            span = self.axis.spans(first, last)
            if span is not None:
                capacity[span[0] : span[1] + 1] = [0] * (span[1] - span[0] + 1)
        self.index[name] = len(self.names)
        self.names.append(name)
        self.capacities.append(tuple(capacity))
        return self.index[name]

    def add(self, unit: Unit) -> None:
        """The activities of one unit: survey, notary where due, the block on the site, acceptance."""
        number = len(self.activities)
        self.activities.append({})
        first = max((self.axis.period(site.legal_day) for site in unit.sites if site.legal_day is not None), default=0)
        waits: list[Link] = []
        if not unit.begun:
            first = max(first, self._prepare(number, unit, waits))
        block = self._block(number, unit, first)
        self.links += [Link(link.before, block, link.lag) for link in waits]
        accepted = self._activity(number, ACCEPT, self._team("survey", self._days("P12", whole=False)), 0)
        self.links.append(Link(block, accepted))

    def _prepare(self, number: int, unit: Unit, waits: list[Link]) -> int:
        """Survey and notary of a unit, added to what the block waits for; the first period that the waits leave."""
        days = [site.checked for site in unit.sites]
        checked = max(day for day in days if day is not None) if None not in days else None
        ready = int(self._days("P1")) if checked is None else 0
        surveyed = all(site.surveyed for site in unit.sites)
        waiting = self._wait("P2") + (self._wait("P3") if any(site.let for site in unit.sites) else 0)
        first = free = self._after(ready, waiting, checked)
        if self.resources.let_to_firm:
            first = max(first, self._after(ready, self._wait("P7"), checked))
        if surveyed:
            return first
        surveying = self._days("P6", whole=False)
        waits.append(Link(self._activity(number, SURVEY, self._team("survey", surveying), ready), 0))
        cut = int(self._days("P5")) if any(site.supplied for site in unit.sites) else 0
        if any(site.forced and site.occupied for site in unit.sites):
            listing = self._days("P4", whole=False)
            waits.append(Link(self._activity(number, NOTARY, self._team("notary", listing), free), 0, cut))
            free += ceil(listing - SLACK)
        return max(first, free + cut, ready + ceil(surveying - SLACK))

    def _days(self, work: str, whole: bool = True) -> float:
        return work_days(self.tables, work, self.level, whole)

    def _wait(self, work: str) -> int:
        return wait_days(self.tables, work, self.level)

    def _after(self, work: int, calendar_days: int, checked: date | None) -> int:
        """First period after so many periods of work, or the day on which it ended, and then so many calendar days."""
        if checked is not None:
            return self.axis.period(checked + timedelta(days=calendar_days + 1))
        if work >= len(self.axis):
            return len(self.axis)
        begin = self.axis.day(max(work - 1, 0))
        return max(work, self.axis.period(begin + timedelta(days=calendar_days + 1)))

    def _team(self, name: str, days: float) -> list[Mode]:
        """One way of doing it: a team of a kind, so many days."""
        resource, duration = self.index.get(name), ceil(days - SLACK)
        if resource is None or duration == 0:
            return [Mode(duration)]
        last = min(ceil((days - duration + 1) * QUARTERS - SLACK), QUARTERS)
        needs = ((resource, (QUARTERS,) * (duration - 1) + (last,)),)
        return [Mode(duration, needs, pause=self.rests.pause([name]))]

    def _activity(self, unit: int, kind: str, modes: Sequence[Mode], release: int) -> int:
        number = len(self.modes)
        self.modes.append(tuple(modes))
        self.release.append(release)
        self.owners.append((unit, kind))
        self.activities[unit][kind] = number
        self.amounts.append(0)
        return number

    def _block(self, number: int, unit: Unit, first: int) -> int:
        crews = self._crews(unit)
        wanted = needs(unit.stays)
        common = self._common(wanted)
        pauses = {crew: self.rests.pause([f"crew {crew.name}", *common]) for crew in self.able[unit.methods]}
        # a crew more, which does not rest, is asked about too
        shared = self._shared(unit, wanted, common, {*pauses.values(), self.rests.pause(common)})
        spans = [
            span
            for site in unit.sites
            for days in site.blocked
            for span in [self.axis.spans(*days)]
            if span is not None
        ]
        day, site = self._locked_day(unit)
        due = self._due(unit, first, wanted.duration)
        if due < len(self.axis):
            self.sowing[number] = due
        if day is not None and day < first:
            self.notes.append(
                Refused(site, "demolition.lock_early", {"day": self.axis.day(day), "first": self._day(first)})
            )
        elif day is not None:
            there = [crew for crew in crews if self.capacities[self.index[f"crew {crew.name}"]][day]]
            worked = {crew: self.rests.worked(pauses[crew], day, wanted.duration) for crew in there}
            if not any(worked.values()):
                told = {"day": self.axis.day(day), "crew": ", ".join(crew.name for crew in crews)}
                self.notes.append(Refused(site, "demolition.lock_rest", told))
            else:
                self.locked.add(number)
                first = day
                if max(pauses.values()) < 0:
                    due = min(day + wanted.duration, due)
                else:
                    # with such a calendar it can begin on no other day
                    pauses = {crew: self.rests.only(worked.get(crew, ())) for crew in crews}
        if due < len(self.axis):
            spans.append((due, len(self.axis) - 1))
        modes = [
            Mode(wanted.duration, ((self.index[f"crew {crew.name}"], wanted.crew), *shared), pause=pauses[crew])
            for crew in crews
        ]
        block = self._activity(number, BLOCK, modes, first)
        self.crews.append(tuple(crew.name for crew in crews))
        self.amounts[block] = ceil(unit.cost)
        if spans:
            self.blocked[block] = tuple(sorted(spans))
        return block

    def _day(self, period: int) -> date:
        return self.axis.days[min(period, len(self.axis) - 1)]

    def _crews(self, unit: Unit) -> list[Crew]:
        """The crews that can do a unit, the locked one alone where there is one."""
        methods = unit.methods
        if methods not in self.able:
            self.able[methods] = [crew for crew in self.resources.crews if all(map(crew.can, methods))]
        able = self.able[methods]
        chosen: list[Crew] = []
        for site in unit.sites:
            name = self.locks[site.uid].crew if site.uid in self.locks else ""
            if not name:
                continue
            # one that has left for good leaves its sites to others
            found = [crew for crew in able if crew.name == name and any(self.capacities[self.index[f"crew {name}"]])]
            if not found:
                self.notes.append(Refused(site, "demolition.lock_crew", {"crew": name}))
            elif chosen and found != chosen:
                self.notes.append(Refused(site, "demolition.lock_crew_other", {"crew": name, "other": chosen[0].name}))
            else:
                chosen = found
        return chosen or able

    def _locked_day(self, unit: Unit) -> tuple[int | None, Site]:
        days = [
            (start, site)
            for site in unit.sites
            for start in [self.locks[site.uid].start if site.uid in self.locks else None]
            if start is not None
        ]
        for start, site in days[1:]:
            if start != days[0][0]:
                self.notes.append(Refused(site, "demolition.lock_other", {"day": self.axis.day(start)}))
        return days[0] if days else (None, unit.sites[0])

    def _due(self, unit: Unit, first: int, duration: int) -> int:
        """The period before which a unit has to be ready for sowing; the end of the plan where nothing is sown."""
        due = len(self.axis)
        for site in unit.sites:
            if site.sowing_day is None or site.sowing_day > self.axis.days[-1]:
                continue
            period = self.axis.period(site.sowing_day)
            if first + duration > period:
                # this season is lost whatever the plan does; the site is cleared for a later one
                self.notes.append(Refused(site, "demolition.sowing_missed", {"day": site.sowing_day}))
            else:
                due = min(due, period)
        return due

    def _common(self, wanted: Needs) -> list[str]:
        """The resources that the block needs whoever does it and that are limited on a day."""
        return [name for name, amounts in _asked(wanted).items() if name in self.index and any(amounts)]

    def _shared(
        self, unit: Unit, wanted: Needs, common: Collection[str], pauses: Collection[int]
    ) -> list[tuple[int, tuple[int, ...]]]:
        """What the block needs whoever does it, on each of its days.

        :param common: as :meth:`_common` gives it; ``pauses`` rest days of those who may do it
        """
        found: list[tuple[int, tuple[int, ...]]] = []

        def need(name: str, amounts: Sequence[int]) -> None:
            if name in self.index and any(amounts):
                found.append((self.index[name], tuple(amounts)))

        for name in common:
            need(name, _asked(wanted)[name])
        for lane in sorted({site.lane for site in unit.sites if site.lane}):
            name = f"lane {lane}"
            if name not in self.index:
                self._resource(name, QUARTERS)
            need(name, wanted.crew)
        for down, lying in sorted(rubble_spans(unit.stays)):
            name = self._rubble(lying, sorted(set(pauses)))
            need(name, [int(day == down) for day in range(wanted.duration)])
        return found

    def _rubble(self, lying: int, pauses: Sequence[int]) -> str:
        """A resource that is there on the days on which demolition may end with so many working days of haulage left.

        Where the days are close together it is there always, and is left out. Who has rest days hauls longer: it is
        there where it is for all who may come.
        """
        name = " ".join(["rubble", str(lying), *(str(pause) for pause in pauses if max(pauses) >= 0)])
        if name not in self.lying:
            there = [_MANY] * len(self.axis)
            for pause in pauses:
                periods, days = self.rests.open(pause), self.axis.days
                for at, period in enumerate(periods):
                    clear = days[periods[at + lying]] if at + lying < len(periods) else days[period]
                    if (clear - days[period]).days > self.tables.clear_within_days:
                        there[period] = 0
            self.lying.add(name)
            if 0 in there:
                self._resource(name, _MANY)
                self.capacities[self.index[name]] = tuple(there)
        return name

    def problem(self, units: Sequence[Unit], refused: Sequence[Refused]) -> Problem:
        """Everything put together."""
        horizon = len(self.axis)
        model = Model(
            tuple(self.modes),
            tuple(self.capacities),
            tuple(self.links),
            horizon,
            tuple(min(first, horizon) for first in self.release),
            self.blocked,
            (),
            self._budget(),
            tuple(self.rests.calendars),
        )
        return Problem(
            self.asked,
            model,
            self.axis,
            tuple(units),
            tuple(self.activities),
            tuple(self.owners),
            tuple(self.names),
            tuple(self.crews),
            tuple(refused),
            tuple(self.notes),
            frozenset(self.locked),
            self.sowing,
            self.rests.days,
            self.rests.pauses,
        )

    def _budget(self) -> Budget | None:
        if not self.resources.money:
            return None
        firsts, limits = [0], [0]
        for day, amount in self.resources.money:
            period = self.axis.period(day)
            if period == firsts[-1]:
                limits[-1] += int(amount)
            elif period < len(self.axis):
                firsts.append(period)
                limits.append(limits[-1] + int(amount))
        return Budget(tuple(firsts), tuple(limits), tuple(self.amounts))
