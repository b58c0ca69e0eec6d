"""A plan: who demolishes which site when.

The plan is made from an order of clusters of near sites; the order is changed about to make the plan better by the
weighted aims (:mod:`.aims`). What no plan can do better is in :mod:`.earliest`.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from math import exp

from .aims import Aims, Kept, Measures, Target, Weights, apart
from .build import ACCEPT, BLOCK, Problem
from .clusters import clusters_of
from .earliest import Earliest
from .model import Schedule
from .search import Random
from .serial import Placer
from .tables import Tables
from .works import QUARTERS

__all__ = ["Kept", "Measures", "Plan", "Planner", "Target", "Weights"]

#: how many of :data:`_KEYS` are made whatever the tries
_FIRST = 3
#: share of units whose place changes at once to begin with, and how far: the logarithm of what their worth is times by
_MANY, _STEP = 0.2, 1.0
#: changes in a row that made nothing better before fewer are made at once
_PATIENCE = 4

Heard = Callable[[int, Measures], None]


@dataclass(frozen=True)
class _Key:
    """What a plan is made from.

    :param area: what floor area counts beside points of priority in the queue, 0 to 1
    :param share: least worth of a neighbour that goes along, as a share of the first one's; ``days`` of one round
    :param late: working days by which acceptance may stand back, so that the teams open other sites first
    :param power: how much what a unit takes of the scarce counts against what it brings, 0 (not at all) to 1
    :param factors: by unit, what its worth is times by
    """

    area: float
    share: float
    days: float
    late: float = 0.0
    power: float = 1.0
    factors: Mapping[int, float] = field(default_factory=dict)


# fmt: off
_KEYS = tuple(
    _Key(*figures)
    for figures in (
        (0.15, 0.3, 5.0, 15.0), (0.05, 0.3, 5.0, 15.0), (0.1, 0.5, 5.0, 15.0, 0.4), (0.1, 0.3, 5.0, 0.0),
        (0.2, 0.3, 5.0, 15.0), (0.05, 0.6, 5.0, 15.0, 0.1), (0.1, 0.3, 5.0, 15.0), (0.15, 0.5, 5.0, 15.0, 0.7),
        (0.02, 0.5, 5.0, 15.0, 0.4), (0.15, 0.2, 10.0, 15.0), (0.1, 2.0, 0.0, 15.0), (0.0, 2.0, 0.0, 15.0, 0.0),
        (0.35, 0.3, 5.0, 15.0), (0.2, 0.5, 5.0, 15.0, 0.4), (0.5, 0.3, 5.0, 15.0), (0.7, 0.5, 5.0, 15.0),
        (0.3, 0.0, 20.0, 10.0), (1.0, 0.5, 5.0, 15.0),
    )
)
# fmt: on


@dataclass(frozen=True)
class Plan:
    """A schedule of a problem with what it comes to."""

    schedule: Schedule
    measures: Measures
    value: float
    tried: int = 0
    trace: tuple[float, ...] = field(default=())


class Planner:
    """Makes plans of one problem."""

    def __init__(
        self,
        problem: Problem,
        tables: Tables,
        targets: Sequence[Target] = (),
        weights: Weights | None = None,
        locked: Sequence[int] = (),
        kept: Mapping[int, Kept] | None = None,
    ) -> None:
        self.problem = problem
        self.earliest = Earliest(problem)
        self.aims = Aims(problem, tables, targets, weights or Weights(), kept or {}, self.earliest.fits())
        self.placer = Placer(problem.model)
        self.blocks, self.points, self.places = self.aims.blocks, self.aims.points, self.aims.places
        self.targets, self.weights, self.kept = self.aims.targets, self.aims.weights, self.aims.kept
        self.locked = set(locked) | problem.locked
        #: units that must have their place before others: what has to be sown, or has begun
        self.begun = frozenset(number for number, unit in enumerate(problem.units) if unit.begun)
        self.ahead = set(self.begun)
        self.loads = self.earliest.shares()
        crew_days = (problem.model.modes[block][0].needs[0][1] for block in self.blocks)
        self._days = [sum(quarters) / QUARTERS for quarters in crew_days]

    # By hand.

    @cached_property
    def usual(self) -> Mapping[str, Schedule]:
        """What offices do by hand, by name."""
        return {"first_come": self.first_come(), "by_priority": self.by_priority()}

    @cached_property
    def usual_measures(self) -> Mapping[str, Measures]:
        """What :attr:`usual` comes to."""
        return {name: self.measure(schedule) for name, schedule in self.usual.items()}

    def first_come(self) -> Schedule:
        """What offices do by hand: by the day on which a site is ready, any crew that is free."""
        model = self.problem.model
        return self._by_hand(lambda unit: model.released(self.blocks[unit]))

    def by_priority(self) -> Schedule:
        """By points of priority alone, any crew that is free."""
        return self._by_hand(lambda unit: -self.points[unit])

    def _by_hand(self, rank: Callable[[int], float]) -> Schedule:
        order = sorted(range(len(self.blocks)), key=lambda unit: (rank(unit), self.problem.units[unit].key))
        return self._forward(order, near=False)

    # Making.

    def make(
        self,
        dice: Random,
        tries: int = 60,
        heard: Heard = lambda tried, best: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Plan:
        """A plan by the weighted aims: always answers, and answers the same for the same seed.

        :param tries: how many changes to a plan are measured
        :param heard: is told how many were tried, and what the best plan so far comes to
        """
        self.aims.compare_with(list(self.usual_measures.values()))
        best = _Best(self)
        for schedule in self.usual.values():
            best.take(schedule)
        for key in _KEYS[:_FIRST]:
            best.take(self._drafted(key), key)
        heard(0, best.measures)
        drafts = _KEYS[_FIRST : _FIRST + tries // 4]
        #: share of the units whose place changes at once: many while it helps, fewer when it does not
        share, failed = _MANY, 0
        for tried in range(tries if self.blocks else 0):
            if cancelled():
                break
            if tried < len(drafts):
                best.take(self._drafted(drafts[tried]), drafts[tried])
            else:
                key = self._mutated(best.key, share, dice)
                failed = 0 if best.take(self._drafted(key), key) else failed + 1
                if failed == _PATIENCE:
                    share, failed = max(share / 2, 1.5 / max(len(self.blocks), 1)), 0
            heard(tried + 1, best.measures)
        return best.plan()

    def _drafted(self, key: _Key) -> Schedule:
        worth = self.worth(key.area, key.power)
        for unit, factor in key.factors.items():
            worth[unit] *= factor
        first = [work.first for work in self.earliest.works]
        near = max(self.aims.settings.near_m, 1.0)
        clusters = clusters_of(self.places, worth, self._days, first, near, key.share, key.days)
        leaders = {unit: cluster[0] for cluster in clusters for unit in cluster[1:]}
        return self._forward([unit for cluster in clusters for unit in cluster], leaders=leaders, late=key.late)

    def _mutated(self, key: _Key, share: float, dice: Random) -> _Key:
        """A key a little different: in what counts, or in the place of some units."""
        kind = dice.random()
        if kind < 0.2:
            return replace(key, area=min(max(key.area * (0.6 + 0.9 * dice.random()), 0.01), 1.0))
        if kind < 0.35:
            return replace(key, power=min(max(key.power + 0.6 * (dice.random() - 0.5), 0.0), 1.0))
        if kind < 0.5:
            return replace(key, late=min(key.late * (0.6 + 0.8 * dice.random()), 60.0))
        if kind < 0.6:
            return replace(key, share=key.share * (0.6 + 0.8 * dice.random()))
        factors = dict(key.factors)
        count = len(self.blocks)
        for _ in range(max(round(share * count), 1)):
            unit = dice.randrange(0, count)
            factors[unit] = factors.get(unit, 1.0) * exp(_STEP * (2.0 * dice.random() - 1.0))
        return replace(key, factors=factors)

    def worth(self, area: float, power: float = 1.0) -> list[float]:
        """By unit, what it brings for what it takes of the scarce: points of priority and floor area.

        :param area: what floor area counts beside points, 0 to 1; ``power`` what the taking counts, 0 to 1
        """
        points, floor = sum(self.points) or 1.0, sum(self.aims.areas) or 1.0
        mean = sum(self.loads) / max(len(self.loads), 1) or 1.0
        return [
            ((1.0 - area) * own / points + area * size / floor) / max(load / mean, 1e-9) ** power
            for own, size, load in zip(self.points, self.aims.areas, self.loads)
        ]

    def remake(
        self,
        dice: Random,
        tries: int = 60,
        heard: Heard = lambda tried, best: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Plan:
        """A plan that keeps the days of the plan in force where it can, and leaves them where that is worth it.

        First everything stays (what no longer fits moves on, what is new finds a gap); then units leave their day, a
        few at a time, where the weighted aims, stability among them, gain by it.
        """
        self.aims.compare_with(list(self.usual_measures.values()))
        best = _Best(self)
        left: frozenset[int] = frozenset()
        best.take(self._remade(left))
        heard(0, best.measures)
        units = sorted(unit for unit, place in self.kept.items() if place.day > self.problem.axis.days[0])
        many = max(len(units) // 20, 1)
        for tried in range(tries if units else 0):
            if cancelled():
                break
            drawn = {units[dice.randrange(0, len(units))] for _ in range(dice.randrange(1, many + 1))}
            if best.take(self._remade(left ^ drawn)):
                left ^= drawn
            heard(tried + 1, best.measures)
        return best.plan()

    def _remade(self, left: frozenset[int]) -> Schedule:
        """Every unit on its day or as soon after as it can; those that left it, and new ones, where there is room."""
        axis, modes = self.problem.axis, [-1] * self.problem.model.size
        floors: dict[int, int] = {}
        order = []
        for unit, block in enumerate(self.blocks):
            place = self.kept.get(unit)
            if place is None or unit in left or unit in self.locked:
                order.append((1 + (unit not in self.problem.sowing), -self.points[unit], unit))
                continue
            floors[block] = axis.period(place.day)
            crews = self.problem.crews[unit]
            if place.crew in crews:
                modes[block] = self._kept_crew(block, crews.index(place.crew), floors[block])
            order.append((0, float(floors[block]), unit))
        units = [unit for *_, unit in sorted(order)]
        schedule = self._forward(units, modes, floors)
        lost = [block for block in floors if modes[block] >= 0 and schedule.starts[block] < 0]
        if lost:
            # their crew does not come to them any more: any other may
            for block in lost:
                modes[block] = -1
            schedule = self._forward(units, modes, floors)
        return schedule

    def _kept_crew(self, block: int, mode: int, period: int) -> int:
        """The crew that a unit had, where it is there on its day; -1 for any."""
        model = self.problem.model
        crew = model.modes[block][mode].needs[0][0]
        return mode if period >= model.horizon or model.capacities[crew][period] else -1

    def followed(self, schedule: Schedule) -> Schedule:
        """The same order of starts once more, each unit as early as it can, with the crew that is nearest."""
        units = [unit for unit, block in enumerate(self.blocks) if schedule.starts[block] >= 0]
        units.sort(key=lambda unit: (schedule.starts[self.blocks[unit]], unit))
        placed = set(units)
        return self._forward([*units, *(unit for unit in range(len(self.blocks)) if unit not in placed)])

    # Placing.

    def _forward(
        self,
        units: Sequence[int],
        modes: Sequence[int] | None = None,
        floors: Mapping[int, int] | None = None,
        near: bool = True,
        leaders: Mapping[int, int] | None = None,
        late: float = 0.0,
    ) -> Schedule:
        """Units one after the other as early as each can: the locked first, then what has begun or is to be sown.

        What finds no place before its sowing goes ahead of the others from then on. Where days are kept, what has none
        of its own takes no room from those that have, and these go by their days.

        :param floors: by block, the first period of those that keep their day
        """
        settled: set[int] = set() if floors is None else self.locked | self.begun | set(self.kept)
        ahead = self.ahead if floors is None else set(self.begun)
        while True:
            order = sorted(units, key=lambda unit: (unit not in self.locked, unit not in ahead))
            chooser = _Nearest(self, leaders or {}) if near else None
            activities = list(self._activities(order, round(late * self._a_day) if late else 0, settled))
            schedule = self.placer.forward(activities, modes, floors, chooser)
            unsown = {unit for unit in self.problem.sowing if schedule.starts[self.blocks[unit]] < 0} - ahead
            if floors is not None:
                unsown &= settled
            if not unsown:
                return schedule
            ahead |= unsown

    def _activities(self, units: Sequence[int], late: int, settled: Collection[int] = ()) -> Iterator[int]:
        """The works of units in order; each is accepted when so many after it have been opened.

        :param settled: units that are accepted when all of them are opened: acceptance takes no team from their surveys
        """
        rows, owners = self.problem.activities, self.problem.owners
        works = (number for unit in units for kind, number in rows[unit].items() if kind != ACCEPT)
        opened: deque[int] = deque()
        for number in self.placer.feasible(list(works)):
            unit, kind = owners[number]
            while opened and unit not in settled and (opened[0] in settled or len(opened) > late):
                yield rows[opened.popleft()][ACCEPT]
            yield number
            if kind == BLOCK:
                opened.append(unit)
        for unit in opened:
            yield rows[unit][ACCEPT]

    @cached_property
    def _a_day(self) -> float:
        """Units that are ended in a working day, as offices go on."""
        schedule = self.usual["by_priority"]
        ends = sorted(schedule.end(self.problem.model, block) for block in self.blocks if schedule.starts[block] >= 0)
        return len(ends) / max(ends[len(ends) * 9 // 10], 1) if ends else 0.0

    # Measuring.

    def measure(self, schedule: Schedule) -> Measures:
        """What a schedule comes to by each aim."""
        return self.aims.measure(schedule)

    def value(self, measures: Measures) -> float:
        """The weighted aims in one figure; smaller is better."""
        return self.aims.value(measures)

    def earliest_target(self, target: Target) -> date | None:
        """No plan of this problem reaches a target before this day; None when none reaches it within the plan."""
        return self.earliest.target(target)


class _Best:
    """The best plan so far, and the key of the best that was made from one."""

    def __init__(self, planner: Planner) -> None:
        self.planner = planner
        self.value = self._keyed = float("inf")
        self.schedule = Schedule((), ())
        self.measures: Measures
        self.key = _KEYS[0]
        self.trace: list[float] = []

    def take(self, schedule: Schedule, key: _Key | None = None) -> bool:
        """Keep a schedule if it is better; whether it is the best of those with a key, or the best of all."""
        measures = self.planner.measure(schedule)
        value = self.planner.value(measures)
        better = value < self.value
        if better:
            self.value, self.schedule, self.measures = value, schedule, measures
            self.trace.append(value)
        if key is not None and value < self._keyed:
            self.key, self._keyed = key, value
            return True
        return better

    def plan(self) -> Plan:
        """As a plan."""
        return Plan(self.schedule, self.measures, self.value, self.planner.placer.made, tuple(self.trace))


class _Nearest:
    """A cluster stays with the crew of its first unit; of the crews that are free, that one whose way grows least."""

    def __init__(self, planner: Planner, leaders: Mapping[int, int]) -> None:
        self.places, self.crews = planner.places, planner.problem.crews
        self.owners, self.leaders = planner.problem.owners, leaders
        self.rounds: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self.taken: dict[int, str] = {}

    def fixed(self, activity: int) -> int:
        """The crew of the cluster's first unit, where it can do this one too."""
        unit = self.owners[activity][0]
        crew = self.taken.get(self.leaders.get(unit, -1), "")
        return self.crews[unit].index(crew) if crew in self.crews[unit] else -1

    def choose(self, activity: int, start: int, modes: Sequence[int]) -> int:
        """The crew whose way grows least, looked at between its stops before and after."""
        unit = self.owners[activity][0]
        names, place = self.crews[unit], self.places[unit]
        chosen = modes[0]
        if len(modes) > 1:
            chosen = min(modes, key=lambda mode: (self._way(names[mode], start, place), mode))
        self.taken[unit] = names[chosen]
        insort(self.rounds[names[chosen]], (start, unit))
        return chosen

    def _way(self, crew: str, start: int, place: tuple[float, float]) -> float:
        stops = self.rounds[crew]
        at = bisect_left(stops, (start, len(self.places)))
        before = self.places[stops[at - 1][1]] if at else None
        after = self.places[stops[at][1]] if at < len(stops) else None
        way = apart(before, place) if before else 0.0
        if after:
            way += apart(place, after) - (apart(before, after) if before else 0.0)
        return way
