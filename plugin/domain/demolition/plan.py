"""A plan: who demolishes which site when; how good it is by each aim, and how good it can be at most.

The plan is made of clusters of near sites that go to one crew one after another; whole clusters are moved about to
make it better. Any schedule of the same problem can be measured by the same aims.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import accumulate
from math import hypot

from .build import BLOCK, Problem
from .model import Mode, Schedule
from .search import Random
from .serial import Placer
from .tables import Tables
from .works import QUARTERS, priority

#: a crew that goes on within this distance has not moved, m
NEAR = 300.0
#: further beginnings that use up tries: days of work in a cluster, periods that a point per day of work is worth
_DRAFTS = (
    (10.0, 1.0), (20.0, 1.0), (5.0, 1.0), (10.0, 0.3), (2.5, 0.3), (40.0, 0.3), (40.0, 1.0), (2.5, 1.0), (20.0, 0.3),
)  # fmt: skip
#: changes in a row that made nothing better before fewer are made at once
_PATIENCE = 4


#: a day that moves no more than this (calendar days) counts as kept
SETTLED = 5


@dataclass(frozen=True)
class Kept:
    """A unit's place in the plan in force. :param day: its first day; :param crew: empty when it does not matter."""

    day: date
    crew: str = ""


@dataclass(frozen=True)
class Target:
    """A target of floor area. :param day: to be reached by; :param area: m² demolished since the plan's start."""

    day: date
    area: float
    unit: str = ""


@dataclass(frozen=True)
class Weights:
    """How much each aim counts, 0 to 100 each as the sliders give it; stability counts in a re-plan alone."""

    urgent: float = 40.0
    target: float = 40.0
    compact: float = 15.0
    steady: float = 5.0
    stability: float = 60.0


@dataclass(frozen=True)
class Measures:
    """What a plan comes to, by aim.

    :param placed: sites with a day; ``area`` their floor area, m²
    :param urgency: mean day (in periods) on which the points of priority are worked off; unplaced ones count as the end
    :param shortfall: m² missing at the targets, all together
    :param target_day: day on which the last target's area is reached; None when it is not within the plan
    :param moves: times a crew goes to a site farther than :data:`NEAR`; ``distance`` m between a crew's sites
    :param unsteady: standard deviation of the floor area ended per ten periods, m²
    :param end: last day of work; ``cost`` yuan
    :param moved: sites whose day is more than :data:`SETTLED` days from that in the plan in force
    """

    placed: int
    unplaced: int
    area: float
    urgency: float
    shortfall: float
    target_day: date | None
    moves: int
    distance: float
    unsteady: float
    end: date | None
    cost: float
    moved: int = 0


@dataclass(frozen=True)
class Plan:
    """A schedule of a problem with what it comes to."""

    schedule: Schedule
    measures: Measures
    value: float
    tried: int = 0
    trace: tuple[float, ...] = field(default=())


class Planner:
    """Makes and measures plans of one problem."""

    def __init__(
        self,
        problem: Problem,
        tables: Tables,
        targets: Sequence[Target] = (),
        weights: Weights | None = None,
        locked: Sequence[int] = (),
        kept: Mapping[int, Kept] | None = None,
    ) -> None:
        self.problem, self.targets, self.weights = problem, tuple(targets), weights or Weights()
        self.placer = Placer(problem.model)
        self.blocks = [activities[BLOCK] for activities in problem.activities]
        model = problem.model
        #: points of priority of each unit; what is ready on the first day counts as legally ready
        first = problem.axis.days[0]
        self.points = [
            sum(
                max(sum(priority(site, tables, site.legal_day is not None and site.legal_day <= first).values()), 1.0)
                for site in unit.sites
            )
            for unit in problem.units
        ]
        self.places = [unit.place for unit in problem.units]
        self.days = [
            max(sum(sum(units) for name, units in mode.needs if problem.resources[name].startswith("crew ")), 1)
            / QUARTERS
            for mode in (model.modes[block][0] for block in self.blocks)
        ]
        self.locked = set(locked)
        #: by unit, its place in the plan in force
        self.kept = dict(kept or {})
        self.reference: Measures | None = None

    # Making.

    def first_come(self) -> Schedule:
        """What offices do by hand: by the day on which a site is ready, any crew that is free."""
        model = self.problem.model
        order = sorted(
            range(len(self.blocks)),
            key=lambda unit: (unit not in self.locked, model.released(self.blocks[unit]), self.problem.units[unit].key),
        )
        return self.placer.forward(self._order(order))

    def by_priority(self) -> Schedule:
        """By points of priority alone, any crew that is free."""
        order = sorted(
            range(len(self.blocks)),
            key=lambda unit: (unit not in self.locked, -self.points[unit], self.problem.units[unit].key),
        )
        return self.placer.forward(self._order(order))

    def make(
        self,
        dice: Random,
        tries: int = 60,
        heard: Callable[[int, Measures], None] = lambda tried, best: None,
        cancelled: Callable[[], bool] = lambda: False,
        begin: Sequence[int] | None = None,
    ) -> Plan:
        """A plan by the weighted aims: always answers, and answers the same for the same seed.

        :param tries: how many changes to a plan are measured
        :param heard: is told how many were tried, and what the best plan so far comes to
        :param begin: an order of units to begin with, that of the plan in force
        """
        best: tuple[float, Schedule, Measures, list[list[int]], list[int]] | None = None
        for clusters in self._beginnings(begin):
            crews = self._crews(clusters)
            schedule = self._place(clusters, crews)
            measures = self.measure(schedule)
            if self.reference is None:
                self.reference = measures
            value = self.value(measures)
            if best is None or value < best[0]:
                best = (value, schedule, measures, clusters, crews)
        if best is None:
            raise ValueError("a plan begins with something")
        for schedule in (self.first_come(), self.by_priority()):
            measures = self.measure(schedule)
            if self.value(measures) < best[0]:
                best = (self.value(measures), schedule, measures, best[3], best[4])
        trace = [best[0]]
        heard(0, best[2])
        drafts = [] if begin is not None else _DRAFTS[: tries // 4]
        #: changes at once: many while they help, fewer when they do not
        at_once, failed = max(len(best[3]) // 40, 1), 0
        for tried in range(tries):
            if cancelled():
                break
            if tried < len(drafts):
                days, worth = drafts[tried]
                clusters = sorted(self._clusters(days), key=partial(self._urgency, by=worth))
                crews = self._crews(clusters)
            else:
                clusters, crews = best[3], best[4]
                for _ in range(at_once):
                    clusters, crews = self._changed(clusters, crews, dice)
            schedule = self._place(clusters, crews)
            measures = self.measure(schedule)
            value = self.value(measures)
            if value < best[0]:
                best = (value, schedule, measures, clusters, crews)
                trace.append(value)
                failed = 0
            elif tried >= len(drafts):
                failed += 1
                if failed == _PATIENCE and at_once > 1:
                    at_once, failed = max(at_once // 2, 1), 0
            heard(tried + 1, best[2])
        return Plan(best[1], best[2], best[0], self.placer.made, tuple(trace))

    def remake(
        self,
        dice: Random,
        tries: int = 60,
        heard: Callable[[int, Measures], None] = lambda tried, best: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Plan:
        """A plan that keeps the days of the plan in force where it can, and leaves them where that is worth it.

        First everything stays (what no longer fits moves on, what is new finds a gap); then units leave their day, a
        few at a time, where the weighted aims, stability among them, gain by it.
        """
        left: frozenset[int] = frozenset()
        schedule = self._remade(left)
        measures = self.reference = self.measure(schedule)
        best = (self.value(measures), schedule, measures, left)
        trace = [best[0]]
        heard(0, best[2])
        units = sorted(unit for unit, place in self.kept.items() if place.day > self.problem.axis.days[0])
        many = max(len(units) // 20, 1)
        for tried in range(tries if units else 0):
            if cancelled():
                break
            drawn = {units[dice.randrange(0, len(units))] for _ in range(dice.randrange(1, many + 1))}
            left = best[3] ^ drawn
            schedule = self._remade(left)
            measures = self.measure(schedule)
            value = self.value(measures)
            if value < best[0]:
                best = (value, schedule, measures, left)
                trace.append(value)
            heard(tried + 1, best[2])
        return Plan(best[1], best[2], best[0], self.placer.made, tuple(trace))

    def _remade(self, left: frozenset[int]) -> Schedule:
        """Every unit on its day or as soon after as it can; those that left it, and new ones, where there is room."""
        axis, modes = self.problem.axis, [-1] * self.problem.model.size
        floors: dict[int, int] = {}
        order = []
        for unit, block in enumerate(self.blocks):
            place = self.kept.get(unit)
            if place is None or unit in left or unit in self.locked:
                order.append((unit not in self.locked, 1, -self.points[unit], unit))
                continue
            floors[block] = axis.period(place.day)
            crews = self.problem.crews[unit]
            if place.crew in crews:
                modes[block] = crews.index(place.crew)
            order.append((True, 0, float(floors[block]), unit))
        return self.placer.forward(self._order([unit for *_, unit in sorted(order)]), modes, floors)

    def _moved(self, schedule: Schedule) -> int:
        axis, count = self.problem.axis, 0
        for unit, place in self.kept.items():
            start = schedule.starts[self.blocks[unit]]
            if start < 0 or abs((axis.day(start) - place.day).days) > SETTLED:
                count += len(self.problem.units[unit].sites)
        return count

    def _beginnings(self, begin: Sequence[int] | None) -> list[list[list[int]]]:
        if begin is not None:
            return [[[unit] for unit in begin]]
        found = []
        for days in (5.0, 10.0, 20.0):
            clusters = self._clusters(days)
            found.append(sorted(clusters, key=self._urgency))
        return found

    def _clusters(self, days: float) -> list[list[int]]:
        """Near units together, so many days of one crew's work in each: strips along a space-filling curve."""
        if not self.places:
            return []
        west, south = min(x for x, _ in self.places), min(y for _, y in self.places)
        width = max(max(x for x, _ in self.places) - west, max(y for _, y in self.places) - south, 1.0)
        marks = {
            unit: _curve(int((x - west) / width * 1023), int((y - south) / width * 1023))
            for unit, (x, y) in enumerate(self.places)
        }
        found: list[list[int]] = []
        load = 0.0
        last: int | None = None
        for unit in sorted(marks, key=lambda unit: (marks[unit], self.problem.units[unit].key)):
            far = last is not None and _distance(self.places[unit], self.places[last]) > 10 * NEAR
            if not found or load + self.days[unit] > days or far:
                found.append([])
                load = 0.0
            found[-1].append(unit)
            load += self.days[unit]
            last = unit
        return found

    def _urgency(self, cluster: Sequence[int], by: float = 0.1) -> tuple[float, str]:
        """Where a cluster stands in the queue: its mean first day, less what its points are worth.

        :param by: periods that a point per day of work is worth
        """
        model = self.problem.model
        ready = sorted(model.released(self.blocks[unit]) for unit in cluster)
        worth = sum(self.points[unit] for unit in cluster) / max(sum(self.days[unit] for unit in cluster), 0.25)
        return ready[len(ready) // 2] - worth * by, self.problem.units[cluster[0]].key

    def _crews(self, clusters: Sequence[Sequence[int]]) -> list[int]:
        """For each cluster the crew (position among all) with the least work so far, the nearest among equals."""
        names = sorted({name for crews in self.problem.crews for name in crews})
        load = dict.fromkeys(names, 0.0)
        at: dict[str, tuple[float, float]] = {}
        found = []
        for cluster in clusters:
            able = set(names)
            for unit in cluster:
                able &= set(self.problem.crews[unit])
            days = sum(self.days[unit] for unit in cluster)
            middle = self.places[cluster[0]]
            if not able:
                # mixed methods that no one crew has: each unit takes whom it finds
                found.append(-1)
                continue

            def cost(name: str, middle: tuple[float, float] = middle) -> tuple[float, str]:
                return load[name] + _distance(at.get(name, middle), middle) / 10_000.0, name

            chosen = min(able, key=cost)
            load[chosen] += days
            at[chosen] = self.places[cluster[-1]]
            found.append(names.index(chosen))
        self.names = names
        return found

    def _place(self, clusters: Sequence[Sequence[int]], crews: Sequence[int]) -> Schedule:
        modes = [-1] * self.problem.model.size
        order: list[int] = sorted(self.locked)
        for cluster, crew in zip(clusters, crews):
            for unit in cluster:
                if unit in self.locked:
                    continue
                order.append(unit)
                if crew >= 0:
                    modes[self.blocks[unit]] = self.problem.crews[unit].index(self.names[crew])
        return self.placer.forward(self._order(order), modes)

    def _order(self, units: Sequence[int]) -> list[int]:
        activities = [self.problem.activities[unit][kind] for unit in units for kind in self.problem.activities[unit]]
        return self.placer.feasible(activities)

    def _changed(self, clusters: list[list[int]], crews: list[int], dice: Random) -> tuple[list[list[int]], list[int]]:
        """One change: a cluster earlier, two exchanged, a cluster to another crew, one broken in two."""
        clusters, crews = [list(cluster) for cluster in clusters], list(crews)
        count = len(clusters)
        if count == 0:
            return clusters, crews
        one, other = dice.randrange(0, count), dice.randrange(0, count)
        kind = dice.random()
        if kind < 0.4:
            first, last = max(one, other), min(one, other)
            clusters.insert(last, clusters.pop(first))
            crews.insert(last, crews.pop(first))
        elif kind < 0.6:
            clusters[one], clusters[other] = clusters[other], clusters[one]
            crews[one], crews[other] = crews[other], crews[one]
        elif kind < 0.85:
            able = set(self.names)
            for unit in clusters[one]:
                able &= set(self.problem.crews[unit])
            choices = sorted(self.names.index(name) for name in able)
            if choices:
                crews[one] = choices[dice.randrange(0, len(choices))]
        elif len(clusters[one]) > 1:
            cut = dice.randrange(1, len(clusters[one]))
            tail = clusters[one][cut:]
            clusters[one] = clusters[one][:cut]
            clusters.insert(other, tail)
            crews.insert(other, crews[one])
        return clusters, crews

    # Measuring.

    def measure(self, schedule: Schedule) -> Measures:
        """What a schedule comes to by each aim."""
        problem, model, axis = self.problem, self.problem.model, self.problem.axis
        horizon = model.horizon
        ends = [schedule.end(model, block) if schedule.starts[block] >= 0 else horizon + 1 for block in self.blocks]
        placed = [unit for unit, block in enumerate(self.blocks) if schedule.starts[block] >= 0]
        total = sum(self.points) or 1.0
        done = [0.0] * (horizon + 2)
        for unit in placed:
            done[ends[unit]] += problem.units[unit].floor_area
        sums = list(accumulate(done))
        shortfall, target_day = 0.0, None
        for target in self.targets:
            by_period = self._reached(target, ends, placed) if target.unit else sums
            # ended before the period that follows the target's day
            until = axis.period(target.day) + (1 if target.day in axis.days else 0)
            shortfall += max(target.area - by_period[min(until, horizon)], 0.0)
            reached = bisect_left(by_period, target.area - 1e-6)
            target_day = axis.last_day(reached) if 0 < reached <= horizon else None
        moves, distance = self._moves(schedule, placed)
        tens = [sum(done[at : at + 10]) for at in range(0, max((ends[unit] for unit in placed), default=0) + 1, 10)]
        mean = sum(tens) / len(tens) if tens else 0.0
        unsteady = (sum((ten - mean) ** 2 for ten in tens) / len(tens)) ** 0.5 if tens else 0.0
        return Measures(
            placed=sum(len(problem.units[unit].sites) for unit in placed),
            unplaced=sum(len(unit.sites) for unit in problem.units)
            - sum(len(problem.units[unit].sites) for unit in placed),
            area=sum(problem.units[unit].floor_area for unit in placed),
            urgency=sum(points * end for points, end in zip(self.points, ends)) / total,
            shortfall=shortfall,
            target_day=target_day,
            moves=moves,
            distance=distance,
            unsteady=unsteady,
            end=axis.last_day(max(ends[unit] for unit in placed)) if placed else None,
            cost=sum(problem.units[unit].cost for unit in placed),
            moved=self._moved(schedule),
        )

    def _reached(self, target: Target, ends: Sequence[int], placed: Sequence[int]) -> list[float]:
        done = [0.0] * (self.problem.model.horizon + 2)
        for unit in placed:
            for site in self.problem.units[unit].sites:
                if site.town == target.unit:
                    done[ends[unit]] += site.floor_area
        return list(accumulate(done))

    def _moves(self, schedule: Schedule, placed: Sequence[int]) -> tuple[int, float]:
        rounds: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for unit in placed:
            block = self.blocks[unit]
            rounds[self.problem.crews[unit][schedule.modes[block]]].append((schedule.starts[block], unit))
        moves, distance = 0, 0.0
        for stops in rounds.values():
            stops.sort()
            for (_, one), (_, other) in zip(stops, stops[1:]):
                length = _distance(self.places[one], self.places[other])
                distance += length
                moves += length > NEAR
        return moves, distance

    def value(self, measures: Measures) -> float:
        """The weighted aims in one figure, each as a share of the reference's; smaller is better.

        A site without a day costs more than anything that a better order could win.
        """
        weights, reference = self.weights, self.reference or measures
        area = max(sum(target.area for target in self.targets), 1.0)
        parts = (
            weights.urgent * measures.urgency / max(reference.urgency, 1.0),
            weights.target * 10.0 * measures.shortfall / area,
            weights.compact * measures.distance / max(reference.distance, 1.0),
            weights.steady * measures.unsteady / max(reference.unsteady, 1.0),
            weights.stability * 10.0 * measures.moved / max(len(self.kept), 1),
        )
        return sum(parts) + 1000.0 * measures.unplaced / max(measures.placed + measures.unplaced, 1)

    # What no plan can do better.

    def earliest_target(self, target: Target) -> date | None:
        """No plan of this problem reaches a target before this day; None when none reaches it within the plan.

        By each resource alone, with buildings cut into pieces: what can be released and demolished by a day, the
        most area for the least of the resource first, within what the resource gives until then.
        """
        model, axis = self.problem.model, self.problem.axis
        rows = []
        for unit, block in enumerate(self.blocks):
            area = sum(
                site.floor_area
                for site in self.problem.units[unit].sites
                if not target.unit or site.town == target.unit
            )
            if area > 0:
                first = model.released(block) + min(mode.duration for mode in model.modes[block])
                rows.append((first, area, self._loads(block)))
        kinds = sorted({kind for _, _, loads in rows for kind in loads})
        given = {kind: [0, *accumulate(self._given(kind))] for kind in kinds}
        #: by kind, those that ask for it, the most area for the least of it first
        asking = {
            kind: sorted((row for row in rows if row[2].get(kind)), key=lambda row: row[2][kind] / row[1])
            for kind in kinds
        }
        others = {kind: [row for row in rows if not row[2].get(kind)] for kind in kinds}
        low, high = 0, len(axis) + 1
        while low < high:
            until = (low + high) // 2
            if until <= len(axis) and not self._possible(rows, target.area, until, asking, others, given):
                low = until + 1
            else:
                high = until
        return axis.last_day(low) if 0 < low <= len(axis) else (None if low else axis.days[0])

    def _possible(
        self,
        rows: Sequence[tuple[int, float, Mapping[str, int]]],
        area: float,
        until: int,
        asking: Mapping[str, Sequence[tuple[int, float, Mapping[str, int]]]],
        others: Mapping[str, Sequence[tuple[int, float, Mapping[str, int]]]],
        given: Mapping[str, Sequence[int]],
    ) -> bool:
        if sum(row[1] for row in rows if row[0] <= until) < area - 1e-6:
            return False
        for kind, askers in asking.items():
            left, reached = float(given[kind][until]), sum(row[1] for row in others[kind] if row[0] <= until)
            for first, size, loads in askers:
                if reached >= area - 1e-6 or left <= 0:
                    break
                if first > until:
                    continue
                share = min(1.0, left / loads[kind])
                reached += share * size
                left -= share * loads[kind]
            if reached < area - 1e-6:
                return False
        return True

    def _loads(self, block: int) -> dict[str, int]:
        """What a block needs at least of each kind of resource, all crews as one kind."""
        found: dict[str, int] = {}
        modes = self.problem.model.modes[block]
        for number, mode in enumerate(modes):
            if number and self._alike(modes[0], mode):
                continue
            own: defaultdict[str, int] = defaultdict(int)
            for resource, units in mode.needs:
                own[self._kind(resource)] += sum(units)
            if number == 0:
                found = dict(own)
            else:
                found = {kind: min(load, own.get(kind, 0)) for kind, load in found.items()}
        return {kind: load for kind, load in found.items() if load}

    def _alike(self, one: Mode, other: Mode) -> bool:
        """Whether two modes need the same of each kind: they differ by the crew alone."""
        if not one.needs or not other.needs or one.needs[1:] != other.needs[1:]:
            return False
        (first, units), (second, others) = one.needs[0], other.needs[0]
        return units == others and self._kind(first) == self._kind(second)

    def _kind(self, resource: int) -> str:
        name = self.problem.resources[resource]
        return "crew" if name.startswith("crew ") else name

    def _given(self, kind: str) -> list[int]:
        total = [0] * len(self.problem.axis)
        for resource, capacity in enumerate(self.problem.model.capacities):
            if self._kind(resource) == kind:
                total = [one + other for one, other in zip(total, capacity)]
        return total


def _curve(x: int, y: int) -> int:
    """Position on a Hilbert curve over 1024 by 1024 cells: near positions are near places."""
    found, side = 0, 512
    while side:
        right, upper = int(bool(x & side)), int(bool(y & side))
        found += side * side * ((3 * right) ^ upper)
        if not upper:
            if right:
                x, y = 1023 - x, 1023 - y
            x, y = y, x
        side //= 2
    return found


def _distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
