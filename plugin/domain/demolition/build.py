"""From sites, tables and resources to the scheduling model, and what each of its activities stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from math import ceil

from .axis import Axis
from .model import Budget, Link, Mode, Model
from .resources import Resources
from .site import Site
from .tables import Tables
from .works import QUARTERS, Quantities, quantities, wait_days, work_days

#: what is lost in adding up days is no quarter more
_SLACK = 1e-6
SURVEY, NOTARY, BLOCK, ACCEPT = "survey", "notary", "block", "accept"


@dataclass(frozen=True)
class Unit:
    """Sites that go together: one site, or all of one batch (shared walls or structure).

    :param quantities: by site, in the order of ``sites``
    """

    key: str
    sites: tuple[Site, ...]
    quantities: tuple[Quantities, ...]

    @property
    def floor_area(self) -> float:
        """m², planar."""
        return sum(site.floor_area for site in self.sites)

    @property
    def forced(self) -> bool:
        """Any of its sites is demolished against the party's will."""
        return any(site.forced for site in self.sites)

    @property
    def cost(self) -> float:
        """Yuan."""
        return sum(one.cost for one in self.quantities)

    @property
    def methods(self) -> frozenset[str]:
        """Ways of demolishing that its sites need."""
        return frozenset(one.method.code for one in self.quantities)

    @property
    def place(self) -> tuple[float, float]:
        """Mean of the sites' middles."""
        count = len(self.sites)
        return sum(site.x for site in self.sites) / count, sum(site.y for site in self.sites) / count


@dataclass(frozen=True)
class Lock:
    """A choice of the planner that stays: the first day on the site, the crew, or both."""

    start: int | None = None
    crew: str = ""


@dataclass(frozen=True)
class Refused:
    """A site that is not planned, and why, as a message code."""

    site: Site
    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Problem:
    """The scheduling model of a plan.

    :param units: what is scheduled; ``activities[unit]`` names its activities by kind
    :param owners: by activity: (unit, kind)
    :param resources: name of each resource of the model
    :param crews: by unit, the crews of the block's modes, in their order
    """

    model: Model
    axis: Axis
    units: tuple[Unit, ...]
    activities: tuple[Mapping[str, int], ...]
    owners: tuple[tuple[int, str], ...]
    resources: tuple[str, ...]
    crews: tuple[tuple[str, ...], ...]
    refused: tuple[Refused, ...]


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
    units, refused = _units(sites, tables, resources, axis, level)
    maker = _Maker(tables, resources, axis, level, locks or {})
    for unit in units:
        maker.add(unit)
    maker.order_lanes(units)
    return maker.problem(units, refused)


def _units(
    sites: Iterable[Site], tables: Tables, resources: Resources, axis: Axis, level: str
) -> tuple[list[Unit], list[Refused]]:
    refused: list[Refused] = []
    groups: dict[str, list[Site]] = defaultdict(list)
    for site in sites:
        groups[f"batch {site.batch}" if site.batch else f"site {site.uid}"].append(site)
    units = []
    for key, members in groups.items():
        codes = {site.uid: site.refused for site in members}
        if any(codes.values()):
            # what shares its walls with a site that may not go stays standing with it
            refused += [Refused(site, codes[site.uid] or "demolition.batch_waits") for site in members]
            continue
        unit = Unit(key, tuple(members), tuple(quantities(site, tables, level) for site in members))
        if not any(all(crew.can(method) for method in unit.methods) for crew in resources.crews):
            names = ", ".join(sorted(tables.methods[method].name for method in unit.methods))
            refused += [Refused(site, "demolition.no_crew", {"methods": names}) for site in members]
            continue
        late = [site for site in members if site.legal_day is not None and site.legal_day > axis.days[-1]]
        if late:
            day = max(site.legal_day for site in late if site.legal_day is not None)
            refused += [
                Refused(site, "demolition.legal_after_end", {"day": day, "end": axis.days[-1]}) for site in members
            ]
            continue
        units.append(unit)
    return units, refused


class _Maker:
    """Collects activities, links and capacities."""

    def __init__(self, tables: Tables, resources: Resources, axis: Axis, level: str, locks: Mapping[str, Lock]) -> None:
        self.tables, self.resources, self.axis, self.level, self.locks = tables, resources, axis, level, locks
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
        for crew in resources.crews:
            self._resource(f"crew {crew.name}", QUARTERS, crew.off)
        tip = resources.tip_m3_per_day
        trucks = (
            resources.trucks * resources.truck_loads_per_day * tables.truck_m3 if resources.trucks is not None else None
        )
        limits = {
            "excavators": None if resources.excavators is None else resources.excavators * QUARTERS,
            "trucks": None if trucks is None else int(trucks),
            "tip": None if tip is None else int(tip),
            "survey": None if resources.survey_teams is None else resources.survey_teams * QUARTERS,
            "notary": None if resources.notaries is None else resources.notaries * QUARTERS,
            "police": resources.police_teams,
            "command": resources.command_groups,
        }
        for name, limit in limits.items():
            if limit is not None:
                self._resource(name, limit, resources.off.get(name, ()))

    def _resource(self, name: str, limit: int, off: Sequence[tuple[object, object]] = ()) -> int:
        capacity = [limit] * len(self.axis)
        for first, last in off:
            span = self.axis.spans(first, last)  # type: ignore[arg-type]
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
        days = work_days(self.tables, "P1", self.level)
        ready = self._activity(number, SURVEY, [self._single("survey", QUARTERS)], days)
        waits = [(ready, 0)]
        announced = self._after(days, wait_days(self.tables, "P2", self.level))
        if any(site.let for site in unit.sites):
            announced = self._after(
                days, wait_days(self.tables, "P2", self.level) + wait_days(self.tables, "P3", self.level)
            )
        first = announced
        if any(site.forced and site.occupied for site in unit.sites):
            witness = self._activity(number, NOTARY, [self._single("notary", QUARTERS)], announced)
            supplied = any(site.supplied for site in unit.sites)
            waits.append((witness, work_days(self.tables, "P5", self.level) if supplied else 0))
        if self.resources.let_to_firm:
            first = max(first, self._after(days, wait_days(self.tables, "P7", self.level)))
        for site in unit.sites:
            if site.legal_day is not None:
                first = max(first, self.axis.period(site.legal_day))
        block = self._block(number, unit, first)
        for activity, lag in waits:
            self.links.append(Link(activity, block, lag))
        accepted = self._activity(number, ACCEPT, [self._single("survey", QUARTERS // 2)], 0)
        self.links.append(Link(block, accepted))

    def _after(self, work: int, calendar_days: int) -> int:
        """First period after so many periods of work and then so many calendar days."""
        if work >= len(self.axis):
            return len(self.axis)
        begin = self.axis.day(max(work - 1, 0))
        return max(work, self.axis.period(begin + timedelta(days=calendar_days + 1)))

    def _single(self, name: str, quarters: int) -> Mode:
        resource = self.index.get(name)
        return Mode(1, () if resource is None else ((resource, (quarters,)),))

    def _activity(self, unit: int, kind: str, modes: Sequence[Mode], release: int) -> int:
        number = len(self.modes)
        self.modes.append(tuple(modes))
        self.release.append(release)
        self.owners.append((unit, kind))
        self.activities[unit][kind] = number
        self.amounts.append(0)
        return number

    def _block(self, number: int, unit: Unit, first: int) -> int:
        lock = next((self.locks[site.uid] for site in unit.sites if site.uid in self.locks), Lock())
        crews = [
            crew
            for crew in self.resources.crews
            if all(crew.can(method) for method in unit.methods) and (not lock.crew or crew.name == lock.crew)
        ]
        shared, own = self._needs(unit)
        modes = [Mode(len(own), ((self.index[f"crew {crew.name}"], own), *shared), crew.name) for crew in crews]
        if lock.start is not None:
            first = lock.start
        block = self._activity(number, BLOCK, modes, first)
        self.crews.append(tuple(crew.name for crew in crews))
        self.amounts[block] = ceil(unit.cost)
        spans = [
            span
            for site in unit.sites
            for days in site.blocked
            for span in [self.axis.spans(*days)]
            if span is not None
        ]
        if lock.start is not None and modes:
            end = lock.start + modes[0].duration
            if end < len(self.axis):
                spans.append((end, len(self.axis) - 1))
        if spans:
            self.blocked[block] = tuple(sorted(spans))
        return block

    def _needs(self, unit: Unit) -> tuple[list[tuple[int, tuple[int, ...]]], tuple[int, ...]]:
        """What the block needs on each day beside a crew, and of its crew: quarters of a day and m³, rounded up."""
        slowed = [self._slowed(one) for one in unit.quantities]
        total = sum(one.on_site for one in slowed)
        duration = max(ceil(total - _SLACK), 1)
        busy, diggers, haul = [0.0] * duration, [0.0] * duration, [0.0] * duration
        forced = [0] * duration
        at = 0.0
        for site, one in zip(unit.sites, slowed):
            begin = at + one.fence
            tip = begin + min(one.demolition, 0.5)
            last = at + one.on_site
            _spread(busy, at, last, 1.0)
            _spread(diggers, begin, begin + one.demolition, float(one.method.excavators))
            _spread(diggers, tip, tip + one.haulage, 1.0)
            if one.haulage > 0:
                _spread(haul, tip, tip + one.haulage, one.waste_m3 / one.haulage)
            if site.forced:
                for day in range(int(begin), min(ceil(begin + one.demolition), duration)):
                    forced[day] = 1
            at = last
        needs: list[tuple[int, tuple[int, ...]]] = []

        def need(name: str, amounts: list[int]) -> None:
            if name in self.index and any(amounts):
                needs.append((self.index[name], tuple(amounts)))

        crew_quarters = [min(ceil(day * QUARTERS - _SLACK), QUARTERS) for day in busy]
        need("excavators", [ceil(day * QUARTERS - _SLACK) for day in diggers])
        cubic = [ceil(day - _SLACK) for day in haul]
        need("trucks", cubic)
        need("tip", cubic)
        need("police", forced)
        need("command", forced)
        for lane in sorted({site.lane for site in unit.sites if site.lane}):
            name = f"lane {lane}"
            if name not in self.index:
                self._resource(name, QUARTERS)
            need(name, crew_quarters)
        return needs, tuple(crew_quarters)

    def _slowed(self, one: Quantities) -> Quantities:
        """Haulage no faster than all trucks and the tip together take on a day."""
        limits = [max(self.capacities[self.index[name]]) for name in ("trucks", "tip") if name in self.index]
        if not limits or one.waste_m3 <= 0 or min(limits) <= 0:
            return one
        # rounded up by day, a little less than the limit is what fits
        return replace(one, haulage=max(one.haulage, one.waste_m3 / max(min(limits) - 1, 1)))

    def order_lanes(self, units: Sequence[Unit]) -> None:
        """In one lane the sites go from the lane inward."""
        lanes: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, unit in enumerate(units):
            for site in unit.sites:
                if site.lane and site.lane_order:
                    lanes[site.lane].append((site.lane_order, number))
        linked: set[tuple[int, int]] = set()
        for rows in lanes.values():
            rows.sort()
            for (one, before), (other, after) in zip(rows, rows[1:]):
                pair = (before, after)
                if one < other and before != after and pair not in linked and (after, before) not in linked:
                    linked.add(pair)
                    self.links.append(Link(self.activities[before][BLOCK], self.activities[after][BLOCK]))

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
        )
        return Problem(
            model,
            self.axis,
            tuple(units),
            tuple(self.activities),
            tuple(self.owners),
            tuple(self.names),
            tuple(self.crews),
            tuple(refused),
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


def _spread(days: list[float], begin: float, end: float, rate: float) -> None:
    """Add what runs from begin to end (days on the site) at a rate per day to the days it falls on."""
    for day in range(int(begin), min(ceil(end), len(days))):
        share = min(end, day + 1) - max(begin, day)
        if share > 0:
            days[day] += share * rate
